import { type Diagram, diagram } from "./diagram.ts";
import type { Result } from "./result.ts";

/** What a diagram's reader can take. */
export interface Limits {
  readonly arrows: number;
  readonly characters: number;
}

/** The graph of a result as text within the limits: whole agents, those of the worst findings first; of one agent too large, as many arrows as fit. */
export function drawn(result: Result, draw: (diagram: Diagram) => string, { arrows, characters }: Limits): string {
  const agents = worstFirst(result);
  const attempt = (number: number, most?: number): string | undefined => {
    const sketch = diagram(result, agents.slice(0, number), most);
    const text = sketch.arrows.length <= arrows ? draw(sketch) : undefined;
    return text !== undefined && text.length <= characters ? text : undefined;
  };
  return (
    attempt(agents.length) ??
    largest(1, agents.length - 1, attempt) ??
    largest(0, arrows, (most) => attempt(1, most)) ??
    draw(diagram(result, []))
  );
}

function worstFirst({ graph, findings }: Result): string[] {
  const scores = new Map<string, number>();
  for (const { score, paths } of findings) {
    for (const { node } of paths.flatMap(({ steps }) => steps)) {
      if (node.kind === "agent") scores.set(node.id, Math.max(score, scores.get(node.id) ?? 0));
    }
  }
  const agents = [...graph.nodes.values()].filter(({ kind }) => kind === "agent").map(({ id }) => id);
  return agents.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

/** What the largest number that succeeds gives, taking it that every smaller one succeeds too. */
function largest(least: number, most: number, attempt: (number: number) => string | undefined): string | undefined {
  let [low, high] = [least, most];
  let best: string | undefined;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const text = attempt(middle);
    if (text === undefined) high = middle - 1;
    else {
      best = text;
      low = middle + 1;
    }
  }
  return best;
}
