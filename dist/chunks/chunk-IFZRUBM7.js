import {
  EDIT
} from "./chunk-HSZWVNA3.js";
import {
  parseYaml,
  resourceNode
} from "./chunk-5MSIDW42.js";

// src/readers/copilot/cloud-agent.ts
var TASK = ["copilot.task"];
var SETUP = [".github/workflows/copilot-setup-steps.yml", ".github/workflows/copilot-setup-steps.yaml"];
var JOB = "copilot-setup-steps";
function setupFile(repository) {
  return SETUP.find((path) => {
    const source = repository.names.includes(path) ? repository.file(path) : void 0;
    return source !== void 0 && parseYaml(source, "yaml").tree?.at("jobs", JOB) !== void 0;
  });
}
function cloudAgent(into, repository, location) {
  const setup = setupFile(repository);
  return setup === void 0 ? ownSession(into, location) : knownSession(into, setup);
}
function knownSession(into, setup) {
  const session = `${setup}#jobs.${JOB}`;
  into.node("workload", session, { label: JOB, zone: "runner", facts: { definition: session } });
  const agent = into.node("agent", `${session}/copilot`, { label: "Copilot cloud agent", facts: {} });
  into.note({
    code: "not-supported",
    level: "note",
    message: "Servers that the cloud agent has from the settings of the repository on GitHub, and its firewall, are not in the files.",
    location: { file: setup, line: 1, column: 1, endLine: 1, endColumn: 1 }
  });
  return { agent, session, contexts: TASK };
}
function ownSession(into, location) {
  const session = into.node("workload", "session:copilot-cloud-agent", {
    label: "task of the Copilot cloud agent",
    zone: "runner",
    location,
    facts: { definition: "session:copilot-cloud-agent", ephemeral: true }
  });
  const agent = into.node("agent", "agent:copilot-cloud-agent", {
    label: "Copilot cloud agent",
    location,
    facts: {
      product: "copilot-cloud-agent",
      mode: "hosted",
      "actor-check": "on",
      definition: "session:copilot-cloud-agent"
    }
  });
  const writer = into.node("principal", "principal:writer", {
    label: "anyone with write access",
    zone: "outside",
    facts: { standing: "writer" }
  });
  into.edge("starts", writer, session, { contexts: TASK, location, conditions: [writersAlone(location)] });
  into.edge("runs", session, agent, { contexts: TASK, location });
  grantTools(into, agent, location);
  return { agent, session, contexts: TASK };
}
var writersAlone = (location) => ({
  op: "proof",
  proof: {
    gate: "built-in-actor-check",
    admits: ["writer", "maintainer"],
    strength: "effective",
    judges: "actor",
    forgeableBy: [],
    location,
    why: "GitHub takes a task for the agent from those alone who may write to the repository."
  }
});
function grantTools(into, agent, location) {
  const tools = [
    {
      label: "commands behind its firewall",
      facts: { capability: "shell", command: "*", breadth: "build", grant: "default", network: "none" },
      reach: EDIT.reach
    },
    {
      label: "push to its branch, open a draft",
      facts: { capability: "github", grant: "default" },
      reach: ["github:agent-branch", "github:pull-requests"].map((resource) => ({
        resource,
        access: "write",
        via: "none"
      }))
    }
  ];
  for (const { label, facts, reach } of tools) {
    const tool = into.node("tool", `${agent}/tools/${label}`, { label, location, facts });
    into.edge("uses", agent, tool, { location, contexts: TASK });
    for (const { resource, access, via } of reach)
      into.edge("reaches", tool, resourceNode(into, resource), { location, facts: { access, via }, as: access });
  }
}

export {
  setupFile,
  cloudAgent
};
