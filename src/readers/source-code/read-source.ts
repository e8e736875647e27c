import type { Fragment } from "../../graph/model.ts";

/** What a source file that imports an agent or MCP package says. */
export function readSource(): Fragment {
  return { nodes: [], edges: [], diagnostics: [] };
}
