import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Entry } from "../../parse/tree.ts";
import { readValue } from "../client/credentials.ts";
import { readDocument } from "../client/document.ts";
import { startOf } from "../client/json-file.ts";
import { packagePin } from "../client/package-pin.ts";
import { readServer } from "../client/server.ts";
import { type Collector, clientSession, collector, SESSION } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** The servers of a catalog: images that the gateway starts, and addresses that it asks. */
export function readCatalog(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "yaml");
  const servers = (tree?.get("registry")?.entries() ?? []).filter(
    ({ value }) => value.get("image")?.string() !== undefined || value.get("remote")?.kind === "map",
  );
  if (servers.length === 0) return into.fragment();
  const { agent } = clientSession(into, "docker-mcp-gateway", startOf(source.file));
  for (const entry of servers) readEntry(into, agent, entry, source.file, repository);
  return into.fragment();
}

/** NOTE: which client has the gateway among its servers, and what that one asks about, stands in the client's file. */
function readEntry(
  into: Collector,
  agent: string,
  { key, keyLocation, value }: Entry,
  file: string,
  repository: Repository,
): void {
  const path = `${file}#registry.${key}`;
  const remote = value.get("remote");
  if (remote?.kind === "map") {
    const place = { agent, client: "docker-mcp-gateway", path, approval: "unknown", repository } as const;
    readServer(into, { key, keyLocation, value: remote }, place);
    return;
  }
  const pin = packagePin("docker", ["run", value.get("image")?.string() ?? ""], () => false);
  const facts = { definition: path, product: "docker-mcp-gateway", ...(pin && { pin }) };
  const id = into.node("server", path, { label: key, layer: "L3", zone: "workstation", location: keyLocation, facts });
  into.edge("uses", agent, id, { location: keyLocation, contexts: [SESSION], facts: { approval: "unknown" } });
  for (const item of value.get("env")?.items() ?? []) {
    const name = item.get("name")?.string();
    const given = item.get("value");
    if (name !== undefined && given) readValue(into, { id, channel: "mcp" }, name, given, `${path}.env.${name}`);
  }
}
