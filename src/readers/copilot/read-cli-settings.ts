import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { readHook } from "../client/hooks.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { grantTool, web } from "../client/tools.ts";
import type { Read, Repository } from "../reader.ts";
import { readEnabledPlugins } from "./enabled-plugins.ts";
import { readCliPermissions } from "./read-cli-permissions.ts";

// "Only the keys listed in the following table are supported at the repository level. Any other keys [...] are silently
// ignored": https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-config-dir-reference
const OF_REPOSITORY: ReadonlySet<string> = new Set([
  "$schema",
  "companyAnnouncements",
  "deniedUrls",
  "disableAllHooks",
  "enabledPlugins",
  "extraKnownMarketplaces",
  "hooks",
  "mergeStrategy",
]);
/** Keys that say something of authority, of which it is worth to say that they are ignored. */
const OF_USER: ReadonlySet<string> = new Set([
  "allowedUrls",
  "askUser",
  "bashEnv",
  "disabledMcpServers",
  "enabledMcpServers",
  "mcpServers",
  "permissions",
  "statusLine",
  "storeTokenPlaintext",
  "trustedFolders",
  "trusted_folders",
]);

/** What a file of the Copilot CLI allows and runs: settings, or the approvals that it keeps for itself. */
export const readCliFile: Read = (source, repository) =>
  source.file.endsWith("/permissions-config.json")
    ? readCliPermissions(source, repository)
    : readCliSettings(source, repository);

// "Cross-tool `.claude/settings.json` and `.claude/settings.local.json` files in the repository are also read":
// https://docs.github.com/en/copilot/reference/hooks-reference#hooks-locations
const CLAUDE = [".claude/settings.json", ".claude/settings.local.json"];

function foreignHooks(path: string, repository: Repository): Tree | undefined {
  const source = repository.names.includes(path) ? repository.file(path) : undefined;
  return source && parseYaml(source, "json").tree?.get("hooks");
}

/** A file of the repository may do little. */
const readCliSettings: Read = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "jsonc");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === undefined || tree.entries().length === 0) return into.fragment();
  const { file } = source;
  const own = file.startsWith("~/");
  if (!own) noteIgnored(into, tree);
  const start: Location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent, session } = clientSession(into, "copilot-cli", start);
  readEnabledPlugins(into, session, tree);
  if (tree.get("disableAllHooks")?.boolean() !== true) {
    const sessions = [{ session, approval: own ? "unasked" : "folder" }] as const;
    readHookEntries(into, tree.get("hooks"), { sessions, path: `${file}#hooks`, repository });
    if (file === ".github/copilot/settings.json")
      for (const path of CLAUDE)
        readHookEntries(into, foreignHooks(path, repository), { sessions, path: `${path}#hooks`, repository });
  }
  if (own) readOwn(into, { agent, session }, tree, repository);
  return into.fragment();
};

function noteIgnored(into: Collector, tree: Tree): void {
  for (const { key, keyLocation } of tree.entries())
    if (OF_USER.has(key) && !OF_REPOSITORY.has(key))
      into.note({
        code: "inert-setting",
        level: "note",
        message: `The Copilot CLI takes \`${key}\` from the developer's own settings and ignores it here.`,
        location: keyLocation,
      });
}

/** What only the developer's own file may say. */
function readOwn(
  into: Collector,
  { agent, session }: { readonly agent: string; readonly session: string },
  tree: Tree,
  repository: Repository,
): void {
  const denied = new Set((tree.get("deniedUrls")?.items() ?? []).map((item) => item.string()));
  for (const item of tree.get("allowedUrls")?.items() ?? []) {
    const url = item.string();
    // Denials take precedence over allowances: the reference above.
    if (url === undefined || denied.has(url) || denied.has("*")) continue;
    const open = /^(?:https?:\/\/)?\*+(?:\/\**)?$/.test(url);
    grantTool(
      into,
      agent,
      { id: `${tree.file}#allowedUrls/${url}`, label: `fetch ${url}`, location: item.location },
      web(open ? "any" : "listed"),
      { grant: "allowed", asking: "unasked" },
    );
  }
  const status = tree.at("statusLine", "command");
  const command = status?.string();
  if (status !== undefined && command !== undefined)
    readHook(
      into,
      session,
      {
        id: `${tree.file}#statusLine.command`,
        label: "status line",
        command,
        location: status.location,
        at: "start",
        approval: "unasked",
      },
      repository,
    );
}
