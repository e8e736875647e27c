import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { readServer } from "../client/server.ts";
import { type Collector, SESSION } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { inheritServerRules } from "./grants.ts";
import { askedByMode } from "./modes.ts";
import { projectPolicy, refusalOf } from "./server-policy.ts";
import { noteInert } from "./settings-files.ts";

/** Servers that the sub-agent brings along, and those that it names: https://code.claude.com/docs/en/sub-agents */
export function readSubAgentServers(
  into: Collector,
  agent: string,
  tree: Tree,
  { files, repository }: { readonly files: readonly Tree[]; readonly repository: Repository },
): void {
  const { file } = tree;
  const items = tree.get("mcpServers")?.items() ?? [];
  if (items.length > 0) inheritServerRules(into, agent, files);
  for (const item of items) {
    const named = item.string();
    if (named !== undefined) useServer(into, agent, named, item.location, { files, repository });
    for (const entry of item.entries()) {
      if (refusalOf(files, entry.key, entry.value) !== undefined) continue;
      readServer(into, entry, {
        agent,
        client: "claude-code",
        path: `${file}#mcpServers.${entry.key}`,
        approval: askedByMode(files),
        start: file.startsWith("~/") ? "unasked" : "folder",
        repository,
      });
    }
  }
}

function useServer(
  into: Collector,
  agent: string,
  name: string,
  location: Location,
  { files, repository }: { readonly files: readonly Tree[]; readonly repository: Repository },
): void {
  const source = repository.names.includes(PROJECT) ? repository.file(PROJECT) : undefined;
  const known = source && parseYaml(source, "json").tree?.at("mcpServers", name);
  if (known === undefined) {
    into.note({
      code: "unresolved-reference",
      level: "note",
      message: `No server of \`${PROJECT}\` has the name \`${name}\`; the sub-agent takes it from the developer's own.`,
      location,
    });
    return;
  }
  const { refused, start, approval } = projectPolicy(files, name, known);
  if (refused !== undefined) {
    noteInert(into, `Claude Code does not start this server: ${refused}.`, location);
    return;
  }
  const id = `${PROJECT}#mcpServers.${name}`;
  const remote = known.get("url") !== undefined;
  into.node("server", id, {
    label: name,
    layer: remote ? "L7" : "L3",
    zone: remote ? "service" : "workstation",
    facts: { definition: id, product: "claude-code" },
  });
  into.edge("uses", agent, id, { location, contexts: [SESSION], facts: { approval, start } });
}

const PROJECT = ".mcp.json";
