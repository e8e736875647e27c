import type { Diagnostic, Gate, Location } from "../graph/model.ts";
import type { Level } from "../rules/rule.ts";
import { MOST_PATHS, partsAt } from "./hops.ts";
import { code, htmlProse, prose } from "./prose.ts";
import type { Finding, Path, Result } from "./result.ts";
import { atLeast, bySeverity, count, nothingSaid, shownByLevel, summary } from "./summary.ts";
import { wrap } from "./wrap.ts";

/** What a comment may hold; a job summary may hold more (1 MiB). https://docs.github.com/en/rest/issues/comments and https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const MOST_CHARACTERS = 65_536;
/** LIMIT: the rest of the report is for the details of the findings. */
const MOST_OF_TABLE = 20_000;
const MOST_OF_DIAGNOSTICS = 8000;
/** After so many parts that do not fit, smaller ones further down are no longer looked for. */
const MOST_MISSES = 20;
/** For the sentences about what is left out. */
const RESERVE = 1000;

export interface MarkdownOptions {
  /** The table alone. */
  readonly quiet: boolean;
  /** Findings below are counted, not shown. */
  readonly minSeverity: Level;
}

/** The result for a job summary or a pull request's comment: a table, then each finding to unfold, the worst first. */
export function markdown(whole: Result, { quiet, minSeverity }: MarkdownOptions): string {
  const result = atLeast(whole, minSeverity);
  const findings = [...result.findings].sort(bySeverity);
  const found = shownByLevel(result);
  const head = [`## delegraph: ${found === "" ? "no findings shown" : found}`, ...nothingSaid(result)];
  const table = tableLines(findings, result);
  const diagnostics = diagnosticLines(result.diagnostics);
  // NOTE: the summary may name a file of the repository.
  const end = `${prose(summary(result))}\n`;
  const used = [...head, table, diagnostics, end].reduce((sum, part) => sum + part.length + 2, RESERVE);
  const { kept, left } = fill(quiet ? [] : findings, (finding) => details(finding, result), MOST_CHARACTERS - used);
  const rest = left > 0 ? `The details of ${count(left, "more finding")} ${leftOut(left)}` : "";
  return [...head, table, ...kept, rest, diagnostics, end].filter((part) => part !== "").join("\n\n");
}

/** What of these fits, in their order, and how many do not. */
function fill<Item>(
  items: readonly Item[],
  write: (item: Item) => string,
  room: number,
): { readonly kept: readonly string[]; readonly left: number } {
  let free = room;
  let misses = 0;
  const kept: string[] = [];
  for (const item of items) {
    if (misses === MOST_MISSES) break;
    const text = write(item);
    if (text.length + 2 > free) misses += 1;
    else {
      free -= text.length + 2;
      kept.push(text);
    }
  }
  return { kept, left: items.length - kept.length };
}

function leftOut(number: number): string {
  return `${number === 1 ? "is" : "are"} left out, since GitHub limits the length of a report; \`--format json\` has everything.`;
}

function tableLines(findings: readonly Finding[], result: Result): string {
  if (findings.length === 0) return "";
  const row = (finding: Finding): string =>
    `| ${finding.level} | ${ruleLink(finding.rule, result)} | ${at(finding.location)} |`;
  const { kept, left } = fill(findings, row, MOST_OF_TABLE);
  const table = ["| level | rule | place |", "| --- | --- | --- |", ...kept].join("\n");
  return left === 0 ? table : `${table}\n\n${count(left, "more finding")} ${leftOut(left)}`;
}

/** NOTE: only rules of delegraph's own have a page; their ids are names of files. */
function ruleLink(id: string, { rules, tool }: Result): string {
  const isKnown = /^[a-z0-9-]+$/.test(id) && rules.some((rule) => rule.id === id);
  return isKnown ? `[${code(id)}](${tool.informationUri}/blob/main/docs/rules/${id}.md)` : code(id);
}

function details(finding: Finding, result: Result): string {
  const certainty = finding.confidence === "high" ? "" : `, confidence: ${finding.confidence}`;
  const paths = finding.paths.slice(0, MOST_PATHS);
  const more = finding.paths.length - paths.length;
  const fix = result.rules.find(({ id }) => id === finding.rule)?.fix ?? "";
  return [
    `<details>\n<summary><b>${finding.level}</b>: ${htmlProse(finding.message)}</summary>`,
    `${ruleLink(finding.rule, result)} at ${at(finding.location)}${certainty}`,
    ...paths.map((path, index) => pathLines(path, index, finding)),
    ...(more > 0 ? [`And ${count(more, "more path")}.`] : []),
    ...gateLines(finding),
    ...(fix.trim() === "" ? [] : [fixLines(fix)]),
    "</details>",
  ].join("\n\n");
}

function pathLines(path: Path, index: number, { paths }: Finding): string {
  const from = partsAt(path, index, paths);
  const hops = path.steps.slice(from).map((step, i) => {
    const place = step.location ? ` · ${at(step.location)}` : "";
    return `${from + i + 1}. ${prose(step.text)}${place}`;
  });
  if (paths.length === 1) return hops.join("\n");
  const head = from > 0 ? `As path 1, but from hop ${from + 1} on:` : `Path ${index + 1} of ${paths.length}:`;
  return `${head}\n\n${hops.join("\n")}`;
}

function gateLines({ gates, paths }: Finding): string[] {
  if (gates.length > 0) return [gates.map(gateLine).join("\n")];
  const isOpen = paths.every(
    ({ steps }) => steps[0]?.node.kind === "principal" && steps.every(({ via }) => (via?.gates ?? []).length === 0),
  );
  return isOpen ? ["**Missing:** no gate stands on the way."] : [];
}

function gateLine(gate: Gate): string {
  const worth = gate.strength === "declared" ? "is not proved" : "does not hold";
  return `- **Gate** ${code(gate.kind)} ${worth} · ${at(gate.location)}: ${prose(gate.why)}`;
}

/** NOTE: the line breaks of a rule's text are its author's; blank lines and list items are kept. */
function fixLines(fix: string): string {
  const lines = wrap(fix, Number.POSITIVE_INFINITY).map((line) =>
    line.startsWith("- ") ? `- ${prose(line.slice(2))}` : prose(line),
  );
  return `**Fix:** ${lines.join("\n")}`;
}

function diagnosticLines(diagnostics: readonly Diagnostic[]): string {
  const line = ({ level, code: name, message, location }: Diagnostic): string =>
    `- ${level} ${code(name)} at ${at(location)}: ${prose(message)}`;
  const { kept, left } = fill(diagnostics, line, MOST_OF_DIAGNOSTICS);
  const more = left === 0 ? [] : [`- ${count(left, "more diagnostic")} ${leftOut(left)}`];
  return diagnostics.length === 0 ? "" : `### Diagnostics\n\n${[...kept, ...more].join("\n")}`;
}

function at({ file, line }: Location): string {
  return code(`${file}:${line}`);
}
