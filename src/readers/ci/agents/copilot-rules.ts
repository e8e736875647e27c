import type { Location } from "../../../graph/model.ts";
import { githubMcpTool, plainTool, shellTool, type ToolGrant } from "./agent.ts";
import {
  BUILT_IN_SERVER,
  type CopilotFlags,
  commandPattern,
  deniedCommands,
  isDenied,
  parts,
  type Removal,
  removal,
} from "./copilot-flags.ts";

/** Whether only a run can tell what a rule allows. */
export function isRuleUnknown(rule: string): boolean {
  const { kind, argument } = parts(rule);
  return /[$`]/.test(kind) || (kind === "shell" && /^["']?[$`]/.test(argument ?? ""));
}

const unsure = (stop: Removal, grant: ToolGrant): readonly ToolGrant[] => {
  if (stop === "yes") return [];
  return [stop === "no" ? grant : { ...grant, confidence: "possible" }];
};

/** The tool that one value of `--allow-tool` allows. */
export function ruleTool(text: string, flags: CopilotFlags, location: Location): readonly ToolGrant[] {
  const { kind, argument } = parts(text);
  if (isDenied(flags, kind, argument)) return [];
  if (kind === "shell") {
    const pattern = argument === undefined ? undefined : commandPattern(argument);
    return unsure(
      removal(flags, "shell"),
      shellTool(text, pattern, "allowed", location, "full", deniedCommands(flags)),
    );
  }
  if (kind === "write")
    return unsure(
      removal(flags, "write"),
      plainTool(text, "edit", "allowed", location, [{ resource: "host:files", access: "write", via: "none" }]),
    );
  if (kind === "url")
    return unsure(removal(flags, "url"), {
      ...plainTool(text, "web", "allowed", location, [{ resource: "internet", access: "send", via: "none" }]),
      breadth: argument === undefined || argument.includes("*") ? "wide" : "narrow",
    });
  if (kind === "read" || kind === "memory") return [plainTool(text, "read", "allowed", location)];
  return serverTool(text, { server: kind, tool: argument }, flags, location);
}

/** A rule for a server. Which servers there are is not on the command line; only the built-in one is always there. */
function serverTool(
  text: string,
  { server, tool }: { readonly server: string; readonly tool: string | undefined },
  flags: CopilotFlags,
  location: Location,
): readonly ToolGrant[] {
  const stop = removal(flags, "mcp");
  if (server !== "github" && server !== BUILT_IN_SERVER)
    return unsure(stop, plainTool(text, "mcp", "allowed", location));
  // NOTE: what its own options enable is said with them; another server of the name may stand in a file.
  const grant = githubMcpTool(text, tool === undefined ? "*" : [tool], "allowed", location);
  if (server === BUILT_IN_SERVER && (tool === undefined || flags.enabled !== undefined)) return [];
  return unsure(stop === "no" ? "possible" : stop, grant);
}
