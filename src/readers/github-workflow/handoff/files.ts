import { join, NONE, type Taints } from "./taint.ts";

/** The files of one job, as far as agents wrote them. */
export interface Files {
  readonly read: (path: string) => Taints;
  /** What a folder or a pattern of names holds, for whoever keeps all of it. */
  readonly within: (path: string) => Taints;
  /** What a file that is run holds: only what was surely written there. */
  readonly run: (path: string) => Taints;
  readonly write: (path: string, taints: Taints, append?: boolean) => void;
  /** Whether an agent may have written any file at all. */
  readonly any: () => boolean;
  /** A file that is known by a part of its name, or by the expression that gives it. */
  readonly name: (part: string, taints: Taints) => void;
  /** An agent that can write files was told of these texts: a file that they name may be its own. */
  readonly mention: (text: string, taints: Taints) => void;
}

/** LIMIT: files of one job that are remembered. */
const MAX_FILES = 500;
const MAX_MENTIONED = 200_000;

/** A path as it is compared: without what stands for the workspace. */
export function normal(path: string): string {
  return path
    .trim()
    .replace(/^["']|["']$/g, "")
    .replace(/^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?)\/?/, "")
    .replace(/^(?:\.\/)+/, "")
    .replace(/\/+$/, "");
}

const isUnder = (path: string, folder: string): boolean =>
  folder === "" || folder === "."
    ? !/^[/~$]/.test(path)
    : path === folder || path.startsWith(`${folder}/`) || folder === path.replace(/\/?\*.*$/, "");

/** A name of a file that is no word of a sentence. */
const FILE_NAME = /[\w-]\.[A-Za-z]\w{0,9}$/;

export function filesOfJob(isInRepository: (path: string) => boolean): Files {
  const written: { path: string; taints: Taints }[] = [];
  const mentioned: { text: string; taints: Taints }[] = [];
  const named: { part: string; taints: Taints }[] = [];
  const known = (path: string): { taints: Taints } | undefined =>
    written.findLast((entry) => isUnder(path, entry.path));
  return {
    read(given) {
      const path = normal(given);
      if (path === "") return NONE;
      const byName = named.filter(({ part }) => path.includes(part));
      if (byName.length > 0) return join(...byName.map(({ taints }) => taints));
      const found = known(path);
      if (found !== undefined) return found.taints;
      if (!FILE_NAME.test(path) || isInRepository(path)) return NONE;
      return join(...mentioned.filter(({ text }) => text.includes(path)).map(({ taints }) => taints));
    },
    within(given) {
      const folder = normal(given).replace(/\/?\*.*$/, "");
      return join(...written.filter(({ path }) => isUnder(path, folder)).map(({ taints }) => taints));
    },
    run: (given) => known(normal(given))?.taints ?? NONE,
    write(given, taints, append = false) {
      const path = normal(given);
      const before = append ? (known(path)?.taints ?? NONE) : NONE;
      if (written.length < MAX_FILES && !/^\/dev\//.test(path)) written.push({ path, taints: join(before, taints) });
    },
    any: () => named.length + mentioned.length > 0 || written.some(({ taints }) => taints.length > 0),
    name: (part, taints) => void named.push({ part, taints }),
    mention: (text, taints) => void mentioned.push({ text: text.slice(0, MAX_MENTIONED), taints }),
  };
}
