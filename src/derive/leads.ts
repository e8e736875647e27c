import { eventsOf, isDispatch } from "../catalog/causes.ts";
import type { Edge, Fragment, Node } from "../graph/model.ts";
import { SILENT, STARTS_RUNS } from "./triggers.ts";
import { LEADS } from "./unled.ts";

/** What the agents of some files lead to: the events that they may cause, and the files whose jobs they hand something to. */
export interface Leads {
  readonly events: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}

/** Whatever an agent, or a server that one uses, may act on; what fixed steps do is no agent's act. */
function actsOf(nodes: ReadonlyMap<string, Node>, edges: readonly Edge[]): readonly Edge[] {
  const fixed = new Set<string>();
  const chosen = new Set<string>();
  for (const { kind, from, to } of edges)
    if (kind === "uses") (nodes.get(from)?.kind === "workload" ? fixed : chosen).add(to);
  return edges.filter(({ kind, from }) => kind === "reaches" && (chosen.has(from) || !fixed.has(from)));
}

function eventsBy(tool: Node | undefined, { to, facts }: Edge): readonly string[] {
  const access = String(facts.access?.value ?? "");
  if (SILENT.has(access)) return [];
  const command = tool?.facts.command?.value;
  // NOTE: who may administer what the tool changes does it as an administrator.
  return [access, "admin"].flatMap((one) => eventsOf(typeof command === "string" ? command : undefined, to, one));
}

/**
 * Before anything is joined or derived, and so more than `deriveTriggers` will find: every act counts as done with every
 * credential that is there.
 */
export function leadsOf(fragments: readonly Fragment[]): Leads {
  const nodes = new Map(fragments.flatMap((fragment) => fragment.nodes.map((node) => [node.id, node])));
  const edges = fragments.flatMap((fragment) => fragment.edges);
  const speaksUp = fragments.some((fragment) =>
    fragment.nodes.some(({ facts }) => STARTS_RUNS.has(String(facts.class?.value))),
  );
  const events = actsOf(nodes, edges).flatMap((edge) => eventsBy(nodes.get(edge.from), edge));
  return {
    events: new Set(events.filter((event) => speaksUp || isDispatch(event))),
    files: new Set(edges.flatMap(({ kind, to }) => (LEADS.has(kind) ? [to.split("#", 1)[0] ?? to] : []))),
  };
}
