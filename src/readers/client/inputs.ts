import type { Tree } from "../../parse/tree.ts";
import type { Input } from "./credentials.ts";
import type { Collector } from "./session.ts";

/** The inputs of a file by their ids. */
export function readInputs(into: Collector, tree: Tree | undefined): ReadonlyMap<string, Input> {
  const inputs = new Map<string, Input>();
  for (const input of tree?.get("inputs")?.items() ?? []) {
    const id = input.get("id")?.string();
    if (id === undefined) continue;
    inputs.set(id, { password: input.get("password")?.boolean() === true, fallback: input.get("default") });
    const type = input.get("type");
    if (type?.string() === "command")
      into.note({
        code: "not-supported",
        level: "note",
        message: "A command of the editor gives this input its value; what it gives is not known.",
        location: type.location,
      });
  }
  return inputs;
}
