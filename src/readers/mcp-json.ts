import { redact } from "../catalog/literal-secret.ts";
import { knownServer, type ServerCall } from "../catalog/mcp-servers.ts";
import type { Entry, Tree } from "../parse/tree.ts";
import { parseYaml } from "../parse/yaml.ts";
import { type Holder, holdLiteral, holdVariable, readValue } from "./config-credentials.ts";
import type { Reader } from "./reader.ts";
import { type Collector, claudeSession, collector, resourceNode, SESSION } from "./session.ts";

/** MCP servers that a repository brings along. */
export const mcpJson: Reader = {
  id: "mcp-json",
  title: "MCP servers of a project (.mcp.json)",
  docs: "https://code.claude.com/docs/en/mcp",
  files: [".mcp.json", "**/.mcp.json"],
  ignores:
    "What a server's package does beyond the catalog, headersHelper commands, and whether equal literals of several files are one credential.",
  read(source) {
    const into = collector();
    const { tree, diagnostics } = parseYaml(source, "json");
    const broken = diagnostics.some(({ level }) => level === "error") || tree === undefined;
    for (const diagnostic of diagnostics) {
      const ignored =
        broken && diagnostic.level === "error" ? " Clients start no server from a file that is not valid JSON." : "";
      into.note({ ...diagnostic, message: diagnostic.message + ignored });
    }
    const servers = broken ? [] : (tree.get("mcpServers")?.entries() ?? []);
    if (servers.length > 0) {
      const agent = claudeSession(into, { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 });
      for (const entry of servers) readServer(into, agent, source.file, entry);
    }
    return into.fragment();
  },
};

function readServer(into: Collector, agent: string, file: string, { key, keyLocation, value }: Entry): void {
  const path = `${file}#mcpServers.${key}`;
  const call = callOf(value);
  const known = knownServer(call);
  const remote = call.url !== undefined;
  const id = into.node("server", path, {
    label: key,
    layer: remote ? "L7" : "L3",
    zone: remote ? "service" : "workstation",
    location: keyLocation,
    facts: { definition: path },
  });
  into.edge("uses", agent, id, { location: keyLocation, contexts: [SESSION] });
  for (const { resource, access, via } of known?.reach ?? []) {
    into.edge("reaches", id, resourceNode(into, resource), {
      location: keyLocation,
      facts: { access, via },
      as: access,
    });
  }
  const holder: Holder = { id, channel: "mcp" };
  for (const map of ["env", "headers"]) {
    for (const entry of value.get(map)?.entries() ?? [])
      readValue(into, holder, entry.key, entry.value, `${path}.${map}.${entry.key}`);
  }
  const url = value.get("url");
  if (url) readValue(into, holder, "url", url, `${path}.url`);
  readArguments(into, holder, value, path);
}

function callOf(value: Tree): ServerCall {
  const settings = new Map<string, string>();
  for (const map of ["env", "headers"]) {
    for (const { key, value: given } of value.get(map)?.entries() ?? []) settings.set(key, given.string() ?? "");
  }
  // `--env=NAME=value` and `-e NAME=value` of docker set variables, too.
  const args = (value.get("args")?.items() ?? []).map((item) => item.string() ?? "");
  for (const arg of args) {
    const [, name, given] = /^(?:--env=|-e=?)?([A-Z][A-Z0-9_]*)=(.*)$/s.exec(arg) ?? [];
    if (name !== undefined && given !== undefined && !settings.has(name)) settings.set(name, given);
  }
  return { command: value.get("command")?.string(), args, url: value.get("url")?.string(), settings };
}

/** Secrets in arguments stand behind an option, in `--option=value`, or in a header text. */
function readArguments(into: Collector, holder: Holder, value: Tree, path: string): void {
  const command = value.get("command");
  if (command) readValue(into, holder, "", command, `${path}.command`);
  const given = new Set((value.get("env")?.entries() ?? []).map(({ key }) => key));
  let option = "";
  for (const item of value.get("args")?.items() ?? []) {
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
