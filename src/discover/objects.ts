import { dirname, posix, resolve } from "node:path";
import { UserError } from "../user-error.ts";
import { git, items } from "./git.ts";
import {
  type Content,
  MAX_FILE_BYTES,
  MAX_TOTAL_BYTES,
  NO_FILE,
  type Origin,
  OUTSIDE,
  type Refusal,
  TOO_LARGE,
} from "./origin.ts";

/** One file of git's index or of a commit. Modes: https://git-scm.com/docs/git-update-index#_using_index_info */
interface Entry {
  readonly mode: string;
  readonly object: string;
}
const LINK = "120000";
const MODULE = "160000";
/** LIMIT: bytes of files that are searched at once. */
const PORTION = 16 * 1024 * 1024;
const MISSING: Refusal = { code: "unreadable", message: "Git does not hold the file's content." };
/** LIMIT: links that lead to links, as Linux follows them. */
const MAX_LINKS = 40;

/** The files as they will be committed: git's index. Throws `UserError` where there is no repository. */
export function stagedOrigin(root: string, only: readonly string[] = []): Origin {
  const index = handedIndex(root);
  const answer = git(root, ["--literal-pathspecs", "ls-files", "--stage", "-z", "--", ...only], { index });
  if (answer === undefined) throw new UserError("--staged needs a git repository, and git.");
  // `<mode> <object> <stage>\t<name>`; stages 1 to 3 are the sides of a conflict.
  const entries = entriesOf(items(answer), /^(\d+) ([0-9a-f]+) [0-3]\t([\s\S]+)$/);
  return objectOrigin(root, entries, (args, pathspecs) => {
    const found = git(root, ["grep", ...args, "--cached", "--", ...pathspecs], { index, nothing: 1 });
    return found && items(found);
  });
}

/** NOTE: while `git commit -a` or `git commit FILE` runs, git hands its hooks another index, in its own folder. */
function handedIndex(root: string): string | undefined {
  const given = process.env.GIT_INDEX_FILE;
  if (given === undefined || given === "") return undefined;
  const [folder, top] = text(git(root, ["rev-parse", "--absolute-git-dir", "--show-toplevel"])).split("\n");
  if (folder === undefined || top === undefined) return undefined;
  const file = resolve(top, given);
  return dirname(file) === resolve(folder) ? file : undefined;
}

/** The files of a commit, without a checkout. Throws `UserError` when git knows no such commit. */
export function commitOrigin(root: string, commit: string, only: readonly string[] = []): Origin {
  const tree = git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{tree}`]);
  if (tree === undefined)
    throw new UserError(
      `git knows no commit \`${commit}\` here. A shallow clone holds only the newest: fetch it first (\`fetch-depth: 0\`).`,
    );
  const id = tree.toString("utf8").trim();
  const answer = git(root, ["--literal-pathspecs", "ls-tree", "-r", "-z", id, "--", ...only]);
  if (answer === undefined) throw new UserError(`The files of the commit \`${commit}\` cannot be listed.`);
  return treeOrigin(root, id, answer);
}

/** The files of the last commit; none before the first one. */
export function headOrigin(root: string, only: readonly string[] = []): Origin {
  const answer = git(root, ["--literal-pathspecs", "ls-tree", "-r", "-z", "HEAD", "--", ...only]);
  return treeOrigin(root, "HEAD", answer);
}

function treeOrigin(root: string, tree: string, listed: Buffer | undefined): Origin {
  const entries = entriesOf(items(listed), /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/);
  return objectOrigin(root, entries, (args, pathspecs) => {
    const found = git(root, ["grep", ...args, tree, "--", ...pathspecs], { nothing: 1 });
    // `<tree>:<name>`
    return found && items(found).map((name) => name.slice(tree.length + 1));
  });
}

/** Whether the clone holds the commit; a shallow one has no parents. */
export function knowsCommit(root: string, commit: string): boolean {
  return git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{tree}`]) !== undefined;
}

function entriesOf(lines: readonly string[], shape: RegExp): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of lines) {
    const [, mode, object, name] = shape.exec(line) ?? [];
    if (mode !== undefined && object !== undefined && name !== undefined) entries.set(name, { mode, object });
  }
  return entries;
}

/** NOTE: the name of an object says its content, so two states of one repository share what they have in common. */
const BLOBS = new Map<string, Map<string, Content>>();

/** Git's own search over one state, for its options and pathspecs; the names that it finds. */
type Grep = (args: readonly string[], pathspecs: readonly string[]) => readonly string[] | undefined;

// Nothing of the repository's configuration may change what is searched and how it is said.
const GREP = ["-l", "-z", "-a", "-E", "--threads=4", "--no-color", "--no-full-name", "--no-recurse-submodules"];

function objectOrigin(root: string, entries: ReadonlyMap<string, Entry>, grep: Grep): Origin {
  const blobs = BLOBS.get(root) ?? new Map<string, Content>();
  BLOBS.set(root, blobs);
  const fetch = (objects: readonly string[]): void => {
    const wanted = [...new Set(objects)].filter((object) => !blobs.has(object));
    for (const [object, content] of contents(root, wanted)) blobs.set(object, content);
  };
  const blob = (object: string): Content => {
    if (!blobs.has(object)) fetch([object]);
    return blobs.get(object);
  };
  const read = (name: string, links = 0): Content => {
    const entry = entries.get(name);
    if (entry === undefined) return undefined;
    if (entry.mode === MODULE || links > MAX_LINKS) return NO_FILE;
    if (entry.mode !== LINK) return blob(entry.object);
    const target = blob(entry.object);
    if (!Buffer.isBuffer(target)) return target;
    const to = posix.normalize(posix.join(posix.dirname(name), target.toString("utf8")));
    if (target.toString("utf8").startsWith("/") || to === ".." || to.startsWith("../")) return OUTSIDE;
    return read(to, links + 1) ?? NO_FILE;
  };
  return {
    list: () => [...entries.keys()],
    expect: (names) => fetch(names.flatMap((name) => entries.get(name)?.object ?? [])),
    read: (name) => read(name),
    withLine: (names, line) => {
      const endings = new Set(names.map((name) => name.slice(name.lastIndexOf(".") + 1)));
      const answer = grep(
        [...GREP, "-e", line],
        [...endings].map((ending) => `*.${ending}`),
      );
      if (answer === undefined) return undefined;
      const found = new Set(answer);
      const sizes = sizesOf(root, [...new Set(names.flatMap((name) => entries.get(name)?.object ?? []))]);
      const isSearched = (size: number | undefined): boolean => size !== undefined && size <= MAX_FILE_BYTES;
      return new Set(
        names.filter((name) => found.has(name) || !isSearched(sizes.get(entries.get(name)?.object ?? ""))),
      );
    },
    contentOf: (name) => entries.get(name)?.object,
    visit: (names, see) => {
      const named = new Map<string, string[]>();
      for (const name of names) {
        const entry = entries.get(name);
        if (entry === undefined || entry.mode === MODULE || entry.mode === LINK) continue;
        named.set(entry.object, [...(named.get(entry.object) ?? []), name]);
      }
      visit(root, [...named.keys()], (object, content) =>
        (named.get(object) ?? []).every((name) => see(name, content)),
      );
    },
  };
}

/** The contents of objects, each up to the limit of a file and all up to the limit of a scan. */
function contents(root: string, objects: readonly string[]): ReadonlyMap<string, Content> {
  const [only, second] = objects;
  if (only !== undefined && second === undefined) return new Map([[only, contentOf(root, only)]]);
  const sizes = sizesOf(root, objects);
  let total = 0;
  const found = new Map<string, Content>();
  const small: string[] = [];
  for (const object of objects) {
    const size = sizes.get(object);
    if (size === undefined) found.set(object, MISSING);
    else if (size > MAX_FILE_BYTES || total + size > MAX_TOTAL_BYTES) found.set(object, TOO_LARGE);
    else {
      total += size;
      small.push(object);
    }
  }
  for (const [object, bytes] of bytesOf(root, small)) found.set(object, bytes);
  for (const object of small) if (!found.has(object)) found.set(object, MISSING);
  return found;
}

/** NOTE: readers ask for one file after the other, and starting git takes longer than reading one that is too large. */
function contentOf(root: string, object: string): Content {
  for (const [, bytes] of bytesOf(root, [object])) return bytes.length > MAX_FILE_BYTES ? TOO_LARGE : bytes;
  return MISSING;
}

/** The sizes of those objects that are there and are files. */
function sizesOf(root: string, objects: readonly string[]): ReadonlyMap<string, number> {
  if (objects.length === 0) return new Map();
  const answer = text(git(root, ["cat-file", "--batch-check"], { input: `${objects.join("\n")}\n` }));
  return new Map(
    answer.split("\n").flatMap((line): [string, number][] => {
      const [object = "", kind, size] = line.split(" ");
      return kind === "blob" && size !== undefined ? [[object, Number(size)]] : [];
    }),
  );
}

function* bytesOf(root: string, objects: readonly string[]): Generator<[object: string, bytes: Buffer]> {
  const answer =
    objects.length === 0 ? undefined : git(root, ["cat-file", "--batch"], { input: `${objects.join("\n")}\n` });
  for (let at = 0; answer !== undefined && at < answer.length; ) {
    // `<object> blob <size>\n<bytes>\n`
    const end = answer.indexOf(10, at);
    const [object = "", kind, size] = answer.toString("latin1", at, end).split(" ");
    at = end + 1;
    // `<object> missing\n`
    if (size === undefined) continue;
    if (kind === "blob") yield [object, answer.subarray(at, at + Number(size))];
    at += Number(size) + 1;
  }
}

/** Each object once, in portions that fit in memory, and none of them kept. */
function visit(root: string, objects: readonly string[], see: (object: string, content: Content) => boolean): void {
  const sizes = sizesOf(root, objects);
  let portion: string[] = [];
  let bytes = 0;
  const flush = (): boolean => {
    const seen = new Set<string>();
    for (const [object, content] of bytesOf(root, portion)) {
      seen.add(object);
      if (!see(object, content)) return false;
    }
    const goesOn = portion.every((object) => seen.has(object) || see(object, MISSING));
    portion = [];
    bytes = 0;
    return goesOn;
  };
  for (const object of objects) {
    const size = sizes.get(object);
    if (size === undefined || size > MAX_FILE_BYTES) {
      if (!see(object, size === undefined ? MISSING : TOO_LARGE)) return;
      continue;
    }
    if (bytes + size > PORTION && !flush()) return;
    portion.push(object);
    bytes += size;
  }
  flush();
}

function text(answer: Buffer | undefined): string {
  return answer?.toString("utf8") ?? "";
}
