import { returns } from "../../parse/typescript/origin.ts";
import type { Value } from "../../parse/typescript/value.ts";

/** Whether somebody is asked before a call: what the files say, or that they leave it open. */
export type Approval = "ask" | "unasked" | "unknown";

/** What a switch says that is true, false, or a function that decides; `absent` is the product's default. */
export function approvalOf(value: Value | undefined, absent: Approval): Approval {
  if (value === undefined) return absent;
  const said = value.boolean() ?? constantOf(value);
  if (said === undefined) return "unknown";
  return said ? "ask" : "unasked";
}

/** What a function always answers: `() => true`. */
function constantOf({ callable, place }: Value): boolean | undefined {
  if (callable === undefined) return undefined;
  const { ts } = place.module;
  const [only, ...others] = returns(place.module, callable);
  if (only === undefined || others.length > 0) return undefined;
  if (only.kind === ts.SyntaxKind.TrueKeyword) return true;
  return only.kind === ts.SyntaxKind.FalseKeyword ? false : undefined;
}

/** The word of the catalog as an approval. */
export const asApproval = (word: string): Approval => (word === "ask" || word === "unasked" ? word : "unknown");
