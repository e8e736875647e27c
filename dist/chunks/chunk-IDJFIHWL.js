import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument
} from "./chunk-W6EZ6A5K.js";
import {
  clientSession,
  collector
} from "./chunk-5MSIDW42.js";

// src/readers/factory/read-hooks.ts
function readHooks(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree?.kind !== "map" || tree.entries().length === 0) return into.fragment();
  const { session } = clientSession(into, "factory-droid", startOf(source.file));
  readEvents(into, session, tree.get("hooks") ?? tree, repository);
  return into.fragment();
}
function readEvents(into, session, hooks, repository) {
  if (hooks === void 0) return;
  const sessions = [{ session, approval: "unknown" }];
  readHookEntries(into, hooks, { sessions, path: `${hooks.file}#hooks`, repository });
}

export {
  readHooks,
  readEvents
};
