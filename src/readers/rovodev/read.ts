import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { noteKey, readDocument } from "../client/document.ts";
import { isUsers, startOf } from "../client/json-file.ts";
import { regexDenials, regexPatterns } from "../client/regex-pattern.ts";
import { clientSession, collector } from "../client/session.ts";
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
  const bash = permissions.get("bash");
  const commands = (bash?.get("commands")?.items() ?? []).flatMap((item) => commandRules(item, path));
  const effect = levelOf(bash?.get("default")) ?? fallback;
  const location = bash?.keyLocation("default") ?? permissions.keyLocation("default");
  const rest: readonly ToolRule[] =
    effect === undefined || location === undefined
      ? []
      : [{ kind: "shell", effect, id: `${path}.bash.default`, label: "bash", location }];
  // NOTE: a project's file counts only where something names it, which may be a command line that no file shows.
  const ruling = { order: "first", grant: "allowed", possible: !isUsers(source.file) } as const;
  grantRules(into, agent, [...tools, ...commands, ...rest], ruling);
  noteKey(into, tree, "eventHooks", "not-supported", "The event hooks of Rovo Dev are not read.");
  return into.fragment();
}

function commandRules(item: Tree, path: string): readonly ToolRule[] {
  const command = item.get("command");
  const text = command?.string();
  const effect = levelOf(item.get("permission"));
  if (command === undefined || text === undefined || effect === undefined) return [];
  // NOTE: expressions are taken for anchored where they begin, as the vendor's own examples have them.
  const patterns = (effect === "allow" ? regexPatterns : regexDenials)(text.startsWith("^") ? text : `^${text}`);
  return patterns.map(
    (pattern, index): ToolRule => ({
      kind: "shell",
      effect,
      pattern,
      id: `${path}.bash.commands/${text}${index === 0 ? "" : `~${index + 1}`}`,
      label: `bash(${text})`,
      location: command.location,
    }),
  );
}
