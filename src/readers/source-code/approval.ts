import type { ts } from "ts-morph";
import { eachNode, type Module } from "../../parse/typescript/module.ts";
import { returns } from "../../parse/typescript/origin.ts";
import { bare } from "../../parse/typescript/settle.ts";
import type { Value } from "../../parse/typescript/value.ts";
import { optionsOf, partOf, type Statement } from "./statements.ts";

/** Whether somebody is asked before a call: what the files say, or that they leave it open. */
export type Approval = "ask" | "unasked" | "unknown";

/** Whether somebody is asked, and the setting by which the program switches off a question that its product asks. */
export interface Asked {
  readonly approval: Approval;
  readonly waived?: string | undefined;
}

// Words of OpenAI's `require_approval`, of the AI SDK's `toolApproval` and of Anthropic's `permission_policy` (@anthropic-ai/sdk
// 1.12.0, resources/beta/agents); what is denied is never called.
// https://platform.openai.com/docs/guides/tools-connectors-mcp, https://ai-sdk.dev/docs/ai-sdk-core/tools-and-tool-calling
const WORDS: ReadonlyMap<string | undefined, Approval> = new Map([
  ["always", "ask"],
  ["user-approval", "ask"],
  ["denied", "ask"],
  ["never", "unasked"],
  ["approved", "unasked"],
  ["not-applicable", "unasked"],
  ["always_allow", "unasked"],
  ["always_ask", "ask"],
  ["always_deny", "ask"],
]);

/** What a switch says that is true, false, a word, or a function that decides; `absent` is the product's default. */
export function approvalOf(value: Value | undefined, absent: Approval): Approval {
  if (value === undefined) return absent;
  const answer = answerOf(value);
  const said = value.boolean() ?? booleanOf(value.place.module, answer);
  if (said !== undefined) return said ? "ask" : "unasked";
  const word = (value.get("type") ?? value).string() ?? textOf(value.place.module, answer);
  return WORDS.get(word) ?? "unknown";
}

/** The word of the catalog as an approval. */
export const asApproval = (word: string): Approval => (word === "ask" || word === "unasked" ? word : "unknown");

/** Whether somebody is asked before what a statement stands for, by its own options. */
export function askedOf(statement: Statement): Asked {
  const { asks } = statement.shape;
  if (asks === undefined) return { approval: "unasked" };
  const approval = approvalOf(partOf(statement, asks.key), asApproval(asks.absent));
  if (approval === "ask" && asks.yes !== undefined && saysYes(optionsOf(statement)?.get(asks.yes)))
    return { approval: "unasked", waived: asks.yes };
  return { approval, ...(approval === "unasked" && asks.absent !== "unasked" && { waived: asks.key }) };
}

// What callbacks answer that say yes: `onApproval` of @openai/agents 0.20, `canUseTool` of the Claude Agent SDK 0.3,
// `onPermissionRequest` of the Copilot SDK 1.0.
const YES: ReadonlyMap<string, RegExp> = new Map([
  ["approve", /^true$/],
  ["behavior", /^allow$/],
  ["kind", /^approved?(?:-|$)/],
]);

/** Whether a callback says yes to everything. */
export function saysYes(callback: Value | undefined): boolean {
  const answer = callback && answerOf(callback);
  if (callback === undefined || answer === undefined) return false;
  const { module } = callback.place;
  if (!module.ts.isObjectLiteralExpression(answer)) return booleanOf(module, answer) === true;
  return answer.properties.some((one) => {
    if (!module.ts.isPropertyAssignment(one)) return false;
    const value = bare(module, one.initializer);
    const word = textOf(module, value) ?? String(booleanOf(module, value));
    return YES.get(one.name.getText(module.ast))?.test(word) === true;
  });
}

/** What a function always answers; `undefined` where anything in it decides. */
function answerOf({ callable, place: { module } }: Value): ts.Node | undefined {
  const { ts } = module;
  if (callable === undefined) return undefined;
  let decides = false;
  eachNode(ts, callable, (node) => {
    decides ||= isChoice(module, node);
    return !decides;
  });
  const [only, ...others] = decides ? [] : returns(module, callable);
  if (only === undefined || others.length > 0) return undefined;
  const answer = bare(module, only);
  const isPromise = ts.isCallExpression(answer) && answer.expression.getText(module.ast) === "Promise.resolve";
  const inner = isPromise ? answer.arguments[0] : undefined;
  return inner ? bare(module, inner) : answer;
}

function isChoice({ ts }: Module, node: ts.Node): boolean {
  const { SyntaxKind } = ts;
  if (ts.isIterationStatement(node, false) || ts.isIfStatement(node) || ts.isConditionalExpression(node)) return true;
  if (ts.isSwitchStatement(node) || ts.isThrowStatement(node) || ts.isTryStatement(node)) return true;
  return (
    node.kind === SyntaxKind.AmpersandAmpersandToken ||
    node.kind === SyntaxKind.BarBarToken ||
    node.kind === SyntaxKind.QuestionQuestionToken
  );
}

function booleanOf({ ts }: Module, node: ts.Node | undefined): boolean | undefined {
  if (node?.kind === ts.SyntaxKind.TrueKeyword) return true;
  return node?.kind === ts.SyntaxKind.FalseKeyword ? false : undefined;
}

const textOf = ({ ts }: Module, node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
