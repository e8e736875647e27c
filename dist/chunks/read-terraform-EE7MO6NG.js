import {
  ALL,
  allowsEverything,
  both,
  breadthOf,
  claim,
  defineIdentity,
  described,
  isAdminPolicy,
  isNamed,
  statementsOf,
  subject,
  trustsOf,
  widest
} from "./chunk-URAJ5URR.js";
import {
  isOf,
  moduleOf,
  parseHcl
} from "./chunk-E4OGNPXO.js";
import {
  HOLE,
  itemsOf,
  plainText
} from "./chunk-RTIL7DDY.js";
import {
  awsRole,
  builder,
  googleAccount,
  poolProvider
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/trust/terraform-aws.ts
function statementsIn(block, module) {
  const value = (body, name) => module.resolve(body.body.attributes.get(name)?.value);
  return block.body.blocks.filter(({ type }) => type === "statement").map((statement) => {
    const inner = (type) => statement.body.blocks.filter((one) => one.type === type);
    const effect = value(statement, "effect");
    return {
      effect: effect?.kind === "text" ? effect.text : "Allow",
      actions: itemsOf(value(statement, "actions")),
      federated: inner("principals").flatMap(
        (one) => plainText(value(one, "type")) === "Federated" ? itemsOf(value(one, "identifiers")) : []
      ),
      conditions: inner("condition").map((one) => {
        const key = value(one, "variable");
        const values = itemsOf(value(one, "values"));
        return {
          operator: plainText(value(one, "test")) ?? "",
          key: key?.kind === "text" ? key.text : "",
          values,
          location: values[0]?.location ?? one.location
        };
      }),
      opaque: inner("dynamic").length > 0,
      location: statement.location
    };
  });
}
function dataBlock(value, type, module) {
  const name = value?.kind === "ref" ? value.name : value?.kind === "text" && value.text === HOLE ? value.holes[0] : void 0;
  const [, found] = new RegExp(`^data\\.${type}\\.([\\w-]{1,200})(?:\\[[^\\]]{0,100}\\])?\\.`).exec(name ?? "") ?? [];
  return found === void 0 ? void 0 : module.blocks("data", type).find((block) => block.labels[1] === found);
}
function trustStatements(value, module) {
  const resolved = module.resolve(value);
  const data = dataBlock(resolved, "aws_iam_policy_document", module);
  return data ? statementsIn(data, module) : statementsOf(module.document(resolved));
}
function isAdmin(value, module) {
  const resolved = module.resolve(value);
  if (resolved?.kind === "text" && isAdminPolicy(resolved.text)) return true;
  const data = dataBlock(resolved, "aws_iam_policy", module);
  return ["name", "arn"].some(
    (key) => isAdminPolicy(plainText(module.resolve(data?.body.attributes.get(key)?.value)) ?? "")
  );
}
function everything(value, module) {
  const resolved = module.resolve(value);
  const data = dataBlock(resolved, "aws_iam_policy_document", module);
  if (data === void 0) return allowsEverything(module.document(resolved));
  return data.body.blocks.some(({ type, body }) => {
    const all = (name) => itemsOf(module.resolve(body.attributes.get(name)?.value)).some((one) => plainText(one) === "*");
    const effect = plainText(module.resolve(body.attributes.get("effect")?.value)) ?? "Allow";
    return type === "statement" && effect === "Allow" && all("actions") && all("resources") && body.blocks.length === 0;
  });
}
function adminPlaces(block, name, module) {
  const isThis = (value) => {
    const role = module.resolve(value);
    const ref = role?.kind === "ref" ? role.name : role?.kind === "text" && role.text === HOLE ? role.holes[0] : void 0;
    return ref !== void 0 && isOf(ref, block) || name !== void 0 && plainText(role) === name;
  };
  const managed = itemsOf(module.resolve(block.body.attributes.get("managed_policy_arns")?.value));
  const inline = block.body.blocks.filter(
    ({ type, body }) => type === "inline_policy" && everything(body.attributes.get("policy")?.value, module)
  );
  const attached = module.blocks("resource", "aws_iam_role_policy_attachment").filter(
    ({ body }) => isThis(body.attributes.get("role")?.value) && isAdmin(body.attributes.get("policy_arn")?.value, module)
  );
  const given = module.blocks("resource", "aws_iam_role_policy").filter(
    ({ body }) => isThis(body.attributes.get("role")?.value) && everything(body.attributes.get("policy")?.value, module)
  );
  return [
    ...managed.filter((one) => isAdmin(one, module)).map(({ location }) => location),
    ...[...inline, ...attached, ...given].map(({ location }) => location)
  ];
}
function identityOf(name, definition, label) {
  return (name === void 0 ? void 0 : awsRole(name)) ?? {
    id: `credential:${definition}`,
    label: `AWS role ${label}`,
    provider: "aws"
  };
}
function reportUnread(builder2, block, module) {
  const value = module.resolve(block.body.attributes.get("assume_role_policy")?.value);
  if (value?.kind !== "text" || !/token\.actions\.githubusercontent\.com/.test(value.text)) return;
  if (trustStatements(value, module).length > 0) return;
  builder2.diagnostic({
    code: "not-supported",
    level: "note",
    message: "The trust policy is put together at run time: whom it lets in is not known here.",
    location: value.location
  });
}
function readRoles(builder2, own, module) {
  for (const block of own) {
    if (block.type !== "resource" || block.labels[0] !== "aws_iam_role") continue;
    const { attributes } = block.body;
    const trusts = trustsOf(trustStatements(attributes.get("assume_role_policy")?.value, module));
    if (trusts.length === 0) {
      reportUnread(builder2, block, module);
      continue;
    }
    const name = plainText(module.resolve(attributes.get("name")?.value));
    const definition = `${block.location.file}#${block.labels.slice(0, 2).join(".")}`;
    const lasts = Number(plainText(module.resolve(attributes.get("max_session_duration")?.value)));
    defineIdentity(builder2, {
      identity: identityOf(name, definition, block.labels[1] ?? ""),
      definition,
      location: block.location,
      trusts,
      admin: adminPlaces(block, name, module),
      lasts: lasts > 0 ? lasts : void 0
    });
  }
}
var MODULES = [
  {
    // https://registry.terraform.io/modules/terraform-aws-modules/iam/aws/5.60.0/submodules/iam-github-oidc-role
    source: /^terraform-aws-modules\/iam\/aws\/\/modules\/iam-github-oidc-role$/,
    subjects: [{ name: "subjects", wild: true }],
    names: ["name"],
    prefix: "repo:",
    bare: ""
  },
  {
    // https://registry.terraform.io/modules/terraform-aws-modules/iam/aws/latest/submodules/iam-role
    source: /^terraform-aws-modules\/iam\/aws\/\/modules\/iam-role$/,
    subjects: [
      { name: "oidc_wildcard_subjects", wild: true },
      { name: "oidc_subjects", wild: false }
    ],
    names: ["name"],
    prefix: "repo:",
    bare: ""
  },
  {
    // https://registry.terraform.io/modules/unfunco/oidc-github/aws/latest
    source: /^unfunco\/oidc-github\/aws$/,
    subjects: [
      { name: "github_repositories", wild: true },
      { name: "github_subjects", wild: true }
    ],
    names: ["iam_role_name"],
    prefix: "repo:",
    bare: ":*",
    admin: "attach_admin_policy"
  }
];
function readKnownModules(builder2, own, module) {
  for (const block of own) {
    const get2 = (name2) => module.resolve(block.body.attributes.get(name2)?.value);
    const known = block.type === "module" ? MODULES.find(({ source }) => source.test(plainText(get2("source")) ?? "")) : void 0;
    if (known === void 0) continue;
    const statements = known.subjects.flatMap(({ name: name2, wild }) => {
      const values = itemsOf(get2(name2)).map((value) => subjectOf(value, known));
      if (values.length === 0) return [];
      const key = "token.actions.githubusercontent.com:sub";
      const operator = wild ? "StringLike" : "StringEquals";
      const location = values[0]?.location ?? block.location;
      const conditions = [{ operator, key, values, location }];
      const actions = [{ kind: "text", text: "sts:AssumeRoleWithWebIdentity", holes: [], location }];
      return [{ effect: "Allow", actions, federated: [], conditions, opaque: false, location }];
    });
    const trusts = trustsOf(statements);
    if (trusts.length === 0) continue;
    const name = known.names.map((one) => plainText(get2(one))).find((one) => one !== void 0);
    const definition = `${block.location.file}#module.${block.labels[0] ?? ""}`;
    const policies = get2("policies");
    const attached = policies?.kind === "map" ? policies.entries.map(({ value }) => value) : itemsOf(get2("iam_role_policy_arns"));
    const switched = known.admin !== void 0 && plainText(get2(known.admin)) === "true";
    defineIdentity(builder2, {
      identity: identityOf(name, definition, block.labels[0] ?? ""),
      definition,
      location: block.location,
      trusts,
      admin: [
        ...attached.filter((one) => isAdmin(one, module)).map(({ location }) => location),
        ...switched ? [block.body.attributes.get(known.admin ?? "")?.location ?? block.location] : []
      ]
    });
  }
}
function subjectOf(value, { prefix, bare }) {
  if (value.kind !== "text") return value;
  const full = value.text.startsWith(prefix) ? value.text : `${prefix}${value.text}`;
  return { ...value, text: full.split(":").length > 2 ? full : `${full}${bare}` };
}

// src/readers/trust/attribute-condition.ts
var MAX_LENGTH = 4e3;
var MAX_PARTS = 50;
var IN = /^(?:assertion|attribute|google)\.(\w+)\s+in\s+\[([^\]]*)\]$/;
var INDEX = /^(?:assertion|claims)\[\s*['"](\w+)['"]\s*\]/;
var COMPARES = /^(?:assertion|attribute|google|claims)\.(\w+)\s*(==|eq)\s*['"]([^'"]*)['"]$/;
var BEGINS = /^(?:assertion|attribute|google)\.(\w+)\.startsWith\(\s*['"]([^'"]*)['"]\s*\)$/;
var MATCHES = /^(?:assertion|attribute|google|claims)\.(\w+)\s+matches\s+['"]([^'"]*)['"]$/;
function parts(text, operator) {
  const found = [];
  let [depth, quote, from] = [0, "", 0];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === "'" || char === '"') quote = char;
    else if (char === "(" || char === "[") depth += 1;
    else if (char === ")" || char === "]") depth -= 1;
    else if (depth === 0 && text.startsWith(operator, at)) {
      found.push(text.slice(from, at));
      from = at + operator.length;
      at = from - 1;
    }
  }
  return [...found, text.slice(from)].map((part) => part.trim());
}
function unwrapped(text) {
  const trimmed = text.trim();
  if (!trimmed.startsWith("(") || !trimmed.endsWith(")")) return trimmed;
  let depth = 0;
  for (let at = 0; at < trimmed.length - 1; at += 1) {
    if (trimmed[at] === "(") depth += 1;
    else if (trimmed[at] === ")") depth -= 1;
    if (depth === 0) return trimmed;
  }
  return unwrapped(trimmed.slice(1, -1));
}
function atom(text) {
  const one = text.replace(INDEX, "claims.$1");
  const [, key, , value] = COMPARES.exec(one) ?? [];
  if (key !== void 0 && value !== void 0) return claim(key, value, false);
  const [, list, values] = IN.exec(one) ?? [];
  if (list !== void 0 && values !== void 0)
    return widest(
      [...values.matchAll(/['"]([^'"]*)['"]/g)].slice(0, MAX_PARTS).map(([, inner]) => claim(list, inner ?? "", false))
    );
  const [, begins, start] = BEGINS.exec(one) ?? [];
  if (begins !== void 0 && start !== void 0) return claim(begins, `${start}*`, true);
  const [, matched, pattern] = MATCHES.exec(one) ?? [];
  return matched === void 0 || pattern === void 0 ? void 0 : claim(matched, pattern, true);
}
function jobsOf(condition, depth = 0) {
  const text = unwrapped(condition);
  if (text.length > MAX_LENGTH || depth > 10) return void 0;
  const alternatives = parts(text, "||");
  if (alternatives.length > 1) {
    const jobs2 = alternatives.slice(0, MAX_PARTS).map((part) => jobsOf(part, depth + 1));
    return jobs2.some((one) => one === void 0) ? void 0 : widest(jobs2.filter((one) => one !== void 0));
  }
  const words = parts(text, "&&");
  const all = words.length > 1 ? words : parts(text, " and ");
  if (all.length === 1) return atom(text);
  const known = all.slice(0, MAX_PARTS).map((part) => jobsOf(part, depth + 1));
  const jobs = known.reduce((a, b) => b ? both(a, b) : a, ALL);
  return known.includes(void 0) && (jobs.room === "any" || jobs.repository === "*") ? void 0 : jobs;
}

// src/readers/trust/terraform-azure.ts
var EXACT = /* @__PURE__ */ new Set([
  "azurerm_federated_identity_credential",
  "azuread_application_federated_identity_credential"
]);
var FLEXIBLE = "azuread_application_flexible_federated_identity_credential";
var ISSUER = /token\.actions\.githubusercontent\.com|gitlab/i;
function readFederated(builder2, own, module) {
  for (const block of own) {
    const kind = block.labels[0] ?? "";
    if (block.type !== "resource" || !(EXACT.has(kind) || kind === FLEXIBLE)) continue;
    const get2 = (name) => module.resolve(block.body.attributes.get(name)?.value);
    const issuer = get2("issuer");
    const said = get2(kind === FLEXIBLE ? "claims_matching_expression" : "subject");
    if (issuer?.kind !== "text" || !ISSUER.test(issuer.text) || said === void 0) continue;
    const text = said.kind === "text" ? said.text : void 0;
    const jobs = text === void 0 ? void 0 : kind === FLEXIBLE ? jobsOf(text) : subject(text, false);
    const definition = `${block.location.file}#${block.labels.slice(0, 2).join(".")}`;
    defineIdentity(builder2, {
      identity: { id: `credential:${definition}`, label: `Azure identity ${block.labels[1] ?? ""}`, provider: "azure" },
      definition,
      location: block.location,
      trusts: [
        {
          breadth: jobs ? breadthOf(jobs) : "unknown",
          who: jobs ? described(jobs) : "jobs that the files do not name",
          claims: ["sub"],
          named: jobs !== void 0 && isNamed(jobs),
          location: said.location
        }
      ],
      admin: []
    });
  }
}

// src/readers/trust/terraform-google.ts
var ISSUER2 = /token\.actions\.githubusercontent\.com|gitlab/i;
var MEMBER = /^principalSet:\/\/.*\/(?:attribute\.([a-z_]+)\/(.+)|\*)$/;
var SUBJECT = /^principal:\/\/.*\/subject\/(.+)$/;
var ADMIN = /* @__PURE__ */ new Set(["roles/owner", "roles/editor"]);
var PROJECT_ROLES = ["project", "organization", "folder"].flatMap((level) => [
  `google_${level}_iam_member`,
  `google_${level}_iam_binding`
]);
var get = (block, name, module) => module.resolve(block.body.attributes.get(name)?.value);
function providersIn(module) {
  return module.blocks("resource", "google_iam_workload_identity_pool_provider").flatMap((block) => {
    const issuer = block.body.blocks.filter(({ type }) => type === "oidc").map((oidc) => get(oidc, "issuer_uri", module)).find((value) => value?.kind === "text");
    if (issuer?.kind !== "text" || !ISSUER2.test(issuer.text)) return [];
    const condition = get(block, "attribute_condition", module);
    const jobs = condition === void 0 ? ALL : condition.kind === "text" ? jobsOf(condition.text) : void 0;
    return [{ block, jobs, conditioned: condition !== void 0, location: condition?.location ?? block.location }];
  });
}
function memberJobs(text) {
  const [, inner] = SUBJECT.exec(text) ?? [];
  if (inner !== void 0) return subject(inner, false);
  const [whole, key, value] = MEMBER.exec(text) ?? [];
  if (whole === void 0) return void 0;
  return key === void 0 || value === void 0 ? ALL : claim(key, value, false);
}
function trustOf(jobs, providers, location) {
  const [provider] = providers;
  const only = providers.length === 1 ? provider : void 0;
  const together = only?.jobs ? both(jobs, only.jobs) : jobs;
  const open = only?.jobs === void 0 && ["any", "pull-request"].includes(jobs.room);
  return {
    breadth: open ? "unknown" : breadthOf(together),
    who: open ? "jobs that the files do not name" : described(together),
    claims: only?.conditioned ? ["attribute_condition"] : [],
    named: isNamed(together),
    location
  };
}
var means = (value, block, id) => {
  if (value?.kind === "ref") return isOf(value.name, block);
  if (value?.kind !== "text") return false;
  return value.holes.some((hole) => isOf(hole, block)) || id !== void 0 && value.text.includes(`${id}@`);
};
function membersOf(block, module) {
  return [...itemsOf(get(block, "member", module)), ...itemsOf(get(block, "members", module))];
}
function usersOf(account, id, module) {
  const kinds = ["google_service_account_iam_member", "google_service_account_iam_binding"];
  return kinds.flatMap((kind) => module.blocks("resource", kind)).filter((block) => {
    const role = plainText(get(block, "role", module));
    const isUse = role === "roles/iam.workloadIdentityUser" || role === "roles/iam.serviceAccountTokenCreator";
    return isUse && means(get(block, "service_account_id", module), account, id);
  }).flatMap((block) => membersOf(block, module).map((member) => ({ block, member })));
}
function adminPlaces2(account, id, module) {
  return PROJECT_ROLES.flatMap((kind) => module.blocks("resource", kind)).filter(
    (block) => ADMIN.has(plainText(get(block, "role", module)) ?? "") && membersOf(block, module).some((member) => means(member, account, id))
  ).map(({ location }) => location);
}
function readGoogle(builder2, own, module) {
  const providers = providersIn(module);
  for (const block of own) {
    if (block.type !== "resource" || block.labels[0] !== "google_service_account") continue;
    const id = plainText(get(block, "account_id", module));
    const trusts = usersOf(block, id, module).flatMap(({ member }) => {
      const jobs = member.kind === "text" ? memberJobs(member.text) : void 0;
      return jobs ? [trustOf(jobs, providers, member.location)] : [];
    });
    if (trusts.length === 0) continue;
    const definition = `${block.location.file}#${block.labels.slice(0, 2).join(".")}`;
    const label = `Google service account ${block.labels[1] ?? ""}`;
    defineIdentity(builder2, {
      identity: googleAccount(id ?? "") ?? { id: `credential:${definition}`, label, provider: "google-cloud" },
      definition,
      location: block.location,
      trusts,
      admin: adminPlaces2(block, id, module)
    });
  }
  const hasUsers = module.blocks("resource", "google_service_account").some((block) => usersOf(block, plainText(get(block, "account_id", module)), module).length > 0);
  if (!hasUsers) {
    for (const provider of providers) if (own.includes(provider.block)) readProvider(builder2, provider, module);
  }
}
function readProvider(builder2, provider, module) {
  const { block } = provider;
  const pool = module.resolve(block.body.attributes.get("workload_identity_pool_id")?.value);
  const named = pool?.kind === "ref" ? /^google_iam_workload_identity_pool\.([\w-]+)\./.exec(pool.name)?.[1] : void 0;
  const poolBlock = module.blocks("resource", "google_iam_workload_identity_pool").find(({ labels }) => labels[1] === named);
  const poolId = plainText(pool) ?? plainText(poolBlock && get(poolBlock, "workload_identity_pool_id", module));
  const id = plainText(get(block, "workload_identity_pool_provider_id", module));
  const definition = `${block.location.file}#${block.labels.slice(0, 2).join(".")}`;
  const label = `Google identity provider ${block.labels[1] ?? ""}`;
  defineIdentity(builder2, {
    identity: poolProvider(poolId ?? HOLE, id ?? HOLE) ?? {
      id: `credential:${definition}`,
      label,
      provider: "google-cloud"
    },
    definition,
    location: block.location,
    // NOTE: whom it lets in has nothing yet: what its members may do stands elsewhere.
    trusts: [{ ...trustOf(ALL, [provider], provider.location), named: false }],
    admin: []
  });
}

// src/readers/trust/read-terraform.ts
var readTerraform = (source, repository) => {
  const into = builder();
  const { body, diagnostics } = parseHcl(source);
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  if (diagnostics.length > 0) return into.build();
  const module = moduleOf(source, repository);
  const location = body.blocks[0]?.location;
  if (module.cut !== void 0 && location)
    into.diagnostic({ code: "limit", level: "warning", message: module.cut, location });
  const own = module.blocks().filter((block) => block.location.file === source.file);
  readRoles(into, own, module);
  readKnownModules(into, own, module);
  readGoogle(into, own, module);
  readFederated(into, own, module);
  return into.build();
};
export {
  readTerraform
};
