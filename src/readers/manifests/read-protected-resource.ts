import { redact } from "../../catalog/literal-secret.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { collector } from "../client/session.ts";
import type { Read } from "../reader.ts";
import { offerServer } from "./offered.ts";

/** The server behind an address that asks its callers for OAuth. */
export const readProtectedResource: Read = (source) => {
  const into = collector();
  const { tree } = parseYaml(source, "json");
  const resource = tree?.get("resource");
  const url = resource?.string();
  if (resource === undefined || url === undefined || !/^https?:\/\//i.test(url)) return into.fragment();
  const label = redact(tree?.get("resource_name")?.string() ?? url).slice(0, 100);
  const call = { args: [], url, settings: new Map<string, string>() };
  offerServer(into, { id: `${source.file}#resource`, label, location: resource.location, call });
  return into.fragment();
};
