import type { Location } from "../../../graph/model.ts";
import type { CommandStep, TriggerContext } from "../run.ts";
import { type AgentStep, plainTool, type Reach, type ToolGrant } from "./agent.ts";
import { copilotTools } from "./copilot.ts";
import { atLeast, pinnedVersion } from "./version.ts";

const reads = (resource: string): Reach => ({ resource, access: "read", via: "mcp" });

/**
 * Tools of PR-Agent: it has no shell. All of them act on the pull request that started the run; a comment may ask for
 * a new entry of the changelog, pushed to that branch: pr_agent/tools of https://github.com/qodo-ai/pr-agent
 */
export function prAgentTools({ location }: CommandStep): AgentStep["tools"] {
  const review = plainTool("review, description and labels", "comment", "default", location, [
    { resource: "github:own-thread", access: "write", via: "gh" },
  ]);
  const push: ToolGrant = {
    ...plainTool("/update_changelog", "github", "default", location, [
      { resource: "github:agent-branch", access: "write", via: "gh" },
    ]),
    confidence: "possible",
  };
  const comments = new Set(["issue_comment", "pull_request_review_comment"]);
  return ({ event }: TriggerContext) => (comments.has(event) ? [review, push] : [review]);
}

/** The GitHub server of the versions before 3, which reads alone: src/mcp.ts of https://github.com/actions/ai-inference */
function readOnlyServer(location: Location): ToolGrant {
  return plainTool("GitHub MCP server, read-only", "mcp", "allowed", location, [
    reads("github:issues"),
    reads("github:pull-requests"),
  ]);
}

/** Whether the Copilot CLI answers: since version 3 always, before it where `provider` says so. */
function isCopilot(step: CommandStep): boolean | undefined {
  const provider = step.with.get("provider")?.text.trim() ?? "";
  if (provider === "copilot") return true;
  return atLeast(pinnedVersion(step.uses ?? "", step.comment), "3.0.0");
}

/** Tools of the inference action: none but those that its inputs name. */
export function inferenceTools(step: CommandStep): readonly ToolGrant[] {
  const [copilot, allow] = [isCopilot(step), step.with.get("copilot-allow-tools")];
  const location = allow?.tree?.location ?? step.location;
  const flags = (allow?.text ?? "")
    .split(/,(?![^()]*\))/)
    .map((tool) => tool.trim())
    .filter((tool) => tool !== "")
    .flatMap((tool) => ["--allow-tool", tool]);
  const all = [...step.env].flatMap(([name, value]) => (name === "COPILOT_ALLOW_ALL" ? [value.text] : []));
  const cli =
    copilot === false
      ? []
      : copilotTools(["-p", "prompt", "-s", "--no-ask-user", ...flags], all, undefined, location).tools;
  const server = step.with.get("enable-github-mcp");
  const mcp =
    copilot !== true && server?.text.trim() === "true" ? [readOnlyServer(server.tree?.location ?? step.location)] : [];
  return [...(copilot === true ? cli : cli.map((tool): ToolGrant => ({ ...tool, confidence: "possible" }))), ...mcp];
}
