import {
  readHookEntries
} from "./chunk-Z2EIAHGY.js";
import {
  startOf
} from "./chunk-TMMBGPE7.js";
import {
  readDocument
} from "./chunk-SM64PGM5.js";
import {
  clientSession,
  collector
} from "./chunk-KM4N32G6.js";

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
