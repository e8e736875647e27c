import { redact } from "../../catalog/literal-secret.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import type { Collector } from "../client/session.ts";
import { type PolicyRule, toolName } from "./policy.ts";

/** Weights within the tier of the user: https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/policy/config.ts */
const WEIGHT = { mcpExcluded: 900, exclude: 400, ask: 350, allowed: 300, narrowing: 290, core: 250, mcpAllowed: 100 };
const SHELL = "run_shell_command";

/** The rules that lists of a settings file stand for. Trust in a server is read with the server. */
export function settingsRules(into: Collector, tree: Tree): readonly PolicyRule[] {
  return [
    ...allowances(tree, "allowed", WEIGHT.allowed),
    ...narrowing(tree),
    ...coreTools(tree),
    ...whole(tree, "confirmationRequired", "ask_user", WEIGHT.ask),
    ...excluded(into, tree),
    ...servers(tree, "allowed", "allow", WEIGHT.mcpAllowed),
    ...servers(tree, "excluded", "deny", WEIGHT.mcpExcluded),
  ];
}

interface Listed {
  readonly text: string;
  readonly location: Location;
}

function listed(tree: Tree, ...keys: readonly string[]): readonly Listed[] {
  return (tree.at(...keys)?.items() ?? []).flatMap((item): Listed[] => {
    const text = item.string()?.trim();
    return text === undefined || text === "" ? [] : [{ text, location: item.location }];
  });
}

/** `tool` or `run_shell_command(prefix)`; what stands in parentheses behind another tool is dropped. */
function allowances(tree: Tree, key: "allowed" | "core", priority: number): readonly PolicyRule[] {
  return listed(tree, "tools", key).map(({ text, location }): PolicyRule => {
    const [, name = text, specifier] = /^([A-Za-z0-9_-]+)\((.*)\)$/s.exec(text) ?? [];
    const tool = toolName(name);
    const prefix = tool.tool === SHELL && specifier !== "" ? specifier : undefined;
    const id = `${tree.file}#tools.${key}/${redact(text)}`;
    return { id, label: text, location, decision: "allow", priority, ...tool, prefix, narrowed: false };
  });
}

/** Where single commands are allowed, every other one is refused. */
function narrowing(tree: Tree): readonly PolicyRule[] {
  const named = allowances(tree, "allowed", WEIGHT.narrowing).find(({ prefix }) => prefix !== undefined);
  return named === undefined ? [] : [{ ...named, prefix: undefined, decision: "deny" }];
}

/**
 * Since https://github.com/google-gemini/gemini-cli/pull/25720 (April 2026) a core tool is allowed and every other
 * built-in one refused; before, the list only limited what there is. NOTE: whether tools of servers are refused as
 * well differs by release, so they are not.
 */
function coreTools(tree: Tree): readonly PolicyRule[] {
  return allowances(tree, "core", WEIGHT.core);
}

function whole(tree: Tree, key: string, decision: "ask_user" | "deny", priority: number): readonly PolicyRule[] {
  return listed(tree, "tools", key).map(({ text, location }) => ({
    id: `${tree.file}#tools.${key}/${redact(text)}`,
    label: text,
    location,
    decision,
    priority,
    ...toolName(text),
    narrowed: false,
  }));
}

/** An entry is compared with names of whole tools: one for a single command forbids nothing any more. */
function excluded(into: Collector, tree: Tree): readonly PolicyRule[] {
  return whole(tree, "exclude", "deny", WEIGHT.exclude).filter(({ label, location }) => {
    if (!label.includes("(")) return true;
    into.note({
      code: "inert-setting",
      level: "warning",
      message: "Releases with the policy engine compare this entry with names of whole tools: it forbids no command.",
      location,
    });
    return false;
  });
}

function servers(tree: Tree, key: string, decision: "allow" | "deny", priority: number): readonly PolicyRule[] {
  return listed(tree, "mcp", key).map(({ text, location }) => ({
    id: `${tree.file}#mcp.${key}/${redact(text)}`,
    label: `${text}: every tool`,
    location,
    decision,
    priority,
    tool: "*",
    server: text,
    narrowed: false,
  }));
}
