import type { DoubleQuotedChild, ParsedScript, Word, WordPart } from "unbash";
import { type Asking, open, type Running, same } from "./shell-compare.ts";
import { FILES, standFor, symbolsIn, valuesOfSymbol } from "./shell-symbols.ts";

/** What a script has set so far. */
export interface Shell extends Asking {
  readonly variables: Map<string, string>;
  readonly outputs: Map<string, string>;
  /** Outputs that the script may set without our seeing it: whatever it asks, nothing is known of them. */
  poisoned: boolean;
  errexit: boolean;
  pipefail: boolean;
  /** How the last `$(…)` ended. */
  captured: number;
  /** Statements that may still be run. */
  steps: number;
}

/** Runs the script inside of `$(…)`, and gives what it prints. */
export type Capture = (script: ParsedScript | undefined, shell: Shell) => Running<string>;

/** Stops: what follows is not understood. */
export function* lost<T>(value: T): Running<T> {
  yield undefined;
  return value;
}

const NAME = /^[A-Za-z_]\w*$|^[1-9@*]$/;

function variable(name: string, shell: Shell): string {
  const file = FILES[name];
  return shell.variables.get(name) ?? file ?? standFor(shell.symbols, { kind: "unknown" });
}

type Expansion = Extract<WordPart, { type: "ParameterExpansion" }>;

function* parameter({ parameter: name, prefix, index, operation }: Expansion, shell: Shell): Running<string> {
  if (prefix !== undefined || index !== undefined || !NAME.test(name)) return yield* lost("");
  const value = variable(name, shell);
  if (operation === undefined) return value;
  if (operation.type === "Default" && (operation.operator === ":-" || operation.operator === "-")) {
    const given = shell.variables.has(name) && !(yield* same(value, "", shell));
    return given ? value : operation.operand.value;
  }
  if (operation.type === "CaseModification" && operation.operand === undefined) {
    const upper = operation.operator.startsWith("^");
    if (symbolsIn(shell.symbols, value).length === 0) return upper ? value.toUpperCase() : value.toLowerCase();
    // NOTE: the known values of permissions and associations differ in more than their case.
    if (valuesOfSymbol(symbolsIn(shell.symbols, value)[0]) !== undefined) return value;
  }
  return standFor(shell.symbols, { kind: "unknown" });
}

function* partText(part: WordPart | DoubleQuotedChild, shell: Shell, capture: Capture): Running<string> {
  switch (part.type) {
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
      return part.value;
    case "Glob":
      return part.value;
    case "DoubleQuoted": {
      let text = "";
      for (const child of part.parts) text += yield* partText(child, shell, capture);
      return text;
    }
    case "SimpleExpansion":
      return NAME.test(part.text.slice(1))
        ? variable(part.text.slice(1), shell)
        : standFor(shell.symbols, { kind: "unknown" });
    case "ParameterExpansion":
      return yield* parameter(part, shell);
    case "CommandExpansion":
      return yield* capture(part.script, shell);
    default:
      return yield* lost("");
  }
}

/** The text of a word, with what it expands to. */
export function* textOfWord(word: Word, shell: Shell, capture: Capture): Running<string> {
  if (word.parts === undefined) return word.value;
  let text = "";
  for (const part of word.parts) text += yield* partText(part, shell, capture);
  return text;
}

const SPLITS: ReadonlySet<string> = new Set(["SimpleExpansion", "ParameterExpansion", "CommandExpansion"]);

/** Whether the word may fall apart into several, or into none. */
export function* mayBreak(word: Word, text: string, shell: Shell): Running<boolean> {
  if (!word.parts?.some((part) => SPLITS.has(part.type))) return false;
  const loose = symbolsIn(shell.symbols, text).some(({ kind }) => kind === "unknown" || kind === "failed");
  return loose || text === "" || /\s/.test(text) ? yield* open(shell.count) : false;
}
