import {
  readServers
} from "./chunk-CEHE5SF3.js";
import {
  grantTool,
  shell
} from "./chunk-HSZWVNA3.js";
import {
  SESSION,
  clientSession,
  commandReach
} from "./chunk-5MSIDW42.js";

// src/readers/codex/commands.ts
var NETWORKS = {
  full: " with network",
  listed: " with some hosts",
  none: ""
};
function grantCommands(into, { agent, path, start, chosen }, posture) {
  const { mode = "workspace-write", network, key, location = start, asking, leaving } = posture;
  const open = mode === "danger-full-access";
  if (mode !== "read-only")
    grantTool(
      into,
      agent,
      { id: `${path}${key}`, label: labelOf(open, network), location },
      open ? shell("*", { network }) : inSandbox(network),
      { grant: open ? "mode" : "default", asking: chosen && asking === "unasked" ? "possible" : asking }
    );
  if (!open && leaving === "model")
    grantTool(
      into,
      agent,
      {
        id: `${path}approvals_reviewer`,
        label: "any command outside of the sandbox, when a model agrees",
        location: posture.reviewer ?? start
      },
      shell("*"),
      { grant: "mode", asking: "possible" }
    );
}
function labelOf(open, network) {
  if (!open) return `commands in the workspace sandbox${NETWORKS[network]}`;
  return network === "full" ? "any command, no sandbox" : `any command, with all files${NETWORKS[network]}`;
}
function inSandbox(network) {
  const full = network === "full";
  const beyond = full ? commandReach("*").filter(({ resource }) => resource !== "host:files") : [];
  const some = network === "listed" ? [{ resource: "internet", access: "send", via: "none" }] : [];
  return {
    facts: { capability: "shell", command: "*", breadth: full ? "any" : "build", network },
    reach: [{ resource: "host:files", access: "write", via: "none" }, ...some, ...beyond]
  };
}

// src/readers/codex/layers.ts
function setting(layers, ...keys) {
  for (const layer of layers) {
    const found = layer.at(...keys);
    if (found !== void 0) return found;
  }
  return void 0;
}
function keyOf(layers, ...keys) {
  const last = keys.at(-1) ?? "";
  for (const layer of layers) {
    const found = layer.at(...keys.slice(0, -1))?.keyLocation(last);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/readers/codex/profiles.ts
var BUILT_IN = /* @__PURE__ */ new Map([
  [":read-only", "read-only"],
  [":workspace", "workspace-write"],
  [":danger-full-access", "danger-full-access"]
]);
var MAX_CHAIN = 8;
var WHOLE_DISK = /* @__PURE__ */ new Set([":root", "/", "~", "~/", "C:\\", "C:/"]);
function profileOf(layers, name) {
  const chain = [];
  let at = name;
  while (at !== void 0 && !BUILT_IN.has(at) && chain.length < MAX_CHAIN) {
    const tree = setting(layers, "permissions", at);
    if (tree === void 0) return { mode: void 0, network: "none", location: void 0 };
    chain.push({ name: at, tree });
    at = tree.get("extends")?.string();
  }
  const base = at === void 0 ? "read-only" : BUILT_IN.get(at);
  const mode = base === "danger-full-access" ? base : widest(chain.map(({ tree }) => writes(tree)).concat(base ?? []));
  const owner = chain.find(({ tree }) => tree.at("network", "enabled") !== void 0);
  const enabled = owner?.tree.at("network", "enabled")?.boolean() === true;
  return {
    mode,
    network: base === "danger-full-access" && owner === void 0 ? "full" : enabled ? domains(chain) : "none",
    location: enabled && owner ? keyOf(layers, "permissions", owner.name, "network", "enabled") : void 0
  };
}
function widest(modes) {
  const order = ["danger-full-access", "workspace-write", "read-only"];
  return order.find((mode) => modes.includes(mode)) ?? "read-only";
}
function writes(profile) {
  const granted = (profile.get("filesystem")?.entries() ?? []).filter(
    ({ value }) => value.string() === "write" || value.entries().some((entry) => entry.value.string() === "write")
  );
  if (granted.length === 0) return void 0;
  const whole = granted.some(({ key, value }) => WHOLE_DISK.has(key) && value.string() === "write");
  return whole ? "danger-full-access" : "workspace-write";
}
function domains(chain) {
  const listed = chain.flatMap(({ tree }) => tree.at("network", "domains")?.entries() ?? []);
  const allowed = listed.filter(({ value }) => value.string() === "allow").map(({ key }) => key);
  return allowed.length === 0 || allowed.includes("*") ? "full" : "listed";
}

// src/readers/codex/posture.ts
var MODES = ["read-only", "workspace-write", "danger-full-access"];
var isMode = (word) => MODES.some((mode) => mode === word);
function postureOf(layers) {
  const legacy = setting(layers, "sandbox_mode") !== void 0;
  const key = legacy ? "sandbox_mode" : "default_permissions";
  const named = setting(layers, key)?.string();
  const profile = legacy || named === void 0 ? void 0 : profileOf(layers, named);
  const mode = legacy ? isMode(named) ? named : void 0 : profile?.mode;
  const { network, location } = profile ?? networkOf(layers, mode);
  return {
    mode,
    network,
    key: mode === void 0 ? "sandbox_mode" : key,
    location: location ?? (mode && keyOf(layers, key)),
    ...askingOf(layers, mode),
    reviewer: keyOf(layers, "approvals_reviewer"),
    unlimited: setting(layers, "approval_policy")?.string() === "never" && mode === "danger-full-access"
  };
}
function networkOf(layers, mode) {
  if (mode === "danger-full-access") return { network: "full" };
  const open = setting(layers, "sandbox_workspace_write", "network_access")?.boolean() === true;
  return open ? { network: "full", location: keyOf(layers, "sandbox_workspace_write", "network_access") } : { network: "none" };
}
function askingOf(layers, mode) {
  const policy = setting(layers, "approval_policy");
  const reviewer = setting(layers, "approvals_reviewer")?.string();
  const judge = reviewer === void 0 || reviewer === "user" ? "person" : "model";
  const word = policy?.string();
  if (word === "untrusted") return { asking: judge === "person" ? "asked" : "possible", leaving: judge };
  const granular = policy?.get("granular");
  const refused = word === "never" || granular?.get("sandbox_approval")?.boolean() === false;
  const known = word === "never" || word === "on-request" || word === "on-failure" || granular !== void 0;
  return { asking: known && mode !== void 0 ? "unasked" : "possible", leaving: refused ? "nobody" : judge };
}

// src/readers/codex/roles.ts
var OWN_POSTURE = [
  "sandbox_mode",
  "default_permissions",
  "approval_policy",
  "approvals_reviewer",
  "sandbox_workspace_write"
];
function readRole(into, role, session, name, repository) {
  const { file } = role;
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent } = clientSession(into, "codex", start);
  const location = name.location ?? start;
  const id = into.node("agent", name.id ?? `${file}#agent`, {
    label: name.text,
    location,
    facts: { product: "codex", mode: "interactive", definition: "session:codex" }
  });
  into.edge("delegates", agent, id, { location, contexts: [SESSION], facts: { tools: "all" } });
  const path = name.id === void 0 ? `${file}#` : `${name.id}.`;
  const layers = [role, ...session];
  const posture = postureOf(layers);
  if (OWN_POSTURE.some((key) => role.get(key) !== void 0)) grantCommands(into, { agent: id, path, start }, posture);
  const judged = (setting(layers, "approvals_reviewer")?.string() ?? "user") !== "user";
  readServers(into, role.get("mcp_servers"), `${path}mcp_servers`, {
    agent: id,
    repository,
    unlimited: posture.unlimited,
    judged
  });
}

export {
  grantCommands,
  setting,
  postureOf,
  readRole
};
