import { isOptionalSecret } from "../../../catalog/gh-aw.ts";
import { scopeGrants } from "../../../catalog/resources.ts";
import type { Tree } from "../../../parse/tree.ts";
import { type Builder, builder } from "../../builder.ts";
import type { HeldCredential, Reach, ToolGrant } from "../../ci/agents/agent.ts";
import { resourceNode } from "../../ci/resource-node.ts";
import type { CredentialRef, Values } from "../../ci/run.ts";
import { mintedToken } from "../authority.ts";
import { jobToken, jobTokenRef, type RefScope, refsIn, usedForGitHub, valuesOf } from "../credentials.ts";
import { tokenScopes } from "../permissions.ts";
import type { JobScope, Step, WorkflowScope } from "../scope.ts";
import { readSteps } from "../steps.ts";
import type { Meaning } from "./meaning.ts";
import { type Written, writtenAt } from "./tools.ts";

const NONE: Values = new Map();

/** Another job of the workflow, as far as its credentials go. */
interface OtherJob {
  readonly id: string;
  readonly tree: Tree;
  readonly steps: readonly Step[];
  readonly refs: RefScope;
}

function otherJob(workflow: WorkflowScope, name: string): OtherJob | undefined {
  const tree = workflow.root.at("jobs", name);
  if (tree === undefined) return undefined;
  const id = `${workflow.prefix}${workflow.file}#jobs.${name}`;
  const token = jobTokenRef(id);
  const environment = tree.get("environment")?.string() ?? tree.at("environment", "name")?.string();
  const outputs = new Map<string, readonly CredentialRef[]>();
  const base: RefScope = { workflow, job: { environment, token, outputs }, env: NONE, inputs: workflow.inputs };
  const refs: RefScope = { ...base, env: valuesOf(tree.get("env"), NONE, base) };
  // NOTE: that job is read in its turn, and makes the nodes of what it mints; here their names are enough.
  const scratch: Builder = builder();
  const steps = readSteps(tree.get("steps"), refs, workflow.source, (step) => {
    const minted = mintedToken(scratch, id, step);
    if (minted && step.id !== undefined) step.frame.outputs.set(step.id, [minted]);
  });
  return { id, tree, steps, refs };
}

/** Of a token with fallbacks, the ones that are there: a secret of the compiler's own choice may be set or not. */
const sure = (refs: readonly CredentialRef[]): readonly CredentialRef[] =>
  refs.length > 1 ? refs.filter(({ name }) => !isOptionalSecret(name)) : refs;

function writesThreads(tree: Tree): boolean {
  const { kind, levels } = tokenScopes(tree, undefined);
  return (
    kind === "write-all" ||
    levels.get("issues") === "write" ||
    levels.get("discussions") === "write" ||
    levels.get("pull-requests") === "write"
  );
}

/** Makes sure that the token stands in the graph, and may open threads where it may write to them. */
function granted(job: JobScope, other: OtherJob, ref: CredentialRef): void {
  const into = job.workflow.builder;
  const own = jobTokenRef(other.id).id === ref.id;
  if (own) jobToken(into, other.id, tokenScopes(other.tree, undefined), job.workflow.contexts());
  else usedForGitHub(into, ref.id);
  if (own && !writesThreads(other.tree)) return;
  for (const resource of ["github:new-thread", "github:chosen-labels"])
    into.edge("grants", ref.id, resourceNode(into, resource), {
      facts: { access: "write", confidence: own ? "certain" : "possible" },
      as: "write",
    });
}

/** The credentials with which the job of the outputs does what the agent asks for. */
export function outputCredentials(job: JobScope, meaning: Meaning, at: Written): readonly HeldCredential[] {
  const other = otherJob(job.workflow, "safe_outputs");
  if (other === undefined) return [];
  const found = new Map<string, HeldCredential>();
  const add = (ref: CredentialRef, location: HeldCredential["location"]): void => {
    granted(job, other, ref);
    found.set(ref.id, { ref, name: "safe outputs", channels: ["output"], location });
  };
  const place = writtenAt(
    at,
    ["safe-outputs", "github-token"],
    ["safe-outputs", "github-app"],
    ["safe-outputs", "app"],
    ["safe-outputs"],
  );
  for (const step of other.steps) {
    if (
      !/^actions\/github-script@/.test(step.uses ?? "") ||
      !/process_safe_outputs|create_|add_|update_|safe_output/.test(step.id ?? "")
    )
      continue;
    const given = step.with.get("github-token");
    for (const ref of sure(given?.refs ?? [jobTokenRef(other.id)])) add(ref, place);
  }
  for (const output of meaning.outputs) {
    const type = output.type.replaceAll("_", "-");
    for (const ref of sure(refsIn(output.token ?? "", other.refs)))
      add(ref, writtenAt(at, ["safe-outputs", type, "github-token"], ["safe-outputs"]));
  }
  return [...found.values()];
}

const ASKED_FOR = /output_types\s*,\s*'([\w-]{1,80})'\s*\)/;
// Jobs that the compiler writes itself, for every workflow.
const OWN: ReadonlySet<string> = new Set([
  "pre_activation",
  "activation",
  "agent",
  "detection",
  "safe_outputs",
  "conclusion",
  "unlock",
  "update_cache_memory",
  "upload_assets",
  "push_repo_memory",
]);

/** One job that the workflow adds as an output of its own. */
export interface CustomOutput {
  readonly tool: ToolGrant;
  readonly credentials: readonly HeldCredential[];
}

/** Jobs of the workflow's own that run when the agent asks for them: whatever their credentials grant may happen. */
export function customOutputs(job: JobScope, at: Written): readonly CustomOutput[] {
  return (job.workflow.root.get("jobs")?.entries() ?? []).flatMap(({ key, value }): readonly CustomOutput[] => {
    const [, asked] = OWN.has(key) ? [] : (ASKED_FOR.exec((value.get("if")?.string() ?? "").slice(0, 4000)) ?? []);
    const other = asked === undefined ? undefined : otherJob(job.workflow, key);
    return asked === undefined || other === undefined ? [] : [customOutput(job, other, asked.replaceAll("_", "-"), at)];
  });
}

function customOutput(job: JobScope, other: OtherJob, name: string, at: Written): CustomOutput {
  const location = writtenAt(at, ["safe-outputs", "jobs", name], ["safe-outputs", "jobs"], ["safe-outputs"]);
  const own = jobTokenRef(other.id);
  const values = other.steps.flatMap((step) =>
    [...step.env.values(), ...step.with.values()].flatMap(({ refs }) => refs),
  );
  const refs = new Map([own, ...sure(values)].map((ref) => [ref.id, ref]));
  const { levels } = tokenScopes(other.tree, undefined);
  const reach: Reach[] = [...levels].flatMap(([scope, level]) =>
    level === "write"
      ? scopeGrants(scope).map(({ resource, access }): Reach => ({ resource, access, via: "output" }))
      : [],
  );
  if (refs.size > 1) reach.push({ resource: "service:account", access: "write", via: "output" });
  granted(job, other, own);
  return {
    tool: {
      label: `${name} (a job of its own)`,
      capability: "output",
      command: name,
      breadth: "narrow",
      grant: "allowed",
      network: "none",
      location,
      reach,
      confidence: "possible",
    },
    credentials: [...refs.values()].map((ref) => ({ ref, name: `job ${name}`, channels: ["output"], location })),
  };
}
