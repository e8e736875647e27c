import type { ts } from "ts-morph";
import { isSecretName, isSettingName } from "../../../catalog/credentials.ts";
import { literalSecret } from "../../../catalog/literal-secret.ts";
import type { Location } from "../../../graph/model.ts";
import { placeOf } from "../../../parse/typescript/module.ts";
import { bare } from "../../../parse/typescript/settle.ts";
import { follow, returnedBy } from "./follow.ts";
import type { Bound, Program } from "./frame.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** A credential that stands in a place where clients are given theirs. */
export interface Secret {
  /** The variable of the environment that holds it; nothing for a literal. */
  readonly variable?: string;
  /** The value itself, which is never shown; nothing for a variable. */
  readonly literal?: string;
  /** The login of the machine or job, where a client is given none: whose. */
  readonly ambient?: string;
  /** A place in a store of secrets, as it is written. */
  readonly place?: string;
  /** The key, header or parameter under which it stands. */
  readonly name: string;
  readonly location: Location;
}

/** LIMIT: objects in objects, and clients that are made of clients. */
const MAX_DEPTH = 5;
const MAX_ROOTS = 12;
// Keys that hold one where no name says so: https://github.com/octokit/authentication-strategies.js
const POSITIONS = /^(?:auth|authorization|x-api-key|token|bearer|credentials?|password|pass|secret|key|apikey)$/i;
const EVERYTHING = (): boolean => false;

/** Every credential in an argument of a call or construction. `name` is the key under which it stands. */
export function secretsIn(sources: Program, { at, frame }: Bound, name: string, depth = 0): readonly Secret[] {
  const { ts } = sources;
  if (depth > MAX_DEPTH || sources.budget.left < 0) return [];
  const inner = (node: ts.Node, key: string): readonly Secret[] =>
    secretsIn(sources, { at: { module: at.module, node }, frame }, key, depth + 1);
  const node = bare(at.module, at.node);
  const own = ofText(
    sources,
    segmentsOf({ sources, constrained: EVERYTHING }, { at, frame }),
    name,
    placeOf(at.module, node),
  );
  if (own.length > 0) return own;
  const found = follow(sources, { module: at.module, node }, frame);
  if (found.kind !== "node") return [];
  if (found.at.node !== node) return secretsIn(sources, found, name, depth + 1);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap((one) => ofProperty(ts, one, inner, at.module.ast));
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((one) => inner(one, name));
  if (ts.isSpreadElement(node)) return inner(node.expression, name);
  if (ts.isConditionalExpression(node)) return [...inner(node.whenTrue, name), ...inner(node.whenFalse, name)];
  if (ts.isBinaryExpression(node)) return [...inner(node.left, name), ...inner(node.right, name)];
  if (ts.isNewExpression(node)) return (node.arguments ?? []).flatMap((one) => inner(one, name));
  if (!ts.isCallExpression(node)) return [];
  const returned = returnedBy(sources, found);
  const within = returned ? secretsIn(sources, returned, name, depth + 2) : [];
  return within.length > 0 ? within : node.arguments.flatMap((one) => inner(one, name));
}

function ofProperty(
  ts: Program["ts"],
  property: ts.ObjectLiteralElementLike,
  inner: (node: ts.Node, key: string) => readonly Secret[],
  ast: ts.SourceFile,
): readonly Secret[] {
  if (ts.isSpreadAssignment(property)) return inner(property.expression, "");
  const key = property.name.getText(ast).replace(/^["'[]+|["'\]]+$/g, "");
  if (ts.isPropertyAssignment(property)) return inner(property.initializer, key);
  return ts.isShorthandPropertyAssignment(property) ? inner(property.name, key) : [];
}

// https://developer.1password.com/docs/cli/secret-reference-syntax/ and the names of secrets in cloud stores.
const PLACE = /^(?:op:\/\/|arn:aws[a-z-]*:secretsmanager:|projects\/[^/]+\/secrets\/)/;

function ofText({ budget }: Program, pieces: readonly Segment[], name: string, location: Location): readonly Secret[] {
  if (budget.left < 0) return [];
  const isPosition = POSITIONS.test(name) || isSecretName(name);
  const variables = pieces.flatMap((one) =>
    one.kind === "environment" && !isSettingName(one.name) && (isPosition || isSecretName(one.name))
      ? [{ variable: one.name, name, location }]
      : [],
  );
  if (variables.length > 0) return variables;
  const written = pieces.every(({ kind }) => kind === "text")
    ? pieces.map((one) => (one.kind === "text" ? one.text : "")).join("")
    : "";
  if (written === "") return [];
  if (PLACE.test(written)) return [{ place: written, name, location }];
  return literalSecret(written, isPosition ? name : "") ? [{ literal: written, name, location }] : [];
}

/**
 * The credentials that the object on which a method is called was made with, from its construction on; `undefined` where
 * the construction is not seen.
 */
export function secretsOfReceiver(sources: Program, { at, frame }: Bound): readonly Secret[] | undefined {
  const { ts } = sources;
  let bound: Bound = { at, frame };
  let found: readonly Secret[] | undefined;
  for (let hops = 0; hops < MAX_ROOTS; hops += 1) {
    const node = bare(bound.at.module, bound.at.node);
    const followed = follow(sources, { module: bound.at.module, node }, bound.frame);
    if (followed.kind === "input") return found;
    const reached: Bound =
      followed.kind === "node" ? followed : { at: { module: bound.at.module, node }, frame: bound.frame };
    const { module, node: made } = reached.at;
    if (ts.isNewExpression(made) || ts.isCallExpression(made)) {
      const given = (made.arguments ?? []).flatMap((one) =>
        secretsIn(
          sources,
          { at: { module, node: one }, frame: reached.frame },
          ts.isNewExpression(made) && !ts.isObjectLiteralExpression(one) ? "token" : "",
        ),
      );
      found = [...(found ?? []), ...given];
      if (ts.isNewExpression(made)) return found;
    }
    const next =
      ts.isCallExpression(made) || ts.isPropertyAccessExpression(made) || ts.isElementAccessExpression(made)
        ? made.expression
        : undefined;
    if (next === undefined) return found;
    bound = { at: { module, node: next }, frame: reached.frame };
  }
  return found;
}
