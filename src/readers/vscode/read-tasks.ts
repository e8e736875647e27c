import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { readValue } from "../client/credentials.ts";
import { readHook } from "../client/hooks.ts";
import { clientSession, collector } from "../client/session.ts";
import { isUsed } from "../client/used.ts";
import type { Read } from "../reader.ts";
import { settingsFor } from "./chat-files.ts";

/**
 * Tasks with `runOn: folderOpen`. `task.allowAutomaticTasks` is off since 1.109, and VS Code asks once for the folder:
 * https://code.visualstudio.com/docs/debugtest/tasks#_control-automatic-task-execution
 */
export const readTasks: Read = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "jsonc");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const tasks = (tree?.get("tasks")?.items() ?? []).filter(runsItself);
  const off = settingsFor(source.file, repository).get("task.allowAutomaticTasks")?.value.string() === "off";
  if (tasks.length === 0 || off || !isUsed("vscode-copilot", repository)) return into.fragment();
  const start: Location = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { session } = clientSession(into, "vscode-copilot", start);
  for (const task of tasks) {
    const command = task.get("command");
    const text = command?.string() ?? task.get("script")?.string();
    if (text === undefined) continue;
    const name = task.get("label")?.string() ?? text;
    const id = `${source.file}#tasks.${name.slice(0, 120)}`;
    const args = (task.get("args")?.items() ?? []).map((item) => item.string() ?? item.get("value")?.string() ?? "");
    const npm = task.get("type")?.string() === "npm" ? `npm run ${text}` : text;
    readHook(
      into,
      session,
      {
        id,
        label: `task ${name}`.slice(0, 80),
        command: npm,
        args,
        location: (command ?? task.get("script") ?? task).location,
        at: "load",
        approval: "folder",
      },
      repository,
    );
    for (const { key, value } of task.at("options", "env")?.entries() ?? [])
      readValue(into, { id, channel: "env" }, key, value, `${id}.env.${key}`);
  }
  return into.fragment();
};

const runsItself = (task: Tree): boolean => task.at("runOptions", "runOn")?.string() === "folderOpen";
