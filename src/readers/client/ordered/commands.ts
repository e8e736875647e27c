import type { Tree } from "../../../parse/tree.ts";
import type { Repository } from "../../reader.ts";
import { type Hook, hookName, readHook } from "../hooks.ts";
import { packagePin } from "../package-pin.ts";
import { installs } from "../server.ts";
import type { Collector } from "../session.ts";

type Command = Pick<Hook, "id" | "label" | "command" | "location" | "at" | "pin">;

/** Code that the product loads when it starts, and commands that it runs by itself. */
export function readCommands(into: Collector, session: string, tree: Tree, repository: Repository): void {
  // NOTE: no page says that a folder must be trusted first, and none that it need not be.
  for (const one of [...plugins(tree, repository), ...tools(tree), ...hooks(tree)])
    readHook(into, session, { ...one, approval: "unknown" }, repository);
}

/** A name, a name with its options, or, in opencode 2, a map of both. */
function plugins(tree: Tree, repository: Repository): readonly Command[] {
  const names = hookName();
  return ["plugin", "plugins"]
    .flatMap((key) => tree.get(key)?.items() ?? [])
    .flatMap((item): Command[] => {
      const name = item.string() ?? item.get("package")?.string() ?? item.items()[0]?.string();
      if (name === undefined || name.trim() === "") return [];
      // Packages are installed at start: https://opencode.ai/docs/plugins#how-plugins-are-installed
      const pin = isPath(name) ? "local" : packagePin("npx", ["-y", name], (known) => installs(repository, known));
      const id = names(`${tree.file}#plugin`, name.replace(/(?<=.)@[^/]*$/, ""));
      const { location } = item;
      return [{ id, label: `plugin ${name}`, command: name, location, at: "start", ...(pin && { pin }) }];
    });
}

/** Formatters and language servers, which run when a file is changed. */
function tools(tree: Tree): readonly Command[] {
  return ["formatter", "lsp"].flatMap((key) =>
    (tree.get(key)?.entries() ?? []).flatMap(({ key: name, value }): readonly Command[] => {
      const id = `${tree.file}#${key}.${name}`;
      const off = value.get("disabled")?.boolean() === true;
      return off ? [] : commandOf(value.get("command"), { id, label: `${key} ${name}`, at: "use" });
    }),
  );
}

function hooks(tree: Tree): readonly Command[] {
  const names = hookName();
  return (tree.at("experimental", "hook")?.entries() ?? []).flatMap(({ key: event, value }) => {
    const items = event === "file_edited" ? value.entries().flatMap((one) => one.value.items()) : value.items();
    return items.flatMap((item) => {
      const command = item.get("command");
      const id = names(`${tree.file}#experimental.hook.${event}`, textOf(command));
      return commandOf(command, { id, label: `${event} hook`, at: event === "session_completed" ? "end" : "use" });
    });
  });
}

function commandOf(command: Tree | undefined, rest: Pick<Command, "id" | "label" | "at">): readonly Command[] {
  const text = textOf(command);
  return command === undefined || text === "" ? [] : [{ ...rest, command: text, location: command.location }];
}

const isPath = (name: string): boolean => /^(?:\.|\/|~|file:)/.test(name);

const textOf = (command: Tree | undefined): string =>
  (command?.items() ?? [])
    .map((word) => word.string() ?? "")
    .join(" ")
    .trim();
