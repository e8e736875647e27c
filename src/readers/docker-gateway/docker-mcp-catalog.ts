import type { LazyReader } from "../reader.ts";

/** Catalogs of servers for the MCP gateway of Docker. */
export const dockerMcpCatalog: LazyReader = {
  id: "docker-mcp-catalog",
  title: "Catalogs of Docker's MCP gateway",
  docs: "https://github.com/docker/mcp-gateway/blob/main/docs/catalog.md",
  files: ["**/.docker/mcp/**/*.{yaml,yml}", "**/{docker-mcp,mcp-catalog,custom-catalog}.{yaml,yml}"],
  user: [".docker/mcp/**/*.{yaml,yml}"],
  absent: "Docker's own catalog, of which the user switches servers on.",
  ignores:
    "Which servers and tools are switched on, secrets of the gateway, profiles, volumes, and limits of the network.",
  wants: ({ text }) => /^["']?registry["']?[ \t]*:/m.test(text),
  load: async () => (await import("./read.ts")).readCatalog,
};
