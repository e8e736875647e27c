import { isSecretName } from "../../catalog/credentials.ts";
import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { holdInput } from "../client/credentials.ts";
import { readDocument } from "../client/document.ts";
import { startOf } from "../client/json-file.ts";
import { clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { readServers } from "./servers.ts";

/** A manifest: its servers, and what those who install it are asked for. */
export function readExtension(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const { file } = source;
  const tree = readDocument(into, source, "json");
  const servers = tree?.get("mcpServers");
  if (tree === undefined || servers === undefined) return into.fragment();
  const { agent } = clientSession(into, "qwen-code", startOf(file));
  const path = `${file}#mcpServers`;
  // NOTE: whether an extension can bring trust along is not documented, as it is for Gemini CLI.
  readServers(into, servers, path, { agent, repository, approval: "unknown", start: "folder", trust: false });
  for (const setting of tree.get("settings")?.items() ?? []) {
    const variable = setting.get("envVar");
    const name = variable?.string();
    if (variable === undefined || name === undefined) continue;
    if (setting.get("sensitive")?.boolean() !== true && !isSecretName(name)) continue;
    for (const { key } of servers.entries())
      holdInput(into, { id: `${path}.${key}`, channel: "mcp" }, { id: name, kind: name, name }, variable.location);
  }
  return into.fragment();
}
