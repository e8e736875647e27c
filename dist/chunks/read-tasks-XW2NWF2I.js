import {
  isUsed
} from "./chunk-K62WMUKM.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  clientSession,
  collector,
  parseYaml,
  readValue,
  settingsFor
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/vscode/read-tasks.ts
var readTasks = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "jsonc");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const tasks = (tree?.get("tasks")?.items() ?? []).filter(runsItself);
  const off = settingsFor(source.file, repository).get("task.allowAutomaticTasks")?.value.string() === "off";
  if (tasks.length === 0 || off || !isUsed("vscode-copilot", repository)) return into.fragment();
  const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { session } = clientSession(into, "vscode-copilot", start);
  for (const task of tasks) {
    const command = task.get("command");
    const text = command?.string() ?? task.get("script")?.string();
    if (text === void 0) continue;
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
        approval: "folder"
      },
      repository
    );
    for (const { key, value } of task.at("options", "env")?.entries() ?? [])
      readValue(into, { id, channel: "env" }, key, value, `${id}.env.${key}`);
  }
  return into.fragment();
};
var runsItself = (task) => task.at("runOptions", "runOn")?.string() === "folderOpen";
export {
  readTasks
};
