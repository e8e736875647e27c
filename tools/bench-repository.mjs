/** Writes repositories to measure on: always the same bytes for the same size, shaped like public ones. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A small generator of numbers in [0, 1): mulberry32, by Tommy Ettinger (public domain). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (random, list) => list[Math.floor(random() * list.length)];

// Sizes of 2,664 public workflow files: median 2.2 KB, a tenth above 12.6 KB, one in a hundred 148 KB (compiled agent workflows).
const MEDIAN = 2_000;
const SPREAD = Math.log(12_600 / 2_200) / 1.2816;
/** A workflow's size in bytes, distributed like the public ones. */
export function sizeOf(random) {
  if (random() < 0.015) return 150_000;
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.round(Math.min(60_000, Math.max(500, MEDIAN * Math.exp(SPREAD * normal))));
}

const TRIGGERS = [
  "on:\n  push:\n    branches: [main]\n  pull_request:\n",
  "on: [push, workflow_dispatch]\n",
  "on:\n  schedule:\n    - cron: '17 4 * * 1'\n  workflow_dispatch:\n    inputs:\n      variety:\n        required: false\n        default: cox\n",
  "on:\n  workflow_run:\n    workflows: [Harvest]\n    types: [completed]\n",
];
const AGENT_TRIGGERS = [
  "on:\n  issues:\n    types: [opened, labeled]\n",
  "on:\n  issue_comment:\n    types: [created]\n  pull_request_review_comment:\n    types: [created]\n",
  "on:\n  pull_request:\n    types: [opened, synchronize]\n",
  "on:\n  pull_request_target:\n    types: [opened]\n",
];
const CONDITIONS = [
  "",
  "    if: contains(github.event.comment.body, '@claude') && github.event.comment.author_association == 'MEMBER'\n",
  "    if: >-\n      github.event_name == 'issues' ||\n      contains(fromJSON('[\"OWNER\", \"MEMBER\"]'), github.event.comment.author_association)\n",
  "    if: github.event.pull_request.head.repo.full_name == github.repository\n",
];
const PERMISSIONS = [
  "    permissions:\n      contents: read\n      issues: write\n      id-token: write\n",
  "    permissions:\n      contents: write\n      pull-requests: write\n",
  "    permissions: {}\n",
];
const AGENT_STEPS = [
  '      - name: Triage\n        id: triage\n        uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}\n          claude_args: |\n            --max-turns 10\n            --allowedTools "Read,Grep,Bash(gh issue edit:*),Bash(git log:*)"\n          prompt: |\n            Label issue ${{ github.event.issue.number }}: ${{ github.event.issue.title }}\n',
  '      - name: Assist\n        uses: google-github-actions/run-gemini-cli@v0\n        env:\n          GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}\n        with:\n          gemini_api_key: ${{ secrets.GEMINI_API_KEY }}\n          settings: |\n            { "coreTools": ["run_shell_command(echo)", "run_shell_command(gh issue list)"] }\n          prompt: Describe ${{ github.event.issue.body }}\n',
  '      - name: Review\n        env:\n          ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n          GH_TOKEN: ${{ secrets.ORCHARD_BOT_TOKEN || github.token }}\n        run: |\n          npm install -g @anthropic-ai/claude-code@2.0.1\n          claude -p "Review the change" --allowedTools "Read,Bash(gh pr comment:*)"\n',
];
const STEPS = [
  "      - uses: actions/checkout@v4\n        with:\n          fetch-depth: 0\n          persist-credentials: false\n",
  "      - uses: actions/setup-node@v4\n        with:\n          node-version: ${{ matrix.node }}\n          cache: npm\n",
  '      - name: Test the branches\n        run: |\n          set -euo pipefail\n          npm ci\n          npm test -- --shard=${{ matrix.shard }}/4 | tee harvest.log\n          grep -c ripe harvest.log >> "$GITHUB_OUTPUT" || true\n',
  "      - name: Publish the crate\n        if: github.ref == 'refs/heads/main' && success()\n        env:\n          NODE_AUTH_TOKEN: ${{ secrets.REGISTRY_TOKEN }}\n        run: npm publish --provenance\n",
  "      - uses: actions/upload-artifact@v4\n        with:\n          name: crate-${{ matrix.node }}\n          path: |\n            dist/**\n            !dist/**/*.map\n",
  "      - uses: actions/github-script@v7\n        with:\n          script: |\n            const { data } = await github.rest.issues.listLabelsForRepo(context.repo);\n            core.setOutput('labels', data.map((label) => label.name).join(','));\n",
];
// Scripts and prompts are most of a public workflow: 26 bytes of text stand for each YAML event at the median, 40 on average.
const SENTENCES = [
  "Read the orchard report first and compare it with the one of last week.",
  "Do not touch branches that are still in blossom; list them by row instead.",
  "Name every tree by its row and number, and give the reason for each cut.",
  "When a sensor has sent nothing for three days, say so and go on with the next.",
  "Keep the summary below two hundred words and end it with the open questions.",
];
const COMMANDS = [
  'echo "::group::Rows of the northern slope"',
  './tools/measure --row "$ROW" --sensors moisture,light --format json > "out/row-$ROW.json"',
  'test -s out/row-1.json || { echo "No measurement of the first row: is the gateway awake?" >&2; exit 1; }',
  "jq -s 'map(select(.ripe)) | group_by(.variety) | map({variety: .[0].variety, count: length})' out/*.json > ripe.json",
  'echo "count=$(jq \'map(.count) | add\' ripe.json)" >> "$GITHUB_OUTPUT"',
  "# The gateway drops the connection after a minute, so the upload is split.",
  "split --lines=500 --additional-suffix=.json ripe.json part-",
  'curl --fail --silent --show-error --retry 3 --data-binary @ripe.json "https://orchard.example/api/rows"',
];
const lines = (random, from, count, indent) =>
  Array.from({ length: count }, () => `${indent}${pick(random, from)}\n`).join("");
const script = (random, long) =>
  `      - name: Measure the rows and send what is ripe\n        # One row after the other: the gateway serves a single client.\n        run: |\n${lines(random, COMMANDS, long ? 60 : 4 + Math.floor(random() * 20), "          ")}`;
const prompt = (random, long) =>
  `      - name: Write the report\n        uses: actions/github-script@v7\n        env:\n          REPORT: |\n${lines(random, SENTENCES, long ? 120 : 5 + Math.floor(random() * 15), "            ")}        with:\n          script: core.summary.addRaw(process.env.REPORT).write()\n`;

const MATRIX = "    strategy:\n      matrix:\n        node: [20, 22, 24]\n        shard: [1, 2, 3, 4]\n";

/** One workflow of about `bytes` bytes; every eighth step opens a new job. */
export function workflow(random, bytes, hasAgent) {
  let text = `name: ${pick(random, ["Harvest", "Graft", "Prune"])} ${Math.floor(random() * 1e6)}\n\n`;
  text += pick(random, hasAgent ? AGENT_TRIGGERS : TRIGGERS);
  text += "\nenv:\n  ORCHARD: north\n\njobs:\n";
  let step = 0;
  do {
    if (step % 8 === 0) {
      text += `  rows-${step / 8}:\n    runs-on: ubuntu-latest\n    timeout-minutes: 20\n${step > 0 ? `    needs: [rows-${step / 8 - 1}]\n` : ""}`;
      text += hasAgent ? pick(random, CONDITIONS) + pick(random, PERMISSIONS) : MATRIX;
      text += "    steps:\n";
    }
    if (hasAgent && step % 8 === 1 && step < 24) text += pick(random, AGENT_STEPS);
    else if (random() < 0.3) text += (random() < 0.6 ? script : prompt)(random, bytes > 20_000);
    else text += pick(random, STEPS);
    step++;
  } while (text.length < bytes || step < 2);
  return text;
}

/** Writes files and makes the folder a repository of git. */
export function write(root, files) {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  // Real repositories are listed by git; a folder without it would measure the other way of finding files.
  execFileSync("git", ["-c", "init.defaultBranch=main", "init", "--quiet", root], { stdio: "ignore" });
}

/**
 * `count` workflows in one repository, an eighth of them with agents (248 of 1,957 in public repositories that use
 * agents at all). Returns how many bytes they are.
 */
export function writeWorkflows(root, count) {
  const random = seeded(20_260_801);
  const files = Array.from({ length: count }, (_, index) => {
    const text = workflow(random, sizeOf(random), index % 8 === 0);
    return [`.github/workflows/orchard-${index}.yml`, text];
  });
  write(root, files);
  return files.map(([, text]) => text.length);
}

const MCP = {
  mcpServers: {
    ladder: {
      command: "npx",
      args: ["-y", "@modelcontextprotocol/server-github@2025.4.8"],
      env: { GITHUB_PERSONAL_ACCESS_TOKEN: "${GITHUB_TOKEN}" },
    },
  },
};
const SETTINGS = {
  permissions: { allow: ["Read", "Bash(npm run test:*)"], deny: ["Read(./.env)"], defaultMode: "default" },
};

/** A small repository with twelve files that agents or their gates live in. */
export function writeSmall(root) {
  const random = seeded(7);
  const workflows = Array.from({ length: 6 }, (_, index) => [
    `.github/workflows/row-${index}.yml`,
    workflow(random, MEDIAN, index < 3),
  ]);
  const form = (label) =>
    `name: ${label}\ndescription: Tell us.\nlabels: [${label}]\nbody:\n  - type: textarea\n    id: what\n    attributes:\n      label: What\n`;
  write(root, [
    ...workflows,
    [
      ".github/actions/press/action.yml",
      "name: Press\nruns:\n  using: composite\n  steps:\n    - run: echo press\n      shell: bash\n",
    ],
    [".github/ISSUE_TEMPLATE/bug.yml", form("bug")],
    [".github/CODEOWNERS", "* @orchard/keepers\n/.github/ @orchard/pruners\n"],
    [".mcp.json", JSON.stringify(MCP, undefined, 2)],
    [".claude/settings.json", JSON.stringify(SETTINGS, undefined, 2)],
    [".claude/settings.local.json", JSON.stringify(SETTINGS, undefined, 2)],
    ["README.md", "# An orchard\n"],
    ["package.json", '{ "name": "orchard", "private": true }\n'],
  ]);
}
