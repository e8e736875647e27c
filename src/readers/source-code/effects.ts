import type { ts } from "ts-morph";
import { BREADTHS } from "../../catalog/commands.ts";
import type { Location } from "../../graph/model.ts";
import type { At } from "../../parse/typescript/settle.ts";
import type { Sources } from "../../parse/typescript/sources.ts";
import type { Value } from "../../parse/typescript/value.ts";
import type { Values } from "../client/session.ts";
import type { Found, Served } from "./effects/found.ts";
import type { Program } from "./effects/frame.ts";
import { constrainedBy } from "./effects/schema.ts";
import { walkHandler } from "./effects/walk.ts";
import type { Reading } from "./reading.ts";

/** What a tool's handler does, as far as its code shows. */
export interface Effects {
  /** `unknown` where a call could not be followed, `none` where every call was and nothing leaves the process. */
  readonly state: "known" | "none" | "unknown";
  readonly reach: readonly Effect[];
  /** Capability, breadth and command of the tool, where it runs commands, edits files or fetches pages. */
  readonly facts: Values;
  /** Credentials that the clients are given by which it does so. */
  readonly credentials: readonly Served[];
}
export interface Effect {
  readonly resource: string;
  readonly access: string;
  readonly via: string;
  readonly confidence?: "certain" | "likely" | "possible";
  readonly location: Location;
}

const UNKNOWN: Effects = { state: "unknown", reach: [], facts: {}, credentials: [] };

const SOURCE = /\.[cm]?[jt]sx?$/;
/** LIMIT: names that are followed for one handler. */
const MAX_STEPS = 60_000;

const known = new WeakMap<Reading, Map<ts.Node, Effects>>();

/** What the handler of a tool does. */
export function effectsOf(reading: Reading, handler: Value | undefined): Effects {
  if (handler === undefined) return UNKNOWN;
  const all = known.get(reading) ?? new Map<ts.Node, Effects>();
  known.set(reading, all);
  const effects = all.get(handler.written.node) ?? seen(reading, handler);
  all.set(handler.written.node, effects);
  return effects;
}

const programs = new WeakMap<Reading, Program>();

/** NOTE: apart from what the rest of the file is read with, so that a handler that goes far takes nothing from others. */
function programOf(reading: Reading): Program {
  const before = programs.get(reading);
  if (before) return before;
  const { sources, repository } = reading;
  const made: Program = {
    ...sources,
    budget: { left: 0, nested: 0 },
    origins: new WeakMap(),
    values: new WeakMap(),
    files: repository.names.filter((name) => SOURCE.test(name)),
    text: (path) => repository.file(path)?.text,
  };
  programs.set(reading, made);
  return made;
}

function seen(reading: Reading, handler: Value): Effects {
  const called = functionsOf(reading.sources, handler);
  if (called.functions.length === 0) return UNKNOWN;
  const own = programOf(reading);
  own.budget.left = MAX_STEPS;
  const found: Found = {
    sources: own,
    constrained: constrainedBy(own, handler),
    reach: [],
    commands: [],
    steered: new Set(),
    secrets: [],
    isWide: false,
    readsAll: false,
    isSandboxed: false,
    isUnknown: called.isWrapped,
  };
  for (const at of called.functions)
    walkHandler(found, at, { input: inputOf(own, at), bindings: new Map(), self: undefined });
  const isSomething = found.reach.length > 0 || found.commands.length > 0 || found.isSandboxed || found.readsAll;
  return {
    state: found.isUnknown ? "unknown" : isSomething ? "known" : "none",
    reach: found.reach,
    facts: { ...factsOf(found), ...(found.readsAll && { "reads-private": true }) },
    credentials: found.secrets,
  };
}

/** The function that runs: the handler itself, or those that are written out in the call that wraps it. */
function functionsOf({ ts }: Sources, { callable, place }: Value): { functions: readonly At[]; isWrapped: boolean } {
  if (callable) return { functions: [place], isWrapped: false };
  const { module, node } = place;
  if (!ts.isCallExpression(node)) return { functions: [], isWrapped: true };
  const functions = node.arguments.filter((one) => ts.isArrowFunction(one) || ts.isFunctionExpression(one));
  return { functions: functions.map((one) => ({ module, node: one })), isWrapped: true };
}

function inputOf({ ts }: Sources, { node }: At): ts.Node | undefined {
  return ts.isFunctionLike(node) ? node.parameters[0] : undefined;
}

/** The capability that says most about the tool: commands before files, changing before reading, files before the net. */
function factsOf({ commands, reach, steered, isWide, isSandboxed }: Found): Values {
  const ways = [...steered].sort();
  const steers: Values = ways.length > 0 ? { steered: ways } : {};
  const widest = commands.toSorted((a, b) => BREADTHS.indexOf(b.breadth) - BREADTHS.indexOf(a.breadth))[0];
  if (widest) return { ...widest.capability.facts, ...steers };
  const does = (resource: string, access: string): boolean =>
    reach.some((one) => one.resource === resource && one.access === access);
  const breadth = isWide ? "wide" : "narrow";
  if (does("host:exec", "exec")) return { capability: "code", ...steers };
  if (does("host:files", "write")) return { capability: "edit", breadth, ...steers };
  if (does("host:files", "read")) return { capability: "read", breadth, ...steers };
  if (does("internet", "send") || does("internet", "read"))
    return { capability: "web", breadth: does("internet", "send") ? "wide" : "narrow", ...steers };
  return { ...(isSandboxed ? { capability: "code" } : {}), ...steers };
}
