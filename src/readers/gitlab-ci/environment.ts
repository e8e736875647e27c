import type { Entry, Tree } from "../../parse/tree.ts";
import { type Store, storeRef } from "../ci/pipelines/store-credential.ts";
import { assignedIn, namesCredential, variablesIn } from "../ci/pipelines/variable-names.ts";
import type { CredentialRef, Value, Values } from "../ci/run.ts";
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

/** LIMIT: variables inside each other, and characters of a value. */
const MAX_DEPTH = 5;
const MAX_VALUE = 16 * 1024;

// Predefined ones that hold the job's own token or none: https://docs.gitlab.com/ci/variables/predefined_variables/
const PREDEFINED =
  /^(?:CI_(?:JOB_TOKEN|JOB_JWT\w*|BUILD_TOKEN|REGISTRY_PASSWORD|DEPLOY_PASSWORD|DEPENDENCY_PROXY_PASSWORD|REPOSITORY_URL|RUNNER_SHORT_TOKEN)|GITLAB_FEATURES|GITLAB_USER_\w+)$/;

const textOf = (value: Tree): string | undefined => (value.kind === "map" ? value.get("value") : value)?.string();

/** The text with the variables of the file put in; one that names itself stands for that of the project. */
function resolved(name: string, texts: ReadonlyMap<string, string>): string {
  let text = texts.get(name) ?? "";
  for (let depth = 0; depth < MAX_DEPTH && text.includes("$"); depth += 1) {
    const next = text.replace(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g, (whole, curly?: string, plain?: string) => {
      const used = curly ?? plain ?? "";
      return used === name ? whole : (texts.get(used) ?? whole);
    });
    if (next === text || next.length > MAX_VALUE) break;
    text = next;
  }
  return text;
}

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
  const entries = declared(config, job);
  const texts = new Map(
    entries.flatMap(({ key, value }) => {
      const text = textOf(value);
      return text === undefined ? [] : [[key, text] as const];
    }),
  );
  // NOTE: a variable may exist for one environment alone, so that the same name is another one there.
  const certain = job.get("environment") === undefined;
  const given = givenNames(job);
  const refOf = (name: string): readonly CredentialRef[] =>
    PREDEFINED.test(name) || given.has(name) || !namesCredential(name) ? [] : [storeRef(PROJECT, name, certain)];
  const values = new Map<string, Value>();
  for (const { key, value } of entries) {
    const text = resolved(key, texts);
    const tree = value.kind === "map" ? (value.get("value") ?? value) : value;
    values.set(key, { text, tree, refs: variablesIn(text).flatMap(refOf) });
  }
  const scripts = lines.map((line) => line.string() ?? "").join("\n");
  const own = new Set([...assignedIn(scripts), ...given]);
  for (const line of lines)
    for (const name of variablesIn(line.string() ?? "")) {
      if (values.has(name) || own.has(name)) continue;
      const refs = refOf(name);
      if (refs.length > 0) values.set(name, { text: `$${name}`, tree: line, refs });
    }
  return values;
}
