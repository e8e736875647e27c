import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Collector, clientSession, SESSION } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { grantCommands } from "./commands.ts";
import { type Layers, setting } from "./layers.ts";
import { postureOf } from "./posture.ts";
import { readServers } from "./servers.ts";

const OWN_POSTURE = [
  "sandbox_mode",
  "default_permissions",
  "approval_policy",
  "approvals_reviewer",
  "sandbox_workspace_write",
];

/**
 * A sub-agent: a configuration of its own over that of the session, whose servers, sandbox and questions it inherits.
 * https://developers.openai.com/codex/subagents
 */
export function readRole(
  into: Collector,
  role: Tree,
  session: Layers,
  name: { readonly text: string; readonly location: Location | undefined; readonly id?: string },
  repository: Repository,
): void {
  const { file } = role;
  const start: Location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent } = clientSession(into, "codex", start);
  const location = name.location ?? start;
  const id = into.node("agent", name.id ?? `${file}#agent`, {
    label: name.text,
    location,
    facts: { product: "codex", mode: "interactive", definition: "session:codex" },
  });
  into.edge("delegates", agent, id, { location, contexts: [SESSION], facts: { tools: "all" } });
  const path = name.id === undefined ? `${file}#` : `${name.id}.`;
  const layers = [role, ...session];
  const posture = postureOf(layers);
  if (OWN_POSTURE.some((key) => role.get(key) !== undefined)) grantCommands(into, { agent: id, path, start }, posture);
  const judged = (setting(layers, "approvals_reviewer")?.string() ?? "user") !== "user";
  readServers(into, role.get("mcp_servers"), `${path}mcp_servers`, {
    agent: id,
    repository,
    unlimited: posture.unlimited,
    judged,
  });
}
