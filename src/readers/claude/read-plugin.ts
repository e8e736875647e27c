import { parseYaml } from "../../parse/yaml.ts";
import { collector } from "../client/session.ts";
import type { Read } from "../reader.ts";
import { readParts } from "./plugin-parts.ts";
import { pluginsOf } from "./plugins.ts";

/** Reads the manifest of a plugin, and what lies beside it. */
export const readPlugin: Read = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === undefined || diagnostics.some(({ level }) => level === "error")) return into.fragment();
  const plugin = pluginsOf(repository).get(source.file.slice(0, -".claude-plugin/plugin.json".length));
  if (plugin === undefined) return into.fragment();
  for (const key of ["agents", "commands", "skills"] as const) {
    const location = tree.keyLocation(key);
    if (
      location === undefined ||
      tree
        .get(key)
        ?.items()
        .every((item) => isUsual(item.string() ?? "", key))
    )
      continue;
    const message = `Other folders for \`${key}\` than the usual one are not read.`;
    into.note({ code: "not-supported", level: "note", message, location });
  }
  readParts(into, { plugin, entry: tree, key: "", repository });
  return into.fragment();
};

/** Whether a path of the manifest lies in the folder that is read anyway. */
function isUsual(path: string, folder: string): boolean {
  return path.replace(/^\.\//, "").split("/")[0] === folder;
}
