import { isSecretName } from "../../catalog/credentials.ts";
import type { ServerCall } from "../../catalog/server-call/launch.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Holder, holdLiteral } from "../client/credentials.ts";
import { type Collector, collector } from "../client/session.ts";
import type { Read } from "../reader.ts";
import { askFor, offerFiles, offerServer } from "./offered.ts";

/** LIMIT: characters of the start function. */
const MAX_TEXT = 20_000;

/** The server of a repository as Smithery starts it, and what it asks its user for. */
export const readSmithery: Read = (source) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === undefined || tree.kind !== "map") return into.fragment();
  const start = tree.get("startCommand") ?? tree;
  // NOTE: some files have the keys of `startCommand` beside it.
  const find = (key: string): Tree | undefined => start.get(key) ?? tree.get(key);
  const code = find("commandFunction");
  const text = (code?.string() ?? "").slice(0, MAX_TEXT);
  const schema = find("configSchema");
  if (code === undefined && schema === undefined && tree.get("runtime") === undefined && start === tree)
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

// `NAME: config.key`, `NAME: String(config.key)`, `"NAME": config["key"] || ""`; every run is bounded.
const VARIABLE =
  /["']?([A-Za-z_]\w{0,100})["']?\s{0,20}:\s{0,20}(?:String\()?config(?:\.|\??\.|\[["'])([A-Za-z_][\w-]{0,100})/g;

/** The variables that the start function sets, by the name of the setting that they take their value from. */
function variablesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(VARIABLE)].map(([, variable = "", key = ""]) => [key, variable]));
}

/** The command that is written out; what is computed is left out. */
function callOf(text: string, variables: ReadonlyMap<string, string>): ServerCall {
  const command = /\bcommand["']?\s{0,20}:\s{0,20}["'`]([^"'`\n]{1,300})["'`]/.exec(text)?.[1];
  const list = /\bargs["']?\s{0,20}:\s{0,20}\[([^\]]{0,3000})/.exec(text)?.[1] ?? "";
  const args = [...list.matchAll(/["'`]([^"'`\n]{1,500})["'`]/g)].map(([, word = ""]) => word);
  return { command, args, settings: new Map([...variables.values()].map((name) => [name, `\${${name}}`])) };
}

function readSchema(
  into: Collector,
  holder: Holder,
  schema: Tree | undefined,
  variables: ReadonlyMap<string, string>,
): void {
  for (const { key, keyLocation, value } of schema?.get("properties")?.entries() ?? []) {
    const name = [variables.get(key), key].find((one) => one !== undefined && isSecretName(one));
    // NOTE: the format marks no secret, so that names must tell: https://smithery.ai/docs/build/session-config
    if (name !== undefined && isText(value)) askFor(into, holder, { name, location: keyLocation });
    else if (/(?:^|_)(?:path|dir|directory|folder|file)s?$/i.test(key.replace(/([a-z])([A-Z])/g, "$1_$2")))
      offerFiles(into, holder, keyLocation);
    const fallback = value.get("default");
    if (fallback) holdLiteral(into, holder, key, fallback.string() ?? "", fallback.location, `${holder.id}.${key}`);
  }
}

const isText = (value: Tree): boolean => ["string", undefined].includes(value.get("type")?.string());
