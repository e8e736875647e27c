import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import type { Collector } from "../client/session.ts";
import { counts, type Scope, type Settings } from "./layers.ts";
import { MAX_ENTRIES, terminalRules } from "./terminal-rules.ts";

// https://code.visualstudio.com/updates/v1_104, and `Deprecated…` of the source in terminal-rules.ts
const REPLACED: Readonly<Record<string, string>> = {
  "chat.tools.autoApprove":
    "VS Code 1.104 replaced it by `chat.tools.global.autoApprove`; releases before it allow every tool",
  "chat.agent.terminal.allowList": "`chat.tools.terminal.autoApprove` took its place",
  "chat.agent.terminal.denyList": "`chat.tools.terminal.autoApprove` took its place",
  "github.copilot.chat.agent.terminal.allowList": "`chat.tools.terminal.autoApprove` took its place",
  "github.copilot.chat.agent.terminal.denyList": "`chat.tools.terminal.autoApprove` took its place",
  mcp: "since 1.102 VS Code starts servers from `.vscode/mcp.json` and offers to move these there",
};

/** Settings that give authority and are not read, with what is missing. */
const NOT_READ: readonly (readonly [string, string])[] = [
  ["chat.mcp.discovery.enabled", "Servers that VS Code takes over from other applications are not known."],
  ["chat.mcp.serverSampling", "What servers may ask of the model on their own is not read."],
  ["chat.agentFilesLocations", "Agents in other folders are not read."],
  ["chat.tools.terminal.autoReplyToPrompts", "Answers that the editor gives to prompts of commands are not read."],
  ["chat.autoReply", "Answers that are given for the developer are not read."],
  ["chat.plugins.enabledPlugins", "What plugins of the editor bring along is not read."],
  ["chat.pluginLocations", "What plugins of the editor bring along is not read."],
  [
    "github.copilot.chat.claudeAgent.allowDangerouslySkipPermissions",
    "It only lets a session skip every question; whether one does is not in the file.",
  ],
];

/** Says what of the settings is without effect, and what gives authority and is not read. */
export function noteSettings(into: Collector, tree: Tree, scope: Scope, settings: Settings): void {
  const note = (code: "inert-setting" | "not-supported", message: string, location: Location): void =>
    into.note({ code, level: "note", message, location });
  for (const { key, keyLocation, value } of tree.entries()) {
    if (!counts(key, scope) && value.boolean() !== false)
      note(
        "inert-setting",
        `VS Code takes \`${key}\` from the developer's own settings and ignores it here.`,
        keyLocation,
      );
    const replaced = Object.hasOwn(REPLACED, key) ? REPLACED[key] : undefined;
    if (replaced !== undefined) note("inert-setting", `VS Code ignores \`${key}\`: ${replaced}.`, keyLocation);
  }
  for (const [key, message] of NOT_READ) {
    const found = settings.get(key);
    if (found?.location.file === tree.file && saysYes(found.value)) note("not-supported", message, found.location);
  }
  for (const { key, location } of terminalRules(settings).inert)
    if (location.file === tree.file)
      note(
        "inert-setting",
        `The entry \`${key}\` approves no command: only an expression between slashes has wildcards.`,
        location,
      );
  for (const key of [
    "chat.tools.terminal.autoApprove",
    "chat.tools.edits.autoApprove",
    "chat.tools.urls.autoApprove",
  ]) {
    const count = tree.get(key)?.entries().length ?? 0;
    if (count > MAX_ENTRIES)
      into.note({
        code: "limit",
        level: "warning",
        message: `\`${key}\` has ${count} entries; only ${MAX_ENTRIES} of them are read.`,
        location: tree.keyLocation(key) ?? tree.location,
      });
  }
}

function saysYes(value: Tree): boolean {
  if (value.kind === "scalar") return value.boolean() === true;
  return value.entries().some(({ value: one }) => one.kind !== "scalar" || one.boolean() !== false);
}
