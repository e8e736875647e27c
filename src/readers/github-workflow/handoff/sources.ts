import { agentOutputs, SCHEMA_INPUTS, SCHEMA_OPTIONS } from "../../../catalog/agent-outputs.ts";
import type { Value } from "../../ci/run.ts";
import type { AgentOfJob, Step } from "../scope.ts";
import type { Files } from "./files.ts";
import { type Taint, type Taints, through } from "./taint.ts";

/** LIMIT: characters of a schema. */
const MAX_SCHEMA = 20_000;

function parsedSchema(text: string): unknown {
  if (text.length > MAX_SCHEMA) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    // NOTE: a schema that is no JSON holds nobody to anything here: that is the answer, not a fault.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The schema that an action holds its answer to, from an input of its own or an option among its arguments. */
function schemaOf(inputs: ReadonlyMap<string, Value>): unknown {
  for (const name of SCHEMA_INPUTS) {
    const text = inputs.get(name)?.text;
    if (text !== undefined) return parsedSchema(text);
  }
  for (const value of inputs.values()) {
    for (const option of SCHEMA_OPTIONS) {
      const at = value.text.indexOf(`${option} `);
      const rest = at < 0 ? "" : value.text.slice(at + option.length, at + MAX_SCHEMA).trimStart();
      const quoted = /^'([^']*)'/.exec(rest)?.[1];
      if (quoted !== undefined) return parsedSchema(quoted);
    }
  }
  return undefined;
}

/** What an agent wrote, as its step hands it on. */
export function ownTaint({ id, agent }: AgentOfJob): Taint {
  const schema = schemaOf(agent.step.with);
  const own: Taint = { agent: id, kind: "text", checked: "no", confidence: "certain", through: "output" };
  return schema === undefined ? own : { ...own, schema };
}

/** Whether the agent has a tool that writes files. */
export function writesFiles({ agent }: AgentOfJob, step: Step): boolean {
  const [context] = step.frame.workflow.contexts();
  if (context === undefined) return false;
  return agent.tools(context).some((tool) => tool.reach.some(({ resource }) => resource.startsWith("host:")));
}

/** Whether the agent can write into the thread of the run. */
export function writesThread({ agent }: AgentOfJob, step: Step): boolean {
  const [context] = step.frame.workflow.contexts();
  if (context === undefined) return false;
  return agent
    .tools(context)
    .some((tool) => tool.reach.some(({ resource }) => /thread|issues|pull-requests/.test(resource)));
}

/** Outputs and files that an action with an agent leaves: by the name of the output, and of the files. */
export function leftByAction(agent: AgentOfJob, step: Step, files: Files): ReadonlyMap<string, Taints> {
  const own = [ownTaint(agent)];
  const outputs = new Map<string, Taints>();
  const known = agentOutputs(step.uses) ?? agentOutputs(agent.agent.entry.uses?.[0]);
  for (const name of known?.text ?? []) outputs.set(name.toLowerCase(), own);
  const { schema: _, ...free } = ownTaint(agent);
  for (const name of known?.["file-inputs"] ?? []) {
    const path = step.with.get(name)?.text;
    if (path !== undefined) files.write(path, through(own, "file"));
  }
  for (const name of known?.files ?? []) files.name(name, through([free], "file"));
  for (const name of known?.file ?? [])
    if (step.id !== undefined) files.name(`steps.${step.id}.outputs.${name}`, through([free], "file"));
  return outputs;
}
