import { commandReach } from "./commands.ts";
import { scopeGrants, TOKEN_SCOPES } from "./resources.ts";
import { data } from "./step-needs.generated.ts";

const ACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  data.actions.flatMap((row) => row.uses.map((uses): [string, readonly string[]] => [uses, row.needs])),
);
const SCRIPT: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(data.script.needs));
const READS: readonly string[] = data.script.reads;
/** Scopes that any of them opens a thread for: a pull request is an issue to most calls. */
const THREADS = ["issues", "pull-requests", "discussions"];

/** Scopes of the job's token of which a use can be told. */
export const isJudgedScope = (scope: string): boolean => !data["not-judged"].includes(scope);

/** The write scopes that an action needs; `undefined` for one that is not known. */
export function actionNeeds(uses: string): readonly string[] | undefined {
  return ACTIONS.get(uses.split("@")[0]?.toLowerCase() ?? "");
}

/** The write scopes that one of which opens the resource. */
export function scopesFor(resource: string, access: string): readonly string[] {
  const found = TOKEN_SCOPES.filter((scope) =>
    scopeGrants(scope).some((grant) => grant.resource === resource && grant.access === access),
  );
  return found.some((scope) => THREADS.includes(scope)) ? [...new Set([...found, ...THREADS])] : found;
}

/** The write scopes that a command of `gh` or `git` needs; `undefined` where it may need any. */
export function commandNeeds(name: string, words: readonly string[]): readonly string[] | undefined {
  if (name === "gh" && words[0] === "api") return writes(words) ? undefined : [];
  if (name === "git" && words.some((word) => word === "push")) return ["contents"];
  if (name === "git") return [];
  const reach = commandReach([name, ...words].join(" "));
  return reach.flatMap(({ resource, access }) => (access === "read" ? [] : scopesFor(resource, access)));
}

// Options that make `gh api` send: https://cli.github.com/manual/gh_api
const SENDS = /^(?:-[fF]|--(?:raw-)?field|--input|-X.*|--method)/;

function writes(words: readonly string[]): boolean {
  return words.some((word, i) => SENDS.test(word) && (words[i + 1] ?? "").toUpperCase() !== "GET" && word !== "-XGET");
}

const CALL = /\bgithub\s*\.\s*(\w+)(?:\s*\.\s*(\w+)\s*\.\s*(\w+))?/g;
// What a script may do beside calls of the client that it is given.
const BEYOND = /\brequire\s*\(|\bimport\b|\bexec\s*\.|\bfetch\s*\(|\bgetOctokit\b|\bgithub\s*[[,)}]/;

/** The write scopes that a script of actions/github-script needs; `undefined` where it may need any. */
export function scriptNeeds(script: string): readonly string[] | undefined {
  if (BEYOND.test(script)) return undefined;
  const needs: string[] = [];
  for (const [, first = "", area, method = ""] of script.replace(/\$\{\{[^{}]*\}\}/g, "").matchAll(CALL)) {
    if (first === "paginate") continue;
    const known = first === "rest" && area !== undefined ? SCRIPT.get(area) : undefined;
    if (known === undefined) return undefined;
    if (!READS.some((word) => method.startsWith(word))) needs.push(...known);
  }
  return needs;
}
