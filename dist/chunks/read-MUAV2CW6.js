import {
  addPlainJob,
  declaredGate,
  namesVariable
} from "./chunk-CBC23R4K.js";
import {
  asVariable,
  minutesLimit,
  namesCredential,
  tooMany
} from "./chunk-GFVBGZBM.js";
import {
  runToken
} from "./chunk-VE3KZFNF.js";
import {
  builder,
  isAgentName,
  parseYaml,
  resourceNode2 as resourceNode
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/azure-pipelines/keeping.ts
var TASKS = {
  publishpipelineartifact: ["targetPath", "path"],
  publishbuildartifacts: ["PathtoPublish"]
};
var NAMES = ["artifact", "artifactName", "ArtifactName"];
var DEFAULT_MINUTES = 60;
var ANYWAY = /\b(?:always|succeededOrFailed)\s*\(\s*\)/i;
function publishOf(step) {
  const task = step.get("task")?.string()?.split("@")[0]?.toLowerCase() ?? "";
  const names = Object.hasOwn(TASKS, task) ? TASKS[task] ?? [] : [];
  const input = (wanted) => wanted.flatMap((name2) => step.at("inputs", name2)?.string() ?? [])[0];
  const path = step.get("publish")?.string() ?? input(names);
  if (path === void 0) return void 0;
  const name = step.get("artifact")?.string() ?? input(NAMES);
  const condition = step.get("condition")?.string();
  const after = condition === void 0 ? "success" : ANYWAY.test(condition) ? "always" : void 0;
  return {
    label: name === void 0 ? "an artifact" : `artifact ${name}`,
    paths: [path],
    location: step.keyLocation("publish") ?? step.keyLocation("task") ?? step.location,
    ...after === void 0 ? {} : { after }
  };
}
function keepingOf(job, steps) {
  const timeout = job.get("timeoutInMinutes")?.string();
  return {
    kept: steps.flatMap((step) => publishOf(step) ?? []),
    limits: minutesLimit(timeout === void 0 ? DEFAULT_MINUTES : Number(timeout))
  };
}

// src/readers/azure-pipelines/macros.ts
var MACRO = /\$\(([A-Za-z_][\w.-]{0,200})\)/g;
function withoutMacros(text, isVariable) {
  return text.replace(MACRO, (all, name) => {
    const isMacro = name.includes(".") || /[A-Z]/.test(name) || namesCredential(name) || isVariable(name);
    return isMacro ? asVariable(all, name) : all;
  });
}

// src/readers/azure-pipelines/steps.ts
var SHORT = { script: "bash", bash: "bash", pwsh: "pwsh", powershell: "pwsh" };
var TASKS2 = {
  bash: ["script", "filePath"],
  cmdline: ["script"],
  powershell: ["script", "filePath"],
  shellscript: ["scriptPath"],
  azurecli: ["inlineScript", "scriptPath"],
  azurepowershell: ["Inline", "ScriptPath"],
  awsshellscript: ["inlineScript", "filePath"]
};
var taskOf = (step) => step.get("task")?.string()?.split("@")[0];
function inputOf(step, names) {
  const inputs = step.get("inputs")?.entries() ?? [];
  return names.flatMap((name) => inputs.find(({ key }) => key.toLowerCase() === name.toLowerCase())?.value ?? []).find((value) => value.string() !== void 0);
}
function stepOf(step, variables) {
  const word = Object.keys(SHORT).find((key) => step.get(key)?.string() !== void 0);
  const task = taskOf(step)?.toLowerCase() ?? "";
  const line = word === void 0 ? inputOf(step, Object.hasOwn(TASKS2, task) ? TASKS2[task] ?? [] : []) : step.get(word);
  if (line === void 0) return void 0;
  return {
    tree: step,
    lines: [line],
    variables: [...variables, ...step.get("env")?.entries() ?? []],
    location: step.keyLocation("displayName") ?? step.keyLocation("name") ?? line.location,
    shape: {
      shell: word === void 0 ? "bash" : SHORT[word] ?? "bash",
      folder: (step.get("workingDirectory") ?? inputOf(step, ["workingDirectory"]))?.string() ?? ""
    }
  };
}
function agentTask(step) {
  const task = taskOf(step);
  return task !== void 0 && !Object.hasOwn(TASKS2, task.toLowerCase()) && isAgentName(task.replace(/([a-z])([A-Z])/g, "$1-$2")) ? step.get("task") : void 0;
}
function serviceConnection(builder2, step) {
  const input = inputOf(step, [
    "azureSubscription",
    "connectedServiceNameARM",
    "awsCredentials",
    "gcpServiceConnection"
  ]);
  const name = input?.string();
  if (input === void 0 || name === void 0) return void 0;
  const id = builder2.node("credential", `credential:azure-pipelines/service-connection/${name}`, {
    label: `the service connection ${name}`,
    facts: { class: "cloud", store: "service connection", lifetime: "unknown", provider: "azure", scope: "unknown" }
  });
  builder2.edge("grants", id, resourceNode(builder2, "cloud:account"), {
    facts: { access: "write", confidence: "possible" },
    as: "write"
  });
  return { ref: { id, name, certain: true }, name, channels: ["env"], location: input.location };
}

// src/readers/azure-pipelines/walk.ts
var MAX_DEPTH = 10;
var MAX_ITEMS = 2e3;
function pathOf(template, from) {
  const [path = "", repository = "self"] = template.split("@");
  if (repository !== "self" || path.includes("${{")) return void 0;
  const base = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") {
      if (base.pop() === void 0) return void 0;
    } else if (part !== "" && part !== ".") base.push(part);
  }
  return base.join("/");
}
function walker(repository, report) {
  const files = /* @__PURE__ */ new Set();
  let left = MAX_ITEMS;
  const unread = (name, tree) => {
    if (isAgentName(name))
      report({
        code: "unresolved-reference",
        level: "warning",
        message: `The template \`${name}\` is not read: whether it runs an agent is not known.`,
        location: tree.location
      });
  };
  const follow = (name, item, key, depth) => {
    const path = pathOf(name, item.file);
    const source = path === void 0 ? void 0 : repository.file(path);
    const tree = source && parseYaml(source, "yaml").tree;
    if (tree === void 0 || depth >= MAX_DEPTH) unread(name, item);
    if (path !== void 0 && source) files.add(path);
    return tree === void 0 || depth >= MAX_DEPTH ? [] : walk(tree.get(key), key, depth + 1);
  };
  const walk = (list, key, depth) => (list?.items() ?? []).flatMap((item) => {
    left -= 1;
    if (left === -1) report(tooMany("stages, jobs and steps", MAX_ITEMS, item.location));
    if (left < 0 || item.kind !== "map") return [];
    const template = item.get("template")?.string();
    if (template !== void 0) return follow(template, item, key, depth);
    const [first] = item.entries();
    if (first?.key.startsWith("${{"))
      return depth >= MAX_DEPTH ? [] : item.entries().flatMap(({ value }) => walk(value, key, depth + 1));
    return [item];
  });
  return { files, items: (list, key) => walk(list, key, 0) };
}

// src/readers/azure-pipelines/read.ts
function variablesOf(tree) {
  if (tree?.kind === "map") return tree.entries();
  return (tree?.items() ?? []).flatMap((item) => {
    const name = item.get("name")?.string();
    const value = item.get("value");
    return name === void 0 || value === void 0 ? [] : [{ key: name, value }];
  });
}
function groupsOf(tree) {
  return tree?.kind === "list" ? tree.items().flatMap((item) => item.get("group")?.string() ?? []) : [];
}
var HOOKS = ["preDeploy", "deploy", "routeTraffic", "postRouteTraffic"];
function stepsOf(job, walk) {
  const strategies = (job.get("strategy")?.entries() ?? []).map(({ value }) => value);
  const hooks = strategies.flatMap((one) => [
    ...HOOKS.flatMap((name) => one.at(name, "steps") ?? []),
    ...["success", "failure"].flatMap((name) => one.at("on", name, "steps") ?? [])
  ]);
  return [job.get("steps"), ...hooks].flatMap((list) => walk.items(list, "steps"));
}
function gatesOf(job) {
  const name = job.get("environment")?.string() ?? job.at("environment", "name")?.string();
  const location = job.keyLocation("environment");
  if (name === void 0 || location === void 0) return [];
  const why = `Environment \`${name}\` may ask for approvals and checks, but they are not in the files.`;
  return [declaredGate("environment", why, location)];
}
function givenTo(scope, id, trees, steps) {
  const shown = steps.map((step) => ({ ...step, variables: [] }));
  const kept = trees.find((step) => step.get("checkout") && step.get("persistCredentials")?.boolean() === true);
  const mapped = steps.flatMap(({ tree }) => tree.get("env")?.entries() ?? []).find(({ value }) => value.string()?.includes("$(System.AccessToken)"));
  const inline = namesVariable(shown, "SYSTEM_ACCESSTOKEN") || steps.some(({ lines }) => lines.some((line) => line.string()?.includes("$(System.AccessToken)")));
  const place = kept?.keyLocation("persistCredentials") ?? mapped?.keyLocation ?? steps[0]?.location;
  const connections = steps.flatMap(({ tree }) => serviceConnection(scope.builder, tree) ?? []);
  if (place === void 0 || !(kept || mapped || inline)) return connections;
  const ref = runToken(scope.builder, id, {
    name: "System.AccessToken",
    label: "the job's System.AccessToken",
    class: "job-token",
    provider: "azure-devops",
    location: place,
    grants: [{ resource: "service:account", access: "write" }]
  });
  return [
    { ref, name: mapped?.key ?? "SYSTEM_ACCESSTOKEN", channels: ["env", "git"], location: place },
    ...connections
  ];
}
function readJob(scope, job, path, outer, approved = []) {
  const { builder: into, walk, file } = scope;
  const holders = [...outer, job];
  const name = job.get("job")?.string() ?? job.get("deployment")?.string() ?? "job";
  const key = into.distinct(`${path}${name}`, `${job.file}:${job.location.line}:${job.location.column}`);
  const id = `${file}#${key}`;
  const trees = stepsOf(job, walk);
  for (const task of trees.flatMap((step) => agentTask(step) ?? []))
    into.diagnostic({
      code: "not-supported",
      level: "warning",
      message: `The task \`${task.string() ?? ""}\` seems to run an agent; tasks of the marketplace are not read: it was not judged.`,
      location: task.location
    });
  const variables = holders.flatMap((one) => variablesOf(one.get("variables")));
  const steps = trees.flatMap((step) => stepOf(step, variables) ?? []);
  const groups = holders.flatMap((one) => groupsOf(one.get("variables")));
  const names = new Set(variables.map((variable) => variable.key));
  const { shown: _, ...plain } = scope.system;
  const system = {
    ...plain,
    store: groups.length > 0 ? { ...plain.store, name: `variable group ${groups.join(", ")}` } : plain.store,
    shown: (text) => withoutMacros(text, (one) => names.has(one))
  };
  addPlainJob(system, {
    id,
    label: name,
    definition: `${job.file}#${key}`,
    location: job.keyLocation("job") ?? job.keyLocation("deployment") ?? job.keyLocation("steps") ?? job.location,
    steps,
    conditions: [...gatesOf(job), ...approved],
    context: "run",
    given: () => givenTo(scope, id, trees, steps),
    keeping: keepingOf(job, trees)
  });
}
function validations(jobs) {
  const found = /* @__PURE__ */ new Map();
  for (const job of jobs) {
    const name = job.get("job")?.string();
    const task = job.get("steps")?.items().find((step) => step.get("task")?.string()?.startsWith("ManualValidation@"));
    const why = "A person must let it go on; who that may be is not in the files.";
    if (name !== void 0 && task) found.set(name, declaredGate("manual-validation", why, task.location));
  }
  return found;
}
function readJobs(scope, holder, path, outer) {
  const jobs = scope.walk.items(holder.get("jobs"), "jobs");
  const waits = validations(jobs);
  for (const job of jobs) {
    const before = job.get("dependsOn")?.items() ?? [];
    readJob(
      scope,
      job,
      path,
      outer,
      before.flatMap((name) => waits.get(name.string() ?? "") ?? [])
    );
  }
}
var NAMING = /* @__PURE__ */ new WeakMap();
function naming(repository) {
  const known = NAMING.get(repository.names);
  if (known) return known;
  const found = repository.names.filter(
    (name) => /\.ya?ml$/.test(name) && repository.file(name)?.text.includes("template: ")
  );
  NAMING.set(repository.names, found);
  return found;
}
function isPart(file, repository) {
  const short = file.split("/").at(-1) ?? file;
  return naming(repository).some((name) => name !== file && repository.file(name)?.text.includes(short));
}
var readAzure = (source, repository) => {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  const isPipeline = ["stages", "jobs", "steps", "extends"].some((key) => tree?.get(key) !== void 0);
  if (tree === void 0 || !isPipeline) {
    for (const diagnostic of tree === void 0 ? diagnostics : []) into.diagnostic(diagnostic);
    return into.build();
  }
  if (tree.get("parameters") && tree.get("trigger") === void 0 && isPart(source.file, repository))
    return into.build();
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  const system = {
    builder: into,
    repository,
    store: {
      id: "azure-pipelines/variables",
      name: "azure-pipelines",
      title: "pipeline variable",
      own: { provider: "azure-devops", grants: [{ resource: "service:account", access: "write" }] }
    },
    given: (name) => /^(?:SYSTEM|BUILD|AGENT|PIPELINE|ENVIRONMENT|Build|System|Agent|Pipeline)_/.test(name),
    tokens: /^(?:AZURE_DEVOPS_EXT_PAT|AZURE_DEVOPS_\w*(?:PAT|TOKEN)|ADO_PAT|ADO_TOKEN|AZDO_\w*(?:PAT|TOKEN))$/i,
    apart: true
  };
  const scope = { builder: into, system, walk: walker(repository, into.diagnostic), file: source.file };
  const root = tree.get("extends") ? extended(tree, repository) : tree;
  for (const stage of scope.walk.items(root.get("stages"), "stages"))
    readJobs(scope, stage, `${stage.get("stage")?.string() ?? "stage"}.`, [root, stage]);
  readJobs(scope, root, "", [root]);
  if (root.get("steps")) readJob(scope, root, "", []);
  return into.build();
};
function extended(tree, repository) {
  const name = tree.at("extends", "template")?.string();
  const source = name === void 0 || name.includes("@") ? void 0 : repository.file(name.replace(/^\.?\/+/, ""));
  return (source && parseYaml(source, "yaml").tree) ?? tree;
}
export {
  readAzure
};
