import {
  addJob,
  commandText,
  namedEnvironment,
  variablesIn
} from "./chunk-GFVBGZBM.js";
import {
  storeCredential,
  usedAsToken
} from "./chunk-VE3KZFNF.js";

// src/readers/ci/pipelines/plain-job.ts
var NONE = /* @__PURE__ */ new Map();
var UNKNOWN = {
  id: "principal:not-in-the-files",
  label: "whoever the settings of the CI system let start it",
  standing: "unknown"
};
function declaredGate(gate, why, location) {
  return {
    op: "proof",
    proof: { gate, admits: [], strength: "declared", judges: "approver", forgeableBy: [], location, why }
  };
}
function commandStep(system, step, job, own) {
  const { store, given, shown } = system;
  const env = namedEnvironment({
    entries: step.variables,
    filled: step.filled ?? [],
    lines: own,
    store,
    given,
    certain: job.certain ?? true,
    ...shown ? { shown } : {}
  });
  return {
    tree: step.tree,
    uses: void 0,
    run: void 0,
    script: commandText(step.lines, step.location, { ...shown ? { shown } : {}, ...step.shape }),
    with: NONE,
    env,
    inputs: NONE,
    comment: "",
    actionName: void 0,
    location: step.location
  };
}
function addPlainJob(system, job) {
  const { builder, repository, store } = system;
  const all = job.steps.flatMap(({ lines }) => lines);
  const steps = job.steps.map((step) => commandStep(system, step, job, system.apart ? step.lines : all));
  const present = (into, held) => {
    if (!system.tokens.test(held.name) && !system.tokens.test(held.ref.name)) return held;
    usedAsToken(into, held.ref.id, store.own?.grants);
    return { ...held, channels: [.../* @__PURE__ */ new Set([...held.channels, "git"])] };
  };
  let given;
  return addJob({
    builder,
    repository,
    id: job.id,
    label: job.label,
    location: job.location,
    definition: job.definition,
    ephemeral: "unknown",
    runs: [{ context: job.context, starter: UNKNOWN, conditions: job.conditions, location: job.location }],
    steps,
    keeping: job.keeping,
    get given() {
      given ??= job.given?.() ?? [];
      return given;
    },
    declare: ({ name, id }) => {
      if (!builder.has(id)) storeCredential(builder, store, name);
    },
    present
  });
}
function namesVariable(job, name) {
  return job.some(
    ({ lines, variables }) => [...lines, ...variables.map(({ value }) => value)].some((line) => variablesIn(line.string() ?? "").includes(name))
  );
}

export {
  declaredGate,
  addPlainJob,
  namesVariable
};
