import type { ServerRow } from "../catalog/mcp-servers.ts";
import type { Location } from "../graph/model.ts";
import type { Level } from "../rules/rule.ts";

/** What `delegraph.yaml` says, checked. */
export interface Config {
  /** Its name, as reports show it. */
  readonly file: string;
  readonly failOn?: Level | "never";
  readonly minSeverity?: Level;
  /** By id of a rule. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Whether a file is looked at. */
  readonly includes: (file: string) => boolean;
  /** Whether a source file is read although it is a test, vendored, built or generated. */
  readonly sources: (file: string) => boolean;
  readonly ignore: readonly Exception[];
  /** MCP servers beside those of the catalog. */
  readonly servers: readonly ServerRow[];
}

/** What is said of one rule, and where. */
export interface RuleSetting {
  readonly level: Level | "off";
  readonly location: Location;
}

/** Findings of one rule that somebody answers for. */
export interface Exception {
  readonly rule: string;
  /** Whether a file is spoken of; absent when only a node is named. */
  readonly covers?: (file: string) => boolean;
  readonly node?: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until?: string;
  readonly expired: boolean;
  readonly location: Location;
}
