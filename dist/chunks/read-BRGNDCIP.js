import {
  addJob,
  asVariable,
  commandText,
  jobNode,
  minutesLimit,
  namedEnvironment,
  textsOf,
  tooMany
} from "./chunk-GFVBGZBM.js";
import {
  runToken,
  storeCredential,
  usedAsToken
} from "./chunk-VE3KZFNF.js";
import {
  builder,
  isAgentName,
  parseYaml
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/gitlab-ci/config.ts
var MAX_FILES = 150;
var MAX_ASIDE = 30;
var MAIN = ".gitlab-ci.yml";
var MAX_DEPTH = 20;
var main = /* @__PURE__ */ new WeakMap();
function withoutHeader(source) {
  if (!/^spec\s*:/m.test(source.text.slice(0, 4e3))) return source;
  if (main.has(source)) return main.get(source) ?? source;
  const { tree } = parseYaml(source, "yaml");
  const end = /^---[ \t]*\r?$/gm;
  end.lastIndex = Math.max(0, source.text.search(/^spec\s*:/m));
  const found = tree?.entries().length === 1 && tree.get("spec") ? end.exec(source.text) : null;
  const body = found && {
    file: source.file,
    text: source.text.slice(0, found.index + 3).replace(/[^\n]/g, " ") + source.text.slice(found.index + 3)
  };
  main.set(source, body ?? void 0);
  return body ?? source;
}
function itemsOf(include) {
  return (include?.items() ?? []).flatMap((item) => {
    const plain = item.string();
    if (plain !== void 0)
      return [{ kind: /^https?:/.test(plain) ? "remote" : "local", text: plain, location: item.location }];
    const kind = ["local", "remote", "project", "template", "component"].find((key) => item.get(key) !== void 0);
    const value = kind === void 0 ? void 0 : item.get(kind);
    const file = item.get("file")?.items().map((one) => one.string() ?? "") ?? [];
    const text = [value?.string() ?? "", ...file].join(" ");
    return kind === void 0 || value === void 0 ? [] : [{ kind, text, location: value.location }];
  });
}
var MAX_STARS = 3;
var MAX_NAME = 500;
function filesOf(path, repository) {
  const name = path.replace(/^\.?\/+/, "");
  if (!name.includes("*")) return [name];
  const parts2 = name.split(/(\*+)/);
  if (parts2.length > 2 * MAX_STARS + 1) return [];
  const source = parts2.map(
    (part) => part.startsWith("**") ? ".*" : part === "*" ? "[^/]*" : part.replace(/[^\w/-]/g, "\\$&")
  );
  const pattern = new RegExp(`^${source.join("")}$`, "s");
  return repository.names.filter((one) => one.length <= MAX_NAME && pattern.test(one)).slice(0, MAX_FILES);
}
function reportElsewhere(items, report) {
  const elsewhere = items.filter(({ kind }) => kind !== "local");
  const named = elsewhere.filter(
    ({ text }) => text.split(/\s+/).some((part) => isAgentName(part.slice(part.lastIndexOf("/") + 1)) || isAgentName(part))
  );
  for (const { kind, text, location } of named)
    report({
      code: "not-supported",
      level: "warning",
      message: `The include of ${kind} \`${text}\` is not followed: whether it runs an agent is not known.`,
      location
    });
  const [first] = elsewhere.filter((item) => !named.includes(item));
  const rest = elsewhere.length - named.length;
  if (first)
    report({
      code: "not-supported",
      level: "note",
      message: `${rest === 1 ? "One include" : `${rest} includes`} of other projects, addresses, templates or components ${rest === 1 ? "is" : "are"} not followed: whether ${rest === 1 ? "it runs" : "they run"} an agent is not known.`,
      location: first.location
    });
}
function loadConfig(path, repository, report) {
  const files = /* @__PURE__ */ new Set();
  const trees = [];
  const most = path === MAIN ? MAX_FILES : MAX_ASIDE;
  const load = (name, depth) => {
    const source = repository.file(name);
    if (source === void 0) return false;
    if (files.has(name)) return true;
    files.add(name);
    const { tree, diagnostics } = parseYaml(withoutHeader(source), "yaml");
    for (const diagnostic of diagnostics) if (!isMerge(diagnostic)) report(diagnostic);
    if (tree?.kind !== "map") return tree !== void 0;
    trees.push(tree);
    const items = itemsOf(tree.get("include"));
    reportElsewhere(items, report);
    if (depth >= MAX_DEPTH) return true;
    for (const { text, location } of items.filter(({ kind }) => kind === "local").toReversed()) {
      const names = filesOf(text, repository);
      if (files.size >= most) {
        report(tooMany("files of one pipeline", most, location));
        return true;
      }
      if (names.length === 0 || !names.map((one) => load(one, depth + 1)).includes(true))
        report(missing(text, location));
    }
    return true;
  };
  return load(path, 0) ? { trees, files } : void 0;
}
var isMerge = ({ code, message }) => code === "duplicate-key" && message.includes("`<<`");
function missing(path, location) {
  return {
    code: "unresolved-reference",
    level: isAgentName(path) ? "warning" : "note",
    message: `The included file \`${path}\` cannot be read: whether it runs an agent is not known.`,
    location
  };
}

// src/readers/gitlab-ci/layers.ts
var MAX_LAYERS = 200;
var MAX_DEPTH2 = 11;
var MAX_LINES = 5e3;
var GLOBAL = /* @__PURE__ */ new Set([
  "default",
  "include",
  "stages",
  "types",
  "variables",
  "workflow",
  "image",
  "services",
  "cache",
  "before_script",
  "after_script",
  "spec",
  "<<"
]);
var DEFAULTS = /* @__PURE__ */ new Set([
  "before_script",
  "after_script",
  "id_tokens",
  "image",
  "tags",
  "hooks",
  "artifacts",
  "timeout"
]);
function merged(map, depth = 0) {
  const more = depth < MAX_DEPTH2 ? map.get("<<")?.items() ?? [] : [];
  return [map, ...more.flatMap((one) => one.kind === "map" ? merged(one, depth + 1) : [])].slice(0, MAX_LAYERS);
}
function jobNames({ trees }) {
  const names = trees.flatMap((tree) => tree.entries().map(({ key }) => key));
  return [...new Set(names)].filter((name) => !GLOBAL.has(name) && !name.startsWith("."));
}
function globals({ trees }, key) {
  return trees.flatMap((tree) => tree.get(key) ?? []);
}
var known = /* @__PURE__ */ new WeakMap();
function layersOf(config, name, depth = 0) {
  const found = known.get(config) ?? /* @__PURE__ */ new Map();
  known.set(config, found);
  const before = found.get(name);
  if (before !== void 0) return before;
  if (depth > MAX_DEPTH2) return [];
  found.set(name, []);
  const own = config.trees.flatMap((tree) => tree.get(name) ?? []).flatMap((tree) => merged(tree));
  const parents = own.find((tree) => tree.get("extends") !== void 0)?.get("extends");
  const names = (parents?.items() ?? []).flatMap((item) => item.string() ?? []).slice(0, MAX_DEPTH2);
  const extended = names.toReversed().flatMap((parent) => layersOf(config, parent, depth + 1));
  const layers = [...own, ...extended].slice(0, MAX_LAYERS);
  found.set(name, layers);
  return layers;
}
function referred(config, tree, depth) {
  if (tree.tag !== "!reference") return tree;
  const [name = "", key = "", ...rest] = tree.items().map((item) => item.string() ?? "");
  if (depth >= MAX_DEPTH2) return void 0;
  const layers = name.startsWith(".") || !GLOBAL.has(name) ? layersOf(config, name) : globals(config, name);
  const found = layers.find((layer) => layer.get(key) !== void 0)?.get(key)?.at(...rest);
  return found && referred(config, found, depth + 1);
}
function flat(config, tree, left, depth = 0) {
  left.count -= 1;
  if (left.count < 0 || depth > MAX_DEPTH2) return [];
  const meant = tree && referred(config, tree, depth);
  if (meant === void 0) return [];
  return meant.kind === "list" ? meant.items().flatMap((item) => flat(config, item, left, depth + 1)) : [meant];
}
function defaults(config, inherit, key) {
  const asked = inherit?.get("default");
  if (!DEFAULTS.has(key) || asked?.boolean() === false) return [];
  if (asked?.kind === "list" && !asked.items().some((item) => item.string() === key)) return [];
  const named = globals(config, "default").flatMap((tree) => merged(tree));
  return [...named, ...config.trees];
}
var jobs = /* @__PURE__ */ new WeakMap();
function jobOf(config, name) {
  const found = jobs.get(config) ?? /* @__PURE__ */ new Map();
  jobs.set(config, found);
  if (!found.has(name)) found.set(name, readJob(config, name));
  return found.get(name);
}
function readJob(config, name) {
  const layers = layersOf(config, name).filter((tree) => tree.kind === "map");
  const root = config.trees.find((tree) => tree.get(name) !== void 0);
  const location = root?.keyLocation(name);
  if (root === void 0 || location === void 0 || layers.length === 0) return void 0;
  const inherit = layers.find((layer) => layer.get("inherit") !== void 0)?.get("inherit");
  const holders = /* @__PURE__ */ new Map();
  const holder = (key) => {
    if (!holders.has(key))
      holders.set(
        key,
        [...layers, ...defaults(config, inherit, key)].find((layer) => layer.get(key) !== void 0)
      );
    return holders.get(key);
  };
  const lines = /* @__PURE__ */ new Map();
  const get = (key) => {
    const found = holder(key)?.get(key);
    return found && referred(config, found, 0);
  };
  return {
    name,
    layers,
    location,
    file: root.file,
    get,
    placeOf: (key) => holder(key)?.keyLocation(key),
    entries: (key) => entriesOf(
      config,
      [...layers, ...defaults(config, inherit, key)].map((layer) => layer.get(key))
    ),
    lines(key) {
      const before = lines.get(key) ?? flat(config, holder(key)?.get(key), { count: MAX_LINES });
      lines.set(key, before);
      return before;
    }
  };
}
function entriesOf(config, maps) {
  const found = /* @__PURE__ */ new Map();
  for (const map of maps.flatMap((one) => (one && referred(config, one, 0)) ?? []).flatMap((one) => merged(one)))
    for (const entry of map.entries()) if (!found.has(entry.key) && entry.key !== "<<") found.set(entry.key, entry);
  return [...found.values()];
}

// src/readers/gitlab-ci/environment.ts
var TOKEN_GRANTS = [
  { resource: "gitlab:merge-requests", access: "write" },
  { resource: "gitlab:merge-requests", access: "approve" },
  { resource: "gitlab:agent-branch", access: "write" },
  { resource: "gitlab:default-branch", access: "write" },
  { resource: "gitlab:default-branch", access: "merge" },
  { resource: "gitlab:releases", access: "publish" },
  { resource: "gitlab:packages", access: "publish" },
  { resource: "gitlab:pipelines", access: "exec" },
  { resource: "gitlab:other-projects", access: "write" }
];
var PROJECT = {
  id: "gitlab/project",
  name: "gitlab",
  title: "CI/CD variable",
  own: { provider: "gitlab", grants: TOKEN_GRANTS }
};
var PREDEFINED = /^(?:CI_(?:JOB_TOKEN|JOB_JWT\w*|BUILD_TOKEN|REGISTRY_PASSWORD|DEPLOY_PASSWORD|DEPENDENCY_PROXY_PASSWORD|REPOSITORY_URL|RUNNER_SHORT_TOKEN)|GITLAB_FEATURES|GITLAB_USER_\w+)$/;
function declared(config, job) {
  const inherit = job.get("inherit")?.get("variables");
  const kept = inherit?.kind === "list" ? inherit.items().map((item) => item.string()) : void 0;
  const outer = inherit?.boolean() === false ? [] : entriesOf(config, globals(config, "variables"));
  const own = job.entries("variables");
  const names = new Set(own.map(({ key }) => key));
  return [...own, ...outer.filter(({ key }) => !names.has(key) && (kept?.includes(key) ?? true))];
}
function givenNames(job) {
  return new Set(["id_tokens", "secrets"].flatMap((key) => job.entries(key).map((entry) => entry.key)));
}
function environmentOf(config, job, lines) {
  const given = givenNames(job);
  return namedEnvironment({
    entries: declared(config, job),
    lines,
    store: PROJECT,
    given: (name) => PREDEFINED.test(name) || given.has(name),
    // NOTE: a variable may exist for one environment alone, so that the same name is another one there.
    certain: job.get("environment") === void 0
  });
}

// src/readers/gitlab-ci/gates.ts
function manualGate(location) {
  return {
    op: "proof",
    proof: {
      gate: "manual-job",
      admits: ["writer", "maintainer"],
      strength: "effective",
      judges: "approver",
      // NOTE: a token that may approve merge requests may start jobs too; that of the job itself may not.
      forgeableBy: ["approve"],
      location,
      why: "`when: manual`: the job waits until a member of the project who may run jobs starts it."
    }
  };
}
function environmentGate(job) {
  const node = job.get("environment");
  const name = node?.string() ?? node?.get("name")?.string();
  const location = job.placeOf("environment");
  if (name === void 0 || location === void 0) return void 0;
  const action = node?.get("action")?.string();
  if (action !== void 0 && /^(?:prepare|verify|access)$/.test(action)) return void 0;
  return {
    op: "proof",
    proof: {
      gate: "environment",
      admits: [],
      strength: "declared",
      judges: "approver",
      forgeableBy: [],
      location,
      why: `Environment \`${name}\` may be protected and ask for approvals, but its rules are not in the files.`
    }
  };
}

// src/readers/gitlab-ci/truth.ts
var TRUE = { op: "const", value: true };
var FALSE = { op: "const", value: false };
var CHOICE = { op: "choice" };
function isConst(condition, value) {
  return condition.op === "const" && condition.value === value;
}
function all(parts2) {
  if (parts2.some((part) => isConst(part, false))) return FALSE;
  const open = [...new Set(parts2.filter((part) => !isConst(part, true)))];
  return open.length < 2 ? open[0] ?? TRUE : { op: "all", of: open };
}
function any(parts2) {
  if (parts2.some((part) => isConst(part, true))) return TRUE;
  const open = [...new Set(parts2.filter((part) => !isConst(part, false)))];
  return open.length < 2 ? open[0] ?? FALSE : { op: "any", of: open };
}
function not(part) {
  if (part.op === "const") return part.value ? FALSE : TRUE;
  if (part.op === "choice") return part;
  return part.op === "not" ? part.of : { op: "not", of: part };
}

// src/readers/gitlab-ci/compare.ts
function held(name, { source, isMergeRequest }) {
  if (name === "CI_PIPELINE_SOURCE") return { text: source };
  if (name === "CI" || name === "GITLAB_CI") return { text: "true" };
  if (/^CI_MERGE_REQUEST_(?:I?ID|REF_PATH|PROJECT_\w+|SOURCE_\w+_NAME|TARGET_BRANCH_NAME|TITLE|EVENT_TYPE)$/.test(name))
    return isMergeRequest ? "set" : { text: null };
  if (name.startsWith("CI_MERGE_REQUEST_")) return isMergeRequest ? "open" : { text: null };
  if (name.startsWith("CI_EXTERNAL_PULL_REQUEST_"))
    return source === "external_pull_request_event" ? "set" : source === "parent_pipeline" ? "open" : { text: null };
  if (name === "CI_COMMIT_BRANCH" || name === "CI_COMMIT_TAG") return isMergeRequest ? { text: null } : "open";
  if (/^CI_(?:PROJECT_(?:ID|PATH|NAME|NAMESPACE|URL)|DEFAULT_BRANCH|COMMIT_(?:SHA|REF_NAME|REF_SLUG))$/.test(name))
    return "set";
  return "open";
}
var isName = (operand, pattern) => "name" in operand && pattern.test(operand.name);
var pairs = (a, b, one, other) => isName(a, one) && isName(b, other) || isName(b, one) && isName(a, other);
function proof(gate, why, location) {
  const known3 = {
    gate,
    admits: ["maintainer"],
    strength: "declared",
    judges: "actor",
    forgeableBy: ["merge"],
    location,
    why
  };
  return { op: "proof", proof: known3 };
}
var PROTECTED = "Who may push or merge into a protected branch, and whether this one is protected, are settings that are not in the files.";
function known2(a, b, situation2, location) {
  const branch = /^CI_COMMIT_(?:BRANCH|REF_NAME)$/;
  const isMain = (operand) => isName(operand, /^CI_DEFAULT_BRANCH$/) || "text" in operand && /^(?:main|master)$/.test(operand.text ?? "");
  if (isName(a, branch) && isMain(b) || isName(b, branch) && isMain(a)) {
    if (!situation2.isMergeRequest) return proof("protected-branch", PROTECTED, location);
    return [a, b].some((operand) => isName(operand, /^CI_COMMIT_BRANCH$/)) ? FALSE : CHOICE;
  }
  const flag = [a, b].find((operand) => isName(operand, /^CI_COMMIT_REF_PROTECTED$/));
  const word = [a, b].find((operand) => "text" in operand);
  if (flag && word && "text" in word) {
    const isProtected = proof("protected-branch", PROTECTED, location);
    return word.text === "true" ? isProtected : word.text === "false" ? not(isProtected) : CHOICE;
  }
  const source = /^CI_MERGE_REQUEST_SOURCE_PROJECT_(?:ID|PATH|URL)$/;
  if (pairs(a, b, source, /^CI_(?:MERGE_REQUEST_)?PROJECT_(?:ID|PATH|URL)$/))
    return situation2.isMergeRequest && !situation2.isFork ? TRUE : FALSE;
  if (isName(a, /^GITLAB_USER_/) || isName(b, /^GITLAB_USER_/))
    return {
      op: "unknown",
      what: "whom the comparison with the name of the person who started it lets through",
      location
    };
  return void 0;
}
var heldBy = (operand, situation2) => "name" in operand ? held(operand.name, situation2) : "text" in operand ? { text: operand.text } : "open";
function truth(operand, situation2) {
  const value = heldBy(operand, situation2);
  if (value === "open") return CHOICE;
  return value === "set" || (value.text ?? "") !== "" ? TRUE : FALSE;
}
function equal(a, b) {
  if (a === "open" || b === "open") return CHOICE;
  if (a !== "set" && b !== "set") return a.text === b.text ? TRUE : FALSE;
  const [plain] = [a, b].filter((one) => one !== "set");
  return plain !== void 0 && (plain.text ?? "") === "" ? FALSE : CHOICE;
}
var SIMPLE = /^\/([\w^$|()\s-]{1,200})\/(i?)$/;
var MAX_GROUPS = 3;
function fits(value, pattern) {
  if (value === "open") return CHOICE;
  if (value !== "set" && (value.text ?? "") === "") return FALSE;
  const [, body, flags] = SIMPLE.exec(pattern) ?? [];
  if (value === "set" || body === void 0 || body.split("(").length > MAX_GROUPS + 1) return CHOICE;
  try {
    return new RegExp(body, flags).test(value.text ?? "") ? TRUE : FALSE;
  } catch (error) {
    if (error instanceof SyntaxError) return CHOICE;
    throw error;
  }
}
function compare(a, operator, b, situation2, location) {
  const negative = operator.startsWith("!");
  const say = (condition) => negative ? not(condition) : condition;
  if (operator.endsWith("~")) return "pattern" in b ? say(fits(heldBy(a, situation2), b.pattern)) : CHOICE;
  return say(known2(a, b, situation2, location) ?? equal(heldBy(a, situation2), heldBy(b, situation2)));
}

// src/readers/gitlab-ci/if-expression.ts
var MAX_TEXT = 4e3;
var MAX_DEPTH3 = 30;
var TOKEN = /\s*(?:(&&|\|\||==|!=|=~|!~|\(|\))|\$\{?([A-Za-z_]\w*)\}?|"([^"]*)"|'([^']*)'|(\/(?:[^/\\]|\\.)*\/[a-zA-Z]*)|(null\b))/y;
function tokensOf(text) {
  const tokens = [];
  const trimmed = text.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const found = TOKEN.exec(trimmed);
    if (found === null) return void 0;
    const [, sign, name, double, single, pattern] = found;
    if (sign !== void 0) tokens.push({ sign });
    else if (name !== void 0) tokens.push({ name });
    else if (pattern !== void 0) tokens.push({ pattern });
    else tokens.push({ text: double ?? single ?? null });
  }
  return tokens;
}
function evaluateIf(text, situation2, location) {
  const tokens = text.length > MAX_TEXT ? void 0 : tokensOf(text);
  if (tokens === void 0) return CHOICE;
  let at = 0;
  const sign = () => {
    const token = tokens[at];
    return token !== void 0 && "sign" in token ? token.sign : "";
  };
  const operand = () => {
    const token = tokens[at];
    if (token === void 0 || "sign" in token) return void 0;
    at += 1;
    return token;
  };
  const term = (depth) => {
    if (sign() === "(") {
      at += 1;
      const inner = depth < MAX_DEPTH3 ? either(depth + 1) : void 0;
      if (sign() !== ")") return void 0;
      at += 1;
      return inner;
    }
    const left = operand();
    if (left === void 0) return void 0;
    const operator = sign();
    if (!/^(?:==|!=|=~|!~)$/.test(operator)) return truth(left, situation2);
    at += 1;
    const right = operand();
    return right && compare(left, operator, right, situation2, location);
  };
  const both = (depth) => row(depth, term, "&&", all);
  const either = (depth) => row(depth, both, "||", any);
  const row = (depth, part, operator, join) => {
    const parts2 = [part(depth)];
    while (sign() === operator) {
      at += 1;
      parts2.push(part(depth));
    }
    const known3 = parts2.flatMap((one) => one ?? []);
    return known3.length === parts2.length ? join(known3) : void 0;
  };
  const found = either(0);
  return found !== void 0 && at === tokens.length ? found : CHOICE;
}

// src/readers/gitlab-ci/only-except.ts
var SOURCES = /* @__PURE__ */ new Map([
  ["pushes", "push"],
  ["schedules", "schedule"],
  ["triggers", "trigger"],
  ["web", "web"],
  ["api", "api"],
  ["pipelines", "pipeline"],
  ["chat", "chat"],
  ["external_pull_requests", "external_pull_request_event"]
]);
function fits2(ref, situation2, location) {
  const word = ref.split("@")[0] ?? "";
  const source = SOURCES.get(word);
  if (source !== void 0) return situation2.source === source ? TRUE : FALSE;
  if (word === "merge_requests") return situation2.isMergeRequest ? TRUE : FALSE;
  if (situation2.isMergeRequest) return FALSE;
  if (word === "branches") return TRUE;
  if (word === "tags" || word.startsWith("/")) return CHOICE;
  return compare({ name: "CI_COMMIT_BRANCH" }, "==", { text: word }, situation2, location);
}
function parts(tree, situation2) {
  const refs = tree.kind === "map" ? tree.get("refs") : tree;
  const given = [];
  if (refs !== void 0)
    given.push(any(refs.items().map((item) => fits2(item.string() ?? "", situation2, item.location))));
  const variables = tree.get("variables")?.items();
  if (variables) given.push(any(variables.map((item) => evaluateIf(item.string() ?? "", situation2, item.location))));
  if (tree.get("changes") !== void 0 || tree.get("kubernetes") !== void 0) given.push(CHOICE);
  return given;
}
function onlyExcept(job, situation2, hasWorkflowRules) {
  const only = job.get("only");
  const except = job.get("except");
  const byDefault = hasWorkflowRules && except === void 0 ? TRUE : situation2.isMergeRequest ? FALSE : TRUE;
  const refs = only?.kind === "map" && only.get("refs") === void 0;
  return all([
    only === void 0 || refs ? byDefault : TRUE,
    ...only === void 0 ? [] : parts(only, situation2),
    ...except === void 0 ? [] : [not(any(parts(except, situation2)))]
  ]);
}

// src/readers/gitlab-ci/existence.ts
var MAX_RULES = 40;
var MAX_NEEDS = 20;
function matches(rule, situation2) {
  const given = rule.get("if");
  const files = rule.get("changes") !== void 0 || rule.get("exists") !== void 0;
  const text = given?.string();
  return all([
    given === void 0 ? TRUE : text === void 0 ? CHOICE : evaluateIf(text, situation2, given.location),
    files ? CHOICE : TRUE
  ]);
}
function byRules({ items, when, manual }, situation2) {
  const ways = [];
  const passed = [];
  for (const rule of items.slice(0, MAX_RULES)) {
    const fits3 = matches(rule, situation2);
    const own = rule.get("when") ?? when;
    const word = own?.string();
    const stays = word === "never" ? FALSE : word === "manual" && own ? manual(own) : TRUE;
    ways.push(all([...passed, fits3, stays]));
    if (isConst(fits3, true)) return any(ways);
    if (!isConst(stays, true)) passed.push(not(fits3));
  }
  if (items.length > MAX_RULES) ways.push(CHOICE);
  return any(ways);
}
function jobRules(job, config, situation2) {
  const when = job.get("when");
  const manual = (rule) => manualGate(rule.location);
  if (job.get("rules") !== void 0) return byRules({ items: job.lines("rules"), when, manual }, situation2);
  const word = when?.string();
  const stays = word === "never" ? FALSE : word === "manual" && when ? manual(when) : TRUE;
  return all([
    onlyExcept(
      job,
      situation2,
      globals(config, "workflow").some((tree) => tree.get("rules"))
    ),
    stays
  ]);
}
function pipelineExists(config, situation2) {
  const rules = globals(config, "workflow").find((tree) => tree.get("rules"))?.get("rules");
  if (rules === void 0) return TRUE;
  return byRules({ items: rules.items(), when: void 0, manual: () => TRUE }, situation2);
}
function needed(job) {
  return job.lines("needs").flatMap((need) => {
    const name = need.string() ?? need.get("job")?.string();
    const elsewhere = need.get("project") ?? need.get("pipeline");
    return name === void 0 || elsewhere !== void 0 || need.get("optional")?.boolean() === true ? [] : [name];
  });
}
function asksSomebody(condition) {
  if (condition.op === "proof") return true;
  return (condition.op === "all" || condition.op === "any") && condition.of.some(asksSomebody);
}
var waits = /* @__PURE__ */ new WeakMap();
function waitsFor(job, config) {
  const before = waits.get(job) ?? closure(job, config);
  waits.set(job, before);
  return before;
}
function closure(job, config) {
  const found = /* @__PURE__ */ new Map();
  const pending = [job];
  for (const one of pending)
    for (const name of needed(one)) {
      const other = found.has(name) || name === job.name || found.size >= MAX_NEEDS ? void 0 : jobOf(config, name);
      if (other === void 0) continue;
      found.set(name, other);
      pending.push(other);
    }
  return [...found.values()];
}
function isOptional(job) {
  const given = job.get("allow_failure")?.boolean();
  const rules = job.lines("rules");
  if (rules.some((rule) => rule.get("allow_failure")?.boolean() === true)) return true;
  return given ?? (rules.length === 0 && job.get("when")?.string() === "manual");
}
function jobRuns(job, config, situation2) {
  const environment = environmentGate(job);
  const before = waitsFor(job, config).filter((other) => !isOptional(other)).map((other) => jobRules(other, config, situation2)).filter(asksSomebody);
  return all([
    pipelineExists(config, situation2),
    jobRules(job, config, situation2),
    ...before,
    ...environment ? [environment] : []
  ]);
}

// src/readers/gitlab-ci/identity.ts
var JOB_TOKEN = [
  { resource: "gitlab:packages", access: "publish" },
  { resource: "gitlab:releases", access: "publish" },
  { resource: "gitlab:agent-branch", access: "write" }
];
var CLOUD = /\b(?:aws|gcloud|az|vault|kubectl)\b/i;
var STORES = [
  "vault",
  "gcp_secret_manager",
  "azure_key_vault",
  "aws_secrets_manager",
  "gitlab_secrets_manager",
  "akeyless"
];
function givenBy(builder2, id, job, script) {
  const token = runToken(builder2, id, {
    name: "CI_JOB_TOKEN",
    label: "the job's CI_JOB_TOKEN",
    class: "job-token",
    provider: "gitlab",
    location: job.location,
    grants: JOB_TOKEN
  });
  const own = { ref: token, name: "CI_JOB_TOKEN", channels: ["env", "git"], location: job.location };
  return [own, ...idTokens(builder2, id, job, script), ...secrets(builder2, job)];
}
function idTokens(builder2, id, job, script) {
  const grants = CLOUD.test(script) ? [{ resource: "cloud:account", access: "write" }] : [];
  return job.entries("id_tokens").map(({ key, keyLocation }) => {
    const ref = runToken(builder2, id, {
      name: `id_tokens.${key}`,
      label: `the ID token ${key}`,
      class: "oidc",
      provider: "gitlab",
      location: keyLocation,
      grants
    });
    return { ref, name: key, channels: ["env"], location: keyLocation };
  });
}
function secrets(builder2, job) {
  return job.entries("secrets").flatMap(({ key, keyLocation, value }) => {
    const kind = STORES.find((name) => value.get(name) !== void 0);
    const node = kind === void 0 ? void 0 : value.get(kind);
    const path = node?.string() ?? ["path", "name", "secret_id", "field"].flatMap((part) => node?.get(part)?.string() ?? []).join("/");
    if (kind === void 0) return [];
    const store = { id: `${kind}/${path}`, name: kind, title: `secret from ${kind.replaceAll("_", " ")}` };
    const ref = storeCredential(builder2, store, key, keyLocation);
    return [{ ref, name: key, channels: ["env"], location: keyLocation }];
  });
}

// src/readers/gitlab-ci/keeping.ts
var MINUTES = {
  s: 1 / 60,
  m: 1,
  h: 60,
  d: 60 * 24,
  w: 60 * 24 * 7,
  mo: 60 * 24 * 30,
  y: 60 * 24 * 365
};
var MINUTES_A_DAY = 60 * 24;
var PART = /(\d{1,9}(?:\.\d{1,3})?)\s*(mo|[smhdwy])?[a-z]*/g;
function minutesIn(text) {
  const plain = text.trim().toLowerCase().slice(0, 100);
  const parts2 = [...plain.matchAll(PART)];
  if (parts2.length === 0 || plain.replace(PART, "").replace(/[\s,]|and/g, "") !== "") return void 0;
  return parts2.reduce((sum, [, number, unit = "s"]) => sum + Number(number) * (MINUTES[unit] ?? 0), 0);
}
var AFTER = {
  on_success: "success",
  on_failure: "failure",
  always: "always"
};
function keepingOf(job) {
  const artifacts = job.get("artifacts");
  const location = job.placeOf("artifacts") ?? job.location;
  const paths = [
    ...textsOf(artifacts?.get("paths")),
    ...artifacts?.get("untracked")?.boolean() === true ? ["."] : []
  ];
  const name = artifacts?.get("name")?.string();
  const after = AFTER[artifacts?.get("when")?.string() ?? "on_success"];
  const minutes = minutesIn(artifacts?.get("expire_in")?.string() ?? "");
  const kept = {
    label: name === void 0 ? "an artifact" : `artifact ${name}`,
    paths,
    location,
    ...after === void 0 ? {} : { after },
    ...minutes === void 0 ? {} : { days: Math.max(1, Math.floor(minutes / MINUTES_A_DAY)) }
  };
  const timeout = job.get("timeout")?.string();
  return {
    kept: paths.length === 0 ? [] : [kept],
    limits: minutesLimit(timeout === void 0 ? void 0 : minutesIn(timeout))
  };
}

// src/readers/gitlab-ci/reach.ts
var SAME = /* @__PURE__ */ new Map([
  ["github:own-thread", "gitlab:merge-requests"],
  ["github:issues", "gitlab:merge-requests"],
  ["github:pull-requests", "gitlab:merge-requests"],
  ["github:agent-branch", "gitlab:agent-branch"],
  ["github:default-branch", "gitlab:default-branch"],
  ["github:releases", "gitlab:releases"],
  ["github:packages", "gitlab:packages"],
  ["github:workflow-runs", "gitlab:pipelines"],
  ["github:settings", "gitlab:settings"],
  ["github:other-repositories", "gitlab:other-projects"]
]);
function onGitlab(tool) {
  const more = /* @__PURE__ */ new Map();
  for (const reach of tool.reach) {
    const resource = SAME.get(reach.resource);
    if (resource !== void 0 && (reach.via === "shell" || reach.via === "git"))
      more.set(`${resource} ${reach.access} ${reach.via}`, { ...reach, resource });
  }
  return more.size === 0 ? tool : { ...tool, reach: [...tool.reach, ...more.values()] };
}

// src/readers/gitlab-ci/sources.ts
var ANYONE = { id: "principal:anyone", label: "anyone", standing: "anyone" };
var WRITER = { id: "principal:writer", label: "anyone with write access", standing: "writer" };
var SCHEDULE = { id: "principal:schedule", label: "the schedule", standing: "schedule" };
var TOKEN2 = { id: "principal:trigger-token", label: "whoever holds a trigger token", standing: "unknown" };
function situation(source, starter) {
  const isMergeRequest = source === "merge_request_event";
  return { context: source, source, isMergeRequest, isFork: false, starter };
}
var SITUATIONS = [
  ...["push", "web", "api"].map((name) => situation(name, WRITER)),
  { ...situation("pipeline", WRITER), rare: /["'/|(]pipeline["'/|)]|\bpipelines\b/ },
  { ...situation("chat", WRITER), rare: /["'/|(]chat["'/|)]|-\s+chat\b|\bCHAT_/ },
  { ...situation("external_pull_request_event", WRITER), rare: /\bexternal_pull_request/i },
  situation("schedule", SCHEDULE),
  situation("trigger", TOKEN2),
  situation("merge_request_event", WRITER),
  { ...situation("merge_request_event", ANYONE), context: "merge_request_event:fork", isFork: true }
];
function situationsIn(texts) {
  return SITUATIONS.filter(({ rare }) => rare === void 0 || texts.some((text) => rare.test(text)));
}
function childOf(parent) {
  return { ...parent, source: "parent_pipeline" };
}
function forkGate(location) {
  return {
    op: "proof",
    proof: {
      gate: "fork-pipeline",
      admits: ["writer", "maintainer"],
      strength: "effective",
      judges: "approver",
      forgeableBy: ["approve"],
      location,
      why: "A merge request of a fork runs in the fork's own project, without the variables of this one, unless a member starts its pipeline here."
    }
  };
}
function runIn({ context, starter, isFork }, conditions, location) {
  return { context, starter, conditions: isFork ? [...conditions, forkGate(location)] : conditions, location };
}

// src/readers/gitlab-ci/tokens.ts
var NAMES = /^(?:GITLAB|GL|PRIVATE|GITLAB_API|GITLAB_ACCESS|GITLAB_PRIVATE|GITLAB_PERSONAL_ACCESS|CI_PUSH)_(?:TOKEN|PAT)$/;
function present(builder2, held2) {
  if (!NAMES.test(held2.name) && !/(?:^|_)GITLAB_\w*(?:TOKEN|PAT)$/.test(held2.ref.name)) return held2;
  usedAsToken(builder2, held2.ref.id, TOKEN_GRANTS);
  return { ...held2, channels: [.../* @__PURE__ */ new Set([...held2.channels, "git"])] };
}

// src/readers/gitlab-ci/read.ts
var MAX_JOBS = 1e3;
var MAX_CHILDREN = 20;
var MAX_LEVELS = 2;
var NONE = /* @__PURE__ */ new Map();
var INPUT = /\$\[\[([^\]]{0,200})\]\]/g;
var shown = (text) => text.replace(INPUT, (all2, name) => asVariable(all2, name.trim()));
function stepsOf(scope, job) {
  const main2 = [...job.lines("before_script"), ...job.lines("script")];
  const hooks = job.get("hooks")?.get("pre_get_sources_script")?.items() ?? [];
  const scripts = [hooks, main2, job.lines("after_script")].filter((lines) => lines.length > 0);
  const env = environmentOf(scope.config, job, scripts.flat());
  const steps = scripts.flatMap((lines) => {
    const tree = job.layers[0] ?? lines[0];
    if (tree === void 0) return [];
    const script2 = commandText(lines, job.location, { shown });
    const { location } = job;
    return [
      {
        tree,
        uses: void 0,
        run: void 0,
        script: script2,
        with: NONE,
        env,
        inputs: NONE,
        comment: "",
        actionName: void 0,
        location
      }
    ];
  });
  const script = scripts.flat().map((line) => line.string() ?? "").join("\n");
  return { steps, script };
}
function runsOf(scope, job) {
  const known3 = scope.situations.map((situation2) => [
    situation2,
    jobRuns(job, scope.config, situation2)
  ]);
  const possible = known3.filter(([, condition]) => !isConst(condition, false));
  const kept = possible.length > 0 ? possible : scope.situations.map((situation2) => [situation2, FALSE]);
  return kept.map(
    ([situation2, condition]) => runIn(situation2, isConst(condition, true) ? [] : condition.op === "all" ? condition.of : [condition], job.location)
  );
}
function pipelineJob(scope, name) {
  const job = jobOf(scope.config, name);
  if (job === void 0) return void 0;
  const { steps, script } = stepsOf(scope, job);
  const id = `${scope.prefix}${job.file}#${name}`;
  let runs;
  let given;
  const pipeline = {
    builder: scope.builder,
    repository: scope.repository,
    id,
    label: name,
    location: job.location,
    definition: `${job.file}#${name}`,
    ephemeral: "unknown",
    steps,
    caller: scope.caller,
    reach: onGitlab,
    present,
    get keeping() {
      return keepingOf(job);
    },
    declare: ({ name: name2 }) => void storeCredential(scope.builder, PROJECT, name2),
    // NOTE: most jobs run no agent, and then nobody asks.
    get runs() {
      runs ??= runsOf(scope, job);
      return runs;
    },
    get given() {
      given ??= givenBy(scope.builder, id, job, script);
      return given;
    }
  };
  return { job, pipeline };
}
function children(job) {
  const items = job.get("trigger")?.get("include")?.items() ?? [];
  return items.flatMap((item) => {
    const local = item.string() !== void 0 ? item : item.get("local");
    const path = local?.string();
    return path === void 0 || local === void 0 ? [] : [{ path: path.replace(/^\.?\/+/, ""), location: local.location }];
  });
}
function readChildren(scope, job, pipeline) {
  let found = false;
  for (const { path, location } of children(job)) {
    scope.budget.children -= 1;
    if (scope.level >= MAX_LEVELS || scope.budget.children < 0) break;
    const config = loadConfig(path, scope.repository, scope.builder.diagnostic);
    if (config === void 0) {
      scope.builder.diagnostic({
        code: "unresolved-reference",
        level: "note",
        message: `The child pipeline \`${path}\` cannot be read: whether it runs an agent is not known.`,
        location
      });
      continue;
    }
    const started = new Set(pipeline.runs.map(({ context }) => context));
    const situations = scope.situations.filter(({ context }) => started.has(context)).map(childOf);
    found = readPipeline({
      ...scope,
      config,
      situations,
      prefix: `${pipeline.id}/`,
      caller: pipeline.id,
      level: scope.level + 1
    }) || found;
  }
  if (found) jobNode(pipeline);
  return found;
}
function holdElsewhere(scope, jobs2, agents) {
  const shared = new Set(
    jobs2.filter(({ id }) => agents.has(id)).flatMap(refsOf).map(({ ref }) => ref.id)
  );
  for (const job of jobs2.filter(({ id }) => !agents.has(id)))
    for (const { ref, name, location } of refsOf(job)) {
      if (!shared.has(ref.id)) continue;
      jobNode(job);
      scope.builder.edge("holds", job.id, ref.id, {
        facts: { when: "with", channel: ["env"], names: [name], confidence: ref.certain ? "certain" : "likely" },
        locations: [location]
      });
    }
}
function refsOf({ steps, location }) {
  return steps.flatMap(
    ({ env }) => [...env].flatMap(
      ([name, { refs, tree }]) => refs.map((ref) => ({ ref, name, location: tree?.location ?? location }))
    )
  );
}
function readPipeline(scope) {
  const names = jobNames(scope.config);
  const beyond = names[MAX_JOBS] === void 0 ? void 0 : jobOf(scope.config, names[MAX_JOBS]);
  if (beyond) scope.builder.diagnostic(tooMany("jobs", MAX_JOBS, beyond.location));
  const jobs2 = names.slice(0, MAX_JOBS).flatMap((name) => pipelineJob(scope, name) ?? []);
  const agents = new Set(jobs2.filter(({ pipeline }) => addJob(pipeline)).map(({ pipeline }) => pipeline.id));
  if (agents.size > 0)
    holdElsewhere(
      scope,
      jobs2.map(({ pipeline }) => pipeline),
      agents
    );
  const called = jobs2.map(({ job, pipeline }) => readChildren(scope, job, pipeline));
  return agents.size > 0 || called.includes(true);
}
var included = /* @__PURE__ */ new WeakMap();
function isPart(path, repository) {
  const source = repository.file(MAIN);
  if (source === void 0 || path === MAIN) return false;
  const files = included.get(source) ?? partsOf(repository);
  included.set(source, files);
  return files.has(path);
}
function partsOf(repository) {
  const silent = () => void 0;
  const config = loadConfig(MAIN, repository, silent);
  if (config === void 0) return /* @__PURE__ */ new Set();
  const started = jobNames(config).flatMap((name) => {
    const job = jobOf(config, name);
    return job === void 0 ? [] : children(job).map(({ path }) => path);
  });
  const parts2 = started.flatMap((path) => [...loadConfig(path, repository, silent)?.files ?? []]);
  return /* @__PURE__ */ new Set([...config.files, ...parts2]);
}
var readGitlab = (source, repository) => {
  const into = builder();
  if (isPart(source.file, repository)) return into.build();
  const config = loadConfig(source.file, repository, into.diagnostic);
  if (config)
    readPipeline({
      builder: into,
      repository,
      config,
      situations: situationsIn([...config.files].map((file) => repository.file(file)?.text ?? "")),
      prefix: "",
      caller: void 0,
      level: 0,
      budget: { children: MAX_CHILDREN }
    });
  return into.build();
};
export {
  readGitlab
};
