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
      "reach": [
        "github",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only",
        "env:GITHUB_READ_ONLY=1",
        "header:X-MCP-Readonly",
        "url-suffix:/readonly"
      ],
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
      "reach": [
        "github",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--permission-mode=readonly",
        "flag:--read-only=true",
        "env:GITLAB_READ_ONLY_MODE"
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "files"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29) src/git"
    },
    {
      "id": "git-cyanheads",
      "title": "Git (cyanheads)",
      "match": [
        "npm:@cyanheads/git-mcp-server"
      ],
      "reach": [
        "files",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "files"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "shell",
        "files",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "files",
        "shell",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "oraios/serena@7fcbca7e (2026-08-20)"
    },
    {
      "id": "code-runner",
      "title": "Code Runner",
      "match": [
        "npm:mcp-server-code-runner"
      ],
      "reach": [
        "shell",
        "internet"
      ],
      "access": "write",
      "untrusted": false,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 0.1.8 README"
    },
    {
      "id": "cli-mcp-server",
      "title": "CLI MCP server",
      "match": [
        "pypi:cli-mcp-server"
      ],
      "reach": [
        "shell",
        "internet"
      ],
      "access": "write",
      "untrusted": false,
      "private": true,
      "read-only": [],
      "confidence": "unconfirmed",
      "source": "PyPI rank 5495; env names UNCONFIRMED (from memory)"
    },
    {
      "id": "ssh-mcp",
      "title": "SSH MCP",
      "match": [
        "npm:ssh-mcp"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "shell",
        "files",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "@openai/codex-sdk 0.163.0 types (SandboxMode/ApprovalMode); CLI subcommand from docs, UNCONFIRMED spelling on newest"
    },
    {
      "id": "claude-as-mcp",
      "title": "Claude Code as MCP server",
      "match": [
        "cmd:claude mcp serve"
      ],
      "reach": [
        "shell",
        "files",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [],
      "access": "read",
      "untrusted": false,
      "private": true,
      "read-only": [],
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
      "reach": [],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [],
      "access": "unknown",
      "untrusted": false,
      "private": false,
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
      "reach": [],
      "access": "unknown",
      "untrusted": false,
      "private": false,
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
      "reach": [
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "microsoft/playwright-mcp@7e0457a (2026-08-07); npm 0.0.83 README (6.3M dl/mo)"
    },
    {
      "id": "chrome-devtools",
      "title": "Chrome DevTools",
      "match": [
        "npm:chrome-devtools-mcp"
      ],
      "reach": [
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": false,
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
      "reach": [
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
      "read-only": [],
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
      "reach": [],
      "access": "read",
      "untrusted": true,
      "private": false,
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
      "reach": [],
      "access": "read",
      "untrusted": true,
      "private": false,
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
      "reach": [],
      "access": "read",
      "untrusted": false,
      "private": false,
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
      "reach": [],
      "access": "read",
      "untrusted": false,
      "private": false,
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
      "reach": [
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
      "read-only": [],
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
      "reach": [
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
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
      "reach": [
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
      "read-only": [],
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
      "reach": [
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
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
      "reach": [
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
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
      "reach": [
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": false,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": false,
      "read-only": [],
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
      "reach": [
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
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
      "reach": [
        "files",
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--readOnly",
        "env:MDB_MCP_READ_ONLY=true"
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
      "reach": [
        "service",
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "url-param:read_only=true",
        "flag:--read-only"
      ],
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "env:QDRANT_READ_ONLY"
      ],
      "confidence": "partial",
      "source": "qdrant/mcp-server-qdrant (2026-03-30)"
    },
    {
      "id": "snowflake",
      "title": "Snowflake",
      "match": [
        "pypi:snowflake-labs-mcp"
      ],
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "env:NEO4J_READ_ONLY=true"
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
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only"
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
      "reach": [
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "cloud"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "cloud"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [
        "env:ALLOW_WRITE=false",
        "env:ALLOW_SENSITIVE_DATA=false"
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
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "cloud"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only"
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
      "reach": [
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "cloud"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "cloud"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only"
      ],
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
      "reach": [
        "cloud",
        "shell"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "env:ALLOW_ONLY_READONLY_TOOLS=true"
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
      "reach": [
        "cloud"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "cloud"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "shell",
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 types.go; gateway flag names UNCONFIRMED"
    },
    {
      "id": "dockerhub",
      "title": "Docker Hub",
      "match": [
        "docker:mcp/dockerhub"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "internet"
      ],
      "access": "write",
      "untrusted": false,
      "private": false,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--disable-write"
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "PagerDuty/pagerduty-mcp-server (2026-07-15) README L96-225"
    },
    {
      "id": "launchdarkly",
      "title": "LaunchDarkly",
      "match": [
        "npm:@launchdarkly/mcp-server"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": false,
      "private": true,
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "atlassian-remote",
      "title": "Atlassian Rovo (remote)",
      "match": [
        "url:mcp.atlassian.com/*"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only",
        "env:READ_ONLY_MODE=true"
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "env:READ_ONLY_MODE"
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
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
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only"
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 1.1.11 dist+README"
    },
    {
      "id": "google-calendar",
      "title": "Google Calendar (cocal)",
      "match": [
        "npm:@cocal/google-calendar-mcp"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only",
        "env:READ_ONLY=true"
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "files"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": false,
      "private": false,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2.87.0 README L384-441"
    },
    {
      "id": "n8n-instance",
      "title": "n8n instance-level MCP",
      "match": [
        "url:*/mcp-server/http",
        "url:*/mcp/*"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [],
      "access": "unknown",
      "untrusted": false,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 0.15.1 README (repo punkpeye/mcp-remote); CVE from memory"
    },
    {
      "id": "supergateway",
      "title": "supergateway (stdio<->SSE/HTTP)",
      "match": [
        "npm:supergateway"
      ],
      "reach": [],
      "access": "unknown",
      "untrusted": false,
      "private": false,
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
      "reach": [],
      "access": "unknown",
      "untrusted": false,
      "private": false,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "shell",
        "files",
        "internet"
      ],
      "access": "write",
      "untrusted": false,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "npm 2.7.0 summary"
    },
    {
      "id": "nx",
      "title": "Nx",
      "match": [
        "npm:nx-mcp"
      ],
      "reach": [
        "files"
      ],
      "access": "read",
      "untrusted": false,
      "private": true,
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
      "reach": [
        "files",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "shell",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
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
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": false,
      "private": true,
      "read-only": [
        "env:SONARQUBE_READ_ONLY"
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
      "reach": [
        "service",
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    }
  ]
};
