import type { LazyReader } from "../reader.ts";

/** A server as Docker's catalog of MCP servers lists it. */
export const dockerMcpServer: LazyReader = {
  id: "docker-mcp-server",
  title: "Servers of Docker's MCP registry (server.yaml)",
  docs: "https://github.com/docker/mcp-registry/blob/main/CONTRIBUTING.md",
  files: ["servers/*/server.{yaml,yml}", "**/servers/*/server.{yaml,yml}"],
  absent: "Nothing is listed from here.",
  ignores:
    "Catalogs that hold many servers in one file, parameters that are no secret, and tools that are only listed when it runs.",
  wants: ({ text }) => /^(?:image|remote|run|config|type):/m.test(text),
  load: async () => (await import("./read-docker-server.ts")).readDockerServer,
};
