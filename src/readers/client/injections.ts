import { redact } from "../../catalog/literal-secret.ts";
import type { Location } from "../../graph/model.ts";
import { holdLiteral } from "./credentials.ts";
import { type Collector, SESSION } from "./session.ts";

/** A text that a client hands to the model, and its places. */
export interface Prompt {
  readonly file: string;
  readonly text: string;
  readonly locate: (offset: number, length: number) => Location;
}

/** LIMIT: commands of one text, and characters of one command. */
const MAX_COMMANDS = 50;
const MAX_LENGTH = 4000;

/**
 * Commands in a prompt, as `!{command}` with balanced braces, whose output is put in their place:
 * https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/custom-commands.md
 */
export function feedCommands(into: Collector, agentOf: () => string, { file, text, locate }: Prompt): void {
  let count = 0;
  for (let at = text.indexOf("!{"); at >= 0 && count < MAX_COMMANDS; at = text.indexOf("!{", at + 2)) {
    const end = closing(text, at + 2);
    const command = end === undefined ? "" : text.slice(at + 2, end).trim();
    if (command === "") continue;
    count += 1;
    const line = command.split("\n", 1)[0] ?? "";
    const location = locate(at, 2 + line.length);
    const agent = agentOf();
    const label = redact(line).slice(0, 200);
    const id = into.node("content", `${file}#!/${label}`, { label: `the output of \`${label}\``, location });
    into.edge("feeds", id, agent, { location, contexts: [SESSION] });
    holdLiteral(into, { id: agent, channel: "env" }, "", command, location, `${file}#!/${label}`);
  }
}

function closing(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + MAX_LENGTH); at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth < 0) return at;
  }
  return undefined;
}
