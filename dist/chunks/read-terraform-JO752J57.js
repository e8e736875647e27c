import {
  ALL,
  HOLE,
  allowsEverything,
  both,
  breadthOf,
  claim,
  defineIdentity,
  described,
  isAdminPolicy,
  isNamed,
  itemsOf,
  plainText,
  statementsOf,
  subject,
  trustsOf,
  widest,
  writtenOf
} from "./chunk-AW7GF5WW.js";
import {
  awsRole,
  googleAccount,
  poolProvider
} from "./chunk-3I46GINZ.js";
import {
  builder
} from "./chunk-YT7MXHQX.js";
import "./chunk-WEHTXSKA.js";
import "./chunk-JYZMH2C7.js";
import {
  locationOf,
  parseYaml
} from "./chunk-BIUQDIEU.js";
import "./chunk-7VZ5H7B6.js";

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
  const parts2 = value.text.split(HOLE);
  if (parts2.length !== value.holes.length + 1) return value;
  const left = [];
  const text = value.holes.reduce((said, hole, n) => {
    const known = plainText(local(hole, locals, steps));
    const fits = known !== void 0 && said.length + known.length <= MAX_TEXT;
    if (!fits) left.push(hole);
    return said + (fits ? known : HOLE) + (parts2[n + 1] ?? "");
  }, parts2[0] ?? "");
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

// src/readers/trust/terraform-aws.ts
function statementsIn(block, module) {
  const value = (body, name) => module.resolve(body.body.attributes.get(name)?.value);
  return block.body.blocks.filter(({ type }) => type === "statement").map((statement) => {
    const inner = (type) => statement.body.blocks.filter((one) => one.type === type);
    const effect = value(statement, "effect");
    return {
      effect: effect?.kind === "text" ? effect.text : "Allow",
      actions: itemsOf(value(statement, "actions")),
      federated: inner("principals").flatMap(
        (one) => plainText(value(one, "type")) === "Federated" ? itemsOf(value(one, "identifiers")) : []
      ),
      conditions: inner("condition").map((one) => {
        const key = value(one, "variable");
        const values2 = itemsOf(value(one, "values"));
        return {
          operator: plainText(value(one, "test")) ?? "",
          key: key?.kind === "text" ? key.text : "",
          values: values2,
          location: values2[0]?.location ?? one.location
        };
      }),
      opaque: inner("dynamic").length > 0,
      location: statement.location
    };
  });
}
function dataBlock(value, type, module) {
  const name = value?.kind === "ref" ? value.name : value?.kind === "text" && value.text === HOLE ? value.holes[0] : void 0;
  const [, found] = new RegExp(`^data\\.${type}\\.([\\w-]{1,200})(?:\\[[^\\]]{0,100}\\])?\\.`).exec(name ?? "") ?? [];
  return found === void 0 ? void 0 : module.blocks("data", type).find((block) => block.labels[1] === found);
}
function trustStatements(value, module) {
  const resolved = module.resolve(value);
  const data = dataBlock(resolved, "aws_iam_policy_document", module);
  return data ? statementsIn(data, module) : statementsOf(module.document(resolved));
}
function isAdmin(value, module) {
  const resolved = module.resolve(value);
  if (resolved?.kind === "text" && isAdminPolicy(resolved.text)) return true;
  const data = dataBlock(resolved, "aws_iam_policy", module);
  return ["name", "arn"].some(
    (key) => isAdminPolicy(plainText(module.resolve(data?.body.attributes.get(key)?.value)) ?? "")
  );
}
function everything(value, module) {
  const resolved = module.resolve(value);
  const data = dataBlock(resolved, "aws_iam_policy_document", module);
  if (data === void 0) return allowsEverything(module.document(resolved));
  return data.body.blocks.some(({ type, body }) => {
    const all = (name) => itemsOf(module.resolve(body.attributes.get(name)?.value)).some((one) => plainText(one) === "*");
    const effect = plainText(module.resolve(body.attributes.get("effect")?.value)) ?? "Allow";
    return type === "statement" && effect === "Allow" && all("actions") && all("resources") && body.blocks.length === 0;
  });
}
function adminPlaces(block, name, module) {
  const isThis = (value) => {
    const role = module.resolve(value);
    const ref = role?.kind === "ref" ? role.name : role?.kind === "text" && role.text === HOLE ? role.holes[0] : void 0;
    return ref !== void 0 && isOf(ref, block) || name !== void 0 && plainText(role) === name;
  };
  const managed = itemsOf(module.resolve(block.body.attributes.get("managed_policy_arns")?.value));
  const inline = block.body.blocks.filter(
    ({ type, body }) => type === "inline_policy" && everything(body.attributes.get("policy")?.value, module)
  );
  const attached = module.blocks("resource", "aws_iam_role_policy_attachment").filter(
    ({ body }) => isThis(body.attributes.get("role")?.value) && isAdmin(body.attributes.get("policy_arn")?.value, module)
  );
  const given = module.blocks("resource", "aws_iam_role_policy").filter(
    ({ body }) => isThis(body.attributes.get("role")?.value) && everything(body.attributes.get("policy")?.value, module)
  );
  return [
    ...managed.filter((one) => isAdmin(one, module)).map(({ location }) => location),
    ...[...inline, ...attached, ...given].map(({ location }) => location)
  ];
}
function identityOf(name, definition, label) {
  return (name === void 0 ? void 0 : awsRole(name)) ?? {
    id: `credential:${definition}`,
    label: `AWS role ${label}`,
    provider: "aws"
  };
}
function reportUnread(builder2, block, module) {
  const value = module.resolve(block.body.attributes.get("assume_role_policy")?.value);
  if (value?.kind !== "text" || !/token\.actions\.githubusercontent\.com/.test(value.text)) return;
  if (trustStatements(value, module).length > 0) return;
  builder2.diagnostic({
    code: "not-supported",
    level: "note",
    message: "The trust policy is put together at run time: whom it lets in is not known here.",
    location: value.location
  });
}
function readRoles(builder2, own, module) {
  for (const block of own) {
    if (block.type !== "resource" || block.labels[0] !== "aws_iam_role") continue;
    const { attributes } = block.body;
    const trusts = trustsOf(trustStatements(attributes.get("assume_role_policy")?.value, module));
    if (trusts.length === 0) {
      reportUnread(builder2, block, module);
      continue;
    }
    const name = plainText(module.resolve(attributes.get("name")?.value));
    const definition = `${block.location.file}#${block.labels.slice(0, 2).join(".")}`;
    const lasts = Number(plainText(module.resolve(attributes.get("max_session_duration")?.value)));
    defineIdentity(builder2, {
      identity: identityOf(name, definition, block.labels[1] ?? ""),
      definition,
      location: block.location,
      trusts,
      admin: adminPlaces(block, name, module),
      lasts: lasts > 0 ? lasts : void 0
    });
  }
}
var MODULES = [
  {
    // https://registry.terraform.io/modules/terraform-aws-modules/iam/aws/5.60.0/submodules/iam-github-oidc-role
    source: /^terraform-aws-modules\/iam\/aws\/\/modules\/iam-github-oidc-role$/,
    subjects: [{ name: "subjects", wild: true }],
    names: ["name"],
    prefix: "repo:",
    bare: ""
  },
  {
    // https://registry.terraform.io/modules/terraform-aws-modules/iam/aws/latest/submodules/iam-role
    source: /^terraform-aws-modules\/iam\/aws\/\/modules\/iam-role$/,
    subjects: [
      { name: "oidc_wildcard_subjects", wild: true },
      { name: "oidc_subjects", wild: false }
    ],
    names: ["name"],
    prefix: "repo:",
    bare: ""
  },
  {
    // https://registry.terraform.io/modules/unfunco/oidc-github/aws/latest
    source: /^unfunco\/oidc-github\/aws$/,
    subjects: [
      { name: "github_repositories", wild: true },
      { name: "github_subjects", wild: true }
    ],
    names: ["iam_role_name"],
    prefix: "repo:",
    bare: ":*",
    admin: "attach_admin_policy"
  }
];
function readKnownModules(builder2, own, module) {
  for (const block of own) {
    const get2 = (name2) => module.resolve(block.body.attributes.get(name2)?.value);
    const known = block.type === "module" ? MODULES.find(({ source }) => source.test(plainText(get2("source")) ?? "")) : void 0;
    if (known === void 0) continue;
    const statements = known.subjects.flatMap(({ name: name2, wild }) => {
      const values2 = itemsOf(get2(name2)).map((value) => subjectOf(value, known));
      if (values2.length === 0) return [];
      const key = "token.actions.githubusercontent.com:sub";
      const operator = wild ? "StringLike" : "StringEquals";
      const location = values2[0]?.location ?? block.location;
      const conditions = [{ operator, key, values: values2, location }];
      const actions = [{ kind: "text", text: "sts:AssumeRoleWithWebIdentity", holes: [], location }];
      return [{ effect: "Allow", actions, federated: [], conditions, opaque: false, location }];
    });
    const trusts = trustsOf(statements);
    if (trusts.length === 0) continue;
    const name = known.names.map((one) => plainText(get2(one))).find((one) => one !== void 0);
    const definition = `${block.location.file}#module.${block.labels[0] ?? ""}`;
    const policies = get2("policies");
    const attached = policies?.kind === "map" ? policies.entries.map(({ value }) => value) : itemsOf(get2("iam_role_policy_arns"));
    const switched = known.admin !== void 0 && plainText(get2(known.admin)) === "true";
    defineIdentity(builder2, {
      identity: identityOf(name, definition, block.labels[0] ?? ""),
      definition,
      location: block.location,
      trusts,
      admin: [
        ...attached.filter((one) => isAdmin(one, module)).map(({ location }) => location),
        ...switched ? [block.body.attributes.get(known.admin ?? "")?.location ?? block.location] : []
      ]
    });
  }
}
function subjectOf(value, { prefix, bare }) {
  if (value.kind !== "text") return value;
  const full = value.text.startsWith(prefix) ? value.text : `${prefix}${value.text}`;
  return { ...value, text: full.split(":").length > 2 ? full : `${full}${bare}` };
}

// src/readers/trust/attribute-condition.ts
var MAX_LENGTH = 4e3;
var MAX_PARTS = 50;
var IN = /^(?:assertion|attribute|google)\.(\w+)\s+in\s+\[([^\]]*)\]$/;
var INDEX = /^(?:assertion|claims)\[\s*['"](\w+)['"]\s*\]/;
var COMPARES = /^(?:assertion|attribute|google|claims)\.(\w+)\s*(==|eq)\s*['"]([^'"]*)['"]$/;
var BEGINS = /^(?:assertion|attribute|google)\.(\w+)\.startsWith\(\s*['"]([^'"]*)['"]\s*\)$/;
var MATCHES = /^(?:assertion|attribute|google|claims)\.(\w+)\s+matches\s+['"]([^'"]*)['"]$/;
function parts(text, operator) {
  const found = [];
  let [depth, quote, from] = [0, "", 0];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === "'" || char === '"') quote = char;
    else if (char === "(" || char === "[") depth += 1;
    else if (char === ")" || char === "]") depth -= 1;
    else if (depth === 0 && text.startsWith(operator, at)) {
      found.push(text.slice(from, at));
      from = at + operator.length;
      at = from - 1;
    }
  }
  return [...found, text.slice(from)].map((part) => part.trim());
}
function unwrapped(text) {
  const trimmed = text.trim();
  if (!trimmed.startsWith("(") || !trimmed.endsWith(")")) return trimmed;
  let depth = 0;
  for (let at = 0; at < trimmed.length - 1; at += 1) {
    if (trimmed[at] === "(") depth += 1;
    else if (trimmed[at] === ")") depth -= 1;
    if (depth === 0) return trimmed;
  }
  return unwrapped(trimmed.slice(1, -1));
}
function atom(text) {
  const one = text.replace(INDEX, "claims.$1");
  const [, key, , value] = COMPARES.exec(one) ?? [];
  if (key !== void 0 && value !== void 0) return claim(key, value, false);
  const [, list2, values2] = IN.exec(one) ?? [];
  if (list2 !== void 0 && values2 !== void 0)
    return widest(
      [...values2.matchAll(/['"]([^'"]*)['"]/g)].slice(0, MAX_PARTS).map(([, inner]) => claim(list2, inner ?? "", false))
    );
  const [, begins, start] = BEGINS.exec(one) ?? [];
  if (begins !== void 0 && start !== void 0) return claim(begins, `${start}*`, true);
  const [, matched, pattern] = MATCHES.exec(one) ?? [];
  return matched === void 0 || pattern === void 0 ? void 0 : claim(matched, pattern, true);
}
function jobsOf(condition, depth = 0) {
  const text = unwrapped(condition);
  if (text.length > MAX_LENGTH || depth > 10) return void 0;
  const alternatives = parts(text, "||");
  if (alternatives.length > 1) {
    const jobs2 = alternatives.slice(0, MAX_PARTS).map((part) => jobsOf(part, depth + 1));
    return jobs2.some((one) => one === void 0) ? void 0 : widest(jobs2.filter((one) => one !== void 0));
  }
  const words = parts(text, "&&");
  const all = words.length > 1 ? words : parts(text, " and ");
  if (all.length === 1) return atom(text);
  const known = all.slice(0, MAX_PARTS).map((part) => jobsOf(part, depth + 1));
  const jobs = known.reduce((a, b) => b ? both(a, b) : a, ALL);
  return known.includes(void 0) && (jobs.room === "any" || jobs.repository === "*") ? void 0 : jobs;
}

// src/readers/trust/terraform-azure.ts
var EXACT = /* @__PURE__ */ new Set([
  "azurerm_federated_identity_credential",
  "azuread_application_federated_identity_credential"
]);
var FLEXIBLE = "azuread_application_flexible_federated_identity_credential";
var ISSUER = /token\.actions\.githubusercontent\.com|gitlab/i;
function readFederated(builder2, own, module) {
  for (const block of own) {
    const kind = block.labels[0] ?? "";
    if (block.type !== "resource" || !(EXACT.has(kind) || kind === FLEXIBLE)) continue;
    const get2 = (name) => module.resolve(block.body.attributes.get(name)?.value);
    const issuer = get2("issuer");
    const said = get2(kind === FLEXIBLE ? "claims_matching_expression" : "subject");
    if (issuer?.kind !== "text" || !ISSUER.test(issuer.text) || said === void 0) continue;
    const text = said.kind === "text" ? said.text : void 0;
    const jobs = text === void 0 ? void 0 : kind === FLEXIBLE ? jobsOf(text) : subject(text, false);
    const definition = `${block.location.file}#${block.labels.slice(0, 2).join(".")}`;
    defineIdentity(builder2, {
      identity: { id: `credential:${definition}`, label: `Azure identity ${block.labels[1] ?? ""}`, provider: "azure" },
      definition,
      location: block.location,
      trusts: [
        {
          breadth: jobs ? breadthOf(jobs) : "unknown",
          who: jobs ? described(jobs) : "jobs that the files do not name",
          claims: ["sub"],
          named: jobs !== void 0 && isNamed(jobs),
          location: said.location
        }
      ],
      admin: []
    });
  }
}

// src/readers/trust/terraform-google.ts
var ISSUER2 = /token\.actions\.githubusercontent\.com|gitlab/i;
var MEMBER = /^principalSet:\/\/.*\/(?:attribute\.([a-z_]+)\/(.+)|\*)$/;
var SUBJECT = /^principal:\/\/.*\/subject\/(.+)$/;
var ADMIN = /* @__PURE__ */ new Set(["roles/owner", "roles/editor"]);
var PROJECT_ROLES = ["project", "organization", "folder"].flatMap((level) => [
  `google_${level}_iam_member`,
  `google_${level}_iam_binding`
]);
var get = (block, name, module) => module.resolve(block.body.attributes.get(name)?.value);
function providersIn(module) {
  return module.blocks("resource", "google_iam_workload_identity_pool_provider").flatMap((block) => {
    const issuer = block.body.blocks.filter(({ type }) => type === "oidc").map((oidc) => get(oidc, "issuer_uri", module)).find((value) => value?.kind === "text");
    if (issuer?.kind !== "text" || !ISSUER2.test(issuer.text)) return [];
    const condition = get(block, "attribute_condition", module);
    const jobs = condition === void 0 ? ALL : condition.kind === "text" ? jobsOf(condition.text) : void 0;
    return [{ block, jobs, conditioned: condition !== void 0, location: condition?.location ?? block.location }];
  });
}
function memberJobs(text) {
  const [, inner] = SUBJECT.exec(text) ?? [];
  if (inner !== void 0) return subject(inner, false);
  const [whole, key, value] = MEMBER.exec(text) ?? [];
  if (whole === void 0) return void 0;
  return key === void 0 || value === void 0 ? ALL : claim(key, value, false);
}
function trustOf(jobs, providers, location) {
  const [provider] = providers;
  const only = providers.length === 1 ? provider : void 0;
  const together = only?.jobs ? both(jobs, only.jobs) : jobs;
  const open = only?.jobs === void 0 && ["any", "pull-request"].includes(jobs.room);
  return {
    breadth: open ? "unknown" : breadthOf(together),
    who: open ? "jobs that the files do not name" : described(together),
    claims: only?.conditioned ? ["attribute_condition"] : [],
    named: isNamed(together),
    location
  };
}
var means = (value, block, id) => {
  if (value?.kind === "ref") return isOf(value.name, block);
  if (value?.kind !== "text") return false;
  return value.holes.some((hole) => isOf(hole, block)) || id !== void 0 && value.text.includes(`${id}@`);
};
function membersOf(block, module) {
  return [...itemsOf(get(block, "member", module)), ...itemsOf(get(block, "members", module))];
}
function usersOf(account, id, module) {
  const kinds = ["google_service_account_iam_member", "google_service_account_iam_binding"];
  return kinds.flatMap((kind) => module.blocks("resource", kind)).filter((block) => {
    const role = plainText(get(block, "role", module));
    const isUse = role === "roles/iam.workloadIdentityUser" || role === "roles/iam.serviceAccountTokenCreator";
    return isUse && means(get(block, "service_account_id", module), account, id);
  }).flatMap((block) => membersOf(block, module).map((member) => ({ block, member })));
}
function adminPlaces2(account, id, module) {
  return PROJECT_ROLES.flatMap((kind) => module.blocks("resource", kind)).filter(
    (block) => ADMIN.has(plainText(get(block, "role", module)) ?? "") && membersOf(block, module).some((member) => means(member, account, id))
  ).map(({ location }) => location);
}
function readGoogle(builder2, own, module) {
  const providers = providersIn(module);
  for (const block of own) {
    if (block.type !== "resource" || block.labels[0] !== "google_service_account") continue;
    const id = plainText(get(block, "account_id", module));
    const trusts = usersOf(block, id, module).flatMap(({ member }) => {
      const jobs = member.kind === "text" ? memberJobs(member.text) : void 0;
      return jobs ? [trustOf(jobs, providers, member.location)] : [];
    });
    if (trusts.length === 0) continue;
    const definition = `${block.location.file}#${block.labels.slice(0, 2).join(".")}`;
    const label = `Google service account ${block.labels[1] ?? ""}`;
    defineIdentity(builder2, {
      identity: googleAccount(id ?? "") ?? { id: `credential:${definition}`, label, provider: "google-cloud" },
      definition,
      location: block.location,
      trusts,
      admin: adminPlaces2(block, id, module)
    });
  }
  const hasUsers = module.blocks("resource", "google_service_account").some((block) => usersOf(block, plainText(get(block, "account_id", module)), module).length > 0);
  if (!hasUsers) {
    for (const provider of providers) if (own.includes(provider.block)) readProvider(builder2, provider, module);
  }
}
function readProvider(builder2, provider, module) {
  const { block } = provider;
  const pool = module.resolve(block.body.attributes.get("workload_identity_pool_id")?.value);
  const named2 = pool?.kind === "ref" ? /^google_iam_workload_identity_pool\.([\w-]+)\./.exec(pool.name)?.[1] : void 0;
  const poolBlock = module.blocks("resource", "google_iam_workload_identity_pool").find(({ labels }) => labels[1] === named2);
  const poolId = plainText(pool) ?? plainText(poolBlock && get(poolBlock, "workload_identity_pool_id", module));
  const id = plainText(get(block, "workload_identity_pool_provider_id", module));
  const definition = `${block.location.file}#${block.labels.slice(0, 2).join(".")}`;
  const label = `Google identity provider ${block.labels[1] ?? ""}`;
  defineIdentity(builder2, {
    identity: poolProvider(poolId ?? HOLE, id ?? HOLE) ?? {
      id: `credential:${definition}`,
      label,
      provider: "google-cloud"
    },
    definition,
    location: block.location,
    // NOTE: whom it lets in has nothing yet: what its members may do stands elsewhere.
    trusts: [{ ...trustOf(ALL, [provider], provider.location), named: false }],
    admin: []
  });
}

// src/readers/trust/read-terraform.ts
var readTerraform = (source, repository) => {
  const into = builder();
  const { body, diagnostics } = parseHcl(source);
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  if (diagnostics.length > 0) return into.build();
  const module = moduleOf(source, repository);
  const location = body.blocks[0]?.location;
  if (module.cut !== void 0 && location)
    into.diagnostic({ code: "limit", level: "warning", message: module.cut, location });
  const own = module.blocks().filter((block) => block.location.file === source.file);
  readRoles(into, own, module);
  readKnownModules(into, own, module);
  readGoogle(into, own, module);
  readFederated(into, own, module);
  return into.build();
};
export {
  readTerraform
};
