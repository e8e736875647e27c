import { readYaml } from "./yaml.mjs";

const NOTICE = "<!-- Generated from src/catalog/agents.yaml by tools/generate.mjs. Do not edit. -->\n";
const code = (text) => `\`${text.replaceAll("|", "\\|")}\``;
const list = (texts) => texts.map(code).join(", ");

/** How a workflow names the agent. */
function named({ uses = [], cli = [], packages = [], "cli-beside": beside = {} }) {
  const commands = [...cli, ...Object.keys(beside)];
  return [list(uses), commands.length > 0 ? `command ${list(commands)}` : "", list(packages)]
    .filter((text) => text !== "")
    .join("; ");
}

/** Who is stopped by the product itself, on which events, and what switches that off. */
function check({ check: own, uses = [] }) {
  if (own === undefined) return uses.some((name) => name.includes("/workflows/")) ? "in the called workflow" : "none";
  const since = Object.entries(own["events-since"] ?? {}).map(([event, release]) => `${code(event)} since ${release}`);
  const events = Array.isArray(own.events) ? `on ${[list(own.events), ...since].join(", ")}` : "on every event";
  const off = own["off-input"] === undefined ? "" : `; off by ${code(own["off-input"])}`;
  const needs = own["off-needs-input"] === undefined ? "" : ` where ${code(own["off-needs-input"])} is given`;
  const bots = own["bots-input"] === undefined ? "" : `; Apps by ${code(own["bots-input"])}`;
  return `write access, ${events}${off}${needs}${bots}`;
}

/** A page that lists every agent that delegraph judges, and what its maker's check is worth. */
export function agents(root) {
  const { agents: known } = readYaml(root, "src/catalog/agents.yaml");
  const rows = Object.values(known).map(
    (entry) => `| [${entry.title}](${entry.source}) | ${named(entry)} | ${check(entry)} |`,
  );
  const text = [
    NOTICE,
    "# Agents\n",
    "The agents that are recognised in a CI job, how, and which check of who started the run is built into each. What an agent may",
    "do by default, and which release changed it, stands with its source in `src/catalog/agents.yaml` and in `src/readers/ci/agents/`.\n",
    "| agent | named by | its own check of who started it |\n| --- | --- | --- |",
    ...rows,
    "",
  ];
  return new Map([["docs/agents.md", text.join("\n")]]);
}
