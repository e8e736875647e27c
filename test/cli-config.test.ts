import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CROSSING = "boundary-crossing-without-reauthorization";
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "delegraph-config-"));
  execFileSync(process.execPath, [join(ROOT, "tools/build.mjs"), "--outdir", join(folder, "dist")], { stdio: "pipe" });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
function delegraph(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "dist/cli.js"), ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    cwd: folder,
    env: { PATH: process.env.PATH ?? "" },
  });
  return { code: status, out: stdout, err: stderr };
}

/** The repository of the README, with a config. */
function repository(config: string, name = "delegraph.yaml"): string {
  const root = mkdtempSync(join(folder, "repository-"));
  cpSync(join(ROOT, "fixtures/repos/triage-bot"), root, { recursive: true });
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), config);
  return root;
}
const report = (...args: readonly string[]) => JSON.parse(delegraph(...args, "--format", "json").out);
const last = ({ out }: Ran) => out.trimEnd().split("\n").at(-1);

describe("delegraph.yaml", () => {
  test("sets what a scan fails on and shows, and the command line counts more", () => {
    const root = repository("fail-on: never\nmin-severity: high\n");
    const { code, out } = delegraph(root);
    expect(code).toBe(0);
    expect(out).toContain("HIGH boundary-crossing");
    expect(out).not.toContain("MEDIUM");
    expect(last({ code, out, err: "" })).toContain("fail-on set to never by delegraph.yaml");
    expect(delegraph(root, "--fail-on", "high").code).toBe(1);
    expect(delegraph(root, "--min-severity", "medium").out).toContain("MEDIUM");
    expect(delegraph(root, "--no-config").code).toBe(1);
    expect(last(delegraph(root, "--no-config"))).not.toContain("delegraph.yaml");
    expect(report(root).findings.every((one: { severity: string }) => one.severity === "high")).toBe(true);
  });

  test("hides nothing that is not counted and listed", () => {
    const plain = report(repository(""), "--min-severity", "low");
    expect(plain).toMatchObject({ suppressed: [], config: { file: "delegraph.yaml", excluded: 0, lowered: 0 } });
    const root = repository(`
rules:
  unrestricted-agent-shell: off
  overbroad-write-access: low
ignore:
  - rule: ${CROSSING}
    path: .github/workflows/triage.yml
    reason: Labels only.
    owner: gardeners
paths:
  exclude: [.mcp.json]
`);
    expect(last(delegraph(root, "--quiet"))).toContain(
      "; 2 findings set aside, 1 finding lowered, 1 file left out by delegraph.yaml",
    );
    const hidden = report(root);
    expect(hidden.suppressed).toMatchObject([
      {
        rule: CROSSING,
        severity: "high",
        by: "config",
        reason: "Labels only.",
        owner: "gardeners",
        location: { file: "delegraph.yaml", line: 6, column: 5 },
      },
      { rule: "unrestricted-agent-shell", by: "config", location: { file: "delegraph.yaml", line: 3 } },
    ]);
    expect(hidden.files.read).toBe(plain.files.read - 1);
    // What the crossing had taken the place of comes to light.
    const rules = (one: typeof plain) => one.findings.map(({ rule }: { rule: string }) => rule);
    expect(rules(plain)).not.toContain("open-agent-trigger");
    expect(rules(hidden)).toContain("open-agent-trigger");
    expect(rules(report(root, "--rule", "unrestricted-agent-shell"))).toEqual(["unrestricted-agent-shell"]);
  });

  test("that leaves everything out does not make a repository clean", () => {
    const { code, out } = delegraph(repository("paths: { include: [docs] }\n"));
    expect(code).toBe(0);
    expect(out).toMatch(/^No files were read, so nothing was judged\.\n.*; \d+ files left out by delegraph\.yaml\.\n$/);
  });

  test("gives a level to the rule itself, so that its alerts keep their name on GitHub", () => {
    const root = repository(`rules: { ${CROSSING}: low }\n`);
    const run = JSON.parse(delegraph(root, "--format", "sarif").out).runs[0];
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain(CROSSING);
    const rule = run.tool.driver.rules.find(({ id }: { id: string }) => id === CROSSING);
    expect([rule.defaultConfiguration.level, rule.properties["security-severity"]]).toEqual(["note", "3.9"]);
  });

  test("names the owner of an entry that ran out or matches nothing", () => {
    const root = repository(`ignore:
  - { rule: ${CROSSING}, path: .github, reason: trial, owner: anna, until: 2020-02-29 }
  - { rule: shared-credential-pool, path: nowhere, reason: none, owner: "bo\\e[2J" }
`);
    const { out } = delegraph(root, "--quiet");
    expect(out).toContain("high boundary-crossing");
    expect(out).toContain(
      `warning expired-ignore delegraph.yaml:2:7 The entry for \`${CROSSING}\`, owned by anna, ended with 2020-02-29`,
    );
    expect(out).toContain(
      "note unused-ignore delegraph.yaml:3:7 The entry for `shared-credential-pool`, owned by bo\\u{1b}[2J,",
    );
  });

  test("with mistakes ends with 2 and every one of them, and nothing is scanned", () => {
    const root = repository(
      'fial-on: low\nrules:\n  open-agent-triger: off\n"\\n::error::x": 1\n',
      ".github/delegraph.yaml",
    );
    for (const command of ["scan", "graph", "authority"]) {
      const { code, out, err } = delegraph(command, root);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toBe(
        [
          "delegraph: The config `.github/delegraph.yaml` has mistakes, so nothing was scanned.",
          "  .github/delegraph.yaml:1:1 `fial-on` is not a key of the config. Did you mean `fail-on`?",
          "  .github/delegraph.yaml:3:3 `open-agent-triger` is not a rule. Did you mean `open-agent-trigger`?",
          "  .github/delegraph.yaml:4:2 `\\u{a}::error::x` is not a key of the config. Use `fail-on`, `min-severity`, `rules`, `paths`, `source`, `ignore`, `servers`.",
          "",
        ].join("\n"),
      );
      expect(delegraph(command, root, "--no-config").code).not.toBe(2);
    }
    const broken = delegraph(repository("fail-on: [low\n"));
    expect([broken.code, broken.out]).toEqual([2, ""]);
    expect(broken.err).toMatch(/\n {2}delegraph\.yaml:\d+:\d+ The file is not valid YAML: /);
  });

  test("may be another file, which is read from where the command runs", () => {
    const root = repository("nonsense\n");
    writeFileSync(join(folder, "policy.yaml"), "fail-on: never\n");
    expect(delegraph(root, "--config", "policy.yaml").code).toBe(0);
    expect(last(delegraph(root, "--config", "policy.yaml"))).toContain("fail-on set to never by policy.yaml");
    expect(delegraph(root, "--config", "none.yaml")).toEqual({
      code: 2,
      out: "",
      err: "delegraph: The config `none.yaml` cannot be read. There is no such file.\n",
    });
  });
});
