import { covers } from "../../../catalog/shell-pattern.ts";
import { fits } from "../../../catalog/wildcard.ts";
import type { Location } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";

export type Action = "allow" | "ask" | "deny";

/** One rule: of which tools, for which inputs, and what is done. */
export interface OrderedRule {
  readonly tool: string;
  readonly pattern: string;
  readonly action: Action;
  readonly location: Location;
  /** The key path of the rule in its file, and the file. */
  readonly path: string;
  readonly file: string;
  /** No file says so: the vendor's default. */
  readonly basic?: true;
  /** It says that the tool is there, which older releases do not take for leave to use it unasked. */
  readonly offered?: true;
}

/** The rules of one file or agent: keys in the order they stand, each with its patterns in their order. */
export type Ruleset = ReadonlyMap<
  string,
  { readonly plain: boolean; readonly patterns: ReadonlyMap<string, OrderedRule> }
>;

const isAction = (text: string | undefined): text is Action => text === "allow" || text === "ask" || text === "deny";

/** The rules that stand under a `permission` key. A lone action is one for every tool. */
export function rulesetOf(permission: Tree | undefined, under: string): Ruleset {
  const rules = new Map<string, { plain: boolean; patterns: Map<string, OrderedRule> }>();
  const add = (tool: string, pattern: string | undefined, value: Tree, location: Location): void => {
    const action = value.string();
    if (!isAction(action)) return;
    const known = rules.get(tool) ?? { plain: pattern === undefined, patterns: new Map<string, OrderedRule>() };
    const path = `${under}.${tool}${pattern === undefined ? "" : `/${pattern}`}`;
    known.patterns.set(pattern ?? "*", { tool, pattern: pattern ?? "*", action, location, path, file: value.file });
    rules.set(tool, known);
  };
  if (permission?.kind === "scalar") add("*", undefined, permission, permission.location);
  for (const { key, keyLocation, value } of permission?.entries() ?? []) {
    add(key, undefined, value, keyLocation);
    for (const inner of value.entries()) add(key, inner.key, inner.value, inner.keyLocation);
  }
  return rules;
}

// One permission stands for all tools that change files: https://opencode.ai/docs/permissions
const EDITORS: ReadonlySet<string> = new Set(["write", "edit", "patch", "multiedit", "apply_patch"]);

/** The older `tools` map of switches: `false` is a denial. https://opencode.ai/docs/permissions */
export function switchesOf(tools: Tree | undefined, under: string): Ruleset {
  const rules = new Map<string, { plain: boolean; patterns: Map<string, OrderedRule> }>();
  for (const { key, keyLocation, value } of tools?.entries() ?? []) {
    const on = value.boolean();
    if (on === undefined) continue;
    const tool = EDITORS.has(key) ? "edit" : key;
    const action = on ? "allow" : "deny";
    const rule: OrderedRule = {
      tool,
      pattern: "*",
      action,
      location: keyLocation,
      path: `${under}.${key}`,
      file: value.file,
      ...(on && { offered: true }),
    };
    rules.set(tool, { plain: true, patterns: new Map([["*", rule]]) });
  }
  return rules;
}

// What opencode 2 calls by another name: https://opencode.ai/docs/migrate-v1
const RENAMED: ReadonlyMap<string, string> = new Map([
  ["shell", "bash"],
  ["subagent", "task"],
  ["write", "edit"],
  ["patch", "edit"],
]);

/** The rules of opencode 2: a list of `{ action, resource, effect }`, where the last one that matches wins as well. */
export function listedRules(permissions: Tree | undefined, under: string): readonly OrderedRule[] {
  return (permissions?.kind === "list" ? permissions.items() : []).flatMap((item): OrderedRule[] => {
    const [name, effect] = [item.get("action")?.string(), item.get("effect")?.string()];
    if (name === undefined || !isAction(effect)) return [];
    const pattern = item.get("resource")?.string() ?? "*";
    const location = item.get("effect")?.location ?? item.location;
    const path = `${under}.${name}/${pattern}`;
    return [{ tool: RENAMED.get(name) ?? name, pattern, action: effect, location, path, file: item.file }];
  });
}

/** Two rulesets as the product merges them: what the second says again keeps the place it has in the first. */
export function merged(first: Ruleset, second: Ruleset): Ruleset {
  const rules = new Map(first);
  for (const [tool, later] of second) {
    const earlier = rules.get(tool);
    const both = earlier !== undefined && !earlier.plain && !later.plain;
    rules.set(tool, both ? { plain: false, patterns: new Map([...earlier.patterns, ...later.patterns]) } : later);
  }
  return rules;
}

/** All rules in the order they are searched; the last one that matches wins. */
export const flat = (rules: Ruleset): readonly OrderedRule[] =>
  [...rules.values()].flatMap(({ patterns }) => [...patterns.values()]);

/** What is allowed of one tool: each rule that still decides something, with the patterns that later ones take off. */
export interface Allowed {
  readonly rule: OrderedRule;
  readonly less: readonly string[];
}

/** Whether every input that the second pattern fits is one that the first fits. */
function covering(tool: string, first: string, second: string): boolean {
  if (first === "*" || first === "**" || first === second) return true;
  return tool === "bash" ? covers(first, second) : fits(first, second);
}

/** The rules that concern a tool, in order. */
export const rulesFor = (rules: readonly OrderedRule[], tool: string): readonly OrderedRule[] =>
  rules.filter((rule) => fits(rule.tool, tool));

/** What of the tool nobody is asked about. */
export function allowedOf(rules: readonly OrderedRule[], tool: string): readonly Allowed[] {
  const mine = rulesFor(rules, tool);
  return mine.flatMap((rule, index): Allowed[] => {
    if (rule.action !== "allow") return [];
    const later = mine.slice(index + 1);
    if (later.some((other) => covering(tool, other.pattern, rule.pattern))) return [];
    return [{ rule, less: later.filter(({ action }) => action !== "allow").map(({ pattern }) => pattern) }];
  });
}

/** What is done with every input of the tool, where one rule says so for all of them. */
export function wholeOf(rules: readonly OrderedRule[], tool: string): OrderedRule | undefined {
  const mine = rulesFor(rules, tool);
  const last = mine.findLastIndex(({ pattern }) => pattern === "*" || pattern === "**");
  const found = mine[last];
  return found !== undefined && mine.slice(last + 1).every(({ action }) => action === found.action) ? found : undefined;
}
