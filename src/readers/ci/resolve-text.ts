import type { Tree } from "../../parse/tree.ts";
import type { Values } from "./run.ts";

const WHOLE = /^\s*\$\{\{\s*(inputs|env)\.([A-Za-z_][\w-]*)\s*\}\}\s*$/;
const PART = /\$\{\{\s*(inputs|env)\.([A-Za-z_][\w-]*)\s*\}\}/g;

/** LIMIT: variables that hold each other can grow without bound; a longer text stays as it is written. */
const MAX_RESOLVED = 64 * 1024;

/** A text with the inputs and variables that are known put in; what is unknown stays as it stands. */
export function resolveText(text: string, env: Values, inputs: Values): string {
  if (!text.includes("${{")) return text;
  const known = (kind: string, name: string): string | undefined =>
    (kind === "inputs" ? inputs.get(name.toLowerCase()) : env.get(name))?.text;
  const whole = WHOLE.exec(text);
  if (whole) return known(whole[1] ?? "", whole[2] ?? "") ?? text;
  const resolved = text.replace(PART, (all, kind: string, name: string) =>
    (known(kind, name) ?? all).slice(0, MAX_RESOLVED),
  );
  return resolved.length > MAX_RESOLVED ? text : resolved;
}

/** Where the text itself stands, when this one only names an input or a variable. */
export function sourceOf(text: string, env: Values, inputs: Values): Tree | undefined {
  const [, kind, name = ""] = WHOLE.exec(text) ?? [];
  const named = kind === "inputs" ? inputs.get(name.toLowerCase()) : kind === "env" ? env.get(name) : undefined;
  return named?.source ?? named?.tree;
}
