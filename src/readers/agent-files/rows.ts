import type { Client } from "../../catalog/clients.ts";
import type { LazyReader } from "../reader.ts";

/** How a client writes its agents. */
export interface Row {
  readonly client: Client;
  /** What an agent has whose file names no tools. */
  readonly tools: "all" | "unknown" | "none";
  /** The key of tools that are taken away. */
  readonly without?: string;
  /** The key of servers that the agent brings along. */
  readonly servers?: string;
  /** The key of hooks that the client runs for the agent. */
  readonly hooks?: string;
  /** The key that says whether somebody is asked, and what each of its words comes to. */
  readonly mode?: { readonly key: string; readonly words: Readonly<Record<string, "unasked" | "possible">> };
  /** The client reads the file only where the repository holds one of its own. */
  readonly own?: RegExp;
  readonly format: Omit<LazyReader, "wants" | "load">;
}

const IGNORES = "The prompt, the model, skills, and limits of turns.";

export const ROWS: readonly Row[] = [
  {
    client: "junie",
    tools: "all",
    without: "disallowedTools",
    servers: "mcpServers",
    format: {
      id: "junie-agents",
      title: "Agents of a project for Junie",
      docs: "https://junie.jetbrains.com/docs/junie-cli-subagents.html",
      files: ["**/.junie/agents/*.md"],
      user: [".junie/agents/*.md"],
      absent: "No agent. One without `tools` has those of the session (CLI 2383.10).",
      ignores: IGNORES,
    },
  },
  {
    client: "augment",
    tools: "unknown",
    without: "disabled_tools",
    format: {
      id: "augment-agents",
      title: "Agents of a workspace for Auggie",
      docs: "https://docs.augmentcode.com/cli/subagents",
      files: ["**/.augment/agents/*.md"],
      user: [".augment/agents/*.md"],
      absent: "No agent.",
      ignores: IGNORES,
    },
  },
  {
    client: "factory-droid",
    tools: "all",
    servers: "mcpServers",
    format: {
      id: "factory-droids",
      title: "Droids of a folder for Factory",
      docs: "https://docs.factory.ai/cli/configuration/custom-droids",
      files: ["**/.factory/droids/*.md"],
      user: [".factory/droids/*.md"],
      absent: "No droid. One without `tools` has those of the session, and its autonomy (docs of 2026-07).",
      ignores: IGNORES,
    },
  },
  {
    client: "goose",
    tools: "unknown",
    format: {
      id: "goose-agents",
      title: "Agents of a project for goose",
      docs: "https://goose-docs.ai/docs/guides/subagents",
      files: ["**/.goose/agents/*.md"],
      user: [".config/goose/agents/*.md"],
      absent: "No agent.",
      ignores: IGNORES,
    },
  },
  {
    client: "kimi-code",
    tools: "all",
    without: "disallowedTools",
    format: {
      id: "kimi-code-agents",
      title: "Agents of a project for Kimi Code",
      docs: "https://moonshotai.github.io/kimi-code/en/customization/agents.html",
      files: ["**/.kimi-code/agents/*.md"],
      user: [".kimi-code/agents/*.md"],
      absent: "No agent.",
      ignores: `${IGNORES} Agents that one may hand work to.`,
    },
  },
  {
    client: "grok-build",
    tools: "unknown",
    format: {
      id: "grok-build-agents",
      title: "Agents of a project for Grok Build",
      docs: "https://docs.x.ai/build/features/subagents",
      files: ["**/.grok/agents/*.md"],
      user: [".grok/agents/*.md"],
      absent: "No agent.",
      ignores: IGNORES,
    },
  },
  {
    client: "rovo-dev",
    tools: "unknown",
    format: {
      id: "rovo-dev-agents",
      title: "Subagents of a project for Rovo Dev",
      docs: "https://support.atlassian.com/rovo/docs/use-subagents-in-rovo-dev-cli/",
      files: ["**/.rovodev/subagents/*.md"],
      user: [".rovodev/subagents/*.md"],
      absent: "No subagent.",
      ignores: IGNORES,
    },
  },
  {
    client: "openhands",
    // `tools` is empty by default: https://docs.openhands.dev/openhands/usage/agents
    tools: "none",
    servers: "mcp_servers",
    hooks: "hooks",
    mode: { key: "permission_mode", words: { never_confirm: "unasked", confirm_risky: "possible" } },
    own: /(?:^|\/)\.openhands\//,
    format: {
      id: "openhands-agents",
      title: "Agents of a repository for OpenHands",
      docs: "https://docs.openhands.dev/sdk/guides/agent-file-based",
      files: ["**/.agents/agents/*.md"],
      user: [".agents/agents/*.md"],
      absent: "No agent. One without `tools` has none, and asks as the session does.",
      ignores: `${IGNORES} The same folder where the repository holds nothing else of OpenHands.`,
    },
  },
];
