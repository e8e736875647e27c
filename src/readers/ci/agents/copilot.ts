import type { Location } from "../../../graph/model.ts";
import { anyCommandReach, githubMcpTool, plainTool, type Reach, type ToolGrant, unknownTool } from "./agent.ts";
import {
  ANY_URL,
  allows,
  BUILT_IN_SERVER,
  type CopilotFlags,
  copilotFlags,
  parts,
  type Removal,
  removal,
} from "./copilot-flags.ts";
import { isRuleUnknown, ruleTool } from "./copilot-rules.ts";
import { atLeast } from "./version.ts";

// Sources, read for releases up to 1.0.83:
// https://github.com/github/docs/blob/046d26799c8dcf0ce012cb6f2151e1edd62e30d9/content/copilot/reference/copilot-cli-reference/cli-command-reference.md
// https://docs.github.com/en/copilot/how-tos/copilot-cli/use-copilot-cli/allowing-tools
// https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-programmatic-reference

const EDITS: Reach = { resource: "host:files", access: "write", via: "none" };
const SENDS: Reach = { resource: "internet", access: "send", via: "none" };

// Before it, a command that counts as read-only, which nobody is asked about, could hide any other:
// https://github.com/github/copilot-cli/security/advisories/GHSA-g8r9-g2v8-jv6f
const READ_ONLY_HOLDS_SINCE = "0.0.423";

/** What a `copilot` command may do, and the texts in it whose value is not in the files. */
export interface CopilotTools {
  readonly tools: readonly ToolGrant[];
  readonly unknown: readonly string[];
}

/** A grant as far as the denials and the choice of tools leave it. */
function within(stop: Removal, grants: readonly ToolGrant[]): readonly ToolGrant[] {
  if (stop === "yes") return [];
  return stop === "no" ? grants : grants.map((grant) => ({ ...grant, confidence: "possible" }));
}

function anyCommand(label: string, location: Location): ToolGrant {
  return {
    label,
    capability: "shell",
    command: "*",
    breadth: "any",
    grant: "flag",
    network: "full",
    location,
    reach: anyCommandReach("full"),
  };
}

const possible = (grant: ToolGrant): ToolGrant => ({ ...grant, confidence: "possible" });

/** What every tool together may do: commands, files, addresses, and servers. */
function everyTool(flags: CopilotFlags, location: Location): readonly ToolGrant[] {
  const { allTools, everything } = flags;
  if (allTools === undefined) return [];
  const web = plainTool("web_fetch", "web", "flag", location, [SENDS]);
  return [
    ...within(removal(flags, "shell"), [anyCommand(`any command (${allTools})`, location)]),
    ...within(removal(flags, "write"), [plainTool("write", "edit", "flag", location, [EDITS])]),
    // Whether `--allow-all-tools` alone lets it fetch any address is not documented.
    ...(everything || flags.urls.length > 0 ? [] : within(removal(flags, "url"), [possible(web)])),
    ...within(removal(flags, "mcp"), serversOf(flags, location)),
  ];
}

/** Servers that the command line adds, where every tool of theirs is allowed. */
function serversOf(flags: CopilotFlags, location: Location): readonly ToolGrant[] {
  return flags.servers.map((text) => {
    if (text.startsWith("@") || /^[$`]/.test(text)) return unknownTool(text, location, false);
    if (/github-mcp-server|api\.githubcopilot\.com|server-github/.test(text))
      return githubMcpTool("GitHub server of --additional-mcp-config", "*", "flag", location);
    return plainTool("MCP server of --additional-mcp-config", "mcp", "flag", location);
  });
}

/**
 * The GitHub server that comes with it. Only tools that read are there without an option of its own:
 * https://github.com/github/github-mcp-server/blob/main/docs/installation-guides/install-copilot-cli.md
 */
function builtInServer(flags: CopilotFlags, location: Location): readonly ToolGrant[] {
  if (flags.noBuiltIn || flags.enabled === undefined) return [];
  const { tools, sure } = flags.enabled;
  const label = (tool: string): string => `${BUILT_IN_SERVER}: ${tool}`;
  const asked = flags.allow.map(parts).flatMap(({ kind, argument }) => (kind === BUILT_IN_SERVER && argument) || []);
  const whole = tools === "*" && allows(flags, BUILT_IN_SERVER, "*");
  const names = whole ? ["*"] : (tools === "*" ? asked : tools).filter((tool) => allows(flags, BUILT_IN_SERVER, tool));
  const grants = names.map((tool) => githubMcpTool(label(tool), tool === "*" ? "*" : [tool], "flag", location));
  return within(removal(flags, "mcp"), sure ? grants : grants.map(possible));
}

/** Addresses that it may fetch by itself. */
function webTools(flags: CopilotFlags, location: Location): readonly ToolGrant[] {
  return within(
    removal(flags, "url"),
    flags.urls.map((what) => ({
      ...plainTool(`web_fetch (${what})`, "web", "flag", location, [SENDS]),
      breadth: what === ANY_URL || what.includes("*") || what.includes("$") ? "wide" : "narrow",
    })),
  );
}

/**
 * Tools of a `copilot` command; `allowAll` are the texts that `COPILOT_ALLOW_ALL` may hold, `named` is the package that
 * `npx` was given. Where nobody can be asked, what would ask is refused, and what only reads is not asked
 * about: "Permission denied and could not request permission from user", https://github.com/github/copilot-cli/issues/4433
 * LIMIT: what a custom agent, hooks and the servers in files add is not read, nor `COPILOT_ALLOW_ALL` that a step
 * before leaves in the environment. `--secret-env-vars` takes nothing away: whether commands lose it is documented both ways.
 */
export function copilotTools(
  words: readonly string[],
  allowAll: readonly string[],
  named: string | undefined,
  location: Location,
): CopilotTools {
  const flags = copilotFlags(words, allowAll);
  const shell = removal(flags, "shell") !== "yes";
  const rules = flags.allow.filter((text) => !isRuleUnknown(text));
  const unknown = [...flags.unknown, ...flags.allow.filter(isRuleUnknown)];
  const granted = rules.flatMap((text) => ruleTool(text, flags, location));
  const version = named === undefined ? undefined : /.@v?(\d[^/@]*)$/.exec(named)?.[1];
  const old = version !== undefined && atLeast({ version, floats: false }, READ_ONLY_HOLDS_SINCE) === false;
  const label = `any command (what only reads can hide others before ${READ_ONLY_HOLDS_SINCE})`;
  const hidden = old && flags.allTools === undefined ? [possible(anyCommand(label, location))] : [];
  return {
    tools: [
      ...everyTool(flags, location),
      ...granted,
      ...webTools(flags, location),
      ...builtInServer(flags, location),
      ...within(removal(flags, "shell"), hidden),
      ...unknown.map((text) => unknownTool(text, location, shell)),
    ],
    unknown,
  };
}
