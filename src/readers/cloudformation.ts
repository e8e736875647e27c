import type { LazyReader } from "./reader.ts";

const WANTED = /AssumeRoleWithWebIdentity/;

/** CloudFormation, and trust policies in files of their own: who may take the roles of AWS. */
export const cloudformation: LazyReader = {
  id: "cloudformation",
  title: "CloudFormation and trust policies of AWS",
  docs: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html",
  files: [
    "**/*.template",
    "**/template.{yaml,yml,json}",
    "**/*.template.{yaml,yml,json}",
    "**/*{cloudformation,cfn}*/**/*.{yaml,yml,json}",
    "**/*{oidc,trust-policy,trust_policy,trustpolicy,assume-role,assume_role,iam-role,iam_role,github-role,github_role}*.{yaml,yml,json}",
    "**/{iam,trust,role}*.{yaml,yml,json}",
  ],
  ignores:
    "Everything but roles that jobs of GitHub and GitLab may take; templates under other names; Bicep and ARM; what functions such as `!If` choose.",
  wants: ({ text }) => WANTED.test(text),
  load: async () => (await import("./trust/read-cloudformation.ts")).readCloudFormation,
};
