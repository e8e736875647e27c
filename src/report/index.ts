import type { Level } from "../rules/rule.ts";
import type { Result } from "./result.ts";
import type { Frameworks } from "./sarif-taxonomies.ts";

export interface ReportOptions {
  readonly color: boolean;
  readonly quiet: boolean;
  /** Of the reports for people; machine formats hold every finding of the result. */
  readonly minSeverity: Level;
  /** The official titles of what rules map to; loaded when a report shows them. */
  readonly frameworks: () => Promise<Frameworks>;
}
interface Report {
  /** The ending of a file of this format; absent where a file of it would be of no use. */
  readonly ending?: string;
  /** Whether people read it, so that only what is `medium` and above is shown unless they say otherwise. */
  readonly forPeople?: boolean;
  readonly render: (result: Result, options: ReportOptions) => Promise<string>;
}

/** Every format, and the code that writes it, loaded when asked for. */
export const REPORTS = {
  text: {
    ending: ".txt",
    forPeople: true,
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
  markdown: {
    ending: ".md",
    forPeople: true,
    render: async (result, { quiet, minSeverity }) =>
      (await import("./markdown.ts")).markdown(result, { quiet, minSeverity }),
  },
  github: { render: async (result) => (await import("./github.ts")).github(result) },
  mermaid: { ending: ".mmd", render: async (result) => (await import("./mermaid.ts")).mermaid(result) },
  dot: { ending: ".dot", render: async (result) => (await import("./dot.ts")).dot(result) },
} as const satisfies Record<string, Report>;

export type Format = keyof typeof REPORTS;

/** Every format by name. */
export const FORMATS: readonly Format[] = Object.keys(REPORTS).filter(isFormat);

/** The endings of files that a report can be written to. */
export const ENDINGS: readonly string[] = FORMATS.flatMap((name) => reportOf(name).ending ?? []);

/** Whether a word is the name of a format. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(REPORTS, name);
}

/** The format that a file's name asks for by its ending. */
export function formatOf(file: string): Format | undefined {
  return FORMATS.find((name) => {
    const { ending } = reportOf(name);
    return ending !== undefined && file.endsWith(ending);
  });
}

/** Whether people read this format rather than programs. */
export function isForPeople(name: Format): boolean {
  return reportOf(name).forPeople === true;
}

function reportOf(name: Format): Report {
  return REPORTS[name];
}
