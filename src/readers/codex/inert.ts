import type { Tree } from "../../parse/tree.ts";
import type { Collector } from "../client/session.ts";

/**
 * Keys that Codex drops from the file of a project, with a warning:
 * https://github.com/openai/codex/blob/12883137/codex-rs/config/src/loader/mod.rs (PROJECT_LOCAL_CONFIG_DENYLIST; since
 * https://github.com/openai/codex/pull/20098, `notify` and `otel` later).
 */
const DROPPED = [
  "openai_base_url",
  "chatgpt_base_url",
  "apps_mcp_product_sku",
  "model_provider",
  "model_providers",
  "notify",
  "profile",
  "profiles",
  "experimental_realtime_webrtc_call_base_url",
  "experimental_realtime_ws_base_url",
  "otel",
];

/** Tables that give the agent something, and are not read. */
const NOT_READ = [
  ["plugins", "What a plugin of Codex brings along is not read here."],
  ["marketplaces", "What the plugins of a marketplace bring along is not read."],
  ["browser_use", "What the agent may do in a browser is not read."],
  ["computer_use", "What the agent may do on the screen is not read."],
] as const;

/** Settings that do nothing where they stand, and those that are not read. */
export function noteInert(into: Collector, tree: Tree, user: boolean): void {
  const inert = (key: string, why: string): void => {
    const location = tree.keyLocation(key);
    if (location !== undefined)
      into.note({ code: "inert-setting", level: "note", message: `Codex ignores \`${key}\` here: ${why}.`, location });
  };
  if (!user) {
    for (const key of DROPPED) inert(key, "it counts only in the configuration of the user");
    inert("projects", "a project cannot say of itself that it is trusted");
  }
  if (tree.get("sandbox_mode") !== undefined)
    for (const key of ["default_permissions", "permissions"])
      inert(key, "`sandbox_mode` switches permission profiles off");
  for (const [key, message] of NOT_READ) {
    const location = tree.keyLocation(key);
    if (location) into.note({ code: "not-supported", level: "note", message, location });
  }
  if (tree.at("features", "hooks")?.boolean() === false) inert("hooks", "`features.hooks` switches hooks off");
}
