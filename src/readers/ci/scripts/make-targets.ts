import type { UnwrappedCommand } from "../../../parse/shell.ts";
import type { SourceFile } from "../../../parse/source.ts";
import type { Repository } from "../../reader.ts";
import { firstFile, relativeNames } from "./script-files.ts";
import type { Script } from "./script-walk.ts";

/** The lines that make runs for a target, and where they stand in its file. */
export interface Recipe {
  readonly source: SourceFile;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
interface Target {
  readonly needs: readonly string[];
  readonly recipe: Recipe | undefined;
}
interface Makefile {
  readonly targets: ReadonlyMap<string, Target>;
  readonly first: string | undefined;
}

/** https://www.gnu.org/software/make/manual/html_node/Makefile-Names.html */
const NAMES = ["GNUmakefile", "makefile", "Makefile"];
/** LIMIT: lines of one file, and targets that one command makes. */
const MAX_LINES = 5000;
const MAX_TARGETS = 50;
/** LIMIT: characters of one recipe with its variables put in. */
const MAX_TEXT = 64 * 1024;

const files = new WeakMap<SourceFile, Makefile>();

/** The recipes that a `make` command runs, those of the targets it needs first. */
export function makeRecipes(command: UnwrappedCommand, script: Script, repository: Repository): readonly Recipe[] {
  if (command.name !== "make" && command.name !== "gmake") return [];
  const asked: string[] = [];
  let folder = "";
  let names = NAMES;
  for (let i = 0; i < command.words.length; i += 1) {
    const word = command.words[i]?.value ?? "";
    const next = command.words[i + 1]?.value ?? "";
    if (word === "-C" || word === "--directory") folder = next;
    if (word === "-f" || word === "--file") names = [next];
    if (/^(?:-[Cf]|--directory|--file)$/.test(word)) i += 1;
    else if (!word.startsWith("-") && !word.includes("=")) asked.push(word);
  }
  const paths = names.flatMap((name) => relativeNames(folder === "" ? name : `${folder}/${name}`, script, ""));
  const source = firstFile(repository, paths);
  if (source === undefined) return [];
  const makefile = files.get(source) ?? parseMakefile(source);
  files.set(source, makefile);
  return ordered(makefile, asked.length > 0 ? asked : [makefile.first ?? ""]);
}

function ordered({ targets }: Makefile, asked: readonly string[]): readonly Recipe[] {
  const seen = new Set<string>();
  const recipes: Recipe[] = [];
  const add = (name: string): void => {
    const target = targets.get(name);
    if (target === undefined || seen.has(name) || seen.size >= MAX_TARGETS) return;
    seen.add(name);
    for (const need of target.needs) add(need);
    if (target.recipe !== undefined) recipes.push(target.recipe);
  };
  for (const name of asked) add(name);
  return recipes;
}

/** Rules with their recipes; functions, patterns and conditions of make are not followed. */
function parseMakefile(source: SourceFile): Makefile {
  const targets = new Map<string, Target>();
  const variables = new Map<string, string>();
  let first: string | undefined;
  let open: readonly string[] = [];
  let at = 0;
  for (const line of source.text.split("\n").slice(0, MAX_LINES)) {
    const [, name = "", value = ""] = /^(?:export\s+)?([A-Za-z_]\w*)\s*[:?+]{0,3}=\s*(.*)$/.exec(line) ?? [];
    const [, left = "", right = ""] = name === "" ? (/^([^\s#=:][^#=:]*)::?(?!=)([^#]*)/.exec(line) ?? []) : [];
    if (name !== "" && !variables.has(name)) variables.set(name, value);
    else if (left !== "") {
      open = left.trim().split(/\s+/).slice(0, MAX_TARGETS);
      first ??= open.find((target) => !target.startsWith("."));
      const needs = (right.split(";", 1)[0] ?? "").split(/\s+/).filter((need) => need !== "");
      for (const target of open) targets.set(target, { needs, recipe: targets.get(target)?.recipe });
    } else if (line.startsWith("\t") && open.length > 0) {
      for (const target of open)
        append(targets, target, { source, text: line.slice(1), start: at, end: at + line.length });
    } else if (line.trim() !== "" && !line.startsWith("#")) open = [];
    at += line.length + 1;
  }
  for (const [name, { needs, recipe }] of targets)
    if (recipe !== undefined)
      targets.set(name, { needs, recipe: { ...recipe, text: shellText(recipe.text, variables) } });
  return { targets, first };
}

function append(targets: Map<string, Target>, name: string, line: Recipe): void {
  const target = targets.get(name);
  const before = target?.recipe;
  if (target === undefined || (before?.text.length ?? 0) > MAX_TEXT) return;
  const recipe = before ? { ...before, text: `${before.text}\n${line.text}`, end: line.end } : line;
  targets.set(name, { needs: target.needs, recipe });
}

/** A recipe as the shell gets it: `@` and `-` gone, `$$` is `$`, variables of make put in once, unknown ones as the shell's. */
function shellText(text: string, variables: ReadonlyMap<string, string>): string {
  const plain = text.replace(/^[@+-]+/gm, "");
  const filled = plain.replace(
    /\$(?:\$|\(([A-Za-z_]\w*)\)|\{([A-Za-z_]\w*)\})/g,
    (_all, round?: string, curly?: string) => {
      const name = round ?? curly;
      return name === undefined ? "$" : (variables.get(name) ?? `\${${name}}`);
    },
  );
  return filled.length > MAX_TEXT ? plain : filled;
}
