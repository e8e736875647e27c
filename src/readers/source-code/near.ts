import { posix } from "node:path";

const SPECIFIER = /(?:from|import|require)\s{0,9}\(?\s{0,9}["'](\.{1,2}\/[^"'\n]{1,300})["']/g;
const ENDING = /\.[cm]?[jt]sx?$/;
const ENDINGS = [".ts", ".tsx", ".js", ".jsx", ".mts", ".mjs", ".cts", ".cjs"];
/** LIMIT: imports of one file. */
const MOST = 500;

/** What a file may mean by its relative imports: endings are left out, or stand for others. */
export function near(file: string, text: string): readonly string[] {
  const folder = posix.dirname(file);
  return [...text.matchAll(SPECIFIER)].slice(0, MOST).flatMap(([, specifier = ""]) => {
    const path = posix.join(folder, specifier);
    const bare = path.replace(ENDING, "");
    return [
      ...ENDINGS.map((ending) => bare + ending),
      ...(bare === path ? ENDINGS.slice(0, 4).map((ending) => `${path}/index${ending}`) : []),
    ];
  });
}
