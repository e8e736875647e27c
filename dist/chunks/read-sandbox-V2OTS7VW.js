import {
  isUsers,
  noteInert,
  noteUnread,
  startOf,
  treeOfFile
} from "./chunk-TRXNBMWK.js";
import {
  grantTool,
  shell
} from "./chunk-HSZWVNA3.js";
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

// src/readers/cursor/read-sandbox.ts
var PROJECT = ".cursor/sandbox.json";
function readSandbox(source, repository) {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  if (tree === void 0) return into.fragment();
  const { file } = source;
  const start = startOf(file);
  const { agent } = clientSession(into, "cursor", start);
  noteUnread(
    into,
    tree.keyLocation("additionalReadwritePaths"),
    "Which paths beyond the workspace the sandbox may write to is not read."
  );
  const type = tree.get("type");
  const project = isUsers(file) ? projectType(repository) : void 0;
  if (type !== void 0 && project !== void 0)
    noteInert(into, tree.keyLocation("type"), `\`${PROJECT}\` of the project goes before this one.`);
  else if (type?.string() === "insecure_none") {
    const place = { id: `${file}#type`, label: "any command, outside of a sandbox", location: type.location };
    grantTool(into, agent, place, shell("*"), { grant: "mode", asking: "possible" });
  } else {
    const place = { id: `${file}#sandbox`, label: "any command, in the sandbox", location: start };
    grantTool(into, agent, place, shell("*", { network: networkOf(tree) }), { grant: "default", asking: "possible" });
  }
  return into.fragment();
}
function projectType(repository) {
  const source = repository.names.includes(PROJECT) ? repository.file(PROJECT) : void 0;
  return source && parseYaml(source, "jsonc").tree?.get("type");
}
function networkOf(tree) {
  const policy = tree.get("networkPolicy");
  const open = policy?.get("allow")?.items().some((item) => item.string() === "*") === true;
  const basis = policy?.get("default")?.string();
  if (basis === "allow" || open) return "full";
  return basis === "deny" ? "listed" : "unknown";
}
export {
  readSandbox
};
