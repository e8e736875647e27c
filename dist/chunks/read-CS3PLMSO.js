import {
  renamed
} from "./chunk-YO5H5NKG.js";
import {
  grantRules
} from "./chunk-MCNENV7N.js";
import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  noteKey,
  readDocument,
  textsOf
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import {
  READ,
  grantTool,
  web
} from "./chunk-HSZWVNA3.js";
import {
  DOTTED_VARIABLE,
  SESSION,
  clientSession,
  collector,
  fits,
  readServer,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/docker-agent/reference.ts
function referencePin(reference) {
  if (/@sha256:[0-9a-f]{64}$/.test(reference)) return "digest";
  if (/^[a-z]+:\/\//.test(reference)) return "none";
  const tag = reference.slice(reference.lastIndexOf("/") + 1).split(":")[1];
  if (tag === void 0) return "none";
  return tag === "latest" ? "latest" : "tag";
}

// src/readers/docker-agent/permissions.ts
var TOOLS = {
  shell: [
    ["shell", "shell"],
    ["run_background_job", "shell"]
  ],
  filesystem: [
    ["write_file", "edit"],
    ["edit_file", "edit"],
    ["create_directory", "edit"],
    ["read_file", "read"],
    ["read_multiple_files", "read"],
    ["list_directory", "read"],
    ["directory_tree", "read"],
    ["search_files_content", "read"]
  ],
  fetch: [["fetch", "web"]]
};
function builtIn(types) {
  return [...types].flatMap((type) => Object.hasOwn(TOOLS, type) ? TOOLS[type] ?? [] : []);
}
function permissionRules(tree, types, path) {
  const tools = builtIn(types);
  return ["deny", "allow"].flatMap(
    (effect) => textsOf(tree.at("permissions", effect)).flatMap(({ text, location }) => {
      const base = { effect, id: `${path}.permissions.${effect}/${text}`, label: text, location };
      const server = /^mcp:([^:]{1,100})(?::(.{1,100}))?$/.exec(text);
      if (server) return [{ ...base, kind: "mcp", server: server[1] ?? "*", tool: server[2] ?? "*" }];
      const [name = "", ...conditions] = text.split(":");
      const command = conditions.find((one) => /^(?:cmd|command)=/.test(one))?.replace(/^[a-z]+=/, "");
      const partial = conditions.length > (command === void 0 ? 0 : 1);
      if (effect === "deny" && partial) return [];
      const own = tools.filter(([tool]) => fits(name, tool));
      const rules = own.map(
        ([tool, kind], index) => ({
          ...base,
          kind,
          name: tool,
          id: index === 0 ? base.id : `${base.id}/${tool}`,
          ...kind === "shell" && command !== void 0 && { pattern: command }
        })
      );
      return name === "*" ? [...rules, { ...base, id: `${base.id}/mcp`, kind: "mcp", server: "*", tool: "*" }] : rules;
    })
  );
}
function asks(tree, tool) {
  return ["ask", "deny"].some((key) => textsOf(tree.at("permissions", key)).some(({ text }) => fits(text, tool)));
}

// src/readers/docker-agent/toolsets.ts
var UNREAD = {
  api: ["api_config"],
  openapi: ["url"],
  script: ["shell"]
};
function readToolsets(into, place, agent) {
  const toolsets = agent.get("toolsets")?.items() ?? [];
  const types = new Set(toolsets.flatMap((toolset) => toolset.get("type")?.string() ?? []));
  const rules = permissionRules(place.tree, types, place.path);
  grantRules(into, place.agent, rules, { order: "strict", grant: "allowed" });
  readByDefault(
    into,
    place,
    types,
    new Set(rules.flatMap(({ effect, name }) => effect === "allow" ? name ?? [] : []))
  );
  toolsets.forEach((toolset, index) => {
    const type = toolset.get("type")?.string();
    if (type === "mcp") readMcp(into, place, toolset, index);
    if (type === "a2a") readRemote(into, place, toolset);
    for (const key of UNREAD[type ?? ""] ?? [])
      noteKey(into, toolset, key, "not-supported", `What tools of a \`${type}\` toolset run or reach is not read.`);
    if (type === "lsp") readCommand(into, place, toolset, `lsp~${index + 1}`, "language server");
    for (const [at, edit] of (toolset.get("post_edit")?.items() ?? []).entries())
      readCommand(
        into,
        place,
        renamed(edit, /* @__PURE__ */ new Map([["command", "cmd"]])),
        `post_edit~${at + 1}`,
        "post_edit command"
      );
  });
}
function readByDefault(into, { agent, path, tree }, types, allowed) {
  for (const [name, kind] of builtIn(types)) {
    if (kind !== "read" && kind !== "web" || allowed.has(name) || asks(tree, name)) continue;
    const place = { id: `${path}.toolsets/${name}`, label: name, location: tree.location };
    grantTool(into, agent, place, kind === "read" ? READ : web("any"), { grant: "default", asking: "possible" });
  }
}
function readMcp(into, { agent, path, repository, tree }, toolset, index) {
  const named = toolset.get("ref")?.string();
  const listed = named === void 0 ? void 0 : tree.at("mcps", named);
  const ref = listed?.get("ref") ?? toolset.get("ref");
  const reference = ref?.string();
  const shared = listed?.get("ref") === void 0 ? listed : void 0;
  const definition = shared ?? toolset;
  const location = tree.get("mcps")?.keyLocation(named ?? "") ?? ref?.location ?? toolset.location;
  const key = redact(
    toolset.get("name")?.string() ?? named ?? toolset.get("command")?.string() ?? hostOf(toolset) ?? `mcp ${index + 1}`
  );
  const id = listed ? `${tree.file}#mcps.${named}` : `${path}.toolsets/${reference === void 0 ? `mcp~${index + 1}` : key}`;
  const tools = textsOf(toolset.get("tools") ?? listed?.get("tools")).map(({ text }) => text);
  if (shared === void 0 && reference !== void 0) {
    const facts = {
      definition: id,
      product: "docker-agent",
      pin: referencePin(reference.replace(/^docker:/, ""))
    };
    into.node("server", id, { label: key, layer: "L3", zone: "workstation", location, facts });
    into.edge("uses", agent, id, {
      location,
      contexts: [SESSION],
      facts: { approval: "ask", ...tools.length > 0 && { tools } }
    });
    return;
  }
  const remote = definition.get("remote");
  readServer(
    into,
    { key, keyLocation: location, value: remote ?? definition },
    {
      agent,
      client: "docker-agent",
      path: id,
      approval: "ask",
      start: "unasked",
      repository,
      variables: DOTTED_VARIABLE,
      ...tools.length > 0 && { tools }
    }
  );
}
function hostOf(toolset) {
  return /^[a-z]+:\/\/([^/?#@\s]{1,100})/.exec(toolset.at("remote", "url")?.string() ?? "")?.[1];
}
function readRemote(into, { agent }, toolset) {
  const url = toolset.get("url");
  const address = url?.string();
  if (url === void 0 || address === void 0) return;
  const label = redact(address).slice(0, 200);
  const facts = { product: "docker-agent", mode: "hosted", definition: `a2a:${label}` };
  const other = into.node("agent", `a2a:${label}`, { label, zone: "service", location: url.location, facts });
  into.edge("delegates", agent, other, { location: url.location, contexts: [SESSION], facts: { tools: "unknown" } });
}
function readCommand(into, { session, path, repository }, value, key, label) {
  const command = value.get("command");
  const text = command?.string();
  if (command === void 0 || text === void 0) return;
  const args = textsOf(value.get("args")).map((arg) => arg.text);
  const hook = { id: `${path}.${key}`, label, command: text, args, location: command.location, at: "use" };
  readHook(into, session, { ...hook, approval: "unasked" }, repository);
}

// src/readers/docker-agent/read.ts
function readTeam(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "yaml");
  const agents = (tree?.get("agents")?.entries() ?? []).filter(({ value }) => isAgent(value));
  if (tree === void 0 || agents.length === 0) return into.fragment();
  const { agent: parent, session } = clientSession(into, "docker-agent", startOf(source.file));
  const names = new Set(agents.map(({ key }) => key));
  const named = new Set(agents.flatMap(({ value }) => referencesOf(value).map(({ text }) => text)));
  for (const { key, keyLocation } of agents) agentNode(into, source.file, key, keyLocation);
  for (const { key, keyLocation, value } of agents) {
    const agent = agentNode(into, source.file, key, keyLocation);
    if (key === "root" || !named.has(key))
      into.edge("delegates", parent, agent, {
        location: keyLocation,
        contexts: [SESSION],
        facts: { tools: "unknown" }
      });
    readDelegates(into, agent, value, names, source.file);
    readToolsets(into, { agent, session, path: `${source.file}#agents.${key}`, repository, tree }, value);
    const sessions = [{ session, approval: "unasked" }];
    readHookEntries(into, value.get("hooks"), { sessions, path: `${source.file}#agents.${key}.hooks`, repository });
  }
  return into.fragment();
}
function isAgent(value) {
  const own = ["model", "instruction"].some((key) => value.get(key)?.string() !== void 0);
  const more = ["toolsets", "sub_agents", "handoffs", "description"].some((key) => value.get(key) !== void 0);
  return value.kind === "map" && own && more && value.get("role") === void 0 && value.get("goal") === void 0;
}
function agentNode(into, file, name, location) {
  return into.node("agent", `${file}#agents.${name}`, {
    label: redact(name),
    location,
    facts: { product: "docker-agent", mode: "interactive", definition: "session:docker-agent" }
  });
}
function referencesOf(value) {
  return ["sub_agents", "handoffs"].flatMap(
    (key) => (value.get(key)?.items() ?? []).flatMap((item) => {
      const text = item.string();
      return text === void 0 ? [] : [{ text, item }];
    })
  );
}
function readDelegates(into, agent, value, names, file) {
  for (const { text, item } of referencesOf(value)) {
    if (names.has(text)) {
      const other2 = agentNode(into, file, text);
      into.edge("delegates", agent, other2, {
        location: item.location,
        contexts: [SESSION],
        facts: { tools: "unknown" }
      });
      continue;
    }
    if (!/[/:]/.test(text)) {
      const message2 = `No agent of this file has the name \`${redact(text).slice(0, 80)}\`.`;
      into.note({ code: "unresolved-reference", level: "note", message: message2, location: item.location });
      continue;
    }
    const label = redact(text).slice(0, 200);
    const other = into.node("agent", `docker-agent:${label}`, {
      label,
      zone: "service",
      location: item.location,
      facts: {
        product: "docker-agent",
        mode: "interactive",
        definition: `docker-agent:${label}`,
        pin: referencePin(text)
      }
    });
    into.edge("delegates", agent, other, { location: item.location, contexts: [SESSION], facts: { tools: "unknown" } });
    const message = `The agent \`${label.slice(0, 80)}\` comes from outside of the repository: which tools and delegates it has is not known.`;
    into.note({ code: "unresolved-reference", level: "note", message, location: item.location });
  }
}
export {
  readTeam
};
