import type { RuleData } from "../../src/rules/load.ts";
import { loadRule } from "../../src/rules/load.ts";
import type { Rule } from "../../src/rules/rule.ts";

/** Anyone to a resource through an agent, past open gates: the pattern most tests vary. */
export const OUTSIDER_ACTS: RuleData["path"] = [
  { node: "principal", where: { standing: "anyone" }, as: "entry" },
  { edge: ["starts", "runs", "calls", "delegates", "triggers", "can"], repeat: true, gates: "open" },
  { node: "agent", as: "agent" },
  { edge: "can", where: { access: ["write", "publish"] }, gates: "open", as: "can" },
  { node: "resource", as: "target" },
];

/** A rule around a path, with everything else of no account. */
export function rule(path: RuleData["path"], over: Partial<RuleData> & { readonly id?: string } = {}): Rule {
  const { id = "sample", ...rest } = over;
  return loadRule(id, {
    title: "A sample",
    question: 1,
    score: 8,
    confidence: "high",
    message: "It happens.",
    why: "Because.",
    fix: "Do not.",
    path,
    at: path.flatMap((step) => step.as ?? [])[0] ?? "",
    ...rest,
  });
}

/** The pattern with other gates on all its edges. */
export function withGates(gates: "open" | "declared" | undefined): RuleData["path"] {
  return OUTSIDER_ACTS.map((step) => {
    if ("node" in step) return step;
    const { gates: _, ...rest } = step;
    return gates ? { ...rest, gates } : rest;
  });
}
