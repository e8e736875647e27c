/** The vocabulary of the delegation graph. Everything else imports it; it imports the names of facts alone. */
import { FACTS, type FactName, isFactName } from "./facts.ts";

/** Where a thing is written. Lines and columns count from 1, ends are exclusive, as in SARIF. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** MAESTRO layers, by the names that the Cloud Security Alliance gives them. */
export const LAYERS = {
  L1: "Foundation Models",
  L2: "Data Operations",
  L3: "Agent Frameworks",
  L4: "Deployment and Infrastructure",
  L5: "Evaluation and Observability",
  L6: "Security and Compliance",
  L7: "Agent Ecosystem",
} as const;
export type Layer = keyof typeof LAYERS;

/** Every kind of node, with what it is and the layer it stands on unless its facts say otherwise. */
export const NODE_KINDS = {
  principal: { layer: "L7", is: "who can start or feed a run: a person of some standing, a bot, a schedule" },
  workload: { layer: "L4", is: "what runs with an identity of its own: a workflow job, a local agent session" },
  agent: { layer: "L3", is: "software that chooses its next action" },
  model: { layer: "L1", is: "the model endpoint" },
  tool: { layer: "L3", is: "a capability at the granularity of its grant" },
  server: { layer: "L3", is: "an MCP server, local or remote" },
  content: { layer: "L2", is: "text that reaches the model, and who can write it" },
  credential: { layer: "L6", is: "what proves an identity; its name and place, never its value" },
  resource: { layer: "L4", is: "what is read, changed or reached" },
  evidence: { layer: "L5", is: "a record a reviewer can read" },
} as const satisfies Record<string, { layer: Layer; is: string }>;
export type NodeKind = keyof typeof NODE_KINDS;

/** Every kind of edge, with what it says. */
export const EDGE_KINDS = {
  starts: "a principal can start the workload",
  runs: "the workload runs the agent",
  calls: "the workload starts another workload",
  delegates: "the agent hands work to another agent",
  uses: "the agent may call the tool or server",
  offers: "the server provides the tool",
  feeds: "the text reaches the agent, or the principal writes the text",
  holds: "the credential is within reach",
  grants: "the credential gives access to the resource",
  reaches: "the tool or server acts on the resource",
  triggers: "acting on the resource starts the workload",
  "hands-off": "data moves between workloads",
  records: "the agent or workload leaves evidence",
  can: "the agent, or a fixed step of the workload, can act on the resource: a tool reaches it and, where needed, a credential grants it",
} as const;
export type EdgeKind = keyof typeof EDGE_KINDS;

/** Trust zones and their rank; authority that moves to a higher rank crosses a boundary. */
export const ZONES = {
  outside: 0,
  thread: 1,
  "agent-branch": 2,
  workstation: 3,
  runner: 3,
  "default-branch": 4,
  service: 5,
  release: 6,
  production: 6,
  "control-plane": 7,
} as const;
export type Zone = keyof typeof ZONES;

/** Standing in a repository, lowest first. `anyone` includes the author of a fork. */
export const STANDINGS = ["anyone", "triager", "writer", "maintainer"] as const;
export type Standing = (typeof STANDINGS)[number];
/** Whether a word is the name of a standing. */
export const isStanding = (word: unknown): word is Standing => STANDINGS.some((standing) => standing === word);

/** The zone each standing was already admitted to: reaching beyond it is a crossing. */
export const ADMITTED: Readonly<Record<Standing, Zone>> = {
  anyone: "outside",
  triager: "thread",
  writer: "default-branch",
  maintainer: "control-plane",
};

export const ACCESSES = ["read", "write", "exec", "send", "approve", "merge", "publish", "mint", "admin"] as const;
export type Access = (typeof ACCESSES)[number];

/** In which run something holds: `issues.opened`, `pull_request.opened:fork`, `schedule`, `session:interactive`. */
export type Context = string;
export type NodeId = string;
export type EdgeId = string;

export type GateStrength = "effective" | "declared" | "weak";
export type Judges = "actor" | "author" | "label" | "approver" | "call";

/** A place where somebody must say yes again, and what it is worth in the contexts it stands in. */
export interface Gate {
  readonly kind: string;
  readonly strength: GateStrength;
  /** Standings that do not get through. Empty for a weak gate. */
  readonly stops: readonly Standing[];
  readonly contexts: readonly Context[];
  readonly judges: Judges;
  /** What an agent behind the gate would need to produce the yes by itself. */
  readonly forgeableBy: readonly Access[];
  readonly location: Location;
  readonly why: string;
}

/** One statement that a condition relies on: whom it lets through, and how far it can be trusted. */
export interface Proof {
  readonly gate: string;
  /** Standings for which the statement can be true. */
  readonly admits: readonly Standing[];
  readonly strength: GateStrength;
  readonly judges: Judges;
  readonly forgeableBy: readonly Access[];
  readonly location: Location;
  readonly why: string;
  /** The label asked for, when it is a label: an issue form may apply it for anyone. */
  readonly label?: string;
}

/** A neutral condition for one context. Whoever starts the run decides a `choice`; nobody knows an `unknown`. */
export type Condition =
  | { readonly op: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition }
  | { readonly op: "const"; readonly value: boolean }
  | { readonly op: "proof"; readonly proof: Proof }
  | { readonly op: "choice" }
  | { readonly op: "unknown"; readonly what: string; readonly location: Location };

export { FACTS, type FactName, isFactName };
export type FactValue = string | number | boolean | readonly string[];
/** A fact carries its witnesses: they become the hops of a finding. `"unknown"` equals nothing. */
export interface Fact<T extends FactValue = FactValue> {
  readonly value: T | "unknown";
  readonly because: readonly EdgeId[];
}
export type Facts = Readonly<Partial<Record<FactName, Fact>>>;

export interface Node {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly label: string;
  readonly layer: Layer;
  readonly zone?: Zone;
  readonly location?: Location;
  /** Only before linking: equal for what is one thing in several files, such as a literal secret. In no output. */
  readonly same?: string;
  readonly facts: Facts;
}

export interface Edge {
  readonly id: EdgeId;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly kind: EdgeKind;
  readonly contexts: readonly Context[] | "every";
  readonly gates: readonly Gate[];
  readonly facts: Facts;
  readonly because: readonly EdgeId[];
  readonly locations: readonly Location[];
  /** What must hold for the edge to exist, before gates are derived from it; every one must be true. */
  readonly conditions?: readonly Condition[];
}

export const DIAGNOSTIC_CODES = {
  "syntax-error": "the file is not valid in its language",
  "duplicate-key": "a key stands twice; the last one counts",
  "too-large": "the file is larger than the limit",
  "too-deep": "the file is nested deeper than the limit",
  "too-many-nodes": "the file, with its aliases expanded, holds more values than the limit",
  "not-text": "the file is not text",
  unreadable: "the file cannot be read",
  "outside-root": "a link leads out of the scanned folder",
  "unresolved-reference": "a file names another one that is not there",
  "not-supported": "something known that delegraph does not read yet",
  "inert-setting": "a setting that its product ignores where it stands",
  "unused-ignore": "an ignore comment, or an entry of the config, that matches no finding",
  "expired-ignore": "an entry of the config whose last day is over",
  "bad-ignore": "an ignore comment that cannot be understood",
  limit: "a bound was reached",
  internal: "a bug in delegraph",
} as const;
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
export type DiagnosticLevel = "error" | "warning" | "note";

/** What the scanner could not do. Never a verdict about the scanned repository. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly level: DiagnosticLevel;
  readonly message: string;
  readonly location: Location;
}

/** What one reader found in one file. */
export interface Fragment {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The linked graph. Maps keep a stable order: sorted by id. */
export interface Graph {
  readonly nodes: ReadonlyMap<NodeId, Node>;
  readonly edges: ReadonlyMap<EdgeId, Edge>;
}

/** A fact that stands in the files themselves. */
export function fact<T extends FactValue>(value: T | "unknown", because: readonly EdgeId[] = []): Fact<T> {
  return { value, because };
}
