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

let compiled: RegExp | undefined;

/** NOTE: compiled for the first source file, since most repositories that are scanned in a hook hold none that counts. */
function specifiers(): RegExp {
  const names = [...JAVASCRIPT_PACKAGES.keys()].sort().reverse();
  compiled ??= new RegExp(`["'\`]${BEFORE}(${names.join("|")})(?=["'\`/@])`, "g");
  return compiled;
}

/**
 * Whether a text of JavaScript or TypeScript may import an agent or MCP package: `from "x"`, `import "x"`,
 * `import("x")`, `require("x")`, and re-exports. Takes linear time, and is wrong on the side of yes only.
 */
export function mayImportAgents(text: string): boolean {
  let looks = 0;
  for (const { index } of text.matchAll(specifiers())) {
    looks += 1;
    if (looks > MOST_LOOKS || isImport(text, index)) return true;
  }
  return false;
}

/** The packages that count and that a text imports, sorted; of a text with very many of them the first ones. */
export function agentPackages(text: string): readonly string[] {
  const found = new Set<string>();
  let looks = 0;
  for (const { index, 1: name = "" } of text.matchAll(specifiers())) {
    looks += 1;
    if (looks > MOST_LOOKS) break;
    if (isImport(text, index)) found.add(name);
  }
  return [...found].sort();
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
