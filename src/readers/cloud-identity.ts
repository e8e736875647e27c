import type { Location } from "../graph/model.ts";
import type { Builder } from "./builder.ts";

/** An identity of a cloud by the name that a workflow and the infrastructure's own files both give it. */
export interface CloudIdentity {
  readonly id: string;
  readonly label: string;
  readonly provider: "aws" | "google-cloud" | "azure";
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns, and what a name may hold
const ROLE_ARN = /^arn:aws[a-z-]{0,16}:iam::[^:]{0,200}:role\/(?:[^\s/]{1,128}\/){0,16}([\w+=,.@-]{1,64})$/;
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
// https://docs.cloud.google.com/iam/docs/service-account-overview
const ACCOUNT = /^([a-z][a-z0-9-]{4,28}[a-z0-9])@[\w.-]{1,100}\.iam\.gserviceaccount\.com$/;
const ACCOUNT_ID = /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
const PROVIDER = /\/workloadIdentityPools\/([a-z0-9-]{4,32})\/providers\/([a-z0-9-]{4,32})$/;
const POOL_ID = /^[a-z0-9-]{4,32}$/;

/**
 * A role of AWS by its name or ARN. NOTE: without the account, which the files of the infrastructure do not tell; who
 * joins the two asks whether the name is the only one.
 */
export function awsRole(text: string): CloudIdentity | undefined {
  const name = ROLE_ARN.exec(text)?.[1] ?? (ROLE_NAME.test(text) ? text : undefined);
  return name === undefined
    ? undefined
    : { id: `credential:aws/role/${name}`, label: `AWS role ${name}`, provider: "aws" };
}

/** A service account of Google Cloud by its e-mail address or its own id. */
export function googleAccount(text: string): CloudIdentity | undefined {
  const name = ACCOUNT.exec(text)?.[1] ?? (ACCOUNT_ID.test(text) ? text : undefined);
  return name === undefined
    ? undefined
    : {
        id: `credential:google-cloud/service-account/${name}`,
        label: `Google service account ${name}`,
        provider: "google-cloud",
      };
}

/** A provider of a workload identity pool by its full name. */
export function googleProvider(text: string): CloudIdentity | undefined {
  const [, pool, provider] = PROVIDER.exec(text) ?? [];
  return pool === undefined || provider === undefined ? undefined : poolProvider(pool, provider);
}

/** A provider of a workload identity pool by the two ids. */
export function poolProvider(pool: string, provider: string): CloudIdentity | undefined {
  if (!POOL_ID.test(pool) || !POOL_ID.test(provider)) return undefined;
  return {
    id: `credential:google-cloud/provider/${pool}/${provider}`,
    label: `Google identity pool ${pool}/${provider}`,
    provider: "google-cloud",
  };
}

/** The node of an identity: minted for whoever the cloud trusts; what it may do is rarely in the files. */
export function identityNode(
  builder: Builder,
  { id, label, provider }: CloudIdentity,
  { location, lasts }: { readonly location?: Location; readonly lasts?: number | undefined } = {},
): string {
  return builder.node("credential", id, {
    label,
    location,
    facts: {
      class: "cloud",
      store: "run",
      lifetime: "minted",
      provider,
      scope: "unknown",
      ...(lasts === undefined ? {} : { lasts }),
    },
  });
}
