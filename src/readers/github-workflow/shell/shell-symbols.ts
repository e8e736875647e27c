import { associations } from "../../../catalog/guards.ts";
import type { Condition, Location, Standing } from "../../../graph/model.ts";
import { findExpressions } from "../../../parse/expression.ts";
import { type ConditionScope, textIs, valueOfText } from "../conditions/condition.ts";
import { CHOICE, not, textOf } from "../conditions/condition-values.ts";

/** A text that is known when the script runs only. In the texts of a script it stands as one character of its own. */
export type Placeholder =
  | { readonly kind: "expression"; readonly text: string }
  /** What GitHub says of a person's permission: the whole answer, or one field of it. */
  | { readonly kind: "permission"; readonly field: string | undefined; readonly person: string }
  /** A text that is `is` where the condition holds. */
  | { readonly kind: "sign"; readonly is: readonly string[]; readonly when: Condition }
  /** What a command left that failed: an error, or nothing. */
  | { readonly kind: "failed" }
  | { readonly kind: "unknown" };

const FIRST = 0xe000;
/** LIMIT: different texts of one script that are known at run time only. */
const MAX_SYMBOLS = 1_000;
const SYMBOL = /[\ue000-\uf3e7]/g;
const ONE_SYMBOL = /^[\ue000-\uf3e7]$/;
/** LIMIT: characters that stand for the files of a run; they are none of the above. */
export const FILES: Readonly<Record<string, string>> = {
  GITHUB_OUTPUT: "\uf8f0",
  GITHUB_ENV: "\uf8f1",
  GITHUB_PATH: "\uf8f2",
  GITHUB_STEP_SUMMARY: "\uf8f3",
};
/** Whether a text could be mistaken for one with symbols. */
export const hasPrivateUse = (text: string): boolean => /[\ue000-\uf8ff]/.test(text);

/** Variables of every run: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export const VARIABLES: Readonly<Record<string, string>> = {
  GITHUB_ACTOR: "github.actor",
  GITHUB_TRIGGERING_ACTOR: "github.triggering_actor",
  GITHUB_REPOSITORY: "github.repository",
  GITHUB_REPOSITORY_OWNER: "github.repository_owner",
  GITHUB_EVENT_NAME: "github.event_name",
};

/** The symbols of one script, and what its comparisons are judged in. */
export interface Symbols {
  readonly known: Placeholder[];
  readonly scope: ConditionScope;
  readonly location: Location;
  /** The statement that GitHub says so of the person: the person's expression, and whom it lets through. */
  readonly proof: (person: string, admits: readonly Standing[]) => Condition;
}

/** The character that stands for a symbol. */
export function standFor({ known }: Symbols, symbol: Placeholder): string {
  const before = known.findIndex((one) => JSON.stringify(one) === JSON.stringify(symbol));
  if (before >= 0) return String.fromCharCode(FIRST + before);
  if (known.length < MAX_SYMBOLS) known.push(symbol);
  else known[MAX_SYMBOLS - 1] = { kind: "unknown" };
  return String.fromCharCode(FIRST + known.length - 1);
}

/** The symbols in a text. */
export function symbolsIn({ known }: Symbols, text: string): readonly Placeholder[] {
  return [...text.matchAll(SYMBOL)].flatMap(([char]) => known[char.charCodeAt(0) - FIRST] ?? []);
}

/** The symbol that a text is, when it is nothing else. */
export function onlySymbol(symbols: Symbols, text: string): Placeholder | undefined {
  return ONE_SYMBOL.test(text) ? symbolsIn(symbols, text)[0] : undefined;
}

/** A text with its expressions as symbols; those whose value is in the files as that value. */
export function encoded(symbols: Symbols, text: string): string {
  let result = "";
  let end = 0;
  for (const found of findExpressions(text)) {
    const value = valueOfText(text.slice(found.offset, found.end), symbols.location, symbols.scope);
    result += text.slice(end, found.offset);
    result +=
      value.kind === "known" ? textOf(value.value) : standFor(symbols, { kind: "expression", text: found.text.trim() });
    end = found.end;
  }
  return result + text.slice(end);
}

// Names, numbers and digests: they hold no blank, no line break and nothing that a shell would read as its own.
const PLAIN =
  /^github\.(?:(?:triggering_)?actor(?:_id)?|repository(?:_owner)?(?:_id)?|event_name|run_(?:id|number|attempt)|sha|token|workspace|server_url|api_url|event\.(?:action|(?:sender|(?:issue|pull_request|comment|review|discussion)\.user)\.(?:login|id|type)|(?:issue|pull_request|comment|review|discussion)\.(?:number|id|node_id|author_association)|repository\.(?:name|full_name|owner\.login)))$/;

/** Whether a symbol is one short word, whoever starts the run. */
export function isPlain(symbol: Placeholder, { scope, location }: Symbols): boolean {
  if (symbol.kind !== "expression") return symbol.kind !== "unknown";
  if (PLAIN.test(symbol.text) || /^(?:secrets|vars)\.\w+$/.test(symbol.text)) return true;
  return valueOfText(`\${{ ${symbol.text} }}`, location, scope).kind === "condition";
}

const ABOVE: Readonly<Record<string, readonly Standing[]>> = {
  triage: ["triager", "writer", "maintainer"],
  write: ["writer", "maintainer"],
  push: ["writer", "maintainer"],
  maintain: ["maintainer"],
  admin: ["maintainer"],
};

/** What it takes that GitHub answers `literal`: https://docs.github.com/en/rest/collaborators/collaborators */
function permissionIs(
  { field = "", person }: Extract<Placeholder, { kind: "permission" }>,
  literal: string,
  { proof }: Symbols,
): Condition {
  const word = field === "permission" || field === "role_name" ? literal : field;
  const admits = ABOVE[word];
  if (admits === undefined) return CHOICE;
  const stated = proof(person, admits);
  if (word === literal && word !== field) return stated;
  return literal === "true" ? stated : literal === "false" ? not(stated) : CHOICE;
}

/** What it takes that the symbol is the literal; a boolean where that is sure. */
export function symbolIs(symbol: Placeholder, literal: string, symbols: Symbols): Condition | boolean {
  if (symbol.kind === "failed") return literal === "" ? CHOICE : false;
  if (symbol.kind === "unknown") return CHOICE;
  if (symbol.kind === "sign") return symbol.is.includes(literal) ? symbol.when : literal === "" ? false : CHOICE;
  if (symbol.kind === "permission") return literal === "" ? false : permissionIs(symbol, literal, symbols);
  const condition = textIs(`\${{ ${symbol.text} }}`, literal, symbols.location, symbols.scope);
  return condition.op === "const" ? condition.value : condition;
}

const PERMISSIONS = ["admin", "maintain", "write", "triage", "read", "none"];

/** Every value that a symbol can have, when they are few and known. */
export function valuesOfSymbol(symbol: Placeholder | undefined): readonly string[] | undefined {
  if (symbol?.kind === "expression" && /^github\.event\.\w+\.author_association$/.test(symbol.text))
    return associations;
  return symbol?.kind === "permission" && symbol.field === "permission" ? PERMISSIONS : undefined;
}
