import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  MAX_CALLS,
  SESSION,
  Unary,
  calledOf,
  carriedConditions,
  checksOut,
  claudeSession,
  clientSession,
  collector,
  holdLiteral,
  holdVariable,
  installs,
  isCompiled,
  jobToken,
  leftBehind,
  mintsAppToken,
  parseDotenv,
  parseExpression,
  parseFrontmatter,
  readJobs,
  readServer,
  readValue,
  refsIn,
  resourceNode,
  scopesFor,
  triggers,
  upstreamOf
} from "./chunk-IYKLSSQ3.js";
import "./chunk-3I46GINZ.js";
import {
  identities,
  isKnown
} from "./chunk-DNI233JN.js";
import {
  BUILTIN_RULES
} from "./chunk-HERPBZ7X.js";
import {
  MAX_FILE_BYTES,
  MAX_TOTAL_BYTES,
  NO_FILE,
  OUTSIDE,
  TOO_LARGE,
  commitOrigin,
  git,
  headOrigin,
  items,
  stagedOrigin,
  statsOf,
  textOf
} from "./chunk-5ZPEZJSQ.js";
import {
  SHELLS,
  calledFile,
  findExpressions,
  firstFile,
  hideExpressions,
  isShellScript,
  mayRunAgent,
  parse,
  parsePermissionRule,
  relativeNames,
  resolveText,
  splitPermissionRules,
  unwrap
} from "./chunk-RLMRLNO2.js";
import {
  commandReach,
  covers,
  githubMcpReach,
  groupBy,
  isKnownCommand,
  normalise,
  shellBreadth
} from "./chunk-BVDQPDIM.js";
import {
  builder,
  classify,
  fits,
  isSecretName,
  isSettingName,
  literalSecret,
  redact,
  sha256
} from "./chunk-YT7MXHQX.js";
import {
  compareLocations,
  compareText,
  edgeId,
  link
} from "./chunk-WEHTXSKA.js";
import {
  ACCESSES,
  ADMITTED,
  NODE_KINDS,
  STANDINGS,
  ZONES,
  fact,
  isFactName,
  isStanding
} from "./chunk-JYZMH2C7.js";
import {
  MAX_DEPTH,
  MAX_NODES,
  absorb,
  forgetParsed,
  isRecoverable,
  locationOf,
  parseYaml,
  present,
  short
} from "./chunk-BIUQDIEU.js";
import {
  HOMEPAGE,
  VERSION
} from "./chunk-EOOZJI7E.js";
import {
  nearest
} from "./chunk-5BTPS6VV.js";
import {
  UserError
} from "./chunk-EZEDJ4BC.js";
import {
  LEVELS,
  levelOf
} from "./chunk-L4UMWLU4.js";
import "./chunk-7VZ5H7B6.js";

// src/config/apply.ts
function setAside({ findings: findings2, suppressed: before, diagnostics }, matched, config, named4) {
  const entriesOf2 = (finding) => config.ignore.filter((entry) => entry.rule === finding.rule && !entry.expired && speaksOf(entry, finding));
  const found = new Map(matched.map((finding) => [finding, entriesOf2(finding)]));
  const used2 = new Set([...found.values()].flat());
  const suppressed = findings2.flatMap((finding) => {
    const [entry] = found.get(finding) ?? [];
    if (entry) {
      const { reason, owner, location } = entry;
      return [{ finding, reason, owner, location, by: "config" }];
    }
    const setting = config.rules.get(finding.rule);
    if (setting?.level !== "off" || named4.includes(finding.rule)) return [];
    return [{ finding, reason: `The rule is off in ${config.file}.`, location: setting.location, by: "config" }];
  });
  const gone = new Set(suppressed.map(({ finding }) => finding));
  return {
    findings: findings2.filter((finding) => !gone.has(finding)),
    suppressed: [...before, ...suppressed],
    diagnostics: [...diagnostics, ...config.ignore.flatMap((entry) => remarks(entry, used2.has(entry)))]
  };
}
function speaksOf({ covers: covers3, node }, { location, paths }) {
  if (covers3 && !covers3(location.file)) return false;
  return node === void 0 || paths.every(({ steps }) => steps.some((step) => step.node.id === node));
}
function remarks({ rule, owner, until, expired, location }, isUsed) {
  const say = (code, level, message) => [{ code, level, message, location }];
  if (expired)
    return say(
      "expired-ignore",
      "warning",
      `The entry for \`${rule}\`, owned by ${short(owner)}, ended with ${until} and sets nothing aside any more.`
    );
  if (isUsed) return [];
  return say("unused-ignore", "note", `The entry for \`${rule}\`, owned by ${short(owner)}, matches no finding.`);
}
var BANDS = {
  critical: [9.1, 10],
  high: [7, 9],
  medium: [4, 6.9],
  low: [0, 3.9]
};
function relevel(findings2, { rules: rules2 }) {
  return findings2.map((finding) => {
    const level = rules2.get(finding.rule)?.level ?? "off";
    return level === "off" ? finding : { ...finding, level, score: near(finding.score, level) };
  });
}
function relevelRules(all, { rules: rules2 }) {
  return all.map((rule) => {
    const level = rules2.get(rule.id)?.level ?? "off";
    return level === "off" ? rule : { ...rule, score: near(rule.score, level), cases: [] };
  });
}
function near(score, level) {
  const [least2, most2] = BANDS[level];
  return levelOf(score) === level ? score : Math.min(Math.max(score, least2), most2);
}

// src/graph/walk.ts
var OUTGOING = /* @__PURE__ */ new WeakMap();
var INCOMING = /* @__PURE__ */ new WeakMap();
function outgoing(graph) {
  return remembered(OUTGOING, graph, (edge) => edge.from);
}
function incoming(graph) {
  return remembered(INCOMING, graph, (edge) => edge.to);
}
function remembered(memory, graph, end) {
  const known2 = memory.get(graph);
  if (known2) return known2;
  const index = /* @__PURE__ */ new Map();
  for (const edge of graph.edges.values()) {
    const edges = index.get(end(edge));
    if (edges) edges.push(edge);
    else index.set(end(edge), [edge]);
  }
  memory.set(graph, index);
  return index;
}

// src/derive/context.ts
function holdsIn(edge, context) {
  return edge.contexts === "every" || edge.contexts.includes(context);
}
function sharedContexts(a, b) {
  if (a === "every") return b;
  return b === "every" ? a : a.filter((context) => b.includes(context));
}
function gatesIn(edge, context) {
  return edge.gates.filter((gate2) => gate2.contexts.includes(context));
}
function isStopped(edge, context, standing2) {
  return gatesIn(edge, context).some((gate2) => gate2.strength === "effective" && gate2.stops.includes(standing2));
}
function extended(graph, nodes, edges, without = /* @__PURE__ */ new Set()) {
  const byId = (old, more) => {
    if (more.length === 0 && without.size === 0) return old;
    const all = new Map(without.size === 0 ? old : [...old].filter(([id]) => !without.has(id)));
    for (const item of more) all.set(item.id, item);
    if (more.every((item) => old.has(item.id) && !without.has(item.id))) return all;
    return new Map([...all].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
  };
  return { nodes: byId(graph.nodes, nodes), edges: byId(graph.edges, edges) };
}

// src/derive/excess.ts
var BY_CREDENTIAL = /* @__PURE__ */ new Set([
  "personal-access-token",
  "unscoped-app-token",
  "write-all-token",
  "undeclared-permissions"
]);
var SCOPES = {
  "write-all": "write-all-token",
  undeclared: "undeclared-permissions"
};
function byCredential({ credential, tool }) {
  const kind = credential?.facts.class?.value;
  if (tool?.facts.capability?.value === "output") return void 0;
  if (kind === "pat") return "personal-access-token";
  if (kind === "app-token" && credential?.facts.scope?.value === "unscoped") return "unscoped-app-token";
  return kind === "job-token" ? SCOPES[String(credential?.facts.scope?.value)] : void 0;
}
function byTool({ tool, target, access: access2, interactive }) {
  const breadth = tool?.facts.breadth?.value;
  if (access2 === "read" || access2 === "send" || target?.zone === void 0) return void 0;
  const high = ZONES[target.zone] >= ZONES["default-branch"];
  if (breadth === "wide" && high) return "open-pattern";
  if ((breadth === "any" || breadth === "interpreter") && high) return "interpreter";
  if (interactive && target.id === "host:exec" && (breadth === "interpreter" || breadth === "build"))
    return breadth === "build" ? "build-tool" : "interpreter";
  return void 0;
}
function excessOf(use) {
  const changes = use.access !== "read" && use.access !== "send";
  return (changes ? byCredential(use) : void 0) ?? byTool(use);
}

// src/derive/can.ts
var text = (edge, name) => String(edge?.facts[name]?.value ?? "");
var list = (value) => Array.isArray(value) ? value : [];
var isScrubbed = (holds) => holds.facts.scrubbed?.value === true;
var isElsewhere = (holds) => list(holds.facts.channel?.value).includes("output");
function presents(holds, via, edits) {
  const after = text(holds, "when") === "after";
  if (after) return edits && via === "shell";
  if (isScrubbed(holds)) return false;
  if (isElsewhere(holds)) return via === "output";
  return via === "shell" || list(holds.facts.channel?.value).includes(via);
}
function covers2(grants, reaches) {
  const granted2 = text(grants, "access");
  return granted2 === text(reaches, "access") || granted2 === "admin" && text(reaches, "access") === "write";
}
function crosses(target, withSecrets, access2) {
  if (target?.zone === void 0 || target.zone === "outside" && access2 === "send") return [];
  if (target.id === "host:files" || target.id === "host:exec" && !withSecrets) return [];
  const rank = ZONES[target.zone];
  return STANDINGS.filter((standing2) => rank > ZONES[ADMITTED[standing2]]);
}
function overlap(parts) {
  return [parts.reaches, parts.holds, parts.grants].reduce(
    (known2, edge) => edge ? sharedContexts(known2, edge.contexts) : known2,
    parts.uses.contexts
  );
}
function confidenceOf({ uses, holds, grants }) {
  const words3 = [uses, holds, grants].map((edge) => text(edge, "confidence"));
  if (words3.includes("possible") || words3.includes("unknown")) return "possible";
  return words3.includes("likely") ? "likely" : "certain";
}
function placesOf({ uses, holds }, excess) {
  const credential = holds?.locations ?? [];
  return excess !== void 0 && BY_CREDENTIAL.has(excess) ? [...credential, ...uses.locations] : [...uses.locations, ...credential];
}
function canEdge(graph, agent, parts, secrets2) {
  const contexts = overlap(parts);
  if (contexts !== "every" && contexts.length === 0) return void 0;
  const { uses, reaches, holds, grants } = parts;
  const target = graph.nodes.get(reaches.to);
  const credential = holds && graph.nodes.get(holds.to);
  const access2 = text(grants ?? reaches, "access");
  const because = [uses, reaches, holds, grants].flatMap((edge) => edge ? [edge.id] : []);
  const secret = secrets2.some((edge) => {
    const shared = sharedContexts(edge.contexts, contexts);
    return shared === "every" || shared.length > 0;
  });
  const worth = credential ?? strongestHeld(graph, secrets2);
  const excess = excessOf({
    tool: graph.nodes.get(uses.to),
    credential,
    target,
    access: access2,
    interactive: contexts !== "every" && contexts.every((c) => c === "session:interactive")
  });
  return {
    id: edgeId("can", agent.id, reaches.to, `${access2} by ${uses.to}${credential ? ` with ${credential.id}` : ""}`),
    from: agent.id,
    to: reaches.to,
    kind: "can",
    contexts,
    gates: uses.gates,
    because,
    locations: placesOf(parts, excess),
    facts: {
      access: fact(access2, because),
      confidence: fact(confidenceOf(parts), because),
      crosses: fact(crosses(target, secret, access2), because),
      ...target?.zone ? { zone: fact(target.zone) } : {},
      ...excess ? { excess: fact(excess, because) } : {},
      ...graph.nodes.get(uses.to)?.facts.breadth?.value === "narrow" ? { named: fact(true, because) } : {},
      ...worth ? { "with-class": fact(String(worth.facts.class?.value ?? "secret"), because) } : {}
    }
  };
}
var STRENGTH = [
  "cloud",
  "pat",
  "registry",
  "app-token",
  "literal",
  "secret",
  "ambient",
  "job-token",
  "oidc",
  "model-key"
];
function strongest(credentials) {
  const rank = (node) => {
    const at = STRENGTH.indexOf(String(node?.facts.class?.value));
    return at < 0 ? STRENGTH.length : at;
  };
  return [...credentials].sort((a, b) => rank(a) - rank(b))[0];
}
var strongestHeld = (graph, holds) => strongest(holds.map((edge) => graph.nodes.get(edge.to)));
function isWorth(graph, out, holds) {
  const credential = graph.nodes.get(holds.to);
  const kind = credential?.facts.class?.value;
  if (kind === "job-token") return out(holds.to, "grants").length > 0;
  if (kind === "oidc") return ["job", "registry", "policy"].includes(String(credential?.facts.relying?.value));
  const names = [holds.to.split("/").at(-1) ?? "", ...list(holds.facts.names?.value)];
  return kind !== "secret" || !names.every(isSettingName);
}
var OWN_WORK = /* @__PURE__ */ new Set(["host:files", "github:own-thread"]);
function ofAgent(graph, out, agent) {
  const held = out(agent.id, "holds");
  const secrets2 = held.filter(
    (edge) => text(edge, "when") !== "after" && !isScrubbed(edge) && !isElsewhere(edge) && isWorth(graph, out, edge)
  );
  const tools = out(agent.id, "uses");
  const edits = tools.some((edge) => out(edge.to, "reaches").some((reach) => reach.to.startsWith("host:")));
  const parts = tools.flatMap(
    (uses) => out(uses.to, "reaches").flatMap((reaches) => {
      const via = text(reaches, "via");
      if (via === "none") return [{ uses, reaches }];
      return held.filter((holds) => presents(holds, via, edits)).flatMap(
        (holds) => out(holds.to, "grants").filter((grants) => grants.to === reaches.to && covers2(grants, reaches)).map((grants) => ({ uses, reaches, holds, grants }))
      );
    })
  );
  const edges = parts.flatMap((part) => canEdge(graph, agent, part, secrets2) ?? []);
  const unsure = new Set(tools.filter((edge) => text(edge, "confidence") === "possible").map((edge) => edge.id));
  const acting = edges.filter(
    (edge) => !OWN_WORK.has(edge.to) && text(edge, "access") !== "read" && !edge.because.some((witness) => unsure.has(witness))
  );
  const best = strongestHeld(graph, secrets2)?.facts.class?.value ?? "none";
  const facts = {
    ...agent.facts,
    "holds-class": fact(
      best,
      secrets2.map((edge) => edge.id)
    ),
    acts: fact(
      acting.length > 0,
      acting.map((edge) => edge.id)
    )
  };
  return { agent: { ...agent, facts }, edges };
}
function deriveCan(graph) {
  const edges = outgoing(graph);
  const out = (id, kind) => (edges.get(id) ?? []).filter((edge) => edge.kind === kind);
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const derived = agents.map((agent) => ofAgent(graph, out, agent));
  return extended(
    graph,
    derived.map((one) => one.agent),
    derived.flatMap((one) => one.edges)
  );
}

// src/derive/acts.ts
function actsOf(graph, out, uses) {
  const held = (out.get(uses.from) ?? []).filter((edge) => edge.kind === "holds");
  const strongest2 = strongestHeld(graph, held)?.facts.class?.value;
  const reaches = (out.get(uses.to) ?? []).filter((edge) => edge.kind === "reaches");
  return reaches.map((reach) => {
    const because = [uses.id, reach.id];
    const access2 = reach.facts.access?.value ?? "write";
    const zone = graph.nodes.get(reach.to)?.zone;
    return {
      id: edgeId("can", uses.from, reach.to, `${access2} by ${uses.to}`),
      from: uses.from,
      to: reach.to,
      kind: "can",
      contexts: uses.contexts,
      gates: [],
      because,
      locations: uses.locations,
      facts: {
        access: fact(access2, because),
        confidence: fact("certain", because),
        ...zone ? { zone: fact(zone) } : {},
        ...strongest2 === void 0 ? {} : { "with-class": fact(strongest2, because) }
      }
    };
  });
}
function leavesNothing(out, edge) {
  return !(out.get(edge.from) ?? []).some(({ kind, facts }) => kind === "can" && facts.access?.value !== "read");
}
function deriveActs(graph) {
  const out = outgoing(graph);
  const idle = [...graph.edges.values()].filter(
    (edge) => edge.kind === "hands-off" && edge.facts["used-as"]?.value === "order" && leavesNothing(out, edge)
  );
  const fixed = [...graph.edges.values()].filter(
    (edge) => edge.kind === "uses" && graph.nodes.get(edge.from)?.kind === "workload"
  );
  return extended(
    graph,
    [],
    fixed.flatMap((uses) => actsOf(graph, out, uses)),
    new Set(idle.map((edge) => edge.id))
  );
}

// src/derive/egress.ts
var WIDTHS = ["open", "unknown", "listed", "none"];
var ANY_CODE = /* @__PURE__ */ new Set(["any", "interpreter", "unknown"]);
var text2 = (found) => String(found?.value ?? "");
var widest = (ways2) => WIDTHS.find((way) => ways2.includes(way)) ?? "none";
function sends(reaches) {
  return reaches.some(
    (edge) => edge.to === "internet" && text2(edge.facts.access) === "send" && text2(edge.facts.via) === "none"
  );
}
function runsCode({ tool }, edits) {
  const breadth = text2(tool.facts.breadth);
  if (text2(tool.facts.command).startsWith("find ")) return false;
  return tool.facts.capability?.value === "shell" && (ANY_CODE.has(breadth) || breadth === "build" && edits);
}
function wayOut(used2, edits) {
  const { edge, tool, reaches } = used2;
  const { capability, breadth, network } = tool.facts;
  if (!runsCode(used2, edits) && !sends(reaches)) return void 0;
  if (capability?.value === "web" && text2(breadth) === "narrow") return "listed";
  const width = WIDTHS.find((known2) => known2 === network?.value) ?? "open";
  return width === "open" && text2(edge.facts.confidence) === "possible" ? "unknown" : width;
}
function behind(way, limit, lifts) {
  if (way !== "open" && way !== "unknown") return way;
  if (limit === "listed" || limit === "sudo" && !lifts) return "listed";
  return limit === "" ? way : "unknown";
}
function limitOf(runs2) {
  const limits = runs2.map((edge) => text2(edge.facts.egress));
  return ["", "unknown", "sudo", "listed"].find((limit) => limits.includes(limit)) ?? "";
}
function shown(ways2, value) {
  const open = ways2.filter(({ way }) => way === value);
  const shells = open.filter(({ used: used2 }) => text2(used2.tool.facts.breadth) === "any");
  return shells.length > 0 ? shells : open;
}
function toolsOf(graph, agent) {
  const out = outgoing(graph);
  return (out.get(agent.id) ?? []).flatMap((edge) => {
    const tool = edge.kind === "uses" ? graph.nodes.get(edge.to) : void 0;
    if (tool?.kind !== "tool") return [];
    return [{ edge, tool, reaches: (out.get(tool.id) ?? []).filter(({ kind }) => kind === "reaches") }];
  });
}
function deriveEgress(graph) {
  const into2 = incoming(graph);
  const nodes = [];
  const edges = [];
  for (const agent of graph.nodes.values()) {
    if (agent.kind !== "agent") continue;
    const tools = toolsOf(graph, agent);
    const edits = tools.some(({ tool }) => tool.facts.capability?.value === "edit");
    const lifts = tools.some((used2) => runsCode(used2, edits));
    const limit = limitOf((into2.get(agent.id) ?? []).filter((edge) => edge.kind === "runs"));
    const ways2 = tools.flatMap((used2) => {
      const way = wayOut(used2, edits);
      return way === void 0 ? [] : [{ used: used2, way: behind(way, limit, lifts) }];
    });
    const value = widest(ways2.map(({ way }) => way));
    const because = shown(ways2, value).map(({ used: used2 }) => used2.edge);
    for (const edge of because) edges.push({ ...edge, facts: { ...edge.facts, egress: fact(value, [edge.id]) } });
    const ids = because.map((edge) => edge.id);
    nodes.push({ ...agent, facts: { ...agent.facts, egress: fact(value, ids) } });
  }
  return extended(graph, nodes, edges);
}

// src/derive/evidence.ts
var ENOUGH_DAYS = 30;
var OPEN_TO_READERS = /* @__PURE__ */ new Set(["log", "artifact", "gist"]);
var OF_RUNS = /* @__PURE__ */ new Set(["log", "artifact", "summary"]);
var WITHIN = "the file lies in its own folder while it works";
var BY_RUNS = "its token can delete runs";
function listOf(edge, name) {
  const value = edge.facts[name]?.value;
  return Array.isArray(value) ? value : void 0;
}
function lacksOf(graph, edge) {
  const omits = listOf(edge, "omits");
  const days = graph.nodes.get(edge.to)?.facts.days?.value;
  return omits && [
    ...omits,
    ...edge.facts["after-failure"]?.value === false ? ["runs that fail"] : [],
    ...typeof days === "number" && days < ENOUGH_DAYS ? [`what is older than ${days} days`] : []
  ];
}
function traceOf(graph, agent, records) {
  const judged3 = records.map((edge) => ({ edge, lacks: lacksOf(graph, edge) }));
  const telling = judged3.filter(({ lacks: lacks2 }) => lacks2 !== void 0 && !lacks2.includes("tool calls"));
  const best = telling.sort((a, b) => (a.lacks?.length ?? 0) - (b.lacks?.length ?? 0))[0];
  const isFull = best?.lacks?.length === 0;
  const isKnown2 = isFull || judged3.every(({ lacks: lacks2 }) => lacks2 !== void 0);
  const value = isFull ? "full" : !isKnown2 ? "unknown" : best ? "weak" : "none";
  const because = (value === "none" || best === void 0 ? records : [best.edge]).map((edge) => edge.id);
  const lacks = value === "weak" && best?.lacks ? { lacks: fact(best.lacks, [best.edge.id]) } : {};
  return { agent: { ...agent, facts: { ...agent.facts, trace: fact(value, because), ...lacks } }, best: best?.edge };
}
function exposes(agent, record, edge) {
  const kept = record?.facts.kept?.value;
  const omits = listOf(edge, "omits");
  const chosen = edge.facts["switched-on-by"] !== void 0;
  const holds = omits === void 0 ? chosen : !omits.includes("tool calls") && !omits.includes("tool results");
  if (!OPEN_TO_READERS.has(kept) || record?.facts.readers?.value === "unknown" || !holds) return [];
  const secrets2 = agent.facts["private-data"]?.value;
  return [...Array.isArray(secrets2) ? secrets2 : [], ...chosen && kept === "log" ? ["tool results"] : []];
}
var DELETES = /^(?:gh(?: run(?: delete)?| api)?|curl)(?: \*)?$|^\*$/;
var ANY = /* @__PURE__ */ new Set(["any", "interpreter"]);
function deletesRuns(graph, own2) {
  const found = own2.filter(({ kind, to, facts, because }) => {
    if (kind !== "can" || to !== "github:workflow-runs" || facts.confidence?.value === "possible") return false;
    const uses = graph.edges.get(because[0] ?? "");
    const tool = uses && graph.nodes.get(uses.to);
    return ANY.has(tool?.facts.breadth?.value) || DELETES.test(String(tool?.facts.command?.value ?? ""));
  });
  return found.map((edge) => edge.id);
}
function writesFiles(graph, out, own2) {
  return own2.some(
    ({ kind, to }) => kind === "uses" && graph.nodes.get(to)?.kind === "tool" && (out.get(to) ?? []).some((edge) => edge.kind === "reaches" && edge.to.startsWith("host:"))
  );
}
function deriveEvidence(graph) {
  const out = outgoing(graph);
  const nodes = [];
  const edges = [];
  for (const agent of graph.nodes.values()) {
    if (agent.kind !== "agent") continue;
    const own2 = out.get(agent.id) ?? [];
    const records = own2.filter((edge) => edge.kind === "records");
    if (records.length === 0) continue;
    const trace = traceOf(graph, agent, records);
    nodes.push(trace.agent);
    const deletes = deletesRuns(graph, own2);
    const writes2 = writesFiles(graph, out, own2);
    for (const edge of records) {
      const record = graph.nodes.get(edge.to);
      const kept = record?.facts.kept?.value;
      const telling = !(listOf(edge, "omits") ?? []).includes("tool calls");
      const within2 = telling && edge.facts.within?.value === "workspace" && writes2;
      const runs2 = telling && OF_RUNS.has(kept) && deletes.length > 0;
      const alterable = [...within2 ? [WITHIN] : [], ...runs2 ? [BY_RUNS] : []];
      const facts = {
        ...edge.facts,
        ...edge === trace.best ? { best: fact(true) } : {},
        alterable: fact(alterable, runs2 ? deletes : []),
        exposes: fact(exposes(agent, record, edge))
      };
      edges.push({ ...edge, facts });
    }
  }
  return extended(graph, nodes, edges);
}

// src/derive/exposure.ts
var into = (graph) => {
  const edges = incoming(graph);
  return (id, kind) => (edges.get(id) ?? []).filter((edge) => edge.kind === kind);
};
function otherStarter(graph, edges, workload, context, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(workload)) return void 0;
  for (const edge of edges(workload, "starts")) {
    const word2 = String(graph.nodes.get(edge.from)?.facts.standing?.value ?? "");
    if (holdsIn(edge, context) && !STANDINGS.some((standing2) => standing2 === word2)) return word2;
  }
  for (const edge of edges(workload, "calls")) {
    const word2 = holdsIn(edge, context) ? otherStarter(graph, edges, edge.from, context, /* @__PURE__ */ new Set([...seen, workload])) : void 0;
    if (word2 !== void 0) return word2;
  }
  return void 0;
}
function wayIn(graph, edges, workload, context, standing2, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(workload)) return void 0;
  for (const edge of edges(workload, "starts")) {
    const needed = STANDINGS.findIndex((known2) => known2 === graph.nodes.get(edge.from)?.facts.standing?.value);
    if (needed >= 0 && needed <= STANDINGS.indexOf(standing2) && holdsIn(edge, context) && !isStopped(edge, context, standing2))
      return [edge];
  }
  for (const edge of edges(workload, "calls")) {
    if (!holdsIn(edge, context) || isStopped(edge, context, standing2)) continue;
    const way = wayIn(graph, edges, edge.from, context, standing2, /* @__PURE__ */ new Set([...seen, workload]));
    if (way) return [...way, edge];
  }
  return void 0;
}
function allWays(edges, workload, context, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(workload)) return [];
  const starts = edges(workload, "starts").filter((edge) => holdsIn(edge, context));
  const calls = edges(workload, "calls").filter((edge) => holdsIn(edge, context));
  return [
    ...starts,
    ...calls.flatMap((edge) => [...allWays(edges, edge.from, context, /* @__PURE__ */ new Set([...seen, workload])), edge])
  ];
}
function admissions(graph, agent) {
  const edges = into(graph);
  return edges(agent.id, "runs").flatMap(
    (runs2) => (runs2.contexts === "every" ? [] : runs2.contexts).flatMap((context) => {
      for (const standing2 of STANDINGS) {
        if (isStopped(runs2, context, standing2)) continue;
        const way = wayIn(graph, edges, runs2.from, context, standing2);
        if (way) return [{ workload: runs2.from, context, admits: standing2, way: [...way, runs2] }];
      }
      const other = otherStarter(graph, edges, runs2.from, context);
      const started = allWays(edges, runs2.from, context);
      return other === void 0 && !started.some((edge) => edge.kind === "starts") ? [] : [{ workload: runs2.from, context, admits: other ?? "nobody", way: [...started, runs2] }];
    })
  );
}
function deriveExposure(graph) {
  const nodes = [...graph.nodes.values()].filter((node) => node.kind === "agent").flatMap((agent) => {
    const found = admissions(graph, agent);
    const lowest = STANDINGS.find((standing2) => found.some((one) => one.admits === standing2)) ?? found[0]?.admits;
    const because = found.find((one) => one.admits === lowest)?.way.map((edge) => edge.id) ?? [];
    return lowest === void 0 ? [] : [{ ...agent, facts: { ...agent.facts, "open-to": fact(lowest, because) } }];
  });
  return extended(graph, nodes, []);
}

// src/derive/federation.ts
var isLogin = (edge) => edge.kind === "holds" && [edge.facts.channel?.value].flat().includes("oidc");
var RELYING = ["job", "registry", "policy", "workflow"];
var EVERY_JOB = /* @__PURE__ */ new Set(["anyone", "organization", "repository"]);
var fileOf = (workload) => String(workload.facts.definition?.value ?? workload.id).split("#")[0] ?? "";
function relying(graph) {
  const logins = [...graph.edges.values()].filter(isLogin);
  return logins.flatMap((holds) => {
    const workload = graph.nodes.get(holds.from);
    const credential = graph.nodes.get(holds.to);
    if (!workload || !credential || holds.facts.trust) return [];
    const stated = logins.filter((edge) => edge.to === holds.to && edge.facts.trust);
    const definitions2 = new Set(stated.map((edge) => graph.nodes.get(edge.from)?.facts.definition?.value));
    return [{ workload, holds, credential, trusts: definitions2.size === 1 ? stated : void 0 }];
  });
}
function howTaken(job, one) {
  const isRegistry = one.credential.facts.class?.value === "registry";
  if (one.workload.id === job.id) return isRegistry ? "registry" : "job";
  const sameRoom = one.workload.facts.environment?.value === job.facts.environment?.value;
  if (isRegistry) return sameRoom && fileOf(one.workload) === fileOf(job) ? "workflow" : void 0;
  const trusts = one.trusts?.map((edge) => edge.facts.trust?.value) ?? [];
  if (trusts.some((trust) => EVERY_JOB.has(trust))) return "policy";
  if (trusts.length > 0 && trusts.every((trust) => trust === "environment" || trust === "workflow"))
    return trusts.includes("environment") && sameRoom && job.facts.environment ? "workflow" : void 0;
  return sameRoom ? "workflow" : void 0;
}
function takenOf(job, all) {
  const taken = all.flatMap((one) => {
    const how = howTaken(job, one);
    return how === void 0 ? [] : [{ how, one }];
  });
  return [...taken].sort((a, b) => RELYING.indexOf(a.how) - RELYING.indexOf(b.how));
}
function grantsOf(graph, identity, taken) {
  const edges = /* @__PURE__ */ new Map();
  for (const { how, one } of taken)
    for (const grants of outgoing(graph).get(one.credential.id) ?? []) {
      const access2 = String(grants.facts.access?.value);
      const id = edgeId("grants", identity.id, grants.to, access2);
      if (grants.kind !== "grants" || edges.has(id)) continue;
      const confidence = how === "workflow" ? fact("possible") : grants.facts.confidence ?? fact("possible");
      edges.set(id, {
        ...grants,
        id,
        from: identity.id,
        facts: { ...grants.facts, confidence },
        because: [one.holds.id, grants.id]
      });
    }
  return [...edges.values()];
}
function jobOf(graph, identity) {
  const into2 = incoming(graph);
  const agents = (into2.get(identity.id) ?? []).filter((edge) => edge.kind === "holds").map((edge) => edge.from);
  const runs2 = agents.flatMap((agent) => (into2.get(agent) ?? []).filter((edge) => edge.kind === "runs"));
  return runs2.map((edge) => graph.nodes.get(edge.from)).find((node) => node !== void 0);
}
function deriveFederation(graph) {
  const identities2 = [...graph.nodes.values()].filter((node) => node.facts.class?.value === "oidc");
  if (identities2.length === 0) return graph;
  const all = relying(graph);
  const nodes = [];
  const edges = [];
  for (const identity of identities2) {
    const job = jobOf(graph, identity);
    const taken = job ? takenOf(job, all) : [];
    const [surest] = taken;
    if (surest === void 0) continue;
    const because = taken.map(({ one }) => one.holds.id);
    const provider = surest.one.credential.facts.provider;
    nodes.push({
      ...identity,
      facts: { ...identity.facts, relying: fact(surest.how, because), ...provider && { provider } }
    });
    edges.push(...grantsOf(graph, identity, taken));
  }
  return extended(graph, nodes, edges);
}

// src/derive/codeowners.ts
var OWNER = /^(?:@[^\s]{1,201}|[^\s@]{1,100}@[^\s@]{1,200})$/;
var PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
function entryOf(line) {
  const words3 = line.split(" ");
  let end = words3.length;
  while (end > 1 && OWNER.test(words3[end - 1] ?? "")) end -= 1;
  const pattern = words3.slice(0, end).join(" ");
  const anchored = pattern.slice(0, -1).includes("/");
  const segments2 = pattern.split("/").filter((segment2) => segment2 !== "");
  return {
    segments: anchored ? segments2 : ["**", ...segments2],
    folder: pattern.endsWith("/"),
    flat: anchored && segments2.at(-1) === "*",
    owned: end < words3.length
  };
}
function fitsName(pattern, name) {
  let [at, star, mark] = [0, -1, 0];
  for (let i = 0; i < name.length; ) {
    const char = pattern[at];
    if (char === "*") {
      star = at;
      mark = i;
      at += 1;
    } else if (char === name[i] || char === "?") {
      at += 1;
      i += 1;
    } else if (star >= 0) {
      at = star + 1;
      mark += 1;
      i = mark;
    } else return false;
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}
function fitsPath({ segments: segments2, folder, flat }, path) {
  let reached = /* @__PURE__ */ new Set([0]);
  for (const segment2 of segments2) {
    const next = /* @__PURE__ */ new Set();
    for (const at of reached) {
      if (segment2 === "**") for (let i = at; i <= path.length; i += 1) next.add(i);
      else if (at < path.length && fitsName(segment2, path[at] ?? "")) next.add(at + 1);
    }
    reached = next;
  }
  return [...reached].some((at) => at === path.length ? !folder || segments2.at(-1) === "**" : !flat);
}
function ownership(lines) {
  const entries = lines.map(entryOf).reverse();
  return (path) => {
    const parts = path.split("/");
    return entries.find((entry) => fitsPath(entry, parts))?.owned ?? false;
  };
}
function ownersOf(graph) {
  const lines = PLACES.map((place3) => graph.nodes.get(place3)?.facts.owners?.value).find(Array.isArray);
  return ownership(lines ?? []);
}

// src/derive/guardrails.ts
var LIMITING = /* @__PURE__ */ new Set(["agent", "server", "tool"]);
var WORKFLOWS = ".github/workflows/";
var MAX_NAMED = 3;
function unguardedFiles(graph) {
  const isOwned = ownersOf(graph);
  const files = [...graph.nodes.values()].flatMap(
    ({ kind, location }) => location !== void 0 && LIMITING.has(kind) ? [location.file] : []
  );
  return [...new Set(files)].filter((file) => !isOwned(file)).sort(compareText);
}
function withinReach(files, resource) {
  if (resource === "github:workflows") return files.filter((file) => file.startsWith(WORKFLOWS));
  return resource === "github:default-branch" ? files.filter((file) => !file.startsWith(WORKFLOWS)) : [];
}
function deriveGuardrails(graph) {
  const files = unguardedFiles(graph);
  const edges = [...graph.edges.values()].flatMap((edge) => {
    if (edge.kind !== "can" || edge.facts.access?.value !== "write") return [];
    const found = withinReach(files, edge.to);
    if (found.length === 0) return [];
    const rest = found.length - MAX_NAMED;
    const named4 = rest > 0 ? [...found.slice(0, MAX_NAMED), `${rest} more`] : found;
    return [{ ...edge, facts: { ...edge.facts, unguarded: fact(named4, edge.because) } }];
  });
  return extended(graph, [], edges);
}

// src/derive/handoffs.ts
var list2 = (edge, name) => {
  const value = edge.facts[name]?.value;
  return Array.isArray(value) ? value : [];
};
var access = (edge) => `${edge.to} ${String(edge.facts.access?.value)}`;
var KEPT = /* @__PURE__ */ new Set(["secret", "literal", "ambient", "cloud", "registry", "pat"]);
function gainsOf(graph, out, agent, edge) {
  const own2 = new Set(out(agent, "can").map(access));
  const held = new Set(out(agent, "holds").flatMap((holds) => holds.facts.when?.value === "after" ? [] : [holds.to]));
  return list2(edge, "at-hand").flatMap((id) => {
    const credential = graph.nodes.get(id);
    if (credential === void 0) return [];
    const grants = out(id, "grants").filter((grant2) => !own2.has(access(grant2)));
    const gains = grants.flatMap((grant2) => {
      const zone2 = graph.nodes.get(grant2.to)?.zone;
      return zone2 === void 0 ? [] : [{ credential, zone: zone2, sure: grant2.facts.confidence?.value !== "possible" }];
    });
    const kind = String(credential.facts.class?.value);
    const isSetting2 = kind === "secret" && isSettingName(id.split("/").at(-1) ?? "");
    const isKept = KEPT.has(kind) && out(id, "grants").length === 0 && !held.has(id) && !isSetting2;
    const zone = edge.facts["used-as"]?.value === "code" ? "runner" : "thread";
    return isKept ? [...gains, { credential, zone, sure: true }] : gains;
  });
}
function judged(graph, out, edge) {
  const gains = gainsOf(graph, out, edge.from, edge);
  const isCertain = ({ credential, sure }) => sure || credential.facts.class?.value !== "job-token";
  const counted = gains.some(isCertain) ? gains.filter(isCertain) : gains;
  const highest = [...counted].sort((a, b) => ZONES[b.zone] - ZONES[a.zone])[0];
  if (highest === void 0) return { ...edge, facts: { ...edge.facts, crosses: fact([]) } };
  const kind = String(strongest(counted.map(({ credential }) => credential))?.facts.class?.value ?? "secret");
  const crosses2 = STANDINGS.filter((standing2) => ZONES[highest.zone] > ZONES[ADMITTED[standing2]]);
  const possible = gains.some(isCertain) ? {} : { confidence: fact("possible") };
  return {
    ...edge,
    facts: {
      ...edge.facts,
      zone: fact(highest.zone),
      crosses: fact(crosses2),
      "with-class": fact(kind),
      ...possible
    }
  };
}
function deriveHandoffs(graph) {
  const edges = outgoing(graph);
  const out = (id, kind) => (edges.get(id) ?? []).filter((edge) => edge.kind === kind);
  const handoffs = [...graph.edges.values()].filter((edge) => edge.kind === "hands-off");
  return handoffs.length === 0 ? graph : extended(
    graph,
    [],
    handoffs.map((edge) => judged(graph, out, edge))
  );
}

// src/derive/setting.ts
var BY_NAME = /* @__PURE__ */ new Set(["secret", "cloud"]);
function isSetting(credential, names = []) {
  const own2 = credential.id.split("/").at(-1) ?? "";
  return BY_NAME.has(credential.facts.class?.value) && own2 !== "*" && ![own2, ...names].some(isSecretName);
}

// src/derive/installs.ts
var WORTH = /* @__PURE__ */ new Set([
  "pat",
  "cloud",
  "registry",
  "app-token",
  "literal",
  "secret",
  "ambient",
  "job-token"
]);
function installers(tools) {
  if (tools.some(({ tool }) => ["any", "unknown"].includes(String(tool.facts.breadth?.value)))) return [];
  const edits = tools.some(({ tool }) => tool.facts.capability?.value === "edit");
  return tools.filter(({ tool }) => {
    if (tool.facts.capability?.value !== "shell" || ["none", "listed"].includes(String(tool.facts.network?.value)))
      return false;
    const way = installs(String(tool.facts.command?.value ?? ""));
    return way === "chosen" || way === "project" && edits;
  });
}
function deriveInstalls(graph) {
  const out = outgoing(graph);
  const edges = [];
  const isWorth4 = (edge) => {
    const credential = graph.nodes.get(edge.to);
    const kind = credential?.facts.class?.value;
    if (credential === void 0 || !WORTH.has(kind) || isSetting(credential)) return false;
    if (edge.facts.when?.value === "after" || edge.facts.readable?.value !== "shell") return false;
    return kind !== "job-token" || (out.get(edge.to) ?? []).some((grant2) => grant2.kind === "grants");
  };
  for (const agent of graph.nodes.values()) {
    if (agent.kind !== "agent") continue;
    const own2 = out.get(agent.id) ?? [];
    const tools = own2.flatMap((edge) => {
      const tool = edge.kind === "uses" ? graph.nodes.get(edge.to) : void 0;
      return tool?.kind === "tool" ? [{ edge, tool }] : [];
    });
    const found = installers(tools);
    if (found.length === 0) continue;
    const value = [...new Set(found.map(({ tool }) => tool.label))].sort();
    const because = found.map(({ edge }) => edge.id);
    for (const edge of own2)
      if (edge.kind === "holds" && isWorth4(edge))
        edges.push({ ...edge, facts: { ...edge.facts, installs: fact(value, because) } });
  }
  return extended(graph, [], edges);
}

// src/derive/conditions.ts
var ANSWERS = ["no", "unknown", "yes"];
var OPEN = { canBeTrue: "yes", canBeFalse: "yes" };
var UNKNOWN = { canBeTrue: "unknown", canBeFalse: "unknown" };
var most = (answers, none) => answers.length === 0 ? none : ANSWERS.findLast((answer) => answers.includes(answer)) ?? none;
var least = (answers, none) => answers.length === 0 ? none : ANSWERS.find((answer) => answers.includes(answer)) ?? none;
function isSelfService(proof, autoLabels) {
  const label = proof.label?.toLowerCase();
  return label !== void 0 && [...autoLabels].some((auto) => auto.toLowerCase() === label);
}
function admits(proof, standing2, autoLabels) {
  return proof.strength === "weak" || proof.admits.includes(standing2) || isSelfService(proof, autoLabels);
}
function ofProof(proof, standing2, autoLabels) {
  if (admits(proof, standing2, autoLabels)) return OPEN;
  return { canBeTrue: proof.strength === "declared" ? "unknown" : "no", canBeFalse: "yes" };
}
function judgeFor(standing2, autoLabels) {
  return judgeWith((proof) => ofProof(proof, standing2, autoLabels));
}
function judgeByKind(answers) {
  return judgeWith((proof) => answers.get(proof.gate) ?? OPEN);
}
function judgeWith(proofVerdict) {
  const known2 = /* @__PURE__ */ new Map();
  const fresh = (condition) => {
    switch (condition.op) {
      case "const":
        return condition.value ? { canBeTrue: "yes", canBeFalse: "no" } : { canBeTrue: "no", canBeFalse: "yes" };
      case "choice":
        return OPEN;
      case "unknown":
        return UNKNOWN;
      case "proof":
        return proofVerdict(condition.proof);
      case "not": {
        const inner = judge(condition.of);
        return { canBeTrue: inner.canBeFalse, canBeFalse: inner.canBeTrue };
      }
      case "all": {
        const parts = condition.of.map(judge);
        return {
          canBeTrue: least(
            parts.map((p) => p.canBeTrue),
            "yes"
          ),
          canBeFalse: most(
            parts.map((p) => p.canBeFalse),
            "no"
          )
        };
      }
      case "any": {
        const parts = condition.of.map(judge);
        return {
          canBeTrue: most(
            parts.map((p) => p.canBeTrue),
            "no"
          ),
          canBeFalse: least(
            parts.map((p) => p.canBeFalse),
            "yes"
          )
        };
      }
    }
  };
  const judge = (condition) => {
    const before = known2.get(condition);
    if (before !== void 0) return before;
    const verdict = fresh(condition);
    known2.set(condition, verdict);
    return verdict;
  };
  return judge;
}
function isImpossible(conditions) {
  const judge = judgeWith(() => OPEN);
  return conditions.some((condition) => judge(condition).canBeTrue === "no");
}
var NOTHING = { proofs: [], unknowns: [] };
function join(parts) {
  return {
    proofs: [...new Set(parts.flatMap((p) => p.proofs))],
    unknowns: [...new Set(parts.flatMap((p) => p.unknowns))]
  };
}
function alternatives(parts) {
  const all = join(parts);
  const forgeableBy = [...new Set(all.proofs.flatMap((proof) => proof.forgeableBy))];
  return { ...all, proofs: parts.length < 2 ? all.proofs : all.proofs.map((proof) => ({ ...proof, forgeableBy })) };
}
function decidersOf(condition, judge, outcome, answer) {
  const memo = /* @__PURE__ */ new Map();
  const find = (part, side) => {
    if (judge(part)[side] !== answer) return NOTHING;
    const before = memo.get(part)?.[side];
    if (before !== void 0) return before;
    const found = fresh(part, side);
    memo.set(part, { ...memo.get(part), [side]: found });
    return found;
  };
  const fresh = (part, side) => {
    if (part.op === "proof") return { proofs: [part.proof], unknowns: [] };
    if (part.op === "unknown") return { proofs: [], unknowns: [part] };
    if (part.op === "not") return find(part.of, side === "canBeTrue" ? "canBeFalse" : "canBeTrue");
    if (part.op !== "all" && part.op !== "any") return NOTHING;
    const found = part.of.map((inner) => find(inner, side));
    return part.op === "any" === (side === "canBeTrue") ? alternatives(found.filter(isSomething)) : join(found);
  };
  return find(condition, outcome);
}
var isSomething = (deciding) => deciding.proofs.length + deciding.unknowns.length > 0;
function proofsAskedFor(condition) {
  const found = /* @__PURE__ */ new Set();
  const seen = { true: /* @__PURE__ */ new Set(), false: /* @__PURE__ */ new Set() };
  const visit = (part, positive) => {
    const done = positive ? seen.true : seen.false;
    if (done.has(part)) return;
    done.add(part);
    if (part.op === "proof" && positive) found.add(part.proof);
    if (part.op === "not") visit(part.of, !positive);
    if (part.op === "all" || part.op === "any") for (const inner of part.of) visit(inner, positive);
  };
  visit(condition, true);
  return [...found];
}

// src/derive/gates.ts
var keyOf = (gate2) => {
  const { file, line, column } = gate2.location;
  return [gate2.kind, gate2.strength, file, line, column, gate2.why, gate2.forgeableBy.join()].join("\0");
};
function gateOf(proof, contexts) {
  const { gate: kind, strength, judges, forgeableBy, location, why } = proof;
  return { kind, strength, judges, forgeableBy, location, why, contexts };
}
function add(found, gate2, stops4) {
  const entry = found.get(keyOf(gate2)) ?? { gate: gate2, stops: /* @__PURE__ */ new Set() };
  for (const standing2 of stops4) entry.stops.add(standing2);
  found.set(keyOf(gate2), entry);
}
function addDeciding(found, whole, contexts, autoLabels) {
  const places = /* @__PURE__ */ new Set();
  const place3 = (proof) => void places.add(placeOf(proof));
  for (const standing2 of STANDINGS) {
    const judge = judgeFor(standing2, autoLabels);
    const answer = judge(whole).canBeTrue;
    if (answer === "yes") continue;
    const { proofs, unknowns } = decidersOf(whole, judge, "canBeTrue", answer);
    for (const proof of proofs) {
      place3(proof);
      add(found, gateOf(proof, contexts), [standing2]);
    }
    if (answer === "no") continue;
    for (const { what, location } of unknowns) {
      const why = `It is not in the files: ${what}.`;
      add(
        found,
        { kind: "unknown-condition", strength: "declared", judges: "actor", forgeableBy: [], location, why, contexts },
        [standing2]
      );
    }
  }
  return places;
}
var placeOf = (proof) => [proof.gate, proof.location.file, proof.location.line, proof.location.column].join("\0");
function weakened(proof, autoLabels) {
  if (proof.strength === "weak") return proof;
  const why = isSelfService(proof, autoLabels) ? `An issue form of this repository applies the label \`${proof.label}\` for anyone.` : "Another branch of the condition does not ask for it.";
  return { ...proof, strength: "weak", why };
}
function conjuncts(conditions) {
  const found = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const pending = conditions.toReversed();
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.op === "all") pending.push(...next.of.toReversed());
    else found.add(next);
  }
  return [...found];
}
var MAX_GATES = 24;
function shortened(gates) {
  const kept = gates.slice(0, MAX_GATES);
  const stopped = (gate2, standing2) => kept.some(
    (other) => other.strength === gate2.strength && other.stops.includes(standing2) && other.forgeableBy.every((access2) => gate2.forgeableBy.includes(access2))
  );
  for (const gate2 of gates.slice(MAX_GATES))
    if (gate2.stops.some((standing2) => !stopped(gate2, standing2))) kept.push(gate2);
  return kept;
}
function gatesOf(conditions, contexts, autoLabels) {
  const whole = { op: "all", of: conjuncts(conditions) };
  const found = /* @__PURE__ */ new Map();
  const deciding = addDeciding(found, whole, contexts, autoLabels);
  for (const proof of proofsAskedFor(whole)) {
    if (!deciding.has(placeOf(proof))) add(found, gateOf(weakened(proof, autoLabels), contexts), []);
  }
  const gates = [...found.values()].map(({ gate: gate2, stops: stops4 }) => ({
    ...gate2,
    stops: gate2.strength === "weak" ? [] : STANDINGS.filter((s) => stops4.has(s))
  }));
  return shortened(gates);
}

// src/derive/instructions.ts
var NO_LABELS = /* @__PURE__ */ new Set();
var MAX_CALLERS = 12;
var MAX_WAYS = 50;
var MOVES = "The yes is to what stood there then: the branch can still change before it is checked out.";
function ofText(proof, { byStarter, fixed }) {
  if (proof.gate === "association-of-author" || proof.gate === "author-login")
    return {
      ...proof,
      strength: "effective",
      admits: STANDINGS.slice(STANDINGS.indexOf(proof.gate === "author-login" ? "writer" : "triager")),
      why: "It judges who wrote the pull request."
    };
  if (fixed || proof.strength === "weak" || proof.judges === "author") return proof;
  if (byStarter && proof.judges === "actor") return proof;
  return { ...proof, strength: "weak", why: MOVES };
}
function mapped(condition, written, known2) {
  const before = known2.get(condition);
  if (before !== void 0) return before;
  let found = condition;
  if (condition.op === "proof") found = { op: "proof", proof: ofText(condition.proof, written) };
  if (condition.op === "not") found = { op: "not", of: mapped(condition.of, written, known2) };
  if (condition.op === "all" || condition.op === "any")
    found = { op: condition.op, of: condition.of.map((part) => mapped(part, written, known2)) };
  known2.set(condition, found);
  return found;
}
function causedBy(graph, edge) {
  const word2 = graph.nodes.get(edge.from)?.facts.standing?.value;
  const [location] = edge.locations;
  if (!isStanding(word2) || word2 === "anyone" || location === void 0) return [];
  const why = `Only ${graph.nodes.get(edge.from)?.label ?? "some"} can cause this event.`;
  const admits2 = STANDINGS.slice(STANDINGS.indexOf(word2));
  return [
    {
      op: "proof",
      proof: { gate: "event", admits: admits2, strength: "effective", judges: "actor", forgeableBy: [], location, why }
    }
  ];
}
function ways(graph, into2, workload, context, depth = 0) {
  const starts = into2(workload, "starts", context);
  const lowest = STANDINGS.find(
    (word2) => starts.some((edge) => graph.nodes.get(edge.from)?.facts.standing?.value === word2)
  );
  const own2 = starts.filter((edge) => lowest === void 0 || graph.nodes.get(edge.from)?.facts.standing?.value === lowest).map((edge) => ({ op: "all", of: [...causedBy(graph, edge), ...edge.conditions ?? []] }));
  if (depth >= MAX_CALLERS) return own2;
  const called2 = into2(workload, "calls", context).flatMap(
    (edge) => ways(graph, into2, edge.from, context, depth + 1).map(
      (way) => ({ op: "all", of: [way, ...edge.conditions ?? []] })
    )
  );
  return [...own2, ...called2].slice(0, MAX_WAYS);
}
function isUnattended(graph, into2, workload, context, depth = 0) {
  const starts = into2(workload, "starts", context);
  if (starts.some((edge) => isStanding(graph.nodes.get(edge.from)?.facts.standing?.value))) return false;
  return depth >= MAX_CALLERS || into2(workload, "calls", context).every((edge) => isUnattended(graph, into2, edge.from, context, depth + 1));
}
function judged2(graph, into2, edge, context) {
  const runs2 = into2(edge.to, "runs", context);
  const whole = runs2.flatMap(
    (run) => ways(graph, into2, run.from, context).map((way) => ({ op: "all", of: [way, ...run.conditions ?? []] }))
  );
  if (whole.length === 0) return void 0;
  const byStarter = edge.facts.author?.value === "starter";
  const fixed = edge.facts.ref?.value === "fixed";
  const conditions = [...edge.conditions ?? [], { op: "any", of: whole }];
  if (isImpossible(conditions)) return void 0;
  const known2 = /* @__PURE__ */ new Map();
  const gates = gatesOf(
    conditions.map((condition) => mapped(condition, { byStarter, fixed }, known2)),
    [context],
    NO_LABELS
  );
  const asked = gatesOf(conditions, [context], NO_LABELS).some(
    (gate2) => gate2.strength === "effective" && gate2.stops.includes("anyone")
  );
  const unattended = runs2.every((run) => isUnattended(graph, into2, run.from, context));
  const agreed = unattended ? "nobody" : byStarter || !asked ? "author" : fixed ? "after" : "before";
  return { context, edge: { ...edge, contexts: [context], gates, facts: { ...edge.facts, agreed: fact(agreed) } } };
}
var text3 = (edge, name) => String(edge.facts[name]?.value ?? "");
var shares = (a, b) => {
  const shared = sharedContexts(a.contexts, b.contexts);
  return shared === "every" || shared.length > 0;
};
function gain(graph, out, edge) {
  if (edge.facts.loads?.value === "programs") {
    const held = out(edge.to, "holds").filter(
      (holds) => shares(holds, edge) && text3(holds, "when") !== "after" && isWorth(graph, out, holds)
    );
    const more = held.filter((holds) => graph.nodes.get(holds.to)?.facts.class?.value !== "model-key");
    const because = (more.length > 0 ? more : held).map(({ id }) => id);
    return fact(more.length > 0 ? "secrets" : held.length > 0 ? "key" : "nothing", because);
  }
  const acts = out(edge.to, "can").filter(
    ({ facts, ...can }) => shares({ ...can, facts }, edge) && Array.isArray(facts.crosses?.value) && facts.crosses.value.includes("anyone")
  );
  return fact(
    acts.length > 0 ? "acts" : "nothing",
    acts.map(({ id }) => id)
  );
}
function joined(parts) {
  const groups = /* @__PURE__ */ new Map();
  for (const { context, edge } of parts) {
    const alike = JSON.stringify([edge.facts, edge.gates.map((gate2) => ({ ...gate2, contexts: [] }))]);
    const group = groups.get(alike) ?? { contexts: [], edge };
    group.contexts.push(context);
    groups.set(alike, group);
  }
  return [...groups.values()].map(({ contexts, edge }, n) => ({
    ...edge,
    id: n === 0 ? edge.id : `${edge.id}~${n + 1}`,
    contexts,
    gates: edge.gates.map((gate2) => ({ ...gate2, contexts }))
  }));
}
function deriveInstructions(graph) {
  const texts2 = [...graph.edges.values()].filter((edge) => edge.kind === "feeds" && edge.facts.loads !== void 0);
  if (texts2.length === 0) return graph;
  const [to, from] = [incoming(graph), outgoing(graph)];
  const into2 = (id, kind, context) => (to.get(id) ?? []).filter((edge) => edge.kind === kind && holdsIn(edge, context));
  const out = (id, kind) => (from.get(id) ?? []).filter((edge) => edge.kind === kind);
  const edges = texts2.flatMap((edge) => {
    const contexts = edge.contexts === "every" ? [] : edge.contexts;
    return joined(contexts.flatMap((context) => judged2(graph, into2, edge, context) ?? []));
  });
  const known2 = edges.map((edge) => ({ ...edge, facts: { ...edge.facts, gain: gain(graph, out, edge) } }));
  return extended(graph, [], known2, new Set(texts2.map(({ id }) => id)));
}

// src/catalog/short-lived.generated.ts
var data = JSON.parse(`{"providers":[{"provider":"github","classes":["pat"],"mints":"a GitHub App's installation token","source":"https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/making-authenticated-api-requests-with-a-github-app-in-a-github-actions-workflow"},{"provider":"aws","classes":["cloud","model-key"],"mints":"an IAM role through OIDC","source":"https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws"},{"provider":"google-cloud","classes":["cloud"],"mints":"workload identity federation","source":"https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-google-cloud-platform"},{"provider":"azure","classes":["cloud"],"mints":"a federated identity through OIDC","source":"https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-azure"},{"provider":"npm","classes":["registry"],"mints":"trusted publishing","source":"https://docs.npmjs.com/trusted-publishers"},{"provider":"pypi","classes":["registry"],"mints":"trusted publishing","source":"https://docs.pypi.org/trusted-publishers/"},{"provider":"crates-io","classes":["registry"],"mints":"trusted publishing","source":"https://crates.io/docs/trusted-publishing"},{"provider":"anthropic","classes":["model-key"],"mints":"workload identity federation","source":"https://github.com/anthropics/claude-code-action/blob/main/action.yml"},{"provider":"google","classes":["model-key"],"mints":"workload identity federation","source":"https://github.com/google-github-actions/run-gemini-cli/blob/main/docs/authentication.md"}]}`);

// src/catalog/short-lived.ts
function shortLived(provider, kind) {
  return data.providers.find((row) => row.provider === provider && row.classes.some((known2) => known2 === kind))?.mints;
}

// src/derive/lifetimes.ts
function deriveLifetimes(graph) {
  const nodes = [...graph.nodes.values()].flatMap((node) => {
    if (node.kind !== "credential" || node.facts.lifetime?.value !== "static") return [];
    if (isSetting(node)) return [];
    const mints = shortLived(String(node.facts.provider?.value), String(node.facts.class?.value));
    return mints === void 0 ? [] : [{ ...node, facts: { ...node.facts, "minted-by": fact(mints) } }];
  });
  return extended(graph, nodes, []);
}

// src/derive/passing.ts
var KEEPS_APPS_OUT = new Map(
  ["not-a-bot", "account-type"].map((gate2) => [gate2, { canBeTrue: "unknown", canBeFalse: "unknown" }])
);
function stops(gate2, actor) {
  if (actor === "writer") return gate2.strength !== "weak" && gate2.stops.includes("writer");
  return gate2.strength !== "weak" && gate2.judges !== "label" && gate2.stops.includes("anyone");
}
function surelyPasses(edge, context, actor) {
  if (gatesIn(edge, context).some((gate2) => stops(gate2, actor))) return false;
  const judge = judgeByKind(actor === "app" ? KEEPS_APPS_OUT : /* @__PURE__ */ new Map());
  return (edge.conditions ?? []).every((condition) => judge(condition).canBeTrue === "yes");
}

// src/derive/loops.ts
function actorOf(edge) {
  return edge.facts.standing?.value === "writer" ? "writer" : "app";
}
function runBy(out, trigger, context, actor) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const pending = [{ at: trigger.to, way: [trigger] }];
  for (const { at, way } of pending) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const edge of out.get(at) ?? []) {
      if (edge.kind !== "runs" && edge.kind !== "calls") continue;
      if (!holdsIn(edge, context) || !surelyPasses(edge, context, actor)) continue;
      if (edge.kind === "runs") found.push({ agent: edge.to, way: [...way, edge] });
      else pending.push({ at: edge.to, way: [...way, edge] });
    }
  }
  return found;
}
function startedBy(out, agent) {
  const triggers2 = (out.get(agent) ?? []).filter(
    (edge) => edge.kind === "triggers" && edge.facts.confidence?.value === "certain"
  );
  const found = /* @__PURE__ */ new Map();
  for (const trigger of triggers2) {
    const actor = actorOf(trigger);
    for (const context of trigger.contexts === "every" ? [] : trigger.contexts) {
      if (!surelyPasses(trigger, context, actor)) continue;
      for (const one of runBy(out, trigger, context, actor)) if (!found.has(one.agent)) found.set(one.agent, one);
    }
  }
  return [...found.values()];
}
function circle(next, agent) {
  const ways2 = /* @__PURE__ */ new Map();
  const pending = [agent];
  for (const at of pending) {
    for (const { agent: to, way } of next.get(at) ?? []) {
      const whole = [...ways2.get(at) ?? [], ...way];
      if (to === agent) return whole;
      if (ways2.has(to)) continue;
      ways2.set(to, whole);
      pending.push(to);
    }
  }
  return void 0;
}
function deriveLoops(graph) {
  const out = outgoing(graph);
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const next = new Map(agents.map((agent) => [agent.id, startedBy(out, agent.id)]));
  const nodes = agents.flatMap((agent) => {
    const way = circle(next, agent.id);
    if (way === void 0) return [];
    const because = way.map((edge) => edge.id);
    return [{ ...agent, facts: { ...agent.facts, loop: fact(true, because) } }];
  });
  return extended(graph, nodes, []);
}

// src/derive/need.ts
var words = (found) => {
  const value = found?.value;
  if (value === void 0 || value === "unknown") return [];
  return Array.isArray(value) ? value : [String(value)];
};
var PROMPTS = /* @__PURE__ */ new Set([
  "prompt",
  "direct_prompt",
  "custom_instructions",
  "override_prompt",
  "instruction"
]);
var MIXED = /* @__PURE__ */ new Set([
  "settings",
  "settings_json",
  "claude_args",
  "codex-args",
  "droid_args",
  "mcp"
]);
var GITHUB = /* @__PURE__ */ new Set(["gh", "git", "action", "output"]);
var PRINTERS = /* @__PURE__ */ new Set([
  "env",
  "printenv",
  "export",
  "set",
  "echo",
  "printf",
  "cat",
  "head",
  "tail",
  "less",
  "grep",
  "rg",
  "sed",
  "awk",
  "xxd",
  "strings",
  "jq"
]);
var RUNS_CODE = /* @__PURE__ */ new Set(["any", "interpreter", "build", "unknown"]);
function together(held, credential, name) {
  return held.holds.filter((edge) => edge.to === credential).flatMap((edge) => words(edge.facts[name]));
}
function isModelAccount(graph, held, credential) {
  const kind = credential.facts.class?.value;
  const isTaken = kind === "oidc" && credential.facts.relying?.value === "job";
  if (kind !== "cloud" && !isTaken) return void 0;
  if (credential.facts.provider?.value === held.agent.facts["model-host"]?.value) return "model";
  const others = held.holds.map((edge) => graph.nodes.get(edge.to)?.facts.class?.value);
  return others.includes("model-key") ? void 0 : "unknown";
}
function needOf(graph, held, edge, credential) {
  const names = words(edge.facts.names);
  if (names.some((name) => PROMPTS.has(name))) return "nothing";
  const kind = credential.facts.class?.value;
  if (kind === "model-key") return "model";
  if (kind === "job-token" || credential.id.endsWith("/*")) return "unknown";
  const channels = together(held, credential.id, "channel");
  const used2 = together(held, credential.id, "names");
  if (channels.some((channel) => GITHUB.has(channel)) || used2.some((name) => name.includes("PERSONAL_ACCESS_TOKEN")))
    return "github";
  if (used2.includes("mcp_config")) return "server";
  if (used2.some((name) => MIXED.has(name))) return "unknown";
  if (isSetting(credential, names)) return "unknown";
  return isModelAccount(graph, held, credential) ?? "nothing";
}
function readableBy({ tools }, edge) {
  if (words(edge.facts.names).some((name) => PROMPTS.has(name))) return "prompt";
  if (edge.facts.scrubbed?.value === true || words(edge.facts.channel).includes("output")) return "none";
  const isShell = (tool) => RUNS_CODE.has(String(tool.facts.breadth?.value)) || PRINTERS.has(String(tool.facts.command?.value ?? "").split(" ")[0] ?? "");
  if (tools.some((tool) => tool.facts.capability?.value === "shell" && isShell(tool))) return "shell";
  const files = tools.some((tool) => tool.facts.capability?.value === "read");
  return files && edge.facts.when?.value === "disk" ? "files" : "none";
}
function deriveNeed(graph) {
  const out = outgoing(graph);
  const edges = [];
  for (const agent of graph.nodes.values()) {
    if (agent.kind !== "agent") continue;
    const own2 = out.get(agent.id) ?? [];
    const holds = own2.filter((edge) => edge.kind === "holds");
    const tools = own2.flatMap((edge) => edge.kind === "uses" ? graph.nodes.get(edge.to) ?? [] : []);
    const held = { agent, holds, tools };
    for (const edge of holds) {
      const credential = graph.nodes.get(edge.to);
      if (credential === void 0) continue;
      const facts = {
        need: fact(needOf(graph, held, edge, credential), [edge.id]),
        readable: fact(readableBy(held, edge), [edge.id])
      };
      edges.push({ ...edge, facts: { ...edge.facts, ...facts } });
    }
  }
  return extended(graph, [], edges);
}

// src/derive/outlives.ts
var USUAL = 3600;
var HOUR = 3600;
var hours = (seconds) => `${Math.round(seconds / HOUR * 10) / 10} hours`;
function whyOf(graph, edge) {
  const credential = graph.nodes.get(edge.to);
  if (credential?.facts.lifetime?.value !== "minted") return void 0;
  if (credential.facts.revoked?.value === false) return "what mints it is told not to revoke it";
  const asked = edge.facts.lasts?.value;
  if (typeof asked === "number") return asked > USUAL ? `the session is asked for ${hours(asked)}` : void 0;
  const most2 = credential.facts.lasts?.value;
  return typeof most2 === "number" && most2 > USUAL ? `a session of it may last ${hours(most2)}` : void 0;
}
function deriveOutlives(graph) {
  const edges = [...graph.edges.values()].flatMap((edge) => {
    if (edge.kind !== "holds" || graph.nodes.get(edge.from)?.kind !== "agent") return [];
    const why = whyOf(graph, edge);
    return why === void 0 ? [] : [{ ...edge, facts: { ...edge.facts, outlives: fact(why, [edge.id]) } }];
  });
  return extended(graph, [], edges);
}

// src/derive/owners.ts
var MAX_NAMED2 = 3;
function definitions(graph) {
  const first = /* @__PURE__ */ new Map();
  for (const node of graph.nodes.values()) {
    if (node.kind !== "agent" || node.location === void 0) continue;
    const { file } = node.location;
    const known2 = first.get(file)?.location;
    if (known2 === void 0 || compareLocations(node.location, known2) < 0) first.set(file, node);
  }
  return new Map([...first].sort(([a], [b]) => compareText(a, b)));
}
function named(files) {
  const rest = files.length - MAX_NAMED2;
  return rest < 2 ? files : [...files.slice(0, MAX_NAMED2), `${rest} more files that define agents`];
}
function deriveOwners(graph) {
  const isOwned = ownersOf(graph);
  const files = [...definitions(graph)].filter(([file]) => !isOwned(file));
  const [first] = files;
  if (first === void 0) return graph;
  const [, agent] = first;
  const unowned = fact(named(files.map(([file]) => file)));
  return extended(graph, [{ ...agent, facts: { ...agent.facts, unowned } }], []);
}

// src/catalog/persons.generated.ts
var data2 = JSON.parse('{"names":[{"name":"CLAUDE_CODE_OAUTH_TOKEN","source":"https://code.claude.com/docs/en/authentication"},{"name":"COPILOT_GITHUB_TOKEN","source":"https://docs.github.com/en/copilot/how-tos/copilot-cli/automate-copilot-cli/automate-with-actions"},{"name":"CODEX_AUTH_JSON","source":"https://developers.openai.com/codex/auth"}],"words":["PAT","PERSONAL","USER","MY"],"machines":["BOT","BOTS","MACHINE","ROBOT","SERVICE","SVC","AUTOMATION"]}');

// src/catalog/persons.ts
function personalBy(name) {
  const upper = name.toUpperCase();
  if (data2.names.some((row) => row.name === upper)) return "kind";
  const words3 = upper.split(/[^A-Z0-9]+/);
  if (data2.machines.some((word2) => words3.includes(word2))) return void 0;
  return data2.words.some((word2) => words3.includes(word2)) ? "name" : void 0;
}

// src/derive/persons.ts
var SHARED = /* @__PURE__ */ new Set(["agent", "tag", "headless"]);
function isPersonal(credential, names) {
  const own2 = credential.id.split("/").at(-1) ?? "";
  const kind = credential.facts.class?.value;
  if (kind === "model-key") return [own2, ...names].some((name) => personalBy(name) === "kind");
  return kind === "pat" && personalBy(own2) !== void 0;
}
function derivePersons(graph) {
  const edges = [...graph.edges.values()].flatMap((edge) => {
    if (edge.kind !== "holds" || !SHARED.has(graph.nodes.get(edge.from)?.facts.mode?.value)) return [];
    const credential = graph.nodes.get(edge.to);
    const names = edge.facts.names?.value;
    if (credential === void 0 || !isPersonal(credential, Array.isArray(names) ? names : [])) return [];
    return [{ ...edge, facts: { ...edge.facts, "acts-as": fact("person", [edge.id]) } }];
  });
  return extended(graph, [], edges);
}

// src/derive/pools.ts
var HOLDERS = /* @__PURE__ */ new Set(["agent", "workload", "server"]);
function definitionOf(graph, edge) {
  const holder = graph.nodes.get(edge.from);
  if (holder?.kind === "agent") {
    const runs2 = (incoming(graph).get(holder.id) ?? []).find((other) => other.kind === "runs");
    const job = runs2 && graph.nodes.get(runs2.from)?.facts.definition?.value;
    if (typeof job === "string") return job;
  }
  const own2 = holder?.facts.definition?.value;
  return typeof own2 === "string" ? own2 : edge.from;
}
function acrossClients(graph, credential, holds) {
  const products = new Set(holds.flatMap((edge) => graph.nodes.get(edge.from)?.facts.product?.value ?? []));
  return credential.facts.store?.value === "shell-env" && products.size > 1 ? "possible" : void 0;
}
function pooled(graph, credential) {
  const holds = (incoming(graph).get(credential.id) ?? []).filter(
    (edge) => edge.kind === "holds" && HOLDERS.has(graph.nodes.get(edge.from)?.kind ?? "") && edge.facts.when?.value !== "after"
  );
  const agents = holds.filter((edge) => graph.nodes.get(edge.from)?.kind !== "workload");
  const definitions2 = new Set(holds.map((edge) => definitionOf(graph, edge)));
  if (agents.length === 0 || definitions2.size < 2) return void 0;
  const because = holds.map((edge) => edge.id);
  const words3 = [...holds.map((edge) => edge.facts.confidence?.value), acrossClients(graph, credential, holds)];
  const confidence = words3.includes("possible") ? "possible" : words3.includes("likely") ? "likely" : "certain";
  const tiers = [
    ...new Set(
      agents.flatMap((edge) => {
        const open = graph.nodes.get(edge.from)?.facts["open-to"]?.value;
        return typeof open === "string" ? [open] : [];
      })
    )
  ].sort();
  return {
    ...credential,
    facts: {
      ...credential.facts,
      pool: fact(definitions2.size, because),
      "pool-confidence": fact(confidence, because),
      tiers: fact(tiers, because)
    }
  };
}
function derivePools(graph) {
  const shared = [...graph.nodes.values()].filter(
    (node) => node.kind === "credential" && node.facts.lifetime?.value !== "minted" && !isSetting(node)
  );
  return extended(
    graph,
    shared.flatMap((node) => pooled(graph, node) ?? []),
    []
  );
}

// src/derive/servers.ts
function deriveServers(graph) {
  const out = outgoing(graph);
  const nodes = [...graph.nodes.values()].flatMap((server) => {
    if (server.kind !== "server") return [];
    const holds = (out.get(server.id) ?? []).filter((edge) => edge.kind === "holds");
    const strongest2 = strongestHeld(graph, holds)?.facts.class?.value ?? "none";
    const because = holds.map((edge) => edge.id);
    return [{ ...server, facts: { ...server.facts, "holds-class": fact(strongest2, because) } }];
  });
  return extended(graph, nodes, []);
}

// src/derive/spans.ts
var TIERS = ["anyone", "triager", "writer", "maintainer", "schedule", "developer"];
var EXPOSED = 2;
function spanOf(node) {
  const tiers = node.facts.tiers?.value;
  if (!Array.isArray(tiers)) return void 0;
  const low = TIERS.slice(0, EXPOSED).find((tier) => tiers.includes(tier));
  const high = TIERS.findLast((tier) => tiers.includes(tier));
  return low === void 0 || high === void 0 || low === high ? void 0 : [low, high];
}
function deriveSpans(graph) {
  const nodes = [...graph.nodes.values()].flatMap((node) => {
    const span = node.kind === "credential" ? spanOf(node) : void 0;
    if (span === void 0) return [];
    return [{ ...node, facts: { ...node.facts, spans: fact(span, node.facts.tiers?.because ?? []) } }];
  });
  return extended(graph, nodes, []);
}

// src/derive/starts.ts
function appliedByForms(graph) {
  const names = (prefix) => new Set(
    [...graph.edges.values()].filter((edge) => edge.kind === "reaches" && edge.to.startsWith(prefix)).filter((edge) => graph.nodes.get(edge.from)?.kind === "content").map((edge) => edge.to.slice(prefix.length))
  );
  return {
    issues: names("github:label/"),
    discussions: names("github:discussion-label/"),
    assignees: names("github:assignee/")
  };
}
function labelsOf(contexts, applied) {
  const discussions = contexts !== "every" && contexts.some((context) => context.startsWith("discussion"));
  return discussions ? applied.discussions : applied.issues;
}
function standingOf(graph, edge) {
  const word2 = graph.nodes.get(edge.from)?.facts.standing?.value;
  return edge.kind === "starts" && isStanding(word2) ? word2 : void 0;
}
function principal(standing2) {
  const label = standing2 === "maintainer" ? "a maintainer" : standing2 === "anyone" ? "anyone" : `anyone with ${standing2 === "writer" ? "write" : "triage"} access`;
  return {
    id: `principal:${standing2}`,
    kind: "principal",
    label,
    layer: NODE_KINDS.principal.layer,
    zone: "outside",
    facts: { standing: fact(standing2) }
  };
}
function nextStart(edge, standing2) {
  const contexts = edge.contexts === "every" ? [] : edge.contexts;
  const closed = contexts.filter((context) => isStopped(edge, context, standing2));
  const next = STANDINGS.slice(STANDINGS.indexOf(standing2) + 1).find(
    (higher) => closed.some((context) => !isStopped(edge, context, higher))
  );
  if (next === void 0) return void 0;
  const node = principal(next);
  return {
    node,
    edge: {
      ...edge,
      id: edgeId("starts", node.id, edge.to, `${edge.id.split("#").pop()} past ${standing2}`),
      from: node.id,
      contexts: closed.filter((context) => !isStopped(edge, context, next))
    }
  };
}
function byForms(edge, { issues, discussions, assignees }) {
  if (edge.kind !== "starts" || edge.from !== "principal:triager" || edge.contexts === "every") return void 0;
  const caused = /* @__PURE__ */ new Set([
    ...issues.size > 0 ? ["issues.labeled"] : [],
    ...discussions.size > 0 ? ["discussion.labeled"] : [],
    ...assignees.size > 0 ? ["issues.assigned"] : []
  ]);
  const contexts = edge.contexts.filter((context) => caused.has(context));
  return contexts.length === 0 ? void 0 : {
    ...edge,
    id: edgeId("starts", "principal:anyone", edge.to, `${edge.id.split("#").pop()} by form`),
    from: "principal:anyone",
    contexts
  };
}
function deriveGates(graph) {
  const applied = appliedByForms(graph);
  const nodes = /* @__PURE__ */ new Map();
  const edges = [];
  const without = /* @__PURE__ */ new Set();
  const judged3 = (edge) => ({
    ...edge,
    gates: edge.conditions ? gatesOf(edge.conditions, edge.contexts === "every" ? [] : edge.contexts, labelsOf(edge.contexts, applied)) : edge.gates
  });
  for (const edge of graph.edges.values()) {
    if (edge.conditions && isImpossible(edge.conditions)) {
      without.add(edge.id);
      continue;
    }
    const byForm = byForms(edge, applied);
    for (const one of byForm ? [edge, byForm] : [edge]) {
      const known2 = judged3(one);
      if (known2.gates.length > 0 || one !== edge) edges.push(known2);
      if (one !== edge) nodes.set("principal:anyone", principal("anyone"));
      const standing2 = standingOf(graph, known2) ?? (one === byForm ? "anyone" : void 0);
      const next = standing2 === void 0 ? void 0 : nextStart(known2, standing2);
      if (next && !nodes.has(next.node.id)) nodes.set(next.node.id, graph.nodes.get(next.node.id) ?? next.node);
      if (next) edges.push(next.edge);
    }
  }
  return withoutIdle(extended(graph, [...nodes.values()], edges, without), graph);
}
function withoutIdle(judged3, before) {
  const reached = (graph, kind) => new Set([...graph.edges.values()].filter((edge) => kind.includes(edge.kind)).map((edge) => edge.to));
  const [started, startedBefore] = [reached(judged3, ["starts", "calls"]), reached(before, ["starts", "calls"])];
  const idleJobs = new Set([...startedBefore].filter((id) => !started.has(id)));
  const runs2 = [...judged3.edges.values()].filter((edge) => edge.kind === "runs" && !idleJobs.has(edge.from));
  const alive = new Set(runs2.map((edge) => edge.to));
  const idle = new Set([...reached(before, ["runs"])].filter((id) => !alive.has(id)));
  const without = [...judged3.edges.values()].filter((edge) => idle.has(edge.from) && (edge.kind === "uses" || edge.kind === "holds")).map((edge) => edge.id);
  return without.length === 0 ? judged3 : extended(judged3, [], [], new Set(without));
}

// src/derive/three.ts
var TEXT_EVENTS = /* @__PURE__ */ new Set([
  "issues",
  "issue_comment",
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "discussion",
  "discussion_comment",
  "merge_request_event"
]);
var READS_THREADS = /^(?:gh (?:issue|pr|api|search|discussion)|glab (?:issue|mr|api|incident))\b/;
var PRIVATE = /* @__PURE__ */ new Set(["pat", "cloud", "registry", "literal", "secret", "app-token"]);
var eventOf = (context) => context.split(/[.:]/)[0] ?? "";
function readsOthers(tool) {
  const { capability, command } = tool.facts;
  return capability?.value === "web" || READS_THREADS.test(String(command?.value ?? ""));
}
function inputs(graph, agent, own2) {
  const runs2 = admissions(graph, agent).filter(({ context }) => TEXT_EVENTS.has(eventOf(context)));
  const tools = own2.filter((edge) => {
    const tool = edge.kind === "uses" ? graph.nodes.get(edge.to) : void 0;
    return tool?.kind === "tool" && readsOthers(tool);
  });
  const value = [...runs2.length > 0 ? ["event"] : [], ...tools.length > 0 ? ["tools"] : []];
  const because = [...runs2.flatMap(({ way }) => way), ...tools].map((edge) => edge.id);
  return fact(value, [...new Set(because)]);
}
function secrets(graph, own2) {
  const readable = own2.filter((edge) => {
    const credential = edge.kind === "holds" ? graph.nodes.get(edge.to) : void 0;
    const isMinted = credential?.facts.lifetime?.value === "minted" && credential.facts.class?.value === "app-token";
    return PRIVATE.has(String(credential?.facts.class?.value)) && !isMinted && edge.facts.when?.value !== "after" && edge.facts.readable?.value !== "none" && edge.facts.need?.value !== "unknown";
  });
  const classes = readable.map((edge) => String(graph.nodes.get(edge.to)?.facts.class?.value));
  return fact(
    [...new Set(classes)].sort(),
    readable.map((edge) => edge.id)
  );
}
function crossings(own2) {
  const beyond = own2.filter((edge) => edge.kind === "can" && !OWN_WORK.has(edge.to));
  const standings = STANDINGS.filter(
    (standing2) => beyond.some(({ facts }) => Array.isArray(facts.crosses?.value) && facts.crosses.value.includes(standing2))
  );
  return fact(
    standings,
    beyond.map((edge) => edge.id)
  );
}
function deriveThree(graph) {
  const out = outgoing(graph);
  const nodes = [...graph.nodes.values()].flatMap((agent) => {
    if (agent.kind !== "agent") return [];
    const own2 = out.get(agent.id) ?? [];
    const facts = {
      "untrusted-input": inputs(graph, agent, own2),
      "private-data": secrets(graph, own2),
      crosses: crossings(own2)
    };
    return [{ ...agent, facts: { ...agent.facts, ...facts } }];
  });
  return extended(graph, nodes, []);
}

// src/catalog/causes.generated.ts
var data3 = JSON.parse('{"source":"https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows","dispatches":["workflow_dispatch","repository_dispatch"],"commands":{"gh issue comment":["issue_comment.created"],"gh pr comment":["issue_comment.created"],"gh issue create":["issues.opened","issues.labeled","issues.assigned"],"gh issue edit":["issues.edited","issues.labeled","issues.unlabeled","issues.assigned","issues.unassigned","issues.milestoned"],"gh issue close":["issues.closed","issue_comment.created"],"gh issue reopen":["issues.reopened","issue_comment.created"],"gh pr create":["pull_request.opened","pull_request.labeled","pull_request_target.opened","pull_request_target.labeled"],"gh pr edit":["pull_request.edited","pull_request.labeled","pull_request.assigned","pull_request.review_requested","pull_request_target.edited","pull_request_target.labeled","pull_request_target.assigned","pull_request_target.review_requested"],"gh pr close":["pull_request.closed","pull_request_target.closed","issue_comment.created"],"gh pr reopen":["pull_request.reopened","pull_request_target.reopened","issue_comment.created"],"gh pr ready":["pull_request.ready_for_review","pull_request_target.ready_for_review"],"gh pr review":["pull_request_review.submitted"],"gh pr merge":["push","pull_request.closed","pull_request_target.closed"],"gh release create":["release.published","release.created","release.released","release.prereleased","push","create"],"gh release edit":["release.edited","release.published"],"gh workflow run":["workflow_dispatch"],"gh run rerun":[],"git push":["push","create","pull_request.synchronize","pull_request_target.synchronize"]},"acts":{"github:own-thread write":["issue_comment.created","discussion_comment.created"],"github:issues write":["issues.opened","issues.edited","issues.labeled","issues.unlabeled","issues.assigned","issues.closed","issues.reopened","issue_comment.created"],"github:pull-requests write":["pull_request.opened","pull_request.edited","pull_request.labeled","pull_request.closed","pull_request.reopened","pull_request.ready_for_review","pull_request.review_requested","pull_request_target.opened","pull_request_target.edited","pull_request_target.labeled","pull_request_target.closed","pull_request_target.reopened","pull_request_target.ready_for_review","pull_request_target.review_requested","issue_comment.created","pull_request_review_comment.created"],"github:pull-requests approve":["pull_request_review.submitted"],"github:discussions write":["discussion.created","discussion.edited","discussion.labeled","discussion_comment.created"],"github:agent-branch write":["create","pull_request.synchronize","pull_request_target.synchronize"],"github:default-branch write":["push","create","pull_request.synchronize","pull_request_target.synchronize","repository_dispatch"],"github:default-branch merge":["push","pull_request.closed","pull_request_target.closed"],"github:workflows write":["push"],"github:releases publish":["release.published","release.created","release.released","release.prereleased","release.edited","push","create"],"github:packages publish":["registry_package.published"],"github:workflow-runs exec":["workflow_dispatch"]}}');

// src/catalog/causes.ts
var COMMANDS = data3.commands;
var ACTS = data3.acts;
var DISPATCHES = new Set(data3.dispatches);
function eventsOf(command, resource, access2) {
  const words3 = command?.split(" ") ?? [];
  for (let length = words3.length; length > 0; length -= 1) {
    const known2 = words3.slice(0, length).join(" ");
    if (Object.hasOwn(COMMANDS, known2)) return COMMANDS[known2] ?? [];
  }
  return ACTS[`${resource} ${access2}`] ?? [];
}
var isDispatch = (event) => DISPATCHES.has(event);

// src/derive/triggers.ts
var SILENT = /* @__PURE__ */ new Set(["read", "send", "mint"]);
var OTHER_APPS = new Map(
  ["named-bot", "bot-actor"].map((gate2) => [gate2, { canBeTrue: "no", canBeFalse: "yes" }])
);
function isForAnother({ conditions = [] }) {
  const judge = judgeByKind(OTHER_APPS);
  return conditions.some((condition) => judge(condition).canBeTrue === "no");
}
function startsByContext(graph) {
  const found = /* @__PURE__ */ new Map();
  for (const edge of graph.edges.values()) {
    if (edge.kind !== "starts" || edge.contexts === "every") continue;
    if (isForAnother(edge)) continue;
    for (const context of edge.contexts) {
      const known2 = found.get(context);
      if (known2) known2.push(edge);
      else found.set(context, [edge]);
    }
  }
  return found;
}
function credentialOf(graph, can) {
  for (const id of can.because) {
    const edge = graph.edges.get(id);
    if (edge?.kind === "grants") return graph.nodes.get(edge.from);
  }
  return void 0;
}
function commandOf(graph, can) {
  for (const id of can.because) {
    const edge = graph.edges.get(id);
    const command = edge?.kind === "uses" ? graph.nodes.get(edge.to)?.facts.command?.value : void 0;
    if (typeof command === "string") return command;
  }
  return void 0;
}
function actorOf2(credential) {
  const kind = credential?.facts.class?.value;
  if (kind === "pat") return "writer";
  return kind === "app-token" || kind === "job-token" ? "app" : void 0;
}
function causesOf(graph, can, starts) {
  const access2 = String(can.facts.access?.value ?? "");
  const credential = SILENT.has(access2) ? void 0 : credentialOf(graph, can);
  const standing2 = actorOf2(credential);
  if (standing2 === void 0) return [];
  const silent = credential?.facts.class?.value === "job-token";
  return eventsOf(commandOf(graph, can), can.to, access2).filter((context) => !silent || isDispatch(context)).flatMap((context) => (starts.get(context) ?? []).map((start3) => ({ can, start: start3, context, standing: standing2 })));
}
var isSure = ({ can }) => can.facts.confidence?.value === "certain";
var GATES = /* @__PURE__ */ new WeakMap();
function gatesKey(start3) {
  const key = GATES.get(start3) ?? JSON.stringify(start3.gates);
  GATES.set(start3, key);
  return key;
}
function edgesOf(agent, causes) {
  const groups = /* @__PURE__ */ new Map();
  for (const cause of causes) {
    const key = `${cause.start.to}
${cause.standing}
${gatesKey(cause.start)}`;
    const group = groups.get(key);
    if (group) group.push(cause);
    else groups.set(key, [cause]);
  }
  return [...groups.values()].flatMap((group, n) => {
    const [best] = group.toSorted((a, b) => Number(isSure(b)) - Number(isSure(a)));
    if (best === void 0) return [];
    const contexts = [...new Set(group.filter((one) => isSure(one) === isSure(best)).map((one) => one.context))].sort();
    const because = [best.can.id];
    return [
      {
        id: edgeId("triggers", agent, best.start.to, String(n)),
        from: agent,
        to: best.start.to,
        kind: "triggers",
        contexts,
        gates: best.start.gates,
        ...best.start.conditions ? { conditions: best.start.conditions } : {},
        because,
        locations: [...best.can.locations.slice(0, 1), ...best.start.locations.slice(0, 1)],
        facts: {
          standing: fact(best.standing, because),
          confidence: fact(isSure(best) ? "certain" : "possible", because)
        }
      }
    ];
  });
}
function deriveTriggers(graph) {
  const starts = startsByContext(graph);
  const out = outgoing(graph);
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const edges = agents.flatMap((agent) => {
    const acts = (out.get(agent.id) ?? []).filter((edge) => edge.kind === "can");
    return edgesOf(
      agent.id,
      acts.flatMap((can) => causesOf(graph, can, starts))
    );
  });
  return extended(graph, [], edges);
}

// src/derive/trusted.ts
var BRANCHES = /* @__PURE__ */ new Set(["github:agent-branch", "github:default-branch"]);
var STARTING = /* @__PURE__ */ new Set(["pat", "app-token"]);
var BY_BRANCH = /* @__PURE__ */ new Set(["anyone", "organization", "repository", "pull-request"]);
var startsOn = (one, event) => one.holds.contexts !== "every" && one.holds.contexts.some((context) => event.test(context));
function runsBranches(one, trust) {
  if (startsOn(one, /^pull_request(?:\.[a-z_]+)?$/)) return true;
  return trust !== "pull-request" && startsOn(one, /^push$/);
}
function pushes(graph, agent, one, trust) {
  const ways2 = (outgoing(graph).get(agent.id) ?? []).filter((edge) => {
    if (edge.kind !== "can" || !["write", "merge"].includes(String(edge.facts.access?.value))) return false;
    if (edge.to === "github:workflows") return true;
    return BRANCHES.has(edge.to) && STARTING.has(edge.facts["with-class"]?.value) && runsBranches(one, trust);
  });
  return ways2.find((edge) => edge.facts.confidence?.value !== "possible") ?? ways2[0];
}
function deriveTrusted(graph) {
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const edges = relying(graph).flatMap(
    (one) => (one.trusts ?? []).flatMap((trusted) => {
      const trust = trusted.facts.trust?.value;
      if (!BY_BRANCH.has(trust) || trusted.facts.confidence?.value !== "certain") return [];
      return agents.flatMap((agent) => {
        const way = pushes(graph, agent, one, trust);
        if (way === void 0) return [];
        return [
          {
            id: edgeId("triggers", agent.id, trusted.from),
            from: agent.id,
            to: trusted.from,
            kind: "triggers",
            contexts: way.contexts,
            gates: [],
            because: [way.id, one.holds.id],
            locations: way.locations,
            facts: { confidence: way.facts.confidence ?? fact("possible") }
          }
        ];
      });
    })
  );
  return edges.length === 0 ? graph : extended(graph, [], edges);
}

// src/derive/uncalled.ts
var CALLER = "principal:caller";
function pruneUncalled(graph) {
  const called2 = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values()) {
    const definition = edge.kind === "calls" ? graph.nodes.get(edge.to)?.facts.definition?.value : void 0;
    if (typeof definition === "string") called2.add(definition);
  }
  const otherwise = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values()) if (edge.kind === "starts" && edge.from !== CALLER) otherwise.add(edge.to);
  const gone = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values()) {
    if (edge.kind !== "starts" || edge.from !== CALLER || !called2.has(edge.to)) continue;
    if (!otherwise.has(edge.to)) gone.add(edge.to);
  }
  if (gone.size === 0) return graph;
  const within2 = (id) => [...gone].some((root) => id === root || id.startsWith(`${root}/`) || id.startsWith(`credential:${root}/`));
  const without = new Set([...graph.nodes.keys()].filter(within2));
  for (const edge of graph.edges.values()) if (without.has(edge.from) || without.has(edge.to)) without.add(edge.id);
  return extended(graph, [], [], without);
}

// src/derive/unled.ts
var LEADS = /* @__PURE__ */ new Set(["triggers", "hands-off"]);
var GONE = /* @__PURE__ */ new Set(["starts", "calls", "uses", "can"]);
function closure(from, next) {
  const known2 = new Set(from);
  for (const id of known2) for (const other of next.get(id) ?? []) known2.add(other);
  return known2;
}
function callsOf(edges, reverse) {
  const found = /* @__PURE__ */ new Map();
  for (const { kind, from, to } of edges) {
    if (kind !== "calls") continue;
    const [key, value] = reverse ? [to, from] : [from, to];
    found.set(key, [...found.get(key) ?? [], value]);
  }
  return found;
}
function pruneUnled(graph) {
  const edges = [...graph.edges.values()];
  const running = closure(
    edges.flatMap((edge) => edge.kind === "runs" ? [edge.from] : []),
    callsOf(edges, true)
  );
  const led = closure(
    edges.flatMap((edge) => LEADS.has(edge.kind) ? [edge.to] : []),
    callsOf(edges, false)
  );
  const trusted = new Set(edges.flatMap((edge) => edge.kind === "holds" && edge.facts.trust ? [edge.from] : []));
  const isIdle = (id) => graph.nodes.get(id)?.kind === "workload" && !running.has(id) && !led.has(id) && !trusted.has(id);
  const idle = edges.filter(
    (edge) => GONE.has(edge.kind) && (isIdle(edge.from) || edge.kind === "starts" && isIdle(edge.to))
  );
  if (idle.length === 0) return graph;
  const tools = new Set(idle.flatMap((edge) => edge.kind === "uses" ? [edge.to] : []));
  const without = new Set(idle.map((edge) => edge.id));
  for (const edge of edges) if (tools.has(edge.from)) without.add(edge.id);
  const touched = edges.flatMap((edge) => without.has(edge.id) ? [edge.from, edge.to] : []);
  const joined3 = new Set(edges.flatMap((edge) => without.has(edge.id) ? [] : [edge.from, edge.to]));
  for (const id of touched) if (!joined3.has(id) && graph.nodes.get(id)?.kind !== "workload") without.add(id);
  return extended(graph, [], [], without);
}

// src/derive/unused.ts
var ANYTHING = /* @__PURE__ */ new Set(["any", "interpreter", "build", "unknown"]);
var GITHUB_SERVER = /^(?:mcp__github|MCP server github|github)\b|^mcp__github_/;
function needsOf(tool, reaches) {
  if (tool.kind === "server" || ANYTHING.has(tool.facts.breadth?.value)) return void 0;
  if (tool.facts.capability?.value === "shell" && !isKnownCommand(String(tool.facts.command?.value))) return void 0;
  if (tool.facts.capability?.value === "mcp" && reaches.length === 0 && !GITHUB_SERVER.test(tool.label))
    return void 0;
  return reaches.flatMap((edge) => scopesFor(edge.to, String(edge.facts.access?.value ?? "")));
}
function unusedBy(graph, out, agents, spare) {
  const left = new Set(spare);
  for (const edge of agents.flatMap((agent) => out(agent, "uses"))) {
    const tool = graph.nodes.get(edge.to);
    const needs = tool && needsOf(tool, out(edge.to, "reaches"));
    if (needs === void 0) return [];
    for (const scope of needs) left.delete(scope);
  }
  return [...left];
}
function deriveUnused(graph) {
  const edges = outgoing(graph);
  const out = (id, kind) => (edges.get(id) ?? []).filter((edge) => edge.kind === kind);
  const nodes = /* @__PURE__ */ new Map();
  for (const job of graph.nodes.values()) {
    const runs2 = job.kind === "workload" ? out(job.id, "runs") : [];
    const spare = runs2[0]?.facts.spare?.value;
    if (!Array.isArray(spare)) continue;
    const agents = [...new Set(runs2.map((edge) => edge.to))];
    const unused = unusedBy(graph, out, agents, spare);
    if (unused.length === 0) continue;
    for (const edge of agents.flatMap((agent) => out(agent, "holds"))) {
      const token = graph.nodes.get(edge.to);
      if (token?.facts.class?.value === "job-token" && edge.facts.when?.value !== "after")
        nodes.set(token.id, { ...token, facts: { ...token.facts, unused: fact(unused, [edge.id]) } });
    }
  }
  return extended(graph, [...nodes.values()], []);
}

// src/derive/widens.ts
var WORTH2 = /* @__PURE__ */ new Set(["pat", "cloud", "registry", "literal", "app-token", "secret", "ambient"]);
function ofAgent2(out, agent) {
  const uses = out(agent, "uses");
  return { uses, holds: [agent, ...uses.map((edge) => edge.to)].flatMap((id) => out(id, "holds")) };
}
var isAnyCommand = (tool) => tool?.facts.capability?.value === "shell" && tool.facts.breadth?.value === "any";
function moreTools(graph, parent, child) {
  const known2 = parent.uses.flatMap((edge) => graph.nodes.get(edge.to) ?? []);
  if (known2.some(isAnyCommand)) return [];
  const labels = new Set(known2.map((node) => node.label));
  return child.uses.filter((edge) => !labels.has(graph.nodes.get(edge.to)?.label ?? ""));
}
function isWorth2(graph, edge) {
  const credential = graph.nodes.get(edge.to);
  return credential !== void 0 && WORTH2.has(credential.facts.class?.value) && !isSetting(credential);
}
function moreCredentials(graph, parent, child) {
  const known2 = new Set(parent.holds.map((edge) => edge.to));
  return child.holds.filter(
    (edge) => !known2.has(edge.to) && edge.facts.when?.value !== "after" && isWorth2(graph, edge)
  );
}
function moreOfCalled(graph, out, call) {
  const holders = [call.to, ...out(call.to, "runs").map((edge) => edge.to)];
  const kept = holders.flatMap((id) => out(id, "holds")).filter((edge) => {
    const store = graph.nodes.get(edge.to)?.facts.store?.value;
    return typeof store === "string" && store.startsWith("environment:");
  });
  return moreCredentials(graph, { uses: [], holds: out(call.from, "holds") }, { uses: [], holds: kept });
}
function widened(graph, edge, tools, credentials) {
  const gained = [...tools, ...credentials];
  if (gained.length === 0) return [];
  const labels = [...new Set(gained.flatMap((one) => graph.nodes.get(one.to)?.label ?? []))].sort();
  const because = [...new Set(gained.map((one) => one.id))];
  const strongest2 = strongestHeld(graph, credentials)?.facts.class?.value ?? "none";
  const facts = { widens: fact(labels, because), "holds-class": fact(strongest2, because) };
  return [{ ...edge, facts: { ...edge.facts, ...facts } }];
}
function deriveWidens(graph) {
  const edges = outgoing(graph);
  const out = (id, ...kinds) => (edges.get(id) ?? []).filter((edge) => kinds.includes(edge.kind));
  const wider = [...graph.edges.values()].flatMap((edge) => {
    if (edge.kind === "calls") return widened(graph, edge, [], moreOfCalled(graph, out, edge));
    if (edge.kind !== "delegates") return [];
    const [parent, child] = [ofAgent2(out, edge.from), ofAgent2(out, edge.to)];
    return widened(graph, edge, moreTools(graph, parent, child), moreCredentials(graph, parent, child));
  });
  return extended(graph, [], wider);
}

// src/derive/index.ts
var STEPS = [
  // What runs at all, past which gates, and which identities are taken.
  pruneUncalled,
  deriveGates,
  deriveFederation,
  // What agents can do, and what that sets off. Jobs that no agent leads to are taken out before anybody looks further.
  deriveCan,
  deriveActs,
  deriveTriggers,
  pruneUnled,
  deriveLoops,
  deriveGuardrails,
  // Whom it moves authority for: more ways on, then who stands at the beginning of all of them.
  deriveTrusted,
  deriveHandoffs,
  deriveExposure,
  // Credentials: who shares them, how long they stay good, what for and how they are held.
  derivePools,
  deriveSpans,
  deriveLifetimes,
  deriveOutlives,
  deriveNeed,
  // Each agent for itself, from all of that: what goes in, what gets out, who answers for it, what is left of it.
  deriveThree,
  deriveInstructions,
  deriveServers,
  deriveEgress,
  deriveInstalls,
  derivePersons,
  deriveOwners,
  deriveWidens,
  deriveEvidence,
  deriveUnused
];
function derive(graph) {
  return STEPS.reduce((known2, step) => step(known2), graph);
}

// src/derive/ledger.ts
var RANK = { effective: 0, declared: 1, weak: 2 };
function ledger(graph) {
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  return agents.flatMap(
    (agent) => admissions(graph, agent).flatMap(({ workload, context, admits: admits2, way }) => {
      const gates = [...way.flatMap((edge) => gatesIn(edge, context))].sort(
        (a, b) => RANK[a.strength] - RANK[b.strength]
      );
      const location = gates[0]?.location ?? way[0]?.locations[0] ?? agent.location;
      return location ? [{ agent: agent.id, workload, context, admits: admits2, gates, location }] : [];
    })
  );
}
function coverage(graph, entries) {
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const ids = new Set(agents.map((agent) => agent.id));
  const declared = entries.flatMap(
    (entry) => entry.gates.filter((gate2) => gate2.strength === "declared").map((gate2) => `${gate2.location.file}:${gate2.location.line}:${gate2.why}`)
  );
  const held = [...graph.edges.values()].filter((edge) => edge.kind === "holds" && ids.has(edge.from) && edge.facts.when?.value !== "after").map((edge) => edge.to);
  const scopes = held.filter((id) => graph.nodes.get(id)?.facts.scope?.value === "unknown");
  return { agents: agents.length, contexts: entries.length, unknowns: (/* @__PURE__ */ new Set([...declared, ...scopes])).size };
}

// src/discover/discover.ts
import { readdirSync as readdirSync2, realpathSync as realpathSync2, statSync as statSync2 } from "node:fs";
import { dirname, isAbsolute as isAbsolute2, join as join3, posix, relative as relative2, sep as sep2 } from "node:path";

// src/readers/pattern.ts
var TOKEN = /(\*\*\/|\*|\{[^{}]*\})/;
function patternOf(glob) {
  const parts = glob.split(TOKEN).map((part) => {
    if (part === "**/") return "(.*/)?";
    if (part === "*") return "[^/]*";
    if (part.startsWith("{")) return `(${part.slice(1, -1).split(",").map(plain).join("|")})`;
    return plain(part);
  });
  return parts.join("");
}
function anyOf(globs2) {
  if (globs2.length === 0) return () => false;
  const any = new RegExp(`^(?:${globs2.map(patternOf).join("|")})$`, "s");
  return (file) => any.test(file);
}
function plain(text4) {
  if (/[*?[\]{}()!@+|\\\s#^$]/.test(text4)) throw new Error(`The part \`${text4}\` of a glob is not supported.`);
  return text4.replaceAll(".", "\\.");
}

// src/discover/folder.ts
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join as join2, relative, sep } from "node:path";
var MAX_WALKED = 5e5;
function folderOrigin(root) {
  return {
    list(report2) {
      const names = listedByGit(root);
      return names.length > 0 ? names : walked(root, report2);
    },
    expect: () => {
    },
    read: (name) => read(root, name)
  };
}
function listedByGit(root) {
  return items(git(root, ["ls-files", "-co", "--exclude-standard", "-z"])).filter((name) => !name.endsWith("/"));
}
function walked(root, report2) {
  const names = [];
  const folders = [""];
  let seen = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const entry of entriesOf(root, folder, report2)) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      seen += 1;
      if (!entry.isDirectory()) names.push(name);
      else if (entry.name !== ".git" && entry.name !== "node_modules") folders.push(name);
    }
    if (seen <= MAX_WALKED) continue;
    report2(folder, {
      code: "limit",
      message: `The folder holds more than ${MAX_WALKED} entries; the rest is not looked at.`
    });
    break;
  }
  return names;
}
function entriesOf(root, folder, report2) {
  try {
    return readdirSync(join2(root, folder), { withFileTypes: true });
  } catch (error) {
    report2(folder, { code: "unreadable", message: `The folder cannot be read (${codeOf(error)}).` });
    return [];
  }
}
function read(root, name) {
  const path = join2(root, name);
  const link2 = statsOf(path);
  if (link2 === void 0) {
    return name.includes("\uFFFD") ? { code: "unreadable", message: "The file's name is not UTF-8." } : void 0;
  }
  try {
    const real = realpathSync(path);
    const inside = relative(root, real);
    if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return OUTSIDE;
    if (inside.split(sep).includes(".git"))
      return { code: "outside-root", message: "The link leads into git's own folder and is not followed." };
    return statSync(real).isFile() ? bytesOf(real) : NO_FILE;
  } catch (error) {
    return { code: "unreadable", message: `The file cannot be read (${codeOf(error)}).` };
  }
}
function bytesOf(real) {
  const handle = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) return { code: "unreadable", message: "The file changed while it was read." };
    const buffer = Buffer.allocUnsafe(Math.min(stats.size, MAX_FILE_BYTES) + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < buffer.length; length += count)
      count = readSync(handle, buffer, length, buffer.length - length, null);
    return length > MAX_FILE_BYTES ? TOO_LARGE : buffer.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}

// src/discover/discover.ts
var MAX_FILES = 2e4;
function discover(path, globs2, from = "disk", includes = () => true) {
  const matches2 = anyOf(globs2);
  const start3 = startOf(path);
  const root = start3.isDirectory ? start3.real : rootOf(start3.real, matches2);
  const shelf = {
    origin: originOf(root, from),
    includes,
    excluded: /* @__PURE__ */ new Set(),
    memory: /* @__PURE__ */ new Map(),
    diagnostics: [],
    read: 0,
    skipped: 0,
    bytes: 0
  };
  const all = start3.isDirectory ? shelf.origin.list((name, refusal) => skip(shelf, name, refusal)) : [slashed(relative2(root, start3.real))];
  reportFolders(shelf, all, globs2);
  const names = [...new Set(all.filter(matches2))].filter((name) => isIncluded(shelf, name)).sort();
  shelf.origin.expect(names.slice(0, MAX_FILES));
  const files = [];
  for (const name of names) {
    if (shelf.read >= MAX_FILES || shelf.bytes >= MAX_TOTAL_BYTES) {
      const message = `Only ${shelf.read} files are read; this one and those after it are not.`;
      report(shelf, name, { code: "limit", message });
      break;
    }
    const file = load(shelf, name);
    if (file !== void 0) files.push(file);
  }
  return {
    files,
    repository: { file: (asked) => reachable(shelf, root, asked), names: files.map((file) => file.file) },
    diagnostics: shelf.diagnostics,
    get read() {
      return shelf.read;
    },
    get skipped() {
      return shelf.skipped;
    },
    get excluded() {
      return shelf.excluded.size;
    }
  };
}
function rootOfPath(path, globs2) {
  const start3 = startOf(path);
  return start3.isDirectory ? start3.real : rootOf(start3.real, anyOf(globs2));
}
function isIncluded(shelf, name) {
  if (shelf.includes(name)) return true;
  shelf.excluded.add(name);
  return false;
}
function originOf(root, from, only) {
  if (from === "disk") return folderOrigin(root);
  if (from === "index") return stagedOrigin(root, only);
  return from.commit === "HEAD" ? headOrigin(root, only) : commitOrigin(root, from.commit, only);
}
function reportFolders(shelf, names, globs2) {
  const folders = new Set(
    globs2.flatMap((glob) => {
      const segments2 = glob.split("/").slice(0, -1);
      const plain4 = segments2.slice(0, segments2.findIndex((one) => /[*?{[(!]/.test(one)) >>> 0);
      return plain4.map((_, index) => plain4.slice(0, index + 1).join("/"));
    })
  );
  for (const name of names) {
    if (!folders.has(name)) continue;
    const message = "A folder is expected here, but this is a link or something else: what is behind it is not read.";
    skip(shelf, name, { code: "unreadable", message });
  }
}
function startOf(path) {
  try {
    const real = realpathSync2(path);
    const stats = statSync2(real);
    if (stats.isDirectory()) readdirSync2(real);
    if (stats.isDirectory() || stats.isFile()) return { real, isDirectory: stats.isDirectory() };
  } catch (error) {
    throw new UserError(
      `\`${path}\` cannot be read (${codeOf(error)}). Name a repository, a folder or a file that exists.`
    );
  }
  throw new UserError(`\`${path}\` is neither a folder nor a file.`);
}
function rootOf(file, matches2) {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (matches2(slashed(relative2(folder, file)))) return folder;
    if (dirname(folder) === folder) return dirname(file);
  }
}
function slashed(path) {
  return sep2 === "/" ? path : path.split(sep2).join("/");
}
function reachable(shelf, root, asked) {
  if (asked.includes("\0") || isAbsolute2(asked) || asked.startsWith("/")) return void 0;
  const name = posix.normalize(asked);
  if (shelf.memory.has(name)) return shelf.memory.get(name);
  const first = name.split("/", 1)[0];
  if (first === ".." || name.split("/").includes(".git")) return void 0;
  if (statsOf(join3(root, name))?.isDirectory()) return void 0;
  if (!shelf.includes(name)) return leftOut(shelf, name);
  return load(shelf, name);
}
function leftOut(shelf, name) {
  if (shelf.origin.read(name) !== void 0) shelf.excluded.add(name);
  shelf.memory.set(name, void 0);
}
function load(shelf, name) {
  if (!shelf.memory.has(name)) shelf.memory.set(name, decoded(shelf, name));
  return shelf.memory.get(name);
}
function decoded(shelf, name) {
  const content = shelf.origin.read(name);
  if (content === void 0) return void 0;
  if (Buffer.isBuffer(content)) shelf.bytes += content.length;
  const text4 = textOf(content);
  if (typeof text4 !== "string") return skip(shelf, name, text4);
  shelf.read += 1;
  return { file: name, text: text4 };
}
function skip(shelf, name, refusal) {
  if (refusal.code !== "limit") shelf.skipped += 1;
  report(shelf, name, refusal);
}
function report(shelf, name, { code, message }) {
  const location = { file: name, line: 1, column: 1, endLine: 1, endColumn: 1 };
  shelf.diagnostics.push({ code, level: "error", message, location });
}

// src/read.ts
async function readFile(reader, file, repository) {
  if ("wants" in reader && !reader.wants(file)) return { nodes: [], edges: [], diagnostics: [] };
  const asked = /* @__PURE__ */ new Set([file]);
  const watched = {
    ...repository,
    file: (path) => {
      const other = repository.file(path);
      if (other) asked.add(other);
      return other;
    }
  };
  try {
    const read2 = "load" in reader ? await reader.load() : reader.read;
    const fragment = read2(file, watched);
    const broken = [...asked].filter(isRecoverable);
    if (broken.length === 0) {
      forgetParsed(file);
      return fragment;
    }
    const { recoverYaml } = await import("./yaml-recover-YJQAKWM6.js");
    for (const one of broken) parseYaml(one, "yaml", recoverYaml);
    return read2(file, watched);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const location = { file: file.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return {
      nodes: [],
      edges: [],
      diagnostics: [
        {
          code: "internal",
          level: "error",
          message: `Reader \`${reader.id}\` failed: ${why}. Please report it.`,
          location
        }
      ]
    };
  }
}

// src/readers/ci/pipelines/wants.ts
var NAMES = /claude|codex|gemini|copilot|opencode|\bdroid\b|aider|cursor-agent/i;
function mayConcernAgent(text4) {
  return NAMES.test(text4) || mayRunAgent(text4);
}

// src/readers/azure-pipelines/azure-pipelines.ts
var azurePipelines = {
  id: "azure-pipelines",
  title: "Azure Pipelines",
  docs: "https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/",
  files: [
    "**/azure-pipelines*.{yml,yaml}",
    ".azure-pipelines/**/*.{yml,yaml}",
    ".azuredevops/**/*.{yml,yaml}",
    ".azdo/**/*.{yml,yaml}",
    ".pipelines/**/*.{yml,yaml}"
  ],
  ignores: "Who can start a pipeline, the rules of forks, the content of variable groups and the checks of environments are settings outside of the files; conditions and templates of other repositories are not read.",
  wants: ({ text: text4 }) => /\btemplate\s*:/.test(text4) || mayConcernAgent(text4),
  load: async () => (await import("./read-F6Q7RW4L.js")).readAzure
};

// src/readers/bitbucket-pipelines/bitbucket-pipelines.ts
var bitbucketPipelines = {
  id: "bitbucket-pipelines",
  title: "Bitbucket Pipelines",
  docs: "https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/",
  files: ["**/bitbucket-pipelines.{yml,yaml}"],
  ignores: "Who can start a pipeline, whether forks get variables, and the rules of deployments are settings outside of the files; pipes, conditions and shared pipelines are not read.",
  wants: ({ text: text4 }) => mayConcernAgent(text4),
  load: async () => (await import("./read-RQLNIRF6.js")).readBitbucket
};

// src/readers/buildkite-pipeline/buildkite-pipeline.ts
var buildkitePipeline = {
  id: "buildkite-pipeline",
  title: "Buildkite pipeline",
  docs: "https://buildkite.com/docs/pipelines/configure/step-types",
  files: [".buildkite/**/*.{yml,yaml}", "buildkite.{yml,yaml}"],
  ignores: "Who can start a build, whether forks are built, and what hooks of the build machines put into the environment are settings outside of the files; plugins, conditions and steps that a script uploads are not read.",
  wants: ({ text: text4 }) => mayConcernAgent(text4),
  load: async () => (await import("./read-Q2AZRZU5.js")).readBuildkite
};

// src/readers/circleci-config/circleci-config.ts
var circleciConfig = {
  id: "circleci-config",
  title: "CircleCI configuration",
  docs: "https://circleci.com/docs/reference/configuration-reference/",
  files: [".circleci/*.{yml,yaml}"],
  ignores: "Who can start a pipeline, whether forks get secrets, and who may use a context are settings outside of the files; orbs and conditions are not read.",
  wants: ({ file, text: text4 }) => file.endsWith("cci-agent-setup.yml") || mayConcernAgent(text4),
  load: async () => (await import("./read-ADFK2YUN.js")).readCircle
};

// src/readers/claude-frontmatter.ts
function readTools(value) {
  return (value?.items() ?? []).flatMap(
    (item) => splitPermissionRules(item.string() ?? "").flatMap(({ text: text4, offset }) => {
      const rule = parsePermissionRule(text4);
      return rule === void 0 ? [] : [{ rule, text: text4, location: item.locate(offset, text4.length) }];
    })
  );
}
function noteFrontmatter(into2, diagnostics) {
  for (const diagnostic of diagnostics) {
    const broken = diagnostic.code === "syntax-error";
    into2.note({
      ...diagnostic,
      message: broken ? `${diagnostic.message} Some releases of Claude Code skip such a file.` : diagnostic.message
    });
  }
}
function noteHooks(into2, tree) {
  const location = tree.keyLocation("hooks");
  if (location === void 0 || (tree.get("hooks")?.entries() ?? []).length === 0) return;
  into2.note({
    code: "not-supported",
    level: "note",
    message: "The commands of these hooks are not read: what they allow, refuse or run is not known.",
    location
  });
}

// src/readers/claude-sandbox.ts
function readSandbox(files) {
  const sandboxes = files.flatMap((tree) => tree.get("sandbox") ?? []);
  const chooser = sandboxes.find((sandbox) => sandbox.get("enabled")?.boolean() !== void 0);
  const on = chooser?.get("enabled")?.boolean() === true;
  const autoAllow = sandboxes.flatMap((sandbox) => sandbox.get("autoAllowBashIfSandboxed")?.boolean() ?? [])[0];
  const domains = sandboxes.flatMap((sandbox) => sandbox.at("network", "allowedDomains")?.items() ?? []);
  const listed = domains.length === 0 ? "none" : "unknown";
  const network = !on || domains.some((domain) => domain.string() === "*") ? "full" : listed;
  const excluded = sandboxes.flatMap(
    (sandbox) => (sandbox.get("excludedCommands")?.items() ?? []).flatMap((item) => item.string() ?? [])
  );
  return {
    location: on ? chooser?.keyLocation("enabled") : void 0,
    autoAllow: on && autoAllow !== false,
    network,
    // NOTE: an excluded `docker` excludes `docker run`, too.
    networkOf: (command) => excluded.some((pattern) => covers(pattern, command) || covers(`${pattern} *`, command)) ? "full" : network
  };
}

// src/readers/claude-permissions.ts
var SHELLS2 = /* @__PURE__ */ new Set(["Bash", "PowerShell"]);
var EDITORS = /* @__PURE__ */ new Set(["Edit", "Write", "MultiEdit", "NotebookEdit"]);
var READERS = /* @__PURE__ */ new Set(["Read", "Glob", "Grep", "LS", "NotebookRead"]);
var PATHLESS = /* @__PURE__ */ new Set(["Write", "Glob", "Grep", "MultiEdit", "NotebookEdit"]);
var FILES_WRITE = { resource: "host:files", access: "write", via: "none" };
function readPermissions(into2, settings2) {
  const { tree, file, files } = settings2;
  readGrants(into2, settings2, rules(tree, "allow"), { key: "permissions.allow", grant: "allowed", certain: true });
  const stopped = stopsOf(files);
  for (const mode of [modeGrant(into2, settings2, stopped), sandboxGrant(file, stopped, readSandbox(files))])
    if (mode) grant(into2, settings2, mode, {});
}
function readGrants(into2, scope, listed, manner, denied = []) {
  const { agent, file, files } = scope;
  const sandbox = readSandbox(files);
  const stopped = [...denied, ...stopsOf(files)];
  const asked = new Set(files.flatMap((other) => rules(other, "ask")).map(({ text: text4 }) => text4));
  for (const allowed of listed) {
    if (isInert(into2, allowed)) continue;
    const stop = stopped.find(({ rule }) => stops2(rule, allowed.rule));
    if (stop !== void 0 && !asked.has(stop.text)) continue;
    const used2 = { ...!manner.certain && { confidence: "possible" } };
    grant(into2, scope, granted(allowed, file, stopped, sandbox, manner), stop === void 0 ? used2 : void 0);
    const path = `${file}#${manner.key}/${redact(allowed.text)}`;
    holdLiteral(into2, { id: agent, channel: "env" }, "", allowed.text, allowed.location, path);
  }
}
function stopsOf(files) {
  return [...files.flatMap((other) => rules(other, "deny")), ...files.flatMap((other) => rules(other, "ask"))];
}
function rules(tree, list4) {
  return (tree.at("permissions", list4)?.items() ?? []).flatMap((item) => {
    const text4 = item.string()?.trim();
    const rule = text4 === void 0 ? void 0 : parsePermissionRule(text4);
    return text4 === void 0 || rule === void 0 ? [] : [{ rule, text: text4, location: item.location }];
  });
}
function isInert(into2, { rule, text: text4, location }) {
  const glob = rule.tool.includes("*") && !/^mcp__[^*]+__/.test(rule.tool);
  const path = PATHLESS.has(rule.tool) && rule.specifier !== void 0 && rule.specifier !== "*";
  if (!glob && !path) return false;
  const why = glob ? "an allow rule takes a wildcard only after `mcp__<server>__`" : "only `Read` and `Edit` rules take a path";
  into2.note({
    code: "inert-setting",
    level: "note",
    message: `Claude Code ignores the allow rule \`${redact(text4)}\`: ${why}.`,
    location
  });
  return true;
}
function stops2(stop, allow) {
  const sameTool = fits(stop.tool, allow.tool) || stop.tool.startsWith("mcp__") && allow.tool.startsWith(`${stop.tool}__`);
  if (!sameTool) return false;
  if (stop.specifier === void 0 || stop.specifier === "*") return true;
  if (allow.specifier === void 0) return false;
  return SHELLS2.has(allow.tool) ? covers(stop.specifier, allow.specifier) : normalise(stop.specifier) === normalise(allow.specifier);
}
function grant(into2, { agent }, { id, label, location, facts, reach }, used2) {
  const tool = into2.node("tool", id, { label, location, facts });
  if (used2) into2.edge("uses", agent, tool, { location, contexts: [SESSION], facts: used2 });
  for (const { resource, access: access2, via } of reach) {
    into2.edge("reaches", tool, resourceNode(into2, resource), { location, facts: { access: access2, via }, as: access2 });
  }
}
function granted({ rule, text: text4, location }, file, stopped, sandbox, manner) {
  const label = redact(text4);
  const base2 = { id: `${file}#${manner.key}/${label}`, label, location };
  const { tool, specifier } = rule;
  if (SHELLS2.has(tool)) {
    const denied = stopped.flatMap(
      ({ rule: other }) => other.tool === tool && other.specifier !== void 0 ? [other.specifier] : []
    );
    const { breadth, command, pinned } = shellBreadth(specifier);
    const network = sandbox.networkOf(command);
    return {
      ...base2,
      facts: { capability: "shell", command: redact(command), breadth, pinned, grant: manner.grant, network },
      reach: within(commandReach(command, denied), network)
    };
  }
  if (EDITORS.has(tool)) return { ...base2, facts: { capability: "edit", grant: manner.grant }, reach: [FILES_WRITE] };
  if (READERS.has(tool))
    return {
      ...base2,
      facts: { capability: "read", grant: manner.grant },
      reach: [{ resource: "host:files", access: "read", via: "none" }]
    };
  if (tool === "WebFetch" || tool === "WebSearch") {
    const open = specifier === void 0 || specifier === "*" || specifier === "domain:*";
    return {
      ...base2,
      // NOTE: a search asks the vendor, not a host.
      facts: { capability: "web", breadth: open && tool === "WebFetch" ? "wide" : "narrow", grant: manner.grant },
      reach: [{ resource: "internet", access: open ? "send" : "read", via: "none" }]
    };
  }
  if (!tool.startsWith("mcp__")) return { ...base2, facts: { grant: manner.grant }, reach: [] };
  const [, server = "", name = "*"] = tool.split("__");
  const hit = server === "github" ? githubMcpReach(name) : void 0;
  return {
    ...base2,
    facts: { capability: "mcp", breadth: name.includes("*") ? "wide" : "narrow", grant: manner.grant },
    reach: hit ? [{ ...hit, via: "mcp" }] : []
  };
}
function within(reach, network) {
  return network === "none" ? reach.filter(({ resource }) => resource.startsWith("host:")) : reach;
}
function readAgentMode(into2, scope, { mode, location, has: has2 }) {
  const { file, files } = scope;
  const stopped = stopsOf(files);
  const may = (tool) => has2(tool) && !isStopped2(stopped, tool);
  const base2 = { id: `${file}#permissionMode`, location };
  const possible = { confidence: "possible" };
  if (mode === "bypassPermissions" && isLocked(files))
    ignoredMode(into2, mode, location, "`disableBypassPermissionsMode` switches it off", "mode");
  else if (mode === "bypassPermissions" && may("Bash")) grant(into2, scope, anyCommand(base2), possible);
  else if ((mode === "bypassPermissions" || mode === "acceptEdits") && (may("Edit") || may("Write")))
    grant(into2, scope, editing(base2), possible);
}
var anyCommand = (base2) => ({
  ...base2,
  label: "any command",
  facts: { capability: "shell", command: "*", breadth: "any", grant: "mode", network: "full" },
  reach: commandReach("*")
});
var editing = (base2) => ({
  ...base2,
  label: "Edit",
  facts: { capability: "edit", grant: "mode" },
  reach: [FILES_WRITE]
});
function isLocked(files) {
  const [lock] = files.flatMap((other) => other.at("permissions", "disableBypassPermissionsMode")?.string() ?? []);
  return lock === "disable";
}
function modeGrant(into2, { tree, file, files }, stopped) {
  const key = tree.get("permissions")?.keyLocation("defaultMode");
  const mode = tree.at("permissions", "defaultMode")?.string();
  if (key === void 0 || mode === void 0) return void 0;
  const chooser = files.find((other) => other.at("permissions", "defaultMode")?.string() !== void 0);
  if (chooser !== void 0 && chooser.file !== file) {
    ignoredMode(into2, mode, key, `\`${chooser.file}\` chooses another one`);
    return void 0;
  }
  const base2 = { id: `${file}#permissions.defaultMode`, location: key };
  if (mode === "acceptEdits") return isStopped2(stopped, "Edit") ? void 0 : editing(base2);
  const disabled = isLocked(files);
  if (mode === "auto") ignoredMode(into2, mode, key, "the settings of a repository cannot choose it");
  if (mode === "bypassPermissions" && disabled)
    ignoredMode(into2, mode, key, "`disableBypassPermissionsMode` switches it off");
  if (mode !== "bypassPermissions" || disabled || isStopped2(stopped, "Bash")) return void 0;
  return anyCommand(base2);
}
function ignoredMode(into2, mode, location, why, what = "default mode") {
  into2.note({
    code: "inert-setting",
    level: "note",
    message: `Claude Code ignores the ${what} \`${redact(mode)}\`: ${why}.`,
    location
  });
}
function isStopped2(stopped, tool) {
  return stopped.some(({ rule }) => stops2(rule, { tool }));
}
function sandboxGrant(file, stopped, sandbox) {
  if (!sandbox.autoAllow || sandbox.location?.file !== file || isStopped2(stopped, "Bash")) return void 0;
  const facts = { capability: "shell", command: "*", breadth: "any", grant: "mode", network: sandbox.network };
  return {
    id: `${file}#sandbox.enabled`,
    label: "any command, in the sandbox",
    location: sandbox.location,
    facts,
    reach: within(commandReach("*"), sandbox.network)
  };
}

// src/readers/claude-settings-files.ts
var FILES = [".claude/settings.local.json", ".claude/settings.json"];
function settingsFiles(repository, own2) {
  return FILES.flatMap((name) => {
    if (name === own2?.file) return [own2];
    const source = repository.names.includes(name) ? repository.file(name) : void 0;
    if (source === void 0) return [];
    const other = parseYaml(source, "json");
    return other.tree === void 0 || other.diagnostics.some(({ level }) => level === "error") ? [] : [other.tree];
  });
}

// src/readers/claude-agents.ts
var claudeAgents = {
  id: "claude-agents",
  title: "Sub-agents of Claude Code",
  docs: "https://code.claude.com/docs/en/sub-agents",
  files: ["**/.claude/agents/**/*.md"],
  ignores: "The prompt, the model, memory, skills and colours; what commands in hooks do; the same file as VS Code and the Copilot CLI read it.",
  read(source, repository) {
    const into2 = collector();
    const { tree, diagnostics } = parseFrontmatter(source);
    noteFrontmatter(into2, diagnostics);
    const name = tree?.get("name");
    if (tree !== void 0 && name?.string() === void 0)
      into2.note({
        code: "inert-setting",
        level: "note",
        message: "Claude Code skips a sub-agent that has no `name`.",
        location: tree.location
      });
    else if (tree !== void 0 && name !== void 0) readAgent(into2, tree, name, repository);
    return into2.fragment();
  }
};
function readAgent(into2, tree, name, repository) {
  const { file } = tree;
  const location = tree.keyLocation("name") ?? name.location;
  const session = claudeSession(into2, { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
  const id = into2.node("agent", `${file}#agent`, {
    label: name.string() ?? file,
    location,
    facts: { product: "claude-code", mode: "interactive", definition: "session:claude-code" }
  });
  const named4 = readTools(tree.get("tools"));
  const listed = named4.length === 0 ? void 0 : named4;
  const without = readTools(tree.get("disallowedTools"));
  into2.edge("delegates", session, id, {
    location: tree.keyLocation("tools") ?? location,
    contexts: [SESSION],
    facts: {
      tools: listed?.map(({ text: text4 }) => text4) ?? (tree.get("tools") === void 0 ? "all" : "unknown"),
      ...without.length > 0 && { without: without.map(({ text: text4 }) => text4) }
    }
  });
  const mode = modeOf(tree);
  const files = file.startsWith(".claude/") ? settingsFiles(repository) : [];
  if (mode) readAgentMode(into2, { agent: id, file, files }, { ...mode, has: (tool) => has(listed, without, tool) });
  readServers(into2, id, tree, repository);
  noteHooks(into2, tree);
}
function modeOf(tree) {
  const mode = tree.get("permissionMode")?.string();
  const location = tree.keyLocation("permissionMode");
  return mode === void 0 || location === void 0 ? void 0 : { mode, location };
}
function has(listed, without, tool) {
  if (without.some(({ rule }) => rule.tool === tool && rule.specifier === void 0)) return false;
  return listed === void 0 || listed.some(({ rule }) => rule.tool === tool || rule.tool === "*");
}
function readServers(into2, agent, tree, repository) {
  const { file } = tree;
  for (const item of tree.get("mcpServers")?.items() ?? []) {
    const named4 = item.string();
    if (named4 !== void 0) useServer(into2, agent, named4, item.location, repository);
    for (const entry of item.entries())
      readServer(into2, entry, {
        agent,
        client: "claude-code",
        path: `${file}#mcpServers.${entry.key}`,
        approval: "unknown",
        repository
      });
  }
}
function useServer(into2, agent, name, location, repository) {
  const source = repository.names.includes(PROJECT) ? repository.file(PROJECT) : void 0;
  const known2 = source && parseYaml(source, "json").tree?.at("mcpServers", name);
  if (known2 === void 0) {
    into2.note({
      code: "unresolved-reference",
      level: "note",
      message: `No server of \`${PROJECT}\` has the name \`${name}\`; the sub-agent takes it from the developer's own.`,
      location
    });
    return;
  }
  const id = `${PROJECT}#mcpServers.${name}`;
  const remote = known2.get("url") !== void 0;
  into2.node("server", id, {
    label: name,
    layer: remote ? "L7" : "L3",
    zone: remote ? "service" : "workstation",
    facts: { definition: id, product: "claude-code" }
  });
  into2.edge("uses", agent, id, { location, contexts: [SESSION], facts: { approval: "unknown" } });
}
var PROJECT = ".mcp.json";

// src/readers/claude-settings.ts
var claudeSettings = {
  id: "claude-settings",
  title: "Claude Code settings",
  docs: "https://code.claude.com/docs/en/settings",
  files: [".claude/settings.json", ".claude/settings.local.json"],
  ignores: "Hooks, commands such as apiKeyHelper, plugins, the approval of MCP servers, and settings of the user or the organisation.",
  read(source, repository) {
    const into2 = collector();
    const { tree, diagnostics } = parseYaml(source, "json");
    const broken = diagnostics.some(({ level }) => level === "error") || tree === void 0;
    for (const diagnostic of diagnostics) {
      const ignored = broken && diagnostic.level === "error" ? " Claude Code ignores such a settings file, so nothing in it counts as granted." : "";
      into2.note({ ...diagnostic, message: diagnostic.message + ignored });
    }
    if (!broken) readSettings(into2, tree, source.file, repository);
    return into2.fragment();
  }
};
function readSettings(into2, tree, file, repository) {
  const start3 = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const agent = claudeSession(into2, start3);
  readPermissions(into2, { agent, tree, file, files: settingsFiles(repository, tree) });
  for (const { key, value } of tree.get("env")?.entries() ?? []) {
    readValue(into2, { id: agent, channel: "env" }, key, value, `${file}#env.${key}`);
  }
}

// src/readers/claude-skills.ts
var MAX_COMMANDS = 50;
var COMMAND = /(?:^|[\s(>])!`([^`\n]{1,1000})`|^```!\n([^`]{1,4000})\n```$/gm;
var claudeSkills = {
  id: "claude-skills",
  title: "Skills and commands of Claude Code",
  docs: "https://code.claude.com/docs/en/skills",
  files: ["**/.claude/skills/*/SKILL.md", "**/.claude/commands/**/*.md"],
  ignores: "The text, the model, scripts beside it, and what commands in hooks do; the same file as other products read it.",
  read(source, repository) {
    const into2 = collector();
    const { tree, diagnostics, body } = parseFrontmatter(source);
    noteFrontmatter(into2, diagnostics);
    if (tree !== void 0) {
      readAllowed(into2, tree, repository);
      noteHooks(into2, tree);
    }
    readCommands(into2, source, body);
    return into2.fragment();
  }
};
function readAllowed(into2, tree, repository) {
  const { file } = tree;
  const listed = readTools(tree.get("allowed-tools"));
  if (listed.length === 0) return;
  const agent = claudeSession(into2, { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
  const files = file.startsWith(".claude/") ? settingsFiles(repository) : [];
  const certain = tree.get("disable-model-invocation")?.boolean() !== true;
  const every = listed.filter(({ text: text4 }) => text4 === "*");
  readGrants(
    into2,
    { agent, file, files },
    listed.filter((tool) => !every.includes(tool)),
    { key: "allowed-tools", grant: "skill", certain },
    readTools(tree.get("disallowed-tools"))
  );
  for (const tool of every) grantEvery(into2, agent, file, tool);
}
function grantEvery(into2, agent, file, { location }) {
  const tool = into2.node("tool", `${file}#allowed-tools/*`, {
    label: "every tool",
    location,
    facts: { capability: "shell", command: "*", breadth: "any", grant: "skill" }
  });
  into2.edge("uses", agent, tool, { location, contexts: [SESSION], facts: { confidence: "possible" } });
  into2.edge("reaches", tool, resourceNode(into2, "host:exec"), {
    location,
    facts: { access: "exec", via: "none" },
    as: "exec"
  });
}
function readCommands(into2, source, body) {
  const { file, text: text4 } = source;
  let count = 0;
  for (const found of text4.slice(body).matchAll(COMMAND)) {
    count += 1;
    if (count > MAX_COMMANDS) return;
    const command = (found[1] ?? found[2] ?? "").trim();
    const start3 = body + found.index + found[0].indexOf("!");
    const line = command.split("\n", 1)[0] ?? "";
    const location = locationOf(source, start3, start3 + 2 + (found[1] === void 0 ? 0 : line.length));
    const agent = claudeSession(into2, { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
    const label = redact(line).slice(0, 200);
    const id = into2.node("content", `${file}#!/${label}`, { label: `the output of \`${label}\``, location });
    into2.edge("feeds", id, agent, { location, contexts: [SESSION] });
    holdLiteral(into2, { id: agent, channel: "env" }, "", command, location, `${file}#!/${label}`);
  }
}

// src/readers/cloudformation.ts
var WANTED = /AssumeRoleWithWebIdentity/;
var cloudformation = {
  id: "cloudformation",
  title: "CloudFormation and trust policies of AWS",
  docs: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html",
  files: [
    "**/*.template",
    "**/template.{yaml,yml,json}",
    "**/*.template.{yaml,yml,json}",
    "**/*{cloudformation,cfn}*/**/*.{yaml,yml,json}",
    "**/*{oidc,trust-policy,trust_policy,trustpolicy,assume-role,assume_role,iam-role,iam_role,github-role,github_role}*.{yaml,yml,json}",
    "**/{iam,trust,role}*.{yaml,yml,json}"
  ],
  ignores: "Everything but roles that jobs of GitHub and GitLab may take; templates under other names; Bicep and ARM; what functions such as `!If` choose.",
  wants: ({ text: text4 }) => WANTED.test(text4),
  load: async () => (await import("./read-cloudformation-RWVUBOMU.js")).readCloudFormation
};

// src/readers/codeowners.ts
var codeowners = {
  id: "codeowners",
  title: "CODEOWNERS",
  docs: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners",
  files: [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"],
  ignores: "Whether a ruleset asks for the owners' review, and whether the owners exist and can write.",
  read(source) {
    const into2 = collector();
    readLines(into2, source);
    return into2.fragment();
  }
};
var OWNER2 = /^(?:@[A-Za-z0-9_][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z0-9_.-]{1,100})?|[^\s@]{1,100}@[^\s@]{1,200})$/;
var MAX_BYTES = 3 * 1024 * 1024;
function readLines(into2, { file, text: text4 }) {
  const start3 = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  if (Buffer.byteLength(text4) > MAX_BYTES) {
    into2.note({
      code: "inert-setting",
      level: "note",
      message: "GitHub does not load a CODEOWNERS file of more than 3 MB.",
      location: start3
    });
    return;
  }
  const owners = [];
  for (const [index, line] of text4.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
    const [pattern, ...names] = wordsOf(line);
    if (pattern === void 0) continue;
    const column = line.length - line.trimStart().length + 1;
    const location = {
      file,
      line: index + 1,
      column,
      endLine: index + 1,
      endColumn: line.trimEnd().length + 1
    };
    const why = invalid(pattern, names);
    if (why !== void 0)
      into2.note({
        code: "inert-setting",
        level: "note",
        message: `GitHub skips this line of CODEOWNERS: ${why}.`,
        location
      });
    else owners.push(`${pattern} ${names.join(" ")}`.trimEnd());
  }
  into2.node("content", file, { label: "CODEOWNERS", zone: "control-plane", location: start3, facts: { owners } });
}
function wordsOf(line) {
  const comment = /(?:^|\s)#/.exec(line);
  const content = comment === null ? line : line.slice(0, comment.index);
  return (content.match(/(?:\\.|[^\s\\])+/g) ?? []).map((word2) => word2.replaceAll("\\ ", " "));
}
function invalid(pattern, names) {
  if (pattern.startsWith("!")) return "a pattern cannot be negated";
  if (pattern.startsWith("[") || /\[[^\]]*\]/.test(pattern)) return "a pattern cannot hold a character range";
  const wrong = names.find((name) => !OWNER2.test(name));
  return wrong === void 0 ? void 0 : "an owner is `@user`, `@organization/team` or an e-mail address";
}

// src/parse/toml-value.ts
var MAX_PARTS = 50;
var BARE = /[A-Za-z0-9_-]+/y;
var NUMBER = /^(?:0x[0-9A-Fa-f_]+|0o[0-7_]+|0b[01_]+|[+-]?(?:inf|nan|[0-9][0-9_]*(?:\.[0-9_]+)?(?:[eE][+-]?[0-9_]+)?))$/;
var DATE = /^(?:\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?)?|\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/;
var ESCAPES = {
  b: "\b",
  t: "	",
  n: "\n",
  f: "\f",
  r: "\r",
  e: "\x1B",
  '"': '"',
  "\\": "\\"
};
function complain(scanner, what, at = scanner.at) {
  const code = typeof at === "number" ? "syntax-error" : at;
  const start3 = typeof at === "number" ? at : scanner.at;
  if (scanner.problems.some((problem) => problem.code === code)) return false;
  const message = code === "syntax-error" ? `The file is not valid TOML: ${what}.` : what;
  scanner.problems.push({ code, level: "error", message, start: start3, end: start3 + 1 });
  return false;
}
function space(scanner, lines) {
  const { text: text4 } = scanner;
  for (; ; ) {
    const char = text4[scanner.at];
    if (char === " " || char === "	" || lines && (char === "\n" || char === "\r")) scanner.at += 1;
    else if (char === "#") {
      const end = text4.indexOf("\n", scanner.at);
      const stop = end < 0 ? text4.length : end;
      scanner.at = text4[stop - 1] === "\r" ? stop - 1 : stop;
    } else return;
  }
}
function keyOf2(scanner) {
  const parts = [];
  for (; ; ) {
    space(scanner, false);
    const part = partOf(scanner);
    if (part === void 0 || parts.length >= MAX_PARTS) {
      complain(scanner, "a key is expected");
      return void 0;
    }
    parts.push(part);
    space(scanner, false);
    if (scanner.text[scanner.at] !== ".") return parts;
    scanner.at += 1;
  }
}
function partOf(scanner) {
  const { text: text4, at } = scanner;
  const quote = text4[at];
  if (quote === '"' || quote === "'") {
    const found = quoted(scanner, quote);
    return found && { name: found.written, start: found.start, end: found.end };
  }
  BARE.lastIndex = at;
  const name = BARE.exec(text4)?.[0];
  if (name === void 0) return void 0;
  scanner.at += name.length;
  return { name, start: at, end: scanner.at };
}
function valueAt(scanner, depth) {
  scanner.nodes += 1;
  if (depth > MAX_DEPTH) {
    complain(scanner, `The file is nested deeper than ${MAX_DEPTH} levels.`, "too-deep");
    return void 0;
  }
  const { text: text4, at } = scanner;
  const char = text4[at];
  if (char === "[") return listOf2(scanner, depth);
  if (char === "{") return inlineOf(scanner, depth);
  if (char === '"' || char === "'")
    return text4.startsWith(char.repeat(3), at) ? block(scanner, char) : quoted(scanner, char);
  return plain2(scanner);
}
function scalar(written, style, start3, end) {
  return { kind: "scalar", style, text: written, written, indent: 0, start: start3, end, size: 1, height: 1 };
}
function plain2(scanner) {
  const { text: text4, at } = scanner;
  const word2 = /[^\s,\]}#]*(?: \d\d:[^\s,\]}#]*)?/y;
  word2.lastIndex = at;
  const written = word2.exec(text4)?.[0] ?? "";
  if (written !== "true" && written !== "false" && !NUMBER.test(written) && !DATE.test(written)) {
    complain(scanner, "a value is expected");
    return void 0;
  }
  scanner.at += written.length;
  return scalar(written, "plain", at, scanner.at);
}
function listOf2(scanner, depth) {
  const raw = { kind: "list", items: [], start: scanner.at, end: scanner.at + 1, size: 1, height: 1 };
  scanner.at += 1;
  for (; ; ) {
    space(scanner, true);
    if (closes(scanner, "]")) return raw;
    const item = valueAt(scanner, depth + 1);
    if (item === void 0) return void 0;
    raw.items.push(item);
    space(scanner, true);
    if (closes(scanner, "]")) return raw;
    if (!closes(scanner, ",")) return void complain(scanner, "`,` or `]` is expected");
  }
}
function closes(scanner, char) {
  if (scanner.text[scanner.at] !== char) return false;
  scanner.at += 1;
  return true;
}
function inlineOf(scanner, depth) {
  const raw = { kind: "map", entries: [], start: scanner.at, end: scanner.at + 1, size: 1, height: 1 };
  const known2 = /* @__PURE__ */ new Map();
  scanner.at += 1;
  for (; ; ) {
    space(scanner, true);
    if (closes(scanner, "}")) return raw;
    const parts = keyOf2(scanner);
    if (parts === void 0 || !closes(scanner, "=")) return void complain(scanner, "`=` is expected behind a key");
    space(scanner, false);
    const value = valueAt(scanner, depth + parts.length);
    if (value === void 0) return void 0;
    if (!putInline(raw, known2, parts, value)) return void complain(scanner, "a key stands twice", parts[0]?.start);
    space(scanner, true);
    if (closes(scanner, "}")) return raw;
    if (!closes(scanner, ",")) return void complain(scanner, "`,` or `}` is expected");
  }
}
function putInline(root, known2, parts, value) {
  let map = root;
  let path = "";
  for (const [index, { name, start: start3, end }] of parts.entries()) {
    path += `${name}\0`;
    const found = known2.get(path);
    if (index === parts.length - 1) {
      if (found !== void 0) return false;
      const entry = { key: name, keyStart: start3, keyEnd: end, value };
      known2.set(path, entry);
      map.entries.push(entry);
    } else if (found === void 0) {
      const made = { kind: "map", entries: [], start: start3, end, size: 1, height: 1 };
      const entry = { key: name, keyStart: start3, keyEnd: end, value: made };
      known2.set(path, entry);
      map.entries.push(entry);
      map = made;
    } else if (found.value.kind === "map") map = found.value;
    else return false;
  }
  return true;
}
function quoted(scanner, quote) {
  const { text: text4 } = scanner;
  const start3 = scanner.at + 1;
  let end = start3;
  for (let char = text4[end]; char !== quote; char = text4[end]) {
    if (char === void 0 || char === "\n") return void complain(scanner, "a text has no end");
    end += char === "\\" && quote === '"' ? 2 : 1;
  }
  scanner.at = end + 1;
  const inside = text4.slice(start3, end);
  return scalar(quote === '"' ? unescaped(scanner, inside, start3) : inside, "quoted", start3, end);
}
function block(scanner, quote) {
  const { text: text4 } = scanner;
  const fence = quote.repeat(3);
  const from = scanner.at + 3;
  const start3 = from + (text4.startsWith("\r\n", from) ? 2 : text4[from] === "\n" ? 1 : 0);
  let end = start3;
  while (end < text4.length && !text4.startsWith(fence, end)) end += text4[end] === "\\" && quote === '"' ? 2 : 1;
  if (end >= text4.length) return void complain(scanner, "a text has no end");
  for (let extra = 0; extra < 2 && text4[end + 3] === quote; extra += 1) end += 1;
  scanner.at = end + 3;
  const inside = text4.slice(start3, end);
  return scalar(quote === '"' ? unescaped(scanner, inside, start3) : inside, "quoted", start3, end);
}
function unescaped(scanner, inside, start3) {
  if (!inside.includes("\\")) return inside;
  return inside.replace(
    /\\(?:(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2})|([ \t]*\r?\n\s*)|([\s\S]))/g,
    (_all, code, folded, char, offset) => {
      if (folded !== void 0) return "";
      const point = code === void 0 ? void 0 : Number.parseInt(code.slice(1), 16);
      if (point !== void 0 && point <= 1114111) return String.fromCodePoint(point);
      const known2 = ESCAPES[char ?? ""];
      if (known2 === void 0) complain(scanner, "a text holds an unknown escape", start3 + offset);
      return known2 ?? char ?? "";
    }
  );
}

// src/parse/toml.ts
function parseToml(source) {
  const problems = [];
  const at = source.text.charCodeAt(0) === 65279 ? 1 : 0;
  const scanner = { text: source.text, problems, at, nodes: 0 };
  const tables = { index: /* @__PURE__ */ new Map(), named: /* @__PURE__ */ new Set(), lists: /* @__PURE__ */ new Set() };
  const root = mapAt(0);
  let table = root;
  for (space(scanner, true); scanner.at < scanner.text.length; space(scanner, true)) {
    if (scanner.nodes > MAX_NODES) {
      complain(scanner, `The file holds more than ${MAX_NODES} values.`, "too-many-nodes");
      break;
    }
    const start3 = scanner.at;
    if (scanner.text[start3] === "[") table = header(scanner, tables, root);
    else if (!assignment(scanner, tables, table)) skipLine(scanner);
    else if (!atLineEnd(scanner)) {
      complain(scanner, "a line holds more than one statement");
      skipLine(scanner);
    }
  }
  measure(root);
  return present({ root, problems }, source, "json");
}
function mapAt(start3) {
  return { kind: "map", entries: [], start: start3, end: start3 + 1, size: 1, height: 1 };
}
function skipLine(scanner) {
  const end = scanner.text.indexOf("\n", scanner.at);
  scanner.at = end < 0 ? scanner.text.length : end + 1;
}
function atLineEnd(scanner) {
  space(scanner, false);
  const char = scanner.text[scanner.at];
  return char === void 0 || char === "\n" || char === "\r" && scanner.text[scanner.at + 1] === "\n";
}
function assignment(scanner, tables, table) {
  const parts = keyOf2(scanner);
  if (parts === void 0) return false;
  if (scanner.text[scanner.at] !== "=") return complain(scanner, "`=` is expected behind a key");
  scanner.at += 1;
  space(scanner, false);
  const value = valueAt(scanner, 1);
  if (value === void 0 || table === void 0) return value !== void 0;
  place(scanner, tables, table, parts, value);
  return true;
}
function place(scanner, tables, table, parts, value) {
  const last = parts.at(-1);
  const owner = descend(scanner, tables, table, parts.slice(0, -1));
  if (last !== void 0 && owner !== void 0) add2(scanner, tables, owner, last, value);
}
function add2(scanner, tables, owner, part, value) {
  const index = indexOf(tables, owner);
  if (index.has(part.name)) return complain(scanner, `the key \`${part.name.slice(0, 60)}\` stands twice`, part.start);
  const entry = { key: part.name, keyStart: part.start, keyEnd: part.end, value };
  owner.entries.push(entry);
  index.set(part.name, entry);
  return true;
}
function indexOf(tables, map) {
  const index = tables.index.get(map) ?? new Map(map.entries.map((entry) => [entry.key, entry]));
  tables.index.set(map, index);
  return index;
}
function descend(scanner, tables, from, parts) {
  let at = from;
  for (const part of parts) {
    const found = indexOf(tables, at).get(part.name)?.value;
    const last = found?.kind === "list" && tables.lists.has(found) ? found.items.at(-1) : found;
    if (last === void 0) {
      const made = mapAt(part.start);
      add2(scanner, tables, at, part, made);
      at = made;
    } else if (last.kind === "map") at = last;
    else {
      complain(scanner, `the key \`${part.name.slice(0, 60)}\` is no table`, part.start);
      return void 0;
    }
  }
  return at;
}
function header(scanner, tables, root) {
  const list4 = scanner.text.startsWith("[[", scanner.at);
  scanner.at += list4 ? 2 : 1;
  const parts = keyOf2(scanner);
  const close = list4 ? "]]" : "]";
  const last = parts?.at(-1);
  if (parts === void 0 || last === void 0 || !scanner.text.startsWith(close, scanner.at)) {
    complain(scanner, `\`${close}\` is expected behind the name of a table`);
    skipLine(scanner);
    return void 0;
  }
  scanner.at += close.length;
  if (!atLineEnd(scanner)) {
    complain(scanner, "a line holds more than one statement");
    skipLine(scanner);
  }
  if (parts.length > MAX_DEPTH) {
    complain(scanner, `The file is nested deeper than ${MAX_DEPTH} levels.`, "too-deep");
    return void 0;
  }
  const owner = descend(scanner, tables, root, parts.slice(0, -1));
  if (owner === void 0) return void 0;
  scanner.nodes += 1;
  return list4 ? nextOf(scanner, tables, owner, last) : tableOf(scanner, tables, owner, last);
}
function tableOf(scanner, tables, owner, part) {
  const found = indexOf(tables, owner).get(part.name)?.value;
  const table = found ?? mapAt(part.start);
  if (table.kind !== "map" || tables.named.has(table)) {
    complain(scanner, `the table \`${part.name.slice(0, 60)}\` stands twice`, part.start);
    return void 0;
  }
  if (found === void 0) add2(scanner, tables, owner, part, table);
  tables.named.add(table);
  return table;
}
function nextOf(scanner, tables, owner, part) {
  const found = indexOf(tables, owner).get(part.name)?.value;
  const made = { kind: "list", items: [], start: part.start, end: part.end, size: 1, height: 1 };
  const list4 = found ?? made;
  if (list4.kind !== "list" || found !== void 0 && !tables.lists.has(list4)) {
    complain(scanner, `the key \`${part.name.slice(0, 60)}\` is no list of tables`, part.start);
    return void 0;
  }
  if (found === void 0) add2(scanner, tables, owner, part, list4);
  tables.lists.add(list4);
  const table = mapAt(part.start);
  list4.items.push(table);
  return table;
}
function measure(raw) {
  if (raw.kind === "scalar") return;
  const children = raw.kind === "map" ? raw.entries.map(({ value }) => value) : raw.items;
  raw.size = 1;
  raw.height = 1;
  for (const child of children) {
    measure(child);
    absorb(raw, child);
  }
}

// src/readers/codex-sandbox.ts
var BUILT_IN = /* @__PURE__ */ new Map([
  [":read-only", "read-only"],
  [":workspace", "workspace-write"],
  [":danger-full-access", "danger-full-access"]
]);
var MODES = new Map(
  ["read-only", "workspace-write", "danger-full-access"].map((mode) => [mode, mode])
);
function readSandbox2(into2, agent, tree, start3) {
  const key = tree.get("sandbox_mode") === void 0 ? "default_permissions" : "sandbox_mode";
  const named4 = (key === "sandbox_mode" ? MODES : BUILT_IN).get(tree.get(key)?.string() ?? "");
  const mode = named4 ?? "workspace-write";
  if (mode === "read-only") return;
  const open = mode === "danger-full-access";
  const network = tree.at("sandbox_workspace_write", "network_access")?.boolean() === true;
  const full = open || network;
  const location = (network && !open ? tree.get("sandbox_workspace_write")?.keyLocation("network_access") : void 0) ?? (named4 && tree.keyLocation(key)) ?? start3;
  const facts = {
    capability: "shell",
    command: "*",
    breadth: full ? "any" : "build",
    grant: open ? "mode" : "default",
    network: full ? "full" : "none"
  };
  const label = open ? "any command, no sandbox" : `commands in the workspace sandbox${network ? " with network" : ""}`;
  const tool = into2.node("tool", `${tree.file}#${named4 ? key : "sandbox_mode"}`, { label, location, facts });
  const used2 = useOf(tree, named4, open);
  if (used2) into2.edge("uses", agent, tool, { location, contexts: [SESSION], facts: used2 });
  const reach = [
    { resource: "host:files", access: "write", via: "none" },
    ...(full ? commandReach("*") : []).filter(({ resource }) => resource !== "host:files")
  ];
  for (const { resource, access: access2, via } of reach)
    into2.edge("reaches", tool, resourceNode(into2, resource), { location, facts: { access: access2, via }, as: access2 });
}
function useOf(tree, named4, open) {
  const policy = tree.get("approval_policy")?.string();
  const reviewer = tree.get("approvals_reviewer")?.string();
  const judged3 = reviewer === void 0 || reviewer === "user";
  if (policy === "untrusted") return judged3 ? void 0 : { confidence: "possible" };
  const unasked = policy === "never" || !open && (policy === "on-request" || policy === "on-failure");
  return named4 !== void 0 && unasked ? {} : { confidence: "possible" };
}

// src/readers/codex-config.ts
var codexConfig = {
  id: "codex-config",
  title: "Codex configuration of a project",
  docs: "https://developers.openai.com/codex/config-reference",
  files: ["**/.codex/config.toml"],
  ignores: "Hooks, rules, sub-agents, permission profiles of one's own, tools of a server that are switched on or off, and the configuration of the user or the organisation.",
  read(source, repository) {
    const into2 = collector();
    const { tree, diagnostics } = parseToml(source);
    for (const diagnostic of diagnostics) into2.note(diagnostic);
    if (tree !== void 0) readConfig(into2, tree, repository);
    return into2.fragment();
  }
};
function readConfig(into2, tree, repository) {
  const start3 = { file: tree.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent } = clientSession(into2, "codex", start3);
  noteInert(into2, tree);
  readSandbox2(into2, agent, tree, start3);
  for (const { key, value } of tree.at("shell_environment_policy", "set")?.entries() ?? [])
    readValue(into2, { id: agent, channel: "env" }, key, value, `${tree.file}#shell_environment_policy.set.${key}`);
  for (const { key, keyLocation, value } of tree.get("mcp_servers")?.entries() ?? []) {
    if (value.get("enabled")?.boolean() === false) continue;
    const path = `${tree.file}#mcp_servers.${key}`;
    const approval = APPROVALS.get(value.get("default_tools_approval_mode")?.string() ?? "") ?? "unknown";
    readServer(into2, { key, keyLocation, value }, { agent, client: "codex", path, approval, repository });
    readNames(into2, path, value);
  }
}
var APPROVALS = /* @__PURE__ */ new Map([
  ["approve", "unasked"],
  ["prompt", "ask"]
]);
function readNames(into2, id, server) {
  const hold3 = (variable2, name) => {
    const text4 = variable2?.string();
    if (variable2 !== void 0 && text4 !== void 0 && /^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(text4))
      holdVariable(into2, { id, channel: "mcp" }, text4, name, variable2.location);
  };
  hold3(server.get("bearer_token_env_var"), "Authorization");
  for (const { key, value } of server.get("env_http_headers")?.entries() ?? []) hold3(value, key);
  for (const item of server.get("env_vars")?.items() ?? []) {
    const variable2 = item.get("name") ?? item;
    if (isSecretName(variable2.string() ?? "")) hold3(variable2, "");
  }
}
var DROPPED = [
  "openai_base_url",
  "chatgpt_base_url",
  "model_provider",
  "model_providers",
  "profile",
  "profiles",
  "experimental_realtime_ws_base_url"
];
var NOT_READ = [
  ["hooks", "The commands of these hooks are not read: what they allow, refuse or run is not known."],
  ["notify", "The command that Codex runs at the end of a turn is not read."],
  ["permissions", "Permission profiles of Codex are not read."]
];
function noteInert(into2, tree) {
  const inert = (key, why) => {
    const location = tree.keyLocation(key);
    if (location !== void 0)
      into2.note({ code: "inert-setting", level: "note", message: `Codex ignores \`${key}\` here: ${why}.`, location });
  };
  for (const key of DROPPED) inert(key, "it counts only in the configuration of the user");
  inert("projects", "a project cannot say of itself that it is trusted");
  if (tree.get("sandbox_mode") !== void 0)
    inert("default_permissions", "`sandbox_mode` switches permission profiles off");
  const agent = tree.get("agents")?.entries().find(({ value }) => value.kind === "map");
  if (agent)
    into2.note({
      code: "not-supported",
      level: "note",
      message: "Sub-agents of Codex are not read.",
      location: agent.keyLocation
    });
  for (const [key, message] of NOT_READ) {
    const location = tree.keyLocation(key);
    if (location !== void 0) into2.note({ code: "not-supported", level: "note", message, location });
  }
}

// src/readers/mcp-inputs.ts
function readInputs(into2, tree) {
  const inputs2 = /* @__PURE__ */ new Map();
  for (const input of tree?.get("inputs")?.items() ?? []) {
    const id = input.get("id")?.string();
    if (id === void 0) continue;
    inputs2.set(id, { password: input.get("password")?.boolean() === true, fallback: input.get("default") });
    const type = input.get("type");
    if (type?.string() === "command")
      into2.note({
        code: "not-supported",
        level: "note",
        message: "A command of the editor gives this input its value; what it gives is not known.",
        location: type.location
      });
  }
  return inputs2;
}

// src/readers/mcp-client.ts
var OTHER = { mcpServers: "servers", servers: "mcpServers" };
function readClientFile(source, repository, row) {
  const into2 = collector();
  const { tree, diagnostics } = parseYaml(source, row.dialect);
  const broken = diagnostics.some(({ level }) => level === "error") || tree === void 0;
  for (const diagnostic of diagnostics) {
    const ignored = row.refusal !== void 0 && broken && diagnostic.level === "error" ? ` ${row.refusal}` : "";
    into2.note({ ...diagnostic, message: diagnostic.message + ignored });
  }
  const refused2 = broken && row.refusal !== void 0;
  const servers = refused2 ? [] : tree?.get(row.key)?.entries() ?? [];
  const other = tree?.keyLocation(OTHER[row.key]);
  if (!refused2 && servers.length === 0 && other !== void 0)
    into2.note({
      code: "inert-setting",
      level: "note",
      message: `The client reads the servers under \`${row.key}\` and ignores \`${OTHER[row.key]}\` in this file.`,
      location: other
    });
  if (servers.length === 0) return into2.fragment();
  const start3 = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent } = clientSession(into2, row.client, start3);
  const inputs2 = readInputs(into2, tree);
  for (const entry of servers)
    readServer(into2, entry, {
      agent,
      client: row.client,
      path: `${source.file}#${row.key}.${entry.key}`,
      approval: approvalOf(entry.value, row),
      inputs: inputs2,
      repository
    });
  return into2.fragment();
}
function approvalOf(server, { approval, unasked }) {
  return unasked !== void 0 && server.get(unasked)?.boolean() === true ? "unasked" : approval;
}

// src/readers/cursor-mcp.ts
var cursorMcp = {
  id: "cursor-mcp",
  title: "MCP servers of a project for Cursor",
  docs: "https://cursor.com/docs/mcp",
  files: ["**/.cursor/mcp.json"],
  ignores: "The run mode and the allow-list, which are settings of the developer, and OAuth; what a server's package does beyond the catalog.",
  read: (source, repository) => readClientFile(source, repository, {
    client: "cursor",
    key: "mcpServers",
    // NOTE: whether Cursor takes comments is not documented; a server that is read in vain does no harm.
    dialect: "jsonc",
    refusal: void 0,
    // "asks for approval before using MCP tools": https://cursor.com/docs/agent/security
    approval: "ask"
  })
};

// src/readers/dotenv-file.ts
var SIGNS = [
  ["claude-code", /(?:^|\/)(?:\.claude\/|\.mcp\.json$)/],
  ["codex", /(?:^|\/)\.codex\/config\.toml$/],
  ["cursor", /(?:^|\/)\.cursor\/mcp\.json$/],
  ["vscode-copilot", /(?:^|\/)\.vscode\/mcp\.json$/]
];
var MADE_UP = /(?:^|\/)(?:tests?|__tests__|testdata|fixtures?|__fixtures__|spec|examples?|mocks?|e2e|node_modules)\//i;
var EXAMPLE = /\.(?:example|sample|template)$/;
var dotenvFile = {
  id: "dotenv-file",
  title: "Variables of a project (.env and its examples)",
  docs: "https://github.com/motdotla/dotenv#what-rules-does-the-parsing-engine-follow",
  files: ["**/.env", "**/.env.local", "**/.env.example", "**/.env.sample", "**/.env.template"],
  ignores: "Files of repositories without a client's configuration, data of tests and examples, default passwords of local services, and which process loads the file.",
  read(source, repository) {
    const into2 = collector();
    if (MADE_UP.test(source.file)) return into2.fragment();
    const clients = clientsOf(repository);
    if (clients.length === 0) return into2.fragment();
    const entries = parseDotenv(source).tree?.entries() ?? [];
    const secrets2 = entries.filter(
      ({ key, value }) => isSecretName(key) || isLiteral(source.file, key, value.string())
    );
    if (secrets2.length === 0) return into2.fragment();
    for (const client of clients) {
      const { session } = clientSession(into2, client, void 0);
      for (const entry of secrets2) hold(into2, session, source.file, entry);
    }
    return into2.fragment();
  }
};
function clientsOf({ names }) {
  return SIGNS.filter(([, sign]) => names.some((name) => sign.test(name))).map(([client]) => client);
}
function isLiteral(file, name, value) {
  const example = EXAMPLE.test(file);
  const secret = literalSecret(value ?? "", example ? "" : name);
  return secret !== void 0 && secret.weak !== true && !(example && secret.provider === "url");
}
function hold(into2, session, file, { key, keyLocation, value }) {
  if (isLiteral(file, key, value.string())) {
    holdLiteral(into2, { id: session, channel: "env" }, key, value.string() ?? "", value.location, `${file}#${key}`);
    return;
  }
  const { class: group, provider, lifetime } = classify(key, "env");
  const id = into2.node("credential", `credential:dotenv/${key}`, {
    label: `${key} of the project`,
    facts: { class: group, provider, lifetime, store: "dotenv" }
  });
  into2.edge("holds", session, id, {
    location: keyLocation,
    facts: { when: "disk", channel: ["env"], confidence: "possible", names: [key] }
  });
}

// src/readers/github-workflow/gh-aw/gh-aw.ts
var HEAD = 64 * 1024;
var OPENS = /^\uFEFF?---[ \t]*\r?$/m;
var KEYS = /^["']?(?:on|imports|engine|safe-outputs)["']?[ \t]*:/m;
function wants(source) {
  const { file, text: text4 } = source;
  if (!file.endsWith(".md")) return text4.includes(".lock.yml") || isCompiled(source);
  const head = text4.slice(0, HEAD);
  return OPENS.exec(head)?.index === 0 && KEYS.test(head);
}
var ghAw = {
  id: "gh-aw",
  title: "GitHub Agentic Workflow",
  docs: "https://github.github.com/gh-aw/reference/frontmatter/",
  files: [".github/workflows/*.{md,yml,yaml}"],
  ignores: "Imports of other repositories, the agent that judges threats, and what a custom safe output does with its secrets.",
  wants,
  load: async () => (await import("./read-5IPE7ULL.js")).read
};

// src/catalog/caches.generated.ts
var data4 = JSON.parse('{"actions":{"actions/cache":{"does":"both","key":"key","prefixes":"restore-keys","path":"path","source":"https://github.com/actions/cache#inputs"},"actions/cache/save":{"does":"save","key":"key","path":"path","source":"https://github.com/actions/cache/blob/main/save/README.md"},"actions/cache/restore":{"does":"restore","key":"key","prefixes":"restore-keys","path":"path","source":"https://github.com/actions/cache/blob/main/restore/README.md"},"actions/setup-node":{"does":"both","on":"cache","source":"https://github.com/actions/setup-node#usage"},"actions/setup-python":{"does":"both","on":"cache","source":"https://github.com/actions/setup-python#caching-packages-dependencies"},"actions/setup-java":{"does":"both","on":"cache","source":"https://github.com/actions/setup-java#caching-packages-dependencies"},"actions/setup-go":{"does":"both","on":"cache","default":"true","source":"https://github.com/actions/setup-go#caching-dependency-files-and-build-outputs"},"actions/setup-dotnet":{"does":"both","on":"cache","source":"https://github.com/actions/setup-dotnet#caching-nuget-packages"},"ruby/setup-ruby":{"does":"both","on":"bundler-cache","source":"https://github.com/ruby/setup-ruby#caching-bundle-install-automatically"},"pnpm/action-setup":{"does":"both","on":"cache","source":"https://github.com/pnpm/action-setup#inputs"},"swatinem/rust-cache":{"does":"both","source":"https://github.com/Swatinem/rust-cache#example-usage"},"astral-sh/setup-uv":{"does":"both","on":"enable-cache","default":"true","source":"https://github.com/astral-sh/setup-uv/blob/main/docs/caching.md"},"gradle/actions/setup-gradle":{"does":"both","off":"cache-disabled","source":"https://github.com/gradle/actions/blob/main/docs/setup-gradle.md"},"gradle/gradle-build-action":{"does":"both","off":"cache-disabled","source":"https://github.com/gradle/gradle-build-action#readme"},"oven-sh/setup-bun":{"does":"both","off":"no-cache","source":"https://github.com/oven-sh/setup-bun#inputs"},"jdx/mise-action":{"does":"both","on":"cache","default":"true","source":"https://github.com/jdx/mise-action#readme"},"tespkg/actions-cache":{"does":"both","key":"key","prefixes":"restore-keys","path":"path","own":true,"source":"https://github.com/tespkg/actions-cache#usage"},"whywaita/actions-cache-s3":{"does":"both","key":"key","prefixes":"restore-keys","path":"path","own":true,"source":"https://github.com/whywaita/actions-cache-s3#usage"},"itchyny/s3-cache-action":{"does":"both","key":"key","prefixes":"restore-keys","path":"path","own":true,"source":"https://github.com/itchyny/s3-cache-action#usage"}},"writes":["push","schedule","workflow_dispatch","repository_dispatch","delete","registry_package","page_build"],"apart":["pull_request","pull_request_review","pull_request_review_comment","release","create","merge_group"],"modes":{"read":"restore","write":"both","write-only":"save","none":"neither"}}');

// src/catalog/caches.ts
var ACTIONS = new Map(Object.entries(data4.actions));
var MODES2 = new Map(Object.entries(data4.modes));
var cacheAction = (uses) => ACTIONS.get(uses?.split("@")[0]?.toLowerCase() ?? "");
function cacheOfEvent(event) {
  if (data4.apart.includes(event)) return "apart";
  return data4.writes.includes(event) ? "write" : "read";
}
var cacheMode = (word2) => word2 === void 0 ? void 0 : MODES2.get(word2);

// src/readers/github-workflow/handoff/caches.ts
var normal = (text4) => text4.trim().replace(/\$\{\{[^{}]*\}\}/g, (part) => part.replace(/\s+/g, ""));
var linesOf = (text4) => (text4 ?? "").split("\n").flatMap((line) => line.trim() === "" ? [] : [normal(line)]);
function given(step, name) {
  const value = name === void 0 ? void 0 : step.with.get(name)?.text;
  return value === void 0 ? void 0 : resolveText(value, step.env, step.inputs).trim();
}
function isOn(action, step) {
  if (given(step, "lookup-only") === "true" || given(step, action.off) === "true") return false;
  const value = given(step, action.on) ?? action.default;
  return action.on === void 0 || value !== void 0 && value !== "" && value !== "false";
}
function cachesOf({ steps }) {
  return steps.flatMap((step, index) => {
    const action = cacheAction(step.uses);
    if (action === void 0 || !isOn(action, step)) return [];
    const key = given(step, action.key);
    const prefixes = linesOf(given(step, action.prefixes));
    const paths = linesOf(given(step, action.path)).toSorted();
    return [{ action, index, key: key === void 0 ? void 0 : normal(key), prefixes, paths }];
  });
}
function declaredMode({ tree, workflow }) {
  return cacheMode(tree.get("cache-mode")?.string() ?? workflow.root.get("cache-mode")?.string());
}
var saves = ({ action }) => action.does !== "restore";
var restores = ({ action }) => action.does !== "save";
function feeds(kept, taken) {
  const { key } = kept;
  if (!saves(kept) || !restores(taken) || key === void 0 || taken.key === void 0) return false;
  if (kept.paths.join("\n") !== taken.paths.join("\n") || Boolean(kept.action.own) !== Boolean(taken.action.own))
    return false;
  return [taken.key, ...taken.prefixes].some((asked) => asked !== "" && key.startsWith(asked));
}
var isInWorkspace = ({ paths }) => paths.some((path) => !/^[!~/$]/.test(path));

// src/readers/github-workflow/handoff/at-hand.ts
function given2(job, step) {
  const values = [...step.env.values(), ...step.with.values()].flatMap(({ refs }) => refs);
  const inside = { environment: job.environment, token: job.token, outputs: step.frame.outputs };
  const script = step.run?.string() ?? "";
  return [...values, ...refsIn(script, { workflow: job.workflow, job: inside, env: step.env, inputs: step.inputs })];
}
var TAKES_TOKEN = /^(?!actions\/(?:checkout|setup-|cache|upload-|download-))[\w.-]+\//i;
function ofStep(job, step, isCode) {
  const before = job.steps.slice(0, job.steps.indexOf(step));
  const left = before.flatMap((one) => leftBehind(job.workflow.builder, job.id, one, job.token).map(({ ref }) => ref));
  const own2 = mintsAppToken(step.uses ?? "") && !isCode ? left : [...given2(job, step), ...left];
  return isCode || TAKES_TOKEN.test(step.uses ?? "") ? [...own2, job.token] : own2;
}
function atHandFrom({ job }, index) {
  return job.steps.slice(index).flatMap((step) => ofStep(job, step, true));
}
function atHand(builder2, { job }, { use, step, reader }, called2) {
  const whole = (one) => one.steps.flatMap((each) => ofStep(one, each, false));
  const refs = step === void 0 ? [...whole(job), ...called2.flatMap((record) => whole(record.job))] : ofStep(job, step, use === "code" || reader !== void 0);
  const ids = [...new Set(refs.map(({ id }) => id))].sort();
  for (const { job: one } of [{ job }, ...called2])
    if (ids.includes(one.token.id)) jobToken(builder2, one.id, one.scopes, one.workflow.contexts());
  return ids;
}

// src/readers/github-workflow/handoff/other-runs.ts
var FOLDER = ".github/workflows/";
var FETCHES = /download-artifact|downloadArtifact|\brun download\b/;
var MAX_WAITING = 20;
function jobsOfOther(workflow, read2, source, tree, contexts) {
  const jobs = [];
  read2({
    ...workflow,
    builder: builder(),
    file: source.file,
    source: source.text,
    root: tree,
    contexts: () => contexts,
    callers: [source.file],
    jobs
  });
  return jobs;
}
function startedBy2(workflow, read2, { to, event }) {
  const { repository, file } = workflow;
  const sources = repository.names.filter((path) => path.startsWith(FOLDER) && path !== file).flatMap((path) => repository.file(path) ?? []).filter(({ text: text4 }) => text4.includes(event));
  return sources.slice(0, MAX_WAITING).flatMap((source) => {
    const { tree } = parseYaml(source, "yaml");
    const on = tree?.get("on");
    const names = [source.file, source.file.slice(FOLDER.length), tree?.get("name")?.string()];
    const types = (on?.at(event, "types")?.items() ?? []).map((item) => item.string());
    const isMeant = event === "workflow_dispatch" ? names.includes(to) : types.length === 0 || types.includes(to);
    if (tree === void 0 || !isMeant) return [];
    const contexts = triggers(on, upstreamOf(repository)).flatMap((trigger) => trigger.contexts).filter((context) => context.event === event);
    return contexts.length === 0 ? [] : [jobsOfOther(workflow, read2, source, tree, contexts)];
  });
}
function waitingFor(workflow, read2) {
  const { repository, root, file } = workflow;
  const name = root.get("name")?.string() ?? file;
  const sources = repository.names.filter((path) => path.startsWith(FOLDER) && path !== file).flatMap((path) => repository.file(path) ?? []).filter(({ text: text4 }) => text4.includes("workflow_run") && text4.includes(name) && FETCHES.test(text4));
  return sources.slice(0, MAX_WAITING).flatMap((source) => {
    const { tree } = parseYaml(source, "yaml");
    const waits = tree?.at("on", "workflow_run", "workflows")?.items() ?? [];
    if (tree === void 0 || !waits.some((item) => item.string() === name)) return [];
    const contexts = triggers(tree.get("on"), upstreamOf(repository)).flatMap((trigger) => trigger.contexts).filter(({ event }) => event === "workflow_run");
    return [jobsOfOther(workflow, read2, source, tree, contexts)];
  });
}

// src/readers/github-workflow/handoff/takers.ts
var MAX_FILES2 = 100;
var TAKES = /cache|setup-(?:go|uv|bun)|mise-action|gradle|uses:\s*["']?\.\//i;
var HOLDS = /secrets\.|:\s*write\b|write-all|secrets:\s*inherit/;
var WORTH3 = ["contents", "packages", "actions", "id-token", "deployments", "pages", "attestations"];
var SOURCES = /* @__PURE__ */ new WeakMap();
function sourcesOf({ names, file }) {
  const known2 = SOURCES.get(names);
  if (known2 !== void 0) return known2;
  const sources = names.filter((path) => path.startsWith(FOLDER)).flatMap((path) => file(path) ?? []).filter((source) => TAKES.test(source.text) && HOLDS.test(source.text) && !isCompiled(source)).slice(0, MAX_FILES2);
  SOURCES.set(names, sources);
  return sources;
}
var KNOWN = /* @__PURE__ */ new WeakMap();
var readsDefault = ({ event, fork, causedBy: causedBy2 }) => !fork && causedBy2 !== "caller" && (event === "release" || cacheOfEvent(event) !== "apart");
function takerOf(record) {
  const { job } = record;
  const mode = declaredMode(job);
  const caches = mode === "save" || mode === "neither" ? [] : cachesOf(job).filter(restores);
  const [first] = caches;
  if (first === void 0 || !job.steps.some((step, index) => index > first.index && step.run !== void 0)) return [];
  const contexts = job.workflow.contexts().filter(readsDefault);
  if (contexts.length === 0) return [];
  const refs = atHandFrom(record, first.index);
  const isWriter = WORTH3.some((scope) => job.scopes.levels.get(scope) === "write");
  if (!isWriter && refs.every(({ id }) => id === job.token.id)) return [];
  const starts = contexts.map((context) => ({ op: "all", of: job.startConditions(context) }));
  return [
    {
      id: job.id,
      caches,
      refs,
      token: { id: job.token.id, scopes: job.scopes, contexts },
      condition: { op: "any", of: starts },
      location: job.steps[first.index]?.location
    }
  ];
}
function takersOf(workflow, read2) {
  const { repository } = workflow;
  const known2 = KNOWN.get(repository.names) ?? /* @__PURE__ */ new Map();
  KNOWN.set(repository.names, known2);
  return sourcesOf(repository).flatMap((source) => {
    const before = known2.get(source.file);
    if (before !== void 0) return before;
    const { tree } = parseYaml(source, "yaml");
    if (tree?.get("jobs") === void 0) return [];
    const contexts = triggers(tree.get("on"), upstreamOf(repository)).flatMap((trigger) => trigger.contexts);
    const takers = contexts.some(readsDefault) ? jobsOfOther(workflow, read2, source, tree, contexts).flatMap(takerOf) : [];
    if (!isRecoverable(source)) known2.set(source.file, takers);
    return takers;
  });
}

// src/readers/github-workflow/handoff/cache-edges.ts
function ruleOf(job, { event, fork }) {
  const rule = cacheOfEvent(event);
  if (rule === "apart") return void 0;
  const mode = declaredMode(job);
  if (mode !== void 0) return mode === "both" || mode === "save" ? "writable" : void 0;
  if (event === "workflow_run") return fork ? "read-only" : "writable";
  return rule === "write" ? "writable" : "read-only";
}
var startsAny = ({ agent }, context) => agent.tools(context).some(
  ({ capability, breadth, network, confidence, asks }) => capability === "shell" && (breadth === "any" || breadth === "interpreter") && network === "full" && confidence === void 0 && asks === void 0
);
var writes = ({ agent }, context) => agent.tools(context).some((tool) => tool.reach.some(({ resource }) => resource.startsWith("host:")));
function wayOf(record, agent, kept, taker, context) {
  const shared = kept.filter((one) => isInWorkspace(one) && taker.caches.some((other) => feeds(one, other)));
  const own2 = shared.some(({ action }) => action.own === true);
  const isWriter = writes(agent, context);
  if (own2 && isWriter && context.secrets) return { cache: "own", confidence: "likely" };
  const cache = ruleOf(record.job, context);
  if (cache === void 0) return void 0;
  if (shared.some(({ action }) => action.own !== true) && isWriter)
    return { cache, confidence: cache === "writable" ? "likely" : "possible" };
  const isGithubs = taker.caches.some(({ action }) => action.own !== true);
  return isGithubs && startsAny(agent, context) ? { cache, confidence: "possible" } : void 0;
}
function addEdges(record, agent, taker) {
  const { builder: builder2 } = record.job.workflow;
  const kept = cachesOf(record.job);
  const contexts = record.job.workflow.contexts();
  const groups = groupBy(
    contexts,
    (context) => wayOf(record, agent, kept, taker, context),
    (way) => JSON.stringify(way ?? null)
  );
  for (const { contexts: names, value } of groups) {
    if (value === void 0) continue;
    const { token } = taker;
    const ids = [...new Set(taker.refs.map(({ id }) => id))].toSorted();
    if (ids.includes(token.id)) jobToken(builder2, taker.id, token.scopes, token.contexts);
    builder2.edge("hands-off", agent.id, taker.id, {
      contexts: names,
      conditions: [taker.condition],
      facts: { "used-as": "code", checked: "no", through: "cache", "at-hand": ids, ...value },
      locations: [taker.location],
      as: `code in a cache that is ${value.cache} ${value.confidence}`
    });
  }
}
function addCaches(workflow, read2) {
  const found = workflow.jobs.flatMap(
    (record) => record.agents.filter(({ agent }) => agent.elsewhere !== true).map((agent) => ({ record, agent }))
  );
  const isAble = found.filter(({ agent }) => workflow.contexts().some((context) => writes(agent, context)));
  if (isAble.length === 0) return;
  const takers = takersOf(workflow, read2);
  for (const { record, agent } of isAble)
    for (const taker of takers) if (taker.id !== record.job.id) addEdges(record, agent, taker);
}

// src/catalog/agent-outputs.generated.ts
var data5 = JSON.parse('{"actions":{"anthropics/claude-code-action":{"text":["structured_output"],"file":["execution_file"],"files":["claude-execution-output.json"],"source":"https://github.com/anthropics/claude-code-action/blob/main/action.yml"},"anthropics/claude-code-action/base-action":{"text":["structured_output"],"file":["execution_file"],"files":["claude-execution-output.json"],"source":"https://github.com/anthropics/claude-code-action/blob/main/base-action/action.yml"},"anthropics/claude-code-base-action":{"text":["structured_output"],"file":["execution_file"],"files":["claude-execution-output.json"],"source":"https://github.com/anthropics/claude-code-base-action/blob/main/action.yml"},"openai/codex-action":{"text":["final-message"],"file-inputs":["output-file"],"source":"https://github.com/openai/codex-action/blob/main/action.yml"},"google-github-actions/run-gemini-cli":{"text":["summary","error"],"source":"https://github.com/google-github-actions/run-gemini-cli/blob/main/action.yml"},"google-gemini/gemini-cli-action":{"text":["summary","error"],"source":"https://github.com/google-github-actions/run-gemini-cli/blob/main/action.yml"},"actions/ai-inference":{"text":["response"],"file":["response-file"],"source":"https://github.com/actions/ai-inference/blob/main/action.yml"}},"file-options":{"codex":["-o","--output-last-message"]},"schema-inputs":["output-schema"],"schema-options":["--json-schema"],"script-inputs":["script","command","run","cmd","inlinescript"],"uploads":["actions/upload-artifact"],"downloads":["actions/download-artifact","dawidd6/action-download-artifact"],"caches":["actions/cache","actions/cache/save","actions/cache/restore"]}');

// src/catalog/agent-outputs.ts
var slug = (uses) => uses?.split("@")[0]?.toLowerCase() ?? "";
var ACTIONS2 = data5.actions;
var OPTIONS = data5["file-options"];
function agentOutputs(uses) {
  const name = slug(uses);
  return Object.hasOwn(ACTIONS2, name) ? ACTIONS2[name] : void 0;
}
function answerOptions(command) {
  return (Object.hasOwn(OPTIONS, command) ? OPTIONS[command] : void 0) ?? [];
}
var SCHEMA_INPUTS = data5["schema-inputs"];
var SCHEMA_OPTIONS = data5["schema-options"];
var SCRIPT_INPUTS = data5["script-inputs"];
var uploads = (uses) => data5.uploads.includes(slug(uses));
var downloads = (uses) => data5.downloads.includes(slug(uses));

// src/readers/github-workflow/handoff/taint.ts
var NONE = [];
var CHECKS = ["no", "declared", "yes"];
var SURE = ["certain", "likely", "possible"];
var WAYS = ["output", "file", "thread", "cache", "artifact", "workflow"];
var badness = (taint) => (taint.kind === "text" ? 100 : 0) + (2 - CHECKS.indexOf(taint.checked)) * 10 + (2 - SURE.indexOf(taint.confidence));
function join4(...lists) {
  const all = lists.flat();
  if (all.length < 2) return all;
  const worst = /* @__PURE__ */ new Map();
  for (const taint of all) {
    const before = worst.get(taint.agent);
    if (before === void 0 || badness(taint) > badness(before)) worst.set(taint.agent, taint);
  }
  return [...worst.values()];
}
function checkedBy(taints, check) {
  return taints.map(
    (taint) => CHECKS.indexOf(taint.checked) >= CHECKS.indexOf(check) ? taint : { ...taint, checked: check }
  );
}
function asVerdict(taints, check = "yes") {
  return taints.map(({ schema: _, ...taint }) => ({ ...taint, kind: "verdict", checked: check }));
}
function through(taints, way) {
  return taints.map((taint) => WAYS.indexOf(way) > WAYS.indexOf(taint.through) ? { ...taint, through: way } : taint);
}
function lessSure(taints, confidence) {
  return taints.map(
    (taint) => SURE.indexOf(confidence) > SURE.indexOf(taint.confidence) ? { ...taint, confidence } : taint
  );
}
var oneLine = (taints) => taints.map((taint) => ({ ...taint, oneLine: true }));
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var own = (value, key) => isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0;
var CLOSED = /* @__PURE__ */ new Set(["boolean", "integer", "number", "null"]);
var NARROW = /^\^(?:[\w-]|\[[\w-]+\]|\\d|[+*?]|\{\d+(?:,\d*)?\})+\$$/;
function isClosed(schema) {
  const values = own(schema, "enum");
  const pattern = own(schema, "pattern");
  return Array.isArray(values) && values.length > 0 || own(schema, "const") !== void 0 || CLOSED.has(own(schema, "type")) || typeof pattern === "string" && NARROW.test(pattern);
}
function fieldOf(taints, name) {
  return taints.map((taint) => {
    if (taint.schema === void 0) return taint;
    const schema = name === "[]" ? own(taint.schema, "items") : own(own(taint.schema, "properties"), name);
    const { schema: _, ...rest } = taint;
    if (isClosed(schema)) return { ...rest, kind: "verdict", checked: "yes" };
    return schema === void 0 ? rest : { ...rest, schema };
  });
}
var PLAIN_SET = /^-?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|\[:(?:alnum|alpha|digit|lower|upper):\]|\\[-.d]|\w|[./:=@+,](?!-.))*-?$/;
var isPlainSet = (set) => set !== "" && PLAIN_SET.test(set);

// src/readers/github-workflow/handoff/expressions.ts
var MAX_DEPTH2 = 60;
var KEEPS = /* @__PURE__ */ new Set(["fromjson", "tojson", "format", "join"]);
var ASKS = /* @__PURE__ */ new Set(["contains", "startswith", "endswith"]);
function unwound(node) {
  const path = [];
  let base2 = node;
  while (base2 instanceof IndexAccess) {
    path.unshift(base2.index instanceof Literal ? base2.index.literal.coerceString() : void 0);
    base2 = base2.expr;
  }
  return { base: base2, path };
}
function named2(root, path, look) {
  const [first, second, third] = path;
  if (root === "github" && first === "event" && (second === "inputs" || second === "client_payload"))
    return look.told?.(third) ?? NONE;
  const isOutput = second?.toLowerCase() === "outputs";
  if (root === "steps" && first !== void 0) return isOutput ? look.step(first, third) : NONE;
  if ((root === "needs" || root === "jobs") && first !== void 0) return isOutput ? look.job(first, third) : NONE;
  if (root === "env" && first !== void 0) return look.env(first);
  if (root === "inputs" && first !== void 0) return look.input(first);
  return root === "matrix" ? look.matrix() : NONE;
}
function accessed(node, look, depth) {
  const { base: base2, path } = unwound(node);
  if (base2 instanceof ContextAccess) return named2(base2.name.lexeme.toLowerCase(), path, look);
  return path.reduce((known2, name) => fieldOf(known2, name ?? "[]"), evaluate(base2, look, depth + 1));
}
function evaluate(node, look, depth) {
  if (depth > MAX_DEPTH2 || node instanceof Literal) return NONE;
  const each = (nodes) => join4(...nodes.map((one) => evaluate(one, look, depth + 1)));
  if (node instanceof Grouping) return evaluate(node.group, look, depth + 1);
  if (node instanceof Unary) return asVerdict(evaluate(node.expr, look, depth + 1));
  if (node instanceof Binary) return asVerdict(each([node.left, node.right]));
  if (node instanceof Logical) {
    if (node.operator.lexeme !== "&&") return each(node.args);
    return join4(asVerdict(each(node.args.slice(0, -1))), each(node.args.slice(-1)));
  }
  if (!(node instanceof FunctionCall)) return accessed(node, look, depth);
  const name = node.functionName.lexeme.toLowerCase();
  if (KEEPS.has(name)) return each(node.args);
  return ASKS.has(name) ? asVerdict(each(node.args)) : NONE;
}
function taintsOfExpression(text4, look) {
  const parsed2 = parseExpression(text4);
  return parsed2 === void 0 ? NONE : evaluate(parsed2, look, 0);
}
function taintsOfText(text4, look) {
  if (!text4.includes("${{")) return NONE;
  return join4(...findExpressions(text4).map((found) => taintsOfExpression(found.text, look)));
}
var ANY_ANSWER = /* @__PURE__ */ new Set(["", "[]", "{}", "null"]);
var saysSomething = (node) => node instanceof Literal && !ANY_ANSWER.has(node.literal.coerceString().trim());
function gate(node, look, depth) {
  if (depth > MAX_DEPTH2) return NONE;
  const inner = (one) => gate(one, look, depth + 1);
  if (node instanceof Grouping) return inner(node.group);
  if (node instanceof Unary) return inner(node.expr);
  if (node instanceof Logical) return join4(...node.args.map(inner));
  const sides = node instanceof Binary ? [node.left, node.right] : node instanceof FunctionCall && ASKS.has(node.functionName.lexeme.toLowerCase()) ? node.args : [];
  if (sides.length > 0) return sides.some(saysSomething) ? evaluate(node, look, depth) : NONE;
  const { base: base2, path } = unwound(node);
  const isField = base2 instanceof FunctionCall && path.length > 0;
  return isField ? asVerdict(evaluate(node, look, depth)) : NONE;
}
function gateOfCondition(text4, look) {
  const [found] = findExpressions(text4);
  const parsed2 = parseExpression(found === void 0 ? text4 : found.text);
  return parsed2 === void 0 ? NONE : gate(parsed2, look, 0);
}

// src/catalog/dispatches.generated.ts
var data6 = JSON.parse('{"actions":{"peter-evans/repository-dispatch":{"event":"repository_dispatch","to":"event-type","repository":"repository","told":"client-payload","source":"https://github.com/peter-evans/repository-dispatch#action-inputs"},"benc-uk/workflow-dispatch":{"event":"workflow_dispatch","to":"workflow","repository":"repo","told":"inputs","source":"https://github.com/benc-uk/workflow-dispatch#inputs"}}}');

// src/catalog/dispatches.ts
var ACTIONS3 = new Map(Object.entries(data6.actions));
function dispatchAction(uses) {
  const row = ACTIONS3.get(uses?.split("@")[0]?.toLowerCase() ?? "");
  return row && { ...row, event: row.event === "workflow_dispatch" ? "workflow_dispatch" : "repository_dispatch" };
}

// src/readers/github-workflow/handoff/dispatches.ts
function send(walk, to, event, told) {
  for (const [name, taints] of told) if (taints.length === 0) told.delete(name);
  for (const [name, taints] of told) told.set(name, through(taints, "workflow"));
  if (told.size > 0) walk.sent.push({ to, event, told });
}
var FIELD = /^(?:-f|-F|--field|--raw-field)$/;
function fieldsOf(words3) {
  const told = /* @__PURE__ */ new Map();
  words3.forEach(({ text: text4 }, i) => {
    const value = FIELD.test(text4) ? words3[i + 1] : void 0;
    const [, name] = /^(?:(?:inputs|client_payload)\[)?([\w-]+)\]?=/.exec(value?.text ?? "") ?? [];
    if (value !== void 0 && name !== void 0) told.set(name, join4(told.get(name) ?? [], value.taints));
  });
  return told;
}
function sendBy(walk, words3, fed) {
  const [first, second, third] = words3.map(({ text: text4 }) => text4);
  const isElsewhere2 = words3.some(({ text: text4 }, i) => /^(?:-R|--repo)$/.test(text4) && !isHere(words3[i + 1]?.text ?? ""));
  if (isElsewhere2) return;
  const told = fieldsOf(words3);
  if (first === "workflow" && second === "run" && third !== void 0) {
    if (words3.some(({ text: text4 }) => text4 === "--json")) told.set("*", fed);
    send(walk, third, "workflow_dispatch", told);
  }
  if (first !== "api") return;
  const path = words3.find(({ text: text4 }) => /\/dispatches$/.test(text4))?.text ?? "";
  const [, owner, workflow] = /^\/?repos\/(.+?)(?:\/actions\/workflows\/([^/]+))?\/dispatches$/.exec(path) ?? [];
  if (owner === void 0 || !isHere(owner)) return;
  told.set("*", fed);
  const type = words3.find(({ text: text4 }) => text4.startsWith("event_type="))?.text.slice("event_type=".length);
  if (workflow !== void 0) send(walk, workflow, "workflow_dispatch", told);
  else send(walk, type ?? "", "repository_dispatch", told);
}
var isHere = (name) => /GITHUB_REPOSITORY|github\.repository\b|^\{owner\}\/\{repo\}$/.test(name);
function dispatched(walk, step, look) {
  const action = dispatchAction(step.uses);
  const text4 = (name) => name === void 0 ? "" : step.with.get(name)?.text ?? "";
  if (action === void 0) return;
  const repository = text4(action.repository);
  if (repository !== "" && !isHere(repository)) return;
  const told = /* @__PURE__ */ new Map();
  for (const [, name = "", value = ""] of text4(action.told).matchAll(/"([\w-]{1,100})"\s*:\s*([^\n]{0,2000})/g))
    told.set(name, join4(told.get(name) ?? [], taintsOfText(value, look)));
  send(walk, text4(action.to), action.event, told);
}

// src/readers/github-workflow/handoff/files.ts
var MAX_FILES3 = 500;
var MAX_MENTIONED = 2e5;
function normal2(path) {
  return path.trim().replace(/^["']|["']$/g, "").replace(/^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?)\/?/, "").replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
}
var isUnder = (path, folder) => folder === "" || folder === "." ? !/^[/~$]/.test(path) : path === folder || path.startsWith(`${folder}/`) || folder === path.replace(/\/?\*.*$/, "");
var FILE_NAME = /[\w-]\.[A-Za-z]\w{0,9}$/;
function filesOfJob(isInRepository) {
  const written = [];
  const mentioned = [];
  const named4 = [];
  const known2 = (path) => written.findLast((entry) => isUnder(path, entry.path));
  return {
    read(given4) {
      const path = normal2(given4);
      if (path === "") return NONE;
      const byName = named4.filter(({ part }) => path.includes(part));
      if (byName.length > 0) return join4(...byName.map(({ taints }) => taints));
      const found = known2(path);
      if (found !== void 0) return found.taints;
      if (!FILE_NAME.test(path) || isInRepository(path)) return NONE;
      return join4(...mentioned.filter(({ text: text4 }) => text4.includes(path)).map(({ taints }) => taints));
    },
    within(given4) {
      const folder = normal2(given4).replace(/\/?\*.*$/, "");
      return join4(...written.filter(({ path }) => isUnder(path, folder)).map(({ taints }) => taints));
    },
    run: (given4) => known2(normal2(given4))?.taints ?? NONE,
    write(given4, taints, append = false) {
      const path = normal2(given4);
      const before = append ? known2(path)?.taints ?? NONE : NONE;
      if (written.length < MAX_FILES3 && !/^\/dev\//.test(path)) written.push({ path, taints: join4(before, taints) });
    },
    any: () => named4.length + mentioned.length > 0 || written.some(({ taints }) => taints.length > 0),
    name: (part, taints) => void named4.push({ part, taints }),
    mention: (text4, taints) => void mentioned.push({ text: text4.slice(0, MAX_MENTIONED), taints })
  };
}

// src/readers/github-workflow/handoff/job-walk.ts
function stepOutputs(walk, from, id, output) {
  const named4 = [...walk.outputs].filter(([step]) => step.id?.toLowerCase() === id.toLowerCase());
  const own2 = named4.filter(([step]) => from === void 0 || step.frame === from.frame);
  const [, outputs] = own2.at(-1) ?? named4.at(-1) ?? [];
  if (outputs === void 0) return NONE;
  if (output === void 0) return join4(...outputs.values());
  return join4(outputs.get(output.toLowerCase()) ?? NONE, outputs.get("*") ?? NONE);
}
function lookOf(walk, step) {
  const { around, record } = walk;
  const look = {
    step: (id, output) => stepOutputs(walk, step, id, output),
    job: around.job,
    told: around.told,
    env: (name) => {
      const value = (step?.env ?? record.job.env).get(name);
      return value === void 0 ? walk.exported.get(name) ?? NONE : taintsOfText(value.text, { ...look, env: () => NONE });
    },
    input: (name) => {
      const { inputs: inputs2 } = record.job.workflow;
      const value = (step?.inputs ?? inputs2).get(name.toLowerCase());
      if (value === void 0) return (step?.inputs ?? inputs2) === inputs2 ? around.input(name) : NONE;
      return join4(taintsOfText(value.text, { ...look, input: around.input }), around.input(name));
    },
    matrix: () => matrixOf(record, { ...look, matrix: () => NONE })
  };
  return look;
}
function textsOf(tree) {
  if (tree === void 0) return [];
  const own2 = tree.string();
  if (own2 !== void 0) return [own2];
  return tree.kind === "map" ? tree.entries().flatMap(({ value }) => textsOf(value)) : tree.items().flatMap(textsOf);
}
function matrixOf({ job }, look) {
  return join4(...textsOf(job.tree.at("strategy", "matrix")).map((text4) => taintsOfText(text4, look)));
}
function add3(walk, use, taints, step, location) {
  if (taints.length > 0) walk.uses.push({ use, taints, step, location });
}
function addFound(walk, step, tree, found) {
  for (const { use, taints, offset, end } of found) add3(walk, use, taints, step, tree.locate(offset, end - offset));
}
function environment(walk, step, look) {
  const variables = /* @__PURE__ */ new Map();
  for (const [name, taints] of walk.exported) variables.set(name, { taints });
  for (const [name, { text: text4 }] of step.env) {
    const taints = taintsOfText(text4, look);
    variables.set(name, taints.length > 0 ? { taints } : { taints, text: text4 });
  }
  return variables;
}

// src/readers/github-workflow/handoff/sources.ts
var MAX_SCHEMA = 2e4;
function parsedSchema(text4) {
  if (text4.length > MAX_SCHEMA) return void 0;
  try {
    return JSON.parse(text4);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function schemaOf(inputs2) {
  for (const name of SCHEMA_INPUTS) {
    const text4 = inputs2.get(name)?.text;
    if (text4 !== void 0) return parsedSchema(text4);
  }
  for (const value of inputs2.values()) {
    for (const option of SCHEMA_OPTIONS) {
      const at = value.text.indexOf(`${option} `);
      const rest = at < 0 ? "" : value.text.slice(at + option.length, at + MAX_SCHEMA).trimStart();
      const quoted3 = /^'([^']*)'/.exec(rest)?.[1];
      if (quoted3 !== void 0) return parsedSchema(quoted3);
    }
  }
  return void 0;
}
function ownTaint({ id, agent }) {
  const schema = schemaOf(agent.step.with);
  const own2 = { agent: id, kind: "text", checked: "no", confidence: "certain", through: "output" };
  return schema === void 0 ? own2 : { ...own2, schema };
}
function writesFiles2({ agent }, step) {
  const [context] = step.frame.workflow.contexts();
  if (context === void 0) return false;
  return agent.tools(context).some((tool) => tool.reach.some(({ resource }) => resource.startsWith("host:")));
}
function writesThread({ agent }, step) {
  const [context] = step.frame.workflow.contexts();
  if (context === void 0) return false;
  return agent.tools(context).some((tool) => tool.reach.some(({ resource }) => /thread|issues|pull-requests/.test(resource)));
}
function leftByAction(agent, step, files) {
  const own2 = [ownTaint(agent)];
  const outputs = /* @__PURE__ */ new Map();
  const known2 = agentOutputs(step.uses) ?? agentOutputs(agent.agent.entry.uses?.[0]);
  for (const name of known2?.text ?? []) outputs.set(name.toLowerCase(), own2);
  const { schema: _, ...free } = ownTaint(agent);
  for (const name of known2?.["file-inputs"] ?? []) {
    const path = step.with.get(name)?.text;
    if (path !== void 0) files.write(path, through(own2, "file"));
  }
  for (const name of known2?.files ?? []) files.name(name, through([free], "file"));
  for (const name of known2?.file ?? [])
    if (step.id !== void 0) files.name(`steps.${step.id}.outputs.${name}`, through([free], "file"));
  return outputs;
}

// src/readers/github-workflow/handoff/js-flow.ts
var MAX_SCRIPT = 64 * 1024;
var MAX_STATEMENTS = 2e3;
var MAX_VARIABLES = 200;
var MAX_EXPRESSION = 4e3;
var ASSIGNS = /^\s*(?:const|let|var)?\s*([\w$]+|\{[^{}=]*\}|\[[^[\]=]*\])\s*\+?=(?![=>])/;
var ENV = /process\.env(?:\.(\w+)|\[\s*['"](\w+)['"]\s*\])/g;
var READS = /readFile(?:Sync)?\(\s*(?:(['"`])([^'"`\n]{1,300})\1|([\w$]+))/g;
var ASKS2 = /\.(?:match|matchAll|exec|test|includes|indexOf|startsWith|endsWith|every|some|has|replace|replaceAll)\(|[=!]==|\bNumber\(|\bparseInt\(|\bBoolean\(|\.length\b/;
var GIVEN = /^[\w$]+\??\.(?:html_url|url|id|node_id|number|created_at|updated_at|submitted_at|user)\b[\w?.|' ]*$/;
var THREAD = /\b(?:listComments|listReviews|listReviewComments|getComment)\b/;
var LITERAL = /^(?:'[^'\\\n]*'|"[^"\\\n]*"|`[^`\\$\n]*`|true|false|\d+)$/;
var SETS = /\bcore\.(setOutput|exportVariable)\(\s*['"]([\w-]+)['"]\s*,\s*/;
var RUNS = /\b(?:eval|execSync|exec\.exec|exec|new Function)\(/;
var PRIVILEGED = /\bpulls\.merge\(|\bcreateWorkflowDispatch\(|\bcreateDispatchEvent\(|\bcreateRelease\(|\b(?:update|create)Ref\(|event:\s*['"]APPROVE|\b(?:enablePullRequestAutoMerge|mergePullRequest)\b/;
function statementsOf(script) {
  const found = [];
  let offset = 0;
  let open;
  for (const line of script.split("\n")) {
    if (found.length >= MAX_STATEMENTS) break;
    const at = offset;
    offset += line.length + 1;
    if (/^\s*(?:\/\/|\*)/.test(line)) continue;
    open = open ? { ...open, text: `${open.text}
${line}` } : { text: line, offset: at, depth: 0 };
    open.depth += (line.match(/[([]/g)?.length ?? 0) - (line.match(/[)\]]/g)?.length ?? 0);
    if (open.depth > 0 && open.text.length < MAX_EXPRESSION && !/=>\s*\{\s*$/.test(line)) continue;
    found.push({ text: open.text, offset: open.offset });
    open = void 0;
  }
  if (open) found.push({ text: open.text, offset: open.offset });
  return found;
}
var wordsOf2 = (text4) => new Set(text4.replace(/'[^'\\\n]*'|"[^"\\\n]*"/g, "").match(/(?<![\w$]|(?<!\.)\.)[A-Za-z_$][\w$]*/g) ?? []);
function taintsOf(given4, { setting, variables }) {
  const text4 = given4.slice(0, MAX_EXPRESSION).trim().replace(/;$/, "");
  if (GIVEN.test(text4)) return NONE;
  const words3 = wordsOf2(text4);
  const held = [...variables].flatMap(([name, taints]) => words3.has(name) ? [taints] : []);
  const env = [...text4.matchAll(ENV)].map(([, dotted, quoted3]) => setting.env(dotted ?? quoted3 ?? ""));
  const read2 = [...text4.matchAll(READS)].map(
    ([, , path, name]) => path === void 0 ? variables.get(name ?? "") ?? NONE : setting.files.read(path)
  );
  const thread = THREAD.test(text4) ? setting.thread : NONE;
  const all = join4(...held, ...env, ...read2, thread);
  if (all.length === 0) return NONE;
  if (ASKS2.test(text4)) return asVerdict(all, "declared");
  const [, field] = /^JSON\.parse\([^()]*\)\??\.(\w+)$/.exec(text4) ?? [];
  if (field !== void 0) return fieldOf(all, field);
  const calls = /(?<![.\w$])(?!JSON\b|String\b|await\b|if\b)[a-z][\w$]*\(/.test(text4.replace(/readFileSync\(/g, ""));
  return calls ? checkedBy(all, "declared") : all;
}
function namesOf(pattern) {
  return pattern.startsWith("{") || pattern.startsWith("[") ? pattern.slice(1, -1).split(",").flatMap((part) => /([\w$]+)\s*$/.exec(part.split("=")[0] ?? "")?.[1] ?? []) : [pattern];
}
var literal = (text4) => LITERAL.test(text4.trim().replace(/;$/, ""));
function assigned(text4, walk) {
  const [head, pattern] = ASSIGNS.exec(text4) ?? [];
  if (head === void 0 || pattern === void 0 || walk.variables.size >= MAX_VARIABLES) return;
  const right = text4.slice(head.length).trim();
  const isChosen = literal(right) && !/\b(?:const|let|var)\b/.test(head);
  const taints = isChosen ? walk.control : taintsOf(right, walk);
  for (const name of namesOf(pattern)) {
    const all = join4(walk.variables.get(name) ?? NONE, taints);
    if (all.length > 0) walk.variables.set(name, all);
  }
}
function handedOn(text4, walk) {
  const [set, kind, name] = SETS.exec(text4) ?? [];
  if (set === void 0 || name === void 0) return;
  const value = text4.slice(text4.indexOf(set) + set.length).replace(/\)\s*;?\s*$/, "");
  const into2 = kind === "setOutput" ? walk.outputs : walk.exported;
  const taints = literal(value) ? walk.control : taintsOf(value, walk);
  into2.set(name, join4(into2.get(name) ?? NONE, taints));
}
function used({ text: text4, offset }, walk) {
  const at = {
    offset: offset + Math.max(0, text4.search(/\S/)),
    end: offset + (text4.trimEnd().split("\n", 1)[0]?.length ?? 0)
  };
  const run = RUNS.exec(text4);
  const first = run ? text4.slice(run.index + run[0].length).split(",", 1)[0] ?? "" : "";
  const code = taintsOf(first, walk).filter((taint) => taint.kind === "text");
  if (code.length > 0) walk.found.push({ use: "code", taints: code, ...at });
  if (PRIVILEGED.test(text4) && walk.control.length > 0)
    walk.found.push({ use: "gate", taints: lessSure(walk.control, "likely"), ...at });
}
function jsFlow(script, setting) {
  const walk = {
    setting,
    variables: /* @__PURE__ */ new Map(),
    outputs: /* @__PURE__ */ new Map(),
    exported: /* @__PURE__ */ new Map(),
    found: [],
    control: NONE
  };
  if (script.length > MAX_SCRIPT) return walk;
  for (const statement of statementsOf(script)) {
    const { text: text4 } = statement;
    if (/\bif\s*\(|\bswitch\s*\(|\?/.test(text4)) walk.control = join4(walk.control, asVerdict(taintsOf(text4, walk)));
    assigned(text4, walk);
    handedOn(text4, walk);
    used(statement, walk);
  }
  return walk;
}

// src/readers/github-workflow/handoff/parsed-script.ts
var MAX_SCRIPT2 = 64 * 1024;
var MAX_BRACKETS = 100;
function bracketsIn(text4) {
  let depth = 0;
  let most2 = 0;
  for (const char of text4) {
    if (char === "(" || char === "{" || char === "[") depth += 1;
    else if (depth > 0 && (char === ")" || char === "}" || char === "]")) depth -= 1;
    most2 = Math.max(most2, depth);
  }
  return most2;
}
function parsed(text4) {
  if (text4.length > MAX_SCRIPT2 || bracketsIn(text4) > MAX_BRACKETS) return void 0;
  try {
    return parse(text4);
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}

// src/readers/github-workflow/handoff/shell-state.ts
function branch(flow, control = NONE, variables = new Map(flow.variables)) {
  return { ...flow, variables, control: join4(flow.control, control), depth: flow.depth + 1 };
}
var MAX_VARIABLES2 = 400;
function hold2(flow, name, held) {
  if (flow.variables.size < MAX_VARIABLES2 || flow.variables.has(name)) flow.variables.set(name, held);
}
function colored(flow, taints) {
  return flow.control.length === 0 ? taints : join4(taints, asVerdict(flow.control));
}
function rejoin(flow, ends) {
  const names = new Set(ends.flatMap((end) => [...end.keys()]));
  for (const name of names) {
    const before = flow.variables.get(name);
    if (before !== void 0 && ends.every((end) => end.get(name) === before)) continue;
    const held = ends.map((end) => end.get(name) ?? { taints: NONE });
    const [first] = held;
    const same = first?.text !== void 0 && held.every(({ text: text4 }) => text4 === first.text);
    const taints = join4(...held.map((one) => one.taints));
    flow.variables.set(name, same && first?.text !== void 0 ? { taints, text: first.text } : { taints });
  }
}
function note(flow, use, taints, at) {
  if (taints.length > 0 && flow.found.length < 1e3) flow.found.push({ use, taints, offset: at.pos, end: at.end });
}

// src/readers/github-workflow/handoff/shell-values.ts
var plain3 = (text4) => ({ taints: NONE, text: text4, open: false, known: true });
function variable(name, written, flow) {
  const held = flow.variables.get(name);
  if (held === void 0) return { taints: NONE, text: written, open: true, known: false };
  return { taints: held.taints, text: held.text ?? written, open: true, known: held.text !== void 0 };
}
var ALL_BUT = /^\[[!^](.+)\]$/;
function expanded(part, flow) {
  const value = variable(part.parameter, flow.restore(part.text), flow);
  const { operation } = part;
  if (part.prefix === "#") return { ...value, taints: NONE, known: false };
  if (operation === void 0) return value;
  if (operation.type === "Default")
    return { ...value, taints: join4(value.taints, flow.expressions(flow.restore(operation.operand.text))) };
  if (operation.type === "Replace" && operation.operator === "//") {
    const pattern = operation.pattern.text;
    if (isPlainSet(ALL_BUT.exec(pattern)?.[1] ?? ""))
      return { ...value, known: false, taints: oneLine(checkedBy(value.taints, "yes")) };
    if (/\\n|\\r|\[:space:\]/.test(pattern)) return { ...value, known: false, taints: oneLine(value.taints) };
  }
  return { ...value, known: false };
}
function valueOfPart(part, flow) {
  switch (part.type) {
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
    case "Glob": {
      const text4 = flow.restore(part.value);
      return { ...plain3(text4), taints: flow.expressions(text4), known: !text4.includes("${{") };
    }
    case "DoubleQuoted":
    case "LocaleString":
      return { ...joined2(part.parts.map((child) => valueOfPart(child, flow))), open: false };
    case "SimpleExpansion":
      return variable(part.text.slice(1), part.text, flow);
    case "ParameterExpansion":
      return expanded(part, flow);
    case "CommandExpansion":
    case "ProcessSubstitution":
      return { taints: flow.capture(part.script, flow), text: flow.restore(part.text), open: true, known: false };
    default:
      return { ...plain3(flow.restore(part.text)), known: false };
  }
}
function joined2(values) {
  return {
    taints: join4(...values.map(({ taints }) => taints)),
    text: values.map(({ text: text4 }) => text4).join(""),
    open: values.some(({ open }) => open),
    known: values.every(({ known: known2 }) => known2)
  };
}
function wordValue(word2, flow) {
  if (word2.parts !== void 0) return joined2(word2.parts.map((part) => valueOfPart(part, flow)));
  const text4 = flow.restore(word2.value);
  return { ...plain3(text4), taints: flow.expressions(text4), known: !text4.includes("${{") };
}

// src/readers/github-workflow/handoff/shell-writes.ts
var NAMED = /^\s*([A-Za-z_][\w-]*)(=|<<)/;
function keep(into2, pieces) {
  let name = "*";
  for (const { text: text4, taints } of pieces) {
    for (const line of text4.split("\n")) name = NAMED.exec(line)?.[1] ?? name;
    if (taints.length > 0) into2.set(name, join4(into2.get(name) ?? NONE, taints));
  }
}
function redirected(redirects, pieces, flow, at) {
  let left = pieces;
  for (const one of redirects) {
    if (one.type !== "Redirect" || one.target === void 0 || one.operator.startsWith("<")) continue;
    if (one.descriptor !== void 0 && (one.descriptor.type !== "FileDescriptor" || one.descriptor.value !== 1))
      continue;
    if (one.operator === ">&") continue;
    writeTo(wordValue(one.target, flow).text, left, flow, at, one.operator.includes(">>"));
    left = [];
  }
  return left;
}
function writeTo(file, pieces, flow, at, append) {
  const written = pieces.map((piece) => ({ ...piece, taints: colored(flow, piece.taints) }));
  const taints = join4(...written.map((piece) => piece.taints));
  if (/GITHUB_OUTPUT\b/.test(file)) keep(flow.outputs, written);
  else if (/GITHUB_ENV\b/.test(file)) {
    keep(flow.exported, written);
    note(
      flow,
      "code",
      taints.filter((taint) => taint.kind === "text" && taint.oneLine !== true),
      at
    );
  } else if (/GITHUB_PATH\b/.test(file)) note(flow, "code", taints, at);
  else if (!/GITHUB_STEP_SUMMARY\b|GITHUB_STATE\b/.test(file)) flow.files.write(file, taints, append);
}

// src/readers/github-workflow/handoff/shell-commands.ts
var PRINTS = new Set(
  "echo printf cat head tail tac sed awk gawk tr cut sort uniq base64 fold paste column envsubst nl rev iconv yq xq tee xargs fmt expand strings less more python python3 node ruby perl".split(
    " "
  )
);
var INTERPRETERS = /* @__PURE__ */ new Set(["python", "python3", "node", "ruby", "perl", "deno", "bun", "tsx"]);
var STORES = /* @__PURE__ */ new Set(["export", "declare", "local", "readonly", "typeset"]);
var ACTS2 = new Set(
  "gh git curl wget aws gcloud az kubectl helm docker npm pnpm yarn twine cargo terraform".split(" ")
);
var PRIVILEGED2 = /^(?:gh pr (?:merge|review\b.*--approve)|gh (?:release|workflow run)\b|git (?:push|tag)\b|(?:npm|pnpm|yarn|cargo|twine|docker|helm) (?:publish|upload|push)\b|(?:aws|gcloud|az|kubectl|terraform) )/;
var base = (name) => name.split("/").at(-1) ?? name;
function calledBy(node, head, flow, fed) {
  const words3 = node.args.filter((one) => one.type === "Word");
  const values = words3.map((word2) => ({ ...wordValue(word2, flow), word: word2 }));
  const shell = {
    name: flow.restore(head.value),
    words: values.map(({ word: word2, text: text4, known: known2 }) => ({ value: text4, offset: word2.pos, end: word2.end, literal: known2 })),
    env: {},
    offset: node.pos,
    end: node.end
  };
  const inner = unwrap(shell);
  const offsets = new Set(inner.words.map((word2) => word2.offset));
  return { name: base(inner.name), node, words: values.filter(({ word: word2 }) => offsets.has(word2.pos)), fed, shell: inner };
}
var given3 = ({ words: words3, fed }) => join4(fed, ...words3.map(({ taints }) => taints));
var filesIn = (words3, flow) => join4(...words3.map(({ text: text4 }) => /^-/.test(text4) ? NONE : flow.files.read(text4)));
function assigned2(node, flow) {
  const parts = [...node.prefix, ...node.args];
  for (const part of parts) {
    if (part.type !== "Assignment") continue;
    const before = part.append ? flow.variables.get(part.name)?.taints ?? NONE : NONE;
    if (part.value.type !== "Word") {
      const all = part.value.elements.map((word2) => wordValue(word2, flow).taints);
      hold2(flow, part.name, { taints: colored(flow, join4(before, ...all)) });
      continue;
    }
    const value = wordValue(part.value, flow);
    const taints = colored(flow, join4(before, value.taints));
    hold2(flow, part.name, value.known && !part.append ? { taints, text: value.text } : { taints });
  }
}
function selected({ words: words3, fed }, flow) {
  const filter = words3.find(({ text: text5 }) => !/^-/.test(text5));
  const taints = join4(fed, ...words3.map((word2) => word2.taints), filesIn(words3, flow));
  const text4 = filter?.text.trim() ?? "";
  if (/\berror\(|\bIN\(|\btest\(|\binside\(|[=!]=|\btype\b|\blength\b/.test(text4)) return checkedBy(taints, "declared");
  if (/@sh\b/.test(text4)) return checkedBy(taints, "declared");
  const path = /^((?:\.\w+(?:\[\])?)+)\??(?:\s*\/\/\s*(?:"[\w -]*"|empty|\w+))?$/.exec(text4)?.[1];
  if (path === void 0) return taints;
  return [...path.matchAll(/\.(\w+)|\[\]/g)].reduce(
    (known2, [whole, name]) => fieldOf(known2, name ?? whole),
    taints
  );
}
function printed(call, flow) {
  const { name, words: words3 } = call;
  const all = given3(call);
  if (name === "echo" || name === "printf") {
    const from = words3.findIndex(({ text: text4 }) => !/^-[neE]+$/.test(text4));
    return words3.slice(from < 0 ? words3.length : from).map(({ text: text4, taints: taints2 }) => ({
      text: name === "printf" ? text4.replaceAll("\\n", "\n") : text4,
      taints: taints2
    }));
  }
  if (name === "jq") return [{ text: "", taints: selected(call, flow) }];
  if (/^[ef]?grep$|^rg$/.test(name)) {
    const flags = words3.filter(({ text: text4 }) => /^-[A-Za-z]+$/.test(text4)).map(({ text: text4 }) => text4).join("");
    if (/[qcLl]/.test(flags)) return [];
    return [{ text: "", taints: checkedBy(join4(all, filesIn(words3, flow)), "declared") }];
  }
  if (name === "tr") return [{ text: "", taints: translated(call) }];
  if (!PRINTS.has(name)) return [];
  const taints = join4(all, filesIn(words3, flow));
  return [{ text: "", taints: INTERPRETERS.has(name) ? lessSure(checkedBy(taints, "declared"), "possible") : taints }];
}
function translated({ words: words3, fed }) {
  const [flags, set] = words3.map(({ text: text4 }) => text4);
  if (flags === void 0 || !/^-[a-zA-Z]*d/.test(flags) || set === void 0) return fed;
  if (/c/i.test(flags)) return isPlainSet(set) ? oneLine(checkedBy(fed, "yes")) : fed;
  return /\\n|\[:space:\]|\[:cntrl:\]/.test(set) ? oneLine(fed) : fed;
}
function runs(call, flow) {
  const { name, words: words3, fed } = call;
  if (name === "eval") return given3(call);
  if (name === "source" || name === ".") return join4(words3[0]?.taints ?? NONE, flow.files.run(words3[0]?.text ?? ""));
  const isShell = SHELLS.has(name);
  if (isShell || INTERPRETERS.has(name)) {
    const flag = words3.findIndex(({ text: text4 }) => (isShell ? /^-[a-z]*c$/ : /^(?:-c|-e|--eval|-p|--print)$/).test(text4));
    if (flag >= 0) return words3[flag + 1]?.taints ?? NONE;
    const file = words3.find(({ text: text4 }) => !text4.startsWith("-"));
    if (file !== void 0) return flow.files.run(file.text);
    return fed;
  }
  return /\//.test(call.node.name?.value ?? "") ? flow.files.run(call.node.name?.value ?? "") : NONE;
}
function interpreted(call, flow) {
  const text4 = [
    ...call.words.map((word2) => word2.text),
    ...call.node.redirects.flatMap((one) => one.type === "HereDoc" ? [flow.restore(one.body.text)] : [])
  ].join("\n");
  if (!/GITHUB_OUTPUT/.test(text4)) return;
  const named4 = [...flow.variables].flatMap(
    ([name, { taints: taints2 }]) => taints2.length > 0 && text4.includes(name) ? taints2 : []
  );
  const taints = lessSure(checkedBy(join4(named4, call.fed), "declared"), "possible");
  if (taints.length > 0) flow.outputs.set("*", join4(flow.outputs.get("*") ?? NONE, taints));
}
function answered(agent, call, flow) {
  const others = join4(given3(call), filesIn(call.words, flow)).filter((taint) => taint.agent !== agent);
  note(flow, "prompt", others, call.node);
  const own2 = { agent, kind: "text", checked: "no", confidence: "certain", through: "output" };
  const options = answerOptions(call.name);
  call.words.forEach(({ text: text4 }, i) => {
    const [option, value] = text4.startsWith("--") && text4.includes("=") ? text4.split("=", 2) : [text4, call.words[i + 1]?.text];
    if (option !== void 0 && options.includes(option) && value !== void 0)
      flow.files.write(value, through([own2], "file"));
  });
  return [{ text: "", taints: [own2] }];
}
function runCommand(node, flow, fed) {
  const head = node.name;
  assigned2(node, flow);
  passOn(node, flow);
  if (head === void 0 || STORES.has(head.value)) return [];
  const command = wordValue(head, flow);
  note(flow, "code", command.taints, node);
  const call = calledBy(node, head, flow, fed);
  const agent = flow.agentOf(call.shell);
  if (agent !== void 0) return answered(agent, call, flow);
  note(flow, "code", runs(call, flow), node);
  if (call.name === "read") {
    for (const { text: text4 } of call.words) if (/^\w+$/.test(text4)) hold2(flow, text4, { taints: colored(flow, fed) });
    return [];
  }
  const called2 = flow.script(call.shell);
  if (called2 !== void 0) return flow.enter(called2, call.words.slice(call.words.length - called2.words), flow, node);
  if (call.name === "gh" || call.name === "unzip" || call.name === "tar") unpacked(call, flow);
  const pieces = printed(call, flow);
  if (call.name === "tee") {
    for (const { text: text4 } of call.words)
      if (!text4.startsWith("-"))
        writeTo(
          text4,
          pieces,
          flow,
          node,
          call.words.some((word2) => word2.text === "-a")
        );
  }
  if (/^(?:cp|mv|install)$/.test(call.name)) copied(call, flow);
  if (INTERPRETERS.has(call.name)) interpreted(call, flow);
  if (ACTS2.has(call.name)) acted(call, flow);
  return pieces;
}
function passOn(node, flow) {
  if (node.name === void 0) return;
  for (const part of node.prefix) if (part.type === "Assignment") flow.passed.add(part.name);
  if (node.name.value !== "export") return;
  for (const part of node.args)
    if (part.type === "Assignment") flow.passed.add(part.name);
    else if (part.type === "Word") flow.passed.add(part.value);
}
function optionOf(words3, names) {
  for (const [i, { text: text4 }] of words3.entries()) {
    if (names.includes(text4)) return words3[i + 1]?.text;
    const name = names.find((one) => text4.startsWith(`${one}=`));
    if (name !== void 0) return text4.slice(name.length + 1);
  }
  return void 0;
}
function unpacked({ name, words: words3 }, flow) {
  const isFetch = name === "gh" && words3[0]?.text === "run" && words3[1]?.text === "download";
  if (name === "gh" && !isFetch) return;
  const own2 = words3.some(({ text: text4 }) => /GITHUB_RUN_ID|github\.run_id/.test(text4));
  const taints = isFetch ? flow.fetched(optionOf(words3, ["-n", "--name", "-p", "--pattern"]), own2) : filesIn(words3, flow);
  if (taints.length === 0) return;
  const folder = optionOf(words3, isFetch ? ["-D", "--dir"] : name === "unzip" ? ["-d"] : ["-C", "--directory"]) ?? "";
  flow.files.write(folder, /^\.?\/?$/.test(folder) ? lessSure(taints, "possible") : taints);
}
function copied({ words: words3 }, flow) {
  const [target, ...sources] = words3.filter(({ text: text4 }) => !text4.startsWith("-")).toReversed();
  const taints = filesIn(sources, flow);
  if (target !== void 0 && taints.length > 0) flow.files.write(target.text, taints);
}
function acted(call, flow) {
  const line = [call.name, ...call.words.map(({ text: text4 }) => text4)].join(" ");
  if (PRIVILEGED2.test(line)) note(flow, "gate", asVerdict(flow.control), call.node);
  if (call.name === "gh") flow.send(call.words, call.fed);
  const own2 = join4(...call.words.map(({ taints }) => taints));
  note(flow, /(?:--body|--body-file|-b|-F|--notes|--comment)\b/.test(line) ? "data" : "argument", own2, call.node);
}

// src/readers/github-workflow/handoff/shell-proofs.ts
var NOTHING2 = { asked: NONE, yes: [], no: [] };
var flipped = ({ asked, yes, no }) => ({ asked, yes: no, no: yes });
function variableOf(word2) {
  const [only, ...more] = word2.parts ?? [];
  const inner = only?.type === "DoubleQuoted" && only.parts.length === 1 ? only.parts[0] : only;
  if (more.length > 0 || inner === void 0) return void 0;
  if (inner.type === "SimpleExpansion") return inner.text.slice(1);
  const isPlain = inner.type === "ParameterExpansion" && inner.prefix === void 0 && inner.index === void 0;
  return isPlain && (inner.operation === void 0 || inner.operation.type === "Default") ? inner.parameter : void 0;
}
var CLOSED2 = /^\^?(?:[\w ,:=@%/.-]|\\[d.-]|\[(?:[\w./:=@+,-]|\[:(?:alnum|alpha|digit|lower|upper):\])+\]|[()|+*?]|\{\d+(?:,\d*)?\})+\$?$/;
function isClosed2(pattern, whole) {
  const anchored = whole || /^\^/.test(pattern) && /\$$/.test(pattern);
  const outside = pattern.replace(/\[[^\]]*\]/g, "").replace(/\\./g, "");
  const sets = pattern.match(/\[(?:\[:\w+:\]|[^\]])*\]/g) ?? [];
  if (!sets.every((set) => isPlainSet(set.slice(1, -1)))) return false;
  return anchored && CLOSED2.test(pattern) && !outside.includes(".") && (whole || !isLoose(outside));
}
var isLoose = (pattern) => {
  let depth = 0;
  for (const char of pattern) {
    if (char === "(") depth += 1;
    else if (char === ")") depth -= 1;
    else if (char === "|" && depth === 0) return true;
  }
  return false;
};
function equality(left, right, globs2) {
  const [text4, literal2] = left.value.taints.length > 0 ? [left, right] : [right, left];
  if (text4.value.taints.length === 0 || literal2.value.taints.length > 0) return NOTHING2;
  if (literal2.value.known && literal2.value.text === "") return NOTHING2;
  const name = variableOf(text4.word);
  const isPattern = globs2 && (literal2.value.open || (literal2.word.parts ?? []).some((part) => part.type === "Glob"));
  const yes = name === void 0 || isPattern ? [] : [{ name, check: "yes" }];
  return { asked: text4.value.taints, yes, no: [] };
}
function testedBy(node, flow) {
  switch (node.type) {
    case "TestGroup":
      return testedBy(node.expression, flow);
    case "TestNot": {
      const inner = testedBy(node.operand, flow);
      return node.negations.length % 2 === 1 ? flipped(inner) : inner;
    }
    case "TestLogical":
      return combined(
        node.operands.map((one) => testedBy(one, flow)),
        node.operator === "&&"
      );
    case "TestBinary":
      return compared(node.left, node.operator, node.right, flow, true);
    default:
      return NOTHING2;
  }
}
var both = (lists) => (lists[0] ?? []).filter(({ name }) => lists.every((list4) => list4.some((one) => one.name === name)));
function combined(parts, isAnd) {
  const asked = join4(...parts.map((part) => part.asked));
  const [yes, no] = [parts.map((part) => part.yes), parts.map((part) => part.no)];
  return isAnd ? { asked, yes: yes.flat(), no: both(no) } : { asked, yes: both(yes), no: no.flat() };
}
function compared(left, operator, right, flow, double) {
  const a = { word: left, value: wordValue(left, flow) };
  const b = { word: right, value: wordValue(right, flow) };
  if (operator === "=" || operator === "==") return equality(a, b, double);
  if (operator === "!=") return flipped(equality(a, b, double));
  const name = variableOf(left);
  if (a.value.taints.length === 0) return NOTHING2;
  if (operator === "=~") {
    const check = b.value.known && isClosed2(b.value.text, false) ? "yes" : "declared";
    return { asked: a.value.taints, yes: name === void 0 ? [] : [{ name, check }], no: [] };
  }
  if (/^-(?:eq|ne|gt|ge|lt|le)$/.test(operator))
    return { asked: a.value.taints, yes: name === void 0 || double ? [] : [{ name, check: "yes" }], no: [] };
  return NOTHING2;
}
var wordsOf3 = (command) => command.args.filter((one) => one.type === "Word");
function grepped(command, before, flow) {
  const words3 = wordsOf3(command);
  const flags = words3.filter((word2) => word2.value.startsWith("-")).map((word2) => word2.value);
  const [pattern, ...files] = words3.filter((word2) => !word2.value.startsWith("-"));
  if (pattern === void 0) return NOTHING2;
  const wanted = wordValue(pattern, flow);
  const fed = command.redirects.flatMap((one) => one.type === "HereString" && one.target ? [one.target] : []);
  const texts2 = [...fed, ...before?.name && /^(?:echo|printf)$/.test(before.name.value) ? wordsOf3(before) : []];
  const values = texts2.map((word2) => ({ word: word2, value: wordValue(word2, flow) }));
  const read2 = files.map((word2) => flow.files.read(wordValue(word2, flow).text));
  const asked = join4(wanted.taints, ...values.map(({ value }) => value.taints), ...read2);
  const has2 = (letter) => flags.some((flag) => /^-[A-Za-z]+$/.test(flag) && flag.includes(letter));
  const whole = has2("x") || flags.includes("--line-regexp");
  const sure = (taints) => taints.every((taint) => taint.oneLine === true) ? "yes" : "declared";
  const name = variableOf(pattern);
  if (wanted.taints.length > 0 && name !== void 0) {
    const listed = (whole || has2("w") || flags.includes("--word-regexp")) && has2("F");
    return { asked, yes: [{ name, check: listed ? sure(wanted.taints) : "declared" }], no: [] };
  }
  const closed = wanted.known && !has2("F") ? isClosed2(wanted.text, whole) : whole;
  const yes = values.flatMap(({ word: word2, value }) => {
    const printed2 = variableOf(word2);
    return printed2 === void 0 || value.taints.length === 0 ? [] : [{ name: printed2, check: closed ? sure(value.taints) : "declared" }];
  });
  return has2("v") ? { asked, yes: [], no: [] } : { asked, yes, no: [] };
}
function commandProofs(command, before, flow) {
  const name = command.name?.value ?? "";
  const words3 = wordsOf3(command);
  if (name === "[" || name === "test") {
    const [left, operator, right] = words3;
    const end = name === "[" ? 4 : 3;
    if (left?.value === "!" && operator && right && words3[3])
      return flipped(compared(operator, right.value, words3[3], flow, false));
    if (left === void 0 || operator === void 0 || right === void 0 || words3.length > end) return NOTHING2;
    return compared(left, operator.value, right, flow, false);
  }
  if (/^[ef]?grep$|^rg$/.test(name)) return grepped(command, before, flow);
  if (name !== "jq" || !words3.some((word2) => /^-[a-z]*e|^--exit-status$/.test(word2.value))) return NOTHING2;
  const sides = [...words3, ...before ? wordsOf3(before) : []];
  const asked = join4(...sides.map((word2) => readOrHeld(word2, flow)));
  const yes = sides.flatMap((word2) => variableOf(word2) ?? []).map((one) => ({ name: one, check: "declared" }));
  return { asked, yes, no: [] };
}
function readOrHeld(word2, flow) {
  const value = wordValue(word2, flow);
  return join4(value.taints, flow.files.read(value.text));
}
function simpleProofs(node, flow) {
  if (node.type === "TestCommand") return testedBy(node.expression, flow);
  return node.type === "Command" ? commandProofs(node, void 0, flow) : NOTHING2;
}
function pipelineProofs(node, flow) {
  if (node.type !== "Pipeline") return simpleProofs(node, flow);
  const [last, before] = node.commands.toReversed();
  const proofs = last?.type === "Command" ? commandProofs(last, before?.type === "Command" ? before : void 0, flow) : last ? simpleProofs(last, flow) : NOTHING2;
  return node.prefixes.some(({ type }) => type === "Negation") ? flipped(proofs) : proofs;
}
function proofsOf(node, flow) {
  if (node.type !== "AndOr") return pipelineProofs(node, flow);
  const parts = node.commands.map((one) => pipelineProofs(one, flow));
  if (node.operators.every((operator) => operator === "&&")) return combined(parts, true);
  if (node.operators.every((operator) => operator === "||")) return combined(parts, false);
  return { asked: join4(...parts.map((part) => part.asked)), yes: [], no: [] };
}

// src/readers/github-workflow/handoff/shell-flow.ts
var MAX_COMMANDS2 = 4e3;
var MAX_SCRIPTS = 20;
var MAX_DEPTH3 = 40;
var SILENT2 = { pieces: [], left: false };
var taintsOf2 = (pieces) => join4(...pieces.map(({ taints }) => taints));
var captured = (script, flow) => script === void 0 || flow.depth > MAX_DEPTH3 ? NONE : taintsOf2(runList(script.commands, branch(flow), NONE).pieces);
function runList(statements, flow, fed) {
  const pieces = [];
  for (const { command } of statements) {
    flow.budget.commands -= 1;
    if (flow.budget.commands < 0 || flow.depth > MAX_DEPTH3) return { pieces, left: false };
    const ended = runStatement(command, flow, fed);
    pieces.push(...ended.pieces);
    if (ended.left) return { pieces, left: true };
  }
  return { pieces, left: false };
}
function narrow(variables, by) {
  for (const { name, check } of by) {
    const held = variables.get(name);
    if (held) variables.set(name, { ...held, taints: checkedBy(held.taints, check) });
  }
}
function runBranch(flow, by, asked, run) {
  const inside = branch(flow, asked);
  narrow(inside.variables, by);
  return { ...run?.(inside) ?? SILENT2, variables: inside.variables };
}
function settle(flow, ends) {
  const going = ends.filter((end) => !end.left);
  rejoin(
    flow,
    going.map((end) => end.variables)
  );
  return { pieces: ends.flatMap((end) => end.pieces), left: going.length === 0 };
}
function runStatement(node, flow, fed) {
  if (node.type !== "AndOr") return runPipeline(node, flow, fed);
  const [first, ...rest] = node.commands;
  if (first === void 0) return SILENT2;
  const pieces = [...runPipeline(first, flow, fed).pieces];
  let proofs = proofsOf(first, flow);
  let left = false;
  rest.forEach((part, i) => {
    const isAnd = node.operators[i] === "&&";
    const [by, otherwise] = isAnd ? [proofs.yes, proofs.no] : [proofs.no, proofs.yes];
    const taken = runBranch(flow, by, proofs.asked, (inside) => runPipeline(part, inside, fed));
    const ended = settle(flow, [taken, runBranch(flow, otherwise, NONE, void 0)]);
    pieces.push(...taken.pieces);
    left ||= ended.left;
    const next = proofsOf(part, flow);
    proofs = isAnd && !taken.left ? { ...next, asked: join4(proofs.asked, next.asked) } : proofs;
  });
  return { pieces, left };
}
function runPipeline(node, flow, fed) {
  if (node.type !== "Pipeline") return runNode(node, flow, fed);
  let input = fed;
  let last = SILENT2;
  const alone = node.commands.length === 1;
  for (const command of node.commands) {
    last = runNode(command, alone ? flow : branch(flow), input);
    input = taintsOf2(last.pieces);
  }
  return { pieces: last.pieces, left: alone && last.left };
}
function runIf(node, flow, fed) {
  const ends = [];
  let asked = NONE;
  let otherwise = [];
  for (const { clause, then } of [node, ...node.elif]) {
    narrow(flow.variables, otherwise);
    runList(clause.commands, flow, fed);
    const last2 = clause.commands.at(-1)?.command;
    const proofs = last2 ? proofsOf(last2, flow) : { asked: NONE, yes: [], no: [] };
    asked = join4(asked, proofs.asked);
    ends.push(runBranch(flow, proofs.yes, asked, (inside) => runList(then.commands, inside, fed)));
    otherwise = proofs.no;
  }
  const last = node.else;
  ends.push(runBranch(flow, otherwise, asked, last && ((inside) => runList(last.commands, inside, fed))));
  return settle(flow, ends);
}
function runCase(node, flow, fed) {
  const value = wordValue(node.word, flow);
  const name = /^"?\$\{?(\w+)\}?"?$/.exec(node.word.text)?.[1];
  const isAny = (text4) => text4 === "*";
  const ends = node.items.map(({ pattern, body }) => {
    const exact = pattern.every((word2) => !/[*?[$`]/.test(word2.text));
    const by = exact && name !== void 0 ? [{ name, check: "yes" }] : [];
    return runBranch(flow, by, value.taints, (inside) => runList(body.commands, inside, fed));
  });
  const whole = node.items.some(({ pattern }) => pattern.some((word2) => isAny(word2.text)));
  if (!whole) ends.push(runBranch(flow, [], NONE, void 0));
  return settle(flow, ends);
}
function runLoop(body, flow, fed) {
  const inside = branch(flow);
  const { pieces } = runList(body.commands, inside, fed);
  rejoin(flow, [new Map(flow.variables), inside.variables]);
  return { pieces, left: false };
}
function inputOf(redirects, flow, fed) {
  return redirects.reduce((known2, one) => {
    if (one.type === "HereString") return one.target ? wordValue(one.target, flow).taints : known2;
    if (one.type === "HereDoc") {
      const parts = one.body.parts;
      const word2 = { value: one.body.text, ...parts ? { parts } : {} };
      return wordValue(word2, flow).taints;
    }
    if (one.operator !== "<" || one.target === void 0) return known2;
    return flow.files.read(wordValue(one.target, flow).text);
  }, fed);
}
function runNode(node, flow, fed) {
  switch (node.type) {
    case "Command":
      return runSimple(node, flow, fed);
    case "If":
      return runIf(node, flow, fed);
    case "Case":
      return runCase(node, flow, fed);
    case "BraceGroup":
      return runList(node.body.commands, flow, fed);
    case "Subshell":
      return { ...runList(node.body.commands, branch(flow), fed), left: false };
    case "Redirected": {
      const ended = runNode(node.command, flow, inputOf(node.redirects, flow, fed));
      return { ...ended, pieces: redirected(node.redirects, ended.pieces, flow, node) };
    }
    case "For": {
      const words3 = (node.wordlist ?? []).map((word2) => wordValue(word2, flow).taints);
      flow.variables.set(node.name.value, { taints: join4(...words3) });
      return runLoop(node.body, flow, fed);
    }
    case "While":
      runList(node.clause.commands, flow, fed);
      return runLoop(node.body, flow, fed);
    case "Function":
      if (node.body.type !== "Redirected") flow.functions.set(node.name.value, node.body);
      return SILENT2;
    default:
      return SILENT2;
  }
}
function runSimple(node, flow, fed) {
  const input = inputOf(node.redirects, flow, fed);
  const name = node.name?.value ?? "";
  const body = flow.functions.get(name);
  if (body !== void 0 && flow.depth < MAX_DEPTH3) {
    const inside = branch(flow, NONE, flow.variables);
    node.args.forEach((arg, i) => {
      if (arg.type === "Word") inside.variables.set(String(i + 1), wordValue(arg, flow));
    });
    const ended = body.type === "CompoundList" ? runList(body.commands, inside, input) : runNode(asNode(body), inside, input);
    return { pieces: redirected(node.redirects, ended.pieces, flow, node), left: false };
  }
  const pieces = runCommand(node, flow, input);
  const left = /^(?:exit|return|continue|break)$/.test(name);
  return { pieces: redirected(node.redirects, pieces, flow, node), left };
}
var asNode = (body) => body;
var entered = ({ text: text4, same }, words3, flow, at) => {
  flow.budget.scripts -= 1;
  const script = flow.budget.scripts < 0 || flow.depth > MAX_DEPTH3 ? void 0 : parsed(text4);
  if (script === void 0) return [];
  const variables = same ? flow.variables : new Map([...flow.variables].filter(([name]) => flow.passed.has(name) || /^(?:GITHUB|RUNNER)_/.test(name)));
  words3.forEach((word2, i) => void variables.set(String(i + 1), word2));
  const found = [];
  const inside = {
    ...flow,
    variables,
    functions: same ? flow.functions : /* @__PURE__ */ new Map(),
    found,
    restore: (part) => part,
    expressions: () => NONE,
    depth: flow.depth + 1
  };
  const { pieces } = runList(script.commands, inside, NONE);
  for (const { use, taints } of found) note(flow, use, taints, at);
  return pieces;
};
function flowThrough(text4, variables, setting) {
  const hidden = hideExpressions(text4);
  const script = parsed(hidden.text);
  if (script === void 0) return void 0;
  const flow = {
    ...setting,
    variables,
    functions: /* @__PURE__ */ new Map(),
    outputs: /* @__PURE__ */ new Map(),
    exported: /* @__PURE__ */ new Map(),
    found: [],
    restore: hidden.restore,
    control: NONE,
    budget: { commands: MAX_COMMANDS2, scripts: MAX_SCRIPTS },
    passed: new Set(variables.keys()),
    depth: 0,
    capture: captured,
    enter: entered
  };
  runList(script.commands, flow, NONE);
  return flow;
}

// src/readers/github-workflow/handoff/step-scripts.ts
var WRITES = /(?:>>?|\btee)[ \t]+["']?([\w./$-]{1,200})/g;
var INTERPRETED = /^(?:python|node|perl|ruby|pwsh|powershell|cmd|deno|bun)/i;
function interpolated(walk, step, tree, look) {
  const text4 = tree.string() ?? "";
  if (!text4.includes("${{")) return;
  for (const { text: expression, offset, end } of findExpressions(text4)) {
    const line = text4.slice(text4.lastIndexOf("\n", offset) + 1, offset);
    if (/^\s*(?:#|\/\/)/.test(line)) continue;
    add3(walk, "code", taintsOfExpression(expression, look), step, tree.locate(offset, end - offset));
  }
}
function runScript(walk, step, tree, look) {
  const text4 = tree.string() ?? "";
  const here = walk.record.agents.filter(({ agent }) => agent.step === step);
  const shell = step.tree.get("shell")?.string() ?? "bash";
  if (INTERPRETED.test(shell)) return named3(walk, step, text4, look);
  const variables = environment(walk, step, look);
  const isTold = here.length > 0 || /\brun download\b/.test(text4) || walk.files.any() || [...variables.values()].some(({ taints }) => taints.length > 0);
  if (!isTold && taintsOfText(text4, look).length === 0) {
    for (const [, path = ""] of text4.matchAll(WRITES)) walk.files.write(path, NONE);
    return /* @__PURE__ */ new Map();
  }
  const flow = flowThrough(text4, variables, {
    files: walk.files,
    expressions: (part) => taintsOfText(part, look),
    agentOf: ({ name }) => agentNamed(here, name)?.id,
    send: (words3, fed) => sendBy(walk, words3, fed),
    script: (command) => scriptOf(walk, step, command),
    fetched: (wanted, own2) => walk.around.fetched({ wanted, from: own2 ? "own" : "either" })
  });
  if (flow === void 0) return /* @__PURE__ */ new Map();
  addFound(walk, step, tree, flow.found);
  for (const [name, taints] of flow.exported) walk.exported.set(name, join4(walk.exported.get(name) ?? NONE, taints));
  return lowered(flow.outputs);
}
var lowered = (outputs) => new Map([...outputs].map(([name, taints]) => [name.toLowerCase(), taints]));
function scriptOf(walk, step, command) {
  const called2 = calledFile(command);
  if (called2 === void 0 || called2.as === "program") return void 0;
  const { workflow, tree } = walk.record.job;
  const folder = step.tree.get("working-directory")?.string() ?? tree.at("defaults", "run", "working-directory")?.string() ?? "";
  const names = relativeNames(called2.name, { from: [folder, ""], folder: "" }, "");
  if (names.some((name) => walk.files.run(name).length > 0)) return void 0;
  const source = firstFile(workflow.repository, names);
  if (source === void 0 || called2.as === "shell" && !isShellScript(source.text)) return void 0;
  return { text: source.text, same: called2.as === "source", words: called2.words.length };
}
function agentNamed(agents, name) {
  const command = name.split("/").at(-1) ?? "";
  return agents.find(({ agent: { entry } }) => entry.cli?.includes(command) || entry.packages?.includes(name));
}
function named3(walk, step, text4, look) {
  const held = [...environment(walk, step, look)].flatMap(([name, { taints: taints2 }]) => text4.includes(name) ? taints2 : []);
  const taints = lessSure(
    held.map((taint) => ({ ...taint, checked: taint.checked === "no" ? "declared" : taint.checked })),
    "possible"
  );
  return taints.length > 0 && text4.includes("GITHUB_OUTPUT") ? /* @__PURE__ */ new Map([["*", join4(taints)]]) : /* @__PURE__ */ new Map();
}
var FETCHED = /\bname\s*[=:]==?\s*['"`]([^'"`\n]{1,200})['"`]/;
var KEPT2 = /writeFile(?:Sync)?\(\s*['"`](?:\$\{[^{}]{0,100}\}\/)?([^'"`\n$]{1,200})['"`]/;
function fetchedByScript(walk, text4) {
  if (!text4.includes("downloadArtifact")) return;
  const taints = walk.around.fetched({ wanted: FETCHED.exec(text4)?.[1], from: "either" });
  const path = KEPT2.exec(text4)?.[1];
  if (taints.length > 0) walk.files.write(path ?? "", path === void 0 ? lessSure(taints, "possible") : taints);
}
function githubScript(walk, step, look) {
  const value = step.with.get("script");
  if (value?.tree === void 0) return /* @__PURE__ */ new Map();
  const env = environment(walk, step, look);
  fetchedByScript(walk, value.tree.string() ?? "");
  const flow = jsFlow(value.tree.string() ?? "", {
    env: (name) => {
      const held = env.get(name);
      return held === void 0 ? NONE : join4(held.taints, held.text === void 0 ? NONE : walk.files.read(held.text));
    },
    files: walk.files,
    thread: walk.thread
  });
  addFound(walk, step, value.tree, flow.found);
  for (const [name, taints] of flow.exported) walk.exported.set(name, taints);
  const result = join4(...flow.outputs.values());
  return new Map([...lowered(flow.outputs), ...result.length > 0 ? [["result", result]] : []]);
}

// src/readers/github-workflow/handoff/job-flow.ts
function moved(walk, step) {
  const path = step.with.get("path")?.text ?? "";
  if (step.uses !== void 0 && checksOut(step.uses)) walk.files.write(path, NONE);
  if (uploads(step.uses)) {
    const read2 = path.split("\n").flatMap((line) => [walk.files.read(line), walk.files.within(line)]);
    const taints = through(join4(...read2, lessSure(walk.workspace, "likely")), "artifact");
    if (taints.length > 0) walk.artifacts.push({ name: step.with.get("name")?.text ?? "artifact", taints });
  }
  if (downloads(step.uses)) {
    const wanted = step.with.get("name")?.text ?? step.with.get("pattern")?.text;
    const isOther = !/^actions\//i.test(step.uses ?? "") || /workflow_run\.id\b/.test(step.with.get("run-id")?.text ?? "");
    const taints = walk.around.fetched({ wanted, from: isOther ? "other" : "own" });
    add3(walk, "data", taints, step, step.location);
    if (taints.length > 0) walk.files.write(path, normal2(path) === "" ? lessSure(taints, "possible") : taints);
  }
}
function ofAgents(walk, step, index, look) {
  let outputs = /* @__PURE__ */ new Map();
  for (const one of walk.record.agents.filter((agent) => agent.index === index)) {
    const own2 = [ownTaint(one)];
    if (step.uses !== void 0) {
      for (const value of step.with.values()) {
        const taints = taintsOfText(value.text, look).filter((taint) => taint.agent !== one.id);
        if (taints.length > 0)
          walk.uses.push({ use: "prompt", taints, step, location: value.tree?.location, reader: one.id });
      }
      outputs = leftByAction(one, step, walk.files);
    }
    if (writesFiles2(one, step)) {
      const file = through(lessSure(own2, "likely"), "file");
      walk.workspace = join4(walk.workspace, file);
      const told = [step.run?.string() ?? "", ...[...step.with.values(), ...step.env.values()].map(({ text: text4 }) => text4)];
      walk.files.mention(told.join("\n"), file);
    }
    if (writesThread(one, step)) walk.thread = join4(walk.thread, through(lessSure(own2, "likely"), "thread"));
  }
  return outputs;
}
function ofStep2(walk, step, index) {
  const look = lookOf(walk, step);
  for (const { tree } of step.conditions)
    add3(walk, "gate", gateOfCondition(tree.string() ?? "", look), step, tree.location);
  for (const { text: text4, tree } of step.env.values()) add3(walk, "data", taintsOfText(text4, look), step, tree?.location);
  const outputs = /* @__PURE__ */ new Map();
  const keep2 = (more) => {
    for (const [name, taints] of more) outputs.set(name, join4(outputs.get(name) ?? NONE, taints));
  };
  if (step.run !== void 0) {
    interpolated(walk, step, step.run, look);
    keep2(runScript(walk, step, step.run, look));
  }
  for (const name of SCRIPT_INPUTS) {
    const tree = step.with.get(name)?.tree;
    if (tree && step.uses !== void 0 && step.action === void 0) interpolated(walk, step, tree, look);
  }
  if (/^actions\/github-script@/i.test(step.uses ?? "")) keep2(githubScript(walk, step, look));
  dispatched(walk, step, look);
  moved(walk, step);
  keep2(ofAgents(walk, step, index, look));
  walk.outputs.set(step, outputs);
}
function ofAction(walk, step) {
  const { action } = step;
  const inner = action && walk.record.job.steps.find((one) => one.frame === action.frame);
  if (action === void 0 || inner === void 0) return;
  const look = { ...lookOf(walk, inner), input: () => NONE };
  const outputs = /* @__PURE__ */ new Map();
  for (const { key, value } of action.outputs?.entries() ?? []) {
    const taints = taintsOfText(value.get("value")?.string() ?? "", look);
    if (taints.length > 0) outputs.set(key.toLowerCase(), taints);
  }
  walk.outputs.set(step, outputs);
}
function flowOfJob(record, around, isInRepository) {
  const walk = {
    record,
    around,
    files: filesOfJob(isInRepository),
    uses: [],
    artifacts: [],
    sent: [],
    outputs: /* @__PURE__ */ new Map(),
    exported: /* @__PURE__ */ new Map(),
    thread: NONE,
    workspace: NONE
  };
  const { job } = record;
  const condition = job.tree.get("if");
  add3(
    walk,
    "gate",
    gateOfCondition(condition?.string() ?? "", lookOf(walk, void 0)),
    void 0,
    condition?.location
  );
  const open = [];
  job.steps.forEach((step, index) => {
    for (let last = open.at(-1); last?.action && !isInside(job.steps, last, step); last = open.at(-1)) {
      ofAction(walk, last);
      open.pop();
    }
    ofStep2(walk, step, index);
    if (step.action !== void 0) open.push(step);
  });
  for (const step of open.toReversed()) ofAction(walk, step);
  return {
    uses: walk.uses,
    artifacts: walk.artifacts,
    sent: walk.sent,
    step: (id, output) => stepOutputs(walk, job.steps[0], id, output)
  };
}
function isInside(steps, action, step) {
  const frames = new Set(action.action ? [action.action.frame] : []);
  for (const one of steps) if (one.action && frames.has(one.frame)) frames.add(one.action.frame);
  return frames.has(step.frame);
}

// src/readers/github-workflow/handoff/record.ts
var isSameRun = (a, b) => a.file === b.file && a.prefix === b.prefix;

// src/readers/github-workflow/handoff/run-flow.ts
var MAX_CHAIN = 50;
var EMPTY = { uses: [], artifacts: [], sent: [], step: () => NONE };
function patternOf2(name) {
  const ranges = findExpressions(name);
  let text4 = "";
  let at = 0;
  for (const { offset, end } of ranges) {
    text4 += `${name.slice(at, offset)}*`;
    at = end;
  }
  const parts = (text4 + name.slice(at)).split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^\\n]{0,200}")}$`);
}
function fits2(kept, wanted) {
  if (kept === wanted) return true;
  if (/^\s*\$\{\{[^{}]*\}\}\s*$/.test(wanted)) return true;
  const plain4 = (name) => name.replace(/\$\{\{[^{}]*\}\}/g, "x");
  return patternOf2(wanted).test(plain4(kept)) || patternOf2(kept).test(plain4(wanted));
}
function fetchedFrom(artifacts, wanted) {
  const found = artifacts.filter(({ name }) => wanted === void 0 || fits2(name, wanted));
  const taints = join4(...found.map((one) => one.taints));
  const isSure2 = wanted !== void 0 && found.some(({ name }) => name === wanted);
  return isSure2 ? taints : lessSure(taints, "likely");
}
var fetches = (step) => downloads(step.uses) || /\brun download\b/.test(step.run?.string() ?? "") || (step.with.get("script")?.text.includes("downloadArtifact") ?? false);
function isAlone({ job, agents }) {
  const isFed = job.tree.get("needs") !== void 0 || job.workflow.caller !== void 0;
  return !isFed && agents.length === 0 && !job.steps.some(fetches);
}
function flowOfRun(records, brought = [], told) {
  const flows = /* @__PURE__ */ new Map();
  let depth = 0;
  const jobNamed = (from, name) => records.find(({ job }) => job.name === name && isSameRun(job.workflow, from.job.workflow));
  const callerOf = ({ job }) => job.workflow.caller === void 0 ? void 0 : records.find((one) => one.job.id === job.workflow.caller);
  const own2 = [];
  const sent = [];
  const heard = (name) => {
    if (told === void 0) return NONE;
    return name === void 0 ? join4(...told.values()) : join4(told.get(name) ?? NONE, told.get("*") ?? NONE);
  };
  const outputOf = (from, name, output) => {
    const target = jobNamed(from, name);
    const above = target === void 0 ? callerOf(from) : void 0;
    if (target === void 0) return above ? outputOf(above, name, output) : NONE;
    const called2 = calledOf(target.job.workflow, target.job.tree);
    const map = called2 ? called2.root.at("on", "workflow_call", "outputs") : target.job.tree.get("outputs");
    const texts2 = (map?.entries() ?? []).filter(({ key }) => output === void 0 || key.toLowerCase() === output.toLowerCase()).map(({ value }) => value.string() ?? value.get("value")?.string() ?? "");
    const inner = called2 && records.find(({ job }) => job.workflow.caller === target.job.id);
    if (called2 && inner === void 0) return NONE;
    const flow = called2 ? EMPTY : flowOf(target);
    const look = {
      step: flow.step,
      job: (id, wanted) => outputOf(inner ?? target, id, wanted),
      env: () => NONE,
      input: () => NONE,
      matrix: () => NONE
    };
    return join4(...texts2.map((text4) => taintsOfText(text4, look)));
  };
  const aroundOf = (record) => ({
    job: (id, output) => outputOf(record, id, output),
    input: (name) => {
      const caller = callerOf(record);
      if (caller === void 0) return heard(name);
      const text4 = caller?.job.tree.get("with")?.get(name)?.string();
      if (text4 === void 0) return NONE;
      const around = aroundOf(caller);
      return taintsOfText(text4, {
        step: () => NONE,
        job: around.job,
        env: () => NONE,
        input: around.input,
        matrix: () => NONE
      });
    },
    told: heard,
    fetched: ({ wanted, from }) => fetchedFrom(from === "own" ? own2 : from === "other" ? brought : [...own2, ...brought], wanted)
  });
  const flowOf = (record) => {
    const before = flows.get(record);
    if (before !== void 0) return before;
    flows.set(record, EMPTY);
    if (depth >= MAX_CHAIN || told === void 0 && isAlone(record)) return EMPTY;
    depth += 1;
    for (const item of record.job.tree.get("needs")?.items() ?? []) {
      const needed = jobNamed(record, item.string() ?? "");
      if (needed) flowOf(needed);
    }
    const isInRepository = (path) => record.job.workflow.repository.file(path) !== void 0;
    const flow = flowOfJob(record, aroundOf(record), isInRepository);
    depth -= 1;
    own2.push(...flow.artifacts);
    sent.push(...flow.sent);
    flows.set(record, flow);
    return flow;
  };
  return {
    of: flowOf,
    carries: (record, name) => outputOf(record, name, void 0).length > 0,
    artifacts: () => own2,
    sent: () => sent
  };
}

// src/readers/github-workflow/handoff/hand-offs.ts
function isWorth3(use, taint) {
  if (use.use === "code") return taint.checked !== "yes";
  if (use.use === "prompt") return taint.checked !== "yes" && use.reader !== taint.agent;
  return use.use === "gate";
}
function worstOf(uses) {
  const worst = /* @__PURE__ */ new Map();
  for (const use of uses)
    for (const taint of use.taints) {
      if (!isWorth3(use, taint)) continue;
      const key = `${use.use} ${taint.agent} ${use.step === void 0 ? "" : "step"}`;
      const before = worst.get(key);
      const known2 = before ? join4([before.taint], [taint])[0] : taint;
      if (before === void 0 || known2 === taint && JSON.stringify(taint) !== JSON.stringify(before.taint))
        worst.set(key, { use, taint });
    }
  return [...worst.values()];
}
var allOf = (of) => ({ op: "all", of });
function emit({ run, records, builder: builder2, contexts, elsewhere }, record, { use, taint }) {
  const { job } = record;
  const called2 = records.filter((one) => one.job.workflow.caller === job.id);
  const isOwn = record.agents.some(({ id }) => id === taint.agent);
  const carried = (name) => run.carries(record, name);
  const asked = (context) => carriedConditions(job.workflow, job.name, context, carried);
  const others = { op: "any", of: elsewhere ? job.workflow.contexts().map((one) => allOf(asked(one))) : [] };
  const conditions = (context) => elsewhere ? [others] : isOwn ? [] : asked(context);
  const groups = groupBy(contexts, conditions, (value) => JSON.stringify(value));
  const hand = atHand(builder2, record, use, called2);
  const location = use.location ?? job.workflow.root.get("jobs")?.keyLocation(job.name);
  groups.forEach(({ contexts: names, value }, n) => {
    builder2.edge("hands-off", taint.agent, job.id, {
      contexts: names,
      conditions: value,
      facts: {
        "used-as": use.use,
        checked: taint.checked,
        confidence: taint.confidence,
        through: taint.through,
        ...hand.length > 0 ? { "at-hand": hand } : {}
      },
      locations: [location],
      as: `${use.use}${use.step === void 0 ? "" : " in a step"} ${n}`
    });
  });
}
function emitAll(emission) {
  const { run, records } = emission;
  for (const record of records) run.of(record);
  for (const record of records) for (const worst of worstOf(run.of(record).uses)) emit(emission, record, worst);
}
function addHandOffs(workflow, read2) {
  const { jobs: records, builder: builder2 } = workflow;
  if (records.every(({ agents }) => agents.length === 0)) return;
  const contexts = workflow.contexts();
  const run = flowOfRun(records);
  emitAll({ run, records, builder: builder2, contexts, elsewhere: false });
  const brought = run.artifacts().map(({ name, taints }) => ({ name, taints: through(taints, "workflow") }));
  const emitOthers = (others, run2) => emitAll({ run: run2, records: others, builder: builder2, contexts, elsewhere: true });
  if (brought.length > 0)
    for (const others of waitingFor(workflow, read2)) emitOthers(others, flowOfRun(others, brought));
  for (const sent of run.sent())
    for (const others of startedBy2(workflow, read2, sent)) emitOthers(others, flowOfRun(others, [], sent.told));
}

// src/readers/github-workflow/github-workflow.ts
var githubWorkflow = {
  id: "github-workflow",
  title: "GitHub Actions workflow",
  docs: "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax",
  files: [".github/workflows/*.{yml,yaml}"],
  ignores: "Reusable workflows and actions of other repositories, and programs that a step calls and that are no shell scripts, are not read; workflows compiled by gh-aw have a reader of their own.",
  read(source, repository) {
    const into2 = builder();
    if (isCompiled(source)) return into2.build();
    const { tree, diagnostics } = parseYaml(source, "yaml");
    for (const diagnostic of diagnostics) into2.diagnostic(diagnostic);
    if (tree?.get("jobs") === void 0) return into2.build();
    let known2;
    const contexts = () => {
      known2 ??= triggers(tree.get("on"), upstreamOf(repository)).flatMap((trigger) => trigger.contexts);
      return known2;
    };
    const workflow = {
      builder: into2,
      repository,
      file: source.file,
      source: source.text,
      root: tree,
      prefix: "",
      contexts,
      inputs: /* @__PURE__ */ new Map(),
      secrets: void 0,
      cap: void 0,
      caller: void 0,
      callers: [source.file],
      jobs: [],
      budget: { calls: MAX_CALLS }
    };
    readJobs(workflow);
    addHandOffs(workflow, readJobs);
    addCaches(workflow, readJobs);
    return into2.build();
  }
};

// src/readers/gitlab-ci/gitlab-ci.ts
var gitlabCi = {
  id: "gitlab-ci",
  title: "GitLab CI/CD pipeline",
  docs: "https://docs.gitlab.com/ci/yaml/",
  files: [
    "**/.gitlab-ci.{yml,yaml}",
    "**/*.gitlab-ci.{yml,yaml}",
    ".gitlab/ci/**/*.{yml,yaml}",
    ".gitlab-ci/**/*.{yml,yaml}"
  ],
  ignores: "Includes from other projects, addresses, templates and components are not followed; variables of the project that a job does not name are in its environment too and are not counted.",
  // NOTE: what runs an agent may stand in an included file, or in a child pipeline.
  wants: ({ text: text4 }) => /^\s*["']?include["']?\s*:/m.test(text4) || mayConcernAgent(text4),
  load: async () => (await import("./read-CN6EV33M.js")).readGitlab
};

// src/readers/gitlab-duo/gitlab-duo.ts
var gitlabDuo = {
  id: "gitlab-duo",
  title: "GitLab Duo flows",
  docs: "https://docs.gitlab.com/user/duo_agent_platform/flows/agent_config_yml/",
  files: [".gitlab/duo/agent-config.yml", ".gitlab/duo/{flows,agents}/*.{yml,yaml}"],
  ignores: "What a flow is asked to do, its tools, and who may start it are kept in GitLab; definitions of flows and agents in the repository are not read.",
  wants: () => true,
  load: async () => (await import("./read-V6QSW37O.js")).readDuo
};

// src/readers/issue-form.ts
var FOLDERS = "{.github/,docs/,}";
var NAMES2 = "{ISSUE_TEMPLATE,issue_template,Issue_Template}";
var EXTENSIONS = "{yml,yaml,md,YML,YAML,MD}";
var issueForm = {
  id: "issue-form",
  title: "GitHub issue form, discussion form or template",
  docs: "https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms",
  files: [
    `${FOLDERS}${NAMES2}/*.${EXTENSIONS}`,
    `${FOLDERS}${NAMES2}.{md,MD}`,
    // https://docs.github.com/en/discussions/managing-discussions-for-your-community/syntax-for-discussion-category-forms
    ".github/DISCUSSION_TEMPLATE/*.{yml,yaml}"
  ],
  ignores: "Questions of the form, projects, and `config.yml`; labels and assignees count whether or not they exist, and templates of the organisation are not seen.",
  read(source) {
    const into2 = collector();
    const name = source.file.slice(source.file.lastIndexOf("/") + 1).toLowerCase();
    if (name === "config.yml" || name === "config.yaml") return into2.fragment();
    const yaml = name.endsWith(".md") ? frontmatter(source) : source;
    const { tree, diagnostics } = yaml === void 0 ? { tree: void 0, diagnostics: [] } : parseYaml(yaml, "yaml");
    for (const diagnostic of diagnostics) into2.note(diagnostic);
    readForm(into2, source.file, tree);
    return into2.fragment();
  }
};
function readForm(into2, file, tree) {
  const start3 = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const discussion = file.includes("DISCUSSION_TEMPLATE/");
  const form = into2.node("content", file, {
    label: discussion ? "discussion form" : "issue form",
    zone: "thread",
    location: tree?.keyLocation("name") ?? tree?.keyLocation("title") ?? start3
  });
  const anyone = into2.node("principal", "principal:anyone", {
    label: "anyone",
    zone: "outside",
    facts: { standing: "anyone" }
  });
  into2.edge("feeds", anyone, form, {
    location: tree?.keyLocation("labels") ?? start3,
    contexts: [discussion ? "discussion.created" : "issues.opened"]
  });
  const applied = discussion ? [["labels", "github:discussion-label"]] : [
    ["labels", "github:label"],
    ["assignees", "github:assignee"]
  ];
  for (const [key, prefix] of applied)
    for (const { label, location } of namesOf2(tree, key)) {
      const id = into2.node("resource", `${prefix}/${label}`, { label, zone: "thread" });
      into2.edge("reaches", form, id, { location, facts: { access: "write", via: "none" }, as: "write" });
    }
}
function namesOf2(tree, key) {
  return (tree?.get(key)?.items() ?? []).flatMap((item) => {
    const text4 = item.string() ?? "";
    let offset = 0;
    return text4.split(",").flatMap((part) => {
      const label = part.trim();
      const start3 = offset + part.indexOf(label);
      offset += part.length + 1;
      return label === "" ? [] : [{ label, location: item.locate(start3, label.length) }];
    });
  });
}
function frontmatter(source) {
  const lines = source.text.replace(/^\uFEFF/, "").split("\n");
  if (lines[0]?.trimEnd() !== "---") return void 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  return end < 0 ? void 0 : { file: source.file, text: ["", ...lines.slice(1, end)].join("\n") };
}

// src/readers/mcp-json.ts
var mcpJson = {
  id: "mcp-json",
  title: "MCP servers of a project (.mcp.json)",
  docs: "https://code.claude.com/docs/en/mcp",
  files: [".mcp.json", "**/.mcp.json"],
  ignores: "What a server's package does beyond the catalog, headersHelper commands, and whether equal literals of several files are one credential.",
  read: (source, repository) => readClientFile(source, repository, {
    client: "claude-code",
    key: "mcpServers",
    dialect: "json",
    refusal: "Clients start no server from a file that is not valid JSON.",
    // NOTE: what is asked depends on the mode that the session starts in, and that on the plan of the developer.
    approval: "unknown"
  })
};

// src/readers/terraform.ts
var WANTED2 = /"aws_iam_role"|"google_service_account"|workload_identity_pool_provider"|federated_identity_credential"|iam-github-oidc-role|\/modules\/iam-role"|unfunco\/oidc-github/;
var terraform = {
  id: "terraform",
  title: "Terraform",
  docs: "https://developer.hashicorp.com/terraform/language/syntax/configuration",
  files: ["**/*.{tf,tofu}"],
  ignores: "Everything but trust policies for jobs of GitHub and GitLab, and policies that grant everything; values of variables; modules other than a few of the registry; role assignments of Azure; bindings of Kubernetes.",
  wants: ({ text: text4 }) => WANTED2.test(text4),
  load: async () => (await import("./read-terraform-JO752J57.js")).readTerraform
};

// src/readers/vscode-mcp.ts
var vscodeMcp = {
  id: "vscode-mcp",
  title: "MCP servers of a workspace in VS Code",
  docs: "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration",
  files: ["**/.vscode/mcp.json"],
  ignores: "What a developer allowed in the editor, commands behind an input, and what the sandbox of a server limits.",
  read: (source, repository) => readClientFile(source, repository, {
    client: "vscode-copilot",
    key: "servers",
    dialect: "jsonc",
    refusal: void 0,
    // Trust on the first start, then each tool: https://code.visualstudio.com/docs/copilot/customization/mcp-servers
    approval: "ask",
    // A server in the sandbox has its tools "auto-approved": the reference above, under `sandboxEnabled`.
    unasked: "sandboxEnabled"
  })
};

// src/readers/index.ts
var READERS2 = [
  azurePipelines,
  bitbucketPipelines,
  buildkitePipeline,
  circleciConfig,
  claudeAgents,
  claudeSettings,
  claudeSkills,
  cloudformation,
  codeowners,
  codexConfig,
  cursorMcp,
  dotenvFile,
  ghAw,
  githubWorkflow,
  gitlabCi,
  gitlabDuo,
  issueForm,
  mcpJson,
  terraform,
  vscodeMcp
];
var matchers = READERS2.map((reader) => ({ reader, matches: anyOf(reader.files) }));
function readersOf(file) {
  return matchers.filter(({ matches: matches2 }) => matches2(file)).map(({ reader }) => reader);
}

// src/report/line-hash.ts
var WINDOW = 100;
var BASE = 37;
var EOF = 65535;
var TWO_32 = 2 ** 32;
var OLDEST = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
var OLDEST_LOW = Number(OLDEST & 0xffffffffn);
var OLDEST_HIGH = Number(OLDEST >> 32n);
function lineHashes(text4, lines) {
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  const characters = new Uint16Array(WINDOW);
  const starts = new Int32Array(WINDOW);
  let high = 0;
  let low = 0;
  let index = 0;
  const emit2 = () => {
    const line2 = starts[index] ?? 0;
    if (line2 === 0) return;
    starts[index] = 0;
    const hash = hex(high, low);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    if (lines.has(line2)) found.set(line2, `${hash}:${count}`);
  };
  const push = (character) => {
    const oldest = characters[index] ?? 0;
    characters[index] = character;
    const sum = low * BASE + character - OLDEST_LOW * oldest;
    high = high * BASE + Math.floor(sum / TWO_32) - OLDEST_HIGH * oldest >>> 0;
    low = sum >>> 0;
    index = (index + 1) % WINDOW;
  };
  let line = 0;
  let atStart = true;
  for (const character of significant(text4)) {
    emit2();
    if (atStart) starts[index] = ++line;
    atStart = character === 10;
    push(character);
  }
  for (let i = 0; i < WINDOW; i++) {
    emit2();
    push(0);
  }
  return found;
}
function* significant(text4) {
  let afterReturn = false;
  for (let i = 0; i < text4.length; i++) {
    const character = text4.charCodeAt(i);
    const skip2 = character === 32 || character === 9 || character === 10 && afterReturn;
    afterReturn = character === 13;
    if (!skip2) yield character === 13 ? 10 : character;
  }
  yield EOF;
}
function hex(high, low) {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

// src/rules/where.ts
var COMPILED = /* @__PURE__ */ new Map();
var builtinRegex = (source) => {
  const regex = COMPILED.get(source) ?? new RegExp(source, "u");
  COMPILED.set(source, regex);
  return (text4) => regex.test(text4);
};
function nodePasses(node, where, asking) {
  return everyTest(where, (name, test) => passes(nodeValue(node, name), test, asking));
}
function edgePasses(edge, where, asking) {
  return everyTest(where, (name, test) => edgeTestPasses(edge, name, test, asking));
}
function edgeTestPasses(edge, name, test, asking) {
  const value = edgeValue(edge, name);
  if (name !== "crosses" || test !== true || !isList(value)) return passes(value, test, asking);
  return asking.actor === void 0 ? value.length > 0 : value.includes(asking.actor);
}
function nodeValue(node, name) {
  if (name === "kind" || name === "zone" || name === "label" || name === "id") return node[name];
  return isFactName(name) ? known(node.facts[name]?.value) : void 0;
}
function edgeValue(edge, name) {
  if (name === "kind" || name === "id") return edge[name];
  return isFactName(name) ? known(edge.facts[name]?.value) : void 0;
}
function passes(value, test, asking) {
  if (value === void 0) return false;
  if (typeof test !== "object" || isList(test)) return equals(value, test);
  if ("not" in test) return !equals(value, test.not);
  if ("contains" in test) return isList(value) ? value.includes(test.contains) : String(value).includes(test.contains);
  const matches2 = asking.compile(test.matches);
  return isList(value) ? value.some(matches2) : matches2(String(value));
}
function words2(value) {
  if (value === void 0) return [];
  return isList(value) ? value : [String(value)];
}
function isList(value) {
  return Array.isArray(value);
}
function equals(value, expected) {
  if (!isList(value) && !isList(expected)) return value === expected;
  const wanted = words2(expected);
  return words2(value).some((word2) => wanted.includes(word2));
}
function known(value) {
  return value === "unknown" ? void 0 : value;
}
function everyTest(where, passes2) {
  return Object.entries(where ?? {}).every(([name, test]) => test !== void 0 && passes2(name, test));
}

// src/rules/wording.ts
var VERBS = {
  read: "read",
  write: "write to",
  exec: "run",
  send: "send data to",
  approve: "approve",
  merge: "merge into",
  publish: "publish",
  mint: "mint",
  admin: "administer"
};
function verb(access2) {
  return Object.entries(VERBS).find(([word2]) => word2 === access2)?.[1] ?? access2;
}

// src/rules/bound.ts
var PATH_NAME = "path";
var REFERENCE = /\{([^{}]*)\}/g;
function boundPasses(match2, where, compile) {
  return Object.entries(where).every(([key, test]) => boundTestPasses(match2, key, test, compile));
}
function filled(message, match2) {
  const text4 = message.replaceAll(REFERENCE, (_, key) => {
    const said = words2(boundValue(match2, key));
    return (key.endsWith(".access") ? said.map(verb) : said).join(", ") || "unknown";
  });
  return text4.charAt(0).toUpperCase() + text4.slice(1);
}
function splitKey(key) {
  const dot = key.indexOf(".");
  return dot < 0 ? { name: key, fact: void 0 } : { name: key.slice(0, dot), fact: key.slice(dot + 1) };
}
function isEdge(bound) {
  return "from" in bound;
}
function boundTestPasses(match2, key, test, compile) {
  const { name, fact: fact2 } = splitKey(key);
  const asking = { compile, actor: match2.actor };
  const bound = match2.bindings[name];
  if (bound && fact2 !== void 0 && isEdge(bound)) return edgeTestPasses(bound, fact2, test, asking);
  return passes(boundValue(match2, key), test, asking);
}
function boundValue(match2, key) {
  const { name, fact: fact2 } = splitKey(key);
  if (name === PATH_NAME) return fact2 === "context" ? match2.context : match2.actor;
  const bound = match2.bindings[name];
  if (!bound) return void 0;
  return isEdge(bound) ? edgeValue(bound, fact2 ?? "access") : nodeValue(bound, fact2 ?? "label");
}

// src/rules/expand.ts
function expand(graph, match2) {
  return { ...match2, hops: match2.hops.flatMap((hop, index) => expandHop(graph, hop, match2.hops[index - 1]?.node)) };
}
function expandHop(graph, hop, previous) {
  const can = hop.via;
  if (can?.kind === "triggers") return [...actBehind(graph, can, hop), hop];
  if (can?.kind !== "can" || previous?.id !== can.from) return [hop];
  const witnesses = can.because.flatMap((id) => graph.edges.get(id) ?? []);
  const way = wayBetween(witnesses, can.from, can.to);
  const context = hop.context === void 0 ? {} : { context: hop.context };
  const tools = way.slice(0, -1).flatMap((via) => hopTo(graph, via, context));
  const credentials = witnesses.filter((edge) => edge.kind === "holds").flatMap((via) => hopTo(graph, via, context));
  return [...tools, ...distinctNodes(credentials), { ...hop, via: way.at(-1) ?? can, can }];
}
function actBehind(graph, triggers2, hop) {
  const act = triggers2.because.map((id) => graph.edges.get(id)).find((edge) => edge?.kind === "can");
  const node = act && graph.nodes.get(act.to);
  const agent = act && graph.nodes.get(act.from);
  if (act === void 0 || node === void 0 || agent === void 0) return [];
  const { context: _, ...before } = hop;
  return expandHop(graph, { ...before, node, via: act }, agent);
}
function hopTo(graph, via, context) {
  const node = graph.nodes.get(via.to);
  return node ? [{ node, via, ...context }] : [];
}
function distinctNodes(hops) {
  return hops.filter((hop, index) => hops.findIndex((other) => other.node.id === hop.node.id) === index);
}
function wayBetween(witnesses, from, to) {
  const steps = witnesses.filter((edge) => edge.kind === "uses" || edge.kind === "offers" || edge.kind === "reaches");
  const ways2 = /* @__PURE__ */ new Map([[from, []]]);
  for (const [node, way] of ways2) {
    if (node === to) return way;
    for (const edge of steps) if (edge.from === node && !ways2.has(edge.to)) ways2.set(edge.to, [...way, edge]);
  }
  return [];
}

// src/rules/gates.ts
function holdsIn2(edge, context) {
  return context === void 0 || edge.contexts === "every" || edge.contexts.includes(context);
}
function gatesIn2(edge, context) {
  if (edge.gates.length === 0) return edge.gates;
  return edge.gates.filter(
    (gate2) => context === void 0 || gate2.contexts.includes(context) || gate2.contexts.includes("every")
  );
}
function passage(edge, path, mode) {
  let result = "open";
  for (const gate2 of gatesIn2(edge, path.context)) {
    if (gate2.strength === "weak" || !stops3(gate2, path.actor)) continue;
    const forged = forging(gate2, path.powers);
    if (forged === "sure") continue;
    if (forged === "possible" || gate2.strength === "declared" && mode === "declared") result = "lowered";
    else return "closed";
  }
  return result;
}
function powersOf(graph, node, context) {
  const powers = /* @__PURE__ */ new Set();
  if (node.kind !== "agent") return powers;
  for (const edge of outgoing(graph).get(node.id) ?? []) {
    if (edge.kind !== "can" || !holdsIn2(edge, context)) continue;
    for (const access2 of words2(edge.facts.access?.value)) powers.add(isPossible(edge) ? `${access2}?` : access2);
  }
  return powers;
}
function isPossible(edge) {
  const confidence = edge.facts.confidence?.value;
  return confidence === "possible" || confidence === "unknown";
}
function stops3(gate2, actor) {
  if (actor === void 0) return STANDINGS.every((standing2) => gate2.stops.includes(standing2));
  if (isStanding(actor)) return gate2.stops.includes(actor);
  if (actor === "app") return gate2.judges !== "label" && gate2.stops.includes("anyone");
  return gate2.judges !== "actor" && gate2.judges !== "author" && gate2.stops.includes("anyone");
}
function forging(gate2, powers) {
  if (gate2.forgeableBy.some((access2) => powers.has(access2))) return "sure";
  return gate2.forgeableBy.some((access2) => powers.has(`${access2}?`)) ? "possible" : "no";
}

// src/rules/load.ts
function alternate(rule) {
  const [first, ...rest] = rule.path;
  if (!first || !isNodeStep(first)) throw new Error(`Rule \`${rule.id}\`: a path starts with a node step.`);
  const hops = [];
  for (let index = 0; index < rest.length; index += 2) {
    const edge = rest[index];
    const node = rest[index + 1];
    if (!edge || isNodeStep(edge) || !node || !isNodeStep(node)) {
      throw new Error(`Rule \`${rule.id}\`: node and edge steps alternate, and a node step ends the path.`);
    }
    hops.push({ edge, node });
  }
  return { first, hops };
}
function isNodeStep(step) {
  return "node" in step;
}

// src/rules/walk.ts
function begin(search, node) {
  const state = {
    trail: { node, context: void 0, length: 0 },
    context: void 0,
    actor: node.kind === "principal" ? standing(node) : void 0,
    powers: /* @__PURE__ */ new Set(),
    lowered: false
  };
  return { ...state, powers: powersAfter(search, state, node, void 0) };
}
function stateKey(state) {
  const powers = state.powers.size === 0 ? "" : [...state.powers].sort().join(" ");
  return `${state.trail.node.id}
${state.context ?? ""}
${state.actor ?? ""}
${powers}
${state.lowered}`;
}
function* advance(search, from, step) {
  if (!step.repeat) {
    yield* neighbours(search, from, step);
    return;
  }
  const visited = /* @__PURE__ */ new Set();
  const queue = [from];
  for (const state of queue) {
    for (const next of neighbours(search, state, step)) {
      const key = stateKey(next);
      if (visited.has(key)) continue;
      visited.add(key);
      queue.push(next);
      yield next;
    }
  }
}
function edgesOf2(graph, node, step) {
  const edges = (step.reverse ? incoming(graph) : outgoing(graph)).get(node.id) ?? [];
  const kinds = words2(step.edge);
  return edges.filter((edge) => kinds.includes(edge.kind));
}
function otherEnd(graph, edge, reverse) {
  return graph.nodes.get(reverse ? edge.from : edge.to);
}
function* neighbours(search, state, step) {
  for (const edge of edgesOf2(search.graph, state.trail.node, step)) {
    const node = otherEnd(search.graph, edge, step.reverse);
    if (!node) continue;
    for (const context of contextsAfter(edge, state.context, step.reverse)) {
      if (search.budget <= 0) return;
      search.budget -= 1;
      const next = cross(search, state, step, edge, node, context);
      if (next) yield next;
    }
  }
}
function cross(search, state, step, edge, node, context) {
  const actor = actorAfter(search.graph, edge, state.actor, step.reverse);
  if (!edgePasses(edge, step.where, { compile: search.compile, actor })) return void 0;
  const way = step.gates ? passage(edge, { context, actor, powers: state.powers }, step.gates) : "open";
  if (way === "closed") return void 0;
  return {
    trail: { node, via: edge, context, before: state.trail, length: state.trail.length + 1 },
    context,
    actor,
    powers: powersAfter(search, state, node, context),
    lowered: state.lowered || way === "lowered" || isPossible(edge)
  };
}
function contextsAfter(edge, current, reverse) {
  const every = edge.contexts === "every" ? [void 0] : edge.contexts;
  if (!reverse && (edge.kind === "starts" || edge.kind === "triggers")) return every;
  if (!holdsIn2(edge, current)) return [];
  if (edge.kind === "triggers") return [void 0];
  return current === void 0 ? every : [current];
}
function actorAfter(graph, edge, current, reverse) {
  if (edge.kind === "starts") {
    const principal2 = graph.nodes.get(edge.from);
    return principal2 ? standing(principal2) : current;
  }
  if (edge.kind !== "triggers") return current;
  if (reverse) return void 0;
  const named4 = edge.facts.standing?.value;
  return typeof named4 === "string" && named4 !== "unknown" ? named4 : current;
}
function standing(principal2) {
  return words2(nodeValue(principal2, "standing"))[0];
}
function powersAfter(search, state, node, context) {
  if (search.forging.size === 0 || node.kind !== "agent") return state.powers;
  const gained = [...powersOf(search.graph, node, context)].filter(
    (power) => search.forging.has(power.replace("?", ""))
  );
  return gained.length === 0 ? state.powers : /* @__PURE__ */ new Set([...state.powers, ...gained]);
}

// src/rules/match.ts
var MAX_CROSSINGS = 5e6;
var MAX_PARTIAL = 25e4;
function match(graph, rule, options = {}) {
  const compile = options.compile ?? builtinRegex;
  const search = { graph, compile, forging: forgeable(graph), budget: MAX_CROSSINGS };
  const { first, hops } = alternate(rule);
  let cut = false;
  let partials = start(search, first);
  for (const { edge, node } of hops) {
    const next = [];
    for (const partial of partials) {
      next.push(...extend(search, partial, edge, node));
      if (next.length > MAX_PARTIAL) break;
    }
    cut ||= next.length > MAX_PARTIAL;
    partials = shortestOfEach(next);
  }
  if (cut || search.budget <= 0) options.onLimit?.();
  return partials.map(toMatch).filter((found) => !rule.unless.some((where) => boundPasses(found, where, compile)));
}
function start(search, step) {
  const partials = [];
  const kinds = words2(step.node);
  for (const node of search.graph.nodes.values()) {
    if (!kinds.includes(node.kind)) continue;
    const state = begin(search, node);
    if (stands(search, state, step)) partials.push({ state, bindings: bind({}, step.as, node), key: node.id });
  }
  return partials;
}
function* extend(search, partial, edgeStep, nodeStep) {
  for (const state of advance(search, partial.state, edgeStep)) {
    const { node, via } = state.trail;
    if (!via || !agrees(partial.bindings, edgeStep.as, via) || !agrees(partial.bindings, nodeStep.as, node)) continue;
    if (!stands(search, state, nodeStep)) continue;
    const bindings = bind(bind(partial.bindings, edgeStep.as, via), nodeStep.as, node);
    const named4 = edgeStep.as === void 0 ? "" : via.id;
    yield { state, bindings, key: `${partial.key}
${named4}
${node.id}` };
  }
}
function shortestOfEach(partials) {
  const kept = /* @__PURE__ */ new Map();
  for (const partial of [...partials].sort((a, b) => a.state.trail.length - b.state.trail.length)) {
    const key = `${partial.key}
${stateKey(partial.state)}`;
    if (!kept.has(key)) kept.set(key, partial);
  }
  return [...kept.values()];
}
function stands(search, state, step) {
  const { node } = state.trail;
  if (!words2(step.node).includes(node.kind)) return false;
  if (!nodePasses(node, step.where, { compile: search.compile, actor: state.actor })) return false;
  return list3(step.has).every((hop) => hasHop(search, state, hop)) && !list3(step.lacks).some((hop) => hasHop(search, state, hop));
}
function hasHop(search, state, hop) {
  const asking = { compile: search.compile, actor: state.actor };
  return edgesOf2(search.graph, state.trail.node, hop).some((edge) => {
    if (!holdsIn2(edge, state.context) || !edgePasses(edge, hop.where, asking)) return false;
    const node = otherEnd(search.graph, edge, hop.reverse);
    if (!node || hop.node && !words2(hop.node).includes(node.kind)) return false;
    return nodePasses(node, hop.nodeWhere, asking);
  });
}
function list3(hops) {
  if (hops === void 0) return [];
  return "edge" in hops ? [hops] : hops;
}
function agrees(bindings, name, bound) {
  const before = name === void 0 ? void 0 : bindings[name];
  return before === void 0 || before.id === bound.id;
}
function bind(bindings, name, bound) {
  return name === void 0 ? bindings : { ...bindings, [name]: bound };
}
function toMatch({ state, bindings }) {
  const hops = [];
  for (let trail = state.trail; trail; trail = trail.before) {
    const { node, via, context } = trail;
    hops.push({ node, ...via && { via }, ...context !== void 0 && { context } });
  }
  hops.reverse();
  return {
    bindings,
    hops,
    lowered: state.lowered,
    ...state.context !== void 0 && { context: state.context },
    ...state.actor !== void 0 && { actor: state.actor },
    gates: hollowGates(hops)
  };
}
function hollowGates(hops) {
  if (hops.every(({ via }) => !via || via.gates.length === 0)) return [];
  const gates = hops.flatMap(({ via, context }) => via ? gatesIn2(via, context) : []);
  const hollow = gates.filter((gate2) => gate2.strength !== "effective");
  return [...new Map(hollow.map((gate2) => [JSON.stringify(gate2), gate2])).values()];
}
var FORGEABLE = /* @__PURE__ */ new WeakMap();
function forgeable(graph) {
  const known2 = FORGEABLE.get(graph);
  if (known2) return known2;
  const accesses = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values())
    for (const gate2 of edge.gates) for (const access2 of gate2.forgeableBy) accesses.add(access2);
  FORGEABLE.set(graph, accesses);
  return accesses;
}

// src/rules/sentence.ts
var SENTENCES = {
  starts: ({ from, to, context }) => `${from} can start ${to}${context === void 0 ? "" : ` on ${context}`}`,
  runs: ({ from, to, checkOff }) => `${from} runs ${to}${checkOff === void 0 ? "" : `, whose own check of who started it \`${checkOff}\` switches off`}`,
  calls: ({ from, to }) => `${from} starts ${to}`,
  delegates: ({ from, to }) => `${from} hands work to ${to}`,
  uses: ({ from, to, isFixed }) => isFixed ? `${from} goes on to ${to}` : `${from} may use ${to}`,
  offers: ({ from, to }) => `${from} provides ${to}`,
  feeds: ({ from, to, toKind }) => toKind === "content" ? `${from} can write ${to}` : `${from} reaches ${to}`,
  holds: ({ from, to }) => `${from} has ${to} within reach`,
  grants: ({ from, to, access: access2 }) => `${from} grants ${access2 || "access"} on ${to}`,
  reaches: ({ from, to, access: access2 }) => `${from} can ${access2 || "reach"} ${to}`,
  triggers: ({ from, to, context }) => `${from} triggers ${to}${context === void 0 ? "" : ` on ${context}`}`,
  "hands-off": ({ from, to, usedAs }) => usedAs === "order" ? `what ${from} changed is there for the later steps of ${to}` : `${from} hands data to ${to}`,
  records: ({ from, to }) => `${from} leaves ${to}`,
  can: ({ from, to, access: access2 }) => `${from} can ${access2 || "reach"} ${to}`
};
var NOUNS = {
  principal: "",
  workload: "job ",
  agent: "agent ",
  model: "model ",
  tool: "",
  server: "MCP server ",
  content: "",
  credential: "",
  resource: "",
  evidence: ""
};
function sentence(graph, hop) {
  const { node, via, context, can } = hop;
  if (!via) return called(node, context);
  const from = graph.nodes.get(via.from) ?? node;
  const to = graph.nodes.get(via.to) ?? node;
  const access2 = words2((can ?? via).facts.access?.value).filter((word2) => word2 !== "unknown");
  return SENTENCES[via.kind]({
    from: called(from, context),
    to: called(to, context),
    context,
    access: access2.map(verb).join(" and "),
    toKind: to.kind,
    isFixed: to.facts.capability?.value === "fixed",
    usedAs: words2(via.facts["used-as"]?.value)[0],
    checkOff: to.facts["actor-check"]?.value === "off" ? words2(to.facts["actor-check-input"]?.value)[0] : void 0
  });
}
function called(node, context) {
  if (node.kind === "principal") return node.label;
  const noun = node.kind === "workload" && context?.startsWith("session:") ? "session " : NOUNS[node.kind];
  return `${noun}\`${node.label}\``;
}

// src/rules/findings.ts
var MAX_PATHS = 20;
var MAX_WAYS2 = 200;
var LOWERED = { critical: 8.9, high: 6.9, medium: 3.9, low: 3.9 };
var LESS_SURE = { high: "medium", medium: "low", low: "low" };
function findings(graph, rules2, options) {
  return rules2.flatMap((rule) => findingsOf(graph, rule, options)).sort(compareFindings);
}
function findingsOf(graph, rule, options) {
  const compile = options.compile ?? builtinRegex;
  const groups = /* @__PURE__ */ new Map();
  for (const found of match(graph, rule, { compile, onLimit: () => options.onLimit?.(rule) })) {
    const identity = identityOf(rule, found);
    const scored = { match: found, score: scoreOf(rule, found, compile) };
    const group = groups.get(identity);
    if (group) group.push(scored);
    else groups.set(identity, [scored]);
  }
  return [...groups].map(([identity, group]) => toFinding(graph, rule, identity, group, options));
}
function toFinding(graph, rule, identity, group, options) {
  const sorted = [...group].sort(compareScored);
  const [worst] = sorted;
  if (!worst) throw new Error("A finding has at least one match.");
  const location = placeOf2(graph, rule, worst.match);
  return {
    rule: rule.id,
    level: levelOf(worst.score),
    score: worst.score,
    confidence: worst.match.lowered ? LESS_SURE[rule.confidence] : rule.confidence,
    message: filled(rule.message, worst.match),
    location,
    paths: pathsOf(graph, sorted),
    gates: distinct(sorted.flatMap((scored) => scored.match.gates)),
    fingerprint: digest(`${rule.id}
${identity}`, 32),
    ways: waysOf(sorted),
    lineHash: options.lineHash(location.file, location.line)
  };
}
function digest(text4, length) {
  return sha256(text4).slice(0, length);
}
function waysOf(group) {
  const ways2 = new Set(
    group.map(
      ({ match: { hops } }) => hops.map(({ node, via }) => `${via?.kind ?? ""} ${words2(via?.facts.access?.value).join()} ${nameOf(node)}`).join("\n")
    )
  );
  return ways2.size > MAX_WAYS2 ? [] : [...ways2].map((way) => digest(way, 16)).sort();
}
function identityOf(rule, found) {
  return rule.identity.map((name) => {
    const bound = found.bindings[name];
    return bound === void 0 ? "" : nameOf(bound);
  }).join("\n");
}
function nameOf(bound) {
  const definition = bound.facts.definition?.value;
  return typeof definition === "string" && definition !== "unknown" ? definition : bound.id;
}
function scoreOf(rule, found, compile) {
  const score = rule.cases.find((one) => boundPasses(found, one.where, compile))?.score ?? rule.score;
  return found.lowered ? Math.min(score, LOWERED[levelOf(score)]) : score;
}
function compareScored(a, b) {
  return b.score - a.score || Number(a.match.lowered) - Number(b.match.lowered) || a.match.hops.length - b.match.hops.length;
}
function compareFindings(a, b) {
  return compareLocations(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint);
}
function placeOf2(graph, rule, found) {
  const bound = found.bindings[rule.at];
  const place3 = bound && placeOfBound(graph, bound);
  return place3 ?? found.hops.map((hop) => placeOfHop(hop)).find((location) => location !== void 0) ?? {
    file: ".",
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1
  };
}
function placeOfBound(graph, bound) {
  if (!isEdge(bound)) return bound.location;
  return bound.locations[0] ?? graph.nodes.get(bound.from)?.location ?? graph.nodes.get(bound.to)?.location;
}
function placeOfHop({ node, via, can }) {
  return via?.locations[0] ?? can?.locations[0] ?? node.location;
}
function pathsOf(graph, sorted) {
  const paths = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const { match: found } of sorted) {
    const way = keyOf3(found.hops);
    if (seen.has(way)) continue;
    seen.add(way);
    const hops = expand(graph, found).hops;
    const key = keyOf3(hops);
    if (!paths.has(key)) paths.set(key, { steps: hops.map((hop) => toStep(graph, hop)) });
    if (paths.size === MAX_PATHS) break;
  }
  return [...paths.values()];
}
function keyOf3(hops) {
  return hops.map((hop) => `${hop.node.id}
${hop.via?.id}
${hop.can?.id}`).join("\n");
}
function toStep(graph, hop) {
  const { node, via, context, can } = hop;
  const location = placeOfHop(hop);
  const access2 = words2((can ?? via)?.facts.access?.value).find(isAccess);
  return {
    node: { id: node.id, kind: node.kind, label: node.label, ...node.zone && { zone: node.zone }, layer: node.layer },
    ...via && {
      via: {
        kind: via.kind,
        ...access2 && { access: access2 },
        ...context !== void 0 && { context },
        gates: distinct([...gatesIn2(via, context), ...can && can !== via ? gatesIn2(can, context) : []])
      }
    },
    ...location && { location },
    text: sentence(graph, hop)
  };
}
function isAccess(word2) {
  return ACCESSES.some((access2) => access2 === word2);
}
function distinct(items2) {
  return [...new Map(items2.map((item) => [JSON.stringify(item), item])).values()];
}

// src/rules/comments.ts
var SLASHES = /\.(?:json|jsonc|json5|[cm]?[jt]sx?)$/i;
var YAML = /\.ya?ml$/i;
var BLOCK_HEADER = /(?:^|[\s:-])[|>](?:[+-]?([1-9])?|([1-9])[+-])\s*$/;
var SEQUENCE_MARKS = /^\s*(?:-\s+)*/;
function comments(file) {
  const lines = file.text.split(/\r\n|\n|\r/);
  if (SLASHES.test(file.file)) return slashComments(lines);
  if (YAML.test(file.file)) return yamlComments(lines);
  return /\.md$/i.test(file.file) ? frontmatterComments(lines) : hashComments(lines, file.file);
}
function yamlComments(lines) {
  const found = [];
  let quote = "";
  let block2;
  for (const [index, line] of lines.entries()) {
    if (block2) block2 = stillIn(block2, line);
    if (block2) continue;
    const scanned = scanHashLine(line, quote, true);
    quote = scanned.quote;
    if (scanned.comment !== void 0) found.push(toComment(line, index, scanned.comment, 1));
    if (!quote) block2 = opensBlock(line.slice(0, scanned.comment ?? line.length));
  }
  return found;
}
function opensBlock(content) {
  const header2 = BLOCK_HEADER.exec(content);
  if (!header2) return void 0;
  const marks = SEQUENCE_MARKS.exec(content)?.[0].length ?? 0;
  const space2 = content.length - content.trimStart().length;
  const rest = content.slice(marks);
  const lastDash = content.slice(0, marks).lastIndexOf("-");
  const parent = rest.includes(":") ? marks : lastDash >= 0 ? lastDash : Math.min(space2 - 1, 0);
  const digit = header2[1] ?? header2[2];
  return { parent, indent: digit === void 0 ? void 0 : Math.max(parent, 0) + Number(digit) };
}
function stillIn(block2, line) {
  if (line.trim() === "") return block2;
  const indent = line.length - line.trimStart().length;
  if (block2.indent === void 0) return indent > block2.parent ? { ...block2, indent } : void 0;
  return indent >= block2.indent ? block2 : void 0;
}
function scanHashLine(line, open, yaml) {
  let quote = open;
  let fresh = true;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (quote) {
      if (char === "\\" && quote === '"') at += 1;
      else if (line.startsWith(quote, at)) {
        at += quote.length - 1;
        quote = "";
      }
    } else if (char === "#" && (at === 0 || /\s/.test(line.charAt(at - 1)))) return { comment: at, quote };
    else if ((char === '"' || char === "'") && (fresh || !yaml)) {
      quote = !yaml && line.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
      at += quote.length - 1;
    } else if (yaml && fresh && (char === "!" || char === "&")) {
      while (at + 1 < line.length && !/\s/.test(line.charAt(at + 1))) at += 1;
    } else
      fresh = /[[{,]/.test(char) || /\s/.test(char) && (fresh || /(?:^|\s)[-?]$|:$/.test(line.slice(Math.max(0, at - 2), at)));
  }
  return { comment: void 0, quote };
}
function hashComments(lines, file) {
  const found = [];
  const spans = /\.(?:toml|py)$/i.test(file);
  let quote = "";
  for (const [index, line] of lines.entries()) {
    const scanned = scanHashLine(line, quote, false);
    quote = scanned.quote.length === 3 && spans ? scanned.quote : "";
    if (scanned.comment !== void 0) found.push(toComment(line, index, scanned.comment, 1));
  }
  return found;
}
function frontmatterComments(lines) {
  if (lines[0]?.trimEnd() !== "---") return [];
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  return end < 0 ? [] : yamlComments(lines.slice(0, end));
}
function slashComments(lines) {
  const found = [];
  let open = "";
  for (const [index, line] of lines.entries()) {
    const scanned = scanSlashLine(line, open);
    open = scanned.open === "*/" || scanned.open === "`" ? scanned.open : "";
    if (scanned.comment !== void 0) found.push(toComment(line, index, scanned.comment, 2));
  }
  return found;
}
function scanSlashLine(line, before) {
  let open = before;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (open) {
      if (char === "\\" && open !== "*/") at += 1;
      else if (line.startsWith(open, at)) {
        at += open.length - 1;
        open = "";
      }
    } else if (line.startsWith("//", at)) return { comment: at, open };
    else if (line.startsWith("/*", at)) {
      open = "*/";
      at += 1;
    } else if (char === '"' || char === "'" || char === "`") open = char;
  }
  return { comment: void 0, open };
}
function toComment(line, index, at, mark) {
  return {
    line: index + 1,
    column: at + 1,
    alone: line.slice(0, at).trim() === "",
    text: line.slice(at + mark).trim()
  };
}

// src/rules/ignores.ts
var MARK = /^delegraph:\s*ignore\b/;
var IGNORE = /^delegraph:\s*ignore\[([^\]]*)\](.*)$/;
function collectIgnores(file) {
  if (!file.text.includes("delegraph:")) return [];
  const all = comments(file);
  const below = linesBelow(all);
  return all.filter((comment) => MARK.test(comment.text)).map((comment) => toIgnore(file.file, comment, below));
}
function applyIgnores(findings2, ignores, ruleIds) {
  const used2 = /* @__PURE__ */ new Set();
  const byLine = /* @__PURE__ */ new Map();
  for (const ignore of ignores) {
    const key = lineKey(ignore.location.file, ignore.line);
    const same = byLine.get(key);
    if (same) same.push(ignore);
    else byLine.set(key, [ignore]);
  }
  const kept = [];
  const suppressed = [];
  for (const finding of findings2) {
    const ignore = byLine.get(lineKey(finding.location.file, finding.location.line))?.find((one) => one.reason !== "" && one.rules.includes(finding.rule));
    if (ignore) {
      used2.add(useKey(ignore, finding.rule));
      suppressed.push({ finding, reason: ignore.reason, location: ignore.location, by: "comment" });
    } else kept.push(finding);
  }
  return { findings: kept, suppressed, diagnostics: ignores.flatMap((ignore) => complaints(ignore, ruleIds, used2)) };
}
function complaints(ignore, ruleIds, used2) {
  const say = (code, message) => ({
    code,
    level: "warning",
    message,
    location: ignore.location
  });
  if (ignore.rules.length === 0)
    return [say("bad-ignore", "The ignore comment names no rule: write `delegraph: ignore[rule-id] reason`.")];
  if (ignore.reason === "") return [say("bad-ignore", "The ignore comment gives no reason, so the finding stays.")];
  return ignore.rules.flatMap((rule) => {
    if (!ruleIds.has(rule)) return [say("bad-ignore", `The ignore comment names \`${rule}\`, which is not a rule.`)];
    return used2.has(useKey(ignore, rule)) ? [] : [say("unused-ignore", `The ignore comment for \`${rule}\` matches no finding.`)];
  });
}
function linesBelow(all) {
  const below = /* @__PURE__ */ new Map();
  for (const { line, alone } of [...all].reverse()) if (alone) below.set(line, below.get(line + 1) ?? line + 1);
  return below;
}
function toIgnore(file, comment, below) {
  const [, names = "", reason = ""] = IGNORE.exec(comment.text) ?? [];
  const line = below.get(comment.line) ?? comment.line;
  const endColumn = comment.column + comment.text.length + 1;
  return {
    rules: [...new Set(names.split(",").map((name) => name.trim()))].filter((name) => name !== ""),
    reason: reason.trim(),
    line,
    location: { file, line: comment.line, column: comment.column, endLine: comment.line, endColumn }
  };
}
function lineKey(file, line) {
  return `${file}
${line}`;
}
function useKey(ignore, rule) {
  return `${lineKey(ignore.location.file, ignore.location.line)}
${rule}`;
}

// src/rules/subsume.ts
function subsume(findings2, rules2) {
  const subsumes = new Map(rules2.map((rule) => [rule.id, new Set(rule.subsumes)]));
  const removedBy = /* @__PURE__ */ new Map();
  const nodesOf = new Map(findings2.map((finding) => [finding, nodeIds(finding)]));
  for (const weaker of findings2) {
    const nodes = nodesOf.get(weaker) ?? /* @__PURE__ */ new Set();
    const stronger = findings2.find((other) => {
      if (other === weaker || !subsumes.get(other.rule)?.has(weaker.rule)) return false;
      if (LEVELS.indexOf(other.level) < LEVELS.indexOf(weaker.level)) return false;
      return contains(nodesOf.get(other), nodes) && sharesAgent(other, weaker) && !endsIn(removedBy, other, weaker);
    });
    if (stronger) removedBy.set(weaker, stronger);
  }
  return findings2.filter((finding) => !removedBy.has(finding));
}
function nodeIds(finding) {
  return new Set(finding.paths.flatMap((path) => path.steps.map((step) => step.node.id)));
}
function agentIds(finding) {
  const nodes = finding.paths.flatMap((path) => path.steps.map((step) => step.node));
  return new Set(nodes.filter((node) => node.kind === "agent").map((node) => node.id));
}
function sharesAgent(a, b) {
  const agents = agentIds(a);
  return [...agentIds(b)].some((id) => agents.has(id));
}
function contains(outer, inner) {
  return outer !== void 0 && [...inner].every((id) => outer.has(id));
}
function endsIn(removedBy, from, to) {
  for (let finding = removedBy.get(from); finding; finding = removedBy.get(finding)) if (finding === to) return true;
  return false;
}

// src/config/shape.ts
var MOST_IGNORES = 1e3;
var MOST_GLOBS = 100;
var WORST_FIRST = [...LEVELS].reverse();
var LEVEL = { kind: "word", words: WORST_FIRST, called: "a level" };
var TEXT = { kind: "text", pattern: "\\S", expects: "some text" };
var GLOB = {
  kind: "text",
  pattern: "^(?!/)(?!(?:[^/]*/)*\\.{1,2}(?:/|$))(?!.*//)[^\\\\{}\\[\\]()!?\\p{Cc}]{1,200}$",
  expects: "a path from the root, with `/`, in which `*` is any part of a name and `**` any folders"
};
var DATE2 = {
  kind: "text",
  pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$",
  expects: "a day, written YYYY-MM-DD",
  onlyText: true
};
var LATER = ["profile"];
function configShape(rules2) {
  return {
    kind: "map",
    keys: {
      "fail-on": {
        shape: { kind: "word", words: [...WORST_FIRST, "never"], called: "a level" },
        about: "The scan ends with exit code 1 when it has a finding at this level or above. `medium` when nothing is said."
      },
      "min-severity": {
        shape: LEVEL,
        about: "Findings below are counted, not shown."
      },
      rules: {
        shape: { kind: "map", keys: Object.fromEntries(rules2.map((rule) => [rule, ruleKey(rule)])) },
        about: "By id of a rule: the level that its findings have here, or `off`."
      },
      paths: {
        shape: {
          kind: "map",
          keys: {
            include: { shape: globs(), about: "Only these files are looked at." },
            exclude: { shape: globs(), about: "These files are not looked at, even when `include` names them." }
          }
        },
        about: "Which files are looked at. Those left out are counted in the last line of every report."
      },
      ignore: {
        shape: { kind: "list", items: exception(rules2), most: MOST_IGNORES, holds: "entries" },
        about: "Findings that are known and accepted, each entry with the reason and with who answers for it."
      }
    }
  };
}
function ruleKey(rule) {
  const shape = { kind: "word", words: ["off", ...WORST_FIRST], called: "a level or `off`" };
  return { shape, about: `The level of every finding of ${rule}, or \`off\`.` };
}
function globs() {
  return { kind: "list", items: GLOB, most: MOST_GLOBS, holds: "globs" };
}
function exception(rules2) {
  return {
    kind: "map",
    keys: {
      rule: { shape: { kind: "word", words: rules2, called: "a rule" }, about: "The id of the rule.", required: true },
      path: { shape: GLOB, about: "The file that carries the finding, or a glob for several." },
      node: {
        shape: TEXT,
        about: "The id of a node, as the JSON report and `delegraph graph` show it: findings all of whose paths go through it."
      },
      reason: { shape: TEXT, about: "Why this is accepted.", required: true },
      owner: { shape: TEXT, about: "Who answers for it.", required: true },
      until: { shape: DATE2, about: "The last day on which the entry counts, in UTC." }
    },
    either: ["path", "node"]
  };
}

// src/config/check.ts
var MOST_WORDS = 6;
var MOST_CHARACTERS = 1e3;
var ROOT = "the config";
function* complaints2(tree, shape, name) {
  if (tree.kind === "scalar" && tree.string() === void 0) {
    yield { message: `${start2(name)} is empty: give it a value, or remove it.`, location: tree.location };
  } else if (shape.kind === "map") yield* ofMap(tree, shape, name);
  else if (shape.kind === "list") yield* ofList(tree, shape, name);
  else yield* ofScalar(tree, shape, name);
}
function* ofScalar(tree, shape, name) {
  const { location } = tree;
  const text4 = tree.string();
  if (shape.kind === "text") {
    if (text4 === void 0 || !new RegExp(shape.pattern, "u").test(text4))
      yield { message: `${start2(name)} is ${shape.expects}, not ${kindOf(tree)}.`, location };
  } else if (text4 === void 0) yield { message: `${start2(name)} is ${shape.called}, not ${kindOf(tree)}.`, location };
  else if (!shape.words.includes(text4))
    yield { message: `${quoted2(text4)} is not ${shape.called}.${didYouMean(text4, shape.words)}`, location };
}
function* ofMap(tree, { keys, either = [] }, name) {
  const names = Object.keys(keys);
  const { location } = tree;
  if (tree.kind !== "map") {
    yield { message: `${start2(name)} has keys (${few(names)}), and is not ${kindOf(tree)}.`, location };
    return;
  }
  for (const { key, keyLocation, value } of tree.entries()) {
    const known2 = Object.hasOwn(keys, key) ? keys[key] : void 0;
    if (known2) yield* complaints2(value, known2.shape, quoted2(key));
    else yield { message: unknownKey(key, names, name), location: keyLocation };
  }
  for (const [key, { required }] of Object.entries(keys))
    if (required && !tree.get(key)) yield { message: `${start2(name)} needs ${quoted2(key)}.`, location };
  if (either.length > 0 && !either.some((key) => tree.get(key)))
    yield { message: `${start2(name)} needs ${either.map(quoted2).join(" or ")}.`, location };
}
function* ofList(tree, { items: items2, most: most2, holds }, name) {
  if (tree.kind !== "list") {
    yield { message: `${start2(name)} is a list, not ${kindOf(tree)}.`, location: tree.location };
    return;
  }
  const all = tree.items();
  const next = all[most2];
  if (next) yield { message: `${start2(name)} has more than ${most2} ${holds}.`, location: next.location };
  for (const item of all.slice(0, most2)) yield* complaints2(item, items2, `an entry of ${name}`);
}
function unknownKey(key, names, name) {
  if (LATER.includes(key) && name === ROOT) return `${quoted2(key)} is not supported yet.`;
  return `${quoted2(key)} is not a ${name === "`rules`" ? "rule" : `key of ${name}`}.${didYouMean(key, names)}`;
}
function didYouMean(typed, words3) {
  const word2 = nearest(typed, words3);
  if (word2 !== void 0) return ` Did you mean ${quoted2(word2)}?`;
  return words3.length > MOST_WORDS ? "" : ` Use ${few(words3)}.`;
}
function few(words3) {
  return words3.map(quoted2).join(", ");
}
function start2(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
function kindOf(tree) {
  return { map: "a map", list: "a list", scalar: quoted2(tree.string() ?? "") }[tree.kind];
}
function quoted2(text4) {
  return `\`${short(redact(text4.slice(0, MOST_CHARACTERS)))}\``;
}

// src/config/glob.ts
var MOST_STEPS = 2e7;
function anyGlob(globs2) {
  const patterns = globs2.map(segments);
  let left = MOST_STEPS;
  const step = () => {
    left -= 1;
    if (left < 0)
      throw new UserError("The paths in the config take too long to compare with so many files: use fewer `*`.");
  };
  return (file) => {
    const names = file.split("/");
    return patterns.some((pattern) => matches(pattern, names, step));
  };
}
function segments(glob) {
  const inFolder = glob.endsWith("/") || !glob.includes("*");
  const names = glob.replace(/\/$/, "").split("/");
  return (inFolder ? [...names, "**"] : names).map(segment);
}
function segment(text4) {
  if (text4 === "**") return void 0;
  return text4.includes("*") ? (name) => fits(text4, name) : (name) => name === text4;
}
function matches(pattern, names, step) {
  let at = 0;
  let name = 0;
  let back = -1;
  let taken = 0;
  while (name < names.length) {
    step();
    const fitsHere = pattern[at];
    if (at < pattern.length && fitsHere === void 0) {
      back = at;
      taken = name;
      at += 1;
    } else if (fitsHere?.(names[name] ?? "")) {
      at += 1;
      name += 1;
    } else if (back < 0) return false;
    else {
      at = back + 1;
      taken += 1;
      name = taken;
    }
  }
  return pattern.slice(at).every((rest) => rest === void 0);
}

// src/config/read.ts
var MOST_COMPLAINTS = 20;
function readConfig2(source, rules2, today) {
  const { tree, diagnostics } = parseYaml(source, "yaml");
  const found = [...diagnostics.map(asMistake), ...laterDocument(source)];
  if (tree && !isNothing(tree))
    for (const complaint of complaints2(tree, configShape(rules2), ROOT)) {
      found.push(complaint);
      if (found.length > MOST_COMPLAINTS) break;
    }
  if (found.length > 0) refuse(source, found);
  const failOn = word([...LEVELS, "never"], tree?.get("fail-on"));
  const minSeverity = word(LEVELS, tree?.get("min-severity"));
  return {
    file: source.file,
    ...failOn && { failOn },
    ...minSeverity && { minSeverity },
    rules: settings(tree?.get("rules")),
    includes: selection(tree?.get("paths")),
    ignore: (tree?.get("ignore")?.items() ?? []).map((entry) => exception2(entry, today))
  };
}
function refuse(source, found) {
  const lines = found.slice(0, MOST_COMPLAINTS).sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column).map(({ message, location }) => `${place2(location)} ${message}`);
  const more = found.length > MOST_COMPLAINTS ? ["There are more mistakes than these."] : [];
  throw new UserError(`The config \`${source.file}\` has mistakes, so nothing was scanned.`, [...lines, ...more]);
}
function place2({ file, line, column }) {
  return `${file}:${line}:${column}`;
}
function asMistake({ code, message, location }) {
  const isDouble = code === "duplicate-key";
  return { message: isDouble ? "This key stands again below: keep one of them." : message, location };
}
function isNothing(tree) {
  return tree.kind === "scalar" && tree.string() === void 0;
}
function laterDocument({ file, text: text4 }) {
  let state = "before";
  for (const [index, line] of text4.split("\n").entries()) {
    const starts = /^\ufeff?---(?:\s|$)/.test(line);
    if (/^\.\.\.(?:\s|$)/.test(line)) state = state === "before" ? state : "after";
    else if (state === "before") state = starts || !/^\ufeff?(?:%|\s*(?:#|$))/.test(line) ? "inside" : state;
    else if (starts || state === "after" && !/^\s*(?:#|$)/.test(line)) {
      const location = { file, line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 };
      return [{ message: "A second document starts here; a config is one document.", location }];
    }
  }
  return [];
}
function word(words3, tree) {
  const text4 = tree?.string();
  return words3.find((one) => one === text4);
}
function settings(rules2) {
  const levels = ["off", ...LEVELS];
  return new Map(
    (rules2?.entries() ?? []).flatMap(({ key, keyLocation, value }) => {
      const level = word(levels, value);
      return level === void 0 ? [] : [[key, { level, location: keyLocation }]];
    })
  );
}
function selection(paths) {
  const include = paths?.get("include");
  const included = include ? anyGlob(texts(include)) : () => true;
  const excluded = anyGlob(texts(paths?.get("exclude")));
  return (file) => included(file) && !excluded(file);
}
function texts(list4) {
  return (list4?.items() ?? []).flatMap((item) => item.string() ?? []);
}
function exception2(entry, today) {
  const path = entry.get("path")?.string();
  const node = entry.get("node")?.string();
  const until = entry.get("until")?.string();
  return {
    rule: entry.get("rule")?.string() ?? "",
    ...path !== void 0 && { covers: anyGlob([path]) },
    ...node !== void 0 && { node },
    reason: shown2(entry.get("reason")),
    owner: shown2(entry.get("owner")),
    ...until !== void 0 && { until },
    expired: until !== void 0 && today > until,
    location: entry.location
  };
}
function shown2(text4) {
  return redact(text4?.string()?.trim() ?? "");
}

// src/discover/config-file.ts
import { basename, dirname as dirname2, isAbsolute as isAbsolute3, join as join5, relative as relative3, resolve, sep as sep3 } from "node:path";
var NAMES3 = ["delegraph.yaml", ".github/delegraph.yaml"];
var MISNAMED = ["delegraph.yml", ".github/delegraph.yml"];
function configFile(path, globs2, from, named4) {
  const root = rootOfPath(path, globs2);
  if (named4 !== void 0) return namedFile(root, from, named4);
  const present2 = presentOf(root, from);
  const [first, second] = NAMES3.filter((name) => present2.has(name));
  if (first !== void 0 && second !== void 0)
    throw new UserError(`There are two configs, \`${first}\` and \`${second}\`: keep one of them.`);
  const misnamed = MISNAMED.find((name) => present2.has(name));
  if (misnamed !== void 0)
    throw new UserError(`\`${misnamed}\` would not be read: its name must be \`${misnamed.replace(/yml$/, "yaml")}\`.`);
  return first === void 0 ? void 0 : fileOf2(originOf(root, from, [first]), first, first);
}
function presentOf(root, from) {
  const all = [...NAMES3, ...MISNAMED];
  if (from === "disk") return new Set(all.filter((name) => statsOf(join5(root, name)) !== void 0));
  return new Set(originOf(root, from, all).list(() => {
  }));
}
function namedFile(root, from, named4) {
  const whole = resolve(named4);
  if (from === "disk" && statsOf(whole) === void 0) throw refused(named4, "There is no such file.");
  const inside = relative3(root, join5(startOf(dirname2(whole)).real, basename(whole)));
  if (inside !== "" && inside !== ".." && !inside.startsWith(`..${sep3}`) && !isAbsolute3(inside)) {
    const name = inside.split(sep3).join("/");
    return fileOf2(originOf(root, from, [name]), name, named4);
  }
  const { real } = startOf(whole);
  return fileOf2(folderOrigin(dirname2(real)), basename(real), named4);
}
function fileOf2(origin, name, typed) {
  const content = origin.read(name);
  if (content === void 0) throw refused(typed, "There is no such file in what is scanned.");
  const text4 = textOf(content);
  if (typeof text4 !== "string") throw refused(typed, text4.message);
  return { file: name, text: text4 };
}
function refused(typed, why) {
  return new UserError(`The config \`${typed}\` cannot be read. ${why}`);
}

// src/load-config.ts
function loadConfig({ path, from = "disk", file, today = utcDay() }) {
  const globs2 = READERS2.flatMap((reader) => reader.files);
  const source = configFile(path, globs2, from, file);
  const rules2 = BUILTIN_RULES.map((rule) => rule.id);
  return source && readConfig2(source, rules2, today);
}
function utcDay() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}

// src/scan.ts
async function scan({ path, minSeverity, rules: only, from, baseline, config }) {
  const globs2 = READERS2.flatMap((reader) => reader.files);
  const found = discover(path, globs2, from, config?.includes);
  const fragments = [];
  for (const file of found.files)
    for (const reader of readersOf(file.file)) fragments.push(await readFile(reader, file, found.repository));
  const linked = link(fragments);
  const graph = derive(linked.graph);
  const rules2 = BUILTIN_RULES.filter((rule) => only.length === 0 || only.includes(rule.id));
  const limits = [];
  const matched = findings(graph, BUILTIN_RULES, {
    lineHash: hasher(found.repository.file),
    onLimit: (rule) => limits.push(cutShort(rule.id))
  });
  const texts2 = /* @__PURE__ */ new Set([
    ...found.files,
    ...matched.flatMap((finding) => found.repository.file(finding.location.file) ?? [])
  ]);
  const ignores = [...texts2].flatMap(collectIgnores);
  const commented = applyIgnores(matched, ignores, new Set(BUILTIN_RULES.map((rule) => rule.id)));
  const kept = config ? setAside(commented, matched, config, only) : commented;
  const base2 = baseline && new Map(baseline.map((one) => [one.fingerprint, one]));
  const news = base2 ? kept.findings.filter((finding) => !isKnown(finding, base2)) : kept.findings;
  const judged3 = news.filter((finding) => rules2.some((rule) => rule.id === finding.rule));
  const all = subsume(config ? relevel(judged3, config) : judged3, rules2);
  const least2 = LEVELS.indexOf(minSeverity);
  const entries = ledger(graph);
  const diagnostics = [
    ...found.diagnostics,
    ...fragments.flatMap((fragment) => fragment.diagnostics),
    ...linked.diagnostics,
    ...kept.diagnostics,
    ...limits
  ];
  return {
    tool: { name: "delegraph", version: VERSION, informationUri: HOMEPAGE },
    rules: config ? relevelRules(BUILTIN_RULES, config) : BUILTIN_RULES,
    graph,
    ledger: entries,
    suppressed: kept.suppressed,
    findings: all.filter((finding) => LEVELS.indexOf(finding.level) >= least2),
    hidden: Object.fromEntries(
      LEVELS.map((level, rank) => [level, rank < least2 ? all.filter((finding) => finding.level === level).length : 0])
    ),
    diagnostics: distinct2(diagnostics),
    files: { read: found.read, skipped: found.skipped },
    coverage: coverage(graph, entries),
    identities: identities(kept.findings),
    ...base2 && { baselined: kept.findings.length - news.length },
    ...config && { config: useOf2(config, found.excluded, judged3, all) }
  };
}
function useOf2(config, excluded, own2, all) {
  const scores = new Map(own2.map((finding) => [finding.fingerprint, finding.score]));
  const isLowered = ({ fingerprint, level }) => LEVELS.indexOf(level) < LEVELS.indexOf(levelOf(scores.get(fingerprint) ?? 0));
  return {
    file: config.file,
    ...config.failOn && { failOn: config.failOn },
    excluded,
    lowered: all.filter(isLowered).length
  };
}
function hasher(fileOf3) {
  const known2 = /* @__PURE__ */ new Map();
  return (file, line) => {
    const text4 = fileOf3(file)?.text ?? "";
    const hashes = known2.get(file) ?? lineHashes(text4, { has: () => true });
    known2.set(file, hashes);
    return hashes.get(line) ?? "";
  };
}
function cutShort(rule) {
  return {
    code: "limit",
    level: "error",
    message: `The search for \`${rule}\` was cut short: the graph holds more paths than are followed.`,
    location: { file: ".", line: 1, column: 1, endLine: 1, endColumn: 1 }
  };
}
function distinct2(diagnostics) {
  const sorted = [...diagnostics].sort(
    (a, b) => compareLocations(a.location, b.location) || compareText(a.code, b.code) || compareText(a.message, b.message)
  );
  return sorted.filter((one, index) => JSON.stringify(one) !== JSON.stringify(sorted[index - 1]));
}
export {
  loadConfig,
  scan
};
