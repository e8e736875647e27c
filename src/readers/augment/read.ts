import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { SHELL_VARIABLE } from "../client/credentials.ts";
import { readDocument } from "../client/document.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { readHook } from "../client/hooks.ts";
import { startOf } from "../client/json-file.ts";
import { regexDenials, regexPatterns } from "../client/regex-pattern.ts";
import { readServerEntries } from "../client/server-entries.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { grantRules, type ToolKind, type ToolRule } from "../client/tool-rules.ts";
import type { Repository } from "../reader.ts";

// https://docs.augmentcode.com/cli/permissions
const KINDS: ReadonlyMap<string, ToolKind> = new Map([
  ["launch-process", "shell"],
  ["save-file", "edit"],
  ["str-replace-editor", "edit"],
  ["remove-files", "edit"],
  ["apply-patch", "edit"],
  ["view", "read"],
  ["codebase-retrieval", "read"],
  ["grep-search", "read"],
  ["web-fetch", "web"],
  ["web-search", "search"],
  ["*", "any"],
]);
const EFFECTS: ReadonlyMap<string, ToolRule["effect"]> = new Map([
  ["allow", "allow"],
  ["deny", "deny"],
  ["ask-user", "ask"],
  ["script-policy", "unknown"],
  ["webhook-policy", "unknown"],
]);

/** Servers, hooks, and rules of which the first that fits decides. */
export function readSettings(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree?.kind !== "map") return into.fragment();
  const { file } = source;
  const { agent, session } = clientSession(into, "augment", startOf(source.file));
  const servers = tree.get("mcpServers")?.entries() ?? [];
  const place = { agent, client: "augment", approval: "unknown", repository, variables: SHELL_VARIABLE } as const;
  readServerEntries(into, servers, { ...place, list: `${file}#mcpServers` });
  const names = servers.map(({ key }) => key);
  const rules = rulesIn(tree).flatMap((item) => ruleOf(item, file, names));
  grantRules(into, agent, rules, { order: "first", grant: "allowed" });
  readPolicies(into, session, tree, repository);
  const sessions = [{ session, approval: "unknown" }] as const;
  readHookEntries(into, tree.get("hooks"), { sessions, path: `${file}#hooks`, repository });
  return into.fragment();
}

/** Earlier releases had dashes in the names of keys: `tool-permissions`, `tool-name`, `shell-input-regex`. */
const rulesIn = (tree: Tree): readonly Tree[] =>
  (tree.get("toolPermissions") ?? tree.get("tool-permissions"))?.items() ?? [];
const nameIn = (item: Tree): Tree | undefined => item.get("toolName") ?? item.get("tool-name");

function ruleOf(item: Tree, file: string, servers: readonly string[]): readonly ToolRule[] {
  const name = nameIn(item)?.string();
  const effect = EFFECTS.get(item.at("permission", "type")?.string() ?? "");
  // A check of the answer comes after the call.
  if (
    name === undefined ||
    effect === undefined ||
    (item.get("eventType") ?? item.get("event-type"))?.string() === "tool-response"
  )
    return [];
  const location = nameIn(item)?.location ?? item.location;
  const base = { effect, id: `${file}#toolPermissions/${effect}/${name}`, label: name, location };
  const kind = KINDS.get(name);
  // Tools of servers are called `{tool}_{server}`.
  const server = servers.find((one) => name.endsWith(`_${one}`));
  if (server !== undefined) return [{ ...base, kind: "mcp", server, tool: name.slice(0, -server.length - 1) }];
  if (kind === undefined) return [];
  const regex = (item.get("shellInputRegex") ?? item.get("shell-input-regex"))?.string();
  if (regex === undefined) return [{ ...base, kind, ...(kind === "edit" || kind === "read" ? { name } : {}) }];
  const strict = effect === "deny" || effect === "ask";
  return (strict ? regexDenials : regexPatterns)(regex).map((pattern, index): ToolRule => {
    const label = `${name}(${regex})`;
    return { ...base, kind: "shell", pattern, label, id: `${base.id}(${regex})${index === 0 ? "" : `~${index + 1}`}` };
  });
}

/** Programs that decide on calls run by themselves; a web service is told every call that it decides on. */
function readPolicies(into: Collector, session: string, tree: Tree, repository: Repository): void {
  for (const item of rulesIn(tree)) {
    const script = item.at("permission", "script");
    const command = script?.string();
    const name = nameIn(item)?.string() ?? "*";
    if (item.at("permission", "type")?.string() === "script-policy" && script && command !== undefined) {
      const id = `${tree.file}#toolPermissions/script-policy/${name.slice(0, 100)}`;
      const label = `program that decides on ${name.slice(0, 100)}`;
      readHook(
        into,
        session,
        { id, label, command, location: script.location, at: "use", approval: "unasked" },
        repository,
      );
    }
    const url = item.get("permission")?.keyLocation("webhookUrl");
    if (item.at("permission", "type")?.string() === "webhook-policy" && url !== undefined)
      into.note({
        code: "not-supported",
        level: "note",
        message: "A web service decides on these calls and is told what is in them; what it answers is not known.",
        location: url,
      });
  }
}
