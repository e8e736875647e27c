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
  holdLiteral,
  parsePermissionRule,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/client/rule-list.ts
var MAX_RULES = 300;
function listed(list, meaning) {
  return (list?.kind === "list" ? list.items() : []).flatMap((item) => {
    const text = item.string()?.trim();
    const rule = text === void 0 ? void 0 : parsePermissionRule(text);
    const meant = text === void 0 || rule === void 0 ? void 0 : meaning(rule, text);
    return text === void 0 || meant === void 0 ? [] : [{ text, location: item.location, meant }];
  });
}
function grantListed(into, agent, lists) {
  const { under, certain = true, network } = lists;
  const allow = bounded(into, lists.allow);
  const ask = bounded(into, lists.ask);
  const deny = bounded(into, lists.deny);
  const stops = [...(lists.stops ?? []).slice(0, MAX_RULES), ...deny, ...ask];
  for (const rule of allow) {
    const stopped = stops.some((stop) => takes(stop.meant, rule.meant));
    if (stopped) continue;
    const capability = capabilityOf(rule.meant, stops, network);
    const place = placeOf(under("allow"), rule);
    holdLiteral(into, { id: agent, channel: "env" }, "", rule.text, rule.location, place.id);
    if (rule.meant.kind === "server")
      ruleOnServer(into, agent, place, { ...rule.meant, approval: certain ? "unasked" : "unknown" });
    else if (capability)
      grantTool(into, agent, place, capability, { grant: "allowed", asking: certain ? "unasked" : "possible" });
  }
  for (const [key, rules, approval] of [
    ["deny", deny, "denied"],
    ["ask", ask, "ask"]
  ])
    for (const rule of rules)
      if (rule.meant.kind === "server")
        ruleOnServer(into, agent, placeOf(under(key), rule), { ...rule.meant, approval });
}
function bounded(into, rules) {
  const next = rules[MAX_RULES];
  if (next !== void 0)
    into.note({
      code: "limit",
      level: "warning",
      message: `Only the first ${MAX_RULES} rules of this list are read.`,
      location: next.location
    });
  return rules.slice(0, MAX_RULES);
}
function placeOf(under, { text, location }) {
  const label = redact(text);
  return { id: `${under}/${label}`, label, location };
}
function capabilityOf(meant, stops, network) {
  if (meant.kind === "shell") {
    const denied = stops.flatMap(({ meant: stop }) => stop.kind === "shell" ? [stop.pattern] : []);
    return shell(meant.pattern, { denied, ...network !== void 0 && { network } });
  }
  if (meant.kind === "read") return READ;
  if (meant.kind === "edit") return EDIT;
  if (meant.kind === "search") return WEB_SEARCH;
  if (meant.kind === "web") return web(isWhole(meant.host) ? "any" : "listed");
  return void 0;
}
var WHOLE = /* @__PURE__ */ new Set(["", "*", "**", "**/*", "/**", "./**"]);
var isWhole = (text) => text === void 0 || WHOLE.has(text);
function takes(stop, allow) {
  if (stop.kind === "shell" && allow.kind === "shell") return covers(stop.pattern, allow.pattern);
  if (stop.kind === "server" && allow.kind === "server")
    return fits(stop.server, allow.server) && fits(stop.tool, allow.tool);
  if (stop.kind === "web" && allow.kind === "web") return isWhole(stop.host) || stop.host === allow.host;
  if (stop.kind === "search") return allow.kind === "search";
  if ((stop.kind === "read" || stop.kind === "edit") && stop.kind === allow.kind)
    return isWhole(stop.path) || stop.path === allow.path;
  return false;
}

export {
  listed,
  grantListed,
  bounded,
  capabilityOf,
  takes
};
