import {
  addGateway,
  addRuntime
} from "./chunk-JEQFOCIV.js";
import "./chunk-HSZWVNA3.js";
import {
  collector,
  parseYaml
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/agentcore/read-cloudformation.ts
var readAgentcoreCloudformation = (source) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, source.text.trimStart().startsWith("{") ? "json" : "yaml");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const resources = tree?.get("Resources")?.entries() ?? [];
  const ofType = (type) => resources.filter(({ value }) => value.get("Type")?.string() === `AWS::${type}`);
  const targets = ofType("BedrockAgentCore::GatewayTarget");
  for (const entry of ofType("BedrockAgentCore::Gateway")) {
    const behind = targets.filter(({ value }) => names(value.at("Properties", "GatewayIdentifier"), entry.key));
    addGateway(into, gatewayOf(entry), behind.map(targetOf));
  }
  for (const entry of ofType("BedrockAgentCore::Runtime")) addRuntime(into, runtimeOf(entry));
  for (const entry of ofType("Bedrock::Agent")) addRuntime(into, agentOf(entry));
  return into.fragment();
};
function names(value, resource) {
  const ref = value?.get("Ref") ?? value?.get("Fn::GetAtt") ?? value;
  const first = ref?.kind === "list" ? ref.items()[0]?.string() : ref?.string();
  return first?.split(".", 1)[0] === resource;
}
var said = (value) => {
  const text = value?.string();
  return value === void 0 || text === void 0 ? void 0 : { text, location: value.location };
};
var at = ({ value }, ...keys) => value.at("Properties", ...keys);
var idOf = ({ value, key }) => `${value.file}#Resources.${key}`;
function gatewayOf(entry) {
  return {
    id: idOf(entry),
    name: at(entry, "Name")?.string() ?? entry.key,
    location: entry.keyLocation,
    authorizer: said(at(entry, "AuthorizerType")),
    policy: said(at(entry, "PolicyEngineConfiguration", "Mode")),
    role: at(entry, "RoleArn")?.location
  };
}
var KINDS = { OAUTH: "oauth", API_KEY: "api-key" };
function targetOf(entry) {
  const payload = at(entry, "TargetConfiguration", "Mcp", "Lambda", "ToolSchema", "InlinePayload");
  const providers = at(entry, "CredentialProviderConfigurations")?.items() ?? [];
  return {
    name: at(entry, "Name")?.string() ?? entry.key,
    location: entry.keyLocation,
    tools: (payload?.items() ?? []).flatMap((tool) => said(tool.get("Name")) ?? []),
    open: payload === void 0 ? at(entry, "TargetConfiguration")?.location : void 0,
    credentials: providers.flatMap((one) => {
      const kind = KINDS[one.get("CredentialProviderType")?.string() ?? ""];
      const scopes = one.at("CredentialProvider", "OauthCredentialProvider", "Scopes")?.items() ?? [];
      return kind ? [{ kind, location: one.location, scopes: scopes.flatMap((scope) => scope.string() ?? []) }] : [];
    })
  };
}
function runtimeOf(entry) {
  const variables = at(entry, "EnvironmentVariables")?.entries() ?? [];
  return {
    id: idOf(entry),
    name: at(entry, "AgentRuntimeName")?.string() ?? entry.key,
    location: entry.keyLocation,
    role: at(entry, "RoleArn")?.location,
    jwt: at(entry, "AuthorizerConfiguration")?.location,
    variables: variables.flatMap(({ key, value }) => {
      const text = said(value);
      return text ? [{ ...text, name: key }] : [];
    }),
    functions: []
  };
}
function agentOf(entry) {
  const groups = at(entry, "ActionGroups")?.items() ?? [];
  const functions = groups.flatMap((group) => group.at("FunctionSchema", "Functions")?.items() ?? []);
  return {
    id: idOf(entry),
    name: at(entry, "AgentName")?.string() ?? entry.key,
    location: entry.keyLocation,
    role: at(entry, "AgentResourceRoleArn")?.location,
    jwt: void 0,
    variables: [],
    functions: functions.flatMap((one) => {
      const name = said(one.get("Name"));
      return name ? [{ ...name, asked: one.get("RequireConfirmation")?.string() === "ENABLED" }] : [];
    })
  };
}
export {
  readAgentcoreCloudformation
};
