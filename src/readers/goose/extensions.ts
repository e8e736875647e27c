import { isSecretName } from "../../catalog/credentials.ts";
import type { Entry, Tree } from "../../parse/tree.ts";
import { holdVariable, SHELL_VARIABLE } from "../client/credentials.ts";
import { textsOf } from "../client/document.ts";
import { renamedEntry } from "../client/renamed.ts";
import { readServerEntries } from "../client/server-entries.ts";
import type { Collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** Who has the extensions of a list, and what is asked before their tools are used. */
export interface ExtensionsPlace {
  readonly agent: string;
  readonly file: string;
  readonly approval: string;
  readonly repository: Repository;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ["command", "cmd"],
  ["env", "envs"],
  ["url", "uri"],
]);
const SERVERS: ReadonlySet<string> = new Set(["stdio", "sse", "streamable_http"]);

/** The extensions that are switched on: a map by name in the configuration, a list in a recipe. */
export function extensionsOf(tree: Tree): readonly Entry[] {
  const given = tree.get("extensions");
  if (given?.kind === "map") return given.entries().filter(({ value }) => value.get("enabled")?.boolean() !== false);
  return (given?.items() ?? []).flatMap((value): readonly Entry[] => {
    const name = value.get("name");
    const key = name?.string();
    return name === undefined || key === undefined ? [] : [{ key, keyLocation: name.location, value }];
  });
}

/** The built-in extensions among them, by their names. */
export function builtIn(extensions: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(
    extensions
      .filter(({ value }) => value.get("type")?.string() === "builtin")
      .map((entry) => [entry.value.get("name")?.string() ?? entry.key, entry]),
  );
}

/** The extensions that are servers of their own. */
export function readExtensions(into: Collector, extensions: readonly Entry[], place: ExtensionsPlace): void {
  const { agent, file, approval, repository } = place;
  const servers = extensions.filter(({ value }) => SERVERS.has(value.get("type")?.string() ?? ""));
  const list = `${file}#extensions`;
  readServerEntries(
    into,
    servers.map((entry) => renamedEntry(entry, NAMES)),
    { list, agent, client: "goose", approval, repository, variables: SHELL_VARIABLE },
    { only: "available_tools" },
  );
  // Names of variables that goose takes from its keyring or its environment.
  for (const { key, value } of servers)
    for (const { text, location } of textsOf(value.get("env_keys")))
      if (isSecretName(text) && /^[A-Za-z_]\w{0,200}$/.test(text))
        holdVariable(into, { id: `${list}.${key}`, channel: "mcp" }, text, text, location);
  for (const { key, value } of extensions)
    if (value.get("type")?.string() === "inline_python")
      into.note({
        code: "not-supported",
        level: "note",
        message: `The extension \`${key.slice(0, 60)}\` is a program in Python, which is not read.`,
        location: value.get("type")?.location ?? value.location,
      });
}
