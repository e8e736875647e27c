import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { From } from "../../src/discover/discover.ts";
import { loadConfig } from "../../src/load-config.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
function folder(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "config-")));
  folders.push(root);
  write(root, files);
  return root;
}
function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
}
const git = (root: string, ...args: string[]) =>
  execFileSync("git", ["-C", root, "-c", "user.name=x", "-c", "user.email=x@example.com", ...args], { stdio: "pipe" });
const load = (path: string, from: From = "disk", file?: string) => {
  const config = loadConfig({ path, from, file });
  return config && [config.file, config.failOn];
};

describe("the config of what is scanned", () => {
  test("stands at the root or in .github, and need not be there", () => {
    expect(load(folder({ "a.txt": "" }))).toBeUndefined();
    expect(load(folder({ "delegraph.yaml": "fail-on: low" }))).toEqual(["delegraph.yaml", "low"]);
    expect(load(folder({ ".github/delegraph.yaml": "fail-on: low" }))).toEqual([".github/delegraph.yaml", "low"]);
    expect(load(folder({ "deep/delegraph.yaml": "fail-on: low" }))).toBeUndefined();
  });

  test("is one file, of the right name, and readable", () => {
    expect(() => load(folder({ "delegraph.yaml": "", ".github/delegraph.yaml": "" }))).toThrow(
      "There are two configs, `delegraph.yaml` and `.github/delegraph.yaml`: keep one of them.",
    );
    expect(() => load(folder({ "delegraph.yml": "" }))).toThrow(
      "`delegraph.yml` would not be read: its name must be `delegraph.yaml`.",
    );
    expect(() => load(folder({ "delegraph.yaml/x": "" }))).toThrow(/cannot be read\. A file is expected here/);
    expect(() => load(folder({ "delegraph.yaml": "fail-on: low\0" }))).toThrow(/holds a null byte/);
    const linked = folder({});
    symlinkSync(join(folder({ "x.yaml": "fail-on: never" }), "x.yaml"), join(linked, "delegraph.yaml"));
    expect(() => load(linked)).toThrow(/The link leads out of the scanned folder/);
  });

  test("of a lone file is that of the repository it belongs to", () => {
    const root = folder({ "delegraph.yaml": "fail-on: low", ".github/workflows/ci.yml": "on: push" });
    expect(load(join(root, ".github/workflows/ci.yml"))).toEqual(["delegraph.yaml", "low"]);
  });

  test("comes from the same state of the files as the scan", () => {
    const root = folder({ "delegraph.yaml": "fail-on: critical", "deep/delegraph.yaml": "fail-on: never" });
    git(root, "init", "-q");
    expect(load(root, "index")).toBeUndefined();
    expect(load(root, { commit: "HEAD" })).toBeUndefined();
    git(root, "add", ".");
    git(root, "commit", "-qm", "x");
    write(root, { "delegraph.yaml": "fail-on: high" });
    git(root, "add", ".");
    write(root, { "delegraph.yaml": "fail-on: low" });
    expect([load(root, { commit: "HEAD" }), load(root, "index"), load(root)].map((one) => one?.[1])).toEqual([
      "critical",
      "high",
      "low",
    ]);
    expect([load(join(root, "deep"), { commit: "HEAD" }), load(join(root, "deep"), "index")]).toEqual([
      ["delegraph.yaml", "never"],
      ["delegraph.yaml", "never"],
    ]);
    unlinkSync(join(root, "delegraph.yaml"));
    expect([load(root, "index")?.[1], load(root)]).toEqual(["high", undefined]);
    git(root, "mv", "-f", "deep/delegraph.yaml", "delegraph.yml");
    git(root, "rm", "-q", "--cached", "delegraph.yaml");
    expect(() => load(root, "index")).toThrow("`delegraph.yml` would not be read");
  });
});

describe("a config that is named", () => {
  test("takes the place of the one that is there", () => {
    const root = folder({ "delegraph.yaml": "nonsense", "ci/strict.yaml": "fail-on: low" });
    expect(load(root, "disk", join(root, "ci/strict.yaml"))).toEqual(["ci/strict.yaml", "low"]);
    const outside = folder({ "policy.yaml": "fail-on: critical" });
    expect(load(root, "disk", join(outside, "policy.yaml"))).toEqual(["policy.yaml", "critical"]);
  });

  test("is of the scanned state too when it lies in the scanned folder", () => {
    const root = folder({ "strict.yaml": "fail-on: low" });
    const outside = folder({ "policy.yaml": "fail-on: critical" });
    git(root, "init", "-q");
    git(root, "add", ".");
    write(root, { "strict.yaml": "fail-on: never", "new.yaml": "" });
    expect(load(root, "index", join(root, "strict.yaml"))).toEqual(["strict.yaml", "low"]);
    expect(load(root, "index", join(outside, "policy.yaml"))).toEqual(["policy.yaml", "critical"]);
    expect(() => load(root, "index", join(root, "new.yaml"))).toThrow(/There is no such file in what is scanned/);
  });

  test("must be there", () => {
    const root = folder({});
    expect(() => load(root, "disk", join(root, "none.yaml"))).toThrow(/none\.yaml` cannot be read\. There is no such/);
    expect(() => load(root, "disk", root)).toThrow(/cannot be read\. A file is expected here/);
  });
});
