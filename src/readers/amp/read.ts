import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { SHELL_VARIABLE } from "../client/credentials.ts";
import { noteKey, readDocument, textsOf } from "../client/document.ts";
import { readHook } from "../client/hooks.ts";
import { startOf } from "../client/json-file.ts";
import { readServerEntries } from "../client/server-entries.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { grantRules } from "../client/tool-rules.ts";
import { EDIT, grantTool } from "../client/tools.ts";
import type { Repository } from "../reader.ts";
import { ampRules, delegates } from "./rules.ts";

/** Servers, rules of which the first that fits decides, and the switch that leaves them all out. */
export function readSettings(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree?.kind !== "map") return into.fragment();
  const { file } = source;
  const { agent, session } = clientSession(into, "amp", startOf(source.file));
  readServerEntries(
    into,
    tree.get("amp.mcpServers")?.entries() ?? [],
    // NOTE: whether Amp asks before it starts a server of a workspace or calls its tools is not documented.
    {
      list: `${file}#amp.mcpServers`,
      agent,
      client: "amp",
      approval: "unknown",
      repository,
      variables: SHELL_VARIABLE,
    },
    { only: "includeTools" },
  );
  const rules = ampRules(tree);
  const everything = tree.keyLocation("amp.dangerouslyAllowAll");
  if (tree.get("amp.dangerouslyAllowAll")?.boolean() === true && everything !== undefined) {
    const all = {
      kind: "any",
      effect: "allow",
      id: `${file}#amp.dangerouslyAllowAll`,
      label: "everything",
      location: everything,
    } as const;
    // Disabled tools are not there at all; rules that ask or refuse are what the switch leaves out.
    const disabled = rules.filter(({ id }) => id.includes("#amp.tools.disable/"));
    grantRules(into, agent, [...disabled, all], { order: "first", grant: "mode" });
  } else grantRules(into, agent, rules, { order: "first", grant: "allowed" });
  readGuarded(into, agent, tree);
  delegates(tree).forEach(({ command, tool, location }, index) => {
    const id = `${file}#amp.permissions/delegate/${tool}${index === 0 ? "" : `~${index + 1}`}`;
    readHook(
      into,
      session,
      { id, label: `program that decides on ${tool}`, command, location, at: "use", approval: "unasked" },
      repository,
    );
  });
  noteKey(into, tree, "amp.mcpPermissions", "not-supported", "Which servers these rules let in is not read.");
  return into.fragment();
}

/** Files that are guarded by default and may be changed all the same. */
function readGuarded(into: Collector, agent: string, tree: Tree): void {
  for (const { text, location } of textsOf(tree.get("amp.guardedFiles.allowlist"))) {
    const place = { id: `${tree.file}#amp.guardedFiles.allowlist/${text}`, label: `edit ${text}`, location };
    grantTool(into, agent, place, EDIT, { grant: "allowed", asking: "unasked" });
  }
}
