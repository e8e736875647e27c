import {
  absorb,
  MAX_DEPTH,
  MAX_NODES,
  type Problem,
  type Raw,
  type RawEntry,
  type RawList,
  type RawMap,
} from "./raw.ts";
import type { SourceFile } from "./source.ts";
import { complain, keyOf, type Part, type Scanner, space, valueAt } from "./toml-value.ts";
import type { Parsed } from "./tree.ts";
import { present } from "./yaml.ts";

interface Tables {
  readonly index: Map<RawMap, Map<string, RawEntry>>;
  /** Tables that a header named, which must not be named again. */
  readonly named: Set<Raw>;
  /** Lists that `[[…]]` made. */
  readonly lists: Set<Raw>;
}

/**
 * The positioned tree of a TOML 1.0 file (https://toml.io/en/v1.0.0). Never throws: where the file is broken it says so
 * once, and reads on at the next line.
 */
export function parseToml(source: SourceFile): Parsed {
  const problems: Problem[] = [];
  const at = source.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const scanner: Scanner = { text: source.text, problems, at, nodes: 0 };
  const tables: Tables = { index: new Map(), named: new Set(), lists: new Set() };
  const root = mapAt(0);
  let table: RawMap | undefined = root;
  for (space(scanner, true); scanner.at < scanner.text.length; space(scanner, true)) {
    if (scanner.nodes > MAX_NODES) {
      complain(scanner, `The file holds more than ${MAX_NODES} values.`, "too-many-nodes");
      break;
    }
    const start = scanner.at;
    if (scanner.text[start] === "[") table = header(scanner, tables, root);
    else if (!assignment(scanner, tables, table)) skipLine(scanner);
    else if (!atLineEnd(scanner)) {
      complain(scanner, "a line holds more than one statement");
      skipLine(scanner);
    }
  }
  measure(root);
  return present({ root, problems }, source, "json");
}

function mapAt(start: number): RawMap {
  return { kind: "map", entries: [], start, end: start + 1, size: 1, height: 1 };
}

function skipLine(scanner: Scanner): void {
  const end = scanner.text.indexOf("\n", scanner.at);
  scanner.at = end < 0 ? scanner.text.length : end + 1;
}

function atLineEnd(scanner: Scanner): boolean {
  space(scanner, false);
  const char = scanner.text[scanner.at];
  return char === undefined || char === "\n" || (char === "\r" && scanner.text[scanner.at + 1] === "\n");
}

/** `key.key = value`; a table that could not be entered swallows its keys. */
function assignment(scanner: Scanner, tables: Tables, table: RawMap | undefined): boolean {
  const parts = keyOf(scanner);
  if (parts === undefined) return false;
  if (scanner.text[scanner.at] !== "=") return complain(scanner, "`=` is expected behind a key");
  scanner.at += 1;
  space(scanner, false);
  const value = valueAt(scanner, 1);
  if (value === undefined || table === undefined) return value !== undefined;
  place(scanner, tables, table, parts, value);
  return true;
}

function place(scanner: Scanner, tables: Tables, table: RawMap, parts: readonly Part[], value: Raw): void {
  const last = parts.at(-1);
  const owner = descend(scanner, tables, table, parts.slice(0, -1));
  if (last !== undefined && owner !== undefined) add(scanner, tables, owner, last, value);
}

function add(scanner: Scanner, tables: Tables, owner: RawMap, part: Part, value: Raw): boolean {
  const index = indexOf(tables, owner);
  if (index.has(part.name)) return complain(scanner, `the key \`${part.name.slice(0, 60)}\` stands twice`, part.start);
  const entry: RawEntry = { key: part.name, keyStart: part.start, keyEnd: part.end, value };
  owner.entries.push(entry);
  index.set(part.name, entry);
  return true;
}

function indexOf(tables: Tables, map: RawMap): Map<string, RawEntry> {
  const index = tables.index.get(map) ?? new Map(map.entries.map((entry) => [entry.key, entry]));
  tables.index.set(map, index);
  return index;
}

/** The table that keys lead to, made on the way; of a list of tables the last one. */
function descend(scanner: Scanner, tables: Tables, from: RawMap, parts: readonly Part[]): RawMap | undefined {
  let at = from;
  for (const part of parts) {
    const found = indexOf(tables, at).get(part.name)?.value;
    const last = found?.kind === "list" && tables.lists.has(found) ? found.items.at(-1) : found;
    if (last === undefined) {
      const made = mapAt(part.start);
      add(scanner, tables, at, part, made);
      at = made;
    } else if (last.kind === "map") at = last;
    else {
      complain(scanner, `the key \`${part.name.slice(0, 60)}\` is no table`, part.start);
      return undefined;
    }
  }
  return at;
}

/** `[table]` or `[[list of tables]]`: where the keys below it belong. */
function header(scanner: Scanner, tables: Tables, root: RawMap): RawMap | undefined {
  const list = scanner.text.startsWith("[[", scanner.at);
  scanner.at += list ? 2 : 1;
  const parts = keyOf(scanner);
  const close = list ? "]]" : "]";
  const last = parts?.at(-1);
  if (parts === undefined || last === undefined || !scanner.text.startsWith(close, scanner.at)) {
    complain(scanner, `\`${close}\` is expected behind the name of a table`);
    skipLine(scanner);
    return undefined;
  }
  scanner.at += close.length;
  if (!atLineEnd(scanner)) {
    complain(scanner, "a line holds more than one statement");
    skipLine(scanner);
  }
  if (parts.length > MAX_DEPTH) {
    complain(scanner, `The file is nested deeper than ${MAX_DEPTH} levels.`, "too-deep");
    return undefined;
  }
  const owner = descend(scanner, tables, root, parts.slice(0, -1));
  if (owner === undefined) return undefined;
  scanner.nodes += 1;
  return list ? nextOf(scanner, tables, owner, last) : tableOf(scanner, tables, owner, last);
}

function tableOf(scanner: Scanner, tables: Tables, owner: RawMap, part: Part): RawMap | undefined {
  const found = indexOf(tables, owner).get(part.name)?.value;
  const table = found ?? mapAt(part.start);
  if (table.kind !== "map" || tables.named.has(table)) {
    complain(scanner, `the table \`${part.name.slice(0, 60)}\` stands twice`, part.start);
    return undefined;
  }
  if (found === undefined) add(scanner, tables, owner, part, table);
  tables.named.add(table);
  return table;
}

function nextOf(scanner: Scanner, tables: Tables, owner: RawMap, part: Part): RawMap | undefined {
  const found = indexOf(tables, owner).get(part.name)?.value;
  const made: RawList = { kind: "list", items: [], start: part.start, end: part.end, size: 1, height: 1 };
  const list = found ?? made;
  if (list.kind !== "list" || (found !== undefined && !tables.lists.has(list))) {
    complain(scanner, `the key \`${part.name.slice(0, 60)}\` is no list of tables`, part.start);
    return undefined;
  }
  if (found === undefined) add(scanner, tables, owner, part, list);
  tables.lists.add(list);
  const table = mapAt(part.start);
  list.items.push(table);
  return table;
}

/** Sizes and heights from the leaves up; nesting is bounded, so this may recurse. */
function measure(raw: Raw): void {
  if (raw.kind === "scalar") return;
  const children = raw.kind === "map" ? raw.entries.map(({ value }) => value) : raw.items;
  raw.size = 1;
  raw.height = 1;
  for (const child of children) {
    measure(child);
    absorb(raw, child);
  }
}
