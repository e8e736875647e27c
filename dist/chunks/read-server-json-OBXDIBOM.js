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
  parseYaml,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/manifests/read-server-json.ts
var NAME = /^[A-Za-z0-9.-]+\/[A-Za-z0-9._-]+$/;
var MAX_PARTS = 100;
function either(tree, key) {
  return tree.get(key) ?? tree.get(key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}
var items = (tree) => (tree?.items() ?? []).slice(0, MAX_PARTS);
var readServerJson = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  const name = tree?.get("name")?.string() ?? "";
  const parts = [...items(tree?.get("packages")), ...items(tree?.get("remotes"))];
  const isServer = tree?.get("$schema")?.string()?.includes("modelcontextprotocol.io") === true || NAME.test(name);
  if (tree === void 0 || !isServer || parts.length === 0 && diagnostics.length === 0) return into.fragment();
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const label = redact(name.split("/").at(-1) ?? name).slice(0, 100);
  for (const entry of items(tree.get("packages"))) readPackage(into, entry, label, source.file, repository);
  for (const entry of items(tree.get("remotes"))) readRemote(into, entry, label, source.file);
  return into.fragment();
};
function readPackage(into, entry, label, file, repository) {
  const identifier = (entry.get("identifier") ?? entry.get("name"))?.string() ?? "";
  const call = callOf(entry, identifier);
  const hash = either(entry, "fileSha256")?.string();
  const id = `${file}#packages.${redact(identifier).split(/[?#]/, 1)[0]?.slice(0, 200)}`;
  const isTemplate = /\$\{|\{\{/.test(`${identifier}${entry.get("version")?.string() ?? ""}`);
  const pin = hash ? "digest" : isTemplate ? "version" : void 0;
  const holder = offerServer(into, { id, label, location: entry.location, call, pin, repository });
  for (const key of ["environmentVariables", "runtimeArguments", "packageArguments"])
    for (const input of items(either(entry, key))) readInput(into, holder, input, id);
  for (const header of items(entry.get("transport")?.get("headers"))) readInput(into, holder, header, id);
}
function readRemote(into, entry, label, file) {
  const url = entry.get("url")?.string() ?? "";
  const id = `${file}#remotes.${redact(url).split(/[?#]/, 1)[0]?.slice(0, 200)}`;
  const call = { args: [], url, settings: /* @__PURE__ */ new Map() };
  const holder = offerServer(into, { id, label, location: entry.location, call });
  for (const header of items(entry.get("headers"))) readInput(into, holder, header, id);
  for (const { key, value } of entry.get("variables")?.entries() ?? []) readNamed(into, holder, key, value, id);
}
function callOf(entry, identifier) {
  const kind = (either(entry, "registryType") ?? either(entry, "registryName"))?.string() ?? "";
  const version = entry.get("version")?.string() ?? "";
  const texts = (key) => items(either(entry, key)).flatMap((one) => {
    const name = one.get("name")?.string();
    const value = (one.get("value") ?? one.get("default"))?.string();
    return [...name === void 0 ? [] : [name], ...value === void 0 ? [] : [value]];
  });
  const own = texts("packageArguments");
  const settings = new Map(
    items(either(entry, "environmentVariables")).map((one) => [
      one.get("name")?.string() ?? "",
      (one.get("value") ?? one.get("default"))?.string() ?? "${input}"
    ])
  );
  const at = (sign) => version === "" ? identifier : `${identifier}${sign}${version}`;
  if (kind === "npm") return { command: "npx", args: ["-y", at("@"), ...own], settings };
  if (kind === "pypi") return { command: "uvx", args: [at("=="), ...own], settings };
  if (kind !== "oci" && kind !== "docker") return { args: [], settings };
  const image = /[:@][^/]*$/.test(identifier) || version === "" ? identifier : `${identifier}:${version}`;
  const passed = [...settings.keys()].flatMap((name) => ["-e", name]);
  return { command: "docker", args: ["run", ...passed, image, ...own], settings };
}
function readInput(into, holder, input, path) {
  const text = input.get("value")?.string() ?? "";
  const named = input.get("name")?.string() ?? input.get("valueHint")?.string() ?? "";
  const name = /^([A-Z][A-Z0-9_]{1,100})=/.exec(text)?.[1] ?? named;
  readNamed(into, holder, name, input, path);
  for (const { key, value } of input.get("variables")?.entries() ?? [])
    readNamed(into, holder, isSecretName(name) ? name : key, value, path);
}
function readNamed(into, holder, name, input, path) {
  const isSecret = either(input, "isSecret")?.boolean();
  const bare = redact(name.replace(/^-+/, ""));
  const hasParts = (input.get("variables")?.entries().length ?? 0) > 0;
  if (input.get("value") === void 0 && (isSecret === true || isSecret === void 0 && !hasParts && isSecretName(bare)))
    askFor(into, holder, { name: bare, location: input.location });
  if (input.get("format")?.string() === "filepath") offerFiles(into, holder, input.location);
  for (const key of ["value", "default"]) {
    const value = input.get(key);
    const text = value?.string();
    if (value && text !== void 0) holdLiteral(into, holder, bare, text, value.location, `${path}.${bare}`);
  }
}
export {
  readServerJson
};
