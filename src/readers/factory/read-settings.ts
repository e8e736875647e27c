import type { Fragment, Location } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { noteKey, readDocument, textsOf } from "../client/document.ts";
import { startOf } from "../client/json-file.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { grantRules, type ToolRule } from "../client/tool-rules.ts";
import { type Asking, type Capability, EDIT, grantTool, READ, shell } from "../client/tools.ts";
import type { Repository } from "../reader.ts";
import { readEvents } from "./read-hooks.ts";

const NOT_READ = [
  ["enabledPlugins", "Plugins bring hooks, servers and droids of their own, which are not read."],
  ["extraKnownMarketplaces", "Marketplaces that Droid registers by itself are not read."],
  ["sandbox", "The sandbox of Droid is not read: what it takes away is not known."],
  ["networkPolicy", "The network policy of Droid is not read: what it takes away is not known."],
  ["mcpAutonomyOverrides", "The autonomy of single tools of servers is not read."],
] as const;

/** A block before a denial before a permission before the level of autonomy. */
export function readSettings(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree?.kind !== "map" || tree.entries().length === 0) return into.fragment();
  const { agent, session } = clientSession(into, "factory-droid", startOf(source.file));
  const stops = [
    ...commands(tree, "commandBlocklist", "deny"),
    // Always asked about, at every level.
    ...commands(tree, "commandDenylist", "ask"),
  ];
  const rules = [...stops, ...commands(tree, "commandAllowlist", "allow")];
  grantRules(into, agent, rules, { order: "strict", grant: "allowed" });
  readLevel(into, agent, tree, stops);
  if (tree.get("hooksDisabled")?.boolean() !== true) readEvents(into, session, tree.get("hooks"), repository);
  for (const [key, message] of NOT_READ) noteKey(into, tree, key, "not-supported", message);
  return into.fragment();
}

/**
 * NOTE: whether a listed command stands for more than itself is not documented: a permission is taken for everything that
 * begins with it, a denial for itself alone.
 */
function commands(tree: Tree, key: string, effect: ToolRule["effect"]): readonly ToolRule[] {
  return textsOf(tree.get(key)).map(({ text, location }): ToolRule => {
    const pattern = effect === "allow" && !text.endsWith("*") ? `${text}:*` : text;
    return { kind: "shell", effect, pattern, id: `${tree.file}#${key}/${text}`, label: text, location };
  });
}

/** Where the level of autonomy stands, in the forms of several releases. */
function levelOf(tree: Tree): { readonly level: string; readonly location: Location } | undefined {
  const places: readonly [Tree | undefined, string][] = [
    [tree.get("sessionDefaultSettings"), "autonomyLevel"],
    [tree, "autonomyLevel"],
    [tree, "autonomyMode"],
  ];
  for (const [holder, key] of places) {
    const level = holder?.get(key)?.string();
    const location = holder?.keyLocation(key);
    if (level !== undefined && location !== undefined) return { level: level.replace(/^auto-/, ""), location };
  }
  return undefined;
}

/**
 * What the level lets pass: https://docs.factory.ai/cli/user-guides/auto-run. From `low` on files may be changed, and
 * commands that only read may run; at `medium` the model itself says whether a command can be taken back.
 */
function readLevel(into: Collector, agent: string, tree: Tree, stops: readonly ToolRule[]): void {
  const found = levelOf(tree);
  if (found === undefined || !["low", "medium", "high"].includes(found.level)) return;
  const { level, location } = found;
  const id = `${tree.file}#autonomyLevel`;
  const denied = stops.flatMap(({ pattern }) => pattern ?? []);
  const may = (key: string, label: string, what: Capability, asking: Asking): void =>
    void grantTool(into, agent, { id: `${id}/${key}`, label, location }, what, { grant: "mode", asking });
  if (level === "low") may("commands", "read-only commands", READ, "possible");
  else if (!denied.includes("*")) {
    const high = level === "high";
    const label = high ? "any command" : "commands that the model takes for reversible";
    may("commands", label, shell(undefined, { denied }), high ? "unasked" : "possible");
  }
  may("edits", "edits", EDIT, "unasked");
}
