import type { Condition } from "../../../graph/model.ts";
import { parseYaml } from "../../../parse/yaml.ts";
import type { Repository } from "../../reader.ts";
import type { CommandStep, TriggerContext } from "../run.ts";
import { type AgentStep, plainTool, type Reach, type ToolGrant, TRUE } from "./agent.ts";
import { unaskedTools } from "./shell-agents.ts";

// Sources: src/tag, src/steward and base-action/src/run-droid.ts of https://github.com/Factory-AI/droid-action

const THREAD: Reach = { resource: "github:own-thread", access: "write", via: "action" };
const RERUNS: Reach = { resource: "github:workflow-runs", access: "exec", via: "action" };

const isOn = (step: CommandStep, input: string): boolean => step.with.get(input)?.text.trim() === "true";

/** Whether the steward may change files: an input says so, or the configuration of the repository. */
function fixes(step: CommandStep, repository: Repository | undefined): boolean {
  const path = step.with.get("config_path")?.text.trim() ?? ".github/droid-ci.yml";
  const source = repository?.file(path);
  const config = source && parseYaml(source, "yaml").tree;
  return isOn(step, "auto_fix") || config?.at("fix", "enabled")?.boolean() === true;
}

/** Tools of the Droid action: every flow runs commands without asking, but that of the steward that only looks. */
export function droidTools(step: CommandStep, repository: Repository | undefined): AgentStep["tools"] {
  const { location } = step;
  const comment = plainTool("its own comment", "comment", "default", location, [THREAD]);
  const shell: readonly ToolGrant[] = unaskedTools(location, "--skip-permissions-unsafe", "flag");
  const steward = [comment, plainTool("rerun failed jobs", "github", "default", location, [RERUNS])];
  const stewards = fixes(step, repository)
    ? [...shell.filter(({ capability }) => capability !== "web"), ...steward]
    : steward;
  return ({ event }: TriggerContext) => (event === "workflow_run" ? stewards : [...shell, comment]);
}

/** After another workflow only the steward runs, and only for branches of the repository itself: src/steward/gate.ts */
export function droidRuns(step: CommandStep, { event, fork }: TriggerContext): Condition {
  if (event !== "workflow_run") return TRUE;
  const input = step.with.get("ci_steward");
  if (input?.text.includes("${{"))
    return { op: "unknown", what: "whether `ci_steward` is on", location: input.tree?.location ?? step.location };
  return { op: "const", value: isOn(step, "ci_steward") && !fork };
}
