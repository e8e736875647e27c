import { describe, expect, test } from "vitest";
import { data as commandData } from "../../src/catalog/commands.generated.ts";
import { commandReach, shellBreadth } from "../../src/catalog/commands.ts";
import { resource } from "../../src/catalog/resources.ts";
import { covers } from "../../src/catalog/shell-pattern.ts";

const reach = (pattern: string, except?: readonly string[]) =>
  commandReach(pattern, except).map(({ resource: id, access, via }) => `${id} ${access} via ${via}`);

describe("how much a shell pattern allows", () => {
  test.each([
    [undefined, "any"],
    ["*", "any"],
    [":*", "any"],
    ["GH_TOKEN=* *", "any"],
    ["python3:*", "interpreter"],
    ["python*", "interpreter"],
    ["bash -c *", "interpreter"],
    ["npx:*", "interpreter"],
    ["npm:*", "interpreter"],
    ["find:*", "build"],
    ["sed:*", "interpreter"],
    ["xargs:*", "interpreter"],
    ["timeout:*", "interpreter"],
    ["env FOO=1 node:*", "interpreter"],
    ["docker:*", "interpreter"],
    ["claude:*", "interpreter"],
    ["opencode run:*", "interpreter"],
    ["go run :*", "build"],
    ["gh api repos/*/pulls/*/comments:*", "narrow"],
    ["gh api repos/*:*", "wide"],
    ["/usr/bin/python3:*", "interpreter"],
    ["npm run test:*", "build"],
    ["npm run test", "build"],
    ["make:*", "build"],
    ["npx eslint *", "build"],
    ["python -m pytest:*", "build"],
    ["python scripts/report.py:*", "build"],
    ["timeout 60 npm test", "build"],
    ["uv run pytest:*", "build"],
    ["cd web && npm test", "build"],
    ["docker compose up", "build"],
    ["gh:*", "wide"],
    ["gh api:*", "wide"],
    ["gh issue:*", "wide"],
    ["git:*", "wide"],
    ["GH_TOKEN=* gh pr *", "wide"],
    ["aws:*", "wide"],
    ["gh issue comment:*", "narrow"],
    ["git commit:*", "narrow"],
    ["git push:*", "narrow"],
    ["curl:*", "narrow"],
    ["ls *", "narrow"],
    ["xargs grep:*", "narrow"],
    ["sed -i s/a/b/ notes.md", "narrow"],
    ["python --version", "narrow"],
    ["docker ps:*", "narrow"],
    ["./scripts/label.sh:*", "narrow"],
  ])("%s is %s", (pattern, breadth) => expect(shellBreadth(pattern).breadth).toBe(breadth));

  test.each([
    ["gh issue comment 12:*", true],
    ["gh issue edit ${{ github.event.issue.number }}:*", true],
    ["gh pr comment $PR_NUMBER:*", true],
    ["gh issue comment:*", false],
    ["gh issue *", false],
    ["git push:*", false],
    ["gh issue comment * 12", false],
  ])("%s is tied to one thread: %s", (pattern, pinned) => expect(shellBreadth(pattern).pinned).toBe(pinned));

  test("a command is spelled in one way", () =>
    expect(shellBreadth("gh  issue comment:*").command).toBe("gh issue comment *"));
});

describe("what a shell pattern reaches", () => {
  test("a comment reaches issues, and a pinned one its own thread", () => {
    expect(reach("gh issue comment:*")).toEqual(["github:issues write via gh"]);
    expect(reach("gh issue comment 12:*")).toEqual(["github:own-thread write via gh"]);
  });
  test("a push reaches every branch, and workflow files", () =>
    expect(reach("git -C web push origin:*")).toEqual([
      "github:agent-branch write via git",
      "github:default-branch write via git",
      "github:workflows write via git",
    ]));
  test("a review may approve unless it is fixed to a comment", () => {
    expect(reach("gh pr review:*")).toContain("github:pull-requests approve via gh");
    expect(reach("gh pr review --comment 12")).toEqual(["github:own-thread write via gh"]);
  });
  test("the API reaches everything, a fixed path of one thread only that", () => {
    expect(reach("gh api:*")).toContain("github:settings admin via gh");
    expect(reach("gh api repos/o/r/issues/${{ github.event.issue.number }}/comments:*")).toEqual([
      "github:own-thread write via gh",
    ]);
  });
  test("any code uses any credential, built code only runs", () => {
    expect(reach("python3:*")).toEqual(
      expect.arrayContaining([
        "host:exec exec via none",
        "github:default-branch write via shell",
        "internet send via none",
      ]),
    );
    expect(reach("npm test")).toEqual(["host:exec exec via none"]);
  });
  test("a wrapper reaches what it wraps", () =>
    expect(reach("timeout 60 gh pr merge:*")).toEqual(["github:default-branch merge via gh"]));
  test("reading changes nothing", () => expect(reach("gh pr view:*")).toEqual(["github:pull-requests read via gh"]));
  test("a denied subcommand is taken from a wildcard, but another way to the same end stays", () => {
    expect(reach("gh pr:*", ["gh pr merge:*"])).not.toContain("github:default-branch merge via gh");
    expect(reach("git:*", ["git push:*"])).toEqual(["host:exec exec via none"]);
    expect(reach("gh:*", ["gh pr merge:*"])).toContain("github:default-branch merge via gh");
  });
});

test("a pattern covers what it is a prefix of", () => {
  expect([
    covers("gh:*", "gh pr *"),
    covers("gh *", "gh"),
    covers("gh *", "ghost"),
    covers("git push *", "git *"),
    covers(undefined, "ls"),
  ]).toEqual([true, true, false, false, true]);
});

test("every effect is of a resource that the catalog of resources knows, every row has a source", () => {
  const effects = [
    ...commandData.everything,
    ...commandData.beyond,
    ...commandData.rows.flatMap((row) => (typeof row.effects === "string" ? [] : row.effects)),
  ];
  const unknown = effects
    .map((text) => text.split(" ")[0] ?? "")
    .filter((id) => resource(id).title === id && id !== "internet");
  expect(unknown).toEqual([]);
  expect(commandData.rows.filter(({ source }) => !Object.hasOwn(commandData.sources, source))).toEqual([]);
});

test("a long pattern of stars and blanks takes no time", () => {
  const start = performance.now();
  shellBreadth(`gh ${"* ".repeat(50_000)}:*`);
  covers("*a".repeat(5_000), "a".repeat(10_000));
  expect(performance.now() - start).toBeLessThan(500);
});
