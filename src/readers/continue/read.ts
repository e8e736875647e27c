import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Entry, Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Holder, readValue } from "../client/credentials.ts";
import { noteUnread, startOf } from "../client/json-file.ts";
import { readServerList } from "../client/server-list.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** A configuration, an agent or a block of servers; files of other clients may be dropped in among the last. */
export function readConfig(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, source.file.endsWith(".json") ? "jsonc" : "yaml");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree?.kind !== "map") return into.fragment();
  const { file } = source;
  const { agent } = clientSession(into, "continue", startOf(file));
  const servers = serversOf(tree);
  // NOTE: what is asked before a call is a setting of the editor, and differs on the command line.
  readServerList(
    into,
    agent,
    servers,
    `${file}#mcpServers`,
    { client: "continue", approval: () => "unknown" },
    repository,
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

/** A list of servers with their names, a map by names, or the list of the older form. */
function serversOf(tree: Tree): readonly Entry[] {
  const servers = tree.get("mcpServers");
  if (servers?.kind === "map") return servers.entries();
  const older = tree.at("experimental", "modelContextProtocolServers")?.items() ?? [];
  const listed = [...(servers?.items() ?? []), ...older];
  return listed.flatMap((value, index): Entry[] => {
    if (value.get("uses") !== undefined) return [];
    const key = value.get("name")?.string() ?? (listed.length === 1 ? "server" : `server~${index + 1}`);
    return [{ key, keyLocation: value.get("name")?.location ?? value.location, value }];
  });
}

/** Keys and headers of the models: https://docs.continue.dev/reference#models */
function readModels(into: Collector, agent: string, tree: Tree): void {
  for (const model of tree.get("models")?.items() ?? []) {
    const name = model.get("name")?.string() ?? model.get("title")?.string() ?? "model";
    const provider = model.get("provider")?.string() ?? "model";
    const holder: Holder = { id: agent, channel: "env" };
    const at = `${tree.file}#models.${name}`;
    const key = model.get("apiKey");
    if (key)
      readValue(into, holder, `${provider.toUpperCase().replace(/[^A-Z0-9]/g, "_")}_API_KEY`, key, `${at}.apiKey`);
    for (const { key: variable, value } of model.get("env")?.entries() ?? [])
      readValue(into, holder, variable, value, `${at}.env.${variable}`);
    readOptions(into, holder, model, at);
  }
}

function readOptions(into: Collector, holder: Holder, value: Tree, at: string): void {
  for (const { key, value: header } of value.at("requestOptions", "headers")?.entries() ?? [])
    readValue(into, holder, key, header, `${at}.requestOptions.headers.${key}`);
}

/** A block that is fetched from the vendor's hub: https://docs.continue.dev/hub/blocks/use-a-block */
function noteUsed(into: Collector, item: Tree): void {
  const uses = item.get("uses");
  const text = uses?.string();
  if (uses === undefined || text === undefined || text.startsWith("file://") || text.startsWith("./")) return;
  noteUnread(
    into,
    uses.location,
    "This block is fetched from a hub: which server, model or rule it brings is not known.",
  );
}
