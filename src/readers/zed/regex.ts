/** A regular expression of Zed as patterns of commands, and whether they say the same as it does. */
export interface CommandPatterns {
  readonly patterns: readonly string[];
  /** The patterns stand for no command that the expression does not fit. */
  readonly exact: boolean;
}

const ANY: CommandPatterns = { patterns: ["*"], exact: false };

/** LIMIT: alternatives of one expression. */
const MAX_ALTERNATIVES = 50;

/**
 * `^git\s+status` is `git status:*`; `^(ls|cat)\b` is both. An expression is searched for anywhere in a command, so one
 * without `^` can be made to fit any command. https://zed.dev/docs/ai/tool-permissions#pattern-matching
 */
export function commandPatterns(expression: string): CommandPatterns {
  const text = expression.replace(/^\(\?i\)/, "");
  if (!text.startsWith("^")) return ANY;
  const group = /^\^\((?:\?:)?([^()[\]{}*+?.\\]*)\)(.*)$/s.exec(text);
  const [, inner, tail] = group ?? [];
  if (inner !== undefined && tail !== undefined) {
    const each = inner
      .split("|")
      .slice(0, MAX_ALTERNATIVES)
      .map((one) => literal(`${one}${tail}`));
    return { patterns: each.flatMap(({ patterns }) => patterns), exact: each.every(({ exact }) => exact) };
  }
  return text.replace(/\([^()]*\)/g, "").includes("|") ? ANY : literal(text.slice(1));
}

const META = /[\\.*+?()[\]{}|$]/;

function literal(text: string): CommandPatterns {
  // White space and escaped punctuation are what they say; a word's end is one for a pattern, too.
  const plain = text
    .replace(/\\s[+*]?|\\b(?=.)/g, (found) => (found === "\\b" ? "" : " "))
    .replace(/\\([-./:_ ])/g, "$1");
  const at = plain.search(META);
  const head = (at < 0 ? plain : plain.slice(0, at)).trimEnd();
  const rest = at < 0 ? "" : plain.slice(at);
  if (head === "") return ANY;
  if (rest === "$") return { patterns: [head], exact: true };
  const ends = rest === "" || rest === "\\b" || rest === ".*" || rest === ".*$";
  return { patterns: [`${head}:*`], exact: ends };
}
