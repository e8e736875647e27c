import { fits } from "./wildcard.ts";

/** A shell pattern of a permission rule, cut into its commands. */
export interface PatternPart {
  /** Words before the first wildcard, assignments left out. */
  readonly fixed: readonly string[];
  /** The text before the wildcard in the word that holds it; `undefined` when nothing may be added. */
  readonly open: string | undefined;
  /** The whole word that holds the first wildcard. */
  readonly wild?: string;
}

/** LIMIT: a longer pattern is cut; what matters stands at its start. */
const MAX_LENGTH = 2000;
const SEPARATORS: ReadonlySet<string> = new Set(["&&", "||", ";", "|", "&"]);
// Leading assignments are not part of the command: https://code.claude.com/docs/en/permissions
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;
// https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
const EXPRESSION = /\$\{\{[^{}]{0,200}\}\}/g;

/** The commands of a pattern such as `gh issue comment 12:*`. `:*` at the end is ` *`; no specifier is `*`. */
export function patternParts(specifier: string | undefined): readonly PatternPart[] {
  const parts: PatternPart[] = [];
  let words: string[] = [];
  for (const word of normalise(specifier).split(/\s+/)) {
    if (!SEPARATORS.has(word)) words.push(word);
    else if (words.length > 0) {
      parts.push(part(words));
      words = [];
    }
  }
  if (words.length > 0) parts.push(part(words));
  return parts;
}

/** The pattern in one spelling: expressions without blanks, `:*` as ` *`, one blank between words. */
export function normalise(specifier: string | undefined): string {
  const text = (specifier ?? "*")
    .slice(0, MAX_LENGTH)
    .replace(EXPRESSION, (found) => found.replace(/\s+/g, ""))
    .trim();
  const spaced = text.endsWith(":*") ? `${text.slice(0, -2).trimEnd()} *` : text;
  return spaced.trim() === "" ? "*" : spaced.trim().replace(/\s+/g, " ");
}

function part(words: readonly string[]): PatternPart {
  const start = words.findIndex((word) => !ASSIGNMENT.test(word));
  const rest = start < 0 ? [] : words.slice(start).map(unquote);
  const wild = rest.findIndex((word) => word.includes("*"));
  if (wild < 0) return { fixed: rest, open: start < 0 && words.some((word) => word.includes("*")) ? "" : undefined };
  const word = rest[wild] ?? "";
  return { fixed: rest.slice(0, wild), open: word.slice(0, word.indexOf("*")), wild: word };
}

function unquote(word: string): string {
  return word.replace(/^["']/, "").replace(/["']$/, "");
}

/** `timeout 60 npm test *` without what stands before the command that is run. */
export function withoutWrapper(part: PatternPart, length: number): PatternPart {
  const rest = part.fixed.slice(length);
  const start = rest.findIndex((word) => !word.startsWith("-") && !ASSIGNMENT.test(word) && !/^\d+[smhd]?$/.test(word));
  return { ...part, fixed: start < 0 ? [] : rest.slice(start) };
}

/** Whether every command of the pattern `text` is one of the pattern `cover`: `gh *` covers `gh` and `gh pr view *`. */
export function covers(cover: string | undefined, text: string | undefined): boolean {
  const [pattern, inner] = [normalise(cover), normalise(text)];
  // A blank before the last wildcard stands for the end of the command, too: https://code.claude.com/docs/en/permissions
  return fits(pattern, inner) || (pattern.endsWith(" *") && pattern.slice(0, -2) === inner);
}
