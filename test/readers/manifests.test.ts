import { describe, expect, test } from "vitest";
import { readFile } from "../../src/read.ts";
import { READERS } from "../../src/readers/index.ts";

const read = async (id: string, file: string, value: unknown) => {
  const reader = READERS.find((one) => one.id === id);
  if (reader === undefined) throw new Error(`no reader ${id}`);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return readFile(reader, { file, text }, { file: () => undefined, names: [file] });
};
const starters = async (card: object) => {
  const whole = { name: "Gardener", url: "https://garden.example.org/", skills: [{ id: "open_valve" }], ...card };
  const { edges } = await read("agent-card", ".well-known/agent-card.json", whole);
  return edges
    .filter(({ kind }) => kind === "starts")
    .map(({ from, conditions }) => `${from.split("/")[0]}${conditions ? " if" : ""}`);
};
const key = { key: { type: "apiKey" } };

describe("an agent card", () => {
  test.each([
    ["without a word of security", {}, ["principal:anyone"]],
    ["with schemes that nothing requires", { securitySchemes: key }, ["principal:anyone if"]],
    ["with a requirement", { securitySchemes: key, security: [{ key: [] }] }, ["principal:caller"]],
    ["with a requirement of 1.0", { securityRequirements: [{ schemes: { key: {} } }] }, ["principal:caller"]],
    [
      "with an empty requirement beside it",
      { securitySchemes: key, security: [{ key: [] }, {}] },
      ["principal:anyone"],
    ],
    ["with an empty list", { security: [] }, ["principal:anyone"]],
    ["of an early version with public access", { authentication: { schemes: ["public"] } }, ["principal:anyone"]],
    ["of this machine", { url: "http://127.0.0.1:9999" }, []],
  ])("%s", async (_, card, expected) => {
    expect(await starters(card)).toEqual(expected);
  });
});

test("no manifest shows a secret of its own", async () => {
  const secret = ["ghp", "aB3dE5gH7jK9mN2pQ4sT6vW8xY1zC0fL5rU3"].join("_");
  const bearer = `Bearer ${secret}`;
  const fragments = await Promise.all([
    read("server-json", "server.json", {
      name: `com.example/${secret}`,
      packages: [
        { registryType: "npm", identifier: `@a/${secret}`, environmentVariables: [{ name: secret, value: secret }] },
      ],
      remotes: [
        { url: `https://x.example.org/${secret}?token=${secret}`, headers: [{ name: "Authorization", value: bearer }] },
      ],
    }),
    read("mcpb-manifest", "manifest.json", {
      manifest_version: "0.3",
      name: secret,
      server: { mcp_config: { command: "node", args: [secret], env: { TOKEN: secret } } },
      tools: [{ name: secret }],
    }),
    read("agent-card", "agent-card.json", {
      name: secret,
      url: `https://${secret}.example.org`,
      skills: [{ id: secret }],
    }),
    read("langgraph-json", "langgraph.json", { graphs: { [secret]: `./${secret}.py:graph` }, env: { TOKEN: secret } }),
    read(
      "smithery-yaml",
      "smithery.yaml",
      `startCommand:\n  commandFunction: "config => ({ env: { TOKEN: '${secret}' } })"\n`,
    ),
    read(
      "docker-mcp-server",
      "servers/a/server.yaml",
      `name: ${secret}\ntype: server\nconfig:\n  env: [{ name: T, value: ${secret} }]\n`,
    ),
  ]);
  for (const fragment of fragments) expect(JSON.stringify(fragment)).not.toContain("mN2pQ4sT6");
  expect(
    fragments.flatMap(({ nodes }) => nodes).filter(({ facts }) => facts.class?.value === "literal").length,
  ).toBeGreaterThan(4);
});

test("what is hostile is read in no time, and nothing is thrown", async () => {
  const deep = `${'{"server":'.repeat(5000)}1${"}".repeat(5000)}`;
  const many = { graphs: Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`g${n}`, "x"])) };
  const proto =
    '{"name":"a/b","packages":[{"__proto__":{"identifier":"x"},"identifier":"constructor"}],"$schema":"https://static.modelcontextprotocol.io/"}';
  const spaces = `startCommand:\n  commandFunction: "${"a ".repeat(50_000)}args: [${"x ".repeat(20_000)}"\n`;
  const start = performance.now();
  for (const [id, file, value] of [
    ["mcpb-manifest", "manifest.json", `{"manifest_version":"0.3","server":${deep}}`],
    ["langgraph-json", "langgraph.json", many],
    ["server-json", "server.json", proto],
    ["smithery-yaml", "smithery.yaml", spaces],
    ["kagent", "agent.yaml", `apiVersion: kagent.dev/v1alpha2\n${"---\nkind: Agent\n".repeat(5000)}`],
  ] as const) {
    const { diagnostics } = await read(id, file, value);
    expect(diagnostics.filter(({ code }) => code === "internal")).toEqual([]);
  }
  expect(performance.now() - start).toBeLessThan(5000);
});

test("a tool of kagent that a person approves is none that the agent has by itself", async () => {
  const agent = (tools: string) =>
    read(
      "kagent",
      "agent.yaml",
      `apiVersion: kagent.dev/v1alpha2\nkind: Agent\nmetadata: { name: a }\nspec: { declarative: { tools: [{ mcpServer: { name: s, ${tools} } }] } }\n`,
    );
  const uses = async (tools: string) =>
    (await agent(tools)).edges
      .filter(({ kind }) => kind === "uses")
      .map(({ facts }) => [facts.approval?.value, facts.tools?.value]);
  expect(await uses("toolNames: [a, b]")).toEqual([["unasked", ["a", "b"]]]);
  expect(await uses("toolNames: [a, b], requireApproval: [b]")).toEqual([["unasked", ["a"]]]);
  expect(await uses("toolNames: [a], requireApproval: [a]")).toEqual([["ask", undefined]]);
});
