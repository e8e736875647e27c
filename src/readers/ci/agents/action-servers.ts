import { knownServer } from "../../../catalog/mcp-servers.ts";
import { parsePermissionRule } from "../../../parse/permission-rule.ts";
import { parseYaml } from "../../../parse/yaml.ts";
import { callOf } from "../../client/server.ts";
import type { CommandStep } from "../run.ts";
import type { Action } from "./action-tools.ts";
import { actionGrants } from "./claude.ts";
import type { ClaudeGrants } from "./claude-grants.ts";
import { claudeWords } from "./claude-words.ts";
import { type Allowed, type ServerSource, type ServerUse, serversOf } from "./servers.ts";
import { settingsJson } from "./settings-json.ts";

const EVERY: Allowed = () => "*";

/** The values of `--mcp-config`, which takes several: https://code.claude.com/docs/en/cli-reference */
function configFlags(words: readonly string[]): readonly string[] {
  const values: string[] = [];
  let open = false;
  for (const word of words) {
    if (word.startsWith("--mcp-config=")) values.push(word.slice("--mcp-config=".length));
    else if (!word.startsWith("-") && open) values.push(word);
    if (word.startsWith("-")) open = word === "--mcp-config";
  }
  return values;
}

/** The tools of a server that the rules of Claude Code allow; without a rule for it nobody can be asked. */
function allowedBy({ allow, deny, bypass }: ClaudeGrants): Allowed {
  return (server) => {
    const named = (text: string): string | undefined => {
      const [, of, tool = "*"] = /^mcp__(.+?)(?:__(.+))?$/.exec(parsePermissionRule(text)?.tool ?? "") ?? [];
      return of === server ? tool : undefined;
    };
    const denied = deny.flatMap((rule) => (rule.possible ? [] : (named(rule.text) ?? [])));
    const tools = [...(bypass ? ["*"] : []), ...allow.flatMap(({ text }) => named(text) ?? [])];
    if (denied.includes("*")) return [];
    return tools.includes("*") ? "*" : tools.filter((tool) => !denied.includes(tool));
  };
}

function ofClaude({ step, repository }: Action): ServerSource {
  const [input, args] = [step.with.get("mcp_config"), step.with.get("claude_args")];
  return {
    configs: [
      [input?.text ?? "", input],
      ...configFlags(claudeWords(args?.text ?? "", false)).map((text) => [text, args] as const),
    ],
    allowed: allowedBy(actionGrants(step, repository, () => undefined)),
  };
}

/** What the GitHub server may do is told by its tools, one by one. */
function ofGemini({ step }: Action): ServerSource {
  const input = step.with.get("settings") ?? step.with.get("settings_json");
  const servers = settingsJson(step.location.file, input?.text ?? "", true)?.get("mcpServers");
  return {
    configs: servers === undefined ? [] : [[input?.text ?? "", input]],
    allowed: (name) => {
      const server = servers?.get(name);
      if (server === undefined || knownServer(callOf(server))?.id.startsWith("github")) return [];
      const included = server.get("includeTools");
      return included === undefined ? "*" : included.items().flatMap((item) => item.string() ?? []);
    },
  };
}

function paths(step: CommandStep, input: string): ServerSource["configs"] {
  const value = step.with.get(input);
  const text = value?.text ?? "";
  const list = text.trim().startsWith("[") ? parseYaml({ file: step.location.file, text }, "json").tree : undefined;
  return list === undefined ? [[text, value]] : list.items().map((item) => [item.string() ?? "", value] as const);
}

const SOURCES: Readonly<Record<string, (action: Action) => ServerSource>> = {
  "claude-code-action": ofClaude,
  "claude-code-base-action": ofClaude,
  "run-gemini-cli": ofGemini,
  "oz-agent-action": ({ step }) => ({ configs: paths(step, "mcp"), allowed: EVERY }),
  "augment-agent": ({ step }) => ({ configs: paths(step, "mcp_configs"), allowed: EVERY }),
};

/** The MCP servers that the inputs of an action add. */
export function actionServers(action: Action): readonly ServerUse[] {
  const { id } = action.entry;
  const source = Object.hasOwn(SOURCES, id) ? SOURCES[id] : undefined;
  return source === undefined ? [] : serversOf(source(action), action.step, action.repository, action.report);
}
