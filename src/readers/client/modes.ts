import type { Client } from "../../catalog/clients.ts";
import { redact } from "../../catalog/literal-secret.ts";
import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { startOf } from "./json-file.ts";
import type { ServerManner } from "./server-list.ts";
import { type Collector, clientSession, collector, SESSION } from "./session.ts";

/**
 * The servers of Roo Code and of what was made from it. A call is asked about unless the list of its server names the
 * tool; the developer's switch for MCP, which must be on as well, stands in no file of a project.
 * https://docs.roocode.com/features/mcp/using-mcp-in-roo
 */
export const rooServers = (client: Client): ServerManner => ({
  client,
  approval: () => "ask",
  off: (server) => server.get("disabled")?.boolean() === true,
  unasked: "alwaysAllow",
  denied: "disabledTools",
});

/** Custom modes, as YAML or JSON: each is an agent that the session can hand its work to. */
export function readModes(source: SourceFile, client: Client): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, source.text.trimStart().startsWith("{") ? "jsonc" : "yaml");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const modes = tree?.get("customModes")?.items() ?? [];
  if (modes.length === 0) return into.fragment();
  const { agent } = clientSession(into, client, startOf(source.file));
  for (const mode of modes) readMode(into, agent, mode, client);
  return into.fragment();
}

function readMode(into: Collector, session: string, mode: Tree, client: Client): void {
  const slug = mode.get("slug");
  const name = slug?.string();
  if (slug === undefined || name === undefined) return;
  const location = mode.keyLocation("slug") ?? slug.location;
  const id = into.node("agent", `${mode.file}#customModes.${redact(name)}`, {
    label: redact(mode.get("name")?.string() ?? name),
    location,
    facts: { product: client, mode: "interactive", definition: `session:${client}` },
  });
  const groups = mode.get("groups");
  into.edge("delegates", session, id, {
    location: mode.keyLocation("groups") ?? location,
    contexts: [SESSION],
    // NOTE: what a mode without groups has is not documented.
    facts: { tools: groups === undefined ? "unknown" : groupsOf(groups) },
  });
}

/** `edit` with a pattern is limited to files that fit it: https://docs.roocode.com/features/custom-modes */
function groupsOf(groups: Tree): readonly string[] {
  return (groups.kind === "list" ? groups.items() : []).flatMap((group) => {
    if (group.kind !== "list") return group.string() ?? [];
    const [name, options] = group.items();
    const pattern = options?.get("fileRegex")?.string();
    const text = name?.string();
    return text === undefined ? [] : [pattern === undefined ? text : `${text}(${redact(pattern).slice(0, 100)})`];
  });
}
