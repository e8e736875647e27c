import { data } from "./instructions.generated.ts";

/** What a product takes from the folder that it starts in. */
export interface Loaded {
  /** Files and folders that can start programs or grant tools. */
  readonly programs: readonly string[];
  /** Files that only tell the agent what to do. */
  readonly texts: readonly string[];
  /** The file that it reads in sub-folders, too. */
  readonly nested?: string;
  /** The release since when the programs are left alone, and what makes them count again. */
  readonly "programs-until"?: string;
  readonly "trusted-by"?: { readonly variables: readonly string[]; readonly flags: readonly string[] };
}

interface Row extends Loaded {
  readonly name: string;
}
const ROWS: readonly Row[] = data.products;
const OTHERWISE: Loaded = { programs: [], texts: data.otherwise.texts };

/** What the product loads, by its id: `claude-code-action` is a `claude`. */
export function loadedBy(product: string): Loaded {
  const words = product.split("-");
  return ROWS.find((row) => words.includes(row.name)) ?? OTHERWISE;
}

/** What an action puts back from the base branch before its agent starts. */
export interface Restoring {
  readonly product: string;
  readonly since: string;
  readonly events: readonly string[];
  readonly paths: readonly string[];
}
const RESTORES: readonly Restoring[] = data.restores;

/** How the product protects itself from files of a pull request, if it does. */
export function restoringOf(product: string): Restoring | undefined {
  return RESTORES.find((row) => row.product === product);
}

const SINCE: Readonly<Record<string, string>> = data.refuses.since;
const COMMITS: readonly string[] = data.refuses.commits;
const REFUSED: readonly string[] = data.refuses.events;

/** How the checkout action keeps the head of a fork out. */
export const refusing = {
  uses: data.refuses.uses,
  input: data.refuses["unless-input"],
  /** The release of that major version since when it refuses; `undefined` for one that never does. */
  since: (major: number): string | undefined => (major > 7 ? "8.0.0" : SINCE[String(major)]),
  commit: (commit: string): boolean => COMMITS.includes(commit.toLowerCase()),
  event: (event: string): boolean => REFUSED.includes(event),
} as const;
