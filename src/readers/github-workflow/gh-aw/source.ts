import type { Diagnostic, Location } from "../../../graph/model.ts";
import { parseFrontmatter } from "../../../parse/frontmatter.ts";
import type { SourceFile } from "../../../parse/source.ts";
import type { Tree } from "../../../parse/tree.ts";
import type { Repository } from "../../reader.ts";
import { actionPin } from "../action-pin.ts";

/** LIMIT: files that one workflow imports, over all of them. */
const MAX_IMPORTS = 50;
const FOLDER = ".github/workflows/";
// `owner/repo/path@ref`: https://github.com/github/gh-aw/blob/main/docs/src/content/docs/reference/imports.md
const REMOTE = /^[\w.-]+\/[\w.-]+\/[^@\s]+@[^\s#]+/;

/** What a workflow was compiled from: its own frontmatter first, then those of what it imports, nearest first. */
export interface Source {
  readonly file: string;
  readonly tree: Tree;
  readonly parts: readonly Tree[];
  /** Whether something that it imports was not read. */
  readonly partial: boolean;
  /** What fixes the parts of other repositories: the loosest name among them. */
  readonly pin: "commit" | "version" | "tag" | "branch" | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether the frontmatter is that of an agentic workflow, or of a part of one. */
export function isAgentic(tree: Tree): boolean {
  return ["on", "imports", "engine", "safe-outputs"].some((key) => tree.get(key) !== undefined);
}

function namedIn(tree: Tree): readonly { readonly name: string; readonly location: Location }[] {
  return (tree.get("imports")?.items() ?? []).flatMap((item) => {
    const name = item.string() ?? item.get("uses")?.string() ?? item.get("path")?.string();
    return name === undefined ? [] : [{ name: name.trim(), location: item.location }];
  });
}

/** Paths that an import may mean: from the workflows' folder, from the importing file, or from the root. */
function candidates(name: string, from: string): readonly string[] {
  const plain = name.replace(/\?$/, "").split("#")[0] ?? "";
  const relative = plain.replace(/^(?:\.\/)+/, "");
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  return [...new Set([`${FOLDER}${relative}`, `${folder}${relative}`, relative.replace(/^\//, "")])];
}

type Pin = NonNullable<Source["pin"]>;
const PINS: readonly Pin[] = ["branch", "tag", "version", "commit"];

function pinOf(name: string): Pin {
  const pin = actionPin(name.split("#")[0]);
  return PINS.find((known) => known === pin) ?? "branch";
}

const loosest = (pins: readonly Pin[]): Pin | undefined => PINS.find((pin) => pins.includes(pin));

/** Reads the source of a workflow with what it imports; `undefined` when the file holds none. */
export function readSource(source: SourceFile, repository: Repository): Source | undefined {
  const own = parseFrontmatter(source);
  if (own.tree === undefined || !isAgentic(own.tree)) return undefined;
  const diagnostics: Diagnostic[] = [...own.diagnostics];
  const parts: Tree[] = [own.tree];
  const seen = new Set([source.file]);
  const pins: Pin[] = [];
  let partial = false;
  const miss = (diagnostic: Omit<Diagnostic, "level">): void => {
    partial = true;
    diagnostics.push({ level: "note", ...diagnostic });
  };
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    for (const { name, location } of part ? namedIn(part) : []) {
      if (REMOTE.test(name)) {
        pins.push(pinOf(name));
        const message = `The import \`${name}\` is of another repository, which is not read: what it adds is not known before the workflow is compiled.`;
        miss({ code: "not-supported", message, location });
        continue;
      }
      const file = candidates(name, part?.file ?? "").find((path) => seen.has(path) || repository.file(path));
      if (file !== undefined && seen.has(file)) continue;
      const text = file === undefined ? undefined : repository.file(file);
      if (text === undefined) {
        const message = `The import \`${name}\` cannot be read.`;
        if (!name.endsWith("?")) miss({ code: "unresolved-reference", message, location });
        continue;
      }
      seen.add(text.file);
      if (parts.length >= MAX_IMPORTS) {
        miss({ code: "limit", message: `More than ${MAX_IMPORTS} imports: the rest is not read.`, location });
        return { file: source.file, tree: own.tree, parts, partial, pin: loosest(pins), diagnostics };
      }
      const { tree } = parseFrontmatter(text);
      if (tree) parts.push(tree);
    }
  }
  return { file: source.file, tree: own.tree, parts, partial, pin: loosest(pins), diagnostics };
}
