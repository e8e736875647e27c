import { loadTypescript } from "../../parse/typescript/load.ts";
import type { LazyReader } from "../reader.ts";
import { agentPackages, lineOfPackage, mayImportAgents } from "./imports.ts";
import { leftOut } from "./left-out.ts";
import { near } from "./near.ts";

/** Agents and MCP servers written in TypeScript and JavaScript. */
export const sourceCode: LazyReader = {
  id: "source-code",
  title: "Agents and MCP servers in TypeScript and JavaScript",
  docs: "https://github.com/modelcontextprotocol/typescript-sdk",
  files: ["**/*.{ts,tsx,mts,cts,js,mjs,cjs,jsx}"],
  ignores:
    "Files that import no agent or MCP package; tests, vendored, built and generated files, unless `source.include` in `delegraph.yaml` names them; declarations (`*.d.ts`).",
  search: {
    finds: mayImportAgents,
    line: lineOfPackage,
    names: agentPackages,
    near,
    never: (file) => /\.d\.(?:ts|mts|cts)$|\.d\.[^/.]+\.ts$/.test(file),
    leftOut,
  },
  wants: ({ text }) => mayImportAgents(text),
  load: async () => {
    const [{ readSource }, ts] = await Promise.all([import("./read-source.ts"), loadTypescript()]);
    return (file, repository) => readSource(ts, file, repository);
  },
};
