import type { SourceFile } from "../../parse/source.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Collector, collector } from "../client/session.ts";
import type { Read } from "../reader.ts";
import { addAgent, addTools } from "./agent.ts";
import { documentsOf } from "./documents.ts";
import type { Resource } from "./resource.ts";
import { addServer } from "./server.ts";

const AGENTS = new Set(["Agent", "SandboxAgent"]);
const SERVERS = new Set(["RemoteMCPServer", "MCPServer", "ToolServer"]);

/** The agents and servers among the resources of a file. */
export const readKagent: Read = (source) => {
  const into = collector();
  if (/\{\{-?\s/.test(source.text)) {
    into.note({
      code: "not-supported",
      level: "note",
      message: "This is a template of Helm: the resources of kagent that it makes are not read.",
      location: { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 },
    });
    return into.fragment();
  }
  const resources = documentsOf(source).flatMap((document) => resourceOf(into, document) ?? []);
  const agents = resources.filter(({ kind }) => AGENTS.has(kind));
  // NOTE: what is defined here comes first, since others of the file name it.
  for (const server of resources.filter(({ kind }) => SERVERS.has(kind))) addServer(into, server);
  for (const agent of agents) addAgent(into, agent);
  for (const agent of agents) addTools(into, agent);
  return into.fragment();
};

/** The resource of a document, when it is one of kagent. */
function resourceOf(into: Collector, document: SourceFile): Resource | undefined {
  const { tree, diagnostics } = parseYaml(document, "yaml");
  if (tree?.get("apiVersion")?.string()?.startsWith("kagent.dev/") !== true) return undefined;
  for (const diagnostic of diagnostics) into.note(diagnostic);
  return {
    kind: tree.get("kind")?.string() ?? "",
    name: tree.at("metadata", "name")?.string() ?? "",
    namespace: tree.at("metadata", "namespace")?.string() ?? "",
    location: tree.at("metadata", "name")?.location ?? tree.location,
    spec: tree.get("spec"),
  };
}
