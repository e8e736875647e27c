import type { Location } from "../../graph/model.ts";
import type { HclBlock } from "../../parse/hcl.ts";
import { HOLE, itemsOf, plainText, type Written } from "../../parse/written.ts";
import type { Builder } from "../builder.ts";
import { awsRole, type CloudIdentity } from "../cloud-identity.ts";
import { defineIdentity } from "./nodes.ts";
import {
  allowsEverything,
  isAdminPolicy,
  type PolicyCondition,
  type Statement,
  statementsOf,
  trustsOf,
} from "./statements.ts";
import { isOf, type TerraformModule } from "./terraform-module.ts";

/** The statements of `data "aws_iam_policy_document"`. */
function statementsIn(block: HclBlock, module: TerraformModule): readonly Statement[] {
  const value = (body: HclBlock, name: string): Written | undefined =>
    module.resolve(body.body.attributes.get(name)?.value);
  return block.body.blocks
    .filter(({ type }) => type === "statement")
    .map((statement): Statement => {
      const inner = (type: string): readonly HclBlock[] => statement.body.blocks.filter((one) => one.type === type);
      const effect = value(statement, "effect");
      return {
        effect: effect?.kind === "text" ? effect.text : "Allow",
        actions: itemsOf(value(statement, "actions")),
        federated: inner("principals").flatMap((one) =>
          plainText(value(one, "type")) === "Federated" ? itemsOf(value(one, "identifiers")) : [],
        ),
        conditions: inner("condition").map((one): PolicyCondition => {
          const key = value(one, "variable");
          const values = itemsOf(value(one, "values"));
          return {
            operator: plainText(value(one, "test")) ?? "",
            key: key?.kind === "text" ? key.text : "",
            values,
            location: values[0]?.location ?? one.location,
          };
        }),
        opaque: inner("dynamic").length > 0,
        location: statement.location,
      };
    });
}

/** The data block that a name such as `data.aws_iam_policy_document.trust.json` means. */
function dataBlock(value: Written | undefined, type: string, module: TerraformModule): HclBlock | undefined {
  const name =
    value?.kind === "ref" ? value.name : value?.kind === "text" && value.text === HOLE ? value.holes[0] : undefined;
  const [, found] = new RegExp(`^data\\.${type}\\.([\\w-]{1,200})(?:\\[[^\\]]{0,100}\\])?\\.`).exec(name ?? "") ?? [];
  return found === undefined ? undefined : module.blocks("data", type).find((block) => block.labels[1] === found);
}

function trustStatements(value: Written | undefined, module: TerraformModule): readonly Statement[] {
  const resolved = module.resolve(value);
  const data = dataBlock(resolved, "aws_iam_policy_document", module);
  return data ? statementsIn(data, module) : statementsOf(module.document(resolved));
}

/** Whether a value is the ARN of a policy that grants everything, written out or looked up. */
function isAdmin(value: Written | undefined, module: TerraformModule): boolean {
  const resolved = module.resolve(value);
  if (resolved?.kind === "text" && isAdminPolicy(resolved.text)) return true;
  const data = dataBlock(resolved, "aws_iam_policy", module);
  return ["name", "arn"].some((key) =>
    isAdminPolicy(plainText(module.resolve(data?.body.attributes.get(key)?.value)) ?? ""),
  );
}

function everything(value: Written | undefined, module: TerraformModule): boolean {
  const resolved = module.resolve(value);
  const data = dataBlock(resolved, "aws_iam_policy_document", module);
  if (data === undefined) return allowsEverything(module.document(resolved));
  return data.body.blocks.some(({ type, body }) => {
    const all = (name: string): boolean =>
      itemsOf(module.resolve(body.attributes.get(name)?.value)).some((one) => plainText(one) === "*");
    const effect = plainText(module.resolve(body.attributes.get("effect")?.value)) ?? "Allow";
    return type === "statement" && effect === "Allow" && all("actions") && all("resources") && body.blocks.length === 0;
  });
}

/** Where policies that grant everything are attached to the role of this address and name. */
function adminPlaces(block: HclBlock, name: string | undefined, module: TerraformModule): readonly Location[] {
  const isThis = (value: Written | undefined): boolean => {
    const role = module.resolve(value);
    const ref =
      role?.kind === "ref" ? role.name : role?.kind === "text" && role.text === HOLE ? role.holes[0] : undefined;
    return (ref !== undefined && isOf(ref, block)) || (name !== undefined && plainText(role) === name);
  };
  const managed = itemsOf(module.resolve(block.body.attributes.get("managed_policy_arns")?.value));
  const inline = block.body.blocks.filter(
    ({ type, body }) => type === "inline_policy" && everything(body.attributes.get("policy")?.value, module),
  );
  const attached = module
    .blocks("resource", "aws_iam_role_policy_attachment")
    .filter(
      ({ body }) =>
        isThis(body.attributes.get("role")?.value) && isAdmin(body.attributes.get("policy_arn")?.value, module),
    );
  const given = module
    .blocks("resource", "aws_iam_role_policy")
    .filter(
      ({ body }) =>
        isThis(body.attributes.get("role")?.value) && everything(body.attributes.get("policy")?.value, module),
    );
  return [
    ...managed.filter((one) => isAdmin(one, module)).map(({ location }) => location),
    ...[...inline, ...attached, ...given].map(({ location }) => location),
  ];
}

function identityOf(name: string | undefined, definition: string, label: string): CloudIdentity {
  return (
    (name === undefined ? undefined : awsRole(name)) ?? {
      id: `credential:${definition}`,
      label: `AWS role ${label}`,
      provider: "aws",
    }
  );
}

/** Says so where a document that names an issuer of jobs could not be taken apart. */
function reportUnread(builder: Builder, block: HclBlock, module: TerraformModule): void {
  const value = module.resolve(block.body.attributes.get("assume_role_policy")?.value);
  if (value?.kind !== "text" || !/token\.actions\.githubusercontent\.com/.test(value.text)) return;
  if (trustStatements(value, module).length > 0) return;
  builder.diagnostic({
    code: "not-supported",
    level: "note",
    message: "The trust policy is put together at run time: whom it lets in is not known here.",
    location: value.location,
  });
}

/** Roles of AWS that jobs of a CI system may take. */
export function readRoles(builder: Builder, own: readonly HclBlock[], module: TerraformModule): void {
  for (const block of own) {
    if (block.type !== "resource" || block.labels[0] !== "aws_iam_role") continue;
    const { attributes } = block.body;
    const trusts = trustsOf(trustStatements(attributes.get("assume_role_policy")?.value, module));
    if (trusts.length === 0) {
      reportUnread(builder, block, module);
      continue;
    }
    const name = plainText(module.resolve(attributes.get("name")?.value));
    const definition = `${block.location.file}#${block.labels.slice(0, 2).join(".")}`;
    const lasts = Number(plainText(module.resolve(attributes.get("max_session_duration")?.value)));
    defineIdentity(builder, {
      identity: identityOf(name, definition, block.labels[1] ?? ""),
      definition,
      location: block.location,
      trusts,
      admin: adminPlaces(block, name, module),
      lasts: lasts > 0 ? lasts : undefined,
    });
  }
}

interface KnownModule {
  readonly source: RegExp;
  /** Attributes that hold subjects, those with `*` in them first. */
  readonly subjects: readonly { readonly name: string; readonly wild: boolean }[];
  readonly names: readonly string[];
  /** What is put before a subject that does not begin with it. */
  readonly prefix: string;
  /** What is put behind a subject that names a repository alone. */
  readonly bare: string;
  readonly admin?: string;
}

// Modules of the registry that make a role for jobs of GitHub.
const MODULES: readonly KnownModule[] = [
  {
    // https://registry.terraform.io/modules/terraform-aws-modules/iam/aws/5.60.0/submodules/iam-github-oidc-role
    source: /^terraform-aws-modules\/iam\/aws\/\/modules\/iam-github-oidc-role$/,
    subjects: [{ name: "subjects", wild: true }],
    names: ["name"],
    prefix: "repo:",
    bare: "",
  },
  {
    // https://registry.terraform.io/modules/terraform-aws-modules/iam/aws/latest/submodules/iam-role
    source: /^terraform-aws-modules\/iam\/aws\/\/modules\/iam-role$/,
    subjects: [
      { name: "oidc_wildcard_subjects", wild: true },
      { name: "oidc_subjects", wild: false },
    ],
    names: ["name"],
    prefix: "repo:",
    bare: "",
  },
  {
    // https://registry.terraform.io/modules/unfunco/oidc-github/aws/latest
    source: /^unfunco\/oidc-github\/aws$/,
    subjects: [
      { name: "github_repositories", wild: true },
      { name: "github_subjects", wild: true },
    ],
    names: ["iam_role_name"],
    prefix: "repo:",
    bare: ":*",
    admin: "attach_admin_policy",
  },
];

/** Roles that well-known modules of the registry make. */
export function readKnownModules(builder: Builder, own: readonly HclBlock[], module: TerraformModule): void {
  for (const block of own) {
    const get = (name: string): Written | undefined => module.resolve(block.body.attributes.get(name)?.value);
    const known =
      block.type === "module" ? MODULES.find(({ source }) => source.test(plainText(get("source")) ?? "")) : undefined;
    if (known === undefined) continue;
    const statements = known.subjects.flatMap(({ name, wild }): Statement[] => {
      const values = itemsOf(get(name)).map((value) => subjectOf(value, known));
      if (values.length === 0) return [];
      const key = "token.actions.githubusercontent.com:sub";
      const operator = wild ? "StringLike" : "StringEquals";
      const location = values[0]?.location ?? block.location;
      const conditions = [{ operator, key, values, location }];
      const actions: Written[] = [{ kind: "text", text: "sts:AssumeRoleWithWebIdentity", holes: [], location }];
      return [{ effect: "Allow", actions, federated: [], conditions, opaque: false, location }];
    });
    const trusts = trustsOf(statements);
    if (trusts.length === 0) continue;
    const name = known.names.map((one) => plainText(get(one))).find((one) => one !== undefined);
    const definition = `${block.location.file}#module.${block.labels[0] ?? ""}`;
    const policies = get("policies");
    const attached =
      policies?.kind === "map" ? policies.entries.map(({ value }) => value) : itemsOf(get("iam_role_policy_arns"));
    const switched = known.admin !== undefined && plainText(get(known.admin)) === "true";
    defineIdentity(builder, {
      identity: identityOf(name, definition, block.labels[0] ?? ""),
      definition,
      location: block.location,
      trusts,
      admin: [
        ...attached.filter((one) => isAdmin(one, module)).map(({ location }) => location),
        ...(switched ? [block.body.attributes.get(known.admin ?? "")?.location ?? block.location] : []),
      ],
    });
  }
}

function subjectOf(value: Written, { prefix, bare }: KnownModule): Written {
  if (value.kind !== "text") return value;
  const full = value.text.startsWith(prefix) ? value.text : `${prefix}${value.text}`;
  return { ...value, text: full.split(":").length > 2 ? full : `${full}${bare}` };
}
