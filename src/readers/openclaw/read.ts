import { isSecretName } from "../../catalog/credentials.ts";
import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { readValue, SHELL_VARIABLE } from "../client/credentials.ts";
import { readDocument, textsOf } from "../client/document.ts";
import { startOf } from "../client/json-file.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { grantTool, shell } from "../client/tools.ts";

/** Plugins keep a file of this name, too; a configuration has one of these. */
function isConfig(tree: Tree): boolean {
  const [agents, tools] = [tree.get("agents"), tree.get("tools")];
  return (
    tree.get("gateway")?.kind === "map" ||
    ["defaults", "list"].some((key) => agents?.get(key) !== undefined) ||
    ["exec", "profile"].some((key) => tools?.get(key) !== undefined) ||
    (tree.get("channels")?.entries() ?? []).some(({ value }) => value.get("enabled") !== undefined)
  );
}

/** Whether commands go without a question, and the secrets that stand in the file. */
export function readConfig(source: SourceFile): Fragment {
  const into = collector();
  // NOTE: the file is JSON5; what comments and trailing commas do not cover is told as a broken file.
  const tree = readDocument(into, source, "jsonc");
  if (tree === undefined || !isConfig(tree)) return into.fragment();
  const { agent } = clientSession(into, "openclaw", startOf(source.file));
  readExec(into, agent, tree);
  holdAll(into, agent, tree, "", 0);
  const agents = tree.get("agents");
  const list = agents?.keyLocation("list");
  if (list !== undefined && (agents?.get("list")?.items() ?? []).length > 1)
    into.note({
      code: "not-supported",
      level: "note",
      message:
        "The agents of this list are not read: what each may do, and which of them hand work to each other, is not known.",
      location: list,
    });
  return into.fragment();
}

// Profiles of tools that have no commands among them: https://docs.openclaw.ai/gateway/configuration-reference
const WITHOUT_COMMANDS: ReadonlySet<string> = new Set(["minimal", "messaging"]);

/** NOTE: approvals of the host may be stricter, and no file of a repository shows them: it only may be so. */
function readExec(into: Collector, agent: string, tree: Tree): void {
  const tools = tree.get("tools");
  const exec = tools?.get("exec");
  const security = exec?.get("security")?.string() ?? "full";
  const ask = exec?.get("ask")?.string() ?? "off";
  const denied = textsOf(tools?.get("deny")).some(({ text }) => ["exec", "group:runtime", "*"].includes(text));
  if (denied || WITHOUT_COMMANDS.has(tools?.get("profile")?.string() ?? "")) return;
  if (security !== "full" || ask === "always") return;
  const said = exec?.keyLocation("security") ?? exec?.keyLocation("ask");
  const place = { id: `${tree.file}#tools.exec`, label: "any command", location: said ?? startOf(tree.file) };
  grantTool(into, agent, place, shell(undefined), { grant: said ? "mode" : "default", asking: "possible" });
}

/** LIMIT: values as deep as the format nests them. */
const MAX_NESTING = 8;

/** Tokens of channels and of the gateway, and keys of models, wherever they stand. */
function holdAll(into: Collector, agent: string, tree: Tree, path: string, depth: number): void {
  if (depth > MAX_NESTING) return;
  for (const { key, value } of tree.entries()) {
    const own = path === "" ? key : `${path}.${key}`;
    if (value.kind === "map") holdAll(into, agent, value, own, depth + 1);
    else if (value.kind === "scalar" && isSecretName(key))
      readValue(into, { id: agent, channel: "env", variables: SHELL_VARIABLE }, key, value, `${tree.file}#${own}`);
  }
}
