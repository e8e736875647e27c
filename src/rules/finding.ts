import type { Access, Context, EdgeKind, Gate, Layer, Location, NodeKind, Zone } from "../graph/model.ts";
import type { Level } from "./rule.ts";

/** One hop of a path. Its place is that of the edge which leads to it. */
export interface PathStep {
  readonly node: {
    readonly id: string;
    readonly kind: NodeKind;
    readonly label: string;
    readonly zone?: Zone;
    readonly layer: Layer;
  };
  readonly via?: {
    readonly kind: EdgeKind;
    readonly access?: Access;
    readonly context?: Context;
    readonly gates: readonly Gate[];
  };
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
  /** Ids of all the ways it was found by, sorted: nodes and kinds of edges, no lines. Empty when there are too many to keep. */
  readonly ways: readonly string[];
  /** GitHub's own line hash, `<hex>:<n>`, computed from the file's text. */
  readonly lineHash: string;
}
/** A finding that a comment in the scanned file set aside, or the config. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
  /** Who answers for it; a comment names nobody. */
  readonly owner?: string;
  readonly location: Location;
  readonly by: "comment" | "config";
}
