import type { ShellAssignment, ShellWord } from "../../../parse/shell.ts";
import type { Values } from "../run.ts";

import { assignedValues, heldText, heldWords, type Lookup, lengthOf, MAX_FORMS, unknownValue } from "./shell-values.ts";

type Held = ReturnType<typeof heldText>;

/** What one shell knows while its script is read from top to bottom. */
export interface Session {
  readonly lookup: Lookup;
  readonly assign: (one: ShellAssignment) => void;
  /** Remembers the words of a command: it may be a function of the script. */
  readonly called: (name: string, words: readonly ShellWord[]) => void;
  /** The values inside a function: whatever a variable held at any time, and the words of its calls as `$@`. */
  readonly inside: (name: string) => Lookup;
  /** A shell of its own that starts with what this one knows. */
  readonly child: (words: readonly ShellWord[], env: Readonly<Record<string, string>>) => Session;
}

/** LIMIT: variables, and calls of one function, that are followed. */
const MAX_KNOWN = 1000;
const MAX_CALLS = 8;
/** LIMIT: characters of all values that one shell assigns. */
const MAX_ASSIGNED = 1024 * 1024;

/** A fresh shell with the environment of a step; `words` are its `$@`. */
export function session(
  env: Values,
  words: readonly ShellWord[] = [],
  start?: ReadonlyMap<string, readonly Held[]>,
): Session {
  const now = new Map<string, readonly Held[]>(start);
  const ever = new Map<string, readonly Held[]>(start);
  let assigned = 0;
  const calls = new Map<string, (readonly ShellWord[])[]>();
  now.set("@", [heldWords(words)]);
  const initial = (name: string): readonly Held[] | undefined => {
    const value = env.get(name);
    return value === undefined ? undefined : [heldText(value.text)];
  };
  const lookup: Lookup = (name) => now.get(name) ?? initial(name);
  return {
    lookup,
    assign(one) {
      if (now.size > MAX_KNOWN && !now.has(one.name)) return;
      const before = lookup(one.name) ?? (one.certain ? [] : [[]]);
      const past = ever.get(one.name) ?? initial(one.name) ?? [];
      assigned += [...before, ...past].reduce((sum, held) => sum + lengthOf(held), 1);
      const fresh = assigned > MAX_ASSIGNED ? unknownValue(one.name) : assignedValues(one, before, lookup);
      const all = assigned > MAX_ASSIGNED ? fresh : merged(one.name, past, fresh);
      ever.set(one.name, all);
      now.set(one.name, one.certain || assigned > MAX_ASSIGNED ? fresh : merged(one.name, before, fresh));
    },
    called(name, list) {
      const known = calls.get(name) ?? [];
      if (known.length < MAX_CALLS && calls.size < MAX_KNOWN) calls.set(name, [...known, list]);
    },
    inside(name) {
      const arguments_ = calls.get(name)?.map(heldWords);
      return (variable) => (variable === "@" ? arguments_ : (ever.get(variable) ?? initial(variable)));
    },
    child(list, own) {
      const values = new Map(now);
      for (const [name, text] of Object.entries(own)) {
        if (!text.includes("$")) values.set(name, [heldText(text)]);
      }
      return session(env, list, values);
    },
  };
}

function merged(name: string, before: readonly Held[], fresh: readonly Held[]): readonly Held[] {
  if (before.length === 0) return fresh;
  const different = new Map([...before, ...fresh].map((held) => [JSON.stringify(held), held]));
  // NOTE: too many values are as good as none.
  return different.size > MAX_FORMS ? unknownValue(name) : [...different.values()];
}
