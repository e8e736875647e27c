import {
  readSettings
} from "./chunk-G4I2V7AH.js";
import {
  usedClients
} from "./chunk-K62WMUKM.js";
import "./chunk-RWI24PWC.js";
import "./chunk-4Y5FWR5D.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import "./chunk-HSZWVNA3.js";
import {
  bypassOf,
  clientSession,
  collector,
  holdLiteral,
  holdVariable,
  isSecretName,
  parseYaml,
  readInputs,
  readServer,
  resourceNode,
  settingsWith
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/vscode/mounts.ts
var of = (group, provider) => ({
  class: group,
  provider,
  lifetime: "static",
  store: "host",
  scope: group === "pat" ? "unknown" : "none"
});
var STORES = [
  {
    path: /[\\/]\.ssh(?=[\\/,"]|$)/,
    label: "keys of ~/.ssh",
    facts: of("secret", "ssh"),
    channel: "git",
    grants: [["github:default-branch", "write"]]
  },
  {
    path: /[\\/]\.aws(?=[\\/,"]|$)/,
    label: "logins of ~/.aws",
    facts: of("cloud", "aws"),
    channel: "env",
    grants: [["cloud:account", "write"]]
  },
  {
    path: /[\\/]\.azure(?=[\\/,"]|$)/,
    label: "logins of ~/.azure",
    facts: of("cloud", "azure"),
    channel: "env",
    grants: [["cloud:account", "write"]]
  },
  {
    path: /[\\/]gcloud(?=[\\/,"]|$)/,
    label: "logins of gcloud",
    facts: of("cloud", "google"),
    channel: "env",
    grants: [["cloud:account", "write"]]
  },
  {
    path: /[\\/]\.kube(?=[\\/,"]|$)/,
    label: "logins of ~/.kube",
    facts: of("cloud", "kubernetes"),
    channel: "env",
    grants: [["cloud:account", "write"]]
  },
  {
    path: /[\\/]\.config[\\/]gh(?=[\\/,"]|$)/,
    label: "login of the GitHub CLI",
    facts: of("pat", "github"),
    channel: "gh",
    grants: [["github:default-branch", "write"]]
  },
  {
    path: /[\\/]\.(?:git-credentials|netrc)(?=[,"]|$)/,
    label: "passwords of git",
    facts: of("pat", "github"),
    channel: "git",
    grants: [["github:default-branch", "write"]]
  },
  {
    path: /[\\/]\.(?:npmrc|pypirc)(?=[,"]|$)/,
    label: "login of a registry",
    facts: of("registry", "unknown"),
    channel: "env",
    grants: [["registry:packages", "publish"]]
  }
];
function sourceOf(mount) {
  if (mount.kind === "map") return mount.get("source")?.string();
  return /(?:^|,)(?:source|src)=([^,]{1,500})/.exec(mount.string() ?? "")?.[1];
}
function readMounts(into, agent, tree) {
  for (const mount of tree.get("mounts")?.items() ?? []) {
    const source = sourceOf(mount);
    if (source === void 0 || !/[\\/]/.test(source)) continue;
    for (const { path, label, facts, channel, grants } of STORES) {
      if (!path.test(source)) continue;
      const id = into.node("credential", `credential:host/${label}`, { label, facts });
      into.edge("holds", agent, id, {
        location: mount.location,
        facts: { when: "disk", channel: [channel], confidence: "possible", names: [] }
      });
      for (const [resource, access] of grants)
        into.edge("grants", id, resourceNode(into, resource), {
          location: mount.location,
          facts: { access, confidence: "possible" },
          as: access
        });
    }
  }
}

// src/readers/vscode/read-devcontainer.ts
var readDevcontainer = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "jsonc");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === void 0) return into.fragment();
  readEditor(into, tree, repository);
  const clients = /* @__PURE__ */ new Set([...usedClients(repository), ...installedClients(tree)]);
  const sessions = [...clients].sort().map((client) => clientSession(into, client, void 0));
  const box = { into, tree, repository, sessions };
  if (sessions.length > 0) {
    readEnvironment(box);
    for (const { agent } of sessions) readMounts(into, agent, tree);
    const isHanded = sessions.some(({ agent }) => holdsAny(into, agent));
    readCommands(box, isHanded ? LIFECYCLE : LIFECYCLE.slice(0, 1));
    noteCodespaces(box);
  }
  return into.fragment();
};
var holdsAny = (into, agent) => into.fragment().edges.some(({ kind, from }) => kind === "holds" && from === agent);
function readEditor(into, tree, repository) {
  const editor = tree.at("customizations", "vscode");
  const own = editor?.get("settings");
  const start = { file: tree.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const settings = settingsWith(own, repository);
  if (own !== void 0)
    readSettings(into, { tree: own, scope: "machine", settings, start, defaults: false }, repository);
  const servers = editor?.at("mcp", "servers")?.entries() ?? [];
  if (servers.length === 0) return;
  const { agent } = clientSession(into, "vscode-copilot", start);
  const inputs = readInputs(into, editor?.get("mcp"));
  for (const entry of servers)
    readServer(into, entry, {
      agent,
      client: "vscode-copilot",
      path: `${tree.file}#customizations.vscode.mcp.servers.${entry.key}`,
      approval: bypassOf(settings) !== void 0 || entry.value.get("sandboxEnabled")?.boolean() ? "unasked" : "ask",
      inputs,
      repository
    });
}
var BRINGS = [
  [/^anthropic\.claude-code$|\/claude-code(?::|$)/i, "claude-code"],
  [/^github\.copilot(?:-chat)?$/i, "vscode-copilot"],
  [/^openai\.chatgpt$|\/codex(?::|$)/i, "codex"],
  [/^google\.gemini-cli|\/gemini-cli(?::|$)/i, "gemini-cli"],
  [/\/copilot-cli(?::|$)/i, "copilot-cli"]
];
function installedClients(tree) {
  const names = [
    ...(tree.at("customizations", "vscode", "extensions")?.items() ?? []).map((item) => item.string() ?? ""),
    ...(tree.get("features")?.entries() ?? []).map(({ key }) => key)
  ];
  return BRINGS.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, client]) => client);
}
var LIFECYCLE = [
  "initializeCommand",
  "onCreateCommand",
  "updateContentCommand",
  "postCreateCommand",
  "postStartCommand",
  "postAttachCommand"
];
function readCommands({ into, tree, repository, sessions }, names) {
  for (const name of names) {
    const value = tree.get(name);
    if (value === void 0) continue;
    const parts = value.kind === "map" ? value.entries().map(({ key, value: one }) => ({ key, one })) : [];
    for (const { key, one } of value.kind === "map" ? parts : [{ key: "", one: value }]) {
      const [program, ...rest] = one.kind === "list" ? one.items().map((item) => item.string() ?? "") : [one.string()];
      if (program === void 0 || program.trim() === "") continue;
      const id = `${tree.file}#${name}${key === "" ? "" : `.${key}`}`;
      const label = name === "initializeCommand" ? `${name}, on the host` : name;
      const args = rest.map((word) => word ?? "");
      for (const { session } of sessions)
        readHook(
          into,
          session,
          { id, label, command: program, args, location: one.location, at: "load", approval: "folder" },
          repository
        );
    }
  }
}
var LOCAL = /\$\{(?:localEnv|env):([A-Za-z_][A-Za-z0-9_]{0,200})(?::[^{}]{0,500})?\}/g;
function readEnvironment({ into, tree, sessions }) {
  for (const map of ["containerEnv", "remoteEnv"])
    for (const { key, value } of tree.get(map)?.entries() ?? []) {
      const text = value.string() ?? "";
      const path = `${tree.file}#${map}.${key}`;
      for (const { agent } of sessions) {
        const holder = { id: agent, channel: "env" };
        for (const found of text.matchAll(LOCAL)) {
          const [all, variable = ""] = found;
          if (isSecretName(variable) || isSecretName(key))
            holdVariable(into, holder, variable, key, value.locate(found.index, all.length));
        }
        holdLiteral(into, holder, key, text, value.location, path);
      }
    }
}
function noteCodespaces({ into, tree }) {
  const location = tree.at("customizations", "codespaces")?.keyLocation("permissions");
  if (location !== void 0)
    into.note({
      code: "not-supported",
      level: "note",
      message: "What the token of a codespace may do here is not read.",
      location
    });
}
export {
  readDevcontainer
};
