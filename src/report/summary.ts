import { LEVELS, type Level } from "../rules/rule.ts";
import type { Result } from "./result.ts";

/** Levels, the worst first. */
export const WORST_FIRST: readonly Level[] = [...LEVELS].reverse();

/** How many of what, in words: `1 file`, `2 files`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** What an empty list of findings does not mean, said aloud. */
export function nothingSaid({ files, coverage }: Result): string[] {
  if (files.read === 0) return ["No files were read, so nothing was judged."];
  if (coverage.agents === 0) return [`No agent was found in what was read (${count(files.read, "file")}).`];
  return [];
}

/** One line about the whole run: what was read, what was judged, what was found, what is not shown. */
export function summary(
  result: Result,
  hidden: Readonly<Record<Level, number>> = result.hidden,
  shown = result.findings,
): string {
  const { files, coverage, suppressed } = result;
  const parts = [
    `${count(files.read, "file")} read, ${files.skipped} skipped`,
    `${count(coverage.agents, "agent")} found, ${count(coverage.contexts, "context")} judged, ${count(coverage.unknowns, "unknown")}`,
    shown.length === 0
      ? "no findings shown"
      : byLevel((level) => shown.filter((finding) => finding.level === level).length),
    ...(suppressed.length > 0 ? [`${suppressed.length} ignored by comment`] : []),
    ...(result.diagnostics.length > 0 ? [count(result.diagnostics.length, "diagnostic")] : []),
  ];
  const left = byLevel((level) => hidden[level]);
  return `${parts.join("; ")}${left === "" ? "" : `; hidden by the threshold: ${left}`}.`;
}

function byLevel(number: (level: Level) => number): string {
  return WORST_FIRST.filter((level) => number(level) > 0)
    .map((level) => `${number(level)} ${level}`)
    .join(", ");
}
