import type { ts } from "ts-morph";
import { answerOf, isGlobalSink, sinkOf } from "../../catalog/source-outputs.ts";
import { callAt, evaluate } from "../../parse/typescript/evaluate.ts";
import { type Module, placeOf } from "../../parse/typescript/module.ts";
import { lookup } from "../../parse/typescript/scopes.ts";
import { type At, bare, settle } from "../../parse/typescript/settle.ts";
import type { Call, Value } from "../../parse/typescript/value.ts";
import { readAgent } from "./agents.ts";
import { meant } from "./meant.ts";
import type { Reading } from "./reading.ts";
import { type Statement, statementOf } from "./statements.ts";

/** LIMIT: steps from what is run back to the answer that it is made of. */
const MAX_STEPS = 12;

/**
 * Where a program runs what its agent answered as code: a hand-off from the agent to the program. What a shape of its own
 * limits (an enum, a schema) is an object's field, and is followed like any other: a check in between is not seen.
 */
export function readAnswers(reading: Reading, module: Module): void {
  const { sources } = reading;
  for (const node of module.candidates) {
    if (sources.ts.isClassLike(node)) continue;
    const call = callAt(sources, module, node);
    const code = codeOf(reading, module, call);
    const agent = code && answeredBy(reading, code.written, 0);
    if (agent?.shape.is === "agent") handOver(reading, module, agent, call);
  }
}

/** What a call runs as code. */
function codeOf({ sources }: Reading, module: Module, { origin, args, place }: Call): Value | undefined {
  const { ts } = sources;
  if (origin !== undefined) {
    const argument = sinkOf(origin);
    return argument === undefined ? undefined : args[argument];
  }
  const { node } = place;
  const callee = ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : undefined;
  if (callee === undefined || !ts.isIdentifier(callee) || !isGlobalSink(callee.text)) return undefined;
  return lookup(module, callee.text, callee) === undefined ? args.at(-1) : undefined;
}

/** The agent whose answer an expression is made of. */
function answeredBy(reading: Reading, at: At, steps: number): Statement | undefined {
  const { sources } = reading;
  const { ts } = sources;
  if (steps > MAX_STEPS) return undefined;
  const settled = settle(sources, at);
  if (settled.kind === "declared") {
    const holder = ts.isBindingElement(settled.declaration) ? settled.declaration.parent.parent : settled.declaration;
    const whole = ts.isVariableDeclaration(holder) ? (holder.initializer ?? iterated(reading, holder)) : undefined;
    return whole && answeredBy(reading, { module: settled.module, node: whole }, steps + 1);
  }
  if (settled.kind !== "node") return undefined;
  const { module, node } = settled;
  const part = (one: ts.Node): Statement | undefined =>
    answeredBy(reading, { module, node: bare(module, one) }, steps + 1);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return part(node.expression);
  if (ts.isTemplateExpression(node))
    return first(
      node.templateSpans.map(
        ({ expression }) =>
          () =>
            part(expression),
      ),
    );
  if (ts.isBinaryExpression(node)) return part(node.left) ?? part(node.right);
  if (ts.isConditionalExpression(node)) return part(node.whenTrue) ?? part(node.whenFalse);
  if (!ts.isCallExpression(node)) return undefined;
  const call = callAt(sources, module, node);
  const answer = call.origin && answerOf(call.origin);
  if (answer) return agentOf(reading, call, answer.agent);
  // NOTE: `JSON.parse(answer)` and `answer.trim()` are the answer still.
  const callee = node.expression;
  const inner = ts.isPropertyAccessExpression(callee) ? part(callee.expression) : undefined;
  return inner ?? first(node.arguments.slice(0, 3).map((argument) => () => part(argument)));
}

/** `for await (const message of query(...))` */
function iterated({ sources: { ts } }: Reading, { parent }: ts.VariableDeclaration) {
  return ts.isForOfStatement(parent.parent) ? parent.parent.expression : undefined;
}

function first<T>(tries: readonly (() => T | undefined)[]): T | undefined {
  for (const one of tries) {
    const found = one();
    if (found !== undefined) return found;
  }
  return undefined;
}

function agentOf(reading: Reading, call: Call, agent: string | number): Statement | undefined {
  const { sources } = reading;
  const { module, node } = call.place;
  const { ts } = sources;
  if (typeof agent === "number") return meant(reading, call.args[agent]);
  if (agent === "call") return statementOf(sources, evaluate(sources, call.place));
  const callee = ts.isCallExpression(node) ? node.expression : undefined;
  const owner = callee && ts.isPropertyAccessExpression(callee) ? callee.expression : undefined;
  return owner && meant(reading, evaluate(sources, { module, node: owner }));
}

function handOver(reading: Reading, module: Module, statement: Statement, { place }: Call): void {
  const { into } = reading;
  const { file } = module.source;
  const agent = readAgent(reading, statement);
  const program = into.node("workload", `program:${file}`, {
    label: `the program ${file}`,
    zone: "runner",
    location: { ...placeOf(module, module.ast), endLine: 1, endColumn: 1, line: 1, column: 1 },
    facts: { definition: `program:${file}` },
  });
  into.edge("hands-off", agent, program, {
    location: placeOf(module, place.node),
    facts: { "used-as": "code", through: "output", checked: "no" },
  });
}
