import type { Location } from "../../../../graph/model.ts";
import type { ShellWord, UnwrappedCommand } from "../../../../parse/shell.ts";
import type { Repository } from "../../../reader.ts";
import { expandAll, type Lookup } from "../../scripts/shell-values.ts";
import type { Variable } from "./record.ts";

/** A command line that runs an agent, as far as its records are concerned. */
export interface CommandLine {
  readonly words: readonly ShellWord[];
  readonly streams: Pick<UnwrappedCommand, "output" | "errors">;
  /** Whether words that only a run can tell may be options. */
  readonly hidden: boolean;
  readonly variable: Variable;
  /** The texts that a word may be. */
  readonly pathsOf: (word: ShellWord) => readonly string[];
  readonly location: Location;
  readonly repository: Repository | undefined;
}

/** The command line, with the variables that it sees where it stands. */
export function commandLine(
  command: UnwrappedCommand,
  hidden: boolean,
  lookup: Lookup,
  location: Location,
  repository: Repository | undefined,
): CommandLine {
  return {
    words: command.words,
    streams: command,
    hidden,
    location,
    repository,
    variable(name) {
      const own = command.env[name];
      const held = own === undefined ? lookup(name) : undefined;
      if (own === undefined && held === undefined) return undefined;
      const texts = (held ?? []).map((texts) =>
        texts
          .flat()
          .map((piece) => piece.text)
          .join(""),
      );
      // NOTE: several values are one that only a run can tell.
      return { text: own ?? (texts.length === 1 ? (texts[0] ?? "") : "$"), location };
    },
    pathsOf: (word) => expandAll([word], lookup).map((form) => form.map(({ value }) => value).join(" ")),
  };
}
