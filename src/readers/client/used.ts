import type { Client } from "../../catalog/clients.ts";
import type { Repository } from "../reader.ts";

// Files that only this client, or this one first of all, is configured by.
const OWN: Readonly<Partial<Record<Client, RegExp>>> = {
  "claude-code": /(?:^|\/)\.claude\/|^\.mcp\.json$/,
  codex: /(?:^|\/)\.codex\//,
  "copilot-cli": /^\.github\/(?:copilot\/settings(?:\.local)?\.json|mcp\.json)$|^~\/\.copilot\//,
  cursor: /(?:^|\/)\.cursor\//,
  "gemini-cli": /(?:^|\/)\.gemini\//,
  opencode: /(?:^|\/)(?:\.opencode\/|opencode\.jsonc?$)/,
  "vscode-copilot":
    /(?:^|\/)\.vscode\/mcp\.json$|^\.github\/(?:agents|chatmodes|prompts|instructions)\/|^\.github\/copilot-instructions\.md$/,
};

/** Whether the repository holds a file of the client's own, so that others may be taken for read by it. */
export function isUsed(client: Client, repository: Repository): boolean {
  const own = OWN[client];
  return own !== undefined && repository.names.some((name) => own.test(name));
}

/** The clients for which the repository holds a file of their own. */
export function usedClients(repository: Repository): readonly Client[] {
  return (Object.keys(OWN) as Client[]).filter((client) => isUsed(client, repository));
}
