import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { readValue } from "../client/credentials.ts";
import { type Collector, claudeSession, collector } from "../client/session.ts";
import type { Reader, Repository } from "../reader.ts";
import { readPermissions } from "./claude-permissions.ts";
import { settingsFiles } from "./claude-settings-files.ts";

/** The settings of Claude Code that a repository brings along. */
export const claudeSettings: Reader = {
  id: "claude-settings",
  title: "Claude Code settings",
  docs: "https://code.claude.com/docs/en/settings",
  files: [".claude/settings.json", ".claude/settings.local.json"],
  ignores:
    "Hooks, commands such as apiKeyHelper, plugins, the approval of MCP servers, and settings of the user or the organisation.",
  read(source, repository) {
    const into = collector();
    const { tree, diagnostics } = parseYaml(source, "json");
    const broken = diagnostics.some(({ level }) => level === "error") || tree === undefined;
    for (const diagnostic of diagnostics) {
      const ignored =
        broken && diagnostic.level === "error"
          ? " Claude Code ignores such a settings file, so nothing in it counts as granted."
          : "";
      into.note({ ...diagnostic, message: diagnostic.message + ignored });
    }
    if (!broken) readSettings(into, tree, source.file, repository);
    return into.fragment();
  },
};

function readSettings(into: Collector, tree: Tree, file: string, repository: Repository): void {
  const start: Location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const agent = claudeSession(into, start);
  readPermissions(into, { agent, tree, file, files: settingsFiles(repository, tree) });
  for (const { key, value } of tree.get("env")?.entries() ?? []) {
    readValue(into, { id: agent, channel: "env" }, key, value, `${file}#env.${key}`);
  }
}
