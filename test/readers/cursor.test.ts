import { describe, expect, test } from "vitest";
import { readWith, uses } from "./client-files.ts";

const cli = async (allow: readonly string[], deny: readonly string[] = []): Promise<readonly string[]> =>
  uses(await readWith("cursor-cli", ".cursor/cli.json", JSON.stringify({ permissions: { allow, deny } })));

describe("permissions of the Cursor CLI", () => {
  test.each<[readonly string[], readonly string[], readonly string[]]>([
    [["Shell(git)"], [], ["git *"]],
    [["Shell(curl:*)"], [], ["curl *"]],
    [["Shell(git:push *)"], [], ["git push *"]],
    [["Shell(yarn *)"], [], ["yarn *"]],
    [["Shell(*)"], ["Shell(rm)"], ["*"]],
    [["Shell(rm)"], ["Shell(rm)"], []],
    [["Shell(git push)"], ["Shell(git)"], []],
    [["Shell(git)"], ["Shell(git push)"], ["git *"]],
    [["Write(src/**)"], ["Write(**)"], []],
    [["Write(src/**)"], ["Write(.env)"], ["edit"]],
    [["Mcp(shed:rake)"], ["Mcp(shed:*)"], ["shed:* denied"]],
    [["Mcp(shed)"], [], ["shed:* unasked"]],
    [["WebFetch(*)"], ["WebFetch(*)"], []],
    [["Bash(ls)", "", "Shell(", "toString"], [], []],
  ])("%j less %j", async (allow, deny, expected) => expect(await cli(allow, deny)).toEqual(expected));

  test("a denial of several words counts for nothing, and says so", async () => {
    const text = JSON.stringify({ permissions: { allow: ["Shell(git push)"], deny: ["Shell(git push)"] } });
    const fragment = await readWith("cursor-cli", ".cursor/cli.json", text);
    expect(uses(fragment)).toEqual(["git push *"]);
    expect(fragment.diagnostics.map(({ code }) => code)).toEqual(["not-supported"]);
  });

  test("the approval mode counts in the file of the user alone", async () => {
    const text = '{ "approvalMode": "unrestricted" }';
    expect(uses(await readWith("cursor-cli", ".cursor/cli.json", text))).toEqual([]);
    expect(uses(await readWith("cursor-cli", "~/.cursor/cli-config.json", text))).toEqual(["*"]);
  });
});

describe("the sandbox of Cursor", () => {
  const project = { ".cursor/sandbox.json": '{ "type": "workspace_readonly" }' };
  const loose = '{ "type": "insecure_none" }';

  test("the project's type goes before the user's", async () => {
    const file = "~/.cursor/sandbox.json";
    expect(uses(await readWith("cursor-sandbox", file, loose))).toEqual(["*?"]);
    expect(uses(await readWith("cursor-sandbox", file, loose, project))).toEqual([]);
  });

  test.each([
    ['{ "networkPolicy": { "default": "deny" } }', "listed"],
    ['{ "networkPolicy": { "default": "deny", "allow": ["*"] } }', "full"],
    ['{ "networkPolicy": { "default": "allow", "deny": ["*"] } }', "full"],
    ["{}", "unknown"],
  ])("%s leaves the network %s", async (text, network) => {
    const { nodes } = await readWith("cursor-sandbox", ".cursor/sandbox.json", text);
    expect(nodes.find(({ kind }) => kind === "tool")?.facts.network?.value).toBe(network);
  });
});

test("the machine of a cloud agent is thrown away, and is not the developer's", async () => {
  const text = '{ "install": "npm ci", "env": { "SHED_TOKEN": "${SHED_TOKEN}" } }';
  const { nodes, edges } = await readWith("cursor-environment", ".cursor/environment.json", text);
  const install = nodes.find(({ id }) => id === ".cursor/environment.json#install");
  expect([install?.zone, install?.facts.ephemeral?.value]).toEqual(["runner", true]);
  expect(edges.filter(({ from }) => from === "agent:cursor")).toEqual([]);
  expect(edges.find(({ kind }) => kind === "holds")?.from).toBe("agent:cursor-cloud");
});
