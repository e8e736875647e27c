import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { readModes, rooServers } from "../client/modes.ts";
import { readServerFile } from "../client/server-file.ts";
import type { Repository } from "../reader.ts";

/** `.roo/mcp.json`. */
export const readServers = (source: SourceFile, repository: Repository): Fragment =>
  readServerFile(source, repository, rooServers("roo-code"));

/** `.roomodes`. */
export const readRooModes = (source: SourceFile): Fragment => readModes(source, "roo-code");
