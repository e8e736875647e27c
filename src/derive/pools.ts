import { type Edge, fact, type Graph, type Node } from "../graph/model.ts";
import { incoming } from "../graph/walk.ts";
import { extended } from "./context.ts";
import { isSetting } from "./setting.ts";

const HOLDERS = new Set(["agent", "workload", "server"]);

/** Where the holder is defined: instances of one called workflow are one definition, and an agent is its job's. */
function definitionOf(graph: Graph, edge: Edge): string {
  const holder = graph.nodes.get(edge.from);
  if (holder?.kind === "agent") {
    const runs = (incoming(graph).get(holder.id) ?? []).find((other) => other.kind === "runs");
    const job = runs && graph.nodes.get(runs.from)?.facts.definition?.value;
    if (typeof job === "string") return job;
  }
  // NOTE: the agents of one program are one process; which files are one program is not known without who runs it.
  if (holder?.facts.mode?.value === "program") return `program:${packageOf(holder.location?.file ?? "")}`;
  const own = holder?.facts.definition?.value;
  return typeof own === "string" ? own : edge.from;
}

/** The folder that holds a program's sources: what stands before `src`, else the folder of the file. */
const packageOf = (file: string): string => file.replace(/(?:^|\/)(?:src\/.*|[^/]*)$/, "");

/** Several clients of one checkout, and several programs, need not be started from one shell: a name alone may mean two variables. */
function acrossClients(graph: Graph, credential: Node, holds: readonly Edge[]): "possible" | undefined {
  const holders = holds.flatMap((edge) => graph.nodes.get(edge.from) ?? []);
  const products = new Set(holders.flatMap(({ facts }) => facts.product?.value ?? []));
  const isProgram = holders.some(({ facts }) => facts.mode?.value === "program" || facts.written?.value === "source");
  return credential.facts.store?.value === "shell-env" && (products.size > 1 || isProgram) ? "possible" : undefined;
}

function pooled(graph: Graph, credential: Node): Node | undefined {
  const holds = (incoming(graph).get(credential.id) ?? []).filter(
    (edge) =>
      edge.kind === "holds" &&
      HOLDERS.has(graph.nodes.get(edge.from)?.kind ?? "") &&
      edge.facts.when?.value !== "after",
  );
  const agents = holds.filter((edge) => graph.nodes.get(edge.from)?.kind !== "workload");
  const definitions = new Set(holds.map((edge) => definitionOf(graph, edge)));
  if (agents.length === 0 || definitions.size < 2) return undefined;
  const because = holds.map((edge) => edge.id);
  const words = [...holds.map((edge) => edge.facts.confidence?.value), acrossClients(graph, credential, holds)];
  const confidence = words.includes("possible") ? "possible" : words.includes("likely") ? "likely" : "certain";
  const tiers = [
    ...new Set(
      agents.flatMap((edge) => {
        const open = graph.nodes.get(edge.from)?.facts["open-to"]?.value;
        return typeof open === "string" ? [open] : [];
      }),
    ),
  ].sort();
  return {
    ...credential,
    facts: {
      ...credential.facts,
      pool: fact(definitions.size, because),
      "pool-confidence": fact(confidence, because),
      tiers: fact(tiers, because),
    },
  };
}

/** Adds `pool` and `tiers` to credentials that several separate definitions hold, an agent among them. */
export function derivePools(graph: Graph): Graph {
  const shared = [...graph.nodes.values()].filter(
    (node) => node.kind === "credential" && node.facts.lifetime?.value !== "minted" && !isSetting(node),
  );
  return extended(
    graph,
    shared.flatMap((node) => pooled(graph, node) ?? []),
    [],
  );
}
