import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import "./chunk-BSA6O25M.js";
import {
  isUsers,
  startOf,
  treeOfFile
} from "./chunk-TRXNBMWK.js";
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

// src/readers/cursor/read-hooks.ts
function readHooks(source, repository) {
  const into = collector();
  const hooks = treeOfFile(into, source, "jsonc")?.get("hooks");
  if (hooks === void 0 || hooks.entries().length === 0) return into.fragment();
  const { file } = source;
  const { session } = clientSession(into, "cursor", startOf(file));
  const approval = isUsers(file) ? "unasked" : "unknown";
  readHookEntries(into, hooks, { sessions: [{ session, approval }], path: `${file}#hooks`, repository });
  return into.fragment();
}
export {
  readHooks
};
