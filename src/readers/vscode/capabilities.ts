import type { Location } from "../../graph/model.ts";
import type { Collector } from "../client/session.ts";
import { type Asking, type Capability, EDIT, grantTool, shell, web } from "../client/tools.ts";
import type { Repository } from "../reader.ts";
import { bypassOf } from "./chat-files.ts";
import { editsOf } from "./edits.ts";
import type { Settings } from "./layers.ts";
import { MAX_ENTRIES, type TerminalRule, terminalRules } from "./terminal-rules.ts";

/** Where grants go: the file that is read, whose own keys are told from those of other layers by their place. */
export interface Target {
  readonly into: Collector;
  readonly agent: string;
  readonly file: string;
  /** The place of what no key says. */
  readonly start: Location;
  readonly defaults: boolean;
  readonly repository: Repository;
}

/** LIMIT: the length of an entry in an id, and of what is shown of it. */
const MAX_KEY = 300;
const MAX_LABEL = 60;

type Way = { readonly grant: string; readonly asking: Asking };

function grant(target: Target, key: string, label: string, at: Location | undefined, what: Capability, way: Way): void {
  const { into, agent, file, start, defaults } = target;
  const location = at ?? start;
  // NOTE: what another layer says is granted by the file that it stands in.
  if (location.file !== file || (at === undefined && !defaults)) return;
  const id = `${file}#${key.slice(0, MAX_KEY)}`;
  grantTool(
    into,
    agent,
    { id, label: label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL)}…` : label, location },
    what,
    way,
  );
}

/** Names of a built-in tool, as `chat.tools.eligibleForAutoApproval` takes them. */
const TERMINAL = ["runInTerminal", "execute/runInTerminal", "execute"];
const FETCH = ["fetch", "web/fetch", "web"];
const EDITORS = ["edit", "editFiles", "edit/editFiles"];

/** Tools that are always asked about: "will always present a confirmation". */
function isAlwaysAsked(settings: Settings, names: readonly string[]): boolean {
  return settings
    .entries("chat.tools.eligibleForAutoApproval")
    .some(({ key, value }) => names.includes(key) && value.boolean() === false);
}

/** What the agent of VS Code may do without a question, by the settings and by the defaults behind them. */
export function readCapabilities(target: Target, settings: Settings): void {
  readBypass(target, settings);
  if (!isAlwaysAsked(settings, TERMINAL)) {
    if (!settings.isFalse("chat.tools.terminal.enableAutoApprove")) readTerminal(target, settings);
    readSandbox(target, settings);
  }
  if (!isAlwaysAsked(settings, EDITORS))
    for (const { key, label, location } of editsOf(settings)) {
      const own = location !== undefined;
      grant(target, key, label, location, EDIT, {
        grant: own ? "allowed" : "default",
        asking: own ? "unasked" : "possible",
      });
    }
  if (!isAlwaysAsked(settings, FETCH)) readUrls(target, settings);
}

function readBypass(target: Target, settings: Settings): void {
  const key = bypassOf(settings)?.key;
  const at = key === undefined ? undefined : settings.get(key)?.location;
  if (key !== undefined && at !== undefined)
    grant(target, key, "any command", at, shell(undefined), { grant: "mode", asking: "unasked" });
  // Sessions that another agent runs in the editor, such as the Copilot CLI. A model that weighs the risk is no person.
  const level = settings.get("chat.defaultConfiguration")?.value.get("approvals");
  if (level !== undefined && ["autoApprove", "assisted"].includes(level.string() ?? ""))
    grant(target, "chat.defaultConfiguration", "any command", level.location, shell(undefined), {
      grant: "mode",
      asking: "possible",
    });
}

function readTerminal(target: Target, settings: Settings): void {
  const { approved, asked } = terminalRules(settings);
  for (const rule of approved) {
    const place = `${rule.setting}/${rule.key}`;
    const asking = rule.asked ? "asked" : rule.sure ? "unasked" : "possible";
    grant(target, place, rule.key, rule.location, commandsOf(rule, asked), { grant: "allowed", asking });
  }
  // `outsideWorkspace` unless it is said: writes that the terminal's parser sees are asked about outside of the folder.
  const writes = settings.get("chat.tools.terminal.blockDetectedFileWrites");
  if (writes?.value.string() === "never")
    grant(target, "chat.tools.terminal.blockDetectedFileWrites", "writes by redirection", writes.location, EDIT, {
      grant: "allowed",
      asking: "unasked",
    });
  // Scripts of package.json, unless it is said: `AutoApproveWorkspaceNpmScripts` of the source in terminal-rules.ts.
  const scripts = settings.get("chat.tools.terminal.autoApproveWorkspaceNpmScripts");
  if (scripts?.value.boolean() === false || target.repository.file("package.json") === undefined) return;
  const own = scripts?.value.boolean() === true;
  const key = own ? "chat.tools.terminal.autoApproveWorkspaceNpmScripts" : "default/npm-scripts";
  grant(target, key, "scripts of package.json", own ? scripts.location : undefined, shell("npm run:*"), {
    grant: own ? "allowed" : "default",
    asking: own ? "unasked" : "possible",
  });
}

function commandsOf({ patterns }: TerminalRule, asked: readonly string[]): Capability {
  return shell(patterns.join(" ; "), { denied: asked });
}

/**
 * Commands in the sandbox need no question unless `allowAutoApprove` is off. The default of `allowNetwork` was false in
 * 1.127 and is true by https://code.visualstudio.com/docs/copilot/agents/agent-sandboxing of 2026-09-16: unknown.
 */
function readSandbox(target: Target, settings: Settings): void {
  const found = ["chat.agent.sandbox.enabled", "chat.agent.sandbox", "chat.tools.terminal.sandbox.enabled"];
  const key = found.find((one) => settings.get(one) !== undefined);
  const enabled = key === undefined ? undefined : settings.get(key);
  const mode = enabled?.value.string();
  if (key === undefined || enabled === undefined || !["on", "true", "allowNetwork"].includes(mode ?? "")) return;
  if (settings.isFalse("chat.agent.sandbox.allowAutoApprove")) return;
  const network = mode === "allowNetwork" ? "full" : networkOf(settings);
  const label = network === "none" ? "commands in the sandbox" : "commands in the sandbox, with network";
  grant(target, key, label, enabled.location, sandboxed(network), {
    grant: "allowed",
    asking: network === "unknown" ? "possible" : "unasked",
  });
}

function networkOf(settings: Settings): "full" | "listed" | "none" | "unknown" {
  const said = ["chat.agent.sandbox.network.allowNetwork", "chat.agent.sandbox.allowNetwork"]
    .map((key) => settings.get(key)?.value.boolean())
    .find((value) => value !== undefined);
  if (said === undefined) return "unknown";
  if (said) return "full";
  const domains = settings.get("chat.agent.allowedNetworkDomains")?.value.items() ?? [];
  if (domains.some((item) => item.string() === "*")) return "full";
  return domains.length > 0 ? "listed" : "none";
}

/** Whatever the network, files are changed in the folder alone. */
function sandboxed(network: "full" | "listed" | "none" | "unknown"): Capability {
  if (network === "full" || network === "unknown") return shell(undefined, { network });
  const facts = { capability: "shell", command: "*", breadth: "build", network } as const;
  return { facts, reach: EDIT.reach };
}

/** Pages that are fetched without a question. What is approved of the answer alone lets no request out. */
function readUrls(target: Target, settings: Settings): void {
  const limited = settings.isTrue("chat.agent.networkFilter");
  // "When both allowed and denied lists are empty, all domains are blocked."
  const hosts = ["allowed", "denied"].map(
    (list) => settings.get(`chat.agent.${list}NetworkDomains`)?.value.items() ?? [],
  );
  if (limited && hosts.every((list) => list.length === 0)) return;
  for (const { key, value, location } of settings.entries("chat.tools.urls.autoApprove").slice(0, MAX_ENTRIES)) {
    if ((value.get("approveRequest") ?? value).boolean() !== true) continue;
    const open = /^(?:\*+|https?:\/\/\*+(?:\/\**)?|\*+:\/\/\*+(?:\/\**)?)$/.test(key) && !limited;
    grant(target, `chat.tools.urls.autoApprove/${key}`, `fetch ${key}`, location, web(open ? "any" : "listed"), {
      grant: "allowed",
      asking: "unasked",
    });
  }
}
