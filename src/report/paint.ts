import type { Level } from "../rules/rule.ts";

/** What a report for a terminal colours, by meaning. */
export interface Paint {
  readonly level: Readonly<Record<Level, (text: string) => string>>;
  readonly title: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string): string => text;

/** No colours. */
export const PLAIN: Paint = { level: { low: same, medium: same, high: same, critical: same }, title: same, dim: same };

/** The sixteen basic colours, or none. chalk is loaded only when there are colours. */
export async function loadPaint(color: boolean): Promise<Paint> {
  if (!color) return PLAIN;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  return {
    level: { low: chalk.blue, medium: chalk.yellow, high: chalk.red, critical: chalk.redBright.bold },
    title: chalk.bold,
    dim: chalk.dim,
  };
}
