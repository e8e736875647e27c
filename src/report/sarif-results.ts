import type {
  CodeFlow,
  ReportingDescriptor,
  Location as SarifLocation,
  Result as SarifResult,
  ThreadFlowLocation,
} from "sarif";
import type { Location } from "../graph/model.ts";
import { LEVELS, type Rule } from "../rules/rule.ts";
import { messageText } from "./escape.ts";
import type { Finding, Path, Result } from "./result.ts";
import { place, placeOnOneLine } from "./sarif-location.ts";
import { descriptorId, sarifLevel } from "./sarif-rules.ts";
import { count } from "./summary.ts";

/** GitHub's limits, per run and per result. https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit */
const MOST_RESULTS = 25_000;
const MOST_STEPS = 1000;
/** LIMIT: more links than this make a message unreadable; GitHub itself keeps 100. */
const MOST_RELATED = 20;
/** LIMIT: findings of one line that its alert spells out; their paths are all there. */
const MOST_SENTENCES = 10;

/** Findings as results, and what was left out to stay within GitHub's limits. */
export interface Made {
  readonly results: SarifResult[];
  readonly notes: readonly string[];
}

/**
 * One result per rule, file and line, with a code flow for each path: GitHub takes two results that agree in rule,
 * file and line hash for one alert and would drop the second.
 */
export function results(result: Result, descriptors: readonly ReportingDescriptor[]): Made {
  const rules = new Map(result.rules.map((rule) => [rule.id, rule]));
  const indices = new Map(descriptors.map(({ id }, index) => [id, index]));
  const groups = [...sameLine(result.findings).values()].map(worstFirst);
  const kept = groups.length <= MOST_RESULTS ? groups : [...groups].sort(byScore).slice(0, MOST_RESULTS);
  const notes =
    kept.length < groups.length
      ? [`${groups.length - kept.length} results of the lowest severity are left out: GitHub takes ${MOST_RESULTS}.`]
      : [];
  const cutShort = kept.filter((group) => steps(group) > MOST_STEPS).length;
  if (cutShort > 0)
    notes.push(`Paths are cut in ${count(cutShort, "result")}: GitHub shows ${MOST_STEPS} steps of each.`);
  return { results: kept.map((group) => merged(group, rules, indices)), notes };
}

/** At least one finding; the most severe first. */
type Group = readonly [Finding, ...Finding[]];

function sameLine(findings: readonly Finding[]): Map<string, [Finding, ...Finding[]]> {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.location.file, finding.location.line]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

function worstFirst(group: [Finding, ...Finding[]]): Group {
  return group.sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || b.score - a.score);
}

function byScore(a: Group, b: Group): number {
  return b[0].score - a[0].score;
}

function steps(group: Group): number {
  return group.reduce((sum, { paths }) => paths.reduce((all, path) => all + path.steps.length, sum), 0);
}

function merged(group: Group, rules: ReadonlyMap<string, Rule>, indices: ReadonlyMap<string, number>): SarifResult {
  const [first] = group;
  const rule = rules.get(first.rule);
  const ruleId = rule ? descriptorId(rule, first.level) : first.rule;
  const ruleIndex = indices.get(ruleId);
  const related = relatedLocations(group);
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: sarifLevel(first.level),
    message: { text: message(group, related) },
    locations: [placeOnOneLine(first.location)],
    partialFingerprints: { ...lineHash(first), "delegraph/v1": first.fingerprint },
    codeFlows: codeFlows(group),
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    properties: {
      severity: first.level,
      score: first.score,
      confidence: first.confidence,
      fingerprints: group.map(({ fingerprint }) => fingerprint),
    },
  };
}

/** NOTE: an empty hash would be kept as it is; without one, GitHub's upload computes it. */
function lineHash(finding: Finding): Record<string, string> {
  return finding.lineHash === "" ? {} : { primaryLocationLineHash: finding.lineHash };
}

function message(group: Group, related: readonly SarifLocation[]): string {
  const sentences = [...new Set(group.map((finding) => messageText(finding.message)))];
  const more = sentences.splice(MOST_SENTENCES).length;
  if (more > 0) sentences.push(`And ${count(more, "more finding")} of this kind.`);
  const links = related.map(({ id, message: text }) => `[${text?.text?.replace(/[[\]]/g, "\\$&")}](${id})`);
  return [...sentences, ...(links.length > 0 ? [`See ${links.join(", ")}.`] : [])].join(" ");
}

/** The gates that do not hold, then the far ends of the paths: what a reader of the alert has to look at next. */
function relatedLocations(group: Group): SarifLocation[] {
  const seen = new Set([key(group[0].location)]);
  const found: SarifLocation[] = [];
  const add = (text: string, location: Location): void => {
    if (seen.has(key(location)) || found.length === MOST_RELATED) return;
    seen.add(key(location));
    found.push({ id: found.length + 1, message: { text }, ...place(location) });
  };
  for (const { gates } of group) {
    for (const gate of gates) add(`${gate.strength} gate: ${messageText(gate.kind)}`, gate.location);
  }
  for (const { steps } of group.flatMap(({ paths }) => paths)) {
    const end = steps.findLast(({ location }) => location !== undefined);
    if (end?.location) add(messageText(end.node.label), end.location);
  }
  return found;
}

function key(location: Location): string {
  return JSON.stringify([location.file, location.line]);
}

/** NOTE: a flow per path, not threads of one flow: threads happen together, and GitHub offers flows to choose from. */
function codeFlows(group: Group): CodeFlow[] {
  const flows: CodeFlow[] = [];
  let room = MOST_STEPS;
  for (const finding of group) {
    for (const path of finding.paths) {
      const locations = flow(path, finding.location).slice(0, room);
      room -= locations.length;
      if (locations.length > 0) flows.push({ threadFlows: [{ locations }] });
    }
  }
  return flows;
}

/** A step without a place of its own, such as who starts the run, stands where the next one does. */
function flow(path: Path, fallback: Location): ThreadFlowLocation[] {
  return path.steps.map((step, index) => {
    const next = path.steps.slice(index).find(({ location }) => location !== undefined)?.location;
    return { location: { ...place(next ?? fallback), message: { text: messageText(step.text) } } };
  });
}
