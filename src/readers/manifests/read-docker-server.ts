import { isSecretName } from "../../catalog/credentials.ts";
import { redact } from "../../catalog/literal-secret.ts";
import type { ServerCall } from "../../catalog/server-call/launch.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Holder, holdLiteral, readValue } from "../client/credentials.ts";
import { type Collector, collector } from "../client/session.ts";
import type { Read, Repository } from "../reader.ts";
import { type Asked, askFor, offerFiles, offerServer, offerTools } from "./offered.ts";

// https://github.com/docker/mcp-registry/blob/main/pkg/servers/types.go
const TYPES = new Set(["server", "remote", "poci"]);

/** A server of the catalog: its image or address, its container, and what it asks for. */
export const readDockerServer: Read = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const name = tree?.get("name")?.string();
  if (tree === undefined || name === undefined || !TYPES.has(tree.get("type")?.string() ?? "")) return into.fragment();
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

/** As the gateway starts or addresses it. */
function callOf(tree: Tree): ServerCall {
  const url = tree.get("remote")?.get("url")?.string();
  if (url !== undefined) return { args: [], url, settings: new Map() };
  const run = tree.get("run");
  const texts = (key: string): readonly string[] =>
    (run?.get(key)?.items() ?? []).flatMap((item) => item.string() ?? []);
  // NOTE: `{{server.paths|volume|into}}` stands for folders that the user names.
  const volumes = texts("volumes").flatMap((text) => [
    "-v",
    /^\{\{[^{}]*\}\}$/.test(text) ? "/user:/user" : text.replace(/^\{\{[^{}]*\}\}/, "/user"),
  ]);
  const settings = new Map((run?.get("env")?.entries() ?? []).map(({ key, value }) => [key, value.string() ?? ""]));
  const passed = [...settings.keys()].flatMap((key) => ["-e", key]);
  const network = run?.get("disableNetwork")?.boolean() === true ? ["--network", "none"] : [];
  const image = tree.get("image")?.string() ?? "";
  return { command: "docker", args: ["run", ...network, ...volumes, ...passed, image, ...texts("command")], settings };
}

function readConfig(into: Collector, holder: Holder, tree: Tree): void {
  const config = tree.get("config");
  for (const secret of [...(config?.get("secrets")?.items() ?? []), ...(tree.get("secrets")?.items() ?? [])]) {
    const name = (secret.get("env") ?? secret.get("name"))?.string();
    if (name !== undefined) askFor(into, holder, { name, location: secret.location });
    const example = secret.get("example");
    // NOTE: an example is made up, unless it has the shape of a token.
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
    if (name !== undefined) askFor(into, holder, { name, location: login.location });
  }
}

function named(tools: Tree | undefined): readonly Asked[] {
  return (tools?.items() ?? []).flatMap((tool) => {
    const name = tool.get("name");
    const text = name?.string();
    return name === undefined || text === undefined ? [] : [{ name: text, location: name.location }];
  });
}

/** `tools.json` beside it: the answer to `tools/list`. */
function beside(file: string, repository: Repository): readonly Asked[] {
  const source = repository.file(`${file.slice(0, file.lastIndexOf("/") + 1)}tools.json`);
  return source === undefined ? [] : named(parseYaml(source, "json").tree);
}
