import { redact } from "../../catalog/literal-secret.ts";
import type { Context, Location } from "../../graph/model.ts";
import type { Repository } from "../reader.ts";
import { holdLiteral } from "./credentials.ts";
import { packagePin } from "./package-pin.ts";
import { installs } from "./server.ts";
import { type Collector, SESSION, type Values } from "./session.ts";

/** A command that a client runs by itself, and when. */
export interface Hook {
  /** The file and the key path: the hook's id. */
  readonly id: string;
  /** In the words of the product: `SessionStart hook`, `apiKeyHelper`. */
  readonly label: string;
  /** The command as it is written; its program and arguments where the format keeps them apart. */
  readonly command: string;
  readonly args?: readonly string[];
  readonly location: Location;
  /** It runs on a machine of its own that is thrown away, not on the developer's. */
  readonly ephemeral?: true;
  /** What fixes the code that runs, where the command does not show it. */
  readonly pin?: string;
  /** `load`: when the folder is opened; `start`: with the session; `use`: around tool calls and prompts; `end`. */
  readonly at: "load" | "start" | "use" | "end";
  /** Whether a person says yes to this very command first: ask, folder (once, for the whole folder), unasked or unknown. */
  readonly approval: "ask" | "folder" | "unasked" | "unknown";
  /** What else is known of it. */
  readonly facts?: Values;
  /** In which runs it is called; in a developer's session where nothing is said. */
  readonly contexts?: readonly Context[] | undefined;
}

// What is fetched goes into an interpreter: `curl … | sh`, `bash <(curl …)`, `sh -c "$(curl …)"`, `iex (irm …)`.
const FETCHES =
  /\b(?:curl|wget|fetch)\b[^|;&\n]{0,500}\|\s*(?:sudo\s+)?(?:ba|z|da|k)?sh\b|\b(?:ba|z|da)?sh\b[^|;&\n]{0,40}(?:<\(|\$\(|`)\s*(?:curl|wget)\b|\b(?:iex|invoke-expression)\b[^|;&\n]{0,80}\b(?:irm|iwr|invoke-restmethod|invoke-webrequest|downloadstring)\b|\b(?:irm|iwr|invoke-restmethod|invoke-webrequest)\b[^|;&\n]{0,500}\|\s*(?:iex|invoke-expression)\b/i;

/** Whether a command fetches code and runs it. */
export const fetchesCode = (command: string): boolean => FETCHES.test(command);

/** The hook as a workload of its own, called by the session: what it runs holds what the session holds. */
export function readHook(into: Collector, session: string, hook: Hook, repository: Repository | undefined): string {
  const { id, label, command, args = [], location, at, approval, facts } = hook;
  const [program = "", ...words] = command.trim().split(/\s+/);
  const pin = hook.pin ?? packagePin(program, [...words, ...args], (name) => installs(repository, name));
  const node = into.node("workload", id, {
    label,
    zone: hook.ephemeral ? "runner" : "workstation",
    location,
    facts: {
      definition: id,
      ...(hook.ephemeral && { ephemeral: true }),
      "runs-at": at,
      command: redact([command, ...args].join(" ").split("\n", 1)[0] ?? "").slice(0, 200),
      ...(pin && { pin }),
      fetches: fetchesCode([command, ...args].join(" ")),
      ...facts,
    },
  });
  for (const text of [command, ...args]) holdLiteral(into, { id: node, channel: "env" }, "", text, location, id);
  into.edge("calls", session, node, { location, contexts: hook.contexts ?? [SESSION], facts: { approval } });
  return node;
}

/**
 * Ids for the hooks of one file, by what stands above them and the program that they run: an index would change with
 * every line that is added.
 */
export function hookName(): (under: string, command: string) => string {
  const seen = new Map<string, number>();
  return (under, command) => {
    const word = redact(command.trim().split(/\s+/, 1)[0] ?? "").slice(0, 100);
    const id = `${under}/${word.slice(word.lastIndexOf("/") + 1)}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}~${times}`;
  };
}
