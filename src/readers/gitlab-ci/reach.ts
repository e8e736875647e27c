import type { Reach, ToolGrant } from "../ci/agents/agent.ts";

// What a shell or git does on GitHub with a token of GitHub, it does on GitLab with one of GitLab.
const SAME: ReadonlyMap<string, string> = new Map([
  ["github:own-thread", "gitlab:merge-requests"],
  ["github:issues", "gitlab:merge-requests"],
  ["github:pull-requests", "gitlab:merge-requests"],
  ["github:agent-branch", "gitlab:agent-branch"],
  ["github:default-branch", "gitlab:default-branch"],
  ["github:releases", "gitlab:releases"],
  ["github:packages", "gitlab:packages"],
  ["github:workflow-runs", "gitlab:pipelines"],
  ["github:settings", "gitlab:settings"],
  ["github:other-repositories", "gitlab:other-projects"],
]);

/** The tool with what it reaches on GitLab; what the credentials at hand do not grant there stays out of reach. */
export function onGitlab(tool: ToolGrant): ToolGrant {
  const more = new Map<string, Reach>();
  for (const reach of tool.reach) {
    const resource = SAME.get(reach.resource);
    if (resource !== undefined && (reach.via === "shell" || reach.via === "git"))
      more.set(`${resource} ${reach.access} ${reach.via}`, { ...reach, resource });
  }
  return more.size === 0 ? tool : { ...tool, reach: [...tool.reach, ...more.values()] };
}
