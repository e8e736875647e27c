import type { Location } from "../../graph/model.ts";
import type { ToolKind, ToolRule } from "../client/tool-rules.ts";

// https://github.com/charmbracelet/crush/tree/main/internal/agent/tools
const KINDS: ReadonlyMap<string, ToolKind> = new Map([
  ["bash", "shell"],
  ["edit", "edit"],
  ["multiedit", "edit"],
  ["write", "edit"],
  ["view", "read"],
  ["ls", "read"],
  ["grep", "read"],
  ["glob", "read"],
  ["fetch", "web"],
  ["agentic_fetch", "web"],
  ["download", "web"],
  ["web_fetch", "web"],
  ["web_search", "search"],
  ["sourcegraph", "search"],
]);

/** A name of `allowed_tools`: a tool, `tool:action`, or `mcp_server_tool` with the servers that are known. */
export function ruleOf(
  text: string,
  { effect, id, location }: { readonly effect: "allow" | "deny"; readonly id: string; readonly location: Location },
  servers: readonly string[],
): readonly ToolRule[] {
  const base = { effect, id, label: text, location };
  if (text.startsWith("mcp_")) {
    const rest = text.slice("mcp_".length);
    // NOTE: a name may hold the separator, so the longest server that is known goes before the first cut.
    const known = [...servers].sort((a, b) => b.length - a.length).find((server) => rest.startsWith(`${server}_`));
    const cut = known?.length ?? rest.indexOf("_");
    if (cut <= 0) return [];
    return [{ ...base, kind: "mcp", server: rest.slice(0, cut), tool: rest.slice(cut + 1) }];
  }
  const name = text.split(":", 1)[0] ?? "";
  const kind = KINDS.get(name);
  // NOTE: a name with an action permits only that, which is no less than what the tool is there for.
  return kind === undefined ? [] : [{ ...base, kind, name }];
}
