import type { HclBlock } from "../../parse/hcl.ts";
import type { Builder } from "../builder.ts";
import { jobsOf } from "./attribute-condition.ts";
import { defineIdentity } from "./nodes.ts";
import { breadthOf, described, isNamed, type Jobs, subject } from "./subjects.ts";
import type { TerraformModule } from "./terraform-module.ts";

// https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/federated_identity_credential
const EXACT: ReadonlySet<string> = new Set([
  "azurerm_federated_identity_credential",
  "azuread_application_federated_identity_credential",
]);
// https://learn.microsoft.com/en-us/entra/workload-id/workload-identities-flexible-federated-identity-credentials
const FLEXIBLE = "azuread_application_flexible_federated_identity_credential";
const ISSUER = /token\.actions\.githubusercontent\.com|gitlab/i;

/** Applications and identities of Azure that jobs of a CI system may become. */
export function readFederated(builder: Builder, own: readonly HclBlock[], module: TerraformModule): void {
  for (const block of own) {
    const kind = block.labels[0] ?? "";
    if (block.type !== "resource" || !(EXACT.has(kind) || kind === FLEXIBLE)) continue;
    const get = (name: string) => module.resolve(block.body.attributes.get(name)?.value);
    const issuer = get("issuer");
    const said = get(kind === FLEXIBLE ? "claims_matching_expression" : "subject");
    if (issuer?.kind !== "text" || !ISSUER.test(issuer.text) || said === undefined) continue;
    const text = said.kind === "text" ? said.text : undefined;
    const jobs: Jobs | undefined =
      text === undefined ? undefined : kind === FLEXIBLE ? jobsOf(text) : subject(text, false);
    const definition = `${block.location.file}#${block.labels.slice(0, 2).join(".")}`;
    defineIdentity(builder, {
      identity: { id: `credential:${definition}`, label: `Azure identity ${block.labels[1] ?? ""}`, provider: "azure" },
      definition,
      location: block.location,
      trusts: [
        {
          breadth: jobs ? breadthOf(jobs) : "unknown",
          who: jobs ? described(jobs) : "jobs that the files do not name",
          claims: ["sub"],
          named: jobs !== undefined && isNamed(jobs),
          location: said.location,
        },
      ],
      admin: [],
    });
  }
}
