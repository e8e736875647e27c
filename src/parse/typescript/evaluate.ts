import type { ts } from "ts-morph";
import type { Location } from "../../graph/model.ts";
import { locationOf } from "../position.ts";
import { entriesOf, isListNode, isMapNode, itemsOf } from "./collections.ts";
import { type Module, placeOf } from "./module.ts";
import { type Origin, originOf, returns } from "./origin.ts";
import { type At, type Settled, settle } from "./settle.ts";
import type { Sources } from "./sources.ts";
import { textOf } from "./text.ts";
import type { Call, Parts, Value, ValueEntry } from "./value.ts";

const EMPTY: Parts<never> = { found: [], isOpen: false, rest: [] };
const OPEN: Parts<never> = { found: [], isOpen: true, rest: [] };

/** The value of an expression. */
export function evaluate(sources: Sources, written: At): Value {
  const known = sources.values.get(written.node);
  if (known) return known;
  const value = evaluated(sources, written);
  sources.values.set(written.node, value);
  return value;
}

function evaluated(sources: Sources, written: At): Value {
  const settled = inlined(sources, settle(sources, written), 0);
  const place: At = settled.kind === "node" ? settled : written;
  const { ts } = sources;
  const of = (at: At): Value => evaluate(sources, at);
  const isModule = settled.kind === "module";
  const isMap = isModule || isMapNode(sources, place);
  const kind = isMap ? "map" : isListNode(sources, of, place) ? "list" : "scalar";
  const entries = parts(sources, () => (isMap ? entriesOf(sources, of, settled) : EMPTY));
  const items = parts(sources, () => (kind === "list" ? itemsOf(sources, of, place) : EMPTY));
  const entry = (key: string): ValueEntry | undefined => entries().found.findLast((one) => one.key === key);
  const value: Value = {
    place,
    written,
    kind,
    file: place.module.source.file,
    location: placeOf(place.module, place.node),
    get isOpen() {
      return kind === "map" ? entries().isOpen : items().isOpen;
    },
    get rest() {
      return kind === "map" ? entries().rest : items().rest;
    },
    get call() {
      return callOf(sources, place);
    },
    callable: ts.isFunctionLike(place.node) ? place.node : undefined,
    get: (key) => entry(key)?.value,
    at: (...keys) => keys.reduce<Value | undefined>((one, key) => one?.get(key), value),
    keyLocation: (key) => entry(key)?.keyLocation,
    entries: () => entries().found,
    items: () => (kind === "list" ? items().found : [value]),
    string: () => (kind === "scalar" ? textOf(sources, place) : undefined),
    boolean: () => booleanOf(place),
    locate: (offset, length) => located(place, offset, length),
  };
  return value;
}

/** LIMIT: maps and lists that are spread into each other. */
const MAX_NESTED = 40;

/** The parts of a map or list, worked out when they are asked for; one that holds itself is open. */
function parts<T>({ budget }: Sources, make: () => Parts<T>): () => Parts<T> {
  let made: Parts<T> | undefined;
  return () => {
    if (made !== undefined) return made;
    made = OPEN;
    if (budget.nested < MAX_NESTED) {
      budget.nested += 1;
      made = make();
      budget.nested -= 1;
    }
    return made;
  };
}

/** LIMIT: functions that return what another function returns. */
const MAX_INLINED = 4;

/** The call of a function of the repository that returns one thing is that thing; what its parameters are is not known there. */
function inlined(sources: Sources, settled: Settled, depth: number): Settled {
  const { ts } = sources;
  if (settled.kind !== "node" || !ts.isCallExpression(settled.node) || depth > MAX_INLINED) return settled;
  const callee = settle(sources, { module: settled.module, node: settled.node.expression });
  if (callee.kind !== "node") return settled;
  const [only, ...others] = returns(callee.module, callee.node);
  if (only === undefined || others.length > 0) return settled;
  const returned = settle(sources, { module: callee.module, node: only });
  return returned.kind === "node" ? inlined(sources, returned, depth + 1) : settled;
}

function callOf(sources: Sources, place: At): Call | undefined {
  const { ts } = sources;
  const { module, node } = place;
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  return callAt(sources, module, node);
}

/** A call or construction, with its arguments as values. */
export function callAt(sources: Sources, module: Module, node: ts.CallExpression | ts.NewExpression): Call {
  return {
    place: { module, node },
    isNew: sources.ts.isNewExpression(node),
    origin: originOf(sources, { module, node: node.expression }) ?? constructed(sources, module, node),
    args: (node.arguments ?? []).map((argument) => evaluate(sources, { module, node: argument })),
  };
}

/** `new Own()` of a class of the repository makes what its base makes. */
function constructed(sources: Sources, module: Module, node: ts.CallExpression | ts.NewExpression): Origin | undefined {
  if (!sources.ts.isNewExpression(node)) return undefined;
  const made = originOf(sources, { module, node });
  return made?.symbol.endsWith("#") ? { ...made, symbol: made.symbol.slice(0, -1) } : undefined;
}

function booleanOf({ module: { ts }, node }: At): boolean | undefined {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  return node.kind === ts.SyntaxKind.FalseKeyword ? false : undefined;
}

/** A part of a text: exact where the source holds the text as it is. */
function located({ module, node }: At, offset: number, length: number): Location {
  const { ts, ast, source } = module;
  const isExact = ts.isStringLiteralLike(node) && node.end - node.getStart(ast) === node.text.length + 2;
  if (!isExact) return placeOf(module, node);
  const start = node.getStart(ast) + 1 + offset;
  return locationOf(source, start, start + length);
}
