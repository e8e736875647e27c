import type { Step } from "../scope.ts";
import type { ScriptAct } from "./head-script.ts";

// Scripts that the compiler of gh-aw brings along, in the folder that its setup action fills:
// actions/setup/js/checkout_pr_branch.cjs and actions/setup/sh/restore_base_github_folders.sh of https://github.com/github/gh-aw
const TAKES = /\brequire\(['"][^'"\n]{1,200}\/gh-aw\/actions\/checkout_pr_branch\.cjs['"]\)/;
const RESTORES = /^bash ["']?(?:\$\{RUNNER_TEMP\}|\/opt)\/gh-aw\/actions\/restore_base_github_folders\.sh["']?\s*$/;
/** Events that come with a pull request, or with an issue that is one. */
export const OF_PULLS = /^(?:pull_request|issue_comment)/;
const LISTS = ["GH_AW_AGENT_FOLDERS", "GH_AW_AGENT_FILES"];
/** Removed whatever the lists say. */
const ALWAYS = ".mcp.json";

/** What a script of the compiler does to the files of the workspace. */
export function compiledAct(step: Step): ScriptAct | undefined {
  if (/^actions\/github-script@/.test(step.uses ?? "") && TAKES.test(step.with.get("script")?.text ?? ""))
    // LIMIT: where another workflow starts this one for a pull request of its choice, that is not followed.
    return { kind: "take", folder: "", ref: "pull/$", ofFork: true, on: OF_PULLS };
  if (!RESTORES.test(step.run?.string()?.trim() ?? "")) return undefined;
  const paths = LISTS.flatMap((name) => (step.env.get(name)?.text ?? "").split(/\s+/)).filter((path) => path !== "");
  return { kind: "restore", folder: "", paths: [...paths, ALWAYS] };
}
