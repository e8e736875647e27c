import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { isUsers, noteInert, noteUnread, startOf, treeOfFile } from "../client/json-file.ts";
import { clientSession, collector } from "../client/session.ts";
import { grantTool, shell } from "../client/tools.ts";
import type { Repository } from "../reader.ts";

const PROJECT = ".cursor/sandbox.json";

/**
 * Which commands run in the sandbox, and what is done with the others, is the run mode of the developer; so nothing here
 * is certain. https://cursor.com/docs/agent/security/run-modes
 */
export function readSandbox(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  if (tree === undefined) return into.fragment();
  const { file } = source;
  const start = startOf(file);
  const { agent } = clientSession(into, "cursor", start);
  noteUnread(
    into,
    tree.keyLocation("additionalReadwritePaths"),
    "Which paths beyond the workspace the sandbox may write to is not read.",
  );
  const type = tree.get("type");
  const project = isUsers(file) ? projectType(repository) : undefined;
  if (type !== undefined && project !== undefined)
    noteInert(into, tree.keyLocation("type"), `\`${PROJECT}\` of the project goes before this one.`);
  else if (type?.string() === "insecure_none") {
    const place = { id: `${file}#type`, label: "any command, outside of a sandbox", location: type.location };
    grantTool(into, agent, place, shell("*"), { grant: "mode", asking: "possible" });
  } else {
    const place = { id: `${file}#sandbox`, label: "any command, in the sandbox", location: start };
    grantTool(into, agent, place, shell("*", { network: networkOf(tree) }), { grant: "default", asking: "possible" });
  }
  return into.fragment();
}

function projectType(repository: Repository): Tree | undefined {
  const source = repository.names.includes(PROJECT) ? repository.file(PROJECT) : undefined;
  return source && parseYaml(source, "jsonc").tree?.get("type");
}

/** NOTE: never `none`: a setting of the developer can add the hosts of registries to the list, or all hosts. */
function networkOf(tree: Tree): string {
  const policy = tree.get("networkPolicy");
  const open =
    policy
      ?.get("allow")
      ?.items()
      .some((item) => item.string() === "*") === true;
  const basis = policy?.get("default")?.string();
  if (basis === "allow" || open) return "full";
  return basis === "deny" ? "listed" : "unknown";
}
