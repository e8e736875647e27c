import { meant } from "./meant.ts";
import type { Reading } from "./reading.ts";
import { partOf, type Statement, statementsOf } from "./statements.ts";

/** The agents that a tool's own code starts: those it makes itself, and those that it runs. */
export function started(reading: Reading, { call, module }: Statement): readonly Statement[] {
  const { node } = call.place;
  return [...statementsOf(reading.sources, call.place.module)].flatMap(([at, one]) => {
    if (at === node || at.pos < node.pos || at.end > node.end || module !== call.place.module) return [];
    const agent = one.shape.is === "run" ? meant(reading, partOf(one, one.shape.as)) : one;
    return agent?.shape.is === "agent" ? [agent] : [];
  });
}
