import {
  serverTools
} from "./chunk-HSZWVNA3.js";
import {
  holdLiteral,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/agentcore/gateway.ts
var CALLED = "agentcore.invoke";
function holdRole(into, holder, id, label, location) {
  const role = into.node("credential", `credential:${id}/role`, {
    label: `the role of ${label}`,
    location,
    facts: { class: "cloud", provider: "aws", lifetime: "minted", store: "aws", scope: "unknown" }
  });
  const facts = { when: "with", channel: ["mcp"], confidence: "certain", names: [] };
  into.edge("holds", holder, role, { location, facts });
}
function addCaller(into, { id, location }, label, who, conditions = []) {
  const calls = into.node("workload", `${id}/calls`, {
    label: `calls of ${label}`,
    zone: "service",
    location,
    facts: { definition: `${id}/calls` }
  });
  const starter = who === void 0 ? into.node("principal", "principal:anyone", { label: "anyone", zone: "outside", facts: { standing: "anyone" } }) : into.node("principal", `principal:caller/${id}`, { label: who, zone: "outside", location });
  into.edge("starts", starter, calls, { contexts: [CALLED], location, conditions });
  return calls;
}
function runWhenCalled(into, calls, agent, location) {
  into.edge("runs", calls, agent, { contexts: [CALLED], location });
}
var CALLERS = {
  AWS_IAM: "whoever AWS IAM allows to call it",
  CUSTOM_JWT: "whoever its identity provider knows",
  AUTHENTICATE_ONLY: "whoever is authenticated"
};
var MAX_ENTRIES = 300;
function addGateway(into, gateway, targets) {
  const { id, location, authorizer, policy } = gateway;
  const name = redact(gateway.name).slice(0, 100);
  const server = into.node("server", id, {
    label: name,
    layer: "L7",
    zone: "service",
    location,
    facts: { definition: id, transport: "encrypted" }
  });
  const caller = into.node("agent", `${id}/caller`, {
    label: `whatever agent calls ${name}`,
    location,
    facts: { mode: "hosted", definition: id }
  });
  const isOpen = authorizer?.text === "NONE";
  const open = policy?.text === "ENFORCE" ? [{ op: "unknown", what: "the policies of its engine", location: policy.location }] : [];
  const who = isOpen ? void 0 : CALLERS[authorizer?.text ?? ""] ?? "whoever its authorizer lets in";
  const place = { id, location: authorizer?.location ?? location };
  runWhenCalled(into, addCaller(into, place, name, who, isOpen ? open : []), caller, location);
  into.edge("uses", caller, server, { location, contexts: [CALLED], facts: { approval: "unasked" } });
  if (gateway.role) for (const holder of [server, caller]) holdRole(into, holder, id, name, gateway.role);
  if (policy?.text === "LOG_ONLY")
    into.note({
      code: "inert-setting",
      level: "warning",
      message: "The policy engine only keeps a log: it stops nobody.",
      location: policy.location
    });
  if (authorizer === void 0)
    note(into, location, "The authorizer is computed: who may call the gateway is not known.");
  for (const target of targets) addTarget(into, { id: server, channel: "mcp" }, name, target);
}
function note(into, location, message) {
  into.note({ code: "not-supported", level: "note", message, location });
}
function addTarget(into, holder, label, target) {
  for (const { text, location } of target.tools.slice(0, MAX_ENTRIES)) {
    const shown = redact(text).slice(0, 100);
    const tool = into.node("tool", `${holder.id}/tools/${shown}`, {
      label: shown,
      location,
      facts: serverTools(label, shown).facts
    });
    into.edge("offers", holder.id, tool, { location });
  }
  if (target.open) note(into, target.open, "Which tools stand behind this target is not written out here.");
  for (const { kind, location, scopes } of target.credentials.slice(0, MAX_ENTRIES)) {
    const credential = into.node("credential", `credential:${holder.id}/${kind}/${redact(target.name)}`, {
      label: kind === "oauth" ? `the OAuth client for ${redact(target.name)}` : `the API key for ${redact(target.name)}`,
      location,
      facts: {
        class: "secret",
        provider: "unknown",
        lifetime: kind === "oauth" ? "minted" : "static",
        store: "aws",
        scope: scopes.length > 0 ? "declared" : "unknown"
      }
    });
    const facts = { when: "with", channel: ["mcp"], confidence: "certain", names: [] };
    into.edge("holds", holder.id, credential, { location, facts });
  }
}

// src/readers/agentcore/runtime.ts
function addRuntime(into, runtime) {
  const { id, location } = runtime;
  const name = redact(runtime.name).slice(0, 100);
  const agent = into.node("agent", id, { label: name, location, facts: { mode: "hosted", definition: id } });
  const who = runtime.jwt ? "whoever its identity provider knows" : "whoever AWS IAM allows to call it";
  runWhenCalled(into, addCaller(into, { id, location: runtime.jwt ?? location }, name, who), agent, location);
  if (runtime.role) holdRole(into, agent, id, name, runtime.role);
  for (const { name: variable, text, location: place } of runtime.variables)
    holdLiteral(into, { id: agent, channel: "env" }, variable, text, place, `${id}.${variable}`);
  for (const { text, location: place, asked } of runtime.functions) {
    const shown = redact(text).slice(0, 100);
    const tool = into.node("tool", `${id}/functions/${shown}`, {
      label: shown,
      location: place,
      facts: { capability: "output", grant: asked ? "ask" : "allowed" }
    });
    if (!asked) into.edge("uses", agent, tool, { location: place });
  }
}

export {
  addGateway,
  addRuntime
};
