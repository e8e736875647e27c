import {
  capabilityRules
} from "./chunk-JQKYA7VF.js";
import {
  grantRules
} from "./chunk-MCNENV7N.js";
import {
  isUsers,
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
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

// src/readers/kiro/read-permissions.ts
function readPermissions(source) {
  const into = collector();
  const tree = readDocument(into, source, "yaml");
  const rules = capabilityRules(tree?.get("rules"), `${source.file}#rules`);
  if (tree === void 0 || rules.length === 0) return into.fragment();
  const { agent } = clientSession(into, "kiro", startOf(source.file));
  const own = isUsers(source.file);
  if (!own)
    into.note({
      code: "not-supported",
      level: "note",
      message: "Kiro keeps the permissions of a workspace in the home folder; whether it takes this file as well is not documented, so its rules only may count.",
      location: tree.keyLocation("rules") ?? tree.location
    });
  grantRules(into, agent, rules, { order: "strict", grant: "allowed", possible: !own });
  return into.fragment();
}
export {
  readPermissions
};
