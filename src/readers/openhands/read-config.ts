import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { readDocument } from "../client/document.ts";
import { startOf } from "../client/json-file.ts";
import { readServerEntries } from "../client/server-entries.ts";
import { clientSession, collector } from "../client/session.ts";
import { grantRules } from "../client/tool-rules.ts";
import type { Repository } from "../reader.ts";

/** Whether actions are confirmed, and the servers. NOTE: where the actions run, the file does not show. */
export function readConfig(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "toml");
  if (tree === undefined) return into.fragment();
  const { agent } = clientSession(into, "openhands", startOf(source.file));
  const security = tree.get("security");
  const confirmed = security?.get("confirmation_mode")?.boolean();
  const location = security?.keyLocation("confirmation_mode") ?? startOf(source.file);
  if (confirmed !== true) {
    const rule = {
      kind: "any",
      effect: "allow",
      id: `${source.file}#security.confirmation_mode`,
      label: "everything",
      location,
    } as const;
    const grant = confirmed === false ? "mode" : "default";
    grantRules(into, agent, [rule], { order: "strict", grant, possible: true });
  }
  const servers = (tree.at("mcp", "stdio_servers")?.items() ?? []).flatMap((value) => {
    const name = value.get("name");
    const key = name?.string();
    return name === undefined || key === undefined ? [] : [{ key, keyLocation: name.location, value }];
  });
  const approval = confirmed === true ? "ask" : "unknown";
  readServerEntries(into, servers, {
    list: `${source.file}#mcp.stdio_servers`,
    agent,
    client: "openhands",
    approval,
    repository,
  });
  return into.fragment();
}
