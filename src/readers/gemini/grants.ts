import { redact } from "../../catalog/literal-secret.ts";
import { holdLiteral } from "../client/credentials.ts";
import type { Collector } from "../client/session.ts";
import {
  type Asking,
  type Capability,
  EDIT,
  type GrantPlace,
  grantTool,
  READ,
  ruleOnServer,
  shell,
  WEB_SEARCH,
  web,
} from "../client/tools.ts";
import { deciding, deniedPrefixes, type PolicyRule } from "./policy.ts";

/** Names of https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/tools.md, the older ones too. */
const TOOLS: Readonly<Record<string, Capability>> = {
  write_file: EDIT,
  replace: EDIT,
  edit: EDIT,
  read_file: READ,
  read_many_files: READ,
  glob: READ,
  grep_search: READ,
  list_directory: READ,
  web_fetch: web("any"),
  google_web_search: WEB_SEARCH,
};
const SHELL = "run_shell_command";
const APPROVAL = { allow: "unasked", ask_user: "ask", deny: "denied" } as const;

/**
 * What the rules of one place allow, and what they say of tools of servers. `possible`: not in every release or mode.
 * `own`: those of them that grant here; the others only decide along.
 */
export function grantRules(
  into: Collector,
  agent: string,
  rules: readonly PolicyRule[],
  possible: (rule: PolicyRule) => boolean,
  own: ReadonlySet<PolicyRule> = new Set(rules),
): void {
  for (const rule of deciding(rules)) {
    if (!own.has(rule)) continue;
    const { id, location, tool, server } = rule;
    const place: GrantPlace = { id, label: redact(rule.label), location };
    const asking: Asking = rule.narrowed || possible(rule) ? "possible" : "unasked";
    if (server !== undefined) {
      const approval = asking === "possible" ? "unknown" : APPROVAL[rule.decision];
      ruleOnServer(into, agent, place, { server, tool, approval });
    } else if (rule.decision === "allow") {
      for (const { suffix, capability } of capabilities(rule, rules))
        grantTool(into, agent, { ...place, id: `${id}${suffix}` }, capability, { grant: "allowed", asking });
      if (tool === "*") ruleOnServer(into, agent, { ...place, id: `${id}/servers` }, everything(asking));
      holdLiteral(into, { id: agent, channel: "env" }, "", rule.label, location, place.id);
    }
  }
}

const everything = (asking: Asking) => ({
  server: "*",
  tool: "*",
  approval: asking === "possible" ? "unknown" : "unasked",
});

function capabilities(
  rule: PolicyRule,
  rules: readonly PolicyRule[],
): readonly { readonly suffix: string; readonly capability: Capability }[] {
  const { tool, prefix } = rule;
  if (tool === "*")
    return [
      { suffix: "", capability: shell("*") },
      { suffix: "/edit", capability: EDIT },
      { suffix: "/web", capability: web("any") },
    ];
  if (tool === SHELL) {
    const denied = deniedPrefixes(rules, rule);
    return [{ suffix: "", capability: shell(prefix === undefined ? "*" : `${prefix}:*`, { denied }) }];
  }
  const capability = Object.hasOwn(TOOLS, tool) ? TOOLS[tool] : undefined;
  return capability === undefined ? [] : [{ suffix: "", capability }];
}
