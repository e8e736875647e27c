import type { Builder } from "../builder.ts";
import type { HeldCredential } from "../ci/agents/agent.ts";
import { runToken, storeCredential } from "../ci/pipelines/store-credential.ts";
import type { Job } from "./layers.ts";

// What the token of a job may write besides reading; pushing with it is a setting of the project that is off at first:
// https://docs.gitlab.com/ci/jobs/ci_job_token/
const JOB_TOKEN = [
  { resource: "gitlab:packages", access: "publish" },
  { resource: "gitlab:releases", access: "publish" },
  { resource: "gitlab:agent-branch", access: "write" },
] as const;

// Commands that trade a token of the job for a session of a cloud or a store.
const CLOUD = /\b(?:aws|gcloud|az|vault|kubectl)\b/i;
const STORES = [
  "vault",
  "gcp_secret_manager",
  "azure_key_vault",
  "aws_secrets_manager",
  "gitlab_secrets_manager",
  "akeyless",
];

/** What GitLab gives a job besides variables: its own token, ID tokens, and secrets from other stores. */
export function givenBy(builder: Builder, id: string, job: Job, script: string): readonly HeldCredential[] {
  const token = runToken(builder, id, {
    name: "CI_JOB_TOKEN",
    label: "the job's CI_JOB_TOKEN",
    class: "job-token",
    provider: "gitlab",
    location: job.location,
    grants: JOB_TOKEN,
  });
  const own: HeldCredential = { ref: token, name: "CI_JOB_TOKEN", channels: ["env", "git"], location: job.location };
  return [own, ...idTokens(builder, id, job, script), ...secrets(builder, job)];
}

/** https://docs.gitlab.com/ci/yaml/#id_tokens */
function idTokens(builder: Builder, id: string, job: Job, script: string): readonly HeldCredential[] {
  const grants = CLOUD.test(script) ? ([{ resource: "cloud:account", access: "write" }] as const) : [];
  return job.entries("id_tokens").map(({ key, keyLocation }): HeldCredential => {
    const ref = runToken(builder, id, {
      name: `id_tokens.${key}`,
      label: `the ID token ${key}`,
      class: "oidc",
      provider: "gitlab",
      location: keyLocation,
      grants,
    });
    return { ref, name: key, channels: ["env"], location: keyLocation };
  });
}

/** https://docs.gitlab.com/ci/yaml/#secrets: the value, or a file that holds it, is in the environment of the job. */
function secrets(builder: Builder, job: Job): readonly HeldCredential[] {
  return job.entries("secrets").flatMap(({ key, keyLocation, value }): readonly HeldCredential[] => {
    const kind = STORES.find((name) => value.get(name) !== undefined);
    const node = kind === undefined ? undefined : value.get(kind);
    const path =
      node?.string() ??
      ["path", "name", "secret_id", "field"].flatMap((part) => node?.get(part)?.string() ?? []).join("/");
    if (kind === undefined) return [];
    const store = { id: `${kind}/${path}`, name: kind, title: `secret from ${kind.replaceAll("_", " ")}` };
    const ref = storeCredential(builder, store, key, keyLocation);
    return [{ ref, name: key, channels: ["env"], location: keyLocation }];
  });
}
