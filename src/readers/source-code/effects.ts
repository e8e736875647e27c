import type { Location } from "../../graph/model.ts";
import type { Value } from "../../parse/typescript/value.ts";
import type { Values } from "../client/session.ts";
import type { Reading } from "./reading.ts";

/** What a tool's handler does, as far as its code shows. */
export interface Effects {
  /** `unknown` where a call could not be followed, `none` where every call was and nothing leaves the process. */
  readonly state: "known" | "none" | "unknown";
  readonly reach: readonly Effect[];
  /** Capability, breadth and command of the tool, where it runs commands, edits files or fetches pages. */
  readonly facts: Values;
  /** Variables of the environment whose value goes into what it does. */
  readonly credentials: readonly { readonly variable: string; readonly location: Location }[];
}
export interface Effect {
  readonly resource: string;
  readonly access: string;
  readonly via: string;
  readonly confidence?: "certain" | "likely" | "possible";
  readonly location: Location;
}

const UNKNOWN: Effects = { state: "unknown", reach: [], facts: {}, credentials: [] };

/** What the handler of a tool does. */
export function effectsOf(_reading: Reading, _handler: Value | undefined): Effects {
  return UNKNOWN;
}
