import {
  regexDenials,
  regexPatterns
} from "./chunk-RWI24PWC.js";
import {
  grantRules
} from "./chunk-MCNENV7N.js";
import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import {
  readServerEntries
} from "./chunk-FNLGFXB6.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
import {
  SHELL_VARIABLE,
  clientSession,
  collector
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/augment/read.ts
var KINDS = /* @__PURE__ */ new Map([
  ["launch-process", "shell"],
  ["save-file", "edit"],
  ["str-replace-editor", "edit"],
  ["remove-files", "edit"],
  ["apply-patch", "edit"],
  ["view", "read"],
  ["codebase-retrieval", "read"],
  ["grep-search", "read"],
  ["web-fetch", "web"],
  ["web-search", "search"],
  ["*", "any"]
]);
var EFFECTS = /* @__PURE__ */ new Map([
  ["allow", "allow"],
  ["deny", "deny"],
  ["ask-user", "ask"],
  ["script-policy", "unknown"],
  ["webhook-policy", "unknown"]
]);
function readSettings(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree?.kind !== "map") return into.fragment();
  const { file } = source;
  const { agent, session } = clientSession(into, "augment", startOf(source.file));
  const servers = tree.get("mcpServers")?.entries() ?? [];
  const place = { agent, client: "augment", approval: "unknown", repository, variables: SHELL_VARIABLE };
  readServerEntries(into, servers, { ...place, list: `${file}#mcpServers` });
  const names = servers.map(({ key }) => key);
  const rules = rulesIn(tree).flatMap((item) => ruleOf(item, file, names));
  grantRules(into, agent, rules, { order: "first", grant: "allowed" });
  readPolicies(into, session, tree, repository);
  const sessions = [{ session, approval: "unknown" }];
  readHookEntries(into, tree.get("hooks"), { sessions, path: `${file}#hooks`, repository });
  return into.fragment();
}
var rulesIn = (tree) => (tree.get("toolPermissions") ?? tree.get("tool-permissions"))?.items() ?? [];
var nameIn = (item) => item.get("toolName") ?? item.get("tool-name");
function ruleOf(item, file, servers) {
  const name = nameIn(item)?.string();
  const effect = EFFECTS.get(item.at("permission", "type")?.string() ?? "");
  if (name === void 0 || effect === void 0 || (item.get("eventType") ?? item.get("event-type"))?.string() === "tool-response")
    return [];
  const location = nameIn(item)?.location ?? item.location;
  const base = { effect, id: `${file}#toolPermissions/${effect}/${name}`, label: name, location };
  const kind = KINDS.get(name);
  const server = servers.find((one) => name.endsWith(`_${one}`));
  if (server !== void 0) return [{ ...base, kind: "mcp", server, tool: name.slice(0, -server.length - 1) }];
  if (kind === void 0) return [];
  const regex = (item.get("shellInputRegex") ?? item.get("shell-input-regex"))?.string();
  if (regex === void 0) return [{ ...base, kind, ...kind === "edit" || kind === "read" ? { name } : {} }];
  const strict = effect === "deny" || effect === "ask";
  return (strict ? regexDenials : regexPatterns)(regex).map((pattern, index) => {
    const label = `${name}(${regex})`;
    return { ...base, kind: "shell", pattern, label, id: `${base.id}(${regex})${index === 0 ? "" : `~${index + 1}`}` };
  });
}
function readPolicies(into, session, tree, repository) {
  for (const item of rulesIn(tree)) {
    const script = item.at("permission", "script");
    const command = script?.string();
    const name = nameIn(item)?.string() ?? "*";
    if (item.at("permission", "type")?.string() === "script-policy" && script && command !== void 0) {
      const id = `${tree.file}#toolPermissions/script-policy/${name.slice(0, 100)}`;
      const label = `program that decides on ${name.slice(0, 100)}`;
      readHook(
        into,
        session,
        { id, label, command, location: script.location, at: "use", approval: "unasked" },
        repository
      );
    }
    const url = item.get("permission")?.keyLocation("webhookUrl");
    if (item.at("permission", "type")?.string() === "webhook-policy" && url !== void 0)
      into.note({
        code: "not-supported",
        level: "note",
        message: "A web service decides on these calls and is told what is in them; what it answers is not known.",
        location: url
      });
  }
}
export {
  readSettings
};
