import type { Client } from "../../catalog/clients.ts";
import { redact } from "../../catalog/literal-secret.ts";
import type { Fragment, Location } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { startOf, treeOfFile } from "../client/json-file.ts";
import { bounded } from "../client/rule-list.ts";
import { clientSession, collector } from "../client/session.ts";
import { grantTool, shell } from "../client/tools.ts";

// Zoo Code goes on where Roo Code ended; Kilo Code once began as a copy of it.
const OWNERS: readonly (readonly [string, Client])[] = [
  ["roo-cline", "roo-code"],
  ["zoo-code", "roo-code"],
  ["kilo-code", "kilo-code"],
];

interface Prefix {
  readonly text: string;
  readonly location: Location;
}

/** The lists of allowed and denied commands of each product that the settings name. */
export function readCommandLists(source: SourceFile): Fragment {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  for (const [owner, client] of OWNERS) {
    const allowed = bounded(into, prefixes(tree?.get(`${owner}.allowedCommands`)));
    const denied = bounded(into, prefixes(tree?.get(`${owner}.deniedCommands`))).map(({ text }) => text);
    if (allowed.length === 0) continue;
    const { agent } = clientSession(into, client, startOf(source.file));
    for (const { text, location } of allowed) {
      const less = deniedWithin(text, denied);
      if (less === undefined) continue;
      const label = redact(text);
      grantTool(
        into,
        agent,
        { id: `${source.file}#${owner}.allowedCommands/${label}`, label, location },
        shell(text === "*" ? "*" : `${text}:*`, { denied: less.map((one) => `${one}:*`) }),
        // The developer's own switch lets commands run without a question at all, and no file shows it.
        { grant: "allowed", asking: "possible" },
      );
    }
  }
  return into.fragment();
}

function prefixes(list: Tree | undefined): readonly Prefix[] {
  return (list?.kind === "list" ? list.items() : []).flatMap((item): Prefix[] => {
    const text = item.string()?.trim().toLowerCase();
    return text === undefined || text === "" ? [] : [{ text, location: item.location }];
  });
}

/**
 * The longest prefix of a command decides, and a denial wins where both are as long; `*` is shorter than any other. So
 * what is denied takes off an allowed prefix what begins with it and goes on; nothing is left of one that is denied itself.
 * https://github.com/RooCodeInc/Roo-Code/blob/main/src/core/auto-approval/commands.ts (3.54)
 */
export function deniedWithin(allowed: string, denied: readonly string[]): readonly string[] | undefined {
  if (denied.includes(allowed)) return undefined;
  return denied.filter((one) => one !== "*" && (allowed === "*" || one.startsWith(allowed)));
}
