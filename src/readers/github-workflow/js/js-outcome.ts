import type { Condition } from "../../../graph/model.ts";
import { textIs } from "../conditions/condition.ts";
import { all, any, NO } from "../conditions/condition-values.ts";
import type { ScriptOutcome } from "../conditions/script-outcome.ts";
import { explore, type Run } from "../conditions/script-runs.ts";
import type { Running } from "../shell/shell-compare.ts";
import type { ScriptSetting } from "../shell/shell-outcome.ts";
import { encoded, hasPrivateUse, isPlain, type Symbols, symbolsIn } from "../shell/shell-symbols.ts";
import { runScript } from "./js-run.ts";
import { statementsOf } from "./js-statements.ts";
import type { Statement } from "./js-syntax.ts";
import { tokensOf } from "./js-tokens.ts";
import { type Js, type Value, writtenAs } from "./js-values.ts";

/** LIMIT: characters of a script that is run here, and statements and expressions of all its runs. */
const MAX_SCRIPT = 8_000;
const MAX_STEPS = 20_000;
/** LIMIT: remembered scripts; beyond it the memory starts anew. */
const MAX_REMEMBERED = 100;

/** How a script ended, and what it set. */
interface End {
  readonly passes: boolean;
  readonly outputs: ReadonlyMap<string, Value>;
  readonly poisoned: boolean;
}

function parsed(script: string, symbols: Symbols): readonly Statement[] | undefined {
  if (script.length > MAX_SCRIPT || hasPrivateUse(script)) return undefined;
  const text = encoded(symbols, script);
  // NOTE: a text of the run that stands in the script itself is part of the program, whatever it says.
  if (symbolsIn(symbols, text).some((symbol) => !isPlain(symbol, symbols))) return undefined;
  return statementsIn(text);
}

let remembered = new Map<string, readonly Statement[] | undefined>();

/** Reads a text once: the same few scripts stand in many workflows, and every context asks for them. */
function statementsIn(text: string): readonly Statement[] | undefined {
  if (remembered.has(text)) return remembered.get(text);
  if (remembered.size >= MAX_REMEMBERED) remembered = new Map();
  const tokens = tokensOf(text);
  const statements = tokens && statementsOf(tokens);
  remembered.set(text, statements);
  return statements;
}

function* ended(statements: readonly Statement[], encoding: string, js: Js): Running<End> {
  yield* runScript(statements, encoding, js);
  return { passes: !js.failed, outputs: js.outputs, poisoned: js.poisoned };
}

function outputIs({ when, end }: Run<End>, name: string, literal: string, symbols: Symbols): Condition | undefined {
  const { location, scope } = symbols;
  const value = end.poisoned ? undefined : (end.outputs.get(name.toLowerCase()) ?? NO);
  if (value === undefined || "op" in value) return value;
  if (value.kind === "plain") {
    const text = value.value === undefined || value.value === null ? "" : String(value.value);
    return text.toLowerCase() === literal.toLowerCase() ? when : NO;
  }
  if (value.kind === "expression") return all([when, textIs(writtenAs(value), literal, location, scope)]);
  if (value.kind !== "open" || value.judged) return undefined;
  return all([when, { op: "unknown", what: `the output \`${name}\` of a script`, location }]);
}

/** What a script in JavaScript proves by ending well, and by its outputs; `undefined` when it is not understood as a whole. */
export function jsOutcome(
  script: string,
  encoding: string,
  setting: Omit<ScriptSetting, "pipefail">,
): ScriptOutcome | undefined {
  const { env, scope, location, proof } = setting;
  const symbols: Symbols = { known: [], scope, location, proof };
  const statements = parsed(script, symbols);
  if (statements === undefined || [...env.values()].some(({ text }) => hasPrivateUse(text))) return undefined;
  const left = { steps: MAX_STEPS };
  const known = { values: new Map(), conditions: new Map() };
  const runs = explore(() => {
    const state = { outputs: new Map(), count: { open: 0 }, failed: false, poisoned: false };
    return ended(statements, encoding, { symbols, env, left, known, ...state });
  });
  return (
    runs && {
      passes: any(runs.filter((run) => run.end.passes).map((run) => run.when)),
      output(name, value) {
        const parts = runs.map((run) => outputIs(run, name, value, symbols));
        const sure = parts.filter((part) => part !== undefined);
        return sure.length === parts.length ? any(sure) : undefined;
      },
    }
  );
}
