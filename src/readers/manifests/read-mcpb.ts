import { isSecretName } from "../../catalog/credentials.ts";
import { redact } from "../../catalog/literal-secret.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Holder, readValue } from "../client/credentials.ts";
import { callOf } from "../client/server.ts";
import { type Collector, collector } from "../client/session.ts";
import type { Read } from "../reader.ts";
import { type Asked, askFor, offerFiles, offerServer, offerTools } from "./offered.ts";

/** The server of a bundle, what it asks its user for, and the tools that it names. */
export const readMcpb: Read = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const server = tree?.get("server");
  if (tree === undefined || server?.kind !== "map") return into.fragment();
  const config = server.get("mcp_config");
  const label = redact(tree.get("name")?.string() ?? "the bundled server").slice(0, 100);
  const id = `${source.file}#server`;
  const call = config ? callOf(config) : { args: [], settings: new Map<string, string>() };
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
      location: generated.location,
    });
  return into.fragment();
};

/** https://learn.microsoft.com/en-us/windows/ai/mcp/: the answer to `tools/list`, kept in the manifest. */
function staticTools(tree: Tree): Tree | undefined {
  return tree.at("_meta", "com.microsoft.windows", "static_responses", "tools/list", "tools");
}

function named(tools: Tree | undefined): readonly Asked[] {
  return (tools?.items() ?? []).flatMap((tool) => {
    const name = tool.get("name");
    const text = name?.string();
    return name === undefined || text === undefined ? [] : [{ name: text, location: name.location }];
  });
}

// https://github.com/modelcontextprotocol/mcpb/blob/main/MANIFEST.md#variable-substitution-in-user-configuration
const INPUT = /\$\{user_config\.([\w.-]{1,100})\}/;

function readConfig(into: Collector, holder: Holder, config: Tree, user: Tree | undefined, id: string): void {
  for (const { key, value } of config.get("env")?.entries() ?? []) {
    const input = INPUT.exec(value.string() ?? "")?.[1];
    if (input === undefined) readValue(into, holder, key, value, `${id}.env.${key}`);
    else if (user?.get(input) === undefined)
      into.note({
        code: "unresolved-reference",
        level: "warning",
        message: `The manifest asks for no \`${input}\` under \`user_config\`.`,
        location: value.location,
      });
  }
  for (const item of config.get("args")?.items() ?? []) readValue(into, holder, "", item, `${id}.args`);
}

function readUserConfig(into: Collector, holder: Holder, user: Tree | undefined, config: Tree | undefined): void {
  for (const { key, keyLocation, value } of user?.entries() ?? []) {
    const kind = value.get("type")?.string();
    const variables = (config?.get("env")?.entries() ?? [])
      .filter((entry) => INPUT.exec(entry.value.string() ?? "")?.[1] === key)
      .map((entry) => entry.key);
    const name = variables.find(isSecretName) ?? variables[0] ?? key;
    if (kind === "directory" || kind === "file") offerFiles(into, holder, keyLocation);
    else if (value.get("sensitive")?.boolean() === true || isSecretName(name))
      askFor(into, holder, { name, location: keyLocation });
    const fallback = value.get("default");
    if (fallback) readValue(into, holder, name, fallback, `${holder.id}.user_config.${key}`);
  }
}
