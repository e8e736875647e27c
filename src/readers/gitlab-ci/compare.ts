import type { Condition, Location, Proof } from "../../graph/model.ts";
import type { Situation } from "./sources.ts";
import { CHOICE, FALSE, not, TRUE } from "./truth.ts";

/** A variable by name, a text (`null` for one that is not set), or a pattern. */
export type Operand = { readonly name: string } | { readonly text: string | null } | { readonly pattern: string };

/** What a variable holds: a text or nothing, something that is not known, or what may be empty too. */
type Held = { readonly text: string | null } | "set" | "open";

// https://docs.gitlab.com/ci/variables/predefined_variables/
function held(name: string, { source, isMergeRequest }: Situation): Held {
  if (name === "CI_PIPELINE_SOURCE") return { text: source };
  if (name === "CI" || name === "GITLAB_CI") return { text: "true" };
  if (/^CI_MERGE_REQUEST_(?:I?ID|REF_PATH|PROJECT_\w+|SOURCE_\w+_NAME|TARGET_BRANCH_NAME|TITLE|EVENT_TYPE)$/.test(name))
    return isMergeRequest ? "set" : { text: null };
  if (name.startsWith("CI_MERGE_REQUEST_")) return isMergeRequest ? "open" : { text: null };
  if (name.startsWith("CI_EXTERNAL_PULL_REQUEST_"))
    return source === "external_pull_request_event" ? "set" : source === "parent_pipeline" ? "open" : { text: null };
  if (name === "CI_COMMIT_BRANCH" || name === "CI_COMMIT_TAG") return isMergeRequest ? { text: null } : "open";
  if (/^CI_(?:PROJECT_(?:ID|PATH|NAME|NAMESPACE|URL)|DEFAULT_BRANCH|COMMIT_(?:SHA|REF_NAME|REF_SLUG))$/.test(name))
    return "set";
  return "open";
}

const isName = (operand: Operand, pattern: RegExp): boolean => "name" in operand && pattern.test(operand.name);
const pairs = (a: Operand, b: Operand, one: RegExp, other: RegExp): boolean =>
  (isName(a, one) && isName(b, other)) || (isName(b, one) && isName(a, other));

function proof(gate: string, why: string, location: Location): Condition {
  const known: Proof = {
    gate,
    admits: ["maintainer"],
    strength: "declared",
    judges: "actor",
    forgeableBy: ["merge"],
    location,
    why,
  };
  return { op: "proof", proof: known };
}

const PROTECTED =
  "Who may push or merge into a protected branch, and whether this one is protected, are settings that are not in the files.";

/** Comparisons of which GitLab's own meaning is known. */
function known(a: Operand, b: Operand, situation: Situation, location: Location): Condition | undefined {
  const branch = /^CI_COMMIT_(?:BRANCH|REF_NAME)$/;
  const isMain = (operand: Operand): boolean =>
    isName(operand, /^CI_DEFAULT_BRANCH$/) || ("text" in operand && /^(?:main|master)$/.test(operand.text ?? ""));
  if ((isName(a, branch) && isMain(b)) || (isName(b, branch) && isMain(a))) {
    // NOTE: the branch of a merge request may have any name, and the variable `CI_COMMIT_BRANCH` is not there.
    if (!situation.isMergeRequest) return proof("protected-branch", PROTECTED, location);
    return [a, b].some((operand) => isName(operand, /^CI_COMMIT_BRANCH$/)) ? FALSE : CHOICE;
  }
  const flag = [a, b].find((operand) => isName(operand, /^CI_COMMIT_REF_PROTECTED$/));
  const word = [a, b].find((operand) => "text" in operand);
  if (flag && word && "text" in word) {
    const isProtected = proof("protected-branch", PROTECTED, location);
    return word.text === "true" ? isProtected : word.text === "false" ? not(isProtected) : CHOICE;
  }
  const source = /^CI_MERGE_REQUEST_SOURCE_PROJECT_(?:ID|PATH|URL)$/;
  if (pairs(a, b, source, /^CI_(?:MERGE_REQUEST_)?PROJECT_(?:ID|PATH|URL)$/))
    return situation.isMergeRequest && !situation.isFork ? TRUE : FALSE;
  if (isName(a, /^GITLAB_USER_/) || isName(b, /^GITLAB_USER_/))
    return {
      op: "unknown",
      what: "whom the comparison with the name of the person who started it lets through",
      location,
    };
  return undefined;
}

const heldBy = (operand: Operand, situation: Situation): Held =>
  "name" in operand ? held(operand.name, situation) : "text" in operand ? { text: operand.text } : "open";

/** Whether a variable that stands alone is set and not empty. */
export function truth(operand: Operand, situation: Situation): Condition {
  const value = heldBy(operand, situation);
  if (value === "open") return CHOICE;
  return value === "set" || (value.text ?? "") !== "" ? TRUE : FALSE;
}

function equal(a: Held, b: Held): Condition {
  if (a === "open" || b === "open") return CHOICE;
  if (a !== "set" && b !== "set") return a.text === b.text ? TRUE : FALSE;
  const [plain] = [a, b].filter((one) => one !== "set");
  return plain !== undefined && (plain.text ?? "") === "" ? FALSE : CHOICE;
}

// Words, anchors and alternatives.
const SIMPLE = /^\/([\w^$|()\s-]{1,200})\/(i?)$/;
/** LIMIT: groups of one pattern; each may multiply the ways in which the whole can fail to match. */
const MAX_GROUPS = 3;

function fits(value: Held, pattern: string): Condition {
  if (value === "open") return CHOICE;
  if (value !== "set" && (value.text ?? "") === "") return FALSE;
  const [, body, flags] = SIMPLE.exec(pattern) ?? [];
  if (value === "set" || body === undefined || body.split("(").length > MAX_GROUPS + 1) return CHOICE;
  try {
    return new RegExp(body, flags).test(value.text ?? "") ? TRUE : FALSE;
  } catch (error) {
    if (error instanceof SyntaxError) return CHOICE;
    throw error;
  }
}

/** One comparison in a situation. */
export function compare(a: Operand, operator: string, b: Operand, situation: Situation, location: Location): Condition {
  const negative = operator.startsWith("!");
  const say = (condition: Condition): Condition => (negative ? not(condition) : condition);
  if (operator.endsWith("~")) return "pattern" in b ? say(fits(heldBy(a, situation), b.pattern)) : CHOICE;
  return say(known(a, b, situation, location) ?? equal(heldBy(a, situation), heldBy(b, situation)));
}
