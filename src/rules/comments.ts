/** A line comment: where it stands, and what it says behind its mark. */
export interface Comment {
  readonly line: number;
  readonly column: number;
  /** Whether nothing but space stands before it. */
  readonly alone: boolean;
  readonly text: string;
}

/** One file's text; the same shape as a source file of the parsers. */
export interface CommentedFile {
  readonly file: string;
  readonly text: string;
}

const SLASHES = /\.(?:json|jsonc|json5|[cm]?[jt]sx?)$/i;
const YAML = /\.ya?ml$/i;
// A block scalar's header ends its line: an indicator, then indentation and chomping in any order. https://yaml.org/spec/1.2.2/#81-block-scalar-styles
const BLOCK_HEADER = /(?:^|[\s:-])[|>](?:[+-]?([1-9])?|([1-9])[+-])\s*$/;
const SEQUENCE_MARKS = /^\s*(?:-\s+)*/;

/** The real comments of a file: not what looks like one inside a string or a block of text. */
export function comments(file: CommentedFile): readonly Comment[] {
  const lines = file.text.split(/\r\n|\n|\r/);
  if (SLASHES.test(file.file)) return slashComments(lines);
  if (YAML.test(file.file)) return yamlComments(lines);
  return /\.md$/i.test(file.file) ? frontmatterComments(lines) : hashComments(lines, file.file);
}

function yamlComments(lines: readonly string[]): readonly Comment[] {
  const found: Comment[] = [];
  let quote = "";
  let block: Block | undefined;
  for (const [index, line] of lines.entries()) {
    if (block) block = stillIn(block, line);
    if (block) continue;
    const scanned = scanHashLine(line, quote, true);
    quote = scanned.quote;
    if (scanned.comment !== undefined) found.push(toComment(line, index, scanned.comment, 1));
    if (!quote) block = opensBlock(line.slice(0, scanned.comment ?? line.length));
  }
  return found;
}

/** A block scalar being skipped: its parent's indentation, and its own once a line has shown it. */
interface Block {
  readonly parent: number;
  readonly indent: number | undefined;
}

function opensBlock(content: string): Block | undefined {
  const header = BLOCK_HEADER.exec(content);
  if (!header) return undefined;
  const marks = SEQUENCE_MARKS.exec(content)?.[0].length ?? 0;
  const space = content.length - content.trimStart().length;
  const rest = content.slice(marks);
  // The value of a key is deeper than the key, an item deeper than its dash; of a header on a line of its own nothing is known.
  const lastDash = content.slice(0, marks).lastIndexOf("-");
  const parent = rest.includes(":") ? marks : lastDash >= 0 ? lastDash : Math.min(space - 1, 0);
  const digit = header[1] ?? header[2];
  return { parent, indent: digit === undefined ? undefined : Math.max(parent, 0) + Number(digit) };
}

function stillIn(block: Block, line: string): Block | undefined {
  if (line.trim() === "") return block;
  const indent = line.length - line.trimStart().length;
  if (block.indent === undefined) return indent > block.parent ? { ...block, indent } : undefined;
  return indent >= block.indent ? block : undefined;
}

/** Where the comment of a `#` line starts, and the quote that is still open at its end. */
function scanHashLine(line: string, open: string, yaml: boolean): { comment: number | undefined; quote: string } {
  let quote = open;
  let fresh = true; // Whether a value may start here: in YAML a quote inside a plain value is a letter.
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (quote) {
      if (char === "\\" && quote === '"') at += 1;
      else if (line.startsWith(quote, at)) {
        at += quote.length - 1;
        quote = "";
      }
    } else if (char === "#" && (at === 0 || /\s/.test(line.charAt(at - 1)))) return { comment: at, quote };
    else if ((char === '"' || char === "'") && (fresh || !yaml)) {
      quote = !yaml && line.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
      at += quote.length - 1;
    } else if (yaml && fresh && (char === "!" || char === "&")) {
      // A tag or an anchor stands before the value.
      while (at + 1 < line.length && !/\s/.test(line.charAt(at + 1))) at += 1;
    } else
      fresh =
        /[[{,]/.test(char) ||
        (/\s/.test(char) && (fresh || /(?:^|\s)[-?]$|:$/.test(line.slice(Math.max(0, at - 2), at))));
  }
  return { comment: undefined, quote };
}

/** TOML, shell, CODEOWNERS and the like: quotes end with their line, but for TOML's and Python's triple ones. */
function hashComments(lines: readonly string[], file: string): readonly Comment[] {
  const found: Comment[] = [];
  const spans = /\.(?:toml|py)$/i.test(file);
  let quote = "";
  for (const [index, line] of lines.entries()) {
    const scanned = scanHashLine(line, quote, false);
    // A shell string may go on: a comment is then only believed on a line of its own, outside of triple quotes.
    quote = scanned.quote.length === 3 && spans ? scanned.quote : "";
    if (scanned.comment !== undefined) found.push(toComment(line, index, scanned.comment, 1));
  }
  return found;
}

function frontmatterComments(lines: readonly string[]): readonly Comment[] {
  if (lines[0]?.trimEnd() !== "---") return [];
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  return end < 0 ? [] : yamlComments(lines.slice(0, end));
}

function slashComments(lines: readonly string[]): readonly Comment[] {
  const found: Comment[] = [];
  let open = "";
  for (const [index, line] of lines.entries()) {
    const scanned = scanSlashLine(line, open);
    // Only a block comment and a template go on in the next line.
    open = scanned.open === "*/" || scanned.open === "`" ? scanned.open : "";
    if (scanned.comment !== undefined) found.push(toComment(line, index, scanned.comment, 2));
  }
  return found;
}

function scanSlashLine(line: string, before: string): { comment: number | undefined; open: string } {
  let open = before;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (open) {
      if (char === "\\" && open !== "*/") at += 1;
      else if (line.startsWith(open, at)) {
        at += open.length - 1;
        open = "";
      }
    } else if (line.startsWith("//", at)) return { comment: at, open };
    else if (line.startsWith("/*", at)) {
      open = "*/";
      at += 1;
    } else if (char === '"' || char === "'" || char === "`") open = char;
  }
  return { comment: undefined, open };
}

function toComment(line: string, index: number, at: number, mark: number): Comment {
  return {
    line: index + 1,
    column: at + 1,
    alone: line.slice(0, at).trim() === "",
    text: line.slice(at + mark).trim(),
  };
}
