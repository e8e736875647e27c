import { returns } from "../../../parse/typescript/origin.ts";
import { enter, follow } from "./follow.ts";
import type { Bound, Program } from "./frame.ts";

/** LIMIT: functions that make functions. */
const MAX_MAKERS = 3;

/** The functions that an expression may be: itself, or what the function returns that makes it; nothing where one is not known. */
export function targetsOf(program: Program, callee: Bound, depth = 0): readonly Bound[] | undefined {
  const { ts } = program;
  const { node, module } = callee.at;
  if (ts.isFunctionLike(node)) return [callee];
  if (!ts.isCallExpression(node) || depth > MAX_MAKERS) return undefined;
  const maker = follow(program, { module, node: node.expression }, callee.frame);
  if (maker.kind !== "node" || !ts.isFunctionLike(maker.at.node)) return undefined;
  const made = returnsOf(program, maker, callee).map((one) => {
    const followed = follow(program, one.at, one.frame);
    return followed.kind === "node" ? targetsOf(program, followed, depth + 1) : undefined;
  });
  return made.some((one) => one === undefined) ? undefined : made.flatMap((one) => one ?? []);
}

/** What a function returns when it is called so. */
export function returnsOf(program: Program, target: Bound, call: Bound): readonly Bound[] {
  const { ts } = program;
  const { module, node } = target.at;
  if (!ts.isFunctionLike(node) || !ts.isCallExpression(call.at.node)) return [];
  const frame = enter(program, target, node, call, [...call.at.node.arguments]);
  return returns(module, node).map((one) => ({ at: { module, node: one }, frame }));
}
