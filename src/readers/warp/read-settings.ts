import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Entry } from "../../parse/tree.ts";
import { readDocument, textsOf } from "../client/document.ts";
import { startOf } from "../client/json-file.ts";
import { regexDenials, regexPatterns } from "../client/regex-pattern.ts";
import { clientSession, collector } from "../client/session.ts";
import { grantRules, type ToolRule } from "../client/tool-rules.ts";

/** The lists of each execution profile. NOTE: which profile a session has is chosen in it, the default one at first. */
export function readSettings(source: SourceFile): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "toml");
  const profiles = tree?.at("agents", "execution_profiles")?.entries() ?? [];
  if (profiles.length === 0) return into.fragment();
  const { agent } = clientSession(into, "warp", startOf(source.file));
  for (const profile of profiles)
    grantRules(into, agent, rulesOf(profile, source.file), {
      order: "strict",
      grant: "allowed",
      possible: profile.key !== "default",
    });
  return into.fragment();
}

/** Regular expressions over commands, which the lists anchor themselves; who is on the deny-list is asked about. */
function rulesOf({ key, value }: Entry, file: string): readonly ToolRule[] {
  const path = `${file}#agents.execution_profiles.${key}`;
  const list = (name: string, effect: "allow" | "ask"): readonly ToolRule[] =>
    textsOf(value.get(name)).flatMap(({ text, location }) =>
      (effect === "ask" ? regexDenials : regexPatterns)(text, { anchored: true }).map((pattern, index): ToolRule => {
        const id = `${path}.${name}/${text}${index === 0 ? "" : `~${index + 1}`}`;
        return { kind: "shell", effect, pattern, id, label: text, location };
      }),
    );
  const servers = (name: string, effect: "allow" | "ask"): readonly ToolRule[] =>
    textsOf(value.get(name)).map(({ text, location }): ToolRule => {
      return { kind: "mcp", effect, server: text, tool: "*", id: `${path}.${name}/${text}`, label: text, location };
    });
  return [
    ...list("command_denylist", "ask"),
    ...list("command_allowlist", "allow"),
    ...servers("mcp_denylist", "ask"),
    ...servers("mcp_allowlist", "allow"),
  ];
}
