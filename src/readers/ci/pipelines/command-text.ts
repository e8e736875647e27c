import type { Location } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";
import type { ScriptText } from "../run.ts";
import { spanOf } from "../scripts/called-scripts.ts";

/** LIMIT: characters of one script that is put together from many values. */
const MAX_TEXT = 1024 * 1024;

/** How the values of a file become the script that a shell gets. */
export interface Shape {
  readonly shell?: string;
  readonly folder?: string;
  /** Puts a word of equal length in the place of what only the system's own templates understand. */
  readonly shown?: (text: string) => string;
}

/** One script of several values, each on lines of its own; what is looked for in it is found where it stands. */
export function commandText(parts: readonly Tree[], fallback: Location, shape: Shape = {}): ScriptText {
  const { shell = "bash", folder = "", shown = (text) => text } = shape;
  const segments: { readonly at: number; readonly end: number; readonly raw: string; readonly tree: Tree }[] = [];
  let text = "";
  for (const tree of parts) {
    const raw = tree.string();
    if (raw === undefined || text.length + raw.length > MAX_TEXT) continue;
    const line = shown(raw);
    segments.push({ at: text.length, end: text.length + line.length, raw, tree });
    text += `${line}\n`;
  }
  const place: ScriptText["place"] = (offset, end, name) => {
    const segment = segments.findLast(({ at }) => at <= offset) ?? segments[0];
    if (segment === undefined) return fallback;
    const { at, raw, tree } = segment;
    const isSame = raw.length === segment.end - at;
    const [start, length] = isSame
      ? spanOf(raw, offset - at, Math.min(end - at, raw.length), name)
      : spanOf(raw, 0, raw.length, name);
    return tree.locate(start, length);
  };
  return { text, place, shell, folder };
}

/** A template of a CI system as a variable of the shell, at the same length, so that places stay true. */
export function asVariable(template: string, name: string): string {
  const word = name.replace(/\W/g, "_");
  return `\${${word.padEnd(template.length - 3, "_").slice(0, Math.max(1, template.length - 3))}}`;
}
