import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { readValue } from "../client/credentials.ts";
import { isUsers, noteUnread, startOf, treeOfFile } from "../client/json-file.ts";
import { packagePin } from "../client/package-pin.ts";
import { callOf, installs } from "../client/server.ts";
import { readServerList } from "../client/server-list.ts";
import { type Collector, clientSession, collector, SESSION } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { readToolPermissions } from "./permissions.ts";

/** `settings.json`. NOTE: what of an agent's settings counts in a project is not documented, so nothing there is certain. */
export function readSettings(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  if (tree === undefined) return into.fragment();
  const { file } = source;
  const certain = isUsers(file);
  const { agent } = clientSession(into, "zed", startOf(file));
  const basis = readToolPermissions(into, agent, tree, certain);
  const approval = certain ? (APPROVALS.get(basis) ?? "unknown") : "unknown";
  readServerList(
    into,
    agent,
    tree.get("context_servers")?.entries().filter(isServer) ?? [],
    `${file}#context_servers`,
    { client: "zed", approval: () => approval, off: (server) => server.get("enabled")?.boolean() === false },
    repository,
  );
  readAgents(into, agent, tree, repository);
  noteUnread(
    into,
    tree.get("agent")?.keyLocation("sandbox_permissions"),
    "The permissions of Zed's sandbox are not read.",
  );
  return into.fragment();
}

const APPROVALS: ReadonlyMap<string, string> = new Map([
  ["allow", "unasked"],
  ["confirm", "ask"],
  ["deny", "denied"],
]);

/** An entry with settings alone belongs to an extension, which says how its server is started. */
const isServer = ({ value }: { readonly value: Tree }): boolean =>
  value.get("command") !== undefined || value.get("url") !== undefined;

/** Agents of others that Zed starts as programs: https://zed.dev/docs/ai/external-agents */
function readAgents(into: Collector, session: string, tree: Tree, repository: Repository): void {
  for (const { key, keyLocation, value } of tree.get("agent_servers")?.entries() ?? []) {
    const { command, args } = callOf(value);
    const pin = packagePin(command, args, (name) => installs(repository, name));
    const id = into.node("agent", `${tree.file}#agent_servers.${key}`, {
      label: key,
      location: keyLocation,
      facts: { product: "unknown", mode: "interactive", definition: "session:zed", ...(pin && { pin }) },
    });
    into.edge("delegates", session, id, { location: keyLocation, contexts: [SESSION], facts: { tools: "unknown" } });
    for (const { key: name, value: given } of value.get("env")?.entries() ?? [])
      readValue(into, { id, channel: "env" }, name, given, `${id}.env.${name}`);
  }
}
