import type { ShellWord, UnwrappedCommand } from "../../../parse/shell.ts";
import type { SourceFile } from "../../../parse/source.ts";
import type { Repository } from "../../reader.ts";
import { isShell, type Script } from "./script-walk.ts";

/** A file that a command runs, by name, with the words it is given. */
export interface CalledFile {
  readonly name: string;
  readonly words: readonly ShellWord[];
  /** `source` runs it in the same shell; `program` is written in another language. */
  readonly as: "shell" | "source" | "program";
}

const PROGRAM = /\.(?:py|[cm]?[jt]s|rb|pl|php|ps1)$/;
/** Commands that run a program from a file; those in the middle stand in front of another one. */
const INTERPRETERS = /^(?:python[\d.]*|node|deno|bun|tsx|ts-node|ruby|perl|php|pwsh|uv|poetry|pipenv|zx)$/;

/** The file of the repository that a command may run. */
export function calledFile({ name, words, via }: UnwrappedCommand): CalledFile | undefined {
  if (via !== undefined) return undefined;
  const base = name.split("/").at(-1) ?? "";
  if (name === "source" || name === ".") return fileOf(words, 0, "source");
  if (isShell(name)) {
    if (words.some((word) => /^-[a-z]*[cs][a-z]*$/.test(word.value))) return undefined;
    return fileOf(
      words,
      words.findIndex((word, i) => !/^[-+]/.test(word.value) && !/^[-+]o$/.test(words[i - 1]?.value ?? "")),
      "shell",
    );
  }
  if (INTERPRETERS.test(base)) {
    const file = words.findIndex((word) => PROGRAM.test(word.value));
    return fileOf(words, file, "program");
  }
  if (PROGRAM.test(name)) return { name, words, as: "program" };
  return name.includes("/") || /\.(?:sh|bash|zsh|ksh)$/.test(name) ? { name, words, as: "shell" } : undefined;
}

function fileOf(words: readonly ShellWord[], at: number, as: CalledFile["as"]): CalledFile | undefined {
  const word = at < 0 ? undefined : words[at];
  return word && { name: word.value, words: words.slice(at + 1), as };
}

/** What stands for a folder at the start of a name: `$GITHUB_WORKSPACE/`, `${{ github.workspace }}/`, `$(dirname "$0")/`. */
const UNKNOWN_START = /^\$(?:\{\{[^{}]*\}\}|\{[^{}]*\}|\([^()]*(?:\([^()]*\)[^()]*)?\)|\w+)\/+/;

/** Folders outside of the repository. */
const ELSEWHERE = /^(?:[/~]|\$\{?(?:HOME|RUNNER_\w+|TMP\w*|XDG_\w+)\b|\$\{\{\s*runner\.)/;

/** A name relative to the repository, from one of the folders that it may start from; `undefined` when it leads out or is not known. */
export function relativeNames(
  name: string,
  script: Pick<Script, "from" | "folder">,
  action: string,
): readonly string[] {
  const rest = name.replace(UNKNOWN_START, "");
  if (ELSEWHERE.test(name) || /[$`*?]/.test(rest)) return [];
  const from = rest === name ? script.from : ["", script.folder, action, ...script.from];
  return [...new Set(from.flatMap((folder) => normal(`${folder}/${rest}`) ?? []))];
}

/** `undefined` for a name that leads out of the repository. */
function normal(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join("/");
}

/** The first of the files that is there. */
export function firstFile(repository: Repository, names: readonly string[]): SourceFile | undefined {
  for (const name of names) {
    const source = repository.file(name);
    if (source !== undefined) return source;
  }
  return undefined;
}

/** The folder that a file stands in; empty for the root. */
export function folderOf(file: string): string {
  return file.split("/").slice(0, -1).join("/");
}

/** Whether a file is a shell script by its first line, or says nothing else there. */
export function isShellScript(text: string): boolean {
  const first = text.slice(0, 200).split("\n", 1)[0] ?? "";
  return !first.startsWith("#!") || /\b(?:ba|z|da|k)?sh\b/.test(first);
}
