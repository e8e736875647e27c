// Generated from clients.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "clients": {
    "claude-code": {
      "title": "Claude Code",
      "ci": [
        "claude",
        "claude-code-action",
        "claude-code-base-action",
        "claude-code-security-review"
      ],
      "source": "https://code.claude.com/docs/en/settings"
    },
    "claude-desktop": {
      "title": "Claude Desktop",
      "ci": [],
      "source": "https://modelcontextprotocol.io/quickstart/user"
    },
    "codex": {
      "title": "Codex",
      "ci": [
        "codex",
        "codex-action"
      ],
      "source": "https://developers.openai.com/codex/config-basic"
    },
    "cursor": {
      "title": "Cursor",
      "ci": [
        "cursor-cli"
      ],
      "source": "https://cursor.com/docs/mcp"
    },
    "vscode-copilot": {
      "title": "Copilot in VS Code",
      "ci": [],
      "source": "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration"
    },
    "copilot-cli": {
      "title": "GitHub Copilot CLI",
      "ci": [
        "copilot"
      ],
      "source": "https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-config-dir-reference"
    },
    "copilot-cloud-agent": {
      "title": "Copilot cloud agent",
      "ci": [
        "copilot-cloud-agent"
      ],
      "source": "https://docs.github.com/en/copilot/concepts/agents/cloud-agent/about-cloud-agent"
    },
    "gemini-cli": {
      "title": "Gemini CLI",
      "ci": [
        "gemini",
        "run-gemini-cli"
      ],
      "source": "https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md"
    },
    "antigravity": {
      "title": "Antigravity",
      "ci": [],
      "source": "https://antigravity.google/docs"
    },
    "qwen-code": {
      "title": "Qwen Code",
      "ci": [
        "qwen"
      ],
      "source": "https://github.com/QwenLM/qwen-code/blob/main/docs/users/configuration/settings.md"
    },
    "windsurf": {
      "title": "Windsurf",
      "ci": [],
      "source": "https://docs.windsurf.com/windsurf/cascade/mcp"
    },
    "devin": {
      "title": "Devin CLI",
      "ci": [],
      "source": "https://cli.devin.ai/docs"
    },
    "cline": {
      "title": "Cline",
      "ci": [
        "cline-cli"
      ],
      "source": "https://docs.cline.bot/mcp/configuring-mcp-servers"
    },
    "roo-code": {
      "title": "Roo Code",
      "ci": [],
      "source": "https://docs.roocode.com/features/mcp/using-mcp-in-roo"
    },
    "kilo-code": {
      "title": "Kilo Code",
      "ci": [],
      "source": "https://kilo.ai/docs/automate/mcp/using-in-kilo-code"
    },
    "continue": {
      "title": "Continue",
      "ci": [
        "continue-cli"
      ],
      "source": "https://docs.continue.dev/reference"
    },
    "zed": {
      "title": "Zed",
      "ci": [],
      "source": "https://zed.dev/docs/ai/tool-permissions"
    },
    "opencode": {
      "title": "opencode",
      "ci": [
        "opencode",
        "opencode-action"
      ],
      "source": "https://opencode.ai/docs/config"
    },
    "amazon-q": {
      "title": "Amazon Q Developer CLI",
      "ci": [],
      "source": "https://github.com/aws/amazon-q-developer-cli/tree/main/docs"
    },
    "kiro": {
      "title": "Kiro",
      "ci": [
        "kiro-cli"
      ],
      "source": "https://kiro.dev/docs"
    },
    "goose": {
      "title": "goose",
      "ci": [
        "goose"
      ],
      "source": "https://goose-docs.ai/docs/guides/goose-permissions"
    },
    "crush": {
      "title": "Crush",
      "ci": [
        "crush"
      ],
      "source": "https://github.com/charmbracelet/crush"
    },
    "junie": {
      "title": "Junie",
      "ci": [],
      "source": "https://junie.jetbrains.com/docs"
    },
    "jetbrains-ai": {
      "title": "JetBrains AI Assistant",
      "ci": [],
      "source": "https://www.jetbrains.com/help/ai-assistant/mcp.html"
    },
    "factory-droid": {
      "title": "Factory Droid",
      "ci": [
        "droid-cli",
        "droid-action"
      ],
      "source": "https://docs.factory.ai/cli/configuration/settings"
    },
    "amp": {
      "title": "Amp",
      "ci": [
        "amp"
      ],
      "source": "https://ampcode.com/manual"
    },
    "augment": {
      "title": "Auggie",
      "ci": [
        "auggie",
        "augment-agent"
      ],
      "source": "https://docs.augmentcode.com/cli/config"
    },
    "warp": {
      "title": "Warp",
      "ci": [
        "oz-agent-action"
      ],
      "source": "https://docs.warp.dev"
    },
    "openhands": {
      "title": "OpenHands",
      "ci": [
        "openhands-resolver"
      ],
      "source": "https://docs.openhands.dev"
    },
    "docker-agent": {
      "title": "docker agent",
      "ci": [],
      "source": "https://github.com/docker/cagent"
    },
    "docker-mcp-gateway": {
      "title": "Docker MCP gateway",
      "ci": [],
      "source": "https://github.com/docker/mcp-gateway"
    },
    "lm-studio": {
      "title": "LM Studio",
      "ci": [],
      "source": "https://lmstudio.ai/docs/app/mcp"
    },
    "aider": {
      "title": "Aider",
      "ci": [
        "aider"
      ],
      "source": "https://aider.chat/docs/config/aider_conf.html"
    },
    "grok-build": {
      "title": "Grok Build",
      "ci": [],
      "source": "https://docs.x.ai"
    },
    "kimi-code": {
      "title": "Kimi Code",
      "ci": [],
      "source": "https://moonshotai.github.io/kimi-code/en/"
    },
    "mistral-vibe": {
      "title": "Mistral Vibe",
      "ci": [],
      "source": "https://github.com/mistralai/mistral-vibe"
    },
    "rovo-dev": {
      "title": "Rovo Dev",
      "ci": [],
      "source": "https://support.atlassian.com/rovo/docs/use-rovo-dev-cli"
    },
    "openclaw": {
      "title": "OpenClaw",
      "ci": [],
      "source": "https://docs.openclaw.ai/tools/exec-approvals"
    },
    "trae": {
      "title": "Trae",
      "ci": [],
      "source": "https://docs.trae.ai/ide/model-context-protocol"
    }
  }
};
