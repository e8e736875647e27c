import { isSettingName } from "../catalog/credentials.ts";
import { ADMITTED, type Edge, fact, type Graph, type Node, STANDINGS, ZONES, type Zone } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { strongest } from "./can.ts";
import { extended } from "./context.ts";

type Out = (id: string, kind: Edge["kind"]) => readonly Edge[];

const list = (edge: Edge, name: "at-hand"): readonly string[] => {
  const value = edge.facts[name]?.value;
  return Array.isArray(value) ? value : [];
};
const access = (edge: Edge): string => `${edge.to} ${String(edge.facts.access?.value)}`;

/** What a credential adds to what the agent can do by itself: the grants that it lacks. */
interface Gain {
  readonly credential: Node;
  readonly zone: Zone;
  readonly sure: boolean;
}

/** Classes of which nothing may be known but that outsiders may not have them. */
const KEPT: ReadonlySet<string> = new Set(["secret", "literal", "ambient", "cloud", "registry", "pat"]);

/** What an agent can do and holds by itself. */
interface Own {
  readonly own: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
  /** What single credentials would add, as far as it was asked. */
  readonly adds: Map<string, readonly Gain[]>;
}

const ownOf = (out: Out, agent: string): Own => ({
  own: new Set(out(agent, "can").map(access)),
  held: new Set(out(agent, "holds").flatMap((holds) => (holds.facts.when?.value === "after" ? [] : [holds.to]))),
  adds: new Map(),
});

function addedBy(graph: Graph, out: Out, { own, adds }: Own, credential: Node): readonly Gain[] {
  const known = adds.get(credential.id);
  if (known !== undefined) return known;
  const grants = out(credential.id, "grants").filter((grant) => !own.has(access(grant)));
  const gains = grants.flatMap((grant): Gain[] => {
    const zone = graph.nodes.get(grant.to)?.zone;
    return zone === undefined ? [] : [{ credential, zone, sure: grant.facts.confidence?.value !== "possible" }];
  });
  adds.set(credential.id, gains);
  return gains;
}

function gainsOf(graph: Graph, out: Out, own: Own, edge: Edge): readonly Gain[] {
  return list(edge, "at-hand").flatMap((id): readonly Gain[] => {
    const credential = graph.nodes.get(id);
    if (credential === undefined) return [];
    const gains = addedBy(graph, out, own, credential);
    const kind = String(credential.facts.class?.value);
    const isSetting = kind === "secret" && isSettingName(id.split("/").at(-1) ?? "");
    const isKept = KEPT.has(kind) && out(id, "grants").length === 0 && !own.held.has(id) && !isSetting;
    // NOTE: a secret of which nothing is known is worth something to whoever runs code, and little to a verdict.
    const zone = edge.facts["used-as"]?.value === "code" ? "runner" : "thread";
    return isKept ? [...gains, { credential, zone, sure: true }] : gains;
  });
}

/** The gains that count: of one that is only possible because a setting decides the token, the edge is possible, too. */
function judged(graph: Graph, out: Out, own: Own, edge: Edge): Edge {
  const gains = gainsOf(graph, out, own, edge);
  const isCertain = ({ credential, sure }: Gain): boolean => sure || credential.facts.class?.value !== "job-token";
  const counted = gains.some(isCertain) ? gains.filter(isCertain) : gains;
  const highest = [...counted].sort((a, b) => ZONES[b.zone] - ZONES[a.zone])[0];
  // NOTE: an empty list says that nothing is gained, which is not the same as not knowing.
  if (highest === undefined) return { ...edge, facts: { ...edge.facts, crosses: fact([]) } };
  const kind = String(strongest(counted.map(({ credential }) => credential))?.facts.class?.value ?? "secret");
  const crosses = STANDINGS.filter((standing) => ZONES[highest.zone] > ZONES[ADMITTED[standing]]);
  const possible = gains.some(isCertain) ? {} : { confidence: fact("possible") };
  return {
    ...edge,
    facts: {
      ...edge.facts,
      zone: fact(highest.zone),
      crosses: fact(crosses),
      "with-class": fact(kind),
      ...possible,
    },
  };
}

/** Adds to every hand-off what its receiver can do with it that the agent itself cannot. */
export function deriveHandoffs(graph: Graph): Graph {
  const out: Out = (id, kind) => outgoing(graph, kind).get(id) ?? [];
  const known = new Map<string, Own>();
  // NOTE: one agent may hand on to hundreds of jobs.
  const own = (agent: string): Own => {
    const found = known.get(agent) ?? ownOf(out, agent);
    known.set(agent, found);
    return found;
  };
  const handoffs = [...graph.edges.values()].filter((edge) => edge.kind === "hands-off");
  return handoffs.length === 0
    ? graph
    : extended(
        graph,
        [],
        handoffs.map((edge) => judged(graph, out, own(edge.from), edge)),
      );
}
