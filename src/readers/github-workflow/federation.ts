import { type CloudSession, cloudSession, trustedPublisher } from "../../catalog/steps.ts";
import type { Builder } from "../builder.ts";
import { isScrubbing } from "../ci/agents/action-agent.ts";
import type { AgentStep, HeldCredential } from "../ci/agents/agent.ts";
import { atLeast, pinnedVersion } from "../ci/agents/version.ts";
import { resourceNode } from "../ci/resource-node.ts";
import type { CredentialRef } from "../ci/run.ts";
import { awsRole, type CloudIdentity, googleAccount, googleProvider, identityNode } from "../cloud-identity.ts";
import type { JobScope, Step } from "./scope.ts";

/** A step that turns the job's identity, or a key, into a session of a cloud or a registry. */
interface Login {
  readonly ref: CredentialRef;
  /** Whether the identity of the job is all that it needs. */
  readonly federated: boolean;
  readonly lasts: number | undefined;
  readonly provider: string;
}

const textOf = (step: Step, name: string): string => step.with.get(name)?.text.trim() ?? "";

function identityOf(step: Step, provider: string): CloudIdentity | undefined {
  if (provider === "aws") return awsRole(textOf(step, "role-to-assume"));
  if (provider !== "google-cloud") return undefined;
  return googleAccount(textOf(step, "service_account")) ?? googleProvider(textOf(step, "workload_identity_provider"));
}

function sessionNode(builder: Builder, job: string, step: Step, session: CloudSession): CredentialRef {
  const identity = identityOf(step, session.provider);
  const name = `${session.provider} session`;
  const id = identity ? identityNode(builder, identity) : `credential:${job}/${session.provider}-session`;
  builder.node("credential", id, {
    label: name,
    location: step.location,
    facts: { class: "cloud", store: "run", lifetime: "minted", provider: session.provider, scope: "unknown" },
  });
  builder.edge("grants", id, resourceNode(builder, "cloud:account"), {
    facts: { access: "write", confidence: "possible" },
    as: "write",
  });
  return { id, name: identity?.label ?? name, certain: true };
}

/** The session of a cloud that a step opens for the steps after it, if it does. */
export function cloudLogin(builder: Builder, job: string, step: Step): Login | undefined {
  const session = cloudSession(step.uses ?? "");
  if (session === undefined || !session.inputs.some((name) => step.with.has(name))) return undefined;
  const given = (names: readonly string[]): boolean => names.some((name) => textOf(step, name) !== "");
  const seconds = Number(textOf(step, "role-duration-seconds"));
  return {
    ref: sessionNode(builder, job, step, session),
    federated: given(session.federates) && !given(session.keys),
    lasts: seconds > 0 ? seconds : undefined,
    provider: session.provider,
  };
}

/** What a login leaves for the steps after it: variables for AWS, files for the others. */
export function sessionLeft(builder: Builder, job: string, step: Step): readonly HeldCredential[] {
  const login = cloudLogin(builder, job, step);
  if (login === undefined) return [];
  const { ref, lasts } = login;
  const own = { ref, channels: ["env"] as const, name: ref.name, location: step.location };
  return [{ ...own, ...(lasts === undefined ? {} : { lasts }) }];
}

// `npm publish` takes the identity of the job where no token is given: https://docs.npmjs.com/trusted-publishers
const PUBLISHES = /^[^#\n]*\b(?:npm|pnpm)\s+(?:-\S+\s+)*publish\b/m;
const TOKEN_NAME = /^(?:NODE_AUTH_TOKEN|NPM_TOKEN|NPM_AUTH_TOKEN|npm_config_\S*authtoken)$/i;
/** LIMIT: characters of a script that are searched. */
const MAX_SCRIPT = 64 * 1024;

function publishesTo(step: Step): string | undefined {
  const publisher = trustedPublisher(step.uses ?? "");
  if (publisher) return publisher.keys.every((name) => textOf(step, name) === "") ? publisher.provider : undefined;
  const script = step.run?.string()?.slice(0, MAX_SCRIPT) ?? "";
  if (!script.includes("publish") || !PUBLISHES.test(script)) return undefined;
  const hasToken = [...step.env].some(([name, value]) => TOKEN_NAME.test(name) && value.text.trim() !== "");
  return hasToken || /_authToken|--dry-run/i.test(script) ? undefined : "npm";
}

function publisherRef(builder: Builder, job: string, step: Step): CredentialRef | undefined {
  const provider = publishesTo(step);
  if (provider === undefined) return undefined;
  const id = builder.node("credential", `credential:${job}/${provider}-publisher`, {
    label: `${provider} trusted publisher`,
    location: step.location,
    facts: { class: "registry", store: "run", lifetime: "minted", provider, scope: "unknown" },
  });
  builder.edge("grants", id, resourceNode(builder, "registry:packages"), {
    facts: { access: "publish", confidence: "possible" },
    as: "publish",
  });
  return { id, name: `${provider} trusted publisher`, certain: true };
}

const mayMint = ({ scopes }: JobScope): boolean => scopes.levels.get("id-token") === "write";

/** Shows what the job's own identity becomes: it holds each such credential, whether an agent runs in it or not. */
export function holdFederated(job: JobScope): void {
  const { builder } = job.workflow;
  for (const step of job.steps) {
    // NOTE: a called workflow may have the permission from its caller, and a login without one fails: it has it.
    const login = cloudLogin(builder, job.id, step);
    const ref = login?.federated ? login.ref : mayMint(job) ? publisherRef(builder, job.id, step) : undefined;
    if (ref === undefined) continue;
    const contexts = job.workflow.contexts().flatMap((one) => (one.secrets ? [one.context] : []));
    builder.edge("holds", job.id, ref.id, {
      contexts,
      facts: { when: "with", channel: ["oidc"], names: [ref.name], confidence: "certain" },
      locations: [step.location],
      as: "oidc",
    });
  }
}

/** The variable by which a job asks for its identity: https://docs.github.com/en/actions/reference/security/oidc */
const REQUEST = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";

/** The identity of the job, which everything that runs in it can ask for unless the product takes that away. */
export function jobIdentity(job: JobScope, agent: AgentStep): readonly HeldCredential[] {
  if (!mayMint(job)) return [];
  const location = job.scopes.places.get("id-token") ?? job.scopes.location ?? agent.location;
  const id = job.workflow.builder.node("credential", `credential:${job.id}/oidc`, {
    label: "the job's OIDC identity",
    location,
    facts: { class: "oidc", store: "run", lifetime: "minted", provider: "github" },
  });
  const since = agent.entry["strips-oidc-since"];
  const pin = pinnedVersion(agent.step.uses ?? "", agent.step.comment);
  const stripped = since !== undefined && atLeast(pin, since) === true;
  const ref = { id, name: REQUEST, certain: true };
  return [{ ref, name: REQUEST, location, channels: ["env"], ...(stripped && { scrubbed: true }) }];
}

// Sessions that live in variables, which the product takes away with the keys of clouds.
const IN_VARIABLES: ReadonlySet<string> = new Set(["aws"]);

/** The same credentials, with what the agent's commands do not get marked. */
export function withoutScrubbed(
  { entry, step }: AgentStep,
  login: Step,
  held: readonly HeldCredential[],
): readonly HeldCredential[] {
  const provider = cloudSession(login.uses ?? "")?.provider ?? "";
  if (!IN_VARIABLES.has(provider) || !isScrubbing(entry, step)) return held;
  return held.map((one) => ({ ...one, scrubbed: true }));
}
