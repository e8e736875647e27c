import type { LazyReader } from "../reader.ts";

/** Tasks that VS Code runs when a folder is opened, where an agent of it works in that folder. */
export const vscodeTasks: LazyReader = {
  id: "vscode-tasks",
  title: "Tasks that VS Code runs by itself",
  docs: "https://code.visualstudio.com/docs/debugtest/tasks#_run-behavior",
  files: ["**/.vscode/tasks.json"],
  absent:
    "No task runs by itself. Since 1.109 VS Code asks once for a folder whether those that may shall; before, it ran them in a trusted folder.",
  ignores: "Tasks that a developer or an agent starts, and those that a task depends on.",
  wants: ({ text }) => text.includes("folderOpen"),
  load: async () => (await import("./read-tasks.ts")).readTasks,
};
