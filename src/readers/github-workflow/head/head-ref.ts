import { refusing } from "../../../catalog/instructions.ts";
import { atLeast, pinnedVersion } from "../../ci/agents/version.ts";
import type { TriggerContext } from "../../ci/run.ts";
import type { Step } from "../scope.ts";

/** How the head of an outsider's pull request was named: the commit of the event, or whatever stands there by then. */
export type HeadRef = "fixed" | "moving";

// The commit that the event itself names: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
const PULL_COMMIT = /github\.event\.pull_request\.(?:head\.sha|merge_commit_sha)/;
const RUN_COMMIT = /github\.event\.workflow_run\.(?:head_sha|head_commit\.id)/;
const OWN_COMMIT = /github\.(?:sha|ref)\b/;
const BRANCH = /github\.event\.(?:pull_request\.head\.ref|workflow_run\.head_branch)|github\.head_ref/;
/** `refs/pull/7/merge`, `pull/${{ … }}/head`, `format('refs/pull/{0}/head', …)`. */
const PULL = /\bpull\/(?=[${\d'"%])/;
const OF_HEAD = /head[._]?repo|fork/i;

/** Events that let somebody start a run over a pull request which the event does not bring along. */
const OVER: ReadonlySet<string> = new Set([
  "issue_comment",
  "workflow_dispatch",
  "repository_dispatch",
  "schedule",
  "check_run",
  "check_suite",
  "status",
]);
/** Events whose own ref is the pull request. */
const OWN: ReadonlySet<string> = new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);

/** Whether a run of this context can have the pull request of an outsider at hand at all. */
export function meetsOutsiders(context: TriggerContext): boolean {
  return context.causedBy !== "caller" && (context.fork || OVER.has(context.event));
}

const OUTPUT = /\b(?:steps|needs)\.([\w-]+)\.outputs(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])([^}|&]{0,80})/g;
const NOT_HEAD = /base|default|target|main|tag|release/i;
const NAMES_HEAD = /head|fork|pull|(?:^|[._-])pr(?:[._-]|$)/i;
const MAY_BE_HEAD = /sha|ref|branch|commit|result|repo/i;
const ASKS_PULL = /\/pulls\/|\bgh pr\b|pulls\.get|pull_request|headRef|\.head\b/;

/** Whether an output that a ref names is the head of a pull request, by its name and the script that sets it. */
export function namesHead(text: string, sourceOf: (id: string) => string | undefined): boolean {
  return [...text.matchAll(OUTPUT)].some(([, id = "", plain, quoted = "", behind = ""]) => {
    const name = `${plain ?? quoted}${behind.trim()}`;
    if (NOT_HEAD.test(name)) return false;
    return NAMES_HEAD.test(name) || (MAY_BE_HEAD.test(name) && ASKS_PULL.test(sourceOf(id) ?? ""));
  });
}

/** How a text names the head of an outsider's pull request; `undefined` when it does not. `ofFork`: it is looked up in the head's repository. */
export function headRef(
  text: string,
  ofFork: boolean,
  context: TriggerContext,
  sourceOf: (id: string) => string | undefined,
): HeadRef | undefined {
  const isRun = context.event === "workflow_run";
  if (context.fork && (isRun ? RUN_COMMIT : PULL_COMMIT).test(text)) return "fixed";
  if (PULL.test(text) || namesHead(text, sourceOf)) return "moving";
  if (context.fork && BRANCH.test(text)) return ofFork ? "moving" : undefined;
  if (ofFork) return "moving";
  return context.fork && OWN.has(context.event) && (text === "" || OWN_COMMIT.test(text)) ? "fixed" : undefined;
}

/** Which repository a checkout is made from: this one, the head's, or another one altogether. */
export function repositoryKind(
  text: string | undefined,
  sourceOf: (id: string) => string | undefined,
): "own" | "head" | "other" {
  const given = text?.trim() ?? "";
  if (given === "" || /^\$\{\{\s*github\.repository\s*\}\}$/.test(given)) return "own";
  return given.includes("${{") && (OF_HEAD.test(given) || namesHead(given, sourceOf)) ? "head" : "other";
}

/** Whether the checkout action itself refuses the head of a fork here. */
export function isRefused(step: Step, context: TriggerContext): boolean {
  const [slug = "", ref = ""] = (step.uses ?? "").split("@");
  if (slug.toLowerCase() !== refusing.uses || !context.fork || !refusing.event(context.event)) return false;
  if ((step.with.get(refusing.input)?.text.trim().toLowerCase() ?? "false") !== "false") return false;
  if (refusing.commit(ref)) return true;
  const pin = pinnedVersion(step.uses ?? "", step.comment);
  const major = pin.major ?? (pin.version === undefined ? undefined : Number(pin.version.split(".")[0]));
  // NOTE: a branch of the action has it; a commit of which nothing is said may be older.
  if (major === undefined) return pin.floats;
  const since = refusing.since(major);
  return since !== undefined && atLeast(pin, since) === true;
}
