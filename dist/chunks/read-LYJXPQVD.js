import {
  parseFrontmatter
} from "./chunk-3MN543VS.js";
import {
  ACCESSES,
  CHOICE,
  FULL,
  STANDINGS,
  TRUE,
  YES,
  actionPin,
  agentByCommand,
  agentsOf,
  anyCommandReach,
  builder,
  callBudget,
  countCalls,
  environmentCredentials,
  isCompiled,
  jobToken,
  jobTokenRef,
  mintedToken,
  modelRefs,
  parseYaml,
  plainTool,
  readJobs,
  readSteps,
  refsIn,
  resourceNode2 as resourceNode,
  scopeGrants,
  shellTool,
  tokenScopes,
  triggers,
  upstreamOf,
  usedForGitHub,
  valuesOf
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/catalog/gh-aw.generated.ts
var data = JSON.parse('{"source":"https://github.com/github/gh-aw/blob/main/docs/src/content/docs/reference/safe-outputs.md","outputs":{"create_issue":{"max":1,"any":[{"resource":"github:new-thread","access":"write"}]},"create_discussion":{"max":1,"any":[{"resource":"github:new-thread","access":"write"}]},"update_issue":{"max":1,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:issues","access":"write"}]},"close_issue":{"max":1,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:issues","access":"write"}]},"link_sub_issue":{"max":1,"any":[{"resource":"github:issues","access":"write"}]},"update_discussion":{"max":1,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:discussions","access":"write"}]},"close_discussion":{"max":1,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:discussions","access":"write"}]},"create_pull_request":{"max":1,"any":[{"resource":"github:agent-branch","access":"write"},{"resource":"github:pull-requests","access":"write"}]},"update_pull_request":{"max":1,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:pull-requests","access":"write"}]},"close_pull_request":{"max":10,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:pull-requests","access":"write"}]},"create_pull_request_review_comment":{"max":10,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:pull-requests","access":"write"}]},"reply_to_pull_request_review_comment":{"max":10,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:pull-requests","access":"write"}]},"resolve_pull_request_review_thread":{"max":10,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:pull-requests","access":"write"}]},"submit_pull_request_review":{"max":1,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:pull-requests","access":"write"}]},"push_to_pull_request_branch":{"max":1,"any":[{"resource":"github:agent-branch","access":"write"}]},"merge_pull_request":{"max":1,"any":[{"resource":"github:default-branch","access":"merge"}]},"add_comment":{"max":1,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:issues","access":"write"}]},"hide_comment":{"max":5,"any":[{"resource":"github:issues","access":"write"}],"unsure":true},"add_labels":{"max":3,"listed":[{"resource":"github:chosen-labels","access":"write"}],"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:issues","access":"write"}]},"remove_labels":{"max":3,"listed":[{"resource":"github:chosen-labels","access":"write"}],"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:issues","access":"write"}]},"add_reviewer":{"max":3,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:pull-requests","access":"write"}]},"assign_milestone":{"max":1,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:issues","access":"write"}]},"assign_to_user":{"max":1,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:issues","access":"write"}]},"unassign_from_user":{"max":1,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:issues","access":"write"}]},"set_issue_type":{"max":1,"own":[{"resource":"github:own-thread","access":"write"}],"any":[{"resource":"github:issues","access":"write"}]},"assign_to_agent":{"max":1,"any":[{"resource":"github:agent-branch","access":"write"},{"resource":"github:pull-requests","access":"write"}]},"create_agent_session":{"max":1,"any":[{"resource":"github:agent-branch","access":"write"},{"resource":"github:pull-requests","access":"write"}]},"create_project":{"max":1,"any":[{"resource":"service:account","access":"write"}]},"update_project":{"max":10,"any":[{"resource":"service:account","access":"write"}]},"create_project_status_update":{"max":1,"any":[{"resource":"service:account","access":"write"}]},"update_release":{"max":1,"any":[{"resource":"github:releases","access":"publish"}]},"upload_asset":{"max":10,"any":[{"resource":"github:agent-branch","access":"write"}]},"dispatch_workflow":{"max":3,"any":[{"resource":"github:workflow-runs","access":"exec"}],"unsure":true},"call_workflow":{"max":1,"any":[{"resource":"github:workflow-runs","access":"exec"}],"unsure":true},"create_code_scanning_alert":{"max":0,"any":[]},"autofix_code_scanning_alert":{"max":10,"any":[{"resource":"github:agent-branch","access":"write"}]},"noop":{"max":1,"any":[]},"missing_tool":{"max":0,"any":[]},"missing_data":{"max":0,"any":[]},"report_incomplete":{"max":5,"any":[]},"create_report_incomplete_issue":{"max":1,"any":[]},"upload_artifact":{"max":1,"any":[]},"comment_memory":{"max":1,"any":[]}},"settings":["staged","env","github-token","github-app","app","jobs","actions","scripts","steps","threat-detection","messages","footer","runs-on","max-patch-size","max-patch-files","allowed-domains","allowed-github-references","activation-comments","report-failure-as-issue","failure-issue-repo","group-reports","mentions","id-token","concurrency-group","environment","needs","max-bot-mentions","url-redaction","timeout-minutes","time-window","urls","sandbox","checkout"],"trigger-settings":["reaction","status-comment","stop-after","manual-approval","roles","bots","skip-roles","skip-bots","skip-author-associations","skip-if-match","skip-if-no-match","skip-if-check-failing","needs","steps","permissions","github-token","github-app","stale-check","lock-for-agent","rate-limit","cooldown","slash_command","command","label_command"],"roles":{"admin":"maintainer","maintainer":"maintainer","maintain":"maintainer","write":"writer","triage":"triager","read":"anyone","all":"anyone"},"default-roles":["admin","maintainer","write"],"asked-events":["issues","issue_comment","pull_request","pull_request_target","pull_request_review","pull_request_review_comment","discussion","discussion_comment","workflow_run"],"safe-events":["schedule","merge_group"],"command-events":{"issues":["opened","edited","reopened"],"issue_comment":["created","edited"],"pull_request":["opened","edited","reopened"],"pull_request_review_comment":["created","edited"],"discussion":["created","edited"],"discussion_comment":["created","edited"]},"label-events":["issues","pull_request","discussion"],"default-commands":["echo","ls","pwd","cat","head","tail","grep","wc","sort","uniq","date","yq","printf"],"optional-secrets":["GH_AW_GITHUB_TOKEN","GH_AW_GITHUB_MCP_SERVER_TOKEN","GH_AW_AGENT_TOKEN","GH_AW_CI_TRIGGER_TOKEN","GH_AW_PROJECT_GITHUB_TOKEN"]}');

// src/catalog/gh-aw.ts
var reachOf = (rows) => rows.map(({ resource, access }) => ({ resource, access: ACCESSES.find((known) => known === access) ?? "write" }));
var OUTPUTS = new Map(
  Object.entries(data.outputs).map(([name, { max, own, any, listed, unsure }]) => [
    name,
    { max, own: own && reachOf(own), any: reachOf(any), listed: listed && reachOf(listed), unsure: unsure === true }
  ])
);
function safeOutput(name) {
  return OUTPUTS.get(name);
}
var has = (list2, item) => list2.includes(item);
var isOutputSetting = (key) => has(data.settings, key);
var isTriggerSetting = (key) => has(data["trigger-settings"], key);
var isSafeEvent = (event) => has(data["safe-events"], event);
var isAskedEvent = (event) => has(data["asked-events"], event);
var isOptionalSecret = (name) => has(data["optional-secrets"], name.toUpperCase());
var ROLES = new Map(Object.entries(data.roles));
function roleHolders(roles) {
  const held = roles.map((role) => ROLES.get(role.trim().toLowerCase()));
  return held.includes("anyone") ? STANDINGS : STANDINGS.filter((standing) => held.includes(standing));
}
var DEFAULT_ROLES = data["default-roles"];
var DEFAULT_COMMANDS = data["default-commands"];
var COMMAND_EVENTS = new Map(Object.entries(data["command-events"]));
var LABEL_EVENTS = data["label-events"];

// src/readers/github-workflow/gh-aw/meaning.ts
var outputName = (key) => key.trim().replaceAll("-", "_");
var isBound = ({ target }) => target?.trim() !== "*";

// src/readers/github-workflow/gh-aw/written.ts
var list = (tree) => (tree?.items() ?? []).flatMap((item) => item.string() ?? []);
var first = ({ parts }, ...keys) => {
  for (const part of parts) {
    const found = part.at(...keys);
    if (found) return found;
  }
  return void 0;
};
function eventsOf(on) {
  if (on === void 0) return [];
  if (on.kind !== "map") return list(on).flatMap((word) => shorthand(word));
  return on.entries().flatMap(({ key }) => {
    if (key === "slash_command" || key === "command") return [...COMMAND_EVENTS.keys(), "workflow_dispatch"];
    return key === "label_command" ? [...LABEL_EVENTS, "workflow_dispatch"] : [key];
  });
}
function shorthand(word) {
  const text = word.trim().toLowerCase();
  if (text.startsWith("/")) return [...COMMAND_EVENTS.keys(), "workflow_dispatch"];
  if (/^(?:every|hourly|daily|weekly|monthly|bi-weekly|tri-weekly|yearly|cron)\b/.test(text))
    return ["schedule", "workflow_dispatch"];
  const [head = ""] = text.split(/\s/);
  const known = {
    issue: "issues",
    pull: "pull_request",
    label: "issues",
    comment: "issue_comment",
    manual: "workflow_dispatch"
  };
  return [(Object.hasOwn(known, head) ? known[head] : void 0) ?? head];
}
function rolesOf(source) {
  const on = source.tree.get("on");
  if (!eventsOf(on).some(isAskedEvent)) return void 0;
  const given = on?.kind === "map" ? on.get("roles") : void 0;
  const roles = list(given ?? source.tree.get("roles"));
  return roles.length > 0 ? roles : DEFAULT_ROLES;
}
function shellOf(source) {
  const found = /* @__PURE__ */ new Set();
  for (const part of source.parts) {
    const bash = part.at("tools", "bash");
    const word = bash?.boolean();
    if (word === false) continue;
    if (word === true) found.add("*");
    else if (bash?.kind === "list")
      for (const command of list(bash)) found.add(/^(?::?\*|:\*)$/.test(command) ? "*" : command);
    else if (part.get("tools")?.keyLocation("bash")) for (const command of DEFAULT_COMMANDS) found.add(command);
  }
  return found.size === 0 ? void 0 : found.has("*") ? ["*"] : [...found];
}
var hasTool = ({ parts }, name) => parts.some(
  (part) => part.get("tools")?.keyLocation(name) !== void 0 && part.at("tools", name)?.boolean() !== false
);
function networkOf(source) {
  const found = new Set(source.tree.get("network") === void 0 ? ["defaults"] : []);
  for (const part of source.parts) {
    const network = part.get("network");
    for (const host of network?.kind === "map" ? list(network.get("allowed")) : list(network)) found.add(host);
  }
  return [...found];
}
function outputOf(type, tree) {
  const text = (...names) => {
    for (const name of names) {
      const found = tree.get(name)?.string();
      if (found !== void 0) return found;
    }
    return void 0;
  };
  const max = Number(text("max") ?? Number.NaN);
  return {
    type,
    max: Number.isInteger(max) ? max : void 0,
    target: text("target"),
    repository: text("target-repo", "target_repo") ?? list(tree.get("allowed-repos"))[0],
    allowed: tree.get("allowed") === void 0 ? void 0 : list(tree.get("allowed")),
    draft: text("draft"),
    token: text("github-token", "github_token")
  };
}
function outputsIn(tree) {
  return (tree?.entries() ?? []).flatMap(
    ({ key, value }) => isOutputSetting(key) || value.boolean() === false ? [] : [outputOf(outputName(key), value)]
  );
}
function outputsOf(source) {
  if (first(source, "safe-outputs", "staged")?.boolean()) return [];
  const { parts } = source;
  const found = /* @__PURE__ */ new Map();
  for (const part of parts)
    for (const output of outputsIn(part.get("safe-outputs")))
      if (!found.has(output.type)) found.set(output.type, output);
  return [...found.values()];
}
function serversOf({ parts }) {
  const found = /* @__PURE__ */ new Map();
  for (const part of parts)
    for (const { key, value } of part.get("mcp-servers")?.entries() ?? [])
      found.set(key, { name: key, allowed: value.get("allowed") && list(value.get("allowed")) });
  return [...found.values()];
}
function writesOf(tree) {
  if (tree?.string() === "write-all") return ["*"];
  return (tree?.entries() ?? []).flatMap(({ key, value }) => value.string() === "write" ? [key] : []);
}
var isBoxed = (source) => first(source, "sandbox", "agent")?.boolean() !== false && first(source, "sandbox")?.boolean() !== false;
var MODEL_KEYS = /* @__PURE__ */ new Set([
  "COPILOT_GITHUB_TOKEN",
  "ANTHROPIC_API_KEY",
  "OPENAI_API_KEY",
  "CODEX_API_KEY",
  "GEMINI_API_KEY"
]);
function meantBy(source) {
  const github = first(source, "tools", "github");
  const outputs = outputsOf(source);
  const engine = first(source, "engine");
  return {
    engine: engine?.string() ?? engine?.get("id")?.string() ?? "copilot",
    sandbox: isBoxed(source),
    network: networkOf(source),
    shell: shellOf(source),
    edits: hasTool(source, "edit") || outputs.some(({ type }) => /pull_request$|pull_request_branch$/.test(type) && /^(?:create|push)/.test(type)),
    web: ["web-fetch", "web-search"].filter((name) => hasTool(source, name)),
    github: github?.boolean() === false ? void 0 : {
      toolsets: list(github?.get("toolsets")).join(",") || void 0,
      integrity: github?.get("min-integrity")?.string()
    },
    servers: serversOf(source),
    outputs,
    detection: outputs.length > 0 && first(source, "safe-outputs", "threat-detection")?.boolean() !== false,
    roles: rolesOf(source),
    writes: writesOf(source.tree.get("permissions")),
    // NOTE: the compiler keeps the model's key, and the token of the server for GitHub, out of the container.
    excluded: isBoxed(source) ? MODEL_KEYS : /* @__PURE__ */ new Set()
  };
}

// src/readers/github-workflow/gh-aw/compile.ts
var MAX_DEPTH = 20;
function plain(tree, depth = 0) {
  if (tree === void 0 || depth > MAX_DEPTH) return null;
  if (tree.kind === "map")
    return Object.fromEntries(tree.entries().map(({ key, value }) => [key, plain(value, depth + 1)]));
  if (tree.kind === "list") return tree.items().map((item) => plain(item, depth + 1));
  return tree.boolean() ?? tree.string() ?? null;
}
var FILTERS = /* @__PURE__ */ new Set(["names", "forks", "lock-for-agent", "events", "name"]);
function eventsIn(on) {
  if (on === void 0) return { workflow_dispatch: null };
  const events = {};
  if (on.kind !== "map") {
    for (const item of on.items()) for (const event of shorthand(item.string() ?? "")) events[event] = typesOf(event);
    return events;
  }
  const entries = on.entries();
  for (const { key, value } of entries) {
    if (key === "slash_command" || key === "command") {
      const asked = value.get("events")?.items().map((item) => item.string() ?? "") ?? ["*"];
      for (const [event, types] of COMMAND_EVENTS)
        if (asked.includes("*") || asked.includes(event)) events[event] = { types };
      events.workflow_dispatch = null;
    }
    if (key === "label_command") for (const event of LABEL_EVENTS) events[event] = { types: ["labeled"] };
  }
  for (const { key, value } of entries) {
    if (isTriggerSetting(key)) continue;
    events[key] = value.kind === "map" ? Object.fromEntries(
      value.entries().filter((one) => !FILTERS.has(one.key)).map((one) => [one.key, plain(one.value)])
    ) : key === "schedule" ? null : plain(value);
  }
  return events;
}
var typesOf = (event) => {
  const types = COMMAND_EVENTS.get(event);
  return types ? { types } : null;
};
var quoted = (text) => `'${text.replaceAll("'", "''")}'`;
function conditionOf({ tree }) {
  const on = tree.get("on");
  const parts = [];
  const own = tree.get("if")?.string()?.replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, "$1");
  if (own !== void 0) parts.push(`(${own})`);
  for (const event of ["issues", "pull_request", "discussion"]) {
    const names = (on?.at(event, "names")?.items() ?? []).map((item) => item.string() ?? "");
    if (names.length > 0)
      parts.push(
        `(github.event_name != '${event}' || ${names.map((name) => `github.event.label.name == ${quoted(name)}`).join(" || ")})`
      );
  }
  const label = (on?.get("label_command")?.string() ?? on?.at("label_command", "name")?.string()) || void 0;
  if (label !== void 0)
    parts.push(`(github.event.action != 'labeled' || github.event.label.name == ${quoted(label)})`);
  if (on?.get("pull_request") && on.at("pull_request", "forks") === void 0)
    parts.push(
      "(github.event_name != 'pull_request' || github.event.pull_request.head.repo.id == github.repository_id)"
    );
  return parts.length === 0 ? void 0 : parts.join(" && ");
}
var COMMANDS = {
  copilot: "COPILOT_GITHUB_TOKEN",
  claude: "ANTHROPIC_API_KEY",
  codex: "OPENAI_API_KEY",
  gemini: "GEMINI_API_KEY"
};
function agentEnv(source, { engine }) {
  const own = source.parts.toReversed().map((part) => ({ ...record(part.get("env")), ...record(part.at("engine", "env")) }));
  const key = Object.hasOwn(COMMANDS, engine) ? COMMANDS[engine] : void 0;
  const free = engine === "copilot" && source.tree.at("permissions", "copilot-requests")?.string() === "write";
  const model = key === void 0 ? {} : { [key]: free ? "${{ github.token }}" : `\${{ secrets.${key} }}` };
  return Object.assign({}, model, ...own);
}
function record(tree) {
  return Object.fromEntries((tree?.entries() ?? []).map(({ key, value }) => [key, plain(value)]));
}
function outputScopes({ outputs }) {
  const scopes = { contents: "read" };
  for (const { type } of outputs) {
    if (/issue|label|comment|assign|milestone/.test(type)) scopes.issues = "write";
    if (/pull_request|comment|label|reviewer|assign/.test(type)) scopes["pull-requests"] = "write";
    if (/discussion|comment/.test(type)) scopes.discussions = "write";
    if (/create_pull_request$|push_to|upload_asset|release|autofix|agent_session|assign_to_agent|merge/.test(type))
      scopes.contents = "write";
    if (/dispatch_workflow/.test(type)) scopes.actions = "write";
  }
  return scopes;
}
var SETUP = { uses: "github/gh-aw-actions/setup@v0" };
var script = (name) => `const { main } = require('\${{ runner.temp }}/gh-aw/actions/${name}.cjs');
await main();`;
function customJobs(source) {
  const jobs = {};
  for (const part of source.parts) {
    for (const { key, value } of part.get("jobs")?.entries() ?? []) jobs[key] ??= plain(value);
    for (const { key, value } of part.at("safe-outputs", "jobs")?.entries() ?? [])
      jobs[key.replaceAll("-", "_")] ??= {
        ...record(value),
        needs: ["agent"],
        if: `contains(needs.agent.outputs.output_types, '${key.replaceAll("-", "_")}')`
      };
  }
  return jobs;
}
function compiled(source, meaning) {
  const { tree, parts } = source;
  const on = tree.get("on");
  const asks = meaning.roles !== void 0 && !meaning.roles.includes("all");
  const condition = conditionOf(source);
  const approval = on?.kind === "map" ? on.get("manual-approval")?.string() : void 0;
  const bots = (on?.kind === "map" ? on.get("bots") : void 0)?.items().map((item) => item.string() ?? "").join(",");
  const activated = [
    ...asks ? ["needs.pre_activation.outputs.activated == 'true'"] : [],
    ...condition ? [`(${condition})`] : []
  ].join(" && ");
  const env = {
    GH_AW_REQUIRED_ROLES: (meaning.roles ?? []).join(","),
    ...bots ? { GH_AW_ALLOWED_BOTS: bots } : {}
  };
  const check = {
    id: "check_membership",
    uses: "actions/github-script@v9",
    env,
    with: { script: script("check_membership") }
  };
  const needed = (on?.kind === "map" ? on.get("needs") : void 0)?.items().flatMap((item) => item.string() ?? []) ?? [];
  const token = tree.at("safe-outputs", "github-token")?.string() ?? "${{ secrets.GITHUB_TOKEN }}";
  const before = parts.toReversed().flatMap(
    (part) => ["steps", "pre-agent-steps"].flatMap(
      (name) => part.get(name)?.items().map((item) => plain(item)) ?? []
    )
  );
  const after = plain(tree.get("post-steps"));
  const jobs = {
    ...customJobs(source),
    ...asks ? {
      pre_activation: {
        outputs: { activated: "${{ steps.check_membership.outputs.is_team_member == 'true' }}" },
        steps: [SETUP, check]
      }
    } : {},
    activation: {
      needs: [...asks ? ["pre_activation"] : [], ...needed],
      ...activated ? { if: activated } : {},
      ...approval ? { environment: approval } : {},
      steps: [SETUP]
    },
    agent: {
      needs: ["activation"],
      ...tree.get("environment") ? { environment: plain(tree.get("environment")) } : {},
      permissions: tree.get("permissions") ? plain(tree.get("permissions")) : { contents: "read" },
      steps: [
        SETUP,
        ...before,
        { id: "agentic_execution", run: "awf -- agent", env: agentEnv(source, meaning) },
        ...Array.isArray(after) ? after : []
      ]
    },
    safe_outputs: {
      needs: ["agent"],
      permissions: outputScopes(meaning),
      steps: [
        SETUP,
        {
          id: "process_safe_outputs",
          uses: "actions/github-script@v9",
          with: { "github-token": token, script: script("safe_output_handler_manager") }
        }
      ]
    }
  };
  return JSON.stringify({ on: eventsIn(on), permissions: {}, jobs }, void 0, 1);
}

// src/readers/github-workflow/gh-aw/places.ts
function placeIn(source, ...paths) {
  for (const path of paths) {
    const found = source?.at(...path.slice(0, -1))?.keyLocation(path.at(-1) ?? "");
    if (found) return found;
  }
  return void 0;
}
function placeOfJob(name, source) {
  if (name === "pre_activation") return placeIn(source, ["on", "roles"], ["roles"], ["on", "skip-roles"], ["on"]);
  if (name === "activation") return placeIn(source, ["on"]);
  if (name === "safe_outputs" || name === "detection" || name === "conclusion")
    return placeIn(source, ["safe-outputs"], ["on"]);
  const custom = placeIn(source, ["jobs", name], ["safe-outputs", "jobs", name]);
  return name === "agent" ? placeIn(source, ["engine"], ["on"]) : custom;
}
function spansOf(lock, source) {
  const events = (lock.get("on")?.entries() ?? []).map(({ key, keyLocation }) => ({
    from: keyLocation.line,
    place: placeIn(source, ["on", key], ["on"])
  }));
  const jobs = (lock.get("jobs")?.entries() ?? []).flatMap(({ key, keyLocation, value }) => {
    const place = placeOfJob(key, source);
    const own = (name, ...paths) => {
      const line = value.keyLocation(name)?.line;
      if (line === void 0) return [];
      return [{ from: line, place: placeIn(source, ...paths) ?? place }];
    };
    return [
      { from: keyLocation.line, place },
      ...own("environment", ["on", "manual-approval"], ["environment"]),
      ...own("if", ["if"], ["on", "issues", "names"], ["on", "label_command"], ["on", "slash_command"], ["on"]),
      ...own("permissions", ["permissions"]),
      ...["steps", "runs-on", "env", "outputs"].flatMap((name) => {
        const line = value.keyLocation(name)?.line;
        return line === void 0 ? [] : [{ from: line, place }];
      })
    ];
  });
  return [{ from: 0, place: placeIn(source, ["on"]) }, ...events, ...jobs].sort((a, b) => a.from - b.from);
}
function placesOf(file, lock, source) {
  const spans = spansOf(lock, source);
  const start = source.location;
  return (location) => {
    if (location.file !== file) return location;
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((spans[middle]?.from ?? 0) <= location.line) low = middle + 1;
      else high = middle;
    }
    return spans[low - 1]?.place ?? start;
  };
}
function mapper(place) {
  const known = /* @__PURE__ */ new Map();
  const fresh = (condition) => {
    switch (condition.op) {
      case "all":
      case "any":
        return { ...condition, of: condition.of.map(map) };
      case "not":
        return { ...condition, of: map(condition.of) };
      case "proof":
        return { ...condition, proof: { ...condition.proof, location: place(condition.proof.location) } };
      case "unknown":
        return { ...condition, location: place(condition.location) };
      default:
        return condition;
    }
  };
  const map = (condition) => {
    const before = known.get(condition);
    if (before) return before;
    const made = fresh(condition);
    known.set(condition, made);
    return made;
  };
  return map;
}
function placed(fragment, place) {
  const condition = mapper(place);
  const node = (one) => one.location ? { ...one, location: place(one.location) } : one;
  const edge = (one) => ({
    ...one,
    locations: one.locations.map(place),
    ...one.conditions ? { conditions: one.conditions.map(condition) } : {}
  });
  return {
    nodes: fragment.nodes.map(node),
    edges: fragment.edges.map(edge),
    diagnostics: fragment.diagnostics.map((one) => ({ ...one, location: place(one.location) }))
  };
}

// src/readers/github-workflow/gh-aw/tools.ts
var EDITS = { resource: "host:files", access: "write", via: "none" };
var SENDS = { resource: "internet", access: "send", via: "none" };
function writtenAt({ parts, fallback, outputs }, ...paths) {
  for (const part of parts) {
    const found = placeIn(part, ...paths);
    if (found) return found;
  }
  return paths[0]?.[0] === "safe-outputs" ? outputs : fallback;
}
var isOpen = ({ sandbox, network }) => !sandbox || network?.includes("*") === true;
function enclosed(location) {
  return {
    label: "commands in the container behind the firewall",
    capability: "shell",
    command: "*",
    breadth: "build",
    grant: "default",
    network: "listed",
    location,
    reach: [EDITS]
  };
}
function shellTools(meaning, written2) {
  const { shell } = meaning;
  if (shell === void 0) return [];
  const location = meaning.sandbox ? writtenAt(written2, ["tools", "bash"], ["tools"], ["engine"]) : writtenAt(written2, ["sandbox", "agent"], ["sandbox"], ["tools", "bash"]);
  if (!isOpen(meaning)) return [enclosed(location)];
  if (!shell.includes("*")) return shell.map((pattern) => shellTool(`bash: ${pattern}`, pattern, "allowed", location));
  const label = meaning.sandbox ? "any command, behind a firewall that lets everything through" : "any command, no firewall";
  return [
    {
      label,
      capability: "shell",
      command: "*",
      breadth: "any",
      grant: "allowed",
      network: "full",
      location,
      reach: [EDITS, ...anyCommandReach("full")]
    }
  ];
}
function limits(output, max) {
  const { target, repository, allowed, draft } = output;
  const parts = [
    ...max > 0 ? [`at most ${max}`] : [],
    ...target?.trim() === "*" ? ["any thread"] : [],
    ...allowed && allowed.length > 0 ? [`only ${allowed.slice(0, 5).join(", ")}${allowed.length > 5 ? ", \u2026" : ""}`] : [],
    ...repository ? [`in ${repository}`] : [],
    ...draft === "true" ? ["draft"] : []
  ];
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}
var written = (type) => type.replaceAll("_", "-");
var UNKNOWN = [{ resource: "github:issues", access: "write" }];
var isListed = ({ allowed }) => allowed !== void 0 && allowed.length > 0 && !allowed.includes("*");
function outputTool(output, at, asks) {
  const known = safeOutput(output.type);
  const bound = known?.own !== void 0 && isBound(output);
  const reach = known === void 0 ? UNKNOWN : bound ? known.own ?? known.any : isListed(output) ? known.listed ?? known.any : known.any;
  if (known !== void 0 && known.any.length === 0) return void 0;
  const elsewhere = output.repository !== void 0 && output.repository !== "";
  const unsure = known === void 0 || known.unsure;
  return {
    label: `${written(output.type)}${limits(output, output.max ?? known?.max ?? 0)}`,
    capability: "output",
    command: written(output.type),
    breadth: "narrow",
    pinned: bound,
    grant: "allowed",
    network: "none",
    location: writtenAt(at, ["safe-outputs", written(output.type)], ["safe-outputs", output.type], ["safe-outputs"]),
    reach: reach.map(({ resource, access }) => ({
      resource: elsewhere ? "github:other-repositories" : resource,
      access: elsewhere ? "write" : access,
      via: "output"
    })),
    ...unsure ? { confidence: "possible" } : {},
    ...asks.length > 0 ? { asks } : {}
  };
}
function toolsOf(meaning, at, custom) {
  const asks = meaning.detection ? [verdict(writtenAt(at, ["safe-outputs", "threat-detection"], ["safe-outputs"]))] : [];
  const web = meaning.web.map(
    (name) => plainTool(name, "web", "allowed", writtenAt(at, ["tools", name], ["tools"]), isOpen(meaning) ? [SENDS] : [])
  );
  const edits = meaning.edits ? [plainTool("edit", "edit", "allowed", writtenAt(at, ["tools", "edit"], ["tools"]), [EDITS])] : [];
  const { github } = meaning;
  const reads = github && plainTool(
    `github (reads: ${github.toolsets ?? "default"})`,
    "github",
    "default",
    writtenAt(at, ["tools", "github"], ["tools"])
  );
  const names = new Set(custom.map((tool) => tool.command));
  const outputs = meaning.outputs.flatMap(
    (output) => names.has(written(output.type)) ? [] : outputTool(output, at, asks) ?? []
  );
  return [
    ...shellTools(meaning, at),
    ...edits,
    ...web,
    ...reads ? [reads] : [],
    ...outputs,
    ...custom.map((tool) => asks.length > 0 ? { ...tool, asks } : tool)
  ];
}
function verdict(location) {
  return {
    op: "proof",
    proof: {
      gate: "threat-detection",
      admits: [],
      strength: "weak",
      judges: "call",
      forgeableBy: [],
      location,
      why: "A model judges what the agent asks for; text that misleads the agent can mislead it, too."
    }
  };
}

// src/readers/github-workflow/gh-aw/beside.ts
var LEVELS = {
  approved: ["triager", "writer", "maintainer"],
  merged: ["writer", "maintainer"]
};
function integrity(level, location) {
  if (level === "none" || level === "unapproved") return void 0;
  const admits = level !== void 0 && Object.hasOwn(LEVELS, level) ? LEVELS[level] : void 0;
  return {
    op: "proof",
    proof: {
      gate: "min-integrity",
      admits: admits ?? ["triager", "writer", "maintainer"],
      // NOTE: where nothing is written, the level is chosen at run time: `approved` on public repositories.
      strength: admits === void 0 ? "declared" : "effective",
      judges: "author",
      forgeableBy: [],
      location,
      why: admits === void 0 ? "Texts of people without approval are filtered on public repositories; which level applies is decided at run time." : `Texts below the level \`${level}\` are kept from the agent's GitHub tools.`
    }
  };
}
function content(job, agent, contexts, meaning, at) {
  const { builder: builder2 } = job.workflow;
  const location = writtenAt(at, ["tools", "github", "min-integrity"], ["tools", "github"], ["tools"]);
  const gate = integrity(meaning.github?.integrity, location);
  const texts = builder2.node("content", `${agent}/content/github`, {
    label: "issues, comments and pull requests that its GitHub tools read",
    zone: "thread",
    location
  });
  const anyone = builder2.node("principal", "principal:anyone", {
    label: "anyone",
    zone: "outside",
    facts: { standing: "anyone" }
  });
  builder2.edge("feeds", anyone, texts, { contexts, locations: [location], ...gate ? { conditions: [gate] } : {} });
  builder2.edge("feeds", texts, agent, { contexts, locations: [location] });
}
function handed(job) {
  return job.steps.filter(
    (step) => step.id === "start-mcp-gateway" || /MCP/i.test(step.tree.get("name")?.string() ?? "")
  );
}
function server(job, agent, contexts, { name }, at, alone) {
  const { builder: builder2 } = job.workflow;
  const location = writtenAt(at, ["mcp-servers", name], ["mcp-servers"], ["tools"]);
  const id = builder2.node("server", `${agent}/servers/${name}`, {
    label: name,
    zone: "service",
    location,
    facts: { definition: `${job.workflow.file}#${name}` }
  });
  builder2.edge("uses", agent, id, {
    contexts,
    locations: [location],
    facts: { approval: "unasked" }
  });
  for (const step of handed(job))
    for (const [variable2, value] of step.env)
      for (const ref of value.refs) {
        if (ref.id === job.token.id || isOptionalSecret(ref.name) || /^(?:GITHUB|GH_AW)_/.test(variable2)) continue;
        builder2.edge("holds", id, ref.id, {
          contexts,
          // NOTE: which of several servers a variable is for is not looked up.
          facts: { when: "with", channel: ["mcp"], names: [variable2], confidence: alone ? "certain" : "possible" },
          locations: [location]
        });
      }
}
function besideAgent(job, meaning, at) {
  return (agent, contexts) => {
    if (contexts.length === 0) return;
    if (meaning.github) content(job, agent, contexts, meaning, at);
    for (const one of meaning.servers) server(job, agent, contexts, one, at, meaning.servers.length === 1);
  };
}

// src/readers/github-workflow/gh-aw/drift.ts
function ofRoles(source, executed) {
  if (source.roles === void 0 || executed.roles === void 0) return void 0;
  const [written2, run] = [roleHolders(source.roles), roleHolders(executed.roles)];
  const more = STANDINGS.some((standing) => run.includes(standing) && !written2.includes(standing));
  const less = STANDINGS.some((standing) => written2.includes(standing) && !run.includes(standing));
  return more ? "executed" : less ? "source" : void 0;
}
function ofLists(written2, run) {
  if (run.some((item) => !written2.includes(item))) return "executed";
  return written2.some((item) => !run.includes(item)) ? "source" : void 0;
}
var isFixed = (text) => text !== void 0 && !text.includes("${{");
function ofOutput(written2, run) {
  if (isFixed(run.target) && isBound(written2) && !isBound(run)) return "executed";
  if (isFixed(written2.target) && !isBound(written2) && isBound(run)) return "source";
  if (written2.max !== void 0 && run.max !== void 0 && written2.max !== run.max)
    return run.max > written2.max ? "executed" : "source";
  if (written2.allowed === void 0 || run.allowed === void 0) return void 0;
  return ofLists(written2.allowed, run.allowed);
}
var acting = ({ outputs }) => outputs.filter(({ type }) => (safeOutput(type)?.any.length ?? 0) > 0);
function ofOutputs(source, executed) {
  const [written2, run] = [acting(source), acting(executed)];
  const names = ofLists(
    written2.map(({ type }) => type),
    run.map(({ type }) => type)
  );
  const sides = run.flatMap((output) => {
    const same = written2.find(({ type }) => type === output.type);
    return same ? ofOutput(same, output) ?? [] : [];
  });
  return names === "executed" || sides.includes("executed") ? "executed" : names ?? sides[0];
}
function ofNetwork(source, executed) {
  return source.network === void 0 || executed.network === void 0 ? void 0 : ofLists(source.network, executed.network);
}
var ofSwitch = (written2, run) => written2 === run ? void 0 : run ? "source" : "executed";
function driftOf(source, written2, executed) {
  const whole = !source.partial;
  const sides = [
    ["roles", ofRoles(written2, executed)],
    // NOTE: a model's key of GitHub is a scope that the compiler puts in and takes out by itself.
    ["permissions", ofLists(fixed(written2.writes), fixed(executed.writes))],
    ["safe-outputs", whole ? ofOutputs(written2, executed) : void 0],
    ["network", whole ? ofNetwork(written2, executed) : void 0],
    ["sandbox", whole ? ofSwitch(written2.sandbox, executed.sandbox) : void 0],
    [
      "threat-detection",
      whole && acting(executed).length > 0 ? ofSwitch(written2.detection, executed.detection) : void 0
    ],
    // NOTE: another product is neither more nor less.
    ["engine", whole && written2.engine !== executed.engine ? "source" : void 0]
  ];
  const parts = sides.flatMap(([name, side]) => side === void 0 ? [] : [name]);
  return parts.length === 0 ? void 0 : { parts, executedAllowsMore: sides.some(([, side]) => side === "executed") };
}
var fixed = (scopes) => scopes.filter((scope) => scope !== "copilot-requests");
function driftFacts(drift) {
  return drift === void 0 ? {} : { drift: [...drift.parts], "drift-side": drift.executedAllowsMore ? "executed" : "source" };
}

// src/readers/github-workflow/gh-aw/output-jobs.ts
var NONE = /* @__PURE__ */ new Map();
function otherJob(workflow, name) {
  const tree = workflow.root.at("jobs", name);
  if (tree === void 0) return void 0;
  const id = `${workflow.prefix}${workflow.file}#jobs.${name}`;
  const token = jobTokenRef(id);
  const environment = tree.get("environment")?.string() ?? tree.at("environment", "name")?.string();
  const outputs = /* @__PURE__ */ new Map();
  const base = { workflow, job: { environment, token, outputs }, env: NONE, inputs: workflow.inputs };
  const refs = { ...base, env: valuesOf(tree.get("env"), NONE, base) };
  const scratch = builder();
  const steps = readSteps(tree.get("steps"), refs, workflow.source, (step) => {
    const minted = mintedToken(scratch, id, step);
    if (minted && step.id !== void 0) step.frame.outputs.set(step.id, [minted]);
  });
  return { id, tree, steps, refs };
}
var sure = (refs) => refs.length > 1 ? refs.filter(({ name }) => !isOptionalSecret(name)) : refs;
function writesThreads(tree) {
  const { kind, levels } = tokenScopes(tree, void 0);
  return kind === "write-all" || levels.get("issues") === "write" || levels.get("discussions") === "write" || levels.get("pull-requests") === "write";
}
function granted(job, other, ref) {
  const into = job.workflow.builder;
  const own = jobTokenRef(other.id).id === ref.id;
  if (own) jobToken(into, other.id, tokenScopes(other.tree, void 0), job.workflow.contexts());
  else usedForGitHub(into, ref.id);
  if (own && !writesThreads(other.tree)) return;
  for (const resource of ["github:new-thread", "github:chosen-labels"])
    into.edge("grants", ref.id, resourceNode(into, resource), {
      facts: { access: "write", confidence: own ? "certain" : "possible" },
      as: "write"
    });
}
function outputCredentials(job, meaning, at) {
  const other = otherJob(job.workflow, "safe_outputs");
  if (other === void 0) return [];
  const found = /* @__PURE__ */ new Map();
  const add = (ref, location) => {
    granted(job, other, ref);
    found.set(ref.id, { ref, name: "safe outputs", channels: ["output"], location });
  };
  const place = writtenAt(
    at,
    ["safe-outputs", "github-token"],
    ["safe-outputs", "github-app"],
    ["safe-outputs", "app"],
    ["safe-outputs"]
  );
  for (const step of other.steps) {
    if (!/^actions\/github-script@/.test(step.uses ?? "") || !/process_safe_outputs|create_|add_|update_|safe_output/.test(step.id ?? ""))
      continue;
    const given = step.with.get("github-token");
    for (const ref of sure(given?.refs ?? [jobTokenRef(other.id)])) add(ref, place);
  }
  for (const output of meaning.outputs) {
    const type = output.type.replaceAll("_", "-");
    for (const ref of sure(refsIn(output.token ?? "", other.refs)))
      add(ref, writtenAt(at, ["safe-outputs", type, "github-token"], ["safe-outputs"]));
  }
  return [...found.values()];
}
var ASKED_FOR = /output_types\s*,\s*'([\w-]{1,80})'\s*\)/;
var OWN = /* @__PURE__ */ new Set([
  "pre_activation",
  "activation",
  "agent",
  "detection",
  "safe_outputs",
  "conclusion",
  "unlock",
  "update_cache_memory",
  "upload_assets",
  "push_repo_memory"
]);
function customOutputs(job, at) {
  return (job.workflow.root.get("jobs")?.entries() ?? []).flatMap(({ key, value }) => {
    const [, asked] = OWN.has(key) ? [] : ASKED_FOR.exec((value.get("if")?.string() ?? "").slice(0, 4e3)) ?? [];
    const other = asked === void 0 ? void 0 : otherJob(job.workflow, key);
    return asked === void 0 || other === void 0 ? [] : [customOutput(job, other, asked.replaceAll("_", "-"), at)];
  });
}
function customOutput(job, other, name, at) {
  const location = writtenAt(at, ["safe-outputs", "jobs", name], ["safe-outputs", "jobs"], ["safe-outputs"]);
  const own = jobTokenRef(other.id);
  const values = other.steps.flatMap(
    (step) => [...step.env.values(), ...step.with.values()].flatMap(({ refs: refs2 }) => refs2)
  );
  const refs = new Map([own, ...sure(values)].map((ref) => [ref.id, ref]));
  const { levels } = tokenScopes(other.tree, void 0);
  const reach = [...levels].flatMap(
    ([scope, level]) => level === "write" ? scopeGrants(scope).map(({ resource, access }) => ({ resource, access, via: "output" })) : []
  );
  if (refs.size > 1) reach.push({ resource: "service:account", access: "write", via: "output" });
  granted(job, other, own);
  return {
    tool: {
      label: `${name} (a job of its own)`,
      capability: "output",
      command: name,
      breadth: "narrow",
      grant: "allowed",
      network: "none",
      location,
      reach,
      confidence: "possible"
    },
    credentials: [...refs.values()].map((ref) => ({ ref, name: `job ${name}`, channels: ["output"], location }))
  };
}

// src/readers/github-workflow/gh-aw/records.ts
var MAX_SCRIPT = 512 * 1024;
var JSON_LINES = /--output-format[ =]+(?:stream-json|json)\b/;
var PRINTED = { copilot: ["tool results"], codex: FULL };
function printed(engine, script3) {
  if (JSON_LINES.test(script3)) return FULL;
  return Object.hasOwn(PRINTED, engine) ? PRINTED[engine] ?? "unknown" : "unknown";
}
var TEE = /\|\s*tee\s+(?:-a\s+)?(\/tmp\/gh-aw\/[\w.-]{1,80})\s*$/m;
var SESSIONS = "copy_copilot_session_state.sh";
var LOGS = "/tmp/gh-aw/sandbox/agent/logs/copilot-session-state";
var SAFE_OUTPUTS = "/tmp/gh-aw/safeoutputs.jsonl";
var FIREWALL = "/tmp/gh-aw/sandbox/firewall/logs";
var runOf = (tree) => tree.get("run")?.string() ?? "";
function recordsOf(engine, step, steps) {
  const { location } = step;
  const script3 = (step.run?.string() ?? "").slice(0, MAX_SCRIPT);
  const omits = printed(engine, script3);
  const log = TEE.exec(script3)?.[1];
  const file = (path, holds, label) => ({
    kept: "file",
    omits: holds,
    location,
    path,
    label
  });
  const sessions = engine === "copilot" && steps.some((one) => runOf(one).includes(SESSIONS));
  return [
    { kept: "log", omits, location },
    ...log === void 0 ? [] : [file(log, omits, "agent log")],
    ...sessions ? [file(LOGS, FULL, "session files")] : [],
    // NOTE: what it asked for and where it sent to tells the effects, and not the tool calls behind them.
    file(SAFE_OUTPUTS, ["tool calls"], "safe outputs"),
    file(FIREWALL, ["tool calls"], "firewall log")
  ];
}
var NUMBER = /^\s*\d+\s*$|\|\|\s*'\d+'\s*\}\}\s*$/;
var UNSET = /^\s*$|\|\|\s*''\s*\}\}\s*$/;
function limit(step, name, is) {
  const text = step.env.get(name)?.tree?.string() ?? step.env.get(name)?.text;
  if (text === void 0) return [];
  if (NUMBER.test(text)) return [is];
  return UNSET.test(text) && !text.includes("vars.") ? [] : ["unknown"];
}
function limitsOf(step) {
  const script3 = (step.run?.string() ?? "").slice(0, MAX_SCRIPT);
  return [
    .../--max-turns[ =]+\d/.test(script3) ? ["turns"] : [],
    ...limit(step, "GH_AW_MAX_TURNS", "turns"),
    ...limit(step, "GH_AW_MAX_AI_CREDITS", "cost")
  ];
}

// src/readers/github-workflow/gh-aw/dialect.ts
var SCRIPT = /^[\s\S]{0,600}\brequire\(['"](?:\$\{\{ runner\.temp \}\}|\/opt)\/gh-aw\/actions\/([a-z_]{1,80})\.cjs['"]\)/;
var SHELL = /^(?:node|bash|sh) ["']?(?:\$\{RUNNER_TEMP\}|\/opt)\/gh-aw\/actions\/[\w.-]{1,80}["']?(?: [^\n;|&]*)?\s*$/;
var STOPS = /^echo "::error::GH_AW_POLICY_[A-Z_]{1,40}=true [^"$`]{0,400}"\s+exit 1\s*$/;
var SETUP2 = /^github\/(?:gh-aw-actions|gh-aw\/actions)\/setup@/;
function ownScript(step) {
  const run = step.run?.string();
  if (run !== void 0) return SHELL.test(run.trim()) || STOPS.test(run) ? "shell" : void 0;
  if (!/^actions\/github-script@/.test(step.uses ?? ""))
    return step.uses !== void 0 && SETUP2.test(step.uses) ? "setup" : void 0;
  return lastScript(step.with.get("script")?.text ?? "");
}
function lastScript(text) {
  if (text.length > 4e3) return void 0;
  const names = text.split("\n").flatMap((line) => SCRIPT.exec(line)?.[1] ?? []);
  return names.at(-1);
}
var CALL = /^(?:const \{ \w{1,40} \} = require\('(?:\$\{\{ runner\.temp \}\}|\/opt)\/gh-aw\/actions\/[a-z_]{1,80}\.cjs'\);|(?:setupGlobals|await main)\([\w, ]{0,100}\);)$/;
var isCall = (script3) => script3.split("\n").every((line) => line.trim() === "" || CALL.test(line.trim()));
function isUntouched(step) {
  const steps = step.frame.workflow.root.at("jobs", "pre_activation", "steps")?.items() ?? [];
  const own = steps.findIndex((tree) => tree.get("id")?.string() === step.id);
  const [first2, ...between] = steps.slice(0, Math.max(own, 0));
  return isCall(step.with.get("script")?.text ?? "") && SETUP2.test(first2?.get("uses")?.string() ?? "") && between.every(isHarmless);
}
var BEFORE = /^(?:actions\/(?:github-script|create-github-app-token)|github\/(?:gh-aw-actions|gh-aw\/actions)\/setup)@/;
function isHarmless(tree) {
  const script3 = tree.at("with", "script")?.string();
  return BEFORE.test(tree.get("uses")?.string() ?? "") && isCall(script3 ?? "");
}
function membership(step, context, place) {
  if (isSafeEvent(context.event)) return YES;
  const roles = (step.env.get("GH_AW_REQUIRED_ROLES")?.text ?? "").split(",").map((role) => role.trim());
  const admits = roleHolders(roles);
  if (admits.includes("anyone")) return YES;
  const bots = step.env.get("GH_AW_ALLOWED_BOTS")?.text;
  const named = bots === void 0 ? "" : ` Apps that are named may, too (${bots.includes("${{") ? "which ones is not in the files" : bots}).`;
  const known = isUntouched(step) && !roles.some((role) => role.includes("${{"));
  const proof = {
    gate: "roles",
    admits,
    strength: known ? "effective" : "declared",
    judges: "actor",
    forgeableBy: [],
    location: place ?? step.location,
    why: `The first job asks GitHub for the role of whoever started the run, and goes on for ${roles.join(", ")} alone.${named}`
  };
  return { op: "proof", proof };
}
function outcome(step, context, roles) {
  const name = ownScript(step) ?? (step.run?.string()?.includes("/gh-aw/") ? "inline" : void 0);
  if (name === void 0) return void 0;
  return {
    passes: YES,
    // NOTE: every other answer is about time, limits and words of a comment, which keep no one out.
    output: (output, value) => name === "check_membership" && output === "is_team_member" && value === "true" ? membership(step, context, roles) : CHOICE
  };
}
var UNKNOWN_ENGINE = "https://github.com/github/gh-aw/blob/main/docs/src/content/docs/reference/engines.md";
function entryOf(engine) {
  const known = agentByCommand(engine);
  return known ? { ...known, title: `${known.title} of gh-aw` } : { id: engine, title: `${engine} agent of gh-aw`, source: UNKNOWN_ENGINE };
}
function heldBy(step, { excluded }) {
  return environmentCredentials(step).flatMap((held) => {
    const optional = isOptionalSecret(held.ref.name) && (step.env.get(held.name)?.refs.length ?? 0) > 1;
    if (optional) return [];
    return [excluded.has(held.name) ? { ...held, scrubbed: true } : held];
  });
}
function agentOf(job, step, { meaning, source, drift }) {
  const entry = entryOf(meaning.engine);
  const parts = source?.parts ?? [];
  const fallback = placeIn(source?.tree, ["engine"], ["on"]) ?? step.location;
  const outputs = source ? fallback : job.workflow.root.get("jobs")?.keyLocation("safe_outputs") ?? fallback;
  const at = { parts, fallback, outputs };
  const custom = customOutputs(job, at);
  const tools = toolsOf(
    meaning,
    at,
    custom.map(({ tool }) => tool)
  );
  return {
    entry,
    step,
    version: void 0,
    mode: "headless",
    location: writtenAt({ ...at, parts: parts.slice(0, 1) }, ["engine"], ["on"]),
    tools: () => tools,
    credentials: [
      ...heldBy(step, meaning),
      ...outputCredentials(job, meaning, at),
      ...custom.flatMap(({ credentials }) => credentials)
    ],
    model: modelRefs(step, entry),
    check: { state: "none", input: void 0, condition: () => TRUE },
    appToken: false,
    facts: { ...driftFacts(drift), ...source?.pin ? { pin: source.pin } : {} },
    beside: besideAgent(job, meaning, at),
    records: recordsOf(meaning.engine, step, job.tree.get("steps")?.items() ?? []),
    limits: limitsOf(step),
    ...isOpen(meaning) ? {} : { egress: "listed" }
  };
}
var idle = /* @__PURE__ */ new WeakMap();
function otherAgents(job, step) {
  const { builder: builder2, repository } = job.workflow;
  const known = idle.get(repository.names) ?? /* @__PURE__ */ new Set();
  idle.set(repository.names, known);
  const { file, line, column } = step.location;
  const key = `${file}:${line}:${column}`;
  if (known.has(key)) return [];
  let said = false;
  const found = agentsOf(
    step,
    (diagnostic) => {
      said = true;
      builder2.diagnostic(diagnostic);
    },
    repository
  );
  if (!said && found.length === 0 && step.run?.string()?.includes("inputs.") === false) known.add(key);
  return found;
}
var PRODUCT = /(?:^|[\s/"'(;&|])(?:claude|codex|copilot|gemini|opencode|cursor-agent|droid|goose|amp|aider)[ \t]/m;
function isInline(step) {
  const run = step.run?.string();
  return run !== void 0 && /(?:\$\{RUNNER_TEMP\}|\/opt)\/gh-aw\//.test(run) && !PRODUCT.test(run);
}
function dialectOf(compiled2) {
  const roles = placeIn(compiled2.source?.tree, ["on", "roles"], ["roles"]);
  return {
    isOwn: (step) => ownScript(step) !== void 0,
    isWritten: (step) => ownScript(step) !== void 0 || isInline(step),
    outcome: (step, context) => outcome(step, context, roles),
    agentsOf(job, step) {
      if (job.name === "agent" && step.id === "agentic_execution") return [agentOf(job, step, compiled2)];
      const judges = job.name === "detection" ? /^(?:detection_)?agentic_execution$/ : /^detection_agentic_execution$/;
      if ((job.name === "agent" || job.name === "detection") && judges.test(step.id ?? "")) return [];
      return ownScript(step) === void 0 && !isInline(step) ? otherAgents(job, step) : [];
    }
  };
}

// src/readers/github-workflow/gh-aw/executed.ts
var MAX_SCRIPT2 = 512 * 1024;
var MAX_SERVERS = 64 * 1024;
var stepsOf = (job) => job?.get("steps")?.items() ?? [];
var script2 = (step) => (step?.get("run")?.string() ?? "").slice(0, MAX_SCRIPT2);
function agentStepOf(job) {
  return stepsOf(job).find((step) => step.get("id")?.string() === "agentic_execution");
}
function variable(job, name) {
  for (const step of stepsOf(job)) {
    const found = step.at("env", name)?.string();
    if (found !== void 0) return found;
  }
  return void 0;
}
var words = (text) => (text ?? "").split(",").flatMap((word) => word.trim() || []);
function jsonTree(text, file) {
  return text === void 0 ? void 0 : parseYaml({ file, text }, "json").tree;
}
var STARTS_FIREWALL = /^[ \t]*(?:sudo[ \t]+(?:-E[ \t]+)?)?awf[ \t]/;
function enclosedCommand(text) {
  const lines = text.replaceAll("\\\n", "  ").split("\n");
  const at = lines.findIndex((line2) => STARTS_FIREWALL.test(line2) && SEPARATES.test(line2));
  const line = lines[at];
  if (line === void 0) return void 0;
  const behind = line.slice(line.search(SEPARATES) + 4);
  const inside = behind.slice(0, endOfCommand(behind));
  const outside = [...lines.slice(0, at), behind.slice(inside.length), ...lines.slice(at + 1)];
  return outside.some((part) => PRODUCT2.test(part)) ? void 0 : inside;
}
var SEPARATES = /[ \t]--[ \t]/;
var PRODUCT2 = /(?:^|[\s/"'(])(?:copilot|claude|codex|gemini)[ \t]+(?:-|exec\b)/;
function endOfCommand(text) {
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (char === "\\" && quote !== "'") at += 1;
    else if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === "'" || char === '"') quote = char;
    else if (char === ";" || char === "&" && text[at - 1] !== ">" || char === "|" && text[at + 1] === "|")
      return at;
  }
  return text.length;
}
var CONFIG = "/safeoutputs/config.json";
function configIn(text) {
  const start = text.indexOf(`${CONFIG}" << `) < 0 ? text.indexOf(`${CONFIG} << `) : text.indexOf(`${CONFIG}" << `);
  const [head = "", ...lines] = start < 0 ? [] : text.slice(start).split("\n");
  const word = /<< '?(\w+)'?\s*$/.exec(head.slice(0, 300))?.[1];
  const end = lines.findIndex((line) => line.trim() === word);
  return word === void 0 || end < 0 ? void 0 : lines.slice(0, end).join("\n");
}
function outputsOf2(jobs) {
  const agent = jobs?.get("agent");
  if (variable(jobs?.get("activation"), "GH_AW_INFO_STAGED") === "true") return [];
  const texts = stepsOf(agent).map((step) => configIn(script2(step)));
  for (const step of stepsOf(jobs?.get("safe_outputs")))
    for (const { key, value } of step.get("env")?.entries() ?? [])
      if (/^GH_AW_SAFE_OUTPUTS_\w*CONFIG$/.test(key)) texts.push(value.string());
  const found = /* @__PURE__ */ new Map();
  for (const text of texts)
    for (const output of outputsIn(jsonTree(text, jobs?.file ?? "")))
      found.set(output.type, { ...found.get(output.type), ...output });
  return [...found.values()];
}
function serversOf2(agent) {
  const found = [];
  for (const step of stepsOf(agent)) {
    const text = script2(step);
    const start = text.indexOf('"mcpServers": {');
    if (start < 0) continue;
    const config = text.slice(start, start + MAX_SERVERS);
    const indent = /\n([ \t]+)"/.exec(config)?.[1];
    if (indent === void 0) continue;
    const starts = [...config.matchAll(/\n([ \t]+)"([\w.-]+)": \{/g)].filter(([, own]) => own === indent);
    starts.forEach((match, index) => {
      const [, , name = ""] = match;
      const part = config.slice(match.index, starts[index + 1]?.index);
      const tools = /"(?:tools|allowed)": \[([^\]]*)\]/.exec(part)?.[1];
      if (name === "github" || name === "safeoutputs") return;
      found.push({
        name,
        allowed: tools === void 0 ? void 0 : [...tools.matchAll(/"([^"]*)"/g)].map(([, tool = ""]) => tool)
      });
    });
  }
  return found;
}
function githubOf(agent) {
  let found;
  for (const step of stepsOf(agent)) {
    const texts = [script2(step), ...(step.get("env")?.entries() ?? []).map(({ value }) => value.string() ?? "")];
    for (const text of texts) {
      const toolsets = /"GITHUB_TOOLSETS": "([^"]*)"|GITHUB_TOOLSETS=([\w,]+)/.exec(text);
      const integrity2 = /"min-integrity":\s*"([^"]+)"/.exec(text)?.[1];
      if (toolsets === null && integrity2 === void 0) continue;
      found = {
        toolsets: toolsets?.[1] ?? toolsets?.[2] ?? found?.toolsets,
        integrity: integrity2 ?? found?.integrity
      };
    }
  }
  return found;
}
var EVERYTHING = {
  copilot: /--(?:allow-all-tools|allow-all|yolo)\b/,
  claude: /--permission-mode[ =]+bypassPermissions\b|--dangerously-skip-permissions\b/
};
function toolsOf2(engine, command) {
  const any = Object.hasOwn(EVERYTHING, engine) ? EVERYTHING[engine]?.test(command) !== false : true;
  if (any) return { shell: ["*"], edits: true, web: ["web-fetch"] };
  const patterns = [...command.matchAll(/\b(?:shell|Bash)(?:\(([^()]{0,300})\)|(?=['",\s\\]))/g)].map(
    ([, inner]) => inner ?? "*"
  );
  return {
    shell: patterns.length === 0 ? void 0 : patterns.includes("*") ? ["*"] : [...new Set(patterns)],
    edits: /--allow-tool[ =]+['"\\]*write\b|\b(?:Edit|Write|MultiEdit)\b/.test(command),
    web: [
      .../\bweb_fetch\b|\bWebFetch\b/.test(command) ? ["web-fetch"] : [],
      .../\bWebSearch\b/.test(command) ? ["web-search"] : []
    ]
  };
}
function rolesOf2(root) {
  const check = stepsOf(root.at("jobs", "pre_activation")).find(
    (step) => step.get("id")?.string() === "check_membership"
  );
  if (check) return words(check.at("env", "GH_AW_REQUIRED_ROLES")?.string());
  const on = root.get("on");
  const events = on?.kind === "map" ? on.entries().map(({ key }) => key) : (on?.items() ?? []).map((item) => item.string() ?? "");
  return events.some(isAskedEvent) ? ["all"] : void 0;
}
var agentIn = (text) => /^# gh-aw-metadata: .{0,4000}?"agent_id":"([\w-]+)"/m.exec(text)?.[1];
function meantByLock(root, text) {
  const jobs = root.get("jobs");
  const agent = jobs?.get("agent");
  const run = script2(agentStepOf(agent));
  const enclosed2 = enclosedCommand(run);
  const engine = variable(jobs?.get("activation"), "GH_AW_INFO_ENGINE_ID") ?? variable(agent, "GH_AW_INFO_ENGINE_ID") ?? agentIn(text.slice(0, 2e4)) ?? productIn(run);
  const hosts = variable(jobs?.get("activation"), "GH_AW_INFO_ALLOWED_DOMAINS") ?? variable(agent, "GH_AW_INFO_ALLOWED_DOMAINS");
  return {
    engine,
    sandbox: enclosed2 !== void 0,
    network: jsonTree(hosts, root.file)?.items().flatMap((item) => item.string() ?? []),
    ...toolsOf2(engine, enclosed2 ?? run),
    github: githubOf(agent),
    servers: serversOf2(agent),
    outputs: outputsOf2(jobs),
    detection: isJudged(jobs),
    roles: rolesOf2(root),
    writes: writesOf(agent?.get("permissions")),
    excluded: new Set([...run.matchAll(/--exclude-env[ =]+([A-Za-z_]\w*)/g)].map(([, name = ""]) => name))
  };
}
function isJudged(jobs) {
  const outputs = jobs?.get("safe_outputs");
  const waits = (outputs?.get("needs")?.items() ?? []).some((item) => item.string() === "detection");
  if (jobs?.get("detection") !== void 0 && waits) return true;
  return /\bneeds\.agent\.outputs\.detection_success\s*==\s*'true'/.test(outputs?.get("if")?.string() ?? "");
}
function productIn(run) {
  return /\b(copilot|claude|codex|gemini)\b/.exec(run)?.[1] ?? "custom";
}

// src/readers/github-workflow/gh-aw/source.ts
var MAX_IMPORTS = 50;
var FOLDER = ".github/workflows/";
var REMOTE = /^[\w.-]+\/[\w.-]+\/[^@\s]+@[^\s#]+/;
function isAgentic(tree) {
  return ["on", "imports", "engine", "safe-outputs"].some((key) => tree.get(key) !== void 0);
}
function namedIn(tree) {
  return (tree.get("imports")?.items() ?? []).flatMap((item) => {
    const name = item.string() ?? item.get("uses")?.string() ?? item.get("path")?.string();
    return name === void 0 ? [] : [{ name: name.trim(), location: item.location }];
  });
}
function candidates(name, from) {
  const plain2 = name.replace(/\?$/, "").split("#")[0] ?? "";
  const relative = plain2.replace(/^(?:\.\/)+/, "");
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  return [.../* @__PURE__ */ new Set([`${FOLDER}${relative}`, `${folder}${relative}`, relative.replace(/^\//, "")])];
}
var PINS = ["branch", "tag", "version", "commit"];
function pinOf(name) {
  const pin = actionPin(name.split("#")[0]);
  return PINS.find((known) => known === pin) ?? "branch";
}
var loosest = (pins) => PINS.find((pin) => pins.includes(pin));
function readSource(source, repository) {
  const own = parseFrontmatter(source);
  if (own.tree === void 0 || !isAgentic(own.tree)) return void 0;
  const diagnostics = [...own.diagnostics];
  const parts = [own.tree];
  const seen = /* @__PURE__ */ new Set([source.file]);
  const pins = [];
  let partial = false;
  const miss = (diagnostic) => {
    partial = true;
    diagnostics.push({ level: "note", ...diagnostic });
  };
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    for (const { name, location } of part ? namedIn(part) : []) {
      if (REMOTE.test(name)) {
        pins.push(pinOf(name));
        const message = `The import \`${name}\` is of another repository, which is not read: what it adds is not known before the workflow is compiled.`;
        miss({ code: "not-supported", message, location });
        continue;
      }
      const file = candidates(name, part?.file ?? "").find((path) => seen.has(path) || repository.file(path));
      if (file !== void 0 && seen.has(file)) continue;
      const text = file === void 0 ? void 0 : repository.file(file);
      if (text === void 0) {
        const message = `The import \`${name}\` cannot be read.`;
        if (!name.endsWith("?")) miss({ code: "unresolved-reference", message, location });
        continue;
      }
      seen.add(text.file);
      if (parts.length >= MAX_IMPORTS) {
        miss({ code: "limit", message: `More than ${MAX_IMPORTS} imports: the rest is not read.`, location });
        return { file: source.file, tree: own.tree, parts, partial, pin: loosest(pins), diagnostics };
      }
      const { tree } = parseFrontmatter(text);
      if (tree) parts.push(tree);
    }
  }
  return { file: source.file, tree: own.tree, parts, partial, pin: loosest(pins), diagnostics };
}

// src/readers/github-workflow/gh-aw/read.ts
var LOCK = ".lock.yml";
var sourcePath = (lock) => `${lock.slice(0, -LOCK.length)}.md`;
var lockPath = (source) => `${source.slice(0, -".md".length)}${LOCK}`;
function knownOf(lock, tree, repository) {
  const file = repository.file(sourcePath(lock.file));
  const source = file && readSource(file, repository);
  const meaning = meantByLock(tree, lock.text);
  const drift = source && driftOf(source, meantBy(source), meaning);
  return {
    compiled: { meaning, source, drift },
    places: source ? placesOf(lock.file, tree, source.tree) : (location) => location
  };
}
function jobsOf(into, repository, opened, dialectFor) {
  let known;
  const contexts = () => {
    known ??= triggers(opened.tree.get("on"), upstreamOf(repository)).filter(({ event }) => !isTriggerSetting(event)).flatMap((trigger) => trigger.contexts);
    return known;
  };
  const budget = callBudget(repository);
  readJobs({
    builder: into,
    repository,
    file: opened.file,
    source: opened.source,
    root: opened.tree,
    prefix: "",
    contexts,
    inputs: /* @__PURE__ */ new Map(),
    secrets: void 0,
    cap: void 0,
    caller: void 0,
    callers: [opened.file],
    // NOTE: what flows from the agent to the jobs behind it are its outputs, and those are tools of its own here.
    jobs: [],
    budget,
    dialect: opened.dialect,
    dialectOf: dialectFor,
    only: opened.only
  });
  countCalls(repository, budget);
}
function library(repository) {
  const places = /* @__PURE__ */ new Map();
  return {
    dialectFor(source) {
      const { tree } = parseYaml(source, "yaml");
      if (tree === void 0)
        return { agentsOf: () => [], isOwn: () => false, isWritten: () => false, outcome: () => void 0 };
      const known = knownOf(source, tree, repository);
      places.set(source.file, known.places);
      return dialectOf(known.compiled);
    },
    place: (location) => places.get(location.file)?.(location) ?? location
  };
}
var note = (code, message, tree) => ({
  code,
  level: "note",
  message,
  location: tree.keyLocation("on") ?? tree.location
});
function readLock(source, repository) {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  if (tree?.get("jobs") === void 0) return into.build();
  const { compiled: meant, places } = knownOf(source, tree, repository);
  if (meant.source === void 0)
    into.diagnostic(
      note(
        "unresolved-reference",
        `The source \`${sourcePath(source.file)}\` of this compiled workflow is not there: what runs is read from the compiled text alone.`,
        tree
      )
    );
  if (agentStepOf(tree.at("jobs", "agent")) === void 0)
    into.diagnostic({
      ...note(
        "not-supported",
        "This workflow was compiled by gh-aw, but the step that runs its agent was not found: it was not judged.",
        tree
      ),
      level: "warning"
    });
  const { dialectFor, place } = library(repository);
  jobsOf(into, repository, { file: source.file, source: source.text, tree, dialect: dialectOf(meant) }, dialectFor);
  return placed(into.build(), (location) => place(places(location)));
}
function readWritten(file, repository) {
  const into = builder();
  const source = readSource(file, repository);
  if (source === void 0) return into.build();
  for (const diagnostic of source.diagnostics) into.diagnostic(diagnostic);
  if (repository.file(lockPath(file.file)) || source.tree.get("on") === void 0) return into.build();
  into.diagnostic(
    note(
      "unresolved-reference",
      "This agentic workflow is not compiled: no `.lock.yml` stands beside it, so nothing runs yet; it is read with the compiler's defaults.",
      source.tree
    )
  );
  const meaning = meantBy(source);
  const { tree, text } = virtual(file, source, meaning);
  if (tree === void 0) return into.build();
  const { dialectFor, place } = library(repository);
  jobsOf(
    into,
    repository,
    { file: file.file, source: text, tree, dialect: dialectOf({ meaning, source, drift: void 0 }) },
    dialectFor
  );
  const own = placesOf(tree.file, tree, source.tree);
  return placed(into.build(), (location) => place(own(location)));
}
function virtual(file, source, meaning) {
  const text = compiled(source, meaning);
  return { tree: parseYaml({ file: `${file.file}\0`, text }, "yaml").tree, text };
}
var CALLS = /^\.\/[^@]*\.lock\.yml$/;
function readCallers(source, repository) {
  const into = builder();
  const { tree } = parseYaml(source, "yaml");
  if (tree?.get("jobs") === void 0) return into.build();
  const only = (job) => {
    const uses = job.get("uses")?.string()?.trim() ?? "";
    const called = CALLS.test(uses) ? repository.file(uses.slice(2)) : void 0;
    return called !== void 0 && isCompiled(called);
  };
  const { dialectFor, place } = library(repository);
  jobsOf(into, repository, { file: source.file, source: source.text, tree, dialect: void 0, only }, dialectFor);
  const fragment = placed(into.build(), place);
  return { ...fragment, diagnostics: [] };
}
var read = (source, repository) => {
  if (source.file.endsWith(".md")) return readWritten(source, repository);
  return isCompiled(source) ? readLock(source, repository) : readCallers(source, repository);
};
export {
  read
};
