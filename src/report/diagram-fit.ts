import { type Diagram, diagram, type Plan, planned } from "./diagram.ts";
import { byEnds } from "./diagram-parts.ts";
import type { Result } from "./result.ts";

/** What a diagram's reader can take. */
export interface Limits {
  readonly arrows: number;
  readonly characters: number;
}

/** The graph of a result as text within the limits: whole agents, those of the worst findings first; of one agent too large, as many arrows as fit. */
export function drawn(result: Result, draw: (diagram: Diagram) => string, { arrows, characters }: Limits): string {
  const agents = worstFirst(result);
  const ends = byEnds(result.graph);
  const attempt = (plan: Plan, most = plan.links.length): string | undefined => {
    if (Math.min(most, plan.links.length) > arrows) return undefined;
    const text = draw(diagram(plan, most));
    return text.length <= characters ? text : undefined;
  };
  const first = (number: number): Plan => planned(result, ends, agents.slice(0, number));
  const inPart = (plan: Plan): string | undefined => largest(arrows, (most) => attempt(plan, most));
  return (
    attempt(first(agents.length)) ??
    largest(agents.length - 1, (number) => attempt(first(number))) ??
    inPart(first(1)) ??
    draw(diagram(first(0)))
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

/** What the largest number from 1 on that succeeds gives, taking it that every smaller one succeeds too. NOTE: small numbers are tried first, since large ones take long. */
function largest(most: number, attempt: (number: number) => string | undefined): string | undefined {
  let best: string | undefined;
  let [low, high, step] = [1, most, 1];
  while (low <= high) {
    const middle = step > 0 ? Math.min(low + step - 1, high) : Math.floor((low + high) / 2);
    const text = attempt(middle);
    if (text === undefined) {
      high = middle - 1;
      step = 0;
    } else {
      best = text;
      low = middle + 1;
      step *= 2;
    }
  }
  return best;
}
