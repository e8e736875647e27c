import { type AgentEntry, agentByCommand } from "../../../catalog/agents.ts";
import { isOptionalSecret, isSafeEvent, roleHolders } from "../../../catalog/gh-aw.ts";
import type { Condition, Location, Proof } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";
import { type AgentStep, type HeldCredential, TRUE } from "../../ci/agents/agent.ts";
import { environmentCredentials, modelRefs } from "../../ci/agents/step-credentials.ts";
import type { TriggerContext } from "../../ci/run.ts";
import { CHOICE, YES } from "../conditions/condition-values.ts";
import { agentsOf } from "../detect.ts";
import type { Dialect, JobScope, Step, StepOutcome } from "../scope.ts";
import { besideAgent } from "./beside.ts";
import { type Drift, driftFacts } from "./drift.ts";
import type { Meaning } from "./meaning.ts";
import { customOutputs, outputCredentials } from "./output-jobs.ts";
import { placeIn } from "./places.ts";
import { limitsOf, recordsOf } from "./records.ts";
import type { Source } from "./source.ts";
import { isOpen, toolsOf, type Written, writtenAt } from "./tools.ts";

/** A compiled workflow, with what it was compiled from when that is there. */
export interface Compiled {
  readonly meaning: Meaning;
  readonly source: Source | undefined;
  readonly drift: Drift | undefined;
}

// Scripts of the compiler, in the folder that its setup action fills; before v0.50 it was another one.
const SCRIPT =
  /^[\s\S]{0,600}\brequire\(['"](?:\$\{\{ runner\.temp \}\}|\/opt)\/gh-aw\/actions\/([a-z_]{1,80})\.cjs['"]\)/;
const SHELL =
  /^(?:node|bash|sh) ["']?(?:\$\{RUNNER_TEMP\}|\/opt)\/gh-aw\/actions\/[\w.-]{1,80}["']?(?: [^\n;|&]*)?\s*$/;
// Fails where a variable of the organisation forbids what was compiled: it opens nothing.
const STOPS = /^echo "::error::GH_AW_POLICY_[A-Z_]{1,40}=true [^"$`]{0,400}"\s+exit 1\s*$/;
const SETUP = /^github\/(?:gh-aw-actions|gh-aw\/actions)\/setup@/;

/** The name of the compiler's own script that the step runs, when it runs nothing else. */
function ownScript(step: Step): string | undefined {
  const run = step.run?.string();
  if (run !== undefined) return SHELL.test(run.trim()) || STOPS.test(run) ? "shell" : undefined;
  if (!/^actions\/github-script@/.test(step.uses ?? ""))
    return step.uses !== undefined && SETUP.test(step.uses) ? "setup" : undefined;
  return lastScript(step.with.get("script")?.text ?? "");
}

/** Every script that is loaded is one of the compiler's, and nothing is done beside calling it. */
function lastScript(text: string): string | undefined {
  if (text.length > 4000) return undefined;
  const names = text.split("\n").flatMap((line) => SCRIPT.exec(line)?.[1] ?? []);
  return names.at(-1);
}

const CALL =
  /^(?:const \{ \w{1,40} \} = require\('(?:\$\{\{ runner\.temp \}\}|\/opt)\/gh-aw\/actions\/[a-z_]{1,80}\.cjs'\);|(?:setupGlobals|await main)\([\w, ]{0,100}\);)$/;

const isCall = (script: string): boolean =>
  script.split("\n").every((line) => line.trim() === "" || CALL.test(line.trim()));

/**
 * Whether the step only calls the compiler's script, which the compiler's own action put there, and nothing ran in
 * between: anything beside it could answer in its place.
 */
function isUntouched(step: Step): boolean {
  const steps = step.frame.workflow.root.at("jobs", "pre_activation", "steps")?.items() ?? [];
  const own = steps.findIndex((tree) => tree.get("id")?.string() === step.id);
  const [first, ...between] = steps.slice(0, Math.max(own, 0));
  return (
    isCall(step.with.get("script")?.text ?? "") &&
    SETUP.test(first?.get("uses")?.string() ?? "") &&
    between.every(isHarmless)
  );
}

/** Actions that the compiler itself puts before the check; they write nothing where its scripts lie. */
const BEFORE =
  /^(?:actions\/(?:github-script|create-github-app-token)|github\/(?:gh-aw-actions|gh-aw\/actions)\/setup)@/;

function isHarmless(tree: Tree): boolean {
  const script = tree.at("with", "script")?.string();
  return BEFORE.test(tree.get("uses")?.string() ?? "") && isCall(script ?? "");
}

/** What the check of roles lets through; bots that it names are no person. */
function membership(step: Step, context: TriggerContext, place: Location | undefined): Condition {
  if (isSafeEvent(context.event)) return YES;
  const roles = (step.env.get("GH_AW_REQUIRED_ROLES")?.text ?? "").split(",").map((role) => role.trim());
  const admits = roleHolders(roles);
  if (admits.includes("anyone")) return YES;
  const bots = step.env.get("GH_AW_ALLOWED_BOTS")?.text;
  const named =
    bots === undefined
      ? ""
      : ` Apps that are named may, too (${bots.includes("${{") ? "which ones is not in the files" : bots}).`;
  const known = isUntouched(step) && !roles.some((role) => role.includes("${{"));
  const proof: Proof = {
    gate: "roles",
    admits,
    strength: known ? "effective" : "declared",
    judges: "actor",
    forgeableBy: [],
    location: place ?? step.location,
    why: `The first job asks GitHub for the role of whoever started the run, and goes on for ${roles.join(", ")} alone.${named}`,
  };
  return { op: "proof", proof };
}

function outcome(step: Step, context: TriggerContext, roles: Location | undefined): StepOutcome | undefined {
  // NOTE: that a script of the compiler passes says nothing of anybody, so a mention of its folder is enough here.
  const name = ownScript(step) ?? (step.run?.string()?.includes("/gh-aw/") ? "inline" : undefined);
  if (name === undefined) return undefined;
  return {
    passes: YES,
    // NOTE: every other answer is about time, limits and words of a comment, which keep no one out.
    output: (output, value) =>
      name === "check_membership" && output === "is_team_member" && value === "true"
        ? membership(step, context, roles)
        : CHOICE,
  };
}

const UNKNOWN_ENGINE = "https://github.com/github/gh-aw/blob/main/docs/src/content/docs/reference/engines.md";

function entryOf(engine: string): AgentEntry {
  const known = agentByCommand(engine);
  return known
    ? { ...known, title: `${known.title} of gh-aw` }
    : { id: engine, title: `${engine} agent of gh-aw`, source: UNKNOWN_ENGINE };
}

/** Credentials in the environment of the agent, less those that its container does not get or that stand behind a fallback. */
function heldBy(step: Step, { excluded }: Meaning): readonly HeldCredential[] {
  return environmentCredentials(step).flatMap((held): readonly HeldCredential[] => {
    const optional = isOptionalSecret(held.ref.name) && (step.env.get(held.name)?.refs.length ?? 0) > 1;
    if (optional) return [];
    return [excluded.has(held.name) ? { ...held, scrubbed: true } : held];
  });
}

function agentOf(job: JobScope, step: Step, { meaning, source, drift }: Compiled): AgentStep {
  const entry = entryOf(meaning.engine);
  const parts: readonly Tree[] = source?.parts ?? [];
  const fallback = placeIn(source?.tree, ["engine"], ["on"]) ?? step.location;
  const outputs = source ? fallback : (job.workflow.root.get("jobs")?.keyLocation("safe_outputs") ?? fallback);
  const at: Written = { parts, fallback, outputs };
  const custom = customOutputs(job, at);
  const tools = toolsOf(
    meaning,
    at,
    custom.map(({ tool }) => tool),
  );
  return {
    entry,
    step,
    version: undefined,
    mode: "headless",
    location: writtenAt({ ...at, parts: parts.slice(0, 1) }, ["engine"], ["on"]),
    tools: () => tools,
    credentials: [
      ...heldBy(step, meaning),
      ...outputCredentials(job, meaning, at),
      ...custom.flatMap(({ credentials }) => credentials),
    ],
    model: modelRefs(step, entry),
    check: { state: "none", input: undefined, condition: () => TRUE },
    appToken: false,
    facts: { ...driftFacts(drift), ...(source?.pin ? { pin: source.pin } : {}) },
    beside: besideAgent(job, meaning, at),
    records: recordsOf(meaning.engine, step, job.tree.get("steps")?.items() ?? []),
    limits: limitsOf(step),
    ...(isOpen(meaning) ? {} : { egress: "listed" as const }),
  };
}

/** Steps that were found to run no agent, by their place: every caller of a compiled workflow asks again. */
const idle = new WeakMap<JobScope["workflow"]["repository"]["names"], Set<string>>();

/** The agents of a step that is not the compiler's own. */
function otherAgents(job: JobScope, step: Step): readonly AgentStep[] {
  const { builder, repository } = job.workflow;
  const known = idle.get(repository.names) ?? new Set<string>();
  idle.set(repository.names, known);
  const { file, line, column } = step.location;
  const key = `${file}:${line}:${column}`;
  if (known.has(key)) return [];
  let said = false;
  const found = agentsOf(
    step,
    (diagnostic) => {
      said = true;
      builder.diagnostic(diagnostic);
    },
    repository,
  );
  // NOTE: what depends on the values of a caller is looked at for each of them.
  if (!said && found.length === 0 && step.run?.string()?.includes("inputs.") === false) known.add(key);
  return found;
}

const PRODUCT = /(?:^|[\s/"'(;&|])(?:claude|codex|copilot|gemini|opencode|cursor-agent|droid|goose|amp|aider)[ \t]/m;

/**
 * Whether the step is a script that the compiler writes out in full: it works in the compiler's folder and starts no product.
 * LIMIT: a product whose name is hidden in such a script is not found; walking all of them took most of the time.
 */
function isInline(step: Step): boolean {
  const run = step.run?.string();
  return run !== undefined && /(?:\$\{RUNNER_TEMP\}|\/opt)\/gh-aw\//.test(run) && !PRODUCT.test(run);
}

/** How the parts of a compiled workflow are to be read. */
export function dialectOf(compiled: Compiled): Dialect {
  const roles = placeIn(compiled.source?.tree, ["on", "roles"], ["roles"]);
  return {
    isOwn: (step) => ownScript(step) !== undefined,
    isWritten: (step) => ownScript(step) !== undefined || isInline(step),
    outcome: (step, context) => outcome(step, context, roles),
    agentsOf(job, step) {
      if (job.name === "agent" && step.id === "agentic_execution") return [agentOf(job, step, compiled)];
      // NOTE: the verdict is a model's that holds nothing and may change nothing; it is a gate, and a weak one.
      const judges = job.name === "detection" ? /^(?:detection_)?agentic_execution$/ : /^detection_agentic_execution$/;
      if ((job.name === "agent" || job.name === "detection") && judges.test(step.id ?? "")) return [];
      return ownScript(step) === undefined && !isInline(step) ? otherAgents(job, step) : [];
    },
  };
}
