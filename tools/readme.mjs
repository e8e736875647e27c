/** Writes what the README shows of a real run between its `report` markers. `--check` fails when it is not what the built program prints. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = `${ROOT}README.md`;
const ARGUMENTS = [
  "dist/cli.js",
  "scan",
  "fixtures/repos/triage-bot",
  "--rule",
  "boundary-crossing-without-reauthorization",
  "--no-color",
  "--fail-on",
  "never",
];

const report = execFileSync(process.execPath, ARGUMENTS, { cwd: ROOT, encoding: "utf8" }).trimEnd();
const before = readFileSync(README, "utf8");
const block = `<!-- report:start -->\nThe crossing it finds there, as it is printed:\n\n\`\`\`text\n${report}\n\`\`\`\n<!-- report:end -->`;
const after = before.replace(/<!-- report:start -->[\s\S]*<!-- report:end -->/, () => block);
if (process.argv.includes("--check")) {
  if (after !== before) {
    console.error("README.md shows another report than the program prints: run `npm run build`.");
    process.exitCode = 1;
  }
} else if (after !== before) writeFileSync(README, after);
