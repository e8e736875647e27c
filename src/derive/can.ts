import { isSettingName } from "../catalog/credentials.ts";
import { edgeId } from "../graph/link.ts";
import {
  type Access,
  ADMITTED,
  type Edge,
  type Fact,
  fact,
  type Graph,
  type Node,
  STANDINGS,
  ZONES,
} from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { extended, isOfProgram, isSession, sharedContexts } from "./context.ts";
import { BY_CREDENTIAL, excessOf } from "./excess.ts";
import { type Servers, serversOf, signedIn } from "./served.ts";

export type Out = (id: string, kind: Edge["kind"]) => readonly Edge[];
interface Part {
  readonly uses: Edge;
  readonly reaches: Edge;
  readonly holds?: Edge;
  readonly grants?: Edge;
}

const text = (edge: Edge | undefined, name: "access" | "via" | "when" | "confidence" | "approval"): string =>
  String(edge?.facts[name]?.value ?? "");
const list = (value: Fact["value"] | undefined): readonly string[] => (Array.isArray(value) ? value : []);

/** Whether the product takes the credential out of what the agent's commands can see. */
const isScrubbed = (holds: Edge): boolean => holds.facts.scrubbed?.value === true;

/** Whether another job presents the credential, when the agent asks it to by a tool: the agent never sees it. */
const isElsewhere = (holds: Edge): boolean => list(holds.facts.channel?.value).includes("output");

/** Whether a credential held on these channels serves an action that takes it from `via`. */
function presents(holds: Edge, via: string, edits: boolean): boolean {
  const after = text(holds, "when") === "after";
  // NOTE: what only a later step holds is reached by changing what that step runs.
  if (after) return edits && via === "shell";
  if (isScrubbed(holds)) return false;
  if (isElsewhere(holds)) return via === "output";
  return via === "shell" || list(holds.facts.channel?.value).includes(via);
}

/** Whether what is granted allows what the tool does: who administers a resource may change it, too. */
function covers(grants: Edge, reaches: Edge): boolean {
  const granted = text(grants, "access");
  return granted === text(reaches, "access") || (granted === "admin" && text(reaches, "access") === "write");
}

function crosses(target: Node | undefined, withSecrets: boolean, access: string): readonly string[] {
  if (target?.zone === undefined || (target.zone === "outside" && access === "send")) return [];
  if (target.id === "host:files" || (target.id === "host:exec" && !withSecrets)) return [];
  const rank = ZONES[target.zone];
  return STANDINGS.filter((standing) => rank > ZONES[ADMITTED[standing]]);
}

function overlap(parts: Part): Edge["contexts"] {
  return [parts.reaches, parts.holds, parts.grants].reduce<Edge["contexts"]>(
    (known, edge) => (edge ? sharedContexts(known, edge.contexts) : known),
    parts.uses.contexts,
  );
}

function confidenceOf({ uses, reaches, holds, grants }: Part): "certain" | "likely" | "possible" {
  const words = [uses, reaches, holds, grants].map((edge) => text(edge, "confidence"));
  if (uses.facts.approval?.value === "unknown") return "possible";
  if (words.includes("possible") || words.includes("unknown")) return "possible";
  return words.includes("likely") ? "likely" : "certain";
}

/** The place of the capability: where its credential is handed over when that is what is too much, else the tool's grant. */
function placesOf({ uses, holds }: Part, excess: string | undefined): Edge["locations"] {
  const credential = holds?.locations ?? [];
  return excess !== undefined && BY_CREDENTIAL.has(excess)
    ? [...credential, ...uses.locations]
    : [...uses.locations, ...credential];
}

const capabilityOf = (tool: Node | undefined): string =>
  tool?.kind === "server" ? "mcp" : String(tool?.facts.capability?.value ?? "unknown");

function canEdge(graph: Graph, agent: Node, parts: Part, secrets: readonly Edge[]): Edge | undefined {
  const contexts = overlap(parts);
  if (contexts !== "every" && contexts.length === 0) return undefined;
  const { uses, reaches, holds, grants } = parts;
  const target = graph.nodes.get(reaches.to);
  const credential = holds && graph.nodes.get(holds.to);
  const access = text(grants ?? reaches, "access") as Access;
  const because = [uses, reaches, holds, grants].flatMap((edge) => (edge ? [edge.id] : []));
  const secret = secrets.some((edge) => {
    const shared = sharedContexts(edge.contexts, contexts);
    return shared === "every" || shared.length > 0;
  });
  const worth = credential ?? strongestHeld(graph, secrets);
  const excess = excessOf({
    tool: graph.nodes.get(uses.to),
    credential,
    target,
    access,
    // NOTE: whose credential a program shows to a server is its makers' choice, as a developer's is at the keyboard.
    interactive: isSession(uses) || (isOfProgram(graph, uses) && holds !== undefined && holds.from !== agent.id),
  });
  return {
    id: edgeId("can", agent.id, reaches.to, `${access} by ${uses.to}${credential ? ` with ${credential.id}` : ""}`),
    from: agent.id,
    to: reaches.to,
    kind: "can",
    contexts,
    gates: uses.gates,
    because,
    locations: placesOf(parts, excess),
    facts: {
      access: fact(access, because),
      confidence: fact(confidenceOf(parts), because),
      by: fact(capabilityOf(graph.nodes.get(uses.to)), because),
      ...(graph.nodes.get(uses.to)?.facts.grant?.value === "skill" ? { grant: fact("skill", because) } : {}),
      crosses: fact(crosses(target, secret, access), because),
      ...(target?.zone ? { zone: fact(target.zone) } : {}),
      ...(excess ? { excess: fact(excess, because) } : {}),
      ...(graph.nodes.get(uses.to)?.facts.breadth?.value === "narrow" ? { named: fact(true, because) } : {}),
      ...(worth ? { "with-class": fact(String(worth.facts.class?.value ?? "secret"), because) } : {}),
    },
  };
}

/** Classes of credential, the one worth most to whoever holds it first. */
const STRENGTH = [
  "cloud",
  "pat",
  "registry",
  "app-token",
  "literal",
  "secret",
  "ambient",
  "job-token",
  "oidc",
  "model-key",
];

/** The credential of the strongest class. */
export function strongest(credentials: readonly (Node | undefined)[]): Node | undefined {
  const rank = (node: Node | undefined): number => {
    const at = STRENGTH.indexOf(String(node?.facts.class?.value));
    return at < 0 ? STRENGTH.length : at;
  };
  return [...credentials].sort((a, b) => rank(a) - rank(b))[0];
}

/** The credential of the strongest class among those held. */
export const strongestHeld = (graph: Graph, holds: readonly Edge[]): Node | undefined =>
  strongest(holds.map((edge) => graph.nodes.get(edge.to)));

/** Credentials worth something to whoever runs commands: not a token that may only read, not a setting kept as a secret. */
export function isWorth(graph: Graph, out: Out, holds: Edge): boolean {
  const credential = graph.nodes.get(holds.to);
  const kind = credential?.facts.class?.value;
  if (kind === "job-token") return out(holds.to, "grants").length > 0;
  // NOTE: that another job logs in with its identity does not show that this one's would be taken.
  if (kind === "oidc") return ["job", "registry", "policy"].includes(String(credential?.facts.relying?.value));
  const names = [holds.to.split("/").at(-1) ?? "", ...list(holds.facts.names?.value)];
  return kind !== "secret" || !names.every(isSettingName);
}

/** Writing here is what an agent is for: its own working copy, and an answer where it was asked. */
export const OWN_WORK: ReadonlySet<string> = new Set(["host:files", "github:own-thread"]);

interface Derived {
  readonly agent: Node;
  readonly edges: readonly Edge[];
}

// A person says yes to each call, or there is no call at all.
const ASKED: ReadonlySet<string> = new Set(["ask", "denied"]);

/** NOTE: whether a person is asked first may hang on what the files do not show. */
const isUnsure = (uses: Edge): boolean =>
  text(uses, "confidence") === "possible" || uses.facts.approval?.value === "unknown";

function ofAgent(graph: Graph, out: Out, servers: Servers, agent: Node): Derived {
  const held = out(agent.id, "holds");
  const secrets = held.filter(
    (edge) => text(edge, "when") !== "after" && !isScrubbed(edge) && !isElsewhere(edge) && isWorth(graph, out, edge),
  );
  const tools = out(agent.id, "uses").filter((edge) => !ASKED.has(text(edge, "approval")));
  const edits = tools.some((edge) => out(edge.to, "reaches").some((reach) => reach.to.startsWith("host:")));
  const parts: Part[] = tools.flatMap((uses) =>
    out(uses.to, "reaches").flatMap((all): Part[] => {
      const reaches = servers.leftOf(uses, all);
      if (reaches === undefined) return [];
      const via = text(reaches, "via");
      if (via === "none") return [{ uses, reaches }];
      const own = servers.heldBy(uses);
      if (own?.length === 0 && isSession(uses)) return [{ uses, reaches: signedIn(reaches) }];
      return [...held, ...(own ?? [])]
        .filter((holds) => presents(holds, via, edits))
        .flatMap((holds) =>
          out(holds.to, "grants")
            .filter((grants) => grants.to === reaches.to && covers(grants, reaches))
            .map((grants) => ({ uses, reaches, holds, grants })),
        );
    }),
  );
  const edges = parts.flatMap((part) => canEdge(graph, agent, part, secrets) ?? []);
  // NOTE: a tool that the agent may not even have shows nothing of what it is for.
  const unsure = new Set(tools.filter(isUnsure).map((edge) => edge.id));
  const acting = edges.filter(
    (edge) =>
      !OWN_WORK.has(edge.to) && text(edge, "access") !== "read" && !edge.because.some((witness) => unsure.has(witness)),
  );
  const best = strongestHeld(graph, secrets)?.facts.class?.value ?? "none";
  const facts = {
    ...agent.facts,
    "holds-class": fact(
      best,
      secrets.map((edge) => edge.id),
    ),
    acts: fact(
      acting.length > 0,
      acting.map((edge) => edge.id),
    ),
  };
  return { agent: { ...agent, facts }, edges };
}

/**
 * The one capability relation: an agent can act on a resource when a tool of its own reaches it and, where a
 * credential is asked for, one within reach grants it in the same context. Witnesses: those edges.
 */
export function deriveCan(graph: Graph): Graph {
  const out: Out = (id, kind) => outgoing(graph, kind).get(id) ?? [];
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const servers = serversOf(graph, out);
  const derived = agents.map((agent) => ofAgent(graph, out, servers, agent));
  return extended(
    graph,
    derived.map((one) => one.agent),
    derived.flatMap((one) => one.edges),
  );
}
