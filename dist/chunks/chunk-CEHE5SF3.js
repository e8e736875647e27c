import {
  ruleOnServer
} from "./chunk-HSZWVNA3.js";
import {
  holdVariable,
  isSecretName,
  readServer,
  readValue,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/codex/servers.ts
function approvalOf(word, { unlimited, judged }) {
  if (unlimited || word === "approve") return "unasked";
  return word === "prompt" && !judged ? "ask" : "unknown";
}
function readServers(into, table, path, of) {
  for (const { key, keyLocation, value } of table?.entries() ?? []) {
    if (value.get("enabled")?.boolean() === false) continue;
    const id = `${path}.${key}`;
    const approval = approvalOf(value.get("default_tools_approval_mode")?.string(), of);
    const { agent, repository } = of;
    const tools = value.get("enabled_tools") && names(value.get("enabled_tools"));
    const without = names(value.get("disabled_tools"));
    readServer(
      into,
      { key, keyLocation, value },
      {
        agent,
        client: "codex",
        path: id,
        approval,
        repository,
        tools,
        without,
        // The servers of a trusted project start before the first prompt: https://developers.openai.com/codex/mcp
        start: path.startsWith("~/") ? "unasked" : "folder"
      }
    );
    readNames(into, id, value);
    readTools(into, id, key, value, of);
  }
}
var names = (list) => (list?.items() ?? []).flatMap((item) => item.string() ?? []);
function readTools(into, id, server, value, of) {
  for (const { key, keyLocation, value: tool } of value.get("tools")?.entries() ?? []) {
    const mode = tool.get("approval_mode");
    if (mode?.string() === void 0) continue;
    const name = redact(key);
    ruleOnServer(
      into,
      of.agent,
      {
        id: `${id}.tools/${name}`,
        label: `${server}: ${name}`,
        location: tool.keyLocation("approval_mode") ?? keyLocation
      },
      { server, tool: name, approval: approvalOf(mode.string(), of) }
    );
  }
}
function readNames(into, id, server) {
  const hold = (variable, name) => {
    const text = variable?.string();
    if (variable !== void 0 && text !== void 0 && /^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(text))
      holdVariable(into, { id, channel: "mcp" }, text, name, variable.location);
  };
  hold(server.get("bearer_token_env_var"), "Authorization");
  for (const { key, value } of server.get("env_http_headers")?.entries() ?? []) hold(value, key);
  for (const item of server.get("env_vars")?.items() ?? []) {
    const variable = item.get("name") ?? item;
    if (isSecretName(variable.string() ?? "")) hold(variable, "");
  }
  const token = server.get("bearer_token");
  if (token) readValue(into, { id, channel: "mcp" }, "bearer_token", token, `${id}.bearer_token`);
}
function readApps(into, apps, file, of) {
  for (const { key, keyLocation, value } of apps?.entries() ?? []) {
    if (value.get("enabled")?.boolean() === false) continue;
    const judged = (value.get("approvals_reviewer")?.string() ?? "user") !== "user" || of.judged;
    const own = { ...of, judged };
    const id = `${file}#apps.${key}`;
    const mode = value.get("default_tools_approval_mode");
    if (mode?.string() !== void 0)
      ruleOnServer(
        into,
        of.agent,
        { id, label: `${key}: every tool`, location: value.keyLocation("default_tools_approval_mode") ?? keyLocation },
        { server: key, tool: "*", approval: approvalOf(mode.string(), own) }
      );
    readTools(into, id, key, value, own);
  }
}

export {
  readServers,
  readApps
};
