import type { ts } from "ts-morph";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../tree.ts";
import type { Origin } from "./origin.ts";
import type { At } from "./settle.ts";

/**
 * The value of an expression as a tree, as far as the files show it: what reads a config can read a program's objects,
 * too. A variable of the environment stands in a text as `${NAME}`.
 */
export interface Value extends Tree {
  /** Where it is written out, names followed. */
  readonly place: At;
  /** Where it is asked for, before any name is followed. */
  readonly written: At;
  /** More may be in the map or list than is seen, `rest` aside: it is filtered, or made by a function. */
  readonly isOpen: boolean;
  /** What is spread into the map or list, and is not seen to be one: `...(await client.tools())`. */
  readonly rest: readonly Value[];
  /** The call or construction that makes it. */
  readonly call: Call | undefined;
  /** The function that it is. */
  readonly callable: ts.SignatureDeclaration | undefined;
  get(key: string): Value | undefined;
  at(...keys: readonly string[]): Value | undefined;
  entries(): readonly ValueEntry[];
  items(): readonly Value[];
}
export interface ValueEntry {
  readonly key: string;
  readonly keyLocation: Location;
  readonly value: Value;
}
export interface Call {
  readonly place: At;
  readonly isNew: boolean;
  /** Where the called function or class comes from. */
  readonly origin: Origin | undefined;
  readonly args: readonly Value[];
}

/** What is seen of a map or list, and whether more may be in it. */
export interface Parts<T> {
  readonly found: readonly T[];
  readonly isOpen: boolean;
  readonly rest: readonly Value[];
}
