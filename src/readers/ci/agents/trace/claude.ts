import type { Location } from "../../../../graph/model.ts";
import type { Tree } from "../../../../parse/tree.ts";
import { parseYaml } from "../../../../parse/yaml.ts";
import type { Repository } from "../../../reader.ts";
import type { CommandStep } from "../../run.ts";
import { settingsJson } from "../settings-json.ts";
import { atLeast, pinnedVersion } from "../version.ts";
import type { CommandLine } from "./command-line.ts";
import {
  ANSWER,
  FULL,
  hasOption,
  isOn,
  type Omits,
  type Omitted,
  optionValue,
  printed,
  type RunRecord,
  sessionFiles,
  type Variable,
  variablesOf,
} from "./record.ts";

// action.yml of each tag of https://github.com/anthropics/claude-code-action: before the first the log showed every
// message; before the second the summary had the whole report unless it was switched off.
const LOG_HIDDEN_SINCE = "1.0.16";
const SUMMARY_OFF_SINCE = "1.0.65";

// "Data is stored locally": https://code.claude.com/docs/en/sessions
const SESSIONS = "~/.claude/projects";

const either = (...found: readonly (boolean | undefined)[]): boolean | undefined =>
  found.includes(true) ? true : found.includes(undefined) ? undefined : false;

/** Whether the action's release reached another; nobody knows it of a copy that a repository holds itself. */
function reached({ uses = "", comment }: CommandStep, since: string): boolean | undefined {
  return /^[.$]\//.test(uses) ? undefined : atLeast(pinnedVersion(uses, comment), since);
}

/** What the log of the action shows: "full output hidden for security", unless that is switched off or the job is debugged. */
function actionLog(step: CommandStep): RunRecord {
  const input = step.with.get("show_full_output");
  const older = reached(step, LOG_HIDDEN_SINCE);
  const debug = step.env.get("ACTIONS_STEP_DEBUG");
  const by =
    isOn(input?.text) === true ? "show_full_output" : isOn(debug?.text) === true ? "ACTIONS_STEP_DEBUG" : undefined;
  const shows = either(isOn(input?.text), isOn(debug?.text), older === undefined ? undefined : !older);
  const at = by === "show_full_output" ? input?.tree : by === undefined ? undefined : debug?.tree;
  const omits = shows === undefined ? "unknown" : shows ? FULL : ANSWER;
  return { kept: "log", omits, location: at?.location ?? step.location, ...(by ? { by } : {}) };
}

function actionSummary(step: CommandStep): readonly RunRecord[] {
  const input = step.with.get("display_report");
  const since = reached(step, SUMMARY_OFF_SINCE);
  const shows = input === undefined ? (since === undefined ? undefined : !since) : isOn(input.text);
  if (shows === false) return [];
  const by = input === undefined ? {} : { by: "display_report" };
  return [
    { kept: "summary", omits: shows ? FULL : "unknown", location: input?.tree?.location ?? step.location, ...by },
  ];
}

/** Records of a step that uses one of Claude's actions. */
export function claudeActionRecords(step: CommandStep, isBase: boolean, repository?: Repository): readonly RunRecord[] {
  const { location } = step;
  const settings = step.with.get("settings")?.text.trim() ?? "";
  const tree = settings.startsWith("{") ? settingsJson(location.file, settings, false) : undefined;
  const own = variablesOf(step.env, location);
  const variable: Variable = (name) => {
    const text = tree?.at("env", name)?.string();
    return text === undefined ? own(name) : { text, location: step.with.get("settings")?.tree?.location ?? location };
  };
  const file: RunRecord = {
    kept: "file",
    omits: FULL,
    location,
    // base-action/src/execution-file.ts; it is written from what the action itself received.
    path: "$RUNNER_TEMP/claude-execution-output.json",
    output: "execution_file",
  };
  return [
    actionLog(step),
    ...(isBase ? [] : actionSummary(step)),
    file,
    sessionFiles(SESSIONS, location),
    ...telemetry(variable),
    ...hooks([...(tree ? [tree] : []), ...projectSettings(repository)], location),
  ];
}

/** What `claude -p` prints: https://code.claude.com/docs/en/headless */
function output({ words, hidden }: CommandLine): Omits {
  const format = optionValue(words, "--output-format") ?? "text";
  if (hidden || /[$`]/.test(format)) return "unknown";
  if (format === "stream-json") return FULL;
  const verbose = hasOption(words, "--verbose", "--debug", "-d", "--mcp-debug");
  // NOTE: what `--verbose` adds to text is not documented for a run without a person.
  if (verbose) return format === "json" ? FULL : "unknown";
  return ANSWER;
}

/** Records of a `claude` command. */
export function claudeCommandRecords(line: CommandLine): readonly RunRecord[] {
  const { location, streams, variable, repository } = line;
  return [
    ...printed(streams.output, output(line), location, line.pathsOf),
    ...(hasOption(line.words, "--no-session-persistence") ? [] : [sessionFiles(SESSIONS, location)]),
    ...telemetry(variable),
    ...hooks(projectSettings(repository), location),
  ];
}

/** An address on the machine itself: where a collector there sends on to is not in the files. */
const LOCAL = /^(?:https?:\/\/)?(?:localhost|127\.|\[?::1|0\.0\.0\.0)/;

/** Events sent to a collector: https://code.claude.com/docs/en/monitoring-usage */
function telemetry(variable: Variable): readonly RunRecord[] {
  const enabled = variable("CLAUDE_CODE_ENABLE_TELEMETRY");
  const on = isOn(enabled?.text);
  if (enabled === undefined || on === false) return [];
  const { location } = enabled;
  const record = (omits: Omits, by?: string): RunRecord => ({
    kept: "telemetry",
    omits,
    location,
    // NOTE: they are sent while the agent works, so that a run that fails has sent its own.
    afterFailure: true,
    ...(by ? { by } : {}),
  });
  const exporter = variable("OTEL_LOGS_EXPORTER")?.text ?? "";
  const endpoint = (variable("OTEL_EXPORTER_OTLP_LOGS_ENDPOINT") ?? variable("OTEL_EXPORTER_OTLP_ENDPOINT"))?.text;
  if (on === undefined || /\$/.test(exporter) || variable("OTEL_TRACES_EXPORTER") !== undefined)
    return [record("unknown")];
  // NOTE: metrics alone are counts.
  if (!exporter.includes("otlp")) return [record(exporter.includes("console") ? "unknown" : ANSWER)];
  if (endpoint === undefined || LOCAL.test(endpoint)) return [record("unknown")];
  const raw = variable("OTEL_LOG_RAW_API_BODIES");
  if (raw !== undefined && isOn(raw.text) !== false) return [record(FULL, "OTEL_LOG_RAW_API_BODIES")];
  const said = (name: string): boolean | undefined => isOn(variable(name)?.text);
  const [prompts, details] = [said("OTEL_LOG_USER_PROMPTS"), said("OTEL_LOG_TOOL_DETAILS")];
  if (prompts === undefined || details === undefined) return [record("unknown")];
  const omits: Omitted[] = [...(prompts ? [] : ["prompts" as const]), ...(details ? [] : ["tool arguments" as const])];
  return [record(omits)];
}

function projectSettings(repository: Repository | undefined): readonly Tree[] {
  const source = repository?.file(".claude/settings.json");
  const tree = source && parseYaml(source, "json").tree;
  return tree ? [tree] : [];
}

// Events that see every tool call, or the session as a whole: https://code.claude.com/docs/en/hooks
const PER_CALL = ["PreToolUse", "PostToolUse"];
const PER_SESSION = ["SessionEnd", "Stop", "SubagentStop"];

/** Hooks that see everything may record it: what their commands do is not read. */
function hooks(settings: readonly Tree[], location: Location): readonly RunRecord[] {
  const sees = (tree: Tree): boolean =>
    PER_SESSION.some((event) => (tree.at("hooks", event)?.items().length ?? 0) > 0) ||
    PER_CALL.some((event) =>
      (tree.at("hooks", event)?.items() ?? []).some((entry) =>
        ["", "*", ".*"].includes(entry.get("matcher")?.string()?.trim() ?? ""),
      ),
    );
  const found = settings.some((tree) => tree.get("disableAllHooks")?.boolean() !== true && sees(tree));
  return found ? [{ kept: "file", omits: "unknown", location, label: "what hooks record" }] : [];
}
