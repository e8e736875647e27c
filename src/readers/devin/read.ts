import { redact } from "../../catalog/literal-secret.ts";
import type { Fragment } from "../../graph/model.ts";
import { parseFrontmatter } from "../../parse/frontmatter.ts";
import type { PermissionRule } from "../../parse/permission-rule.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { isUsers, noteUnread, startOf, treeOfFile } from "../client/json-file.ts";
import { grantListed, type Listed, listed, type Meant } from "../client/rule-list.ts";
import { readServerFile } from "../client/server-file.ts";
import { readServerList, type ServerManner } from "../client/server-list.ts";
import { type Collector, clientSession, collector, SESSION } from "../client/session.ts";
import type { Repository } from "../reader.ts";

const MANNER: ServerManner = {
  client: "devin",
  approval: () => "unknown",
  off: (server) => server.get("disabled")?.boolean() === true,
  denied: "disabledTools",
};

/** `Exec(git push)` means every command that begins with these words; deny is asked before ask, ask before allow. */
function meaning({ tool, specifier }: PermissionRule): Meant | undefined {
  if (tool === "Exec") return { kind: "shell", pattern: prefix(specifier) };
  if (tool === "Read") return { kind: "read", path: specifier };
  if (tool === "Write" || tool === "Edit") return { kind: "edit", path: specifier };
  if (tool === "Fetch") return { kind: "web", host: specifier };
  if (!tool.startsWith("mcp__")) return undefined;
  const [, server = "*", ...name] = tool.split("__");
  return { kind: "server", server, tool: name.join("__") || "*" };
}

const prefix = (specifier = "*"): string =>
  /^\*+$/.test(specifier) ? "*" : specifier.endsWith("*") ? specifier : `${specifier}:*`;

const LAYERS = [".devin/config.json", ".devin/config.local.json"];

/** Denials and questions of the other files of the project. */
function stopsOf(file: string, repository: Repository): readonly Listed[] {
  return LAYERS.filter((path) => path !== file && repository.names.includes(path)).flatMap((path) => {
    const source = repository.file(path);
    const permissions = source && parseYaml(source, "jsonc").tree?.get("permissions");
    return ["deny", "ask"].flatMap((list) => listed(permissions?.get(list), meaning));
  });
}

function grantAll(
  into: Collector,
  agent: string,
  permissions: Tree | undefined,
  at: string,
  stops: readonly Listed[],
): void {
  const list = (key: string): readonly Listed[] => listed(permissions?.get(key), meaning);
  grantListed(into, agent, {
    under: (key) => `${at}.${key}`,
    allow: list("allow"),
    ask: list("ask"),
    deny: list("deny"),
    stops,
  });
}

/** `.devin/config.json`. */
export function readConfig(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  if (tree === undefined) return into.fragment();
  const { file } = source;
  const { agent, session } = clientSession(into, "devin", startOf(file));
  grantAll(into, agent, tree.get("permissions"), `${file}#permissions`, stopsOf(file, repository));
  readServerList(into, agent, tree.get("mcpServers")?.entries() ?? [], `${file}#mcpServers`, MANNER, repository);
  readHookEntries(into, tree.get("hooks"), {
    sessions: [{ session, approval: isUsers(file) ? "unasked" : "unknown" }],
    path: `${file}#hooks`,
    repository,
  });
  noteUnread(
    into,
    tree.keyLocation("read_config_from"),
    "Devin reads configuration of other clients as well; what it takes from their files is not known.",
  );
  return into.fragment();
}

/** `.devin/mcp_config.json`. */
export const readServers = (source: SourceFile, repository: Repository): Fragment =>
  readServerFile(source, repository, MANNER);

/** `.devin/hooks.v1.json`. */
export function readHooks(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  const hooks = tree?.get("hooks") ?? tree;
  if (hooks === undefined || hooks.entries().length === 0) return into.fragment();
  const { session } = clientSession(into, "devin", startOf(source.file));
  const approval = isUsers(source.file) ? "unasked" : "unknown";
  readHookEntries(into, hooks, { sessions: [{ session, approval }], path: `${source.file}#hooks`, repository });
  return into.fragment();
}

/** `.devin/agents/<name>/AGENT.md`. */
export function readAgent(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseFrontmatter(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const { file } = source;
  const start = startOf(file);
  const { agent } = clientSession(into, "devin", start);
  const id = into.node("agent", `${file}#agent`, {
    label: redact(tree?.get("name")?.string() ?? file.split("/").at(-2) ?? file),
    location: tree?.keyLocation("name") ?? start,
    facts: { product: "devin", mode: "interactive", definition: "session:devin" },
  });
  const tools = (tree?.get("allowed-tools")?.items() ?? []).flatMap((item) => item.string()?.split(/[\s,]+/) ?? []);
  into.edge("delegates", agent, id, {
    location: tree?.keyLocation("allowed-tools") ?? start,
    contexts: [SESSION],
    facts: { tools: tools.length > 0 ? tools.filter((name) => name !== "") : "all" },
  });
  grantAll(into, id, tree?.get("permissions"), `${file}#permissions`, stopsOf(file, repository));
  return into.fragment();
}
