// src/readers/crush/tool-rules.ts
var KINDS = /* @__PURE__ */ new Map([
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
  ["sourcegraph", "search"]
]);
function ruleOf(text, { effect, id, location }, servers) {
  const base = { effect, id, label: text, location };
  if (text.startsWith("mcp_")) {
    const rest = text.slice("mcp_".length);
    const known = [...servers].sort((a, b) => b.length - a.length).find((server) => rest.startsWith(`${server}_`));
    const cut = known?.length ?? rest.indexOf("_");
    if (cut <= 0) return [];
    return [{ ...base, kind: "mcp", server: rest.slice(0, cut), tool: rest.slice(cut + 1) }];
  }
  const name = text.split(":", 1)[0] ?? "";
  const kind = KINDS.get(name);
  return kind === void 0 ? [] : [{ ...base, kind, name }];
}

export {
  ruleOf
};
