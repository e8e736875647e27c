import {
  absorb,
  dropDuplicates,
  present,
  readEvents
} from "./chunk-5MSIDW42.js";

// src/parse/frontmatter.ts
var MAX_KEYS = 200;
var MAX_BROKEN = 64 * 1024;
function parseFrontmatter(source) {
  const { text } = source;
  const start = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (start === void 0) return { tree: void 0, diagnostics: [], body: 0 };
  const fence = /^---[ \t]*$/gm;
  fence.lastIndex = start;
  const end = fence.exec(text)?.index;
  if (end === void 0) return { tree: void 0, diagnostics: [], body: 0 };
  const whole = readEvents(padded(text, start, end));
  const broken = whole.problems.find(({ code }) => code === "syntax-error");
  const raw = broken === void 0 ? whole : keyByKey(text, start, end, broken);
  const { tree, diagnostics } = present(raw, source, "json");
  return { tree: tree?.kind === "map" ? tree : void 0, diagnostics, body: fence.lastIndex };
}
function padded(text, start, end) {
  return `${"#".repeat(start - 1)}
${text.slice(start, end)}`;
}
function keyByKey(text, start, end, broken) {
  const message = `${broken.message.replace("The file", "The frontmatter")} It is read key by key.`;
  const problems = [{ ...broken, level: "warning", message }];
  const root = { kind: "map", entries: [], start, end: start + 1, size: 1, height: 1 };
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
  return { root: root.entries.length === 0 ? void 0 : root, problems };
}
function entriesOf(text, from, to, value) {
  const { root, problems } = readEvents(padded(text, from, to));
  if (root?.kind === "map" && !problems.some(({ code }) => code === "syntax-error")) return root.entries;
  const key = text.slice(from, value - 1).trimEnd();
  return [{ key, keyStart: from, keyEnd: from + key.length, value: asWritten(text, value, to) }];
}
function asWritten(text, from, to) {
  const given = text.slice(from, to);
  const written = given.trim();
  const decoded = /^(["'])[^"']*\1$/.test(written) ? written.slice(1, -1) : written;
  const start = from + given.indexOf(decoded);
  return {
    kind: "scalar",
    style: "plain",
    text: decoded === "" ? void 0 : decoded,
    written: decoded,
    indent: 0,
    start,
    end: start + decoded.length,
    size: 1,
    height: 1
  };
}

export {
  parseFrontmatter
};
