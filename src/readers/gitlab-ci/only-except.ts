import type { Condition, Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { compare } from "./compare.ts";
import { evaluateIf } from "./if-expression.ts";
import type { Job } from "./layers.ts";
import type { Situation } from "./sources.ts";
import { all, any, CHOICE, FALSE, not, TRUE } from "./truth.ts";

// Words of `only:` and `except:`, by the source of the pipeline: https://docs.gitlab.com/ci/yaml/deprecated_keywords/#onlyrefs--exceptrefs
const SOURCES: ReadonlyMap<string, string> = new Map([
  ["pushes", "push"],
  ["schedules", "schedule"],
  ["triggers", "trigger"],
  ["web", "web"],
  ["api", "api"],
  ["pipelines", "pipeline"],
  ["chat", "chat"],
  ["external_pull_requests", "external_pull_request_event"],
]);

function fits(ref: string, situation: Situation, location: Location): Condition {
  const word = ref.split("@")[0] ?? "";
  const source = SOURCES.get(word);
  if (source !== undefined) return situation.source === source ? TRUE : FALSE;
  if (word === "merge_requests") return situation.isMergeRequest ? TRUE : FALSE;
  // NOTE: everything else names branches and tags, which a pipeline of a merge request has none of.
  if (situation.isMergeRequest) return FALSE;
  if (word === "branches") return TRUE;
  if (word === "tags" || word.startsWith("/")) return CHOICE;
  return compare({ name: "CI_COMMIT_BRANCH" }, "==", { text: word }, situation, location);
}

/** `every` part of an `only:` must fit; `any` part of an `except:` is enough. */
function parts(tree: Tree, situation: Situation): readonly Condition[] {
  const refs = tree.kind === "map" ? tree.get("refs") : tree;
  const given: Condition[] = [];
  if (refs !== undefined)
    given.push(any(refs.items().map((item) => fits(item.string() ?? "", situation, item.location))));
  const variables = tree.get("variables")?.items();
  if (variables) given.push(any(variables.map((item) => evaluateIf(item.string() ?? "", situation, item.location))));
  if (tree.get("changes") !== undefined || tree.get("kubernetes") !== undefined) given.push(CHOICE);
  return given;
}

/** What `only:` and `except:` let through. Without them, and without rules of the workflow, a job is for branches and tags. */
export function onlyExcept(job: Job, situation: Situation, hasWorkflowRules: boolean): Condition {
  const only = job.get("only");
  const except = job.get("except");
  const byDefault = hasWorkflowRules && except === undefined ? TRUE : situation.isMergeRequest ? FALSE : TRUE;
  const refs = only?.kind === "map" && only.get("refs") === undefined;
  return all([
    only === undefined || refs ? byDefault : TRUE,
    ...(only === undefined ? [] : parts(only, situation)),
    ...(except === undefined ? [] : [not(any(parts(except, situation)))]),
  ]);
}
