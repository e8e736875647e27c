import { egressBlock } from "../../catalog/egress.ts";
import type { Step } from "./scope.ts";

const isOn = (text: string | undefined): boolean => text?.trim().toLowerCase() === "true";

/** Where one step lets those after it send to; nothing is said where it limits nothing. */
function limitOf(step: Step): "listed" | "sudo" | "unknown" | undefined {
  const block = step.uses === undefined ? undefined : egressBlock(step.uses);
  if (block === undefined) return undefined;
  const given = (name: string): string | undefined => step.with.get(name)?.text;
  const policy = given(block.policy)?.trim() || block["by-default"];
  const elsewhere = block.elsewhere.some((name) => !["", "false"].includes(given(name)?.trim() ?? ""));
  if (policy === "audit" && !elsewhere) return undefined;
  // NOTE: a step that may be left out, or whose rules are kept elsewhere, proves nothing and is no proof of nothing.
  if (policy !== "block" || elsewhere || step.conditions.length > 0 || step.tolerated) return "unknown";
  return block["sudo-inputs"].some((name) => isOn(given(name))) ? "listed" : "sudo";
}

/** Where the steps before an agent let it send to. */
export function egressAfter(before: readonly Step[]): { readonly egress?: string } {
  const limits = before.flatMap((step) => limitOf(step) ?? []);
  const [egress] = (["listed", "sudo", "unknown"] as const).filter((limit) => limits.includes(limit));
  return egress === undefined ? {} : { egress };
}
