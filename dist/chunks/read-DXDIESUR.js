import {
  runToken
} from "./chunk-VE3KZFNF.js";
import {
  anyCommandReach,
  builder,
  parseYaml,
  toolNode
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/gitlab-duo/read.ts
var CONTEXT = "duo-flow";
var CONFIG = ".gitlab/duo/agent-config.yml";
function compositeIdentity(location) {
  return {
    op: "proof",
    proof: {
      gate: "composite-identity",
      admits: ["writer", "maintainer"],
      strength: "declared",
      judges: "actor",
      forgeableBy: [],
      location,
      why: "A flow may do what its service account and the person who started it may both do; both are settings of GitLab."
    }
  };
}
function commands(tree) {
  const policy = tree.get("network_policy");
  const domains = policy?.get("allowed_domains")?.items() ?? [];
  const recommended = policy?.get("include_recommended_allowed")?.boolean() === true;
  const isOpen = domains.length > 0 || recommended;
  const location = tree.keyLocation("network_policy") ?? tree.location;
  const reach = [
    { resource: "host:files", access: "write", via: "none" },
    { resource: "gitlab:agent-branch", access: "write", via: "git" },
    { resource: "gitlab:merge-requests", access: "write", via: "git" }
  ];
  return {
    label: isOpen ? "commands in the sandbox of the flow, with network" : "commands in the sandbox of the flow",
    capability: "shell",
    command: "*",
    breadth: isOpen ? "any" : "build",
    grant: "default",
    network: isOpen ? "full" : "none",
    location,
    reach: isOpen ? [...reach, ...anyCommandReach("full")] : reach
  };
}
function readConfig(into, tree, file) {
  const id = `${file}#flows`;
  const { location } = tree;
  into.node("workload", id, { label: "flows", zone: "runner", location, facts: { definition: id, ephemeral: true } });
  const principal = into.node("principal", "principal:duo-user", {
    label: "whoever the settings of GitLab let start a flow",
    zone: "outside",
    facts: { standing: "unknown" }
  });
  const contexts = [CONTEXT];
  into.edge("starts", principal, id, { contexts, conditions: [compositeIdentity(location)], locations: [location] });
  const agent = into.node("agent", `${id}/duo`, {
    label: "GitLab Duo flow",
    location,
    facts: { product: "gitlab-duo", mode: "agent", "actor-check": "unknown", definition: `${id}/duo` }
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
      { resource: "gitlab:agent-branch", access: "write" }
    ]
  });
  into.edge("holds", agent, token, {
    contexts,
    facts: { when: "with", channel: ["env", "git"], names: ["composite identity"], confidence: "likely" },
    locations: [location]
  });
}
var readDuo = (source) => {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  if (tree?.kind !== "map") return into.build();
  if (source.file === CONFIG) readConfig(into, tree, source.file);
  into.diagnostic({
    code: "not-supported",
    level: "note",
    message: source.file === CONFIG ? "What the flows of GitLab Duo are asked to do, and by whom, is kept in GitLab: only their environment was judged." : "Definitions of GitLab Duo's flows and agents are not read: what this one may do was not judged.",
    location: tree.location
  });
  return into.build();
};
export {
  readDuo
};
