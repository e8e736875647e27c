import { type CredentialKind, classify } from "../../../catalog/credentials.ts";
import { type Grant, PAT_GRANTS } from "../../../catalog/resources.ts";
import type { Location } from "../../../graph/model.ts";
import type { Builder } from "../../builder.ts";
import { resourceNode } from "../resource-node.ts";
import type { CredentialRef } from "../run.ts";

/** Where a system keeps the values that its files only name. */
export interface Store {
  /** Stands in ids, behind `credential:`. */
  readonly id: string;
  /** As the fact says it. */
  readonly name: string;
  /** What a value of it is called: `CI/CD variable`. */
  readonly title: string;
  /** The provider whose tokens are personal access tokens of the system itself, and what they may grant. */
  readonly own?: { readonly provider: string; readonly grants: readonly Grant[] };
}

/** The name of a value that a file only names, as a credential; `certain` where no other value goes by it. */
export function storeRef(store: Store, name: string, certain = true): CredentialRef {
  return { id: `credential:${store.id}/${name}`, name, certain };
}

/** A personal access token by its name, of the system itself unless the name says GitHub. */
function isOwn(store: Store, name: string, kind: CredentialKind): boolean {
  if (store.own === undefined) return false;
  if (kind.class === "secret") return kind.provider === store.own.provider;
  return kind.class === "pat" && kind.provider === "github" && !/(?:^|_)(?:GH|GITHUB)(?:_|$)/i.test(name);
}

function grantAll(builder: Builder, id: string, grants: readonly Grant[], confidence: "certain" | "possible"): void {
  for (const { resource, access } of grants)
    builder.edge("grants", id, resourceNode(builder, resource), { facts: { access, confidence }, as: access });
}

/** Puts the credential that goes by a name in a store into the graph; its class is what the name tells. */
export function storeCredential(builder: Builder, store: Store, name: string, location?: Location): CredentialRef {
  const ref = storeRef(store, name);
  const { id } = ref;
  if (builder.has(id)) return ref;
  const kind = classify(name, "env");
  const own = isOwn(store, name, kind) ? store.own : undefined;
  const group = own ? "pat" : kind.class;
  builder.node("credential", id, {
    label: `${store.title} ${name}`,
    location,
    facts: {
      class: group,
      store: store.name,
      lifetime: kind.lifetime,
      provider: own?.provider ?? kind.provider,
      scope: group === "pat" ? "unknown" : "none",
    },
  });
  if (own) grantAll(builder, id, own.grants, "possible");
  else if (group === "pat") grantAll(builder, id, PAT_GRANTS, "possible");
  else for (const grant of kind.grants) grantAll(builder, id, [grant], grant.certainty);
  return ref;
}

/** What is handed over where a token for GitHub, or for the system itself, is expected is one, whatever its name. */
export function usedAsToken(builder: Builder, id: string, grants: readonly Grant[] = PAT_GRANTS): void {
  if (builder.refine(id, "secret", "pat")) grantAll(builder, id, grants, "possible");
}

/** A token that the system itself mints for the run; what it may do is a setting outside of the files. */
export function runToken(
  builder: Builder,
  job: string,
  token: {
    readonly name: string;
    readonly label: string;
    readonly class: "job-token" | "oidc";
    readonly provider: string;
    readonly location?: Location | undefined;
    readonly grants: readonly Grant[];
  },
): CredentialRef {
  const id = builder.node("credential", `credential:${job}/${token.name}`, {
    label: token.label,
    location: token.location,
    facts: { class: token.class, store: "run", lifetime: "minted", provider: token.provider, scope: "unknown" },
  });
  grantAll(builder, id, token.grants, "possible");
  return { id, name: token.name, certain: true };
}
