import type { Condition } from "../../graph/model.ts";
import type { Step } from "./scope.ts";

// Texts that anyone may write: https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks
const OUTSIDERS =
  /\$\{\{[^{}]{0,200}(?:github\.head_ref|github\.event\.(?:[\w.*]{0,80}\.)?(?:body|title|message|email|ref|label|page_name|default_branch)\b)[^{}]{0,200}\}\}/;
const LEFT_BEHIND = /GITHUB_(?:ENV|PATH)\b/;
const HEAD = /head|pull\/|pull_request\.number|issue\.number/;

const checksOutHead = (step: Step): boolean =>
  /(?:^|\/)checkout@/.test(step.uses ?? "") &&
  ["ref", "repository"].some((name) => HEAD.test(step.with.get(name)?.text ?? ""));

const scriptOf = (step: Step): string => step.run?.string() ?? step.with.get("script")?.text ?? "";

/** Whether a step hands a text of an outsider to a program, or to the steps after it. */
function isHandedText(step: Step): boolean {
  const script = scriptOf(step);
  const env = [...step.env.values()].map(({ text }) => text);
  return OUTSIDERS.test(script) || (LEFT_BEHIND.test(script) && env.some((text) => OUTSIDERS.test(text)));
}

/** Whether an outsider may have changed what the step runs, by a text in its own script or by what the steps before it did. */
export function isTampered(step: Step, earlier: readonly Step[]): boolean {
  const isFromFile = step.tree.file !== step.frame.workflow.file;
  if (OUTSIDERS.test(scriptOf(step))) return true;
  return earlier.some((before) => isHandedText(before) || (isFromFile && checksOutHead(before)));
}

const CHANGED = "It, or a step before it, handles text or code of an outsider, who may have changed what it does.";

/** The condition with every proof in it only declared. */
export function asDeclared(condition: Condition): Condition {
  if (condition.op === "not") return { op: "not", of: asDeclared(condition.of) };
  if (condition.op === "all" || condition.op === "any") return { op: condition.op, of: condition.of.map(asDeclared) };
  if (condition.op !== "proof" || condition.proof.strength !== "effective") return condition;
  return { op: "proof", proof: { ...condition.proof, strength: "declared", why: CHANGED } };
}
