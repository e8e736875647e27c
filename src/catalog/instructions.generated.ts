// Generated from instructions.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "products": [
    {
      "name": "claude",
      "programs": [
        ".claude",
        ".mcp.json"
      ],
      "texts": [
        "CLAUDE.md",
        "CLAUDE.local.md"
      ],
      "nested": "CLAUDE.md",
      "source": "https://code.claude.com/docs/en/permissions"
    },
    {
      "name": "gemini",
      "programs": [
        ".gemini"
      ],
      "texts": [
        "GEMINI.md"
      ],
      "nested": "GEMINI.md",
      "programs-until": "0.39.1",
      "trusted-by": {
        "variables": [
          "GEMINI_CLI_TRUST_WORKSPACE",
          "GEMINI_TRUST_WORKSPACE"
        ],
        "flags": [
          "--skip-trust"
        ]
      },
      "source": "https://github.com/google-gemini/gemini-cli/security/advisories/GHSA-wpqr-6v78-jr5g"
    },
    {
      "name": "codex",
      "programs": [],
      "texts": [
        "AGENTS.md",
        "AGENTS.override.md"
      ],
      "source": "https://developers.openai.com/codex/noninteractive"
    },
    {
      "name": "qwen",
      "programs": [
        ".qwen"
      ],
      "texts": [
        "QWEN.md"
      ],
      "nested": "QWEN.md",
      "source": "https://github.com/QwenLM/qwen-code/blob/main/docs/users/configuration/trusted-folders.md"
    },
    {
      "name": "copilot",
      "programs": [],
      "texts": [
        "AGENTS.md",
        ".github/copilot-instructions.md",
        "CLAUDE.md",
        "GEMINI.md"
      ],
      "source": "https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference"
    },
    {
      "name": "opencode",
      "programs": [
        "opencode.json",
        ".opencode"
      ],
      "texts": [
        "AGENTS.md"
      ],
      "source": "https://opencode.ai/docs/config/"
    },
    {
      "name": "cursor",
      "programs": [
        ".cursor"
      ],
      "texts": [
        ".cursorrules",
        "AGENTS.md"
      ],
      "source": "https://cursor.com/docs/cli/reference/configuration"
    },
    {
      "name": "droid",
      "programs": [
        ".factory"
      ],
      "texts": [
        "AGENTS.md"
      ],
      "source": "https://docs.factory.ai/cli/configuration/settings"
    },
    {
      "name": "amp",
      "programs": [
        ".amp"
      ],
      "texts": [
        "AGENTS.md"
      ],
      "source": "https://ampcode.com/manual"
    },
    {
      "name": "crush",
      "programs": [
        ".crushrc",
        "crushrc",
        "crush.json",
        ".crush.json"
      ],
      "texts": [
        "AGENTS.md"
      ],
      "source": "https://github.com/charmbracelet/crush#a-note-on-security"
    },
    {
      "name": "aider",
      "programs": [
        ".aider.conf.yml"
      ],
      "texts": [],
      "source": "https://aider.chat/docs/config/aider_conf.html"
    }
  ],
  "otherwise": {
    "source": "https://agents.md",
    "texts": [
      "AGENTS.md"
    ]
  },
  "restores": [
    {
      "product": "claude-code-action",
      "since": "1.0.74",
      "events": [
        "issue_comment",
        "pull_request",
        "pull_request_target",
        "pull_request_review",
        "pull_request_review_comment"
      ],
      "paths": [
        ".claude",
        ".mcp.json",
        "CLAUDE.md",
        "CLAUDE.local.md"
      ],
      "source": "https://github.com/anthropics/claude-code-action/blob/main/src/github/operations/restore-config.ts"
    }
  ],
  "refuses": {
    "uses": "actions/checkout",
    "events": [
      "pull_request_target",
      "workflow_run"
    ],
    "unless-input": "allow-unsafe-pr-checkout",
    "since": {
      "3": "3.7.0",
      "4": "4.4.0",
      "5": "5.1.0",
      "6": "6.1.0",
      "7": "7.0.0"
    },
    "commits": [
      "a37ce9120846195fa4ece8f58b268e6043cb2f26",
      "11d5960a326750d5838078e36cf38b85af677262",
      "fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09",
      "d23441a48e516b6c34aea4fa41551a30e30af803",
      "3d3c42e5aac5ba805825da76410c181273ba90b1"
    ],
    "source": "https://github.com/actions/checkout/blob/main/src/unsafe-pr-checkout-helper.ts"
  }
};
