import { agentByCommand, isAgentName, mayNameAgent, suggestsAgent } from "../../../catalog/agents.ts";
import type { Diagnostic } from "../../../graph/model.ts";
import { locationOf } from "../../../parse/position.ts";
import type { UnwrappedCommand } from "../../../parse/shell.ts";
import type { SourceFile } from "../../../parse/source.ts";
import { hasPrograms } from "../../program.ts";
import type { Repository } from "../../reader.ts";
import { makeRecipes } from "./make-targets.ts";
import { packageScripts } from "./package-scripts.ts";
import { programCommands } from "./program-commands.ts";
import { calledFile, firstFile, folderOf, isShellScript, relativeNames } from "./script-files.ts";
import type { Line, Script, Visitor } from "./script-walk.ts";

/** What files do with agents other than to run them. */
const CHORES = /test|check|valid|build|install|list|pack|publish|sync|lint|release|deploy/i;

type Called = ReturnType<Visitor["calls"]>;

/** What a script must hold to be worth parsing: a command that may run another script. */
const CALLS =
  /\b(?:npm|pnpm|yarn|bun|make|gmake|source)\s|\.(?:sh|bash|zsh|ksh)\b|(?:^|[\s;&|("'`])(?:bash|sh|zsh|\.)\s|(?:^|[;&|(`]|\b(?:then|do|else|sudo|exec|time|env)\s)[ \t]*["']?(?:\$[\w{}().]+)?\.{0,2}[\w./-]*\/\w/m;
/** What an agent looks like whose name is not in the files. */
const HIDDEN =
  /--(?:dangerously|allow-all|allow-?ed|yolo|permission-mode|full-auto|approval-mode|skip-git)|\s(?:-p|--print|--prompt|exec)\s/;

/** Whether a script may run another one; a quick look that says yes too often. */
export const mayCall = (text: string): boolean => CALLS.test(text);

/** Whether a script may run an agent, also through another script; a quick look that says yes too often. */
export function mayRunAgent(text: string): boolean {
  return mayNameAgent(text) || CALLS.test(text) || (text.includes("$") && HIDDEN.test(text));
}

/** What makes the files that a script calls hard to tell without a parse: another folder, text that is run. */
const UNCLEAR =
  /\b(?:cd|pushd|eval)\s|\b(?:[a-z]*sh|su|python[\d.]*)\s[^\n;&|]{0,200}-[a-zA-Z]*c\s|\s-[a-zA-Z]*C\s|--(?:prefix|dir|cwd|directory)\b|(?:\b(?:source|bash|sh|zsh)|(?:^|[;&|])[ \t]*\.)[ \t]+["']?[\w-]+["']?(?:\s|$)/m;
// NOTE: a name starts where none is under way: without that, a long word is searched again from each of its letters.
const NAMED = /(?<![\w.$@{}()/~-])[\w.$@{}()/~-]*(?:\/|\.(?:sh|bash|zsh|ksh)\b)[\w.$@{}/-]*/g;
/** Names of data, which no command ends like, and of files outside of the repository. */
const DATA =
  /^["']?\$\{?(?:HOME|RUNNER_\w+|TMP\w*|XDG_\w+)\b|:\/\/|\.(?:json|ya?ml|txt|md|log|csv|xml|html|tgz|gz|zip|tar|lock|toml|env)$/i;
const MANIFESTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:npm|pnpm|yarn|bun)\s/, ["package.json"]],
  [/\bg?make\s/, ["GNUmakefile", "makefile", "Makefile"]],
];

/** LIMIT: remembered scripts; beyond it the memory starts anew. */
const MAX_LOOKS = 100;

/** Whether a file is worth to be followed, by its text and its name; a file that is not there has a name alone. */
type Worth = (source: SourceFile | undefined, name: string) => boolean;

/** A quick look at the text of a file, at each file once. */
export function lookOnce(look: (text: string) => boolean): (source: SourceFile) => boolean {
  const looked = new WeakMap<SourceFile, boolean>();
  return (source) => {
    const known = looked.get(source) ?? look(source.text);
    looked.set(source, known);
    return known;
  };
}

const mayRunAgentOnce = lookOnce(mayRunAgent);
const isAgentFile: Worth = (source, name) => (source === undefined ? isAgentName(name) : mayRunAgentOnce(source));

/** Whether a script, with what its environment says, calls files of the repository that may run an agent; a look that takes the place of a parse. */
export function mayCallAgent(texts: readonly string[], repository: Repository, folders: readonly string[]): boolean {
  return (
    (texts.some((text) => text.includes("$")) && HIDDEN.test(withoutComments(texts.join("\n")))) ||
    callsFile(texts, repository, folders, isAgentFile)
  );
}

/** Whether a script calls files of the repository that are worth it; a look that takes the place of a parse. */
export function mayCallFile(
  script: string,
  repository: Repository,
  folders: readonly string[],
  isWorth: (source: SourceFile) => boolean,
): boolean {
  return callsFile([script], repository, folders, (source) => source !== undefined && isWorth(source));
}

function withoutComments(script: string): string {
  return script.includes("#") ? script.replace(/^[ \t]*#.*$/gm, "") : script;
}

/** What a look at a text tells of the files that it calls. */
interface Look {
  readonly calls: boolean;
  /** Names of files; `undefined` where a parse alone can tell them. */
  readonly names: () => readonly string[] | undefined;
}

let looks = new Map<string, Look>();

/** Looks at a text once: a step is asked for agents, and then for what it does by itself. */
function lookAt(text: string): Look {
  const known = looks.get(text);
  if (known !== undefined) return known;
  if (looks.size >= MAX_LOOKS) looks = new Map();
  let names: readonly string[] | undefined;
  let isLooked = false;
  const look: Look = {
    calls: CALLS.test(text),
    names() {
      names = isLooked ? names : namesIn(text);
      isLooked = true;
      return names;
    },
  };
  looks.set(text, look);
  return look;
}

function namesIn(text: string): readonly string[] | undefined {
  if (UNCLEAR.test(text)) return undefined;
  const names = [...text.matchAll(NAMED)].flatMap(([name]) => (DATA.test(name) ? [] : [name]));
  if (names.some((name) => /[${(]/.test(name))) return undefined;
  return [...new Set([...MANIFESTS.flatMap(([command, files]) => (command.test(text) ? files : [])), ...names])];
}

function callsFile(
  texts: readonly string[],
  repository: Repository,
  folders: readonly string[],
  isWorth: Worth,
): boolean {
  // NOTE: what follows a word may be the end of its line.
  const all = texts.filter((text) => text !== "").map((text) => lookAt(`${withoutComments(text)}\n`));
  if (!all.some(({ calls }) => calls)) return false;
  return all.some((look) => {
    const names = look.names();
    return names === undefined || names.some((name) => isWorth(fileIn(repository, folders, name), name));
  });
}

function fileIn(repository: Repository, folders: readonly string[], name: string): SourceFile | undefined {
  const names = folders.map((folder) => `${folder}/${name}`.replace(/^(?:\.?\/)+/, "").replaceAll("/./", "/"));
  return firstFile(repository, [...new Set(names)]);
}

const PROGRAMS = /(?<![\w./-])[\w./-]+\.(?:py|[cm]?[jt]s|rb)\b/g;
const ENDINGS = /\.(?:py|[cm]?[jt]s|rb)\b/;
const programs = new WeakMap<SourceFile, boolean>();

/** Whether a script names a program that seems to run an agent, or after a `cd` may name one. */
export function mayRunProgram(text: string, repository: Repository, folders: readonly string[]): boolean {
  // NOTE: to look for the endings alone is far quicker, and few scripts have one.
  if (!ENDINGS.test(text)) return false;
  for (const [name] of text.matchAll(PROGRAMS)) {
    if (/\bcd\s/.test(text) || isAgentName(name)) return true;
    const source = fileIn(repository, folders, name);
    const known = source && (programs.get(source) ?? suggestsAgent(source.text));
    if (source !== undefined) programs.set(source, known === true);
    if (known === true) return true;
  }
  return false;
}

/**
 * Whether a script, or a script of a manifest that it calls, may run a program of the repository that holds agents: where
 * there are such programs at all, which few repositories have.
 */
export function namesProgram(text: string, repository: Repository): boolean {
  return hasPrograms(repository) && (ENDINGS.test(text) || CALLS.test(`${text}\n`));
}

/**
 * The scripts of the repository that a command runs, of those that are worth a parse. What cannot be read is said when its
 * name or text suggests an agent.
 */
export function calledScripts(
  line: Line,
  form: UnwrappedCommand,
  repository: Repository,
  action: string,
  report: (diagnostic: Diagnostic) => void,
  worth: (text: string) => boolean = mayRunAgent,
): Called {
  const { script, session } = line;
  const called: Called[number][] = [];
  for (const { source, value, words } of packageScripts(form, script, repository)) {
    const text = `${value.string() ?? ""}${words.length > 0 ? ' "$@"' : ""}`;
    const place: Script["place"] = (offset, end, name) => value.locate(...spanOf(text, offset, end, name));
    const from = [folderOf(source.file)];
    called.push({
      script: { text, place, location: value.location, folder: folderOf(source.file), from },
      session: session.child(words, form.env),
    });
  }
  for (const { source, text, start, end } of makeRecipes(form, script, repository)) {
    const from = [folderOf(source.file)];
    const place: Script["place"] = (_offset, _end, name) => {
      const [at, length] = spanOf(source.text, start, end, name);
      return locationOf(source, at, at + length);
    };
    called.push({
      script: { text, place, location: locationOf(source, start, end), folder: folderOf(source.file), from },
      session: session.child([], form.env),
    });
  }
  return [...called, ...calledByName(line, form, repository, action, report)].filter(
    ({ script: { text } }) => worth(text) || (worth === mayRunAgent && namesProgram(text, repository)),
  );
}

function calledByName(
  line: Line,
  form: UnwrappedCommand,
  repository: Repository,
  action: string,
  report: (diagnostic: Diagnostic) => void,
): Called {
  const { script, session } = line;
  const file = calledFile(form);
  const inline = file === undefined ? inlineProgram(form) : undefined;
  if (inline !== undefined) {
    const started = startedBy(inline, line, line.location);
    if (started.length === 0 && suggestsAgent(inline)) report(notFollowed("A program that stands here", line.location));
    return started;
  }
  if (file === undefined) return [];
  const names = relativeNames(file.name, script, action);
  const source = firstFile(repository, names);
  if (source === undefined) {
    const base = file.name.split("/").at(-1) ?? "";
    if (names.length > 0 && isAgentName(base) && !CHORES.test(base) && agentByCommand(base) === undefined)
      report({
        code: "unresolved-reference",
        level: "warning",
        message: `\`${names[0]}\` cannot be read: whether it runs an agent is not known.`,
        location: line.location,
      });
    return [];
  }
  if (file.as === "program" || !isShellScript(source.text)) {
    const started = startedBy(source.text, line, locationOf(source, 0, 0));
    if (started.length === 0 && suggestsAgent(source.text))
      report(notFollowed(`The program \`${source.file}\``, line.location));
    return started;
  }
  const inner = file.as === "source" ? session : session.child(file.words, form.env);
  return [{ script: fileScript(source, script.from), session: inner }];
}

/** The agents that a program starts by a list of words; where else it may take them from is not followed. */
function startedBy(program: string, { script, session }: Line, location: Diagnostic["location"]): Called {
  const isAgent = (name: string): boolean => agentByCommand(name) !== undefined;
  return programCommands(program, isAgent).map((text) => ({
    script: { text, place: () => location, location, folder: script.folder, from: script.from },
    session: session.child([], {}),
  }));
}

/** The text of a program that a command line holds: `python -c`, `node -e`, or what it is fed. */
function inlineProgram({ name, words, stdin }: UnwrappedCommand): string | undefined {
  if (!/^(?:python[\d.]*|node|ruby|perl|deno|bun)$/.test(name.split("/").at(-1) ?? "")) return undefined;
  const flag = words.findIndex((word) => word.value === "-c" || word.value === "-e" || word.value === "--eval");
  return flag === -1 ? stdin : words[flag + 1]?.value;
}

function notFollowed(what: string, location: Diagnostic["location"]): Diagnostic {
  return {
    code: "not-supported",
    level: "warning",
    message: `${what} seems to run an agent; programs are not followed: it was not judged.`,
    location,
  };
}

function fileScript(source: SourceFile, from: readonly string[]): Script {
  const place: Script["place"] = (offset, end, name) => {
    const [at, length] = spanOf(source.text, offset, end, name);
    return locationOf(source, at, at + length);
  };
  return { text: source.text, place, location: locationOf(source, 0, 0), folder: folderOf(source.file), from, source };
}

/** Where a name stands within a span of a text, else where the span starts. */
export function spanOf(text: string, offset: number, end: number, name: string): readonly [number, number] {
  const at = text.slice(0, end).indexOf(name, Math.max(0, offset));
  return at < 0 ? [Math.max(0, offset), Math.max(1, Math.min(end, text.length) - offset)] : [at, name.length];
}
