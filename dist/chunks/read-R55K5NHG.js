import {
  readServerFile
} from "./chunk-OCC2WBUO.js";
import "./chunk-G7Q3W745.js";
import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import "./chunk-BSA6O25M.js";
import {
  isUsers,
  startOf,
  treeOfFile
} from "./chunk-TRXNBMWK.js";
import "./chunk-HSZWVNA3.js";
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

// src/readers/windsurf/read.ts
function readServers(source, repository) {
  const fragment = readServerFile(source, repository, {
    client: "windsurf",
    approval: () => "unknown",
    off: (server) => server.get("disabled")?.boolean() === true,
    denied: "disabledTools"
  });
  if (isUsers(source.file) || fragment.nodes.length === 0) return fragment;
  const note = {
    code: "not-supported",
    level: "note",
    message: "Windsurf documents this file in the user's home alone; whether it reads one of a project is not known.",
    location: startOf(source.file)
  };
  return { ...fragment, diagnostics: [...fragment.diagnostics, note] };
}
function readHooks(source, repository) {
  const into = collector();
  const hooks = treeOfFile(into, source, "jsonc")?.get("hooks");
  if (hooks === void 0 || hooks.entries().length === 0) return into.fragment();
  const { session } = clientSession(into, "windsurf", startOf(source.file));
  const approval = isUsers(source.file) ? "unasked" : "unknown";
  readHookEntries(into, hooks, { sessions: [{ session, approval }], path: `${source.file}#hooks`, repository });
  return into.fragment();
}
export {
  readHooks,
  readServers
};
