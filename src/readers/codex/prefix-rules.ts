import { parseStarlark, type StarlarkCall, type StarlarkValue } from "../../parse/starlark.ts";

/** One command prefix of a rule; alternatives of a rule are rules of their own with the same place. */
export interface PrefixRule {
  readonly words: readonly string[];
  readonly decision: "allow" | "prompt" | "forbidden";
  readonly start: number;
  readonly end: number;
  /** Every prefix of the rule that it belongs to, and its examples. */
  readonly of: { readonly prefixes: readonly (readonly string[])[]; readonly examples: Examples };
}
interface Examples {
  readonly fitting: readonly string[];
  readonly other: readonly string[];
}
/** The rules of one file, and what of it is not read. */
export interface RulesFile {
  readonly rules: readonly PrefixRule[];
  readonly unread: readonly { readonly start: number; readonly end: number }[];
  readonly broken: number | undefined;
}

/** LIMIT: commands that the alternatives of one rule come to. */
const MAX_PREFIXES = 100;
/** Calls that grant no command. */
const WITHOUT_GRANT: ReadonlySet<string> = new Set(["host_executable", "print"]);

/** The calls of `prefix_rule` in a file: https://github.com/openai/codex/tree/main/codex-rs/execpolicy */
export function parseRules(text: string): RulesFile {
  const { calls, unread, broken } = parseStarlark(text);
  const rules: PrefixRule[] = [];
  const others = [...unread];
  for (const call of calls) {
    const found = call.name === "prefix_rule" ? rulesOf(call) : WITHOUT_GRANT.has(call.name) ? [] : undefined;
    if (found === undefined) others.push({ start: call.start, end: call.end });
    else rules.push(...found);
  }
  return { rules, unread: others.sort((a, b) => a.start - b.start), broken };
}

function rulesOf(call: StarlarkCall): readonly PrefixRule[] | undefined {
  const pattern = call.named.get("pattern") ?? call.unnamed[0];
  const given = call.named.get("decision") ?? call.unnamed[1];
  const decision = given === undefined ? "allow" : decisionOf(given);
  const prefixes = pattern && prefixesOf(pattern);
  if (prefixes === undefined || decision === undefined) return undefined;
  const examples = { fitting: texts(call.named.get("match")), other: texts(call.named.get("not_match")) };
  const of = { prefixes, examples };
  return prefixes.map((words) => ({ words, decision, start: call.start, end: call.end, of }));
}

/** NOTE: a rule that says nothing allows. */
function decisionOf(value: StarlarkValue): PrefixRule["decision"] | undefined {
  return (["allow", "prompt", "forbidden"] as const).find((known) => value.kind === "text" && value.text === known);
}

/** Every command of a pattern: tokens in order, a list in the place of a token holds alternatives. */
function prefixesOf(pattern: StarlarkValue): readonly (readonly string[])[] | undefined {
  if (pattern.kind !== "list" || pattern.items.length === 0) return undefined;
  let prefixes: readonly (readonly string[])[] = [[]];
  for (const item of pattern.items) {
    const words = item.kind === "text" ? [item.text] : item.kind === "list" ? alternatives(item.items) : undefined;
    if (words === undefined || prefixes.length * words.length > MAX_PREFIXES) return undefined;
    prefixes = prefixes.flatMap((prefix) => words.map((word) => [...prefix, word]));
  }
  return prefixes;
}

function alternatives(items: readonly StarlarkValue[]): readonly string[] | undefined {
  const words = items.flatMap((item) => (item.kind === "text" ? [item.text] : []));
  return words.length === 0 || words.length !== items.length ? undefined : words;
}

/** Examples that are written as one text or as a list of words, each as one text. */
function texts(list: StarlarkValue | undefined): readonly string[] {
  if (list?.kind !== "list") return [];
  return list.items.flatMap((item) => (item.kind === "text" ? [item.text] : []));
}

/** An example of its own that the rule gets wrong: Codex checks them when it loads the file. */
export function failing({ of }: PrefixRule): string | undefined {
  const fits = (example: string): boolean | undefined => {
    const words = wordsOf(example);
    return words && of.prefixes.some((prefix) => prefix.every((word, at) => word === words[at]));
  };
  return (
    of.examples.fitting.find((example) => fits(example) === false) ??
    of.examples.other.find((example) => fits(example) === true)
  );
}

/** A command line as the `shlex` of Python splits it; `undefined` where a quote or a backslash makes it hard to tell. */
function wordsOf(text: string): readonly string[] | undefined {
  if (/["'\\]/.test(text.replace(/"[^"\\$`]*"|'[^']*'/g, ""))) return undefined;
  return (text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []).map((word) => word.replace(/["']/g, ""));
}

/** Whether a stricter rule takes all that another one allows. */
export function stops(strict: PrefixRule, allowed: PrefixRule): boolean {
  return strict.words.every((word, at) => word === allowed.words[at]);
}

/** Programs whose option takes code, after which words are only its arguments: the manuals of the shells and of each. */
const CODE: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:bash|sh|zsh|dash|ksh)$/, /^-[a-z]*c$/],
  [/^(?:python[\d.]*|node|perl|ruby)$/, /^-[ce]$/],
];

/** The commands that a prefix allows, as `git push *`. Behind code that is written out nothing can be added to it. */
export function patternOf(words: readonly string[]): string {
  const [program = "", option = "", code] = words;
  const name = program.slice(program.lastIndexOf("/") + 1);
  const kind = CODE.findIndex(([programs, options]) => programs.test(name) && options.test(option));
  if (code === undefined || kind < 0) return `${words.join(" ")} *`;
  return kind === 0 ? code : words.join(" ");
}
