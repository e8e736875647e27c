import { expect, test } from "vitest";
import { assignedIn, namesCredential, variablesIn } from "../../src/readers/ci/pipelines/variable-names.ts";

test.each([
  ["export KEY=$OTHER_KEY", ["KEY"]],
  ["export KEY=$KEY", []],
  ['KEY="${KEY:-}" ./run.sh', []],
  ["KEY=$KEY_TWO", ["KEY"]],
  ["for TOKEN in a b; do echo; done", ["TOKEN"]],
  ["read -r -s SECRET", ["SECRET"]],
  ["curl --data KEY=1", ["KEY"]],
  ["echo $KEY", []],
])("%s gives a value of its own to %j", (text, expected) => expect([...assignedIn(text)]).toEqual(expected));

test("names of variables are found in every spelling", () =>
  expect(variablesIn("$A ${B} ${C:-$D} $env:E $1 $$")).toEqual(["A", "B", "C", "D", "E"]));

test("a folder is no password", () => {
  expect(namesCredential("PWD")).toBe(false);
  expect(namesCredential("DB_PWD")).toBe(true);
});
