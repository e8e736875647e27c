import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type HookPlace, readHookEntries } from "../client/hook-entries.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { isUsed } from "../client/used.ts";
import type { Read, Repository } from "../reader.ts";
import { cloudAgent, setupFile } from "./cloud-agent.ts";

/** The hooks of a file, for each product that runs them. */
export const readHooksFile: Read = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "jsonc");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const hooks = tree?.get("hooks");
  if (hooks === undefined || hooks.entries().length === 0) return into.fragment();
  if (tree?.get("disableAllHooks")?.boolean() === true) return into.fragment();
  readHookEntries(into, hooks, {
    sessions: sessionsOf(into, source.file, hooks, repository),
    path: `${source.file}#hooks`,
    repository,
  });
  return into.fragment();
};

/**
 * The Copilot CLI runs them, VS Code where the repository shows that it is used or where the events are spelled in its
 * way, and the cloud agent where its setup is there; that one asks nobody.
 */
function sessionsOf(into: Collector, file: string, hooks: Tree, repository: Repository): HookPlace["sessions"] {
  const start: Location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const approval = "folder";
  const sessions: HookPlace["sessions"][number][] = [];
  const editors = hooks.entries().some(({ key }) => /^[A-Z]/.test(key));
  if (!hooksAreOff(repository)) sessions.push({ session: clientSession(into, "copilot-cli", start).session, approval });
  if (editors || isUsed("vscode-copilot", repository))
    sessions.push({ session: clientSession(into, "vscode-copilot", start).session, approval });
  if (!file.startsWith("~/") && setupFile(repository) !== undefined) {
    const { session, contexts } = cloudAgent(into, repository, start);
    sessions.push({ session, approval: "unasked", contexts });
  }
  return sessions;
}

// "Repository takes precedence": https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-config-dir-reference
function hooksAreOff(repository: Repository): boolean {
  return [".github/copilot/settings.local.json", ".github/copilot/settings.json"].some((path) => {
    const source = repository.names.includes(path) ? repository.file(path) : undefined;
    return source !== undefined && parseYaml(source, "jsonc").tree?.get("disableAllHooks")?.boolean() === true;
  });
}
