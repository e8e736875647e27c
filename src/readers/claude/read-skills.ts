import { redact } from "../../catalog/literal-secret.ts";
import { parseFrontmatter } from "../../parse/frontmatter.ts";
import { locationOf } from "../../parse/position.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { holdLiteral } from "../client/credentials.ts";
import { type Collector, collector, resourceNode, SESSION } from "../client/session.ts";
import type { Read, Repository } from "../reader.ts";
import { copilotPlace } from "./copilot-skills.ts";
import { noteFrontmatter, readTools, type ToolName } from "./frontmatter.ts";
import { readGrants } from "./grants.ts";
import { readHooks } from "./hooks.ts";
import { type Place, placeOf } from "./place.ts";
import { isDenied, stopsOf } from "./rules.ts";
import { noteInert } from "./settings-files.ts";

/** LIMIT: commands of one file that are run to fill in its text. */
const MAX_COMMANDS = 50;
// `!` and a command in backticks, or a block that starts with "```!": https://code.claude.com/docs/en/skills
const COMMAND = /(?:^|[\s(>])!`([^`\n]{1,1000})`|^```!\n([^`]{1,4000})\n```$/gm;

/** Reads one skill or command, where it stands among those of a project, a plugin or a developer. */
export const readSkills: Read = (source, repository) => {
  const into = collector();
  const folder = source.file.endsWith("/SKILL.md") ? "skills/" : "commands/";
  const place = placeOf(into, source.file, folder, repository);
  const other = copilotPlace(into, source.file, repository);
  if (place === undefined && other === undefined) return into.fragment();
  const { tree, diagnostics, body } = parseFrontmatter(source);
  noteFrontmatter(into, diagnostics);
  if (tree !== undefined && place !== undefined) readSkill(into, tree, place, repository);
  if (tree !== undefined && other !== undefined)
    readAllowed(into, tree, { files: [], key: "copilot-cli/allowed-tools", ...other });
  if (place !== undefined) readCommands(into, source, body, place);
  return into.fragment();
};

function readSkill(into: Collector, tree: Tree, place: Place, repository: Repository): void {
  const name = tree.get("name")?.string() ?? tree.file.split("/").at(-2) ?? "";
  if (isDenied(stopsOf(place.files), { tool: "Skill", specifier: name })) {
    noteInert(into, "The settings refuse this skill to the session.", tree.location);
    return;
  }
  const fork = forkOf(into, tree, place, name);
  readAllowed(into, tree, {
    start: fork === undefined ? place.start : () => ({ agent: fork }),
    files: place.files,
    plugin: place.plugin?.name,
    key: "allowed-tools",
    certain: true,
  });
  if (tree.get("hooks") === undefined) return;
  const { session } = place.start();
  const { approval, plugin } = place;
  const { file } = tree;
  readHooks(into, tree.get("hooks"), { session, file, path: "hooks", approval, repository, root: plugin?.root });
}

/** Who works on the skill: the session, or with `context: fork` a sub-agent: https://code.claude.com/docs/en/skills */
function forkOf(into: Collector, tree: Tree, place: Place, name: string): string | undefined {
  if (tree.get("context")?.string() !== "fork") return undefined;
  const { agent } = place.start();
  const location = tree.keyLocation("context");
  const fork = into.node("agent", `${tree.file}#agent`, {
    label: `${name} (${tree.get("agent")?.string() ?? "general-purpose"})`,
    location,
    facts: { product: "claude-code", mode: "interactive", definition: place.plugin?.id ?? "session:claude-code" },
  });
  const type = tree.get("agent")?.string() ?? "general-purpose";
  into.edge("delegates", agent, fork, {
    location,
    contexts: [SESSION],
    // NOTE: a sub-agent of another type has the tools that its own file says.
    facts: { tools: type === "general-purpose" ? "all" : "unknown" },
  });
  return fork;
}

/** Who is granted what a skill lists, and under which settings. */
interface Granted {
  readonly start: () => { readonly agent: string };
  readonly files: Place["files"];
  readonly plugin?: string | undefined;
  readonly key: string;
  readonly certain: boolean;
}

/** What the session may do without asking while the skill is active. No trust dialog holds it back: https://code.claude.com/docs/en/permissions */
function readAllowed(into: Collector, tree: Tree, { start, files, plugin, key, certain }: Granted): void {
  const { file } = tree;
  const listed = readTools(tree.get("allowed-tools"));
  if (listed.length === 0) return;
  const { agent } = start();
  const every = listed.filter(({ text }) => text === "*");
  readGrants(
    into,
    { agent, file, files, plugin },
    listed.filter((tool) => !every.includes(tool)),
    // NOTE: where only the developer starts it, the grant stands for a turn that they asked for.
    { key, grant: "skill", certain: certain && tree.get("disable-model-invocation")?.boolean() !== true },
    readTools(tree.get("disallowed-tools")),
  );
  for (const tool of every) grantEvery(into, agent, `${file}#${key}/*`, tool);
}

/** `*`: every tool for the Copilot CLI, which reads the same file; of Claude Code it is not known. */
function grantEvery(into: Collector, agent: string, id: string, { location }: ToolName): void {
  const tool = into.node("tool", id, {
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
function readCommands(into: Collector, source: SourceFile, body: number, place: Place): void {
  const { file, text } = source;
  let count = 0;
  for (const found of text.slice(body).matchAll(COMMAND)) {
    count += 1;
    if (count > MAX_COMMANDS) return;
    const command = (found[1] ?? found[2] ?? "").trim();
    const start = body + found.index + found[0].indexOf("!");
    const line = command.split("\n", 1)[0] ?? "";
    const location = locationOf(source, start, start + 2 + (found[1] === undefined ? 0 : line.length));
    const { agent } = place.start();
    const label = redact(line).slice(0, 200);
    const id = into.node("content", `${file}#!/${label}`, { label: `the output of \`${label}\``, location });
    into.edge("feeds", id, agent, { location, contexts: [SESSION] });
    holdLiteral(into, { id: agent, channel: "env" }, "", command, location, `${file}#!/${label}`);
  }
}
