import {
  isOf,
  moduleOf,
  parseHcl
} from "./chunk-E4OGNPXO.js";
import {
  itemsOf,
  plainText
} from "./chunk-RTIL7DDY.js";
import {
  addGateway,
  addRuntime
} from "./chunk-JEQFOCIV.js";
import "./chunk-HSZWVNA3.js";
import {
  collector
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/agentcore/read-terraform.ts
var readAgentcoreTerraform = (source, repository) => {
  const into = collector();
  const { diagnostics } = parseHcl(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (diagnostics.length > 0) return into.fragment();
  const module = moduleOf(source, repository);
  const own = (label) => module.blocks("resource", label).filter((block) => block.location.file === source.file);
  const targets = module.blocks("resource", "aws_bedrockagentcore_gateway_target");
  for (const block of own("aws_bedrockagentcore_gateway")) {
    const behind = targets.filter((target) => names(target, "gateway_identifier", block));
    addGateway(
      into,
      gatewayOf(block, module),
      behind.map((target) => targetOf(target, module))
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
var idOf = (block) => `${block.location.file}#${block.labels.slice(0, 2).join(".")}`;
function names(from, attribute, block) {
  const value = from.body.attributes.get(attribute)?.value;
  return value?.kind === "ref" && isOf(value.name, block);
}
function under(block, ...path) {
  return path.reduce(
    (found, type) => found.flatMap(({ body }) => body.blocks.filter((one) => one.type === type)),
    [block]
  );
}
function said(block, attribute, module) {
  const written = block?.body.attributes.get(attribute);
  const text = written && plainText(module.resolve(written.value));
  return written === void 0 || text === void 0 ? void 0 : { text, location: written.location };
}
var nameOf = (block, attribute, module) => said(block, attribute, module)?.text ?? block.labels[1] ?? "";
var place = (block, attribute) => block.body.attributes.get(attribute)?.location;
function gatewayOf(block, module) {
  return {
    id: idOf(block),
    name: nameOf(block, "name", module),
    location: block.location,
    authorizer: said(block, "authorizer_type", module),
    policy: said(under(block, "policy_engine_configuration")[0], "mode", module),
    role: place(block, "role_arn")
  };
}
function targetOf(block, module) {
  const behind = under(block, "target_configuration", "mcp");
  const payloads = behind.flatMap((one) => under(one, "lambda", "tool_schema", "inline_payload"));
  const given = under(block, "credential_provider_configuration");
  const scopes = (one) => itemsOf(module.resolve(one.body.attributes.get("scopes")?.value)).flatMap((item) => plainText(item) ?? []);
  const kinds = [
    ["oauth", "oauth"],
    ["api_key", "api-key"]
  ];
  return {
    name: nameOf(block, "name", module),
    location: block.location,
    tools: payloads.flatMap((payload) => said(payload, "name", module) ?? []),
    open: payloads.length === 0 ? behind[0]?.location : void 0,
    credentials: kinds.flatMap(
      ([type, kind]) => given.flatMap((one) => under(one, type)).map((one) => ({ kind, location: one.location, scopes: scopes(one) }))
    )
  };
}
function variablesOf(value) {
  const entries = value?.kind === "map" ? value.entries : [];
  return entries.flatMap(({ key, location, value: one }) => {
    const text = plainText(one);
    return text === void 0 ? [] : [{ name: key, text, location }];
  });
}
function runtimeOf(block, module) {
  return {
    id: idOf(block),
    name: nameOf(block, "agent_runtime_name", module),
    location: block.location,
    role: place(block, "role_arn"),
    jwt: under(block, "authorizer_configuration")[0]?.location,
    variables: variablesOf(module.resolve(block.body.attributes.get("environment_variables")?.value)),
    functions: []
  };
}
function agentOf(block, groups, module) {
  const functions = groups.flatMap((group) => under(group, "function_schema", "member_functions", "functions"));
  return {
    id: idOf(block),
    name: nameOf(block, "agent_name", module),
    location: block.location,
    role: place(block, "agent_resource_role_arn"),
    jwt: void 0,
    variables: [],
    functions: functions.flatMap((one) => {
      const name = said(one, "name", module);
      return name ? [{ ...name, asked: said(one, "require_confirmation", module)?.text === "ENABLED" }] : [];
    })
  };
}
export {
  readAgentcoreTerraform
};
