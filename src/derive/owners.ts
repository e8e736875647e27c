import { compareLocations, compareText } from "../graph/link.ts";
import { fact, type Graph, type Node } from "../graph/model.ts";
import { ownersOf } from "./codeowners.ts";
import { extended } from "./context.ts";

/** LIMIT: files that are named one by one. */
const MAX_NAMED = 3;

/** The first agent of each file that defines one. */
function definitions(graph: Graph): ReadonlyMap<string, Node> {
  const first = new Map<string, Node>();
  for (const node of graph.nodes.values()) {
    if (node.kind !== "agent" || node.location === undefined) continue;
    const { file } = node.location;
    // NOTE: what the user keeps at home is theirs.
    if (file.startsWith("~/")) continue;
    const known = first.get(file)?.location;
    if (known === undefined || compareLocations(node.location, known) < 0) first.set(file, node);
  }
  return new Map([...first].sort(([a], [b]) => compareText(a, b)));
}

function named(files: readonly string[]): readonly string[] {
  const rest = files.length - MAX_NAMED;
  return rest < 2 ? files : [...files.slice(0, MAX_NAMED), `${rest} more files that define agents`];
}

/**
 * Adds `unowned` to the first agent whose file nobody is recorded to own, with all such files: there is one thing to do,
 * however many they are.
 */
export function deriveOwners(graph: Graph): Graph {
  const isOwned = ownersOf(graph);
  const files = [...definitions(graph)].filter(([file]) => !isOwned(file));
  const [first] = files;
  if (first === undefined) return graph;
  const [, agent] = first;
  const unowned = fact(named(files.map(([file]) => file)));
  return extended(graph, [{ ...agent, facts: { ...agent.facts, unowned } }], []);
}
