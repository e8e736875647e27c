import type { DiagnosticCode, DiagnosticLevel } from "../graph/model.ts";
import type { Tree } from "./tree.ts";

/** How a scalar is written, which decides whether a place inside its text is known exactly. */
export type ScalarStyle = "plain" | "quoted" | "literal" | "folded";

interface RawBase {
  /** Offsets into the file; what stands between is the value's own text. */
  readonly start: number;
  end: number;
  /** Values in the subtree with every alias expanded, itself included. */
  size: number;
  /** Levels in the subtree with every alias expanded; 1 for a scalar. */
  height: number;
  /** The answer-giving face of this value, made on first use. */
  tree?: Tree;
}
export interface RawScalar extends RawBase {
  readonly kind: "scalar";
  readonly style: ScalarStyle;
  /** `undefined` for null. */
  readonly text: string | undefined;
  /** The source as written, also for null; map keys are read from it. */
  readonly written: string;
  /** Columns that every line of a block scalar is indented by. */
  readonly indent: number;
}
export interface RawList extends RawBase {
  readonly kind: "list";
  /** As it is written, with its `!`. */
  readonly tag?: string;
  readonly items: Raw[];
}
export interface RawEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Raw;
}
export interface RawMap extends RawBase {
  readonly kind: "map";
  entries: RawEntry[];
}
/** A value as the parsers leave it: offsets only, no locations yet. */
export type Raw = RawScalar | RawList | RawMap;

/** A diagnostic that does not know its file yet. */
export interface Problem {
  readonly code: DiagnosticCode;
  readonly level: DiagnosticLevel;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}
export interface RawParsed {
  readonly root: Raw | undefined;
  readonly problems: Problem[];
}

/** LIMIT: levels of nesting, with aliases expanded; readers may walk trees recursively. */
export const MAX_DEPTH = 100;
/** LIMIT: values that a walk of the whole tree would visit; aliases beyond it answer as absent. */
export const MAX_NODES = 200_000;
/** LIMIT: diagnostics of one kind per file; a hostile file could hold a hundred thousand. */
const MAX_PROBLEMS = 20;

/** Adds a child's size and height to the collection that holds it. */
export function absorb(parent: RawList | RawMap, child: Raw): void {
  parent.size += child.size;
  parent.height = Math.max(parent.height, child.height + 1);
}

/** Reduces keys that stand twice to the last one, as `JSON.parse` does, and reports the earlier ones. */
export function dropDuplicates(map: RawMap, problems: Problem[]): void {
  if (map.entries.length < 2) return;
  const last = new Map<string, RawEntry>();
  for (const entry of map.entries) {
    const earlier = last.get(entry.key);
    if (earlier !== undefined) reportDuplicate(earlier, problems);
    last.set(entry.key, entry);
  }
  if (last.size < map.entries.length) map.entries = map.entries.filter((entry) => last.get(entry.key) === entry);
}

function reportDuplicate(entry: RawEntry, problems: Problem[]): void {
  const place = { start: entry.keyStart, end: entry.keyEnd };
  const known = problems.reduce((count, problem) => count + (problem.code === "duplicate-key" ? 1 : 0), 0);
  if (known < MAX_PROBLEMS) {
    const message = `The key \`${short(entry.key)}\` stands again below; only the last one counts.`;
    problems.push({ code: "duplicate-key", level: "warning", message, ...place });
  } else if (!problems.some((problem) => problem.code === "limit")) {
    problems.push({ code: "limit", level: "note", message: "Further keys that stand twice are not listed.", ...place });
  }
}

/** Reports a key that is itself a map or list, once per file: it has no name, so neither it nor its value is read. */
export function unusableKey(problems: Problem[], { start, end }: Raw): void {
  const message = "A key that is itself a map or a list is not read, and neither is its value.";
  if (problems.some((problem) => problem.message === message)) return;
  problems.push({ code: "not-supported", level: "warning", message, start, end });
}

/** A name from a scanned file, at a length that a message can bear. */
export function short(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 57)}...`;
}
