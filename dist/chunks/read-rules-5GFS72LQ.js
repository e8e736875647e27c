import {
  grantTool,
  shell
} from "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector,
  holdLiteral,
  locationOf,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/parse/starlark.ts
var MAX_STATEMENTS = 5e3;
var MAX_DEPTH = 8;
var MAX_ITEMS = 1e3;
var MAX_TEXT = 1e4;
var OTHER = { kind: "other" };
var NAME = /[A-Za-z_][A-Za-z0-9_]{0,200}/y;
var SPACE = /(?:[ \t\r\n]|\\\r?\n|#[^\n]*)*/y;
var BLANK = /[ \t]*/y;
var ESCAPES = { n: "\n", t: "	", r: "\r", "\\": "\\", "'": "'", '"': '"' };
function parseStarlark(text) {
  const scanner = { text, at: text.charCodeAt(0) === 65279 ? 1 : 0, broken: void 0, names: /* @__PURE__ */ new Map() };
  const calls = [];
  const unread = [];
  for (let count = 0; count < MAX_STATEMENTS && scanner.broken === void 0; count += 1) {
    take(scanner, SPACE);
    const start = scanner.at;
    if (start >= text.length) break;
    const inner = /[ \t]/.test(text[start - 1] ?? "");
    const call = inner ? void 0 : statement(scanner);
    if (call) calls.push(call);
    if (call === void 0) {
      skipStatement(scanner);
      if (!inner) unread.push({ start, end: lineEnd(text, start) });
    }
  }
  return { calls, unread, broken: scanner.broken };
}
function take(scanner, pattern) {
  pattern.lastIndex = scanner.at;
  const found = pattern.exec(scanner.text)?.[0] ?? "";
  scanner.at += found.length;
  return found;
}
function lineEnd(text, at) {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
function statement(scanner) {
  const start = scanner.at;
  if (/["']/.test(scanner.text[start] ?? "")) {
    string(scanner);
    return null;
  }
  const name = take(scanner, NAME);
  const end = scanner.at;
  if (name === "") return void 0;
  take(scanner, BLANK);
  const next = scanner.text[scanner.at];
  if (next === "(") {
    scanner.at += 1;
    const found = argumentsOf(scanner);
    return scanner.broken === void 0 ? { name, ...found, start, end } : null;
  }
  if (next !== "=" || scanner.text[scanner.at + 1] === "=") return void 0;
  scanner.at += 1;
  take(scanner, BLANK);
  scanner.names.set(name, value(scanner, 0));
  return null;
}
function argumentsOf(scanner) {
  const named = /* @__PURE__ */ new Map();
  const unnamed = [];
  while (scanner.broken === void 0) {
    take(scanner, SPACE);
    const char = scanner.text[scanner.at];
    if (char === void 0) scanner.broken = scanner.at;
    if (char === ")") break;
    if (char === ",") {
      scanner.at += 1;
      continue;
    }
    const start = scanner.at;
    const name = take(scanner, NAME);
    take(scanner, SPACE);
    if (name !== "" && scanner.text[scanner.at] === "=" && scanner.text[scanner.at + 1] !== "=") {
      scanner.at += 1;
      take(scanner, SPACE);
      named.set(name, value(scanner, 0));
    } else {
      scanner.at = start;
      unnamed.push(value(scanner, 0));
    }
  }
  scanner.at += 1;
  return { named, unnamed };
}
function value(scanner, depth) {
  const start = scanner.at;
  let found = operand(scanner, depth);
  while (scanner.broken === void 0) {
    take(scanner, depth === 0 ? BLANK : SPACE);
    if (scanner.text[scanner.at] !== "+") break;
    scanner.at += 1;
    take(scanner, SPACE);
    found = joined(found, operand(scanner, depth));
  }
  const computed = rest(scanner);
  if (scanner.at === start) scanner.broken ??= start;
  return computed ? OTHER : found;
}
function joined(left, right) {
  if (left.kind === "text" && right.kind === "text" && left.text.length + right.text.length <= MAX_TEXT)
    return { kind: "text", text: left.text + right.text };
  if (left.kind === "list" && right.kind === "list" && left.items.length + right.items.length <= MAX_ITEMS)
    return { kind: "list", items: [...left.items, ...right.items] };
  return OTHER;
}
function operand(scanner, depth) {
  const char = scanner.text[scanner.at] ?? "";
  if (char === '"' || char === "'") return string(scanner);
  if ((char === "r" || char === "R") && /["']/.test(scanner.text[scanner.at + 1] ?? "")) {
    scanner.at += 1;
    return string(scanner, true);
  }
  if (char === "[" || char === "(") return list(scanner, char === "[" ? "]" : ")", depth);
  const name = take(scanner, NAME);
  return scanner.names.get(name) ?? OTHER;
}
function list(scanner, close, depth) {
  const items = [];
  scanner.at += 1;
  if (depth >= MAX_DEPTH) return OTHER;
  while (scanner.broken === void 0) {
    take(scanner, SPACE);
    const char = scanner.text[scanner.at];
    if (char === void 0) scanner.broken = scanner.at;
    if (char === close) break;
    if (char === ",") scanner.at += 1;
    else items.push(value(scanner, depth + 1));
  }
  scanner.at += 1;
  return { kind: "list", items };
}
function rest(scanner) {
  let depth = 0;
  let any = false;
  while (scanner.broken === void 0) {
    take(scanner, BLANK);
    const char = scanner.text[scanner.at];
    if (char === void 0 || depth === 0 && /[,)\]}\n#\r]/.test(char)) return any;
    any = true;
    if (char === "#") {
      scanner.at = lineEnd(scanner.text, scanner.at);
      continue;
    }
    if (char === '"' || char === "'") {
      string(scanner);
      continue;
    }
    if (/[[({]/.test(char)) depth += 1;
    else if (/[\])}]/.test(char)) depth -= 1;
    scanner.at += 1;
  }
  return any;
}
function string(scanner, raw = false) {
  const { text } = scanner;
  const mark = text[scanner.at] ?? '"';
  const quote = text.startsWith(mark.repeat(3), scanner.at) ? mark.repeat(3) : mark;
  const start = scanner.at;
  const parts = [];
  scanner.at += quote.length;
  let from = scanner.at;
  while (!text.startsWith(quote, scanner.at)) {
    const char = text[scanner.at];
    if (char === void 0 || char === "\n" && quote.length === 1) {
      scanner.broken = start;
      return OTHER;
    }
    if (char === "\\" && !raw) {
      const next = text[scanner.at + 1] ?? "";
      parts.push(text.slice(from, scanner.at), ESCAPES[next] ?? `\\${next}`);
      from = scanner.at + 2;
    }
    scanner.at += char === "\\" ? 2 : 1;
  }
  parts.push(text.slice(from, scanner.at));
  scanner.at += quote.length;
  return { kind: "text", text: parts.join("") };
}
function skipStatement(scanner) {
  let depth = 0;
  while (scanner.at < scanner.text.length) {
    const char = scanner.text[scanner.at] ?? "";
    if (char === '"' || char === "'") {
      string(scanner);
      if (scanner.broken !== void 0) return;
      continue;
    }
    if (char === "#") {
      scanner.at = lineEnd(scanner.text, scanner.at);
      continue;
    }
    if (/[[({]/.test(char)) depth += 1;
    else if (/[\])}]/.test(char)) depth -= 1;
    scanner.at += 1;
    if (char === "\n" && depth <= 0) return;
  }
}

// src/readers/codex/prefix-rules.ts
var MAX_PREFIXES = 100;
var WITHOUT_GRANT = /* @__PURE__ */ new Set(["host_executable", "print"]);
function parseRules(text) {
  const { calls, unread, broken } = parseStarlark(text);
  const rules = [];
  const others = [...unread];
  for (const call of calls) {
    const found = call.name === "prefix_rule" ? rulesOf(call) : WITHOUT_GRANT.has(call.name) ? [] : void 0;
    if (found === void 0) others.push({ start: call.start, end: call.end });
    else rules.push(...found);
  }
  return { rules, unread: others.sort((a, b) => a.start - b.start), broken };
}
function rulesOf(call) {
  const pattern = call.named.get("pattern") ?? call.unnamed[0];
  const given = call.named.get("decision") ?? call.unnamed[1];
  const decision = given === void 0 ? "allow" : decisionOf(given);
  const prefixes = pattern && prefixesOf(pattern);
  if (prefixes === void 0 || decision === void 0) return void 0;
  const examples = { fitting: texts(call.named.get("match")), other: texts(call.named.get("not_match")) };
  const of = { prefixes, examples };
  return prefixes.map((words) => ({ words, decision, start: call.start, end: call.end, of }));
}
function decisionOf(value2) {
  return ["allow", "prompt", "forbidden"].find((known) => value2.kind === "text" && value2.text === known);
}
function prefixesOf(pattern) {
  if (pattern.kind !== "list" || pattern.items.length === 0) return void 0;
  let prefixes = [[]];
  for (const item of pattern.items) {
    const words = item.kind === "text" ? [item.text] : item.kind === "list" ? alternatives(item.items) : void 0;
    if (words === void 0 || prefixes.length * words.length > MAX_PREFIXES) return void 0;
    prefixes = prefixes.flatMap((prefix) => words.map((word) => [...prefix, word]));
  }
  return prefixes;
}
function alternatives(items) {
  const words = items.flatMap((item) => item.kind === "text" ? [item.text] : []);
  return words.length === 0 || words.length !== items.length ? void 0 : words;
}
function texts(list2) {
  if (list2?.kind !== "list") return [];
  return list2.items.flatMap((item) => item.kind === "text" ? [item.text] : []);
}
function failing({ of }) {
  const fits = (example) => {
    const words = wordsOf(example);
    return words && of.prefixes.some((prefix) => prefix.every((word, at) => word === words[at]));
  };
  return of.examples.fitting.find((example) => fits(example) === false) ?? of.examples.other.find((example) => fits(example) === true);
}
function wordsOf(text) {
  if (/["'\\]/.test(text.replace(/"[^"\\$`]*"|'[^']*'/g, ""))) return void 0;
  return (text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []).map((word) => word.replace(/["']/g, ""));
}
function stops(strict, allowed) {
  return strict.words.every((word, at) => word === allowed.words[at]);
}
var CODE = [
  [/^(?:bash|sh|zsh|dash|ksh)$/, /^-[a-z]*c$/],
  [/^(?:python[\d.]*|node|perl|ruby)$/, /^-[ce]$/]
];
function patternOf(words) {
  const [program = "", option = "", code] = words;
  const name = program.slice(program.lastIndexOf("/") + 1);
  const kind = CODE.findIndex(([programs, options]) => programs.test(name) && options.test(option));
  if (code === void 0 || kind < 0) return `${words.join(" ")} *`;
  return kind === 0 ? code : words.join(" ");
}

// src/readers/codex/read-rules.ts
var MAX_FILES = 20;
var MAX_GRANTS = 400;
var MAX_LABEL = 300;
function readRules(source, repository) {
  const into = collector();
  const files = [source.file, ...siblings(source.file, repository)].slice(0, MAX_FILES).flatMap((name) => {
    const other = name === source.file ? source : repository.file(name);
    return other ? [{ source: other, ...parseRules(other.text) }] : [];
  });
  const [own] = files;
  if (own === void 0) return into.fragment();
  noteProblems(into, own);
  const refused = files.find((file) => isRefused(file));
  const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent } = clientSession(into, "codex", start);
  const strict = refused ? [] : files.flatMap(({ rules }) => rules).filter(({ decision }) => decision !== "allow");
  const allowed = own.rules.filter(({ decision }) => decision === "allow");
  for (const rule of allowed.slice(0, MAX_GRANTS)) {
    if (strict.some((other) => stops(other, rule))) continue;
    const text = redact(rule.words.join(" ")).slice(0, MAX_LABEL);
    const place = { id: `${source.file}#prefix_rule/${text}`, label: text, location: placeOf(source, rule) };
    const denied = strict.filter((other) => stops(rule, other)).map(({ words }) => `${words.join(" ")} *`);
    const capability = shell(patternOf(rule.words), { denied });
    grantTool(into, agent, place, capability, { grant: "allowed", asking: refused ? "possible" : "unasked" });
    holdLiteral(into, { id: agent, channel: "env" }, "", rule.words.join(" "), place.location, place.id);
  }
  if (allowed.length > MAX_GRANTS) noteLimit(into, start);
  return into.fragment();
}
function siblings(file, repository) {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  return repository.names.filter(
    (name) => name !== file && name.startsWith(folder) && /^[^/]+\.rules$/.test(name.slice(folder.length))
  );
}
var placeOf = (source, { start, end }) => locationOf(source, start, end);
var isRefused = ({ broken, rules }) => broken !== void 0 || rules.some((rule) => failing(rule));
var NOTHING_COUNTS = "Codex refuses such a file, and with it the rules of every file: what they forbid is not forbidden.";
function noteProblems(into, file) {
  const { source, broken } = file;
  if (broken !== void 0)
    into.note({
      code: "syntax-error",
      level: "error",
      message: `A text or a bracket is never closed. ${NOTHING_COUNTS}`,
      location: locationOf(source, broken, broken + 1)
    });
  const marked = /* @__PURE__ */ new Set();
  for (const rule of file.rules) {
    const example = failing(rule);
    if (example === void 0 || marked.has(rule.start)) continue;
    marked.add(rule.start);
    into.note({
      code: "inert-setting",
      level: "warning",
      message: `The example \`${redact(example).slice(0, 100)}\` does not fit this rule. ${NOTHING_COUNTS}`,
      location: placeOf(source, rule)
    });
  }
  for (const part of file.unread)
    into.note({
      code: "not-supported",
      level: "warning",
      message: "This statement is not read: which commands it allows or forbids is not known.",
      location: placeOf(source, part)
    });
}
function noteLimit(into, location) {
  into.note({
    code: "limit",
    level: "warning",
    message: `The file allows more than ${MAX_GRANTS} commands; the others are not read.`,
    location
  });
}
export {
  readRules
};
