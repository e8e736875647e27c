import { findExpressions } from "./expression-scan.ts";
import type { Restore } from "./shell-words.ts";

// NOTE: private-use characters are ordinary word characters to a shell parser, and nobody writes them in scripts.
const FIRST = 0xe000;
const DIGITS = 0x1000;
const HIDDEN = /\ue000([\ue100-\uf0ff])([\ue100-\uf0ff])\ue001*/g;

/** Puts one word of equal length in the place of each `${{ ... }}`, which a shell would take apart. */
export function hideExpressions(text: string): { readonly text: string; readonly restore: Restore } {
  const ranges = findExpressions(text);
  if (ranges.length === 0) return { text, restore: (value) => value };
  const originals = ranges.map(({ offset, end }) => text.slice(offset, end));
  let shown = "";
  let at = 0;
  ranges.forEach(({ offset, end }, i) => {
    const digits = String.fromCharCode(FIRST, 0xe100 + Math.floor(i / DIGITS), 0xe100 + (i % DIGITS));
    shown += text.slice(at, offset) + digits + "\ue001".repeat(end - offset - digits.length);
    at = end;
  });
  const restore: Restore = (value) =>
    value.replace(
      HIDDEN,
      (whole: string, high: string, low: string) =>
        originals[(high.charCodeAt(0) - 0xe100) * DIGITS + low.charCodeAt(0) - 0xe100] ?? whole,
    );
  return { text: shown + text.slice(at), restore };
}
