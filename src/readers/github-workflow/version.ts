const NUMBERS = /\bv?(\d+)(?:\.(\d+))?(?:\.(\d+))?\b/;
const SHA = /^[0-9a-f]{40}$/i;

/** The version an action is pinned to: a full tag, or the comment behind a commit; `undefined` when it is not said. */
export function pinnedVersion(uses: string, comment: string): { version: string | undefined; floats: boolean } {
  const ref = uses.split("@")[1] ?? "";
  const from = SHA.test(ref) ? comment : ref;
  const [, major, minor, patch] = NUMBERS.exec(from) ?? [];
  if (major !== undefined && minor !== undefined) return { version: `${major}.${minor}.${patch ?? 0}`, floats: false };
  return { version: undefined, floats: !SHA.test(ref) };
}

/** Whether a version reached `since`; a floating reference has every defence, an unnamed commit is unknown. */
export function atLeast(pin: { version: string | undefined; floats: boolean }, since: string): boolean | undefined {
  if (pin.floats) return true;
  if (pin.version === undefined) return undefined;
  const have = pin.version.split(".").map(Number);
  const want = since.split(".").map(Number);
  for (let i = 0; i < want.length; i += 1) {
    const [a, b] = [have[i] ?? 0, want[i] ?? 0];
    if (a !== b) return a > b;
  }
  return true;
}
