import { data } from "./releases.generated.ts";

/** How many digits of a commit the catalog holds. */
const DIGITS = 12;
const ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = data.releases;

function rowsOf(uses: string): Readonly<Record<string, string>> | undefined {
  // NOTE: an action in a folder has the releases of its repository.
  const repository = uses.toLowerCase().split("@")[0]?.split("/").slice(0, 2).join("/") ?? "";
  return Object.hasOwn(ROWS, repository) ? ROWS[repository] : undefined;
}

/** Whether the commits of this release of the action are listed. */
export function isListed(uses: string, release: string): boolean {
  const rows = rowsOf(uses);
  return rows !== undefined && Object.hasOwn(rows, release);
}

/** The newest release of an action that a commit, or the object of a tag, holds; `undefined` for one that is not listed. */
export function releaseOf(uses: string): string | undefined {
  const known = (uses.toLowerCase().split("@")[1] ?? "").slice(0, DIGITS);
  return Object.entries(rowsOf(uses) ?? {}).find(([, commits]) => commits.includes(known))?.[0];
}
