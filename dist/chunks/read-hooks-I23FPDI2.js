import {
  cloudAgent,
  setupFile
} from "./chunk-IFZRUBM7.js";
import {
  isUsed
} from "./chunk-K62WMUKM.js";
import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import "./chunk-BSA6O25M.js";
import "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector,
  parseYaml
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/copilot/read-hooks.ts
var readHooksFile = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "jsonc");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const hooks = tree?.get("hooks");
  if (hooks === void 0 || hooks.entries().length === 0) return into.fragment();
  if (tree?.get("disableAllHooks")?.boolean() === true) return into.fragment();
  readHookEntries(into, hooks, {
    sessions: sessionsOf(into, source.file, hooks, repository),
    path: `${source.file}#hooks`,
    repository
  });
  return into.fragment();
};
function sessionsOf(into, file, hooks, repository) {
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const approval = "folder";
  const sessions = [];
  const editors = hooks.entries().some(({ key }) => /^[A-Z]/.test(key));
  if (!hooksAreOff(repository)) sessions.push({ session: clientSession(into, "copilot-cli", start).session, approval });
  if (editors || isUsed("vscode-copilot", repository))
    sessions.push({ session: clientSession(into, "vscode-copilot", start).session, approval });
  if (!file.startsWith("~/") && setupFile(repository) !== void 0) {
    const { session, contexts } = cloudAgent(into, repository, start);
    sessions.push({ session, approval: "unasked", contexts });
  }
  return sessions;
}
function hooksAreOff(repository) {
  return [".github/copilot/settings.local.json", ".github/copilot/settings.json"].some((path) => {
    const source = repository.names.includes(path) ? repository.file(path) : void 0;
    return source !== void 0 && parseYaml(source, "jsonc").tree?.get("disableAllHooks")?.boolean() === true;
  });
}
export {
  readHooksFile
};
