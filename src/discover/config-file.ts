import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { SourceFile } from "../parse/source.ts";
import { UserError } from "../user-error.ts";
import { type From, originOf, rootOfPath, startOf } from "./discover.ts";
import { folderOrigin } from "./folder.ts";
import { statsOf } from "./git.ts";
import { type Origin, textOf } from "./origin.ts";

const NAMES = ["delegraph.yaml", ".github/delegraph.yaml"];
/** Names that somebody meant as one of the above. */
const MISNAMED = ["delegraph.yml", ".github/delegraph.yml"];

/**
 * The config of what is scanned, in the same state as what is scanned; `undefined` when there is none. `named` is a
 * file that takes its place: of that state too when it lies in the scanned folder, else of the disk.
 */
export function configFile(
  path: string,
  globs: readonly string[],
  from: From,
  named: string | undefined,
): SourceFile | undefined {
  const root = rootOfPath(path, globs);
  if (named !== undefined) return namedFile(root, from, named);
  const present = presentOf(root, from);
  const [first, second] = NAMES.filter((name) => present.has(name));
  if (first !== undefined && second !== undefined)
    throw new UserError(`There are two configs, \`${first}\` and \`${second}\`: keep one of them.`);
  const misnamed = MISNAMED.find((name) => present.has(name));
  if (misnamed !== undefined)
    throw new UserError(`\`${misnamed}\` would not be read: its name must be \`${misnamed.replace(/yml$/, "yaml")}\`.`);
  return first === undefined ? undefined : fileOf(originOf(root, from, [first]), first, first);
}

function presentOf(root: string, from: From): ReadonlySet<string> {
  const all = [...NAMES, ...MISNAMED];
  if (from === "disk") return new Set(all.filter((name) => statsOf(join(root, name)) !== undefined));
  return new Set(originOf(root, from, all).list(() => {}));
}

function namedFile(root: string, from: From, named: string): SourceFile {
  const whole = resolve(named);
  if (from === "disk" && statsOf(whole) === undefined) throw refused(named, "There is no such file.");
  const inside = relative(root, join(startOf(dirname(whole)).real, basename(whole)));
  if (inside !== "" && inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) {
    const name = inside.split(sep).join("/");
    return fileOf(originOf(root, from, [name]), name, named);
  }
  const { real } = startOf(whole);
  return fileOf(folderOrigin(dirname(real)), basename(real), named);
}

function fileOf(origin: Origin, name: string, typed: string): SourceFile {
  const content = origin.read(name);
  if (content === undefined) throw refused(typed, "There is no such file in what is scanned.");
  const text = textOf(content);
  if (typeof text !== "string") throw refused(typed, text.message);
  return { file: name, text };
}

function refused(typed: string, why: string): UserError {
  return new UserError(`The config \`${typed}\` cannot be read. ${why}`);
}
