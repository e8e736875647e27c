import type { Condition } from "../../../graph/model.ts";
import { readShell } from "../../../parse/shell.ts";
import { isPlainCommand } from "../../ci/scripts/script-walk.ts";
import type { Step } from "../scope.ts";

// Texts that anyone may write: https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks
const OUTSIDERS =
  /\$\{\{[^{}]{0,200}(?:github\.head_ref|github\.event\.(?:[\w.*]{0,80}\.)?(?:body|title|message|email|ref|label|page_name|default_branch)\b)[^{}]{0,200}\}\}/;
const LEFT_BEHIND = /GITHUB_(?:ENV|PATH)\b/;
const HEAD = /head|merge_commit|pull\/|pull_request|issue\.number/;
// An output may hold any commit; only one that is named for the base surely holds no outsider's.
const OUTPUT = /\b(?:steps|needs)\.[\w-]+\.outputs\b(?!\.[\w-]*(?:base|default|main|tag|version))/;

/** Artifacts of another run, which a fork's pull request may have made. */
const DOWNLOADS = /(?:^|\/)(?:action-)?download-artifact@/i;
const FETCHES =
  /\bgh\s+(?:pr\s+checkout|run\s+download)\b|\bgit\s+(?:fetch|pull|checkout|switch|merge|clone)\b[^\n]*(?:pull\/|head|HEAD|\$\{?PR|\bfork)/;

const checksOutHead = (step: Step): boolean =>
  /(?:^|\/)checkout@/.test(step.uses ?? "") &&
  ["ref", "repository"].some((name) => isOutsiders(step.with.get(name)?.text ?? ""));

const isOutsiders = (text: string): boolean => HEAD.test(text) || OUTPUT.test(text);
const MOVES = /\bgit\s+(?:fetch|pull|checkout|switch|reset|merge|rebase|clone|worktree)\b/;

/** A script that moves to a commit which a variable of the step names. */
const movesToHead = (step: Step): boolean =>
  MOVES.test(step.run?.string() ?? "") &&
  [...step.env.values()].some(({ text }) => /\$\{\{/.test(text) && isOutsiders(text));

const scriptOf = (step: Step): string => step.run?.string() ?? step.with.get("script")?.text ?? "";

/** Asks each step once, however many steps behind it and contexts ask again. */
function askedOnce(ask: (step: Step) => boolean): (step: Step) => boolean {
  const answers = new WeakMap<Step, boolean>();
  return (step) => {
    const answer = answers.get(step) ?? ask(step);
    answers.set(step, answer);
    return answer;
  };
}

const holdsText = askedOnce((step) => OUTSIDERS.test(scriptOf(step)));

/** Whether a step hands a text of an outsider to a program, or to the steps after it. */
const isHandedText = askedOnce((step) => {
  if (holdsText(step)) return true;
  return LEFT_BEHIND.test(scriptOf(step)) && [...step.env.values()].some(({ text }) => OUTSIDERS.test(text));
});

/** Whether a step puts files on the disk that an outsider may have written. */
const bringsFiles = askedOnce(
  (step) =>
    checksOutHead(step) ||
    DOWNLOADS.test(step.uses ?? "") ||
    FETCHES.test(step.run?.string() ?? "") ||
    movesToHead(step),
);

/** Whether a step runs more than commands that are known to run nothing of the folder they stand in. */
const runsFiles = askedOnce((step) => {
  const script = step.run?.string();
  if (script === undefined) return /^(?:\.|\$)\//.test(step.uses ?? "");
  const { commands, complete } = readShell(script);
  return !complete || commands.some(({ name }) => name !== "" && !isPlainCommand(name));
});

/** Whether an outsider may have changed what the step runs, by a text in its own script or by what the steps before it did. */
export function isTampered(step: Step, earlier: readonly Step[]): boolean {
  const isFromFile = step.tree.file !== step.frame.workflow.file;
  if (holdsText(step)) return true;
  const brought = earlier.findIndex(bringsFiles);
  // NOTE: whose code ran on the machine can put another `gh` in front, and change the actions that are still to run.
  if (brought >= 0 && (isFromFile || earlier.slice(brought).some(runsFiles))) return true;
  return earlier.some(isHandedText);
}

const CHANGED = "It, or a step before it, handles text or code of an outsider, who may have changed what it does.";

/** The condition with every proof in it only declared. */
export function asDeclared(condition: Condition): Condition {
  if (condition.op === "not") return { op: "not", of: asDeclared(condition.of) };
  if (condition.op === "all" || condition.op === "any") return { op: condition.op, of: condition.of.map(asDeclared) };
  if (condition.op !== "proof" || condition.proof.strength !== "effective") return condition;
  return { op: "proof", proof: { ...condition.proof, strength: "declared", why: CHANGED } };
}
