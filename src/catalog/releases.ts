import { data } from "./releases.generated.ts";

const RELEASES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(data.releases).map(([repository, commits]) => [repository, new Map(Object.entries(commits))]),
);
/** How many digits of a commit the catalog holds. */
const DIGITS = 12;

/** The release of an action that a commit is; `undefined` for a commit between releases, or one newer than the list. */
export function releaseOf(uses: string): string | undefined {
  const [slug = "", ref = ""] = uses.toLowerCase().split("@");
  // NOTE: an action in a folder has the releases of its repository.
  return RELEASES.get(slug.split("/").slice(0, 2).join("/"))?.get(ref.slice(0, DIGITS));
}
