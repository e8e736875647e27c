import type { UnwrappedCommand } from "../../../parse/shell.ts";
import type { SourceFile } from "../../../parse/source.ts";
import type { Tree } from "../../../parse/tree.ts";
import { parseYaml } from "../../../parse/yaml.ts";
import type { Repository } from "../../reader.ts";
import { firstFile, relativeNames } from "./script-files.ts";
import type { Script } from "./script-walk.ts";

/** A script of a `package.json`, and whether the words of the command are handed on to it. */
export interface PackageScript {
  readonly source: SourceFile;
  readonly value: Tree;
  readonly words: UnwrappedCommand["words"];
}

/** https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-operation-order */
const ON_INSTALL = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];
/** https://docs.npmjs.com/cli/v11/commands: `npm t` is `npm test`. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["t", "test"],
  ["tst", "test"],
]);
const RUN: ReadonlySet<string> = new Set(["run", "run-script", "rum", "urn"]);
const MANAGERS: ReadonlySet<string> = new Set(["npm", "pnpm", "yarn", "bun"]);
/** Options whose value is a folder, and those whose value is anything else. */
const FOLDER = /^(?:--prefix|-C|--dir|--cwd)$/;
const VALUED = /^(?:-w|--workspace|--filter|-F|--loglevel|--registry)$/;

/** The scripts that `npm run x`, `pnpm x`, `yarn x` and an install run, in order. */
export function packageScripts(
  command: UnwrappedCommand,
  script: Script,
  repository: Repository,
): readonly PackageScript[] {
  if (!MANAGERS.has(command.name)) return [];
  const { positions, folder } = positional(command);
  const names = relativeNames(`${folder}/package.json`.replace(/^\//, ""), script, "");
  const source = firstFile(repository, names);
  const scripts = source && parseYaml(source, "json").tree?.get("scripts");
  if (source === undefined || scripts === undefined) return [];
  const [first, second] = positions.map((at) => command.words[at]?.value ?? "");
  const isRun = RUN.has(first ?? "");
  const at = positions[isRun ? 1 : 0];
  const name = isRun ? second : (SHORT.get(first ?? "") ?? first);
  const install = first === undefined ? command.name === "yarn" : /^(?:i|ci|install|add|clean-install)$/.test(first);
  const wanted = install && !isRun ? ON_INSTALL : [`pre${name}`, name ?? "", `post${name}`];
  const words = at === undefined || install ? [] : command.words.slice(at + 1).filter((word) => word.value !== "--");
  return wanted.flatMap((key): readonly PackageScript[] => {
    const value = scripts.get(key);
    return value?.string() === undefined ? [] : [{ source, value, words: key === name ? words : [] }];
  });
}

function positional({ words }: UnwrappedCommand): { readonly positions: readonly number[]; readonly folder: string } {
  const positions: number[] = [];
  let folder = "";
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]?.value ?? "";
    if (word === "--") break;
    const [flag = "", value] = word.split(/=(.*)/s);
    if (FOLDER.test(flag)) folder = value ?? words[i + 1]?.value ?? "";
    if ((FOLDER.test(flag) || VALUED.test(flag)) && value === undefined) i += 1;
    else if (!word.startsWith("-")) positions.push(i);
  }
  return { positions, folder };
}
