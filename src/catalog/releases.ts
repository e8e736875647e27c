import { data } from "./releases.generated.ts";

/** How many digits of a commit the catalog holds. */
const DIGITS = 12;
const ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = data.releases;

/** NOTE: an action in a folder has the releases of its repository. */
const repositoryOf = (uses: string): string => uses.toLowerCase().split("@")[0]?.split("/").slice(0, 2).join("/") ?? "";

function rowsOf(uses: string): Readonly<Record<string, string>> | undefined {
  const repository = repositoryOf(uses);
  return Object.hasOwn(ROWS, repository) ? ROWS[repository] : undefined;
}

const RELEASES = new Map<string, ReadonlyMap<string, string>>();

/** The newest release that holds each commit, put together when the repository is first asked for. */
function releasesOf(uses: string): ReadonlyMap<string, string> {
  const repository = repositoryOf(uses);
  const known = RELEASES.get(repository);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const [release, commits] of Object.entries(rowsOf(uses) ?? {}))
    for (const commit of commits.split(" ")) if (!found.has(commit)) found.set(commit, release);
  if (rowsOf(uses) !== undefined) RELEASES.set(repository, found);
  return found;
}

/** Whether the commits of this release of the action are listed. */
export function isListed(uses: string, release: string): boolean {
  const rows = rowsOf(uses);
  return rows !== undefined && Object.hasOwn(rows, release);
}

/** The newest release of an action that a commit, or the object of a tag, holds; `undefined` for one that is not listed. */
export function releaseOf(uses: string): string | undefined {
  return releasesOf(uses).get((uses.toLowerCase().split("@")[1] ?? "").slice(0, DIGITS));
}
