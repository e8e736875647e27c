import { type ParsedScript, parse } from "unbash";

/** LIMIT: characters of one script, and brackets open at once. */
const MAX_SCRIPT = 64 * 1024;
const MAX_BRACKETS = 100;

function bracketsIn(text: string): number {
  let depth = 0;
  let most = 0;
  for (const char of text) {
    if (char === "(" || char === "{" || char === "[") depth += 1;
    else if (depth > 0 && (char === ")" || char === "}" || char === "]")) depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** The script as it parses; `undefined` when it cannot be read. */
export function parsed(text: string): ParsedScript | undefined {
  if (text.length > MAX_SCRIPT || bracketsIn(text) > MAX_BRACKETS) return undefined;
  try {
    return parse(text);
  } catch (error) {
    // NOTE: the parser recurses over quotes and brackets; a hostile script can exhaust the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
