import type { Tree } from "../../parse/tree.ts";
import type { Collector } from "../client/session.ts";

/** Keys of the flat settings before September 2025, which are migrated no more since https://github.com/google-gemini/gemini-cli/pull/16252. */
const FLAT = [
  "autoAccept",
  "coreTools",
  "excludeTools",
  "allowedTools",
  "allowMCPServers",
  "excludeMCPServers",
  "mcpServerCommand",
  "toolDiscoveryCommand",
  "toolCallCommand",
  "sandbox",
  "folderTrust",
];

/** Settings that do nothing where they stand. */
export function noteInert(into: Collector, tree: Tree, user: boolean): void {
  const inert = (owner: Tree | undefined, key: string, why: string): void => {
    const location = owner?.keyLocation(key);
    if (location)
      into.note({
        code: "inert-setting",
        level: "note",
        message: `Gemini CLI ignores \`${key}\` here: ${why}.`,
        location,
      });
  };
  for (const key of FLAT) inert(tree, key, "it is the old, flat form, which releases since January 2026 do not read");
  if (!user) inert(tree.get("security"), "folderTrust", "a folder cannot say of itself that it is trusted");
  if (tree.at("general", "defaultApprovalMode")?.string() === "yolo")
    inert(tree.get("general"), "defaultApprovalMode", "only a flag at the start takes every question away");
  if (tree.at("hooksConfig", "enabled")?.boolean() === false)
    inert(tree, "hooks", "`hooksConfig.enabled` switches hooks off");
}
