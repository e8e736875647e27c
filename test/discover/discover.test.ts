import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type Discovered, discover } from "../../src/discover/discover.ts";
import { MAX_FILE_BYTES } from "../../src/discover/origin.ts";
import { UserError } from "../../src/user-error.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "discover-")));
  folders.push(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

const git = (root: string, ...args: string[]) =>
  execFileSync("git", ["-C", root, "-c", "user.name=x", "-c", "user.email=x@example.com", ...args], { stdio: "pipe" });
const names = (found: Discovered) => found.files.map(({ file }) => file);
const codes = (found: Discovered) => found.diagnostics.map(({ code, location }) => `${code} ${location.file}`);
const GLOBS = ["**/*.yml", ".github/workflows/*.yaml"];

describe("which files", () => {
  test("without git: all that match, dot folders too, but not node_modules", () => {
    const root = folder({
      "b.yml": "b",
      "a/.x/c.yml": "c",
      "a.json": "",
      "node_modules/d.yml": "",
      ".gitignore": "b.yml",
      ".github/workflows/w.yaml": "w",
      "other/w.yaml": "",
    });
    const found = discover(root, GLOBS);
    expect(names(found)).toEqual([".github/workflows/w.yaml", "a/.x/c.yml", "b.yml"]);
    expect(found).toMatchObject({ read: 3, skipped: 0, diagnostics: [] });
  });

  test("with git: tracked and new ones, no ignored ones, no deleted ones; from a folder inside too", () => {
    const root = folder({
      ".gitignore": "ignored*\n",
      "tracked.yml": "",
      "gone.yml": "",
      "sub/new.yml": "",
      "ignored.yml": "",
      "ignored-tracked.yml": "",
      "sub/é \n.yml": "",
    });
    git(root, "init", "-q");
    git(root, "add", "-f", "tracked.yml", "gone.yml", "ignored-tracked.yml");
    unlinkSync(join(root, "gone.yml"));
    expect(names(discover(root, GLOBS))).toEqual(["ignored-tracked.yml", "sub/new.yml", "sub/é \n.yml", "tracked.yml"]);
    expect(names(discover(join(root, "sub"), GLOBS))).toEqual(["new.yml", "é \n.yml"]);
  });

  test("a folder that git ignores is read when it is asked for", () => {
    const root = folder({ ".gitignore": "out\n", "out/a.yml": "" });
    git(root, "init", "-q");
    expect(names(discover(join(root, "out"), GLOBS))).toEqual(["a.yml"]);
  });

  test("a lone file keeps the name by which a reader knows it", () => {
    const root = folder({ ".github/workflows/w.yaml": "w", ".github/x.json": "x" });
    const found = discover(join(root, ".github/workflows/w.yaml"), [".github/workflows/*.yaml"]);
    expect(names(found)).toEqual([".github/workflows/w.yaml"]);
    expect(found.repository.file(".github/x.json")?.text).toBe("x");
    expect(names(discover(join(root, ".github/x.json"), GLOBS))).toEqual([]);
  });

  test("a root that cannot be read is the caller's mistake", () => {
    const root = folder();
    expect(() => discover(join(root, "nowhere"), GLOBS)).toThrow(UserError);
    execFileSync("mkfifo", [join(root, "pipe")]);
    expect(() => discover(join(root, "pipe"), GLOBS)).toThrow(UserError);
  });
});

describe("a hostile repository", () => {
  test("cannot make git run anything", () => {
    const root = folder({ "a.yml": "a", ".gitattributes": "* filter=evil diff=evil\n" });
    git(root, "init", "-q");
    git(root, "add", ".");
    git(root, "commit", "-qm", "x");
    const marker = join(root, "ran");
    const script = join(root, "evil.sh");
    writeFileSync(script, `#!/bin/sh\ntouch '${marker}'\ncat\n`);
    chmodSync(script, 0o755);
    for (const hook of ["post-index-change", "fsmonitor-watchman", "post-checkout"]) {
      mkdirSync(join(root, ".git/hooks"), { recursive: true });
      symlinkSync(script, join(root, ".git/hooks", hook));
    }
    const settings = [
      "core.fsmonitor",
      "core.pager",
      "core.editor",
      "core.sshCommand",
      "core.askPass",
      "alias.ls-files",
      "filter.evil.clean",
      "filter.evil.smudge",
      "filter.evil.process",
      "diff.evil.textconv",
      "diff.external",
      "credential.helper",
      "pager.ls-files",
    ];
    for (const name of settings) git(root, "config", name, name.startsWith("alias") ? `!${script}` : script);
    writeFileSync(join(root, "a.yml"), "changed");
    rmSync(marker, { force: true });
    expect(names(discover(root, GLOBS))).toEqual(["a.yml"]);
    expect(existsSync(marker)).toBe(false);
    // The trap is a real one: git without our settings falls into it.
    git(root, "status");
    expect(existsSync(marker)).toBe(true);
  });

  test("cannot hide or borrow files by its configuration or by our environment", () => {
    const other = folder({ "secret.yml": "" });
    const root = folder({ "a.yml": "a", "b.yml": "b" });
    git(root, "init", "-q");
    git(root, "add", "a.yml");
    writeFileSync(join(root, ".git/all"), "*\n");
    git(root, "config", "core.excludesFile", join(root, ".git/all"));
    git(root, "config", "core.worktree", other);
    process.env.GIT_DIR = join(other, ".git");
    process.env.GIT_INDEX_FILE = join(other, "none");
    try {
      expect(names(discover(root, GLOBS))).toEqual(["a.yml", "b.yml"]);
    } finally {
      delete process.env.GIT_DIR;
      delete process.env.GIT_INDEX_FILE;
    }
  });

  test("cannot pose as git's own folder", () => {
    const root = folder({ "a.yml": "a" });
    git(root, "init", "-q");
    git(root, "add", ".");
    git(root, "init", "-q", "--bare", join(root, "sub"));
    const script = join(root, "evil.sh");
    writeFileSync(script, `#!/bin/sh\ntouch '${root}/ran'\n`);
    chmodSync(script, 0o755);
    git(join(root, "sub"), "config", "core.fsmonitor", script);
    writeFileSync(join(root, "sub/x.yml"), "x");
    expect(names(discover(join(root, "sub"), GLOBS))).toEqual(["x.yml"]);
    expect(existsSync(join(root, "ran"))).toBe(false);
  });

  test("has no file read that is too large, not text, no file, or outside", () => {
    const outside = folder({ "out.yml": "secret" });
    const root = folder({
      "big.yml": Buffer.alloc(MAX_FILE_BYTES + 1, 97),
      "most.yml": Buffer.alloc(MAX_FILE_BYTES, 97),
      "nul.yml": "a\0b",
      "latin.yml": Buffer.from([0xe9]),
      "utf16.yml": Buffer.from("\ufeffa", "utf16le"),
      "dir.yml/x": "",
      "in/x.yml": "x",
      "bom.yml": "\ufeffa",
    });
    execFileSync("mkfifo", [join(root, "pipe.yml")]);
    symlinkSync(join(outside, "out.yml"), join(root, "out.yml"));
    symlinkSync("in/x.yml", join(root, "link.yml"));
    symlinkSync("nowhere", join(root, "dangling.yml"));
    symlinkSync("loop.yml", join(root, "loop.yml"));
    symlinkSync("in", join(root, "folder.yml"));
    symlinkSync("/dev/zero", join(root, "zero.yml"));
    const found = discover(root, GLOBS);
    expect(names(found)).toEqual(["bom.yml", "in/x.yml", "link.yml", "most.yml"]);
    expect(found.files[0]?.text).toBe("a");
    expect(codes(found)).toEqual([
      "too-large big.yml",
      "unreadable dangling.yml",
      "unreadable folder.yml",
      "not-text latin.yml",
      "unreadable loop.yml",
      "not-text nul.yml",
      "outside-root out.yml",
      "unreadable pipe.yml",
      "not-text utf16.yml",
      "outside-root zero.yml",
    ]);
    expect(found).toMatchObject({ read: 4, skipped: 10 });
    expect(JSON.stringify(found.diagnostics)).not.toContain(root);
  });

  test("cannot hide folders behind links", () => {
    const outside = folder({ "workflows/w.yaml": "w" });
    const root = folder({ "own/workflows/w.yaml": "w" });
    symlinkSync(outside, join(root, ".github"));
    expect(codes(discover(root, GLOBS))).toEqual(["unreadable .github"]);
    git(root, "init", "-q");
    git(root, "add", ".");
    expect(discover(root, GLOBS)).toMatchObject({ skipped: 1 });
    expect(codes(discover(root, GLOBS, "index"))).toEqual(["unreadable .github"]);
  });

  test("a name that is not UTF-8 is reported", () => {
    const root = folder();
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff]), Buffer.from(".yml")]), "x");
    expect(codes(discover(root, GLOBS))).toEqual(["unreadable \ufffd.yml"]);
  });
});

describe("files that other files name", () => {
  test("are read once, inside the root only, and counted", () => {
    const outside = folder({ "x.sh": "" });
    const root = folder({ "a.yml": "a", "s/run.sh": "run", ".git/config": "token" });
    symlinkSync(outside, join(root, "away"));
    const found = discover(root, GLOBS);
    expect(found.repository.file("a.yml")).toBe(found.files[0]);
    expect(found.repository.file("./s/../s/run.sh")?.text).toBe("run");
    expect(found.repository.file("s/run.sh")).toBe(found.repository.file("./s/run.sh"));
    expect(found.read).toBe(2);
    const refused = [
      ".git/config",
      "../x.sh",
      "s/../../x.sh",
      join(root, "a.yml"),
      "/etc/passwd",
      "a\0.yml",
      "nowhere",
      "",
      ".",
      "s",
      "a.yml/x",
      "away/x.sh",
    ];
    for (const path of refused) expect(found.repository.file(path), path).toBeUndefined();
    expect(found.read).toBe(2);
    expect(codes(found)).toEqual(["outside-root away/x.sh"]);
  });
});
