import { isSecretName } from "../../catalog/credentials.ts";
import { redact } from "../../catalog/literal-secret.ts";
import type { ServerCall } from "../../catalog/server-call/launch.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Holder, holdLiteral } from "../client/credentials.ts";
import { type Collector, collector } from "../client/session.ts";
import type { Read, Repository } from "../reader.ts";
import { askFor, offerFiles, offerServer } from "./offered.ts";

const NAME = /^[A-Za-z0-9.-]+\/[A-Za-z0-9._-]+$/;
/** LIMIT: packages and remotes of one server, and inputs of one of them. */
const MAX_PARTS = 100;

/** A key as newer schemas write it, or the snake case of those before 2025-09. */
function either(tree: Tree, key: string): Tree | undefined {
  return tree.get(key) ?? tree.get(key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

const items = (tree: Tree | undefined): readonly Tree[] => (tree?.items() ?? []).slice(0, MAX_PARTS);

/** The packages and addresses under which a server is published. */
export const readServerJson: Read = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  const name = tree?.get("name")?.string() ?? "";
  const parts = [...items(tree?.get("packages")), ...items(tree?.get("remotes"))];
  const isServer = tree?.get("$schema")?.string()?.includes("modelcontextprotocol.io") === true || NAME.test(name);
  if (tree === undefined || !isServer || (parts.length === 0 && diagnostics.length === 0)) return into.fragment();
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const label = redact(name.split("/").at(-1) ?? name).slice(0, 100);
  for (const entry of items(tree.get("packages"))) readPackage(into, entry, label, source.file, repository);
  for (const entry of items(tree.get("remotes"))) readRemote(into, entry, label, source.file);
  return into.fragment();
};

function readPackage(into: Collector, entry: Tree, label: string, file: string, repository: Repository): void {
  const identifier = (entry.get("identifier") ?? entry.get("name"))?.string() ?? "";
  const call = callOf(entry, identifier);
  const hash = either(entry, "fileSha256")?.string();
  const id = `${file}#packages.${redact(identifier).split(/[?#]/, 1)[0]?.slice(0, 200)}`;
  const isTemplate = /\$\{|\{\{/.test(`${identifier}${entry.get("version")?.string() ?? ""}`);
  const pin = hash ? "digest" : isTemplate ? "version" : undefined;
  const holder = offerServer(into, { id, label, location: entry.location, call, pin, repository });
  for (const key of ["environmentVariables", "runtimeArguments", "packageArguments"])
    for (const input of items(either(entry, key))) readInput(into, holder, input, id);
  for (const header of items(entry.get("transport")?.get("headers"))) readInput(into, holder, header, id);
}

function readRemote(into: Collector, entry: Tree, label: string, file: string): void {
  const url = entry.get("url")?.string() ?? "";
  const id = `${file}#remotes.${redact(url).split(/[?#]/, 1)[0]?.slice(0, 200)}`;
  const call: ServerCall = { args: [], url, settings: new Map() };
  const holder = offerServer(into, { id, label, location: entry.location, call });
  for (const header of items(entry.get("headers"))) readInput(into, holder, header, id);
  for (const { key, value } of entry.get("variables")?.entries() ?? []) readNamed(into, holder, key, value, id);
}

/** The command line that a client makes of a package. */
function callOf(entry: Tree, identifier: string): ServerCall {
  const kind = (either(entry, "registryType") ?? either(entry, "registryName"))?.string() ?? "";
  const version = entry.get("version")?.string() ?? "";
  const texts = (key: string): readonly string[] =>
    items(either(entry, key)).flatMap((one) => {
      const name = one.get("name")?.string();
      const value = (one.get("value") ?? one.get("default"))?.string();
      return [...(name === undefined ? [] : [name]), ...(value === undefined ? [] : [value])];
    });
  const own = texts("packageArguments");
  const settings = new Map(
    items(either(entry, "environmentVariables")).map((one) => [
      one.get("name")?.string() ?? "",
      (one.get("value") ?? one.get("default"))?.string() ?? "${input}",
    ]),
  );
  const at = (sign: string): string => (version === "" ? identifier : `${identifier}${sign}${version}`);
  if (kind === "npm") return { command: "npx", args: ["-y", at("@"), ...own], settings };
  if (kind === "pypi") return { command: "uvx", args: [at("=="), ...own], settings };
  if (kind !== "oci" && kind !== "docker") return { args: [], settings };
  const image = /[:@][^/]*$/.test(identifier) || version === "" ? identifier : `${identifier}:${version}`;
  const passed = [...settings.keys()].flatMap((name) => ["-e", name]);
  return { command: "docker", args: ["run", ...passed, image, ...own], settings };
}

/** A variable, header or argument: named, or a text with named parts in braces. */
function readInput(into: Collector, holder: Holder, input: Tree, path: string): void {
  const text = input.get("value")?.string() ?? "";
  const named = input.get("name")?.string() ?? input.get("valueHint")?.string() ?? "";
  // `-e` with `NAME={part}`: the variable that a container is given.
  const name = /^([A-Z][A-Z0-9_]{1,100})=/.exec(text)?.[1] ?? named;
  readNamed(into, holder, name, input, path);
  for (const { key, value } of input.get("variables")?.entries() ?? [])
    readNamed(into, holder, isSecretName(name) ? name : key, value, path);
}

function readNamed(into: Collector, holder: Holder, name: string, input: Tree, path: string): void {
  const isSecret = either(input, "isSecret")?.boolean();
  const bare = redact(name.replace(/^-+/, ""));
  const hasParts = (input.get("variables")?.entries().length ?? 0) > 0;
  if (
    input.get("value") === undefined &&
    (isSecret === true || (isSecret === undefined && !hasParts && isSecretName(bare)))
  )
    askFor(into, holder, { name: bare, location: input.location });
  if (input.get("format")?.string() === "filepath") offerFiles(into, holder, input.location);
  for (const key of ["value", "default"]) {
    const value = input.get(key);
    const text = value?.string();
    if (value && text !== undefined) holdLiteral(into, holder, bare, text, value.location, `${path}.${bare}`);
  }
}
