// Generated from credentials.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "sources": {
    "actions": "https://docs.github.com/en/actions/concepts/security/github_token",
    "pat": "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
    "app": "https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps",
    "oidc": "https://docs.github.com/en/actions/concepts/security/openid-connect",
    "prefixes": "https://github.blog/engineering/behind-githubs-new-authentication-token-formats/",
    "anthropic": "https://code.claude.com/docs/en/iam",
    "copilot": "https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/use-byok-models",
    "opencode": "https://opencode.ai/docs/providers/",
    "openai": "https://platform.openai.com/docs/api-reference/authentication",
    "google": "https://ai.google.dev/gemini-api/docs/api-key",
    "aws": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
    "azure": "https://learn.microsoft.com/en-us/dotnet/api/azure.identity.environmentcredential",
    "npm": "https://docs.npmjs.com/about-access-tokens",
    "pypi": "https://pypi.org/help/#apitoken",
    "cargo": "https://doc.rust-lang.org/cargo/reference/config.html",
    "docker": "https://docs.docker.com/security/access-tokens/",
    "vsce": "https://code.visualstudio.com/api/working-with-extensions/publishing-extension",
    "slack": "https://docs.slack.dev/authentication/tokens/",
    "gitlab": "https://docs.gitlab.com/security/tokens/",
    "scanning": "https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns",
    "servers": "https://github.com/modelcontextprotocol/servers",
    "stripe": "https://docs.stripe.com/keys",
    "supabase": "https://supabase.com/docs/guides/api/api-keys",
    "knowledge": "https://github.com/docker/mcp-registry/tree/main/servers"
  },
  "grants": {
    "none": [],
    "cloud": [
      {
        "resource": "cloud:account",
        "access": "write"
      }
    ],
    "registry": [
      {
        "resource": "registry:packages",
        "access": "publish"
      }
    ],
    "service": [
      {
        "resource": "service:account",
        "access": "write"
      }
    ]
  },
  "names": [
    {
      "names": [
        "github.token"
      ],
      "class": "job-token",
      "provider": "github",
      "lifetime": "minted",
      "grants": "none",
      "source": "actions"
    },
    {
      "names": [
        "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
        "ACTIONS_ID_TOKEN_REQUEST_URL"
      ],
      "class": "oidc",
      "provider": "github",
      "lifetime": "minted",
      "grants": "none",
      "source": "oidc"
    },
    {
      "names": [
        "CI_JOB_TOKEN"
      ],
      "class": "job-token",
      "provider": "gitlab",
      "lifetime": "minted",
      "grants": "none",
      "source": "gitlab"
    },
    {
      "names": [
        "ANTHROPIC_API_KEY",
        "CLAUDE_CODE_OAUTH_TOKEN",
        "ANTHROPIC_AUTH_TOKEN",
        "CLAUDE_API_KEY",
        "ANTHROPIC_KEY"
      ],
      "class": "model-key",
      "provider": "anthropic",
      "lifetime": "static",
      "grants": "none",
      "source": "anthropic"
    },
    {
      "names": [
        "OPENAI_API_KEY",
        "CODEX_API_KEY",
        "OPENAI_KEY",
        "OPENAI_TOKEN",
        "CODEX_AUTH_JSON"
      ],
      "class": "model-key",
      "provider": "openai",
      "lifetime": "static",
      "grants": "none",
      "source": "openai"
    },
    {
      "names": [
        "AZURE_OPENAI_API_KEY",
        "AZURE_OPENAI_KEY",
        "AZURE_API_KEY"
      ],
      "class": "model-key",
      "provider": "azure-openai",
      "lifetime": "static",
      "grants": "none",
      "source": "openai"
    },
    {
      "names": [
        "GEMINI_API_KEY",
        "GOOGLE_API_KEY",
        "GOOGLE_GENERATIVE_AI_API_KEY",
        "GOOGLE_AI_API_KEY"
      ],
      "class": "model-key",
      "provider": "google",
      "lifetime": "static",
      "grants": "none",
      "source": "google"
    },
    {
      "names": [
        "OPENROUTER_API_KEY"
      ],
      "class": "model-key",
      "provider": "openrouter",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "MISTRAL_API_KEY"
      ],
      "class": "model-key",
      "provider": "mistral",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "GROQ_API_KEY"
      ],
      "class": "model-key",
      "provider": "groq",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "DEEPSEEK_API_KEY"
      ],
      "class": "model-key",
      "provider": "deepseek",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "XAI_API_KEY",
        "GROK_API_KEY"
      ],
      "class": "model-key",
      "provider": "xai",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "PERPLEXITY_API_KEY",
        "PPLX_API_KEY"
      ],
      "class": "model-key",
      "provider": "perplexity",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "AWS_BEARER_TOKEN_BEDROCK"
      ],
      "class": "model-key",
      "provider": "aws",
      "lifetime": "static",
      "grants": "none",
      "source": "aws"
    },
    {
      "names": [
        "CURSOR_API_KEY"
      ],
      "class": "model-key",
      "provider": "cursor",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "FACTORY_API_KEY",
        "WARP_API_KEY",
        "AUGMENT_SESSION_AUTH",
        "AMP_API_KEY",
        "KIRO_API_KEY",
        "JULES_API_KEY",
        "CONTINUE_API_KEY",
        "LLM_API_KEY",
        "MINIMAX_API_KEY",
        "TOGETHER_API_KEY",
        "FIREWORKS_API_KEY",
        "COHERE_API_KEY",
        "ZAI_API_KEY",
        "ZHIPU_API_KEY",
        "MOONSHOT_API_KEY",
        "DASHSCOPE_API_KEY",
        "CEREBRAS_API_KEY"
      ],
      "class": "model-key",
      "provider": "model",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "OPENCODE_API_KEY",
        "OPENCODE_ZEN_API_KEY"
      ],
      "class": "model-key",
      "provider": "opencode",
      "lifetime": "static",
      "grants": "none",
      "source": "opencode"
    },
    {
      "names": [
        "COPILOT_PROVIDER_API_KEY",
        "COPILOT_PROVIDER_BEARER_TOKEN"
      ],
      "class": "model-key",
      "provider": "model",
      "lifetime": "static",
      "grants": "none",
      "source": "copilot"
    },
    {
      "names": [
        "COPILOT_GITHUB_TOKEN"
      ],
      "class": "model-key",
      "provider": "github",
      "lifetime": "static",
      "grants": "none",
      "source": "pat"
    },
    {
      "names": [
        "GH_TOKEN",
        "GITHUB_TOKEN",
        "GITHUB_PAT",
        "GH_PAT",
        "PAT",
        "PAT_TOKEN",
        "GITHUB_PERSONAL_ACCESS_TOKEN",
        "GITHUB_ACCESS_TOKEN",
        "PERSONAL_ACCESS_TOKEN",
        "PERSONAL_TOKEN",
        "REPO_TOKEN",
        "GIT_TOKEN",
        "BOT_TOKEN",
        "BOT_GITHUB_TOKEN",
        "RELEASE_TOKEN",
        "RELEASE_PLEASE",
        "RELEASE_PLEASE_TOKEN",
        "RENOVATE_TOKEN",
        "SEMANTIC_RELEASE_TOKEN",
        "ACTIONS_TOKEN",
        "WORKFLOW_TOKEN",
        "ACCESS_TOKEN",
        "ADMIN_TOKEN",
        "CI_TOKEN"
      ],
      "class": "pat",
      "provider": "github",
      "lifetime": "static",
      "grants": "pat",
      "source": "pat"
    },
    {
      "names": [
        "GITLAB_TOKEN",
        "GITLAB_PERSONAL_ACCESS_TOKEN",
        "GITLAB_ACCESS_TOKEN"
      ],
      "class": "secret",
      "provider": "gitlab",
      "lifetime": "static",
      "grants": "service",
      "source": "gitlab"
    },
    {
      "names": [
        "NPM_TOKEN",
        "NODE_AUTH_TOKEN",
        "NPM_AUTH_TOKEN",
        "NPM_PUBLISH_TOKEN",
        "NPM_ACCESS_TOKEN"
      ],
      "class": "registry",
      "provider": "npm",
      "lifetime": "static",
      "grants": "registry",
      "source": "npm"
    },
    {
      "names": [
        "TWINE_PASSWORD",
        "TEST_PYPI_API_TOKEN",
        "UV_PUBLISH_TOKEN",
        "POETRY_PYPI_TOKEN_PYPI"
      ],
      "class": "registry",
      "provider": "pypi",
      "lifetime": "static",
      "grants": "registry",
      "source": "pypi"
    },
    {
      "names": [
        "CARGO_REGISTRY_TOKEN",
        "CRATES_IO_TOKEN",
        "CRATES_TOKEN"
      ],
      "class": "registry",
      "provider": "crates-io",
      "lifetime": "static",
      "grants": "registry",
      "source": "cargo"
    },
    {
      "names": [
        "VSCE_PAT",
        "VSCE_TOKEN",
        "VS_MARKETPLACE_TOKEN",
        "AZURE_MARKETPLACE_TOKEN"
      ],
      "class": "registry",
      "provider": "vscode-marketplace",
      "lifetime": "static",
      "grants": "registry",
      "source": "vsce"
    },
    {
      "names": [
        "OVSX_PAT",
        "OVSX_TOKEN",
        "OPEN_VSX_TOKEN"
      ],
      "class": "registry",
      "provider": "open-vsx",
      "lifetime": "static",
      "grants": "registry",
      "source": "vsce"
    },
    {
      "names": [
        "DOCKERHUB_TOKEN",
        "DOCKERHUB_PASSWORD",
        "DOCKER_PASSWORD",
        "DOCKER_TOKEN",
        "DOCKER_HUB_TOKEN",
        "DOCKER_HUB_PASSWORD",
        "HUB_PAT_TOKEN"
      ],
      "class": "registry",
      "provider": "docker-hub",
      "lifetime": "static",
      "grants": "registry",
      "source": "docker"
    },
    {
      "names": [
        "GEM_HOST_API_KEY",
        "RUBYGEMS_API_KEY",
        "NUGET_API_KEY",
        "NUGET_TOKEN",
        "MAVEN_PASSWORD",
        "OSSRH_PASSWORD",
        "OSSRH_TOKEN",
        "SONATYPE_PASSWORD",
        "HEX_API_KEY",
        "JSR_TOKEN",
        "QUAY_PASSWORD",
        "GHCR_TOKEN",
        "HOMEBREW_TAP_TOKEN",
        "CHOCO_API_KEY"
      ],
      "class": "registry",
      "provider": "registry",
      "lifetime": "static",
      "grants": "registry",
      "source": "scanning"
    },
    {
      "names": [
        "AWS_SESSION_TOKEN"
      ],
      "class": "cloud",
      "provider": "aws",
      "lifetime": "minted",
      "grants": "cloud",
      "source": "aws"
    },
    {
      "names": [
        "GOOGLE_APPLICATION_CREDENTIALS",
        "GOOGLE_CREDENTIALS",
        "GCLOUD_SERVICE_KEY",
        "FIREBASE_SERVICE_ACCOUNT",
        "FIREBASE_TOKEN"
      ],
      "class": "cloud",
      "provider": "google-cloud",
      "lifetime": "static",
      "grants": "cloud",
      "source": "scanning"
    },
    {
      "names": [
        "KUBECONFIG",
        "KUBE_CONFIG",
        "KUBE_CONFIG_DATA"
      ],
      "class": "cloud",
      "provider": "kubernetes",
      "lifetime": "static",
      "grants": "cloud",
      "source": "scanning"
    },
    {
      "names": [
        "CLOUDFLARE_API_TOKEN",
        "CLOUDFLARE_API_KEY",
        "CF_API_TOKEN",
        "DIGITALOCEAN_ACCESS_TOKEN",
        "DIGITALOCEAN_TOKEN",
        "HEROKU_API_KEY",
        "FLY_API_TOKEN",
        "VERCEL_TOKEN",
        "NETLIFY_AUTH_TOKEN",
        "NETLIFY_PERSONAL_ACCESS_TOKEN",
        "RAILWAY_TOKEN",
        "RENDER_API_KEY",
        "PULUMI_ACCESS_TOKEN",
        "TFE_TOKEN",
        "TF_API_TOKEN",
        "SUPABASE_ACCESS_TOKEN",
        "SUPABASE_SERVICE_ROLE_KEY",
        "HCLOUD_TOKEN",
        "NEON_API_KEY"
      ],
      "class": "cloud",
      "provider": "hosting",
      "lifetime": "static",
      "grants": "cloud",
      "source": "scanning"
    },
    {
      "names": [
        "CODECOV_TOKEN",
        "SONAR_TOKEN",
        "SONARQUBE_TOKEN",
        "CHROMATIC_PROJECT_TOKEN",
        "SNYK_TOKEN",
        "NX_CLOUD_ACCESS_TOKEN",
        "TURBO_TOKEN"
      ],
      "class": "secret",
      "provider": "ci-service",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "BRAVE_API_KEY",
        "CONTEXT7_API_KEY",
        "EXA_API_KEY",
        "FIRECRAWL_API_KEY",
        "TAVILY_API_KEY",
        "SERPER_API_KEY",
        "SERPAPI_API_KEY",
        "APIFY_TOKEN",
        "BROWSERBASE_API_KEY",
        "E2B_API_KEY"
      ],
      "class": "secret",
      "provider": "search",
      "lifetime": "static",
      "grants": "none",
      "source": "servers"
    },
    {
      "names": [
        "HF_TOKEN",
        "HUGGINGFACE_TOKEN",
        "HUGGING_FACE_HUB_TOKEN"
      ],
      "class": "secret",
      "provider": "huggingface",
      "lifetime": "static",
      "grants": "service",
      "source": "scanning"
    },
    {
      "names": [
        "NOTION_TOKEN",
        "NOTION_API_KEY",
        "INTERNAL_INTEGRATION_TOKEN"
      ],
      "class": "secret",
      "provider": "notion",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "names": [
        "FIGMA_API_KEY",
        "FIGMA_ACCESS_TOKEN",
        "FIGMA_OAUTH_TOKEN"
      ],
      "class": "secret",
      "provider": "figma",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "names": [
        "DISCORD_TOKEN",
        "DISCORD_BOT_TOKEN"
      ],
      "class": "secret",
      "provider": "discord",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "names": [
        "TELEGRAM_BOT_TOKEN",
        "TELEGRAM_TOKEN"
      ],
      "class": "secret",
      "provider": "telegram",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "names": [
        "ADO_MCP_AUTH_TOKEN"
      ],
      "class": "secret",
      "provider": "azure-devops",
      "lifetime": "static",
      "grants": "service",
      "source": "knowledge"
    },
    {
      "names": [
        "CLICKHOUSE_PASSWORD",
        "DB_PASSWORD",
        "MYSQL_PASS",
        "MYSQL_PASSWORD",
        "NEO4J_PASSWORD",
        "POSTGRES_PASSWORD",
        "PGPASSWORD",
        "REDIS_PWD",
        "REDIS_PASSWORD",
        "QDRANT_API_KEY",
        "ES_API_KEY",
        "MDB_MCP_API_CLIENT_SECRET"
      ],
      "class": "secret",
      "provider": "database",
      "lifetime": "static",
      "grants": "none",
      "source": "knowledge"
    },
    {
      "names": [
        "GOOGLE_OAUTH_CLIENT_SECRET",
        "GOOGLE_OAUTH_CREDENTIALS"
      ],
      "class": "secret",
      "provider": "google-workspace",
      "lifetime": "static",
      "grants": "service",
      "source": "knowledge"
    },
    {
      "names": [
        "MS365_MCP_CLIENT_SECRET",
        "MS365_MCP_OAUTH_TOKEN"
      ],
      "class": "secret",
      "provider": "m365",
      "lifetime": "static",
      "grants": "service",
      "source": "knowledge"
    },
    {
      "names": [
        "LAUNCHDARKLY_ACCESS_TOKEN"
      ],
      "class": "secret",
      "provider": "launchdarkly",
      "lifetime": "static",
      "grants": "service",
      "source": "knowledge"
    },
    {
      "names": [
        "PAYPAL_ACCESS_TOKEN"
      ],
      "class": "secret",
      "provider": "paypal",
      "lifetime": "static",
      "grants": "service",
      "source": "knowledge"
    },
    {
      "names": [
        "RUBE_API_KEY",
        "PICA_SECRET"
      ],
      "class": "secret",
      "provider": "composio",
      "lifetime": "static",
      "grants": "service",
      "source": "knowledge"
    },
    {
      "names": [
        "PRIVATE_APP_ACCESS_TOKEN"
      ],
      "class": "secret",
      "provider": "hubspot",
      "lifetime": "static",
      "grants": "service",
      "source": "knowledge"
    },
    {
      "names": [
        "MONDAY_TOKEN"
      ],
      "class": "secret",
      "provider": "monday",
      "lifetime": "static",
      "grants": "service",
      "source": "knowledge"
    },
    {
      "names": [
        "OPENAPI_MCP_HEADERS"
      ],
      "class": "secret",
      "provider": "notion",
      "lifetime": "static",
      "grants": "service",
      "source": "knowledge"
    },
    {
      "names": [
        "SSH_MCP_PASSWORD",
        "SSH_MCP_SUDO_PASSWORD"
      ],
      "class": "secret",
      "provider": "ssh",
      "lifetime": "static",
      "grants": "service",
      "source": "knowledge"
    },
    {
      "names": [
        "KUBECONFIG_YAML",
        "KUBECONFIG_JSON"
      ],
      "class": "cloud",
      "provider": "kubernetes",
      "lifetime": "static",
      "grants": "cloud",
      "source": "knowledge"
    },
    {
      "names": [
        "FIRECRAWL_OAUTH_TOKEN"
      ],
      "class": "secret",
      "provider": "search",
      "lifetime": "static",
      "grants": "none",
      "source": "knowledge"
    },
    {
      "names": [
        "DATABASE_URL",
        "DATABASE_URI",
        "POSTGRES_URL",
        "MONGODB_URI",
        "MONGO_URL",
        "REDIS_URL",
        "DSN",
        "MDB_MCP_CONNECTION_STRING"
      ],
      "class": "secret",
      "provider": "database",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    }
  ],
  "patterns": [
    {
      "match": [
        "*APP_PRIVATE_KEY",
        "*_APP_PRIVATE_KEY_*",
        "*APP_KEY_PEM",
        "*APP_PEM",
        "APP_SECRET_KEY",
        "*_BOT_PRIVATE_KEY",
        "*_BOT_APP_KEY"
      ],
      "class": "app-token",
      "provider": "github",
      "lifetime": "static",
      "grants": "pat",
      "source": "app"
    },
    {
      "match": [
        "*ANTHROPIC*KEY",
        "*ANTHROPIC*TOKEN",
        "*CLAUDE*KEY",
        "*CLAUDE*TOKEN"
      ],
      "class": "model-key",
      "provider": "anthropic",
      "lifetime": "static",
      "grants": "none",
      "source": "anthropic"
    },
    {
      "match": [
        "*OPENAI*KEY",
        "*OPENAI*TOKEN",
        "*CODEX*KEY"
      ],
      "class": "model-key",
      "provider": "openai",
      "lifetime": "static",
      "grants": "none",
      "source": "openai"
    },
    {
      "match": [
        "*GEMINI*KEY",
        "*_LLM_API_KEY",
        "*MODEL_API_KEY"
      ],
      "class": "model-key",
      "provider": "model",
      "lifetime": "static",
      "grants": "none",
      "source": "google"
    },
    {
      "match": [
        "PYPI*TOKEN*",
        "PYPI*PASSWORD*",
        "*_PYPI_TOKEN",
        "PYPI_API*"
      ],
      "class": "registry",
      "provider": "pypi",
      "lifetime": "static",
      "grants": "registry",
      "source": "pypi"
    },
    {
      "match": [
        "*NPM*TOKEN"
      ],
      "class": "registry",
      "provider": "npm",
      "lifetime": "static",
      "grants": "registry",
      "source": "npm"
    },
    {
      "match": [
        "*DOCKER*TOKEN",
        "*DOCKER*PASSWORD",
        "*REGISTRY*TOKEN",
        "*REGISTRY*PASSWORD"
      ],
      "class": "registry",
      "provider": "registry",
      "lifetime": "static",
      "grants": "registry",
      "source": "docker"
    },
    {
      "match": [
        "AWS_*KEY*",
        "AWS_*TOKEN*",
        "AWS_*SECRET*",
        "*_AWS_*KEY*"
      ],
      "class": "cloud",
      "provider": "aws",
      "lifetime": "static",
      "grants": "cloud",
      "source": "aws"
    },
    {
      "match": [
        "AZURE_*SECRET*",
        "AZURE_*CREDENTIALS*",
        "AZURE_*KEY*",
        "AZURE_*TOKEN*",
        "ARM_*SECRET*",
        "AZURE_*PASSWORD*"
      ],
      "class": "cloud",
      "provider": "azure",
      "lifetime": "static",
      "grants": "cloud",
      "source": "azure"
    },
    {
      "match": [
        "GCP_*KEY*",
        "GCP_*CREDENTIALS*",
        "GCP_*TOKEN*",
        "GCP_SA*",
        "GOOGLE_*CREDENTIALS*",
        "*SERVICE_ACCOUNT*KEY*",
        "*SERVICE_ACCOUNT*JSON*"
      ],
      "class": "cloud",
      "provider": "google-cloud",
      "lifetime": "static",
      "grants": "cloud",
      "source": "scanning"
    },
    {
      "match": [
        "SLACK_*",
        "*_SLACK_*"
      ],
      "class": "secret",
      "provider": "slack",
      "lifetime": "static",
      "grants": "service",
      "source": "slack"
    },
    {
      "match": [
        "JIRA_*",
        "CONFLUENCE_*",
        "ATLASSIAN_*"
      ],
      "class": "secret",
      "provider": "atlassian",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "SENTRY_*"
      ],
      "class": "secret",
      "provider": "sentry",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "LINEAR_*"
      ],
      "class": "secret",
      "provider": "linear",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "STRIPE_*"
      ],
      "class": "secret",
      "provider": "stripe",
      "lifetime": "static",
      "grants": "service",
      "source": "stripe"
    },
    {
      "match": [
        "DATADOG_*",
        "DD_API_KEY",
        "DD_APP_KEY"
      ],
      "class": "secret",
      "provider": "datadog",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "GRAFANA_*"
      ],
      "class": "secret",
      "provider": "grafana",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "PAGERDUTY_*"
      ],
      "class": "secret",
      "provider": "pagerduty",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "AIRTABLE_*"
      ],
      "class": "secret",
      "provider": "airtable",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "HUBSPOT_*"
      ],
      "class": "secret",
      "provider": "hubspot",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "CIRCLECI_*"
      ],
      "class": "secret",
      "provider": "circleci",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "ASANA_*"
      ],
      "class": "secret",
      "provider": "asana",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "MONDAY_*"
      ],
      "class": "secret",
      "provider": "monday",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "RESEND_*"
      ],
      "class": "secret",
      "provider": "resend",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "POSTMAN_*"
      ],
      "class": "secret",
      "provider": "postman",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "N8N_*"
      ],
      "class": "secret",
      "provider": "n8n",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "COMPOSIO_*"
      ],
      "class": "secret",
      "provider": "composio",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "SNOWFLAKE_*"
      ],
      "class": "secret",
      "provider": "database",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "SUPABASE_*"
      ],
      "class": "secret",
      "provider": "service",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "GITLAB_*TOKEN*"
      ],
      "class": "secret",
      "provider": "gitlab",
      "lifetime": "static",
      "grants": "service",
      "source": "gitlab"
    },
    {
      "match": [
        "*_PAT",
        "PAT_*",
        "*_PAT_*",
        "*_GITHUB_TOKEN",
        "*_GH_TOKEN",
        "GH_*TOKEN*",
        "GITHUB_*TOKEN*",
        "*GITHUB_PAT*",
        "RELEASE_PLEASE*",
        "*BOT_TOKEN",
        "*BOT_PAT",
        "*_REPO_TOKEN",
        "*_RELEASE_TOKEN",
        "*PERSONAL_ACCESS_TOKEN*",
        "*PERSONAL_TOKEN*",
        "*DISPATCH_TOKEN",
        "*_PUSH_TOKEN",
        "*_AUTOMATION_TOKEN",
        "*_CI_TOKEN",
        "*_ORG_TOKEN"
      ],
      "class": "pat",
      "provider": "github",
      "lifetime": "static",
      "grants": "pat",
      "source": "pat"
    }
  ],
  "secret-words": [
    "TOKEN",
    "SECRET",
    "SECRETS",
    "PASSWORD",
    "PASSWD",
    "PASS",
    "PWD",
    "PAT",
    "APIKEY",
    "API_KEY",
    "KEY",
    "ACCESS_KEY",
    "PRIVATE_KEY",
    "CREDENTIAL",
    "CREDENTIALS",
    "AUTH",
    "AUTHORIZATION",
    "BEARER",
    "COOKIE",
    "DSN",
    "CONNECTION_STRING",
    "DATABASE_URL",
    "DATABASE_URI",
    "WEBHOOK_URL"
  ],
  "not-secret": [
    "*_ID",
    "*_HOST",
    "*_REGION",
    "*_NAME",
    "*PUBLIC_KEY*",
    "*PUBLISHABLE_KEY*",
    "*ANON_KEY*",
    "*MAX_*TOKENS*",
    "*TOKEN_LIMIT*",
    "*KEYBOARD*",
    "NEXT_PUBLIC_*",
    "*_PATH",
    "*_FILE",
    "*_URL",
    "*_URI",
    "*_TTL",
    "*_TIMEOUT",
    "*_TYPE",
    "*_ENABLED",
    "*_PREFIX",
    "*_HEADER",
    "*TOKENIZER*",
    "*_COUNT"
  ],
  "shapes": [
    {
      "prefix": "ghp_",
      "min": 30,
      "provider": "github",
      "source": "prefixes"
    },
    {
      "prefix": "github_pat_",
      "min": 40,
      "provider": "github",
      "source": "prefixes"
    },
    {
      "prefix": "gho_",
      "min": 30,
      "provider": "github",
      "source": "prefixes"
    },
    {
      "prefix": "ghu_",
      "min": 30,
      "provider": "github",
      "source": "prefixes"
    },
    {
      "prefix": "ghs_",
      "min": 30,
      "provider": "github",
      "source": "prefixes"
    },
    {
      "prefix": "ghr_",
      "min": 30,
      "provider": "github",
      "source": "prefixes"
    },
    {
      "prefix": "sk-ant-",
      "min": 24,
      "provider": "anthropic",
      "source": "scanning"
    },
    {
      "prefix": "sk-proj-",
      "min": 24,
      "provider": "openai",
      "source": "scanning"
    },
    {
      "prefix": "sk-svcacct-",
      "min": 24,
      "provider": "openai",
      "source": "scanning"
    },
    {
      "prefix": "sk-or-v1-",
      "min": 24,
      "provider": "openrouter",
      "source": "scanning"
    },
    {
      "prefix": "sk_live_",
      "min": 16,
      "provider": "stripe",
      "source": "stripe"
    },
    {
      "prefix": "rk_live_",
      "min": 16,
      "provider": "stripe",
      "source": "stripe"
    },
    {
      "prefix": "sk-",
      "min": 20,
      "provider": "openai",
      "source": "scanning"
    },
    {
      "prefix": "AKIA",
      "min": 16,
      "provider": "aws",
      "source": "aws"
    },
    {
      "prefix": "ASIA",
      "min": 16,
      "provider": "aws",
      "source": "aws"
    },
    {
      "prefix": "xoxb-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "xoxp-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "xoxa-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "xoxr-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "xoxs-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "xoxc-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "xoxd-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "xapp-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "glpat-",
      "min": 16,
      "provider": "gitlab",
      "source": "gitlab"
    },
    {
      "prefix": "npm_",
      "min": 30,
      "provider": "npm",
      "source": "npm"
    },
    {
      "prefix": "AIza",
      "min": 30,
      "provider": "google",
      "source": "scanning"
    },
    {
      "prefix": "ya29.",
      "min": 20,
      "provider": "google",
      "source": "scanning"
    },
    {
      "prefix": "pplx-",
      "min": 24,
      "provider": "perplexity",
      "source": "scanning"
    },
    {
      "prefix": "hf_",
      "min": 24,
      "provider": "huggingface",
      "source": "scanning"
    },
    {
      "prefix": "gsk_",
      "min": 24,
      "provider": "groq",
      "source": "scanning"
    },
    {
      "prefix": "xai-",
      "min": 24,
      "provider": "xai",
      "source": "scanning"
    },
    {
      "prefix": "r8_",
      "min": 24,
      "provider": "replicate",
      "source": "scanning"
    },
    {
      "prefix": "ntn_",
      "min": 24,
      "provider": "notion",
      "source": "scanning"
    },
    {
      "prefix": "lin_api_",
      "min": 24,
      "provider": "linear",
      "source": "scanning"
    },
    {
      "prefix": "figd_",
      "min": 24,
      "provider": "figma",
      "source": "scanning"
    },
    {
      "prefix": "sbp_",
      "min": 24,
      "provider": "supabase",
      "source": "supabase"
    },
    {
      "prefix": "sb_secret_",
      "min": 16,
      "provider": "supabase",
      "source": "supabase"
    },
    {
      "prefix": "dop_v1_",
      "min": 30,
      "provider": "digitalocean",
      "source": "scanning"
    },
    {
      "prefix": "fc-",
      "min": 24,
      "provider": "firecrawl",
      "source": "scanning"
    },
    {
      "prefix": "tvly-",
      "min": 20,
      "provider": "tavily",
      "source": "scanning"
    },
    {
      "prefix": "ctx7sk-",
      "min": 20,
      "provider": "context7",
      "source": "scanning"
    },
    {
      "prefix": "pypi-",
      "min": 30,
      "provider": "pypi",
      "source": "pypi"
    },
    {
      "prefix": "dckr_pat_",
      "min": 20,
      "provider": "docker-hub",
      "source": "docker"
    },
    {
      "prefix": "SG.",
      "min": 30,
      "provider": "sendgrid",
      "source": "scanning"
    },
    {
      "prefix": "apify_api_",
      "min": 20,
      "provider": "apify",
      "source": "scanning"
    },
    {
      "prefix": "sntrys_",
      "min": 30,
      "provider": "sentry",
      "source": "scanning"
    },
    {
      "prefix": "sntryu_",
      "min": 30,
      "provider": "sentry",
      "source": "scanning"
    },
    {
      "prefix": "e2b_",
      "min": 24,
      "provider": "e2b",
      "source": "scanning"
    },
    {
      "prefix": "re_",
      "min": 24,
      "provider": "resend",
      "source": "scanning"
    }
  ],
  "public-prefixes": [
    "pk_live_",
    "pk_test_",
    "sb_publishable_",
    "pk_"
  ],
  "placeholder-words": [
    "your",
    "example",
    "placeholder",
    "changeme",
    "change-me",
    "change_me",
    "replace",
    "insert",
    "dummy",
    "fake",
    "redacted",
    "sample",
    "todo",
    "fixme",
    "xxxx",
    "...",
    "…",
    "<",
    ">",
    "***",
    "not-a-secret",
    "_here",
    "-here",
    "test",
    "mock",
    "demo",
    "none",
    "null",
    "undefined",
    "enter_",
    "enter-",
    "12345678",
    "abcdefgh",
    "secret-here",
    "my-token",
    "my_token",
    "mytoken",
    "deadbeef"
  ],
  "default-passwords": [
    "postgres",
    "root",
    "password",
    "admin",
    "secret",
    "guest",
    "mysql",
    "pass",
    "user",
    "mongo",
    "redis",
    "minio",
    "minioadmin",
    "letmein",
    "dev",
    "development",
    "local"
  ]
};
