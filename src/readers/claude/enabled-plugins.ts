import { redact } from "../../catalog/literal-secret.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Collector, SESSION } from "../client/session.ts";
import { pinOfSource } from "../client/source-pin.ts";
import type { Repository } from "../reader.ts";
import { pluginsOf } from "./plugins.ts";
import { chosen, noteInert } from "./settings-files.ts";

/** Who enables plugins, and where. */
interface Enabling {
  readonly session: string;
  readonly tree: Tree;
  readonly files: readonly Tree[];
  readonly repository: Repository;
}

/**
 * The plugins that a settings file switches on, each as something that the session runs: its hooks, servers and skills
 * stand elsewhere. One from elsewhere is not installed for others by that: https://code.claude.com/docs/en/settings-reference#enabledplugins
 */
export function readEnabledPlugins(into: Collector, { session, tree, files, repository }: Enabling): void {
  for (const { key, keyLocation, value } of tree.get("enabledPlugins")?.entries() ?? []) {
    if (value.boolean() !== true) continue;
    const winner = chosen(files, "enabledPlugins", key);
    if (winner !== undefined && winner.boolean() !== true) {
      noteInert(into, `\`${winner.file}\` switches this plugin off.`, keyLocation);
      continue;
    }
    const [name = "", marketplace = ""] = key.split("@");
    const source = marketplaceOf(files, marketplace);
    const own = isLocal(source) && [...pluginsOf(repository).values()].some((plugin) => plugin.name === name);
    const label = redact(key).slice(0, 120);
    const id = `${tree.file}#enabledPlugins.${label}`;
    const node = into.node("workload", id, {
      label: `the plugin ${label}`,
      zone: "workstation",
      location: keyLocation,
      // NOTE: a marketplace that is fixed still names sources of its own for what it does not hold itself.
      facts: { definition: id, taken: "plugin", "runs-at": "start", pin: own ? "local" : pinOf(source) },
    });
    const approval = tree.file.startsWith("~/") ? "unasked" : own ? "folder" : "ask";
    into.edge("calls", session, node, { location: keyLocation, contexts: [SESSION], facts: { approval } });
  }
}

/** NOTE: older releases took the source's own keys beside its kind, without a map around them. */
function marketplaceOf(files: readonly Tree[], name: string): Tree | undefined {
  const entry = chosen(files, "extraKnownMarketplaces", name) ?? chosen(files, "additionalMarketplaces", name);
  return entry?.get("source")?.kind === "map" ? entry.get("source") : entry;
}

function isLocal(source: Tree | undefined): boolean {
  return ["directory", "file"].includes(source?.get("source")?.string() ?? "");
}

/** What the vendor itself lists comes with the product, and is fixed in its list. */
const VENDOR = /^anthropics\/|^https:\/\/github\.com\/anthropics\//;

function pinOf(source: Tree | undefined): string {
  if (VENDOR.test(source?.get("repo")?.string() ?? source?.get("url")?.string() ?? "")) return "unknown";
  const pin = pinOfSource(source);
  return ["commit", "digest", "local"].includes(pin) ? "unknown" : pin;
}
