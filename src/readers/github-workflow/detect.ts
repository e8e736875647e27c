import { agentByActionName, agentByUses, isUnreadAction, seemsAgentAction } from "../../catalog/agents.ts";
import type { Diagnostic } from "../../graph/model.ts";
import { actionAgent } from "../ci/agents/action-agent.ts";
import type { AgentStep } from "../ci/agents/agent.ts";
import { cliAgents, notRead } from "../ci/agents/cli-agents.ts";
import type { Repository } from "../reader.ts";
import type { Step } from "./scope.ts";

type Report = (diagnostic: Diagnostic) => void;

/** The agents that one step runs: an action of the catalog, the repository's own copy of one, or command lines. */
export function agentsOf(step: Step, report: Report, repository: Repository): readonly AgentStep[] {
  const entry =
    (step.uses === undefined ? undefined : agentByUses(step.uses)) ??
    (step.actionName === undefined ? undefined : agentByActionName(step.actionName));
  if (entry) return [actionAgent(entry, step, report, repository)];
  if (step.uses !== undefined && isUnreadAction(step.uses)) report(notRead(step.uses, step.location));
  else if (isElsewhere(step) && seemsAgentAction(step.uses, step.with.keys())) report(elsewhere(step.uses, step));
  return cliAgents(step, report, repository);
}

function isElsewhere(step: Step): step is Step & { readonly uses: string } {
  return step.uses !== undefined && !/^(?:\.|\$)\/|^docker:/.test(step.uses);
}

/** An action of another repository is not read; said where it seems to run an agent. */
function elsewhere(uses: string, { location }: Step): Diagnostic {
  return {
    code: "not-supported",
    level: "warning",
    message: `The action \`${uses}\` of another repository, which is not read, seems to run an agent: it was not judged.`,
    location,
  };
}
