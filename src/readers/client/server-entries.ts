import { redact } from "../../catalog/literal-secret.ts";
import type { Entry, Tree } from "../../parse/tree.ts";
import { textsOf } from "./document.ts";
import { isUsers } from "./json-file.ts";
import { readServer, type ServerPlace } from "./server.ts";
import type { Collector } from "./session.ts";
import { ruleOnServer } from "./tools.ts";

/** What an entry of a client's servers says of itself beside how it is started. */
export interface ServerKeys {
  /** Lists of tools that nobody is asked about: `autoApprove`. */
  readonly unasked?: readonly string[];
  /** Lists of tools that are hidden from the model: `disabledTools`. */
  readonly hidden?: readonly string[];
  /** A list of the only tools that there are: `enabledTools`. */
  readonly only?: string;
  /** What `unasked` comes to: `unknown` where it is not sure that the client takes it. */
  readonly approval?: "unasked" | "unknown";
}

/** Where a list of servers stands: the places of its entries, but for their paths. */
export interface ServersPlace extends Omit<ServerPlace, "path" | "tools"> {
  /** The file and the key path of the list. */
  readonly list: string;
}

/** The servers of a list, and what the entries of those that are switched on say of questions and of single tools. */
export function readServerEntries(
  into: Collector,
  servers: readonly Entry[],
  { list, ...place }: ServersPlace,
  keys: ServerKeys = {},
): void {
  // NOTE: what the user keeps in the home folder was agreed to there; most clients do not say what they ask in a folder.
  const start = place.start ?? (isUsers(list) ? "unasked" : "unknown");
  for (const entry of servers) {
    const off = isOff(entry.value);
    const path = `${list}.${entry.key}`;
    const only = keys.only === undefined ? undefined : entry.value.get(keys.only);
    // NOTE: whether an empty list means no tool or all of them differs by client, so it limits nothing.
    const tools = textsOf(only).map(({ text }) => text);
    readServer(into, entry, { ...place, start, path, off, ...(tools.length > 0 && { tools }) });
    if (off) continue;
    for (const key of keys.unasked ?? []) rules(into, entry, key, keys.approval ?? "unasked", { list, ...place });
    for (const key of keys.hidden ?? []) rules(into, entry, key, "denied", { list, ...place });
  }
}

/** `disabled: true` and `enabled: false`, by which clients leave a server out. */
function isOff(server: Tree): boolean {
  return server.get("disabled")?.boolean() === true || server.get("enabled")?.boolean() === false;
}

function rules(
  into: Collector,
  { key: server, value }: Entry,
  key: string,
  approval: string,
  place: ServersPlace,
): void {
  for (const { text, location } of textsOf(value.get(key))) {
    const tool = redact(text);
    ruleOnServer(
      into,
      place.agent,
      { id: `${place.list}.${server}.${key}/${tool}`, label: `${server}/${tool}`, location },
      { server, tool, approval },
    );
  }
}
