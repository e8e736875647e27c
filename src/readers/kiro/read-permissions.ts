import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { readDocument } from "../client/document.ts";
import { isUsers, startOf } from "../client/json-file.ts";
import { clientSession, collector } from "../client/session.ts";
import { grantRules } from "../client/tool-rules.ts";
import { capabilityRules } from "./capability-rules.ts";

/** The rules of the user; what a file inside of a repository does is not documented, so there they only may count. */
export function readPermissions(source: SourceFile): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "yaml");
  const rules = capabilityRules(tree?.get("rules"), `${source.file}#rules`);
  if (tree === undefined || rules.length === 0) return into.fragment();
  const { agent } = clientSession(into, "kiro", startOf(source.file));
  const own = isUsers(source.file);
  if (!own)
    into.note({
      code: "not-supported",
      level: "note",
      message:
        "Kiro keeps the permissions of a workspace in the home folder; whether it takes this file as well is not documented, so its rules only may count.",
      location: tree.keyLocation("rules") ?? tree.location,
    });
  grantRules(into, agent, rules, { order: "strict", grant: "allowed", possible: !own });
  return into.fragment();
}
