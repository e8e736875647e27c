import type { Condition } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Builder, builder } from "../builder.ts";
import { addJob, jobNode, type PipelineJob } from "../ci/pipelines/add-job.ts";
import { asVariable, commandText } from "../ci/pipelines/command-text.ts";
import { storeCredential } from "../ci/pipelines/store-credential.ts";
import { tooMany } from "../ci/pipelines/too-many.ts";
import type { CommandStep, Values } from "../ci/run.ts";
import type { Read, Repository } from "../reader.ts";
import { type Config, loadConfig, MAIN } from "./config.ts";
import { environmentOf, PROJECT } from "./environment.ts";
import { jobRuns } from "./existence.ts";
import { givenBy } from "./identity.ts";
import { keepingOf } from "./keeping.ts";
import { type Job, jobNames, jobOf } from "./layers.ts";
import { onGitlab } from "./reach.ts";
import { childOf, runIn, type Situation, situationsIn } from "./sources.ts";
import { present } from "./tokens.ts";
import { FALSE, isConst } from "./truth.ts";

/** LIMIT: jobs of one pipeline, and pipelines that one file starts. */
const MAX_JOBS = 1000;
const MAX_CHILDREN = 20;
const MAX_LEVELS = 2;

interface Scope {
  readonly builder: Builder;
  readonly repository: Repository;
  readonly config: Config;
  readonly situations: readonly Situation[];
  readonly prefix: string;
  readonly caller: string | undefined;
  readonly level: number;
  readonly budget: { children: number };
}

const NONE: Values = new Map();
// Inputs of a pipeline: https://docs.gitlab.com/ci/inputs/
const INPUT = /\$\[\[([^\]]{0,200})\]\]/g;
const shown = (text: string): string => text.replace(INPUT, (all, name: string) => asVariable(all, name.trim()));

function stepsOf(scope: Scope, job: Job): { readonly steps: readonly CommandStep[]; readonly script: string } {
  const main = [...job.lines("before_script"), ...job.lines("script")];
  const hooks = job.get("hooks")?.get("pre_get_sources_script")?.items() ?? [];
  // NOTE: what runs after the script has a shell of its own.
  const scripts = [hooks, main, job.lines("after_script")].filter((lines) => lines.length > 0);
  const env = environmentOf(scope.config, job, scripts.flat());
  const steps = scripts.flatMap((lines): readonly CommandStep[] => {
    const tree = job.layers[0] ?? lines[0];
    if (tree === undefined) return [];
    const script = commandText(lines, job.location, { shown });
    const { location } = job;
    return [
      {
        tree,
        uses: undefined,
        run: undefined,
        script,
        with: NONE,
        env,
        inputs: NONE,
        comment: "",
        actionName: undefined,
        location,
      },
    ];
  });
  const script = scripts
    .flat()
    .map((line) => line.string() ?? "")
    .join("\n");
  return { steps, script };
}

/** The situations in which the job can run at all, with what must be so; one that never runs stays, and says so. */
function runsOf(scope: Scope, job: Job): PipelineJob["runs"] {
  const known = scope.situations.map((situation): readonly [Situation, Condition] => [
    situation,
    jobRuns(job, scope.config, situation),
  ]);
  const possible = known.filter(([, condition]) => !isConst(condition, false));
  const kept = possible.length > 0 ? possible : scope.situations.map((situation) => [situation, FALSE] as const);
  return kept.map(([situation, condition]) =>
    runIn(situation, isConst(condition, true) ? [] : condition.op === "all" ? condition.of : [condition], job.location),
  );
}

function pipelineJob(scope: Scope, name: string): { readonly job: Job; readonly pipeline: PipelineJob } | undefined {
  const job = jobOf(scope.config, name);
  if (job === undefined) return undefined;
  const { steps, script } = stepsOf(scope, job);
  const id = `${scope.prefix}${job.file}#${name}`;
  let runs: PipelineJob["runs"] | undefined;
  let given: PipelineJob["given"] | undefined;
  const pipeline: PipelineJob = {
    builder: scope.builder,
    repository: scope.repository,
    id,
    label: name,
    location: job.location,
    definition: `${job.file}#${name}`,
    ephemeral: "unknown",
    steps,
    caller: scope.caller,
    reach: onGitlab,
    present,
    get keeping() {
      return keepingOf(job);
    },
    declare: ({ name }) => void storeCredential(scope.builder, PROJECT, name),
    // NOTE: most jobs run no agent, and then nobody asks.
    get runs() {
      runs ??= runsOf(scope, job);
      return runs;
    },
    get given() {
      given ??= givenBy(scope.builder, id, job, script);
      return given;
    },
  };
  return { job, pipeline };
}

/** Pipelines that a job starts from files of the same repository: https://docs.gitlab.com/ci/pipelines/downstream_pipelines/ */
function children(job: Job): readonly { readonly path: string; readonly location: Tree["location"] }[] {
  const items = job.get("trigger")?.get("include")?.items() ?? [];
  return items.flatMap((item) => {
    const local = item.string() !== undefined ? item : item.get("local");
    const path = local?.string();
    return path === undefined || local === undefined
      ? []
      : [{ path: path.replace(/^\.?\/+/, ""), location: local.location }];
  });
}

function readChildren(scope: Scope, job: Job, pipeline: PipelineJob): boolean {
  let found = false;
  for (const { path, location } of children(job)) {
    scope.budget.children -= 1;
    if (scope.level >= MAX_LEVELS || scope.budget.children < 0) break;
    const config = loadConfig(path, scope.repository, scope.builder.diagnostic);
    if (config === undefined) {
      scope.builder.diagnostic({
        code: "unresolved-reference",
        level: "note",
        message: `The child pipeline \`${path}\` cannot be read: whether it runs an agent is not known.`,
        location,
      });
      continue;
    }
    const started = new Set(pipeline.runs.map(({ context }) => context));
    const situations = scope.situations.filter(({ context }) => started.has(context)).map(childOf);
    found =
      readPipeline({
        ...scope,
        config,
        situations,
        prefix: `${pipeline.id}/`,
        caller: pipeline.id,
        level: scope.level + 1,
      }) || found;
  }
  if (found) jobNode(pipeline);
  return found;
}

/** Credentials that agents hold and other jobs of the pipeline name too: whoever holds one of them shares it. */
function holdElsewhere(scope: Scope, jobs: readonly PipelineJob[], agents: ReadonlySet<string>): void {
  const shared = new Set(
    jobs
      .filter(({ id }) => agents.has(id))
      .flatMap(refsOf)
      .map(({ ref }) => ref.id),
  );
  for (const job of jobs.filter(({ id }) => !agents.has(id)))
    for (const { ref, name, location } of refsOf(job)) {
      if (!shared.has(ref.id)) continue;
      jobNode(job);
      scope.builder.edge("holds", job.id, ref.id, {
        facts: { when: "with", channel: ["env"], names: [name], confidence: ref.certain ? "certain" : "likely" },
        locations: [location],
      });
    }
}

function refsOf({ steps, location }: PipelineJob) {
  return steps.flatMap(({ env }) =>
    [...env].flatMap(([name, { refs, tree }]) =>
      refs.map((ref) => ({ ref, name, location: tree?.location ?? location })),
    ),
  );
}

function readPipeline(scope: Scope): boolean {
  const names = jobNames(scope.config);
  const beyond = names[MAX_JOBS] === undefined ? undefined : jobOf(scope.config, names[MAX_JOBS]);
  if (beyond) scope.builder.diagnostic(tooMany("jobs", MAX_JOBS, beyond.location));
  const jobs = names.slice(0, MAX_JOBS).flatMap((name) => pipelineJob(scope, name) ?? []);
  const agents = new Set(jobs.filter(({ pipeline }) => addJob(pipeline)).map(({ pipeline }) => pipeline.id));
  if (agents.size > 0)
    holdElsewhere(
      scope,
      jobs.map(({ pipeline }) => pipeline),
      agents,
    );
  const called = jobs.map(({ job, pipeline }) => readChildren(scope, job, pipeline));
  return agents.size > 0 || called.includes(true);
}

const included = new WeakMap<SourceFile, ReadonlySet<string>>();

/** Whether the file is a part of the repository's own pipeline, and is read as that. */
function isPart(path: string, repository: Repository): boolean {
  const source = repository.file(MAIN);
  if (source === undefined || path === MAIN) return false;
  const files = included.get(source) ?? partsOf(repository);
  included.set(source, files);
  return files.has(path);
}

function partsOf(repository: Repository): ReadonlySet<string> {
  const silent = () => undefined;
  const config = loadConfig(MAIN, repository, silent);
  if (config === undefined) return new Set();
  const started = jobNames(config).flatMap((name) => {
    const job = jobOf(config, name);
    return job === undefined ? [] : children(job).map(({ path }) => path);
  });
  const parts = started.flatMap((path) => [...(loadConfig(path, repository, silent)?.files ?? [])]);
  return new Set([...config.files, ...parts]);
}

/** One pipeline file of GitLab, with what it includes and starts. */
export const readGitlab: Read = (source, repository) => {
  const into = builder();
  if (isPart(source.file, repository)) return into.build();
  const config = loadConfig(source.file, repository, into.diagnostic);
  if (config)
    readPipeline({
      builder: into,
      repository,
      config,
      situations: situationsIn([...config.files].map((file) => repository.file(file)?.text ?? "")),
      prefix: "",
      caller: undefined,
      level: 0,
      budget: { children: MAX_CHILDREN },
    });
  return into.build();
};
