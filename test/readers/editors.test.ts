import { describe, expect, test } from "vitest";
import { deniedWithin } from "../../src/readers/roo-code/read-commands.ts";
import { commandPatterns } from "../../src/readers/zed/regex.ts";
import { readWith, uses } from "./client-files.ts";

describe("command lists of Roo Code", () => {
  test.each<[string, readonly string[], readonly string[] | undefined]>([
    ["git push", ["git"], []],
    ["git", ["git push"], ["git push"]],
    ["git", ["git"], undefined],
    ["*", ["rm"], ["rm"]],
    ["*", ["*"], undefined],
    ["npm", ["*"], []],
  ])("%s less %j", (allowed, denied, expected) => expect(deniedWithin(allowed, denied)).toEqual(expected));
});

describe("expressions of Zed", () => {
  test.each<[string, readonly string[], boolean]>([
    ["^git\\s+push", ["git push:*"], true],
    ["^rm\\b", ["rm:*"], true],
    ["^ls$", ["ls"], true],
    ["^cargo (build|test)", ["cargo:*"], false],
    ["^(ls|cat)\\b", ["ls:*", "cat:*"], true],
    ["^(?:npm test|npm run lint)$", ["npm test", "npm run lint"], true],
    ["^git|^ls", ["*"], false],
    ["cargo", ["*"], false],
    ["", ["*"], false],
    [".*", ["*"], false],
    ["^.*", ["*"], false],
    ["(?i)^make$", ["make"], true],
    ["^rm -rf [^/]", ["rm -rf:*"], false],
  ])("%s", (expression, patterns, exact) => expect(commandPatterns(expression)).toEqual({ patterns, exact }));

  test("are read in time, whatever they are", () => {
    const start = performance.now();
    for (const evil of [
      "^(".repeat(5000),
      `^(${"a|".repeat(20_000)})`,
      `^${"\\s+".repeat(20_000)}`,
      "\\b".repeat(50_000),
    ])
      expect(commandPatterns(evil).patterns.length).toBeLessThan(100);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

const zed = (tools: unknown, file = "~/.config/zed/settings.json", basis?: string) =>
  readWith("zed-settings", file, JSON.stringify({ agent: { tool_permissions: { default: basis, tools } } }));

describe("tool permissions of Zed", () => {
  test.each<[string, unknown, string | undefined, readonly string[]]>([
    ["everything is asked about by default", {}, undefined, []],
    ["a pattern allows", { terminal: { always_allow: [{ pattern: "^ls\\b" }] } }, undefined, ["ls *"]],
    [
      "a denial of the same wins",
      { terminal: { always_allow: [{ pattern: "^ls\\b" }], always_deny: [{ pattern: "^ls\\b" }] } },
      undefined,
      [],
    ],
    [
      "a question wins, too",
      { terminal: { always_allow: [{ pattern: "^git push$" }], always_confirm: [{ pattern: "^git" }] } },
      undefined,
      [],
    ],
    [
      "a denial that is only nearly understood takes nothing",
      { terminal: { always_allow: [{ pattern: "^git push$" }], always_deny: [{ pattern: "^git p[a-t]" }] } },
      undefined,
      ["git push"],
    ],
    [
      "a tool's own default goes before the global one",
      { terminal: { default: "confirm" }, edit_file: { default: "allow" } },
      "deny",
      ["edit"],
    ],
    ["a rule about one tool of a server", { "mcp:shed:burn": { default: "allow" } }, undefined, ["shed:burn unasked"]],
  ])("%s", async (_, tools, basis, expected) => expect(uses(await zed(tools, undefined, basis))).toEqual(expected));

  test("in a project nothing is certain", async () => {
    const said = uses(
      await zed({ terminal: { default: "allow" }, "mcp:shed:burn": { default: "deny" } }, ".zed/settings.json"),
    );
    expect(said).toEqual(["*?", "shed:burn unknown"]);
  });
});

describe("permissions of the Devin CLI", () => {
  const devin = async (permissions: unknown, others: Readonly<Record<string, string>> = {}) =>
    uses(await readWith("devin-config", ".devin/config.json", JSON.stringify({ permissions }), others));
  test.each<[unknown, readonly string[]]>([
    [{ allow: ["Exec(git)"] }, ["git *"]],
    [{ allow: ["Exec(*)"] }, ["*"]],
    [{ allow: ["Exec(git push)"], ask: ["Exec(git)"] }, []],
    [{ allow: ["Exec(git)"], deny: ["Exec(git push)"] }, ["git *"]],
    [{ allow: ["mcp__*"], deny: ["mcp__shed__burn"] }, ["*:* unasked", "shed:burn denied"]],
    [{ allow: ["mcp__shed__burn"], ask: ["mcp__shed"] }, ["shed:* ask"]],
  ])("%j", async (permissions, expected) => expect(await devin(permissions)).toEqual(expected));

  test("a denial of the local file counts as well", async () => {
    const others = { ".devin/config.local.json": '{ "permissions": { "deny": ["Exec(git)"] } }' };
    expect(await devin({ allow: ["Exec(git push)", "Exec(ls)"] }, others)).toEqual(["ls *"]);
  });
});

test("a server that is switched off is used by nobody, and what is written in its entry stays", async () => {
  const literal = `ghp_${"Zk3vR8tQ1xLm7WcY5nBd2HfJ9pSg4aUe6oTi"}`;
  const text = JSON.stringify({
    mcpServers: {
      shed: { command: "x", disabled: true, env: { SHED_TOKEN: literal, POND_TOKEN: "${env:POND_TOKEN}" } },
    },
  });
  const fragment = await readWith("roo-mcp", ".roo/mcp.json", text);
  expect(uses(fragment)).toEqual([]);
  expect(fragment.nodes.filter(({ kind }) => kind === "credential").map(({ facts }) => facts.class?.value)).toEqual([
    "literal",
  ]);
  expect(JSON.stringify(fragment)).not.toContain(literal);
});

describe("lists of many rules", () => {
  const many = (text: (index: number) => string): readonly string[] =>
    Array.from({ length: 20_000 }, (_, index) => text(index));
  test.each<[string, string, unknown]>([
    [
      "cursor-cli",
      ".cursor/cli.json",
      { permissions: { allow: many((n) => `Shell(git:a${n} *)`), deny: many((n) => `Shell(git:b${n} *)`) } },
    ],
    [
      "devin-config",
      ".devin/config.json",
      { permissions: { allow: many((n) => `Exec(git a${n})`), ask: many((n) => `Exec(git b${n})`) } },
    ],
    [
      "opencode-config",
      "opencode.json",
      {
        permission: {
          bash: Object.fromEntries(many((n) => `git a${n} *`).map((one, n) => [one, n % 2 ? "allow" : "deny"])),
        },
      },
    ],
    [
      "roo-settings",
      ".vscode/settings.json",
      { "roo-cline.allowedCommands": many((n) => `git a${n}`), "roo-cline.deniedCommands": many((n) => `git a${n}0`) },
    ],
    [
      "zed-settings",
      ".zed/settings.json",
      {
        agent: {
          tool_permissions: {
            tools: { terminal: { always_allow: many((n) => `^git a${n}`), always_deny: many((n) => `^git b${n}`) } },
          },
        },
      },
    ],
  ])("%s is read in time, and says what it leaves out", async (id, file, value) => {
    const text = JSON.stringify(value);
    const start = performance.now();
    const { diagnostics } = await readWith(id, file, text);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(diagnostics.map(({ code }) => code)).toContain("limit");
  });
});
