import {
  askFor,
  offerFiles,
  offerServer
} from "./chunk-XK3VVYVI.js";
import "./chunk-HSZWVNA3.js";
import {
  collector,
  holdLiteral,
  isSecretName,
  parseYaml
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/manifests/read-smithery.ts
var MAX_TEXT = 2e4;
var readSmithery = (source) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === void 0 || tree.kind !== "map") return into.fragment();
  const start = tree.get("startCommand") ?? tree;
  const find = (key) => start.get(key) ?? tree.get(key);
  const code = find("commandFunction");
  const text = (code?.string() ?? "").slice(0, MAX_TEXT);
  const schema = find("configSchema");
  if (code === void 0 && schema === void 0 && tree.get("runtime") === void 0 && start === tree)
    return into.fragment();
  const variables = variablesOf(text);
  const call = callOf(text, variables);
  const id = `${source.file}#startCommand`;
  const location = tree.keyLocation("startCommand") ?? tree.location;
  const holder = offerServer(into, { id, label: "the server of Smithery", location, call });
  if (code) holdLiteral(into, holder, "", text, code.location, `${id}.commandFunction`);
  readSchema(into, holder, schema, variables);
  for (const { key, value } of find("exampleConfig")?.entries() ?? [])
    holdLiteral(into, holder, "", value.string() ?? "", value.location, `${id}.exampleConfig.${key}`);
  return into.fragment();
};
var VARIABLE = /["']?([A-Za-z_]\w{0,100})["']?\s{0,20}:\s{0,20}(?:String\()?config(?:\.|\??\.|\[["'])([A-Za-z_][\w-]{0,100})/g;
function variablesOf(text) {
  return new Map([...text.matchAll(VARIABLE)].map(([, variable = "", key = ""]) => [key, variable]));
}
function callOf(text, variables) {
  const command = /\bcommand["']?\s{0,20}:\s{0,20}["'`]([^"'`\n]{1,300})["'`]/.exec(text)?.[1];
  const list = /\bargs["']?\s{0,20}:\s{0,20}\[([^\]]{0,3000})/.exec(text)?.[1] ?? "";
  const args = [...list.matchAll(/["'`]([^"'`\n]{1,500})["'`]/g)].map(([, word = ""]) => word);
  return { command, args, settings: new Map([...variables.values()].map((name) => [name, `\${${name}}`])) };
}
function readSchema(into, holder, schema, variables) {
  for (const { key, keyLocation, value } of schema?.get("properties")?.entries() ?? []) {
    const name = [variables.get(key), key].find((one) => one !== void 0 && isSecretName(one));
    if (name !== void 0 && isText(value)) askFor(into, holder, { name, location: keyLocation });
    else if (/(?:^|_)(?:path|dir|directory|folder|file)s?$/i.test(key.replace(/([a-z])([A-Z])/g, "$1_$2")))
      offerFiles(into, holder, keyLocation);
    const fallback = value.get("default");
    if (fallback) holdLiteral(into, holder, key, fallback.string() ?? "", fallback.location, `${holder.id}.${key}`);
  }
}
var isText = (value) => ["string", void 0].includes(value.get("type")?.string());
export {
  readSmithery
};
