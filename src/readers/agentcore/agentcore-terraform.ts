import type { LazyReader } from "../reader.ts";

/** Agents and gateways of Amazon Bedrock, in Terraform. */
export const agentcoreTerraform: LazyReader = {
  id: "agentcore-terraform",
  title: "Agents and gateways of Amazon Bedrock (Terraform)",
  docs: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagentcore_gateway",
  files: ["**/*.{tf,tofu}"],
  absent: "No agent is run from here. A runtime without an authorizer is called by AWS IAM (AWS provider 6).",
  ignores:
    "What the functions behind a gateway do, schemas that are not written out, memory, guardrails, knowledge bases, what roles allow, and modules.",
  wants: ({ text }) =>
    /"aws_bedrockagent(?:core_(?:gateway|gateway_target|agent_runtime)|_agent(?:_action_group)?)"/.test(text),
  load: async () => (await import("./read-terraform.ts")).readAgentcoreTerraform,
};
