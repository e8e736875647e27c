// src/readers/client/used.ts
var OWN = {
  "claude-code": /(?:^|\/)\.claude\/|^\.mcp\.json$/,
  codex: /(?:^|\/)\.codex\//,
  "copilot-cli": /^\.github\/(?:copilot\/settings(?:\.local)?\.json|mcp\.json)$|^~\/\.copilot\//,
  cursor: /(?:^|\/)\.cursor\//,
  "gemini-cli": /(?:^|\/)\.gemini\//,
  opencode: /(?:^|\/)(?:\.opencode\/|opencode\.jsonc?$)/,
  "vscode-copilot": /(?:^|\/)\.vscode\/mcp\.json$|^\.github\/(?:agents|chatmodes|prompts|instructions)\/|^\.github\/copilot-instructions\.md$/
};
function isUsed(client, repository) {
  const own = OWN[client];
  return own !== void 0 && repository.names.some((name) => own.test(name));
}
function usedClients(repository) {
  return Object.keys(OWN).filter((client) => isUsed(client, repository));
}

export {
  isUsed,
  usedClients
};
