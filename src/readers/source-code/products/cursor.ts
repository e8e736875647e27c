import type { Value } from "../../../parse/typescript/value.ts";
import { readValue } from "../../client/credentials.ts";
import { shell } from "../../client/tools.ts";
import type { Reading } from "../reading.ts";
import { optionsOf, type Statement, shown } from "../statements.ts";
import { giveServers, grantTo } from "./grant.ts";

/**
 * An agent of the Cursor SDK comes with Cursor's tools. LIMIT: whether a local run asks, and whether it is kept in the
 * sandbox, depends on the settings that it loads and on the account: @cursor/sdk 1.0.18. One in the cloud runs on a
 * machine of the vendor.
 */
export function readCursor(reading: Reading, statement: Statement): void {
  const { id: agent, location, shape } = statement;
  const options = optionsOf(statement);
  const cloud = options?.get("cloud");
  const servers = (from: Value | undefined, to: string): boolean =>
    giveServers(reading, {
      agent: to,
      product: shape.product,
      servers: from?.get("mcpServers"),
      asked: () => ({ approval: "unknown" }),
    });
  servers(options, agent);
  for (const { key, value } of cloud?.get("envVars")?.entries() ?? [])
    readValue(reading.into, { id: agent, channel: "env" }, key, value, `${agent}.cloud.envVars.${key}`);
  if (cloud === undefined)
    grantTo(reading, agent, {
      label: "any command",
      capability: shell(undefined),
      location: options?.keyLocation("local") ?? location,
      approval: "unknown",
      grant: "default",
    });
  for (const { key, keyLocation } of options?.get("agents")?.entries() ?? []) {
    const facts = { product: shape.product, mode: "program", definition: agent };
    const label = shown(key);
    const child = reading.into.node("agent", `${agent}.agents.${label}`, { label, location: keyLocation, facts });
    reading.into.edge("delegates", agent, child, { location: keyLocation });
  }
}
