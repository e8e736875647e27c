import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { authorityJson, graphJson, json } from "../../src/report/json.ts";
import type { Result } from "../../src/report/result.ts";
import { sarif } from "../../src/report/sarif.ts";
import { text } from "../../src/report/text.ts";
import { scan } from "../../src/scan.ts";

const FIXTURES = path.join(import.meta.dirname, "../../fixtures");
const SCRATCH = mkdtempSync(path.join(tmpdir(), "delegraph-"));
afterAll(() => rmSync(SCRATCH, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;

function filesUnder(at: string, prefix = ""): readonly (readonly [string, string])[] {
  return readdirSync(path.join(at, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesUnder(at, `${prefix}${entry.name}/`)
      : [[`${prefix}${entry.name}`, readFileSync(path.join(at, prefix, entry.name), "utf8")] as const],
  );
}

const folders = (at: string): readonly string[] =>
  readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(at, entry.name));

/** Every repository of the fixtures, with the files that a scan looks at. */
const REPOSITORIES: readonly Files[] = [
  ...folders(path.join(FIXTURES, "repos")),
  ...[...folders(path.join(FIXTURES, "formats")), ...folders(path.join(FIXTURES, "rules"))].flatMap(folders),
].map((at) => Object.fromEntries(filesUnder(at).filter(([name]) => name !== "graph.txt")));

let count = 0;
async function scanned(files: Files): Promise<Result> {
  count += 1;
  const root = path.join(SCRATCH, String(count));
  mkdirSync(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  try {
    return await scan({ path: root, minSeverity: "low", rules: [] });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What every report says of a result. */
const printed = (result: Result): readonly string[] => [
  text(result, { quiet: false, minSeverity: "low" }),
  json(result),
  graphJson(result),
  authorityJson(result),
  sarif(result),
];

function holdsTogether(result: Result, files: Files): void {
  expect(result.diagnostics.filter(({ code }) => code === "internal")).toEqual([]);
  for (const finding of result.findings) {
    const lines = files[finding.location.file]?.split("\n") ?? [];
    const { line, column, endLine, endColumn } = finding.location;
    expect(lines.length, `${finding.location.file} is one of the files`).toBeGreaterThanOrEqual(endLine);
    expect([line >= 1, column >= 1, endLine >= line, endLine > line || endColumn >= column]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(finding.paths.length).toBeGreaterThan(0);
    for (const { steps } of finding.paths)
      expect(steps.map(({ node }) => node.id).filter((id) => !result.graph.nodes.has(id))).toEqual([]);
  }
  for (const edge of result.graph.edges.values()) {
    expect(
      [edge.from, edge.to].filter((id) => !result.graph.nodes.has(id)),
      edge.id,
    ).toEqual([]);
    expect(
      edge.because.filter((id) => !result.graph.edges.has(id)),
      edge.id,
    ).toEqual([]);
  }
}

type Mutation = (text: string) => string;
const at = (share: number, text: string): number => Math.floor(share * text.length);
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  share.map(
    (from): Mutation =>
      (whole) =>
        whole.slice(0, at(from, whole)),
  ),
  fc.tuple(share, share).map(
    ([from, to]): Mutation =>
      (whole) =>
        whole.slice(0, at(from, whole)) + whole.slice(at(to, whole)),
  ),
  fc.tuple(share, fc.integer({ min: 0, max: 0xffff })).map(
    ([where, code]): Mutation =>
      (whole) =>
        whole.slice(0, at(where, whole)) + String.fromCharCode(code) + whole.slice(at(where, whole) + 1),
  ),
  fc
    .tuple(
      share,
      fc.constantFrom(
        "\t",
        "&a ",
        "*a ",
        "<<: *a\n",
        "${{ ",
        " }}",
        "{",
        "[",
        "'",
        '"',
        "|\n",
        "- ",
        ": ",
        "#",
        "\r\n",
        "\u2028",
      ),
    )
    .map(
      ([where, more]): Mutation =>
        (whole) =>
          whole.slice(0, at(where, whole)) + more + whole.slice(at(where, whole)),
    ),
  fc.tuple(share, fc.integer({ min: 2, max: 40 })).map(
    ([where, times]): Mutation =>
      (whole) => {
        const lines = whole.split("\n");
        const line = Math.floor(where * lines.length);
        return [
          ...lines.slice(0, line),
          ...Array.from({ length: times }, () => lines[line] ?? ""),
          ...lines.slice(line + 1),
        ].join("\n");
      },
  ),
  fc.integer({ min: 1, max: 12 }).map(
    (depth): Mutation =>
      (whole) =>
        Array.from({ length: depth }).reduce<string>(
          (inner, _, n) => `nest${n}:\n${inner.replace(/^/gm, "  ")}`,
          whole,
        ),
  ),
);

function mutated(files: Files, mutations: readonly Mutation[]): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, content], n) => [
      name,
      mutations.filter((_, m) => m % Object.keys(files).length === n).reduce((known, mutate) => mutate(known), content),
    ]),
  );
}

describe("a scan of whatever", () => {
  test("the fixtures hold together", async () => {
    for (const files of REPOSITORIES) holdsTogether(await scanned(files), files);
  });

  test("broken fixtures never break the scanner, and two scans say the same", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...REPOSITORIES),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async (files, mutations) => {
          const broken = mutated(files, mutations);
          const result = await scanned(broken);
          holdsTogether(result, broken);
          expect(printed(await scanned(broken))).toEqual(printed(result));
        },
      ),
      { numRuns: 60 },
    );
  });
});

const BODY = fc
  .string({
    unit: fc.constantFrom(..."abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"),
    minLength: 40,
    maxLength: 40,
  })
  // NOTE: the scanner takes a body without digits or of few characters for a placeholder, and placeholders may be shown.
  .filter((body) => /\d/.test(body) && new Set(body).size > 20);
const SECRET = fc
  .tuple(fc.constantFrom("ghp_", "sk-ant-api03-", "github_pat_", "AIza", "xoxb-"), BODY)
  .map(([prefix, body]) => prefix + body);

/** Places of a repository where a secret may stand, each with its own. */
const planted = (secrets: readonly string[]): Files => {
  const [one = "", two = "", three = "", four = "", five = "", six = ""] = secrets;
  return {
    ".github/workflows/garden.yml": `on:
  issues:
    types: [opened]
permissions: write-all
env:
  GARDEN_TOKEN: ${one}
jobs:
  weed:
    runs-on: ubuntu-latest
    env: { SEED_KEY: "${two}" }
    steps:
      - uses: anthropics/claude-code-action@v1
        env:
          GH_TOKEN: ${three}
        with:
          anthropic_api_key: ${four}
          github_token: ${five}
          allowed_non_write_users: "*"
          prompt: Use ${two} to weed.
          settings: '{"env": {"TOKEN": "${one}"}, "permissions": {"allow": ["Bash(curl -H ${six} *)"]}}'
          claude_args: --allowedTools "Bash(GH_TOKEN=${six} gh pr *),Bash(${one}:*)" --mcp-config '{"a":"${two}"}'
      - run: GH_TOKEN=${three} claude -p "${four}" --allowedTools "Bash(curl https://user:${five}@garden.example/*)"
      - run: gemini --yolo -p "${six}"
      - uses: google-github-actions/run-gemini-cli@v0
        if: github.event.issue.title == '${one}'
        with:
          gemini_api_key: ${two}
          settings: '{"mcpServers": {"shed": {"command": "x", "env": {"KEY": "${three}"}}}, "tools": {"core": ["run_shell_command(echo ${four})"]}}'
`,
    ".mcp.json": JSON.stringify(
      {
        mcpServers: {
          shed: {
            command: "npx",
            args: ["-y", "shed", "--token", one, `--key=${two}`],
            env: { SHED_TOKEN: three },
            headers: { Authorization: `Bearer ${four}` },
          },
          gate: { url: `https://gate.example/mcp?key=${five}` },
        },
      },
      null,
      2,
    ),
    ".claude/settings.json": JSON.stringify(
      {
        env: { A_TOKEN: six },
        permissions: {
          allow: [`Bash(GH_TOKEN=${one} gh *)`, `Bash(curl -H "X: ${two}" *)`],
          defaultMode: "acceptEdits",
        },
      },
      null,
      2,
    ),
  };
};

describe("a planted secret", () => {
  const secrets = fc.array(SECRET, { minLength: 6, maxLength: 6 });
  const leaks = (result: Result, values: readonly string[]): readonly string[] => {
    const reports = printed(result);
    return values.filter((value) => reports.some((report) => report.includes(value)));
  };

  test("appears in no report", async () => {
    await fc.assert(
      fc.asyncProperty(secrets, async (values) => {
        const result = await scanned(planted(values));
        expect(result.findings.map(({ rule }) => rule)).toContain("hardcoded-agent-secret");
        expect(leaks(result, values)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test("appears in no report of a broken file either", async () => {
    await fc.assert(
      fc.asyncProperty(secrets, fc.array(mutation, { minLength: 1, maxLength: 4 }), async (values, mutations) => {
        const result = await scanned(mutated(planted(values), mutations));
        expect(leaks(result, values)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
