import type { Client } from "../../catalog/clients.ts";
import { redact } from "../../catalog/literal-secret.ts";
import type { Location } from "../../graph/model.ts";
import { parseFrontmatter } from "../../parse/frontmatter.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { textsOf } from "./document.ts";
import { startOf } from "./json-file.ts";
import { type Collector, clientSession, SESSION } from "./session.ts";

/** An agent that a file declares beside the session's own. */
export interface DeclaredAgent {
  readonly agent: string;
  /** The session that the client starts, and its own agent. */
  readonly session: string;
  readonly parent: string;
}
/** What a file says of an agent of its own. */
export interface AgentParts {
  readonly client: Client;
  readonly name: string | undefined;
  readonly location?: Location | undefined;
  /** The tools that it has: the texts of a list, all of the session's, or unknown. */
  readonly tools: readonly string[] | "all" | "unknown";
  readonly without?: readonly string[];
}

/** The agent of a file as a node, handed work by the client's own. */
export function declareAgent(into: Collector, source: SourceFile, parts: AgentParts): DeclaredAgent {
  const { client, name, tools, without = [] } = parts;
  const { session, agent: parent } = clientSession(into, client, startOf(source.file));
  const location = parts.location ?? startOf(source.file);
  const agent = into.node("agent", `${source.file}#agent`, {
    label: redact(name ?? nameOf(source.file)),
    location,
    facts: { product: client, mode: "interactive", definition: `session:${client}` },
  });
  into.edge("delegates", parent, agent, {
    location,
    contexts: [SESSION],
    facts: {
      tools: typeof tools === "string" ? tools : tools.map(redact),
      ...(without.length > 0 && { without: without.map(redact) }),
    },
  });
  return { agent, session, parent };
}

/** The name that a file gives its agent where the file itself says none. */
function nameOf(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/(?:\.agent)?\.[a-z]+$/, "");
}

/** The frontmatter of an agent's file, with what is wrong in it told. */
export function readFrontmatter(into: Collector, source: SourceFile): Tree | undefined {
  const { tree, diagnostics } = parseFrontmatter(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  return tree;
}

/** The names of a list of tools, or of one text with commas, as frontmatters have them. */
export function namesOf(list: Tree | undefined): readonly { readonly text: string; readonly location: Location }[] {
  return textsOf(list).flatMap(({ text, location }) => splitNames(text).map((name) => ({ text: name, location })));
}

// A comma inside of parentheses belongs to the name: `Bash(git add, git commit)`.
function splitNames(text: string): readonly string[] {
  return text
    .split(/,(?![^()]{0,500}\))/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
