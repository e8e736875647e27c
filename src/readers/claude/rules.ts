import { redact } from "../../catalog/literal-secret.ts";
import { covers, normalise } from "../../catalog/shell-pattern.ts";
import { fits } from "../../catalog/wildcard.ts";
import type { Location } from "../../graph/model.ts";
import { type PermissionRule, parsePermissionRule } from "../../parse/permission-rule.ts";
import type { Tree } from "../../parse/tree.ts";
import { SHELLS } from "../client/claude-tools.ts";
import type { Collector } from "../client/session.ts";
import { listOf, noteInert } from "./settings-files.ts";

/** One permission rule of a list, and where it stands. */
export interface ListedRule {
  readonly rule: PermissionRule;
  readonly text: string;
  readonly location: Location;
}

// Only `Read(...)` and `Edit(...)` are consulted for paths.
const PATHLESS: ReadonlySet<string> = new Set(["Write", "Glob", "Grep", "MultiEdit", "NotebookEdit"]);

/** The rules of one list in some settings files. */
export function rulesOf(files: readonly Tree[], list: "allow" | "deny" | "ask"): readonly ListedRule[] {
  return listOf(files, "permissions", list).flatMap((item) => {
    const text = item.string()?.trim();
    const rule = text === undefined ? undefined : parsePermissionRule(text);
    return text === undefined || rule === undefined ? [] : [{ rule, text, location: item.location }];
  });
}

/** What all settings files together refuse, and what they ask about: deny is asked first, then ask, then allow. */
export interface Stops {
  readonly denied: readonly ListedRule[];
  readonly asked: readonly ListedRule[];
}

/** The deny and ask rules of all settings files, with further denials. */
export function stopsOf(files: readonly Tree[], denied: readonly ListedRule[] = []): Stops {
  return { denied: [...denied, ...rulesOf(files, "deny")], asked: rulesOf(files, "ask") };
}

/** Whether some rule takes the whole of a tool. */
export function isStopped({ denied, asked }: Stops, tool: string): boolean {
  return [...denied, ...asked].some(({ rule }) => takesAll(rule, { tool }));
}

/** Whether some rule refuses a tool, or one use of it. */
export function isDenied({ denied }: Stops, rule: PermissionRule): boolean {
  return denied.some((stop) => takesAll(stop.rule, rule));
}

/** Whether a deny or ask rule takes the whole of an allow rule. */
export function takesAll(stop: PermissionRule, allow: PermissionRule): boolean {
  const sameTool =
    fits(stop.tool, allow.tool) || (stop.tool.startsWith("mcp__") && allow.tool.startsWith(`${stop.tool}__`));
  if (!sameTool) return false;
  if (stop.specifier === undefined || stop.specifier === "*") return true;
  if (allow.specifier === undefined) return false;
  return SHELLS.has(allow.tool)
    ? covers(stop.specifier, allow.specifier)
    : normalise(stop.specifier) === normalise(allow.specifier);
}

/** Whether Claude Code ignores an allow rule, which is then said. */
export function isInert(into: Collector, { rule, text, location }: ListedRule): boolean {
  const glob = rule.tool.includes("*") && !/^mcp__[^*]+__/.test(rule.tool);
  const path = PATHLESS.has(rule.tool) && rule.specifier !== undefined && rule.specifier !== "*";
  if (!glob && !path) return false;
  const why = glob
    ? "an allow rule takes a wildcard only after `mcp__<server>__`"
    : "only `Read` and `Edit` rules take a path";
  noteInert(into, `Claude Code ignores the allow rule \`${redact(text)}\`: ${why}.`, location);
  return true;
}
