import type { TriggerContext, Values } from "../../ci/run.ts";
import type { WorkflowScope } from "../scope.ts";

/** An input that no caller gave is empty, except where a person fills in a form or the caller is unknown. */
function inputText(inputs: Values, name: string, context: TriggerContext): string | undefined {
  const given = inputs.get(name)?.text;
  return given ?? (context.event === "workflow_dispatch" || context.causedBy === "caller" ? undefined : "");
}

/**
 * What an input is where a condition asks for it. Those of a called workflow have the type that it says, and those of a
 * composite action are texts: the text `false` counts as true, the boolean does not.
 */
export function inputValue(
  workflow: WorkflowScope,
  inputs: Values,
  written: string,
  context: TriggerContext,
): string | boolean | undefined {
  const name = written.toLowerCase();
  const text = inputText(inputs, name, context);
  if (inputs !== workflow.inputs || text === undefined) return text;
  const declared = workflow.root.at("on", "workflow_call", "inputs")?.entries() ?? [];
  const type = declared
    .find(({ key }) => key.toLowerCase() === name)
    ?.value.get("type")
    ?.string();
  if (type !== "boolean") return text;
  const word = text.trim().toLowerCase();
  return word === "true" || word === "false" || word === "" ? word === "true" : text;
}
