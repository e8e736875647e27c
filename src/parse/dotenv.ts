import { absorb, dropDuplicates, type Problem, type RawMap } from "./raw.ts";
import type { SourceFile } from "./source.ts";
import type { Parsed } from "./tree.ts";
import { present } from "./yaml.ts";

// Names and separators as https://github.com/motdotla/dotenv/blob/master/lib/main.js reads them.
const NAME = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][\w.-]{0,200})[ \t]*(?:=|:(?=[ \t]))[ \t]*/;
const QUOTES = new Set(['"', "'", "`"]);

/** LIMIT: variables; what follows is not read. */
const MAX_NAMES = 2000;

/**
 * A dotenv file as a map of texts. Values may be quoted, also over several lines; a line that names nothing is
 * skipped, as the library does. Escapes are left as they are.
 */
export function parseDotenv(source: SourceFile): Parsed {
  const { text } = source;
  const root: RawMap = { kind: "map", entries: [], start: 0, end: 1, size: 1, height: 1 };
  const problems: Problem[] = [];
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length && root.entries.length < MAX_NAMES; ) {
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, end);
    const [all, before = "", key] = NAME.exec(line) ?? [];
    if (all === undefined || key === undefined) {
      at = end + 1;
      continue;
    }
    const keyStart = at + before.length;
    const [start, close, next] = span(text, at + all.length, end);
    const written = text.slice(start, close);
    const value = { start, end: close, size: 1, height: 1, indent: 0, written } as const;
    const scalar = { kind: "scalar", style: "plain", text: written === "" ? undefined : written, ...value } as const;
    root.entries.push({ key, keyStart, keyEnd: keyStart + key.length, value: scalar });
    absorb(root, scalar);
    at = next;
  }
  dropDuplicates(root, problems);
  return present({ root, problems }, source, "json");
}

/** Where the value starts and ends, and where the next line starts. */
function span(text: string, start: number, end: number): readonly [number, number, number] {
  const quote = text[start] ?? "";
  const close = QUOTES.has(quote) ? closing(text, start, quote) : -1;
  if (close >= 0) {
    const after = text.indexOf("\n", close);
    return [start + 1, close, after < 0 ? text.length : after + 1];
  }
  const written = text.slice(start, end);
  const comment = /(?:^|[ \t])#/.exec(written)?.index;
  const value = written.slice(0, comment).trimEnd();
  return [start, start + value.length, end + 1];
}

function closing(text: string, start: number, quote: string): number {
  for (let at = text.indexOf(quote, start + 1); at >= 0; at = text.indexOf(quote, at + 1))
    if (text[at - 1] !== "\\") return at;
  return -1;
}
