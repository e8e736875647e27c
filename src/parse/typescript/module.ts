import type { ts } from "ts-morph";
import type { Diagnostic, Location } from "../../graph/model.ts";
import { locationOf } from "../position.ts";
import type { SourceFile } from "../source.ts";
import { importsOf } from "./imports.ts";
import type { Ts } from "./load.ts";

/** What a local name stands for when it is imported; `*` is the module as a whole. */
export interface Imported {
  readonly specifier: string;
  readonly name: string;
}
/** What a module offers under a name: something of its own, or of the module that it takes it from. */
export type Exported = { readonly node: ts.Node } | Imported;

/** One source file: its tree and the names that lead into and out of it. */
export interface Module {
  readonly ts: Ts;
  readonly source: SourceFile;
  readonly ast: ts.SourceFile;
  readonly imports: ReadonlyMap<string, Imported>;
  readonly exports: ReadonlyMap<string, Exported>;
  /** Modules whose every name is handed on. */
  readonly stars: readonly string[];
  /** The right sides of assignments to a plain name or to a member of `this`, by that name. */
  readonly assigned: ReadonlyMap<string, readonly ts.Expression[]>;
  /** Calls, constructions and classes in source order: everything that can be a statement about agents. */
  readonly candidates: readonly Candidate[];
  readonly diagnostics: readonly Diagnostic[];
}
export type Candidate = ts.CallExpression | ts.NewExpression | ts.ClassLikeDeclaration;

/** LIMIT: nodes of one file that are looked at, which a megabyte of dense code has. */
const MAX_NODES = 1_000_000;
const known = new WeakMap<SourceFile, Module>();

/**
 * The tree of a source file; `undefined` where the parser gives up. A file with wrong syntax is told and read as far as
 * the parser recovers.
 */
export function parseModule(ts: Ts, source: SourceFile): Module | undefined {
  const before = known.get(source);
  if (before) return before;
  const ast = treeOf(ts, source);
  if (ast === undefined) return undefined;
  const module: Module = {
    ts,
    source,
    ast,
    ...importsOf(ts, ast),
    ...bodyOf(ts, ast),
    diagnostics: errorsOf(source, ast),
  };
  known.set(source, module);
  return module;
}

/** Frees the tree of a file that nobody asks for any more. */
export function forgetModule(source: SourceFile): void {
  known.delete(source);
}

function treeOf(ts: Ts, source: SourceFile): ts.SourceFile | undefined {
  const { ScriptKind } = ts;
  const kinds: Readonly<Record<string, ts.ScriptKind>> = {
    ts: ScriptKind.TS,
    mts: ScriptKind.TS,
    cts: ScriptKind.TS,
    tsx: ScriptKind.TSX,
  };
  const kind = kinds[source.file.split(".").at(-1) ?? ""] ?? ScriptKind.JSX;
  try {
    return ts.createSourceFile(source.file, source.text, ts.ScriptTarget.Latest, true, kind);
  } catch (error) {
    // NOTE: the parser recurses; thousands of brackets in each other are more than the stack holds.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Calls `visit` for every node below `root`, in source order. No recursion: trees of hostile files are deep. */
export function eachNode(ts: Ts, root: ts.Node, visit: (node: ts.Node) => boolean | undefined): void {
  const stack: ts.Node[] = [root];
  let seen = 0;
  for (let node = stack.pop(); node !== undefined && seen < MAX_NODES; node = stack.pop()) {
    seen += 1;
    if (visit(node) === false) continue;
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    for (let at = children.length - 1; at >= 0; at -= 1) stack.push(children[at] as ts.Node);
  }
}

function bodyOf(ts: Ts, ast: ts.SourceFile): Pick<Module, "assigned" | "candidates"> {
  const assigned = new Map<string, ts.Expression[]>();
  const candidates: Candidate[] = [];
  eachNode(ts, ast, (node) => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isClassLike(node)) candidates.push(node);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const name = assignedName(ts, node.left);
      if (name !== undefined) assigned.set(name, [...(assigned.get(name) ?? []), node.right]);
    }
    return true;
  });
  return { assigned, candidates };
}

function assignedName(ts: Ts, left: ts.Expression): string | undefined {
  if (ts.isIdentifier(left)) return left.text;
  const isOwn = ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword;
  return isOwn ? `this.${left.name.text}` : undefined;
}

/** What the parser complains about: the first place alone, the rest follows from it. */
function errorsOf(source: SourceFile, ast: ts.SourceFile): readonly Diagnostic[] {
  const [first] = parseDiagnostics(ast);
  if (first === undefined) return [];
  const location = locationOf(source, first.start, first.start + first.length);
  const message = "The file is not valid TypeScript or JavaScript from here on; it is read as far as it can be.";
  return [{ code: "syntax-error", level: "warning", message, location }];
}

/** NOTE: the compiler keeps them on the tree, and has no public name for them without a program. */
function parseDiagnostics(ast: ts.SourceFile): readonly { readonly start: number; readonly length: number }[] {
  const list: unknown = "parseDiagnostics" in ast ? ast.parseDiagnostics : [];
  return Array.isArray(list) ? list : [];
}

/** The place of a node: its first line. What it stands for may run over many. */
export function placeOf({ source, ast }: Module, node: ts.Node): Location {
  const start = node.getStart(ast);
  const line = source.text.indexOf("\n", start);
  const end = line === -1 ? node.end : Math.min(node.end, line > 0 && source.text[line - 1] === "\r" ? line - 1 : line);
  return locationOf(source, start, end);
}
