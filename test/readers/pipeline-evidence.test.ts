import { describe, expect, test } from "vitest";
import { derive } from "../../src/derive/index.ts";
import { link } from "../../src/graph/link.ts";
import type { Graph } from "../../src/graph/model.ts";
import { readAzure } from "../../src/readers/azure-pipelines/read.ts";
import { readBitbucket } from "../../src/readers/bitbucket-pipelines/read.ts";
import { readBuildkite } from "../../src/readers/buildkite-pipeline/read.ts";
import { readCircle } from "../../src/readers/circleci-config/read.ts";
import { minutesIn } from "../../src/readers/gitlab-ci/keeping.ts";
import { readGitlab } from "../../src/readers/gitlab-ci/read.ts";
import type { Read } from "../../src/readers/reader.ts";
import { repositoryOf } from "./workflow.ts";

function graphOf(read: Read, file: string, text: string): Graph {
  return derive(link([read({ file, text }, repositoryOf({ [file]: text }))]).graph);
}

/** What ends a run, what is left of it, and each record that is no log. */
function said(graph: Graph): readonly string[] {
  const agents = [...graph.nodes.values()].filter(({ kind }) => kind === "agent");
  const records = [...graph.edges.values()].filter(({ kind, to }) => kind === "records" && !to.endsWith("/log"));
  return [
    ...agents.map(({ facts }) => `${facts.limit?.value} ${facts.trace?.value}`),
    ...records.map(({ to, facts }) => {
      const record = graph.nodes.get(to);
      return `${record?.label}: [${facts.omits?.value}] ${facts["after-failure"]?.value ?? "?"} ${record?.facts.days?.value ?? "?"}`;
    }),
  ];
}

const ASK = "claude -p Prune --output-format stream-json --verbose > run.jsonl";
const gitlab = (more: string): readonly string[] =>
  said(graphOf(readGitlab, ".gitlab-ci.yml", `prune:\n  script:\n    - ${ASK}\n${more}`));

describe("a job of GitLab", () => {
  test("that sets no limit has one that only the project's settings know, and its files go with its machine", () => {
    expect(gitlab("")).toEqual(["unknown none"]);
  });

  test("keeps what its artifacts name, when and as long as they say", () => {
    const kept =
      "  timeout: 1h 30m\n  artifacts: { name: run, paths: [run.jsonl], when: always, expire_in: 6 weeks }\n";
    expect(gitlab(kept)).toEqual(["time full", "artifact run: [] true 42"]);
    expect(gitlab("  artifacts: { paths: [run.jsonl] }\n")).toEqual(["unknown weak", "an artifact: [] false ?"]);
  });

  test("keeps nothing of the run by artifacts that name another file", () => {
    expect(gitlab("  artifacts: { paths: [dist/] }\n")).toEqual(["unknown none"]);
  });

  test("that keeps files of failed runs alone leaves the others open", () => {
    expect(gitlab("  artifacts: { paths: [run.jsonl], when: on_failure }\n")).toEqual([
      "unknown unknown",
      "an artifact: [unknown] true ?",
    ]);
  });

  test("takes its artifacts and its time from `default:`", () => {
    const before = "default:\n  timeout: 20 minutes\n  artifacts: { paths: [run.jsonl], when: always }\n";
    const text = `${before}prune:\n  script:\n    - ${ASK}\n`;
    expect(said(graphOf(readGitlab, ".gitlab-ci.yml", text))).toEqual(["time full", "an artifact: [] true ?"]);
  });

  test.each([
    ["3600", 60],
    ["2h20min", 140],
    ["1 week", 10_080],
    ["3 mins 4 sec", 3 + 4 / 60],
    ["2 weeks and 1 day", 21_600],
    ["6 mos", 259_200],
    ["never", undefined],
    ["$KEEP", undefined],
    ["", undefined],
  ])("counts the minutes of %j", (text, minutes) => {
    expect(minutesIn(text)).toEqual(minutes);
  });
});

test.each([
  ["steps:\n  - bash: ASK\n", ["time none"]],
  [
    "jobs:\n  - job: prune\n    timeoutInMinutes: 0\n    steps:\n      - bash: ASK\n      - { publish: run.jsonl, artifact: run, condition: always() }\n",
    ["none full", "artifact run: [] true ?"],
  ],
  [
    "steps:\n  - bash: ASK\n  - task: PublishPipelineArtifact@1\n    inputs: { targetPath: $(Build.SourcesDirectory)/run.jsonl }\n",
    ["time weak", "an artifact: [] false ?"],
  ],
])("a job of Azure: %j", (text, expected) => {
  expect(said(graphOf(readAzure, "azure-pipelines.yml", text.replace("ASK", ASK)))).toEqual(expected);
});

test("a job of CircleCI keeps what it stores, for as long as the plan says", () => {
  const text = `version: 2.1\njobs:\n  build:\n    docker: [{ image: cimg/node }]\n    steps:\n      - run: ${ASK}\n      - store_artifacts: { path: run.jsonl }\n`;
  expect(said(graphOf(readCircle, ".circleci/config.yml", text))).toEqual(["unknown full", "an artifact: [] ? ?"]);
});

test("a step of Buildkite keeps its files whether its command fails or not", () => {
  const text = `steps:\n  - command: ${ASK}\n    artifact_paths: "dist/*;run.jsonl"\n    timeout_in_minutes: 20\n`;
  const graph = graphOf(readBuildkite, ".buildkite/pipeline.yml", text);
  expect(said(graph)).toEqual(["time full", "an artifact: [] true ?"]);
});

test("a step of Bitbucket ends after two hours and keeps its files for two weeks", () => {
  const text = `pipelines:\n  default:\n    - step:\n        script:\n          - ${ASK}\n        artifacts: ["*.jsonl"]\n`;
  const graph = graphOf(readBitbucket, "bitbucket-pipelines.yml", text);
  expect(said(graph)).toEqual(["time weak", "an artifact: [] ? 14"]);
});

test("who can read the log of another system is a setting, so that nothing is said of its readers", () => {
  const text = `prune:\n  variables: { PRUNE_PAT: $SHED_PAT }\n  script:\n    - codex exec --sandbox danger-full-access "Prune"\n`;
  const graph = graphOf(readGitlab, ".gitlab-ci.yml", text);
  const log = [...graph.edges.values()].find(({ kind }) => kind === "records");
  expect(log?.facts.omits?.value).toEqual([]);
  expect(log?.facts.exposes?.value).toEqual([]);
});
