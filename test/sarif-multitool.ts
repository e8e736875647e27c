import { execFileSync } from "node:child_process";
import { accessSync, chmodSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Log } from "sarif";

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

/** What Microsoft's validator has against each SARIF text: `<rule> <level> <where>`, notes left out. */
export function validatorComplaints(sarif: string): string[] {
  if (VALIDATOR === undefined) throw new Error("the validator is not installed");
  const folder = mkdtempSync(join(tmpdir(), "sarif-"));
  try {
    const [input, output] = [join(folder, "in.sarif"), join(folder, "report.sarif")];
    writeFileSync(input, sarif);
    const options = ["--rule-kind", "Sarif;Ghas", "--output", output, "--log", "ForceOverwrite", "--level", "Error;Warning;Note"];
    // NOTE: it exits with 0 whatever it finds; what it found stands in its report.
    execFileSync(VALIDATOR, ["validate", input, ...options], { stdio: "pipe" });
    const report: Log = JSON.parse(readFileSync(output, "utf8").replace(/^\ufeff/, ""));
    const results = report.runs.flatMap((run) => run.results ?? []);
    if (results.length === 0) throw new Error("the validator said nothing at all, as it does for a file it cannot read");
    return results.filter(({ level }) => level !== "note").map(({ ruleId, level, message }) => `${ruleId} ${level ?? "warning"} ${message.arguments?.join(" ") ?? message.text}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
