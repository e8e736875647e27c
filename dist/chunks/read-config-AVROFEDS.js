import {
  grantRules
} from "./chunk-MCNENV7N.js";
import {
  readServerEntries
} from "./chunk-FNLGFXB6.js";
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
  collector
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/openhands/read-config.ts
function readConfig(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "toml");
  if (tree === void 0) return into.fragment();
  const { agent } = clientSession(into, "openhands", startOf(source.file));
  const security = tree.get("security");
  const confirmed = security?.get("confirmation_mode")?.boolean();
  const location = security?.keyLocation("confirmation_mode") ?? startOf(source.file);
  if (confirmed !== true) {
    const rule = {
      kind: "any",
      effect: "allow",
      id: `${source.file}#security.confirmation_mode`,
      label: "everything",
      location
    };
    const grant = confirmed === false ? "mode" : "default";
    grantRules(into, agent, [rule], { order: "strict", grant, possible: true });
  }
  const servers = (tree.at("mcp", "stdio_servers")?.items() ?? []).flatMap((value) => {
    const name = value.get("name");
    const key = name?.string();
    return name === void 0 || key === void 0 ? [] : [{ key, keyLocation: name.location, value }];
  });
  const approval = confirmed === true ? "ask" : "unknown";
  readServerEntries(into, servers, {
    list: `${source.file}#mcp.stdio_servers`,
    agent,
    client: "openhands",
    approval,
    repository
  });
  return into.fragment();
}
export {
  readConfig
};
