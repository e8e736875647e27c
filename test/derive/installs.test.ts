import { expect, test } from "vitest";
import { deriveInstalls } from "../../src/derive/installs.ts";
import { drawing } from "../graph/notation.ts";

const HELD = "claude -holds{when:with,readable:shell}-> key\nkey {class:pat}";
const installs = (tools: string, held = HELD): unknown =>
  [...deriveInstalls(drawing(`${tools}\n${held}`)).edges.values()].find((edge) => edge.kind === "holds")?.facts.installs
    ?.value;
const npm = "claude -uses-> tool:T\ntool:T {capability:shell,command:npm install *,breadth:build}";

test("a grant to install, with a credential that its scripts can read", () => {
  expect(installs(npm)).toEqual(["T"]);
});

test("a shell that takes any command is told of by that", () => {
  expect(installs(`${npm}\nclaude -uses-> tool:S\ntool:S {capability:shell,breadth:any}`)).toBeUndefined();
});

test("what the project lists is the agent's choice only where it can change the list", () => {
  const project = "claude -uses-> tool:T\ntool:T {capability:shell,command:npm install,breadth:build}";
  expect(installs(project)).toBeUndefined();
  expect(installs(`${project}\nclaude -uses-> tool:E\ntool:E {capability:edit}`)).toEqual(["T"]);
});

test.each([
  ["what it cannot read", "claude -holds{when:with,readable:none}-> key\nkey {class:pat}"],
  ["what only a later step has", "claude -holds{when:after,readable:shell}-> key\nkey {class:pat}"],
  ["its model's key", "claude -holds{when:with,readable:shell}-> key\nkey {class:model-key}"],
  ["a token that writes nothing", "claude -holds{when:with,readable:shell}-> key\nkey {class:job-token}"],
])("not %s", (_, held) => {
  expect(installs(npm, held)).toBeUndefined();
});
