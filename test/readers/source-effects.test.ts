import { expect, test } from "vitest";
import { loadTypescript } from "../../src/parse/typescript/load.ts";
import type { Repository } from "../../src/readers/reader.ts";
import { readSource } from "../../src/readers/source-code/read-source.ts";

const ts = await loadTypescript();
const IMPORTS = `import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "s", version: "1" });
`;

/** What is seen of the handler of one tool: its state, and what it reaches. */
function seen(handler: string, before = "", others: Readonly<Record<string, string>> = {}): string {
  const text = `${IMPORTS}${before}\nserver.registerTool("t", { inputSchema: { text: z.string(), one: z.enum(["a", "b"]) } }, ${handler});`;
  const files = new Map(Object.entries({ ...others, "a.ts": text }).map(([file, one]) => [file, { file, text: one }]));
  const repository = { names: [...files.keys()], file: (path: string) => files.get(path) } as unknown as Repository;
  const { nodes, edges } = readSource(ts, { file: "a.ts", text }, repository);
  const tool = nodes.find(({ kind }) => kind === "tool");
  const reach = edges.filter(({ kind }) => kind === "reaches").map(({ to, facts }) => `${to} ${facts.access?.value}`);
  return [tool?.facts.effects?.value, ...(reach.length > 6 ? ["everything"] : reach.sort())].join(", ");
}

test.each([
  ["arithmetic and texts", "async ({ text }) => ({ n: text.trim().split(' ').map((w) => w.length) })", "", "none"],
  ["a parameter of an unknown call", "async ({ text }) => plugin.call(text)", "const plugin = load();", "unknown"],
  [
    "a method that could be a database's",
    "async ({ text }) => store.find(text)",
    "declare const store: Store;",
    "unknown",
  ],
  [
    "an object with what it is asked",
    "async ({ text }) => clients.get(text).delete(text)",
    "const clients = new Map();",
    "unknown",
  ],
  ["a package nobody knows", "async ({ text }) => act(text)", 'import { act } from "acme-act";', "unknown"],
  [
    "a function passed by name",
    "async ({ text }) => [text].map(clean)",
    'import fs from "fs";\nfunction clean(x) { fs.rmSync(x); }',
    "known, host:files write",
  ],
  [
    "two calls away",
    "async ({ text }) => a(text)",
    'import { rm } from "fs/promises";\nconst a = (x) => b(x);\nconst b = (x) => rm(x);',
    "known, host:files write",
  ],
  [
    "a command of the caller",
    "async ({ text }) => execSync(text)",
    'import { execSync } from "child_process";',
    "known, everything",
  ],
  [
    "one of two commands",
    "async ({ one }) => execSync(`ls ${one}`)",
    'import { execSync } from "child_process";',
    "known",
  ],
  ["code of the caller", "async ({ text }) => new Function(text)()", "", "unknown, everything"],
  ["a host of the caller", "async ({ text }) => fetch(`https://${text}/x`)", "", "known, internet send"],
  [
    "a path of the caller on a fixed host",
    "async ({ text }) => fetch(`https://example.com/${text}`)",
    "",
    "known, internet read",
  ],
  ["code in a sandbox", "async ({ text }) => Sandbox.create(text)", 'import { Sandbox } from "e2b";', "known"],
  [
    "SQL of the caller",
    "async ({ text }) => pool.query(`drop ${text}`)",
    'import { Pool } from "pg";\nconst pool = new Pool();',
    "known, service:database write",
  ],
  ["all of the environment", "async () => JSON.stringify(process.env)", "", "known"],
])("%s", (_, handler, before, expected) => {
  expect(seen(handler, before)).toBe(expected);
});

test("a client that the program gives to the function around the tool is followed", () => {
  const a = `import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { addTools } from "./tools.js";
import { Client } from "@notionhq/client";
addTools(new McpServer({ name: "s", version: "1" }), new Client({ auth: process.env.NOTION_TOKEN }));`;
  const tools = `import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
export function addTools(server: McpServer, notion) { server.tool("t", async () => notion.pages.create({})); }`;
  const files = new Map(
    [
      ["a.ts", a],
      ["tools.ts", tools],
    ].map(([file = "", text = ""]) => [file, { file, text }]),
  );
  const repository = { names: [...files.keys()], file: (path: string) => files.get(path) } as unknown as Repository;
  const { nodes, edges } = readSource(ts, files.get("tools.ts") ?? { file: "", text: "" }, repository);
  expect(nodes.find(({ kind }) => kind === "tool")?.facts.effects?.value).toBe("known");
  expect(edges.filter(({ kind }) => kind === "reaches").map(({ to, facts }) => `${to} ${facts.via?.value}`)).toEqual([
    "service:notion mcp",
  ]);
});

test("functions that call each other without end are left", () => {
  expect(seen("async ({ text }) => a(text)", "function a(x) { return b(x); }\nfunction b(x) { return a(x); }")).toBe(
    "none",
  );
});

const OCTOKIT = 'import { App, Octokit } from "octokit";\nconst octokit = new Octokit();\nconst app = new App({});';
test.each([
  ["a merge", "async () => octokit.rest.pulls.merge({})", "github:default-branch merge"],
  [
    "a merge by what an App gives",
    "async () => (await app.getInstallationOctokit(1)).rest.pulls.merge({})",
    "github:default-branch merge, github:other-repositories read",
  ],
  [
    "a list and what came back",
    "async () => (await octokit.rest.repos.listContributors({})).data.map((one) => one.login)",
    "github:other-repositories read",
  ],
])("GitHub's API: %s", (_, handler, expected) => {
  expect(seen(handler, OCTOKIT)).toBe(`known, ${expected}`);
});
