// Generated from session-texts.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "clients": [
    {
      "client": "claude-code",
      "own": [
        ".claude/settings.json",
        ".claude/settings.local.json",
        ".claude/agents/",
        ".mcp.json"
      ],
      "texts": [
        ".claude/CLAUDE.md",
        "CLAUDE.local.md"
      ],
      "nested": [
        "CLAUDE.md"
      ],
      "folders": [
        ".claude/rules/"
      ],
      "user": [
        ".claude/CLAUDE.md",
        ".claude/rules/"
      ],
      "imports": true,
      "source": "https://code.claude.com/docs/en/memory"
    },
    {
      "client": "codex",
      "own": [
        ".codex/"
      ],
      "texts": [],
      "nested": [
        "AGENTS.md",
        "AGENTS.override.md"
      ],
      "folders": [],
      "user": [
        ".codex/AGENTS.md",
        ".codex/AGENTS.override.md"
      ],
      "imports": false,
      "source": "https://developers.openai.com/codex/guides/agents-md"
    },
    {
      "client": "gemini-cli",
      "own": [
        ".gemini/"
      ],
      "texts": [],
      "nested": [
        "GEMINI.md"
      ],
      "folders": [],
      "user": [
        ".gemini/GEMINI.md"
      ],
      "imports": true,
      "source": "https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md"
    },
    {
      "client": "copilot-cli",
      "own": [
        ".github/copilot/",
        ".github/mcp.json",
        ".github/hooks/"
      ],
      "texts": [
        ".github/copilot-instructions.md",
        "CLAUDE.md",
        "GEMINI.md"
      ],
      "nested": [
        "AGENTS.md"
      ],
      "folders": [
        ".github/instructions/"
      ],
      "user": [],
      "imports": false,
      "source": "https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference"
    },
    {
      "client": "vscode-copilot",
      "own": [
        ".vscode/mcp.json",
        ".vscode/settings.json",
        ".github/agents/",
        ".github/prompts/",
        ".github/chatmodes/"
      ],
      "texts": [
        ".github/copilot-instructions.md",
        "AGENTS.md"
      ],
      "nested": [],
      "folders": [
        ".github/instructions/"
      ],
      "user": [],
      "imports": false,
      "source": "https://code.visualstudio.com/docs/copilot/customization/custom-instructions"
    },
    {
      "client": "cursor",
      "own": [
        ".cursor/mcp.json",
        ".cursor/cli.json",
        ".cursor/hooks.json",
        ".cursor/sandbox.json",
        ".cursor/agents/",
        ".cursor/environment.json"
      ],
      "texts": [
        ".cursorrules"
      ],
      "nested": [
        "AGENTS.md"
      ],
      "folders": [
        ".cursor/rules/"
      ],
      "user": [],
      "imports": false,
      "source": "https://cursor.com/docs/context/rules"
    },
    {
      "client": "opencode",
      "own": [
        "opencode.json",
        "opencode.jsonc",
        ".opencode/"
      ],
      "texts": [
        "AGENTS.md"
      ],
      "nested": [],
      "folders": [],
      "user": [
        ".config/opencode/AGENTS.md"
      ],
      "imports": false,
      "source": "https://opencode.ai/docs/rules"
    },
    {
      "client": "crush",
      "own": [
        "crush.json",
        ".crush.json",
        ".crushrc",
        "crushrc"
      ],
      "texts": [
        "AGENTS.md",
        "CRUSH.md",
        "CLAUDE.md",
        "GEMINI.md"
      ],
      "nested": [],
      "folders": [],
      "user": [],
      "imports": false,
      "source": "https://github.com/charmbracelet/crush"
    },
    {
      "client": "factory-droid",
      "own": [
        ".factory/"
      ],
      "texts": [],
      "nested": [
        "AGENTS.md"
      ],
      "folders": [],
      "user": [],
      "imports": false,
      "source": "https://docs.factory.ai/cli/configuration/agents-md"
    },
    {
      "client": "amp",
      "own": [
        ".amp/"
      ],
      "texts": [],
      "nested": [
        "AGENTS.md"
      ],
      "folders": [],
      "user": [],
      "imports": true,
      "source": "https://ampcode.com/manual"
    },
    {
      "client": "kiro",
      "own": [
        ".kiro/settings/",
        ".kiro/agents/",
        ".kiro/hooks/"
      ],
      "texts": [
        "AGENTS.md"
      ],
      "nested": [],
      "folders": [
        ".kiro/steering/"
      ],
      "user": [
        ".kiro/steering/"
      ],
      "imports": false,
      "source": "https://kiro.dev/docs/steering"
    },
    {
      "client": "amazon-q",
      "own": [
        ".amazonq/mcp.json",
        ".amazonq/cli-agents/"
      ],
      "texts": [
        "AmazonQ.md"
      ],
      "nested": [],
      "folders": [
        ".amazonq/rules/"
      ],
      "user": [],
      "imports": false,
      "source": "https://github.com/aws/amazon-q-developer-cli/blob/main/docs/default-agent-behavior.md"
    },
    {
      "client": "junie",
      "own": [
        ".junie/mcp/",
        ".junie/agents/"
      ],
      "texts": [
        "AGENTS.md",
        ".junie/AGENTS.md",
        ".junie/guidelines.md"
      ],
      "nested": [],
      "folders": [],
      "user": [],
      "imports": false,
      "source": "https://junie.jetbrains.com/docs/guidelines-and-memory.html"
    },
    {
      "client": "goose",
      "own": [
        ".goose/"
      ],
      "texts": [
        "AGENTS.md"
      ],
      "nested": [
        ".goosehints"
      ],
      "folders": [],
      "user": [
        ".config/goose/.goosehints"
      ],
      "imports": true,
      "source": "https://goose-docs.ai/docs/guides/context-engineering/using-goosehints"
    },
    {
      "client": "augment",
      "own": [
        ".augment/settings.json",
        ".augment/settings.local.json",
        ".augment/agents/"
      ],
      "texts": [
        "AGENTS.md",
        "CLAUDE.md",
        ".augment-guidelines"
      ],
      "nested": [],
      "folders": [
        ".augment/rules/"
      ],
      "user": [
        ".augment/rules/"
      ],
      "imports": false,
      "source": "https://docs.augmentcode.com/cli/rules"
    },
    {
      "client": "jetbrains-ai",
      "own": [
        ".ai/mcp/"
      ],
      "texts": [],
      "nested": [],
      "folders": [
        ".aiassistant/rules/"
      ],
      "user": [],
      "imports": false,
      "source": "https://www.jetbrains.com/help/ai-assistant/configure-project-rules.html"
    },
    {
      "client": "trae",
      "own": [
        ".trae/mcp.json"
      ],
      "texts": [],
      "nested": [],
      "folders": [
        ".trae/rules/"
      ],
      "user": [],
      "imports": false,
      "source": "https://docs.trae.ai/ide/rules"
    },
    {
      "client": "warp",
      "own": [
        ".warp/.mcp.json"
      ],
      "texts": [
        "WARP.md",
        "AGENTS.md"
      ],
      "nested": [],
      "folders": [],
      "user": [],
      "imports": false,
      "source": "https://docs.warp.dev/agent-platform/capabilities/rules"
    }
  ]
};
