import { isAgentName } from "../../catalog/agents.ts";
import { redact } from "../../catalog/literal-secret.ts";
import type { Condition } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Builder, builder } from "../builder.ts";
import { type Keeping, minutesLimit, textsOf } from "../ci/pipelines/keeping.ts";
import { addPlainJob, declaredGate, type System, type Variable } from "../ci/pipelines/plain-job.ts";
import { tooMany } from "../ci/pipelines/too-many.ts";
import type { Read } from "../reader.ts";

/** LIMIT: steps of one pipeline, and groups inside each other. */
const MAX_STEPS = 1000;
const MAX_DEPTH = 5;

interface Scope {
  readonly builder: Builder;
  readonly system: System;
  readonly file: string;
  readonly variables: readonly Variable[];
  /** Block steps so far: whatever stands behind one waits for it. */
  readonly blocks: { readonly key: string; readonly gate: Condition }[];
  left: number;
}

// `$$` is a `$` that the upload of the pipeline leaves alone: https://buildkite.com/docs/pipelines/configure/environment-variables
// What a job asks the agent of Buildkite for is a secret of that name: https://buildkite.com/docs/agent/cli/reference/secret
const SECRET = /\$\(buildkite-agent secret get ([A-Za-z_]\w{0,200})\)/g;
const shown = (text: string): string => text.replaceAll("$$", "$").replaceAll("\\$", "$").replace(SECRET, "$$$1");

/** A block or input step: https://buildkite.com/docs/pipelines/configure/step-types/block-step */
function block(scope: Scope, step: Tree): boolean {
  const kind = ["block", "input"].find((name) => step.get(name) !== undefined || step.string() === name);
  if (kind === undefined) return false;
  const why = `A person must answer the ${kind} step before it goes on; who that may be is not in the files, and a token that may write builds can do it too.`;
  const gate = declaredGate(`${kind}-step`, why, step.keyLocation(kind) ?? step.location);
  scope.blocks.push({ key: step.get("key")?.string() ?? "", gate });
  return true;
}

/** The gates that a step waits for: those it depends on, else every one above it. */
function gatesOf(scope: Scope, step: Tree): readonly Condition[] {
  const named = step.get("depends_on");
  if (named === undefined) return scope.blocks.map(({ gate }) => gate);
  const keys = named.items().map((item) => item.string() ?? item.get("step")?.string() ?? "");
  return scope.blocks.filter(({ key }) => key !== "" && keys.includes(key)).map(({ gate }) => gate);
}

function plugins(scope: Scope, step: Tree): void {
  for (const item of step.get("plugins")?.items() ?? [])
    for (const name of item.string() === undefined ? item.entries().map(({ key }) => key) : [item.string() ?? ""])
      if (isAgentName(name.split("#")[0]?.split("/").at(-1) ?? ""))
        scope.builder.diagnostic({
          code: "not-supported",
          level: "warning",
          message: `The plugin \`${name}\` seems to run an agent; plugins are not read: it was not judged.`,
          location: item.location,
        });
}

/** The variables that `secrets:` fills in: https://buildkite.com/docs/pipelines/security/secrets/buildkite-secrets */
function secretsOf(step: Tree): readonly Variable[] {
  const node = step.get("secrets");
  if (node?.kind === "map") return node.entries();
  return (node?.items() ?? []).flatMap((item) => {
    const name = item.string();
    return name === undefined ? [] : [{ key: name, value: item }];
  });
}

/**
 * Files are kept whether the command fails or not: internal/job/executor.go of https://github.com/buildkite/agent
 * Without a limit of the step that of the organisation counts: https://buildkite.com/docs/pipelines/configure/build-timeouts
 */
function keepingOf(step: Tree): Keeping {
  const paths = textsOf(step.get("artifact_paths")).flatMap((text) => text.split(";").map((path) => path.trim()));
  const minutes = step.get("timeout_in_minutes")?.string();
  const location = step.keyLocation("artifact_paths") ?? step.location;
  return {
    kept: paths.length === 0 ? [] : [{ label: "an artifact", paths, location, after: "always" }],
    limits: minutesLimit(minutes === undefined ? undefined : Number(minutes)),
  };
}

function readStep(scope: Scope, step: Tree): void {
  plugins(scope, step);
  const commands = step.get("commands") ?? step.get("command");
  const lines = (commands?.items() ?? []).filter((line) => line.string() !== undefined);
  if (lines.length === 0) return;
  const named = step.get("key")?.string() ?? step.get("label")?.string() ?? step.get("name")?.string();
  const label =
    named ??
    (redact(lines[0]?.string() ?? "")
      .split(/[\n"'$]/, 1)[0]
      ?.trim()
      .slice(0, 40) ||
      "step");
  const key = scope.builder.distinct(`steps.${label}`, `${step.location.line}:${step.location.column}`);
  const location = step.keyLocation("key") ?? step.keyLocation("label") ?? step.location;
  const tree = step.kind === "map" ? step : lines[0];
  if (tree === undefined) return;
  addPlainJob(scope.system, {
    id: `${scope.file}#${key}`,
    label,
    definition: `${scope.file}#${key}`,
    location,
    steps: [
      {
        tree,
        lines,
        variables: [...scope.variables, ...(step.get("env")?.entries() ?? [])],
        filled: secretsOf(step),
        location,
      },
    ],
    conditions: gatesOf(scope, step),
    context: "run",
    keeping: keepingOf(step),
  });
}

function readSteps(scope: Scope, list: Tree | undefined, depth: number): void {
  for (const step of list?.items() ?? []) {
    scope.left -= 1;
    if (scope.left === -1) scope.builder.diagnostic(tooMany("steps", MAX_STEPS, step.location));
    if (scope.left < 0 || depth > MAX_DEPTH) return;
    if (block(scope, step)) continue;
    if (step.get("group") !== undefined || step.get("steps") !== undefined)
      readSteps(scope, step.get("steps"), depth + 1);
    else readStep(scope, step);
  }
}

/** One pipeline of Buildkite, its steps in order. */
export const readBuildkite: Read = (source, repository) => {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  const steps = tree?.kind === "list" ? tree : tree?.get("steps");
  if (tree !== undefined && steps === undefined) return into.build();
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  const system: System = {
    builder: into,
    repository,
    store: { id: "buildkite/environment", name: "buildkite", title: "environment variable" },
    given: (name) => name.startsWith("BUILDKITE_") && !/^BUILDKITE_API_\w*TOKEN$/.test(name),
    tokens: /^$/,
    shown,
  };
  const variables = tree?.get("env")?.entries() ?? [];
  readSteps({ builder: into, system, file: source.file, variables, blocks: [], left: MAX_STEPS }, steps, 0);
  return into.build();
};
