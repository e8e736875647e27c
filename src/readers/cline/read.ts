import { redact } from "../../catalog/literal-secret.ts";
import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { readHook } from "../client/hooks.ts";
import { fileName, isUsers, noteInert, noteUnread, startOf, treeOfFile } from "../client/json-file.ts";
import { readServerList } from "../client/server-list.ts";
import { type Collector, clientSession, collector, SESSION } from "../client/session.ts";
import { grantTool, shell } from "../client/tools.ts";
import type { Repository } from "../reader.ts";

/**
 * `cline_mcp_settings.json`. Cline reads the developer's alone: from a repository, it holds what it holds, and nothing
 * is started. https://docs.cline.bot/mcp/configuring-mcp-servers
 */
export function readServers(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  const servers = tree?.get("mcpServers")?.entries() ?? [];
  if (servers.length === 0) return into.fragment();
  const { file } = source;
  const mine = isUsers(file);
  const { agent } = clientSession(into, "cline", startOf(file));
  if (!mine)
    noteInert(
      into,
      tree?.keyLocation("mcpServers"),
      "Cline starts the servers of the developer's own file alone; whoever copies this one there starts these.",
    );
  readServerList(
    into,
    agent,
    servers,
    `${file}#mcpServers`,
    {
      client: "cline",
      // The editor asks and the command line does not, so neither is certain.
      approval: () => "unknown",
      off: (server) => !mine || server.get("disabled")?.boolean() === true,
      unasked: "autoApprove",
    },
    repository,
  );
  return into.fragment();
}

/** The session of Cline with what its command line does by default: https://docs.cline.bot/cli/cli-reference (2026-08) */
function clineSession(into: Collector, file: string): { readonly session: string; readonly agent: string } {
  const start = startOf(file);
  const both = clientSession(into, "cline", start);
  grantTool(
    into,
    both.agent,
    { id: "session:cline#auto-approve", label: "any command, by the command line's default", location: start },
    shell("*"),
    { grant: "default", asking: "possible" },
  );
  return both;
}

/** `.cline/agents/*.yaml`. */
export function readAgent(source: SourceFile): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const { file } = source;
  const { agent } = clineSession(into, file);
  const location = tree?.keyLocation("name") ?? startOf(file);
  const id = into.node("agent", `${file}#agent`, {
    label: redact(tree?.get("name")?.string() ?? fileName(file)),
    location,
    facts: { product: "cline", mode: "interactive", definition: "session:cline" },
  });
  const tools = tree?.get("tools");
  into.edge("delegates", agent, id, {
    location: tree?.keyLocation("tools") ?? location,
    contexts: [SESSION],
    // NOTE: what an agent without a list has is not documented.
    facts: { tools: tools === undefined ? "unknown" : tools.items().flatMap((item) => item.string() ?? []) },
  });
  return into.fragment();
}

/** Files that Cline runs by themselves. */
export function readCode(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const { file } = source;
  if (/\/README[^/]*$|\.md$/i.test(file) && !file.includes("/cron/")) return into.fragment();
  const location = startOf(file);
  const { session } = clineSession(into, file);
  if (file.includes("/cron/")) {
    noteUnread(into, location, "What starts by this schedule of Cline, and with which tools, is not read.");
    return into.fragment();
  }
  const plugin = file.includes("/plugins/");
  readHook(
    into,
    session,
    {
      id: `${file}#${plugin ? "plugin" : "hook"}`,
      label: `${fileName(file)} ${plugin ? "plugin" : "hook"}`,
      command: file,
      location,
      at: plugin || /TaskStart/.test(file) ? "start" : "use",
      // NOTE: whether somebody must trust the folder first is not documented.
      approval: isUsers(file) ? "unasked" : "unknown",
      pin: "local",
    },
    repository,
  );
  return into.fragment();
}
