import { githubMcpReach } from "../../../catalog/agents.ts";
import { knownServers, type ServerReach, type ServerRow } from "../../../catalog/mcp-servers.ts";
import { unwrapCall } from "../../../catalog/server-call/server-call.ts";
import type { Diagnostic, Location } from "../../../graph/model.ts";
import type { Entry, Tree } from "../../../parse/tree.ts";
import { parseYaml } from "../../../parse/yaml.ts";
import { weakestPin } from "../../client/package-pin.ts";
import { callOf, installs } from "../../client/server.ts";
import { transportOf } from "../../client/transport.ts";
import type { Repository } from "../../reader.ts";
import type { CommandStep, CredentialRef, Value } from "../run.ts";
import type { Reach } from "./agent.ts";
import { settingsJson } from "./settings-json.ts";

/** An MCP server that a step starts or addresses for its agent. */
export interface ServerUse {
  readonly key: string;
  readonly location: Location;
  readonly remote: boolean;
  readonly transport: string;
  readonly pin: string | undefined;
  readonly reach: readonly Reach[];
  /** Set where it is not sure that the tools which the agent may call reach as far. */
  readonly confidence?: "possible";
  /** Credentials in its own entry, with the names that they go by there. */
  readonly holds: readonly { readonly ref: CredentialRef; readonly name: string }[];
}

/** The tools of a server that the agent may call: all, those named, or none. */
export type Allowed = (server: string) => readonly string[] | "*";

interface Config {
  readonly servers: readonly Entry[];
  readonly value: Value | undefined;
  readonly place: (text: string) => Location;
}

const LOCAL = /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$GITHUB_WORKSPACE|\$\{GITHUB_WORKSPACE\}|\.)\//;

/** Entries that start or address something, under the usual key or without one. */
function entriesOf(tree: Tree | undefined): readonly Entry[] {
  const entries = (tree?.get("mcpServers") ?? tree)?.entries() ?? [];
  return entries.filter(({ value }) => ["command", "url", "httpUrl"].some((key) => value.get(key) !== undefined));
}

/** The servers of one configuration: JSON that stands in the workflow, or the path of a file. */
function configOf(
  text: string,
  value: Value | undefined,
  step: CommandStep,
  repository: Repository | undefined,
  report: (diagnostic: Diagnostic) => void,
): Config {
  const tree = value?.tree;
  const location = tree?.location ?? step.location;
  const raw = tree?.string();
  const place = (part: string): Location => {
    const at = raw?.indexOf(part) ?? -1;
    return tree !== undefined && at >= 0 ? tree.locate(at, part.length) : location;
  };
  const trimmed = text.trim();
  if (trimmed.startsWith("{")) return { servers: entriesOf(settingsJson(location.file, text, true)), value, place };
  const source = trimmed === "" ? undefined : repository?.file(trimmed.replace(LOCAL, ""));
  if (source) return { servers: entriesOf(parseYaml(source, "json").tree), value: undefined, place };
  if (trimmed !== "")
    report({
      code: "unresolved-reference",
      level: "note",
      message: "Which MCP servers this configuration names is not in the files.",
      location,
    });
  return { servers: [], value, place };
}

// Names of tools that change nothing, as far as a name can tell.
const READS =
  /^(?:get|list|search|read|view|describe|find|fetch|query-docs|resolve|ask|browser_(?:snapshot|take_screenshot))(?:[_-]|$)/;

const isPossible = ({ confidence }: ServerReach): boolean => confidence === "possible";

function reachOf(
  value: Tree,
  allowed: readonly string[] | "*",
  more: readonly ServerRow[] | undefined,
): Pick<ServerUse, "reach" | "confidence"> {
  const known = knownServers(callOf(value), more);
  const [first] = known;
  const reach = known.flatMap((server) => server.reach);
  if (first === undefined || allowed.length === 0) return { reach: [] };
  if (allowed === "*") return { reach, ...(reach.some(isPossible) && { confidence: "possible" }) };
  if (first.id.startsWith("github"))
    return {
      reach: first.readOnly
        ? []
        : allowed.flatMap((tool): Reach[] => [{ ...(githubMcpReach(tool) ?? NOTHING), via: "mcp" }]),
    };
  const reads = (tool: string): boolean =>
    known.some((server) => server.tool(tool) === "read") ||
    (READS.test(tool) && !known.some((server) => server.tool(tool) !== undefined));
  return allowed.every(reads) ? { reach: [] } : { reach, confidence: "possible" };
}

const NOTHING = { resource: "github:issues", access: "read" } as const;

function heldBy(value: Tree, given: Value | undefined): ServerUse["holds"] {
  const texts = [...["env", "headers", "http_headers"].flatMap((map) => value.get(map)?.entries() ?? [])];
  const args = (value.get("args")?.items() ?? []).map((item) => ({ key: "args", value: item }));
  return [...texts, ...args].flatMap(({ key, value: one }) => {
    const text = one.string() ?? "";
    const refs = given?.refs.filter(
      ({ name }) => text.includes("${{") && new RegExp(`\\b${name.replace(/[^\w]/g, ".")}\\b`, "i").test(text),
    );
    return (refs ?? []).map((ref) => ({ ref, name: key }));
  });
}

function use({ key, keyLocation, value }: Entry, config: Config, allowed: Allowed, repository?: Repository): ServerUse {
  const { launches, lines } = unwrapCall(callOf(value));
  return {
    key,
    location: config.value === undefined ? keyLocation : config.place(`"${key}"`),
    remote: launches.some(({ url }) => url !== undefined),
    transport: transportOf(launches),
    pin: weakestPin(lines, (name) => installs(repository, name)),
    ...reachOf(value, allowed(key), repository?.servers),
    holds: heldBy(value, config.value),
  };
}

/** Where a step names its configurations, and which of their tools its agent may call. */
export interface ServerSource {
  readonly configs: readonly (readonly [text: string, value: Value | undefined])[];
  readonly allowed: Allowed;
}

/** Every server that the configurations add; the first entry of a name counts. */
export function serversOf(
  { configs, allowed }: ServerSource,
  step: CommandStep,
  repository: Repository | undefined,
  report: (diagnostic: Diagnostic) => void,
): readonly ServerUse[] {
  const found = new Map<string, ServerUse>();
  for (const [text, value] of configs) {
    const config = configOf(text, value, step, repository, report);
    for (const entry of config.servers)
      if (!found.has(entry.key)) found.set(entry.key, use(entry, config, allowed, repository));
  }
  return [...found.values()];
}
