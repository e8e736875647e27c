import type { Tree } from "../../parse/tree.ts";
import { textsOf } from "../client/document.ts";
import { regexDenials, regexPatterns } from "../client/regex-pattern.ts";
import type { ToolKind, ToolRule } from "../client/tool-rules.ts";
import { hasKind, type NamedTool, toolsOf } from "./tool-names.ts";

const SHELLS = ["execute_bash", "execute_cmd", "shell"];
const WRITERS = ["fs_write", "write"];
const AWS = ["use_aws", "aws"];

/** The rules of an agent, a denial before a permission; what `allowedTools` names is free of every limit of its settings. */
export function agentRules(tree: Tree, listed: readonly string[] | undefined): readonly ToolRule[] {
  const allowed = textsOf(tree.get("allowedTools")).filter(({ text }) => text !== "*");
  const tools = allowed.flatMap(({ text, location }) => toolsOf(text).map((tool) => ({ tool, text, location })));
  const free = new Set(tools.map(({ tool }) => tool.kind));
  const rules = tools
    .filter(({ tool }) => hasKind(listed, tool.kind) || tool.kind === "mcp")
    .map(({ tool, text, location }): ToolRule => {
      const id = `${tree.file}#allowedTools/${text}${tool.name === text ? "" : `/${tool.name}`}`;
      return { ...ruleOf(tool), effect: "allow", id, label: tool.name, location };
    });
  const settings = tree.get("toolsSettings");
  return [
    ...rules,
    ...(free.has("shell") || !hasKind(listed, "shell") ? [] : shellRules(settings)),
    ...(free.has("edit") || !hasKind(listed, "edit") ? [] : listRules(settings, WRITERS, "Paths", "edit")),
    ...(free.has("aws") || !hasKind(listed, "aws") ? [] : listRules(settings, AWS, "Services", "aws")),
  ];
}

function ruleOf({ kind, server, tool }: NamedTool): Pick<ToolRule, "kind" | "pattern" | "server" | "tool"> {
  // Calls of the AWS CLI: what they reach is what the command reaches.
  if (kind === "aws") return { kind: "shell", pattern: "aws:*" };
  return { kind, ...(server !== undefined && { server }), ...(tool !== undefined && { tool }) };
}

/** Regular expressions that the client anchors at both ends; denied ones are asked first. */
function shellRules(settings: Tree | undefined): readonly ToolRule[] {
  return SHELLS.flatMap((name) => {
    const own = settings?.get(name);
    const of = (key: string, effect: "allow" | "deny"): readonly ToolRule[] =>
      textsOf(own?.get(key)).flatMap(({ text, location }) =>
        (effect === "deny" ? regexDenials : regexPatterns)(text, { anchored: true }).map((pattern, index): ToolRule => {
          const id = `${location.file}#toolsSettings.${name}.${key}/${text}${index === 0 ? "" : `~${index + 1}`}`;
          return { kind: "shell", effect, pattern, id, label: `${name}(${text})`, location };
        }),
      );
    return [...of("deniedCommands", "deny"), ...of("allowedCommands", "allow"), ...readOnly(own, name)];
  });
}

/** Commands that the client itself takes for harmless. */
function readOnly(own: Tree | undefined, name: string): readonly ToolRule[] {
  const location = own?.keyLocation("autoAllowReadonly");
  if (own?.get("autoAllowReadonly")?.boolean() !== true || location === undefined) return [];
  const id = `${location.file}#toolsSettings.${name}.autoAllowReadonly`;
  return [{ kind: "read", effect: "allow", id, label: "read-only commands", location }];
}

function listRules(
  settings: Tree | undefined,
  names: readonly string[],
  what: "Paths" | "Services",
  kind: ToolKind | "aws",
): readonly ToolRule[] {
  return names.flatMap((name) => {
    const own = settings?.get(name);
    const denied = new Set(textsOf(own?.get(`denied${what}`)).map(({ text }) => text));
    return textsOf(own?.get(`allowed${what}`))
      .filter(({ text }) => !denied.has(text))
      .map(({ text, location }): ToolRule => {
        const id = `${location.file}#toolsSettings.${name}.allowed${what}/${text}`;
        const base = { effect: "allow", id, label: `${name}(${text})`, location } as const;
        return kind === "aws"
          ? { ...base, kind: "shell", pattern: text === "*" ? "aws:*" : `aws ${text}:*` }
          : { ...base, kind: "edit", pattern: text };
      });
  });
}
