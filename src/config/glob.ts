import { fits } from "../catalog/wildcard.ts";

/**
 * Whether a path fits any of the globs: `*` is any part of a name, `**` any folders, and what has neither is that file
 * or everything in that folder. Made here, since the globs may come from a stranger: the time grows with the product of
 * both lengths and never beyond.
 */
export function anyGlob(globs: readonly string[]): (file: string) => boolean {
  const patterns = globs.map(segments);
  return (file) => {
    const names = file.split("/");
    return patterns.some((pattern) => matches(pattern, names));
  };
}

function segments(glob: string): readonly string[] {
  const inFolder = glob.endsWith("/") || !glob.includes("*");
  const names = glob.replace(/\/$/, "").split("/");
  // NOTE: a last `**` stands for no folders too, so that a plain name is also the file itself.
  return inFolder ? [...names, "**"] : names;
}

/** Left to right; where a name does not fit, the nearest `**` before it takes one more folder. */
function matches(pattern: readonly string[], names: readonly string[]): boolean {
  let [at, name] = [0, 0];
  let [back, taken] = [-1, 0];
  while (name < names.length) {
    const segment = pattern[at];
    if (segment === "**") [back, taken, at] = [at, name, at + 1];
    else if (segment !== undefined && fits(segment, names[name] ?? "")) [at, name] = [at + 1, name + 1];
    else if (back < 0) return false;
    else [at, name, taken] = [back + 1, taken + 1, taken + 1];
  }
  return pattern.slice(at).every((segment) => segment === "**");
}
