import type { AgentEntry } from "../../../catalog/agents.ts";
import type { Diagnostic, Location } from "../../../graph/model.ts";
import type { ShellWord, UnwrappedCommand } from "../../../parse/shell.ts";
import type { Repository } from "../../reader.ts";
import type { Lookup } from "../scripts/shell-values.ts";
import { type ToolGrant, unknownTool } from "./agent.ts";
import { allowedTools, readFlags, unknownTools, withSettings } from "./claude.ts";
import { NO_GRANTS, type Rule } from "./claude-grants.ts";
import { codexPolicy, codexTools } from "./codex.ts";
import { copilotTools } from "./copilot.ts";
import { geminiCommandTools } from "./gemini.ts";
import { otherCliTools } from "./other-clis.ts";

/** Names of variables that hold options; any other one outside of quotes is taken for a prompt. */
const HOLDS_OPTIONS =
  /(?:^|[^a-z])(?:args?|arguments|flags?|opts?|options?|params?|tools?|permissions?)(?:[^a-z]|$)|\$[@*]|\$\{[@*]/i;
/** Options of the products that take a value; those about tools are read elsewhere. */
const VALUED =
  /^(?:--(?:dis)?allowed-?[tT]ools|--permission-mode|--approval-mode|-s|--sandbox|-m|--model|--max-turns|--output-format|--input-format|--(?:append-)?system-prompt(?:-file)?|--settings|--mcp-config|--session-id|--resume|--add-dir|--fallback-model|--json-schema|--output-last-message|-o|-C|--cd|--include-directories|--agent|--allow-url|--deny-url|--deny-tool|--excluded-tools|--log-dir|--log-level)$/;

/** A rule that a command prints, or that a variable makes in a way that is not followed. */
const COMPUTED = /^(?:\$\(|`|\$\{[A-Za-z_]\w*[^\w}])/;

/** Words that only a run can tell and that may hold options. */
export function hiddenOptions(words: readonly ShellWord[]): readonly string[] {
  return words.flatMap(({ value, literal, open }, i) =>
    open && !literal && HOLDS_OPTIONS.test(value) && !VALUED.test(words[i - 1]?.value ?? "") ? [value] : [],
  );
}

/** The value of an option in both spellings. */
function valuesOf(words: readonly ShellWord[], ...flags: readonly string[]): readonly string[] {
  return words.flatMap(({ value }, i) => {
    const flag = flags.find((name) => value === name || value.startsWith(`${name}=`));
    if (flag === undefined) return [];
    return [value === flag ? (words[i + 1]?.value ?? "") : value.slice(flag.length + 1)];
  });
}

interface Place {
  readonly location: Location;
  readonly repository: Repository;
  readonly report: (diagnostic: Diagnostic) => void;
  /** What variables hold where the command stands. */
  readonly lookup: Lookup;
}

/** The texts that a variable may hold where a command runs. */
function textsOf(name: string, { env }: UnwrappedCommand, lookup: Lookup): readonly string[] {
  const own = env[name];
  if (own !== undefined) return [own];
  return (lookup(name) ?? []).map((held) => held.map((text) => text.map((piece) => piece.text).join("")).join(" "));
}

/** What the options of a command line grant; where only a run can tell, any tool is possible. */
export function cliTools(
  entry: AgentEntry,
  command: UnwrappedCommand,
  { location, repository, report, lookup }: Place,
): readonly ToolGrant[] {
  const { words } = command;
  const texts = words.map((word) => word.value);
  const hidden = hiddenOptions(words).map((text): Rule => ({ text, location }));
  if (entry.id === "claude") {
    const flags = readFlags(texts, () => location);
    const computed = flags.allow.filter(({ text }) => COMPUTED.test(text));
    const allow = flags.allow.filter((rule) => !computed.includes(rule));
    const grants = withSettings(
      { ...flags, allow, unknown: [...flags.unknown, ...computed, ...hidden] },
      { file: location.file, repository, report },
    );
    unknownTools(grants).forEach(report);
    return allowedTools(grants);
  }
  if (entry.id === "copilot") {
    const allowAll = textsOf("COPILOT_ALLOW_ALL", command, lookup);
    const known = copilotTools(texts, allowAll, command.package, location);
    const unknown = [...hidden, ...known.unknown.map((text): Rule => ({ text, location }))];
    unknownTools({ ...NO_GRANTS, unknown }).forEach(report);
    return [...known.tools, ...hidden.map(({ text }) => unknownTool(text, location))];
  }
  const other = otherCliTools(entry.id, {
    words: texts,
    location,
    repository,
    variable: (name) => textsOf(name, command, lookup),
  });
  if (other !== undefined) {
    unknownTools({ ...NO_GRANTS, unknown: hidden }).forEach(report);
    return [...other, ...hidden.map(({ text }) => unknownTool(text, location))];
  }
  const isCodex = entry.id === "codex";
  const modes = isCodex ? valuesOf(words, "-s", "--sandbox") : valuesOf(words, "--approval-mode");
  const unknown = [
    ...hidden,
    ...modes.filter((mode) => mode.startsWith("$")).map((text): Rule => ({ text, location })),
  ];
  unknownTools({ ...NO_GRANTS, unknown }).forEach(report);
  const known = isCodex
    ? codexTools(codexPolicy(texts, undefined, "read-only"), location)
    : geminiCommandTools(texts, location);
  return [...known, ...unknown.map(({ text }) => unknownTool(text, location))];
}
