import { data } from "./source-outputs.generated.ts";
import { packageOf } from "./source-shapes.ts";

interface Row {
  readonly packages: readonly string[];
  readonly symbols: readonly string[];
}
interface Named {
  readonly specifier: string;
  readonly symbol: string;
}

function byName<T extends Row>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(
    rows.flatMap((row) =>
      row.packages.flatMap((name) => row.symbols.map((symbol): [string, T] => [`${name}!${symbol}`, row])),
    ),
  );
}

const ANSWERS = byName<Row & { readonly agent: string | number }>(data.answers);
const SINKS = byName<Row & { readonly argument: number }>(data.sinks);
const GLOBALS: ReadonlySet<string> = new Set(data.globals);

// A built-in module is no package with a path below it.
const nameOf = ({ specifier, symbol }: Named): string =>
  `${specifier.startsWith("node:") ? specifier : packageOf(specifier)}!${symbol}`;

/** Whose answer a call gives, where it gives what a model said. */
export const answerOf = (called: Named): { readonly agent: string | number } | undefined => ANSWERS.get(nameOf(called));

/** Which argument of a call is run as code. */
export const sinkOf = (called: Named): number | undefined => SINKS.get(nameOf(called))?.argument;

/** Whether a function that is always there runs its last argument as code. */
export const isGlobalSink = (name: string): boolean => GLOBALS.has(name);
