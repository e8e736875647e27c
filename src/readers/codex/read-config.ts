import { isSecretName } from "../../catalog/credentials.ts";
import type { Fragment, Location } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { parseToml } from "../../parse/toml.ts";
import type { Tree } from "../../parse/tree.ts";
import { holdVariable, readValue } from "../client/credentials.ts";
import { noteKey } from "../client/document.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { grantTool, WEB_SEARCH } from "../client/tools.ts";
import type { Repository } from "../reader.ts";
import { grantCommands } from "./commands.ts";
import { readHooks } from "./hooks.ts";
import { noteInert } from "./inert.ts";
import { type Layers, setting } from "./layers.ts";
import { type Posture, postureOf } from "./posture.ts";
import { readUser } from "./read-user.ts";
import { readRole } from "./roles.ts";
import { readApps, readServers } from "./servers.ts";

/** A `config.toml` of a project, of the user, or of one of the user's profiles. */
export function readConfig(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseToml(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree !== undefined) readTree(into, tree, repository);
  return into.fragment();
}

interface Scope {
  readonly tree: Tree;
  readonly layers: Layers;
  readonly agent: string;
  readonly session: string;
  readonly posture: Posture;
  readonly repository: Repository;
}

function readTree(into: Collector, tree: Tree, repository: Repository): void {
  const { file } = tree;
  const start: Location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const user = file.startsWith("~/");
  const { agent, session } = clientSession(into, "codex", start);
  noteInert(into, tree, user);
  const layers = user ? withProfile(tree) : [tree];
  const posture = postureOf(layers);
  // A profile in a file of its own, `~/.codex/<name>.config.toml`, counts where `--profile` names it.
  const chosen = user && !file.endsWith("/config.toml");
  grantCommands(into, { agent, path: `${file}#`, start, ...(chosen && { chosen }) }, posture);
  const scope: Scope = { tree, layers, agent, session, posture, repository };
  readEnvironment(into, scope);
  const judged = (setting(layers, "approvals_reviewer")?.string() ?? "user") !== "user";
  const of = { agent, repository, unlimited: posture.unlimited, judged };
  readServers(into, tree.get("mcp_servers"), `${file}#mcp_servers`, of);
  readApps(into, tree.get("apps"), file, of);
  if (tree.at("features", "hooks")?.boolean() !== false)
    readHooks(into, session, tree.get("hooks"), `${file}#hooks`, repository);
  readSearch(into, scope, start);
  readRoles(into, scope);
  if (user) readUser(into, tree, { agent, session, start }, repository);
}

/** The profile that the user's file selects counts before its own keys. */
function withProfile(tree: Tree): Layers {
  const selected = tree.at("profiles", tree.get("profile")?.string() ?? "");
  return selected === undefined ? [tree] : [selected, tree];
}

/** Variables that commands of the agent get in any case. Which of the shell's others they inherit is not in the files. */
function readEnvironment(into: Collector, { tree, layers, agent }: Scope): void {
  const policy = setting(layers, "shell_environment_policy");
  for (const { key, value } of policy?.get("set")?.entries() ?? [])
    readValue(into, { id: agent, channel: "env" }, key, value, `${tree.file}#shell_environment_policy.set.${key}`);
  for (const key of ["exclude", "ignore_default_excludes"])
    if (policy) noteKey(into, policy, key, "not-supported", "Which variables commands do not get is not read.");
  // https://github.com/openai/codex/blob/2d9b9edd/codex-rs/config/src/shell_environment.rs: nothing else is kept.
  if (policy?.get("inherit")?.string() === "none") return;
  for (const item of policy?.get("include_only")?.items() ?? []) {
    const name = item.string() ?? "";
    if (/^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(name) && isSecretName(name))
      holdVariable(into, { id: agent, channel: "env" }, name, name, item.location);
  }
}

/** `live` fetches pages of today: https://developers.openai.com/codex/config-reference. The default is a cache of the vendor's. */
function readSearch(into: Collector, { tree, layers, agent }: Scope, start: Location): void {
  const word = setting(layers, "web_search");
  const old = setting(layers, "tools", "web_search") ?? setting(layers, "features", "web_search_request");
  if (word === undefined ? old?.boolean() !== true : word.string() !== "live") return;
  const location = (word ?? old)?.location ?? start;
  const place = { id: `${tree.file}#web_search`, label: "web search", location };
  grantTool(into, agent, place, WEB_SEARCH, { grant: "allowed", asking: "unasked" });
}

/** Roles whose file stands elsewhere than with the other sub-agents, and those without a file. */
function readRoles(into: Collector, { tree, layers, repository }: Scope): void {
  const folder = tree.file.slice(0, tree.file.lastIndexOf("/") + 1);
  for (const { key, keyLocation, value } of tree.get("agents")?.entries() ?? []) {
    if (value.kind !== "map") continue;
    const named = value.get("config_file");
    const path = named?.string()?.replace(/^\.[\\/]/, "");
    if (path === undefined || named === undefined) {
      readRole(into, value, layers, { text: key, location: keyLocation, id: `${tree.file}#agents.${key}` }, repository);
      continue;
    }
    const source = /^(?:[/~]|[A-Za-z]:)/.test(path) ? undefined : repository.file(`${folder}${path}`);
    const role = source && parseToml(source).tree;
    if (role) readRole(into, role, layers, { text: key, location: keyLocation }, repository);
    else
      into.note({
        code: "unresolved-reference",
        level: "warning",
        message: `The sub-agent \`${key}\` is written in a file that is not here: what it may do is not known.`,
        location: named.location,
      });
  }
}
