import type { ts } from "ts-morph";
import { shellBreadth } from "../../../catalog/commands.ts";
import type { Capability } from "../../client/tools.ts";
import { shell } from "../../client/tools.ts";
import { follow, propertyOf } from "./follow.ts";
import { type Found, reached } from "./found.ts";
import type { Bound } from "./frame.ts";
import { hasUnknown, headOf, isOpen, isUnchecked, type Segment, segmentsOf } from "./segments.ts";

/** LIMIT: words of a command. */
const MAX_WORDS = 12;

/** A command line that a shell runs: one piece from the input can end the command and begin another. */
export function shellCommand(found: Found, call: Bound, line: Bound | undefined): void {
  const pieces = line ? piecesOf(found, line) : [];
  if (isOpen(pieces)) anyCommand(found, call, pieces);
  else if (pieces.length === 0 || (hasUnknown(pieces) && headOf(pieces).trim() === "")) someCommand(found, call);
  else {
    found.isUnknown ||= hasUnknown(pieces);
    add(found, call, patternOf(pieces), "certain");
  }
}

/** A program and its words, without a shell: the program decides what the words can do. */
export function programCommand(
  found: Found,
  call: Bound,
  program: readonly Segment[],
  words: readonly (readonly Segment[])[],
): void {
  const name = headOf(program).trim();
  if (isOpen(program)) anyCommand(found, call, program);
  else if (name === "") someCommand(found, call);
  else withWords(found, call, name, words);
}

function withWords(found: Found, call: Bound, name: string, words: readonly (readonly Segment[])[]): void {
  const fixed: string[] = [name];
  let open = false;
  for (const word of words.slice(0, MAX_WORDS)) {
    open ||= word.some(({ kind }) => kind !== "text");
    if (open) break;
    fixed.push(headOf(word).trim().replace(/\s+/g, " "));
  }
  if (words.some(hasUnknown)) found.isUnknown = true;
  if (words.some(isUnchecked)) found.steered.add("arguments");
  add(found, call, `${fixed.filter(Boolean).join(" ")}${open || words.length > MAX_WORDS ? " *" : ""}`, "certain");
}

/** Code that is run in the process itself: what it may do, the machine allows. */
export function evaluated(found: Found, call: Bound, code: Bound | undefined): void {
  const pieces = code ? piecesOf(found, code) : [];
  if (isOpen(pieces)) {
    if (isUnchecked(pieces)) found.steered.add("code");
    add(found, call, "node -e *", isUnchecked(pieces) ? "certain" : "possible");
  } else if (code === undefined || hasUnknown(pieces)) someCommand(found, call);
}

function anyCommand(found: Found, call: Bound, pieces: readonly Segment[]): void {
  if (isUnchecked(pieces)) found.steered.add("command");
  add(found, call, "*", isUnchecked(pieces) ? "certain" : "possible");
}

/** A command of which nothing is known: that there is one, and no more. */
function someCommand(found: Found, call: Bound): void {
  found.isUnknown = true;
  reached(found, call.at, { resource: "host:exec", access: "exec", via: "none", confidence: "possible" });
}

function add(found: Found, call: Bound, pattern: string, confidence: "certain" | "possible"): void {
  const capability: Capability = shell(pattern);
  found.commands.push({ capability, breadth: shellBreadth(pattern).breadth });
  for (const { resource, access, via } of capability.reach)
    reached(found, call.at, { resource, access, via, confidence });
}

/** `git push *` for what is fixed at its start. */
function patternOf(pieces: readonly Segment[]): string {
  const text = pieces.map((one) => (one.kind === "text" ? one.text : "*")).join("");
  const clean = text.replace(/\*+/g, "*").trim();
  const wild = clean.indexOf("*");
  return wild < 0 ? clean : `${clean.slice(0, wild).trim()} *`;
}

const piecesOf = (found: Found, bound: Bound): readonly Segment[] =>
  segmentsOf({ sources: found.sources, constrained: found.constrained }, bound);

/** The items of a list of words; nothing where the list is not written out. */
export function wordsOf(found: Found, list: Bound | undefined): readonly (readonly Segment[])[] {
  if (list === undefined) return [];
  const { ts } = found.sources;
  const followed = follow(found.sources, list.at, list.frame);
  if (followed.kind === "node" && ts.isArrayLiteralExpression(followed.at.node))
    return followed.at.node.elements.map((node) =>
      piecesOf(found, { at: { module: followed.at.module, node }, frame: followed.frame }),
    );
  if (followed.kind === "node" && ts.isObjectLiteralExpression(followed.at.node)) return [];
  return [piecesOf(found, list)];
}

/** Whether the options of a call ask for a shell. */
export function hasShell({ sources }: Found, options: readonly Bound[]): boolean {
  const { ts } = sources;
  return options.some(({ at, frame }) => {
    const followed = follow(sources, at, frame);
    if (followed.kind !== "node" || !ts.isObjectLiteralExpression(followed.at.node)) return false;
    const value: ts.Node | undefined = propertyOf(sources, followed.at.module, followed.at.node, "shell");
    return value !== undefined && value.kind !== ts.SyntaxKind.FalseKeyword;
  });
}
