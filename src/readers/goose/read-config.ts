import type { Fragment, Location } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Entry, Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { readDocument, textsOf } from "../client/document.ts";
import { startOf } from "../client/json-file.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { grantRules, type ToolKind, type ToolRule } from "../client/tool-rules.ts";
import type { Repository } from "../reader.ts";
import { builtIn, extensionsOf, readExtensions } from "./extensions.ts";

type Mode = "auto" | "approve" | "smart_approve" | "chat";
const MODES: ReadonlySet<string> = new Set<Mode>(["auto", "approve", "smart_approve", "chat"]);

/** The mode, the extensions, and the tools that the user allowed or refused for good in the file beside it. */
export function readConfig(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "yaml");
  if (tree?.kind !== "map") return into.fragment();
  const { agent } = clientSession(into, "goose", startOf(source.file));
  if (source.file.endsWith("permission.yaml")) {
    readPermissions(into, agent, tree, repository);
    return into.fragment();
  }
  const mode = modeOf(tree);
  if (mode === "chat") return into.fragment();
  const extensions = extensionsOf(tree);
  const approvals: Readonly<Record<string, string>> = { auto: "unasked", approve: "ask" };
  const approval = mode === undefined ? "unknown" : (approvals[mode] ?? "unknown");
  readExtensions(into, extensions, { agent, file: source.file, approval, repository });
  if (mode !== "approve") readBuiltIn(into, agent, tree, mode, builtIn(extensions), kept(source, mode, repository));
  return into.fragment();
}

function modeOf(tree: Tree | undefined): string | undefined {
  const named = tree?.get("GOOSE_MODE")?.string() ?? "";
  return MODES.has(named) ? named : undefined;
}

function beside(file: string, name: string, repository: Repository): Tree | undefined {
  const other = repository.file(file.slice(0, file.lastIndexOf("/") + 1) + name);
  return other && parseYaml(other, "yaml").tree;
}

/** The lists count where goose asks at all: under `auto`, the default, it does not look at them. */
function readPermissions(into: Collector, agent: string, tree: Tree, repository: Repository): void {
  const mode = modeOf(beside(tree.file, "config.yaml", repository));
  if (mode === "auto" || mode === "chat")
    into.note({
      code: "inert-setting",
      level: "note",
      message: `Under the mode \`${mode}\` goose does not look at the tools that were allowed or refused for good.`,
      location: tree.keyLocation("user") ?? tree.location,
    });
  else
    grantRules(into, agent, permissionRules(tree), { order: "strict", grant: "allowed", possible: mode === undefined });
}

/** The tools that are asked about or refused before a model is asked. */
function kept(source: SourceFile, mode: string | undefined, repository: Repository): readonly ToolRule[] {
  const tree = mode === "smart_approve" ? beside(source.file, "permission.yaml", repository) : undefined;
  return tree ? permissionRules(tree).filter(({ effect }) => effect !== "allow") : [];
}

// Tools are called `extension__tool`: https://goose-docs.ai/docs/mcp/developer-mcp
const KINDS: ReadonlyMap<string, ToolKind> = new Map([
  ["developer__shell", "shell"],
  ["developer__text_editor", "edit"],
  ["computercontroller__automation_script", "shell"],
  ["computercontroller__web_scrape", "web"],
]);

function permissionRules(tree: Tree): readonly ToolRule[] {
  const lists = [
    ["always_allow", "allow"],
    ["ask_before", "ask"],
    ["never_allow", "deny"],
  ] as const;
  return lists.flatMap(([key, effect]) =>
    textsOf(tree.at("user", key)).map(({ text, location }): ToolRule => {
      const base = { effect, id: `${tree.file}#user.${key}/${text}`, label: text, location };
      const kind = KINDS.get(text);
      if (kind !== undefined) return { ...base, kind, name: text };
      const [server = "*", ...tool] = text.split("__");
      return { ...base, kind: "mcp", server, tool: tool.join("__") || "*" };
    }),
  );
}

/** What the built-in extensions may do without a question: all under `auto`, under `smart_approve` what a model lets pass. */
function readBuiltIn(
  into: Collector,
  agent: string,
  tree: Tree,
  mode: string | undefined,
  extensions: ReadonlyMap<string, Entry>,
  denied: readonly ToolRule[],
): void {
  const key = tree.keyLocation("GOOSE_MODE");
  const rules = [...KINDS].flatMap(([name, kind]): readonly ToolRule[] => {
    const [extension = "", tool = ""] = name.split("__");
    const entry = extensions.get(extension);
    if (entry === undefined) return [];
    const location: Location = mode === undefined ? entry.keyLocation : (key ?? entry.keyLocation);
    const label = kind === "shell" ? `any command (${tool})` : tool;
    return [{ kind, name, effect: "allow", id: `${tree.file}#GOOSE_MODE/${name}`, label, location }];
  });
  const certain = mode === "auto";
  grantRules(into, agent, [...denied, ...rules], {
    order: "strict",
    grant: mode === undefined ? "default" : "mode",
    possible: !certain,
  });
}
