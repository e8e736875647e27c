import { isAgentName } from "../../catalog/agents.ts";
import type { Tree } from "../../parse/tree.ts";
import type { Builder } from "../builder.ts";
import type { HeldCredential } from "../ci/agents/agent.ts";
import type { PlainStep } from "../ci/pipelines/plain-job.ts";
import { resourceNode } from "../ci/resource-node.ts";

// Shortcuts of tasks, and the input that holds the script of each task:
// https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/steps
const SHORT: Readonly<Record<string, string>> = { script: "bash", bash: "bash", pwsh: "pwsh", powershell: "pwsh" };
const TASKS: Readonly<Record<string, readonly string[]>> = {
  bash: ["script", "filePath"],
  cmdline: ["script"],
  powershell: ["script", "filePath"],
  shellscript: ["scriptPath"],
  azurecli: ["inlineScript", "scriptPath"],
  azurepowershell: ["Inline", "ScriptPath"],
  awsshellscript: ["inlineScript", "filePath"],
};

const taskOf = (step: Tree): string | undefined => step.get("task")?.string()?.split("@")[0];

function inputOf(step: Tree, names: readonly string[]): Tree | undefined {
  const inputs = step.get("inputs")?.entries() ?? [];
  return names
    .flatMap((name) => inputs.find(({ key }) => key.toLowerCase() === name.toLowerCase())?.value ?? [])
    .find((value) => value.string() !== undefined);
}

/** The commands of a step; none for one that runs no script. */
export function stepOf(step: Tree, variables: PlainStep["variables"]): PlainStep | undefined {
  const word = Object.keys(SHORT).find((key) => step.get(key)?.string() !== undefined);
  const task = taskOf(step)?.toLowerCase() ?? "";
  const line =
    word === undefined ? inputOf(step, Object.hasOwn(TASKS, task) ? (TASKS[task] ?? []) : []) : step.get(word);
  if (line === undefined) return undefined;
  return {
    tree: step,
    lines: [line],
    variables: [...variables, ...(step.get("env")?.entries() ?? [])],
    location: step.keyLocation("displayName") ?? step.keyLocation("name") ?? line.location,
    shape: {
      shell: word === undefined ? "bash" : (SHORT[word] ?? "bash"),
      folder: (step.get("workingDirectory") ?? inputOf(step, ["workingDirectory"]))?.string() ?? "",
    },
  };
}

/** A task of the marketplace that seems to run an agent. */
export function agentTask(step: Tree): Tree | undefined {
  const task = taskOf(step);
  return task !== undefined &&
    !Object.hasOwn(TASKS, task.toLowerCase()) &&
    isAgentName(task.replace(/([a-z])([A-Z])/g, "$1-$2"))
    ? step.get("task")
    : undefined;
}

/** The account that a step acts for: https://learn.microsoft.com/en-us/azure/devops/pipelines/library/service-endpoints */
export function serviceConnection(builder: Builder, step: Tree): HeldCredential | undefined {
  const input = inputOf(step, [
    "azureSubscription",
    "connectedServiceNameARM",
    "awsCredentials",
    "gcpServiceConnection",
  ]);
  const name = input?.string();
  if (input === undefined || name === undefined) return undefined;
  const id = builder.node("credential", `credential:azure-pipelines/service-connection/${name}`, {
    label: `the service connection ${name}`,
    facts: { class: "cloud", store: "service connection", lifetime: "unknown", provider: "azure", scope: "unknown" },
  });
  builder.edge("grants", id, resourceNode(builder, "cloud:account"), {
    facts: { access: "write", confidence: "possible" },
    as: "write",
  });
  return { ref: { id, name, certain: true }, name, channels: ["env"], location: input.location };
}
