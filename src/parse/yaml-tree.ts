import type { Location } from "../graph/model.ts";
import { locationOf } from "./position.ts";
import type { Raw, RawEntry, RawList, RawMap, RawScalar } from "./raw.ts";
import type { SourceFile } from "./source.ts";
import type { Entry, Tree } from "./tree.ts";

/** The positioned, total face of a parsed value; everything is computed when first asked for. */
export function treeOf(raw: Raw, source: SourceFile): Tree {
  raw.tree ??= raw.kind === "map" ? made(MAP, raw, source) : made(LEAF, raw, source);
  return raw.tree;
}

/** What every face holds; its methods stand on the prototype. */
interface Own<R> {
  raw: R;
  source: SourceFile;
  place: Location | undefined;
}
interface OwnMap extends Own<RawMap> {
  all: readonly Entry[] | undefined;
  index: ReadonlyMap<string, RawEntry> | undefined;
}

// NOTE: a prototype, because a scan makes one such object for every value that a reader looks at: as ten closures
// each, they were a third of all the garbage of a scan.
function made<R, T>(methods: T, raw: R, source: SourceFile): T & Own<R> {
  const tree = Object.create(methods as object) as T & Own<R>;
  tree.raw = raw;
  tree.source = source;
  tree.place = undefined;
  return tree;
}

/** Maps of up to so many keys are searched without an index. */
const FEW = 8;

function entryOf(map: OwnMap, key: string): RawEntry | undefined {
  const { entries } = map.raw;
  if (entries.length <= FEW) return entries.findLast((entry) => entry.key === key);
  map.index ??= new Map(entries.map((entry) => [entry.key, entry]));
  return map.index.get(key);
}

const MAP: Tree & ThisType<Tree & OwnMap> = {
  kind: "map",
  get file() {
    return this.source.file;
  },
  get location() {
    this.place ??= locationOf(this.source, ...spanOf(this.raw, this.source));
    return this.place;
  },
  get(key) {
    const entry = entryOf(this, key);
    return entry && treeOf(entry.value, this.source);
  },
  at(...keys) {
    return keys.reduce<Tree | undefined>((at, key) => at?.get(key), this);
  },
  keyLocation(key) {
    const entry = entryOf(this, key);
    return entry && locationOf(this.source, entry.keyStart, entry.keyEnd);
  },
  entries() {
    this.all ??= this.raw.entries.map((entry) => entryTree(entry, this.source));
    return this.all;
  },
  items() {
    return [this];
  },
  string: () => undefined,
  boolean: () => undefined,
  locate() {
    return this.location;
  },
};

const ENTRY: Entry & ThisType<Entry & Own<RawEntry>> = {
  get key() {
    return this.raw.key;
  },
  get keyLocation() {
    this.place ??= locationOf(this.source, this.raw.keyStart, this.raw.keyEnd);
    return this.place;
  },
  get value() {
    return treeOf(this.raw.value, this.source);
  },
};

function entryTree(raw: RawEntry, source: SourceFile): Entry {
  return made(ENTRY, raw, source);
}

const LEAF: Tree & ThisType<Tree & Own<RawList | RawScalar>> = {
  get kind() {
    return this.raw.kind;
  },
  get tag() {
    return this.raw.kind === "list" ? this.raw.tag : undefined;
  },
  get file() {
    return this.source.file;
  },
  get location() {
    this.place ??= locationOf(this.source, ...spanOf(this.raw, this.source));
    return this.place;
  },
  get: () => undefined,
  at(...keys) {
    return keys.length === 0 ? this : undefined;
  },
  keyLocation: () => undefined,
  entries: () => [],
  items() {
    if (this.raw.kind === "list") return this.raw.items.map((item) => treeOf(item, this.source));
    return this.raw.text === undefined ? [] : [this];
  },
  string() {
    return this.raw.kind === "scalar" ? this.raw.text : undefined;
  },
  boolean() {
    return this.raw.kind === "scalar" && this.raw.text !== undefined ? booleanOf(this.raw.text) : undefined;
  },
  locate(offset, length) {
    return (this.raw.kind === "scalar" ? locate(this.raw, this.source, offset, length) : undefined) ?? this.location;
  },
};

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
    const starts = literalLines(raw, source, text);
    if (starts === undefined) return undefined;
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

const literals = new WeakMap<RawScalar, readonly BlockLine[] | undefined>();

/** Each line of a literal block: where it starts in the decoded text and in the file. */
function literalLines(raw: RawScalar, source: SourceFile, text: string): readonly BlockLine[] | undefined {
  if (literals.has(raw)) return literals.get(raw);
  // NOTE: YAML also breaks lines at a lone carriage return; nobody writes that, so it is not worth exactness.
  if (/\r(?!\n)/.test(source.text.slice(raw.start, raw.end))) {
    literals.set(raw, undefined);
    return undefined;
  }
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
