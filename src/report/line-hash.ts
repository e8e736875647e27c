/** GitHub's `primaryLocationLineHash`: https://github.com/github/codeql-action/blob/main/src/fingerprints.ts */
const WINDOW = 100;
const BASE = 37;
const EOF = 65535;
const TWO_32 = 2 ** 32;

/** BASE ** WINDOW modulo 2^64, which takes the oldest character out of the rolling hash again; as two halves. */
const OLDEST = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
const OLDEST_LOW = Number(OLDEST & 0xffffffffn);
const OLDEST_HIGH = Number(OLDEST >> 32n);

/**
 * The line hashes that GitHub computes for an alert, `<hex>:<n>`, for the lines asked for that exist.
 * `text` is the whole file, byte order mark included. A 64-bit value is kept as two 32-bit halves, which is ten times faster than BigInt.
 */
export function lineHashes(text: string, lines: Pick<ReadonlySet<number>, "has">): Map<number, string> {
  const found = new Map<number, string>();
  const seen = new Map<string, number>();
  const characters = new Uint16Array(WINDOW);
  const starts = new Int32Array(WINDOW);
  let high = 0;
  let low = 0;
  let index = 0;

  const emit = (): void => {
    const line = starts[index] ?? 0;
    if (line === 0) return;
    starts[index] = 0;
    const hash = hex(high, low);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    if (lines.has(line)) found.set(line, `${hash}:${count}`);
  };
  const push = (character: number): void => {
    const oldest = characters[index] ?? 0;
    characters[index] = character;
    const sum = low * BASE + character - OLDEST_LOW * oldest;
    // NOTE: every intermediate stays below 2^53, so `>>> 0` is an exact modulo 2^32, also of a negative.
    high = (high * BASE + Math.floor(sum / TWO_32) - OLDEST_HIGH * oldest) >>> 0;
    low = sum >>> 0;
    index = (index + 1) % WINDOW;
  };

  let line = 0;
  let atStart = true;
  for (const character of significant(text)) {
    if (starts[index] !== 0) emit();
    if (atStart) starts[index] = ++line;
    atStart = character === 10;
    push(character);
  }
  for (let i = 0; i < WINDOW; i++) {
    emit();
    push(0);
  }
  return found;
}

/** The characters that count: no spaces and tabs, every line ending as LF, and the end mark. */
function significant(text: string): Uint16Array {
  const counts = new Uint16Array(text.length + 1);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    const isLineEnd = character === 13 || (character === 10 && text.charCodeAt(i - 1) !== 13);
    if (isLineEnd) counts[length++] = 10;
    else if (character !== 32 && character !== 9 && character !== 10) counts[length++] = character;
  }
  counts[length++] = EOF;
  return counts.subarray(0, length);
}

function hex(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}
