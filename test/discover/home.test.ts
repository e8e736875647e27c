import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { discover } from "../../src/discover/discover.ts";
import { readersOf, USER_FILES } from "../../src/readers/index.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "home-")));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const GLOBS = ["**/.agent/settings.json"];
const OWN = [".agent/settings.json", ".agent/skills/**/*.md", "Library/Application Support/Agent/settings.json"];
const found = (root: string, home: string | undefined, own = OWN) =>
  discover(root, GLOBS, "disk", undefined, home === undefined ? undefined : { folder: home, globs: own });
const names = (root: string, home: string | undefined) => found(root, home).files.map(({ file }) => file);

describe("files of the user", () => {
  const home = () =>
    folder({
      ".agent/settings.json": "mine",
      ".agent/skills/a/SKILL.md": "a",
      ".agent/history.jsonl": "private",
      "Library/Application Support/Agent/settings.json": "{}",
      "work/other/.agent/settings.json": "another repository",
    });

  test("are read where they are asked for, under names that begin with ~", () => {
    const root = folder({ ".agent/settings.json": "theirs" });
    expect(names(root, undefined)).toEqual([".agent/settings.json"]);
    expect(names(root, home())).toEqual([
      ".agent/settings.json",
      "~/.agent/settings.json",
      "~/.agent/skills/a/SKILL.md",
      "~/Library/Application Support/Agent/settings.json",
    ]);
  });

  test("are there for a reader that asks by name, and nothing else of the home folder is", () => {
    const { repository } = found(folder({}), home());
    expect(repository.file("~/.agent/settings.json")?.text).toBe("mine");
    expect(found(folder({}), undefined).repository.file("~/.agent/settings.json")).toBeUndefined();
  });

  test("are never taken from a folder of the repository that is named ~", () => {
    const root = folder({ "~/.agent/settings.json": "theirs", ".agent/settings.json": "{}" });
    const without = found(root, undefined);
    expect(without.files.map(({ file }) => file)).toEqual([".agent/settings.json"]);
    expect(without.repository.file("~/.agent/settings.json")).toBeUndefined();
    expect(without.diagnostics.map(({ code, location }) => `${code} ${location.file}`)).toEqual([
      "not-supported ~/.agent/settings.json",
    ]);
    expect(found(root, home()).repository.file("~/.agent/settings.json")?.text).toBe("mine");
  });

  test("behind a link that leads out of the home folder stay unread, with a word", () => {
    const secret = folder({ "x.json": "secret" });
    const own = folder({ ".agent/empty": "" });
    symlinkSync(join(secret, "x.json"), join(own, ".agent/settings.json"));
    const { files, diagnostics } = found(folder({}), own);
    expect(files).toEqual([]);
    expect(diagnostics.map(({ code, location }) => `${code} ${location.file}`)).toEqual([
      "outside-root ~/.agent/settings.json",
    ]);
  });
});

test("a reader claims files of the user by globs of its own", () => {
  for (const glob of USER_FILES) expect(glob).not.toMatch(/^(?:[~/*]|\*\*)/);
  expect(readersOf("~/.github/workflows/ci.yml")).toEqual([]);
});
