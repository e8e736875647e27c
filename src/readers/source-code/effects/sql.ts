import { headOf, isOpen, type Segment } from "./segments.ts";

/** How a statement of SQL acts; `isSteered` where the input writes a part of the statement itself. */
export interface Statement {
  readonly access: "read" | "write";
  readonly isSteered: boolean;
  readonly isKnown: boolean;
}

// https://www.postgresql.org/docs/current/sql-commands.html
const READS = /^(?:select|show|explain|describe|desc|values|pragma|use|set|begin|rollback|commit|list)\b/i;
const CHANGES = /\b(?:insert|update|delete|merge|drop|alter|create|truncate|grant|call|exec|copy)\b/i;

/** What a statement does, by its verb as far as it is written out. */
export function statementOf(pieces: readonly Segment[]): Statement {
  const written = pieces.map((one) => (one.kind === "text" ? one.text : " ")).join("");
  const head = headOf(pieces)
    .replace(/--[^\n]{0,300}\n|\/\*[\s\S]{0,300}?\*\//g, " ")
    .replace(/^[\s(;]+/, "");
  const isSteered = isOpen(pieces);
  if (isSteered) return { access: "write", isSteered, isKnown: true };
  if (head === "") return { access: "write", isSteered, isKnown: false };
  const isRead = READS.test(head) || (/^with\b/i.test(head) && !CHANGES.test(written));
  return { access: isRead ? "read" : "write", isSteered, isKnown: true };
}
