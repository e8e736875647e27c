import { redact } from "../../catalog/literal-secret.ts";
import { covers } from "../../catalog/shell-pattern.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { bounded } from "../client/rule-list.ts";
import type { Collector } from "../client/session.ts";
import { type Capability, EDIT, grantTool, ruleOnServer, shell, WEB_SEARCH, web } from "../client/tools.ts";
import { commandPatterns } from "./regex.ts";

// Tools that are asked about: https://zed.dev/docs/ai/tool-permissions#supported-tools (0.224)
const CAPABILITIES: ReadonlyMap<string, Capability> = new Map([
  ["edit_file", EDIT],
  ["write_file", EDIT],
  ["save_file", EDIT],
  ["create_directory", EDIT],
  ["copy_path", EDIT],
  ["move_path", EDIT],
  ["delete_path", EDIT],
  ["fetch", web("any")],
  ["web_search", WEB_SEARCH],
]);

interface Pattern {
  readonly text: string;
  readonly location: Location;
}

/** The global default; and what is allowed by it, by a tool's own default, or by a pattern. Deny, confirm, allow, default. */
export function readToolPermissions(into: Collector, agent: string, tree: Tree, certain: boolean): string {
  const permissions = tree.at("agent", "tool_permissions");
  const older = tree.at("agent", "always_allow_tool_actions");
  const every = older?.boolean() === true;
  const basis = permissions?.get("default")?.string() ?? (every ? "allow" : "confirm");
  const asking = certain ? "unasked" : "possible";
  const path = `${tree.file}#agent.tool_permissions`;
  const basisLocation = permissions?.keyLocation("default") ?? older?.location;
  for (const tool of ["terminal", ...CAPABILITIES.keys()]) {
    const own = permissions?.at("tools", tool);
    const patterns = (list: string): readonly Pattern[] => bounded(into, patternsOf(own?.get(list)));
    const stops = [...patterns("always_deny"), ...patterns("always_confirm")];
    const whole = own?.get("default")?.string() ?? basis;
    const location = own?.keyLocation("default") ?? basisLocation;
    const place = own?.get("default") === undefined ? "default" : `tools.${tool}.default`;
    if (whole === "allow" && location !== undefined)
      grantTool(
        into,
        agent,
        { id: `${path}.${place}/${tool}`, label: tool === "terminal" ? "any command" : tool, location },
        CAPABILITIES.get(tool) ?? shell("*", { denied: limits(stops) }),
        { grant: "mode", asking },
      );
    for (const pattern of patterns("always_allow")) grantPattern(into, agent, tool, pattern, stops, path, asking);
  }
  ruleOnTools(into, agent, permissions?.get("tools"), path, certain);
  return basis;
}

function patternsOf(list: Tree | undefined): readonly Pattern[] {
  return (list?.kind === "list" ? list.items() : []).flatMap((item): Pattern[] => {
    const pattern = item.get("pattern") ?? item;
    const text = pattern.string();
    return text === undefined ? [] : [{ text, location: pattern.location }];
  });
}

/** What patterns surely take away: an expression that is only nearly understood may fit less than it seems to. */
const limits = (stops: readonly Pattern[]): readonly string[] =>
  stops.flatMap(({ text }) => {
    const { patterns, exact } = commandPatterns(text);
    return exact ? patterns : [];
  });

function grantPattern(
  into: Collector,
  agent: string,
  tool: string,
  { text, location }: Pattern,
  stops: readonly Pattern[],
  path: string,
  asking: "unasked" | "possible",
): void {
  const label = redact(text);
  const place = { id: `${path}.tools.${tool}.always_allow/${label}`, label: `${tool}: ${label}`, location };
  const capability = CAPABILITIES.get(tool);
  if (capability) {
    grantTool(into, agent, place, capability, { grant: "allowed", asking });
    return;
  }
  const denied = limits(stops);
  const left = commandPatterns(text).patterns.filter((pattern) => !denied.some((stop) => covers(stop, pattern)));
  for (const pattern of left) {
    const id = left.length === 1 ? place.id : `${place.id}/${pattern}`;
    grantTool(into, agent, { ...place, id }, shell(pattern, { denied }), { grant: "allowed", asking });
  }
}

const DECISIONS: ReadonlyMap<string, string> = new Map([
  ["allow", "unasked"],
  ["confirm", "ask"],
  ["deny", "denied"],
]);

/** `mcp:<server>:<tool>` names one tool exactly; patterns do not count for it. */
function ruleOnTools(into: Collector, agent: string, tools: Tree | undefined, path: string, certain: boolean): void {
  for (const { key, keyLocation, value } of tools?.entries() ?? []) {
    const [, server, tool] = /^mcp:([^:]+):(.+)$/.exec(key) ?? [];
    const approval = DECISIONS.get(value.get("default")?.string() ?? "");
    if (server === undefined || tool === undefined || approval === undefined) continue;
    ruleOnServer(
      into,
      agent,
      { id: `${path}.tools.${key}`, label: key, location: keyLocation },
      { server, tool, approval: certain ? approval : "unknown" },
    );
  }
}
