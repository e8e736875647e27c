import {
  isUsed
} from "./chunk-K62WMUKM.js";
import {
  collector,
  parseYaml,
  readClientFile
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/copilot/read-cli-mcp.ts
var VARIABLE = /\$(?:\{(?<braced>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>[^{}]{0,2000}))?\}|(?<plain>[A-Za-z_][A-Za-z0-9_]{0,200}))/g;
var readCliMcp = (source, repository) => {
  if (source.file === ".mcp.json" && !isUsed("copilot-cli", repository)) return collector().fragment();
  const { tree } = parseYaml(source, "jsonc");
  const key = tree?.get("mcpServers") === void 0 && tree?.get("servers") !== void 0 ? "servers" : "mcpServers";
  return readClientFile(source, repository, {
    client: "copilot-cli",
    key,
    dialect: "jsonc",
    refusal: void 0,
    // Every tool of a server is asked about: https://docs.github.com/en/copilot/how-tos/copilot-cli/use-copilot-cli
    approval: "ask",
    path: source.file === ".mcp.json" ? "/copilot-cli" : "",
    only: "tools",
    variables: VARIABLE
  });
};
export {
  readCliMcp
};
