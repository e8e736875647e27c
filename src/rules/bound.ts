import type { Edge, FactValue, Node } from "../graph/model.ts";
import type { BoundWhere, Test } from "./rule.ts";
import type { Compile } from "./where.ts";
import { edgeTestPasses, edgeValue, nodeValue, passes, words } from "./where.ts";
import { verb } from "./wording.ts";

/** What a pattern's names stand for in one match. */
export type Bindings = Readonly<Record<string, Node | Edge>>;

/** The part of a match that tests and messages may ask for. */
export interface Bound {
  readonly bindings: Bindings;
  readonly context?: string;
  readonly actor?: string;
}

/** The reserved name for the path as a whole: `path.context`, `path.actor`. */
export const PATH_NAME = "path";

const REFERENCE = /\{([^{}]*)\}/g;

/** Whether all tests of `binding.fact` pass on the match. */
export function boundPasses(match: Bound, where: BoundWhere, compile: Compile): boolean {
  return Object.entries(where).every(([key, test]) => boundTestPasses(match, key, test, compile));
}

/** The names that a message puts in, with what they ask for: `agent`, `can.access`. */
export function references(message: string): readonly string[] {
  return [...message.matchAll(REFERENCE)].map(([, key]) => key ?? "");
}

/** A message with what its names stand for; what is not known is called unknown. Starts with a capital. */
export function filled(message: string, match: Bound): string {
  const text = message.replaceAll(REFERENCE, (_, key: string) => {
    const said = words(boundValue(match, key));
    return (key.endsWith(".access") ? said.map(verb) : said).join(", ") || "unknown";
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Splits `binding.fact`; a name alone asks for the label of a node, the access of an edge. */
export function splitKey(key: string): { readonly name: string; readonly fact: string | undefined } {
  const dot = key.indexOf(".");
  return dot < 0 ? { name: key, fact: undefined } : { name: key.slice(0, dot), fact: key.slice(dot + 1) };
}

/** Narrows what a name is bound to. */
export function isEdge(bound: Node | Edge): bound is Edge {
  return "from" in bound;
}

function boundTestPasses(match: Bound, key: string, test: Test, compile: Compile): boolean {
  const { name, fact } = splitKey(key);
  const asking = { compile, actor: match.actor };
  const bound = match.bindings[name];
  if (bound && fact !== undefined && isEdge(bound)) return edgeTestPasses(bound, fact, test, asking);
  return passes(boundValue(match, key), test, asking);
}

function boundValue(match: Bound, key: string): FactValue | undefined {
  const { name, fact } = splitKey(key);
  if (name === PATH_NAME) return fact === "context" ? match.context : match.actor;
  const bound = match.bindings[name];
  if (!bound) return undefined;
  return isEdge(bound) ? edgeValue(bound, fact ?? "access") : nodeValue(bound, fact ?? "label");
}
