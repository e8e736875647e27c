import type { Condition, Edge, Fragment, Location, Node } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";

/** Where in the source a part of the compiled workflow comes from. */
export type Places = (location: Location) => Location;

/** The place of the first of these keys that the source has; each is a path. */
export function placeIn(source: Tree | undefined, ...paths: readonly (readonly string[])[]): Location | undefined {
  for (const path of paths) {
    const found = source?.at(...path.slice(0, -1))?.keyLocation(path.at(-1) ?? "");
    if (found) return found;
  }
  return undefined;
}

interface Span {
  readonly from: number;
  readonly place: Location | undefined;
}

/** What of the source made a job of the compiled workflow. */
function placeOfJob(name: string, source: Tree): Location | undefined {
  if (name === "pre_activation") return placeIn(source, ["on", "roles"], ["roles"], ["on", "skip-roles"], ["on"]);
  if (name === "activation") return placeIn(source, ["on"]);
  if (name === "safe_outputs" || name === "detection" || name === "conclusion")
    return placeIn(source, ["safe-outputs"], ["on"]);
  const custom = placeIn(source, ["jobs", name], ["safe-outputs", "jobs", name]);
  return name === "agent" ? placeIn(source, ["engine"], ["on"]) : custom;
}

function spansOf(lock: Tree, source: Tree): readonly Span[] {
  const events = (lock.get("on")?.entries() ?? []).map(({ key, keyLocation }) => ({
    from: keyLocation.line,
    place: placeIn(source, ["on", key], ["on"]),
  }));
  const jobs = (lock.get("jobs")?.entries() ?? []).flatMap(({ key, keyLocation, value }): readonly Span[] => {
    const place = placeOfJob(key, source);
    const own = (name: string, ...paths: readonly (readonly string[])[]): readonly Span[] => {
      const line = value.keyLocation(name)?.line;
      if (line === undefined) return [];
      // NOTE: what stands behind the key belongs to the job again; the parts are told apart by the line of the key.
      return [{ from: line, place: placeIn(source, ...paths) ?? place }];
    };
    return [
      { from: keyLocation.line, place },
      ...own("environment", ["on", "manual-approval"], ["environment"]),
      ...own("if", ["if"], ["on", "issues", "names"], ["on", "label_command"], ["on", "slash_command"], ["on"]),
      ...own("permissions", ["permissions"]),
      ...["steps", "runs-on", "env", "outputs"].flatMap((name) => {
        const line = value.keyLocation(name)?.line;
        return line === undefined ? [] : [{ from: line, place }];
      }),
    ];
  });
  return [{ from: 0, place: placeIn(source, ["on"]) }, ...events, ...jobs].sort((a, b) => a.from - b.from);
}

/** For a compiled workflow with a source: the key of the source that a place in the compiled text comes from. */
export function placesOf(file: string, lock: Tree, source: Tree): Places {
  const spans = spansOf(lock, source);
  const start = source.location;
  return (location) => {
    if (location.file !== file) return location;
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.from ?? 0) <= location.line) low = middle + 1;
      else high = middle;
    }
    return spans[low - 1]?.place ?? start;
  };
}

/** A condition with its places mapped; shared parts stay shared. */
function mapper(place: Places): (condition: Condition) => Condition {
  const known = new Map<Condition, Condition>();
  const fresh = (condition: Condition): Condition => {
    switch (condition.op) {
      case "all":
      case "any":
        return { ...condition, of: condition.of.map(map) };
      case "not":
        return { ...condition, of: map(condition.of) };
      case "proof":
        return { ...condition, proof: { ...condition.proof, location: place(condition.proof.location) } };
      case "unknown":
        return { ...condition, location: place(condition.location) };
      default:
        return condition;
    }
  };
  const map = (condition: Condition): Condition => {
    const before = known.get(condition);
    if (before) return before;
    const made = fresh(condition);
    known.set(condition, made);
    return made;
  };
  return map;
}

/** Puts everything that was read where it was written by hand. */
export function placed(fragment: Fragment, place: Places): Fragment {
  const condition = mapper(place);
  const node = (one: Node): Node => (one.location ? { ...one, location: place(one.location) } : one);
  const edge = (one: Edge): Edge => ({
    ...one,
    locations: one.locations.map(place),
    ...(one.conditions ? { conditions: one.conditions.map(condition) } : {}),
  });
  return {
    nodes: fragment.nodes.map(node),
    edges: fragment.edges.map(edge),
    diagnostics: fragment.diagnostics.map((one) => ({ ...one, location: place(one.location) })),
  };
}
