import { expect, test } from "vitest";
import { data } from "../../src/catalog/mcp-servers.generated.ts";
import { knownServer, knownServers, type ServerRow } from "../../src/catalog/mcp-servers.ts";
import { unwrapCall } from "../../src/catalog/server-call/server-call.ts";

const call = (command: string, args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
  knownServer({ command, args, settings: new Map(Object.entries(settings)) });
const at = (url: string, settings: Readonly<Record<string, string>> = {}) =>
  knownServer({ args: [], url, settings: new Map(Object.entries(settings)) });

test("a server is known by its package, image, address or program, whatever its version", () => {
  expect(call("npx", ["-y", "@modelcontextprotocol/server-github@2025.4.8"])?.id).toBe("github-archived");
  expect(call("docker", ["run", "-i", "--rm", "ghcr.io/github/github-mcp-server:v1.0@sha256:ab"])?.id).toBe("github");
  expect(call("/usr/local/bin/github-mcp-server", ["stdio"])?.id).toBe("github");
  expect(call("uvx", ["mcp-server-git==1.2"])?.id).toBe("git");
  expect(at("https://api.githubcopilot.com/mcp/")?.id).toBe("github");
  expect(call("claude", ["mcp", "serve"])?.id).toBe("claude-as-mcp");
  expect(call("npx", ["-y", "left-pad"])).toBeUndefined();
});

test("a read-only switch leaves nothing to write", () => {
  expect(call("npx", ["@modelcontextprotocol/server-github"])?.readOnly).toBe(false);
  for (const server of [
    at("https://api.githubcopilot.com/mcp/readonly"),
    at("https://api.githubcopilot.com/mcp/", { "X-MCP-Readonly": "true" }),
    call("github-mcp-server", ["stdio", "--read-only"]),
    call("github-mcp-server", [], { GITHUB_READ_ONLY: "1" }),
  ]) {
    expect(server?.reach.filter(({ access }) => access !== "read" && access !== "send")).toEqual([]);
  }
});

test("ids are used once, and every row has a source", () => {
  const ids = data.servers.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(data.servers.filter(({ source }) => source === "")).toEqual([]);
});

test.each([
  [
    "a remote behind mcp-remote",
    "npx",
    ["-y", "mcp-remote@0.1.16", "https://mcp.slack.com/mcp", "--header", "Authorization: Bearer ${T}"],
    "slack-official",
  ],
  [
    "a command behind supergateway",
    "npx",
    ["-y", "supergateway", "--stdio", "uvx mcp-server-git --repository .", "--port", "8000"],
    "git",
  ],
  [
    "an address behind supergateway",
    "npx",
    ["-y", "supergateway", "--streamableHttp", "https://mcp.sentry.dev/mcp"],
    "sentry",
  ],
  [
    "a command behind mcp-proxy",
    "uvx",
    ["mcp-proxy", "--port", "8080", "--", "npx", "-y", "@stripe/mcp@0.2.0"],
    "stripe",
  ],
  [
    "an address behind mcp-proxy",
    "mcp-proxy",
    ["-H", "Authorization", "Bearer x", "https://mcp.linear.app/sse"],
    "linear",
  ],
  [
    "a command behind mcpo",
    "uvx",
    ["mcpo", "--port", "8000", "--api-key", "x", "--", "uvx", "mcp-atlassian"],
    "atlassian-sooperset",
  ],
  [
    "a proxy behind a proxy",
    "sh",
    ["-c", "npx -y supergateway --stdio 'npx -y mcp-remote https://mcp.notion.com/mcp'"],
    "notion",
  ],
  ["a shell's text after a change of folder", "bash", ["-lc", "cd /srv && exec npx -y firecrawl-mcp"], "firecrawl"],
  ["cmd of Windows", "cmd", ["/c", "npx", "-y", "@upstash/context7-mcp"], "context7"],
  ["a path of Windows with spaces", "C:\\Program Files\\nodejs\\npx.cmd", ["-y", "exa-mcp-server"], "exa"],
  ["env in front", "env", ["A=B", "npx", "tavily-mcp@latest"], "tavily"],
  [
    "a store of secrets in front",
    "op",
    ["run", "--env-file=.env", "--", "npx", "-y", "@notionhq/notion-mcp-server"],
    "notion",
  ],
  [
    "a package that only sets variables",
    "cmd",
    ["/c", "npx", "-y", "dotenv-cli", "-e", ".env", "--", "npx", "-y", "@upstash/context7-mcp@2.1.0"],
    "context7",
  ],
  ["cross-env", "npx", ["cross-env", "A=B", "npx", "tavily-mcp"], "tavily"],
  ["a subcommand of nx", "npx", ["nx", "mcp"], "nx"],
  ["bunx", "bunx", ["@brave/brave-search-mcp-server"], "brave"],
  ["pnpm dlx", "pnpm", ["--package=@playwright/mcp@1", "dlx", "@playwright/mcp"], "playwright"],
  ["yarn dlx", "yarn", ["dlx", "xcodebuildmcp"], "xcodebuildmcp"],
  ["deno", "deno", ["run", "-A", "npm:@modelcontextprotocol/server-memory@1"], "memory"],
  [
    "a package named apart from its program",
    "npx",
    ["-y", "-p", "@azure/mcp@1.0.0", "azmcp", "server", "start"],
    "azure",
  ],
  [
    "an installed package",
    "node",
    ["./node_modules/@modelcontextprotocol/server-postgres/dist/index.js", "postgres://db"],
    "postgres-archived",
  ],
  [
    "uv tool run",
    "uv",
    ["tool", "run", "--from", "git+https://github.com/oraios/serena@v1", "serena", "start-mcp-server"],
    "serena",
  ],
  ["pipx", "pipx", ["run", "--spec", "mcp-clickhouse==0.1", "mcp-clickhouse"], "clickhouse"],
  ["python -m", "python3", ["-m", "mcp_server_fetch"], "fetch"],
  ["one line", "npx -y slack-mcp-server", [], "slack-korotovsky"],
  ["a runner that nobody knows", "volta", ["run", "npx", "-y", "kubernetes-mcp-server"], "kubernetes-containers"],
  ["Docker's gateway", "docker", ["mcp", "gateway", "run"], "docker-gateway"],
] as const)("knows %s", (_, command, args, id) => {
  expect(call(command, args)?.id).toBe(id);
});

test("a gateway stands for each server that it is told to start", () => {
  const args = ["mcp", "gateway", "run", "--servers", "github-official,duckduckgo", "--servers=slack"];
  const ids = knownServers({ command: "docker", args, settings: new Map() }).map(({ id }) => id);
  expect(ids).toEqual(["github", "duckduckgo", "slack-archived"]);
});

test("a server of the repository is known by its file, and by nothing else", () => {
  const launchOf = (command: string, args: readonly string[]) =>
    unwrapCall({ command, args, settings: new Map() }).launches;
  expect(launchOf("node", ["--enable-source-maps", "tools/index.js", "mcp-remote"])).toMatchObject([
    { script: "tools/index.js", names: [] },
  ]);
  expect(launchOf("npx", ["tsx", "src/server.ts"])).toMatchObject([{ script: "src/server.ts" }]);
  expect(launchOf("uv", ["run", "--directory", "srv", "server.py"])).toMatchObject([{ script: "server.py" }]);
});

test.each([
  ["a flag of docker's own", "docker", ["run", "--read-only", "mcr.microsoft.com/azure-sdk/azure-mcp"], {}, "not-set"],
  ["a flag of the server", "docker", ["run", "mcr.microsoft.com/azure-sdk/azure-mcp", "--read-only"], {}, "set"],
  [
    "a variable that does not reach the container",
    "docker",
    ["run", "ghcr.io/github/github-mcp-server"],
    { GITHUB_READ_ONLY: "1" },
    "not-set",
  ],
  [
    "a variable that is passed on",
    "docker",
    ["run", "-e", "GITHUB_READ_ONLY", "ghcr.io/github/github-mcp-server"],
    { GITHUB_READ_ONLY: "1" },
    "set",
  ],
  [
    "a variable that the shell gives",
    "docker",
    ["run", "-e", "GITHUB_READ_ONLY", "ghcr.io/github/github-mcp-server"],
    {},
    "unknown",
  ],
  ["a switch that is off", "uvx", ["mcp-atlassian"], { READ_ONLY_MODE: "false" }, "not-set"],
  ["a switch with a value of the shell", "uvx", ["mcp-atlassian"], { READ_ONLY_MODE: "${RO}" }, "unknown"],
  ["a flag that is taken back", "npx", ["mongodb-mcp-server", "--readOnly", "false"], {}, "not-set"],
  ["a server without a switch", "npx", ["@modelcontextprotocol/server-github"], {}, "none"],
  ["a switch that nobody confirmed", "uvx", ["mcp-server-qdrant"], { QDRANT_READ_ONLY: "true" }, "unknown"],
  ["reading that stacked statements get around", "npx", ["@modelcontextprotocol/server-postgres", "x"], {}, "weak"],
  ["reading by default", "uvx", ["mcp-clickhouse"], {}, "default"],
  ["a default that is widened", "uvx", ["mcp-clickhouse"], { CLICKHOUSE_ALLOW_WRITE_ACCESS: "true" }, "not-set"],
  ["a default that a file may widen", "op", ["run", "--", "uvx", "mcp-clickhouse"], {}, "unknown"],
  ["what only ever reads", "npx", ["exa-mcp-server"], {}, "always"],
] as const)("tells %s", (_, command, args, settings, state) => {
  const server = call(command, args, settings);
  expect(server?.switch).toBe(state);
  expect(server?.readOnly).toBe(["set", "default", "always"].includes(state));
});

test("a url parameter is a switch by its own name and value", () => {
  expect(at("https://mcp.supabase.com/mcp?read_only=true&project_ref=x")).toMatchObject({
    switch: "set",
    narrowed: ["project_ref"],
  });
  expect(at("https://mcp.supabase.com/mcp?not_read_only=true")?.switch).toBe("not-set");
});

test("a container keeps its server from the machine and, without a network, from everything else", () => {
  const reach = (args: readonly string[]) =>
    call("docker", ["run", "-i", ...args])?.reach.map(({ resource, access }) => `${resource} ${access}`);
  expect(reach(["mcp/filesystem", "/data"])).toEqual([]);
  expect(reach(["-v", "/home/me:/data", "mcp/filesystem", "/data"])).toEqual(["host:files write"]);
  expect(reach(["-v", "/home/me:/data:ro", "mcp/filesystem", "/data"])).toEqual(["host:files read"]);
  expect(reach(["--mount", "type=bind,src=/home/me,dst=/data,readonly", "mcp/filesystem"])).toEqual([
    "host:files read",
  ]);
  expect(reach(["-v", "cache:/data", "mcp/filesystem"])).toEqual([]);
  expect(reach(["--network", "none", "mcp/slack"])).toEqual([]);
  expect(reach(["mcp/desktop-commander"])).toEqual(["internet send"]);
  expect(reach(["-v", "/var/run/docker.sock:/var/run/docker.sock", "mcp/desktop-commander"])).toContain(
    "host:exec exec",
  );
});

test("what is said twice, nested or cut off ends", () => {
  const nested = "npx supergateway --stdio ".repeat(500);
  expect(() => call("sh", ["-c", nested])).not.toThrow();
  expect(() =>
    call(
      "env",
      Array.from({ length: 5000 }, () => "env"),
    ),
  ).not.toThrow();
  expect(call("docker", ["mcp", "gateway", "run", "--servers", "a,".repeat(10_000)])).toBeUndefined();
});

test("a tool does what the catalog says", () => {
  const supabase = at("https://mcp.supabase.com/mcp");
  expect(supabase?.tool("deploy_edge_function")).toBe("exec");
  expect(supabase?.tool("list_tables")).toBeUndefined();
});

test("a server that a user adds is known, and none that the catalog knows is changed by it", () => {
  const row = {
    ...data.servers[0],
    id: "own",
    match: ["npm:@acme/mcp", "npm:exa-mcp-server"],
    confidence: "confirmed",
  };
  const own = (name: string) => knownServer({ command: "npx", args: [name], settings: new Map() }, [row as ServerRow]);
  expect(own("@acme/mcp")?.id).toBe("own");
  expect(own("exa-mcp-server")?.id).toBe("exa");
});
