import { personalBy } from "../catalog/persons.ts";
import { type Edge, fact, type Graph, type Node } from "../graph/model.ts";
import { extended } from "./context.ts";

/** Where a person's credential is shared: a run that nobody sits in front of. */
const SHARED: ReadonlySet<unknown> = new Set(["agent", "tag", "headless"]);

/** Whether the credential is a person's: by what only persons are given, or, for a token of GitHub, by its name. */
function isPersonal(credential: Node, names: readonly string[]): boolean {
  const own = credential.id.split("/").at(-1) ?? "";
  const kind = credential.facts.class?.value;
  if (kind === "model-key") return [own, ...names].some((name) => personalBy(name) === "kind");
  return kind === "pat" && personalBy(own) !== undefined;
}

/** Adds `acts-as` to the credentials of persons that agents in shared runs hold. */
export function derivePersons(graph: Graph): Graph {
  const edges = [...graph.edges.values()].flatMap((edge): Edge[] => {
    if (edge.kind !== "holds" || !SHARED.has(graph.nodes.get(edge.from)?.facts.mode?.value)) return [];
    const credential = graph.nodes.get(edge.to);
    const names = edge.facts.names?.value;
    if (credential === undefined || !isPersonal(credential, Array.isArray(names) ? names : [])) return [];
    return [{ ...edge, facts: { ...edge.facts, "acts-as": fact("person", [edge.id]) } }];
  });
  return extended(graph, [], edges);
}
