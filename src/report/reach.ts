import { ACCESSES, type Edge, type Graph, type Node, ZONES } from "../graph/model.ts";
import { visible } from "./escape.ts";

/** LIMIT: entries of one line of a card; the rest is counted. */
const MOST = 5;

const text = (found: { readonly value: unknown } | undefined): string => String(found?.value ?? "");

/** Accesses from the strongest to the weakest. */
const STRONGEST = [...ACCESSES].reverse();
const VERBS: Readonly<Record<string, string>> = {
  admin: "administer",
  mint: "mint credentials for",
  exec: "start",
  send: "send to",
};
const verb = (access: string): string => VERBS[access] ?? access;

/** One resource, and what the agent can do to it, as sure as the files make it. */
interface Grasp {
  readonly target: Node;
  readonly possible: boolean;
  readonly accesses: ReadonlySet<string>;
  readonly contexts: ReadonlySet<string>;
}

/** What lies outside of the run: its own machine and files are gone with it. */
const isOutside = (id: string): boolean => !id.startsWith("host:");

function graspsOf(graph: Graph, edges: readonly Edge[], contexts: readonly string[]): readonly Grasp[] {
  const found = new Map<string, { target: Node; possible: boolean; accesses: Set<string>; contexts: Set<string> }>();
  for (const { kind, to, facts, contexts: own } of edges) {
    const target = graph.nodes.get(to);
    if (kind !== "can" || target === undefined || !isOutside(to)) continue;
    const possible = facts.confidence?.value === "possible";
    const key = `${possible} ${to}`;
    const grasp = found.get(key) ?? { target, possible, accesses: new Set(), contexts: new Set() };
    grasp.accesses.add(text(facts.access));
    for (const context of own === "every" ? contexts : own) grasp.contexts.add(context);
    found.set(key, grasp);
  }
  // NOTE: what it can do for certain says more than what it may be able to do beside that.
  return [...found.values()].filter(({ target, possible }) => !possible || !found.has(`false ${target.id}`));
}

const rank = ({ target }: Grasp): number => (target.zone === undefined ? 0 : ZONES[target.zone]);
const strength = ({ accesses }: Grasp): number => STRONGEST.findIndex((access) => accesses.has(access));

function byStrength(a: Grasp, b: Grasp): number {
  return (
    Number(a.possible) - Number(b.possible) ||
    rank(b) - rank(a) ||
    strength(a) - strength(b) ||
    (a.target.id < b.target.id ? -1 : 1)
  );
}

function graspText({ target, possible, accesses }: Grasp): string {
  const verbs = STRONGEST.filter((access) => accesses.has(access)).map(verb);
  const last = verbs.length > 1 ? ` and ${verbs.at(-1)}` : "";
  const listed = verbs.length > 1 ? verbs.slice(0, -1).join(", ") : (verbs[0] ?? "");
  return `${possible ? "possibly " : ""}${listed}${last} ${visible(target.label)}`;
}

/** How many of the contexts of the agent it holds in; nothing where it holds in all of them. */
function shareOf({ contexts: own }: Grasp, contexts: readonly string[]): string {
  const among = contexts.filter((context) => own.has(context)).length;
  return among < contexts.length ? ` (in ${among} of ${contexts.length} contexts)` : "";
}

/** So many of them, and how many there are beside. */
function first(entries: readonly string[]): string {
  const more = entries.length - MOST;
  return `${entries.slice(0, MOST).join("; ")}${more > 0 ? `; ${more} more` : ""}`;
}

/** What an agent can change or reach outside of its run, the strongest first, and the servers it is given. */
export function reachLine(graph: Graph, edges: readonly Edge[], contexts: readonly string[]): string {
  const servers = edges.flatMap(({ kind, to }) => {
    const node = kind === "uses" ? graph.nodes.get(to) : undefined;
    return node?.kind === "server" ? [`use MCP server ${visible(node.label)}`] : [];
  });
  const grasps = [...graspsOf(graph, edges, contexts)].sort(byStrength);
  const shares = new Set([...grasps.map((grasp) => shareOf(grasp, contexts)), ...servers.map(() => "")]);
  const all = shares.size === 1 ? [...shares].join("") : "";
  const said = (possible: boolean): readonly string[] =>
    grasps
      .filter((grasp) => grasp.possible === possible)
      .map((grasp) => `${graspText(grasp)}${shares.size > 1 ? shareOf(grasp, contexts) : ""}`);
  const entries = [...said(false), ...new Set(servers), ...said(true)];
  return `  can${all}: ${entries.length === 0 ? "nothing outside of its run that the files show" : first(entries)}`;
}

// NOTE: in the order of what they are worth to whoever gets hold of one; empty where the label says the class.
const CLASSES: Readonly<Record<string, string>> = {
  cloud: "cloud access",
  pat: "personal access token",
  registry: "registry access",
  "app-token": "",
  literal: "literal value",
  secret: "",
  ambient: "login of the machine",
  "job-token": "",
  oidc: "",
  "model-key": "model key",
};
const ORDER = Object.keys(CLASSES);
const LIFETIMES: Readonly<Record<string, string>> = { minted: "dies with the run", static: "lasting" };
/** Of the tokens that are minted for a run; nobody can tell it of others by their files. */
const SCOPES: Readonly<Record<string, string>> = {
  none: "no scopes",
  read: "read only",
  undeclared: "scopes not declared",
  "write-all": "every write scope",
  unscoped: "not narrowed",
};

const listOf = (word: string | undefined): readonly string[] => (word ? [word] : []);

function sharedBy({ facts }: Node): readonly string[] {
  const pool = facts.pool?.value;
  if (typeof pool !== "number" || pool < 2) return [];
  const sure = facts["pool-confidence"]?.value === "possible" ? "possibly shared" : "shared";
  return [`${sure} with ${pool - 1} other ${pool === 2 ? "definition" : "definitions"}`];
}

function credentialText(node: Node, held: readonly Edge[]): string {
  const { facts } = node;
  const channels = held.flatMap((edge) => edge.facts.channel?.value ?? []).flat();
  const said = [
    ...listOf(CLASSES[text(facts.class)] ?? "of unknown class"),
    ...listOf(LIFETIMES[text(facts.lifetime)] ?? "of unknown lifetime"),
    ...(facts.lifetime?.value === "minted" ? listOf(SCOPES[text(facts.scope)]) : []),
    ...sharedBy(node),
    ...(held.every((edge) => edge.facts.scrubbed?.value === true) ? ["kept from its commands"] : []),
    ...(channels.length > 0 && channels.every((channel) => channel === "output") ? ["in another job's hands"] : []),
  ];
  return `${visible(node.label)} (${said.join(", ")})`;
}

/** The credentials that an agent acts with: what each is, how long it lives, and how many others hold it. */
export function credentialLine(graph: Graph, edges: readonly Edge[]): string {
  const held = new Map<string, Edge[]>();
  for (const edge of edges)
    if (edge.kind === "holds" && edge.facts.when?.value !== "after")
      held.set(edge.to, [...(held.get(edge.to) ?? []), edge]);
  const place = ({ facts }: Node): number =>
    ORDER.includes(text(facts.class)) ? ORDER.indexOf(text(facts.class)) : ORDER.length;
  const nodes = [...held.keys()].flatMap((id) => graph.nodes.get(id) ?? []);
  nodes.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
  const entries = nodes.map((node) => credentialText(node, held.get(node.id) ?? []));
  return `  with: ${entries.length === 0 ? "no credential that the files show" : first(entries)}`;
}
