import { ALL, both, claim, type Jobs, widest } from "./subjects.ts";

/** LIMIT: characters of a condition, and alternatives in it. */
const MAX_LENGTH = 4000;
const MAX_PARTS = 50;

// One comparison: `assertion.repository == 'acme/api'`, `attribute.ref in ['a', 'b']`, `google.subject.startsWith("repo:acme/")`.
// https://docs.cloud.google.com/iam/docs/workload-identity-federation#conditions
const IN = /^(?:assertion|attribute|google)\.(\w+)\s+in\s+\[([^\]]*)\]$/;
const INDEX = /^(?:assertion|claims)\[\s*['"](\w+)['"]\s*\]/;
const COMPARES = /^(?:assertion|attribute|google|claims)\.(\w+)\s*(==|eq)\s*['"]([^'"]*)['"]$/;
const BEGINS = /^(?:assertion|attribute|google)\.(\w+)\.startsWith\(\s*['"]([^'"]*)['"]\s*\)$/;
const MATCHES = /^(?:assertion|attribute|google|claims)\.(\w+)\s+matches\s+['"]([^'"]*)['"]$/;

/** What stands between an operator, outside of brackets and quotes. */
function parts(text: string, operator: string): readonly string[] {
  const found: string[] = [];
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

/** The text without the brackets around all of it. */
function unwrapped(text: string): string {
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

function atom(text: string): Jobs | undefined {
  const one = text.replace(INDEX, "claims.$1");
  const [, key, , value] = COMPARES.exec(one) ?? [];
  if (key !== undefined && value !== undefined) return claim(key, value, false);
  const [, list, values] = IN.exec(one) ?? [];
  if (list !== undefined && values !== undefined)
    return widest(
      [...values.matchAll(/['"]([^'"]*)['"]/g)].slice(0, MAX_PARTS).map(([, inner]) => claim(list, inner ?? "", false)),
    );
  const [, begins, start] = BEGINS.exec(one) ?? [];
  if (begins !== undefined && start !== undefined) return claim(begins, `${start}*`, true);
  const [, matched, pattern] = MATCHES.exec(one) ?? [];
  return matched === undefined || pattern === undefined ? undefined : claim(matched, pattern, true);
}

/** The jobs that a condition of a provider lets in; `undefined` when a part of it that may narrow them is not understood. */
export function jobsOf(condition: string, depth = 0): Jobs | undefined {
  const text = unwrapped(condition);
  if (text.length > MAX_LENGTH || depth > 10) return undefined;
  const alternatives = parts(text, "||");
  if (alternatives.length > 1) {
    const jobs = alternatives.slice(0, MAX_PARTS).map((part) => jobsOf(part, depth + 1));
    return jobs.some((one) => one === undefined) ? undefined : widest(jobs.filter((one) => one !== undefined));
  }
  const words = parts(text, "&&");
  const all = words.length > 1 ? words : parts(text, " and ");
  if (all.length === 1) return atom(text);
  const known = all.slice(0, MAX_PARTS).map((part) => jobsOf(part, depth + 1));
  const jobs = known.reduce<Jobs>((a, b) => (b ? both(a, b) : a), ALL);
  // NOTE: what is not understood only narrows further, which matters as long as the rest is wide.
  return known.includes(undefined) && (jobs.room === "any" || jobs.repository === "*") ? undefined : jobs;
}
