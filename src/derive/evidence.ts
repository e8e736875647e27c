import { type Edge, fact, type Graph, type Node } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { extended } from "./context.ts";

/** A record that is gone before a month is over is gone before most reviews of it begin. */
const ENOUGH_DAYS = 30;
/** Records that whoever may read the repository can read. */
const OPEN_TO_READERS: ReadonlySet<unknown> = new Set(["log", "artifact", "gist"]);
/** Records that whoever holds `actions: write` can delete: https://docs.github.com/en/rest/actions/workflow-runs */
const OF_RUNS: ReadonlySet<unknown> = new Set(["log", "artifact", "summary"]);

/** The ways in which an agent gets at its own records. */
const WITHIN = "the file lies in its own folder while it works";
const BY_RUNS = "its token can delete runs";

/** The values of a list; `undefined` where it is absent or not known. */
function listOf(edge: Edge, name: "omits" | "exposes" | "alterable"): readonly string[] | undefined {
  const value = edge.facts[name]?.value;
  return Array.isArray(value) ? value : undefined;
}

/** What a record lacks that a reviewer needs; `undefined` where the files do not say what it holds. */
function lacksOf(graph: Graph, edge: Edge): readonly string[] | undefined {
  const omits = listOf(edge, "omits");
  const days = graph.nodes.get(edge.to)?.facts.days?.value;
  return (
    omits && [
      ...omits,
      ...(edge.facts["after-failure"]?.value === false ? ["runs that fail"] : []),
      ...(typeof days === "number" && days < ENOUGH_DAYS ? [`what is older than ${days} days`] : []),
    ]
  );
}

interface Trace {
  readonly agent: Node;
  readonly best: Edge | undefined;
}

function traceOf(graph: Graph, agent: Node, records: readonly Edge[]): Trace {
  const judged = records.map((edge) => ({ edge, lacks: lacksOf(graph, edge) }));
  const telling = judged.filter(({ lacks }) => lacks !== undefined && !lacks.includes("tool calls"));
  const best = telling.sort((a, b) => (a.lacks?.length ?? 0) - (b.lacks?.length ?? 0))[0];
  const isFull = best?.lacks?.length === 0;
  const isKnown = isFull || judged.every(({ lacks }) => lacks !== undefined);
  const value = isFull ? "full" : !isKnown ? "unknown" : best ? "weak" : "none";
  const because = (value === "none" || best === undefined ? records : [best.edge]).map((edge) => edge.id);
  const lacks = value === "weak" && best?.lacks ? { lacks: fact(best.lacks, [best.edge.id]) } : {};
  return { agent: { ...agent, facts: { ...agent.facts, trace: fact(value, because), ...lacks } }, best: best?.edge };
}

/** What readers of the record may find in it: lasting secrets that the agent can read, and what somebody chose to show. */
function exposes(agent: Node, record: Node | undefined, edge: Edge): readonly string[] {
  const kept = record?.facts.kept?.value;
  const omits = listOf(edge, "omits");
  const chosen = edge.facts["switched-on-by"] !== undefined;
  const holds = omits === undefined ? chosen : !omits.includes("tool calls") && !omits.includes("tool results");
  if (!OPEN_TO_READERS.has(kept) || record?.facts.readers?.value === "unknown" || !holds) return [];
  const secrets = agent.facts["private-data"]?.value;
  return [...(Array.isArray(secrets) ? secrets : []), ...(chosen && kept === "log" ? ["tool results"] : [])];
}

/** Commands that can delete a run with its log and its artifacts. */
const DELETES = /^(?:gh(?: run(?: delete)?| api)?|curl)(?: \*)?$|^\*$/;
const ANY: ReadonlySet<unknown> = new Set(["any", "interpreter"]);

function deletesRuns(graph: Graph, own: readonly Edge[]): readonly string[] {
  const found = own.filter(({ kind, to, facts, because }) => {
    if (kind !== "can" || to !== "github:workflow-runs" || facts.confidence?.value === "possible") return false;
    const uses = graph.edges.get(because[0] ?? "");
    const tool = uses && graph.nodes.get(uses.to);
    return ANY.has(tool?.facts.breadth?.value) || DELETES.test(String(tool?.facts.command?.value ?? ""));
  });
  return found.map((edge) => edge.id);
}

/** Whether one of its tools changes files. */
function writesFiles(graph: Graph, out: ReadonlyMap<string, readonly Edge[]>, own: readonly Edge[]): boolean {
  return own.some(
    ({ kind, to }) =>
      kind === "uses" &&
      graph.nodes.get(to)?.kind === "tool" &&
      (out.get(to) ?? []).some((edge) => edge.kind === "reaches" && edge.to.startsWith("host:")),
  );
}

/**
 * Adds what the records of an agent are worth: `trace` and what it `lacks`, and on each record who could read too much
 * in it (`exposes`) and how the agent itself could change or delete it (`alterable`).
 */
export function deriveEvidence(graph: Graph): Graph {
  const out = outgoing(graph);
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for (const agent of graph.nodes.values()) {
    if (agent.kind !== "agent") continue;
    const own = out.get(agent.id) ?? [];
    const records = own.filter((edge) => edge.kind === "records");
    if (records.length === 0) continue;
    const trace = traceOf(graph, agent, records);
    nodes.push(trace.agent);
    const deletes = deletesRuns(graph, own);
    const writes = writesFiles(graph, out, own);
    for (const edge of records) {
      const record = graph.nodes.get(edge.to);
      const kept = record?.facts.kept?.value;
      const telling = !(listOf(edge, "omits") ?? []).includes("tool calls");
      const within = telling && edge.facts.within?.value === "workspace" && writes;
      const runs = telling && OF_RUNS.has(kept) && deletes.length > 0;
      const alterable = [...(within ? [WITHIN] : []), ...(runs ? [BY_RUNS] : [])];
      const facts = {
        ...edge.facts,
        ...(edge === trace.best ? { best: fact(true) } : {}),
        alterable: fact(alterable, runs ? deletes : []),
        exposes: fact(exposes(agent, record, edge)),
      };
      edges.push({ ...edge, facts });
    }
  }
  return extended(graph, nodes, edges);
}
