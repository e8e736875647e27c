import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Collector, clientSession } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { type Plugin, pluginAt, pluginSession } from "./plugins.ts";
import { settingsFiles } from "./settings-files.ts";

/** Whose a file of agents, skills or commands is. */
export interface Place {
  readonly start: () => { readonly session: string; readonly agent: string };
  /** The settings that hold for what starts there. */
  readonly files: readonly Tree[];
  readonly plugin?: Plugin;
  /** Whether a person agreed to its hooks before: with the folder, with the plugin, or by writing them. */
  readonly approval: "folder" | "unasked";
}

/**
 * Where a file counts that stands in a folder such as `agents/` of `.claude` or of a plugin; `undefined` where it belongs
 * to neither. NOTE: the settings in the root hold for what starts there; who starts in a folder below does not read them.
 */
export function placeOf(into: Collector, file: string, folder: string, repository: Repository): Place | undefined {
  const location: Location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const start = (): ReturnType<Place["start"]> => clientSession(into, "claude-code", location);
  if (file.startsWith(`.claude/${folder}`) || file.startsWith(`~/.claude/${folder}`))
    return { start, files: settingsFiles(repository), approval: file.startsWith("~/") ? "unasked" : "folder" };
  if (file.includes(`/.claude/${folder}`)) return { start, files: [], approval: "folder" };
  const plugin = pluginAt(file, folder, repository);
  if (plugin === undefined) return undefined;
  return { start: () => pluginSession(into, plugin), files: [], plugin, approval: "folder" };
}
