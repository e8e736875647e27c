import { LEVELS, type Level } from "../rules/rule.ts";
import type { Finding, Result } from "./result.ts";
import { setAside } from "./set-aside.ts";

/** Levels, the worst first. */
export const WORST_FIRST: readonly Level[] = [...LEVELS].reverse();

/** The most severe first. */
export function bySeverity(a: Finding, b: Finding): number {
  return LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || b.score - a.score;
}

/** How many of what, in words: `1 file`, `2 files`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** What an empty list of findings does not mean, said aloud. */
export function nothingSaid({ files, coverage }: Result): string[] {
  const read = files.read === 0 ? "No files were read, so nothing was judged." : noAgent(files.read, coverage.agents);
  const unread = `${count(files.unread, "source file")} ${files.unread === 1 ? "imports" : "import"} agent or MCP packages`;
  return [
    ...(read === undefined ? [] : [read]),
    ...(files.unread === 0
      ? []
      : [`${unread} and ${files.unread === 1 ? "was" : "were"} not read: nothing is known of them.`]),
  ];
}

function noAgent(files: number, agents: number): string | undefined {
  return agents === 0 ? `No agent was found in what was read (${count(files, "file")}).` : undefined;
}

/** The result as a report for people shows it: what is below the threshold is counted as hidden. */
export function atLeast(result: Result, minSeverity: Level): Result {
  const isShown = ({ level }: Finding): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(minSeverity);
  const hidden = { ...result.hidden };
  for (const { level } of result.findings.filter((finding) => !isShown(finding))) hidden[level] += 1;
  return { ...result, findings: result.findings.filter(isShown), hidden };
}

/** How many findings there are from a level up; those that the threshold hides count too, or a failed check would turn green. */
export function countAtOrAbove({ findings, hidden }: Result, least: Level): number {
  const levels = LEVELS.slice(LEVELS.indexOf(least));
  return (
    findings.filter(({ level }) => levels.includes(level)).length +
    levels.reduce((sum, level) => sum + hidden[level], 0)
  );
}

/** One line about the whole run: what was read, what was judged, what was found, what is not shown. */
export function summary(result: Result): string {
  const { files, coverage } = result;
  const parts = [
    `${count(files.read, "file")} read, ${files.skipped} skipped${files.unread === 0 ? "" : `, ${files.unread} with agent imports not read`}`,
    `${count(coverage.agents, "agent")} found, ${count(coverage.contexts, "context")} judged, ${count(coverage.unknowns, "unknown")}`,
    shownByLevel(result) || "no findings shown",
    ...(result.baselined ? [`${count(result.baselined, "finding")} left out that the base has`] : []),
    ...setAside(result),
    ...(result.diagnostics.length > 0 ? [count(result.diagnostics.length, "diagnostic")] : []),
  ];
  const left = byLevel((level) => result.hidden[level]);
  return `${parts.join("; ")}${left === "" ? "" : `; hidden by the threshold: ${left}`}.`;
}

/** How many findings of which level: `1 critical, 2 high`; nothing when there are none. */
export function shownByLevel({ findings }: Result): string {
  return byLevel((level) => findings.filter((finding) => finding.level === level).length);
}

function byLevel(number: (level: Level) => number): string {
  return WORST_FIRST.filter((level) => number(level) > 0)
    .map((level) => `${number(level)} ${level}`)
    .join(", ");
}
