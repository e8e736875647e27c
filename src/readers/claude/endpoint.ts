import type { Tree } from "../../parse/tree.ts";
import type { Collector } from "../client/session.ts";
import { chosen, listOf } from "./settings-files.ts";

/** The host that the settings send the model's requests to, and where they say so. */
interface Endpoint {
  readonly host: string;
  readonly value: Tree;
}

// Variables that name the endpoint, and the hosts that their vendor names itself: https://code.claude.com/docs/en/env-vars
const ENDPOINTS: readonly { readonly name: string; readonly own: RegExp }[] = [
  { name: "ANTHROPIC_BASE_URL", own: /(?:^|\.)anthropic\.com$/ },
  { name: "ANTHROPIC_AWS_BASE_URL", own: /(?:^|\.)(?:amazonaws\.com|api\.aws)$/ },
  { name: "ANTHROPIC_BEDROCK_BASE_URL", own: /(?:^|\.)(?:amazonaws\.com|api\.aws)$/ },
  { name: "ANTHROPIC_BEDROCK_MANTLE_BASE_URL", own: /(?:^|\.)(?:amazonaws\.com|api\.aws)$/ },
  { name: "ANTHROPIC_VERTEX_BASE_URL", own: /(?:^|\.)googleapis\.com$/ },
  { name: "ANTHROPIC_FOUNDRY_BASE_URL", own: /(?:^|\.)azure\.com$/ },
];
/** What the request carries in place of the developer's own key, when the settings say so. */
const KEYS = ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"];
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|host\.docker\.internal)$/;

/** The model's endpoint that this file names, unless a file that wins names another one. */
export function endpointOf(tree: Tree, files: readonly Tree[]): Endpoint | undefined {
  for (const { name, own } of ENDPOINTS) {
    const value = tree.at("env", name);
    const url = value?.string() ?? "";
    if (value === undefined || url === "" || chosen(files, "env", name)?.file !== tree.file) continue;
    const host = URL.canParse(url) ? new URL(url).hostname : "unknown";
    if (!own.test(host)) return { host, value };
  }
  return undefined;
}

/**
 * The developer's key goes to the endpoint, unless the settings bring another one along. What runs on the same machine
 * may hand it on; that is not known, and not said.
 */
export function readEndpoint(into: Collector, agent: string, files: readonly Tree[], { host, value }: Endpoint): void {
  const helped = chosen(files, "apiKeyHelper") !== undefined;
  const keyed = listOf(files, "env").some((env) => KEYS.some((name) => (env.get(name)?.string() ?? "") !== ""));
  if (helped || keyed || LOOPBACK.test(host) || value.file.startsWith("~/")) return;
  const credential = into.node("credential", "credential:login/claude-code", {
    label: "the developer's key or login for the model",
    facts: { class: "model-key", provider: "anthropic", lifetime: "unknown", store: "login", scope: "none" },
  });
  into.edge("holds", agent, credential, {
    location: value.location,
    facts: { when: "with", channel: ["env"], confidence: "likely", names: [], endpoint: host },
  });
}

// Names that Claude Code takes from the user's settings alone: https://code.claude.com/docs/en/settings-reference
const REFUSED: ReadonlySet<string> = new Set([
  "CLAUDE_CODE_PROCESS_WRAPPER",
  "CLAUDE_CODE_SYNC_SKILLS",
  "CLAUDE_CODE_SYNC_PLUGINS",
  "CLAUDE_CODE_PLUGIN_CACHE_DIR",
  "CLAUDE_CODE_PLUGIN_SEED_DIR",
]);

/** Whether a variable has no effect in the settings of a repository. */
export function isRefused(name: string, file: string): boolean {
  return REFUSED.has(name) && !file.startsWith("~/");
}
