import { findExpressions } from "../../../parse/expression-scan.ts";
import type { Tree } from "../../../parse/tree.ts";
import { parseYaml } from "../../../parse/yaml.ts";

const blank = (text: string): string => text.replace(/[^\n]/g, " ");

/** Settings as JSON of the same length: comments blanked, expressions outside of strings as a number. */
function asJson(text: string, comments: boolean): string {
  const ends = new Map(findExpressions(text).map(({ offset, end }) => [offset, end]));
  let out = "";
  let inString = false;
  for (let at = 0; at < text.length; ) {
    const end = ends.get(at);
    const char = text[at] ?? "";
    const block = comments && !inString && text.startsWith("/*", at);
    const line = comments && !inString && text.startsWith("//", at);
    let next = at + 1;
    if (end !== undefined) {
      // NOTE: GitHub puts the value in before the text is read as JSON; inside a string it is assumed to stay inside.
      const written = text.slice(at, end);
      out += inString && !/["\\\n]/.test(written) ? written : `0${blank(written.slice(1))}`;
      next = end;
    } else if (block || line) {
      const stop = text.indexOf(block ? "*/" : "\n", at + 2);
      next = stop < 0 ? text.length : stop + (block ? 2 : 0);
      out += blank(text.slice(at, next));
    } else if (inString && char === "\\") {
      out += text.slice(at, at + 2);
      next = at + 2;
    } else {
      if (char === '"') inString = !inString;
      out += char;
    }
    at = next;
  }
  return out;
}

/**
 * Settings that a workflow writes into an input, as `JSON.parse` would read them, with or without comments taken out
 * before. `undefined` when they are broken: then the product applies none of them.
 */
export function settingsJson(file: string, text: string, comments: boolean): Tree | undefined {
  const { tree, diagnostics } = parseYaml({ file, text: asJson(text, comments) }, "json");
  return diagnostics.some(({ level }) => level === "error") ? undefined : tree;
}
