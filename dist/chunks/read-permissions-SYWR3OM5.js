import {
  grantListed,
  listed
} from "./chunk-AXHN77KX.js";
import {
  isUsers,
  noteInert,
  startOf
} from "./chunk-TRXNBMWK.js";
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

// src/readers/continue/read-permissions.ts
var EDITORS = /* @__PURE__ */ new Set(["Edit", "MultiEdit", "Write"]);
var READERS = /* @__PURE__ */ new Set(["Read", "List", "Search", "Diff"]);
function readPermissions(source) {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const { file } = source;
  if (!isUsers(file)) {
    noteInert(
      into,
      startOf(file),
      "The command line of Continue reads permissions from the user's home, not from a project."
    );
    return into.fragment();
  }
  const { agent } = clientSession(into, "continue", startOf(file));
  grantListed(into, agent, {
    under: (list) => `${file}#${list === "deny" ? "exclude" : list}`,
    allow: listed(tree?.get("allow"), meaning),
    // NOTE: which of two lists wins is not documented, so a question takes nothing away here.
    ask: [],
    deny: listed(tree?.get("exclude"), meaning),
    certain: false
  });
  return into.fragment();
}
function meaning({ tool, specifier }) {
  if (tool === "Bash" || tool === "*") return { kind: "shell", pattern: specifier ?? "*" };
  if (EDITORS.has(tool)) return { kind: "edit", path: specifier };
  if (READERS.has(tool)) return { kind: "read", path: specifier };
  return tool === "Fetch" ? { kind: "web", host: specifier } : void 0;
}
export {
  readPermissions
};
