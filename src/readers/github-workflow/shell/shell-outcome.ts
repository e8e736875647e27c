import { type ParsedScript, parse } from "unbash";
import type { Condition, Location } from "../../../graph/model.ts";
import { type ConditionScope, textIs } from "../conditions/condition.ts";
import { all as allOf, any, NO } from "../conditions/condition-values.ts";
import type { ScriptOutcome } from "../conditions/script-outcome.ts";
import { explore, type Run } from "../conditions/script-runs.ts";
import { startsUnknown } from "./shell-commands.ts";
import type { Running } from "./shell-compare.ts";
import { all } from "./shell-run.ts";
import {
  encoded,
  FILES,
  hasPrivateUse,
  isPlain,
  type Symbols,
  symbolIs,
  symbolsIn,
  VARIABLES,
} from "./shell-symbols.ts";
import type { Shell } from "./shell-words.ts";

/** LIMIT: characters of a script that is run here, brackets open at once, and statements of one run. */
const MAX_SCRIPT = 8_000;
const MAX_BRACKETS = 40;
const MAX_STATEMENTS = 400;

/** How a script ended, and what it set. */
interface End {
  readonly passes: boolean;
  readonly outputs: ReadonlyMap<string, string>;
  readonly poisoned: boolean;
}

function bracketsIn(text: string): number {
  let depth = 0;
  let most = 0;
  for (const char of text) {
    if (char === "(" || char === "{" || char === "[") depth += 1;
    else if (depth > 0 && (char === ")" || char === "}" || char === "]")) depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** What a script is run with. */
export interface ScriptSetting {
  readonly env: ReadonlyMap<string, { readonly text: string }>;
  readonly scope: ConditionScope;
  readonly location: Location;
  readonly proof: Symbols["proof"];
  readonly pipefail: boolean;
}

const PARSED = new WeakMap<Location, { readonly text: string; readonly script: ParsedScript }>();

/** The script of a step, parsed once: every context of every job behind it asks what it does. */
function parsedAt(location: Location, text: string): ParsedScript {
  const before = PARSED.get(location);
  if (before?.text === text) return before.script;
  const script = parse(text);
  PARSED.set(location, { text, script });
  return script;
}

function runsOf(script: string, setting: ScriptSetting): { runs: readonly Run<End>[]; symbols: Symbols } | undefined {
  if (startsUnknown(script)) return undefined;
  const { scope, location, proof, env, pipefail } = setting;
  if (script.length > MAX_SCRIPT || bracketsIn(script) > MAX_BRACKETS || hasPrivateUse(script)) return undefined;
  const symbols: Symbols = { known: [], scope, location, proof };
  const text = encoded(symbols, script);
  // NOTE: a text of the run that stands in the script itself is part of the program, whatever it says.
  if (symbolsIn(symbols, text).some((symbol) => !isPlain(symbol, symbols))) return undefined;
  const parsed = parsedAt(location, text);
  if (parsed.errors?.length) return undefined;
  const variables = new Map<string, string>();
  // NOTE: only what the script names is looked up, for the values differ from context to context.
  const set = (name: string, value: string): void => {
    if (script.includes(name)) variables.set(name, encoded(symbols, value));
  };
  for (const [name, expression] of Object.entries(VARIABLES)) set(name, `\${{ ${expression} }}`);
  for (const [name, value] of env) {
    if (hasPrivateUse(value.text) || name in FILES) return undefined;
    set(name, value.text);
  }
  const start = function* (): Running<End> {
    const shell: Shell = {
      symbols,
      count: { asked: 0 },
      variables: new Map(variables),
      outputs: new Map(),
      poisoned: false,
      errexit: true,
      pipefail,
      captured: 0,
      steps: MAX_STATEMENTS,
    };
    const ended = yield* all(parsed.commands, shell, { sink: { to: "log" }, input: undefined, asked: false });
    return { passes: ended.status === 0, outputs: shell.outputs, poisoned: shell.poisoned };
  };
  const runs = explore(start);
  return runs && { runs, symbols };
}

/** The text of an output, as it would stand in an expression. */
function decoded(symbols: Symbols, text: string): string | undefined {
  let result = "";
  for (const char of text) {
    const [symbol] = symbolsIn(symbols, char);
    if (symbol !== undefined && symbol.kind !== "expression") return undefined;
    result += symbol === undefined ? char : `\${{ ${symbol.text} }}`;
  }
  return result;
}

function outputIs(run: Run<End>, name: string, value: string, symbols: Symbols): Condition | undefined {
  const text = run.end.outputs.get(name.toLowerCase());
  if (text === undefined) return NO;
  const [symbol] = symbolsIn(symbols, text);
  if (symbol === undefined) return text.toLowerCase() === value.toLowerCase() ? run.when : NO;
  if (symbol.kind === "permission" && text.length === 1) {
    const said = symbolIs(symbol, value, symbols);
    return typeof said === "boolean" ? (said ? run.when : NO) : allOf([run.when, said]);
  }
  const written = decoded(symbols, text);
  return written === undefined ? undefined : allOf([run.when, textIs(written, value, symbols.location, symbols.scope)]);
}

/** What a shell script proves by ending well, and by its outputs; `undefined` when it is not understood as a whole. */
export function shellOutcome(script: string, setting: ScriptSetting): ScriptOutcome | undefined {
  const found = runsOf(script, setting);
  if (found === undefined) return undefined;
  const { runs, symbols } = found;
  return {
    passes: any(runs.filter((run) => run.end.passes).map((run) => run.when)),
    output(name, value) {
      const parts = runs.map((run) => (run.end.poisoned ? undefined : outputIs(run, name, value, symbols)));
      const known = parts.filter((part) => part !== undefined);
      return known.length === parts.length ? any(known) : undefined;
    },
  };
}
