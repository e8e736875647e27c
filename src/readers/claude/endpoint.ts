import type { Tree } from "../../parse/tree.ts";
import { holdRedirected } from "../client/endpoint.ts";
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

/** The developer's key goes to the endpoint, unless the settings bring another one along. */
export function readEndpoint(
  into: Collector,
  agent: string,
  files: readonly Tree[],
  { value }: Endpoint,
  version: string | undefined,
): void {
  const helped = chosen(files, "apiKeyHelper") !== undefined;
  const keyed = listOf(files, "env").some((env) => KEYS.some((name) => (env.get(name)?.string() ?? "") !== ""));
  if (helped || keyed || value.file.startsWith("~/")) return;
  const approval = isBefore(version, TRUST_FIRST) ? "unasked" : "folder";
  const redirect = { client: "claude-code", provider: "anthropic", url: value.string() ?? "", approval } as const;
  holdRedirected(into, agent, { ...redirect, location: value.location });
}

// Before this release the variable counted before the folder was trusted: CVE-2026-21852, GHSA-jh7p-qr78-84p7.
const TRUST_FIRST = [2, 0, 65];

function isBefore(version: string | undefined, release: readonly number[]): boolean {
  const parts = version?.split(".").map(Number) ?? [];
  const at = release.findIndex((part, index) => part !== parts[index]);
  return parts.length === release.length && at >= 0 && (parts[at] ?? 0) < (release[at] ?? 0);
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
