import { commandReach } from "../../../catalog/commands.ts";
import type { Value } from "../../../parse/typescript/value.ts";
import { type Capability, READ, shell } from "../../client/tools.ts";
import type { Reading } from "../reading.ts";
import { optionsOf, partOf, type Statement } from "../statements.ts";
import { giveServers, grantTo } from "./grant.ts";

/**
 * A thread of the Codex SDK is `codex exec`, where nobody is there to be asked: within the sandbox commands run, and what
 * would need a question is refused. Without `sandboxMode` it reads: @openai/codex-sdk 0.163,
 * https://developers.openai.com/codex/noninteractive
 */
export function readCodex(reading: Reading, statement: Statement): void {
  const { id: agent, location } = statement;
  const options = optionsOf(statement);
  const client = partOf(statement, "this")?.call?.args[0]?.get("config");
  const mode = thread(options, "sandboxMode") ?? client?.get("sandbox_mode");
  const policy = (thread(options, "approvalPolicy") ?? client?.get("approval_policy"))?.string();
  const place = { location: mode?.written ? (options?.keyLocation("sandboxMode") ?? mode.location) : location };
  giveServers(reading, {
    agent,
    product: statement.shape.product,
    servers: client?.get("mcp_servers"),
    asked: () => ({ approval: mode?.string() === "danger-full-access" && policy === "never" ? "unasked" : "unknown" }),
  });
  if (mode === undefined || mode.string() === "read-only")
    grantTo(reading, agent, { label: "read", capability: READ, approval: "unasked", grant: "default", ...place });
  else if (mode.string() === "workspace-write") {
    const open =
      thread(options, "networkAccessEnabled") ?? client?.at("sandbox_workspace_write", "network_access") ?? undefined;
    const approval = open === undefined || open.boolean() !== undefined ? "unasked" : "unknown";
    const capability = inSandbox(open !== undefined && open.boolean() !== false);
    const label = "commands in the workspace sandbox";
    grantTo(reading, agent, { label, capability, approval, grant: "default", ...place });
  } else {
    const isOff = mode.string() === "danger-full-access";
    const approval = isOff ? (policy === "untrusted" ? "ask" : "unasked") : "unknown";
    const label = isOff ? "any command, no sandbox" : "any command (the sandbox is not in the files)";
    grantTo(reading, agent, {
      label,
      capability: shell("*"),
      approval,
      waived: "sandboxMode",
      grant: "mode",
      ...place,
    });
  }
}

/** An option of the thread; `codexTool` of @openai/agents-extensions has a map of them. */
const thread = (options: Value | undefined, key: string): Value | undefined =>
  options?.get(key) ?? options?.at("defaultThreadOptions", key);

/** As for `codex exec --sandbox workspace-write`: files of the workspace, and what the network brings. */
function inSandbox(network: boolean): Capability {
  const beyond = network ? commandReach("*").filter(({ resource }) => resource !== "host:files") : [];
  return {
    facts: {
      capability: "shell",
      command: "*",
      breadth: network ? "any" : "build",
      network: network ? "full" : "none",
    },
    reach: [{ resource: "host:files", access: "write", via: "none" }, ...beyond],
  };
}
