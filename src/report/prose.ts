import { visible } from "./escape.ts";

/** LIMIT: a label may be as long as its file; the JSON report has all of it. */
const LONGEST_TEXT = 600;

/** A word that no part of GitHub's Markdown can take for something else: letters only, or a short number. */
const WORD = /^(?:\p{L}+(?:['’-]\p{L}+)*|\d{1,6})$/u;
/** NOTE: seven hexadecimal digits may name a commit, which GitHub would link. */
const COMMIT = /^[0-9a-f]{7,}$/i;

interface Piece {
  readonly is: "words" | "quoted" | "odd";
  readonly text: string;
}

/**
 * A sentence as GitHub-flavoured Markdown that can neither ping, link nor embed anything. What stands between backticks
 * and whatever is not a plain word becomes a code span: GitHub looks for mentions, references, addresses and emoji in
 * text only, also where their characters are escaped. https://github.github.com/gfm/#code-spans
 */
export function prose(sentence: string): string {
  return pieces(sentence)
    .map(({ is, text }) => (is === "words" ? text : code(text)))
    .join("");
}

/** The same as HTML, for places where Markdown is not read, such as a `<summary>`. */
export function htmlProse(sentence: string): string {
  return pieces(sentence)
    .map(({ is, text }) => (is === "words" ? escapeHtml(text) : `<code>${escapeHtml(text)}</code>`))
    .join("");
}

/** A name or a place as a code span, whatever it holds: neither a backtick nor a table's bar can end it. */
export function code(name: string): string {
  const text = cut(visible(name)).replaceAll("`", "\\u{60}").replaceAll("|", "\\u{7c}");
  return text === "" ? "" : `\`${text}\``;
}

/** Text between HTML tags. */
function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Text of at most so many characters, its end told by an ellipsis. */
export function cut(text: string, longest = LONGEST_TEXT): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…`;
}

function pieces(sentence: string): Piece[] {
  const parts = cut(visible(sentence)).split("`");
  const isClosed = parts.length % 2 === 1;
  const found = parts.flatMap((part, index): Piece[] => {
    const isLast = index === parts.length - 1;
    if (index % 2 === 1 && (isClosed || !isLast)) return [{ is: "quoted", text: part }];
    return plainPieces(!isClosed && isLast ? `\`${part}` : part);
  });
  return joined(found.filter(({ text }) => text !== ""));
}

function plainPieces(part: string): Piece[] {
  return part
    .split(/(\s+)/)
    .flatMap((token): Piece[] => (/^\s*$/.test(token) ? [{ is: "words", text: token && " " }] : wordPieces(token)));
}

/** NOTE: a number before a full stop or bracket would begin a list at the start of a line. */
function wordPieces(token: string): Piece[] {
  const start = /^\(*/.exec(token)?.[0].length ?? 0;
  let end = token.length;
  while (end > start && ".,;:!?)".includes(token.charAt(end - 1))) end -= 1;
  const [before, core, after] = [token.slice(0, start), token.slice(start, end), token.slice(end)];
  const isList = /^\d+$/.test(core) && /^[.)]/.test(after);
  const isPlain = core === "" || (WORD.test(core) && !COMMIT.test(core) && !isList);
  if (isPlain) return [{ is: "words", text: token }];
  return [
    { is: "words", text: before },
    { is: "odd", text: core },
    { is: "words", text: after },
  ];
}

/** Code spans that touch become one, since their backticks would run together; so do odd words in a row. */
function joined(found: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of found) {
    const [last, before] = [pieces.at(-1), pieces.at(-2)];
    if (last && piece.is !== "words" && last.is !== "words") {
      pieces[pieces.length - 1] = { is: last.is, text: last.text + piece.text };
    } else if (last?.text === " " && piece.is === "odd" && before?.is === "odd") {
      pieces.splice(-2, 2, { is: "odd", text: `${before.text} ${piece.text}` });
    } else pieces.push(piece);
  }
  return pieces;
}
