import type { Access } from "../graph/model.ts";

/** How an access is said in a sentence, before what it acts on. */
const VERBS: Readonly<Record<Access, string>> = {
  read: "read",
  write: "write to",
  exec: "run",
  send: "send data to",
  approve: "approve",
  merge: "merge into",
  publish: "publish",
  mint: "mint",
  admin: "administer",
};

/** The verb of an access; a word that is none stays as it is. */
export function verb(access: string): string {
  return Object.entries(VERBS).find(([word]) => word === access)?.[1] ?? access;
}
