import type { Client } from "../../catalog/clients.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { readValue } from "../client/credentials.ts";
import { readHook } from "../client/hooks.ts";
import { type Collector, clientSession } from "../client/session.ts";
import { type Asking, EDIT, grantTool, shell } from "../client/tools.ts";
import type { Repository } from "../reader.ts";
import type { Scope, Settings } from "./layers.ts";

interface Place {
  readonly into: Collector;
  readonly tree: Tree;
  readonly settings: Settings;
  readonly start: Location;
  readonly repository: Repository;
  /** NOTE: whether these extensions take such a setting from a workspace is not documented: there it stays possible. */
  readonly asking: Asking;
}

/** What the settings of the editor say of agents that other extensions bring into it. */
export function readOtherAgents(
  into: Collector,
  tree: Tree,
  { settings, scope, start }: { readonly settings: Settings; readonly scope: Scope; readonly start: Location },
  repository: Repository,
): void {
  const asking = scope === "workspace" ? "possible" : "unasked";
  const place: Place = { into, tree, settings, start, repository, asking };
  if (tree.entries().some(({ key }) => key.startsWith("claudeCode."))) readClaude(place);
  // "Automatically approve all": https://developers.google.com/gemini-code-assist/docs/use-agentic-chat-pair-programmer
  if (settings.isTrue("geminicodeassist.agentYoloMode"))
    grantAll(place, "gemini-cli", "geminicodeassist.agentYoloMode", "any command");
}

function grantAll(place: Place, client: Client, key: string, label: string, what = shell(undefined)): void {
  const { into, tree, settings, start, asking } = place;
  const location = settings.get(key)?.location;
  if (location === undefined || location.file !== tree.file) return;
  const { agent } = clientSession(into, client, start);
  grantTool(into, agent, { id: `${tree.file}#${key}`, label, location }, what, { grant: "mode", asking });
}

/** https://code.claude.com/docs/en/vs-code#configure-settings */
function readClaude(place: Place): void {
  const { into, tree, settings, start, repository, asking } = place;
  const mode = settings.get("claudeCode.initialPermissionMode")?.value.string();
  const key = "claudeCode.initialPermissionMode";
  // The mode is there to be chosen where the other setting allows it.
  if (mode === "bypassPermissions" && settings.isTrue("claudeCode.allowDangerouslySkipPermissions"))
    grantAll(place, "claude-code", key, "any command");
  // NOTE: a model that weighs each call is no person.
  if (mode === "auto") grantAll({ ...place, asking: "possible" }, "claude-code", key, "any command");
  if (mode === "acceptEdits") grantAll(place, "claude-code", key, "edits in the workspace", EDIT);
  const variables = tree.get("claudeCode.environmentVariables")?.items() ?? [];
  const wrapper = tree.get("claudeCode.claudeProcessWrapper");
  const command = wrapper?.string() ?? "";
  if (variables.length === 0 && command === "") return;
  const { agent, session } = clientSession(into, "claude-code", start);
  for (const item of variables) {
    const [name, value] = [item.get("name")?.string(), item.get("value")];
    if (name !== undefined && value !== undefined)
      readValue(
        into,
        { id: agent, channel: "env" },
        name,
        value,
        `${tree.file}#claudeCode.environmentVariables.${name.slice(0, 100)}`,
      );
  }
  if (wrapper === undefined || command === "") return;
  const id = `${tree.file}#claudeCode.claudeProcessWrapper`;
  const approval = asking === "unasked" ? "unasked" : "unknown";
  readHook(
    into,
    session,
    { id, label: "process wrapper of Claude Code", command, location: wrapper.location, at: "start", approval },
    repository,
  );
}
