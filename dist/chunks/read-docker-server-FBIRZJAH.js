import {
  askFor,
  offerFiles,
  offerServer,
  offerTools
} from "./chunk-XK3VVYVI.js";
import "./chunk-HSZWVNA3.js";
import {
  collector,
  holdLiteral,
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

// src/readers/manifests/read-docker-server.ts
var TYPES = /* @__PURE__ */ new Set(["server", "remote", "poci"]);
var readDockerServer = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const name = tree?.get("name")?.string();
  if (tree === void 0 || name === void 0 || !TYPES.has(tree.get("type")?.string() ?? "")) return into.fragment();
  const label = redact(name).slice(0, 100);
  const id = `${source.file}#server`;
  const holder = offerServer(into, { id, label, location: tree.location, call: callOf(tree) });
  for (const { key, value } of tree.get("remote")?.get("headers")?.entries() ?? [])
    readValue(into, holder, key, value, `${id}.headers.${key}`);
  readConfig(into, holder, tree);
  if ((tree.at("run", "volumes")?.items() ?? []).length > 0) offerFiles(into, holder, tree.location);
  offerTools(into, holder, label, [...named(tree.get("tools")), ...beside(source.file, repository)]);
  return into.fragment();
};
function callOf(tree) {
  const url = tree.get("remote")?.get("url")?.string();
  if (url !== void 0) return { args: [], url, settings: /* @__PURE__ */ new Map() };
  const run = tree.get("run");
  const texts = (key) => (run?.get(key)?.items() ?? []).flatMap((item) => item.string() ?? []);
  const volumes = texts("volumes").flatMap((text) => [
    "-v",
    /^\{\{[^{}]*\}\}$/.test(text) ? "/user:/user" : text.replace(/^\{\{[^{}]*\}\}/, "/user")
  ]);
  const settings = new Map((run?.get("env")?.entries() ?? []).map(({ key, value }) => [key, value.string() ?? ""]));
  const passed = [...settings.keys()].flatMap((key) => ["-e", key]);
  const network = run?.get("disableNetwork")?.boolean() === true ? ["--network", "none"] : [];
  const image = tree.get("image")?.string() ?? "";
  return { command: "docker", args: ["run", ...network, ...volumes, ...passed, image, ...texts("command")], settings };
}
function readConfig(into, holder, tree) {
  const config = tree.get("config");
  for (const secret of [...config?.get("secrets")?.items() ?? [], ...tree.get("secrets")?.items() ?? []]) {
    const name = (secret.get("env") ?? secret.get("name"))?.string();
    if (name !== void 0) askFor(into, holder, { name, location: secret.location });
    const example = secret.get("example");
    if (example) holdLiteral(into, holder, "", example.string() ?? "", example.location, `${holder.id}.${name}`);
  }
  for (const variable of config?.get("env")?.items() ?? []) {
    const name = variable.get("name")?.string() ?? "";
    const value = variable.get("value")?.string() ?? "";
    if (/^\{\{/.test(value) && isSecretName(name)) askFor(into, holder, { name, location: variable.location });
    else holdLiteral(into, holder, name, value, variable.location, `${holder.id}.env.${name}`);
  }
  for (const login of tree.get("oauth")?.items() ?? []) {
    const name = (login.get("env") ?? login.get("secret") ?? login.get("provider"))?.string();
    if (name !== void 0) askFor(into, holder, { name, location: login.location });
  }
}
function named(tools) {
  return (tools?.items() ?? []).flatMap((tool) => {
    const name = tool.get("name");
    const text = name?.string();
    return name === void 0 || text === void 0 ? [] : [{ name: text, location: name.location }];
  });
}
function beside(file, repository) {
  const source = repository.file(`${file.slice(0, file.lastIndexOf("/") + 1)}tools.json`);
  return source === void 0 ? [] : named(parseYaml(source, "json").tree);
}
export {
  readDockerServer
};
