import {
  serverTools
} from "./chunk-HSZWVNA3.js";
import {
  classify,
  ofLaunch,
  redact,
  resourceNode,
  serverFacts,
  serverProgram,
  transportOf,
  unwrapCall,
  weakestPin
} from "./chunk-5MSIDW42.js";

// src/readers/manifests/offered.ts
function offerServer(into, { id, label, location, call, pin, repository }) {
  const { launches, lines } = unwrapCall(call);
  const known = launches.flatMap((launch) => ofLaunch(launch) ?? []);
  const folder = location.file.split("/").slice(0, -1).join("/");
  const program = serverProgram(lines, repository, folder);
  const remote = launches.some(({ url }) => url !== void 0);
  const fixed = pin ?? weakestPin(lines, () => false);
  const facts = {
    definition: id,
    ...fixed !== void 0 && { pin: fixed },
    ...launches.length > 0 && { transport: transportOf(launches) },
    ...serverFacts(known),
    ...program.length > 0 && { program }
  };
  const zone = remote ? "service" : "workstation";
  const server = into.node("server", id, { label, layer: remote ? "L7" : "L3", zone, location, facts });
  const reach = known.flatMap((one) => one.reach);
  for (const { resource, access, via, confidence } of reach)
    into.edge("reaches", server, resourceNode(into, resource), {
      location,
      facts: { access, via, ...confidence && { confidence } },
      as: access
    });
  return { id: server, channel: remote ? "mcp" : "env", serves: reach.filter(({ via }) => via === "mcp") };
}
function askFor(into, holder, { name, location }) {
  const { class: group, provider, lifetime, grants } = classify(name, "env");
  const shown = redact(name).slice(0, 100);
  const scope = group === "pat" ? "unknown" : "none";
  const id = into.node("credential", `credential:input/${location.file}#${shown}`, {
    label: `the ${shown} that it asks for`,
    facts: { class: group, provider, lifetime, store: "input", scope }
  });
  const facts = { when: "with", channel: [holder.channel], confidence: "certain", names: [shown] };
  into.edge("holds", holder.id, id, { location, facts });
  const served = group === "secret" && grants.length === 0 ? holder.serves ?? [] : grants;
  for (const { resource, access } of served)
    into.edge("grants", id, resourceNode(into, resource), {
      location,
      facts: { access, confidence: "possible" },
      as: access
    });
}
var MAX_TOOLS = 500;
function offerTools(into, holder, label, tools) {
  for (const { name, location } of tools.slice(0, MAX_TOOLS)) {
    const shown = redact(name).slice(0, 100);
    const tool = into.node("tool", `${holder.id}/tools/${shown}`, {
      label: shown,
      location,
      facts: serverTools(label, shown).facts
    });
    into.edge("offers", holder.id, tool, { location });
  }
}
function offerFiles(into, holder, location) {
  into.edge("reaches", holder.id, resourceNode(into, "host:files"), {
    location,
    facts: { access: "write", via: "none", confidence: "possible" },
    as: "write"
  });
}

export {
  offerServer,
  askFor,
  offerTools,
  offerFiles
};
