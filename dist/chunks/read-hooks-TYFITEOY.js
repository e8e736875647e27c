import {
  readHookEntries
} from "./chunk-VEF2JCGB.js";
import {
  readHook
} from "./chunk-ZBKPQ6Y3.js";
import {
  readDocument
} from "./chunk-MYICII4X.js";
import {
  startOf
} from "./chunk-JZNRHISG.js";
import "./chunk-DQQ4OHD6.js";
import {
  clientSession,
  collector
} from "./chunk-7UXUFYDL.js";
import "./chunk-DNI233JN.js";
import "./chunk-DMIFIDFM.js";
import "./chunk-V6P2COKR.js";
import "./chunk-5ZPEZJSQ.js";
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
