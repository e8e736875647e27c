import { githubMcpReach } from "./agents.ts";
import { catalogTool } from "./mcp-servers.ts";

/** What the verb in a tool's name says that it does. */
type Does = "reads" | "writes" | "anything" | "unknown";

// What the name of a tool tells, where no catalog lists the server's tools: the verbs that servers of the catalog use
// for theirs. A name is a promise of the server, so a verb that nobody knows tells nothing.
const VERBS: ReadonlyMap<string, Does> = new Map([
  ...words(
    "reads",
    "get list search read view describe find fetch resolve ask lookup show count check snapshot screenshot",
  ),
  ...words(
    "writes",
    "create update delete remove write post send add edit set push merge publish deploy move rename replace insert",
  ),
  ...words("writes", "upsert apply close assign upload cancel pause restore reply transition drop fill click type"),
  // It takes a program: code, a query, a command line. Its name then limits nothing.
  ...words("anything", "execute exec eval evaluate run shell command terminal sql query script console raw"),
]);
// Tools that are asked for an address, and send what it holds.
const FETCHES: ReadonlySet<string> = new Set([
  "fetch",
  "navigate",
  "crawl",
  "scrape",
  "extract",
  "download",
  "http",
  "request",
  "goto",
]);

function words(does: Does, text: string): readonly (readonly [string, Does])[] {
  return text.split(" ").map((word) => [word, does] as const);
}

const segments = (tool: string): readonly string[] =>
  tool
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);

/** The first verb decides: `get_workflow_run` reads, `slack_post_message` writes. */
function doesOf(tool: string): Does {
  const parts = segments(tool);
  if (parts.includes("query") && parts.includes("docs")) return "reads";
  if (/apply_migration/i.test(tool)) return "anything";
  const verb = parts.find((part) => VERBS.has(part));
  return VERBS.get(verb ?? "") ?? "unknown";
}

/** Whether the tool takes a program, so that its name limits nothing. */
export const isOpenEnded = (tool: string): boolean => doesOf(tool) === "anything";

/** Whether the name says that nothing is changed by it. */
export const isReading = (tool: string): boolean => doesOf(tool) === "reads";

function ofCatalog(server: string, tool: string, { resource, access }: Reach): "yes" | "no" | undefined {
  const does = catalogTool(server, tool);
  if (does === undefined) return undefined;
  if (does === "exec") return "yes";
  if (resource === "internet") return does === "send" ? "yes" : "no";
  return (does === "read") === (access === "read") ? "yes" : "no";
}

interface Reach {
  readonly resource: string;
  readonly access: string;
}

function ofGithub(tool: string, { resource, access }: Reach): "yes" | "no" | undefined {
  const row = githubMcpReach(tool);
  if (row !== undefined) return row.resource === resource && row.access === access ? "yes" : "no";
  return undefined;
}

function ofName(tool: string, { resource, access }: Reach): "yes" | "no" | "unknown" {
  const does = doesOf(tool.replace(/\*.*$/, ""));
  if (does === "anything") return "yes";
  if (resource === "internet" && segments(tool).some((part) => FETCHES.has(part))) return "yes";
  if (does === "reads") return access === "read" ? "yes" : "no";
  if (does === "writes") return access === "read" || resource === "internet" ? "unknown" : "yes";
  return "unknown";
}

/**
 * Whether tools of these names do what their server, by its id in the catalog, can do: `yes`, `no`, or `unknown` where
 * the names tell nothing.
 */
export function toolReach(server: string, tools: readonly string[], reach: Reach): "yes" | "no" | "unknown" {
  const words = tools.map(
    (tool) =>
      (server.startsWith("github") ? ofGithub(tool, reach) : ofCatalog(server, tool, reach)) ?? ofName(tool, reach),
  );
  if (words.includes("yes")) return "yes";
  return words.includes("unknown") ? "unknown" : "no";
}
