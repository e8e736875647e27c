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
  PAT_GRANTS,
  TOKEN_SCOPES,
  TRUE,
  actionGrants,
  agentByActionName,
  agentByUses,
  allowedTools,
  anyCommandReach,
  atLeast,
  builder,
  calledScripts,
  classify,
  cliAgents,
  codexActionTools,
  commandReach,
  copilotTools,
  covers,
  environmentChannels,
  environmentCredentials,
  findExpressions,
  fits,
  folderOf,
  geminiTools,
  githubMcpReach,
  groupBy,
  holdLiterals,
  isAgentName,
  isPlainCommand,
  isSecretName,
  isSettingName,
  isUnreadAction,
  literalSecret,
  mayRunAgent,
  modelHost,
  modelRefs,
  namesAgent,
  normalise,
  notRead,
  parse,
  parsePermissionRule,
  pinnedVersion,
  plainTool,
  readShell,
  redact,
  resolveText,
  resource,
  resourceNode,
  scopeGrants,
  session,
  sha256,
  shellBreadth,
  sourceOf,
  spanOf,
  splitPermissionRules,
  tagModeTools,
  toolNode,
  unknownTool,
  unknownTools,
  walkScript
} from "./chunk-34JJZIZF.js";
import {
  ACCESSES,
  ADMITTED,
  NODE_KINDS,
  STANDINGS,
  ZONES,
  compareLocations,
  compareText,
  edgeId,
  fact,
  isFactName,
  link
} from "./chunk-YOTNPRGS.js";
import {
  MAX_DEPTH,
  MAX_NODES,
  absorb,
  dropDuplicates,
  forgetParsed,
  isRecoverable,
  locationOf,
  parseYaml,
  present,
  readEvents,
  short
} from "./chunk-Z2PGPZZ4.js";
import {
  identities,
  isKnown
} from "./chunk-DNI233JN.js";
import {
  BUILTIN_RULES
} from "./chunk-UWFXGS2I.js";
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
  const entriesOf3 = (finding) => config.ignore.filter((entry2) => entry2.rule === finding.rule && !entry2.expired && speaksOf(entry2, finding));
  const found = new Map(matched.map((finding) => [finding, entriesOf3(finding)]));
  const used = new Set([...found.values()].flat());
  const suppressed = findings2.flatMap((finding) => {
    const [entry2] = found.get(finding) ?? [];
    if (entry2) {
      const { reason, owner, location } = entry2;
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
    diagnostics: [...diagnostics, ...config.ignore.flatMap((entry2) => remarks(entry2, used.has(entry2)))]
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
function relevelRules(all3, { rules: rules2 }) {
  return all3.map((rule) => {
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
function remembered(memory, graph, end2) {
  const known4 = memory.get(graph);
  if (known4) return known4;
  const index = /* @__PURE__ */ new Map();
  for (const edge of graph.edges.values()) {
    const edges = index.get(end2(edge));
    if (edges) edges.push(edge);
    else index.set(end2(edge), [edge]);
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
  return edge.gates.filter((gate) => gate.contexts.includes(context));
}
function isStopped(edge, context, standing2) {
  return gatesIn(edge, context).some((gate) => gate.strength === "effective" && gate.stops.includes(standing2));
}
function extended(graph, nodes, edges, without = /* @__PURE__ */ new Set()) {
  const byId = (old, more) => {
    const all3 = new Map(without.size === 0 ? old : [...old].filter(([id]) => !without.has(id)));
    for (const item of more) all3.set(item.id, item);
    if (more.every((item) => old.has(item.id) && !without.has(item.id))) return all3;
    return new Map([...all3].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
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
function byCredential({ credential }) {
  const kind = credential?.facts.class?.value;
  if (kind === "pat") return "personal-access-token";
  if (kind === "app-token" && credential?.facts.scope?.value === "unscoped") return "unscoped-app-token";
  return kind === "job-token" ? SCOPES[String(credential?.facts.scope?.value)] : void 0;
}
function byTool({ tool, target, access, interactive }) {
  const breadth = tool?.facts.breadth?.value;
  if (access === "read" || access === "send" || target?.zone === void 0) return void 0;
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
var text = (edge, name2) => String(edge?.facts[name2]?.value ?? "");
var list = (value) => Array.isArray(value) ? value : [];
var isScrubbed = (holds6) => holds6.facts.scrubbed?.value === true;
function presents(holds6, via, edits) {
  const after = text(holds6, "when") === "after";
  if (after) return edits && via === "shell";
  if (isScrubbed(holds6)) return false;
  return via === "shell" || list(holds6.facts.channel?.value).includes(via);
}
function covers2(grants, reaches) {
  const granted2 = text(grants, "access");
  return granted2 === text(reaches, "access") || granted2 === "admin" && text(reaches, "access") === "write";
}
function crosses(target, withSecrets, access) {
  if (target?.zone === void 0 || target.zone === "outside" && access === "send") return [];
  if (target.id === "host:files" || target.id === "host:exec" && !withSecrets) return [];
  const rank2 = ZONES[target.zone];
  return STANDINGS.filter((standing2) => rank2 > ZONES[ADMITTED[standing2]]);
}
function overlap(parts) {
  return [parts.reaches, parts.holds, parts.grants].reduce(
    (known4, edge) => edge ? sharedContexts(known4, edge.contexts) : known4,
    parts.uses.contexts
  );
}
function confidenceOf({ uses, holds: holds6, grants }) {
  const words3 = [uses, holds6, grants].map((edge) => text(edge, "confidence"));
  if (words3.includes("possible") || words3.includes("unknown")) return "possible";
  return words3.includes("likely") ? "likely" : "certain";
}
function placesOf({ uses, holds: holds6 }, excess) {
  const credential = holds6?.locations ?? [];
  return excess !== void 0 && BY_CREDENTIAL.has(excess) ? [...credential, ...uses.locations] : [...uses.locations, ...credential];
}
function canEdge(graph, agent, parts, secrets2) {
  const contexts = overlap(parts);
  if (contexts !== "every" && contexts.length === 0) return void 0;
  const { uses, reaches, holds: holds6, grants } = parts;
  const target = graph.nodes.get(reaches.to);
  const credential = holds6 && graph.nodes.get(holds6.to);
  const access = text(grants ?? reaches, "access");
  const because = [uses, reaches, holds6, grants].flatMap((edge) => edge ? [edge.id] : []);
  const secret = secrets2.some((edge) => {
    const shared = sharedContexts(edge.contexts, contexts);
    return shared === "every" || shared.length > 0;
  });
  const strongest = credential ?? strongestHeld(graph, secrets2);
  const excess = excessOf({
    tool: graph.nodes.get(uses.to),
    credential,
    target,
    access,
    interactive: contexts !== "every" && contexts.every((c) => c === "session:interactive")
  });
  return {
    id: edgeId("can", agent.id, reaches.to, `${access} by ${uses.to}${credential ? ` with ${credential.id}` : ""}`),
    from: agent.id,
    to: reaches.to,
    kind: "can",
    contexts,
    gates: [],
    because,
    locations: placesOf(parts, excess),
    facts: {
      access: fact(access, because),
      confidence: fact(confidenceOf(parts), because),
      crosses: fact(crosses(target, secret, access), because),
      ...target?.zone ? { zone: fact(target.zone) } : {},
      ...excess ? { excess: fact(excess, because) } : {},
      ...graph.nodes.get(uses.to)?.facts.breadth?.value === "narrow" ? { named: fact(true, because) } : {},
      ...strongest ? { "with-class": fact(String(strongest.facts.class?.value ?? "secret"), because) } : {}
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
function strongestHeld(graph, holds6) {
  const rank2 = (node) => {
    const at = STRENGTH.indexOf(String(node?.facts.class?.value));
    return at < 0 ? STRENGTH.length : at;
  };
  return holds6.map((edge) => graph.nodes.get(edge.to)).sort((a, b) => rank2(a) - rank2(b))[0];
}
function isWorth(graph, out, holds6) {
  const credential = graph.nodes.get(holds6.to);
  const kind = credential?.facts.class?.value;
  if (kind === "job-token") return out(holds6.to, "grants").length > 0;
  if (kind === "oidc") return ["job", "registry", "policy"].includes(String(credential?.facts.relying?.value));
  const names = [holds6.to.split("/").at(-1) ?? "", ...list(holds6.facts.names?.value)];
  return kind !== "secret" || !names.every(isSettingName);
}
var HARMLESS = /* @__PURE__ */ new Set(["host:files", "github:own-thread"]);
function ofAgent(graph, out, agent) {
  const held = out(agent.id, "holds");
  const secrets2 = held.filter(
    (edge) => text(edge, "when") !== "after" && !isScrubbed(edge) && isWorth(graph, out, edge)
  );
  const tools = out(agent.id, "uses");
  const edits = tools.some((edge) => out(edge.to, "reaches").some((reach) => reach.to.startsWith("host:")));
  const parts = tools.flatMap(
    (uses) => out(uses.to, "reaches").flatMap((reaches) => {
      const via = text(reaches, "via");
      if (via === "none") return [{ uses, reaches }];
      return held.filter((holds6) => presents(holds6, via, edits)).flatMap(
        (holds6) => out(holds6.to, "grants").filter((grants) => grants.to === reaches.to && covers2(grants, reaches)).map((grants) => ({ uses, reaches, holds: holds6, grants }))
      );
    })
  );
  const edges = parts.flatMap((part) => canEdge(graph, agent, part, secrets2) ?? []);
  const unsure = new Set(tools.filter((edge) => text(edge, "confidence") === "possible").map((edge) => edge.id));
  const acting = edges.filter(
    (edge) => !HARMLESS.has(edge.to) && text(edge, "access") !== "read" && !edge.because.some((witness) => unsure.has(witness))
  );
  const strongest = strongestHeld(graph, secrets2)?.facts.class?.value ?? "none";
  const facts = {
    ...agent.facts,
    "holds-class": fact(
      strongest,
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
    derived.map((one4) => one4.agent),
    derived.flatMap((one4) => one4.edges)
  );
}

// src/derive/acts.ts
function actsOf(graph, out, uses) {
  const held = (out.get(uses.from) ?? []).filter((edge) => edge.kind === "holds");
  const strongest = strongestHeld(graph, held)?.facts.class?.value;
  const reaches = (out.get(uses.to) ?? []).filter((edge) => edge.kind === "reaches");
  return reaches.map((reach) => {
    const because = [uses.id, reach.id];
    const access = reach.facts.access?.value ?? "write";
    const zone = graph.nodes.get(reach.to)?.zone;
    return {
      id: edgeId("can", uses.from, reach.to, `${access} by ${uses.to}`),
      from: uses.from,
      to: reach.to,
      kind: "can",
      contexts: uses.contexts,
      gates: [],
      because,
      locations: uses.locations,
      facts: {
        access: fact(access, because),
        confidence: fact("certain", because),
        ...zone ? { zone: fact(zone) } : {},
        ...strongest === void 0 ? {} : { "with-class": fact(strongest, because) }
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
var widest = (ways) => WIDTHS.find((way) => ways.includes(way)) ?? "none";
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
function wayOut(used, edits) {
  const { edge, tool, reaches } = used;
  const { capability, breadth, network } = tool.facts;
  if (!runsCode(used, edits) && !sends(reaches)) return void 0;
  if (capability?.value === "web" && text2(breadth) === "narrow") return "listed";
  const width = WIDTHS.find((known4) => known4 === network?.value) ?? "open";
  return width === "open" && text2(edge.facts.confidence) === "possible" ? "unknown" : width;
}
function behind(way, limit, lifts) {
  if (way !== "open" && way !== "unknown") return way;
  if (limit === "listed" || limit === "sudo" && !lifts) return "listed";
  return limit === "" ? way : "unknown";
}
function limitOf(runs) {
  const limits = runs.map((edge) => text2(edge.facts.egress));
  return ["", "unknown", "sudo", "listed"].find((limit) => limits.includes(limit)) ?? "";
}
function deriveEgress(graph) {
  const [out, into2] = [outgoing(graph), incoming(graph)];
  const nodes = [];
  const edges = [];
  for (const agent of graph.nodes.values()) {
    if (agent.kind !== "agent") continue;
    const tools = (out.get(agent.id) ?? []).flatMap((edge) => {
      const tool = edge.kind === "uses" ? graph.nodes.get(edge.to) : void 0;
      if (tool?.kind !== "tool") return [];
      return [{ edge, tool, reaches: (out.get(tool.id) ?? []).filter(({ kind }) => kind === "reaches") }];
    });
    const edits = tools.some(({ tool }) => tool.facts.capability?.value === "edit");
    const lifts = tools.some((used) => runsCode(used, edits));
    const limit = limitOf((into2.get(agent.id) ?? []).filter((edge) => edge.kind === "runs"));
    const ways = tools.flatMap((used) => {
      const way = wayOut(used, edits);
      return way === void 0 ? [] : [{ used, way: behind(way, limit, lifts) }];
    });
    const value = widest(ways.map(({ way }) => way));
    const widestWays = ways.filter(({ way }) => way === value);
    const shells = widestWays.filter(({ used }) => text2(used.tool.facts.breadth) === "any");
    const shown2 = shells.length > 0 ? shells : widestWays;
    const because = shown2.map(({ used }) => used.edge.id);
    for (const {
      used: { edge }
    } of shown2)
      edges.push({ ...edge, facts: { ...edge.facts, egress: fact(value, [edge.id]) } });
    nodes.push({ ...agent, facts: { ...agent.facts, egress: fact(value, because) } });
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
    const word3 = String(graph.nodes.get(edge.from)?.facts.standing?.value ?? "");
    if (holdsIn(edge, context) && !STANDINGS.some((standing2) => standing2 === word3)) return word3;
  }
  for (const edge of edges(workload, "calls")) {
    const word3 = holdsIn(edge, context) ? otherStarter(graph, edges, edge.from, context, /* @__PURE__ */ new Set([...seen, workload])) : void 0;
    if (word3 !== void 0) return word3;
  }
  return void 0;
}
function wayIn(graph, edges, workload, context, standing2, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(workload)) return void 0;
  for (const edge of edges(workload, "starts")) {
    const needed = STANDINGS.findIndex((known4) => known4 === graph.nodes.get(edge.from)?.facts.standing?.value);
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
  const starts2 = edges(workload, "starts").filter((edge) => holdsIn(edge, context));
  const calls = edges(workload, "calls").filter((edge) => holdsIn(edge, context));
  return [
    ...starts2,
    ...calls.flatMap((edge) => [...allWays(edges, edge.from, context, /* @__PURE__ */ new Set([...seen, workload])), edge])
  ];
}
function admissions(graph, agent) {
  const edges = into(graph);
  return edges(agent.id, "runs").flatMap(
    (runs) => (runs.contexts === "every" ? [] : runs.contexts).flatMap((context) => {
      for (const standing2 of STANDINGS) {
        if (isStopped(runs, context, standing2)) continue;
        const way = wayIn(graph, edges, runs.from, context, standing2);
        if (way) return [{ workload: runs.from, context, admits: standing2, way: [...way, runs] }];
      }
      const other = otherStarter(graph, edges, runs.from, context);
      const started = allWays(edges, runs.from, context);
      return other === void 0 && !started.some((edge) => edge.kind === "starts") ? [] : [{ workload: runs.from, context, admits: other ?? "nobody", way: [...started, runs] }];
    })
  );
}
function deriveExposure(graph) {
  const nodes = [...graph.nodes.values()].filter((node) => node.kind === "agent").flatMap((agent) => {
    const found = admissions(graph, agent);
    const lowest = STANDINGS.find((standing2) => found.some((one4) => one4.admits === standing2)) ?? found[0]?.admits;
    const because = found.find((one4) => one4.admits === lowest)?.way.map((edge) => edge.id) ?? [];
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
  return logins.flatMap((holds6) => {
    const workload = graph.nodes.get(holds6.from);
    const credential = graph.nodes.get(holds6.to);
    if (!workload || !credential || holds6.facts.trust) return [];
    const stated3 = logins.filter((edge) => edge.to === holds6.to && edge.facts.trust);
    const definitions2 = new Set(stated3.map((edge) => graph.nodes.get(edge.from)?.facts.definition?.value));
    return [{ workload, holds: holds6, credential, trusts: definitions2.size === 1 ? stated3 : void 0 }];
  });
}
function howTaken(job, one4) {
  const isRegistry = one4.credential.facts.class?.value === "registry";
  if (one4.workload.id === job.id) return isRegistry ? "registry" : "job";
  const sameRoom = one4.workload.facts.environment?.value === job.facts.environment?.value;
  if (isRegistry) return sameRoom && fileOf(one4.workload) === fileOf(job) ? "workflow" : void 0;
  const trusts = one4.trusts?.map((edge) => edge.facts.trust?.value) ?? [];
  if (trusts.some((trust) => EVERY_JOB.has(trust))) return "policy";
  if (trusts.length > 0 && trusts.every((trust) => trust === "environment" || trust === "workflow"))
    return trusts.includes("environment") && sameRoom && job.facts.environment ? "workflow" : void 0;
  return sameRoom ? "workflow" : void 0;
}
function takenOf(job, all3) {
  const taken = all3.flatMap((one4) => {
    const how = howTaken(job, one4);
    return how === void 0 ? [] : [{ how, one: one4 }];
  });
  return [...taken].sort((a, b) => RELYING.indexOf(a.how) - RELYING.indexOf(b.how));
}
function grantsOf(graph, identity, taken) {
  const edges = /* @__PURE__ */ new Map();
  for (const { how, one: one4 } of taken)
    for (const grants of outgoing(graph).get(one4.credential.id) ?? []) {
      const access = String(grants.facts.access?.value);
      const id = edgeId("grants", identity.id, grants.to, access);
      if (grants.kind !== "grants" || edges.has(id)) continue;
      const confidence = how === "workflow" ? fact("possible") : grants.facts.confidence ?? fact("possible");
      edges.set(id, {
        ...grants,
        id,
        from: identity.id,
        facts: { ...grants.facts, confidence },
        because: [one4.holds.id, grants.id]
      });
    }
  return [...edges.values()];
}
function jobOf(graph, identity) {
  const into2 = incoming(graph);
  const agents = (into2.get(identity.id) ?? []).filter((edge) => edge.kind === "holds").map((edge) => edge.from);
  const runs = agents.flatMap((agent) => (into2.get(agent) ?? []).filter((edge) => edge.kind === "runs"));
  return runs.map((edge) => graph.nodes.get(edge.from)).find((node) => node !== void 0);
}
function deriveFederation(graph) {
  const identities2 = [...graph.nodes.values()].filter((node) => node.facts.class?.value === "oidc");
  if (identities2.length === 0) return graph;
  const all3 = relying(graph);
  const nodes = [];
  const edges = [];
  for (const identity of identities2) {
    const job = jobOf(graph, identity);
    const taken = job ? takenOf(job, all3) : [];
    const [surest] = taken;
    if (surest === void 0) continue;
    const because = taken.map(({ one: one4 }) => one4.holds.id);
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
  let end2 = words3.length;
  while (end2 > 1 && OWNER.test(words3[end2 - 1] ?? "")) end2 -= 1;
  const pattern2 = words3.slice(0, end2).join(" ");
  const anchored = pattern2.slice(0, -1).includes("/");
  const segments2 = pattern2.split("/").filter((segment2) => segment2 !== "");
  return {
    segments: anchored ? segments2 : ["**", ...segments2],
    folder: pattern2.endsWith("/"),
    flat: anchored && segments2.at(-1) === "*",
    owned: end2 < words3.length
  };
}
function fitsName(pattern2, name2) {
  let [at, star, mark] = [0, -1, 0];
  for (let i = 0; i < name2.length; ) {
    const char = pattern2[at];
    if (char === "*") {
      star = at;
      mark = i;
      at += 1;
    } else if (char === name2[i] || char === "?") {
      at += 1;
      i += 1;
    } else if (star >= 0) {
      at = star + 1;
      mark += 1;
      i = mark;
    } else return false;
  }
  while (pattern2[at] === "*") at += 1;
  return at === pattern2.length;
}
function fitsPath({ segments: segments2, folder, flat }, path) {
  let reached = /* @__PURE__ */ new Set([0]);
  for (const segment2 of segments2) {
    const next2 = /* @__PURE__ */ new Set();
    for (const at of reached) {
      if (segment2 === "**") for (let i = at; i <= path.length; i += 1) next2.add(i);
      else if (at < path.length && fitsName(segment2, path[at] ?? "")) next2.add(at + 1);
    }
    reached = next2;
  }
  return [...reached].some((at) => at === path.length ? !folder || segments2.at(-1) === "**" : !flat);
}
function ownership(lines) {
  const entries = lines.map(entryOf).reverse();
  return (path) => {
    const parts = path.split("/");
    return entries.find((entry2) => fitsPath(entry2, parts))?.owned ?? false;
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
function withinReach(files, resource2) {
  if (resource2 === "github:workflows") return files.filter((file) => file.startsWith(WORKFLOWS));
  return resource2 === "github:default-branch" ? files.filter((file) => !file.startsWith(WORKFLOWS)) : [];
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

// src/catalog/short-lived.generated.ts
var data = JSON.parse(`{"providers":[{"provider":"github","classes":["pat"],"mints":"a GitHub App's installation token","source":"https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/making-authenticated-api-requests-with-a-github-app-in-a-github-actions-workflow"},{"provider":"aws","classes":["cloud","model-key"],"mints":"an IAM role through OIDC","source":"https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws"},{"provider":"google-cloud","classes":["cloud"],"mints":"workload identity federation","source":"https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-google-cloud-platform"},{"provider":"azure","classes":["cloud"],"mints":"a federated identity through OIDC","source":"https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-azure"},{"provider":"npm","classes":["registry"],"mints":"trusted publishing","source":"https://docs.npmjs.com/trusted-publishers"},{"provider":"pypi","classes":["registry"],"mints":"trusted publishing","source":"https://docs.pypi.org/trusted-publishers/"},{"provider":"crates-io","classes":["registry"],"mints":"trusted publishing","source":"https://crates.io/docs/trusted-publishing"},{"provider":"anthropic","classes":["model-key"],"mints":"workload identity federation","source":"https://github.com/anthropics/claude-code-action/blob/main/action.yml"},{"provider":"google","classes":["model-key"],"mints":"workload identity federation","source":"https://github.com/google-github-actions/run-gemini-cli/blob/main/docs/authentication.md"}]}`);

// src/catalog/short-lived.ts
function shortLived(provider, kind) {
  return data.providers.find((row) => row.provider === provider && row.classes.some((known4) => known4 === kind))?.mints;
}

// src/derive/setting.ts
var BY_NAME = /* @__PURE__ */ new Set(["secret", "cloud"]);
function isSetting(credential, names = []) {
  const own2 = credential.id.split("/").at(-1) ?? "";
  return BY_NAME.has(credential.facts.class?.value) && own2 !== "*" && ![own2, ...names].some(isSecretName);
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
var KEEPS_APPS_OUT = /* @__PURE__ */ new Set(["not-a-bot", "account-type"]);
function stops(gate, actor) {
  if (actor === "writer") return gate.strength !== "weak" && gate.stops.includes("writer");
  if (KEEPS_APPS_OUT.has(gate.kind)) return true;
  return gate.strength !== "weak" && gate.judges !== "label" && gate.stops.includes("anyone");
}
function surelyPasses(edge, context, actor) {
  return !gatesIn(edge, context).some((gate) => stops(gate, actor));
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
      for (const one4 of runBy(out, trigger, context, actor)) if (!found.has(one4.agent)) found.set(one4.agent, one4);
    }
  }
  return [...found.values()];
}
function circle(next2, agent) {
  const ways = /* @__PURE__ */ new Map();
  const pending = [agent];
  for (const at of pending) {
    for (const { agent: to, way } of next2.get(at) ?? []) {
      const whole2 = [...ways.get(at) ?? [], ...way];
      if (to === agent) return whole2;
      if (ways.has(to)) continue;
      ways.set(to, whole2);
      pending.push(to);
    }
  }
  return void 0;
}
function deriveLoops(graph) {
  const out = outgoing(graph);
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const next2 = new Map(agents.map((agent) => [agent.id, startedBy(out, agent.id)]));
  const nodes = agents.flatMap((agent) => {
    const way = circle(next2, agent.id);
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
var GITHUB = /* @__PURE__ */ new Set(["gh", "git", "action"]);
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
function together(held, credential, name2) {
  return held.holds.filter((edge) => edge.to === credential).flatMap((edge) => words(edge.facts[name2]));
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
  if (names.some((name2) => PROMPTS.has(name2))) return "nothing";
  const kind = credential.facts.class?.value;
  if (kind === "model-key") return "model";
  if (kind === "job-token" || credential.id.endsWith("/*")) return "unknown";
  const channels = together(held, credential.id, "channel");
  const used = together(held, credential.id, "names");
  if (channels.some((channel) => GITHUB.has(channel)) || used.some((name2) => name2.includes("PERSONAL_ACCESS_TOKEN")))
    return "github";
  if (used.includes("mcp_config")) return "server";
  if (used.some((name2) => MIXED.has(name2))) return "unknown";
  if (isSetting(credential, names)) return "unknown";
  return isModelAccount(graph, held, credential) ?? "nothing";
}
function readableBy({ tools }, edge) {
  if (words(edge.facts.names).some((name2) => PROMPTS.has(name2))) return "prompt";
  if (edge.facts.scrubbed?.value === true) return "none";
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
    const holds6 = own2.filter((edge) => edge.kind === "holds");
    const tools = own2.flatMap((edge) => edge.kind === "uses" ? graph.nodes.get(edge.to) ?? [] : []);
    const held = { agent, holds: holds6, tools };
    for (const edge of holds6) {
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
    const known4 = first.get(file)?.location;
    if (known4 === void 0 || compareLocations(node.location, known4) < 0) first.set(file, node);
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
function personalBy(name2) {
  const upper = name2.toUpperCase();
  if (data2.names.some((row) => row.name === upper)) return "kind";
  const words3 = upper.split(/[^A-Z0-9]+/);
  if (data2.machines.some((word3) => words3.includes(word3))) return void 0;
  return data2.words.some((word3) => words3.includes(word3)) ? "name" : void 0;
}

// src/derive/persons.ts
var SHARED = /* @__PURE__ */ new Set(["agent", "tag", "headless"]);
function isPersonal(credential, names) {
  const own2 = credential.id.split("/").at(-1) ?? "";
  const kind = credential.facts.class?.value;
  if (kind === "model-key") return [own2, ...names].some((name2) => personalBy(name2) === "kind");
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
    const runs = (incoming(graph).get(holder.id) ?? []).find((other) => other.kind === "runs");
    const job = runs && graph.nodes.get(runs.from)?.facts.definition?.value;
    if (typeof job === "string") return job;
  }
  const own2 = holder?.facts.definition?.value;
  return typeof own2 === "string" ? own2 : edge.from;
}
function acrossClients(graph, credential, holds6) {
  const products = new Set(holds6.flatMap((edge) => graph.nodes.get(edge.from)?.facts.product?.value ?? []));
  return credential.facts.store?.value === "shell-env" && products.size > 1 ? "possible" : void 0;
}
function pooled(graph, credential) {
  const holds6 = (incoming(graph).get(credential.id) ?? []).filter(
    (edge) => edge.kind === "holds" && HOLDERS.has(graph.nodes.get(edge.from)?.kind ?? "") && edge.facts.when?.value !== "after"
  );
  const agents = holds6.filter((edge) => graph.nodes.get(edge.from)?.kind !== "workload");
  const definitions2 = new Set(holds6.map((edge) => definitionOf(graph, edge)));
  if (agents.length === 0 || definitions2.size < 2) return void 0;
  const because = holds6.map((edge) => edge.id);
  const words3 = [...holds6.map((edge) => edge.facts.confidence?.value), acrossClients(graph, credential, holds6)];
  const confidence = words3.includes("possible") ? "possible" : words3.includes("likely") ? "likely" : "certain";
  const tiers = [
    ...new Set(
      agents.flatMap((edge) => {
        const open2 = graph.nodes.get(edge.from)?.facts["open-to"]?.value;
        return typeof open2 === "string" ? [open2] : [];
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
    const holds6 = (out.get(server.id) ?? []).filter((edge) => edge.kind === "holds");
    const strongest = strongestHeld(graph, holds6)?.facts.class?.value ?? "none";
    const because = holds6.map((edge) => edge.id);
    return [{ ...server, facts: { ...server.facts, "holds-class": fact(strongest, because) } }];
  });
  return extended(graph, nodes, []);
}

// src/derive/spans.ts
var TIERS = ["anyone", "triager", "writer", "maintainer", "schedule", "developer"];
var EXPOSED = 2;
function spanOf2(node) {
  const tiers = node.facts.tiers?.value;
  if (!Array.isArray(tiers)) return void 0;
  const low = TIERS.slice(0, EXPOSED).find((tier) => tiers.includes(tier));
  const high = TIERS.findLast((tier) => tiers.includes(tier));
  return low === void 0 || high === void 0 || low === high ? void 0 : [low, high];
}
function deriveSpans(graph) {
  const nodes = [...graph.nodes.values()].flatMap((node) => {
    const span2 = node.kind === "credential" ? spanOf2(node) : void 0;
    if (span2 === void 0) return [];
    return [{ ...node, facts: { ...node.facts, spans: fact(span2, node.facts.tiers?.because ?? []) } }];
  });
  return extended(graph, nodes, []);
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
function judgeWith(proofVerdict) {
  const known4 = /* @__PURE__ */ new Map();
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
    const before = known4.get(condition);
    if (before !== void 0) return before;
    const verdict = fresh(condition);
    known4.set(condition, verdict);
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
  const all3 = join(parts);
  const forgeableBy = [...new Set(all3.proofs.flatMap((proof) => proof.forgeableBy))];
  return { ...all3, proofs: parts.length < 2 ? all3.proofs : all3.proofs.map((proof) => ({ ...proof, forgeableBy })) };
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
var keyOf = (gate) => {
  const { file, line, column } = gate.location;
  return [gate.kind, gate.strength, file, line, column, gate.why, gate.forgeableBy.join()].join("\0");
};
function gateOf(proof, contexts) {
  const { gate: kind, strength, judges, forgeableBy, location, why } = proof;
  return { kind, strength, judges, forgeableBy, location, why, contexts };
}
function add(found, gate, stops4) {
  const entry2 = found.get(keyOf(gate)) ?? { gate, stops: /* @__PURE__ */ new Set() };
  for (const standing2 of stops4) entry2.stops.add(standing2);
  found.set(keyOf(gate), entry2);
}
function addDeciding(found, whole2, contexts, autoLabels) {
  const places = /* @__PURE__ */ new Set();
  const place3 = (proof) => void places.add(placeOf(proof));
  for (const standing2 of STANDINGS) {
    const judge = judgeFor(standing2, autoLabels);
    const answer = judge(whole2).canBeTrue;
    if (answer === "yes") continue;
    const { proofs, unknowns } = decidersOf(whole2, judge, "canBeTrue", answer);
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
  for (let next2 = pending.pop(); next2 !== void 0; next2 = pending.pop()) {
    if (seen.has(next2)) continue;
    seen.add(next2);
    if (next2.op === "all") pending.push(...next2.of.toReversed());
    else found.add(next2);
  }
  return [...found];
}
var MAX_GATES = 24;
function shortened(gates) {
  const kept = gates.slice(0, MAX_GATES);
  const stopped = (gate, standing2) => kept.some(
    (other) => other.strength === gate.strength && other.stops.includes(standing2) && other.forgeableBy.every((access) => gate.forgeableBy.includes(access))
  );
  for (const gate of gates.slice(MAX_GATES))
    if (gate.stops.some((standing2) => !stopped(gate, standing2))) kept.push(gate);
  return kept;
}
function gatesOf(conditions, contexts, autoLabels) {
  const whole2 = { op: "all", of: conjuncts(conditions) };
  const found = /* @__PURE__ */ new Map();
  const deciding = addDeciding(found, whole2, contexts, autoLabels);
  for (const proof of proofsAskedFor(whole2)) {
    if (!deciding.has(placeOf(proof))) add(found, gateOf(weakened(proof, autoLabels), contexts), []);
  }
  const gates = [...found.values()].map(({ gate, stops: stops4 }) => ({
    ...gate,
    stops: gate.strength === "weak" ? [] : STANDINGS.filter((s) => stops4.has(s))
  }));
  return shortened(gates);
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
var isStanding = (word3) => STANDINGS.some((standing2) => standing2 === word3);
function standingOf(graph, edge) {
  const word3 = graph.nodes.get(edge.from)?.facts.standing?.value;
  return edge.kind === "starts" && isStanding(word3) ? word3 : void 0;
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
  const next2 = STANDINGS.slice(STANDINGS.indexOf(standing2) + 1).find(
    (higher) => closed.some((context) => !isStopped(edge, context, higher))
  );
  if (next2 === void 0) return void 0;
  const node = principal(next2);
  return {
    node,
    edge: {
      ...edge,
      id: edgeId("starts", node.id, edge.to, `${edge.id.split("#").pop()} past ${standing2}`),
      from: node.id,
      contexts: closed.filter((context) => !isStopped(edge, context, next2))
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
  const judged = (edge) => ({
    ...edge,
    gates: edge.conditions ? gatesOf(edge.conditions, edge.contexts === "every" ? [] : edge.contexts, labelsOf(edge.contexts, applied)) : edge.gates
  });
  for (const edge of graph.edges.values()) {
    if (edge.conditions && isImpossible(edge.conditions)) {
      without.add(edge.id);
      continue;
    }
    const byForm = byForms(edge, applied);
    for (const one4 of byForm ? [edge, byForm] : [edge]) {
      const known4 = judged(one4);
      if (known4.gates.length > 0 || one4 !== edge) edges.push(known4);
      if (one4 !== edge) nodes.set("principal:anyone", principal("anyone"));
      const standing2 = standingOf(graph, known4) ?? (one4 === byForm ? "anyone" : void 0);
      const next2 = standing2 === void 0 ? void 0 : nextStart(known4, standing2);
      if (next2 && !nodes.has(next2.node.id)) nodes.set(next2.node.id, graph.nodes.get(next2.node.id) ?? next2.node);
      if (next2) edges.push(next2.edge);
    }
  }
  return withoutIdle(extended(graph, [...nodes.values()], edges, without), graph);
}
function withoutIdle(judged, before) {
  const reached = (graph, kind) => new Set([...graph.edges.values()].filter((edge) => kind.includes(edge.kind)).map((edge) => edge.to));
  const [started, startedBefore] = [reached(judged, ["starts", "calls"]), reached(before, ["starts", "calls"])];
  const idleJobs = new Set([...startedBefore].filter((id) => !started.has(id)));
  const runs = [...judged.edges.values()].filter((edge) => edge.kind === "runs" && !idleJobs.has(edge.from));
  const alive = new Set(runs.map((edge) => edge.to));
  const idle = new Set([...reached(before, ["runs"])].filter((id) => !alive.has(id)));
  const without = [...judged.edges.values()].filter((edge) => idle.has(edge.from) && (edge.kind === "uses" || edge.kind === "holds")).map((edge) => edge.id);
  return without.length === 0 ? judged : extended(judged, [], [], new Set(without));
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
var READS_THREADS = /^gh (?:issue|pr|api|search|discussion)\b/;
var PRIVATE = /* @__PURE__ */ new Set(["pat", "cloud", "registry", "literal", "secret", "app-token"]);
var HARMLESS2 = /* @__PURE__ */ new Set(["host:files", "github:own-thread"]);
var eventOf = (context) => context.split(/[.:]/)[0] ?? "";
function readsOthers(tool) {
  const { capability, command: command2 } = tool.facts;
  return capability?.value === "web" || READS_THREADS.test(String(command2?.value ?? ""));
}
function inputs(graph, agent, own2) {
  const runs = admissions(graph, agent).filter(({ context }) => TEXT_EVENTS.has(eventOf(context)));
  const tools = own2.filter((edge) => {
    const tool = edge.kind === "uses" ? graph.nodes.get(edge.to) : void 0;
    return tool?.kind === "tool" && readsOthers(tool);
  });
  const value = [...runs.length > 0 ? ["event"] : [], ...tools.length > 0 ? ["tools"] : []];
  const because = [...runs.flatMap(({ way }) => way), ...tools].map((edge) => edge.id);
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
  const beyond = own2.filter((edge) => edge.kind === "can" && !HARMLESS2.has(edge.to));
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
function eventsOf(command2, resource2, access) {
  const words3 = command2?.split(" ") ?? [];
  for (let length = words3.length; length > 0; length -= 1) {
    const known4 = words3.slice(0, length).join(" ");
    if (Object.hasOwn(COMMANDS, known4)) return COMMANDS[known4] ?? [];
  }
  return ACTS[`${resource2} ${access}`] ?? [];
}
var isDispatch = (event) => DISPATCHES.has(event);

// src/derive/triggers.ts
var SILENT = /* @__PURE__ */ new Set(["read", "send", "mint"]);
var OTHER_APPS = /* @__PURE__ */ new Set(["named-bot", "bot-actor"]);
function startsByContext(graph) {
  const found = /* @__PURE__ */ new Map();
  for (const edge of graph.edges.values()) {
    if (edge.kind !== "starts" || edge.contexts === "every") continue;
    if (edge.gates.some((gate) => OTHER_APPS.has(gate.kind))) continue;
    for (const context of edge.contexts) {
      const known4 = found.get(context);
      if (known4) known4.push(edge);
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
    const command2 = edge?.kind === "uses" ? graph.nodes.get(edge.to)?.facts.command?.value : void 0;
    if (typeof command2 === "string") return command2;
  }
  return void 0;
}
function actorOf2(credential) {
  const kind = credential?.facts.class?.value;
  if (kind === "pat") return "writer";
  return kind === "app-token" || kind === "job-token" ? "app" : void 0;
}
function causesOf(graph, can, starts2) {
  const access = String(can.facts.access?.value ?? "");
  const credential = SILENT.has(access) ? void 0 : credentialOf(graph, can);
  const standing2 = actorOf2(credential);
  if (standing2 === void 0) return [];
  const silent = credential?.facts.class?.value === "job-token";
  return eventsOf(commandOf(graph, can), can.to, access).filter((context) => !silent || isDispatch(context)).flatMap((context) => (starts2.get(context) ?? []).map((start3) => ({ can, start: start3, context, standing: standing2 })));
}
var isSure = ({ can }) => can.facts.confidence?.value === "certain";
function edgesOf(agent, causes) {
  const groups = /* @__PURE__ */ new Map();
  for (const cause of causes) {
    const key = JSON.stringify([cause.start.to, cause.start.gates, cause.standing]);
    groups.set(key, [...groups.get(key) ?? [], cause]);
  }
  return [...groups.values()].flatMap((group, n) => {
    const [best] = group.toSorted((a, b) => Number(isSure(b)) - Number(isSure(a)));
    if (best === void 0) return [];
    const contexts = [...new Set(group.filter((one4) => isSure(one4) === isSure(best)).map((one4) => one4.context))].sort();
    const because = [best.can.id];
    return [
      {
        id: edgeId("triggers", agent, best.start.to, String(n)),
        from: agent,
        to: best.start.to,
        kind: "triggers",
        contexts,
        gates: best.start.gates,
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
  const starts2 = startsByContext(graph);
  const out = outgoing(graph);
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const edges = agents.flatMap((agent) => {
    const acts = (out.get(agent.id) ?? []).filter((edge) => edge.kind === "can");
    return edgesOf(
      agent.id,
      acts.flatMap((can) => causesOf(graph, can, starts2))
    );
  });
  return extended(graph, [], edges);
}

// src/derive/uncalled.ts
var CALLER = "principal:caller";
function pruneUncalled(graph) {
  const called3 = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values()) {
    const definition = edge.kind === "calls" ? graph.nodes.get(edge.to)?.facts.definition?.value : void 0;
    if (typeof definition === "string") called3.add(definition);
  }
  const otherwise = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values()) if (edge.kind === "starts" && edge.from !== CALLER) otherwise.add(edge.to);
  const gone = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values()) {
    if (edge.kind !== "starts" || edge.from !== CALLER || !called3.has(edge.to)) continue;
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
function closure(from, next2) {
  const known4 = new Set(from);
  for (const id of known4) for (const other of next2.get(id) ?? []) known4.add(other);
  return known4;
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
  const isIdle = (id) => graph.nodes.get(id)?.kind === "workload" && !running.has(id) && !led.has(id);
  const idle = edges.filter(
    (edge) => GONE.has(edge.kind) && (isIdle(edge.from) || edge.kind === "starts" && isIdle(edge.to))
  );
  if (idle.length === 0) return graph;
  const tools = new Set(idle.flatMap((edge) => edge.kind === "uses" ? [edge.to] : []));
  const without = new Set(idle.map((edge) => edge.id));
  for (const edge of edges) if (tools.has(edge.from)) without.add(edge.id);
  const touched = edges.flatMap((edge) => without.has(edge.id) ? [edge.from, edge.to] : []);
  const joined = new Set(edges.flatMap((edge) => without.has(edge.id) ? [] : [edge.from, edge.to]));
  for (const id of touched) if (!joined.has(id) && graph.nodes.get(id)?.kind !== "workload") without.add(id);
  return extended(graph, [], [], without);
}

// src/derive/widens.ts
var WORTH = /* @__PURE__ */ new Set(["pat", "cloud", "registry", "literal", "app-token", "secret", "ambient"]);
function ofAgent2(out, agent) {
  const uses = out(agent, "uses");
  return { uses, holds: [agent, ...uses.map((edge) => edge.to)].flatMap((id) => out(id, "holds")) };
}
var isAnyCommand = (tool) => tool?.facts.capability?.value === "shell" && tool.facts.breadth?.value === "any";
function moreTools(graph, parent, child) {
  const known4 = parent.uses.flatMap((edge) => graph.nodes.get(edge.to) ?? []);
  if (known4.some(isAnyCommand)) return [];
  const labels = new Set(known4.map((node) => node.label));
  return child.uses.filter((edge) => !labels.has(graph.nodes.get(edge.to)?.label ?? ""));
}
function isWorth2(graph, edge) {
  const credential = graph.nodes.get(edge.to);
  return credential !== void 0 && WORTH.has(credential.facts.class?.value) && !isSetting(credential);
}
function moreCredentials(graph, parent, child) {
  const known4 = new Set(parent.holds.map((edge) => edge.to));
  return child.holds.filter(
    (edge) => !known4.has(edge.to) && edge.facts.when?.value !== "after" && isWorth2(graph, edge)
  );
}
function moreOfCalled(graph, out, call3) {
  const holders = [call3.to, ...out(call3.to, "runs").map((edge) => edge.to)];
  const kept = holders.flatMap((id) => out(id, "holds")).filter((edge) => {
    const store = graph.nodes.get(edge.to)?.facts.store?.value;
    return typeof store === "string" && store.startsWith("environment:");
  });
  return moreCredentials(graph, { uses: [], holds: out(call3.from, "holds") }, { uses: [], holds: kept });
}
function widened(graph, edge, tools, credentials) {
  const gained = [...tools, ...credentials];
  if (gained.length === 0) return [];
  const labels = [...new Set(gained.flatMap((one4) => graph.nodes.get(one4.to)?.label ?? []))].sort();
  const because = [...new Set(gained.map((one4) => one4.id))];
  const strongest = strongestHeld(graph, credentials)?.facts.class?.value ?? "none";
  const facts = { widens: fact(labels, because), "holds-class": fact(strongest, because) };
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
  pruneUncalled,
  deriveGates,
  deriveFederation,
  deriveCan,
  deriveActs,
  deriveTriggers,
  pruneUnled,
  deriveLoops,
  deriveGuardrails,
  deriveExposure,
  derivePools,
  deriveSpans,
  deriveLifetimes,
  deriveOutlives,
  deriveNeed,
  deriveThree,
  deriveServers,
  deriveEgress,
  derivePersons,
  deriveOwners,
  deriveWidens
];
function derive(graph) {
  return STEPS.reduce((known4, step) => step(known4), graph);
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
    (entry2) => entry2.gates.filter((gate) => gate.strength === "declared").map((gate) => `${gate.location.file}:${gate.location.line}:${gate.why}`)
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
  const any2 = new RegExp(`^(?:${globs2.map(patternOf).join("|")})$`, "s");
  return (file) => any2.test(file);
}
function plain(text3) {
  if (/[*?[\]{}()!@+|\\\s#^$]/.test(text3)) throw new Error(`The part \`${text3}\` of a glob is not supported.`);
  return text3.replaceAll(".", "\\.");
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
    read: (name2) => read(root, name2)
  };
}
function listedByGit(root) {
  return items(git(root, ["ls-files", "-co", "--exclude-standard", "-z"])).filter((name2) => !name2.endsWith("/"));
}
function walked(root, report2) {
  const names = [];
  const folders = [""];
  let seen = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const entry2 of entriesOf(root, folder, report2)) {
      const name2 = folder === "" ? entry2.name : `${folder}/${entry2.name}`;
      seen += 1;
      if (!entry2.isDirectory()) names.push(name2);
      else if (entry2.name !== ".git" && entry2.name !== "node_modules") folders.push(name2);
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
function read(root, name2) {
  const path = join2(root, name2);
  const link2 = statsOf(path);
  if (link2 === void 0) {
    return name2.includes("\uFFFD") ? { code: "unreadable", message: "The file's name is not UTF-8." } : void 0;
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
  const all3 = start3.isDirectory ? shelf.origin.list((name2, refusal) => skip(shelf, name2, refusal)) : [slashed(relative2(root, start3.real))];
  reportFolders(shelf, all3, globs2);
  const names = [...new Set(all3.filter(matches2))].filter((name2) => isIncluded(shelf, name2)).sort();
  shelf.origin.expect(names.slice(0, MAX_FILES));
  const files = [];
  for (const name2 of names) {
    if (shelf.read >= MAX_FILES || shelf.bytes >= MAX_TOTAL_BYTES) {
      const message = `Only ${shelf.read} files are read; this one and those after it are not.`;
      report(shelf, name2, { code: "limit", message });
      break;
    }
    const file = load(shelf, name2);
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
function isIncluded(shelf, name2) {
  if (shelf.includes(name2)) return true;
  shelf.excluded.add(name2);
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
      const plain4 = segments2.slice(0, segments2.findIndex((one4) => /[*?{[(!]/.test(one4)) >>> 0);
      return plain4.map((_, index) => plain4.slice(0, index + 1).join("/"));
    })
  );
  for (const name2 of names) {
    if (!folders.has(name2)) continue;
    const message = "A folder is expected here, but this is a link or something else: what is behind it is not read.";
    skip(shelf, name2, { code: "unreadable", message });
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
  const name2 = posix.normalize(asked);
  if (shelf.memory.has(name2)) return shelf.memory.get(name2);
  const first = name2.split("/", 1)[0];
  if (first === ".." || name2.split("/").includes(".git")) return void 0;
  if (statsOf(join3(root, name2))?.isDirectory()) return void 0;
  if (!shelf.includes(name2)) return leftOut(shelf, name2);
  return load(shelf, name2);
}
function leftOut(shelf, name2) {
  if (shelf.origin.read(name2) !== void 0) shelf.excluded.add(name2);
  shelf.memory.set(name2, void 0);
}
function load(shelf, name2) {
  if (!shelf.memory.has(name2)) shelf.memory.set(name2, decoded(shelf, name2));
  return shelf.memory.get(name2);
}
function decoded(shelf, name2) {
  const content = shelf.origin.read(name2);
  if (content === void 0) return void 0;
  if (Buffer.isBuffer(content)) shelf.bytes += content.length;
  const text3 = textOf(content);
  if (typeof text3 !== "string") return skip(shelf, name2, text3);
  shelf.read += 1;
  return { file: name2, text: text3 };
}
function skip(shelf, name2, refusal) {
  if (refusal.code !== "limit") shelf.skipped += 1;
  report(shelf, name2, refusal);
}
function report(shelf, name2, { code, message }) {
  const location = { file: name2, line: 1, column: 1, endLine: 1, endColumn: 1 };
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
    const { recoverYaml } = await import("./yaml-recover-VEZEPO6E.js");
    for (const one4 of broken) parseYaml(one4, "yaml", recoverYaml);
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

// src/parse/frontmatter.ts
var MAX_KEYS = 200;
var MAX_BROKEN = 64 * 1024;
function parseFrontmatter(source) {
  const { text: text3 } = source;
  const start3 = /^\uFEFF?---[ \t]*\r?\n/.exec(text3)?.[0].length;
  if (start3 === void 0) return { tree: void 0, diagnostics: [], body: 0 };
  const fence = /^---[ \t]*$/gm;
  fence.lastIndex = start3;
  const end2 = fence.exec(text3)?.index;
  if (end2 === void 0) return { tree: void 0, diagnostics: [], body: 0 };
  const whole2 = readEvents(padded(text3, start3, end2));
  const broken = whole2.problems.find(({ code }) => code === "syntax-error");
  const raw = broken === void 0 ? whole2 : keyByKey(text3, start3, end2, broken);
  const { tree, diagnostics } = present(raw, source, "json");
  return { tree: tree?.kind === "map" ? tree : void 0, diagnostics, body: fence.lastIndex };
}
function padded(text3, start3, end2) {
  return `${"#".repeat(start3 - 1)}
${text3.slice(start3, end2)}`;
}
function keyByKey(text3, start3, end2, broken) {
  const message = `${broken.message.replace("The file", "The frontmatter")} It is read key by key.`;
  const problems = [{ ...broken, level: "warning", message }];
  const root = { kind: "map", entries: [], start: start3, end: start3 + 1, size: 1, height: 1 };
  const keys = end2 - start3 > MAX_BROKEN ? [] : [...text3.slice(start3, end2).matchAll(/^[A-Za-z][\w-]{0,60}[ \t]*:/gm)];
  keys.forEach((key, index) => {
    if (index >= MAX_KEYS) return;
    const from = start3 + key.index;
    const to = start3 + (keys[index + 1]?.index ?? end2 - start3);
    for (const entry2 of entriesOf2(text3, from, to, from + key[0].length)) {
      root.entries.push(entry2);
      absorb(root, entry2.value);
    }
  });
  if (end2 - start3 > MAX_BROKEN || keys.length > MAX_KEYS)
    problems.push({ code: "limit", level: "warning", message: "It is too long to be read whole.", start: start3, end: start3 });
  dropDuplicates(root, problems);
  return { root: root.entries.length === 0 ? void 0 : root, problems };
}
function entriesOf2(text3, from, to, value) {
  const { root, problems } = readEvents(padded(text3, from, to));
  if (root?.kind === "map" && !problems.some(({ code }) => code === "syntax-error")) return root.entries;
  const key = text3.slice(from, value - 1).trimEnd();
  return [{ key, keyStart: from, keyEnd: from + key.length, value: asWritten(text3, value, to) }];
}
function asWritten(text3, from, to) {
  const given = text3.slice(from, to);
  const written = given.trim();
  const decoded3 = /^(["'])[^"']*\1$/.test(written) ? written.slice(1, -1) : written;
  const start3 = from + given.indexOf(decoded3);
  return {
    kind: "scalar",
    style: "plain",
    text: decoded3 === "" ? void 0 : decoded3,
    written: decoded3,
    indent: 0,
    start: start3,
    end: start3 + decoded3.length,
    size: 1,
    height: 1
  };
}

// src/readers/claude-frontmatter.ts
function readTools(value) {
  return (value?.items() ?? []).flatMap(
    (item) => splitPermissionRules(item.string() ?? "").flatMap(({ text: text3, offset }) => {
      const rule = parsePermissionRule(text3);
      return rule === void 0 ? [] : [{ rule, text: text3, location: item.locate(offset, text3.length) }];
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
    networkOf: (command2) => excluded.some((pattern2) => covers(pattern2, command2) || covers(`${pattern2} *`, command2)) ? "full" : network
  };
}

// src/readers/session.ts
var SESSION = "session:interactive";
var CLIENTS = {
  "claude-code": "Claude Code",
  codex: "Codex",
  cursor: "Cursor",
  "vscode-copilot": "Copilot in VS Code"
};
function collector() {
  const nodes = /* @__PURE__ */ new Map();
  const edges = /* @__PURE__ */ new Map();
  const diagnostics = [];
  return {
    node(kind, id, { label, zone, layer, location, facts }) {
      if (!nodes.has(id))
        nodes.set(id, {
          id,
          kind,
          label,
          layer: layer ?? NODE_KINDS[kind].layer,
          ...zone && { zone },
          ...location && { location },
          facts: asFacts(facts)
        });
      return id;
    },
    edge(kind, from, to, { location, contexts = "every", facts, as } = {}) {
      const id = edgeId(kind, from, to, as);
      if (!edges.has(id))
        edges.set(id, {
          id,
          from,
          to,
          kind,
          contexts,
          gates: [],
          facts: asFacts(facts),
          because: [],
          locations: location ? [location] : []
        });
      return id;
    },
    note: (diagnostic) => void diagnostics.push(diagnostic),
    fragment: () => ({ nodes: [...nodes.values()], edges: [...edges.values()], diagnostics })
  };
}
function asFacts(values = {}) {
  const facts = {};
  for (const [name2, value] of Object.entries(values)) facts[name2] = fact(value);
  return facts;
}
function claudeSession(into2, location) {
  return clientSession(into2, "claude-code", location).agent;
}
function clientSession(into2, client, location) {
  const id = `session:${client}`;
  const developer = into2.node("principal", "principal:developer", {
    label: "developer",
    zone: "workstation",
    facts: { standing: "developer" }
  });
  const session2 = into2.node("workload", id, {
    label: `${CLIENTS[client]} session`,
    zone: "workstation",
    location,
    facts: { definition: id }
  });
  const agent = into2.node("agent", `agent:${client}`, {
    label: CLIENTS[client],
    location,
    facts: { product: client, mode: "interactive", definition: id }
  });
  into2.edge("starts", developer, session2, { contexts: [SESSION], location });
  into2.edge("runs", session2, agent, { contexts: [SESSION], location });
  return { session: session2, agent };
}
function resourceNode2(into2, id) {
  const { title, zone } = resource(id);
  return into2.node("resource", id, { label: title, zone });
}

// src/readers/config-credentials.ts
var VARIABLE = /\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]{0,200})(?::-([^{}]{0,2000}))?\}/g;
var INPUT = /\$\{input:([^{}]{1,100})\}/g;
function readValue(into2, holder, name2, value, id) {
  const text3 = value.string();
  if (text3 === void 0) return;
  for (const found of text3.matchAll(VARIABLE)) {
    const [all3, variable3 = "", fallback] = found;
    if (isSecretName(variable3) || isSecretName(name2))
      holdVariable(into2, holder, variable3, name2, value.locate(found.index, all3.length));
    if (fallback !== void 0)
      holdLiteral(into2, holder, name2 === "" ? variable3 : name2, fallback, value.locate(found.index, all3.length), id);
  }
  holdInputs(into2, holder, name2, value);
  holdLiteral(into2, holder, name2, text3, value.location, id);
}
function holdInputs(into2, holder, name2, value) {
  for (const found of (value.string() ?? "").matchAll(INPUT)) {
    const [all3, id = ""] = found;
    const location = value.locate(found.index, all3.length);
    const input = holder.inputs?.get(id);
    if (holder.inputs !== void 0 && input === void 0) unknownInput(into2, id, location);
    if (input?.password !== true && !isSecretName(name2) && !isSecretName(id)) continue;
    const kind = isSecretName(name2) ? name2 : id;
    const { class: group, provider, lifetime } = classify(kind, "env");
    const credential = into2.node("credential", `credential:input/${value.file}#${id}`, {
      label: `the input ${id}`,
      facts: { class: group, provider, lifetime, store: "input", scope: group === "pat" ? "unknown" : "none" }
    });
    into2.edge("holds", holder.id, credential, {
      location,
      facts: {
        when: "with",
        channel: [holder.channel],
        confidence: "certain",
        names: isSecretName(name2) ? [name2] : []
      }
    });
    grantAll(into2, credential, kind, location);
    const fallback = input?.fallback?.string();
    if (input?.fallback !== void 0 && fallback !== void 0 && literalSecret(fallback, kind) !== void 0)
      holdLiteral(into2, holder, kind, fallback, input.fallback.location, `${value.file}#inputs.${id}`);
  }
}
function unknownInput(into2, id, location) {
  into2.note({
    code: "unresolved-reference",
    level: "warning",
    message: `No input of this file has the id \`${id}\`.`,
    location
  });
}
function holdVariable(into2, holder, variable3, name2, location) {
  const kind = classify(variable3, "env");
  const facts = {
    class: kind.class,
    provider: kind.provider,
    lifetime: kind.lifetime,
    store: "shell-env",
    scope: kind.class === "pat" ? "unknown" : "none"
  };
  const id = into2.node("credential", `credential:shell-env/${variable3}`, { label: `$${variable3}`, facts });
  const names = [.../* @__PURE__ */ new Set([variable3, ...isSecretName(name2) ? [name2] : []])].sort();
  into2.edge("holds", holder.id, id, {
    location,
    facts: { when: "with", channel: [holder.channel], confidence: "likely", names }
  });
  grantAll(into2, id, variable3, location);
}
function holdLiteral(into2, holder, name2, value, location, path) {
  const secret = literalSecret(value, name2);
  if (secret === void 0) return;
  const facts = {
    class: "literal",
    provider: secret.provider,
    lifetime: "static",
    store: "file",
    hint: secret.weak ? "a default password" : secret.hint
  };
  const id = into2.node("credential", `credential:literal/${path}`, {
    label: name2 === "" ? "a literal secret" : `a literal ${name2}`,
    location,
    facts
  });
  into2.edge("holds", holder.id, id, {
    location,
    facts: { when: "with", channel: [holder.channel], confidence: "certain", names: name2 === "" ? [] : [name2] }
  });
  grantAll(into2, id, name2, location);
}
function grantAll(into2, credential, name2, location) {
  for (const { resource: resource2, access, certainty } of classify(name2, "env").grants) {
    into2.edge("grants", credential, resourceNode2(into2, resource2), {
      location,
      facts: { access, confidence: certainty },
      as: access
    });
  }
}

// src/readers/claude-permissions.ts
var SHELLS = /* @__PURE__ */ new Set(["Bash", "PowerShell"]);
var EDITORS = /* @__PURE__ */ new Set(["Edit", "Write", "MultiEdit", "NotebookEdit"]);
var READERS = /* @__PURE__ */ new Set(["Read", "Glob", "Grep", "LS", "NotebookRead"]);
var PATHLESS = /* @__PURE__ */ new Set(["Write", "Glob", "Grep", "MultiEdit", "NotebookEdit"]);
var FILES_WRITE = { resource: "host:files", access: "write", via: "none" };
function readPermissions(into2, settings3) {
  const { tree, file, files } = settings3;
  readGrants(into2, settings3, rules(tree, "allow"), { key: "permissions.allow", grant: "allowed", certain: true });
  const stopped = stopsOf(files);
  for (const mode of [modeGrant(into2, settings3, stopped), sandboxGrant(file, stopped, readSandbox(files))])
    if (mode) grant(into2, settings3, mode, {});
}
function readGrants(into2, scope, listed, manner, denied = []) {
  const { agent, file, files } = scope;
  const sandbox = readSandbox(files);
  const stopped = [...denied, ...stopsOf(files)];
  const asked = new Set(files.flatMap((other) => rules(other, "ask")).map(({ text: text3 }) => text3));
  for (const allowed of listed) {
    if (isInert(into2, allowed)) continue;
    const stop = stopped.find(({ rule }) => stops2(rule, allowed.rule));
    if (stop !== void 0 && !asked.has(stop.text)) continue;
    const used = { ...!manner.certain && { confidence: "possible" } };
    grant(into2, scope, granted(allowed, file, stopped, sandbox, manner), stop === void 0 ? used : void 0);
    const path = `${file}#${manner.key}/${redact(allowed.text)}`;
    holdLiteral(into2, { id: agent, channel: "env" }, "", allowed.text, allowed.location, path);
  }
}
function stopsOf(files) {
  return [...files.flatMap((other) => rules(other, "deny")), ...files.flatMap((other) => rules(other, "ask"))];
}
function rules(tree, list3) {
  return (tree.at("permissions", list3)?.items() ?? []).flatMap((item) => {
    const text3 = item.string()?.trim();
    const rule = text3 === void 0 ? void 0 : parsePermissionRule(text3);
    return text3 === void 0 || rule === void 0 ? [] : [{ rule, text: text3, location: item.location }];
  });
}
function isInert(into2, { rule, text: text3, location }) {
  const glob = rule.tool.includes("*") && !/^mcp__[^*]+__/.test(rule.tool);
  const path = PATHLESS.has(rule.tool) && rule.specifier !== void 0 && rule.specifier !== "*";
  if (!glob && !path) return false;
  const why = glob ? "an allow rule takes a wildcard only after `mcp__<server>__`" : "only `Read` and `Edit` rules take a path";
  into2.note({
    code: "inert-setting",
    level: "note",
    message: `Claude Code ignores the allow rule \`${redact(text3)}\`: ${why}.`,
    location
  });
  return true;
}
function stops2(stop, allow) {
  const sameTool = fits(stop.tool, allow.tool) || stop.tool.startsWith("mcp__") && allow.tool.startsWith(`${stop.tool}__`);
  if (!sameTool) return false;
  if (stop.specifier === void 0 || stop.specifier === "*") return true;
  if (allow.specifier === void 0) return false;
  return SHELLS.has(allow.tool) ? covers(stop.specifier, allow.specifier) : normalise(stop.specifier) === normalise(allow.specifier);
}
function grant(into2, { agent }, { id, label, location, facts, reach }, used) {
  const tool = into2.node("tool", id, { label, location, facts });
  if (used) into2.edge("uses", agent, tool, { location, contexts: [SESSION], facts: used });
  for (const { resource: resource2, access, via } of reach) {
    into2.edge("reaches", tool, resourceNode2(into2, resource2), { location, facts: { access, via }, as: access });
  }
}
function granted({ rule, text: text3, location }, file, stopped, sandbox, manner) {
  const label = redact(text3);
  const base = { id: `${file}#${manner.key}/${label}`, label, location };
  const { tool, specifier } = rule;
  if (SHELLS.has(tool)) {
    const denied = stopped.flatMap(
      ({ rule: other }) => other.tool === tool && other.specifier !== void 0 ? [other.specifier] : []
    );
    const { breadth, command: command2, pinned } = shellBreadth(specifier);
    const network = sandbox.networkOf(command2);
    return {
      ...base,
      facts: { capability: "shell", command: redact(command2), breadth, pinned, grant: manner.grant, network },
      reach: within(commandReach(command2, denied), network)
    };
  }
  if (EDITORS.has(tool)) return { ...base, facts: { capability: "edit", grant: manner.grant }, reach: [FILES_WRITE] };
  if (READERS.has(tool))
    return {
      ...base,
      facts: { capability: "read", grant: manner.grant },
      reach: [{ resource: "host:files", access: "read", via: "none" }]
    };
  if (tool === "WebFetch" || tool === "WebSearch") {
    const open2 = specifier === void 0 || specifier === "*" || specifier === "domain:*";
    return {
      ...base,
      // NOTE: a search asks the vendor, not a host.
      facts: { capability: "web", breadth: open2 && tool === "WebFetch" ? "wide" : "narrow", grant: manner.grant },
      reach: [{ resource: "internet", access: open2 ? "send" : "read", via: "none" }]
    };
  }
  if (!tool.startsWith("mcp__")) return { ...base, facts: { grant: manner.grant }, reach: [] };
  const [, server = "", name2 = "*"] = tool.split("__");
  const hit = server === "github" ? githubMcpReach(name2) : void 0;
  return {
    ...base,
    facts: { capability: "mcp", breadth: name2.includes("*") ? "wide" : "narrow", grant: manner.grant },
    reach: hit ? [{ ...hit, via: "mcp" }] : []
  };
}
function within(reach, network) {
  return network === "none" ? reach.filter(({ resource: resource2 }) => resource2.startsWith("host:")) : reach;
}
function readAgentMode(into2, scope, { mode, location, has: has3 }) {
  const { file, files } = scope;
  const stopped = stopsOf(files);
  const may = (tool) => has3(tool) && !isStopped2(stopped, tool);
  const base = { id: `${file}#permissionMode`, location };
  const possible = { confidence: "possible" };
  if (mode === "bypassPermissions" && isLocked(files))
    ignoredMode(into2, mode, location, "`disableBypassPermissionsMode` switches it off", "mode");
  else if (mode === "bypassPermissions" && may("Bash")) grant(into2, scope, anyCommand(base), possible);
  else if ((mode === "bypassPermissions" || mode === "acceptEdits") && (may("Edit") || may("Write")))
    grant(into2, scope, editing(base), possible);
}
var anyCommand = (base) => ({
  ...base,
  label: "any command",
  facts: { capability: "shell", command: "*", breadth: "any", grant: "mode", network: "full" },
  reach: commandReach("*")
});
var editing = (base) => ({
  ...base,
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
  const base = { id: `${file}#permissions.defaultMode`, location: key };
  if (mode === "acceptEdits") return isStopped2(stopped, "Edit") ? void 0 : editing(base);
  const disabled = isLocked(files);
  if (mode === "auto") ignoredMode(into2, mode, key, "the settings of a repository cannot choose it");
  if (mode === "bypassPermissions" && disabled)
    ignoredMode(into2, mode, key, "`disableBypassPermissionsMode` switches it off");
  if (mode !== "bypassPermissions" || disabled || isStopped2(stopped, "Bash")) return void 0;
  return anyCommand(base);
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
  return FILES.flatMap((name2) => {
    if (name2 === own2?.file) return [own2];
    const source = repository.names.includes(name2) ? repository.file(name2) : void 0;
    if (source === void 0) return [];
    const other = parseYaml(source, "json");
    return other.tree === void 0 || other.diagnostics.some(({ level }) => level === "error") ? [] : [other.tree];
  });
}

// src/catalog/mcp-servers.generated.ts
var data4 = JSON.parse(`{"servers":[{"id":"github","title":"GitHub (official)","match":["docker:ghcr.io/github/github-mcp-server","url:api.githubcopilot.com/mcp*","bin:github-mcp-server"],"reach":["github","internet"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only","env:GITHUB_READ_ONLY=1","header:X-MCP-Readonly","url-suffix:/readonly"],"confidence":"confirmed","source":"github/github-mcp-server@64a49f34 (2026-08-20) README+docs/server-configuration.md+docs/remote-server.md+pkg/github/__toolsnaps__"},{"id":"github-archived","title":"GitHub (reference, archived)","match":["npm:@modelcontextprotocol/server-github","docker:mcp/github"],"reach":["github","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 2025.4.8 (280k dl/mo); docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"gitlab-zereight","title":"GitLab (zereight)","match":["npm:@zereight/mcp-gitlab"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--permission-mode=readonly","flag:--read-only=true","env:GITLAB_READ_ONLY_MODE"],"confidence":"confirmed","source":"zereight/gitlab-mcp@32c5df7 (2026-08-23)"},{"id":"gitlab-archived","title":"GitLab (reference, archived)","match":["npm:@modelcontextprotocol/server-gitlab","docker:mcp/gitlab"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"azure-devops","title":"Azure DevOps","match":["npm:@azure-devops/mcp","url:mcp.dev.azure.com/*"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"microsoft/azure-devops-mcp@7ecd6f7 (2026-08-19)"},{"id":"git","title":"Git (reference)","match":["pypi:mcp-server-git","docker:mcp/git"],"reach":["files"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"modelcontextprotocol/servers@76d64c82 (2026-07-29) src/git"},{"id":"git-cyanheads","title":"Git (cyanheads)","match":["npm:@cyanheads/git-mcp-server"],"reach":["files","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"unconfirmed","source":"npm 2.15.3; env name UNCONFIRMED"},{"id":"filesystem","title":"Filesystem (reference)","match":["npm:@modelcontextprotocol/server-filesystem","docker:mcp/filesystem"],"reach":["files"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"modelcontextprotocol/servers@76d64c82 (2026-07-29) src/filesystem (14 tools)"},{"id":"desktop-commander","title":"Desktop Commander","match":["npm:@wonderwhy-er/desktop-commander","docker:mcp/desktop-commander"],"reach":["shell","files","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 0.2.52 README+dist/server.js"},{"id":"serena","title":"Serena","match":["pypi:serena-agent","git:github.com/oraios/serena","bin:serena"],"reach":["files","shell","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"oraios/serena@7fcbca7e (2026-08-20)"},{"id":"code-runner","title":"Code Runner","match":["npm:mcp-server-code-runner"],"reach":["shell","internet"],"access":"write","untrusted":false,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 0.1.8 README"},{"id":"cli-mcp-server","title":"CLI MCP server","match":["pypi:cli-mcp-server"],"reach":["shell","internet"],"access":"write","untrusted":false,"private":true,"read-only":[],"confidence":"unconfirmed","source":"PyPI rank 5495; env names UNCONFIRMED (from memory)"},{"id":"ssh-mcp","title":"SSH MCP","match":["npm:ssh-mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 2.11.0 README"},{"id":"codex-as-mcp","title":"Codex CLI as MCP server","match":["cmd:codex mcp-server","cmd:codex mcp","npm:@openai/codex-shell-tool-mcp"],"reach":["shell","files","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"@openai/codex-sdk 0.163.0 types (SandboxMode/ApprovalMode); CLI subcommand from docs, UNCONFIRMED spelling on newest"},{"id":"claude-as-mcp","title":"Claude Code as MCP server","match":["cmd:claude mcp serve"],"reach":["shell","files","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"Claude Code docs (from memory) UNCONFIRMED on newest"},{"id":"everything","title":"Everything (test server)","match":["npm:@modelcontextprotocol/server-everything"],"reach":[],"access":"read","untrusted":false,"private":true,"read-only":[],"confidence":"confirmed","source":"modelcontextprotocol/servers@76d64c82 (2026-07-29) src/everything/tools/get-env.ts"},{"id":"memory","title":"Memory (knowledge graph)","match":["npm:@modelcontextprotocol/server-memory","docker:mcp/memory"],"reach":[],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"modelcontextprotocol/servers@76d64c82 (2026-07-29) src/memory"},{"id":"sequential-thinking","title":"Sequential Thinking","match":["npm:@modelcontextprotocol/server-sequential-thinking","docker:mcp/sequentialthinking"],"reach":[],"access":"unknown","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"modelcontextprotocol/servers@76d64c82 (2026-07-29)"},{"id":"time","title":"Time","match":["pypi:mcp-server-time","docker:mcp/time"],"reach":[],"access":"unknown","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"modelcontextprotocol/servers@76d64c82 (2026-07-29)"},{"id":"playwright","title":"Playwright","match":["npm:@playwright/mcp","docker:mcp/playwright","docker:mcr.microsoft.com/playwright/mcp"],"reach":["internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"microsoft/playwright-mcp@7e0457a (2026-08-07); npm 0.0.83 README (6.3M dl/mo)"},{"id":"chrome-devtools","title":"Chrome DevTools","match":["npm:chrome-devtools-mcp"],"reach":["internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 1.11.0; ChromeDevTools/chrome-devtools-mcp@ebf58f2f"},{"id":"puppeteer","title":"Puppeteer (reference, archived)","match":["npm:@modelcontextprotocol/server-puppeteer","docker:mcp/puppeteer"],"reach":["internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 2025.5.12 README"},{"id":"browserbase","title":"Browserbase","match":["npm:@browserbasehq/mcp-server-browserbase","docker:mcp/browserbase"],"reach":["internet"],"access":"write","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 2.4.3 README; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"browsermcp","title":"Browser MCP (user's browser)","match":["npm:@browsermcp/mcp"],"reach":["internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"npm 0.1.3 summary"},{"id":"fetch","title":"Fetch (reference)","match":["pypi:mcp-server-fetch","docker:mcp/fetch"],"reach":["internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"modelcontextprotocol/servers@76d64c82 (2026-07-29) src/fetch"},{"id":"context7","title":"Context7","match":["npm:@upstash/context7-mcp","url:mcp.context7.com/mcp"],"reach":[],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 4.1.1 README; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"deepwiki","title":"DeepWiki","match":["url:mcp.deepwiki.com/*","npm:mcp-deepwiki"],"reach":[],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"microsoft-learn","title":"Microsoft Learn docs","match":["url:learn.microsoft.com/api/mcp"],"reach":[],"access":"read","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"learn.microsoft.com agent-framework doc"},{"id":"aws-knowledge","title":"AWS Knowledge / documentation","match":["url:knowledge-mcp.global.api.aws*","pypi:awslabs.aws-documentation-mcp-server","docker:mcp/aws-documentation"],"reach":[],"access":"read","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"community note 2026-09-24 (public code id 69874863706); awslabs/mcp@100b55b6d"},{"id":"brave","title":"Brave Search","match":["npm:@brave/brave-search-mcp-server","npm:@modelcontextprotocol/server-brave-search","docker:mcp/brave-search"],"reach":["internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 2.1.4 README"},{"id":"tavily","title":"Tavily","match":["npm:tavily-mcp","url:mcp.tavily.com/mcp*","docker:mcp/tavily"],"reach":["internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 0.2.22 README"},{"id":"exa","title":"Exa","match":["npm:exa-mcp-server","url:mcp.exa.ai/mcp*","docker:mcp/exa"],"reach":["internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"exa-labs/exa-mcp-server@15ffb50; community note 2026-09-24 (public code id 69874863706)"},{"id":"firecrawl","title":"Firecrawl","match":["npm:firecrawl-mcp","url:mcp.firecrawl.dev/*","docker:mcp/firecrawl"],"reach":["internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 3.26.0 README"},{"id":"perplexity","title":"Perplexity","match":["npm:@perplexity-ai/mcp-server","docker:mcp/perplexity-ask"],"reach":["internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 1.2.1 README"},{"id":"brightdata","title":"Bright Data","match":["npm:@brightdata/mcp","url:mcp.brightdata.com/mcp*"],"reach":["internet"],"access":"write","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 2.11.3 README"},{"id":"apify","title":"Apify","match":["npm:@apify/actors-mcp-server","url:mcp.apify.com*","docker:mcp/apify-mcp-server"],"reach":["service","internet"],"access":"write","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"community note 2026-09-24 (public code id 69874863706); docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"duckduckgo","title":"DuckDuckGo","match":["pypi:duckduckgo-mcp-server","docker:mcp/duckduckgo"],"reach":["internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"markitdown","title":"MarkItDown","match":["pypi:markitdown-mcp","docker:mcp/markitdown"],"reach":["files","internet"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"community note 2026-09-24 (public code id 69874863706)"},{"id":"postgres-archived","title":"PostgreSQL (reference, archived)","match":["npm:@modelcontextprotocol/server-postgres","docker:mcp/postgres"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 0.6.2 dist/index.js L90; community note 2026-09-24 (public code id 69874863706)"},{"id":"postgres-crystaldba","title":"Postgres MCP Pro","match":["pypi:postgres-mcp","docker:crystaldba/postgres-mcp"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--access-mode=restricted"],"confidence":"confirmed","source":"crystaldba/postgres-mcp@07eb329 (2026-01-22)"},{"id":"dbhub","title":"DBHub","match":["npm:@bytebase/dbhub","docker:bytebase/dbhub"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"bytebase/dbhub@d91080f (2026-08-21) src/config/env.ts; npm 1.4.0"},{"id":"genai-toolbox","title":"MCP Toolbox for Databases (Google)","match":["npm:@toolbox-sdk/server","bin:toolbox","docker:us-central1-docker.pkg.dev/database-toolbox/toolbox/toolbox"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"community note 2026-09-24 (public code id 69874863706); writeMode/allowedDatasets seen in a third-party example"},{"id":"mongodb","title":"MongoDB","match":["npm:mongodb-mcp-server","docker:mcp/mongodb","docker:mongodb/mongodb-mcp-server"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--readOnly","env:MDB_MCP_READ_ONLY=true"],"confidence":"confirmed","source":"mongodb-js/mongodb-mcp-server@36a405e3 (2026-08-21)"},{"id":"supabase","title":"Supabase","match":["npm:@supabase/mcp-server-supabase","url:mcp.supabase.com/mcp*","url:localhost:54321/mcp"],"reach":["service","cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":["url-param:read_only=true","flag:--read-only"],"confidence":"confirmed","source":"supabase-community/supabase-mcp@17fb90f (2026-04-21); npm 0.13.0 dist"},{"id":"neon","title":"Neon","match":["npm:@neondatabase/mcp-server-neon","url:mcp.neon.tech/mcp*","docker:mcp/neon"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":["url-param:?readonly=true"],"confidence":"confirmed","source":"neon MCP setup doc (public code id 59103734263); docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"prisma-postgres","title":"Prisma Postgres","match":["url:mcp.prisma.io/mcp"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"clickhouse","title":"ClickHouse","match":["pypi:mcp-clickhouse","docker:mcp/clickhouse"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"ClickHouse/mcp-clickhouse (2026-04-29) README L264-274"},{"id":"redis","title":"Redis","match":["npm:@modelcontextprotocol/server-redis","pypi:redis-mcp-server","docker:mcp/redis"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"qdrant","title":"Qdrant","match":["pypi:mcp-server-qdrant"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":["env:QDRANT_READ_ONLY"],"confidence":"partial","source":"qdrant/mcp-server-qdrant (2026-03-30)"},{"id":"snowflake","title":"Snowflake","match":["pypi:snowflake-labs-mcp"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"Snowflake-Labs/mcp (2025-06-26 snapshot)"},{"id":"neo4j","title":"Neo4j","match":["docker:mcp/neo4j","pypi:mcp-neo4j-cypher"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":["env:NEO4J_READ_ONLY=true"],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"elasticsearch","title":"Elasticsearch","match":["npm:@elastic/mcp-server-elasticsearch","docker:mcp/elasticsearch"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"mysql-benborla","title":"MySQL (benborla)","match":["npm:@benborla29/mcp-server-mysql"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"unconfirmed","source":"npm 2.0.9 summary; env names UNCONFIRMED (from memory)"},{"id":"aws-mcp","title":"AWS MCP Server (managed) via SigV4 proxy","match":["url:aws-mcp.*.api.aws/mcp*","pypi:mcp-proxy-for-aws","pypi:mcp-proxy-for-aws-cli"],"reach":["cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only"],"confidence":"confirmed","source":"aws/mcp-proxy-for-aws (2026-08-17) README L105; community note 2026-09-24 (public code id 69874863706)"},{"id":"aws-api","title":"AWS API MCP (awslabs, superseded)","match":["pypi:awslabs.aws-api-mcp-server","docker:mcp/aws-api-mcp-server"],"reach":["cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":["env:READ_OPERATIONS_ONLY=true"],"confidence":"confirmed","source":"awslabs/mcp@100b55b6d src/aws-api-mcp-server/README.md L209-216"},{"id":"aws-eks","title":"AWS EKS MCP","match":["pypi:awslabs.eks-mcp-server","url:eks-mcp.*.api.aws/mcp"],"reach":["cloud"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"awslabs/mcp src/eks-mcp-server/README.md L83-126"},{"id":"aws-ecs","title":"AWS ECS MCP","match":["pypi:awslabs.ecs-mcp-server","url:ecs-mcp.*.api.aws/mcp"],"reach":["cloud"],"access":"read","untrusted":true,"private":true,"read-only":["env:ALLOW_WRITE=false","env:ALLOW_SENSITIVE_DATA=false"],"confidence":"confirmed","source":"awslabs/mcp src/ecs-mcp-server/README.md L85-156"},{"id":"aws-postgres-mysql","title":"AWS Labs Postgres/MySQL","match":["pypi:awslabs.postgres-mcp-server","pypi:awslabs.mysql-mcp-server"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"awslabs/mcp src/postgres-mcp-server/README.md L109,177"},{"id":"azure","title":"Azure MCP","match":["npm:@azure/mcp","docker:mcr.microsoft.com/azure-sdk/azure-mcp","pypi:msmcp-azure"],"reach":["cloud"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only"],"confidence":"confirmed","source":"microsoft/mcp@557fca143 servers/Azure.Mcp.Server/docs/azmcp-commands.md"},{"id":"gcloud","title":"Google Cloud MCP (gcloud / Cloud Run / observability)","match":["npm:@google-cloud/gcloud-mcp","npm:@google-cloud/observability-mcp","npm:@google-cloud/cloud-run-mcp","docker:mcp/cloud-run-mcp"],"reach":["cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml; npm 0.5.3/1.10.0"},{"id":"bigquery-managed","title":"Google managed MCP endpoints (BigQuery, Maps, Gmail ...)","match":["url:bigquery.googleapis.com/mcp","url:mapstools.googleapis.com/mcp","url:*.googleapis.com/mcp*"],"reach":["cloud"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"public code hits for bigquery.googleapis.com/mcp"},{"id":"kubernetes-containers","title":"Kubernetes (containers/Red Hat)","match":["npm:kubernetes-mcp-server","pypi:kubernetes-mcp-server","docker:quay.io/containers/kubernetes_mcp_server"],"reach":["cloud"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only"],"confidence":"confirmed","source":"containers/kubernetes-mcp-server@55749981 docs/configuration.md; community note 2026-09-24 (public code id 69874863706)"},{"id":"kubernetes-flux159","title":"Kubernetes (Flux159)","match":["npm:mcp-server-kubernetes","docker:mcp/kubernetes","docker:flux159/mcp-server-kubernetes"],"reach":["cloud","shell"],"access":"write","untrusted":true,"private":true,"read-only":["env:ALLOW_ONLY_READONLY_TOOLS=true"],"confidence":"confirmed","source":"npm 4.1.7 dist"},{"id":"terraform","title":"Terraform","match":["docker:hashicorp/terraform-mcp-server","bin:terraform-mcp-server"],"reach":["cloud"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"hashicorp/terraform-mcp-server@42b9fe7 (2026-08-21) README L105-142"},{"id":"pulumi","title":"Pulumi","match":["docker:mcp/pulumi","npm:@pulumi/mcp-server"],"reach":["cloud"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"docker-gateway","title":"Docker MCP Gateway","match":["cmd:docker mcp gateway run","docker:docker/mcp-gateway"],"reach":["shell","service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 types.go; gateway flag names UNCONFIRMED"},{"id":"dockerhub","title":"Docker Hub","match":["docker:mcp/dockerhub"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"heroku","title":"Heroku","match":["npm:@heroku/mcp-server","docker:mcp/heroku"],"reach":["cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"vercel","title":"Vercel","match":["url:mcp.vercel.com*"],"reach":["cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"community note 2026-09-24 (public code id 69874863706)"},{"id":"netlify","title":"Netlify","match":["npm:@netlify/mcp","url:netlify-mcp.netlify.app/mcp"],"reach":["cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"community note 2026-09-24 (public code id 69874863706)"},{"id":"cloudflare","title":"Cloudflare","match":["npm:@cloudflare/mcp-server-cloudflare","url:*.mcp.cloudflare.com/*","url:mcp.cloudflare.com/mcp"],"reach":["cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"e2b","title":"E2B sandbox","match":["docker:mcp/e2b","npm:@e2b/mcp-server"],"reach":["internet"],"access":"write","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"circleci","title":"CircleCI","match":["npm:@circleci/mcp-server-circleci","docker:mcp/circleci"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 0.20.0 README"},{"id":"sentry","title":"Sentry","match":["url:mcp.sentry.dev/*","npm:@sentry/mcp-server","docker:mcp/sentry"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"getsentry/sentry-mcp@4a109327; npm 0.39.0; community note 2026-09-24 (public code id 69874863706)"},{"id":"grafana","title":"Grafana","match":["pypi:mcp-grafana","docker:mcp/grafana","docker:grafana/mcp-grafana","bin:mcp-grafana"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--disable-write"],"confidence":"confirmed","source":"grafana/mcp-grafana@c6e492b (2026-08-21)"},{"id":"datadog","title":"Datadog","match":["npm:@winor30/mcp-server-datadog","url:mcp.datadoghq.com/*"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"npm 1.8.0 README"},{"id":"pagerduty","title":"PagerDuty","match":["pypi:pagerduty-mcp","docker:pagerduty-mcp"],"reach":["service","internet"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"PagerDuty/pagerduty-mcp-server (2026-07-15) README L96-225"},{"id":"launchdarkly","title":"LaunchDarkly","match":["npm:@launchdarkly/mcp-server"],"reach":["service"],"access":"write","untrusted":false,"private":true,"read-only":[],"confidence":"unconfirmed","source":"npm 0.6.2"},{"id":"notion","title":"Notion","match":["npm:@notionhq/notion-mcp-server","url:mcp.notion.com/*","docker:mcp/notion"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"makenotion/notion-mcp-server@1d38420 src/.../proxy.ts L185; npm 2.5.2"},{"id":"slack-official","title":"Slack (official remote)","match":["url:mcp.slack.com/mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"public code hits; docs.slack.dev/ai/slack-mcp-server (not read)"},{"id":"slack-korotovsky","title":"Slack (korotovsky)","match":["npm:slack-mcp-server","docker:ghcr.io/korotovsky/slack-mcp-server"],"reach":["service","internet"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"korotovsky/slack-mcp-server@b24b1b0 (2026-03-03)"},{"id":"slack-archived","title":"Slack (reference, archived)","match":["npm:@modelcontextprotocol/server-slack","docker:mcp/slack"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 2025.4.25 dist/index.js"},{"id":"linear","title":"Linear","match":["url:mcp.linear.app/*","npm:linear-mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"atlassian-remote","title":"Atlassian Rovo (remote)","match":["url:mcp.atlassian.com/*"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml; public code hits"},{"id":"atlassian-sooperset","title":"Atlassian (sooperset)","match":["pypi:mcp-atlassian","docker:ghcr.io/sooperset/mcp-atlassian","docker:mcp/atlassian"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only","env:READ_ONLY_MODE=true"],"confidence":"confirmed","source":"sooperset/mcp-atlassian@436b37e4 (2026-08-21)"},{"id":"asana","title":"Asana","match":["url:mcp.asana.com/*","npm:@roychri/mcp-server-asana"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":["env:READ_ONLY_MODE"],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"monday","title":"monday.com","match":["url:mcp.monday.com/*","npm:@mondaydotcomorg/monday-api-mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only"],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"figma-remote","title":"Figma (official)","match":["url:mcp.figma.com/mcp","url:127.0.0.1:3845/*","url:localhost:3845/*"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"community note 2026-09-24 (public code id 69874863706)"},{"id":"figma-framelink","title":"Figma (Framelink/GLips)","match":["npm:figma-developer-mcp"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"GLips/Figma-Context-MCP@c083d65 src/config.ts; npm 0.13.2"},{"id":"google-workspace","title":"Google Workspace (taylorwilsdon)","match":["pypi:workspace-mcp","docker:ghcr.io/taylorwilsdon/google_workspace_mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only"],"confidence":"partial","source":"PyPI workspace-mcp 2.4.2 page (read-only mode, three tool tiers); flag spelling partly UNCONFIRMED"},{"id":"gmail-gongrzhe","title":"Gmail (GongRzhe)","match":["npm:@gongrzhe/server-gmail-autoauth-mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 1.1.11 dist+README"},{"id":"google-calendar","title":"Google Calendar (cocal)","match":["npm:@cocal/google-calendar-mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 2.6.3 README"},{"id":"gdrive-archived","title":"Google Drive","match":["npm:@modelcontextprotocol/server-gdrive","npm:@piotr-agier/google-drive-mcp"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"unconfirmed","source":"env names from memory"},{"id":"ms365","title":"Microsoft 365 (Softeria)","match":["npm:@softeria/ms-365-mcp-server"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only","env:READ_ONLY=true"],"confidence":"confirmed","source":"Softeria/ms-365-mcp-server@3b7f3a3 (2026-08-21)"},{"id":"hubspot","title":"HubSpot","match":["npm:@hubspot/mcp-server","url:mcp.hubspot.com/*","url:app.hubspot.com/mcp/*"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 0.4.0 README; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"salesforce","title":"Salesforce DX","match":["npm:@salesforce/mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 0.30.15 README"},{"id":"airtable","title":"Airtable","match":["npm:airtable-mcp-server","docker:mcp/airtable-mcp-server"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 1.14.0; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"obsidian","title":"Obsidian","match":["docker:mcp/obsidian","pypi:mcp-obsidian","npm:mcp-obsidian"],"reach":["files"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"discord","title":"Discord","match":["docker:mcp/mcp-discord"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"resend","title":"Resend (send email)","match":["docker:mcp/resend","npm:@skanda-yutori/mcp-send-email"],"reach":["service","internet"],"access":"write","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"stripe","title":"Stripe","match":["url:mcp.stripe.com*","npm:@stripe/mcp","docker:mcp/stripe"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 0.3.3 README; docker stripe-remote/tools.json (25 tools)"},{"id":"paypal","title":"PayPal","match":["url:mcp.paypal.com/*","npm:@paypal/mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"zapier","title":"Zapier","match":["url:mcp.zapier.com/*","url:actions.zapier.com/mcp/*"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"public code mcp.zapier.com/api hits"},{"id":"composio","title":"Composio / Rube / Pica","match":["npm:@composio/mcp","url:mcp.composio.dev/*","url:rube.app/mcp","docker:mcp/pica-mcp-server"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"n8n-mcp","title":"n8n-mcp (community)","match":["npm:n8n-mcp","docker:ghcr.io/czlonkowski/n8n-mcp","docker:mcp/n8n"],"reach":["service","internet"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 2.87.0 README L384-441"},{"id":"n8n-instance","title":"n8n instance-level MCP","match":["url:*/mcp-server/http","url:*/mcp/*"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"community note 2026-09-24 (public code id 69874863706)"},{"id":"mcp-remote","title":"mcp-remote (stdio->HTTP proxy)","match":["npm:mcp-remote"],"reach":[],"access":"unknown","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 0.15.1 README (repo punkpeye/mcp-remote); CVE from memory"},{"id":"supergateway","title":"supergateway (stdio<->SSE/HTTP)","match":["npm:supergateway"],"reach":[],"access":"unknown","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"supercorp-ai/supergateway@ffd7d24 (2025-10-01)"},{"id":"mcp-proxy","title":"mcp-proxy / mcpo","match":["npm:mcp-proxy","pypi:mcp-proxy","pypi:mcpo"],"reach":[],"access":"unknown","untrusted":false,"private":false,"read-only":[],"confidence":"partial","source":"npm 6.7.19 / PyPI 0.13.0 summaries"},{"id":"openapi-generic","title":"OpenAPI -> MCP bridges","match":["npm:@ivotoby/openapi-mcp-server","npm:openapi-mcp-generator","pypi:awslabs.openapi-mcp-server","docker:mcp/openapi"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"npm summaries"},{"id":"xcodebuildmcp","title":"XcodeBuildMCP","match":["npm:xcodebuildmcp"],"reach":["shell","files","internet"],"access":"write","untrusted":false,"private":true,"read-only":[],"confidence":"partial","source":"npm 2.7.0 summary"},{"id":"nx","title":"Nx","match":["npm:nx-mcp"],"reach":["files"],"access":"read","untrusted":false,"private":true,"read-only":[],"confidence":"unconfirmed","source":"npm 0.25.0 summary"},{"id":"task-master","title":"Task Master","match":["npm:task-master-ai"],"reach":["files","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"unconfirmed","source":"npm 0.43.1; env from memory"},{"id":"claude-flow","title":"claude-flow / ruflo","match":["npm:claude-flow","npm:@claude-flow/mcp","npm:ruflo"],"reach":["shell","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"npm 3.43.0 summary"},{"id":"postman","title":"Postman","match":["npm:@postman/postman-mcp-server","docker:mcp/postman","url:mcp.postman.com/*"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"sonarqube","title":"SonarQube","match":["docker:mcp/sonarqube"],"reach":["service"],"access":"write","untrusted":false,"private":true,"read-only":["env:SONARQUBE_READ_ONLY"],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"huggingface","title":"Hugging Face","match":["url:huggingface.co/mcp"],"reach":["service","internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"}]}`);

// src/catalog/mcp-servers.ts
function knownServer(call3) {
  const names = namesOf(call3);
  const row = data4.servers.find(({ match: match2 }) => match2.some((pattern2) => names.some((name2) => fits(pattern2, name2))));
  if (row === void 0) return void 0;
  const readOnly = row.access === "read" || row["read-only"].some((entry2) => isSwitchedOn(entry2, call3));
  return { id: row.id, title: row.title, readOnly, reach: row.reach.flatMap((what) => reachOf(what, readOnly)) };
}
function namesOf({ command: command2, args, url }) {
  const names = [];
  if (url !== void 0) names.push(`url:${url.replace(/^[a-z]+:\/\//i, "").toLowerCase()}`);
  if (command2 === void 0) return names;
  const words3 = [...command2.split(/\s+/), ...args].filter((word3) => word3 !== "");
  const program2 = (words3[0] ?? "").replace(/\\/g, "/").split("/").at(-1)?.replace(/\.(?:exe|cmd)$/i, "") ?? "";
  names.push(
    `bin:${program2}`,
    `cmd:${[program2, ...words3.slice(1).filter((word3) => !word3.startsWith("-"))].slice(0, 4).join(" ")}`
  );
  names.push(
    `cmd:${[program2, ...words3.slice(1)].slice(0, 2).join(" ")}`,
    `cmd:${[program2, ...words3.slice(1)].slice(0, 3).join(" ")}`
  );
  for (const word3 of words3.slice(1)) {
    if (word3.startsWith("git+"))
      names.push(
        `git:${word3.slice(4).replace(/^[a-z]+:\/\//, "").replace(/(?:\.git)?(?:[@#].*)?$/, "")}`
      );
    else if (/^https?:\/\//.test(word3)) names.push(`url:${word3.replace(/^https?:\/\//, "").toLowerCase()}`);
    else if (!word3.startsWith("-")) names.push(...packageNames(word3));
  }
  return names;
}
function packageNames(word3) {
  const at = word3.indexOf("@", 1);
  const bare = at > 0 ? word3.slice(0, at) : word3;
  const python = bare.split(/[=<>~![]/)[0] ?? bare;
  const slash = bare.lastIndexOf("/");
  const colon = bare.indexOf(":", slash + 1);
  return [`npm:${bare}`, `pypi:${python.toLowerCase()}`, `docker:${colon > 0 ? bare.slice(0, colon) : bare}`];
}
function isSwitchedOn(entry2, { args, url, settings: settings3 }) {
  const kind = entry2.slice(0, entry2.indexOf(":"));
  const value = entry2.slice(kind.length + 1);
  const [name2 = "", wanted] = value.split("=");
  if (kind === "flag")
    return args.some(
      (arg, i) => arg === value || arg === `${name2}=${wanted ?? "true"}` || wanted !== void 0 && arg === name2 && args[i + 1] === wanted
    );
  if (kind === "url-suffix") return (url ?? "").split("?")[0]?.replace(/\/+$/, "").endsWith(value) ?? false;
  if (kind === "url-param") return (url ?? "").includes(value.replace(/^\?/, ""));
  const key = [...settings3.keys()].find((known4) => known4.toLowerCase() === name2.toLowerCase());
  const given = key === void 0 ? void 0 : settings3.get(key);
  return given !== void 0 && (wanted === void 0 ? /^(?:1|true|yes)$/i.test(given) : given.toLowerCase() === wanted.toLowerCase());
}
function reachOf(what, readOnly) {
  const access = readOnly ? "read" : "write";
  if (what === "shell") return [{ resource: "host:exec", access: "exec", via: "none" }];
  if (what === "files") return [{ resource: "host:files", access, via: "none" }];
  if (what === "internet") return [{ resource: "internet", access: "send", via: "none" }];
  if (what === "cloud") return [{ resource: "cloud:account", access, via: "mcp" }];
  if (what === "service") return [{ resource: "service:account", access, via: "mcp" }];
  if (readOnly)
    return [
      { resource: "github:issues", access: "read", via: "mcp" },
      { resource: "github:pull-requests", access: "read", via: "mcp" }
    ];
  return PAT_GRANTS.map(({ resource: resource2, access: granted2 }) => ({ resource: resource2, access: granted2, via: "mcp" }));
}

// src/parse/dotenv.ts
var NAME = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][\w.-]{0,200})[ \t]*(?:=|:(?=[ \t]))[ \t]*/;
var QUOTES = /* @__PURE__ */ new Set(['"', "'", "`"]);
var MAX_NAMES = 2e3;
function parseDotenv(source) {
  const { text: text3 } = source;
  const root = { kind: "map", entries: [], start: 0, end: 1, size: 1, height: 1 };
  const problems = [];
  for (let at = text3.charCodeAt(0) === 65279 ? 1 : 0; at < text3.length && root.entries.length < MAX_NAMES; ) {
    const stop = text3.indexOf("\n", at);
    const end2 = stop < 0 ? text3.length : stop;
    const line = text3.slice(at, end2);
    const [all3, before = "", key] = NAME.exec(line) ?? [];
    if (all3 === void 0 || key === void 0) {
      at = end2 + 1;
      continue;
    }
    const keyStart = at + before.length;
    const [start3, close, next2] = span(text3, at + all3.length, end2);
    const written = text3.slice(start3, close);
    const value = { start: start3, end: close, size: 1, height: 1, indent: 0, written };
    const scalar2 = { kind: "scalar", style: "plain", text: written === "" ? void 0 : written, ...value };
    root.entries.push({ key, keyStart, keyEnd: keyStart + key.length, value: scalar2 });
    absorb(root, scalar2);
    at = next2;
  }
  dropDuplicates(root, problems);
  return present({ root, problems }, source, "json");
}
function span(text3, start3, end2) {
  const quote = text3[start3] ?? "";
  const close = QUOTES.has(quote) ? closing(text3, start3, quote) : -1;
  if (close >= 0) {
    const after = text3.indexOf("\n", close);
    return [start3 + 1, close, after < 0 ? text3.length : after + 1];
  }
  const written = text3.slice(start3, end2);
  const comment = /(?:^|[ \t])#/.exec(written)?.index;
  const value = written.slice(0, comment).trimEnd();
  return [start3, start3 + value.length, end2 + 1];
}
function closing(text3, start3, quote) {
  for (let at = text3.indexOf(quote, start3 + 1); at >= 0; at = text3.indexOf(quote, at + 1))
    if (text3[at - 1] !== "\\") return at;
  return -1;
}

// src/readers/package-pin.ts
var LAUNCHERS = {
  npx: { after: void 0, pin: npmPin },
  // https://docs.npmjs.com/cli/commands/npx
  bunx: { after: void 0, pin: npmPin },
  // https://bun.com/docs/cli/bunx
  pnpx: { after: void 0, pin: npmPin },
  pnpm: { after: ["dlx"], pin: npmPin },
  // https://pnpm.io/cli/dlx
  yarn: { after: ["dlx"], pin: npmPin },
  // https://yarnpkg.com/cli/dlx
  npm: { after: ["exec", "x"], pin: npmPin },
  bun: { after: ["x"], pin: npmPin },
  uvx: { after: void 0, pin: pythonPin },
  // https://docs.astral.sh/uv/guides/tools/
  pipx: { after: ["run"], pin: pythonPin },
  // https://pipx.pypa.io/stable/
  docker: { after: ["run"], pin: imagePin },
  // https://docs.docker.com/reference/cli/docker/container/run/
  podman: { after: ["run"], pin: imagePin }
};
var MAX_WRAPPER = 6;
function packagePin(command2, args, projectHas) {
  const words3 = [command2 ?? "", ...args].flatMap(
    (word3, at2) => at2 === 0 || /^(?:npx|uvx|docker)\s/.test(word3) ? word3.split(/\s+/) : [word3]
  );
  const at = words3.slice(0, MAX_WRAPPER).findIndex((word3) => Object.hasOwn(LAUNCHERS, program(word3)));
  const launcher = LAUNCHERS[program(words3[at] ?? "")];
  if (launcher === void 0) return void 0;
  const rest = words3.slice(at + 1);
  if (launcher.after === void 0) return fetched(launcher.pin, rest, projectHas);
  const sub = rest.findIndex((word3) => !word3.startsWith("-"));
  return launcher.after.includes(rest[sub] ?? "") ? fetched(launcher.pin, rest.slice(sub + 1), projectHas) : void 0;
}
function fetched(pin, words3, projectHas) {
  const found = pin(words3);
  return pin === npmPin && found === "none" && projectHas(npmSpec(words3)) ? "local" : found;
}
function program(word3) {
  return (word3.replace(/\\/g, "/").split("/").at(-1) ?? "").replace(/\.(?:exe|cmd)$/i, "").toLowerCase();
}
function option(words3, names) {
  for (const [at, word3] of words3.entries()) {
    if (!word3.startsWith("-")) return void 0;
    if (names.includes(word3)) return words3[at + 1];
    const name2 = names.find((known4) => word3.startsWith(`${known4}=`));
    if (name2 !== void 0) return word3.slice(name2.length + 1);
  }
  return void 0;
}
function npmSpec(words3) {
  return option(words3, ["-p", "--package"]) ?? words3.find((word3) => !word3.startsWith("-")) ?? "";
}
function npmPin(words3) {
  const spec = npmSpec(words3);
  if (/^(?:\.{0,2}\/|file:|link:)/.test(spec)) return "local";
  if (/^(?:git\+|github:|https?:\/\/|[\w.-]+\/[\w.-]+(?:#|$))/.test(spec)) return byCommit(spec.split("#")[1]);
  const at = spec.indexOf("@", 1);
  return at < 0 ? "none" : byVersion(spec.slice(at + 1));
}
function pythonPin(words3) {
  const spec = option(words3, ["--from", "--spec"]) ?? words3.find((word3, at) => !word3.startsWith("-") && !takesValue(words3[at - 1]));
  if (spec === void 0) return "none";
  if (/^(?:\.{0,2}\/|file:)/.test(spec)) return "local";
  if (spec.startsWith("git+")) return byCommit(/@([^@/]+)$/.exec(spec.split("#")[0] ?? "")?.[1]);
  const exact = /(?:===?|@)\s*([^,;\s]+)$/.exec(spec);
  if (exact) return byVersion(exact[1] ?? "");
  return /[<>~!=]/.test(spec) ? "range" : "none";
}
function takesValue(word3) {
  return ["--python", "-p", "--with", "--index-url", "-i", "--with-editable"].includes(word3 ?? "");
}
var SWITCHES = /^(?:-[ditP]{1,4}|--(?:rm|init|interactive|tty|detach|privileged|read-only|publish-all|no-healthcheck))$/;
function imagePin(words3) {
  let at = 0;
  while (at < words3.length && words3[at]?.startsWith("-")) {
    const word3 = words3[at] ?? "";
    at += word3.includes("=") || SWITCHES.test(word3) ? 1 : 2;
  }
  const image = words3[at] ?? "";
  if (image.includes("@sha256:")) return "digest";
  const tag = image.slice(image.lastIndexOf("/") + 1).split(":")[1];
  if (tag === void 0) return "none";
  return tag === "latest" ? "latest" : "tag";
}
function byCommit(ref) {
  return /^[0-9a-f]{40}$/i.test(ref ?? "") ? "commit" : "branch";
}
function byVersion(version) {
  if (/^v?\d+\.\d+(?:\.\d+)?(?:[-+.]?[\w.+-]*)?$/.test(version) && !/(?:^|\.)[x*]/i.test(version)) return "version";
  if (version === "latest") return "latest";
  return /^[\^~<>=\dx*]/.test(version) ? "range" : "tag";
}

// src/readers/mcp-server.ts
var SETTINGS = ["env", "headers", "http_headers"];
function readServer(into2, { key, keyLocation, value }, place3) {
  const { agent, client, path, approval } = place3;
  const call3 = callOf(value);
  const known4 = knownServer(call3);
  const remote2 = call3.url !== void 0;
  const pin = remote2 ? void 0 : packagePin(call3.command, call3.args, (name2) => installs(place3.repository, name2));
  const id = into2.node("server", path, {
    label: key,
    layer: remote2 ? "L7" : "L3",
    zone: remote2 ? "service" : "workstation",
    location: keyLocation,
    facts: { definition: path, product: client, ...pin && { pin } }
  });
  into2.edge("uses", agent, id, { location: keyLocation, contexts: [SESSION], facts: { approval } });
  for (const { resource: resource2, access, via } of known4?.reach ?? []) {
    into2.edge("reaches", id, resourceNode2(into2, resource2), {
      location: keyLocation,
      facts: { access, via },
      as: access
    });
  }
  const holder = { id, channel: "mcp", ...place3.inputs && { inputs: place3.inputs } };
  for (const map of SETTINGS) {
    for (const entry2 of value.get(map)?.entries() ?? [])
      readValue(into2, holder, entry2.key, entry2.value, `${path}.${map}.${entry2.key}`);
  }
  const url = value.get("url");
  if (url) readValue(into2, holder, "url", url, `${path}.url`);
  readArguments(into2, holder, value, path);
  readEnvFile(into2, holder, value.get("envFile"), place3.repository);
}
function installs(repository, name2) {
  const manifest = repository?.file("package.json");
  const tree = manifest && parseYaml(manifest, "json").tree;
  return ["dependencies", "devDependencies"].some((key) => tree?.get(key)?.get(name2) !== void 0);
}
function readEnvFile(into2, holder, named4, repository) {
  const path = named4?.string()?.replace(/^\$\{workspaceFolder\}[\\/]|^\.[\\/]/, "");
  if (named4 === void 0 || path === void 0) return;
  const folder = /^(.*\/)?\.[^/]+\/[^/]+$/.exec(named4.file)?.[1] ?? "";
  const source = repository?.file(folder + path);
  if (source === void 0)
    into2.note({
      code: "unresolved-reference",
      level: "note",
      message: `The repository holds no \`${path}\`: which credentials the server takes from it is not known.`,
      location: named4.location
    });
  else
    for (const { key, value } of parseDotenv(source).tree?.entries() ?? [])
      readValue(into2, holder, key, value, `${source.file}#${key}`);
}
function callOf(value) {
  const settings3 = /* @__PURE__ */ new Map();
  for (const map of SETTINGS) {
    for (const { key, value: given } of value.get(map)?.entries() ?? []) settings3.set(key, given.string() ?? "");
  }
  const args = (value.get("args")?.items() ?? []).map((item) => item.string() ?? "");
  for (const arg of args) {
    const [, name2, given] = /^(?:--env=|-e=?)?([A-Z][A-Z0-9_]*)=(.*)$/s.exec(arg) ?? [];
    if (name2 !== void 0 && given !== void 0 && !settings3.has(name2)) settings3.set(name2, given);
  }
  return { command: value.get("command")?.string(), args, url: value.get("url")?.string(), settings: settings3 };
}
function readArguments(into2, holder, value, path) {
  const command2 = value.get("command");
  if (command2) readValue(into2, holder, "", command2, `${path}.command`);
  const given = new Set((value.get("env")?.entries() ?? []).map(({ key }) => key));
  let option2 = "";
  for (const item of value.get("args")?.items() ?? []) {
    const text3 = item.string() ?? "";
    if ((option2 === "-e" || option2 === "--env") && /^[A-Z][A-Z0-9_]*$/.test(text3)) {
      if (!given.has(text3)) holdVariable(into2, holder, text3, text3, item.location);
    } else {
      const [, header2] = /^([A-Za-z][A-Za-z0-9-]{1,60}):\s*\S/.exec(text3) ?? [];
      const name2 = header2 !== void 0 && !text3.includes("://") ? header2 : /^-{1,2}([A-Za-z][\w-]{0,60})$/.exec(redact(option2))?.[1] ?? "";
      readValue(into2, holder, name2, item, `${path}.args${name2 === "" ? "" : `.${name2}`}`);
      if (header2 === name2 && name2 !== "")
        holdLiteral(into2, holder, name2, text3.slice(name2.length + 1).trim(), item.location, `${path}.args.${name2}`);
    }
    option2 = text3.startsWith("-") && !text3.includes("=") ? text3 : "";
  }
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
    const name2 = tree?.get("name");
    if (tree !== void 0 && name2?.string() === void 0)
      into2.note({
        code: "inert-setting",
        level: "note",
        message: "Claude Code skips a sub-agent that has no `name`.",
        location: tree.location
      });
    else if (tree !== void 0 && name2 !== void 0) readAgent(into2, tree, name2, repository);
    return into2.fragment();
  }
};
function readAgent(into2, tree, name2, repository) {
  const { file } = tree;
  const location = tree.keyLocation("name") ?? name2.location;
  const session2 = claudeSession(into2, { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
  const id = into2.node("agent", `${file}#agent`, {
    label: name2.string() ?? file,
    location,
    facts: { product: "claude-code", mode: "interactive", definition: "session:claude-code" }
  });
  const named4 = readTools(tree.get("tools"));
  const listed = named4.length === 0 ? void 0 : named4;
  const without = readTools(tree.get("disallowedTools"));
  into2.edge("delegates", session2, id, {
    location: tree.keyLocation("tools") ?? location,
    contexts: [SESSION],
    facts: {
      tools: listed?.map(({ text: text3 }) => text3) ?? (tree.get("tools") === void 0 ? "all" : "unknown"),
      ...without.length > 0 && { without: without.map(({ text: text3 }) => text3) }
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
    for (const entry2 of item.entries())
      readServer(into2, entry2, {
        agent,
        client: "claude-code",
        path: `${file}#mcpServers.${entry2.key}`,
        approval: "unknown",
        repository
      });
  }
}
function useServer(into2, agent, name2, location, repository) {
  const source = repository.names.includes(PROJECT) ? repository.file(PROJECT) : void 0;
  const known4 = source && parseYaml(source, "json").tree?.at("mcpServers", name2);
  if (known4 === void 0) {
    into2.note({
      code: "unresolved-reference",
      level: "note",
      message: `No server of \`${PROJECT}\` has the name \`${name2}\`; the sub-agent takes it from the developer's own.`,
      location
    });
    return;
  }
  const id = `${PROJECT}#mcpServers.${name2}`;
  const remote2 = known4.get("url") !== void 0;
  into2.node("server", id, {
    label: name2,
    layer: remote2 ? "L7" : "L3",
    zone: remote2 ? "service" : "workstation",
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
  const every2 = listed.filter(({ text: text3 }) => text3 === "*");
  readGrants(
    into2,
    { agent, file, files },
    listed.filter((tool) => !every2.includes(tool)),
    { key: "allowed-tools", grant: "skill", certain },
    readTools(tree.get("disallowed-tools"))
  );
  for (const tool of every2) grantEvery(into2, agent, file, tool);
}
function grantEvery(into2, agent, file, { location }) {
  const tool = into2.node("tool", `${file}#allowed-tools/*`, {
    label: "every tool",
    location,
    facts: { capability: "shell", command: "*", breadth: "any", grant: "skill" }
  });
  into2.edge("uses", agent, tool, { location, contexts: [SESSION], facts: { confidence: "possible" } });
  into2.edge("reaches", tool, resourceNode2(into2, "host:exec"), {
    location,
    facts: { access: "exec", via: "none" },
    as: "exec"
  });
}
function readCommands(into2, source, body) {
  const { file, text: text3 } = source;
  let count = 0;
  for (const found of text3.slice(body).matchAll(COMMAND)) {
    count += 1;
    if (count > MAX_COMMANDS) return;
    const command2 = (found[1] ?? found[2] ?? "").trim();
    const start3 = body + found.index + found[0].indexOf("!");
    const line = command2.split("\n", 1)[0] ?? "";
    const location = locationOf(source, start3, start3 + 2 + (found[1] === void 0 ? 0 : line.length));
    const agent = claudeSession(into2, { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
    const label = redact(line).slice(0, 200);
    const id = into2.node("content", `${file}#!/${label}`, { label: `the output of \`${label}\``, location });
    into2.edge("feeds", id, agent, { location, contexts: [SESSION] });
    holdLiteral(into2, { id: agent, channel: "env" }, "", command2, location, `${file}#!/${label}`);
  }
}

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
function readLines(into2, { file, text: text3 }) {
  const start3 = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  if (Buffer.byteLength(text3) > MAX_BYTES) {
    into2.note({
      code: "inert-setting",
      level: "note",
      message: "GitHub does not load a CODEOWNERS file of more than 3 MB.",
      location: start3
    });
    return;
  }
  const owners = [];
  for (const [index, line] of text3.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
    const [pattern2, ...names] = wordsOf(line);
    if (pattern2 === void 0) continue;
    const column = line.length - line.trimStart().length + 1;
    const location = {
      file,
      line: index + 1,
      column,
      endLine: index + 1,
      endColumn: line.trimEnd().length + 1
    };
    const why = invalid(pattern2, names);
    if (why !== void 0)
      into2.note({
        code: "inert-setting",
        level: "note",
        message: `GitHub skips this line of CODEOWNERS: ${why}.`,
        location
      });
    else owners.push(`${pattern2} ${names.join(" ")}`.trimEnd());
  }
  into2.node("content", file, { label: "CODEOWNERS", zone: "control-plane", location: start3, facts: { owners } });
}
function wordsOf(line) {
  const comment = /(?:^|\s)#/.exec(line);
  const content = comment === null ? line : line.slice(0, comment.index);
  return (content.match(/(?:\\.|[^\s\\])+/g) ?? []).map((word3) => word3.replaceAll("\\ ", " "));
}
function invalid(pattern2, names) {
  if (pattern2.startsWith("!")) return "a pattern cannot be negated";
  if (pattern2.startsWith("[") || /\[[^\]]*\]/.test(pattern2)) return "a pattern cannot hold a character range";
  const wrong = names.find((name2) => !OWNER2.test(name2));
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
  const { text: text3 } = scanner;
  for (; ; ) {
    const char = text3[scanner.at];
    if (char === " " || char === "	" || lines && (char === "\n" || char === "\r")) scanner.at += 1;
    else if (char === "#") {
      const end2 = text3.indexOf("\n", scanner.at);
      const stop = end2 < 0 ? text3.length : end2;
      scanner.at = text3[stop - 1] === "\r" ? stop - 1 : stop;
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
  const { text: text3, at } = scanner;
  const quote = text3[at];
  if (quote === '"' || quote === "'") {
    const found = quoted(scanner, quote);
    return found && { name: found.written, start: found.start, end: found.end };
  }
  BARE.lastIndex = at;
  const name2 = BARE.exec(text3)?.[0];
  if (name2 === void 0) return void 0;
  scanner.at += name2.length;
  return { name: name2, start: at, end: scanner.at };
}
function valueAt(scanner, depth) {
  scanner.nodes += 1;
  if (depth > MAX_DEPTH) {
    complain(scanner, `The file is nested deeper than ${MAX_DEPTH} levels.`, "too-deep");
    return void 0;
  }
  const { text: text3, at } = scanner;
  const char = text3[at];
  if (char === "[") return listOf(scanner, depth);
  if (char === "{") return inlineOf(scanner, depth);
  if (char === '"' || char === "'")
    return text3.startsWith(char.repeat(3), at) ? block(scanner, char) : quoted(scanner, char);
  return plain2(scanner);
}
function scalar(written, style, start3, end2) {
  return { kind: "scalar", style, text: written, written, indent: 0, start: start3, end: end2, size: 1, height: 1 };
}
function plain2(scanner) {
  const { text: text3, at } = scanner;
  const word3 = /[^\s,\]}#]*(?: \d\d:[^\s,\]}#]*)?/y;
  word3.lastIndex = at;
  const written = word3.exec(text3)?.[0] ?? "";
  if (written !== "true" && written !== "false" && !NUMBER.test(written) && !DATE.test(written)) {
    complain(scanner, "a value is expected");
    return void 0;
  }
  scanner.at += written.length;
  return scalar(written, "plain", at, scanner.at);
}
function listOf(scanner, depth) {
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
  const known4 = /* @__PURE__ */ new Map();
  scanner.at += 1;
  for (; ; ) {
    space(scanner, true);
    if (closes(scanner, "}")) return raw;
    const parts = keyOf2(scanner);
    if (parts === void 0 || !closes(scanner, "=")) return void complain(scanner, "`=` is expected behind a key");
    space(scanner, false);
    const value = valueAt(scanner, depth + parts.length);
    if (value === void 0) return void 0;
    if (!putInline(raw, known4, parts, value)) return void complain(scanner, "a key stands twice", parts[0]?.start);
    space(scanner, true);
    if (closes(scanner, "}")) return raw;
    if (!closes(scanner, ",")) return void complain(scanner, "`,` or `}` is expected");
  }
}
function putInline(root, known4, parts, value) {
  let map = root;
  let path = "";
  for (const [index, { name: name2, start: start3, end: end2 }] of parts.entries()) {
    path += `${name2}\0`;
    const found = known4.get(path);
    if (index === parts.length - 1) {
      if (found !== void 0) return false;
      const entry2 = { key: name2, keyStart: start3, keyEnd: end2, value };
      known4.set(path, entry2);
      map.entries.push(entry2);
    } else if (found === void 0) {
      const made4 = { kind: "map", entries: [], start: start3, end: end2, size: 1, height: 1 };
      const entry2 = { key: name2, keyStart: start3, keyEnd: end2, value: made4 };
      known4.set(path, entry2);
      map.entries.push(entry2);
      map = made4;
    } else if (found.value.kind === "map") map = found.value;
    else return false;
  }
  return true;
}
function quoted(scanner, quote) {
  const { text: text3 } = scanner;
  const start3 = scanner.at + 1;
  let end2 = start3;
  for (let char = text3[end2]; char !== quote; char = text3[end2]) {
    if (char === void 0 || char === "\n") return void complain(scanner, "a text has no end");
    end2 += char === "\\" && quote === '"' ? 2 : 1;
  }
  scanner.at = end2 + 1;
  const inside = text3.slice(start3, end2);
  return scalar(quote === '"' ? unescaped(scanner, inside, start3) : inside, "quoted", start3, end2);
}
function block(scanner, quote) {
  const { text: text3 } = scanner;
  const fence = quote.repeat(3);
  const from = scanner.at + 3;
  const start3 = from + (text3.startsWith("\r\n", from) ? 2 : text3[from] === "\n" ? 1 : 0);
  let end2 = start3;
  while (end2 < text3.length && !text3.startsWith(fence, end2)) end2 += text3[end2] === "\\" && quote === '"' ? 2 : 1;
  if (end2 >= text3.length) return void complain(scanner, "a text has no end");
  for (let extra = 0; extra < 2 && text3[end2 + 3] === quote; extra += 1) end2 += 1;
  scanner.at = end2 + 3;
  const inside = text3.slice(start3, end2);
  return scalar(quote === '"' ? unescaped(scanner, inside, start3) : inside, "quoted", start3, end2);
}
function unescaped(scanner, inside, start3) {
  if (!inside.includes("\\")) return inside;
  return inside.replace(
    /\\(?:(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2})|([ \t]*\r?\n\s*)|([\s\S]))/g,
    (_all, code, folded, char, offset) => {
      if (folded !== void 0) return "";
      const point = code === void 0 ? void 0 : Number.parseInt(code.slice(1), 16);
      if (point !== void 0 && point <= 1114111) return String.fromCodePoint(point);
      const known4 = ESCAPES[char ?? ""];
      if (known4 === void 0) complain(scanner, "a text holds an unknown escape", start3 + offset);
      return known4 ?? char ?? "";
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
  const end2 = scanner.text.indexOf("\n", scanner.at);
  scanner.at = end2 < 0 ? scanner.text.length : end2 + 1;
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
  const entry2 = { key: part.name, keyStart: part.start, keyEnd: part.end, value };
  owner.entries.push(entry2);
  index.set(part.name, entry2);
  return true;
}
function indexOf(tables, map) {
  const index = tables.index.get(map) ?? new Map(map.entries.map((entry2) => [entry2.key, entry2]));
  tables.index.set(map, index);
  return index;
}
function descend(scanner, tables, from, parts) {
  let at = from;
  for (const part of parts) {
    const found = indexOf(tables, at).get(part.name)?.value;
    const last = found?.kind === "list" && tables.lists.has(found) ? found.items.at(-1) : found;
    if (last === void 0) {
      const made4 = mapAt(part.start);
      add2(scanner, tables, at, part, made4);
      at = made4;
    } else if (last.kind === "map") at = last;
    else {
      complain(scanner, `the key \`${part.name.slice(0, 60)}\` is no table`, part.start);
      return void 0;
    }
  }
  return at;
}
function header(scanner, tables, root) {
  const list3 = scanner.text.startsWith("[[", scanner.at);
  scanner.at += list3 ? 2 : 1;
  const parts = keyOf2(scanner);
  const close = list3 ? "]]" : "]";
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
  return list3 ? nextOf(scanner, tables, owner, last) : tableOf(scanner, tables, owner, last);
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
  const made4 = { kind: "list", items: [], start: part.start, end: part.end, size: 1, height: 1 };
  const list3 = found ?? made4;
  if (list3.kind !== "list" || found !== void 0 && !tables.lists.has(list3)) {
    complain(scanner, `the key \`${part.name.slice(0, 60)}\` is no list of tables`, part.start);
    return void 0;
  }
  if (found === void 0) add2(scanner, tables, owner, part, list3);
  tables.lists.add(list3);
  const table = mapAt(part.start);
  list3.items.push(table);
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
  const open2 = mode === "danger-full-access";
  const network = tree.at("sandbox_workspace_write", "network_access")?.boolean() === true;
  const full = open2 || network;
  const location = (network && !open2 ? tree.get("sandbox_workspace_write")?.keyLocation("network_access") : void 0) ?? (named4 && tree.keyLocation(key)) ?? start3;
  const facts = {
    capability: "shell",
    command: "*",
    breadth: full ? "any" : "build",
    grant: open2 ? "mode" : "default",
    network: full ? "full" : "none"
  };
  const label = open2 ? "any command, no sandbox" : `commands in the workspace sandbox${network ? " with network" : ""}`;
  const tool = into2.node("tool", `${tree.file}#${named4 ? key : "sandbox_mode"}`, { label, location, facts });
  const used = useOf(tree, named4, open2);
  if (used) into2.edge("uses", agent, tool, { location, contexts: [SESSION], facts: used });
  const reach = [
    { resource: "host:files", access: "write", via: "none" },
    ...(full ? commandReach("*") : []).filter(({ resource: resource2 }) => resource2 !== "host:files")
  ];
  for (const { resource: resource2, access, via } of reach)
    into2.edge("reaches", tool, resourceNode2(into2, resource2), { location, facts: { access, via }, as: access });
}
function useOf(tree, named4, open2) {
  const policy = tree.get("approval_policy")?.string();
  const reviewer = tree.get("approvals_reviewer")?.string();
  const judged = reviewer === void 0 || reviewer === "user";
  if (policy === "untrusted") return judged ? void 0 : { confidence: "possible" };
  const unasked = policy === "never" || !open2 && (policy === "on-request" || policy === "on-failure");
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
  const hold3 = (variable3, name2) => {
    const text3 = variable3?.string();
    if (variable3 !== void 0 && text3 !== void 0 && /^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(text3))
      holdVariable(into2, { id, channel: "mcp" }, text3, name2, variable3.location);
  };
  hold3(server.get("bearer_token_env_var"), "Authorization");
  for (const { key, value } of server.get("env_http_headers")?.entries() ?? []) hold3(value, key);
  for (const item of server.get("env_vars")?.items() ?? []) {
    const variable3 = item.get("name") ?? item;
    if (isSecretName(variable3.string() ?? "")) hold3(variable3, "");
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
  for (const entry2 of servers)
    readServer(into2, entry2, {
      agent,
      client: row.client,
      path: `${source.file}#${row.key}.${entry2.key}`,
      approval: approvalOf(entry2.value, row),
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
      const { session: session2 } = clientSession(into2, client, void 0);
      for (const entry2 of secrets2) hold(into2, session2, source.file, entry2);
    }
    return into2.fragment();
  }
};
function clientsOf({ names }) {
  return SIGNS.filter(([, sign]) => names.some((name2) => sign.test(name2))).map(([client]) => client);
}
function isLiteral(file, name2, value) {
  const example = EXAMPLE.test(file);
  const secret = literalSecret(value ?? "", example ? "" : name2);
  return secret !== void 0 && secret.weak !== true && !(example && secret.provider === "url");
}
function hold(into2, session2, file, { key, keyLocation, value }) {
  if (isLiteral(file, key, value.string())) {
    holdLiteral(into2, { id: session2, channel: "env" }, key, value.string() ?? "", value.location, `${file}#${key}`);
    return;
  }
  const { class: group, provider, lifetime } = classify(key, "env");
  const id = into2.node("credential", `credential:dotenv/${key}`, {
    label: `${key} of the project`,
    facts: { class: group, provider, lifetime, store: "dotenv" }
  });
  into2.edge("holds", session2, id, {
    location: keyLocation,
    facts: { when: "disk", channel: ["env"], confidence: "possible", names: [key] }
  });
}

// src/catalog/events.generated.ts
var data5 = JSON.parse('{"source":"https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows","objects":["comment","issue","pull_request","review","discussion","answer","label","release","workflow_run","check_run","check_suite","inputs","client_payload","head_commit","pusher","forkee","pages","deployment","deployment_status","merge_group","registry_package"],"events":[{"event":"pull_request","forks":"author","fork-secrets":false,"default":["opened","synchronize","reopened"],"payload":["pull_request"],"types":[{"actions":["opened","edited","closed","reopened","synchronize","ready_for_review","converted_to_draft"],"by":"anyone","author":"pull_request","payload":[],"label":false},{"actions":["review_requested"],"by":"anyone","author":"pull_request","payload":[],"label":false},{"actions":["auto_merge_disabled","dequeued"],"by":"anyone","author":"","payload":[],"label":false},{"actions":["labeled"],"by":"triager","author":"","payload":["label"],"label":true},{"actions":["unlabeled"],"by":"triager","author":"","payload":["label"],"label":false},{"actions":["assigned","unassigned","milestoned","demilestoned","locked","unlocked","review_request_removed"],"by":"triager","author":"","payload":[],"label":false},{"actions":["auto_merge_enabled","enqueued"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"pull_request_target","forks":"author","fork-secrets":true,"default":["opened","synchronize","reopened"],"payload":["pull_request"],"types":[{"actions":["opened","edited","closed","reopened","synchronize","ready_for_review","converted_to_draft"],"by":"anyone","author":"pull_request","payload":[],"label":false},{"actions":["review_requested"],"by":"anyone","author":"pull_request","payload":[],"label":false},{"actions":["auto_merge_disabled","dequeued"],"by":"anyone","author":"","payload":[],"label":false},{"actions":["labeled"],"by":"triager","author":"","payload":["label"],"label":true},{"actions":["unlabeled"],"by":"triager","author":"","payload":["label"],"label":false},{"actions":["assigned","unassigned","milestoned","demilestoned","locked","unlocked","review_request_removed"],"by":"triager","author":"","payload":[],"label":false},{"actions":["auto_merge_enabled","enqueued"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"pull_request_review","forks":"thread","fork-secrets":false,"default":[],"payload":["pull_request","review"],"types":[{"actions":["submitted","edited"],"by":"anyone","author":"review","payload":[],"label":false},{"actions":["dismissed"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"pull_request_review_comment","forks":"thread","fork-secrets":false,"default":[],"payload":["pull_request","comment"],"types":[{"actions":["created","edited","deleted"],"by":"anyone","author":"comment","payload":[],"label":false}]},{"event":"issues","forks":"none","fork-secrets":true,"default":[],"payload":["issue"],"types":[{"actions":["opened","edited","closed","reopened","typed","untyped"],"by":"anyone","author":"issue","payload":[],"label":false},{"actions":["labeled"],"by":"triager","author":"","payload":["label"],"label":true},{"actions":["unlabeled"],"by":"triager","author":"","payload":["label"],"label":false},{"actions":["assigned","unassigned","milestoned","demilestoned","pinned","unpinned","locked","unlocked"],"by":"triager","author":"","payload":[],"label":false},{"actions":["transferred"],"by":"writer","author":"","payload":[],"label":false},{"actions":["deleted"],"by":"maintainer","author":"","payload":[],"label":false}]},{"event":"issue_comment","forks":"none","fork-secrets":true,"default":[],"payload":["issue","comment"],"types":[{"actions":["created","edited","deleted"],"by":"anyone","author":"comment","payload":[],"label":false}]},{"event":"discussion","forks":"none","fork-secrets":true,"default":[],"payload":["discussion"],"types":[{"actions":["created","edited","deleted","closed","reopened","category_changed"],"by":"anyone","author":"discussion","payload":[],"label":false},{"actions":["answered","unanswered"],"by":"anyone","author":"discussion","payload":["answer"],"label":false},{"actions":["labeled"],"by":"triager","author":"","payload":["label"],"label":true},{"actions":["unlabeled"],"by":"triager","author":"","payload":["label"],"label":false},{"actions":["pinned","unpinned","locked","unlocked"],"by":"triager","author":"","payload":[],"label":false},{"actions":["transferred"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"discussion_comment","forks":"none","fork-secrets":true,"default":[],"payload":["discussion","comment"],"types":[{"actions":["created","edited","deleted"],"by":"anyone","author":"comment","payload":[],"label":false}]},{"event":"workflow_run","forks":"thread","fork-secrets":true,"default":[],"payload":["workflow_run"],"types":[{"actions":["completed","requested","in_progress"],"by":"anyone","author":"","payload":[],"label":false}]},{"event":"watch","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":["started"],"by":"anyone","author":"","payload":[],"label":false}]},{"event":"fork","forks":"none","fork-secrets":true,"default":[],"payload":["forkee"],"types":[{"actions":[""],"by":"anyone","author":"","payload":[],"label":false}]},{"event":"gollum","forks":"none","fork-secrets":true,"default":[],"payload":["pages"],"types":[{"actions":[""],"by":"anyone","author":"","payload":[],"label":false}]},{"event":"page_build","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"push","forks":"none","fork-secrets":true,"default":[],"payload":["head_commit","pusher"],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"create","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"delete","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"public","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":[""],"by":"maintainer","author":"","payload":[],"label":false}]},{"event":"status","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"deployment","forks":"none","fork-secrets":true,"default":[],"payload":["deployment"],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"deployment_status","forks":"none","fork-secrets":true,"default":[],"payload":["deployment","deployment_status","check_run","workflow_run"],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"release","forks":"none","fork-secrets":true,"default":[],"payload":["release"],"types":[{"actions":["published","unpublished","created","edited","deleted","prereleased","released"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"registry_package","forks":"none","fork-secrets":true,"default":[],"payload":["registry_package"],"types":[{"actions":["published","updated"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"check_run","forks":"none","fork-secrets":true,"default":[],"payload":["check_run"],"types":[{"actions":["created","rerequested","completed","requested_action"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"check_suite","forks":"none","fork-secrets":true,"default":[],"payload":["check_suite"],"types":[{"actions":["completed"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"label","forks":"none","fork-secrets":true,"default":[],"payload":["label"],"types":[{"actions":["created","edited","deleted"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"milestone","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":["created","closed","opened","edited","deleted"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"branch_protection_rule","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":["created","edited","deleted"],"by":"maintainer","author":"","payload":[],"label":false}]},{"event":"merge_group","forks":"none","fork-secrets":true,"default":[],"payload":["merge_group"],"types":[{"actions":["checks_requested"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"repository_dispatch","forks":"none","fork-secrets":true,"default":[],"payload":["client_payload"],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"workflow_dispatch","forks":"none","fork-secrets":true,"default":[],"payload":["inputs"],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"schedule","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":[""],"by":"schedule","author":"","payload":[],"label":false}]},{"event":"workflow_call","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":[""],"by":"caller","author":"","payload":[],"label":false}]}]}');

// src/catalog/events.ts
var isStanding2 = (text3) => STANDINGS.some((standing2) => standing2 === text3);
var causeOf = (by) => by === "schedule" || by === "caller" || isStanding2(by) ? by : "anyone";
var forksOf = (kind) => kind === "author" || kind === "thread" ? kind : "none";
function entryOf2(row) {
  const actions = row.types.flatMap(
    (type) => type.actions.map((action) => {
      const payload = [...row.payload, ...type.payload];
      return { action, by: causeOf(type.by), author: type.author, payload, label: type.label };
    })
  );
  const byDefault = row.default.length > 0 ? row.default : actions.map(({ action }) => action);
  return {
    event: row.event,
    forks: forksOf(row.forks),
    forkSecrets: row["fork-secrets"],
    byDefault,
    actions: new Map(actions.map((a) => [a.action, a]))
  };
}
var EVENTS = new Map(data5.events.map((row) => [row.event, entryOf2(row)]));
var OBJECTS = new Set(data5.objects);
function eventByName(event) {
  return EVENTS.get(event);
}
function payloadHolds(event, action, object3) {
  const entry2 = EVENTS.get(event);
  const found = entry2?.actions.get(action);
  if (found?.payload.includes(object3) === true) return "yes";
  if (found === void 0 || found.by === "caller" || !OBJECTS.has(object3)) return "maybe";
  return "no";
}
function actorWrote(event, action, object3) {
  const found = EVENTS.get(event)?.actions.get(action);
  return found === void 0 || found.by === "caller" ? "unknown" : found.author === object3;
}

// src/readers/github-workflow/triggers.ts
function namedEvents(on) {
  if (on.kind === "map")
    return on.entries().map(({ key, keyLocation, value }) => ({ event: key, options: value, location: keyLocation }));
  return on.items().flatMap((item) => {
    const event = item.string();
    return event === void 0 ? [] : [{ event, options: void 0, location: item.location }];
  });
}
var rank = (cause) => STANDINGS.findIndex((standing2) => standing2 === cause);
var lower = (a, b) => rank(a) < 0 ? b : rank(b) < 0 || rank(a) <= rank(b) ? a : b;
function actionOf(entry2, name2) {
  const known4 = [...entry2.actions.values()];
  const by = known4.map((action) => action.by).reduce(lower, known4[0]?.by ?? "anyone");
  return entry2.actions.get(name2) ?? entry2.actions.get("") ?? { action: name2, by, author: "", payload: [], label: false };
}
function upstreamCause(named4, fork, upstream) {
  const found = (named4.options?.get("workflows")?.items() ?? []).map((item) => upstream(item.string() ?? ""));
  if (found.length === 0 || found.includes(void 0)) return "anyone";
  const causes = found.flatMap((contexts) => contexts ?? []).filter((context) => context.fork === fork);
  return causes.map((context) => context.causedBy).reduce((a, b) => a === void 0 ? b : lower(a, b), void 0);
}
function contextOf(named4, entry2, action, fork, causedBy) {
  const name2 = action.action === "" ? named4.event : `${named4.event}.${action.action}`;
  const trusted = !fork || entry2.forkSecrets;
  return {
    context: fork ? `${name2}:fork` : name2,
    event: named4.event,
    ...action.action === "" ? {} : { action: action.action },
    fork,
    causedBy,
    labelled: action.label,
    secrets: trusted,
    tokenCap: trusted ? "write" : "read",
    location: named4.location
  };
}
function contextsOf(named4, entry2, action, upstream) {
  const make = (fork, causedBy) => causedBy === void 0 ? [] : [contextOf(named4, entry2, action, fork, causedBy)];
  if (named4.event === "workflow_run")
    return [false, true].flatMap((fork) => make(fork, upstreamCause(named4, fork, upstream)));
  if (entry2.forks === "none") return make(false, action.by);
  const inside = entry2.forks === "author" && action.by === "anyone" ? "writer" : action.by;
  return [...make(false, inside), ...make(true, action.by)];
}
function triggerOf(named4, upstream) {
  const entry2 = eventByName(named4.event);
  const asked = (named4.options?.get("types")?.items() ?? []).flatMap((item) => item.string() ?? []);
  const { event, location } = named4;
  if (entry2 === void 0) {
    const context = {
      context: event,
      event,
      fork: false,
      causedBy: "writer",
      labelled: false,
      secrets: true,
      tokenCap: "write",
      location,
      unknown: true
    };
    return { event, types: asked, contexts: [context], location };
  }
  const types = [...new Set(asked.length > 0 ? asked : entry2.byDefault.filter((type) => type !== ""))];
  const actions = new Map((entry2.actions.has("") ? [""] : types).map((type) => [type, actionOf(entry2, type)]));
  return {
    event,
    types,
    contexts: [...actions.values()].flatMap((action) => contextsOf(named4, entry2, action, upstream)),
    location
  };
}
function triggers(on, upstream = () => void 0) {
  return on === void 0 ? [] : namedEvents(on).map((named4) => triggerOf(named4, upstream));
}

// src/readers/github-workflow/conditions/upstream.ts
var FOLDER = ".github/workflows/";
var MAX_NAMES2 = 100;
var KNOWN = /* @__PURE__ */ new WeakMap();
var PLAIN_NAME = /^name:[ \t]+(["']?)(\w[\w .,()/-]*)\1[ \t]*\r?(?:\n(?![ \t])|$(?![\s\S]))/m;
var OTHER_KEYS = /^(?:name\b[\s\S]*^name\b|["'?{&!*<[\t\ufeff])/m;
function mayBeNamed(text3, wanted) {
  if (!text3.includes(wanted)) return false;
  const [, , name2] = PLAIN_NAME.exec(text3) ?? [];
  return name2 === void 0 || OTHER_KEYS.test(text3) || name2.trim() === wanted;
}
function upstreamOf(repository) {
  const known4 = KNOWN.get(repository.names) ?? /* @__PURE__ */ new Map();
  KNOWN.set(repository.names, known4);
  return (wanted) => {
    if (known4.has(wanted) || known4.size >= MAX_NAMES2) return known4.get(wanted);
    const sources = repository.names.filter((path) => path.startsWith(FOLDER)).flatMap((path) => repository.file(path) ?? []);
    const named4 = sources.filter((source) => source.file === wanted || mayBeNamed(source.text, wanted));
    const found = named4.flatMap((source) => {
      const { tree } = parseYaml(source, "yaml");
      return tree && (tree.get("name")?.string() ?? source.file) === wanted ? [tree] : [];
    });
    const [only] = found;
    const contexts = only === void 0 || found.length > 1 ? void 0 : triggers(only.get("on")).flatMap((trigger) => trigger.contexts).filter((context) => context.causedBy !== "caller");
    if (!named4.some(isRecoverable)) known4.set(wanted, contexts);
    return contexts;
  };
}

// src/catalog/effects.generated.ts
var data6 = JSON.parse(`{"commands":[{"run":["npm publish","pnpm publish","yarn publish","yarn npm publish","bun publish","jsr publish","deno publish","lerna publish","changeset publish","nx release publish","nx release"],"not":["--dry-run"],"effect":"registry:packages publish","source":"https://docs.npmjs.com/cli/commands/npm-publish"},{"run":["semantic-release","release-it","np"],"not":["--dry-run","-d"],"effect":"registry:packages publish","source":"https://semantic-release.gitbook.io/semantic-release/usage/configuration#dryrun"},{"run":["twine upload","uv publish","poetry publish","flit publish","hatch publish","pdm publish"],"not":["--dry-run"],"effect":"registry:packages publish","source":"https://packaging.python.org/en/latest/guides/section-build-and-publish/"},{"run":["cargo publish","cargo release","wasm-pack publish"],"not":["--dry-run","-n"],"effect":"registry:packages publish","source":"https://doc.rust-lang.org/cargo/commands/cargo-publish.html"},{"run":["gem push","nuget push","dotnet nuget push","mvn deploy","./mvnw deploy","gradle publish","./gradlew publish","helm push","oras push","crane push","vsce publish","ovsx publish","pod trunk push","luarocks upload"],"not":["--dry-run"],"effect":"registry:packages publish","source":"https://docs.github.com/en/packages/learn-github-packages/publishing-a-package"},{"run":["docker push","podman push"],"effect":"registry:packages publish","source":"https://docs.docker.com/reference/cli/docker/image/push/"},{"run":["docker buildx build","docker build"],"options":["--push"],"effect":"registry:packages publish","source":"https://docs.docker.com/reference/cli/docker/buildx/build/#push"},{"run":["goreleaser","goreleaser release"],"not":["--snapshot","--skip=publish","--skip-publish"],"effect":"github:releases publish","source":"https://goreleaser.com/cmd/goreleaser_release/"},{"run":["gh release create","gh release upload","gh release edit"],"effect":"github:releases publish","source":"https://cli.github.com/manual/gh_release"},{"run":["gh pr merge"],"not":["--disable-auto"],"effect":"github:default-branch merge","source":"https://cli.github.com/manual/gh_pr_merge"},{"run":["gh pr review"],"options":["--approve","-a"],"effect":"github:pull-requests approve","source":"https://cli.github.com/manual/gh_pr_review"},{"run":["terraform apply","tofu apply","terragrunt apply","pulumi up","kubectl apply","kubectl rollout restart","kubectl set image","helm upgrade","helm install","gcloud app deploy","gcloud run deploy","gcloud functions deploy","gcloud builds submit","aws s3 sync","aws ecs update-service","aws lambda update-function-code","aws cloudformation deploy","aws deploy create-deployment","sam deploy","cdk deploy","serverless deploy","sls deploy","sst deploy","az webapp up","az webapp deploy","az containerapp up","az deployment group create"],"not":["--dry-run","--dry-run=client","--dry-run=server"],"effect":"cloud:account write","source":"https://docs.github.com/en/actions/concepts/security/openid-connect"},{"run":["wrangler deploy","wrangler publish","wrangler pages deploy","wrangler versions deploy","netlify deploy","fly deploy","flyctl deploy","firebase deploy","heroku container:release","railway up","eas submit","convex deploy","supabase db push","supabase functions deploy"],"not":["--dry-run"],"effect":"service:account write","source":"https://developers.cloudflare.com/workers/wrangler/commands/"},{"run":["vercel","vercel deploy"],"options":["--prod","--target=production"],"effect":"service:account write","source":"https://vercel.com/docs/cli/deploy"}],"actions":[{"uses":["pypa/gh-action-pypi-publish","js-devtools/npm-publish","katyo/publish-crates","rubygems/release-gem","haaleo/publish-vscode-extension","cycjimmy/semantic-release-action","codfish/semantic-release-action"],"effect":"registry:packages publish","source":"https://github.com/pypa/gh-action-pypi-publish"},{"uses":["changesets/action"],"when":{"publish":[]},"effect":"registry:packages publish","source":"https://github.com/changesets/action#inputs"},{"uses":["docker/build-push-action","docker/bake-action"],"when":{"push":["true"]},"effect":"registry:packages publish","source":"https://github.com/docker/build-push-action#inputs"},{"uses":["softprops/action-gh-release","ncipollo/release-action","actions/create-release","googleapis/release-please-action","google-github-actions/release-please-action","marvinpinto/action-automatic-releases","svenstaro/upload-release-action","elgohr/github-release-action"],"effect":"github:releases publish","source":"https://docs.github.com/en/repositories/releasing-projects-on-github/automatically-generated-release-notes"},{"uses":["goreleaser/goreleaser-action"],"effect":"github:releases publish","source":"https://github.com/goreleaser/goreleaser-action"},{"uses":["pascalgn/automerge-action","peter-evans/enable-pull-request-automerge","ahmadnassri/action-dependabot-auto-merge","fastify/github-action-merge-dependabot","reitermarkus/automerge","lendable/gh-auto-merge"],"effect":"github:default-branch merge","source":"https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/automatically-merging-a-pull-request"},{"uses":["hmarr/auto-approve-action","juliangruber/approve-pull-request-action"],"effect":"github:pull-requests approve","source":"https://github.com/hmarr/auto-approve-action"},{"uses":["actions/deploy-pages","cloudflare/wrangler-action","amondnet/vercel-action","firebaseextended/action-hosting-deploy","nwtgck/actions-netlify","netlify/actions"],"effect":"service:account write","source":"https://github.com/actions/deploy-pages"},{"uses":["aws-actions/amazon-ecs-deploy-task-definition","google-github-actions/deploy-cloudrun","google-github-actions/deploy-appengine","google-github-actions/deploy-cloud-functions","azure/webapps-deploy","azure/functions-action","azure/k8s-deploy","azure/static-web-apps-deploy"],"effect":"cloud:account write","source":"https://docs.github.com/en/actions/concepts/security/openid-connect"}],"requests":{"source":"https://docs.github.com/en/rest/pulls/reviews","rows":[{"text":["/pulls/[^/]{1,80}/merge\\\\b"],"effect":"github:default-branch merge"},{"text":["\\\\bpulls\\\\.merge\\\\s*\\\\("],"effect":"github:default-branch merge"},{"text":["\\\\b(?:enablePullRequestAutoMerge|mergePullRequest)\\\\b"],"effect":"github:default-branch merge"},{"text":["/pulls/[^/]{1,80}/reviews\\\\b","\\\\bAPPROVE\\\\b"],"effect":"github:pull-requests approve"},{"text":["\\\\bpulls\\\\.createReview\\\\s*\\\\(","\\\\bAPPROVE\\\\b"],"effect":"github:pull-requests approve"},{"text":["\\\\brepos\\\\.(?:createRelease|updateRelease|uploadReleaseAsset)\\\\s*\\\\("],"effect":"github:releases publish"},{"text":["/repos/[^\\\\s\\"']{1,120}/releases\\\\b","(?:-X|--method)[ =]?(?:POST|PATCH)|\\\\s-f\\\\s"],"effect":"github:releases publish"}]},"agent-logins":{"source":"https://docs.github.com/en/copilot/concepts/agents/cloud-agent/about-cloud-agent","names":{"claude[bot]":"Claude","copilot-swe-agent[bot]":"Copilot cloud agent","copilot-swe-agent":"Copilot cloud agent","cursoragent":"Cursor agent","cursor[bot]":"Cursor agent","devin-ai-integration[bot]":"Devin","google-labs-jules[bot]":"Jules","chatgpt-codex-connector[bot]":"Codex","openhands-agent":"OpenHands","sweep-ai[bot]":"Sweep"}}}`);

// src/catalog/effects.ts
function effect(text3) {
  const [resource2 = "", word3] = text3.split(" ");
  return { resource: resource2, access: ACCESSES.find((access) => access === word3) ?? "write" };
}
var COMMANDS2 = byFirstWord();
var ACTIONS = new Map(
  data6.actions.flatMap((row) => {
    const when = "when" in row ? row.when : {};
    return row.uses.map((uses) => [uses, [{ when, effect: effect(row.effect) }]]);
  })
);
var REQUESTS = data6.requests.rows.map((row) => ({
  texts: row.text.map((text3) => new RegExp(text3)),
  effect: effect(row.effect)
}));
var LOGINS = new Map(Object.entries(data6["agent-logins"].names));
function byFirstWord() {
  const rows = /* @__PURE__ */ new Map();
  for (const row of data6.commands) {
    for (const run of row.run) {
      const [first = "", ...words3] = run.split(" ");
      const options = "options" in row ? row.options : [];
      const not2 = "not" in row ? row.not : [];
      rows.set(first, [...rows.get(first) ?? [], { words: words3, options, not: not2, effect: effect(row.effect) }]);
    }
  }
  return rows;
}
var MAY_ACT = /publish|release|merge|approve|deploy|apply|upload|push|submit|rollout|\bset image\b|upgrade|install|pulumi|vercel|\bnp\b|update-(?:service|function)|s3 sync|webapp|containerapp|pulls\.|\/reviews/i;
var mayAct = (text3) => MAY_ACT.test(text3);
var isActingCommand = (name2) => COMMANDS2.has(name2);
function commandEffect(name2, words3) {
  if (words3.some((word3) => word3 === "--help" || word3 === "-h" || word3 === "--version")) return void 0;
  const plain4 = words3.filter((word3) => !word3.startsWith("-"));
  const has3 = (option2) => words3.includes(option2) || words3.some((word3) => word3.startsWith(`${option2}=`));
  const row = COMMANDS2.get(name2)?.find(
    ({ words: wanted, options, not: not2 }) => follows(plain4, wanted) && (options.length === 0 || options.some(has3)) && !not2.some(has3)
  );
  return row?.effect;
}
var MAX_BEFORE = 3;
function follows(plain4, wanted) {
  if (wanted.length === 0) return plain4.length === 0;
  return plain4.slice(0, MAX_BEFORE).some((_, at) => wanted.every((word3, i) => plain4[at + i] === word3));
}
function actionEffect(uses, input) {
  const rows = ACTIONS.get(uses.split("@")[0]?.toLowerCase() ?? "");
  return rows?.find(
    ({ when }) => Object.entries(when).every(([name2, values]) => {
      const value = input(name2)?.trim() ?? "";
      return values.length === 0 ? value !== "" && value !== "false" : values.includes(value);
    })
  )?.effect;
}
function requestEffects(text3) {
  return REQUESTS.filter(({ texts: texts2 }) => texts2.every((pattern2) => pattern2.test(text3))).map((row) => row.effect);
}
var agentLogin = (login) => LOGINS.get(login);
var agentLogins = [...LOGINS.keys()];

// src/readers/github-workflow/hosted-agents.ts
var OF_CHANGES = /^(?:pull_request|pull_request_target|pull_request_review|push|check_suite|workflow_run)(?:\.|$)/;
var LEFT_OUT = /!=|!\s*contains\b/;
function namedIn(condition) {
  const text3 = condition?.string();
  if (condition === void 0 || text3 === void 0) return [];
  return agentLogins.flatMap((login) => {
    const at = text3.search(new RegExp(`(?<![\\w-])${login.replace(/[^\w-]/g, "\\$&")}(?![\\w[-])`, "i"));
    if (at < 0) return [];
    const before = text3.slice(0, at).split(/&&|\|\|/).at(-1) ?? "";
    return LEFT_OUT.test(before) ? [] : [{ login, location: condition.locate(at, login.length) }];
  });
}
function addHostedAgents(job) {
  const { builder: builder2 } = job.workflow;
  const conditions = [job.tree.get("if"), ...job.steps.flatMap((step) => step.conditions.map(({ tree }) => tree))];
  const contexts = job.workflow.contexts().filter(({ context, fork }) => !fork && OF_CHANGES.test(context)).map(({ context }) => context);
  if (contexts.length === 0) return;
  for (const { login, location } of conditions.flatMap(namedIn)) {
    const agent = builder2.node("agent", `agent:hosted/${login}`, {
      label: `${agentLogin(login) ?? "an agent"} (${login})`,
      location,
      facts: { mode: "hosted", definition: `agent:hosted/${login}` }
    });
    builder2.edge("triggers", agent, job.id, {
      contexts,
      facts: { standing: "app", confidence: "certain" },
      locations: [location]
    });
  }
}

// src/readers/github-workflow/acts.ts
var MAX_LINES = 5e3;
var MAX_SCRIPTS = 20;
var MAX_CALLED = 1024 * 1024;
var FOLDER2 = ".github/workflows/";
var withAgents = /* @__PURE__ */ new WeakMap();
var budgets = /* @__PURE__ */ new WeakMap();
function holdsAgents({ names, file }) {
  const known4 = withAgents.get(names) ?? names.some((name2) => name2.startsWith(FOLDER2) && mayConcernAgents(file(name2)?.text ?? ""));
  withAgents.set(names, known4);
  return known4;
}
function mayConcernAgents(text3) {
  return namesAgent(text3) || agentLogins.some((login) => text3.includes(login));
}
function budgetOf({ names }) {
  const budget = budgets.get(names) ?? { characters: MAX_CALLED };
  budgets.set(names, budget);
  return budget;
}
function requestOf({ name: name2, words: words3 }) {
  if (name2 !== "gh" || words3[0]?.value !== "api") return void 0;
  return ` ${words3.map((word3) => word3.value).join(" ")} `;
}
function effectsOf(form) {
  const request = requestOf(form);
  if (request !== void 0) return requestEffects(request);
  const texts2 = form.words.map((word3) => word3.value);
  const names = [.../* @__PURE__ */ new Set([form.name, form.name.split("/").at(-1) ?? ""])];
  const name2 = names.find(isActingCommand);
  return name2 === void 0 ? [] : [commandEffect(name2, texts2) ?? []].flat();
}
function labelOf({ name: name2, words: words3 }) {
  const plain4 = words3.map((word3) => word3.value).filter((word3) => /^[\w:][\w:.-]*$/.test(word3));
  return [name2.split("/").at(-1) ?? name2, ...plain4.slice(0, 2)].join(" ");
}
function inScript(step, raw, repository) {
  const { run } = step;
  const text3 = resolveText(raw, step.env, step.inputs);
  if (run === void 0 || !(mayAct(text3) || mayRunAgent(text3))) return [];
  if (/^(?:python|node|perl|ruby|pwsh|powershell|cmd)/.test(step.tree.get("shell")?.string() ?? "bash")) return [];
  const folder = resolveText(step.tree.get("working-directory")?.string() ?? "", step.env, step.inputs);
  const place3 = (offset, end2, name2) => {
    const [at, length] = text3 === raw ? spanOf(raw, offset, end2, name2) : spanOf(raw, 0, raw.length, name2);
    return run.locate(at, length);
  };
  const action = folderOf(step.tree.file);
  const script = {
    text: text3,
    place: place3,
    location: step.location,
    folder: action,
    from: [.../* @__PURE__ */ new Set([folder, ""])],
    ...text3 === raw ? { source: run } : {}
  };
  const found = [];
  const visitor = {
    plain: true,
    line: ({ forms, ...at }) => {
      for (const form of forms)
        for (const effect2 of effectsOf(form)) found.push({ ...effect2, label: labelOf(form), location: at.location });
    },
    // NOTE: agents are looked for elsewhere; that walk says what could not be read.
    incomplete: () => void 0,
    calls: (line, form) => calledScripts(
      line,
      form,
      repository,
      action,
      () => void 0,
      (inner) => mayAct(inner) || mayRunAgent(inner)
    ),
    budget: { lines: MAX_LINES, scripts: MAX_SCRIPTS },
    shared: budgetOf(repository)
  };
  walkScript(script, session(step.env), visitor);
  return found;
}
var SCRIPT = /^actions\/github-script@/i;
function ofStep(step, repository) {
  const raw = step.run?.string();
  if (raw !== void 0) return inScript(step, raw, repository);
  if (step.uses === void 0) return [];
  const label = step.uses.split("@")[0] ?? step.uses;
  if (SCRIPT.test(step.uses)) {
    const text3 = step.with.get("script")?.text ?? "";
    return requestEffects(text3).map((effect3) => ({ ...effect3, label: "github-script", location: step.location }));
  }
  const effect2 = actionEffect(step.uses, (name2) => step.with.get(name2)?.text);
  return effect2 === void 0 ? [] : [{ ...effect2, label, location: step.location }];
}
function addActs(job, agents) {
  const { builder: builder2, repository } = job.workflow;
  if (!holdsAgents(repository)) return false;
  const acts = job.steps.flatMap(
    (step, index) => agents.some((agent) => agent.index === index) ? [] : ofStep(step, repository).map((act) => ({ ...act, index }))
  );
  for (const { label, resource: resource2, access, location, index } of acts) {
    const tool = builder2.node("tool", `${job.id}/does:${label}`, {
      label,
      location,
      facts: { capability: "fixed" }
    });
    builder2.edge("uses", job.id, tool, { locations: [location] });
    builder2.edge("reaches", tool, resourceNode(builder2, resource2), {
      facts: { access, via: "none" },
      locations: [location],
      as: access
    });
    for (const agent of agents.filter((one4) => one4.index < index))
      builder2.edge("hands-off", agent.id, job.id, {
        facts: { "used-as": "order" },
        locations: [location],
        as: "order"
      });
  }
  if (acts.length > 0) addHostedAgents(job);
  return acts.length > 0;
}

// src/catalog/steps.generated.ts
var data7 = JSON.parse('{"app-tokens":{"source":"https://github.com/actions/create-github-app-token#inputs","uses":["actions/create-github-app-token","tibdex/github-app-token","peter-murray/workflow-application-token-action","getsentry/action-github-app-token"]},"cloud-sessions":{"aws-actions/configure-aws-credentials":{"provider":"aws","inputs":["role-to-assume","aws-access-key-id","aws-secret-access-key"],"federates":["role-to-assume"],"keys":["aws-access-key-id","aws-secret-access-key"],"source":"https://github.com/aws-actions/configure-aws-credentials#overview"},"google-github-actions/auth":{"provider":"google-cloud","inputs":["workload_identity_provider","credentials_json"],"federates":["workload_identity_provider"],"keys":["credentials_json"],"source":"https://github.com/google-github-actions/auth#inputs"},"azure/login":{"provider":"azure","inputs":["client-id","creds"],"federates":["client-id"],"keys":["creds"],"source":"https://github.com/Azure/login#readme"}},"trusted-publishing":{"pypa/gh-action-pypi-publish":{"provider":"pypi","keys":["password"],"source":"https://github.com/pypa/gh-action-pypi-publish#trusted-publishing"},"rubygems/release-gem":{"provider":"rubygems","keys":[],"source":"https://github.com/rubygems/release-gem#readme"},"rubygems/configure-rubygems-credentials":{"provider":"rubygems","keys":["api-token"],"source":"https://github.com/rubygems/configure-rubygems-credentials#readme"},"rust-lang/crates-io-auth-action":{"provider":"crates-io","keys":[],"source":"https://github.com/rust-lang/crates-io-auth-action#readme"},"nuget/login":{"provider":"nuget","keys":[],"source":"https://learn.microsoft.com/en-us/nuget/nuget-org/trusted-publishing"}},"permission-checks":[{"uses":"actions-cool/check-user-permission","require":"require","accepts":["write","admin"],"source":"https://github.com/actions-cool/check-user-permission"},{"uses":"sushichop/action-repository-permission","require":"required-permission","accepts":["write","admin","maintain"],"fails-unless":"relax","source":"https://github.com/sushichop/action-repository-permission"},{"uses":"prince-chrismc/check-actor-permissions-action","require":"permission","accepts":["write","admin"],"source":"https://github.com/prince-chrismc/check-actor-permissions-action"},{"uses":"lannonbr/repo-permission-check-action","require":"permission","accepts":["write","admin"],"source":"https://github.com/lannonbr/repo-permission-check-action"}]}');

// src/catalog/steps.ts
var slug = (uses) => uses.split("@")[0]?.toLowerCase() ?? "";
var own = (rows, key) => Object.hasOwn(rows, key) ? rows[key] : void 0;
var APP_TOKENS = data7["app-tokens"].uses;
var CLOUD = data7["cloud-sessions"];
var PUBLISHERS = data7["trusted-publishing"];
var CHECKS = data7["permission-checks"];
var mintsAppToken = (uses) => APP_TOKENS.includes(slug(uses));
var cloudSession = (uses) => own(CLOUD, slug(uses));
var trustedPublisher = (uses) => own(PUBLISHERS, slug(uses));
var permissionCheck = (uses) => CHECKS.find((row) => row.uses === slug(uses));
var checksOut = (uses) => slug(uses) === "actions/checkout";

// node_modules/@actions/expressions/dist/ast.js
var Expr = class {
};
var Literal = class extends Expr {
  constructor(literal, token) {
    super();
    this.literal = literal;
    this.token = token;
  }
  accept(v) {
    return v.visitLiteral(this);
  }
};
var Unary = class extends Expr {
  constructor(operator, expr) {
    super();
    this.operator = operator;
    this.expr = expr;
  }
  accept(v) {
    return v.visitUnary(this);
  }
};
var FunctionCall = class extends Expr {
  constructor(functionName, args) {
    super();
    this.functionName = functionName;
    this.args = args;
  }
  accept(v) {
    return v.visitFunctionCall(this);
  }
};
var Binary = class extends Expr {
  constructor(left, operator, right) {
    super();
    this.left = left;
    this.operator = operator;
    this.right = right;
  }
  accept(v) {
    return v.visitBinary(this);
  }
};
var Logical = class extends Expr {
  constructor(operator, args) {
    super();
    this.operator = operator;
    this.args = args;
  }
  accept(v) {
    return v.visitLogical(this);
  }
};
var Grouping = class extends Expr {
  constructor(group) {
    super();
    this.group = group;
  }
  accept(v) {
    return v.visitGrouping(this);
  }
};
var ContextAccess = class extends Expr {
  constructor(name2) {
    super();
    this.name = name2;
  }
  accept(v) {
    return v.visitContextAccess(this);
  }
};
var IndexAccess = class extends Expr {
  constructor(expr, index) {
    super();
    this.expr = expr;
    this.index = index;
  }
  accept(v) {
    return v.visitIndexAccess(this);
  }
};
var Star = class extends Expr {
  accept() {
    throw new Error("Method not implemented.");
  }
};

// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind2) {
  Kind2[Kind2["String"] = 0] = "String";
  Kind2[Kind2["Array"] = 1] = "Array";
  Kind2[Kind2["Dictionary"] = 2] = "Dictionary";
  Kind2[Kind2["Boolean"] = 3] = "Boolean";
  Kind2[Kind2["Number"] = 4] = "Number";
  Kind2[Kind2["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
  Kind2[Kind2["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
  switch (k) {
    case Kind.Array:
      return "Array";
    case Kind.Boolean:
      return "Boolean";
    case Kind.Null:
      return "Null";
    case Kind.Number:
      return "Number";
    case Kind.Dictionary:
      return "Object";
    case Kind.String:
      return "String";
  }
  return "unknown";
}

// node_modules/@actions/expressions/dist/data/array.js
var Array2 = class {
  constructor(...data10) {
    this.v = [];
    this.kind = Kind.Array;
    this.primitive = false;
    for (const d of data10) {
      this.add(d);
    }
  }
  coerceString() {
    return kindStr(this.kind);
  }
  number() {
    return NaN;
  }
  add(value) {
    this.v.push(value);
  }
  get(index) {
    return this.v[index];
  }
  values() {
    return this.v;
  }
};

// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.Boolean;
    this.primitive = true;
  }
  coerceString() {
    if (this.value) {
      return "true";
    }
    return "false";
  }
  number() {
    if (this.value) {
      return 1;
    }
    return 0;
  }
};

// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
  constructor(...pairs) {
    this.keys = [];
    this.v = [];
    this.indexMap = {};
    this.kind = Kind.Dictionary;
    this.primitive = false;
    for (const p of pairs) {
      this.add(p.key, p.value);
    }
  }
  coerceString() {
    return kindStr(this.kind);
  }
  number() {
    return NaN;
  }
  add(key, value) {
    if (key.toLowerCase() in this.indexMap) {
      return;
    }
    this.keys.push(key);
    this.v.push(value);
    this.indexMap[key.toLowerCase()] = this.v.length - 1;
  }
  get(key) {
    const index = this.indexMap[key.toLowerCase()];
    if (index === void 0) {
      return void 0;
    }
    return this.v[index];
  }
  values() {
    return this.v;
  }
  pairs() {
    const result2 = [];
    for (const key of this.keys) {
      result2.push({ key, value: this.v[this.indexMap[key.toLowerCase()]] });
    }
    return result2;
  }
};

// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
  constructor() {
    this.kind = Kind.Null;
    this.primitive = true;
  }
  coerceString() {
    return "";
  }
  number() {
    return 0;
  }
};

// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.Number;
    this.primitive = true;
  }
  coerceString() {
    if (this.value === 0) {
      return "0";
    }
    return (+this.value.toFixed(15)).toString();
  }
  number() {
    return this.value;
  }
};

// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.String;
    this.primitive = true;
  }
  coerceString() {
    return this.value;
  }
  number() {
    return Number(this.value);
  }
};

// node_modules/@actions/expressions/dist/data/replacer.js
function replacer(_key, value) {
  if (value instanceof Null) {
    return null;
  }
  if (value instanceof BooleanData) {
    return value.value;
  }
  if (value instanceof NumberData) {
    return value.number();
  }
  if (value instanceof StringData) {
    return value.coerceString();
  }
  if (value instanceof Array2) {
    return value.values();
  }
  if (value instanceof Dictionary) {
    const pairs = value.pairs();
    const r = {};
    for (const p of pairs) {
      r[p.key] = p.value;
    }
    return r;
  }
  return value;
}

// node_modules/@actions/expressions/dist/data/reviver.js
function reviver(_key, val) {
  if (val === null) {
    return new Null();
  }
  if (typeof val === "string") {
    return new StringData(val);
  }
  if (typeof val === "number") {
    return new NumberData(val);
  }
  if (typeof val === "boolean") {
    return new BooleanData(val);
  }
  if (Array.isArray(val)) {
    return new Array2(...val);
  }
  if (typeof val === "object") {
    return new Dictionary(...Object.keys(val).map((k) => ({
      key: k,
      value: val[k]
    })));
  }
  return val;
}

// node_modules/@actions/expressions/dist/errors.js
var MAX_PARSER_DEPTH = 50;
var MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType2) {
  ErrorType2[ErrorType2["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
  ErrorType2[ErrorType2["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
  ErrorType2[ErrorType2["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
  ErrorType2[ErrorType2["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
  ErrorType2[ErrorType2["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
  ErrorType2[ErrorType2["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
  ErrorType2[ErrorType2["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
  ErrorType2[ErrorType2["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
  ErrorType2[ErrorType2["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
  ErrorType2[ErrorType2["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
  constructor(typ, tok) {
    super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
    this.typ = typ;
    this.tok = tok;
    this.pos = this.tok.range.start;
  }
};
function errorDescription(typ) {
  switch (typ) {
    case ErrorType.ErrorUnexpectedEndOfExpression:
      return "Unexpected end of expression";
    case ErrorType.ErrorUnexpectedSymbol:
      return "Unexpected symbol";
    case ErrorType.ErrorUnrecognizedNamedValue:
      return "Unrecognized named-value";
    case ErrorType.ErrorExceededMaxDepth:
      return `Exceeded max expression depth ${MAX_PARSER_DEPTH}`;
    case ErrorType.ErrorExceededMaxLength:
      return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
    case ErrorType.ErrorTooFewParameters:
      return "Too few parameters supplied";
    case ErrorType.ErrorTooManyParameters:
      return "Too many parameters supplied";
    case ErrorType.ErrorEvenParameters:
      return "Even number of parameters supplied, requires an odd number of parameters";
    case ErrorType.ErrorUnrecognizedContext:
      return "Unrecognized named-value";
    case ErrorType.ErrorUnrecognizedFunction:
      return "Unrecognized function";
    default:
      return "Unknown error";
  }
}
var ExpressionEvaluationError = class extends Error {
};

// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType2) {
  TokenType2[TokenType2["UNKNOWN"] = 0] = "UNKNOWN";
  TokenType2[TokenType2["LEFT_PAREN"] = 1] = "LEFT_PAREN";
  TokenType2[TokenType2["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
  TokenType2[TokenType2["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
  TokenType2[TokenType2["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
  TokenType2[TokenType2["COMMA"] = 5] = "COMMA";
  TokenType2[TokenType2["DOT"] = 6] = "DOT";
  TokenType2[TokenType2["BANG"] = 7] = "BANG";
  TokenType2[TokenType2["BANG_EQUAL"] = 8] = "BANG_EQUAL";
  TokenType2[TokenType2["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
  TokenType2[TokenType2["GREATER"] = 10] = "GREATER";
  TokenType2[TokenType2["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
  TokenType2[TokenType2["LESS"] = 12] = "LESS";
  TokenType2[TokenType2["LESS_EQUAL"] = 13] = "LESS_EQUAL";
  TokenType2[TokenType2["AND"] = 14] = "AND";
  TokenType2[TokenType2["OR"] = 15] = "OR";
  TokenType2[TokenType2["STAR"] = 16] = "STAR";
  TokenType2[TokenType2["NUMBER"] = 17] = "NUMBER";
  TokenType2[TokenType2["STRING"] = 18] = "STRING";
  TokenType2[TokenType2["IDENTIFIER"] = 19] = "IDENTIFIER";
  TokenType2[TokenType2["TRUE"] = 20] = "TRUE";
  TokenType2[TokenType2["FALSE"] = 21] = "FALSE";
  TokenType2[TokenType2["NULL"] = 22] = "NULL";
  TokenType2[TokenType2["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
  switch (tok.type) {
    case TokenType.EOF:
      return "EOF";
    case TokenType.NUMBER:
      return tok.lexeme;
    case TokenType.STRING:
      return tok.value.toString();
    default:
      return tok.lexeme;
  }
}
var Lexer = class {
  constructor(input) {
    this.input = input;
    this.start = 0;
    this.offset = 0;
    this.line = 0;
    this.lastLineOffset = 0;
    this.tokens = [];
  }
  lex() {
    if (this.input.length > MAX_EXPRESSION_LENGTH) {
      throw new Error("ErrorExceededMaxLength");
    }
    while (!this.atEnd()) {
      this.start = this.offset;
      const c = this.next();
      switch (c) {
        case "(":
          this.addToken(TokenType.LEFT_PAREN);
          break;
        case ")":
          this.addToken(TokenType.RIGHT_PAREN);
          break;
        case "[":
          this.addToken(TokenType.LEFT_BRACKET);
          break;
        case "]":
          this.addToken(TokenType.RIGHT_BRACKET);
          break;
        case ",":
          this.addToken(TokenType.COMMA);
          break;
        case ".":
          if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) {
            this.consumeNumber();
          } else {
            this.addToken(TokenType.DOT);
          }
          break;
        case "-":
        case "+":
          this.consumeNumber();
          break;
        case "!":
          this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
          break;
        case "=":
          if (!this.match("=")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.EQUAL_EQUAL);
          break;
        case "<":
          this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
          break;
        case ">":
          this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
          break;
        case "&":
          if (!this.match("&")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.AND);
          break;
        case "|":
          if (!this.match("|")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.OR);
          break;
        case "*":
          this.addToken(TokenType.STAR);
          break;
        // Ignore whitespace.
        case " ":
        case "\r":
        case "	":
          break;
        case "\n":
          ++this.line;
          this.lastLineOffset = this.offset;
          break;
        case "'":
          this.consumeString();
          break;
        default:
          switch (true) {
            case isDigit(c):
              this.consumeNumber();
              break;
            default:
              this.consumeIdentifier();
              break;
          }
      }
    }
    this.tokens.push({
      type: TokenType.EOF,
      lexeme: "",
      range: this.range()
    });
    return {
      tokens: this.tokens
    };
  }
  pos() {
    return {
      line: this.line,
      column: this.start - this.lastLineOffset
    };
  }
  endPos() {
    return {
      line: this.line,
      column: this.offset - this.lastLineOffset
    };
  }
  range() {
    return {
      start: this.pos(),
      end: this.endPos()
    };
  }
  atEnd() {
    return this.offset >= this.input.length;
  }
  peek() {
    if (this.atEnd()) {
      return "\0";
    }
    return this.input[this.offset];
  }
  peekNext() {
    if (this.offset + 1 >= this.input.length) {
      return "\0";
    }
    return this.input[this.offset + 1];
  }
  previous() {
    const l = this.tokens.length;
    if (l == 0) {
      return TokenType.EOF;
    }
    return this.tokens[l - 1].type;
  }
  next() {
    return this.input[this.offset++];
  }
  match(expected) {
    if (this.atEnd()) {
      return false;
    }
    if (this.input[this.offset] !== expected) {
      return false;
    }
    this.offset++;
    return true;
  }
  addToken(type, value) {
    this.tokens.push({
      type,
      lexeme: this.input.substring(this.start, this.offset),
      range: this.range(),
      value
    });
  }
  consumeNumber() {
    while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) {
      this.next();
    }
    const lexeme = this.input.substring(this.start, this.offset);
    const value = new StringData(lexeme).number();
    if (isNaN(value)) {
      throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(TokenType.NUMBER, value);
  }
  consumeString() {
    while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
      if (this.peek() === "\n")
        this.line++;
      if (this.peek() === "'" && this.peekNext() === "'") {
        this.next();
      }
      this.next();
    }
    if (this.atEnd()) {
      throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.next();
    let value = this.input.substring(this.start + 1, this.offset - 1);
    value = value.replace("''", "'");
    this.addToken(TokenType.STRING, value);
  }
  consumeIdentifier() {
    while (!this.atEnd() && !isBoundary(this.peek())) {
      this.next();
    }
    let tokenType = TokenType.IDENTIFIER;
    let tokenValue = void 0;
    const lexeme = this.input.substring(this.start, this.offset);
    if (this.previous() != TokenType.DOT) {
      switch (lexeme) {
        case "true":
          tokenType = TokenType.TRUE;
          break;
        case "false":
          tokenType = TokenType.FALSE;
          break;
        case "null":
          tokenType = TokenType.NULL;
          break;
        case "NaN":
          tokenType = TokenType.NUMBER;
          tokenValue = NaN;
          break;
        case "Infinity":
          tokenType = TokenType.NUMBER;
          tokenValue = Infinity;
          break;
      }
    }
    if (!isLegalIdentifier(lexeme)) {
      throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(tokenType, tokenValue);
  }
};
function isDigit(c) {
  return c >= "0" && c <= "9";
}
function isBoundary(c) {
  switch (c) {
    case "(":
    case "[":
    case ")":
    case "]":
    case ",":
    case ".":
    case "!":
    case ">":
    case "<":
    case "=":
    case "&":
    case "|":
      return true;
  }
  return /\s/.test(c);
}
function isLegalIdentifier(str) {
  if (str == "") {
    return false;
  }
  const first = str[0];
  if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
    for (const c of str.substring(1).split("")) {
      if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {
      } else {
        return false;
      }
    }
    return true;
  }
  return false;
}

// node_modules/@actions/expressions/dist/funcs/case.js
var caseFunc = {
  name: "case",
  description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
  minArgs: 3,
  maxArgs: Number.MAX_SAFE_INTEGER,
  call: (...args) => {
    for (let i = 0; i < args.length - 1; i += 2) {
      const predicate = args[i];
      if (predicate.kind !== Kind.Boolean) {
        throw new Error("case predicate must evaluate to a boolean value");
      }
      if (predicate.value) {
        return args[i + 1];
      }
    }
    return args[args.length - 1];
  }
};

// node_modules/@actions/expressions/dist/result.js
function coerceTypes(li, ri) {
  let lv = li;
  let rv = ri;
  if (li.kind === ri.kind) {
    return [lv, rv];
  }
  switch (li.kind) {
    // Number, String
    case Kind.Number:
      if (ri.kind === Kind.String) {
        rv = new NumberData(ri.number());
        return [lv, rv];
      }
      break;
    // String, Number
    case Kind.String:
      if (ri.kind === Kind.Number) {
        lv = new NumberData(li.number());
        return [lv, rv];
      }
      break;
    // Boolean|Null, Any
    case Kind.Null:
    case Kind.Boolean:
      lv = new NumberData(li.number());
      return coerceTypes(lv, rv);
  }
  switch (ri.kind) {
    case Kind.Null:
    case Kind.Boolean:
      rv = new NumberData(ri.number());
      return coerceTypes(lv, rv);
  }
  return [lv, rv];
}
function equals(lhs, rhs) {
  const [lv, rv] = coerceTypes(lhs, rhs);
  if (lv.kind != rv.kind) {
    return false;
  }
  switch (lv.kind) {
    // Null, Null
    case Kind.Null:
      return true;
    // Number, Number
    case Kind.Number: {
      const ld = lv.value;
      const rd = rv.value;
      if (isNaN(ld) || isNaN(rd)) {
        return false;
      }
      return ld == rd;
    }
    // String, String
    case Kind.String: {
      const ls = lv.value;
      const rs = rv.value;
      return toUpperSpecial(ls) === toUpperSpecial(rs);
    }
    // Boolean, Boolean
    case Kind.Boolean: {
      const lb = lv.value;
      const rb = rv.value;
      return lb == rb;
    }
    // Object, Object
    case Kind.Dictionary:
    case Kind.Array:
      return lv === rv;
  }
  return false;
}
function toUpperSpecial(s) {
  const sb = [];
  let i = 0;
  const len = s.length;
  let found = s.indexOf("\u0131");
  while (i < len) {
    if (i < found) {
      sb.push(s.substring(i, found).toUpperCase());
      i = found;
    } else if (i == found) {
      sb.push(s.substring(i, i + 1));
      i += 1;
      found = s.indexOf("\u0131", i);
    } else {
      sb.push(s.substring(i).toUpperCase());
      break;
    }
  }
  return sb.join("");
}

// node_modules/@actions/expressions/dist/funcs/contains.js
var contains = {
  name: "contains",
  description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    const right = args[1];
    if (left.primitive) {
      const ls = left.coerceString();
      if (right.primitive) {
        const rs = right.coerceString();
        return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
      }
    } else if (left.kind === Kind.Array) {
      const la = left;
      if (la.values().length === 0) {
        return new BooleanData(false);
      }
      for (const v of la.values()) {
        if (equals(right, v)) {
          return new BooleanData(true);
        }
      }
    }
    return new BooleanData(false);
  }
};

// node_modules/@actions/expressions/dist/funcs/endswith.js
var endswith = {
  name: "endsWith",
  description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
      return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
      return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.endsWith(rs));
  }
};

// node_modules/@actions/expressions/dist/funcs/format.js
var format = {
  name: "format",
  description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
  minArgs: 1,
  maxArgs: 255,
  call: (...args) => {
    const fs = args[0].coerceString();
    const result2 = [];
    let index = 0;
    while (index < fs.length) {
      const lbrace = fs.indexOf("{", index);
      const rbrace = fs.indexOf("}", index);
      if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
        if (safeCharAt(fs, lbrace + 1) === "{") {
          result2.push(fs.substr(index, lbrace - index + 1));
          index = lbrace + 2;
          continue;
        }
        if (rbrace > lbrace + 1) {
          const argIndex = readArgIndex(fs, lbrace + 1);
          if (argIndex.success) {
            if (1 + argIndex.result > args.length - 1) {
              throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
            }
            if (lbrace > index) {
              result2.push(fs.substr(index, lbrace - index));
            }
            result2.push(`${args[1 + argIndex.result].coerceString()}`);
            index = rbrace + 1;
            continue;
          }
        }
        throw new Error(`The following format string is invalid: ${fs}`);
      } else if (rbrace >= 0) {
        if (safeCharAt(fs, rbrace + 1) === "}") {
          result2.push(fs.substr(index, rbrace - index + 1));
          index = rbrace + 2;
        } else {
          throw new Error(`The following format string is invalid: ${fs}`);
        }
      } else {
        result2.push(fs.substr(index));
        break;
      }
    }
    return new StringData(result2.join(""));
  }
};
function safeCharAt(string, index) {
  if (string.length > index) {
    return string[index];
  }
  return "\0";
}
function readArgIndex(string, startIndex) {
  let length = 0;
  for (; ; ) {
    const nextChar = safeCharAt(string, startIndex + length);
    if (nextChar >= "0" && nextChar <= "9") {
      length++;
    } else {
      break;
    }
  }
  if (length < 1) {
    return {
      success: false
    };
  }
  const endIndex = startIndex + length - 1;
  const result2 = parseInt(string.substr(startIndex, length));
  return {
    success: !isNaN(result2),
    result: result2,
    endIndex
  };
}

// node_modules/@actions/expressions/dist/funcs/fromjson.js
var fromjson = {
  name: "fromJson",
  description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
  minArgs: 1,
  maxArgs: 1,
  call: (...args) => {
    const input = args[0];
    const is = input.coerceString();
    if (is.trim() === "") {
      throw new Error("empty input");
    }
    try {
      return JSON.parse(is, reviver);
    } catch (e) {
      throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
    }
  }
};

// node_modules/@actions/expressions/dist/funcs/join.js
var join4 = {
  name: "join",
  description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
  minArgs: 1,
  maxArgs: 2,
  call: (...args) => {
    if (args[0].primitive) {
      return new StringData(args[0].coerceString());
    }
    if (args[0].kind === Kind.Array) {
      let separator = ",";
      if (args.length > 1 && args[1].primitive) {
        separator = args[1].coerceString();
      }
      return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
    }
    return new StringData("");
  }
};

// node_modules/@actions/expressions/dist/funcs/startswith.js
var startswith = {
  name: "startsWith",
  description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
      return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
      return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.startsWith(rs));
  }
};

// node_modules/@actions/expressions/dist/funcs/tojson.js
var tojson = {
  name: "toJson",
  description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
  minArgs: 1,
  maxArgs: 1,
  call: (...args) => {
    return new StringData(JSON.stringify(args[0], replacer, "  "));
  }
};

// node_modules/@actions/expressions/dist/funcs.js
var wellKnownFunctions = {
  case: caseFunc,
  contains,
  endswith,
  format,
  fromjson,
  join: join4,
  startswith,
  tojson
};
function validateFunction(context, identifier, argCount) {
  const name2 = identifier.lexeme.toLowerCase();
  let f;
  f = wellKnownFunctions[name2];
  if (!f) {
    f = context.extensionFunctions.get(name2);
    if (!f) {
      if (!context.allowUnknownKeywords) {
        throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
      }
      return;
    }
  }
  if (argCount < f.minArgs) {
    throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
  }
  if (argCount > f.maxArgs) {
    throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
  }
  if (name2 === "case" && argCount % 2 === 0) {
    throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
  }
}

// node_modules/@actions/expressions/dist/parser.js
var Parser = class {
  /**
   * Constructs a new parser for the given tokens
   *
   * @param tokens Tokens to build a parse tree from
   * @param extensionContexts Available context names
   * @param extensionFunctions Available functions (beyond the built-in ones)
   */
  constructor(tokens, extensionContexts, extensionFunctions) {
    this.tokens = tokens;
    this.offset = 0;
    this.depth = 0;
    this.extContexts = /* @__PURE__ */ new Map();
    this.extFuncs = /* @__PURE__ */ new Map();
    for (const contextName of extensionContexts) {
      this.extContexts.set(contextName.toLowerCase(), true);
    }
    for (const { name: name2, func } of extensionFunctions.map((x) => ({
      name: x.name,
      func: x
    }))) {
      this.extFuncs.set(name2.toLowerCase(), func);
    }
    this.context = {
      allowUnknownKeywords: false,
      extensionContexts: this.extContexts,
      extensionFunctions: this.extFuncs
    };
  }
  parse() {
    let result2;
    if (this.atEnd()) {
      return result2;
    }
    result2 = this.expression();
    if (!this.atEnd()) {
      throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
    }
    return result2;
  }
  expression() {
    this.incrDepth();
    try {
      return this.logicalOr();
    } finally {
      this.decrDepth();
    }
  }
  logicalOr() {
    let expr = this.logicalAnd();
    if (this.check(TokenType.OR)) {
      this.incrDepth();
      try {
        const logical = new Logical(this.peek(), [expr]);
        expr = logical;
        while (this.match(TokenType.OR)) {
          const right = this.logicalAnd();
          logical.args.push(right);
        }
      } finally {
        this.decrDepth();
      }
    }
    return expr;
  }
  logicalAnd() {
    let expr = this.equality();
    if (this.check(TokenType.AND)) {
      this.incrDepth();
      try {
        const logical = new Logical(this.peek(), [expr]);
        expr = logical;
        while (this.match(TokenType.AND)) {
          const right = this.equality();
          logical.args.push(right);
        }
      } finally {
        this.decrDepth();
      }
    }
    return expr;
  }
  equality() {
    let expr = this.comparison();
    while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
      const operator = this.previous();
      const right = this.comparison();
      expr = new Binary(expr, operator, right);
    }
    return expr;
  }
  comparison() {
    let expr = this.unary();
    while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
      const operator = this.previous();
      const right = this.unary();
      expr = new Binary(expr, operator, right);
    }
    return expr;
  }
  unary() {
    if (this.match(TokenType.BANG)) {
      this.incrDepth();
      const operator = this.previous();
      const unary2 = this.unary();
      try {
        return new Unary(operator, unary2);
      } finally {
        this.decrDepth();
      }
    }
    return this.index();
  }
  index() {
    let expr = this.call();
    let depthIncreased = 0;
    if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
      let cont = true;
      while (cont) {
        switch (true) {
          case this.match(TokenType.LEFT_BRACKET): {
            let indexExpr;
            if (this.match(TokenType.STAR)) {
              indexExpr = new Star();
            } else {
              indexExpr = this.expression();
            }
            this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
            this.incrDepth();
            depthIncreased++;
            expr = new IndexAccess(expr, indexExpr);
            break;
          }
          case this.match(TokenType.DOT):
            this.incrDepth();
            depthIncreased++;
            if (this.match(TokenType.IDENTIFIER)) {
              const property = this.previous();
              expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
            } else if (this.match(TokenType.STAR)) {
              expr = new IndexAccess(expr, new Star());
            } else {
              throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
            }
            break;
          default:
            cont = false;
        }
      }
    }
    for (let i = 0; i < depthIncreased; i++) {
      this.decrDepth();
    }
    return expr;
  }
  call() {
    if (!this.check(TokenType.IDENTIFIER)) {
      return this.primary();
    }
    const identifier = this.next();
    if (!this.match(TokenType.LEFT_PAREN)) {
      if (!this.extContexts.has(identifier.lexeme.toLowerCase())) {
        throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
      }
      return new ContextAccess(identifier);
    }
    const args = [];
    while (!this.match(TokenType.RIGHT_PAREN)) {
      const aexp = this.expression();
      args.push(aexp);
      if (!this.check(TokenType.RIGHT_PAREN)) {
        this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
      }
    }
    validateFunction(this.context, identifier, args.length);
    return new FunctionCall(identifier, args);
  }
  primary() {
    switch (true) {
      case this.match(TokenType.FALSE):
        return new Literal(new BooleanData(false), this.previous());
      case this.match(TokenType.TRUE):
        return new Literal(new BooleanData(true), this.previous());
      case this.match(TokenType.NULL):
        return new Literal(new Null(), this.previous());
      case this.match(TokenType.NUMBER):
        return new Literal(new NumberData(this.previous().value), this.previous());
      case this.match(TokenType.STRING):
        return new Literal(new StringData(this.previous().value), this.previous());
      case this.match(TokenType.LEFT_PAREN): {
        const expr = this.expression();
        if (this.atEnd()) {
          throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
        }
        this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
        return new Grouping(expr);
      }
      case this.atEnd():
        throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
    }
    throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
  }
  // match consumes the next token if it matches any of the given types
  match(...tokenTypes) {
    for (const tokenType of tokenTypes) {
      if (this.check(tokenType)) {
        this.next();
        return true;
      }
    }
    return false;
  }
  // check peeks whether the next token is of the given type
  check(tokenType) {
    if (this.atEnd()) {
      return false;
    }
    return this.peek().type == tokenType;
  }
  // atEnd peeks whether the next token is EOF
  atEnd() {
    return this.peek().type == TokenType.EOF;
  }
  next() {
    if (!this.atEnd()) {
      this.offset++;
    }
    return this.previous();
  }
  peek() {
    return this.tokens[this.offset];
  }
  // previous returns the previous token
  previous() {
    return this.tokens[this.offset - 1];
  }
  // consume attempts to consume the next token if it matches the given type. It returns an error of
  // the given ParseErrorKind otherwise.
  consume(tokenType, errorType) {
    if (this.check(tokenType)) {
      this.next();
      return;
    }
    throw this.buildError(errorType, this.peek());
  }
  incrDepth() {
    this.depth++;
    if (this.depth > MAX_PARSER_DEPTH) {
      throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
    }
  }
  decrDepth() {
    this.depth--;
  }
  buildError(errType, token) {
    return new ExpressionError(errType, token);
  }
};

// src/parse/expression.ts
var MAX_EXPRESSION_LENGTH2 = 2e4;
var MAX_REMEMBERED = 1e4;
var CONTEXTS = [
  "github",
  "env",
  "vars",
  "secrets",
  "needs",
  "steps",
  "inputs",
  "matrix",
  "strategy",
  "job",
  "jobs",
  "runner"
];
var FUNCTIONS = [
  { name: "always", minArgs: 0, maxArgs: 0 },
  { name: "success", minArgs: 0, maxArgs: 255 },
  { name: "failure", minArgs: 0, maxArgs: 255 },
  { name: "cancelled", minArgs: 0, maxArgs: 0 },
  { name: "hashFiles", minArgs: 1, maxArgs: 255 }
];
var remembered2 = /* @__PURE__ */ new Map();
function parseExpression(text3) {
  if (text3.length > MAX_EXPRESSION_LENGTH2) return void 0;
  if (remembered2.has(text3)) return remembered2.get(text3);
  if (remembered2.size >= MAX_REMEMBERED) remembered2 = /* @__PURE__ */ new Map();
  const parsed3 = parse2(text3);
  remembered2.set(text3, parsed3);
  return parsed3;
}
function parse2(text3) {
  try {
    const parsed3 = new Parser(new Lexer(text3).lex().tokens, CONTEXTS, FUNCTIONS).parse();
    return parsed3;
  } catch (error) {
    if (error instanceof Error) return void 0;
    throw error;
  }
}

// src/readers/github-workflow/credentials.ts
var SECRET = /\bsecrets(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])/gi;
var ANY_SECRET = /\bsecrets\s*(?:\[(?!\s*')|[),]|$)/i;
var STEP_OUTPUT = /\bsteps\.([A-Za-z_][\w-]*)\.outputs(?:\.([\w-]+)|\[\s*'([^']+)'\s*\])/gi;
var ENV = /\benv(?:\.([A-Za-z_]\w*)|\[\s*'([^']+)'\s*\])/gi;
var INPUT2 = /\binputs(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])/gi;
var JOB_TOKEN = /\bgithub(?:\.token\b|\[\s*'token'\s*\])/i;
function grantAll2(builder2, credential, grants, confidence, contexts = "every") {
  for (const { resource: id, access } of grants) {
    builder2.edge("grants", credential, resourceNode(builder2, id), {
      contexts,
      facts: { access, confidence },
      as: `${access}`
    });
  }
}
function secretRef(workflow, name2, environment) {
  const upper = name2.toUpperCase();
  const store = environment === void 0 ? "repository" : `environment:${environment}`;
  const id = `credential:github/${store}/${upper}`;
  const ref = { id, name: upper, certain: environment === void 0 };
  if (workflow.builder.has(id)) return ref;
  const kind = classify(upper, "secret");
  workflow.builder.node("credential", id, {
    label: `secret ${upper}`,
    facts: {
      class: kind.class,
      store,
      lifetime: kind.lifetime,
      provider: kind.provider,
      scope: kind.class === "pat" ? "unknown" : "none"
    }
  });
  if (kind.class === "pat") grantAll2(workflow.builder, id, PAT_GRANTS, "possible");
  else for (const grant2 of kind.grants) grantAll2(workflow.builder, id, [grant2], grant2.certainty);
  return ref;
}
function usedForGitHub(builder2, id) {
  if (builder2.refine(id, "secret", "pat")) grantAll2(builder2, id, PAT_GRANTS, "possible");
}
function jobToken(builder2, job, scopes, contexts) {
  const id = jobTokenRef(job).id;
  if (builder2.has(id)) return jobTokenRef(job);
  const scope = scopes.kind === "declared" ? "declared" : scopes.kind;
  builder2.node("credential", id, {
    label: "the job's GITHUB_TOKEN",
    location: scopes.location,
    facts: { class: "job-token", store: "run", lifetime: "minted", provider: "github", scope }
  });
  const writable = contexts.filter((c) => c.tokenCap === "write").map((c) => c.context);
  for (const name2 of TOKEN_SCOPES) {
    if (scopes.kind === "undeclared") {
      if (["contents", "issues", "pull-requests"].includes(name2))
        grantAll2(builder2, id, scopeGrants(name2), "possible", writable);
    } else if (scopes.levels.get(name2) === "write") grantAll2(builder2, id, scopeGrants(name2), "certain", writable);
  }
  return jobTokenRef(job);
}
function jobTokenRef(job) {
  return { id: `credential:${job}/GITHUB_TOKEN`, name: "GITHUB_TOKEN", certain: true };
}
function appToken(builder2, job, name2, label, grants, location, scoped, revoked = true) {
  const id = `credential:${job}/${name2}`;
  builder2.node("credential", id, {
    label,
    location,
    facts: {
      class: "app-token",
      store: "run",
      lifetime: "minted",
      provider: "github",
      scope: scoped ? "scoped" : "unscoped",
      ...revoked ? {} : { revoked }
    }
  });
  if (!scoped) grantAll2(builder2, id, PAT_GRANTS, "possible");
  for (const [scope, level] of grants) if (level === "write") grantAll2(builder2, id, scopeGrants(scope), "certain");
  return { id, name: name2, certain: true };
}
function secretsNamed(name2, { workflow, job }) {
  if (name2.toUpperCase() === "GITHUB_TOKEN") return job ? [job.token] : [];
  if (workflow.secrets !== void 0) return workflow.secrets.get(name2.toUpperCase()) ?? [];
  return [secretRef(workflow, name2, job?.environment)];
}
function anySecret({ workflow, job }) {
  const store = job?.environment === void 0 ? "repository" : `environment:${job.environment}`;
  const id = `credential:github/${store}/*`;
  workflow.builder.node("credential", id, {
    label: "any secret",
    facts: { class: "secret", store, lifetime: "static", provider: "unknown", scope: "unknown" }
  });
  return { id, name: "*", certain: false };
}
function refsIn(text3, scope) {
  if (!text3.includes("${{")) return [];
  const found = /* @__PURE__ */ new Map();
  const add3 = (refs) => {
    for (const ref of refs ?? []) found.set(ref.id, ref);
  };
  for (const { text: expression2 } of findExpressions(text3)) {
    for (const [, dotted, quoted3] of expression2.matchAll(SECRET)) add3(secretsNamed(dotted ?? quoted3 ?? "", scope));
    for (const [, step] of expression2.matchAll(STEP_OUTPUT)) add3(scope.job?.outputs.get(step ?? ""));
    for (const [, dotted, quoted3] of expression2.matchAll(ENV)) add3(scope.env.get(dotted ?? quoted3 ?? "")?.refs);
    for (const [, dotted, quoted3] of expression2.matchAll(INPUT2))
      add3(scope.inputs.get((dotted ?? quoted3 ?? "").toLowerCase())?.refs);
    if (ANY_SECRET.test(expression2)) add3([anySecret(scope)]);
    if (JOB_TOKEN.test(expression2) && scope.job) add3([scope.job.token]);
  }
  return [...found.values()];
}
function valuesOf(map, outer, scope, lower3 = false) {
  if (map === void 0 || map.kind !== "map") return outer;
  const values = new Map(outer);
  for (const { key, value } of map.entries()) {
    const raw = value.string();
    if (raw === void 0) continue;
    const env = lower3 ? scope.env : values;
    const inner = { ...scope, env };
    values.set(lower3 ? key.toLowerCase() : key, {
      text: resolveText(raw, env, scope.inputs),
      tree: value,
      refs: refsIn(raw, inner),
      source: sourceOf(raw, env, scope.inputs)
    });
  }
  return values;
}

// src/readers/ci/agents/action-credentials.ts
function inputCredentials(step, entry2) {
  const value = entry2["token-input"] === void 0 ? void 0 : step.with.get(entry2["token-input"]);
  return (value?.refs ?? []).map((ref) => ({
    ref,
    name: entry2["token-input"] ?? "",
    location: value?.tree?.location ?? step.location,
    channels: ["env", "gh", "git", "action", "mcp"]
  }));
}
function promptCredentials(step) {
  return ["prompt", "direct_prompt", "custom_instructions", "override_prompt", "instruction"].flatMap(
    (input) => (step.with.get(input)?.refs ?? []).map(
      (ref) => ({
        ref,
        name: input,
        location: step.with.get(input)?.tree?.location ?? step.location,
        channels: ["env"]
      })
    )
  );
}
var SETTINGS2 = [
  "settings",
  "settings_json",
  "mcp_config",
  "claude_args",
  "claude_env",
  "codex-args",
  "droid_args",
  "mcp"
];
function settingsCredentials(step) {
  return SETTINGS2.flatMap((input) => {
    const value = step.with.get(input);
    return (value?.refs ?? []).map((ref) => {
      const personal = new RegExp(
        `PERSONAL_ACCESS_TOKEN["'\\s:]{1,20}\\$\\{\\{[^{}]{0,200}\\b${ref.name.replace(/[^\w]/g, ".")}\\b`,
        "i"
      ).test(value?.tree?.string() ?? "");
      return {
        ref,
        name: personal ? "GITHUB_PERSONAL_ACCESS_TOKEN" : input,
        location: value?.tree?.location ?? step.location,
        channels: ["env", "mcp"]
      };
    });
  });
}
function modelCredentials(step, entry2) {
  if (entry2["keeps-key"]) return [];
  return (entry2["model-keys"] ?? []).flatMap(
    (name2) => (step.with.get(name2)?.refs ?? []).map(
      (ref) => ({
        ref,
        name: name2,
        location: step.with.get(name2)?.tree?.location ?? step.location,
        channels: ["env"]
      })
    )
  );
}
var VARIABLES = "environment-variables";
var SERVER_TOKEN = "github-mcp-token";
function handedOver(step) {
  const value = step.with.get(VARIABLES);
  const location = value?.tree?.location ?? step.location;
  const given = (value?.refs ?? []).map((ref) => {
    const expression2 = `\\$\\{\\{[^{}]{0,200}\\b${ref.name.replace(/[^\w]/g, ".")}\\b`;
    const [, name2 = VARIABLES] = new RegExp(`"([A-Za-z_]\\w{0,100})"\\s{0,20}:\\s{0,20}"?${expression2}`, "i").exec(value?.tree?.string() ?? "") ?? [];
    return { ref, name: name2, location, channels: environmentChannels(name2) };
  });
  const server = step.with.get(SERVER_TOKEN);
  const tokens = (server?.refs ?? []).map(
    (ref) => ({
      ref,
      name: "GITHUB_PERSONAL_ACCESS_TOKEN",
      location: server?.tree?.location ?? step.location,
      channels: ["env", "mcp"]
    })
  );
  return [...given, ...tokens];
}

// src/readers/ci/agents/claude-mode.ts
var TAG_EVENTS = /* @__PURE__ */ new Set([
  "issues",
  "issue_comment",
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment"
]);
function isPrompted(step) {
  const mode = step.with.get("mode")?.text.trim();
  if (atLeast(pinnedVersion(step.uses ?? "", step.comment), "1.0.0") === false) return mode === "agent";
  const given = ["prompt", "direct_prompt", "override_prompt"].some(
    (name2) => (step.with.get(name2)?.text.trim() ?? "") !== ""
  );
  return given && mode !== "tag";
}
function isTagMode(step, { event }) {
  return TAG_EVENTS.has(event) && (!isPrompted(step) || step.with.get("track_progress")?.text === "true");
}

// src/readers/ci/agents/shell-agents.ts
function unaskedTools(location, why, grant2 = "default") {
  return [
    {
      label: `any command (${why})`,
      capability: "shell",
      command: "*",
      breadth: "any",
      grant: grant2,
      network: "full",
      location,
      reach: anyCommandReach("full")
    },
    plainTool("edit files", "edit", grant2, location, [{ resource: "host:files", access: "write", via: "none" }]),
    plainTool("fetch web pages", "web", grant2, location, [{ resource: "internet", access: "send", via: "none" }])
  ];
}

// src/readers/ci/agents/droid.ts
var THREAD = { resource: "github:own-thread", access: "write", via: "action" };
var RERUNS = { resource: "github:workflow-runs", access: "exec", via: "action" };
var isOn = (step, input) => step.with.get(input)?.text.trim() === "true";
function fixes(step, repository) {
  const path = step.with.get("config_path")?.text.trim() ?? ".github/droid-ci.yml";
  const source = repository?.file(path);
  const config = source && parseYaml(source, "yaml").tree;
  return isOn(step, "auto_fix") || config?.at("fix", "enabled")?.boolean() === true;
}
function droidTools(step, repository) {
  const { location } = step;
  const comment = plainTool("its own comment", "comment", "default", location, [THREAD]);
  const shell = unaskedTools(location, "--skip-permissions-unsafe", "flag");
  const steward = [comment, plainTool("rerun failed jobs", "github", "default", location, [RERUNS])];
  const stewards = fixes(step, repository) ? [...shell.filter(({ capability }) => capability !== "web"), ...steward] : steward;
  return ({ event }) => event === "workflow_run" ? stewards : [...shell, comment];
}
function droidRuns(step, { event, fork }) {
  if (event !== "workflow_run") return TRUE;
  const input = step.with.get("ci_steward");
  if (input?.text.includes("${{"))
    return { op: "unknown", what: "whether `ci_steward` is on", location: input.tree?.location ?? step.location };
  return { op: "const", value: isOn(step, "ci_steward") && !fork };
}

// src/readers/ci/agents/fixed-tools.ts
var reads = (resource2) => ({ resource: resource2, access: "read", via: "mcp" });
function prAgentTools({ location }) {
  const review = plainTool("review, description and labels", "comment", "default", location, [
    { resource: "github:own-thread", access: "write", via: "gh" }
  ]);
  const push = {
    ...plainTool("/update_changelog", "github", "default", location, [
      { resource: "github:agent-branch", access: "write", via: "gh" }
    ]),
    confidence: "possible"
  };
  const comments2 = /* @__PURE__ */ new Set(["issue_comment", "pull_request_review_comment"]);
  return ({ event }) => comments2.has(event) ? [review, push] : [review];
}
function readOnlyServer(location) {
  return plainTool("GitHub MCP server, read-only", "mcp", "allowed", location, [
    reads("github:issues"),
    reads("github:pull-requests")
  ]);
}
function isCopilot(step) {
  const provider = step.with.get("provider")?.text.trim() ?? "";
  if (provider === "copilot") return true;
  return atLeast(pinnedVersion(step.uses ?? "", step.comment), "3.0.0");
}
function inferenceTools(step) {
  const [copilot, allow] = [isCopilot(step), step.with.get("copilot-allow-tools")];
  const location = allow?.tree?.location ?? step.location;
  const flags = (allow?.text ?? "").split(/,(?![^()]*\))/).map((tool) => tool.trim()).filter((tool) => tool !== "").flatMap((tool) => ["--allow-tool", tool]);
  const all3 = [...step.env].flatMap(([name2, value]) => name2 === "COPILOT_ALLOW_ALL" ? [value.text] : []);
  const cli = copilot === false ? [] : copilotTools(["-p", "prompt", "-s", "--no-ask-user", ...flags], all3, void 0, location).tools;
  const server = step.with.get("enable-github-mcp");
  const mcp = copilot !== true && server?.text.trim() === "true" ? [readOnlyServer(server.tree?.location ?? step.location)] : [];
  return [...copilot === true ? cli : cli.map((tool) => ({ ...tool, confidence: "possible" })), ...mcp];
}

// src/readers/ci/agents/opencode.ts
var FILES2 = ["opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc"];
var KEYS = { shell: "bash", edit: "edit", web: "webfetch" };
function permissionOf(repository) {
  for (const name2 of FILES2) {
    const source = repository?.file(name2);
    const permission2 = source && parseYaml(source, "json").tree?.get("permission");
    if (permission2) return permission2;
  }
  return void 0;
}
function isDenied(permission2, tool) {
  if (permission2?.string() === "deny") return true;
  const key = KEYS[tool.capability];
  const rule = (key === void 0 ? void 0 : permission2?.get(key)) ?? permission2?.get("*");
  const patterns = rule?.entries() ?? [];
  return rule?.string() === "deny" || patterns.length > 0 && patterns.every(({ value }) => value.string() === "deny") && rule?.get("*") !== void 0;
}
function opencodeActionTools(step, repository) {
  const permission2 = permissionOf(repository);
  const tools = unaskedTools(step.location, "it asks nobody");
  return ({ event }) => tools.flatMap((tool) => {
    if (!isDenied(permission2, tool)) return [tool];
    return event.startsWith("pull_request") ? [{ ...tool, confidence: "possible" }] : [];
  });
}

// src/readers/ci/agents/remote.ts
function remoteTools(title, location, report2) {
  report2({
    code: "unresolved-reference",
    level: "note",
    message: `${title} works on a machine of its maker: what the account that it uses there may do is not in the files.`,
    location
  });
  const hands = plainTool("a branch and a pull request, from its own machine", "github", "default", location, [
    { resource: "github:agent-branch", access: "write", via: "none" },
    { resource: "github:pull-requests", access: "write", via: "none" }
  ]);
  return [{ ...hands, confidence: "possible" }];
}
function remoteShell(location) {
  return {
    label: "any command, on its own machine",
    capability: "shell",
    command: "*",
    breadth: "any",
    grant: "default",
    network: "full",
    location,
    reach: anyCommandReach("full").filter(({ resource: resource2 }) => !resource2.startsWith("host:")),
    confidence: "possible"
  };
}

// src/readers/ci/agents/action-tools.ts
var always = (tools) => () => tools;
function claudeTools({ step, report: report2, repository }) {
  const grants = actionGrants(step, repository, report2);
  unknownTools(grants).forEach(report2);
  const own2 = allowedTools(grants);
  const tag = [...tagModeTools(step, grants), ...own2];
  return (context) => isTagMode(step, context) ? tag : own2;
}
function claudeBaseTools({ step, report: report2, repository }) {
  const grants = actionGrants(step, repository, report2);
  unknownTools(grants).forEach(report2);
  return always(allowedTools(grants));
}
function securityReviewTools(action) {
  const { step } = action;
  const comment = plainTool("comments on the pull request", "comment", "default", step.location, [
    { resource: "github:own-thread", access: "write", via: "action" }
  ]);
  const own2 = claudeBaseTools(action);
  const silent = step.with.get("comment-pr")?.text.trim() === "false";
  return (context) => [...own2(context), ...silent ? [] : [comment]];
}
function geminiActionTools({ step, report: report2 }) {
  const settings3 = step.with.get("settings") ?? step.with.get("settings_json");
  return always(geminiTools(step.location, settings3, step.with.get("gemini_cli_version")?.text, report2));
}
function ozTools({ entry: entry2, step, report: report2 }) {
  const cloud = step.with.get("cloud");
  if (cloud?.text.trim() === "true") return always(remoteTools(entry2.title, step.location, report2));
  const profile = step.with.get("profile");
  if ((profile?.text.trim() ?? "") === "") return always(unaskedTools(step.location, "without a profile"));
  return always([unknownTool(`the profile ${profile?.text}`, profile?.tree?.location ?? step.location)]);
}
var remote = ({ entry: entry2, step, report: report2 }) => always(remoteTools(entry2.title, step.location, report2));
function ambientTools(action) {
  return always([
    ...remoteTools(action.entry.title, action.step.location, action.report),
    remoteShell(action.step.location)
  ]);
}
var TOOLS = {
  "claude-code-action": claudeTools,
  "claude-code-base-action": claudeBaseTools,
  "claude-code-security-review": securityReviewTools,
  "codex-action": ({ step }) => always(codexActionTools(step)),
  "run-gemini-cli": geminiActionTools,
  "ai-inference": ({ step }) => always(inferenceTools(step)),
  "opencode-action": ({ step, repository }) => opencodeActionTools(step, repository),
  "droid-action": ({ step, repository }) => droidTools(step, repository),
  "pr-agent": ({ step }) => prAgentTools(step),
  // LIMIT: rules for tools in `.augment/settings.json` are not read.
  "augment-agent": ({ step }) => always(unaskedTools(step.location, "it asks nobody")),
  "oz-agent-action": ozTools,
  "jules-action": remote,
  "ambient-action": ambientTools
};
function actionTools(action) {
  const { id } = action.entry;
  const tools = Object.hasOwn(TOOLS, id) ? TOOLS[id] : void 0;
  return tools?.(action) ?? always([unknownTool(action.entry.title, action.step.location)]);
}
function productRuns({ id }, step, context) {
  return id === "droid-action" ? droidRuns(step, context) : void 0;
}

// src/readers/ci/agents/check.ts
var WRITERS = ["writer", "maintainer"];
function writeCheck(entry2, location) {
  const why = `${entry2.title} asks GitHub for the permission of whoever started the run and stops below write.`;
  return {
    op: "proof",
    proof: {
      gate: "built-in-actor-check",
      admits: WRITERS,
      strength: "effective",
      judges: "actor",
      forgeableBy: [],
      location,
      why
    }
  };
}
function applies(entry2, step, context) {
  const { events = "every", "events-since": since = {} } = entry2.check ?? {};
  if (events === "every" || Array.isArray(events) && events.includes(context.event)) return true;
  const release = since[context.event];
  return release === void 0 ? false : atLeast(pinnedVersion(step.uses ?? "", step.comment), release);
}
function opening(value, word3) {
  const text3 = value?.trim() ?? "";
  if (text3 === "" || text3 === "false") return "closed";
  if (text3.includes("${{")) return "unknown";
  return text3.toLowerCase() === word3 ? "everyone" : "named";
}
function appsAdmitted(entry2, step, value) {
  const { "bots-word": word3 = "*", "bots-closed-since": closed } = entry2.check ?? {};
  const apps = opening(value, word3);
  if (closed === void 0 || apps === "closed") return apps;
  const narrow = atLeast(pinnedVersion(step.uses ?? "", step.comment), closed);
  if (narrow === void 0) return "unknown";
  return narrow ? "closed" : apps;
}
function openGaps(entry2, step) {
  const pin = pinnedVersion(step.uses ?? "", step.comment);
  const gaps = (entry2.check?.gaps ?? []).filter(({ where }) => where !== "prompt" || isPrompted(step));
  return gaps.flatMap((gap) => {
    const [from, to] = [atLeast(pin, gap.from), atLeast(pin, gap.to)];
    return from === false || to === true ? [] : [{ gap, sure: from === true && to === false }];
  });
}
function unknown(what, location) {
  return { op: "unknown", what, location };
}
function doubts({ entry: entry2, step, persons, apps, gaps, place: place3, bots }, context) {
  const { check } = entry2;
  const parts = [];
  if (persons === "unknown")
    parts.push(unknown(`who \`${check?.["off-input"]}\` lets through: its value is not in the files`, place3));
  if (apps === "everyone" || apps === "unknown")
    parts.push(
      unknown(
        `which GitHub Apps can start it: \`${check?.["bots-input"]}\` ${apps === "everyone" ? "admits every one" : "does not say"}`,
        bots ?? place3
      )
    );
  for (const { gap, sure } of gaps) {
    const release = `${entry2.title} before ${gap.to}`;
    if (gap.where === "prompt" && !isTagMode(step, context))
      parts.push(
        unknown(
          sure ? `which GitHub Apps can start it: ${release} lets in every actor whose name ends in \`[bot]\`` : `whether this commit is one before ${gap.to}, which lets in every actor whose name ends in \`[bot]\``,
          step.location
        )
      );
    if (gap.where === "all-bots" && apps !== "closed" && apps !== "named" && !sure)
      parts.push(unknown(`whether this commit is one that \`${check?.["bots-input"]}\` opens for everybody`, place3));
  }
  return parts;
}
function partsOf(reading, context) {
  const { entry: entry2, step } = reading;
  const asked = applies(entry2, step, context);
  if (asked === false) return TRUE;
  const parts = [writeCheck(entry2, step.location), ...doubts(reading, context)];
  if (asked === void 0)
    parts.push(unknown(`whether this commit of ${entry2.title} checks the actor of ${context.event}`, step.location));
  return parts.length === 1 ? parts[0] ?? TRUE : { op: "any", of: parts };
}
function runsOn(entry2, { event }, location) {
  const events = entry2["only-on"];
  if (events === void 0 || events.includes(event)) return TRUE;
  return unknown(`whether ${entry2.title} runs on ${event}: the release that was read refuses it`, location);
}
function builtInCheck(entry2, step) {
  const { check } = entry2;
  if (check === void 0) return { state: "none", input: void 0, condition: () => TRUE };
  const { "off-input": offInput = "", "off-needs-input": needed } = check;
  const [off, bots] = [step.with.get(offInput), step.with.get(check["bots-input"] ?? "")];
  const inert = needed !== void 0 && (step.with.get(needed)?.text.trim() ?? "") === "";
  const persons = opening(off?.text, "*");
  const apps = appsAdmitted(entry2, step, bots?.text);
  const gaps = openGaps(entry2, step);
  const everyone = apps === "everyone" && gaps.some(({ gap, sure }) => sure && gap.lets === "everyone");
  const open2 = persons !== "closed" && !inert;
  const byPersons = persons !== "closed" && !everyone;
  const input = byPersons ? off?.tree?.location : apps === "closed" ? void 0 : bots?.tree?.location;
  const state = everyone ? "off" : stateOf(open2 ? persons : inert ? "inert" : "closed", persons, apps, gaps);
  const reading = {
    entry: entry2,
    step,
    persons: open2 ? persons : "closed",
    apps,
    gaps,
    place: input ?? step.location,
    bots: bots?.tree?.location
  };
  return {
    state,
    input,
    ...input && { inputName: byPersons ? offInput : check["bots-input"] ?? "" },
    condition: (context) => everyone || open2 && persons === "everyone" ? TRUE : partsOf(reading, context)
  };
}
function stateOf(open2, persons, apps, gaps) {
  if (open2 === "everyone") return "off";
  if (open2 === "named" || open2 === "unknown") return open2;
  if (apps === "everyone") return "bots";
  if (gaps.some(({ gap, sure }) => sure && gap.where === "prompt")) return "partial";
  return persons === "closed" ? "on" : "inert";
}

// src/readers/ci/agents/action-agent.ts
function isScrubbing({ scrubs, check }, step) {
  if (scrubs === void 0 || check === void 0) return false;
  const isOff = [check["off-input"] ?? "", check["off-needs-input"] ?? ""].every(
    (name2) => (step.with.get(name2)?.text.trim() ?? "") !== ""
  );
  return isOff && atLeast(pinnedVersion(step.uses ?? "", step.comment), scrubs.since) === true && !step.env.has(scrubs["off-env"]);
}
function scrubbed(entry2, step, held) {
  if (!isScrubbing(entry2, step)) return held;
  const names = [...entry2.scrubs?.variables ?? [], ...entry2["model-keys"] ?? []];
  return held.map((one4) => names.includes(one4.name) ? { ...one4, scrubbed: true } : one4);
}
function asksForAppToken(entry2, step) {
  const app = entry2["app-token"];
  const off = step.with.get(app?.["off-input"] ?? "")?.text.trim() === "true";
  return app !== void 0 && !off && (step.with.get(entry2["token-input"] ?? "")?.text.trim() ?? "") === "";
}
function isElsewhere({ remote: remote2 }, step) {
  if (typeof remote2 !== "string") return remote2 === true;
  return step.with.get(remote2)?.text.trim() === "true";
}
function starts(entry2, step, context, check) {
  const own2 = productRuns(entry2, step, context);
  const parts = [runsOn(entry2, context, step.location), ...own2 ? [own2] : [], check].filter(
    (part) => part.op !== "const" || !part.value
  );
  return parts.length <= 1 ? parts[0] ?? TRUE : { op: "all", of: parts };
}
function actionAgent(entry2, step, report2, repository) {
  const pin = pinnedVersion(step.uses ?? "", step.comment);
  const tokens = inputCredentials(step, entry2);
  const check = builtInCheck(entry2, step);
  const elsewhere = isElsewhere(entry2, step);
  const given = [...promptCredentials(step), ...handedOver(step)];
  return {
    entry: entry2,
    step,
    location: step.location,
    version: pin.version,
    mode: entry2.id === "claude-code-action" ? "tag" : "agent",
    tools: actionTools({ entry: entry2, step, report: report2, repository }),
    credentials: elsewhere ? given : [
      ...scrubbed(entry2, step, [...environmentCredentials(step), ...modelCredentials(step, entry2)]),
      ...tokens,
      ...settingsCredentials(step),
      ...given
    ],
    elsewhere,
    model: modelRefs(step, entry2),
    check: { ...check, condition: (context) => starts(entry2, step, context, check.condition(context)) },
    appToken: asksForAppToken(entry2, step),
    ...entry2["job-token"] && { jobToken: entry2["job-token"] }
  };
}

// src/readers/cloud-identity.ts
var ROLE_ARN = /^arn:aws[a-z-]{0,16}:iam::[^:]{0,200}:role\/(?:[^\s/]{1,128}\/){0,16}([\w+=,.@-]{1,64})$/;
var ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
var ACCOUNT = /^([a-z][a-z0-9-]{4,28}[a-z0-9])@[\w.-]{1,100}\.iam\.gserviceaccount\.com$/;
var ACCOUNT_ID = /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
var PROVIDER = /\/workloadIdentityPools\/([a-z0-9-]{4,32})\/providers\/([a-z0-9-]{4,32})$/;
var POOL_ID = /^[a-z0-9-]{4,32}$/;
function awsRole(text3) {
  const name2 = ROLE_ARN.exec(text3)?.[1] ?? (ROLE_NAME.test(text3) ? text3 : void 0);
  return name2 === void 0 ? void 0 : { id: `credential:aws/role/${name2}`, label: `AWS role ${name2}`, provider: "aws" };
}
function googleAccount(text3) {
  const name2 = ACCOUNT.exec(text3)?.[1] ?? (ACCOUNT_ID.test(text3) ? text3 : void 0);
  return name2 === void 0 ? void 0 : {
    id: `credential:google-cloud/service-account/${name2}`,
    label: `Google service account ${name2}`,
    provider: "google-cloud"
  };
}
function googleProvider(text3) {
  const [, pool, provider] = PROVIDER.exec(text3) ?? [];
  return pool === void 0 || provider === void 0 ? void 0 : poolProvider(pool, provider);
}
function poolProvider(pool, provider) {
  if (!POOL_ID.test(pool) || !POOL_ID.test(provider)) return void 0;
  return {
    id: `credential:google-cloud/provider/${pool}/${provider}`,
    label: `Google identity pool ${pool}/${provider}`,
    provider: "google-cloud"
  };
}
function identityNode(builder2, { id, label, provider }) {
  return builder2.node("credential", id, {
    label,
    facts: { class: "cloud", store: "run", lifetime: "minted", provider, scope: "unknown" }
  });
}

// src/readers/github-workflow/federation.ts
var textOf2 = (step, name2) => step.with.get(name2)?.text.trim() ?? "";
function identityOf(step, provider) {
  if (provider === "aws") return awsRole(textOf2(step, "role-to-assume"));
  if (provider !== "google-cloud") return void 0;
  return googleAccount(textOf2(step, "service_account")) ?? googleProvider(textOf2(step, "workload_identity_provider"));
}
function sessionNode(builder2, job, step, session2) {
  const identity = identityOf(step, session2.provider);
  const name2 = `${session2.provider} session`;
  const id = identity ? identityNode(builder2, identity) : `credential:${job}/${session2.provider}-session`;
  builder2.node("credential", id, {
    label: name2,
    location: step.location,
    facts: { class: "cloud", store: "run", lifetime: "minted", provider: session2.provider, scope: "unknown" }
  });
  builder2.edge("grants", id, resourceNode(builder2, "cloud:account"), {
    facts: { access: "write", confidence: "possible" },
    as: "write"
  });
  return { id, name: identity?.label ?? name2, certain: true };
}
function cloudLogin(builder2, job, step) {
  const session2 = cloudSession(step.uses ?? "");
  if (session2 === void 0 || !session2.inputs.some((name2) => step.with.has(name2))) return void 0;
  const given = (names) => names.some((name2) => textOf2(step, name2) !== "");
  const seconds = Number(textOf2(step, "role-duration-seconds"));
  return {
    ref: sessionNode(builder2, job, step, session2),
    federated: given(session2.federates) && !given(session2.keys),
    lasts: seconds > 0 ? seconds : void 0,
    provider: session2.provider
  };
}
function sessionLeft(builder2, job, step) {
  const login = cloudLogin(builder2, job, step);
  if (login === void 0) return [];
  const { ref, lasts } = login;
  const own2 = { ref, channels: ["env"], name: ref.name, location: step.location };
  return [{ ...own2, ...lasts === void 0 ? {} : { lasts } }];
}
var PUBLISHES = /^[^#\n]*\b(?:npm|pnpm)\s+(?:-\S+\s+)*publish\b/m;
var TOKEN_NAME = /^(?:NODE_AUTH_TOKEN|NPM_TOKEN|NPM_AUTH_TOKEN|npm_config_\S*authtoken)$/i;
var MAX_SCRIPT = 64 * 1024;
function publishesTo(step) {
  const publisher = trustedPublisher(step.uses ?? "");
  if (publisher) return publisher.keys.every((name2) => textOf2(step, name2) === "") ? publisher.provider : void 0;
  const script = step.run?.string()?.slice(0, MAX_SCRIPT) ?? "";
  if (!script.includes("publish") || !PUBLISHES.test(script)) return void 0;
  const hasToken = [...step.env].some(([name2, value]) => TOKEN_NAME.test(name2) && value.text.trim() !== "");
  return hasToken || /_authToken|--dry-run/i.test(script) ? void 0 : "npm";
}
function publisherRef(builder2, job, step) {
  const provider = publishesTo(step);
  if (provider === void 0) return void 0;
  const id = builder2.node("credential", `credential:${job}/${provider}-publisher`, {
    label: `${provider} trusted publisher`,
    location: step.location,
    facts: { class: "registry", store: "run", lifetime: "minted", provider, scope: "unknown" }
  });
  builder2.edge("grants", id, resourceNode(builder2, "registry:packages"), {
    facts: { access: "publish", confidence: "possible" },
    as: "publish"
  });
  return { id, name: `${provider} trusted publisher`, certain: true };
}
var mayMint = ({ scopes }) => scopes.levels.get("id-token") === "write";
function holdFederated(job) {
  const { builder: builder2 } = job.workflow;
  for (const step of job.steps) {
    const login = cloudLogin(builder2, job.id, step);
    const ref = login?.federated ? login.ref : mayMint(job) ? publisherRef(builder2, job.id, step) : void 0;
    if (ref === void 0) continue;
    const contexts = job.workflow.contexts().flatMap((one4) => one4.secrets ? [one4.context] : []);
    builder2.edge("holds", job.id, ref.id, {
      contexts,
      facts: { when: "with", channel: ["oidc"], names: [ref.name], confidence: "certain" },
      locations: [step.location],
      as: "oidc"
    });
  }
}
var REQUEST = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
function jobIdentity(job, agent) {
  if (!mayMint(job)) return [];
  const location = job.scopes.places.get("id-token") ?? job.scopes.location ?? agent.location;
  const id = job.workflow.builder.node("credential", `credential:${job.id}/oidc`, {
    label: "the job's OIDC identity",
    location,
    facts: { class: "oidc", store: "run", lifetime: "minted", provider: "github" }
  });
  const since = agent.entry["strips-oidc-since"];
  const pin = pinnedVersion(agent.step.uses ?? "", agent.step.comment);
  const stripped2 = since !== void 0 && atLeast(pin, since) === true;
  const ref = { id, name: REQUEST, certain: true };
  return [{ ref, name: REQUEST, location, channels: ["env"], ...stripped2 && { scrubbed: true } }];
}
var IN_VARIABLES = /* @__PURE__ */ new Set(["aws"]);
function withoutScrubbed({ entry: entry2, step }, login, held) {
  const provider = cloudSession(login.uses ?? "")?.provider ?? "";
  if (!IN_VARIABLES.has(provider) || !isScrubbing(entry2, step)) return held;
  return held.map((one4) => ({ ...one4, scrubbed: true }));
}

// src/readers/github-workflow/script-credentials.ts
var MAX_SCRIPT2 = 64 * 1024;
var MAX_LINE = 2e3;
var OUTPUT = /\bsteps(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']{1,200})'\s*\])/gi;
var VARIABLE2 = /\$(?:env:)?(?:\{([A-Za-z_]\w*)\b|([A-Za-z_]\w*))/gi;
function scopeOf(builder2, job, { frame, env, inputs: inputs2 }, token) {
  const { workflow } = frame;
  const tree = workflow.root.at("jobs", job.slice(job.lastIndexOf("#jobs.") + "#jobs.".length));
  const environment = tree?.get("environment")?.string() ?? tree?.at("environment", "name")?.string();
  return { workflow: { ...workflow, builder: builder2 }, job: { environment, token, outputs: frame.outputs }, env, inputs: inputs2 };
}
function mintedIn(text3, { step }) {
  return findExpressions(text3).flatMap(
    (found) => [...found.text.matchAll(OUTPUT)].flatMap(
      ([, dotted, quoted3]) => step.frame.outputs.get(dotted ?? quoted3 ?? "") ?? []
    )
  );
}
function refsOf(text3, scope, locals) {
  const expressions = text3.includes("${{") ? [...refsIn(text3, scope.refs), ...mintedIn(text3, scope)] : [];
  const variables = [...text3.matchAll(VARIABLE2)].flatMap(([, braced, plain4]) => {
    const name2 = braced ?? plain4 ?? "";
    return locals.get(name2) ?? scope.step.env.get(name2)?.refs ?? [];
  });
  return [...new Map([...expressions, ...variables].map((ref) => [ref.id, ref])).values()];
}
var OPENS = /^\s*\{\s*$/;
var CLOSES = /^\s*\}\s*(?:>>?|\|\s*tee\b)/;
var HEREDOC = /<<[-~]?\s*["']?([A-Za-z_]\w*)["']?/;
function linesOf(script) {
  const lines = [];
  let opened = -1;
  let heredoc;
  let offset = 0;
  for (const [text3] of script.matchAll(/(?:\\\n|[^\n])*(?:\n|$)/g)) {
    if (heredoc && text3.trim() === heredoc.word) heredoc = void 0;
    else {
      lines.push({ text: text3, offset, into: heredoc?.line ?? text3 });
      const [, word3] = heredoc ? [] : HEREDOC.exec(text3) ?? [];
      if (word3 !== void 0) heredoc = { word: word3, line: text3.slice(0, MAX_LINE) };
      if (OPENS.test(text3)) opened = lines.length;
      if (CLOSES.test(text3) && opened >= 0) {
        for (let i = opened; i < lines.length; i += 1) {
          const inner = lines[i];
          if (inner) lines[i] = { ...inner, into: `${inner.text} ${text3.slice(0, MAX_LINE)}` };
        }
        opened = -1;
      }
    }
    offset += text3.length;
  }
  return lines;
}
var TRACES = [
  // https://cli.github.com/manual/gh_auth_login
  { fits: [/\bgh\s+auth\s+login\b/], name: "gh auth login", channels: ["gh"] },
  // https://git-scm.com/docs/git-config: the token stays in the configuration of the copy or of the user.
  {
    fits: [
      /\bgit\b/,
      /\b(?:remote\s+(?:set-url|add)|clone)\b/,
      /github\.com\b|\bgithub\.server_url\b|\bGITHUB_SERVER_URL\b/
    ],
    name: "git remote",
    channels: ["git"]
  },
  {
    fits: [/\bgit\b/, /\bconfig\b/, /extraheader|insteadof|\bcredential\b/i],
    name: "git config",
    channels: ["git"]
  },
  { fits: [/\.git-credentials\b/], name: "git credentials", channels: ["git"] },
  { fits: [/\bmachine\s+github\.com\b/], name: "netrc", channels: ["git"] },
  // https://docs.docker.com/reference/cli/docker/login/, https://docs.npmjs.com/cli/configuring-npm/npmrc
  {
    fits: [/\b(?:docker|podman|helm\s+registry|oras)\s+login\b/],
    name: "registry login",
    channels: ["env"],
    shows: "registry"
  },
  { fits: [/:_auth(?:Token)?\b|\.npmrc\b/], name: "npmrc", channels: ["env"], shows: "registry" },
  { fits: [/\.pypirc\b/], name: "pypirc", channels: ["env"], shows: "registry" },
  {
    fits: [/\baws\s+configure\s+set\b|\bgcloud\s+auth\b|\baz\s+login\b|\bkubectl\s+config\s+set-credentials\b/],
    name: "cloud login",
    channels: ["env"]
  }
];
var KEPT = /(?:(?<!\d)>>?|\btee\s+(?:-a\s+)?)\s*["']?([^\s"'|&;<>()]+)/g;
var GONE2 = /^(?:\/dev\/|&|\$\{?(?:env:)?GITHUB_(?:OUTPUT|STEP_SUMMARY|STATE|PATH)\b)/;
var TO_ENV = /GITHUB_ENV\b/;
var ASSIGNS = /\b([A-Za-z_]\w*)=/;
var LOCAL = /^\s*(?:export\s+|local\s+|readonly\s+)?([A-Za-z_]\w*)=/;
var PRINTS = /^\s*(?:echo|printf|cat|tee|base64|tr|sed|envsubst|Write-Output|\{|\})(?:\s|$)/;
var SEGMENT = /(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*'|&(?!&)|[^"'|;&])+/g;
var SUBSTITUTION = /\$\((?!\s*(?:echo|printf)\b)[^()]*\)|`(?!\s*(?:echo|printf)\b)[^`]*`/g;
var onlyPrints = (text3) => (text3.match(SEGMENT) ?? []).every((segment2) => segment2.trim() === "" || PRINTS.test(segment2));
function leftByScript(builder2, job, step, token) {
  const script = step.run?.string() ?? "";
  if (script.length > MAX_SCRIPT2) return [];
  const scope = { builder: builder2, job, step, refs: scopeOf(builder2, job, step, token) };
  const locals = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  const held = [];
  for (const { text: text3, offset, into: into2 } of linesOf(script)) {
    if (/^\s*#/.test(text3)) continue;
    const given = refsOf(text3.replace(SUBSTITUTION, ""), scope, locals);
    const [, local] = LOCAL.exec(text3) ?? [];
    if (local !== void 0) locals.set(local, given);
    const read2 = [...files].flatMap(([file, refs2]) => text3.includes(file) ? refs2 : []);
    const left = traceOf(text3, into2);
    const refs = left?.file === void 0 ? [...given, ...read2] : given;
    if (left === void 0 || refs.length === 0) continue;
    if (left.file !== void 0) files.set(left.file, refs);
    if (left.shows) for (const ref of refs) usedForRegistry(builder2, ref.id, left.shows);
    const start3 = text3.search(/\S/);
    const location = step.run?.locate(offset + start3, text3.trim().length) ?? step.location;
    for (const ref of refs) held.push({ ref, name: left.name, channels: left.channels, location });
  }
  return held;
}
function traceOf(text3, into2) {
  if (TO_ENV.test(into2)) {
    if (!onlyPrints(into2)) return void 0;
    const name2 = ASSIGNS.exec(text3.replace(LOCAL, ""))?.[1] ?? ASSIGNS.exec(text3)?.[1] ?? "GITHUB_ENV";
    return { name: name2, channels: environmentChannels(name2) };
  }
  const known4 = TRACES.find(({ fits: fits4 }) => fits4.every((pattern2) => pattern2.test(into2)));
  if (known4) return known4;
  const file = [...into2.matchAll(KEPT)].map(([, name2 = ""]) => name2).find((name2) => !GONE2.test(name2));
  return file === void 0 || !onlyPrints(into2) ? void 0 : { name: "file", file, channels: ["env"] };
}
function usedForRegistry(builder2, id, kind) {
  if (!builder2.refine(id, "secret", kind)) return;
  builder2.edge("grants", id, resourceNode(builder2, "registry:packages"), {
    facts: { access: "publish", confidence: "possible" },
    as: "publish"
  });
}

// src/readers/github-workflow/authority.ts
function nameOf(builder2, job, base) {
  for (let n = 1; ; n += 1) {
    const name2 = n === 1 ? base : `${base}~${n}`;
    if (!builder2.has(`credential:${job}/${name2}`)) return name2;
  }
}
function mintedToken(builder2, job, step) {
  if (step.uses === void 0 || !mintsAppToken(step.uses)) return void 0;
  const grants = /* @__PURE__ */ new Map();
  for (const [name2, value] of step.with)
    if (name2.startsWith("permission-")) grants.set(name2.slice("permission-".length), value.text);
  const wide = step.with.has("owner") && !step.with.has("repositories");
  const label = wide ? "App token for every repository of the installation" : "App token";
  return appToken(
    builder2,
    job,
    nameOf(builder2, job, `${step.id ?? "app"}.token`),
    label,
    grants,
    step.location,
    grants.size > 0,
    // https://github.com/actions/create-github-app-token#skip-token-revoke
    step.with.get("skip-token-revoke")?.text.trim() !== "true"
  );
}
function leftBehind(builder2, job, step, token) {
  if (step.uses === void 0) return leftByScript(builder2, job, step, token);
  if (checksOut(step.uses)) {
    if (step.with.get("persist-credentials")?.text.trim() === "false") return [];
    const given = step.with.get("token");
    const refs = given && given.refs.length > 0 ? given.refs : [token];
    return refs.map((ref) => ({
      ref,
      channels: ["git"],
      name: "checkout",
      location: given?.tree?.location ?? step.location
    }));
  }
  return sessionLeft(builder2, job, step);
}
function heldAfter(steps, index) {
  return steps.slice(index + 1).filter((step) => step.run !== void 0 || step.uses?.startsWith("./")).flatMap((step) => {
    const values = [...step.env, ...step.with];
    return values.flatMap(
      ([name2, value]) => value.refs.map(
        (ref) => ({ ref, name: name2, channels: ["env"], location: value.tree?.location ?? step.location })
      )
    );
  });
}

// src/readers/github-workflow/steps.ts
var MAX_DEPTH2 = 10;
var MAX_STEPS = 500;
var LOCAL2 = /^(?:\.|\$)\//;
function actionFile(workflow, uses, before) {
  const folder = uses.replace(LOCAL2, "").replace(/\/+$/, "");
  const folders = [folder, ...before.flatMap((step) => insideOf(step, folder) ?? [])];
  for (const name2 of folders.flatMap((one4) => ["action.yml", "action.yaml"].map((file) => join5(one4, file)))) {
    const source = workflow.repository.file(name2);
    const tree = source && parseYaml(source, "yaml").tree;
    if (source && tree) return { tree, text: source.text };
  }
  return void 0;
}
var join5 = (folder, file) => folder === "" ? file : `${folder}/${file}`;
function insideOf(step, folder) {
  const path = step.with.get("path")?.text.replace(/^\.\/|\/+$/g, "");
  if (!/^actions\/checkout@/i.test(step.uses ?? "") || path === void 0 || path === "") return void 0;
  if (step.with.has("repository")) return void 0;
  return folder === path ? "" : folder.startsWith(`${path}/`) ? folder.slice(path.length + 1) : void 0;
}
function lineBehind(text3, tree) {
  if (tree === void 0) return "";
  let start3 = 0;
  for (let line = 1; line < tree.location.line; line += 1) {
    start3 = text3.indexOf("\n", start3) + 1;
    if (start3 === 0) return "";
  }
  const end2 = text3.indexOf("\n", start3);
  return text3.slice(start3, end2 < 0 ? void 0 : end2).split("#").slice(1).join("#").trim();
}
function inputDefaults(action) {
  const values = /* @__PURE__ */ new Map();
  for (const { key, value } of action.get("inputs")?.entries() ?? []) {
    const text3 = value.get("default")?.string();
    if (text3 !== void 0) values.set(key.toLowerCase(), { text: text3, tree: value.get("default"), refs: [] });
  }
  return values;
}
function placeOf2(tree) {
  return tree.keyLocation("name") ?? tree.keyLocation("id") ?? tree.keyLocation("with") ?? tree.keyLocation("run") ?? tree.location;
}
function handOn(step, action, inside) {
  const texts2 = (action.get("outputs")?.entries() ?? []).map(({ value }) => value.get("value")?.string() ?? "");
  const refs = texts2.flatMap((text3) => refsIn(text3, inside));
  if (step.id !== void 0 && refs.length > 0) step.frame.outputs.set(step.id, refs);
}
function goesOn(tree) {
  const given = tree.get("continue-on-error");
  return given !== void 0 && given.boolean() !== false;
}
function readSteps(list3, scope, text3, observe) {
  const steps = [];
  let cut;
  const walk = (items3, frame) => {
    for (const tree of items3) {
      if (steps.length >= MAX_STEPS) {
        cut ??= tree.location;
        return;
      }
      if (tree.kind === "map") readStep(tree, frame);
    }
  };
  const readStep = (tree, frame) => {
    const job = scope.job && { ...scope.job, outputs: frame.scope.outputs };
    const inner = { ...scope, job, inputs: frame.inputs, env: frame.env };
    const env = valuesOf(tree.get("env"), frame.env, inner);
    const uses = tree.get("uses")?.string()?.trim();
    const given = valuesOf(tree.get("with"), /* @__PURE__ */ new Map(), { ...inner, env }, true);
    const own2 = tree.get("if");
    const conditions = own2 ? [...frame.conditions, { tree: own2, inputs: frame.inputs, env, frame: frame.scope }] : frame.conditions;
    const isLocal = uses !== void 0 && LOCAL2.test(uses);
    const action = isLocal ? actionFile(scope.workflow, uses, steps) : void 0;
    if (isLocal && action === void 0)
      scope.workflow.builder.diagnostic({
        code: "unresolved-reference",
        level: "warning",
        message: `The action \`${uses}\` cannot be read: whether it runs an agent is not known.`,
        location: tree.get("uses")?.location ?? tree.location
      });
    const actionName = action?.tree.get("name")?.string();
    const known4 = actionName !== void 0 && agentByActionName(actionName) !== void 0;
    const composite = !known4 && action?.tree.at("runs", "using")?.string() === "composite" && frame.depth < MAX_DEPTH2 ? action : void 0;
    const scopeInside = { workflow: scope.workflow, outputs: /* @__PURE__ */ new Map() };
    const inputs2 = composite ? new Map([...inputDefaults(composite.tree), ...given]) : given;
    const tolerated = frame.tolerated || goesOn(tree);
    const step = {
      tree,
      uses,
      actionName,
      env,
      inputs: frame.inputs,
      conditions,
      frame: frame.scope,
      tolerated,
      action: composite && { frame: scopeInside, outputs: composite.tree.get("outputs"), inputs: inputs2 },
      with: given,
      id: tree.get("id")?.string(),
      run: tree.get("run"),
      location: placeOf2(tree),
      // NOTE: counting lines is slow, and only the versions of agents are asked for.
      get comment() {
        return lineBehind(frame.text, tree.get("uses"));
      }
    };
    steps.push(step);
    observe(step);
    if (composite) {
      walk(composite.tree.at("runs", "steps")?.items() ?? [], {
        text: composite.text,
        inputs: inputs2,
        env,
        conditions,
        depth: frame.depth + 1,
        scope: scopeInside,
        tolerated
      });
      handOn(step, composite.tree, { ...inner, job: job && { ...job, outputs: scopeInside.outputs }, inputs: inputs2, env });
    }
  };
  walk(list3?.items() ?? [], {
    text: text3,
    inputs: scope.inputs,
    env: scope.env,
    conditions: [],
    depth: 0,
    scope: { workflow: scope.workflow, outputs: scope.job?.outputs ?? /* @__PURE__ */ new Map() },
    tolerated: false
  });
  if (cut !== void 0)
    scope.workflow.builder.diagnostic({
      code: "limit",
      level: "error",
      message: `A job of more than ${MAX_STEPS} steps: this one and those after it are not judged.`,
      location: cut
    });
  return steps;
}

// src/catalog/guards.generated.ts
var data8 = JSON.parse(`{"associations":[{"value":"OWNER","admits":["maintainer"]},{"value":"MEMBER","admits":["triager","writer","maintainer"]},{"value":"COLLABORATOR","admits":["triager","writer","maintainer"]},{"value":"CONTRIBUTOR","admits":["anyone"]},{"value":"FIRST_TIME_CONTRIBUTOR","admits":["anyone"]},{"value":"FIRST_TIMER","admits":["anyone"]},{"value":"MANNEQUIN","admits":["anyone"]},{"value":"NONE","admits":["anyone"]}],"bot-ids":["49699333","41898282","29139614"],"fresh-labels":["issues.opened","issues.labeled","pull_request.opened","pull_request.labeled","pull_request_target.opened","pull_request_target.labeled","discussion.created","discussion.labeled"],"head-exists":["pull_request.opened","pull_request.synchronize","pull_request.reopened","pull_request_target.opened","pull_request_target.synchronize","pull_request_target.reopened"],"run-events":["push","create","delete","release","workflow_dispatch","repository_dispatch","schedule","merge_group","registry_package","deployment","branch_protection_rule"],"properties":[{"path":"github.actor","role":"login","of":"actor"},{"path":"github.triggering_actor","role":"login","of":"actor"},{"path":"github.actor_id","role":"login","of":"actor"},{"path":"github.event.sender.login","role":"login","of":"actor"},{"path":"github.event.sender.id","role":"login","of":"actor"},{"path":"github.event.pusher.name","role":"login","of":"actor"},{"path":"github.event.workflow_run.actor.login","role":"login","of":"actor"},{"path":"github.event.workflow_run.triggering_actor.login","role":"login","of":"actor"},{"path":"github.event.comment.user.login","role":"login","of":"comment"},{"path":"github.event.comment.user.id","role":"login","of":"comment"},{"path":"github.event.issue.user.login","role":"login","of":"issue"},{"path":"github.event.issue.user.id","role":"login","of":"issue"},{"path":"github.event.pull_request.user.login","role":"login","of":"pull_request"},{"path":"github.event.pull_request.user.id","role":"login","of":"pull_request"},{"path":"github.event.review.user.login","role":"login","of":"review"},{"path":"github.event.review.user.id","role":"login","of":"review"},{"path":"github.event.discussion.user.login","role":"login","of":"discussion"},{"path":"github.event.comment.author_association","role":"association","of":"comment"},{"path":"github.event.issue.author_association","role":"association","of":"issue"},{"path":"github.event.pull_request.author_association","role":"association","of":"pull_request"},{"path":"github.event.review.author_association","role":"association","of":"review"},{"path":"github.event.discussion.author_association","role":"association","of":"discussion"},{"path":"github.event.sender.type","role":"account-type","of":"actor"},{"path":"github.event.comment.user.type","role":"account-type","of":"comment"},{"path":"github.event.issue.user.type","role":"account-type","of":"issue"},{"path":"github.event.pull_request.user.type","role":"account-type","of":"pull_request"},{"path":"github.event.review.user.type","role":"account-type","of":"review"},{"path":"github.event.discussion.user.type","role":"account-type","of":"discussion"},{"path":"github.event.head_commit.author.name","role":"commit-author","of":"head_commit"},{"path":"github.event.head_commit.author.email","role":"commit-author","of":"head_commit"},{"path":"github.event.head_commit.author.username","role":"commit-author","of":"head_commit"},{"path":"github.event.head_commit.committer.name","role":"commit-author","of":"head_commit"},{"path":"github.event.head_commit.committer.email","role":"commit-author","of":"head_commit"},{"path":"github.event.head_commit.committer.username","role":"commit-author","of":"head_commit"},{"path":"github.event.workflow_run.head_commit.author.name","role":"commit-author","of":"workflow_run"},{"path":"github.event.workflow_run.head_commit.author.email","role":"commit-author","of":"workflow_run"},{"path":"github.event.comment.body","role":"text","of":"comment"},{"path":"github.event.issue.title","role":"text","of":"issue"},{"path":"github.event.issue.body","role":"text","of":"issue"},{"path":"github.event.pull_request.title","role":"text","of":"pull_request"},{"path":"github.event.pull_request.body","role":"text","of":"pull_request"},{"path":"github.event.review.body","role":"text","of":"review"},{"path":"github.event.discussion.title","role":"text","of":"discussion"},{"path":"github.event.discussion.body","role":"text","of":"discussion"},{"path":"github.head_ref","role":"branch","of":"pull_request"},{"path":"github.event.pull_request.head.ref","role":"branch","of":"pull_request"},{"path":"github.event.pull_request.head.label","role":"branch","of":"pull_request"},{"path":"github.event.workflow_run.head_branch","role":"branch","of":"workflow_run"},{"path":"github.event.label.name","role":"label","of":"label"},{"path":"github.event.issue.labels.*.name","role":"labels","of":"issue"},{"path":"github.event.pull_request.labels.*.name","role":"labels","of":"pull_request"},{"path":"github.event.discussion.labels.*.name","role":"labels","of":"discussion"},{"path":"github.event.pull_request.head.repo.full_name","role":"head","of":"full_name"},{"path":"github.event.pull_request.head.repo.id","role":"head","of":"id"},{"path":"github.event.pull_request.head.repo.node_id","role":"head","of":"node_id"},{"path":"github.event.pull_request.head.repo.owner.login","role":"head","of":"owner"},{"path":"github.event.pull_request.head.repo.owner.id","role":"head","of":"owner_id"},{"path":"github.event.pull_request.head.user.login","role":"head","of":"owner"},{"path":"github.event.workflow_run.head_repository.full_name","role":"head","of":"full_name"},{"path":"github.event.workflow_run.head_repository.id","role":"head","of":"id"},{"path":"github.event.workflow_run.head_repository.node_id","role":"head","of":"node_id"},{"path":"github.event.workflow_run.head_repository.owner.login","role":"head","of":"owner"},{"path":"github.event.workflow_run.head_repository.owner.id","role":"head","of":"owner_id"},{"path":"github.repository","role":"base","of":"full_name"},{"path":"github.repository_id","role":"base","of":"id"},{"path":"github.repository_owner","role":"base","of":"owner"},{"path":"github.repository_owner_id","role":"base","of":"owner_id"},{"path":"github.event.repository.full_name","role":"base","of":"full_name"},{"path":"github.event.repository.id","role":"base","of":"id"},{"path":"github.event.repository.node_id","role":"base","of":"node_id"},{"path":"github.event.repository.owner.login","role":"base","of":"owner"},{"path":"github.event.repository.owner.id","role":"base","of":"owner_id"},{"path":"github.event.pull_request.base.repo.full_name","role":"base","of":"full_name"},{"path":"github.event.pull_request.base.repo.id","role":"base","of":"id"},{"path":"github.event.pull_request.base.repo.node_id","role":"base","of":"node_id"},{"path":"github.event.pull_request.base.repo.owner.login","role":"base","of":"owner"},{"path":"github.event.pull_request.base.repo.owner.id","role":"base","of":"owner_id"},{"path":"github.event.pull_request.base.user.login","role":"base","of":"owner"},{"path":"github.event.workflow_run.repository.full_name","role":"base","of":"full_name"},{"path":"github.event.workflow_run.repository.id","role":"base","of":"id"},{"path":"github.event.workflow_run.repository.owner.login","role":"base","of":"owner"},{"path":"github.event.pull_request.head.repo.fork","role":"fork","of":"pull_request"},{"path":"github.event.workflow_run.head_repository.fork","role":"fork","of":"workflow_run"},{"path":"github.event.pull_request.merged","role":"merged","of":"pull_request"},{"path":"github.event.review.state","role":"review-state","of":"review"},{"path":"github.event.workflow_run.event","role":"run-event","of":"workflow_run"},{"path":"github.event.workflow_run.conclusion","role":"run-conclusion","of":"workflow_run"}],"proofs":[{"id":"association","strength":"effective","judges":"actor","admits":["triager","writer","maintainer"],"forgeable-by":[],"why":"GitHub states how the actor belongs to the repository; COLLABORATOR and MEMBER may be less than write.","source":"https://docs.github.com/en/graphql/reference/enums#commentauthorassociation"},{"id":"association-outsider","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"It also accepts associations that people without any standing have.","source":"https://docs.github.com/en/graphql/reference/enums#commentauthorassociation"},{"id":"association-of-author","strength":"weak","judges":"author","admits":[],"forgeable-by":[],"why":"It judges who wrote the thread, not who started this run.","source":"https://github.com/github/codeql/blob/main/actions/ql/lib/codeql/actions/security/ControlChecks.qll"},{"id":"association-unplaced","strength":"declared","judges":"actor","admits":["triager","writer","maintainer"],"forgeable-by":[],"why":"Whether this is the association of the actor depends on an event that is not known here.","source":"https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"},{"id":"actor-login","strength":"effective","judges":"actor","admits":["writer","maintainer"],"forgeable-by":[],"why":"Only the named accounts start this run.","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context"},{"id":"actor-login-unplaced","strength":"declared","judges":"actor","admits":["writer","maintainer"],"forgeable-by":[],"why":"Whether this account is the one that started the run depends on an event that is not known here.","source":"https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"},{"id":"actor-login-text","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"It compares parts of a login; anyone can register a login that fits.","source":"https://docs.zizmor.sh/audits/#unsound-contains"},{"id":"actor-owner","strength":"effective","judges":"actor","admits":["maintainer"],"forgeable-by":[],"why":"Only the account that owns the repository starts this run.","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context"},{"id":"author-login","strength":"weak","judges":"author","admits":[],"forgeable-by":[],"why":"It judges who wrote the thread, not who started this run.","source":"https://github.com/github/codeql/blob/main/actions/ql/lib/codeql/actions/security/ControlChecks.qll"},{"id":"named-bot","strength":"effective","judges":"actor","admits":[],"forgeable-by":[],"why":"Only the named app starts this run; no person does.","source":"https://docs.zizmor.sh/audits/#bot-conditions"},{"id":"bot-actor","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"The actor is whoever acted last; anyone can make the app act on their own pull request.","source":"https://docs.zizmor.sh/audits/#bot-conditions"},{"id":"any-bot","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"Anyone can register an app, and every app's login ends like this.","source":"https://docs.zizmor.sh/audits/#bot-conditions"},{"id":"not-a-bot","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"It keeps an app out; every person gets through.","source":"https://docs.zizmor.sh/audits/#bot-conditions"},{"id":"account-type","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"It tells people from apps, not who of them may.","source":"https://docs.github.com/en/rest/users/users#get-a-user"},{"id":"commit-author","strength":"weak","judges":"author","admits":[],"forgeable-by":[],"why":"Whoever makes a commit chooses the author it names.","source":"https://git-scm.com/docs/git-commit#_commit_information"},{"id":"label","strength":"effective","judges":"label","admits":["triager","writer","maintainer"],"forgeable-by":["write"],"why":"Applying a label needs triage or more.","source":"https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization"},{"id":"label-survives","strength":"weak","judges":"label","admits":[],"forgeable-by":["write"],"why":"The label stays while the thread changes; it was not applied to what is there now, nor by who started this run.","source":"https://codeql.github.com/codeql-query-help/actions/actions-improper-access-control/"},{"id":"merged","strength":"effective","judges":"approver","admits":["writer","maintainer"],"forgeable-by":["merge"],"why":"Merging a pull request needs write.","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#running-your-pull_request-workflow-when-a-pull-request-merges"},{"id":"review-state","strength":"weak","judges":"approver","admits":[],"forgeable-by":["approve"],"why":"Anyone can approve a pull request of a public repository.","source":"https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews"},{"id":"trigger-phrase","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"Whoever writes the text writes the phrase.","source":"https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks"},{"id":"branch-name","strength":"weak","judges":"author","admits":[],"forgeable-by":[],"why":"The owner of a fork names its branches.","source":"https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks"},{"id":"run-event","strength":"effective","judges":"actor","admits":["writer","maintainer"],"forgeable-by":[],"why":"Starting the upstream run by this event needs write.","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows"},{"id":"run-conclusion","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"It tells how the upstream run ended, not who started it.","source":"https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"},{"id":"run-same-repository","strength":"declared","judges":"actor","admits":["writer","maintainer"],"forgeable-by":[],"why":"It keeps forks out; who else starts the upstream run is not known here.","source":"https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"},{"id":"unsound-condition","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"Text stands around the expression, so the whole is a text, and a text is always true.","source":"https://docs.zizmor.sh/audits/#unsound-condition"}]}`);

// src/catalog/guards.ts
var ROLES = [
  "login",
  "association",
  "account-type",
  "commit-author",
  "text",
  "branch",
  "label",
  "labels",
  "head",
  "base",
  "fork",
  "merged",
  "review-state",
  "run-event",
  "run-conclusion"
];
var STRENGTHS = ["effective", "declared", "weak"];
var JUDGES = ["actor", "author", "label", "approver", "call"];
var standingsOf = (names) => STANDINGS.filter((standing2) => names.includes(standing2));
var PROPERTIES = new Map(
  data8.properties.flatMap(({ path, role, of }) => {
    const known4 = ROLES.find((r) => r === role);
    return known4 === void 0 ? [] : [[path, { role: known4, of }]];
  })
);
function propertyAt(path) {
  return PROPERTIES.get(path);
}
var ASSOCIATIONS = new Map(
  data8.associations.map(({ value, admits: admits2 }) => [value, standingsOf(admits2)])
);
var associations = [...ASSOCIATIONS.keys()];
var outsiders = associations.filter((value) => ASSOCIATIONS.get(value)?.includes("anyone"));
function holdersOf(values) {
  const held = values.flatMap((value) => ASSOCIATIONS.get(value) ?? STANDINGS);
  return STANDINGS.filter((standing2) => held.includes(standing2));
}
var has2 = (list3, item) => list3.includes(item);
function isBot(login) {
  return login.toLowerCase().endsWith("[bot]") || has2(data8["bot-ids"], login);
}
function isFreshLabel(event, action) {
  return has2(data8["fresh-labels"], `${event}.${action}`);
}
function headExists(event, action) {
  return has2(data8["head-exists"], `${event}.${action}`);
}
function needsWriteToStart(event) {
  return has2(data8["run-events"], event.toLowerCase());
}
var PROOFS = new Map(
  data8.proofs.map((row) => {
    const strength = STRENGTHS.find((s) => s === row.strength) ?? "weak";
    const judges = JUDGES.find((j) => j === row.judges) ?? "actor";
    const forgeableBy = ACCESSES.filter((access) => has2(row["forgeable-by"], access));
    const admits2 = strength === "weak" ? STANDINGS : standingsOf(row.admits);
    return [row.id, { gate: row.id, strength, judges, admits: admits2, forgeableBy, why: row.why }];
  })
);
var UNLISTED = {
  gate: "unlisted",
  strength: "weak",
  judges: "actor",
  admits: STANDINGS,
  forgeableBy: [],
  why: "The catalog does not say what it proves."
};
function proofById(id, location) {
  return { ...PROOFS.get(id) ?? { ...UNLISTED, gate: id }, location };
}
var proofIds = [...PROOFS.keys()];

// src/readers/github-workflow/conditions/condition-values.ts
var known = (value) => ({ kind: "known", value });
var FREE = { kind: "free" };
var unknownValue = (what) => ({ kind: "unknown", what });
var YES = { op: "const", value: true };
var NO = { op: "const", value: false };
var CHOICE = { op: "choice" };
var isConst = (condition, value) => condition.op === "const" && condition.value === value;
function all(parts) {
  if (parts.some((part) => isConst(part, false))) return NO;
  const rest = parts.filter((part) => !isConst(part, true));
  return rest.length === 1 && rest[0] !== void 0 ? rest[0] : rest.length === 0 ? YES : { op: "all", of: rest };
}
function any(parts) {
  const rest = parts.filter((part) => !isConst(part, false));
  if (rest.length > 0 && rest.every((part) => isConst(part, true))) return YES;
  return rest.length === 1 && rest[0] !== void 0 ? rest[0] : rest.length === 0 ? NO : { op: "any", of: rest };
}
function not(part) {
  if (part.op === "const") return part.value ? NO : YES;
  return part.op === "not" ? part.of : { op: "not", of: part };
}
function isTruthy(value) {
  return !(value === null || value === false || value === "" || value === 0 || Number.isNaN(value));
}
function numberOf(value) {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  return typeof value === "string" ? Number(value.trim()) : Number.NaN;
}
function textOf3(value) {
  if (value === null) return "";
  return typeof value === "object" ? Array.isArray(value) ? "Array" : "Object" : String(value);
}
function samePlain(a, b) {
  if (typeof a === "string" && typeof b === "string") return a.toUpperCase() === b.toUpperCase();
  if (a === null && b === null) return true;
  if (typeof a === "object" && a !== null || typeof b === "object" && b !== null) return a === b;
  return numberOf(a) === numberOf(b);
}
function plainOfJson(text3) {
  try {
    const value = JSON.parse(text3);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
var HEAD_NAMES = /* @__PURE__ */ new Set(["github.head_ref", "github.base_ref"]);
function ofPayload(path, object3, depth, context) {
  const held = payloadHolds(context.event, context.action ?? "", object3);
  if (held === "no") return known(null);
  if (held === "yes" && depth === 3) return { kind: "condition", of: YES };
  if (path.startsWith("github.event.issue.pull_request") && context.event === "issues") return known(null);
  if (path.startsWith("github.event.workflow_run.pull_requests.*") && context.fork) return known(null);
  return void 0;
}
function githubProperty(path, context) {
  const unplaced = context.unknown === true || context.causedBy === "caller";
  if (path === "github.event_name" && !unplaced) return known(context.event);
  if (path === "github.event.action" && !unplaced && context.event !== "repository_dispatch")
    return known(context.action ?? null);
  if (path === "github.event.repository.private") return known(false);
  if (path === "github.event.repository.visibility") return known("public");
  if (HEAD_NAMES.has(path) && payloadHolds(context.event, context.action ?? "", "pull_request") === "no")
    return known("");
  const [, event, object3] = path.split(".");
  if (event === "event" && object3 !== void 0) {
    const decided = ofPayload(path, object3, path.split(".").length, context);
    if (decided !== void 0) return decided;
  }
  const property = propertyAt(path);
  return property === void 0 ? FREE : { kind: "subject", path, ...property };
}

// src/readers/github-workflow/conditions/condition-proofs.ts
var stated = (proof) => ({ op: "proof", proof });
function prove(id, { location }) {
  return stated(proofById(id, location));
}
function isActors(subject, { context }) {
  return subject.of === "actor" ? true : actorWrote(context.event, context.action ?? "", subject.of);
}
var OWN_ACTIONS = /* @__PURE__ */ new Set(["opened", "created", "submitted"]);
var TRIAGE_ACTIONS = /* @__PURE__ */ new Set(["closed", "reopened"]);
function ofAuthor(proof, subject, { context }) {
  const action = context.action ?? "";
  if (subject.of === "actor" || proof.strength !== "effective" || OWN_ACTIONS.has(action)) return proof;
  const others = STANDINGS.slice(STANDINGS.indexOf(TRIAGE_ACTIONS.has(action) ? "triager" : "writer"));
  return { ...proof, admits: STANDINGS.filter((one4) => proof.admits.includes(one4) || others.includes(one4)) };
}
function associationIn(subject, accepted, place3) {
  const values = associations.filter((value) => accepted.includes(value));
  if (values.length === 0) return NO;
  if (values.length === associations.length) return YES;
  if (outsiders.every((value) => values.includes(value)))
    return not(
      associationIn(
        subject,
        associations.filter((v) => !values.includes(v)),
        place3
      )
    );
  if (outsiders.some((value) => values.includes(value))) return prove("association-outsider", place3);
  const actors = isActors(subject, place3);
  if (actors === false) return prove("association-of-author", place3);
  const proof = proofById(actors === true ? "association" : "association-unplaced", place3.location);
  const said = { ...proof, admits: holdersOf(values), why: `It lets ${values.join(", ")} through. ${proof.why}` };
  return stated(ofAuthor(said, subject, place3));
}
var isSpoofable = (login, { context }) => {
  if (context.unknown === true || context.causedBy === "caller" || context.event === "workflow_run") return true;
  if (!context.event.startsWith("pull_request")) return false;
  return login.startsWith("dependabot") || login === "49699333" || context.fork && context.action === "synchronize";
};
function loginIs(subject, login, place3) {
  const actors = isActors(subject, place3);
  if (actors === false) return prove("author-login", place3);
  if (actors === "unknown") return prove("actor-login-unplaced", place3);
  const id = isBot(login) ? subject.of === "actor" && isSpoofable(login.toLowerCase(), place3) ? "bot-actor" : "named-bot" : "actor-login";
  return stated(ofAuthor(proofById(id, place3.location), subject, place3));
}
function loginIsOwner(subject, place3) {
  const actors = isActors(subject, place3);
  const id = actors === true ? "actor-owner" : actors === false ? "author-login" : "actor-login-unplaced";
  return stated(ofAuthor(proofById(id, place3.location), subject, place3));
}
function labelIs(label, place3) {
  return stated({ ...proofById("label", place3.location), label });
}
function labelAmong(label, place3) {
  const { event, action } = place3.context;
  return isFreshLabel(event, action ?? "") ? labelIs(label, place3) : prove("label-survives", place3);
}
function isSameRepository(place3) {
  const { context } = place3;
  if (context.fork) return NO;
  if (context.unknown === true || context.causedBy === "caller") return prove("run-same-repository", place3);
  return context.event === "workflow_run" && context.causedBy === "anyone" ? prove("run-same-repository", place3) : YES;
}
function isFork(place3) {
  const { context, location } = place3;
  if (!context.fork) return not(isSameRepository(place3));
  if (headExists(context.event, context.action ?? "")) return YES;
  const what = "whether the fork still exists (its author can delete it, and then `fork` is null)";
  return { op: "unknown", what, location };
}
function isMerged(place3) {
  const { event, action } = place3.context;
  return action === "closed" && event.startsWith("pull_request") ? prove("merged", place3) : CHOICE;
}
function isRunOf(event, place3) {
  const { context } = place3;
  if (event.toLowerCase() === "pull_request" && !context.fork)
    return stated({ ...proofById("run-event", place3.location), admits: holdersOf(["MEMBER"]) });
  if (!needsWriteToStart(event)) return CHOICE;
  return context.fork ? NO : prove("run-event", place3);
}

// src/readers/github-workflow/conditions/condition-compare.ts
var unknown2 = (what, { location }) => ({ op: "unknown", what, location });
var constant = (value) => value ? YES : NO;
function split(value, judge) {
  return any([all([value.when, judge(value.so)]), all([not(value.when), judge(value.otherwise)])]);
}
var ENDINGS = /* @__PURE__ */ new Set(["result", "outcome", "conclusion"]);
function outputIs(path, literal, at) {
  const open2 = unknown2(`the value of \`${path.join(".")}\``, at);
  if (ENDINGS.has(path[2]?.toLowerCase() ?? ""))
    return (typeof literal === "string" ? at.output(path, literal) : void 0) ?? (path[0] === "needs" ? CHOICE : open2);
  if (literal === "") return not(at.output(path) ?? open2);
  return (typeof literal === "string" ? at.output(path, literal) : void 0) ?? open2;
}
var BY_ROLE = {
  login: loginIs,
  association: (subject, literal, at) => {
    const value = literal.toUpperCase();
    return associations.includes(value) ? associationIn(subject, [value], at) : unknown2(`the association \`${literal}\``, at);
  },
  label: (_, literal, at) => labelIs(literal, at),
  labels: (_, literal, at) => labelAmong(literal, at),
  head: (_, __, at) => isSameRepository(at),
  "run-event": (_, literal, at) => isRunOf(literal, at),
  "account-type": (_, __, at) => prove("account-type", at),
  "commit-author": (_, __, at) => prove("commit-author", at),
  "review-state": (_, __, at) => prove("review-state", at),
  "run-conclusion": (_, __, at) => prove("run-conclusion", at),
  text: (_, __, at) => prove("trigger-phrase", at),
  branch: (_, __, at) => prove("branch-name", at)
};
function subjectIs(subject, literal, at) {
  if (subject.role === "fork" || subject.role === "merged") {
    const flag2 = subject.role === "fork" ? isFork(at) : isMerged(at);
    return conditionIs(flag2, literal);
  }
  if (literal === null && (subject.role === "base" || subject.of === "actor")) return NO;
  const text3 = typeof literal === "number" ? String(literal) : literal;
  return typeof text3 === "string" && text3 !== "" ? BY_ROLE[subject.role]?.(subject, text3, at) ?? CHOICE : CHOICE;
}
function conditionIs(condition, literal) {
  const number = numberOf(literal);
  return number === 1 ? condition : number === 0 ? not(condition) : NO;
}
function subjectsAgree(a, b, at) {
  const roles = [a.role, b.role].toSorted().join();
  if (roles === "base,head" && a.of === b.of) return isSameRepository(at);
  const [login, base] = a.role === "login" ? [a, b] : [b, a];
  const isId = login.path.endsWith("id");
  return roles === "base,login" && base.of === (isId ? "owner_id" : "owner") ? loginIsOwner(login, at) : CHOICE;
}
function equal(a, b, at) {
  if (a.kind === "either") return split(a, (part) => equal(part, b, at));
  if (b.kind === "either" || a.kind === "known" && b.kind !== "known")
    return b.kind === "either" ? split(b, (part) => equal(a, part, at)) : equal(b, a, at);
  if (a.kind === "known" && b.kind === "known") return constant(samePlain(a.value, b.value));
  if (a.kind === "subject" && b.kind === "subject") return subjectsAgree(a, b, at);
  if (a.kind === "free" || b.kind === "free") return CHOICE;
  if (a.kind === "subject") return b.kind === "known" ? subjectIs(a, b.value, at) : dynamic(a, b, at);
  if (a.kind === "condition") return b.kind === "known" ? conditionIs(a.of, b.value) : dynamic(b, a, at);
  if (a.kind === "output" && b.kind === "known") return outputIs(a.path, b.value, at);
  return dynamic(a, b, at);
}
var STARTERS_TEXT = /* @__PURE__ */ new Set(["text", "branch", "commit-author"]);
function dynamic(a, b, at) {
  for (const side of [a, b]) if (side.kind === "subject" && STARTERS_TEXT.has(side.role)) return CHOICE;
  for (const side of [a, b]) {
    if (side.kind === "unknown") return unknown2(side.what, at);
    if (side.kind === "output") return unknown2(`the value of \`${side.path.join(".")}\``, at);
  }
  return CHOICE;
}
function differ(a, b, at) {
  const [subject, other] = a.kind === "subject" ? [a, b] : [b, a];
  if (subject.kind === "subject" && other.kind === "known" && typeof other.value === "string") {
    if (subject.role === "account-type") return prove("account-type", at);
    if (subject.role === "login" && isBot(other.value)) return prove("not-a-bot", at);
  }
  return not(equal(a, b, at));
}
function truthy(value, at) {
  if (value.kind === "known") return constant(isTruthy(value.value));
  if (value.kind === "condition") return value.of;
  if (value.kind === "either") return split(value, (part) => truthy(part, at));
  if (value.kind === "unknown") return unknown2(value.what, at);
  if (value.kind === "output") return at.output(value.path) ?? unknown2(`the value of \`${value.path.join(".")}\``, at);
  if (value.kind === "subject" && value.role === "fork") return isFork(at);
  if (value.kind === "subject" && value.role === "merged") return isMerged(at);
  return value.kind === "subject" && NEVER_EMPTY.has(value.role) && isThere(value, at) ? YES : CHOICE;
}
var NEVER_EMPTY = /* @__PURE__ */ new Set(["association", "login", "account-type", "base"]);
function isThere({ of }, { context }) {
  return of === "actor" || payloadHolds(context.event, context.action ?? "", of) === "yes";
}
function subjectHolds(subject, part, at, test2) {
  if (subject.role === "text") return prove("trigger-phrase", at);
  if (subject.role === "branch") return prove("branch-name", at);
  if (subject.role === "commit-author") return prove("commit-author", at);
  if (part.kind !== "known") return dynamic(subject, part, at);
  const text3 = textOf3(part.value).toUpperCase();
  if (subject.role === "association")
    return associationIn(
      subject,
      associations.filter((value) => test2(value, text3)),
      at
    );
  if (subject.role === "login") return prove(text3.endsWith("[BOT]") ? "any-bot" : "actor-login-text", at);
  return CHOICE;
}
function textHolds(text3, subject, at, test2) {
  const upper = text3.toUpperCase();
  if (subject.role === "association")
    return associationIn(
      subject,
      associations.filter((value) => test2(upper, value)),
      at
    );
  return subject.role === "login" ? prove("actor-login-text", at) : CHOICE;
}
function listHolds(list3, item, at) {
  if (item.kind === "subject" && item.role === "association") {
    const texts2 = list3.map((value) => textOf3(value).toUpperCase());
    return associationIn(item, texts2, at);
  }
  return any(list3.map((value) => equal({ kind: "known", value }, item, at)));
}
function contains2(search, item, at) {
  if (search.kind === "either") return split(search, (part) => contains2(part, item, at));
  if (item.kind === "either") return split(item, (part) => contains2(search, part, at));
  if (search.kind === "known" && Array.isArray(search.value)) return listHolds(search.value, item, at);
  if (search.kind === "subject" && search.role === "labels")
    return item.kind === "known" ? labelAmong(textOf3(item.value), at) : dynamic(search, item, at);
  return holds(search, item, at, (text3, part) => text3.includes(part));
}
function holds(search, item, at, test2) {
  if (search.kind === "either") return split(search, (part) => holds(part, item, at, test2));
  if (item.kind === "either") return split(item, (part) => holds(search, part, at, test2));
  if (search.kind === "known" && item.kind === "known") {
    return constant(test2(textOf3(search.value).toUpperCase(), textOf3(item.value).toUpperCase()));
  }
  if (search.kind === "subject") return subjectHolds(search, item, at, test2);
  if (search.kind === "known" && item.kind === "subject") return textHolds(textOf3(search.value), item, at, test2);
  return search.kind === "free" || item.kind === "free" ? CHOICE : dynamic(search, item, at);
}

// src/readers/github-workflow/conditions/condition-functions.ts
var STATUS = /* @__PURE__ */ new Set(["always", "failure", "cancelled", "success"]);
function made(args, of) {
  const values = args.flatMap((arg) => arg.kind === "known" ? [arg.value] : []);
  if (values.length === args.length) return known(of(values));
  return args.find((arg) => arg.kind === "unknown" || arg.kind === "output") === void 0 ? FREE : unknownValue("a text made of values that are not in the files");
}
var formatted = ([pattern2 = "", ...values]) => textOf3(pattern2).replace(
  /\{\{|\}\}|\{(\d{1,3})\}/g,
  (match2, index) => index === void 0 ? match2.charAt(0) : textOf3(values[Number(index)] ?? "")
);
function fromJson(value, at) {
  if (value.kind === "either")
    return { ...value, so: fromJson(value.so, at), otherwise: fromJson(value.otherwise, at) };
  if (value.kind === "condition") return value;
  if (value.kind === "output") return { kind: "condition", of: equal(value, known("true"), at) };
  if (value.kind !== "known") return value.kind === "unknown" ? value : FREE;
  const parsed3 = plainOfJson(textOf3(value.value));
  return parsed3 === void 0 ? unknownValue("a text that is no JSON") : known(parsed3);
}
function caseOf([when, then, ...rest], at) {
  if (when === void 0) return FREE;
  if (then === void 0) return when;
  return { kind: "either", when: truthy(when, at), so: then, otherwise: caseOf(rest, at) };
}
function callValue(name2, args, at) {
  const [first = FREE] = args;
  if (name2 === "always") return { kind: "condition", of: YES };
  if (STATUS.has(name2)) return { kind: "condition", of: CHOICE };
  if (name2 === "fromjson") return fromJson(first, at);
  if (name2 === "case") return caseOf(args, at);
  if (name2 === "format") return made(args, formatted);
  if (name2 === "tojson") return made(args, ([value = null]) => JSON.stringify(value, null, 2));
  if (name2 === "join")
    return made(
      args,
      ([list3 = null, separator = ","]) => Array.isArray(list3) ? list3.map(textOf3).join(textOf3(separator)) : textOf3(list3)
    );
  return name2 === "hashfiles" ? FREE : unknownValue(`the function \`${name2}\``);
}
function callsStatus(node) {
  if (node instanceof FunctionCall)
    return STATUS.has(node.functionName.lexeme.toLowerCase()) || node.args.some(callsStatus);
  if (node instanceof Logical) return node.args.some(callsStatus);
  if (node instanceof Binary) return callsStatus(node.left) || callsStatus(node.right);
  if (node instanceof IndexAccess) return callsStatus(node.expr) || callsStatus(node.index);
  if (node instanceof Grouping) return callsStatus(node.group);
  return node instanceof Unary && callsStatus(node.expr);
}
function asksSuccess(node) {
  if (node instanceof Grouping) return asksSuccess(node.group);
  if (node instanceof FunctionCall) return node.functionName.lexeme.toLowerCase() === "success";
  if (!(node instanceof Logical)) return false;
  return node.operator.lexeme === "&&" ? node.args.some(asksSuccess) : node.args.every(asksSuccess);
}
var conjuncts2 = (node) => {
  if (node instanceof Grouping) return conjuncts2(node.group);
  return node instanceof Logical && node.operator.lexeme === "&&" ? node.args.flatMap(conjuncts2) : [node];
};
function ruledOut(part) {
  if (part instanceof Grouping) return ruledOut(part.group);
  if (!(part instanceof Unary)) return void 0;
  const inner = part.expr instanceof Grouping ? part.expr.group : part.expr;
  if (!(inner instanceof FunctionCall)) return void 0;
  const name2 = inner.functionName.lexeme.toLowerCase();
  if (name2 === "cancelled") return name2;
  if (name2 === "failure") return inner.args.length === 0 ? name2 : void 0;
  const [results, word3] = inner.args;
  return name2 === "contains" && results !== void 0 && isAllResults(results) && word3 instanceof Literal ? { failure: "failure", cancelled: "cancelled" }[word3.literal.coerceString().toLowerCase()] : void 0;
}
function isAllResults(node) {
  if (!(node instanceof IndexAccess && node.index instanceof Literal && node.expr instanceof IndexAccess)) return false;
  const { expr: all3 } = node;
  return node.index.literal.coerceString().toLowerCase() === "result" && all3.index instanceof Star && all3.expr instanceof ContextAccess && all3.expr.name.lexeme.toLowerCase() === "needs";
}
function wholeExpression(text3) {
  const found = findExpressions(text3);
  const whole2 = found.length === 1 && found[0]?.offset === 0 && found[0].end === text3.length;
  return parseExpression(found.length === 0 ? text3 : whole2 ? found[0]?.text ?? "" : "");
}
function endsSettled(text3) {
  const parsed3 = wholeExpression(text3);
  const out = parsed3 === void 0 ? [] : conjuncts2(parsed3).map(ruledOut);
  return out.includes("failure") && out.includes("cancelled");
}
function usesStatusFunction(text3) {
  const parsed3 = wholeExpression(text3);
  if (parsed3 !== void 0) return callsStatus(parsed3) && !asksSuccess(parsed3);
  return /\b(?:always|failure|cancelled|success)\s*\(/i.test(text3);
}

// src/readers/github-workflow/conditions/condition-path.ts
function pathOf(node) {
  if (node instanceof ContextAccess) return [node.name.lexeme.toLowerCase()];
  if (!(node instanceof IndexAccess)) return void 0;
  const base = pathOf(node.expr);
  if (base === void 0) return void 0;
  if (node.index instanceof Star) return [...base, "*"];
  if (!(node.index instanceof Literal)) return void 0;
  const key = node.index.literal.coerceString();
  return [...base, /^\d+$/.test(key) ? "*" : key.toLowerCase()];
}
function casedPath(node) {
  if (node instanceof ContextAccess) return [node.name.lexeme.toLowerCase()];
  if (!(node instanceof IndexAccess) || !(node.index instanceof Literal)) return [];
  return [...casedPath(node.expr), node.index.literal.coerceString()];
}
function literalValue({ token, literal }) {
  if (token.lexeme.startsWith("'")) return known(token.lexeme.slice(1, -1).replaceAll("''", "'"));
  const value = token.lexeme === "true" ? true : token.lexeme === "false" ? false : token.lexeme === "null" ? null : literal.number();
  return known(value);
}

// src/readers/github-workflow/conditions/condition-shared.ts
var DEPTHS = /* @__PURE__ */ new WeakMap();
var MAX_DEPTH3 = 1e3;
var isShared = (condition) => DEPTHS.has(condition);
function partsOf2(condition) {
  if (condition.op === "not") return [condition.of];
  return condition.op === "all" || condition.op === "any" ? condition.of : [];
}
function depthOf(condition, known4 = /* @__PURE__ */ new Map()) {
  const before = DEPTHS.get(condition) ?? known4.get(condition);
  if (before !== void 0) return before;
  const depth = partsOf2(condition).reduce((most2, part) => Math.max(most2, depthOf(part, known4)), 0);
  known4.set(condition, depth);
  return depth;
}
function sharedAll(parts) {
  const whole2 = all([...new Set(parts)]);
  if (whole2.op !== "all" || isShared(whole2)) return whole2;
  const depth = 1 + depthOf(whole2);
  if (depth > MAX_DEPTH3) return void 0;
  const digest2 = sha256(JSON.stringify(whole2), "base64url");
  Object.defineProperty(whole2, "toJSON", { value: () => ({ op: "all", digest: digest2 }) });
  DEPTHS.set(whole2, depth);
  return whole2;
}
function sizeOf(condition, sizes = /* @__PURE__ */ new Map()) {
  const before = isShared(condition) ? 1 : sizes.get(condition);
  if (before !== void 0) return before;
  const size = 1 + partsOf2(condition).reduce((sum, part) => sum + sizeOf(part, sizes), 0);
  sizes.set(condition, size);
  return size;
}

// src/readers/github-workflow/conditions/condition-span.ts
var childrenOf = (node) => {
  if (node instanceof Grouping) return [node.group];
  if (node instanceof Unary) return [node.expr];
  if (node instanceof Binary) return [node.left, node.right];
  if (node instanceof Logical || node instanceof FunctionCall) return node.args;
  return node instanceof IndexAccess ? [node.expr, node.index] : [];
};
function tokenOf(node) {
  if (node instanceof Literal) return node.token;
  if (node instanceof ContextAccess) return node.name;
  if (node instanceof FunctionCall) return node.functionName;
  return node instanceof Unary ? node.operator : void 0;
}
function spanOf3(node, source) {
  const lines = [0];
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) lines.push(at + 1);
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  const pending = [node];
  for (let next2 = pending.pop(); next2 !== void 0; next2 = pending.pop()) {
    const range = tokenOf(next2)?.range;
    if (range !== void 0) {
      first = Math.min(first, (lines[range.start.line] ?? 0) + range.start.column);
      last = Math.max(last, (lines[range.end.line] ?? 0) + range.end.column);
    }
    pending.push(...childrenOf(next2));
  }
  if (first < 0 || first >= last || last > source.length) return void 0;
  const closed = node instanceof FunctionCall ? source.indexOf(")", last) + 1 : last;
  return { offset: first, length: Math.max(closed, last) - first };
}

// src/readers/github-workflow/conditions/condition.ts
var MAX_VISITS = 1e3;
var MAX_NESTING = 6;
var MAX_PARTS2 = 2e4;
var comparing = (node, walk) => ({
  context: walk.scope.context,
  output: walk.scope.output,
  get location() {
    return walk.locate(node);
  }
});
function textValue(text3, locate, walk, foreign) {
  const found = findExpressions(text3);
  if (found.length === 0) return known(text3);
  if (walk.nesting >= MAX_NESTING) return unknownValue("a value inside too many others");
  const inner = {
    ...walk,
    locate,
    nesting: walk.nesting + 1,
    foreign: walk.foreign || foreign
  };
  const parts = found.map(({ text: expression2 }) => {
    const parsed3 = parseExpression(expression2);
    return parsed3 === void 0 ? unknownValue("an expression that cannot be read") : evaluate(parsed3, inner);
  });
  const [first] = found;
  const [only] = parts;
  if (only !== void 0 && parts.length === 1 && first?.offset === 0 && first.end === text3.length) return only;
  return parts.find((part) => part.kind === "unknown") ?? FREE;
}
function inputValue(name2, node, walk) {
  const given = walk.foreign ? void 0 : walk.scope.input(name2);
  if (typeof given === "string") return textValue(given, () => walk.locate(node), walk, true);
  if (typeof given === "boolean") return known(given);
  if (given !== void 0) return { kind: "condition", of: given };
  return walk.scope.context.event === "workflow_dispatch" ? FREE : unknownValue(`the input \`${name2}\``);
}
var NEUTRAL = /* @__PURE__ */ new Set(["runner", "strategy", "job"]);
var MAX_ENTRIES = 100;
function entryValue(node, walk) {
  const open2 = unknownValue("a property whose name is computed");
  if (!(node instanceof IndexAccess) || node.index instanceof Star) return open2;
  const map = evaluate(node.expr, walk);
  const entries = map.kind === "known" && isRecord(map.value) ? Object.entries(map.value) : void 0;
  if (entries === void 0 || entries.length > MAX_ENTRIES) return open2;
  const name2 = evaluate(node.index, walk);
  const at = comparing(node, walk);
  return entries.reduceRight(
    (rest, [key, value]) => ({
      kind: "either",
      when: equal(name2, known(key), at),
      so: known(value),
      otherwise: rest
    }),
    known(null)
  );
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function accessValue(node, walk) {
  const path = pathOf(node);
  if (path === void 0) return entryValue(node, walk);
  const [root = "", name2 = ""] = path;
  if (root === "github") return githubProperty(path.join("."), walk.scope.context);
  if (NEUTRAL.has(root)) return FREE;
  if (root === "inputs") return inputValue(name2, node, walk);
  if ((root === "needs" || root === "steps") && !walk.foreign)
    return path.includes("*") ? unknownValue(`\`${path.join(".")}\``) : { kind: "output", path: casedPath(node) };
  const text3 = root === "env" ? walk.scope.env(casedPath(node)[1] ?? name2) : void 0;
  return text3 === void 0 ? unknownValue(`\`${path.join(".")}\``) : textValue(text3, () => walk.locate(node), walk, false);
}
function logicalValue(node, walk) {
  const [last, ...before] = node.args.toReversed();
  if (last === void 0) return FREE;
  const isAnd = node.operator.lexeme === "&&";
  return before.reduce(
    (rest, arg) => {
      const value = evaluate(arg, walk);
      const when = truthy(value, comparing(arg, walk));
      if (value.kind === "known") return isTruthy(value.value) === isAnd ? rest : value;
      const whole2 = value.kind === "condition" ? known(!isAnd) : value;
      return isAnd ? { kind: "either", when, so: rest, otherwise: value.kind === "condition" ? known(false) : falsy(value) } : { kind: "either", when, so: whole2, otherwise: rest };
    },
    evaluate(last, walk)
  );
}
var falsy = (value) => value.kind === "unknown" || value.kind === "output" || value.kind === "either" ? value : known("");
var ORDER = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b
};
function comparison(node, walk) {
  const left = evaluate(node.left, walk);
  const right = evaluate(node.right, walk);
  const at = comparing(node, walk);
  if (node.operator.lexeme === "==") return equal(left, right, at);
  if (node.operator.lexeme === "!=") return differ(left, right, at);
  const order = ORDER[node.operator.lexeme];
  if (order !== void 0 && left.kind === "known" && right.kind === "known" && typeof left.value === "number" && typeof right.value === "number") {
    return order(left.value, right.value) ? YES : not(YES);
  }
  const open2 = [left, right].find((side) => side.kind === "unknown" || side.kind === "output");
  return open2 === void 0 || left.kind === "free" || right.kind === "free" ? CHOICE : truthy(open2, at);
}
function call(node, walk) {
  const name2 = node.functionName.lexeme.toLowerCase();
  const args = node.args.map((arg) => evaluate(arg, walk));
  const [first = FREE, second = FREE] = args;
  const at = comparing(node, walk);
  if (name2 === "contains") return { kind: "condition", of: contains2(first, second, at) };
  if (name2 === "startswith")
    return { kind: "condition", of: holds(first, second, at, (text3, part) => text3.startsWith(part)) };
  if (name2 === "endswith")
    return { kind: "condition", of: holds(first, second, at, (text3, part) => text3.endsWith(part)) };
  return callValue(name2, args, at);
}
function evaluate(node, walk) {
  walk.budget.visits -= 1;
  if (walk.budget.visits < 0) return unknownValue("a condition that is too long to judge");
  if (node instanceof Grouping) return evaluate(node.group, walk);
  if (node instanceof Literal) return literalValue(node);
  if (node instanceof Logical) return logicalValue(node, walk);
  if (node instanceof Unary || node instanceof Binary) return { kind: "condition", of: lower2(node, walk) };
  return node instanceof FunctionCall ? call(node, walk) : accessValue(node, walk);
}
function lower2(node, walk) {
  if (node instanceof Grouping) return lower2(node.group, walk);
  if (node instanceof Unary) return not(lower2(node.expr, walk));
  if (node instanceof Logical)
    return (node.operator.lexeme === "&&" ? all : any)(node.args.map((arg) => lower2(arg, walk)));
  if (node instanceof Binary) return comparison(node, walk);
  return truthy(evaluate(node, walk), comparing(node, walk));
}
function unsound(text3, where, context) {
  return { op: "all", of: [prove("unsound-condition", { context, location: where.locate(0, text3.length) }), YES] };
}
function lowerIf(text3, where, scope) {
  if (text3 === void 0 || text3.trim() === "") return YES;
  const [found, ...more] = findExpressions(text3);
  const whole2 = found !== void 0 && more.length === 0 && found.offset === 0 && found.end === text3.length;
  if (found !== void 0 && !whole2) return unsound(text3, where, scope.context);
  const source = found === void 0 ? text3 : found.text;
  const parsed3 = parseExpression(source);
  const location = where.locate(0, text3.length);
  if (parsed3 === void 0) return { op: "unknown", what: "an expression that cannot be read", location };
  const start3 = found === void 0 ? 0 : text3.indexOf(source, found.offset + 3);
  const locate = (node) => {
    const span2 = spanOf3(node, source);
    return span2 === void 0 ? location : where.locate(start3 + span2.offset, span2.length);
  };
  const condition = lower2(parsed3, { scope, locate, budget: { visits: MAX_VISITS }, nesting: 0, foreign: false });
  return sizeOf(condition) > MAX_PARTS2 ? { op: "unknown", what: "a condition that is too long to judge", location } : condition;
}
function valueOfText(text3, location, scope) {
  const locate = () => location;
  return textValue(text3, locate, { scope, locate, budget: { visits: MAX_VISITS }, nesting: 0, foreign: false }, false);
}
function asText(value) {
  if (value.kind === "known") return known(textOf3(value.value));
  if (value.kind === "condition")
    return { kind: "either", when: value.of, so: known("true"), otherwise: known("false") };
  return value.kind === "either" ? { ...value, so: asText(value.so), otherwise: asText(value.otherwise) } : value;
}
function textIs(text3, literal, location, scope) {
  const value = asText(valueOfText(text3, location, scope));
  const at = { context: scope.context, output: scope.output, location };
  const condition = literal === void 0 ? truthy(value, at) : equal(value, known(literal), at);
  return sizeOf(condition) > MAX_PARTS2 ? { op: "unknown", what: "a value that is too long to judge", location } : condition;
}

// src/readers/github-workflow/called.ts
var MAX_CALLERS = 10;
function calledBy(workflow, job) {
  const uses = job.get("uses")?.string()?.trim();
  if (uses === void 0 || !/^[.$]\//.test(uses)) return void 0;
  const path = uses.replace(/^[.$]\//, "").split("@")[0] ?? "";
  if (workflow.callers.includes(path) || workflow.callers.length >= MAX_CALLERS) return void 0;
  const source = workflow.repository.file(path);
  const root = source && parseYaml(source, "yaml").tree;
  if (source === void 0 || root === void 0) return void 0;
  const scratch = { ...workflow, builder: builder() };
  const refs = { workflow: scratch, job: void 0, env: /* @__PURE__ */ new Map(), inputs: workflow.inputs };
  const inputs2 = /* @__PURE__ */ new Map();
  for (const { key, value } of root.at("on", "workflow_call", "inputs")?.entries() ?? []) {
    const text3 = value.get("default")?.string();
    if (text3 !== void 0) inputs2.set(key.toLowerCase(), { text: text3, tree: value.get("default"), refs: [] });
  }
  for (const [name2, value] of valuesOf(job.get("with"), /* @__PURE__ */ new Map(), refs, true)) inputs2.set(name2, value);
  return {
    ...scratch,
    file: path,
    source: source.text,
    root,
    inputs: inputs2,
    callers: [...workflow.callers, path]
  };
}

// src/readers/github-workflow/conditions/condition-memory.ts
var EMPTY = /* @__PURE__ */ new Map();
var MAX_FOLLOWED = 500;
var KNOWN2 = /* @__PURE__ */ new WeakMap();
function knownOf(workflow) {
  const before = KNOWN2.get(workflow);
  if (before !== void 0) return before;
  const known4 = {
    steps: /* @__PURE__ */ new Map(),
    called: /* @__PURE__ */ new Map(),
    answers: /* @__PURE__ */ new Map(),
    following: { depth: 0 },
    aside: { ...workflow, builder: builder() }
  };
  KNOWN2.set(workflow, known4);
  KNOWN2.set(known4.aside, known4);
  return known4;
}
function remembered3(workflow, context, about, question, answer) {
  const { answers, following } = knownOf(workflow);
  const inContext = answers.get(context) ?? /* @__PURE__ */ new Map();
  answers.set(context, inContext);
  const known4 = inContext.get(about) ?? /* @__PURE__ */ new Map();
  inContext.set(about, known4);
  const before = known4.get(question);
  if (before !== void 0) return before;
  known4.set(question, YES);
  if (following.depth >= MAX_FOLLOWED) return YES;
  following.depth += 1;
  const found = answer();
  following.depth -= 1;
  known4.set(question, found);
  return found;
}
function stepsOf(workflow, job) {
  const { steps, aside } = knownOf(workflow);
  const before = steps.get(job);
  if (before !== void 0) return before;
  const refs = { workflow: aside, job: void 0, env: EMPTY, inputs: workflow.inputs };
  const env = valuesOf(job.get("env"), valuesOf(workflow.root.get("env"), EMPTY, refs), refs);
  const read2 = readSteps(job.get("steps"), { ...refs, env }, workflow.source, () => void 0);
  steps.set(job, read2);
  return read2;
}
function calledOf(workflow, job) {
  const { called: called3 } = knownOf(workflow);
  if (!called3.has(job)) called3.set(job, calledBy(workflow, job));
  return called3.get(job);
}

// src/readers/github-workflow/conditions/environment-gate.ts
function environmentGate(job) {
  const node = job.get("environment");
  const name2 = node?.string() ?? node?.get("name")?.string();
  const location = job.keyLocation("environment");
  if (name2 === void 0 || location === void 0) return void 0;
  const why = `Environment \`${name2}\` may ask reviewers, but its rules are not in the files.`;
  return {
    op: "proof",
    proof: {
      gate: "environment",
      admits: [],
      strength: "declared",
      judges: "approver",
      forgeableBy: [],
      location,
      why
    }
  };
}

// src/readers/github-workflow/conditions/script-runs.ts
var MAX_RUNS = 200;
var MAX_QUESTIONS = 40;
function explore(start3) {
  const runs = [];
  const pending = [[]];
  for (let answers = pending.pop(); answers !== void 0; answers = pending.pop()) {
    if (runs.length + pending.length > MAX_RUNS) return void 0;
    const ended3 = follow(start3(), answers);
    if (ended3 === void 0) return void 0;
    if ("ask" in ended3) pending.push([...answers, true], [...answers, false]);
    else runs.push(ended3);
  }
  return runs;
}
function follow(running, answers) {
  const given = /* @__PURE__ */ new Map();
  const when = [];
  let next2 = running.next();
  while (!next2.done) {
    const question = next2.value;
    if (question === void 0) return void 0;
    const before = given.get(question.name);
    const answer = before ?? answers[given.size];
    if (answer === void 0) return given.size >= MAX_QUESTIONS ? void 0 : { ask: true };
    if (before === void 0 && question.when.op !== "choice") when.push(answer ? question.when : not(question.when));
    given.set(question.name, answer);
    next2 = running.next(answer);
  }
  return { when: all(when), end: next2.value };
}

// src/readers/github-workflow/shell/shell-symbols.ts
var FIRST = 57344;
var MAX_SYMBOLS = 1e3;
var SYMBOL = /[\ue000-\uf3e7]/g;
var ONE_SYMBOL = /^[\ue000-\uf3e7]$/;
var FILES3 = {
  GITHUB_OUTPUT: "\uF8F0",
  GITHUB_ENV: "\uF8F1",
  GITHUB_PATH: "\uF8F2",
  GITHUB_STEP_SUMMARY: "\uF8F3"
};
var hasPrivateUse = (text3) => /[\ue000-\uf8ff]/.test(text3);
var VARIABLES2 = {
  GITHUB_ACTOR: "github.actor",
  GITHUB_TRIGGERING_ACTOR: "github.triggering_actor",
  GITHUB_REPOSITORY: "github.repository",
  GITHUB_REPOSITORY_OWNER: "github.repository_owner",
  GITHUB_EVENT_NAME: "github.event_name"
};
function standFor({ known: known4 }, symbol) {
  const before = known4.findIndex((one4) => JSON.stringify(one4) === JSON.stringify(symbol));
  if (before >= 0) return String.fromCharCode(FIRST + before);
  if (known4.length < MAX_SYMBOLS) known4.push(symbol);
  else known4[MAX_SYMBOLS - 1] = { kind: "unknown" };
  return String.fromCharCode(FIRST + known4.length - 1);
}
function symbolsIn({ known: known4 }, text3) {
  return [...text3.matchAll(SYMBOL)].flatMap(([char]) => known4[char.charCodeAt(0) - FIRST] ?? []);
}
function onlySymbol(symbols, text3) {
  return ONE_SYMBOL.test(text3) ? symbolsIn(symbols, text3)[0] : void 0;
}
function encoded(symbols, text3) {
  let result2 = "";
  let end2 = 0;
  for (const found of findExpressions(text3)) {
    const value = valueOfText(text3.slice(found.offset, found.end), symbols.location, symbols.scope);
    result2 += text3.slice(end2, found.offset);
    result2 += value.kind === "known" ? textOf3(value.value) : standFor(symbols, { kind: "expression", text: found.text.trim() });
    end2 = found.end;
  }
  return result2 + text3.slice(end2);
}
var PLAIN = /^github\.(?:(?:triggering_)?actor(?:_id)?|repository(?:_owner)?(?:_id)?|event_name|run_(?:id|number|attempt)|sha|token|workspace|server_url|api_url|event\.(?:action|(?:sender|(?:issue|pull_request|comment|review|discussion)\.user)\.(?:login|id|type)|(?:issue|pull_request|comment|review|discussion)\.(?:number|id|node_id|author_association)|repository\.(?:name|full_name|owner\.login)))$/;
function isPlain(symbol, { scope, location }) {
  if (symbol.kind !== "expression") return symbol.kind !== "unknown";
  if (PLAIN.test(symbol.text) || /^(?:secrets|vars)\.\w+$/.test(symbol.text)) return true;
  return valueOfText(`\${{ ${symbol.text} }}`, location, scope).kind === "condition";
}
var ABOVE = {
  triage: ["triager", "writer", "maintainer"],
  write: ["writer", "maintainer"],
  push: ["writer", "maintainer"],
  maintain: ["maintainer"],
  admin: ["maintainer"]
};
function permissionIs({ field = "", person }, literal, { proof }) {
  const word3 = field === "permission" || field === "role_name" ? literal : field;
  const admits2 = ABOVE[word3];
  if (admits2 === void 0) return CHOICE;
  const stated3 = proof(person, admits2);
  if (word3 === literal && word3 !== field) return stated3;
  return literal === "true" ? stated3 : literal === "false" ? not(stated3) : CHOICE;
}
function symbolIs(symbol, literal, symbols) {
  if (symbol.kind === "failed") return literal === "" ? CHOICE : false;
  if (symbol.kind === "unknown") return CHOICE;
  if (symbol.kind === "sign") return symbol.is.includes(literal) ? symbol.when : literal === "" ? false : CHOICE;
  if (symbol.kind === "permission") return literal === "" ? false : permissionIs(symbol, literal, symbols);
  const condition = textIs(`\${{ ${symbol.text} }}`, literal, symbols.location, symbols.scope);
  return condition.op === "const" ? condition.value : condition;
}
var PERMISSIONS = ["admin", "maintain", "write", "triage", "read", "none"];
function valuesOfSymbol(symbol) {
  if (symbol?.kind === "expression" && /^github\.event\.\w+\.author_association$/.test(symbol.text))
    return associations;
  return symbol?.kind === "permission" && symbol.field === "permission" ? PERMISSIONS : void 0;
}

// src/readers/github-workflow/shell/shell-compare.ts
function* open(count) {
  count.asked += 1;
  return yield { name: `open ${count.asked}`, when: CHOICE };
}
function* symbolEquals(symbol, literal, { symbols, count }) {
  const when = symbolIs(symbol, literal, symbols);
  if (typeof when === "boolean") return when;
  if (when.op === "choice") return yield* open(count);
  return yield { name: `${JSON.stringify(symbol)} is ${literal}`, when };
}
function stripped(a, b) {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let end2 = 0;
  while (end2 < a.length - from && end2 < b.length - from && a.at(-1 - end2) === b.at(-1 - end2)) end2 += 1;
  return [a.slice(from, a.length - end2), b.slice(from, b.length - end2)];
}
function* same(left, right, asking) {
  if (left === right) return symbolsIn(asking.symbols, left).length === 0 || (yield* open(asking.count));
  const [a, b] = stripped(left, right);
  const [inA, inB] = [symbolsIn(asking.symbols, a), symbolsIn(asking.symbols, b)];
  if (inA.length === 0 && inB.length === 0) return false;
  if (inA.length === 0) return yield* same(b, a, asking);
  if (inB.length > 0) return yield* open(asking.count);
  const only = onlySymbol(asking.symbols, a);
  if (only !== void 0) return yield* symbolEquals(only, b, asking);
  if (inA.length === 1 && inA[0]?.kind === "failed" && !b.endsWith(a.slice(1))) return false;
  return yield* open(asking.count);
}
function* isOneOf(text3, values, asking) {
  for (const value of values) if (yield* same(text3, value, asking)) return true;
  return false;
}
function* fits2(text3, test2, asking) {
  if (symbolsIn(asking.symbols, text3).length === 0) return test2(text3);
  const symbol = onlySymbol(asking.symbols, text3);
  if (symbol?.kind === "failed") return false;
  const values = valuesOfSymbol(symbol);
  return values ? yield* isOneOf(text3, values.filter(test2), asking) : yield* open(asking.count);
}
var CHOICES = /^(\^?)\(?((?:[\w-]{1,40}\\?\|){0,20}[\w-]{1,40})\)?(\$?)$/;
function* fitsPattern(text3, pattern2, whole2, asking) {
  const found = CHOICES.exec(pattern2.replaceAll("\\(", "(").replaceAll("\\)", ")"));
  const [, start3 = "", words3 = "", end2 = ""] = found ?? [];
  const list3 = words3.split(/\\?\|/);
  const grouped = list3.length === 1 || pattern2.includes("(");
  if (found === null) return yield* open(asking.count);
  if (whole2 || start3 !== "" && end2 !== "" && grouped) return yield* isOneOf(text3, list3, asking);
  if (start3 !== "" || end2 !== "") return yield* open(asking.count);
  return yield* fits2(text3, (value) => list3.some((word3) => value.includes(word3)), asking);
}
function* fitsGlob(text3, glob, asking) {
  if (glob === "*") return true;
  if (!/[*?[\]]/.test(glob)) return yield* same(text3, glob, asking);
  const [, part = ""] = /^\*([^*?[\]]+)\*$/.exec(glob) ?? [];
  const values = valuesOfSymbol([...part].map((char2) => onlySymbol(asking.symbols, char2)).find((one4) => one4));
  const [symbol] = symbolsIn(asking.symbols, part);
  if (part === "" || symbolsIn(asking.symbols, part).length > 1) return yield* open(asking.count);
  if (symbol === void 0) return yield* fits2(text3, (value) => value.includes(part), asking);
  if (values === void 0 || symbolsIn(asking.symbols, text3).length > 0) return yield* open(asking.count);
  const char = [...part].find((one4) => onlySymbol(asking.symbols, one4)) ?? "";
  return yield* isOneOf(
    char,
    values.filter((value) => text3.includes(part.replace(char, value))),
    asking
  );
}

// src/readers/github-workflow/shell/shell-lookup.ts
var PERMISSION = /^(.*)\/collaborators\/([^/\s]+)\/permission$/;
var MEMBER = /^(.*)\/(?:teams\/[^/\s]+\/memberships|orgs\/[^/\s]+\/members|memberships|members|collaborators)\/([^/\s?]+)$/;
var FIELD = /^\.(?:(permission|role_name)|user\.permissions\.(admin|maintain|push|triage|pull))(?:\s*\/\/\s*"?(?:none|read|false|)"?)?$/;
var INSIDERS = ["triager", "writer", "maintainer"];
function personIn(shell, text3) {
  const [only, ...more] = symbolsIn(shell.symbols, text3);
  return text3.length === 1 && more.length === 0 && only?.kind === "expression" ? only.text : "";
}
var isElsewhere2 = (shell, address) => symbolsIn(shell.symbols, address).some(
  (symbol) => symbol.kind === "expression" && /head|client_payload|inputs|body|title/.test(symbol.text)
);
function fieldOf(filter) {
  const [, word3, flag2] = FIELD.exec(filter?.trim() ?? "") ?? [];
  return word3 ?? flag2;
}
function filtered(shell, text3, filter) {
  const [symbol, ...more] = symbolsIn(shell.symbols, text3);
  const field = fieldOf(filter);
  const known4 = text3.length === 1 && more.length === 0 && symbol?.kind === "permission" && symbol.field === void 0 && field ? { ...symbol, field } : void 0;
  return standFor(shell.symbols, known4 ?? { kind: symbol?.kind === "failed" ? "failed" : "unknown" });
}
function* lookUp(shell, words3, filter, quiet) {
  const address = words3.find((word3) => PERMISSION.test(word3) || MEMBER.test(word3));
  if (address === void 0) return void 0;
  const [, permissionAt, whose] = PERMISSION.exec(address) ?? [];
  const [, memberAt = "", whom = ""] = MEMBER.exec(address) ?? [];
  const person = isElsewhere2(shell, permissionAt ?? memberAt) ? "" : personIn(shell, whose ?? whom);
  if (whose === void 0) {
    const when = shell.symbols.proof(person, INSIDERS);
    const ok = yield { name: `member ${address}`, when };
    return {
      status: ok ? 0 : 1,
      text: quiet || !ok ? "" : standFor(shell.symbols, { kind: "sign", is: ["active"], when })
    };
  }
  if (!(yield* open(shell.count))) return { status: 1, text: quiet ? "" : standFor(shell.symbols, { kind: "failed" }) };
  const field = fieldOf(filter);
  const answer = filter === void 0 || field !== void 0 ? { kind: "permission", field, person } : { kind: "unknown" };
  return { status: 0, text: quiet ? "" : standFor(shell.symbols, answer) };
}

// src/readers/github-workflow/shell/shell-words.ts
function* lost(value) {
  yield void 0;
  return value;
}
var NAME2 = /^[A-Za-z_]\w*$|^[1-9@*]$/;
function variable(name2, shell) {
  const file = FILES3[name2];
  return shell.variables.get(name2) ?? file ?? standFor(shell.symbols, { kind: "unknown" });
}
function* parameter({ parameter: name2, prefix, index, operation }, shell) {
  if (prefix !== void 0 || index !== void 0 || !NAME2.test(name2)) return yield* lost("");
  const value = variable(name2, shell);
  if (operation === void 0) return value;
  if (operation.type === "Default" && (operation.operator === ":-" || operation.operator === "-")) {
    const given = shell.variables.has(name2) && !(yield* same(value, "", shell));
    return given ? value : operation.operand.value;
  }
  if (operation.type === "CaseModification" && operation.operand === void 0) {
    const upper = operation.operator.startsWith("^");
    if (symbolsIn(shell.symbols, value).length === 0) return upper ? value.toUpperCase() : value.toLowerCase();
    if (valuesOfSymbol(symbolsIn(shell.symbols, value)[0]) !== void 0) return value;
  }
  return standFor(shell.symbols, { kind: "unknown" });
}
function* partText(part, shell, capture2) {
  switch (part.type) {
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
      return part.value;
    case "Glob":
      return part.value;
    case "DoubleQuoted": {
      let text3 = "";
      for (const child of part.parts) text3 += yield* partText(child, shell, capture2);
      return text3;
    }
    case "SimpleExpansion":
      return NAME2.test(part.text.slice(1)) ? variable(part.text.slice(1), shell) : standFor(shell.symbols, { kind: "unknown" });
    case "ParameterExpansion":
      return yield* parameter(part, shell);
    case "CommandExpansion":
      return yield* capture2(part.script, shell);
    default:
      return yield* lost("");
  }
}
function* textOfWord(word3, shell, capture2) {
  if (word3.parts === void 0) return word3.value;
  let text3 = "";
  for (const part of word3.parts) text3 += yield* partText(part, shell, capture2);
  return text3;
}
var SPLITS = /* @__PURE__ */ new Set(["SimpleExpansion", "ParameterExpansion", "CommandExpansion"]);
function* mayBreak(word3, text3, shell) {
  if (!word3.parts?.some((part) => SPLITS.has(part.type))) return false;
  const loose = symbolsIn(shell.symbols, text3).some(({ kind }) => kind === "unknown" || kind === "failed");
  return loose || text3 === "" || /\s/.test(text3) ? yield* open(shell.count) : false;
}

// src/readers/github-workflow/shell/shell-commands.ts
var HARMLESS3 = /* @__PURE__ */ new Set([
  ..."basename cat cut date dirname head ls sed sleep sort tail tr uniq wc".split(" ")
]);
var TERSE = /^(?:issue|pr) (?:comment|edit|close|reopen|lock|review|ready)$|^(?:auth|label|run) /;
var WITH_VALUE = /* @__PURE__ */ new Set([
  "-H",
  "--header",
  "-X",
  "--method",
  "-f",
  "-F",
  "--field",
  "-u",
  "-o"
]);
var unknown3 = (shell) => standFor(shell.symbols, { kind: "unknown" });
function valueBehind(words3, flags) {
  const at = words3.findIndex((word3) => flags.includes(word3));
  const joined = words3.find((word3) => flags.some((flag2) => word3.startsWith(`${flag2}=`)));
  return at >= 0 ? words3[at + 1] : joined?.slice(joined.indexOf("=") + 1);
}
function* gh(shell, { words: words3 }) {
  if (words3[0] === "api" && !words3.some((word3) => /^(?:-X|--method|-f|-F|--field|--raw-field)$/.test(word3))) {
    const plain4 = words3.filter((word3, at) => !word3.startsWith("-") && !WITH_VALUE.has(words3[at - 1] ?? ""));
    const found = yield* lookUp(shell, plain4, valueBehind(words3, ["--jq", "-q"]), words3.includes("--silent"));
    if (found) return found;
  }
  const status = (yield* open(shell.count)) ? 0 : 1;
  return { status, text: TERSE.test(words3.slice(0, 2).join(" ")) ? "" : unknown3(shell) };
}
function* curl(shell, { words: words3 }) {
  const address = words3.find((word3) => word3.includes("/")) ?? "";
  const judges = address.endsWith("/permission") || words3.some((word3) => /^-[a-zA-Z]*f|^--fail/.test(word3));
  const found = judges ? yield* lookUp(shell, [address], void 0, false) : void 0;
  if (found === void 0) return { status: (yield* open(shell.count)) ? 0 : 1, text: unknown3(shell) };
  if (found.text === "" || words3.some((word3) => /^-w|^--write-out/.test(word3)))
    return { status: 0, text: unknown3(shell) };
  return found;
}
function* grep(shell, { words: words3, input }) {
  const flags = words3.filter((word3) => word3.startsWith("-")).join("");
  const [pattern2 = "", ...files] = words3.filter((word3) => !word3.startsWith("-"));
  const line = input?.trimEnd();
  if (input === void 0 || line === void 0 || files.length > 0 || /[vcoef]/.test(flags.replaceAll("--", "")) || /\n/.test(line))
    return yield* lost({ status: 1, text: "" });
  const found = yield* fitsPattern(line, pattern2, flags.includes("x"), shell);
  return { status: found ? 0 : 1, text: flags.includes("q") ? "" : found ? input : "" };
}
function* test(shell, words3, sources) {
  const [first = "", second = "", third = ""] = words3;
  if (first === "!" && words3.length > 1) {
    const inner = yield* test(shell, words3.slice(1), sources.slice(1));
    return inner === "wrong" ? inner : !inner;
  }
  for (const [at, source] of sources.entries()) if (yield* mayBreak(source, words3[at] ?? "", shell)) return "wrong";
  if (words3.length === 1) return !(yield* same(first, "", shell));
  if (words3.length === 2 && first === "-n") return !(yield* same(second, "", shell));
  if (words3.length === 2 && first === "-z") return yield* same(second, "", shell);
  if (words3.length === 3 && (second === "=" || second === "==")) return yield* same(first, third, shell);
  if (words3.length === 3 && second === "!=") return !(yield* same(first, third, shell));
  if (words3.length === 3 && /^-(?:eq|ne|lt|le|gt|ge)$/.test(second)) return yield* open(shell.count);
  if (words3.length === 2 && /^-[a-z]$/.test(first)) return yield* open(shell.count);
  return yield* lost(false);
}
function* tested(shell, { name: name2, words: words3, sources }) {
  const inside = name2 === "[" ? words3.slice(0, -1) : words3;
  const answer = yield* test(shell, inside, sources.slice(0, inside.length));
  return { status: answer === "wrong" ? 2 : answer ? 0 : 1, text: "" };
}
var SETTINGS3 = {
  e: "errexit",
  errexit: "errexit",
  pipefail: "pipefail"
};
function* set(shell, words3) {
  for (const [at, word3] of words3.entries()) {
    if (words3[at - 1]?.endsWith("o")) continue;
    const [, sign = "", letters = ""] = /^([-+])([a-z]+)$/.exec(word3) ?? [];
    if (sign === "") return yield* lost({ status: 0, text: "" });
    const named4 = letters.endsWith("o") ? words3[at + 1] ?? "" : "";
    for (const key of [...letters, named4]) {
      const setting = SETTINGS3[key];
      if (setting) shell[setting] = sign === "-";
    }
  }
  return { status: 0, text: "" };
}
var escaped = (text3) => text3.replaceAll("\\n", "\n");
function* called(shell, call3) {
  const { name: name2, words: words3, input } = call3;
  if (name2 === "echo" || name2 === "printf") {
    const said = words3.filter((word3, at) => !(at === 0 && /^-[neE]+$/.test(word3)));
    const [format2 = "", ...values] = said;
    const text3 = name2 === "echo" ? said.join(" ") : values.reduce((made4, value) => made4.replace("%s", () => value), format2);
    return { status: 0, text: `${escaped(text3)}${name2 === "echo" ? "\n" : ""}` };
  }
  if (name2 === ":" || name2 === "true") return { status: 0, text: "" };
  if (name2 === "false") return { status: 1, text: "" };
  if (name2 === "[" || name2 === "test") return yield* tested(shell, call3);
  if (name2 === "set") return yield* set(shell, words3);
  if (name2 === "gh") return yield* gh(shell, call3);
  if (name2 === "curl") return yield* curl(shell, call3);
  if (name2 === "grep" || name2 === "egrep") return yield* grep(shell, call3);
  if (name2 === "jq" && input !== void 0) {
    const text3 = filtered(
      shell,
      input.trim(),
      words3.find((word3) => !word3.startsWith("-"))
    );
    return {
      status: symbolsIn(shell.symbols, text3)[0]?.kind === "permission" || (yield* open(shell.count)) ? 0 : 1,
      text: text3
    };
  }
  if (HARMLESS3.has(name2)) return { status: (yield* open(shell.count)) ? 0 : 1, text: unknown3(shell) };
  return yield* lost({ status: 1, text: "" });
}

// src/readers/github-workflow/shell/shell-run.ts
var FINE = { status: 0 };
function print(shell, text3, sink) {
  if (text3 === "" || sink.to === "nowhere") return;
  if (sink.to === "text") {
    sink.lines.push(text3);
    return;
  }
  if (symbolsIn(shell.symbols, text3).some((symbol) => !isPlain(symbol, shell.symbols))) shell.poisoned = true;
  if (sink.to === "log") {
    if (/^\s*::(?:set-output|set-env|add-path)/m.test(text3)) shell.poisoned = true;
    return;
  }
  for (const line of text3.split("\n").filter((part) => part !== "")) {
    const [, name2 = "", value = ""] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
    if (name2 === "") shell.poisoned = true;
    else shell.outputs.set(name2.toLowerCase(), value);
  }
}
var capture = function* (script, shell) {
  if (script === void 0 || script.errors?.length) return yield* lost("");
  const lines = [];
  const inside = { ...shell, variables: new Map(shell.variables), errexit: false };
  const { status } = yield* all2(script.commands, inside, {
    sink: { to: "text", lines },
    input: void 0,
    asked: true
  });
  shell.poisoned ||= inside.poisoned;
  shell.steps = inside.steps;
  shell.captured = status;
  return lines.join("").replace(/\n+$/, "");
};
var word = (source, shell) => textOfWord(source, shell, capture);
function* all2(statements2, shell, around) {
  let last = FINE;
  for (const { command: command2, background } of statements2) {
    shell.steps -= 1;
    if (background === true || shell.steps < 0) return yield* lost(FINE);
    last = yield* one(command2, shell, around);
    if (last.exited) return last;
    if (last.status !== 0 && shell.errexit && !around.asked && !last.excused) return { ...last, exited: true };
  }
  return last;
}
function* one(node, shell, around) {
  if (node.type !== "AndOr") return yield* piped(node, shell, around);
  let last = FINE;
  for (const [at, part] of node.commands.entries()) {
    const operator = node.operators[at - 1];
    if (operator !== void 0 && operator === "&&" !== (last.status === 0)) continue;
    const isLast = at === node.commands.length - 1;
    const ended3 = yield* piped(part, shell, isLast ? around : { ...around, asked: true });
    last = isLast ? ended3 : { ...ended3, excused: true };
    if (last.exited) return last;
  }
  return last;
}
function* piped(node, shell, around) {
  if (node.type !== "Pipeline") return yield* simple(node, shell, around);
  const negated = node.prefixes.some(({ type }) => type === "Negation");
  const ended3 = yield* pipeline(node, shell, negated ? { ...around, asked: true } : around);
  if (!negated || ended3.exited) return ended3;
  return { status: ended3.status === 0 ? 1 : 0, excused: true };
}
function* pipeline({ commands }, shell, around) {
  const [only] = commands;
  if (only !== void 0 && commands.length === 1) return yield* simple(only, shell, around);
  let input;
  let failed;
  let last = FINE;
  for (const [at, command2] of commands.entries()) {
    if (command2.type !== "Command" || command2.name?.value === "exit") return yield* lost(FINE);
    const lines = [];
    const sink = at === commands.length - 1 ? around.sink : { to: "text", lines };
    const inside = { ...shell, variables: new Map(shell.variables) };
    last = yield* simple(command2, inside, { sink, input, asked: true });
    shell.poisoned ||= inside.poisoned;
    if (last.status !== 0) failed = last;
    input = lines.join("");
  }
  return shell.pipefail ? failed ?? last : last;
}
function* simple(node, shell, around) {
  switch (node.type) {
    case "Command":
      return yield* command(node, shell, around);
    case "If":
      return yield* conditional(node, shell, around);
    case "Case":
      return yield* choice(node, shell, around);
    case "BraceGroup":
      return yield* all2(node.body.commands, shell, around);
    case "Subshell": {
      const inside = { ...shell, variables: new Map(shell.variables) };
      const { status } = yield* all2(node.body.commands, inside, around);
      shell.poisoned ||= inside.poisoned;
      return { status };
    }
    case "TestCommand":
      return { status: (yield* holds2(node.expression, shell)) ? 0 : 1 };
    case "Redirected":
      return yield* simple(node.command, shell, { ...around, sink: yield* sinkOf(node.redirects, shell, around.sink) });
    default:
      return yield* lost(FINE);
  }
}
function* conditional(node, shell, around) {
  const asking = { ...around, asked: true };
  for (const { clause, then } of [node, ...node.elif]) {
    const asked = yield* all2(clause.commands, shell, asking);
    if (asked.exited) return asked;
    if (asked.status === 0) return yield* all2(then.commands, shell, around);
  }
  return node.else ? yield* all2(node.else.commands, shell, around) : FINE;
}
function* choice(node, shell, around) {
  const text3 = yield* word(node.word, shell);
  for (const { pattern: pattern2, body, terminator } of node.items) {
    if (terminator !== void 0 && terminator !== ";;") return yield* lost(FINE);
    for (const glob of pattern2)
      if (yield* fitsGlob(text3, yield* word(glob, shell), shell)) return yield* all2(body.commands, shell, around);
  }
  return FINE;
}
function* holds2(node, shell) {
  switch (node.type) {
    case "TestGroup":
      return yield* holds2(node.expression, shell);
    case "TestNot":
      return (yield* holds2(node.operand, shell)) !== (node.negations.length % 2 === 1);
    case "TestLogical": {
      for (const operand2 of node.operands)
        if ((yield* holds2(operand2, shell)) !== (node.operator === "&&")) return node.operator !== "&&";
      return node.operator === "&&";
    }
    case "TestUnary": {
      const text3 = yield* word(node.operand, shell);
      if (node.operator === "-z") return yield* same(text3, "", shell);
      return node.operator === "-n" ? !(yield* same(text3, "", shell)) : yield* open(shell.count);
    }
    case "TestBinary": {
      const left = yield* word(node.left, shell);
      const right = yield* word(node.right, shell);
      if (node.operator === "=~") return yield* fitsPattern(left, right, false, shell);
      if (!/^[!=]?=$/.test(node.operator)) return yield* open(shell.count);
      return (yield* fitsGlob(left, right, shell)) === (node.operator !== "!=");
    }
  }
}
function* sinkOf(redirects, shell, before) {
  let sink = before;
  for (const redirect of redirects) {
    if (redirect.type !== "Redirect" || redirect.target === void 0) continue;
    const { descriptor, operator } = redirect;
    if (operator === "<" || operator === "<&" || operator === "<>") continue;
    if (descriptor !== void 0 && (descriptor.type !== "FileDescriptor" || descriptor.value !== 1)) continue;
    if (operator === ">&") continue;
    const target = yield* word(redirect.target, shell);
    sink = { to: target.includes(FILES3.GITHUB_OUTPUT ?? "") ? "output" : "nowhere" };
  }
  return sink;
}
function* inputOf(node, shell, before) {
  for (const redirect of node.redirects) {
    if (redirect.type === "HereString" && redirect.target) return yield* word(redirect.target, shell);
    if (redirect.type === "HereDoc") return standFor(shell.symbols, { kind: "unknown" });
  }
  return before;
}
var LOADED = /* @__PURE__ */ new Set(["PATH", "IFS", "BASH_ENV", "ENV", "SHELLOPTS", "GITHUB_OUTPUT"]);
function* assign(parts, shell) {
  shell.captured = 0;
  for (const part of parts) {
    if (part.type !== "Assignment") continue;
    if (part.value.type !== "Word" || part.append || part.index || LOADED.has(part.name)) return yield* lost(FINE);
    shell.variables.set(part.name, yield* word(part.value, shell));
  }
  return { status: shell.captured };
}
var DECLARES = /* @__PURE__ */ new Set(["export", "readonly", "declare", "local"]);
function* command(node, shell, around) {
  if (node.name === void 0) return yield* assign(node.prefix, shell);
  const name2 = yield* word(node.name, shell);
  if (DECLARES.has(name2)) {
    if (node.args.some((part) => part.text.startsWith("-"))) return yield* lost(FINE);
    yield* assign(
      node.args.filter((part) => part.type === "Assignment"),
      shell
    );
    return FINE;
  }
  const sources = node.args.map(
    (part) => part.type === "Word" ? part : { ...part, type: "Word", value: part.text }
  );
  const words3 = [];
  for (const source of sources) words3.push(yield* word(source, shell));
  if (name2 === "exit") {
    const [given] = words3;
    const status = given === void 0 ? 0 : /^\d{1,3}$/.test(given) ? Number(given) % 256 : void 0;
    return given === void 0 || status === void 0 ? yield* lost(FINE) : { status, exited: true };
  }
  const input = yield* inputOf(node, shell, around.input);
  const printed = yield* called(shell, { name: name2, words: words3, sources, input });
  print(shell, printed.text, yield* sinkOf(node.redirects, shell, around.sink));
  return { status: printed.status };
}

// src/readers/github-workflow/shell/shell-outcome.ts
var MAX_SCRIPT3 = 8e3;
var MAX_BRACKETS = 40;
var MAX_STATEMENTS = 400;
function bracketsIn(text3) {
  let depth = 0;
  let most2 = 0;
  for (const char of text3) {
    if (char === "(" || char === "{" || char === "[") depth += 1;
    else if (depth > 0 && (char === ")" || char === "}" || char === "]")) depth -= 1;
    most2 = Math.max(most2, depth);
  }
  return most2;
}
function runsOf(script, setting) {
  const { scope, location, proof, env, pipefail } = setting;
  if (script.length > MAX_SCRIPT3 || bracketsIn(script) > MAX_BRACKETS || hasPrivateUse(script)) return void 0;
  const symbols = { known: [], scope, location, proof };
  const text3 = encoded(symbols, script);
  if (symbolsIn(symbols, text3).some((symbol) => !isPlain(symbol, symbols))) return void 0;
  const parsed3 = parse(text3);
  if (parsed3.errors?.length) return void 0;
  const variables = /* @__PURE__ */ new Map();
  for (const [name2, expression2] of Object.entries(VARIABLES2))
    variables.set(name2, encoded(symbols, `\${{ ${expression2} }}`));
  for (const [name2, value] of env) {
    if (hasPrivateUse(value.text) || name2 in FILES3) return void 0;
    variables.set(name2, encoded(symbols, value.text));
  }
  const start3 = function* () {
    const shell = {
      symbols,
      count: { asked: 0 },
      variables: new Map(variables),
      outputs: /* @__PURE__ */ new Map(),
      poisoned: false,
      errexit: true,
      pipefail,
      captured: 0,
      steps: MAX_STATEMENTS
    };
    const ended3 = yield* all2(parsed3.commands, shell, { sink: { to: "log" }, input: void 0, asked: false });
    return { passes: ended3.status === 0, outputs: shell.outputs, poisoned: shell.poisoned };
  };
  const runs = explore(start3);
  return runs && { runs, symbols };
}
function decoded2(symbols, text3) {
  let result2 = "";
  for (const char of text3) {
    const [symbol] = symbolsIn(symbols, char);
    if (symbol !== void 0 && symbol.kind !== "expression") return void 0;
    result2 += symbol === void 0 ? char : `\${{ ${symbol.text} }}`;
  }
  return result2;
}
function outputIs2(run, name2, value, symbols) {
  const text3 = run.end.outputs.get(name2.toLowerCase());
  if (text3 === void 0) return NO;
  const [symbol] = symbolsIn(symbols, text3);
  if (symbol === void 0) return text3.toLowerCase() === value.toLowerCase() ? run.when : NO;
  if (symbol.kind === "permission" && text3.length === 1) {
    const said = symbolIs(symbol, value, symbols);
    return typeof said === "boolean" ? said ? run.when : NO : all([run.when, said]);
  }
  const written = decoded2(symbols, text3);
  return written === void 0 ? void 0 : all([run.when, textIs(written, value, symbols.location, symbols.scope)]);
}
function shellOutcome(script, setting) {
  const found = runsOf(script, setting);
  if (found === void 0) return void 0;
  const { runs, symbols } = found;
  return {
    passes: any(runs.filter((run) => run.end.passes).map((run) => run.when)),
    output(name2, value) {
      const parts = runs.map((run) => run.end.poisoned ? void 0 : outputIs2(run, name2, value, symbols));
      const known4 = parts.filter((part) => part !== void 0);
      return known4.length === parts.length ? any(known4) : void 0;
    }
  };
}

// src/readers/github-workflow/js/js-values.ts
var plain3 = (value) => ({ kind: "plain", value });
var NOTHING2 = plain3(void 0);
var THROWN = new Error("The script throws.");
var EXITED = new Error("The script ends.");
function* lost2() {
  yield void 0;
  throw new Error("Nothing goes on where all is lost.");
}
function openOf(js, parts = [], when) {
  js.count.open += 1;
  const inherited = parts.map((part) => part.kind === "open" ? part.when : CHOICE).find(({ op }) => op !== "choice");
  const judged = parts.some((part) => isJudged(part, js));
  return { kind: "open", id: `open ${js.count.open}`, judged, when: when ?? inherited ?? CHOICE };
}
var openObject = (js) => ({ ...openOf(js), isThere: true });
function isJudged(value, js) {
  if (value.kind === "permission" || value.kind === "answer") return true;
  if (value.kind === "open") return value.judged;
  if (value.kind === "list") return value.items.some((item) => isJudged(item, js));
  if (value.kind === "record") return [...value.entries.values()].some((entry2) => isJudged(entry2, js));
  return value.kind === "expression" && isAssociation(value, js);
}
function* ask(name2, when) {
  return when.op === "const" ? when.value : yield { name: name2, when };
}
function* mayThrow(name2) {
  if (yield* ask(`${name2} throws`, CHOICE)) throw THROWN;
}
var nameOf2 = ({ text: text3, quoted: quoted3 }) => quoted3 ? `text ${text3}` : text3;
var writtenAs = ({ text: text3 }) => `\${{ ${text3} }}`;
function writtenValue(value, { symbols, known: { values } }) {
  const before = values.get(value.text);
  if (before !== void 0) return before;
  const written = valueOfText(writtenAs(value), symbols.location, symbols.scope);
  values.set(value.text, written);
  return written;
}
function* askOnce(name2, { known: { conditions } }, make) {
  const when = conditions.get(name2) ?? make();
  conditions.set(name2, when);
  return yield* ask(name2, when);
}
var comparing2 = ({ symbols: { scope, location } }) => ({ ...scope, location });
function expressionOf(text3, quoted3, js) {
  const value = { kind: "expression", text: text3, quoted: quoted3 };
  const written = writtenValue(value, js);
  if (written.kind !== "known") return value;
  if (quoted3) return plain3(textOf3(written.value));
  if (written.value === null) return NOTHING2;
  return typeof written.value === "object" ? value : plain3(written.value);
}
function isAssociation(value, js) {
  const written = writtenValue(value, js);
  return written.kind === "subject" && written.role === "association";
}
var ASSOCIATIONS2 = [...associations.filter((word3) => !outsiders.includes(word3)), ...outsiders];
function* settled(value, js) {
  if (value.kind === "permission") return plain3(yield* permission(value, js));
  if (value.kind !== "expression" || !isAssociation(value, js)) return value;
  const { location, scope } = js.symbols;
  for (const word3 of ASSOCIATIONS2.slice(0, -1)) {
    const is = () => textIs(writtenAs(value), word3, location, scope);
    if (yield* askOnce(`${value.text} is ${word3}`, js, is)) return plain3(word3);
  }
  return plain3(ASSOCIATIONS2.at(-1));
}
var WRITERS2 = ["writer", "maintainer"];
var TRIAGERS = ["triager", "writer", "maintainer"];
var ROLES2 = { admin: ["maintainer"], maintain: ["maintainer"], write: WRITERS2, triage: TRIAGERS };
var FLAGS = /* @__PURE__ */ new Map([
  ["admin", ["maintainer"]],
  ["maintain", ["maintainer"]],
  ["push", WRITERS2],
  ["triage", TRIAGERS]
]);
function* permission({ field, of }, js) {
  const named4 = `${field} by ${of.id}`;
  for (const [role, admits2] of Object.entries(ROLES2))
    if (yield* ask(`${named4} is ${role}`, js.symbols.proof(of.person, admits2))) return role;
  const { location } = js.symbols;
  const what = "whether the person has a role that the organization made";
  if (field === "role_name" && (yield* ask(`${named4} is another`, { op: "unknown", what, location })))
    return "(another)";
  return (yield* ask(`${named4} is read`, CHOICE)) ? "read" : "none";
}
function* flag(name2, of, js) {
  const admits2 = FLAGS.get(name2);
  if (admits2 !== void 0) return plain3(yield* ask(`${name2} by ${of.id}`, js.symbols.proof(of.person, admits2)));
  return name2 === "pull" ? openOf(js) : NOTHING2;
}
var THERE = new Set("github github.rest context context.payload context.repo core".split(" "));
function* truthOf(value, js) {
  if (value.kind === "plain") return Boolean(value.value);
  if (value.kind === "pending") return yield* lost2();
  if (value.kind === "open") return value.judged ? yield* lost2() : yield* ask(value.id, value.when);
  if (value.kind === "host" && !THERE.has(value.path)) return yield* lost2();
  if (value.kind !== "expression") return true;
  const { location, scope } = js.symbols;
  return yield* askOnce(
    `${nameOf2(value)} holds`,
    js,
    () => value.quoted ? textIs(writtenAs(value), void 0, location, scope) : truthy(writtenValue(value, js), comparing2(js))
  );
}
function samePlain2(a, b, strict) {
  if (strict || typeof a === typeof b) return a === b;
  const nothing = [a, b].filter((side) => side === null || side === void 0).length;
  return nothing === 0 ? void 0 : nothing === 2;
}
function* expressionIs(value, literal, strict, js) {
  const { location, scope } = js.symbols;
  const name2 = `${nameOf2(value)} is ${typeof literal} ${String(literal)}`;
  if (value.quoted && typeof literal === "string")
    return yield* askOnce(name2, js, () => textIs(writtenAs(value), literal, location, scope));
  if (value.quoted) return strict ? false : yield* lost2();
  if (typeof literal === "string" || typeof literal === "number")
    return yield* askOnce(name2, js, () => equal(writtenValue(value, js), known(literal), comparing2(js)));
  if (typeof literal === "boolean") return (yield* truthOf(value, js)) === literal;
  const there = truthy(writtenValue(value, js), comparing2(js));
  return there.op === "const" ? !there.value : yield* ask(name2, CHOICE);
}
function* same2(left, right, strict, js) {
  const a = yield* settled(left, js);
  const b = yield* settled(right, js);
  if (a.kind === "plain" && b.kind === "plain") {
    const answer = samePlain2(a.value, b.value, strict);
    return answer ?? (yield* lost2());
  }
  if (a.kind === "plain") return yield* same2(b, a, strict, js);
  if (a.kind === "expression" && b.kind === "plain") return yield* expressionIs(a, b.value, strict, js);
  if (a.kind === "expression" && b.kind === "expression")
    return yield* askOnce(
      `${nameOf2(a)} is ${nameOf2(b)}`,
      js,
      () => equal(writtenValue(a, js), writtenValue(b, js), comparing2(js))
    );
  if (a.kind === "open" || b.kind === "open") return yield* truthOf(openOf(js, [a, b]), js);
  const isNothing3 = b.kind === "plain" && (b.value === null || b.value === void 0);
  return isNothing3 && (yield* truthOf(a, js)) ? false : yield* lost2();
}

// src/readers/github-workflow/js/js-calls.ts
var SAYS = /^(?:core\.(?:info|notice|warning|error|debug|startGroup|endGroup|setSecret)|console\.(?:log|info|warn|error|debug))$/;
var REQUEST2 = /^(?:github|octokit)\.(?:rest\.)?(\w+\.\w+|request)$/;
function* hostCall(path, args, js) {
  const [first = NOTHING2, second = NOTHING2] = args;
  if (SAYS.test(path)) return NOTHING2;
  if (path === "core.setFailed") {
    js.failed = true;
    return NOTHING2;
  }
  if (path === "core.setOutput") return setOutput(first, yield* settled(second, js), js);
  if (path.startsWith("core.summary.")) return { kind: "host", path: "core.summary" };
  if (/^core\.get\w*Input$/.test(path) || path === "Date.now") return openOf(js);
  if (path === "process.exit") return yield* exit(first, js);
  if (path === "JSON.stringify") return openOf(js, args);
  if (path === "JSON.parse") return yield* parsed(first, js);
  const [, method] = REQUEST2.exec(path) ?? [];
  return method === void 0 ? yield* lost2() : { kind: "pending", method, args };
}
function setOutput(name2, value, js) {
  if (name2.kind !== "plain" || typeof name2.value !== "string") js.poisoned = true;
  else js.outputs.set(name2.value.toLowerCase(), value);
  return NOTHING2;
}
function* exit(status, js) {
  if (status.kind !== "plain") return yield* lost2();
  if (status.value !== void 0) {
    if (typeof status.value !== "number" || !Number.isInteger(status.value)) return yield* lost2();
    js.failed = status.value % 256 !== 0;
  }
  throw EXITED;
}
function ofJson(value) {
  if (value === null || typeof value !== "object") return plain3(value);
  if (Array.isArray(value)) return { kind: "list", isSet: false, items: value.map((item) => ofJson(item)) };
  return { kind: "record", entries: new Map(Object.entries(value).map(([key, item]) => [key, ofJson(item)])) };
}
function* parsed(text3, js) {
  if (text3.kind === "plain" && typeof text3.value === "string") {
    const json = plainOfJson(text3.value);
    if (json === void 0) throw THROWN;
    return ofJson(json);
  }
  yield* mayThrow(`JSON ${js.count.open}`);
  return openOf(js, [text3]);
}
function* namedCall(name2, args, js) {
  const [first = NOTHING2] = args;
  if (name2 === "String" && args.length === 1) {
    if (first.kind === "plain") return plain3(String(first.value));
    if (first.kind === "expression") return { ...first, quoted: true };
    return first.kind === "permission" ? first : openOf(js, args);
  }
  if (name2 === "Boolean") return plain3(yield* truthOf(first, js));
  return name2 === "Number" || name2 === "Error" ? openOf(js, args) : yield* lost2();
}
function* made2(name2, args, js) {
  const [first] = args;
  if (name2 === "Set" && first === void 0) return { kind: "list", isSet: true, items: [] };
  if (name2 === "Set" && first?.kind === "list") return { ...first, isSet: true };
  return name2 === "Error" || name2 === "Date" ? openOf(js, args) : yield* lost2();
}
var isWord = (value) => value.kind === "plain" && typeof value.value === "string";
function* among(items3, value, js) {
  const wanted = yield* settled(value, js);
  if (wanted.kind === "open") return yield* truthOf(openOf(js, [wanted, ...items3]), js);
  const words3 = items3.filter(isWord).map((item) => item.value);
  if (wanted.kind === "expression" && words3.length === items3.length) {
    const { location, scope } = js.symbols;
    return yield* askOnce(
      `${nameOf2(wanted)} in ${JSON.stringify(words3)}`,
      js,
      () => wanted.quoted ? any(words3.map((word3) => textIs(writtenAs(wanted), word3, location, scope))) : contains2(known(words3), writtenValue(wanted, js), comparing2(js))
    );
  }
  for (const item of items3) if (yield* same2(item, wanted, true, js)) return true;
  return false;
}
function* listCall(list3, name2, args, js) {
  const [first = NOTHING2] = args;
  if (args.length === 1 && name2 === (list3.isSet ? "has" : "includes"))
    return plain3(yield* among(list3.items, first, js));
  if (list3.isSet || args.length !== 1) return yield* lost2();
  if (name2 === "join") return openOf(js, [list3]);
  const wanted = yield* settled(first, js);
  return name2 === "indexOf" && isWord(wanted) && list3.items.every(isWord) ? plain3(list3.items.findIndex((item) => isWord(item) && item.value === wanted.value)) : yield* lost2();
}
var SHAPES = /* @__PURE__ */ new Set(["trim", "toLowerCase", "toUpperCase", "toString"]);
var ASKS = /* @__PURE__ */ new Set(["includes", "startsWith", "endsWith"]);
var LOOKS = new Set(
  "test exec match search split slice substring replace replaceAll indexOf charAt join at map concat padEnd getTime toISOString".split(
    " "
  )
);
var shaped = (text3, name2) => name2 === "trim" ? text3.trim() : name2 === "toString" ? text3 : name2 === "toLowerCase" ? text3.toLowerCase() : text3.toUpperCase();
var fits3 = (text3, part, name2) => name2 === "includes" ? text3.includes(part) : name2 === "startsWith" ? text3.startsWith(part) : text3.endsWith(part);
function* textCall(text3, name2, args, js) {
  const [argument] = args;
  if (SHAPES.has(name2) && args.length === 0) return plain3(shaped(text3, name2));
  if (args.length !== 1 || argument === void 0) return LOOKS.has(name2) ? openOf(js, args) : yield* lost2();
  const part = yield* settled(argument, js);
  const written = part.kind === "plain" && typeof part.value === "string" ? part.value : void 0;
  if (ASKS.has(name2) && written !== void 0) return plain3(fits3(text3, written, name2));
  if (name2 === "split" && written !== void 0)
    return { kind: "list", isSet: false, items: text3.split(written).map(plain3) };
  return ASKS.has(name2) || LOOKS.has(name2) ? openOf(js, args) : yield* lost2();
}
function* expressionCall(of, name2, args, js) {
  const written = writtenValue(of, js);
  const isLogin2 = written.kind === "subject" && written.role === "login";
  if (!of.quoted && !isLogin2) yield* mayThrow(of.text);
  if (SHAPES.has(name2) && args.length === 0) return isLogin2 ? of : openOf(js, [of]);
  const [part] = args;
  if (ASKS.has(name2) && part?.kind === "plain" && typeof part.value === "string") {
    const text3 = part.value;
    const answer = yield* askOnce(
      `${nameOf2(of)} ${name2} ${text3}`,
      js,
      () => holds(written, known(text3), comparing2(js), (whole2, piece) => fits3(whole2, piece, name2))
    );
    return plain3(answer);
  }
  return ASKS.has(name2) || LOOKS.has(name2) ? openOf(js, [of, ...args]) : yield* lost2();
}
function* methodCall(receiver, name2, args, js) {
  const of = SHAPES.has(name2) || ASKS.has(name2) ? yield* settled(receiver, js) : receiver;
  if (of.kind === "list") return yield* listCall(of, name2, args, js);
  if (of.kind === "plain" && typeof of.value === "string") return yield* textCall(of.value, name2, args, js);
  if (of.kind === "expression") return yield* expressionCall(of, name2, args, js);
  if (of.kind === "plain" && name2 === "toString" && of.value !== null && of.value !== void 0)
    return plain3(String(of.value));
  if (of.kind !== "open" && of.kind !== "permission") return yield* lost2();
  if (of.kind === "open" && !of.isThere) yield* mayThrow(of.id);
  const looks = SHAPES.has(name2) || ASKS.has(name2) || LOOKS.has(name2);
  return looks ? openOf(js, [of, ...args]) : yield* lost2();
}

// src/readers/github-workflow/js/js-members.ts
var CONTEXT = {
  "context.actor": "github.actor",
  "context.eventName": "github.event_name",
  "context.sha": "github.sha",
  "context.ref": "github.ref",
  "context.workflow": "github.workflow",
  "context.job": "github.job",
  "context.serverUrl": "github.server_url",
  "context.runId": "github.run_id",
  "context.repo.owner": "github.repository_owner",
  "context.repo.repo": "github.event.repository.name",
  "context.issue.owner": "github.repository_owner",
  "context.issue.repo": "github.event.repository.name",
  "context.payload.action": "github.event.action"
};
var HOSTS = /* @__PURE__ */ new Set(["context.payload", "context.repo", "context.issue", "process.env"]);
var ALWAYS = /* @__PURE__ */ new Set(["repository", "sender"]);
var PARTS = /^github\.event\.\w+\.(?:user|owner|base|base\.repo)$/;
var SAYS_WHO = /* @__PURE__ */ new Set(["author_association", "permission", "permissions", "role_name", "role"]);
function textValue2(text3, js) {
  const symbols = symbolsIn(js.symbols, text3);
  const [only] = symbols;
  if (only === void 0) return plain3(text3);
  return text3.length === 1 && only.kind === "expression" ? expressionOf(only.text, true, js) : openOf(js);
}
function variable2(name2, js) {
  const given = js.env.get(name2)?.text;
  if (given !== void 0) return textValue2(encoded(js.symbols, given), js);
  const runner = VARIABLES2[name2];
  if (runner !== void 0) return expressionOf(runner, true, js);
  const what = `the variable \`${name2}\`, which is not in the files`;
  return openOf(js, [], { op: "unknown", what, location: js.symbols.location });
}
function holds3(name2, { symbols: { scope } }) {
  const { event, action, unknown: unknown4 } = scope.context;
  if (unknown4 === true || ALWAYS.has(name2)) return ALWAYS.has(name2) ? "yes" : "maybe";
  return payloadHolds(event, action ?? "", name2);
}
function hostMember(path, js) {
  const expression2 = CONTEXT[path];
  if (expression2 !== void 0) return expressionOf(expression2, false, js);
  const [, object3] = /^context\.payload\.(\w+)$/.exec(path) ?? [];
  if (object3 !== void 0)
    return holds3(object3, js) === "no" ? NOTHING2 : { kind: "expression", text: `github.event.${object3}`, quoted: false };
  const [, name2] = /^process\.env\.(\w+)$/.exec(path) ?? [];
  if (name2 !== void 0) return variable2(name2, js);
  const isKnown2 = HOSTS.has(path) || !/^(?:context|process\.env)\./.test(path);
  return isKnown2 ? { kind: "host", path } : openOf(js);
}
function* payloadMember(of, name2, isSafe, js) {
  if (of.quoted) return name2 === "length" ? openOf(js, [of]) : yield* lost2();
  const [root = "", ...deeper2] = of.text.replace(/^github\.event\./, "").split(".");
  const isThere2 = holds3(root, js) === "yes" && (deeper2.length === 0 || PARTS.test(of.text));
  if (!isThere2 && !isSafe) yield* mayThrow(of.text);
  if (/^(?:constructor|__proto__|prototype|toString|valueOf|hasOwnProperty)$/.test(name2)) return yield* lost2();
  return name2 === "length" ? openOf(js, [of]) : expressionOf(`${of.text}.${name2}`, false, js);
}
function* answerMember({ part, of }, name2, js) {
  if (part === "flags") return yield* flag(name2, of, js);
  const asked = `${part}.${name2}`;
  if (asked === "whole.data") return { kind: "answer", part: "data", of };
  if (asked === "data.user") return { kind: "answer", part: "user", of };
  if (asked === "user.permissions") return { kind: "answer", part: "flags", of };
  if (asked === "data.permission") return { kind: "permission", field: "permission", of };
  if (asked === "data.role_name" || asked === "user.role_name") return { kind: "permission", field: "role_name", of };
  if (part === "whole" && (name2 === "permission" || name2 === "user")) return NOTHING2;
  return SAYS_WHO.has(name2) ? yield* lost2() : openOf(js);
}
function* member(of, name2, js, isSafe = false) {
  switch (of.kind) {
    case "host":
      return hostMember(`${of.path}.${name2}`, js);
    case "expression":
      return yield* payloadMember(of, name2, isSafe, js);
    case "answer":
      return yield* answerMember(of, name2, js);
    case "record":
      return name2 in Object.prototype ? yield* lost2() : of.entries.get(name2) ?? NOTHING2;
    case "open":
      if (SAYS_WHO.has(name2)) return yield* lost2();
      if (!isSafe && !of.isThere) yield* mayThrow(of.id);
      return openOf(js, [of]);
    case "list":
      return name2 === (of.isSet ? "size" : "length") ? plain3(of.items.length) : yield* lost2();
    case "plain":
      return typeof of.value === "string" && name2 === "length" ? plain3(of.value.length) : yield* lost2();
    case "permission":
      return name2 === "length" ? openOf(js, [of]) : yield* lost2();
    default:
      return yield* lost2();
  }
}

// src/readers/github-workflow/js/js-requests.ts
var INSIDERS2 = ["triager", "writer", "maintainer"];
var PERMISSION2 = /* @__PURE__ */ new Set([
  "repos.getCollaboratorPermissionLevel",
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission"
]);
var MEMBERSHIP = /* @__PURE__ */ new Map([
  ["teams.getMembershipForUserInOrg", ["org", "team_slug"]],
  ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}", ["org", "team_slug"]],
  ["orgs.checkMembershipForUser", ["org"]],
  ["orgs.getMembershipForUser", ["org"]],
  ["orgs.checkPublicMembershipForUser", ["org"]],
  ["GET /orgs/{org}/members/{username}", ["org"]],
  ["GET /orgs/{org}/memberships/{username}", ["org"]],
  ["repos.checkCollaborator", ["owner", "repo"]]
]);
var HARMLESS4 = /^(?:(?:issues|reactions|pulls|checks)\.\w+|repos\.(?:get(?:Commit|Content|ReadMe|Branch)?|list\w+|createCommitStatus)|users\.getByUsername|actions\.(?:get|list|cancel)\w+)$/;
function isHere(value) {
  if (value?.kind === "plain") return typeof value.value === "string" && value.value !== "";
  return value?.kind === "expression" && /^github\.(?:repository_owner|event\.(?:repository\.(?:name|owner\.login)|organization\.login))$/.test(value.text);
}
function personOf(entries, places) {
  const person = entries.get("username");
  const known4 = person?.kind === "expression" && places.every((name2) => isHere(entries.get(name2)));
  return known4 ? person.text : "";
}
var record = (entries) => ({
  kind: "record",
  entries: new Map(Object.entries(entries))
});
var responseOf = (data10, js) => record({ data: data10, status: openOf(js), headers: openObject(js), url: openObject(js) });
function* answered(method, args, js) {
  const [first, second] = args;
  const named4 = method === "request" && first?.kind === "plain" ? String(first.value) : method;
  const given = method === "request" ? second : first;
  const entries = given?.kind === "record" ? given.entries : /* @__PURE__ */ new Map();
  js.count.open += 1;
  const id = `request ${js.count.open}`;
  const places = PERMISSION2.has(named4) ? ["owner", "repo"] : MEMBERSHIP.get(named4);
  if (places === void 0) {
    if (!HARMLESS4.test(named4)) return yield* lost2();
    yield* mayThrow(id);
    return responseOf(openObject(js), js);
  }
  if (!["username", ...places].every((name2) => entries.has(name2))) return yield* lost2();
  const person = personOf(entries, places);
  if (PERMISSION2.has(named4)) {
    yield* mayThrow(id);
    return { kind: "answer", part: "whole", of: { id, person } };
  }
  if (!(yield* ask(`${id} finds a member`, js.symbols.proof(person, INSIDERS2)))) throw THROWN;
  return responseOf(record({ state: openOf(js), role: openOf(js), user: openObject(js), url: openObject(js) }), js);
}

// src/readers/github-workflow/js/js-evaluate.ts
var HOSTS2 = /* @__PURE__ */ new Set([
  "github",
  "octokit",
  "context",
  "core",
  "console",
  "process",
  "JSON",
  "Date"
]);
var GLOBALS = /* @__PURE__ */ new Set([
  ...HOSTS2,
  ..."require __original_require__ exec glob io getOctokit fetch String Boolean Number Set Error Object Array Math Promise".split(
    " "
  )
]);
var isNothing = (value) => value.kind === "plain" && (value.value === void 0 || value.value === null);
function variableOf(name2, { scope }) {
  for (let at = scope; at !== void 0; at = at.outer) {
    const found = at.names.get(name2);
    if (found !== void 0) return found;
  }
  return void 0;
}
function* named2(name2, frame) {
  const variable3 = variableOf(name2, frame);
  if (variable3 !== void 0) return variable3.value ?? (yield* lost2());
  return HOSTS2.has(name2) ? { kind: "host", path: name2 } : yield* lost2();
}
function* evaluate2(node, frame) {
  const { js } = frame;
  js.left.steps -= 1;
  if (js.left.steps < 0) return yield* lost2();
  switch (node.op) {
    case "plain":
      return typeof node.value === "string" ? textValue2(node.value, js) : plain3(node.value);
    case "pattern":
      return openOf(js);
    case "symbol": {
      const [symbol] = symbolsIn(js.symbols, node.text);
      return symbol?.kind === "expression" ? yield* inCode(symbol.text, js) : yield* lost2();
    }
    case "name":
      return yield* named2(node.name, frame);
    case "group":
      return yield* evaluate2(node.of, frame);
    case "template":
      return yield* template(node.texts, node.parts, frame);
    case "list":
      return { kind: "list", isSet: false, items: yield* every(node.items, frame) };
    case "object":
      return yield* object(node.entries, frame);
    case "not":
      return plain3(!(yield* truthOf(yield* evaluate2(node.of, frame), js)));
    case "typeof":
      return openOf(js, [yield* evaluate2(node.of, frame)]);
    case "await": {
      const value = yield* evaluate2(node.of, frame);
      return value.kind === "pending" ? yield* answered(value.method, value.args, js) : value;
    }
    case "binary":
      return yield* binary(node.operator, node.left, node.right, frame);
    case "choose":
      return yield* evaluate2((yield* holds4(node.test, frame)) ? node.so : node.otherwise, frame);
    case "new":
      return node.of.op === "name" && variableOf(node.of.name, frame) === void 0 ? yield* made2(node.of.name, yield* every(node.args, frame), js) : yield* lost2();
    default:
      return (yield* chain(node, frame)) ?? NOTHING2;
  }
}
function* inCode(text3, js) {
  const { location, scope } = js.symbols;
  const isNumber = /^github\.(?:run_(?:id|number|attempt)|event\.\w+\.(?:number|id))$/.test(text3);
  if (!isNumber && valueOfText(`\${{ ${text3} }}`, location, scope).kind !== "condition") return yield* lost2();
  return expressionOf(text3, false, js);
}
function* every(nodes, frame) {
  const values = [];
  for (const node of nodes) {
    const value = yield* evaluate2(node, frame);
    if (value.kind === "pending") return yield* lost2();
    values.push(value);
  }
  return values;
}
function* holds4(node, frame) {
  return yield* truthOf(yield* evaluate2(node, frame), frame.js);
}
function* chain(node, frame) {
  if (node.op === "call") return yield* call2(node, frame);
  if (node.op !== "member" && node.op !== "index") return yield* evaluate2(node, frame);
  const of = yield* chain(node.of, frame);
  if (of === void 0) return void 0;
  if (isNothing(of)) {
    if (node.op === "member" && node.optional) return void 0;
    throw THROWN;
  }
  if (node.op === "member") return yield* member(of, node.name, frame.js, node.optional);
  const at = yield* settled(yield* evaluate2(node.at, frame), frame.js);
  if (at.kind === "plain" && typeof at.value === "string") return yield* member(of, at.value, frame.js);
  return of.kind === "open" || of.kind === "expression" ? openOf(frame.js, [of, at]) : yield* lost2();
}
function* call2(node, frame) {
  const { of: callee2 } = node;
  if (callee2.op === "name" && variableOf(callee2.name, frame) === void 0)
    return yield* namedCall(callee2.name, yield* every(node.args, frame), frame.js);
  if (callee2.op !== "member") return yield* lost2();
  const of = yield* chain(callee2.of, frame);
  if (of === void 0) return void 0;
  if (isNothing(of)) {
    if (callee2.optional) return void 0;
    throw THROWN;
  }
  const args = yield* every(node.args, frame);
  return of.kind === "host" ? yield* hostCall(`${of.path}.${callee2.name}`, args, frame.js) : yield* methodCall(of, callee2.name, args, frame.js);
}
function* template(texts2, nodes, frame) {
  const parts = yield* every(nodes, frame);
  const written = texts2.map((text3) => textValue2(text3, frame.js));
  const [only] = written;
  if (parts.length === 0 && only !== void 0) return only;
  const known4 = [...written, ...parts].every((part) => part.kind === "plain");
  if (!known4) return openOf(frame.js, [...written, ...parts]);
  return plain3(texts2.map((text3, at) => `${text3}${at < parts.length ? textOf4(parts[at] ?? NOTHING2) : ""}`).join(""));
}
var textOf4 = (value) => value.kind === "plain" ? String(value.value) : "";
function* object(entries, frame) {
  const found = /* @__PURE__ */ new Map();
  for (const { key, value: node } of entries) {
    const [value = NOTHING2] = yield* every([node], frame);
    if (key !== void 0) found.set(key, value);
    else if (value.kind === "host" && value.path === "context.repo")
      for (const name2 of ["owner", "repo"]) found.set(name2, yield* member(value, name2, frame.js));
    else if (value.kind === "record") for (const [name2, part] of value.entries) found.set(name2, part);
    else return yield* lost2();
  }
  return { kind: "record", entries: found };
}
var ORDER2 = {
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b
};
function* binary(operator, left, right, frame) {
  const { js } = frame;
  const [a = NOTHING2] = yield* every([left], frame);
  if (operator === "&&") return (yield* truthOf(a, js)) ? yield* evaluate2(right, frame) : a;
  if (operator === "||") return (yield* truthOf(a, js)) ? a : yield* evaluate2(right, frame);
  if (operator === "??") return (yield* same2(a, NOTHING2, false, js)) ? yield* evaluate2(right, frame) : a;
  const [b = NOTHING2] = yield* every([right], frame);
  if (operator === "===" || operator === "==") return plain3(yield* same2(a, b, operator === "===", js));
  if (operator === "!==" || operator === "!=") return plain3(!(yield* same2(a, b, operator === "!==", js)));
  const order = ORDER2[operator];
  if (a.kind !== "plain" || b.kind !== "plain") return openOf(js, [a, b]);
  if (order && typeof a.value === "number" && typeof b.value === "number") return plain3(order(a.value, b.value));
  const isText = typeof a.value === "string" || typeof b.value === "string";
  return operator === "+" && isText ? plain3(`${String(a.value)}${String(b.value)}`) : openOf(js, [a, b]);
}

// src/readers/github-workflow/js/js-run.ts
function namesIn(to) {
  return "name" in to ? [to.name] : to.parts.flatMap((part) => namesIn(part.to));
}
function* block2(body, outer, bound) {
  const names = /* @__PURE__ */ new Map();
  if (bound !== void 0) names.set(bound[0], { value: bound[1], constant: false });
  for (const statement2 of body) {
    if (statement2.op !== "declare") continue;
    for (const name2 of namesIn(statement2.to)) {
      if (names.has(name2) || GLOBALS.has(name2)) return yield* lost2();
      names.set(name2, { value: void 0, constant: statement2.constant });
    }
  }
  const frame = { js: outer.js, scope: { names, outer: outer.scope } };
  for (const statement2 of body) {
    const ended3 = yield* one2(statement2, frame);
    if (ended3 !== void 0) return ended3;
  }
  return void 0;
}
function* bind(to, value, frame) {
  if ("name" in to) {
    const variable3 = variableOf(to.name, frame);
    if (variable3 === void 0) return yield* lost2();
    variable3.value = value;
    return;
  }
  if (isNothing(value)) throw THROWN;
  for (const { key, to: part } of to.parts) yield* bind(part, yield* member(value, key, frame.js), frame);
}
function* one2(statement2, frame) {
  const { js } = frame;
  js.left.steps -= 1;
  if (js.left.steps < 0) return yield* lost2();
  switch (statement2.op) {
    case "declare": {
      const [value = NOTHING2] = statement2.value ? yield* every([statement2.value], frame) : [];
      yield* bind(statement2.to, value, frame);
      return void 0;
    }
    case "assign": {
      const [value = NOTHING2] = yield* every([statement2.value], frame);
      const variable3 = variableOf(statement2.name, frame);
      if (variable3?.value === void 0 || variable3.constant) return yield* lost2();
      variable3.value = value;
      return void 0;
    }
    case "run":
      yield* every([statement2.value], frame);
      return void 0;
    case "throw":
      yield* every([statement2.value], frame);
      throw THROWN;
    case "return": {
      const [value = NOTHING2] = statement2.value ? yield* every([statement2.value], frame) : [];
      return { value };
    }
    case "block":
      return yield* block2(statement2.body, frame);
    case "if":
      if (yield* holds4(statement2.test, frame)) return yield* one2(statement2.so, frame);
      return statement2.otherwise && (yield* one2(statement2.otherwise, frame));
    case "try":
      return yield* attempt(statement2, frame);
  }
}
function* attempt(statement2, frame) {
  try {
    return yield* block2(statement2.body, frame);
  } catch (error) {
    if (error !== THROWN) throw error;
  }
  const bound = statement2.name === void 0 ? void 0 : [statement2.name, openObject(frame.js)];
  return yield* block2(statement2.failed, frame, bound);
}
function* resultOf(value, encoding, js) {
  const text3 = yield* settled(value, js);
  if (encoding !== "json" && encoding !== "string") return openOf(js);
  if (text3.kind === "plain") {
    if (encoding === "string") return plain3(String(text3.value));
    return plain3(text3.value === void 0 ? "" : JSON.stringify(text3.value));
  }
  return text3.kind === "expression" && encoding === "string" ? text3 : openOf(js, [text3]);
}
function* runScript(statements2, encoding, js) {
  try {
    const ended3 = yield* block2(statements2, { js, scope: { names: /* @__PURE__ */ new Map(), outer: void 0 } });
    js.outputs.set("result", yield* resultOf(ended3?.value ?? NOTHING2, encoding, js));
  } catch (error) {
    if (error === EXITED) return;
    if (error !== THROWN) throw error;
    js.failed = true;
  }
}

// src/readers/github-workflow/js/js-cursor.ts
var MAX_DEPTH4 = 60;
var MAX_CHAIN = 100;
var NOT_READ2 = new Error("This part of JavaScript is not read here.");
var next = ({ tokens, at }) => tokens[at];
function sees(cursor, kind, text3) {
  const token = next(cursor);
  return token?.kind === kind && token.text === text3;
}
function takes(cursor, kind, text3) {
  const found = sees(cursor, kind, text3);
  if (found) cursor.at += 1;
  return found;
}
function expect(cursor, text3) {
  if (!takes(cursor, "mark", text3)) throw NOT_READ2;
}
function takeWord(cursor) {
  const token = next(cursor);
  if (token?.kind !== "word") throw NOT_READ2;
  cursor.at += 1;
  return token.text;
}
function deeper(cursor, read2) {
  cursor.depth += 1;
  if (cursor.depth > MAX_DEPTH4) throw NOT_READ2;
  const found = read2(cursor);
  cursor.depth -= 1;
  return found;
}
var RESERVED = new Set(
  "arguments async break case catch class const continue debugger default delete do else enum eval export extends finally for function if implements import in instanceof interface let new of package private protected public return static super switch this throw try var void while with yield".split(
    " "
  )
);

// src/readers/github-workflow/js/js-expressions.ts
var LEVELS2 = [
  ["??", "||"],
  ["&&"],
  ["===", "!==", "==", "!="],
  ["<", ">", "<=", ">="],
  ["+"]
];
var CONSTANTS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", void 0]
]);
function expression(cursor) {
  return deeper(cursor, () => {
    const test2 = binary2(cursor, 0);
    if (!takes(cursor, "mark", "?")) return test2;
    const so = expression(cursor);
    expect(cursor, ":");
    return { op: "choose", test: test2, so, otherwise: expression(cursor) };
  });
}
function binary2(cursor, level) {
  const operators = LEVELS2[level];
  if (operators === void 0) return unary(cursor);
  let left = binary2(cursor, level + 1);
  for (let parts = 0; parts < MAX_CHAIN; parts += 1) {
    const operator = operators.find((one4) => takes(cursor, "mark", one4));
    if (operator === void 0) return left;
    left = { op: "binary", operator, left, right: binary2(cursor, level + 1) };
  }
  throw NOT_READ2;
}
function unary(cursor) {
  return deeper(cursor, () => {
    if (takes(cursor, "mark", "!")) return { op: "not", of: unary(cursor) };
    if (takes(cursor, "mark", "-")) return negative(cursor);
    if (takes(cursor, "word", "typeof")) return { op: "typeof", of: unary(cursor) };
    if (takes(cursor, "word", "await")) return { op: "await", of: unary(cursor) };
    return chain2(cursor);
  });
}
function negative(cursor) {
  const token = next(cursor);
  if (token?.kind !== "number") throw NOT_READ2;
  cursor.at += 1;
  return { op: "plain", value: -token.value };
}
function chain2(cursor) {
  let of = takes(cursor, "word", "new") ? made3(cursor) : operand(cursor);
  for (let parts = 0; parts < MAX_CHAIN; parts += 1) {
    if (takes(cursor, "mark", ".")) of = { op: "member", of, name: takeWord(cursor), optional: false };
    else if (takes(cursor, "mark", "?.")) of = { op: "member", of, name: takeWord(cursor), optional: true };
    else if (takes(cursor, "mark", "[")) {
      of = { op: "index", of, at: expression(cursor) };
      expect(cursor, "]");
    } else if (takes(cursor, "mark", "(")) of = { op: "call", of, args: items2(cursor, ")") };
    else if (next(cursor)?.kind === "template") throw NOT_READ2;
    else return of;
  }
  throw NOT_READ2;
}
function made3(cursor) {
  const name2 = takeWord(cursor);
  expect(cursor, "(");
  return { op: "new", of: { op: "name", name: name2 }, args: items2(cursor, ")") };
}
function items2(cursor, end2) {
  const found = [];
  while (!takes(cursor, "mark", end2)) {
    found.push(expression(cursor));
    if (!sees(cursor, "mark", end2)) expect(cursor, ",");
  }
  return found;
}
function object2(cursor) {
  const entries = [];
  while (!takes(cursor, "mark", "}")) {
    entries.push(entry(cursor));
    if (!sees(cursor, "mark", "}")) expect(cursor, ",");
  }
  return { op: "object", entries };
}
function entry(cursor) {
  if (takes(cursor, "mark", "...")) return { key: void 0, value: expression(cursor) };
  const token = next(cursor);
  if (token?.kind !== "word" && token?.kind !== "text") throw NOT_READ2;
  cursor.at += 1;
  if (takes(cursor, "mark", ":")) return { key: token.text, value: expression(cursor) };
  if (token.kind === "text" || RESERVED.has(token.text)) throw NOT_READ2;
  return { key: token.text, value: { op: "name", name: token.text } };
}
function operand(cursor) {
  const token = next(cursor);
  if (token === void 0) throw NOT_READ2;
  cursor.at += 1;
  switch (token.kind) {
    case "text":
      return { op: "plain", value: token.text };
    case "number":
      return { op: "plain", value: token.value };
    case "pattern":
      return { op: "pattern" };
    case "symbol":
      return { op: "symbol", text: token.text };
    case "template":
      return { op: "template", texts: token.texts, parts: token.parts.map((part) => whole(part, cursor.depth)) };
    case "word":
      return named3(token.text);
    case "mark":
      return bracketed(token.text, cursor);
  }
}
function named3(name2) {
  if (CONSTANTS.has(name2)) return { op: "plain", value: CONSTANTS.get(name2) };
  if (RESERVED.has(name2)) throw NOT_READ2;
  return { op: "name", name: name2 };
}
function bracketed(mark, cursor) {
  if (mark === "[") return { op: "list", items: items2(cursor, "]") };
  if (mark === "{") return object2(cursor);
  if (mark !== "(") throw NOT_READ2;
  const of = expression(cursor);
  expect(cursor, ")");
  return { op: "group", of };
}
function whole(tokens, depth) {
  const cursor = { tokens, at: 0, depth };
  const found = expression(cursor);
  if (next(cursor) !== void 0) throw NOT_READ2;
  return found;
}

// src/readers/github-workflow/js/js-statements.ts
function statementsOf(tokens) {
  const cursor = { tokens, at: 0, depth: 0 };
  const found = [];
  try {
    while (next(cursor) !== void 0) found.push(...statements(cursor));
  } catch (error) {
    if (error === NOT_READ2) return void 0;
    throw error;
  }
  return found;
}
function statements(cursor) {
  if (takes(cursor, "mark", ";")) return [];
  const kind = ["const", "let"].find((word3) => takes(cursor, "word", word3));
  return kind === void 0 ? [deeper(cursor, statement)] : declarations(cursor, kind === "const");
}
function declarations(cursor, constant2) {
  const found = [];
  do {
    const to = pattern(cursor);
    const value = takes(cursor, "mark", "=") ? expression(cursor) : void 0;
    if (value === void 0 && (constant2 || !("name" in to))) throw NOT_READ2;
    found.push({ op: "declare", to, constant: constant2, value });
  } while (takes(cursor, "mark", ","));
  end(cursor);
  return found;
}
function pattern(cursor) {
  if (!takes(cursor, "mark", "{")) return { name: name(cursor) };
  return deeper(cursor, () => {
    const parts = [];
    while (!takes(cursor, "mark", "}")) {
      const key = takeWord(cursor);
      if (takes(cursor, "mark", ":")) parts.push({ key, to: pattern(cursor) });
      else if (RESERVED.has(key)) throw NOT_READ2;
      else parts.push({ key, to: { name: key } });
      if (!sees(cursor, "mark", "}")) expect(cursor, ",");
    }
    return { parts };
  });
}
var NO_NAMES = /* @__PURE__ */ new Set(["true", "false", "null", "undefined", "await", "typeof"]);
function name(cursor) {
  const found = takeWord(cursor);
  if (RESERVED.has(found) || NO_NAMES.has(found)) throw NOT_READ2;
  return found;
}
function block3(cursor) {
  expect(cursor, "{");
  const body = [];
  while (!takes(cursor, "mark", "}")) {
    if (next(cursor) === void 0) throw NOT_READ2;
    body.push(...statements(cursor));
  }
  return body;
}
function statement(cursor) {
  if (sees(cursor, "mark", "{")) return { op: "block", body: block3(cursor) };
  if (takes(cursor, "word", "if")) return conditional2(cursor);
  if (takes(cursor, "word", "try")) return attempt2(cursor);
  if (takes(cursor, "word", "return")) return { op: "return", value: result(cursor) };
  if (takes(cursor, "word", "throw")) {
    if (next(cursor)?.line) throw NOT_READ2;
    return ended(cursor, { op: "throw", value: expression(cursor) });
  }
  const value = expression(cursor);
  if (value.op !== "name" || !takes(cursor, "mark", "=")) return ended(cursor, { op: "run", value });
  return ended(cursor, { op: "assign", name: value.name, value: expression(cursor) });
}
function conditional2(cursor) {
  expect(cursor, "(");
  const test2 = expression(cursor);
  expect(cursor, ")");
  const so = branch(cursor);
  return { op: "if", test: test2, so, otherwise: takes(cursor, "word", "else") ? branch(cursor) : void 0 };
}
function branch(cursor) {
  if (takes(cursor, "mark", ";")) return { op: "block", body: [] };
  return deeper(cursor, statement);
}
function attempt2(cursor) {
  const body = block3(cursor);
  if (!takes(cursor, "word", "catch")) throw NOT_READ2;
  const bound = takes(cursor, "mark", "(") ? name(cursor) : void 0;
  if (bound !== void 0) expect(cursor, ")");
  const failed = block3(cursor);
  if (sees(cursor, "word", "finally")) throw NOT_READ2;
  return { op: "try", body, name: bound, failed };
}
function result(cursor) {
  const token = next(cursor);
  const nothing = token === void 0 || token.line || sees(cursor, "mark", "}") || takes(cursor, "mark", ";");
  if (nothing) return void 0;
  const value = expression(cursor);
  end(cursor);
  return value;
}
function ended(cursor, found) {
  end(cursor);
  return found;
}
function end(cursor) {
  if (takes(cursor, "mark", ";") || sees(cursor, "mark", "}")) return;
  const token = next(cursor);
  if (token === void 0) return;
  const begins = token.kind === "word" ? !["in", "instanceof", "of"].includes(token.text) : token.kind === "mark" && (token.text === "{" || token.text === "!");
  if (!token.line || !begins) throw NOT_READ2;
}

// src/readers/github-workflow/js/js-tokens.ts
var MAX_NESTING2 = 5;
var BLANK = /[ \t\n]+/y;
var COMMENT = /\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//y;
var WORD = /[A-Za-z_$][\w$]*/y;
var NUMBER2 = /(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?(?![\w$.])/y;
var SYMBOL2 = /[\ue000-\uf3e7]/y;
var QUOTED = /'((?:[^'\\\n]|\\[^\n])*)'|"((?:[^"\\\n]|\\[^\n])*)"/y;
var PATTERN = /\/(?![*/])(?:[^\\/[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n])*\])+\/[a-z]*/y;
var MARK = /\.\.\.|===|!==|\?\?=|\|\|=|&&=|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|\+\+|--|\*\*|[-+*%&|^]=|[{}()[\];,<>+\-*%!=?:.&|^~@#]/y;
var ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux0-9\n]))/g;
var ANY_ESCAPE = /\\[^\n]/g;
var SINGLE = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f", v: "\v" };
var BEFORE_OPERAND = /* @__PURE__ */ new Set(["return", "typeof", "await", "throw", "else", "new", "case"]);
function matchAt(pattern2, source, at) {
  pattern2.lastIndex = at;
  return pattern2.exec(source) ?? void 0;
}
function unescaped2(raw) {
  const plain4 = [...raw.matchAll(ANY_ESCAPE)].length === [...raw.matchAll(ESCAPE)].length;
  if (!plain4 || raw.includes("\\\n")) return void 0;
  return raw.replace(ESCAPE, (_, long, short2, char = "") => {
    const code = long ?? short2;
    return code === void 0 ? SINGLE[char] ?? char : String.fromCharCode(Number.parseInt(code, 16));
  });
}
function operandComes(last) {
  if (last === void 0) return true;
  if (last.kind === "word") return BEFORE_OPERAND.has(last.text);
  if (last.kind !== "mark") return false;
  if (last.text === ")" || last.text === "}") return void 0;
  return last.text !== "]";
}
function template2(source, start3, nesting) {
  const texts2 = [];
  const parts = [];
  let from = start3 + 1;
  for (let at = from; at < source.length; at += 1) {
    const char = source[at];
    if (char === "\\") at += 1;
    const isPart = char === "$" && source[at + 1] === "{";
    if (char !== "`" && !isPart) continue;
    const text3 = unescaped2(source.slice(from, at));
    if (text3 === void 0) return void 0;
    texts2.push(text3);
    if (!isPart) return { token: { kind: "template", texts: texts2, parts, line: false }, end: at + 1 };
    const inside = scan(source, at + 2, nesting + 1);
    if (inside === void 0) return void 0;
    parts.push(inside.tokens);
    from = inside.end + 1;
    at = inside.end;
  }
  return void 0;
}
function one3(source, at, last, nesting) {
  const line = false;
  const ended3 = (token, length) => ({ token, end: at + length });
  const word3 = matchAt(WORD, source, at);
  if (word3) return ended3({ kind: "word", text: word3[0], line }, word3[0].length);
  const number = matchAt(NUMBER2, source, at);
  if (number) return ended3({ kind: "number", value: Number(number[0]), line }, number[0].length);
  const symbol = matchAt(SYMBOL2, source, at);
  if (symbol) return ended3({ kind: "symbol", text: symbol[0], line }, 1);
  const quoted3 = matchAt(QUOTED, source, at);
  if (quoted3) {
    const text3 = unescaped2(quoted3[1] ?? quoted3[2] ?? "");
    return text3 === void 0 ? void 0 : ended3({ kind: "text", text: text3, line }, quoted3[0].length);
  }
  if (source[at] === "`") return template2(source, at, nesting);
  if (source[at] === "/") {
    const pattern2 = operandComes(last) === true ? matchAt(PATTERN, source, at) : void 0;
    return pattern2 && ended3({ kind: "pattern", line }, pattern2[0].length);
  }
  const mark = matchAt(MARK, source, at);
  return mark && ended3({ kind: "mark", text: mark[0], line }, mark[0].length);
}
function scan(source, start3, nesting) {
  if (nesting > MAX_NESTING2) return void 0;
  const tokens = [];
  let depth = 0;
  let line = false;
  for (let at = start3; at < source.length; ) {
    const gap = matchAt(BLANK, source, at) ?? matchAt(COMMENT, source, at);
    if (gap) {
      line ||= gap[0].includes("\n");
      at += gap[0].length;
      continue;
    }
    if (nesting > 0 && depth === 0 && source[at] === "}") return { tokens, end: at };
    const found = one3(source, at, tokens.at(-1), nesting);
    if (found === void 0) return void 0;
    if (source[at] === "{") depth += 1;
    if (source[at] === "}") depth -= 1;
    tokens.push({ ...found.token, line });
    line = false;
    at = found.end;
  }
  return nesting === 0 ? { tokens, end: source.length } : void 0;
}
function tokensOf(source) {
  return /[\r\u2028\u2029]/.test(source) ? void 0 : scan(source, 0, 0)?.tokens;
}

// src/readers/github-workflow/js/js-outcome.ts
var MAX_SCRIPT4 = 8e3;
var MAX_STEPS2 = 2e4;
function parsed2(script, symbols) {
  if (script.length > MAX_SCRIPT4 || hasPrivateUse(script)) return void 0;
  const text3 = encoded(symbols, script);
  if (symbolsIn(symbols, text3).some((symbol) => !isPlain(symbol, symbols))) return void 0;
  const tokens = tokensOf(text3);
  return tokens && statementsOf(tokens);
}
function* ended2(statements2, encoding, js) {
  yield* runScript(statements2, encoding, js);
  return { passes: !js.failed, outputs: js.outputs, poisoned: js.poisoned };
}
function outputIs3({ when, end: end2 }, name2, literal, symbols) {
  const { location, scope } = symbols;
  const value = end2.poisoned ? void 0 : end2.outputs.get(name2.toLowerCase()) ?? NO;
  if (value === void 0 || "op" in value) return value;
  if (value.kind === "plain") {
    const text3 = value.value === void 0 || value.value === null ? "" : String(value.value);
    return text3.toLowerCase() === literal.toLowerCase() ? when : NO;
  }
  if (value.kind === "expression") return all([when, textIs(writtenAs(value), literal, location, scope)]);
  if (value.kind !== "open" || value.judged) return void 0;
  return all([when, { op: "unknown", what: `the output \`${name2}\` of a script`, location }]);
}
function jsOutcome(script, encoding, setting) {
  const { env, scope, location, proof } = setting;
  const symbols = { known: [], scope, location, proof };
  const statements2 = parsed2(script, symbols);
  if (statements2 === void 0 || [...env.values()].some(({ text: text3 }) => hasPrivateUse(text3))) return void 0;
  const left = { steps: MAX_STEPS2 };
  const known4 = { values: /* @__PURE__ */ new Map(), conditions: /* @__PURE__ */ new Map() };
  const runs = explore(() => {
    const state = { outputs: /* @__PURE__ */ new Map(), count: { open: 0 }, failed: false, poisoned: false };
    return ended2(statements2, encoding, { symbols, env, left, known: known4, ...state });
  });
  return runs && {
    passes: any(runs.filter((run) => run.end.passes).map((run) => run.when)),
    output(name2, value) {
      const parts = runs.map((run) => outputIs3(run, name2, value, symbols));
      const sure = parts.filter((part) => part !== void 0);
      return sure.length === parts.length ? any(sure) : void 0;
    }
  };
}

// src/readers/github-workflow/conditions/permission-step.ts
var STOPS = /\bexit [1-9]\d{0,2}\b|setFailed|process\.exit\([1-9]\d{0,2}\)|throw new Error/;
var ASKS2 = /collaborators\/[^\n]{1,400}\/permission|getCollaboratorPermissionLevel\s*\(/;
var COMMENT2 = /(^|\s)(?:#|\/\/)[^\n]*/g;
function scriptOf(step) {
  const script = [step.run?.string(), step.with.get("script")?.text].filter((part) => part !== void 0).join("\n");
  return script.replace(COMMENT2, "$1");
}
var ACTOR = /^(?:github\.(?:triggering_)?actor|context\.actor|(?:github\.event|context\.payload)\.sender\.login)$/;
var AUTHOR = /^(?:github\.event|context\.payload)\.(issue|pull_request|comment|review|discussion)\.user\.login$/;
function isActor(subject, context) {
  if (subject === void 0) return false;
  const [, object3] = AUTHOR.exec(subject) ?? [];
  return object3 === void 0 ? ACTOR.test(subject) : actorWrote(context.event, context.action ?? "", object3) === true;
}
function proves(step) {
  const known4 = step.uses === void 0 ? void 0 : permissionCheck(step.uses);
  if (known4)
    return !step.with.has("username") && known4.accepts.includes(step.with.get(known4.require)?.text.trim() ?? "");
  return ASKS2.test(scriptOf(step)) ? false : void 0;
}
function permissionProof(step) {
  const proven = proves(step);
  return proven === void 0 ? void 0 : stated2(step, proven, ["writer", "maintainer"]);
}
function saidOf(step, person, admits2, context) {
  return stated2(step, isActor(person, context), admits2);
}
function stated2(step, proven, admits2) {
  const why = proven ? "A step asks GitHub who the person is, and lets only those through who may do more than read." : "A step asks GitHub who a person is, but the files do not show that only the right ones pass.";
  return {
    op: "proof",
    proof: {
      gate: "permission-step",
      admits: admits2,
      strength: proven ? "effective" : "declared",
      judges: "actor",
      forgeableBy: [],
      location: step.location,
      why
    }
  };
}
var isPermissionAction = (step) => step.uses !== void 0 && permissionCheck(step.uses) !== void 0;
function failsTheJob(step) {
  const unless = step.uses === void 0 ? void 0 : permissionCheck(step.uses)?.["fails-unless"];
  const relaxed = unless === void 0 ? void 0 : step.with.get(unless)?.text.trim().toLowerCase() ?? "false";
  return relaxed === "false" || STOPS.test(scriptOf(step));
}
var NAMES_A_CHECK = /author_association|getMembershipForUser|check(?:Public)?MembershipForUser|checkCollaborator\b|\bmemberships\/|\bmembers\//;
function namedCheck(step) {
  const texts2 = [scriptOf(step), ...[...step.env.values()].map(({ text: text3 }) => text3)];
  return texts2.some((text3) => NAMES_A_CHECK.test(text3)) ? stated2(step, false, ["triager", "writer", "maintainer"]) : void 0;
}
var ONLY_FAILS = /^(?:\s*core\.(?:info|notice|warning|error|summary)[^\n;{}]*[;\n])*\s*(?:core\.setFailed\(|throw new Error\(|process\.exit\([1-9]\d{0,2}\))[^{}]*$/;
var CHOOSES = /\?|&&|\|\||\breturn\b|\bif\b|=>|setFailed[\s\S]*\bprocess\b/;
var TEXTS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
function alwaysFails(step) {
  const script = step.with.get("script")?.text;
  if (script === void 0) return false;
  const code = script.replace(TEXTS, "''").replace(COMMENT2, "$1");
  return ONLY_FAILS.test(code) && !CHOOSES.test(code);
}

// src/readers/github-workflow/conditions/github-script.ts
function githubScriptOutcome(step, scope) {
  const script = step.with.get("script")?.text;
  if (script === void 0 || !/^actions\/github-script@/i.test(step.uses ?? "") || step.with.has("base-url"))
    return void 0;
  return jsOutcome(script, step.with.get("result-encoding")?.text.trim() || "json", {
    env: step.env,
    scope,
    location: step.location,
    proof: (person, admits2) => saidOf(step, person, admits2, scope.context)
  });
}

// src/readers/github-workflow/conditions/router.ts
var HEADER = /(?:(else)\s*)?(?:if\s*\((.*)\))?\s*$/s;
var MAX_SCRIPT5 = 2e4;
var MAX_HEADER = 500;
var MAX_CHAIN2 = 50;
var MAX_REMEMBERED2 = 100;
function blockOf(header2, previous) {
  const [, otherwise, condition = ""] = HEADER.exec(header2) ?? [];
  return { condition, before: otherwise && previous ? [...previous.before, previous.condition].slice(-MAX_CHAIN2) : [] };
}
var TEXT = /\/\/[^\n]*|\/\*[\s\S]{0,2000}?\*\/|'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|`(?:[^`\\]|\\[\s\S])*`/g;
var blank = (text3) => text3.replace(/[^\n]/g, " ");
var withoutComments = (script) => script.replace(TEXT, (text3) => text3.startsWith("/") ? blank(text3) : text3);
var CALL = /\bsetOutput\(\s*['"]([\w-]+)['"]\s*,\s*([^)]*)\)/g;
function setsPlainly(script) {
  if (/GITHUB_OUTPUT|set-output/.test(script)) return false;
  return [...script.matchAll(/setOutput/g)].length === [...script.matchAll(CALL)].length;
}
var remembered4 = /* @__PURE__ */ new Map();
function scriptOf2(text3) {
  if (remembered4.has(text3)) return remembered4.get(text3);
  if (remembered4.size >= MAX_REMEMBERED2) remembered4 = /* @__PURE__ */ new Map();
  const code = text3.length > MAX_SCRIPT5 || !setsPlainly(text3) ? void 0 : withoutComments(text3);
  const script = code === void 0 ? void 0 : { code, settings: settings(code) };
  remembered4.set(text3, script);
  return script;
}
function settings(code) {
  const found = [];
  const script = code.replace(TEXT, blank);
  const open2 = [];
  let closed;
  let start3 = 0;
  let last = "";
  for (let at = 0; at < script.length; at += 1) {
    const char = script[at];
    if (char === "{") {
      open2.push(blockOf(code.slice(Math.max(start3, at - MAX_HEADER), at), closed));
      closed = void 0;
      start3 = at + 1;
    } else if (char === "}") {
      closed = open2.pop();
      start3 = at + 1;
    } else if (char === ";" || char === "\n" && (last === "" || !",(&|".includes(last))) start3 = at + 1;
    const [, output, value = ""] = char === "s" ? /^setOutput\(\s*['"]([\w-]+)['"]\s*,\s*([^)]*)\)/.exec(code.slice(at, at + 200)) ?? [] : [];
    if (output !== void 0) found.push({ output, value: value.trim(), blocks: [...open2] });
    if (start3 > at) last = "";
    else if (char !== void 0 && char.trim() !== "") last = char;
  }
  return open2.length === 0 && found.length === [...code.matchAll(CALL)].length ? found : [];
}
var EVENT = "${{ github.event_name }}";
var ACTION = "${{ github.event.action }}";
function known2(script, variable3, env, { event, action = "" }) {
  const [, name2] = new RegExp(`\\b${variable3}\\s*=\\s*process\\.env\\.(\\w+)\\s*(?:;|\\n|$)`).exec(script) ?? [];
  if ([...script.matchAll(new RegExp(`\\b${variable3}\\s*[-+|&?]{0,2}=(?![=>])`, "g"))].length !== 1 || /process\.env(?:\.\w+|\[[^\]]*\])\s*=(?!=)/.test(script))
    return void 0;
  const text3 = name2 === void 0 ? void 0 : env.get(name2)?.text.replaceAll(EVENT, event).replaceAll(ACTION, action);
  return text3?.includes("${{") ? void 0 : text3;
}
function holds5(condition, script, env, context) {
  const [, left, right] = /^\s*(\w+)\s*===?\s*['"]([^'"]*)['"]\s*$/.exec(condition) ?? [];
  if (left !== void 0) return compare(known2(script, left, env, context), [right ?? ""]);
  const [, list3 = "", variable3] = /^\s*\[([^\]]*)\]\.includes\((\w+)\)\s*$/.exec(condition) ?? [];
  if (variable3 === void 0) return void 0;
  return compare(
    known2(script, variable3, env, context),
    [...list3.matchAll(/['"]([^'"]*)['"]/g)].map(([, text3 = ""]) => text3)
  );
}
var compare = (value, accepted) => value === void 0 ? void 0 : accepted.includes(value);
function neverSets(script, output, value, env, context) {
  const read2 = scriptOf2(script);
  const all3 = read2?.settings.filter((one4) => one4.output === output) ?? [];
  if (read2 === void 0 || all3.length === 0 || all3.some((one4) => !/^['"][^'"]*['"]$/.test(one4.value))) return false;
  const { code } = read2;
  const answers = /* @__PURE__ */ new Map();
  const taken = (condition) => {
    if (!answers.has(condition)) answers.set(condition, holds5(condition, code, env, context));
    return answers.get(condition);
  };
  const reached = (block4) => taken(block4.condition) !== false && !block4.before.some((condition) => taken(condition) === true);
  const wanted = value.toLowerCase();
  return all3.filter((one4) => one4.value.slice(1, -1).toLowerCase() === wanted).every((one4) => !one4.blocks.every(reached));
}

// src/readers/github-workflow/conditions/tampering.ts
var OUTSIDERS = /\$\{\{[^{}]{0,200}(?:github\.head_ref|github\.event\.(?:[\w.*]{0,80}\.)?(?:body|title|message|email|ref|label|page_name|default_branch)\b)[^{}]{0,200}\}\}/;
var LEFT_BEHIND = /GITHUB_(?:ENV|PATH)\b/;
var HEAD = /head|pull\/|pull_request\.number|issue\.number/;
var DOWNLOADS = /(?:^|\/)(?:action-)?download-artifact@/i;
var FETCHES = /\bgh\s+(?:pr\s+checkout|run\s+download)\b|\bgit\s+(?:fetch|pull|checkout|switch|merge|clone)\b[^\n]*(?:pull\/|head|HEAD|\$\{?PR|\bfork)/;
var checksOutHead = (step) => /(?:^|\/)checkout@/.test(step.uses ?? "") && ["ref", "repository"].some((name2) => HEAD.test(step.with.get(name2)?.text ?? ""));
var scriptOf3 = (step) => step.run?.string() ?? step.with.get("script")?.text ?? "";
function isHandedText(step) {
  const script = scriptOf3(step);
  const env = [...step.env.values()].map(({ text: text3 }) => text3);
  return OUTSIDERS.test(script) || LEFT_BEHIND.test(script) && env.some((text3) => OUTSIDERS.test(text3));
}
function bringsFiles(step) {
  return checksOutHead(step) || DOWNLOADS.test(step.uses ?? "") || FETCHES.test(step.run?.string() ?? "");
}
function runsFiles(step) {
  const script = step.run?.string();
  if (script === void 0) return /^(?:\.|\$)\//.test(step.uses ?? "");
  const { commands, complete } = readShell(script);
  return !complete || commands.some(({ name: name2 }) => name2 !== "" && !isPlainCommand(name2));
}
function isTampered(step, earlier) {
  const isFromFile = step.tree.file !== step.frame.workflow.file;
  if (OUTSIDERS.test(scriptOf3(step))) return true;
  const brought = earlier.findIndex(bringsFiles);
  if (brought >= 0 && (isFromFile || earlier.slice(brought).some(runsFiles))) return true;
  return earlier.some(isHandedText);
}
var CHANGED = "It, or a step before it, handles text or code of an outsider, who may have changed what it does.";
function asDeclared(condition) {
  if (condition.op === "not") return { op: "not", of: asDeclared(condition.of) };
  if (condition.op === "all" || condition.op === "any") return { op: condition.op, of: condition.of.map(asDeclared) };
  if (condition.op !== "proof" || condition.proof.strength !== "effective") return condition;
  return { op: "proof", proof: { ...condition.proof, strength: "declared", why: CHANGED } };
}

// src/readers/github-workflow/conditions/script-outcome.ts
var GRANTED = /* @__PURE__ */ new Set([
  "true",
  "yes",
  "1",
  "admin",
  "maintain",
  "write",
  "allowed",
  "authorized",
  "success"
]);
function answered2(step, value) {
  const proof = permissionProof(step) ?? namedCheck(step);
  if (proof === void 0) return void 0;
  if (GRANTED.has(value.toLowerCase())) return proof;
  return value.toLowerCase() === "false" && isPermissionAction(step) ? any([not(proof), CHOICE]) : CHOICE;
}
var POSIX = /* @__PURE__ */ new Set(["bash", "sh"]);
function shellOf(step) {
  const own2 = step.tree.get("shell")?.string();
  const { root } = step.frame.workflow;
  const jobs = root.get("jobs")?.entries() ?? [];
  const defaults = [root, ...jobs.map(({ value }) => value)].flatMap((at) => at.at("defaults", "run", "shell") ?? []);
  const named4 = own2 === void 0 ? defaults.map((tree) => tree.string() ?? "") : [own2];
  if (!named4.every((name2) => POSIX.has(name2))) return void 0;
  return { name: new Set(named4).size === 1 ? named4[0] : void 0 };
}
function understood(step, scope) {
  const script = step.run?.string();
  const shell = script === void 0 ? void 0 : shellOf(step);
  if (script === void 0) return githubScriptOutcome(step, scope);
  return shell === void 0 ? void 0 : shellOutcome(script, {
    env: step.env,
    scope,
    location: step.location,
    proof: (person, admits2) => saidOf(step, person, admits2, scope.context),
    pipefail: shell.name === "bash"
  });
}
function guessed(step, scope) {
  const { context } = scope;
  const script = step.with.get("script")?.text;
  const output = (name2, value) => script !== void 0 && neverSets(script, name2, value, step.env, context) ? NO : answered2(step, value);
  if (alwaysFails(step) && !isTampered(step, [])) return { passes: NO, output };
  const proof = failsTheJob(step) ? permissionProof(step) ?? namedCheck(step) : void 0;
  return { passes: proof ?? YES, output };
}
function stepOutcome(step, earlier, scope) {
  const guess = guessed(step, scope);
  const known4 = understood(step, scope);
  const passes3 = known4?.passes ?? guess.passes;
  const output = (name2, value) => known4?.output(name2, value) ?? guess.output(name2, value);
  if (!isTampered(step, earlier)) return { passes: passes3, output };
  return {
    passes: asDeclared(passes3),
    output(name2, value) {
      const condition = output(name2, value);
      return condition && asDeclared(condition);
    }
  };
}

// src/readers/github-workflow/conditions/conditions.ts
function inputText(inputs2, name2, context) {
  const given = inputs2.get(name2.toLowerCase())?.text;
  return given ?? (context.event === "workflow_dispatch" || context.causedBy === "caller" ? void 0 : "");
}
function conditionScope({ frame, env, inputs: inputs2, steps }, context) {
  return {
    context,
    env: (name2) => env.get(name2)?.text,
    input: (name2) => inputText(inputs2, name2, context),
    output: ([kind, name2 = "", what = "", output = ""], value) => {
      const asked = what.toLowerCase();
      if (kind === "steps") return stepAnswer(steps, frame, name2, asked, output, value, context);
      const job = frame.workflow.root.at("jobs", name2);
      if (kind !== "needs" || job === void 0) return void 0;
      if (asked === "outputs") return jobOutput(frame.workflow, name2, output, value, context);
      return asked === "result" && value?.toLowerCase() === "success" ? all([jobSucceeded(frame.workflow, name2, context), CHOICE]) : void 0;
    }
  };
}
var same3 = (a, b) => a?.toLowerCase() === b.toLowerCase();
function stepAnswer(steps, frame, id, asked, output, value, context) {
  const [step, ...more] = steps.filter((candidate) => candidate.frame === frame && same3(candidate.id, id));
  if (step === void 0 || more.length > 0) return void 0;
  if (asked === "outputs")
    return remembered3(
      frame.workflow,
      context,
      step,
      `${output} is ${value ?? ""}`,
      () => stepOutput(steps, step, output, value, context)
    );
  return (asked === "outcome" || asked === "conclusion") && value !== void 0 ? stepEnded(steps, step, asked, value.toLowerCase(), context) : void 0;
}
function stepOutput(steps, step, output, value, context) {
  const earlier = steps.slice(0, steps.indexOf(step));
  const ran = conditionsOf(step, earlier, context);
  const open2 = {
    op: "unknown",
    what: `the output \`${output}\` of a step`,
    location: step.location
  };
  if (value === void 0) return all([...ran, open2]);
  const { action } = step;
  if (action) {
    const given = entryOf3(action.outputs, output)?.get("value");
    const text3 = given?.string();
    const inside = { frame: action.frame, env: EMPTY, inputs: action.inputs, steps };
    return all([
      ...ran,
      given && text3 !== void 0 ? textIs(text3, value, given.location, conditionScope(inside, context)) : open2
    ]);
  }
  return all([...ran, outcomeOf(step, earlier, context).output(output, value) ?? open2]);
}
var entryOf3 = (map, name2) => map?.entries().find(({ key }) => same3(key, name2))?.value;
var outcomeOf = (step, earlier, context) => stepOutcome(
  step,
  earlier,
  conditionScope({ frame: step.frame, env: step.env, inputs: step.inputs, steps: earlier }, context)
);
function passes(steps, step, context) {
  const { action } = step;
  const earlier = steps.slice(0, steps.indexOf(step));
  if (action === void 0)
    return remembered3(step.frame.workflow, context, step, "passes", () => outcomeOf(step, earlier, context).passes);
  const inside = steps.filter((candidate) => candidate.frame === action.frame);
  return all(inside.flatMap((inner) => gateOf2(steps, inner, context, goesOn(inner.tree)) ?? []));
}
function stepEnded(steps, step, asked, value, context) {
  const forgiven = asked === "conclusion" && goesOn(step.tree);
  const ran = conditionsOf(step, steps.slice(0, steps.indexOf(step)), context);
  const passed = forgiven ? YES : passes(steps, step, context);
  if (value === "success") return all([...ran, passed, CHOICE]);
  return value === "failure" && !forgiven ? all([...ran, any([not(passed), CHOICE])]) : CHOICE;
}
function gateOf2(steps, step, context, tolerated = step.tolerated) {
  if (tolerated || step.action !== void 0) return void 0;
  const passed = passes(steps, step, context);
  if (passed.op === "const" && (passed.value || step.conditions.length === 0)) return void 0;
  const ran = all(conditionsOf(step, steps.slice(0, steps.indexOf(step)), context));
  return ran.op === "choice" ? void 0 : any([not(ran), passed]);
}
function stepGates(steps, context) {
  return steps.flatMap((step) => gateOf2(steps, step, context) ?? []);
}
function conditionsOf(step, earlier, context) {
  return step.conditions.flatMap(({ tree, inputs: inputs2, env, frame }) => {
    const text3 = tree.string();
    const scope = conditionScope({ frame, env, inputs: inputs2, steps: earlier }, context);
    return text3 === void 0 ? [] : [lowerIf(text3, tree, scope)];
  });
}
function stepConditions(_workflow, step, steps, context) {
  return conditionsOf(step, steps, context);
}
function jobConditions(workflow, name2, context) {
  const job = workflow.root.at("jobs", name2);
  if (job === void 0) return [];
  const started = remembered3(workflow, context, job, "starts", () => {
    const parts = [...neededConditions(workflow, job, context), ...ownConditions(workflow, job, context)];
    return sharedAll(parts) ?? YES;
  });
  return started.op === "all" ? started.of : started.op === "const" && started.value ? [] : [started];
}
function ownConditions(workflow, job, context) {
  const condition = job.get("if");
  const text3 = condition?.string();
  const gate = environmentGate(job);
  const own2 = condition && text3 !== void 0 ? [lowerIf(text3, condition, jobScope(workflow, [], context))] : [];
  return [...own2, ...gate ? [gate] : []];
}
function jobScope(workflow, steps, context) {
  const frame = steps[0]?.frame ?? { workflow, outputs: /* @__PURE__ */ new Map() };
  return conditionScope({ frame, env: EMPTY, inputs: workflow.inputs, steps }, context);
}
function neededConditions(workflow, job, context) {
  const text3 = job.get("if")?.string() ?? "";
  const names = (job.get("needs")?.items() ?? []).map((item) => item.string() ?? "");
  if (!usesStatusFunction(text3)) return names.map((name2) => jobSucceeded(workflow, name2, context));
  if (!endsSettled(text3)) return [];
  return names.flatMap((name2) => {
    const needed = workflow.root.at("jobs", name2);
    return needed ? [any([not(all(jobConditions(workflow, name2, context))), jobPasses(workflow, needed, context)])] : [];
  });
}
function jobSucceeded(workflow, name2, context) {
  const job = workflow.root.at("jobs", name2);
  if (job === void 0) return YES;
  return remembered3(workflow, context, job, "succeeds", () => {
    const parts = [...jobConditions(workflow, name2, context), jobPasses(workflow, job, context)];
    return sharedAll(parts) ?? YES;
  });
}
function jobPasses(workflow, job, context) {
  if (goesOn(job)) return YES;
  const called3 = calledOf(workflow, job);
  if (called3 === void 0) return all(stepGates(stepsOf(workflow, job), context));
  return all(
    (called3.root.get("jobs")?.entries() ?? []).flatMap(({ key, value }) => {
      const passed = jobPasses(called3, value, context);
      return passed.op === "const" && passed.value ? [] : [any([not(all(jobConditions(called3, key, context))), passed])];
    })
  );
}
var JOB_OUTPUT = /^\s*\$\{\{\s*jobs\.([A-Za-z_][\w-]*)\.outputs\.([\w-]+)\s*\}\}\s*$/;
function jobOutput(workflow, name2, output, value, context) {
  const job = workflow.root.at("jobs", name2);
  if (job === void 0) return YES;
  return remembered3(workflow, context, job, `${output} is ${value ?? ""}`, () => {
    const started = sharedAll(jobConditions(workflow, name2, context)) ?? YES;
    const called3 = calledOf(workflow, job);
    const given = called3 ? entryOf3(called3.root.at("on", "workflow_call", "outputs"), output)?.get("value") : entryOf3(job.get("outputs"), output);
    const text3 = given?.string();
    const location = given?.location ?? job.location;
    const open2 = { op: "unknown", what: `the output \`${output}\` of the job \`${name2}\``, location };
    if (text3 === void 0) return all([started, open2]);
    if (!called3)
      return all([started, textIs(text3, value, location, jobScope(workflow, stepsOf(workflow, job), context))]);
    const [, inner, of] = JOB_OUTPUT.exec(text3) ?? [];
    return all([started, inner && of ? jobOutput(called3, inner, of, value, context) : open2]);
  });
}

// src/readers/github-workflow/detect.ts
function agentsOf(step, report2, repository) {
  const entry2 = (step.uses === void 0 ? void 0 : agentByUses(step.uses)) ?? (step.actionName === void 0 ? void 0 : agentByActionName(step.actionName));
  if (entry2) return [actionAgent(entry2, step, report2, repository)];
  if (step.uses !== void 0 && isUnreadAction(step.uses)) report2(notRead(step.uses, step.location));
  return cliAgents(step, report2, repository);
}

// src/readers/github-workflow/action-pin.ts
var COMMIT = /^[0-9a-f]{40}$/i;
var BRANCHES = /* @__PURE__ */ new Set(["main", "master", "develop", "dev", "trunk", "head"]);
function actionPin(uses) {
  if (uses === void 0 || /^[.$]/.test(uses)) return void 0;
  if (uses.startsWith("docker://")) return uses.includes("@sha256:") ? "digest" : "tag";
  const ref = uses.slice(uses.indexOf("@") + 1);
  if (COMMIT.test(ref)) return "commit";
  if (BRANCHES.has(ref.toLowerCase()) || ref.startsWith("refs/heads/")) return "branch";
  return /^v?\d+\.\d+\.\d+/.test(ref) ? "version" : "tag";
}

// src/catalog/egress.generated.ts
var data9 = JSON.parse('{"step-security/harden-runner":{"policy":"egress-policy","by-default":"block","sudo-inputs":["disable-sudo","disable-sudo-and-containers"],"elsewhere":["policy","use-policy-store"],"source":"https://github.com/step-security/harden-runner/blob/main/action.yml"},"bullfrogsec/bullfrog":{"policy":"egress-policy","by-default":"audit","sudo-inputs":[],"elsewhere":[],"source":"https://github.com/bullfrogsec/bullfrog/blob/main/action.yml"}}');

// src/catalog/egress.ts
var BLOCKS = new Map(Object.entries(data9));
var egressBlock = (uses) => BLOCKS.get(uses.split("@")[0]?.toLowerCase() ?? "");

// src/readers/github-workflow/egress.ts
var isOn2 = (text3) => text3?.trim().toLowerCase() === "true";
function limitOf2(step) {
  const block4 = step.uses === void 0 ? void 0 : egressBlock(step.uses);
  if (block4 === void 0) return void 0;
  const given = (name2) => step.with.get(name2)?.text;
  const policy = given(block4.policy)?.trim() || block4["by-default"];
  const elsewhere = block4.elsewhere.some((name2) => !["", "false"].includes(given(name2)?.trim() ?? ""));
  if (policy === "audit" && !elsewhere) return void 0;
  if (policy !== "block" || elsewhere || step.conditions.length > 0 || step.tolerated) return "unknown";
  return block4["sudo-inputs"].some((name2) => isOn2(given(name2))) ? "listed" : "sudo";
}
function egressAfter(before) {
  const limits = before.flatMap((step) => limitOf2(step) ?? []);
  const [egress] = ["listed", "sudo", "unknown"].filter((limit) => limits.includes(limit));
  return egress === void 0 ? {} : { egress };
}

// src/readers/github-workflow/job-agents.ts
function hold2(job, agent, held, when, contexts) {
  const minted = held.ref.id === job.token.id;
  if (held.channels.includes("gh") || held.channels.includes("git") || held.name.includes("PERSONAL_ACCESS_TOKEN"))
    usedForGitHub(job.workflow.builder, held.ref.id);
  const usable = contexts.filter((context) => context.secrets || minted).map((context) => context.context);
  if (usable.length === 0) return;
  if (minted) jobToken(job.workflow.builder, job.id, job.scopes, job.workflow.contexts());
  const confidence = when === "after" ? "possible" : held.ref.certain ? "certain" : "likely";
  job.workflow.builder.edge("holds", agent, held.ref.id, {
    contexts: usable,
    facts: {
      when,
      channel: [...held.channels],
      names: [held.name],
      confidence,
      ...held.scrubbed && { scrubbed: true },
      ...held.lasts !== void 0 && { lasts: held.lasts }
    },
    locations: [held.location],
    as: `${when} ${held.name}`
  });
}
function makersToken(job, agent) {
  const app = agent.entry["app-token"];
  if (app === void 0 || !agent.appToken || job.scopes.levels.get("id-token") !== "write") return [];
  const location = job.scopes.places.get("id-token") ?? agent.location;
  const ref = appToken(
    job.workflow.builder,
    job.id,
    "app-token",
    app.name,
    new Map(Object.entries(app.grants)),
    location,
    true
  );
  return [{ ref, name: "app token", location, channels: ["env", "gh", "git", "action", "mcp"] }];
}
function ownToken({ token }, { jobToken: channels, location }) {
  return channels === void 0 ? [] : [{ ref: token, name: "github.token", channels, location }];
}
function conditionsOf2(job, agent, index, context) {
  const before = job.steps.slice(0, index);
  const step = job.steps[index];
  if (step === void 0) return [];
  const check = agent.check.condition(context);
  const anyway = step.conditions.some(({ tree }) => usesStatusFunction(tree.string() ?? ""));
  return [
    ...anyway ? [] : stepGates(before, context),
    ...stepConditions(job.workflow, step, before, context),
    ...check.op === "const" && check.value ? [] : [check]
  ];
}
var EVERY_SECRET = /\btoJSON\(\s*secrets\s*\)/i;
function handsAll({ step }) {
  return [...step.env.values(), ...step.with.values()].some(
    ({ tree, text: text3 }) => EVERY_SECRET.test(tree?.string() ?? text3)
  );
}
function holdOfJob(job, id, agent, index, contexts) {
  for (const held of [...makersToken(job, agent), ...ownToken(job, agent), ...jobIdentity(job, agent)])
    hold2(job, id, held, "with", contexts);
  for (const step of job.steps.slice(0, index))
    for (const held of withoutScrubbed(agent, step, leftBehind(job.workflow.builder, job.id, step, job.token)))
      hold2(job, id, held, "disk", contexts);
  for (const held of heldAfter(job.steps, index)) hold2(job, id, held, "after", contexts);
}
function addAgent(job, agent, index, key) {
  const { builder: builder2 } = job.workflow;
  const needsSecret = agent.model.some((ref) => ref.id !== job.token.id);
  const forGh = new Set(agent.credentials.flatMap(({ ref, channels }) => channels.includes("gh") ? [ref.id] : []));
  for (const ref of agent.model)
    if (ref.name !== "*" && !forGh.has(ref.id)) builder2.refine(ref.id, "secret", "model-key");
  const contexts = job.workflow.contexts().filter((context) => context.secrets || !needsSecret);
  const pin = agentByUses(agent.step.uses ?? "") && actionPin(agent.step.uses);
  const host = modelHost(agent.step);
  const handed = handsAll(agent) ? { handed: "all" } : {};
  const egress = egressAfter(job.steps.slice(0, index));
  const id = builder2.node("agent", `${job.id}/${key}`, {
    label: agent.entry.title,
    location: agent.location,
    facts: {
      product: agent.entry.id,
      mode: agent.mode,
      "actor-check": agent.check.state,
      definition: `${agent.location.file}#${job.name}/${key}`,
      ...agent.check.input ? { "actor-check-input": agent.check.inputName ?? "" } : {},
      ...agent.version ? { version: agent.version } : {},
      ...pin ? { pin } : {},
      ...host ? { "model-host": host } : {}
    }
  });
  const groups = groupBy(
    contexts,
    (context) => conditionsOf2(job, agent, index, context),
    (conditions) => JSON.stringify(conditions)
  );
  groups.forEach(({ contexts: names, value }, n) => {
    builder2.edge("runs", job.id, id, {
      contexts: names,
      facts: { ...handed, ...egress },
      conditions: value,
      locations: [...agent.check.input ? [agent.check.input] : [], agent.location],
      as: String(n)
    });
  });
  const tools = groupBy(
    contexts,
    agent.tools,
    (list3) => list3.map(({ label, confidence = "" }) => `${label} ${confidence}`).join("\n")
  );
  tools.forEach(({ contexts: names, value }, n) => {
    for (const tool of value) toolNode(builder2, id, tool, names, String(n));
  });
  for (const held of agent.credentials) hold2(job, id, held, "with", contexts);
  holdLiterals(
    builder2,
    id,
    agent,
    contexts.map((context) => context.context)
  );
  if (!agent.elsewhere) holdOfJob(job, id, agent, index, contexts);
  return id;
}

// src/readers/github-workflow/permissions.ts
var RANK2 = { none: 0, read: 1, write: 2 };
var isLevel = (text3) => text3 === "none" || text3 === "read" || text3 === "write";
function tokenScopes(job, workflow) {
  const declared = job?.get("permissions") ?? workflow?.get("permissions");
  const place3 = job?.keyLocation("permissions") ?? workflow?.keyLocation("permissions");
  if (declared === void 0) return { kind: "undeclared", levels: /* @__PURE__ */ new Map(), location: void 0, places: /* @__PURE__ */ new Map() };
  const word3 = declared.string();
  if (word3 === "write-all" || word3 === "read-all") {
    const level = word3 === "write-all" ? "write" : "read";
    return {
      kind: word3 === "write-all" ? "write-all" : "read",
      levels: new Map(TOKEN_SCOPES.map((scope) => [scope, level])),
      location: place3,
      places: /* @__PURE__ */ new Map()
    };
  }
  const levels = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const { key, keyLocation, value } of declared.entries()) {
    const level = value.string();
    if (!isLevel(level)) continue;
    levels.set(key, level);
    places.set(key, keyLocation);
  }
  const highest = Math.max(0, ...[...levels].filter(([scope]) => scope !== "id-token").map(([, level]) => RANK2[level]));
  return { kind: highest === 2 ? "declared" : highest === 1 ? "read" : "none", levels, location: place3, places };
}
function capped(own2, cap) {
  if (cap === void 0 || cap.kind === "undeclared") return own2;
  if (own2.kind === "undeclared") return cap;
  const levels = /* @__PURE__ */ new Map();
  for (const [scope, level] of own2.levels) {
    const limit = cap.levels.get(scope) ?? "none";
    levels.set(scope, RANK2[limit] < RANK2[level] ? limit : level);
  }
  const writes = [...levels].some(([scope, level]) => level === "write" && scope !== "id-token");
  return { ...own2, kind: writes ? own2.kind : "read", levels };
}

// src/readers/github-workflow/jobs.ts
var MAX_NESTING3 = 10;
var MAX_CALLS = 200;
var EMPTY2 = /* @__PURE__ */ new Map();
var PRINCIPALS = {
  anyone: "anyone",
  triager: "anyone with triage access",
  writer: "anyone with write access",
  maintainer: "a maintainer",
  schedule: "the schedule",
  caller: "whoever calls this workflow"
};
function startEdges(job, runsAgents) {
  const { builder: builder2, caller } = job.workflow;
  const place3 = job.workflow.root.get("jobs")?.keyLocation(job.name);
  const condition = job.tree.keyLocation("if");
  const groups = groupBy(
    job.workflow.contexts(),
    (context) => ({ by: context.causedBy, conditions: job.startConditions(context), where: context.location }),
    (value) => JSON.stringify([value.by, value.conditions])
  );
  groups.forEach(({ contexts, value }, n) => {
    if (caller !== void 0) {
      builder2.edge("calls", caller, job.id, {
        contexts,
        // NOTE: a called workflow has the store itself only where every call on the way says `secrets: inherit`.
        facts: runsAgents && job.workflow.secrets === void 0 ? { handed: "all" } : {},
        conditions: value.conditions,
        locations: [condition ?? place3],
        as: String(n)
      });
      return;
    }
    const principal2 = builder2.node("principal", `principal:${value.by}`, {
      label: PRINCIPALS[value.by] ?? value.by,
      zone: "outside",
      facts: { standing: value.by }
    });
    builder2.edge("starts", principal2, job.id, {
      contexts,
      conditions: value.conditions,
      locations: [value.where, condition],
      as: String(n)
    });
  });
}
function stepKeys() {
  const seen = /* @__PURE__ */ new Map();
  return (agent, step) => {
    const base = step.id ?? agent;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}~${count}`;
  };
}
function workloadCredentials(job, refs) {
  const { builder: builder2 } = job.workflow;
  for (const step of job.steps) {
    const texts2 = [...step.env.values(), ...step.with.values()].flatMap(
      (value) => value.refs.map((ref) => ({ ref, location: value.tree?.location }))
    );
    const script = step.run?.string();
    const inline = script === void 0 ? [] : refsIn(script, {
      ...refs,
      job: refs.job && { ...refs.job, outputs: step.frame.outputs },
      env: step.env,
      inputs: step.inputs
    }).map((ref) => ({ ref, location: step.run?.location }));
    for (const { ref, location } of [...texts2, ...inline]) {
      if (ref.id !== job.token.id)
        builder2.edge("holds", job.id, ref.id, {
          facts: { when: "with", channel: ["env"], names: [ref.name], confidence: ref.certain ? "certain" : "likely" },
          locations: [location]
        });
    }
  }
}
function callee(workflow, job) {
  const uses = job.get("uses")?.string()?.trim();
  if (uses === void 0) return void 0;
  if (!/^(?:\.|\$)\//.test(uses)) {
    reportElsewhere(workflow, job, uses);
    return void 0;
  }
  const path = uses.replace(/^(?:\.|\$)\//, "").split("@")[0] ?? "";
  const source = workflow.repository.file(path);
  const tree = source && parseYaml(source, "yaml").tree;
  if (source && tree) return { path, tree, text: source.text };
  const location = job.get("uses")?.location;
  if (location)
    workflow.builder.diagnostic({
      code: "unresolved-reference",
      level: "warning",
      message: `The called workflow \`${path}\` cannot be read.`,
      location
    });
  return void 0;
}
function reportElsewhere(workflow, job, uses) {
  const path = uses.split("@")[0]?.split("/").slice(2).join("/") ?? "";
  const location = job.get("uses")?.location;
  if (location === void 0 || !(isAgentName(uses) || workflow.repository.file(path) !== void 0)) return;
  workflow.builder.diagnostic({
    code: "not-supported",
    level: "warning",
    message: `The called workflow \`${uses}\` is named as one of another repository, which is not read: whether it runs an agent is not known.`,
    location
  });
}
function passedSecrets(job, refs) {
  const secrets2 = job.tree.get("secrets");
  if (secrets2?.string() === "inherit") return job.workflow.secrets;
  const passed = /* @__PURE__ */ new Map();
  for (const { key, value } of secrets2?.entries() ?? [])
    passed.set(key.toUpperCase(), refsIn(value.string() ?? "", refs));
  return passed;
}
function callWorkflow(job, refs) {
  const { builder: builder2, callers, budget } = job.workflow;
  const target = callee(job.workflow, job.tree);
  if (target === void 0 || callers.includes(target.path) || callers.length >= MAX_NESTING3) return NOTHING3;
  budget.calls -= 1;
  if (budget.calls < 0) {
    builder2.diagnostic({
      code: "limit",
      level: "warning",
      message: `More than ${MAX_CALLS} calls of workflows: the rest is not followed.`,
      location: target.tree.location
    });
    return NOTHING3;
  }
  const on = target.tree.at("on", "workflow_call", "inputs");
  const defaults = new Map(
    (on?.entries() ?? []).flatMap(({ key, value }) => {
      const text3 = value.get("default")?.string();
      return text3 === void 0 ? [] : [[key.toLowerCase(), { text: text3, tree: value.get("default"), refs: [] }]];
    })
  );
  const found = readJobs({
    ...job.workflow,
    file: target.path,
    source: target.text,
    root: target.tree,
    prefix: `${job.id}/`,
    inputs: new Map([...defaults, ...valuesOf(job.tree.get("with"), EMPTY2, refs, true)]),
    secrets: passedSecrets(job, refs),
    cap: job.scopes,
    caller: job.id,
    callers: [...callers, target.path]
  });
  if (found.agents) jobToken(builder2, job.id, job.scopes, job.workflow.contexts());
  return found;
}
var NOTHING3 = { agents: false, acts: false };
function readJob(workflow, name2, tree, workflowEnv) {
  const { builder: builder2 } = workflow;
  const id = `${workflow.prefix}${workflow.file}#jobs.${name2}`;
  const runner = tree.get("runs-on")?.items().map((item) => item.string() ?? "") ?? [];
  const environment = tree.get("environment")?.string() ?? tree.at("environment", "name")?.string();
  builder2.node("workload", id, {
    label: name2,
    zone: "runner",
    location: workflow.root.get("jobs")?.keyLocation(name2),
    facts: {
      definition: `${workflow.file}#jobs.${name2}`,
      ephemeral: !runner.includes("self-hosted"),
      ...environment === void 0 ? {} : { environment }
    }
  });
  const scopes = capped(tokenScopes(tree, workflow.root), workflow.cap);
  const token = jobTokenRef(id);
  const outputs = /* @__PURE__ */ new Map();
  const base = { workflow, job: { environment, token, outputs }, env: workflowEnv, inputs: workflow.inputs };
  const env = valuesOf(tree.get("env"), workflowEnv, base);
  const refs = { ...base, env };
  const observe = (step) => {
    const minted = mintedToken(builder2, id, step);
    if (minted && step.id !== void 0) step.frame.outputs.set(step.id, [minted]);
  };
  const steps = readSteps(tree.get("steps"), refs, workflow.source, observe);
  const startConditions = (context) => jobConditions(workflow, name2, context);
  const job = {
    workflow,
    id,
    name: name2,
    tree,
    env,
    environment,
    scopes,
    token,
    steps,
    outputs,
    startConditions
  };
  workloadCredentials(job, refs);
  holdFederated(job);
  const key = stepKeys();
  const agents = [];
  steps.forEach((step, index) => {
    for (const agent of agentsOf(step, builder2.diagnostic, workflow.repository)) {
      agents.push({ id: addAgent(job, agent, index, key(agent.entry.id, step)), index });
    }
  });
  const called3 = callWorkflow(job, refs);
  const found = { agents: called3.agents || agents.length > 0, acts: addActs(job, agents) || called3.acts };
  if (found.agents || found.acts) startEdges(job, found.agents);
  return found;
}
function readJobs(workflow) {
  const refs = { workflow, job: void 0, env: EMPTY2, inputs: workflow.inputs };
  const env = valuesOf(workflow.root.get("env"), EMPTY2, refs);
  const jobs = (workflow.root.get("jobs")?.entries() ?? []).filter(({ value }) => value.kind === "map");
  const found = jobs.map(({ key, value }) => readJob(workflow, key, value, env));
  return { agents: found.some((one4) => one4.agents), acts: found.some((one4) => one4.acts) };
}

// src/readers/github-workflow/github-workflow.ts
var COMPILED = /^# (?:gh-aw-metadata:|.*automatically generated by gh-aw)/m;
var githubWorkflow = {
  id: "github-workflow",
  title: "GitHub Actions workflow",
  docs: "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax",
  files: [".github/workflows/*.{yml,yaml}"],
  ignores: "Reusable workflows and actions of other repositories, programs that a step calls and that are no shell scripts, and workflows compiled by gh-aw are not read.",
  read(source, repository) {
    const { tree, diagnostics } = parseYaml(source, "yaml");
    const into2 = builder();
    for (const diagnostic of diagnostics) into2.diagnostic(diagnostic);
    if (tree?.get("jobs") === void 0) return into2.build();
    if (source.file.endsWith(".lock.yml") && COMPILED.test(source.text.slice(0, 2e4))) {
      into2.diagnostic({
        code: "not-supported",
        level: "note",
        message: "Workflows compiled by gh-aw are not supported yet: their agents were not judged.",
        location: tree.location
      });
      return into2.build();
    }
    let known4;
    const contexts = () => {
      known4 ??= triggers(tree.get("on"), upstreamOf(repository)).flatMap((trigger) => trigger.contexts);
      return known4;
    };
    readJobs({
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
      budget: { calls: MAX_CALLS }
    });
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
  wants: ({ text: text3 }) => /^\s*["']?include["']?\s*:/m.test(text3) || mayRunAgent(text3),
  load: async () => (await import("./read-H5KUZCIB.js")).readGitlab
};

// src/readers/issue-form.ts
var FOLDERS = "{.github/,docs/,}";
var NAMES = "{ISSUE_TEMPLATE,issue_template,Issue_Template}";
var EXTENSIONS = "{yml,yaml,md,YML,YAML,MD}";
var issueForm = {
  id: "issue-form",
  title: "GitHub issue form, discussion form or template",
  docs: "https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms",
  files: [
    `${FOLDERS}${NAMES}/*.${EXTENSIONS}`,
    `${FOLDERS}${NAMES}.{md,MD}`,
    // https://docs.github.com/en/discussions/managing-discussions-for-your-community/syntax-for-discussion-category-forms
    ".github/DISCUSSION_TEMPLATE/*.{yml,yaml}"
  ],
  ignores: "Questions of the form, projects, and `config.yml`; labels and assignees count whether or not they exist, and templates of the organisation are not seen.",
  read(source) {
    const into2 = collector();
    const name2 = source.file.slice(source.file.lastIndexOf("/") + 1).toLowerCase();
    if (name2 === "config.yml" || name2 === "config.yaml") return into2.fragment();
    const yaml = name2.endsWith(".md") ? frontmatter(source) : source;
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
    const text3 = item.string() ?? "";
    let offset = 0;
    return text3.split(",").flatMap((part) => {
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
  const end2 = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  return end2 < 0 ? void 0 : { file: source.file, text: ["", ...lines.slice(1, end2)].join("\n") };
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
  claudeAgents,
  claudeSettings,
  claudeSkills,
  codeowners,
  codexConfig,
  cursorMcp,
  dotenvFile,
  githubWorkflow,
  gitlabCi,
  issueForm,
  mcpJson,
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
function lineHashes(text3, lines) {
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  const characters = new Uint16Array(WINDOW);
  const starts2 = new Int32Array(WINDOW);
  let high = 0;
  let low = 0;
  let index = 0;
  const emit = () => {
    const line2 = starts2[index] ?? 0;
    if (line2 === 0) return;
    starts2[index] = 0;
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
  for (const character of significant(text3)) {
    emit();
    if (atStart) starts2[index] = ++line;
    atStart = character === 10;
    push(character);
  }
  for (let i = 0; i < WINDOW; i++) {
    emit();
    push(0);
  }
  return found;
}
function* significant(text3) {
  let afterReturn = false;
  for (let i = 0; i < text3.length; i++) {
    const character = text3.charCodeAt(i);
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
var COMPILED2 = /* @__PURE__ */ new Map();
var builtinRegex = (source) => {
  const regex = COMPILED2.get(source) ?? new RegExp(source, "u");
  COMPILED2.set(source, regex);
  return (text3) => regex.test(text3);
};
function nodePasses(node, where, asking) {
  return everyTest(where, (name2, test2) => passes2(nodeValue(node, name2), test2, asking));
}
function edgePasses(edge, where, asking) {
  return everyTest(where, (name2, test2) => edgeTestPasses(edge, name2, test2, asking));
}
function edgeTestPasses(edge, name2, test2, asking) {
  const value = edgeValue(edge, name2);
  if (name2 !== "crosses" || test2 !== true || !isList(value)) return passes2(value, test2, asking);
  return asking.actor === void 0 ? value.length > 0 : value.includes(asking.actor);
}
function nodeValue(node, name2) {
  if (name2 === "kind" || name2 === "zone" || name2 === "label" || name2 === "id") return node[name2];
  return isFactName(name2) ? known3(node.facts[name2]?.value) : void 0;
}
function edgeValue(edge, name2) {
  if (name2 === "kind" || name2 === "id") return edge[name2];
  return isFactName(name2) ? known3(edge.facts[name2]?.value) : void 0;
}
function passes2(value, test2, asking) {
  if (value === void 0) return false;
  if (typeof test2 !== "object" || isList(test2)) return equals2(value, test2);
  if ("not" in test2) return !equals2(value, test2.not);
  if ("contains" in test2) return isList(value) ? value.includes(test2.contains) : String(value).includes(test2.contains);
  const matches2 = asking.compile(test2.matches);
  return isList(value) ? value.some(matches2) : matches2(String(value));
}
function words2(value) {
  if (value === void 0) return [];
  return isList(value) ? value : [String(value)];
}
function isList(value) {
  return Array.isArray(value);
}
function equals2(value, expected) {
  if (!isList(value) && !isList(expected)) return value === expected;
  const wanted = words2(expected);
  return words2(value).some((word3) => wanted.includes(word3));
}
function known3(value) {
  return value === "unknown" ? void 0 : value;
}
function everyTest(where, passes3) {
  return Object.entries(where ?? {}).every(([name2, test2]) => test2 !== void 0 && passes3(name2, test2));
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
function verb(access) {
  return Object.entries(VERBS).find(([word3]) => word3 === access)?.[1] ?? access;
}

// src/rules/bound.ts
var PATH_NAME = "path";
var REFERENCE = /\{([^{}]*)\}/g;
function boundPasses(match2, where, compile) {
  return Object.entries(where).every(([key, test2]) => boundTestPasses(match2, key, test2, compile));
}
function filled(message, match2) {
  const text3 = message.replaceAll(REFERENCE, (_, key) => {
    const said = words2(boundValue(match2, key));
    return (key.endsWith(".access") ? said.map(verb) : said).join(", ") || "unknown";
  });
  return text3.charAt(0).toUpperCase() + text3.slice(1);
}
function splitKey(key) {
  const dot = key.indexOf(".");
  return dot < 0 ? { name: key, fact: void 0 } : { name: key.slice(0, dot), fact: key.slice(dot + 1) };
}
function isEdge(bound) {
  return "from" in bound;
}
function boundTestPasses(match2, key, test2, compile) {
  const { name: name2, fact: fact2 } = splitKey(key);
  const asking = { compile, actor: match2.actor };
  const bound = match2.bindings[name2];
  if (bound && fact2 !== void 0 && isEdge(bound)) return edgeTestPasses(bound, fact2, test2, asking);
  return passes2(boundValue(match2, key), test2, asking);
}
function boundValue(match2, key) {
  const { name: name2, fact: fact2 } = splitKey(key);
  if (name2 === PATH_NAME) return fact2 === "context" ? match2.context : match2.actor;
  const bound = match2.bindings[name2];
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
  const ways = /* @__PURE__ */ new Map([[from, []]]);
  for (const [node, way] of ways) {
    if (node === to) return way;
    for (const edge of steps) if (edge.from === node && !ways.has(edge.to)) ways.set(edge.to, [...way, edge]);
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
    (gate) => context === void 0 || gate.contexts.includes(context) || gate.contexts.includes("every")
  );
}
function passage(edge, path, mode) {
  let result2 = "open";
  for (const gate of gatesIn2(edge, path.context)) {
    if (gate.strength === "weak" || !stops3(gate, path.actor)) continue;
    const forged = forging(gate, path.powers);
    if (forged === "sure") continue;
    if (forged === "possible" || gate.strength === "declared" && mode === "declared") result2 = "lowered";
    else return "closed";
  }
  return result2;
}
function powersOf(graph, node, context) {
  const powers = /* @__PURE__ */ new Set();
  if (node.kind !== "agent") return powers;
  for (const edge of outgoing(graph).get(node.id) ?? []) {
    if (edge.kind !== "can" || !holdsIn2(edge, context)) continue;
    for (const access of words2(edge.facts.access?.value)) powers.add(isPossible(edge) ? `${access}?` : access);
  }
  return powers;
}
function isPossible(edge) {
  const confidence = edge.facts.confidence?.value;
  return confidence === "possible" || confidence === "unknown";
}
function stops3(gate, actor) {
  if (actor === void 0) return STANDINGS.every((standing2) => gate.stops.includes(standing2));
  if (isStanding3(actor)) return gate.stops.includes(actor);
  if (actor === "app") return gate.judges !== "label" && gate.stops.includes("anyone");
  return gate.judges !== "actor" && gate.judges !== "author" && gate.stops.includes("anyone");
}
function isStanding3(word3) {
  return STANDINGS.some((standing2) => standing2 === word3);
}
function forging(gate, powers) {
  if (gate.forgeableBy.some((access) => powers.has(access))) return "sure";
  return gate.forgeableBy.some((access) => powers.has(`${access}?`)) ? "possible" : "no";
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
    for (const next2 of neighbours(search, state, step)) {
      const key = stateKey(next2);
      if (visited.has(key)) continue;
      visited.add(key);
      queue.push(next2);
      yield next2;
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
      const next2 = cross(search, state, step, edge, node, context);
      if (next2) yield next2;
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
  const every2 = edge.contexts === "every" ? [void 0] : edge.contexts;
  if (!reverse && (edge.kind === "starts" || edge.kind === "triggers")) return every2;
  if (!holdsIn2(edge, current)) return [];
  if (edge.kind === "triggers") return [void 0];
  return current === void 0 ? every2 : [current];
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
    const next2 = [];
    for (const partial of partials) {
      next2.push(...extend(search, partial, edge, node));
      if (next2.length > MAX_PARTIAL) break;
    }
    cut ||= next2.length > MAX_PARTIAL;
    partials = shortestOfEach(next2);
  }
  if (cut || search.budget <= 0) options.onLimit?.();
  return partials.map(toMatch).filter((found) => !rule.unless.some((where) => boundPasses(found, where, compile)));
}
function start(search, step) {
  const partials = [];
  for (const node of search.graph.nodes.values()) {
    const state = begin(search, node);
    if (stands(search, state, step)) partials.push({ state, bindings: bind2({}, step.as, node), key: node.id });
  }
  return partials;
}
function* extend(search, partial, edgeStep, nodeStep) {
  for (const state of advance(search, partial.state, edgeStep)) {
    const { node, via } = state.trail;
    if (!via || !agrees(partial.bindings, edgeStep.as, via) || !agrees(partial.bindings, nodeStep.as, node)) continue;
    if (!stands(search, state, nodeStep)) continue;
    const bindings = bind2(bind2(partial.bindings, edgeStep.as, via), nodeStep.as, node);
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
  return list2(step.has).every((hop) => hasHop(search, state, hop)) && !list2(step.lacks).some((hop) => hasHop(search, state, hop));
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
function list2(hops) {
  if (hops === void 0) return [];
  return "edge" in hops ? [hops] : hops;
}
function agrees(bindings, name2, bound) {
  const before = name2 === void 0 ? void 0 : bindings[name2];
  return before === void 0 || before.id === bound.id;
}
function bind2(bindings, name2, bound) {
  return name2 === void 0 ? bindings : { ...bindings, [name2]: bound };
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
  const hollow = gates.filter((gate) => gate.strength !== "effective");
  return [...new Map(hollow.map((gate) => [JSON.stringify(gate), gate])).values()];
}
function forgeable(graph) {
  const accesses = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values())
    for (const gate of edge.gates) for (const access of gate.forgeableBy) accesses.add(access);
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
  grants: ({ from, to, access }) => `${from} grants ${access || "access"} on ${to}`,
  reaches: ({ from, to, access }) => `${from} can ${access || "reach"} ${to}`,
  triggers: ({ from, to, context }) => `${from} triggers ${to}${context === void 0 ? "" : ` on ${context}`}`,
  "hands-off": ({ from, to, usedAs }) => usedAs === "order" ? `what ${from} changed is there for the later steps of ${to}` : `${from} hands data to ${to}`,
  records: ({ from, to }) => `${from} leaves ${to}`,
  can: ({ from, to, access }) => `${from} can ${access || "reach"} ${to}`
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
  if (!via) return called2(node, context);
  const from = graph.nodes.get(via.from) ?? node;
  const to = graph.nodes.get(via.to) ?? node;
  const access = words2((can ?? via).facts.access?.value).filter((word3) => word3 !== "unknown");
  return SENTENCES[via.kind]({
    from: called2(from, context),
    to: called2(to, context),
    context,
    access: access.map(verb).join(" and "),
    toKind: to.kind,
    isFixed: to.facts.capability?.value === "fixed",
    usedAs: words2(via.facts["used-as"]?.value)[0],
    checkOff: to.facts["actor-check"]?.value === "off" ? words2(to.facts["actor-check-input"]?.value)[0] : void 0
  });
}
function called2(node, context) {
  if (node.kind === "principal") return node.label;
  const noun = node.kind === "workload" && context?.startsWith("session:") ? "session " : NOUNS[node.kind];
  return `${noun}\`${node.label}\``;
}

// src/rules/findings.ts
var MAX_PATHS = 20;
var MAX_WAYS = 200;
var LOWERED = { critical: 8.9, high: 6.9, medium: 3.9, low: 3.9 };
var LESS_SURE = { high: "medium", medium: "low", low: "low" };
function findings(graph, rules2, options) {
  return rules2.flatMap((rule) => findingsOf(graph, rule, options)).sort(compareFindings);
}
function findingsOf(graph, rule, options) {
  const compile = options.compile ?? builtinRegex;
  const groups = /* @__PURE__ */ new Map();
  for (const found of match(graph, rule, { compile, onLimit: () => options.onLimit?.(rule) })) {
    const identity = identityOf2(rule, found);
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
  const location = placeOf3(graph, rule, worst.match);
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
function digest(text3, length) {
  return sha256(text3).slice(0, length);
}
function waysOf(group) {
  const ways = new Set(
    group.map(
      ({ match: { hops } }) => hops.map(({ node, via }) => `${via?.kind ?? ""} ${words2(via?.facts.access?.value).join()} ${nameOf3(node)}`).join("\n")
    )
  );
  return ways.size > MAX_WAYS ? [] : [...ways].map((way) => digest(way, 16)).sort();
}
function identityOf2(rule, found) {
  return rule.identity.map((name2) => {
    const bound = found.bindings[name2];
    return bound === void 0 ? "" : nameOf3(bound);
  }).join("\n");
}
function nameOf3(bound) {
  const definition = bound.facts.definition?.value;
  return typeof definition === "string" && definition !== "unknown" ? definition : bound.id;
}
function scoreOf(rule, found, compile) {
  const score = rule.cases.find((one4) => boundPasses(found, one4.where, compile))?.score ?? rule.score;
  return found.lowered ? Math.min(score, LOWERED[levelOf(score)]) : score;
}
function compareScored(a, b) {
  return b.score - a.score || Number(a.match.lowered) - Number(b.match.lowered) || a.match.hops.length - b.match.hops.length;
}
function compareFindings(a, b) {
  return compareLocations(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint);
}
function placeOf3(graph, rule, found) {
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
  const access = words2((can ?? via)?.facts.access?.value).find(isAccess);
  return {
    node: { id: node.id, kind: node.kind, label: node.label, ...node.zone && { zone: node.zone }, layer: node.layer },
    ...via && {
      via: {
        kind: via.kind,
        ...access && { access },
        ...context !== void 0 && { context },
        gates: distinct([...gatesIn2(via, context), ...can && can !== via ? gatesIn2(can, context) : []])
      }
    },
    ...location && { location },
    text: sentence(graph, hop)
  };
}
function isAccess(word3) {
  return ACCESSES.some((access) => access === word3);
}
function distinct(items3) {
  return [...new Map(items3.map((item) => [JSON.stringify(item), item])).values()];
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
  let block4;
  for (const [index, line] of lines.entries()) {
    if (block4) block4 = stillIn(block4, line);
    if (block4) continue;
    const scanned = scanHashLine(line, quote, true);
    quote = scanned.quote;
    if (scanned.comment !== void 0) found.push(toComment(line, index, scanned.comment, 1));
    if (!quote) block4 = opensBlock(line.slice(0, scanned.comment ?? line.length));
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
function stillIn(block4, line) {
  if (line.trim() === "") return block4;
  const indent = line.length - line.trimStart().length;
  if (block4.indent === void 0) return indent > block4.parent ? { ...block4, indent } : void 0;
  return indent >= block4.indent ? block4 : void 0;
}
function scanHashLine(line, open2, yaml) {
  let quote = open2;
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
  const end2 = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  return end2 < 0 ? [] : yamlComments(lines.slice(0, end2));
}
function slashComments(lines) {
  const found = [];
  let open2 = "";
  for (const [index, line] of lines.entries()) {
    const scanned = scanSlashLine(line, open2);
    open2 = scanned.open === "*/" || scanned.open === "`" ? scanned.open : "";
    if (scanned.comment !== void 0) found.push(toComment(line, index, scanned.comment, 2));
  }
  return found;
}
function scanSlashLine(line, before) {
  let open2 = before;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (open2) {
      if (char === "\\" && open2 !== "*/") at += 1;
      else if (line.startsWith(open2, at)) {
        at += open2.length - 1;
        open2 = "";
      }
    } else if (line.startsWith("//", at)) return { comment: at, open: open2 };
    else if (line.startsWith("/*", at)) {
      open2 = "*/";
      at += 1;
    } else if (char === '"' || char === "'" || char === "`") open2 = char;
  }
  return { comment: void 0, open: open2 };
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
var MARK2 = /^delegraph:\s*ignore\b/;
var IGNORE = /^delegraph:\s*ignore\[([^\]]*)\](.*)$/;
function collectIgnores(file) {
  if (!file.text.includes("delegraph:")) return [];
  const all3 = comments(file);
  const below = linesBelow(all3);
  return all3.filter((comment) => MARK2.test(comment.text)).map((comment) => toIgnore(file.file, comment, below));
}
function applyIgnores(findings2, ignores, ruleIds) {
  const used = /* @__PURE__ */ new Set();
  const byLine = /* @__PURE__ */ new Map();
  for (const ignore of ignores) {
    const key = lineKey(ignore.location.file, ignore.line);
    const same4 = byLine.get(key);
    if (same4) same4.push(ignore);
    else byLine.set(key, [ignore]);
  }
  const kept = [];
  const suppressed = [];
  for (const finding of findings2) {
    const ignore = byLine.get(lineKey(finding.location.file, finding.location.line))?.find((one4) => one4.reason !== "" && one4.rules.includes(finding.rule));
    if (ignore) {
      used.add(useKey(ignore, finding.rule));
      suppressed.push({ finding, reason: ignore.reason, location: ignore.location, by: "comment" });
    } else kept.push(finding);
  }
  return { findings: kept, suppressed, diagnostics: ignores.flatMap((ignore) => complaints(ignore, ruleIds, used)) };
}
function complaints(ignore, ruleIds, used) {
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
    return used.has(useKey(ignore, rule)) ? [] : [say("unused-ignore", `The ignore comment for \`${rule}\` matches no finding.`)];
  });
}
function linesBelow(all3) {
  const below = /* @__PURE__ */ new Map();
  for (const { line, alone } of [...all3].reverse()) if (alone) below.set(line, below.get(line + 1) ?? line + 1);
  return below;
}
function toIgnore(file, comment, below) {
  const [, names = "", reason = ""] = IGNORE.exec(comment.text) ?? [];
  const line = below.get(comment.line) ?? comment.line;
  const endColumn = comment.column + comment.text.length + 1;
  return {
    rules: [...new Set(names.split(",").map((name2) => name2.trim()))].filter((name2) => name2 !== ""),
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
      return contains3(nodesOf.get(other), nodes) && sharesAgent(other, weaker) && !endsIn(removedBy, other, weaker);
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
function contains3(outer, inner) {
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
var TEXT2 = { kind: "text", pattern: "\\S", expects: "some text" };
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
        shape: TEXT2,
        about: "The id of a node, as the JSON report and `delegraph graph` show it: findings all of whose paths go through it."
      },
      reason: { shape: TEXT2, about: "Why this is accepted.", required: true },
      owner: { shape: TEXT2, about: "Who answers for it.", required: true },
      until: { shape: DATE2, about: "The last day on which the entry counts, in UTC." }
    },
    either: ["path", "node"]
  };
}

// src/config/check.ts
var MOST_WORDS = 6;
var MOST_CHARACTERS = 1e3;
var ROOT = "the config";
function* complaints2(tree, shape, name2) {
  if (tree.kind === "scalar" && tree.string() === void 0) {
    yield { message: `${start2(name2)} is empty: give it a value, or remove it.`, location: tree.location };
  } else if (shape.kind === "map") yield* ofMap(tree, shape, name2);
  else if (shape.kind === "list") yield* ofList(tree, shape, name2);
  else yield* ofScalar(tree, shape, name2);
}
function* ofScalar(tree, shape, name2) {
  const { location } = tree;
  const text3 = tree.string();
  if (shape.kind === "text") {
    if (text3 === void 0 || !new RegExp(shape.pattern, "u").test(text3))
      yield { message: `${start2(name2)} is ${shape.expects}, not ${kindOf(tree)}.`, location };
  } else if (text3 === void 0) yield { message: `${start2(name2)} is ${shape.called}, not ${kindOf(tree)}.`, location };
  else if (!shape.words.includes(text3))
    yield { message: `${quoted2(text3)} is not ${shape.called}.${didYouMean(text3, shape.words)}`, location };
}
function* ofMap(tree, { keys, either = [] }, name2) {
  const names = Object.keys(keys);
  const { location } = tree;
  if (tree.kind !== "map") {
    yield { message: `${start2(name2)} has keys (${few(names)}), and is not ${kindOf(tree)}.`, location };
    return;
  }
  for (const { key, keyLocation, value } of tree.entries()) {
    const known4 = Object.hasOwn(keys, key) ? keys[key] : void 0;
    if (known4) yield* complaints2(value, known4.shape, quoted2(key));
    else yield { message: unknownKey(key, names, name2), location: keyLocation };
  }
  for (const [key, { required }] of Object.entries(keys))
    if (required && !tree.get(key)) yield { message: `${start2(name2)} needs ${quoted2(key)}.`, location };
  if (either.length > 0 && !either.some((key) => tree.get(key)))
    yield { message: `${start2(name2)} needs ${either.map(quoted2).join(" or ")}.`, location };
}
function* ofList(tree, { items: items3, most: most2, holds: holds6 }, name2) {
  if (tree.kind !== "list") {
    yield { message: `${start2(name2)} is a list, not ${kindOf(tree)}.`, location: tree.location };
    return;
  }
  const all3 = tree.items();
  const next2 = all3[most2];
  if (next2) yield { message: `${start2(name2)} has more than ${most2} ${holds6}.`, location: next2.location };
  for (const item of all3.slice(0, most2)) yield* complaints2(item, items3, `an entry of ${name2}`);
}
function unknownKey(key, names, name2) {
  if (LATER.includes(key) && name2 === ROOT) return `${quoted2(key)} is not supported yet.`;
  return `${quoted2(key)} is not a ${name2 === "`rules`" ? "rule" : `key of ${name2}`}.${didYouMean(key, names)}`;
}
function didYouMean(typed, words3) {
  const word3 = nearest(typed, words3);
  if (word3 !== void 0) return ` Did you mean ${quoted2(word3)}?`;
  return words3.length > MOST_WORDS ? "" : ` Use ${few(words3)}.`;
}
function few(words3) {
  return words3.map(quoted2).join(", ");
}
function start2(name2) {
  return name2.charAt(0).toUpperCase() + name2.slice(1);
}
function kindOf(tree) {
  return { map: "a map", list: "a list", scalar: quoted2(tree.string() ?? "") }[tree.kind];
}
function quoted2(text3) {
  return `\`${short(redact(text3.slice(0, MOST_CHARACTERS)))}\``;
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
    return patterns.some((pattern2) => matches(pattern2, names, step));
  };
}
function segments(glob) {
  const inFolder = glob.endsWith("/") || !glob.includes("*");
  const names = glob.replace(/\/$/, "").split("/");
  return (inFolder ? [...names, "**"] : names).map(segment);
}
function segment(text3) {
  if (text3 === "**") return void 0;
  return text3.includes("*") ? (name2) => fits(text3, name2) : (name2) => name2 === text3;
}
function matches(pattern2, names, step) {
  let at = 0;
  let name2 = 0;
  let back = -1;
  let taken = 0;
  while (name2 < names.length) {
    step();
    const fitsHere = pattern2[at];
    if (at < pattern2.length && fitsHere === void 0) {
      back = at;
      taken = name2;
      at += 1;
    } else if (fitsHere?.(names[name2] ?? "")) {
      at += 1;
      name2 += 1;
    } else if (back < 0) return false;
    else {
      at = back + 1;
      taken += 1;
      name2 = taken;
    }
  }
  return pattern2.slice(at).every((rest) => rest === void 0);
}

// src/config/read.ts
var MOST_COMPLAINTS = 20;
function readConfig2(source, rules2, today) {
  const { tree, diagnostics } = parseYaml(source, "yaml");
  const found = [...diagnostics.map(asMistake), ...laterDocument(source)];
  if (tree && !isNothing2(tree))
    for (const complaint of complaints2(tree, configShape(rules2), ROOT)) {
      found.push(complaint);
      if (found.length > MOST_COMPLAINTS) break;
    }
  if (found.length > 0) refuse(source, found);
  const failOn = word2([...LEVELS, "never"], tree?.get("fail-on"));
  const minSeverity = word2(LEVELS, tree?.get("min-severity"));
  return {
    file: source.file,
    ...failOn && { failOn },
    ...minSeverity && { minSeverity },
    rules: settings2(tree?.get("rules")),
    includes: selection(tree?.get("paths")),
    ignore: (tree?.get("ignore")?.items() ?? []).map((entry2) => exception2(entry2, today))
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
function isNothing2(tree) {
  return tree.kind === "scalar" && tree.string() === void 0;
}
function laterDocument({ file, text: text3 }) {
  let state = "before";
  for (const [index, line] of text3.split("\n").entries()) {
    const starts2 = /^\ufeff?---(?:\s|$)/.test(line);
    if (/^\.\.\.(?:\s|$)/.test(line)) state = state === "before" ? state : "after";
    else if (state === "before") state = starts2 || !/^\ufeff?(?:%|\s*(?:#|$))/.test(line) ? "inside" : state;
    else if (starts2 || state === "after" && !/^\s*(?:#|$)/.test(line)) {
      const location = { file, line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 };
      return [{ message: "A second document starts here; a config is one document.", location }];
    }
  }
  return [];
}
function word2(words3, tree) {
  const text3 = tree?.string();
  return words3.find((one4) => one4 === text3);
}
function settings2(rules2) {
  const levels = ["off", ...LEVELS];
  return new Map(
    (rules2?.entries() ?? []).flatMap(({ key, keyLocation, value }) => {
      const level = word2(levels, value);
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
function texts(list3) {
  return (list3?.items() ?? []).flatMap((item) => item.string() ?? []);
}
function exception2(entry2, today) {
  const path = entry2.get("path")?.string();
  const node = entry2.get("node")?.string();
  const until = entry2.get("until")?.string();
  return {
    rule: entry2.get("rule")?.string() ?? "",
    ...path !== void 0 && { covers: anyGlob([path]) },
    ...node !== void 0 && { node },
    reason: shown(entry2.get("reason")),
    owner: shown(entry2.get("owner")),
    ...until !== void 0 && { until },
    expired: until !== void 0 && today > until,
    location: entry2.location
  };
}
function shown(text3) {
  return redact(text3?.string()?.trim() ?? "");
}

// src/discover/config-file.ts
import { basename, dirname as dirname2, isAbsolute as isAbsolute3, join as join6, relative as relative3, resolve, sep as sep3 } from "node:path";
var NAMES2 = ["delegraph.yaml", ".github/delegraph.yaml"];
var MISNAMED = ["delegraph.yml", ".github/delegraph.yml"];
function configFile(path, globs2, from, named4) {
  const root = rootOfPath(path, globs2);
  if (named4 !== void 0) return namedFile(root, from, named4);
  const present2 = presentOf(root, from);
  const [first, second] = NAMES2.filter((name2) => present2.has(name2));
  if (first !== void 0 && second !== void 0)
    throw new UserError(`There are two configs, \`${first}\` and \`${second}\`: keep one of them.`);
  const misnamed = MISNAMED.find((name2) => present2.has(name2));
  if (misnamed !== void 0)
    throw new UserError(`\`${misnamed}\` would not be read: its name must be \`${misnamed.replace(/yml$/, "yaml")}\`.`);
  return first === void 0 ? void 0 : fileOf2(originOf(root, from, [first]), first, first);
}
function presentOf(root, from) {
  const all3 = [...NAMES2, ...MISNAMED];
  if (from === "disk") return new Set(all3.filter((name2) => statsOf(join6(root, name2)) !== void 0));
  return new Set(originOf(root, from, all3).list(() => {
  }));
}
function namedFile(root, from, named4) {
  const whole2 = resolve(named4);
  if (from === "disk" && statsOf(whole2) === void 0) throw refused(named4, "There is no such file.");
  const inside = relative3(root, join6(startOf(dirname2(whole2)).real, basename(whole2)));
  if (inside !== "" && inside !== ".." && !inside.startsWith(`..${sep3}`) && !isAbsolute3(inside)) {
    const name2 = inside.split(sep3).join("/");
    return fileOf2(originOf(root, from, [name2]), name2, named4);
  }
  const { real } = startOf(whole2);
  return fileOf2(folderOrigin(dirname2(real)), basename(real), named4);
}
function fileOf2(origin, name2, typed) {
  const content = origin.read(name2);
  if (content === void 0) throw refused(typed, "There is no such file in what is scanned.");
  const text3 = textOf(content);
  if (typeof text3 !== "string") throw refused(typed, text3.message);
  return { file: name2, text: text3 };
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
async function scan2({ path, minSeverity, rules: only, from, baseline, config }) {
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
  const base = baseline && new Map(baseline.map((one4) => [one4.fingerprint, one4]));
  const news = base ? kept.findings.filter((finding) => !isKnown(finding, base)) : kept.findings;
  const judged = news.filter((finding) => rules2.some((rule) => rule.id === finding.rule));
  const all3 = subsume(config ? relevel(judged, config) : judged, rules2);
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
    findings: all3.filter((finding) => LEVELS.indexOf(finding.level) >= least2),
    hidden: Object.fromEntries(
      LEVELS.map((level, rank2) => [level, rank2 < least2 ? all3.filter((finding) => finding.level === level).length : 0])
    ),
    diagnostics: distinct2(diagnostics),
    files: { read: found.read, skipped: found.skipped },
    coverage: coverage(graph, entries),
    identities: identities(kept.findings),
    ...base && { baselined: kept.findings.length - news.length },
    ...config && { config: useOf2(config, found.excluded, judged, all3) }
  };
}
function useOf2(config, excluded, own2, all3) {
  const scores = new Map(own2.map((finding) => [finding.fingerprint, finding.score]));
  const isLowered = ({ fingerprint, level }) => LEVELS.indexOf(level) < LEVELS.indexOf(levelOf(scores.get(fingerprint) ?? 0));
  return {
    file: config.file,
    ...config.failOn && { failOn: config.failOn },
    excluded,
    lowered: all3.filter(isLowered).length
  };
}
function hasher(fileOf3) {
  const known4 = /* @__PURE__ */ new Map();
  return (file, line) => {
    const text3 = fileOf3(file)?.text ?? "";
    const hashes = known4.get(file) ?? lineHashes(text3, { has: () => true });
    known4.set(file, hashes);
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
  return sorted.filter((one4, index) => JSON.stringify(one4) !== JSON.stringify(sorted[index - 1]));
}
export {
  loadConfig,
  scan2 as scan
};
