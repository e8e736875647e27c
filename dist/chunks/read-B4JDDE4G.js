import {
  serverTools
} from "./chunk-HSZWVNA3.js";
import {
  classify,
  collector,
  holdLiteral,
  ofLaunch,
  packagePin,
  parseYaml,
  redact,
  resourceNode,
  serverFacts,
  transportOf,
  unwrapCall,
  weakestPin
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/kagent/resource.ts
var MAX_ENTRIES = 300;
var listed = (tree) => (tree?.items() ?? []).slice(0, MAX_ENTRIES);
function resourceId(kind, namespace, name) {
  const [own, plain] = name.includes("/") ? name.split("/", 2) : [namespace, name];
  return `kagent:${kind}/${redact(own === "" ? "default" : own)}/${redact(plain)}`;
}
function holdSecret(into, holder, { namespace, secret, key }, name, location) {
  const kind = classify(key, "env").provider === "unknown" ? name : key;
  const { class: group, provider, lifetime, grants } = classify(kind, "env");
  const id = `credential:kubernetes/${[namespace === "" ? "default" : namespace, secret, key].map(redact).join("/")}`;
  into.node("credential", id, {
    label: `the secret ${redact(secret)}`,
    facts: { class: group, provider, lifetime, store: "kubernetes", scope: group === "pat" ? "unknown" : "none" }
  });
  const facts = { when: "with", channel: [holder.channel], confidence: "certain", names: [redact(name)] };
  into.edge("holds", holder.id, id, { location, facts });
  const served = group === "secret" && grants.length === 0 ? holder.serves ?? [] : grants;
  for (const { resource, access } of served)
    into.edge("grants", id, resourceNode(into, resource), {
      location,
      facts: { access, confidence: "possible" },
      as: access
    });
}
function readValues(into, holder, list, namespace) {
  for (const entry of listed(list)) {
    const name = entry.get("name")?.string() ?? "";
    const value = entry.get("value");
    const from = entry.get("valueFrom");
    const ref = from?.get("secretKeyRef");
    const isSecret = ref !== void 0 || from?.get("type")?.string() === "Secret";
    const secret = (ref?.get("name") ?? from?.get("name") ?? from?.get("valueRef"))?.string();
    const key = (ref?.get("key") ?? from?.get("key"))?.string() ?? "";
    if (isSecret && secret !== void 0) holdSecret(into, holder, { namespace, secret, key }, name, entry.location);
    else if (value) holdLiteral(into, holder, name, value.string() ?? "", value.location, `${holder.id}.${name}`);
  }
}
function readMap(into, holder, map) {
  for (const { key, value } of (map?.entries() ?? []).slice(0, MAX_ENTRIES))
    holdLiteral(into, holder, key, value.string() ?? "", value.location, `${holder.id}.${key}`);
}

// src/readers/kagent/agent.ts
var CALLED = "kagent.message";
function addAgent(into, resource) {
  const { name, namespace, location, spec } = resource;
  const id = resourceId("agent", namespace, name);
  const own = spec?.get("declarative") ?? spec?.get("byo") ?? spec;
  const deployment = own?.get("deployment");
  const image = deployment?.get("image")?.string();
  const pin = image === void 0 ? void 0 : packagePin("docker", ["run", image], () => false);
  into.node("agent", id, {
    label: name,
    location,
    facts: { mode: "hosted", product: "kagent", definition: id, ...pin && { pin } }
  });
  const pod = into.node("workload", `${id}/pod`, {
    label: `the pod of ${name}`,
    zone: "runner",
    location,
    facts: { definition: id }
  });
  const caller = into.node("principal", `principal:caller/${id}`, {
    label: "whoever may talk to kagent",
    zone: "outside",
    location
  });
  into.edge("starts", caller, pod, { contexts: [CALLED], location });
  into.edge("runs", pod, id, { contexts: [CALLED], location });
  readValues(into, { id, channel: "env" }, deployment?.get("env"), namespace);
  addAccount(into, id, namespace, deployment?.get("serviceAccountName") ?? own?.get("serviceAccountName"));
}
function addTools(into, { name, namespace, spec }) {
  const own = spec?.get("declarative") ?? spec;
  for (const tool of listed(own?.get("tools"))) addTool(into, resourceId("agent", namespace, name), namespace, tool);
}
function addAccount(into, agent, namespace, account) {
  const name = account?.string();
  if (account === void 0 || name === void 0) return;
  const id = into.node(
    "credential",
    `credential:kubernetes/${namespace === "" ? "default" : namespace}/account/${name}`,
    {
      label: `the service account ${name}`,
      facts: { class: "ambient", provider: "kubernetes", lifetime: "minted", store: "kubernetes", scope: "unknown" }
    }
  );
  into.edge("holds", agent, id, {
    location: account.location,
    facts: { when: "with", channel: ["env"], confidence: "certain", names: [] }
  });
}
function addTool(into, agent, namespace, tool) {
  const other = tool.get("agent");
  const server = tool.get("mcpServer");
  const within = (one) => one.get("namespace")?.string() ?? namespace;
  const named = (one) => (one.get("name") ?? one.get("ref") ?? one.get("toolServer"))?.string() ?? "";
  if (other) {
    const target = resourceId("agent", within(other), named(other));
    into.node("agent", target, { label: named(other) });
    into.edge("delegates", agent, target, { location: other.location, contexts: [CALLED] });
  }
  if (server) useServer(into, agent, resourceId("server", within(server), named(server)), server, named(server));
  if (server && tool.get("headersFrom"))
    readValues(into, { id: agent, channel: "mcp" }, tool.get("headersFrom"), namespace);
}
function useServer(into, agent, id, server, label) {
  const texts = (key) => listed(server.get(key)).flatMap((item) => item.string() ?? []);
  const asked = texts("requireApproval");
  const all = texts("toolNames");
  const free = all.filter((name) => !asked.includes(name));
  into.node("server", id, { label });
  const isAsked = all.length > 0 && free.length === 0;
  into.edge("uses", agent, id, {
    location: server.location,
    contexts: [CALLED],
    facts: {
      approval: isAsked ? "ask" : "unasked",
      ...free.length > 0 && { tools: free, confidence: "possible" },
      ...asked.length > 0 && !isAsked && { without: asked }
    }
  });
  for (const name of free) {
    const tool = into.node("tool", `${id}/tools/${name}`, {
      label: name,
      location: server.location,
      facts: { ...serverTools(label, name).facts, grant: "allowed" }
    });
    into.edge("offers", id, tool, { location: server.location });
  }
}

// src/readers/kagent/documents.ts
var MAX_DOCUMENTS = 60;
function documentsOf({ file, text }) {
  const starts = [0, ...[...text.matchAll(/^---(?:[ \t].*)?$/gm)].map(({ index }) => index)];
  return starts.slice(0, MAX_DOCUMENTS).flatMap((start, n) => {
    const end = starts[n + 1] ?? text.length;
    const part = text.slice(start, end);
    if (part.replace(/^---.*$/m, "").trim() === "") return [];
    const before = text.slice(0, start).replace(/[^\n]/g, "");
    return [{ file, text: `${before}${part.replace(/^---/, "   ")}` }];
  });
}

// src/readers/kagent/server.ts
function addServer(into, { name, namespace, location, spec }) {
  const id = resourceId("server", namespace, name);
  const config = spec?.get("config");
  const remote = config?.get("streamableHttp") ?? config?.get("sse") ?? spec;
  const local = spec?.get("deployment") ?? config?.get("stdio");
  const { launches, lines } = unwrapCall(callOf(local, remote));
  const known = launches.flatMap((launch) => ofLaunch(launch) ?? []);
  const pin = weakestPin(lines, () => false);
  const isRemote = launches.some(({ url }) => url !== void 0);
  into.node("server", id, {
    label: name,
    layer: isRemote ? "L7" : "L3",
    zone: isRemote ? "service" : "runner",
    location,
    facts: { definition: id, ...pin && { pin }, transport: transportOf(launches), ...serverFacts(known) }
  });
  const reach = known.flatMap((server) => server.reach);
  for (const { resource, access, via, confidence } of reach)
    into.edge("reaches", id, resourceNode(into, resource), {
      location,
      facts: { access, via, ...confidence && { confidence } },
      as: access
    });
  const holder = { id, channel: "mcp", serves: reach.filter(({ via }) => via === "mcp") };
  readValues(into, holder, remote?.get("headersFrom"), namespace);
  readMap(into, holder, remote?.get("headers"));
  readMap(into, holder, local?.get("env"));
  readValues(into, holder, local?.get("envFrom"), namespace);
  for (const ref of listed(local?.get("secretRefs"))) {
    const secret = ref.get("name")?.string();
    if (secret !== void 0) holdSecret(into, holder, { namespace, secret, key: "*" }, "", ref.location);
  }
}
function callOf(local, remote) {
  const settings = new Map((local?.get("env")?.entries() ?? []).map(({ key, value }) => [key, value.string() ?? ""]));
  const args = listed(local?.get("args")).flatMap((arg) => arg.string() ?? "");
  const command = (local?.get("command") ?? local?.get("cmd"))?.string();
  if (command !== void 0) return { command, args, settings };
  const image = local?.get("image")?.string();
  if (image !== void 0) {
    const passed = [...settings.keys()].flatMap((name) => ["-e", name]);
    return { command: "docker", args: ["run", ...passed, image, ...args], settings };
  }
  return { args: [], url: remote?.get("url")?.string(), settings };
}

// src/readers/kagent/read.ts
var AGENTS = /* @__PURE__ */ new Set(["Agent", "SandboxAgent"]);
var SERVERS = /* @__PURE__ */ new Set(["RemoteMCPServer", "MCPServer", "ToolServer"]);
var readKagent = (source) => {
  const into = collector();
  if (/\{\{-?\s/.test(source.text)) {
    into.note({
      code: "not-supported",
      level: "note",
      message: "This is a template of Helm: the resources of kagent that it makes are not read.",
      location: { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 }
    });
    return into.fragment();
  }
  const resources = documentsOf(source).flatMap((document) => resourceOf(into, document) ?? []);
  const agents = resources.filter(({ kind }) => AGENTS.has(kind));
  for (const server of resources.filter(({ kind }) => SERVERS.has(kind))) addServer(into, server);
  for (const agent of agents) addAgent(into, agent);
  for (const agent of agents) addTools(into, agent);
  return into.fragment();
};
function resourceOf(into, document) {
  const { tree, diagnostics } = parseYaml(document, "yaml");
  if (tree?.get("apiVersion")?.string()?.startsWith("kagent.dev/") !== true) return void 0;
  for (const diagnostic of diagnostics) into.note(diagnostic);
  return {
    kind: tree.get("kind")?.string() ?? "",
    name: tree.at("metadata", "name")?.string() ?? "",
    namespace: tree.at("metadata", "namespace")?.string() ?? "",
    location: tree.at("metadata", "name")?.location ?? tree.location,
    spec: tree.get("spec")
  };
}
export {
  readKagent
};
