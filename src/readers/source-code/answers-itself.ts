import type { Asked } from "./approval.ts";
import type { Reading } from "./reading.ts";
import { type Statement, statementsOf } from "./statements.ts";

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The products whose questions some file of the repository answers with yes by itself. */
function answeredProducts({ repository, sources }: Reading): ReadonlySet<string> {
  const before = known.get(repository.names);
  if (before) return before;
  const found = new Set<string>();
  for (const path of repository.names) {
    const source = /\.[cm]?[jt]sx?$/.test(path) ? repository.file(path) : undefined;
    // NOTE: a look at the text first: most files of agents answer nothing.
    const module = source && /\.approve\s*\(/.test(source.text) ? sources.module(path) : undefined;
    for (const { shape } of module ? statementsOf(sources, module).values() : [])
      if (shape.is === "answers") found.add(shape.product);
  }
  known.set(repository.names, found);
  return found;
}

/**
 * What is asked, where the program may give the answer itself: `result.state.approve(interruption)`. Whether a person stands
 * before that call cannot be told, so that the question is no gate that is known to hold.
 */
export function unlessAnswered(reading: Reading, { shape }: Statement, asked: Asked): Asked {
  return asked.approval === "ask" && answeredProducts(reading).has(shape.product)
    ? { ...asked, approval: "unknown" }
    : asked;
}
