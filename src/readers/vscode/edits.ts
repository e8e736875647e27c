import type { Location } from "../../graph/model.ts";
import type { Settings } from "./layers.ts";
import { MAX_ENTRIES } from "./terminal-rules.ts";

const KEY = "chat.tools.edits.autoApprove";

/** Changes of files that VS Code keeps without a question. */
export interface Edits {
  readonly label: string;
  readonly location: Location | undefined;
  readonly key: string;
}

// Every file but those that set something off: `AutoApproveEdits` of
// https://github.com/microsoft/vscode/blob/main/src/vs/workbench/contrib/chat/browser/chat.shared.contribution.ts (1.127)
const EVERYTHING: ReadonlySet<string> = new Set(["**/*", "**", "*"]);

/**
 * Which edits are kept unasked. The last pattern that fits a file decides; patterns of the settings stand behind those
 * of VS Code, one of the same text in its place.
 */
export function editsOf(settings: Settings): readonly Edits[] {
  const entries = settings.entries(KEY).slice(0, MAX_ENTRIES);
  const rest = entries.filter(({ key }) => key !== "**/*");
  const first = entries.find(({ key }) => key === "**/*");
  const allowed = rest.filter(({ value }) => value.boolean() === true);
  const shut = rest.findLastIndex(({ key, value }) => EVERYTHING.has(key) && value.boolean() === false);
  const open = first?.value.boolean() !== false && shut < 0;
  const named = allowed
    .filter((entry) => rest.indexOf(entry) > shut)
    .map(({ key, location }) => ({ label: `edits of ${key}`, location, key: `${KEY}/${key}` }));
  if (!open) return named;
  const explicit = first?.value.boolean() === true ? first.location : undefined;
  return [
    { label: "edits in the workspace", location: explicit, key: explicit ? `${KEY}/**/*` : "default/edits" },
    ...named,
  ];
}
