import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  SESSION,
  clientSession,
  collector,
  parseYaml,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/client/modes.ts
var rooServers = (client) => ({
  client,
  approval: () => "ask",
  off: (server) => server.get("disabled")?.boolean() === true,
  unasked: "alwaysAllow",
  denied: "disabledTools"
});
function readModes(source, client) {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, source.text.trimStart().startsWith("{") ? "jsonc" : "yaml");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const modes = tree?.get("customModes")?.items() ?? [];
  if (modes.length === 0) return into.fragment();
  const { agent } = clientSession(into, client, startOf(source.file));
  for (const mode of modes) readMode(into, agent, mode, client);
  return into.fragment();
}
function readMode(into, session, mode, client) {
  const slug = mode.get("slug");
  const name = slug?.string();
  if (slug === void 0 || name === void 0) return;
  const location = mode.keyLocation("slug") ?? slug.location;
  const id = into.node("agent", `${mode.file}#customModes.${redact(name)}`, {
    label: redact(mode.get("name")?.string() ?? name),
    location,
    facts: { product: client, mode: "interactive", definition: `session:${client}` }
  });
  const groups = mode.get("groups");
  into.edge("delegates", session, id, {
    location: mode.keyLocation("groups") ?? location,
    contexts: [SESSION],
    // NOTE: what a mode without groups has is not documented.
    facts: { tools: groups === void 0 ? "unknown" : groupsOf(groups) }
  });
}
function groupsOf(groups) {
  return (groups.kind === "list" ? groups.items() : []).flatMap((group) => {
    if (group.kind !== "list") return group.string() ?? [];
    const [name, options] = group.items();
    const pattern = options?.get("fileRegex")?.string();
    const text = name?.string();
    return text === void 0 ? [] : [pattern === void 0 ? text : `${text}(${redact(pattern).slice(0, 100)})`];
  });
}

export {
  rooServers,
  readModes
};
