import { agentById } from "../../catalog/agents.ts";
import type { Location } from "../../graph/model.ts";
import { type AgentStep, plainTool, type ToolGrant, TRUE } from "../ci/agents/agent.ts";
import { builtInCheck } from "../ci/agents/check.ts";
import type { CommandStep, TriggerContext, Values } from "../ci/run.ts";
import type { JobScope } from "./scope.ts";

// "The job must be called `copilot-setup-steps`": https://docs.github.com/en/copilot/how-tos/use-copilot-agents/cloud-agent/customize-the-agent-environment
const FILE = /^\.github\/workflows\/copilot-setup-steps\.ya?ml$/;
const JOB = "copilot-setup-steps";

/** The run that a task for the agent starts; no event of the workflow does. */
function taskContext(location: Location): TriggerContext {
  return {
    context: "copilot.task",
    event: "copilot",
    fork: false,
    causedBy: "writer",
    labelled: false,
    secrets: true,
    tokenCap: "write",
    location,
  };
}

function toolsOf(location: Location): readonly ToolGrant[] {
  return [
    {
      label: "commands behind its firewall",
      capability: "shell",
      command: "*",
      breadth: "build",
      grant: "default",
      network: "none",
      location,
      reach: [{ resource: "host:files", access: "write", via: "none" }],
    },
    plainTool("push to its branch, open a draft", "github", "default", location, [
      { resource: "github:agent-branch", access: "write", via: "none" },
      { resource: "github:pull-requests", access: "write", via: "none" },
    ]),
  ];
}

/**
 * The agent for whom the job sets the machine up, and the job as a task starts it. `permissions:` are those of the
 * setup alone. LIMIT: what the steps leave on the disk, and the settings of the agent on GitHub, are not read.
 */
export function cloudAgent(job: JobScope): { readonly job: JobScope; readonly agent: AgentStep } | undefined {
  const entry = agentById("copilot-cloud-agent");
  if (entry === undefined || job.name !== JOB || job.workflow.caller !== undefined || !FILE.test(job.workflow.file))
    return undefined;
  const location = job.workflow.root.get("jobs")?.keyLocation(job.name) ?? job.tree.location;
  const context = taskContext(location);
  const empty: Values = new Map();
  const step: CommandStep = {
    tree: job.tree,
    uses: undefined,
    run: undefined,
    with: empty,
    env: empty,
    inputs: empty,
    comment: "",
    actionName: undefined,
    location,
  };
  const check = builtInCheck(entry, step);
  const tools = toolsOf(location);
  const agent: AgentStep = {
    entry,
    step,
    location,
    version: undefined,
    mode: "agent",
    tools: () => tools,
    credentials: [],
    model: [],
    check: { ...check, condition: () => TRUE },
    appToken: false,
    elsewhere: true,
  };
  const started: JobScope = {
    ...job,
    workflow: { ...job.workflow, contexts: () => [context] },
    startConditions: () => [check.condition(context)],
  };
  return { job: started, agent };
}
