import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";

/**
 * Whose settings a file holds. `machine` is what a container or another remote machine keeps for itself, as
 * `customizations.vscode.settings` of a dev container: it counts where a setting of the application does not.
 */
export type Scope = "workspace" | "machine" | "user";

/** A map of settings and whose it is. */
export interface Layer {
  readonly tree: Tree;
  readonly scope: Scope;
}

/** A setting as it holds: the value of the strongest layer that has it, and where its key stands. */
export interface Setting {
  readonly value: Tree;
  readonly location: Location;
  readonly scope: Scope;
}

/** Settings of several layers, the strongest first. */
export interface Settings {
  readonly get: (key: string) => Setting | undefined;
  /** The entries of a setting that is a map; maps of several layers add up, each key by its strongest layer. */
  readonly entries: (key: string) => readonly (Setting & { readonly key: string })[];
  readonly isTrue: (key: string) => boolean;
  readonly isFalse: (key: string) => boolean;
}

// Settings that VS Code takes from the user alone (APPLICATION) or from the user and a remote machine
// (APPLICATION_MACHINE, MACHINE), by their `scope` in
// https://github.com/microsoft/vscode/blob/main/src/vs/workbench/contrib/chat/browser/chat.shared.contribution.ts (1.127).
const OF_USER: ReadonlySet<string> = new Set([
  "chat.mcp.allowedServers",
  "chat.mcp.deniedServers",
  "chat.plugins.enabledPlugins",
  "chat.plugins.extraMarketplaces",
  "chat.plugins.marketplaces",
  "chat.plugins.strictMarketplaces",
  "security.workspace.trust.enabled",
]);
const OF_MACHINE: ReadonlySet<string> = new Set([
  "chat.autoReply",
  "chat.pluginLocations",
  "chat.tools.global.autoApprove",
]);
const STRENGTH: readonly Scope[] = ["workspace", "machine", "user"];

/** Whether VS Code takes the setting from a file of this scope at all. */
export function counts(key: string, scope: Scope): boolean {
  if (scope === "user") return true;
  return !OF_USER.has(key) && (scope === "machine" || !OF_MACHINE.has(key));
}

/** The settings of several files as one. LIMIT: settings below a language (`[python]`) hold none that matter here. */
export function settingsOf(layers: readonly Layer[]): Settings {
  const sorted = [...layers].sort((a, b) => STRENGTH.indexOf(a.scope) - STRENGTH.indexOf(b.scope));
  const all = (key: string): readonly Setting[] =>
    sorted.flatMap(({ tree, scope }) => {
      const value = tree.get(key);
      if (value === undefined || !counts(key, scope)) return [];
      return [{ value, location: tree.keyLocation(key) ?? value.location, scope }];
    });
  const get = (key: string): Setting | undefined => all(key)[0];
  return {
    get,
    entries: (key) => {
      const found = new Map<string, Setting & { readonly key: string }>();
      for (const { value, scope } of all(key))
        for (const entry of value.entries())
          if (!found.has(entry.key))
            found.set(entry.key, { key: entry.key, value: entry.value, location: entry.keyLocation, scope });
      return [...found.values()];
    },
    isTrue: (key) => get(key)?.value.boolean() === true,
    isFalse: (key) => get(key)?.value.boolean() === false,
  };
}
