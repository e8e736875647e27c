import type { Breadth } from "../../../catalog/commands.ts";
import { placeOf } from "../../../parse/typescript/module.ts";
import type { At } from "../../../parse/typescript/settle.ts";
import type { Capability } from "../../client/tools.ts";
import type { Effect } from "../effects.ts";
import type { Program } from "./frame.ts";
import type { Secret } from "./secrets.ts";
import type { Constrained } from "./segments.ts";

/** A credential, and what the calls that it is given to reach. */
export interface Served extends Secret {
  readonly serves: readonly { readonly resource: string; readonly access: string }[];
}

/** What has been seen of a handler so far. */
export interface Found {
  readonly sources: Program;
  readonly constrained: Constrained;
  readonly reach: Effect[];
  readonly commands: { readonly capability: Capability; readonly breadth: Breadth }[];
  readonly steered: Set<string>;
  readonly secrets: Served[];
  /** Whether it touches files beyond those that are written out. */
  isWide: boolean;
  /** Whether it takes all variables of the environment at once, secrets among them. */
  readsAll: boolean;
  /** Other things that it does than to reach something: code in a sandbox. */
  isSandboxed: boolean;
  isUnknown: boolean;
}

type Sure = NonNullable<Effect["confidence"]>;

/** Adds one thing that is reached. */
export function reached(
  { reach }: Found,
  at: At,
  { resource, access, via, confidence }: { resource: string; access: string; via: string; confidence: Sure },
): void {
  const before = reach.findIndex((one) => one.resource === resource && one.access === access);
  const known = reach[before];
  const one: Effect = { resource, access, via, confidence, location: placeOf(at.module, at.node) };
  if (known === undefined) reach.push(one);
  // NOTE: what is surer counts, and of two that are as sure the one with a credential that is known.
  else if (rank(one) > rank(known)) reach[before] = one;
}

const SURE: Readonly<Record<string, number>> = { possible: 0, likely: 2, certain: 4 };
const rank = ({ confidence, via }: Effect): number => (SURE[confidence ?? "certain"] ?? 0) + (via === "mcp" ? 1 : 0);
