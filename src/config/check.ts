import { redact } from "../catalog/literal-secret.ts";
import type { Location } from "../graph/model.ts";
import { nearest } from "../nearest.ts";
import { short } from "../parse/raw.ts";
import type { Tree } from "../parse/tree.ts";
import { LATER, type ListShape, type MapShape, type Shape } from "./shape.ts";

/** What is wrong with a config, and where. */
export interface Complaint {
  readonly message: string;
  readonly location: Location;
}

/** LIMIT: words that a message lists; beyond, nobody reads them. */
const MOST_WORDS = 8;

/** LIMIT: characters of a word that are looked through for a secret before it is cut to what is shown. */
const MOST_CHARACTERS = 1000;

type Complaints = Generator<Complaint, void>;

/** What the whole config is called in messages. */
export const ROOT = "the config";

/** Everything in a tree that does not have the shape, found one by one: who has enough may stop asking. */
export function* complaints(tree: Tree, shape: Shape, name: string): Complaints {
  if (tree.kind === "scalar" && tree.string() === undefined) {
    // NOTE: a key whose lines were all commented out; whether it means "nothing" or "the usual" nobody can tell.
    yield { message: `${start(name)} is empty: give it a value, or remove it.`, location: tree.location };
  } else if (shape.kind === "map") yield* ofMap(tree, shape, name);
  else if (shape.kind === "list") yield* ofList(tree, shape, name);
  else yield* ofScalar(tree, shape, name);
}

function* ofScalar(tree: Tree, shape: Exclude<Shape, { kind: "map" | "list" }>, name: string): Complaints {
  const { location } = tree;
  const text = tree.string();
  if (shape.kind === "text") {
    if (text === undefined || !new RegExp(shape.pattern, "u").test(text))
      yield { message: `${start(name)} is ${shape.expects}, not ${kindOf(tree)}.`, location };
  } else if (text === undefined) yield { message: `${start(name)} is ${shape.called}, not ${kindOf(tree)}.`, location };
  else if (!shape.words.includes(text))
    yield { message: `${quoted(text)} is not ${shape.called}.${didYouMean(text, shape.words)}`, location };
}

function* ofMap(tree: Tree, { keys, either = [] }: MapShape, name: string): Complaints {
  const names = Object.keys(keys);
  const { location } = tree;
  if (tree.kind !== "map") {
    yield { message: `${start(name)} has keys (${few(names)}), and is not ${kindOf(tree)}.`, location };
    return;
  }
  for (const { key, keyLocation, value } of tree.entries()) {
    const known = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (known) yield* complaints(value, known.shape, quoted(key));
    else yield { message: unknownKey(key, names, name), location: keyLocation };
  }
  for (const [key, { required }] of Object.entries(keys))
    if (required && !tree.get(key)) yield { message: `${start(name)} needs ${quoted(key)}.`, location };
  if (either.length > 0 && !either.some((key) => tree.get(key)))
    yield { message: `${start(name)} needs ${either.map(quoted).join(" or ")}.`, location };
}

function* ofList(tree: Tree, { items, most, holds }: ListShape, name: string): Complaints {
  if (tree.kind !== "list") {
    yield { message: `${start(name)} is a list, not ${kindOf(tree)}.`, location: tree.location };
    return;
  }
  const all = tree.items();
  const next = all[most];
  if (next) yield { message: `${start(name)} has more than ${most} ${holds}.`, location: next.location };
  for (const item of all.slice(0, most)) yield* complaints(item, items, `an entry of ${name}`);
}

function unknownKey(key: string, names: readonly string[], name: string): string {
  if (LATER.includes(key) && name === ROOT) return `${quoted(key)} is not supported yet.`;
  return `${quoted(key)} is not a ${name === "`rules`" ? "rule" : `key of ${name}`}.${didYouMean(key, names)}`;
}

function didYouMean(typed: string, words: readonly string[]): string {
  const word = nearest(typed, words);
  if (word !== undefined) return ` Did you mean ${quoted(word)}?`;
  return words.length > MOST_WORDS ? "" : ` Use ${few(words)}.`;
}

function few(words: readonly string[]): string {
  return words.map(quoted).join(", ");
}

function start(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function kindOf(tree: Tree): string {
  return { map: "a map", list: "a list", scalar: quoted(tree.string() ?? "") }[tree.kind];
}

/** A word of the file, at a length that a message can bear, and no secret that was pasted here by mistake. */
function quoted(text: string): string {
  return `\`${short(redact(text.slice(0, MOST_CHARACTERS)))}\``;
}
