import { describe, expect, test } from "vitest";
import type { Fragment } from "../../src/graph/model.ts";
import { patternOf } from "../../src/readers/codex/prefix-rules.ts";
import { readConfig } from "../../src/readers/codex/read-config.ts";
import { readRules } from "../../src/readers/codex/read-rules.ts";
import type { Repository } from "../../src/readers/reader.ts";

function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  return {
    names: Object.keys(files).sort(),
    file: (name) => (Object.hasOwn(files, name) ? { file: name, text: files[name] ?? "" } : undefined),
  };
}

/** Tools with a `uses` edge: their label, and `?` where it is only possible. */
function uses({ nodes, edges }: Fragment): readonly string[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return edges
    .filter(({ kind }) => kind === "uses")
    .map(({ to, facts }) => `${labels.get(to)}${facts.confidence?.value === "possible" ? "?" : ""}`);
}

const config = (text: string, file = ".codex/config.toml"): Fragment =>
  readConfig({ file, text }, repositoryOf({ [file]: text }));

const SANDBOX = "commands in the workspace sandbox";

describe("the posture of a session", () => {
  test.each<[string, readonly string[]]>([
    ["", [`${SANDBOX}?`]],
    ['sandbox_mode = "workspace-write"', [`${SANDBOX}?`]],
    ['sandbox_mode = "workspace-write"\napproval_policy = "never"', [SANDBOX]],
    ['sandbox_mode = "workspace-write"\napproval_policy = "untrusted"', []],
    ['sandbox_mode = "read-only"\napproval_policy = "never"', []],
    ['sandbox_mode = "everything"\napproval_policy = "never"', [`${SANDBOX}?`]],
    ['sandbox_mode = "danger-full-access"\napproval_policy = "on-request"', ["any command, no sandbox"]],
    ['sandbox_mode = "danger-full-access"\napproval_policy = "untrusted"', []],
    ['default_permissions = ":workspace"\napproval_policy = "never"', [SANDBOX]],
    ['default_permissions = "unknown"\napproval_policy = "never"', [`${SANDBOX}?`]],
    ['default_permissions = "a"\n[permissions.a]\nextends = "b"\n[permissions.b]\nextends = "a"', []],
    ['sandbox_mode = "read-only"\ndefault_permissions = ":danger-full-access"\napproval_policy = "never"', []],
    [
      'sandbox_mode = "workspace-write"\napproval_policy = "on-request"\napprovals_reviewer = "auto_review"',
      [SANDBOX, "any command outside of the sandbox, when a model agrees?"],
    ],
    ['sandbox_mode = "workspace-write"\napproval_policy = "never"\napprovals_reviewer = "auto_review"', [SANDBOX]],
  ])("%s", (text, expected) => expect(uses(config(text))).toEqual(expected));
});

describe("the file of the user", () => {
  const HOME = "~/.codex/config.toml";
  test("a profile that is selected wins over the file, others can be chosen", () => {
    const text = `profile = "fast"
approval_policy = "untrusted"
sandbox_mode = "read-only"
[profiles.fast]
approval_policy = "never"
sandbox_mode = "workspace-write"
[profiles.wild]
approval_policy = "never"
sandbox_mode = "danger-full-access"`;
    expect(uses(config(text, HOME))).toEqual([SANDBOX, "any command, no sandbox?"]);
    expect(uses(config(text))).toEqual([]);
  });

  test("a profile in a file of its own counts where it is chosen", () => {
    const text = 'approval_policy = "never"\nsandbox_mode = "danger-full-access"';
    expect(uses(config(text, "~/.codex/wild.config.toml"))).toEqual(["any command, no sandbox?"]);
  });

  test("notify runs without a question there, and nowhere else", () => {
    const hooks = (file: string): readonly unknown[] =>
      config('notify = ["python3", "tell.py"]', file)
        .edges.filter(({ kind }) => kind === "calls")
        .map(({ to, facts }) => [to, facts.approval?.value]);
    expect(hooks(HOME)).toEqual([[`${HOME}#notify`, "unasked"]]);
    expect(hooks(".codex/config.toml")).toEqual([]);
  });
});

describe("what a prefix allows", () => {
  test.each<[readonly string[], string]>([
    [["git", "push"], "git push *"],
    [["bash", "-lc"], "bash -lc *"],
    [["/bin/zsh", "-lc", "rg seeds | head"], "rg seeds | head"],
    [["python3", "-c", "print(1)"], "python3 -c print(1)"],
    [["powershell", "-Command", "Get-Item"], "powershell -Command Get-Item *"],
  ])("%j", (words, expected) => expect(patternOf(words)).toBe(expected));
});

describe("rules of commands", () => {
  const FILE = ".codex/rules/a.rules";
  const rules = (text: string, other = ""): readonly string[] =>
    uses(readRules({ file: FILE, text }, repositoryOf({ [FILE]: text, ".codex/rules/b.rules": other })));

  test.each<[string, readonly string[]]>([
    ['prefix_rule(pattern=["git", "status"])', ["git status"]],
    ['prefix_rule(["git", "status"], "allow")', ["git status"]],
    ['prefix_rule(pattern=["git", ["log", "diff"]])', ["git log", "git diff"]],
    ['prefix_rule(pattern=["git"], decision="prompt")', []],
    ['prefix_rule(pattern=["git"], decision="maybe")', []],
    ["prefix_rule(pattern=[])", []],
    ['prefix_rule(pattern=["git"], match=["git status"], not_match=["gh pr view"])', ["git"]],
    ['prefix_rule(pattern=["git"], match=["gh status"])', ["git?"]],
    ['prefix_rule(pattern=["git"], not_match=["git push"])', ["git?"]],
    ['prefix_rule(pattern=["sh", "-c"], match=["sh -c \'a b\'"])', ["sh -c"]],
    ['prefix_rule(pattern=["git"])\nprefix_rule(pattern=["gh"', ["git?"]],
  ])("%s", (text, expected) => expect(rules(text)).toEqual(expected));

  test("the strictest of all files counts", () => {
    expect(rules('prefix_rule(["gh", "pr", "view"])', 'prefix_rule(["gh", "pr"], "prompt")')).toEqual([]);
    expect(rules('prefix_rule(["gh", "pr"])', 'prefix_rule(["gh", "pr", "merge"], "forbidden")')).toEqual(["gh pr"]);
  });

  test("a broken file takes what others forbid along", () => {
    expect(rules('prefix_rule(["gh", "pr"])', 'prefix_rule(["gh", "pr"], "forbidden")\nprefix_rule(["')).toEqual([
      "gh pr?",
    ]);
  });
});
