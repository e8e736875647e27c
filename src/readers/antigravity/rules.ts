import type { PermissionRule } from "../../parse/permission-rule.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Listed, listed, type Meant } from "../client/rule-list.ts";

/** `action(target)`: https://antigravity.google/docs/permissions */
export const rulesOf = (list: Tree | undefined): readonly Listed[] => listed(list, meaning);

function meaning({ tool, specifier }: PermissionRule): Meant | undefined {
  switch (tool) {
    case "command":
    case "unsandboxed":
      return { kind: "shell", pattern: patternOf(specifier) };
    case "read_file":
      return { kind: "read", path: specifier };
    case "write_file":
      return { kind: "edit", path: specifier };
    case "read_url":
    case "execute_url":
      return { kind: "web", host: specifier };
    case "mcp": {
      const [server = "*", ...rest] = (specifier ?? "*").split("/");
      return { kind: "server", server, tool: rest.join("/") || "*" };
    }
    default:
      return undefined;
  }
}

/** The first words of a command. NOTE: a word may be a regular expression, of which nothing is taken: that is wider. */
function patternOf(target: string | undefined): string {
  if (target === undefined || target === "*") return "*";
  const words = target.split(/\s+/);
  const open = words.findIndex((word) => word.startsWith("regex:") || word.includes("*"));
  return `${words.slice(0, open < 0 ? words.length : open).join(" ")} *`.trim();
}

/**
 * Whether a rule stops anything for certain: targets are words, paths and domains, so that `**\/.env` is a path of this
 * very name, and a regular expression takes a part that is not computed.
 */
export function isSure({ text }: Listed): boolean {
  const target = /\((.*)\)$/s.exec(text)?.[1] ?? "*";
  return target === "*" || (!target.includes("*") && !target.includes("regex:")) || /^mcp\(/.test(text);
}

/** A pattern of files that is taken for a path, and so stops nothing. */
export const isGlob = (rule: Listed): boolean => /^(?:read|write)_file\(/.test(rule.text) && !isSure(rule);
