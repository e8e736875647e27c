import type { PermissionRule } from "../../parse/permission-rule.ts";
import type { Meant } from "./rule-list.ts";

// Names and meanings: https://code.claude.com/docs/en/permissions, https://code.claude.com/docs/en/tools-reference
/** Tools of Claude Code that run commands. */
export const SHELLS: ReadonlySet<string> = new Set(["Bash", "PowerShell"]);
/** Tools of Claude Code that change files. */
export const EDITORS: ReadonlySet<string> = new Set(["Edit", "Write", "MultiEdit", "NotebookEdit"]);
/** Tools of Claude Code that read files. */
export const READERS: ReadonlySet<string> = new Set(["Read", "Glob", "Grep", "LS", "NotebookRead"]);

/** The server and the tool of `mcp__server__tool`; a server's name alone means all of its tools. */
export function serverRule(tool: string): { readonly server: string; readonly tool: string } | undefined {
  if (!tool.startsWith("mcp__")) return undefined;
  const [, server = "", ...name] = tool.split("__");
  return { server, tool: name.join("__") || "*" };
}

/** What a permission rule of Claude Code is about. */
export function meantByClaude({ tool, specifier }: PermissionRule): Meant | undefined {
  const server = serverRule(tool);
  if (server) return { kind: "server", ...server };
  if (SHELLS.has(tool)) return { kind: "shell", pattern: specifier ?? "*" };
  if (EDITORS.has(tool)) return { kind: "edit", path: specifier };
  if (READERS.has(tool)) return { kind: "read", path: specifier };
  if (tool === "WebSearch") return { kind: "search" };
  return tool === "WebFetch" ? { kind: "web", host: specifier?.replace(/^domain:/, "") } : undefined;
}
