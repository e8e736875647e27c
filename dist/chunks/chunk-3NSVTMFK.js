// src/readers/client/claude-tools.ts
var SHELLS = /* @__PURE__ */ new Set(["Bash", "PowerShell"]);
var EDITORS = /* @__PURE__ */ new Set(["Edit", "Write", "MultiEdit", "NotebookEdit"]);
var READERS = /* @__PURE__ */ new Set(["Read", "Glob", "Grep", "LS", "NotebookRead"]);
function serverRule(tool) {
  if (!tool.startsWith("mcp__")) return void 0;
  const [, server = "", ...name] = tool.split("__");
  return { server, tool: name.join("__") || "*" };
}
function meantByClaude({ tool, specifier }) {
  const server = serverRule(tool);
  if (server) return { kind: "server", ...server };
  if (SHELLS.has(tool)) return { kind: "shell", pattern: specifier ?? "*" };
  if (EDITORS.has(tool)) return { kind: "edit", path: specifier };
  if (READERS.has(tool)) return { kind: "read", path: specifier };
  if (tool === "WebSearch") return { kind: "search" };
  return tool === "WebFetch" ? { kind: "web", host: specifier?.replace(/^domain:/, "") } : void 0;
}

export {
  SHELLS,
  EDITORS,
  READERS,
  serverRule,
  meantByClaude
};
