import { describe, expect, test } from "vitest";
import { sarif } from "../../src/report/sarif.ts";
import { identitiesOf, isKnown } from "../../src/rules/baseline.ts";
import { scan } from "../../src/scan.ts";
import { git, repository, temporary, write } from "../temporary.ts";

const FILE = ".github/workflows/oven.yml";
const workflow = (tools: string, job = "bake") => `on:
  issues:
    types: [opened]
jobs:
  ${job}:
    runs-on: ubuntu-latest
    permissions:
      contents: write
      issues: write
    steps:
      - run: claude -p "bake" --allowedTools "${tools}"
        env:
          GH_TOKEN: \${{ github.token }}
`;
const options = { minSeverity: "low", rules: [] } as const;
const now = (root: string) => scan({ path: root, ...options, from: "index" });
const since = async (root: string) => {
  const { identities } = await scan({ path: root, ...options, from: { commit: "HEAD" } });
  return scan({ path: root, ...options, from: "index", baseline: identities });
};

describe("against a base", () => {
  test("what has not changed is left out, also where lines moved and words changed", async () => {
    const root = repository({ [FILE]: workflow("Bash(gh issue edit:*)") });
    expect((await now(root)).findings.length).toBeGreaterThan(0);
    write(root, { [FILE]: `# The oven.\n\n${workflow("Bash(gh issue edit:*)").replace('"bake"', '"bake well"')}` });
    git(root, "add", ".");
    const result = await since(root);
    expect(result.findings).toEqual([]);
    expect(result.baselined).toBeGreaterThan(0);
  });

  test("what the change opens is a finding, and what was there is not", async () => {
    const root = repository({ [FILE]: workflow("Bash(gh issue edit:*)") });
    write(root, { ".github/workflows/new.yml": workflow("Bash(gh release create:*)", "sell") });
    git(root, "add", ".");
    const { findings } = await since(root);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ location }) => location.file === FILE)).toEqual([]);
  });

  test("what grows is a finding again", async () => {
    const root = repository({ [FILE]: workflow("Bash(gh issue edit:*)") });
    write(root, { [FILE]: workflow("Bash(gh issue edit:*),Bash(gh release create:*)") });
    git(root, "add", ".");
    const { findings } = await since(root);
    expect(findings.map(({ rule }) => rule)).toContain("boundary-crossing-without-reauthorization");
  });

  test("before the first commit everything is new", async () => {
    const root = temporary();
    git(root, "init", "-q");
    write(root, { [FILE]: workflow("Bash(gh release create:*)") });
    git(root, "add", ".");
    expect((await since(root)).findings).toEqual((await now(root)).findings);
  });

  test("a SARIF log is a base, whatever it shows", async () => {
    const root = repository({ [FILE]: workflow("Bash(gh release create:*)") });
    const earlier = await scan({ path: root, minSeverity: "critical", rules: ["open-agent-trigger"] });
    const baseline = identitiesOf(JSON.parse(sarif(earlier)));
    if (baseline === undefined) throw new Error("The log is not understood.");
    expect(baseline).toEqual(earlier.identities);
    expect((await scan({ path: root, ...options, baseline })).findings).toEqual([]);
  });

  test("only a log of delegraph is a base", () => {
    for (const log of [null, 1, [], {}, { runs: {} }, { runs: [{ tool: { driver: { name: "other" } } }] }])
      expect(identitiesOf(log)).toBeUndefined();
    expect(identitiesOf({ runs: [{ tool: { driver: { name: "delegraph" } } }] })).toBeUndefined();
  });

  test("a finding with more ways than are kept is compared by its score alone", () => {
    const base = new Map([["a", { fingerprint: "a", score: 5, ways: [] }]]);
    expect(isKnown({ fingerprint: "a", score: 5, ways: ["x"] }, base)).toBe(true);
    expect(isKnown({ fingerprint: "a", score: 5.1, ways: [] }, base)).toBe(false);
    expect(isKnown({ fingerprint: "b", score: 1, ways: [] }, base)).toBe(false);
  });
});
