import type { ShellWord } from "../../../../parse/shell.ts";
import type { CommandStep } from "../../run.ts";
import { isUnknown } from "../claude-grants.ts";
import { claudeWords } from "../claude-words.ts";
import { settingsJson } from "../settings-json.ts";
import { atLeast, pinnedVersion } from "../version.ts";
import { optionValue } from "./record.ts";

export type Limit = "time" | "turns" | "cost";
/** What ends a run that does not end by itself; `unknown` beside others where only a run can tell whether there is more. */
export type Limits = readonly (Limit | "unknown")[];

// https://code.claude.com/docs/en/cli-reference
const CLAUDE: readonly (readonly [string, Limit])[] = [
  ["--max-turns", "turns"],
  ["--max-budget-usd", "cost"],
];

function optionLimits(words: readonly ShellWord[], options: readonly (readonly [string, Limit])[]): Limits {
  return options.flatMap(([flag, limit]) => (optionValue(words, flag) === undefined ? [] : [limit]));
}

const word = (value: string): ShellWord => ({ value, offset: 0, end: 0, literal: true });

/** Limits of a step that uses one of Claude's actions. Inputs of their own ended with 1.0: docs/migration-guide.md of the action. */
export function claudeActionLimits(step: CommandStep): Limits {
  const words = claudeWords(step.with.get("claude_args")?.text ?? "", false).map(word);
  const before = atLeast(pinnedVersion(step.uses ?? "", step.comment), "1.0.0") === false;
  return [
    ...optionLimits(words, CLAUDE),
    ...(words.some(({ value }) => isUnknown(value)) ? ["unknown" as const] : []),
    // NOTE: before 1.0 `timeout_minutes` had a default, 30 minutes or 10.
    ...(before ? ["time" as const] : []),
    ...(before && step.with.has("max_turns") ? ["turns" as const] : []),
  ];
}

/** Limits of a step that uses the Gemini action: `-1`, the default, is none. */
export function geminiActionLimits(step: CommandStep): Limits {
  const text = (step.with.get("settings") ?? step.with.get("settings_json"))?.text.trim() ?? "";
  if (isUnknown(text)) return ["unknown"];
  const tree = text === "" ? undefined : settingsJson(step.location.file, text, true);
  const turns = (tree?.at("model", "maxSessionTurns") ?? tree?.get("maxSessionTurns"))?.string();
  return turns === undefined || turns.startsWith("-") ? [] : ["turns"];
}

/** Limits of a step that uses the Codex action: it has none of its own, and its arguments are not those of others. */
export function codexActionLimits(step: CommandStep): Limits {
  const given = step.with.get("codex-args")?.text ?? "";
  return isUnknown(given) ? ["unknown"] : [];
}

// https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference
const COPILOT: readonly (readonly [string, Limit])[] = [
  ["--max-autopilot-continues", "turns"],
  ["--max-ai-credits", "cost"],
];
const OPTIONS: ReadonlyMap<string, readonly (readonly [string, Limit])[]> = new Map([
  ["claude", CLAUDE],
  ["copilot", COPILOT],
]);

/** Limits that the options of a command line set. */
export function commandLimits(product: string, words: readonly ShellWord[], hidden: boolean): Limits {
  const own = optionLimits(words, OPTIONS.get(product) ?? []);
  return hidden ? [...own, "unknown"] : own;
}
