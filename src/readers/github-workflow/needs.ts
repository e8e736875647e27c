import { agentByCommand, agentByUses } from "../../catalog/agents.ts";
import { shellBreadth } from "../../catalog/commands.ts";
import { actionNeeds, commandNeeds, isJudgedScope, scriptNeeds } from "../../catalog/step-needs.ts";
import { readShell, type UnwrappedCommand, unwrap } from "../../parse/shell.ts";
import type { AgentStep } from "../ci/agents/agent.ts";
import { isPlainCommand } from "../ci/scripts/script-walk.ts";
import type { JobScope, Step } from "./scope.ts";

/** Scopes, or that any may be needed. */
type Needs = readonly string[] | "any";

const TOKEN = /\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b/i;
const KEPT = /\bGITHUB_ENV\b|\bgh\s+auth\s+login\b/;
// https://docs.npmjs.com/cli/commands, https://pip.pypa.io, https://docs.astral.sh/uv: what fetches packages pushes nothing.
const FETCHES =
  /^(?:npm (?:ci|i|install)|pnpm (?:i|install)|yarn(?: install)?|bun install|pip3? install|uv (?:sync|pip install|tool install)|go mod download|bundle install|apt(?:-get)? (?:update|install))\b/;
const WORDS_RUN_NOTHING = new Set(["node", "python", "python3", "jq", "sed", "awk"]);

/** Whether the step is handed the job's token under any name. */
function hasToken(job: JobScope, step: Step): boolean {
  const values = [...step.env.values(), ...step.with.values()];
  return values.some(({ refs }) => refs.some((ref) => ref.id === job.token.id)) || TOKEN.test(step.run?.string() ?? "");
}

function ofCommand(form: UnwrappedCommand, token: boolean): Needs {
  const name = form.name.split("/").at(-1) ?? "";
  const words = form.words.map((word) => word.value);
  if (name === "gh" || name === "git") return commandNeeds(name, words) ?? "any";
  if (name === "" || agentByCommand(name) !== undefined) return [];
  // NOTE: without the token in its environment a program can still push, with what the checkout left.
  if (name === "curl" || name === "wget") return token ? "any" : [];
  if (isPlainCommand(name) || FETCHES.test([name, ...words].join(" "))) return [];
  if (token) return "any";
  return WORDS_RUN_NOTHING.has(name) && shellBreadth([name, ...words].join(" ")).breadth === "narrow"
    ? []
    : ["contents"];
}

function ofScript(job: JobScope, step: Step, script: string): Needs {
  const shell = step.tree.get("shell")?.string() ?? "bash";
  const token = hasToken(job, step);
  const { commands, complete } = readShell(script);
  if (!complete || !/^(?:bash|sh)\b/.test(shell)) return token ? "any" : ["contents"];
  const needs: string[] = [];
  for (const command of commands) {
    const one = ofCommand(unwrap(command), token);
    if (one === "any") return one;
    needs.push(...one);
  }
  return needs;
}

function needsOf(job: JobScope, step: Step): Needs {
  const script = step.run?.string();
  if (script !== undefined) return KEPT.test(script) && hasToken(job, step) ? "any" : ofScript(job, step, script);
  const { uses } = step;
  // NOTE: the steps of a composite action stand in the list; what agents need is told by their tools.
  if (uses === undefined || step.action !== undefined || agentByUses(uses) !== undefined) return [];
  if (/^actions\/github-script@/i.test(uses)) {
    const own = step.with.get("github-token");
    if (own !== undefined && !own.refs.some((ref) => ref.id === job.token.id)) return [];
    return scriptNeeds(step.with.get("script")?.text ?? "") ?? "any";
  }
  return actionNeeds(uses) ?? "any";
}

// A prompt that is the name of a command or skill, whose file grants it tools: https://code.claude.com/docs/en/skills
const NAMES_COMMAND = /^\s*\/[A-Za-z]|\s(?:-p|--print)\s+["']?\/[A-Za-z]/;

const isCommand = ({ step }: AgentStep): boolean =>
  [step.with.get("prompt")?.text, step.run?.string()].some((text) => text !== undefined && NAMES_COMMAND.test(text));

/**
 * The write scopes that the job's token is given by name and that no step but its agents needs. Nothing is said where
 * that cannot be told from the files.
 */
export function spareScopes(job: JobScope, agent: AgentStep): readonly string[] {
  if (job.scopes.kind !== "declared" || isCommand(agent)) return [];
  const spare = new Set([...job.scopes.levels].flatMap(([scope, level]) => (level === "write" ? [scope] : [])));
  for (const scope of spare) if (!isJudgedScope(scope)) spare.delete(scope);
  // NOTE: what one step needs does not depend on the others, and scripts take longest to read.
  const scripts = job.steps.filter((step) => step.run !== undefined);
  for (const step of [...job.steps.filter((one) => one.run === undefined), ...scripts]) {
    if (spare.size === 0) break;
    const needs = needsOf(job, step);
    if (needs === "any") return [];
    for (const scope of needs) spare.delete(scope);
  }
  return [...spare].sort();
}
