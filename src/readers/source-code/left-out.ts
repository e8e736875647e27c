import type { LeftOut } from "../reader.ts";

const TEST: LeftOut = { what: "test file", why: "Tests are left out." };
const VENDORED: LeftOut = { what: "vendored file", why: "What others wrote is left out." };
const BUILT: LeftOut = { what: "built file", why: "What is built from other files is left out." };
const GENERATED: LeftOut = { what: "generated file", why: "What is generated is left out." };

/** Folders, each as a whole segment: a longer name that holds such a word is another folder. */
const FOLDERS: ReadonlyMap<string, LeftOut> = new Map([
  ...["test", "tests", "__tests__", "__mocks__", "__fixtures__", "e2e", "fixtures", "testdata", "cypress"].map(
    (name) => [name, TEST] as const,
  ),
  ...["node_modules", ".yarn", "bower_components", "vendor", "third_party", "third-party"].map(
    (name) => [name, VENDORED] as const,
  ),
  ...["dist", "build", "out", ".next", ".nuxt", ".output", ".svelte-kit", ".vercel", ".wrangler"].map(
    (name) => [name, BUILT] as const,
  ),
  ...["__generated__", "generated"].map((name) => [name, GENERATED] as const),
]);
/** Below `src` these are as often the names of what a program is about: a page for vendors, the code that builds. */
const ONLY_OUTSIDE_OF_SRC: readonly string[] = ["vendor", "dist", "build", "out"];

/** Endings of names: https://jestjs.io/docs/configuration#testmatch-arraystring, https://vitest.dev/config/include */
const NAMES: readonly (readonly [RegExp, LeftOut])[] = [
  [/\.(?:test|tests|spec|e2e|bench|mock)\.[cm]?[jt]sx?$/, TEST],
  [/\.min\.[cm]?js$/, BUILT],
  [/\.(?:generated|gen|pb)\.[cm]?[jt]sx?$/, GENERATED],
];

/** NOTE: most names hold nothing of all that, and one look says so. */
const SUSPECT = new RegExp(
  `(?:^|/)(?:${[...FOLDERS.keys()].map((name) => name.replace(".", "\\.")).join("|")})/|\\.(?:test|tests|spec|e2e|bench|mock|min|generated|gen|pb)\\.[^./]+$`,
);

/** Comments before the first code. */
const HEADER = /^\s*(?:#![^\n]*\n\s*)?((?:\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*|\s)*)/;
/** LIMIT: characters of a file in which its header is looked for. */
const MOST_HEADER = 2000;

/** Why a source file is not read by default, by its path and by what it says of itself at its start. */
export function leftOut(file: string, text?: string): LeftOut | undefined {
  const byPath = SUSPECT.test(file) ? ofPath(file) : undefined;
  if (byPath !== undefined || text === undefined) return byPath;
  const header = HEADER.exec(text.slice(0, MOST_HEADER))?.[1] ?? "";
  return /@generated\b|\bDO NOT (?:EDIT|MODIFY)\b/i.test(header) ? GENERATED : undefined;
}

function ofPath(file: string): LeftOut | undefined {
  const folders = file.split("/");
  const name = folders.pop() ?? "";
  const src = folders.indexOf("src");
  for (const [index, folder] of folders.entries()) {
    const isBelowSrc = src >= 0 && index > src;
    if (!(isBelowSrc && ONLY_OUTSIDE_OF_SRC.includes(folder)) && FOLDERS.has(folder)) return FOLDERS.get(folder);
  }
  return NAMES.find(([ending]) => ending.test(name))?.[1];
}
