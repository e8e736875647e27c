import { expect, test } from "vitest";
import { actionNeeds, commandNeeds, scopesFor, scriptNeeds } from "../../src/catalog/step-needs.ts";

test("an action needs what the catalog says, and any scope where it says nothing", () => {
  expect(actionNeeds("actions/checkout@v5")).toEqual([]);
  expect(actionNeeds("Peter-Evans/create-pull-request@v7")).toEqual(["contents", "pull-requests"]);
  expect(actionNeeds("example/does-something@v1")).toBeUndefined();
});

test.each([
  ["gh api repos/x/y/issues", []],
  ["gh api -X GET repos/x/y/issues -f per_page=100", undefined],
  ["gh api graphql -f query=x", undefined],
  ["gh pr merge 1", ["contents"]],
  ["gh run rerun 1", ["actions"]],
  ["gh issue view 1", []],
  ["git push origin HEAD", ["contents"]],
  ["git -C sub push", ["contents"]],
  ["git log", []],
])("`%s` needs %j", (line, expected) => {
  const [name = "", ...words] = line.split(" ");
  expect(commandNeeds(name, words)).toEqual(expected);
});

test("a comment on a pull request may be written with either scope", () => {
  expect(commandNeeds("gh", ["pr", "comment", "1"])).toEqual(expect.arrayContaining(["issues", "pull-requests"]));
  expect(scopesFor("github:packages", "publish")).toEqual(["packages"]);
});

test.each([
  ["await github.rest.issues.createComment({})", ["issues", "pull-requests"]],
  ["const { data } = await github.rest.pulls.list({})", []],
  ["await github.paginate(github.rest.issues.listComments, {})", []],
  ["core.setOutput('x', context.sha)", []],
  ["await github.request('POST /x')", undefined],
  ["await github.graphql(q)", undefined],
  ["const f = require('./f.js'); await f({ github })", undefined],
  ["const { rest } = github;\nhelp(github)", undefined],
])("the script %j needs %j", (script, expected) => {
  expect(scriptNeeds(script)).toEqual(expected);
});
