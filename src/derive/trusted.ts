import { edgeId } from "../graph/link.ts";
import { type Edge, fact, type Graph, type Node } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { extended } from "./context.ts";
import { type Relying, relying } from "./federation.ts";

const BRANCHES: ReadonlySet<string> = new Set(["github:agent-branch", "github:default-branch"]);
/** What is pushed with the token of a job starts nothing: https://docs.github.com/en/actions/concepts/security/github_token */
const STARTING: ReadonlySet<unknown> = new Set(["pat", "app-token"]);
/** Whom a trust policy lets in so widely that a pushed branch is enough. */
const BY_BRANCH: ReadonlySet<unknown> = new Set(["anyone", "organization", "repository", "pull-request"]);

const startsOn = (one: Relying, event: RegExp): boolean =>
  one.holds.contexts !== "every" && one.holds.contexts.some((context) => event.test(context));

/** Whether a branch that somebody pushes makes the job run with what stands on it. */
function runsBranches(one: Relying, trust: unknown): boolean {
  if (startsOn(one, /^pull_request(?:\.[a-z_]+)?$/)) return true;
  return trust !== "pull-request" && startsOn(one, /^push$/);
}

/** The way in which the agent pushes so that jobs run on it: surely, if there is such a way. */
function pushes(graph: Graph, agent: Node, one: Relying, trust: unknown): Edge | undefined {
  const ways = (outgoing(graph).get(agent.id) ?? []).filter((edge) => {
    if (edge.kind !== "can" || !["write", "merge"].includes(String(edge.facts.access?.value))) return false;
    if (edge.to === "github:workflows") return true;
    return BRANCHES.has(edge.to) && STARTING.has(edge.facts["with-class"]?.value) && runsBranches(one, trust);
  });
  return ways.find((edge) => edge.facts.confidence?.value !== "possible") ?? ways[0];
}

/**
 * Adds `triggers` from agents to the jobs that a trust policy lets in, where a branch that the agent pushes is among
 * them: a workflow of the repository takes that very identity, so the policy speaks of this repository.
 */
export function deriveTrusted(graph: Graph): Graph {
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const edges = relying(graph).flatMap((one) =>
    (one.trusts ?? []).flatMap((trusted) => {
      const trust = trusted.facts.trust?.value;
      // NOTE: where the repository is named by a variable, nobody can tell that it is this one.
      if (!BY_BRANCH.has(trust) || trusted.facts.confidence?.value !== "certain") return [];
      return agents.flatMap((agent): Edge[] => {
        const way = pushes(graph, agent, one, trust);
        if (way === undefined) return [];
        return [
          {
            id: edgeId("triggers", agent.id, trusted.from),
            from: agent.id,
            to: trusted.from,
            kind: "triggers",
            contexts: way.contexts,
            gates: [],
            because: [way.id, one.holds.id],
            locations: way.locations,
            facts: { confidence: way.facts.confidence ?? fact("possible") },
          },
        ];
      });
    }),
  );
  return edges.length === 0 ? graph : extended(graph, [], edges);
}
