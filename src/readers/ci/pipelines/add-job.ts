import type { Condition, Context, Location, Standing } from "../../../graph/model.ts";
import type { Builder } from "../../builder.ts";
import type { Repository } from "../../reader.ts";
import type { AgentStep, HeldCredential, ToolGrant } from "../agents/agent.ts";
import { groupBy, toolNode } from "../agents/agent-nodes.ts";
import { cliAgents } from "../agents/cli-agents.ts";
import { holdLiterals } from "../agents/literals.ts";
import { modelHost } from "../agents/model-host.ts";
import { limitFact } from "../agents/trace/evidence-nodes.ts";
import type { CommandStep, CredentialRef, TriggerContext } from "../run.ts";
import { addRecords, type Keeping } from "./keeping.ts";
import { usedAsToken } from "./store-credential.ts";

/** Who starts a run; `unknown` for one whom only the settings of a system name. */
export interface Starter {
  readonly id: string;
  readonly label: string;
  readonly standing: Standing | "schedule" | "unknown";
}
/** One way in which the job comes to run. */
export interface Run {
  readonly context: Context;
  readonly starter: Starter;
  readonly conditions: readonly Condition[];
  readonly location: Location;
}
/** One job of a CI system, as far as agents that run in it are concerned. */
export interface PipelineJob {
  readonly builder: Builder;
  readonly repository: Repository;
  readonly id: string;
  readonly label: string;
  readonly location: Location;
  /** Stays the same for every instance of the job. */
  readonly definition: string;
  readonly ephemeral: boolean | "unknown";
  readonly runs: readonly Run[];
  readonly steps: readonly CommandStep[];
  /** What of a run is kept when the job is over, and what ends the job. */
  readonly keeping: Keeping;
  /** What every step of the job is given by the system itself. */
  readonly given: readonly (HeldCredential & { readonly when?: "with" | "disk" })[];
  /** The job that starts this one in the place of a person, where it is part of another run. */
  readonly caller?: string | undefined;
  /** Adds what a tool reaches on the system that the job runs on. */
  readonly reach?: (tool: ToolGrant) => ToolGrant;
  /** Puts a credential into the graph that the environment of a step names. */
  readonly declare: (ref: CredentialRef) => void;
  /** Says how a credential is presented to the system itself. */
  readonly present?: (builder: Builder, held: HeldCredential) => HeldCredential;
}

function asTrigger({ context, location }: Run): TriggerContext {
  return {
    context,
    event: context,
    fork: context.endsWith(":fork"),
    causedBy: "caller",
    labelled: false,
    secrets: true,
    tokenCap: "write",
    location,
  };
}

/** A node of a job, with an edge from everybody who starts it. */
export function jobNode(job: PipelineJob): void {
  const { builder, id, label, location, definition, ephemeral, runs } = job;
  if (builder.has(id)) return;
  builder.node("workload", id, { label, zone: "runner", location, facts: { definition, ephemeral } });
  const byTrigger = new Map(runs.map((run) => [run.context, run]));
  const groups = groupBy(
    runs.map(asTrigger),
    ({ context }) => byTrigger.get(context),
    (run) => JSON.stringify([job.caller ?? run?.starter, run?.conditions]),
  );
  groups.forEach(({ contexts, value }, n) => {
    if (value === undefined) return;
    const spec = { contexts, conditions: value.conditions, locations: [value.location], as: String(n) };
    if (job.caller !== undefined) builder.edge("calls", job.caller, id, spec);
    else {
      const { starter } = value;
      const principal = builder.node("principal", starter.id, {
        label: starter.label,
        zone: "outside",
        facts: { standing: starter.standing },
      });
      builder.edge("starts", principal, id, spec);
    }
  });
}

function hold(job: PipelineJob, agent: string, given: HeldCredential, when: string): void {
  const held = job.present?.(job.builder, given) ?? given;
  const confidence = when === "after" ? "possible" : held.ref.certain ? "certain" : "likely";
  if (held.channels.includes("gh")) usedAsToken(job.builder, held.ref.id);
  job.builder.edge("holds", agent, held.ref.id, {
    contexts: job.runs.map(({ context }) => context),
    facts: { when, channel: [...held.channels], names: [held.name], confidence },
    locations: [held.location],
    as: `${when} ${held.name}`,
  });
}

/** Secrets that only steps after this one are given, which a step that can change the workspace may wait for. */
function laterSecrets(steps: readonly CommandStep[], index: number): readonly HeldCredential[] {
  const own = new Set([...(steps[index]?.env.values() ?? [])].flatMap(({ refs }) => refs.map(({ id }) => id)));
  return steps.slice(index + 1).flatMap((step) =>
    [...step.env].flatMap(([name, value]) =>
      value.refs
        .filter(({ id }) => !own.has(id))
        .map((ref): HeldCredential => {
          return { ref, name, channels: ["env"], location: value.tree?.location ?? step.location };
        }),
    ),
  );
}

function agentNode(job: PipelineJob, agent: AgentStep, index: number, key: string): void {
  const { builder } = job;
  const contexts = job.runs.map(({ context }) => context);
  const host = modelHost(agent.step);
  const id = builder.node("agent", `${job.id}/${key}`, {
    label: agent.entry.title,
    location: agent.location,
    facts: {
      product: agent.entry.id,
      mode: agent.mode,
      "actor-check": agent.check.state,
      definition: `${agent.location.file}#${job.label}/${key}`,
      ...(host ? { "model-host": host } : {}),
      limit: limitFact([...job.keeping.limits, ...(agent.limits ?? ["unknown"])]),
    },
  });
  builder.edge("runs", job.id, id, { contexts, locations: [agent.location] });
  const [first] = job.runs;
  const tools = first === undefined ? [] : agent.tools(asTrigger(first));
  for (const tool of tools) toolNode(builder, id, job.reach?.(tool) ?? tool, contexts, "0");
  const later = laterSecrets(job.steps, index);
  for (const { ref } of [...agent.credentials, ...later]) job.declare(ref);
  const forGh = new Set(agent.credentials.flatMap(({ ref, channels }) => (channels.includes("gh") ? [ref.id] : [])));
  for (const ref of agent.model) if (!forGh.has(ref.id)) builder.refine(ref.id, "secret", "model-key");
  for (const held of agent.credentials) hold(job, id, held, "with");
  for (const { when = "with", ...held } of job.given) hold(job, id, held, when);
  for (const held of later) hold(job, id, held, "after");
  holdLiterals(builder, id, agent, contexts);
  const scripts = job.steps.slice(index).map(({ script }) => script?.text ?? "");
  addRecords(builder, { job: job.id, agent: id }, agent, job.keeping, scripts);
}

/** Adds a job and the agents that its commands start; says whether there are any. A job without agents adds nothing. */
export function addJob(job: PipelineJob): boolean {
  const seen = new Map<string, number>();
  job.steps.forEach((step, index) => {
    for (const agent of cliAgents(step, job.builder.diagnostic, job.repository)) {
      const count = (seen.get(agent.entry.id) ?? 0) + 1;
      seen.set(agent.entry.id, count);
      jobNode(job);
      agentNode(job, agent, index, count === 1 ? agent.entry.id : `${agent.entry.id}~${count}`);
    }
  });
  return seen.size > 0;
}
