import { agentByUses } from "../../catalog/agents.ts";
import type { Condition } from "../../graph/model.ts";
import type { AgentStep, HeldCredential } from "../ci/agents/agent.ts";
import { groupBy, serverNode, toolNode } from "../ci/agents/agent-nodes.ts";
import { holdLiterals } from "../ci/agents/literals.ts";
import { modelHost } from "../ci/agents/model-host.ts";
import type { TriggerContext } from "../ci/run.ts";
import { actionPin } from "./action-pin.ts";
import { heldAfter, leftBehind } from "./authority.ts";
import { usesStatusFunction } from "./conditions/condition.ts";
import { stepConditions, stepGates } from "./conditions/conditions.ts";
import { appToken, jobToken, usedForGitHub } from "./credentials.ts";
import { egressAfter } from "./egress.ts";
import { addRecords, limitOf } from "./evidence.ts";
import { jobIdentity, withoutScrubbed } from "./federation.ts";
import { addHeadContent } from "./head/head-content.ts";
import { addHeadInstalls } from "./head/head-installs.ts";
import { spareScopes } from "./needs.ts";
import type { JobScope, Step } from "./scope.ts";

function hold(
  job: JobScope,
  agent: string,
  held: HeldCredential,
  when: string,
  contexts: readonly TriggerContext[],
): void {
  const minted = held.ref.id === job.token.id;
  if (held.channels.includes("gh") || held.channels.includes("git") || held.name.includes("PERSONAL_ACCESS_TOKEN"))
    usedForGitHub(job.workflow.builder, held.ref.id);
  const usable = contexts.filter((context) => context.secrets || minted).map((context) => context.context);
  if (usable.length === 0) return;
  // NOTE: a token that no agent holds is left out of the graph: every job has one.
  if (minted) jobToken(job.workflow.builder, job.id, job.scopes, job.workflow.contexts());
  const confidence = when === "after" ? "possible" : held.ref.certain ? "certain" : "likely";
  job.workflow.builder.edge("holds", agent, held.ref.id, {
    contexts: usable,
    facts: {
      when,
      channel: [...held.channels],
      names: [held.name],
      confidence,
      ...(held.scrubbed && { scrubbed: true }),
      ...(held.lasts !== undefined && { lasts: held.lasts }),
    },
    locations: [held.location],
    as: `${when} ${held.name}`,
  });
}

function makersToken(job: JobScope, agent: AgentStep): readonly HeldCredential[] {
  const app = agent.entry["app-token"];
  if (app === undefined || !agent.appToken || job.scopes.levels.get("id-token") !== "write") return [];
  // NOTE: the action trades `id-token: write` for its maker's App token, whatever else `permissions:` says.
  const location = job.scopes.places.get("id-token") ?? agent.location;
  const ref = appToken(
    job.workflow.builder,
    job.id,
    "app-token",
    app.name,
    new Map(Object.entries(app.grants)),
    location,
    true,
  );
  return [{ ref, name: "app token", location, channels: ["env", "gh", "git", "action", "mcp"] }];
}

/** The job's own token, where the action takes it without being given it. */
function ownToken({ token }: JobScope, { jobToken: channels, location }: AgentStep): readonly HeldCredential[] {
  return channels === undefined ? [] : [{ ref: token, name: "github.token", channels, location }];
}

function conditionsOf(job: JobScope, agent: AgentStep, index: number, context: TriggerContext): readonly Condition[] {
  const before = job.steps.slice(0, index);
  const step = job.steps[index];
  if (step === undefined) return [];
  const check = agent.check.condition(context);
  // NOTE: a step with a status function runs although a step before it failed.
  const anyway = step.conditions.some(({ tree }) => usesStatusFunction(tree.string() ?? ""));
  return [
    ...(anyway ? [] : stepGates(before, context)),
    ...stepConditions(job.workflow, step, before, context),
    ...(check.op === "const" && check.value ? [] : [check]),
  ];
}

// `toJSON(secrets)` is every secret that the job can name: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#secrets-context
const EVERY_SECRET = /\btoJSON\(\s*secrets\s*\)/i;

/** Whether the step is given every secret at once, in one variable or input. */
function handsAll({ step }: AgentStep): boolean {
  return [...step.env.values(), ...step.with.values()].some(({ tree, text }) =>
    EVERY_SECRET.test(tree?.string() ?? text),
  );
}

/** What the agent holds because it runs in this job: its tokens, what steps before it left, what steps after it bring. */
function holdOfJob(
  job: JobScope,
  id: string,
  agent: AgentStep,
  index: number,
  contexts: readonly TriggerContext[],
): void {
  for (const held of [...makersToken(job, agent), ...ownToken(job, agent), ...jobIdentity(job, agent)])
    hold(job, id, held, "with", contexts);
  // NOTE: the steps that a compiler adds of its own clean up before the agent runs, and run nothing that it can change.
  const isForeign = (step: Step): boolean => job.workflow.dialect?.isOwn(step) !== true;
  for (const step of job.steps.slice(0, index).filter(isForeign))
    for (const held of withoutScrubbed(agent, step, leftBehind(job.workflow.builder, job.id, step, job.token)))
      hold(job, id, held, "disk", contexts);
  const behind = job.steps.slice(index).filter(isForeign);
  for (const held of heldAfter(behind, 0)) hold(job, id, held, "after", contexts);
}

/** Nodes and edges of one agent, whose id it returns: what starts it, what it may use, what it holds before, during and after its step. */
export function addAgent(job: JobScope, agent: AgentStep, index: number, key: string): string {
  const { builder } = job.workflow;
  const needsSecret = agent.model.some((ref) => ref.id !== job.token.id);
  // NOTE: a token that `gh` uses, too, does more than to pay for a model.
  const forGh = new Set(agent.credentials.flatMap(({ ref, channels }) => (channels.includes("gh") ? [ref.id] : [])));
  for (const ref of agent.model)
    if (ref.name !== "*" && !forGh.has(ref.id)) builder.refine(ref.id, "secret", "model-key");
  const contexts = job.workflow.contexts().filter((context) => context.secrets || !needsSecret);
  const pin = agentByUses(agent.step.uses ?? "") && actionPin(agent.step.uses);
  const host = modelHost(agent.step);
  const handed = handsAll(agent) ? { handed: "all" } : {};
  const egress = agent.egress ? { egress: agent.egress } : egressAfter(job.steps.slice(0, index));
  const step = job.steps[index];
  const spare = agent.elsewhere ? [] : spareScopes(job, agent);
  const id = builder.node("agent", `${job.id}/${key}`, {
    label: agent.entry.title,
    location: agent.location,
    facts: {
      product: agent.entry.id,
      mode: agent.mode,
      "actor-check": agent.check.state,
      definition: `${agent.location.file}#${job.name}/${key}`,
      ...(agent.check.input ? { "actor-check-input": agent.check.inputName ?? "" } : {}),
      ...(agent.version ? { version: agent.version } : {}),
      ...(pin ? { pin } : {}),
      ...(host ? { "model-host": host } : {}),
      ...(step ? { limit: limitOf(job, agent, step) } : {}),
      ...agent.facts,
    },
  });
  const groups = groupBy(
    contexts,
    (context) => conditionsOf(job, agent, index, context),
    (conditions) => JSON.stringify(conditions),
  );
  groups.forEach(({ contexts: names, value }, n) => {
    builder.edge("runs", job.id, id, {
      contexts: names,
      facts: { ...handed, ...egress, ...(spare.length > 0 && { spare }) },
      conditions: value,
      locations: [...(agent.check.input ? [agent.check.input] : []), agent.location],
      as: String(n),
    });
  });
  const tools = groupBy(contexts, agent.tools, (list) =>
    list.map(({ label, confidence = "" }) => `${label} ${confidence}`).join("\n"),
  );
  tools.forEach(({ contexts: names, value }, n) => {
    for (const tool of value) toolNode(builder, id, tool, names, String(n));
  });
  for (const held of agent.credentials) hold(job, id, held, "with", contexts);
  addRecords(job, id, agent, index);
  const definition = `${job.workflow.file}#jobs.${job.name}`;
  for (const server of agent.servers ?? []) serverNode(builder, server, { agent: id, definition, contexts });
  holdLiterals(
    builder,
    id,
    agent,
    contexts.map((context) => context.context),
  );
  agent.beside?.(
    id,
    contexts.map((context) => context.context),
  );
  if (!agent.elsewhere) holdOfJob(job, id, agent, index, contexts);
  if (!agent.elsewhere) addHeadContent(job, agent, index, id, contexts);
  addHeadInstalls(job, agent, index, contexts);
  return id;
}
