import type { Client } from "../../catalog/clients.ts";
import type { Context, Location } from "../../graph/model.ts";
import { parseFrontmatter } from "../../parse/frontmatter.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { readServer } from "../client/server.ts";
import { type Collector, clientSession, collector, SESSION } from "../client/session.ts";
import { isUsed } from "../client/used.ts";
import type { Read, Repository } from "../reader.ts";
import { type Profile, profileOf, siblings } from "./agent-profile.ts";
import { cloudAgent, setupFile } from "./cloud-agent.ts";

/** One client that takes the file for an agent of its own. */
interface Host {
  readonly client: Client;
  /** The agent of its session, which hands work to this one. */
  readonly parent: string;
  readonly session: string;
  readonly contexts: readonly Context[];
}

/** A custom agent, once for each client that reads the file. */
export const readAgentFile: Read = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseFrontmatter(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === undefined) return into.fragment();
  const profile = profileOf(source.file, tree);
  for (const host of hostsOf(into, profile, repository)) readFor(into, host, profile, repository);
  return into.fragment();
};

/**
 * VS Code reads the folder of GitHub, and that of Claude Code where the repository shows that it is used; `target` names
 * one of the two sides. The cloud agent is there where something of its own is.
 */
function hostsOf(into: Collector, { file, tree }: Profile, repository: Repository): readonly Host[] {
  const start: Location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const target = tree.get("target")?.string();
  const foreign = file.startsWith(".claude/");
  const hosts: Host[] = [];
  const local = (client: Client): void => {
    const { agent, session } = clientSession(into, client, start);
    hosts.push({ client, parent: agent, session, contexts: [SESSION] });
  };
  const modes = file.startsWith(".github/chatmodes/");
  const editor = !file.startsWith("~/") || isUsed("vscode-copilot", repository);
  if (target !== "github-copilot" && editor && (!foreign || isUsed("vscode-copilot", repository)))
    local("vscode-copilot");
  if (modes) return hosts;
  if (target !== "vscode" && (file.startsWith("~/") || isUsed("copilot-cli", repository))) local("copilot-cli");
  const cloud = target === "github-copilot" || hasServers(tree) || setupFile(repository);
  if (target !== "vscode" && file.startsWith(".github/") && cloud) {
    const { agent, session, contexts } = cloudAgent(into, repository, start);
    hosts.push({ client: "copilot-cloud-agent", parent: agent, session, contexts });
  }
  return hosts;
}

const hasServers = (tree: Tree): boolean => (tree.get("mcp-servers")?.entries() ?? []).length > 0;

const idOf = (file: string, client: Client): string =>
  client === "vscode-copilot" && !file.startsWith(".claude/") ? `${file}#agent` : `${file}#agent/${client}`;

function agentNode(into: Collector, { client, session }: Host, { file, name, location }: Profile): string {
  const mode = client === "copilot-cloud-agent" ? "hosted" : "interactive";
  return into.node("agent", idOf(file, client), {
    label: name,
    location,
    facts: { product: client, mode, definition: session },
  });
}

function readFor(into: Collector, host: Host, profile: Profile, repository: Repository): void {
  const { tree, tools, location } = profile;
  const agent = agentNode(into, host, profile);
  into.edge("delegates", host.parent, agent, {
    location: tree.keyLocation("tools") ?? location,
    contexts: host.contexts,
    facts: { tools: tools ?? "all" },
  });
  if (host.client === "copilot-cloud-agent") noteSettings(into, profile);
  readDelegates(into, host, profile, agent, repository);
  if (host.client !== "vscode-copilot") readServers(into, host, profile, agent, repository);
  readHooks(into, host, profile, repository);
}

/** Tools by which an agent starts others: https://docs.github.com/en/copilot/reference/custom-agents-configuration#tool-aliases */
const STARTS_OTHERS: ReadonlySet<string> = new Set([
  "agent",
  "custom-agent",
  "task",
  "agent/runsubagent",
  "runsubagent",
]);

/**
 * The agents that it names, where it may start any. An agent that names none may start every other, which stands for no
 * edge of its own: the session's are those.
 */
function readDelegates(into: Collector, host: Host, profile: Profile, agent: string, repository: Repository): void {
  const { tree, tools } = profile;
  const able = tools === undefined || tools.some((name) => STARTS_OTHERS.has(name.toLowerCase()));
  const named = (tree.get("agents")?.items() ?? []).filter((item) => ![undefined, "*"].includes(item.string()));
  if (!able || named.length === 0) return;
  const known = siblings(repository);
  for (const item of named) {
    const other = known.get((item.string() ?? "").toLowerCase());
    if (other === undefined) {
      into.note({
        code: "unresolved-reference",
        level: "note",
        message: `No agent of the repository has the name \`${item.string()}\`; it may be one of the product or of the developer.`,
        location: item.location,
      });
      continue;
    }
    into.edge("delegates", agent, agentNode(into, host, other), {
      location: item.location,
      contexts: host.contexts,
      facts: { tools: other.tools ?? "all" },
    });
  }
}

// Servers that the cloud agent always has, and groups of tools of the editor, which are written in the same way.
const KNOWN = /^(?:github|playwright|agent|browser|edit|execute|read|search|todo|vscode|web)$/i;

/** Tools of servers that stand in the settings of the repository, where nothing of the files tells what they are. */
function noteSettings(into: Collector, { tree, tools }: Profile): void {
  const own = new Set((tree.get("mcp-servers")?.entries() ?? []).map(({ key }) => key));
  const servers = (tools ?? []).flatMap((name) => (name.includes("/") ? [name.slice(0, name.indexOf("/"))] : []));
  const location = tree.keyLocation("tools");
  for (const server of new Set(servers.filter((one) => !own.has(one) && !KNOWN.test(one) && !one.includes("."))))
    if (location !== undefined)
      into.note({
        code: "not-supported",
        level: "note",
        message: `The server \`${server}\` of the cloud agent stands in the settings of the repository on GitHub, which are not in the files.`,
        location,
      });
}

/** Servers that the agent brings along; VS Code has none of them. */
function readServers(into: Collector, host: Host, profile: Profile, agent: string, repository: Repository): void {
  const cloud = host.client === "copilot-cloud-agent";
  for (const entry of profile.tree.get("mcp-servers")?.entries() ?? []) {
    const listed = (entry.value.get("tools")?.items() ?? []).map((item) => item.string() ?? "");
    readServer(into, entry, {
      agent,
      client: host.client,
      path: `${profile.file}#mcp-servers.${entry.key}${cloud ? "" : `/${host.client}`}`,
      // "will not ask for your approval": https://docs.github.com/en/copilot/concepts/agents/cloud-agent/mcp-and-cloud-agent
      approval: cloud ? "unasked" : "ask",
      contexts: host.contexts,
      tools: listed.length === 0 || listed.includes("*") ? undefined : listed,
      repository,
      ...(cloud && { secrets: "environment:copilot" }),
    });
  }
}

const SETTINGS = ".vscode/settings.json";

/** Hooks of an agent count in VS Code where `chat.useCustomAgentHooks` is on, which it is not by default (1.127). */
function readHooks(into: Collector, host: Host, { file, tree }: Profile, repository: Repository): void {
  const location = tree.keyLocation("hooks");
  if (location === undefined || host.client !== "vscode-copilot") return;
  const source = repository.file(SETTINGS);
  const settings = source && parseYaml(source, "jsonc").tree;
  if (settings?.get("chat.useCustomAgentHooks")?.boolean() !== true)
    into.note({
      code: "inert-setting",
      level: "note",
      message: `VS Code runs hooks of an agent where \`chat.useCustomAgentHooks\` is on; \`${SETTINGS}\` does not switch it on.`,
      location,
    });
  else
    readHookEntries(into, tree.get("hooks"), {
      sessions: [{ session: host.session, approval: "folder" }],
      path: `${file}#hooks`,
      repository,
    });
}
