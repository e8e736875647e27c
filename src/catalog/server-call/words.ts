/** The words of a command line. */
export type Words = readonly string[];

/** The name of a program, whatever its folder and its ending on Windows. */
export function program(word: string | undefined): string {
  return ((word ?? "").replace(/\\/g, "/").split("/").at(-1) ?? "").replace(/\.(?:exe|cmd|bat)$/i, "").toLowerCase();
}

/** LIMIT: characters of one text that a shell is given, and commands in it. */
const MAX_TEXT = 8192;
const MAX_COMMANDS = 10;

// A quoted part, a plain part, space, or what ends a command; every run is a single class, so that no text takes long.
const TOKEN = /"((?:[^"\\]|\\.)*)"|'([^']*)'|(\\.|[^\s"';&|\\]+)|(\s+)|([;&|]+)|([\s\S])/g;

/** The commands of a shell's text: words without their quotes; what is expanded stays as it is written. */
export function commandsOf(text: string): readonly Words[] {
  const commands: string[][] = [[]];
  let word: string | undefined;
  const end = () => {
    if (word !== undefined) commands.at(-1)?.push(word);
    word = undefined;
  };
  for (const [, double, single, plain, space, stop, other] of text.slice(0, MAX_TEXT).matchAll(TOKEN)) {
    if (space !== undefined || stop !== undefined) end();
    if (stop !== undefined || space?.includes("\n")) commands.push([]);
    const part = double?.replace(/\\(["\\$`])/g, "$1") ?? single ?? plain ?? other;
    if (part !== undefined) word = (word ?? "") + part;
  }
  end();
  return commands.filter((words) => words.length > 0).slice(0, MAX_COMMANDS);
}

/** Options in front of the first word that is none: their names, their values, and where that word stands. */
export interface Options {
  readonly at: number;
  readonly given: readonly (readonly [name: string, value: string])[];
}

/** The options from a place on; those that `valued` knows take the next word. `--` ends them. */
export function optionsOf(words: Words, start: number, valued: (name: string) => boolean): Options {
  const given: [string, string][] = [];
  let at = start;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--") return { at: at + 1, given };
    if (!word.startsWith("-") || word === "-") break;
    const sign = word.indexOf("=");
    if (sign > 0) given.push([word.slice(0, sign), word.slice(sign + 1)]);
    else if (valued(word)) given.push([word, words[++at] ?? ""]);
    else given.push([word, ""]);
  }
  return { at, given };
}

/** The values of options by any of their names. */
export function valuesOf({ given }: Options, ...names: Words): Words {
  return given.filter(([name]) => names.includes(name)).map(([, value]) => value);
}
