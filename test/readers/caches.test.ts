import { describe, expect, test } from "vitest";
import { githubWorkflow } from "../../src/readers/github-workflow/github-workflow.ts";

const CACHE = "      - uses: actions/cache@v4\n        with:\n          path: node_modules\n          key: KEY\n";
const KEY = "${{ runner.os }}-npm-${{ hashFiles('package-lock.json') }}";
const own = (key = KEY): string => CACHE.replace("KEY", key);
const s3 = own().replace("actions/cache@v4", "whywaita/actions-cache-s3@v2");

interface Case {
  readonly on?: string;
  readonly mode?: string;
  readonly tools?: string;
  readonly keeps?: string;
  readonly takes?: string;
  readonly takerOn?: string;
  readonly env?: string;
}

const agent = ({ on = "issues", mode = "", tools = "Read,Edit", keeps = own() }: Case): string => `on: ${on}
jobs:
  triage:
    runs-on: ubuntu-latest
    permissions: { contents: read }
${mode}    steps:
${keeps}      - uses: anthropics/claude-code-base-action@v0.0.63
        with:
          anthropic_api_key: \${{ secrets.KEY }}
          allowed_tools: "${tools}"
          prompt: Look into it.
`;
const taker = ({ takes = own(), takerOn = "push", env = "secrets.NPM_TOKEN" }: Case): string => `on: ${takerOn}
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
${takes}      - run: npm publish
        env:
          NODE_AUTH_TOKEN: \${{ ${env} }}
`;

/** The hand-offs by cache from the one workflow to the other: contexts, what the run may do, how sure. */
function byCache(given: Case): readonly string[] {
  const texts = new Map([
    [".github/workflows/agent.yml", agent(given)],
    [".github/workflows/taker.yml", taker(given)],
  ]);
  const file = (path: string) => {
    const text = texts.get(path);
    return text === undefined ? undefined : { file: path, text };
  };
  const source = file(".github/workflows/agent.yml");
  if (source === undefined) return [];
  const { edges } = githubWorkflow.read(source, { file, names: [...texts.keys()] });
  return edges
    .filter((edge) => edge.facts.through?.value === "cache")
    .map(
      ({ facts, contexts }) =>
        `${contexts === "every" ? contexts : contexts.length} ${facts.cache?.value} ${facts.confidence?.value}`,
    );
}

const COMMANDS = "Bash,Read";

describe("a cache that another workflow takes over", () => {
  test.each<[string, Case, string]>([
    ["what outsiders start may read it only", { on: "issue_comment" }, "3 read-only possible"],
    ["what the clock starts may write it", { on: "{ schedule: [{ cron: '1 1 * * *' }] }" }, "1 writable likely"],
    ["what the workflow says counts for every event", { mode: "    cache-mode: write\n" }, "writable likely"],
    ["a name that begins as the other asks", { takes: own("${{runner.os}}-npm-") }, "read-only possible"],
    [
      "a name that is tried later",
      { takes: `${own("x")}          restore-keys: |\n            \${{ runner.os }}-\n` },
      "read-only possible",
    ],
    ["whoever starts commands needs no name", { tools: COMMANDS, keeps: "" }, "read-only possible"],
    [
      "nor does the other job name one",
      { tools: COMMANDS, keeps: "", takes: "      - uses: actions/setup-go@v6\n" },
      "read-only possible",
    ],
    ["a store of one's own knows no such rule", { keeps: s3, takes: s3 }, "own likely"],
    ["a release reads what the default branch keeps", { takerOn: "release" }, "read-only possible"],
  ])("%s", (_, given, expected) => {
    expect(byCache(given)).toEqual([expect.stringContaining(expected)]);
  });

  test.each<[string, Case]>([
    ["another name", { takes: own("other") }],
    ["other files", { takes: own().replace("node_modules", "dist") }],
    [
      "a folder that the agent cannot write",
      { keeps: own().replace("node_modules", "~/.npm"), takes: own().replace("node_modules", "~/.npm") },
    ],
    ["an agent that only reads", { tools: "Read,Grep" }],
    ["a run that has a cache of its own", { on: "pull_request" }],
    ["a job that may not save", { mode: "    cache-mode: read\n" }],
    ["the same for whoever starts commands", { mode: "    cache-mode: none\n", tools: COMMANDS }],
    ["a job that takes nothing over", { takes: own().replace("actions/cache@", "actions/cache/save@") }],
    ["a job that only asks whether it is there", { takes: `${own()}          lookup-only: true\n` }],
    [
      "a job whose cache is switched off",
      { tools: COMMANDS, keeps: "", takes: "      - uses: actions/setup-go@v6\n        with: { cache: false }\n" },
    ],
    ["a job with nothing to lose", { env: "github.token" }],
    ["a pull request's own run", { takerOn: "pull_request" }],
    ["GitHub's store and another one", { keeps: s3 }],
  ])("not: %s", (_, given) => {
    expect(byCache(given)).toEqual([]);
  });
});
