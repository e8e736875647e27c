import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { readValue, SHELL_VARIABLE } from "../client/credentials.ts";
import { readDocument } from "../client/document.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { readHook } from "../client/hooks.ts";
import { isUsers, noteInert, startOf } from "../client/json-file.ts";
import { grantListed } from "../client/rule-list.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { grantMode } from "./modes.ts";
import { isSetAside, rulesOf } from "./rules.ts";
import { readServers } from "./servers.ts";

/** A `settings.json` of a project or of the user. */
export function readSettings(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree?.kind === "map") readTree(into, tree, repository);
  return into.fragment();
}

function readTree(into: Collector, tree: Tree, repository: Repository): void {
  const { file } = tree;
  const { agent, session } = clientSession(into, "qwen-code", startOf(file));
  const user = isUsers(file);
  const mode = tree.at("tools", "approvalMode")?.string();
  readRules(into, agent, tree, mode);
  // NOTE: trust in folders is off by default, and nothing in the project shows whether the user switched it on.
  const start = user ? "unasked" : "unknown";
  readServers(into, tree.get("mcpServers"), `${file}#mcpServers`, {
    agent,
    repository,
    approval: mode === "yolo" ? "unasked" : mode === "default" || mode === "auto-edit" ? "ask" : "unknown",
    start,
    trust: true,
    lists: tree.get("mcp"),
  });
  if (tree.get("disableAllHooks")?.boolean() === true)
    noteInert(into, tree.keyLocation("hooks"), "Qwen Code runs no hooks here: `disableAllHooks` switches them off.");
  else
    readHookEntries(into, tree.get("hooks"), {
      sessions: [{ session, approval: start }],
      path: `${file}#hooks`,
      repository,
    });
  readCommands(into, session, tree, start, repository);
  const key = tree.at("security", "auth", "apiKey");
  if (key)
    readValue(
      into,
      { id: agent, channel: "env", variables: SHELL_VARIABLE },
      "apiKey",
      key,
      `${file}#security.auth.apiKey`,
    );
  if (!user && tree.at("security", "folderTrust") !== undefined)
    noteInert(
      into,
      tree.get("security")?.keyLocation("folderTrust"),
      "Qwen Code ignores `folderTrust` here: a folder cannot say of itself that it is trusted.",
    );
}

/** Deny is asked before ask, ask before allow; in `auto` a model judges in the place of wide rules. */
function readRules(into: Collector, agent: string, tree: Tree, mode: string | undefined): void {
  const { file } = tree;
  const list = (name: "allow" | "ask" | "deny") => rulesOf(tree.at("permissions", name));
  // The older lists: https://github.com/QwenLM/qwen-code/blob/main/docs/users/configuration/settings.md#tools
  const allow = [...list("allow"), ...rulesOf(tree.at("tools", "allowed"))];
  const deny = [...list("deny"), ...rulesOf(tree.at("tools", "exclude"))];
  const ask = list("ask");
  const under = (name: string): string => `${file}#permissions.${name}`;
  const judged = mode === undefined || mode === "auto" || mode === "plan";
  const aside = allow.filter((rule) => judged && isSetAside(rule));
  grantListed(into, agent, { under, allow: allow.filter((rule) => !aside.includes(rule)), ask, deny });
  grantListed(into, agent, { under, allow: aside, ask: [], deny: [], stops: [...deny, ...ask], certain: false });
  grantMode(into, mode, {
    agent,
    id: `${file}#tools.approvalMode`,
    location: tree.get("tools")?.keyLocation("approvalMode") ?? startOf(file),
    stops: [...deny, ...ask],
  });
}

const COMMANDS = [
  ["tools", "discoveryCommand"],
  ["tools", "callCommand"],
  ["mcp", "serverCommand"],
] as const;

/** Commands of the settings themselves. */
function readCommands(
  into: Collector,
  session: string,
  tree: Tree,
  approval: "unasked" | "unknown",
  repository: Repository,
): void {
  for (const [table, key] of COMMANDS) {
    const command = tree.at(table, key);
    const text = command?.string();
    if (command === undefined || text === undefined) continue;
    const at = key === "callCommand" ? "use" : "start";
    const hook = { id: `${tree.file}#${table}.${key}`, label: `${table}.${key}`, command: text, at } as const;
    readHook(into, session, { ...hook, location: command.location, approval }, repository);
  }
}
