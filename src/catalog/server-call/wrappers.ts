import type { Step } from "./launch.ts";
import { commandsOf, optionsOf, program, type Words } from "./words.ts";

interface Prefix {
  /** Options that take the next word. */
  readonly valued: Words;
  /** Words in front of the command that are neither. */
  readonly words?: number;
}

// Programs that run the rest of their words: their manual pages (coreutils, util-linux, sudo, WSL).
const PREFIXES: ReadonlyMap<string, Prefix> = new Map<string, Prefix>([
  ["env", { valued: ["-u", "-C", "--unset", "--chdir"] }],
  ["sudo", { valued: ["-u", "-g", "-h", "-p", "-C", "-D"] }],
  ["timeout", { valued: ["-s", "-k", "--signal", "--kill-after"], words: 1 }],
  ["nice", { valued: ["-n", "--adjustment"] }],
  ["nohup", { valued: [] }],
  ["setsid", { valued: [] }],
  ["time", { valued: ["-f", "-o"] }],
  ["exec", { valued: ["-a"] }],
  ["command", { valued: [] }],
  ["stdbuf", { valued: ["-i", "-o", "-e"] }],
  ["xvfb-run", { valued: ["-s", "-n", "--server-args", "--server-num"] }],
  ["cross-env", { valued: [] }],
  ["wsl", { valued: ["-d", "-u", "--distribution", "--user", "--cd"] }],
]);

// Programs that add variables out of a store and run what stands behind `--`: tscode.md 5.1, and the tools' own manuals.
const STORES = new Set([
  "op",
  "doppler",
  "infisical",
  "dotenv",
  "dotenvx",
  "aws-vault",
  "chamber",
  "teller",
  "varlock",
  "fnox",
  "mise",
  "nix",
  "vault",
]);
const SHELLS = new Set(["sh", "bash", "zsh", "dash", "ash", "ksh", "fish"]);
const POWERSHELLS = new Set(["powershell", "pwsh"]);
const ASSIGNMENT = /^([A-Za-z_]\w{0,200})=(.*)$/s;
/** Commands of a shell's text that only prepare the ground. */
const SILENT = new Set([
  "cd",
  "source",
  ".",
  "set",
  "echo",
  "pushd",
  "unset",
  "ulimit",
  "umask",
  "true",
  "sleep",
  "mkdir",
]);

/** The commands behind `env`, a shell's `-c`, `cmd /c`, a store of secrets, and their like. */
export function behindWrapper(step: Step): readonly Step[] | undefined {
  const { words } = step;
  const name = program(words[0]);
  if (ASSIGNMENT.test(words[0] ?? "")) return withVariables(step, words);
  const prefix = PREFIXES.get(name);
  if (prefix) {
    const { at } = optionsOf(words, 1, (option) => prefix.valued.includes(option));
    return withVariables(step, words.slice(at + (prefix.words ?? 0)));
  }
  if (STORES.has(name)) {
    const dashes = words.indexOf("--");
    return dashes < 0 ? undefined : [{ ...step, hidden: true, words: words.slice(dashes + 1) }];
  }
  if (SHELLS.has(name)) return shellText(step, words, /^-[a-z]*c$/i);
  if (name === "cmd") return shellText(step, words, /^\/[ck]$/i);
  return POWERSHELLS.has(name) ? shellText(step, words, /^-c(?:ommand)?$/i) : undefined;
}

/** The words behind assignments, which are settings of theirs. */
function withVariables(step: Step, words: Words): readonly Step[] {
  const settings = new Map(step.settings);
  let at = 0;
  for (; at < words.length; at += 1) {
    const [, name, value] = ASSIGNMENT.exec(words[at] ?? "") ?? [];
    if (name === undefined) break;
    settings.set(name, value ?? "");
  }
  return [{ ...step, settings, words: words.slice(at) }];
}

/** What a shell is told to run: a text with commands of its own, or the rest of the words. */
function shellText(step: Step, words: Words, option: RegExp): readonly Step[] | undefined {
  const at = words.findIndex((word) => option.test(word));
  if (at < 0) return undefined;
  const rest = words.slice(at + 1);
  const isUnix = SHELLS.has(program(words[0]));
  // NOTE: a Unix shell takes one word as its text; those behind it are the text's own arguments.
  const text = isUnix ? (rest[0] ?? "") : rest.join(" ");
  if (!isUnix && rest.length > 1) return [{ ...step, words: rest }];
  const settings = new Map(step.settings);
  return commandsOf(text).flatMap((command): Step[] => {
    const [name, ...more] = command;
    if (name === "export") for (const word of more) assign(settings, word);
    return name === "export" || SILENT.has(name ?? "") ? [] : [{ ...step, settings, words: command }];
  });
}

function assign(settings: Map<string, string>, word: string): void {
  const [, name, value] = ASSIGNMENT.exec(word) ?? [];
  if (name !== undefined) settings.set(name, value ?? "");
}
