import type { Client } from "../../catalog/clients.ts";
import type { ServerKeys } from "../client/server-entries.ts";
import type { LazyReader } from "../reader.ts";

/** A client whose file of MCP servers is `{ "mcpServers": { … } }`. */
export interface Row {
  readonly client: Client;
  /** Whether somebody is asked before a tool is called, where the file itself says nothing. */
  readonly approval: "ask" | "unknown";
  readonly keys: ServerKeys;
  readonly format: Omit<LazyReader, "wants" | "load">;
}

const IGNORES =
  "What a server's package does beyond the catalog, OAuth, timeouts, and what the developer allowed in the client.";

// NOTE: what a committed file says of a client that reads it in the home folder alone holds for whoever copies it there.
const COPY = "A copy in a repository counts only for whoever puts it into place.";

export const ROWS: readonly Row[] = [
  {
    client: "amazon-q",
    // Every tool of a server is asked about unless an agent lists it under `allowedTools`: docs/built-in-tools.md there.
    approval: "ask",
    keys: { unasked: ["autoApprove"], hidden: ["disabledTools"], approval: "unknown" },
    format: {
      id: "amazon-q-mcp",
      title: "MCP servers of a workspace for Amazon Q Developer",
      docs: "https://github.com/aws/amazon-q-developer-cli/blob/main/docs/agent-format.md",
      files: ["**/.amazonq/mcp.json"],
      user: [".aws/amazonq/mcp.json"],
      absent:
        "No server. An agent takes this file only under `useLegacyMcpJson`, which the built-in agent has (CLI 1.19).",
      ignores: `${IGNORES} Whether the CLI takes \`autoApprove\` here is not documented, so it stays unknown.`,
    },
  },
  {
    client: "kiro",
    approval: "ask",
    // NOTE: a third party says that the CLI 3.0 ignores `autoApprove`; the vendor's page documents it.
    keys: { unasked: ["autoApprove"], hidden: ["disabledTools"] },
    format: {
      id: "kiro-mcp",
      title: "MCP servers of a workspace for Kiro",
      docs: "https://kiro.dev/docs/mcp/configuration",
      files: ["**/.kiro/settings/mcp.json"],
      user: [".kiro/settings/mcp.json"],
      absent: "No server. A tool that no `autoApprove` names is asked about (IDE 0.x and 1.0, CLI 2.x).",
      ignores: `${IGNORES} Powers.`,
    },
  },
  {
    client: "warp",
    approval: "unknown",
    keys: {},
    format: {
      id: "warp-mcp",
      title: "MCP servers of a project for Warp",
      docs: "https://docs.warp.dev/agent-platform/capabilities/mcp",
      files: ["**/.warp/.mcp.json"],
      user: [".warp/.mcp.json"],
      absent:
        "No server; what an execution profile of the user lets servers do is not in the repository (docs of 2026-05).",
      ignores: `${IGNORES} Servers of other clients' files, which Warp starts by itself where the user has switched that on.`,
    },
  },
  {
    client: "junie",
    // `defaultBehavior: ask` of ~/.junie/allowlist.json: https://junie.jetbrains.com/docs/action-allowlist-junie-cli.html
    approval: "ask",
    keys: {},
    format: {
      id: "junie-mcp",
      title: "MCP servers of a project for Junie",
      docs: "https://junie.jetbrains.com/docs/junie-cli-mcp-configuration.html",
      files: ["**/.junie/mcp/mcp.json"],
      user: [".junie/mcp/mcp.json"],
      absent: "No server; tools of servers are asked about unless the user's allow-list names them (CLI 2383.10).",
      ignores: `${IGNORES} Brave mode, which is switched on in the IDE.`,
    },
  },
  {
    client: "jetbrains-ai",
    approval: "unknown",
    keys: {},
    format: {
      id: "jetbrains-ai-mcp",
      title: "MCP servers of a project for JetBrains AI Assistant",
      docs: "https://www.jetbrains.com/help/ai-assistant/mcp.html",
      files: ["**/.ai/mcp/mcp.json"],
      absent: "No server; whether the assistant asks before a call is a setting of the IDE.",
      ignores: `${IGNORES} Brave mode, which is switched on in the IDE.`,
    },
  },
  {
    client: "claude-desktop",
    // Each tool is asked about in the chat, once or for good: https://modelcontextprotocol.io/quickstart/user
    approval: "ask",
    keys: {},
    format: {
      id: "claude-desktop",
      title: "MCP servers of Claude Desktop",
      docs: "https://modelcontextprotocol.io/quickstart/user",
      files: ["**/claude_desktop_config.json"],
      user: [
        "Library/Application Support/Claude/claude_desktop_config.json",
        "AppData/Roaming/Claude/claude_desktop_config.json",
        ".config/Claude/claude_desktop_config.json",
      ],
      absent: "No server; each tool is asked about in the chat.",
      ignores: `${IGNORES} ${COPY} Extensions (MCPB), and tools that were allowed for good in the chat.`,
    },
  },
  {
    client: "lm-studio",
    approval: "unknown",
    keys: {},
    format: {
      id: "lm-studio-mcp",
      title: "MCP servers of LM Studio",
      docs: "https://lmstudio.ai/docs/app/mcp",
      files: ["**/.lmstudio/mcp.json"],
      user: [".lmstudio/mcp.json"],
      absent: "No server; the app asks before a tool is called, unless the user has allowed it there.",
      ignores: `${IGNORES} ${COPY}`,
    },
  },
  {
    client: "factory-droid",
    // NOTE: a tool of a server passes at the level of autonomy that its risk is rated at.
    approval: "unknown",
    keys: { hidden: ["disabledTools"], only: "enabledTools" },
    format: {
      id: "factory-mcp",
      title: "MCP servers of a folder for Factory Droid",
      docs: "https://docs.factory.ai/cli/configuration/mcp",
      files: ["**/.factory/mcp.json"],
      user: [".factory/mcp.json"],
      absent:
        "No server. On a clash of names the user's own wins; what is asked hangs on the level of autonomy (docs of 2026-07).",
      ignores: IGNORES,
    },
  },
  {
    client: "kimi-code",
    approval: "unknown",
    keys: { hidden: ["disabledTools"], only: "enabledTools" },
    format: {
      id: "kimi-code-mcp",
      title: "MCP servers of a project for Kimi Code",
      docs: "https://moonshotai.github.io/kimi-code/en/customization/mcp.html",
      files: ["**/.kimi-code/mcp.json"],
      user: [".kimi-code/mcp.json"],
      absent: "No server; permissions stand in the user's `config.toml`.",
      ignores: IGNORES,
    },
  },
  {
    client: "rovo-dev",
    // `toolPermissions.default` is `ask`: https://support.atlassian.com/rovo/docs/manage-rovo-dev-cli-settings/
    approval: "ask",
    keys: {},
    format: {
      id: "rovo-dev-mcp",
      title: "MCP servers of a project for Rovo Dev",
      docs: "https://support.atlassian.com/rovo/docs/connect-to-an-mcp-server-in-rovo-dev-cli/",
      files: ["**/.rovodev/mcp.json"],
      user: [".rovodev/mcp.json"],
      absent: "No server; a project's file counts only where a pipeline or `--config-file` names it.",
      ignores: `${IGNORES} Servers that \`mcp.disabledMcpServers\` of \`config.yml\` switches off.`,
    },
  },
  {
    client: "trae",
    approval: "unknown",
    keys: {},
    format: {
      id: "trae-mcp",
      title: "MCP servers of a project for Trae",
      docs: "https://docs.trae.ai/ide/model-context-protocol",
      files: ["**/.trae/mcp.json"],
      user: [".trae/mcp.json"],
      absent: "No server; whether the IDE asks before a call is a setting of the user.",
      ignores: IGNORES,
    },
  },
  {
    client: "openhands",
    // NOTE: without `confirmation_mode` nobody is asked; whether it is on is a setting of the user.
    approval: "unknown",
    keys: {},
    format: {
      id: "openhands-mcp",
      title: "MCP servers of OpenHands",
      docs: "https://docs.openhands.dev/openhands/usage/cli/mcp-servers",
      files: ["**/.openhands/mcp.json"],
      user: [".openhands/mcp.json"],
      absent: "No server.",
      ignores: `${IGNORES} ${COPY}`,
    },
  },
];
