import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, Scalar } from "yaml";
import {
  absorb,
  dropDuplicates,
  MAX_DEPTH,
  MAX_NODES,
  type Problem,
  type Raw,
  type RawList,
  type RawMap,
  type RawParsed,
  type RawScalar,
  type ScalarStyle,
  short,
} from "./raw.ts";
import type { SourceFile } from "./source.ts";
import type { Parsed } from "./tree.ts";
import { present } from "./yaml.ts";

/** LIMIT: errors told per file; what follows the first ones is often their echo. */
const MAX_ERRORS = 10;

/** LIMIT: characters; a broken file may also make the recovering parser slow. */
export const MAX_RECOVERED = 64 * 1024;

interface State {
  readonly text: string;
  readonly problems: Problem[];
  readonly anchors: Map<string, Raw>;
  nodes: number;
}

/**
 * What can be read of a broken YAML file, with a located diagnostic for each error. Ten times slower
 * than the parser of the hot path and never loaded for a valid file.
 */
export function recoverYaml(source: SourceFile): Parsed {
  return present(recoverRaw(source.text), source, "json");
}

function recoverRaw(text: string): RawParsed {
  const problems: Problem[] = [];
  if (text.length > MAX_RECOVERED) {
    problems.push({
      code: "limit",
      level: "error",
      message: "The file is broken and too large to be recovered.",
      start: 0,
      end: 1,
    });
    return { root: undefined, problems };
  }
  // NOTE: `uniqueKeys` would make the parser quadratic; `dropDuplicates` finds them in one pass.
  const options = {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
    keepSourceTokens: false,
    lineCounter: new LineCounter(),
  } as const;
  try {
    const document = parseDocument(text, options);
    // NOTE: later documents are not read, with this parser as with the other.
    const errors = document.errors.filter((error) => error.code !== "MULTIPLE_DOCS");
    for (const { message, pos } of errors.slice(0, MAX_ERRORS)) problems.push(problem(message, pos[0], pos[1]));
    const state: State = { text, problems, anchors: new Map(), nodes: 0 };
    const root = document.contents === null ? undefined : convert(state, document.contents, [0, 1], 1);
    return { root, problems };
  } catch (error) {
    // NOTE: the parser may throw anything on hostile text, a RangeError for deep nesting too: it is the file's fault.
    problems.push(problem(error instanceof Error ? error.message : "it cannot be recovered", 0, 1));
    return { root: undefined, problems };
  }
}

function problem(reason: string, start: number, end: number): Problem {
  const line = reason.split("\n", 1)[0] ?? "";
  return {
    code: "syntax-error",
    level: "error",
    message: `The file is not valid YAML: ${short(line).replace(/[.:]$/, "")}.`,
    start,
    end,
  };
}

function convert(state: State, node: Node, fallback: [number, number], depth: number): Raw | undefined {
  if (isAlias(node)) {
    const target = state.anchors.get(node.source);
    if (target === undefined || state.nodes + target.size > MAX_NODES || depth + target.height > MAX_DEPTH + 1)
      return refuse(state, node);
    state.nodes += target.size;
    return target;
  }
  if (depth > MAX_DEPTH || state.nodes >= MAX_NODES) return refuse(state, node);
  state.nodes += 1;
  const raw = isMap(node)
    ? mapOf(state, node.items, placeOf(node), depth)
    : isSeq(node)
      ? { ...listOf(state, node.items, placeOf(node), depth), ...(node.tag === undefined ? {} : { tag: node.tag }) }
      : scalarOf(state, node, fallback);
  if ("anchor" in node && typeof node.anchor === "string") state.anchors.set(node.anchor, raw);
  return raw;
}

function refuse(state: State, node: Node): undefined {
  if (state.problems.some(({ code }) => code === "too-many-nodes")) return;
  const [start, end] = placeOf(node);
  state.problems.push({
    code: "too-many-nodes",
    level: "error",
    message: "A part of this broken file is not read: an alias without anchor, or too much nesting.",
    start,
    end,
  });
}

function placeOf(node: Node): [number, number] {
  const start = node.range?.[0] ?? 0;
  return [start, Math.max(node.range?.[1] ?? start, start)];
}

function mapOf(state: State, items: readonly Pair[], [start]: [number, number], depth: number): RawMap {
  const raw: RawMap = { kind: "map", entries: [], start, end: start + 1, size: 1, height: 1 };
  for (const { key, value } of items) {
    const name = isScalar(key) ? scalarOf(state, key, [start, start + 1]) : undefined;
    if (name === undefined) continue;
    const place: [number, number] = [name.start, name.end];
    const child = isNode(value) ? convert(state, value, place, depth + 1) : nothing(place);
    if (child === undefined) continue;
    raw.entries.push({ key: name.written, keyStart: name.start, keyEnd: name.end, value: child });
    absorb(raw, child);
  }
  dropDuplicates(raw, state.problems);
  return raw;
}

function listOf(state: State, items: readonly unknown[], [start]: [number, number], depth: number): RawList {
  const raw: RawList = { kind: "list", items: [], start, end: start + 1, size: 1, height: 1 };
  for (const item of items) {
    const child = isNode(item)
      ? convert(state, item, [start, start + 1], depth + 1)
      : pairOf(state, item, start, depth);
    if (child === undefined) continue;
    raw.items.push(child);
    absorb(raw, child);
  }
  return raw;
}

/** `[a: b]` is a list of one map with one pair. */
function pairOf(state: State, item: unknown, start: number, depth: number): Raw {
  return isPairOf(item) ? mapOf(state, [item], [start, start + 1], depth + 1) : nothing([start, start + 1]);
}

function isPairOf(item: unknown): item is Pair {
  return typeof item === "object" && item !== null && "key" in item && "value" in item;
}

function isNode(value: unknown): value is Node {
  return isAlias(value) || isMap(value) || isSeq(value) || isScalar(value);
}

function nothing([start, end]: [number, number]): RawScalar {
  return { kind: "scalar", style: "plain", text: undefined, written: "", indent: 0, start, end, size: 1, height: 1 };
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  [Scalar.PLAIN]: "plain",
  [Scalar.QUOTE_SINGLE]: "quoted",
  [Scalar.QUOTE_DOUBLE]: "quoted",
  // NOTE: the indentation of a block is not known here, so places inside it are not exact.
  [Scalar.BLOCK_LITERAL]: "folded",
  [Scalar.BLOCK_FOLDED]: "folded",
};

function scalarOf(state: State, node: Node, fallback: [number, number]): RawScalar {
  if (!isScalar(node)) return nothing(fallback);
  const [from, to] = placeOf(node);
  const style = STYLES[node.type ?? Scalar.PLAIN] ?? "plain";
  // NOTE: `source` is the decoded text of any scalar, before its type is guessed.
  const written = node.source ?? (typeof node.value === "string" ? node.value : "");
  const text = node.value === null ? undefined : written;
  const header = style === "folded" ? state.text.indexOf("\n", from) + 1 : 0;
  const start = header > from && header <= to ? header : style === "quoted" && to - from > 2 ? from + 1 : from;
  const end = style === "quoted" && to - from > 2 && /["']/.test(state.text[to - 1] ?? "") ? to - 1 : to;
  const place = from === to ? fallback : ([start, end] as const);
  return { kind: "scalar", style, text, written, indent: 0, start: place[0], end: place[1], size: 1, height: 1 };
}
