import type { Tree } from "../../parse/tree.ts";
import { textsOf } from "../client/document.ts";
import type { ToolKind, ToolRule } from "../client/tool-rules.ts";

// https://kiro.dev/docs/cli/v3/permissions
const KINDS: ReadonlyMap<string, ToolKind> = new Map([
  ["shell", "shell"],
  ["fs_read", "read"],
  ["fs_write", "edit"],
  ["web_fetch", "web"],
  ["web_search", "search"],
  ["mcp", "mcp"],
  ["subagent", "other"],
  ["*", "any"],
]);

/** Rules by capability, `{ capability, match, exclude, effect }`: a denial before a question before a permission. */
export function capabilityRules(list: Tree | undefined, path: string): readonly ToolRule[] {
  return (list?.items() ?? []).flatMap((item) => {
    const kind = KINDS.get(item.get("capability")?.string() ?? "");
    const effect = effectOf(item.get("effect")?.string());
    if (kind === undefined || effect === undefined) return [];
    // NOTE: what a denial leaves out stays open, so such a one takes nothing away here.
    if (effect !== "allow" && textsOf(item.get("exclude")).length > 0) return [];
    const matches = textsOf(item.get("match"));
    const patterns = matches.length === 0 ? [{ text: "*", location: item.location }] : matches;
    return patterns.map(({ text, location }): ToolRule => {
      const name = `${item.get("capability")?.string() ?? ""}(${text})`;
      return { kind, effect, ...patternOf(kind, text), id: `${path}/${effect}/${name}`, label: name, location };
    });
  });
}

function effectOf(text: string | undefined): "allow" | "ask" | "deny" | undefined {
  return text === "allow" || text === "ask" || text === "deny" ? text : undefined;
}

function patternOf(kind: ToolKind, text: string): Pick<ToolRule, "pattern" | "server" | "tool"> {
  if (kind !== "mcp") return text === "*" || text === "**" ? {} : { pattern: text };
  const slash = text.indexOf("/");
  return slash < 0 ? { server: text, tool: "*" } : { server: text.slice(0, slash), tool: text.slice(slash + 1) };
}
