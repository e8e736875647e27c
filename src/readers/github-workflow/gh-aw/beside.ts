import { isOptionalSecret } from "../../../catalog/gh-aw.ts";
import type { Condition, Location, Standing } from "../../../graph/model.ts";
import type { JobScope, Step } from "../scope.ts";
import type { Meaning, Server } from "./meaning.ts";
import { type Written, writtenAt } from "./tools.ts";

/** Who gets past the filter of texts, by its level: https://github.com/github/gh-aw/blob/main/docs/src/content/docs/reference/github-tools.md */
const LEVELS: Readonly<Record<string, readonly Standing[]>> = {
  approved: ["triager", "writer", "maintainer"],
  merged: ["writer", "maintainer"],
};

/** The filter of what the GitHub tools read, by who wrote it. */
function integrity(level: string | undefined, location: Location): Condition | undefined {
  if (level === "none" || level === "unapproved") return undefined;
  const admits = level !== undefined && Object.hasOwn(LEVELS, level) ? LEVELS[level] : undefined;
  return {
    op: "proof",
    proof: {
      gate: "min-integrity",
      admits: admits ?? ["triager", "writer", "maintainer"],
      // NOTE: where nothing is written, the level is chosen at run time: `approved` on public repositories.
      strength: admits === undefined ? "declared" : "effective",
      judges: "author",
      forgeableBy: [],
      location,
      why:
        admits === undefined
          ? "Texts of people without approval are filtered on public repositories; which level applies is decided at run time."
          : `Texts below the level \`${level}\` are kept from the agent's GitHub tools.`,
    },
  };
}

function content(job: JobScope, agent: string, contexts: readonly string[], meaning: Meaning, at: Written): void {
  const { builder } = job.workflow;
  const location = writtenAt(at, ["tools", "github", "min-integrity"], ["tools", "github"], ["tools"]);
  const gate = integrity(meaning.github?.integrity, location);
  const texts = builder.node("content", `${agent}/content/github`, {
    label: "issues, comments and pull requests that its GitHub tools read",
    zone: "thread",
    location,
  });
  const anyone = builder.node("principal", "principal:anyone", {
    label: "anyone",
    zone: "outside",
    facts: { standing: "anyone" },
  });
  builder.edge("feeds", anyone, texts, { contexts, locations: [location], ...(gate ? { conditions: [gate] } : {}) });
  builder.edge("feeds", texts, agent, { contexts, locations: [location] });
}

/** Variables with secrets that the step which starts the servers is given; those of the compiler's own servers left out. */
function handed(job: JobScope): readonly Step[] {
  return job.steps.filter(
    (step) => step.id === "start-mcp-gateway" || /MCP/i.test(step.tree.get("name")?.string() ?? ""),
  );
}

function server(
  job: JobScope,
  agent: string,
  contexts: readonly string[],
  { name }: Server,
  at: Written,
  alone: boolean,
): void {
  const { builder } = job.workflow;
  const location = writtenAt(at, ["mcp-servers", name], ["mcp-servers"], ["tools"]);
  const id = builder.node("server", `${agent}/servers/${name}`, {
    label: name,
    zone: "service",
    location,
    facts: { definition: `${job.workflow.file}#${name}` },
  });
  builder.edge("uses", agent, id, {
    contexts,
    locations: [location],
    facts: { approval: "unasked" },
  });
  for (const step of handed(job))
    for (const [variable, value] of step.env)
      for (const ref of value.refs) {
        if (ref.id === job.token.id || isOptionalSecret(ref.name) || /^(?:GITHUB|GH_AW)_/.test(variable)) continue;
        builder.edge("holds", id, ref.id, {
          contexts,
          // NOTE: which of several servers a variable is for is not looked up.
          facts: { when: "with", channel: ["mcp"], names: [variable], confidence: alone ? "certain" : "possible" },
          locations: [location],
        });
      }
}

/** What stands beside the agent: the texts that its GitHub tools read, behind their filter, and its servers. */
export function besideAgent(
  job: JobScope,
  meaning: Meaning,
  at: Written,
): (agent: string, contexts: readonly string[]) => void {
  return (agent, contexts) => {
    if (contexts.length === 0) return;
    if (meaning.github) content(job, agent, contexts, meaning, at);
    for (const one of meaning.servers) server(job, agent, contexts, one, at, meaning.servers.length === 1);
  };
}
