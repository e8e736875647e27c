import type { Location } from "../graph/model.ts";
import type { SourceFile } from "./source.ts";

const indexes = new WeakMap<SourceFile, readonly number[]>();

/** The place of `text.slice(start, end)` of a file; offsets outside the text are moved to its edge. */
export function locationOf(source: SourceFile, start: number, end: number): Location {
  const from = within(source, start);
  const to = within(source, Math.max(start, end));
  const first = position(source, from);
  const last = to === from ? first : position(source, to);
  return { file: source.file, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}

/** The offset of a line and column, both counted from 1: the reverse of `locationOf`. */
export function offsetOf(source: SourceFile, line: number, column: number): number {
  const starts = lineStarts(source);
  const start = starts[line - 1];
  return start === undefined ? source.text.length : within(source, start + column - 1);
}

function within(source: SourceFile, offset: number): number {
  return Math.min(Math.max(offset, lineStarts(source)[0] ?? 0), source.text.length);
}

function position(source: SourceFile, offset: number): { line: number; column: number } {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/**
 * Where each line starts. Lines end at `\n` (so also at `\r\n`) as in SARIF 2.1.0, 3.14.15; a byte
 * order mark is no column (3.30.2), so the first line starts behind it.
 */
function lineStarts(source: SourceFile): readonly number[] {
  const known = indexes.get(source);
  if (known !== undefined) return known;
  const starts = [source.text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let at = source.text.indexOf("\n"); at !== -1; at = source.text.indexOf("\n", at + 1)) starts.push(at + 1);
  indexes.set(source, starts);
  return starts;
}
