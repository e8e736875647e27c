import type { KnownServer, ReadOnly } from "../../catalog/mcp-servers.ts";
import type { Values } from "./session.ts";

/** From what leaves most open to what leaves least. */
const OPENNESS: readonly ReadOnly[] = ["none", "not-set", "weak", "unknown", "default", "set", "always"];

/** What the catalog says of the servers behind one entry, as facts of its node; the most open one counts. */
export function serverFacts(known: readonly KnownServer[]): Values {
  const state = OPENNESS.find((one) => known.some((server) => server.switch === one));
  if (state === undefined) return {};
  const narrowed = known.flatMap((server) => [...server.narrowed, ...server.weak.map((name) => `${name} (weak)`)]);
  const [first, ...more] = known;
  const ids: Values = first && more.length === 0 ? { known: first.id } : {};
  return {
    ...ids,
    ingests: known.some(({ untrusted }) => untrusted === true),
    "reads-private": known.some((server) => server.private === true),
    "read-only": state,
    ...(narrowed.length > 0 && { narrowed: [...new Set(narrowed)].sort() }),
  };
}
