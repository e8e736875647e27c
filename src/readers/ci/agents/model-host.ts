import type { CommandStep } from "../run.ts";

// Inputs and variables that make an agent reach its model through the account of a cloud:
// https://github.com/anthropics/claude-code-action/blob/main/docs/cloud-providers.md, https://code.claude.com/docs/en/third-party-integrations
const MODEL_HOSTS: readonly (readonly [string, string])[] = [
  ["use_bedrock", "aws"],
  ["CLAUDE_CODE_USE_BEDROCK", "aws"],
  ["use_vertex", "google-cloud"],
  ["CLAUDE_CODE_USE_VERTEX", "google-cloud"],
  ["use_vertex_ai", "google-cloud"],
  ["GOOGLE_GENAI_USE_VERTEXAI", "google-cloud"],
  ["use_foundry", "azure"],
  ["CLAUDE_CODE_USE_FOUNDRY", "azure"],
];

/** The cloud through whose account the agent of a step reaches its model, when it says so. */
export function modelHost(step: CommandStep): string | undefined {
  const isOn = (name: string): boolean =>
    /^(?:true|1)$/i.test((step.with.get(name) ?? step.env.get(name))?.text.trim() ?? "");
  return MODEL_HOSTS.find(([name]) => isOn(name))?.[1];
}
