import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type ScanOptions, scan } from "../../src/scan.ts";
import { read } from "./fixtures.ts";

const SCRATCH = mkdtempSync(join(tmpdir(), "config-scan-"));
afterAll(() => rmSync(SCRATCH, { recursive: true, force: true }));

let count = 0;
function repository(files: Readonly<Record<string, string>>): string {
  count += 1;
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(SCRATCH, String(count), name)), { recursive: true });
    writeFileSync(join(SCRATCH, String(count), name), text);
  }
  return join(SCRATCH, String(count));
}
const run = (path: string, config: string, more: Partial<ScanOptions> = {}) =>
  scan({ path, minSeverity: "low", rules: [], config: read(config), ...more });

const CALLER = `on: issues
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ./.github/actions/label
`;
const LABEL = `runs:
  using: composite
  steps:
    - uses: anthropics/claude-code-action@v1
      with:
        anthropic_api_key: \${{ inputs.key }}
        allowed_non_write_users: "*"
        claude_args: --allowedTools Bash
`;

describe("source.include", () => {
  const AGENT = 'import { Agent } from "@openai/agents";\nexport const baker = new Agent({ name: "Baker" });\n';
  const root = repository({ "test/baker.ts": AGENT, "dist/baker.js": AGENT, "flour.py": "import mcp\n" });

  test("has source files read that are left out by default, and only those", async () => {
    const left = await run(root, "");
    expect(left.files).toMatchObject({ read: 0, searched: 3, unread: 1 });
    expect(left.diagnostics).toHaveLength(3);
    const asked = await run(root, "source:\n  include: [test/**, '**/*.py']\n");
    expect(asked.files).toMatchObject({ read: 1, searched: 3, unread: 1 });
    expect(asked.diagnostics.map(({ location }) => location.file)).toEqual(["dist/baker.js", "flour.py"]);
  });

  test("does not read what `paths` leaves out", async () => {
    const result = await run(root, "source:\n  include: [test]\npaths:\n  exclude: [test, dist]\n");
    expect(result.files).toMatchObject({ read: 0, searched: 1 });
  });
});

describe("a scan by a config", () => {
  test("reads a file that is left out for nobody, and counts it also when another file asked for it", async () => {
    const path = repository({ ".github/workflows/a.yml": CALLER, ".github/actions/label/action.yml": LABEL });
    const whole = await run(path, "");
    expect([whole.coverage.agents, whole.config?.excluded]).toEqual([1, 0]);
    const less = await run(path, "paths: { exclude: [.github/actions] }");
    expect([less.coverage.agents, less.config?.excluded, less.findings]).toEqual([0, 1, []]);
    const only = await run(path, "paths: { include: [.github/workflows/*.yml] }");
    expect([only.coverage.agents, only.config?.excluded]).toEqual([0, 1]);
  });

  test("finds nothing new against a base because a level was raised or an entry was added", async () => {
    const path = repository({ ".github/workflows/a.yml": CALLER, ".github/actions/label/action.yml": LABEL });
    const before = await run(path, "");
    const [first] = before.findings;
    expect(first).toBeDefined();
    const rules = [...new Set(before.findings.map(({ rule }) => rule))];
    const raised = `rules: { ${rules.map((rule) => `${rule}: critical`).join(", ")} }`;
    const after = await run(path, raised, { baseline: before.identities });
    expect([after.findings, after.baselined]).toEqual([[], before.identities.length]);
    expect((await run(path, raised)).findings.every(({ level }) => level === "critical")).toBe(true);
  });

  test("counts what it lowers even where the threshold then hides it", async () => {
    const path = join(import.meta.dirname, "../../fixtures/repos/triage-bot");
    const [worst] = (await run(path, "")).findings.filter(({ level }) => level !== "low");
    const lowered = await run(path, `rules: { ${worst?.rule}: low }`, { minSeverity: "medium" });
    expect(lowered.config?.lowered).toBeGreaterThan(0);
    expect(lowered.hidden.low).toBeGreaterThan(0);
    expect(lowered.findings.map(({ rule }) => rule)).not.toContain(worst?.rule);
  });
});

describe("a server of the config", () => {
  const entry = { command: "npx", args: ["-y", "@garden/ledger-mcp@1.0.0"] };
  const path = () => repository({ ".mcp.json": JSON.stringify({ mcpServers: { ledger: entry } }) });
  const config = readFileSync(join(import.meta.dirname, "../../fixtures/config/valid/servers.yaml"), "utf8");
  const reached = async (text: string) =>
    [...(await run(path(), text)).graph.edges.values()]
      .filter(({ kind, from }) => kind === "reaches" && from.endsWith(".ledger"))
      .map(({ to, facts }) => `${to} ${facts.access?.value}`);

  test("is known as those of the catalog are", async () => {
    expect(await reached("")).toEqual([]);
    expect(await reached(config)).toEqual(["service:ledger write"]);
  });
});
