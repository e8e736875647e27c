import type { Running } from "../shell/shell-compare.ts";
import { every, type Frame, GLOBALS, holds, isNothing, type Scope, variableOf } from "./js-evaluate.ts";
import { member } from "./js-members.ts";
import type { Pattern, Statement } from "./js-syntax.ts";
import { EXITED, type Js, lost, NOTHING, openObject, openOf, plain, settled, THROWN, type Value } from "./js-values.ts";

/** How statements ended: a `return` with its value, or nothing. */
type Ended = { readonly value: Value } | undefined;

function namesIn(to: Pattern): readonly string[] {
  return "name" in to ? [to.name] : to.parts.flatMap((part) => namesIn(part.to));
}

function* block(body: readonly Statement[], outer: Frame, bound?: readonly [string, Value]): Running<Ended> {
  const names: Scope["names"] = new Map();
  if (bound !== undefined) names.set(bound[0], { value: bound[1], constant: false });
  for (const statement of body) {
    if (statement.op !== "declare") continue;
    for (const name of namesIn(statement.to)) {
      // NOTE: whoever gives such a name another meaning may make anything look like a check.
      if (names.has(name) || GLOBALS.has(name)) return yield* lost();
      names.set(name, { value: undefined, constant: statement.constant });
    }
  }
  const frame: Frame = { js: outer.js, scope: { names, outer: outer.scope } };
  for (const statement of body) {
    const ended = yield* one(statement, frame);
    if (ended !== undefined) return ended;
  }
  return undefined;
}

function* bind(to: Pattern, value: Value, frame: Frame): Running<void> {
  if ("name" in to) {
    const variable = variableOf(to.name, frame);
    if (variable === undefined) return yield* lost();
    variable.value = value;
    return;
  }
  if (isNothing(value)) throw THROWN;
  for (const { key, to: part } of to.parts) yield* bind(part, yield* member(value, key, frame.js), frame);
}

function* one(statement: Statement, frame: Frame): Running<Ended> {
  const { js } = frame;
  js.left.steps -= 1;
  if (js.left.steps < 0) return yield* lost();
  switch (statement.op) {
    case "declare": {
      const [value = NOTHING] = statement.value ? yield* every([statement.value], frame) : [];
      yield* bind(statement.to, value, frame);
      return undefined;
    }
    case "assign": {
      const [value = NOTHING] = yield* every([statement.value], frame);
      const variable = variableOf(statement.name, frame);
      if (variable?.value === undefined || variable.constant) return yield* lost();
      variable.value = value;
      return undefined;
    }
    case "run":
      yield* every([statement.value], frame);
      return undefined;
    case "throw":
      yield* every([statement.value], frame);
      throw THROWN;
    case "return": {
      const [value = NOTHING] = statement.value ? yield* every([statement.value], frame) : [];
      return { value };
    }
    case "block":
      return yield* block(statement.body, frame);
    case "if":
      if (yield* holds(statement.test, frame)) return yield* one(statement.so, frame);
      return statement.otherwise && (yield* one(statement.otherwise, frame));
    case "try":
      return yield* attempt(statement, frame);
  }
}

function* attempt(statement: Extract<Statement, { op: "try" }>, frame: Frame): Running<Ended> {
  try {
    return yield* block(statement.body, frame);
  } catch (error) {
    if (error !== THROWN) throw error;
  }
  const bound = statement.name === undefined ? undefined : ([statement.name, openObject(frame.js)] as const);
  return yield* block(statement.failed, frame, bound);
}

/** The value that the step has as its `result`, by the input `result-encoding`. */
function* resultOf(value: Value, encoding: string, js: Js): Running<Value> {
  const text = yield* settled(value, js);
  if (encoding !== "json" && encoding !== "string") return openOf(js);
  if (text.kind === "plain") {
    if (encoding === "string") return plain(String(text.value));
    return plain(text.value === undefined ? "" : JSON.stringify(text.value));
  }
  return text.kind === "expression" && encoding === "string" ? text : openOf(js, [text]);
}

/** Runs a whole script, as `actions/github-script` does: what it throws fails the step, what it returns is its result. */
export function* runScript(statements: readonly Statement[], encoding: string, js: Js): Running<void> {
  try {
    const ended = yield* block(statements, { js, scope: { names: new Map(), outer: undefined } });
    js.outputs.set("result", yield* resultOf(ended?.value ?? NOTHING, encoding, js));
  } catch (error) {
    if (error === EXITED) return;
    if (error !== THROWN) throw error;
    js.failed = true;
  }
}
