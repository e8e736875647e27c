import type { Tree } from "../../../parse/tree.ts";
import type { Repository } from "../../reader.ts";
import { type Hook, hookName, readHook } from "../hooks.ts";
import { packagePin } from "../package-pin.ts";
import { installs } from "../server.ts";
import type { Collector } from "../session.ts";

/** Code that the product loads when it starts, and commands that it runs by itself. */
export function readCommands(into: Collector, session: string, tree: Tree, repository: Repository): void {
  const { file } = tree;
  const names = hookName();
  const hook = (one: Pick<Hook, "id" | "label" | "command" | "location" | "at"> & { pin?: string }): void => {
    // NOTE: no page says that a folder must be trusted first, and none that it need not be.
    readHook(into, session, { ...one, approval: "unknown" }, repository);
  };
  // A name, a name with its options, or, in opencode 2, a map of both.
  for (const item of ["plugin", "plugins"].flatMap((key) => tree.get(key)?.items() ?? [])) {
    const name = item.string() ?? item.get("package")?.string() ?? item.items()[0]?.string();
    if (name === undefined || name.trim() === "") continue;
    // Packages are installed at start: https://opencode.ai/docs/plugins#how-plugins-are-installed
    const pin = isPath(name) ? "local" : packagePin("npx", ["-y", name], (known) => installs(repository, known));
    hook({
      id: names(`${file}#plugin`, name.replace(/(?<=.)@[^/]*$/, "")),
      label: `plugin ${name}`,
      command: name,
      location: item.location,
      at: "start",
      ...(pin && { pin }),
    });
  }
  for (const key of ["formatter", "lsp"])
    for (const { key: name, value } of tree.get(key)?.entries() ?? []) {
      const command = value.get("command");
      const text = textOf(command);
      if (command !== undefined && text !== "" && value.get("disabled")?.boolean() !== true)
        hook({
          id: `${file}#${key}.${name}`,
          label: `${key} ${name}`,
          command: text,
          location: command.location,
          at: "use",
        });
    }
  for (const { key: event, value } of tree.at("experimental", "hook")?.entries() ?? [])
    for (const item of event === "file_edited" ? value.entries().flatMap((one) => one.value.items()) : value.items()) {
      const command = item.get("command");
      const text = textOf(command);
      if (command !== undefined && text !== "")
        hook({
          id: names(`${file}#experimental.hook.${event}`, text),
          label: `${event} hook`,
          command: text,
          location: command.location,
          at: event === "session_completed" ? "end" : "use",
        });
    }
}

const isPath = (name: string): boolean => /^(?:\.|\/|~|file:)/.test(name);

const textOf = (command: Tree | undefined): string =>
  (command?.items() ?? [])
    .map((word) => word.string() ?? "")
    .join(" ")
    .trim();
