import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { parseToml } from "../../parse/toml.ts";
import { clientSession, collector } from "../client/session.ts";
import { readHooks } from "./hooks.ts";

// https://github.com/openai/codex/blob/d3abfcf1/codex-rs/config/src/config_requirements.rs
const LIMITS = [
  "allowed_approval_policies",
  "allowed_approvals_reviewers",
  "allowed_sandbox_modes",
  "allowed_permission_profiles",
  "allowed_web_search_modes",
  "mcp_servers",
  "rules",
  "enforce_residency",
];

/** Commands of managed hooks, which nobody is asked about, and a word on limits that cannot be relied on. */
export function readRequirements(source: SourceFile): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseToml(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === undefined) return into.fragment();
  const location = LIMITS.flatMap((key) => tree.keyLocation(key) ?? [])[0];
  if (location)
    into.note({
      code: "not-supported",
      level: "note",
      message:
        "These limits hold on machines where an administrator installs the file; here nothing counts as limited.",
      location,
    });
  if (tree.get("hooks") !== undefined) {
    const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const { session } = clientSession(into, "codex", start);
    readHooks(into, session, tree.get("hooks"), `${source.file}#hooks`, undefined, "unasked");
  }
  return into.fragment();
}
