import type { Location } from "../graph/model.ts";
import { locationOf } from "./position.ts";
import type { Raw, RawEntry, RawList, RawMap, RawScalar } from "./raw.ts";
import type { SourceFile } from "./source.ts";
import type { Entry, Tree } from "./tree.ts";

/** The positioned, total face of a parsed value; everything is computed when first asked for. */
export function treeOf(raw: Raw, source: SourceFile): Tree {
  raw.tree ??= raw.kind === "map" ? new MapTree(raw, source) : new LeafTree(raw, source);
  return raw.tree;
}

// NOTE: classes, because a scan makes one such object for every value that a reader looks at: as ten closures
// each, they were a third of all the garbage of a scan.
class MapTree implements Tree {
  readonly kind = "map";
  readonly file: string;
  private readonly raw: RawMap;
  private readonly source: SourceFile;
  private place: Location | undefined;
  private index: ReadonlyMap<string, RawEntry> | undefined;
  private all: readonly Entry[] | undefined;

  constructor(raw: RawMap, source: SourceFile) {
    this.file = source.file;
    this.raw = raw;
    this.source = source;
  }
  get location(): Location {
    this.place ??= locationOf(this.source, ...spanOf(this.raw, this.source));
    return this.place;
  }
  get(key: string): Tree | undefined {
    const entry = this.entryOf(key);
    return entry && treeOf(entry.value, this.source);
  }
  at(...keys: readonly string[]): Tree | undefined {
    return keys.reduce<Tree | undefined>((at, key) => at?.get(key), this);
  }
  keyLocation(key: string): Location | undefined {
    const entry = this.entryOf(key);
    return entry && locationOf(this.source, entry.keyStart, entry.keyEnd);
  }
  entries(): readonly Entry[] {
    this.all ??= this.raw.entries.map((entry) => new MapEntry(entry, this.source));
    return this.all;
  }
  items(): readonly Tree[] {
    return [this];
  }
  string(): undefined {
    return undefined;
  }
  boolean(): undefined {
    return undefined;
  }
  locate(): Location {
    return this.location;
  }
  private entryOf(key: string): RawEntry | undefined {
    const { entries } = this.raw;
    // NOTE: most maps have a handful of keys; an index pays only beyond.
    if (entries.length <= FEW) return entries.findLast((entry) => entry.key === key);
    this.index ??= new Map(entries.map((entry) => [entry.key, entry]));
    return this.index.get(key);
  }
}
const FEW = 8;

class MapEntry implements Entry {
  readonly key: string;
  private readonly raw: RawEntry;
  private readonly source: SourceFile;

  constructor(raw: RawEntry, source: SourceFile) {
    this.key = raw.key;
    this.raw = raw;
    this.source = source;
  }
  get keyLocation(): Location {
    return locationOf(this.source, this.raw.keyStart, this.raw.keyEnd);
  }
  get value(): Tree {
    return treeOf(this.raw.value, this.source);
  }
}

class LeafTree implements Tree {
  readonly kind: "list" | "scalar";
  readonly file: string;
  private readonly raw: RawList | RawScalar;
  private readonly source: SourceFile;
  private place: Location | undefined;

  constructor(raw: RawList | RawScalar, source: SourceFile) {
    this.kind = raw.kind;
    this.file = source.file;
    this.raw = raw;
    this.source = source;
  }
  get location(): Location {
    this.place ??= locationOf(this.source, ...spanOf(this.raw, this.source));
    return this.place;
  }
  get(): undefined {
    return undefined;
  }
  at(...keys: readonly string[]): Tree | undefined {
    return keys.length === 0 ? this : undefined;
  }
  keyLocation(): undefined {
    return undefined;
  }
  entries(): readonly Entry[] {
    return [];
  }
  items(): readonly Tree[] {
    if (this.raw.kind === "list") return this.raw.items.map((item) => treeOf(item, this.source));
    return this.raw.text === undefined ? [] : [this];
  }
  string(): string | undefined {
    return this.raw.kind === "scalar" ? this.raw.text : undefined;
  }
  boolean(): boolean | undefined {
    const text = this.string();
    return text === undefined ? undefined : booleanOf(text);
  }
  locate(offset: number, length: number): Location {
    return (this.raw.kind === "scalar" ? locate(this.raw, this.source, offset, length) : undefined) ?? this.location;
  }
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
