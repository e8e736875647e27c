import {
  UserError
} from "./chunk-EZEDJ4BC.js";

// src/discover/objects.ts
import { dirname as dirname2, posix, resolve } from "node:path";

// src/discover/git.ts
import { spawnSync } from "node:child_process";
import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
var LIMITS = { timeout: 2e4, maxBuffer: 256 * 1024 * 1024 };
var CONFIG = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.excludesFile=/dev/null",
  "safe.bareRepository=explicit"
].flatMap((setting) => ["-c", setting]);
function git(root, args, { input, index, nothing } = {}) {
  const top = workTree(root);
  if (top === void 0) return void 0;
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const answer = spawnSync("git", [...CONFIG, "-C", root, ...args], {
    // NOTE: the scanned folder is no working directory: Windows would look for `git.exe` there first.
    cwd: dirname(process.execPath),
    env: {
      ...Object.fromEntries(own),
      GIT_WORK_TREE: top,
      ...index === void 0 ? {} : { GIT_INDEX_FILE: index },
      // NOTE: searches go by bytes, whatever the language of the machine.
      LC_ALL: "C",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_NO_LAZY_FETCH: "1",
      GIT_NO_REPLACE_OBJECTS: "1",
      GIT_ALLOW_PROTOCOL: "none",
      GIT_TERMINAL_PROMPT: "0"
    },
    ...LIMITS,
    ...input === void 0 ? {} : { input },
    stdio: [input === void 0 ? "ignore" : "pipe", "pipe", "ignore"]
  });
  return answer.status === 0 || nothing !== void 0 && answer.status === nothing ? answer.stdout : void 0;
}
function items(answer) {
  return (answer?.toString("utf8") ?? "").split("\0").filter((item) => item !== "");
}
function workTree(root) {
  for (let folder = root; ; folder = dirname(folder)) {
    if (statsOf(join(folder, ".git")) !== void 0) return folder;
    if (dirname(folder) === folder) return void 0;
  }
}
function statsOf(path) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}

// src/discover/origin.ts
var MAX_FILE_BYTES = 1024 * 1024;
var MAX_TOTAL_BYTES = 256 * 1024 * 1024;
var OUTSIDE = {
  code: "outside-root",
  message: "The link leads out of the scanned folder and is not followed."
};
var TOO_LARGE = {
  code: "too-large",
  message: `The file is larger than ${MAX_FILE_BYTES / 1024} KiB and is not read.`
};
var NO_FILE = {
  code: "unreadable",
  message: "A file is expected here, but this is something else."
};
var utf8 = new TextDecoder("utf-8", { fatal: true });
function textOf(content) {
  if (!Buffer.isBuffer(content)) return content;
  if (content.includes(0)) return { code: "not-text", message: "The file holds a null byte and is not read as text." };
  try {
    return utf8.decode(content);
  } catch {
    return { code: "not-text", message: "The file is not UTF-8." };
  }
}

// src/discover/objects.ts
var LINK = "120000";
var MODULE = "160000";
var PORTION = 16 * 1024 * 1024;
var MISSING = { code: "unreadable", message: "Git does not hold the file's content." };
var MAX_LINKS = 40;
function stagedOrigin(root, only = []) {
  const index = handedIndex(root);
  const answer = git(root, ["--literal-pathspecs", "ls-files", "--stage", "-z", "--", ...only], { index });
  if (answer === void 0) throw new UserError("--staged needs a git repository, and git.");
  const entries = entriesOf(items(answer), /^(\d+) ([0-9a-f]+) [0-3]\t([\s\S]+)$/);
  return objectOrigin(root, entries, (args, pathspecs) => {
    const found = git(root, ["grep", ...args, "--cached", "--", ...pathspecs], { index, nothing: 1 });
    return found && items(found);
  });
}
function handedIndex(root) {
  const given = process.env.GIT_INDEX_FILE;
  if (given === void 0 || given === "") return void 0;
  const [folder, top] = text(git(root, ["rev-parse", "--absolute-git-dir", "--show-toplevel"])).split("\n");
  if (folder === void 0 || top === void 0) return void 0;
  const file = resolve(top, given);
  return dirname2(file) === resolve(folder) ? file : void 0;
}
function commitOrigin(root, commit, only = []) {
  const tree = git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{tree}`]);
  if (tree === void 0)
    throw new UserError(
      `git knows no commit \`${commit}\` here. A shallow clone holds only the newest: fetch it first (\`fetch-depth: 0\`).`
    );
  const id = tree.toString("utf8").trim();
  const answer = git(root, ["--literal-pathspecs", "ls-tree", "-r", "-z", id, "--", ...only]);
  if (answer === void 0) throw new UserError(`The files of the commit \`${commit}\` cannot be listed.`);
  return treeOrigin(root, id, answer);
}
function headOrigin(root, only = []) {
  const answer = git(root, ["--literal-pathspecs", "ls-tree", "-r", "-z", "HEAD", "--", ...only]);
  return treeOrigin(root, "HEAD", answer);
}
function treeOrigin(root, tree, listed) {
  const entries = entriesOf(items(listed), /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/);
  return objectOrigin(root, entries, (args, pathspecs) => {
    const found = git(root, ["grep", ...args, tree, "--", ...pathspecs], { nothing: 1 });
    return found && items(found).map((name) => name.slice(tree.length + 1));
  });
}
function knowsCommit(root, commit) {
  return git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{tree}`]) !== void 0;
}
function entriesOf(lines, shape) {
  const entries = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const [, mode, object, name] = shape.exec(line) ?? [];
    if (mode !== void 0 && object !== void 0 && name !== void 0) entries.set(name, { mode, object });
  }
  return entries;
}
var BLOBS = /* @__PURE__ */ new Map();
var GREP = ["-l", "-z", "-a", "-E", "--threads=4", "--no-color", "--no-full-name", "--no-recurse-submodules"];
function objectOrigin(root, entries, grep) {
  const blobs = BLOBS.get(root) ?? /* @__PURE__ */ new Map();
  BLOBS.set(root, blobs);
  const fetch = (objects) => {
    const wanted = [...new Set(objects)].filter((object) => !blobs.has(object));
    for (const [object, content] of contents(root, wanted)) blobs.set(object, content);
  };
  const blob = (object) => {
    if (!blobs.has(object)) fetch([object]);
    return blobs.get(object);
  };
  const read = (name, links = 0) => {
    const entry = entries.get(name);
    if (entry === void 0) return void 0;
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
        [...endings].map((ending) => `*.${ending}`)
      );
      if (answer === void 0) return void 0;
      const found = new Set(answer);
      const sizes = sizesOf(root, [...new Set(names.flatMap((name) => entries.get(name)?.object ?? []))]);
      const isSearched = (size) => size !== void 0 && size <= MAX_FILE_BYTES;
      return new Set(
        names.filter((name) => found.has(name) || !isSearched(sizes.get(entries.get(name)?.object ?? "")))
      );
    },
    contentOf: (name) => entries.get(name)?.object,
    visit: (names, see) => {
      const named = /* @__PURE__ */ new Map();
      for (const name of names) {
        const entry = entries.get(name);
        if (entry === void 0 || entry.mode === MODULE || entry.mode === LINK) continue;
        named.set(entry.object, [...named.get(entry.object) ?? [], name]);
      }
      visit(
        root,
        [...named.keys()],
        (object, content) => (named.get(object) ?? []).every((name) => see(name, content))
      );
    }
  };
}
function contents(root, objects) {
  const [only, second] = objects;
  if (only !== void 0 && second === void 0) return /* @__PURE__ */ new Map([[only, contentOf(root, only)]]);
  const sizes = sizesOf(root, objects);
  let total = 0;
  const found = /* @__PURE__ */ new Map();
  const small = [];
  for (const object of objects) {
    const size = sizes.get(object);
    if (size === void 0) found.set(object, MISSING);
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
function contentOf(root, object) {
  for (const [, bytes] of bytesOf(root, [object])) return bytes.length > MAX_FILE_BYTES ? TOO_LARGE : bytes;
  return MISSING;
}
function sizesOf(root, objects) {
  if (objects.length === 0) return /* @__PURE__ */ new Map();
  const answer = text(git(root, ["cat-file", "--batch-check"], { input: `${objects.join("\n")}
` }));
  return new Map(
    answer.split("\n").flatMap((line) => {
      const [object = "", kind, size] = line.split(" ");
      return kind === "blob" && size !== void 0 ? [[object, Number(size)]] : [];
    })
  );
}
function* bytesOf(root, objects) {
  const answer = objects.length === 0 ? void 0 : git(root, ["cat-file", "--batch"], { input: `${objects.join("\n")}
` });
  for (let at = 0; answer !== void 0 && at < answer.length; ) {
    const end = answer.indexOf(10, at);
    const [object = "", kind, size] = answer.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (size === void 0) continue;
    if (kind === "blob") yield [object, answer.subarray(at, at + Number(size))];
    at += Number(size) + 1;
  }
}
function visit(root, objects, see) {
  const sizes = sizesOf(root, objects);
  let portion = [];
  let bytes = 0;
  const flush = () => {
    const seen = /* @__PURE__ */ new Set();
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
    if (size === void 0 || size > MAX_FILE_BYTES) {
      if (!see(object, size === void 0 ? MISSING : TOO_LARGE)) return;
      continue;
    }
    if (bytes + size > PORTION && !flush()) return;
    portion.push(object);
    bytes += size;
  }
  flush();
}
function text(answer) {
  return answer?.toString("utf8") ?? "";
}

export {
  git,
  items,
  statsOf,
  MAX_FILE_BYTES,
  MAX_TOTAL_BYTES,
  OUTSIDE,
  TOO_LARGE,
  NO_FILE,
  textOf,
  stagedOrigin,
  commitOrigin,
  headOrigin,
  knowsCommit
};
