import {
  grantListed,
  listed,
  takes
} from "./chunk-AXHN77KX.js";
import {
  isUsers,
  noteInert,
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  noteKey,
  readDocument
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import {
  EDIT,
  grantTool,
  shell,
  web
} from "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/antigravity/rules.ts
var rulesOf = (list) => listed(list, meaning);
function meaning({ tool, specifier }) {
  switch (tool) {
    case "command":
    case "unsandboxed":
      return { kind: "shell", pattern: patternOf(specifier) };
    case "read_file":
      return { kind: "read", path: specifier };
    case "write_file":
      return { kind: "edit", path: specifier };
    case "read_url":
    case "execute_url":
      return { kind: "web", host: specifier };
    case "mcp": {
      const [server = "*", ...rest] = (specifier ?? "*").split("/");
      return { kind: "server", server, tool: rest.join("/") || "*" };
    }
    default:
      return void 0;
  }
}
function patternOf(target) {
  if (target === void 0 || target === "*") return "*";
  const words = target.split(/\s+/);
  const open = words.findIndex((word) => word.startsWith("regex:") || word.includes("*"));
  return `${words.slice(0, open < 0 ? words.length : open).join(" ")} *`.trim();
}
function isSure({ text }) {
  const target = /\((.*)\)$/s.exec(text)?.[1] ?? "*";
  return target === "*" || !target.includes("*") && !target.includes("regex:") || /^mcp\(/.test(text);
}
var isGlob = (rule) => /^(?:read|write)_file\(/.test(rule.text) && !isSure(rule);

// src/readers/antigravity/read-settings.ts
var UNREAD = ["artifactReviewPolicy", "allowNonWorkspaceAccess", "enableTerminalSandbox"];
function readSettings(source) {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree?.get("permissions") === void 0 && tree?.get("toolPermission") === void 0) return into.fragment();
  const { agent } = clientSession(into, "antigravity", startOf(source.file));
  const stops = grantLists(into, agent, tree);
  grantMode(into, agent, tree, stops);
  for (const key of UNREAD)
    noteKey(into, tree, key, "not-supported", `What \`${key}\` changes of this agent's reach is not read.`);
  return into.fragment();
}
function grantLists(into, agent, tree) {
  const list = (name) => rulesOf(tree.at("permissions", name));
  const [allow, ask, deny] = [list("allow"), list("ask"), list("deny")];
  for (const { location } of [...deny, ...ask].filter(isGlob))
    noteInert(into, location, "Antigravity takes this target for a path of that very name: it stops nothing else.");
  const sure = { ask: ask.filter(isSure), deny: deny.filter(isSure) };
  const under = (name) => `${tree.file}#permissions.${name}`;
  grantListed(into, agent, { under, allow: allow.filter(isSure), ...sure });
  const stops = [...sure.deny, ...sure.ask];
  const unsure = allow.filter((rule) => !isSure(rule));
  grantListed(into, agent, { under, allow: unsure, ask: [], deny: [], stops, certain: false });
  return stops;
}
var EVERY = [
  ["any command", { kind: "shell", pattern: "*" }],
  ["edits", { kind: "edit" }],
  ["any page", { kind: "web" }]
];
function grantMode(into, agent, tree, stops) {
  const mode = tree.get("toolPermission")?.string();
  const location = tree.keyLocation("toolPermission") ?? startOf(tree.file);
  const id = `${tree.file}#toolPermission`;
  const asking = isUsers(tree.file) ? "unasked" : "possible";
  for (const [label, meant] of mode === "always-proceed" ? EVERY : []) {
    if (stops.some((stop) => takes(stop.meant, meant))) continue;
    const capability = meant.kind === "shell" ? shell("*") : meant.kind === "edit" ? EDIT : web("any");
    grantTool(into, agent, { id: `${id}/${meant.kind}`, label, location }, capability, {
      grant: "mode",
      asking
    });
  }
  if (mode === "proceed-in-sandbox")
    grantTool(into, agent, { id, label: "any command, in the sandbox", location }, shell("*", { network: "unknown" }), {
      grant: "mode",
      asking: "possible"
    });
}
export {
  readSettings
};
