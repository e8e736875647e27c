import { installsProject } from "../../../catalog/installs.ts";
import type { Location } from "../../../graph/model.ts";
import { readShell, unwrap } from "../../../parse/shell.ts";
import type { AgentStep } from "../../ci/agents/agent.ts";
import { groupBy } from "../../ci/agents/agent-nodes.ts";
import type { CredentialRef, TriggerContext } from "../../ci/run.ts";
import { stepConditions, stepGates } from "../conditions/conditions.ts";
import type { JobScope, Step } from "../scope.ts";
import { meetsOutsiders } from "./head-ref.ts";
import { headsOf } from "./head-state.ts";

/** The command of a step that installs what the files of the project say. */
function installIn(step: Step): string | undefined {
  const script = step.run?.string();
  if (script === undefined) return undefined;
  for (const command of readShell(script).commands) {
    const { name, words } = unwrap(command);
    const texts = [name, ...words.map((word) => word.value)];
    if (installsProject(texts)) return texts.slice(0, 2).join(" ");
  }
  return undefined;
}

interface Held {
  readonly ref: CredentialRef;
  readonly name: string;
  readonly location: Location;
}

/** Lasting credentials in the environment of a step. */
function heldBy(job: JobScope, step: Step): readonly Held[] {
  return [...step.env].flatMap(([name, value]) =>
    value.refs.flatMap((ref) =>
      ref.id === job.token.id ? [] : [{ ref, name, location: value.tree?.location ?? step.location }],
    ),
  );
}

/**
 * Installs before the agent's step, in the head of an outsider's pull request, with credentials in the environment: the
 * scripts of the project, and of the packages that it names, are that outsider's.
 */
export function addHeadInstalls(
  job: JobScope,
  agent: AgentStep,
  index: number,
  contexts: readonly TriggerContext[],
): void {
  const met = contexts.filter((context) => context.secrets && meetsOutsiders(context));
  if (met.length === 0) return;
  job.steps.slice(0, index).forEach((step, at) => {
    const held = heldBy(job, step);
    const command = held.length === 0 ? undefined : installIn(step);
    if (command === undefined) return;
    const headsIn = headsOf(job, agent, at);
    const before = job.steps.slice(0, at);
    const groups = groupBy(
      met.filter((context) => headsIn(context).length > 0),
      (context) => [...stepGates(before, context), ...stepConditions(job.workflow, step, before, context)],
      (conditions) => JSON.stringify(conditions),
    );
    groups.forEach(({ contexts: names, value: conditions }, n) => {
      for (const { ref, name, location } of held)
        job.workflow.builder.edge("holds", job.id, ref.id, {
          contexts: names,
          conditions,
          facts: {
            when: "with",
            channel: ["env"],
            names: [name],
            confidence: ref.certain ? "certain" : "likely",
            installs: [`\`${command}\` in the head of a pull request`],
          },
          locations: [location],
          as: `install ${at}.${n} ${name}`,
        });
    });
  });
}
