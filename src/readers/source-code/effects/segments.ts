import type { ts } from "ts-morph";
import { originOf } from "../../../parse/typescript/origin.ts";

import { environmentOf } from "../../../parse/typescript/text.ts";
import { follow, returnedBy, valuesOf } from "./follow.ts";
import type { Bound, Program } from "./frame.ts";

/**
 * A piece of a text: written out, a variable of the environment, a part of the input, or not known. `isOpen`: the input
 * may say anything there; `isChecked`: a function of the repository stands between, which may refuse it.
 */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "environment"; readonly name: string }
  | { readonly kind: "input"; readonly isOpen: boolean; readonly isChecked: boolean }
  | { readonly kind: "unknown" };

/** Whether the input is limited to a few values under these keys. */
export type Constrained = (path: readonly string[]) => boolean;

/** LIMIT: texts that are made of texts, and pieces of one. */
const MAX_HOPS = 10;
const MAX_PIECES = 60;
const UNKNOWN: readonly Segment[] = [{ kind: "unknown" }];
const CLOSED: readonly Segment[] = [{ kind: "input", isOpen: false, isChecked: false }];
const text = (value: string): Segment => ({ kind: "text", text: value });

interface Asking {
  readonly sources: Program;
  readonly constrained: Constrained;
}

/** The pieces of the text that an expression gives. */
export function segmentsOf(asking: Asking, { at, frame }: Bound, hops = 0): readonly Segment[] {
  const { sources } = asking;
  if (hops > MAX_HOPS || sources.budget.left < 0) return UNKNOWN;
  const variable = environmentOf(sources, at);
  if (variable !== undefined) return [{ kind: "environment", name: variable }];
  const found = follow(sources, at, frame);
  if (found.kind === "input") return [{ kind: "input", isOpen: !asking.constrained(found.path), isChecked: false }];
  if (found.kind === "node") return ofNode(asking, found, hops).slice(0, MAX_PIECES);
  const { declared } = found;
  if (declared === undefined || !sources.ts.isVariableDeclaration(declared.declaration)) return UNKNOWN;
  const values = valuesOf(sources, declared.module, declared.declaration);
  return worst(values.map((node) => segmentsOf(asking, { at: { module: declared.module, node }, frame }, hops + 2)));
}

/** Of several that may stand there, the one that leaves most to the input. */
function worst(all: readonly (readonly Segment[])[]): readonly Segment[] {
  const rank = (pieces: readonly Segment[]): number =>
    Math.max(0, ...pieces.map((one) => (one.kind === "input" ? (one.isOpen ? 3 : 1) : one.kind === "unknown" ? 2 : 0)));
  return all.toSorted((a, b) => rank(b) - rank(a))[0] ?? UNKNOWN;
}

function ofNode(asking: Asking, { at, frame }: Bound, hops: number): readonly Segment[] {
  const { ts } = asking.sources;
  const { module, node } = at;
  const part = (one: ts.Node): readonly Segment[] => segmentsOf(asking, { at: { module, node: one }, frame }, hops + 1);
  const variable = environmentOf(asking.sources, at);
  if (variable !== undefined) return [{ kind: "environment", name: variable }];
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [text(node.text)];
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) return [text("true")];
  if (ts.isTemplateExpression(node))
    return [
      text(node.head.text),
      ...node.templateSpans.flatMap(({ expression, literal }) => [...part(expression), text(literal.text)]),
    ].filter((one) => one.kind !== "text" || one.text !== "");
  if (ts.isConditionalExpression(node)) return worst([part(node.whenTrue), part(node.whenFalse)]);
  if (ts.isBinaryExpression(node))
    return node.operatorToken.kind === ts.SyntaxKind.PlusToken
      ? [...part(node.left), ...part(node.right)]
      : worst([part(node.left), part(node.right)]);
  if (ts.isArrayLiteralExpression(node))
    return node.elements.slice(0, MAX_PIECES).flatMap((one) => [...part(one), text(" ")]);
  if (ts.isSpreadElement(node)) return part(node.expression);
  if (ts.isNewExpression(node)) return ofUrl(asking, node, part);
  if (ts.isPropertyAccessExpression(node) && node.getText(module.ast) === "process.execPath") return [text("node")];
  if (ts.isPropertyAccessExpression(node)) return ofMember(asking, node, part);
  return ts.isCallExpression(node) ? ofCall(asking, { at, frame }, node, part, hops) : UNKNOWN;
}

type Part = (one: ts.Node) => readonly Segment[];

/** `new URL(path, base)`: with a base that is written out, a fixed path stays on it. */
function ofUrl({ sources: { ts } }: Asking, node: ts.NewExpression, part: Part): readonly Segment[] {
  const [first, base] = node.arguments ?? [];
  if (first === undefined || !ts.isIdentifier(node.expression) || node.expression.text !== "URL") return UNKNOWN;
  const own = part(first);
  const isAbsolute = own[0]?.kind === "text" && own[0].text.includes("://");
  // NOTE: an input that is a whole address leaves the base aside.
  const leaves = own[0]?.kind === "input" && own[0].isOpen;
  return base === undefined || isAbsolute || leaves ? own : [...part(base), ...own];
}

// Parts of an address that are the address: https://developer.mozilla.org/en-US/docs/Web/API/URL
const SAME_MEMBERS: ReadonlySet<string> = new Set(["href", "origin", "data", "toString", "pathname"]);

function ofMember({ sources: { ts } }: Asking, node: ts.PropertyAccessExpression, part: Part): readonly Segment[] {
  return SAME_MEMBERS.has(node.name.text) && !ts.isIdentifier(node.expression) ? part(node.expression) : UNKNOWN;
}

// Methods that leave a text what it is, or a part of it.
const SAME: ReadonlySet<string> = new Set([
  "trim",
  "toString",
  "toLowerCase",
  "toUpperCase",
  "replace",
  "replaceAll",
  "slice",
  "substring",
  "normalize",
  "join",
  "filter",
  "map",
  "flat",
  "split",
  "trimEnd",
  "trimStart",
  "padStart",
  "padEnd",
  "concat",
  "href",
]); // prettier-ignore
const QUOTES: ReadonlySet<string> = new Set([
  "encodeURIComponent",
  "encodeURI",
  "Number",
  "parseInt",
  "parseFloat",
  "Boolean",
]);
const PATHS: ReadonlySet<string> = new Set([
  "join",
  "resolve",
  "normalize",
  "dirname",
  "basename",
  "relative",
  "pathToFileURL",
  "fileURLToPath",
]);

function ofCall(asking: Asking, bound: Bound, node: ts.CallExpression, part: Part, hops: number): readonly Segment[] {
  const { sources } = asking;
  const { ts } = sources;
  const { expression } = node;
  const all = (): readonly Segment[] => node.arguments.flatMap((one) => part(one));
  if (ts.isIdentifier(expression) && QUOTES.has(expression.text)) return hasInput(all()) ? CLOSED : all();
  if (ts.isIdentifier(expression) && expression.text === "String") return all();
  const origin = originOf(sources, { module: bound.at.module, node: expression });
  if (
    origin &&
    /^(?:node:)?(?:path|url)(?:\/|$)/.test(origin.specifier) &&
    PATHS.has(origin.symbol.split(".").at(-1) ?? "")
  )
    return node.arguments.flatMap((one) => [...part(one), text("/")]);
  if (origin?.specifier === "shell-quote" || origin?.symbol === "quote") return hasInput(all()) ? CLOSED : all();
  if (ts.isPropertyAccessExpression(expression) && SAME.has(expression.name.text)) return part(expression.expression);
  const returned = hops < MAX_HOPS - 3 ? returnedBy(sources, bound) : undefined;
  const inside = returned && segmentsOf(asking, returned, hops + 3);
  const given = all();
  const isOpen = given.some((one) => one.kind === "input" && one.isOpen);
  if (inside && (!isOpen || inside.every(({ kind }) => kind !== "unknown"))) return inside;
  if (isOpen) return [{ kind: "input", isOpen: true, isChecked: true }];
  return hasInput(given) ? CLOSED : UNKNOWN;
}

/** Whether the input says any of it. */
export const hasInput = (pieces: readonly Segment[]): boolean => pieces.some(({ kind }) => kind === "input");
/** Whether the input can say anything there. */
export const isOpen = (pieces: readonly Segment[]): boolean => pieces.some((one) => one.kind === "input" && one.isOpen);
/** Whether the input can, and no function of the repository stands between that may refuse it. */
export const isUnchecked = (pieces: readonly Segment[]): boolean =>
  pieces.some((one) => one.kind === "input" && one.isOpen && !one.isChecked);
/** Whether a piece is not known. */
export const hasUnknown = (pieces: readonly Segment[]): boolean => pieces.some(({ kind }) => kind === "unknown");
/** The text as far as it is written out from its start. */
export function headOf(pieces: readonly Segment[]): string {
  const end = pieces.findIndex(({ kind }) => kind !== "text");
  return pieces
    .slice(0, end < 0 ? undefined : end)
    .map((one) => (one.kind === "text" ? one.text : ""))
    .join("");
}
/** Whether all of it is written out, or set by the environment. */
export const isFixed = (pieces: readonly Segment[]): boolean =>
  pieces.every(({ kind }) => kind === "text" || kind === "environment");
