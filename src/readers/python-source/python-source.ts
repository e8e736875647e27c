import type { LazyReader } from "../reader.ts";
import { agentModules, lineOfModule, mayImportAgents } from "./imports.ts";

/** Agents and MCP servers written in Python, so that nobody takes silence for safety. */
export const pythonSource: LazyReader = {
  id: "python-source",
  title: "Agents and MCP servers in Python (not read yet)",
  docs: "https://github.com/modelcontextprotocol/python-sdk",
  files: ["**/*.py"],
  ignores: "Everything: files that import an agent or MCP package are counted and named, not read.",
  search: {
    finds: mayImportAgents,
    line: lineOfModule,
    names: agentModules,
    leftOut: () => ({ what: "Python file", why: "Agents in Python are not read yet.", always: true }),
  },
  wants: ({ text }) => mayImportAgents(text),
  load: async () => () => ({ nodes: [], edges: [], diagnostics: [] }),
};
