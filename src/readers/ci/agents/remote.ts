import type { Diagnostic, Location } from "../../../graph/model.ts";
import { anyCommandReach, plainTool, type ToolGrant } from "./agent.ts";

type Report = (diagnostic: Diagnostic) => void;

/**
 * What an agent does that works on a machine of its maker: it hands in a branch with the account that it has at its
 * maker. How far that account goes is not in the files.
 */
export function remoteTools(title: string, location: Location, report: Report): readonly ToolGrant[] {
  report({
    code: "unresolved-reference",
    level: "note",
    message: `${title} works on a machine of its maker: what the account that it uses there may do is not in the files.`,
    location,
  });
  const hands = plainTool("a branch and a pull request, from its own machine", "github", "default", location, [
    { resource: "github:agent-branch", access: "write", via: "none" },
    { resource: "github:pull-requests", access: "write", via: "none" },
  ]);
  return [{ ...hands, confidence: "possible" }];
}

/** Commands on a machine of its maker, with whatever the workflow hands over to it. */
export function remoteShell(location: Location): ToolGrant {
  return {
    label: "any command, on its own machine",
    capability: "shell",
    command: "*",
    breadth: "any",
    grant: "default",
    network: "full",
    location,
    reach: anyCommandReach("full").filter(({ resource }) => !resource.startsWith("host:")),
    confidence: "possible",
  };
}
