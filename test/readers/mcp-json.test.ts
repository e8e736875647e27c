import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fragment } from "../../src/graph/model.ts";
import { readMcpJson } from "../../src/readers/claude/read-servers.ts";

const read = (text: string): Fragment => readMcpJson({ file: ".mcp.json", text }, { file: () => undefined, names: [] });
const server = (entry: unknown): Fragment => read(JSON.stringify({ mcpServers: { nest: entry } }));
const held = ({ edges }: Fragment): readonly string[] =>
  edges
    .filter(({ kind }) => kind === "holds")
    .map(({ to }) => to)
    .sort();
const SECRET = "ghp_q8Zr71mKp0Wv62LnXt94BcHs35JdYf20AgEu";

describe("credentials of a server", () => {
  test("a reference is the variable of the shell, under both of its names", () => {
    const fragment = server({ command: "nest", env: { GITHUB_PERSONAL_ACCESS_TOKEN: "${GITHUB_TOKEN}" } });
    expect(held(fragment)).toEqual(["credential:shell-env/GITHUB_TOKEN"]);
    const edge = fragment.edges.find(({ kind }) => kind === "holds");
    expect(edge?.facts).toMatchObject({
      names: { value: ["GITHUB_PERSONAL_ACCESS_TOKEN", "GITHUB_TOKEN"] },
      confidence: { value: "likely" },
      channel: { value: ["mcp"] },
    });
  });
  test.each([
    [{ env: { HOME: "${HOME}", ROOT: "${CLAUDE_PROJECT_DIR}", TOKEN: "${user_config.token}" } }, []],
    [{ headers: { Authorization: "Bearer ${NEST_TOKEN}" } }, ["credential:shell-env/NEST_TOKEN"]],
    [{ args: ["--token", "${NEST_TOKEN:-}"] }, ["credential:shell-env/NEST_TOKEN"]],
    [{ url: "https://nest.example.org/${NEST_KEY}/mcp" }, ["credential:shell-env/NEST_KEY"]],
    [{ command: "docker", args: ["run", "-e", "NEST_TOKEN", "nest"] }, ["credential:shell-env/NEST_TOKEN"]],
    [
      { command: "docker", args: ["run", "-e", `NEST_TOKEN=${SECRET}`, "nest"] },
      ["credential:literal/.mcp.json#mcpServers.nest.args.e"],
    ],
    [
      { env: { NEST_TOKEN: `\${NEST_TOKEN:-${SECRET}}` } },
      ["credential:literal/.mcp.json#mcpServers.nest.env.NEST_TOKEN", "credential:shell-env/NEST_TOKEN"],
    ],
    [
      { args: ["--header", `Authorization: Bearer ${SECRET.slice(4)}`] },
      ["credential:literal/.mcp.json#mcpServers.nest.args.Authorization"],
    ],
    [{ args: ["--api-key", SECRET.slice(4)] }, ["credential:literal/.mcp.json#mcpServers.nest.args.api-key"]],
    [{ env: { NEST_TOKEN: "ghp_your_token_goes_here_0123456789abcdef" } }, []],
  ])("%j", (entry, credentials) => expect(held(server(entry))).toEqual(credentials));
  test("no value is kept", () =>
    expect(
      JSON.stringify(
        server({
          command: SECRET,
          args: [SECRET, `--x=${SECRET}`],
          env: { A: SECRET },
          url: `https://a.example.org/${SECRET}`,
        }),
      ),
    ).not.toContain(SECRET.slice(4, 12)));
});

test("a remote server stands on another layer than a local one", () => {
  const layers = [server({ command: "nest" }), server({ type: "http", url: "https://nest.example.org/mcp" })].map(
    ({ nodes }) => nodes.find(({ kind }) => kind === "server")?.layer,
  );
  expect(layers).toEqual(["L3", "L7"]);
});

test("a broken file starts no server", () => {
  const { nodes, edges, diagnostics } = read('{"mcpServers": {"nest": {"command": "nest"},}}');
  expect([nodes, edges, diagnostics[0]?.code]).toEqual([[], [], "syntax-error"]);
});

test("of two entries with one name the last counts", () => {
  const fragment = read(
    '{"mcpServers": {"nest": {"command": "a", "env": {"A_TOKEN": "${A_TOKEN}"}}, "nest": {"command": "b", "env": {"B_TOKEN": "${B_TOKEN}"}}}}',
  );
  expect(held(fragment)).toEqual(["credential:shell-env/B_TOKEN"]);
  expect(fragment.diagnostics.map(({ code }) => code)).toEqual(["duplicate-key"]);
});

test("no text makes the reader throw, and every edge joins nodes of the fragment", () => {
  const entry = fc.record({
    command: fc.jsonValue(),
    args: fc.oneof(fc.jsonValue(), fc.array(fc.string())),
    env: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.string())),
    url: fc.jsonValue(),
  });
  const file = fc.record({ mcpServers: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), entry)) });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        file.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        const { nodes, edges } = read(text);
        const ids = new Set(nodes.map(({ id }) => id));
        expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
      },
    ),
  );
});
