import type { Diagnostic } from "../graph/model.ts";
import { absorb, dropDuplicates, type Problem, type Raw, type RawEntry, type RawMap, type RawParsed } from "./raw.ts";
import type { SourceFile } from "./source.ts";
import type { Tree } from "./tree.ts";
import { present } from "./yaml.ts";
import { readEvents } from "./yaml-events.ts";

/** LIMIT: keys that are read one by one when the whole is no YAML; real files have a dozen. */
const MAX_KEYS = 200;
/** LIMIT: characters of a broken frontmatter; each key is parsed anew behind what stands before it. */
const MAX_BROKEN = 64 * 1024;

/** The head of a Markdown file. */
export interface Frontmatter {
  /** The map between the `---` lines; `undefined` when there is none. */
  readonly tree: Tree | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the text behind it starts. */
  readonly body: number;
}

/**
 * The YAML between the `---` lines at the start of a Markdown file, with its places in that file. Products read it
 * more loosely than YAML is (`description: Use when: …`, `tools: *`), so what is broken is read key by key.
 */
export function parseFrontmatter(source: SourceFile): Frontmatter {
  const { text } = source;
  const start = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (start === undefined) return { tree: undefined, diagnostics: [], body: 0 };
  const fence = /^---[ \t]*$/gm;
  fence.lastIndex = start;
  const end = fence.exec(text)?.index;
  if (end === undefined) return { tree: undefined, diagnostics: [], body: 0 };
  const whole = readEvents(padded(text, start, end));
  const broken = whole.problems.find(({ code }) => code === "syntax-error");
  const raw = broken === undefined ? whole : keyByKey(text, start, end, broken);
  const { tree, diagnostics } = present(raw, source, "json");
  return { tree: tree?.kind === "map" ? tree : undefined, diagnostics, body: fence.lastIndex };
}

/** A part of the text as a YAML text of its own with the same offsets: what stands before it becomes a comment. */
function padded(text: string, start: number, end: number): string {
  return `${"#".repeat(start - 1)}\n${text.slice(start, end)}`;
}

function keyByKey(text: string, start: number, end: number, broken: Problem): RawParsed {
  const message = `${broken.message.replace("The file", "The frontmatter")} It is read key by key.`;
  const problems: Problem[] = [{ ...broken, level: "warning", message }];
  const root: RawMap = { kind: "map", entries: [], start, end: start + 1, size: 1, height: 1 };
  const keys = end - start > MAX_BROKEN ? [] : [...text.slice(start, end).matchAll(/^[A-Za-z][\w-]{0,60}[ \t]*:/gm)];
  keys.forEach((key, index) => {
    if (index >= MAX_KEYS) return;
    const from = start + key.index;
    const to = start + (keys[index + 1]?.index ?? end - start);
    for (const entry of entriesOf(text, from, to, from + key[0].length)) {
      root.entries.push(entry);
      absorb(root, entry.value);
    }
  });
  if (end - start > MAX_BROKEN || keys.length > MAX_KEYS)
    problems.push({ code: "limit", level: "warning", message: "It is too long to be read whole.", start, end: start });
  dropDuplicates(root, problems);
  return { root: root.entries.length === 0 ? undefined : root, problems };
}

/** One key with its value as YAML; where that is broken too, with its text as it stands. */
function entriesOf(text: string, from: number, to: number, value: number): readonly RawEntry[] {
  const { root, problems } = readEvents(padded(text, from, to));
  if (root?.kind === "map" && !problems.some(({ code }) => code === "syntax-error")) return root.entries;
  const key = text.slice(from, value - 1).trimEnd();
  return [{ key, keyStart: from, keyEnd: from + key.length, value: asWritten(text, value, to) }];
}

function asWritten(text: string, from: number, to: number): Raw {
  const given = text.slice(from, to);
  const written = given.trim();
  const decoded = /^(["'])[^"']*\1$/.test(written) ? written.slice(1, -1) : written;
  const start = from + given.indexOf(decoded);
  return {
    kind: "scalar",
    style: "plain",
    text: decoded === "" ? undefined : decoded,
    written: decoded,
    indent: 0,
    start,
    end: start + decoded.length,
    size: 1,
    height: 1,
  };
}
