import { EDIT, shell } from "../../client/tools.ts";
import type { Reading } from "../reading.ts";
import { optionsOf, type Statement } from "../statements.ts";
import { grantTo } from "./grant.ts";

/**
 * A harness of the AI SDK runs Claude Code, Codex and others with their own tools; without `permissionMode` it is
 * `allow-all`: @ai-sdk/harness 1.0.122. LIMIT: they run in the sandbox that the session is given, which may be the machine
 * or not.
 */
export function readHarness(reading: Reading, statement: Statement): void {
  const options = optionsOf(statement);
  const mode = options?.get("permissionMode");
  const word = mode === undefined ? "allow-all" : mode.string();
  if (word === "allow-reads") return;
  const location = options?.keyLocation("permissionMode") ?? statement.location;
  const grant = mode === undefined ? "default" : "mode";
  const capability = word === "allow-edits" ? EDIT : shell(undefined);
  const label = word === "allow-edits" ? "edit" : "any command in the session's sandbox";
  grantTo(reading, statement.id, { label, capability, location, grant, approval: "unknown" });
}
