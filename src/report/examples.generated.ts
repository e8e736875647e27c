// Generated from fixtures/rules by tools/generate.mjs. Do not edit.

export interface ExampleFile {
  readonly file: string;
  readonly text: string;
}

/** For each rule, a smallest repository with the problem and the same one repaired. */
export const EXAMPLES: Readonly<Record<string, { readonly vulnerable: readonly ExampleFile[]; readonly fixed: readonly ExampleFile[] }>> = {
  "actor-check-disabled": {
    "vulnerable": [
      {
        "file": ".github/workflows/fix.yml",
        "text": "name: Fix\n\non:\n  issue_comment:\n    types: [created]\n\njobs:\n  fix:\n    if: github.actor == 'release-captain'\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n      - name: Look into the comment\n        uses: openai/codex-action@v1\n        with:\n          openai-api-key: ${{ secrets.OPENAI_API_KEY }}\n          sandbox: read-only\n          allow-users: \"*\"\n          prompt: Explain the failure in the comment.\n"
      }
    ],
    "fixed": [
      {
        "file": ".github/workflows/fix.yml",
        "text": "name: Fix\n\non:\n  issue_comment:\n    types: [created]\n\njobs:\n  fix:\n    if: github.actor == 'release-captain'\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n      - name: Look into the comment\n        uses: openai/codex-action@v1\n        with:\n          openai-api-key: ${{ secrets.OPENAI_API_KEY }}\n          sandbox: read-only\n          prompt: Explain the failure in the comment.\n"
      }
    ]
  },
  "boundary-crossing-without-reauthorization": {
    "vulnerable": [
      {
        "file": ".github/workflows/triage.yml",
        "text": "name: Triage\n\non:\n  issues:\n    types: [opened]\n\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: write\n      issues: write\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          persist-credentials: false\n      - name: Triage the issue\n        uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}\n          github_token: ${{ secrets.GITHUB_TOKEN }}\n          allowed_non_write_users: \"*\"\n          claude_args: --allowedTools \"Bash(gh issue edit:*),Bash(git push:*),Edit\"\n          prompt: Label issue ${{ github.event.issue.number }}.\n"
      }
    ],
    "fixed": [
      {
        "file": ".github/workflows/triage.yml",
        "text": "name: Triage\n\non:\n  issues:\n    types: [opened]\n\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: write\n      issues: write\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          persist-credentials: false\n      - name: Triage the issue\n        uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}\n          github_token: ${{ secrets.GITHUB_TOKEN }}\n          claude_args: --allowedTools \"Bash(gh issue edit:*),Bash(git push:*),Edit\"\n          prompt: Label issue ${{ github.event.issue.number }}.\n"
      }
    ]
  },
  "hardcoded-agent-secret": {
    "vulnerable": [
      {
        "file": ".github/workflows/search.yml",
        "text": "name: Search\n\non:\n  workflow_dispatch:\n\npermissions:\n  contents: read\n\njobs:\n  search:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Search the docs\n        env:\n          ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n          SEARCH_API_KEY: Wm4Kx8TzQ2vLr7NdYb6HsJ3c\n        run: claude -p \"Search the docs\" --allowedTools Read\n"
      },
      {
        "file": ".mcp.json",
        "text": "{\n  \"mcpServers\": {\n    \"search\": {\n      \"command\": \"npx\",\n      \"args\": [\"-y\", \"search-mcp@1.4.2\"],\n      \"env\": {\n        \"SEARCH_API_KEY\": \"q7Zt2LwX9vBn4RkJ8sHd3FpM\"\n      }\n    }\n  }\n}\n"
      }
    ],
    "fixed": [
      {
        "file": ".github/workflows/search.yml",
        "text": "name: Search\n\non:\n  workflow_dispatch:\n\npermissions:\n  contents: read\n\njobs:\n  search:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Search the docs\n        env:\n          ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n          SEARCH_API_KEY: ${{ secrets.SEARCH_API_KEY }}\n        run: claude -p \"Search the docs\" --allowedTools Read\n"
      },
      {
        "file": ".mcp.json",
        "text": "{\n  \"mcpServers\": {\n    \"search\": {\n      \"command\": \"npx\",\n      \"args\": [\"-y\", \"search-mcp@1.4.2\"],\n      \"env\": {\n        \"SEARCH_API_KEY\": \"${SEARCH_API_KEY}\"\n      }\n    }\n  }\n}\n"
      }
    ]
  },
  "open-agent-trigger": {
    "vulnerable": [
      {
        "file": ".github/workflows/greet.yml",
        "text": "name: Greet\n\non:\n  issues:\n    types: [opened]\n\npermissions:\n  contents: read\n\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Draft a reply\n        uses: google-github-actions/run-gemini-cli@v0\n        with:\n          gemini_api_key: ${{ secrets.GEMINI_API_KEY }}\n          settings: '{\"tools\": {\"core\": [\"run_shell_command(echo)\"]}}'\n          prompt: Draft a reply to ${{ github.event.issue.title }}.\n"
      }
    ],
    "fixed": [
      {
        "file": ".github/workflows/greet.yml",
        "text": "name: Greet\n\non:\n  issues:\n    types: [opened]\n\npermissions:\n  contents: read\n\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    if: github.event.issue.author_association == 'MEMBER' || github.event.issue.author_association == 'OWNER'\n    steps:\n      - name: Draft a reply\n        uses: google-github-actions/run-gemini-cli@v0\n        with:\n          gemini_api_key: ${{ secrets.GEMINI_API_KEY }}\n          settings: '{\"tools\": {\"core\": [\"run_shell_command(echo)\"]}}'\n          prompt: Draft a reply to ${{ github.event.issue.title }}.\n"
      }
    ]
  },
  "overbroad-write-access": {
    "vulnerable": [
      {
        "file": ".github/workflows/fix.yml",
        "text": "name: Fix\n\non:\n  issues:\n    types: [assigned]\n\njobs:\n  fix:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      issues: write\n    steps:\n      - name: Fix the issue\n        uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}\n          github_token: ${{ secrets.TEAM_PAT }}\n          claude_args: --allowedTools \"Bash(gh issue edit:*)\"\n          prompt: Label issue ${{ github.event.issue.number }}.\n"
      }
    ],
    "fixed": [
      {
        "file": ".github/workflows/fix.yml",
        "text": "name: Fix\n\non:\n  issues:\n    types: [assigned]\n\njobs:\n  fix:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      issues: write\n    steps:\n      - name: Fix the issue\n        uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}\n          github_token: ${{ secrets.GITHUB_TOKEN }}\n          claude_args: --allowedTools \"Bash(gh issue edit:*)\"\n          prompt: Label issue ${{ github.event.issue.number }}.\n"
      }
    ]
  },
  "shared-credential-pool": {
    "vulnerable": [
      {
        "file": ".github/workflows/bots.yml",
        "text": "name: Bots\n\non:\n  schedule:\n    - cron: \"0 6 * * 1\"\n\npermissions:\n  contents: read\n\njobs:\n  changelog:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Draft the changelog\n        env:\n          OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n          NPM_TOKEN: ${{ secrets.NPM_TOKEN }}\n        run: npx -y @openai/codex@0.138.0 exec \"Draft the changelog\"\n  docs:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Check the docs\n        env:\n          OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n          NPM_TOKEN: ${{ secrets.NPM_TOKEN }}\n        run: npx -y @openai/codex@0.138.0 exec \"Check the docs\"\n"
      }
    ],
    "fixed": [
      {
        "file": ".github/workflows/bots.yml",
        "text": "name: Bots\n\non:\n  schedule:\n    - cron: \"0 6 * * 1\"\n\npermissions:\n  contents: read\n\njobs:\n  changelog:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Draft the changelog\n        env:\n          OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n          NPM_TOKEN: ${{ secrets.NPM_TOKEN }}\n        run: npx -y @openai/codex@0.138.0 exec \"Draft the changelog\"\n  docs:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Check the docs\n        env:\n          OPENAI_API_KEY: ${{ secrets.DOCS_OPENAI_API_KEY }}\n        run: npx -y @openai/codex@0.138.0 exec \"Check the docs\"\n"
      }
    ]
  },
  "unrestricted-agent-shell": {
    "vulnerable": [
      {
        "file": ".claude/settings.json",
        "text": "{\n  \"permissions\": {\n    \"allow\": [\n      \"Bash(*)\"\n    ]\n  }\n}\n"
      }
    ],
    "fixed": [
      {
        "file": ".claude/settings.json",
        "text": "{\n  \"permissions\": {\n    \"allow\": [\n      \"Bash(npm test:*)\"\n    ]\n  }\n}\n"
      }
    ]
  }
};
