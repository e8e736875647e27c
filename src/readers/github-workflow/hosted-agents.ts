import { agentLogin, agentLogins } from "../../catalog/effects.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import type { JobScope } from "./scope.ts";

// Events whose run is about a change that a hosted agent can have made.
const OF_CHANGES = /^(?:pull_request|pull_request_target|pull_request_review|push|check_suite|workflow_run)(?:\.|$)/;
/** What stands between a login and the operator in front of it, where the condition leaves the account out. */
const LEFT_OUT = /!=|!\s*contains\b/;

interface Named {
  readonly login: string;
  readonly location: Location;
}

/** The accounts of hosted agents that a condition asks for; one that it leaves out is none. */
function namedIn(condition: Tree | undefined): readonly Named[] {
  const text = condition?.string();
  if (condition === undefined || text === undefined) return [];
  const plain = text.toLowerCase();
  return agentLogins.flatMap((login) => {
    if (!plain.includes(login.toLowerCase())) return [];
    const at = text.search(new RegExp(`(?<![\\w-])${login.replace(/[^\w-]/g, "\\$&")}(?![\\w[-])`, "i"));
    if (at < 0) return [];
    const before =
      text
        .slice(0, at)
        .split(/&&|\|\|/)
        .at(-1) ?? "";
    return LEFT_OUT.test(before) ? [] : [{ login, location: condition.locate(at, login.length) }];
  });
}

/**
 * Agents that run outside of the repository and whose account the job asks for by name: it takes their changes. Only
 * that they can start the job is known; what they may do elsewhere stands in no file.
 */
export function addHostedAgents(job: JobScope): void {
  const { builder } = job.workflow;
  const conditions = [job.tree.get("if"), ...job.steps.flatMap((step) => step.conditions.map(({ tree }) => tree))];
  const contexts = job.workflow
    .contexts()
    .filter(({ context, fork }) => !fork && OF_CHANGES.test(context))
    .map(({ context }) => context);
  if (contexts.length === 0) return;
  for (const { login, location } of conditions.flatMap(namedIn)) {
    const agent = builder.node("agent", `agent:hosted/${login}`, {
      label: `${agentLogin(login) ?? "an agent"} (${login})`,
      location,
      facts: { mode: "hosted", definition: `agent:hosted/${login}` },
    });
    builder.edge("triggers", agent, job.id, {
      contexts,
      facts: { standing: "app", confidence: "certain" },
      locations: [location],
    });
  }
}
