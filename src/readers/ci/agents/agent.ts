import type { AgentEntry, Channel } from "../../../catalog/agents.ts";
import { githubMcpReach } from "../../../catalog/agents.ts";
import { commandReach, shellBreadth } from "../../../catalog/commands.ts";
import type { Access, Condition, Fact, FactName, Location } from "../../../graph/model.ts";
import type { CommandStep, CredentialRef, TriggerContext } from "../run.ts";
import type { ServerUse } from "./servers.ts";
import type { Limits } from "./trace/limit.ts";
import type { RunRecord } from "./trace/record.ts";

export interface Reach {
  readonly resource: string;
  readonly access: Access;
  /** The channel the credential for it comes from; `none` when no credential is asked for. */
  readonly via: "gh" | "git" | "shell" | "action" | "mcp" | "output" | "none";
}
/** One capability of an agent, as granted by the file or by the product's default. */
export interface ToolGrant {
  readonly label: string;
  readonly capability: "shell" | "edit" | "read" | "web" | "mcp" | "github" | "comment" | "output";
  readonly command?: string;
  readonly breadth?: string;
  readonly pinned?: boolean;
  readonly grant: "allowed" | "mode" | "default" | "flag";
  readonly network: "full" | "listed" | "none";
  readonly location: Location;
  readonly reach: readonly Reach[];
  /** Set when the files leave open whether the agent has it. */
  readonly confidence?: "possible";
  /** What must say yes to each call. */
  readonly asks?: readonly Condition[];
}
export interface HeldCredential {
  readonly ref: CredentialRef;
  readonly channels: readonly Channel[];
  readonly name: string;
  readonly location: Location;
  /** The product takes it out of what the agent's commands can see. */
  readonly scrubbed?: true;
  /** Seconds that the session is asked for, where that is said. */
  readonly lasts?: number;
}
/** An agent step in the product-neutral form that becomes nodes and edges. */
export interface AgentStep {
  readonly entry: AgentEntry;
  readonly version: string | undefined;
  readonly mode: "agent" | "tag" | "headless";
  readonly tools: (context: TriggerContext) => readonly ToolGrant[];
  /** MCP servers that it is given, beside those of the tools above. */
  readonly servers?: readonly ServerUse[];
  readonly credentials: readonly HeldCredential[];
  /** Credentials it needs to start at all; none of them exists in a context without secrets. */
  readonly model: readonly CredentialRef[];
  readonly check: {
    readonly state: string;
    readonly input: Location | undefined;
    /** The name of that input. */
    readonly inputName?: string;
    readonly condition: (context: TriggerContext) => Condition;
  };
  /** Whether the product hands the App token of its maker to the agent instead of the job's. */
  readonly appToken: boolean;
  /** Set where it works on a machine of its maker: what the job holds is not in its reach. */
  readonly elsewhere?: boolean;
  /** The channels on which it presents the job's own token without being given it. */
  readonly jobToken?: readonly Channel[];
  readonly location: Location;
  readonly step: CommandStep;
  /** Records that the product makes of a run; absent where that is not known of it. */
  readonly records?: readonly RunRecord[];
  /** What ends a run, as far as the product's own options say it; absent where they are not known. */
  readonly limits?: Limits;
  /** Set where everything that it does stands behind a firewall that lets some hosts through. */
  readonly egress?: "listed";
  /** Further facts of the agent. */
  readonly facts?: Partial<Record<FactName, Fact["value"]>>;
  /** Adds what stands beside the agent, given its id and the contexts it runs in: texts that it reads, servers. */
  readonly beside?: (agent: string, contexts: readonly string[]) => void;
}

// `gh` reads these two; git does not: https://cli.github.com/manual/gh_help_environment
const GH_NAMES: ReadonlySet<string> = new Set(["GH_TOKEN", "GITHUB_TOKEN"]);

/** How a credential in the environment is presented, by the variable that holds it. */
export function environmentChannels(name: string): HeldCredential["channels"] {
  if (GH_NAMES.has(name)) return ["env", "gh", "mcp"];
  // NOTE: the GitHub server that comes with the Copilot CLI uses the token that the CLI itself starts with.
  return name.includes("PERSONAL_ACCESS_TOKEN") || name === "COPILOT_GITHUB_TOKEN" ? ["env", "mcp"] : ["env"];
}

export const TRUE: Condition = { op: "const", value: true };

const EVERYTHING: readonly [string, Access][] = [
  ["github:own-thread", "write"],
  ["github:issues", "write"],
  ["github:pull-requests", "write"],
  ["github:pull-requests", "approve"],
  ["github:discussions", "write"],
  ["github:agent-branch", "write"],
  ["github:default-branch", "write"],
  ["github:default-branch", "merge"],
  ["github:releases", "publish"],
  ["github:packages", "publish"],
  ["github:workflow-runs", "exec"],
  ["github:workflows", "write"],
  ["github:settings", "admin"],
  ["github:other-repositories", "write"],
  ["cloud:account", "write"],
  ["registry:packages", "publish"],
  ["service:account", "write"],
];

/** What a shell that takes any command reaches: the machine, and whatever a credential within reach grants. */
export function anyCommandReach(network: "full" | "none"): readonly Reach[] {
  const exec: Reach = { resource: "host:exec", access: "exec", via: "none" };
  if (network === "none") return [exec];
  return [
    exec,
    { resource: "internet", access: "send", via: "none" },
    ...EVERYTHING.map(([resource, access]): Reach => ({ resource, access, via: "shell" })),
  ];
}

/** Tools that the files do not name: whatever may stand there at run time, a shell unless shells are denied. */
export function unknownTool(what: string, location: Location, shell = true): ToolGrant {
  const reach = anyCommandReach("full");
  return {
    label: `tools that are not in the files (${what})`,
    capability: shell ? "shell" : "mcp",
    breadth: "unknown",
    grant: "allowed",
    network: "full",
    location,
    reach: [
      { resource: "host:files", access: "write", via: "none" },
      ...(shell ? reach : reach.filter(({ resource }) => resource === "internet")),
    ],
    confidence: "possible",
  };
}

/** A shell grant by its pattern: `undefined` or `*` for any command; `except` are patterns that are denied. */
export function shellTool(
  label: string,
  specifier: string | undefined,
  grant: ToolGrant["grant"],
  location: Location,
  network: "full" | "none" = "full",
  except: readonly string[] = [],
): ToolGrant {
  const { breadth, command, pinned } = shellBreadth(specifier);
  const wide = breadth === "any" || breadth === "interpreter";
  const exec: readonly Reach[] = breadth === "build" ? [{ resource: "host:exec", access: "exec", via: "none" }] : [];
  const named = commandReach(command, except).map(
    ({ resource, access, via }): Reach => ({
      resource: pinned && resource === "github:issues" ? "github:own-thread" : resource,
      access,
      via,
    }),
  );
  return {
    label,
    capability: "shell",
    command,
    breadth,
    pinned,
    grant,
    network,
    location,
    reach: wide ? anyCommandReach(network) : [...exec, ...named],
  };
}

/** Tools of an MCP server whose actions the catalog knows; `*` stands for all of them. */
export function githubMcpTool(
  label: string,
  tools: readonly string[] | "*",
  grant: ToolGrant["grant"],
  location: Location,
): ToolGrant {
  const all: readonly Reach[] = EVERYTHING.filter(([id]) => id.startsWith("github:")).map(([resource, access]) => ({
    resource,
    access,
    via: "mcp",
  }));
  const named =
    tools === "*"
      ? all
      : tools.flatMap((tool) => {
          const hit = githubMcpReach(tool);
          return hit ? [{ ...hit, via: "mcp" as const }] : [];
        });
  return {
    label,
    capability: "mcp",
    breadth: tools === "*" ? "wide" : "narrow",
    grant,
    network: "full",
    location,
    reach: named,
  };
}

/** A tool that needs no credential: file edits, reads, web access, the run's own comment. */
export function plainTool(
  label: string,
  capability: ToolGrant["capability"],
  grant: ToolGrant["grant"],
  location: Location,
  reach: readonly Reach[] = [],
): ToolGrant {
  return { label, capability, grant, network: "full", location, reach };
}
