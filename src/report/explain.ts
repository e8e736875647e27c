import { levelOf, type Rule } from "../rules/rule.ts";
import { visible } from "./escape.ts";
import { frameworkName, type Titles } from "./sarif-taxonomies.ts";
import { indented } from "./text.ts";

export interface ExampleFile {
  readonly file: string;
  readonly text: string;
}
/** The smallest repository with the problem, and the same one repaired. */
export interface Example {
  readonly vulnerable: readonly ExampleFile[];
  readonly fixed: readonly ExampleFile[];
}
export type Examples = Readonly<Record<string, Example>>;

/** What a rule finds, why it matters, how to fix it, what it maps to, and the change that repairs its example. */
export function explain(rule: Rule, examples: Examples = {}, titles: Titles = () => undefined): string {
  const example = examples[rule.id];
  const lines = [
    rule.id,
    `${rule.title}.`,
    "",
    `Severity: ${levelOf(rule.score)} (${rule.score.toFixed(1)}), confidence: ${rule.confidence}`,
    "",
    ...section("Why", rule.why),
    ...section("How to fix it", rule.fix),
    ...list("Frameworks", frameworkLines(rule, titles)),
    ...list("References", [...rule.references]),
    ...(example ? list("Example, vulnerable (-) and fixed (+)", exampleDiff(example)) : []),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function section(title: string, body: string): string[] {
  return [title, ...indented("  ", body), ""];
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`.trimEnd()), ""];
}

function frameworkLines(rule: Rule, titles: Titles): string[] {
  return Object.entries(rule.frameworks).flatMap(([framework, ids]) =>
    ids.map((id) => [frameworkName(framework), id, titles(framework, id) ?? ""].join(" ").trim()),
  );
}

function exampleDiff({ vulnerable, fixed }: Example): string[] {
  const files = [...new Set([...vulnerable, ...fixed].map(({ file }) => file))].sort();
  return files.flatMap((file) => {
    const lines = (side: readonly ExampleFile[]): string[] =>
      side
        .find((one) => one.file === file)
        ?.text.trimEnd()
        .split("\n") ?? [];
    return [`${visible(file)}`, ...diff(lines(vulnerable), lines(fixed)).map(visible)];
  });
}

/** Every line once: kept, taken out (`-`) or put in (`+`), by the longest common subsequence. LIMIT: quadratic; examples are small. */
export function diff(before: readonly string[], after: readonly string[]): string[] {
  const lengths = before.map(() => new Array<number>(after.length + 1).fill(0));
  lengths.push(new Array<number>(after.length + 1).fill(0));
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row)
        row[j] = before[i] === after[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const same = i < before.length && j < after.length && before[i] === after[j];
    if (same) {
      lines.push(`  ${before[i]}`);
      i++;
      j++;
    } else if (j >= after.length || (i < before.length && length(i + 1, j) >= length(i, j + 1)))
      lines.push(`- ${before[i++]}`);
    else lines.push(`+ ${after[j++]}`);
  }
  return lines;
}
