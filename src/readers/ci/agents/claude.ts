import { redact } from "../../../catalog/literal-secret.ts";
import type { Diagnostic, Location } from "../../../graph/model.ts";
import { splitPermissionRules } from "../../../parse/permission-rule.ts";
import type { Repository } from "../../reader.ts";
import type { CommandStep, Value } from "../run.ts";
import {
  type ClaudeGrants,
  isUnknown,
  NO_GRANTS,
  projectGrants,
  type Rule,
  settingsFile,
  settingsGrants,
  together,
} from "./claude-grants.ts";
import { claudeWords } from "./claude-words.ts";

import { settingsJson } from "./settings-json.ts";
import { atLeast, pinnedVersion } from "./version.ts";

export { allowedTools, headTools, tagModeTools } from "./claude-tools.ts";

const FLAGS_ALLOW = new Set(["--allowedTools", "--allowed-tools"]);
const FLAGS_DENY = new Set(["--disallowedTools", "--disallowed-tools"]);

// A character of Unicode's private use area: it stands for the blanks of an expression while a list is split.
const SHIELD = "\u{E000}";

/** The rules of a list; an expression in it is one word, whatever it will say. */
function rulesIn(text: string): readonly string[] {
  const shielded = text.replace(/\$\{\{[^{}]*\}\}/g, (all) => all.replace(/\s/g, SHIELD));
  return splitPermissionRules(shielded).map((rule) => rule.text.replaceAll(SHIELD, " "));
}

// Flags that take no value, so that what follows them is a word of its own: https://code.claude.com/docs/en/cli-reference
const SWITCHES = new Set([
  "-p",
  "--print",
  "-c",
  "--continue",
  "--verbose",
  "--dangerously-skip-permissions",
  "--allow-dangerously-skip-permissions",
  "--strict-mcp-config",
  "--include-partial-messages",
  "--fork-session",
  "--ide",
  "--no-session-persistence",
]);
const LISTS = new Set([...FLAGS_ALLOW, ...FLAGS_DENY]);

interface Flag {
  readonly name: string;
  /** The words that belong to it. */
  readonly values: readonly string[];
}

/** The words as flags; one without a name is a word that belongs to none. */
function flagsIn(words: readonly string[]): readonly Flag[] {
  const flags: Flag[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i] ?? "";
    i += 1;
    const [name = "", value] = word.startsWith("--") ? word.split(/=(.*)/s) : [word];
    const values: string[] = value === undefined ? [] : [value];
    const most = value !== undefined || SWITCHES.has(name) ? 0 : LISTS.has(name) ? words.length : 1;
    if (!word.startsWith("-")) {
      flags.push({ name: "", values: [word] });
      continue;
    }
    for (; values.length < most && i < words.length && !(words[i] ?? "").startsWith("-"); i += 1)
      values.push(words[i] ?? "");
    flags.push({ name, values });
  }
  return flags;
}

/**
 * Flags of the `claude` command. Source: https://code.claude.com/docs/en/cli-reference
 * In the text of an input an expression that belongs to no flag may be flags; on a command line it is the prompt.
 */
export function readFlags(
  words: readonly string[],
  place: (text: string) => Location,
  text: "command" | "input" = "command",
): ClaudeGrants {
  const found: { allow: Rule[]; deny: Rule[]; unknown: Rule[]; settings: Rule[] } = {
    allow: [],
    deny: [],
    unknown: [],
    settings: [],
  };
  let { bypass, edits, print, sources } = NO_GRANTS;
  const named = (word: string): Rule => ({ text: word, location: place(word) });
  for (const { name, values } of flagsIn(words)) {
    const [value = ""] = values;
    if (name === "" && text === "input" && isUnknown(value)) found.unknown.push(named(value));
    if (name === "-p" || name === "--print") print = true;
    if (name === "--dangerously-skip-permissions") bypass = named(name);
    if (name === "--settings" && value !== "") found.settings.push(named(value));
    if (name === "--setting-sources") sources = value.split(",").map((source) => source.trim());
    if (name === "--permission-mode") {
      if (value === "bypassPermissions") bypass = { text: name, location: place(name) };
      if (value === "acceptEdits") edits = { text: name, location: place(name) };
      // NOTE: in the mode `auto` a model decides what may run, and a model that judges is no person who approves.
      if (value === "auto" || isUnknown(value)) found.unknown.push({ text: value, location: place(value) });
    }
    const into = FLAGS_ALLOW.has(name) ? found.allow : FLAGS_DENY.has(name) ? found.deny : undefined;
    for (const rule of into === undefined ? [] : values.flatMap(rulesIn)) into?.push(named(rule));
  }
  return { ...found, bypass, edits, print, sources };
}

function placeIn(value: Value | undefined, fallback: Location): (text: string) => Location {
  const tree = value?.tree;
  const raw = tree?.string();
  return (text) => {
    const at = raw?.indexOf(text) ?? -1;
    return tree !== undefined && at >= 0 ? tree.locate(at, text.length) : (tree?.location ?? fallback);
  };
}

// Unquoted brackets are kept since this release; see `claudeWords`.
const BRACKETS_SINCE = "1.0.149";

function fromArguments(value: Value | undefined, step: CommandStep): ClaudeGrants {
  if (value === undefined) return NO_GRANTS;
  const older = atLeast(pinnedVersion(step.uses ?? "", step.comment), BRACKETS_SINCE) === false;
  return readFlags(claudeWords(value.text, older), placeIn(value, step.location), "input");
}

interface Sources {
  readonly file: string;
  readonly repository: Repository | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Whether the release rejects allow rules for every tool: current ones do; what older ones did is not documented. */
  readonly rejectsGlobs?: boolean;
  /** Whether the release is one that ignores the allow rules of a folder that nobody trusted. */
  readonly ignoresProject?: boolean;
}

// Seen with 2.1.216, which this release brings along: https://github.com/anthropics/claude-code/issues/79707
const PROJECT_IGNORED_SINCE = "1.0.179";

// Since 2.1.166 "allow rules reject non-MCP globs": CHANGELOG.md of anthropics/claude-code. The action brings it along since this release.
const GLOBS_REJECTED_SINCE = "1.0.138";
const GLOB = /^(?!mcp__[^*]+__)[^(]*\*/;

/** Without the allow rules that the product rejects; where that is not known, they may allow any tool. */
function withoutGlobs(grants: ClaudeGrants, { rejectsGlobs = true, report }: Sources): ClaudeGrants {
  const globs = grants.allow.filter(({ text }) => GLOB.test(text) && !isUnknown(text));
  if (globs.length === 0) return grants;
  const allow = grants.allow.filter((rule) => !globs.includes(rule));
  if (!rejectsGlobs) return { ...grants, allow, unknown: [...grants.unknown, ...globs] };
  for (const { text, location } of globs)
    report({
      code: "inert-setting",
      level: "note",
      message: `Claude Code ignores the allow rule \`${redact(text)}\`: an allow rule takes a wildcard only after \`mcp__<server>__\`.`,
      location,
    });
  return { ...grants, allow };
}

/** Settings are JSON, or else the path of a file: base-action/src/setup-claude-code-settings.ts of the action. */
function fromSettings(named: Rule, place: (text: string) => Location, sources: Sources): ClaudeGrants {
  const text = named.text.trim();
  if (text === "") return NO_GRANTS;
  if (isUnknown(text)) return { ...NO_GRANTS, unknown: [named] };
  if (!text.startsWith("{")) return settingsFile(sources.repository, named, sources.report);
  const tree = settingsJson(sources.file, named.text, false);
  // NOTE: settings that are not valid JSON are not applied; nothing in them limits or grants.
  return tree === undefined ? NO_GRANTS : settingsGrants(tree, place);
}

/** Flags, the settings that they name, and the settings of the repository that count beside them. */
export function withSettings(flags: ClaudeGrants, sources: Sources): ClaudeGrants {
  const named = flags.settings.map((rule) => fromSettings(rule, () => rule.location, sources));
  const { repository, report, ignoresProject = false } = sources;
  const project = projectGrants(repository, flags.sources, report, ignoresProject);
  return withoutGlobs(together([flags, ...named, project]), sources);
}

/** Says what of the tools is not in the files, so that a guess is never taken for a grant. */
export function unknownTools(grants: ClaudeGrants): readonly Diagnostic[] {
  return [...grants.unknown, ...grants.allow.filter(({ text }) => isUnknown(text))].map(({ text, location }) => ({
    code: "unresolved-reference",
    // NOTE: an input of a called workflow is known where it is called.
    level: /^\$\{\{\s*inputs\.[\w-]+\s*\}\}$/.test(text) ? "note" : "warning",
    message: `What \`${redact(text)}\` lets the agent use is not in the files: it may be any tool.`,
    location,
  }));
}

function fromList(value: Value | undefined, fallback: Location): Rule[] {
  if (value === undefined) return [];
  const place = placeIn(value, fallback);
  return rulesIn(value.text).map((text) => ({ text, location: place(text) }));
}

/** Everything that a Claude action step says about tools: its inputs, in v1 and older names, and settings. */
export function actionGrants(
  step: CommandStep,
  repository: Repository | undefined,
  report: (diagnostic: Diagnostic) => void,
): ClaudeGrants {
  const since = (release: string): boolean => atLeast(pinnedVersion(step.uses ?? "", step.comment), release) === true;
  const sources: Sources = {
    file: step.location.file,
    repository,
    report,
    rejectsGlobs: since(GLOBS_REJECTED_SINCE),
    ignoresProject: since(PROJECT_IGNORED_SINCE),
  };
  const args = fromArguments(step.with.get("claude_args"), step);
  const settings = step.with.get("settings");
  const place = placeIn(settings, step.location);
  const inputs: ClaudeGrants = {
    ...NO_GRANTS,
    allow: fromList(step.with.get("allowed_tools"), step.location),
    deny: fromList(step.with.get("disallowed_tools"), step.location),
    print: true,
  };
  const named = { text: settings?.text ?? "", location: settings?.tree?.location ?? step.location };
  return withSettings(together([args, fromSettings(named, place, sources), inputs]), sources);
}
