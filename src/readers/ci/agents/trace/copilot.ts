import type { CommandLine } from "./command-line.ts";
import {
  ANSWER,
  FULL,
  hasOption,
  isOn,
  type Omits,
  optionValue,
  printed,
  type RunRecord,
  sessionFiles,
} from "./record.ts";

// https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-config-dir-reference
const SESSIONS = "~/.copilot/session-state";

/**
 * What `copilot -p` prints: each tool call with its command and not its result, https://github.com/github/copilot-cli/issues/3397,
 * https://github.com/github/copilot-cli/issues/318; with `-s` the answer alone, https://github.com/github/copilot-cli/issues/692
 */
function output({ words, hidden }: CommandLine): Omits {
  const format = optionValue(words, "--output-format") ?? "text";
  if (hidden || /[$`]/.test(format)) return "unknown";
  if (format === "json") return FULL;
  if (hasOption(words, "-s", "--silent")) return ANSWER;
  return words[0]?.value === "workflow" || hasOption(words, "--acp", "--server") ? "unknown" : ["tool results"];
}

/**
 * Records of a `copilot` command:
 * https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-programmatic-reference
 */
export function copilotRecords(line: CommandLine): readonly RunRecord[] {
  const { words, streams, location, pathsOf, variable } = line;
  const share = optionValue(words, "--share");
  const shares = hasOption(words, "--share") || share !== undefined;
  const path = share === undefined || share === "" || share.startsWith("-") ? "./copilot-session-*.md" : share;
  const logs = optionValue(words, "--log-dir") ?? "~/.copilot/logs";
  const exports = ["COPILOT_OTEL_ENABLED", "COPILOT_OTEL_FILE_EXPORTER_PATH", "OTEL_EXPORTER_OTLP_ENDPOINT"].some(
    (name) => isOn(variable(name)?.text) !== false,
  );
  const found: readonly (RunRecord | false)[] = [
    shares && { kept: "file", omits: FULL, location, path },
    hasOption(words, "--share-gist") && { kept: "gist", omits: FULL, location, by: "--share-gist" },
    // NOTE: what the files of `--log-dir` hold at each level is not documented.
    { kept: "file", omits: "unknown", location, path: logs, during: true, label: "log files" },
    exports && { kept: "telemetry", omits: "unknown", location },
  ];
  return [
    ...printed(streams.output, output(line), location, pathsOf),
    sessionFiles(SESSIONS, location),
    ...found.filter((record) => record !== false),
  ];
}
