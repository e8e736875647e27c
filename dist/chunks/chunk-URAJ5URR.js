import {
  HOLE,
  itemsOf,
  valueAt
} from "./chunk-RTIL7DDY.js";
import {
  identityNode,
  resourceNode2 as resourceNode
} from "./chunk-5MSIDW42.js";

// src/readers/trust/nodes.ts
var MAX_TRUSTS = 50;
function starter(builder, { breadth, who }) {
  if (breadth === "anyone")
    return builder.node("principal", "principal:anyone", {
      label: "anyone",
      zone: "outside",
      facts: { standing: "anyone" }
    });
  return builder.node("principal", `principal:writer/${who}`, {
    label: "whoever can push a branch there",
    zone: "outside",
    facts: { standing: "writer" }
  });
}
function defineIdentity(builder, { identity, definition, location, ...more }) {
  const id = identityNode(builder, identity, { location, lasts: more.lasts });
  more.trusts.slice(0, MAX_TRUSTS).forEach((trust, n) => {
    const jobs = builder.node("workload", `${definition}/subjects${n === 0 ? "" : `~${n + 1}`}`, {
      label: trust.who,
      zone: "runner",
      location: trust.location,
      facts: { definition }
    });
    builder.edge("starts", starter(builder, trust), jobs, { locations: [trust.location] });
    builder.edge("holds", jobs, id, {
      facts: {
        when: "with",
        channel: ["oidc"],
        trust: trust.breadth,
        ...trust.claims.length > 0 && { claims: trust.claims },
        confidence: trust.named ? "certain" : "possible"
      },
      locations: [trust.location]
    });
    if (trust.breadth === "unknown")
      builder.diagnostic({
        code: "not-supported",
        level: "note",
        message: `Whom \`${identity.label}\` trusts is computed, so it is not known here.`,
        location: trust.location
      });
  });
  for (const place of more.admin)
    builder.edge("grants", id, resourceNode(builder, "cloud:account"), {
      facts: { access: "admin", confidence: "certain" },
      locations: [place],
      as: "admin"
    });
}

// src/readers/trust/subjects.ts
var BREADTHS = [
  "anyone",
  "organization",
  "repository",
  "pull-request",
  "vacuous",
  "unknown",
  "ref",
  "environment",
  "workflow"
];
var ROOMS = ["any", "pull-request", "unknown", "ref", "environment", "workflow"];
var ALL = { owner: "*", repository: "*", room: "any" };
var UNKNOWN = { owner: "?", repository: "?", room: "unknown" };
var ID = /@\d+$/;
function name(text, wild) {
  if (text.includes(HOLE)) return wild && /^[*?]/.test(text) ? "*" : "?";
  return wild && /[*?]/.test(text) ? "*" : text.replace(ID, "");
}
var ANY_REF = /^(?:\*|refs\/\*+|refs\/heads\/\*+|refs\/\*\/\*|heads\/\*+)$/;
function refRoom(ref, wild) {
  if (wild && ANY_REF.test(ref)) return { room: "any" };
  if (wild && /^refs\/pull\//.test(ref)) return { room: "pull-request" };
  return ref === HOLE ? { room: "unknown" } : { room: "ref", detail: ref };
}
function githubRoom(rest, wild) {
  if (wild && rest.startsWith("*")) return { room: "any" };
  const [kind = "", ...more] = rest.split(":");
  const detail = more.join(":");
  if (kind === "pull_request" || wild && kind === "pull_request*") return { room: "pull-request" };
  if (kind === "ref") return refRoom(detail, wild);
  if (kind === "environment") return wild && detail === "*" ? { room: "any" } : { room: "environment", detail };
  if (kind === "job_workflow_ref" || kind === "workflow_ref") return { room: "workflow", detail };
  return { room: "unknown" };
}
function github(text, wild) {
  const [, owner, repository, rest] = /^repo:([^/:]*)\/([^:]*)(?::([\s\S]*))?$/.exec(text) ?? [];
  if (owner === void 0 || repository === void 0) {
    const [, whole, after] = /^repo:(\u{E000})(?::([\s\S]*))?$/u.exec(text) ?? [];
    if (whole !== void 0) return { owner: "?", repository: "?", ...githubRoom(after ?? "", wild) };
    return wild && /^(?:\*|repo:[^/]*\*)/.test(text) ? ALL : void 0;
  }
  const who = { owner: name(owner, wild), repository: name(repository, wild) };
  if (rest !== void 0) return { ...who, ...githubRoom(rest, wild) };
  return wild && repository.endsWith("*") ? { ...who, room: "any" } : { ...who, room: "ref", detail: "nothing" };
}
function gitlab(text, wild) {
  const [, path, rest] = /^project_path:([^:]*)(?::([\s\S]*))?$/.exec(text) ?? [];
  if (path === void 0) return void 0;
  const at = path.indexOf("/");
  const owner = name(at < 0 ? path : path.slice(0, at), wild);
  const repository = owner === "*" ? "*" : name(at < 0 ? "" : path.slice(at + 1), wild);
  const ref = /^ref_type:[^:]*:ref:([\s\S]*)$/.exec(rest ?? "")?.[1];
  if (rest === void 0) return { owner, repository, room: wild && path.endsWith("*") ? "any" : "ref" };
  if (wild && (rest.startsWith("*") || ref === "*" || /^ref_type:(?:branch:|\*)?\*?$/.test(rest)))
    return { owner, repository, room: "any" };
  return {
    owner,
    repository,
    room: ref === void 0 || ref === HOLE ? "unknown" : "ref",
    ...ref && { detail: ref }
  };
}
function subject(text, wild) {
  if (wild && text === "*") return ALL;
  if (!wild && /[*?]/.test(text)) return { owner: "?", repository: "?", room: "ref", detail: "nothing" };
  return github(text, wild) ?? gitlab(text, wild) ?? UNKNOWN;
}
var NEUTRAL = /* @__PURE__ */ new Set(["iss", "aud", "event_name", "ref_type", "runner_environment"]);
function claim(key, text, wild) {
  const any = wild && /^\*+$/.test(text);
  if (key === "sub" || key === "subject") return subject(text, wild);
  if (any) return ALL;
  if (key === "repository") {
    const [owner = "", repository] = text.split("/");
    return {
      owner: name(owner, wild),
      repository: repository === void 0 ? "?" : name(repository, wild),
      room: "any"
    };
  }
  if (key === "repository_owner" || key === "namespace_path") return { ...ALL, owner: name(text, wild) };
  if (key === "repository_owner_id" || key === "namespace_id") return { ...ALL, owner: "?" };
  if (key === "repository_id" || key === "project_id") return { owner: "?", repository: "?", room: "any" };
  if (key === "project_path") return { ...subject(`project_path:${text}`, wild), room: "any" };
  if (key === "environment") return { ...ALL, room: "environment", detail: text };
  if (key === "ref") return { ...ALL, ...refRoom(text, wild) };
  if (key === "ref_protected") return text === "true" ? { ...ALL, room: "ref", detail: "a protected branch" } : ALL;
  if (key === "job_workflow_ref" || key === "workflow_ref")
    return wild && /(?:@|@refs\/heads\/)?\*$/.test(text) ? { ...ALL, room: "unknown" } : { ...ALL, room: "workflow", detail: text };
  if (key === "enterprise" || key === "enterprise_id") return { ...ALL, owner: "?" };
  return NEUTRAL.has(key) ? ALL : { ...ALL, room: "unknown" };
}
var narrower = (a, b) => a === "*" || a === "?" && b !== "*" ? b : a;
function both(a, b) {
  const inner = ROOMS.indexOf(a.room) >= ROOMS.indexOf(b.room) ? a : b;
  return {
    owner: narrower(a.owner, b.owner),
    repository: narrower(a.repository, b.repository),
    room: inner.room,
    ...inner.detail === void 0 ? {} : { detail: inner.detail }
  };
}
function breadthOf({ owner, repository, room }) {
  if (room === "workflow") return "workflow";
  if (room === "unknown") return "unknown";
  if (owner === "*") return "anyone";
  if (repository === "*") return "organization";
  return room === "any" ? "repository" : room;
}
var isNamed = ({ owner, repository }) => owner !== "?" && repository !== "?";
function widest(all) {
  const rank = (jobs) => BREADTHS.indexOf(breadthOf(jobs));
  return [...all].sort((a, b) => rank(a) - rank(b))[0];
}
function described(jobs) {
  const { owner, repository, room, detail } = jobs;
  const breadth = breadthOf(jobs);
  if (breadth === "anyone") return "any job of any repository";
  const org = owner === "?" ? "an organization named by a variable" : owner;
  const whole = isNamed(jobs) ? `${owner}/${repository}` : "a repository named by a variable";
  const where = repository === "*" ? `any repository of ${org}` : whole;
  if (room === "any") return `any job of ${where}`;
  if (room === "pull-request") return `a job on any pull request of ${where}`;
  if (room === "unknown") return `jobs of ${where} that a variable names`;
  const place = (detail ?? "").replaceAll(HOLE, "\u2026");
  return room === "environment" ? `jobs of ${where} in environment ${place}` : `jobs of ${where} on ${place}`;
}

// src/readers/trust/statements.ts
function statementsOf(document) {
  return itemsOf(valueAt(document, "Statement")).flatMap((one) => {
    if (one.kind !== "map") return [];
    const principal = valueAt(one, "Principal");
    const condition = valueAt(one, "Condition");
    const effect = valueAt(one, "Effect");
    return [
      {
        effect: effect?.kind === "text" ? effect.text : "",
        actions: itemsOf(valueAt(one, "Action")),
        federated: itemsOf(valueAt(principal, "Federated")),
        conditions: conditionsOf(condition),
        opaque: condition !== void 0 && condition.kind !== "map",
        location: one.location
      }
    ];
  });
}
function conditionsOf(condition) {
  if (condition?.kind !== "map") return [];
  return condition.entries.flatMap(
    ({ key: operator, value }) => value.kind !== "map" ? [{ operator, key: "", values: [value], location: value.location }] : value.entries.map(({ key, value: values, location }) => ({
      operator,
      key,
      values: itemsOf(values),
      location: itemsOf(values)[0]?.location ?? location
    }))
  );
}
var ISSUER = /token\.actions\.githubusercontent\.com|gitlab/i;
var SUBJECT = /^(?:repo|project_path):/;
var OPERATOR = /^(?:(ForAllValues|ForAnyValue):)?(String(?:Equals|EqualsIgnoreCase|Like))(IfExists)?$/;
var textsIn = (values) => values.flatMap((value) => value.kind === "text" ? [value.text] : value.kind === "ref" ? [value.name] : []);
function isForJobs({ actions, federated, conditions }) {
  const asks = textsIn(actions).some(
    (action) => /^(?:\*|sts:(?:\*|AssumeRole\*|AssumeRoleWith\*|AssumeRoleWithWebIdentity))$/i.test(action)
  );
  const provider = /github|gitlab/i;
  return asks && (textsIn(federated).some((text) => ISSUER.test(text) || !text.includes(":") && provider.test(text)) || conditions.some(({ key, values }) => ISSUER.test(key) || textsIn(values).some((text) => SUBJECT.test(text))));
}
function asked({ operator, key, values, location }) {
  const last = key.slice(key.lastIndexOf(":") + 1);
  const name2 = last.includes(HOLE) && textsIn(values).every((text) => SUBJECT.test(text)) ? "sub" : last;
  const [, quantity, comparison, ifExists] = OPERATOR.exec(operator) ?? [];
  if (name2 === "aud") return { name: name2, jobs: ALL, vacuous: false, location };
  if (comparison === void 0 || ifExists !== void 0) return "unknown";
  const wild = comparison === "StringLike";
  const let_in = values.map((value) => value.kind === "text" ? claim(name2, value.text, wild) : void 0);
  const known = let_in.filter((jobs) => jobs !== void 0);
  const most = widest(known);
  if (most === void 0 || known.length < let_in.length && breadthOf(most) !== "anyone") return "unknown";
  return { name: name2, jobs: most, vacuous: quantity === "ForAllValues", location };
}
var WORDS = {
  unknown: "jobs that the files do not name",
  vacuous: "whoever has no subject at all, by ForAllValues"
};
function trustOf(statement) {
  if (statement.effect.toLowerCase() === "deny" || !isForJobs(statement)) return void 0;
  const found = statement.conditions.map(asked);
  const all = found.filter((one) => one !== void 0 && one !== "unknown");
  const jobs = all.reduce((known, one) => both(known, one.jobs), ALL);
  const unsure = statement.opaque || found.includes("unknown");
  const wide = breadthOf(jobs);
  const isLeftOpen = unsure && BREADTHS.indexOf(wide) < BREADTHS.indexOf("unknown");
  const vacuous = all.some((one) => one.vacuous && breadthOf(one.jobs) !== "anyone");
  const isNarrow = BREADTHS.indexOf(wide) > BREADTHS.indexOf("unknown");
  const breadth = isLeftOpen ? "unknown" : vacuous && isNarrow ? "vacuous" : wide;
  const narrowest = [...all].sort(
    (a, b) => BREADTHS.indexOf(breadthOf(b.jobs)) - BREADTHS.indexOf(breadthOf(a.jobs))
  )[0];
  return {
    breadth,
    who: WORDS[breadth] ?? described(jobs),
    claims: [...new Set(all.map((one) => one.name))].sort(),
    named: isNamed(jobs),
    location: narrowest?.location ?? statement.location
  };
}
function trustsOf(statements) {
  return statements.flatMap((statement) => trustOf(statement) ?? []);
}
var ADMIN_POLICY = /(?:^|\/)(?:AdministratorAccess|IAMFullAccess)$/;
var isAdminPolicy = (text) => ADMIN_POLICY.test(text);
function allowsEverything(document) {
  const all = (value) => itemsOf(value).some((one) => one.kind === "text" && (one.text === "*" || one.text === "*:*"));
  return itemsOf(valueAt(document, "Statement")).some((one) => {
    const effect = valueAt(one, "Effect");
    return effect?.kind === "text" && effect.text === "Allow" && all(valueAt(one, "Action")) && all(valueAt(one, "Resource")) && valueAt(one, "Condition") === void 0;
  });
}

export {
  defineIdentity,
  ALL,
  subject,
  claim,
  both,
  breadthOf,
  isNamed,
  widest,
  described,
  statementsOf,
  trustsOf,
  isAdminPolicy,
  allowsEverything
};
