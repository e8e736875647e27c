import type { ReportingDescriptor, ReportingDescriptorRelationship, Result as SarifResult, ToolComponent } from "sarif";
import { LEVELS, type Level, levelOf, type Rule } from "../rules/rule.ts";
import type { Result } from "./result.ts";
import { frameworkName } from "./sarif-taxonomies.ts";

/** GitHub shows no more tags than this. https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit */
const MOST_TAGS = 10;
/** GitHub takes no longer descriptions than this. https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const LONGEST_DESCRIPTION = 1024;

/** The SARIF level of each of our levels, and the score that stands for it where a rule names none. */
const SEVERITY = {
  critical: { level: "error", score: 9.5 },
  high: { level: "error", score: 8 },
  medium: { level: "warning", score: 5.5 },
  low: { level: "note", score: 2 },
} as const satisfies Record<Level, { level: SarifResult.level; score: number }>;

/** The SARIF level of one of our levels. */
export function sarifLevel(level: Level): SarifResult.level {
  return SEVERITY[level].level;
}

/** The descriptor's id: the rule's own for its typical level. GitHub reads the severity of an alert from its rule alone. */
export function descriptorId(rule: Rule, level: Level): string {
  return levelOf(rule.score) === level ? rule.id : `${rule.id}/${level}`;
}

/** Every rule once, and once more for each further level at which it has a finding. */
export function descriptors(result: Result, taxonomies: readonly ToolComponent[]): ReportingDescriptor[] {
  return result.rules.flatMap((rule) => {
    const typical = levelOf(rule.score);
    const occurring = new Set(
      result.findings.filter((finding) => finding.rule === rule.id).map((finding) => finding.level),
    );
    const levels = [typical, ...LEVELS.filter((level) => level !== typical && occurring.has(level)).reverse()];
    return levels.map((level) => descriptor(rule, level, taxonomies));
  });
}

function descriptor(rule: Rule, level: Level, taxonomies: readonly ToolComponent[]): ReportingDescriptor {
  return {
    id: descriptorId(rule, level),
    name: pascalCase(rule.id),
    shortDescription: { text: sentence(rule.title) },
    fullDescription: { text: cut(sentence(oneLine(rule.why))) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level: sarifLevel(level) },
    relationships: relationships(rule, taxonomies),
    properties: {
      "security-severity": score(rule, level).toFixed(1),
      precision: rule.confidence,
      tags: tags(rule),
    },
  };
}

/** NOTE: never the score of a finding: the severity of an alert must not change because another one appears. */
function score(rule: Rule, level: Level): number {
  const own = [rule.score, ...rule.cases.map((one) => one.score)].find((one) => levelOf(one) === level);
  return own ?? SEVERITY[level].score;
}

function tags(rule: Rule): string[] {
  const frameworks = Object.entries(rule.frameworks).filter(([framework]) => framework !== "cwe");
  const named = frameworks.flatMap(([framework, ids]) => ids.map((id) => `${framework}/${id}`));
  return ["security", ...(rule.frameworks.cwe ?? []).map(cweTag), `question/${rule.question}`, ...named].slice(
    0,
    MOST_TAGS,
  );
}

/** CodeQL's form of the tag, which GitHub's filter knows: `external/cwe/cwe-079`. */
function cweTag(id: string): string {
  return `external/cwe/cwe-${id.replace(/^CWE-/i, "").padStart(3, "0")}`;
}

function relationships(rule: Rule, taxonomies: readonly ToolComponent[]): ReportingDescriptorRelationship[] {
  return Object.entries(rule.frameworks).flatMap(([framework, ids]) => {
    const name = frameworkName(framework);
    const index = taxonomies.findIndex((taxonomy) => taxonomy.name === name);
    const taxa = taxonomies[index]?.taxa ?? [];
    return ids.map((id) => ({
      target: { id, index: taxa.findIndex((taxon) => taxon.id === id), toolComponent: { name, index } },
      kinds: ["relevant"],
    }));
  });
}

function helpText(rule: Rule): string {
  return [rule.why.trim(), `How to fix it: ${rule.fix.trim()}`, ...rule.references].join("\n\n");
}

function helpMarkdown(rule: Rule): string {
  const frameworks = Object.entries(rule.frameworks).map(
    ([framework, ids]) => `- ${frameworkName(framework)}: ${ids.join(", ")}`,
  );
  const parts = [
    `# ${rule.title}`,
    rule.why.trim(),
    `## How to fix it\n\n${rule.fix.trim()}`,
    frameworks.length > 0 ? `## Frameworks\n\n${frameworks.join("\n")}` : "",
    rule.references.length > 0 ? `## References\n\n${rule.references.map((url) => `- <${url}>`).join("\n")}` : "",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function cut(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}
