import type { Fragment, Location } from "../../../graph/model.ts";
import type { SourceFile } from "../../../parse/source.ts";
import type { Entry, Tree } from "../../../parse/tree.ts";
import { parseYaml } from "../../../parse/yaml.ts";
import type { Repository } from "../../reader.ts";
import { readValue } from "../credentials.ts";
import { isUsers, noteUnread, startOf, treeOfFile } from "../json-file.ts";
import { bounded } from "../rule-list.ts";
import { readServerList } from "../server-list.ts";
import { type Collector, clientSession, collector } from "../session.ts";
import { readAgentEntry } from "./agents.ts";
import { readCommands } from "./commands.ts";
import { readProviderHosts } from "./endpoint.ts";
import { type Family, grantOrdered, ruleServers, serverApproval } from "./grants.ts";
import { flat, listedRules, merged, type OrderedRule, type Ruleset, rulesetOf, switchesOf } from "./rules.ts";

/** The files of a folder that add up, the one that wins last. */
function layersOf(file: string, { file: name, folder }: Family): readonly string[] {
  const at = file.slice(0, file.lastIndexOf("/") + 1);
  const base = at.endsWith(`${folder}/`) ? at.slice(0, -folder.length - 1) : at;
  if (isUsers(file)) return [file];
  return [
    `${base}${name}.json`,
    `${base}${name}.jsonc`,
    `${base}${folder}/${name}.json`,
    `${base}${folder}/${name}.jsonc`,
  ];
}

/** The trees of the layers that are there. */
function treesOf(file: string, family: Family, repository: Repository): readonly Tree[] {
  return layersOf(file, family).flatMap((path) => {
    const source = path === file || repository.names.includes(path) ? repository.file(path) : undefined;
    return (source && parseYaml(source, "jsonc").tree) ?? [];
  });
}

/** What all layers say together, and the vendor's default below them. */
export function rulesAround(file: string, family: Family, repository: Repository): readonly OrderedRule[] {
  return rulesIn(treesOf(file, family, repository), startOf(file));
}

function rulesIn(trees: readonly Tree[], start: Location): readonly OrderedRule[] {
  const rules = trees.reduce<Ruleset>(
    (all, tree) =>
      merged(merged(all, switchesOf(tree.get("tools"), "tools")), rulesetOf(tree.get("permission"), "permission")),
    new Map(),
  );
  // Everything is allowed unless a file says otherwise: https://opencode.ai/docs/permissions#defaults (1.1), and
  // https://github.com/Kilo-Org/kilocode/blob/main/packages/opencode/src/agent/agent.ts
  const basic: OrderedRule = {
    tool: "*",
    pattern: "*",
    action: "allow",
    location: start,
    path: "permission.default",
    file: start.file,
    basic: true,
  };
  return [basic, ...flat(rules), ...trees.flatMap((tree) => listedRules(tree.get("permissions"), "permissions"))];
}

/** The servers of a file; opencode 2 keeps them one level deeper. */
function serverEntries(tree: Tree): readonly Entry[] {
  const mcp = tree.get("mcp");
  const deeper = mcp?.get("servers");
  const isServer = deeper?.get("type") !== undefined || deeper?.get("command") !== undefined;
  return deeper?.kind === "map" && !isServer ? deeper.entries() : (mcp?.entries() ?? []);
}

/** The names of the servers that the layers declare. */
export const serversAround = (file: string, family: Family, repository: Repository): readonly string[] =>
  treesOf(file, family, repository).flatMap((tree) => serverEntries(tree).map(({ key }) => key));

/** A configuration file of the product. */
export function readOrderedConfig(source: SourceFile, repository: Repository, family: Family): Fragment {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  if (tree === undefined) return into.fragment();
  const { file } = source;
  const start = startOf(file);
  const { agent, session } = clientSession(into, family.client, start);
  const trees = treesOf(file, family, repository);
  const first = trees[0]?.file ?? file;
  const rules = bounded(into, rulesIn(trees.length === 0 ? [tree] : trees, startOf(first)));
  const own = (rule: OrderedRule): boolean => rule.file === file;
  grantOrdered(into, agent, rules, own);
  const servers = serversAround(file, family, repository);
  ruleServers(into, agent, rules, servers, own);
  readServers(into, agent, tree, rules, repository, family);
  for (const key of ["agent", "mode", "agents"])
    for (const { key: name, keyLocation, value } of tree.get(key)?.entries() ?? [])
      readAgentEntry(
        into,
        {
          session: agent,
          id: `${file}#${key}.${name}`,
          name,
          location: keyLocation,
          tree: value,
          under: `${key}.${name}`,
        },
        { rules, servers, client: family.client },
      );
  readCommands(into, session, tree, repository);
  readKeys(into, agent, tree);
  if (!isUsers(file)) readProviderHosts(into, agent, tree, family.client);
  noteOthers(into, tree);
  return into.fragment();
}

/** What lets others read along or write to the agent, and is not read. */
function noteOthers(into: Collector, tree: Tree): void {
  if (tree.get("share")?.string() === "auto")
    noteUnread(
      into,
      tree.keyLocation("share"),
      "Every session is shared by a link on its own; whoever has the link reads what it holds.",
    );
  for (const item of tree.get("instructions")?.items() ?? [])
    if (/^https?:/.test(item.string() ?? ""))
      noteUnread(
        into,
        item.location,
        "The instructions at this address are not read: whoever can change them writes to the agent.",
      );
}

function readServers(
  into: Collector,
  agent: string,
  tree: Tree,
  rules: readonly OrderedRule[],
  repository: Repository,
  { client }: Family,
): void {
  const entries = serverEntries(tree).filter(
    // An entry that only switches a server of another file on or off names no server.
    ({ value }) => value.get("command") !== undefined || value.get("url") !== undefined,
  );
  readServerList(
    into,
    agent,
    entries,
    `${tree.file}#mcp`,
    {
      client,
      approval: (name) => serverApproval(rules, name),
      off: (server) => server.get("enabled")?.boolean() === false,
    },
    repository,
  );
}

/** Keys of model providers: https://opencode.ai/docs/providers */
function readKeys(into: Collector, agent: string, tree: Tree): void {
  const providers = ["provider", "providers"].flatMap((key) => tree.get(key)?.entries() ?? []);
  for (const { key: provider, value } of providers) {
    const options = value.get("options") ?? value.get("settings");
    const settings = [...(options?.entries() ?? []), ...(options?.get("headers")?.entries() ?? [])];
    for (const { key, value: given } of settings) {
      const name = key === "apiKey" ? `${provider.toUpperCase().replace(/[^A-Z0-9]/g, "_")}_API_KEY` : key;
      readValue(into, { id: agent, channel: "env" }, name, given, `${tree.file}#provider.${provider}.options.${key}`);
    }
  }
}
