import {
  EDIT,
  READ,
  WEB_SEARCH,
  grantTool,
  ruleOnServer,
  shell,
  web
} from "./chunk-HSZWVNA3.js";
import {
  covers,
  fits,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/client/tool-rules.ts
function grantRules(into, agent, rules, ruling) {
  const strict = rules.filter(({ effect }) => effect === "deny" || effect === "ask");
  rules.forEach((rule, index) => {
    const before = ruling.order === "first" ? rules.slice(0, index) : strict;
    if (rule.kind === "mcp") {
      if (rule.effect !== "allow" || !before.some((other) => takes(other, rule))) ruleOn(into, agent, rule, ruling);
      return;
    }
    if (rule.effect === "deny" || rule.effect === "ask") return;
    for (const one of rule.kind === "any" ? everything(rule) : [rule]) grantOne(into, agent, one, before, ruling);
  });
}
function everything(rule) {
  const kinds = [
    ["shell", "any command"],
    ["edit", "edits"],
    ["web", "any page"]
  ];
  const own = kinds.map(([kind, label]) => ({ ...rule, kind, id: `${rule.id}/${kind}`, label }));
  return [
    ...own,
    { ...rule, kind: "mcp", id: `${rule.id}/mcp`, label: "tools of every server", server: "*", tool: "*" }
  ];
}
function grantOne(into, agent, rule, before, ruling) {
  const stop = before.find((other) => takes(other, rule));
  if (stop?.effect === "deny" || stop?.effect === "allow") return;
  if (rule.kind === "mcp") {
    const parted = before.some(({ kind, effect }) => kind === "mcp" && effect !== "allow");
    if (stop === void 0) ruleOn(into, agent, parted ? { ...rule, effect: "unknown" } : rule, ruling);
    return;
  }
  const asking = stop?.effect === "ask" ? "asked" : rule.effect === "unknown" || stop?.effect === "unknown" || ruling.possible ? "possible" : "unasked";
  const denied = before.flatMap(
    (other) => other.kind === "shell" && other.effect !== "allow" && other.pattern !== void 0 ? [other.pattern] : []
  );
  const place = { id: redact(rule.id), label: redact(rule.label), location: rule.location };
  const capability = capabilityOf(rule, denied, ruling.network);
  if (capability) grantTool(into, agent, place, capability, { grant: ruling.grant, asking });
}
function capabilityOf({ kind, pattern }, denied, network) {
  if (kind === "shell") return shell(pattern, { denied, ...network !== void 0 && { network } });
  if (kind === "edit") return EDIT;
  if (kind === "read") return READ;
  if (kind === "web") return web(pattern === void 0 || pattern === "*" ? "any" : "listed");
  return kind === "search" ? WEB_SEARCH : void 0;
}
function ruleOn(into, agent, rule, { possible }) {
  const approvals = { allow: possible ? "unknown" : "unasked", ask: "ask", deny: "denied", unknown: "unknown" };
  ruleOnServer(
    into,
    agent,
    { id: redact(rule.id), label: redact(rule.label), location: rule.location },
    { server: rule.server ?? "*", tool: rule.tool ?? "*", approval: approvals[rule.effect] }
  );
}
function takes(rule, other) {
  if (rule.kind === "any") return rule.pattern === void 0 || rule.pattern === "*";
  if (rule.kind !== other.kind) return false;
  if (rule.kind === "mcp")
    return fits(rule.server ?? "*", other.server ?? "*") && fits(rule.tool ?? "*", other.tool ?? "*");
  if (rule.name !== void 0 && rule.name !== other.name) return false;
  if (rule.pattern === void 0 || rule.pattern === "*") return true;
  if (other.pattern === void 0) return false;
  return rule.kind === "shell" ? covers(rule.pattern, other.pattern) : rule.pattern === other.pattern;
}

export {
  grantRules
};
