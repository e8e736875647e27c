import {
  builtIn,
  extensionsOf,
  readExtensions
} from "./chunk-HCLXYVK7.js";
import "./chunk-YO5H5NKG.js";
import {
  declareAgent
} from "./chunk-SIBDSS3X.js";
import "./chunk-3MN543VS.js";
import {
  grantRules
} from "./chunk-MCNENV7N.js";
import "./chunk-FNLGFXB6.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import "./chunk-TRXNBMWK.js";
import {
  readDocument
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
import {
  SESSION,
  collector,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/goose/read-recipe.ts
function readRecipe(source, repository) {
  const into = collector();
  const whole = readDocument(into, source, source.file.endsWith(".json") ? "json" : "yaml");
  const tree = whole?.get("recipe")?.kind === "map" ? whole.get("recipe") : whole;
  const title = tree?.get("title")?.string();
  if (tree === void 0 || title === void 0 || !["instructions", "prompt"].some((key) => tree.get(key)?.string() !== void 0))
    return into.fragment();
  const extensions = extensionsOf(tree);
  const { agent, session } = declareAgent(into, source, {
    client: "goose",
    name: title,
    location: tree.keyLocation("extensions") ?? tree.keyLocation("title"),
    tools: tree.get("extensions") === void 0 ? "all" : extensions.map(({ key }) => key)
  });
  readExtensions(into, extensions, { agent, file: source.file, approval: "unknown", repository });
  const developer = builtIn(extensions).get("developer");
  if (developer) {
    const base = { effect: "allow", location: developer.keyLocation };
    const path = `${source.file}#extensions.developer`;
    const rules = [
      { ...base, kind: "shell", id: `${path}/shell`, label: "any command (shell)" },
      { ...base, kind: "edit", id: `${path}/text_editor`, label: "text_editor" }
    ];
    grantRules(into, agent, rules, { order: "strict", grant: "default", possible: true });
  }
  readSubRecipes(into, agent, tree, repository);
  readChecks(into, session, tree, repository);
  return into.fragment();
}
function readSubRecipes(into, agent, tree, repository) {
  for (const item of tree.get("sub_recipes")?.items() ?? []) {
    const path = item.get("path");
    const text = path?.string();
    if (path === void 0 || text === void 0) continue;
    const target = resolved(tree.file, text);
    if (target === void 0 || repository.file(target) === void 0) {
      into.note({
        code: "unresolved-reference",
        level: "note",
        message: `The repository holds no recipe at \`${redact(text).slice(0, 100)}\`: what it may do is not known.`,
        location: path.location
      });
      continue;
    }
    const other = into.node("agent", `${target}#agent`, {
      label: item.get("name")?.string() ?? target,
      facts: { product: "goose", mode: "interactive", definition: "session:goose" }
    });
    into.edge("delegates", agent, other, { location: path.location, contexts: [SESSION], facts: { tools: "unknown" } });
  }
}
function resolved(file, path) {
  if (path.startsWith("/") || path.includes("{{") || path.includes("\\")) return void 0;
  const parts = file.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === ".." && parts.pop() === void 0) return void 0;
    if (part !== ".." && part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
function readChecks(into, session, tree, repository) {
  const retry = tree.get("retry");
  const commands = [
    ...(retry?.get("checks")?.items() ?? []).map((check) => check.get("command")),
    retry?.get("on_failure")
  ];
  commands.forEach((command, index) => {
    const text = command?.string();
    if (command === void 0 || text === void 0) return;
    const id = `${tree.file}#retry${index === 0 ? "" : `~${index + 1}`}`;
    const hook = { id, label: "retry check", command: text, location: command.location };
    readHook(into, session, { ...hook, at: "end", approval: "unknown" }, repository);
  });
}
export {
  readRecipe
};
