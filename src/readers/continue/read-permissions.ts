import type { Fragment } from "../../graph/model.ts";
import type { PermissionRule } from "../../parse/permission-rule.ts";
import type { SourceFile } from "../../parse/source.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { isUsers, noteInert, startOf } from "../client/json-file.ts";
import { grantListed, listed, type Meant } from "../client/rule-list.ts";
import { clientSession, collector } from "../client/session.ts";

const EDITORS: ReadonlySet<string> = new Set(["Edit", "MultiEdit", "Write"]);
const READERS: ReadonlySet<string> = new Set(["Read", "List", "Search", "Diff"]);

/** The lists of the developer's `permissions.yaml`. */
export function readPermissions(source: SourceFile): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const { file } = source;
  if (!isUsers(file)) {
    noteInert(
      into,
      startOf(file),
      "The command line of Continue reads permissions from the user's home, not from a project.",
    );
    return into.fragment();
  }
  const { agent } = clientSession(into, "continue", startOf(file));
  grantListed(into, agent, {
    under: (list) => `${file}#${list === "deny" ? "exclude" : list}`,
    allow: listed(tree?.get("allow"), meaning),
    // NOTE: which of two lists wins is not documented, so a question takes nothing away here.
    ask: [],
    deny: listed(tree?.get("exclude"), meaning),
    certain: false,
  });
  return into.fragment();
}

/** `Bash(npm test*)`: a wildcard pattern of the main argument. https://docs.continue.dev/cli/tool-permissions */
function meaning({ tool, specifier }: PermissionRule): Meant | undefined {
  if (tool === "Bash" || tool === "*") return { kind: "shell", pattern: specifier ?? "*" };
  if (EDITORS.has(tool)) return { kind: "edit", path: specifier };
  if (READERS.has(tool)) return { kind: "read", path: specifier };
  return tool === "Fetch" ? { kind: "web", host: specifier } : undefined;
}
