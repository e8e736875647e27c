import { data } from "./releases.generated.ts";

/** How many digits of a commit the catalog holds. */
const DIGITS = 12;
const ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = data.releases;

/** The newest release of an action that a commit, or the object of a tag, holds; `undefined` for one that is not listed. */
export function releaseOf(uses: string): string | undefined {
  const [slug = "", ref = ""] = uses.toLowerCase().split("@");
  // NOTE: an action in a folder has the releases of its repository.
  const repository = slug.split("/").slice(0, 2).join("/");
  const releases = Object.hasOwn(ROWS, repository) ? ROWS[repository] : undefined;
  const known = ref.slice(0, DIGITS);
  return Object.entries(releases ?? {}).find(([, commits]) => commits.includes(known))?.[0];
}
