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

/** Settings that do nothing where they stand. */
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
  if (tree.at("features", "hooks")?.boolean() === false) inert("hooks", "`features.hooks` switches hooks off");
}
