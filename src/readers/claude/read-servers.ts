import { redact } from "../../catalog/literal-secret.ts";
import type { Location } from "../../graph/model.ts";
import type { Entry, Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Hook, readHook } from "../client/hooks.ts";
import { readServer } from "../client/server.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import type { Read, Repository } from "../reader.ts";
import { type Plugin, pluginAt, pluginSession } from "./plugins.ts";
import { projectPolicy, refusalOf, type ServerPolicy } from "./server-policy.ts";
import { noteInert, settingsFiles } from "./settings-files.ts";

const REFUSAL = " Clients start no server from a file that is not valid JSON.";

/** Reads the servers of a project, or of a plugin. */
export const readMcpJson: Read = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  const broken = diagnostics.some(({ level }) => level === "error") || tree === undefined;
  for (const diagnostic of diagnostics)
    into.note({
      ...diagnostic,
      message: diagnostic.message + (broken && diagnostic.level === "error" ? REFUSAL : ""),
    });
  if (broken) return into.fragment();
  const plugin = pluginAt(source.file, ".mcp.json", repository);
  if (plugin === undefined && /(?:^|\/)\.claude\//.test(source.file)) {
    const why = "Claude Code reads no servers from its own folder: a project's stand beside it.";
    readIdleServers(into, tree.get("mcpServers"), { why, location: startOf(source.file), repository });
    return into.fragment();
  }
  const listed = tree.get("mcpServers");
  const other = tree.keyLocation("servers");
  if (listed === undefined && other !== undefined && plugin === undefined)
    noteInert(into, "The client reads the servers under `mcpServers` and ignores `servers` in this file.", other);
  if (plugin !== undefined) readPluginServers(into, plugin, listed ?? tree, { file: source.file, repository });
  if (listed !== undefined && (plugin === undefined || source.file === ".mcp.json"))
    readProjectServers(into, listed, source.file, repository);
  return into.fragment();
};

/** Servers that stand where nothing starts them: what is written down there is written down. */
export function readIdleServers(
  into: Collector,
  servers: Tree | undefined,
  { why, location, repository }: { readonly why: string; readonly location: Location; readonly repository: Repository },
): void {
  noteInert(into, why, location);
  for (const entry of servers?.entries() ?? [])
    readServer(into, entry, {
      agent: "",
      client: "claude-code",
      path: `${location.file}#mcpServers.${entry.key}`,
      approval: "unknown",
      off: true,
      repository,
    });
}

/** NOTE: the settings in the root hold for its own file; who starts in a folder below does not read them. */
function readProjectServers(into: Collector, servers: Tree, file: string, repository: Repository): void {
  const entries = servers.entries();
  if (entries.length === 0) return;
  const { session, agent } = clientSession(into, "claude-code", startOf(file));
  const files = file === ".mcp.json" ? settingsFiles(repository) : [];
  for (const entry of entries) {
    const policy = projectPolicy(files, entry.key, entry.value);
    const path = `${file}#mcpServers.${entry.key}`;
    readEntry(into, entry, { session, agent, path, policy, repository });
  }
}

/** The servers that a plugin starts for those who install it; rules of this repository's settings are not theirs. */
export function readPluginServers(
  into: Collector,
  plugin: Plugin,
  servers: Tree,
  {
    file,
    repository,
    key = "mcpServers",
  }: { readonly file: string; readonly repository: Repository; readonly key?: string },
): void {
  const entries = servers.entries().filter(({ value }) => value.kind === "map");
  if (entries.length === 0) return;
  const { session, agent } = pluginSession(into, plugin);
  const policy: ServerPolicy = { refused: undefined, start: "folder", approval: "unknown" };
  for (const entry of entries)
    readEntry(into, entry, { session, agent, path: `${file}#${key}.${entry.key}`, policy, repository });
}

/** The servers of a developer's own file. */
export function readOwnServers(
  into: Collector,
  servers: Tree | undefined,
  prefix: string,
  { files, repository }: { readonly files: readonly Tree[]; readonly repository: Repository },
): void {
  const entries = servers?.entries() ?? [];
  if (servers === undefined || entries.length === 0) return;
  const { session, agent } = clientSession(into, "claude-code", startOf(servers.file));
  for (const entry of entries) {
    const refused = refusalOf(files, entry.key, entry.value);
    const { approval } = projectPolicy(files, entry.key, entry.value);
    const policy = { refused, start: "unasked", approval } as const;
    readEntry(into, entry, { session, agent, path: `${prefix}${entry.key}`, policy, repository });
  }
}

interface EntryPlace {
  readonly session: string;
  readonly agent: string;
  readonly path: string;
  readonly policy: Omit<ServerPolicy, "start"> & { readonly start: "folder" | "ask" | "unasked" };
  readonly repository: Repository;
}

function readEntry(into: Collector, entry: Entry, { session, agent, path, policy, repository }: EntryPlace): void {
  const { key, keyLocation, value } = entry;
  const { refused, start, approval } = policy;
  if (refused !== undefined) {
    noteInert(into, `Claude Code does not start \`${redact(key)}\`: ${refused}.`, keyLocation);
    readServer(into, entry, { agent, client: "claude-code", path, approval, off: true, repository });
    return;
  }
  // NOTE: other clients take such an entry for a remote server.
  if (value.get("url") !== undefined && value.get("type") === undefined && value.get("command") === undefined)
    noteInert(into, `Claude Code skips \`${redact(key)}\`: an address needs a \`type\`.`, keyLocation);
  // https://code.claude.com/docs/en/settings-reference: `disabledMcpjsonServers` is the switch.
  const off = value.get("disabled")?.boolean() === true ? value.keyLocation("disabled") : undefined;
  if (off)
    noteInert(into, `Claude Code knows no \`disabled\` here: \`${redact(key)}\` is a server like any other.`, off);
  readServer(into, entry, { agent, client: "claude-code", path, approval, start, repository });
  const helper = value.get("headersHelper");
  const command = helper?.string();
  if (helper === undefined || command === undefined) return;
  const place: Hook = {
    id: `${path}.headersHelper`,
    label: `headersHelper of ${redact(key)}`,
    command,
    location: helper.location,
    at: "start",
    approval: start === "unasked" ? "unasked" : "folder",
  };
  readHook(into, session, place, repository);
}

function startOf(file: string) {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
