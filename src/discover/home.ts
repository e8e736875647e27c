import { readdirSync } from "node:fs";
import { join } from "node:path";
import { codeOf, folderOrigin } from "./folder.ts";
import { statsOf } from "./git.ts";
import type { Origin } from "./origin.ts";

/** How names of the user's own files begin, in every output. */
export const HOME = "~/";

/** LIMIT: entries that are looked at below one folder of the home folder that a format names. */
const MAX_ENTRIES = 20_000;

/** The home folder of the user, and the files in it that are asked for: globs relative to it. */
export interface Home {
  readonly folder: string;
  readonly globs: readonly string[];
}

type Report = Parameters<Origin["list"]>[0];

/** What stands before the first wildcard of a glob: the folder that is looked into, or the file itself. */
function fixedPart(glob: string): string {
  const segments = glob.split("/");
  const wild = segments.findIndex((segment) => /[*?{[(!]/.test(segment));
  return segments.slice(0, wild < 0 ? segments.length : wild).join("/");
}

function filesBelow(folder: string, start: string, report: Report): readonly string[] {
  const names: string[] = [];
  const folders = [start];
  let seen = 0;
  for (let name = folders.pop(); name !== undefined; name = folders.pop()) {
    try {
      for (const entry of readdirSync(join(folder, name), { withFileTypes: true })) {
        seen += 1;
        if (!entry.isDirectory()) names.push(`${name}/${entry.name}`);
        else if (entry.name !== ".git" && entry.name !== "node_modules") folders.push(`${name}/${entry.name}`);
      }
    } catch (error) {
      report(HOME + name, { code: "unreadable", message: `The folder cannot be read (${codeOf(error)}).` });
    }
    if (seen <= MAX_ENTRIES) continue;
    report(HOME + name, { code: "limit", message: `More than ${MAX_ENTRIES} entries; the rest is not looked at.` });
    break;
  }
  return names;
}

/** NOTE: a home folder is never walked as a whole, only where a glob without its wildcards leads to. */
function listed({ folder, globs }: Home, report: Report): readonly string[] {
  const names = [...new Set(globs.map(fixedPart))].flatMap((start) => {
    const stats = start === "" ? undefined : statsOf(join(folder, start));
    if (stats === undefined) return [];
    return stats.isDirectory() ? filesBelow(folder, start, report) : [start];
  });
  return [...new Set(names)].map((name) => HOME + name);
}

/** The files of a repository, and with a home folder those of its user, under names that begin with `~/`. */
export function withHome(origin: Origin, home: Home | undefined): Origin {
  const own = home && folderOrigin(home.folder);
  return {
    ...origin,
    list(report) {
      const names = origin.list(report);
      const strange = names.filter((name) => name.startsWith(HOME));
      for (const name of strange)
        report(name, {
          code: "not-supported",
          message: "A folder of the repository is named `~`, which stands for the user's home: it is not read.",
        });
      const rest = strange.length === 0 ? names : names.filter((name) => !name.startsWith(HOME));
      return home === undefined ? rest : [...rest, ...listed(home, report)];
    },
    expect: (names) => origin.expect(names.filter((name) => !name.startsWith(HOME))),
    // NOTE: a repository's own `~/…` must never pass for what its user decided.
    read: (name) => (name.startsWith(HOME) ? own?.read(name.slice(HOME.length)) : origin.read(name)),
  };
}
