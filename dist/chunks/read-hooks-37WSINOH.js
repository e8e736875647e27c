import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
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

// src/readers/openhands/read-hooks.ts
function readHooks(source, repository) {
  const into = collector();
  const { file, text } = source;
  const location = startOf(file);
  if (file.endsWith(".sh")) {
    if (text.trim() === "") return into.fragment();
    const { session: session2 } = clientSession(into, "openhands", location);
    const hook = { id: `${file}#program`, label: "setup.sh", command: `bash ${file}`, location, at: "load" };
    readHook(into, session2, { ...hook, approval: "unasked" }, repository);
    return into.fragment();
  }
  const tree = readDocument(into, source, "jsonc");
  if (tree?.kind !== "map" || tree.entries().length === 0) return into.fragment();
  const { session } = clientSession(into, "openhands", location);
  const sessions = [{ session, approval: "unknown" }];
  readHookEntries(into, tree.get("hooks") ?? tree, { sessions, path: `${file}#hooks`, repository });
  return into.fragment();
}
export {
  readHooks
};
