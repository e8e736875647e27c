import type { Client } from "../../../catalog/clients.ts";
import { redact } from "../../../catalog/literal-secret.ts";
import type { Location } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";
import { bounded } from "../rule-list.ts";
import { type Collector, SESSION } from "../session.ts";
import { grantOrdered, ruleServers, TOOLS } from "./grants.ts";
import { flat, listedRules, merged, type OrderedRule, rulesetOf, switchesOf, wholeOf } from "./rules.ts";

/** One agent of a file, and the agent of the session that can hand work to it. */
export interface AgentEntry {
  readonly session: string;
  readonly id: string;
  readonly name: string;
  readonly location: Location;
  readonly tree: Tree;
  /** The key path of the entry; nothing for a file of its own. */
  readonly under: string;
}

/** What holds around the agents of a file. */
export interface Surroundings {
  readonly rules: readonly OrderedRule[];
  readonly servers: readonly string[];
  readonly client: Client;
}

/** An agent has the rules of the session and its own, which are asked later and so win. */
export function readAgentEntry(into: Collector, entry: AgentEntry, around: Surroundings): void {
  const { session, id, name, location, tree, under } = entry;
  if (tree.get("disable")?.boolean() === true || tree.get("disabled")?.boolean() === true) return;
  const at = under === "" ? "" : `${under}.`;
  const own = bounded(into, [
    ...flat(merged(switchesOf(tree.get("tools"), `${at}tools`), rulesetOf(tree.get("permission"), `${at}permission`))),
    ...listedRules(tree.get("permissions"), `${at}permissions`),
  ]);
  const rules = [...around.rules, ...own];
  const agent = into.node("agent", id, {
    label: redact(name),
    location,
    facts: { product: around.client, mode: "interactive", definition: `session:${around.client}` },
  });
  const isOwn = (rule: OrderedRule): boolean => own.includes(rule);
  const without = TOOLS.filter((tool) => {
    const whole = wholeOf(rules, tool);
    return whole?.action === "deny" && isOwn(whole);
  });
  const closed = own.some((rule) => rule.tool === "*" && rule.action === "deny");
  into.edge("delegates", session, agent, {
    location:
      tree.keyLocation("permission") ?? tree.keyLocation("permissions") ?? tree.keyLocation("tools") ?? location,
    contexts: [SESSION],
    facts: {
      tools: closed ? TOOLS.filter((tool) => !without.includes(tool)) : "all",
      ...(!closed && without.length > 0 && { without }),
    },
  });
  grantOrdered(into, agent, rules, isOwn);
  ruleServers(into, agent, rules, around.servers, isOwn);
}
