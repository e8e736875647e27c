import { type HclBlock, parseHcl } from "../../parse/hcl.ts";
import { itemsOf, plainText, type Written } from "../../parse/written.ts";
import { collector } from "../client/session.ts";
import type { Read } from "../reader.ts";
import { isOf, moduleOf, type TerraformModule } from "../trust/terraform-module.ts";
import { addGateway, type Said, type Target } from "./gateway.ts";
import { addRuntime, type Runtime } from "./runtime.ts";

/** What a file of Terraform says of agents and gateways of Amazon Bedrock. */
export const readAgentcoreTerraform: Read = (source, repository) => {
  const into = collector();
  const { diagnostics } = parseHcl(source);
  // NOTE: the reader of trust policies says what is wrong with the file only where it wants it.
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (diagnostics.length > 0) return into.fragment();
  const module = moduleOf(source, repository);
  const own = (label: string): readonly HclBlock[] =>
    module.blocks("resource", label).filter((block) => block.location.file === source.file);
  const targets = module.blocks("resource", "aws_bedrockagentcore_gateway_target");
  for (const block of own("aws_bedrockagentcore_gateway")) {
    const behind = targets.filter((target) => names(target, "gateway_identifier", block));
    addGateway(
      into,
      gatewayOf(block, module),
      behind.map((target) => targetOf(target, module)),
    );
  }
  for (const block of own("aws_bedrockagentcore_agent_runtime")) addRuntime(into, runtimeOf(block, module));
  const groups = module.blocks("resource", "aws_bedrockagent_agent_action_group");
  for (const block of own("aws_bedrockagent_agent")) {
    const behind = groups.filter((group) => names(group, "agent_id", block));
    addRuntime(into, agentOf(block, behind, module));
  }
  return into.fragment();
};

const idOf = (block: HclBlock): string => `${block.location.file}#${block.labels.slice(0, 2).join(".")}`;

/** Whether an attribute names the block. */
function names(from: HclBlock, attribute: string, block: HclBlock): boolean {
  const value = from.body.attributes.get(attribute)?.value;
  return value?.kind === "ref" && isOf(value.name, block);
}

/** Every block under a path of types: `target_configuration`, `mcp`, `lambda`. */
function under(block: HclBlock, ...path: readonly string[]): readonly HclBlock[] {
  return path.reduce<readonly HclBlock[]>(
    (found, type) => found.flatMap(({ body }) => body.blocks.filter((one) => one.type === type)),
    [block],
  );
}

function said(block: HclBlock | undefined, attribute: string, module: TerraformModule): Said | undefined {
  const written = block?.body.attributes.get(attribute);
  const text = written && plainText(module.resolve(written.value));
  return written === undefined || text === undefined ? undefined : { text, location: written.location };
}

const nameOf = (block: HclBlock, attribute: string, module: TerraformModule): string =>
  said(block, attribute, module)?.text ?? block.labels[1] ?? "";

const place = (block: HclBlock, attribute: string) => block.body.attributes.get(attribute)?.location;

function gatewayOf(block: HclBlock, module: TerraformModule) {
  return {
    id: idOf(block),
    name: nameOf(block, "name", module),
    location: block.location,
    authorizer: said(block, "authorizer_type", module),
    policy: said(under(block, "policy_engine_configuration")[0], "mode", module),
    role: place(block, "role_arn"),
  };
}

function targetOf(block: HclBlock, module: TerraformModule): Target {
  const behind = under(block, "target_configuration", "mcp");
  const payloads = behind.flatMap((one) => under(one, "lambda", "tool_schema", "inline_payload"));
  const given = under(block, "credential_provider_configuration");
  const scopes = (one: HclBlock): readonly string[] =>
    itemsOf(module.resolve(one.body.attributes.get("scopes")?.value)).flatMap((item) => plainText(item) ?? []);
  const kinds = [
    ["oauth", "oauth"],
    ["api_key", "api-key"],
  ] as const;
  return {
    name: nameOf(block, "name", module),
    location: block.location,
    tools: payloads.flatMap((payload) => said(payload, "name", module) ?? []),
    open: payloads.length === 0 ? behind[0]?.location : undefined,
    credentials: kinds.flatMap(([type, kind]) =>
      given.flatMap((one) => under(one, type)).map((one) => ({ kind, location: one.location, scopes: scopes(one) })),
    ),
  };
}

function variablesOf(value: Written | undefined): Runtime["variables"] {
  const entries = value?.kind === "map" ? value.entries : [];
  return entries.flatMap(({ key, location, value: one }) => {
    const text = plainText(one);
    return text === undefined ? [] : [{ name: key, text, location }];
  });
}

function runtimeOf(block: HclBlock, module: TerraformModule): Runtime {
  return {
    id: idOf(block),
    name: nameOf(block, "agent_runtime_name", module),
    location: block.location,
    role: place(block, "role_arn"),
    jwt: under(block, "authorizer_configuration")[0]?.location,
    variables: variablesOf(module.resolve(block.body.attributes.get("environment_variables")?.value)),
    functions: [],
  };
}

function agentOf(block: HclBlock, groups: readonly HclBlock[], module: TerraformModule): Runtime {
  const functions = groups.flatMap((group) => under(group, "function_schema", "member_functions", "functions"));
  return {
    id: idOf(block),
    name: nameOf(block, "agent_name", module),
    location: block.location,
    role: place(block, "agent_resource_role_arn"),
    jwt: undefined,
    variables: [],
    functions: functions.flatMap((one) => {
      const name = said(one, "name", module);
      return name ? [{ ...name, asked: said(one, "require_confirmation", module)?.text === "ENABLED" }] : [];
    }),
  };
}
