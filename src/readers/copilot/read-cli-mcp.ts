import { parseYaml } from "../../parse/yaml.ts";
import { readClientFile } from "../client/servers-file.ts";
import { collector } from "../client/session.ts";
import { isUsed } from "../client/used.ts";
import type { Read } from "../reader.ts";

// `$VAR`, `${VAR}`, `${VAR:-default}`: https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/add-mcp-servers
const VARIABLE =
  /\$(?:\{(?<braced>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>[^{}]{0,2000}))?\}|(?<plain>[A-Za-z_][A-Za-z0-9_]{0,200}))/g;

/** The servers of a file, as the Copilot CLI starts them once the folder is trusted (1.0.61). */
export const readCliMcp: Read = (source, repository) => {
  // NOTE: `.mcp.json` is first of all a file of Claude Code.
  if (source.file === ".mcp.json" && !isUsed("copilot-cli", repository)) return collector().fragment();
  // NOTE: files in use hold the servers under either key.
  const { tree } = parseYaml(source, "jsonc");
  const key = tree?.get("mcpServers") === undefined && tree?.get("servers") !== undefined ? "servers" : "mcpServers";
  return readClientFile(source, repository, {
    client: "copilot-cli",
    key,
    dialect: "jsonc",
    refusal: undefined,
    // Every tool of a server is asked about: https://docs.github.com/en/copilot/how-tos/copilot-cli/use-copilot-cli
    approval: "ask",
    path: source.file === ".mcp.json" ? "/copilot-cli" : "",
    only: "tools",
    variables: VARIABLE,
  });
};
