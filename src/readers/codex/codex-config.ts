import { isSecretName } from "../../catalog/credentials.ts";
import type { Location } from "../../graph/model.ts";
import { parseToml } from "../../parse/toml.ts";
import type { Tree } from "../../parse/tree.ts";
import { holdVariable, readValue } from "../client/credentials.ts";
import { readServer } from "../client/server.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import type { Reader, Repository } from "../reader.ts";
import { readSandbox } from "./codex-sandbox.ts";

/** What a repository tells Codex to do in it, once a developer trusts the project. */
export const codexConfig: Reader = {
  id: "codex-config",
  title: "Codex configuration of a project",
  docs: "https://developers.openai.com/codex/config-reference",
  files: ["**/.codex/config.toml"],
  ignores:
    "Hooks, rules, sub-agents, permission profiles of one's own, tools of a server that are switched on or off, and the configuration of the user or the organisation.",
  read(source, repository) {
    const into = collector();
    const { tree, diagnostics } = parseToml(source);
    for (const diagnostic of diagnostics) into.note(diagnostic);
    if (tree !== undefined) readConfig(into, tree, repository);
    return into.fragment();
  },
};

function readConfig(into: Collector, tree: Tree, repository: Repository): void {
  const start: Location = { file: tree.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent } = clientSession(into, "codex", start);
  noteInert(into, tree);
  readSandbox(into, agent, tree, start);
  for (const { key, value } of tree.at("shell_environment_policy", "set")?.entries() ?? [])
    readValue(into, { id: agent, channel: "env" }, key, value, `${tree.file}#shell_environment_policy.set.${key}`);
  for (const { key, keyLocation, value } of tree.get("mcp_servers")?.entries() ?? []) {
    if (value.get("enabled")?.boolean() === false) continue;
    const path = `${tree.file}#mcp_servers.${key}`;
    const approval = APPROVALS.get(value.get("default_tools_approval_mode")?.string() ?? "") ?? "unknown";
    readServer(into, { key, keyLocation, value }, { agent, client: "codex", path, approval, repository });
    readNames(into, path, value);
  }
}

// `auto` is not spelled out in https://developers.openai.com/codex/config-reference, so it stays unknown.
const APPROVALS: ReadonlyMap<string, string> = new Map([
  ["approve", "unasked"],
  ["prompt", "ask"],
]);

/** Variables that a server gets by their names: https://developers.openai.com/codex/mcp */
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
}

// Keys that Codex drops from the file of a project, with a warning: https://github.com/openai/codex/pull/20098
const DROPPED = [
  "openai_base_url",
  "chatgpt_base_url",
  "model_provider",
  "model_providers",
  "profile",
  "profiles",
  "experimental_realtime_ws_base_url",
];
const NOT_READ = [
  ["hooks", "The commands of these hooks are not read: what they allow, refuse or run is not known."],
  ["notify", "The command that Codex runs at the end of a turn is not read."],
  ["permissions", "Permission profiles of Codex are not read."],
] as const;

function noteInert(into: Collector, tree: Tree): void {
  const inert = (key: string, why: string): void => {
    const location = tree.keyLocation(key);
    if (location !== undefined)
      into.note({ code: "inert-setting", level: "note", message: `Codex ignores \`${key}\` here: ${why}.`, location });
  };
  for (const key of DROPPED) inert(key, "it counts only in the configuration of the user");
  inert("projects", "a project cannot say of itself that it is trusted");
  if (tree.get("sandbox_mode") !== undefined)
    inert("default_permissions", "`sandbox_mode` switches permission profiles off");
  const agent = tree
    .get("agents")
    ?.entries()
    .find(({ value }) => value.kind === "map");
  if (agent)
    into.note({
      code: "not-supported",
      level: "note",
      message: "Sub-agents of Codex are not read.",
      location: agent.keyLocation,
    });
  for (const [key, message] of NOT_READ) {
    const location = tree.keyLocation(key);
    if (location !== undefined) into.note({ code: "not-supported", level: "note", message, location });
  }
}
