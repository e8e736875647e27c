import type { Condition } from "../../graph/model.ts";
import { type ConditionScope, textIs } from "./condition.ts";
import { any } from "./condition-values.ts";
import { isActor, saidOf } from "./permission-step.ts";
import type { Step } from "./scope.ts";
import type { ScriptOutcome } from "./script-outcome.ts";

/** LIMIT: characters of a script that is read here. */
const MAX_SCRIPT = 8_000;
const COMMENT = /(^|\s)\/\/[^\n]*/g;
// Statements that only name something: nothing in them can end the script or choose.
const CONSTANT = /^\s*const\s+(\w+)\s*=\s*([^;{}()=>?]*(?:\[[^\][()]*\])?)\s*(?:;|\n)/;
const STOPS = /^(?:core\.setFailed\(|throw new Error\()/;
const THEN = /^\s*(?:\{([^{}]*)\}|([^{};\n]*(?:;|\n|$)))/;

/** What the script begins with, when that is `if (test) then`. */
function firstIf(code: string): { readonly test: string; readonly body: string } | undefined {
  const [start] = /^\s*if\s*\(/.exec(code) ?? [];
  if (start === undefined) return undefined;
  let depth = 1;
  let end = start.length;
  for (; depth > 0 && end < code.length; end += 1) depth += code[end] === "(" ? 1 : code[end] === ")" ? -1 : 0;
  const [, block, statement] = THEN.exec(code.slice(end)) ?? [];
  return { test: code.slice(start.length, end - 1), body: (block ?? statement ?? "").trim() };
}

const unwrapped = (text: string): string =>
  text
    .trim()
    .replace(/^\((.*)\)$/s, "$1")
    .trim();

function words(list: string): readonly string[] | undefined {
  const [, inside] = /^\[([^\]]*)\]$/s.exec(list.trim()) ?? [];
  const items = inside
    ?.split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  const plain = items?.flatMap((item) => /^(?:'([\w-]+)'|"([\w-]+)")$/.exec(item)?.slice(1).find(Boolean) ?? []);
  return plain?.length === items?.length ? plain : undefined;
}

/** The expression that a value of the script is, followed through its constants. */
function expressionOf(text: string, constants: ReadonlyMap<string, string>, step: Step): string | undefined {
  const value = constants.get(text.trim()) ?? text.trim();
  const [, name] = /^process\.env\.(\w+)$/.exec(value) ?? [];
  if (name !== undefined) return /^\$\{\{([^{}]*)\}\}$/.exec(step.env.get(name)?.text.trim() ?? "")?.[1]?.trim();
  const [, path] = /^context\.payload((?:\??\.\w+)+)$/.exec(value) ?? [];
  if (path !== undefined) return `github.event${path.replaceAll("?.", ".")}`;
  return value === "context.actor" ? "github.actor" : undefined;
}

/** The value and the words of `!['A', 'B'].includes(x)`, or `x !== 'A' && x !== 'B'`. */
function refused(
  test: string,
  constants: ReadonlyMap<string, string>,
): readonly [string, readonly string[]] | undefined {
  const [, list, item] = /^!\s*(\[[^\]]*\]|\w+)\.includes\(\s*([\w.?]+)\s*\)$/s.exec(test) ?? [];
  if (list !== undefined && item !== undefined) {
    const accepted = words(constants.get(list) ?? list);
    return accepted && [item, accepted];
  }
  const parts = test.split("&&").map((part) => /^([\w.?]+)\s*!==?\s*(?:'([\w-]+)'|"([\w-]+)")$/.exec(unwrapped(part)));
  const [first] = parts;
  const accepted = parts.flatMap((part) => part?.[2] ?? part?.[3] ?? []);
  return first?.[1] !== undefined && accepted.length === parts.length && parts.every((part) => part?.[1] === first[1])
    ? [first[1], accepted]
    : undefined;
}

function constantsOf(script: string): { readonly constants: ReadonlyMap<string, string>; readonly rest: string } {
  const constants = new Map<string, string>();
  let rest = script;
  for (let found = CONSTANT.exec(rest); found !== null; found = CONSTANT.exec(rest)) {
    constants.set(found[1] ?? "", (found[2] ?? "").trim());
    rest = rest.slice(found[0].length);
  }
  return { constants, rest };
}

// https://octokit.github.io/rest.js/: each of these fails for a person who is not a member.
const MEMBERSHIP =
  /^\s*try\s*\{\s*(?:const\s+\w+\s*=\s*)?await\s+github\.rest\.(?:teams\.getMembershipForUserInOrg|orgs\.checkMembershipForUser)\(\s*\{([^{}]*)\}\s*\)\s*;?\s*\}\s*catch\s*(?:\(\s*\w+\s*\))?\s*\{\s*([^{}]*)\}/;

function membership(rest: string, constants: ReadonlyMap<string, string>, step: Step, scope: ConditionScope): boolean {
  const [, given = "", refusal = ""] = MEMBERSHIP.exec(rest) ?? [];
  const [, person = ""] = /\busername\s*:\s*([\w.?]+)/.exec(given) ?? [];
  return STOPS.test(refusal.trim()) && isActor(expressionOf(person, constants, step), scope.context);
}

/** What a script of `actions/github-script` proves by passing, when it begins with a refusal that is understood. */
export function githubScriptOutcome(step: Step, scope: ConditionScope): ScriptOutcome | undefined {
  const given = step.with.get("script")?.text;
  if (given === undefined || given.length > MAX_SCRIPT || !/(?:^|\/)github-script@/.test(step.uses ?? ""))
    return undefined;
  const { constants, rest } = constantsOf(given.replace(COMMENT, "$1"));
  const passes = passesOf(rest, constants, step, scope);
  return passes && !/process\.exit(?:Code)?\b/.test(given) ? { passes, output: () => undefined } : undefined;
}

function passesOf(
  rest: string,
  constants: ReadonlyMap<string, string>,
  step: Step,
  scope: ConditionScope,
): Condition | undefined {
  if (membership(rest, constants, step, scope))
    return saidOf(step, "github.actor", ["triager", "writer", "maintainer"], scope.context);
  const first = firstIf(rest);
  const [item, accepted] = first === undefined ? [] : (refused(unwrapped(first.test), constants) ?? []);
  const expression = item === undefined ? undefined : expressionOf(item, constants, step);
  if (expression === undefined || accepted === undefined || !STOPS.test(first?.body ?? "")) return undefined;
  return any(accepted.map((word) => textIs(`\${{ ${expression} }}`, word, step.location, scope)));
}
