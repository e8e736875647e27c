import { redact } from "../../catalog/literal-secret.ts";
import type { Fragment } from "../../graph/model.ts";
import { parseFrontmatter } from "../../parse/frontmatter.ts";
import type { SourceFile } from "../../parse/source.ts";
import { fileName, startOf } from "../client/json-file.ts";
import { clientSession, collector, SESSION } from "../client/session.ts";

/** A sub-agent has the tools of the session; `readonly` takes writing away: https://cursor.com/docs/context/subagents */
export function readAgents(source: SourceFile): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseFrontmatter(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const { file } = source;
  const { agent } = clientSession(into, "cursor", startOf(file));
  const location = tree?.keyLocation("name") ?? startOf(file);
  const id = into.node("agent", `${file}#agent`, {
    label: redact(tree?.get("name")?.string() ?? fileName(file)),
    location,
    facts: { product: "cursor", mode: "interactive", definition: "session:cursor" },
  });
  const readonly = tree?.get("readonly")?.boolean() === true;
  into.edge("delegates", agent, id, {
    location: tree?.keyLocation("readonly") ?? location,
    contexts: [SESSION],
    facts: { tools: "all", ...(readonly && { without: ["Write"] }) },
  });
  return into.fragment();
}
