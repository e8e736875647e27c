import { compareLocations, compareText } from "../graph/link.ts";
import { fact, type Graph, type Node } from "../graph/model.ts";
import { ownership } from "./codeowners.ts";
import { extended } from "./context.ts";

/** GitHub reads the first of these that is there. */
const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** LIMIT: files that are named one by one. */
const MAX_NAMED = 3;

/** The first agent of each file that defines one. */
function definitions(graph: Graph): ReadonlyMap<string, Node> {
  const first = new Map<string, Node>();
  for (const node of graph.nodes.values()) {
    if (node.kind !== "agent" || node.location === undefined) continue;
    const { file } = node.location;
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
 * Adds `unowned` where nobody is recorded as the owner of an agent: to the first agent of each such file, and in a
 * repository without CODEOWNERS to the first of all, because there is one thing to do.
 */
export function deriveOwners(graph: Graph): Graph {
  const files = definitions(graph);
  const owners = PLACES.map((place) => graph.nodes.get(place)?.facts.owners?.value).find((lines) =>
    Array.isArray(lines),
  );
  const marked = (agent: Node, unowned: readonly string[]): Node => ({
    ...agent,
    facts: { ...agent.facts, unowned: fact(unowned) },
  });
  if (!Array.isArray(owners)) {
    const [agent] = files.values();
    return agent === undefined ? graph : extended(graph, [marked(agent, named([...files.keys()]))], []);
  }
  const isOwned = ownership(owners);
  const nodes = [...files].flatMap(([file, agent]) => (isOwned(file) ? [] : [marked(agent, [file])]));
  return extended(graph, nodes, []);
}
