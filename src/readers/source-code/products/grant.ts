import type { Location } from "../../../graph/model.ts";
import type { Value } from "../../../parse/typescript/value.ts";
import { resourceNode } from "../../client/session.ts";
import type { Capability } from "../../client/tools.ts";
import type { Asked } from "../approval.ts";
import { connect } from "../connect.ts";
import { meant } from "../meant.ts";
import type { Reading } from "../reading.ts";
import { ownServer } from "../servers.ts";
import { shown } from "../statements.ts";
import { usedAs } from "../tools.ts";

/** A tool that an agent comes with, and how it got it: `allowed` (a rule), `mode`, or `default`. */
export interface Grant extends Asked {
  readonly label: string;
  readonly location: Location;
  readonly capability: Capability;
  readonly grant: "allowed" | "mode" | "default";
}

/** A tool of the product as a node, what it reaches, and the agent's use of it; what is asked about is left out. */
export function grantTo({ into }: Reading, agent: string, grant: Grant): void {
  const { label, location, capability, approval, waived } = grant;
  if (approval === "ask") return;
  const name = shown(label);
  const tool = into.node("tool", `${agent}.${name}`, {
    label: name,
    location,
    facts: { ...capability.facts, effects: "known", grant: grant.grant },
  });
  into.edge("uses", agent, tool, { location, facts: usedAs({ approval, waived }) });
  for (const { resource, access, via } of capability.reach)
    into.edge("reaches", tool, resourceNode(into, resource), { location, facts: { access, via }, as: access });
}

/** A map of MCP servers, as configs of clients have them, or made in the program itself. */
export interface ServerMap {
  readonly agent: string;
  readonly product: string;
  readonly servers: Value | undefined;
  /** What holds of the tools of a server, by its name. */
  readonly asked: (server: string, entry: Value) => Asked & { readonly tools?: readonly string[] | undefined };
}

/** The servers of a map, used by the agent; false where it holds more than is seen. */
export function giveServers(reading: Reading, { agent, product, servers, asked }: ServerMap): boolean {
  if (servers === undefined) return true;
  let isWhole = servers.kind === "map" && !servers.isOpen && servers.rest.length === 0;
  for (const { key, keyLocation, value } of servers.entries()) {
    const statement = meant(reading, value);
    const { tools, ...use } = asked(key, value);
    if (statement?.shape.is === "server") {
      const server = ownServer(reading, statement);
      const facts = { ...usedAs(use), ...(tools && { tools }) };
      reading.into.edge("uses", agent, server, { location: keyLocation, facts });
    } else if (value.kind === "map") {
      const label = shown(key);
      const id = `${agent}.mcpServers.${label}`;
      connect(reading, { ...use, agent, id, label, location: keyLocation, value, product, tools });
    } else isWhole = false;
  }
  return isWhole;
}

/** The texts of a list; `undefined` where it is absent or not wholly seen. */
export function wordsOf(list: Value | undefined): readonly string[] | undefined {
  if (list?.kind !== "list" || list.isOpen || list.rest.length > 0) return undefined;
  const words = list.items().map((item) => item.string());
  return words.includes(undefined) ? undefined : words.flatMap((word) => word ?? []);
}
