import {
  readServerList
} from "./chunk-G7Q3W745.js";
import {
  noteUnread,
  startOf
} from "./chunk-TRXNBMWK.js";
import "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector,
  parseYaml,
  readValue
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/continue/read.ts
function readConfig(source, repository) {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, source.file.endsWith(".json") ? "jsonc" : "yaml");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree?.kind !== "map") return into.fragment();
  const { file } = source;
  const { agent } = clientSession(into, "continue", startOf(file));
  const servers = serversOf(tree);
  readServerList(
    into,
    agent,
    servers,
    `${file}#mcpServers`,
    { client: "continue", approval: () => "unknown" },
    repository
  );
  for (const { key, value } of servers) {
    const id = `${file}#mcpServers.${key}`;
    readOptions(into, { id, channel: "mcp" }, value, id);
    const token = value.get("apiKey");
    if (token) readValue(into, { id, channel: "mcp" }, "apiKey", token, `${id}.apiKey`);
  }
  readModels(into, agent, tree);
  for (const { location } of (tree.get("data")?.items() ?? []).flatMap((item) => item.get("destination") ?? []))
    noteUnread(into, location, "Prompts and code that Continue sends here as data on its use are not followed.");
  for (const list of ["models", "mcpServers", "rules", "prompts", "context"])
    for (const item of tree.get(list)?.items() ?? []) noteUsed(into, item);
  return into.fragment();
}
function serversOf(tree) {
  const servers = tree.get("mcpServers");
  if (servers?.kind === "map") return servers.entries();
  const older = tree.at("experimental", "modelContextProtocolServers")?.items() ?? [];
  const listed = [...servers?.items() ?? [], ...older];
  return listed.flatMap((value, index) => {
    if (value.get("uses") !== void 0) return [];
    const key = value.get("name")?.string() ?? (listed.length === 1 ? "server" : `server~${index + 1}`);
    return [{ key, keyLocation: value.get("name")?.location ?? value.location, value }];
  });
}
function readModels(into, agent, tree) {
  for (const model of tree.get("models")?.items() ?? []) {
    const name = model.get("name")?.string() ?? model.get("title")?.string() ?? "model";
    const provider = model.get("provider")?.string() ?? "model";
    const holder = { id: agent, channel: "env" };
    const at = `${tree.file}#models.${name}`;
    const key = model.get("apiKey");
    if (key)
      readValue(into, holder, `${provider.toUpperCase().replace(/[^A-Z0-9]/g, "_")}_API_KEY`, key, `${at}.apiKey`);
    for (const { key: variable, value } of model.get("env")?.entries() ?? [])
      readValue(into, holder, variable, value, `${at}.env.${variable}`);
    readOptions(into, holder, model, at);
  }
}
function readOptions(into, holder, value, at) {
  for (const { key, value: header } of value.at("requestOptions", "headers")?.entries() ?? [])
    readValue(into, holder, key, header, `${at}.requestOptions.headers.${key}`);
}
function noteUsed(into, item) {
  const uses = item.get("uses");
  const text = uses?.string();
  if (uses === void 0 || text === void 0 || text.startsWith("file://") || text.startsWith("./")) return;
  noteUnread(
    into,
    uses.location,
    "This block is fetched from a hub: which server, model or rule it brings is not known."
  );
}
export {
  readConfig
};
