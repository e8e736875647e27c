import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { git, items, statsOf } from "./git.ts";
import { type Content, MAX_FILE_BYTES, NO_FILE, type Origin, OUTSIDE, type Refusal, TOO_LARGE } from "./origin.ts";

/** LIMIT: folder entries that the walk looks at where git has no list. */
const MAX_WALKED = 500_000;

type Report = (name: string, refusal: Refusal) => void;

/** What the system says of a link, a folder, a pipe that nobody writes to, and of nothing at all. */
const NO_FILES = ["ELOOP", "EMLINK", "EISDIR", "EAGAIN", "ENXIO", "ENOENT", "ENOTDIR"];

/** Neither waits for a pipe nor follows a link. */
const SAFELY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** The files of a folder as they are on the disk. `root` is real and absolute; it appears in no output. */
export function folderOrigin(root: string): Origin {
  return {
    list(report) {
      const names = listedByGit(root);
      // NOTE: a folder that git ignores as a whole has an empty list, and was still asked for.
      return names.length > 0 ? names : walked(root, report);
    },
    expect: () => {},
    read: (name) => read(root, name),
    visit: (names, see) => visit(root, names, see),
  };
}

/** Git's own list: tracked files, and untracked ones that are not ignored. A name that ends with `/` is another repository inside this one. */
function listedByGit(root: string): readonly string[] {
  return items(git(root, ["ls-files", "-co", "--exclude-standard", "-z"])).filter((name) => !name.endsWith("/"));
}

/**
 * Every file but those in `.git` and `node_modules`, links to folders not followed. `.gitignore` is not
 * honoured here: without git's index nobody knows which ignored files are nevertheless part of the
 * repository, and reading too much is the safe side.
 */
function walked(root: string, report: Report): readonly string[] {
  const names: string[] = [];
  const folders = [""];
  let seen = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(root, folder, report)) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      seen += 1;
      if (!entry.isDirectory()) names.push(name);
      else if (entry.name !== ".git" && entry.name !== "node_modules") folders.push(name);
    }
    if (seen <= MAX_WALKED) continue;
    report(folder, {
      code: "limit",
      message: `The folder holds more than ${MAX_WALKED} entries; the rest is not looked at.`,
    });
    break;
  }
  return names;
}

function entriesOf(root: string, folder: string, report: Report) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    report(folder, { code: "unreadable", message: `The folder cannot be read (${codeOf(error)}).` });
    return [];
  }
}

function read(root: string, name: string): Content {
  const path = join(root, name);
  const link = statsOf(path);
  if (link === undefined) {
    // NOTE: tracked but deleted is simply absent; a name that is not UTF-8 cannot be asked for.
    return name.includes("\ufffd") ? { code: "unreadable", message: "The file's name is not UTF-8." } : undefined;
  }
  try {
    const real = realpathSync.native(path);
    const inside = relative(root, real);
    if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return OUTSIDE;
    if (inside.split(sep).includes(".git"))
      return { code: "outside-root", message: "The link leads into git's own folder and is not followed." };
    // NOTE: opening a pipe would wait for a writer, so what is no file is never opened.
    return (link.isSymbolicLink() ? statSync(real) : link).isFile() ? bytesOf(real) : NO_FILE;
  } catch (error) {
    return { code: "unreadable", message: `The file cannot be read (${codeOf(error)}).` };
  }
}

/** NOTE: a search meets files by the thousand, so the system is asked for as little as is safe, into one buffer. */
function visit(root: string, names: readonly string[], see: (name: string, content: Content) => boolean): void {
  const buffer = Buffer.allocUnsafe(MAX_FILE_BYTES + 1);
  const folders = new Map([[".", true]]);
  for (const name of names) {
    if (!see(name, isFolder(root, dirname(name), folders) ? look(join(root, name), buffer) : undefined)) return;
  }
}

/** Whether there are folders all the way, and no links to some. */
function isFolder(root: string, name: string, known: Map<string, boolean>): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const is = isFolder(root, dirname(name), known) && statsOf(join(root, name))?.isDirectory() === true;
  known.set(name, is);
  return is;
}

/** The bytes of a file in the buffer; `undefined` for what is none. */
function look(path: string, buffer: Buffer): Content {
  // NOTE: without this flag of the system a link would be followed.
  if (constants.O_NOFOLLOW === undefined && !statsOf(path)?.isFile()) return undefined;
  try {
    const handle = openSync(path, SAFELY);
    try {
      const length = readSync(handle, buffer, 0, buffer.length, null);
      return length > MAX_FILE_BYTES ? TOO_LARGE : buffer.subarray(0, length);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const code = codeOf(error);
    return NO_FILES.includes(code) ? undefined : { code: "unreadable", message: `The file cannot be read (${code}).` };
  }
}

/** The bytes of a regular file, up to one more than the limit. */
function bytesOf(real: string): Content {
  const handle = openSync(real, SAFELY);
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) return { code: "unreadable", message: "The file changed while it was read." };
    const buffer = Buffer.allocUnsafe(Math.min(stats.size, MAX_FILE_BYTES) + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < buffer.length; length += count)
      count = readSync(handle, buffer, length, buffer.length - length, null);
    return length > MAX_FILE_BYTES ? TOO_LARGE : buffer.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

/** The system's word for what went wrong; its message would hold absolute paths. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}
