import type { ts } from "ts-morph";
import { meant } from "./meant.ts";
import type { Reading } from "./reading.ts";
import { partOf, type Statement, statementsOf } from "./statements.ts";

const known = new WeakMap<ts.Node, readonly Statement[]>();

/** The agents that a tool's own code starts: those it makes itself, and those that it runs. */
export function started(reading: Reading, { call, module }: Statement): readonly Statement[] {
  const { node } = call.place;
  const before = known.get(node);
  if (before) return before;
  // NOTE: a tool is given to many agents, and is looked into once.
  const agents = [...statementsOf(reading.sources, call.place.module)].flatMap(([at, one]) => {
    if (at === node || at.pos < node.pos || at.end > node.end || module !== call.place.module) return [];
    const agent = one.shape.is === "run" ? meant(reading, partOf(one, one.shape.as)) : one;
    return agent?.shape.is === "agent" ? [agent] : [];
  });
  known.set(node, agents);
  return agents;
}
