import { redact } from "../../catalog/literal-secret.ts";
import { parseFrontmatter } from "../../parse/frontmatter.ts";
import { locationOf } from "../../parse/position.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { holdLiteral } from "../client/credentials.ts";
import { type Collector, claudeSession, collector, resourceNode, SESSION } from "../client/session.ts";
import type { Reader, Repository } from "../reader.ts";
import { noteFrontmatter, noteHooks, readTools, type ToolName } from "./claude-frontmatter.ts";
import { readGrants } from "./claude-permissions.ts";
import { settingsFiles } from "./claude-settings-files.ts";

/** LIMIT: commands of one file that are run to fill in its text. */
const MAX_COMMANDS = 50;
// `!` and a command in backticks, or a block that starts with "```!": https://code.claude.com/docs/en/skills
const COMMAND = /(?:^|[\s(>])!`([^`\n]{1,1000})`|^```!\n([^`]{1,4000})\n```$/gm;

/** Skills and commands of Claude Code that a repository brings along. */
export const claudeSkills: Reader = {
  id: "claude-skills",
  title: "Skills and commands of Claude Code",
  docs: "https://code.claude.com/docs/en/skills",
  files: ["**/.claude/skills/*/SKILL.md", "**/.claude/commands/**/*.md"],
  ignores:
    "The text, the model, scripts beside it, and what commands in hooks do; the same file as other products read it.",
  read(source, repository) {
    const into = collector();
    const { tree, diagnostics, body } = parseFrontmatter(source);
    noteFrontmatter(into, diagnostics);
    if (tree !== undefined) {
      readAllowed(into, tree, repository);
      noteHooks(into, tree);
    }
    readCommands(into, source, body);
    return into.fragment();
  },
};

/** What the session may do without asking while the skill is active. No trust dialog holds it back: https://code.claude.com/docs/en/permissions */
function readAllowed(into: Collector, tree: Tree, repository: Repository): void {
  const { file } = tree;
  const listed = readTools(tree.get("allowed-tools"));
  if (listed.length === 0) return;
  const agent = claudeSession(into, { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
  // NOTE: the settings in the root hold for what starts there; who starts in a folder below does not read them.
  const files = file.startsWith(".claude/") ? settingsFiles(repository) : [];
  // NOTE: where only the developer starts it, the grant stands for a turn that they asked for.
  const certain = tree.get("disable-model-invocation")?.boolean() !== true;
  const every = listed.filter(({ text }) => text === "*");
  readGrants(
    into,
    { agent, file, files },
    listed.filter((tool) => !every.includes(tool)),
    { key: "allowed-tools", grant: "skill", certain },
    readTools(tree.get("disallowed-tools")),
  );
  for (const tool of every) grantEvery(into, agent, file, tool);
}

/** `*`: every tool for the Copilot CLI, which reads the same file; of Claude Code it is not known. */
function grantEvery(into: Collector, agent: string, file: string, { location }: ToolName): void {
  const tool = into.node("tool", `${file}#allowed-tools/*`, {
    label: "every tool",
    location,
    facts: { capability: "shell", command: "*", breadth: "any", grant: "skill" },
  });
  into.edge("uses", agent, tool, { location, contexts: [SESSION], facts: { confidence: "possible" } });
  into.edge("reaches", tool, resourceNode(into, "host:exec"), {
    location,
    facts: { access: "exec", via: "none" },
    as: "exec",
  });
}

/** Commands whose output is put into the text before the model reads it. They run only where a rule allows them. */
function readCommands(into: Collector, source: SourceFile, body: number): void {
  const { file, text } = source;
  let count = 0;
  for (const found of text.slice(body).matchAll(COMMAND)) {
    count += 1;
    if (count > MAX_COMMANDS) return;
    const command = (found[1] ?? found[2] ?? "").trim();
    const start = body + found.index + found[0].indexOf("!");
    const line = command.split("\n", 1)[0] ?? "";
    const location = locationOf(source, start, start + 2 + (found[1] === undefined ? 0 : line.length));
    const agent = claudeSession(into, { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
    const label = redact(line).slice(0, 200);
    const id = into.node("content", `${file}#!/${label}`, { label: `the output of \`${label}\``, location });
    into.edge("feeds", id, agent, { location, contexts: [SESSION] });
    holdLiteral(into, { id: agent, channel: "env" }, "", command, location, `${file}#!/${label}`);
  }
}
