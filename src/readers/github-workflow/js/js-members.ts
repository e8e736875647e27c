import { payloadHolds } from "../../../catalog/events.ts";
import type { Running } from "../shell/shell-compare.ts";
import { encoded, symbolsIn, VARIABLES } from "../shell/shell-symbols.ts";
import {
  expressionOf,
  flag,
  type Js,
  lost,
  mayThrow,
  NOTHING,
  type OfKind,
  openOf,
  plain,
  type Value,
} from "./js-values.ts";

/** What a script is given: https://github.com/actions/github-script#readme, and https://github.com/actions/toolkit/blob/main/packages/github/src/context.ts */
const CONTEXT: Readonly<Record<string, string>> = {
  "context.actor": "github.actor",
  "context.eventName": "github.event_name",
  "context.sha": "github.sha",
  "context.ref": "github.ref",
  "context.workflow": "github.workflow",
  "context.job": "github.job",
  "context.serverUrl": "github.server_url",
  "context.runId": "github.run_id",
  "context.repo.owner": "github.repository_owner",
  "context.repo.repo": "github.event.repository.name",
  "context.issue.owner": "github.repository_owner",
  "context.issue.repo": "github.event.repository.name",
  "context.payload.action": "github.event.action",
};
const HOSTS: ReadonlySet<string> = new Set(["context.payload", "context.repo", "context.issue", "process.env"]);
/** In every payload: https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const ALWAYS: ReadonlySet<string> = new Set(["repository", "sender"]);
/** Parts of a payload that are there whenever the object is. */
const PARTS = /^github\.event\.\w+\.(?:user|owner|base|base\.repo)$/;
/** What GitHub says of a person, in other answers than those that are read here. */
const SAYS_WHO: ReadonlySet<string> = new Set(["author_association", "permission", "permissions", "role_name", "role"]);

/** A text in which characters may stand for expressions. */
export function textValue(text: string, js: Js): Value {
  const symbols = symbolsIn(js.symbols, text);
  const [only] = symbols;
  if (only === undefined) return plain(text);
  return text.length === 1 && only.kind === "expression" ? expressionOf(only.text, true, js) : openOf(js);
}

function variable(name: string, js: Js): Value {
  const given = js.env.get(name)?.text;
  if (given !== undefined) return textValue(encoded(js.symbols, given), js);
  const runner = VARIABLES[name];
  if (runner !== undefined) return expressionOf(runner, true, js);
  const what = `the variable \`${name}\`, which is not in the files`;
  return openOf(js, [], { op: "unknown", what, location: js.symbols.location });
}

/** Whether the payload has an object of that name. */
function holds(name: string, { symbols: { scope } }: Js): "yes" | "no" | "maybe" {
  const { event, action, unknown } = scope.context;
  if (unknown === true || ALWAYS.has(name)) return ALWAYS.has(name) ? "yes" : "maybe";
  return payloadHolds(event, action ?? "", name);
}

function hostMember(path: string, js: Js): Value {
  const expression = CONTEXT[path];
  if (expression !== undefined) return expressionOf(expression, false, js);
  const [, object] = /^context\.payload\.(\w+)$/.exec(path) ?? [];
  if (object !== undefined)
    return holds(object, js) === "no" ? NOTHING : { kind: "expression", text: `github.event.${object}`, quoted: false };
  const [, name] = /^process\.env\.(\w+)$/.exec(path) ?? [];
  if (name !== undefined) return variable(name, js);
  // NOTE: of what is left of these objects, nothing is known.
  const isKnown = HOSTS.has(path) || !/^(?:context|process\.env)\./.test(path);
  return isKnown ? { kind: "host", path } : openOf(js);
}

function* payloadMember(of: OfKind<"expression">, name: string, isSafe: boolean, js: Js): Running<Value> {
  if (of.quoted) return name === "length" ? openOf(js, [of]) : yield* lost();
  const [root = "", ...deeper] = of.text.replace(/^github\.event\./, "").split(".");
  const isThere = holds(root, js) === "yes" && (deeper.length === 0 || PARTS.test(of.text));
  if (!isThere && !isSafe) yield* mayThrow(of.text);
  if (/^(?:constructor|__proto__|prototype|toString|valueOf|hasOwnProperty)$/.test(name)) return yield* lost();
  return name === "length" ? openOf(js, [of]) : expressionOf(`${of.text}.${name}`, false, js);
}

function* answerMember({ part, of }: OfKind<"answer">, name: string, js: Js): Running<Value> {
  if (part === "flags") return yield* flag(name, of, js);
  const asked = `${part}.${name}`;
  if (asked === "whole.data") return { kind: "answer", part: "data", of };
  if (asked === "data.user") return { kind: "answer", part: "user", of };
  if (asked === "user.permissions") return { kind: "answer", part: "flags", of };
  if (asked === "data.permission") return { kind: "permission", field: "permission", of };
  if (asked === "data.role_name" || asked === "user.role_name") return { kind: "permission", field: "role_name", of };
  // NOTE: `response.permission` is nothing: the word is a part of `response.data`.
  if (part === "whole" && (name === "permission" || name === "user")) return NOTHING;
  return SAYS_WHO.has(name) ? yield* lost() : openOf(js);
}

/** The part `name` of a value that is something; `isSafe` where a `?.` stands before it. */
export function* member(of: Value, name: string, js: Js, isSafe = false): Running<Value> {
  switch (of.kind) {
    case "host":
      return hostMember(`${of.path}.${name}`, js);
    case "expression":
      return yield* payloadMember(of, name, isSafe, js);
    case "answer":
      return yield* answerMember(of, name, js);
    case "record":
      return name in Object.prototype ? yield* lost() : (of.entries.get(name) ?? NOTHING);
    case "open":
      if (SAYS_WHO.has(name)) return yield* lost();
      if (!isSafe && !of.isThere) yield* mayThrow(of.id);
      return openOf(js, [of]);
    case "list":
      return name === (of.isSet ? "size" : "length") ? plain(of.items.length) : yield* lost();
    case "plain":
      return typeof of.value === "string" && name === "length" ? plain(of.value.length) : yield* lost();
    case "permission":
      return name === "length" ? openOf(js, [of]) : yield* lost();
    default:
      return yield* lost();
  }
}
