import { describe, expect, test } from "vitest";
import { packagePin } from "../../src/readers/client/package-pin.ts";

const pin = (line: string): string | undefined => {
  const [command, ...args] = line.split(" ");
  return packagePin(command, args, (name) => name === "installed");
};
const COMMIT = "0123456789abcdef0123456789abcdef01234567";

describe("a package of npm", () => {
  test.each([
    ["npx -y @scope/server", "none"],
    ["npx @scope/server@1.4.2", "version"],
    ["npx -y server@2025.4.8 --port 1", "version"],
    ["npx server@latest", "latest"],
    ["npx server@next", "tag"],
    ["npx server@^1.2.0", "range"],
    ["npx server@1", "range"],
    ["npx server@1.x", "range"],
    ["npx -y -p @scope/tools@1.0.0 server", "version"],
    ["npx --package=@scope/tools server", "none"],
    ["npx ./tools/server", "local"],
    ["npx installed", "local"],
    ["npx installed@latest", "latest"],
    [`npx github:garden/server#${COMMIT}`, "commit"],
    ["npx github:garden/server", "branch"],
    ["bunx server", "none"],
    ["pnpm dlx server@1.0.0", "version"],
    ["npm exec server", "none"],
    ["cmd /c npx -y server", "none"],
    ["C:\\node\\npx.cmd server@1.0.0", "version"],
  ])("%s: %s", (line, expected) => {
    expect(pin(line)).toBe(expected);
  });

  test("is found in a command line that stands in one string", () => {
    expect(packagePin("npx -y server@1.0.0", [], () => false)).toBe("version");
    expect(packagePin("bash", ["-c", "npx -y server"], () => false)).toBe("none");
  });
});

test.each([
  ["uvx mcp-server-git", "none"],
  ["uvx mcp-server-git==2026.1.14", "version"],
  ["uvx mcp-server-git@latest", "latest"],
  ["uvx mcp-server-git>=2025", "range"],
  ["uvx --python 3.12 mcp-server-git==1.0.0", "version"],
  [`uvx --from git+https://git.example.com/garden/server@${COMMIT} server`, "commit"],
  ["uvx --from git+https://git.example.com/garden/server server", "branch"],
  ["pipx run server", "none"],
])("a package of PyPI, %s: %s", (line, expected) => {
  expect(pin(line)).toBe(expected);
});

test.each([
  ["docker run -i --rm -e TOKEN ghcr.io/garden/server", "none"],
  ["docker run -i --rm --name shed mcp/git:1.2", "tag"],
  ["docker run mcp/git:latest", "latest"],
  ["docker run registry.example.com:5000/git", "none"],
  [`docker run --rm mcp/git@sha256:${COMMIT}`, "digest"],
])("an image, %s: %s", (line, expected) => {
  expect(pin(line)).toBe(expected);
});

test.each(["node server.js", "npm run serve", "docker mcp gateway run", "pnpm start", "uv run server", ""])(
  "%s fetches nothing",
  (line) => {
    expect(pin(line)).toBeUndefined();
  },
);
