import type { Fragment } from "../../graph/model.ts";
import { parseFrontmatter } from "../../parse/frontmatter.ts";
import { locationOf } from "../../parse/position.ts";
import type { SourceFile } from "../../parse/source.ts";
import { readDocument } from "../client/document.ts";
import { feedCommands } from "../client/injections.ts";
import { startOf } from "../client/json-file.ts";
import { clientSession, collector } from "../client/session.ts";

/** The output of commands that one file puts into the prompt: the older form is TOML, the newer one Markdown. */
export function readCommands(source: SourceFile): Fragment {
  const into = collector();
  const { file } = source;
  const agentOf = (): string => clientSession(into, "qwen-code", startOf(file)).agent;
  if (file.endsWith(".md")) {
    const { body } = parseFrontmatter(source);
    const locate = (offset: number, length: number) => locationOf(source, body + offset, body + offset + length);
    feedCommands(into, agentOf, { file, text: source.text.slice(body), locate });
    return into.fragment();
  }
  const prompt = readDocument(into, source, "toml")?.get("prompt");
  const text = prompt?.string();
  if (prompt && text !== undefined)
    feedCommands(into, agentOf, { file, text, locate: (offset, length) => prompt.locate(offset, length) });
  return into.fragment();
}
