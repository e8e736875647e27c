import {
  readEvents
} from "./chunk-IDJFIHWL.js";
import {
  grantRules
} from "./chunk-MCNENV7N.js";
import "./chunk-4Y5FWR5D.js";
import "./chunk-BSA6O25M.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  noteKey,
  readDocument,
  textsOf
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import {
  EDIT,
  READ,
  grantTool,
  shell
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

// src/readers/factory/read-settings.ts
var NOT_READ = [
  ["enabledPlugins", "Plugins bring hooks, servers and droids of their own, which are not read."],
  ["extraKnownMarketplaces", "Marketplaces that Droid registers by itself are not read."],
  ["sandbox", "The sandbox of Droid is not read: what it takes away is not known."],
  ["networkPolicy", "The network policy of Droid is not read: what it takes away is not known."],
  ["mcpAutonomyOverrides", "The autonomy of single tools of servers is not read."]
];
function readSettings(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree?.kind !== "map" || tree.entries().length === 0) return into.fragment();
  const { agent, session } = clientSession(into, "factory-droid", startOf(source.file));
  const stops = [
    ...commands(tree, "commandBlocklist", "deny"),
    // Always asked about, at every level.
    ...commands(tree, "commandDenylist", "ask")
  ];
  const rules = [...stops, ...commands(tree, "commandAllowlist", "allow")];
  grantRules(into, agent, rules, { order: "strict", grant: "allowed" });
  readLevel(into, agent, tree, stops);
  if (tree.get("hooksDisabled")?.boolean() !== true) readEvents(into, session, tree.get("hooks"), repository);
  for (const [key, message] of NOT_READ) noteKey(into, tree, key, "not-supported", message);
  return into.fragment();
}
function commands(tree, key, effect) {
  return textsOf(tree.get(key)).map(({ text, location }) => {
    const pattern = effect === "allow" && !text.endsWith("*") ? `${text}:*` : text;
    return { kind: "shell", effect, pattern, id: `${tree.file}#${key}/${text}`, label: text, location };
  });
}
function levelOf(tree) {
  const places = [
    [tree.get("sessionDefaultSettings"), "autonomyLevel"],
    [tree, "autonomyLevel"],
    [tree, "autonomyMode"]
  ];
  for (const [holder, key] of places) {
    const level = holder?.get(key)?.string();
    const location = holder?.keyLocation(key);
    if (level !== void 0 && location !== void 0) return { level: level.replace(/^auto-/, ""), location };
  }
  return void 0;
}
function readLevel(into, agent, tree, stops) {
  const found = levelOf(tree);
  if (found === void 0 || !["low", "medium", "high"].includes(found.level)) return;
  const { level, location } = found;
  const id = `${tree.file}#autonomyLevel`;
  const denied = stops.flatMap(({ pattern }) => pattern ?? []);
  const may = (key, label, what, asking) => void grantTool(into, agent, { id: `${id}/${key}`, label, location }, what, { grant: "mode", asking });
  if (level === "low") may("commands", "read-only commands", READ, "possible");
  else if (!denied.includes("*")) {
    const high = level === "high";
    const label = high ? "any command" : "commands that the model takes for reversible";
    may("commands", label, shell(void 0, { denied }), high ? "unasked" : "possible");
  }
  may("edits", "edits", EDIT, "unasked");
}
export {
  readSettings
};
