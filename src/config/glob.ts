import { fits } from "../catalog/wildcard.ts";
import { UserError } from "../user-error.ts";

/** LIMIT: names that the globs of one list are tried on, in all files together: a few seconds, and no repository needs a tenth. */
const MOST_STEPS = 20_000_000;

/**
 * Whether a path fits any of the globs: `*` is any part of a name, `**` any folders, and what has neither is that file
 * or everything in that folder. Made here, since the globs may come from a stranger: the time for one path grows with
 * the product of both lengths and never beyond. Throws `UserError` when all paths together take too long.
 */
export function anyGlob(globs: readonly string[]): (file: string) => boolean {
  const patterns = globs.map(segments);
  let left = MOST_STEPS;
  const step = () => {
    left -= 1;
    if (left < 0)
      throw new UserError("The paths in the config take too long to compare with so many files: use fewer `*`.");
  };
  return (file) => {
    const names = file.split("/");
    return patterns.some((pattern) => matches(pattern, names, step));
  };
}

/** One name of a glob; `undefined` stands for `**`. */
type Segment = ((name: string) => boolean) | undefined;

function segments(glob: string): readonly Segment[] {
  const inFolder = glob.endsWith("/") || !glob.includes("*");
  const names = glob.replace(/\/$/, "").split("/");
  // NOTE: a last `**` stands for no folders too, so that a plain name is also the file itself.
  return (inFolder ? [...names, "**"] : names).map(segment);
}

function segment(text: string): Segment {
  if (text === "**") return undefined;
  return text.includes("*") ? (name) => fits(text, name) : (name) => name === text;
}

/** Left to right; where a name does not fit, the nearest `**` before it takes one more folder. */
function matches(pattern: readonly Segment[], names: readonly string[], step: () => void): boolean {
  let at = 0;
  let name = 0;
  let back = -1;
  let taken = 0;
  while (name < names.length) {
    step();
    const fitsHere = pattern[at];
    if (at < pattern.length && fitsHere === undefined) {
      back = at;
      taken = name;
      at += 1;
    } else if (fitsHere?.(names[name] ?? "")) {
      at += 1;
      name += 1;
    } else if (back < 0) return false;
    else {
      at = back + 1;
      taken += 1;
      name = taken;
    }
  }
  return pattern.slice(at).every((rest) => rest === undefined);
}
