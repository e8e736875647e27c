import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";

// src/readers/codex/hooks.ts
function readHooks(into, session, events, path, repository, approval = "ask") {
  readHookEntries(into, events, { sessions: [{ session, approval }], path, ...repository && { repository } });
}

export {
  readHooks
};
