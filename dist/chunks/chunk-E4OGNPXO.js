import {
  HOLE,
  itemsOf,
  plainText,
  writtenOf
} from "./chunk-RTIL7DDY.js";
import {
  locationOf,
  parseYaml
} from "./chunk-5MSIDW42.js";

// src/parse/hcl-scan.ts
var MAX_DEPTH = 60;
function complain(scanner, message, code = "syntax-error") {
  if (!scanner.problems.some((problem) => problem.code === code))
    scanner.problems.push({ code, message, at: scanner.at });
}
function tooDeep(scanner) {
  complain(scanner, `The file is nested deeper than ${MAX_DEPTH} levels.`, "too-deep");
  scanner.at = scanner.text.length;
}
function space(scanner, lines) {
  const { text } = scanner;
  for (; ; ) {
    const char = text[scanner.at];
    if (char === " " || char === "	" || char === "\r" || char === "\uFEFF" || lines && char === "\n")
      scanner.at += 1;
    else if (char === "#" || text.startsWith("//", scanner.at)) {
      const end = text.indexOf("\n", scanner.at);
      scanner.at = end < 0 ? text.length : end;
    } else if (text.startsWith("/*", scanner.at)) {
      const end = text.indexOf("*/", scanner.at + 2);
      scanner.at = end < 0 ? text.length : end + 2;
    } else return;
  }
}
var ESCAPES = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\" };
function interpolation(scanner, depth) {
  const { text } = scanner;
  const mark = text[scanner.at];
  if (mark !== "$" && mark !== "%" || text[scanner.at + 1] !== "{") return void 0;
  const start = scanner.at + 2;
  scanner.at = start;
  skipUntil(scanner, "}", depth + 1);
  const inside = text.slice(start, scanner.at).trim();
  scanner.at += 1;
  return inside;
}
var PLAIN = /[^"\\\n$%]*/y;
function quoted(scanner, depth) {
  const { text, source } = scanner;
  const start = scanner.at + 1;
  scanner.at = start;
  let said = "";
  const holes = [];
  while (scanner.at < text.length && text[scanner.at] !== '"' && text[scanner.at] !== "\n") {
    const doubled = text.startsWith("$${", scanner.at) || text.startsWith("%%{", scanner.at);
    const hole = doubled ? void 0 : interpolation(scanner, depth);
    if (hole !== void 0) {
      holes.push(hole);
      said += HOLE;
    } else if (doubled) {
      said += `${text[scanner.at]}{`;
      scanner.at += 3;
    } else if (text[scanner.at] === "\\") {
      said += ESCAPES[text[scanner.at + 1] ?? ""] ?? text[scanner.at + 1] ?? "";
      scanner.at += 2;
    } else {
      PLAIN.lastIndex = scanner.at + 1;
      PLAIN.test(text);
      said += text.slice(scanner.at, PLAIN.lastIndex);
      scanner.at = PLAIN.lastIndex;
    }
  }
  const end = Math.min(scanner.at, text.length);
  if (text[end] !== '"') complain(scanner, "The file is not valid HCL: a text has no end.");
  scanner.at = text[end] === '"' ? end + 1 : end;
  return { kind: "text", text: said, holes, location: locationOf(source, start, end) };
}
var HEREDOC = /<<(-?)([A-Za-z_][\w-]{0,100})[ \t]*\r?\n/y;
function isHeredoc(scanner) {
  HEREDOC.lastIndex = scanner.at;
  return HEREDOC.test(scanner.text);
}
function heredoc(scanner, depth) {
  const { text, source } = scanner;
  HEREDOC.lastIndex = scanner.at;
  const [opening = "", , word = ""] = HEREDOC.exec(text) ?? [];
  const start = scanner.at + opening.length;
  const end = endOfHeredoc(text, start, word);
  const body = templateIn(scanner, start, end, depth);
  const after = text.indexOf("\n", end);
  scanner.at = after < 0 ? text.length : after;
  const holes = [...body.holes];
  const location = locationOf(source, start, Math.max(start, text.indexOf("\n", start)));
  const embedded = () => ({
    file: source.file,
    text: "\n".repeat(location.line - 1) + body.padded
  });
  return { kind: "text", text: body.text, holes, location, embedded };
}
function endOfHeredoc(text, start, word) {
  for (let at = start; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? text.length : end);
    if (line.trim() === word) return at;
    if (end < 0) break;
    at = end + 1;
  }
  return text.length;
}
function templateIn(scanner, start, end, depth) {
  const within = { ...scanner, text: scanner.text.slice(0, end) };
  const { text } = within;
  const holes = [];
  let said = "";
  let padded = "";
  let at = start;
  for (const match of text.slice(start).matchAll(/[$%]\{/g)) {
    const from = start + match.index;
    if (from < at || text[from - 1] === text[from]) continue;
    within.at = from;
    const hole = interpolation(within, depth) ?? "";
    const to = Math.min(within.at, end);
    holes.push(hole);
    said += text.slice(at, from) + HOLE;
    padded += text.slice(at, from) + HOLE.repeat(to - from);
    at = to;
  }
  return { text: said + text.slice(at), holes, padded: padded + text.slice(at) };
}
var CLOSING = { "{": "}", "[": "]", "(": ")" };
function skipUntil(scanner, closing, depth) {
  skip(scanner, (char) => char === closing, depth);
}
function skipExpression(scanner, lines, depth) {
  skip(
    scanner,
    (char) => char === "," || char === "]" || char === "}" || char === ")" || !lines && char === "\n",
    depth
  );
}
function skip(scanner, stops, depth) {
  if (depth > MAX_DEPTH) {
    tooDeep(scanner);
    return;
  }
  const { text } = scanner;
  const open = [];
  while (scanner.at < text.length) {
    const before = scanner.at;
    space(scanner, open.length > 0);
    const char = text[scanner.at];
    if (char === void 0) return;
    if (open.length === 0 && stops(char)) return;
    if (char === '"') quoted(scanner, depth + 1);
    else if (char === "<" && isHeredoc(scanner)) heredoc(scanner, depth + 1);
    else {
      const close = CLOSING[char];
      if (close !== void 0) open.push(close);
      else if (open.length > 0 && char === open.at(-1)) open.pop();
      scanner.at += 1;
    }
    if (scanner.at === before) scanner.at += 1;
  }
}

// src/parse/hcl.ts
var memo = /* @__PURE__ */ new WeakMap();
function parseHcl(source) {
  const known = memo.get(source);
  if (known) return known;
  const scanner = { source, text: source.text, problems: [], at: 0 };
  const body = bodyAt(scanner, 0);
  const diagnostics = scanner.problems.map(
    ({ code, message, at }) => ({
      code,
      level: "error",
      message,
      location: locationOf(source, at, at + 1)
    })
  );
  const parsed = { body, diagnostics };
  memo.set(source, parsed);
  return parsed;
}
var NAME = /[A-Za-z_][\w-]*/y;
function nameAt(scanner) {
  NAME.lastIndex = scanner.at;
  const name = NAME.exec(scanner.text)?.[0];
  if (name !== void 0) scanner.at += name.length;
  return name;
}
function skipLine(scanner) {
  const end = scanner.text.indexOf("\n", scanner.at);
  scanner.at = end < 0 ? scanner.text.length : end + 1;
}
function bodyAt(scanner, depth) {
  const attributes = /* @__PURE__ */ new Map();
  const blocks = [];
  for (; ; ) {
    space(scanner, true);
    if (scanner.at >= scanner.text.length) break;
    if (scanner.text[scanner.at] === "}") {
      scanner.at += 1;
      if (depth > 0) break;
      continue;
    }
    const start = scanner.at;
    const name = nameAt(scanner);
    if (name === void 0) {
      complain(scanner, "The file is not valid HCL: a name is expected.");
      skipLine(scanner);
      continue;
    }
    const location = locationOf(scanner.source, start, scanner.at);
    space(scanner, false);
    if (scanner.text[scanner.at] === "=") {
      scanner.at += 1;
      attributes.set(name, { value: expression(scanner, false, depth), location });
    } else {
      const block = blockAt(scanner, name, start, depth);
      if (block) blocks.push(block);
    }
  }
  return { attributes, blocks };
}
function blockAt(scanner, type, start, depth) {
  const labels = [];
  let end = start + type.length;
  while (scanner.text[scanner.at] !== "{") {
    const label = scanner.text[scanner.at] === '"' ? quoted(scanner, depth) : nameAt(scanner);
    if (label === void 0) {
      complain(scanner, "The file is not valid HCL: `=` or `{` is expected behind a name.");
      skipLine(scanner);
      return void 0;
    }
    labels.push(typeof label === "string" ? label : label.kind === "text" ? label.text : "");
    end = scanner.at;
    space(scanner, false);
  }
  scanner.at += 1;
  if (depth >= MAX_DEPTH) {
    tooDeep(scanner);
    return void 0;
  }
  const body = bodyAt(scanner, depth + 1);
  return { type, labels, body, location: locationOf(scanner.source, start, end) };
}
function expression(scanner, lines, depth) {
  if (depth > MAX_DEPTH) tooDeep(scanner);
  space(scanner, lines);
  const start = scanner.at;
  const value = primary(scanner, depth);
  space(scanner, lines);
  const next = scanner.text[scanner.at];
  if (value !== void 0 && (next === void 0 || /[,\]})\n=:]/.test(next)) && !isEquals(scanner)) return value;
  skipExpression(scanner, lines, depth);
  return { kind: "unknown", location: locationOf(scanner.source, start, scanner.at) };
}
var isEquals = (scanner) => scanner.text.startsWith("==", scanner.at);
var NUMBER = /-?\d[\d.eE+-]*/y;
function primary(scanner, depth) {
  const char = scanner.text[scanner.at];
  if (char === '"') return quoted(scanner, depth);
  if (char === "<" && isHeredoc(scanner)) return heredoc(scanner, depth);
  if (char === "[") return list(scanner, depth);
  if (char === "{") return object(scanner, depth);
  NUMBER.lastIndex = scanner.at;
  const digits = NUMBER.exec(scanner.text)?.[0];
  if (digits !== void 0) {
    const start = scanner.at;
    scanner.at += digits.length;
    return { kind: "text", text: digits, holes: [], location: locationOf(scanner.source, start, scanner.at) };
  }
  return named(scanner, depth);
}
var FOR = /[[{]\s*for\s/y;
function computed(scanner, close, depth) {
  FOR.lastIndex = scanner.at;
  if (!FOR.test(scanner.text)) return void 0;
  const start = scanner.at;
  scanner.at += 1;
  skipUntil(scanner, close, depth + 1);
  scanner.at += 1;
  return { kind: "unknown", location: locationOf(scanner.source, start, start + 1) };
}
function list(scanner, depth) {
  const start = scanner.at;
  const comprehension = computed(scanner, "]", depth);
  if (comprehension) return comprehension;
  scanner.at += 1;
  const items = values(scanner, "]", depth);
  return { kind: "list", items, location: items[0]?.location ?? locationOf(scanner.source, start, start + 1) };
}
function values(scanner, close, depth) {
  const items = [];
  for (; ; ) {
    space(scanner, true);
    const char = scanner.text[scanner.at];
    if (char === void 0) return items;
    if (char === close) {
      scanner.at += 1;
      return items;
    }
    const before = scanner.at;
    items.push(expression(scanner, true, depth + 1));
    space(scanner, true);
    if (scanner.text[scanner.at] === "," || scanner.at === before) scanner.at += 1;
  }
}
function object(scanner, depth) {
  const start = scanner.at;
  const comprehension = computed(scanner, "}", depth);
  if (comprehension) return comprehension;
  scanner.at += 1;
  const entries = [];
  for (; ; ) {
    space(scanner, true);
    const char = scanner.text[scanner.at];
    if (char === void 0) break;
    if (char === "}") {
      scanner.at += 1;
      break;
    }
    const before = scanner.at;
    const entry = char === "," ? void 0 : entryAt(scanner, depth);
    if (entry) entries.push(entry);
    if (scanner.text[scanner.at] === "," || scanner.at === before) scanner.at += 1;
  }
  return { kind: "map", entries, location: entries[0]?.location ?? locationOf(scanner.source, start, start + 1) };
}
function entryAt(scanner, depth) {
  const start = scanner.at;
  const isComputed = scanner.text[start] === "(";
  if (isComputed) {
    scanner.at += 1;
    skipUntil(scanner, ")", depth + 1);
    scanner.at += 1;
  }
  const key = isComputed ? void 0 : primary(scanner, depth + 1);
  const location = key?.kind === "text" ? key.location : locationOf(scanner.source, start, scanner.at);
  space(scanner, true);
  const mark = scanner.text[scanner.at];
  if (mark !== "=" && mark !== ":" || isEquals(scanner)) {
    skipExpression(scanner, false, depth + 1);
    return void 0;
  }
  scanner.at += 1;
  const value = expression(scanner, false, depth + 1);
  const name = key?.kind === "text" ? key.text : key?.kind === "ref" ? key.name : HOLE;
  return { key: name, location, value };
}
var PART = /\.(?:[\w-]+|\*)/y;
function named(scanner, depth) {
  const { text, source } = scanner;
  const start = scanner.at;
  let name = nameAt(scanner);
  if (name === void 0) return void 0;
  if (text[scanner.at] === "(") {
    scanner.at += 1;
    const args = values(scanner, ")", depth + 1);
    return { kind: "call", name, args, location: locationOf(source, start, start + name.length) };
  }
  for (; ; ) {
    const char = text[scanner.at];
    if (char === "[") {
      const from = scanner.at;
      scanner.at += 1;
      skipUntil(scanner, "]", depth + 1);
      scanner.at += 1;
      name += text.slice(from, scanner.at);
    } else if (char === "." && /[\w*]/.test(text[scanner.at + 1] ?? "")) {
      PART.lastIndex = scanner.at;
      const found = PART.exec(text)?.[0] ?? ".";
      scanner.at += found.length;
      name += found;
    } else break;
  }
  const location = locationOf(source, start, scanner.at);
  if (name === "true" || name === "false") return { kind: "text", text: name, holes: [], location };
  return name === "null" ? { kind: "unknown", location } : { kind: "ref", name, location };
}

// src/readers/trust/terraform-module.ts
function isOf(name, block) {
  const own = block.labels.slice(0, 2).join(".");
  return name.startsWith(`${own}.`) || name.startsWith(`${own}[`);
}
var MAX_FILES = 100;
var MAX_BLOCKS = 5e3;
var MAX_STEPS = 20;
var MAX_NAMES = 2e3;
var MAX_TEXT = 64 * 1024;
var folderOf = (file) => file.slice(0, file.lastIndexOf("/") + 1);
var SIBLINGS = /* @__PURE__ */ new WeakMap();
function siblings(names) {
  const known = SIBLINGS.get(names);
  if (known) return known;
  const folders = /* @__PURE__ */ new Map();
  for (const name of names) {
    if (!/\.(?:tf|tofu)$/.test(name)) continue;
    const folder = folders.get(folderOf(name));
    if (folder) folder.push(name);
    else folders.set(folderOf(name), [name]);
  }
  SIBLINGS.set(names, folders);
  return folders;
}
function moduleOf(source, repository) {
  const folder = folderOf(source.file);
  const names = siblings(repository.names).get(folder) ?? [];
  const files = [
    source,
    ...names.slice(0, MAX_FILES).flatMap((name) => name === source.file ? [] : repository.file(name) ?? [])
  ];
  const whole = files.map(parseHcl).filter(({ diagnostics }) => diagnostics.length === 0);
  const found = whole.flatMap(({ body }) => body.blocks);
  const all = found.slice(0, MAX_BLOCKS);
  const values2 = new Map(
    all.filter(({ type }) => type === "locals").flatMap(({ body }) => [...body.attributes].map(([key, { value }]) => [key, value]))
  );
  const resolve = (value) => value && written(value, { values: values2, left: MAX_NAMES }, 0);
  return {
    blocks: (type, label) => all.filter(
      (block) => (type === void 0 || block.type === type) && (label === void 0 || block.labels[0] === label)
    ),
    resolve,
    document: (value) => documentOf(resolve(value), folder, repository),
    cut: names.length > MAX_FILES || found.length > MAX_BLOCKS ? `The folder holds more than ${MAX_FILES} files or ${MAX_BLOCKS} blocks of Terraform: the rest is not read.` : void 0
  };
}
function local(name, locals, steps) {
  const [root, first = "", ...rest] = name.split(".");
  locals.left -= 1;
  const found = root === "local" && locals.left >= 0 ? locals.values.get(first) : void 0;
  const value = rest.reduce(
    (at, key) => at?.kind === "map" ? at.entries.findLast((entry) => entry.key === key)?.value : void 0,
    found
  );
  return value && written(value, locals, steps + 1);
}
function written(value, locals, steps) {
  if (steps > MAX_STEPS) return { kind: "unknown", location: value.location };
  if (value.kind === "ref") return local(value.name, locals, steps) ?? value;
  if (value.kind === "text") return filled(value, locals, steps);
  if (value.kind === "list")
    return { ...value, items: value.items.flatMap((item) => itemsOf(written(item, locals, steps + 1))) };
  if (value.kind === "map")
    return {
      ...value,
      entries: value.entries.map((entry) => ({ ...entry, value: written(entry.value, locals, steps + 1) }))
    };
  return value.kind === "call" ? called(value, locals, steps) : value;
}
function filled(value, locals, steps) {
  if (value.holes.length === 0) return value;
  const parts = value.text.split(HOLE);
  if (parts.length !== value.holes.length + 1) return value;
  const left = [];
  const text = value.holes.reduce((said, hole, n) => {
    const known = plainText(local(hole, locals, steps));
    const fits = known !== void 0 && said.length + known.length <= MAX_TEXT;
    if (!fits) left.push(hole);
    return said + (fits ? known : HOLE) + (parts[n + 1] ?? "");
  }, parts[0] ?? "");
  return { ...value, text, holes: left };
}
var LISTS = /* @__PURE__ */ new Set(["toset", "tolist", "concat", "flatten", "distinct", "sort", "compact"]);
function called(value, locals, steps) {
  const args = value.args.map((arg) => written(arg, locals, steps + 1));
  if (LISTS.has(value.name))
    return { kind: "list", items: args.flatMap((arg) => itemsOf(arg).flatMap(itemsOf)), location: value.location };
  const [pattern, ...rest] = args;
  if (value.name !== "format" || pattern?.kind !== "text" || pattern.holes.length > 0) return { ...value, args };
  const left = [];
  let n = 0;
  const text = pattern.text.replace(/%[sdqv]/g, () => {
    const said = plainText(rest[n++]);
    if (said === void 0) left.push("");
    return said ?? HOLE;
  });
  return { kind: "text", text, holes: left, location: pattern.location };
}
function documentOf(value, folder, repository) {
  if (value?.kind === "call") {
    const [first] = value.args;
    if (value.name === "jsonencode") return first;
    if (value.name !== "file" && value.name !== "templatefile") return void 0;
    const path = first?.kind === "text" ? first.text.replace(new RegExp(`^${HOLE}/|^\\./`), "") : void 0;
    const file = path === void 0 || path.includes(HOLE) ? void 0 : repository.file(`${folder}${path}`);
    return file && jsonOf(file);
  }
  if (value?.kind !== "text" || !value.text.includes("Statement")) return void 0;
  return jsonOf(value.embedded?.() ?? { file: value.location.file, text: value.text });
}
function jsonOf(file) {
  const { tree, diagnostics } = parseYaml(file, "json");
  return tree && !diagnostics.some(({ level }) => level === "error") ? writtenOf(tree, file) : void 0;
}

export {
  parseHcl,
  isOf,
  moduleOf
};
