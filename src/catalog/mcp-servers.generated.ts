// Generated from mcp-servers.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "servers": [
    {
      "id": "github",
      "title": "GitHub (official)",
      "match": [
        "docker:ghcr.io/github/github-mcp-server",
        "url:api.githubcopilot.com/mcp*",
        "bin:github-mcp-server"
      ],
      "zone": [
        "saas:github"
      ],
      "reach": [
        "github",
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "GITHUB_PERSONAL_ACCESS_TOKEN",
        "GITHUB_APP_PRIVATE_KEY",
        "header:Authorization"
      ],
      "read-only": [
        "flag:--read-only",
        "env:GITHUB_READ_ONLY=1",
        "env:GITHUB_READ_ONLY=true",
        "header:X-MCP-Readonly=true",
        "header:X-MCP-Readonly=1",
        "url-suffix:/readonly"
      ],
      "narrower": [
        "flag:--toolsets",
        "env:GITHUB_TOOLSETS",
        "header:X-MCP-Toolsets",
        "url-part:/mcp/x/",
        "flag:--tools",
        "env:GITHUB_TOOLS",
        "header:X-MCP-Tools"
      ],
      "weak": [
        "flag:--lockdown-mode",
        "env:GITHUB_LOCKDOWN_MODE",
        "header:X-MCP-Lockdown"
      ],
      "tools": {
        "write": [
          "merge_pull_request",
          "push_files",
          "delete_repository",
          "delete_file",
          "create_*",
          "update_*",
          "add_*"
        ],
        "exec": [
          "actions_run_trigger"
        ]
      },
      "confidence": "confirmed",
      "source": "github/github-mcp-server@64a49f34 (2026-08-20) README+docs/server-configuration.md+docs/remote-server.md+pkg/github/__toolsnaps__"
    },
    {
      "id": "github-archived",
      "title": "GitHub (reference, archived)",
      "match": [
        "npm:@modelcontextprotocol/server-github",
        "docker:mcp/github"
      ],
      "zone": [
        "saas:github"
      ],
      "reach": [
        "github",
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "GITHUB_PERSONAL_ACCESS_TOKEN"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2025.4.8 (280k dl/mo); docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "gitlab-zereight",
      "title": "GitLab (zereight)",
      "match": [
        "npm:@zereight/mcp-gitlab"
      ],
      "zone": [
        "saas:gitlab"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "gitlab",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "GITLAB_PERSONAL_ACCESS_TOKEN",
        "GITLAB_JOB_TOKEN"
      ],
      "read-only": [
        "flag:--permission-mode=readonly",
        "flag:--read-only=true",
        "env:GITLAB_READ_ONLY_MODE=true"
      ],
      "narrower": [
        "env:GITLAB_ALLOWED_PROJECT_IDS",
        "env:GITLAB_DENIED_TOOLS_REGEX",
        "env:GITLAB_ALLOWED_HOSTS",
        "env:GITLAB_ALLOWED_GROUPS"
      ],
      "confidence": "confirmed",
      "source": "zereight/gitlab-mcp@32c5df7 (2026-08-23)"
    },
    {
      "id": "gitlab-archived",
      "title": "GitLab (reference, archived)",
      "match": [
        "npm:@modelcontextprotocol/server-gitlab",
        "docker:mcp/gitlab"
      ],
      "zone": [
        "saas:gitlab"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "gitlab",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "GITLAB_PERSONAL_ACCESS_TOKEN"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "azure-devops",
      "title": "Azure DevOps",
      "match": [
        "npm:@azure-devops/mcp",
        "url:mcp.dev.azure.com/*"
      ],
      "zone": [
        "saas:azure-devops"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "azure-devops",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "ADO_MCP_AUTH_TOKEN",
        "PERSONAL_ACCESS_TOKEN"
      ],
      "read-only": [],
      "narrower": [
        "flag:-d",
        "flag:--domains"
      ],
      "confidence": "confirmed",
      "source": "microsoft/azure-devops-mcp@7ecd6f7 (2026-08-19)"
    },
    {
      "id": "git",
      "title": "Git (reference)",
      "match": [
        "pypi:mcp-server-git",
        "docker:mcp/git"
      ],
      "zone": [
        "local-git"
      ],
      "reach": [
        "files"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "narrower": [
        "flag:--repository"
      ],
      "tools": {
        "read": [
          "git_status",
          "git_diff*",
          "git_log",
          "git_show",
          "git_branch"
        ],
        "write": [
          "git_add",
          "git_reset",
          "git_commit",
          "git_checkout",
          "git_create_branch"
        ]
      },
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29) src/git"
    },
    {
      "id": "git-cyanheads",
      "title": "Git (cyanheads)",
      "match": [
        "npm:@cyanheads/git-mcp-server"
      ],
      "zone": [
        "local-git"
      ],
      "reach": [
        "files",
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "confidence": "unconfirmed",
      "source": "npm 2.15.3; env name UNCONFIRMED"
    },
    {
      "id": "filesystem",
      "title": "Filesystem (reference)",
      "match": [
        "npm:@modelcontextprotocol/server-filesystem",
        "docker:mcp/filesystem"
      ],
      "zone": [
        "local-fs"
      ],
      "reach": [
        "files"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "tools": {
        "read": [
          "read_*",
          "list_*",
          "search_*",
          "get_file_info",
          "directory_tree"
        ],
        "write": [
          "write_file",
          "edit_file",
          "move_file",
          "create_directory"
        ]
      },
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29) src/filesystem (14 tools)"
    },
    {
      "id": "desktop-commander",
      "title": "Desktop Commander",
      "match": [
        "npm:@wonderwhy-er/desktop-commander",
        "docker:mcp/desktop-commander"
      ],
      "zone": [
        "shell",
        "local-fs"
      ],
      "reach": [
        "shell",
        "files",
        "internet"
      ],
      "access": [
        "read",
        "write",
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "tools": {
        "exec": [
          "start_process"
        ],
        "write": [
          "set_config_value"
        ]
      },
      "confidence": "confirmed",
      "source": "npm 0.2.52 README+dist/server.js"
    },
    {
      "id": "serena",
      "title": "Serena",
      "match": [
        "pypi:serena-agent",
        "git:github.com/oraios/serena",
        "bin:serena"
      ],
      "zone": [
        "local-fs",
        "shell"
      ],
      "reach": [
        "files",
        "shell",
        "internet"
      ],
      "access": [
        "read",
        "write",
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "narrower": [
        "flag:--context=claude-code"
      ],
      "elsewhere": true,
      "tools": {
        "exec": [
          "execute_shell_command"
        ]
      },
      "confidence": "confirmed",
      "source": "oraios/serena@7fcbca7e (2026-08-20)"
    },
    {
      "id": "code-runner",
      "title": "Code Runner",
      "match": [
        "npm:mcp-server-code-runner"
      ],
      "zone": [
        "shell"
      ],
      "reach": [
        "shell",
        "internet"
      ],
      "access": [
        "exec"
      ],
      "untrusted": false,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "tools": {
        "exec": [
          "run-code"
        ]
      },
      "confidence": "confirmed",
      "source": "npm 0.1.8 README"
    },
    {
      "id": "cli-mcp-server",
      "title": "CLI MCP server",
      "match": [
        "pypi:cli-mcp-server"
      ],
      "zone": [
        "shell"
      ],
      "reach": [
        "shell",
        "internet"
      ],
      "access": [
        "exec"
      ],
      "untrusted": false,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "narrower": [
        "env:ALLOWED_DIR",
        "env:ALLOWED_COMMANDS",
        "env:ALLOWED_FLAGS"
      ],
      "confidence": "unconfirmed",
      "source": "PyPI rank 5495; env names UNCONFIRMED (from memory)"
    },
    {
      "id": "ssh-mcp",
      "title": "SSH MCP",
      "match": [
        "npm:ssh-mcp"
      ],
      "zone": [
        "shell:remote"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": [
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "SSH_MCP_PASSWORD",
        "SSH_MCP_SUDO_PASSWORD",
        "flag:--password",
        "flag:--key"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2.11.0 README"
    },
    {
      "id": "codex-as-mcp",
      "title": "Codex CLI as MCP server",
      "match": [
        "cmd:codex mcp-server",
        "cmd:codex mcp",
        "npm:@openai/codex-shell-tool-mcp"
      ],
      "zone": [
        "agent",
        "shell",
        "local-fs"
      ],
      "reach": [
        "shell",
        "files",
        "internet"
      ],
      "access": [
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "OPENAI_API_KEY",
        "CODEX_API_KEY"
      ],
      "read-only": [],
      "unsure": [
        "flag:--sandbox=read-only"
      ],
      "confidence": "partial",
      "source": "@openai/codex-sdk 0.163.0 types (SandboxMode/ApprovalMode); CLI subcommand from docs, UNCONFIRMED spelling on newest"
    },
    {
      "id": "claude-as-mcp",
      "title": "Claude Code as MCP server",
      "match": [
        "cmd:claude mcp serve"
      ],
      "zone": [
        "agent",
        "shell",
        "local-fs"
      ],
      "reach": [
        "shell",
        "files",
        "internet"
      ],
      "access": [
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "ANTHROPIC_API_KEY",
        "CLAUDE_CODE_OAUTH_TOKEN"
      ],
      "read-only": [],
      "confidence": "partial",
      "source": "Claude Code docs (from memory) UNCONFIRMED on newest"
    },
    {
      "id": "everything",
      "title": "Everything (test server)",
      "match": [
        "npm:@modelcontextprotocol/server-everything"
      ],
      "zone": [
        "none"
      ],
      "reach": [],
      "access": [
        "read"
      ],
      "untrusted": false,
      "private": true,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "tools": {
        "read": [
          "get-env"
        ]
      },
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29) src/everything/tools/get-env.ts"
    },
    {
      "id": "memory",
      "title": "Memory (knowledge graph)",
      "match": [
        "npm:@modelcontextprotocol/server-memory",
        "docker:mcp/memory"
      ],
      "zone": [
        "memory"
      ],
      "reach": [],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "tools": {
        "read": [
          "read_graph",
          "search_nodes",
          "open_nodes"
        ],
        "write": [
          "create_*",
          "delete_*"
        ]
      },
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29) src/memory"
    },
    {
      "id": "sequential-thinking",
      "title": "Sequential Thinking",
      "match": [
        "npm:@modelcontextprotocol/server-sequential-thinking",
        "docker:mcp/sequentialthinking"
      ],
      "zone": [
        "none"
      ],
      "reach": [],
      "access": [],
      "untrusted": false,
      "private": false,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29)"
    },
    {
      "id": "time",
      "title": "Time",
      "match": [
        "pypi:mcp-server-time",
        "docker:mcp/time"
      ],
      "zone": [
        "none"
      ],
      "reach": [],
      "access": [],
      "untrusted": false,
      "private": false,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29)"
    },
    {
      "id": "playwright",
      "title": "Playwright",
      "match": [
        "npm:@playwright/mcp",
        "docker:mcp/playwright",
        "docker:mcr.microsoft.com/playwright/mcp"
      ],
      "zone": [
        "browser"
      ],
      "reach": [
        "internet"
      ],
      "access": [
        "read",
        "write",
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "flag:--storage-state",
        "flag:--extension",
        "flag:--cdp-endpoint"
      ],
      "read-only": [],
      "narrower": [
        "flag:--isolated",
        "flag:--sandbox"
      ],
      "weak": [
        "flag:--allowed-origins",
        "flag:--blocked-origins"
      ],
      "tools": {
        "exec": [
          "browser_run_code*",
          "browser_evaluate"
        ],
        "send": [
          "browser_file_upload"
        ]
      },
      "confidence": "confirmed",
      "source": "microsoft/playwright-mcp@7e0457a (2026-08-07); npm 0.0.83 README (6.3M dl/mo)"
    },
    {
      "id": "chrome-devtools",
      "title": "Chrome DevTools",
      "match": [
        "npm:chrome-devtools-mcp"
      ],
      "zone": [
        "browser"
      ],
      "reach": [
        "internet"
      ],
      "access": [
        "read",
        "write",
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "flag:--autoConnect"
      ],
      "read-only": [],
      "narrower": [
        "flag:--slim",
        "flag:--isolated",
        "flag:--allowedUrlPattern",
        "flag:--blockedUrlPattern"
      ],
      "confidence": "confirmed",
      "source": "npm 1.11.0; ChromeDevTools/chrome-devtools-mcp@ebf58f2f"
    },
    {
      "id": "puppeteer",
      "title": "Puppeteer (reference, archived)",
      "match": [
        "npm:@modelcontextprotocol/server-puppeteer",
        "docker:mcp/puppeteer"
      ],
      "zone": [
        "browser"
      ],
      "reach": [
        "internet"
      ],
      "access": [
        "read",
        "write",
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2025.5.12 README"
    },
    {
      "id": "browserbase",
      "title": "Browserbase",
      "match": [
        "npm:@browserbasehq/mcp-server-browserbase",
        "docker:mcp/browserbase"
      ],
      "zone": [
        "browser:remote"
      ],
      "reach": [
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": false,
      "egress": true,
      "credentials": [
        "BROWSERBASE_API_KEY",
        "GEMINI_API_KEY"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2.4.3 README; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "browsermcp",
      "title": "Browser MCP (user's browser)",
      "match": [
        "npm:@browsermcp/mcp"
      ],
      "zone": [
        "browser"
      ],
      "reach": [
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "confidence": "partial",
      "source": "npm 0.1.3 summary"
    },
    {
      "id": "fetch",
      "title": "Fetch (reference)",
      "match": [
        "pypi:mcp-server-fetch",
        "docker:mcp/fetch"
      ],
      "zone": [
        "internet"
      ],
      "reach": [
        "internet"
      ],
      "access": [
        "read"
      ],
      "untrusted": true,
      "private": false,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "tools": {
        "send": [
          "fetch"
        ]
      },
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29) src/fetch"
    },
    {
      "id": "context7",
      "title": "Context7",
      "match": [
        "npm:@upstash/context7-mcp",
        "url:mcp.context7.com/mcp"
      ],
      "zone": [
        "docs"
      ],
      "reach": [],
      "access": [
        "read"
      ],
      "untrusted": true,
      "private": false,
      "egress": false,
      "credentials": [
        "CONTEXT7_API_KEY",
        "flag:--api-key",
        "header:CONTEXT7_API_KEY"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 4.1.1 README; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "deepwiki",
      "title": "DeepWiki",
      "match": [
        "url:mcp.deepwiki.com/*",
        "npm:mcp-deepwiki"
      ],
      "zone": [
        "docs"
      ],
      "reach": [],
      "access": [
        "read"
      ],
      "untrusted": true,
      "private": false,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "microsoft-learn",
      "title": "Microsoft Learn docs",
      "match": [
        "url:learn.microsoft.com/api/mcp"
      ],
      "zone": [
        "docs"
      ],
      "reach": [],
      "access": [
        "read"
      ],
      "untrusted": false,
      "private": false,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "confidence": "confirmed",
      "source": "learn.microsoft.com agent-framework doc"
    },
    {
      "id": "aws-knowledge",
      "title": "AWS Knowledge / documentation",
      "match": [
        "url:knowledge-mcp.global.api.aws*",
        "pypi:awslabs.aws-documentation-mcp-server",
        "docker:mcp/aws-documentation"
      ],
      "zone": [
        "docs"
      ],
      "reach": [],
      "access": [
        "read"
      ],
      "untrusted": false,
      "private": false,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "confidence": "confirmed",
      "source": "community note 2026-09-24 (public code id 69874863706); awslabs/mcp@100b55b6d"
    },
    {
      "id": "brave",
      "title": "Brave Search",
      "match": [
        "npm:@brave/brave-search-mcp-server",
        "npm:@modelcontextprotocol/server-brave-search",
        "docker:mcp/brave-search"
      ],
      "zone": [
        "internet:search"
      ],
      "reach": [
        "internet"
      ],
      "access": [
        "read"
      ],
      "untrusted": true,
      "private": false,
      "egress": true,
      "credentials": [
        "BRAVE_API_KEY",
        "flag:--brave-api-key"
      ],
      "read-only": [],
      "narrower": [
        "env:BRAVE_MCP_ENABLED_TOOLS",
        "env:BRAVE_MCP_DISABLED_TOOLS"
      ],
      "confidence": "confirmed",
      "source": "npm 2.1.4 README"
    },
    {
      "id": "tavily",
      "title": "Tavily",
      "match": [
        "npm:tavily-mcp",
        "url:mcp.tavily.com/mcp*",
        "docker:mcp/tavily"
      ],
      "zone": [
        "internet:search"
      ],
      "reach": [
        "internet"
      ],
      "access": [
        "read"
      ],
      "untrusted": true,
      "private": false,
      "egress": true,
      "credentials": [
        "TAVILY_API_KEY",
        "url-param:tavilyApiKey"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 0.2.22 README"
    },
    {
      "id": "exa",
      "title": "Exa",
      "match": [
        "npm:exa-mcp-server",
        "url:mcp.exa.ai/mcp*",
        "docker:mcp/exa"
      ],
      "zone": [
        "internet:search"
      ],
      "reach": [
        "internet"
      ],
      "access": [
        "read"
      ],
      "untrusted": true,
      "private": false,
      "egress": true,
      "credentials": [
        "EXA_API_KEY",
        "header:x-api-key",
        "url-param:exaApiKey"
      ],
      "read-only": [],
      "narrower": [
        "url-param:tools"
      ],
      "tools": {
        "send": [
          "web_search_exa",
          "web_fetch_exa"
        ]
      },
      "confidence": "confirmed",
      "source": "exa-labs/exa-mcp-server@15ffb50; community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "firecrawl",
      "title": "Firecrawl",
      "match": [
        "npm:firecrawl-mcp",
        "url:mcp.firecrawl.dev/*",
        "docker:mcp/firecrawl"
      ],
      "zone": [
        "internet:crawl"
      ],
      "reach": [
        "internet"
      ],
      "access": [
        "read"
      ],
      "untrusted": true,
      "private": false,
      "egress": true,
      "credentials": [
        "FIRECRAWL_API_KEY",
        "FIRECRAWL_OAUTH_TOKEN"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 3.26.0 README"
    },
    {
      "id": "perplexity",
      "title": "Perplexity",
      "match": [
        "npm:@perplexity-ai/mcp-server",
        "docker:mcp/perplexity-ask"
      ],
      "zone": [
        "internet:search"
      ],
      "reach": [
        "internet"
      ],
      "access": [
        "read"
      ],
      "untrusted": true,
      "private": false,
      "egress": true,
      "credentials": [
        "PERPLEXITY_API_KEY"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 1.2.1 README"
    },
    {
      "id": "brightdata",
      "title": "Bright Data",
      "match": [
        "npm:@brightdata/mcp",
        "url:mcp.brightdata.com/mcp*"
      ],
      "zone": [
        "internet:crawl",
        "browser:remote"
      ],
      "reach": [
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": false,
      "egress": true,
      "credentials": [
        "API_TOKEN",
        "url-param:token"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2.11.3 README"
    },
    {
      "id": "apify",
      "title": "Apify",
      "match": [
        "npm:@apify/actors-mcp-server",
        "url:mcp.apify.com*",
        "docker:mcp/apify-mcp-server"
      ],
      "zone": [
        "internet:crawl",
        "exec:remote"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "apify",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": false,
      "egress": true,
      "credentials": [
        "APIFY_TOKEN",
        "header:Authorization"
      ],
      "read-only": [],
      "narrower": [
        "url-param:tools",
        "flag:--tools"
      ],
      "confidence": "confirmed",
      "source": "community note 2026-09-24 (public code id 69874863706); docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "duckduckgo",
      "title": "DuckDuckGo",
      "match": [
        "pypi:duckduckgo-mcp-server",
        "docker:mcp/duckduckgo"
      ],
      "zone": [
        "internet:search"
      ],
      "reach": [
        "internet"
      ],
      "access": [
        "read"
      ],
      "untrusted": true,
      "private": false,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "markitdown",
      "title": "MarkItDown",
      "match": [
        "pypi:markitdown-mcp",
        "docker:mcp/markitdown"
      ],
      "zone": [
        "local-fs",
        "internet"
      ],
      "reach": [
        "files",
        "internet"
      ],
      "access": [
        "read"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "tools": {
        "read": [
          "convert_to_markdown"
        ]
      },
      "confidence": "confirmed",
      "source": "community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "postgres-archived",
      "title": "PostgreSQL (reference, archived)",
      "match": [
        "npm:@modelcontextprotocol/server-postgres",
        "docker:mcp/postgres"
      ],
      "zone": [
        "db:postgres"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read"
      ],
      "most": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "soft": true,
      "tools": {
        "write": [
          "query"
        ]
      },
      "confidence": "confirmed",
      "source": "npm 0.6.2 dist/index.js L90; community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "postgres-crystaldba",
      "title": "Postgres MCP Pro",
      "match": [
        "pypi:postgres-mcp",
        "docker:crystaldba/postgres-mcp"
      ],
      "zone": [
        "db:postgres"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "DATABASE_URI"
      ],
      "read-only": [
        "flag:--access-mode=restricted"
      ],
      "confidence": "confirmed",
      "source": "crystaldba/postgres-mcp@07eb329 (2026-01-22)"
    },
    {
      "id": "dbhub",
      "title": "DBHub",
      "match": [
        "npm:@bytebase/dbhub",
        "docker:bytebase/dbhub"
      ],
      "zone": [
        "db:postgres|mysql|mssql|oracle|sqlite"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "DSN",
        "flag:--dsn",
        "DB_PASSWORD"
      ],
      "read-only": [],
      "elsewhere": true,
      "tools": {
        "write": [
          "execute_sql"
        ]
      },
      "confidence": "confirmed",
      "source": "bytebase/dbhub@d91080f (2026-08-21) src/config/env.ts; npm 1.4.0"
    },
    {
      "id": "genai-toolbox",
      "title": "MCP Toolbox for Databases (Google)",
      "match": [
        "npm:@toolbox-sdk/server",
        "bin:toolbox",
        "docker:us-central1-docker.pkg.dev/database-toolbox/toolbox/toolbox"
      ],
      "zone": [
        "db:any"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "POSTGRES_PASSWORD"
      ],
      "read-only": [],
      "narrower": [
        "flag:--prebuilt"
      ],
      "elsewhere": true,
      "confidence": "partial",
      "source": "community note 2026-09-24 (public code id 69874863706); writeMode/allowedDatasets seen in a third-party example"
    },
    {
      "id": "mongodb",
      "title": "MongoDB",
      "match": [
        "npm:mongodb-mcp-server",
        "docker:mcp/mongodb",
        "docker:mongodb/mongodb-mcp-server"
      ],
      "zone": [
        "db:mongodb",
        "saas:atlas"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "MDB_MCP_CONNECTION_STRING",
        "MDB_MCP_API_CLIENT_SECRET"
      ],
      "read-only": [
        "flag:--readOnly",
        "env:MDB_MCP_READ_ONLY=true"
      ],
      "narrower": [
        "env:MDB_MCP_DISABLED_TOOLS"
      ],
      "confidence": "confirmed",
      "source": "mongodb-js/mongodb-mcp-server@36a405e3 (2026-08-21)"
    },
    {
      "id": "supabase",
      "title": "Supabase",
      "match": [
        "npm:@supabase/mcp-server-supabase",
        "url:mcp.supabase.com/mcp*",
        "url:localhost:54321/mcp"
      ],
      "zone": [
        "db:postgres",
        "cloud:supabase"
      ],
      "reach": [
        "service",
        "cloud",
        "internet"
      ],
      "service": "database",
      "access": [
        "read",
        "write"
      ],
      "most": [
        "read",
        "write",
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "SUPABASE_ACCESS_TOKEN",
        "flag:--access-token",
        "header:Authorization"
      ],
      "read-only": [
        "url-param:read_only=true",
        "flag:--read-only"
      ],
      "narrower": [
        "url-param:project_ref",
        "flag:--project-ref",
        "url-param:features",
        "flag:--features"
      ],
      "tools": {
        "write": [
          "execute_sql",
          "apply_migration"
        ],
        "exec": [
          "deploy_edge_function"
        ]
      },
      "confidence": "confirmed",
      "source": "supabase-community/supabase-mcp@17fb90f (2026-04-21); npm 0.13.0 dist"
    },
    {
      "id": "neon",
      "title": "Neon",
      "match": [
        "npm:@neondatabase/mcp-server-neon",
        "url:mcp.neon.tech/mcp*",
        "docker:mcp/neon"
      ],
      "zone": [
        "db:postgres"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "NEON_API_KEY"
      ],
      "read-only": [
        "url-param:?readonly=true"
      ],
      "confidence": "confirmed",
      "source": "neon MCP setup doc (public code id 59103734263); docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "prisma-postgres",
      "title": "Prisma Postgres",
      "match": [
        "url:mcp.prisma.io/mcp"
      ],
      "zone": [
        "db:postgres"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "clickhouse",
      "title": "ClickHouse",
      "match": [
        "pypi:mcp-clickhouse",
        "docker:mcp/clickhouse"
      ],
      "zone": [
        "db:clickhouse"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read"
      ],
      "most": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "CLICKHOUSE_PASSWORD"
      ],
      "read-only": [],
      "widens": [
        "env:CLICKHOUSE_ALLOW_WRITE_ACCESS=true",
        "env:CLICKHOUSE_ALLOW_DROP=true"
      ],
      "confidence": "confirmed",
      "source": "ClickHouse/mcp-clickhouse (2026-04-29) README L264-274"
    },
    {
      "id": "redis",
      "title": "Redis",
      "match": [
        "npm:@modelcontextprotocol/server-redis",
        "pypi:redis-mcp-server",
        "docker:mcp/redis"
      ],
      "zone": [
        "db:redis"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "REDIS_PWD"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "qdrant",
      "title": "Qdrant",
      "match": [
        "pypi:mcp-server-qdrant"
      ],
      "zone": [
        "db:vector"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "QDRANT_API_KEY"
      ],
      "read-only": [],
      "unsure": [
        "env:QDRANT_READ_ONLY=*"
      ],
      "narrower": [
        "env:COLLECTION_NAME"
      ],
      "tools": {
        "read": [
          "qdrant-find"
        ],
        "write": [
          "qdrant-store"
        ]
      },
      "confidence": "partial",
      "source": "qdrant/mcp-server-qdrant (2026-03-30)"
    },
    {
      "id": "snowflake",
      "title": "Snowflake",
      "match": [
        "pypi:snowflake-labs-mcp"
      ],
      "zone": [
        "db:snowflake"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read"
      ],
      "most": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "SNOWFLAKE_PAT",
        "SNOWFLAKE_PASSWORD"
      ],
      "read-only": [],
      "elsewhere": true,
      "confidence": "partial",
      "source": "Snowflake-Labs/mcp (2025-06-26 snapshot)"
    },
    {
      "id": "neo4j",
      "title": "Neo4j",
      "match": [
        "docker:mcp/neo4j",
        "pypi:mcp-neo4j-cypher"
      ],
      "zone": [
        "db:neo4j"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "NEO4J_URI",
        "NEO4J_PASSWORD"
      ],
      "read-only": [
        "env:NEO4J_READ_ONLY=true"
      ],
      "narrower": [
        "env:NEO4J_DATABASE"
      ],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "elasticsearch",
      "title": "Elasticsearch",
      "match": [
        "npm:@elastic/mcp-server-elasticsearch",
        "docker:mcp/elasticsearch"
      ],
      "zone": [
        "db:elasticsearch"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "ES_API_KEY"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "mysql-benborla",
      "title": "MySQL (benborla)",
      "match": [
        "npm:@benborla29/mcp-server-mysql"
      ],
      "zone": [
        "db:mysql"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read"
      ],
      "most": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "MYSQL_PASS"
      ],
      "read-only": [],
      "widens": [
        "env:ALLOW_INSERT_OPERATION=true",
        "env:ALLOW_UPDATE_OPERATION=true",
        "env:ALLOW_DELETE_OPERATION=true"
      ],
      "confidence": "unconfirmed",
      "source": "npm 2.0.9 summary; env names UNCONFIRMED (from memory)"
    },
    {
      "id": "aws-mcp",
      "title": "AWS MCP Server (managed) via SigV4 proxy",
      "match": [
        "url:aws-mcp.*.api.aws/mcp*",
        "pypi:mcp-proxy-for-aws",
        "pypi:mcp-proxy-for-aws-cli"
      ],
      "zone": [
        "cloud:aws"
      ],
      "reach": [
        "cloud",
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "most": [
        "read",
        "write",
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN"
      ],
      "read-only": [
        "flag:--read-only"
      ],
      "narrower": [
        "flag:--profile",
        "flag:--service"
      ],
      "confidence": "confirmed",
      "source": "aws/mcp-proxy-for-aws (2026-08-17) README L105; community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "aws-api",
      "title": "AWS API MCP (awslabs, superseded)",
      "match": [
        "pypi:awslabs.aws-api-mcp-server",
        "docker:mcp/aws-api-mcp-server"
      ],
      "zone": [
        "cloud:aws"
      ],
      "reach": [
        "cloud",
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN"
      ],
      "read-only": [
        "env:READ_OPERATIONS_ONLY=true"
      ],
      "confidence": "confirmed",
      "source": "awslabs/mcp@100b55b6d src/aws-api-mcp-server/README.md L209-216"
    },
    {
      "id": "aws-eks",
      "title": "AWS EKS MCP",
      "match": [
        "pypi:awslabs.eks-mcp-server",
        "url:eks-mcp.*.api.aws/mcp"
      ],
      "zone": [
        "cloud:aws",
        "k8s"
      ],
      "reach": [
        "cloud"
      ],
      "access": [
        "read"
      ],
      "most": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "widens": [
        "flag:--allow-write"
      ],
      "confidence": "confirmed",
      "source": "awslabs/mcp src/eks-mcp-server/README.md L83-126"
    },
    {
      "id": "aws-ecs",
      "title": "AWS ECS MCP",
      "match": [
        "pypi:awslabs.ecs-mcp-server",
        "url:ecs-mcp.*.api.aws/mcp"
      ],
      "zone": [
        "cloud:aws"
      ],
      "reach": [
        "cloud"
      ],
      "access": [
        "read"
      ],
      "most": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "widens": [
        "env:ALLOW_WRITE=true"
      ],
      "confidence": "confirmed",
      "source": "awslabs/mcp src/ecs-mcp-server/README.md L85-156"
    },
    {
      "id": "aws-postgres-mysql",
      "title": "AWS Labs Postgres/MySQL",
      "match": [
        "pypi:awslabs.postgres-mcp-server",
        "pypi:awslabs.mysql-mcp-server"
      ],
      "zone": [
        "db:postgres|mysql"
      ],
      "reach": [
        "service"
      ],
      "service": "database",
      "access": [
        "read"
      ],
      "most": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "widens": [
        "flag:--allow_write_query"
      ],
      "soft": true,
      "confidence": "confirmed",
      "source": "awslabs/mcp src/postgres-mcp-server/README.md L109,177"
    },
    {
      "id": "azure",
      "title": "Azure MCP",
      "match": [
        "npm:@azure/mcp",
        "docker:mcr.microsoft.com/azure-sdk/azure-mcp",
        "pypi:msmcp-azure"
      ],
      "zone": [
        "cloud:azure"
      ],
      "reach": [
        "cloud"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "AZURE_CLIENT_SECRET"
      ],
      "read-only": [
        "flag:--read-only"
      ],
      "narrower": [
        "flag:--namespace",
        "flag:--tool"
      ],
      "confidence": "confirmed",
      "source": "microsoft/mcp@557fca143 servers/Azure.Mcp.Server/docs/azmcp-commands.md"
    },
    {
      "id": "gcloud",
      "title": "Google Cloud MCP (gcloud / Cloud Run / observability)",
      "match": [
        "npm:@google-cloud/gcloud-mcp",
        "npm:@google-cloud/observability-mcp",
        "npm:@google-cloud/cloud-run-mcp",
        "docker:mcp/cloud-run-mcp"
      ],
      "zone": [
        "cloud:gcp"
      ],
      "reach": [
        "cloud",
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "most": [
        "read",
        "write",
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "GOOGLE_APPLICATION_CREDENTIALS"
      ],
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml; npm 0.5.3/1.10.0"
    },
    {
      "id": "bigquery-managed",
      "title": "Google managed MCP endpoints (BigQuery, Maps, Gmail ...)",
      "match": [
        "url:bigquery.googleapis.com/mcp",
        "url:mapstools.googleapis.com/mcp",
        "url:*.googleapis.com/mcp*"
      ],
      "zone": [
        "cloud:gcp"
      ],
      "reach": [
        "cloud"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "confidence": "partial",
      "source": "public code hits for bigquery.googleapis.com/mcp"
    },
    {
      "id": "kubernetes-containers",
      "title": "Kubernetes (containers/Red Hat)",
      "match": [
        "npm:kubernetes-mcp-server",
        "pypi:kubernetes-mcp-server",
        "docker:quay.io/containers/kubernetes_mcp_server"
      ],
      "zone": [
        "k8s"
      ],
      "reach": [
        "cloud"
      ],
      "access": [
        "read",
        "write",
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "KUBECONFIG",
        "flag:--kubeconfig"
      ],
      "read-only": [],
      "unsure": [
        "flag:--read-only"
      ],
      "narrower": [
        "flag:--disable-destructive",
        "flag:--toolsets",
        "flag:--disable-multi-cluster"
      ],
      "elsewhere": true,
      "tools": {
        "exec": [
          "pods_exec"
        ]
      },
      "confidence": "confirmed",
      "source": "containers/kubernetes-mcp-server@55749981 docs/configuration.md; community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "kubernetes-flux159",
      "title": "Kubernetes (Flux159)",
      "match": [
        "npm:mcp-server-kubernetes",
        "docker:mcp/kubernetes",
        "docker:flux159/mcp-server-kubernetes"
      ],
      "zone": [
        "k8s",
        "shell"
      ],
      "reach": [
        "cloud",
        "shell"
      ],
      "access": [
        "read",
        "write",
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "KUBECONFIG_YAML",
        "KUBECONFIG_JSON",
        "KUBECONFIG"
      ],
      "read-only": [
        "env:ALLOW_ONLY_READONLY_TOOLS=true"
      ],
      "narrower": [
        "env:ALLOW_ONLY_NON_DESTRUCTIVE_TOOLS=true",
        "env:ALLOWED_TOOLS",
        "env:K8S_NAMESPACE"
      ],
      "confidence": "confirmed",
      "source": "npm 4.1.7 dist"
    },
    {
      "id": "terraform",
      "title": "Terraform",
      "match": [
        "docker:hashicorp/terraform-mcp-server",
        "bin:terraform-mcp-server"
      ],
      "zone": [
        "cloud:terraform",
        "docs"
      ],
      "reach": [
        "cloud"
      ],
      "access": [
        "read"
      ],
      "most": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "TFE_TOKEN"
      ],
      "read-only": [],
      "widens": [
        "env:ENABLE_TF_OPERATIONS=true"
      ],
      "narrower": [
        "flag:--toolsets",
        "flag:--tools",
        "flag:--organization-allowlist"
      ],
      "confidence": "confirmed",
      "source": "hashicorp/terraform-mcp-server@42b9fe7 (2026-08-21) README L105-142"
    },
    {
      "id": "pulumi",
      "title": "Pulumi",
      "match": [
        "docker:mcp/pulumi",
        "npm:@pulumi/mcp-server"
      ],
      "zone": [
        "cloud:iac"
      ],
      "reach": [
        "cloud"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "PULUMI_ACCESS_TOKEN"
      ],
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "docker-gateway",
      "title": "Docker MCP Gateway",
      "match": [
        "cmd:docker mcp gateway run",
        "docker:docker/mcp-gateway"
      ],
      "zone": [
        "container",
        "aggregator"
      ],
      "reach": [
        "shell",
        "service",
        "internet"
      ],
      "access": [
        "read",
        "write",
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "narrower": [
        "flag:--servers",
        "flag:--tools",
        "flag:--block-network",
        "flag:--block-secrets"
      ],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 types.go; gateway flag names UNCONFIRMED"
    },
    {
      "id": "dockerhub",
      "title": "Docker Hub",
      "match": [
        "docker:mcp/dockerhub"
      ],
      "zone": [
        "saas:dockerhub"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "dockerhub",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "HUB_PAT_TOKEN"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "heroku",
      "title": "Heroku",
      "match": [
        "npm:@heroku/mcp-server",
        "docker:mcp/heroku"
      ],
      "zone": [
        "cloud:heroku"
      ],
      "reach": [
        "cloud",
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "most": [
        "read",
        "write",
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "HEROKU_API_KEY"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "vercel",
      "title": "Vercel",
      "match": [
        "url:mcp.vercel.com*"
      ],
      "zone": [
        "cloud:vercel"
      ],
      "reach": [
        "cloud",
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "confidence": "confirmed",
      "source": "community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "netlify",
      "title": "Netlify",
      "match": [
        "npm:@netlify/mcp",
        "url:netlify-mcp.netlify.app/mcp"
      ],
      "zone": [
        "cloud:netlify"
      ],
      "reach": [
        "cloud",
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "NETLIFY_PERSONAL_ACCESS_TOKEN"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "cloudflare",
      "title": "Cloudflare",
      "match": [
        "npm:@cloudflare/mcp-server-cloudflare",
        "url:*.mcp.cloudflare.com/*",
        "url:mcp.cloudflare.com/mcp"
      ],
      "zone": [
        "cloud:cloudflare"
      ],
      "reach": [
        "cloud",
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "CLOUDFLARE_API_TOKEN"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "e2b",
      "title": "E2B sandbox",
      "match": [
        "docker:mcp/e2b",
        "npm:@e2b/mcp-server"
      ],
      "zone": [
        "code-sandbox"
      ],
      "reach": [
        "internet"
      ],
      "access": [
        "exec"
      ],
      "untrusted": false,
      "private": false,
      "egress": true,
      "credentials": [
        "E2B_API_KEY"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "circleci",
      "title": "CircleCI",
      "match": [
        "npm:@circleci/mcp-server-circleci",
        "docker:mcp/circleci"
      ],
      "zone": [
        "saas:circleci"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "circleci",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "CIRCLECI_TOKEN"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 0.20.0 README"
    },
    {
      "id": "sentry",
      "title": "Sentry",
      "match": [
        "url:mcp.sentry.dev/*",
        "npm:@sentry/mcp-server",
        "docker:mcp/sentry"
      ],
      "zone": [
        "saas:sentry"
      ],
      "reach": [
        "service"
      ],
      "service": "sentry",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "SENTRY_ACCESS_TOKEN",
        "flag:--access-token",
        "SENTRY_AUTH_TOKEN",
        "header:Authorization"
      ],
      "read-only": [],
      "narrower": [
        "flag:--organization-slug",
        "flag:--project-slug",
        "flag:--disable-skills",
        "env:MCP_DISABLE_SKILLS"
      ],
      "confidence": "confirmed",
      "source": "getsentry/sentry-mcp@4a109327; npm 0.39.0; community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "grafana",
      "title": "Grafana",
      "match": [
        "pypi:mcp-grafana",
        "docker:mcp/grafana",
        "docker:grafana/mcp-grafana",
        "bin:mcp-grafana"
      ],
      "zone": [
        "saas:grafana"
      ],
      "reach": [
        "service"
      ],
      "service": "grafana",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "GRAFANA_SERVICE_ACCOUNT_TOKEN",
        "GRAFANA_API_KEY",
        "GRAFANA_PASSWORD"
      ],
      "read-only": [
        "flag:--disable-write"
      ],
      "narrower": [
        "flag:--enabled-tools"
      ],
      "confidence": "confirmed",
      "source": "grafana/mcp-grafana@c6e492b (2026-08-21)"
    },
    {
      "id": "datadog",
      "title": "Datadog",
      "match": [
        "npm:@winor30/mcp-server-datadog",
        "url:mcp.datadoghq.com/*"
      ],
      "zone": [
        "saas:datadog"
      ],
      "reach": [
        "service"
      ],
      "service": "datadog",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "DATADOG_API_KEY",
        "DATADOG_APP_KEY"
      ],
      "read-only": [],
      "confidence": "partial",
      "source": "npm 1.8.0 README"
    },
    {
      "id": "pagerduty",
      "title": "PagerDuty",
      "match": [
        "pypi:pagerduty-mcp",
        "docker:pagerduty-mcp"
      ],
      "zone": [
        "saas:pagerduty"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "pagerduty",
      "access": [
        "read"
      ],
      "most": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "PAGERDUTY_USER_API_KEY"
      ],
      "read-only": [],
      "widens": [
        "flag:--enable-write-tools"
      ],
      "confidence": "confirmed",
      "source": "PagerDuty/pagerduty-mcp-server (2026-07-15) README L96-225"
    },
    {
      "id": "launchdarkly",
      "title": "LaunchDarkly",
      "match": [
        "npm:@launchdarkly/mcp-server"
      ],
      "zone": [
        "saas:launchdarkly"
      ],
      "reach": [
        "service"
      ],
      "service": "launchdarkly",
      "access": [
        "read",
        "write"
      ],
      "untrusted": false,
      "private": true,
      "egress": false,
      "credentials": [
        "flag:--api-key"
      ],
      "read-only": [],
      "confidence": "unconfirmed",
      "source": "npm 0.6.2"
    },
    {
      "id": "notion",
      "title": "Notion",
      "match": [
        "npm:@notionhq/notion-mcp-server",
        "url:mcp.notion.com/*",
        "docker:mcp/notion"
      ],
      "zone": [
        "saas:notion"
      ],
      "reach": [
        "service"
      ],
      "service": "notion",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "NOTION_TOKEN",
        "OPENAPI_MCP_HEADERS",
        "INTERNAL_INTEGRATION_TOKEN"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "makenotion/notion-mcp-server@1d38420 src/.../proxy.ts L185; npm 2.5.2"
    },
    {
      "id": "slack-official",
      "title": "Slack (official remote)",
      "match": [
        "url:mcp.slack.com/mcp"
      ],
      "zone": [
        "saas:slack"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "slack",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "confidence": "partial",
      "source": "public code hits; docs.slack.dev/ai/slack-mcp-server (not read)"
    },
    {
      "id": "slack-korotovsky",
      "title": "Slack (korotovsky)",
      "match": [
        "npm:slack-mcp-server",
        "docker:ghcr.io/korotovsky/slack-mcp-server"
      ],
      "zone": [
        "saas:slack"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "slack",
      "access": [
        "read"
      ],
      "most": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "SLACK_MCP_XOXP_TOKEN",
        "SLACK_MCP_XOXB_TOKEN",
        "SLACK_MCP_XOXC_TOKEN",
        "SLACK_MCP_XOXD_TOKEN"
      ],
      "read-only": [],
      "widens": [
        "env:SLACK_MCP_ADD_MESSAGE_TOOL=*",
        "env:SLACK_MCP_MARK_TOOL=*"
      ],
      "narrower": [
        "env:SLACK_MCP_ENABLED_TOOLS"
      ],
      "confidence": "confirmed",
      "source": "korotovsky/slack-mcp-server@b24b1b0 (2026-03-03)"
    },
    {
      "id": "slack-archived",
      "title": "Slack (reference, archived)",
      "match": [
        "npm:@modelcontextprotocol/server-slack",
        "docker:mcp/slack"
      ],
      "zone": [
        "saas:slack"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "slack",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "SLACK_BOT_TOKEN"
      ],
      "read-only": [],
      "weak": [
        "env:SLACK_CHANNEL_IDS"
      ],
      "tools": {
        "send": [
          "*post_message",
          "*reply_to_thread",
          "*add_reaction"
        ]
      },
      "confidence": "confirmed",
      "source": "npm 2025.4.25 dist/index.js"
    },
    {
      "id": "linear",
      "title": "Linear",
      "match": [
        "url:mcp.linear.app/*",
        "npm:linear-mcp"
      ],
      "zone": [
        "saas:linear"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "linear",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "LINEAR_API_KEY"
      ],
      "read-only": [],
      "tools": {
        "write": [
          "create_*",
          "update_*"
        ]
      },
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "atlassian-remote",
      "title": "Atlassian Rovo (remote)",
      "match": [
        "url:mcp.atlassian.com/*"
      ],
      "zone": [
        "saas:jira+confluence"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "atlassian",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml; public code hits"
    },
    {
      "id": "atlassian-sooperset",
      "title": "Atlassian (sooperset)",
      "match": [
        "pypi:mcp-atlassian",
        "docker:ghcr.io/sooperset/mcp-atlassian",
        "docker:mcp/atlassian"
      ],
      "zone": [
        "saas:jira+confluence"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "atlassian",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "JIRA_API_TOKEN",
        "JIRA_PERSONAL_TOKEN",
        "CONFLUENCE_API_TOKEN",
        "CONFLUENCE_PERSONAL_TOKEN",
        "ATLASSIAN_OAUTH_CLIENT_SECRET"
      ],
      "read-only": [
        "flag:--read-only",
        "env:READ_ONLY_MODE=true"
      ],
      "narrower": [
        "flag:--enabled-tools",
        "env:ENABLED_TOOLS",
        "env:TOOLSETS",
        "env:JIRA_PROJECTS_FILTER",
        "env:CONFLUENCE_SPACES_FILTER"
      ],
      "confidence": "confirmed",
      "source": "sooperset/mcp-atlassian@436b37e4 (2026-08-21)"
    },
    {
      "id": "asana",
      "title": "Asana",
      "match": [
        "url:mcp.asana.com/*",
        "npm:@roychri/mcp-server-asana"
      ],
      "zone": [
        "saas:asana"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "asana",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "ASANA_ACCESS_TOKEN"
      ],
      "read-only": [],
      "unsure": [
        "env:READ_ONLY_MODE=*"
      ],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "monday",
      "title": "monday.com",
      "match": [
        "url:mcp.monday.com/*",
        "npm:@mondaydotcomorg/monday-api-mcp"
      ],
      "zone": [
        "saas:monday"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "monday",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "MONDAY_TOKEN"
      ],
      "read-only": [],
      "unsure": [
        "flag:--read-only"
      ],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "figma-remote",
      "title": "Figma (official)",
      "match": [
        "url:mcp.figma.com/mcp",
        "url:127.0.0.1:3845/*",
        "url:localhost:3845/*"
      ],
      "zone": [
        "saas:figma"
      ],
      "reach": [
        "service"
      ],
      "service": "figma",
      "access": [
        "read"
      ],
      "most": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "confidence": "partial",
      "source": "community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "figma-framelink",
      "title": "Figma (Framelink/GLips)",
      "match": [
        "npm:figma-developer-mcp"
      ],
      "zone": [
        "saas:figma"
      ],
      "reach": [
        "service"
      ],
      "service": "figma",
      "access": [
        "read"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "FIGMA_API_KEY",
        "FIGMA_OAUTH_TOKEN",
        "flag:--figma-api-key"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "GLips/Figma-Context-MCP@c083d65 src/config.ts; npm 0.13.2"
    },
    {
      "id": "google-workspace",
      "title": "Google Workspace (taylorwilsdon)",
      "match": [
        "pypi:workspace-mcp",
        "docker:ghcr.io/taylorwilsdon/google_workspace_mcp"
      ],
      "zone": [
        "saas:google-workspace"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "google-workspace",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "GOOGLE_OAUTH_CLIENT_SECRET"
      ],
      "read-only": [
        "flag:--read-only"
      ],
      "narrower": [
        "flag:--tools",
        "flag:--tool-tier"
      ],
      "confidence": "partial",
      "source": "PyPI workspace-mcp 2.4.2 page (read-only mode, three tool tiers); flag spelling partly UNCONFIRMED"
    },
    {
      "id": "gmail-gongrzhe",
      "title": "Gmail (GongRzhe)",
      "match": [
        "npm:@gongrzhe/server-gmail-autoauth-mcp"
      ],
      "zone": [
        "saas:gmail"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "google-workspace",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "tools": {
        "send": [
          "send_email"
        ],
        "write": [
          "delete_email",
          "*filter*"
        ]
      },
      "confidence": "confirmed",
      "source": "npm 1.1.11 dist+README"
    },
    {
      "id": "google-calendar",
      "title": "Google Calendar (cocal)",
      "match": [
        "npm:@cocal/google-calendar-mcp"
      ],
      "zone": [
        "saas:google-calendar"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "google-workspace",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "GOOGLE_OAUTH_CREDENTIALS"
      ],
      "read-only": [],
      "narrower": [
        "flag:--enable-tools",
        "env:ENABLED_TOOLS"
      ],
      "confidence": "confirmed",
      "source": "npm 2.6.3 README"
    },
    {
      "id": "gdrive-archived",
      "title": "Google Drive",
      "match": [
        "npm:@modelcontextprotocol/server-gdrive",
        "npm:@piotr-agier/google-drive-mcp"
      ],
      "zone": [
        "saas:gdrive"
      ],
      "reach": [
        "service"
      ],
      "service": "google-workspace",
      "access": [
        "read"
      ],
      "most": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [],
      "read-only": [],
      "confidence": "unconfirmed",
      "source": "env names from memory"
    },
    {
      "id": "ms365",
      "title": "Microsoft 365 (Softeria)",
      "match": [
        "npm:@softeria/ms-365-mcp-server"
      ],
      "zone": [
        "saas:m365"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "m365",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "MS365_MCP_CLIENT_SECRET",
        "MS365_MCP_OAUTH_TOKEN"
      ],
      "read-only": [
        "flag:--read-only",
        "env:READ_ONLY=true"
      ],
      "narrower": [
        "flag:--enabled-tools",
        "env:ENABLED_TOOLS",
        "flag:--preset",
        "env:MS365_MCP_ALLOWED_SCOPES"
      ],
      "confidence": "confirmed",
      "source": "Softeria/ms-365-mcp-server@3b7f3a3 (2026-08-21)"
    },
    {
      "id": "hubspot",
      "title": "HubSpot",
      "match": [
        "npm:@hubspot/mcp-server",
        "url:mcp.hubspot.com/*",
        "url:app.hubspot.com/mcp/*"
      ],
      "zone": [
        "saas:hubspot"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "hubspot",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "PRIVATE_APP_ACCESS_TOKEN",
        "HUBSPOT_API_KEY"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 0.4.0 README; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "salesforce",
      "title": "Salesforce DX",
      "match": [
        "npm:@salesforce/mcp"
      ],
      "zone": [
        "saas:salesforce"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "salesforce",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "narrower": [
        "flag:--toolsets",
        "flag:--tools"
      ],
      "confidence": "confirmed",
      "source": "npm 0.30.15 README"
    },
    {
      "id": "airtable",
      "title": "Airtable",
      "match": [
        "npm:airtable-mcp-server",
        "docker:mcp/airtable-mcp-server"
      ],
      "zone": [
        "saas:airtable"
      ],
      "reach": [
        "service"
      ],
      "service": "airtable",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "AIRTABLE_API_KEY"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 1.14.0; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "obsidian",
      "title": "Obsidian",
      "match": [
        "docker:mcp/obsidian",
        "pypi:mcp-obsidian",
        "npm:mcp-obsidian"
      ],
      "zone": [
        "local-fs:notes"
      ],
      "reach": [
        "files"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": false,
      "credentials": [
        "OBSIDIAN_API_KEY"
      ],
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "discord",
      "title": "Discord",
      "match": [
        "docker:mcp/mcp-discord"
      ],
      "zone": [
        "saas:discord"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "discord",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "DISCORD_TOKEN"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "resend",
      "title": "Resend (send email)",
      "match": [
        "docker:mcp/resend",
        "npm:@skanda-yutori/mcp-send-email"
      ],
      "zone": [
        "saas:email"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "resend",
      "access": [
        "write"
      ],
      "untrusted": false,
      "private": false,
      "egress": true,
      "credentials": [
        "RESEND_API_KEY"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "stripe",
      "title": "Stripe",
      "match": [
        "url:mcp.stripe.com*",
        "npm:@stripe/mcp",
        "docker:mcp/stripe"
      ],
      "zone": [
        "payments:stripe"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "stripe",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "STRIPE_SECRET_KEY",
        "flag:--api-key",
        "flag:--stripe-account"
      ],
      "read-only": [],
      "tools": {
        "write": [
          "create_*",
          "cancel_subscription",
          "update_*"
        ]
      },
      "confidence": "confirmed",
      "source": "npm 0.3.3 README; docker stripe-remote/tools.json (25 tools)"
    },
    {
      "id": "paypal",
      "title": "PayPal",
      "match": [
        "url:mcp.paypal.com/*",
        "npm:@paypal/mcp"
      ],
      "zone": [
        "payments:paypal"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "paypal",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "PAYPAL_ACCESS_TOKEN"
      ],
      "read-only": [],
      "narrower": [
        "flag:--tools"
      ],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "zapier",
      "title": "Zapier",
      "match": [
        "url:mcp.zapier.com/*",
        "url:actions.zapier.com/mcp/*"
      ],
      "zone": [
        "aggregator"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "zapier",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "confidence": "confirmed",
      "source": "public code mcp.zapier.com/api hits"
    },
    {
      "id": "composio",
      "title": "Composio / Rube / Pica",
      "match": [
        "npm:@composio/mcp",
        "url:mcp.composio.dev/*",
        "url:rube.app/mcp",
        "docker:mcp/pica-mcp-server"
      ],
      "zone": [
        "aggregator"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "composio",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "COMPOSIO_API_KEY",
        "RUBE_API_KEY",
        "PICA_SECRET"
      ],
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "n8n-mcp",
      "title": "n8n-mcp (community)",
      "match": [
        "npm:n8n-mcp",
        "docker:ghcr.io/czlonkowski/n8n-mcp",
        "docker:mcp/n8n"
      ],
      "zone": [
        "automation:n8n"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "n8n",
      "access": [
        "read"
      ],
      "most": [
        "read",
        "write",
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "N8N_API_KEY",
        "N8N_MCP_ACCESS_TOKEN"
      ],
      "read-only": [],
      "widens": [
        "env:N8N_API_KEY=*"
      ],
      "narrower": [
        "env:DISABLED_TOOLS"
      ],
      "confidence": "confirmed",
      "source": "npm 2.87.0 README L384-441"
    },
    {
      "id": "n8n-instance",
      "title": "n8n instance-level MCP",
      "match": [
        "url:*/mcp-server/http"
      ],
      "zone": [
        "automation:n8n"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "n8n",
      "access": [
        "read",
        "write",
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "confidence": "partial",
      "source": "community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "mcp-remote",
      "title": "mcp-remote (stdio->HTTP proxy)",
      "match": [
        "npm:mcp-remote"
      ],
      "zone": [
        "proxy"
      ],
      "reach": [],
      "access": [],
      "untrusted": "unknown",
      "private": "unknown",
      "egress": "unknown",
      "credentials": [
        "flag:--header",
        "flag:--header-file",
        "flag:--static-oauth-client-info"
      ],
      "read-only": [],
      "narrower": [
        "flag:--ignore-tool"
      ],
      "confidence": "confirmed",
      "source": "npm 0.15.1 README (repo punkpeye/mcp-remote); CVE from memory"
    },
    {
      "id": "supergateway",
      "title": "supergateway (stdio<->SSE/HTTP)",
      "match": [
        "npm:supergateway"
      ],
      "zone": [
        "proxy"
      ],
      "reach": [],
      "access": [],
      "untrusted": "unknown",
      "private": "unknown",
      "egress": "unknown",
      "credentials": [
        "flag:--oauth2Bearer",
        "flag:--header"
      ],
      "read-only": [],
      "confidence": "confirmed",
      "source": "supercorp-ai/supergateway@ffd7d24 (2025-10-01)"
    },
    {
      "id": "mcp-proxy",
      "title": "mcp-proxy / mcpo",
      "match": [
        "npm:mcp-proxy",
        "pypi:mcp-proxy",
        "pypi:mcpo"
      ],
      "zone": [
        "proxy"
      ],
      "reach": [],
      "access": [],
      "untrusted": "unknown",
      "private": "unknown",
      "egress": "unknown",
      "credentials": [
        "API_ACCESS_TOKEN",
        "flag:--api-key"
      ],
      "read-only": [],
      "confidence": "partial",
      "source": "npm 6.7.19 / PyPI 0.13.0 summaries"
    },
    {
      "id": "openapi-generic",
      "title": "OpenAPI -> MCP bridges",
      "match": [
        "npm:@ivotoby/openapi-mcp-server",
        "npm:openapi-mcp-generator",
        "pypi:awslabs.openapi-mcp-server",
        "docker:mcp/openapi"
      ],
      "zone": [
        "saas:<from spec>"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "flag:--headers",
        "API_KEY"
      ],
      "read-only": [],
      "confidence": "partial",
      "source": "npm summaries"
    },
    {
      "id": "xcodebuildmcp",
      "title": "XcodeBuildMCP",
      "match": [
        "npm:xcodebuildmcp"
      ],
      "zone": [
        "shell",
        "local-fs"
      ],
      "reach": [
        "shell",
        "files",
        "internet"
      ],
      "access": [
        "exec"
      ],
      "untrusted": false,
      "private": true,
      "egress": true,
      "credentials": [],
      "read-only": [],
      "confidence": "partial",
      "source": "npm 2.7.0 summary"
    },
    {
      "id": "nx",
      "title": "Nx",
      "match": [
        "npm:nx-mcp",
        "cmd:nx mcp"
      ],
      "zone": [
        "local-fs"
      ],
      "reach": [
        "files"
      ],
      "access": [
        "read"
      ],
      "most": [
        "read",
        "exec"
      ],
      "untrusted": false,
      "private": true,
      "egress": false,
      "credentials": [
        "NX_CLOUD_ACCESS_TOKEN"
      ],
      "read-only": [],
      "confidence": "unconfirmed",
      "source": "npm 0.25.0 summary"
    },
    {
      "id": "task-master",
      "title": "Task Master",
      "match": [
        "npm:task-master-ai"
      ],
      "zone": [
        "local-fs"
      ],
      "reach": [
        "files",
        "internet"
      ],
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "ANTHROPIC_API_KEY",
        "OPENAI_API_KEY",
        "PERPLEXITY_API_KEY",
        "GOOGLE_API_KEY",
        "XAI_API_KEY"
      ],
      "read-only": [],
      "confidence": "unconfirmed",
      "source": "npm 0.43.1; env from memory"
    },
    {
      "id": "claude-flow",
      "title": "claude-flow / ruflo",
      "match": [
        "npm:claude-flow",
        "npm:@claude-flow/mcp",
        "npm:ruflo"
      ],
      "zone": [
        "agent",
        "shell"
      ],
      "reach": [
        "shell",
        "internet"
      ],
      "access": [
        "exec"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "ANTHROPIC_API_KEY"
      ],
      "read-only": [],
      "confidence": "partial",
      "source": "npm 3.43.0 summary"
    },
    {
      "id": "postman",
      "title": "Postman",
      "match": [
        "npm:@postman/postman-mcp-server",
        "docker:mcp/postman",
        "url:mcp.postman.com/*"
      ],
      "zone": [
        "saas:postman"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "postman",
      "access": [
        "read",
        "write"
      ],
      "untrusted": true,
      "private": true,
      "egress": true,
      "credentials": [
        "POSTMAN_API_KEY"
      ],
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "sonarqube",
      "title": "SonarQube",
      "match": [
        "docker:mcp/sonarqube"
      ],
      "zone": [
        "saas:sonarqube"
      ],
      "reach": [
        "service"
      ],
      "service": "sonarqube",
      "access": [
        "read",
        "write"
      ],
      "untrusted": false,
      "private": true,
      "egress": false,
      "credentials": [
        "SONARQUBE_TOKEN"
      ],
      "read-only": [],
      "unsure": [
        "env:SONARQUBE_READ_ONLY=*"
      ],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "huggingface",
      "title": "Hugging Face",
      "match": [
        "url:huggingface.co/mcp"
      ],
      "zone": [
        "saas:huggingface"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "service": "huggingface",
      "access": [
        "read"
      ],
      "most": [
        "read",
        "exec"
      ],
      "untrusted": true,
      "private": false,
      "egress": true,
      "credentials": [
        "HF_TOKEN"
      ],
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    }
  ]
};
