import { compareText } from "../graph/link.ts";
import { type Edge, fact, type Graph, type Node, type NodeKind } from "../graph/model.ts";
import { ownersOf } from "./codeowners.ts";
import { extended, isSession } from "./context.ts";

/** What says how far an agent may go, by the kind of node that its file makes. */
const LIMITING: ReadonlySet<NodeKind> = new Set(["agent", "server", "tool"]);
const WORKFLOWS = ".github/workflows/";
/** LIMIT: files that are named one by one. */
const MAX_NAMED = 3;

/** NOTE: the agents and servers that a repository is about are its product, and no limit of the agent that works on it. */
const isCode = ({ facts }: Node): boolean =>
  facts.mode?.value === "program" || facts.written?.value === "source" || facts.grant?.value === "code";

/** The files that limit agents and that nobody must be asked about. */
function unguardedFiles(graph: Graph): readonly string[] {
  const isOwned = ownersOf(graph);
  const nodes = [...graph.nodes.values()].filter(({ kind }) => LIMITING.has(kind));
  const code = new Set(nodes.filter(isCode).map(({ location }) => location?.file));
  const files = nodes.flatMap(({ location }) =>
    location === undefined || code.has(location.file) ? [] : [location.file],
  );
  return [...new Set(files)].filter((file) => !file.startsWith("~/") && !isOwned(file)).sort(compareText);
}

/** Which of the files a write to the resource can change: GitHub takes workflow files only from who holds that permission. */
function withinReach(files: readonly string[], resource: string): readonly string[] {
  if (resource === "github:workflows") return files.filter((file) => file.startsWith(WORKFLOWS));
  return resource === "github:default-branch" ? files.filter((file) => !file.startsWith(WORKFLOWS)) : [];
}

/** Adds `unguarded` to what agents can write: the files that set their own limits, where no owner is recorded for them. */
export function deriveGuardrails(graph: Graph): Graph {
  const files = unguardedFiles(graph);
  const edges = [...graph.edges.values()].flatMap((edge): Edge[] => {
    if (edge.kind !== "can" || edge.facts.access?.value !== "write") return [];
    // NOTE: whether a developer is asked first decides it, and that is not in the files.
    if (isSession(edge) && edge.facts.confidence?.value === "possible") return [];
    const found = withinReach(files, edge.to);
    if (found.length === 0) return [];
    const rest = found.length - MAX_NAMED;
    const named = rest > 0 ? [...found.slice(0, MAX_NAMED), `${rest} more`] : found;
    return [{ ...edge, facts: { ...edge.facts, unguarded: fact(named, edge.because) } }];
  });
  return extended(graph, [], edges);
}
