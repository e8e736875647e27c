import { redact } from "../../catalog/literal-secret.ts";
import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { noteKey, readDocument } from "../client/document.ts";
import { isUsers, startOf } from "../client/json-file.ts";
import { regexDenials, regexPatterns } from "../client/regex-pattern.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { grantRules, type ToolKind, type ToolRule } from "../client/tool-rules.ts";

// https://support.atlassian.com/rovo/docs/use-tools-in-rovo-dev-cli/
const KINDS: ReadonlyMap<string, ToolKind> = new Map([
  ["create_file", "edit"],
  ["delete_file", "edit"],
  ["move_file", "edit"],
  ["find_and_replace_code", "edit"],
  ["open_files", "read"],
  ["expand_code_chunks", "read"],
  ["expand_folder", "read"],
  ["grep", "read"],
  ["powershell", "shell"],
  ["bash", "shell"],
]);
type Level = "allow" | "ask" | "deny";
const levelOf = (tree: Tree | undefined): Level | undefined => {
  const text = tree?.string();
  return text === "allow" || text === "ask" || text === "deny" ? text : undefined;
};

/** A level for every tool, one for each, and one for commands by regular expressions of which the first that fits decides. */
export function readConfig(source: SourceFile): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "yaml");
  const permissions = tree?.get("toolPermissions");
  if (tree?.kind !== "map" || permissions === undefined) return into.fragment();
  const { agent } = clientSession(into, "rovo-dev", startOf(source.file));
  const path = `${source.file}#toolPermissions`;
  const fallback = levelOf(permissions.get("default"));
  const own = permissions.get("tools");
  const tools = [...KINDS].flatMap(([tool, kind]): readonly ToolRule[] => {
    const effect = levelOf(own?.get(tool)) ?? (tool === "bash" ? undefined : fallback);
    const location = own?.keyLocation(tool) ?? permissions.keyLocation("default");
    if (effect === undefined || location === undefined) return [];
    return [{ kind, name: tool, effect, id: `${path}.tools.${tool}`, label: tool, location }];
  });
  // NOTE: a project's file counts only where something names it, which may be a command line that no file shows.
  const ruling = { order: "first", grant: "allowed", possible: !isUsers(source.file) } as const;
  grantRules(into, agent, [...tools, ...shellRules(permissions, "bash", fallback, path)], ruling);
  // NOTE: the shell of Windows has rules of its own, which stop nothing of the other's.
  if (permissions.get("powershell")?.kind === "map")
    grantRules(into, agent, shellRules(permissions, "powershell", fallback, path), ruling);
  noteUnread(into, tree, permissions);
  noteKey(into, tree, "eventHooks", "not-supported", "The event hooks of Rovo Dev are not read.");
  return into.fragment();
}

/** The rules of a shell: expressions in their order, and what holds for every other command. */
function shellRules(
  permissions: Tree,
  shell: "bash" | "powershell",
  fallback: Level | undefined,
  path: string,
): readonly ToolRule[] {
  const own = permissions.get(shell);
  const under = `${path}.${shell}`;
  const commands = (own?.get("commands")?.items() ?? []).flatMap((item) => commandRules(item, shell, under));
  const effect = levelOf(own?.get("default")) ?? fallback;
  const location = own?.keyLocation("default") ?? permissions.keyLocation("default");
  if (effect === undefined || location === undefined) return commands;
  return [...commands, { kind: "shell", effect, id: `${under}.default`, label: shell, location }];
}

function noteUnread(into: Collector, tree: Tree, permissions: Tree): void {
  for (const { key, keyLocation, value } of permissions.get("tools")?.entries() ?? [])
    if (!KINDS.has(key) && levelOf(value) === "allow")
      into.note({
        code: "not-supported",
        level: "note",
        message: `What the tool \`${redact(key).slice(0, 60)}\` reaches is not known.`,
        location: keyLocation,
      });
  const paths = "Paths outside of the workspace are not read.";
  noteKey(into, permissions, "allowedExternalPaths", "not-supported", paths);
  noteKey(into, tree, "mcp", "not-supported", "Which servers are allowed or switched off here is not read.");
}

function commandRules(item: Tree, shell: string, under: string): readonly ToolRule[] {
  const command = item.get("command");
  const text = command?.string();
  const effect = levelOf(item.get("permission"));
  if (command === undefined || text === undefined || effect === undefined) return [];
  // NOTE: expressions are taken for anchored where they begin, as the vendor's own examples have them.
  const patterns = (effect === "allow" ? regexPatterns : regexDenials)(`^(?:${text.replace(/^\^/, "")})`);
  return patterns.map(
    (pattern, index): ToolRule => ({
      kind: "shell",
      effect,
      pattern,
      id: `${under}.commands/${text}${index === 0 ? "" : `~${index + 1}`}`,
      label: `${shell}(${text})`,
      location: command.location,
    }),
  );
}
