import type { Location } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { itemsOf, plainText, valueAt, type Written, writtenOf } from "../../parse/written.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Builder, builder } from "../builder.ts";
import { awsRole } from "../cloud-identity.ts";
import type { Read } from "../reader.ts";
import { defineIdentity } from "./nodes.ts";
import { allowsEverything, isAdminPolicy, statementsOf, trustsOf } from "./statements.ts";

function adminPlaces(properties: Written): readonly Location[] {
  const managed = itemsOf(valueAt(properties, "ManagedPolicyArns")).filter(
    (one) => one.kind === "text" && isAdminPolicy(one.text),
  );
  const inline = itemsOf(valueAt(properties, "Policies")).filter((one) =>
    allowsEverything(valueAt(one, "PolicyDocument")),
  );
  return [...managed, ...inline].map(({ location }) => location);
}

function readRole(into: Builder, name: string, location: Location, tree: Tree, source: SourceFile): void {
  const properties = writtenOf(tree, source);
  const trusts = trustsOf(statementsOf(valueAt(properties, "AssumeRolePolicyDocument")));
  if (trusts.length === 0) return;
  const definition = `${tree.file}#Resources.${name}`;
  const lasts = Number(plainText(valueAt(properties, "MaxSessionDuration")));
  const own = plainText(valueAt(properties, "RoleName"));
  defineIdentity(into, {
    identity: (own === undefined ? undefined : awsRole(own)) ?? {
      id: `credential:${definition}`,
      label: `AWS role ${name}`,
      provider: "aws",
    },
    definition,
    location,
    trusts,
    admin: adminPlaces(properties),
    lasts: lasts > 0 ? lasts : undefined,
  });
}

/** Roles of a template of CloudFormation, or the lone trust policy of a role, that let jobs of a CI system in. */
export const readCloudFormation: Read = (source) => {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, source.text.trimStart().startsWith("{") ? "json" : "yaml");
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  // NOTE: a statement that is cut off may lack the very condition that makes it narrow.
  if (diagnostics.some(({ level }) => level === "error")) return into.build();
  for (const { key, keyLocation, value } of tree?.get("Resources")?.entries() ?? []) {
    const properties = value.get("Properties");
    if (value.get("Type")?.string() === "AWS::IAM::Role" && properties)
      readRole(into, key, keyLocation, properties, source);
  }
  const trusts = tree?.get("Statement") ? trustsOf(statementsOf(writtenOf(tree, source))) : [];
  if (trusts.length > 0 && tree)
    defineIdentity(into, {
      identity: { id: `credential:${source.file}`, label: `AWS role of ${source.file}`, provider: "aws" },
      definition: source.file,
      location: tree.location,
      trusts,
      admin: [],
    });
  return into.build();
};
