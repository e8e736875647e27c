import { redact } from "../../catalog/literal-secret.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Collector, SESSION } from "../client/session.ts";
import { pinOfSource } from "../client/source-pin.ts";

/** LIMIT: plugins of one file. */
const MAX_PLUGINS = 200;

/**
 * Plugins that a settings file has the CLI install by itself: "Declarative plugin auto-install" of
 * https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-config-dir-reference. Each is something that the
 * session runs; what it brings along (agents, hooks, servers, skills) is not read.
 */
export function readEnabledPlugins(into: Collector, session: string, tree: Tree): void {
  const own = tree.file.startsWith("~/");
  for (const { key, keyLocation, value } of (tree.get("enabledPlugins")?.entries() ?? []).slice(0, MAX_PLUGINS)) {
    if (value.boolean() === false) continue;
    const marketplace = key.split("@")[1] ?? "";
    const source = tree.at("extraKnownMarketplaces", marketplace, "source");
    const pin = pinOfSource(source);
    const label = redact(key).slice(0, 120);
    const id = `${tree.file}#enabledPlugins.${label}`;
    const node = into.node("workload", id, {
      label: `the plugin ${label}`,
      zone: "workstation",
      location: keyLocation,
      // NOTE: a marketplace that is fixed still names sources of its own for what it does not hold itself.
      facts: {
        definition: id,
        taken: "plugin",
        "runs-at": "start",
        pin: pin === "commit" || pin === "digest" ? "unknown" : pin,
      },
    });
    const approval = own ? "unasked" : "folder";
    into.edge("calls", session, node, { location: keyLocation, contexts: [SESSION], facts: { approval } });
    if (pin !== "local") noteUnread(into, label, keyLocation);
  }
}

function noteUnread(into: Collector, label: string, location: Location): void {
  into.note({
    code: "not-supported",
    level: "note",
    message: `What the plugin \`${label}\` brings along (agents, hooks, MCP servers) stands elsewhere and is not read.`,
    location,
  });
}
