import type { Graph } from "../graph/model.ts";

/** Whom CODEOWNERS names: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */

// `@user`, `@org/team` or an e-mail address, and nothing that a path looks like.
const OWNER = /^(?:@[^\s]{1,201}|[^\s@]{1,100}@[^\s@]{1,200})$/;

/** GitHub reads the first of these that is there. */
const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** One line: the segments of its pattern, and whether somebody is named behind it. */
interface Entry {
  readonly segments: readonly string[];
  /** The pattern ends in a slash: what lies in that folder, not a file of the name. */
  readonly folder: boolean;
  /** The pattern ends in a star of its own: what lies right there, and nothing deeper. */
  readonly flat: boolean;
  readonly owned: boolean;
}

function entryOf(line: string): Entry {
  const words = line.split(" ");
  let end = words.length;
  while (end > 1 && OWNER.test(words[end - 1] ?? "")) end -= 1;
  const pattern = words.slice(0, end).join(" ");
  // NOTE: a pattern without a slash, but for one at its end, holds at any depth.
  const anchored = pattern.slice(0, -1).includes("/");
  const segments = pattern.split("/").filter((segment) => segment !== "");
  return {
    segments: anchored ? segments : ["**", ...segments],
    folder: pattern.endsWith("/"),
    flat: anchored && segments.at(-1) === "*",
    owned: end < words.length,
  };
}

/** One segment against one name, with `*` and `?`. The last star alone is retried, so that it takes no more than their product. */
function fitsName(pattern: string, name: string): boolean {
  let [at, star, mark] = [0, -1, 0];
  for (let i = 0; i < name.length; ) {
    const char = pattern[at];
    if (char === "*") {
      star = at;
      mark = i;
      at += 1;
    } else if (char === name[i] || char === "?") {
      at += 1;
      i += 1;
    } else if (star >= 0) {
      at = star + 1;
      mark += 1;
      i = mark;
    } else return false;
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}

/** Whether the pattern covers the path: itself, or a folder that it lies in. */
function fitsPath({ segments, folder, flat }: Entry, path: readonly string[]): boolean {
  // Positions in the path that the segments so far lead to.
  let reached = new Set([0]);
  for (const segment of segments) {
    const next = new Set<number>();
    for (const at of reached) {
      if (segment === "**") for (let i = at; i <= path.length; i += 1) next.add(i);
      else if (at < path.length && fitsName(segment, path[at] ?? "")) next.add(at + 1);
    }
    reached = next;
  }
  return [...reached].some((at) => (at === path.length ? !folder || segments.at(-1) === "**" : !flat));
}

/** Says of a path whether somebody is named for it. The last entry that fits counts, also one that names nobody. */
export function ownership(lines: readonly string[]): (path: string) => boolean {
  const entries = lines.map(entryOf).reverse();
  return (path) => {
    const parts = path.split("/");
    return entries.find((entry) => fitsPath(entry, parts))?.owned ?? false;
  };
}

/** Whether a file of the scanned repository has a recorded owner. */
export function ownersOf(graph: Graph): (file: string) => boolean {
  const lines = PLACES.map((place) => graph.nodes.get(place)?.facts.owners?.value).find(Array.isArray);
  return ownership(lines ?? []);
}
