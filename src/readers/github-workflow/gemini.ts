import type { Diagnostic, Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { anyCommandReach, githubMcpTool, plainTool, shellTool, type ToolGrant } from "./agent.ts";
import type { Step, Value } from "./scope.ts";
import { atLeast } from "./version.ts";

// Before 0.39.1 `--yolo` ignored the list: https://github.com/google-gemini/gemini-cli/security/advisories/GHSA-wpqr-6v78-jr5g
const LIST_HOLDS_SINCE = "0.39.1";

function everything(location: Location, label = "any command (--yolo)"): readonly ToolGrant[] {
  return [
    { label, capability: "shell", command: "*", breadth: "any", grant: "flag", network: "full", location, reach: anyCommandReach("full") },
    plainTool("write_file", "edit", "flag", location, [{ resource: "host:files", access: "write", via: "none" }]),
  ];
}

function settingsTree(value: Value | undefined, file: string): { tree: Tree | undefined; broken: boolean } {
  if (value === undefined || value.text.trim() === "") return { tree: undefined, broken: false };
  // NOTE: expressions are put in before the action writes the file; a number keeps the JSON valid both as a value and inside a string.
  const text = value.text.replace(/\$\{\{[^{}]*\}\}/g, (all) => "0".padEnd(all.length, " "));
  const { tree, diagnostics } = parseYaml({ file, text }, "jsonc");
  return { tree, broken: tree === undefined || diagnostics.some((d) => d.level === "error") };
}

function coreTools(core: Tree, place: (text: string) => Location): readonly ToolGrant[] {
  return core.items().flatMap((item): ToolGrant[] => {
    const text = item.string() ?? "";
    const [, tool = text, specifier] = /^([A-Za-z_]+)(?:\((.*)\))?$/s.exec(text) ?? [];
    if (tool === "run_shell_command" || tool === "ShellTool") return [shellTool(text, specifier === undefined ? undefined : `${specifier}:*`, "allowed", place(text))];
    if (tool === "write_file" || tool === "replace") return [plainTool(text, "edit", "allowed", place(text), [{ resource: "host:files", access: "write", via: "none" }])];
    if (tool === "web_fetch" || tool === "google_web_search") return [plainTool(text, "web", "allowed", place(text), [{ resource: "internet", access: "send", via: "none" }])];
    return [];
  });
}

function serverTools(servers: Tree | undefined, place: (text: string) => Location): readonly ToolGrant[] {
  return (servers?.entries() ?? []).flatMap(({ key, value }) => {
    const image = [value.get("command")?.string(), value.get("httpUrl")?.string(), value.get("url")?.string(), ...(value.get("args")?.items() ?? []).map((a) => a.string())].join(" ");
    if (!/github-mcp-server|api\.githubcopilot\.com|server-github/.test(image)) return [plainTool(`MCP server ${key}`, "mcp", "allowed", place(key))];
    const included = value.get("includeTools")?.items().flatMap((item) => item.string() ?? []);
    return (included ?? ["*"]).map((tool) => githubMcpTool(`${key}: ${tool}`, tool === "*" ? "*" : [tool], "allowed", place(tool === "*" ? key : tool)));
  });
}

/** Tools of a Gemini step: the action always passes `--yolo`, so only a list that holds limits it. */
export function geminiTools(step: Step, settings: Value | undefined, version: string | undefined, report: (d: Diagnostic) => void): readonly ToolGrant[] {
  const { tree, broken } = settingsTree(settings, step.location.file);
  const location = settings?.tree?.location ?? step.location;
  if (broken) report({ code: "syntax-error", level: "warning", message: "The Gemini settings are not valid JSON, so their tool list limits nothing.", location });
  const raw = settings?.tree?.string();
  const place = (text: string): Location => {
    const at = raw?.indexOf(text) ?? -1;
    return at >= 0 && settings?.tree ? settings.tree.locate(at, text.length) : location;
  };
  const core = tree?.at("tools", "core") ?? tree?.get("coreTools");
  const servers = broken ? [] : serverTools(tree?.get("mcpServers"), place);
  const pinned = version !== undefined && /^\d/.test(version) ? { version, floats: false } : { version: undefined, floats: true };
  if (broken || core === undefined) return [...everything(location), ...servers];
  if (atLeast(pinned, LIST_HOLDS_SINCE) === false) return [...everything(location, `any command (--yolo ignores the list before ${LIST_HOLDS_SINCE})`), ...servers];
  return [...coreTools(core, place), ...servers];
}
