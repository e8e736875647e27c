import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fragment } from "../../src/graph/model.ts";
import { readersOf } from "../../src/readers/index.ts";
import { issueForm } from "../../src/readers/issue-form.ts";

const read = (text: string, name = "bug.yml"): Fragment =>
  issueForm.read({ file: `.github/ISSUE_TEMPLATE/${name}`, text }, { file: () => undefined, names: [] });
const labels = ({ edges }: Fragment): readonly string[] =>
  edges.filter(({ kind }) => kind === "reaches").map(({ to }) => to);

test.each([
  ["labels: [bug, 'agent: triage']\n", "bug.yml", ["github:label/bug", "github:label/agent: triage"]],
  ["labels: bug, help wanted\n", "bug.yaml", ["github:label/bug", "github:label/help wanted"]],
  ["labels:\n  - bug\n", "bug.yml", ["github:label/bug"]],
  ["---\nname: x\nlabels: bug,agent\n---\nlabels: [no]\n", "bug.md", ["github:label/bug", "github:label/agent"]],
  ["labels: [no]\n", "bug.md", []],
  ["---\nlabels: [no]\n", "bug.md", []],
  ["labels: [no]\n", "config.yml", []],
  ["name: x\n", "bug.yml", []],
  ["labels: 3\n", "bug.yml", ["github:label/3"]],
])("%j as %s", (text, name, expected) => expect(labels(read(text, name))).toEqual(expected));

const at = (file: string, text: string): readonly string[] => {
  expect(readersOf(file), file).toContain(issueForm);
  return labels(issueForm.read({ file, text }, { file: () => undefined, names: [] }));
};

test("templates are found in every folder that GitHub looks in, in any case", () => {
  for (const file of [
    "ISSUE_TEMPLATE/bug.md",
    "docs/ISSUE_TEMPLATE/bug.md",
    ".github/ISSUE_TEMPLATE/bug.MD",
    ".github/issue_template.md",
    "docs/issue_template.md",
    "ISSUE_TEMPLATE.md",
  ])
    expect(at(file, "---\nlabels: bug\n---\n"), file).toEqual(["github:label/bug"]);
  expect(at(".github/ISSUE_TEMPLATE/bug.YML", "labels: [bug]\n")).toEqual(["github:label/bug"]);
  expect(at(".github/ISSUE_TEMPLATE/Config.yml", "labels: [bug]\n")).toEqual([]);
  expect(readersOf("src/ISSUE_TEMPLATE/bug.md")).not.toContain(issueForm);
});

test("the labels of a discussion form are none of issues", () => {
  expect(at(".github/DISCUSSION_TEMPLATE/ideas.yml", "labels: [ask, idea]\nassignees: [alice]\n")).toEqual([
    "github:discussion-label/ask",
    "github:discussion-label/idea",
  ]);
});

test("a template assigns people, too", () => {
  expect(at(".github/ISSUE_TEMPLATE/bug.yml", "labels: [bug]\nassignees: alice, bob\n")).toEqual([
    "github:label/bug",
    "github:assignee/alice",
    "github:assignee/bob",
  ]);
});

test("a label's place is the label's own text", () => {
  const lines = ["---", "name: Idea", "labels: idea, needs review", "---"];
  const edge = read(lines.join("\n"), "idea.md").edges.find(({ to }) => to === "github:label/needs review");
  const { line = 0, column = 0, endColumn = 0 } = edge?.locations[0] ?? {};
  expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe("needs review");
});

test("no text makes the reader throw", () => {
  fc.assert(fc.property(fc.string(), fc.constantFrom("a.yml", "a.md"), (text, name) => void read(text, name)));
});
