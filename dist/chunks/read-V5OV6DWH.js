import {
  addPlainJob,
  declaredGate
} from "./chunk-CBC23R4K.js";
import {
  minutesLimit,
  textsOf,
  tooMany
} from "./chunk-GFVBGZBM.js";
import "./chunk-VE3KZFNF.js";
import {
  builder,
  isAgentName,
  parseYaml,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/buildkite-pipeline/read.ts
var MAX_STEPS = 1e3;
var MAX_DEPTH = 5;
var SECRET = /\$\(buildkite-agent secret get ([A-Za-z_]\w{0,200})\)/g;
var shown = (text) => text.replaceAll("$$", "$").replaceAll("\\$", "$").replace(SECRET, "$$$1");
function block(scope, step) {
  const kind = ["block", "input"].find((name) => step.get(name) !== void 0 || step.string() === name);
  if (kind === void 0) return false;
  const why = `A person must answer the ${kind} step before it goes on; who that may be is not in the files, and a token that may write builds can do it too.`;
  const gate = declaredGate(`${kind}-step`, why, step.keyLocation(kind) ?? step.location);
  scope.blocks.push({ key: step.get("key")?.string() ?? "", gate });
  return true;
}
function gatesOf(scope, step) {
  const named = step.get("depends_on");
  if (named === void 0) return scope.blocks.map(({ gate }) => gate);
  const keys = named.items().map((item) => item.string() ?? item.get("step")?.string() ?? "");
  return scope.blocks.filter(({ key }) => key !== "" && keys.includes(key)).map(({ gate }) => gate);
}
function plugins(scope, step) {
  for (const item of step.get("plugins")?.items() ?? [])
    for (const name of item.string() === void 0 ? item.entries().map(({ key }) => key) : [item.string() ?? ""])
      if (isAgentName(name.split("#")[0]?.split("/").at(-1) ?? ""))
        scope.builder.diagnostic({
          code: "not-supported",
          level: "warning",
          message: `The plugin \`${name}\` seems to run an agent; plugins are not read: it was not judged.`,
          location: item.location
        });
}
function secretsOf(step) {
  const node = step.get("secrets");
  if (node?.kind === "map") return node.entries();
  return (node?.items() ?? []).flatMap((item) => {
    const name = item.string();
    return name === void 0 ? [] : [{ key: name, value: item }];
  });
}
function keepingOf(step) {
  const paths = textsOf(step.get("artifact_paths")).flatMap((text) => text.split(";").map((path) => path.trim()));
  const minutes = step.get("timeout_in_minutes")?.string();
  const location = step.keyLocation("artifact_paths") ?? step.location;
  return {
    kept: paths.length === 0 ? [] : [{ label: "an artifact", paths, location, after: "always" }],
    limits: minutesLimit(minutes === void 0 ? void 0 : Number(minutes))
  };
}
function readStep(scope, step) {
  plugins(scope, step);
  const commands = step.get("commands") ?? step.get("command");
  const lines = (commands?.items() ?? []).filter((line) => line.string() !== void 0);
  if (lines.length === 0) return;
  const named = step.get("key")?.string() ?? step.get("label")?.string() ?? step.get("name")?.string();
  const label = named ?? (redact(lines[0]?.string() ?? "").split(/[\n"'$]/, 1)[0]?.trim().slice(0, 40) || "step");
  const key = scope.builder.distinct(`steps.${label}`, `${step.location.line}:${step.location.column}`);
  const location = step.keyLocation("key") ?? step.keyLocation("label") ?? step.location;
  const tree = step.kind === "map" ? step : lines[0];
  if (tree === void 0) return;
  addPlainJob(scope.system, {
    id: `${scope.file}#${key}`,
    label,
    definition: `${scope.file}#${key}`,
    location,
    steps: [
      {
        tree,
        lines,
        variables: [...scope.variables, ...step.get("env")?.entries() ?? []],
        filled: secretsOf(step),
        location
      }
    ],
    conditions: gatesOf(scope, step),
    context: "run",
    keeping: keepingOf(step)
  });
}
function readSteps(scope, list, depth) {
  for (const step of list?.items() ?? []) {
    scope.left -= 1;
    if (scope.left === -1) scope.builder.diagnostic(tooMany("steps", MAX_STEPS, step.location));
    if (scope.left < 0 || depth > MAX_DEPTH) return;
    if (block(scope, step)) continue;
    if (step.get("group") !== void 0 || step.get("steps") !== void 0)
      readSteps(scope, step.get("steps"), depth + 1);
    else readStep(scope, step);
  }
}
var readBuildkite = (source, repository) => {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  const steps = tree?.kind === "list" ? tree : tree?.get("steps");
  if (tree !== void 0 && steps === void 0) return into.build();
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  const system = {
    builder: into,
    repository,
    store: { id: "buildkite/environment", name: "buildkite", title: "environment variable" },
    given: (name) => name.startsWith("BUILDKITE_") && !/^BUILDKITE_API_\w*TOKEN$/.test(name),
    tokens: /^$/,
    shown
  };
  const variables = tree?.get("env")?.entries() ?? [];
  readSteps({ builder: into, system, file: source.file, variables, blocks: [], left: MAX_STEPS }, steps, 0);
  return into.build();
};
export {
  readBuildkite
};
