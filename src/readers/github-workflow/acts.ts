import { namesAgent } from "../../catalog/agents.ts";
import {
  actionEffect,
  commandEffect,
  type Effect,
  isActingCommand,
  mayAct,
  namesAgentLogin,
  requestEffects,
} from "../../catalog/effects.ts";
import type { Location } from "../../graph/model.ts";
import type { UnwrappedCommand } from "../../parse/shell.ts";
import type { SourceFile } from "../../parse/source.ts";
import { resolveText } from "../ci/resolve-text.ts";
import { resourceNode } from "../ci/resource-node.ts";
import { calledScripts, lookOnce, mayCall, mayCallFile, spanOf } from "../ci/scripts/called-scripts.ts";
import { folderOf } from "../ci/scripts/script-files.ts";
import { type Script, type Visitor, walkScript } from "../ci/scripts/script-walk.ts";
import { session } from "../ci/scripts/shell-session.ts";
import type { Repository } from "../reader.ts";
import { addHostedAgents } from "./hosted-agents.ts";
import type { JobScope, Step } from "./scope.ts";

/** What one step, which is no agent, does to others than its own run. */
interface Act extends Effect {
  readonly label: string;
  readonly location: Location;
  /** Which step of the job does it. */
  readonly index: number;
}

/** LIMIT: commands of one step, those of the scripts that it calls included; and those scripts. */
const MAX_LINES = 5000;
const MAX_SCRIPTS = 20;
/** LIMIT: characters of the scripts that all steps of a repository call. */
const MAX_CALLED = 1024 * 1024;

const FOLDER = ".github/workflows/";
const withAgents = new WeakMap<Repository["names"], boolean>();
const budgets = new WeakMap<Repository["names"], { characters: number }>();

/** Whether any workflow of the repository names an agent: without one, nobody asks what its jobs do. */
function holdsAgents({ names, file }: Repository): boolean {
  const mayConcern = (source: SourceFile | undefined): boolean => source !== undefined && mayConcernAgents(source);
  const known = withAgents.get(names) ?? names.some((name) => name.startsWith(FOLDER) && mayConcern(file(name)));
  withAgents.set(names, known);
  return known;
}

/** Whether a workflow names an agent, or the account of one; each file is looked at once. */
export const mayConcernAgents = lookOnce((text) => namesAgent(text) || namesAgentLogin(text));

function budgetOf({ names }: Repository): { characters: number } {
  const budget = budgets.get(names) ?? { characters: MAX_CALLED };
  budgets.set(names, budget);
  return budget;
}

/** The text of a call of GitHub's API: the words of `gh api`. */
function requestOf({ name, words }: UnwrappedCommand): string | undefined {
  if (name !== "gh" || words[0]?.value !== "api") return undefined;
  return ` ${words.map((word) => word.value).join(" ")} `;
}

function effectsOf(form: UnwrappedCommand): readonly Effect[] {
  const request = requestOf(form);
  if (request !== undefined) return requestEffects(request);
  const name = [form.name, form.name.split("/").at(-1) ?? ""].find(isActingCommand);
  if (name === undefined) return [];
  const effect = commandEffect(
    name,
    form.words.map((word) => word.value),
  );
  return effect === undefined ? [] : [effect];
}

function labelOf({ name, words }: UnwrappedCommand): string {
  const plain = words.map((word) => word.value).filter((word) => /^[\w:][\w:.-]*$/.test(word));
  return [name.split("/").at(-1) ?? name, ...plain.slice(0, 2)].join(" ");
}

/** Whether a script that another one calls is worth a parse. */
const actsOrCalls = (text: string): boolean => mayAct(text) || mayCall(text);
const mayLeadToActs = lookOnce(actsOrCalls);

function inScript(step: Step, raw: string, repository: Repository): readonly Omit<Act, "index">[] {
  const { run } = step;
  const text = resolveText(raw, step.env, step.inputs);
  if (run === undefined) return [];
  if (/^(?:python|node|perl|ruby|pwsh|powershell|cmd)/.test(step.tree.get("shell")?.string() ?? "bash")) return [];
  const folder = resolveText(step.tree.get("working-directory")?.string() ?? "", step.env, step.inputs);
  const action = folderOf(step.tree.file);
  // NOTE: a variable may hold a word of a command.
  const words = [text, ...(text.includes("$") ? [...step.env.values()].map((value) => value.text) : [])].join("\n");
  if (!mayAct(words) && !mayCallFile(text, repository, [folder, action, ""], mayLeadToActs)) return [];
  const place: Script["place"] = (offset, end, name) => {
    const [at, length] = text === raw ? spanOf(raw, offset, end, name) : spanOf(raw, 0, raw.length, name);
    return run.locate(at, length);
  };
  const script: Script = {
    text,
    place,
    location: step.location,
    folder: action,
    from: [...new Set([folder, ""])],
    ...(text === raw ? { source: run } : {}),
  };
  const found: Omit<Act, "index">[] = [];
  const visitor: Visitor = {
    plain: true,
    line: ({ forms, ...at }) => {
      for (const form of forms)
        for (const effect of effectsOf(form)) found.push({ ...effect, label: labelOf(form), location: at.location });
    },
    // NOTE: agents are looked for elsewhere; that walk says what could not be read.
    incomplete: () => undefined,
    calls: (line, form) => calledScripts(line, form, repository, action, () => undefined, actsOrCalls),
    budget: { lines: MAX_LINES, scripts: MAX_SCRIPTS },
    shared: budgetOf(repository),
  };
  walkScript(script, session(step.env), visitor);
  return found;
}

const SCRIPT = /^actions\/github-script@/i;

function ofStep(step: Step, repository: Repository): readonly Omit<Act, "index">[] {
  const raw = step.run?.string();
  if (raw !== undefined) return inScript(step, raw, repository);
  if (step.uses === undefined) return [];
  const label = step.uses.split("@")[0] ?? step.uses;
  if (SCRIPT.test(step.uses)) {
    const text = step.with.get("script")?.text ?? "";
    return requestEffects(text).map((effect) => ({ ...effect, label: "github-script", location: step.location }));
  }
  const effect = actionEffect(step.uses, (name) => step.with.get(name)?.text);
  return effect === undefined ? [] : [{ ...effect, label, location: step.location }];
}

/**
 * Adds what the steps of a job do that are no agents: publish, merge, approve, deploy; and says so. What an agent left
 * behind is there for the steps that act after it.
 */
export function addActs(job: JobScope, agents: readonly { readonly id: string; readonly index: number }[]): boolean {
  const { builder, repository } = job.workflow;
  if (job.workflow.unled || !holdsAgents(repository)) return false;
  const acts = job.steps.flatMap((step, index): readonly Act[] =>
    agents.some((agent) => agent.index === index) || job.workflow.dialect?.isWritten(step)
      ? []
      : ofStep(step, repository).map((act) => ({ ...act, index })),
  );
  for (const { label, resource, access, location, index } of acts) {
    const tool = builder.node("tool", `${job.id}/does:${label}`, {
      label,
      location,
      facts: { capability: "fixed" },
    });
    builder.edge("uses", job.id, tool, { locations: [location] });
    builder.edge("reaches", tool, resourceNode(builder, resource), {
      facts: { access, via: "none" },
      locations: [location],
      as: access,
    });
    for (const agent of agents.filter((one) => one.index < index))
      builder.edge("hands-off", agent.id, job.id, {
        facts: { "used-as": "order" },
        locations: [location],
        as: "order",
      });
  }
  if (acts.length > 0) addHostedAgents(job);
  return acts.length > 0;
}
