import { JAVASCRIPT_PACKAGES } from "../../catalog/source-packages.ts";

/** LIMIT: characters between the keyword and the quote; what is further away is taken for an import. */
const MOST_BETWEEN = 400;
/** LIMIT: characters of a comment before the import in it; in a longer one it is taken for an import. */
const MOST_COMMENT = 4000;
/** LIMIT: names of packages that are looked at; a file with more that are no imports is taken to have one. */
const MOST_LOOKS = 500;

// What Deno and loaders from the web put before a package.
// https://docs.deno.com/runtime/fundamentals/modules/, https://esm.sh/#docs
const BEFORE = String.raw`(?:npm:/?|https://esm\.sh/(?:v\d+/)?)?`;

const names = (): string => [...JAVASCRIPT_PACKAGES.keys()].sort().join("|");
let compiled: RegExp | undefined;

/** NOTE: compiled for the first source file, since most repositories that are scanned in a hook hold none that counts. */
function specifiers(): RegExp {
  compiled ??= new RegExp(`["'\`]${BEFORE}(${names()})(?=["'\`/@])`, "g");
  return compiled;
}

/**
 * As an extended regular expression of POSIX: a line in which a package that counts may be named. NOTE: what may stand
 * before the quote is not asked for, which would make git's search twice as slow.
 */
export const lineOfPackage = (): string => `["'\`:/](${names()})["'\`/@]`;

/**
 * Whether a text of JavaScript or TypeScript may import an agent or MCP package: `from "x"`, `import "x"`,
 * `import("x")`, `require("x")`, and re-exports. Takes linear time, and is wrong on the side of yes only.
 */
export function mayImportAgents(text: string): boolean {
  return search(text, () => false) !== "none";
}

/** The packages that count and that a text imports, sorted; of a text with very many of them the first ones. */
export function agentPackages(text: string): readonly string[] {
  const found = new Set<string>();
  search(text, (name) => found.add(name).size > 0);
  return [...found].sort();
}

/** Tells each import until `see` has enough. NOTE: `matchAll` copies the expression for every file, and takes longer than the search. */
function search(text: string, see: (name: string) => boolean): "none" | "some" | "too many" {
  const expression = specifiers();
  expression.lastIndex = 0;
  let found: "none" | "some" = "none";
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const match = expression.exec(text);
    if (match === null) return found;
    if (!isImport(text, match.index)) continue;
    found = "some";
    if (!see(match[1] ?? "")) return found;
  }
  return "too many";
}

const isImport = (text: string, quote: number): boolean => follows(text, quote) && !isProse(text, quote);

/** Whether `from`, `import`, `import(` or `require(` stands before a quote; blanks and comments may lie between. */
function follows(text: string, quote: number): boolean {
  const before = text.slice(Math.max(0, quote - MOST_BETWEEN), quote);
  let isCall = false;
  for (let end = before.length; end > 0; ) {
    const at = beforeBlanks(before, end);
    const isBelow = before.indexOf("\n", at) >= 0 && before.indexOf("\n", at) < end;
    const comment = before.endsWith("*/", at) ? before.lastIndexOf("/*", at - 4) : undefined;
    if (comment !== undefined) end = comment;
    else if (before[at - 1] === "(" && !isCall) {
      isCall = true;
      end = at - (before.endsWith("?.(", at) ? 3 : 1);
    } else if ((isCall ? /(?:import|require)$/ : /(?:from|import)$/).test(before.slice(Math.max(0, at - 7), at))) {
      return true;
    } else if (at > 0 && !(isBelow && before.lastIndexOf("//", at) > before.lastIndexOf("\n", at - 1))) return false;
    else end = at === 0 ? 0 : before.lastIndexOf("//", at);
  }
  return quote > MOST_BETWEEN;
}

function beforeBlanks(text: string, end: number): number {
  let at = end;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/**
 * Whether the line is prose: it begins as a comment, or with the `*` of a comment that has begun.
 * LIMIT: a template with such a line and code in it, all in one, is taken for prose.
 */
function isProse(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - MOST_BETWEEN), at);
  const line = near.slice(near.lastIndexOf("\n") + 1).trimStart();
  if (near.length === MOST_BETWEEN && !near.includes("\n")) return false;
  if (line.startsWith("//")) return true;
  if (!line.startsWith("*") || line.includes("*/")) return false;
  const far = text.slice(Math.max(0, at - MOST_COMMENT), at);
  return far.lastIndexOf("/*") > far.lastIndexOf("*/");
}
