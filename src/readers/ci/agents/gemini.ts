import type { Diagnostic, Location } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";
import type { Value } from "../run.ts";
import { anyCommandReach, githubMcpTool, plainTool, shellTool, type ToolGrant, unknownTool } from "./agent.ts";
import { isUnknown } from "./claude-grants.ts";

import { optionValues } from "./option-values.ts";
import { settingsJson } from "./settings-json.ts";
import { atLeast } from "./version.ts";

// Before 0.39.1 `--yolo` ignored the list: https://github.com/google-gemini/gemini-cli/security/advisories/GHSA-wpqr-6v78-jr5g
const LIST_HOLDS_SINCE = "0.39.1";

function everything(location: Location, label = "any command (--yolo)"): readonly ToolGrant[] {
  return [
    {
      label,
      capability: "shell",
      command: "*",
      breadth: "any",
      grant: "flag",
      network: "full",
      location,
      reach: anyCommandReach("full"),
    },
    plainTool("write_file", "edit", "flag", location, [{ resource: "host:files", access: "write", via: "none" }]),
  ];
}

function listedTools(listed: readonly string[], place: (text: string) => Location): readonly ToolGrant[] {
  return listed.flatMap((text): ToolGrant[] => {
    const [, tool = text, specifier] = /^([A-Za-z_]+)(?:\((.*)\))?$/s.exec(text) ?? [];
    if (tool === "run_shell_command" || tool === "ShellTool")
      return [shellTool(text, specifier === undefined ? undefined : `${specifier}:*`, "allowed", place(text))];
    if (tool === "write_file" || tool === "replace")
      return [
        plainTool(text, "edit", "allowed", place(text), [{ resource: "host:files", access: "write", via: "none" }]),
      ];
    if (tool === "web_fetch" || tool === "google_web_search")
      return [plainTool(text, "web", "allowed", place(text), [{ resource: "internet", access: "send", via: "none" }])];
    return [];
  });
}

function serverTools(servers: Tree | undefined, place: (text: string) => Location): readonly ToolGrant[] {
  return (servers?.entries() ?? []).flatMap(({ key, value }) => {
    const image = [
      value.get("command")?.string(),
      value.get("httpUrl")?.string(),
      value.get("url")?.string(),
      ...(value.get("args")?.items() ?? []).map((a) => a.string()),
    ].join(" ");
    if (!/github-mcp-server|api\.githubcopilot\.com|server-github/.test(image))
      return [plainTool(`MCP server ${key}`, "mcp", "allowed", place(key))];
    const included = value
      .get("includeTools")
      ?.items()
      .flatMap((item) => item.string() ?? []);
    return (included ?? ["*"]).map((tool) =>
      githubMcpTool(`${key}: ${tool}`, tool === "*" ? "*" : [tool], "allowed", place(tool === "*" ? key : tool)),
    );
  });
}

/** Tools of a Gemini step: the action always passes `--yolo`, so only a list that holds limits it. */
export function geminiTools(
  step: Location,
  settings: Value | undefined,
  version: string | undefined,
  report: (d: Diagnostic) => void,
): readonly ToolGrant[] {
  const given = settings !== undefined && settings.text.trim() !== "";
  // NOTE: comments are taken out before the settings are read; a comma at the end breaks them.
  const tree = given ? settingsJson(step.file, settings.text, true) : undefined;
  const broken = given && tree === undefined;
  const location = settings?.tree?.location ?? step;
  if (broken)
    report({
      code: "syntax-error",
      level: "warning",
      message: "The Gemini settings are not valid JSON, so their tool list limits nothing.",
      location,
    });
  const raw = settings?.tree?.string();
  const place = (text: string): Location => {
    const at = raw?.indexOf(text) ?? -1;
    return at >= 0 && settings?.tree ? settings.tree.locate(at, text.length) : location;
  };
  const core = tree?.at("tools", "core") ?? tree?.get("coreTools");
  const servers = broken ? [] : serverTools(tree?.get("mcpServers"), place);
  const number = version?.trim().replace(/^v(?=\d)/, "");
  const pinned =
    number !== undefined && /^\d/.test(number)
      ? { version: number, floats: false }
      : { version: undefined, floats: true };
  if (broken || core === undefined) return [...everything(location), ...servers];
  if (core.kind !== "list")
    return [...everything(location, "any command (--yolo; what limits it is not in the files)"), ...servers];
  if (atLeast(pinned, LIST_HOLDS_SINCE) === false)
    return [...everything(location, `any command (--yolo ignores the list before ${LIST_HOLDS_SINCE})`), ...servers];
  const listed = core.items().flatMap((item) => item.string() ?? []);
  return [...listedTools(listed, place), ...servers];
}

/**
 * Tools of a `gemini` command: without `--yolo` whatever would ask is refused, but for the tools that `--allowed-tools`
 * names: https://github.com/google-gemini/gemini-cli/blob/main/packages/cli/src/config/config.ts
 * LIMIT: the settings of the repository, which releases since 0.39.1 read in a trusted folder only, are not read.
 */
export function geminiCommandTools(words: readonly string[], location: Location): readonly ToolGrant[] {
  const modes = optionValues(words, "--approval-mode");
  if (words.includes("-y") || words.includes("--yolo") || modes.includes("yolo")) return everything(location);
  const allowed = optionValues(words, "--allowed-tools").flatMap((value) => value.split(","));
  const tools = listedTools(
    allowed.map((tool) => tool.trim()),
    () => location,
  );
  const unknown = [...allowed, ...modes].filter(isUnknown).map((what) => unknownTool(what, location));
  const edit = plainTool("write_file", "edit", "mode", location, [
    { resource: "host:files", access: "write", via: "none" },
  ]);
  return [...tools, ...(modes.includes("auto_edit") ? [edit] : []), ...unknown];
}
