import type { LazyReader } from "../reader.ts";
import { ROWS, type Row } from "./rows.ts";

/** Agents that a Markdown file with a frontmatter declares, one reader for each client. */
export const agentFiles: readonly LazyReader[] = ROWS.map(
  (row: Row): LazyReader => ({
    ...row.format,
    wants: () => true,
    load: async () => {
      const { readAgentFile } = await import("./read.ts");
      return (source, repository) => readAgentFile(source, repository, row);
    },
  }),
);
