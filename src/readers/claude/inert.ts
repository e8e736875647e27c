import type { Tree } from "../../parse/tree.ts";
import type { Collector } from "../client/session.ts";
import { isRefused } from "./endpoint.ts";
import { noteInert } from "./settings-files.ts";

// The column "Scope" of https://code.claude.com/docs/en/settings-reference (2.1.240): what only a user or an organisation may set.
const USER_ONLY: readonly (readonly string[])[] = [
  ["autoMode"],
  ["pluginConfigs"],
  ["processWrapper"],
  ["sandbox", "allowAppleEvents"],
  ["sandbox", "credentials", "allowPlaintextInject"],
  ["sandbox", "credentials", "awsPairs"],
  ["sandbox", "credentials", "sigv4"],
  ["sandbox", "filesystem", "disabled"],
  ["sandbox", "network", "strictAllowlist"],
  ["sandbox", "network", "tlsTerminate"],
  ["sandbox", "ripgrep"],
  ["skipAutoPermissionPrompt"],
];
const NOT_OF_PROJECT: readonly (readonly string[])[] = [
  ["skipDangerousModePermissionPrompt"],
  ["useAutoModeDuringPlan"],
  ["syncClaudeAiSkills"],
];
const MANAGED_ONLY: readonly (readonly string[])[] = [
  ["allowManagedHooksOnly"],
  ["allowManagedMcpServersOnly"],
  ["allowManagedPermissionRulesOnly"],
  ["blockedMarketplaces"],
  ["policyHelper"],
  ["requiredMaximumVersion"],
  ["requiredMinimumVersion"],
  ["strictKnownMarketplaces"],
  ["strictPluginOnlyCustomization"],
  ["sandbox", "filesystem", "allowManagedReadPathsOnly"],
  ["sandbox", "network", "allowManagedDomainsOnly"],
];

/** Says which settings Claude Code ignores where they stand. */
export function noteInertSettings(into: Collector, tree: Tree): void {
  const { file } = tree;
  const isUser = file.startsWith("~/");
  const isLocal = file.endsWith("settings.local.json");
  const say = (keys: readonly string[], whose: string): void => {
    const location = tree.at(...keys.slice(0, -1))?.keyLocation(keys.at(-1) ?? "");
    if (location !== undefined) noteInert(into, `Claude Code ignores \`${keys.join(".")}\` here: ${whose}.`, location);
  };
  for (const keys of MANAGED_ONLY) say(keys, "it counts only in the settings of an organisation");
  if (isUser) return;
  for (const keys of USER_ONLY) say(keys, "it counts only in the settings of the user or the organisation");
  if (!isLocal) for (const keys of NOT_OF_PROJECT) say(keys, "it does not count in the settings of a project");
  for (const { key, keyLocation } of tree.get("env")?.entries() ?? [])
    if (isRefused(key, file))
      noteInert(into, `Claude Code ignores \`${key}\` in the settings of a repository.`, keyLocation);
  for (const list of ["envVars", "files"])
    for (const entry of tree.at("sandbox", "credentials", list)?.items() ?? [])
      if (entry.get("mode")?.string() === "mask")
        noteInert(into, "Claude Code ignores masks in the settings of a repository.", entry.location);
}
