import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { grantRules } from "./grants.ts";
import { policyRules } from "./policy-files.ts";

/** One file of policies. All files of the folder count together: of the rules that fit the heaviest decides. */
export function readPolicies(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const rules = policyRules(into, source);
  if (rules.length === 0) return into.fragment();
  if (!source.file.startsWith("~/") && !isNamed(source.file, repository)) {
    into.note({
      code: "inert-setting",
      level: "note",
      message: "Policies of a workspace are switched off in Gemini CLI: these rules allow nothing and forbid nothing.",
      location: rules[0]?.location ?? { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 },
    });
    return into.fragment();
  }
  if (!source.file.startsWith("~/")) return into.fragment();
  const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent } = clientSession(into, "gemini-cli", start);
  const folder = source.file.slice(0, source.file.lastIndexOf("/") + 1);
  const others = repository.names.filter((name) => name !== source.file && name.startsWith(folder));
  const all = [...rules, ...others.flatMap((name) => otherRules(name, repository))];
  grantRules(into, agent, all, () => false, new Set(rules));
  return into.fragment();
}

function otherRules(name: string, repository: Repository) {
  const source = repository.file(name);
  return source && name.endsWith(".toml") ? policyRules(collector(), source) : [];
}

/** The settings of the folder name their own policies, and then read them themselves. */
function isNamed(file: string, repository: Repository): boolean {
  const settings = repository.file(file.replace(/policies\/[^/]+$/, "settings.json"));
  return settings?.text.includes("olicyPaths") === true && settings.text.includes("policies");
}
