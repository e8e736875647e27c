import type { Word } from "unbash";
import { fitsPattern, open, type Running, same } from "./shell-compare.ts";
import { filtered, lookUp, type Printed } from "./shell-lookup.ts";
import { standFor, symbolsIn } from "./shell-symbols.ts";
import { lost, mayBreak, type Shell } from "./shell-words.ts";

/** One command, with its words expanded. */
export interface Call {
  readonly name: string;
  readonly words: readonly string[];
  readonly sources: readonly Word[];
  readonly input: string | undefined;
}

// Programs that can change neither the variables nor the outputs of the script; they may fail.
const HARMLESS: ReadonlySet<string> = new Set([
  ..."basename cat cut date dirname head ls sed sleep sort tail tr uniq wc".split(" "),
]);
// Subcommands of gh that print a name or an address at most: https://cli.github.com/manual/
const TERSE = /^(?:issue|pr) (?:comment|edit|close|reopen|lock|review|ready)$|^(?:auth|label|run) /;
/** Every command that is run here; any other one ends the reading. */
const READ: ReadonlySet<string> = new Set([
  ...HARMLESS,
  ..."echo printf : true false [ test set gh curl grep egrep jq".split(" "),
]);
/** What may stand in the place of a command, and is understood as well. */
const OTHERS: ReadonlySet<string> = new Set("if case [[ { ! time exit export readonly declare local".split(" "));
/** The first command of a script, behind what surely passes: comments, settings, plain words that are printed. */
const FIRST =
  /^(?:[ \t]*(?:#[^$\n]*|set [-+\w \t]*|echo (?:"[^"$`\\\n]*"|[\w ]*))?\n)*[ \t]*([\w./-]+)(?=[ \t\n;|&]|$)/;

/** Whether a script begins with a command that is not known here: a look that takes the place of a run. */
export function startsUnknown(script: string): boolean {
  const [, name] = FIRST.exec(script) ?? [];
  return name !== undefined && !READ.has(name) && !OTHERS.has(name);
}

const WITH_VALUE: ReadonlySet<string> = new Set([
  "-H",
  "--header",
  "-X",
  "--method",
  "-f",
  "-F",
  "--field",
  "-u",
  "-o",
]);

const unknown = (shell: Shell): string => standFor(shell.symbols, { kind: "unknown" });

function valueBehind(words: readonly string[], flags: readonly string[]): string | undefined {
  const at = words.findIndex((word) => flags.includes(word));
  const joined = words.find((word) => flags.some((flag) => word.startsWith(`${flag}=`)));
  return at >= 0 ? words[at + 1] : joined?.slice(joined.indexOf("=") + 1);
}

function* gh(shell: Shell, { words }: Call): Running<Printed> {
  if (words[0] === "api" && !words.some((word) => /^(?:-X|--method|-f|-F|--field|--raw-field)$/.test(word))) {
    const plain = words.filter((word, at) => !word.startsWith("-") && !WITH_VALUE.has(words[at - 1] ?? ""));
    const found = yield* lookUp(shell, plain, valueBehind(words, ["--jq", "-q"]), words.includes("--silent"));
    if (found) return found;
  }
  const status = (yield* open(shell.count)) ? 0 : 1;
  return { status, text: TERSE.test(words.slice(0, 2).join(" ")) ? "" : unknown(shell) };
}

function* curl(shell: Shell, { words }: Call): Running<Printed> {
  const address = words.find((word) => word.includes("/")) ?? "";
  // NOTE: without `--fail` it succeeds whatever the answer says.
  const judges = address.endsWith("/permission") || words.some((word) => /^-[a-zA-Z]*f|^--fail/.test(word));
  const found = judges ? yield* lookUp(shell, [address], undefined, false) : undefined;
  if (found === undefined) return { status: (yield* open(shell.count)) ? 0 : 1, text: unknown(shell) };
  if (found.text === "" || words.some((word) => /^-w|^--write-out/.test(word)))
    return { status: 0, text: unknown(shell) };
  return found;
}

function* grep(shell: Shell, { words, input }: Call): Running<Printed> {
  const flags = words.filter((word) => word.startsWith("-")).join("");
  const [pattern = "", ...files] = words.filter((word) => !word.startsWith("-"));
  const line = input?.trimEnd();
  if (
    input === undefined ||
    line === undefined ||
    files.length > 0 ||
    /[vcoef]/.test(flags.replaceAll("--", "")) ||
    /\n/.test(line)
  )
    return yield* lost({ status: 1, text: "" });
  const found = yield* fitsPattern(line, pattern, flags.includes("x"), shell);
  return { status: found ? 0 : 1, text: flags.includes("q") ? "" : found ? input : "" };
}

/** `[ … ]`: a comparison, or whether a text is empty; more than one of them is not read. */
function* test(shell: Shell, words: readonly string[], sources: readonly Word[]): Running<boolean | "wrong"> {
  const [first = "", second = "", third = ""] = words;
  if (first === "!" && words.length > 1) {
    const inner = yield* test(shell, words.slice(1), sources.slice(1));
    return inner === "wrong" ? inner : !inner;
  }
  for (const [at, source] of sources.entries()) if (yield* mayBreak(source, words[at] ?? "", shell)) return "wrong";
  if (words.length === 1) return !(yield* same(first, "", shell));
  if (words.length === 2 && first === "-n") return !(yield* same(second, "", shell));
  if (words.length === 2 && first === "-z") return yield* same(second, "", shell);
  if (words.length === 3 && (second === "=" || second === "==")) return yield* same(first, third, shell);
  if (words.length === 3 && second === "!=") return !(yield* same(first, third, shell));
  if (words.length === 3 && /^-(?:eq|ne|lt|le|gt|ge)$/.test(second)) return yield* open(shell.count);
  if (words.length === 2 && /^-[a-z]$/.test(first)) return yield* open(shell.count);
  return yield* lost(false);
}

function* tested(shell: Shell, { name, words, sources }: Call): Running<Printed> {
  const inside = name === "[" ? words.slice(0, -1) : words;
  const answer = yield* test(shell, inside, sources.slice(0, inside.length));
  return { status: answer === "wrong" ? 2 : answer ? 0 : 1, text: "" };
}

const SETTINGS: Readonly<Record<string, "errexit" | "pipefail">> = {
  e: "errexit",
  errexit: "errexit",
  pipefail: "pipefail",
};

function* set(shell: Shell, words: readonly string[]): Running<Printed> {
  for (const [at, word] of words.entries()) {
    if (words[at - 1]?.endsWith("o")) continue;
    const [, sign = "", letters = ""] = /^([-+])([a-z]+)$/.exec(word) ?? [];
    if (sign === "") return yield* lost({ status: 0, text: "" });
    const named = letters.endsWith("o") ? (words[at + 1] ?? "") : "";
    for (const key of [...letters, named]) {
      const setting = SETTINGS[key];
      if (setting) shell[setting] = sign === "-";
    }
  }
  return { status: 0, text: "" };
}

const escaped = (text: string): string => text.replaceAll("\\n", "\n");

/** Runs one command that is known; anything else ends the reading. */
export function* called(shell: Shell, call: Call): Running<Printed> {
  const { name, words, input } = call;
  if (!READ.has(name)) return yield* lost({ status: 1, text: "" });
  if (name === "echo" || name === "printf") {
    const said = words.filter((word, at) => !(at === 0 && /^-[neE]+$/.test(word)));
    const [format = "", ...values] = said;
    const text =
      name === "echo" ? said.join(" ") : values.reduce((made, value) => made.replace("%s", () => value), format);
    return { status: 0, text: `${escaped(text)}${name === "echo" ? "\n" : ""}` };
  }
  if (name === ":" || name === "true") return { status: 0, text: "" };
  if (name === "false") return { status: 1, text: "" };
  if (name === "[" || name === "test") return yield* tested(shell, call);
  if (name === "set") return yield* set(shell, words);
  if (name === "gh") return yield* gh(shell, call);
  if (name === "curl") return yield* curl(shell, call);
  if (name === "grep" || name === "egrep") return yield* grep(shell, call);
  if (name === "jq" && input !== undefined) {
    const text = filtered(
      shell,
      input.trim(),
      words.find((word) => !word.startsWith("-")),
    );
    return {
      status: symbolsIn(shell.symbols, text)[0]?.kind === "permission" || (yield* open(shell.count)) ? 0 : 1,
      text,
    };
  }
  // NOTE: `jq` without an input reads a file.
  if (name === "jq") return yield* lost({ status: 1, text: "" });
  return { status: (yield* open(shell.count)) ? 0 : 1, text: unknown(shell) };
}
