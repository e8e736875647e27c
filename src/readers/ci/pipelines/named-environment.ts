import type { Tree } from "../../../parse/tree.ts";
import type { CredentialRef, Value, Values } from "../run.ts";
import { type Store, storeRef } from "./store-credential.ts";
import { assignedIn, namesCredential, variablesIn } from "./variable-names.ts";

/** LIMIT: variables inside each other, and characters of a value. */
const MAX_DEPTH = 5;
const MAX_VALUE = 16 * 1024;

/** What a job's environment is read from. */
export interface Named {
  /** Variables that the file gives a value, the ones that count most last. */
  readonly entries: readonly { readonly key: string; readonly value: Tree }[];
  /** Variables that are filled from the store by the name that stands there. */
  readonly filled?: readonly { readonly key: string; readonly value: Tree }[];
  /** Lines that may name others. */
  readonly lines: readonly Tree[];
  readonly store: Store;
  /** Names that the system itself, or another part of the job, gives a value. */
  readonly given: (name: string) => boolean;
  /** False where another value may go by the same name. */
  readonly certain: boolean;
  /** Spells what only the system's templates understand as a variable of the shell. */
  readonly shown?: (text: string) => string;
}

const textOf = (value: Tree): string | undefined => (value.kind === "map" ? value.get("value") : value)?.string();

/** The text with the variables of the file put in; one that names itself stands for that of the store. */
function resolved(name: string, texts: ReadonlyMap<string, string>): string {
  let text = texts.get(name) ?? "";
  for (let depth = 0; depth < MAX_DEPTH && text.includes("$"); depth += 1) {
    const next = text.replace(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g, (whole, curly?: string, plain?: string) => {
      const used = curly ?? plain ?? "";
      return used === name ? whole : (texts.get(used) ?? whole);
    });
    if (next === text || next.length > MAX_VALUE) break;
    text = next;
  }
  return text;
}

/** The environment of a job: what the file gives values to, and the values of the store that it names. */
export function namedEnvironment(named: Named): Values {
  const { entries, filled = [], lines, store, given, certain, shown = (text) => text } = named;
  const texts = new Map<string, string>();
  for (const { key, value } of entries) {
    const text = textOf(value);
    if (text !== undefined) texts.set(key, shown(text));
  }
  const refOf = (name: string): readonly CredentialRef[] => [storeRef(store, name, certain)];
  const isSecret = (name: string): boolean => !given(name) && namesCredential(name);
  const values = new Map<string, Value>();
  for (const { key, value } of entries) {
    const text = resolved(key, texts);
    const tree = value.kind === "map" ? (value.get("value") ?? value) : value;
    // NOTE: what is handed over under the name of a credential is one, whatever it is called in the store.
    const whole = /^\s*\$\{?\w+\}?\s*$/.test(text) && namesCredential(key);
    const used = variablesIn(text).filter((name) => isSecret(name) || (whole && !given(name)));
    values.set(key, { text, tree, refs: used.flatMap(refOf) });
  }
  for (const { key, value } of filled) {
    const name = value.string();
    if (name !== undefined) values.set(key, { text: `$${name}`, tree: value, refs: refOf(name) });
  }
  const scripts = lines.map((line) => shown(line.string() ?? ""));
  const own = assignedIn(scripts.join("\n"));
  lines.forEach((line, i) => {
    for (const name of variablesIn(scripts[i] ?? "")) {
      if (values.has(name) || own.has(name) || !isSecret(name)) continue;
      values.set(name, { text: `$${name}`, tree: line, refs: refOf(name) });
    }
  });
  return values;
}
