import type { LazyReader } from "../reader.ts";
import { ROWS, type Row } from "./rows.ts";

/** Files that hold MCP servers and nothing else that is read, one reader for each client. */
export const serverFiles: readonly LazyReader[] = ROWS.map(
  (row: Row): LazyReader => ({
    ...row.format,
    wants: () => true,
    load: async () => {
      const { readServerFile } = await import("./read.ts");
      return (source, repository) => readServerFile(source, repository, row);
    },
  }),
);
