import type { Location } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Dialect, parseYaml } from "../../parse/yaml.ts";
import type { Collector } from "./session.ts";

/** The tree of a client's file; what is wrong with it is noted, and what can be read of it counts. */
export function treeOfFile(into: Collector, source: SourceFile, dialect: Dialect): Tree | undefined {
  const { tree, diagnostics } = parseYaml(source, dialect);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  return tree?.kind === "map" ? tree : undefined;
}

/** The place that stands for a whole file. */
export const startOf = (file: string): Location => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });

/** Whether the file is one of the developer's own, and not of the repository. */
export const isUsers = (file: string): boolean => file.startsWith("~/");

/** A key that the product ignores where it stands. */
export function noteInert(into: Collector, location: Location | undefined, message: string): void {
  if (location) into.note({ code: "inert-setting", level: "note", message, location });
}

/** Something known that is not read. */
export function noteUnread(into: Collector, location: Location | undefined, message: string): void {
  if (location) into.note({ code: "not-supported", level: "note", message, location });
}

/** The name of a file without its folder and its ending. */
export const fileName = (file: string): string => file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
