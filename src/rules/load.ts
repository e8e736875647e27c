import type { EdgeStep, NodeStep, Rule, Step } from "./rule.ts";
import type { Compile } from "./where.ts";

/** A rule as its file has it: the id is the file's name, and what is absent has a default. */
export type RuleData = Omit<Rule, "id" | "cases" | "identity" | "unless" | "subsumes" | "frameworks" | "references"> &
  Partial<Pick<Rule, "cases" | "identity" | "unless" | "subsumes" | "frameworks" | "references">>;

/** The steps of a pattern in pairs, behind its first node. Throws when they do not alternate. */
export function alternate(rule: Pick<Rule, "id" | "path">): {
  first: NodeStep;
  hops: readonly { edge: EdgeStep; node: NodeStep }[];
} {
  const [first, ...rest] = rule.path;
  if (!first || !isNodeStep(first)) throw new Error(`Rule \`${rule.id}\`: a path starts with a node step.`);
  const hops: { edge: EdgeStep; node: NodeStep }[] = [];
  for (let index = 0; index < rest.length; index += 2) {
    const edge = rest[index];
    const node = rest[index + 1];
    if (!edge || isNodeStep(edge) || !node || !isNodeStep(node)) {
      throw new Error(`Rule \`${rule.id}\`: node and edge steps alternate, and a node step ends the path.`);
    }
    hops.push({ edge, node });
  }
  return { first, hops };
}

/** A rule from the data of its file, which a schema has checked. By default every bound name is part of its identity. */
export function loadRule(id: string, data: RuleData): Rule {
  const names = boundNames(data.path);
  return {
    id,
    title: data.title,
    question: data.question,
    score: data.score,
    cases: data.cases ?? [],
    confidence: data.confidence,
    message: data.message.trim(),
    why: data.why.trim(),
    fix: data.fix.trim(),
    path: data.path,
    at: data.at,
    identity: data.identity ?? names,
    unless: data.unless ?? [],
    subsumes: data.subsumes ?? [],
    frameworks: data.frameworks ?? {},
    references: data.references ?? [],
  };
}

/** The names that a pattern binds, in the order of its steps. */
export function boundNames(path: readonly Step[]): readonly string[] {
  return [...new Set(path.flatMap((step) => step.as ?? []))];
}

/** For rules that users write: expressions that cannot take more than linear time. Loaded only when asked for. */
export async function linearRegex(): Promise<Compile> {
  const { RE2JS } = await import("re2js");
  return (source) => {
    const pattern = RE2JS.compile(source);
    return (text) => pattern.matcher(text).find();
  };
}

function isNodeStep(step: Step): step is NodeStep {
  return "node" in step;
}
