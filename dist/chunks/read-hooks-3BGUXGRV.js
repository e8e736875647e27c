import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import "./chunk-BSA6O25M.js";
import {
  isUsers,
  startOf
} from "./chunk-TRXNBMWK.js";
import {
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

// src/readers/antigravity/read-hooks.ts
function readHooks(source, repository) {
  const into = collector();
  const { file } = source;
  const groups = readDocument(into, source, "json")?.entries() ?? [];
  if (groups.length === 0) return into.fragment();
  const { session } = clientSession(into, "antigravity", startOf(file));
  const approval = isUsers(file) ? "unasked" : "unknown";
  for (const { key, value } of groups)
    if (value.kind === "map" && value.get("enabled")?.boolean() !== false)
      readHookEntries(into, value, { sessions: [{ session, approval }], path: `${file}#${key}`, repository });
  return into.fragment();
}
export {
  readHooks
};
