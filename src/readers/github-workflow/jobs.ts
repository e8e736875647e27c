import { isAgentName } from "../../catalog/agents.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { groupBy } from "../ci/agents/agent-nodes.ts";
import type { CredentialRef, TriggerContext, Values } from "../ci/run.ts";
import { addActs } from "./acts.ts";
import { mintedToken } from "./authority.ts";
import { cloudAgent } from "./cloud-agent.ts";
import { isCompiled } from "./compiled.ts";
import { jobConditions } from "./conditions/conditions.ts";
import { jobToken, jobTokenRef, type RefScope, refsIn, valuesOf } from "./credentials.ts";
import { agentsOf } from "./detect.ts";
import { holdFederated } from "./federation.ts";
import { addAgent } from "./job-agents.ts";
import { knownWorkflow } from "./known-workflow.ts";
import { capped, tokenScopes } from "./permissions.ts";
import type { AgentOfJob, JobScope, Step, WorkflowScope } from "./scope.ts";
import { handedOn } from "./script-credentials.ts";
import { readSteps } from "./steps.ts";

// Limits of GitHub: https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#limitations-of-reusable-workflows
const MAX_NESTING = 10;
const EMPTY: Values = new Map();

const PRINCIPALS: Readonly<Record<string, string>> = {
  anyone: "anyone",
  triager: "anyone with triage access",
  writer: "anyone with write access",
  maintainer: "a maintainer",
  schedule: "the schedule",
  caller: "whoever calls this workflow",
};

function startEdges(job: JobScope, runsAgents: boolean, as = ""): void {
  const { builder, caller } = job.workflow;
  const place = job.workflow.root.get("jobs")?.keyLocation(job.name);
  const condition = job.tree.keyLocation("if");
  const groups = groupBy(
    job.workflow.contexts(),
    (context) => ({ by: context.causedBy, conditions: job.startConditions(context), where: context.location }),
    (value) => JSON.stringify([value.by, value.conditions]),
  );
  groups.forEach(({ contexts, value }, n) => {
    if (caller !== undefined) {
      builder.edge("calls", caller, job.id, {
        contexts,
        // NOTE: a called workflow has the store itself only where every call on the way says `secrets: inherit`.
        facts: runsAgents && job.workflow.secrets === undefined ? { handed: "all" } : {},
        conditions: value.conditions,
        locations: [condition ?? place],
        as: `${as}${n}`,
      });
      return;
    }
    const principal = builder.node("principal", `principal:${value.by}`, {
      label: PRINCIPALS[value.by] ?? value.by,
      zone: "outside",
      facts: { standing: value.by },
    });
    builder.edge("starts", principal, job.id, {
      contexts,
      conditions: value.conditions,
      locations: [value.where, condition],
      as: `${as}${n}`,
    });
  });
}

function stepKeys(): (agent: string, step: Step) => string {
  const seen = new Map<string, number>();
  return (agent, step) => {
    const base = step.id ?? agent;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}~${count}`;
  };
}

function workloadCredentials(job: JobScope, refs: RefScope): void {
  const { builder } = job.workflow;
  for (const step of job.steps) {
    if (job.workflow.dialect?.isOwn(step)) continue;
    const texts = [...step.env.values(), ...step.with.values()].flatMap((value) =>
      value.refs.map((ref) => ({ ref, location: value.tree?.location })),
    );
    const script = step.run?.string();
    const inline =
      script?.includes("${{") !== true
        ? []
        : refsIn(script, {
            ...refs,
            job: refs.job && { ...refs.job, outputs: step.frame.outputs },
            env: step.env,
            inputs: step.inputs,
          }).map((ref) => ({ ref, location: step.run?.location }));
    for (const { ref, location } of [...texts, ...inline]) {
      if (ref.id !== job.token.id)
        builder.edge("holds", job.id, ref.id, {
          facts: { when: "with", channel: ["env"], names: [ref.name], confidence: ref.certain ? "certain" : "likely" },
          locations: [location],
        });
    }
  }
}

function callee(workflow: WorkflowScope, job: Tree): { path: string; tree: Tree; source: SourceFile } | undefined {
  const uses = job.get("uses")?.string()?.trim();
  if (uses === undefined) return undefined;
  if (!/^(?:\.|\$)\//.test(uses)) {
    const known = knownWorkflow(uses, job.get("uses")?.location ?? job.location);
    if (known === undefined) reportElsewhere(workflow, job, uses);
    return known;
  }
  const path = uses.replace(/^(?:\.|\$)\//, "").split("@")[0] ?? "";
  const source = workflow.repository.file(path);
  // NOTE: a compiled workflow is followed by the reader that knows what it means, and by that one alone.
  if (source && isCompiled(source) && workflow.dialectOf === undefined) return undefined;
  const tree = source && parseYaml(source, "yaml").tree;
  if (source && tree) return { path, tree, source };
  const location = job.get("uses")?.location;
  if (location)
    workflow.builder.diagnostic({
      code: "unresolved-reference",
      level: "warning",
      message: `The called workflow \`${path}\` cannot be read.`,
      location,
    });
  return undefined;
}

/** A workflow of another repository is not read; said where it seems to run an agent, or may be this one's own file. */
function reportElsewhere(workflow: WorkflowScope, job: Tree, uses: string): void {
  const path = uses.split("@")[0]?.split("/").slice(2).join("/") ?? "";
  const location = job.get("uses")?.location;
  const runsAgent = isAgentName(uses) || path.endsWith(".lock.yml");
  if (location === undefined || !(runsAgent || workflow.repository.file(path) !== undefined)) return;
  workflow.builder.diagnostic({
    code: "not-supported",
    level: "warning",
    message: `The called workflow \`${uses}\` is named as one of another repository, which is not read: whether it runs an agent is not known.`,
    location,
  });
}

function passedSecrets(job: JobScope, refs: RefScope): WorkflowScope["secrets"] {
  const secrets = job.tree.get("secrets");
  if (secrets?.string() === "inherit") return job.workflow.secrets;
  const passed = new Map<string, readonly CredentialRef[]>();
  for (const { key, value } of secrets?.entries() ?? [])
    passed.set(key.toUpperCase(), refsIn(value.string() ?? "", refs));
  return passed;
}

/** Reads the workflow that the job calls, with the job's values; says what stands in it. */
function callWorkflow(job: JobScope, refs: RefScope): Found {
  const { builder, callers, budget } = job.workflow;
  const target = callee(job.workflow, job.tree);
  // NOTE: GitHub starts no workflow that calls itself.
  if (target === undefined || callers.includes(target.path) || callers.length >= MAX_NESTING) return NOTHING;
  const dialect = isCompiled(target.source) ? job.workflow.dialectOf?.(target.source) : undefined;
  budget.calls -= 1;
  if (budget.calls < 0) {
    builder.diagnostic({
      code: "limit",
      level: "warning",
      message: `More than ${budget.limit}: the rest is not followed.`,
      location: target.tree.location,
    });
    return NOTHING;
  }
  const on = target.tree.at("on", "workflow_call", "inputs");
  const defaults = new Map(
    (on?.entries() ?? []).flatMap(({ key, value }) => {
      const text = value.get("default")?.string();
      return text === undefined ? [] : [[key.toLowerCase(), { text, tree: value.get("default"), refs: [] }] as const];
    }),
  );
  const found = readJobs({
    ...job.workflow,
    file: target.path,
    source: target.source.text,
    dialect,
    only: undefined,
    root: target.tree,
    prefix: `${job.id}/`,
    inputs: new Map([...defaults, ...valuesOf(job.tree.get("with"), EMPTY, refs, true)]),
    secrets: passedSecrets(job, refs),
    cap: job.scopes,
    caller: job.id,
    callers: [...callers, target.path],
  });
  // NOTE: the called workflow may be handed this job's token under another name.
  if (found.agents) jobToken(builder, job.id, job.scopes, job.workflow.contexts());
  return found;
}

/** What a job or what it calls holds that somebody asks about: agents, and steps that act on others than the run. */
interface Found {
  readonly agents: boolean;
  readonly acts: boolean;
}
const NOTHING: Found = { agents: false, acts: false };

/** Reads one job; says what stands in it or in what it calls. */
function readJob(workflow: WorkflowScope, name: string, tree: Tree, workflowEnv: Values): Found {
  const { builder } = workflow;
  const id = `${workflow.prefix}${workflow.file}#jobs.${name}`;
  const runner =
    tree
      .get("runs-on")
      ?.items()
      .map((item) => item.string() ?? "") ?? [];
  const environment = tree.get("environment")?.string() ?? tree.at("environment", "name")?.string();
  builder.node("workload", id, {
    label: name,
    zone: "runner",
    location: workflow.root.get("jobs")?.keyLocation(name),
    facts: {
      definition: `${workflow.file}#jobs.${name}`,
      ephemeral: !runner.includes("self-hosted"),
      ...(environment === undefined ? {} : { environment }),
    },
  });
  const scopes = capped(tokenScopes(tree, workflow.root), workflow.cap);
  const token = jobTokenRef(id);
  const outputs = new Map<string, readonly CredentialRef[]>();
  const base: RefScope = { workflow, job: { environment, token, outputs }, env: workflowEnv, inputs: workflow.inputs };
  const env = valuesOf(tree.get("env"), workflowEnv, base);
  const refs: RefScope = { ...base, env };
  const observe = (step: Step): void => {
    if (step.id === undefined) return void mintedToken(builder, id, step);
    const minted = mintedToken(builder, id, step);
    const outputs = minted ? [minted] : handedOn(builder, id, step, token);
    if (outputs.length > 0) step.frame.outputs.set(step.id, outputs);
  };
  const steps = readSteps(tree.get("steps"), refs, workflow.source, observe);
  const startConditions = (context: TriggerContext) => jobConditions(workflow, name, context);
  const job: JobScope = {
    workflow,
    id,
    name,
    tree,
    env,
    environment,
    scopes,
    token,
    steps,
    outputs,
    startConditions,
  };
  if (workflow.stepsOnly) {
    workflow.jobs.push({ job, agents: [] });
    callWorkflow(job, refs);
    return NOTHING;
  }
  workloadCredentials(job, refs);
  holdFederated(job);
  const key = stepKeys();
  const agents: AgentOfJob[] = [];
  steps.forEach((step, index) => {
    const found = workflow.dialect?.agentsOf(job, step) ?? agentsOf(step, builder.diagnostic, workflow.repository);
    for (const agent of found)
      agents.push({ id: addAgent(job, agent, index, key(agent.entry.id, step)), index, agent });
  });
  workflow.jobs.push({ job, agents });
  const called = callWorkflow(job, refs);
  const found: Found = { agents: called.agents || agents.length > 0, acts: addActs(job, agents) || called.acts };
  // NOTE: who starts a job that hands nothing on is nobody's question, and answering it took most of the time.
  if (found.agents || found.acts) startEdges(job, found.agents);
  const cloud = cloudAgent(job);
  if (cloud === undefined) return found;
  addAgent(cloud.job, cloud.agent, steps.length, "copilot");
  startEdges(cloud.job, true, "task");
  return { ...found, agents: true };
}

/** Every job of one workflow, for the workflow itself or for one caller of it; says what stands in any of them. */
export function readJobs(workflow: WorkflowScope): Found {
  const refs: RefScope = { workflow, job: undefined, env: EMPTY, inputs: workflow.inputs };
  const env = valuesOf(workflow.root.get("env"), EMPTY, refs);
  const jobs = (workflow.root.get("jobs")?.entries() ?? []).filter(
    ({ value }) => value.kind === "map" && workflow.only?.(value) !== false,
  );
  const found = jobs.map(({ key, value }) => readJob(workflow, key, value, env));
  return { agents: found.some((one) => one.agents), acts: found.some((one) => one.acts) };
}
