import { isListed, releaseOf } from "../../../catalog/releases.ts";

const NUMBERS = /\bv?(\d+)(?:\.(\d+))?(?:\.(\d+))?\b/;
const SHA = /^[0-9a-f]{40}$/i;
// A tag that stopped before 1.0: https://github.com/anthropics/claude-code-action/tree/beta
const STOPPED = /^anthropics\/claude-code[\w/-]*@beta$/i;

/** What a `uses:` says about the version that runs. */
export interface Pin {
  readonly version: string | undefined;
  /** A tag or branch that moves on. */
  readonly floats: boolean;
  /** The major version that a moving tag stays in. */
  readonly major?: number;
}

/**
 * The version an action is pinned to: a full tag, the release that a commit is, or else the comment behind the commit;
 * `undefined` when it is not said.
 */
export function pinnedVersion(uses: string, comment: string): Pin {
  if (STOPPED.test(uses)) return { version: undefined, floats: true, major: 0 };
  const ref = uses.split("@")[1] ?? "";
  const commit = SHA.test(ref);
  // NOTE: a comment stays behind when the commit moves on, so that the known commit counts more.
  const known = commit ? releaseOf(uses) : undefined;
  const [, major, minor, patch] = NUMBERS.exec(commit ? (known ?? comment) : ref) ?? [];
  // NOTE: the commits of a listed release are known, and this one is none of them: the comment is wrong.
  if (commit && known === undefined && isListed(uses, `${major}.${minor}.${patch}`))
    return { version: undefined, floats: false };
  if (major !== undefined && minor !== undefined) return { version: `${major}.${minor}.${patch ?? 0}`, floats: false };
  if (commit || !/^v?\d+$/.test(ref)) return { version: undefined, floats: !commit };
  return { version: undefined, floats: true, major: Number(major) };
}

/** Whether a version reached `since`; a moving reference has every defence of its major, an unnamed commit is unknown. */
export function atLeast(pin: Pin, since: string): boolean | undefined {
  const want = since.split(".").map(Number);
  if (pin.floats) return pin.major === undefined || pin.major >= (want[0] ?? 0);
  if (pin.version === undefined) return undefined;
  const have = pin.version.split(".").map(Number);
  for (let i = 0; i < want.length; i += 1) {
    const [a, b] = [have[i] ?? 0, want[i] ?? 0];
    if (a !== b) return a > b;
  }
  return true;
}
