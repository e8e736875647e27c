import type { TriggerContext, Values } from "../../ci/run.ts";

/**
 * Many workflows start with a job that looks at the event and names a command for the jobs after it
 * (https://github.com/google-github-actions/run-gemini-cli/blob/main/.github/workflows/gemini-dispatch.yml).
 * Its script is not run here: only which of its branches an event can take is read from the text.
 */
interface Block {
  readonly condition: string;
  /** Conditions of the branches before this one in the same chain: all were false when this one is taken. */
  readonly before: readonly string[];
}

const HEADER = /(?:(else)\s*)?(?:if\s*\((.*)\))?\s*$/s;
/** LIMIT: scripts longer than this are not read, nor more of the words before a block. */
const MAX_SCRIPT = 20_000;
const MAX_HEADER = 500;
/** LIMIT: branches of one chain that are remembered as not taken. */
const MAX_CHAIN = 50;
/** LIMIT: remembered scripts; beyond it the memory starts anew. */
const MAX_REMEMBERED = 100;

function blockOf(header: string, previous: Block | undefined): Block {
  const [, otherwise, condition = ""] = HEADER.exec(header) ?? [];
  return { condition, before: otherwise && previous ? [...previous.before, previous.condition].slice(-MAX_CHAIN) : [] };
}

// Strings, templates and comments: nothing in them opens a block or sets an output.
const TEXT =
  /\/\/[^\n]*|\/\*[\s\S]{0,2000}?\*\/|'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|`(?:[^`\\]|\\[\s\S])*`/g;
const blank = (text: string): string => text.replace(/[^\n]/g, " ");
const withoutComments = (script: string): string =>
  script.replace(TEXT, (text) => (text.startsWith("/") ? blank(text) : text));

const CALL = /\bsetOutput\(\s*['"]([\w-]+)['"]\s*,\s*([^)]*)\)/g;

/** Whether outputs are set in plain calls alone: not by a computed name, under another name, or through the file. */
function setsPlainly(script: string): boolean {
  if (/GITHUB_OUTPUT|set-output/.test(script)) return false;
  return [...script.matchAll(/setOutput/g)].length === [...script.matchAll(CALL)].length;
}

interface Setting {
  readonly output: string;
  readonly value: string;
  readonly blocks: readonly Block[];
}
/** The script without its comments, and every call in it; `undefined` when outputs are set in another way. */
type Script = { readonly code: string; readonly settings: readonly Setting[] } | undefined;
let remembered = new Map<string, Script>();

/** Reads a script once, however many conditions ask for its outputs. */
function scriptOf(text: string): Script {
  if (remembered.has(text)) return remembered.get(text);
  if (remembered.size >= MAX_REMEMBERED) remembered = new Map();
  const code = text.length > MAX_SCRIPT || !setsPlainly(text) ? undefined : withoutComments(text);
  const script = code === undefined ? undefined : { code, settings: settings(code) };
  remembered.set(text, script);
  return script;
}

/** Every call of `setOutput(…)` with the blocks around it; none when the text is not understood. */
function settings(code: string): readonly Setting[] {
  const found: Setting[] = [];
  const script = code.replace(TEXT, blank);
  const open: Block[] = [];
  let closed: Block | undefined;
  let start = 0;
  let last = "";
  for (let at = 0; at < script.length; at += 1) {
    const char = script[at];
    if (char === "{") {
      open.push(blockOf(code.slice(Math.max(start, at - MAX_HEADER), at), closed));
      closed = undefined;
      start = at + 1;
    } else if (char === "}") {
      closed = open.pop();
      start = at + 1;
    } else if (char === ";" || (char === "\n" && (last === "" || !",(&|".includes(last)))) start = at + 1;
    const [, output, value = ""] =
      char === "s" ? (/^setOutput\(\s*['"]([\w-]+)['"]\s*,\s*([^)]*)\)/.exec(code.slice(at, at + 200)) ?? []) : [];
    if (output !== undefined) found.push({ output, value: value.trim(), blocks: [...open] });
    if (start > at) last = "";
    else if (char !== undefined && char.trim() !== "") last = char;
  }
  // NOTE: a regular expression with a quote in it can hide a call from this reading.
  return open.length === 0 && found.length === [...code.matchAll(CALL)].length ? found : [];
}

const EVENT = "${{ github.event_name }}";
const ACTION = "${{ github.event.action }}";

/** What a variable of the script holds in this context, when it is made of the event's name alone. */
function known(
  script: string,
  variable: string,
  env: Values,
  { event, action = "" }: TriggerContext,
): string | undefined {
  const [, name] = new RegExp(`\\b${variable}\\s*=\\s*process\\.env\\.(\\w+)\\s*(?:;|\\n|$)`).exec(script) ?? [];
  // NOTE: what is set twice, or changed in the environment, may hold anything.
  if (
    [...script.matchAll(new RegExp(`\\b${variable}\\s*[-+|&?]{0,2}=(?![=>])`, "g"))].length !== 1 ||
    /process\.env(?:\.\w+|\[[^\]]*\])\s*=(?!=)/.test(script)
  )
    return undefined;
  const text = name === undefined ? undefined : env.get(name)?.text.replaceAll(EVENT, event).replaceAll(ACTION, action);
  return text?.includes("${{") ? undefined : text;
}

/** Whether a branch's condition holds, for the two forms that compare the event; otherwise nobody knows. */
function holds(condition: string, script: string, env: Values, context: TriggerContext): boolean | undefined {
  const [, left, right] = /^\s*(\w+)\s*===?\s*['"]([^'"]*)['"]\s*$/.exec(condition) ?? [];
  if (left !== undefined) return compare(known(script, left, env, context), [right ?? ""]);
  const [, list = "", variable] = /^\s*\[([^\]]*)\]\.includes\((\w+)\)\s*$/.exec(condition) ?? [];
  if (variable === undefined) return undefined;
  return compare(
    known(script, variable, env, context),
    [...list.matchAll(/['"]([^'"]*)['"]/g)].map(([, text = ""]) => text),
  );
}

const compare = (value: string | undefined, accepted: readonly string[]): boolean | undefined =>
  value === undefined ? undefined : accepted.includes(value);

/** Whether a script step can never give this output this value in the context. Doubt answers false. */
export function neverSets(
  script: string,
  output: string,
  value: string,
  env: Values,
  context: TriggerContext,
): boolean {
  const read = scriptOf(script);
  const all = read?.settings.filter((one) => one.output === output) ?? [];
  if (read === undefined || all.length === 0 || all.some((one) => !/^['"][^'"]*['"]$/.test(one.value))) return false;
  const { code } = read;
  const answers = new Map<string, boolean | undefined>();
  const taken = (condition: string): boolean | undefined => {
    if (!answers.has(condition)) answers.set(condition, holds(condition, code, env, context));
    return answers.get(condition);
  };
  const reached = (block: Block): boolean =>
    taken(block.condition) !== false && !block.before.some((condition) => taken(condition) === true);
  // NOTE: an expression compares texts without regard to case.
  const wanted = value.toLowerCase();
  return all
    .filter((one) => one.value.slice(1, -1).toLowerCase() === wanted)
    .every((one) => !one.blocks.every(reached));
}
