import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { readModes, rooServers } from "../client/modes.ts";
import { readServerFile } from "../client/server-file.ts";
import type { Repository } from "../reader.ts";

/** `.kilocode/mcp.json`: Kilo Code once began as a copy of Roo Code. */
export const readServers = (source: SourceFile, repository: Repository): Fragment =>
  readServerFile(source, repository, rooServers("kilo-code"));

/** `.kilocodemodes`. */
export const readKiloModes = (source: SourceFile): Fragment => readModes(source, "kilo-code");
