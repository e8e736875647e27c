import { isSecretName } from "../../catalog/credentials.ts";
import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { holdInput } from "../client/credentials.ts";
import { noteKey } from "../client/document.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { readHooks } from "./hooks.ts";
import { readServers } from "./servers.ts";

/** A manifest, with the hooks beside it. */
export function readExtension(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const { file } = source;
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const hooks = hooksBeside(file, repository);
  const servers = tree?.get("mcpServers")?.entries() ?? [];
  if (tree) noteKey(into, tree, "excludeTools", "not-supported", "Which tools an extension takes away is not read.");
  if (tree === undefined || (servers.length === 0 && hooks === undefined)) return into.fragment();
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent, session } = clientSession(into, "gemini-cli", start);
  noteTrust(into, tree);
  readServers(into, tree.get("mcpServers"), `${file}#mcpServers`, {
    agent,
    client: "gemini-cli",
    repository,
    trust: false,
    asks: "ask",
    start: "folder",
  });
  for (const { key } of servers) readSettings(into, tree, `${file}#mcpServers.${key}`);
  if (hooks)
    readHooks(into, hooks, { session, path: `${hooks.file}#hooks.gemini-cli`, approval: "folder", repository });
  return into.fragment();
}

function hooksBeside(file: string, repository: Repository): Tree | undefined {
  const source = repository.file(file.replace(/gemini-extension\.json$/, "hooks/hooks.json"));
  return source && parseYaml(source, "json").tree?.get("hooks");
}

/** Trust in a server is the one option that an extension cannot give. */
function noteTrust(into: Collector, tree: Tree): void {
  for (const { value } of tree.get("mcpServers")?.entries() ?? []) {
    const location = value.keyLocation("trust");
    if (location)
      into.note({
        code: "inert-setting",
        level: "note",
        message: "Gemini CLI ignores `trust` of a server in an extension.",
        location,
      });
  }
}

/** What those who install it are asked for reaches every server of it: nothing else of the shell does. */
function readSettings(into: Collector, tree: Tree, server: string): void {
  for (const setting of tree.get("settings")?.items() ?? []) {
    const variable = setting.get("envVar");
    const name = variable?.string();
    if (variable === undefined || name === undefined) continue;
    if (setting.get("sensitive")?.boolean() === true || isSecretName(name))
      holdInput(into, { id: server, channel: "mcp" }, { id: name, kind: name, name }, variable.location);
  }
}
