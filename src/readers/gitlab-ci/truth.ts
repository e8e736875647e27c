import type { Condition } from "../../graph/model.ts";

export const TRUE: Condition = { op: "const", value: true };
export const FALSE: Condition = { op: "const", value: false };
/** Whoever starts the pipeline decides it. */
export const CHOICE: Condition = { op: "choice" };

/** Whether the condition is known to be so, whoever starts the run. */
export function isConst(condition: Condition, value: boolean): boolean {
  return condition.op === "const" && condition.value === value;
}

/** Every one of them, with what is known put in. */
export function all(parts: readonly Condition[]): Condition {
  if (parts.some((part) => isConst(part, false))) return FALSE;
  const open = [...new Set(parts.filter((part) => !isConst(part, true)))];
  return open.length < 2 ? (open[0] ?? TRUE) : { op: "all", of: open };
}

/** Any one of them, with what is known put in. */
export function any(parts: readonly Condition[]): Condition {
  if (parts.some((part) => isConst(part, true))) return TRUE;
  const open = [...new Set(parts.filter((part) => !isConst(part, false)))];
  return open.length < 2 ? (open[0] ?? FALSE) : { op: "any", of: open };
}

/** The opposite. */
export function not(part: Condition): Condition {
  if (part.op === "const") return part.value ? FALSE : TRUE;
  if (part.op === "choice") return part;
  return part.op === "not" ? part.of : { op: "not", of: part };
}
