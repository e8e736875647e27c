import type { Context, EdgeKind, Graph, Node, NodeKind } from "../graph/model.ts";
import type { MatchHop } from "./match.ts";
import { words } from "./where.ts";
import { verb } from "./wording.ts";

interface Told {
  readonly from: string;
  readonly to: string;
  readonly context: Context | undefined;
  readonly access: string;
  /** The setting that switches the agent's own check off, when one does. */
  readonly checkOff: string | undefined;
  readonly toKind: NodeKind;
  /** A step that chooses nothing. */
  readonly isFixed: boolean;
  /** What the receiver makes of what it is handed. */
  readonly usedAs: string | undefined;
}

/** What each kind of edge says, as one sentence without a place. */
const SENTENCES: Readonly<Record<EdgeKind, (told: Told) => string>> = {
  starts: ({ from, to, context }) => `${from} can start ${to}${context === undefined ? "" : ` on ${context}`}`,
  runs: ({ from, to, checkOff }) =>
    `${from} runs ${to}${checkOff === undefined ? "" : `, whose own check of who started it \`${checkOff}\` switches off`}`,
  calls: ({ from, to }) => `${from} starts ${to}`,
  delegates: ({ from, to }) => `${from} hands work to ${to}`,
  uses: ({ from, to, isFixed }) => (isFixed ? `${from} goes on to ${to}` : `${from} may use ${to}`),
  offers: ({ from, to }) => `${from} provides ${to}`,
  feeds: ({ from, to, toKind }) => (toKind === "content" ? `${from} can write ${to}` : `${from} reaches ${to}`),
  holds: ({ from, to }) => `${from} has ${to} within reach`,
  grants: ({ from, to, access }) => `${from} grants ${access || "access"} on ${to}`,
  reaches: ({ from, to, access }) => `${from} can ${access || "reach"} ${to}`,
  triggers: ({ from, to, context }) => `${from} triggers ${to}${context === undefined ? "" : ` on ${context}`}`,
  "hands-off": ({ from, to, usedAs }) =>
    usedAs === "order" ? `what ${from} changed is there for the later steps of ${to}` : `${from} hands data to ${to}`,
  records: ({ from, to }) => `${from} leaves ${to}`,
  can: ({ from, to, access }) => `${from} can ${access || "reach"} ${to}`,
};

/** What a node is called in a sentence, before its label. */
const NOUNS: Readonly<Record<NodeKind, string>> = {
  principal: "",
  workload: "job ",
  agent: "agent ",
  model: "model ",
  tool: "",
  server: "MCP server ",
  content: "",
  credential: "",
  resource: "",
  evidence: "",
};

/** What a hop means, as one plain sentence without its place. Labels are not escaped: each report does that for itself. */
export function sentence(graph: Graph, hop: MatchHop): string {
  const { node, via, context, can } = hop;
  if (!via) return called(node, context);
  const from = graph.nodes.get(via.from) ?? node;
  const to = graph.nodes.get(via.to) ?? node;
  const access = words((can ?? via).facts.access?.value).filter((word) => word !== "unknown");
  return SENTENCES[via.kind]({
    from: called(from, context),
    to: called(to, context),
    context,
    access: access.map(verb).join(" and "),
    toKind: to.kind,
    isFixed: to.facts.capability?.value === "fixed",
    usedAs: words(via.facts["used-as"]?.value)[0],
    checkOff: to.facts["actor-check"]?.value === "off" ? words(to.facts["actor-check-input"]?.value)[0] : undefined,
  });
}

function called(node: Node, context: Context | undefined): string {
  if (node.kind === "principal") return node.label;
  const noun = node.kind === "workload" && context?.startsWith("session:") ? "session " : NOUNS[node.kind];
  return `${noun}\`${node.label}\``;
}
