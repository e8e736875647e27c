// src/readers/client/regex-pattern.ts
var MAX_PATTERNS = 40;
var MAX_LENGTH = 1e3;
var ANY = "*";
function regexPatterns(source, { anchored = false } = {}) {
  return translated(source, anchored)?.patterns ?? ["*"];
}
function regexDenials(source, { anchored = false } = {}) {
  const found = translated(source, anchored);
  return found?.exact ? found.patterns : [];
}
function translated(source, anchored) {
  if (source.length > MAX_LENGTH) return void 0;
  const text = source.replace(/^\(\?[a-z]{1,5}\)/, "");
  const scan = { text, at: 0, exact: text === source };
  const found = alternatives(scan, anchored);
  if (found === void 0 || scan.at < text.length || found.length > MAX_PATTERNS) return void 0;
  const patterns = found.map((one) => one.replace(/\*+/g, "*").replace(/ +/g, " ").trim());
  return { patterns: [...new Set(patterns.map((one) => one === "" ? "*" : one))], exact: scan.exact };
}
function alternatives(scan, anchored, top = true) {
  const all = [];
  do {
    if (scan.text[scan.at] === "|") scan.at += 1;
    const one = sequence(scan, anchored || !top);
    if (one === void 0) return void 0;
    all.push(...one);
    if (all.length > MAX_PATTERNS) return void 0;
  } while (scan.text[scan.at] === "|");
  return all;
}
function sequence(scan, anchored) {
  let texts = [""];
  let start = anchored;
  let end = anchored;
  for (; ; ) {
    const char = scan.text[scan.at];
    if (char === void 0 || char === "|" || char === ")") break;
    if (char === "^") {
      start = true;
      scan.at += 1;
      continue;
    }
    if (char === "$") {
      end = true;
      scan.at += 1;
      continue;
    }
    const atom = repeated(scan, atomOf(scan, char));
    if (atom === void 0 || texts.length * atom.length > MAX_PATTERNS) return void 0;
    texts = texts.flatMap((text) => atom.map((part) => text + part));
  }
  return texts.map((text) => `${start ? "" : ANY}${text}${end ? "" : ANY}`);
}
function atomOf(scan, char) {
  scan.at += 1;
  if (char === ".") {
    scan.exact &&= /^[*+]/.test(scan.text.slice(scan.at, scan.at + 1));
    return [ANY];
  }
  if (char === "[") return skipClass(scan) ? inexact(scan, [ANY]) : void 0;
  if (char === "(") return group(scan);
  if (char !== "\\") return [char];
  const escaped = scan.text[scan.at] ?? "";
  scan.at += 1;
  if (escaped === "s") return [" "];
  if ("bBAzZ".includes(escaped)) return inexact(scan, [""]);
  return /[A-Za-z0-9]/.test(escaped) ? inexact(scan, [ANY]) : [escaped];
}
function inexact(scan, texts) {
  scan.exact = false;
  return texts;
}
function skipClass(scan) {
  scan.at += scan.text[scan.at] === "^" ? 2 : 1;
  while (scan.at < scan.text.length && scan.text[scan.at] !== "]") scan.at += scan.text[scan.at] === "\\" ? 2 : 1;
  scan.at += 1;
  return scan.at <= scan.text.length;
}
function group(scan) {
  const look = /^\?(?:[=!]|<[=!])/.exec(scan.text.slice(scan.at, scan.at + 3));
  const head = look ?? /^\?(?::|P?<\w{1,60}>|[a-z]{1,5}:)/.exec(scan.text.slice(scan.at, scan.at + 70));
  if (head) scan.at += head[0].length;
  else if (scan.text[scan.at] === "?") return void 0;
  const inner = alternatives(scan, true, false);
  if (scan.text[scan.at] !== ")") return void 0;
  scan.at += 1;
  return look ? inexact(scan, [""]) : inner;
}
function repeated(scan, atom) {
  if (atom === void 0) return void 0;
  const [sign = ""] = /^(?:[*+?]|\{\d{0,4},?\d{0,4}\})[?+]?/.exec(scan.text.slice(scan.at, scan.at + 14)) ?? [];
  scan.at += sign.length;
  if (sign === "") return atom;
  if (sign.startsWith("?")) return ["", ...atom];
  const blank = atom.length === 1 && atom[0] === " ";
  if (sign.startsWith("+") && blank) return atom;
  if (blank) return ["", " "];
  return atom.length === 1 && atom[0] === ANY ? atom : inexact(scan, [ANY]);
}

export {
  regexPatterns,
  regexDenials
};
