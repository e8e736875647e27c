import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { readOrderedConfig } from "../client/ordered/config.ts";
import { readAgentFile, readCodeFile } from "../client/ordered/files.ts";
import type { Family } from "../client/ordered/grants.ts";
import type { Repository } from "../reader.ts";

const KILO: Family = { client: "kilo-code", file: "kilo", folder: ".kilo" };

/** `kilo.json`. */
export const readConfig = (source: SourceFile, repository: Repository): Fragment =>
  readOrderedConfig(source, repository, KILO);

/** `.kilo/agents/*.md`. */
export const readAgent = (source: SourceFile, repository: Repository): Fragment =>
  readAgentFile(source, repository, KILO);

/** `.kilo/plugins/*.ts`, `.kilo/tools/*.ts`. */
export const readCode = (source: SourceFile, repository: Repository): Fragment =>
  readCodeFile(source, repository, KILO);
