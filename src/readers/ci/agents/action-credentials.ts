import type { AgentEntry } from "../../../catalog/agents.ts";
import type { CommandStep } from "../run.ts";
import { environmentChannels, type HeldCredential } from "./agent.ts";

/** The token that the product is given for GitHub. */
export function inputCredentials(step: CommandStep, entry: AgentEntry): readonly HeldCredential[] {
  const value = entry["token-input"] === undefined ? undefined : step.with.get(entry["token-input"]);
  return (value?.refs ?? []).map((ref) => ({
    ref,
    name: entry["token-input"] ?? "",
    location: value?.tree?.location ?? step.location,
    channels: ["env", "gh", "git", "action", "mcp"],
  }));
}

/** Credentials in the instructions themselves. */
export function promptCredentials(step: CommandStep): readonly HeldCredential[] {
  return ["prompt", "direct_prompt", "custom_instructions", "override_prompt", "instruction"].flatMap((input) =>
    (step.with.get(input)?.refs ?? []).map(
      (ref): HeldCredential => ({
        ref,
        name: input,
        location: step.with.get(input)?.tree?.location ?? step.location,
        channels: ["env"],
      }),
    ),
  );
}

// Inputs that are written to a file or a command line of the agent, settings of its MCP servers among them.
const SETTINGS = [
  "settings",
  "settings_json",
  "mcp_config",
  "claude_args",
  "claude_env",
  "codex-args",
  "droid_args",
  "mcp",
];

/** Credentials in settings of the agent and of its MCP servers. */
export function settingsCredentials(step: CommandStep): readonly HeldCredential[] {
  return SETTINGS.flatMap((input) => {
    const value = step.with.get(input);
    return (value?.refs ?? []).map((ref): HeldCredential => {
      const personal = new RegExp(
        `PERSONAL_ACCESS_TOKEN["'\\s:]{1,20}\\$\\{\\{[^{}]{0,200}\\b${ref.name.replace(/[^\w]/g, ".")}\\b`,
        "i",
      ).test(value?.tree?.string() ?? "");
      return {
        ref,
        name: personal ? "GITHUB_PERSONAL_ACCESS_TOKEN" : input,
        location: value?.tree?.location ?? step.location,
        channels: ["env", "mcp"],
      };
    });
  });
}

/** Whether an input gives up what keeps the key from the agent, or may do so. */
function isKeyOpen({ "key-open": open }: AgentEntry, step: CommandStep): boolean {
  const given = open && step.with.get(open.input)?.text.trim();
  return given !== undefined && (given === open?.is || given.includes("${{"));
}

/** The keys of its model that the product is given. */
export function modelCredentials(step: CommandStep, entry: AgentEntry): readonly HeldCredential[] {
  if (entry["keeps-key"] && !isKeyOpen(entry, step)) return [];
  return (entry["model-keys"] ?? []).flatMap((name) =>
    (step.with.get(name)?.refs ?? []).map(
      (ref): HeldCredential => ({
        ref,
        name,
        location: step.with.get(name)?.tree?.location ?? step.location,
        channels: ["env"],
      }),
    ),
  );
}

// Inputs with variables that the product sets for its agent, as JSON, and those with a token for the GitHub server.
const VARIABLES = "environment-variables";
const SERVER_TOKEN = "github-mcp-token";

/** Credentials that an input hands on as variables of the agent, by the names that they get there. */
export function handedOver(step: CommandStep): readonly HeldCredential[] {
  const value = step.with.get(VARIABLES);
  const location = value?.tree?.location ?? step.location;
  const given = (value?.refs ?? []).map((ref): HeldCredential => {
    const expression = `\\$\\{\\{[^{}]{0,200}\\b${ref.name.replace(/[^\w]/g, ".")}\\b`;
    const [, name = VARIABLES] =
      new RegExp(`"([A-Za-z_]\\w{0,100})"\\s{0,20}:\\s{0,20}"?${expression}`, "i").exec(value?.tree?.string() ?? "") ??
      [];
    return { ref, name, location, channels: environmentChannels(name) };
  });
  const server = step.with.get(SERVER_TOKEN);
  // NOTE: its description asks for a personal access token: action.yml of https://github.com/actions/ai-inference
  const tokens = (server?.refs ?? []).map(
    (ref): HeldCredential => ({
      ref,
      name: "GITHUB_PERSONAL_ACCESS_TOKEN",
      location: server?.tree?.location ?? step.location,
      channels: ["env", "mcp"],
    }),
  );
  return [...given, ...tokens];
}
