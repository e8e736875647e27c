import {
  readHooks
} from "./chunk-AXE6YNEP.js";
import "./chunk-4Y5FWR5D.js";
import "./chunk-BSA6O25M.js";
import {
  parseToml
} from "./chunk-Y5UDP2YC.js";
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

// src/readers/codex/read-requirements.ts
var LIMITS = [
  "allowed_approval_policies",
  "allowed_approvals_reviewers",
  "allowed_sandbox_modes",
  "allowed_permission_profiles",
  "allowed_web_search_modes",
  "mcp_servers",
  "rules",
  "enforce_residency"
];
function readRequirements(source) {
  const into = collector();
  const { tree, diagnostics } = parseToml(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === void 0) return into.fragment();
  const location = LIMITS.flatMap((key) => tree.keyLocation(key) ?? [])[0];
  if (location)
    into.note({
      code: "not-supported",
      level: "note",
      message: "These limits hold on machines where an administrator installs the file; here nothing counts as limited.",
      location
    });
  if (tree.get("hooks") !== void 0) {
    const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const { session } = clientSession(into, "codex", start);
    readHooks(into, session, tree.get("hooks"), `${source.file}#hooks`, void 0, "unasked");
  }
  return into.fragment();
}
export {
  readRequirements
};
