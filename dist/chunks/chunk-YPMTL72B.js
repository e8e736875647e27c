import {
  capabilityOf,
  listed,
  takes
} from "./chunk-AXHN77KX.js";
import {
  grantTool
} from "./chunk-HSZWVNA3.js";
import {
  shellBreadth
} from "./chunk-5MSIDW42.js";

// src/readers/qwen/modes.ts
var EVERY = [
  { kind: "shell", pattern: "*" },
  { kind: "edit" },
  { kind: "web" }
];
var LABELS = { shell: "any command", edit: "edits", web: "any page" };
function grantMode(into, mode, of) {
  const judged = mode === "auto" || mode === void 0;
  const kinds = mode === "auto-edit" ? EVERY.filter(({ kind }) => kind === "edit") : EVERY;
  if (!judged && mode !== "auto-edit" && mode !== "yolo") return;
  for (const meant of kinds) {
    if (of.has?.(meant.kind) === false || of.stops.some((stop) => takes(stop.meant, meant))) continue;
    const capability = capabilityOf(meant, of.stops);
    if (capability === void 0) continue;
    const label = judged && meant.kind !== "edit" ? `${LABELS[meant.kind]}, when a model agrees` : LABELS[meant.kind];
    const place = { id: `${of.id}${meant.kind === "shell" ? "" : `/${meant.kind}`}`, label, location: of.location };
    const asking = judged || of.possible ? "possible" : "unasked";
    grantTool(into, of.agent, place, capability, { grant: mode === void 0 ? "default" : "mode", asking });
  }
}

// src/readers/qwen/rules.ts
var KINDS = [
  ["shell", ["run_shell_command", "Shell", "ShellTool", "Bash", "monitor", "Monitor"]],
  [
    "edit",
    ["edit", "Edit", "EditTool", "write_file", "WriteFile", "WriteFileTool", "Write", "replace", "notebook_edit"]
  ],
  ["read", ["read_file", "ReadFile", "ReadFileTool", "Read", "read_many_files"]],
  ["read", ["grep_search", "Grep", "GrepTool", "search_file_content", "SearchFiles", "glob", "Glob", "GlobTool"]],
  ["read", ["FindFiles", "list_directory", "ListFiles", "ListFilesTool", "ReadFolder"]],
  ["web", ["web_fetch", "WebFetch", "WebFetchTool"]],
  ["search", ["web_search", "WebSearch", "WebSearchTool"]]
];
var kindOf = (tool) => KINDS.find(([, names]) => names.includes(tool))?.[0];
var rulesOf = (list) => listed(list, meaning);
function meaning({ tool, specifier }) {
  const [, server, name] = /^mcp__(.+?)(?:__(.+))?$/.exec(tool) ?? [];
  if (server !== void 0) return { kind: "server", server, tool: name ?? "*" };
  const kind = kindOf(tool);
  if (kind === "shell") return { kind, pattern: patternOf(specifier) };
  if (kind === "edit" || kind === "read") return { kind, path: specifier };
  if (kind === "web") return { kind, host: specifier?.replace(/^domain:\s*/, "") };
  return kind === void 0 ? void 0 : { kind };
}
function patternOf(specifier) {
  if (specifier === void 0 || specifier === "") return "*";
  return specifier.includes("*") ? specifier : `${specifier} *`;
}
function isSetAside({ meant }) {
  return meant.kind === "shell" && ["any", "interpreter", "build"].includes(shellBreadth(meant.pattern).breadth);
}

export {
  grantMode,
  kindOf,
  rulesOf,
  isSetAside
};
