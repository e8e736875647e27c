import { isAgentName } from "../../catalog/agents.ts";
import type { Condition } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Builder, builder } from "../builder.ts";
import type { HeldCredential } from "../ci/agents/agent.ts";
import { type Keeping, minutesLimit, textsOf } from "../ci/pipelines/keeping.ts";
import { addPlainJob, declaredGate, type PlainStep, type System } from "../ci/pipelines/plain-job.ts";
import { runToken } from "../ci/pipelines/store-credential.ts";
import { tooMany } from "../ci/pipelines/too-many.ts";
import type { Read } from "../reader.ts";

/** LIMIT: steps of one file, and stages and parallel parts inside each other. */
const MAX_STEPS = 1000;
const MAX_DEPTH = 5;

/** `max-time` where it is not set: https://support.atlassian.com/bitbucket-cloud/docs/global-options/ */
const DEFAULT_MINUTES = 120;

interface Scope {
  readonly builder: Builder;
  readonly system: System;
  readonly file: string;
  left: number;
  /** Minutes that a step may take which sets no limit of its own. */
  readonly minutes: number;
}

/** What stands around a step: the pipeline that it is part of, and what its stage asks. */
interface Around {
  readonly path: string;
  readonly context: string;
  readonly gates: readonly Condition[];
}

/** https://support.atlassian.com/bitbucket-cloud/docs/step-options/: a manual step or stage, and a deployment. */
function gatesOf(part: Tree): readonly Condition[] {
  const manual = part.get("trigger")?.string() === "manual" ? part.keyLocation("trigger") : undefined;
  const name = part.get("deployment")?.string();
  const location = part.keyLocation("deployment");
  const started = "Somebody who may run the pipeline must start it by hand; who that may be is not in the files.";
  const deployment = `Deployment \`${name ?? ""}\` may be kept to some people or branches, but its rules are not in the files.`;
  return [
    ...(manual ? [declaredGate("manual-step", started, manual)] : []),
    ...(name !== undefined && location ? [declaredGate("environment", deployment, location)] : []),
  ];
}

function pipes(scope: Scope, lines: readonly Tree[]): void {
  for (const line of lines) {
    const pipe = line.get("pipe");
    const name = pipe?.string();
    if (pipe && name !== undefined && isAgentName(name.split(":")[0] ?? ""))
      scope.builder.diagnostic({
        code: "not-supported",
        level: "warning",
        message: `The pipe \`${name}\` seems to run an agent; pipes are not read: it was not judged.`,
        location: pipe.location,
      });
  }
}

function oidc(scope: Scope, id: string, step: Tree): readonly HeldCredential[] {
  const location = step.keyLocation("oidc");
  if (step.get("oidc")?.boolean() !== true || location === undefined) return [];
  // https://support.atlassian.com/bitbucket-cloud/docs/integrate-pipelines-with-resource-servers-using-oidc/
  const name = "BITBUCKET_STEP_OIDC_TOKEN";
  const ref = runToken(scope.builder, id, {
    name,
    label: `the OpenID Connect token ${name}`,
    class: "oidc",
    provider: "bitbucket",
    location,
    grants: [{ resource: "cloud:account", access: "write" }],
  });
  return [{ ref, name, channels: ["env"], location }];
}

/** Files of a step are there for 14 days: https://support.atlassian.com/bitbucket-cloud/docs/use-artifacts-in-steps/ */
function keepingOf(step: Tree, minutes: number): Keeping {
  const node = step.get("artifacts");
  const lists = node?.kind === "map" ? [node.get("paths"), ...uploads(node)] : [node];
  const paths = lists.flatMap(textsOf);
  const own = step.get("max-time")?.string();
  const location = step.keyLocation("artifacts") ?? step.location;
  return {
    kept: paths.length === 0 ? [] : [{ label: "an artifact", paths, location, days: 14 }],
    limits: minutesLimit(own === undefined ? minutes : Number(own)),
  };
}

const uploads = (node: Tree): readonly (Tree | undefined)[] =>
  (node.get("upload")?.items() ?? []).map((item) => item.get("paths"));

function readStep(scope: Scope, step: Tree, around: Around): void {
  const scripts = ["script", "after-script"].map((key) => step.get(key)?.items() ?? []);
  pipes(scope, scripts.flat());
  const name = step.get("name")?.string() ?? "step";
  const place = `${step.location.line}:${step.location.column}`;
  const key = scope.builder.distinct(`${around.path}.${name}`, place);
  const id = `${scope.file}#${key}`;
  const location = step.keyLocation("name") ?? step.keyLocation("script") ?? step.location;
  const parts = scripts.filter((lines) => lines.some((line) => line.string() !== undefined));
  const steps = parts.map((lines): PlainStep => ({ tree: step, lines, variables: [], location }));
  addPlainJob(scope.system, {
    id,
    label: name,
    // NOTE: a step that several pipelines name by an alias is one definition.
    definition: `${scope.file}#${scope.builder.distinct(`steps.${name}`, place)}`,
    location,
    steps,
    conditions: [...around.gates, ...gatesOf(step)],
    context: around.context,
    given: () => oidc(scope, id, step),
    certain: step.get("deployment") === undefined,
    keeping: keepingOf(step, scope.minutes),
  });
}

function readList(scope: Scope, list: Tree | undefined, around: Around, depth = 0): void {
  for (const item of list?.items() ?? []) {
    scope.left -= 1;
    if (scope.left === -1) scope.builder.diagnostic(tooMany("steps", MAX_STEPS, item.location));
    if (scope.left < 0 || depth > MAX_DEPTH) return;
    const step = item.get("step");
    const stage = item.get("stage");
    const parallel = item.get("parallel");
    if (step) readStep(scope, step, around);
    if (stage)
      readList(scope, stage.get("steps"), { ...around, gates: [...around.gates, ...gatesOf(stage)] }, depth + 1);
    if (parallel) readList(scope, parallel.kind === "map" ? parallel.get("steps") : parallel, around, depth + 1);
  }
}

/** One file of Bitbucket Pipelines: every pipeline in it. */
export const readBitbucket: Read = (source, repository) => {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  const system: System = {
    builder: into,
    repository,
    store: {
      id: "bitbucket/variables",
      name: "bitbucket",
      title: "repository variable",
      own: { provider: "bitbucket", grants: [{ resource: "service:account", access: "write" }] },
    },
    given: (name) => /^BITBUCKET_(?:STEP|GIT|PR|REPO|BUILD|CLONE|DEPLOYMENT|STEP_OIDC_TOKEN)/.test(name),
    tokens: /^(?!\w*OIDC)(?:BITBUCKET_(?:\w*TOKEN|APP_PASSWORD|PASSWORD)|REPOSITORY_ACCESS_TOKEN|BB_\w*TOKEN)$/,
  };
  const longest = tree?.at("options", "max-time")?.string();
  const minutes = longest === undefined ? DEFAULT_MINUTES : Number(longest);
  const scope: Scope = { builder: into, system, file: source.file, left: MAX_STEPS, minutes };
  for (const { key, value } of tree?.get("pipelines")?.entries() ?? []) {
    if (value.kind === "list") readList(scope, value, { path: `pipelines.${key}`, context: key, gates: [] });
    for (const { key: name, value: list } of value.entries())
      readList(scope, list.kind === "map" ? list.get("steps") : list, {
        path: `pipelines.${key}.${name}`,
        context: key,
        gates: [],
      });
  }
  return into.build();
};
