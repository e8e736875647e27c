import {
  SESSION,
  clientOf,
  clientSession,
  collector,
  locationOf
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/catalog/session-texts.generated.ts
var data = JSON.parse('{"clients":[{"client":"claude-code","own":[".claude/settings.json",".claude/settings.local.json",".claude/agents/",".mcp.json"],"texts":[".claude/CLAUDE.md","CLAUDE.local.md"],"nested":["CLAUDE.md"],"folders":[".claude/rules/"],"user":[".claude/CLAUDE.md",".claude/rules/"],"imports":true,"source":"https://code.claude.com/docs/en/memory"},{"client":"codex","own":[".codex/"],"texts":[],"nested":["AGENTS.md","AGENTS.override.md"],"folders":[],"user":[".codex/AGENTS.md",".codex/AGENTS.override.md"],"imports":false,"source":"https://developers.openai.com/codex/guides/agents-md"},{"client":"gemini-cli","own":[".gemini/"],"texts":[],"nested":["GEMINI.md"],"folders":[],"user":[".gemini/GEMINI.md"],"imports":true,"source":"https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md"},{"client":"copilot-cli","own":[".github/copilot/",".github/mcp.json",".github/hooks/"],"texts":[".github/copilot-instructions.md","CLAUDE.md","GEMINI.md"],"nested":["AGENTS.md"],"folders":[".github/instructions/"],"user":[],"imports":false,"source":"https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference"},{"client":"vscode-copilot","own":[".vscode/mcp.json",".vscode/settings.json",".github/agents/",".github/prompts/",".github/chatmodes/"],"texts":[".github/copilot-instructions.md","AGENTS.md"],"nested":[],"folders":[".github/instructions/"],"user":[],"imports":false,"source":"https://code.visualstudio.com/docs/copilot/customization/custom-instructions"},{"client":"cursor","own":[".cursor/mcp.json",".cursor/cli.json",".cursor/hooks.json",".cursor/sandbox.json",".cursor/agents/",".cursor/environment.json"],"texts":[".cursorrules"],"nested":["AGENTS.md"],"folders":[".cursor/rules/"],"user":[],"imports":false,"source":"https://cursor.com/docs/context/rules"},{"client":"opencode","own":["opencode.json","opencode.jsonc",".opencode/"],"texts":["AGENTS.md"],"nested":[],"folders":[],"user":[".config/opencode/AGENTS.md"],"imports":false,"source":"https://opencode.ai/docs/rules"},{"client":"crush","own":["crush.json",".crush.json",".crushrc","crushrc"],"texts":["AGENTS.md","CRUSH.md","CLAUDE.md","GEMINI.md"],"nested":[],"folders":[],"user":[],"imports":false,"source":"https://github.com/charmbracelet/crush"},{"client":"factory-droid","own":[".factory/"],"texts":[],"nested":["AGENTS.md"],"folders":[],"user":[],"imports":false,"source":"https://docs.factory.ai/cli/configuration/agents-md"},{"client":"amp","own":[".amp/"],"texts":[],"nested":["AGENTS.md"],"folders":[],"user":[],"imports":true,"source":"https://ampcode.com/manual"},{"client":"kiro","own":[".kiro/settings/",".kiro/agents/",".kiro/hooks/"],"texts":["AGENTS.md"],"nested":[],"folders":[".kiro/steering/"],"user":[".kiro/steering/"],"imports":false,"source":"https://kiro.dev/docs/steering"},{"client":"amazon-q","own":[".amazonq/mcp.json",".amazonq/cli-agents/"],"texts":["AmazonQ.md"],"nested":[],"folders":[".amazonq/rules/"],"user":[],"imports":false,"source":"https://github.com/aws/amazon-q-developer-cli/blob/main/docs/default-agent-behavior.md"},{"client":"junie","own":[".junie/mcp/",".junie/agents/"],"texts":["AGENTS.md",".junie/AGENTS.md",".junie/guidelines.md"],"nested":[],"folders":[],"user":[],"imports":false,"source":"https://junie.jetbrains.com/docs/guidelines-and-memory.html"},{"client":"goose","own":[".goose/"],"texts":["AGENTS.md"],"nested":[".goosehints"],"folders":[],"user":[".config/goose/.goosehints"],"imports":true,"source":"https://goose-docs.ai/docs/guides/context-engineering/using-goosehints"},{"client":"augment","own":[".augment/settings.json",".augment/settings.local.json",".augment/agents/"],"texts":["AGENTS.md","CLAUDE.md",".augment-guidelines"],"nested":[],"folders":[".augment/rules/"],"user":[".augment/rules/"],"imports":false,"source":"https://docs.augmentcode.com/cli/rules"},{"client":"jetbrains-ai","own":[".ai/mcp/"],"texts":[],"nested":[],"folders":[".aiassistant/rules/"],"user":[],"imports":false,"source":"https://www.jetbrains.com/help/ai-assistant/configure-project-rules.html"},{"client":"trae","own":[".trae/mcp.json"],"texts":[],"nested":[],"folders":[".trae/rules/"],"user":[],"imports":false,"source":"https://docs.trae.ai/ide/rules"},{"client":"warp","own":[".warp/.mcp.json"],"texts":["WARP.md","AGENTS.md"],"nested":[],"folders":[],"user":[],"imports":false,"source":"https://docs.warp.dev/agent-platform/capabilities/rules"}]}');

// src/catalog/session-texts.ts
var SESSION_TEXTS = data.clients.flatMap((row) => {
  const client = clientOf(row.client);
  return client === void 0 ? [] : [{ ...row, client }];
});
function isListed(list, path) {
  return list.some((one) => one.endsWith("/") ? path.startsWith(one) : path === one);
}
function isTextOf({ texts, nested, folders, user }, file) {
  if (file.startsWith("~/")) return isListed(user, file.slice(2));
  return isListed(texts, file) || isListed(folders, file) || nested.includes(file.slice(file.lastIndexOf("/") + 1));
}

// src/readers/instructions/read-instructions.ts
var MAX_IMPORTS = 50;
var MAX_HOPS = 4;
var MAX_TEXT = 2e5;
var readInstructions = (source, repository) => {
  const into = collector();
  for (const row of SESSION_TEXTS) {
    if (!isTextOf(row, source.file) || !(source.file.startsWith("~/") || usedHere(repository).has(row.client)))
      continue;
    const location = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const { agent } = clientSession(into, row.client, void 0);
    feed(into, agent, source.file, location);
    if (row.imports) readImports(into, agent, source, repository);
  }
  return into.fragment();
};
var known = /* @__PURE__ */ new WeakMap();
function usedHere({ names }) {
  const before = known.get(names);
  if (before !== void 0) return before;
  const others = names.filter((name) => !SESSION_TEXTS.some((row) => isTextOf(row, name)));
  const used = SESSION_TEXTS.filter(({ own }) => others.some((name) => isListed(own, name)));
  const clients = new Set(used.map(({ client }) => client));
  known.set(names, clients);
  return clients;
}
function feed(into, agent, file, location) {
  const text = into.node("content", `${file}#text`, {
    label: file,
    location: { file, line: 1, column: 1, endLine: 1, endColumn: 1 }
  });
  into.edge("feeds", text, agent, { location, contexts: [SESSION] });
}
var IMPORT = /(?:^|[\s(])@((?:\.{1,2}\/|~\/)?[\w][\w./-]{0,200})/gm;
var CODE = /^(?:```|~~~)[\s\S]*?^(?:```|~~~)[ \t]*$|`[^`\n]{1,2000}`/gm;
function readImports(into, agent, first, repository) {
  const seen = /* @__PURE__ */ new Set([first.file]);
  let wave = [first];
  for (let hop = 0; hop < MAX_HOPS && wave.length > 0; hop += 1) {
    const next = [];
    for (const source of wave)
      for (const { path, location } of importsOf(source)) {
        if (seen.has(path) || seen.size > MAX_IMPORTS) continue;
        seen.add(path);
        const other = repository.file(path);
        if (other === void 0) continue;
        feed(into, agent, path, location);
        next.push(other);
      }
    wave = next;
  }
}
function importsOf(source) {
  const text = source.text.slice(0, MAX_TEXT);
  if (!text.includes("@")) return [];
  const prose = text.replace(CODE, (code) => code.replace(/[^\n]/g, " "));
  const folder = source.file.slice(0, source.file.lastIndexOf("/") + 1);
  return [...prose.matchAll(IMPORT)].flatMap((found) => {
    const [all, name = ""] = found;
    const path = resolved(folder, name.replace(/[.]+$/, ""));
    const end = found.index + all.length;
    return path === void 0 ? [] : [{ path, location: locationOf(source, end - name.length - 1, end) }];
  });
}
function resolved(folder, path) {
  if (path.startsWith("~/")) return void 0;
  const parts = [];
  for (const part of `${folder}${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}
export {
  readInstructions
};
