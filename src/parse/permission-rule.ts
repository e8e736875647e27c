/** One permission rule of Claude Code: a tool, and what of it is meant. */
export interface PermissionRule {
  readonly tool: string;
  /** The text between the parentheses; absent when the whole tool is meant. */
  readonly specifier?: string;
}

/** One rule of a list string, and where its text starts in it. */
export interface ListedRule {
  readonly text: string;
  readonly offset: number;
}

// Tool names as in https://code.claude.com/docs/en/permissions, with `*` as in `mcp__server__*`.
const TOOL = /^[A-Za-z_*][A-Za-z0-9_*.:/-]*$/;

/** `Bash(git push:*)` taken apart; `undefined` for what no rule looks like. `Tool()` means the whole tool. */
export function parsePermissionRule(text: string): PermissionRule | undefined {
  const trimmed = text.trim();
  const open = trimmed.indexOf("(");
  const tool = (open < 0 ? trimmed : trimmed.slice(0, open)).trim();
  if (!TOOL.test(tool)) return undefined;
  if (open < 0) return { tool };
  if (!trimmed.endsWith(")")) return undefined;
  const specifier = trimmed.slice(open + 1, -1).trim();
  return specifier === "" ? { tool } : { tool, specifier };
}

/**
 * The rules of a string as `--allowedTools` takes it: separated by commas or white space, each possibly
 * in quotes. What stands in parentheses stays together.
 */
export function splitPermissionRules(text: string): readonly ListedRule[] {
  const rules: ListedRule[] = [];
  let position = 0;
  while (position < text.length) {
    const char = text.charAt(position);
    if (isSeparator(char)) {
      position += 1;
      continue;
    }
    const quoted = char === '"' || char === "'";
    const start = quoted ? position + 1 : position;
    const end = quoted ? endOfQuoted(text, start, char) : endOfRule(text, start);
    // A quoted string may itself be a list: `"Read,Edit" "Bash(git log:*)"`.
    if (quoted) {
      for (const inner of splitPermissionRules(text.slice(start, end)))
        rules.push({ text: inner.text, offset: start + inner.offset });
    } else {
      rules.push({ text: text.slice(start, end), offset: start });
    }
    position = quoted ? end + 1 : end;
  }
  return rules;
}

function isSeparator(char: string): boolean {
  return char === "," || char === " " || char === "\n" || char === "\r" || char === "\t";
}

function endOfQuoted(text: string, start: number, quote: string): number {
  const end = text.indexOf(quote, start);
  return end < 0 ? text.length : end;
}

function endOfRule(text: string, start: number): number {
  let depth = 0;
  for (let position = start; position < text.length; position += 1) {
    const char = text.charAt(position);
    if (char === "(") depth += 1;
    else if (char === ")" && depth > 0) depth -= 1;
    else if (depth === 0 && isSeparator(char) && !opensLater(text, position)) return position;
    // NOTE: a parenthesis that is never closed must not swallow the rest of the list.
    else if (depth > 0 && (char === "\n" || char === "\r")) return position;
  }
  return text.length;
}

/** `Bash (git log)`: white space before the parenthesis belongs to the rule. */
function opensLater(text: string, position: number): boolean {
  let next = position;
  while (text.charAt(next) === " ") next += 1;
  return next > position && text.charAt(next) === "(";
}
