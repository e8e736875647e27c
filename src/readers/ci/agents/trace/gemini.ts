import type { Location } from "../../../../graph/model.ts";
import type { Tree } from "../../../../parse/tree.ts";
import type { Repository } from "../../../reader.ts";
import type { CommandStep } from "../../run.ts";
import { isUnknown } from "../claude-grants.ts";
import { settingsJson } from "../settings-json.ts";
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
  type Variable,
  variablesOf,
} from "./record.ts";

// https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/session-management.md
const SESSIONS = "~/.gemini/tmp";
// The two that the action copies and uploads: action.yml of https://github.com/google-github-actions/run-gemini-cli
const TELEMETRY_FILE = ".gemini/telemetry.log";
const ARTIFACTS = "gemini-artifacts";

/** Where telemetry goes and what it holds; `undefined` where it is off. */
interface Telemetry {
  readonly omits: Omits;
  readonly file: string | undefined;
  readonly sent: boolean | "local";
}

/** https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/telemetry.md: variables count more than settings. */
function telemetryOf(settings: Tree | undefined, variable: Variable): Telemetry | undefined {
  const said = (name: string, key: string): string | undefined =>
    variable(name)?.text ?? settings?.at("telemetry", key)?.string();
  const given = settings?.at("telemetry", "enabled");
  // NOTE: an expression outside of quotes was put in as a number, see `settingsJson`.
  const written = given !== undefined && given.boolean() === undefined ? "$" : given?.string();
  const on = isOn(variable("GEMINI_TELEMETRY_ENABLED")?.text ?? written);
  if (on === false) return undefined;
  const prompts = isOn(said("GEMINI_TELEMETRY_LOG_PROMPTS", "logPrompts") ?? "true");
  const file = said("GEMINI_TELEMETRY_OUTFILE", "outfile")?.trim();
  const endpoint = said("GEMINI_TELEMETRY_OTLP_ENDPOINT", "otlpEndpoint") ?? "localhost";
  const cloud = said("GEMINI_TELEMETRY_TARGET", "target") === "gcp";
  return {
    // NOTE: without prompts the arguments of tools are left out, too: packages/core/src/telemetry/types.ts
    omits: on === undefined || prompts === undefined ? "unknown" : prompts ? FULL : ["prompts", "tool arguments"],
    file: file === "" ? undefined : file,
    sent: file ? false : cloud || (/localhost|127\.0\.0\.1/.test(endpoint) ? "local" : true),
  };
}

function telemetryRecords(found: Telemetry | undefined, location: Location): readonly RunRecord[] {
  if (found === undefined) return [];
  const { omits, file, sent } = found;
  if (file !== undefined) return [{ kept: "file", omits, location, path: file, during: true, label: "telemetry" }];
  return [{ kept: "telemetry", omits: sent === "local" ? "unknown" : omits, location, afterFailure: true }];
}

/** Settings of the repository: whether its folder is trusted in the run, so that they count, is not in the files. */
function repositoryRecords(repository: Repository | undefined, location: Location): readonly RunRecord[] {
  const source = repository?.file(".gemini/settings.json");
  const tree = source && settingsJson(source.file, source.text, true);
  const on = isOn(tree?.at("telemetry", "enabled")?.string());
  return on === false ? [] : [{ kept: "telemetry", omits: "unknown", location }];
}

/** Records of a step that uses the Gemini action. */
export function geminiActionRecords(step: CommandStep, repository: Repository | undefined): readonly RunRecord[] {
  const { location } = step;
  const settings = step.with.get("settings") ?? step.with.get("settings_json");
  const text = settings?.text.trim() ?? "";
  const tree = text === "" ? undefined : settingsJson(location.file, text, true);
  const hidden: RunRecord = { kept: "telemetry", omits: "unknown", location };
  const found = telemetryOf(tree, variablesOf(step.env, location));
  const upload = step.with.get("upload_artifacts");
  const uploads = isOn(upload?.text);
  const debug = step.with.get("gemini_debug");
  const copied: Omits = found?.file === TELEMETRY_FILE ? found.omits : ANSWER;
  const on = isOn(debug?.text);
  // What debugging adds is not documented; the action warns that it may reveal what is sensitive.
  const log: RunRecord = {
    kept: "log",
    omits: on === false ? ANSWER : "unknown",
    location: debug?.tree?.location ?? location,
    ...(on ? { by: "gemini_debug" } : {}),
  };
  const records: readonly (RunRecord | false)[] = [
    log,
    { kept: "file", omits: copied, location, path: ARTIFACTS },
    uploads !== false && {
      kept: "artifact",
      label: "artifact gemini-output",
      omits: uploads === undefined ? "unknown" : copied,
      location: upload?.tree?.location ?? location,
      // NOTE: the upload inside of the action has no `always()`, and a run that fails ends the step before it.
      afterFailure: false,
    },
    step.with.has("gcp_workload_identity_provider") &&
      found !== undefined && { kept: "telemetry", omits: found.omits, location },
  ];
  return [
    ...records.filter((record) => record !== false),
    sessionFiles(SESSIONS, location),
    ...telemetryRecords(found, settings?.tree?.location ?? location),
    ...(text === "" ? repositoryRecords(repository, location) : isUnknown(text) ? [hidden] : []),
  ];
}

/** What `gemini -p` prints: https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/headless.md */
function output({ words, hidden }: CommandLine): Omits {
  const format = optionValue(words, "--output-format", "-o") ?? "text";
  if (hidden || /[$`]/.test(format) || hasOption(words, "--debug", "-d")) return "unknown";
  return format === "stream-json" ? FULL : ANSWER;
}

/** Records of a `gemini` command. */
export function geminiCommandRecords(line: CommandLine): readonly RunRecord[] {
  const { words, streams, location, pathsOf, variable, repository } = line;
  const flags = words.some(({ value }) => value.startsWith("--telemetry"));
  const flagged: RunRecord = { kept: "telemetry", omits: "unknown", location };
  return [
    ...printed(streams.output, output(line), location, pathsOf),
    sessionFiles(SESSIONS, location),
    ...telemetryRecords(telemetryOf(undefined, variable), location),
    ...(flags ? [flagged] : []),
    ...repositoryRecords(repository, location),
  ];
}
