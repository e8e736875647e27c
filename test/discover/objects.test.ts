import { existsSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Discovered, discover } from "../../src/discover/discover.ts";
import { MAX_FILE_BYTES } from "../../src/discover/origin.ts";
import { UserError } from "../../src/user-error.ts";
import { git, repository, temporary, write } from "../temporary.ts";

const texts = (found: Discovered) => Object.fromEntries(found.files.map(({ file, text }) => [file, text]));
const codes = (found: Discovered) => found.diagnostics.map(({ code, location }) => `${code} ${location.file}`);
const GLOBS = ["**/*.yml"];

describe("files that are not on the disk", () => {
  test("the index is read as it will be committed, the disk is not looked at", () => {
    const root = repository({ "a.yml": "old", "gone.yml": "gone", "sub/s.yml": "sub" });
    write(root, { "a.yml": "staged", "new.yml": "new" });
    git(root, "add", ".");
    write(root, { "a.yml": "later", "untracked.yml": "x" });
    unlinkSync(join(root, "gone.yml"));
    expect(texts(discover(root, GLOBS, "index"))).toEqual({
      "a.yml": "staged",
      "gone.yml": "gone",
      "new.yml": "new",
      "sub/s.yml": "sub",
    });
    expect(texts(discover(join(root, "sub"), GLOBS, "index"))).toEqual({ "s.yml": "sub" });
    expect(discover(root, GLOBS, "index").repository.file("sub/../new.yml")?.text).toBe("new");
  });

  test("a commit is read without a checkout", () => {
    const root = repository({ "a.yml": "first", "s.sh": "run" });
    write(root, { "a.yml": "second" });
    git(root, "commit", "-qam", "y");
    const before = discover(root, GLOBS, { commit: "HEAD~1" });
    expect(texts(before)).toEqual({ "a.yml": "first" });
    expect(before.repository.file("s.sh")?.text).toBe("run");
    expect(before.repository.file("nothing.sh")).toBeUndefined();
    expect(texts(discover(root, GLOBS, { commit: "HEAD" }))).toEqual({ "a.yml": "second" });
  });

  test("before the first commit HEAD holds nothing", () => {
    const root = temporary({ "a.yml": "a" });
    git(root, "init", "-q");
    git(root, "add", ".");
    expect(texts(discover(root, GLOBS, { commit: "HEAD" }))).toEqual({});
    expect(texts(discover(root, GLOBS, "index"))).toEqual({ "a.yml": "a" });
  });

  test("what git does not know is the caller's mistake", () => {
    const root = repository({ "a.yml": "a" });
    expect(() => discover(root, GLOBS, { commit: "nowhere" })).toThrow(UserError);
    expect(() => discover(root, GLOBS, { commit: "--help" })).toThrow(UserError);
    expect(() => discover(temporary({ "a.yml": "a" }), GLOBS, "index")).toThrow(UserError);
  });

  test("has no link followed out of the root, and nothing read that is too large", () => {
    const root = temporary({ "in/x.yml": "x", "big.yml": Buffer.alloc(MAX_FILE_BYTES + 1, 97), "nul.yml": "a\0" });
    symlinkSync("in/x.yml", join(root, "link.yml"));
    symlinkSync("../in/x.yml", join(root, "in/up.yml"));
    symlinkSync("/etc/passwd", join(root, "away.yml"));
    symlinkSync("../../x.yml", join(root, "out.yml"));
    symlinkSync("loop.yml", join(root, "loop.yml"));
    symlinkSync("nowhere", join(root, "dangling.yml"));
    git(root, "init", "-q");
    git(root, "add", ".");
    const found = discover(root, GLOBS, "index");
    expect(texts(found)).toEqual({ "in/up.yml": "x", "in/x.yml": "x", "link.yml": "x" });
    expect(codes(found)).toEqual([
      "outside-root away.yml",
      "too-large big.yml",
      "unreadable dangling.yml",
      "unreadable loop.yml",
      "not-text nul.yml",
      "outside-root out.yml",
    ]);
  });

  test("cannot make git run anything or fetch what is missing", () => {
    const root = repository({ "a.yml": "a", ".gitattributes": "*.yml filter=evil diff=evil\n" });
    const marker = join(root, "ran");
    for (const name of ["filter.evil.smudge", "diff.evil.textconv", "core.fsmonitor", "core.sshCommand", "core.pager"])
      git(root, "config", name, `touch '${marker}'; cat`);
    git(root, "config", "remote.origin.url", "ext::sh -c touch% ran");
    git(root, "config", "remote.origin.promisor", "true");
    const object = git(root, "rev-parse", "HEAD:a.yml");
    unlinkSync(join(root, ".git/objects", object.slice(0, 2), object.slice(2)));
    const found = discover(root, GLOBS, { commit: "HEAD" });
    expect(codes(found)).toEqual(["unreadable a.yml"]);
    expect(existsSync(marker)).toBe(false);
  });
});
