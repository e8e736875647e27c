import { execFileSync } from "node:child_process";
import { accessSync, chmodSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Log, Result } from "sarif";

/** Whether Microsoft's validator is installed: it comes as one package per platform. */
export const VALIDATOR = validator();

function validator(): string | undefined {
  if (process.platform !== "linux") return undefined;
  const require = createRequire(import.meta.url);
  const path = join(dirname(require.resolve("@microsoft/sarif-multitool-linux/package.json")), "Sarif.Multitool");
  // NOTE: npm does not run the install script that would make it executable.
  chmodSync(path, 0o755);
  accessSync(path, constants.X_OK);
  return path;
}

/** What Microsoft's validator has against SARIF texts, in one run: `<file>: <rule> <level> <where>`, notes left out. */
export function validatorComplaints(...texts: readonly string[]): string[] {
  if (VALIDATOR === undefined) throw new Error("the validator is not installed");
  const folder = mkdtempSync(join(tmpdir(), "sarif-"));
  try {
    const output = join(folder, "report.sarif");
    const inputs = texts.map((_, index) => join(folder, `${index}.sarif`));
    for (const [index, input] of inputs.entries()) writeFileSync(input, texts[index] ?? "");
    const options = [
      "--rule-kind",
      "Sarif;Ghas",
      "--output",
      output,
      "--log",
      "ForceOverwrite",
      "--level",
      "Error;Warning;Note",
    ];
    // NOTE: it exits with 0 whatever it finds; what it found stands in its report.
    execFileSync(VALIDATOR, ["validate", ...inputs, ...options], { stdio: ["ignore", "ignore", "inherit"] });
    const report: Log = JSON.parse(readFileSync(output, "utf8").replace(/^\ufeff/, ""));
    const results = report.runs.flatMap((run) => run.results ?? []);
    const fileOf = ({ locations }: Result): string =>
      basename(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "");
    const silent = inputs.filter((input) => !results.some((result) => fileOf(result) === basename(input)));
    if (silent.length > 0)
      throw new Error(
        `the validator said nothing at all about ${silent.length} files, as it does for what it cannot read`,
      );
    return results
      .filter(({ level }) => level !== "note")
      .map(
        (result) =>
          `${fileOf(result)}: ${result.ruleId} ${result.level ?? "warning"} ${result.message.arguments?.join(" ")}`,
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
