import type { Redirection } from "unbash";
import { colored, type Flow, note, type Piece } from "./shell-state.ts";
import { wordValue } from "./shell-values.ts";
import { join, NONE, type Taints } from "./taint.ts";

const NAMED = /^\s*([A-Za-z_][\w-]*)(=|<<)/;

/** Lines `name=value` and `name<<END` that are written for the steps after this one. */
function keep(into: Map<string, Taints>, pieces: readonly Piece[]): void {
  let name = "*";
  for (const { text, taints } of pieces) {
    for (const line of text.split("\n")) name = NAMED.exec(line)?.[1] ?? name;
    if (taints.length > 0) into.set(name, join(into.get(name) ?? NONE, taints));
  }
}

/** Writes what was printed where the redirections say; what is left goes on. */
export function redirected(
  redirects: readonly Redirection[],
  pieces: readonly Piece[],
  flow: Flow,
  at: { readonly pos: number; readonly end: number },
): readonly Piece[] {
  let left = pieces;
  for (const one of redirects) {
    if (one.type !== "Redirect" || one.target === undefined || one.operator.startsWith("<")) continue;
    if (one.descriptor !== undefined && (one.descriptor.type !== "FileDescriptor" || one.descriptor.value !== 1))
      continue;
    if (one.operator === ">&") continue;
    writeTo(wordValue(one.target, flow).text, left, flow, at, one.operator.includes(">>"));
    left = [];
  }
  return left;
}

/** What a command writes into a file; the runner's own files set outputs and variables. */
export function writeTo(
  file: string,
  pieces: readonly Piece[],
  flow: Flow,
  at: { readonly pos: number; readonly end: number },
  append: boolean,
): void {
  const written = pieces.map((piece) => ({ ...piece, taints: colored(flow, piece.taints) }));
  const taints = join(...written.map((piece) => piece.taints));
  if (/GITHUB_OUTPUT\b/.test(file)) keep(flow.outputs, written);
  else if (/GITHUB_ENV\b/.test(file)) {
    keep(flow.exported, written);
    // NOTE: a line break in the value sets any variable of the steps after it, `NODE_OPTIONS` and `BASH_ENV` among them.
    note(
      flow,
      "code",
      taints.filter((taint) => taint.kind === "text" && taint.oneLine !== true),
      at,
    );
  } else if (/GITHUB_PATH\b/.test(file)) note(flow, "code", taints, at);
  else if (!/GITHUB_STEP_SUMMARY\b|GITHUB_STATE\b/.test(file)) flow.files.write(file, taints, append);
}
