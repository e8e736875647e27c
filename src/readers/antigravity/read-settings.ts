import type { Fragment, Location } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { noteKey, readDocument } from "../client/document.ts";
import { isUsers, noteInert, startOf } from "../client/json-file.ts";
import { grantListed, type Listed, type Meant, takes } from "../client/rule-list.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { EDIT, grantTool, shell, web } from "../client/tools.ts";
import { isGlob, isSure, rulesOf } from "./rules.ts";

/** Settings of the CLI that limit or widen: https://antigravity.google/docs/cli-permissions */
const UNREAD = ["artifactReviewPolicy", "allowNonWorkspaceAccess", "enableTerminalSandbox"];

/** The permissions of one file; where it holds other settings alone, it says nothing of the agent. */
export function readSettings(source: SourceFile): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree?.get("permissions") === undefined && tree?.get("toolPermission") === undefined) return into.fragment();
  const { agent } = clientSession(into, "antigravity", startOf(source.file));
  const stops = grantLists(into, agent, tree);
  grantMode(into, agent, tree, stops);
  for (const key of UNREAD)
    noteKey(into, tree, key, "not-supported", `What \`${key}\` changes of this agent's reach is not read.`);
  return into.fragment();
}

/** Deny is asked before ask, ask before allow. */
function grantLists(into: Collector, agent: string, tree: Tree): readonly Listed[] {
  const list = (name: "allow" | "ask" | "deny") => rulesOf(tree.at("permissions", name));
  const [allow, ask, deny] = [list("allow"), list("ask"), list("deny")];
  for (const { location } of [...deny, ...ask].filter(isGlob))
    noteInert(into, location, "Antigravity takes this target for a path of that very name: it stops nothing else.");
  const sure = { ask: ask.filter(isSure), deny: deny.filter(isSure) };
  const under = (name: string): string => `${tree.file}#permissions.${name}`;
  grantListed(into, agent, { under, allow: allow.filter(isSure), ...sure });
  const stops = [...sure.deny, ...sure.ask];
  const unsure = allow.filter((rule) => !isSure(rule));
  grantListed(into, agent, { under, allow: unsure, ask: [], deny: [], stops, certain: false });
  return stops;
}

const EVERY: readonly (readonly [string, Meant])[] = [
  ["any command", { kind: "shell", pattern: "*" }],
  ["edits", { kind: "edit" }],
  ["any page", { kind: "web" }],
];

/** The mode of the CLI: what it asks about where no rule fits. Whether it counts in a workspace is not documented. */
function grantMode(into: Collector, agent: string, tree: Tree, stops: readonly Listed[]): void {
  const mode = tree.get("toolPermission")?.string();
  const location: Location = tree.keyLocation("toolPermission") ?? startOf(tree.file);
  const id = `${tree.file}#toolPermission`;
  const asking = isUsers(tree.file) ? "unasked" : "possible";
  for (const [label, meant] of mode === "always-proceed" ? EVERY : []) {
    if (stops.some((stop) => takes(stop.meant, meant))) continue;
    const capability = meant.kind === "shell" ? shell("*") : meant.kind === "edit" ? EDIT : web("any");
    grantTool(into, agent, { id: `${id}/${meant.kind}`, label, location }, capability, {
      grant: "mode",
      asking,
    });
  }
  // NOTE: what the sandbox of the terminal keeps from commands is not documented.
  if (mode === "proceed-in-sandbox")
    grantTool(into, agent, { id, label: "any command, in the sandbox", location }, shell("*", { network: "unknown" }), {
      grant: "mode",
      asking: "possible",
    });
}
