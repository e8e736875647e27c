import { redact } from "../../catalog/literal-secret.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import type { Collector } from "../client/session.ts";
import { type Capability, EDIT, grantTool, READ, shell, web } from "../client/tools.ts";
import { readGrants, readServerRules, type Scope } from "./grants.ts";
import { isStopped, rulesOf, type Stops, stopsOf, takesAll } from "./rules.ts";
import { readSandbox, type Sandbox } from "./sandbox.ts";
import { chosen, noteInert } from "./settings-files.ts";

interface Settings extends Scope {
  /** The settings file that is read, one of the files. */
  readonly tree: Tree;
}

/**
 * The tools that the file lets the agent use without asking: allow rules, less the deny and ask rules of every settings
 * file, and the mode. Lists of all files add up, and a denial in any of them wins: https://code.claude.com/docs/en/settings
 */
export function readPermissions(into: Collector, settings: Settings): void {
  const { tree, agent, files } = settings;
  readGrants(into, settings, rulesOf([tree], "allow"), { key: "permissions.allow", grant: "allowed", certain: true });
  readServerRules(into, settings, tree);
  const stops = stopsOf(files);
  readMode(into, settings, stops);
  readSandboxed(into, settings, stops, readSandbox(files));
  for (const item of tree.at("permissions", "additionalDirectories")?.items() ?? []) {
    const label = `files in ${redact(item.string() ?? "another folder").slice(0, 200)}`;
    const id = `${settings.file}#permissions.additionalDirectories/${label}`;
    grantTool(into, agent, { id, label, location: item.location }, READ, { grant: "allowed", asking: "unasked" });
  }
}

/** The mode of a sub-agent, and which tools it has. */
export interface AgentMode {
  readonly mode: string;
  readonly location: Location;
  readonly has: (tool: string) => boolean;
}

/**
 * What a sub-agent's own mode lets it do without asking. NOTE: whether it counts depends on the mode of the session: one
 * that bypasses, accepts edits or decides by itself passes its mode on. https://code.claude.com/docs/en/sub-agents
 */
export function readAgentMode(into: Collector, scope: Scope, { mode, location, has }: AgentMode): void {
  const { agent, file, files } = scope;
  const stops = stopsOf(files);
  const may = (tool: string): boolean => has(tool) && !isStopped(stops, tool);
  const id = `${file}#permissionMode`;
  const manner = { grant: "mode", asking: "possible" } as const;
  if (mode === "bypassPermissions" && isLocked(files))
    ignored(into, mode, location, "`disableBypassPermissionsMode` switches it off", "mode");
  else if (mode === "bypassPermissions" && may("Bash"))
    grantTool(into, agent, { id, label: "any command", location }, shell(undefined), manner);
  else if ((mode === "bypassPermissions" || mode === "acceptEdits") && (may("Edit") || may("Write")))
    grantTool(into, agent, { id, label: "Edit", location }, EDIT, manner);
}

/** Whether somebody is asked before a tool is called that no rule names, as the mode of the settings says. */
export function askedByMode(files: readonly Tree[]): "unasked" | "ask" | "unknown" {
  const mode = chosen(files, "permissions", "defaultMode")?.string();
  if (mode === "bypassPermissions") return isLocked(files) ? "unknown" : "unasked";
  // NOTE: `dontAsk` refuses what no rule allows. Without a mode the plan of the developer decides, and a model may.
  return ["default", "manual", "acceptEdits", "plan", "dontAsk"].includes(mode ?? "") ? "ask" : "unknown";
}

function isLocked(files: readonly Tree[]): boolean {
  return chosen(files, "permissions", "disableBypassPermissionsMode")?.string() === "disable";
}

function readMode(into: Collector, { tree, file, files, agent }: Settings, stops: Stops): void {
  const location = tree.get("permissions")?.keyLocation("defaultMode");
  const mode = tree.at("permissions", "defaultMode")?.string();
  if (location === undefined || mode === undefined) return;
  const chooser = chosen(files, "permissions", "defaultMode");
  if (chooser !== undefined && chooser.file !== file) {
    ignored(into, mode, location, `\`${chooser.file}\` chooses another one`);
    return;
  }
  const id = `${file}#permissions.defaultMode`;
  const manner = { grant: "mode", asking: "unasked" } as const;
  if (mode === "acceptEdits" && !isStopped(stops, "Edit"))
    grantTool(into, agent, { id, label: "Edit", location }, EDIT, manner);
  if (mode === "auto") readAuto(into, { agent, file, id, location });
  if (mode !== "bypassPermissions") return;
  if (isLocked(files)) ignored(into, mode, location, "`disableBypassPermissionsMode` switches it off");
  else if (!isStopped(stops, "Bash"))
    grantTool(into, agent, { id, label: "any command", location }, shell(undefined), manner);
}

/** A model decides which commands run: only the user's own settings can choose that, since 2.1.142. */
function readAuto(
  into: Collector,
  { agent, file, id, location }: Pick<Scope, "agent" | "file"> & { readonly id: string; readonly location: Location },
): void {
  if (!file.startsWith("~/")) ignored(into, "auto", location, "the settings of a repository cannot choose it");
  else
    grantTool(into, agent, { id, label: "commands that a model lets pass", location }, shell(undefined), {
      grant: "mode",
      asking: "possible",
    });
}

function ignored(into: Collector, mode: string, location: Location, why: string, what = "default mode"): void {
  noteInert(into, `Claude Code ignores the ${what} \`${redact(mode)}\`: ${why}.`, location);
}

/** NOTE: a bare ask rule is skipped for commands in the sandbox: https://code.claude.com/docs/en/settings-reference */
function readSandboxed(into: Collector, { file, agent }: Settings, stops: Stops, sandbox: Sandbox): void {
  const { location } = sandbox;
  if (!sandbox.autoAllow || location?.file !== file) return;
  if (stops.denied.some(({ rule }) => takesAll(rule, { tool: "Bash" }))) return;
  const place = { id: `${file}#sandbox.enabled`, label: "any command, in the sandbox", location };
  grantTool(into, agent, place, inSandbox(sandbox), { grant: "mode", asking: "unasked" });
}

/** What leaves the sandbox is asked about again, so its limits hold for what is not. */
function inSandbox({ network }: Sandbox): Capability {
  if (network === "full" || network === "unknown") return shell(undefined, { network });
  return {
    facts: { capability: "shell", command: "*", breadth: "build", pinned: false, network },
    reach: [...EDIT.reach, ...(network === "listed" ? web("listed").reach : [])],
  };
}
