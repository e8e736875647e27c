import { edgeId, link } from "../../src/graph/link.ts";
import type {
  Access,
  Context,
  Edge,
  EdgeKind,
  Fact,
  FactName,
  FactValue,
  Fragment,
  Gate,
  Graph,
  Location,
  Node,
  NodeKind,
  Standing,
  Zone,
} from "../../src/graph/model.ts";
import { ACCESSES, EDGE_KINDS, fact, isFactName, NODE_KINDS, STANDINGS, ZONES } from "../../src/graph/model.ts";

/**
 * A hand-drawn graph. One path or one node a line:
 *
 *     anyone -starts[issues.opened]-> triage -runs-> claude -can{access:write,crosses:anyone|triager}-> repo
 *     claude -uses-> tool:Bash
 *     repo {zone:release}
 *
 * A node's kind comes from its prefix, else from the first edge it stands on. `[...]` are contexts (absent: every),
 * `{...}` facts (`|` makes a list, `zone` on a node its zone), `(strength standings by judge forge accesses)` gates,
 * `<kind from to>` a witness. Line n of the text is line n of the file `graph`.
 */
export function graph(text: TemplateStringsArray): Graph {
  return drawing(text.join(""));
}

/** The same from a text that a test puts together. */
export function drawing(text: string): Graph {
  return link([fragment(text)]).graph;
}

const EDGE = /\s-([a-z-]+?)((?:\[[^\]]*\]|\{[^}]*\}|\([^)]*\)|<[^>]*>)*)->\s/g;
const PART = /\[([^\]]*)\]|\{([^}]*)\}|\(([^)]*)\)|<([^>]*)>/g;
const PRINCIPALS = [...STANDINGS, "bot", "schedule", "developer"];

const ENDS: Readonly<Record<EdgeKind, readonly [NodeKind, NodeKind]>> = {
  starts: ["principal", "workload"],
  runs: ["workload", "agent"],
  calls: ["workload", "workload"],
  delegates: ["agent", "agent"],
  uses: ["agent", "tool"],
  offers: ["server", "tool"],
  feeds: ["content", "agent"],
  holds: ["workload", "credential"],
  grants: ["credential", "resource"],
  reaches: ["tool", "resource"],
  triggers: ["resource", "workload"],
  "hands-off": ["workload", "workload"],
  records: ["agent", "evidence"],
  can: ["agent", "resource"],
};

/** The same as a fragment, before linking. */
export function fragment(text: string): Fragment {
  const kinds = new Map<string, NodeKind>();
  const nodes = new Map<string, Node>();
  const edges: Edge[] = [];
  const lines = text.split("\n").map((line) => ` ${line.trim()} `);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const names = line
      .replaceAll(EDGE, "\n")
      .split("\n")
      .map((name) => name.trim());
    for (const [at, edge] of [...line.matchAll(EDGE)].entries()) {
      const kind = oneOf(Object.keys(EDGE_KINDS) as EdgeKind[], edge[1] ?? "");
      const from = addNode(names[at] ?? "", ENDS[kind][0], index + 1);
      const to = addNode(names[at + 1] ?? "", ENDS[kind][1], index + 1);
      edges.push(toEdge(kind, from, to, edge[2] ?? "", index + 1));
    }
    if (names.length === 1) addNode(names[0] ?? "", undefined, index + 1);
  }
  return { nodes: [...nodes.values()], edges, diagnostics: [] };

  function addNode(written: string, inferred: NodeKind | undefined, line: number): string {
    const [, prefix, name = "", given] = /^(?:([a-z]+):)?([^\s{]+)\s*(?:\{(.*)\})?$/.exec(written) ?? [];
    const principal = PRINCIPALS.includes(name) ? "principal" : undefined;
    const kind = prefix
      ? oneOf(Object.keys(NODE_KINDS) as NodeKind[], prefix)
      : (kinds.get(name) ?? principal ?? inferred);
    if (!kind) throw new Error(`What is "${written}"?`);
    kinds.set(name, kind);
    const { zone, ...facts } = factsOf(given ?? "");
    const before = nodes.get(name);
    nodes.set(name, {
      id: name,
      kind,
      label: name,
      layer: NODE_KINDS[kind].layer,
      ...((before?.zone ?? zone) && { zone: before?.zone ?? oneOf(Object.keys(ZONES) as Zone[], String(zone?.value)) }),
      location: before?.location ?? place(line),
      facts: { ...before?.facts, ...(principal && { standing: fact(name) }), ...facts },
    });
    return name;
  }
}

function toEdge(kind: EdgeKind, from: string, to: string, parts: string, line: number): Edge {
  let contexts: readonly Context[] | "every" = "every";
  let facts: Partial<Record<FactName, Fact>> = {};
  const because: string[] = [];
  const gates: string[] = [];
  for (const [, inContexts, withFacts, gate, witness] of parts.matchAll(PART)) {
    if (inContexts !== undefined) contexts = inContexts.split(",");
    if (withFacts !== undefined) facts = factsOf(withFacts);
    if (gate !== undefined) gates.push(gate);
    if (witness !== undefined) {
      const [by = "", start = "", end = ""] = witness.split(" ");
      because.push(edgeId(oneOf(Object.keys(EDGE_KINDS) as EdgeKind[], by), start, end));
    }
  }
  const access = facts.access?.value;
  return {
    id: edgeId(kind, from, to, access === undefined ? undefined : String(access)),
    from,
    to,
    kind,
    contexts,
    gates: gates.map((gate) => toGate(gate, contexts === "every" ? ["every"] : contexts, line)),
    facts,
    because,
    locations: [place(line)],
  };
}

function toGate(text: string, contexts: readonly Context[], line: number): Gate {
  const [strength = "", ...rest] = text.split(" ");
  const after = (word: string) => (rest.includes(word) ? (rest[rest.indexOf(word) + 1] ?? "").split(",") : []);
  const stops = rest[0] && rest[0] !== "by" && rest[0] !== "forge" ? rest[0].split(",") : [];
  return {
    kind: "check",
    strength: oneOf(["effective", "declared", "weak"] as const, strength),
    stops: stops.map((word) => oneOf<Standing>(STANDINGS, word)),
    contexts,
    judges: oneOf(["actor", "author", "label", "approver", "call"] as const, after("by")[0] ?? "actor"),
    forgeableBy: after("forge").map((word) => oneOf<Access>(ACCESSES, word)),
    location: place(line),
    why: "it was drawn",
  };
}

function factsOf(text: string): Partial<Record<FactName, Fact>> {
  const facts: Partial<Record<FactName, Fact>> = {};
  for (const part of text.split(",").filter((one) => one.trim() !== "")) {
    const [name = "", ...rest] = part.split(":").map((word) => word.trim());
    if (!isFactName(name)) throw new Error(`"${name}" is no fact`);
    facts[name] = fact(factValue(rest.join(":")));
  }
  return facts;
}

function factValue(text: string): FactValue | "unknown" {
  if (text.includes("|")) return text.split("|").filter((word) => word !== "");
  if (text === "true" || text === "false") return text === "true";
  return /^\d+$/.test(text) ? Number(text) : text;
}

function oneOf<T extends string>(words: readonly T[], word: string): T {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new Error(`"${word}" is none of ${words.join(", ")}`);
  return found;
}

function place(line: number): Location {
  return { file: "graph", line, column: 1, endLine: line, endColumn: 2 };
}
