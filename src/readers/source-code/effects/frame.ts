import type { ts } from "ts-morph";
import type { Module } from "../../../parse/typescript/module.ts";
import type { Declaration } from "../../../parse/typescript/scopes.ts";
import type { At } from "../../../parse/typescript/settle.ts";
import type { Sources } from "../../../parse/typescript/sources.ts";

/** The source files of a repository, and where to look for those that call a function. */
export interface Program extends Sources {
  /** Paths of the files that may. */
  readonly files: readonly string[];
  /** A file's text, for a look before it is parsed. */
  readonly text: (path: string) => string | undefined;
}

/** What is known inside of one call: what its parameters stand for, and the object whose method it is. */
export interface Frame {
  /** The parameter that holds what the model or client sends. */
  readonly input: ts.Node | undefined;
  readonly bindings: ReadonlyMap<ts.Node, Bound>;
  /** The construction of the object whose method runs. */
  readonly self: Bound | undefined;
}
/** An expression, with the call in which it stands. */
export interface Bound {
  readonly at: At;
  readonly frame: Frame;
}

/** What an expression comes down to inside of a call. */
export type Followed =
  | ({ readonly kind: "node" } & Bound)
  /** A part of the input, by its keys. */
  | { readonly kind: "input"; readonly path: readonly string[] }
  /** Not known; its declaration or type may be. */
  | { readonly kind: "unknown"; readonly declared?: { readonly module: Module; readonly declaration: Declaration } };

/** How to follow an expression, for those that following an expression needs. */
export interface Look {
  readonly sources: Program;
  readonly follow: (at: At, frame: Frame, hops: number) => Followed;
}
