import { textIs } from "../conditions/condition.ts";
import { contains, holds } from "../conditions/condition-compare.ts";
import { any, type Plain as Json, known, plainOfJson } from "../conditions/condition-values.ts";
import type { Running } from "../shell/shell-compare.ts";
import {
  askOnce,
  comparing,
  EXITED,
  type Js,
  lost,
  mayThrow,
  NOTHING,
  nameOf,
  type OfKind,
  openOf,
  plain,
  same,
  settled,
  THROWN,
  truthOf,
  type Value,
  writtenAs,
  writtenValue,
} from "./js-values.ts";

/** Says something in the log, and does nothing else: https://github.com/actions/toolkit/tree/main/packages/core */
const SAYS =
  /^(?:core\.(?:info|notice|warning|error|debug|startGroup|endGroup|setSecret)|console\.(?:log|info|warn|error|debug))$/;
const REQUEST = /^(?:github|octokit)\.(?:rest\.)?(\w+\.\w+|request)$/;

/** Calls a function that every script is given. */
export function* hostCall(path: string, args: readonly Value[], js: Js): Running<Value> {
  const [first = NOTHING, second = NOTHING] = args;
  if (SAYS.test(path)) return NOTHING;
  if (path === "core.setFailed") {
    js.failed = true;
    return NOTHING;
  }
  if (path === "core.setOutput") return setOutput(first, yield* settled(second, js), js);
  if (path.startsWith("core.summary.")) return { kind: "host", path: "core.summary" };
  if (/^core\.get\w*Input$/.test(path) || path === "Date.now") return openOf(js);
  if (path === "process.exit") return yield* exit(first, js);
  if (path === "JSON.stringify") return openOf(js, args);
  if (path === "JSON.parse") return yield* parsed(first, js);
  const [, method] = REQUEST.exec(path) ?? [];
  return method === undefined ? yield* lost() : { kind: "pending", method, args };
}

function setOutput(name: Value, value: Value, js: Js): Value {
  if (name.kind !== "plain" || typeof name.value !== "string") js.poisoned = true;
  // NOTE: expressions look up outputs without regard to case.
  else js.outputs.set(name.value.toLowerCase(), value);
  return NOTHING;
}

function* exit(status: Value, js: Js): Running<never> {
  if (status.kind !== "plain") return yield* lost();
  if (status.value !== undefined) {
    if (typeof status.value !== "number" || !Number.isInteger(status.value)) return yield* lost();
    js.failed = status.value % 256 !== 0;
  }
  throw EXITED;
}

function ofJson(value: Json): Value {
  if (value === null || typeof value !== "object") return plain(value);
  if (Array.isArray(value)) return { kind: "list", isSet: false, items: value.map((item: Json) => ofJson(item)) };
  return { kind: "record", entries: new Map(Object.entries(value).map(([key, item]) => [key, ofJson(item)])) };
}

function* parsed(text: Value, js: Js): Running<Value> {
  if (text.kind === "plain" && typeof text.value === "string") {
    const json = plainOfJson(text.value);
    if (json === undefined) throw THROWN;
    return ofJson(json);
  }
  yield* mayThrow(`JSON ${js.count.open}`);
  return openOf(js, [text]);
}

/** Calls a function by its name alone, or makes an object with `new`. */
export function* namedCall(name: string, args: readonly Value[], js: Js): Running<Value> {
  const [first = NOTHING] = args;
  if (name === "String" && args.length === 1) {
    if (first.kind === "plain") return plain(String(first.value));
    if (first.kind === "expression") return { ...first, quoted: true };
    return first.kind === "permission" ? first : openOf(js, args);
  }
  if (name === "Boolean") return plain(yield* truthOf(first, js));
  return name === "Number" || name === "Error" ? openOf(js, args) : yield* lost();
}

/** Makes an object with `new`. */
export function* made(name: string, args: readonly Value[], js: Js): Running<Value> {
  const [first] = args;
  if (name === "Set" && first === undefined) return { kind: "list", isSet: true, items: [] };
  if (name === "Set" && first?.kind === "list") return { ...first, isSet: true };
  return name === "Error" || name === "Date" ? openOf(js, args) : yield* lost();
}

const isWord = (value: Value): value is OfKind<"plain"> & { readonly value: string } =>
  value.kind === "plain" && typeof value.value === "string";

/** Whether one of the items of a list is the value. */
function* among(items: readonly Value[], value: Value, js: Js): Running<boolean> {
  const wanted = yield* settled(value, js);
  if (wanted.kind === "open") return yield* truthOf(openOf(js, [wanted, ...items]), js);
  const words = items.filter(isWord).map((item) => item.value);
  if (wanted.kind === "expression" && words.length === items.length) {
    const { location, scope } = js.symbols;
    return yield* askOnce(`${nameOf(wanted)} in ${JSON.stringify(words)}`, js, () =>
      wanted.quoted
        ? any(words.map((word) => textIs(writtenAs(wanted), word, location, scope)))
        : contains(known(words), writtenValue(wanted, js), comparing(js)),
    );
  }
  for (const item of items) if (yield* same(item, wanted, true, js)) return true;
  return false;
}

function* listCall(list: OfKind<"list">, name: string, args: readonly Value[], js: Js): Running<Value> {
  const [first = NOTHING] = args;
  if (args.length === 1 && name === (list.isSet ? "has" : "includes"))
    return plain(yield* among(list.items, first, js));
  if (list.isSet || args.length !== 1) return yield* lost();
  if (name === "join") return openOf(js, [list]);
  const wanted = yield* settled(first, js);
  return name === "indexOf" && isWord(wanted) && list.items.every(isWord)
    ? plain(list.items.findIndex((item) => isWord(item) && item.value === wanted.value))
    : yield* lost();
}

/** Texts to a text, in a way that depends on nothing else. */
const SHAPES: ReadonlySet<string> = new Set(["trim", "toLowerCase", "toUpperCase", "toString"]);
const ASKS: ReadonlySet<string> = new Set(["includes", "startsWith", "endsWith"]);
/** Further methods of texts, lists and regular expressions that only look. */
const LOOKS: ReadonlySet<string> = new Set(
  "test exec match search split slice substring replace replaceAll indexOf charAt join at map concat padEnd getTime toISOString".split(
    " ",
  ),
);

const shaped = (text: string, name: string): string =>
  name === "trim"
    ? text.trim()
    : name === "toString"
      ? text
      : name === "toLowerCase"
        ? text.toLowerCase()
        : text.toUpperCase();

const fits = (text: string, part: string, name: string): boolean =>
  name === "includes" ? text.includes(part) : name === "startsWith" ? text.startsWith(part) : text.endsWith(part);

function* textCall(text: string, name: string, args: readonly Value[], js: Js): Running<Value> {
  const [argument] = args;
  if (SHAPES.has(name) && args.length === 0) return plain(shaped(text, name));
  if (args.length !== 1 || argument === undefined) return LOOKS.has(name) ? openOf(js, args) : yield* lost();
  const part = yield* settled(argument, js);
  const written = part.kind === "plain" && typeof part.value === "string" ? part.value : undefined;
  if (ASKS.has(name) && written !== undefined) return plain(fits(text, written, name));
  if (name === "split" && written !== undefined)
    return { kind: "list", isSet: false, items: text.split(written).map(plain) };
  return ASKS.has(name) || LOOKS.has(name) ? openOf(js, args) : yield* lost();
}

function* expressionCall(of: OfKind<"expression">, name: string, args: readonly Value[], js: Js): Running<Value> {
  const written = writtenValue(of, js);
  const isLogin = written.kind === "subject" && written.role === "login";
  if (!of.quoted && !isLogin) yield* mayThrow(of.text);
  // NOTE: two logins never differ in their case alone.
  if (SHAPES.has(name) && args.length === 0) return isLogin ? of : openOf(js, [of]);
  const [part] = args;
  if (ASKS.has(name) && part?.kind === "plain" && typeof part.value === "string") {
    const text = part.value;
    const answer = yield* askOnce(`${nameOf(of)} ${name} ${text}`, js, () =>
      holds(written, known(text), comparing(js), (whole, piece) => fits(whole, piece, name)),
    );
    return plain(answer);
  }
  return ASKS.has(name) || LOOKS.has(name) ? openOf(js, [of, ...args]) : yield* lost();
}

/** Calls a method of a value that is something. */
export function* methodCall(receiver: Value, name: string, args: readonly Value[], js: Js): Running<Value> {
  const of = SHAPES.has(name) || ASKS.has(name) ? yield* settled(receiver, js) : receiver;
  if (of.kind === "list") return yield* listCall(of, name, args, js);
  if (of.kind === "plain" && typeof of.value === "string") return yield* textCall(of.value, name, args, js);
  if (of.kind === "expression") return yield* expressionCall(of, name, args, js);
  if (of.kind === "plain" && name === "toString" && of.value !== null && of.value !== undefined)
    return plain(String(of.value));
  if (of.kind !== "open" && of.kind !== "permission") return yield* lost();
  if (of.kind === "open" && !of.isThere) yield* mayThrow(of.id);
  const looks = SHAPES.has(name) || ASKS.has(name) || LOOKS.has(name);
  return looks ? openOf(js, [of, ...args]) : yield* lost();
}
