import type { SourceFile } from "../parse/source.ts";
import type { Origin } from "./origin.ts";
import type { Claimed } from "./search.ts";

/** LIMIT: how far files lead to files, and how many are told at once; those beyond are read one by one. */
const MOST_ROUNDS = 4;
const MOST_FILES = 2_000;

/**
 * Tells an origin what readers will ask for after these files. NOTE: git starts twice for every file of a commit that
 * is asked for alone, and the helpers of 57 agents took longer than everything else.
 */
export function expectNear(origin: Origin, found: readonly SourceFile[], claimed: readonly Claimed[]): void {
  if (origin.contentOf === undefined || found.length === 0) return;
  const searches = new Map(claimed.map(({ name, search }) => [name, search]));
  const told = new Set(found.map(({ file }) => file));
  let files: readonly SourceFile[] = found;
  for (let round = 0; round < MOST_ROUNDS && told.size < MOST_FILES; round += 1) {
    const next = files
      .flatMap(({ file, text }) => searches.get(file)?.near?.(file, text) ?? [])
      .filter((name) => searches.has(name) && !told.has(name) && told.add(name).size <= MOST_FILES);
    if (next.length === 0) return;
    origin.expect(next);
    files = next.flatMap((file) => {
      const content = origin.read(file);
      return Buffer.isBuffer(content) ? [{ file, text: content.toString("latin1") }] : [];
    });
  }
}
