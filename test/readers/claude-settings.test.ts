import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fragment } from "../../src/graph/model.ts";
import { readSettings } from "../../src/readers/claude/read-settings.ts";

const NONE = { file: () => undefined, names: [] };
const read = (settings: unknown): Fragment =>
  readSettings(
    { file: ".claude/settings.json", text: typeof settings === "string" ? settings : JSON.stringify(settings) },
    NONE,
  );
const used = ({ nodes, edges }: Fragment): readonly string[] =>
  edges
    .filter(({ kind, facts }) => kind === "uses" && !["ask", "denied"].includes(String(facts.approval?.value)))
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
    ).toEqual(["host:files"]);
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

describe("two files", () => {
  const PROJECT = ".claude/settings.json";
  const LOCAL = ".claude/settings.local.json";
  /** What both files together let the agent use, each tool with its file. */
  function both(project: unknown, local: unknown, names: readonly string[] = [PROJECT, LOCAL]) {
    const texts = new Map(
      [
        [PROJECT, project],
        [LOCAL, local],
      ].map(([file, json]) => [String(file), typeof json === "string" ? json : JSON.stringify(json)]),
    );
    const file = (name: string) => {
      const text = texts.get(name);
      return text === undefined ? undefined : { file: name, text };
    };
    const fragments = names.flatMap((name) => {
      const source = file(name);
      return source ? [readSettings(source, { names, file })] : [];
    });
    const said = fragments.flatMap(({ diagnostics }) =>
      diagnostics.map(({ code, location }) => `${code} ${location.file}`),
    );
    return { tools: fragments.flatMap(used).sort(), said };
  }

  test("add up, and a denial in one takes an allow rule of the other", () => {
    expect(both({ permissions: { allow: ["Read", "Bash"] } }, { permissions: { allow: ["Edit"] } }).tools).toEqual([
      "Bash",
      "Edit",
      "Read",
    ]);
    expect(both({ permissions: { allow: ["Read", "Bash"] } }, { permissions: { deny: ["Bash"] } }).tools).toEqual([
      "Read",
    ]);
    expect(both({ permissions: { ask: ["Bash"] } }, { permissions: { allow: ["Bash"] } }).tools).toEqual([]);
    expect(
      both({ permissions: { deny: ["Bash(git push:*)"] } }, { permissions: { allow: ["Bash(git push:*)"] } }).tools,
    ).toEqual([]);
  });

  test("that git ignores limit nobody else", () => {
    expect(both({ permissions: { allow: ["Bash"] } }, { permissions: { deny: ["Bash"] } }, [PROJECT]).tools).toEqual([
      "Bash",
    ]);
  });

  test("that are broken limit nothing", () => {
    expect(both({ permissions: { allow: ["Bash"] } }, '{"permissions":{"deny":["Bash"],}}').tools).toEqual(["Bash"]);
  });

  test("the mode of the local file wins, and the other one is said to be ignored", () => {
    const project = { permissions: { defaultMode: "bypassPermissions" } };
    expect(both(project, { permissions: { defaultMode: "default" } })).toEqual({
      tools: [],
      said: [`inert-setting ${PROJECT}`],
    });
    expect(both({ permissions: { defaultMode: "default" } }, project).tools).toEqual(["any command"]);
    expect(both(project, {}).tools).toEqual(["any command"]);
  });

  test("a lock on the mode counts for both, unless the local file opens it", () => {
    const local = { permissions: { defaultMode: "bypassPermissions" } };
    expect(both({ permissions: { disableBypassPermissionsMode: "disable" } }, local).tools).toEqual([]);
    expect(
      both(
        { permissions: { disableBypassPermissionsMode: "disable" } },
        { permissions: { ...local.permissions, disableBypassPermissionsMode: "allow" } },
      ).tools,
    ).toEqual(["any command"]);
  });

  test("a sandbox is switched on once, and off by the local file", () => {
    const on = { sandbox: { enabled: true } };
    expect(both(on, {}).tools).toEqual(["any command, in the sandbox"]);
    expect(both(on, { sandbox: { enabled: false } }).tools).toEqual([]);
    expect(both(on, { sandbox: { autoAllowBashIfSandboxed: false } }).tools).toEqual([]);
  });
});
