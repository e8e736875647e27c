import { fits } from "../../catalog/wildcard.ts";
import type { Tree } from "../../parse/tree.ts";
import { callOf } from "../client/server.ts";
import { askedByMode } from "./modes.ts";
import { chosen, listOf, textsOf } from "./settings-files.ts";

/** What the settings say of a server before it is started. */
export interface ServerPolicy {
  /** Why Claude Code does not start it. */
  readonly refused: string | undefined;
  /** Whether a person agrees to it: for the folder, or for this server. */
  readonly start: "folder" | "ask";
  /** Whether somebody is asked before a tool of it is called that no rule names. */
  readonly approval: "unasked" | "ask" | "unknown";
}

/** How the settings treat a server of the project's `.mcp.json`: https://code.claude.com/docs/en/settings-reference */
export function projectPolicy(files: readonly Tree[], name: string, entry: Tree): ServerPolicy {
  const rejected = files.find((file) => textsOf([file], "disabledMcpjsonServers").includes(name));
  const approved =
    chosen(files, "enableAllProjectMcpServers")?.boolean() === true ||
    textsOf(files, "enabledMcpjsonServers").includes(name);
  return {
    refused: rejected ? `\`disabledMcpjsonServers\` of \`${rejected.file}\` rejects it` : refusalOf(files, name, entry),
    start: approved ? "folder" : "ask",
    approval: askedByMode(files),
  };
}

/** Why the lists of allowed and denied servers keep a server out: https://code.claude.com/docs/en/managed-mcp */
export function refusalOf(files: readonly Tree[], name: string, entry: Tree): string | undefined {
  const denied = listOf(files, "deniedMcpServers");
  if (denied.some((rule) => isNamed(rule, name) || isCalled(rule, entry))) return "`deniedMcpServers` names it";
  if (chosen(files, "allowedMcpServers") === undefined) return undefined;
  const allowed = listOf(files, "allowedMcpServers");
  const key = callOf(entry).url === undefined ? "serverCommand" : "serverUrl";
  // NOTE: once a command or an address is listed, a name alone lets no server of that kind in.
  const strict = allowed.some((rule) => rule.get(key) !== undefined);
  const passes = allowed.some((rule) => isCalled(rule, entry) || (!strict && isNamed(rule, name)));
  return passes ? undefined : "`allowedMcpServers` does not name it";
}

const isNamed = (rule: Tree, name: string): boolean => rule.get("serverName")?.string() === name;

function isCalled(rule: Tree, entry: Tree): boolean {
  const { command, args, url } = callOf(entry);
  const listed = rule.get("serverCommand")?.items();
  if (listed !== undefined && url === undefined)
    return JSON.stringify(listed.map((item) => item.string() ?? "")) === JSON.stringify([command ?? "", ...args]);
  const pattern = rule.get("serverUrl")?.string();
  return pattern !== undefined && url !== undefined && fits(pattern, url);
}
