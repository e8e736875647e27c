import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/parse/yaml.ts";
import { editsOf } from "../../src/readers/vscode/edits.ts";
import { type Scope, settingsOf } from "../../src/readers/vscode/layers.ts";
import { fitOf, terminalRules } from "../../src/readers/vscode/terminal-rules.ts";

function settings(values: object, scope: Scope = "workspace", more?: object) {
  const tree = (value: object) =>
    parseYaml({ file: ".vscode/settings.json", text: JSON.stringify(value) }, "jsonc").tree;
  const [first, second] = [tree(values), tree(more ?? {})];
  if (first === undefined || second === undefined) throw new Error("the settings of the test are broken");
  return settingsOf([
    { tree: first, scope },
    { tree: second, scope: "machine" },
  ]);
}
const approved = (rules: object, more: object = {}): readonly string[] =>
  terminalRules(settings({ "chat.tools.terminal.autoApprove": rules, ...more })).approved.flatMap(
    ({ patterns, asked }) => (asked ? [] : patterns),
  );

describe("a key of the terminal's approvals", () => {
  test.each([
    ["npm run build", ["npm run build *"]],
    ["bin/test.sh", ["bin/test.sh *"]],
    ["./scripts/", ["./scripts/*"]],
    // A `*` stands for itself in a plain key.
    ["npm *", []],
    ["*", []],
    [".*", []],
    ["", []],
    ["/.*/", ["*"]],
    ["/^/", ["*"]],
    ["/./", ["*"]],
    // Nothing ties it to the start: `python -c '…' # npm test` fits, too.
    ["/npm test/", ["*"]],
    ["/^a|b/", ["*"]],
    ["/^npm test$/", ["npm test"]],
    ["/^npm (run|test)\\b/", ["npm run *", "npm test *"]],
    ["/^npm (?:run )?lint/i", ["npm lint*", "npm run lint*"]],
    ["/^git (status|show\\b.*)$/", ["git status", "git show *"]],
    ["/^git\\s+log/", ["git log*"]],
    ["/^[a-z]+ --help$/", ["*"]],
    ["/^(?!rm)/", ["*"]],
    ["/^git(?! push) log\\b/", ["git log *"]],
    ["/^uv run pytest( .*)?$/", ["uv run pytest *"]],
    ["/^(unclosed/", ["*"]],
  ])("%s", (key, patterns) => expect(fitOf(key).patterns).toEqual(patterns));
  test("matched against the whole line says nothing of the commands behind `;`", () => {
    expect(fitOf("npm test", true)).toEqual({ patterns: ["*"], sure: true });
    expect(fitOf("/^npm test/", true)).toEqual({ patterns: ["*"], sure: true });
    expect(fitOf("/^npm test( .*)?$/", true)).toEqual({ patterns: ["*"], sure: true });
    expect(fitOf("/^npm test$/", true)).toEqual({ patterns: ["npm test"], sure: true });
  });
  test("matched against the whole line and to its end is not sure to let more through", () => {
    expect(fitOf("/^npm (test|run)(\\s[^;|&`]*)?$/", true)).toEqual({ patterns: ["*"], sure: false });
    expect(fitOf("/^npm (test|run)(\\s[^;]*)?$/", true)).toEqual({ patterns: ["*"], sure: true });
    expect(fitOf("/^npm (test|run)\\S*$/", true)).toEqual({ patterns: ["*"], sure: true });
  });
  test("of any length and nesting is read in bounded time", () => {
    const start = performance.now();
    for (const key of [
      `/^${"(a|b)?".repeat(80)}/`,
      `/^${"(".repeat(400)}/`,
      `/^${"a?".repeat(240)}/`,
      `/${"^".repeat(9e5)}/`,
    ])
      fitOf(key);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("what the terminal runs without a question", () => {
  test("is what is approved, not what is asked about", () => {
    expect(approved({ "git status": true, "git push": false, "/^git push\\b/": true })).toEqual(["git status *"]);
    expect(approved({ "/^git (push|log)\\b/": true, "/^git push\\b/": false })).toEqual(["git log *"]);
    expect(approved({ "npm test": { approve: true }, "npm run": { approve: false } })).toEqual(["npm test *"]);
  });
  test("an expression that narrows takes nothing away", () => {
    expect(approved({ git: true, "/^git(?= push)/": false })).toEqual(["git *"]);
    expect(approved({ git: true, "/^git .*--force/": false })).toEqual(["git *"]);
  });
  test("commands that VS Code asks about need an entry of the same text", () => {
    expect(approved({ "/^curl\\b/": true })).toEqual([]);
    expect(approved({ curl: true })).toEqual(["curl *"]);
    expect(approved({ "/^curl\\b/": true, curl: null })).toEqual(["curl *"]);
    expect(approved({ "/^curl\\b/": true }, { "chat.tools.terminal.ignoreDefaultAutoApproveRules": true })).toEqual([
      "curl *",
    ]);
  });
  test("is found in bounded time, however many entries there are", () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`tool-${at}`, at % 2 === 0]));
    const start = performance.now();
    expect(approved(many).length).toBeLessThan(300);
    expect(performance.now() - start).toBeLessThan(4000);
  });
  test("everything may be asked about", () => expect(approved({ "npm test": true, "/.*/": false })).toEqual([]));
});

describe("settings", () => {
  test("of the application do not count in a workspace, and do on a machine", () => {
    const key = "chat.tools.global.autoApprove";
    expect(settings({ [key]: true }).isTrue(key)).toBe(false);
    expect(settings({ [key]: true }, "machine").isTrue(key)).toBe(true);
    expect(settings({ "chat.plugins.enabledPlugins": {} }, "machine").get("chat.plugins.enabledPlugins")).toBe(
      undefined,
    );
  });
  test("of the workspace win, and maps add up", () => {
    const both = settings({ m: { a: true }, b: false }, "workspace", { m: { a: false, c: true }, b: true });
    expect(both.isFalse("b")).toBe(true);
    expect(both.entries("m").map(({ key, value }) => [key, value.boolean()])).toEqual([
      ["a", true],
      ["c", true],
    ]);
  });
});

describe("edits", () => {
  const KEY = "chat.tools.edits.autoApprove";
  const labels = (value: object | undefined) =>
    editsOf(settings(value === undefined ? {} : { [KEY]: value })).map(({ label }) => label);
  test("are kept unasked by default", () => expect(labels(undefined)).toEqual(["edits in the workspace"]));
  test("are asked about where the pattern for all says so", () => {
    expect(labels({ "**/*": false })).toEqual([]);
    expect(labels({ "**/*": false, "docs/**": true })).toEqual(["edits of docs/**"]);
    expect(labels({ "docs/**": true, "**": false })).toEqual([]);
  });
  test("of files that set something off are named", () =>
    expect(labels({ "**/.vscode/*.json": true })).toEqual(["edits in the workspace", "edits of **/.vscode/*.json"]));
});
