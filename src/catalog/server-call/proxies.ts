import { launch, type Peeled, remote, type Step } from "./launch.ts";
import { commandsOf, optionsOf, valuesOf, type Words } from "./words.ts";

/** What a proxy stands in front of, from its own arguments. */
type Proxy = (args: Words, step: Step, names: Words) => Peeled;

const ADDRESS = /^https?:\/\//i;

/** The header texts `Name: value` of a command line, as settings of a remote server. */
function headers(texts: Words): ReadonlyMap<string, string> {
  return new Map(
    texts.flatMap((text) => {
      const [, name, value] = /^([A-Za-z][\w-]{0,60}):\s*(.*)$/s.exec(text) ?? [];
      return name === undefined ? [] : [[name, value ?? ""] as const];
    }),
  );
}

/** Values of an option wherever it stands. */
function given(args: Words, ...names: Words): Words {
  return args.flatMap((arg, at) => {
    const name = names.find((one) => arg === one || arg.startsWith(`${one}=`));
    if (name === undefined) return [];
    return [arg === name ? (args[at + 1] ?? "") : arg.slice(name.length + 1)];
  });
}

/** `mcp-remote <url> --header "Name: value"`: https://github.com/geelen/mcp-remote#readme */
function mcpRemote(args: Words, step: Step, names: Words): Peeled {
  const url = args.find((arg) => ADDRESS.test(arg));
  return url === undefined
    ? undefined
    : remote(url, { ...step, settings: headers(given(args, "--header")) }, args, names);
}

/** `supergateway --stdio "<command>" | --sse <url> | --streamableHttp <url>`: https://github.com/supercorp-ai/supergateway#readme */
function supergateway(args: Words, step: Step, names: Words): Peeled {
  const texts = given(args, "--stdio");
  if (texts.length > 0) return texts.flatMap((text) => commandsOf(text).map((words) => ({ ...step, words })));
  const [url] = given(args, "--sse", "--streamableHttp");
  if (url === undefined) return undefined;
  const bearer = given(args, "--oauth2Bearer").map((token) => `Authorization: Bearer ${token}`);
  return remote(url, { ...step, settings: headers([...given(args, "--header"), ...bearer]) }, args, names);
}

const MCP_PROXY_VALUED = [
  "--port",
  "--host",
  "--transport",
  "--named-server-config",
  "--named-server",
  "--allow-origin",
  "--log-level",
  "--cwd",
  "--client-id",
  "--client-secret",
  "--token-url",
  "--api-key",
  "-k",
  "--apiKey",
  "--server",
  "--endpoint",
  "--sseEndpoint",
  "--streamEndpoint",
  "--tunnelSubdomain",
  "--config",
  "-c",
  "--name",
  "--description",
  "--root-path",
  "--path-prefix",
];

/**
 * `mcp-proxy [-H name value] <url | command>`, `mcpo --port 8000 -- <command>`: https://github.com/sparfenyuk/mcp-proxy#readme,
 * https://github.com/punkpeye/mcp-proxy#readme, https://github.com/open-webui/mcpo#readme
 */
function mcpProxy(args: Words, step: Step, names: Words): Peeled {
  const settings = new Map(step.settings);
  const rest: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? "";
    if (word === "--") {
      rest.push(...args.slice(at));
      break;
    }
    if (word === "-H" || word === "--headers") settings.set(args[at + 1] ?? "", args[at + 2] ?? "");
    else if (word === "-e" || word === "--env") settings.set(args[at + 1] ?? "", args[at + 2] ?? "");
    else rest.push(word);
    if (["-H", "--headers", "-e", "--env"].includes(word)) at += 2;
  }
  const options = optionsOf(rest, 0, (name) => MCP_PROXY_VALUED.includes(name));
  const dashes = rest.indexOf("--");
  const words = rest.slice(dashes < 0 ? options.at : dashes + 1);
  const [first] = words;
  if (first === undefined) return undefined;
  return ADDRESS.test(first) ? remote(first, { ...step, settings }, args, names) : [{ ...step, settings, words }];
}

/** It signs requests with the machine's AWS credentials, and filters tools itself: https://github.com/aws/mcp-proxy-for-aws#readme */
function awsProxy(args: Words, step: Step, names: Words): Peeled {
  const url = args.find((arg) => ADDRESS.test(arg));
  return url === undefined ? undefined : remote(url, step, args, names);
}

/** `inspector [options] <command>`: https://github.com/modelcontextprotocol/inspector#readme */
function inspector(args: Words, step: Step): Peeled {
  const { at } = optionsOf(args, 0, (name) => ["-e", "--config", "--server", "--transport"].includes(name));
  const words = args.slice(at);
  return words.length === 0 ? undefined : [{ ...step, words }];
}

const PROXIES: ReadonlyMap<string, Proxy> = new Map<string, Proxy>([
  ["mcp-remote", mcpRemote],
  ["supergateway", supergateway],
  ["mcp-proxy", mcpProxy],
  ["mcpo", mcpProxy],
  ["mcp-proxy-for-aws", awsProxy],
  ["mcp-proxy-for-aws-cli", awsProxy],
  ["@modelcontextprotocol/inspector", inspector],
]);

/** What stands behind a program or package that is a proxy; `undefined` for any other, and where it cannot be told. */
export function behindProxy(name: string, args: Words, step: Step, names: Words): Peeled {
  return PROXIES.get(name)?.(args, step, names);
}

/**
 * `docker mcp gateway run --servers a,b`: a server of Docker's catalog each, whose image has its name, and the gateway
 * itself where nothing is named: https://docs.docker.com/ai/mcp-catalog-and-toolkit/mcp-gateway/
 */
export function dockerGateway(words: Words, step: Step): Peeled {
  if (words[1] !== "mcp" || words[2] !== "gateway" || words[3] !== "run") return undefined;
  const options = optionsOf(words, 4, (name) => !GATEWAY_SWITCHES.has(name));
  const servers = valuesOf(options, "--servers").flatMap((value) => value.split(","));
  const named = servers.map((name) => name.trim()).filter((name) => name !== "");
  if (named.length === 0) return launch(["cmd:docker mcp gateway run"], words.slice(4), step);
  return named.slice(0, MAX_SERVERS).map((name) => ({
    ...step,
    settings: new Map(),
    words: ["docker", "run", OFFICIAL.get(name) ?? `mcp/${name}`],
  }));
}

/** LIMIT: servers of one gateway. */
const MAX_SERVERS = 30;
const GATEWAY_SWITCHES = new Set([
  "--block-network",
  "--block-secrets",
  "--log-calls",
  "--verify-signatures",
  "--verbose",
  "--watch",
  "--dry-run",
  "--keep",
  "--long-lived",
  "--static",
]);
// Servers of the catalog whose image is not `mcp/<name>`: https://github.com/docker/mcp-registry/tree/main/servers
const OFFICIAL: ReadonlyMap<string, string> = new Map([
  ["github-official", "ghcr.io/github/github-mcp-server"],
  ["terraform", "hashicorp/terraform-mcp-server"],
]);
