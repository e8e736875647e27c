import { actorWrote } from "../../../catalog/events.ts";
import type { Condition } from "../../../graph/model.ts";
import type { AgentStep } from "../../ci/agents/agent.ts";
import { groupBy } from "../../ci/agents/agent-nodes.ts";
import { loadedFiles } from "../../ci/agents/loaded-files.ts";
import type { TriggerContext } from "../../ci/run.ts";
import { stepConditions } from "../conditions/conditions.ts";
import type { JobScope } from "../scope.ts";
import { meetsOutsiders } from "./head-ref.ts";
import { checkProof, type Head, headsOf } from "./head-state.ts";
import { finds } from "./instruction-check.ts";

interface Fed {
  readonly head: Head;
  readonly author: "starter" | "other" | "unknown";
  readonly loads: "programs" | "texts";
  readonly files: readonly string[];
  readonly conditions: readonly Condition[];
  readonly secrets: boolean;
}

/** Whether whoever made the pull request starts this run as well. */
function authorIn({ event, action = "", causedBy }: TriggerContext): Fed["author"] {
  if (event === "workflow_run") return causedBy === "anyone" ? "starter" : "other";
  const wrote = actorWrote(event, action, "pull_request");
  return wrote === "unknown" ? "unknown" : wrote ? "starter" : "other";
}

function fedBy(job: JobScope, agent: AgentStep, head: Head, context: TriggerContext): Fed | undefined {
  const { programs, texts, nested } = loadedFiles(agent, context, job.workflow.repository);
  const sure = head.checks.filter(({ check }) => check.looksAt === "commit");
  const isLeft = (path: string): boolean =>
    !head.restored.some((restored) => path === restored || path.startsWith(`${restored}/`)) &&
    !sure.some(({ check }) => finds(check.pattern, path, false));
  const left = programs.filter(isLeft);
  const told = texts.filter(isLeft);
  const below =
    nested !== undefined && !told.includes(nested) && !sure.some(({ check }) => finds(check.pattern, nested, true));
  const files = [...left, ...told, ...(below ? [`${nested} in sub-folders`] : [])];
  if (files.length === 0) return undefined;
  const doubts = head.checks.filter(({ check }) => check.looksAt !== "commit").map(checkProof);
  return {
    head,
    author: authorIn(context),
    loads: left.length > 0 ? "programs" : "texts",
    files,
    conditions: [...stepConditions(job.workflow, head.step, job.steps.slice(0, head.before), context), ...doubts],
    secrets: context.secrets,
  };
}

/** The files that an agent is told by, where they come from the head of an outsider's pull request. */
export function addHeadContent(
  job: JobScope,
  agent: AgentStep,
  index: number,
  id: string,
  contexts: readonly TriggerContext[],
): void {
  if (!contexts.some(meetsOutsiders)) return;
  const headsIn = headsOf(job, agent, index);
  const all = contexts.flatMap((context) =>
    headsIn(context).flatMap((head) => {
      const fed = fedBy(job, agent, head, context);
      return fed === undefined ? [] : [{ context, fed }];
    }),
  );
  const [first] = all;
  if (first === undefined) return;
  const { builder } = job.workflow;
  const anyone = builder.node("principal", "principal:anyone", {
    label: "anyone",
    zone: "outside",
    facts: { standing: "anyone" },
  });
  const content = builder.node("content", `${id}/head`, {
    label: "the head of a pull request",
    zone: "outside",
    location: first.fed.head.location,
  });
  builder.edge("feeds", anyone, content, { locations: [first.fed.head.location] });
  const places = [...new Set(all.map(({ fed }) => fed.head.step))];
  places.forEach((place, n) => {
    const here = all.filter(({ fed }) => fed.head.step === place);
    const fedIn = new Map(here.map(({ context, fed }) => [context, fed]));
    const groups = groupBy(
      [...fedIn.keys()],
      (context) => fedIn.get(context),
      (fed) => JSON.stringify([fed?.head.ref, fed?.author, fed?.loads, fed?.files, fed?.conditions, fed?.secrets]),
    );
    groups.forEach(({ contexts: names, value }, m) => {
      if (value === undefined) return;
      const { head, author, loads, files, conditions } = value;
      builder.edge("feeds", content, id, {
        contexts: names,
        facts: { ref: head.ref, author, loads, files },
        conditions,
        locations: [head.location],
        as: `${n}.${m}`,
      });
    });
  });
}
