import type { Condition } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { builder } from "../builder.ts";
import type { HeldCredential } from "../ci/agents/agent.ts";
import { type Kept, minutesLimit } from "../ci/pipelines/keeping.ts";
import { addPlainJob, declaredGate, namesVariable, type PlainStep, type System } from "../ci/pipelines/plain-job.ts";
import { runToken } from "../ci/pipelines/store-credential.ts";
import { tooMany } from "../ci/pipelines/too-many.ts";
import type { Read } from "../reader.ts";
import { parametersOf, stepsOf } from "./steps.ts";

/** LIMIT: jobs of all workflows, and jobs that wait for each other. */
const MAX_JOBS = 1000;
const MAX_WAITS = 100;

/** One job of a workflow, by the name that others wait for. */
interface Use {
  readonly workflow: string;
  readonly name: string;
  readonly job: string;
  readonly tree: Tree | undefined;
  readonly location: Tree["location"];
}

function usesOf(workflow: string, list: Tree | undefined): readonly Use[] {
  return (list?.items() ?? []).flatMap((item): readonly Use[] => {
    const plain = item.string();
    if (plain !== undefined) return [{ workflow, name: plain, job: plain, tree: undefined, location: item.location }];
    return item.entries().map(({ key, keyLocation, value }) => ({
      workflow,
      name: value.get("name")?.string() ?? key,
      job: key,
      tree: value,
      location: keyLocation,
    }));
  });
}

/** The approvals that a job waits for, also through other jobs: https://circleci.com/docs/guides/orchestrate/workflows/#hold-a-workflow-for-a-manual-approval */
function approvals(use: Use, byName: ReadonlyMap<string, Use>): readonly Condition[] {
  const pending = [use];
  const seen = new Set<string>();
  const found: Condition[] = [];
  for (const one of pending) {
    for (const item of one.tree?.get("requires")?.items() ?? []) {
      const name = item.string() ?? item.entries()[0]?.key ?? "";
      const before = byName.get(name);
      if (before === undefined || seen.has(name) || seen.size >= MAX_WAITS) continue;
      seen.add(name);
      pending.push(before);
      const why = "A person must approve before it goes on; who that may be is not in the files.";
      if (before.tree?.get("type")?.string() === "approval")
        found.push(declaredGate("approval-job", why, before.tree.keyLocation("type") ?? before.location));
    }
  }
  return found;
}

/** Who may use a context is a setting of the organisation: https://docs.circleci.com/guides/security/contexts/#restrict-a-context */
function contextGates(use: Use): readonly Condition[] {
  const node = use.tree?.get("context");
  const names = (node?.items() ?? []).flatMap((item) => item.string() ?? []);
  const location = use.tree?.keyLocation("context");
  if (names.length === 0 || location === undefined) return [];
  const why = `The context \`${names.join(", ")}\` may be kept to some people, but its restrictions are not in the files.`;
  return [declaredGate("context", why, location)];
}

function givenTo(
  system: System,
  id: string,
  steps: readonly PlainStep[],
  location: Tree["location"],
): readonly HeldCredential[] {
  // https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/
  const name = ["CIRCLE_OIDC_TOKEN", "CIRCLE_OIDC_TOKEN_V2"].find((one) => namesVariable(steps, one));
  if (name === undefined) return [];
  const ref = runToken(system.builder, id, {
    name,
    label: `the OpenID Connect token ${name}`,
    class: "oidc",
    provider: "circleci",
    location,
    grants: [{ resource: "cloud:account", access: "write" }],
  });
  return [{ ref, name, channels: ["env"], location }];
}

function readJob(system: System, root: Tree, use: Use, byName: ReadonlyMap<string, Use>, file: string): void {
  const job = root.at("jobs", use.job);
  if (job === undefined) return;
  const parameters = parametersOf(job, use.tree, new Map());
  const lists = [use.tree?.get("pre-steps"), job.get("steps"), use.tree?.get("post-steps")];
  const variables = [
    ...(root.at("executors", job.get("executor")?.string() ?? "", "environment")?.entries() ?? []),
    ...(job.get("environment")?.entries() ?? []),
  ];
  const kept: Kept[] = [];
  const steps = stepsOf(root, lists, { parameters, variables }, system.builder.diagnostic, kept);
  const contexts = (use.tree?.get("context")?.items() ?? []).flatMap((item) => item.string() ?? []);
  const key = system.builder.distinct(
    `workflows.${use.workflow}.${use.name}`,
    `${use.location.line}:${use.location.column}`,
  );
  const id = `${file}#${key}`;
  addPlainJob(system, {
    id,
    label: use.name,
    definition: `${file}#jobs.${use.job}`,
    location: root.get("jobs")?.keyLocation(use.job) ?? job.location,
    steps,
    conditions: [...approvals(use, byName), ...contextGates(use)],
    context: "run",
    given: () => givenTo(system, id, steps, use.location),
    // NOTE: how long a job may take is set by the plan; a command that prints nothing for a while is stopped before.
    keeping: { kept, limits: minutesLimit(undefined) },
    // NOTE: a context and the project may hold two values of one name.
    certain: contexts.length === 0,
  });
}

/** One configuration of CircleCI: every job, once for each workflow that runs it. */
export const readCircle: Read = (source, repository) => {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  if (source.file.endsWith("cci-agent-setup.yml") && tree)
    into.diagnostic({
      code: "not-supported",
      level: "warning",
      message:
        "CircleCI's own agent is set up here; what it may do is a setting of the organisation: it was not judged.",
      location: tree.location,
    });
  if (tree?.get("jobs") === undefined) return into.build();
  const system: System = {
    builder: into,
    repository,
    store: { id: "circleci/project", name: "circleci", title: "environment variable" },
    given: (name) => name.startsWith("CIRCLE_") && name !== "CIRCLE_TOKEN",
    tokens: /^$/,
  };
  const workflows = (tree.get("workflows")?.entries() ?? []).map(({ key, value }) => usesOf(key, value.get("jobs")));
  const uses = workflows.flat();
  const [known] = [uses.length > 0 ? undefined : (tree.get("jobs")?.keyLocation("build") ?? tree.location)];
  // NOTE: without workflows the job `build` runs.
  const all = known
    ? [[{ workflow: "build", name: "build", job: "build", tree: undefined, location: known }]]
    : workflows;
  let left = MAX_JOBS;
  for (const list of all) {
    const byName = new Map(list.map((one) => [one.name, one]));
    for (const use of list) {
      left -= 1;
      if (left === -1) into.diagnostic(tooMany("jobs", MAX_JOBS, use.location));
      if (left >= 0) readJob(system, tree, use, byName, source.file);
    }
  }
  return into.build();
};
