import {
  textsOf
} from "./chunk-W6EZ6A5K.js";

// src/readers/kiro/capability-rules.ts
var KINDS = /* @__PURE__ */ new Map([
  ["shell", "shell"],
  ["fs_read", "read"],
  ["fs_write", "edit"],
  ["web_fetch", "web"],
  ["web_search", "search"],
  ["mcp", "mcp"],
  ["subagent", "other"],
  ["*", "any"]
]);
function capabilityRules(list, path) {
  return (list?.items() ?? []).flatMap((item) => {
    const kind = KINDS.get(item.get("capability")?.string() ?? "");
    const effect = effectOf(item.get("effect")?.string());
    if (kind === void 0 || effect === void 0) return [];
    if (effect !== "allow" && textsOf(item.get("exclude")).length > 0) return [];
    const matches = textsOf(item.get("match"));
    const patterns = matches.length === 0 ? [{ text: "*", location: item.location }] : matches;
    return patterns.map(({ text, location }) => {
      const name = `${item.get("capability")?.string() ?? ""}(${text})`;
      return { kind, effect, ...patternOf(kind, text), id: `${path}/${effect}/${name}`, label: name, location };
    });
  });
}
function effectOf(text) {
  return text === "allow" || text === "ask" || text === "deny" ? text : void 0;
}
function patternOf(kind, text) {
  if (kind !== "mcp") return text === "*" || text === "**" ? {} : { pattern: text };
  const slash = text.indexOf("/");
  return slash < 0 ? { server: text, tool: "*" } : { server: text.slice(0, slash), tool: text.slice(slash + 1) };
}

export {
  capabilityRules
};
