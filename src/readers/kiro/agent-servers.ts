import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { SHELL_VARIABLE } from "../client/credentials.ts";
import { readServerEntries } from "../client/server-entries.ts";
import type { Collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

interface AgentPlace {
  readonly agent: string;
  readonly client: "amazon-q" | "kiro";
  readonly source: SourceFile;
  readonly repository: Repository;
}

/** The servers that an agent brings along, and those of the workspace where it takes them, too. */
export function readAgentServers(into: Collector, tree: Tree, { source, repository, ...place }: AgentPlace): void {
  const shared = { ...place, approval: "ask", repository, variables: SHELL_VARIABLE };
  const keys = { unasked: ["autoApprove"], hidden: ["disabledTools"] };
  readServerEntries(
    into,
    tree.get("mcpServers")?.entries() ?? [],
    { ...shared, list: `${source.file}#mcpServers` },
    keys,
  );
  const takes = tree.get("includeMcpJson") ?? tree.get("useLegacyMcpJson");
  if (takes?.boolean() !== true) return;
  const root = /^(.*?)\.(?:amazonq|kiro)\//.exec(source.file)?.[1];
  const path = place.client === "kiro" ? ".kiro/settings/mcp.json" : ".amazonq/mcp.json";
  const other = root === undefined ? undefined : repository.file(root + path);
  if (other === undefined) return;
  const servers = parseYaml(other, "jsonc").tree?.get("mcpServers")?.entries() ?? [];
  const unsure = place.client === "amazon-q" ? ({ approval: "unknown" } as const) : {};
  readServerEntries(into, servers, { ...shared, list: `${other.file}#mcpServers` }, { ...keys, ...unsure });
}
