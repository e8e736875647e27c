import { open, type Running } from "./shell-compare.ts";
import { type Placeholder, standFor, symbolsIn } from "./shell-symbols.ts";
import type { Shell } from "./shell-words.ts";

/** How a command ended, and what it printed. */
export interface Printed {
  readonly status: number;
  readonly text: string;
}

// https://docs.github.com/en/rest/collaborators/collaborators, https://docs.github.com/en/rest/teams/members, https://docs.github.com/en/rest/orgs/members
const PERMISSION = /^(.*)\/collaborators\/([^/\s]+)\/permission$/;
const MEMBER =
  /^(.*)\/(?:teams\/[^/\s]+\/memberships|orgs\/[^/\s]+\/members|memberships|members|collaborators)\/([^/\s?]+)$/;
const FIELD =
  /^\.(?:(permission|role_name)|user\.permissions\.(admin|maintain|push|triage|pull))(?:\s*\/\/\s*"?(?:none|read|false|)"?)?$/;

const INSIDERS = ["triager", "writer", "maintainer"] as const;

/** The expression that a part of an address is; `""` when it is something else. */
function personIn(shell: Shell, text: string): string {
  const [only, ...more] = symbolsIn(shell.symbols, text);
  return text.length === 1 && more.length === 0 && only?.kind === "expression" ? only.text : "";
}

/** NOTE: the owner of a fork decides who may do what there. */
const isElsewhere = (shell: Shell, address: string): boolean =>
  symbolsIn(shell.symbols, address).some(
    (symbol) => symbol.kind === "expression" && /head|client_payload|inputs|body|title/.test(symbol.text),
  );

function fieldOf(filter: string | undefined): string | undefined {
  const [, word, flag] = FIELD.exec(filter?.trim() ?? "") ?? [];
  return word ?? flag;
}

/** What `jq` makes of an answer. */
export function filtered(shell: Shell, text: string, filter: string | undefined): string {
  const [symbol, ...more] = symbolsIn(shell.symbols, text);
  const field = fieldOf(filter);
  const known: Placeholder | undefined =
    text.length === 1 && more.length === 0 && symbol?.kind === "permission" && symbol.field === undefined && field
      ? { ...symbol, field }
      : undefined;
  return standFor(shell.symbols, known ?? { kind: symbol?.kind === "failed" ? "failed" : "unknown" });
}

/** A call of the API for the permission or membership of a person; `undefined` for any other. */
export function* lookUp(
  shell: Shell,
  words: readonly string[],
  filter: string | undefined,
  quiet: boolean,
): Running<Printed | undefined> {
  const address = words.find((word) => PERMISSION.test(word) || MEMBER.test(word));
  if (address === undefined) return undefined;
  const [, permissionAt, whose] = PERMISSION.exec(address) ?? [];
  const [, memberAt = "", whom = ""] = MEMBER.exec(address) ?? [];
  const person = isElsewhere(shell, permissionAt ?? memberAt) ? "" : personIn(shell, whose ?? whom);
  if (whose === undefined) {
    const when = shell.symbols.proof(person, INSIDERS);
    const ok = yield { name: `member ${address}`, when };
    return {
      status: ok ? 0 : 1,
      text: quiet || !ok ? "" : standFor(shell.symbols, { kind: "sign", is: ["active"], when }),
    };
  }
  if (!(yield* open(shell.count))) return { status: 1, text: quiet ? "" : standFor(shell.symbols, { kind: "failed" }) };
  const field = fieldOf(filter);
  const answer: Placeholder =
    filter === undefined || field !== undefined ? { kind: "permission", field, person } : { kind: "unknown" };
  return { status: 0, text: quiet ? "" : standFor(shell.symbols, answer) };
}
