import type { LazyReader } from "../reader.ts";

/** Agents and gateways of Amazon Bedrock, in CloudFormation. */
export const agentcoreCloudformation: LazyReader = {
  id: "agentcore-cloudformation",
  title: "Agents and gateways of Amazon Bedrock (CloudFormation)",
  docs: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_BedrockAgentCore.html",
  files: [
    "**/*.template",
    "**/template.{yaml,yml,json}",
    "**/*.template.{yaml,yml,json}",
    "**/*{cloudformation,cfn}*/**/*.{yaml,yml,json}",
    "**/*{agentcore,agent-core,bedrock,gateway}*.{yaml,yml,json}",
  ],
  absent: "No agent is run from here. A runtime without an authorizer is called by AWS IAM.",
  ignores:
    "What the functions behind a gateway do, schemas that are not written out, memory, guardrails, knowledge bases, what roles allow, and templates under other names.",
  wants: ({ text }) => /AWS::Bedrock(?:AgentCore::(?:Gateway|GatewayTarget|Runtime)|::Agent)\b/.test(text),
  load: async () => (await import("./read-cloudformation.ts")).readAgentcoreCloudformation,
};
