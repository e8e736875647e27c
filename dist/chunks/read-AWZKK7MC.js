import {
  addPlainJob,
  declaredGate
} from "./chunk-CBC23R4K.js";
import {
  minutesLimit,
  textsOf,
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

// src/readers/bitbucket-pipelines/read.ts
var MAX_STEPS = 1e3;
var MAX_DEPTH = 5;
var DEFAULT_MINUTES = 120;
function gatesOf(part) {
  const manual = part.get("trigger")?.string() === "manual" ? part.keyLocation("trigger") : void 0;
  const name = part.get("deployment")?.string();
  const location = part.keyLocation("deployment");
  const started = "Somebody who may run the pipeline must start it by hand; who that may be is not in the files.";
  const deployment = `Deployment \`${name ?? ""}\` may be kept to some people or branches, but its rules are not in the files.`;
  return [
    ...manual ? [declaredGate("manual-step", started, manual)] : [],
    ...name !== void 0 && location ? [declaredGate("environment", deployment, location)] : []
  ];
}
function pipes(scope, lines) {
  for (const line of lines) {
    const pipe = line.get("pipe");
    const name = pipe?.string();
    if (pipe && name !== void 0 && isAgentName(name.split(":")[0] ?? ""))
      scope.builder.diagnostic({
        code: "not-supported",
        level: "warning",
        message: `The pipe \`${name}\` seems to run an agent; pipes are not read: it was not judged.`,
        location: pipe.location
      });
  }
}
function oidc(scope, id, step) {
  const location = step.keyLocation("oidc");
  if (step.get("oidc")?.boolean() !== true || location === void 0) return [];
  const name = "BITBUCKET_STEP_OIDC_TOKEN";
  const ref = runToken(scope.builder, id, {
    name,
    label: `the OpenID Connect token ${name}`,
    class: "oidc",
    provider: "bitbucket",
    location,
    grants: [{ resource: "cloud:account", access: "write" }]
  });
  return [{ ref, name, channels: ["env"], location }];
}
function keepingOf(step, minutes) {
  const node = step.get("artifacts");
  const lists = node?.kind === "map" ? [node.get("paths"), ...uploads(node)] : [node];
  const paths = lists.flatMap(textsOf);
  const own = step.get("max-time")?.string();
  const location = step.keyLocation("artifacts") ?? step.location;
  return {
    kept: paths.length === 0 ? [] : [{ label: "an artifact", paths, location, days: 14 }],
    limits: minutesLimit(own === void 0 ? minutes : Number(own))
  };
}
var uploads = (node) => (node.get("upload")?.items() ?? []).map((item) => item.get("paths"));
function readStep(scope, step, around) {
  const scripts = ["script", "after-script"].map((key2) => step.get(key2)?.items() ?? []);
  pipes(scope, scripts.flat());
  const name = step.get("name")?.string() ?? "step";
  const place = `${step.location.line}:${step.location.column}`;
  const key = scope.builder.distinct(`${around.path}.${name}`, place);
  const id = `${scope.file}#${key}`;
  const location = step.keyLocation("name") ?? step.keyLocation("script") ?? step.location;
  const parts = scripts.filter((lines) => lines.some((line) => line.string() !== void 0));
  const steps = parts.map((lines) => ({ tree: step, lines, variables: [], location }));
  addPlainJob(scope.system, {
    id,
    label: name,
    // NOTE: a step that several pipelines name by an alias is one definition.
    definition: `${scope.file}#${scope.builder.distinct(`steps.${name}`, place)}`,
    location,
    steps,
    conditions: [...around.gates, ...gatesOf(step)],
    context: around.context,
    given: () => oidc(scope, id, step),
    certain: step.get("deployment") === void 0,
    keeping: keepingOf(step, scope.minutes)
  });
}
function readList(scope, list, around, depth = 0) {
  for (const item of list?.items() ?? []) {
    scope.left -= 1;
    if (scope.left === -1) scope.builder.diagnostic(tooMany("steps", MAX_STEPS, item.location));
    if (scope.left < 0 || depth > MAX_DEPTH) return;
    const step = item.get("step");
    const stage = item.get("stage");
    const parallel = item.get("parallel");
    if (step) readStep(scope, step, around);
    if (stage)
      readList(scope, stage.get("steps"), { ...around, gates: [...around.gates, ...gatesOf(stage)] }, depth + 1);
    if (parallel) readList(scope, parallel.kind === "map" ? parallel.get("steps") : parallel, around, depth + 1);
  }
}
var readBitbucket = (source, repository) => {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  const system = {
    builder: into,
    repository,
    store: {
      id: "bitbucket/variables",
      name: "bitbucket",
      title: "repository variable",
      own: { provider: "bitbucket", grants: [{ resource: "service:account", access: "write" }] }
    },
    given: (name) => /^BITBUCKET_(?:STEP|GIT|PR|REPO|BUILD|CLONE|DEPLOYMENT|STEP_OIDC_TOKEN)/.test(name),
    tokens: /^(?!\w*OIDC)(?:BITBUCKET_(?:\w*TOKEN|APP_PASSWORD|PASSWORD)|REPOSITORY_ACCESS_TOKEN|BB_\w*TOKEN)$/
  };
  const longest = tree?.at("options", "max-time")?.string();
  const minutes = longest === void 0 ? DEFAULT_MINUTES : Number(longest);
  const scope = { builder: into, system, file: source.file, left: MAX_STEPS, minutes };
  for (const { key, value } of tree?.get("pipelines")?.entries() ?? []) {
    if (value.kind === "list") readList(scope, value, { path: `pipelines.${key}`, context: key, gates: [] });
    for (const { key: name, value: list } of value.entries())
      readList(scope, list.kind === "map" ? list.get("steps") : list, {
        path: `pipelines.${key}.${name}`,
        context: key,
        gates: []
      });
  }
  return into.build();
};
export {
  readBitbucket
};
