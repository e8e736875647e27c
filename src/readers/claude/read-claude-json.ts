import { parsePermissionRule } from "../../parse/permission-rule.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { clientSession, collector } from "../client/session.ts";
import type { Read } from "../reader.ts";
import { readGrants } from "./grants.ts";
import { readOwnServers } from "./read-servers.ts";
import type { ListedRule } from "./rules.ts";
import { settingsFiles } from "./settings-files.ts";

/** LIMIT: projects of one developer. */
const MAX_PROJECTS = 200;

/**
 * Reads the developer's own servers: those for every project, and those that they keep for one. NOTE: the paths of their
 * projects are nobody else's business, so that only the last part of each is named.
 */
export const readClaudeJson: Read = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === undefined || diagnostics.some(({ level }) => level === "error")) return into.fragment();
  const { file } = source;
  const files = settingsFiles(repository);
  readOwnServers(into, tree.get("mcpServers"), `${file}#mcpServers.`, { files, repository });
  for (const { key, value } of (tree.get("projects")?.entries() ?? []).slice(0, MAX_PROJECTS)) {
    const path = `${file}#projects.${key.split(/[\\/]/).at(-1) ?? ""}`;
    readOwnServers(into, value.get("mcpServers"), `${path}.mcpServers.`, { files, repository });
    const rules = rulesOf(value.get("allowedTools"));
    if (rules.length === 0) continue;
    const { agent } = clientSession(into, "claude-code", { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
    // NOTE: what was allowed in another folder is not allowed here.
    const manner = { key: path.slice(file.length + 1), grant: "allowed", certain: false };
    readGrants(into, { agent, file, files }, rules, manner);
  }
  return into.fragment();
};

function rulesOf(list: Tree | undefined): readonly ListedRule[] {
  return (list?.items() ?? []).flatMap((item) => {
    const text = item.string()?.trim() ?? "";
    const rule = parsePermissionRule(text);
    return rule === undefined ? [] : [{ rule, text, location: item.location }];
  });
}
