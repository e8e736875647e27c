import { edgeId } from "../graph/link.ts";
import { type Edge, fact, type Graph, type Node } from "../graph/model.ts";
import { incoming, outgoing } from "../graph/walk.ts";
import { extended } from "./context.ts";

const isLogin = (edge: Edge): boolean => edge.kind === "holds" && [edge.facts.channel?.value].flat().includes("oidc");

/** One job that turns its identity into a credential, and whom a trust policy lets do the same. */
export interface Relying {
  readonly workload: Node;
  readonly holds: Edge;
  readonly credential: Node;
  /** The statements of the trust policy, when the files hold exactly one for this credential. */
  readonly trusts: readonly Edge[] | undefined;
}

/** How sure it is that the identity is taken, the surest first. */
const RELYING = ["job", "registry", "policy", "workflow"] as const;
type How = (typeof RELYING)[number];

/** Whom a trust policy lets in so widely that every job of the repository is among them. */
const EVERY_JOB: ReadonlySet<unknown> = new Set(["anyone", "organization", "repository"]);

const fileOf = (workload: Node): string => String(workload.facts.definition?.value ?? workload.id).split("#")[0] ?? "";

/** Every job of the workflows that turns its identity into a credential. */
export function relying(graph: Graph): readonly Relying[] {
  const logins = [...graph.edges.values()].filter(isLogin);
  return logins.flatMap((holds): Relying[] => {
    const workload = graph.nodes.get(holds.from);
    const credential = graph.nodes.get(holds.to);
    if (!workload || !credential || holds.facts.trust) return [];
    const stated = logins.filter((edge) => edge.to === holds.to && edge.facts.trust);
    const definitions = new Set(stated.map((edge) => graph.nodes.get(edge.from)?.facts.definition?.value));
    return [{ workload, holds, credential, trusts: definitions.size === 1 ? stated : undefined }];
  });
}

/** By which of the ways the job's identity is taken where another one's is; `undefined` when it is not, as far as the files tell. */
function howTaken(job: Node, one: Relying): How | undefined {
  const isRegistry = one.credential.facts.class?.value === "registry";
  if (one.workload.id === job.id) return isRegistry ? "registry" : "job";
  const sameRoom = one.workload.facts.environment?.value === job.facts.environment?.value;
  // NOTE: a registry names the workflow file that it trusts, and the environment: https://docs.npmjs.com/trusted-publishers
  if (isRegistry) return sameRoom && fileOf(one.workload) === fileOf(job) ? "workflow" : undefined;
  const trusts = one.trusts?.map((edge) => edge.facts.trust?.value) ?? [];
  if (trusts.some((trust) => EVERY_JOB.has(trust))) return "policy";
  if (trusts.length > 0 && trusts.every((trust) => trust === "environment" || trust === "workflow"))
    return trusts.includes("environment") && sameRoom && job.facts.environment ? "workflow" : undefined;
  return sameRoom ? "workflow" : undefined;
}

interface Taken {
  readonly how: How;
  readonly one: Relying;
}

function takenOf(job: Node, all: readonly Relying[]): readonly Taken[] {
  const taken = all.flatMap((one): Taken[] => {
    const how = howTaken(job, one);
    return how === undefined ? [] : [{ how, one }];
  });
  return [...taken].sort((a, b) => RELYING.indexOf(a.how) - RELYING.indexOf(b.how));
}

/** What the identity gives access to: whatever those grant that it can be turned into. */
function grantsOf(graph: Graph, identity: Node, taken: readonly Taken[]): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const { how, one } of taken)
    for (const grants of outgoing(graph).get(one.credential.id) ?? []) {
      const access = String(grants.facts.access?.value);
      const id = edgeId("grants", identity.id, grants.to, access);
      if (grants.kind !== "grants" || edges.has(id)) continue;
      const confidence = how === "workflow" ? fact("possible") : (grants.facts.confidence ?? fact("possible"));
      edges.set(id, {
        ...grants,
        id,
        from: identity.id,
        facts: { ...grants.facts, confidence },
        because: [one.holds.id, grants.id],
      });
    }
  return [...edges.values()];
}

/** The job in which the agents run that hold an identity. */
function jobOf(graph: Graph, identity: Node): Node | undefined {
  const into = incoming(graph);
  const agents = (into.get(identity.id) ?? []).filter((edge) => edge.kind === "holds").map((edge) => edge.from);
  const runs = agents.flatMap((agent) => (into.get(agent) ?? []).filter((edge) => edge.kind === "runs"));
  return runs.map((edge) => graph.nodes.get(edge.from)).find((node) => node !== undefined);
}

/**
 * Adds to the identities of jobs who takes them, and what they grant by that. An identity that nobody takes, as far as
 * the files tell, grants nothing.
 */
export function deriveFederation(graph: Graph): Graph {
  const identities = [...graph.nodes.values()].filter((node) => node.facts.class?.value === "oidc");
  if (identities.length === 0) return graph;
  const all = relying(graph);
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for (const identity of identities) {
    const job = jobOf(graph, identity);
    const taken = job ? takenOf(job, all) : [];
    const [surest] = taken;
    if (surest === undefined) continue;
    const because = taken.map(({ one }) => one.holds.id);
    const provider = surest.one.credential.facts.provider;
    nodes.push({
      ...identity,
      facts: { ...identity.facts, relying: fact(surest.how, because), ...(provider && { provider }) },
    });
    edges.push(...grantsOf(graph, identity, taken));
  }
  return extended(graph, nodes, edges);
}
