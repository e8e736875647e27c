// Generated from agents.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "agents": {
    "claude-code-action": {
      "title": "Claude Code Action",
      "uses": [
        "anthropics/claude-code-action"
      ],
      "action-names": [
        "Claude Code Action v1.0",
        "Claude Code Action",
        "Claude Code Action Official"
      ],
      "model-keys": [
        "anthropic_api_key",
        "claude_code_oauth_token"
      ],
      "token-input": "github_token",
      "check": {
        "events": [
          "issues",
          "issue_comment",
          "pull_request",
          "pull_request_target",
          "pull_request_review",
          "pull_request_review_comment"
        ],
        "events-since": {
          "workflow_run": "1.0.185"
        },
        "off-input": "allowed_non_write_users",
        "off-needs-input": "github_token",
        "bots-input": "allowed_bots",
        "bots-word": "*",
        "gaps": [
          {
            "from": "1.0.0",
            "to": "1.0.30",
            "where": "prompt",
            "lets": "bots"
          },
          {
            "from": "1.0.123",
            "to": "1.0.127",
            "where": "all-bots",
            "lets": "everyone"
          }
        ]
      },
      "scrubs": {
        "since": "1.0.77",
        "off-env": "CLAUDE_CODE_SUBPROCESS_ENV_SCRUB",
        "variables": [
          "ANTHROPIC_API_KEY",
          "CLAUDE_CODE_OAUTH_TOKEN",
          "ANTHROPIC_AUTH_TOKEN",
          "ANTHROPIC_FOUNDRY_API_KEY",
          "ANTHROPIC_CUSTOM_HEADERS",
          "AWS_SECRET_ACCESS_KEY",
          "AWS_SESSION_TOKEN",
          "AWS_BEARER_TOKEN_BEDROCK",
          "GOOGLE_APPLICATION_CREDENTIALS",
          "AZURE_CLIENT_SECRET",
          "AZURE_CLIENT_CERTIFICATE_PATH"
        ]
      },
      "strips-oidc-since": "1.0.89",
      "app-token": {
        "name": "Claude GitHub App token",
        "grants": {
          "contents": "write",
          "pull-requests": "write",
          "issues": "write"
        }
      },
      "source": "https://github.com/anthropics/claude-code-action/blob/main/docs/security.md"
    },
    "claude-code-base-action": {
      "title": "Claude Code Base Action",
      "uses": [
        "anthropics/claude-code-base-action",
        "anthropics/claude-code-action/base-action"
      ],
      "action-names": [
        "Claude Code Base Action"
      ],
      "model-keys": [
        "anthropic_api_key",
        "claude_code_oauth_token"
      ],
      "source": "https://github.com/anthropics/claude-code-action/blob/main/base-action/action.yml"
    },
    "codex-action": {
      "title": "Codex Action",
      "uses": [
        "openai/codex-action"
      ],
      "action-names": [
        "Codex Action",
        "Run Codex",
        "openai-codex-action"
      ],
      "model-keys": [
        "openai-api-key"
      ],
      "keeps-key": true,
      "key-open": {
        "input": "safety-strategy",
        "is": "unsafe"
      },
      "check": {
        "events": "every",
        "off-input": "allow-users",
        "bots-input": "allow-bots",
        "bots-word": "true",
        "bots-closed-since": "1.8"
      },
      "source": "https://github.com/openai/codex-action/blob/main/docs/security.md"
    },
    "run-gemini-cli": {
      "title": "Gemini CLI Action",
      "uses": [
        "google-github-actions/run-gemini-cli",
        "google-gemini/gemini-cli-action"
      ],
      "action-names": [
        "Run Gemini CLI",
        "Gemini CLI GitHub Action"
      ],
      "model-keys": [
        "gemini_api_key",
        "google_api_key"
      ],
      "source": "https://github.com/google-github-actions/run-gemini-cli/blob/main/action.yml"
    },
    "claude-code-security-review": {
      "title": "Claude Code Security Review",
      "uses": [
        "anthropics/claude-code-security-review"
      ],
      "action-names": [
        "Claude Code Security Reviewer"
      ],
      "model-keys": [
        "claude-api-key"
      ],
      "job-token": [
        "env",
        "gh",
        "action"
      ],
      "only-on": [
        "pull_request"
      ],
      "source": "https://github.com/anthropics/claude-code-security-review/blob/main/action.yml"
    },
    "ai-inference": {
      "title": "AI Inference",
      "uses": [
        "actions/ai-inference"
      ],
      "model-keys": [
        "token"
      ],
      "job-token": [
        "env"
      ],
      "source": "https://github.com/actions/ai-inference/blob/main/action.yml"
    },
    "opencode-action": {
      "title": "opencode GitHub Action",
      "uses": [
        "anomalyco/opencode/github",
        "sst/opencode/github"
      ],
      "action-names": [
        "opencode GitHub Action"
      ],
      "check": {
        "events": [
          "issue_comment",
          "pull_request_review_comment",
          "issues",
          "pull_request"
        ],
        "bots-input": "allowed_bots",
        "bots-word": "*"
      },
      "only-on": [
        "issue_comment",
        "pull_request_review_comment",
        "issues",
        "pull_request",
        "schedule",
        "workflow_dispatch"
      ],
      "app-token": {
        "name": "opencode GitHub App token",
        "off-input": "use_github_token",
        "grants": {
          "contents": "write",
          "pull-requests": "write",
          "issues": "write"
        }
      },
      "source": "https://github.com/anomalyco/opencode/blob/dev/packages/opencode/src/cli/cmd/github.ts"
    },
    "droid-action": {
      "title": "Factory Droid Action",
      "uses": [
        "Factory-AI/droid-action"
      ],
      "action-names": [
        "Droid by Factory",
        "Factory Droid Action",
        "Droid Exec Action v1.0"
      ],
      "model-keys": [
        "factory_api_key"
      ],
      "token-input": "github_token",
      "check": {
        "events": [
          "issues",
          "issue_comment",
          "pull_request",
          "pull_request_target",
          "pull_request_review",
          "pull_request_review_comment"
        ],
        "off-input": "allowed_non_write_users",
        "off-needs-input": "github_token",
        "bots-input": "allowed_bots",
        "bots-word": "*"
      },
      "only-on": [
        "issues",
        "issue_comment",
        "pull_request",
        "pull_request_target",
        "pull_request_review",
        "pull_request_review_comment",
        "workflow_run"
      ],
      "app-token": {
        "name": "Factory GitHub App token",
        "grants": {
          "contents": "write",
          "pull-requests": "write",
          "issues": "write"
        }
      },
      "source": "https://github.com/Factory-AI/droid-action/blob/main/src/entrypoints/prepare.ts"
    },
    "pr-agent": {
      "title": "PR-Agent",
      "uses": [
        "the-pr-agent/pr-agent",
        "qodo-ai/pr-agent",
        "codium-ai/pr-agent",
        "docker://codiumai/pr-agent",
        "docker://pragent/pr-agent",
        "docker://docker.io/codiumai/pr-agent"
      ],
      "action-names": [
        "Codium PR Agent",
        "PR Agent"
      ],
      "source": "https://github.com/qodo-ai/pr-agent/blob/main/pr_agent/servers/github_action_runner.py"
    },
    "augment-agent": {
      "title": "Augment Agent",
      "uses": [
        "augmentcode/augment-agent",
        "augmentcode/review-pr",
        "augmentcode/describe-pr"
      ],
      "action-names": [
        "Augment Agent",
        "Augment Review PR",
        "Augment Describe PR"
      ],
      "model-keys": [
        "augment_session_auth",
        "augment_api_token"
      ],
      "token-input": "github_token",
      "source": "https://github.com/augmentcode/augment-agent/blob/main/src/index.ts"
    },
    "oz-agent-action": {
      "title": "Oz Agent Action",
      "uses": [
        "warpdotdev/oz-agent-action",
        "warpdotdev/warp-agent-action"
      ],
      "action-names": [
        "Run an Oz cloud agent",
        "Oz Agent"
      ],
      "model-keys": [
        "warp_api_key"
      ],
      "remote": "cloud",
      "source": "https://github.com/warpdotdev/oz-agent-action/blob/main/src/index.ts"
    },
    "jules-action": {
      "title": "Jules Action",
      "uses": [
        "google-labs-code/jules-invoke",
        "google-labs-code/jules-action"
      ],
      "model-keys": [
        "jules_api_key"
      ],
      "remote": true,
      "source": "https://jules.google/docs/api/reference"
    },
    "ambient-action": {
      "title": "Ambient Action",
      "uses": [
        "ambient-code/ambient-action"
      ],
      "action-names": [
        "Ambient Action"
      ],
      "model-keys": [
        "api-token"
      ],
      "remote": true,
      "source": "https://github.com/ambient-code/ambient-action/blob/main/action.yml"
    },
    "copilot-cloud-agent": {
      "title": "Copilot cloud agent",
      "check": {
        "events": "every"
      },
      "source": "https://docs.github.com/en/copilot/concepts/agents/cloud-agent/risks-and-mitigations"
    },
    "openhands-resolver": {
      "title": "OpenHands Resolver",
      "uses": [
        "all-hands-ai/openhands/.github/workflows/openhands-resolver.yml",
        "openhands/openhands/.github/workflows/openhands-resolver.yml"
      ],
      "source": "https://github.com/OpenHands/OpenHands/blob/main/.github/workflows/openhands-resolver.yml"
    },
    "claude": {
      "title": "Claude Code CLI",
      "cli": [
        "claude"
      ],
      "packages": [
        "@anthropic-ai/claude-code"
      ],
      "headless": [
        "-p",
        "--print",
        "--dangerously-skip-permissions"
      ],
      "prompt-runs": true,
      "no-run": [
        "mcp",
        "config",
        "doctor",
        "update",
        "upgrade",
        "install",
        "plugin",
        "plugins",
        "setup-token",
        "migrate-installer",
        "agents",
        "auth",
        "login",
        "logout",
        "auto-mode",
        "--version",
        "-v",
        "--help",
        "-h"
      ],
      "source": "https://code.claude.com/docs/en/headless"
    },
    "codex": {
      "title": "Codex CLI",
      "cli": [
        "codex"
      ],
      "packages": [
        "@openai/codex"
      ],
      "subcommand": [
        "exec",
        "e"
      ],
      "source": "https://developers.openai.com/codex/noninteractive"
    },
    "copilot": {
      "title": "GitHub Copilot CLI",
      "cli": [
        "copilot"
      ],
      "packages": [
        "@github/copilot"
      ],
      "headless": [
        "-p",
        "--prompt",
        "-i",
        "--interactive",
        "--acp",
        "--server",
        "workflow"
      ],
      "prompt-runs": true,
      "no-run": [
        "suggest",
        "explain",
        "app",
        "completion",
        "help",
        "instruction",
        "login",
        "logout",
        "lsp",
        "mcp",
        "plugin",
        "plugins",
        "skill",
        "skills",
        "update",
        "version",
        "--version",
        "-v",
        "--help",
        "-h"
      ],
      "model-env": [
        "COPILOT_GITHUB_TOKEN",
        "GH_TOKEN",
        "GITHUB_TOKEN",
        "COPILOT_PROVIDER_API_KEY",
        "COPILOT_PROVIDER_BEARER_TOKEN"
      ],
      "source": "https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference"
    },
    "gemini": {
      "title": "Gemini CLI",
      "cli": [
        "gemini"
      ],
      "packages": [
        "@google/gemini-cli"
      ],
      "headless": [
        "-p",
        "--prompt",
        "-y",
        "--yolo",
        "--approval-mode"
      ],
      "prompt-runs": true,
      "no-run": [
        "mcp",
        "extensions",
        "extension",
        "skills",
        "skill",
        "hooks",
        "hook",
        "--version",
        "-v",
        "--help",
        "-h",
        "--list-extensions",
        "--list-sessions"
      ],
      "source": "https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/headless.md"
    },
    "opencode": {
      "title": "opencode CLI",
      "cli": [
        "opencode"
      ],
      "packages": [
        "opencode-ai"
      ],
      "subcommand": [
        "run"
      ],
      "source": "https://opencode.ai/docs/cli/#run-1"
    },
    "cursor-cli": {
      "title": "Cursor CLI",
      "cli": [
        "cursor-agent"
      ],
      "cli-beside": {
        "agent": "CURSOR_API_KEY|cursor\\.com/install"
      },
      "headless": [
        "-p",
        "--print"
      ],
      "source": "https://cursor.com/docs/cli/headless"
    },
    "droid-cli": {
      "title": "Factory Droid CLI",
      "cli": [
        "droid"
      ],
      "subcommand": [
        "exec"
      ],
      "source": "https://docs.factory.ai/cli/droid-exec/overview"
    },
    "goose": {
      "title": "goose CLI",
      "cli": [
        "goose"
      ],
      "subcommand": [
        "run"
      ],
      "source": "https://github.com/block/goose/blob/main/documentation/docs/guides/goose-permissions.md"
    },
    "amp": {
      "title": "Amp CLI",
      "cli": [
        "amp"
      ],
      "packages": [
        "@ampcode/cli",
        "@sourcegraph/amp"
      ],
      "headless": [
        "-x",
        "--execute"
      ],
      "source": "https://ampcode.com/manual"
    },
    "kiro-cli": {
      "title": "Kiro CLI",
      "cli": [
        "kiro-cli"
      ],
      "cli-beside": {
        "q": "--no-interactive"
      },
      "headless": [
        "--no-interactive"
      ],
      "source": "https://kiro.dev/docs/cli/headless/"
    },
    "aider": {
      "title": "Aider",
      "cli": [
        "aider"
      ],
      "packages": [
        "aider-chat"
      ],
      "headless": [
        "--message",
        "-m",
        "--msg",
        "--message-file",
        "-f"
      ],
      "no-run": [
        "--version",
        "--help",
        "-h",
        "--install-main-branch",
        "--upgrade",
        "--update"
      ],
      "source": "https://aider.chat/docs/scripting.html"
    },
    "continue-cli": {
      "title": "Continue CLI",
      "cli": [
        "cn"
      ],
      "packages": [
        "@continuedev/cli"
      ],
      "headless": [
        "-p",
        "--print"
      ],
      "source": "https://docs.continue.dev/cli/overview"
    },
    "cline-cli": {
      "title": "Cline CLI",
      "cli": [
        "cline"
      ],
      "headless": [
        "-y",
        "--yolo"
      ],
      "source": "https://docs.cline.bot/cline-cli/three-core-flows"
    },
    "auggie": {
      "title": "Auggie CLI",
      "cli": [
        "auggie"
      ],
      "packages": [
        "@augmentcode/auggie"
      ],
      "headless": [
        "--print",
        "-p"
      ],
      "source": "https://docs.augmentcode.com/cli/automation"
    },
    "qwen": {
      "title": "Qwen Code CLI",
      "cli": [
        "qwen"
      ],
      "packages": [
        "@qwen-code/qwen-code"
      ],
      "headless": [
        "-p",
        "--prompt",
        "-y",
        "--yolo",
        "--approval-mode"
      ],
      "no-run": [
        "mcp",
        "extensions",
        "--version",
        "-v",
        "--help",
        "-h"
      ],
      "source": "https://github.com/QwenLM/qwen-code/blob/main/docs/users/features/headless.md"
    },
    "crush": {
      "title": "Crush CLI",
      "cli": [
        "crush"
      ],
      "packages": [
        "@charmland/crush"
      ],
      "subcommand": [
        "run"
      ],
      "source": "https://github.com/charmbracelet/crush"
    }
  },
  "github-mcp": {
    "source": "https://github.com/github/github-mcp-server",
    "tools": {
      "add_issue_comment": {
        "resource": "github:own-thread",
        "access": "write"
      },
      "create_issue": {
        "resource": "github:issues",
        "access": "write"
      },
      "update_issue": {
        "resource": "github:issues",
        "access": "write"
      },
      "issue_write": {
        "resource": "github:issues",
        "access": "write"
      },
      "sub_issue_write": {
        "resource": "github:issues",
        "access": "write"
      },
      "create_pull_request": {
        "resource": "github:pull-requests",
        "access": "write"
      },
      "update_pull_request": {
        "resource": "github:pull-requests",
        "access": "write"
      },
      "update_pull_request_branch": {
        "resource": "github:agent-branch",
        "access": "write"
      },
      "add_comment_to_pending_review": {
        "resource": "github:own-thread",
        "access": "write"
      },
      "pull_request_review_write": {
        "resource": "github:pull-requests",
        "access": "approve"
      },
      "create_and_submit_pull_request_review": {
        "resource": "github:pull-requests",
        "access": "approve"
      },
      "submit_pending_pull_request_review": {
        "resource": "github:pull-requests",
        "access": "approve"
      },
      "merge_pull_request": {
        "resource": "github:default-branch",
        "access": "merge"
      },
      "create_branch": {
        "resource": "github:agent-branch",
        "access": "write"
      },
      "create_or_update_file": {
        "resource": "github:default-branch",
        "access": "write"
      },
      "delete_file": {
        "resource": "github:default-branch",
        "access": "write"
      },
      "push_files": {
        "resource": "github:default-branch",
        "access": "write"
      },
      "create_repository": {
        "resource": "github:other-repositories",
        "access": "admin"
      },
      "fork_repository": {
        "resource": "github:other-repositories",
        "access": "write"
      },
      "run_workflow": {
        "resource": "github:workflow-runs",
        "access": "exec"
      },
      "rerun_workflow_run": {
        "resource": "github:workflow-runs",
        "access": "exec"
      }
    }
  },
  "not-read": {
    "source": "https://docs.github.com/en/copilot/how-tos/copilot-cli/use-copilot-cli-in-actions",
    "uses": [
      "factory-ai/droid-action/prepare",
      "factory-ai/droid-action/review",
      "factory-ai/droid-action/security",
      "qwenlm/qwen-code-action",
      "coderabbitai/ai-pr-reviewer"
    ],
    "commands": {
      "acli": "rovodev",
      "junie": ""
    }
  },
  "unknown-command": {
    "source": "https://code.claude.com/docs/en/cli-reference",
    "flags": [
      "--dangerously-skip-permissions",
      "--allow-dangerously-skip-permissions",
      "--allowedTools",
      "--allowed-tools",
      "--disallowedTools",
      "--disallowed-tools",
      "--permission-mode",
      "--append-system-prompt",
      "--mcp-config",
      "--yolo",
      "--approval-mode",
      "--full-auto",
      "--dangerously-bypass-approvals-and-sandbox",
      "--skip-git-repo-check",
      "--allow-all-tools",
      "--allow-tool",
      "--deny-tool",
      "--trust-all-tools"
    ],
    "names": [
      "claude",
      "codex",
      "gemini",
      "agent",
      "llm",
      "opencode",
      "copilot",
      "aider",
      "goose",
      "qwen",
      "droid",
      "auggie"
    ],
    "whole-names": [
      "cli",
      "ai",
      "tool",
      "engine"
    ],
    "headless": [
      "-p",
      "--print",
      "--prompt",
      "exec"
    ]
  },
  "unknown-action": {
    "source": "https://github.com/anthropics/claude-code-action/blob/main/docs/usage.md",
    "names": [
      "claude",
      "codex",
      "gemini",
      "llm",
      "opencode",
      "aider",
      "goose",
      "qwen",
      "droid",
      "auggie"
    ],
    "last-names": [
      "agent"
    ],
    "chores": [
      "ssh",
      "gpg",
      "setup",
      "install",
      "cache",
      "auth",
      "login",
      "lint",
      "scanner",
      "release",
      "publish",
      "usage",
      "notify",
      "version",
      "upload",
      "update",
      "datadog",
      "newrelic",
      "buildkite",
      "azure",
      "jenkins"
    ],
    "inputs": [
      "prompt",
      "prompts",
      "allowed-tools",
      "allowedtools"
    ]
  },
  "libraries": {
    "source": "https://code.claude.com/docs/en/agent-sdk/overview",
    "names": [
      "@anthropic-ai/claude-code",
      "@anthropic-ai/claude-agent-sdk",
      "claude_agent_sdk",
      "claude_code_sdk",
      "@openai/codex-sdk",
      "@github/copilot-sdk"
    ]
  }
};
