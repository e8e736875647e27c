import type { Location } from "../graph/model.ts";
import { locationOf } from "./position.ts";
import type { Raw, RawMap, RawScalar } from "./raw.ts";
import type { SourceFile } from "./source.ts";
import type { Entry, Tree } from "./tree.ts";

/** The positioned, total face of a parsed value; everything is computed when first asked for. */
export function treeOf(raw: Raw, source: SourceFile): Tree {
  raw.tree ??= raw.kind === "map" ? mapTree(raw, source) : leafTree(raw, source);
  return raw.tree;
}

function mapTree(raw: RawMap, source: SourceFile): Tree {
  const place = once(() => locationOf(source, ...spanOf(raw, source)));
  const index = once(() => new Map(raw.entries.map((entry) => [entry.key, entry])));
  const entries = once((): readonly Entry[] =>
    raw.entries.map((entry) => ({
      key: entry.key,
      keyLocation: locationOf(source, entry.keyStart, entry.keyEnd),
      value: treeOf(entry.value, source),
    })),
  );
  const get = (key: string): Tree | undefined => {
    const entry = index().get(key);
    return entry && treeOf(entry.value, source);
  };
  const tree: Tree = {
    kind: "map",
    file: source.file,
    get location() {
      return place();
    },
    get,
    at: (...keys) => keys.reduce((at: Tree | undefined, key) => at?.get(key), tree),
    keyLocation: (key) => {
      const entry = index().get(key);
      return entry && locationOf(source, entry.keyStart, entry.keyEnd);
    },
    entries,
    items: () => [tree],
    string: () => undefined,
    boolean: () => undefined,
    locate: () => place(),
  };
  return tree;
}

function leafTree(raw: Exclude<Raw, RawMap>, source: SourceFile): Tree {
  const place = once(() => locationOf(source, ...spanOf(raw, source)));
  const items = once((): readonly Tree[] => {
    if (raw.kind === "list") return raw.items.map((item) => treeOf(item, source));
    return raw.text === undefined ? [] : [tree];
  });
  const text = raw.kind === "scalar" ? raw.text : undefined;
  const tree: Tree = {
    kind: raw.kind,
    file: source.file,
    get location() {
      return place();
    },
    get: () => undefined,
    at: (...keys) => (keys.length === 0 ? tree : undefined),
    keyLocation: () => undefined,
    entries: () => [],
    items,
    string: () => text,
    boolean: () => (text === undefined ? undefined : booleanOf(text)),
    locate: (offset, length) => (raw.kind === "scalar" ? locate(raw, source, offset, length) : undefined) ?? place(),
  };
  return tree;
}

/** YAML 1.2 core schema, https://yaml.org/spec/1.2.2/#1032-tag-resolution: `on`, `yes` and `off` are text. */
function booleanOf(text: string): boolean | undefined {
  if (text === "true" || text === "True" || text === "TRUE") return true;
  return text === "false" || text === "False" || text === "FALSE" ? false : undefined;
}

/** A scalar's own text; the first key or item of a collection, so that the place stays on one line. */
function spanOf(raw: Raw, source: SourceFile): [number, number] {
  if (raw.kind === "map") {
    const first = raw.entries[0];
    return first !== undefined && first.keyStart >= raw.start ? [first.keyStart, first.keyEnd] : [raw.start, raw.end];
  }
  if (raw.kind === "scalar" && (raw.style === "literal" || raw.style === "folded")) return trimmed(raw, source.text);
  // NOTE: an item that starts before its list is an alias: its text stands elsewhere.
  const first = raw.kind === "list" ? raw.items[0] : undefined;
  return first !== undefined && first.start >= raw.start ? spanOf(first, source) : [raw.start, raw.end];
}

/** A block scalar without the indentation of its first line and the line breaks at its end. */
function trimmed(raw: RawScalar, text: string): [number, number] {
  const block = text.slice(raw.start, raw.end);
  const end = raw.start + block.trimEnd().length;
  return end === raw.start ? [raw.start, raw.end] : [raw.end - block.trimStart().length, end];
}

function locate(raw: RawScalar, source: SourceFile, offset: number, length: number): Location | undefined {
  const text = raw.text;
  if (text === undefined || offset < 0 || length < 0 || offset + length > text.length) return undefined;
  if (raw.style === "literal") {
    // NOTE: YAML also breaks lines at a lone carriage return; nobody writes that, so it is not worth exactness.
    if (/\r(?!\n)/.test(source.text.slice(raw.start, raw.end))) return undefined;
    const starts = literalLines(raw, source, text);
    const from = literalOffset(starts, offset);
    const to = literalOffset(starts, offset + length);
    return from === undefined || to === undefined ? undefined : locationOf(source, from, to);
  }
  // NOTE: a folded block of one line stands in the file as it is decoded.
  const [start, end] = spanOf(raw, source);
  if (end - start !== text.length || source.text.slice(start, end) !== text) return undefined;
  return locationOf(source, start + offset, start + offset + length);
}

interface BlockLine {
  readonly decoded: number;
  readonly source: number;
  readonly length: number;
}

const literals = new WeakMap<RawScalar, readonly BlockLine[]>();

/** Each line of a literal block: where it starts in the decoded text and in the file. */
function literalLines(raw: RawScalar, source: SourceFile, text: string): readonly BlockLine[] {
  const known = literals.get(raw);
  if (known !== undefined) return known;
  const lines: BlockLine[] = [];
  let decoded = 0;
  let at = raw.start;
  for (const line of text.split("\n")) {
    lines.push({ decoded, source: at + (line.length > 0 ? raw.indent : 0), length: line.length });
    decoded += line.length + 1;
    const end = source.text.indexOf("\n", at);
    at = end === -1 ? source.text.length : end + 1;
  }
  literals.set(raw, lines);
  return lines;
}

function literalOffset(lines: readonly BlockLine[], offset: number): number | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.decoded ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  return line && line.source + Math.min(offset - line.decoded, line.length);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
