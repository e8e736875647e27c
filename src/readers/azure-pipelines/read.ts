import type { Condition } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Builder, builder } from "../builder.ts";
import type { HeldCredential } from "../ci/agents/agent.ts";
import {
  addPlainJob,
  declaredGate,
  namesVariable,
  type PlainStep,
  type System,
  type Variable,
} from "../ci/pipelines/plain-job.ts";
import { runToken } from "../ci/pipelines/store-credential.ts";
import type { Read, Repository } from "../reader.ts";
import { keepingOf } from "./keeping.ts";
import { withoutMacros } from "./macros.ts";
import { agentTask, serviceConnection, stepOf } from "./steps.ts";
import { type Walk, walker } from "./walk.ts";

interface Scope {
  readonly builder: Builder;
  readonly system: System;
  readonly walk: Walk;
  readonly file: string;
}

/** Variables as maps: a map of names, or a list of names and values. */
function variablesOf(tree: Tree | undefined): readonly Variable[] {
  if (tree?.kind === "map") return tree.entries();
  return (tree?.items() ?? []).flatMap((item) => {
    const name = item.get("name")?.string();
    const value = item.get("value");
    return name === undefined || value === undefined ? [] : [{ key: name, value }];
  });
}

/** Groups of which the values are kept outside of the files. */
function groupsOf(tree: Tree | undefined): readonly string[] {
  return tree?.kind === "list" ? tree.items().flatMap((item) => item.get("group")?.string() ?? []) : [];
}

const HOOKS = ["preDeploy", "deploy", "routeTraffic", "postRouteTraffic"];

/** The steps of a job; those of a deployment stand below its strategy. */
function stepsOf(job: Tree, walk: Walk): readonly Tree[] {
  const strategies = (job.get("strategy")?.entries() ?? []).map(({ value }) => value);
  const hooks = strategies.flatMap((one) => [
    ...HOOKS.flatMap((name) => one.at(name, "steps") ?? []),
    ...["success", "failure"].flatMap((name) => one.at("on", name, "steps") ?? []),
  ]);
  return [job.get("steps"), ...hooks].flatMap((list) => walk.items(list, "steps"));
}

function gatesOf(job: Tree): readonly Condition[] {
  const name = job.get("environment")?.string() ?? job.at("environment", "name")?.string();
  const location = job.keyLocation("environment");
  if (name === undefined || location === undefined) return [];
  const why = `Environment \`${name}\` may ask for approvals and checks, but they are not in the files.`;
  return [declaredGate("environment", why, location)];
}

/** What Azure itself gives to the job, as far as its steps ask for it. */
function givenTo(
  scope: Scope,
  id: string,
  trees: readonly Tree[],
  steps: readonly PlainStep[],
): readonly HeldCredential[] {
  const shown = steps.map((step) => ({ ...step, variables: [] }));
  const kept = trees.find((step) => step.get("checkout") && step.get("persistCredentials")?.boolean() === true);
  const mapped = steps
    .flatMap(({ tree }) => tree.get("env")?.entries() ?? [])
    .find(({ value }) => value.string()?.includes("$(System.AccessToken)"));
  const inline =
    namesVariable(shown, "SYSTEM_ACCESSTOKEN") ||
    steps.some(({ lines }) => lines.some((line) => line.string()?.includes("$(System.AccessToken)")));
  const place = kept?.keyLocation("persistCredentials") ?? mapped?.keyLocation ?? steps[0]?.location;
  const connections = steps.flatMap(({ tree }) => serviceConnection(scope.builder, tree) ?? []);
  if (place === undefined || !(kept || mapped || inline)) return connections;
  // https://learn.microsoft.com/en-us/azure/devops/pipelines/process/access-tokens
  const ref = runToken(scope.builder, id, {
    name: "System.AccessToken",
    label: "the job's System.AccessToken",
    class: "job-token",
    provider: "azure-devops",
    location: place,
    grants: [{ resource: "service:account", access: "write" }],
  });
  return [
    { ref, name: mapped?.key ?? "SYSTEM_ACCESSTOKEN", channels: ["env", "git"], location: place },
    ...connections,
  ];
}

function readJob(
  scope: Scope,
  job: Tree,
  path: string,
  outer: readonly Tree[],
  approved: readonly Condition[] = [],
): void {
  const { builder: into, walk, file } = scope;
  const holders = [...outer, job];
  const name = job.get("job")?.string() ?? job.get("deployment")?.string() ?? "job";
  const key = into.distinct(`${path}${name}`, `${job.file}:${job.location.line}:${job.location.column}`);
  const id = `${file}#${key}`;
  const trees = stepsOf(job, walk);
  for (const task of trees.flatMap((step) => agentTask(step) ?? []))
    into.diagnostic({
      code: "not-supported",
      level: "warning",
      message: `The task \`${task.string() ?? ""}\` seems to run an agent; tasks of the marketplace are not read: it was not judged.`,
      location: task.location,
    });
  const variables = holders.flatMap((one) => variablesOf(one.get("variables")));
  const steps = trees.flatMap((step) => stepOf(step, variables) ?? []);
  const groups = holders.flatMap((one) => groupsOf(one.get("variables")));
  const names = new Set(variables.map((variable) => variable.key));
  const { shown: _, ...plain } = scope.system;
  const system: System = {
    ...plain,
    store: groups.length > 0 ? { ...plain.store, name: `variable group ${groups.join(", ")}` } : plain.store,
    shown: (text) => withoutMacros(text, (one) => names.has(one)),
  };
  addPlainJob(system, {
    id,
    label: name,
    definition: `${job.file}#${key}`,
    location: job.keyLocation("job") ?? job.keyLocation("deployment") ?? job.keyLocation("steps") ?? job.location,
    steps,
    conditions: [...gatesOf(job), ...approved],
    context: "run",
    given: () => givenTo(scope, id, trees, steps),
    keeping: keepingOf(job, trees),
  });
}

/** Jobs that wait for a person: https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/manual-validation-v1 */
function validations(jobs: readonly Tree[]): ReadonlyMap<string, Condition> {
  const found = new Map<string, Condition>();
  for (const job of jobs) {
    const name = job.get("job")?.string();
    const task = job
      .get("steps")
      ?.items()
      .find((step) => step.get("task")?.string()?.startsWith("ManualValidation@"));
    const why = "A person must let it go on; who that may be is not in the files.";
    if (name !== undefined && task) found.set(name, declaredGate("manual-validation", why, task.location));
  }
  return found;
}

function readJobs(scope: Scope, holder: Tree, path: string, outer: readonly Tree[]): void {
  const jobs = scope.walk.items(holder.get("jobs"), "jobs");
  const waits = validations(jobs);
  for (const job of jobs) {
    const before = job.get("dependsOn")?.items() ?? [];
    readJob(
      scope,
      job,
      path,
      outer,
      before.flatMap((name) => waits.get(name.string() ?? "") ?? []),
    );
  }
}

const NAMING = new WeakMap<readonly string[], readonly string[]>();

/** The files that name templates; found once for all files of a repository. */
function naming(repository: Repository): readonly string[] {
  const known = NAMING.get(repository.names);
  if (known) return known;
  const found = repository.names.filter(
    (name) => /\.ya?ml$/.test(name) && repository.file(name)?.text.includes("template: "),
  );
  NAMING.set(repository.names, found);
  return found;
}

/** Whether the file is read as part of another one of the repository. */
function isPart(file: string, repository: Repository): boolean {
  const short = file.split("/").at(-1) ?? file;
  return naming(repository).some((name) => name !== file && repository.file(name)?.text.includes(short));
}

/** One pipeline file of Azure, with the templates of the repository that it names. */
export const readAzure: Read = (source, repository) => {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  const isPipeline = ["stages", "jobs", "steps", "extends"].some((key) => tree?.get(key) !== undefined);
  if (tree === undefined || !isPipeline) {
    for (const diagnostic of tree === undefined ? diagnostics : []) into.diagnostic(diagnostic);
    return into.build();
  }
  if (tree.get("parameters") && tree.get("trigger") === undefined && isPart(source.file, repository))
    return into.build();
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  const system: System = {
    builder: into,
    repository,
    store: {
      id: "azure-pipelines/variables",
      name: "azure-pipelines",
      title: "pipeline variable",
      own: { provider: "azure-devops", grants: [{ resource: "service:account", access: "write" }] },
    },
    given: (name) => /^(?:SYSTEM|BUILD|AGENT|PIPELINE|ENVIRONMENT|Build|System|Agent|Pipeline)_/.test(name),
    tokens: /^(?:AZURE_DEVOPS_EXT_PAT|AZURE_DEVOPS_\w*(?:PAT|TOKEN)|ADO_PAT|ADO_TOKEN|AZDO_\w*(?:PAT|TOKEN))$/i,
    apart: true,
  };
  const scope: Scope = { builder: into, system, walk: walker(repository, into.diagnostic), file: source.file };
  const root = tree.get("extends") ? extended(tree, repository) : tree;
  for (const stage of scope.walk.items(root.get("stages"), "stages"))
    readJobs(scope, stage, `${stage.get("stage")?.string() ?? "stage"}.`, [root, stage]);
  readJobs(scope, root, "", [root]);
  if (root.get("steps")) readJob(scope, root, "", []);
  return into.build();
};

/** The template that a pipeline extends, where it is one of the repository. */
function extended(tree: Tree, repository: Repository): Tree {
  const name = tree.at("extends", "template")?.string();
  const source = name === undefined || name.includes("@") ? undefined : repository.file(name.replace(/^\.?\/+/, ""));
  return (source && parseYaml(source, "yaml").tree) ?? tree;
}
