import type { Entry, Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { collector } from "../client/session.ts";
import type { Read } from "../reader.ts";
import { addGateway, type Said, type Target } from "./gateway.ts";
import { addRuntime, type Runtime } from "./runtime.ts";

/** What a template says of agents and gateways of Amazon Bedrock. */
export const readAgentcoreCloudformation: Read = (source) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, source.text.trimStart().startsWith("{") ? "json" : "yaml");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const resources = tree?.get("Resources")?.entries() ?? [];
  const ofType = (type: string): readonly Entry[] =>
    resources.filter(({ value }) => value.get("Type")?.string() === `AWS::${type}`);
  const targets = ofType("BedrockAgentCore::GatewayTarget");
  for (const entry of ofType("BedrockAgentCore::Gateway")) {
    const behind = targets.filter(({ value }) => names(value.at("Properties", "GatewayIdentifier"), entry.key));
    addGateway(into, gatewayOf(entry), behind.map(targetOf));
  }
  for (const entry of ofType("BedrockAgentCore::Runtime")) addRuntime(into, runtimeOf(entry));
  for (const entry of ofType("Bedrock::Agent")) addRuntime(into, agentOf(entry));
  return into.fragment();
};

/** Whether a value refers to a resource, by `Ref`, `Fn::GetAtt`, or their short forms. */
function names(value: Tree | undefined, resource: string): boolean {
  const ref = value?.get("Ref") ?? value?.get("Fn::GetAtt") ?? value;
  const first = ref?.kind === "list" ? ref.items()[0]?.string() : ref?.string();
  return first?.split(".", 1)[0] === resource;
}

const said = (value: Tree | undefined): Said | undefined => {
  const text = value?.string();
  return value === undefined || text === undefined ? undefined : { text, location: value.location };
};

const at = ({ value }: Entry, ...keys: readonly string[]): Tree | undefined => value.at("Properties", ...keys);
const idOf = ({ value, key }: Entry): string => `${value.file}#Resources.${key}`;

function gatewayOf(entry: Entry) {
  return {
    id: idOf(entry),
    name: at(entry, "Name")?.string() ?? entry.key,
    location: entry.keyLocation,
    authorizer: said(at(entry, "AuthorizerType")),
    policy: said(at(entry, "PolicyEngineConfiguration", "Mode")),
    role: at(entry, "RoleArn")?.location,
  };
}

const KINDS: Readonly<Record<string, "oauth" | "api-key">> = { OAUTH: "oauth", API_KEY: "api-key" };

function targetOf(entry: Entry): Target {
  const payload = at(entry, "TargetConfiguration", "Mcp", "Lambda", "ToolSchema", "InlinePayload");
  const providers = at(entry, "CredentialProviderConfigurations")?.items() ?? [];
  return {
    name: at(entry, "Name")?.string() ?? entry.key,
    location: entry.keyLocation,
    tools: (payload?.items() ?? []).flatMap((tool) => said(tool.get("Name")) ?? []),
    open: payload === undefined ? at(entry, "TargetConfiguration")?.location : undefined,
    credentials: providers.flatMap((one) => {
      const kind = KINDS[one.get("CredentialProviderType")?.string() ?? ""];
      const scopes = one.at("CredentialProvider", "OauthCredentialProvider", "Scopes")?.items() ?? [];
      return kind ? [{ kind, location: one.location, scopes: scopes.flatMap((scope) => scope.string() ?? []) }] : [];
    }),
  };
}

function runtimeOf(entry: Entry): Runtime {
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
    functions: [],
  };
}

function agentOf(entry: Entry): Runtime {
  const groups = at(entry, "ActionGroups")?.items() ?? [];
  const functions = groups.flatMap((group) => group.at("FunctionSchema", "Functions")?.items() ?? []);
  return {
    id: idOf(entry),
    name: at(entry, "AgentName")?.string() ?? entry.key,
    location: entry.keyLocation,
    role: at(entry, "AgentResourceRoleArn")?.location,
    jwt: undefined,
    variables: [],
    functions: functions.flatMap((one) => {
      const name = said(one.get("Name"));
      return name ? [{ ...name, asked: one.get("RequireConfirmation")?.string() === "ENABLED" }] : [];
    }),
  };
}
