import type { Assignment, Command, For, Word } from "unbash";
import type { ShellAssignment, ShellWord } from "./shell-command.ts";

type Found = Omit<ShellAssignment, "before" | "certain">;

/** Builtins whose words assign. Source: Bash Reference Manual, 4.2 Bash Builtins. */
const DECLARES: ReadonlySet<string> = new Set(["export", "declare", "typeset", "local", "readonly"]);
/** Builtins that fill the variables they name with what they read. */
const READS: ReadonlySet<string> = new Set(["read", "mapfile", "readarray", "getopts", "unset"]);

/** The variables that a simple command assigns in the shell itself. */
export function assignmentsOf(node: Command, wordOf: (word: Word) => ShellWord): readonly Found[] {
  const name = node.name?.value;
  const prefix = node.prefix.flatMap((part) => (part.type === "Assignment" ? [part] : []));
  if (name === undefined) return prefix.map((part) => assigned(part, wordOf));
  if (DECLARES.has(name))
    return node.args.flatMap((part) => (part.type === "Assignment" ? [assigned(part, wordOf)] : []));
  if (READS.has(name))
    return node.args.flatMap((part) => (/^[A-Za-z_]\w*$/.test(part.text) ? [unknown(part.text)] : []));
  if (name === "printf" && node.args[0]?.text === "-v") return [unknown(node.args[1]?.text ?? "")];
  return name === "set" || name === "shift" ? positional(node, wordOf) : [];
}

/** The variable of a loop. */
export function loopAssignment(node: For, wordOf: (word: Word) => ShellWord): Found {
  const words = node.wordlist?.map(wordOf);
  return { name: node.name.value, form: words ? "each" : "unknown", words: words ?? [], append: false };
}

function assigned(part: Assignment, wordOf: (word: Word) => ShellWord): Found {
  const { name, append = false, value } = part;
  // NOTE: `LIST[3]=x` changes one item; which ones are there is not followed.
  if (part.index !== undefined) return unknown(name);
  if (value.type === "Word") return { name, form: "word", words: [wordOf(value)], append };
  return { name, form: "array", words: value.elements.map(wordOf), append };
}

function unknown(name: string): Found {
  return { name, form: "unknown", words: [], append: false };
}

/** `set -- words` replaces `$@`; a `shift` leaves some of it. */
function positional(node: Command, wordOf: (word: Word) => ShellWord): readonly Found[] {
  if (node.name?.value === "shift") return [unknown("@")];
  const start = node.args.findIndex((part) => part.text === "--");
  if (start === -1) return [];
  const words = node.args.slice(start + 1).flatMap((part) => (part.type === "Word" ? [wordOf(part)] : []));
  return [{ name: "@", form: "array", words, append: false }];
}
