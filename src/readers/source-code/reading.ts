import type { Sources } from "../../parse/typescript/sources.ts";
import type { Collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** What is at hand while one source file is read. */
export interface Reading {
  readonly sources: Sources;
  readonly repository: Repository;
  readonly into: Collector;
  /** What has been read already, by its id, so that nothing is read twice and circles end. */
  readonly done: Set<string>;
}
