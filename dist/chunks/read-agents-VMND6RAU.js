import {
  parseFrontmatter
} from "./chunk-3MN543VS.js";
import {
  fileName,
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  SESSION,
  clientSession,
  collector,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/cursor/read-agents.ts
function readAgents(source) {
  const into = collector();
  const { tree, diagnostics } = parseFrontmatter(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const { file } = source;
  const { agent } = clientSession(into, "cursor", startOf(file));
  const location = tree?.keyLocation("name") ?? startOf(file);
  const id = into.node("agent", `${file}#agent`, {
    label: redact(tree?.get("name")?.string() ?? fileName(file)),
    location,
    facts: { product: "cursor", mode: "interactive", definition: "session:cursor" }
  });
  const readonly = tree?.get("readonly")?.boolean() === true;
  into.edge("delegates", agent, id, {
    location: tree?.keyLocation("readonly") ?? location,
    contexts: [SESSION],
    facts: { tools: "all", ...readonly && { without: ["Write"] } }
  });
  return into.fragment();
}
export {
  readAgents
};
