import type { Access, Context, Diagnostic, Gate, Graph, Layer, Location, NodeKind, Zone, EdgeKind } from "../graph/model.ts";
import type { Level, Rule } from "../rules/rule.ts";

/** One hop of a path. Its place is that of the edge which leads to it. */
export interface PathStep {
  readonly node: { readonly id: string; readonly kind: NodeKind; readonly label: string; readonly zone?: Zone; readonly layer: Layer };
  readonly via?: { readonly kind: EdgeKind; readonly access?: Access; readonly context?: Context; readonly gates: readonly Gate[] };
  readonly location?: Location;
  /** What this hop means, as one plain sentence without the place. */
  readonly text: string;
}
export interface Path {
  readonly steps: readonly PathStep[];
}

/** A verdict on the scanned repository: always a path, never a matched line. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly score: number;
  readonly confidence: "high" | "medium" | "low";
  readonly message: string;
  readonly location: Location;
  /** At least one, shortest first. */
  readonly paths: readonly Path[];
  /** Gates on the paths that stop nobody (weak) or whose content is not in the files (declared). */
  readonly gates: readonly Gate[];
  /** Stable under edits: from the rule and its identity bindings, no lines. Hex. */
  readonly fingerprint: string;
  /** GitHub's own line hash, `<hex>:<n>`, computed from the file's text. */
  readonly lineHash: string;
}
/** A finding that a comment in the scanned file set aside. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
  readonly location: Location;
}

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
  readonly files: { readonly read: number; readonly skipped: number };
  readonly coverage: Coverage;
  /** Findings left out by the threshold, by level. */
  readonly hidden: Readonly<Record<Level, number>>;
}
