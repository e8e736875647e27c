import type { ts } from "ts-morph";
import { locationOf } from "../position.ts";
import { type Module, placeOf } from "./module.ts";
import { returns } from "./origin.ts";
import { type At, exportOf, type Settled } from "./settle.ts";
import type { Sources } from "./sources.ts";
import type { Parts, Value, ValueEntry } from "./value.ts";

/** The value of another expression: what a map or list holds is evaluated by who asks for it. */
type Evaluate = (at: At) => Value;

/** LIMIT: entries of one map or list. */
const MAX_ENTRIES = 2000;
/** LIMIT: things that are spread into one map or list and cannot be seen; more of them leave it open. */
const MAX_REST = 50;
const OPEN: Parts<never> = { found: [], isOpen: true, rest: [] };

/** The name of a built-in function that a call means: `Object.assign`. */
function builtin({ ts }: Module, node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression, name } = node.expression;
  return ts.isIdentifier(expression) ? `${expression.text}.${name.text}` : undefined;
}

/** The method of a list that a call means: `[a, b].concat`. */
function method({ ts }: Module, node: ts.Node): string | undefined {
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)
    ? node.expression.name.text
    : undefined;
}

const MAPS = new Set(["Object.assign", "Object.freeze"]);
const LISTS = new Set(["Object.values", "Array.from"]);
// What a list still holds after them: all of it and more, or a part of it.
const LIST_METHODS = new Set(["concat", "filter", "flat", "slice", "reverse", "toSorted", "sort"]);

/** Whether the expression makes a map whose entries can be seen. */
export function isMapNode({ ts }: Sources, { module, node }: At): boolean {
  if (ts.isObjectLiteralExpression(node) || ts.isEnumDeclaration(node) || ts.isClassLike(node)) return true;
  return MAPS.has(builtin(module, node) ?? "");
}

/** Whether the expression makes a list whose items can be seen. */
export function isListNode(sources: Sources, value: Evaluate, { module, node }: At): boolean {
  const { ts } = sources;
  if (ts.isArrayLiteralExpression(node)) return true;
  if (LISTS.has(builtin(module, node) ?? "")) return true;
  if (
    !LIST_METHODS.has(method(module, node) ?? "") ||
    !ts.isCallExpression(node) ||
    !ts.isPropertyAccessExpression(node.expression)
  )
    return false;
  return value({ module, node: node.expression.expression }).kind === "list";
}

/** Entries in source order; a later one of the same key counts. */
export function entriesOf(sources: Sources, value: Evaluate, settled: Settled): Parts<ValueEntry> {
  const { ts } = sources;
  if (settled.kind === "module")
    return { found: exportsOf(sources, value, settled.module), isOpen: settled.module.stars.length > 0, rest: [] };
  if (settled.kind !== "node") return OPEN;
  const { module, node } = settled;
  if (ts.isEnumDeclaration(node)) return { found: membersOf(sources, value, module, node), isOpen: false, rest: [] };
  if (ts.isClassLike(node)) return { found: ownOf(sources, value, module, node), isOpen: false, rest: [] };
  if (ts.isCallExpression(node))
    return joined(node.arguments.map((argument) => inside(value({ module, node: argument }))));
  if (!ts.isObjectLiteralExpression(node)) return OPEN;
  return joined(node.properties.slice(0, MAX_ENTRIES).map((property) => entryOf(sources, value, module, property)));
}

const inside = (value: Value): Parts<ValueEntry> =>
  value.kind === "map"
    ? { found: value.entries(), isOpen: value.isOpen, rest: value.rest }
    : { found: [], isOpen: false, rest: [value] };

function joined<T>(parts: readonly Parts<T>[]): Parts<T> {
  const found = parts.flatMap((part) => part.found).slice(0, MAX_ENTRIES);
  const rest = [...new Set(parts.flatMap((part) => part.rest))];
  return { found, isOpen: rest.length > MAX_REST || parts.some(({ isOpen }) => isOpen), rest: rest.slice(0, MAX_REST) };
}

function entryOf(
  sources: Sources,
  value: Evaluate,
  module: Module,
  property: ts.ObjectLiteralElementLike,
): Parts<ValueEntry> {
  const { ts } = sources;
  if (ts.isSpreadAssignment(property)) return inside(value({ module, node: spread(module, property.expression) }));
  const key = keyOf(sources, value, module, property.name);
  if (key === undefined) return OPEN;
  const node = ts.isPropertyAssignment(property)
    ? property.initializer
    : ts.isShorthandPropertyAssignment(property)
      ? property.name
      : property;
  const keyLocation = locationOf(module.source, property.name.getStart(module.ast), property.name.end);
  return { found: [{ key, keyLocation, value: value({ module, node }) }], isOpen: false, rest: [] };
}

/** `...(condition && { key })` and `...(condition ? { key } : {})`: what may be there is there. */
function spread({ ts }: Module, expression: ts.Expression): ts.Expression {
  const node = ts.isParenthesizedExpression(expression) ? expression.expression : expression;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return node.right;
  if (!ts.isConditionalExpression(node)) return node;
  const isEmpty = ts.isObjectLiteralExpression(node.whenTrue) && node.whenTrue.properties.length === 0;
  const isEmptyList = ts.isArrayLiteralExpression(node.whenTrue) && node.whenTrue.elements.length === 0;
  return isEmpty || isEmptyList ? node.whenFalse : node.whenTrue;
}

function keyOf(sources: Sources, value: Evaluate, module: Module, name: ts.PropertyName): string | undefined {
  const { ts } = sources;
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text;
  return ts.isComputedPropertyName(name) ? value({ module, node: name.expression }).string() : undefined;
}

function membersOf(sources: Sources, value: Evaluate, module: Module, node: ts.EnumDeclaration): readonly ValueEntry[] {
  return node.members.flatMap((one) => {
    const key = keyOf(sources, value, module, one.name);
    if (key === undefined || one.initializer === undefined) return [];
    return [{ key, keyLocation: placeOf(module, one.name), value: value({ module, node: one.initializer }) }];
  });
}

/** What a class says of itself: its properties with their first values, its methods, and what a getter returns. */
function ownOf(
  sources: Sources,
  value: Evaluate,
  module: Module,
  node: ts.ClassLikeDeclaration,
): readonly ValueEntry[] {
  const { ts } = sources;
  return node.members.slice(0, MAX_ENTRIES).flatMap((one) => {
    const key = one.name && ts.isPropertyName(one.name) ? keyOf(sources, value, module, one.name) : undefined;
    if (one.name === undefined || key === undefined) return [];
    const [returned] = ts.isGetAccessorDeclaration(one) ? returns(module, one) : [];
    const made = ts.isPropertyDeclaration(one) ? one.initializer : ts.isMethodDeclaration(one) ? one : returned;
    return made ? [{ key, keyLocation: placeOf(module, one.name), value: value({ module, node: made }) }] : [];
  });
}

function exportsOf(sources: Sources, value: Evaluate, module: Module): readonly ValueEntry[] {
  return [...module.exports.keys()].flatMap((key) => {
    const settled = exportOf(sources, module, key);
    if (settled.kind !== "node") return [];
    const one = value(settled);
    return [{ key, keyLocation: one.location, value: one }];
  });
}

/** Items in source order, those of spread lists in their place. */
export function itemsOf(sources: Sources, value: Evaluate, { module, node }: At): Parts<Value> {
  const { ts } = sources;
  const listed = (one: Value): Parts<Value> =>
    one.kind === "list"
      ? { found: one.items(), isOpen: one.isOpen, rest: one.rest }
      : { found: [], isOpen: false, rest: [one] };
  const at = (one: ts.Node): Value => value({ module, node: one });
  if (ts.isArrayLiteralExpression(node))
    return joined(
      node.elements
        .slice(0, MAX_ENTRIES)
        .map((element) =>
          ts.isSpreadElement(element)
            ? listed(at(spread(module, element.expression)))
            : { found: [at(element)], isOpen: false, rest: [] },
        ),
    );
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return OPEN;
  if (LISTS.has(builtin(module, node) ?? "")) {
    const whole = node.arguments[0] && at(node.arguments[0]);
    if (whole === undefined) return OPEN;
    return whole.kind === "map"
      ? { found: whole.entries().map(({ value }) => value), isOpen: whole.isOpen, rest: whole.rest }
      : listed(whole);
  }
  const own = listed(at(node.expression.expression));
  const more = node.expression.name.text === "concat" ? node.arguments.map((one) => listed(at(one))) : [];
  const { found, isOpen, rest } = joined([own, ...more]);
  return { found, isOpen: isOpen || node.expression.name.text === "filter", rest };
}
