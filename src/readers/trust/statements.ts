import type { Location } from "../../graph/model.ts";
import { HOLE, itemsOf, valueAt, type Written } from "../../parse/written.ts";
import {
  ALL,
  BREADTHS,
  type Breadth,
  both,
  breadthOf,
  claim,
  described,
  isNamed,
  type Jobs,
  widest,
} from "./subjects.ts";

/** One condition of a statement: the operator, the key, the values of which one must fit. */
export interface PolicyCondition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly Written[];
  readonly location: Location;
}
/** One statement of a policy of AWS that says who may take a role. */
export interface Statement {
  readonly effect: string;
  readonly actions: readonly Written[];
  readonly federated: readonly Written[];
  readonly conditions: readonly PolicyCondition[];
  /** Part of it is computed, and may narrow it. */
  readonly opaque: boolean;
  readonly location: Location;
}
/** Whom a statement lets in. */
export interface Trust {
  readonly breadth: Breadth;
  readonly who: string;
  /** Names of claims that it asks for. */
  readonly claims: readonly string[];
  /** Whether the names in it are in the files, so that they can be compared with those of a workflow. */
  readonly named: boolean;
  readonly location: Location;
}

/** The statements of a document in JSON, or in what a language writes as such. */
export function statementsOf(document: Written | undefined): readonly Statement[] {
  return itemsOf(valueAt(document, "Statement")).flatMap((one): Statement[] => {
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
        opaque: condition !== undefined && condition.kind !== "map",
        location: one.location,
      },
    ];
  });
}

function conditionsOf(condition: Written | undefined): readonly PolicyCondition[] {
  if (condition?.kind !== "map") return [];
  return condition.entries.flatMap(({ key: operator, value }) =>
    value.kind !== "map"
      ? [{ operator, key: "", values: [value], location: value.location }]
      : value.entries.map(({ key, value: values, location }) => ({
          operator,
          key,
          values: itemsOf(values),
          location: itemsOf(values)[0]?.location ?? location,
        })),
  );
}

// The issuers whose jobs have a subject of a form that is known here:
// https://docs.github.com/en/actions/reference/security/oidc, https://docs.gitlab.com/ci/secrets/id_token_authentication/
const ISSUER = /token\.actions\.githubusercontent\.com|gitlab/i;
const SUBJECT = /^(?:repo|project_path):/;
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
const OPERATOR = /^(?:(ForAllValues|ForAnyValue):)?(String(?:Equals|EqualsIgnoreCase|Like))(IfExists)?$/;

const textsIn = (values: readonly Written[]): readonly string[] =>
  values.flatMap((value) => (value.kind === "text" ? [value.text] : value.kind === "ref" ? [value.name] : []));

/** Whether the statement speaks of the jobs of a CI system that is known here. */
function isForJobs({ actions, federated, conditions }: Statement): boolean {
  const asks = textsIn(actions).some((action) =>
    /^(?:\*|sts:(?:\*|AssumeRole\*|AssumeRoleWith\*|AssumeRoleWithWebIdentity))$/i.test(action),
  );
  const provider = /github|gitlab/i;
  return (
    asks &&
    (textsIn(federated).some((text) => ISSUER.test(text) || (!text.includes(":") && provider.test(text))) ||
      conditions.some(({ key, values }) => ISSUER.test(key) || textsIn(values).some((text) => SUBJECT.test(text))))
  );
}

interface Asked {
  readonly name: string;
  readonly jobs: Jobs;
  readonly vacuous: boolean;
  readonly location: Location;
}

/** What one condition asks for; `undefined` where it narrows nothing, or nobody knows whether it does. */
function asked({ operator, key, values, location }: PolicyCondition): Asked | "unknown" | undefined {
  const last = key.slice(key.lastIndexOf(":") + 1);
  const name = last.includes(HOLE) && textsIn(values).every((text) => SUBJECT.test(text)) ? "sub" : last;
  const [, quantity, comparison, ifExists] = OPERATOR.exec(operator) ?? [];
  if (name === "aud") return { name, jobs: ALL, vacuous: false, location };
  if (comparison === undefined || ifExists !== undefined) return "unknown";
  const wild = comparison === "StringLike";
  const let_in = values.map((value) => (value.kind === "text" ? claim(name, value.text, wild) : undefined));
  const known = let_in.filter((jobs) => jobs !== undefined);
  const most = widest(known);
  if (most === undefined || (known.length < let_in.length && breadthOf(most) !== "anyone")) return "unknown";
  return { name, jobs: most, vacuous: quantity === "ForAllValues", location };
}

const WORDS: Readonly<Partial<Record<Breadth, string>>> = {
  unknown: "jobs that the files do not name",
  vacuous: "whoever has no subject at all, by ForAllValues",
};

/** Whom the statement lets in; `undefined` when it is of no concern here. */
export function trustOf(statement: Statement): Trust | undefined {
  if (statement.effect.toLowerCase() === "deny" || !isForJobs(statement)) return undefined;
  const found = statement.conditions.map(asked);
  const all = found.filter((one) => one !== undefined && one !== "unknown");
  const jobs = all.reduce((known, one) => both(known, one.jobs), ALL);
  const unsure = statement.opaque || found.includes("unknown");
  const wide = breadthOf(jobs);
  // NOTE: a condition that is not understood may narrow what is wide; what is narrow stays so.
  const isLeftOpen = unsure && BREADTHS.indexOf(wide) < BREADTHS.indexOf("unknown");
  const vacuous = all.some((one) => one.vacuous && breadthOf(one.jobs) !== "anyone");
  const isNarrow = BREADTHS.indexOf(wide) > BREADTHS.indexOf("unknown");
  const breadth = isLeftOpen ? "unknown" : vacuous && isNarrow ? "vacuous" : wide;
  const narrowest = [...all].sort(
    (a, b) => BREADTHS.indexOf(breadthOf(b.jobs)) - BREADTHS.indexOf(breadthOf(a.jobs)),
  )[0];
  return {
    breadth,
    who: WORDS[breadth] ?? described(jobs),
    claims: [...new Set(all.map((one) => one.name))].sort(),
    named: isNamed(jobs),
    location: narrowest?.location ?? statement.location,
  };
}

/** Whom a whole document lets in: its statements are alternatives. */
export function trustsOf(statements: readonly Statement[]): readonly Trust[] {
  return statements.flatMap((statement) => trustOf(statement) ?? []);
}

// https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html; with IAMFullAccess its holder gives itself the rest.
const ADMIN_POLICY = /(?:^|\/)(?:AdministratorAccess|IAMFullAccess)$/;

/** Whether the name or ARN is that of a policy of AWS that grants everything. */
export const isAdminPolicy = (text: string): boolean => ADMIN_POLICY.test(text);

/** Whether a policy of permissions allows every action on everything. */
export function allowsEverything(document: Written | undefined): boolean {
  const all = (value: Written | undefined): boolean =>
    itemsOf(value).some((one) => one.kind === "text" && (one.text === "*" || one.text === "*:*"));
  return itemsOf(valueAt(document, "Statement")).some((one) => {
    const effect = valueAt(one, "Effect");
    return (
      effect?.kind === "text" &&
      effect.text === "Allow" &&
      all(valueAt(one, "Action")) &&
      all(valueAt(one, "Resource")) &&
      valueAt(one, "Condition") === undefined
    );
  });
}
