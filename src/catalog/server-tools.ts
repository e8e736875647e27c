import { githubMcpReach } from "./agents.ts";
import { catalogTool } from "./mcp-servers.ts";

// What the name of a tool tells, where no catalog lists the server's tools: the verbs that servers of the catalog use
// for theirs. A name is a promise of the server, so a verb that nobody knows tells nothing.
const READS =
  /^(?:get|list|search|read|view|describe|find|fetch|query[-_]docs|resolve|ask|lookup|show|count|check|browser_(?:snapshot|take_screenshot))(?:[_-]|$)/i;
const FETCHES = /(?:^|[_-])(?:fetch|navigate|crawl|scrape|extract|download|http|request|open_url|goto)(?:[_-]|$)/i;
const OPEN_ENDED =
  /(?:^|[_-])(?:execute|exec|eval|evaluate|run|shell|command|terminal|sql|query|script|console|apply_migration|raw)(?:[_-]|$)/i;
const WRITES =
  /^(?:create|update|delete|remove|write|post|send|add|edit|set|push|merge|publish|deploy|move|rename|insert|upsert|apply|close|assign|upload|cancel|pause|restore|reply|transition|drop)(?:[_-]|$)/i;

/** Whether the tool takes a program: code, a query, a command line. Its name then limits nothing. */
export function isOpenEnded(tool: string): boolean {
  return OPEN_ENDED.test(tool) && !/^(?:get|list|describe|search)[_-]/i.test(tool);
}

/** Whether the name says that nothing is changed by it. */
export const isReading = (tool: string): boolean => READS.test(tool) && !isOpenEnded(tool);

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
  if (tool.includes("*")) return /^(?:get|list|search|read)[_-]\*$/i.test(tool) && access !== "read" ? "no" : "unknown";
  if (resource === "internet")
    return FETCHES.test(tool) || isOpenEnded(tool) ? "yes" : isReading(tool) ? "no" : "unknown";
  if (isOpenEnded(tool)) return "yes";
  if (isReading(tool)) return access === "read" ? "yes" : "no";
  return WRITES.test(tool) && access !== "read" ? "yes" : "unknown";
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
