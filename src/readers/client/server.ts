import { redact } from "../../catalog/literal-secret.ts";
import { ofLaunch, type ServerCall } from "../../catalog/mcp-servers.ts";
import { unwrapCall } from "../../catalog/server-call/server-call.ts";
import type { Context } from "../../graph/model.ts";
import { parseDotenv } from "../../parse/dotenv.ts";
import type { Entry, Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import type { Repository } from "../reader.ts";
import { type Holder, holdLiteral, holdVariable, type Input, readValue } from "./credentials.ts";
import { weakestPin } from "./package-pin.ts";
import { serverFacts } from "./server-facts.ts";
import { serverProgram } from "./server-program.ts";
import { type Collector, resourceNode, SESSION } from "./session.ts";
import { transportOf } from "./transport.ts";

/** Maps of variables and headers, by the names that clients give them. */
const SETTINGS = ["env", "environment", "headers", "http_headers"];
/** The keys of a remote server's address. */
const ADDRESSES = ["url", "httpUrl", "http_url", "serverUrl"];

/** Who starts a server, and where its entry stands. */
export interface ServerPlace {
  readonly agent: string;
  /** The product that starts it. */
  readonly client: string;
  /** The file and the key path of the entry: the server's id. */
  readonly path: string;
  /** Whether somebody is asked before a tool of it is called: ask, unasked or unknown. */
  readonly approval: string;
  /** The setting by which a program switches off a question that its product asks before a call. */
  readonly waived?: string | undefined;
  /** Whether a person agrees before the client starts it: ask, folder, unasked or unknown. */
  readonly start?: string;
  /** The client does not start it as the file stands: what it holds is read, and no agent uses it. */
  readonly off?: boolean;
  readonly inputs?: ReadonlyMap<string, Input>;
  readonly repository?: Repository | undefined;
  /** The only tools of it that the client offers, where a list limits them. */
  readonly tools?: readonly string[] | undefined;
  /** Tools of it that the client takes away. */
  readonly without?: readonly string[] | undefined;
  /** The client's spelling of variables: see `Holder`. */
  readonly variables?: RegExp;
  /** In which runs it is there; in a developer's session where nothing is said. */
  readonly contexts?: readonly Context[] | "every";
  /** The store of secrets that variables of the entry come from; the developer's shell where nothing is said. */
  readonly secrets?: string;
}

/** The server that an entry of a client's file names, what it reaches and what it holds. */
export function readServer(into: Collector, { key, keyLocation, value: entry }: Entry, place: ServerPlace): void {
  const { agent, client, path, approval, start } = place;
  // Cline nests how the server is reached: https://docs.cline.bot/mcp/configuring-mcp-servers
  const value = entry.get("transport")?.kind === "map" ? (entry.get("transport") ?? entry) : entry;
  const call = callOf(value);
  const { launches, lines } = unwrapCall(call);
  const known = launches.flatMap((launch) => ofLaunch(launch, place.repository?.servers) ?? []);
  const remote = launches.some((launch) => launch.url !== undefined);
  const program = serverProgram(lines, place.repository);
  const pin = weakestPin(lines, (name) => installs(place.repository, name));
  const id = into.node("server", path, {
    label: key,
    layer: remote ? "L7" : "L3",
    zone: remote ? "service" : "workstation",
    location: keyLocation,
    facts: {
      definition: path,
      product: client,
      ...(pin && { pin }),
      transport: transportOf(launches),
      ...serverFacts(known),
      ...(program.length > 0 && { program }),
    },
  });
  if (place.off !== true)
    into.edge("uses", agent, id, {
      location: keyLocation,
      contexts: place.contexts ?? [SESSION],
      facts: {
        approval,
        ...(place.waived !== undefined && { waived: place.waived }),
        ...(start && { start }),
        ...(place.tools && { tools: place.tools }),
        ...(place.without?.length && { without: place.without }),
      },
    });
  for (const { resource, access, via, confidence } of known.flatMap(({ reach }) => reach)) {
    into.edge("reaches", id, resourceNode(into, resource), {
      location: keyLocation,
      facts: { access, via, ...(confidence && { confidence }) },
      as: access,
    });
  }
  const serves = known.flatMap(({ reach }) => reach.filter(({ via }) => via === "mcp"));
  const holder: Holder = {
    id,
    channel: "mcp",
    serves,
    ...(place.off && { idle: true }),
    ...(place.inputs && { inputs: place.inputs }),
    ...(place.variables && { variables: place.variables }),
    ...(place.secrets && { secrets: place.secrets }),
  };
  for (const map of SETTINGS) {
    for (const entry of value.get(map)?.entries() ?? [])
      readValue(into, holder, entry.key, entry.value, `${path}.${map}.${entry.key}`);
  }
  for (const address of ADDRESSES) {
    const url = value.get(address);
    if (url) readValue(into, holder, "url", url, `${path}.${address}`);
  }
  readArguments(into, holder, value, path);
  readEnvFile(into, holder, value.get("envFile"), place.repository);
}

/** Whether the project's own manifest names the package, so that its lockfile fixes the version. */
export function installs(repository: Repository | undefined, name: string): boolean {
  const manifest = repository?.file("package.json");
  const tree = manifest && parseYaml(manifest, "json").tree;
  return ["dependencies", "devDependencies"].some((key) => tree?.get(key)?.get(name) !== undefined);
}

/** The variables of a file that the client loads for the server, when the repository holds it. */
function readEnvFile(
  into: Collector,
  holder: Holder,
  named: Tree | undefined,
  repository: Repository | undefined,
): void {
  const path = named?.string()?.replace(/^\$\{workspaceFolder\}[\\/]|^\.[\\/]/, "");
  if (named === undefined || path === undefined) return;
  const folder = /^(.*\/)?\.[^/]+\/[^/]+$/.exec(named.file)?.[1] ?? "";
  const source = repository?.file(folder + path);
  if (source === undefined)
    into.note({
      code: "unresolved-reference",
      level: "note",
      message: `The repository holds no \`${path}\`: which credentials the server takes from it is not known.`,
      location: named.location,
    });
  else
    for (const { key, value } of parseDotenv(source).tree?.entries() ?? [])
      readValue(into, holder, key, value, `${source.file}#${key}`);
}

/** How an entry of a client's file starts or addresses its server. */
export function callOf(value: Tree): ServerCall {
  const settings = new Map<string, string>();
  for (const map of SETTINGS) {
    for (const { key, value: given } of value.get(map)?.entries() ?? []) settings.set(key, given.string() ?? "");
  }
  // `--env=NAME=value` and `-e NAME=value` of docker set variables, too.
  const { command, args: given } = commandLine(value);
  const args = given.map((item) => item.string() ?? "");
  for (const arg of args) {
    const [, name, given] = /^(?:--env=|-e=?)?([A-Z][A-Z0-9_]*)=(.*)$/s.exec(arg) ?? [];
    if (name !== undefined && given !== undefined && !settings.has(name)) settings.set(name, given);
  }
  return {
    command: command?.string(),
    args,
    url: ADDRESSES.flatMap((address) => value.get(address)?.string() ?? [])[0],
    settings,
  };
}

/** The program and its arguments: `command` with `args`, one list of both, or a map that holds them. */
function commandLine(value: Tree): { readonly command: Tree | undefined; readonly args: readonly Tree[] } {
  const command = value.get("command");
  if (command?.kind === "map") return { command: command.get("path"), args: command.get("args")?.items() ?? [] };
  const [program, ...args] = command?.items() ?? [];
  return { command: program, args: [...args, ...(value.get("args")?.items() ?? [])] };
}

/** Secrets in arguments stand behind an option, in `--option=value`, or in a header text. */
function readArguments(into: Collector, holder: Holder, value: Tree, path: string): void {
  const { command, args } = commandLine(value);
  if (command) readValue(into, holder, "", command, `${path}.command`);
  const given = new Set((value.get("env")?.entries() ?? []).map(({ key }) => key));
  let option = "";
  for (const item of args) {
    const text = item.string() ?? "";
    // https://docs.docker.com/reference/cli/docker/container/run/#env: a name alone passes the variable on.
    if ((option === "-e" || option === "--env") && /^[A-Z][A-Z0-9_]*$/.test(text)) {
      if (!given.has(text)) holdVariable(into, holder, text, text, item.location);
    } else {
      const [, header] = /^([A-Za-z][A-Za-z0-9-]{1,60}):\s*\S/.exec(text) ?? [];
      // NOTE: a name goes into ids, so it must not be able to carry a value.
      const name =
        header !== undefined && !text.includes("://")
          ? header
          : (/^-{1,2}([A-Za-z][\w-]{0,60})$/.exec(redact(option))?.[1] ?? "");
      readValue(into, holder, name, item, `${path}.args${name === "" ? "" : `.${name}`}`);
      if (header === name && name !== "")
        holdLiteral(into, holder, name, text.slice(name.length + 1).trim(), item.location, `${path}.args.${name}`);
    }
    option = text.startsWith("-") && !text.includes("=") ? text : "";
  }
}
