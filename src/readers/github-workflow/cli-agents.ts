import { type AgentEntry, agentByCommand, isUnreadCommand, mayNameAgent } from "../../catalog/agents.ts";
import type { Diagnostic, Location } from "../../graph/model.ts";
import { parseShell, type ShellCommand, unwrap } from "../../parse/shell.ts";
import { type AgentStep, type ToolGrant, TRUE } from "./agent.ts";
import { allowedTools, readFlags } from "./claude.ts";
import { codexPolicy, codexTools } from "./codex.ts";
import { resolveText } from "./credentials.ts";
import { geminiCommandTools } from "./gemini.ts";
import type { Step } from "./scope.ts";
import { environmentCredentials, modelRefs } from "./step-credentials.ts";

type Report = (diagnostic: Diagnostic) => void;

/** Said aloud, so that a workflow whose agent is not read is never taken for one without agents. */
export function notRead(what: string, location: Location): Diagnostic {
  return {
    code: "not-supported",
    level: "warning",
    message: `\`${what}\` runs an agent that is not supported yet: it was not judged.`,
    location,
  };
}

/** A word with the variables of the workflow put in, as the shell does; what is not known stays. */
function expanded(word: string, step: Step): string {
  return word.replace(
    /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g,
    (all, plain?: string, braced?: string) => step.env.get(plain ?? braced ?? "")?.text ?? all,
  );
}

function cliTools(entry: AgentEntry, command: ShellCommand, step: Step, location: Location): readonly ToolGrant[] {
  const words = command.words.map((word) => expanded(word.value, step));
  if (entry.id === "claude") return allowedTools(readFlags(words, () => location));
  if (entry.id === "codex") return codexTools(codexPolicy(words, undefined, "read-only"), location);
  return geminiCommandTools(words, location);
}

function isHeadless(entry: AgentEntry, words: readonly string[]): boolean {
  // NOTE: options with values may stand before the subcommand (`codex --model x exec`).
  if (entry.subcommand)
    return (
      entry.subcommand.includes(words.find((word) => !word.startsWith("-")) ?? "") ||
      words.includes(entry.subcommand[0] ?? "")
    );
  // `-cp` is `-c -p`.
  if (entry.headless?.includes("-p") && words.some((word) => /^-[a-z]*p[a-z]*$/.test(word))) return true;
  return words.some((word) => entry.headless?.some((flag) => word === flag || word.startsWith(`${flag}=`)) ?? false);
}

/** The agents that the command lines of a step start. */
export function cliAgents(step: Step, report: Report): readonly AgentStep[] {
  const script = step.run?.string();
  if (step.run === undefined || script === undefined) return [];
  const resolved = resolveText(script, step.env, step.inputs);
  if (!mayNameAgent(resolved)) return [];
  const found: AgentStep[] = [];
  for (const outer of parseShell(resolved)) {
    const command = unwrap(outer);
    if (
      isUnreadCommand(
        command.name.split("/").pop() ?? "",
        command.words.map((word) => word.value),
      )
    )
      report(notRead(command.name, step.location));
    const entry = agentByCommand(command.name.split("/").pop() ?? "") ?? agentByCommand(command.name);
    if (
      entry === undefined ||
      !isHeadless(
        entry,
        command.words.map((word) => word.value),
      )
    )
      continue;
    const at = script.indexOf(command.name, Math.max(0, outer.offset));
    const location = step.run.locate(at < 0 ? 0 : at, command.name.length);
    const tools = cliTools(entry, command, step, location);
    found.push({
      entry,
      step,
      location,
      version: undefined,
      mode: "headless",
      tools: () => tools,
      credentials: environmentCredentials(step),
      model: modelRefs(step, entry),
      check: { state: "none", input: undefined, condition: () => TRUE },
      appToken: false,
    });
  }
  return found;
}
