import { redact } from "../catalog/literal-secret.ts";
import type { ServerRow } from "../catalog/mcp-servers.ts";
import type { Tree } from "../parse/tree.ts";

/** The servers of a checked config, as rows of the catalog. */
export function serverRows(list: Tree | undefined): readonly ServerRow[] {
  return (list?.items() ?? []).map(row);
}

const texts = (entry: Tree, key: string): readonly string[] =>
  (entry.get(key)?.items() ?? []).flatMap((item) => item.string() ?? []);

function answer(entry: Tree, key: string): boolean | "unknown" {
  const word = entry.get(key)?.string();
  return word === undefined ? "unknown" : word === "yes";
}

function row(entry: Tree): ServerRow {
  const id = entry.get("id")?.string() ?? "";
  const most = texts(entry, "most");
  const service = entry.get("service")?.string();
  return {
    id,
    title: redact(entry.get("title")?.string() ?? id),
    match: texts(entry, "match"),
    zone: [service ?? id],
    reach: texts(entry, "reach"),
    service,
    access: texts(entry, "access"),
    most: most.length > 0 ? most : undefined,
    untrusted: answer(entry, "untrusted"),
    private: answer(entry, "private"),
    egress: texts(entry, "reach").includes("internet"),
    "read-only": texts(entry, "read-only"),
    widens: texts(entry, "widens"),
    narrower: texts(entry, "narrower"),
    tools: Object.fromEntries(
      (entry.get("tools")?.entries() ?? []).map(({ key, value }) => [
        key,
        value.items().flatMap((item) => item.string() ?? []),
      ]),
    ),
    confidence: "confirmed",
  };
}
