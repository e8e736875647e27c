import { type Collector, SESSION } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { agentFile, agentNames } from "./agent-names.ts";
import type { ToolName } from "./frontmatter.ts";
import type { Place } from "./place.ts";
import { isDenied, stopsOf } from "./rules.ts";
import { chosen } from "./settings-files.ts";

/** A sub-agent that lists its tools, and where it stands. */
interface Delegator {
  readonly id: string;
  readonly name: string;
  readonly listed: readonly ToolName[];
  readonly place: Place;
  readonly repository: Repository;
}

/** LIMIT: sub-agents that one may start. */
const MAX_TARGETS = 50;

/**
 * The sub-agents that one with the tool `Agent` may start in its turn: those in parentheses where it runs as the main
 * thread, else any: https://code.claude.com/docs/en/sub-agents. NOTE: one without a list has whatever the session has.
 */
export function readDelegations(into: Collector, { id, name, listed, place, repository }: Delegator): void {
  if (place.plugin !== undefined) return;
  const tools = listed.filter(({ rule }) => rule.tool === "Agent" || rule.tool === "Task");
  const [first] = tools;
  if (first === undefined) return;
  const isMain = chosen(place.files, "agent")?.string() === name;
  const open = !isMain || tools.some(({ rule }) => rule.specifier === undefined);
  const named = tools.flatMap(({ rule }) => rule.specifier?.split(",").map((one) => one.trim()) ?? []);
  const stops = stopsOf(place.files);
  const targets = (open ? agentNames(repository) : named).filter(
    (one) => one !== name && !["Agent", "Task"].some((tool) => isDenied(stops, { tool, specifier: one })),
  );
  for (const target of targets.slice(0, MAX_TARGETS)) {
    const file = agentFile(repository, target);
    if (file === undefined || `${file}#agent` === id) continue;
    const other = into.node("agent", `${file}#agent`, {
      label: target,
      facts: { product: "claude-code", mode: "interactive", definition: "session:claude-code" },
    });
    into.edge("delegates", id, other, { location: first.location, contexts: [SESSION] });
  }
}
