import {
  SESSION,
  commandReach,
  isOpenEnded,
  redact,
  resourceNode,
  shellBreadth
} from "./chunk-5MSIDW42.js";

// src/readers/client/tools.ts
var HOST = (resource, access) => ({ resource, access, via: "none" });
function shell(pattern, { denied = [], network = "full" } = {}) {
  const { breadth, command, pinned } = shellBreadth(pattern);
  const same = denied.filter((one) => programOf(one) === "" || programOf(one) === programOf(command));
  return {
    facts: { capability: "shell", command: redact(command), breadth, pinned, network },
    reach: withinNetwork(commandReach(command, same.slice(0, MAX_DENIED)), network)
  };
}
var MAX_DENIED = 30;
var programOf = (pattern) => pattern.trim().split(/[\s:*]/, 1)[0] ?? "";
function withinNetwork(reach, network) {
  return network === "none" ? reach.filter(({ resource }) => resource.startsWith("host:")) : reach;
}
var EDIT = { facts: { capability: "edit" }, reach: [HOST("host:files", "write")] };
var READ = { facts: { capability: "read" }, reach: [HOST("host:files", "read")] };
function web(hosts) {
  const open = hosts === "any";
  return {
    facts: { capability: "web", breadth: open ? "wide" : "narrow" },
    reach: [{ resource: "internet", access: open ? "send" : "read", via: "none" }]
  };
}
var WEB_SEARCH = {
  facts: { capability: "web", breadth: "narrow" },
  reach: [{ resource: "internet", access: "read", via: "none" }]
};
function serverTools(server, tool) {
  const breadth = tool.includes("*") || isOpenEnded(tool) ? "wide" : "narrow";
  return { facts: { capability: "mcp", breadth, server: redact(server), tools: [redact(tool)] }, reach: [] };
}
function grantTool(into, agent, { id, label, location }, { facts, reach }, { grant, asking }) {
  const tool = into.node("tool", id, { label, location, facts: { ...facts, grant } });
  if (asking !== "asked")
    into.edge("uses", agent, tool, {
      location,
      contexts: [SESSION],
      facts: asking === "possible" ? { confidence: "possible" } : {}
    });
  for (const { resource, access, via } of reach)
    into.edge("reaches", tool, resourceNode(into, resource), { location, facts: { access, via }, as: access });
  return tool;
}
function ruleOnServer(into, agent, { id, label, location }, { server, tool, approval, elsewhere }) {
  const node = into.node("tool", id, {
    label,
    location,
    facts: { ...serverTools(server, tool).facts, grant: approval === "unasked" ? "allowed" : approval }
  });
  into.edge("uses", agent, node, {
    location,
    contexts: [SESSION],
    facts: { approval, ...elsewhere && { orphaned: false } }
  });
}

export {
  shell,
  EDIT,
  READ,
  web,
  WEB_SEARCH,
  serverTools,
  grantTool,
  ruleOnServer
};
