// GitHub takes the full name of a commit alone as fixed: https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions
const COMMIT = /^[0-9a-f]{40}$/i;
const BRANCHES: ReadonlySet<string> = new Set(["main", "master", "develop", "dev", "trunk", "head"]);

/** What fixes the code of an action: its commit, or a name that its owner can move; `undefined` for one of the repository's own. */
export function actionPin(uses: string | undefined): "commit" | "digest" | "version" | "tag" | "branch" | undefined {
  if (uses === undefined || /^[.$]/.test(uses)) return undefined;
  if (uses.startsWith("docker://")) return uses.includes("@sha256:") ? "digest" : "tag";
  const ref = uses.slice(uses.indexOf("@") + 1);
  if (COMMIT.test(ref)) return "commit";
  if (BRANCHES.has(ref.toLowerCase()) || ref.startsWith("refs/heads/")) return "branch";
  return /^v?\d+\.\d+\.\d+/.test(ref) ? "version" : "tag";
}
