import { githubMcpReach } from "../catalog/agents.ts";
import { type CommandReach, commandReach, shellBreadth } from "../catalog/commands.ts";
import { redact } from "../catalog/literal-secret.ts";
import { covers, normalise } from "../catalog/shell-pattern.ts";
import { fits } from "../catalog/wildcard.ts";
import type { Location } from "../graph/model.ts";
import { type PermissionRule, parsePermissionRule } from "../parse/permission-rule.ts";
import type { Tree } from "../parse/tree.ts";
import { readSandbox, type Sandbox } from "./claude-sandbox.ts";
import { holdLiteral } from "./config-credentials.ts";
import { type Collector, resourceNode, SESSION, type Values } from "./session.ts";

interface Settings {
  readonly agent: string;
  readonly tree: Tree;
  readonly file: string;
  /** Every settings file of the repository that counts, this one among them, the one that wins first. */
  readonly files: readonly Tree[];
}
interface ListedRule {
  readonly rule: PermissionRule;
  readonly text: string;
  readonly location: Location;
}
interface Grant {
  readonly id: string;
  readonly label: string;
  readonly location: Location;
  readonly facts: Values;
  readonly reach: readonly { readonly resource: string; readonly access: string; readonly via: string }[];
}

// Names and meanings: https://code.claude.com/docs/en/permissions, https://code.claude.com/docs/en/tools-reference
const SHELLS: ReadonlySet<string> = new Set(["Bash", "PowerShell"]);
const EDITORS: ReadonlySet<string> = new Set(["Edit", "Write", "MultiEdit", "NotebookEdit"]);
const READERS: ReadonlySet<string> = new Set(["Read", "Glob", "Grep", "LS", "NotebookRead"]);
// Only `Read(...)` and `Edit(...)` are consulted for paths.
const PATHLESS: ReadonlySet<string> = new Set(["Write", "Glob", "Grep", "MultiEdit", "NotebookEdit"]);
const FILES_WRITE = { resource: "host:files", access: "write", via: "none" };

/**
 * The tools that the file lets the agent use without asking: allow rules, less the deny and ask rules of every settings
 * file, and the mode. Lists of all files add up, and a denial in any of them wins: https://code.claude.com/docs/en/settings
 */
export function readPermissions(into: Collector, settings: Settings): void {
  const { tree, file, files } = settings;
  const sandbox = readSandbox(files);
  const asks = files.flatMap((other) => rules(other, "ask"));
  const stopped = [...files.flatMap((other) => rules(other, "deny")), ...asks];
  const asked = new Set(asks.map(({ text }) => text));
  for (const allowed of rules(tree, "allow")) {
    if (isInert(into, allowed)) continue;
    const stop = stopped.find(({ rule }) => stops(rule, allowed.rule));
    if (stop !== undefined && !asked.has(stop.text)) continue;
    grant(into, settings, granted(allowed, file, stopped, sandbox), stop === undefined);
    // A rule that somebody saved with the password in the command.
    holdLiteral(
      into,
      { id: settings.agent, channel: "env" },
      "",
      allowed.text,
      allowed.location,
      `${file}#permissions.allow/${redact(allowed.text)}`,
    );
  }
  for (const mode of [modeGrant(into, settings, stopped), sandboxGrant(file, stopped, sandbox)])
    if (mode) grant(into, settings, mode, true);
}

function rules(tree: Tree, list: "allow" | "deny" | "ask"): readonly ListedRule[] {
  return (tree.at("permissions", list)?.items() ?? []).flatMap((item) => {
    const text = item.string()?.trim();
    const rule = text === undefined ? undefined : parsePermissionRule(text);
    return text === undefined || rule === undefined ? [] : [{ rule, text, location: item.location }];
  });
}

function isInert(into: Collector, { rule, text, location }: ListedRule): boolean {
  const glob = rule.tool.includes("*") && !/^mcp__[^*]+__/.test(rule.tool);
  const path = PATHLESS.has(rule.tool) && rule.specifier !== undefined && rule.specifier !== "*";
  if (!glob && !path) return false;
  const why = glob
    ? "an allow rule takes a wildcard only after `mcp__<server>__`"
    : "only `Read` and `Edit` rules take a path";
  into.note({
    code: "inert-setting",
    level: "note",
    message: `Claude Code ignores the allow rule \`${redact(text)}\`: ${why}.`,
    location,
  });
  return true;
}

/** Whether a deny or ask rule takes the whole of an allow rule. Deny is asked before ask, ask before allow. */
function stops(stop: PermissionRule, allow: PermissionRule): boolean {
  const sameTool =
    fits(stop.tool, allow.tool) || (stop.tool.startsWith("mcp__") && allow.tool.startsWith(`${stop.tool}__`));
  if (!sameTool) return false;
  if (stop.specifier === undefined || stop.specifier === "*") return true;
  if (allow.specifier === undefined) return false;
  return SHELLS.has(allow.tool)
    ? covers(stop.specifier, allow.specifier)
    : normalise(stop.specifier) === normalise(allow.specifier);
}

function grant(
  into: Collector,
  { agent }: Settings,
  { id, label, location, facts, reach }: Grant,
  used: boolean,
): void {
  const tool = into.node("tool", id, { label, location, facts });
  if (used) into.edge("uses", agent, tool, { location, contexts: [SESSION] });
  for (const { resource, access, via } of reach) {
    into.edge("reaches", tool, resourceNode(into, resource), { location, facts: { access, via }, as: access });
  }
}

function granted(
  { rule, text, location }: ListedRule,
  file: string,
  stopped: readonly ListedRule[],
  sandbox: Sandbox,
): Grant {
  const label = redact(text);
  const base = { id: `${file}#permissions.allow/${label}`, label, location };
  const { tool, specifier } = rule;
  if (SHELLS.has(tool)) {
    const denied = stopped.flatMap(({ rule: other }) =>
      other.tool === tool && other.specifier !== undefined ? [other.specifier] : [],
    );
    const { breadth, command, pinned } = shellBreadth(specifier);
    const network = sandbox.networkOf(command);
    return {
      ...base,
      facts: { capability: "shell", command: redact(command), breadth, pinned, grant: "allowed", network },
      reach: within(commandReach(command, denied), network),
    };
  }
  if (EDITORS.has(tool)) return { ...base, facts: { capability: "edit", grant: "allowed" }, reach: [FILES_WRITE] };
  if (READERS.has(tool))
    return {
      ...base,
      facts: { capability: "read", grant: "allowed" },
      reach: [{ resource: "host:files", access: "read", via: "none" }],
    };
  if (tool === "WebFetch" || tool === "WebSearch") {
    const open = specifier === undefined || specifier === "*" || specifier === "domain:*";
    return {
      ...base,
      facts: { capability: "web", breadth: open ? "wide" : "narrow", grant: "allowed" },
      reach: [{ resource: "internet", access: open ? "send" : "read", via: "none" }],
    };
  }
  if (!tool.startsWith("mcp__")) return { ...base, facts: { grant: "allowed" }, reach: [] };
  const [, server = "", name = "*"] = tool.split("__");
  const hit = server === "github" ? githubMcpReach(name) : undefined;
  return {
    ...base,
    facts: { capability: "mcp", breadth: name.includes("*") ? "wide" : "narrow", grant: "allowed" },
    reach: hit ? [{ ...hit, via: "mcp" }] : [],
  };
}

/** Without a network nothing beyond the machine is reached. */
function within(reach: readonly CommandReach[], network: string): readonly CommandReach[] {
  return network === "none" ? reach.filter(({ resource }) => resource.startsWith("host:")) : reach;
}

function modeGrant(
  into: Collector,
  { tree, file, files }: Settings,
  stopped: readonly ListedRule[],
): Grant | undefined {
  const key = tree.get("permissions")?.keyLocation("defaultMode");
  const mode = tree.at("permissions", "defaultMode")?.string();
  if (key === undefined || mode === undefined) return undefined;
  const chooser = files.find((other) => other.at("permissions", "defaultMode")?.string() !== undefined);
  if (chooser !== undefined && chooser.file !== file) {
    ignoredMode(into, mode, key, `\`${chooser.file}\` chooses another one`);
    return undefined;
  }
  const base = { id: `${file}#permissions.defaultMode`, location: key };
  if (mode === "acceptEdits")
    return isStopped(stopped, "Edit")
      ? undefined
      : { ...base, label: "Edit", facts: { capability: "edit", grant: "mode" }, reach: [FILES_WRITE] };
  const [lock] = files.flatMap((other) => other.at("permissions", "disableBypassPermissionsMode")?.string() ?? []);
  const disabled = lock === "disable";
  if (mode === "auto") ignoredMode(into, mode, key, "the settings of a repository cannot choose it");
  if (mode === "bypassPermissions" && disabled)
    ignoredMode(into, mode, key, "`disableBypassPermissionsMode` switches it off");
  if (mode !== "bypassPermissions" || disabled || isStopped(stopped, "Bash")) return undefined;
  return {
    ...base,
    label: "any command",
    facts: { capability: "shell", command: "*", breadth: "any", grant: "mode", network: "full" },
    reach: commandReach("*"),
  };
}

function ignoredMode(into: Collector, mode: string, location: Location, why: string): void {
  into.note({
    code: "inert-setting",
    level: "note",
    message: `Claude Code ignores the default mode \`${redact(mode)}\`: ${why}.`,
    location,
  });
}

function isStopped(stopped: readonly ListedRule[], tool: string): boolean {
  return stopped.some(({ rule }) => stops(rule, { tool }));
}

function sandboxGrant(file: string, stopped: readonly ListedRule[], sandbox: Sandbox): Grant | undefined {
  if (!sandbox.autoAllow || sandbox.location?.file !== file || isStopped(stopped, "Bash")) return undefined;
  const facts: Values = { capability: "shell", command: "*", breadth: "any", grant: "mode", network: sandbox.network };
  return {
    id: `${file}#sandbox.enabled`,
    label: "any command, in the sandbox",
    location: sandbox.location,
    facts,
    reach: within(commandReach("*"), sandbox.network),
  };
}
