import { roleHolders, safeOutput } from "../../../catalog/gh-aw.ts";
import { type Fact, type FactName, STANDINGS } from "../../../graph/model.ts";
import { isBound, type Meaning, type Output } from "./meaning.ts";
import type { Source } from "./source.ts";

/** In what the compiled workflow and its source differ, and whether the one that runs allows more. */
export interface Drift {
  readonly parts: readonly string[];
  readonly executedAllowsMore: boolean;
}

/** Which of the two allows more in one part: the compiled workflow that runs, or the source. */
type Side = "executed" | "source";

function ofRoles(source: Meaning, executed: Meaning): Side | undefined {
  if (source.roles === undefined || executed.roles === undefined) return undefined;
  const [written, run] = [roleHolders(source.roles), roleHolders(executed.roles)];
  const more = STANDINGS.some((standing) => run.includes(standing) && !written.includes(standing));
  const less = STANDINGS.some((standing) => written.includes(standing) && !run.includes(standing));
  return more ? "executed" : less ? "source" : undefined;
}

function ofLists(written: readonly string[], run: readonly string[]): Side | undefined {
  if (run.some((item) => !written.includes(item))) return "executed";
  return written.some((item) => !run.includes(item)) ? "source" : undefined;
}

const isFixed = (text: string | undefined): text is string => text !== undefined && !text.includes("${{");

function ofOutput(written: Output, run: Output): Side | undefined {
  if (isFixed(run.target) && isBound(written) && !isBound(run)) return "executed";
  if (isFixed(written.target) && !isBound(written) && isBound(run)) return "source";
  if (written.max !== undefined && run.max !== undefined && written.max !== run.max)
    return run.max > written.max ? "executed" : "source";
  if (written.allowed === undefined || run.allowed === undefined) return undefined;
  return ofLists(written.allowed, run.allowed);
}

/** Outputs that do something; those that every workflow has say nothing. */
const acting = ({ outputs }: Meaning): readonly Output[] =>
  outputs.filter(({ type }) => (safeOutput(type)?.any.length ?? 0) > 0);

function ofOutputs(source: Meaning, executed: Meaning): Side | undefined {
  const [written, run] = [acting(source), acting(executed)];
  const names = ofLists(
    written.map(({ type }) => type),
    run.map(({ type }) => type),
  );
  const sides = run.flatMap((output) => {
    const same = written.find(({ type }) => type === output.type);
    return same ? (ofOutput(same, output) ?? []) : [];
  });
  return names === "executed" || sides.includes("executed") ? "executed" : (names ?? sides[0]);
}

function ofNetwork(source: Meaning, executed: Meaning): Side | undefined {
  return source.network === undefined || executed.network === undefined
    ? undefined
    : ofLists(source.network, executed.network);
}

const ofSwitch = (written: boolean, run: boolean): Side | undefined =>
  written === run ? undefined : run ? "source" : "executed";

/** Compares what is written with what runs. With imports that were not read, only what they cannot change is compared. */
export function driftOf(source: Source, written: Meaning, executed: Meaning): Drift | undefined {
  const whole = !source.partial;
  const sides: readonly (readonly [string, Side | undefined])[] = [
    ["roles", ofRoles(written, executed)],
    // NOTE: a model's key of GitHub is a scope that the compiler puts in and takes out by itself.
    ["permissions", ofLists(fixed(written.writes), fixed(executed.writes))],
    ["safe-outputs", whole ? ofOutputs(written, executed) : undefined],
    ["network", whole ? ofNetwork(written, executed) : undefined],
    ["sandbox", whole ? ofSwitch(written.sandbox, executed.sandbox) : undefined],
    [
      "threat-detection",
      whole && acting(executed).length > 0 ? ofSwitch(written.detection, executed.detection) : undefined,
    ],
    // NOTE: another product is neither more nor less.
    ["engine", whole && written.engine !== executed.engine ? "source" : undefined],
  ];
  const parts = sides.flatMap(([name, side]) => (side === undefined ? [] : [name]));
  return parts.length === 0 ? undefined : { parts, executedAllowsMore: sides.some(([, side]) => side === "executed") };
}

const fixed = (scopes: readonly string[]): readonly string[] => scopes.filter((scope) => scope !== "copilot-requests");

/** The facts of the agent that say so. */
export function driftFacts(drift: Drift | undefined): Partial<Record<FactName, Fact["value"]>> {
  return drift === undefined
    ? {}
    : { drift: [...drift.parts], "drift-side": drift.executedAllowsMore ? "executed" : "source" };
}
