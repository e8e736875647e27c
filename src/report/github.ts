import type { Gate, Location } from "../graph/model.ts";
import type { Level } from "../rules/rule.ts";
import { visible } from "./escape.ts";
import { cut } from "./prose.ts";
import type { Finding, Result } from "./result.ts";
import { bySeverity, count, nothingSaid, summary } from "./summary.ts";
import { at, diagnosticLine } from "./text.ts";

/** What a level is among the annotations of a job. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const COMMAND = { critical: "error", high: "error", medium: "warning", low: "notice" } as const satisfies Record<
  Level,
  string
>;
type Command = (typeof COMMAND)[Level];

/** How many annotations of each kind the runner keeps for a step. `_maxIssueCount` in https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
const MOST_SHOWN = 10;
/** LIMIT: a log of thousands of annotations that GitHub does not show is read by nobody. */
const MOST_PRINTED = 100;
/** LIMIT: an annotation is read at the side of a line; the other reports have everything. */
const LONGEST_MESSAGE = 4000;

/** The result as workflow commands for a job's log, which GitHub shows as annotations of the files: the worst first. */
export function github(result: Result): string {
  const groups = [...sameLine(result.findings).values()];
  const kinds = [...new Set(Object.values(COMMAND))].map((command) => ({
    command,
    groups: groups.filter(([first]) => COMMAND[first.level] === command),
  }));
  const lines = [
    ...kinds.flatMap((kind) => kind.groups.slice(0, MOST_PRINTED).map((group) => annotation(group, result))),
    ...result.diagnostics.map((diagnostic) => diagnosticLine(diagnostic)),
    ...kinds.flatMap((kind) => notShown(kind.command, kind.groups.length)),
    ...nothingSaid(result),
    summary(result),
  ];
  return `${lines.join("\n")}\n`;
}

/** At least one finding; the most severe first. */
type Group = [Finding, ...Finding[]];

/** The worst group first. NOTE: the places for annotations are few, so findings of one rule at one line share one. */
function sameLine(findings: readonly Finding[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const finding of [...findings].sort(bySeverity)) {
    const key = JSON.stringify([finding.rule, finding.location.file, finding.location.line]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

function annotation(group: Group, result: Result): string {
  const [first] = group;
  const properties = { ...placeOf(first.location), title: `${first.level}: ${visible(first.rule)}` };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMAND[first.level]} ${list.join(",")}::${escapeData(message(group, result))}`;
}

/** NOTE: one line: the runner drops the columns of a range of lines, and GitHub shows the note below its last line. */
function placeOf({ file, line, column, endLine, endColumn }: Location): Record<string, string | number> {
  const end = endLine === line && endColumn > column ? { endColumn } : {};
  return { file: visible(file), line, endLine: line, col: column, ...end };
}

function message(group: Group, { rules, tool }: Result): string {
  const [first] = group;
  const hops = first.paths[0]?.steps ?? [];
  const more = first.paths.length - 1;
  const isKnown = rules.some(({ id }) => id === first.rule);
  const lines = [
    ...new Set(group.map((finding) => visible(finding.message))),
    ...hops.map(({ text, location }, i) => `${i + 1}. ${visible(text)}${location ? ` (${at(location)})` : ""}`),
    ...(more > 0 ? [`and ${count(more, "more path")}`] : []),
    ...first.gates.map(gateLine),
    ...(isKnown ? [`How to fix it: ${tool.informationUri}/blob/main/docs/rules/${first.rule}.md`] : []),
  ];
  return cut(lines.join("\n"), LONGEST_MESSAGE);
}

function gateLine(gate: Gate): string {
  const worth = gate.strength === "declared" ? "is not proved" : "does not hold";
  return `Gate ${visible(gate.kind)} ${worth} (${at(gate.location)}): ${visible(gate.why)}`;
}

function notShown(command: Command, all: number): string[] {
  const more = Math.min(all, MOST_PRINTED) - MOST_SHOWN;
  if (more <= 0) return [];
  const left = all - MOST_PRINTED;
  const rest = left > 0 ? `, and ${left} ${left === 1 ? "is" : "are"} left out: \`--format json\` has everything` : "";
  const stand = more === 1 ? "stands" : "stand";
  return [
    `GitHub shows ${MOST_SHOWN} ${command}s of a step; ${more} more, less severe, ${stand} in this log only${rest}.`,
  ];
}

/** As the runner reads it back. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
