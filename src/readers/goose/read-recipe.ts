import { redact } from "../../catalog/literal-secret.ts";
import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { declareAgent } from "../client/agent-file.ts";
import { readDocument } from "../client/document.ts";
import { readHook } from "../client/hooks.ts";
import { type Collector, collector, SESSION } from "../client/session.ts";
import { grantRules } from "../client/tool-rules.ts";
import type { Repository } from "../reader.ts";
import { builtIn, extensionsOf, readExtensions } from "./extensions.ts";

/** A recipe as an agent; the form that the desktop saves keeps it under `recipe`. */
export function readRecipe(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const whole = readDocument(into, source, source.file.endsWith(".json") ? "json" : "yaml");
  const tree = whole?.get("recipe")?.kind === "map" ? whole.get("recipe") : whole;
  const title = tree?.get("title")?.string();
  if (
    tree === undefined ||
    title === undefined ||
    !["instructions", "prompt"].some((key) => tree.get(key)?.string() !== undefined)
  )
    return into.fragment();
  const extensions = extensionsOf(tree);
  const { agent, session } = declareAgent(into, source, {
    client: "goose",
    name: title,
    location: tree.keyLocation("extensions") ?? tree.keyLocation("title"),
    tools: tree.get("extensions") === undefined ? "all" : extensions.map(({ key }) => key),
  });
  // NOTE: what is asked depends on the mode of the user, whose default asks nothing.
  readExtensions(into, extensions, { agent, file: source.file, approval: "unknown", repository });
  const developer = builtIn(extensions).get("developer");
  if (developer) {
    const base = { effect: "allow", location: developer.keyLocation } as const;
    const path = `${source.file}#extensions.developer`;
    const rules = [
      { ...base, kind: "shell", id: `${path}/shell`, label: "any command (shell)" },
      { ...base, kind: "edit", id: `${path}/text_editor`, label: "text_editor" },
    ] as const;
    grantRules(into, agent, rules, { order: "strict", grant: "default", possible: true });
  }
  readSubRecipes(into, agent, tree, repository);
  readChecks(into, session, tree, repository);
  return into.fragment();
}

function readSubRecipes(into: Collector, agent: string, tree: Tree, repository: Repository): void {
  for (const item of tree.get("sub_recipes")?.items() ?? []) {
    const path = item.get("path");
    const text = path?.string();
    if (path === undefined || text === undefined) continue;
    const target = resolved(tree.file, text);
    if (target === undefined || repository.file(target) === undefined) {
      into.note({
        code: "unresolved-reference",
        level: "note",
        message: `The repository holds no recipe at \`${redact(text).slice(0, 100)}\`: what it may do is not known.`,
        location: path.location,
      });
      continue;
    }
    const other = into.node("agent", `${target}#agent`, {
      label: item.get("name")?.string() ?? target,
      facts: { product: "goose", mode: "interactive", definition: "session:goose" },
    });
    into.edge("delegates", agent, other, { location: path.location, contexts: [SESSION], facts: { tools: "unknown" } });
  }
}

/** A path relative to a file, inside of the repository. */
function resolved(file: string, path: string): string | undefined {
  if (path.startsWith("/") || path.includes("{{") || path.includes("\\")) return undefined;
  const parts = file.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === ".." && parts.pop() === undefined) return undefined;
    if (part !== ".." && part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Commands by which goose itself tells whether a run succeeded, and what it runs before it tries again. */
function readChecks(into: Collector, session: string, tree: Tree, repository: Repository): void {
  const retry = tree.get("retry");
  const commands = [
    ...(retry?.get("checks")?.items() ?? []).map((check) => check.get("command")),
    retry?.get("on_failure"),
  ];
  commands.forEach((command, index) => {
    const text = command?.string();
    if (command === undefined || text === undefined) return;
    const id = `${tree.file}#retry${index === 0 ? "" : `~${index + 1}`}`;
    const hook = { id, label: "retry check", command: text, location: command.location } as const;
    readHook(into, session, { ...hook, at: "end", approval: "unknown" }, repository);
  });
}
