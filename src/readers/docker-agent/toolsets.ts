import { redact } from "../../catalog/literal-secret.ts";
import type { Tree } from "../../parse/tree.ts";
import { DOTTED_VARIABLE } from "../client/credentials.ts";
import { noteKey, textsOf } from "../client/document.ts";
import { readHook } from "../client/hooks.ts";
import { renamed } from "../client/renamed.ts";
import { readServer } from "../client/server.ts";
import { type Collector, SESSION } from "../client/session.ts";
import { grantRules } from "../client/tool-rules.ts";
import { grantTool, READ, web } from "../client/tools.ts";
import type { Repository } from "../reader.ts";
import { asks, builtIn, permissionRules } from "./permissions.ts";
import { referencePin } from "./reference.ts";

/** Whose toolsets are read: the agent, the file as a whole, and the session that runs what they start. */
export interface ToolsetsPlace {
  readonly agent: string;
  readonly session: string;
  readonly path: string;
  readonly repository: Repository;
  readonly tree: Tree;
}

/** Where toolsets whose tools the file itself makes say what those do. */
const UNREAD: Readonly<Record<string, readonly string[]>> = {
  api: ["api_config"],
  openapi: ["url"],
  script: ["shell"],
};

/** The toolsets of an agent: servers, built-in tools that go without a question, and what runs by itself. */
export function readToolsets(into: Collector, place: ToolsetsPlace, agent: Tree): void {
  const toolsets = agent.get("toolsets")?.items() ?? [];
  const types = new Set(toolsets.flatMap((toolset) => toolset.get("type")?.string() ?? []));
  const rules = permissionRules(place.tree, types, place.path);
  grantRules(into, place.agent, rules, { order: "strict", grant: "allowed" });
  readByDefault(
    into,
    place,
    types,
    new Set(rules.flatMap(({ effect, name }) => (effect === "allow" ? (name ?? []) : []))),
  );
  toolsets.forEach((toolset, index) => {
    const type = toolset.get("type")?.string();
    if (type === "mcp") readMcp(into, place, toolset, index);
    if (type === "a2a") readRemote(into, place, toolset);
    for (const key of UNREAD[type ?? ""] ?? [])
      noteKey(into, toolset, key, "not-supported", `What tools of a \`${type}\` toolset run or reach is not read.`);
    if (type === "lsp") readCommand(into, place, toolset, `lsp~${index + 1}`, "language server");
    for (const [at, edit] of (toolset.get("post_edit")?.items() ?? []).entries())
      readCommand(
        into,
        place,
        renamed(edit, new Map([["command", "cmd"]])),
        `post_edit~${at + 1}`,
        "post_edit command",
      );
  });
}

/** What only reads goes without a question, unless the file asks about it. */
function readByDefault(
  into: Collector,
  { agent, path, tree }: ToolsetsPlace,
  types: ReadonlySet<string>,
  allowed: ReadonlySet<string>,
): void {
  for (const [name, kind] of builtIn(types)) {
    if ((kind !== "read" && kind !== "web") || allowed.has(name) || asks(tree, name)) continue;
    const place = { id: `${path}.toolsets/${name}`, label: name, location: tree.location };
    grantTool(into, agent, place, kind === "read" ? READ : web("any"), { grant: "default", asking: "possible" });
  }
}

/** A server that is started, addressed, taken from Docker's catalog, or named under `mcps`. */
function readMcp(
  into: Collector,
  { agent, path, repository, tree }: ToolsetsPlace,
  toolset: Tree,
  index: number,
): void {
  const named = toolset.get("ref")?.string();
  const listed = named === undefined ? undefined : tree.at("mcps", named);
  // NOTE: an entry of `mcps` may itself stand for one of Docker's catalog.
  const ref = listed?.get("ref") ?? toolset.get("ref");
  const reference = ref?.string();
  const shared = listed?.get("ref") === undefined ? listed : undefined;
  const definition = shared ?? toolset;
  const location = tree.get("mcps")?.keyLocation(named ?? "") ?? ref?.location ?? toolset.location;
  const key = redact(
    toolset.get("name")?.string() ?? named ?? toolset.get("command")?.string() ?? hostOf(toolset) ?? `mcp ${index + 1}`,
  );
  const id = listed
    ? `${tree.file}#mcps.${named}`
    : `${path}.toolsets/${reference === undefined ? `mcp~${index + 1}` : key}`;
  const tools = textsOf(toolset.get("tools") ?? listed?.get("tools")).map(({ text }) => text);
  if (shared === undefined && reference !== undefined) {
    // NOTE: an entry of Docker's catalog: which image it is, and whether a digest fixes it, is decided there.
    const facts = {
      definition: id,
      product: "docker-agent",
      pin: referencePin(reference.replace(/^docker:/, "")),
    } as const;
    into.node("server", id, { label: key, layer: "L3", zone: "workstation", location, facts });
    into.edge("uses", agent, id, {
      location,
      contexts: [SESSION],
      facts: { approval: "ask", ...(tools.length > 0 && { tools }) },
    });
    return;
  }
  const remote = definition.get("remote");
  readServer(
    into,
    { key, keyLocation: location, value: remote ?? definition },
    {
      agent,
      client: "docker-agent",
      path: id,
      approval: "ask",
      start: "unasked",
      repository,
      variables: DOTTED_VARIABLE,
      ...(tools.length > 0 && { tools }),
    },
  );
}

/** The host of an address, as the name of a server that has no other. */
function hostOf(toolset: Tree): string | undefined {
  return /^[a-z]+:\/\/([^/?#@\s]{1,100})/.exec(toolset.at("remote", "url")?.string() ?? "")?.[1];
}

/** An agent at an address, which is handed work by the protocol A2A. */
function readRemote(into: Collector, { agent }: ToolsetsPlace, toolset: Tree): void {
  const url = toolset.get("url");
  const address = url?.string();
  if (url === undefined || address === undefined) return;
  const label = redact(address).slice(0, 200);
  const facts = { product: "docker-agent", mode: "hosted", definition: `a2a:${label}` } as const;
  const other = into.node("agent", `a2a:${label}`, { label, zone: "service", location: url.location, facts });
  into.edge("delegates", agent, other, { location: url.location, contexts: [SESSION], facts: { tools: "unknown" } });
}

function readCommand(
  into: Collector,
  { session, path, repository }: ToolsetsPlace,
  value: Tree,
  key: string,
  label: string,
): void {
  const command = value.get("command");
  const text = command?.string();
  if (command === undefined || text === undefined) return;
  const args = textsOf(value.get("args")).map((arg) => arg.text);
  const hook = { id: `${path}.${key}`, label, command: text, args, location: command.location, at: "use" } as const;
  readHook(into, session, { ...hook, approval: "unasked" }, repository);
}
