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
function git(root, args, { input, index } = {}) {
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
  return answer.status === 0 ? answer.stdout : void 0;
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
var MAX_LINKS = 40;
function stagedOrigin(root, only = []) {
  const answer = git(root, ["--literal-pathspecs", "ls-files", "--stage", "-z", "--", ...only], {
    index: handedIndex(root)
  });
  if (answer === void 0) throw new UserError("--staged needs a git repository, and git.");
  return objectOrigin(root, entriesOf(items(answer), /^(\d+) ([0-9a-f]+) [0-3]\t([\s\S]+)$/));
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
  const answer = git(root, ["--literal-pathspecs", "ls-tree", "-r", "-z", tree.toString("utf8").trim(), "--", ...only]);
  if (answer === void 0) throw new UserError(`The files of the commit \`${commit}\` cannot be listed.`);
  return objectOrigin(root, entriesOf(items(answer), /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/));
}
function headOrigin(root, only = []) {
  const answer = git(root, ["--literal-pathspecs", "ls-tree", "-r", "-z", "HEAD", "--", ...only]);
  return objectOrigin(root, entriesOf(items(answer), /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/));
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
function objectOrigin(root, entries) {
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
    read: (name) => read(name)
  };
}
function contents(root, objects) {
  const found = /* @__PURE__ */ new Map();
  const small = [];
  let total = 0;
  const sizes = objects.length === 0 ? "" : text(git(root, ["cat-file", "--batch-check"], { input: `${objects.join("\n")}
` }));
  for (const line of sizes.split("\n")) {
    const [object = "", kind, size] = line.split(" ");
    if (kind !== "blob" || size === void 0) continue;
    const tooLarge = Number(size) > MAX_FILE_BYTES || total + Number(size) > MAX_TOTAL_BYTES;
    if (tooLarge) found.set(object, TOO_LARGE);
    else small.push(object);
    if (!tooLarge) total += Number(size);
  }
  const answer = small.length === 0 ? void 0 : git(root, ["cat-file", "--batch"], { input: `${small.join("\n")}
` });
  for (let at = 0; answer !== void 0 && at < answer.length; ) {
    const end = answer.indexOf(10, at);
    const [object = "", , size = "0"] = answer.toString("latin1", at, end).split(" ");
    found.set(object, answer.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  for (const object of objects) {
    if (!found.has(object)) found.set(object, { code: "unreadable", message: "Git does not hold the file's content." });
  }
  return found;
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
