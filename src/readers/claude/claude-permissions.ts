import { githubMcpReach } from "../../catalog/agents.ts";
import { type CommandReach, commandReach, shellBreadth } from "../../catalog/commands.ts";
import { redact } from "../../catalog/literal-secret.ts";
import { covers, normalise } from "../../catalog/shell-pattern.ts";
import { fits } from "../../catalog/wildcard.ts";
import type { Location } from "../../graph/model.ts";
import { type PermissionRule, parsePermissionRule } from "../../parse/permission-rule.ts";
import type { Tree } from "../../parse/tree.ts";
import { holdLiteral } from "../client/credentials.ts";
import { type Collector, resourceNode, SESSION, type Values } from "../client/session.ts";
import { readSandbox, type Sandbox } from "./claude-sandbox.ts";

interface Scope {
  readonly agent: string;
  readonly file: string;
  /** Every settings file of the repository that counts, the one that wins first. */
  readonly files: readonly Tree[];
}
interface Settings extends Scope {
  /** The settings file that is read, one of the files. */
  readonly tree: Tree;
}
/** One permission rule of a list, and where it stands. */
export interface ListedRule {
  readonly rule: PermissionRule;
  readonly text: string;
  readonly location: Location;
}
/** How a list of rules grants: the key it stands under, and what its tools and their use say of it. */
interface Manner {
  readonly key: string;
  readonly grant: string;
  readonly certain: boolean;
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
  readGrants(into, settings, rules(tree, "allow"), { key: "permissions.allow", grant: "allowed", certain: true });
  const stopped = stopsOf(files);
  for (const mode of [modeGrant(into, settings, stopped), sandboxGrant(file, stopped, readSandbox(files))])
    if (mode) grant(into, settings, mode, {});
}

/** The tools that a list of allow rules grants, less the deny and ask rules of the settings and the denials given. */
export function readGrants(
  into: Collector,
  scope: Scope,
  listed: readonly ListedRule[],
  manner: Manner,
  denied: readonly ListedRule[] = [],
): void {
  const { agent, file, files } = scope;
  const sandbox = readSandbox(files);
  const stopped = [...denied, ...stopsOf(files)];
  const asked = new Set(files.flatMap((other) => rules(other, "ask")).map(({ text }) => text));
  for (const allowed of listed) {
    if (isInert(into, allowed)) continue;
    const stop = stopped.find(({ rule }) => stops(rule, allowed.rule));
    if (stop !== undefined && !asked.has(stop.text)) continue;
    const used = { ...(!manner.certain && { confidence: "possible" }) };
    grant(into, scope, granted(allowed, file, stopped, sandbox, manner), stop === undefined ? used : undefined);
    // A rule that somebody saved with the password in the command.
    const path = `${file}#${manner.key}/${redact(allowed.text)}`;
    holdLiteral(into, { id: agent, channel: "env" }, "", allowed.text, allowed.location, path);
  }
}

/** Deny and ask rules of all settings files, in the order they are asked. */
function stopsOf(files: readonly Tree[]): readonly ListedRule[] {
  return [...files.flatMap((other) => rules(other, "deny")), ...files.flatMap((other) => rules(other, "ask"))];
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

/** A tool with its reach; `used` says how the agent has it, and is absent for one that is asked about. */
function grant(
  into: Collector,
  { agent }: Scope,
  { id, label, location, facts, reach }: Grant,
  used: Values | undefined,
): void {
  const tool = into.node("tool", id, { label, location, facts });
  if (used) into.edge("uses", agent, tool, { location, contexts: [SESSION], facts: used });
  for (const { resource, access, via } of reach) {
    into.edge("reaches", tool, resourceNode(into, resource), { location, facts: { access, via }, as: access });
  }
}

function granted(
  { rule, text, location }: ListedRule,
  file: string,
  stopped: readonly ListedRule[],
  sandbox: Sandbox,
  manner: Manner,
): Grant {
  const label = redact(text);
  const base = { id: `${file}#${manner.key}/${label}`, label, location };
  const { tool, specifier } = rule;
  if (SHELLS.has(tool)) {
    const denied = stopped.flatMap(({ rule: other }) =>
      other.tool === tool && other.specifier !== undefined ? [other.specifier] : [],
    );
    const { breadth, command, pinned } = shellBreadth(specifier);
    const network = sandbox.networkOf(command);
    return {
      ...base,
      facts: { capability: "shell", command: redact(command), breadth, pinned, grant: manner.grant, network },
      reach: within(commandReach(command, denied), network),
    };
  }
  if (EDITORS.has(tool)) return { ...base, facts: { capability: "edit", grant: manner.grant }, reach: [FILES_WRITE] };
  if (READERS.has(tool))
    return {
      ...base,
      facts: { capability: "read", grant: manner.grant },
      reach: [{ resource: "host:files", access: "read", via: "none" }],
    };
  if (tool === "WebFetch" || tool === "WebSearch") {
    const open = specifier === undefined || specifier === "*" || specifier === "domain:*";
    return {
      ...base,
      // NOTE: a search asks the vendor, not a host.
      facts: { capability: "web", breadth: open && tool === "WebFetch" ? "wide" : "narrow", grant: manner.grant },
      reach: [{ resource: "internet", access: open ? "send" : "read", via: "none" }],
    };
  }
  if (!tool.startsWith("mcp__")) return { ...base, facts: { grant: manner.grant }, reach: [] };
  const [, server = "", name = "*"] = tool.split("__");
  const hit = server === "github" ? githubMcpReach(name) : undefined;
  return {
    ...base,
    facts: { capability: "mcp", breadth: name.includes("*") ? "wide" : "narrow", grant: manner.grant },
    reach: hit ? [{ ...hit, via: "mcp" }] : [],
  };
}

/** Without a network nothing beyond the machine is reached. */
function within(reach: readonly CommandReach[], network: string): readonly CommandReach[] {
  return network === "none" ? reach.filter(({ resource }) => resource.startsWith("host:")) : reach;
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
  const { file, files } = scope;
  const stopped = stopsOf(files);
  const may = (tool: string): boolean => has(tool) && !isStopped(stopped, tool);
  const base = { id: `${file}#permissionMode`, location };
  const possible = { confidence: "possible" };
  if (mode === "bypassPermissions" && isLocked(files))
    ignoredMode(into, mode, location, "`disableBypassPermissionsMode` switches it off", "mode");
  else if (mode === "bypassPermissions" && may("Bash")) grant(into, scope, anyCommand(base), possible);
  else if ((mode === "bypassPermissions" || mode === "acceptEdits") && (may("Edit") || may("Write")))
    grant(into, scope, editing(base), possible);
}

const anyCommand = (base: Pick<Grant, "id" | "location">): Grant => ({
  ...base,
  label: "any command",
  facts: { capability: "shell", command: "*", breadth: "any", grant: "mode", network: "full" },
  reach: commandReach("*"),
});

const editing = (base: Pick<Grant, "id" | "location">): Grant => ({
  ...base,
  label: "Edit",
  facts: { capability: "edit", grant: "mode" },
  reach: [FILES_WRITE],
});

function isLocked(files: readonly Tree[]): boolean {
  const [lock] = files.flatMap((other) => other.at("permissions", "disableBypassPermissionsMode")?.string() ?? []);
  return lock === "disable";
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
  if (mode === "acceptEdits") return isStopped(stopped, "Edit") ? undefined : editing(base);
  const disabled = isLocked(files);
  if (mode === "auto") ignoredMode(into, mode, key, "the settings of a repository cannot choose it");
  if (mode === "bypassPermissions" && disabled)
    ignoredMode(into, mode, key, "`disableBypassPermissionsMode` switches it off");
  if (mode !== "bypassPermissions" || disabled || isStopped(stopped, "Bash")) return undefined;
  return anyCommand(base);
}

function ignoredMode(into: Collector, mode: string, location: Location, why: string, what = "default mode"): void {
  into.note({
    code: "inert-setting",
    level: "note",
    message: `Claude Code ignores the ${what} \`${redact(mode)}\`: ${why}.`,
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
