import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { parseToml } from "../../parse/toml.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { readHooks } from "./hooks.ts";

/** A `hooks.json` beside a configuration of Codex. */
export function readHooksFile(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const events = tree?.get("hooks");
  if (tree === undefined || events === undefined) return into.fragment();
  const config = repository.file(source.file.replace(/hooks\.json$/, "config.toml"));
  if (config && parseToml(config).tree?.at("features", "hooks")?.boolean() === false) {
    into.note({
      code: "inert-setting",
      level: "note",
      message: `Codex runs none of these hooks: \`${config.file}\` switches hooks off.`,
      location: tree.keyLocation("hooks") ?? tree.location,
    });
    return into.fragment();
  }
  const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { session } = clientSession(into, "codex", start);
  readHooks(into, session, events, `${source.file}#hooks`, repository);
  return into.fragment();
}
