import { describe, expect, test } from "vitest";
import { derive } from "../src/derive/index.ts";
import { link } from "../src/graph/link.ts";
import type { Fragment, Graph } from "../src/graph/model.ts";
import { readAll } from "../src/read-all.ts";
import { githubWorkflow } from "../src/readers/github-workflow/github-workflow.ts";
import { repositoryOf } from "./readers/workflow.ts";

const FOLDER = ".github/workflows/";
/** A job that nobody asks about unless an agent leads to it: it publishes. */
const publishes = (on: string, more = ""): string =>
  `on: ${on}\njobs:\n  sell:\n    runs-on: ubuntu-latest\n${more}    steps: [{ run: npm publish }]\n`;
/** An agent that holds a personal token and may do one thing with it. */
const agent = (tool: string, token = "secrets.ORCHARD_PAT"): string =>
  `on: issues\njobs:\n  tend:\n    runs-on: ubuntu-latest\n    permissions: { contents: write, actions: write }\n    steps:\n      - env: { GH_TOKEN: "\${{ ${token} }}" }\n        run: claude -p weed --allowedTools "Bash(${tool}:*)"\n`;
const calls = (file: string, on = "push"): string => `on: ${on}\njobs: { ask: { uses: "./${FOLDER}${file}" } }\n`;

type Files = Readonly<Record<string, string>>;

const inFolder = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name.includes("/") ? name : FOLDER + name, text]));

async function inTurns(files: Files): Promise<readonly Fragment[]> {
  const repository = repositoryOf(inFolder(files));
  const sources = repository.names.flatMap((name) => repository.file(name) ?? []);
  return readAll({ files: sources, found: new Set() }, repository);
}

/** Every workflow read by itself, with nothing known of the others. */
function atOnce(files: Files): readonly Fragment[] {
  const repository = repositoryOf(inFolder(files));
  const workflows = repository.names.filter((name) => name.startsWith(FOLDER));
  return workflows.flatMap((name) => {
    const file = repository.file(name);
    return file ? [githubWorkflow.read(file, repository)] : [];
  });
}

const graphOf = (fragments: readonly Fragment[]): Graph => derive(link(fragments).graph);
const written = ({ nodes, edges }: Graph): string => JSON.stringify([[...nodes.values()], [...edges.values()]]);
const startsOf = (fragments: readonly Fragment[]): number =>
  fragments.flatMap(({ edges }) => edges).filter((edge) => edge.kind === "starts" && edge.to.includes("sell")).length;

const CASES: Readonly<Record<string, Files>> = {
  "nothing leads there": { "a.yml": agent("gh issue comment"), "z.yml": publishes("push") },
  "a push leads there": { "a.yml": agent("git push"), "z.yml": publishes("push") },
  "a dispatch with the job's own token leads there": {
    "a.yml": agent("gh workflow run", "github.token"),
    "z.yml": publishes("workflow_dispatch"),
  },
  "the job's own token pushes and starts nothing": {
    "a.yml": agent("git push", "github.token"),
    "z.yml": publishes("push"),
  },
  "a called workflow counts where it is called": {
    "a.yml": agent("gh issue comment"),
    "y.yml": calls("z.yml"),
    "z.yml": publishes("workflow_call"),
  },
  "a called workflow runs the agent": {
    "a.yml": agent("git push").replace("on: issues", "on: [issues, workflow_call]"),
    "y.yml": calls("a.yml"),
    "z.yml": publishes("push"),
  },
  "an artifact leads there": {
    "a.yml": `name: Tend\n${agent("gh issue comment").replace("- env", "- { id: weed, uses: anthropics/claude-code-base-action@v1, with: { prompt: Weed } }\n      - env")}      - { run: 'echo "\${{ steps.weed.outputs.structured_output }}" > out.txt' }\n      - { uses: actions/upload-artifact@v4, with: { name: out, path: out.txt } }\n`,
    "z.yml": publishes("{ workflow_run: { workflows: [Tend] } }").replace(
      "npm",
      "gh run download 1 -n out; bash out.txt; npm",
    ),
  },
  "a script runs the agent that no workflow names": {
    "a.yml": agent("gh issue comment"),
    "m.yml": agent("git push").replace(/run: claude.*/, "run: ./tools/tend.sh"),
    "tools/tend.sh": 'claude -p weed --allowedTools "Bash(git push:*)"\n',
    "z.yml": publishes("push"),
  },
};

describe("reading in turns", () => {
  test.each(Object.entries(CASES))("gives the same graph: %s", async (_, files) => {
    expect(written(graphOf(await inTurns(files)))).toBe(written(graphOf(atOnce(files))));
  });

  test("finds out who starts a job only where an agent may lead to it", async () => {
    const starts = await Promise.all(Object.values(CASES).map(async (files) => startsOf(await inTurns(files))));
    expect(starts).toEqual([0, 1, 1, 0, 1, 1, 1, 1]);
    expect(startsOf(atOnce(CASES["nothing leads there"] ?? {}))).toBe(1);
  });
});
