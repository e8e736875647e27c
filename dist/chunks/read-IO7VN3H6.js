import {
  addPlainJob,
  declaredGate,
  namesVariable
} from "./chunk-CBC23R4K.js";
import {
  asVariable,
  minutesLimit,
  tooMany
} from "./chunk-GFVBGZBM.js";
import {
  runToken
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

// src/readers/circleci-config/steps.ts
var MAX_DEPTH = 10;
var MAX_STEPS = 1e3;
var MAX_VALUE = 64 * 1024;
var TEMPLATE = /<<\s*([\w.-]{1,200})\s*>>/g;
function filled(text, parameters) {
  let left = MAX_VALUE;
  return text.replace(TEMPLATE, (all, name) => {
    const known = name.startsWith("parameters.") ? parameters.get(name.slice("parameters.".length)) : void 0;
    left -= known?.length ?? 0;
    return known !== void 0 && left >= 0 ? known : asVariable(all, name);
  });
}
function parametersOf(definition, given, outer) {
  const values = /* @__PURE__ */ new Map();
  for (const { key, value } of definition?.get("parameters")?.entries() ?? []) {
    const text = value.get("default")?.string();
    if (text !== void 0) values.set(key, text);
  }
  for (const { key, value } of given?.entries() ?? []) {
    const text = value.string();
    if (text !== void 0) values.set(key, filled(text, outer));
  }
  return values;
}
function stepsOf(root, lists, start, report, kept = []) {
  const found = [];
  let left = MAX_STEPS;
  const run = (tree, command, frame) => {
    const own = tree.kind === "map" ? tree : void 0;
    const { parameters } = frame;
    found.push({
      tree: own ?? command,
      lines: [command],
      variables: [...frame.variables, ...own?.get("environment")?.entries() ?? []],
      location: own?.keyLocation("name") ?? own?.keyLocation("command") ?? command.location,
      shape: {
        shell: own?.get("shell")?.string() ?? "bash",
        folder: own?.get("working_directory")?.string() ?? "",
        shown: (text) => filled(text, parameters)
      }
    });
  };
  const orb = (name, tree) => {
    if (name.includes("/") && isAgentName(name))
      report({
        code: "not-supported",
        level: "warning",
        message: `\`${name}\` of an orb seems to run an agent; orbs are not read: it was not judged.`,
        location: tree.location
      });
  };
  const keep = (step, { parameters }) => {
    const path = step.get("path")?.string();
    if (path !== void 0)
      kept.push({ label: "an artifact", paths: [filled(path, parameters)], location: step.location });
  };
  const call = (name, given, step, frame) => {
    const command = root.get("commands")?.get(name);
    if (command === void 0) orb(name, step);
    const parameters = parametersOf(command, given, frame.parameters);
    if (command !== void 0) walk(command.get("steps"), { ...frame, parameters, depth: frame.depth + 1 });
  };
  const walk = (list, frame) => {
    if (frame.depth > MAX_DEPTH) return;
    for (const step of list?.items() ?? []) {
      left -= 1;
      if (left === -1) report(tooMany("steps of a job", MAX_STEPS, step.location));
      if (left < 0) return;
      const word = step.string();
      if (word !== void 0) call(word, void 0, step, frame);
      for (const { key, value } of step.entries()) {
        const command = key === "run" ? value.kind === "map" ? value.get("command") : value : void 0;
        if (command?.string() !== void 0) run(value, command, frame);
        else if (key === "store_artifacts") keep(value, frame);
        else if (key === "when" || key === "unless") walk(value.get("steps"), { ...frame, depth: frame.depth + 1 });
        else if (key !== "run") call(key, value, step, frame);
      }
    }
  };
  for (const list of lists) walk(list, { ...start, depth: 0 });
  return found;
}

// src/readers/circleci-config/read.ts
var MAX_JOBS = 1e3;
var MAX_WAITS = 100;
function usesOf(workflow, list) {
  return (list?.items() ?? []).flatMap((item) => {
    const plain = item.string();
    if (plain !== void 0) return [{ workflow, name: plain, job: plain, tree: void 0, location: item.location }];
    return item.entries().map(({ key, keyLocation, value }) => ({
      workflow,
      name: value.get("name")?.string() ?? key,
      job: key,
      tree: value,
      location: keyLocation
    }));
  });
}
function approvals(use, byName) {
  const pending = [use];
  const seen = /* @__PURE__ */ new Set();
  const found = [];
  for (const one of pending) {
    for (const item of one.tree?.get("requires")?.items() ?? []) {
      const name = item.string() ?? item.entries()[0]?.key ?? "";
      const before = byName.get(name);
      if (before === void 0 || seen.has(name) || seen.size >= MAX_WAITS) continue;
      seen.add(name);
      pending.push(before);
      const why = "A person must approve before it goes on; who that may be is not in the files.";
      if (before.tree?.get("type")?.string() === "approval")
        found.push(declaredGate("approval-job", why, before.tree.keyLocation("type") ?? before.location));
    }
  }
  return found;
}
function contextGates(use) {
  const node = use.tree?.get("context");
  const names = (node?.items() ?? []).flatMap((item) => item.string() ?? []);
  const location = use.tree?.keyLocation("context");
  if (names.length === 0 || location === void 0) return [];
  const why = `The context \`${names.join(", ")}\` may be kept to some people, but its restrictions are not in the files.`;
  return [declaredGate("context", why, location)];
}
function givenTo(system, id, steps, location) {
  const name = ["CIRCLE_OIDC_TOKEN", "CIRCLE_OIDC_TOKEN_V2"].find((one) => namesVariable(steps, one));
  if (name === void 0) return [];
  const ref = runToken(system.builder, id, {
    name,
    label: `the OpenID Connect token ${name}`,
    class: "oidc",
    provider: "circleci",
    location,
    grants: [{ resource: "cloud:account", access: "write" }]
  });
  return [{ ref, name, channels: ["env"], location }];
}
function readJob(system, root, use, byName, file) {
  const job = root.at("jobs", use.job);
  if (job === void 0) return;
  const parameters = parametersOf(job, use.tree, /* @__PURE__ */ new Map());
  const lists = [use.tree?.get("pre-steps"), job.get("steps"), use.tree?.get("post-steps")];
  const variables = [
    ...root.at("executors", job.get("executor")?.string() ?? "", "environment")?.entries() ?? [],
    ...job.get("environment")?.entries() ?? []
  ];
  const kept = [];
  const steps = stepsOf(root, lists, { parameters, variables }, system.builder.diagnostic, kept);
  const contexts = (use.tree?.get("context")?.items() ?? []).flatMap((item) => item.string() ?? []);
  const key = system.builder.distinct(
    `workflows.${use.workflow}.${use.name}`,
    `${use.location.line}:${use.location.column}`
  );
  const id = `${file}#${key}`;
  addPlainJob(system, {
    id,
    label: use.name,
    definition: `${file}#jobs.${use.job}`,
    location: root.get("jobs")?.keyLocation(use.job) ?? job.location,
    steps,
    conditions: [...approvals(use, byName), ...contextGates(use)],
    context: "run",
    given: () => givenTo(system, id, steps, use.location),
    // NOTE: how long a job may take is set by the plan; a command that prints nothing for a while is stopped before.
    keeping: { kept, limits: minutesLimit(void 0) },
    // NOTE: a context and the project may hold two values of one name.
    certain: contexts.length === 0
  });
}
var readCircle = (source, repository) => {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  if (source.file.endsWith("cci-agent-setup.yml") && tree)
    into.diagnostic({
      code: "not-supported",
      level: "warning",
      message: "CircleCI's own agent is set up here; what it may do is a setting of the organisation: it was not judged.",
      location: tree.location
    });
  if (tree?.get("jobs") === void 0) return into.build();
  const system = {
    builder: into,
    repository,
    store: { id: "circleci/project", name: "circleci", title: "environment variable" },
    given: (name) => name.startsWith("CIRCLE_") && name !== "CIRCLE_TOKEN",
    tokens: /^$/
  };
  const workflows = (tree.get("workflows")?.entries() ?? []).map(({ key, value }) => usesOf(key, value.get("jobs")));
  const uses = workflows.flat();
  const [known] = [uses.length > 0 ? void 0 : tree.get("jobs")?.keyLocation("build") ?? tree.location];
  const all = known ? [[{ workflow: "build", name: "build", job: "build", tree: void 0, location: known }]] : workflows;
  let left = MAX_JOBS;
  for (const list of all) {
    const byName = new Map(list.map((one) => [one.name, one]));
    for (const use of list) {
      left -= 1;
      if (left === -1) into.diagnostic(tooMany("jobs", MAX_JOBS, use.location));
      if (left >= 0) readJob(system, tree, use, byName, source.file);
    }
  }
  return into.build();
};
export {
  readCircle
};
