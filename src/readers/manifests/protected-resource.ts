import type { LazyReader } from "../reader.ts";

/** A server that says of itself which authorization servers it trusts. */
export const protectedResource: LazyReader = {
  id: "protected-resource",
  title: "Protected MCP servers (.well-known/oauth-protected-resource)",
  docs: "https://www.rfc-editor.org/rfc/rfc9728",
  files: ["**/.well-known/oauth-protected-resource", "**/.well-known/oauth-protected-resource.json"],
  absent: "Nothing says that a server asks for OAuth.",
  ignores: "What a scope allows, and whether the server checks it.",
  wants: ({ text }) => text.includes('"resource"'),
  load: async () => (await import("./read-protected-resource.ts")).readProtectedResource,
};
