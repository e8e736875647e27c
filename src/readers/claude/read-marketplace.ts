import { redact } from "../../catalog/literal-secret.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { noteKey } from "../client/document.ts";
import { readHook } from "../client/hooks.ts";
import { type Collector, clientSession, collector, SESSION } from "../client/session.ts";
import { pinOfSource } from "../client/source-pin.ts";
import type { Read, Repository } from "../reader.ts";
import { readParts } from "./plugin-parts.ts";
import { isCache, pluginsOf } from "./plugins.ts";

/** LIMIT: plugins of one marketplace. */
const MAX_ENTRIES = 2000;

/** Reads a marketplace: plugins of its own repository with what they bring, and sources of others with their pins. */
export const readMarketplace: Read = (source, repository) => {
  const into = collector();
  if (isCache(source.file)) return into.fragment();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === undefined || diagnostics.some(({ level }) => level === "error")) return into.fragment();
  for (const entry of (tree.get("plugins")?.items() ?? []).slice(0, MAX_ENTRIES)) readEntry(into, entry, repository);
  return into.fragment();
};

function readEntry(into: Collector, entry: Tree, repository: Repository): void {
  const { file } = entry;
  const name = redact(entry.get("name")?.string() ?? "").slice(0, 120);
  const source = entry.get("source");
  if (source === undefined || name === "") return;
  const key = `plugins.${name}`;
  if (source.kind === "scalar") {
    const plugin = [...pluginsOf(repository).values()].find((one) => one.id === `${file}#${key}`);
    // NOTE: a plugin with a manifest of its own is read there; an entry may add to it.
    const own = plugin ?? manifestOf(repository, name);
    noteKey(into, entry, "lspServers", "not-supported", "The language servers that a plugin starts are not read.");
    if (own !== undefined && ((own === plugin || entry.get("hooks")) ?? entry.get("mcpServers")))
      readParts(into, { plugin: own, entry, key, repository });
    return;
  }
  readForeign(into, { file, key, name, entry, source }, repository);
}

function manifestOf(repository: Repository, name: string) {
  return [...pluginsOf(repository).values()].find((plugin) => plugin.name === name);
}

interface Foreign {
  readonly file: string;
  readonly key: string;
  readonly name: string;
  readonly entry: Tree;
  readonly source: Tree;
}

/** A plugin of another owner: the code that runs is what stands there when somebody installs or updates it. */
function readForeign(into: Collector, { file, key, name, entry, source }: Foreign, repository: Repository): void {
  const id = `${file}#${key}`;
  const location = entry.keyLocation("source") ?? source.location;
  const developer = into.node("principal", "principal:developer", {
    label: "developer",
    zone: "workstation",
    facts: { standing: "developer" },
  });
  const plugin = into.node("workload", id, {
    label: `the plugin ${name}`,
    zone: "workstation",
    location,
    facts: { definition: id, taken: "plugin", "runs-at": "start", pin: pinOfSource(source) },
  });
  into.edge("starts", developer, plugin, { location, contexts: [SESSION] });
  const command = source.get("source")?.string() === "command" ? source.get("command") : undefined;
  const text =
    command
      ?.items()
      .flatMap((item) => item.string() ?? [])
      .join(" ") ?? "";
  if (command === undefined || text === "") return;
  const { session } = clientSession(into, "claude-code", { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
  const hook = { id: `${id}.source.command`, label: `source of the plugin ${name}`, command: text };
  readHook(into, session, { ...hook, location: command.location, at: "start", approval: "ask" }, repository);
}
