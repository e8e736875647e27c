import type { Client } from "../../../catalog/clients.ts";
import type { Tree } from "../../../parse/tree.ts";
import { holdRedirected } from "../endpoint.ts";
import type { Collector } from "../session.ts";

// Providers that a developer logs in to once for all projects, and their own hosts: https://opencode.ai/docs/providers
const OWN: ReadonlyMap<string, RegExp> = new Map([
  ["anthropic", /(?:^|\.)anthropic\.com$/],
  ["openai", /(?:^|\.)(?:openai|chatgpt)\.com$/],
  ["google", /(?:^|\.)googleapis\.com$/],
  ["openrouter", /(?:^|\.)openrouter\.ai$/],
  ["github-copilot", /(?:^|\.)(?:githubcopilot\.com|github\.com|ghe\.com)$/],
]);

/** A provider's `baseURL` gets the key that the developer keeps for the provider, unless the file brings one along. */
export function readProviderHosts(into: Collector, agent: string, tree: Tree, client: Client): void {
  for (const { key: provider, value } of tree.get("provider")?.entries() ?? []) {
    const own = OWN.get(provider);
    const url = value.at("options", "baseURL");
    const text = url?.string();
    if (own === undefined || url === undefined || text === undefined) continue;
    if (value.at("options", "apiKey") !== undefined) continue;
    if (URL.canParse(text) && own.test(new URL(text).hostname)) continue;
    // NOTE: whether the product asks about the folder first is not documented.
    holdRedirected(into, agent, { client, provider, url: text, location: url.location, approval: "unknown" });
  }
}
