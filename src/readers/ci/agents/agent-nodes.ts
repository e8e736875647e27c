import { redact } from "../../../catalog/literal-secret.ts";
import type { Builder } from "../../builder.ts";
import { resourceNode } from "../resource-node.ts";
import type { TriggerContext } from "../run.ts";
import type { ToolGrant } from "./agent.ts";
import type { ServerUse } from "./servers.ts";

/** Contexts that answer alike share one edge: the groups, in order of their first context. */
export function groupBy<T>(
  contexts: readonly TriggerContext[],
  of: (context: TriggerContext) => T,
  key: (value: T) => string,
): readonly { contexts: readonly string[]; value: T }[] {
  const groups = new Map<string, { contexts: string[]; value: T }>();
  for (const context of contexts) {
    const value = of(context);
    const alike = key(value);
    const group = groups.get(alike);
    if (group) group.contexts.push(context.context);
    else groups.set(alike, { contexts: [context.context], value });
  }
  return [...groups.values()];
}

/** One tool of an agent, with everything that it reaches. */
export function toolNode(
  builder: Builder,
  agent: string,
  tool: ToolGrant,
  contexts: readonly string[],
  as: string,
): void {
  const label = redact(tool.label);
  const id = builder.node("tool", `${agent}/tools/${label}`, {
    label,
    location: tool.location,
    facts: {
      capability: tool.capability,
      grant: tool.grant,
      network: tool.network,
      ...(tool.command === undefined ? {} : { command: redact(tool.command) }),
      ...(tool.breadth === undefined ? {} : { breadth: tool.breadth }),
      ...(tool.pinned === undefined ? {} : { pinned: tool.pinned }),
    },
  });
  builder.edge("uses", agent, id, {
    contexts,
    ...(tool.confidence === undefined ? {} : { facts: { confidence: tool.confidence } }),
    locations: [tool.location],
    ...(tool.asks === undefined ? {} : { conditions: tool.asks }),
    as,
  });
  for (const { resource, access, via } of tool.reach) {
    builder.edge("reaches", id, resourceNode(builder, resource), {
      facts: { access, via },
      locations: [tool.location],
      as: `${access} by ${via}`,
    });
  }
}

/** Who is given a server, and where it is defined. */
export interface ServerHolder {
  readonly agent: string;
  readonly definition: string;
  readonly contexts: readonly TriggerContext[];
}

/** One MCP server of an agent, with what it reaches and the credentials of its own entry. */
export function serverNode(builder: Builder, server: ServerUse, { agent, definition, contexts }: ServerHolder): void {
  const id = builder.node("server", `${agent}/servers/${redact(server.key)}`, {
    label: redact(server.key),
    zone: server.remote ? "service" : "runner",
    layer: server.remote ? "L7" : "L3",
    location: server.location,
    facts: { definition, transport: server.transport, ...(server.pin === undefined ? {} : { pin: server.pin }) },
  });
  builder.edge("uses", agent, id, {
    contexts: contexts.map(({ context }) => context),
    ...(server.confidence === undefined ? {} : { facts: { confidence: server.confidence } }),
    locations: [server.location],
  });
  for (const { resource, access, via } of server.reach)
    builder.edge("reaches", id, resourceNode(builder, resource), {
      facts: { access, via },
      locations: [server.location],
      as: `${access} by ${via}`,
    });
  const withSecrets = contexts.filter(({ secrets }) => secrets).map(({ context }) => context);
  for (const { ref, name } of withSecrets.length === 0 ? [] : server.holds)
    builder.edge("holds", id, ref.id, {
      contexts: withSecrets,
      facts: { when: "with", channel: ["mcp"], names: [name], confidence: ref.certain ? "certain" : "likely" },
      locations: [server.location],
      as: name,
    });
}
