import type { EdgeKind, FactName, FactValue, NodeKind } from "../graph/model.ts";

/** One test of a fact (or of `standing`, `zone`, `kind`, `label`, `id`, `access`). A list means "one of"; on list facts, "contains one of". */
export type Test =
  | FactValue
  | { readonly not: FactValue }
  | { readonly matches: string }
  | { readonly contains: string };

/** Tests by name; all must pass. A fact that is absent or `unknown` passes none of them. */
export type Where = Readonly<Partial<Record<FactName | "kind" | "zone" | "label" | "id", Test>>>;

export interface NodeStep {
  readonly node: NodeKind | readonly NodeKind[];
  readonly where?: Where;
  readonly has?: Hop | readonly Hop[];
  readonly lacks?: Hop | readonly Hop[];
  readonly as?: string;
}
export interface EdgeStep {
  readonly edge: EdgeKind | readonly EdgeKind[];
  readonly where?: Where;
  /** Follow the edge against its direction. */
  readonly reverse?: boolean;
  /** One or more edges of these kinds; otherwise exactly one. */
  readonly repeat?: boolean;
  /** `open`: no effective gate stops the actor. `declared`: the same, and gates whose content is not in the files count as open too, one level lower. Absent: gates are not asked. */
  readonly gates?: "open" | "declared";
  readonly as?: string;
}
/** One hop from a node: an edge and, optionally, what stands at its other end. */
export interface Hop {
  readonly edge: EdgeKind | readonly EdgeKind[];
  readonly where?: Where;
  readonly reverse?: boolean;
  readonly node?: NodeKind | readonly NodeKind[];
  readonly nodeWhere?: Where;
}
export type Step = NodeStep | EdgeStep;

export const LEVELS = ["low", "medium", "high", "critical"] as const;
export type Level = (typeof LEVELS)[number];

/** The level of a score, as GitHub reads `security-severity`: critical > 9.0, high >= 7.0, medium >= 4.0. */
export function levelOf(score: number): Level {
  if (score > 9) return "critical";
  if (score >= 7) return "high";
  return score >= 4 ? "medium" : "low";
}

/** Tests by bound name and fact: `agent.mode`, `can.access`, `target.zone`; `path.actor` and `path.context` for the path as a whole. */
export type BoundWhere = Readonly<Record<string, Test>>;

export interface Case {
  readonly where: BoundWhere;
  readonly score: number;
}

/** What is wrong: a path on the graph, as data. The id is the file's name. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly question: number;
  readonly score: number;
  readonly cases: readonly Case[];
  readonly confidence: "high" | "medium" | "low";
  /** Bound names in braces: `{agent}` is its label, `{can.access}` one of its facts. */
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly path: readonly Step[];
  /** The bound name whose place carries the finding. */
  readonly at: string;
  readonly identity: readonly string[];
  /** Tests by bound name and fact, as in `cases`: a match for which all tests of one entry pass is dropped. */
  readonly unless: readonly BoundWhere[];
  readonly subsumes: readonly string[];
  readonly frameworks: Readonly<Record<string, readonly string[]>>;
  readonly references: readonly string[];
}
