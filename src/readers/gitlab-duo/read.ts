import type { Condition, Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Builder, builder } from "../builder.ts";
import { anyCommandReach, type Reach, type ToolGrant } from "../ci/agents/agent.ts";
import { toolNode } from "../ci/agents/agent-nodes.ts";
import { runToken } from "../ci/pipelines/store-credential.ts";
import type { Read } from "../reader.ts";

const CONTEXT = "duo-flow";
const CONFIG = ".gitlab/duo/agent-config.yml";

// https://docs.gitlab.com/user/duo_agent_platform/composite_identity/: a flow may do what its service account and the
// person who started it may both do.
function compositeIdentity(location: Location): Condition {
  return {
    op: "proof",
    proof: {
      gate: "composite-identity",
      admits: ["writer", "maintainer"],
      strength: "declared",
      judges: "actor",
      forgeableBy: [],
      location,
      why: "A flow may do what its service account and the person who started it may both do; both are settings of GitLab.",
    },
  };
}

/**
 * Commands of a flow reach the GitLab instance alone, unless the file names more:
 * https://docs.gitlab.com/user/duo_agent_platform/environment_sandbox/
 */
function commands(tree: Tree): ToolGrant {
  const policy = tree.get("network_policy");
  const domains = policy?.get("allowed_domains")?.items() ?? [];
  const recommended = policy?.get("include_recommended_allowed")?.boolean() === true;
  const isOpen = domains.length > 0 || recommended;
  const location = tree.keyLocation("network_policy") ?? tree.location;
  // NOTE: GitLab itself is always within reach, as whoever the flow is there.
  const reach: readonly Reach[] = [
    { resource: "host:files", access: "write", via: "none" },
    { resource: "gitlab:agent-branch", access: "write", via: "git" },
    { resource: "gitlab:merge-requests", access: "write", via: "git" },
  ];
  return {
    label: isOpen ? "commands in the sandbox of the flow, with network" : "commands in the sandbox of the flow",
    capability: "shell",
    command: "*",
    breadth: isOpen ? "any" : "build",
    grant: "default",
    network: isOpen ? "full" : "none",
    location,
    reach: isOpen ? [...reach, ...anyCommandReach("full")] : reach,
  };
}

function readConfig(into: Builder, tree: Tree, file: string): void {
  const id = `${file}#flows`;
  const { location } = tree;
  into.node("workload", id, { label: "flows", zone: "runner", location, facts: { definition: id, ephemeral: true } });
  const principal = into.node("principal", "principal:duo-user", {
    label: "whoever the settings of GitLab let start a flow",
    zone: "outside",
    facts: { standing: "unknown" },
  });
  const contexts = [CONTEXT];
  into.edge("starts", principal, id, { contexts, conditions: [compositeIdentity(location)], locations: [location] });
  const agent = into.node("agent", `${id}/duo`, {
    label: "GitLab Duo flow",
    location,
    facts: { product: "gitlab-duo", mode: "agent", "actor-check": "unknown", definition: `${id}/duo` },
  });
  into.edge("runs", id, agent, { contexts, locations: [location] });
  toolNode(into, agent, commands(tree), contexts, "0");
  const { id: token } = runToken(into, id, {
    name: "composite-identity",
    label: "the composite identity of the flow",
    class: "job-token",
    provider: "gitlab",
    location,
    grants: [
      { resource: "gitlab:merge-requests", access: "write" },
      { resource: "gitlab:agent-branch", access: "write" },
    ],
  });
  into.edge("holds", agent, token, {
    contexts,
    facts: { when: "with", channel: ["env", "git"], names: ["composite identity"], confidence: "likely" },
    locations: [location],
  });
}

/** The environment of the flows; a definition of a flow or an agent is named, and not read. */
export const readDuo: Read = (source) => {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  if (tree?.kind !== "map") return into.build();
  if (source.file === CONFIG) readConfig(into, tree, source.file);
  into.diagnostic({
    code: "not-supported",
    level: "note",
    message:
      source.file === CONFIG
        ? "What the flows of GitLab Duo are asked to do, and by whom, is kept in GitLab: only their environment was judged."
        : "Definitions of GitLab Duo's flows and agents are not read: what this one may do was not judged.",
    location: tree.location,
  });
  return into.build();
};
