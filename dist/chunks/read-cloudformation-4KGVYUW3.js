import {
  allowsEverything,
  defineIdentity,
  isAdminPolicy,
  statementsOf,
  trustsOf
} from "./chunk-URAJ5URR.js";
import {
  itemsOf,
  plainText,
  valueAt,
  writtenOf
} from "./chunk-RTIL7DDY.js";
import {
  awsRole,
  builder,
  parseYaml
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/trust/read-cloudformation.ts
function adminPlaces(properties) {
  const managed = itemsOf(valueAt(properties, "ManagedPolicyArns")).filter(
    (one) => one.kind === "text" && isAdminPolicy(one.text)
  );
  const inline = itemsOf(valueAt(properties, "Policies")).filter(
    (one) => allowsEverything(valueAt(one, "PolicyDocument"))
  );
  return [...managed, ...inline].map(({ location }) => location);
}
function readRole(into, name, location, tree, source) {
  const properties = writtenOf(tree, source);
  const trusts = trustsOf(statementsOf(valueAt(properties, "AssumeRolePolicyDocument")));
  if (trusts.length === 0) return;
  const definition = `${tree.file}#Resources.${name}`;
  const lasts = Number(plainText(valueAt(properties, "MaxSessionDuration")));
  const own = plainText(valueAt(properties, "RoleName"));
  defineIdentity(into, {
    identity: (own === void 0 ? void 0 : awsRole(own)) ?? {
      id: `credential:${definition}`,
      label: `AWS role ${name}`,
      provider: "aws"
    },
    definition,
    location,
    trusts,
    admin: adminPlaces(properties),
    lasts: lasts > 0 ? lasts : void 0
  });
}
var readCloudFormation = (source) => {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, source.text.trimStart().startsWith("{") ? "json" : "yaml");
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
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
      admin: []
    });
  return into.build();
};
export {
  readCloudFormation
};
