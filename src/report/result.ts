import type { Context, Diagnostic, Gate, Graph, Location } from "../graph/model.ts";
import type { Identity } from "../rules/baseline.ts";
import type { Finding, Suppressed } from "../rules/finding.ts";
import type { Level, Rule } from "../rules/rule.ts";

export type { Finding, Path, PathStep, Suppressed } from "../rules/finding.ts";

/** Who gets through to one agent in one context, and the line that proves it. */
export interface LedgerEntry {
  readonly agent: string;
  readonly workload: string;
  readonly context: Context;
  /** The lowest standing that gets through past every effective gate, or `nobody`. */
  readonly admits: string;
  /** Whether a declared gate (content unknown) stands in addition. */
  readonly gates: readonly Gate[];
  readonly location: Location;
}

export interface Coverage {
  readonly agents: number;
  readonly contexts: number;
  readonly unknowns: number;
}

/** What a config changed about one run. What it set aside is among the suppressed findings. */
export interface ConfigUse {
  readonly file: string;
  /** The level that it lets a scan fail at, when it says so. */
  readonly failOn?: Level | "never";
  /** Files that it leaves out: nobody looked at them. */
  readonly excluded: number;
  /** Findings that it puts at a lower level than their own. */
  readonly lowered: number;
}

/** All a report may know. Reports never filter, join, look files up or decide exit codes. */
export interface Result {
  readonly tool: { readonly name: string; readonly version: string; readonly informationUri: string };
  readonly rules: readonly Rule[];
  readonly graph: Graph;
  /** Sorted by file, line, column, rule id; nothing below `--min-severity`. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly diagnostics: readonly Diagnostic[];
  readonly ledger: readonly LedgerEntry[];
  readonly files: {
    readonly read: number;
    readonly skipped: number;
    /** Source files that were searched for imports of agent and MCP packages. */
    readonly searched: number;
    /** Those of them that have such imports, in a language that is not read yet. */
    readonly unread: number;
  };
  readonly coverage: Coverage;
  /** Findings left out by the threshold, by level. */
  readonly hidden: Readonly<Record<Level, number>>;
  /** Everything found, whatever is shown: a later scan can be measured by it. */
  readonly identities: readonly Identity[];
  /** Findings left out because the base has them; `undefined` when no base was given. */
  readonly baselined?: number;
  /** `undefined` when there was no config. */
  readonly config?: ConfigUse;
}
