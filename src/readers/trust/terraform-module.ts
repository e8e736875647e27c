import { type HclBlock, parseHcl } from "../../parse/hcl.ts";
import type { SourceFile } from "../../parse/source.ts";
import { HOLE, itemsOf, plainText, type Written, writtenOf } from "../../parse/written.ts";
import { parseYaml } from "../../parse/yaml.ts";
import type { Repository } from "../reader.ts";

/** The files of one folder, which Terraform reads as one. */
export interface TerraformModule {
  /** Blocks of a type and of a first label, where these are asked for, of all files. */
  readonly blocks: (type?: string, label?: string) => readonly HclBlock[];
  /** The value with names of locals, and what is made of them, written out as far as the files tell. */
  readonly resolve: (value: Written | undefined) => Written | undefined;
  /** The document that a value holds, names, encodes or reads from a file. */
  readonly document: (value: Written | undefined) => Written | undefined;
  /** What was left out, in words. */
  readonly cut: string | undefined;
}

/** Whether a name such as `aws_iam_role.deploy[0].arn` means something of the block. */
export function isOf(name: string, block: HclBlock): boolean {
  const own = block.labels.slice(0, 2).join(".");
  return name.startsWith(`${own}.`) || name.startsWith(`${own}[`);
}

/** LIMIT: files of one folder, blocks in them, names that lead to names, names that one value leads to, and characters put together. */
const MAX_FILES = 100;
const MAX_BLOCKS = 5000;
const MAX_STEPS = 20;
const MAX_NAMES = 2000;
const MAX_TEXT = 64 * 1024;

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf("/") + 1);
const SIBLINGS = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** The files of Terraform by their folder; found once for all files of a repository. */
function siblings(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = SIBLINGS.get(names);
  if (known) return known;
  const folders = new Map<string, string[]>();
  for (const name of names) {
    if (!/\.(?:tf|tofu)$/.test(name)) continue;
    const folder = folders.get(folderOf(name));
    if (folder) folder.push(name);
    else folders.set(folderOf(name), [name]);
  }
  SIBLINGS.set(names, folders);
  return folders;
}

/** The module that a file belongs to. */
export function moduleOf(source: SourceFile, repository: Repository): TerraformModule {
  const folder = folderOf(source.file);
  const names = siblings(repository.names).get(folder) ?? [];
  const files = [
    source,
    ...names.slice(0, MAX_FILES).flatMap((name) => (name === source.file ? [] : (repository.file(name) ?? []))),
  ];
  // NOTE: a block that is cut off may lack the very condition that makes it narrow.
  const whole = files.map(parseHcl).filter(({ diagnostics }) => diagnostics.length === 0);
  const found = whole.flatMap(({ body }) => body.blocks);
  const all = found.slice(0, MAX_BLOCKS);
  const values = new Map(
    all
      .filter(({ type }) => type === "locals")
      .flatMap(({ body }) => [...body.attributes].map(([key, { value }]) => [key, value])),
  );
  const resolve = (value: Written | undefined): Written | undefined =>
    value && written(value, { values, left: MAX_NAMES }, 0);
  return {
    blocks: (type, label) =>
      all.filter(
        (block) => (type === undefined || block.type === type) && (label === undefined || block.labels[0] === label),
      ),
    resolve,
    document: (value) => documentOf(resolve(value), folder, repository),
    cut:
      names.length > MAX_FILES || found.length > MAX_BLOCKS
        ? `The folder holds more than ${MAX_FILES} files or ${MAX_BLOCKS} blocks of Terraform: the rest is not read.`
        : undefined,
  };
}

/** The locals of a module, and how many more names are looked up for the value that is resolved. */
interface Locals {
  readonly values: ReadonlyMap<string, Written>;
  left: number;
}

/** A local by its name, or what stands under a key of it. */
function local(name: string, locals: Locals, steps: number): Written | undefined {
  const [root, first = "", ...rest] = name.split(".");
  locals.left -= 1;
  const found = root === "local" && locals.left >= 0 ? locals.values.get(first) : undefined;
  const value = rest.reduce<Written | undefined>(
    (at, key) => (at?.kind === "map" ? at.entries.findLast((entry) => entry.key === key)?.value : undefined),
    found,
  );
  return value && written(value, locals, steps + 1);
}

function written(value: Written, locals: Locals, steps: number): Written {
  if (steps > MAX_STEPS) return { kind: "unknown", location: value.location };
  if (value.kind === "ref") return local(value.name, locals, steps) ?? value;
  if (value.kind === "text") return filled(value, locals, steps);
  if (value.kind === "list")
    return { ...value, items: value.items.flatMap((item) => itemsOf(written(item, locals, steps + 1))) };
  if (value.kind === "map")
    return {
      ...value,
      entries: value.entries.map((entry) => ({ ...entry, value: written(entry.value, locals, steps + 1) })),
    };
  return value.kind === "call" ? called(value, locals, steps) : value;
}

type Text = Extract<Written, { kind: "text" }>;

/** A text with the locals in it put in. */
function filled(value: Text, locals: Locals, steps: number): Written {
  if (value.holes.length === 0) return value;
  const parts = value.text.split(HOLE);
  if (parts.length !== value.holes.length + 1) return value;
  const left: string[] = [];
  const text = value.holes.reduce((said, hole, n) => {
    const known = plainText(local(hole, locals, steps));
    const fits = known !== undefined && said.length + known.length <= MAX_TEXT;
    if (!fits) left.push(hole);
    return said + (fits ? known : HOLE) + (parts[n + 1] ?? "");
  }, parts[0] ?? "");
  return { ...value, text, holes: left };
}

// Functions that change nothing of what stands in a list: https://developer.hashicorp.com/terraform/language/functions
const LISTS: ReadonlySet<string> = new Set(["toset", "tolist", "concat", "flatten", "distinct", "sort", "compact"]);

function called(value: Extract<Written, { kind: "call" }>, locals: Locals, steps: number): Written {
  const args = value.args.map((arg) => written(arg, locals, steps + 1));
  if (LISTS.has(value.name))
    return { kind: "list", items: args.flatMap((arg) => itemsOf(arg).flatMap(itemsOf)), location: value.location };
  const [pattern, ...rest] = args;
  if (value.name !== "format" || pattern?.kind !== "text" || pattern.holes.length > 0) return { ...value, args };
  const left: string[] = [];
  let n = 0;
  const text = pattern.text.replace(/%[sdqv]/g, () => {
    const said = plainText(rest[n++]);
    if (said === undefined) left.push("");
    return said ?? HOLE;
  });
  return { kind: "text", text, holes: left, location: pattern.location };
}

function documentOf(value: Written | undefined, folder: string, repository: Repository): Written | undefined {
  if (value?.kind === "call") {
    const [first] = value.args;
    if (value.name === "jsonencode") return first;
    if (value.name !== "file" && value.name !== "templatefile") return undefined;
    // `path.module` is the folder of the file: https://developer.hashicorp.com/terraform/language/expressions/references
    const path = first?.kind === "text" ? first.text.replace(new RegExp(`^${HOLE}/|^\\./`), "") : undefined;
    const file = path === undefined || path.includes(HOLE) ? undefined : repository.file(`${folder}${path}`);
    return file && jsonOf(file);
  }
  if (value?.kind !== "text" || !value.text.includes("Statement")) return undefined;
  return jsonOf(value.embedded?.() ?? { file: value.location.file, text: value.text });
}

function jsonOf(file: SourceFile): Written | undefined {
  const { tree, diagnostics } = parseYaml(file, "json");
  // NOTE: what a template puts together is no JSON yet, and half of it says nothing.
  return tree && !diagnostics.some(({ level }) => level === "error") ? writtenOf(tree, file) : undefined;
}
