import { safeOutput } from "../../../catalog/gh-aw.ts";
import type { Condition, Location } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";
import { anyCommandReach, plainTool, type Reach, shellTool, type ToolGrant } from "../../ci/agents/agent.ts";
import { isBound, type Meaning, type Output } from "./meaning.ts";
import { placeIn } from "./places.ts";

const EDITS: Reach = { resource: "host:files", access: "write", via: "none" };
const SENDS: Reach = { resource: "internet", access: "send", via: "none" };

/** Where the parts of a workflow are written by hand, with the place of the agent for those that are not. */
export interface Written {
  readonly parts: readonly Tree[];
  readonly fallback: Location;
  /** The place of the job that does what is asked for, where no source is there. */
  readonly outputs: Location;
}

/** The place of a key in the workflow's own frontmatter, or in what it imports. */
export function writtenAt({ parts, fallback, outputs }: Written, ...paths: readonly (readonly string[])[]): Location {
  for (const part of parts) {
    const found = placeIn(part, ...paths);
    if (found) return found;
  }
  return paths[0]?.[0] === "safe-outputs" ? outputs : fallback;
}

/** Whether the firewall lets everything through, or there is none. */
export const isOpen = ({ sandbox, network }: Meaning): boolean => !sandbox || network?.includes("*") === true;

/** Commands in the container behind the firewall: they change the workspace, and reach no host that is not named. */
function enclosed(location: Location): ToolGrant {
  return {
    label: "commands in the container behind the firewall",
    capability: "shell",
    command: "*",
    breadth: "build",
    grant: "default",
    network: "listed",
    location,
    reach: [EDITS],
  };
}

function shellTools(meaning: Meaning, written: Written): readonly ToolGrant[] {
  const { shell } = meaning;
  if (shell === undefined) return [];
  const location = meaning.sandbox
    ? writtenAt(written, ["tools", "bash"], ["tools"], ["engine"])
    : writtenAt(written, ["sandbox", "agent"], ["sandbox"], ["tools", "bash"]);
  if (!isOpen(meaning)) return [enclosed(location)];
  if (!shell.includes("*")) return shell.map((pattern) => shellTool(`bash: ${pattern}`, pattern, "allowed", location));
  const label = meaning.sandbox
    ? "any command, behind a firewall that lets everything through"
    : "any command, no firewall";
  return [
    {
      label,
      capability: "shell",
      command: "*",
      breadth: "any",
      grant: "allowed",
      network: "full",
      location,
      reach: [EDITS, ...anyCommandReach("full")],
    },
  ];
}

function limits(output: Output, max: number): string {
  const { target, repository, allowed, draft } = output;
  const parts = [
    ...(max > 0 ? [`at most ${max}`] : []),
    ...(target?.trim() === "*" ? ["any thread"] : []),
    ...(allowed && allowed.length > 0
      ? [`only ${allowed.slice(0, 5).join(", ")}${allowed.length > 5 ? ", …" : ""}`]
      : []),
    ...(repository ? [`in ${repository}`] : []),
    ...(draft === "true" ? ["draft"] : []),
  ];
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

const written = (type: string): string => type.replaceAll("_", "-");

/** An output that the catalog does not know may change any issue. */
const UNKNOWN = [{ resource: "github:issues", access: "write" }] as const;

/** Whether a list without wildcards for everything says what it may be given. */
const isListed = ({ allowed }: Output): boolean =>
  allowed !== undefined && allowed.length > 0 && !allowed.includes("*");

/** What a job does when the agent asks for it. */
function outputTool(output: Output, at: Written, asks: readonly Condition[]): ToolGrant | undefined {
  const known = safeOutput(output.type);
  const bound = known?.own !== undefined && isBound(output);
  const reach =
    known === undefined
      ? UNKNOWN
      : bound
        ? (known.own ?? known.any)
        : isListed(output)
          ? (known.listed ?? known.any)
          : known.any;
  if (known !== undefined && known.any.length === 0) return undefined;
  const elsewhere = output.repository !== undefined && output.repository !== "";
  const unsure = known === undefined || known.unsure;
  return {
    label: `${written(output.type)}${limits(output, output.max ?? known?.max ?? 0)}`,
    capability: "output",
    command: written(output.type),
    breadth: "narrow",
    pinned: bound,
    grant: "allowed",
    network: "none",
    location: writtenAt(at, ["safe-outputs", written(output.type)], ["safe-outputs", output.type], ["safe-outputs"]),
    reach: reach.map(({ resource, access }) => ({
      resource: elsewhere ? "github:other-repositories" : resource,
      access: elsewhere ? ("write" as const) : access,
      via: "output" as const,
    })),
    ...(unsure ? { confidence: "possible" as const } : {}),
    ...(asks.length > 0 ? { asks } : {}),
  };
}

/** The tools of the agent: commands, edits, pages, GitHub's server, and what other jobs do for it. */
export function toolsOf(meaning: Meaning, at: Written, custom: readonly ToolGrant[]): readonly ToolGrant[] {
  const asks: readonly Condition[] = meaning.detection
    ? [verdict(writtenAt(at, ["safe-outputs", "threat-detection"], ["safe-outputs"]))]
    : [];
  const web = meaning.web.map((name) =>
    plainTool(name, "web", "allowed", writtenAt(at, ["tools", name], ["tools"]), isOpen(meaning) ? [SENDS] : []),
  );
  const edits = meaning.edits
    ? [plainTool("edit", "edit", "allowed", writtenAt(at, ["tools", "edit"], ["tools"]), [EDITS])]
    : [];
  const { github } = meaning;
  const reads =
    github &&
    plainTool(
      `github (reads: ${github.toolsets ?? "default"})`,
      "github",
      "default",
      writtenAt(at, ["tools", "github"], ["tools"]),
    );
  const names = new Set(custom.map((tool) => tool.command));
  const outputs = meaning.outputs.flatMap((output) =>
    names.has(written(output.type)) ? [] : (outputTool(output, at, asks) ?? []),
  );
  return [
    ...shellTools(meaning, at),
    ...edits,
    ...web,
    ...(reads ? [reads] : []),
    ...outputs,
    ...custom.map((tool) => (asks.length > 0 ? { ...tool, asks } : tool)),
  ];
}

/** A model looks at what is asked for; its word proves nothing. */
function verdict(location: Location): Condition {
  return {
    op: "proof",
    proof: {
      gate: "threat-detection",
      admits: [],
      strength: "weak",
      judges: "call",
      forgeableBy: [],
      location,
      why: "A model judges what the agent asks for; text that misleads the agent can mislead it, too.",
    },
  };
}
