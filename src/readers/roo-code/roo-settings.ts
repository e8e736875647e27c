import type { LazyReader } from "../reader.ts";

/** Commands that Roo Code and its kin run unasked, in the settings of a workspace. */
export const rooSettings: LazyReader = {
  id: "roo-settings",
  title: "Command lists of Roo Code",
  docs: "https://docs.roocode.com/features/auto-approving-actions",
  files: [".vscode/settings.json"],
  user: ["{.config,Library/Application Support,AppData/Roaming}/Code/User/settings.json"],
  absent: "A few commands that only look are allowed: `git log`, `git diff`, `git show` (Roo Code 3.54).",
  ignores: "Every other setting of the editor; the switch that lets commands run at all stands in no file.",
  wants: (file) => /"(?:roo-cline|zoo-code|kilo-code)\.(?:allowed|denied)Commands"/.test(file.text),
  load: async () => (await import("./read-commands.ts")).readCommandLists,
};
