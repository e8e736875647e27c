import {
  MAX_DEPTH,
  MAX_NODES,
  absorb,
  present
} from "./chunk-5MSIDW42.js";

// src/parse/toml-value.ts
var MAX_PARTS = 50;
var BARE = /[A-Za-z0-9_-]+/y;
var NUMBER = /^(?:0x[0-9A-Fa-f_]+|0o[0-7_]+|0b[01_]+|[+-]?(?:inf|nan|[0-9][0-9_]*(?:\.[0-9_]+)?(?:[eE][+-]?[0-9_]+)?))$/;
var DATE = /^(?:\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?)?|\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/;
var ESCAPES = {
  b: "\b",
  t: "	",
  n: "\n",
  f: "\f",
  r: "\r",
  e: "\x1B",
  '"': '"',
  "\\": "\\"
};
function complain(scanner, what, at = scanner.at) {
  const code = typeof at === "number" ? "syntax-error" : at;
  const start = typeof at === "number" ? at : scanner.at;
  if (scanner.problems.some((problem) => problem.code === code)) return false;
  const message = code === "syntax-error" ? `The file is not valid TOML: ${what}.` : what;
  scanner.problems.push({ code, level: "error", message, start, end: start + 1 });
  return false;
}
function space(scanner, lines) {
  const { text } = scanner;
  for (; ; ) {
    const char = text[scanner.at];
    if (char === " " || char === "	" || lines && (char === "\n" || char === "\r")) scanner.at += 1;
    else if (char === "#") {
      const end = text.indexOf("\n", scanner.at);
      const stop = end < 0 ? text.length : end;
      scanner.at = text[stop - 1] === "\r" ? stop - 1 : stop;
    } else return;
  }
}
function keyOf(scanner) {
  const parts = [];
  for (; ; ) {
    space(scanner, false);
    const part = partOf(scanner);
    if (part === void 0 || parts.length >= MAX_PARTS) {
      complain(scanner, "a key is expected");
      return void 0;
    }
    parts.push(part);
    space(scanner, false);
    if (scanner.text[scanner.at] !== ".") return parts;
    scanner.at += 1;
  }
}
function partOf(scanner) {
  const { text, at } = scanner;
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const found = quoted(scanner, quote);
    return found && { name: found.written, start: found.start, end: found.end };
  }
  BARE.lastIndex = at;
  const name = BARE.exec(text)?.[0];
  if (name === void 0) return void 0;
  scanner.at += name.length;
  return { name, start: at, end: scanner.at };
}
function valueAt(scanner, depth) {
  scanner.nodes += 1;
  if (depth > MAX_DEPTH) {
    complain(scanner, `The file is nested deeper than ${MAX_DEPTH} levels.`, "too-deep");
    return void 0;
  }
  const { text, at } = scanner;
  const char = text[at];
  if (char === "[") return listOf(scanner, depth);
  if (char === "{") return inlineOf(scanner, depth);
  if (char === '"' || char === "'")
    return text.startsWith(char.repeat(3), at) ? block(scanner, char) : quoted(scanner, char);
  return plain(scanner);
}
function scalar(written, style, start, end) {
  return { kind: "scalar", style, text: written, written, indent: 0, start, end, size: 1, height: 1 };
}
function plain(scanner) {
  const { text, at } = scanner;
  const word = /[^\s,\]}#]*(?: \d\d:[^\s,\]}#]*)?/y;
  word.lastIndex = at;
  const written = word.exec(text)?.[0] ?? "";
  if (written !== "true" && written !== "false" && !NUMBER.test(written) && !DATE.test(written)) {
    complain(scanner, "a value is expected");
    return void 0;
  }
  scanner.at += written.length;
  return scalar(written, "plain", at, scanner.at);
}
function listOf(scanner, depth) {
  const raw = { kind: "list", items: [], start: scanner.at, end: scanner.at + 1, size: 1, height: 1 };
  scanner.at += 1;
  for (; ; ) {
    space(scanner, true);
    if (closes(scanner, "]")) return raw;
    const item = valueAt(scanner, depth + 1);
    if (item === void 0) return void 0;
    raw.items.push(item);
    space(scanner, true);
    if (closes(scanner, "]")) return raw;
    if (!closes(scanner, ",")) return void complain(scanner, "`,` or `]` is expected");
  }
}
function closes(scanner, char) {
  if (scanner.text[scanner.at] !== char) return false;
  scanner.at += 1;
  return true;
}
function inlineOf(scanner, depth) {
  const raw = { kind: "map", entries: [], start: scanner.at, end: scanner.at + 1, size: 1, height: 1 };
  const known = /* @__PURE__ */ new Map();
  scanner.at += 1;
  for (; ; ) {
    space(scanner, true);
    if (closes(scanner, "}")) return raw;
    const parts = keyOf(scanner);
    if (parts === void 0 || !closes(scanner, "=")) return void complain(scanner, "`=` is expected behind a key");
    space(scanner, false);
    const value = valueAt(scanner, depth + parts.length);
    if (value === void 0) return void 0;
    if (!putInline(raw, known, parts, value)) return void complain(scanner, "a key stands twice", parts[0]?.start);
    space(scanner, true);
    if (closes(scanner, "}")) return raw;
    if (!closes(scanner, ",")) return void complain(scanner, "`,` or `}` is expected");
  }
}
function putInline(root, known, parts, value) {
  let map = root;
  let path = "";
  for (const [index, { name, start, end }] of parts.entries()) {
    path += `${name}\0`;
    const found = known.get(path);
    if (index === parts.length - 1) {
      if (found !== void 0) return false;
      const entry = { key: name, keyStart: start, keyEnd: end, value };
      known.set(path, entry);
      map.entries.push(entry);
    } else if (found === void 0) {
      const made = { kind: "map", entries: [], start, end, size: 1, height: 1 };
      const entry = { key: name, keyStart: start, keyEnd: end, value: made };
      known.set(path, entry);
      map.entries.push(entry);
      map = made;
    } else if (found.value.kind === "map") map = found.value;
    else return false;
  }
  return true;
}
function quoted(scanner, quote) {
  const { text } = scanner;
  const start = scanner.at + 1;
  let end = start;
  for (let char = text[end]; char !== quote; char = text[end]) {
    if (char === void 0 || char === "\n") return void complain(scanner, "a text has no end");
    end += char === "\\" && quote === '"' ? 2 : 1;
  }
  scanner.at = end + 1;
  const inside = text.slice(start, end);
  return scalar(quote === '"' ? unescaped(scanner, inside, start) : inside, "quoted", start, end);
}
function block(scanner, quote) {
  const { text } = scanner;
  const fence = quote.repeat(3);
  const from = scanner.at + 3;
  const start = from + (text.startsWith("\r\n", from) ? 2 : text[from] === "\n" ? 1 : 0);
  let end = start;
  while (end < text.length && !text.startsWith(fence, end)) end += text[end] === "\\" && quote === '"' ? 2 : 1;
  if (end >= text.length) return void complain(scanner, "a text has no end");
  for (let extra = 0; extra < 2 && text[end + 3] === quote; extra += 1) end += 1;
  scanner.at = end + 3;
  const inside = text.slice(start, end);
  return scalar(quote === '"' ? unescaped(scanner, inside, start) : inside, "quoted", start, end);
}
function unescaped(scanner, inside, start) {
  if (!inside.includes("\\")) return inside;
  return inside.replace(
    /\\(?:(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2})|([ \t]*\r?\n\s*)|([\s\S]))/g,
    (_all, code, folded, char, offset) => {
      if (folded !== void 0) return "";
      const point = code === void 0 ? void 0 : Number.parseInt(code.slice(1), 16);
      if (point !== void 0 && point <= 1114111) return String.fromCodePoint(point);
      const known = ESCAPES[char ?? ""];
      if (known === void 0) complain(scanner, "a text holds an unknown escape", start + offset);
      return known ?? char ?? "";
    }
  );
}

// src/parse/toml.ts
function parseToml(source) {
  const problems = [];
  const at = source.text.charCodeAt(0) === 65279 ? 1 : 0;
  const scanner = { text: source.text, problems, at, nodes: 0 };
  const tables = { index: /* @__PURE__ */ new Map(), named: /* @__PURE__ */ new Set(), lists: /* @__PURE__ */ new Set() };
  const root = mapAt(0);
  let table = root;
  for (space(scanner, true); scanner.at < scanner.text.length; space(scanner, true)) {
    if (scanner.nodes > MAX_NODES) {
      complain(scanner, `The file holds more than ${MAX_NODES} values.`, "too-many-nodes");
      break;
    }
    const start = scanner.at;
    if (scanner.text[start] === "[") table = header(scanner, tables, root);
    else if (!assignment(scanner, tables, table)) skipLine(scanner);
    else if (!atLineEnd(scanner)) {
      complain(scanner, "a line holds more than one statement");
      skipLine(scanner);
    }
  }
  measure(root);
  return present({ root, problems }, source, "json");
}
function mapAt(start) {
  return { kind: "map", entries: [], start, end: start + 1, size: 1, height: 1 };
}
function skipLine(scanner) {
  const end = scanner.text.indexOf("\n", scanner.at);
  scanner.at = end < 0 ? scanner.text.length : end + 1;
}
function atLineEnd(scanner) {
  space(scanner, false);
  const char = scanner.text[scanner.at];
  return char === void 0 || char === "\n" || char === "\r" && scanner.text[scanner.at + 1] === "\n";
}
function assignment(scanner, tables, table) {
  const parts = keyOf(scanner);
  if (parts === void 0) return false;
  if (scanner.text[scanner.at] !== "=") return complain(scanner, "`=` is expected behind a key");
  scanner.at += 1;
  space(scanner, false);
  const value = valueAt(scanner, 1);
  if (value === void 0 || table === void 0) return value !== void 0;
  place(scanner, tables, table, parts, value);
  return true;
}
function place(scanner, tables, table, parts, value) {
  const last = parts.at(-1);
  const owner = descend(scanner, tables, table, parts.slice(0, -1));
  if (last !== void 0 && owner !== void 0) add(scanner, tables, owner, last, value);
}
function add(scanner, tables, owner, part, value) {
  const index = indexOf(tables, owner);
  if (index.has(part.name)) return complain(scanner, `the key \`${part.name.slice(0, 60)}\` stands twice`, part.start);
  const entry = { key: part.name, keyStart: part.start, keyEnd: part.end, value };
  owner.entries.push(entry);
  index.set(part.name, entry);
  return true;
}
function indexOf(tables, map) {
  const index = tables.index.get(map) ?? new Map(map.entries.map((entry) => [entry.key, entry]));
  tables.index.set(map, index);
  return index;
}
function descend(scanner, tables, from, parts) {
  let at = from;
  for (const part of parts) {
    const found = indexOf(tables, at).get(part.name)?.value;
    const last = found?.kind === "list" && tables.lists.has(found) ? found.items.at(-1) : found;
    if (last === void 0) {
      const made = mapAt(part.start);
      add(scanner, tables, at, part, made);
      at = made;
    } else if (last.kind === "map") at = last;
    else {
      complain(scanner, `the key \`${part.name.slice(0, 60)}\` is no table`, part.start);
      return void 0;
    }
  }
  return at;
}
function header(scanner, tables, root) {
  const list = scanner.text.startsWith("[[", scanner.at);
  scanner.at += list ? 2 : 1;
  const parts = keyOf(scanner);
  const close = list ? "]]" : "]";
  const last = parts?.at(-1);
  if (parts === void 0 || last === void 0 || !scanner.text.startsWith(close, scanner.at)) {
    complain(scanner, `\`${close}\` is expected behind the name of a table`);
    skipLine(scanner);
    return void 0;
  }
  scanner.at += close.length;
  if (!atLineEnd(scanner)) {
    complain(scanner, "a line holds more than one statement");
    skipLine(scanner);
  }
  if (parts.length > MAX_DEPTH) {
    complain(scanner, `The file is nested deeper than ${MAX_DEPTH} levels.`, "too-deep");
    return void 0;
  }
  const owner = descend(scanner, tables, root, parts.slice(0, -1));
  if (owner === void 0) return void 0;
  scanner.nodes += 1;
  return list ? nextOf(scanner, tables, owner, last) : tableOf(scanner, tables, owner, last);
}
function tableOf(scanner, tables, owner, part) {
  const found = indexOf(tables, owner).get(part.name)?.value;
  const table = found ?? mapAt(part.start);
  if (table.kind !== "map" || tables.named.has(table)) {
    complain(scanner, `the table \`${part.name.slice(0, 60)}\` stands twice`, part.start);
    return void 0;
  }
  if (found === void 0) add(scanner, tables, owner, part, table);
  tables.named.add(table);
  return table;
}
function nextOf(scanner, tables, owner, part) {
  const found = indexOf(tables, owner).get(part.name)?.value;
  const made = { kind: "list", items: [], start: part.start, end: part.end, size: 1, height: 1 };
  const list = found ?? made;
  if (list.kind !== "list" || found !== void 0 && !tables.lists.has(list)) {
    complain(scanner, `the key \`${part.name.slice(0, 60)}\` is no list of tables`, part.start);
    return void 0;
  }
  if (found === void 0) add(scanner, tables, owner, part, list);
  tables.lists.add(list);
  const table = mapAt(part.start);
  list.items.push(table);
  return table;
}
function measure(raw) {
  if (raw.kind === "scalar") return;
  const children = raw.kind === "map" ? raw.entries.map(({ value }) => value) : raw.items;
  raw.size = 1;
  raw.height = 1;
  for (const child of children) {
    measure(child);
    absorb(raw, child);
  }
}

export {
  parseToml
};
