import { findExpressions } from "../../../parse/expression-scan.ts";

/** What shell-quote 1.x splits at outside of quotes: https://github.com/ljharb/shell-quote/blob/main/parse.js */
const OPERATORS = /[()|&;<>]/;
const GLOB = /[*?[]/;

interface Word {
  text: string;
  /** A wildcard outside of quotes; older releases lost such a word. */
  glob: boolean;
}

/** Where the quoted or escaped text that starts at `at` ends, and what it says. */
function quoted(text: string, at: number): { end: number; inner: string } {
  const quote = text[at];
  let inner = "";
  for (let i = at + 1; i < text.length; i += 1) {
    if (text[i] === quote) return { end: i + 1, inner };
    const escaped = quote === '"' && text[i] === "\\" && /["\\$`]/.test(text[i + 1] ?? "");
    if (escaped) i += 1;
    inner += text[i] ?? "";
  }
  return { end: text.length, inner };
}

/**
 * The words of `claude_args` as the action splits them: lines that start with `#` left out, quotes taken off,
 * Actions expressions kept whole. Before 1.0.149 brackets outside of quotes were operators, so that
 * `Bash(git log:*)` became `Bash`: https://github.com/anthropics/claude-code-action/pull/1350
 */
export function claudeWords(input: string, bracketsSplit: boolean): readonly string[] {
  const text = input
    .split("\n")
    .filter((line) => !line.trim().startsWith("#"))
    .join("\n");
  const ends = new Map(findExpressions(text).map(({ offset, end }) => [offset, end]));
  const words: string[] = [];
  let word: Word | undefined;
  const close = (): void => {
    if (word && !(bracketsSplit && word.glob)) words.push(word.text);
    word = undefined;
  };
  const add = (more: string): Word => (word = { text: (word?.text ?? "") + more, glob: word?.glob ?? false });
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? "";
    const end = ends.get(at);
    const joined = char === "\\" && /\s/.test(text[at + 1] ?? "\n");
    if (end !== undefined) {
      add(text.slice(at, end));
      at = end;
    } else if (char === '"' || char === "'") {
      const { end: after, inner } = quoted(text, at);
      add(inner);
      at = after;
    } else if (/\s/.test(char) || joined || (bracketsSplit && OPERATORS.test(char))) {
      close();
      at += joined ? 2 : 1;
    } else {
      const literal = char === "\\" ? (text[at + 1] ?? "") : char;
      const into = add(literal);
      if (GLOB.test(char)) into.glob = true;
      at += char === "\\" ? 2 : 1;
    }
  }
  close();
  return words;
}
