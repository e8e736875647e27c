// Generated from persons.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "names": [
    {
      "name": "CLAUDE_CODE_OAUTH_TOKEN",
      "source": "https://code.claude.com/docs/en/authentication"
    },
    {
      "name": "COPILOT_GITHUB_TOKEN",
      "source": "https://docs.github.com/en/copilot/how-tos/copilot-cli/automate-copilot-cli/automate-with-actions"
    },
    {
      "name": "CODEX_AUTH_JSON",
      "source": "https://developers.openai.com/codex/auth"
    }
  ],
  "words": [
    "PAT",
    "PERSONAL",
    "USER",
    "MY"
  ],
  "machines": [
    "BOT",
    "BOTS",
    "MACHINE",
    "ROBOT",
    "SERVICE",
    "SVC",
    "AUTOMATION"
  ]
};
