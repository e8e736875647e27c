import type { Diagnostic, Gate, Location } from "../graph/model.ts";
import type { Level } from "../rules/rule.ts";
import { visible } from "./escape.ts";
import { MOST_PATHS, partsAt } from "./hops.ts";
import { type Paint, PLAIN } from "./paint.ts";
import type { Finding, Path, Result } from "./result.ts";
import { atLeast, count, nothingSaid, summary } from "./summary.ts";
import { wrap } from "./wrap.ts";

const WIDTH = 100;

export interface TextOptions {
  /** One line per finding. */
  readonly quiet: boolean;
  /** Findings below are counted, not shown. */
  readonly minSeverity: Level;
  readonly paint?: Paint;
}

/** The result for a reader at a terminal: by cause, each finding with its path, the gates that do not hold, and the fix. */
export function text(whole: Result, { quiet, minSeverity, paint = PLAIN }: TextOptions): string {
  const result = atLeast(whole, minSeverity);
  const findings = quiet
    ? result.findings.map((finding) => line(finding, paint))
    : causes(result.findings).flatMap((cause) => causeLines(cause, result, paint));
  const lines = [
    ...findings,
    ...result.diagnostics.map((diagnostic) => diagnosticLine(diagnostic, paint)),
    ...(quiet || result.diagnostics.length === 0 ? [] : [""]),
    ...nothingSaid(result),
    summary(result),
  ];
  return `${lines.join("\n")}\n`;
}

interface Cause {
  readonly file: string;
  readonly name: string;
  readonly findings: Finding[];
}

/** Findings by the agent (else the workload) that they are about, the worst cause first. */
function causes(findings: readonly Finding[]): Cause[] {
  const byCause = new Map<string, Cause>();
  for (const finding of findings) {
    const nodes = finding.paths.flatMap(({ steps }) => steps.map(({ node }) => node));
    const node = nodes.find(({ kind }) => kind === "agent") ?? nodes.find(({ kind }) => kind === "workload");
    const key = JSON.stringify([finding.location.file, node?.id]);
    const cause = byCause.get(key) ?? {
      file: finding.location.file,
      name: node ? `${node.kind} ${node.label}` : "",
      findings: [],
    };
    byCause.set(key, cause);
    cause.findings.push(finding);
  }
  for (const cause of byCause.values()) cause.findings.sort((a, b) => b.score - a.score);
  const worst = ({ findings: [first] }: Cause): number => first?.score ?? 0;
  return [...byCause.values()].sort((a, b) => worst(b) - worst(a));
}

function causeLines(cause: Cause, result: Result, paint: Paint): string[] {
  const explained = new Set<string>();
  const lines = [paint.title(visible([cause.file, cause.name].filter((part) => part !== "").join(": "))), ""];
  for (const finding of cause.findings) {
    lines.push(...findingLines(finding, paint).map((one) => `  ${one}`));
    const fix = result.rules.find(({ id }) => id === finding.rule)?.fix ?? "";
    if (!explained.has(finding.rule) && fix !== "") lines.push(...indented("    Fix: ", fix));
    explained.add(finding.rule);
    lines.push("");
  }
  return lines;
}

function findingLines(finding: Finding, paint: Paint): string[] {
  const certainty = finding.confidence === "high" ? "" : paint.dim(`  (confidence: ${finding.confidence})`);
  const paths = finding.paths.slice(0, MOST_PATHS);
  const more = finding.paths.length - paths.length;
  return [
    `${paint.level[finding.level](finding.level.toUpperCase())} ${paint.title(visible(finding.rule))}  ${paint.dim(at(finding.location))}${certainty}`,
    ...indented("  ", visible(finding.message)),
    ...paths.flatMap((path, index) => pathLines(path, index, finding, paint)),
    ...(more > 0 ? [`  and ${count(more, "more path")}`] : []),
    ...finding.gates.flatMap((gate) => gateLines(gate, paint)),
  ];
}

/** A path that begins like the first one is told from where it parts. */
function pathLines(path: Path, index: number, { paths }: Finding, paint: Paint): string[] {
  const from = partsAt(path, index, paths);
  const isWhole = from === 0;
  const head = paths.length > 1 && isWhole ? [paint.dim(`  Path ${index + 1} of ${paths.length}`)] : [];
  const hops = path.steps.slice(from).map((step, i) => {
    const place = step.location ? `  ${paint.dim(at(step.location))}` : "";
    return `    ${isWhole ? "" : i === 0 ? "or " : "   "}${from + i + 1}. ${visible(step.text)}${place}`;
  });
  return [...head, ...hops];
}

function gateLines(gate: Gate, paint: Paint): string[] {
  const worth = gate.strength === "declared" ? "is not proved" : "does not hold";
  return [
    `  Gate ${visible(gate.kind)} ${worth}  ${paint.dim(at(gate.location))}`,
    ...indented("    ", visible(gate.why)),
  ];
}

function line(finding: Finding, paint: Paint): string {
  return `${paint.level[finding.level](finding.level)} ${visible(finding.rule)} ${at(finding.location)} ${visible(finding.message)}`;
}

/** One line of what could not be read or known. */
export function diagnosticLine({ level, code, message, location }: Diagnostic, paint: Paint = PLAIN): string {
  return `${level} ${paint.dim(code)} ${at(location)} ${visible(message)}`;
}

/** `file:line:column`, as terminals and editors link it. */
export function at({ file, line, column }: Location): string {
  return `${visible(file)}:${line}:${column}`;
}

/** Text wrapped to the width of the report, the first line after `lead`, the others below its text. */
export function indented(lead: string, body: string): string[] {
  const margin = " ".repeat(lead.length);
  return wrap(body, WIDTH - lead.length).map((one, index) =>
    one === "" ? "" : `${index === 0 ? lead : margin}${one}`,
  );
}
