import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { EDIT, grantTool, ruleOnServer, shell } from "../client/tools.ts";
import type { Read } from "../reader.ts";

/** LIMIT: folders and approvals of one file. */
const MAX_APPROVALS = 500;

/**
 * Saved approvals, by folder: `locations.<path>.tool_approvals[]`, each with its `kind`. They hold for a session in that
 * folder alone, and which one that is cannot be told here: each stays possible.
 */
export const readCliPermissions: Read = (source) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "jsonc");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const approvals = (tree?.get("locations")?.entries() ?? []).flatMap(({ value }) => [
    ...(value.get("tool_approvals")?.items() ?? []),
  ]);
  if (approvals.length === 0) return into.fragment();
  const start: Location = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent } = clientSession(into, "copilot-cli", start);
  for (const approval of approvals.slice(0, MAX_APPROVALS)) readApproval(into, agent, source.file, approval);
  return into.fragment();
};

function readApproval(into: Collector, agent: string, file: string, approval: Tree): void {
  const kind = approval.get("kind");
  const location = kind?.location ?? approval.location;
  const way = { grant: "allowed", asking: "possible" } as const;
  if (kind?.string() === "write")
    grantTool(into, agent, { id: `${file}#tool_approvals/write`, label: "write", location }, EDIT, way);
  // NOTE: an identifier is the beginning of a command, as `git push`.
  if (kind?.string() === "commands")
    for (const item of approval.get("command_identifiers")?.items() ?? []) {
      const command = item.string();
      if (command !== undefined)
        grantTool(
          into,
          agent,
          { id: `${file}#tool_approvals/${command}`, label: command, location: item.location },
          shell(`${command} *`),
          way,
        );
    }
  const server = approval.get("serverName")?.string();
  if (kind?.string() === "mcp" && server !== undefined) {
    const tool = approval.get("toolName")?.string() ?? "*";
    const place = { id: `${file}#tool_approvals/${server}/${tool}`, label: `${server}(${tool})`, location };
    ruleOnServer(into, agent, place, { server, tool, approval: "unasked" });
  }
}
