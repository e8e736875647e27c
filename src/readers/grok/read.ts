import type { Fragment } from "../../graph/model.ts";
import { parsePermissionRule } from "../../parse/permission-rule.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { noteKey, readDocument, textsOf } from "../client/document.ts";
import { isUsers, startOf } from "../client/json-file.ts";
import { readServerEntries } from "../client/server-entries.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { grantRules, type ToolKind, type ToolRule } from "../client/tool-rules.ts";
import type { Repository } from "../reader.ts";

// https://docs.x.ai/build/features/permissions; the long form writes them small.
const KINDS: ReadonlyMap<string, ToolKind> = new Map([
  ["bash", "shell"],
  ["edit", "edit"],
  ["write", "edit"],
  ["read", "read"],
  ["grep", "read"],
  ["webfetch", "web"],
  ["websearch", "search"],
  ["mcptool", "mcp"],
  ["mcp", "mcp"],
  ["any", "any"],
]);
const EFFECTS = ["deny", "ask", "allow"] as const;

/** Servers, and rules of which a denial comes before a question before a permission. */
export function readConfig(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "toml");
  if (tree === undefined) return into.fragment();
  const { file } = source;
  const { agent } = clientSession(into, "grok-build", startOf(file));
  const servers = tree.get("mcp_servers")?.entries() ?? [];
  const place = { agent, client: "grok-build", approval: "unknown", repository } as const;
  readServerEntries(into, servers, { ...place, list: `${file}#mcp_servers` });
  const rules = rulesOf(tree);
  grantRules(into, agent, rules, { order: "strict", grant: "allowed" });
  readMode(into, agent, tree, rules);
  for (const key of ["hooks", "plugins", "sandbox"])
    noteKey(into, tree, key, "not-supported", `The \`${key}\` of Grok Build are not read.`);
  return into.fragment();
}

function rulesOf(tree: Tree): readonly ToolRule[] {
  const permission = tree.get("permission");
  const short = EFFECTS.flatMap((effect) =>
    textsOf(permission?.get(effect)).flatMap(({ text, location }): readonly ToolRule[] => {
      const rule = parsePermissionRule(text);
      const base = { effect, id: `${tree.file}#permission.${effect}/${text}`, label: text, location };
      return rule === undefined ? [] : ruleOf(rule.tool, rule.specifier, base);
    }),
  );
  const long = (permission?.get("rules")?.items() ?? []).flatMap((item): readonly ToolRule[] => {
    const effect = EFFECTS.find((one) => one === item.get("action")?.string());
    const tool = item.get("tool")?.string();
    if (effect === undefined || tool === undefined) return [];
    const pattern = item.get("pattern")?.string();
    const label = pattern === undefined ? tool : `${tool}(${pattern})`;
    const base = { effect, id: `${tree.file}#permission.rules/${effect}/${label}`, label, location: item.location };
    return ruleOf(tool, pattern, base);
  });
  return [...short, ...long];
}

function ruleOf(
  tool: string,
  pattern: string | undefined,
  base: Pick<ToolRule, "effect" | "id" | "label" | "location">,
): readonly ToolRule[] {
  const kind = KINDS.get(tool.toLowerCase());
  if (kind === undefined) return [];
  if (kind !== "mcp") return [{ ...base, kind, ...(pattern !== undefined && pattern !== "*" && { pattern }) }];
  const [server = "*", name = "*"] = (pattern ?? "*").split("__");
  return [{ ...base, kind, server, tool: name }];
}

/** The mode of the session, which a project cannot choose. */
function readMode(into: Collector, agent: string, tree: Tree, rules: readonly ToolRule[]): void {
  const ui = tree.get("ui");
  const mode = ui?.get("permission_mode")?.string();
  const location = ui?.keyLocation("permission_mode");
  if (ui === undefined || mode === undefined || location === undefined) return;
  if (!isUsers(tree.file)) {
    const message = "Grok Build takes the permission mode from the user alone, and ignores it here.";
    into.note({ code: "inert-setting", level: "note", message, location });
    return;
  }
  if (mode !== "always-approve" && mode !== "auto") return;
  const all = {
    kind: "any",
    effect: "allow",
    id: `${tree.file}#ui.permission_mode`,
    label: "everything",
    location,
  } as const;
  const stops = rules.filter(({ effect }) => effect !== "allow");
  // `auto` has a model decide.
  grantRules(into, agent, [...stops, all], { order: "strict", grant: "mode", possible: mode === "auto" });
}
