import type { Values } from "./scope.ts";
import type { TriggerContext } from "./triggers.ts";

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
/** LIMIT: scripts longer than this are not read. */
const MAX_SCRIPT = 20_000;

function blockOf(header: string, previous: Block | undefined): Block {
  const [, otherwise, condition = ""] = HEADER.exec(header) ?? [];
  return { condition, before: otherwise && previous ? [...previous.before, previous.condition] : [] };
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

/** Every call of `setOutput(name, …)` with the blocks around it; none when the text is not understood. */
function settings(code: string, name: string): readonly { value: string; blocks: readonly Block[] }[] {
  const found: { value: string; blocks: readonly Block[] }[] = [];
  const script = code.replace(TEXT, blank);
  const open: Block[] = [];
  let closed: Block | undefined;
  let start = 0;
  let calls = 0;
  for (let at = 0; at < script.length; at += 1) {
    const char = script[at];
    if (char === "{") {
      open.push(blockOf(code.slice(start, at), closed));
      closed = undefined;
      start = at + 1;
    } else if (char === "}") {
      closed = open.pop();
      start = at + 1;
    } else if (char === ";" || (char === "\n" && !/[,(&|]\s*$/.test(script.slice(start, at)))) start = at + 1;
    const [, output, value = ""] =
      char === "s" ? (/^setOutput\(\s*['"]([\w-]+)['"]\s*,\s*([^)]*)\)/.exec(code.slice(at, at + 200)) ?? []) : [];
    if (output !== undefined) calls += 1;
    if (output === name) found.push({ value: value.trim(), blocks: [...open] });
  }
  // NOTE: a regular expression with a quote in it can hide a call from this reading.
  return open.length === 0 && calls === [...code.matchAll(CALL)].length ? found : [];
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
  if (script.length > MAX_SCRIPT || !setsPlainly(script)) return false;
  const code = withoutComments(script);
  const all = settings(code, output);
  if (all.length === 0 || all.some((one) => !/^['"][^'"]*['"]$/.test(one.value))) return false;
  const reached = (block: Block): boolean =>
    holds(block.condition, code, env, context) !== false &&
    !block.before.some((condition) => holds(condition, code, env, context) === true);
  return all.filter((one) => one.value.slice(1, -1) === value).every((one) => !one.blocks.every(reached));
}
