import { describe, expect, test } from "vitest";
import { writtenOf } from "../../src/parse/written.ts";
import { parseYaml } from "../../src/parse/yaml.ts";
import { allowsEverything, isAdminPolicy, statementsOf, trustsOf } from "../../src/readers/trust/statements.ts";

const document = (value: unknown) => {
  const source = { file: "trust.json", text: JSON.stringify(value) };
  const { tree } = parseYaml(source, "json");
  return tree && writtenOf(tree, source);
};
const ISSUER = "token.actions.githubusercontent.com";
const statement = (condition: unknown, more: object = {}) => ({
  Effect: "Allow",
  Action: "sts:AssumeRoleWithWebIdentity",
  Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${ISSUER}` },
  Condition: condition,
  ...more,
});
/** Whom the statements of a policy let in. */
const trusts = (...statements: unknown[]): readonly unknown[] =>
  trustsOf(statementsOf(document({ Statement: statements }))).map(({ breadth, claims }) =>
    [breadth, ...claims].join(" "),
  );
const sub = (value: unknown, operator = "StringLike") => ({ [operator]: { [`${ISSUER}:sub`]: value } });

describe("a trust policy", () => {
  test("without a condition on the subject lets anyone in", () => {
    expect(trusts(statement(undefined))).toEqual(["anyone"]);
    expect(trusts(statement({ StringEquals: { [`${ISSUER}:aud`]: "sts.amazonaws.com" } }))).toEqual(["anyone aud"]);
    expect(trusts(statement({ StringLike: { [`${ISSUER}:aud`]: "*" } }))).toEqual(["anyone aud"]);
  });

  test("lets in the widest of several subjects, and each of several statements", () => {
    expect(trusts(statement(sub(["repo:a/b:environment:c", "repo:a/b:*"])))).toEqual(["repository sub"]);
    expect(trusts(statement(sub("repo:a/b:environment:c")), statement(sub("repo:a/*")))).toEqual([
      "environment sub",
      "organization sub",
    ]);
  });

  test("asks for all of its conditions", () => {
    const workflow = {
      StringEquals: { [`${ISSUER}:job_workflow_ref`]: "a/b/.github/workflows/c.yml@refs/heads/main" },
    };
    expect(trusts(statement({ ...sub("repo:a/*"), ...workflow }))).toEqual(["workflow job_workflow_ref sub"]);
  });

  test("that asks for all values of a claim asks for nothing where there is none", () => {
    expect(trusts(statement(sub("repo:a/b:environment:c", "ForAllValues:StringLike")))).toEqual(["vacuous sub"]);
    expect(trusts(statement(sub("repo:a/b:*", "ForAllValues:StringLike")))).toEqual(["repository sub"]);
    expect(trusts(statement(sub("repo:a/b:environment:c", "ForAnyValue:StringLike")))).toEqual(["environment sub"]);
  });

  test("is not known where an operator, a key or a value is not", () => {
    for (const condition of [
      sub("repo:a/b:*", "StringNotLike"),
      sub("repo:a/b:*", "StringLikeIfExists"),
      sub("${Subjects}"),
      { StringLike: { "${Key}": "x" } },
      { StringLike: "${Conditions}" },
      "${Condition}",
    ])
      expect(trusts(statement(condition)), JSON.stringify(condition)).toMatchObject(
        [/^unknown/].map(() => expect.stringMatching(/^unknown/)),
      );
  });

  test("is narrow where one of its conditions is, whatever the others are", () => {
    const condition = { ...sub("repo:a/b:environment:c"), NumericLessThan: { "aws:x": 1 } };
    expect(trusts(statement(condition))).toEqual(["environment sub"]);
  });

  test("of somebody else's issuer is of no concern, nor is one that denies", () => {
    const cluster = { Federated: "arn:aws:iam::111122223333:oidc-provider/oidc.eks.example.com" };
    expect(
      trusts(
        statement(
          { StringEquals: { "oidc.eks.example.com:sub": "system:serviceaccount:a:b" } },
          { Principal: cluster },
        ),
      ),
    ).toEqual([]);
    expect(trusts(statement(sub("repo:a/b:*"), { Effect: "Deny" }))).toEqual([]);
    expect(trusts(statement(sub("repo:a/b:*"), { Action: "sts:AssumeRole" }))).toEqual([]);
    expect(trusts("text", null, [])).toEqual([]);
  });

  test("is known by its subjects where its issuer is computed", () => {
    expect(
      trusts(statement({ StringLike: { "${Issuer}:sub": "repo:a/b:*" } }, { Principal: { Federated: "${Arn}" } })),
    ).toEqual(["repository sub"]);
  });
});

test("policies that grant everything", () => {
  expect(
    ["arn:aws:iam::aws:policy/AdministratorAccess", "AdministratorAccess", "arn:aws:iam::aws:policy/IAMFullAccess"].map(
      isAdminPolicy,
    ),
  ).toEqual([true, true, true]);
  expect(
    ["arn:aws:iam::aws:policy/AdministratorAccess-Amplify", "arn:aws:iam::1:policy/NoAdministratorAccess"].map(
      isAdminPolicy,
    ),
  ).toEqual([false, false]);
  const all = { Effect: "Allow", Action: "*", Resource: "*" };
  const allowed = (one: object): boolean => allowsEverything(document({ Statement: [one] }));
  expect(allowed(all)).toBe(true);
  expect(allowed({ ...all, Effect: "Deny" })).toBe(false);
  expect(allowed({ ...all, Action: "s3:*" })).toBe(false);
  expect(allowed({ ...all, Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } })).toBe(false);
});
