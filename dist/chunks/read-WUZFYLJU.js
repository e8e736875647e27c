import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import {
  SESSION,
  clientSession,
  collector,
  packagePin,
  readServer,
  readValue
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/docker-gateway/read.ts
function readCatalog(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "yaml");
  const servers = (tree?.get("registry")?.entries() ?? []).filter(
    ({ value }) => value.get("image")?.string() !== void 0 || value.get("remote")?.kind === "map"
  );
  if (servers.length === 0) return into.fragment();
  const { agent } = clientSession(into, "docker-mcp-gateway", startOf(source.file));
  for (const entry of servers) readEntry(into, agent, entry, source.file, repository);
  return into.fragment();
}
function readEntry(into, agent, { key, keyLocation, value }, file, repository) {
  const path = `${file}#registry.${key}`;
  const remote = value.get("remote");
  if (remote?.kind === "map") {
    const place = { agent, client: "docker-mcp-gateway", path, approval: "unknown", repository };
    readServer(into, { key, keyLocation, value: remote }, place);
    return;
  }
  const pin = packagePin("docker", ["run", value.get("image")?.string() ?? ""], () => false);
  const facts = { definition: path, product: "docker-mcp-gateway", ...pin && { pin } };
  const id = into.node("server", path, { label: key, layer: "L3", zone: "workstation", location: keyLocation, facts });
  into.edge("uses", agent, id, { location: keyLocation, contexts: [SESSION], facts: { approval: "unknown" } });
  for (const item of value.get("env")?.items() ?? []) {
    const name = item.get("name")?.string();
    const given = item.get("value");
    if (name !== void 0 && given) readValue(into, { id, channel: "mcp" }, name, given, `${path}.env.${name}`);
  }
}
export {
  readCatalog
};
