import { classify } from "../../catalog/credentials.ts";
import { type Grant, PAT_GRANTS, scopeGrants, TOKEN_SCOPES } from "../../catalog/resources.ts";
import { findExpressions } from "../../parse/expression.ts";
import type { Tree } from "../../parse/tree.ts";
import type { Builder } from "../builder.ts";
import { resolveText, sourceOf } from "../ci/resolve-text.ts";
import { resourceNode } from "../ci/resource-node.ts";
import type { CredentialRef, TriggerContext, Value, Values } from "../ci/run.ts";
import type { TokenScopes } from "./permissions.ts";
import type { JobScope, WorkflowScope } from "./scope.ts";

// Context names and property access: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts
// Their names are not case-sensitive: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
const SECRET = /\bsecrets(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])/gi;
// `secrets[matrix.key]`, `toJSON(secrets)`: which one is not in the files.
const ANY_SECRET = /\bsecrets\s*(?:\[(?!\s*')|[),]|$)/i;
const STEP_OUTPUT = /\bsteps\.([A-Za-z_][\w-]*)\.outputs(?:\.([\w-]+)|\[\s*'([^']+)'\s*\])/gi;
const ENV = /\benv(?:\.([A-Za-z_]\w*)|\[\s*'([^']+)'\s*\])/gi;
const INPUT = /\binputs(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])/gi;
const JOB_TOKEN = /\bgithub(?:\.token\b|\[\s*'token'\s*\])/i;

function grantAll(
  builder: Builder,
  credential: string,
  grants: readonly Grant[],
  confidence: "certain" | "possible",
  contexts: readonly string[] | "every" = "every",
): void {
  for (const { resource: id, access } of grants) {
    builder.edge("grants", credential, resourceNode(builder, id), {
      contexts,
      facts: { access, confidence },
      as: `${access}`,
    });
  }
}

/** The node of a secret, in the store that the job reads it from. An environment's secret is never the repository's. */
export function secretRef(workflow: WorkflowScope, name: string, environment: string | undefined): CredentialRef {
  const upper = name.toUpperCase();
  const store = environment === undefined ? "repository" : `environment:${environment}`;
  const id = `credential:github/${store}/${upper}`;
  const ref = { id, name: upper, certain: environment === undefined };
  if (workflow.builder.has(id)) return ref;
  const kind = classify(upper, "secret");
  workflow.builder.node("credential", id, {
    label: `secret ${upper}`,
    facts: {
      class: kind.class,
      store,
      lifetime: kind.lifetime,
      provider: kind.provider,
      scope: kind.class === "pat" ? "unknown" : "none",
    },
  });
  if (kind.class === "pat") grantAll(workflow.builder, id, PAT_GRANTS, "possible");
  else for (const grant of kind.grants) grantAll(workflow.builder, id, [grant], grant.certainty);
  return ref;
}

/** A secret handed over where a GitHub token is expected is one, whatever its name. */
export function usedForGitHub(builder: Builder, id: string): void {
  if (builder.refine(id, "secret", "pat")) grantAll(builder, id, PAT_GRANTS, "possible");
}

/** The automatic token of a job: never the same credential as anything else. */
export function jobToken(
  builder: Builder,
  job: string,
  scopes: TokenScopes,
  contexts: readonly TriggerContext[],
): CredentialRef {
  const id = jobTokenRef(job).id;
  if (builder.has(id)) return jobTokenRef(job);
  const scope = scopes.kind === "declared" ? "declared" : scopes.kind;
  builder.node("credential", id, {
    label: "the job's GITHUB_TOKEN",
    location: scopes.location,
    facts: { class: "job-token", store: "run", lifetime: "minted", provider: "github", scope },
  });
  const writable = contexts.filter((c) => c.tokenCap === "write").map((c) => c.context);
  for (const name of TOKEN_SCOPES) {
    // NOTE: an undeclared token is read-only or write-all by a setting outside the files; each write is possible.
    if (scopes.kind === "undeclared") {
      if (["contents", "issues", "pull-requests"].includes(name))
        grantAll(builder, id, scopeGrants(name), "possible", writable);
    } else if (scopes.levels.get(name) === "write") grantAll(builder, id, scopeGrants(name), "certain", writable);
  }
  return jobTokenRef(job);
}

/** The token by name alone; its node and grants come with `jobToken`, when somebody holds it. */
export function jobTokenRef(job: string): CredentialRef {
  return { id: `credential:${job}/GITHUB_TOKEN`, name: "GITHUB_TOKEN", certain: true };
}

/** A token minted for an App in this job; its grants are those named, else everything the App may do. */
export function appToken(
  builder: Builder,
  job: string,
  name: string,
  label: string,
  grants: ReadonlyMap<string, string>,
  location: Tree["location"],
  scoped: boolean,
  revoked = true,
): CredentialRef {
  const id = `credential:${job}/${name}`;
  builder.node("credential", id, {
    label,
    location,
    facts: {
      class: "app-token",
      store: "run",
      lifetime: "minted",
      provider: "github",
      scope: scoped ? "scoped" : "unscoped",
      ...(revoked ? {} : { revoked }),
    },
  });
  if (!scoped) grantAll(builder, id, PAT_GRANTS, "possible");
  for (const [scope, level] of grants) if (level === "write") grantAll(builder, id, scopeGrants(scope), "certain");
  return { id, name, certain: true };
}

/** What a text needs to be resolved: the inputs, the env and the job it stands in. */
export interface RefScope {
  readonly workflow: WorkflowScope;
  readonly job: Pick<JobScope, "environment" | "token" | "outputs"> | undefined;
  readonly env: Values;
  readonly inputs: Values;
}

function secretsNamed(name: string, { workflow, job }: RefScope): readonly CredentialRef[] {
  if (name.toUpperCase() === "GITHUB_TOKEN") return job ? [job.token] : [];
  if (workflow.secrets !== undefined) return workflow.secrets.get(name.toUpperCase()) ?? [];
  return [secretRef(workflow, name, job?.environment)];
}

/** The expression chooses at run time: it may be any secret that the job can name. */
function anySecret({ workflow, job }: RefScope): CredentialRef {
  const store = job?.environment === undefined ? "repository" : `environment:${job.environment}`;
  const id = `credential:github/${store}/*`;
  workflow.builder.node("credential", id, {
    label: "any secret",
    facts: { class: "secret", store, lifetime: "static", provider: "unknown", scope: "unknown" },
  });
  return { id, name: "*", certain: false };
}

/** Every credential that the expressions of a text name, each once. */
export function refsIn(text: string, scope: RefScope): readonly CredentialRef[] {
  if (!text.includes("${{")) return [];
  const found = new Map<string, CredentialRef>();
  const add = (refs: readonly CredentialRef[] | undefined): void => {
    for (const ref of refs ?? []) found.set(ref.id, ref);
  };
  for (const { text: expression } of findExpressions(text)) {
    for (const [, dotted, quoted] of expression.matchAll(SECRET)) add(secretsNamed(dotted ?? quoted ?? "", scope));
    for (const [, step] of expression.matchAll(STEP_OUTPUT)) add(scope.job?.outputs.get(step ?? ""));
    for (const [, dotted, quoted] of expression.matchAll(ENV)) add(scope.env.get(dotted ?? quoted ?? "")?.refs);
    for (const [, dotted, quoted] of expression.matchAll(INPUT))
      add(scope.inputs.get((dotted ?? quoted ?? "").toLowerCase())?.refs);
    if (ANY_SECRET.test(expression)) add([anySecret(scope)]);
    if (JOB_TOKEN.test(expression) && scope.job) add([scope.job.token]);
  }
  return [...found.values()];
}

/** The entries of an `env:` or `with:` map as values, over those that stand outside it. */
export function valuesOf(map: Tree | undefined, outer: Values, scope: RefScope, lower = false): Values {
  if (map === undefined || map.kind !== "map") return outer;
  const values = new Map<string, Value>(outer);
  for (const { key, value } of map.entries()) {
    const raw = value.string();
    if (raw === undefined) continue;
    const name = lower ? key.toLowerCase() : key;
    if (!raw.includes("${{")) {
      values.set(name, { text: raw, tree: value, refs: [] });
      continue;
    }
    // NOTE: an `env:` map sees what stands above it in the same map; a `with:` map sees the step's environment.
    const env = lower ? scope.env : values;
    const inner: RefScope = { ...scope, env };
    values.set(name, {
      text: resolveText(raw, env, scope.inputs),
      tree: value,
      refs: refsIn(raw, inner),
      source: sourceOf(raw, env, scope.inputs),
    });
  }
  return values;
}
