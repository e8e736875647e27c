import type { Fragment } from "../../graph/model.ts";
import { locationOf } from "../../parse/position.ts";
import type { SourceFile } from "../../parse/source.ts";
import { readHook } from "../client/hooks.ts";
import { startOf } from "../client/json-file.ts";
import { clientSession, collector } from "../client/session.ts";
import { grantRules, type ToolRule } from "../client/tool-rules.ts";
import type { Repository } from "../reader.ts";
import { ruleOf } from "./tool-rules.ts";

// Builtins: https://github.com/charmbracelet/crush#configuration
const PERMISSIONS = /^[ \t]*permissions[ \t]+(allow|deny)[ \t]+([^\n#;&|]{1,500})/gm;
const SERVER = /^[ \t]*mcp[ \t]+add\b/m;

/** A program that Crush runs when it starts in the folder, and nobody is asked; what it grants as far as it is plain. */
export function readRc(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const { file, text } = source;
  if (text.trim() === "") return into.fragment();
  const start = startOf(source.file);
  const { agent, session } = clientSession(into, "crush", start);
  const name = file.split("/").at(-1) ?? file;
  readHook(
    into,
    session,
    { id: `${file}#program`, label: name, command: `source ${name}`, location: start, at: "load", approval: "unasked" },
    repository,
  );
  const rules = [...text.matchAll(PERMISSIONS)].flatMap((found): readonly ToolRule[] => {
    const [all, word = "", tools = ""] = found;
    const location = locationOf(source, found.index, found.index + all.length);
    const effect = word === "deny" ? "deny" : "allow";
    return tools
      .split(/[\s"']+/)
      .filter((tool) => tool !== "")
      .flatMap((tool) => ruleOf(tool, { effect, id: `${file}#permissions.${effect}/${tool}`, location }, []));
  });
  grantRules(into, agent, rules, { order: "strict", grant: "allowed" });
  const server = SERVER.exec(text);
  if (server)
    into.note({
      code: "not-supported",
      level: "note",
      message: "Servers that a `crushrc` adds are not read: what they reach and hold is not known.",
      location: locationOf(source, server.index, server.index + server[0].length),
    });
  return into.fragment();
}
