import {
  readServers
} from "./chunk-LAG3C6SP.js";
import "./chunk-FNLGFXB6.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector,
  holdInput,
  isSecretName
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/qwen/read-extension.ts
function readExtension(source, repository) {
  const into = collector();
  const { file } = source;
  const tree = readDocument(into, source, "json");
  const servers = tree?.get("mcpServers");
  if (tree === void 0 || servers === void 0) return into.fragment();
  const { agent } = clientSession(into, "qwen-code", startOf(file));
  const path = `${file}#mcpServers`;
  readServers(into, servers, path, { agent, repository, approval: "unknown", start: "folder", trust: false });
  for (const setting of tree.get("settings")?.items() ?? []) {
    const variable = setting.get("envVar");
    const name = variable?.string();
    if (variable === void 0 || name === void 0) continue;
    if (setting.get("sensitive")?.boolean() !== true && !isSecretName(name)) continue;
    for (const { key } of servers.entries())
      holdInput(into, { id: `${path}.${key}`, channel: "mcp" }, { id: name, kind: name, name }, variable.location);
  }
  return into.fragment();
}
export {
  readExtension
};
