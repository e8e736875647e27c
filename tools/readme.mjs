/** Writes what the README shows of a real run between its `report` markers. `--check` fails when it is not what the built program prints. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = `${ROOT}README.md`;
const STORY = "fixtures/repos/triage-bot";
const WORKFLOW = `${STORY}/.github/workflows/triage.yml`;

function delegraph(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { PATH: process.env.PATH, NO_COLOR: "1" },
  });
  if (status === 2 || stderr !== "") throw new Error(`delegraph ${args.join(" ")}: ${stderr}`);
  return stdout.trimEnd();
}

// Its first finding and its last line, as they are printed: a file, a finding, ..., the summary.
const report = delegraph("scan", STORY).split("\n\n");
const [file, finding] = report;
const picture = delegraph("graph", WORKFLOW, "--format", "mermaid");
const block = `<!-- report:start -->
The first finding of \`node dist/cli.js scan ${STORY}\`, and its last line:

\`\`\`text
${file}

${finding}

[...]

${report.at(-1)}
\`\`\`

The workflow behind it, [${readFileSync(`${ROOT}${WORKFLOW}`, "utf8").trimEnd().split("\n").length} lines](${WORKFLOW}), as \`graph --format mermaid\` draws it:

\`\`\`mermaid
${picture}
\`\`\`
<!-- report:end -->`;

const before = readFileSync(README, "utf8");
const after = before.replace(/<!-- report:start -->[\s\S]*<!-- report:end -->/, () => block);
if (process.argv.includes("--check")) {
  if (after !== before) {
    console.error("README.md shows another report than the program prints: run `npm run build`.");
    process.exitCode = 1;
  }
} else if (after !== before) writeFileSync(README, after);
