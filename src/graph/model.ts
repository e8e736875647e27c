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

/** Every fact a rule may ask for, with its meaning. */
export const FACTS = {
  // on principals
  standing:
    "principal, and triggers for whoever acts then: anyone, triager, writer, maintainer, bot, app, schedule or developer",
  // on workloads and agents
  product: "agent or server: the product that runs it, by its catalog id",
  version: "agent: the version named where it is started",
  mode: "agent: how it runs: tag, agent, headless, interactive, or hosted outside of what is scanned",
  "actor-check":
    "agent: its built-in check of who started it: on, off, bots (every App passes), named, partial (an App passes in this release), inert, none or unknown",
  "actor-check-input": "agent: the setting that switches the check off",
  "open-to": "agent: the lowest standing that can start it past every effective gate",
  definition: "workload or agent: where it is defined, the same for every instance",
  environment: "workload: the environment that it names",
  ephemeral: "workload: whether its machine is thrown away after the run",
  "untrusted-input": "agent: how text that anyone can write reaches it: event, tools",
  "private-data": "agent: classes of what it can read and outsiders may not",
  "model-host": "agent: the cloud through whose account it reaches its model",
  pin: "agent or server: what fixes the code that runs: commit, digest, version, tag, branch, range, latest, none or local",
  "holds-class":
    "agent or server: the strongest class of credential within its reach, or none; delegates and calls: of those that only the other side has",
  acts: "agent: whether it can change something or send data out",
  egress:
    "agent: where it can send to: open (any host), listed, none or unknown; uses: the same, of the tools by which it can; runs: what steps before it let out, `sudo` where whoever has that can lift the limit",
  unowned: "agent, the first of them: the files of agents that no entry of CODEOWNERS names an owner for",
  trace: "agent: what is left of its tool calls when a run is over: full, weak or none",
  lacks: "agent: what its best record lacks",
  limit: "agent: what ends a run that does not end by itself: time, turns, cost, or none",
  // on tools
  capability: "tool: shell, edit, read, web, mcp, github or comment; fixed for a step that chooses nothing",
  command: "tool: the shell command it is limited to, or `*`",
  breadth:
    "tool: any (every command), interpreter (any code), build (code of the repository), wide (any subcommand) or narrow",
  grant: "tool: how it was granted: allowed, mode, default, flag, or skill (while the skill or command is active)",
  pinned: "tool: whether it is tied to the thread that started the run",
  network: "agent or tool: whether commands can reach the network: full or none",
  // on evidence
  kept: "evidence: where it is kept: log, summary, artifact, telemetry, gist, platform or file",
  days: "evidence: for how many days it is kept, where the files say so",
  // on credentials
  relying:
    "credential: who takes the identity of the job, as the files show it: job or registry (a step of the same job), policy (a trust policy), workflow (a login elsewhere)",
  lasts: "credential and holds: how many seconds a session may last, or is asked for",
  revoked: "credential: false where what mints it is told not to revoke it when the job ends",
  class: "credential: job-token, app-token, pat, model-key, cloud, registry, oidc, ambient, secret or literal",
  store: "credential: where its value lives",
  lifetime: "credential: minted (dies with the run) or static",
  provider: "credential: who accepts it",
  hint: "credential: a masked hint of a literal value",
  pool: "credential: how many separate definitions hold it",
  "pool-confidence": "credential: how sure it is that the holders share one credential: certain, likely or possible",
  tiers: "credential: the standings that can start its holders",
  spans:
    "credential: who can start its most exposed holder, and who its best guarded one, where a boundary lies between",
  "minted-by": "credential: what mints one that dies with the run in its place",
  scope: "credential: none, read, declared, undeclared, write-all, scoped, unscoped or unknown",
  // on content
  owners: "content: patterns of paths, each with who must be asked about them",
  // on edges
  trust:
    "holds: whom a trust policy lets in: anyone, organization, repository, pull-request, ref, environment, workflow or unknown",
  claims: "holds: the claims that a trust policy asks for",
  outlives: "holds: why the credential stays good when its job is over",
  approval: "uses: whether somebody is asked before a tool of the server is called: ask, unasked or unknown",
  tools: "delegates: the tools that the other agent has: all of the session, or those listed",
  without: "delegates: the tools that are taken away from it",
  widens: "delegates and calls: what the other side has and this one has not",
  omits: "records: what of the run is not in it: prompts, tool arguments, tool results, tool calls",
  "switched-on-by": "records: the setting that somebody switched on to get it",
  "after-failure": "records: whether a run that fails leaves it, too",
  within: "records: workspace, where the record lies in the agent's own folder while it works",
  best: "records: true for the record of an agent that lacks least",
  alterable: "records: how the agent itself can change or delete it, in words",
  exposes: "records: what whoever reads it may find in it: classes of credentials, tool results",
  access: "grants, reaches and can: what is done",
  when: "holds: before, with, after or disk",
  channel: "holds: how it is presented: env, gh, git, action or mcp",
  via: "reaches: the channel the action takes its credential from, or none",
  confidence: "holds and can: certain, likely or possible",
  scrubbed: "holds: whether the product takes it out of what the agent's commands can see",
  names: "holds: the variable or input names it goes by",
  need: "holds: what the agent needs it for: model, github, server, unknown or nothing",
  readable: "holds: how the agent can read the value: prompt, shell, files or none",
  "acts-as": "holds: whose identity it gives the agent, as its kind or its name tells: person",
  handed: "calls and runs: all, where every secret of the store is handed over",
  "used-as":
    "hands-off: what the receiver makes of it: code, prompt, argument, gate or data; order where it only acts afterwards",
  loop: "agent: whether its acts can start itself again, through other agents or not",
  crosses: "can, and agent as a whole: the standings for which this moves authority to a higher zone",
  excess:
    "can: why this is more than the task needs: write-all, undeclared, pat, unscoped-app, open-pattern, interpreter or build",
  zone: "can: the zone of the resource",
  named: "can: whether the tool is granted for this very act, and for few others",
  "with-class": "can: the class of the credential that grants it",
} as const;
export type FactName = keyof typeof FACTS;

/** Whether a plain name is the name of a fact. */
export function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

export interface Node {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly label: string;
  readonly layer: Layer;
  readonly zone?: Zone;
  readonly location?: Location;
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
