import { readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, posix, relative, sep } from "node:path";
import type { Diagnostic } from "../graph/model.ts";
import type { SourceFile } from "../parse/source.ts";
import { anyOf, fitting } from "../readers/pattern.ts";
import type { Repository } from "../readers/reader.ts";
import { UserError } from "../user-error.ts";
import { codeOf, folderOrigin } from "./folder.ts";
import { statsOf } from "./git.ts";
import { HOME, type Home, withHome } from "./home.ts";
import { expectNear } from "./near.ts";
import { commitOrigin, headOrigin, stagedOrigin } from "./objects.ts";
import { MAX_TOTAL_BYTES, type Origin, type Refusal, textOf } from "./origin.ts";
import { type Claimed, type Sources, searchFiles } from "./search.ts";

/** LIMIT: files that are read. */
export const MAX_FILES = 20_000;
/** LIMIT: of those that a search found, and their bytes; they take no place of the others. */
const MAX_FOUND = 10_000;
const MAX_FOUND_BYTES = 128 * 1024 * 1024;

/** Which state of the files: on the disk, in git's index, or in a commit; `HEAD` before the first commit is empty. */
export type From = "disk" | "index" | { readonly commit: string };

/** What is there for the readers. The numbers grow while readers ask for further files. */
export interface Discovered {
  /** Files that match, sorted by name. */
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files read so far, those that readers asked for included. */
  readonly read: number;
  /** Files that match or were asked for, and could not be read; each has a diagnostic. */
  readonly skipped: number;
  /** Files that match or were asked for, and are left out because `includes` says so. */
  readonly excluded: number;
  /** Files that were searched for what counts. */
  readonly searched: number;
  /** Files that count by that search, and that nobody can read yet; a diagnostic names the first of them. */
  readonly unread: number;
  /** The files that count by that search; the formats that are searched for read no others. */
  readonly found: ReadonlySet<string>;
  readonly repository: Repository;
}

interface Bounds {
  readonly files: number;
  readonly bytes: number;
}

interface Shelf {
  readonly origin: Origin;
  readonly includes: (file: string) => boolean;
  readonly excluded: Set<string>;
  readonly memory: Map<string, SourceFile | undefined>;
  /** What readers asked for, as they wrote it. */
  readonly asked: Map<string, SourceFile | undefined>;
  readonly diagnostics: Diagnostic[];
  read: number;
  skipped: number;
  bytes: number;
}

/**
 * Finds and reads the files under `path` that match `globs`, and that `includes` does not leave out; with `home` those of
 * the user as well, with `sources` those that count among the many that these formats claim. Throws `UserError` when `path` itself cannot be read.
 */
export function discover(
  path: string,
  globs: readonly string[],
  from: From = "disk",
  includes: (file: string) => boolean = () => true,
  home?: Home,
  sources: Sources = { formats: [] },
): Discovered {
  const inRepository = anyOf(globs);
  const inHome = anyOf((home?.globs ?? []).map((glob) => HOME + glob));
  const matches = (name: string): boolean => (name.startsWith(HOME) ? inHome(name) : inRepository(name));
  const start = startOf(path);
  const root = start.isDirectory ? start.real : rootOf(start.real, matches);
  const shelf: Shelf = {
    origin: withHome(originOf(root, from), home),
    includes,
    excluded: new Set(),
    memory: new Map(),
    asked: new Map(),
    diagnostics: [],
    read: 0,
    skipped: 0,
    bytes: 0,
  };
  const listed = start.isDirectory
    ? shelf.origin.list((name, refusal) => skip(shelf, name, refusal))
    : [slashed(relative(root, start.real))];
  reportFolders(shelf, listed, globs);
  const names: string[] = [];
  const claimed: Claimed[] = [];
  const formatsOf = fitting(sources.formats.map((format) => format.files));
  for (const name of new Set(listed)) {
    const isRead = matches(name);
    const search = name.startsWith(HOME) ? undefined : sources.formats[formatsOf(name)[0] ?? -1]?.search;
    if (!(isRead || search) || !isIncluded(shelf, name)) continue;
    if (isRead) names.push(name);
    if (search) claimed.push({ name, search });
  }
  names.sort();
  const looked = searchFiles(shelf.origin, claimed, (file) => !start.isDirectory || sources.asked?.(file) === true);
  shelf.diagnostics.push(...looked.diagnostics);
  const own = loadAll(shelf, names, { files: MAX_FILES, bytes: MAX_TOTAL_BYTES });
  const found = loadAll(
    shelf,
    looked.found.filter((name) => !matches(name)),
    { files: MAX_FOUND, bytes: MAX_FOUND_BYTES },
  );
  expectNear(shelf.origin, found, claimed);
  const files = [...own, ...found].sort((a, b) => (a.file < b.file ? -1 : 1));
  return {
    files,
    repository: { file: (asked) => remembered(shelf, root, asked), names: files.map((file) => file.file) },
    diagnostics: shelf.diagnostics,
    searched: looked.searched,
    unread: looked.unread,
    found: new Set(looked.found),
    get read() {
      return shelf.read;
    },
    get skipped() {
      return shelf.skipped;
    },
    get excluded() {
      return shelf.excluded.size;
    },
  };
}

/** The files, up to the bounds of their kind. */
function loadAll(shelf: Shelf, names: readonly string[], most: Bounds): readonly SourceFile[] {
  const before = { files: shelf.read, bytes: shelf.bytes };
  const files: SourceFile[] = [];
  shelf.origin.expect(names.slice(0, most.files));
  for (const name of names) {
    const read = shelf.read - before.files;
    if (read >= most.files || shelf.bytes - before.bytes >= most.bytes) {
      const message = `Only ${read} files are read; this one and those after it are not.`;
      report(shelf, name, { code: "limit", message });
      break;
    }
    const file = load(shelf, name);
    if (file !== undefined) files.push(file);
  }
  return files;
}

/** The real folder that names are relative to when `path` is scanned. */
export function rootOfPath(path: string, globs: readonly string[]): string {
  const start = startOf(path);
  return start.isDirectory ? start.real : rootOf(start.real, anyOf(globs));
}

function isIncluded(shelf: Shelf, name: string): boolean {
  if (shelf.includes(name)) return true;
  shelf.excluded.add(name);
  return false;
}

/** The files under a root in one state; for `only` those, where asking for them is faster than listing all. */
export function originOf(root: string, from: From, only?: readonly string[]): Origin {
  if (from === "disk") return folderOrigin(root);
  if (from === "index") return stagedOrigin(root, only);
  return from.commit === "HEAD" ? headOrigin(root, only) : commitOrigin(root, from.commit, only);
}

/** Something else in the place of a folder that formats live in, as a link to one: what is behind it is not read, and not clean. */
function reportFolders(shelf: Shelf, names: readonly string[], globs: readonly string[]): void {
  const folders = new Set(
    globs.flatMap((glob) => {
      const segments = glob.split("/").slice(0, -1);
      const plain = segments.slice(0, segments.findIndex((one) => /[*?{[(!]/.test(one)) >>> 0);
      return plain.map((_, index) => plain.slice(0, index + 1).join("/"));
    }),
  );
  for (const name of names) {
    if (!folders.has(name)) continue;
    const message = "A folder is expected here, but this is a link or something else: what is behind it is not read.";
    skip(shelf, name, { code: "unreadable", message });
  }
}

/** What really stands at a path. Throws `UserError` when it cannot be read. */
export function startOf(path: string): { readonly real: string; readonly isDirectory: boolean } {
  try {
    const real = realpathSync(path);
    const stats = statSync(real);
    if (stats.isDirectory()) readdirSync(real);
    if (stats.isDirectory() || stats.isFile()) return { real, isDirectory: stats.isDirectory() };
  } catch (error) {
    throw new UserError(
      `\`${path}\` cannot be read (${codeOf(error)}). Name a repository, a folder or a file that exists.`,
    );
  }
  throw new UserError(`\`${path}\` is neither a folder nor a file.`);
}

/** For a lone file: the nearest folder above it from which a reader claims the file, else its own folder. */
function rootOf(file: string, matches: (file: string) => boolean): string {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (matches(slashed(relative(folder, file)))) return folder;
    if (dirname(folder) === folder) return dirname(file);
  }
}

function slashed(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}

/** NOTE: the scripts of a repository name the same few files again and again, and most of those are not there. */
function remembered(shelf: Shelf, root: string, asked: string): SourceFile | undefined {
  if (!shelf.asked.has(asked)) shelf.asked.set(asked, reachable(shelf, root, asked));
  return shelf.asked.get(asked);
}

/** The file that another file names, if it lies in the root and may be read. */
function reachable(shelf: Shelf, root: string, asked: string): SourceFile | undefined {
  if (asked.includes("\0") || isAbsolute(asked) || asked.startsWith("/")) return undefined;
  const name = posix.normalize(asked);
  if (shelf.memory.has(name)) return shelf.memory.get(name);
  const first = name.split("/", 1)[0];
  if (first === ".." || name.split("/").includes(".git")) return undefined;
  if (!name.startsWith(HOME) && statsOf(join(root, name))?.isDirectory()) return undefined;
  if (!shelf.includes(name)) return leftOut(shelf, name);
  return load(shelf, name);
}

/** What was asked for and is there counts as left out. */
function leftOut(shelf: Shelf, name: string): undefined {
  if (shelf.origin.read(name) !== undefined) shelf.excluded.add(name);
  shelf.memory.set(name, undefined);
}

function load(shelf: Shelf, name: string): SourceFile | undefined {
  if (!shelf.memory.has(name)) shelf.memory.set(name, decoded(shelf, name));
  return shelf.memory.get(name);
}

function decoded(shelf: Shelf, name: string): SourceFile | undefined {
  const content = shelf.origin.read(name);
  if (content === undefined) return undefined;
  if (Buffer.isBuffer(content)) shelf.bytes += content.length;
  const text = textOf(content);
  if (typeof text !== "string") return skip(shelf, name, text);
  shelf.read += 1;
  return { file: name, text };
}

function skip(shelf: Shelf, name: string, refusal: Refusal): undefined {
  if (refusal.code !== "limit") shelf.skipped += 1;
  report(shelf, name, refusal);
}

function report(shelf: Shelf, name: string, { code, message }: Refusal): void {
  const location = { file: name, line: 1, column: 1, endLine: 1, endColumn: 1 };
  shelf.diagnostics.push({ code, level: "error", message, location });
}
