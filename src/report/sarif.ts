import type { Log, Notification, Run } from "sarif";
import type { Diagnostic } from "../graph/model.ts";
import { jsonText, messageText } from "./escape.ts";
import type { Result } from "./result.ts";
import { place } from "./sarif-location.ts";
import { results } from "./sarif-results.ts";
import { descriptors } from "./sarif-rules.ts";
import { type Frameworks, NO_FRAMEWORKS, taxonomies } from "./sarif-taxonomies.ts";
import { nothingSaid, summary } from "./summary.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** The result as SARIF 2.1.0 that GitHub code scanning takes whole. `frameworks` gives their official titles. Pure. */
export function sarif(result: Result, frameworks: Frameworks = NO_FRAMEWORKS): string {
  return jsonText(sarifLog(result, frameworks));
}

/** As `sarif`, before it becomes text. One run per file: GitHub refuses several runs of one category since 2025-07-21. */
export function sarifLog(result: Result, frameworks: Frameworks = NO_FRAMEWORKS): Log {
  return { $schema: SCHEMA, version: "2.1.0", runs: [run(result, frameworks)] };
}

function run(result: Result, frameworks: Frameworks): Run {
  const taxa = taxonomies(result.rules, frameworks);
  const rules = descriptors(result, taxa);
  const made = results(result, rules);
  return {
    tool: {
      driver: {
        name: result.tool.name,
        semanticVersion: result.tool.version,
        informationUri: result.tool.informationUri,
        rules,
        supportedTaxonomies: taxa.map(({ name }, index) => ({ name, index })),
      },
    },
    automationDetails: { id: `${result.tool.name}/` },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          ...result.diagnostics.map(notification),
          ...made.notes.map(note),
          note(coverage(result)),
        ],
      },
    ],
    taxonomies: taxa,
    results: made.results,
    // NOTE: what a threshold or a stronger finding hides is here too, so that this log can be the base of a later scan.
    properties: { identities: result.identities },
  };
}

function notification({ code, level, message, location }: Diagnostic): Notification {
  return { descriptor: { id: code }, level, message: { text: messageText(message) }, locations: [place(location)] };
}

function note(text: string): Notification {
  return { level: "note", message: { text } };
}

/** What was read, in words: an empty list of results must not be taken for a verdict on files nobody opened. */
function coverage(result: Result): string {
  return [...nothingSaid(result), summary(result)].join(" ");
}
