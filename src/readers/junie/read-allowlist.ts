import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { readDocument } from "../client/document.ts";
import { isUsers, startOf } from "../client/json-file.ts";
import { clientSession, collector } from "../client/session.ts";
import { grantRules, type ToolKind, type ToolRule } from "../client/tool-rules.ts";

const GROUPS: readonly (readonly [string, ToolKind])[] = [
  ["executables", "shell"],
  ["fileEditing", "edit"],
  ["mcpTools", "mcp"],
];

/** Rules of each kind of action, of which the first that fits decides; a repository's file is not looked at. */
export function readAllowlist(source: SourceFile): Fragment {
  const into = collector();
  const { file } = source;
  if (!isUsers(file)) {
    const message = "Junie reads the allow-list of the user alone, and ignores this one.";
    into.note({ code: "inert-setting", level: "note", message, location: startOf(file) });
    return into.fragment();
  }
  const tree = readDocument(into, source, "json", "Junie writes such a file anew, so nothing in it counts.");
  if (tree?.kind !== "map") return into.fragment();
  const { agent } = clientSession(into, "junie", startOf(file));
  const rules = GROUPS.flatMap(([group, kind]) => groupRules(tree, group, kind));
  grantRules(into, agent, rules, { order: "first", grant: "allowed" });
  return into.fragment();
}

const effectOf = (tree: Tree | undefined): "allow" | "ask" | undefined => {
  const text = tree?.string();
  return text === "allow" || text === "ask" ? text : undefined;
};

function groupRules(tree: Tree, group: string, kind: ToolKind): readonly ToolRule[] {
  const own = tree.at("rules", group);
  const path = `${tree.file}#rules.${group}`;
  const rules = (own?.get("rules")?.items() ?? []).flatMap((item): readonly ToolRule[] => {
    const effect = effectOf(item.get("action"));
    const given = item.get("prefix") ?? item.get("pattern");
    const text = given?.string();
    if (effect === undefined || given === undefined || text === undefined) return [];
    const pattern = item.get("prefix") === undefined ? text : `${text}*`;
    const base = { effect, id: `${path}/${effect}/${text}`, label: `${group}(${text})`, location: given.location };
    // NOTE: which part of a server's tool a rule names is not documented; it is taken for the tool.
    return [kind === "mcp" ? { ...base, kind, server: "*", tool: pattern } : { ...base, kind, pattern }];
  });
  const effect = effectOf(own?.get("default")) ?? effectOf(tree.get("defaultBehavior"));
  const location = own?.keyLocation("default") ?? tree.keyLocation("defaultBehavior");
  if (effect === undefined || location === undefined) return rules;
  return [
    ...rules,
    { kind, effect, id: `${path}.default`, label: group, location, ...(kind === "mcp" && { server: "*", tool: "*" }) },
  ];
}
