import type { LazyReader } from "../reader.ts";

// `manifest.json` is also the name of manifests of browsers, of apps, and of many others.
const WANTED = /"(?:manifest_version|dxt_version)"\s*:\s*"\d/;

/** A server in a bundle that a desktop app installs. */
export const mcpbManifest: LazyReader = {
  id: "mcpb-manifest",
  title: "MCP bundles (manifest.json of MCPB and DXT)",
  docs: "https://github.com/modelcontextprotocol/mcpb/blob/main/MANIFEST.md",
  files: ["manifest.json", "**/*{mcp,dxt,extension,bundle,desktop,packag,example}*/**/manifest.json"],
  absent: "Nothing is bundled here.",
  ignores: "What the bundled code does beyond the catalog; platform overrides; prompts; icons and screenshots.",
  wants: ({ text }) => WANTED.test(text) && text.includes('"server"'),
  load: async () => (await import("./read-mcpb.ts")).readMcpb,
};
