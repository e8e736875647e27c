import type { Entry, Tree } from "../../parse/tree.ts";
import { namedEnvironment } from "../ci/pipelines/named-environment.ts";
import type { Store } from "../ci/pipelines/store-credential.ts";
import type { Values } from "../ci/run.ts";
import type { Config } from "./config.ts";
import { entriesOf, globals, type Job } from "./layers.ts";

/** What a token of GitLab may do; its scopes are not in the files. */
export const TOKEN_GRANTS = [
  { resource: "gitlab:merge-requests", access: "write" },
  { resource: "gitlab:merge-requests", access: "approve" },
  { resource: "gitlab:agent-branch", access: "write" },
  { resource: "gitlab:default-branch", access: "write" },
  { resource: "gitlab:default-branch", access: "merge" },
  { resource: "gitlab:releases", access: "publish" },
  { resource: "gitlab:packages", access: "publish" },
  { resource: "gitlab:pipelines", access: "exec" },
  { resource: "gitlab:other-projects", access: "write" },
] as const;

/** CI/CD variables of the project, its groups and the instance: https://docs.gitlab.com/ci/variables/ */
export const PROJECT: Store = {
  id: "gitlab/project",
  name: "gitlab",
  title: "CI/CD variable",
  own: { provider: "gitlab", grants: TOKEN_GRANTS },
};

// Predefined ones that hold the job's own token or none: https://docs.gitlab.com/ci/variables/predefined_variables/
const PREDEFINED =
  /^(?:CI_(?:JOB_TOKEN|JOB_JWT\w*|BUILD_TOKEN|REGISTRY_PASSWORD|DEPLOY_PASSWORD|DEPENDENCY_PROXY_PASSWORD|REPOSITORY_URL|RUNNER_SHORT_TOKEN)|GITLAB_FEATURES|GITLAB_USER_\w+)$/;

function declared(config: Config, job: Job): readonly Entry[] {
  const inherit = job.get("inherit")?.get("variables");
  const kept = inherit?.kind === "list" ? inherit.items().map((item) => item.string()) : undefined;
  const outer = inherit?.boolean() === false ? [] : entriesOf(config, globals(config, "variables"));
  const own = job.entries("variables");
  const names = new Set(own.map(({ key }) => key));
  return [...own, ...outer.filter(({ key }) => !names.has(key) && (kept?.includes(key) ?? true))];
}

/** Variables that hold what the job is given from elsewhere. */
function givenNames(job: Job): ReadonlySet<string> {
  return new Set(["id_tokens", "secrets"].flatMap((key) => job.entries(key).map((entry) => entry.key)));
}

/** The environment of a job: what the file gives values to, and the variables of the project that it names. */
export function environmentOf(config: Config, job: Job, lines: readonly Tree[]): Values {
  const given = givenNames(job);
  return namedEnvironment({
    entries: declared(config, job),
    lines,
    store: PROJECT,
    given: (name) => PREDEFINED.test(name) || given.has(name),
    // NOTE: a variable may exist for one environment alone, so that the same name is another one there.
    certain: job.get("environment") === undefined,
  });
}
