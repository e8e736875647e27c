import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  noteKey,
  readDocument
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
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

// src/readers/kiro/read-hooks.ts
function readHooks(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  const hooks = tree?.get("hooks")?.items() ?? (tree ? [tree] : []);
  hooks.forEach((hook, index) => {
    if (hook.get("enabled")?.boolean() === false) return;
    const action = hook.get("action") ?? hook.get("then");
    const command = action?.get("command");
    const text = command?.string();
    if (command === void 0 || text === void 0) {
      const message = "A prompt that Kiro hands to the agent by itself: what it has the agent do is not read.";
      if (action) noteKey(into, action, "prompt", "not-supported", message);
      return;
    }
    const { session } = clientSession(into, "kiro", startOf(source.file));
    const trigger = hook.get("trigger")?.string() ?? hook.at("when", "type")?.string() ?? "";
    const { at, approval } = timeOf(trigger);
    const id = `${source.file}#${idOf(hook, index)}`;
    const label = `${trigger === "" ? "Kiro" : trigger.slice(0, 60)} hook`;
    readHook(into, session, { id, label, command: text, location: command.location, at, approval }, repository);
  });
  return into.fragment();
}
function idOf(hook, index) {
  const name = hook.get("name")?.string() ?? "";
  return /^[\w .-]{1,80}$/.test(name) ? `hooks/${name}` : `hooks~${index + 1}`;
}
function timeOf(trigger) {
  if (/^(?:userTriggered|manual)$/i.test(trigger)) return { at: "use", approval: "ask" };
  if (/^(?:sessionStart|agentSpawn)$/i.test(trigger)) return { at: "start", approval: "unknown" };
  return { at: /^(?:agent)?stop$/i.test(trigger) ? "end" : "use", approval: "unknown" };
}
export {
  readHooks
};
