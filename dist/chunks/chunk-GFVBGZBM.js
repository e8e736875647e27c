import {
  storeRef,
  usedAsToken
} from "./chunk-VE3KZFNF.js";
import {
  classify,
  cliAgents,
  covers2 as covers,
  groupBy,
  holdLiterals,
  isInWorkspace,
  isSecretName,
  limitFact,
  mayGoOn,
  modelHost,
  recordNode,
  spanOf,
  surest,
  toolNode
} from "./chunk-5MSIDW42.js";

// src/readers/ci/pipelines/keeping.ts
var LONG = 360;
function minutesLimit(minutes) {
  if (minutes === void 0 || Number.isNaN(minutes)) return ["unknown"];
  return minutes > 0 && minutes < LONG ? ["time"] : [];
}
var textsOf = (tree) => (tree?.items() ?? []).flatMap((item) => item.string() ?? []);
function afterFailure({ after }, script) {
  if (after === void 0) return void 0;
  if (after !== "success") return true;
  return mayGoOn(script) ? void 0 : false;
}
function keptAs(kept, record, script) {
  const { path } = record;
  if (path === void 0) return void 0;
  const sure = surest(kept.paths.map((pattern) => covers(pattern, path)));
  if (sure === "no") return void 0;
  const failed = afterFailure(kept, script);
  const isKnown = sure === "yes" && kept.after !== "failure";
  return {
    kept: "artifact",
    label: kept.label,
    path,
    omits: isKnown ? record.omits : "unknown",
    location: kept.location,
    ...failed === void 0 ? {} : { afterFailure: failed }
  };
}
var SINK = /(?:^|[\s;&|(`])(?:cat|tee|cp|mv|rsync|curl|scp|aws|gsutil|gcloud|az|rclone|tar|zip)\s/;
function mayKeep({ path = "", label }, script) {
  const base = path.split("/").findLast((part) => !part.includes("*")) ?? "";
  const lines = base.length > 3 ? script.split("\n").filter((line) => line.includes(base)) : [];
  return lines.slice(label === void 0 ? 1 : 0).some((line) => SINK.test(line));
}
var BY_SETTINGS = { readers: "unknown" };
function addRecords(builder, owner, agent, keeping, [own, ...later]) {
  for (const record of agent.records ?? []) {
    if (record.kept !== "file") {
      recordNode(builder, owner, record, BY_SETTINGS);
      continue;
    }
    const found = keeping.kept.flatMap((kept) => {
      const made = keptAs(kept, record, own ?? "");
      return made === void 0 ? [] : [{ made, kept }];
    });
    const within = record.during && isInWorkspace(record.path ?? "/") ? { within: "workspace" } : {};
    for (const { made, kept } of found)
      recordNode(builder, owner, made, {
        ...BY_SETTINGS,
        ...kept.days === void 0 ? {} : { days: kept.days },
        ...within
      });
    if (found.length === 0 && mayKeep(record, [own, ...later].join("\n")))
      recordNode(builder, owner, { ...record, omits: "unknown", label: "what a later command makes of its record" });
  }
}

// src/readers/ci/pipelines/add-job.ts
function asTrigger({ context, location }) {
  return {
    context,
    event: context,
    fork: context.endsWith(":fork"),
    causedBy: "caller",
    labelled: false,
    secrets: true,
    tokenCap: "write",
    location
  };
}
function jobNode(job) {
  const { builder, id, label, location, definition, ephemeral, runs } = job;
  if (builder.has(id)) return;
  builder.node("workload", id, { label, zone: "runner", location, facts: { definition, ephemeral } });
  const byTrigger = new Map(runs.map((run) => [run.context, run]));
  const groups = groupBy(
    runs.map(asTrigger),
    ({ context }) => byTrigger.get(context),
    (run) => JSON.stringify([job.caller ?? run?.starter, run?.conditions])
  );
  groups.forEach(({ contexts, value }, n) => {
    if (value === void 0) return;
    const spec = { contexts, conditions: value.conditions, locations: [value.location], as: String(n) };
    if (job.caller !== void 0) builder.edge("calls", job.caller, id, spec);
    else {
      const { starter } = value;
      const principal = builder.node("principal", starter.id, {
        label: starter.label,
        zone: "outside",
        facts: { standing: starter.standing }
      });
      builder.edge("starts", principal, id, spec);
    }
  });
}
function hold(job, agent, given, when) {
  const held = job.present?.(job.builder, given) ?? given;
  const confidence = when === "after" ? "possible" : held.ref.certain ? "certain" : "likely";
  if (held.channels.includes("gh")) usedAsToken(job.builder, held.ref.id);
  job.builder.edge("holds", agent, held.ref.id, {
    contexts: job.runs.map(({ context }) => context),
    facts: { when, channel: [...held.channels], names: [held.name], confidence },
    locations: [held.location],
    as: `${when} ${held.name}`
  });
}
function laterSecrets(steps, index) {
  const own = new Set([...steps[index]?.env.values() ?? []].flatMap(({ refs }) => refs.map(({ id }) => id)));
  return steps.slice(index + 1).flatMap(
    (step) => [...step.env].flatMap(
      ([name, value]) => value.refs.filter(({ id }) => !own.has(id)).map((ref) => {
        return { ref, name, channels: ["env"], location: value.tree?.location ?? step.location };
      })
    )
  );
}
function agentNode(job, agent, index, key) {
  const { builder } = job;
  const contexts = job.runs.map(({ context }) => context);
  const host = modelHost(agent.step);
  const id = builder.node("agent", `${job.id}/${key}`, {
    label: agent.entry.title,
    location: agent.location,
    facts: {
      product: agent.entry.id,
      mode: agent.mode,
      "actor-check": agent.check.state,
      definition: `${agent.location.file}#${job.label}/${key}`,
      ...host ? { "model-host": host } : {},
      limit: limitFact([...job.keeping.limits, ...agent.limits ?? ["unknown"]])
    }
  });
  builder.edge("runs", job.id, id, { contexts, locations: [agent.location] });
  const [first] = job.runs;
  const tools = first === void 0 ? [] : agent.tools(asTrigger(first));
  for (const tool of tools) toolNode(builder, id, job.reach?.(tool) ?? tool, contexts, "0");
  const later = laterSecrets(job.steps, index);
  for (const { ref } of [...agent.credentials, ...later]) job.declare(ref);
  const forGh = new Set(agent.credentials.flatMap(({ ref, channels }) => channels.includes("gh") ? [ref.id] : []));
  for (const ref of agent.model) if (!forGh.has(ref.id)) builder.refine(ref.id, "secret", "model-key");
  for (const held of agent.credentials) hold(job, id, held, "with");
  for (const { when = "with", ...held } of job.given) hold(job, id, held, when);
  for (const held of later) hold(job, id, held, "after");
  holdLiterals(builder, id, agent, contexts);
  const scripts = job.steps.slice(index).map(({ script }) => script?.text ?? "");
  addRecords(builder, { job: job.id, agent: id }, agent, job.keeping, scripts);
}
function addJob(job) {
  const seen = /* @__PURE__ */ new Map();
  job.steps.forEach((step, index) => {
    for (const agent of cliAgents(step, job.builder.diagnostic, job.repository)) {
      const count = (seen.get(agent.entry.id) ?? 0) + 1;
      seen.set(agent.entry.id, count);
      jobNode(job);
      agentNode(job, agent, index, count === 1 ? agent.entry.id : `${agent.entry.id}~${count}`);
    }
  });
  return seen.size > 0;
}

// src/readers/ci/pipelines/command-text.ts
var MAX_TEXT = 1024 * 1024;
function commandText(parts, fallback, shape = {}) {
  const { shell = "bash", folder = "", shown = (text2) => text2 } = shape;
  const segments = [];
  let text = "";
  for (const tree of parts) {
    const raw = tree.string();
    if (raw === void 0 || text.length + raw.length > MAX_TEXT) continue;
    const line = shown(raw);
    segments.push({ at: text.length, end: text.length + line.length, raw, tree });
    text += `${line}
`;
  }
  const place = (offset, end, name) => {
    const segment = segments.findLast(({ at: at2 }) => at2 <= offset) ?? segments[0];
    if (segment === void 0) return fallback;
    const { at, raw, tree } = segment;
    const isSame = raw.length === segment.end - at;
    const [start, length] = isSame ? spanOf(raw, offset - at, Math.min(end - at, raw.length), name) : spanOf(raw, 0, raw.length, name);
    return tree.locate(start, length);
  };
  return { text, place, shell, folder };
}
function asVariable(template, name) {
  const word = name.replace(/\W/g, "_");
  return `\${${word.padEnd(template.length - 3, "_").slice(0, Math.max(1, template.length - 3))}}`;
}

// src/readers/ci/pipelines/too-many.ts
function tooMany(what, limit, location) {
  return { code: "limit", level: "warning", message: `More than ${limit} ${what}: the rest is not judged.`, location };
}

// src/readers/ci/pipelines/variable-names.ts
var USED = /\$(?:env:)?\{?([A-Za-z_]\w{0,100})/g;
var ASSIGNED = /(?:^|[\s;&|(])(?:export\s+|local\s+|readonly\s+|declare\s+)?([A-Za-z_]\w{0,100})=|\bfor\s+([A-Za-z_]\w{0,100})\s+in\b|\bread\s+(?:-\w+\s+){0,4}([A-Za-z_]\w{0,100})/gm;
function variablesIn(text) {
  return [...new Set([...text.matchAll(USED)].map(([, name = ""]) => name))];
}
function assignedIn(text) {
  const found = /* @__PURE__ */ new Set();
  for (const { 0: all, 1: set, 2: each, 3: read, index } of text.matchAll(ASSIGNED)) {
    const name = set ?? each ?? read ?? "";
    const value = text.slice(index + all.length, index + all.length + name.length + 4).replace(/^["']?\$\{?/, "$");
    if (set === void 0 || !(value.startsWith(`$${name}`) && !/^\w/.test(value.slice(name.length + 1))))
      found.add(name);
  }
  return found;
}
function namesCredential(name) {
  if (/^(?:OLD)?PWD$/i.test(name)) return false;
  return isSecretName(name) || classify(name, "env").class !== "secret";
}

// src/readers/ci/pipelines/named-environment.ts
var MAX_DEPTH = 5;
var MAX_VALUE = 16 * 1024;
var textOf = (value) => (value.kind === "map" ? value.get("value") : value)?.string();
function resolved(name, texts) {
  let text = texts.get(name) ?? "";
  for (let depth = 0; depth < MAX_DEPTH && text.includes("$"); depth += 1) {
    const next = text.replace(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g, (whole, curly, plain) => {
      const used = curly ?? plain ?? "";
      return used === name ? whole : texts.get(used) ?? whole;
    });
    if (next === text || next.length > MAX_VALUE) break;
    text = next;
  }
  return text;
}
function namedEnvironment(named) {
  const { entries, filled = [], lines, store, given, certain, shown = (text) => text } = named;
  const texts = /* @__PURE__ */ new Map();
  for (const { key, value } of entries) {
    const text = textOf(value);
    if (text !== void 0) texts.set(key, shown(text));
  }
  const refOf = (name) => [storeRef(store, name, certain)];
  const isSecret = (name) => !given(name) && namesCredential(name);
  const values = /* @__PURE__ */ new Map();
  for (const { key, value } of entries) {
    const text = resolved(key, texts);
    const tree = value.kind === "map" ? value.get("value") ?? value : value;
    const whole = /^\s*\$\{?\w+\}?\s*$/.test(text) && namesCredential(key);
    const used = variablesIn(text).filter((name) => isSecret(name) || whole && !given(name));
    values.set(key, { text, tree, refs: used.flatMap(refOf) });
  }
  for (const { key, value } of filled) {
    const name = value.string();
    if (name !== void 0) values.set(key, { text: `$${name}`, tree: value, refs: refOf(name) });
  }
  const scripts = lines.map((line) => shown(line.string() ?? ""));
  const own = assignedIn(scripts.join("\n"));
  lines.forEach((line, i) => {
    for (const name of variablesIn(scripts[i] ?? "")) {
      if (values.has(name) || own.has(name) || !isSecret(name)) continue;
      values.set(name, { text: `$${name}`, tree: line, refs: refOf(name) });
    }
  });
  return values;
}

export {
  minutesLimit,
  textsOf,
  jobNode,
  addJob,
  commandText,
  asVariable,
  variablesIn,
  namesCredential,
  namedEnvironment,
  tooMany
};
