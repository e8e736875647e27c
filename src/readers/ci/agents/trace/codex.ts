import type { CommandStep } from "../../run.ts";
import type { CommandLine } from "./command-line.ts";
import { FULL, hasOption, type Omits, optionValues, printed, type RunRecord, sessionFiles } from "./record.ts";

// Sessions are kept as JSONL below CODEX_HOME: https://developers.openai.com/codex/config-reference
const SESSIONS = "~/.codex/sessions";

/**
 * Records of a `codex exec` command. It tells on standard error what it does: the prompt, each command with the first
 * lines of its output, each patch (codex-rs/exec/src/event_processor_with_human_output.rs). With `--json` the events
 * go to standard output: https://developers.openai.com/codex/noninteractive
 */
export function codexCommandRecords(line: CommandLine): readonly RunRecord[] {
  const { words, streams, location, pathsOf, hidden } = line;
  const json = hasOption(words, "--json", "--experimental-json");
  const set = optionValues(words, "-c", "--config").some((text) => text.startsWith("otel"));
  const omits: Omits = hidden ? "unknown" : FULL;
  const exporter: RunRecord = { kept: "telemetry", omits: "unknown", location };
  return [
    ...printed(json ? streams.output : streams.errors, omits, location, pathsOf),
    ...(hasOption(words, "--ephemeral") ? [] : [sessionFiles(SESSIONS, location)]),
    ...(set ? [exporter] : []),
  ];
}

/** Records of a step that uses the Codex action: both streams are the log's (src/runCodexExec.ts of the action). */
export function codexActionRecords(step: CommandStep): readonly RunRecord[] {
  const { location } = step;
  const home = step.with.get("codex-home")?.text.trim() ?? "";
  return [
    { kept: "log", omits: FULL, location },
    sessionFiles(home === "" ? SESSIONS : `${home.replace(/\/$/, "")}/sessions`, location),
  ];
}
