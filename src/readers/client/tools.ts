import { type CommandReach, commandReach, shellBreadth } from "../../catalog/commands.ts";
import { redact } from "../../catalog/literal-secret.ts";
import { isOpenEnded } from "../../catalog/server-tools.ts";
import type { Location } from "../../graph/model.ts";
import { type Collector, resourceNode, SESSION, type Values } from "./session.ts";

/** What a rule or a mode of a client grants: facts of the tool, and what the tool reaches. */
export interface Capability {
  readonly facts: Values;
  readonly reach: readonly { readonly resource: string; readonly access: string; readonly via: string }[];
}
/** Where a grant stands: its id is the file and the key path of the rule. */
export interface GrantPlace {
  readonly id: string;
  readonly label: string;
  readonly location: Location;
}
/**
 * Whether somebody is asked at call time. `asked` keeps the tool without an edge from the agent, so that nothing follows
 * from it; `possible` is for what hangs on a default, a mode or a model's judgement that the files do not show.
 */
export type Asking = "unasked" | "possible" | "asked";

const HOST = (resource: "host:files", access: "read" | "write") => ({ resource, access, via: "none" }) as const;

/**
 * Commands of a shell. `pattern` is written as in `Bash(...)` of Claude Code: `git push:*` for everything that begins
 * with these words, `*` or nothing for any command. A client whose rules match otherwise translates them, and takes the
 * wider reading where there is no equal one.
 */
export function shell(
  pattern: string | undefined,
  { denied = [], network = "full" }: { readonly denied?: readonly string[]; readonly network?: string } = {},
): Capability {
  const { breadth, command, pinned } = shellBreadth(pattern);
  const same = denied.filter((one) => programOf(one) === "" || programOf(one) === programOf(command));
  return {
    facts: { capability: "shell", command: redact(command), breadth, pinned, network },
    reach: withinNetwork(commandReach(command, same.slice(0, MAX_DENIED)), network),
  };
}

/** LIMIT: denials that take something from one pattern; what is left out leaves its reach the wider one. */
const MAX_DENIED = 30;

const programOf = (pattern: string): string => pattern.trim().split(/[\s:*]/, 1)[0] ?? "";

/** Without a network nothing beyond the machine is reached. */
function withinNetwork(reach: readonly CommandReach[], network: string): readonly CommandReach[] {
  return network === "none" ? reach.filter(({ resource }) => resource.startsWith("host:")) : reach;
}

/** Changing files of the workspace. */
export const EDIT: Capability = { facts: { capability: "edit" }, reach: [HOST("host:files", "write")] };

/** Reading files of the workspace. */
export const READ: Capability = { facts: { capability: "read" }, reach: [HOST("host:files", "read")] };

/** Fetching pages: of any host, or of those that a rule names. A request can carry data out only where the host is open. */
export function web(hosts: "any" | "listed"): Capability {
  const open = hosts === "any";
  return {
    facts: { capability: "web", breadth: open ? "wide" : "narrow" },
    reach: [{ resource: "internet", access: open ? "send" : "read", via: "none" }],
  };
}

/** Searching the web: the question goes to the vendor, not to a host that the model names. */
export const WEB_SEARCH: Capability = {
  facts: { capability: "web", breadth: "narrow" },
  reach: [{ resource: "internet", access: "read", via: "none" }],
};

/**
 * Tools of an MCP server, by the server's name in the client's own files and the tool's name (`*` for all, wildcards as
 * the client has them). What they reach follows from the server, once it is found.
 */
export function serverTools(server: string, tool: string): Capability {
  const breadth = tool.includes("*") || isOpenEnded(tool) ? "wide" : "narrow";
  return { facts: { capability: "mcp", breadth, server: redact(server), tools: [redact(tool)] }, reach: [] };
}

/** The tool as a node, with what it reaches, and the agent's use of it unless it is asked about. */
export function grantTool(
  into: Collector,
  agent: string,
  { id, label, location }: GrantPlace,
  { facts, reach }: Capability,
  { grant, asking }: { readonly grant: string; readonly asking: Asking },
): string {
  const tool = into.node("tool", id, { label, location, facts: { ...facts, grant } });
  if (asking !== "asked")
    into.edge("uses", agent, tool, {
      location,
      contexts: [SESSION],
      facts: asking === "possible" ? { confidence: "possible" } : {},
    });
  for (const { resource, access, via } of reach)
    into.edge("reaches", tool, resourceNode(into, resource), { location, facts: { access, via }, as: access });
  return tool;
}

/** What a rule says of the tools of a server. */
export interface ServerRule {
  readonly server: string;
  readonly tool: string;
  readonly approval: string;
  /** The client brings the server along, or it comes from where no file of the repository can name it. */
  readonly elsewhere?: boolean;
}

/**
 * What the files say of the question before a tool of an MCP server is called, where server and rule stand in different
 * places: `unasked` (allowed in advance), `ask`, or `denied`. Joined with the server of that name by a derivation.
 */
export function ruleOnServer(
  into: Collector,
  agent: string,
  { id, label, location }: GrantPlace,
  { server, tool, approval, elsewhere }: ServerRule,
): void {
  const node = into.node("tool", id, {
    label,
    location,
    facts: { ...serverTools(server, tool).facts, grant: approval === "unasked" ? "allowed" : approval },
  });
  into.edge("uses", agent, node, {
    location,
    contexts: [SESSION],
    facts: { approval, ...(elsewhere && { orphaned: false }) },
  });
}
