import {
  grantListed,
  listed
} from "./chunk-AXHN77KX.js";
import {
  isUsers,
  noteInert,
  noteUnread,
  startOf,
  treeOfFile
} from "./chunk-TRXNBMWK.js";
import {
  grantTool,
  shell
} from "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/cursor/read-permissions.ts
function readCli(source) {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  if (tree === void 0) return into.fragment();
  const { file } = source;
  const { agent } = clientSession(into, "cursor", startOf(file));
  const permissions = tree.get("permissions");
  const deny = listed(permissions?.get("deny"), meaning);
  grantListed(into, agent, {
    under: (list) => `${file}#permissions.${list}`,
    allow: listed(permissions?.get("allow"), meaning),
    ask: [],
    // "Deny rules take precedence over allow rules": https://cursor.com/docs/cli/reference/permissions
    deny: deny.filter((rule) => isKnownDenial(into, rule))
  });
  readMode(into, agent, tree);
  return into.fragment();
}
function readMode(into, agent, tree) {
  const { file } = tree;
  const mode = tree.get("approvalMode");
  if (!isUsers(file)) {
    for (const key of ["approvalMode", "sandbox", "webFetchDomainAllowlist"])
      noteInert(
        into,
        tree.keyLocation(key),
        `Cursor reads only \`permissions\` from a project; \`${key}\` counts in the user's file.`
      );
    return;
  }
  if (mode?.string() === "unrestricted")
    grantTool(into, agent, { id: `${file}#approvalMode`, label: "any command", location: mode.location }, shell("*"), {
      grant: "mode",
      asking: "unasked"
    });
}
function meaning({ tool, specifier }) {
  if (tool === "Shell") return { kind: "shell", pattern: shellPattern(specifier) };
  if (tool === "Read") return { kind: "read", path: specifier };
  if (tool === "Write") return { kind: "edit", path: specifier };
  if (tool === "WebFetch") return { kind: "web", host: specifier };
  if (tool === "Mcp") return serverRule(specifier ?? "*:*");
  return void 0;
}
function shellPattern(specifier = "*") {
  if (/^\*+$/.test(specifier)) return "*";
  const colon = specifier.indexOf(":");
  if (colon > 0) return `${specifier.slice(0, colon)} ${specifier.slice(colon + 1)}`.trim().replace(/ \*+$/, ":*");
  return specifier.endsWith("*") ? specifier : `${specifier}:*`;
}
function serverRule(specifier) {
  const colon = specifier.indexOf(":");
  const server = colon < 0 ? specifier : specifier.slice(0, colon);
  const tool = colon < 0 ? "*" : specifier.slice(colon + 1);
  return { kind: "server", server: redact(server), tool: redact(tool === "" ? "*" : tool) };
}
function isKnownDenial(into, { meant, location, text }) {
  if (meant.kind !== "shell" || /^Shell\([^\s()]*(?::[^()]*)?\)$|^Shell$/.test(text)) return true;
  noteUnread(
    into,
    location,
    "Cursor compares the first word of a command; whether this denial stops anything is not documented, so it counts for nothing."
  );
  return false;
}
function readAllowLists(source) {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  if (tree === void 0) return into.fragment();
  const { file } = source;
  const { agent } = clientSession(into, "cursor", startOf(file));
  for (const [key, meant] of [
    ["terminalAllowlist", (text) => ({ kind: "shell", pattern: shellPattern(text) })],
    ["mcpAllowlist", serverRule]
  ])
    grantListed(into, agent, {
      under: () => `${file}#${key}`,
      allow: entriesOf(tree.get(key), meant),
      ask: [],
      deny: []
    });
  const steer = tree.get("autoRun");
  if (steer?.get("allow_instructions") !== void 0)
    noteUnread(
      into,
      steer.keyLocation("allow_instructions"),
      "These sentences steer a model that lets commands run; what it lets run is not known."
    );
  noteInert(
    into,
    tree.keyLocation("permissions"),
    "Cursor reads `terminalAllowlist` and `mcpAllowlist` from this file; `permissions` counts in `.cursor/cli.json`."
  );
  return into.fragment();
}
function entriesOf(list, meant) {
  return (list?.kind === "list" ? list.items() : []).flatMap((item) => {
    const text = item.string()?.trim();
    return text === void 0 || text === "" ? [] : [{ text, location: item.location, meant: meant(text) }];
  });
}
export {
  readAllowLists,
  readCli
};
