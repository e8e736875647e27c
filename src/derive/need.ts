import { type Edge, type Fact, fact, type Graph, type Node } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { extended } from "./context.ts";
import { isSetting } from "./setting.ts";

const words = (found: Fact | undefined): readonly string[] => {
  const value = found?.value;
  if (value === undefined || value === "unknown") return [];
  return Array.isArray(value) ? value : [String(value)];
};

// Inputs that become the prompt itself.
const PROMPTS: ReadonlySet<string> = new Set([
  "prompt",
  "direct_prompt",
  "custom_instructions",
  "override_prompt",
  "instruction",
]);
// Inputs that may carry the variables of an MCP server beside those of the agent.
const MIXED: ReadonlySet<string> = new Set([
  "settings",
  "settings_json",
  "claude_args",
  "codex-args",
  "droid_args",
  "mcp",
]);
const GITHUB: ReadonlySet<string> = new Set(["gh", "git", "action", "output"]);
// Commands that print a variable or a file of the process, however narrow the rule is.
const PRINTERS: ReadonlySet<string> = new Set([
  "env",
  "printenv",
  "export",
  "set",
  "echo",
  "printf",
  "cat",
  "head",
  "tail",
  "less",
  "grep",
  "rg",
  "sed",
  "awk",
  "xxd",
  "strings",
  "jq",
]);
const RUNS_CODE: ReadonlySet<string> = new Set(["any", "interpreter", "build", "unknown"]);

/** What one agent does with the credentials that it holds. */
interface Held {
  readonly agent: Node;
  readonly holds: readonly Edge[];
  readonly tools: readonly Node[];
}

/** Channels and names of every way in which the agent holds the credential: one use is enough to need it. */
function together(held: Held, credential: string, name: "channel" | "names"): readonly string[] {
  return held.holds.filter((edge) => edge.to === credential).flatMap((edge) => words(edge.facts[name]));
}

function isModelAccount(graph: Graph, held: Held, credential: Node): "model" | "unknown" | undefined {
  const kind = credential.facts.class?.value;
  const isTaken = kind === "oidc" && credential.facts.relying?.value === "job";
  if (kind !== "cloud" && !isTaken) return undefined;
  if (credential.facts.provider?.value === held.agent.facts["model-host"]?.value) return "model";
  const others = held.holds.map((edge) => graph.nodes.get(edge.to)?.facts.class?.value);
  // NOTE: an agent without a key of its own must reach its model somehow.
  return others.includes("model-key") ? undefined : "unknown";
}

function needOf(graph: Graph, held: Held, edge: Edge, credential: Node): string {
  const names = words(edge.facts.names);
  if (names.some((name) => PROMPTS.has(name))) return "nothing";
  const kind = credential.facts.class?.value;
  if (kind === "model-key") return "model";
  if (kind === "job-token" || credential.id.endsWith("/*")) return "unknown";
  const channels = together(held, credential.id, "channel");
  const used = together(held, credential.id, "names");
  if (channels.some((channel) => GITHUB.has(channel)) || used.some((name) => name.includes("PERSONAL_ACCESS_TOKEN")))
    return "github";
  if (used.includes("mcp_config")) return "server";
  if (used.some((name) => MIXED.has(name))) return "unknown";
  if (isSetting(credential, names)) return "unknown";
  return isModelAccount(graph, held, credential) ?? "nothing";
}

function readableBy({ tools }: Held, edge: Edge): "prompt" | "shell" | "files" | "none" {
  if (words(edge.facts.names).some((name) => PROMPTS.has(name))) return "prompt";
  if (edge.facts.scrubbed?.value === true || words(edge.facts.channel).includes("output")) return "none";
  const isShell = (tool: Node): boolean =>
    RUNS_CODE.has(String(tool.facts.breadth?.value)) ||
    PRINTERS.has(String(tool.facts.command?.value ?? "").split(" ")[0] ?? "");
  if (tools.some((tool) => tool.facts.capability?.value === "shell" && isShell(tool))) return "shell";
  // NOTE: a variable is not in the workspace; what a checkout or a login leaves on disk is, or beside it.
  const files = tools.some((tool) => tool.facts.capability?.value === "read");
  return files && edge.facts.when?.value === "disk" ? "files" : "none";
}

/** Adds to what agents hold whether they need it, and how they can read its value. */
export function deriveNeed(graph: Graph): Graph {
  const out = outgoing(graph);
  const edges: Edge[] = [];
  for (const agent of graph.nodes.values()) {
    if (agent.kind !== "agent") continue;
    const own = out.get(agent.id) ?? [];
    const holds = own.filter((edge) => edge.kind === "holds");
    const tools = own.flatMap((edge) => (edge.kind === "uses" ? (graph.nodes.get(edge.to) ?? []) : []));
    const held: Held = { agent, holds, tools };
    for (const edge of holds) {
      const credential = graph.nodes.get(edge.to);
      if (credential === undefined) continue;
      const facts = {
        need: fact(needOf(graph, held, edge, credential), [edge.id]),
        readable: fact(readableBy(held, edge), [edge.id]),
      };
      edges.push({ ...edge, facts: { ...edge.facts, ...facts } });
    }
  }
  return extended(graph, [], edges);
}
