import { isSecretName } from "../catalog/credentials.ts";
import type { Node } from "../graph/model.ts";

// Classes that a name alone tells; the others are known by more than that.
const BY_NAME: ReadonlySet<unknown> = new Set(["secret", "cloud"]);

/** Whether a credential is by all its names no secret: settings are kept in the same store, such as a host or the id of a key. */
export function isSetting(credential: Node, names: readonly string[] = []): boolean {
  const own = credential.id.split("/").at(-1) ?? "";
  return BY_NAME.has(credential.facts.class?.value) && own !== "*" && ![own, ...names].some(isSecretName);
}
