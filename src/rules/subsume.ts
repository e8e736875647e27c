import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { LEVELS } from "./rule.ts";

/**
 * Removes what a stronger finding already says: same agent, all hops contained, and a rule that names the other one.
 * A finding never gives way to one of a lower level, so that a threshold cannot hide it.
 */
export function subsume(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const subsumes = new Map(rules.map((rule) => [rule.id, new Set(rule.subsumes)]));
  const removedBy = new Map<Finding, Finding>();
  const nodesOf = new Map(findings.map((finding) => [finding, nodeIds(finding)]));
  for (const weaker of findings) {
    const nodes = nodesOf.get(weaker) ?? new Set();
    const stronger = findings.find((other) => {
      if (other === weaker || !subsumes.get(other.rule)?.has(weaker.rule)) return false;
      if (LEVELS.indexOf(other.level) < LEVELS.indexOf(weaker.level)) return false;
      return contains(nodesOf.get(other), nodes) && sharesAgent(other, weaker) && !endsIn(removedBy, other, weaker);
    });
    if (stronger) removedBy.set(weaker, stronger);
  }
  return findings.filter((finding) => !removedBy.has(finding));
}

function nodeIds(finding: Finding): ReadonlySet<string> {
  return new Set(finding.paths.flatMap((path) => path.steps.map((step) => step.node.id)));
}

function agentIds(finding: Finding): ReadonlySet<string> {
  const nodes = finding.paths.flatMap((path) => path.steps.map((step) => step.node));
  return new Set(nodes.filter((node) => node.kind === "agent").map((node) => node.id));
}

function sharesAgent(a: Finding, b: Finding): boolean {
  const agents = agentIds(a);
  return [...agentIds(b)].some((id) => agents.has(id));
}

function contains(outer: ReadonlySet<string> | undefined, inner: ReadonlySet<string>): boolean {
  return outer !== undefined && [...inner].every((id) => outer.has(id));
}

/** Whether a finding was itself removed, in the end, by the other: then it cannot remove that one. */
function endsIn(removedBy: ReadonlyMap<Finding, Finding>, from: Finding, to: Finding): boolean {
  for (let finding = removedBy.get(from); finding; finding = removedBy.get(finding)) if (finding === to) return true;
  return false;
}
