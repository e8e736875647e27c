import {
  readHookEntries
} from "./chunk-Z2EIAHGY.js";

// src/readers/codex/hooks.ts
function readHooks(into, session, events, path, repository, approval = "ask") {
  readHookEntries(into, events, { sessions: [{ session, approval }], path, ...repository && { repository } });
}

export {
  readHooks
};
