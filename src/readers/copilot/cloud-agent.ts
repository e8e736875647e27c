import type { Condition, Context, Location } from "../../graph/model.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Collector, resourceNode } from "../client/session.ts";
import { EDIT } from "../client/tools.ts";
import type { Repository } from "../reader.ts";

// A task that somebody with write access hands to the agent: https://docs.github.com/en/copilot/concepts/agents/cloud-agent/risks-and-mitigations
const TASK: readonly Context[] = ["copilot.task"];
const SETUP = [".github/workflows/copilot-setup-steps.yml", ".github/workflows/copilot-setup-steps.yaml"];
const JOB = "copilot-setup-steps";

/** The agent that GitHub runs for a task, and the run it works in. */
export interface CloudAgent {
  readonly agent: string;
  readonly session: string;
  readonly contexts: readonly Context[];
}

/** The file that sets the agent's machine up, where the repository holds one. */
export function setupFile(repository: Repository): string | undefined {
  return SETUP.find((path) => {
    const source = repository.names.includes(path) ? repository.file(path) : undefined;
    return source !== undefined && parseYaml(source, "yaml").tree?.at("jobs", JOB) !== undefined;
  });
}

/**
 * The cloud agent as the workflow reader knows it by its setup job, else one of its own: every tool is granted before it
 * starts, its commands stand behind a firewall, it pushes to one branch. LIMIT: its MCP servers, its firewall and its
 * secrets are settings of the repository on GitHub.
 */
export function cloudAgent(into: Collector, repository: Repository, location: Location): CloudAgent {
  const setup = setupFile(repository);
  return setup === undefined ? ownSession(into, location) : knownSession(into, setup);
}

function knownSession(into: Collector, setup: string): CloudAgent {
  const session = `${setup}#jobs.${JOB}`;
  into.node("workload", session, { label: JOB, zone: "runner", facts: { definition: session } });
  const agent = into.node("agent", `${session}/copilot`, { label: "Copilot cloud agent", facts: {} });
  into.note({
    code: "not-supported",
    level: "note",
    message:
      "Servers that the cloud agent has from the settings of the repository on GitHub, and its firewall, are not in the files.",
    location: { file: setup, line: 1, column: 1, endLine: 1, endColumn: 1 },
  });
  return { agent, session, contexts: TASK };
}

function ownSession(into: Collector, location: Location): CloudAgent {
  const session = into.node("workload", "session:copilot-cloud-agent", {
    label: "task of the Copilot cloud agent",
    zone: "runner",
    location,
    facts: { definition: "session:copilot-cloud-agent", ephemeral: true },
  });
  const agent = into.node("agent", "agent:copilot-cloud-agent", {
    label: "Copilot cloud agent",
    location,
    facts: {
      product: "copilot-cloud-agent",
      mode: "hosted",
      "actor-check": "on",
      definition: "session:copilot-cloud-agent",
    },
  });
  const writer = into.node("principal", "principal:writer", {
    label: "anyone with write access",
    zone: "outside",
    facts: { standing: "writer" },
  });
  into.edge("starts", writer, session, { contexts: TASK, location, conditions: [writersAlone(location)] });
  into.edge("runs", session, agent, { contexts: TASK, location });
  grantTools(into, agent, location);
  return { agent, session, contexts: TASK };
}

// "Only users with write access to the repository can trigger": the source of TASK.
const writersAlone = (location: Location): Condition => ({
  op: "proof",
  proof: {
    gate: "built-in-actor-check",
    admits: ["writer", "maintainer"],
    strength: "effective",
    judges: "actor",
    forgeableBy: [],
    location,
    why: "GitHub takes a task for the agent from those alone who may write to the repository.",
  },
});

function grantTools(into: Collector, agent: string, location: Location): void {
  const tools = [
    {
      label: "commands behind its firewall",
      facts: { capability: "shell", command: "*", breadth: "build", grant: "default", network: "none" },
      reach: EDIT.reach,
    },
    {
      label: "push to its branch, open a draft",
      facts: { capability: "github", grant: "default" },
      reach: ["github:agent-branch", "github:pull-requests"].map((resource) => ({
        resource,
        access: "write",
        via: "none",
      })),
    },
  ] as const;
  for (const { label, facts, reach } of tools) {
    const tool = into.node("tool", `${agent}/tools/${label}`, { label, location, facts });
    into.edge("uses", agent, tool, { location, contexts: TASK });
    for (const { resource, access, via } of reach)
      into.edge("reaches", tool, resourceNode(into, resource), { location, facts: { access, via }, as: access });
  }
}
