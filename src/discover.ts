import { spawnSync } from "node:child_process";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { dirname, isAbsolute, join, posix, relative, sep } from "node:path";
import picomatch from "picomatch";
import type { Diagnostic, DiagnosticCode } from "./graph/model.ts";
import type { SourceFile } from "./parse/source.ts";
import type { Repository } from "./readers/reader.ts";
import { UserError } from "./user-error.ts";

/** LIMIT: bytes of one file; agent configs and workflows are a thousandth of it. */
export const MAX_FILE_BYTES = 1024 * 1024;
/** LIMIT: files that are read. */
export const MAX_FILES = 20_000;
/** LIMIT: bytes of all files together, for they stay in memory. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
/** LIMIT: folder entries that the walk looks at where git has no list. */
const MAX_WALKED = 500_000;
/** LIMIT: git's time and the size of its list. */
const GIT_LIMITS = { timeout: 20_000, maxBuffer: 256 * 1024 * 1024 };

/** What is on the disk for the readers. The numbers grow while readers ask for further files. */
export interface Discovered {
  /** Files that match, sorted by name. */
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files read so far, those that readers asked for included. */
  readonly read: number;
  /** Files that match or were asked for, and could not be read; each has a diagnostic. */
  readonly skipped: number;
  readonly repository: Repository;
}

interface Disk {
  /** Real and absolute; it appears in no output. */
  readonly root: string;
  readonly memory: Map<string, SourceFile | undefined>;
  readonly diagnostics: Diagnostic[];
  read: number;
  skipped: number;
  bytes: number;
}

/** Finds and reads the files under `path` that match `globs`. Throws `UserError` when `path` itself cannot be read. */
export function discover(path: string, globs: readonly string[]): Discovered {
  const matches = matcher(globs);
  const start = startOf(path);
  const root = start.isDirectory ? start.real : rootOf(start.real, matches);
  const disk: Disk = { root, memory: new Map(), diagnostics: [], read: 0, skipped: 0, bytes: 0 };
  const names = start.isDirectory
    ? listed(disk).filter(matches)
    : [slashed(relative(root, start.real))].filter(matches);
  const files: SourceFile[] = [];
  for (const name of [...new Set(names)].sort()) {
    if (disk.read >= MAX_FILES || disk.bytes >= MAX_TOTAL_BYTES) {
      report(disk, "limit", name, `Only ${disk.read} files are read; this one and those after it are not.`);
      break;
    }
    const file = load(disk, name);
    if (file !== undefined) files.push(file);
  }
  return {
    files,
    repository: { file: (asked) => reachable(disk, asked), names: files.map((file) => file.file) },
    diagnostics: disk.diagnostics,
    get read() {
      return disk.read;
    },
    get skipped() {
      return disk.skipped;
    },
  };
}

/** One regular expression for all globs: a list of a hundred thousand files is matched in milliseconds. */
function matcher(globs: readonly string[]): (file: string) => boolean {
  if (globs.length === 0) return () => false;
  const any = new RegExp(globs.map((glob) => picomatch.makeRe(glob, { dot: true }).source).join("|"), "s");
  return (file) => any.test(file);
}

function startOf(path: string): { readonly real: string; readonly isDirectory: boolean } {
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

function listed(disk: Disk): readonly string[] {
  const names = listedByGit(disk.root);
  // NOTE: a folder that git ignores as a whole has an empty list, and was still asked for.
  return names.length > 0 ? names : walked(disk);
}

/**
 * Git's own list: tracked files, and untracked ones that are not ignored. Nothing of the scanned
 * repository's configuration may run or lead elsewhere: no monitor, no hooks, no transport for missing
 * objects, no other work tree, no exclude file of its choice, no bare repository posing as a folder. Empty where git has no answer.
 */
function listedByGit(root: string): readonly string[] {
  const top = workTree(root);
  if (top === undefined) return [];
  const config = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.excludesFile=/dev/null",
    "safe.bareRepository=explicit",
  ].flatMap((setting) => ["-c", setting]);
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const env = {
    ...Object.fromEntries(own),
    GIT_WORK_TREE: top,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_TERMINAL_PROMPT: "0",
  };
  // NOTE: the scanned folder is no working directory: Windows would look for `git.exe` there first.
  const { status, stdout } = spawnSync("git", [...config, "-C", root, "ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: dirname(process.execPath),
    env,
    ...GIT_LIMITS,
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (status !== 0) return [];
  // NOTE: a name that ends with `/` is another repository inside this one.
  return stdout
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "" && !name.endsWith("/"));
}

function workTree(root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    if (statsOf(join(folder, ".git")) !== undefined) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * Every file but those in `.git` and `node_modules`, links to folders not followed. `.gitignore` is not
 * honoured here: without git's index nobody knows which ignored files are nevertheless part of the
 * repository, and reading too much is the safe side.
 */
function walked(disk: Disk): readonly string[] {
  const names: string[] = [];
  const folders = [""];
  let seen = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(disk, folder)) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      seen += 1;
      if (!entry.isDirectory()) names.push(name);
      else if (entry.name !== ".git" && entry.name !== "node_modules") folders.push(name);
    }
    if (seen <= MAX_WALKED) continue;
    report(disk, "limit", folder, `The folder holds more than ${MAX_WALKED} entries; the rest is not looked at.`);
    break;
  }
  return names;
}

function entriesOf(disk: Disk, folder: string) {
  try {
    return readdirSync(join(disk.root, folder), { withFileTypes: true });
  } catch (error) {
    skip(disk, "unreadable", folder, `The folder cannot be read (${codeOf(error)}).`);
    return [];
  }
}

/** The file that another file names, if it lies in the root and may be read. */
function reachable(disk: Disk, asked: string): SourceFile | undefined {
  if (asked.includes("\0") || isAbsolute(asked) || asked.startsWith("/")) return undefined;
  const name = posix.normalize(asked);
  if (disk.memory.has(name)) return disk.memory.get(name);
  const first = name.split("/", 1)[0];
  if (first === ".." || name.split("/").includes(".git")) return undefined;
  if (statsOf(join(disk.root, name))?.isDirectory()) return undefined;
  return load(disk, name);
}

function load(disk: Disk, name: string): SourceFile | undefined {
  if (!disk.memory.has(name)) disk.memory.set(name, read(disk, name));
  return disk.memory.get(name);
}

function read(disk: Disk, name: string): SourceFile | undefined {
  const path = join(disk.root, name);
  const link = statsOf(path);
  if (link === undefined) {
    // NOTE: tracked but deleted is simply absent; a name that is not UTF-8 cannot be asked for.
    return name.includes("\ufffd") ? skip(disk, "unreadable", name, "The file's name is not UTF-8.") : undefined;
  }
  try {
    const real = realpathSync(path);
    const inside = relative(disk.root, real);
    if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside))
      return skip(disk, "outside-root", name, "The link leads out of the scanned folder and is not followed.");
    if (slashed(inside).split("/").includes(".git"))
      return skip(disk, "outside-root", name, "The link leads into git's own folder and is not followed.");
    // NOTE: opening a pipe would wait for a writer, so what is no file is never opened.
    if (!statSync(real).isFile())
      return skip(disk, "unreadable", name, "A file is expected here, but this is something else.");
    return decoded(disk, name, bytesOf(real));
  } catch (error) {
    return skip(disk, "unreadable", name, `The file cannot be read (${codeOf(error)}).`);
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // NOTE: absent, or behind something that is no folder or may not be entered: to us it is not there.
    return undefined;
  }
}

/** The bytes of a regular file up to one more than the limit; `undefined` when it stopped being one. */
function bytesOf(real: string): Buffer | undefined {
  const handle = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    if (!fstatSync(handle).isFile()) return undefined;
    const buffer = Buffer.allocUnsafe(Math.min(fstatSync(handle).size, MAX_FILE_BYTES) + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < buffer.length; length += count)
      count = readSync(handle, buffer, length, buffer.length - length, null);
    return buffer.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decoded(disk: Disk, name: string, bytes: Buffer | undefined): SourceFile | undefined {
  if (bytes === undefined) return skip(disk, "unreadable", name, "The file changed while it was read.");
  if (bytes.length > MAX_FILE_BYTES)
    return skip(disk, "too-large", name, `The file is larger than ${MAX_FILE_BYTES / 1024} KiB and is not read.`);
  if (bytes.includes(0)) return skip(disk, "not-text", name, "The file holds a null byte and is not read as text.");
  disk.bytes += bytes.length;
  try {
    const file = { file: name, text: utf8.decode(bytes) };
    disk.read += 1;
    return file;
  } catch {
    return skip(disk, "not-text", name, "The file is not UTF-8.");
  }
}

function skip(disk: Disk, code: DiagnosticCode, name: string, message: string): undefined {
  disk.skipped += 1;
  report(disk, code, name, message);
}

function report(disk: Disk, code: DiagnosticCode, name: string, message: string): void {
  disk.diagnostics.push({
    code,
    level: "error",
    message,
    location: { file: name, line: 1, column: 1, endLine: 1, endColumn: 1 },
  });
}

/** The system's word for what went wrong; its message would hold absolute paths. */
function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}
