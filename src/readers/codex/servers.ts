import { isSecretName } from "../../catalog/credentials.ts";
import { redact } from "../../catalog/literal-secret.ts";
import type { Tree } from "../../parse/tree.ts";
import { holdVariable, readValue } from "../client/credentials.ts";
import { readServer } from "../client/server.ts";
import type { Collector } from "../client/session.ts";
import { ruleOnServer } from "../client/tools.ts";
import type { Repository } from "../reader.ts";

/** Who starts the servers, and what the session says of questions. */
export interface ServersOf {
  readonly agent: string;
  readonly repository: Repository | undefined;
  /** Nothing is asked at all. */
  readonly unlimited: boolean;
  /** A model answers in the place of a person. */
  readonly judged: boolean;
}

/**
 * Whether somebody is asked, by the word for it. NOTE: `auto`, the default, and `writes` ask by what the server says of
 * its own tools, so they stay unknown: https://developers.openai.com/codex/config-reference
 */
export function approvalOf(word: string | undefined, { unlimited, judged }: Pick<ServersOf, "unlimited" | "judged">) {
  if (unlimited || word === "approve") return "unasked";
  return word === "prompt" && !judged ? "ask" : "unknown";
}

/** The servers of one table `mcp_servers`: https://developers.openai.com/codex/mcp */
export function readServers(into: Collector, table: Tree | undefined, path: string, of: ServersOf): void {
  for (const { key, keyLocation, value } of table?.entries() ?? []) {
    if (value.get("enabled")?.boolean() === false) continue;
    const id = `${path}.${key}`;
    const approval = approvalOf(value.get("default_tools_approval_mode")?.string(), of);
    const { agent, repository } = of;
    const tools = value.get("enabled_tools") && names(value.get("enabled_tools"));
    const without = names(value.get("disabled_tools"));
    readServer(
      into,
      { key, keyLocation, value },
      {
        agent,
        client: "codex",
        path: id,
        approval,
        repository,
        tools,
        without,
        // The servers of a trusted project start before the first prompt: https://developers.openai.com/codex/mcp
        start: path.startsWith("~/") ? "unasked" : "folder",
      },
    );
    readNames(into, id, value);
    readTools(into, id, key, value, of);
  }
}

const names = (list: Tree | undefined): readonly string[] =>
  (list?.items() ?? []).flatMap((item) => item.string() ?? []);

/** Tools of a server with a word of their own. */
function readTools(into: Collector, id: string, server: string, value: Tree, of: ServersOf): void {
  for (const { key, keyLocation, value: tool } of value.get("tools")?.entries() ?? []) {
    const mode = tool.get("approval_mode");
    if (mode?.string() === undefined) continue;
    const name = redact(key);
    ruleOnServer(
      into,
      of.agent,
      {
        id: `${id}.tools/${name}`,
        label: `${server}: ${name}`,
        location: tool.keyLocation("approval_mode") ?? keyLocation,
      },
      { server, tool: name, approval: approvalOf(mode.string(), of) },
    );
  }
}

/** Variables that a server gets by their names, and a token that stands in the file itself. */
function readNames(into: Collector, id: string, server: Tree): void {
  const hold = (variable: Tree | undefined, name: string): void => {
    const text = variable?.string();
    if (variable !== undefined && text !== undefined && /^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(text))
      holdVariable(into, { id, channel: "mcp" }, text, name, variable.location);
  };
  hold(server.get("bearer_token_env_var"), "Authorization");
  for (const { key, value } of server.get("env_http_headers")?.entries() ?? []) hold(value, key);
  for (const item of server.get("env_vars")?.items() ?? []) {
    const variable = item.get("name") ?? item;
    if (isSecretName(variable.string() ?? "")) hold(variable, "");
  }
  const token = server.get("bearer_token");
  if (token) readValue(into, { id, channel: "mcp" }, "bearer_token", token, `${id}.bearer_token`);
}

/** Apps of the account: what is allowed in advance of them. */
export function readApps(into: Collector, apps: Tree | undefined, file: string, of: ServersOf): void {
  for (const { key, keyLocation, value } of apps?.entries() ?? []) {
    if (value.get("enabled")?.boolean() === false) continue;
    const judged = (value.get("approvals_reviewer")?.string() ?? "user") !== "user" || of.judged;
    const own = { ...of, judged };
    const id = `${file}#apps.${key}`;
    const mode = value.get("default_tools_approval_mode");
    if (mode?.string() !== undefined)
      ruleOnServer(
        into,
        of.agent,
        { id, label: `${key}: every tool`, location: value.keyLocation("default_tools_approval_mode") ?? keyLocation },
        { server: key, tool: "*", approval: approvalOf(mode.string(), own) },
      );
    readTools(into, id, key, value, own);
  }
}
