import { sha256 } from "../graph/digest.ts";
import { compareLocations, compareText } from "../graph/link.ts";
import type { Access, Edge, Graph, Location, Node } from "../graph/model.ts";
import { ACCESSES } from "../graph/model.ts";
import { boundPasses, filled, isEdge } from "./bound.ts";
import { expand } from "./expand.ts";
import type { Finding, Path, PathStep } from "./finding.ts";
import { distinctGates, gatesIn } from "./gates.ts";
import type { Match, MatchHop } from "./match.ts";
import { match } from "./match.ts";
import type { Level, Rule } from "./rule.ts";
import { levelOf } from "./rule.ts";
import { sentence } from "./sentence.ts";
import type { Compile } from "./where.ts";
import { builtinRegex, words } from "./where.ts";

export interface FindingsOptions {
  /** GitHub's hash of a line of a file, `<hex>:<n>`. */
  readonly lineHash: (file: string, line: number) => string;
  readonly compile?: Compile;
  /** Called for each rule whose search was cut short. */
  readonly onLimit?: (rule: Rule) => void;
}

// LIMIT: nobody reads more paths of one finding than this.
const MAX_PATHS = 20;
// LIMIT: ways that are remembered of one finding; beyond, a new one among them is not noticed.
const MAX_WAYS = 200;

/** The top of the level below, for a path that is not certain. */
const LOWERED: Readonly<Record<Level, number>> = { critical: 8.9, high: 6.9, medium: 3.9, low: 3.9 };
const LESS_SURE = { high: "medium", medium: "low", low: "low" } as const;

interface Scored {
  readonly match: Match;
  readonly score: number;
}

/** What the rules find on the graph: one finding per identity, judged by its most severe path. Sorted by place and rule. */
export function findings(graph: Graph, rules: readonly Rule[], options: FindingsOptions): Finding[] {
  return rules.flatMap((rule) => findingsOf(graph, rule, options)).sort(compareFindings);
}

function findingsOf(graph: Graph, rule: Rule, options: FindingsOptions): Finding[] {
  const compile = options.compile ?? builtinRegex;
  const groups = new Map<string, Scored[]>();
  for (const found of match(graph, rule, { compile, onLimit: () => options.onLimit?.(rule) })) {
    const identity = identityOf(rule, found);
    const scored = { match: found, score: scoreOf(rule, found, compile) };
    const group = groups.get(identity);
    if (group) group.push(scored);
    else groups.set(identity, [scored]);
  }
  return [...groups].map(([identity, group]) => toFinding(graph, rule, identity, group, options));
}

function toFinding(
  graph: Graph,
  rule: Rule,
  identity: string,
  group: readonly Scored[],
  options: FindingsOptions,
): Finding {
  const sorted = [...group].sort(compareScored);
  const [worst] = sorted;
  if (!worst) throw new Error("A finding has at least one match.");
  const location = placeOf(graph, rule, worst.match);
  return {
    rule: rule.id,
    level: levelOf(worst.score),
    score: worst.score,
    confidence: worst.match.lowered ? LESS_SURE[rule.confidence] : rule.confidence,
    message: filled(rule.message, worst.match),
    location,
    paths: pathsOf(graph, sorted),
    gates: distinctGates(sorted.flatMap((scored) => scored.match.gates)),
    fingerprint: digest(`${rule.id}\n${identity}`, 32),
    ways: waysOf(sorted),
    // NOTE: one report asks, and to hash every file with a finding is 2 % of a scan.
    get lineHash() {
      return options.lineHash(location.file, location.line);
    },
  };
}

function digest(text: string, length: number): string {
  return sha256(text).slice(0, length);
}

/** NOTE: without contexts and without the ids of edges, which count: a further event for the same people is no new way. */
function waysOf(group: readonly Scored[]): readonly string[] {
  const ways = new Set(
    group.map(({ match: { hops } }) =>
      hops
        .map(({ node, via }) => `${via?.kind ?? ""} ${words(via?.facts.access?.value).join()} ${nameOf(node)}`)
        .join("\n"),
    ),
  );
  return ways.size > MAX_WAYS ? [] : [...ways].map((way) => digest(way, 16)).sort();
}

/** Instances of one definition (a workflow that is called several times) are one finding: there is one place to mend. */
function identityOf(rule: Rule, found: Match): string {
  return rule.identity
    .map((name) => {
      const bound = found.bindings[name];
      return bound === undefined ? "" : nameOf(bound);
    })
    .join("\n");
}

function nameOf(bound: Node | Edge): string {
  const definition = bound.facts.definition?.value;
  return typeof definition === "string" && definition !== "unknown" ? definition : bound.id;
}

/** The score of the first case whose tests pass, else the rule's; one level lower when the path is not certain. */
function scoreOf(rule: Rule, found: Match, compile: Compile): number {
  const score = rule.cases.find((one) => boundPasses(found, one.where, compile))?.score ?? rule.score;
  return found.lowered ? Math.min(score, LOWERED[levelOf(score)]) : score;
}

/** Most severe first; of equals the certain one, then the shortest. The matches come in a fixed order, and sorting keeps it. */
function compareScored(a: Scored, b: Scored): number {
  return (
    b.score - a.score || Number(a.match.lowered) - Number(b.match.lowered) || a.match.hops.length - b.match.hops.length
  );
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareLocations(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint)
  );
}

function placeOf(graph: Graph, rule: Rule, found: Match): Location {
  const bound = found.bindings[rule.at];
  const place = bound && placeOfBound(graph, bound);
  return (
    place ??
    found.hops.map((hop) => placeOfHop(hop)).find((location) => location !== undefined) ?? {
      file: ".",
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    }
  );
}

function placeOfBound(graph: Graph, bound: Node | Edge): Location | undefined {
  if (!isEdge(bound)) return bound.location;
  return bound.locations[0] ?? graph.nodes.get(bound.from)?.location ?? graph.nodes.get(bound.to)?.location;
}

function placeOfHop({ node, via, can }: MatchHop): Location | undefined {
  return via?.locations[0] ?? can?.locations[0] ?? node.location;
}

function pathsOf(graph: Graph, sorted: readonly Scored[]): readonly Path[] {
  const paths = new Map<string, Path>();
  const seen = new Set<string>();
  for (const { match: found } of sorted) {
    // Only the context differs: one way of getting there is enough to show.
    const way = keyOf(found.hops);
    if (seen.has(way)) continue;
    seen.add(way);
    const hops = expand(graph, found).hops;
    const key = keyOf(hops);
    if (!paths.has(key)) paths.set(key, { steps: hops.map((hop) => toStep(graph, hop)) });
    if (paths.size === MAX_PATHS) break;
  }
  return [...paths.values()];
}

function keyOf(hops: readonly MatchHop[]): string {
  return hops.map((hop) => `${hop.node.id}\n${hop.via?.id}\n${hop.can?.id}`).join("\n");
}

function toStep(graph: Graph, hop: MatchHop): PathStep {
  const { node, via, context, can } = hop;
  const location = placeOfHop(hop);
  const access = words((can ?? via)?.facts.access?.value).find(isAccess);
  return {
    node: { id: node.id, kind: node.kind, label: node.label, ...(node.zone && { zone: node.zone }), layer: node.layer },
    ...(via && {
      via: {
        kind: via.kind,
        ...(access && { access }),
        ...(context !== undefined && { context }),
        gates: distinctGates([...gatesIn(via, context), ...(can && can !== via ? gatesIn(can, context) : [])]),
      },
    }),
    ...(location && { location }),
    text: sentence(graph, hop),
  };
}

function isAccess(word: string): word is Access {
  return ACCESSES.some((access) => access === word);
}
