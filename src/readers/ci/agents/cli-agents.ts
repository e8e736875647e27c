import {
  type AgentEntry,
  agentBeside,
  agentByCommand,
  isUnreadCommand,
  looksLikeAgent,
  mayNameAgent,
  suggestsAgent,
} from "../../../catalog/agents.ts";
import { redact } from "../../../catalog/literal-secret.ts";
import type { Diagnostic, Location } from "../../../graph/model.ts";
import type { ShellWord, UnwrappedCommand } from "../../../parse/shell.ts";
import type { Tree } from "../../../parse/tree.ts";
import { hasPrograms, programFiles } from "../../program.ts";
import type { Repository } from "../../reader.ts";
import { resolveText } from "../resolve-text.ts";
import type { CommandStep, ScriptText } from "../run.ts";
import { calledScripts, mayCallAgent, mayRunProgram, namesProgram, spanOf } from "../scripts/called-scripts.ts";
import { programCommands } from "../scripts/program-commands.ts";
import { calledFile, folderOf, relativeNames } from "../scripts/script-files.ts";
import { type Line, type Script, type Visitor, walkScript } from "../scripts/script-walk.ts";
import { session } from "../scripts/shell-session.ts";
import { type AgentStep, type ToolGrant, TRUE } from "./agent.ts";
import { cliTools } from "./cli-tools.ts";
import { environmentCredentials, modelRefs } from "./step-credentials.ts";
import { agreed, commandEvidence } from "./trace/command-evidence.ts";

type Report = (diagnostic: Diagnostic) => void;

/** LIMIT: commands of one step, those of the scripts that it calls included; and those scripts. */
const MAX_LINES = 20_000;
const MAX_SCRIPTS = 200;
/** LIMIT: characters of the scripts that all steps of a repository call, each time they are called. */
const MAX_CALLED = 4 * 1024 * 1024;

const budgets = new WeakMap<Repository, { characters: number }>();

function budgetOf(repository: Repository): { characters: number } {
  const budget = budgets.get(repository) ?? { characters: MAX_CALLED };
  budgets.set(repository, budget);
  return budget;
}

/** Said aloud, so that a workflow whose agent is not read is never taken for one without agents. */
export function notRead(what: string, location: Location): Diagnostic {
  return {
    code: "not-supported",
    level: "warning",
    message: `\`${what}\` runs an agent that is not supported yet: it was not judged.`,
    location,
  };
}

function notKnown(what: string, location: Location): Diagnostic {
  return {
    code: "not-supported",
    level: "warning",
    message: `\`${what}\` seems to run an agent; which command it is cannot be told from the files: it was not judged.`,
    location,
  };
}

function notParsed(script: Script): Diagnostic {
  return {
    code: "not-supported",
    level: "warning",
    message: "This script names an agent and cannot be read as a whole: what it runs was not judged.",
    location: script.location,
  };
}

function isHeadless(entry: AgentEntry, { words, fed }: UnwrappedCommand): boolean {
  const texts = words.map((word) => word.value);
  // NOTE: what stands behind a subcommand is its own: `copilot mcp add x -- docker run -p 80`.
  if (entry["no-run"]?.includes(texts[0] ?? "")) return false;
  // NOTE: options with values may stand before the subcommand (`codex --model x exec`).
  if (entry.subcommand)
    return (
      entry.subcommand.includes(texts.find((word) => !word.startsWith("-")) ?? "") ||
      texts.includes(entry.subcommand[0] ?? "")
    );
  // `-cp` is `-c -p`.
  if (entry.headless?.includes("-p") && texts.some((word) => /^-[a-z]*p[a-z]*$/.test(word))) return true;
  if (texts.some((word) => entry.headless?.some((flag) => word === flag || word.startsWith(`${flag}=`)) ?? false))
    return !texts.some((word) => /^(?:--version|--help)$/.test(word));
  if (!entry["prompt-runs"] || texts.some((word) => entry["no-run"]?.includes(word))) return false;
  return fed === true || words.some(isPrompt);
}

/** A word that is neither an option nor the name of anything: several words in quotes, or what only a run can tell. */
function isPrompt({ value, literal }: ShellWord): boolean {
  return !value.startsWith("-") && (/\s/.test(value) || (!literal && value.startsWith("$")));
}

/** `gh copilot` hands its words over as they stand: https://github.com/cli/cli/blob/trunk/pkg/cmd/copilot/copilot.go */
function behindGh(form: UnwrappedCommand): UnwrappedCommand {
  const [first, ...rest] = form.words;
  if (form.name.split("/").at(-1) !== "gh" || first?.value !== "copilot") return form;
  const end = rest.findIndex((word) => word.value === "--");
  const own = end < 0 ? rest : rest.slice(0, end);
  if (own.some(({ value }) => ["--help", "-h", "--remove"].includes(value))) return form;
  return { ...form, name: first.value, words: end < 0 ? rest : rest.slice(end + 1) };
}

interface Found {
  readonly entry: AgentEntry;
  /** The source files of the repository that the command runs. */
  readonly program?: readonly string[];
  readonly location: Location;
  readonly tools: Map<string, ToolGrant>;
  evidence: ReturnType<typeof commandEvidence> | undefined;
}

/** Collects the agents of the command lines; the same command in several forms is one agent that may do what any of them may. */
function collector(
  report: Report,
  repository: Repository,
  around: string,
): { readonly line: (line: Line) => void; readonly found: Map<string, Found> } {
  const found = new Map<string, Found>();
  const said = new Set<string>();
  const once = (diagnostic: Diagnostic): void => {
    const { file, line, column } = diagnostic.location;
    const key = `${diagnostic.message}@${file}:${line}:${column}`;
    if (!said.has(key)) report(diagnostic);
    said.add(key);
  };
  const line = (at: Line): void => {
    const { forms, script } = at;
    for (const form of forms.map(behindGh)) {
      const name = form.name.split("/").at(-1) ?? "";
      const texts = form.words.map((word) => word.value);
      if (isUnreadCommand(name, texts)) once(notRead(form.name, script.location));
      for (const one of programAgents(form, at, repository)) found.set(`program ${one.entry.title}`, one);
      const entry = agentByCommand(name) ?? agentByCommand(form.name) ?? agentBeside(name, around);
      // NOTE: the last part of a path is the command, whatever folder it stands in.
      const unknown = entry === undefined && form.head?.literal === false && /[$`]/.test(name);
      if (unknown && looksLikeAgent(form.name, texts)) once(notKnown(form.name, at.location));
      if (entry === undefined || !isHeadless(entry, form)) continue;
      const { location } = at;
      const key = JSON.stringify([entry.id, location]);
      const agent = found.get(key) ?? { entry, location, tools: new Map<string, ToolGrant>(), evidence: undefined };
      found.set(key, agent);
      // NOTE: one label is one tool, and a sure grant counts more than a possible one.
      for (const tool of cliTools(entry, form, { location, repository, report: once, lookup: at.session.lookup }))
        if (agent.tools.get(tool.label)?.confidence !== undefined || !agent.tools.has(tool.label))
          agent.tools.set(tool.label, tool);
      const evidence = commandEvidence(entry.id, form, at.session.lookup, location, repository);
      agent.evidence = agent.evidence === undefined ? evidence : agreed(agent.evidence, evidence);
    }
  };
  return { line, found };
}

/** The environment of the step that its script names: what it holds may be a command. */
function environmentOf(script: string, step: CommandStep): string {
  const texts = [...step.env].flatMap(([name, value]) => (script.includes(name) ? [value.text] : []));
  return [...step.env.keys(), ...texts].join("\n");
}

/** The script of a step with its values put in, and where its text stands. */
function scriptOf(step: CommandStep): (ScriptText & { readonly source?: Tree }) | undefined {
  if (step.script !== undefined) return step.script;
  const { run, tree } = step;
  const raw = run?.string();
  if (run === undefined || raw === undefined) return undefined;
  const text = resolveText(raw, step.env, step.inputs);
  return {
    text,
    place(offset, end, name) {
      // NOTE: with values put in, places of the text are no places of the file.
      const [at, length] = text === raw ? spanOf(raw, offset, end, name) : spanOf(raw, 0, raw.length, name);
      return run.locate(at, length);
    },
    shell: tree.get("shell")?.string() ?? "bash",
    folder: resolveText(tree.get("working-directory")?.string() ?? "", step.env, step.inputs),
    ...(text === raw ? { source: run } : {}),
  };
}

/** The agents that the command lines of a step start, also through scripts of the repository that they call. */
export function cliAgents(step: CommandStep, report: Report, repository: Repository): readonly AgentStep[] {
  const own = scriptOf(step);
  if (own === undefined) return [];
  const { text, folder, shell } = own;
  const action = folderOf(step.tree.file);
  const folders = [...new Set([folder, "", action])];
  const environment = environmentOf(text, step);
  const around = environment === "" ? text : `${text}\n${environment}`;
  const may =
    mayNameAgent(around) ||
    mayCallAgent([text, environment], repository, folders) ||
    mayRunProgram(text, repository, [folder, ""]) ||
    namesProgram(text, repository);
  if (!may) return [];
  const isProgram = /^(?:python|node|perl|ruby)/.test(shell);
  const lines = isProgram ? programCommands(text, (name) => agentByCommand(name) !== undefined).join("\n") : text;
  if (isProgram && lines === "") {
    if (suggestsAgent(text)) report(notKnown(shell, step.location));
    return [];
  }
  const script: Script = {
    text: lines,
    place: isProgram ? () => step.location : own.place,
    location: step.location,
    folder: action,
    from: [...new Set([folder, ""])],
    ...(own.source && !isProgram ? { source: own.source } : {}),
  };
  const { line, found } = collector(report, repository, around);
  const visitor: Visitor = {
    line,
    incomplete: (part) => {
      // NOTE: scripts of other shells are broken ones here, so that a name alone is no sign.
      if (suggestsAgent(part.text) && found.size === 0) report(notParsed(part));
    },
    calls: (at, form) => calledScripts(at, form, repository, action, report),
    budget: { lines: MAX_LINES, scripts: MAX_SCRIPTS },
    shared: budgetOf(repository),
  };
  walkScript(script, session(step.env), visitor);
  return [...found.values()].map((one) => agentStep(one, step));
}

/** The program of this repository that a command runs, where its files hold agents: what they give it is known when they are read. */
function programAgents(form: UnwrappedCommand, { script, location }: Line, repository: Repository): readonly Found[] {
  // NOTE: `npx tsx file` runs the file as `tsx file` does.
  const { via: _, ...command } = form;
  const file = hasPrograms(repository) ? calledFile(command) : undefined;
  if (file === undefined || file.as === "shell") return [];
  const [name, program] =
    relativeNames(file.name, script, script.folder)
      .map((one) => [one, programFiles(one, repository)] as const)
      .find(([, files]) => files.length > 0) ?? [];
  if (name === undefined || program === undefined) return [];
  const entry: AgentEntry = { id: "program", title: `the program ${redact(name)}`, source: name };
  return [{ entry, program, location, tools: new Map(), evidence: undefined }];
}

function agentStep({ entry, program, location, tools: granted, evidence }: Found, step: CommandStep): AgentStep {
  const tools = [...granted.values()];
  return {
    entry,
    step,
    location,
    version: undefined,
    mode: "headless",
    tools: () => tools,
    credentials: environmentCredentials(step),
    model: modelRefs(step, entry),
    check: { state: "none", input: undefined, condition: () => TRUE },
    appToken: false,
    ...evidence,
    ...(program && { facts: { program } }),
  };
}
