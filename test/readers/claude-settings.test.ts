import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fragment } from "../../src/graph/model.ts";
import { claudeSettings } from "../../src/readers/claude-settings.ts";

const NONE = { file: () => undefined, names: [] };
const read = (settings: unknown): Fragment =>
  claudeSettings.read(
    { file: ".claude/settings.json", text: typeof settings === "string" ? settings : JSON.stringify(settings) },
    NONE,
  );
const used = ({ nodes, edges }: Fragment): readonly string[] =>
  edges
    .filter(({ kind }) => kind === "uses")
    .map(({ to }) => nodes.find(({ id }) => id === to)?.label ?? to)
    .sort();
const permissions = (value: unknown): Fragment => read({ permissions: value });

describe("what is allowed", () => {
  test("nothing, when nothing is said", () => expect(used(read({}))).toEqual([]));
  test("what the allow rules say", () =>
    expect(used(permissions({ allow: ["Bash(ls:*)", "Read"] }))).toEqual(["Bash(ls:*)", "Read"]));
  test("a denial of the whole tool takes every rule of it", () =>
    expect(used(permissions({ allow: ["Bash(ls:*)", "Edit"], deny: ["Bash"] }))).toEqual(["Edit"]));
  test("a wider denial takes a narrower rule, a narrower one does not take a wider", () => {
    expect(used(permissions({ allow: ["Bash(gh pr:*)"], deny: ["Bash(gh:*)"] }))).toEqual([]);
    expect(used(permissions({ allow: ["Bash(gh:*)"], deny: ["Bash(gh pr:*)"] }))).toEqual(["Bash(gh:*)"]);
  });
  test("a denied server takes its tools", () =>
    expect(used(permissions({ allow: ["mcp__forge__merge", "mcp__forgery__read"], deny: ["mcp__forge"] }))).toEqual([
      "mcp__forgery__read",
    ]));
  test("somebody is asked where an ask rule stands", () => {
    expect(used(permissions({ allow: ["Bash(git push:*)"], ask: ["Bash(git push:*)"] }))).toEqual([]);
    expect(used(permissions({ defaultMode: "bypassPermissions", ask: ["Bash"] }))).toEqual([]);
  });
  test("a wildcard for every tool allows nothing, and is said to", () => {
    const fragment = permissions({ allow: ["*", "mcp__*"] });
    expect(used(fragment)).toEqual([]);
    expect(fragment.diagnostics.map(({ code, level }) => [code, level])).toEqual([
      ["inert-setting", "note"],
      ["inert-setting", "note"],
    ]);
  });
});

describe("modes", () => {
  test.each([
    ["bypassPermissions", ["any command"]],
    ["acceptEdits", ["Edit"]],
    ["auto", []],
    ["plan", []],
    ["dontAsk", []],
    ["default", []],
  ])("%s", (defaultMode, tools) => {
    expect(used(permissions({ defaultMode }))).toEqual(tools);
  });
  test("the sandbox lets every command run, without a network", () => {
    const { nodes, edges } = read({ sandbox: { enabled: true } });
    const tool = nodes.find(({ kind }) => kind === "tool");
    expect(tool?.facts.network?.value).toBe("none");
    expect(
      edges
        .filter(({ from }) => from === tool?.id)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(["host:exec", "host:files"]);
    expect(used(read({ sandbox: { enabled: true, autoAllowBashIfSandboxed: false } }))).toEqual([]);
  });
});

test("a file that is not strict JSON grants nothing", () => {
  for (const text of [
    '{"permissions":{"allow":["Bash"]},}',
    '{/* x */"permissions":{"allow":["Bash"]}}',
    "",
    "permissions: {allow: [Bash]}",
  ]) {
    const { nodes, edges, diagnostics } = read(text);
    expect([nodes, edges, diagnostics[0]?.code, diagnostics[0]?.level]).toEqual([[], [], "syntax-error", "error"]);
    expect(diagnostics[0]?.message).toContain("Claude Code ignores");
  }
});

test("a rule's place is the rule's own text", () => {
  const text = '{\n  "permissions": {\n    "allow": ["Read", "Bash(make:*)"]\n  }\n}\n';
  const tool = read(text).nodes.find(({ label }) => label === "Bash(make:*)");
  const { line = 0, column = 0, endColumn = 0 } = tool?.location ?? {};
  expect(text.split("\n")[line - 1]?.slice(column - 1, endColumn - 1)).toBe("Bash(make:*)");
});

test("a literal in the environment becomes a credential without its value", () => {
  const secret = "ghp_q8Zr71mKp0Wv62LnXt94BcHs35JdYf20AgEu";
  const fragment = read({ env: { GH_TOKEN: secret, DEBUG: "1" } });
  expect(
    fragment.nodes
      .filter(({ kind }) => kind === "credential")
      .map(({ facts }) => [facts.class?.value, facts.hint?.value]),
  ).toEqual([["literal", "ghp_…"]]);
  expect(JSON.stringify(fragment)).not.toContain(secret.slice(4, 12));
});

test("a rule with a secret in its command shows it nowhere", () => {
  const random = "q8Zr71mKp0Wv62LnXt94BcHs35JdYf20AgEu";
  const rules = [
    `Bash(GH_TOKEN=ghp_${random} gh pr:*)`,
    `Bash(curl -H "Authorization: Bearer ${random}" https://example.com/*)`,
    `Bash(psql postgres://clerk:${random}@ledger.example.org/books:*)`,
    `Bash(API_KEY=${random} make:*)`,
  ];
  for (const rule of rules) {
    const fragment = permissions({ allow: [rule] });
    expect(JSON.stringify(fragment)).not.toContain(random.slice(4, 12));
    expect(fragment.nodes.filter(({ kind }) => kind === "credential")).toHaveLength(1);
  }
});

test("no text makes the reader throw, and every edge joins nodes of the fragment", () => {
  const shape = fc.record({
    permissions: fc.oneof(
      fc.jsonValue(),
      fc.record({
        allow: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
        deny: fc.jsonValue(),
        defaultMode: fc.jsonValue(),
      }),
    ),
    sandbox: fc.jsonValue(),
    env: fc.jsonValue(),
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        shape.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        const { nodes, edges } = read(text);
        const ids = new Set(nodes.map(({ id }) => id));
        expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
      },
    ),
  );
});
