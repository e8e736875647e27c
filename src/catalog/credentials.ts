import { ACCESSES, type Access } from "../graph/model.ts";
import { data } from "./credentials.generated.ts";
import { isResource, PAT_GRANTS } from "./resources.ts";
import { fits } from "./wildcard.ts";

const CLASSES = ["job-token", "pat", "model-key", "cloud", "registry", "app-token", "oidc", "secret"] as const;
export type CredentialClass = (typeof CLASSES)[number];

export interface CredentialGrant {
  readonly resource: string;
  readonly access: Access;
  readonly certainty: "certain" | "possible";
}
/** What a credential is, as far as its name tells. */
export interface CredentialKind {
  readonly class: CredentialClass;
  readonly provider: string;
  readonly lifetime: "static" | "minted";
  readonly grants: readonly CredentialGrant[];
}

interface Row {
  readonly class: string;
  readonly provider: string;
  readonly lifetime: string;
  readonly grants: string;
}

const GRANTS: Readonly<Record<string, readonly { readonly resource: string; readonly access: string }[]>> = {
  ...data.grants,
  pat: PAT_GRANTS,
};
const NAMES: ReadonlyMap<string, CredentialKind> = new Map(
  data.names.flatMap((row) => {
    const kind = kindOf(row);
    return row.names.map((name) => [name.toUpperCase(), kind] as const);
  }),
);
const PATTERNS = data.patterns.map((row) => ({ match: row.match, kind: kindOf(row) }));
const UNKNOWN: CredentialKind = { class: "secret", provider: "unknown", lifetime: "static", grants: [] };
const AUTOMATIC = "GITHUB.TOKEN";

// The scopes of a credential are never in the files: what its kind may grant stays possible.
function kindOf(row: Row): CredentialKind {
  const own = `service:${row.provider}`;
  // NOTE: a shell acts on `service:account`, a server of the catalog on the service by its name.
  const named = row.grants === "service" && isResource(own) ? [{ resource: own, access: "write" }] : [];
  const grants = [...(GRANTS[row.grants] ?? []), ...named].map(({ resource, access }) => ({
    resource,
    access: ACCESSES.find((known) => known === access) ?? "write",
    certainty: "possible" as const,
  }));
  return {
    class: CLASSES.find((known) => known === row.class) ?? "secret",
    provider: row.provider,
    lifetime: row.lifetime === "minted" ? "minted" : "static",
    grants,
  };
}

/**
 * What the name of a credential says about it. As a secret of a workflow, `GITHUB_TOKEN` is the job's own token;
 * as a variable of somebody's environment it is a personal access token.
 */
export function classify(name: string, context: "env" | "secret" = "secret"): CredentialKind {
  const upper = name.toUpperCase();
  if (upper === "GITHUB_TOKEN" && context === "secret") return NAMES.get(AUTOMATIC) ?? UNKNOWN;
  return (
    NAMES.get(upper) ?? PATTERNS.find(({ match }) => match.some((pattern) => fits(pattern, upper)))?.kind ?? UNKNOWN
  );
}

/** Whether a name tells that what goes by it is no secret, although it is kept as one: a host, a region, an address. */
export function isSettingName(name: string): boolean {
  return !isSecretName(name) && data["not-secret"].some((pattern) => fits(pattern, name.toUpperCase()));
}

/** Whether a variable, key or header with this name is likely to carry a secret. */
export function isSecretName(name: string): boolean {
  const upper = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
  if (NAMES.has(upper)) return true;
  const words = data["secret-words"];
  if (words.includes(upper)) return true;
  const dsn = words.some((word) => word.includes("_UR") && upper.endsWith(`_${word}`));
  if (!dsn && data["not-secret"].some((pattern) => fits(pattern, upper))) return false;
  return words.some((word) => upper.replace(/_\d+$/, "").endsWith(`_${word}`)) || upper.endsWith("APIKEY");
}
