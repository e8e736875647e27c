import {
  askFor,
  offerFiles,
  offerServer,
  offerTools
} from "./chunk-XK3VVYVI.js";
import "./chunk-HSZWVNA3.js";
import {
  callOf,
  collector,
  isSecretName,
  parseYaml,
  readValue,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/manifests/read-mcpb.ts
var readMcpb = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const server = tree?.get("server");
  if (tree === void 0 || server?.kind !== "map") return into.fragment();
  const config = server.get("mcp_config");
  const label = redact(tree.get("name")?.string() ?? "the bundled server").slice(0, 100);
  const id = `${source.file}#server`;
  const call = config ? callOf(config) : { args: [], settings: /* @__PURE__ */ new Map() };
  const location = tree.keyLocation("server") ?? server.location;
  const holder = offerServer(into, { id, label, location, call, repository });
  if (config) readConfig(into, holder, config, tree.get("user_config"), id);
  readUserConfig(into, holder, tree.get("user_config"), config);
  const tools = [...named(tree.get("tools")), ...named(staticTools(tree))];
  offerTools(into, holder, label, tools);
  const generated = tree.get("tools_generated");
  if (generated?.boolean() === true)
    into.note({
      code: "not-supported",
      level: "note",
      message: "The server makes further tools when it runs: they are not in the files.",
      location: generated.location
    });
  return into.fragment();
};
function staticTools(tree) {
  return tree.at("_meta", "com.microsoft.windows", "static_responses", "tools/list", "tools");
}
function named(tools) {
  return (tools?.items() ?? []).flatMap((tool) => {
    const name = tool.get("name");
    const text = name?.string();
    return name === void 0 || text === void 0 ? [] : [{ name: text, location: name.location }];
  });
}
var INPUT = /\$\{user_config\.([\w.-]{1,100})\}/;
function readConfig(into, holder, config, user, id) {
  for (const { key, value } of config.get("env")?.entries() ?? []) {
    const input = INPUT.exec(value.string() ?? "")?.[1];
    if (input === void 0) readValue(into, holder, key, value, `${id}.env.${key}`);
    else if (user?.get(input) === void 0)
      into.note({
        code: "unresolved-reference",
        level: "warning",
        message: `The manifest asks for no \`${input}\` under \`user_config\`.`,
        location: value.location
      });
  }
  for (const item of config.get("args")?.items() ?? []) readValue(into, holder, "", item, `${id}.args`);
}
function readUserConfig(into, holder, user, config) {
  for (const { key, keyLocation, value } of user?.entries() ?? []) {
    const kind = value.get("type")?.string();
    const variables = (config?.get("env")?.entries() ?? []).filter((entry) => INPUT.exec(entry.value.string() ?? "")?.[1] === key).map((entry) => entry.key);
    const name = variables.find(isSecretName) ?? variables[0] ?? key;
    if (kind === "directory" || kind === "file") offerFiles(into, holder, keyLocation);
    else if (value.get("sensitive")?.boolean() === true || isSecretName(name))
      askFor(into, holder, { name, location: keyLocation });
    const fallback = value.get("default");
    if (fallback) readValue(into, holder, name, fallback, `${holder.id}.user_config.${key}`);
  }
}
export {
  readMcpb
};
