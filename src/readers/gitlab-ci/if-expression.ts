import type { Condition, Location } from "../../graph/model.ts";
import { compare, type Operand, truth } from "./compare.ts";
import type { Situation } from "./sources.ts";
import { all, any, CHOICE } from "./truth.ts";

/** LIMIT: characters of one expression, and parentheses inside each other. */
const MAX_TEXT = 4000;
const MAX_DEPTH = 30;

// https://docs.gitlab.com/ci/jobs/job_rules/#cicd-variable-expressions
const TOKEN =
  /\s*(?:(&&|\|\||==|!=|=~|!~|\(|\))|\$\{?([A-Za-z_]\w*)\}?|"([^"]*)"|'([^']*)'|(\/(?:[^/\\]|\\.)*\/[a-zA-Z]*)|(null\b))/y;

type Token = { readonly sign: string } | Operand;

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const trimmed = text.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const found = TOKEN.exec(trimmed);
    if (found === null) return undefined;
    const [, sign, name, double, single, pattern] = found;
    if (sign !== undefined) tokens.push({ sign });
    else if (name !== undefined) tokens.push({ name });
    else if (pattern !== undefined) tokens.push({ pattern });
    else tokens.push({ text: double ?? single ?? null });
  }
  return tokens;
}

/** What an `if:` of a rule says in a situation. What cannot be read is what whoever starts the pipeline would like it to be. */
export function evaluateIf(text: string, situation: Situation, location: Location): Condition {
  const tokens = text.length > MAX_TEXT ? undefined : tokensOf(text);
  if (tokens === undefined) return CHOICE;
  let at = 0;
  const sign = (): string => {
    const token = tokens[at];
    return token !== undefined && "sign" in token ? token.sign : "";
  };
  const operand = (): Operand | undefined => {
    const token = tokens[at];
    if (token === undefined || "sign" in token) return undefined;
    at += 1;
    return token;
  };
  const term = (depth: number): Condition | undefined => {
    if (sign() === "(") {
      at += 1;
      const inner = depth < MAX_DEPTH ? either(depth + 1) : undefined;
      if (sign() !== ")") return undefined;
      at += 1;
      return inner;
    }
    const left = operand();
    if (left === undefined) return undefined;
    const operator = sign();
    if (!/^(?:==|!=|=~|!~)$/.test(operator)) return truth(left, situation);
    at += 1;
    const right = operand();
    return right && compare(left, operator, right, situation, location);
  };
  const both = (depth: number): Condition | undefined => row(depth, term, "&&", all);
  const either = (depth: number): Condition | undefined => row(depth, both, "||", any);
  const row = (
    depth: number,
    part: (depth: number) => Condition | undefined,
    operator: string,
    join: (parts: readonly Condition[]) => Condition,
  ): Condition | undefined => {
    const parts = [part(depth)];
    while (sign() === operator) {
      at += 1;
      parts.push(part(depth));
    }
    const known = parts.flatMap((one) => one ?? []);
    return known.length === parts.length ? join(known) : undefined;
  };
  const found = either(0);
  return found !== undefined && at === tokens.length ? found : CHOICE;
}
