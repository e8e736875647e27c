import type { Edge, FactValue, Node } from "../graph/model.ts";
import { isFactName } from "../graph/model.ts";
import type { Test, Where } from "./rule.ts";

/** Compiles the text of a `matches` test into a predicate. */
export type Compile = (source: string) => (text: string) => boolean;

const COMPILED = new Map<string, RegExp>();

/** For the rules that ship with delegraph, whose expressions are checked when it is built. */
export const builtinRegex: Compile = (source) => {
  const regex = COMPILED.get(source) ?? new RegExp(source, "u");
  COMPILED.set(source, regex);
  return (text) => regex.test(text);
};

/** What a test may depend on besides the value. */
export interface Asking {
  readonly compile: Compile;
  /** The standing, or word, of whoever the path acts for. */
  readonly actor: string | undefined;
}

/** Whether all tests pass on the node. */
export function nodePasses(node: Node, where: Where | undefined, asking: Asking): boolean {
  return everyTest(where, (name, test) => passes(nodeValue(node, name), test, asking));
}

/** Whether all tests pass on the edge, for the actor of the path. */
export function edgePasses(edge: Edge, where: Where | undefined, asking: Asking): boolean {
  return everyTest(where, (name, test) => edgeTestPasses(edge, name, test, asking));
}

/** One test on an edge. `crosses: true` asks whether it crosses for the actor; without one, whether it does for anybody. */
export function edgeTestPasses(edge: Edge, name: string, test: Test, asking: Asking): boolean {
  const value = edgeValue(edge, name);
  if (name !== "crosses" || test !== true || !isList(value)) return passes(value, test, asking);
  return asking.actor === undefined ? value.length > 0 : value.includes(asking.actor);
}

/** The value behind a plain name; `undefined` when it is absent or not known. */
export function nodeValue(node: Node, name: string): FactValue | undefined {
  if (name === "kind" || name === "zone" || name === "label" || name === "id") return node[name];
  return isFactName(name) ? known(node.facts[name]?.value) : undefined;
}

/** The value behind a plain name; `undefined` when it is absent or not known. */
export function edgeValue(edge: Edge, name: string): FactValue | undefined {
  if (name === "kind" || name === "id") return edge[name];
  return isFactName(name) ? known(edge.facts[name]?.value) : undefined;
}

/** Whether a value passes a test. What is absent passes none, also not under `not`. */
export function passes(value: FactValue | undefined, test: Test, asking: Asking): boolean {
  if (value === undefined) return false;
  if (typeof test !== "object" || isList(test)) return equals(value, test);
  if ("not" in test) return !equals(value, test.not);
  if ("contains" in test) return isList(value) ? value.includes(test.contains) : String(value).includes(test.contains);
  const matches = asking.compile(test.matches);
  return isList(value) ? value.some(matches) : matches(String(value));
}

/** Values as words: a list as it is, anything else as a list of itself. */
export function words(value: FactValue | undefined): readonly string[] {
  if (value === undefined) return [];
  return isList(value) ? value : [String(value)];
}

/** Narrows to a list; `Array.isArray` does not, for readonly ones. */
export function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

function equals(value: FactValue, expected: FactValue): boolean {
  if (!isList(value) && !isList(expected)) return value === expected;
  const wanted = words(expected);
  return words(value).some((word) => wanted.includes(word));
}

function known(value: FactValue | undefined): FactValue | undefined {
  return value === "unknown" ? undefined : value;
}

const TESTS = new WeakMap<Where, readonly (readonly [string, Test | undefined])[]>();

function everyTest(where: Where | undefined, passes: (name: string, test: Test) => boolean): boolean {
  if (where === undefined) return true;
  // NOTE: the tests of one step are asked of every edge that a search comes by.
  const tests = TESTS.get(where) ?? Object.entries(where);
  TESTS.set(where, tests);
  return tests.every(([name, test]) => test !== undefined && passes(name, test));
}
