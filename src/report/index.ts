import type { Level } from "../rules/rule.ts";
import type { Result } from "./result.ts";
import type { Frameworks } from "./sarif-taxonomies.ts";

export interface ReportOptions {
  readonly color: boolean;
  readonly quiet: boolean;
  /** Of the text report; machine formats hold every finding of the result. */
  readonly minSeverity: Level;
  /** The official titles of what rules map to; loaded when a report shows them. */
  readonly frameworks: () => Promise<Frameworks>;
}
interface Report {
  /** The ending of a file of this format. */
  readonly ending: string;
  readonly render: (result: Result, options: ReportOptions) => Promise<string>;
}

/** Every format, and the code that writes it, loaded when asked for. */
export const REPORTS = {
  text: {
    ending: ".txt",
    render: async (result, { color, quiet, minSeverity }) => {
      const [{ text }, { loadPaint }] = await Promise.all([import("./text.ts"), import("./paint.ts")]);
      return text(result, { quiet, minSeverity, paint: await loadPaint(color) });
    },
  },
  json: { ending: ".json", render: async (result) => (await import("./json.ts")).json(result) },
  sarif: {
    ending: ".sarif",
    render: async (result, { frameworks }) => (await import("./sarif.ts")).sarif(result, await frameworks()),
  },
} as const satisfies Record<string, Report>;

export type Format = keyof typeof REPORTS;

/** Whether a word is the name of a format. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(REPORTS, name);
}

/** The format that a file's name asks for by its ending. */
export function formatOf(file: string): Format | undefined {
  return Object.keys(REPORTS).find((name): name is Format => isFormat(name) && file.endsWith(REPORTS[name].ending));
}
