import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { parseToml } from "../../parse/toml.ts";
import { feedCommands } from "../client/injections.ts";
import { clientSession, collector } from "../client/session.ts";

/** The output of commands that one file puts into the prompt: each runs only where somebody agrees, or a rule allows it. */
export function readCommands(source: SourceFile): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseToml(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const prompt = tree?.get("prompt");
  const text = prompt?.string();
  if (prompt === undefined || text === undefined) return into.fragment();
  const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  feedCommands(into, () => clientSession(into, "gemini-cli", start).agent, {
    file: source.file,
    text,
    locate: (offset, length) => prompt.locate(offset, length),
  });
  return into.fragment();
}
