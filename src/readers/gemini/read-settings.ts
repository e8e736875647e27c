import { isSecretName } from "../../catalog/credentials.ts";
import type { Fragment, Location } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { holdVariable } from "../client/credentials.ts";
import { readDocument } from "../client/document.ts";
import { readHook } from "../client/hooks.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { EDIT, grantTool, web } from "../client/tools.ts";
import type { Repository } from "../reader.ts";
import { grantRules } from "./grants.ts";
import { readHooks } from "./hooks.ts";
import { noteInert } from "./inert.ts";
import { readPolicyPaths } from "./policy-files.ts";
import { readServers } from "./servers.ts";
import { settingsRules } from "./settings-rules.ts";

/** A `settings.json` of a repository or of the user. */
export function readSettings(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  // packages/cli/src/config/settings.ts throws a FatalConfigError.
  const tree = readDocument(into, source, "jsonc", "Gemini CLI does not start with such a file.");
  if (tree?.kind === "map") readTree(into, tree, repository);
  return into.fragment();
}

function readTree(into: Collector, tree: Tree, repository: Repository): void {
  const { file } = tree;
  const start: Location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const user = file.startsWith("~/");
  const { agent, session } = clientSession(into, "gemini-cli", start);
  noteInert(into, tree, user);
  // NOTE: who plans can leave the plan; what is allowed in other modes is possible then.
  const planning = tree.at("general", "defaultApprovalMode")?.string() === "plan";
  const rules = [...settingsRules(into, tree), ...readPolicyPaths(into, tree, repository)];
  grantRules(
    into,
    agent,
    rules,
    ({ id }) => id.includes("#tools.core/") || (planning && !id.includes("#tools.allowed/")),
  );
  grantMode(into, agent, tree);
  const started = startedServers(tree);
  readServers(into, tree.get("mcpServers"), `${file}#mcpServers`, {
    agent,
    client: "gemini-cli",
    repository,
    trust: true,
    asks: planning ? "unknown" : "ask",
    start: user ? "unasked" : "folder",
    starts: started,
  });
  readCommands(into, session, tree, user, repository);
  if (tree.at("hooksConfig", "enabled")?.boolean() !== false)
    readHooks(into, tree.get("hooks"), {
      session,
      path: `${file}#hooks`,
      // Hooks of a project are shown once, and then run: packages/core/src/hooks/hookRegistry.ts
      approval: user ? "unasked" : "folder",
      repository,
      off: (tree.at("hooksConfig", "disabled")?.items() ?? []).flatMap((item) => item.string() ?? []),
    });
  readRedaction(into, agent, tree);
}

/** `mcp.allowed` names all that start, `mcp.excluded` those that do not. */
function startedServers(tree: Tree): (name: string) => boolean {
  const names = (key: string): readonly string[] | undefined =>
    tree
      .at("mcp", key)
      ?.items()
      .flatMap((item) => item.string() ?? []);
  const allowed = names("allowed");
  const excluded = names("excluded") ?? [];
  return (name) =>
    (allowed === undefined || allowed.includes(name) || allowed.includes("*")) &&
    !excluded.includes(name) &&
    !excluded.includes("*");
}

/** `auto_edit` takes the question before edits and fetches: packages/core/src/policy/policies/write.toml */
function grantMode(into: Collector, agent: string, tree: Tree): void {
  const mode = tree.at("general", "defaultApprovalMode");
  if (mode?.string() !== "auto_edit") return;
  const place = { id: `${tree.file}#general.defaultApprovalMode`, label: "edits", location: mode.location };
  grantTool(into, agent, place, EDIT, { grant: "mode", asking: "unasked" });
  const fetches = { ...place, id: `${place.id}/web_fetch`, label: "web_fetch" };
  grantTool(into, agent, fetches, web("any"), { grant: "mode", asking: "unasked" });
}

const COMMANDS = [
  ["tools", "discoveryCommand"],
  ["tools", "callCommand"],
  ["mcp", "serverCommand"],
] as const;

/** Commands of the settings themselves. */
function readCommands(into: Collector, session: string, tree: Tree, user: boolean, repository: Repository): void {
  for (const [table, key] of COMMANDS) {
    const command = tree.at(table, key);
    const text = command?.string();
    if (command === undefined || text === undefined) continue;
    readHook(
      into,
      session,
      {
        id: `${tree.file}#${table}.${key}`,
        label: `${table}.${key}`,
        command: text,
        location: command.location,
        at: key === "callCommand" ? "use" : "start",
        approval: user ? "unasked" : "folder",
      },
      repository,
    );
  }
}

/** Variables that commands get although their names look like secrets. Without redaction they inherit the whole shell. */
function readRedaction(into: Collector, agent: string, tree: Tree): void {
  const redaction = tree.at("security", "environmentVariableRedaction");
  if (redaction?.get("enabled")?.boolean() !== true) return;
  for (const item of redaction.get("allowed")?.items() ?? []) {
    const name = item.string() ?? "";
    if (/^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(name) && isSecretName(name))
      holdVariable(into, { id: agent, channel: "env" }, name, name, item.location);
  }
}
