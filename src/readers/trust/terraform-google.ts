import type { Location } from "../../graph/model.ts";
import type { HclBlock } from "../../parse/hcl.ts";
import { HOLE, itemsOf, plainText, type Written } from "../../parse/written.ts";
import type { Builder } from "../builder.ts";
import { googleAccount, poolProvider } from "../cloud-identity.ts";
import { jobsOf } from "./attribute-condition.ts";
import { defineIdentity } from "./nodes.ts";
import type { Trust } from "./statements.ts";
import { ALL, both, breadthOf, claim, described, isNamed, type Jobs, subject } from "./subjects.ts";
import { isOf, type TerraformModule } from "./terraform-module.ts";

const ISSUER = /token\.actions\.githubusercontent\.com|gitlab/i;
// https://docs.cloud.google.com/iam/docs/principal-identifiers
const MEMBER = /^principalSet:\/\/.*\/(?:attribute\.([a-z_]+)\/(.+)|\*)$/;
const SUBJECT = /^principal:\/\/.*\/subject\/(.+)$/;
// Basic roles that change everything in a project: https://docs.cloud.google.com/iam/docs/roles-overview#basic
const ADMIN: ReadonlySet<string> = new Set(["roles/owner", "roles/editor"]);
const PROJECT_ROLES = ["project", "organization", "folder"].flatMap((level) => [
  `google_${level}_iam_member`,
  `google_${level}_iam_binding`,
]);

const get = (block: HclBlock, name: string, module: TerraformModule): Written | undefined =>
  module.resolve(block.body.attributes.get(name)?.value);

interface Provider {
  readonly block: HclBlock;
  /** `undefined` where the condition is not understood. */
  readonly jobs: Jobs | undefined;
  readonly conditioned: boolean;
  readonly location: Location;
}

function providersIn(module: TerraformModule): readonly Provider[] {
  return module.blocks("resource", "google_iam_workload_identity_pool_provider").flatMap((block): Provider[] => {
    const issuer = block.body.blocks
      .filter(({ type }) => type === "oidc")
      .map((oidc) => get(oidc, "issuer_uri", module))
      .find((value) => value?.kind === "text");
    if (issuer?.kind !== "text" || !ISSUER.test(issuer.text)) return [];
    const condition = get(block, "attribute_condition", module);
    const jobs = condition === undefined ? ALL : condition.kind === "text" ? jobsOf(condition.text) : undefined;
    return [{ block, jobs, conditioned: condition !== undefined, location: condition?.location ?? block.location }];
  });
}

/** The jobs of one member of a binding; `undefined` for one that is no job. */
function memberJobs(text: string): Jobs | undefined {
  const [, inner] = SUBJECT.exec(text) ?? [];
  if (inner !== undefined) return subject(inner, false);
  const [whole, key, value] = MEMBER.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return key === undefined || value === undefined ? ALL : claim(key, value, false);
}

function trustOf(jobs: Jobs, providers: readonly Provider[], location: Location): Trust {
  const [provider] = providers;
  const only = providers.length === 1 ? provider : undefined;
  const together = only?.jobs ? both(jobs, only.jobs) : jobs;
  // NOTE: the condition of a provider that is elsewhere, or not understood, may narrow what the member leaves wide.
  const open = only?.jobs === undefined && ["any", "pull-request"].includes(jobs.room);
  return {
    breadth: open ? "unknown" : breadthOf(together),
    who: open ? "jobs that the files do not name" : described(together),
    claims: only?.conditioned ? ["attribute_condition"] : [],
    named: isNamed(together),
    location,
  };
}

/** The blocks of a service account that another one names by reference or by its id. */
const means = (value: Written | undefined, block: HclBlock, id: string | undefined): boolean => {
  if (value?.kind === "ref") return isOf(value.name, block);
  if (value?.kind !== "text") return false;
  return value.holes.some((hole) => isOf(hole, block)) || (id !== undefined && value.text.includes(`${id}@`));
};

function membersOf(block: HclBlock, module: TerraformModule): readonly Written[] {
  return [...itemsOf(get(block, "member", module)), ...itemsOf(get(block, "members", module))];
}

interface Binding {
  readonly block: HclBlock;
  readonly member: Written;
}

/** Who may become the account: members of its own bindings for the role of workload identity. */
function usersOf(account: HclBlock, id: string | undefined, module: TerraformModule): readonly Binding[] {
  const kinds = ["google_service_account_iam_member", "google_service_account_iam_binding"];
  return kinds
    .flatMap((kind) => module.blocks("resource", kind))
    .filter((block) => {
      const role = plainText(get(block, "role", module));
      const isUse = role === "roles/iam.workloadIdentityUser" || role === "roles/iam.serviceAccountTokenCreator";
      return isUse && means(get(block, "service_account_id", module), account, id);
    })
    .flatMap((block) => membersOf(block, module).map((member) => ({ block, member })));
}

function adminPlaces(account: HclBlock, id: string | undefined, module: TerraformModule): readonly Location[] {
  return PROJECT_ROLES.flatMap((kind) => module.blocks("resource", kind))
    .filter(
      (block) =>
        ADMIN.has(plainText(get(block, "role", module)) ?? "") &&
        membersOf(block, module).some((member) => means(member, account, id)),
    )
    .map(({ location }) => location);
}

/** Service accounts that jobs of a CI system may become, and providers that no account stands behind. */
export function readGoogle(builder: Builder, own: readonly HclBlock[], module: TerraformModule): void {
  const providers = providersIn(module);
  for (const block of own) {
    if (block.type !== "resource" || block.labels[0] !== "google_service_account") continue;
    const id = plainText(get(block, "account_id", module));
    const trusts = usersOf(block, id, module).flatMap(({ member }): Trust[] => {
      const jobs = member.kind === "text" ? memberJobs(member.text) : undefined;
      return jobs ? [trustOf(jobs, providers, member.location)] : [];
    });
    if (trusts.length === 0) continue;
    const definition = `${block.location.file}#${block.labels.slice(0, 2).join(".")}`;
    const label = `Google service account ${block.labels[1] ?? ""}`;
    defineIdentity(builder, {
      identity: googleAccount(id ?? "") ?? { id: `credential:${definition}`, label, provider: "google-cloud" },
      definition,
      location: block.location,
      trusts,
      admin: adminPlaces(block, id, module),
    });
  }
  const hasUsers = module
    .blocks("resource", "google_service_account")
    .some((block) => usersOf(block, plainText(get(block, "account_id", module)), module).length > 0);
  if (!hasUsers)
    for (const provider of providers) if (own.includes(provider.block)) readProvider(builder, provider, module);
}

function readProvider(builder: Builder, provider: Provider, module: TerraformModule): void {
  const { block } = provider;
  const pool = module.resolve(block.body.attributes.get("workload_identity_pool_id")?.value);
  const named =
    pool?.kind === "ref" ? /^google_iam_workload_identity_pool\.([\w-]+)\./.exec(pool.name)?.[1] : undefined;
  const poolBlock = module
    .blocks("resource", "google_iam_workload_identity_pool")
    .find(({ labels }) => labels[1] === named);
  const poolId = plainText(pool) ?? plainText(poolBlock && get(poolBlock, "workload_identity_pool_id", module));
  const id = plainText(get(block, "workload_identity_pool_provider_id", module));
  const definition = `${block.location.file}#${block.labels.slice(0, 2).join(".")}`;
  const label = `Google identity provider ${block.labels[1] ?? ""}`;
  defineIdentity(builder, {
    identity: poolProvider(poolId ?? HOLE, id ?? HOLE) ?? {
      id: `credential:${definition}`,
      label,
      provider: "google-cloud",
    },
    definition,
    location: block.location,
    // NOTE: whom it lets in has nothing yet: what its members may do stands elsewhere.
    trusts: [{ ...trustOf(ALL, [provider], provider.location), named: false }],
    admin: [],
  });
}
