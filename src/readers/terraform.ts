import type { LazyReader } from "./reader.ts";

// A role of AWS may take its policy from another file of the folder, so its own name must do.
const WANTED =
  /"aws_iam_role"|"google_service_account"|workload_identity_pool_provider"|federated_identity_credential"|iam-github-oidc-role|\/modules\/iam-role"|unfunco\/oidc-github/;

/** Terraform: who may take the roles and identities of clouds. */
export const terraform: LazyReader = {
  id: "terraform",
  title: "Terraform",
  docs: "https://developer.hashicorp.com/terraform/language/syntax/configuration",
  files: ["**/*.{tf,tofu}"],
  ignores:
    "Everything but trust policies for jobs of GitHub and GitLab, and policies that grant everything; values of variables; modules other than a few of the registry; role assignments of Azure; bindings of Kubernetes.",
  wants: ({ text }) => WANTED.test(text),
  load: async () => (await import("./trust/read-terraform.ts")).readTerraform,
};
