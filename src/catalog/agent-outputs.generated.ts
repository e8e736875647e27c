// Generated from agent-outputs.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "actions": {
    "anthropics/claude-code-action": {
      "text": [
        "structured_output"
      ],
      "file": [
        "execution_file"
      ],
      "files": [
        "claude-execution-output.json"
      ],
      "source": "https://github.com/anthropics/claude-code-action/blob/main/action.yml"
    },
    "anthropics/claude-code-action/base-action": {
      "text": [
        "structured_output"
      ],
      "file": [
        "execution_file"
      ],
      "files": [
        "claude-execution-output.json"
      ],
      "source": "https://github.com/anthropics/claude-code-action/blob/main/base-action/action.yml"
    },
    "anthropics/claude-code-base-action": {
      "text": [
        "structured_output"
      ],
      "file": [
        "execution_file"
      ],
      "files": [
        "claude-execution-output.json"
      ],
      "source": "https://github.com/anthropics/claude-code-base-action/blob/main/action.yml"
    },
    "openai/codex-action": {
      "text": [
        "final-message"
      ],
      "file-inputs": [
        "output-file"
      ],
      "source": "https://github.com/openai/codex-action/blob/main/action.yml"
    },
    "google-github-actions/run-gemini-cli": {
      "text": [
        "summary",
        "error"
      ],
      "source": "https://github.com/google-github-actions/run-gemini-cli/blob/main/action.yml"
    },
    "google-gemini/gemini-cli-action": {
      "text": [
        "summary",
        "error"
      ],
      "source": "https://github.com/google-github-actions/run-gemini-cli/blob/main/action.yml"
    },
    "actions/ai-inference": {
      "text": [
        "response"
      ],
      "file": [
        "response-file"
      ],
      "source": "https://github.com/actions/ai-inference/blob/main/action.yml"
    }
  },
  "file-options": {
    "codex": [
      "-o",
      "--output-last-message"
    ]
  },
  "schema-inputs": [
    "output-schema"
  ],
  "schema-options": [
    "--json-schema"
  ],
  "script-inputs": [
    "script",
    "command",
    "run",
    "cmd",
    "inlinescript"
  ],
  "uploads": [
    "actions/upload-artifact"
  ],
  "downloads": [
    "actions/download-artifact",
    "dawidd6/action-download-artifact"
  ],
  "caches": [
    "actions/cache",
    "actions/cache/save",
    "actions/cache/restore"
  ]
};
