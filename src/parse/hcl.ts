import type { Diagnostic, Location } from "../graph/model.ts";
import {
  complain,
  heredoc,
  isHeredoc,
  MAX_DEPTH,
  quoted,
  type Scanner,
  skipExpression,
  skipUntil,
  space,
  tooDeep,
} from "./hcl-scan.ts";
import { locationOf } from "./position.ts";
import type { SourceFile } from "./source.ts";
import { HOLE, type Written, type WrittenEntry } from "./written.ts";

/** `type "label" "label" { ... }`. */
export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: HclBody;
  /** What stands before its brace. */
  readonly location: Location;
}
/** What stands in a file, or between the braces of a block. */
export interface HclBody {
  readonly attributes: ReadonlyMap<string, HclAttribute>;
  readonly blocks: readonly HclBlock[];
}
/** `name = value`. */
export interface HclAttribute {
  readonly value: Written;
  readonly location: Location;
}

const memo = new WeakMap<SourceFile, { body: HclBody; diagnostics: readonly Diagnostic[] }>();

/**
 * The part of HCL that says what is there: blocks, attributes, texts with templates, lists, objects, calls by name.
 * What is computed is `unknown`. Never throws; a broken line is skipped. Remembered per file object.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export function parseHcl(source: SourceFile): { readonly body: HclBody; readonly diagnostics: readonly Diagnostic[] } {
  const known = memo.get(source);
  if (known) return known;
  const scanner: Scanner = { source, text: source.text, problems: [], at: 0 };
  const body = bodyAt(scanner, 0);
  const diagnostics = scanner.problems.map(
    ({ code, message, at }): Diagnostic => ({
      code,
      level: "error",
      message,
      location: locationOf(source, at, at + 1),
    }),
  );
  const parsed = { body, diagnostics };
  memo.set(source, parsed);
  return parsed;
}

const NAME = /[A-Za-z_][\w-]*/y;

function nameAt(scanner: Scanner): string | undefined {
  NAME.lastIndex = scanner.at;
  const name = NAME.exec(scanner.text)?.[0];
  if (name !== undefined) scanner.at += name.length;
  return name;
}

function skipLine(scanner: Scanner): void {
  const end = scanner.text.indexOf("\n", scanner.at);
  scanner.at = end < 0 ? scanner.text.length : end + 1;
}

/** Attributes and blocks up to the closing brace, which it moves past. */
function bodyAt(scanner: Scanner, depth: number): HclBody {
  const attributes = new Map<string, HclAttribute>();
  const blocks: HclBlock[] = [];
  for (;;) {
    space(scanner, true);
    if (scanner.at >= scanner.text.length) break;
    if (scanner.text[scanner.at] === "}") {
      scanner.at += 1;
      if (depth > 0) break;
      continue;
    }
    const start = scanner.at;
    const name = nameAt(scanner);
    if (name === undefined) {
      complain(scanner, "The file is not valid HCL: a name is expected.");
      skipLine(scanner);
      continue;
    }
    const location = locationOf(scanner.source, start, scanner.at);
    space(scanner, false);
    if (scanner.text[scanner.at] === "=") {
      scanner.at += 1;
      attributes.set(name, { value: expression(scanner, false, depth), location });
    } else {
      const block = blockAt(scanner, name, start, depth);
      if (block) blocks.push(block);
    }
  }
  return { attributes, blocks };
}

function blockAt(scanner: Scanner, type: string, start: number, depth: number): HclBlock | undefined {
  const labels: string[] = [];
  let end = start + type.length;
  while (scanner.text[scanner.at] !== "{") {
    const label = scanner.text[scanner.at] === '"' ? quoted(scanner, depth) : nameAt(scanner);
    if (label === undefined) {
      complain(scanner, "The file is not valid HCL: `=` or `{` is expected behind a name.");
      skipLine(scanner);
      return undefined;
    }
    labels.push(typeof label === "string" ? label : label.kind === "text" ? label.text : "");
    end = scanner.at;
    space(scanner, false);
  }
  scanner.at += 1;
  if (depth >= MAX_DEPTH) {
    tooDeep(scanner);
    return undefined;
  }
  const body = bodyAt(scanner, depth + 1);
  return { type, labels, body, location: locationOf(scanner.source, start, end) };
}

/** One value. `lines` says that it stands between brackets in which a line break ends nothing. */
function expression(scanner: Scanner, lines: boolean, depth: number): Written {
  if (depth > MAX_DEPTH) tooDeep(scanner);
  space(scanner, lines);
  const start = scanner.at;
  const value = primary(scanner, depth);
  space(scanner, lines);
  const next = scanner.text[scanner.at];
  if (value !== undefined && (next === undefined || /[,\]})\n=:]/.test(next)) && !isEquals(scanner)) return value;
  // NOTE: an operator stands behind it, or nothing that is known stands there: all of it is computed.
  skipExpression(scanner, lines, depth);
  return { kind: "unknown", location: locationOf(scanner.source, start, scanner.at) };
}

const isEquals = (scanner: Scanner): boolean => scanner.text.startsWith("==", scanner.at);

const NUMBER = /-?\d[\d.eE+-]*/y;

function primary(scanner: Scanner, depth: number): Written | undefined {
  const char = scanner.text[scanner.at];
  if (char === '"') return quoted(scanner, depth);
  if (char === "<" && isHeredoc(scanner)) return heredoc(scanner, depth);
  if (char === "[") return list(scanner, depth);
  if (char === "{") return object(scanner, depth);
  NUMBER.lastIndex = scanner.at;
  const digits = NUMBER.exec(scanner.text)?.[0];
  if (digits !== undefined) {
    const start = scanner.at;
    scanner.at += digits.length;
    return { kind: "text", text: digits, holes: [], location: locationOf(scanner.source, start, scanner.at) };
  }
  return named(scanner, depth);
}

// A comprehension, which is computed: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#for-expressions
const FOR = /[[{]\s*for\s/y;

function computed(scanner: Scanner, close: string, depth: number): Written | undefined {
  FOR.lastIndex = scanner.at;
  if (!FOR.test(scanner.text)) return undefined;
  const start = scanner.at;
  scanner.at += 1;
  skipUntil(scanner, close, depth + 1);
  scanner.at += 1;
  return { kind: "unknown", location: locationOf(scanner.source, start, start + 1) };
}

function list(scanner: Scanner, depth: number): Written {
  const start = scanner.at;
  const comprehension = computed(scanner, "]", depth);
  if (comprehension) return comprehension;
  scanner.at += 1;
  const items = values(scanner, "]", depth);
  return { kind: "list", items, location: items[0]?.location ?? locationOf(scanner.source, start, start + 1) };
}

/** Values with commas between them, up to the closing bracket, which it moves past. */
function values(scanner: Scanner, close: string, depth: number): readonly Written[] {
  const items: Written[] = [];
  for (;;) {
    space(scanner, true);
    const char = scanner.text[scanner.at];
    if (char === undefined) return items;
    if (char === close) {
      scanner.at += 1;
      return items;
    }
    const before = scanner.at;
    items.push(expression(scanner, true, depth + 1));
    space(scanner, true);
    if (scanner.text[scanner.at] === "," || scanner.at === before) scanner.at += 1;
  }
}

function object(scanner: Scanner, depth: number): Written {
  const start = scanner.at;
  const comprehension = computed(scanner, "}", depth);
  if (comprehension) return comprehension;
  scanner.at += 1;
  const entries: WrittenEntry[] = [];
  for (;;) {
    space(scanner, true);
    const char = scanner.text[scanner.at];
    if (char === undefined) break;
    if (char === "}") {
      scanner.at += 1;
      break;
    }
    const before = scanner.at;
    const entry = char === "," ? undefined : entryAt(scanner, depth);
    if (entry) entries.push(entry);
    if (scanner.text[scanner.at] === "," || scanner.at === before) scanner.at += 1;
  }
  return { kind: "map", entries, location: entries[0]?.location ?? locationOf(scanner.source, start, start + 1) };
}

function entryAt(scanner: Scanner, depth: number): WrittenEntry | undefined {
  const start = scanner.at;
  const isComputed = scanner.text[start] === "(";
  if (isComputed) {
    scanner.at += 1;
    skipUntil(scanner, ")", depth + 1);
    scanner.at += 1;
  }
  const key = isComputed ? undefined : primary(scanner, depth + 1);
  const location = key?.kind === "text" ? key.location : locationOf(scanner.source, start, scanner.at);
  space(scanner, true);
  const mark = scanner.text[scanner.at];
  if ((mark !== "=" && mark !== ":") || isEquals(scanner)) {
    skipExpression(scanner, false, depth + 1);
    return undefined;
  }
  scanner.at += 1;
  const value = expression(scanner, false, depth + 1);
  const name = key?.kind === "text" ? key.text : key?.kind === "ref" ? key.name : HOLE;
  return { key: name, location, value };
}

const PART = /\.(?:[\w-]+|\*)/y;

/** `name`, `a.b[0].c`, `call(...)`, `true`; `undefined` where none stands. */
function named(scanner: Scanner, depth: number): Written | undefined {
  const { text, source } = scanner;
  const start = scanner.at;
  let name = nameAt(scanner);
  if (name === undefined) return undefined;
  if (text[scanner.at] === "(") {
    scanner.at += 1;
    const args = values(scanner, ")", depth + 1);
    return { kind: "call", name, args, location: locationOf(source, start, start + name.length) };
  }
  for (;;) {
    const char = text[scanner.at];
    if (char === "[") {
      const from = scanner.at;
      scanner.at += 1;
      skipUntil(scanner, "]", depth + 1);
      scanner.at += 1;
      name += text.slice(from, scanner.at);
    } else if (char === "." && /[\w*]/.test(text[scanner.at + 1] ?? "")) {
      PART.lastIndex = scanner.at;
      const found = PART.exec(text)?.[0] ?? ".";
      scanner.at += found.length;
      name += found;
    } else break;
  }
  const location = locationOf(source, start, scanner.at);
  if (name === "true" || name === "false") return { kind: "text", text: name, holes: [], location };
  return name === "null" ? { kind: "unknown", location } : { kind: "ref", name, location };
}
