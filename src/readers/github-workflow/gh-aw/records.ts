import type { Tree } from "../../../parse/tree.ts";
import type { Limits } from "../../ci/agents/trace/limit.ts";
import { FULL, type Omits, type RunRecord } from "../../ci/agents/trace/record.ts";
import type { Step } from "../scope.ts";

/** LIMIT: characters of the script that are searched. */
const MAX_SCRIPT = 512 * 1024;

const JSON_LINES = /--output-format[ =]+(?:stream-json|json)\b/;
/** What the products print by default in a run without a person; what the others print is not known. */
const PRINTED: Readonly<Record<string, Omits>> = { copilot: ["tool results"], codex: FULL };

/** What the agent prints, by its product and its options: https://github.com/github/gh-aw/blob/main/docs/src/content/docs/reference/engines.md */
function printed(engine: string, script: string): Omits {
  // NOTE: the transcript of `json` alone is whole where the product is told to be verbose, as the compiler does.
  if (JSON_LINES.test(script)) return FULL;
  return Object.hasOwn(PRINTED, engine) ? (PRINTED[engine] ?? "unknown") : "unknown";
}

const TEE = /\|\s*tee\s+(?:-a\s+)?(\/tmp\/gh-aw\/[\w.-]{1,80})\s*$/m;
const SESSIONS = "copy_copilot_session_state.sh";
/** Where that script of the compiler puts them: actions/setup/sh of https://github.com/github/gh-aw */
const LOGS = "/tmp/gh-aw/sandbox/agent/logs/copilot-session-state";
const SAFE_OUTPUTS = "/tmp/gh-aw/safeoutputs.jsonl";
const FIREWALL = "/tmp/gh-aw/sandbox/firewall/logs";

const runOf = (tree: Tree): string => tree.get("run")?.string() ?? "";

/** What is left of a run on its machine, before the steps behind it upload it. */
export function recordsOf(engine: string, step: Step, steps: readonly Tree[]): readonly RunRecord[] {
  const { location } = step;
  const script = (step.run?.string() ?? "").slice(0, MAX_SCRIPT);
  const omits = printed(engine, script);
  const log = TEE.exec(script)?.[1];
  const file = (path: string, holds: Omits, label: string): RunRecord => ({
    kept: "file",
    omits: holds,
    location,
    path,
    label,
  });
  const sessions = engine === "copilot" && steps.some((one) => runOf(one).includes(SESSIONS));
  return [
    { kept: "log", omits, location },
    ...(log === undefined ? [] : [file(log, omits, "agent log")]),
    ...(sessions ? [file(LOGS, FULL, "session files")] : []),
    // NOTE: what it asked for and where it sent to tells the effects, and not the tool calls behind them.
    file(SAFE_OUTPUTS, ["tool calls"], "safe outputs"),
    file(FIREWALL, ["tool calls"], "firewall log"),
  ];
}

const NUMBER = /^\s*\d+\s*$|\|\|\s*'\d+'\s*\}\}\s*$/;
const UNSET = /^\s*$|\|\|\s*''\s*\}\}\s*$/;

/** A limit in a variable of the step: a number, or a variable of the organisation with a number behind it. */
function limit(step: Step, name: string, is: "turns" | "cost"): Limits {
  const text = step.env.get(name)?.tree?.string() ?? step.env.get(name)?.text;
  if (text === undefined) return [];
  if (NUMBER.test(text)) return [is];
  return UNSET.test(text) && !text.includes("vars.") ? [] : ["unknown"];
}

/** What ends a run beside the time that its step may take. */
export function limitsOf(step: Step): Limits {
  const script = (step.run?.string() ?? "").slice(0, MAX_SCRIPT);
  return [
    ...(/--max-turns[ =]+\d/.test(script) ? (["turns"] as const) : []),
    ...limit(step, "GH_AW_MAX_TURNS", "turns"),
    ...limit(step, "GH_AW_MAX_AI_CREDITS", "cost"),
  ];
}
