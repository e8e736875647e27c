import {
  PAT_GRANTS,
  resourceNode
} from "./chunk-EU5WVSL3.js";
import {
  ACCESSES
} from "./chunk-35AC6QIV.js";
import {
  locationOf,
  parseYaml
} from "./chunk-Z2PGPZZ4.js";

// src/catalog/credentials.generated.ts
var data = JSON.parse('{"sources":{"actions":"https://docs.github.com/en/actions/concepts/security/github_token","pat":"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens","app":"https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps","oidc":"https://docs.github.com/en/actions/concepts/security/openid-connect","prefixes":"https://github.blog/engineering/behind-githubs-new-authentication-token-formats/","anthropic":"https://code.claude.com/docs/en/iam","copilot":"https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/use-byok-models","openai":"https://platform.openai.com/docs/api-reference/authentication","google":"https://ai.google.dev/gemini-api/docs/api-key","aws":"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html","azure":"https://learn.microsoft.com/en-us/dotnet/api/azure.identity.environmentcredential","npm":"https://docs.npmjs.com/about-access-tokens","pypi":"https://pypi.org/help/#apitoken","cargo":"https://doc.rust-lang.org/cargo/reference/config.html","docker":"https://docs.docker.com/security/access-tokens/","vsce":"https://code.visualstudio.com/api/working-with-extensions/publishing-extension","slack":"https://docs.slack.dev/authentication/tokens/","gitlab":"https://docs.gitlab.com/security/tokens/","scanning":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns","servers":"https://github.com/modelcontextprotocol/servers","stripe":"https://docs.stripe.com/keys","supabase":"https://supabase.com/docs/guides/api/api-keys"},"grants":{"none":[],"cloud":[{"resource":"cloud:account","access":"write"}],"registry":[{"resource":"registry:packages","access":"publish"}],"service":[{"resource":"service:account","access":"write"}]},"names":[{"names":["github.token"],"class":"job-token","provider":"github","lifetime":"minted","grants":"none","source":"actions"},{"names":["ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_ID_TOKEN_REQUEST_URL"],"class":"oidc","provider":"github","lifetime":"minted","grants":"none","source":"oidc"},{"names":["CI_JOB_TOKEN"],"class":"job-token","provider":"gitlab","lifetime":"minted","grants":"none","source":"gitlab"},{"names":["ANTHROPIC_API_KEY","CLAUDE_CODE_OAUTH_TOKEN","ANTHROPIC_AUTH_TOKEN","CLAUDE_API_KEY","ANTHROPIC_KEY"],"class":"model-key","provider":"anthropic","lifetime":"static","grants":"none","source":"anthropic"},{"names":["OPENAI_API_KEY","CODEX_API_KEY","OPENAI_KEY","OPENAI_TOKEN","CODEX_AUTH_JSON"],"class":"model-key","provider":"openai","lifetime":"static","grants":"none","source":"openai"},{"names":["AZURE_OPENAI_API_KEY","AZURE_OPENAI_KEY","AZURE_API_KEY"],"class":"model-key","provider":"azure-openai","lifetime":"static","grants":"none","source":"openai"},{"names":["GEMINI_API_KEY","GOOGLE_API_KEY","GOOGLE_GENERATIVE_AI_API_KEY","GOOGLE_AI_API_KEY"],"class":"model-key","provider":"google","lifetime":"static","grants":"none","source":"google"},{"names":["OPENROUTER_API_KEY"],"class":"model-key","provider":"openrouter","lifetime":"static","grants":"none","source":"scanning"},{"names":["MISTRAL_API_KEY"],"class":"model-key","provider":"mistral","lifetime":"static","grants":"none","source":"scanning"},{"names":["GROQ_API_KEY"],"class":"model-key","provider":"groq","lifetime":"static","grants":"none","source":"scanning"},{"names":["DEEPSEEK_API_KEY"],"class":"model-key","provider":"deepseek","lifetime":"static","grants":"none","source":"scanning"},{"names":["XAI_API_KEY","GROK_API_KEY"],"class":"model-key","provider":"xai","lifetime":"static","grants":"none","source":"scanning"},{"names":["PERPLEXITY_API_KEY","PPLX_API_KEY"],"class":"model-key","provider":"perplexity","lifetime":"static","grants":"none","source":"scanning"},{"names":["AWS_BEARER_TOKEN_BEDROCK"],"class":"model-key","provider":"aws","lifetime":"static","grants":"none","source":"aws"},{"names":["CURSOR_API_KEY"],"class":"model-key","provider":"cursor","lifetime":"static","grants":"none","source":"scanning"},{"names":["FACTORY_API_KEY","WARP_API_KEY","AUGMENT_SESSION_AUTH","AMP_API_KEY","KIRO_API_KEY","JULES_API_KEY","CONTINUE_API_KEY","LLM_API_KEY","MINIMAX_API_KEY","TOGETHER_API_KEY","FIREWORKS_API_KEY","COHERE_API_KEY","ZAI_API_KEY","ZHIPU_API_KEY","MOONSHOT_API_KEY","DASHSCOPE_API_KEY","CEREBRAS_API_KEY"],"class":"model-key","provider":"model","lifetime":"static","grants":"none","source":"scanning"},{"names":["COPILOT_PROVIDER_API_KEY","COPILOT_PROVIDER_BEARER_TOKEN"],"class":"model-key","provider":"model","lifetime":"static","grants":"none","source":"copilot"},{"names":["COPILOT_GITHUB_TOKEN"],"class":"model-key","provider":"github","lifetime":"static","grants":"none","source":"pat"},{"names":["GH_TOKEN","GITHUB_TOKEN","GITHUB_PAT","GH_PAT","PAT","PAT_TOKEN","GITHUB_PERSONAL_ACCESS_TOKEN","GITHUB_ACCESS_TOKEN","PERSONAL_ACCESS_TOKEN","PERSONAL_TOKEN","REPO_TOKEN","GIT_TOKEN","BOT_TOKEN","BOT_GITHUB_TOKEN","RELEASE_TOKEN","RELEASE_PLEASE","RELEASE_PLEASE_TOKEN","RENOVATE_TOKEN","SEMANTIC_RELEASE_TOKEN","ACTIONS_TOKEN","WORKFLOW_TOKEN","ACCESS_TOKEN","ADMIN_TOKEN","CI_TOKEN"],"class":"pat","provider":"github","lifetime":"static","grants":"pat","source":"pat"},{"names":["GITLAB_TOKEN","GITLAB_PERSONAL_ACCESS_TOKEN","GITLAB_ACCESS_TOKEN"],"class":"secret","provider":"gitlab","lifetime":"static","grants":"service","source":"gitlab"},{"names":["NPM_TOKEN","NODE_AUTH_TOKEN","NPM_AUTH_TOKEN","NPM_PUBLISH_TOKEN","NPM_ACCESS_TOKEN"],"class":"registry","provider":"npm","lifetime":"static","grants":"registry","source":"npm"},{"names":["TWINE_PASSWORD","TEST_PYPI_API_TOKEN","UV_PUBLISH_TOKEN","POETRY_PYPI_TOKEN_PYPI"],"class":"registry","provider":"pypi","lifetime":"static","grants":"registry","source":"pypi"},{"names":["CARGO_REGISTRY_TOKEN","CRATES_IO_TOKEN","CRATES_TOKEN"],"class":"registry","provider":"crates-io","lifetime":"static","grants":"registry","source":"cargo"},{"names":["VSCE_PAT","VSCE_TOKEN","VS_MARKETPLACE_TOKEN","AZURE_MARKETPLACE_TOKEN"],"class":"registry","provider":"vscode-marketplace","lifetime":"static","grants":"registry","source":"vsce"},{"names":["OVSX_PAT","OVSX_TOKEN","OPEN_VSX_TOKEN"],"class":"registry","provider":"open-vsx","lifetime":"static","grants":"registry","source":"vsce"},{"names":["DOCKERHUB_TOKEN","DOCKERHUB_PASSWORD","DOCKER_PASSWORD","DOCKER_TOKEN","DOCKER_HUB_TOKEN","DOCKER_HUB_PASSWORD","HUB_PAT_TOKEN"],"class":"registry","provider":"docker-hub","lifetime":"static","grants":"registry","source":"docker"},{"names":["GEM_HOST_API_KEY","RUBYGEMS_API_KEY","NUGET_API_KEY","NUGET_TOKEN","MAVEN_PASSWORD","OSSRH_PASSWORD","OSSRH_TOKEN","SONATYPE_PASSWORD","HEX_API_KEY","JSR_TOKEN","QUAY_PASSWORD","GHCR_TOKEN","HOMEBREW_TAP_TOKEN","CHOCO_API_KEY"],"class":"registry","provider":"registry","lifetime":"static","grants":"registry","source":"scanning"},{"names":["AWS_SESSION_TOKEN"],"class":"cloud","provider":"aws","lifetime":"minted","grants":"cloud","source":"aws"},{"names":["GOOGLE_APPLICATION_CREDENTIALS","GOOGLE_CREDENTIALS","GCLOUD_SERVICE_KEY","FIREBASE_SERVICE_ACCOUNT","FIREBASE_TOKEN"],"class":"cloud","provider":"google-cloud","lifetime":"static","grants":"cloud","source":"scanning"},{"names":["KUBECONFIG","KUBE_CONFIG","KUBE_CONFIG_DATA"],"class":"cloud","provider":"kubernetes","lifetime":"static","grants":"cloud","source":"scanning"},{"names":["CLOUDFLARE_API_TOKEN","CLOUDFLARE_API_KEY","CF_API_TOKEN","DIGITALOCEAN_ACCESS_TOKEN","DIGITALOCEAN_TOKEN","HEROKU_API_KEY","FLY_API_TOKEN","VERCEL_TOKEN","NETLIFY_AUTH_TOKEN","NETLIFY_PERSONAL_ACCESS_TOKEN","RAILWAY_TOKEN","RENDER_API_KEY","PULUMI_ACCESS_TOKEN","TFE_TOKEN","TF_API_TOKEN","SUPABASE_ACCESS_TOKEN","SUPABASE_SERVICE_ROLE_KEY","HCLOUD_TOKEN","NEON_API_KEY"],"class":"cloud","provider":"hosting","lifetime":"static","grants":"cloud","source":"scanning"},{"names":["CODECOV_TOKEN","SONAR_TOKEN","SONARQUBE_TOKEN","CHROMATIC_PROJECT_TOKEN","SNYK_TOKEN","NX_CLOUD_ACCESS_TOKEN","TURBO_TOKEN"],"class":"secret","provider":"ci-service","lifetime":"static","grants":"none","source":"scanning"},{"names":["BRAVE_API_KEY","CONTEXT7_API_KEY","EXA_API_KEY","FIRECRAWL_API_KEY","TAVILY_API_KEY","SERPER_API_KEY","SERPAPI_API_KEY","APIFY_TOKEN","BROWSERBASE_API_KEY","E2B_API_KEY"],"class":"secret","provider":"search","lifetime":"static","grants":"none","source":"servers"},{"names":["HF_TOKEN","HUGGINGFACE_TOKEN","HUGGING_FACE_HUB_TOKEN"],"class":"secret","provider":"huggingface","lifetime":"static","grants":"service","source":"scanning"},{"names":["NOTION_TOKEN","NOTION_API_KEY","INTERNAL_INTEGRATION_TOKEN"],"class":"secret","provider":"notion","lifetime":"static","grants":"service","source":"servers"},{"names":["FIGMA_API_KEY","FIGMA_ACCESS_TOKEN","FIGMA_OAUTH_TOKEN"],"class":"secret","provider":"figma","lifetime":"static","grants":"service","source":"servers"},{"names":["DISCORD_TOKEN","DISCORD_BOT_TOKEN","TELEGRAM_BOT_TOKEN","TELEGRAM_TOKEN"],"class":"secret","provider":"chat","lifetime":"static","grants":"service","source":"servers"},{"names":["DATABASE_URL","DATABASE_URI","POSTGRES_URL","MONGODB_URI","MONGO_URL","REDIS_URL","DSN","MDB_MCP_CONNECTION_STRING"],"class":"secret","provider":"database","lifetime":"static","grants":"service","source":"servers"}],"patterns":[{"match":["*APP_PRIVATE_KEY","*_APP_PRIVATE_KEY_*","*APP_KEY_PEM","*APP_PEM","APP_SECRET_KEY","*_BOT_PRIVATE_KEY","*_BOT_APP_KEY"],"class":"app-token","provider":"github","lifetime":"static","grants":"pat","source":"app"},{"match":["*ANTHROPIC*KEY","*ANTHROPIC*TOKEN","*CLAUDE*KEY","*CLAUDE*TOKEN"],"class":"model-key","provider":"anthropic","lifetime":"static","grants":"none","source":"anthropic"},{"match":["*OPENAI*KEY","*OPENAI*TOKEN","*CODEX*KEY"],"class":"model-key","provider":"openai","lifetime":"static","grants":"none","source":"openai"},{"match":["*GEMINI*KEY","*_LLM_API_KEY","*MODEL_API_KEY"],"class":"model-key","provider":"model","lifetime":"static","grants":"none","source":"google"},{"match":["PYPI*TOKEN*","PYPI*PASSWORD*","*_PYPI_TOKEN","PYPI_API*"],"class":"registry","provider":"pypi","lifetime":"static","grants":"registry","source":"pypi"},{"match":["*NPM*TOKEN"],"class":"registry","provider":"npm","lifetime":"static","grants":"registry","source":"npm"},{"match":["*DOCKER*TOKEN","*DOCKER*PASSWORD","*REGISTRY*TOKEN","*REGISTRY*PASSWORD"],"class":"registry","provider":"registry","lifetime":"static","grants":"registry","source":"docker"},{"match":["AWS_*KEY*","AWS_*TOKEN*","AWS_*SECRET*","*_AWS_*KEY*"],"class":"cloud","provider":"aws","lifetime":"static","grants":"cloud","source":"aws"},{"match":["AZURE_*SECRET*","AZURE_*CREDENTIALS*","AZURE_*KEY*","AZURE_*TOKEN*","ARM_*SECRET*","AZURE_*PASSWORD*"],"class":"cloud","provider":"azure","lifetime":"static","grants":"cloud","source":"azure"},{"match":["GCP_*KEY*","GCP_*CREDENTIALS*","GCP_*TOKEN*","GCP_SA*","GOOGLE_*CREDENTIALS*","*SERVICE_ACCOUNT*KEY*","*SERVICE_ACCOUNT*JSON*"],"class":"cloud","provider":"google-cloud","lifetime":"static","grants":"cloud","source":"scanning"},{"match":["SLACK_*","*_SLACK_*"],"class":"secret","provider":"slack","lifetime":"static","grants":"service","source":"slack"},{"match":["JIRA_*","CONFLUENCE_*","ATLASSIAN_*"],"class":"secret","provider":"atlassian","lifetime":"static","grants":"service","source":"servers"},{"match":["SENTRY_*"],"class":"secret","provider":"sentry","lifetime":"static","grants":"service","source":"servers"},{"match":["LINEAR_*"],"class":"secret","provider":"linear","lifetime":"static","grants":"service","source":"servers"},{"match":["STRIPE_*"],"class":"secret","provider":"stripe","lifetime":"static","grants":"service","source":"stripe"},{"match":["DATADOG_*","DD_API_KEY","DD_APP_KEY","GRAFANA_*","PAGERDUTY_*","SUPABASE_*","SNOWFLAKE_*","AIRTABLE_*","HUBSPOT_*","CIRCLECI_*","ASANA_*","MONDAY_*","RESEND_*","POSTMAN_*","N8N_*","COMPOSIO_*"],"class":"secret","provider":"service","lifetime":"static","grants":"service","source":"servers"},{"match":["GITLAB_*TOKEN*"],"class":"secret","provider":"gitlab","lifetime":"static","grants":"service","source":"gitlab"},{"match":["*_PAT","PAT_*","*_PAT_*","*_GITHUB_TOKEN","*_GH_TOKEN","GH_*TOKEN*","GITHUB_*TOKEN*","*GITHUB_PAT*","RELEASE_PLEASE*","*BOT_TOKEN","*BOT_PAT","*_REPO_TOKEN","*_RELEASE_TOKEN","*PERSONAL_ACCESS_TOKEN*","*PERSONAL_TOKEN*","*DISPATCH_TOKEN","*_PUSH_TOKEN","*_AUTOMATION_TOKEN","*_CI_TOKEN","*_ORG_TOKEN"],"class":"pat","provider":"github","lifetime":"static","grants":"pat","source":"pat"}],"secret-words":["TOKEN","SECRET","SECRETS","PASSWORD","PASSWD","PASS","PWD","PAT","APIKEY","API_KEY","KEY","ACCESS_KEY","PRIVATE_KEY","CREDENTIAL","CREDENTIALS","AUTH","AUTHORIZATION","BEARER","COOKIE","DSN","CONNECTION_STRING","DATABASE_URL","DATABASE_URI","WEBHOOK_URL"],"not-secret":["*_ID","*_HOST","*_REGION","*_NAME","*PUBLIC_KEY*","*PUBLISHABLE_KEY*","*ANON_KEY*","*MAX_*TOKENS*","*TOKEN_LIMIT*","*KEYBOARD*","NEXT_PUBLIC_*","*_PATH","*_FILE","*_URL","*_URI","*_TTL","*_TIMEOUT","*_TYPE","*_ENABLED","*_PREFIX","*_HEADER","*TOKENIZER*","*_COUNT"],"shapes":[{"prefix":"ghp_","min":30,"provider":"github","source":"prefixes"},{"prefix":"github_pat_","min":40,"provider":"github","source":"prefixes"},{"prefix":"gho_","min":30,"provider":"github","source":"prefixes"},{"prefix":"ghu_","min":30,"provider":"github","source":"prefixes"},{"prefix":"ghs_","min":30,"provider":"github","source":"prefixes"},{"prefix":"ghr_","min":30,"provider":"github","source":"prefixes"},{"prefix":"sk-ant-","min":24,"provider":"anthropic","source":"scanning"},{"prefix":"sk-proj-","min":24,"provider":"openai","source":"scanning"},{"prefix":"sk-svcacct-","min":24,"provider":"openai","source":"scanning"},{"prefix":"sk-or-v1-","min":24,"provider":"openrouter","source":"scanning"},{"prefix":"sk_live_","min":16,"provider":"stripe","source":"stripe"},{"prefix":"rk_live_","min":16,"provider":"stripe","source":"stripe"},{"prefix":"sk-","min":20,"provider":"openai","source":"scanning"},{"prefix":"AKIA","min":16,"provider":"aws","source":"aws"},{"prefix":"ASIA","min":16,"provider":"aws","source":"aws"},{"prefix":"xoxb-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxp-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxa-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxr-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxs-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxc-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxd-","min":20,"provider":"slack","source":"slack"},{"prefix":"xapp-","min":20,"provider":"slack","source":"slack"},{"prefix":"glpat-","min":16,"provider":"gitlab","source":"gitlab"},{"prefix":"npm_","min":30,"provider":"npm","source":"npm"},{"prefix":"AIza","min":30,"provider":"google","source":"scanning"},{"prefix":"ya29.","min":20,"provider":"google","source":"scanning"},{"prefix":"pplx-","min":24,"provider":"perplexity","source":"scanning"},{"prefix":"hf_","min":24,"provider":"huggingface","source":"scanning"},{"prefix":"gsk_","min":24,"provider":"groq","source":"scanning"},{"prefix":"xai-","min":24,"provider":"xai","source":"scanning"},{"prefix":"r8_","min":24,"provider":"replicate","source":"scanning"},{"prefix":"ntn_","min":24,"provider":"notion","source":"scanning"},{"prefix":"lin_api_","min":24,"provider":"linear","source":"scanning"},{"prefix":"figd_","min":24,"provider":"figma","source":"scanning"},{"prefix":"sbp_","min":24,"provider":"supabase","source":"supabase"},{"prefix":"sb_secret_","min":16,"provider":"supabase","source":"supabase"},{"prefix":"dop_v1_","min":30,"provider":"digitalocean","source":"scanning"},{"prefix":"fc-","min":24,"provider":"firecrawl","source":"scanning"},{"prefix":"tvly-","min":20,"provider":"tavily","source":"scanning"},{"prefix":"ctx7sk-","min":20,"provider":"context7","source":"scanning"},{"prefix":"pypi-","min":30,"provider":"pypi","source":"pypi"},{"prefix":"dckr_pat_","min":20,"provider":"docker-hub","source":"docker"},{"prefix":"SG.","min":30,"provider":"sendgrid","source":"scanning"},{"prefix":"apify_api_","min":20,"provider":"apify","source":"scanning"},{"prefix":"sntrys_","min":30,"provider":"sentry","source":"scanning"},{"prefix":"sntryu_","min":30,"provider":"sentry","source":"scanning"},{"prefix":"e2b_","min":24,"provider":"e2b","source":"scanning"},{"prefix":"re_","min":24,"provider":"resend","source":"scanning"}],"public-prefixes":["pk_live_","pk_test_","sb_publishable_","pk_"],"placeholder-words":["your","example","placeholder","changeme","change-me","change_me","replace","insert","dummy","fake","redacted","sample","todo","fixme","xxxx","...","\u2026","<",">","***","not-a-secret","_here","-here","test","mock","demo","none","null","undefined","enter_","enter-","12345678","abcdefgh","secret-here","my-token","my_token","mytoken","deadbeef"],"default-passwords":["postgres","root","password","admin","secret","guest","mysql","pass","user","mongo","redis","minio","minioadmin","letmein","dev","development","local"]}');

// src/catalog/wildcard.ts
function fits(pattern, text) {
  const parts2 = pattern.split("*");
  const first = parts2[0] ?? "";
  const last = parts2.at(-1) ?? "";
  if (parts2.length === 1) return text === pattern;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let position = first.length;
  for (const part2 of parts2.slice(1, -1)) {
    const found = text.indexOf(part2, position);
    if (found < 0) return false;
    position = found + part2.length;
  }
  return position <= text.length - last.length;
}

// src/catalog/credentials.ts
var CLASSES = ["job-token", "pat", "model-key", "cloud", "registry", "app-token", "oidc", "secret"];
var GRANTS = {
  ...data.grants,
  pat: PAT_GRANTS
};
var NAMES = new Map(
  data.names.flatMap((row) => {
    const kind = kindOf(row);
    return row.names.map((name) => [name.toUpperCase(), kind]);
  })
);
var PATTERNS = data.patterns.map((row) => ({ match: row.match, kind: kindOf(row) }));
var UNKNOWN = { class: "secret", provider: "unknown", lifetime: "static", grants: [] };
var AUTOMATIC = "GITHUB.TOKEN";
function kindOf(row) {
  const grants = (GRANTS[row.grants] ?? []).map(({ resource, access }) => ({
    resource,
    access: ACCESSES.find((known2) => known2 === access) ?? "write",
    certainty: "possible"
  }));
  return {
    class: CLASSES.find((known2) => known2 === row.class) ?? "secret",
    provider: row.provider,
    lifetime: row.lifetime === "minted" ? "minted" : "static",
    grants
  };
}
function classify(name, context = "secret") {
  const upper = name.toUpperCase();
  if (upper === "GITHUB_TOKEN" && context === "secret") return NAMES.get(AUTOMATIC) ?? UNKNOWN;
  return NAMES.get(upper) ?? PATTERNS.find(({ match }) => match.some((pattern) => fits(pattern, upper)))?.kind ?? UNKNOWN;
}
function isSettingName(name) {
  return !isSecretName(name) && data["not-secret"].some((pattern) => fits(pattern, name.toUpperCase()));
}
function isSecretName(name) {
  const upper = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").toUpperCase();
  if (NAMES.has(upper)) return true;
  const words = data["secret-words"];
  if (words.includes(upper)) return true;
  const dsn = words.some((word2) => word2.includes("_UR") && upper.endsWith(`_${word2}`));
  if (!dsn && data["not-secret"].some((pattern) => fits(pattern, upper))) return false;
  return words.some((word2) => upper.replace(/_\d+$/, "").endsWith(`_${word2}`)) || upper.endsWith("APIKEY");
}

// src/catalog/agents.generated.ts
var data2 = JSON.parse('{"agents":{"claude-code-action":{"title":"Claude Code Action","uses":["anthropics/claude-code-action"],"action-names":["Claude Code Action v1.0","Claude Code Action","Claude Code Action Official"],"model-keys":["anthropic_api_key","claude_code_oauth_token"],"token-input":"github_token","check":{"events":["issues","issue_comment","pull_request","pull_request_target","pull_request_review","pull_request_review_comment"],"events-since":{"workflow_run":"1.0.185"},"off-input":"allowed_non_write_users","off-needs-input":"github_token","bots-input":"allowed_bots","bots-word":"*","gaps":[{"from":"1.0.0","to":"1.0.30","where":"prompt","lets":"bots"},{"from":"1.0.123","to":"1.0.127","where":"all-bots","lets":"everyone"}]},"scrubs":{"since":"1.0.77","off-env":"CLAUDE_CODE_SUBPROCESS_ENV_SCRUB","variables":["ANTHROPIC_API_KEY","CLAUDE_CODE_OAUTH_TOKEN","ANTHROPIC_AUTH_TOKEN","ANTHROPIC_FOUNDRY_API_KEY","ANTHROPIC_CUSTOM_HEADERS","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_BEARER_TOKEN_BEDROCK","GOOGLE_APPLICATION_CREDENTIALS","AZURE_CLIENT_SECRET","AZURE_CLIENT_CERTIFICATE_PATH"]},"strips-oidc-since":"1.0.89","app-token":{"name":"Claude GitHub App token","grants":{"contents":"write","pull-requests":"write","issues":"write"}},"source":"https://github.com/anthropics/claude-code-action/blob/main/docs/security.md"},"claude-code-base-action":{"title":"Claude Code Base Action","uses":["anthropics/claude-code-base-action","anthropics/claude-code-action/base-action"],"action-names":["Claude Code Base Action"],"model-keys":["anthropic_api_key","claude_code_oauth_token"],"source":"https://github.com/anthropics/claude-code-action/blob/main/base-action/action.yml"},"codex-action":{"title":"Codex Action","uses":["openai/codex-action"],"action-names":["Codex Action","Run Codex","openai-codex-action"],"model-keys":["openai-api-key"],"keeps-key":true,"check":{"events":"every","off-input":"allow-users","bots-input":"allow-bots","bots-word":"true","bots-closed-since":"1.8"},"source":"https://github.com/openai/codex-action/blob/main/docs/security.md"},"run-gemini-cli":{"title":"Gemini CLI Action","uses":["google-github-actions/run-gemini-cli","google-gemini/gemini-cli-action"],"action-names":["Run Gemini CLI","Gemini CLI GitHub Action"],"model-keys":["gemini_api_key","google_api_key"],"source":"https://github.com/google-github-actions/run-gemini-cli/blob/main/action.yml"},"claude-code-security-review":{"title":"Claude Code Security Review","uses":["anthropics/claude-code-security-review"],"action-names":["Claude Code Security Reviewer"],"model-keys":["claude-api-key"],"job-token":["env","gh","action"],"only-on":["pull_request"],"source":"https://github.com/anthropics/claude-code-security-review/blob/main/action.yml"},"ai-inference":{"title":"AI Inference","uses":["actions/ai-inference"],"model-keys":["token"],"job-token":["env"],"source":"https://github.com/actions/ai-inference/blob/main/action.yml"},"opencode-action":{"title":"opencode GitHub Action","uses":["anomalyco/opencode/github","sst/opencode/github"],"action-names":["opencode GitHub Action"],"check":{"events":["issue_comment","pull_request_review_comment","issues","pull_request"],"bots-input":"allowed_bots","bots-word":"*"},"only-on":["issue_comment","pull_request_review_comment","issues","pull_request","schedule","workflow_dispatch"],"app-token":{"name":"opencode GitHub App token","off-input":"use_github_token","grants":{"contents":"write","pull-requests":"write","issues":"write"}},"source":"https://github.com/anomalyco/opencode/blob/dev/packages/opencode/src/cli/cmd/github.ts"},"droid-action":{"title":"Factory Droid Action","uses":["Factory-AI/droid-action"],"action-names":["Droid by Factory","Factory Droid Action","Droid Exec Action v1.0"],"model-keys":["factory_api_key"],"token-input":"github_token","check":{"events":["issues","issue_comment","pull_request","pull_request_target","pull_request_review","pull_request_review_comment"],"off-input":"allowed_non_write_users","off-needs-input":"github_token","bots-input":"allowed_bots","bots-word":"*"},"only-on":["issues","issue_comment","pull_request","pull_request_target","pull_request_review","pull_request_review_comment","workflow_run"],"app-token":{"name":"Factory GitHub App token","grants":{"contents":"write","pull-requests":"write","issues":"write"}},"source":"https://github.com/Factory-AI/droid-action/blob/main/src/entrypoints/prepare.ts"},"pr-agent":{"title":"PR-Agent","uses":["the-pr-agent/pr-agent","qodo-ai/pr-agent","codium-ai/pr-agent","docker://codiumai/pr-agent","docker://pragent/pr-agent","docker://docker.io/codiumai/pr-agent"],"action-names":["Codium PR Agent","PR Agent"],"source":"https://github.com/qodo-ai/pr-agent/blob/main/pr_agent/servers/github_action_runner.py"},"augment-agent":{"title":"Augment Agent","uses":["augmentcode/augment-agent","augmentcode/review-pr","augmentcode/describe-pr"],"action-names":["Augment Agent","Augment Review PR","Augment Describe PR"],"model-keys":["augment_session_auth","augment_api_token"],"token-input":"github_token","source":"https://github.com/augmentcode/augment-agent/blob/main/src/index.ts"},"oz-agent-action":{"title":"Oz Agent Action","uses":["warpdotdev/oz-agent-action","warpdotdev/warp-agent-action"],"action-names":["Run an Oz cloud agent","Oz Agent"],"model-keys":["warp_api_key"],"remote":"cloud","source":"https://github.com/warpdotdev/oz-agent-action/blob/main/src/index.ts"},"jules-action":{"title":"Jules Action","uses":["google-labs-code/jules-invoke","google-labs-code/jules-action"],"model-keys":["jules_api_key"],"remote":true,"source":"https://jules.google/docs/api/reference"},"ambient-action":{"title":"Ambient Action","uses":["ambient-code/ambient-action"],"action-names":["Ambient Action"],"model-keys":["api-token"],"remote":true,"source":"https://github.com/ambient-code/ambient-action/blob/main/action.yml"},"claude":{"title":"Claude Code CLI","cli":["claude"],"packages":["@anthropic-ai/claude-code"],"headless":["-p","--print","--dangerously-skip-permissions"],"prompt-runs":true,"no-run":["mcp","config","doctor","update","upgrade","install","plugin","plugins","setup-token","migrate-installer","agents","auth","login","logout","auto-mode","--version","-v","--help","-h"],"source":"https://code.claude.com/docs/en/headless"},"codex":{"title":"Codex CLI","cli":["codex"],"packages":["@openai/codex"],"subcommand":["exec","e"],"source":"https://developers.openai.com/codex/noninteractive"},"copilot":{"title":"GitHub Copilot CLI","cli":["copilot"],"packages":["@github/copilot"],"headless":["-p","--prompt","-i","--interactive","--acp","--server","workflow"],"prompt-runs":true,"no-run":["suggest","explain","app","completion","help","instruction","login","logout","lsp","mcp","plugin","plugins","skill","skills","update","version","--version","-v","--help","-h"],"model-env":["COPILOT_GITHUB_TOKEN","GH_TOKEN","GITHUB_TOKEN","COPILOT_PROVIDER_API_KEY","COPILOT_PROVIDER_BEARER_TOKEN"],"source":"https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference"},"gemini":{"title":"Gemini CLI","cli":["gemini"],"packages":["@google/gemini-cli"],"headless":["-p","--prompt","-y","--yolo","--approval-mode"],"prompt-runs":true,"no-run":["mcp","extensions","extension","skills","skill","hooks","hook","--version","-v","--help","-h","--list-extensions","--list-sessions"],"source":"https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/headless.md"}},"github-mcp":{"source":"https://github.com/github/github-mcp-server","tools":{"add_issue_comment":{"resource":"github:own-thread","access":"write"},"create_issue":{"resource":"github:issues","access":"write"},"update_issue":{"resource":"github:issues","access":"write"},"issue_write":{"resource":"github:issues","access":"write"},"sub_issue_write":{"resource":"github:issues","access":"write"},"create_pull_request":{"resource":"github:pull-requests","access":"write"},"update_pull_request":{"resource":"github:pull-requests","access":"write"},"update_pull_request_branch":{"resource":"github:agent-branch","access":"write"},"add_comment_to_pending_review":{"resource":"github:own-thread","access":"write"},"pull_request_review_write":{"resource":"github:pull-requests","access":"approve"},"create_and_submit_pull_request_review":{"resource":"github:pull-requests","access":"approve"},"submit_pending_pull_request_review":{"resource":"github:pull-requests","access":"approve"},"merge_pull_request":{"resource":"github:default-branch","access":"merge"},"create_branch":{"resource":"github:agent-branch","access":"write"},"create_or_update_file":{"resource":"github:default-branch","access":"write"},"delete_file":{"resource":"github:default-branch","access":"write"},"push_files":{"resource":"github:default-branch","access":"write"},"create_repository":{"resource":"github:other-repositories","access":"admin"},"fork_repository":{"resource":"github:other-repositories","access":"write"},"run_workflow":{"resource":"github:workflow-runs","access":"exec"},"rerun_workflow_run":{"resource":"github:workflow-runs","access":"exec"}}},"not-read":{"source":"https://docs.github.com/en/copilot/how-tos/copilot-cli/use-copilot-cli-in-actions","uses":["factory-ai/droid-action/prepare","factory-ai/droid-action/review","factory-ai/droid-action/security","qwenlm/qwen-code-action","coderabbitai/ai-pr-reviewer"],"commands":{"opencode":"run","cursor-agent":"-p","droid":"exec","goose":"run","aider":"","amp":"-x","kiro-cli":"chat","auggie":"--print","cline":"-y","qwen":"--yolo"}},"unknown-command":{"source":"https://code.claude.com/docs/en/cli-reference","flags":["--dangerously-skip-permissions","--allow-dangerously-skip-permissions","--allowedTools","--allowed-tools","--disallowedTools","--disallowed-tools","--permission-mode","--append-system-prompt","--mcp-config","--yolo","--approval-mode","--full-auto","--dangerously-bypass-approvals-and-sandbox","--skip-git-repo-check","--allow-all-tools","--allow-tool","--deny-tool","--trust-all-tools"],"names":["claude","codex","gemini","agent","llm","opencode","copilot","aider","goose","qwen","droid","auggie"],"whole-names":["cli","ai","tool","engine"],"headless":["-p","--print","--prompt","exec"]},"libraries":{"source":"https://code.claude.com/docs/en/agent-sdk/overview","names":["@anthropic-ai/claude-code","@anthropic-ai/claude-agent-sdk","claude_agent_sdk","claude_code_sdk","@openai/codex-sdk","@github/copilot-sdk"]}}');

// src/catalog/agents.ts
var ENTRIES = Object.entries(data2.agents).map(
  ([id, entry]) => ({ id, ...entry })
);
var GITHUB_MCP = data2["github-mcp"].tools;
function slugOf(uses) {
  const name = uses.split("@")[0]?.toLowerCase() ?? "";
  return name.startsWith("docker://") ? name.replace(/(?<=[^/]):[^:/]*$/, "") : name;
}
function agentByUses(uses) {
  const slug = slugOf(uses);
  return ENTRIES.find((entry) => entry.uses?.some((known2) => known2.toLowerCase() === slug));
}
function agentByActionName(name) {
  return ENTRIES.find((entry) => entry["action-names"]?.includes(name));
}
function agentByCommand(name) {
  return ENTRIES.find((entry) => entry.cli?.includes(name) || entry.packages?.includes(name));
}
var NOT_READ_USES = data2["not-read"].uses;
var NOT_READ_COMMANDS = data2["not-read"].commands;
function isUnreadAction(uses) {
  return NOT_READ_USES.includes(slugOf(uses));
}
function isUnreadCommand(name, words) {
  const sign = Object.hasOwn(NOT_READ_COMMANDS, name) ? NOT_READ_COMMANDS[name] : void 0;
  return sign !== void 0 && (sign === "" || words.includes(sign));
}
var COMMANDS = [
  ...ENTRIES.flatMap((entry) => [...entry.cli ?? [], ...entry.packages ?? []]),
  ...Object.keys(NOT_READ_COMMANDS)
];
var ALL = COMMANDS.join("\n");
var isPart = (text) => text !== "" && ALL.includes(text);
var NAMES2 = new RegExp(
  `(?<!\\w)(?:${COMMANDS.flatMap((name) => [name, name.split("/").at(-1) ?? name]).map((name) => name.replace(/[^\w@/-]/g, "\\$&")).join("|")})(?![\\w-])`
);
var HIDDEN = /\$["']|\\[xuU0-7]|\{[^\s{}]*,/;
var GLUED = /(?:\$\w+|[})`])(?:["']|\\\n?)*[$`]/;
var BESIDE = /(?:\$\w+(?:["']|\\\n?)+|[})`](?:["']|\\\n?)*|\+=\(?(?:["']|\\\n?)*)([a-z@/-]+)|(?<![a-z@/-])([a-z@/-]+)(?:["']|\\\n?)*[$`]/g;
function mayNameAgent(script) {
  if (HIDDEN.test(script)) return true;
  if (NAMES2.test(script.replace(/\\\r?\n|["'\\]/g, ""))) return true;
  if (!/[$`]/.test(script)) return false;
  if (GLUED.test(script)) return true;
  for (const [, behind = "", before = behind] of script.matchAll(BESIDE))
    if (before !== "/" && (isPart(before) || before.split("/").some(isPart))) return true;
  return false;
}
var SLUGS = ENTRIES.flatMap((entry) => entry.uses ?? []).map((slug) => slug.toLowerCase());
function namesAgent(workflow) {
  if (NAMES2.test(workflow)) return true;
  const text = workflow.toLowerCase();
  return SLUGS.some((slug) => text.includes(slug));
}
var UNKNOWN2 = data2["unknown-command"];
function looksLikeAgent(name, words) {
  const flags = UNKNOWN2.flags;
  if (words.some((word2) => flags.includes(word2.split("=", 1)[0] ?? ""))) return true;
  const headless = UNKNOWN2.headless;
  return isAgentName(name) && words.some((word2) => headless.includes(word2));
}
function isAgentName(name) {
  const parts2 = name.toLowerCase().match(/[a-z]+/g) ?? [];
  const names = UNKNOWN2.names;
  if (parts2.some((part2) => /^(?:ssh|gpg|buildkite|azure|datadog|jenkins)$/.test(part2))) return false;
  if (parts2.some((part2) => names.includes(part2) || names.includes(part2.replace(/s$/, "")))) return true;
  const own = parts2.filter((part2) => !/^(?:matrix|inputs|env|vars|cmd|bin|path)$/.test(part2));
  const whole = UNKNOWN2["whole-names"];
  return own.length === 1 && whole.includes(own[0] ?? "");
}
var NAMES_IN_PROGRAMS = new RegExp(`(?:^|["'\`\\s/(;&|])(?:${COMMANDS.join("|")})["'\`\\s,]`, "g");
var RUNS_IN_PROGRAMS = /["'`\s](?:-p|--print|--prompt|exec|run|--yolo|--dangerously-[a-z-]+)["'`\s,=]/;
var NEAR = 120;
function suggestsAgent(program) {
  if (data2.libraries.names.some((name) => program.includes(name))) return true;
  for (const { index, 0: name } of program.matchAll(NAMES_IN_PROGRAMS)) {
    const end = index + name.length - 1;
    if (RUNS_IN_PROGRAMS.test(program.slice(end, end + NEAR))) return true;
  }
  return false;
}
function githubMcpReach(tool) {
  const row = GITHUB_MCP[tool];
  return row && { resource: row.resource, access: row.access };
}

// src/graph/digest.ts
function sha256(text, encoding = "hex") {
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest(encoding);
}

// src/catalog/literal-secret.ts
var MAX_LENGTH = 8192;
var REFERENCE = /\$\{\{[^{}]{0,300}\}\}|\$\{[^{}]{0,300}\}|\$\([^()]{0,300}\)|\$[A-Za-z_]\w{0,100}|%[A-Za-z_]\w{0,100}%|\{\{[^{}]{0,300}\}\}|\{[A-Za-z_][^{}]{0,300}\}|<[^<>]{0,300}>/g;
var STORE = /^(?:op:|vault:|sm:|arn:|projects\/|encrypted:|ENC\[|@Microsoft\.KeyVault|keychain:|secret:|file:|env:|!)/i;
var USERINFO = /[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:@/?#]{0,128}):([^\s@/?#]{1,256})@([^\s:/?#,]{0,253})/i;
var SCHEME = /^(bearer|basic|token|apikey|sentry-bearer|bot)\s+(\S.*)$/i;
var SCHEMED = /\b(bearer|basic|token):? ([A-Za-z0-9._~+/=-]{16,})/gi;
var PEM = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----([\s\S]{40})/;
var LONGEST_FIRST = [...data.shapes].sort((a, b) => b.prefix.length - a.prefix.length);
function literalSecret(value, name) {
  const text = value.slice(0, MAX_LENGTH).trim();
  if (text === "" || STORE.test(text)) return void 0;
  const literal = text.replace(REFERENCE, " ");
  return privateKey(literal) ?? shaped(literal) ?? userinfo(text) ?? assigned(literal) ?? schemed(literal) ?? (literal === text ? named(text, name) : void 0);
}
function redact(text) {
  return text.replace(/[A-Za-z0-9_.-]{16,}/g, (token) => shaped(token)?.hint ?? token).replace(
    /([A-Za-z_-][A-Za-z0-9_-]{0,100})=([^\s"'&?=]{8,})/g,
    (all, name, value) => named(value, name) ? `${name}=\u2026` : all
  ).replace(SCHEMED, (all, scheme, value) => named(`${scheme} ${value}`, "") ? `${scheme} \u2026` : all).split(/(\s+)/).map(
    (word2) => userinfo(word2) ? word2.replace(USERINFO, (all, _user, password) => all.replace(`:${password}@`, ":\u2026@")) : word2
  ).join("");
}
function digest(value) {
  return sha256(value);
}
function privateKey(text) {
  const body = PEM.exec(text.replace(/\\n/g, "\n"))?.[1];
  return body === void 0 || isPlaceholder(body) ? void 0 : { provider: "private-key", hint: "-----BEGIN\u2026" };
}
function shaped(text) {
  for (const token of text.split(/[^A-Za-z0-9_.-]+/)) {
    if (data["public-prefixes"].some((prefix) => token.startsWith(prefix))) continue;
    const shape = LONGEST_FIRST.find(({ prefix }) => token.startsWith(prefix));
    if (shape === void 0) continue;
    const body = token.slice(shape.prefix.length);
    if (body.length < shape.min || isPlaceholder(token) || entropy(body) < 2.5 || !/\d/.test(body)) continue;
    return { provider: shape.provider, hint: `${shape.prefix}\u2026` };
  }
  return void 0;
}
function userinfo(text) {
  const found = USERINFO.exec(text);
  if (found === null) return void 0;
  const [, user = "", password = "", host = ""] = found;
  if (/[${}<>%]/.test(password) && password.replace(REFERENCE, "") !== password) return void 0;
  const shipped = data["default-passwords"].includes(password.toLowerCase()) || password === user;
  const local = /^(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0|host\.docker\.internal)$/i.test(host) || host !== "" && !host.includes(".");
  if (/^(?:user|username)$/i.test(user) && /^(?:pass|password)$/i.test(password)) return void 0;
  if (shipped) return local ? { provider: "database", hint: "\u2026", weak: true } : void 0;
  if (isPlaceholder(password) || host.endsWith("example.com") || host === "host") return void 0;
  return { provider: "url", hint: "\u2026" };
}
function assigned(text) {
  for (const pair of text.split(/[?&\s]+/)) {
    const sign = pair.indexOf("=");
    const found = sign > 0 ? named(pair.slice(sign + 1), pair.slice(0, sign)) : void 0;
    if (found) return found;
  }
  return void 0;
}
function schemed(text) {
  for (const [, scheme = "", value = ""] of text.matchAll(SCHEMED)) {
    const found = named(`${scheme} ${value}`, "");
    if (found) return found;
  }
  return void 0;
}
function named(text, name) {
  const scheme = SCHEME.exec(text);
  const body = scheme?.[2] ?? text;
  if (scheme === null && !isSecretName(name)) return void 0;
  if (body.length < 16 || /[\s,;]/.test(body) || body.includes("://") || /^[./~]/.test(body)) return void 0;
  if (data["public-prefixes"].some((prefix) => body.startsWith(prefix)) || isPlaceholder(body)) return void 0;
  if (entropy(body) < 3 || !/\d/.test(body) || !/[A-Za-z]/.test(body)) return void 0;
  return { provider: classify(name, "env").provider, hint: scheme === null ? "\u2026" : `${scheme[1] ?? ""} \u2026` };
}
function isPlaceholder(text) {
  const lower = text.toLowerCase();
  if (data["placeholder-words"].some((word2) => lower.includes(word2))) return true;
  return /^[a-z]+(?:[-_. ][a-z]+)*$/.test(lower) || new Set(lower).size <= 4;
}
function entropy(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}

// src/readers/ci/agents/agent-nodes.ts
function groupBy(contexts, of, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const context of contexts) {
    const value = of(context);
    const alike = key(value);
    const group = groups.get(alike);
    if (group) group.contexts.push(context.context);
    else groups.set(alike, { contexts: [context.context], value });
  }
  return [...groups.values()];
}
function toolNode(builder, agent, tool, contexts, as) {
  const label = redact(tool.label);
  const id = builder.node("tool", `${agent}/tools/${label}`, {
    label,
    location: tool.location,
    facts: {
      capability: tool.capability,
      grant: tool.grant,
      network: tool.network,
      ...tool.command === void 0 ? {} : { command: redact(tool.command) },
      ...tool.breadth === void 0 ? {} : { breadth: tool.breadth },
      ...tool.pinned === void 0 ? {} : { pinned: tool.pinned }
    }
  });
  builder.edge("uses", agent, id, {
    contexts,
    ...tool.confidence === void 0 ? {} : { facts: { confidence: tool.confidence } },
    locations: [tool.location],
    ...tool.asks === void 0 ? {} : { conditions: tool.asks },
    as
  });
  for (const { resource, access, via } of tool.reach) {
    builder.edge("reaches", id, resourceNode(builder, resource), {
      facts: { access, via },
      locations: [tool.location],
      as: `${access} by ${via}`
    });
  }
}

// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
  switch (node.type) {
    case "Script":
    case "CompoundList":
    case "AndOr":
      for (const command of node.commands)
        callback(command);
      return;
    case "Statement":
      callback(node.command);
      return;
    case "Command":
      for (const child of node.prefix)
        callback(child);
      if (node.name)
        callback(node.name);
      for (const child of node.suffix)
        callback(child);
      return;
    case "Pipeline":
      for (const prefix of node.prefixes)
        callback(prefix);
      for (const command of node.commands)
        callback(command);
      return;
    case "Redirected":
      callback(node.command);
      for (const redirect of node.redirects)
        callback(redirect);
      return;
    case "If":
      callback(node.clause);
      callback(node.then);
      for (const branch2 of node.elif)
        callback(branch2);
      if (node.else)
        callback(node.else);
      return;
    case "Elif":
      callback(node.clause);
      callback(node.then);
      return;
    case "For":
    case "Select":
      callback(node.name);
      if (node.wordlist)
        for (const word2 of node.wordlist)
          callback(word2);
      callback(node.body);
      return;
    case "While":
      callback(node.clause);
      callback(node.body);
      return;
    case "Function":
    case "Coproc":
      if (node.name)
        callback(node.name);
      callback(node.body);
      return;
    case "Subshell":
    case "BraceGroup":
      callback(node.body);
      return;
    case "Case":
      callback(node.word);
      for (const item of node.items)
        callback(item);
      return;
    case "CaseItem":
      for (const pattern of node.pattern)
        callback(pattern);
      callback(node.body);
      return;
    case "ArithmeticFor": {
      const initialize = node.initialize;
      if (initialize)
        callback(initialize);
      const test = node.test;
      if (test)
        callback(test);
      const update = node.update;
      if (update)
        callback(update);
      callback(node.body);
      return;
    }
    case "Word":
    case "Glob":
    case "ArithmeticWord":
    case "HereDocBody":
    case "BraceExpansion":
    case "ExtendedGlob": {
      const parts2 = node.parts;
      if (parts2)
        for (const part2 of parts2)
          callback(part2);
      return;
    }
    case "DoubleQuoted":
    case "LocaleString":
      for (const part2 of node.parts)
        callback(part2);
      return;
    case "ParameterExpansion":
      if (node.index)
        callback(node.index);
      if (node.operation)
        callback(node.operation);
      return;
    case "Default":
    case "Remove":
    case "Transform":
      callback(node.operand);
      return;
    case "CaseModification":
      if (node.operand)
        callback(node.operand);
      return;
    case "Replace":
      callback(node.pattern);
      callback(node.replacement);
      return;
    case "Slice":
      callback(node.offset);
      if (node.length)
        callback(node.length);
      return;
    case "Assignment": {
      const index = node.index;
      if (index)
        callback(index);
      callback(node.value);
      return;
    }
    case "ArrayValue":
      for (const element of node.elements)
        callback(element);
      return;
    case "Redirect":
    case "HereString":
      if (node.descriptor)
        callback(node.descriptor);
      if (node.target)
        callback(node.target);
      return;
    case "HereDoc":
      if (node.descriptor)
        callback(node.descriptor);
      if (node.delimiter)
        callback(node.delimiter);
      callback(node.body);
      return;
    case "CommandExpansion":
    case "ProcessSubstitution":
    case "ArithmeticCommandExpansion": {
      const script = node.script;
      if (script)
        callback(script);
      return;
    }
    case "ArithmeticExpansion":
    case "ArithmeticCommand":
    case "ArithmeticGroup":
    case "TestCommand":
    case "TestGroup": {
      const expression = node.expression;
      if (expression)
        callback(expression);
      return;
    }
    case "ArithmeticBinary":
    case "TestBinary":
      callback(node.left);
      callback(node.right);
      return;
    case "ArithmeticUnary":
    case "TestUnary":
      callback(node.operand);
      return;
    case "ArithmeticTernary":
      callback(node.test);
      callback(node.consequent);
      callback(node.alternate);
      return;
    case "TestLogical":
      for (const operand of node.operands)
        callback(operand);
      return;
    case "TestNot":
      for (const negation of node.negations)
        callback(negation);
      callback(node.operand);
      return;
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
    case "SimpleExpansion":
    case "Names":
    case "Unknown":
    case "FileDescriptor":
    case "FileDescriptorVariable":
    case "HereDocDelimiter":
    case "Time":
    case "Negation":
      return;
    default: {
      const exhaustive = node;
      throw new TypeError(`Unexpected syntax node: ${exhaustive}`);
    }
  }
}

// node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
  return code >= 48 && code <= 55;
}
function isHex(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
  try {
    return String.fromCodePoint(value);
  } catch {
    return fallback;
  }
}
var utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes(bytes) {
  return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
  if (source.charCodeAt(pos) !== 92 || pos + 2 > limit)
    return void 0;
  const escaped = source.charCodeAt(pos + 1);
  const digitsStart = pos + 2;
  let end = digitsStart;
  if (escaped === 120) {
    while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end)))
      end++;
    if (end === digitsStart)
      return void 0;
    return { value: Number.parseInt(source.slice(digitsStart, end), 16), end };
  }
  if (!isOctal(escaped))
    return void 0;
  while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end)))
    end++;
  return { value: Number.parseInt(source.slice(pos + 1, end), 8) & 255, end };
}
function decodeAnsiCQuoted(source, start, limit) {
  let pos = start;
  let value = "";
  let bytes = [];
  let nul = -1;
  while (pos < limit && source.charCodeAt(pos) !== 39) {
    const escapeStart = pos;
    const byte = readByteEscape(source, pos, limit);
    if (byte && byte.value >= 128) {
      bytes.push(byte.value);
      pos = byte.end;
      continue;
    }
    if (bytes.length > 0) {
      value += decodeBytes(bytes);
      bytes = [];
    }
    if (byte) {
      if (byte.value === 0 && nul === -1)
        nul = value.length;
      value += String.fromCharCode(byte.value);
      pos = byte.end;
      continue;
    }
    if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
      const runStart = pos;
      while (pos < limit) {
        const code = source.charCodeAt(pos);
        if (code === 39 || code === 92 && pos + 1 < limit)
          break;
        pos++;
      }
      value += source.slice(runStart, pos);
      continue;
    }
    pos++;
    const escaped = source[pos++];
    switch (escaped) {
      case "a":
        value += "\x07";
        break;
      case "b":
        value += "\b";
        break;
      case "e":
      case "E":
        value += "\x1B";
        break;
      case "f":
        value += "\f";
        break;
      case "n":
        value += "\n";
        break;
      case "r":
        value += "\r";
        break;
      case "t":
        value += "	";
        break;
      case "v":
        value += "\v";
        break;
      case "\\":
        value += "\\";
        break;
      case "'":
        value += "'";
        break;
      case '"':
        value += '"';
        break;
      case "?":
        value += "?";
        break;
      case "\n":
        break;
      case "c": {
        const code = pos < limit ? source.charCodeAt(pos) : 39;
        if (code === 39) {
          value += source.slice(escapeStart, pos);
          break;
        }
        pos++;
        if (code === 92) {
          const pair = pos < limit && source.charCodeAt(pos) === 92;
          if (pair)
            pos++;
          value += "";
          if (!pair && pos < limit) {
            value += source[pos];
            pos++;
          }
          break;
        }
        const control = code === 63 ? 127 : code & 31;
        if (control === 0 && code < 128 && nul === -1)
          nul = value.length;
        value += String.fromCharCode(control);
        break;
      }
      case "u":
      case "U": {
        const digitsStart = pos;
        const maxDigits = escaped === "u" ? 4 : 8;
        while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos)))
          pos++;
        if (pos === digitsStart) {
          value += `\\${escaped}`;
          break;
        }
        const raw = source.slice(escapeStart, pos);
        const point = Number.parseInt(source.slice(digitsStart, pos), 16);
        if (point === 0 && nul === -1)
          nul = value.length;
        value += codePoint(point, raw);
        break;
      }
      default:
        value += `\\${escaped}`;
        break;
    }
  }
  if (bytes.length > 0)
    value += decodeBytes(bytes);
  if (nul !== -1)
    value = value.slice(0, nul);
  const closed = pos < limit;
  if (closed)
    pos++;
  return { value, end: pos, closed };
}

// node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl = class _ScriptExpansionImpl {
  static _resolveScript;
  type;
  pos;
  end;
  text;
  #window;
  #script = void 0;
  constructor(type, pos, end, text, window) {
    this.type = type;
    this.pos = pos;
    this.end = end;
    this.text = text;
    this.#window = window;
  }
  get script() {
    const window = this.#window;
    if (window !== void 0) {
      const script = _ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
      if (window.context === void 0)
        script.source = window.source;
      this.script = script;
    }
    return this.#script;
  }
  set script(script) {
    this.#script = script;
    this.#window = void 0;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, script: this.script };
  }
};
var ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
  operator;
  constructor(pos, end, text, operator, window) {
    super("ProcessSubstitution", pos, end, text, window);
    this.operator = operator;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      text: this.text,
      operator: this.operator,
      script: this.script
    };
  }
};
var ArithmeticExpansionImpl = class _ArithmeticExpansionImpl {
  static _resolveExpression;
  type = "ArithmeticExpansion";
  pos;
  end;
  text;
  #window;
  #expression = void 0;
  constructor(pos, end, text, window) {
    this.pos = pos;
    this.end = end;
    this.text = text;
    this.#window = window;
  }
  get expression() {
    const window = this.#window;
    if (window !== void 0) {
      this.expression = _ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
    }
    return this.#expression;
  }
  set expression(expression) {
    this.#expression = expression;
    this.#window = void 0;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, expression: this.expression };
  }
};

// node_modules/unbash/dist/limits.js
var MAX_SYNTAX_NESTING = 256;

// node_modules/unbash/dist/word-value.js
function dequoteValue(parts2) {
  let s = "";
  for (const c of parts2)
    s += c.type === "Literal" ? c.value : c.text;
  return s;
}
function unescapeBareValue(text) {
  const first = text.indexOf("\\");
  if (first === -1)
    return text;
  let s = "";
  let start = 0;
  for (let i = first; i < text.length; i++) {
    if (text.charCodeAt(i) !== 92)
      continue;
    s += text.slice(start, i);
    i++;
    if (i >= text.length) {
      s += "\\";
      start = i;
      break;
    }
    if (text.charCodeAt(i) !== 10)
      s += text[i];
    start = i + 1;
  }
  return s + text.slice(start);
}
function continuedExpansionValue(text) {
  let pos = 1;
  while (text[pos] === "\\" && text[pos + 1] === "\n")
    pos += 2;
  return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts2) {
  let value = "";
  for (const part2 of parts2) {
    switch (part2.type) {
      case "Literal":
      case "Glob":
      case "SingleQuoted":
      case "AnsiCQuoted":
        value += part2.value;
        break;
      case "DoubleQuoted":
      case "LocaleString":
        value += dequoteValue(part2.parts);
        break;
      case "CommandExpansion":
        value += part2.text[0] === "$" ? continuedExpansionValue(part2.text) : part2.text;
        break;
      case "ExtendedGlob":
        value += continuedExpansionValue(part2.text);
        break;
      default:
        value += part2.text;
        break;
    }
  }
  return value;
}

// node_modules/unbash/dist/word.js
var WordImpl = class {
  type = "Word";
  text;
  pos;
  end;
  #source;
  #resolver;
  #depth;
  #parts;
  #value = null;
  constructor(text, pos, end, source, resolver, depth = 0) {
    this.text = text;
    this.pos = pos;
    this.end = end;
    this.#source = source;
    this.#resolver = resolver;
    this.#depth = depth;
    this.#parts = resolver === void 0 ? void 0 : null;
  }
  get value() {
    if (this.#value === null) {
      const parts2 = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
      this.#value = parts2 ? wordPartsValue(parts2) : unescapeBareValue(this.text);
    }
    return this.#value;
  }
  get parts() {
    if (this.#parts === null) {
      this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
    }
    return this.#parts;
  }
  set parts(v) {
    this.#parts = v ?? void 0;
  }
  toJSON() {
    return { type: this.type, text: this.text, pos: this.pos, end: this.end, parts: this.parts, value: this.value };
  }
};

// node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
  const boundaries = parent === void 0 ? void 0 : substitutionBoundaries(parent);
  return { boundaries, wordParts: void 0, embeddedParts: void 0, arrayParts: void 0 };
}
function substitutionBoundaries(context) {
  return context.boundaries ?? (context.boundaries = /* @__PURE__ */ new Map());
}

// node_modules/unbash/dist/chars.js
var CH_TAB = 9;
var CH_NL = 10;
var CH_SPACE = 32;
var CH_BANG = 33;
var CH_DQUOTE = 34;
var CH_HASH = 35;
var CH_DOLLAR = 36;
var CH_PERCENT = 37;
var CH_AMP = 38;
var CH_SQUOTE = 39;
var CH_LPAREN = 40;
var CH_RPAREN = 41;
var CH_STAR = 42;
var CH_PLUS = 43;
var CH_COMMA = 44;
var CH_DASH = 45;
var CH_DOT = 46;
var CH_SLASH = 47;
var CH_0 = 48;
var CH_9 = 57;
var CH_COLON = 58;
var CH_SEMI = 59;
var CH_LT = 60;
var CH_EQ = 61;
var CH_GT = 62;
var CH_QUESTION = 63;
var CH_AT = 64;
var CH_A = 65;
var CH_Z = 90;
var CH_LBRACKET = 91;
var CH_BACKSLASH = 92;
var CH_RBRACKET = 93;
var CH_CARET = 94;
var CH_UNDERSCORE = 95;
var CH_BACKTICK = 96;
var CH_a = 97;
var CH_z = 122;
var CH_LBRACE = 123;
var CH_PIPE = 124;
var CH_RBRACE = 125;
var CH_TILDE = 126;
function skipLineContinuations(source, pos, end) {
  while (pos + 1 < end && source.charCodeAt(pos) === CH_BACKSLASH && source.charCodeAt(pos + 1) === CH_NL)
    pos += 2;
  return pos;
}

// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
  return /[*?[]/.test(text);
}
var bracketSyntax = new Uint8Array(128);
bracketSyntax[CH_BANG] = 1;
bracketSyntax[CH_CARET] = 1;
bracketSyntax[CH_LBRACKET] = 1;
bracketSyntax[CH_RBRACKET] = 1;
bracketSyntax[CH_COLON] = 1;
bracketSyntax[CH_DOT] = 1;
bracketSyntax[CH_EQ] = 1;
bracketSyntax[CH_DASH] = 1;
bracketSyntax[CH_BACKSLASH] = 1;
function bracketEnds(source, start, end, parts2, offset) {
  let close = end - 1;
  while (close > start && source.charCodeAt(close) !== CH_RBRACKET)
    close--;
  if (close === start)
    return null;
  const positions = [];
  const kinds = [];
  const members = [];
  let partIndex = 0;
  let symbols = false;
  for (let pos = start; pos < end; pos++) {
    while (parts2 && partIndex < parts2.length && parts2[partIndex].end <= pos + offset)
      partIndex++;
    const part2 = parts2?.[partIndex];
    const tokenPos = pos;
    let kind = 0;
    if (part2 && part2.pos <= pos + offset && part2.type !== "Literal") {
      pos = part2.end - offset - 1;
    } else {
      kind = source.charCodeAt(pos);
      if (kind === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL) {
        pos++;
        continue;
      }
      if (kind >= 128 || !bracketSyntax[kind])
        kind = 0;
    }
    const last = kinds.length - 1;
    if (kind === 0 && last >= 0 && kinds[last] === 0) {
      members[last]++;
      continue;
    }
    if (last >= 0 && kinds[last] === CH_LBRACKET && (kind === CH_COLON || kind === CH_EQ || kind === CH_DOT)) {
      symbols = true;
    }
    positions.push(tokenPos);
    kinds.push(kind);
    members.push(1);
  }
  const count = kinds.length;
  let symbolEnd;
  if (symbols) {
    symbolEnd = new Int32Array(count).fill(-1);
    let close2 = -1;
    let colon = -1;
    let eq = -1;
    let dot = -1;
    for (let i = count - 1; i >= 0; i--) {
      const kind = kinds[i + 2];
      if (kind === CH_RBRACKET)
        close2 = i + 2;
      else if (kinds[i + 3] === CH_RBRACKET) {
        if (kind === CH_COLON)
          colon = i + 2;
        else if (kind === CH_EQ)
          eq = i + 2;
        else if (kind === CH_DOT)
          dot = i + 2;
      }
      if (kinds[i] !== CH_LBRACKET)
        continue;
      const type = kinds[i + 1];
      const found = type === CH_COLON ? colon : type === CH_EQ ? eq : type === CH_DOT ? dot : -1;
      if (found !== -1 && (type === CH_DOT || close2 === -1 || close2 > found))
        symbolEnd[i] = found + 2;
    }
  }
  const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
  const endFrom = new Int32Array(count + 2).fill(-1);
  const resume = (next, range) => {
    if (next >= count)
      return -1;
    if (range && kinds[next] === CH_DASH && next + 1 < count && kinds[next + 1] !== CH_RBRACKET) {
      let last = next + 1;
      if (kinds[last] === CH_BACKSLASH) {
        if (last + 1 >= count)
          return -1;
        last++;
      }
      let after = last + 1;
      if (kinds[last] === CH_LBRACKET && kinds[last + 1] === CH_DOT) {
        const symbol = subBracket(last);
        if (symbol !== -1)
          after = symbol;
      } else if (kinds[last] === 0 && members[last] > 1) {
        return endFrom[last];
      }
      if (after >= count)
        return -1;
      return kinds[after] === CH_RBRACKET ? after + 1 : endFrom[after];
    }
    return kinds[next] === CH_RBRACKET ? next + 1 : endFrom[next];
  };
  for (let t = count - 1; t >= 0; t--) {
    const kind = kinds[t];
    let after = t + 1;
    let range = true;
    if (kind === CH_BACKSLASH) {
      if (t + 1 >= count)
        continue;
      after = t + 2;
    } else if (kind === CH_LBRACKET) {
      const type = kinds[t + 1];
      if (type === CH_COLON || type === CH_EQ || type === CH_DOT) {
        const symbol = subBracket(t);
        if (symbol !== -1) {
          after = symbol;
          range = type === CH_DOT;
        }
      }
    }
    endFrom[t] = resume(after, range);
  }
  const ends = /* @__PURE__ */ new Map();
  for (let t = 0; t < count; t++) {
    if (kinds[t] !== CH_LBRACKET)
      continue;
    let first = t + 1;
    if (kinds[first] === CH_BANG || kinds[first] === CH_CARET)
      first++;
    if (first >= count)
      continue;
    const close2 = kinds[first] === CH_RBRACKET ? resume(first + 1, true) : endFrom[first];
    if (close2 !== -1)
      ends.set(positions[t], positions[close2 - 1] + 1);
  }
  return ends;
}
function appendRange(source, start, end, parts2, index, offset, result) {
  while (start < end) {
    while (parts2 && index < parts2.length && parts2[index].end <= start + offset)
      index++;
    const part2 = parts2?.[index];
    if (part2 && part2.pos === start + offset && part2.end <= end + offset) {
      result.push(part2);
      start = part2.end - offset;
      index++;
      continue;
    }
    const stop = part2 ? Math.min(end, (part2.pos > start + offset ? part2.pos : part2.end) - offset) : end;
    const text = source.slice(start, stop);
    result.push({ type: "Literal", pos: start + offset, end: stop + offset, text, value: unescapeBareValue(text) });
    start = stop;
  }
  return index;
}
function parseGlobParts(source, start, end, parts2, offset = 0) {
  let result;
  let brackets;
  let partIndex = 0;
  let emittedIndex = 0;
  let literalStart = start;
  for (let pos = start; pos < end; pos++) {
    while (parts2 && partIndex < parts2.length && parts2[partIndex].end <= pos + offset)
      partIndex++;
    const part2 = parts2?.[partIndex];
    if (part2 && part2.pos <= pos + offset && part2.type !== "Literal") {
      pos = part2.end - offset - 1;
      continue;
    }
    const character = source.charCodeAt(pos);
    if (character === CH_BACKSLASH) {
      pos++;
      continue;
    }
    let globEnd;
    if (character === CH_STAR || character === CH_QUESTION) {
      const limit = part2 ? Math.min(end, part2.end - offset) : end;
      const next = skipLineContinuations(source, pos + 1, limit);
      if (next < limit && source.charCodeAt(next) === CH_LPAREN)
        continue;
      globEnd = pos + 1;
      if (character === CH_STAR) {
        while (globEnd < limit && source.charCodeAt(globEnd) === CH_STAR) {
          const next2 = skipLineContinuations(source, globEnd + 1, limit);
          if (next2 < limit && source.charCodeAt(next2) === CH_LPAREN)
            break;
          globEnd++;
        }
      }
    } else if (character === CH_LBRACKET) {
      if (brackets === void 0)
        brackets = bracketEnds(source, pos, end, parts2, offset);
      const close = brackets?.get(pos);
      if (close === void 0)
        continue;
      globEnd = close;
    } else {
      continue;
    }
    if (!result)
      result = [];
    emittedIndex = appendRange(source, literalStart, pos, parts2, emittedIndex, offset, result);
    const text = source.slice(pos, globEnd);
    let glob;
    if (character === CH_LBRACKET) {
      const interior = [];
      emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts2, emittedIndex, offset, interior);
      glob = {
        type: "Glob",
        kind: "bracket",
        pos: pos + offset,
        end: globEnd + offset,
        text,
        value: "[" + wordPartsValue(interior) + "]",
        parts: interior
      };
    } else {
      glob = {
        type: "Glob",
        kind: character === CH_STAR ? "star" : "question",
        pos: pos + offset,
        end: globEnd + offset,
        text,
        value: text,
        parts: void 0
      };
    }
    result.push(glob);
    literalStart = globEnd;
    pos = globEnd - 1;
  }
  if (!result)
    return parts2 ?? void 0;
  appendRange(source, literalStart, end, parts2, emittedIndex, offset, result);
  return result;
}

// node_modules/unbash/dist/lexer.js
var Token = {
  Word: 0,
  Assignment: 1,
  Semi: 2,
  Newline: 3,
  Pipe: 4,
  And: 5,
  Or: 6,
  Amp: 7,
  LParen: 8,
  RParen: 9,
  LBrace: 10,
  RBrace: 11,
  Bang: 12,
  If: 13,
  Then: 14,
  Else: 15,
  Elif: 16,
  Fi: 17,
  Do: 18,
  Done: 19,
  For: 20,
  While: 21,
  Until: 22,
  In: 23,
  Case: 24,
  Esac: 25,
  Function: 26,
  DoubleSemi: 27,
  SemiAmp: 28,
  DoubleSemiAmp: 29,
  Select: 30,
  DblLBracket: 31,
  DblRBracket: 32,
  EOF: 33,
  ArithCmd: 34,
  Coproc: 35,
  Redirect: 36
};
var TokenValue = class {
  token = Token.EOF;
  // Materialized token value, or null for word tokens whose value has not been
  // requested yet (computed from [pos, end) on demand via the owning lexer).
  _value = "";
  _owner;
  pos = 0;
  end = 0;
  fileDescriptor = void 0;
  variableName = void 0;
  descriptorEnd = 0;
  delimiterQuoted = false;
  content = void 0;
  targetPos = 0;
  targetEnd = 0;
  assignmentOperatorPos = -1;
  // True when `value` is exactly the raw source span [pos, end) — lets consumers
  // reuse the string instead of slicing the source again.
  raw = false;
  // True when a word contains no quoting, escaped characters, or expansions.
  // Backslash-newline continuations preserve keyword eligibility.
  keywordEligible = false;
  constructor(owner = null) {
    this._owner = owner;
  }
  get value() {
    return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
  }
  set value(v) {
    this._value = v;
  }
  reset() {
    this.token = Token.EOF;
    this._value = "";
    this.pos = 0;
    this.end = 0;
    this.fileDescriptor = void 0;
    this.variableName = void 0;
    this.descriptorEnd = 0;
    this.delimiterQuoted = false;
    this.content = void 0;
    this.targetPos = 0;
    this.targetEnd = 0;
    this.assignmentOperatorPos = -1;
    this.raw = false;
    this.keywordEligible = false;
  }
  copyFrom(other) {
    this.token = other.token;
    this._value = other._value;
    this.pos = other.pos;
    this.end = other.end;
    this.fileDescriptor = other.fileDescriptor;
    this.variableName = other.variableName;
    this.descriptorEnd = other.descriptorEnd;
    this.delimiterQuoted = other.delimiterQuoted;
    this.content = other.content;
    this.targetPos = other.targetPos;
    this.targetEnd = other.targetEnd;
    this.assignmentOperatorPos = other.assignmentOperatorPos;
    this.raw = other.raw;
    this.keywordEligible = other.keywordEligible;
  }
};
var RESERVED_WORDS = /* @__PURE__ */ new Map([
  ["if", Token.If],
  ["then", Token.Then],
  ["else", Token.Else],
  ["elif", Token.Elif],
  ["fi", Token.Fi],
  ["do", Token.Do],
  ["done", Token.Done],
  ["for", Token.For],
  ["while", Token.While],
  ["until", Token.Until],
  ["in", Token.In],
  ["case", Token.Case],
  ["esac", Token.Esac],
  ["function", Token.Function],
  ["select", Token.Select],
  ["coproc", Token.Coproc],
  ["!", Token.Bang],
  ["{", Token.LBrace],
  ["}", Token.RBrace]
]);
var charType = new Uint8Array(128);
charType[CH_PIPE] = 1;
charType[CH_AMP] = 1;
charType[CH_SEMI] = 1;
charType[CH_LPAREN] = 1;
charType[CH_RPAREN] = 1;
charType[CH_LT] = 1;
charType[CH_GT] = 1;
charType[CH_SPACE] = 1;
charType[CH_TAB] = 1;
charType[CH_NL] = 1;
charType[CH_BACKSLASH] = 2;
charType[CH_SQUOTE] = 2;
charType[CH_DQUOTE] = 2;
charType[CH_DOLLAR] = 2;
charType[CH_BACKTICK] = 2;
charType[CH_LBRACE] = 2;
function skipBlanks(source, pos, end) {
  while (pos < end) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_SPACE || ch === CH_TAB)
      pos++;
    else if (ch === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL)
      pos += 2;
    else
      break;
  }
  return pos;
}
var arithmeticWordDelimiter = new Uint8Array(128);
for (const ch of [
  CH_TAB,
  CH_NL,
  CH_SPACE,
  CH_BANG,
  CH_PERCENT,
  CH_AMP,
  CH_LPAREN,
  CH_RPAREN,
  CH_STAR,
  CH_PLUS,
  CH_COMMA,
  CH_DASH,
  CH_SLASH,
  CH_COLON,
  CH_LT,
  CH_EQ,
  CH_GT,
  CH_QUESTION,
  CH_CARET,
  CH_PIPE
]) {
  arithmeticWordDelimiter[ch] = 1;
}
function hasEmbeddedWordStructure(source, start, end) {
  for (let pos = start; pos < end; pos++) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_BACKSLASH || ch === CH_SQUOTE || ch === CH_DQUOTE || ch === CH_DOLLAR || ch === CH_BACKTICK || (ch === CH_LT || ch === CH_GT) && pos + 1 < end && source.charCodeAt(pos + 1) === CH_LPAREN) {
      return true;
    }
  }
  return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
  let depth = 0;
  let ternaryDepth = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c === CH_BACKSLASH) {
      i++;
      continue;
    }
    if (c === CH_LBRACE) {
      depth++;
      continue;
    }
    if (c === CH_RBRACE) {
      if (depth > 0)
        depth--;
      continue;
    }
    if (c === CH_SQUOTE) {
      i++;
      while (i < s.length && s.charCodeAt(i) !== CH_SQUOTE)
        i++;
      continue;
    }
    if (c === CH_DQUOTE) {
      i++;
      while (i < s.length) {
        const quoted2 = s.charCodeAt(i);
        if (quoted2 === CH_DQUOTE)
          break;
        if (quoted2 === CH_BACKSLASH) {
          i += 2;
          continue;
        }
        const nestedEnd2 = findNestedEnd?.(i, true) ?? i;
        if (nestedEnd2 > i) {
          i = nestedEnd2;
          continue;
        }
        i++;
      }
      continue;
    }
    const nestedEnd = findNestedEnd?.(i, false) ?? i;
    if (nestedEnd > i) {
      i = nestedEnd - 1;
      continue;
    }
    if (pairTernaries && depth === 0) {
      if (c === CH_QUESTION) {
        ternaryDepth++;
        continue;
      }
      if (c === CH_COLON && ternaryDepth > 0) {
        ternaryDepth--;
        continue;
      }
    }
    if (c === target && depth === 0)
      return i;
  }
  return -1;
}
var isIdChar = new Uint8Array(128);
for (let i = CH_a; i <= CH_z; i++)
  isIdChar[i] = 3;
for (let i = CH_A; i <= CH_Z; i++)
  isIdChar[i] = 3;
for (let i = CH_0; i <= CH_9; i++)
  isIdChar[i] = 2;
isIdChar[CH_UNDERSCORE] = 3;
var extglobPrefix = new Uint8Array(128);
extglobPrefix[CH_QUESTION] = 1;
extglobPrefix[CH_AT] = 1;
extglobPrefix[CH_STAR] = 1;
extglobPrefix[CH_PLUS] = 1;
extglobPrefix[CH_BANG] = 1;
extglobPrefix[CH_EQ] = 1;
function isExtglobOpen(prefix) {
  return prefix < 128 && prefix !== CH_EQ && extglobPrefix[prefix] === 1;
}
var extglobOp = {
  [CH_QUESTION]: "?",
  [CH_AT]: "@",
  [CH_STAR]: "*",
  [CH_PLUS]: "+",
  [CH_BANG]: "!"
};
function isDQChild(p) {
  const t = p.type;
  return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
  for (let i = start; i < end; i++) {
    const c = src.charCodeAt(i);
    if (c < CH_0 || c > CH_9)
      return false;
  }
  return end > start;
}
var ASSIGNMENT_INVALID = -1;
var ASSIGNMENT_NAME_START = 0;
var ASSIGNMENT_NAME = 1;
var ASSIGNMENT_AFTER_INDEX = 2;
var ASSIGNMENT_AFTER_PLUS = 3;
var ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
  const last = head[head.length - 1];
  const first = tail[0];
  let start = 0;
  if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
    head[head.length - 1] = {
      type: "Literal",
      pos: last.pos,
      end: first.end,
      text: last.text + first.text,
      value: last.value + first.value
    };
    start = 1;
  }
  for (let i = start; i < tail.length; i++)
    head.push(tail[i]);
  return head;
}
function isMatchedAssignment(state) {
  return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
  return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
  let state = initialState;
  for (let i = start; i < end && state >= 0; i++) {
    const c = src.charCodeAt(i);
    if (state >= ASSIGNMENT_INDEX_BASE) {
      if (c === CH_LBRACKET)
        state++;
      else if (c === CH_RBRACKET && --state === ASSIGNMENT_INDEX_BASE)
        state = ASSIGNMENT_AFTER_INDEX;
    } else if (state === ASSIGNMENT_NAME_START) {
      state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
    } else if (state === ASSIGNMENT_NAME) {
      if (c < 128 && isIdChar[c] & 2)
        continue;
      if (c === CH_LBRACKET)
        state = ASSIGNMENT_INDEX_BASE + 1;
      else if (c === CH_PLUS)
        state = ASSIGNMENT_AFTER_PLUS;
      else
        state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    } else if (state === ASSIGNMENT_AFTER_INDEX) {
      if (c === CH_PLUS)
        state = ASSIGNMENT_AFTER_PLUS;
      else
        state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    } else {
      state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    }
  }
  return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
  out.token = token;
  out._value = value;
  out.pos = pos;
  out.end = end;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = false;
  out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end, raw) {
  out.token = token;
  out._value = null;
  out.pos = pos;
  out.end = end;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = raw;
  out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
  switch (src.charCodeAt(start)) {
    case CH_BANG:
      return len === 1 ? Token.Bang : void 0;
    case CH_LBRACE:
      return len === 1 ? Token.LBrace : void 0;
    case CH_RBRACE:
      return len === 1 ? Token.RBrace : void 0;
    case 105: {
      if (len !== 2)
        return void 0;
      const c = src.charCodeAt(start + 1);
      return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
    }
    case 102:
      if (len === 2)
        return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
      if (len === 3)
        return src.startsWith("for", start) ? Token.For : void 0;
      if (len === 8)
        return src.startsWith("function", start) ? Token.Function : void 0;
      return void 0;
    case 116:
      return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
    case 101:
      if (len !== 4)
        return void 0;
      if (src.startsWith("else", start))
        return Token.Else;
      if (src.startsWith("elif", start))
        return Token.Elif;
      if (src.startsWith("esac", start))
        return Token.Esac;
      return void 0;
    case 100:
      if (len === 2)
        return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
      if (len === 4)
        return src.startsWith("done", start) ? Token.Done : void 0;
      return void 0;
    case 99:
      if (len === 4)
        return src.startsWith("case", start) ? Token.Case : void 0;
      if (len === 6)
        return src.startsWith("coproc", start) ? Token.Coproc : void 0;
      return void 0;
    case 119:
      return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
    case 117:
      return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
    case 115:
      return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
    default:
      return void 0;
  }
}
var LexContext = {
  Normal: 0,
  CommandStart: 1,
  TestMode: 2,
  // After a prefix element: assignments still recognized, reserved words not.
  CommandPrefix: 3,
  // Assignment arguments retain ordinary word boundaries inside subscripts.
  Declaration: 4,
  ArrayElement: 5,
  FunctionName: 6,
  CasePattern: 7,
  // Arguments of eval and let: ordinary words, but `name=(…)` keeps its array value as in Bash.
  EvalArgument: 8
};
function isBraceCommandOpener(after) {
  return after === CH_SPACE || after === CH_TAB || after === CH_NL || after === CH_PIPE;
}
var Lexer = class _Lexer {
  static _findSubstitutionEnd;
  src;
  srcEnd;
  parenBoundary;
  pos;
  current;
  nextState;
  hasPeek;
  pendingHereDocs;
  substitutionContext;
  _errors = null;
  _buildParts = false;
  // Build processed text while scanning. Off on the normal token path (values
  // materialize lazily); on for redirect targets, heredoc delimiters, arithmetic
  // command bodies, and bounded value re-lexes. _buildParts implies it.
  _buildValue = false;
  // Nesting depth of the window being lexed (enclosing sub-fields plus substitution
  // scripts), sharing the MAX_SYNTAX_NESTING budget across lazily created lexers.
  _nestingDepth = 0;
  // `start`/`end` bound the lexer to a window of `src` so substitution scripts can be
  // parsed in place against the original source — every position is then absolute, with
  // no slicing or re-basing. Defaults cover the whole string (the common top-level parse).
  constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
    this.src = src;
    this.srcEnd = end;
    this.parenBoundary = parenBoundary;
    this.pos = start;
    this.current = new TokenValue(this);
    this.nextState = new TokenValue(this);
    this.hasPeek = false;
    this.pendingHereDocs = null;
    this.substitutionContext = context;
    if (start === 0 && src.charCodeAt(0) === CH_HASH && src.charCodeAt(1) === CH_BANG) {
      const nl = src.indexOf("\n");
      this.pos = nl === -1 ? this.srcEnd : nl + 1;
    }
  }
  getSource() {
    return this.src;
  }
  // Fresh window sharing source, depth and substitution context; tokens, errors, heredocs and build flags reset.
  fork(start, end, parenBoundary = false) {
    const lexer = new _Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
    lexer._nestingDepth = this._nestingDepth;
    return lexer;
  }
  getSubstitutionContext() {
    return this.substitutionContext;
  }
  get errors() {
    return this._errors ?? (this._errors = []);
  }
  // A substitution's script parses lazily, one level below the window it was found in, in
  // place over `inner` at `start`, sharing this scan's substitution boundaries.
  commandExpansion(pos, text, start, inner, parenBoundary = false) {
    const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
  }
  // Escaped backticks rebuild `inner` with the escapes removed, so it is no longer a verbatim
  // substring of the source: that script parses the decoded body as its own source.
  decodedCommandExpansion(pos, text, inner) {
    const window = this.scriptWindow(inner, 0, inner.length, false, true);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
  }
  processSubstitution(pos, text, operator, inner) {
    const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
    return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
  }
  // Past the nesting budget the part gets no window, so lazy materialization bottoms out.
  scriptWindow(source, start, end, parenBoundary, decoded = false) {
    if (this._nestingDepth > MAX_SYNTAX_NESTING)
      return void 0;
    const context = decoded ? void 0 : this.substitutionContext;
    return { source, start, end, depth: this._nestingDepth + 1, parenBoundary, context };
  }
  getPos() {
    return this.pos;
  }
  findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
    if (_Lexer._findSubstitutionEnd === void 0)
      return -1;
    return _Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
  }
  /** Materialize a word token's value: raw spans slice directly, others re-lex the span. */
  _tokenValue(pos, end, raw) {
    return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
  }
  // Re-lex [start, end) in value mode to produce the processed word text. Bounded
  // to the span, so every expansion the original scan consumed closes within it.
  // Errors were already reported by the original scan; suppress duplicates.
  wordValueOf(start, end) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedBuildValue = this._buildValue;
    const savedUnbalanced = this._unbalanced;
    const errorCount = this._errors === null ? 0 : this._errors.length;
    this.pos = start;
    this.srcEnd = end;
    this._buildValue = true;
    this.readWordText();
    if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
      this.pos = start;
      this.readWordText(true);
    }
    const value = this._wordText;
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._buildValue = savedBuildValue;
    this._unbalanced = savedUnbalanced;
    if (this._errors !== null)
      this._errors.length = errorCount;
    return value;
  }
  /** Find the closing bracket for a shell subscript, ignoring brackets inside nested shell syntax. */
  findClosingBracket(start, end = this.srcEnd) {
    const limit = Math.min(end, this.srcEnd);
    let window = this._bracketWindow;
    if (!window || window.limit !== limit) {
      window = { limit, depth: this._nestingDepth, last: this.src.lastIndexOf("]", limit - 1) };
      this._bracketWindow = window;
    }
    if (start > window.last)
      return -1;
    if (window.depth !== this._nestingDepth) {
      window = { limit, depth: this._nestingDepth, last: window.last };
      this._bracketWindow = window;
    }
    if (window.failed?.has(start))
      return -1;
    const unmatched = [];
    const close = this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, true, unmatched);
    if (close === -1) {
      const failed = window.failed ?? (window.failed = /* @__PURE__ */ new Set());
      for (const starts of unmatched)
        for (const pos of starts)
          failed.add(pos);
    }
    return close;
  }
  /** Find the closing bracket of `$[ … ]`, which unlike a subscript does not recurse into `${ }`. */
  findClosingArithmeticBracket(start, end = this.srcEnd) {
    const limit = Math.min(end, this.srcEnd);
    let window = this._arithmeticBracketWindow;
    if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
      window = { end: limit, depth: this._nestingDepth, failed: /* @__PURE__ */ new Set() };
      this._arithmeticBracketWindow = window;
    }
    if (window.failed.has(start))
      return -1;
    return this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, false, void 0, window.failed);
  }
  /** Find the closing brace for a parameter expansion, ignoring braces inside nested shell syntax. */
  findClosingBrace(start, end = this.srcEnd) {
    return this.findClosingShellDelimiter(start, end, CH_RBRACE);
  }
  /** Find the closing parenthesis for a shell substitution using the command-aware scanner. */
  findClosingParenthesis(start, end = this.srcEnd) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedUnbalanced = this._unbalanced;
    this.pos = start;
    this.srcEnd = Math.min(end, this.srcEnd);
    this.extractBalanced();
    const close = this._unbalanced ? -1 : this.pos - 1;
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._unbalanced = savedUnbalanced;
    return close;
  }
  /** Find the end of one arithmetic expansion using the canonical lexer scanner. */
  findArithmeticExpansionEnd(start, end = this.srcEnd) {
    const scanner = this.fork(start, end);
    scanner.pos = start + 1;
    scanner.scanArithmeticBody();
    return scanner.pos;
  }
  /** Find the end of one shell-expanded arithmetic word using the canonical lexer scanners. */
  findArithmeticWordEnd(start, end = this.srcEnd) {
    const scanner = this.fork(start, end);
    scanner.pos = start;
    return scanner.scanArithmeticWordEnd();
  }
  scanArithmeticWordEnd() {
    while (this.pos < this.srcEnd) {
      const ch = this.src.charCodeAt(this.pos);
      if (ch === CH_DOLLAR) {
        this.readDollar();
        continue;
      }
      if (ch === CH_BACKTICK) {
        this.readBacktickExpansion();
        continue;
      }
      if (ch === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      }
      if (ch === CH_BACKSLASH) {
        this.pos += 2;
        continue;
      }
      if (ch === CH_LBRACKET) {
        const close = this.findClosingBracket(this.pos + 1);
        if (close !== -1) {
          this.pos = close + 1;
          continue;
        }
      }
      if ((ch === CH_LT || ch === CH_GT) && this.src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        this.pos += 2;
        this.extractBalanced();
        continue;
      }
      if (ch < 128 && arithmeticWordDelimiter[ch])
        break;
      this.pos++;
    }
    return this.pos;
  }
  // Only array assignment bodies take comments and leading `[` subscripts and reject operators;
  // extglob shares this scanner, and `#` is pattern data there.
  findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedUnbalanced = this._unbalanced;
    this.srcEnd = Math.min(end, this.srcEnd);
    const delimiters = [closing];
    bracketStarts?.push([]);
    const failedStarts = failedBrackets ? [start] : void 0;
    let pos = start;
    let wordStart = true;
    let invalid = -1;
    while (pos < this.srcEnd) {
      const expected = delimiters[delimiters.length - 1];
      if (bracketStarts && expected === CH_RBRACKET)
        bracketStarts[bracketStarts.length - 1].push(pos);
      const ch = this.src.charCodeAt(pos);
      if (ch === CH_BACKSLASH) {
        if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== CH_NL)
          wordStart = false;
        pos += 2;
        continue;
      }
      if (ch === CH_HASH && array && delimiters.length === 1 && wordStart) {
        while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_NL)
          pos++;
        continue;
      }
      if (ch === CH_SQUOTE) {
        this.pos = pos + 1;
        this.skipSQ();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos = pos + 1;
        this.skipDQ();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_BACKTICK) {
        pos++;
        while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_BACKTICK) {
          if (this.src.charCodeAt(pos) === CH_BACKSLASH)
            pos++;
          pos++;
        }
        if (pos < this.srcEnd)
          pos++;
        wordStart = false;
        continue;
      }
      if (ch === CH_DOLLAR && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN || (ch === CH_LT || ch === CH_GT) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN) {
        this.pos = pos + 2;
        this.extractBalanced();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_DOLLAR && pos + 1 < this.srcEnd) {
        const after = this.src.charCodeAt(pos + 1);
        if (after === CH_SQUOTE) {
          pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
          wordStart = false;
          continue;
        }
        if (after === CH_DOLLAR) {
          pos += 2;
          wordStart = false;
          continue;
        }
        if (after === CH_LBRACE && braces) {
          delimiters.push(CH_RBRACE);
          bracketStarts?.push([]);
          pos += 2;
          wordStart = false;
          continue;
        }
      }
      if (array && delimiters.length === 1) {
        if (ch === CH_LBRACKET && wordStart) {
          delimiters.push(CH_RBRACKET);
          bracketStarts?.push([]);
        } else if (invalid === -1 && (ch === CH_SEMI || ch === CH_AMP || ch === CH_PIPE || ch === CH_LT || ch === CH_GT || ch === CH_LPAREN && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) {
          invalid = pos;
        }
      }
      if (expected === CH_RBRACKET && ch === CH_LBRACKET) {
        delimiters.push(CH_RBRACKET);
        bracketStarts?.push([]);
        failedStarts?.push(pos + 1);
      } else if (expected === CH_RPAREN && ch === CH_LPAREN) {
        delimiters.push(CH_RPAREN);
        bracketStarts?.push([]);
      } else if (ch === expected) {
        delimiters.pop();
        failedStarts?.pop();
        bracketStarts?.pop();
        if (delimiters.length === 0) {
          this.pos = savedPos;
          this.srcEnd = savedEnd;
          this._bracketWindow = savedBracketWindow;
          this._arithmeticBracketWindow = savedArithmeticBracketWindow;
          this._unbalanced = savedUnbalanced;
          if (invalid !== -1)
            this.errors.push({ message: `unexpected '${this.src[invalid]}' in array assignment`, pos: invalid });
          return pos;
        }
        wordStart = false;
        pos++;
        continue;
      }
      wordStart = ch < 128 && (charType[ch] & 1) !== 0;
      pos++;
    }
    if (failedStarts)
      for (const start2 of failedStarts)
        failedBrackets.add(start2);
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._unbalanced = savedUnbalanced;
    return -1;
  }
  // End of the brace expansion opened at `start`, or -1. As in Bash's brace_gobbler, quotes,
  // escapes, parameter expansions and substitutions are opaque; an unquoted metacharacter
  // ends the word before the brace closes. The word scan reports errors in the skipped text.
  scanBraceExpansion(start, results) {
    const src = this.src;
    const len = this.srcEnd;
    const cached = results.get(start);
    if (cached !== void 0)
      return cached;
    const savedPos = this.pos;
    const savedUnbalanced = this._unbalanced;
    const errorCount = this._errors === null ? 0 : this._errors.length;
    const frames = [start, 0];
    let pos = start + 1;
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      const type = ch < 128 ? charType[ch] : 0;
      if (type === 0) {
        pos++;
        if (ch === CH_RBRACE) {
          const hasSep = frames.pop();
          results.set(frames.pop(), hasSep ? pos : -1);
          if (frames.length === 0)
            break;
        } else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) {
          frames[frames.length - 1] = 1;
        }
        continue;
      }
      const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
      if (type & 1) {
        if (next === CH_LPAREN && (ch === CH_LT || ch === CH_GT)) {
          this.pos = pos + 2;
          this.extractBalanced();
          pos = this.pos;
        } else if (ch === CH_LPAREN && isExtglobOpen(src.charCodeAt(pos - 1))) {
          const close = this.findClosingShellDelimiter(pos + 1, len, CH_RPAREN);
          if (close === -1)
            break;
          pos = close + 1;
        } else {
          break;
        }
      } else if (ch === CH_BACKSLASH) {
        pos += 2;
      } else if (ch === CH_SQUOTE) {
        this.pos = pos + 1;
        this.skipSQ();
        pos = this.pos;
      } else if (ch === CH_DQUOTE) {
        this.pos = pos + 1;
        this.skipDQ();
        pos = this.pos;
      } else if (ch === CH_BACKTICK) {
        pos++;
        while (pos < len && src.charCodeAt(pos) !== CH_BACKTICK)
          pos += src.charCodeAt(pos) === CH_BACKSLASH ? 2 : 1;
        pos++;
      } else if (ch === CH_LBRACE) {
        frames.push(pos, 0);
        pos++;
      } else if (next === CH_SQUOTE) {
        pos = decodeAnsiCQuoted(src, pos + 2, len).end;
      } else if (next === CH_LBRACE) {
        const close = this.findClosingBrace(pos + 2, len);
        if (close === -1)
          break;
        pos = close + 1;
      } else if (next === CH_LPAREN) {
        this.pos = pos + 2;
        this.extractBalanced();
        pos = this.pos;
      } else {
        pos++;
      }
    }
    this.pos = savedPos;
    this._unbalanced = savedUnbalanced;
    if (this._errors !== null)
      this._errors.length = errorCount;
    for (let index = 0; index < frames.length; index += 2)
      results.set(frames[index], -1);
    return results.get(start);
  }
  skipSubshellBody() {
    this.extractBalanced(false);
    return this._unbalanced ? -1 : this.pos;
  }
  skipCompoundBody(closeToken) {
    const frames = [
      { close: closeToken, phase: closeToken === Token.Esac ? "case-pattern" : "commands" }
    ];
    let commandStart = true;
    for (; ; ) {
      const phase = frames[frames.length - 1].phase;
      let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
      if (phase === "function-name")
        ctx = LexContext.FunctionName;
      else if (phase === "case-pattern" && commandStart)
        ctx = LexContext.CasePattern;
      const value = this.next(ctx);
      const token = value.token;
      if (token === Token.EOF)
        return -1;
      const last = frames.length - 1;
      const frame = frames[last];
      if (frame.phase === "function-name") {
        if (token === Token.Newline)
          continue;
        frame.phase = "function-body";
        commandStart = true;
        continue;
      } else if (frame.phase === "function-body") {
        if (token === Token.Newline)
          continue;
        frame.phase = "commands";
        commandStart = true;
        if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
          this.next(LexContext.Normal);
          frame.phase = "function-body";
          continue;
        }
      } else if (frame.phase === "coproc-command") {
        if (token === Token.Newline)
          continue;
        if (token === Token.Word) {
          frame.phase = "coproc-body";
          commandStart = true;
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "coproc-body") {
        if (token === Token.Newline)
          continue;
        frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
        commandStart = true;
        if (frame.phase === "time-command")
          continue;
      } else if (frame.phase === "time-command") {
        if (token === Token.Word && value.keywordEligible && value.value === "-p") {
          frame.phase = "time-command-after-p";
          continue;
        }
        if (token === Token.Word && value.keywordEligible && value.value === "--") {
          frame.phase = "commands";
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "time-command-after-p") {
        if (token === Token.Word && value.keywordEligible && value.value === "--") {
          frame.phase = "commands";
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "for-header") {
        if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
          commandStart = true;
          continue;
        }
        if (token === Token.Do || token === Token.LBrace) {
          frame.close = token === Token.Do ? Token.Done : Token.RBrace;
          frame.phase = "commands";
          commandStart = true;
          continue;
        }
      } else if (frame.phase === "case-word") {
        if (token === Token.Newline)
          continue;
        frame.phase = "case-in";
        commandStart = false;
        continue;
      } else if (frame.phase === "case-in") {
        if (token === Token.Newline) {
          commandStart = true;
          continue;
        }
        frame.phase = "case-pattern";
        commandStart = true;
        continue;
      } else if (frame.phase === "case-pattern") {
        if (token === Token.Esac && commandStart) {
          frames.pop();
          if (frames.length === 0)
            return value.end;
          commandStart = false;
          continue;
        }
        if (token === Token.RParen) {
          frame.phase = "commands";
          commandStart = true;
        } else {
          commandStart = token === Token.Newline;
        }
        continue;
      }
      if (token === frame.close) {
        frames.pop();
        if (frames.length === 0)
          return value.end;
        commandStart = false;
        continue;
      }
      if (commandStart) {
        switch (token) {
          case Token.LParen:
            frames.push({ close: Token.RParen, phase: "commands" });
            break;
          case Token.LBrace:
            frames.push({ close: Token.RBrace, phase: "commands" });
            break;
          case Token.If:
            frames.push({ close: Token.Fi, phase: "commands" });
            break;
          case Token.For:
            frames.push({ close: Token.Done, phase: "for-header" });
            break;
          case Token.While:
          case Token.Until:
          case Token.Select:
            frames.push({ close: Token.Done, phase: "commands" });
            break;
          case Token.Case:
            frames.push({ close: Token.Esac, phase: "case-word" });
            break;
          case Token.DblLBracket:
            if (!this.skipTestCommandBody())
              return -1;
            commandStart = false;
            continue;
          case Token.Assignment:
          case Token.Redirect:
          case Token.Bang:
          case Token.Then:
          case Token.Else:
          case Token.Elif:
          case Token.Do:
          case Token.In:
            break;
          case Token.Semi:
          case Token.Newline:
          case Token.Pipe:
          case Token.And:
          case Token.Or:
          case Token.Amp:
          case Token.DoubleSemi:
          case Token.SemiAmp:
          case Token.DoubleSemiAmp:
            break;
          case Token.Function:
            frame.phase = "function-name";
            break;
          case Token.Coproc:
            frame.phase = "coproc-command";
            break;
          default:
            if (token === Token.Word && value.keywordEligible && value.value === "time") {
              frame.phase = "time-command";
              commandStart = true;
            } else {
              commandStart = false;
            }
            continue;
        }
      }
      switch (token) {
        case Token.Semi:
        case Token.Newline:
        case Token.Pipe:
        case Token.And:
        case Token.Or:
        case Token.Amp:
          commandStart = true;
          break;
        case Token.DoubleSemi:
        case Token.SemiAmp:
        case Token.DoubleSemiAmp:
          if (frame.close === Token.Esac)
            frame.phase = "case-pattern";
          commandStart = true;
          break;
        case Token.RParen:
          commandStart = true;
          break;
      }
    }
  }
  skipTestGroup() {
    let depth = 1;
    for (; ; ) {
      const value = this.next(LexContext.TestMode);
      if (value.token === Token.EOF)
        return -1;
      if (value.token === Token.DblRBracket) {
        this.unshift(value);
        return -1;
      }
      if (value.token === Token.LParen)
        depth++;
      else if (value.token === Token.RParen && --depth === 0)
        return value.end;
    }
  }
  skipTestCommandBody() {
    for (; ; ) {
      const token = this.next(LexContext.TestMode).token;
      if (token === Token.DblRBracket)
        return true;
      if (token === Token.EOF)
        return false;
    }
  }
  /** Set position and scan a word, building parts. Used by computeWordParts. */
  buildWordParts(startPos) {
    this._buildParts = true;
    this.pos = startPos;
    const ch = this.src.charCodeAt(startPos);
    if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
      this.pos = startPos + 2;
      const inner = this.extractBalanced();
      const text = this.src.slice(startPos, this.pos);
      const part2 = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
      if (this.pos < this.srcEnd) {
        this.readWordText();
        if (this._wordParts) {
          this._wordParts.unshift(part2);
        } else {
          this._wordParts = [part2];
        }
      } else {
        this._wordParts = [part2];
      }
    } else {
      this.readWordText();
      if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
        this.pos = startPos;
        this.readWordText(true);
      }
    }
    return this._wordParts;
  }
  /** Scan a bounded word-like span without treating shell operators or whitespace as terminators. */
  buildEmbeddedWordParts(startPos, arithmetic = false) {
    this._buildParts = true;
    this.pos = startPos;
    this.readInnerWordText(false, arithmetic);
    return this._wordParts;
  }
  buildArrayElementParts(startPos) {
    const close = this.findClosingBracket(startPos + 1);
    if (close === -1)
      return this.buildWordParts(startPos);
    const src = this.src;
    this._buildParts = true;
    const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
    this.pos = close + 1;
    this.readWordText(false, LexContext.ArrayElement);
    const end = this.pos;
    const operator = skipLineContinuations(src, close + 1, end);
    const after = src.charCodeAt(operator);
    const keyed = after === CH_EQ || after === CH_PLUS && src.charCodeAt(operator + 1) === CH_EQ;
    let headParts = head?.parts;
    let tailParts = this._wordParts;
    if (keyed)
      tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
    if (!headParts && !tailParts)
      return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
    const headText = src.slice(startPos, close + 1);
    if (!headParts)
      headParts = [{ type: "Literal", pos: startPos, end: close + 1, text: headText, value: head?.value ?? headText }];
    if (!tailParts)
      tailParts = end > close + 1 ? [{ type: "Literal", pos: close + 1, end, text: src.slice(close + 1, end), value: this._wordText }] : [];
    let parts2 = joinWordParts(headParts, tailParts);
    if (!keyed)
      parts2 = parseGlobParts(src, startPos, end, parts2) ?? parts2;
    return parts2.length > 1 || parts2[0].type !== "Literal" ? parts2 : null;
  }
  /** Scan a heredoc body for expansions, building parts. Spaces/newlines are literal. */
  buildHereDocParts(bodyPos, bodyEnd) {
    this._buildParts = true;
    const src = this.src;
    const parts2 = [];
    let hasExpansion2 = false;
    let litBuf = "";
    let litStart = bodyPos;
    let i = bodyPos;
    const flushLit = () => {
      if (i > litStart) {
        parts2.push({ type: "Literal", pos: litStart, end: i, value: litBuf, text: src.slice(litStart, i) });
        litBuf = "";
      }
    };
    while (i < bodyEnd) {
      const ch = src.charCodeAt(i);
      if (ch === 92) {
        if (i + 1 < bodyEnd) {
          const nc = src.charCodeAt(i + 1);
          if (nc === CH_NL) {
            i += 2;
            continue;
          }
          if (nc === 36 || nc === 96 || nc === 92) {
            litBuf += String.fromCharCode(nc);
            i += 2;
            continue;
          }
        }
        litBuf += "\\";
        i++;
        continue;
      }
      if (ch === 36 && src.charCodeAt(i + 1) !== CH_SQUOTE && src.charCodeAt(i + 1) !== CH_DQUOTE) {
        flushLit();
        litStart = i;
        this.pos = i;
        this.readDollar();
        if (this._resultPart) {
          hasExpansion2 = true;
          parts2.push(this._resultPart);
          litStart = this.pos;
        } else {
          litBuf += src.slice(i, this.pos);
        }
        i = this.pos;
        continue;
      }
      if (ch === 96) {
        flushLit();
        litStart = i;
        this.pos = i;
        this.readBacktickExpansion();
        if (this._resultPart) {
          hasExpansion2 = true;
          parts2.push(this._resultPart);
          litStart = this.pos;
        } else {
          litBuf += src.slice(i, this.pos);
        }
        i = this.pos;
        continue;
      }
      litBuf += src[i];
      i++;
    }
    flushLit();
    return hasExpansion2 ? parts2 : null;
  }
  registerHereDocTarget(target) {
    if (this.pendingHereDocs === null)
      return;
    for (const hd of this.pendingHereDocs) {
      if (!hd.target) {
        hd.target = target;
        return;
      }
    }
  }
  // Read the right-hand operand of =~ in [[ ]]. Bash ends the operand at
  // depth-zero whitespace, `)`, `;`, `&`, `<`, or `>` (but `<(`/`>(` open a
  // process substitution and `|` never delimits). An unquoted `(` opens a
  // group that consumes everything — `]]`, newlines, and metacharacters
  // included — until its matching `)`; inside a group only quotes stay opaque
  // and expansion parens count naively, matching bash. Quotes and expansions
  // at depth zero skip via the same readers normal words use, so their errors
  // and spans stay identical. The token is the raw source span; value and
  // parts resolve lazily like every other word.
  readTestRegexWord() {
    this.hasPeek = false;
    this.skipSpacesAndTabs();
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    let depth = 0;
    while (this.pos < len) {
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_LPAREN) {
        depth++;
        this.pos++;
        continue;
      }
      if (ch === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
        continue;
      }
      if (ch === CH_SQUOTE) {
        const quotePos = this.pos++;
        const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === CH_DOLLAR;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
          if (ansiC && src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        else
          this.errors.push({
            message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
            pos: quotePos
          });
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos++;
        this.readDoubleQuoted();
        continue;
      }
      if (ch === CH_BACKTICK) {
        this.readBacktickExpansion();
        continue;
      }
      if (depth > 0) {
        if (ch === CH_RPAREN)
          depth--;
        this.pos++;
        continue;
      }
      if (ch === CH_DOLLAR) {
        this.readDollar();
        continue;
      }
      if ((ch === CH_LT || ch === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const subPos = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated process substitution", pos: subPos });
        continue;
      }
      if (ch < 128 && charType[ch] & 1 && ch !== CH_PIPE)
        break;
      this.pos++;
    }
    setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
    return this.current;
  }
  // Read C-style for expressions: called after first '(' consumed by parser.
  // Expects pos at second '('. Returns [init, test, update] raw text.
  readCStyleForExprs() {
    this.hasPeek = false;
    const src = this.src;
    const len = this.srcEnd;
    while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
      this.pos++;
    const openPos = this.pos;
    if (this.pos < len && src.charCodeAt(this.pos) === CH_LPAREN)
      this.pos++;
    const starts = [this.pos, 0, 0];
    const parts2 = ["", "", "", 0, 0, 0];
    let partIdx = 0;
    let depth = 1;
    let partStart = this.pos;
    let extra = false;
    const setPart = (end) => {
      const raw = src.slice(partStart, end);
      parts2[partIdx] = raw.trim();
      parts2[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
    };
    while (this.pos < len && depth > 0) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_LPAREN) {
        depth++;
        this.pos++;
      } else if (c === CH_RPAREN) {
        depth--;
        if (depth === 0) {
          if (!extra)
            setPart(this.pos);
          if (partIdx < 2)
            this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
          this.pos++;
          while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
            this.pos++;
          if (this.pos < len && src.charCodeAt(this.pos) === CH_RPAREN)
            this.pos++;
          break;
        }
        this.pos++;
      } else if (c === CH_SEMI && depth === 1) {
        if (partIdx === 2) {
          if (!extra) {
            setPart(this.pos);
            this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
          }
          extra = true;
          this.pos++;
          continue;
        }
        setPart(this.pos);
        partIdx++;
        this.pos++;
        partStart = this.pos;
        starts[partIdx] = partStart;
      } else if (c === CH_DOLLAR) {
        this.readDollar();
      } else if (c === CH_BACKTICK) {
        this.readBacktickExpansion();
      } else if (c === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
      } else {
        this.pos++;
      }
    }
    if (depth > 0) {
      if (!extra)
        setPart(this.pos);
      this.errors.push({ message: "unterminated arithmetic for header", pos: openPos });
    }
    return parts2;
  }
  peek(ctx = LexContext.Normal) {
    if (!this.hasPeek) {
      this.readNext(this.nextState, ctx);
      this.hasPeek = true;
    }
    return this.nextState;
  }
  // Peek where the context depends on the token just consumed. peek() ignores its ctx once a
  // token is cached, so the caller's context must only be derived when a read actually happens.
  peekFollow(closers) {
    if (!this.hasPeek) {
      const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
      this.readNext(this.nextState, ctx);
      this.hasPeek = true;
    }
    return this.nextState;
  }
  next(ctx = LexContext.Normal) {
    if (this.hasPeek) {
      this.hasPeek = false;
      const temp = this.current;
      this.current = this.nextState;
      this.nextState = temp;
      return this.current;
    }
    this.readNext(this.current, ctx);
    return this.current;
  }
  unshift(tok) {
    this.nextState.copyFrom(tok);
    this.hasPeek = true;
  }
  readNext(out, ctx) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    while (true) {
      pos = skipBlanks(src, pos, len);
      if (ctx === LexContext.TestMode) {
        while (pos < len && src.charCodeAt(pos) === CH_NL)
          pos = skipBlanks(src, pos + 1, len);
      }
      if (pos >= len || src.charCodeAt(pos) !== CH_HASH)
        break;
      while (pos < len && src.charCodeAt(pos) !== CH_NL)
        pos++;
    }
    this.pos = pos;
    if (pos >= len) {
      this.consumePendingHereDocs();
      setToken(out, Token.EOF, "", pos, pos);
      return;
    }
    const tokenStart = pos;
    const ch = src.charCodeAt(pos);
    if (ch === CH_NL) {
      this.pos++;
      this.consumePendingHereDocs();
      setToken(out, Token.Newline, "\n", tokenStart, this.pos);
      return;
    }
    if (ctx === LexContext.TestMode && (ch === CH_LT || ch === CH_GT) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN)) {
      this.pos++;
      setToken(out, Token.Word, ch === CH_LT ? "<" : ">", tokenStart, this.pos);
      out.keywordEligible = true;
      return;
    }
    if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart))
      return;
    if (ch === CH_LBRACKET && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart))
      return;
    this.readWord(out, ctx, tokenStart);
  }
  tryReadOperator(out, ch, ctx, tokenStart) {
    const src = this.src;
    const pos = this.pos;
    const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
    switch (ch) {
      case CH_SEMI:
        if (next === CH_SEMI) {
          if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === CH_AMP) {
            this.pos += 3;
            setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
            return true;
          }
          this.pos += 2;
          setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
          return true;
        }
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
          return true;
        }
        this.pos++;
        setToken(out, Token.Semi, ";", tokenStart, this.pos);
        return true;
      case CH_PIPE:
        if (next === CH_PIPE) {
          this.pos += 2;
          setToken(out, Token.Or, "||", tokenStart, this.pos);
          return true;
        }
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
          return true;
        }
        this.pos++;
        setToken(out, Token.Pipe, "|", tokenStart, this.pos);
        return true;
      case CH_AMP:
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.And, "&&", tokenStart, this.pos);
          return true;
        }
        if (next === CH_GT) {
          this.pos += 2;
          const append2 = this.pos < this.srcEnd && src.charCodeAt(this.pos) === CH_GT;
          if (append2)
            this.pos++;
          return this.readRedirectTarget(out, append2 ? "&>>" : "&>", tokenStart);
        }
        this.pos++;
        setToken(out, Token.Amp, "&", tokenStart, this.pos);
        return true;
      case CH_LPAREN:
        if (ctx === LexContext.CommandStart && next === CH_LPAREN) {
          const savedErrors = this.errors.length;
          this.readArithmeticCommand(out, tokenStart);
          if (!this._notArithmetic)
            return true;
          this.errors.length = savedErrors;
          this.pos = tokenStart;
        }
        this.pos++;
        setToken(out, Token.LParen, "(", tokenStart, this.pos);
        return true;
      case CH_RPAREN:
        this.pos++;
        setToken(out, Token.RParen, ")", tokenStart, this.pos);
        return true;
      case CH_LT:
      case CH_GT:
        return this.readRedirection(out, tokenStart);
      default:
        return false;
    }
  }
  readRedirection(out, tokenStart) {
    const src = this.src;
    const ch = src.charCodeAt(this.pos);
    let op = "";
    if (ch === CH_LT) {
      this.pos++;
      const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
      if (next === CH_LT) {
        this.pos++;
        const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
        if (third === CH_LT) {
          this.pos++;
          op = "<<<";
        } else {
          const dash = third === CH_DASH;
          if (dash)
            this.pos++;
          this.skipSpacesAndTabs();
          const targetPos = this.pos;
          if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== CH_HASH)
            this.readHereDocDelimiter();
          const hasTarget = this.pos > targetPos;
          if (hasTarget) {
            (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
              delimiter: this._hereDelim,
              strip: dash,
              quoted: this._hereQuoted
            });
          }
          setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
          out.content = hasTarget ? this._hereDelim : void 0;
          out.delimiterQuoted = hasTarget && this._hereQuoted;
          out.targetPos = targetPos;
          out.targetEnd = hasTarget ? this.pos : targetPos;
          return true;
        }
      } else if (next === CH_LPAREN) {
        this.readProcessSubstitution(out, "<", tokenStart);
        return true;
      } else if (next === CH_GT) {
        op = "<>";
        this.pos++;
      } else if (next === CH_AMP) {
        op = "<&";
        this.pos++;
      } else {
        op = "<";
      }
    } else if (ch === CH_GT) {
      this.pos++;
      const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
      if (next === CH_LPAREN) {
        this.readProcessSubstitution(out, ">", tokenStart);
        return true;
      }
      if (next === CH_GT) {
        op = ">>";
        this.pos++;
      } else if (next === CH_AMP) {
        op = ">&";
        this.pos++;
      } else if (next === CH_PIPE) {
        op = ">|";
        this.pos++;
      } else {
        op = ">";
      }
    }
    return this.readRedirectTarget(out, op, tokenStart);
  }
  readRedirectTarget(out, op, tokenStart) {
    const src = this.src;
    this.skipSpacesAndTabs();
    if (this.pos < this.srcEnd) {
      const nc = src.charCodeAt(this.pos);
      if ((nc === CH_LT || nc === CH_GT) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const psStart = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated process substitution", pos: psStart });
        const psText = src.slice(psStart, this.pos);
        setToken(out, Token.Redirect, op, tokenStart, this.pos);
        out.content = psText;
        out.targetPos = psStart;
        out.targetEnd = this.pos;
        return true;
      }
      const targetPos = this.pos;
      if (nc !== CH_NL && nc !== CH_HASH)
        this.readRedirectTargetText();
      this.redirectToken(out, op, tokenStart, targetPos);
      return true;
    }
    this.redirectToken(out, op, tokenStart, this.pos);
    return true;
  }
  // Redirect targets keep their processed text eagerly (it becomes the target
  // word's content), so scan them in value mode.
  readRedirectTargetText() {
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    this.readWordText();
    this._buildValue = savedBuildValue;
  }
  redirectToken(out, operator, tokenStart, targetPos) {
    const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
    setToken(out, Token.Redirect, operator, tokenStart, this.pos);
    out.content = hasTarget ? this._wordText : void 0;
    out.targetPos = targetPos;
    out.targetEnd = hasTarget ? this.pos : targetPos;
  }
  readProcessSubstitution(out, operator, tokenStart) {
    this.pos++;
    this.extractBalanced();
    if (this._unbalanced)
      this.errors.push({ message: "unterminated process substitution", pos: tokenStart });
    const text = this.src.slice(tokenStart, this.pos);
    setToken(out, Token.Word, text, tokenStart, this.pos);
  }
  // The delimiter is the word after quote removal: quote and escape segments may
  // appear anywhere in the word, any of them makes the heredoc quoted, and inside
  // double quotes a backslash is removed only before $ ` " \.
  readHereDocDelimiter() {
    const src = this.src;
    const len = this.srcEnd;
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    let delimiter = "";
    let quoted2 = false;
    while (this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_SQUOTE) {
        quoted2 = true;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
          delimiter += src[this.pos];
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_DQUOTE) {
        quoted2 = true;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len) {
            const next = src.charCodeAt(this.pos + 1);
            if (next === CH_NL) {
              this.pos += 2;
              continue;
            }
            if (next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH)
              this.pos++;
          }
          delimiter += src[this.pos];
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_BACKSLASH) {
        if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_NL) {
          this.pos += 2;
          continue;
        }
        quoted2 = true;
        this.pos++;
        if (this.pos < len) {
          delimiter += src[this.pos];
          this.pos++;
        } else {
          delimiter += "\\";
        }
      } else if (c === CH_BACKTICK) {
        const btStart = this.pos;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        delimiter += src.slice(btStart, this.pos);
      } else if (c === CH_DOLLAR) {
        const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (next === CH_SQUOTE || next === CH_DQUOTE)
          quoted2 = true;
        this.readDollar();
        delimiter += this._resultText;
      } else if (c < 128 && charType[c] & 1) {
        break;
      } else {
        delimiter += src[this.pos];
        this.pos++;
      }
    }
    this._buildValue = savedBuildValue;
    this._hereDelim = delimiter;
    this._hereQuoted = quoted2;
  }
  consumePendingHereDocs() {
    const pending = this.pendingHereDocs;
    if (pending === null || pending.length === 0)
      return;
    for (const hd of pending) {
      const bodyPos = this.pos;
      const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
      if (hd.target) {
        hd.target.body.pos = bodyPos;
        hd.target.body.end = bodyEnd;
        hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
        if (this.hereDocClosingPos !== -1)
          hd.target.closing = { pos: this.hereDocClosingPos, end: this.hereDocClosingEnd };
      }
    }
    pending.length = 0;
  }
  hereDocClosingPos = -1;
  hereDocClosingEnd = -1;
  // Advance past the heredoc body and its delimiter line; return the body end
  // (start of the delimiter line, or srcEnd when delimited by end-of-input).
  // With parenEnds (inside $(...)), a line starting with the delimiter directly
  // followed by ")" also terminates the body, resuming at the ")" — bash treats
  // the substitution's closing paren as end-of-file for its heredocs.
  // `join` crosses `\`+newline pairs, which an unquoted delimiter may straddle.
  matchHereDocDelimiter(delimiter, lineStart, end, join) {
    const src = this.src;
    let pos = lineStart;
    for (let i = 0; i < delimiter.length; ) {
      if (join && src.charCodeAt(pos) === CH_BACKSLASH && pos + 1 < end && src.charCodeAt(pos + 1) === CH_NL) {
        pos += 2;
        continue;
      }
      if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i))
        return -1;
      pos++;
      i++;
    }
    return pos;
  }
  // A `\` consumes the next character, so `\`+newline continues the line and `\\` does not.
  logicalLineEnd(from2, end, join) {
    const src = this.src;
    let lineEnd = src.indexOf("\n", from2);
    while (lineEnd !== -1 && lineEnd < end) {
      if (!join)
        return lineEnd;
      let backslashes = lineEnd;
      while (backslashes > from2 && src.charCodeAt(backslashes - 1) === CH_BACKSLASH)
        backslashes--;
      if ((lineEnd - backslashes) % 2 === 0)
        return lineEnd;
      from2 = lineEnd + 1;
      lineEnd = src.indexOf("\n", from2);
    }
    return end;
  }
  skipHereDocBody(delimiter, strip, parenEnds = false, quoted2 = false) {
    this.hereDocClosingPos = -1;
    this.hereDocClosingEnd = -1;
    const src = this.src;
    const len = this.srcEnd;
    while (this.pos < len) {
      let lineStart = this.pos;
      const lineEnd = this.logicalLineEnd(lineStart, len, !quoted2);
      for (; ; ) {
        const before = lineStart;
        if (strip)
          while (lineStart < lineEnd && src.charCodeAt(lineStart) === CH_TAB)
            lineStart++;
        if (!quoted2)
          lineStart = skipLineContinuations(src, lineStart, lineEnd);
        if (lineStart === before)
          break;
      }
      let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted2);
      if (afterDelim !== -1 && !quoted2)
        afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
      if (afterDelim === lineEnd) {
        const bodyEnd = this.pos;
        if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
          this.hereDocClosingPos = lineStart;
          this.hereDocClosingEnd = lineEnd;
        }
        this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
        return bodyEnd;
      }
      if (parenEnds && afterDelim !== -1) {
        let paren = afterDelim;
        while (paren < lineEnd && src.charCodeAt(paren) !== CH_RPAREN)
          paren++;
        if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
          const bodyEnd = this.pos;
          this.pos = afterDelim;
          return bodyEnd;
        }
      }
      this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
    }
    return this.pos;
  }
  _wordText = "";
  _wordRaw = false;
  _wordQuoted = false;
  _wordHasExpansions = false;
  _wordKeywordEligible = false;
  _wordAssignmentState;
  _bracketWindow;
  _arithmeticBracketWindow;
  _wordParts = null;
  _resultText = "";
  // True when the last $-construct's value is exactly its raw source span.
  _resultIsRaw = true;
  _resultHasExpansion = false;
  _resultPart;
  // Set by extractBalanced when the input ended before the closing paren, so
  // callers can report the construct they were scanning.
  _unbalanced = false;
  // Set by scanArithmeticBody when the construct turns out not to be arithmetic, so the
  // caller can re-read it as a subshell or command substitution instead.
  _notArithmetic = false;
  _arithUnterminated = false;
  _dqText = "";
  _dqHasExpansions = false;
  _dqParts = null;
  // Content end (before the closing quote, or end of input when unterminated).
  _dqEnd = 0;
  _hereDelim = "";
  _hereQuoted = false;
  readWord(out, ctx, tokenStart = 0) {
    const errorStart = this._errors === null ? 0 : this._errors.length;
    this.readWordText(false, ctx, true);
    if (ctx === LexContext.Normal) {
      const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
      if (!this._wordRaw || next !== CH_LT && next !== CH_GT) {
        setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
        out.keywordEligible = this._wordKeywordEligible;
        return;
      }
    }
    this.classifyWord(out, ctx, tokenStart, errorStart);
  }
  isRedirectVariable(start, end) {
    const src = this.src;
    for (let i = start; i < end; i++) {
      const c = src.charCodeAt(i);
      if (c === CH_LBRACKET && i > start) {
        return i + 2 < end && src.charCodeAt(end - 1) === CH_RBRACKET && this.findClosingShellDelimiter(i + 1, end, CH_RBRACKET) === end - 1;
      }
      if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2)))
        return false;
    }
    return end > start;
  }
  readArrayElement(out, tokenStart) {
    const close = this.findClosingBracket(tokenStart + 1);
    if (close === -1)
      return false;
    this.pos = close + 1;
    this.readWordText();
    setSpanToken(out, Token.Word, tokenStart, this.pos, true);
    return true;
  }
  classifyWord(out, ctx, tokenStart, errorStart) {
    const src = this.src;
    const raw = this._wordRaw;
    const hasExpansions = this._wordHasExpansions;
    const quoted2 = this._wordQuoted;
    const keywordEligible = this._wordKeywordEligible;
    let assignmentState = this._wordAssignmentState;
    const wordEnd = this.pos;
    const wordLen = wordEnd - tokenStart;
    if (ctx === LexContext.CasePattern) {
      let token = Token.Word;
      if (keywordEligible) {
        const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
        if (reserved === Token.Esac)
          token = reserved;
      }
      setSpanToken(out, token, tokenStart, wordEnd, raw);
      out.keywordEligible = keywordEligible;
      return;
    }
    let value = null;
    if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
      const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
      if (!quoted2 && wordLen <= 16 || nextCh === CH_LT || nextCh === CH_GT) {
        value = this.wordValueOf(tokenStart, wordEnd);
      }
    }
    if (ctx === LexContext.CommandStart && keywordEligible) {
      if (raw) {
        if (wordLen <= 8) {
          const reserved = matchReservedWord(src, tokenStart, wordLen);
          if (reserved !== void 0) {
            setSpanToken(out, reserved, tokenStart, wordEnd, true);
            return;
          }
        }
        if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_LBRACKET && src.charCodeAt(tokenStart + 1) === CH_LBRACKET) {
          setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
          return;
        }
      } else if (value !== null && value.length > 0) {
        const fc = value.charCodeAt(0);
        if (fc >= CH_a && fc <= CH_z && value.length <= 8 || fc === CH_BANG || fc === CH_LBRACE || fc === CH_RBRACE) {
          const reserved = RESERVED_WORDS.get(value);
          if (reserved !== void 0) {
            setToken(out, reserved, value, tokenStart, wordEnd);
            return;
          }
        }
        if (fc === CH_LBRACKET && value === "[[") {
          setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
          return;
        }
      }
    }
    if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
      if (assignmentState === void 0) {
        let eq = -1;
        let bracket = false;
        for (let i = tokenStart + 1; i < wordEnd; i++) {
          const c = src.charCodeAt(i);
          if (c === CH_EQ) {
            eq = i;
            break;
          }
          if (c === CH_LBRACKET)
            bracket = true;
        }
        if (eq !== -1 || ctx !== LexContext.Declaration && bracket) {
          assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
        }
      }
      if (assignmentState !== void 0) {
        if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
          if (wordEnd < this.srcEnd) {
            if (this._errors !== null)
              this._errors.length = errorStart;
            this.pos = tokenStart;
            this.readWordText(true, ctx, true);
            if (this.pos > wordEnd) {
              this.classifyWord(out, ctx, tokenStart, errorStart);
              return;
            }
          }
          if (this._errors === null || this._errors.length === errorStart) {
            this.errors.push({ message: "unterminated array subscript", pos: src.indexOf("[", tokenStart) });
          }
        }
        if (isMatchedAssignment(assignmentState)) {
          setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
          if (value !== null)
            out._value = value;
          out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
          return;
        }
      }
    }
    if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
      if (raw) {
        if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_RBRACKET && src.charCodeAt(tokenStart + 1) === CH_RBRACKET) {
          setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
          return;
        }
      } else if (value === "]]") {
        setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
        return;
      }
    }
    if (!hasExpansions && this.pos < this.srcEnd) {
      const nc = src.charCodeAt(this.pos);
      if (nc === CH_LT || nc === CH_GT) {
        if (raw) {
          const fc = src.charCodeAt(tokenStart);
          if (fc >= CH_0 && fc <= CH_9 && isAllDigitsRange(src, tokenStart, wordEnd)) {
            const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
            if (this.readRedirection(out, tokenStart)) {
              out.fileDescriptor = fd;
              out.descriptorEnd = wordEnd;
              return;
            }
          }
          if (fc === CH_LBRACE && src.charCodeAt(wordEnd - 1) === CH_RBRACE && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
            const varname = src.slice(tokenStart + 1, wordEnd - 1);
            if (this.readRedirection(out, tokenStart)) {
              out.variableName = varname;
              out.descriptorEnd = wordEnd;
              return;
            }
          }
        }
      }
    }
    setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
    if (value !== null)
      out._value = value;
    out.keywordEligible = keywordEligible;
  }
  // `subscripts` re-reads a word known to stop inside an array subscript, where
  // metacharacters are ordinary text.
  // `scanning` marks the first scan of a token, which decides where the word ends.
  readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    const fastStart = pos;
    let exitCh = 0;
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c < 128 && charType[c]) {
        exitCh = c;
        break;
      }
      pos++;
    }
    if (pos >= len || charType[exitCh] & 1 && !(exitCh === CH_LPAREN && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
      this.pos = pos;
      this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
      this._wordRaw = true;
      this._wordQuoted = false;
      this._wordHasExpansions = false;
      this._wordKeywordEligible = true;
      this._wordAssignmentState = void 0;
      if (this._buildParts) {
        this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
      }
      return;
    }
    const bp = this._buildParts;
    const bt = bp || this._buildValue;
    let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
    let quoted2 = false;
    let hasExpansions = false;
    let keywordEligible = true;
    let valueIsRaw = true;
    let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
    let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
    let parts2;
    let litBuf = "";
    let litStart = 0;
    let hasGlobs = false;
    let braceResults;
    if (bp) {
      parts2 = [];
      litBuf = text;
      litStart = fastStart;
      hasGlobs = text.length > 0 && hasGlobCharacters(text);
    }
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      if (ch >= 128 || !charType[ch]) {
        const runStart = pos;
        pos++;
        while (pos < len) {
          const c = src.charCodeAt(pos);
          if (c < 128 && charType[c])
            break;
          pos++;
        }
        lastValueChar = src.charCodeAt(pos - 1);
        assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
        if (bt) {
          const chunk = src.slice(runStart, pos);
          text += chunk;
          if (bp) {
            litBuf += chunk;
            hasGlobs = hasGlobs || hasGlobCharacters(chunk);
          }
        }
        continue;
      }
      if (charType[ch] & 1) {
        if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
          const close = this.findClosingBracket(pos);
          if (close !== -1) {
            const spanEnd = close + 1;
            assignmentState = assignmentState === ASSIGNMENT_INDEX_BASE + 1 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
            lastValueChar = src.charCodeAt(close);
            if (bt) {
              const chunk = src.slice(pos, spanEnd);
              text += chunk;
              if (bp) {
                litBuf += chunk;
                hasGlobs = hasGlobs || hasGlobCharacters(chunk);
              }
            }
            pos = spanEnd;
            continue;
          }
        }
        if (ch === CH_LPAREN && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
          if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix))
            break;
          if (ctx === LexContext.CommandStart && lastValueChar === CH_BANG && keywordEligible && src.charCodeAt(fastStart) === CH_BANG && skipLineContinuations(src, fastStart + 1, len) === pos)
            break;
          const prefixChar = lastValueChar;
          if (prefixChar === CH_EQ && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos))
            break;
          const innerStart = pos + 1;
          const close = this.findClosingShellDelimiter(innerStart, len, CH_RPAREN, prefixChar === CH_EQ);
          if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE)
            break;
          if (ctx === LexContext.CommandStart && prefixChar !== CH_EQ && close !== -1 && skipBlanks(src, innerStart, close) === close)
            break;
          keywordEligible = false;
          const patternEnd = close === -1 ? len : close;
          pos = close === -1 ? len : close + 1;
          if (close === -1)
            this.errors.push({ message: "unterminated extended glob", pos: innerStart - 2 });
          lastValueChar = src.charCodeAt(pos - 1);
          if (bt) {
            const eg = "(" + src.slice(innerStart, pos);
            text += eg;
            if (bp && prefixChar !== CH_EQ) {
              let prefixPos = innerStart - 2;
              while (src.charCodeAt(prefixPos) === CH_NL && src.charCodeAt(prefixPos - 1) === CH_BACKSLASH) {
                prefixPos -= 2;
              }
              if (litBuf.length > 0) {
                const trimmed = litBuf.slice(0, -1);
                if (prefixPos > litStart)
                  parts2.push({
                    type: "Literal",
                    pos: litStart,
                    end: prefixPos,
                    value: trimmed,
                    text: src.slice(litStart, prefixPos)
                  });
                litBuf = "";
              }
              const op = extglobOp[prefixChar];
              parts2.push({
                type: "ExtendedGlob",
                pos: prefixPos,
                end: pos,
                text: src.slice(prefixPos, pos),
                operator: op,
                pattern: src.slice(innerStart, patternEnd),
                parts: this.subFieldParts(innerStart, patternEnd)
              });
              litStart = pos;
            } else if (bp) {
              litBuf += eg;
              hasGlobs = hasGlobs || hasGlobCharacters(eg);
            }
          }
          continue;
        }
        break;
      }
      if (ch === CH_BACKSLASH) {
        pos++;
        if (pos < len) {
          if (src.charCodeAt(pos) === CH_NL) {
            pos++;
            valueIsRaw = false;
          } else {
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            quoted2 = true;
            keywordEligible = false;
            valueIsRaw = false;
            lastValueChar = src.charCodeAt(pos);
            if (bt) {
              text += src[pos];
              if (bp)
                litBuf += src[pos];
            }
            pos++;
          }
        } else {
          if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
            assignmentState = ASSIGNMENT_INVALID;
          quoted2 = true;
          keywordEligible = false;
          lastValueChar = CH_BACKSLASH;
          if (bt) {
            text += "\\";
            if (bp)
              litBuf += "\\";
          }
        }
        continue;
      }
      if (ch === CH_SQUOTE) {
        const sqStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        quoted2 = true;
        keywordEligible = false;
        valueIsRaw = false;
        pos++;
        const start = pos;
        while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
          pos++;
        if (pos > start)
          lastValueChar = src.charCodeAt(pos - 1);
        const value = bt ? src.slice(start, pos) : "";
        if (bt)
          text += value;
        if (pos < len)
          pos++;
        else
          this.errors.push({ message: "unterminated single quote", pos: start - 1 });
        if (bp) {
          if (sqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: sqStart,
              value: litBuf,
              text: src.slice(litStart, sqStart)
            });
            litBuf = "";
          }
          parts2.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DQUOTE) {
        const dqStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        quoted2 = true;
        keywordEligible = false;
        valueIsRaw = false;
        pos++;
        this.pos = pos;
        this.readDoubleQuoted();
        pos = this.pos;
        if (this._dqEnd > dqStart + 1)
          lastValueChar = src.charCodeAt(this._dqEnd - 1);
        if (this._dqHasExpansions)
          hasExpansions = true;
        if (bt)
          text += this._dqText;
        if (bp) {
          if (dqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: dqStart,
              value: litBuf,
              text: src.slice(litStart, dqStart)
            });
            litBuf = "";
          }
          const dqText = src.slice(dqStart, pos);
          parts2.push({
            type: "DoubleQuoted",
            pos: dqStart,
            end: pos,
            text: dqText,
            parts: this._dqParts ?? [
              {
                type: "Literal",
                pos: dqStart + 1,
                end: this._dqEnd,
                value: this._dqText,
                text: src.slice(dqStart + 1, this._dqEnd)
              }
            ]
          });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        keywordEligible = false;
        const dollarStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
        if (next === CH_SQUOTE || next === CH_DQUOTE)
          quoted2 = true;
        this.pos = pos;
        this.readDollar();
        pos = this.pos;
        if (!this._resultIsRaw)
          valueIsRaw = false;
        if (pos > dollarStart)
          lastValueChar = src.charCodeAt(pos - 1);
        if (this._resultHasExpansion)
          hasExpansions = true;
        if (bt)
          text += this._resultText;
        if (bp) {
          if (this._resultPart) {
            if (dollarStart > litStart) {
              parts2.push({
                type: "Literal",
                pos: litStart,
                end: dollarStart,
                value: litBuf,
                text: src.slice(litStart, dollarStart)
              });
              litBuf = "";
            }
            parts2.push(this._resultPart);
            litStart = pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        keywordEligible = false;
        const btStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        this.pos = pos;
        this.readBacktickExpansion();
        pos = this.pos;
        valueIsRaw = false;
        lastValueChar = src.charCodeAt(pos - 1);
        hasExpansions = true;
        if (bt)
          text += this._resultText;
        if (bp) {
          if (btStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts2.push(this._resultPart);
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_LBRACE) {
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
        const braceEnd = first <= CH_SPACE || first === CH_RBRACE ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = /* @__PURE__ */ new Map()));
        if (braceEnd > 0) {
          keywordEligible = false;
          lastValueChar = src.charCodeAt(braceEnd - 1);
          if (bt) {
            const braceText = src.slice(pos, braceEnd);
            text += braceText;
            if (bp) {
              if (pos > litStart) {
                parts2.push({
                  type: "Literal",
                  pos: litStart,
                  end: pos,
                  value: litBuf,
                  text: src.slice(litStart, pos)
                });
                litBuf = "";
              }
              parts2.push({
                type: "BraceExpansion",
                pos,
                end: braceEnd,
                text: braceText,
                parts: this.subFieldParts(pos + 1, braceEnd - 1)
              });
              litStart = braceEnd;
            }
          }
          pos = braceEnd;
          continue;
        }
        lastValueChar = CH_LBRACE;
        if (bt) {
          text += "{";
          if (bp)
            litBuf += "{";
        }
        pos++;
        continue;
      }
      pos++;
    }
    if (bp && pos > litStart)
      parts2.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
    this.pos = pos;
    this._wordText = text;
    this._wordRaw = valueIsRaw;
    this._wordQuoted = quoted2;
    this._wordHasExpansions = hasExpansions;
    this._wordKeywordEligible = keywordEligible;
    this._wordAssignmentState = assignmentState;
    if (bp) {
      this._wordParts = parts2.length > 1 || parts2.length === 1 && parts2[0].type !== "Literal" ? parts2 : null;
      if (hasGlobs && ctx !== LexContext.ArrayElement)
        this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
    }
  }
  // Arithmetic text gets expansions and quote removal but no process substitution.
  readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    const start = pos;
    let text = "";
    const bp = this._buildParts;
    let parts2;
    let litBuf = "";
    let litStart = 0;
    let preserveLiteral = false;
    let hasGlobs = false;
    if (bp) {
      parts2 = [];
      litStart = pos;
    }
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      if (ch === CH_BACKSLASH) {
        pos++;
        if (pos < len) {
          if (src.charCodeAt(pos) === CH_NL) {
            pos++;
          } else {
            const next = src.charCodeAt(pos);
            if (insideDoubleQuotes && next !== CH_DOLLAR && next !== CH_BACKTICK && next !== CH_DQUOTE && next !== CH_BACKSLASH && next !== CH_RBRACE) {
              text += "\\";
              if (bp)
                litBuf += "\\";
              preserveLiteral = true;
            }
            const escaped = src[pos++];
            text += escaped;
            if (bp)
              litBuf += escaped;
          }
        }
        continue;
      }
      if (ch === CH_SQUOTE && !insideDoubleQuotes) {
        const sqStart = pos;
        pos++;
        const start2 = pos;
        while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
          pos++;
        const value = src.slice(start2, pos);
        text += value;
        if (pos < len)
          pos++;
        if (bp) {
          if (sqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: sqStart,
              value: litBuf,
              text: src.slice(litStart, sqStart)
            });
            litBuf = "";
          }
          parts2.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DQUOTE) {
        const dqStart = pos;
        pos++;
        this.pos = pos;
        this.readDoubleQuoted(insideDoubleQuotes);
        pos = this.pos;
        text += this._dqText;
        if (bp) {
          if (dqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: dqStart,
              value: litBuf,
              text: src.slice(litStart, dqStart)
            });
            litBuf = "";
          }
          const dqText = src.slice(dqStart, pos);
          parts2.push({
            type: "DoubleQuoted",
            pos: dqStart,
            end: pos,
            text: dqText,
            parts: this._dqParts ?? [
              {
                type: "Literal",
                pos: dqStart + 1,
                end: this._dqEnd,
                value: this._dqText,
                text: src.slice(dqStart + 1, this._dqEnd)
              }
            ]
          });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        const dollarStart = pos;
        this.pos = pos;
        this.readDollar(insideDoubleQuotes);
        pos = this.pos;
        text += this._resultText;
        if (bp) {
          if (this._resultPart) {
            if (dollarStart > litStart) {
              parts2.push({
                type: "Literal",
                pos: litStart,
                end: dollarStart,
                value: litBuf,
                text: src.slice(litStart, dollarStart)
              });
              litBuf = "";
            }
            parts2.push(this._resultPart);
            litStart = pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        const btStart = pos;
        this.pos = pos;
        this.readBacktickExpansion(insideDoubleQuotes);
        pos = this.pos;
        text += this._resultText;
        if (bp) {
          if (btStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts2.push(this._resultPart);
          litStart = pos;
        }
        continue;
      }
      if (!insideDoubleQuotes && !arithmetic && (ch === CH_LT || ch === CH_GT) && pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
        const psStart = pos;
        this.pos = pos + 2;
        const inner = this.extractBalanced();
        pos = this.pos;
        const raw = src.slice(psStart, pos);
        text += raw;
        if (bp) {
          if (psStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: psStart,
              value: litBuf,
              text: src.slice(litStart, psStart)
            });
            litBuf = "";
          }
          parts2.push(this.processSubstitution(psStart, raw, ch === CH_LT ? "<" : ">", inner));
          litStart = pos;
        }
        continue;
      }
      text += src[pos];
      if (bp) {
        litBuf += src[pos];
        if (globs && (ch === CH_STAR || ch === CH_QUESTION || ch === CH_LBRACKET))
          hasGlobs = true;
      }
      pos++;
    }
    if (bp && pos > litStart)
      parts2.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
    this.pos = pos;
    this._wordText = text;
    this._wordRaw = false;
    this._wordQuoted = false;
    this._wordHasExpansions = false;
    this._wordKeywordEligible = false;
    if (bp) {
      this._wordParts = parts2.length > 1 || parts2.length === 1 && (parts2[0].type !== "Literal" || preserveLiteral) ? parts2 : null;
      if (hasGlobs)
        this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
    }
  }
  subFieldParts(start, end) {
    if (this._nestingDepth >= MAX_SYNTAX_NESTING)
      return void 0;
    return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
  }
  // Parse a parameter-expansion sub-field (operand, slice bound, replacement pattern) over
  // the window [start, end) of the original source. Parsing in place — rather than against a
  // detached slice — gives the word and any nested substitutions absolute offsets, and
  // composes through nested ${...}. The `${...}` inner is a verbatim substring of the
  // source, so every sub-field offset maps straight back.
  parseSubFieldWord(start, end, context = "word", arithmetic = false) {
    if (start >= end)
      return new WordImpl("", start, start);
    if (this._nestingDepth >= MAX_SYNTAX_NESTING)
      return new WordImpl(this.src.slice(start, end), start, end);
    this._nestingDepth++;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedPos = this.pos;
    const savedText = this._wordText;
    const savedParts = this._wordParts;
    const savedQuoted = this._wordQuoted;
    const savedKeywordEligible = this._wordKeywordEligible;
    this.srcEnd = end;
    this.pos = start;
    this.readInnerWordText(context === "quoted", arithmetic, context === "word");
    const word2 = new WordImpl(this.src.slice(start, end), start, end);
    if (this._buildParts) {
      word2.parts = this._wordParts ?? void 0;
    }
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this.pos = savedPos;
    this._wordText = savedText;
    this._wordParts = savedParts;
    this._wordQuoted = savedQuoted;
    this._wordKeywordEligible = savedKeywordEligible;
    this._nestingDepth--;
    return word2;
  }
  skipSQ() {
    while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== CH_SQUOTE)
      this.pos++;
    if (this.pos < this.srcEnd)
      this.pos++;
  }
  skipAnsiCQuoted() {
    const quotePos = this.pos - 1;
    const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
    this.pos = result.end;
    if (!result.closed)
      this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
  }
  // Plain quoted text is skipped here; the first `$(`, `${`, `$$`, backtick or the end of input
  // hands the rest to the quote scanner, which owns substitution and nesting-limit decisions.
  skipDQ() {
    const src = this.src;
    const len = this.srcEnd;
    this._unbalanced = false;
    if (this._nestingDepth < MAX_SYNTAX_NESTING) {
      while (this.pos < len) {
        const ch = src.charCodeAt(this.pos);
        if (ch === CH_DQUOTE) {
          this.pos++;
          return;
        }
        if (ch === CH_BACKSLASH) {
          this.pos = Math.min(this.pos + 2, len);
          continue;
        }
        if (ch === CH_BACKTICK)
          break;
        if (ch === CH_DOLLAR) {
          const next = src.charCodeAt(this.pos + 1);
          if (next === CH_LPAREN || next === CH_LBRACE || next === CH_DOLLAR)
            break;
        }
        this.pos++;
      }
    }
    this.extractBalanced(true, true);
  }
  skipSpacesAndTabs() {
    this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
  }
  readDoubleQuoted(unescapeAll = false) {
    const src = this.src;
    const len = this.srcEnd;
    const contentStart = this.pos;
    let hasExpansions = false;
    const bp = this._buildParts;
    const bt = bp || this._buildValue;
    if (!bp) {
      let p = this.pos;
      while (p < len) {
        const c = src.charCodeAt(p);
        if (c === CH_DQUOTE) {
          this._dqText = bt ? src.slice(contentStart, p) : "";
          this._dqEnd = p;
          this.pos = p + 1;
          this._dqHasExpansions = false;
          this._dqParts = null;
          return;
        }
        if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH)
          break;
        p++;
      }
    }
    let text = "";
    let parts2 = null;
    let litBuf = "";
    let litStart = bp ? this.pos : 0;
    while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
      const runStart = this.pos;
      while (this.pos < len) {
        const c = src.charCodeAt(this.pos);
        if (c === CH_DQUOTE || c === CH_BACKSLASH || c === CH_DOLLAR || c === CH_BACKTICK)
          break;
        this.pos++;
      }
      if (bt && this.pos > runStart) {
        const chunk = src.slice(runStart, this.pos);
        text += chunk;
        if (bp)
          litBuf += chunk;
      }
      if (this.pos >= len || src.charCodeAt(this.pos) === CH_DQUOTE)
        break;
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_BACKSLASH) {
        this.pos++;
        if (this.pos < len) {
          const next = src.charCodeAt(this.pos);
          if (next === CH_NL) {
            this.pos++;
            continue;
          }
          if (bt) {
            if (unescapeAll || next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH) {
              const c = src[this.pos];
              text += c;
              if (bp)
                litBuf += c;
            } else {
              const pair = "\\" + src[this.pos];
              text += pair;
              if (bp)
                litBuf += pair;
            }
          }
          this.pos++;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (afterDollar === CH_DQUOTE || afterDollar === CH_SQUOTE) {
          if (bt) {
            text += "$";
            if (bp)
              litBuf += "$";
          }
          this.pos++;
          continue;
        }
        const expStart = this.pos;
        this.readDollar(true);
        if (bt)
          text += this._resultText;
        if (this._resultHasExpansion)
          hasExpansions = true;
        if (bp) {
          const rp = this._resultPart;
          if (rp && isDQChild(rp)) {
            if (!parts2)
              parts2 = [];
            if (expStart > litStart) {
              parts2.push({
                type: "Literal",
                pos: litStart,
                end: expStart,
                value: litBuf,
                text: src.slice(litStart, expStart)
              });
              litBuf = "";
            }
            parts2.push(rp);
            litStart = this.pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        const btStart = this.pos;
        this.readBacktickExpansion(true);
        if (bt)
          text += this._resultText;
        hasExpansions = true;
        if (bp && this._resultPart && isDQChild(this._resultPart)) {
          if (!parts2)
            parts2 = [];
          if (btStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts2.push(this._resultPart);
          litStart = this.pos;
        }
        continue;
      }
    }
    if (bp && parts2 && this.pos > litStart)
      parts2.push({ type: "Literal", pos: litStart, end: this.pos, value: litBuf, text: src.slice(litStart, this.pos) });
    this._dqEnd = this.pos;
    if (this.pos < len)
      this.pos++;
    else
      this.errors.push({ message: "unterminated double quote", pos: contentStart - 1 });
    this._dqText = text;
    this._dqHasExpansions = hasExpansions;
    this._dqParts = parts2;
  }
  readDollar(insideDoubleQuotes = false) {
    const dollarPos = this.pos;
    this.pos++;
    const src = this.src;
    const len = this.srcEnd;
    const bt = this._buildParts || this._buildValue;
    if (this.pos >= len) {
      this._resultText = "$";
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = void 0;
      return;
    }
    const logicalPos = skipLineContinuations(src, this.pos, len);
    if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN)
      this.pos = logicalPos;
    const ch = src.charCodeAt(this.pos);
    if (ch === CH_LPAREN) {
      if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const savedPos = this.pos;
        const savedErrors = this.errors.length;
        this.readArithmeticExpansion(dollarPos);
        if (!this._notArithmetic)
          return;
        this.errors.length = savedErrors;
        this.pos = savedPos;
      }
      this.readCommandSubstitution(dollarPos);
      return;
    }
    if (ch === CH_LBRACE) {
      const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
      if (after === CH_SPACE || after === CH_TAB || after === CH_NL) {
        this.readBraceCommandSubstitution();
        return;
      }
      if (after === CH_PIPE) {
        this.readValueSubstitution();
        return;
      }
      this.readParameterExpansion(insideDoubleQuotes);
      return;
    }
    if (ch === CH_SQUOTE) {
      this.pos++;
      if (bt) {
        const value = this.readAnsiCQuoted();
        this._resultText = value;
        this._resultPart = this._buildParts ? { type: "AnsiCQuoted", pos: dollarPos, end: this.pos, text: src.slice(dollarPos, this.pos), value } : void 0;
      } else {
        this.skipAnsiCQuoted();
        this._resultText = "";
        this._resultPart = void 0;
      }
      this._resultIsRaw = false;
      this._resultHasExpansion = false;
      return;
    }
    if (ch === CH_DQUOTE) {
      this.pos++;
      this.readDoubleQuoted(insideDoubleQuotes);
      this._resultText = this._dqText;
      this._resultIsRaw = false;
      this._resultHasExpansion = this._dqHasExpansions;
      if (this._buildParts) {
        const text = src.slice(dollarPos, this.pos);
        this._resultPart = {
          type: "LocaleString",
          pos: dollarPos,
          end: this.pos,
          text,
          parts: this._dqParts ?? [
            {
              type: "Literal",
              pos: dollarPos + 2,
              end: this._dqEnd,
              value: this._dqText,
              text: src.slice(dollarPos + 2, this._dqEnd)
            }
          ]
        };
      } else {
        this._resultPart = void 0;
      }
      return;
    }
    if (ch === CH_AT || ch === CH_STAR || ch === CH_HASH || ch === CH_QUESTION || ch === CH_DASH || ch === CH_DOLLAR || ch === CH_BANG || ch >= CH_0 && ch <= CH_9) {
      this.pos++;
      const text = bt ? src.slice(this.pos - 2, this.pos) : "";
      this._resultText = text;
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text } : void 0;
      return;
    }
    if (ch < 128 && isIdChar[ch] & 1) {
      const namePos = this.pos - 1;
      while (this.pos < len) {
        const c = src.charCodeAt(this.pos);
        if (c < 128 && isIdChar[c] & 2)
          this.pos++;
        else
          break;
      }
      const text = bt ? src.slice(namePos, this.pos) : "";
      this._resultText = text;
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text } : void 0;
      return;
    }
    if (ch === CH_LBRACKET) {
      const errorCount = this._errors === null ? 0 : this._errors.length;
      const close = this.findClosingArithmeticBracket(this.pos + 1);
      if (close !== -1) {
        const bodyStart = this.pos + 1;
        const body = src.slice(bodyStart, close);
        this.pos = close + 1;
        const text = bt ? src.slice(dollarPos, this.pos) : "";
        this._resultText = text;
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
        return;
      }
      if (this._errors !== null)
        this._errors.length = errorCount;
    }
    this._resultText = "$";
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    this._resultPart = void 0;
  }
  scanArithmeticBody() {
    this._notArithmetic = false;
    this._arithUnterminated = false;
    this.pos += 2;
    let depth = 1;
    let parenDepth = 0;
    let parentParenDepth = 0;
    let parenDepths;
    let reported = false;
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    while (this.pos < len && depth > 0) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
      } else if (c === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_DOLLAR && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN && src.charCodeAt(this.pos + 2) !== CH_LPAREN) {
        const dollarPos = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
      } else if (c === CH_DOLLAR && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LBRACE) {
        const close = this.findClosingBrace(this.pos + 2, len);
        this.pos = close === -1 ? len : close + 1;
      } else if ((c === CH_LT || c === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        this.pos += 2;
        this.extractBalanced();
      } else if (c === CH_LPAREN) {
        if (src.charCodeAt(this.pos - 1) === CH_DOLLAR && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
          if (depth === 1)
            parentParenDepth = parenDepth;
          else
            (parenDepths ?? (parenDepths = [])).push(parenDepth);
          depth++;
          parenDepth = 0;
          if (depth + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum arithmetic expansion nesting depth exceeded", pos: this.pos - 1 });
            reported = true;
          }
          this.pos += 2;
        } else {
          if (++parenDepth + depth - 1 + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum arithmetic expression nesting depth exceeded", pos: this.pos });
            reported = true;
          }
          this.pos++;
        }
      } else if (c === CH_RPAREN && parenDepth > 0) {
        parenDepth--;
        this.pos++;
      } else if (c === CH_RPAREN && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_RPAREN) {
        if (--depth === 0) {
          this.pos += 2;
          break;
        }
        parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
        this.pos += 2;
      } else if (c === CH_RPAREN && depth === 1) {
        this._notArithmetic = true;
        return "";
      } else {
        this.pos++;
      }
    }
    const bt = this._buildParts || this._buildValue;
    if (depth > 0) {
      this._arithUnterminated = true;
      return bt ? src.slice(start, this.pos) : "";
    }
    return bt ? src.slice(start, this.pos - 2) : "";
  }
  readArithmeticExpansion(dollarPos) {
    const bodyStart = this.pos + 2;
    const body = this.scanArithmeticBody();
    if (this._notArithmetic)
      return;
    if (this._arithUnterminated)
      this.errors.push({ message: "unterminated arithmetic expansion", pos: dollarPos });
    const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
    this._resultText = text;
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
  }
  arithmeticExpansion(pos, text, body, bodyStart) {
    return new ArithmeticExpansionImpl(pos, this.pos, text, {
      source: this.src,
      body,
      offset: bodyStart,
      depth: this._nestingDepth,
      context: this.substitutionContext
    });
  }
  readArithmeticCommand(out, tokenStart) {
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    const body = this.scanArithmeticBody();
    this._buildValue = savedBuildValue;
    if (this._arithUnterminated)
      this.errors.push({ message: "unterminated arithmetic command", pos: tokenStart });
    setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
  }
  readCommandSubstitution(dollarPos) {
    const openPos = this.pos;
    this.pos++;
    const inner = this.extractBalanced();
    if (this._unbalanced)
      this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
    const bt = this._buildParts || this._buildValue;
    const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
    const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
    this._resultText = text;
    this._resultIsRaw = openPos === dollarPos + 1;
    this._resultHasExpansion = true;
    if (this._buildParts) {
      this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
    } else {
      this._resultPart = void 0;
    }
  }
  readBraceCommandSubstitution() {
    this.readBraceSubstitution(1);
  }
  readValueSubstitution() {
    this.readBraceSubstitution(2);
  }
  readBraceSubstitution(skip) {
    const dollarPos = this.pos - 1;
    this.pos += skip;
    const src = this.src;
    const len = this.srcEnd;
    let depth = 1;
    const start = this.pos;
    while (this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_LBRACE)
        depth++;
      else if (c === CH_RBRACE) {
        if (--depth === 0) {
          this.pos++;
          break;
        }
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        continue;
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      } else if (c === CH_BACKSLASH)
        this.pos++;
      this.pos++;
    }
    this._resultIsRaw = true;
    this._resultHasExpansion = true;
    if (this._buildParts || this._buildValue) {
      const rawInner = src.slice(start, this.pos - 1);
      const inner = rawInner.trim();
      const text = src.slice(dollarPos, this.pos);
      this._resultText = text;
      if (this._buildParts) {
        const innerStart = start + (rawInner.length - rawInner.trimStart().length);
        this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
      } else {
        this._resultPart = void 0;
      }
    } else {
      this._resultText = "";
      this._resultPart = void 0;
    }
  }
  readBacktickExpansion(insideDoubleQuotes = false) {
    this.pos++;
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    if (!this._buildParts && !this._buildValue) {
      while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
        if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
          this.pos++;
        this.pos++;
      }
      if (this.pos < len)
        this.pos++;
      else
        this.errors.push({ message: "unterminated backtick", pos: start - 1 });
      this._resultText = "";
      this._resultIsRaw = false;
      this._resultHasExpansion = true;
      this._resultPart = void 0;
      return;
    }
    let inner = "";
    let hasEscapes = false;
    while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
      if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
        hasEscapes = true;
        break;
      }
      this.pos++;
    }
    if (!hasEscapes) {
      inner = src.slice(start, this.pos);
    } else {
      inner = src.slice(start, this.pos);
      while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
        if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
          this.pos++;
          if (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH || insideDoubleQuotes && c === CH_DQUOTE) {
              inner += src[this.pos];
            } else {
              inner += "\\" + src[this.pos];
            }
            this.pos++;
          }
        } else {
          const runStart = this.pos;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_BACKTICK || c === CH_BACKSLASH)
              break;
            this.pos++;
          }
          inner += src.slice(runStart, this.pos);
        }
      }
    }
    if (this.pos < len)
      this.pos++;
    else
      this.errors.push({ message: "unterminated backtick", pos: start - 1 });
    const text = src.slice(start - 1, this.pos);
    this._resultText = inner;
    this._resultHasExpansion = true;
    if (this._buildParts) {
      this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner);
    } else {
      this._resultPart = void 0;
    }
  }
  readParameterExpansion(insideDoubleQuotes) {
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    this.pos++;
    let depth = 1;
    let reported = false;
    while (this.pos < len && depth > 0) {
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_DOLLAR) {
        const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (next === CH_LBRACE) {
          depth++;
          if (this._nestingDepth + depth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum parameter expansion nesting depth exceeded", pos: this.pos });
            reported = true;
          }
          this.pos += 2;
          continue;
        }
        if (next === CH_DOLLAR) {
          this.pos += 2;
          continue;
        }
        if (next === CH_LPAREN) {
          const dollarPos = this.pos;
          this.pos += 2;
          this.extractBalanced();
          if (this._unbalanced)
            this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
          continue;
        }
      } else if (ch === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        continue;
      } else if (ch === CH_RBRACE) {
        if (--depth === 0) {
          this.pos++;
          break;
        }
      } else if (ch === CH_BACKSLASH) {
        if (this.pos + 1 < len)
          this.pos++;
      } else if (ch === CH_SQUOTE) {
        this.pos++;
        if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === CH_DOLLAR)
          this.skipAnsiCQuoted();
        else
          this.skipSQ();
        continue;
      } else if (ch === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      }
      this.pos++;
    }
    const closed = depth === 0;
    if (!closed)
      this.errors.push({ message: "unterminated parameter expansion", pos: start - 1 });
    const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
    this._resultText = text;
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    if (this._buildParts) {
      const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
      this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
    } else {
      this._resultPart = void 0;
    }
  }
  // `innerStart` is the absolute offset of `inner` in the original source, so each sub-field
  // word is parsed in place at its true position. `sub(a, b)` maps inner-relative offsets to
  // that absolute window.
  parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
    const result = {
      type: "ParameterExpansion",
      pos: innerStart - 2,
      end: this.pos,
      text,
      parameter: "",
      parameterPos: innerStart,
      parameterEnd: innerStart,
      prefix: void 0,
      index: void 0,
      operation: void 0
    };
    const ilen = inner.length;
    if (ilen === 0)
      return result;
    const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
    const closeBracket = (start) => {
      const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
      return close === -1 ? -1 : close - innerStart;
    };
    let i = 0;
    if (ilen > 1 && inner.charCodeAt(0) === CH_BANG) {
      result.prefix = "!";
      i = 1;
    }
    if (ilen > 1 && inner.charCodeAt(0) === CH_HASH) {
      const nameEnd = this.scanParamName(inner, 1);
      let parameterEnd = nameEnd;
      let indexEnd = -1;
      if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === CH_LBRACKET) {
        indexEnd = closeBracket(parameterEnd + 1);
        if (indexEnd !== -1)
          parameterEnd = indexEnd + 1;
      }
      if (nameEnd > 1 && parameterEnd === ilen) {
        result.prefix = "#";
        result.parameter = inner.slice(1, nameEnd);
        result.parameterPos = innerStart + 1;
        result.parameterEnd = innerStart + nameEnd;
        if (indexEnd !== -1)
          result.index = sub(nameEnd + 1, indexEnd, "embedded");
        return result;
      }
    }
    const nameStart = i;
    i = this.scanParamName(inner, i);
    result.parameter = inner.slice(nameStart, i);
    result.parameterPos = innerStart + nameStart;
    result.parameterEnd = innerStart + i;
    if (i < ilen && inner.charCodeAt(i) === CH_LBRACKET) {
      const closeB = closeBracket(i + 1);
      if (closeB !== -1) {
        result.index = sub(i + 1, closeB, "embedded");
        i = closeB + 1;
      }
    }
    if (i >= ilen)
      return result;
    const pos = innerStart + i;
    const end = innerStart + ilen;
    const opChar = inner.charCodeAt(i);
    const nextChar = inner.charCodeAt(i + 1);
    const defaultChar = inner[opChar === CH_COLON ? i + 1 : i];
    if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
      const operandStart = i + (opChar === CH_COLON ? 2 : 1);
      result.operation = {
        type: "Default",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator: opChar === CH_COLON ? `:${defaultChar}` : defaultChar,
        operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
      };
      return result;
    }
    if (opChar === CH_COLON) {
      i++;
      const sliceStart = innerStart + i;
      const colonIdx = findUnnested(inner.slice(i), CH_COLON, true, (index, quoted2) => {
        return this.findNestedShellEnd(sliceStart + index, end, quoted2) - sliceStart;
      });
      result.operation = {
        type: "Slice",
        pos,
        end,
        operatorEnd: sliceStart,
        operator: ":",
        offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
        length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
      };
      return result;
    }
    if (opChar === CH_HASH || opChar === CH_PERCENT) {
      const doubled = nextChar === opChar;
      const operator = opChar === CH_HASH ? doubled ? "##" : "#" : doubled ? "%%" : "%";
      const operandStart = i + (doubled ? 2 : 1);
      result.operation = {
        type: "Remove",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator,
        operand: sub(operandStart, ilen)
      };
      return result;
    }
    if (opChar === CH_SLASH) {
      i++;
      let operator = "/";
      if (nextChar === CH_SLASH || nextChar === CH_HASH || nextChar === CH_PERCENT) {
        operator = nextChar === CH_SLASH ? "//" : nextChar === CH_HASH ? "/#" : "/%";
        i++;
      }
      let separatorStart = i;
      if (nextChar === CH_SLASH) {
        separatorStart = skipLineContinuations(inner, i, ilen);
        if (inner.charCodeAt(separatorStart) === CH_SLASH)
          separatorStart++;
      }
      const sepIdx = findUnnested(inner.slice(separatorStart), CH_SLASH);
      const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
      result.operation = {
        type: "Replace",
        pos,
        end,
        operatorEnd: innerStart + i,
        operator,
        pattern: sub(i, patternEnd),
        replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
      };
      return result;
    }
    if (opChar === CH_CARET || opChar === CH_COMMA) {
      const doubled = nextChar === opChar;
      const operator = opChar === CH_CARET ? doubled ? "^^" : "^" : doubled ? ",," : ",";
      const operandStart = i + (doubled ? 2 : 1);
      result.operation = {
        type: "CaseModification",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator,
        operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
      };
      return result;
    }
    if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === CH_AT || opChar === CH_STAR)) {
      result.operation = { type: "Names", pos, end, operatorEnd: end, operator: opChar === CH_AT ? "@" : "*" };
      return result;
    }
    if (opChar === CH_AT) {
      result.operation = {
        type: "Transform",
        pos,
        end,
        operatorEnd: pos + 1,
        operator: "@",
        operand: sub(i + 1, ilen)
      };
      return result;
    }
    result.operation = { type: "Unknown", pos, end, operatorEnd: end, operator: inner.slice(i) };
    return result;
  }
  findNestedShellEnd(start, end, quoted2) {
    const ch = this.src.charCodeAt(start);
    if (ch === CH_BACKTICK) {
      let pos = start + 1;
      while (pos < end) {
        const current = this.src.charCodeAt(pos);
        if (current === CH_BACKSLASH) {
          pos += 2;
          continue;
        }
        pos++;
        if (current === CH_BACKTICK)
          return pos;
      }
      return end;
    }
    let close;
    if (ch === CH_DOLLAR) {
      const next = start + 1;
      if (next < end && this.src.charCodeAt(next) === CH_LBRACE) {
        close = this.findClosingBrace(next + 1, end);
      } else {
        const open = skipLineContinuations(this.src, next, end);
        if (open >= end || this.src.charCodeAt(open) !== CH_LPAREN)
          return start;
        close = this.findClosingParenthesis(open + 1, end);
      }
    } else {
      const open = start + 1;
      if (quoted2 || ch !== CH_LT && ch !== CH_GT || open >= end || this.src.charCodeAt(open) !== CH_LPAREN) {
        return start;
      }
      close = this.findClosingParenthesis(open + 1, end);
    }
    return close === -1 ? end : close + 1;
  }
  scanParamName(s, start) {
    let i = start;
    if (i >= s.length)
      return i;
    const c = s.charCodeAt(i);
    if (c === CH_AT || c === CH_STAR || c === CH_HASH || c === CH_QUESTION || c === CH_DASH || c === CH_DOLLAR || c === CH_BANG) {
      return i + 1;
    }
    if (c >= CH_0 && c <= CH_9) {
      while (i < s.length && s.charCodeAt(i) >= CH_0 && s.charCodeAt(i) <= CH_9)
        i++;
      return i;
    }
    if (c >= CH_a && c <= CH_z || c >= CH_A && c <= CH_Z || c === CH_UNDERSCORE) {
      i++;
      while (i < s.length) {
        const ch = s.charCodeAt(i);
        if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
          i++;
        else
          break;
      }
    }
    return i;
  }
  readAnsiCQuoted() {
    const quotePos = this.pos - 1;
    const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
    this.pos = result.end;
    if (!result.closed)
      this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
    return result.value;
  }
  // Quotes resume when a nested substitution returns to their parenthesis depth.
  extractBalanced(useGrammar = true, quoteOnly = false) {
    const src = this.src;
    const len = this.srcEnd;
    const bt = this._buildParts || this._buildValue;
    let depth = quoteOnly ? 0 : 1;
    const start = this.pos;
    this._unbalanced = false;
    const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
    if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < MAX_SYNTAX_NESTING) {
      this.pos = knownEnd;
      return bt ? src.slice(start, knownEnd - 1) : "";
    }
    let wordStart = true;
    while (!quoteOnly && this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_RPAREN) {
        const result = bt ? src.slice(start, this.pos) : "";
        this.pos++;
        return result;
      } else if (c === CH_LPAREN || c === CH_BACKSLASH || c === CH_SQUOTE || c === CH_DQUOTE || c === CH_BACKTICK || c === CH_DOLLAR && (src.charCodeAt(this.pos + 1) === CH_SQUOTE || src.charCodeAt(this.pos + 1) === CH_DOLLAR || src.charCodeAt(this.pos + 1) === CH_LBRACE)) {
        break;
      } else if (c === CH_LT && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
        break;
      } else if (c === CH_HASH && wordStart) {
        break;
      } else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) {
        break;
      } else {
        wordStart = c < 128 && (charType[c] & 1) !== 0;
        this.pos++;
      }
    }
    let caseDepth = 0;
    let caseParens = 0;
    const wordStartAfterParen = [];
    let pendingDelims = null;
    let scripts;
    let arithBase = -1;
    let arithExtent = start >= 2 && src.charCodeAt(start) === CH_LPAREN && src.charCodeAt(start - 1) === CH_LPAREN && src.charCodeAt(start - 2) === CH_DOLLAR;
    let substitutions = 0;
    let reported = false;
    const quotes = quoteOnly ? [{ close: CH_DQUOTE, depth: 0 }] : [];
    let quotedDepth = quoteOnly ? 1 : 0;
    let parameterDepth = 0;
    let arithmeticOpens;
    let continuedDollarPos = -1;
    let continuedParenPos = -1;
    let escapedEnd = -1;
    let lastParenEnd = -1;
    let checkedGrammar = false;
    while (this.pos < len && (depth > 0 || quotes.length > 0)) {
      let ch = src.charCodeAt(this.pos);
      const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
      if (quote !== void 0 && quote.depth === depth) {
        let commandOpen = false;
        if (ch === CH_BACKSLASH) {
          this.pos = Math.min(this.pos + 2, len);
          continue;
        }
        if (ch === quote.close) {
          quotes.pop();
          if (ch === CH_DQUOTE)
            quotedDepth--;
          else
            parameterDepth--;
          this.pos++;
          if (quoteOnly && depth === 0 && quotes.length === 0)
            return "";
          continue;
        }
        if (ch === CH_DQUOTE) {
          quotes.push({ close: CH_DQUOTE, depth });
          quotedDepth++;
        } else if (ch === CH_SQUOTE && quote.close === CH_RBRACE) {
          this.pos++;
          this.skipSQ();
          continue;
        } else if (ch === CH_BACKTICK) {
          this.pos++;
          while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
            if (src.charCodeAt(this.pos) === CH_BACKSLASH)
              this.pos++;
            if (this.pos < len)
              this.pos++;
          }
          if (this.pos < len)
            this.pos++;
          continue;
        } else if (ch === CH_DOLLAR) {
          const next = src.charCodeAt(this.pos + 1);
          if (next === CH_SQUOTE && quote.close === CH_RBRACE) {
            this.pos += 2;
            this.skipAnsiCQuoted();
            continue;
          }
          if (next === CH_LBRACE) {
            quotes.push({ close: CH_RBRACE, depth });
            parameterDepth++;
            this.pos++;
          } else if (next === CH_LPAREN) {
            this.pos++;
            ch = CH_LPAREN;
            commandOpen = true;
          } else if (next === CH_DOLLAR) {
            this.pos += src.charCodeAt(this.pos + 2) === CH_LPAREN ? 1 : 2;
            continue;
          }
        }
        if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > MAX_SYNTAX_NESTING) {
          this.errors.push({ message: "maximum word nesting depth exceeded", pos: this.pos });
          reported = true;
        }
        if (!commandOpen) {
          this.pos++;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_BACKSLASH || c === CH_DQUOTE || c === CH_DOLLAR || c === CH_BACKTICK || c === CH_RBRACE || c === CH_SQUOTE)
              break;
            this.pos++;
          }
          continue;
        }
      }
      if (ch === CH_HASH && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < MAX_SYNTAX_NESTING && skipBlanks(src, lastParenEnd, len) === this.pos) {
        checkedGrammar = true;
        const scope = scripts?.[scripts.length - 1];
        const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
        if (end !== -1) {
          if (scope === void 0) {
            this.pos = end;
            return bt ? src.slice(start, end - 1) : "";
          }
          this.pos = end - 1;
          depth = scope.depth + 1;
          caseDepth = 0;
          caseParens = 0;
          wordStartAfterParen.length = scope.parens + 1;
          ch = CH_RPAREN;
        }
      }
      if (ch === CH_LPAREN) {
        const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
        const commandDollarPos = prev === CH_DOLLAR ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
        const wordParen = commandDollarPos !== -1 || prev === CH_LT || prev === CH_GT || prev === CH_EQ || prev === CH_AT || prev === CH_QUESTION || prev === CH_STAR || prev === CH_PLUS || prev === CH_BANG || prev === CH_LPAREN && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
        const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== CH_LPAREN || (prev === CH_LT || prev === CH_GT) && arithBase < 0 && !arithExtent;
        if (script) {
          (scripts ?? (scripts = [])).push({
            start: this.pos + 1,
            dollar: commandDollarPos,
            depth,
            parens: wordStartAfterParen.length,
            caseDepth,
            caseParens,
            arithBase,
            arithExtent,
            substitutions,
            checkedGrammar,
            pendingDelims
          });
          caseDepth = 0;
          caseParens = 0;
          arithBase = -1;
          arithExtent = false;
          checkedGrammar = false;
          pendingDelims = null;
        }
        wordStartAfterParen.push(!wordParen);
        wordStart = true;
        if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
          arithBase = depth;
        }
        if (commandDollarPos !== -1) {
          if (script)
            substitutions++;
          else
            (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
          if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum command substitution nesting depth exceeded", pos: commandDollarPos });
            reported = true;
          }
        }
        continuedDollarPos = -1;
        continuedParenPos = -1;
        depth++;
        if (caseDepth > 0)
          caseParens++;
        this.pos++;
      } else if (ch === CH_RPAREN) {
        if (caseDepth > 0 && caseParens === 0) {
          this.pos++;
          wordStart = true;
        } else {
          if (caseDepth > 0)
            caseParens--;
          depth--;
          if (depth === 0 && !quoteOnly) {
            const result = bt ? src.slice(start, this.pos) : "";
            this.pos++;
            return result;
          }
          if (depth <= arithBase)
            arithBase = -1;
          if (arithmeticOpens !== void 0) {
            while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth)
              arithmeticOpens.pop();
          }
          wordStart = wordStartAfterParen.pop() ?? true;
          this.pos++;
          const scope = scripts?.[scripts.length - 1];
          if (scope !== void 0 && scope.depth === depth) {
            scripts.pop();
            caseDepth = scope.caseDepth;
            caseParens = scope.caseParens;
            arithBase = scope.arithBase;
            arithExtent = scope.arithExtent;
            substitutions = scope.substitutions;
            checkedGrammar = scope.checkedGrammar;
            pendingDelims = scope.pendingDelims;
          }
        }
        lastParenEnd = this.pos;
      } else if (ch === CH_BACKSLASH) {
        if (this.pos > start && src.charCodeAt(this.pos - 1) === CH_DOLLAR) {
          const logicalPos = skipLineContinuations(src, this.pos, len);
          if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN) {
            continuedDollarPos = this.pos - 1;
            continuedParenPos = logicalPos;
          }
        }
        this.pos++;
        if (this.pos < len) {
          if (src.charCodeAt(this.pos) !== CH_NL) {
            wordStart = false;
          }
          this.pos++;
        }
        escapedEnd = this.pos;
      } else if (ch === CH_DOLLAR) {
        const next = src.charCodeAt(++this.pos);
        if (next === CH_SQUOTE) {
          this.pos++;
          this.skipAnsiCQuoted();
        } else if (next === CH_DOLLAR) {
          this.pos++;
        } else if (next === CH_LBRACE && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
          quotes.push({ close: CH_RBRACE, depth });
          parameterDepth++;
          this.pos++;
        }
        wordStart = false;
      } else if (ch === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        wordStart = false;
      } else if (ch === CH_DQUOTE) {
        quotes.push({ close: CH_DQUOTE, depth });
        quotedDepth++;
        this.pos++;
        wordStart = false;
      } else if (ch === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          if (this.pos < len)
            this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        wordStart = false;
      } else if (ch === CH_LT && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
        if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === CH_LT) {
          this.pos += 3;
        } else {
          this.pos += 2;
          const strip = this.pos < len && src.charCodeAt(this.pos) === CH_DASH;
          if (strip)
            this.pos++;
          this.skipSpacesAndTabs();
          this.readHereDocDelimiter();
          if (this._hereDelim || this._hereQuoted) {
            (pendingDelims ?? (pendingDelims = [])).push({
              delimiter: this._hereDelim,
              strip,
              quoted: this._hereQuoted
            });
          }
        }
        wordStart = false;
      } else if (ch === CH_NL && pendingDelims) {
        this.pos++;
        for (const hd of pendingDelims)
          this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
        pendingDelims = null;
        wordStart = true;
      } else if (ch === CH_HASH && arithBase < 0 && !arithExtent && wordStart) {
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_NL)
          this.pos++;
      } else {
        const wStart = this.pos;
        while (this.pos < len) {
          const wc = src.charCodeAt(this.pos);
          if (wc < 128 && charType[wc])
            break;
          this.pos++;
        }
        if (this.pos > wStart) {
          const wLen = this.pos - wStart;
          if (wLen === 4 && wordStart && arithBase < 0 && !arithExtent) {
            const c0 = src.charCodeAt(wStart);
            if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) {
              caseDepth++;
            } else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
              caseDepth--;
              if (caseDepth === 0)
                caseParens = 0;
            }
          }
          wordStart = false;
        } else {
          const wc = src.charCodeAt(this.pos);
          wordStart = wc < 128 && (charType[wc] & 1) !== 0;
          this.pos++;
        }
      }
    }
    this._unbalanced = true;
    if (quoteOnly && scripts !== void 0 && scripts.length > 0) {
      this.errors.push({ message: "unterminated command substitution", pos: scripts[0].dollar });
    }
    return bt ? src.slice(start, this.pos) : "";
  }
};

// node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
  switch (op) {
    case ",":
      return 1;
    case "=":
    case "+=":
    case "-=":
    case "*=":
    case "/=":
    case "%=":
    case "<<=":
    case ">>=":
    case "&=":
    case "|=":
    case "^=":
      return 2;
    case "||":
      return 4;
    case "&&":
      return 5;
    case "|":
      return 6;
    case "^":
      return 7;
    case "&":
      return 8;
    case "==":
    case "!=":
      return 9;
    case "<":
    case "<=":
    case ">":
    case ">=":
      return 10;
    case "<<":
    case ">>":
      return 11;
    case "+":
    case "-":
      return 12;
    case "*":
    case "/":
    case "%":
      return 13;
    case "**":
      return 14;
    case "?":
      return 3;
    default:
      return -1;
  }
}
function trimEnd(src, start, end) {
  while (end > start) {
    const c = src.charCodeAt(end - 1);
    if (c !== CH_SPACE && c !== CH_TAB && c !== CH_NL)
      break;
    end--;
  }
  return end;
}
function opRightAssoc(op) {
  switch (op) {
    case "=":
    case "+=":
    case "-=":
    case "*=":
    case "/=":
    case "%=":
    case "<<=":
    case ">>=":
    case "&=":
    case "|=":
    case "^=":
    case "**":
      return true;
    default:
      return false;
  }
}
function parseArithmeticExpression(src, offset = 0, collector2, nestingDepth = 0) {
  let pos = 0;
  const len = src.length;
  const initialWordCount = collector2?.embeddedWords.length ?? 0;
  function makeWord(start2, end, embedded = false) {
    const node = {
      type: "ArithmeticWord",
      pos: start2 + offset,
      end: end + offset,
      value: src.slice(start2, end),
      parts: void 0
    };
    if (embedded)
      collector2?.embeddedWords.push(node);
    return node;
  }
  function skipWS() {
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c === CH_SPACE || c === CH_TAB || c === CH_NL)
        pos++;
      else
        break;
    }
  }
  function tryReadBinOp() {
    if (pos >= len)
      return null;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
    switch (c) {
      case CH_COMMA:
        pos++;
        return ",";
      case CH_EQ:
        if (nc === CH_EQ) {
          pos += 2;
          return "==";
        }
        pos++;
        return "=";
      case CH_BANG:
        if (nc === CH_EQ) {
          pos += 2;
          return "!=";
        }
        return null;
      // unary
      case CH_LT:
        if (nc === CH_LT) {
          if (nnc === CH_EQ) {
            pos += 3;
            return "<<=";
          }
          pos += 2;
          return "<<";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "<=";
        }
        pos++;
        return "<";
      case CH_GT:
        if (nc === CH_GT) {
          if (nnc === CH_EQ) {
            pos += 3;
            return ">>=";
          }
          pos += 2;
          return ">>";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return ">=";
        }
        pos++;
        return ">";
      case CH_PLUS:
        if (nc === CH_EQ) {
          pos += 2;
          return "+=";
        }
        if (nc === CH_PLUS)
          return null;
        pos++;
        return "+";
      case CH_DASH:
        if (nc === CH_EQ) {
          pos += 2;
          return "-=";
        }
        if (nc === CH_DASH)
          return null;
        pos++;
        return "-";
      case CH_STAR:
        if (nc === CH_STAR) {
          pos += 2;
          return "**";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "*=";
        }
        pos++;
        return "*";
      case CH_SLASH:
        if (nc === CH_EQ) {
          pos += 2;
          return "/=";
        }
        pos++;
        return "/";
      case CH_PERCENT:
        if (nc === CH_EQ) {
          pos += 2;
          return "%=";
        }
        pos++;
        return "%";
      case CH_PIPE:
        if (nc === CH_PIPE) {
          pos += 2;
          return "||";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "|=";
        }
        pos++;
        return "|";
      case CH_AMP:
        if (nc === CH_AMP) {
          pos += 2;
          return "&&";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "&=";
        }
        pos++;
        return "&";
      case CH_CARET:
        if (nc === CH_EQ) {
          pos += 2;
          return "^=";
        }
        pos++;
        return "^";
      case CH_QUESTION:
        pos++;
        return "?";
      default:
        return null;
    }
  }
  function skipTruncatedUnary() {
    skipWS();
    while (pos < len) {
      const c2 = src.charCodeAt(pos);
      if (c2 !== CH_BANG && c2 !== CH_TILDE && c2 !== CH_PLUS && c2 !== CH_DASH)
        break;
      if (src.charCodeAt(pos + 1) === CH_EQ)
        break;
      pos++;
      skipWS();
    }
    if (src.charCodeAt(pos) === CH_LPAREN) {
      let groups = 1;
      pos++;
      while (pos < len && groups > 0) {
        const wordEnd = collector2?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
        if (wordEnd > pos + offset) {
          pos = wordEnd - offset;
          continue;
        }
        const c2 = src.charCodeAt(pos++);
        if (c2 === CH_LPAREN)
          groups++;
        else if (c2 === CH_RPAREN)
          groups--;
      }
    } else if (pos < len && src.charCodeAt(pos) !== CH_RPAREN && src.charCodeAt(pos) !== CH_COLON) {
      parseAtom(0);
    }
    skipWS();
    const c = src.charCodeAt(pos);
    if ((c === CH_PLUS || c === CH_DASH) && src.charCodeAt(pos + 1) === c)
      pos += 2;
  }
  function recoverExpression(minPrec) {
    skipWS();
    const start2 = pos;
    if (start2 === len)
      return makeWord(start2, start2);
    const wordCount = collector2?.embeddedWords.length ?? 0;
    let ternaries = 0;
    for (; ; ) {
      skipTruncatedUnary();
      skipWS();
      if (src.charCodeAt(pos) === CH_COLON && ternaries > 0) {
        ternaries--;
        pos++;
        continue;
      }
      const saved = pos;
      const op = tryReadBinOp();
      if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
        pos = saved;
        break;
      }
      if (op === "?")
        ternaries++;
    }
    if (collector2)
      collector2.embeddedWords.length = wordCount;
    return makeWord(start2, trimEnd(src, start2, pos));
  }
  function parseBinExpr(minPrec, depth) {
    if (depth > MAX_SYNTAX_NESTING)
      return recoverExpression(minPrec);
    let left = parseUnaryExpr(depth);
    while (true) {
      skipWS();
      if (pos >= len)
        break;
      const saved = pos;
      const op = tryReadBinOp();
      if (!op)
        break;
      if (op === "?") {
        if (opPrec(op) < minPrec) {
          pos = saved;
          break;
        }
        const consequent = parseBinExpr(1, depth + 1);
        skipWS();
        if (pos < len && src.charCodeAt(pos) === CH_COLON)
          pos++;
        const alternate = parseBinExpr(3, depth + 1);
        left = { type: "ArithmeticTernary", pos: left.pos, end: alternate.end, test: left, consequent, alternate };
        continue;
      }
      const prec = opPrec(op);
      if (prec < minPrec) {
        pos = saved;
        break;
      }
      const nextPrec = opRightAssoc(op) ? prec : prec + 1;
      const right = parseBinExpr(nextPrec, depth + 1);
      left = { type: "ArithmeticBinary", pos: left.pos, end: right.end, operator: op, left, right };
    }
    return left;
  }
  function parseUnaryExpr(depth) {
    skipWS();
    if (depth > MAX_SYNTAX_NESTING)
      return recoverExpression(15);
    if (pos >= len)
      return makeWord(pos, pos);
    const start2 = pos;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    if (c === CH_PLUS && nc === CH_PLUS) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "++", operand, prefix: true };
    }
    if (c === CH_DASH && nc === CH_DASH) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "--", operand, prefix: true };
    }
    if (c === CH_BANG) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "!", operand, prefix: true };
    }
    if (c === CH_TILDE) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "~", operand, prefix: true };
    }
    if (c === CH_PLUS && nc !== CH_PLUS && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "+", operand, prefix: true };
    }
    if (c === CH_DASH && nc !== CH_DASH && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "-", operand, prefix: true };
    }
    return parsePostfixExpr(depth);
  }
  function parsePostfixExpr(depth) {
    const operand = parseAtom(depth);
    skipWS();
    if (pos + 1 < len) {
      const c = src.charCodeAt(pos);
      const nc = src.charCodeAt(pos + 1);
      if (c === CH_PLUS && nc === CH_PLUS) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "++", operand, prefix: false };
      }
      if (c === CH_DASH && nc === CH_DASH) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "--", operand, prefix: false };
      }
    }
    return operand;
  }
  function parseAtom(depth) {
    skipWS();
    if (pos >= len)
      return makeWord(pos, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      const start3 = pos;
      pos++;
      const expr = parseBinExpr(0, depth + 1);
      skipWS();
      if (pos < len && src.charCodeAt(pos) === CH_RPAREN)
        pos++;
      return { type: "ArithmeticGroup", pos: start3 + offset, end: pos + offset, expression: expr };
    }
    if (c === CH_DOLLAR) {
      const start3 = pos;
      const wordCount2 = collector2?.embeddedWords.length ?? 0;
      const atom2 = readDollarAtom();
      const wordEnd2 = collector2?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? pos + offset;
      if (wordEnd2 > pos + offset) {
        if (collector2)
          collector2.embeddedWords.length = wordCount2;
        pos = wordEnd2 - offset;
        return makeWord(start3, pos, true);
      }
      return atom2;
    }
    if (c === 96 || c === 34 || c === 39) {
      const start3 = pos;
      pos = (collector2?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? start3 + offset + 1) - offset;
      return makeWord(start3, pos, true);
    }
    const start2 = pos;
    const wordCount = collector2?.embeddedWords.length ?? 0;
    const atom = readWordAtom();
    const wordEnd = collector2?.findArithmeticWordEnd?.(start2 + offset, offset + len) ?? pos + offset;
    if (wordEnd > pos + offset) {
      if (collector2)
        collector2.embeddedWords.length = wordCount;
      pos = wordEnd - offset;
      return makeWord(start2, pos, true);
    }
    return atom;
  }
  function readDollarAtom() {
    const start2 = pos;
    pos++;
    if (pos >= len)
      return makeWord(start2, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      if (pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
        const expansionEnd = collector2?.findArithmeticExpansionEnd(start2 + offset, offset + len) ?? -1;
        if (expansionEnd !== -1) {
          pos = expansionEnd - offset;
        } else {
          pos += 2;
          let depth = 1;
          while (pos < len && depth > 0) {
            if (src.charCodeAt(pos) === CH_LPAREN && src.charCodeAt(pos + 1) === CH_LPAREN) {
              depth++;
              pos += 2;
            } else if (src.charCodeAt(pos) === CH_RPAREN && src.charCodeAt(pos + 1) === CH_RPAREN) {
              depth--;
              pos += 2;
            } else {
              pos++;
            }
          }
        }
      } else {
        pos++;
        const close = collector2?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
        if (close !== -1) {
          pos = close - offset + 1;
        } else {
          let depth = 1;
          while (pos < len && depth > 0) {
            const ch = src.charCodeAt(pos++);
            if (ch === CH_LPAREN)
              depth++;
            else if (ch === CH_RPAREN)
              depth--;
          }
        }
        const text = src.slice(start2, pos);
        return collector2 ? collector2.commandExpansion(start2 + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start2 + offset, pos + offset, text);
      }
    } else if (c === CH_LBRACE) {
      const close = collector2?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
      if (close !== -1) {
        pos = close - offset + 1;
      } else {
        pos++;
        let depth = 1;
        while (pos < len && depth > 0) {
          const ch = src.charCodeAt(pos++);
          if (ch === CH_LBRACE)
            depth++;
          else if (ch === CH_RBRACE)
            depth--;
        }
      }
    } else {
      while (pos < len) {
        const ch = src.charCodeAt(pos);
        if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
          pos++;
        else
          break;
      }
    }
    return makeWord(start2, pos, c === CH_LPAREN || c === CH_LBRACE);
  }
  function readWordAtom() {
    const start2 = pos;
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c >= CH_0 && c <= CH_9 || c >= CH_A && c <= CH_Z || c >= CH_a && c <= CH_z || c === CH_UNDERSCORE || c === 35) {
        pos++;
      } else
        break;
    }
    if (pos > start2 && pos < len && src.charCodeAt(pos) === CH_LBRACKET) {
      const close = collector2?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
      if (close !== -1) {
        pos = close - offset + 1;
      } else {
        pos++;
        let depth = 1;
        while (pos < len && depth > 0) {
          const c = src.charCodeAt(pos);
          if (c === CH_LBRACKET)
            depth++;
          else if (c === CH_RBRACKET)
            depth--;
          pos++;
        }
      }
      return makeWord(start2, pos, true);
    }
    if (pos === start2) {
      pos++;
      return makeWord(start2, pos);
    }
    return makeWord(start2, pos);
  }
  skipWS();
  if (pos >= len)
    return null;
  const start = pos;
  const result = parseBinExpr(0, nestingDepth);
  skipWS();
  if (pos < len) {
    if (collector2)
      collector2.embeddedWords.length = initialWordCount;
    return makeWord(start, trimEnd(src, start, len), collector2 !== void 0);
  }
  return result;
}

// node_modules/unbash/dist/parts.js
var computeBareWordParts = (_source, word2) => hasGlobCharacters(word2.text) ? parseGlobParts(word2.text, 0, word2.text.length, void 0, word2.pos) : void 0;
function wordPartsResolver(context) {
  return context.wordParts ?? (context.wordParts = (source, word2, depth) => computeWordParts(source, word2, depth, context));
}
function embeddedPartsResolver(context) {
  return context.embeddedParts ?? (context.embeddedParts = (source, word2, depth) => computeEmbeddedWordParts(source, word2, depth, context));
}
function arrayPartsResolver(context) {
  return context.arrayParts ?? (context.arrayParts = (source, word2, depth) => computeArrayElementParts(source, word2, depth, context));
}
function computeWordParts(source, word2, depth = 0, context = createSubstitutionContext()) {
  const lexer = new Lexer(source, word2.pos, word2.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildWordParts(word2.pos);
  return parts2 ?? void 0;
}
function computeEmbeddedWordParts(source, word2, depth = 0, context, arithmetic = false) {
  if (!hasEmbeddedWordStructure(source, word2.pos, word2.end))
    return void 0;
  const lexer = new Lexer(source, word2.pos, word2.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildEmbeddedWordParts(word2.pos, arithmetic);
  return parts2 ?? void 0;
}
function computeArrayElementParts(source, word2, depth = 0, context) {
  const lexer = new Lexer(source, word2.pos, word2.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildArrayElementParts(word2.pos);
  return parts2 ?? void 0;
}
function computeHereDocBodyParts(source, word2, depth = 0, context) {
  const lexer = new Lexer(source, word2.pos, word2.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildHereDocParts(word2.pos, word2.end);
  return parts2 ?? void 0;
}

// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
  if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) {
    return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
  }
  const embeddedWords = [];
  const lexer = new Lexer(source, 0, source.length, false, context);
  lexer._nestingDepth = depth;
  const expression = parseArithmeticExpression(body, offset, {
    embeddedWords,
    commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
      source,
      start: pos + 2,
      end: end - 1,
      depth: depth + 1,
      parenBoundary: true,
      context
    }),
    findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
    findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
    findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
    findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
    findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
  }, depth) ?? void 0;
  if (embeddedDepth <= MAX_SYNTAX_NESTING) {
    for (const node of embeddedWords)
      node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
  }
  return expression;
}

// node_modules/unbash/dist/assignment.js
var ArrayValueImpl = class {
  type = "ArrayValue";
  pos;
  end;
  #source;
  #depth;
  #context;
  #elements;
  constructor(source, pos, end, depth, context) {
    this.pos = pos;
    this.end = end;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get elements() {
    if (this.#elements)
      return this.#elements;
    const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
    lexer._nestingDepth = this.#depth;
    const elements = [];
    while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
      const token = lexer.next(LexContext.ArrayElement);
      if (token.token !== Token.Word && token.token !== Token.Assignment)
        continue;
      const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
      const indexed = text.charCodeAt(0) === 91;
      const context = lexer.getSubstitutionContext();
      const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
      const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
      elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
    }
    this.#elements = elements;
    return elements;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, elements: this.elements };
  }
};
var AssignmentImpl = class {
  type = "Assignment";
  pos;
  end;
  text;
  #source;
  #depth;
  #context;
  #operatorPos;
  #name = null;
  #append;
  #index;
  #value = null;
  constructor(text, pos, end, source, operatorPos, depth, context) {
    this.pos = pos;
    this.end = end;
    this.text = text;
    this.#source = source;
    this.#operatorPos = operatorPos;
    this.#depth = depth;
    this.#context = context;
  }
  get name() {
    return this.#name ?? this.resolveTarget();
  }
  get append() {
    if (this.#name === null)
      this.resolveTarget();
    return this.#append;
  }
  get index() {
    if (this.#name === null)
      this.resolveTarget();
    return this.#index;
  }
  get value() {
    if (this.#value !== null)
      return this.#value;
    const start = this.#operatorPos + 1;
    const arrayStart = skipLineContinuations(this.#source, start, this.end);
    this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
    return this.#value;
  }
  resolveTarget() {
    const equal = this.#operatorPos - this.pos;
    let nameEnd = equal;
    let appendPos = equal;
    while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10)
      appendPos -= 2;
    if (this.text.charCodeAt(appendPos - 1) === 43) {
      this.#append = true;
      nameEnd = appendPos - 1;
    }
    const bracket = this.text.indexOf("[");
    if (bracket > 0 && bracket < nameEnd) {
      const close = this.text.lastIndexOf("]", equal);
      if (close > bracket) {
        const start = this.pos + bracket + 1;
        const end = this.pos + close;
        this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
        nameEnd = bracket;
      }
    }
    const name = this.text.slice(0, nameEnd);
    return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      text: this.text,
      name: this.name,
      append: this.append,
      index: this.index,
      value: this.value
    };
  }
};

// node_modules/unbash/dist/command.js
var isArgument = (item) => item.type === "Word" || item.type === "Assignment";
var CommandImpl = class {
  type = "Command";
  pos;
  end;
  name;
  prefix;
  suffix;
  #args;
  #redirects;
  constructor(pos, end, name, prefix, suffix) {
    this.pos = pos;
    this.end = end;
    this.name = name;
    this.prefix = prefix;
    this.suffix = suffix;
  }
  get args() {
    if (this.#args === void 0) {
      const suffix = this.suffix;
      this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
    }
    return this.#args;
  }
  get redirects() {
    if (this.#redirects === void 0) {
      const redirects = [];
      for (const item of this.prefix)
        if (item.type !== "Assignment")
          redirects.push(item);
      for (const item of this.suffix)
        if (!isArgument(item))
          redirects.push(item);
      this.#redirects = redirects;
    }
    return this.#redirects;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, name: this.name, prefix: this.prefix, suffix: this.suffix };
  }
};

// node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl = class {
  type = "HereDocBody";
  pos;
  end;
  text = "";
  #source;
  #depth;
  #context;
  #parts;
  constructor(source, pos, quoted2, depth, context) {
    this.pos = pos;
    this.end = pos;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
    this.#parts = quoted2 ? void 0 : null;
  }
  get parts() {
    if (this.#parts === null)
      this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
    return this.#parts;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, parts: this.parts };
  }
};

// node_modules/unbash/dist/parser.js
Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
  switch (name.length) {
    case 5:
      return name === "local" || name === "alias";
    case 6:
      return name === "export";
    case 7:
      return name === "declare" || name === "typeset";
    case 8:
      return name === "readonly";
    default:
      return false;
  }
}
var ArithmeticCommandImpl = class {
  type = "ArithmeticCommand";
  pos;
  end;
  body;
  #source;
  #depth;
  #context;
  #expression = null;
  constructor(pos, end, body, source, depth, context) {
    this.pos = pos;
    this.end = end;
    this.body = body;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get expression() {
    if (this.#expression === null) {
      this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
    }
    return this.#expression;
  }
  set expression(v) {
    this.#expression = v ?? void 0;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      expression: this.expression,
      body: this.body
    };
  }
};
var ArithmeticForImpl = class {
  type = "ArithmeticFor";
  pos;
  end;
  body;
  #initStr;
  #testStr;
  #updateStr;
  #initPos;
  #testPos;
  #updatePos;
  #source;
  #depth;
  #context;
  #initialize = null;
  #test = null;
  #update = null;
  constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
    this.pos = pos;
    this.end = end;
    this.body = body;
    this.#initStr = initStr;
    this.#testStr = testStr;
    this.#updateStr = updateStr;
    this.#initPos = initPos;
    this.#testPos = testPos;
    this.#updatePos = updatePos;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get initialize() {
    if (this.#initialize === null) {
      if (this.#initStr) {
        this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
      } else {
        this.#initialize = void 0;
      }
    }
    return this.#initialize;
  }
  set initialize(v) {
    this.#initialize = v ?? void 0;
  }
  get test() {
    if (this.#test === null) {
      if (this.#testStr) {
        this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
      } else {
        this.#test = void 0;
      }
    }
    return this.#test;
  }
  set test(v) {
    this.#test = v ?? void 0;
  }
  get update() {
    if (this.#update === null) {
      if (this.#updateStr) {
        this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
      } else {
        this.#update = void 0;
      }
    }
    return this.#update;
  }
  set update(v) {
    this.#update = v ?? void 0;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      initialize: this.initialize,
      test: this.test,
      update: this.update,
      body: this.body
    };
  }
};
var CASE_TERMINATORS = {
  [Token.DoubleSemi]: ";;",
  [Token.SemiAmp]: ";&",
  [Token.DoubleSemiAmp]: ";;&"
};
var REDIRECT_OPS = {
  ">": ">",
  ">>": ">>",
  "<": "<",
  "<>": "<>",
  "<&": "<&",
  ">&": ">&",
  ">|": ">|",
  "&>": "&>",
  "&>>": "&>>"
};
var listTerminators = new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
var compoundClosers = new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
function isTestNegation(t) {
  return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
var commandStarts = new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
var UNARY_TEST_OPS = {
  "-a": 1,
  "-b": 1,
  "-c": 1,
  "-d": 1,
  "-e": 1,
  "-f": 1,
  "-g": 1,
  "-h": 1,
  "-k": 1,
  "-p": 1,
  "-r": 1,
  "-s": 1,
  "-t": 1,
  "-u": 1,
  "-v": 1,
  "-w": 1,
  "-x": 1,
  "-z": 1,
  "-n": 1,
  "-o": 1,
  "-N": 1,
  "-S": 1,
  "-L": 1,
  "-G": 1,
  "-O": 1,
  "-R": 1
};
var BINARY_TEST_OPS = {
  "==": 1,
  "!=": 1,
  "=~": 1,
  "=": 1,
  "-eq": 1,
  "-ne": 1,
  "-lt": 1,
  "-le": 1,
  "-gt": 1,
  "-ge": 1,
  "-nt": 1,
  "-ot": 1,
  "-ef": 1,
  "<": 1,
  ">": 1
};
var EMPTY_REDIRECTS = [];
var EMPTY_PREFIXES = [];
var EMPTY_ELIFS = [];
function parse(source) {
  return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
  return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class _SubstitutionLexer extends Lexer {
  boundaries;
  pending;
  context;
  constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
    super(source, boundary.start, boundary.end, parenBoundary, context);
    this._nestingDepth = boundary.depth;
    this.boundaries = boundaries;
    this.pending = pending;
    this.context = context;
  }
  // Keep child boundary requests on this worklist so nested scans stay iterative.
  fork(start, end, parenBoundary = false) {
    return new _SubstitutionLexer(this.getSource(), { start, end, depth: this._nestingDepth }, this.boundaries, this.pending, this.context, parenBoundary);
  }
  findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
    const known2 = this.context.boundaries?.get(start);
    if (known2 !== void 0)
      return known2 <= end ? known2 : -1;
    const boundary = this.boundaries.get(start);
    if (boundary !== void 0)
      return boundary <= end ? boundary : -1;
    if (!this.boundaries.has(start)) {
      this.boundaries.set(start, void 0);
      this.pending.push({ start, end, depth });
    }
    return -1;
  }
};
function findSubstitutionEnd(source, start, end, depth, context) {
  const boundaries = /* @__PURE__ */ new Map([[start, void 0]]);
  const pending = [{ start, end, depth }];
  while (pending.length > 0) {
    const count = pending.length;
    const boundary = pending[count - 1];
    const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
    const found = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
    if (pending.length === count) {
      boundaries.set(boundary.start, found);
      if (found !== -1)
        substitutionBoundaries(context).set(boundary.start, found);
      pending.pop();
    }
  }
  return boundaries.get(start) ?? -1;
}
var Parser = class {
  tok;
  source;
  start;
  end;
  depth;
  errors = null;
  syntaxDepth = 0;
  // `depth` counts the substitution scripts (and sub-fields) enclosing this region; it
  // shares the MAX_SYNTAX_NESTING budget with the lexer's lazy word-part materialization.
  constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
    this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
    this.tok._nestingDepth = depth;
    this.source = source;
    this.start = start;
    this.end = end;
    this.depth = depth;
  }
  run() {
    const start = this.start;
    if (this.depth > MAX_SYNTAX_NESTING)
      this.error("maximum substitution nesting depth exceeded", start);
    let shebang;
    if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
      const nl = this.source.indexOf("\n");
      shebang = nl === -1 ? this.source : this.source.slice(0, nl);
    }
    const commands = this.list();
    for (; ; ) {
      const unexpected = this.tok.peek(LexContext.CommandStart);
      if (unexpected.token === Token.EOF)
        break;
      this.unexpectedToken(unexpected);
      if (!listTerminators[unexpected.token] && unexpected.token !== Token.In)
        break;
      this.tok.next(LexContext.CommandStart);
      let separator = this.tok.peek(LexContext.CommandStart).token;
      if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp)
        break;
      while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
        this.tok.next(LexContext.CommandStart);
        separator = this.tok.peek(LexContext.CommandStart).token;
      }
      const recovered = this.list();
      for (let i = 0; i < recovered.length; i++)
        commands.push(recovered[i]);
    }
    const lexerErrors = this.tok._errors;
    if (lexerErrors !== null && lexerErrors.length > 0) {
      const errors = this.errors ?? (this.errors = []);
      for (let i = 0; i < lexerErrors.length; i++)
        errors.push(lexerErrors[i]);
    }
    if (this.errors !== null && this.errors.length > 1)
      this.errors.sort((a, b) => a.pos - b.pos);
    return { type: "Script", pos: start, end: this.end, shebang, commands, errors: this.errors ?? void 0 };
  }
  error(message, pos) {
    (this.errors ?? (this.errors = [])).push({ message, pos });
  }
  unexpectedToken(t) {
    this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
  }
  findSubstitutionEnd() {
    this.list();
    return this.acceptEnd(Token.RParen);
  }
  skipSemi() {
    if (this.tok.peek(LexContext.Normal).token === Token.Semi)
      this.tok.next(LexContext.Normal);
  }
  accept(token, ctx = LexContext.Normal) {
    if (this.tok.peek(ctx).token === token)
      return this.tok.next(ctx);
    return null;
  }
  acceptEnd(token, ctx = LexContext.Normal) {
    if (this.tok.peek(ctx).token === token)
      return this.tok.next(ctx).end;
    return -1;
  }
  skipNewlines(ctx = LexContext.Normal) {
    while (this.tok.peek(ctx).token === Token.Newline)
      this.tok.next(ctx);
  }
  doBody(hasDo) {
    const body = this.list();
    const emptyPos = hasDo ? this.emptyListPos(body) : -1;
    if (emptyPos >= 0)
      this.error("expected command after 'do'", emptyPos);
    return body;
  }
  // Where an empty compound list stopped, or -1. An empty condition is reported only
  // once `then` or `do` follows, so a missing keyword is not reported twice.
  emptyListPos(commands) {
    return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
  }
  makeStatement(command) {
    return {
      type: "Statement",
      pos: command.pos,
      end: command.end,
      command,
      background: void 0
    };
  }
  // list := and_or ((';' | '&' | NEWLINE) and_or)* [';' | '&' | NEWLINE]
  list() {
    const commands = [];
    this.skipNewlines(LexContext.CommandStart);
    let t = this.tok.peek(LexContext.CommandStart).token;
    if (listTerminators[t] || !commandStarts[t])
      return commands;
    const first = this.andOr();
    if (first)
      commands.push(this.makeStatement(first));
    for (; ; ) {
      t = this.tok.peekFollow(compoundClosers).token;
      if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp)
        break;
      const isBackground = t === Token.Amp;
      const sepEnd = this.tok.next(LexContext.Normal).end;
      if (isBackground) {
        const stmt = commands[commands.length - 1];
        stmt.background = true;
        stmt.end = sepEnd;
      }
      this.skipNewlines(LexContext.CommandStart);
      t = this.tok.peek(LexContext.CommandStart).token;
      if (listTerminators[t] || !commandStarts[t])
        break;
      const node = this.andOr();
      if (node)
        commands.push(this.makeStatement(node));
    }
    return commands;
  }
  // and_or := pipeline (('&&' | '||') newlines pipeline)*
  andOr() {
    const first = this.pipeline();
    if (!first)
      return null;
    let t = this.tok.peek(LexContext.Normal).token;
    if (t !== Token.And && t !== Token.Or)
      return first;
    const commands = [first];
    const operators = [];
    do {
      const operatorToken = this.tok.next(LexContext.Normal);
      const operator = operatorToken.token === Token.And ? "&&" : "||";
      this.skipNewlines(LexContext.CommandStart);
      const next = this.pipeline();
      if (!next) {
        this.error(`expected command after '${operator}'`, operatorToken.end);
        break;
      }
      operators.push(operator);
      commands.push(next);
      t = this.tok.peek(LexContext.Normal).token;
    } while (t === Token.And || t === Token.Or);
    return {
      type: "AndOr",
      pos: first.pos,
      end: commands[commands.length - 1].end,
      commands,
      operators
    };
  }
  withRedirects(command) {
    const redirects = this.collectTrailingRedirects();
    if (redirects.length === 0)
      return command;
    return { type: "Redirected", pos: command.pos, end: redirects[redirects.length - 1].end, command, redirects };
  }
  pipeline() {
    let prefixes;
    for (; ; ) {
      const token = this.tok.peek(LexContext.CommandStart);
      const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
      if (token.token !== Token.Bang && !isTime)
        break;
      const prefix = this.tok.next(LexContext.CommandStart);
      const pos2 = prefix.pos;
      const keywordEnd = prefix.end;
      let posix;
      let endOfOptions;
      if (isTime) {
        let flag = this.tok.peek(LexContext.CommandStart);
        if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
          this.tok.next(LexContext.CommandStart);
          posix = { pos: flag.pos, end: flag.end };
          flag = this.tok.peek(LexContext.CommandStart);
        }
        if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
          this.tok.next(LexContext.CommandStart);
          endOfOptions = { pos: flag.pos, end: flag.end };
        }
      }
      if (prefixes === void 0)
        prefixes = [];
      prefixes.push(isTime ? { type: "Time", pos: pos2, end: endOfOptions?.end ?? posix?.end ?? keywordEnd, keywordEnd, posix, endOfOptions } : { type: "Negation", pos: pos2, end: keywordEnd });
    }
    const command = this.pipelineCommands();
    if (!prefixes)
      return command;
    const pos = prefixes[0].pos;
    if (command?.type === "Pipeline") {
      command.prefixes = prefixes;
      command.pos = pos;
      return command;
    }
    return {
      type: "Pipeline",
      pos,
      end: command ? command.end : prefixes[prefixes.length - 1].end,
      prefixes,
      commands: command ? [command] : [],
      operators: []
    };
  }
  pipelineCommands() {
    const first = this.command();
    if (!first)
      return null;
    if (this.tok.peek(LexContext.Normal).token !== Token.Pipe)
      return first;
    const commands = [first];
    const operators = [];
    while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
      const pipeToken = this.tok.next(LexContext.Normal);
      const operator = pipeToken.value === "|&" ? "|&" : "|";
      this.skipNewlines(LexContext.CommandStart);
      const cmd = this.command();
      if (!cmd) {
        this.error(`expected command after '${operator}'`, pipeToken.end);
        break;
      }
      operators.push(operator);
      commands.push(cmd);
    }
    if (commands.length === 1) {
      return commands[0];
    }
    const pipeline = {
      type: "Pipeline",
      pos: first.pos,
      end: commands[commands.length - 1].end,
      prefixes: EMPTY_PREFIXES,
      commands,
      operators
    };
    return pipeline;
  }
  // command := compound_command | function_def | simple_command
  command() {
    let compound;
    switch (this.tok.peek(LexContext.CommandStart).token) {
      case Token.LParen:
        compound = this.subshell();
        break;
      case Token.LBrace:
        compound = this.braceGroup();
        break;
      case Token.If:
        compound = this.ifClause();
        break;
      case Token.For:
        compound = this.forClause();
        break;
      case Token.While:
        compound = this.whileClause();
        break;
      case Token.Until:
        compound = this.untilClause();
        break;
      case Token.Case:
        compound = this.caseClause();
        break;
      case Token.Function:
        return this.functionDef();
      case Token.Select:
        compound = this.selectClause();
        break;
      case Token.DblLBracket:
        compound = this.testCommand();
        break;
      case Token.ArithCmd:
        compound = this.arithCommand();
        break;
      case Token.Coproc:
        return this.coprocCommand();
      case Token.Word:
      case Token.Assignment:
      case Token.Redirect:
        return this.simpleCommandOrFunction(false);
      default:
        return null;
    }
    return this.withRedirects(compound);
  }
  collectTrailingRedirects() {
    let redirects = EMPTY_REDIRECTS;
    while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
      if (redirects === EMPTY_REDIRECTS)
        redirects = [];
      redirects.push(this.readRedirect(LexContext.Normal));
    }
    return redirects;
  }
  // arith_command := (( expr ))
  arithCommand() {
    const tok = this.tok.next(LexContext.CommandStart);
    return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
  }
  // coproc := COPROC ([name] compound_command [redirections] | simple_command)
  coprocCommand() {
    const start = this.tok.next(LexContext.CommandStart);
    const pos = start.pos;
    const first = this.tok.peek(LexContext.CommandStart);
    let name;
    if (first.token === Token.Word) {
      const lookahead = this.tok.fork(first.end, this.end);
      switch (lookahead.peek(LexContext.CommandStart).token) {
        case Token.LParen:
          lookahead.next(LexContext.CommandStart);
          if (lookahead.peek(LexContext.Normal).token !== Token.RParen)
            name = this.readWord(LexContext.CommandStart);
          break;
        case Token.LBrace:
        case Token.If:
        case Token.For:
        case Token.While:
        case Token.Until:
        case Token.Case:
        case Token.Select:
        case Token.DblLBracket:
        case Token.ArithCmd:
          name = this.readWord(LexContext.CommandStart);
      }
    }
    const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
    if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") {
      return { type: "Coproc", pos, end: cmd.end, name, body: cmd };
    }
    this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
    const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : { type: "CompoundList", pos: start.end, end: start.end, commands: [] };
    return { type: "Coproc", pos, end: body.end, name, body };
  }
  // subshell := '(' list ')'
  subshell() {
    return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
  }
  // Continues a subshell whose '(' the caller already consumed.
  subshellBody(pos) {
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum subshell nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipSubshellBody();
      if (closeEnd2 < 0)
        this.error("expected ')' to close subshell", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Subshell", pos, end: end2, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const commands = this.list();
    this.syntaxDepth--;
    if (commands.length === 0)
      this.error("expected command in subshell", pos);
    const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
    if (closeEnd < 0)
      this.error("expected ')' to close subshell", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "Subshell", pos, end, body: this.makeCompoundList(commands) };
  }
  // brace_group := '{' list '}'
  braceGroup() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum brace group nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.RBrace);
      if (closeEnd2 < 0)
        this.error("expected '}' to close brace group", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "BraceGroup", pos, end: end2, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const commands = this.list();
    this.syntaxDepth--;
    if (commands.length === 0)
      this.error("expected command in brace group", pos);
    const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
    if (closeEnd < 0)
      this.error("expected '}' to close brace group", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "BraceGroup", pos, end, body: this.makeCompoundList(commands) };
  }
  // if_clause := IF list THEN list (ELIF list THEN list)* [ELSE list] FI
  ifClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum if nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Fi);
      if (closeEnd2 < 0)
        this.error("expected 'fi' to close 'if'", this.tok.getPos());
      const end = closeEnd2 >= 0 ? closeEnd2 : pos;
      return {
        type: "If",
        pos,
        end,
        clause: this.makeCompoundList([]),
        then: this.makeCompoundList([]),
        elif: EMPTY_ELIFS,
        else: void 0
      };
    }
    this.syntaxDepth++;
    let command;
    let branchPos = pos;
    for (; ; ) {
      const clauseCommands = this.list();
      const emptyClausePos = this.emptyListPos(clauseCommands);
      const clause = this.makeCompoundList(clauseCommands);
      this.skipSemi();
      const thenToken = this.accept(Token.Then, LexContext.CommandStart);
      if (!thenToken)
        this.error("expected 'then'", this.tok.getPos());
      else if (emptyClausePos >= 0)
        this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
      const thenCommands = this.list();
      const then_ = this.makeCompoundList(thenCommands);
      if (thenToken && thenCommands.length === 0) {
        this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
        then_.pos = thenToken.end;
        then_.end = thenToken.end;
      }
      if (command) {
        if (command.elif === EMPTY_ELIFS)
          command.elif = [];
        command.elif.push({
          type: "Elif",
          pos: branchPos,
          end: then_.end,
          clause,
          then: then_
        });
      } else {
        command = { type: "If", pos, end: pos, clause, then: then_, elif: EMPTY_ELIFS, else: void 0 };
      }
      this.skipSemi();
      const elif = this.accept(Token.Elif, LexContext.CommandStart);
      if (!elif)
        break;
      branchPos = elif.pos;
    }
    if (this.accept(Token.Else, LexContext.CommandStart)) {
      const elseCommands = this.list();
      const emptyElsePos = this.emptyListPos(elseCommands);
      if (emptyElsePos >= 0)
        this.error("expected command after 'else'", emptyElsePos);
      command.else = this.makeCompoundList(elseCommands);
      this.skipSemi();
    }
    const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'fi' to close 'if'", this.tok.getPos());
    command.end = closeEnd >= 0 ? closeEnd : branchPos;
    this.syntaxDepth--;
    return command;
  }
  // for_clause := FOR word [IN word* (';'|NL)] DO list DONE
  //            | FOR '((' expr '))' [';'|NL] DO list DONE
  forClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.tok.peek(LexContext.Normal).token === Token.LParen) {
      return this.cStyleFor(pos);
    }
    const name = this.readRequiredWord("for");
    let wordlist;
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
      this.tok.next(LexContext.CommandStart);
      wordlist = [];
      while (this.tok.peek(LexContext.Normal).token === Token.Word) {
        wordlist.push(this.readWord(LexContext.Normal));
      }
    }
    this.skipSemi();
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return { type: "For", pos, end: bg.end, name, wordlist, body: bg.body };
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum for nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'for'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "For", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'for'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "For", pos, end, name, wordlist, body: this.makeCompoundList(body) };
  }
  // C-style for: (( expr; expr; expr )) [;|NL] do list done | { list }
  cStyleFor(pos) {
    const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
    if (this.tok.peek(LexContext.CommandStart).token === Token.Semi)
      this.tok.next(LexContext.CommandStart);
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum for nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'for'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return new ArithmeticForImpl(pos, end2, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'for'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return new ArithmeticForImpl(pos, end, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
  }
  whileClause() {
    return this.whileOrUntil("while");
  }
  untilClause() {
    return this.whileOrUntil("until");
  }
  whileOrUntil(kind) {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error(`maximum ${kind} nesting depth exceeded`, pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return {
        type: "While",
        pos,
        end: end2,
        kind,
        clause: this.makeCompoundList([]),
        body: this.makeCompoundList([])
      };
    }
    this.syntaxDepth++;
    const clauseCommands = this.list();
    const emptyClausePos = this.emptyListPos(clauseCommands);
    const clause = this.makeCompoundList(clauseCommands);
    this.skipSemi();
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    else if (emptyClausePos >= 0)
      this.error(`expected command after '${kind}'`, emptyClausePos);
    const body = this.doBody(hasDo);
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    this.syntaxDepth--;
    return { type: "While", pos, end, kind, clause, body: this.makeCompoundList(body) };
  }
  // case_clause := CASE word IN (pattern) list (;; | ;& | ;;&) ... ESAC
  caseClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const word2 = this.readRequiredWord("case");
    this.skipNewlines(LexContext.CommandStart);
    if (!this.accept(Token.In, LexContext.CommandStart))
      this.error("expected 'in' after 'case' word", this.tok.getPos());
    this.skipNewlines(LexContext.CasePattern);
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum case nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Esac);
      if (closeEnd2 < 0)
        this.error("expected 'esac' to close 'case'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Case", pos, end: end2, word: word2, items: [] };
    }
    this.syntaxDepth++;
    const items2 = [];
    let invalid = false;
    let t = this.tok.peek(LexContext.CasePattern).token;
    while (t !== Token.Esac && t !== Token.EOF) {
      const itemPos = this.tok.peek(LexContext.Normal).pos;
      this.accept(Token.LParen, LexContext.Normal);
      const pattern = [];
      let expectWord = true;
      let next = this.tok.peek(LexContext.Normal);
      while (next.token !== Token.RParen && next.token !== Token.EOF) {
        const valid = next.token === (expectWord ? Token.Word : Token.Pipe);
        if (valid)
          expectWord = !expectWord;
        else if (!invalid) {
          this.unexpectedToken(next);
          invalid = true;
        }
        const tok = this.tok.next(LexContext.Normal);
        if (tok.token === Token.Word)
          pattern.push(this.toWord(tok));
        next = this.tok.peek(LexContext.Normal);
      }
      if (expectWord && next.token === Token.RParen && !invalid) {
        this.unexpectedToken(next);
        invalid = true;
      }
      const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
      const cmds = this.list();
      const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
      const itemEnd = cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos;
      const item = {
        type: "CaseItem",
        pos: itemPos,
        end: itemEnd,
        pattern,
        body: cmds.length > 0 ? this.makeCompoundList(cmds) : { type: "CompoundList", pos: bodyPos, end: bodyPos, commands: [] },
        terminator: void 0
      };
      const after = this.tok.peek(LexContext.CommandStart);
      t = after.token;
      if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
        const termTok = this.tok.next(LexContext.CommandStart);
        item.terminator = CASE_TERMINATORS[termTok.token];
        item.end = termTok.end;
      } else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
        this.unexpectedToken(after);
        invalid = true;
      }
      items2.push(item);
      this.skipNewlines(LexContext.CasePattern);
      t = this.tok.peek(LexContext.CasePattern).token;
    }
    const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'esac' to close 'case'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    this.syntaxDepth--;
    return { type: "Case", pos, end, word: word2, items: items2 };
  }
  // select_clause := SELECT word [IN word* (';'|NL)] DO list DONE
  selectClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const name = this.readRequiredWord("select");
    let wordlist;
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
      this.tok.next(LexContext.CommandStart);
      wordlist = [];
      while (this.tok.peek(LexContext.Normal).token === Token.Word) {
        wordlist.push(this.readWord(LexContext.Normal));
      }
    }
    this.skipSemi();
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return { type: "Select", pos, end: bg.end, name, wordlist, body: bg.body };
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum select nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'select'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Select", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'select'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "Select", pos, end, name, wordlist, body: this.makeCompoundList(body) };
  }
  // test_command := [[ test_expr ]]
  testCommand() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const expr = this.parseTestOr();
    const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
    if (closeEnd < 0)
      this.error("expected ']]' to close '[['", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "TestCommand", pos, end, expression: expr };
  }
  // test_or := test_and ('||' test_and)*
  parseTestOr() {
    const first = this.parseTestAnd();
    if (this.tok.peek(LexContext.TestMode).token !== Token.Or)
      return first;
    const operands = [first];
    do {
      this.tok.next(LexContext.TestMode);
      operands.push(this.parseTestAnd());
    } while (this.tok.peek(LexContext.TestMode).token === Token.Or);
    return {
      type: "TestLogical",
      pos: first.pos,
      end: operands[operands.length - 1].end,
      operator: "||",
      operands
    };
  }
  // test_and := test_not ('&&' test_not)*
  parseTestAnd() {
    const first = this.parseTestNot();
    if (this.tok.peek(LexContext.TestMode).token !== Token.And)
      return first;
    const operands = [first];
    do {
      this.tok.next(LexContext.TestMode);
      operands.push(this.parseTestNot());
    } while (this.tok.peek(LexContext.TestMode).token === Token.And);
    return {
      type: "TestLogical",
      pos: first.pos,
      end: operands[operands.length - 1].end,
      operator: "&&",
      operands
    };
  }
  // test_not := '!' test_not | test_primary
  parseTestNot() {
    let t = this.tok.peek(LexContext.TestMode);
    if (!isTestNegation(t))
      return this.parseTestPrimary();
    const negations = [];
    while (isTestNegation(t)) {
      const bang = this.tok.next(LexContext.TestMode);
      negations.push({ type: "Negation", pos: bang.pos, end: bang.end });
      t = this.tok.peek(LexContext.TestMode);
    }
    const operand = this.parseTestPrimary();
    return { type: "TestNot", pos: negations[0].pos, end: operand.end, negations, operand };
  }
  // test_primary := '(' test_or ')' | unary_op word | word binary_op word | word
  parseTestPrimary() {
    if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
      const openPos = this.tok.next(LexContext.TestMode).pos;
      if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
        this.error("maximum test group nesting depth exceeded", openPos);
        const closeEnd2 = this.tok.skipTestGroup();
        if (closeEnd2 < 0)
          this.error("expected ')' to close test group", this.tok.getPos());
        const end2 = closeEnd2 >= 0 ? closeEnd2 : openPos;
        const operand = new WordImpl("", openPos, openPos);
        const expression = {
          type: "TestUnary",
          pos: openPos,
          end: openPos,
          operator: "-n",
          operand
        };
        return { type: "TestGroup", pos: openPos, end: end2, expression };
      }
      this.syntaxDepth++;
      const expr = this.parseTestOr();
      this.syntaxDepth--;
      const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
      if (closeEnd < 0)
        this.error("expected ')' to close test group", this.tok.getPos());
      const end = closeEnd >= 0 ? closeEnd : openPos;
      return { type: "TestGroup", pos: openPos, end, expression: expr };
    }
    const first = this.tok.next(LexContext.TestMode);
    if (first.token === Token.And || first.token === Token.Or)
      this.unexpectedToken(first);
    const val = first.value;
    const firstPos = first.pos;
    const firstEnd = first.end;
    if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
      if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
        const operand2 = this.readTestOperand();
        return {
          type: "TestUnary",
          pos: firstPos,
          end: operand2.end,
          operator: val,
          operand: operand2
        };
      }
      this.error("expected operand after unary test operator", firstEnd);
      const operand = new WordImpl("", firstEnd, firstEnd);
      return { type: "TestUnary", pos: firstPos, end: firstEnd, operator: val, operand };
    }
    const nt = this.tok.peek(LexContext.TestMode);
    if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
      const op = this.tok.next(LexContext.TestMode).value;
      let right;
      if (op === "=~") {
        const token = this.tok.readTestRegexWord();
        right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
      } else {
        right = this.readTestOperand();
      }
      const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
      return {
        type: "TestBinary",
        pos: firstPos,
        end: right.end,
        operator: op,
        left,
        right
      };
    }
    const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
    return { type: "TestUnary", pos: firstPos, end: w.end, operator: "-n", operand: w };
  }
  // Unquoted `<` and `>` are operators in `[[ ]]`, never operands.
  readTestOperand() {
    const t = this.tok.next(LexContext.TestMode);
    if (t.keywordEligible && (t.value === "<" || t.value === ">"))
      this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
    return this.toWord(t);
  }
  // function_def with 'function' keyword
  functionDef() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const name = this.readWord(LexContext.FunctionName);
    let body;
    if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
      const openPos = this.tok.next(LexContext.CommandStart).pos;
      if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
        this.tok.next(LexContext.CommandStart);
        this.skipNewlines(LexContext.CommandStart);
        body = this.commandAsBody();
      } else {
        body = this.withRedirects(this.subshellBody(openPos));
      }
    } else {
      this.skipNewlines(LexContext.CommandStart);
      body = this.commandAsBody();
    }
    return { type: "Function", pos, end: body.end, name, body };
  }
  // simple_command or function_def (word '(' ')' body)
  simpleCommandOrFunction(coproc) {
    const prefix = [];
    const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
    let lastEnd = cmdPos;
    let ctx = LexContext.CommandStart;
    for (; ; ) {
      const t = this.tok.peek(ctx).token;
      if (t === Token.Assignment) {
        const assignment = this.tok.next(ctx);
        lastEnd = assignment.end;
        prefix.push(this.parseAssignment(assignment));
      } else if (t === Token.Redirect) {
        const redirect = this.readRedirect(ctx);
        prefix.push(redirect);
        lastEnd = redirect.end;
      } else {
        break;
      }
      ctx = LexContext.CommandPrefix;
    }
    if (this.tok.peek(LexContext.Normal).token !== Token.Word) {
      return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
    }
    const nameToken = this.tok.next(LexContext.Normal);
    const keyword = nameToken.keywordEligible ? nameToken.value : "";
    const name = this.toWord(nameToken);
    ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
    lastEnd = name.end;
    const suffix = [];
    if (coproc) {
      while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
        const token = this.tok.next(LexContext.CommandPrefix);
        const word2 = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
        suffix.push(word2);
        lastEnd = word2.end;
      }
    }
    if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
      this.tok.next(LexContext.Normal);
      if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
        this.tok.next(LexContext.Normal);
        this.skipNewlines(LexContext.CommandStart);
        const body = this.commandAsBody();
        return {
          type: "Function",
          pos: name.pos,
          end: body.end,
          name,
          body
        };
      }
    }
    for (; ; ) {
      const st = this.tok.peek(ctx).token;
      if (st === Token.Word || st === Token.Assignment) {
        const token = this.tok.next(ctx);
        const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
        suffix.push(w);
        lastEnd = w.end;
      } else if (st === Token.Redirect) {
        const redirect = this.readRedirect(ctx);
        suffix.push(redirect);
        lastEnd = redirect.end;
      } else {
        break;
      }
    }
    return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
  }
  readRedirect(ctx) {
    const t = this.tok.next(ctx);
    const tPos = t.pos;
    const tEnd = t.end;
    const descriptor = t.fileDescriptor !== void 0 ? { type: "FileDescriptor", pos: tPos, end: t.descriptorEnd, value: t.fileDescriptor } : t.variableName !== void 0 ? { type: "FileDescriptorVariable", pos: tPos, end: t.descriptorEnd, name: t.variableName } : void 0;
    const hasTarget = t.targetEnd > t.targetPos;
    if (!hasTarget)
      this.error("expected redirect target", t.targetPos);
    if (t.value === "<<" || t.value === "<<-") {
      const r = {
        type: "HereDoc",
        pos: tPos,
        end: tEnd,
        operator: t.value,
        descriptor,
        delimiter: hasTarget ? {
          type: "HereDocDelimiter",
          pos: t.targetPos,
          end: t.targetEnd,
          text: this.source.slice(t.targetPos, t.targetEnd),
          value: t.content ?? "",
          quoted: t.delimiterQuoted
        } : void 0,
        body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
        closing: void 0
      };
      if (hasTarget)
        this.tok.registerHereDocTarget(r);
      return r;
    }
    const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
    return t.value === "<<<" ? { type: "HereString", pos: tPos, end: tEnd, operator: "<<<", descriptor, target } : { type: "Redirect", pos: tPos, end: tEnd, operator: REDIRECT_OPS[t.value] ?? ">", descriptor, target };
  }
  commandAsBody() {
    const cmd = this.command();
    if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc")
      return cmd;
    this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
    return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
  }
  readWord(ctx) {
    return this.toWord(this.tok.next(ctx));
  }
  // A missing word stays empty and leaves its token to the rest of the clause.
  readRequiredWord(keyword) {
    const t = this.tok.peek(LexContext.Normal);
    if (t.token === Token.Word)
      return this.toWord(this.tok.next(LexContext.Normal));
    if (t.token !== Token.EOF)
      this.error(`expected word after '${keyword}'`, t.pos);
    return new WordImpl("", t.pos, t.pos);
  }
  toWord(tok) {
    const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
    const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
    return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  toWordFromPosEnd(tok, pos, end) {
    if (tok.pos === pos && tok.end === end)
      return this.toWord(tok);
    return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  parseAssignment(token) {
    const text = token.raw ? token.value : this.source.slice(token.pos, token.end);
    return new AssignmentImpl(text, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
  }
  makeCompoundList(commands) {
    const p = this.tok.getPos();
    const pos = commands.length > 0 ? commands[0].pos : p;
    const end = commands.length > 0 ? commands[commands.length - 1].end : p;
    return { type: "CompoundList", pos, end, commands };
  }
};

// src/parse/shell-assignments.ts
var DECLARES = /* @__PURE__ */ new Set(["export", "declare", "typeset", "local", "readonly"]);
var READS = /* @__PURE__ */ new Set(["read", "mapfile", "readarray", "getopts", "unset"]);
function assignmentsOf(node, wordOf2) {
  const name = node.name?.value;
  const prefix = node.prefix.flatMap((part2) => part2.type === "Assignment" ? [part2] : []);
  if (name === void 0) return prefix.map((part2) => assigned2(part2, wordOf2));
  if (DECLARES.has(name))
    return node.args.flatMap((part2) => part2.type === "Assignment" ? [assigned2(part2, wordOf2)] : []);
  if (READS.has(name))
    return node.args.flatMap((part2) => /^[A-Za-z_]\w*$/.test(part2.text) ? [unknown(part2.text)] : []);
  if (name === "printf" && node.args[0]?.text === "-v") return [unknown(node.args[1]?.text ?? "")];
  return name === "set" || name === "shift" ? positional(node, wordOf2) : [];
}
function loopAssignment(node, wordOf2) {
  const words = node.wordlist?.map(wordOf2);
  return { name: node.name.value, form: words ? "each" : "unknown", words: words ?? [], append: false };
}
function assigned2(part2, wordOf2) {
  const { name, append: append2 = false, value } = part2;
  if (part2.index !== void 0) return unknown(name);
  if (value.type === "Word") return { name, form: "word", words: [wordOf2(value)], append: append2 };
  return { name, form: "array", words: value.elements.map(wordOf2), append: append2 };
}
function unknown(name) {
  return { name, form: "unknown", words: [], append: false };
}
function positional(node, wordOf2) {
  if (node.name?.value === "shift") return [unknown("@")];
  const start = node.args.findIndex((part2) => part2.text === "--");
  if (start === -1) return [];
  const words = node.args.slice(start + 1).flatMap((part2) => part2.type === "Word" ? [wordOf2(part2)] : []);
  return [{ name: "@", form: "array", words, append: false }];
}

// src/parse/expression-scan.ts
function findExpressions(text) {
  const found = [];
  let offset = text.indexOf("${{");
  while (offset !== -1) {
    const close = closeOf(text, offset + 3);
    if (close === -1) break;
    found.push({ text: text.slice(offset + 3, close).trim(), offset, end: close + 2 });
    offset = text.indexOf("${{", close + 2);
  }
  return found;
}
function closeOf(text, start) {
  let quoted2 = false;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'") quoted2 = !quoted2;
    else if (!quoted2 && text[at] === "}" && text[at + 1] === "}") return at;
  }
  return -1;
}

// src/parse/shell-expressions.ts
var FIRST = 57344;
var DIGITS = 4096;
var HIDDEN2 = /\ue000([\ue100-\uf0ff])([\ue100-\uf0ff])\ue001*/g;
function hideExpressions(text) {
  const ranges = findExpressions(text);
  if (ranges.length === 0) return { text, restore: (value) => value };
  const originals = ranges.map(({ offset, end }) => text.slice(offset, end));
  let shown = "";
  let at = 0;
  ranges.forEach(({ offset, end }, i) => {
    const digits = String.fromCharCode(FIRST, 57600 + Math.floor(i / DIGITS), 57600 + i % DIGITS);
    shown += text.slice(at, offset) + digits + "\uE001".repeat(end - offset - digits.length);
    at = end;
  });
  const restore = (value) => value.replace(
    HIDDEN2,
    (whole, high, low) => originals[(high.charCodeAt(0) - 57600) * DIGITS + low.charCodeAt(0) - 57600] ?? whole
  );
  return { text: shown + text.slice(at), restore };
}

// src/parse/shell-output.ts
var TAKEN = { files: [], shown: false, taken: true };
var GONE = { files: [], shown: false };
var CAPTURED = { output: TAKEN };
function redirected(around, redirects, read) {
  let { output: output4, errors } = around;
  for (const { type, operator, descriptor, target } of redirects.filter((one) => one.type === "Redirect")) {
    if (type !== "Redirect" || operator.startsWith("<") || target === void 0) continue;
    const from2 = descriptor?.type === "FileDescriptor" ? descriptor.value : 1;
    const both = operator.startsWith("&") || operator === ">&" && !/^(?:\d+|-)$/.test(target.value);
    const stream = operator === ">&" && !both ? target.value === "2" ? errors : output4 : fileStream(target, read);
    if (both || from2 === 1) output4 = stream;
    if (both || from2 === 2) errors = stream;
  }
  return streams(output4, errors);
}
function fileStream(target, read) {
  const { value } = target;
  if (value === "/dev/null") return GONE;
  if (/^\/dev\/(?:stdout|stderr|tty)$/.test(value)) return void 0;
  if (target.parts?.some((part2) => part2.type === "ProcessSubstitution")) return TAKEN;
  return { files: [read(target)], shown: false };
}
var MAX_TEES = 5;
function piped(around, { commands, operators }, index, read) {
  const behind = commands.slice(index + 1, index + 1 + MAX_TEES);
  if (behind.length === 0) return around;
  const files2 = [];
  let end = around.output;
  for (const command of behind) {
    const isTee = command.type === "Command" && command.name?.value === "tee";
    if (!isTee) {
      end = TAKEN;
      break;
    }
    const words = command.args.flatMap((argument) => argument.type === "Word" ? [argument] : []);
    files2.push(...words.filter(({ value }) => !value.startsWith("-")).map(read));
    end = redirected(streams(end, void 0), command.redirects, read).output;
  }
  const output4 = {
    files: [...files2, ...end?.files ?? []],
    shown: end === void 0 || end.shown,
    ...end?.taken ? { taken: true } : {}
  };
  return streams(output4, operators[index] === "|&" ? output4 : around.errors);
}
function streams(output4, errors) {
  return { ...output4 && { output: output4 }, ...errors && { errors } };
}

// src/parse/shell-unwrap.ts
var TIMEOUT = { valued: ["-s", "-k", "--signal", "--kill-after"], words: 1 };
var PREFIXES = /* @__PURE__ */ new Map([
  [
    "sudo",
    {
      valued: [
        "-u",
        "-g",
        "-h",
        "-p",
        "-C",
        "-D",
        "-R",
        "-T",
        "-r",
        "-t",
        "-U",
        "--user",
        "--group",
        "--host",
        "--prompt",
        "--chdir",
        "--chroot"
      ],
      assigns: true,
      not: ["-l", "-v", "-k", "-K"]
    }
  ],
  ["env", { valued: ["-u", "-C", "--unset", "--chdir"], assigns: true }],
  ["nice", { valued: ["-n", "--adjustment"] }],
  ["nohup", { valued: [] }],
  ["setsid", { valued: [] }],
  ["time", { valued: ["-f", "-o"] }],
  ["exec", { valued: ["-a"] }],
  ["command", { valued: [], not: ["-v", "-V"] }],
  ["builtin", { valued: [] }],
  ["stdbuf", { valued: ["-i", "-o", "-e"] }],
  [
    "xargs",
    {
      valued: [
        "-I",
        "-n",
        "-P",
        "-L",
        "-d",
        "-a",
        "-s",
        "-E",
        "--max-args",
        "--max-procs",
        "--delimiter",
        "--arg-file"
      ]
    }
  ]
]);
var DOCKER_SWITCHES = /^(?:-[itdP]+|--(?:detach|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|rm|sig-proxy|tty|use-api-socket))$/;
var RUNNERS = [
  ["npx"],
  ["bunx"],
  ["pnpx"],
  ["pnpm", "dlx"],
  ["yarn", "dlx"],
  ["npm", "exec"],
  ["npm", "x"],
  ["bun", "x"]
];
var MAX_PREFIXES = 10;
function unwrap(command) {
  let inner = command;
  for (let i = 0; i < MAX_PREFIXES; i += 1) {
    const next = peel(inner);
    if (next === void 0) return inner;
    inner = next;
  }
  return inner;
}
function peel(command) {
  const name = command.name.split("/").at(-1) ?? "";
  const prefix = PREFIXES.get(name);
  if (name === "timeout" || name === "gtimeout") return peelPrefix({ ...command, limited: true }, TIMEOUT);
  if (prefix !== void 0) return peelPrefix(command, prefix);
  if (name === "docker" || name === "podman") return peelContainer(command);
  return command.via === void 0 ? peelRunner(command, name) : void 0;
}
function peelPrefix(command, prefix) {
  const env = { ...command.env };
  const { words } = command;
  let skip = prefix.words ?? 0;
  for (let i = 0; i < words.length; i += 1) {
    const word2 = words[i]?.value ?? "";
    const assignment = prefix.assigns ? /^([A-Za-z_]\w*)=(.*)$/s.exec(word2) : null;
    if (prefix.not?.includes(word2)) return void 0;
    if (prefix.valued.includes(word2)) i += 1;
    else if (assignment) env[assignment[1] ?? ""] = assignment[2] ?? "";
    else if (word2.startsWith("-") && word2 !== "-") continue;
    else if (skip > 0) skip -= 1;
    else return from({ ...command, env }, i);
  }
  return void 0;
}
function from(command, index) {
  const first = command.words[index];
  return first && { ...command, name: first.value, head: first, words: command.words.slice(index + 1), offset: first.offset };
}
function peelRunner(command, name) {
  const runner = RUNNERS.find(
    (words) => words[0] === name && (words[1] === void 0 || words[1] === command.words[0]?.value)
  );
  if (runner === void 0) return void 0;
  let named3;
  for (let i = runner.length - 1; i < command.words.length; i += 1) {
    const word2 = command.words[i];
    if (word2 === void 0) return void 0;
    const [flag, value] = word2.value.split(/=(.*)/s);
    if (flag === "-c" || flag === "--call") return void 0;
    if (flag === "-p" || flag === "--package") {
      named3 ??= value === void 0 ? command.words[i + 1] : { ...word2, value };
      if (value === void 0) i += 1;
    } else if (!word2.value.startsWith("-")) return fetched(from(command, i), named3?.value);
  }
  return void 0;
}
function fetched(inner, named3) {
  return inner && {
    ...inner,
    via: "npx",
    package: named3 ?? inner.name,
    name: named3 === void 0 ? inner.name.replace(/(.)@[^/@]*$/, "$1") : inner.name
  };
}
function peelContainer(command) {
  const { words } = command;
  const start = words.findIndex((word2) => word2.value === "run" || word2.value === "exec");
  if (start === -1 || start > 1 || start === 1 && words[0]?.value !== "container") return void 0;
  const env = { ...command.env };
  let entrypoint;
  for (let i = start + 1; i < words.length; i += 1) {
    const word2 = words[i]?.value ?? "";
    if (!word2.startsWith("-")) return behindImage({ ...command, env }, i, entrypoint);
    const [flag = "", attached] = word2.split(/=(.*)/s);
    if (DOCKER_SWITCHES.test(flag) || word2 === "--") continue;
    const value = attached ?? words[i + 1]?.value ?? "";
    if (flag === "-e" || flag === "--env") Object.assign(env, pairOf(value));
    if (flag === "--entrypoint") entrypoint = attached === void 0 ? words[i + 1] : void 0;
    if (attached === void 0) i += 1;
  }
  return void 0;
}
function pairOf(text) {
  const at = text.indexOf("=");
  return at > 0 ? { [text.slice(0, at)]: text.slice(at + 1) } : {};
}
function behindImage(command, image, entrypoint) {
  if (entrypoint === void 0) return from(command, image + 1);
  return {
    ...command,
    name: entrypoint.value,
    head: entrypoint,
    words: command.words.slice(image + 1),
    offset: entrypoint.offset
  };
}

// src/parse/shell-words.ts
var MAX_WORDS = 5;
function wordOf(word2, place, restore, depth = 0) {
  const value = restore(word2.value);
  const [offset, end] = place(word2.pos, word2.end);
  const literal = value === word2.value && !hasExpansion(word2);
  const plain = literal && !word2.parts?.some((part2) => part2.type === "BraceExpansion");
  if (plain || depth > MAX_WORDS) return { value, offset, end, literal };
  const inner = (nested) => wordOf(nested, place, restore, depth + 1);
  const parts2 = word2.parts?.flatMap((part2) => partsOf(part2, false, inner, restore)) ?? textParts(value, false);
  return { value, offset, end, literal, parts: parts2 };
}
function hasExpansion(node) {
  if (/Expansion$|^ProcessSubstitution$/.test(node.type) && node.type !== "BraceExpansion") return true;
  let found = false;
  forEachChild(node, (child) => {
    found ||= hasExpansion(child);
  });
  return found;
}
function textParts(text, quoted2) {
  const parts2 = [];
  let at = 0;
  for (const { offset, end } of findExpressions(text)) {
    if (offset > at) parts2.push({ kind: "text", text: text.slice(at, offset), quoted: quoted2 });
    parts2.push({ kind: "other", text: text.slice(offset, end), quoted: quoted2 });
    at = end;
  }
  if (at < text.length) parts2.push({ kind: "text", text: text.slice(at), quoted: quoted2 });
  return parts2;
}
function partsOf(part2, quoted2, inner, restore) {
  switch (part2.type) {
    case "DoubleQuoted":
    case "LocaleString":
      return part2.parts.length === 0 ? [{ kind: "text", text: "", quoted: true }] : part2.parts.flatMap((child) => partsOf(child, true, inner, restore));
    case "SingleQuoted":
    case "AnsiCQuoted":
      return part2.value === "" ? [{ kind: "text", text: "", quoted: true }] : textParts(restore(part2.value), true);
    case "Literal":
    case "Glob":
      return textParts(restore(part2.value), quoted2);
    case "BraceExpansion":
      return [{ kind: "braces", text: restore(part2.text), quoted: quoted2 }];
    case "SimpleExpansion":
      return [variable(part2.text.slice(1), restore(part2.text), quoted2)];
    case "ParameterExpansion": {
      const text = restore(part2.text);
      if (part2.prefix !== void 0) return [{ kind: "other", text, quoted: quoted2 }];
      const index = part2.index === void 0 ? void 0 : restore(part2.index.value);
      const operation = part2.operation;
      if (operation === void 0) return [variable(part2.parameter, text, quoted2, index)];
      if (operation.type !== "Default") return [{ kind: "other", text, quoted: quoted2 }];
      const fallback = { operator: operation.operator.replace(":", ""), word: inner(operation.operand) };
      return [{ ...variable(part2.parameter, text, quoted2, index), fallback }];
    }
    case "CommandExpansion":
      return [outputOf(part2, restore(part2.text), quoted2, inner)];
    default:
      return [{ kind: "other", text: restore(part2.text), quoted: quoted2 }];
  }
}
function variable(name, text, quoted2, index) {
  if (name === "@" || name === "*") return { kind: "variable", text, quoted: quoted2, name: "@", index: "@" };
  if (/^[1-9]\d*$/.test(name)) return { kind: "variable", text, quoted: quoted2, name: "@", index: String(Number(name) - 1) };
  if (!/^[A-Za-z_]\w*$/.test(name)) return { kind: "other", text, quoted: quoted2 };
  return {
    kind: "variable",
    text,
    quoted: quoted2,
    name,
    ...index === void 0 ? {} : { index: index === "*" ? "@" : index }
  };
}
function outputOf(part2, text, quoted2, inner) {
  const [only, ...more] = part2.script?.commands ?? [];
  const command = only?.command;
  if (more.length > 0 || command?.type !== "Command" || command.name === void 0 || command.prefix.length > 0)
    return { kind: "other", text, quoted: quoted2 };
  const words = [command.name, ...command.args].flatMap((word2) => word2.type === "Word" ? [inner(word2)] : []);
  return { kind: "output", text, quoted: quoted2, command: words };
}

// src/parse/shell.ts
var MAX_SCRIPT_LENGTH = 64 * 1024;
var MAX_COMMANDS = 5e3;
var MAX_NESTING = 200;
var MAX_SHELLS = 4;
var SHELLS = /* @__PURE__ */ new Set(["bash", "sh", "zsh", "dash", "ksh"]);
var UNREADABLE = [];
var UNREAD = { commands: UNREADABLE, assignments: [], complete: false };
function parseShell(text) {
  return readShell(text).commands;
}
function readShell(text) {
  if (text.length > MAX_SCRIPT_LENGTH || isTooDeep(text)) return UNREAD;
  const shell = {
    commands: [],
    assignments: [],
    place: (start, end) => [start, end],
    level: 0,
    progress: { complete: true }
  };
  try {
    collect(shell, text);
  } catch (error) {
    if (error instanceof RangeError) return UNREAD;
    throw error;
  }
  return { commands: shell.commands, assignments: shell.assignments, complete: shell.progress.complete };
}
function isTooDeep(text) {
  let depth = 0;
  for (const char of text) {
    if (char === "(" || char === "{" || char === "[") depth += 1;
    else if (depth > 0 && (char === ")" || char === "}" || char === "]")) depth -= 1;
    if (depth > MAX_NESTING) return true;
  }
  return false;
}
var STRAIGHT = /* @__PURE__ */ new Set(["Script", "Statement", "CompoundList", "BraceGroup", "Redirected"]);
var EXPANDS = /[$`(]/;
function collect(shell, text) {
  const hidden = hideExpressions(text);
  const script = parse(hidden.text);
  if (script.errors?.length) shell.progress.complete = false;
  const visit2 = (node, around) => {
    if (shell.commands.length >= MAX_COMMANDS) {
      shell.progress.complete = false;
      return;
    }
    if (node.type === "Word" && !EXPANDS.test(node.text)) return;
    const decoded = node.type === "CommandExpansion" && node.script?.source !== void 0;
    const fed = node.type === "Redirected" && !around.fed && isFed(node.redirects);
    const place = decoded ? constant(around.place(node.pos, node.end)) : around.place;
    const streams2 = streamsInside(node, around, hidden.restore);
    const changes = decoded || fed || streams2 !== around.streams;
    const here = changes ? { ...around, place, fed: around.fed || fed, streams: streams2 } : around;
    if (node.type === "Pipeline") {
      visitPipeline(node, here);
      return;
    }
    if (node.type === "Command") addCommand({ ...shell, place }, node, hidden.restore, here);
    if (node.type === "For")
      assign(shell, [loopAssignment(node, (word2) => wordOf(word2, place, hidden.restore))], false);
    const within2 = node.type === "Function" ? hidden.restore(node.name.value) : here.within;
    const certain = here.certain && STRAIGHT.has(node.type);
    const same = within2 === here.within && certain === here.certain && here.piped === void 0;
    const inside = same ? here : { ...here, within: within2, certain, piped: void 0 };
    forEachChild(node, (child) => visit2(child, inside));
  };
  const visitPipeline = (pipeline, around) => {
    const alone = pipeline.commands.length === 1;
    pipeline.commands.forEach((command, i) => {
      const before = pipeline.commands[i - 1];
      const text2 = before?.type === "Command" ? outputOf2(before, hidden.restore) : void 0;
      const streams2 = piped(around.streams, pipeline, i, (word2) => wordOf(word2, around.place, hidden.restore));
      visit2(command, { ...around, piped: text2, fed: around.fed || i > 0, certain: around.certain && alone, streams: streams2 });
    });
  };
  visit2(script, {
    place: shell.place,
    piped: void 0,
    fed: false,
    certain: shell.level === 0,
    within: void 0,
    streams: {}
  });
}
function streamsInside(node, { streams: streams2, place }, restore) {
  if (node.type === "CommandExpansion" || node.type === "ProcessSubstitution") return CAPTURED;
  if (node.type !== "Redirected") return streams2;
  return redirected(streams2, node.redirects, (word2) => wordOf(word2, place, restore));
}
function constant(span) {
  return () => span;
}
function assign(shell, found, certain) {
  for (const one of found) shell.assignments.push({ ...one, certain, before: shell.commands.length });
}
function addCommand(shell, node, restore, around) {
  const env = /* @__PURE__ */ Object.create(null);
  for (const part2 of node.prefix) {
    if (part2.type === "Assignment") env[part2.name] = restore(part2.value.type === "Word" ? part2.value.value : part2.text);
  }
  const read = (word2) => wordOf(word2, shell.place, restore);
  const words = node.args.map((argument) => read(argument.type === "Word" ? argument : argumentOf(argument)));
  const first = node.name ?? node.prefix.find((part2) => part2.type === "Assignment");
  if (first === void 0) return;
  assign(shell, assignmentsOf(node, read), around.certain);
  const stdin = stdinOf(node, restore) ?? around.piped;
  const [offset, end] = shell.place(first.pos, first.end);
  const command = {
    name: node.name === void 0 ? "" : restore(node.name.value),
    ...node.name === void 0 ? {} : { head: read(node.name) },
    words,
    env,
    offset,
    end: Math.max(end, words.at(-1)?.end ?? 0),
    ...stdin === void 0 ? {} : { stdin },
    ...around.fed || isFed(node.redirects) ? { fed: true } : {},
    ...around.within === void 0 ? {} : { within: around.within },
    ...shell.guess ? { guess: true } : {},
    ...redirected(around.streams, node.redirects, read)
  };
  shell.commands.push(command);
  collectInner(shell, command, node);
}
function isFed(redirects) {
  return redirects.some(({ operator }) => operator.startsWith("<"));
}
function argumentOf({ text, pos, end }) {
  return { type: "Word", text, value: text, pos, end };
}
function collectInner(shell, command, node) {
  const inner = unwrap(command);
  const level = shell.level + 1;
  const whole = constant([command.offset, command.end]);
  const isShell2 = SHELLS.has(inner.name.split("/").at(-1) ?? "");
  if (level > MAX_SHELLS) {
    if (isShell2 || inner.name === "eval") shell.progress.complete = false;
  } else if (inner.name === "eval") {
    const guess = inner.words.every((word2) => word2.literal) ? {} : { guess: true };
    collect({ ...shell, place: whole, level, ...guess }, inner.words.map((word2) => word2.value).join(" "));
  } else if (isShell2) {
    const flag = inner.words.findIndex((word2) => /^-[a-z]*c[a-z]*$/.test(word2.value));
    const script = flag === -1 ? void 0 : inner.words[flag + 1];
    const guess = script?.literal && inner.words.length === flag + 2 ? {} : { guess: true };
    if (script !== void 0)
      collect({ ...shell, place: placeInside(shell, script, node), level, ...guess }, script.value);
    else if (flag === -1 && command.stdin !== void 0 && readsStdin(inner.words))
      collect({ ...shell, place: whole, level }, command.stdin);
  }
}
function readsStdin(words) {
  return words.every((word2, i) => word2.value.startsWith("-") || words[i - 1]?.value === "-o") || words.some((word2) => word2.value === "-s");
}
function placeInside(shell, script, node) {
  const word2 = node.args.find((argument) => shell.place(argument.pos, argument.end)[0] === script.offset);
  const exact = word2?.type === "Word" && word2.text.length === word2.value.length + 2 && word2.text.slice(1, -1) === word2.value;
  return exact ? (start, end) => shell.place(word2.pos + 1 + start, word2.pos + 1 + end) : constant([script.offset, script.end]);
}
function stdinOf(node, restore) {
  const fed = node.redirects.findLast(
    (redirect) => redirect.operator === "<<" || redirect.operator === "<<-" || redirect.operator === "<<<"
  );
  if (fed === void 0) return void 0;
  return restore(fed.type === "HereDoc" ? fed.body.text : fed.target?.value ?? "");
}
function outputOf2(node, restore) {
  if (node.name?.value === "cat" && node.args.length === 0) return stdinOf(node, restore);
  if (node.name?.value !== "echo" && node.name?.value !== "printf") return void 0;
  const words = node.args.map((argument) => restore(argument.type === "Word" ? argument.value : argument.text));
  return words.filter((word2, i) => i > 0 || !/^-[neE]+$/.test(word2)).join(" ");
}

// src/parse/shell-braces.ts
var MAX_VARIANTS = 32;
function braceVariants(parts2) {
  let variants = [[]];
  for (const part2 of parts2) {
    const choices = part2.kind === "braces" ? choicesOf(part2.text) : void 0;
    if (choices === void 0) variants = variants.map((variant) => [...variant, part2]);
    else if (variants.length * choices.length > MAX_VARIANTS) return [parts2];
    else {
      const pieces = choices.map(
        (text) => text === "" ? [] : [{ ...part2, kind: "text", text }]
      );
      variants = variants.flatMap((variant) => pieces.map((piece) => [...variant, ...piece]));
    }
  }
  return variants;
}
function choicesOf(text) {
  const inside = text.slice(1, -1);
  return /[{}$`'"\\]/.test(inside) || !inside.includes(",") ? void 0 : inside.split(",");
}

// src/readers/ci/scripts/shell-values.ts
var MAX_FORMS = 16;
var MAX_VALUE = 8 * 1024;
var MAX_DEPTH = 5;
var MAX_PIECES = 2e3;
var known = (text) => ({ text, known: true });
var unknown2 = (text) => ({ text, known: false });
function heldText(text) {
  return [textParts(text, true).map((part2) => ({ text: part2.text, known: part2.kind === "text" }))];
}
function heldWords(words) {
  return words.map((word2) => [{ text: word2.value, known: word2.literal }]);
}
function lengthOf(held) {
  return held.reduce((sum, text) => sum + text.reduce((n, piece) => n + piece.text.length + 1, 1), 0);
}
function compact(text) {
  const pieces = [];
  for (const piece of text) {
    const last = pieces.at(-1);
    if (last?.known && piece.known) pieces[pieces.length - 1] = known(last.text + piece.text);
    else pieces.push(piece);
  }
  return pieces;
}
function bounded(name, values2) {
  if (values2.some((held) => lengthOf(held) > MAX_VALUE)) return unknownValue(name);
  if (values2.length < 2) return values2;
  const different = new Map(values2.map((held) => [JSON.stringify(held), held]));
  return different.size > MAX_FORMS ? unknownValue(name) : [...different.values()];
}
function unknownValue(name) {
  return [[[unknown2(`$${name}`)]]];
}
function assignedValues(one, before, lookup) {
  const fresh = bounded(one.name, freshValues(one, lookup));
  if (!one.append) return fresh;
  const old = before.length === 0 ? [[]] : before;
  const joined2 = old.flatMap(
    (held) => fresh.map(
      (more) => one.form === "array" ? [...held, ...more] : [compact([...held[0] ?? [], ...more[0] ?? []]), ...held.slice(1)]
    )
  );
  return bounded(one.name, joined2);
}
function freshValues(one, lookup) {
  const [word2] = one.words;
  if (one.form === "unknown") return unknownValue(one.name);
  if (one.form === "word") return word2 === void 0 ? [[]] : textsOf(word2, lookup, 0).map((text) => [text]);
  const lists = expandAll(one.words, lookup);
  const held = lists.map((words) => words.map((word3) => [{ text: word3.value, known: word3.literal }]));
  return one.form === "array" ? held : held.flatMap((items2) => items2.map((item) => [item]));
}
function expandAll(words, lookup) {
  let forms = [[]];
  let looked = 0;
  for (const word2 of words) {
    if (word2.parts === void 0) {
      for (const form of forms) form.push(word2);
      continue;
    }
    const next = looked > MAX_PIECES ? [[word2]] : fieldsOf(word2, lookup);
    looked += next.reduce((sum, fields) => sum + fields.length, 0);
    forms = product(forms, next, { ...word2, literal: false, open: true });
  }
  return forms;
}
function product(forms, choices, instead) {
  const [only = []] = choices;
  if (choices.length !== 1 && forms.length * choices.length <= MAX_FORMS)
    return forms.flatMap((form) => choices.map((choice) => [...form, ...choice]));
  for (const form of forms) {
    if (choices.length !== 1) form.push(instead);
    else for (const one of only) form.push(one);
  }
  return forms;
}
function fieldsOf(word2, lookup) {
  if (word2.parts === void 0) return [[word2]];
  const instead = { ...word2, literal: false, open: true };
  if (word2.parts.length > MAX_PIECES) return [[instead]];
  let forms = [[]];
  for (const parts2 of braceVariants(word2.parts)) {
    const choices = tokensOf(parts2, lookup, 0).map((list2) => joined(list2, word2));
    forms = product(forms, choices, instead);
  }
  return forms;
}
function joined(tokens2, word2) {
  const fields = [];
  let pieces = [];
  const close = () => {
    if (pieces.length > 0) {
      const open = pieces.some((piece) => piece.open);
      const literal = pieces.every((piece) => piece.known);
      const value = pieces.map((piece) => piece.text).join("");
      fields.push({ value, offset: word2.offset, end: word2.end, literal, ...open ? { open } : {} });
    }
    pieces = [];
  };
  for (const token of tokens2) {
    if (token === "end") close();
    else pieces.push(token);
  }
  close();
  return fields;
}
function tokensOf(parts2, lookup, depth) {
  let forms = [[]];
  let length = 0;
  for (const part2 of parts2) {
    const instead = { ...unknown2(part2.text), open: !part2.quoted };
    const next = length > MAX_VALUE ? [[instead]] : partForms(part2, lookup, depth);
    length += next.reduce(
      (sum, list2) => sum + list2.reduce((n, token) => n + (token === "end" ? 1 : token.text.length), 1),
      0
    );
    forms = product(forms, next, instead);
  }
  return forms;
}
function partForms(part2, lookup, depth) {
  if (part2.kind === "text" || part2.kind === "braces") return [[{ ...known(part2.text), open: false }]];
  if (part2.kind === "variable" && depth < MAX_DEPTH) return variableForms(part2, lookup, depth);
  const printed2 = part2.kind === "output" && depth < MAX_DEPTH ? printedText(part2, lookup, depth) : void 0;
  return printed2 === void 0 ? [[{ ...unknown2(part2.text), open: !part2.quoted }]] : [tokens(known(printed2), part2.quoted)];
}
function tokens(piece, quoted2) {
  if (quoted2) return [{ ...piece, open: false }];
  if (!piece.known) return [{ ...piece, open: true }];
  return piece.text.split(/([ \t\n]+)/).flatMap((text, i) => i % 2 === 1 ? ["end"] : text === "" ? [] : [{ ...known(text), open: false }]);
}
function variableForms(part2, lookup, depth) {
  const { name = "", index, fallback, quoted: quoted2 } = part2;
  const values2 = lookup(name);
  const spread = (text) => text.flatMap((piece) => tokens(piece, quoted2));
  const instead = () => fallback === void 0 ? [[]] : textsOf(fallback.word, lookup, depth + 1).map(spread);
  if (values2 === void 0) {
    if (fallback?.operator === "-" || fallback?.operator === "=") return instead();
    if (fallback?.operator === "+") return [[], ...instead()];
    return [[{ ...unknown2(part2.text), open: !quoted2 || index === "@" }]];
  }
  return values2.flatMap((held) => {
    if (index === "@") return [held.flatMap((item, i) => [...i > 0 ? ["end"] : [], ...spread(item)])];
    const text = index === void 0 ? held[0] ?? [] : itemOf(held, index, part2);
    const empty = text.every((piece) => piece.text === "");
    if (fallback?.operator === "+") return empty ? [[]] : instead();
    if (empty && fallback !== void 0) return instead();
    return [empty && quoted2 ? [{ ...known(""), open: false }] : spread(text)];
  });
}
function itemOf(held, index, part2) {
  return /^\d+$/.test(index) ? held[Number(index)] ?? [] : [unknown2(part2.text)];
}
function textsOf(word2, lookup, depth) {
  if (word2.parts === void 0) return [[{ text: word2.value, known: word2.literal }]];
  if (word2.parts.length > MAX_PIECES) return [[unknown2(word2.value)]];
  const quoted2 = word2.parts.map((part2) => ({ ...part2, quoted: true }));
  return tokensOf(quoted2, lookup, depth).map(
    (list2) => compact(list2.map((token) => token === "end" ? known(" ") : { text: token.text, known: token.known }))
  );
}
var ECHOES = /* @__PURE__ */ new Set(["echo", "which", "command", "type", "realpath", "readlink"]);
function printedText(part2, lookup, depth) {
  const [first, ...words] = part2.command ?? [];
  if (first === void 0 || !first.literal || !ECHOES.has(first.value)) return void 0;
  const [texts, ...more] = words.filter((word2) => !/^-[a-zA-Z]+$/.test(word2.value)).map((word2) => textsOf(word2, lookup, depth + 1));
  const [only, ...others] = texts ?? [];
  if (more.length > 0 || only === void 0 || others.length > 0 || !only.every((piece) => piece.known))
    return void 0;
  return only.map((piece) => piece.text).join("");
}

// src/readers/ci/scripts/script-walk.ts
var MAX_DEPTH2 = 4;
var SHELLS2 = /* @__PURE__ */ new Set(["bash", "sh", "zsh", "dash", "ksh"]);
var PLAIN = new Set(
  "[ awk break basename cat chmod cp curl cut date declare diff dirname echo exit export false gh git grep head jq local ls mkdir mv pip printf pwd read return rm sed set shift sleep sort tail tar tee test touch tr true trap uname uniq unset wait wc wget".split(
    " "
  )
);
function isCopilot({ name, words }) {
  return name === "gh" && words[0]?.value === "copilot";
}
function isPlainCommand(name) {
  return PLAIN.has(name);
}
function walkScript(script, session2, visitor, depth = 0) {
  visitor.budget.scripts -= 1;
  if (depth > 0) visitor.shared.characters -= script.text.length;
  if (visitor.budget.scripts < 0 || visitor.shared.characters < 0) {
    visitor.incomplete(script);
    return;
  }
  const { commands, assignments, complete } = parsedOnce(script);
  if (!complete) visitor.incomplete(script);
  const later = [];
  let next = 0;
  const here = { script, from: [...script.from], session: session2, visitor, depth };
  commands.forEach((command, i) => {
    for (let one = assignments[next]; one !== void 0 && one.before <= i; one = assignments[next]) {
      session2.assign(one);
      next += 1;
    }
    if (command.within === void 0) visit(here, command, session2.lookup);
    else later.push(command);
  });
  for (const one of assignments.slice(next)) session2.assign(one);
  for (const command of later) visit(here, command, session2.inside(command.within ?? ""));
}
var parsed = /* @__PURE__ */ new WeakMap();
function parsedOnce({ text, source }) {
  const read = (source && parsed.get(source)) ?? readShell(text);
  if (source !== void 0) parsed.set(source, read);
  return read;
}
function visit(walk, command, lookup) {
  const { session: session2, visitor, depth } = walk;
  const script = { ...walk.script, from: walk.from };
  visitor.budget.lines -= 1;
  if (command.head === void 0 || visitor.budget.lines < 0) return;
  if (command.guess && depth < MAX_DEPTH2) return;
  if (!visitor.plain && command.head.literal && PLAIN.has(command.name) && !isCopilot(command)) return;
  const expanded = expandAll([command.head, ...command.words], lookup);
  const forms = expanded.flatMap(
    ([head, ...words]) => head === void 0 ? [] : [unwrap(formOf(command, head, words))]
  );
  const [first] = forms;
  if (first === void 0) return;
  let known2;
  const line = {
    forms,
    script,
    // NOTE: places are searched for in the text, and only those of agents are asked for.
    get location() {
      known2 ??= script.place(command.offset, Math.max(command.end, command.offset + 1), first.name);
      return known2;
    },
    session: session2,
    depth
  };
  visitor.line(line);
  for (const form of forms) {
    session2.called(form.name, form.words);
    if (form.name === "cd") enter(walk, form.words[0]);
    if (depth >= MAX_DEPTH2) continue;
    const handed = handedOver(form);
    if (handed !== void 0 && !(handed.exact && command.words.every((word2) => word2.literal))) {
      const place = (_offset, _end, name) => script.place(command.offset, command.end, name);
      const inner = form.name === "eval" ? session2 : session2.child(handed.words, form.env);
      const { source: _, ...rest } = script;
      walkScript({ ...rest, text: handed.text, place, location: line.location }, inner, visitor, depth + 1);
    }
    for (const called of visitor.calls(line, form)) walkScript(called.script, called.session, visitor, depth + 1);
  }
}
function formOf(command, head, words) {
  return { ...command, name: head.value, head, words };
}
var MAX_FOLDERS = 10;
function enter(walk, folder) {
  if (folder === void 0 || !folder.literal || walk.from.length >= MAX_FOLDERS) return;
  const joined2 = [...new Set(walk.from.map((from2) => `${from2}/${folder.value}`))];
  walk.from.unshift(...joined2.slice(0, MAX_FOLDERS - walk.from.length));
}
function handedOver({ name, words }) {
  if (name === "eval") return { text: words.map((word2) => word2.value).join(" "), words: [], exact: true };
  if (!isShell(name)) return void 0;
  const flag = words.findIndex((word2) => /^-[a-z]*c[a-z]*$/.test(word2.value));
  const text = flag === -1 ? void 0 : words[flag + 1]?.value;
  return text === void 0 ? void 0 : { text, words: words.slice(flag + 3), exact: words.length === flag + 2 };
}
function isShell(name) {
  return SHELLS2.has(name.split("/").at(-1) ?? "");
}

// src/readers/ci/scripts/script-files.ts
var PROGRAM = /\.(?:py|[cm]?[jt]s|rb|pl|php|ps1)$/;
var INTERPRETERS = /^(?:python[\d.]*|node|deno|bun|tsx|ts-node|ruby|perl|php|pwsh|uv|poetry|pipenv|zx)$/;
function calledFile({ name, words, via }) {
  if (via !== void 0) return void 0;
  const base = name.split("/").at(-1) ?? "";
  if (name === "source" || name === ".") return fileOf(words, 0, "source");
  if (isShell(name)) {
    if (words.some((word2) => /^-[a-z]*[cs][a-z]*$/.test(word2.value))) return void 0;
    return fileOf(
      words,
      words.findIndex((word2, i) => !/^[-+]/.test(word2.value) && !/^[-+]o$/.test(words[i - 1]?.value ?? "")),
      "shell"
    );
  }
  if (INTERPRETERS.test(base)) {
    const file = words.findIndex((word2) => PROGRAM.test(word2.value));
    return fileOf(words, file, "program");
  }
  if (PROGRAM.test(name)) return { name, words, as: "program" };
  return name.includes("/") || /\.(?:sh|bash|zsh|ksh)$/.test(name) ? { name, words, as: "shell" } : void 0;
}
function fileOf(words, at, as) {
  const word2 = at < 0 ? void 0 : words[at];
  return word2 && { name: word2.value, words: words.slice(at + 1), as };
}
var UNKNOWN_START = /^\$(?:\{\{[^{}]*\}\}|\{[^{}]*\}|\([^()]*(?:\([^()]*\)[^()]*)?\)|\w+)\/+/;
var ELSEWHERE = /^(?:[/~]|\$\{?(?:HOME|RUNNER_\w+|TMP\w*|XDG_\w+)\b|\$\{\{\s*runner\.)/;
function relativeNames(name, script, action) {
  const rest = name.replace(UNKNOWN_START, "");
  if (ELSEWHERE.test(name) || /[$`*?]/.test(rest)) return [];
  const from2 = rest === name ? script.from : ["", script.folder, action, ...script.from];
  return [...new Set(from2.flatMap((folder) => normal(`${folder}/${rest}`) ?? []))];
}
function normal(path) {
  const parts2 = [];
  for (const part2 of path.split("/")) {
    if (part2 === "" || part2 === ".") continue;
    if (part2 !== "..") parts2.push(part2);
    else if (parts2.pop() === void 0) return void 0;
  }
  return parts2.length === 0 ? void 0 : parts2.join("/");
}
function firstFile(repository, names) {
  for (const name of names) {
    const source = repository.file(name);
    if (source !== void 0) return source;
  }
  return void 0;
}
function folderOf(file) {
  return file.split("/").slice(0, -1).join("/");
}
function isShellScript(text) {
  const first = text.slice(0, 200).split("\n", 1)[0] ?? "";
  return !first.startsWith("#!") || /\b(?:ba|z|da|k)?sh\b/.test(first);
}

// src/readers/ci/scripts/make-targets.ts
var NAMES3 = ["GNUmakefile", "makefile", "Makefile"];
var MAX_LINES = 5e3;
var MAX_TARGETS = 50;
var MAX_TEXT = 64 * 1024;
var files = /* @__PURE__ */ new WeakMap();
function makeRecipes(command, script, repository) {
  if (command.name !== "make" && command.name !== "gmake") return [];
  const asked = [];
  let folder = "";
  let names = NAMES3;
  for (let i = 0; i < command.words.length; i += 1) {
    const word2 = command.words[i]?.value ?? "";
    const next = command.words[i + 1]?.value ?? "";
    if (word2 === "-C" || word2 === "--directory") folder = next;
    if (word2 === "-f" || word2 === "--file") names = [next];
    if (/^(?:-[Cf]|--directory|--file)$/.test(word2)) i += 1;
    else if (!word2.startsWith("-") && !word2.includes("=")) asked.push(word2);
  }
  const paths = names.flatMap((name) => relativeNames(folder === "" ? name : `${folder}/${name}`, script, ""));
  const source = firstFile(repository, paths);
  if (source === void 0) return [];
  const makefile = files.get(source) ?? parseMakefile(source);
  files.set(source, makefile);
  return ordered(makefile, asked.length > 0 ? asked : [makefile.first ?? ""]);
}
function ordered({ targets }, asked) {
  const seen = /* @__PURE__ */ new Set();
  const recipes = [];
  const add = (name) => {
    const target = targets.get(name);
    if (target === void 0 || seen.has(name) || seen.size >= MAX_TARGETS) return;
    seen.add(name);
    for (const need of target.needs) add(need);
    if (target.recipe !== void 0) recipes.push(target.recipe);
  };
  for (const name of asked) add(name);
  return recipes;
}
function parseMakefile(source) {
  const targets = /* @__PURE__ */ new Map();
  const variables = /* @__PURE__ */ new Map();
  let first;
  let open = [];
  let at = 0;
  for (const line of source.text.split("\n").slice(0, MAX_LINES)) {
    const [, name = "", value = ""] = /^(?:export\s+)?([A-Za-z_]\w*)\s*[:?+]{0,3}=\s*(.*)$/.exec(line) ?? [];
    const [, left = "", right = ""] = name === "" ? /^([^\s#=:][^#=:]*)::?(?!=)([^#]*)/.exec(line) ?? [] : [];
    if (name !== "" && !variables.has(name)) variables.set(name, value);
    else if (left !== "") {
      open = left.trim().split(/\s+/).slice(0, MAX_TARGETS);
      first ??= open.find((target) => !target.startsWith("."));
      const needs = (right.split(";", 1)[0] ?? "").split(/\s+/).filter((need) => need !== "");
      for (const target of open) targets.set(target, { needs, recipe: targets.get(target)?.recipe });
    } else if (line.startsWith("	") && open.length > 0) {
      for (const target of open)
        append(targets, target, { source, text: line.slice(1), start: at, end: at + line.length });
    } else if (line.trim() !== "" && !line.startsWith("#")) open = [];
    at += line.length + 1;
  }
  for (const [name, { needs, recipe }] of targets)
    if (recipe !== void 0)
      targets.set(name, { needs, recipe: { ...recipe, text: shellText(recipe.text, variables) } });
  return { targets, first };
}
function append(targets, name, line) {
  const target = targets.get(name);
  const before = target?.recipe;
  if (target === void 0 || (before?.text.length ?? 0) > MAX_TEXT) return;
  const recipe = before ? { ...before, text: `${before.text}
${line.text}`, end: line.end } : line;
  targets.set(name, { needs: target.needs, recipe });
}
function shellText(text, variables) {
  const plain = text.replace(/^[@+-]+/gm, "");
  const filled = plain.replace(
    /\$(?:\$|\(([A-Za-z_]\w*)\)|\{([A-Za-z_]\w*)\})/g,
    (_all, round, curly) => {
      const name = round ?? curly;
      return name === void 0 ? "$" : variables.get(name) ?? `\${${name}}`;
    }
  );
  return filled.length > MAX_TEXT ? plain : filled;
}

// src/readers/ci/scripts/package-scripts.ts
var ON_INSTALL = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];
var SHORT = /* @__PURE__ */ new Map([
  ["t", "test"],
  ["tst", "test"]
]);
var RUN = /* @__PURE__ */ new Set(["run", "run-script", "rum", "urn"]);
var MANAGERS = /* @__PURE__ */ new Set(["npm", "pnpm", "yarn", "bun"]);
var FOLDER = /^(?:--prefix|-C|--dir|--cwd)$/;
var VALUED = /^(?:-w|--workspace|--filter|-F|--loglevel|--registry)$/;
function packageScripts(command, script, repository) {
  if (!MANAGERS.has(command.name)) return [];
  const { positions, folder } = positional2(command);
  const names = relativeNames(`${folder}/package.json`.replace(/^\//, ""), script, "");
  const source = firstFile(repository, names);
  const scripts = source && parseYaml(source, "json").tree?.get("scripts");
  if (source === void 0 || scripts === void 0) return [];
  const [first, second] = positions.map((at2) => command.words[at2]?.value ?? "");
  const isRun = RUN.has(first ?? "");
  const at = positions[isRun ? 1 : 0];
  const name = isRun ? second : SHORT.get(first ?? "") ?? first;
  const install = first === void 0 ? command.name === "yarn" : /^(?:i|ci|install|add|clean-install)$/.test(first);
  const wanted = install && !isRun ? ON_INSTALL : [`pre${name}`, name ?? "", `post${name}`];
  const words = at === void 0 || install ? [] : command.words.slice(at + 1).filter((word2) => word2.value !== "--");
  return wanted.flatMap((key) => {
    const value = scripts.get(key);
    return value?.string() === void 0 ? [] : [{ source, value, words: key === name ? words : [] }];
  });
}
function positional2({ words }) {
  const positions = [];
  let folder = "";
  for (let i = 0; i < words.length; i += 1) {
    const word2 = words[i]?.value ?? "";
    if (word2 === "--") break;
    const [flag = "", value] = word2.split(/=(.*)/s);
    if (FOLDER.test(flag)) folder = value ?? words[i + 1]?.value ?? "";
    if ((FOLDER.test(flag) || VALUED.test(flag)) && value === void 0) i += 1;
    else if (!word2.startsWith("-")) positions.push(i);
  }
  return { positions, folder };
}

// src/readers/ci/scripts/called-scripts.ts
var CHORES = /test|check|valid|build|install|list|pack|publish|sync|lint|release|deploy/i;
var CALLS = /\b(?:npm|pnpm|yarn|bun|make|gmake|source)\s|\.(?:sh|bash|zsh|ksh)\b|(?:^|[\s;&|("'`])(?:bash|sh|zsh|\.)\s|(?:^|[;&|(`]|\b(?:then|do|else|sudo|exec|time|env)\s)[ \t]*["']?(?:\$[\w{}().]+)?\.{0,2}[\w./-]*\/\w/m;
var HIDDEN3 = /--(?:dangerously|allow-all|allow-?ed|yolo|permission-mode|full-auto|approval-mode|skip-git)|\s(?:-p|--print|--prompt|exec)\s/;
function mayRunAgent(text) {
  return mayNameAgent(text) || CALLS.test(text) || text.includes("$") && HIDDEN3.test(text);
}
var UNCLEAR = /\b(?:cd|pushd|eval)\s|\s-[a-zA-Z]*[cC]\s|--(?:prefix|dir|cwd|directory)\b|(?:\b(?:source|bash|sh|zsh)|(?:^|[;&|])[ \t]*\.)[ \t]+["']?[\w-]+["']?(?:\s|$)/m;
var NAMED = /[\w.$@{}()/~-]*(?:\/|\.(?:sh|bash|zsh|ksh)\b)[\w.$@{}/-]*/g;
var DATA = /^["']?\$\{?(?:HOME|RUNNER_\w+|TMP\w*|XDG_\w+)\b|:\/\/|\.(?:json|ya?ml|txt|md|log|csv|xml|html|tgz|gz|zip|tar|lock|toml|env)$/i;
var MANIFESTS = [
  [/\b(?:npm|pnpm|yarn|bun)\s/, ["package.json"]],
  [/\bg?make\s/, ["GNUmakefile", "makefile", "Makefile"]]
];
var calling = /* @__PURE__ */ new WeakMap();
function mayCallAgent(script, repository, folders) {
  const text = script.replace(/^[ \t]*#.*$/gm, "");
  if (text.includes("$") && HIDDEN3.test(text)) return true;
  if (!CALLS.test(text)) return false;
  if (UNCLEAR.test(text)) return true;
  const isLive = (name) => {
    const source = fileIn(repository, folders, name);
    if (source === void 0) return isAgentName(name);
    const known2 = calling.get(source) ?? mayRunAgent(source.text);
    calling.set(source, known2);
    return known2;
  };
  if (MANIFESTS.some(([command, names]) => command.test(text) && names.some(isLive))) return true;
  for (const [name] of text.matchAll(NAMED)) {
    if (DATA.test(name)) continue;
    if (/[${(]/.test(name) || isLive(name)) return true;
  }
  return false;
}
function fileIn(repository, folders, name) {
  const names = folders.map((folder) => `${folder}/${name}`.replace(/^(?:\.?\/)+/, "").replaceAll("/./", "/"));
  return firstFile(repository, names);
}
var PROGRAMS = /(?<![\w./-])[\w./-]+\.(?:py|[cm]?[jt]s|rb)\b/g;
var programs = /* @__PURE__ */ new WeakMap();
function mayRunProgram(text, repository, folders) {
  for (const [name] of text.matchAll(PROGRAMS)) {
    if (/\bcd\s/.test(text) || isAgentName(name)) return true;
    const source = fileIn(repository, folders, name);
    const known2 = source && (programs.get(source) ?? suggestsAgent(source.text));
    if (source !== void 0) programs.set(source, known2 === true);
    if (known2 === true) return true;
  }
  return false;
}
function calledScripts(line, form, repository, action, report, worth = mayRunAgent) {
  const { script, session: session2 } = line;
  const called = [];
  for (const { source, value, words } of packageScripts(form, script, repository)) {
    const text = `${value.string() ?? ""}${words.length > 0 ? ' "$@"' : ""}`;
    const place = (offset, end, name) => value.locate(...spanOf(text, offset, end, name));
    const from2 = [folderOf(source.file)];
    called.push({
      script: { text, place, location: value.location, folder: folderOf(source.file), from: from2 },
      session: session2.child(words, form.env)
    });
  }
  for (const { source, text, start, end } of makeRecipes(form, script, repository)) {
    const from2 = [folderOf(source.file)];
    const place = (_offset, _end, name) => {
      const [at, length] = spanOf(source.text, start, end, name);
      return locationOf(source, at, at + length);
    };
    called.push({
      script: { text, place, location: locationOf(source, start, end), folder: folderOf(source.file), from: from2 },
      session: session2.child([], form.env)
    });
  }
  return [...called, ...calledByName(line, form, repository, action, report)].filter(
    ({ script: { text } }) => worth(text)
  );
}
function calledByName(line, form, repository, action, report) {
  const { script, session: session2 } = line;
  const file = calledFile(form);
  const inline = file === void 0 ? inlineProgram(form) : void 0;
  if (inline !== void 0 && suggestsAgent(inline)) report(notFollowed("A program that stands here", line.location));
  if (file === void 0) return [];
  const names = relativeNames(file.name, script, action);
  const source = firstFile(repository, names);
  if (source === void 0) {
    const base = file.name.split("/").at(-1) ?? "";
    if (names.length > 0 && isAgentName(base) && !CHORES.test(base) && agentByCommand(base) === void 0)
      report({
        code: "unresolved-reference",
        level: "warning",
        message: `\`${names[0]}\` cannot be read: whether it runs an agent is not known.`,
        location: line.location
      });
    return [];
  }
  if (file.as === "program" || !isShellScript(source.text)) {
    if (suggestsAgent(source.text)) report(notFollowed(`The program \`${source.file}\``, line.location));
    return [];
  }
  const inner = file.as === "source" ? session2 : session2.child(file.words, form.env);
  return [{ script: fileScript(source, script.from), session: inner }];
}
function inlineProgram({ name, words, stdin }) {
  if (!/^(?:python[\d.]*|node|ruby|perl|deno|bun)$/.test(name.split("/").at(-1) ?? "")) return void 0;
  const flag = words.findIndex((word2) => word2.value === "-c" || word2.value === "-e" || word2.value === "--eval");
  return flag === -1 ? stdin : words[flag + 1]?.value;
}
function notFollowed(what, location) {
  return {
    code: "not-supported",
    level: "warning",
    message: `${what} seems to run an agent; programs are not followed: it was not judged.`,
    location
  };
}
function fileScript(source, from2) {
  const place = (offset, end, name) => {
    const [at, length] = spanOf(source.text, offset, end, name);
    return locationOf(source, at, at + length);
  };
  return { text: source.text, place, location: locationOf(source, 0, 0), folder: folderOf(source.file), from: from2, source };
}
function spanOf(text, offset, end, name) {
  const at = text.slice(0, end).indexOf(name, Math.max(0, offset));
  return at < 0 ? [Math.max(0, offset), Math.max(1, Math.min(end, text.length) - offset)] : [at, name.length];
}

// src/catalog/commands.generated.ts
var data3 = JSON.parse('{"sources":{"gh":"https://cli.github.com/manual/","git":"https://git-scm.com/docs","claude":"https://code.claude.com/docs/en/permissions","npm":"https://docs.npmjs.com/cli/commands","man":"https://man7.org/linux/man-pages/","agents":"https://code.claude.com/docs/en/headless","clouds":"https://docs.github.com/en/actions/concepts/security/openid-connect"},"everything":["github:issues write","github:own-thread write","github:pull-requests write","github:pull-requests approve","github:discussions write","github:agent-branch write","github:default-branch write","github:default-branch merge","github:releases publish","github:packages publish","github:workflow-runs exec","github:workflows write","github:settings admin","github:other-repositories write"],"beyond":["cloud:account write","registry:packages publish","service:account write"],"rows":[{"commands":["gh"],"breadth":"wide","via":"gh","effects":[],"source":"gh"},{"commands":["gh api"],"breadth":"wide","via":"gh","effects":"everything","source":"gh"},{"commands":["gh issue comment","gh issue edit","gh issue close","gh issue reopen","gh issue delete","gh issue lock","gh issue unlock","gh issue pin","gh issue unpin","gh issue create"],"breadth":"narrow","via":"gh","effects":["github:issues write"],"source":"gh"},{"commands":["gh issue transfer"],"breadth":"narrow","via":"gh","effects":["github:issues write","github:other-repositories write"],"source":"gh"},{"commands":["gh issue develop","gh pr update-branch"],"breadth":"narrow","via":"gh","effects":["github:agent-branch write"],"source":"gh"},{"commands":["gh issue","gh issue view","gh issue list","gh issue status"],"breadth":"narrow","via":"gh","effects":["github:issues read"],"source":"gh"},{"commands":["gh pr comment","gh pr edit","gh pr close","gh pr reopen","gh pr ready","gh pr create","gh pr lock","gh pr unlock","gh pr review --comment","gh pr review --request-changes"],"breadth":"narrow","via":"gh","effects":["github:pull-requests write"],"source":"gh"},{"commands":["gh pr review"],"breadth":"narrow","via":"gh","effects":["github:pull-requests write","github:pull-requests approve"],"source":"gh"},{"commands":["gh pr review --approve"],"breadth":"narrow","via":"gh","effects":["github:pull-requests approve"],"source":"gh"},{"commands":["gh pr merge"],"breadth":"narrow","via":"gh","effects":["github:default-branch merge"],"source":"gh"},{"commands":["gh pr","gh pr view","gh pr list","gh pr diff","gh pr checks","gh pr status","gh pr checkout"],"breadth":"narrow","via":"gh","effects":["github:pull-requests read"],"source":"gh"},{"commands":["gh label create","gh label edit","gh label delete","gh label clone"],"breadth":"narrow","via":"gh","effects":["github:issues write"],"source":"gh"},{"commands":["gh label","gh label list"],"breadth":"narrow","via":"gh","effects":["github:issues read"],"source":"gh"},{"commands":["gh release create","gh release upload","gh release edit","gh release delete","gh release delete-asset"],"breadth":"narrow","via":"gh","effects":["github:releases publish"],"source":"gh"},{"commands":["gh release","gh release view","gh release list","gh release download"],"breadth":"narrow","via":"gh","effects":["github:releases read"],"source":"gh"},{"commands":["gh workflow run","gh workflow enable","gh workflow disable","gh run rerun","gh run cancel","gh run delete","gh cache delete"],"breadth":"narrow","via":"gh","effects":["github:workflow-runs exec"],"source":"gh"},{"commands":["gh workflow","gh workflow view","gh workflow list","gh run","gh run view","gh run list","gh run watch","gh run download","gh cache","gh cache list"],"breadth":"narrow","via":"gh","effects":["github:workflow-runs read"],"source":"gh"},{"commands":["gh repo create","gh repo fork"],"breadth":"narrow","via":"gh","effects":["github:other-repositories write"],"source":"gh"},{"commands":["gh repo sync"],"breadth":"narrow","via":"gh","effects":["github:default-branch write"],"source":"gh"},{"commands":["gh repo delete","gh repo edit","gh repo rename","gh repo archive","gh repo unarchive","gh repo deploy-key","gh repo autolink","gh secret","gh variable","gh ssh-key","gh gpg-key"],"breadth":"narrow","via":"gh","effects":["github:settings admin"],"source":"gh"},{"commands":["gh repo","gh repo view","gh repo list","gh repo clone","gh search"],"breadth":"narrow","via":"gh","effects":["github:other-repositories read"],"source":"gh"},{"commands":["gh secret list","gh variable list","gh variable get","gh ruleset"],"breadth":"narrow","via":"gh","effects":["github:settings read"],"source":"gh"},{"commands":["gh gist create","gh gist edit","gh gist"],"breadth":"narrow","via":"gh","effects":["internet send"],"source":"gh"},{"commands":["gh gist view","gh gist list"],"breadth":"narrow","via":"gh","effects":["internet read"],"source":"gh"},{"commands":["gh extension","gh alias","gh codespace"],"breadth":"wide","via":"none","effects":["host:exec exec"],"source":"gh"},{"commands":["git"],"breadth":"wide","via":"git","effects":[],"source":"git"},{"commands":["git push"],"breadth":"narrow","via":"git","effects":["github:agent-branch write","github:default-branch write","github:workflows write"],"source":"git"},{"commands":["git -c","git config","git rebase","git bisect","git submodule","git filter-branch","git difftool","git mergetool"],"breadth":"wide","via":"none","effects":["host:exec exec"],"source":"git"},{"commands":["git commit","git add","git rm","git mv","git status","git diff","git log","git show","git branch","git checkout","git switch","git restore","git stash","git reset","git merge","git fetch","git pull","git clone","git tag","git blame","git grep","git ls-files","git rev-parse","git merge-base","git cherry-pick","git revert","git worktree","git remote","git describe","git shortlog","git ls-remote","git apply","git init"],"breadth":"narrow","via":"none","effects":[],"source":"git"},{"commands":["bash","sh","zsh","dash","fish","ksh","pwsh","powershell","python","python2","python3","node","perl","ruby","php","lua","tsx","ts-node","Rscript","source","."],"breadth":"interpreter","form":"script","via":"shell","effects":[],"source":"claude"},{"commands":["bun run","deno run"],"breadth":"build","form":"script","via":"shell","effects":[],"source":"claude"},{"commands":["bun","deno"],"breadth":"interpreter","form":"script","via":"shell","effects":[],"source":"claude"},{"commands":["eval","osascript","awk","gawk","mawk","sed","ed","ex","vi","vim","emacs","expect","screen","tmux","script","parallel","at","crontab","systemd-run","tclsh","jshell","groovy"],"breadth":"interpreter","via":"shell","effects":[],"source":"man"},{"commands":["env","sudo","doas","su","nohup","nice","ionice","time","timeout","stdbuf","setsid","flock","watch","strace","command","builtin","exec","noglob","xargs","entr","dotenv","dotenvx run --","doppler run --","op run --","direnv exec","mise exec","devbox run"],"breadth":"interpreter","form":"wrapper","via":"shell","effects":[],"source":"claude"},{"commands":["npx","bunx","uvx","pipx run","npm exec","pnpm dlx","pnpm exec","yarn dlx","yarn exec","bun x","uv tool run"],"breadth":"interpreter","form":"run","via":"shell","effects":[],"source":"claude"},{"commands":["docker","podman","nerdctl","docker-compose","docker run","docker exec","docker compose"],"breadth":"interpreter","closed":"build","via":"shell","effects":[],"source":"claude"},{"commands":["docker ps","docker images","docker logs","docker inspect","docker version","docker info","docker compose ps","docker compose logs"],"breadth":"narrow","via":"none","effects":[],"source":"claude"},{"commands":["docker push","podman push"],"breadth":"narrow","via":"shell","effects":["registry:packages publish"],"source":"claude"},{"commands":["ssh","mosh"],"breadth":"interpreter","closed":"build","via":"shell","effects":["internet send","service:account write"],"source":"man"},{"commands":["claude","codex","opencode","gemini","copilot","cursor-agent","amp","droid","goose","aider","qwen","auggie","crush","kiro-cli"],"breadth":"interpreter","closed":"build","via":"shell","effects":[],"source":"agents"},{"commands":["find"],"breadth":"build","closed":"narrow","via":"none","effects":["host:files read"],"source":"claude"},{"commands":["npm run","npm test","npm t","npm start","npm ci","npm install","npm i","npm rebuild","npm version","npm pack","npm init","pnpm run","pnpm test","pnpm install","pnpm i","pnpm add","pnpm build","yarn run","yarn test","yarn install","yarn add","yarn build","bun install","bun test","bun add"],"breadth":"build","via":"shell","effects":[],"source":"npm"},{"commands":["npm","pnpm","yarn"],"breadth":"build","via":"shell","effects":[],"source":"npm"},{"commands":["npm view","npm ls","npm list","npm outdated","npm audit","npm search","npm info","npm why","pnpm list","pnpm why","yarn why","yarn info"],"breadth":"narrow","via":"none","effects":[],"source":"npm"},{"commands":["npm publish","pnpm publish","yarn publish","yarn npm publish","cargo publish","twine upload","uv publish","poetry publish","gem push","nuget push","dotnet nuget push","vsce publish","ovsx publish","helm push"],"breadth":"build","via":"shell","effects":["registry:packages publish"],"source":"npm"},{"commands":["make","gmake","cmake","ninja","meson","just","task","rake","bazel","bazelisk","buck2","pants","nx","turbo","lerna","grunt","gulp","tox","nox","pytest","py.test","unittest","jest","vitest","mocha","playwright","cypress","eslint","webpack","vite","rollup","tsc","pre-commit","ansible-playbook"],"breadth":"build","via":"shell","effects":[],"source":"claude"},{"commands":["go","go run","go test","go build","go generate","go install","go vet","cargo","mvn","./mvnw","mvnw","gradle","./gradlew","gradlew","sbt","lein","mix","dotnet","swift","xcodebuild","pod","flutter","dart","composer","bundle","rails","pip","pip3","pipx","poetry","pdm","hatch","conda","uv","uv sync","uv pip","apt","apt-get","brew","apk","dnf","yum"],"breadth":"build","via":"shell","effects":[],"source":"claude"},{"commands":["uv run","poetry run","pdm run","hatch run","bundle exec","conda run"],"breadth":"build","form":"run","via":"shell","effects":[],"source":"claude"},{"commands":["go version","go env","go list","go fmt","gofmt","go doc","cargo --version","cargo fmt","cargo tree","cargo metadata","pip list","pip show","uv --version","apt list","brew list"],"breadth":"narrow","via":"none","effects":[],"source":"claude"},{"commands":["curl","wget","http","https","xh","httpie","nc","ncat","netcat","socat","telnet","scp","sftp","rsync","ftp","rclone","aria2c"],"breadth":"narrow","via":"none","effects":["internet send","internet read"],"source":"man"},{"commands":["ping","dig","nslookup","host"],"breadth":"narrow","via":"none","effects":["internet send"],"source":"man"},{"commands":["aws","az","gcloud","gsutil","bq","doctl","oci","ibmcloud","terraform","tofu","terragrunt","pulumi","kubectl","helm","eksctl","oc","wrangler","serverless","sam","cdk"],"breadth":"wide","via":"shell","effects":["cloud:account write"],"source":"clouds"},{"commands":["vercel","netlify","heroku","fly","flyctl","railway","supabase","firebase","stripe","sentry-cli","glab","jira","acli","psql","mysql","mongosh","redis-cli","snowsql","twilio"],"breadth":"wide","via":"shell","effects":["service:account write"],"source":"clouds"},{"commands":["cat","head","tail","less","more","grep","rg","egrep","fgrep","ag","jq","yq","strings","xxd","od","base64","diff","sort","uniq","cut","nl","printenv"],"breadth":"narrow","via":"none","effects":["host:files read"],"source":"man"},{"commands":["cp","mv","rm","rmdir","mkdir","touch","tee","ln","chmod","chown","dd","install","truncate","tar","unzip","patch","sponge"],"breadth":"narrow","via":"none","effects":["host:files write"],"source":"man"}]}');

// src/catalog/shell-pattern.ts
var MAX_LENGTH2 = 2e3;
var SEPARATORS = /* @__PURE__ */ new Set(["&&", "||", ";", "|", "&"]);
var ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;
var EXPRESSION = /\$\{\{[^{}]{0,200}\}\}/g;
function patternParts(specifier) {
  const parts2 = [];
  let words = [];
  for (const word2 of normalise(specifier).split(/\s+/)) {
    if (!SEPARATORS.has(word2)) words.push(word2);
    else if (words.length > 0) {
      parts2.push(part(words));
      words = [];
    }
  }
  if (words.length > 0) parts2.push(part(words));
  return parts2;
}
function normalise(specifier) {
  const text = (specifier ?? "*").slice(0, MAX_LENGTH2).replace(EXPRESSION, (found) => found.replace(/\s+/g, "")).trim();
  const spaced = text.endsWith(":*") ? `${text.slice(0, -2).trimEnd()} *` : text;
  return spaced.trim() === "" ? "*" : spaced.trim().replace(/\s+/g, " ");
}
function part(words) {
  const start = words.findIndex((word3) => !ASSIGNMENT.test(word3));
  const rest = start < 0 ? [] : words.slice(start).map(unquote);
  const wild = rest.findIndex((word3) => word3.includes("*"));
  if (wild < 0) return { fixed: rest, open: start < 0 && words.some((word3) => word3.includes("*")) ? "" : void 0 };
  const word2 = rest[wild] ?? "";
  return { fixed: rest.slice(0, wild), open: word2.slice(0, word2.indexOf("*")), wild: word2 };
}
function unquote(word2) {
  return word2.replace(/^["']/, "").replace(/["']$/, "");
}
function withoutWrapper(part2, length) {
  const rest = part2.fixed.slice(length);
  const start = rest.findIndex((word2) => !word2.startsWith("-") && !ASSIGNMENT.test(word2) && !/^\d+[smhd]?$/.test(word2));
  return { ...part2, fixed: start < 0 ? [] : rest.slice(start) };
}
function covers(cover, text) {
  const [pattern, inner] = [normalise(cover), normalise(text)];
  return fits(pattern, inner) || pattern.endsWith(" *") && pattern.slice(0, -2) === inner;
}

// src/catalog/commands.ts
var BREADTHS = ["narrow", "wide", "build", "interpreter", "any"];
var CHANNELS = ["gh", "git", "none", "shell"];
var member = (list2, value, otherwise) => list2.find((known2) => known2 === value) ?? otherwise;
function effect(text, channel) {
  const [resource = "", access] = text.split(" ");
  return { resource, access: member(ACCESSES, access, "read"), via: member(CHANNELS, channel, "none") };
}
var EVERYTHING = (channel) => data3.everything.map((text) => effect(text, channel));
var EXEC = { resource: "host:exec", access: "exec", via: "none" };
var ANY_CODE = [
  EXEC,
  { resource: "host:files", access: "write", via: "none" },
  { resource: "internet", access: "send", via: "none" },
  ...EVERYTHING("shell"),
  ...data3.beyond.map((text) => effect(text, "shell"))
];
var ROWS = byFirstWord();
function byFirstWord() {
  const rows = /* @__PURE__ */ new Map();
  for (const row of data3.rows) {
    for (const command of row.commands) {
      const words = command.split(" ");
      const reach = typeof row.effects === "string" ? EVERYTHING(row.via) : row.effects.map((text) => effect(text, row.via));
      const form = "form" in row ? row.form : void 0;
      const closed = "closed" in row ? row.closed : void 0;
      const list2 = rows.get(words[0] ?? "") ?? [];
      list2.push({
        words,
        breadth: member(BREADTHS, row.breadth, "narrow"),
        closed: member(BREADTHS, closed, "narrow"),
        form: form ?? "plain",
        reach
      });
      rows.set(words[0] ?? "", list2);
    }
  }
  return rows;
}
function shellBreadth(specifier) {
  const parts2 = patternParts(specifier);
  return {
    breadth: widest(parts2.map((part2) => judge(part2).breadth)),
    command: normalise(specifier),
    pinned: parts2.length > 0 && parts2.every(isPinned)
  };
}
function commandReach(command, except = []) {
  const found = /* @__PURE__ */ new Map();
  for (const part2 of patternParts(command)) {
    const { breadth, reach } = judge(part2, except);
    const code = breadth === "any" || breadth === "interpreter" ? ANY_CODE : breadth === "build" ? [EXEC] : [];
    for (const one of [...code, ...isPinned(part2) ? pin(part2, reach) : reach]) {
      const key = `${one.resource} ${one.access}`;
      if (!found.has(key)) found.set(key, one);
    }
  }
  return [...found.values()];
}
function isKnownCommand(command) {
  const parts2 = patternParts(command);
  return parts2.length > 0 && parts2.every(({ fixed }) => fixed[0] !== void 0 && ROWS.has(fixed[0]));
}
function widest(breadths) {
  return BREADTHS.findLast((breadth) => breadths.includes(breadth)) ?? "narrow";
}
function judge(part2, except = [], depth = 0) {
  const [first, ...others] = part2.fixed;
  if (first === void 0) return judgeOpenName(part2.open);
  const name = first.startsWith("/") || first.startsWith("~") ? first.slice(first.lastIndexOf("/") + 1) : first;
  const rows = ROWS.get(name)?.filter(
    ({ words }) => words.length === 1 || !except.some((denied2) => covers(denied2, words.join(" ")))
  );
  if (rows === void 0) return { breadth: "narrow", reach: [] };
  if (isThreadPath(part2)) return { breadth: "narrow", reach: THREADS };
  const fixed = withoutFlags(rows, [name, ...others]);
  const row = rows.filter(({ words }) => words.every((word2, i) => word2 === fixed[i])).sort((a, b) => b.words.length - a.words.length)[0];
  const { open } = part2;
  const longer = open === void 0 ? [] : rows.filter(
    ({ words }) => words.length > fixed.length && fixed.every((word2, i) => word2 === words[i]) && words[fixed.length]?.startsWith(open)
  );
  const own = row === void 0 ? { breadth: "narrow", reach: [] } : judgeRow(row, { fixed, open }, except, depth);
  const breadth = widest([
    own.breadth,
    ...longer.map((other) => other.breadth),
    ...longer.some(({ words }) => !words.at(-1)?.startsWith("-")) ? ["wide"] : []
  ]);
  return { breadth, reach: [...own.reach, ...longer.flatMap((other) => other.reach)] };
}
var THREADS = [
  { resource: "github:issues", access: "write", via: "gh" },
  { resource: "github:pull-requests", access: "write", via: "gh" }
];
function isThreadPath({ fixed, wild }) {
  return fixed[0] === "gh" && fixed[1] === "api" && /^\/?repos\/[^\s]*\/(?:issues|pulls)\/[^\s]*\/[a-z_]+$/.test(wild ?? "");
}
function judgeOpenName(open) {
  if (open === void 0) return { breadth: "narrow", reach: [] };
  if (open === "") return { breadth: "any", reach: [] };
  const rows = [...ROWS].filter(([name]) => name.startsWith(open)).flatMap(([, list2]) => list2);
  return {
    breadth: widest([open.includes("/") ? "build" : "narrow", ...rows.map((row) => row.breadth)]),
    reach: rows.flatMap((row) => row.reach)
  };
}
function judgeRow(row, part2, except, depth) {
  if (row.form === "script") return { breadth: judgeScript(row, part2), reach: row.reach };
  if (row.form === "plain") {
    const whole = part2.open !== void 0 || row.breadth === "build" || row.breadth === "narrow";
    return { breadth: whole ? row.breadth : row.closed, reach: row.reach };
  }
  const inner = withoutWrapper(part2, row.words.length);
  if (inner.fixed.length === 0) return { breadth: part2.open === void 0 ? "narrow" : row.breadth, reach: [] };
  if (depth > 5) return { breadth: "interpreter", reach: [] };
  const within2 = judge(inner, except, depth + 1);
  return row.form === "run" ? { breadth: widest(["build", within2.breadth]), reach: within2.reach } : within2;
}
var CODE_OPTIONS = /* @__PURE__ */ new Set([
  "-c",
  "-e",
  "-E",
  "-p",
  "-r",
  "-i",
  "-s",
  "-lc",
  "-ic",
  "--eval",
  "--print",
  "--command",
  "-Command",
  "eval"
]);
function judgeScript(row, { fixed, open }) {
  const rest = fixed.slice(row.words.length);
  if (rest.some((word2) => CODE_OPTIONS.has(word2))) return open === void 0 ? "narrow" : "interpreter";
  if (rest.some((word2) => word2 === "-m" || !word2.startsWith("-"))) return "build";
  if (open === void 0) return "narrow";
  return open === "" || open.startsWith("-") ? row.breadth : "build";
}
var VALUE_OPTIONS = /* @__PURE__ */ new Set([
  "-C",
  "-R",
  "--repo",
  "--prefix",
  "--cwd",
  "--git-dir",
  "--work-tree",
  "--filter",
  "-F",
  "-w",
  "--workspace",
  "--dir"
]);
function withoutFlags(rows, fixed) {
  if (!rows.some(({ words: words2 }) => words2.length > 1)) return fixed;
  const words = [...fixed];
  while (words[1]?.startsWith("-") && !rows.some((row) => row.words[1] === words[1]))
    words.splice(1, VALUE_OPTIONS.has(words[1]) ? 2 : 1);
  return words;
}
var NUMBER = /^(?:#?\d+|\$\{\{.*(?:number|issue|pull_request).*\}\}|\$\{?[A-Z_]*(?:NUMBER|ISSUE|PR)[A-Z_]*\}?)$/;
var NUMBER_IN_PATH = /\/(?:issues|pulls)\/(?:\d+|\$\{\{[^{}]*\}\}|\$\{?[A-Z_]+\}?)(?:\/|$)/;
function isPinned({ fixed }) {
  if (fixed[0] !== "gh") return false;
  if (fixed[1] === "api") return fixed.some((word2) => NUMBER_IN_PATH.test(word2));
  return (fixed[1] === "issue" || fixed[1] === "pr") && fixed.slice(3).some((word2) => NUMBER.test(word2));
}
function pin({ fixed }, reach) {
  if (fixed[1] === "api") return [{ resource: "github:own-thread", access: "write", via: "gh" }];
  return reach.map((one) => {
    const thread2 = one.resource === "github:issues" || one.resource === "github:pull-requests";
    return thread2 && (one.access === "read" || one.access === "write") ? { ...one, resource: "github:own-thread" } : one;
  });
}

// src/readers/ci/agents/agent.ts
var GH_NAMES = /* @__PURE__ */ new Set(["GH_TOKEN", "GITHUB_TOKEN"]);
function environmentChannels(name) {
  if (GH_NAMES.has(name)) return ["env", "gh", "mcp"];
  return name.includes("PERSONAL_ACCESS_TOKEN") || name === "COPILOT_GITHUB_TOKEN" ? ["env", "mcp"] : ["env"];
}
var TRUE = { op: "const", value: true };
var EVERYTHING2 = [
  ["github:own-thread", "write"],
  ["github:issues", "write"],
  ["github:pull-requests", "write"],
  ["github:pull-requests", "approve"],
  ["github:discussions", "write"],
  ["github:agent-branch", "write"],
  ["github:default-branch", "write"],
  ["github:default-branch", "merge"],
  ["github:releases", "publish"],
  ["github:packages", "publish"],
  ["github:workflow-runs", "exec"],
  ["github:workflows", "write"],
  ["github:settings", "admin"],
  ["github:other-repositories", "write"],
  ["cloud:account", "write"],
  ["registry:packages", "publish"],
  ["service:account", "write"]
];
function anyCommandReach(network) {
  const exec = { resource: "host:exec", access: "exec", via: "none" };
  if (network === "none") return [exec];
  return [
    exec,
    { resource: "internet", access: "send", via: "none" },
    ...EVERYTHING2.map(([resource, access]) => ({ resource, access, via: "shell" }))
  ];
}
function unknownTool(what, location, shell = true) {
  const reach = anyCommandReach("full");
  return {
    label: `tools that are not in the files (${what})`,
    capability: shell ? "shell" : "mcp",
    breadth: "unknown",
    grant: "allowed",
    network: "full",
    location,
    reach: [
      { resource: "host:files", access: "write", via: "none" },
      ...shell ? reach : reach.filter(({ resource }) => resource === "internet")
    ],
    confidence: "possible"
  };
}
function shellTool(label, specifier, grant, location, network = "full", except = []) {
  const { breadth, command, pinned } = shellBreadth(specifier);
  const wide = breadth === "any" || breadth === "interpreter";
  const exec = breadth === "build" ? [{ resource: "host:exec", access: "exec", via: "none" }] : [];
  const named3 = commandReach(command, except).map(
    ({ resource, access, via }) => ({
      resource: pinned && resource === "github:issues" ? "github:own-thread" : resource,
      access,
      via
    })
  );
  return {
    label,
    capability: "shell",
    command,
    breadth,
    pinned,
    grant,
    network,
    location,
    reach: wide ? anyCommandReach(network) : [...exec, ...named3]
  };
}
function githubMcpTool(label, tools, grant, location) {
  const all = EVERYTHING2.filter(([id]) => id.startsWith("github:")).map(([resource, access]) => ({
    resource,
    access,
    via: "mcp"
  }));
  const named3 = tools === "*" ? all : tools.flatMap((tool) => {
    const hit = githubMcpReach(tool);
    return hit ? [{ ...hit, via: "mcp" }] : [];
  });
  return {
    label,
    capability: "mcp",
    breadth: tools === "*" ? "wide" : "narrow",
    grant,
    network: "full",
    location,
    reach: named3
  };
}
function plainTool(label, capability, grant, location, reach = []) {
  return { label, capability, grant, network: "full", location, reach };
}

// src/readers/ci/agents/step-credentials.ts
function environmentCredentials(step) {
  const held = [];
  for (const [name, value] of step.env) {
    for (const ref of value.refs) {
      held.push({ ref, name, location: value.tree?.location ?? step.location, channels: environmentChannels(name) });
    }
  }
  return held;
}
function modelRefs(step, entry) {
  const inputs = (entry["model-keys"] ?? []).flatMap((name) => step.with.get(name)?.refs ?? []);
  const env = [...step.env].filter(([name]) => entry["model-env"]?.includes(name) ?? classify(name, "env").class === "model-key").flatMap(([, value]) => value.refs);
  return [...inputs, ...env];
}

// src/readers/ci/resolve-text.ts
var WHOLE = /^\s*\$\{\{\s*(inputs|env)\.([A-Za-z_][\w-]*)\s*\}\}\s*$/;
var PART = /\$\{\{\s*(inputs|env)\.([A-Za-z_][\w-]*)\s*\}\}/g;
var MAX_RESOLVED = 64 * 1024;
function resolveText(text, env, inputs) {
  if (!text.includes("${{")) return text;
  const known2 = (kind, name) => (kind === "inputs" ? inputs.get(name.toLowerCase()) : env.get(name))?.text;
  const whole = WHOLE.exec(text);
  if (whole) return known2(whole[1] ?? "", whole[2] ?? "") ?? text;
  const resolved = text.replace(
    PART,
    (all, kind, name) => (known2(kind, name) ?? all).slice(0, MAX_RESOLVED)
  );
  return resolved.length > MAX_RESOLVED ? text : resolved;
}
function sourceOf(text, env, inputs) {
  const [, kind, name = ""] = WHOLE.exec(text) ?? [];
  const named3 = kind === "inputs" ? inputs.get(name.toLowerCase()) : kind === "env" ? env.get(name) : void 0;
  return named3?.source ?? named3?.tree;
}

// src/readers/ci/scripts/shell-session.ts
var MAX_KNOWN = 1e3;
var MAX_CALLS = 8;
var MAX_ASSIGNED = 1024 * 1024;
function session(env, words = [], start) {
  const now = new Map(start);
  const ever = new Map(start);
  let assigned3 = 0;
  const calls = /* @__PURE__ */ new Map();
  now.set("@", [heldWords(words)]);
  const initial = (name) => {
    const value = env.get(name);
    return value === void 0 ? void 0 : [heldText(value.text)];
  };
  const lookup = (name) => now.get(name) ?? initial(name);
  return {
    lookup,
    assign(one) {
      if (now.size > MAX_KNOWN && !now.has(one.name)) return;
      const before = lookup(one.name) ?? (one.certain ? [] : [[]]);
      const past = ever.get(one.name) ?? initial(one.name) ?? [];
      assigned3 += [...before, ...past].reduce((sum, held) => sum + lengthOf(held), 1);
      const fresh = assigned3 > MAX_ASSIGNED ? unknownValue(one.name) : assignedValues(one, before, lookup);
      const all = assigned3 > MAX_ASSIGNED ? fresh : merged(one.name, past, fresh);
      ever.set(one.name, all);
      now.set(one.name, one.certain || assigned3 > MAX_ASSIGNED ? fresh : merged(one.name, before, fresh));
    },
    called(name, list2) {
      const known2 = calls.get(name) ?? [];
      if (known2.length < MAX_CALLS && calls.size < MAX_KNOWN) calls.set(name, [...known2, list2]);
    },
    inside(name) {
      const arguments_ = calls.get(name)?.map(heldWords);
      return (variable2) => variable2 === "@" ? arguments_ : ever.get(variable2) ?? initial(variable2);
    },
    child(list2, own) {
      const values2 = new Map(now);
      for (const [name, text] of Object.entries(own)) {
        if (!text.includes("$")) values2.set(name, [heldText(text)]);
      }
      return session(env, list2, values2);
    }
  };
}
function merged(name, before, fresh) {
  if (before.length === 0) return fresh;
  const different = new Map([...before, ...fresh].map((held) => [JSON.stringify(held), held]));
  return different.size > MAX_FORMS ? unknownValue(name) : [...different.values()];
}

// src/parse/permission-rule.ts
var TOOL = /^[A-Za-z_*][A-Za-z0-9_*.:/-]*$/;
function parsePermissionRule(text) {
  const trimmed = text.trim();
  const open = trimmed.indexOf("(");
  const tool = (open < 0 ? trimmed : trimmed.slice(0, open)).trim();
  if (!TOOL.test(tool)) return void 0;
  if (open < 0) return { tool };
  if (!trimmed.endsWith(")")) return void 0;
  const specifier = trimmed.slice(open + 1, -1).trim();
  return specifier === "" ? { tool } : { tool, specifier };
}
function splitPermissionRules(text) {
  const rules = [];
  let position = 0;
  while (position < text.length) {
    const char = text.charAt(position);
    if (isSeparator(char)) {
      position += 1;
      continue;
    }
    const quoted2 = char === '"' || char === "'";
    const start = quoted2 ? position + 1 : position;
    const end = quoted2 ? endOfQuoted(text, start, char) : endOfRule(text, start);
    if (quoted2) {
      for (const inner of splitPermissionRules(text.slice(start, end)))
        rules.push({ text: inner.text, offset: start + inner.offset });
    } else {
      rules.push({ text: text.slice(start, end), offset: start });
    }
    position = quoted2 ? end + 1 : end;
  }
  return rules;
}
function isSeparator(char) {
  return char === "," || char === " " || char === "\n" || char === "\r" || char === "	";
}
function endOfQuoted(text, start, quote) {
  const end = text.indexOf(quote, start);
  return end < 0 ? text.length : end;
}
function endOfRule(text, start) {
  let depth = 0;
  for (let position = start; position < text.length; position += 1) {
    const char = text.charAt(position);
    if (char === "(") depth += 1;
    else if (char === ")" && depth > 0) depth -= 1;
    else if (depth === 0 && isSeparator(char) && !opensLater(text, position)) return position;
    else if (depth > 0 && (char === "\n" || char === "\r")) return position;
  }
  return text.length;
}
function opensLater(text, position) {
  let next = position;
  while (text.charAt(next) === " ") next += 1;
  return next > position && text.charAt(next) === "(";
}

// src/readers/ci/agents/claude-grants.ts
var NO_GRANTS = {
  allow: [],
  deny: [],
  bypass: void 0,
  edits: void 0,
  print: false,
  unknown: [],
  settings: [],
  sources: void 0
};
var WHOLLY_UNKNOWN = /^(?:\$\{\{[\s\S]*\}\}|\$[A-Za-z_]\w*|\$\{[A-Za-z_]\w*\})$/;
function isUnknown(text) {
  return WHOLLY_UNKNOWN.test(text.trim());
}
function together(parts2) {
  const first = (key) => {
    const named3 = parts2.flatMap((part2) => part2[key] ?? []);
    return named3.find((rule) => !rule.possible) ?? named3[0];
  };
  return {
    allow: parts2.flatMap((part2) => part2.allow),
    deny: parts2.flatMap((part2) => part2.deny),
    bypass: first("bypass"),
    edits: first("edits"),
    print: parts2.some((part2) => part2.print),
    unknown: parts2.flatMap((part2) => part2.unknown),
    settings: parts2.flatMap((part2) => part2.settings),
    sources: parts2.find((part2) => part2.sources !== void 0)?.sources
  };
}
function settingsGrants(tree, place) {
  const at = (text, location) => place?.(text) ?? location;
  const permissions = tree.get("permissions");
  const rules = (key) => (permissions?.get(key)?.items() ?? []).flatMap((item) => {
    const text = item.string();
    return text === void 0 ? [] : [{ text, location: at(text, item.location) }];
  });
  const allow = permissions?.get("allow");
  const filled = [permissions?.kind === "map" ? void 0 : permissions, allow?.kind === "list" ? void 0 : allow];
  const mode = permissions?.get("defaultMode");
  const word2 = mode?.string();
  const named3 = mode && word2 !== void 0 ? { text: word2, location: at(word2, mode.location) } : void 0;
  const locked = permissions?.get("disableBypassPermissionsMode")?.string() === "disable";
  return {
    ...NO_GRANTS,
    allow: allow?.kind === "list" ? rules("allow") : [],
    deny: [...rules("deny"), ...rules("ask")],
    bypass: word2 === "bypassPermissions" && !locked ? named3 : void 0,
    edits: word2 === "acceptEdits" ? named3 : void 0,
    // NOTE: an expression outside of quotes was put in as a number, see `settingsJson`.
    unknown: [
      ...filled.flatMap(
        (one) => one?.kind === "scalar" ? [{ text: "permissions", location: at("permissions", one.location) }] : []
      ),
      ...named3 && isUnknown(named3.text) ? [named3] : []
    ]
  };
}
function jsonFile(repository, path) {
  const source = repository?.file(path);
  if (source === void 0) return "absent";
  const { tree, diagnostics } = parseYaml(source, "json");
  return tree === void 0 || diagnostics.some(({ level }) => level === "error") ? "broken" : tree;
}
function settingsFile(repository, named3, report) {
  const path = named3.text.trim().replace(/^(?:\$\{\{\s*github\.workspace\s*\}\}|\$GITHUB_WORKSPACE|\$\{GITHUB_WORKSPACE\}|\.)\//, "");
  const tree = jsonFile(repository, path);
  if (tree === "absent") return { ...NO_GRANTS, unknown: [named3] };
  if (tree !== "broken") {
    const grants = settingsGrants(tree, void 0);
    return { ...grants, deny: grants.deny.map((rule) => ({ ...rule, possible: true })) };
  }
  report({
    code: "syntax-error",
    level: "warning",
    message: `The settings file \`${path}\` is not valid JSON: nothing in it grants or limits.`,
    location: named3.location
  });
  return NO_GRANTS;
}
var PROJECT = [
  ["project", ".claude/settings.json"],
  ["local", ".claude/settings.local.json"]
];
function projectGrants(repository, sources, report, ignoresAllow) {
  const files2 = PROJECT.filter(([name]) => sources === void 0 || sources.includes(name));
  const read = files2.flatMap(([, path]) => {
    const tree = jsonFile(repository, path);
    return typeof tree === "string" ? [] : [settingsGrants(tree, void 0)];
  });
  const all = together(read);
  const doubt = (rule) => ({ ...rule, possible: true });
  const allow = ignoresAllow ? [] : all.allow.map(doubt);
  const [counted] = [...allow, ...[all.bypass, all.edits].flatMap((rule) => rule ?? [])];
  const [ignored] = ignoresAllow ? all.allow : [];
  if (counted) report(projectNote(counted, POSSIBLE));
  else if (ignored) report(projectNote(ignored, IGNORED));
  return {
    ...all,
    allow,
    deny: all.deny.map(doubt),
    bypass: all.bypass && doubt(all.bypass),
    edits: all.edits && doubt(all.edits)
  };
}
var POSSIBLE = "Whether an agent in a workflow uses these settings depends on its checkout and on its release, which the files do not say: what they allow counts as possible.";
var IGNORED = "Claude Code ignores these allow rules in a workflow, unless a step before it marks the folder as trusted.";
function projectNote({ location }, message) {
  return { code: message === IGNORED ? "inert-setting" : "unresolved-reference", level: "note", message, location };
}

// src/readers/ci/agents/claude-words.ts
var OPERATORS = /[()|&;<>]/;
var GLOB = /[*?[]/;
function quoted(text, at) {
  const quote = text[at];
  let inner = "";
  for (let i = at + 1; i < text.length; i += 1) {
    if (text[i] === quote) return { end: i + 1, inner };
    const escaped = quote === '"' && text[i] === "\\" && /["\\$`]/.test(text[i + 1] ?? "");
    if (escaped) i += 1;
    inner += text[i] ?? "";
  }
  return { end: text.length, inner };
}
function claudeWords(input, bracketsSplit) {
  const text = input.split("\n").filter((line) => !line.trim().startsWith("#")).join("\n");
  const ends = new Map(findExpressions(text).map(({ offset, end }) => [offset, end]));
  const words = [];
  let word2;
  const close = () => {
    if (word2 && !(bracketsSplit && word2.glob)) words.push(word2.text);
    word2 = void 0;
  };
  const add = (more) => word2 = { text: (word2?.text ?? "") + more, glob: word2?.glob ?? false };
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? "";
    const end = ends.get(at);
    const joined2 = char === "\\" && /\s/.test(text[at + 1] ?? "\n");
    if (end !== void 0) {
      add(text.slice(at, end));
      at = end;
    } else if (char === '"' || char === "'") {
      const { end: after, inner } = quoted(text, at);
      add(inner);
      at = after;
    } else if (/\s/.test(char) || joined2 || bracketsSplit && OPERATORS.test(char)) {
      close();
      at += joined2 ? 2 : 1;
    } else {
      const literal = char === "\\" ? text[at + 1] ?? "" : char;
      const into = add(literal);
      if (GLOB.test(char)) into.glob = true;
      at += char === "\\" ? 2 : 1;
    }
  }
  close();
  return words;
}

// src/readers/ci/agents/settings-json.ts
var blank = (text) => text.replace(/[^\n]/g, " ");
function asJson(text, comments) {
  const ends = new Map(findExpressions(text).map(({ offset, end }) => [offset, end]));
  let out = "";
  let inString = false;
  for (let at = 0; at < text.length; ) {
    const end = ends.get(at);
    const char = text[at] ?? "";
    const block = comments && !inString && text.startsWith("/*", at);
    const line = comments && !inString && text.startsWith("//", at);
    let next = at + 1;
    if (end !== void 0) {
      const written = text.slice(at, end);
      out += inString && !/["\\\n]/.test(written) ? written : `0${blank(written.slice(1))}`;
      next = end;
    } else if (block || line) {
      const stop = text.indexOf(block ? "*/" : "\n", at + 2);
      next = stop < 0 ? text.length : stop + (block ? 2 : 0);
      out += blank(text.slice(at, next));
    } else if (inString && char === "\\") {
      out += text.slice(at, at + 2);
      next = at + 2;
    } else {
      if (char === '"') inString = !inString;
      out += char;
    }
    at = next;
  }
  return out;
}
function settingsJson(file, text, comments) {
  const { tree, diagnostics } = parseYaml({ file, text: asJson(text, comments) }, "json");
  return diagnostics.some(({ level }) => level === "error") ? void 0 : tree;
}

// src/catalog/releases.generated.ts
var data4 = JSON.parse('{"releases":{"anthropics/claude-code-action":{"f66f337f4e20":"0.0.1","ff02ba57223d":"0.0.2","c9d5a9d073e4":"0.0.3","48b327f164cb":"0.0.4","11f5812e2877":"0.0.5","80dbb4a5aa0c":"0.0.6","8e84799f37d4":"0.0.7","253f2c679698":"0.0.8","176dbc369d79":"0.0.9","5a787ed8ab3e":"0.0.10","8da47815ec96":"0.0.11","f6e559763308":"0.0.12","65b9bcde802a":"0.0.13","4bd9c2053aef":"0.0.14","47ea5c2a699c":"0.0.15","37483ba1128d":"0.0.16","bdd0c925cb06":"0.0.17","b10f287695ca":"0.0.18","41dd0aa695a0":"0.0.19","e0d3fec39f30":"0.0.20","bcf2fe94f89c":"0.0.21","3486c33ebfa0":"0.0.22","237de9d3299f":"0.0.23","ebbd9e9be468":"0.0.24","ece712ea816f":"0.0.25","bcb072b63fcb":"0.0.26","00f9595fb44d":"0.0.27","aa28d465c533":"0.0.28","e43c1b7facfb":"0.0.29","a804c9e83f1c":"0.0.30","87facd705195":"0.0.31","cefe963a6b4a":"0.0.32","a9d9ad3612d6":"0.0.33","d4d7974604c9":"0.0.34","dfa92d695228":"0.0.35","f6e7adf89ef0":"0.0.38","de86beb3aee5":"0.0.39","93df09fd8868":"0.0.40","8f551b358eb8":"0.0.41","0d204a659945":"0.0.42","0763498a5a7d":"0.0.43","e26577a93088":"0.0.44","7c5a98d59d24":"0.0.45","6037d754ac40":"0.0.46","e07ea013bd13":"0.0.47","af32fd318a57":"0.0.48","6672e9b357e9":"0.0.49","1f6e3225b088":"0.0.50","1b4ac7d7e0f0":"0.0.51","b39377f9bcc6":"0.0.52","188d526721c4":"0.0.53","15db2b3c79c0":"0.0.54","6d5c92076ba3":"0.0.55","a80505bbfb82":"0.0.56","0b138d9d491a":"0.0.57","a1507aefdc04":"0.0.58","02e9ed31816b":"0.0.59","68b7ca379c02":"0.0.60","194fca8b05f0":"0.0.61","9f02f6f6d43e":"0.0.62","28f83620103c":"0.0.63","0630ef383a45":"1.0.0","c05ccc5ce416":"1.0.1","0c127307fa52":"1.0.2","a6888c03f221":"1.0.3","2e6fc44bd4c8":"1.0.4","fd2c17f10163":"1.0.5","a3ff61d47aa5":"1.0.6","a5528eec7426":"1.0.7","7ed3b616d54f":"1.0.8","426380f01bad":"1.0.9","90d189f3abd4":"1.0.10","ac1a3207f3f0":"1.0.11","777ffcbfc9d2":"1.0.12","e8bad572273c":"1.0.13","f30f5eecfce2":"1.0.14","f4d737af0b61":"1.0.15","8a1c43717558":"1.0.16","906bd89c74d2":"1.0.17","6902c227aaa9":"1.0.18","f9b2917716eb":"1.0.19","798cf0988d67":"1.0.20","a7e4c51380c4":"1.0.21","6337623ebba1":"1.0.22","f0c8eb298079":"1.0.23","9acae263e77d":"1.0.24","d7b6d50442a8":"1.0.25","0d1933529914":"1.0.26","7145c3e0510b":"1.0.27","c9ec2b02b40a":"1.0.28","1b8ee3b94104":"1.0.29","a017b830c03e":"1.0.30","2316a9a8dbe4":"1.0.31","2804b4174b05":"1.0.32","8341a564b0c1":"1.0.33","f64219702d74":"1.0.34","4126f9d9757c":"1.0.35","231bd75b7196":"1.0.36","2817c54db8f4":"1.0.37","ff34ce0ff04a":"1.0.38","01e756b34ef7":"1.0.39","0ed5eeaa54d3":"1.0.40","70e16deb1840":"1.0.41","98af40b63cf4":"1.0.42","6867bb3ab0b2":"1.0.43","006aaf293520":"1.0.44","b113f49a5622":"1.0.45","6c61301d8e1e":"1.0.46","b433f16b30d5":"1.0.47","23ed4cb53d6e":"1.0.48","f669191d7d1e":"1.0.49","c22f7c3f9dbd":"1.0.50","ea36d6abdedc":"1.0.51","68cfeead1890":"1.0.52","2f8ba26a219c":"1.0.53","0cf5eeec4f90":"1.0.54","edd85d61533c":"1.0.55","fa3312a107ac":"1.0.56","35a9e0292d36":"1.0.57","6ae1b29ba24a":"1.0.58","48fe7dd592a9":"1.0.59","ade221fd1c40":"1.0.60","cd4b150a2afc":"1.0.61","273fe825408d":"1.0.62","1dd74842e568":"1.0.63","ba7fa4bcf054":"1.0.64","220272d38887":"1.0.65","64c7a0ef71df":"1.0.66","5f8e5bfe5b03":"1.0.67","e763fe78de2d":"1.0.68","1fc90f3ed982":"1.0.69","26ec041249ac":"1.0.70","5d0cc745cd0c":"1.0.71","cd77b50d2b08":"1.0.72","1b422b3517b5":"1.0.73","1ba15be4f0b0":"1.0.74","df37d2f0760a":"1.0.75","6062f3709600":"1.0.76","ff9acae5886d":"1.0.77","0ee1beea589a":"1.0.78","3ac52d0da9f8":"1.0.79","094bd24d575e":"1.0.80","e7b588b6eaa5":"1.0.81","88c168b39e7e":"1.0.82","bee87b3258c2":"1.0.83","408a40e7c283":"1.0.84","58dbe8ed6879":"1.0.85","ba026a3e56b9":"1.0.86","0432df8bfe05":"1.0.87","1eddb334cfa7":"1.0.88","6e2bd52842c6":"1.0.89","26ddc358fe3b":"1.0.90","2ff1acb3ee31":"1.0.91","657fb7c9c986":"1.0.92","b47fd721da66":"1.0.93","1c8b699d43e9":"1.0.94","39431830520a":"1.0.95","5fb899572b81":"1.0.96","905d4eb99ab3":"1.0.97","931e62027356":"1.0.98","c3d45e8e941e":"1.0.99","0d2971c79404":"1.0.100","38ec876110f9":"1.0.101","5d5c10a4f389":"1.0.102","4e5d8b13ca28":"1.0.103","b4d67413279f":"1.0.104","e58dfa555590":"1.0.105","2da6cfae686f":"1.0.106","567fe954a452":"1.0.107","11a9dadd1988":"1.0.108","b3c0320e7e82":"1.0.109","ef50f123a3a9":"1.0.110","fefa07e9c665":"1.0.111","2cc1ac1331ea":"1.0.112","7d7d3055f1fd":"1.0.113","62238ddb3377":"1.0.114","9db782c3a17e":"1.0.115","939ae9c056ec":"1.0.116","034cbdb00829":"1.0.117","ad67978e5eb3":"1.0.118","476e359e6203":"1.0.119","dde2242db6af":"1.0.120","f4fb5c6cdccc":"1.0.121","86eb26bf0139":"1.0.122","51ea8ea73a13":"1.0.123","24492741e0cc":"1.0.124","fd1877debc13":"1.0.125","ca89df3d42dc":"1.0.126","1dc994ee7a00":"1.0.127","20c8abf165d5":"1.0.128","c9d66afb1788":"1.0.129","661a6fefbd05":"1.0.130","4481e6d3c7bb":"1.0.131","bbfaf8e1ffe3":"1.0.132","787c5a0ce96a":"1.0.133","36a69b6a90b8":"1.0.134","70a6e5256e9e":"1.0.135","0b1b62002952":"1.0.136","41ea7642c143":"1.0.137","410165836eba":"1.0.138","64de744025ca":"1.0.139","fbda2eb1bdc9":"1.0.140","593d7a5c4e00":"1.0.141","11ba60486e4a":"1.0.142","eee73e2ae539":"1.0.143","0f97b95b6536":"1.0.144","ebcdfe6dc6bb":"1.0.145","0cb4f3e5e764":"1.0.146","56fa348258fb":"1.0.147","d5726de019ec":"1.0.148","4d7e1f0cd857":"1.0.149","9dd8b95a392e":"1.0.150","806af32823ef":"1.0.151","51705da45eec":"1.0.152","2fee15510437":"1.0.153","30544b674398":"1.0.154","80b318263384":"1.0.155","74eedf1a1892":"1.0.156","428971d2ecd6":"1.0.157","521136812280":"1.0.158","a92e7c70a4da":"1.0.159","4633baf52675":"1.0.160","fad22eb3fa58":"1.0.161","6c0083bb7289":"1.0.162","769e3bdff9bb":"1.0.163","01872ccc02bf":"1.0.164","558b1d6cab40":"1.0.165","f87768c6d25f":"1.0.166","0fe28cdb64e2":"1.0.167","ba0aafd4308c":"1.0.168","37b464ce7270":"1.0.169","536f2c32a397":"1.0.170","e90deca47693":"1.0.171","a08f8913d580":"1.0.172","f1bd27ca5b54":"1.0.173","125313444513":"1.0.174","1298632ce773":"1.0.175","700e7f831699":"1.0.176","3553f84341b9":"1.0.177","af0559ee4f51":"1.0.178","b76a0776ae74":"1.0.179","fa7e2f0a29a1":"1.0.180","44423bdec74b":"1.0.181","e0cf66d1d257":"1.0.182","be7b93b1907a":"1.0.183","86180fa9e4d3":"1.0.184","9db594c7a0e8":"1.0.185","c038e4dcdedf":"1.0.186","1623c36729ac":"1.0.187","7ff6806c8ebd":"1.0.188","6b082c41935b":"1.0.189","5ef2e550a465":"1.0.190","239e3a730883":"1.0.191","e63208cb9833":"1.0.192","9d7150bc8a3d":"1.0.193","459ad358ae43":"1.0.194","d40ddef4c030":"1.0.195","e2a4b761cd77":"1.0.196","5ee796a55f92":"1.0.197","3f854a8fb514":"1.0.198","dcb57747bfce":"1.0.199","24dcd50c0568":"1.0.200"},"openai/codex-action":{"7116b19ef68e":"1.0","f7bae02ffafb":"1.1","02e7b2943818":"1.2","e82fabcc36da":"1.3","086169432f1d":"1.4","bdc01a0b28bb":"1.5","c25d10f3f498":"1.6","5c3f4ccdb2b8":"1.7","e0fdf01220eb":"1.8"}}}');

// src/catalog/releases.ts
var RELEASES = new Map(
  Object.entries(data4.releases).map(([repository, commits]) => [repository, new Map(Object.entries(commits))])
);
var DIGITS2 = 12;
function releaseOf(uses) {
  const [slug = "", ref = ""] = uses.toLowerCase().split("@");
  return RELEASES.get(slug.split("/").slice(0, 2).join("/"))?.get(ref.slice(0, DIGITS2));
}

// src/readers/ci/agents/version.ts
var NUMBERS = /\bv?(\d+)(?:\.(\d+))?(?:\.(\d+))?\b/;
var SHA = /^[0-9a-f]{40}$/i;
var STOPPED = /^anthropics\/claude-code[\w/-]*@beta$/i;
function pinnedVersion(uses, comment) {
  if (STOPPED.test(uses)) return { version: void 0, floats: true, major: 0 };
  const ref = uses.split("@")[1] ?? "";
  const commit = SHA.test(ref);
  const [, major, minor, patch] = NUMBERS.exec(commit ? releaseOf(uses) ?? comment : ref) ?? [];
  if (major !== void 0 && minor !== void 0) return { version: `${major}.${minor}.${patch ?? 0}`, floats: false };
  if (commit || !/^v?\d+$/.test(ref)) return { version: void 0, floats: !commit };
  return { version: void 0, floats: true, major: Number(major) };
}
function atLeast(pin2, since) {
  const want = since.split(".").map(Number);
  if (pin2.floats) return pin2.major === void 0 || pin2.major >= (want[0] ?? 0);
  if (pin2.version === void 0) return void 0;
  const have = pin2.version.split(".").map(Number);
  for (let i = 0; i < want.length; i += 1) {
    const [a, b] = [have[i] ?? 0, want[i] ?? 0];
    if (a !== b) return a > b;
  }
  return true;
}

// src/readers/ci/agents/claude-tools.ts
var thread = { resource: "github:own-thread", access: "write", via: "action" };
var branch = { resource: "github:agent-branch", access: "write", via: "action" };
var READERS = /* @__PURE__ */ new Set([
  "Read",
  "Glob",
  "Grep",
  "LS",
  "NotebookRead",
  "TodoWrite",
  "Task",
  "Agent",
  "BashOutput",
  "KillShell",
  "Skill"
]);
var SHELLS3 = /* @__PURE__ */ new Set(["Bash", "PowerShell"]);
var EDITORS = /* @__PURE__ */ new Set(["Edit", "Write", "MultiEdit", "NotebookEdit"]);
function isOneDomain(specifier) {
  return specifier?.startsWith("domain:") === true && !specifier.includes("*");
}
function ruleTool({ text, location }) {
  const rule = parsePermissionRule(text);
  const tool = rule?.tool ?? text;
  if (SHELLS3.has(tool)) return shellTool(text, rule?.specifier, "allowed", location);
  if (EDITORS.has(tool))
    return plainTool(text, "edit", "allowed", location, [{ resource: "host:files", access: "write", via: "none" }]);
  if (READERS.has(tool)) return plainTool(text, "read", "allowed", location);
  if (tool === "WebFetch" || tool === "WebSearch")
    return {
      ...plainTool(text, "web", "allowed", location, [{ resource: "internet", access: "send", via: "none" }]),
      breadth: tool === "WebSearch" || isOneDomain(rule?.specifier) ? "narrow" : "wide"
    };
  const [, server = "", name = "*"] = /^mcp__(.+?)(?:__(.+))?$/.exec(tool) ?? [];
  if (server === "github_comment" || server === "github_inline_comment")
    return plainTool(text, "comment", "allowed", location, [thread]);
  if (server === "github_file_ops") return plainTool(text, "mcp", "allowed", location, [branch]);
  if (server === "github") return githubMcpTool(text, name === "*" ? "*" : [name], "allowed", location);
  return plainTool(text, "mcp", "allowed", location);
}
var bare = (rule) => parsePermissionRule(rule)?.tool ?? rule;
var isBare = (rule) => parsePermissionRule(rule)?.specifier === void 0;
function denied(deny, tool, text = tool) {
  const stops = deny.filter((rule) => rule.text === text || isBare(rule.text) && bare(rule.text) === tool);
  if (stops.length === 0) return "no";
  return stops.some((rule) => !rule.possible) ? "yes" : "possible";
}
function unsure(tool, rule, stop) {
  return rule.possible || stop === "possible" ? { ...tool, confidence: "possible" } : tool;
}
function isUnknownCommand(text) {
  const { tool, specifier } = parsePermissionRule(text) ?? {};
  return tool === "Bash" && /^["']?(?:\$\{\{|\$[A-Za-z_{])/.test(specifier ?? "");
}
function allowedTools(grants) {
  const { allow, deny, bypass, edits, unknown: unknown3 } = grants;
  const tools = [];
  const add = (rule, tool, granted, text) => {
    const stop = denied(deny, tool, text);
    if (stop !== "yes") tools.push(unsure(granted, rule, stop));
  };
  const shell = denied(deny, "Bash") !== "yes";
  for (const rule of [...allow.filter((one) => !one.possible), ...allow.filter((one) => one.possible)]) {
    if (isUnknown(rule.text)) tools.push(unknownTool(rule.text, rule.location, shell));
    else if (isUnknownCommand(rule.text)) add(rule, "Bash", unknownTool(rule.text, rule.location), rule.text);
    else add(rule, bare(rule.text), ruleTool(rule), rule.text);
  }
  for (const rule of unknown3) tools.push(unknownTool(rule.text, rule.location, shell));
  if (bypass) add(bypass, "Bash", anyCommand(bypass));
  const editing = bypass && (!bypass.possible || !edits) ? bypass : edits;
  if (editing)
    add(
      editing,
      "Edit",
      plainTool("Edit", "edit", "mode", editing.location, [{ resource: "host:files", access: "write", via: "none" }])
    );
  return tools;
}
function anyCommand({ location }) {
  return {
    label: "any command",
    capability: "shell",
    command: "*",
    breadth: "any",
    grant: "mode",
    network: "full",
    location,
    reach: anyCommandReach("full")
  };
}
function tagModeTools(step, { deny }) {
  const hardened = atLeast(pinnedVersion(step.uses ?? "", step.comment), "1.0.72") ?? true;
  const edit = plainTool("Edit, Write", "edit", "default", step.location, [
    { resource: "host:files", access: "write", via: "none" }
  ]);
  const comment = plainTool("its own comment", "comment", "default", step.location, [thread]);
  const push = plainTool("commit and push to its branch", "edit", "default", step.location, [branch]);
  const shell = shellTool("Bash(git push:*)", "git push:*", "default", step.location);
  const edits = denied(deny, "Edit") === "yes" && denied(deny, "Write") === "yes" ? [] : [edit];
  if (denied(deny, "Bash") === "yes") return [...edits, comment];
  return hardened ? [...edits, comment, push] : [...edits, comment, push, shell];
}

// src/readers/ci/agents/claude.ts
var FLAGS_ALLOW = /* @__PURE__ */ new Set(["--allowedTools", "--allowed-tools"]);
var FLAGS_DENY = /* @__PURE__ */ new Set(["--disallowedTools", "--disallowed-tools"]);
var SHIELD = "\uE000";
function rulesIn(text) {
  const shielded = text.replace(/\$\{\{[^{}]*\}\}/g, (all) => all.replace(/\s/g, SHIELD));
  return splitPermissionRules(shielded).map((rule) => rule.text.replaceAll(SHIELD, " "));
}
var SWITCHES = /* @__PURE__ */ new Set([
  "-p",
  "--print",
  "-c",
  "--continue",
  "--verbose",
  "--dangerously-skip-permissions",
  "--allow-dangerously-skip-permissions",
  "--strict-mcp-config",
  "--include-partial-messages",
  "--fork-session",
  "--ide",
  "--no-session-persistence"
]);
var LISTS = /* @__PURE__ */ new Set([...FLAGS_ALLOW, ...FLAGS_DENY]);
function flagsIn(words) {
  const flags = [];
  for (let i = 0; i < words.length; ) {
    const word2 = words[i] ?? "";
    i += 1;
    const [name = "", value] = word2.startsWith("--") ? word2.split(/=(.*)/s) : [word2];
    const values2 = value === void 0 ? [] : [value];
    const most = value !== void 0 || SWITCHES.has(name) ? 0 : LISTS.has(name) ? words.length : 1;
    if (!word2.startsWith("-")) {
      flags.push({ name: "", values: [word2] });
      continue;
    }
    for (; values2.length < most && i < words.length && !(words[i] ?? "").startsWith("-"); i += 1)
      values2.push(words[i] ?? "");
    flags.push({ name, values: values2 });
  }
  return flags;
}
function readFlags(words, place, text = "command") {
  const found = {
    allow: [],
    deny: [],
    unknown: [],
    settings: []
  };
  let { bypass, edits, print, sources } = NO_GRANTS;
  const named3 = (word2) => ({ text: word2, location: place(word2) });
  for (const { name, values: values2 } of flagsIn(words)) {
    const [value = ""] = values2;
    if (name === "" && text === "input" && isUnknown(value)) found.unknown.push(named3(value));
    if (name === "-p" || name === "--print") print = true;
    if (name === "--dangerously-skip-permissions") bypass = named3(name);
    if (name === "--settings" && value !== "") found.settings.push(named3(value));
    if (name === "--setting-sources") sources = value.split(",").map((source) => source.trim());
    if (name === "--permission-mode") {
      if (value === "bypassPermissions") bypass = { text: name, location: place(name) };
      if (value === "acceptEdits") edits = { text: name, location: place(name) };
      if (value === "auto" || isUnknown(value)) found.unknown.push({ text: value, location: place(value) });
    }
    const into = FLAGS_ALLOW.has(name) ? found.allow : FLAGS_DENY.has(name) ? found.deny : void 0;
    for (const rule of into === void 0 ? [] : values2.flatMap(rulesIn)) into?.push(named3(rule));
  }
  return { ...found, bypass, edits, print, sources };
}
function placeIn(value, fallback) {
  const tree = value?.tree;
  const raw = tree?.string();
  return (text) => {
    const at = raw?.indexOf(text) ?? -1;
    return tree !== void 0 && at >= 0 ? tree.locate(at, text.length) : tree?.location ?? fallback;
  };
}
var BRACKETS_SINCE = "1.0.149";
function fromArguments(value, step) {
  if (value === void 0) return NO_GRANTS;
  const older = atLeast(pinnedVersion(step.uses ?? "", step.comment), BRACKETS_SINCE) === false;
  return readFlags(claudeWords(value.text, older), placeIn(value, step.location), "input");
}
var PROJECT_IGNORED_SINCE = "1.0.179";
var GLOBS_REJECTED_SINCE = "1.0.138";
var GLOB2 = /^(?!mcp__[^*]+__)[^(]*\*/;
function withoutGlobs(grants, { rejectsGlobs = true, report }) {
  const globs = grants.allow.filter(({ text }) => GLOB2.test(text) && !isUnknown(text));
  if (globs.length === 0) return grants;
  const allow = grants.allow.filter((rule) => !globs.includes(rule));
  if (!rejectsGlobs) return { ...grants, allow, unknown: [...grants.unknown, ...globs] };
  for (const { text, location } of globs)
    report({
      code: "inert-setting",
      level: "note",
      message: `Claude Code ignores the allow rule \`${redact(text)}\`: an allow rule takes a wildcard only after \`mcp__<server>__\`.`,
      location
    });
  return { ...grants, allow };
}
function fromSettings(named3, place, sources) {
  const text = named3.text.trim();
  if (text === "") return NO_GRANTS;
  if (isUnknown(text)) return { ...NO_GRANTS, unknown: [named3] };
  if (!text.startsWith("{")) return settingsFile(sources.repository, named3, sources.report);
  const tree = settingsJson(sources.file, named3.text, false);
  return tree === void 0 ? NO_GRANTS : settingsGrants(tree, place);
}
function withSettings(flags, sources) {
  const named3 = flags.settings.map((rule) => fromSettings(rule, () => rule.location, sources));
  const { repository, report, ignoresProject = false } = sources;
  const project = projectGrants(repository, flags.sources, report, ignoresProject);
  return withoutGlobs(together([flags, ...named3, project]), sources);
}
function unknownTools(grants) {
  return [...grants.unknown, ...grants.allow.filter(({ text }) => isUnknown(text))].map(({ text, location }) => ({
    code: "unresolved-reference",
    // NOTE: an input of a called workflow is known where it is called.
    level: /^\$\{\{\s*inputs\.[\w-]+\s*\}\}$/.test(text) ? "note" : "warning",
    message: `What \`${redact(text)}\` lets the agent use is not in the files: it may be any tool.`,
    location
  }));
}
function fromList(value, fallback) {
  if (value === void 0) return [];
  const place = placeIn(value, fallback);
  return rulesIn(value.text).map((text) => ({ text, location: place(text) }));
}
function actionGrants(step, repository, report) {
  const since = (release) => atLeast(pinnedVersion(step.uses ?? "", step.comment), release) === true;
  const sources = {
    file: step.location.file,
    repository,
    report,
    rejectsGlobs: since(GLOBS_REJECTED_SINCE),
    ignoresProject: since(PROJECT_IGNORED_SINCE)
  };
  const args = fromArguments(step.with.get("claude_args"), step);
  const settings = step.with.get("settings");
  const place = placeIn(settings, step.location);
  const inputs = {
    ...NO_GRANTS,
    allow: fromList(step.with.get("allowed_tools"), step.location),
    deny: fromList(step.with.get("disallowed_tools"), step.location),
    print: true
  };
  const named3 = { text: settings?.text ?? "", location: settings?.tree?.location ?? step.location };
  return withSettings(together([args, fromSettings(named3, place, sources), inputs]), sources);
}

// src/readers/ci/agents/codex.ts
var SANDBOXES = ["read-only", "workspace-write", "danger-full-access"];
function codexPolicy(words, sandbox, fallback) {
  let strongest = Math.max(
    SANDBOXES.findIndex((name) => name === sandbox),
    sandbox === void 0 || sandbox === "" ? SANDBOXES.indexOf(fallback) : 0
  );
  let network = false;
  const raise = (name) => {
    strongest = Math.max(
      strongest,
      SANDBOXES.findIndex((known2) => known2 === name)
    );
  };
  const option = (i, short, long) => {
    const word2 = words[i] ?? "";
    if (word2 === short || word2 === long) return words[i + 1] ?? "";
    if (word2.startsWith(`${long}=`)) return word2.slice(long.length + 1);
    return word2.startsWith(short) && !word2.startsWith("--") ? word2.slice(short.length).replace(/^=/, "") : void 0;
  };
  words.forEach((word2, i) => {
    if (word2 === "--full-auto") raise("workspace-write");
    if (word2 === "--yolo" || word2 === "--dangerously-bypass-approvals-and-sandbox") raise("danger-full-access");
    raise(option(i, "-s", "--sandbox") ?? "");
    const setting = option(i, "-c", "--config") ?? "";
    const [, mode] = /^sandbox_mode\s*=\s*["']?([\w-]+)/.exec(setting) ?? [];
    if (mode !== void 0) raise(mode);
    if (/^sandbox_workspace_write\.network_access\s*=\s*["']?true/.test(setting)) network = true;
  });
  return { sandbox: SANDBOXES[Math.max(0, strongest)] ?? fallback, network };
}
function codexActionTools(step) {
  const given = step.with.get("codex-args");
  const words = parseShell(`codex ${(given?.text ?? "").replace(/[[\]",]/g, " ")}`)[0]?.words.map((word2) => word2.value) ?? [];
  const input = step.with.get("safety-strategy")?.text === "read-only" ? "read-only" : step.with.get("sandbox")?.text.trim();
  const [own, all] = [codexPolicy([], input, "workspace-write"), codexPolicy(words, input, "workspace-write")];
  const byArguments = own.sandbox !== all.sandbox || own.network !== all.network;
  const location = (byArguments ? given : step.with.get("sandbox"))?.tree?.location ?? step.location;
  const unknown3 = input?.includes("${{") === true ? location : hasUnknownOption(words) ? given?.tree?.location : void 0;
  if (unknown3 === void 0) return codexTools(all, location);
  const label = "any command (the sandbox is not in the files)";
  return codexTools({ sandbox: "danger-full-access", network: true }, unknown3).map(
    (tool) => ({ ...tool, label, confidence: "possible" })
  );
}
var CHOOSES = /^(?:-s|--sandbox|-c|--config)$/;
function hasUnknownOption(words) {
  return words.some((word2, i) => {
    const before = words[i - 1] ?? "";
    return isUnknown(word2) && (!before.startsWith("-") || CHOOSES.test(before));
  });
}
var EDITS = { resource: "host:files", access: "write", via: "none" };
function codexTools({ sandbox, network }, location) {
  if (sandbox === "read-only") return [];
  const full = sandbox === "danger-full-access" || network ? "full" : "none";
  const label = sandbox === "danger-full-access" ? "any command, no sandbox" : `commands in the workspace sandbox${network ? " with network" : ""}`;
  return [
    {
      label,
      capability: "shell",
      command: "*",
      breadth: sandbox === "danger-full-access" ? "any" : full === "full" ? "any" : "build",
      grant: sandbox === "danger-full-access" ? "flag" : "default",
      network: full,
      location,
      reach: full === "full" ? [EDITS, ...anyCommandReach("full")] : [EDITS]
    }
  ];
}

// src/readers/ci/agents/copilot-flags.ts
var ANY_URL = "any address";
var BUILT_IN_SERVER = "github-mcp-server";
var TRUTHY = ["true", "1", "yes", "on", "y"];
var FALSY = ["", "false", "0", "no", "off", "n"];
var NAMES4 = {
  shell: ["bash", "powershell"],
  write: ["apply_patch", "create", "edit"],
  url: ["web_fetch"]
};
var BUILT_IN = /* @__PURE__ */ new Set([
  ...["bash", "list_bash", "read_bash", "stop_bash", "write_bash"],
  ...["powershell", "list_powershell", "read_powershell", "stop_powershell", "write_powershell"],
  ...["apply_patch", "create", "edit", "view", "list_agents", "read_agent", "task", "write_agent"],
  ...["ask_user", "glob", "grep", "rg", "skill", "web_fetch"]
]);
var DELEGATES = ["task", "skill"];
function items(text) {
  const found = [];
  let depth = 0;
  let item = "";
  for (const char of text) {
    if (char === "(") depth += 1;
    if (char === ")") depth -= 1;
    if (char === "," && depth <= 0) {
      found.push(item);
      item = "";
    } else item += char;
  }
  return [...found, item].map((one) => one.trim()).filter((one) => one !== "");
}
function values(words, name, many) {
  return words.flatMap((word2, i) => {
    if (word2.startsWith(`${name}=`)) return [word2.slice(name.length + 1)];
    if (word2 !== name) return [];
    const rest = words.slice(i + 1);
    const end = rest.findIndex((one) => one.startsWith("-"));
    return rest.slice(0, many ? end < 0 ? rest.length : end : 1);
  });
}
var list = (words, name) => values(words, name, true).flatMap(items);
var isOpen = (text) => /[$`*]/.test(text);
function enabledTools(words) {
  if (words.includes("--enable-all-github-mcp-tools")) return { tools: "*", sure: true };
  const sets = values(words, "--add-github-mcp-toolset", false).flatMap(items);
  const tools = values(words, "--add-github-mcp-tool", false).flatMap(items);
  if (sets.includes("all") || tools.includes("*")) return { tools: "*", sure: true };
  if (sets.length > 0 || tools.some(isOpen)) return { tools: "*", sure: false };
  return tools.length > 0 ? { tools, sure: true } : void 0;
}
function copilotFlags(words, allowAll) {
  const whole = ["--allow-all", "--yolo"].find((flag) => words.includes(flag));
  const variable2 = allowAll.some((text) => TRUTHY.includes(text.trim().toLowerCase()));
  const everything2 = whole ?? (variable2 ? "COPILOT_ALLOW_ALL" : void 0);
  const available = list(words, "--available-tools");
  const mode = words.find((word2) => word2 === "--acp" || word2 === "--server" || word2 === "workflow");
  const bare2 = words.some((word2, i) => word2 === "--allow-tool" && (words[i + 1]?.startsWith("-") ?? true));
  const allUrls = everything2 ?? words.find((word2) => word2 === "--allow-all-urls");
  return {
    allow: list(words, "--allow-tool"),
    deny: list(words, "--deny-tool"),
    available: available.length === 0 || available.some(isOpen) ? void 0 : available,
    excluded: available.length === 0 ? list(words, "--excluded-tools") : [],
    allTools: everything2 ?? words.find((word2) => word2 === "--allow-all-tools"),
    everything: everything2 !== void 0,
    urls: allUrls === void 0 ? list(words, "--allow-url") : [ANY_URL],
    servers: values(words, "--additional-mcp-config", false),
    enabled: enabledTools(words),
    noBuiltIn: words.includes("--disable-builtin-mcps") || values(words, "--disable-mcp-server", false).includes(BUILT_IN_SERVER),
    unknown: [
      ...mode === void 0 || mode === "workflow" && words[0] !== mode ? [] : [mode],
      ...bare2 ? ["--allow-tool"] : [],
      ...allowAll.filter((text) => ![...TRUTHY, ...FALSY].includes(text.trim().toLowerCase())).map((text) => text.startsWith("${{") ? text : "$COPILOT_ALLOW_ALL")
    ]
  };
}
var PATTERN = /^([^()]*?)(?:\((.*)\))?$/s;
function parts(rule) {
  const [, kind = rule, argument] = PATTERN.exec(rule) ?? [];
  return { kind: kind.trim(), argument: argument?.trim() === "" ? void 0 : argument?.trim() };
}
function commandPattern(argument) {
  return argument.endsWith("*") ? argument : `${argument}:*`;
}
function deniedCommands({ deny }) {
  return deny.map(parts).flatMap(
    ({ kind, argument }) => (
      // NOTE: a wildcard anywhere else is not documented, so that it denies nothing.
      kind === "shell" && argument !== void 0 && /^[^$`*:]+(?::\*)?$/.test(argument) ? [commandPattern(argument)] : []
    )
  );
}
function isDenied(flags, kind, argument) {
  if (flags.deny.some((rule) => rule === kind || argument !== void 0 && rule === `${kind}(${argument})`))
    return true;
  if (kind !== "shell" || argument === void 0) return false;
  return deniedCommands(flags).some((denied2) => covers(denied2, commandPattern(argument)));
}
function allows(flags, server, tool) {
  if (isDenied(flags, server, tool)) return false;
  return flags.allTools !== void 0 || flags.allow.includes(server) || flags.allow.includes(`${server}(${tool})`);
}
function removal(flags, kind) {
  if (kind !== "mcp" && flags.deny.includes(kind)) return "yes";
  const { available, excluded } = flags;
  if (available !== void 0) {
    const has = (name) => available.includes(name);
    const left = kind === "mcp" ? available.some((name) => !BUILT_IN.has(name)) : [kind, ...NAMES4[kind]].some(has);
    if (left) return "no";
    return DELEGATES.some(has) ? "possible" : "yes";
  }
  if (kind === "mcp") return "no";
  const gone = NAMES4[kind].filter((name) => excluded.includes(name));
  if (gone.length === NAMES4[kind].length)
    return DELEGATES.every((name) => excluded.includes(name)) ? "yes" : "possible";
  return kind === "shell" && gone.length > 0 ? "possible" : "no";
}

// src/readers/ci/agents/copilot-rules.ts
function isRuleUnknown(rule) {
  const { kind, argument } = parts(rule);
  return /[$`]/.test(kind) || kind === "shell" && /^["']?[$`]/.test(argument ?? "");
}
var unsure2 = (stop, grant) => {
  if (stop === "yes") return [];
  return [stop === "no" ? grant : { ...grant, confidence: "possible" }];
};
function ruleTool2(text, flags, location) {
  const { kind, argument } = parts(text);
  if (isDenied(flags, kind, argument)) return [];
  if (kind === "shell") {
    const pattern = argument === void 0 ? void 0 : commandPattern(argument);
    return unsure2(
      removal(flags, "shell"),
      shellTool(text, pattern, "allowed", location, "full", deniedCommands(flags))
    );
  }
  if (kind === "write")
    return unsure2(
      removal(flags, "write"),
      plainTool(text, "edit", "allowed", location, [{ resource: "host:files", access: "write", via: "none" }])
    );
  if (kind === "url")
    return unsure2(removal(flags, "url"), {
      ...plainTool(text, "web", "allowed", location, [{ resource: "internet", access: "send", via: "none" }]),
      breadth: argument === void 0 || argument.includes("*") ? "wide" : "narrow"
    });
  if (kind === "read" || kind === "memory") return [plainTool(text, "read", "allowed", location)];
  return serverTool(text, { server: kind, tool: argument }, flags, location);
}
function serverTool(text, { server, tool }, flags, location) {
  const stop = removal(flags, "mcp");
  if (server !== "github" && server !== BUILT_IN_SERVER)
    return unsure2(stop, plainTool(text, "mcp", "allowed", location));
  const grant = githubMcpTool(text, tool === void 0 ? "*" : [tool], "allowed", location);
  if (server === BUILT_IN_SERVER && (tool === void 0 || flags.enabled !== void 0)) return [];
  return unsure2(stop === "no" ? "possible" : stop, grant);
}

// src/readers/ci/agents/copilot.ts
var EDITS2 = { resource: "host:files", access: "write", via: "none" };
var SENDS = { resource: "internet", access: "send", via: "none" };
var READ_ONLY_HOLDS_SINCE = "0.0.423";
function within(stop, grants) {
  if (stop === "yes") return [];
  return stop === "no" ? grants : grants.map((grant) => ({ ...grant, confidence: "possible" }));
}
function anyCommand2(label, location) {
  return {
    label,
    capability: "shell",
    command: "*",
    breadth: "any",
    grant: "flag",
    network: "full",
    location,
    reach: anyCommandReach("full")
  };
}
var possible = (grant) => ({ ...grant, confidence: "possible" });
function everyTool(flags, location) {
  const { allTools, everything: everything2 } = flags;
  if (allTools === void 0) return [];
  const web = plainTool("web_fetch", "web", "flag", location, [SENDS]);
  return [
    ...within(removal(flags, "shell"), [anyCommand2(`any command (${allTools})`, location)]),
    ...within(removal(flags, "write"), [plainTool("write", "edit", "flag", location, [EDITS2])]),
    // Whether `--allow-all-tools` alone lets it fetch any address is not documented.
    ...everything2 || flags.urls.length > 0 ? [] : within(removal(flags, "url"), [possible(web)]),
    ...within(removal(flags, "mcp"), serversOf(flags, location))
  ];
}
function serversOf(flags, location) {
  return flags.servers.map((text) => {
    if (text.startsWith("@") || /^[$`]/.test(text)) return unknownTool(text, location, false);
    if (/github-mcp-server|api\.githubcopilot\.com|server-github/.test(text))
      return githubMcpTool("GitHub server of --additional-mcp-config", "*", "flag", location);
    return plainTool("MCP server of --additional-mcp-config", "mcp", "flag", location);
  });
}
function builtInServer(flags, location) {
  if (flags.noBuiltIn || flags.enabled === void 0) return [];
  const { tools, sure } = flags.enabled;
  const label = (tool) => `${BUILT_IN_SERVER}: ${tool}`;
  const asked = flags.allow.map(parts).flatMap(({ kind, argument }) => kind === BUILT_IN_SERVER && argument || []);
  const whole = tools === "*" && allows(flags, BUILT_IN_SERVER, "*");
  const names = whole ? ["*"] : (tools === "*" ? asked : tools).filter((tool) => allows(flags, BUILT_IN_SERVER, tool));
  const grants = names.map((tool) => githubMcpTool(label(tool), tool === "*" ? "*" : [tool], "flag", location));
  return within(removal(flags, "mcp"), sure ? grants : grants.map(possible));
}
function webTools(flags, location) {
  return within(
    removal(flags, "url"),
    flags.urls.map((what) => ({
      ...plainTool(`web_fetch (${what})`, "web", "flag", location, [SENDS]),
      breadth: what === ANY_URL || what.includes("*") || what.includes("$") ? "wide" : "narrow"
    }))
  );
}
function copilotTools(words, allowAll, named3, location) {
  const flags = copilotFlags(words, allowAll);
  const shell = removal(flags, "shell") !== "yes";
  const rules = flags.allow.filter((text) => !isRuleUnknown(text));
  const unknown3 = [...flags.unknown, ...flags.allow.filter(isRuleUnknown)];
  const granted = rules.flatMap((text) => ruleTool2(text, flags, location));
  const version = named3 === void 0 ? void 0 : /.@v?(\d[^/@]*)$/.exec(named3)?.[1];
  const old = version !== void 0 && atLeast({ version, floats: false }, READ_ONLY_HOLDS_SINCE) === false;
  const label = `any command (what only reads can hide others before ${READ_ONLY_HOLDS_SINCE})`;
  const hidden = old && flags.allTools === void 0 ? [possible(anyCommand2(label, location))] : [];
  return {
    tools: [
      ...everyTool(flags, location),
      ...granted,
      ...webTools(flags, location),
      ...builtInServer(flags, location),
      ...within(removal(flags, "shell"), hidden),
      ...unknown3.map((text) => unknownTool(text, location, shell))
    ],
    unknown: unknown3
  };
}

// src/readers/ci/agents/gemini.ts
var LIST_HOLDS_SINCE = "0.39.1";
function everything(location, label = "any command (--yolo)") {
  return [
    {
      label,
      capability: "shell",
      command: "*",
      breadth: "any",
      grant: "flag",
      network: "full",
      location,
      reach: anyCommandReach("full")
    },
    plainTool("write_file", "edit", "flag", location, [{ resource: "host:files", access: "write", via: "none" }])
  ];
}
function listedTools(listed, place) {
  return listed.flatMap((text) => {
    const [, tool = text, specifier] = /^([A-Za-z_]+)(?:\((.*)\))?$/s.exec(text) ?? [];
    if (tool === "run_shell_command" || tool === "ShellTool")
      return [shellTool(text, specifier === void 0 ? void 0 : `${specifier}:*`, "allowed", place(text))];
    if (tool === "write_file" || tool === "replace")
      return [
        plainTool(text, "edit", "allowed", place(text), [{ resource: "host:files", access: "write", via: "none" }])
      ];
    if (tool === "web_fetch" || tool === "google_web_search")
      return [plainTool(text, "web", "allowed", place(text), [{ resource: "internet", access: "send", via: "none" }])];
    return [];
  });
}
function serverTools(servers, place) {
  return (servers?.entries() ?? []).flatMap(({ key, value }) => {
    const image = [
      value.get("command")?.string(),
      value.get("httpUrl")?.string(),
      value.get("url")?.string(),
      ...(value.get("args")?.items() ?? []).map((a) => a.string())
    ].join(" ");
    if (!/github-mcp-server|api\.githubcopilot\.com|server-github/.test(image))
      return [plainTool(`MCP server ${key}`, "mcp", "allowed", place(key))];
    const included = value.get("includeTools")?.items().flatMap((item) => item.string() ?? []);
    return (included ?? ["*"]).map(
      (tool) => githubMcpTool(`${key}: ${tool}`, tool === "*" ? "*" : [tool], "allowed", place(tool === "*" ? key : tool))
    );
  });
}
function geminiTools(step, settings, version, report) {
  const given = settings !== void 0 && settings.text.trim() !== "";
  const tree = given ? settingsJson(step.file, settings.text, true) : void 0;
  const broken = given && tree === void 0;
  const location = settings?.tree?.location ?? step;
  if (broken)
    report({
      code: "syntax-error",
      level: "warning",
      message: "The Gemini settings are not valid JSON, so their tool list limits nothing.",
      location
    });
  const raw = settings?.tree?.string();
  const place = (text) => {
    const at = raw?.indexOf(text) ?? -1;
    return at >= 0 && settings?.tree ? settings.tree.locate(at, text.length) : location;
  };
  const core = tree?.at("tools", "core") ?? tree?.get("coreTools");
  const servers = broken ? [] : serverTools(tree?.get("mcpServers"), place);
  const number = version?.trim().replace(/^v(?=\d)/, "");
  const pinned = number !== void 0 && /^\d/.test(number) ? { version: number, floats: false } : { version: void 0, floats: true };
  if (broken || core === void 0) return [...everything(location), ...servers];
  if (core.kind !== "list")
    return [...everything(location, "any command (--yolo; what limits it is not in the files)"), ...servers];
  if (atLeast(pinned, LIST_HOLDS_SINCE) === false)
    return [...everything(location, `any command (--yolo ignores the list before ${LIST_HOLDS_SINCE})`), ...servers];
  const listed = core.items().flatMap((item) => item.string() ?? []);
  return [...listedTools(listed, place), ...servers];
}
function valuesOf(words, flag) {
  return words.flatMap((word2, i) => {
    if (word2 === flag) return words.slice(i + 1, i + 2);
    return word2.startsWith(`${flag}=`) ? [word2.slice(flag.length + 1)] : [];
  });
}
function geminiCommandTools(words, location) {
  const modes = valuesOf(words, "--approval-mode");
  if (words.includes("-y") || words.includes("--yolo") || modes.includes("yolo")) return everything(location);
  const allowed = valuesOf(words, "--allowed-tools").flatMap((value) => value.split(","));
  const tools = listedTools(
    allowed.map((tool) => tool.trim()),
    () => location
  );
  const unknown3 = [...allowed, ...modes].filter(isUnknown).map((what) => unknownTool(what, location));
  const edit = plainTool("write_file", "edit", "mode", location, [
    { resource: "host:files", access: "write", via: "none" }
  ]);
  return [...tools, ...modes.includes("auto_edit") ? [edit] : [], ...unknown3];
}

// src/readers/ci/agents/cli-tools.ts
var HOLDS_OPTIONS = /(?:^|[^a-z])(?:args?|arguments|flags?|opts?|options?|params?|tools?|permissions?)(?:[^a-z]|$)|\$[@*]|\$\{[@*]/i;
var VALUED2 = /^(?:--(?:dis)?allowed-?[tT]ools|--permission-mode|--approval-mode|-s|--sandbox|-m|--model|--max-turns|--output-format|--input-format|--(?:append-)?system-prompt(?:-file)?|--settings|--mcp-config|--session-id|--resume|--add-dir|--fallback-model|--json-schema|--output-last-message|-o|-C|--cd|--include-directories|--agent|--allow-url|--deny-url|--deny-tool|--excluded-tools|--log-dir|--log-level)$/;
var COMPUTED = /^(?:\$\(|`|\$\{[A-Za-z_]\w*[^\w}])/;
function hiddenOptions(words) {
  return words.flatMap(
    ({ value, literal, open }, i) => open && !literal && HOLDS_OPTIONS.test(value) && !VALUED2.test(words[i - 1]?.value ?? "") ? [value] : []
  );
}
function valuesOf2(words, ...flags) {
  return words.flatMap(({ value }, i) => {
    const flag = flags.find((name) => value === name || value.startsWith(`${name}=`));
    if (flag === void 0) return [];
    return [value === flag ? words[i + 1]?.value ?? "" : value.slice(flag.length + 1)];
  });
}
function textsOf2(name, { env }, lookup) {
  const own = env[name];
  if (own !== void 0) return [own];
  return (lookup(name) ?? []).map((held) => held.map((text) => text.map((piece) => piece.text).join("")).join(" "));
}
function cliTools(entry, command, { location, repository, report, lookup }) {
  const { words } = command;
  const texts = words.map((word2) => word2.value);
  const hidden = hiddenOptions(words).map((text) => ({ text, location }));
  if (entry.id === "claude") {
    const flags = readFlags(texts, () => location);
    const computed = flags.allow.filter(({ text }) => COMPUTED.test(text));
    const allow = flags.allow.filter((rule) => !computed.includes(rule));
    const grants = withSettings(
      { ...flags, allow, unknown: [...flags.unknown, ...computed, ...hidden] },
      { file: location.file, repository, report }
    );
    unknownTools(grants).forEach(report);
    return allowedTools(grants);
  }
  if (entry.id === "copilot") {
    const allowAll = textsOf2("COPILOT_ALLOW_ALL", command, lookup);
    const known3 = copilotTools(texts, allowAll, command.package, location);
    const unknown4 = [...hidden, ...known3.unknown.map((text) => ({ text, location }))];
    unknownTools({ ...NO_GRANTS, unknown: unknown4 }).forEach(report);
    return [...known3.tools, ...hidden.map(({ text }) => unknownTool(text, location))];
  }
  const isCodex = entry.id === "codex";
  const modes = isCodex ? valuesOf2(words, "-s", "--sandbox") : valuesOf2(words, "--approval-mode");
  const unknown3 = [
    ...hidden,
    ...modes.filter((mode) => mode.startsWith("$")).map((text) => ({ text, location }))
  ];
  unknownTools({ ...NO_GRANTS, unknown: unknown3 }).forEach(report);
  const known2 = isCodex ? codexTools(codexPolicy(texts, void 0, "read-only"), location) : geminiCommandTools(texts, location);
  return [...known2, ...unknown3.map(({ text }) => unknownTool(text, location))];
}

// src/readers/ci/agents/trace/record.ts
var FULL = [];
var ANSWER = ["tool calls"];
function isOn(text) {
  const word2 = text?.trim().toLowerCase() ?? "";
  if (/\$\{\{|^\$/.test(word2)) return void 0;
  return !["", "0", "false", "no", "off", "none"].includes(word2);
}
function variablesOf(env, location) {
  return (name) => {
    const value = env.get(name);
    return value && { text: value.text, location: value.tree?.location ?? location };
  };
}
function optionValues(words, ...names) {
  return words.flatMap(({ value }, i) => {
    const name = names.find((one) => value === one || value.startsWith(`${one}=`));
    if (name === void 0) return [];
    return [value === name ? words[i + 1]?.value ?? "" : value.slice(name.length + 1)];
  });
}
function optionValue(words, ...names) {
  return optionValues(words, ...names).at(-1);
}
function hasOption(words, ...names) {
  return words.some(({ value }) => names.includes(value));
}
function printed(stream, omits, location, pathsOf) {
  const shows = stream === void 0 || stream.shown;
  const taken = stream?.taken === true && !omits.includes("tool calls");
  const log = { kept: "log", omits: shows ? omits : taken ? "unknown" : ANSWER, location };
  const files2 = (stream?.files ?? []).flatMap(pathsOf);
  return [log, ...files2.map((path) => ({ kept: "file", omits, location, path, during: true }))];
}
function sessionFiles(path, location) {
  return { kept: "file", omits: FULL, location, path, during: true, label: "session files" };
}

// src/readers/ci/agents/trace/claude.ts
var LOG_HIDDEN_SINCE = "1.0.16";
var SUMMARY_OFF_SINCE = "1.0.65";
var SESSIONS = "~/.claude/projects";
var either = (...found) => found.includes(true) ? true : found.includes(void 0) ? void 0 : false;
function actionLog(step) {
  const input = step.with.get("show_full_output");
  const older = atLeast(pinnedVersion(step.uses ?? "", step.comment), LOG_HIDDEN_SINCE);
  const debug = step.env.get("ACTIONS_STEP_DEBUG");
  const by = isOn(input?.text) === true ? "show_full_output" : isOn(debug?.text) === true ? "ACTIONS_STEP_DEBUG" : void 0;
  const shows = either(isOn(input?.text), isOn(debug?.text), older === void 0 ? void 0 : !older);
  const at = by === "show_full_output" ? input?.tree : by === void 0 ? void 0 : debug?.tree;
  const omits = shows === void 0 ? "unknown" : shows ? FULL : ANSWER;
  return { kept: "log", omits, location: at?.location ?? step.location, ...by ? { by } : {} };
}
function actionSummary(step) {
  const input = step.with.get("display_report");
  const since = atLeast(pinnedVersion(step.uses ?? "", step.comment), SUMMARY_OFF_SINCE);
  const shows = input === void 0 ? since === void 0 ? void 0 : !since : isOn(input.text);
  if (shows === false) return [];
  const by = input === void 0 ? {} : { by: "display_report" };
  return [
    { kept: "summary", omits: shows ? FULL : "unknown", location: input?.tree?.location ?? step.location, ...by }
  ];
}
function claudeActionRecords(step, isBase, repository) {
  const { location } = step;
  const settings = step.with.get("settings")?.text.trim() ?? "";
  const tree = settings.startsWith("{") ? settingsJson(location.file, settings, false) : void 0;
  const own = variablesOf(step.env, location);
  const variable2 = (name) => {
    const text = tree?.at("env", name)?.string();
    return text === void 0 ? own(name) : { text, location: step.with.get("settings")?.tree?.location ?? location };
  };
  const file = {
    kept: "file",
    omits: FULL,
    location,
    // base-action/src/execution-file.ts; it is written from what the action itself received.
    path: "$RUNNER_TEMP/claude-execution-output.json",
    output: "execution_file"
  };
  return [
    actionLog(step),
    ...isBase ? [] : actionSummary(step),
    file,
    sessionFiles(SESSIONS, location),
    ...telemetry(variable2),
    ...hooks([...tree ? [tree] : [], ...projectSettings(repository)], location)
  ];
}
function output({ words, hidden }) {
  const format = optionValue(words, "--output-format") ?? "text";
  if (hidden || /[$`]/.test(format)) return "unknown";
  if (format === "stream-json") return FULL;
  const verbose = hasOption(words, "--verbose", "--debug", "-d", "--mcp-debug");
  if (verbose) return format === "json" ? FULL : "unknown";
  return ANSWER;
}
function claudeCommandRecords(line) {
  const { location, streams: streams2, variable: variable2, repository } = line;
  return [
    ...printed(streams2.output, output(line), location, line.pathsOf),
    ...hasOption(line.words, "--no-session-persistence") ? [] : [sessionFiles(SESSIONS, location)],
    ...telemetry(variable2),
    ...hooks(projectSettings(repository), location)
  ];
}
var LOCAL = /^(?:https?:\/\/)?(?:localhost|127\.|\[?::1|0\.0\.0\.0)/;
function telemetry(variable2) {
  const enabled = variable2("CLAUDE_CODE_ENABLE_TELEMETRY");
  const on = isOn(enabled?.text);
  if (enabled === void 0 || on === false) return [];
  const { location } = enabled;
  const record = (omits2, by) => ({
    kept: "telemetry",
    omits: omits2,
    location,
    // NOTE: they are sent while the agent works, so that a run that fails has sent its own.
    afterFailure: true,
    ...by ? { by } : {}
  });
  const exporter = variable2("OTEL_LOGS_EXPORTER")?.text ?? "";
  const endpoint = (variable2("OTEL_EXPORTER_OTLP_LOGS_ENDPOINT") ?? variable2("OTEL_EXPORTER_OTLP_ENDPOINT"))?.text;
  if (on === void 0 || /\$/.test(exporter) || variable2("OTEL_TRACES_EXPORTER") !== void 0)
    return [record("unknown")];
  if (!exporter.includes("otlp")) return [record(exporter.includes("console") ? "unknown" : ANSWER)];
  if (endpoint === void 0 || LOCAL.test(endpoint)) return [record("unknown")];
  const raw = variable2("OTEL_LOG_RAW_API_BODIES");
  if (raw !== void 0 && isOn(raw.text) !== false) return [record(FULL, "OTEL_LOG_RAW_API_BODIES")];
  const said = (name) => isOn(variable2(name)?.text);
  const [prompts, details] = [said("OTEL_LOG_USER_PROMPTS"), said("OTEL_LOG_TOOL_DETAILS")];
  if (prompts === void 0 || details === void 0) return [record("unknown")];
  const omits = [...prompts ? [] : ["prompts"], ...details ? [] : ["tool arguments"]];
  return [record(omits)];
}
function projectSettings(repository) {
  const source = repository?.file(".claude/settings.json");
  const tree = source && parseYaml(source, "json").tree;
  return tree ? [tree] : [];
}
var PER_CALL = ["PreToolUse", "PostToolUse"];
var PER_SESSION = ["SessionEnd", "Stop", "SubagentStop"];
function hooks(settings, location) {
  const sees = (tree) => PER_SESSION.some((event) => (tree.at("hooks", event)?.items().length ?? 0) > 0) || PER_CALL.some(
    (event) => (tree.at("hooks", event)?.items() ?? []).some(
      (entry) => ["", "*", ".*"].includes(entry.get("matcher")?.string()?.trim() ?? "")
    )
  );
  const found = settings.some((tree) => tree.get("disableAllHooks")?.boolean() !== true && sees(tree));
  return found ? [{ kept: "file", omits: "unknown", location, label: "what hooks record" }] : [];
}

// src/readers/ci/agents/trace/codex.ts
var SESSIONS2 = "~/.codex/sessions";
function codexCommandRecords(line) {
  const { words, streams: streams2, location, pathsOf, hidden } = line;
  const json = hasOption(words, "--json", "--experimental-json");
  const set = optionValues(words, "-c", "--config").some((text) => text.startsWith("otel"));
  const omits = hidden ? "unknown" : FULL;
  const exporter = { kept: "telemetry", omits: "unknown", location };
  return [
    ...printed(json ? streams2.output : streams2.errors, omits, location, pathsOf),
    ...hasOption(words, "--ephemeral") ? [] : [sessionFiles(SESSIONS2, location)],
    ...set ? [exporter] : []
  ];
}
function codexActionRecords(step) {
  const { location } = step;
  const home = step.with.get("codex-home")?.text.trim() ?? "";
  return [
    { kept: "log", omits: FULL, location },
    sessionFiles(home === "" ? SESSIONS2 : `${home.replace(/\/$/, "")}/sessions`, location)
  ];
}

// src/readers/ci/agents/trace/command-line.ts
function commandLine(command, hidden, lookup, location, repository) {
  return {
    words: command.words,
    streams: command,
    hidden,
    location,
    repository,
    variable(name) {
      const own = command.env[name];
      const held = own === void 0 ? lookup(name) : void 0;
      if (own === void 0 && held === void 0) return void 0;
      const texts = (held ?? []).map(
        (texts2) => texts2.flat().map((piece) => piece.text).join("")
      );
      return { text: own ?? (texts.length === 1 ? texts[0] ?? "" : "$"), location };
    },
    pathsOf: (word2) => expandAll([word2], lookup).map((form) => form.map(({ value }) => value).join(" "))
  };
}

// src/readers/ci/agents/trace/copilot.ts
var SESSIONS3 = "~/.copilot/session-state";
function output2({ words, hidden }) {
  const format = optionValue(words, "--output-format") ?? "text";
  if (hidden || /[$`]/.test(format)) return "unknown";
  if (format === "json") return FULL;
  if (hasOption(words, "-s", "--silent")) return ANSWER;
  return words[0]?.value === "workflow" || hasOption(words, "--acp", "--server") ? "unknown" : ["tool results"];
}
function copilotRecords(line) {
  const { words, streams: streams2, location, pathsOf, variable: variable2 } = line;
  const share = optionValue(words, "--share");
  const shares = hasOption(words, "--share") || share !== void 0;
  const path = share === void 0 || share === "" || share.startsWith("-") ? "./copilot-session-*.md" : share;
  const logs = optionValue(words, "--log-dir") ?? "~/.copilot/logs";
  const exports = ["COPILOT_OTEL_ENABLED", "COPILOT_OTEL_FILE_EXPORTER_PATH", "OTEL_EXPORTER_OTLP_ENDPOINT"].some(
    (name) => isOn(variable2(name)?.text) !== false
  );
  const found = [
    shares && { kept: "file", omits: FULL, location, path },
    hasOption(words, "--share-gist") && { kept: "gist", omits: FULL, location, by: "--share-gist" },
    // NOTE: what the files of `--log-dir` hold at each level is not documented.
    { kept: "file", omits: "unknown", location, path: logs, during: true, label: "log files" },
    exports && { kept: "telemetry", omits: "unknown", location }
  ];
  return [
    ...printed(streams2.output, output2(line), location, pathsOf),
    sessionFiles(SESSIONS3, location),
    ...found.filter((record) => record !== false)
  ];
}

// src/readers/ci/agents/trace/gemini.ts
var SESSIONS4 = "~/.gemini/tmp";
var TELEMETRY_FILE = ".gemini/telemetry.log";
var ARTIFACTS = "gemini-artifacts";
function telemetryOf(settings, variable2) {
  const said = (name, key) => variable2(name)?.text ?? settings?.at("telemetry", key)?.string();
  const given = settings?.at("telemetry", "enabled");
  const written = given !== void 0 && given.boolean() === void 0 ? "$" : given?.string();
  const on = isOn(variable2("GEMINI_TELEMETRY_ENABLED")?.text ?? written);
  if (on === false) return void 0;
  const prompts = isOn(said("GEMINI_TELEMETRY_LOG_PROMPTS", "logPrompts") ?? "true");
  const file = said("GEMINI_TELEMETRY_OUTFILE", "outfile")?.trim();
  const endpoint = said("GEMINI_TELEMETRY_OTLP_ENDPOINT", "otlpEndpoint") ?? "localhost";
  const cloud = said("GEMINI_TELEMETRY_TARGET", "target") === "gcp";
  return {
    // NOTE: without prompts the arguments of tools are left out, too: packages/core/src/telemetry/types.ts
    omits: on === void 0 || prompts === void 0 ? "unknown" : prompts ? FULL : ["prompts", "tool arguments"],
    file: file === "" ? void 0 : file,
    sent: file ? false : cloud || (/localhost|127\.0\.0\.1/.test(endpoint) ? "local" : true)
  };
}
function telemetryRecords(found, location) {
  if (found === void 0) return [];
  const { omits, file, sent } = found;
  if (file !== void 0) return [{ kept: "file", omits, location, path: file, during: true, label: "telemetry" }];
  return [{ kept: "telemetry", omits: sent === "local" ? "unknown" : omits, location, afterFailure: true }];
}
function repositoryRecords(repository, location) {
  const source = repository?.file(".gemini/settings.json");
  const tree = source && settingsJson(source.file, source.text, true);
  const on = isOn(tree?.at("telemetry", "enabled")?.string());
  return on === false ? [] : [{ kept: "telemetry", omits: "unknown", location }];
}
function geminiActionRecords(step, repository) {
  const { location } = step;
  const settings = step.with.get("settings") ?? step.with.get("settings_json");
  const text = settings?.text.trim() ?? "";
  const tree = text === "" ? void 0 : settingsJson(location.file, text, true);
  const hidden = { kept: "telemetry", omits: "unknown", location };
  const found = telemetryOf(tree, variablesOf(step.env, location));
  const upload = step.with.get("upload_artifacts");
  const uploads = isOn(upload?.text);
  const debug = step.with.get("gemini_debug");
  const copied = found?.file === TELEMETRY_FILE ? found.omits : ANSWER;
  const on = isOn(debug?.text);
  const log = {
    kept: "log",
    omits: on === false ? ANSWER : "unknown",
    location: debug?.tree?.location ?? location,
    ...on ? { by: "gemini_debug" } : {}
  };
  const records = [
    log,
    { kept: "file", omits: copied, location, path: ARTIFACTS },
    uploads !== false && {
      kept: "artifact",
      label: "artifact gemini-output",
      omits: uploads === void 0 ? "unknown" : copied,
      location: upload?.tree?.location ?? location,
      // NOTE: the upload inside of the action has no `always()`, and a run that fails ends the step before it.
      afterFailure: false
    },
    step.with.has("gcp_workload_identity_provider") && found !== void 0 && { kept: "telemetry", omits: found.omits, location }
  ];
  return [
    ...records.filter((record) => record !== false),
    sessionFiles(SESSIONS4, location),
    ...telemetryRecords(found, settings?.tree?.location ?? location),
    ...text === "" ? repositoryRecords(repository, location) : isUnknown(text) ? [hidden] : []
  ];
}
function output3({ words, hidden }) {
  const format = optionValue(words, "--output-format", "-o") ?? "text";
  if (hidden || /[$`]/.test(format) || hasOption(words, "--debug", "-d")) return "unknown";
  return format === "stream-json" ? FULL : ANSWER;
}
function geminiCommandRecords(line) {
  const { words, streams: streams2, location, pathsOf, variable: variable2, repository } = line;
  const flags = words.some(({ value }) => value.startsWith("--telemetry"));
  const flagged = { kept: "telemetry", omits: "unknown", location };
  return [
    ...printed(streams2.output, output3(line), location, pathsOf),
    sessionFiles(SESSIONS4, location),
    ...telemetryRecords(telemetryOf(void 0, variable2), location),
    ...flags ? [flagged] : [],
    ...repositoryRecords(repository, location)
  ];
}

// src/readers/ci/agents/trace/limit.ts
var CLAUDE = [
  ["--max-turns", "turns"],
  ["--max-budget-usd", "cost"]
];
function claudeLimits(words) {
  return CLAUDE.flatMap(([flag, limit]) => optionValue(words, flag) === void 0 ? [] : [limit]);
}
var word = (value) => ({ value, offset: 0, end: 0, literal: true });
function claudeActionLimits(step) {
  const words = claudeWords(step.with.get("claude_args")?.text ?? "", false).map(word);
  const before = atLeast(pinnedVersion(step.uses ?? "", step.comment), "1.0.0") === false;
  return [
    ...claudeLimits(words),
    ...words.some(({ value }) => isUnknown(value)) ? ["unknown"] : [],
    // NOTE: before 1.0 `timeout_minutes` had a default, 30 minutes or 10.
    ...before ? ["time"] : [],
    ...before && step.with.has("max_turns") ? ["turns"] : []
  ];
}
function geminiActionLimits(step) {
  const text = (step.with.get("settings") ?? step.with.get("settings_json"))?.text.trim() ?? "";
  if (isUnknown(text)) return ["unknown"];
  const tree = text === "" ? void 0 : settingsJson(step.location.file, text, true);
  const turns = (tree?.at("model", "maxSessionTurns") ?? tree?.get("maxSessionTurns"))?.string();
  return turns === void 0 || turns.startsWith("-") ? [] : ["turns"];
}
function codexActionLimits(step) {
  const given = step.with.get("codex-args")?.text ?? "";
  return isUnknown(given) ? ["unknown"] : [];
}
function commandLimits(product2, words, hidden) {
  const own = product2 === "claude" ? claudeLimits(words) : product2 === "copilot" && words.some(({ value }) => value.startsWith("--max-autopilot-continues")) ? ["turns"] : [];
  return hidden ? [...own, "unknown"] : own;
}

// src/readers/ci/agents/trace/command-evidence.ts
var RECORDS = /* @__PURE__ */ new Map([
  ["claude", claudeCommandRecords],
  ["codex", codexCommandRecords],
  ["copilot", copilotRecords],
  ["gemini", geminiCommandRecords]
]);
function commandEvidence(product2, command, lookup, location, repository) {
  const records = RECORDS.get(product2);
  if (records === void 0) return {};
  const hidden = hiddenOptions(command.words).length > 0;
  const limits = commandLimits(product2, command.words, hidden);
  return {
    records: records(commandLine(command, hidden, lookup, location, repository)),
    limits: command.limited ? [...limits, "time"] : limits
  };
}
var keyOf = ({ kept, path, label }) => JSON.stringify([kept, path, label]);
function agreed(known2, more) {
  if (known2.records === void 0 || more.records === void 0) return {};
  const records = new Map(known2.records.map((record) => [keyOf(record), record]));
  for (const record of more.records) {
    const other = records.get(keyOf(record));
    const differs = other !== void 0 && JSON.stringify(other.omits) !== JSON.stringify(record.omits);
    records.set(keyOf(record), differs ? { ...record, omits: "unknown" } : record);
  }
  const [a, b] = [known2.limits ?? [], more.limits ?? []];
  const limits = a.filter((limit) => b.includes(limit));
  const same = limits.length === a.length && limits.length === b.length;
  return { records: [...records.values()], limits: same ? limits : [...limits, "unknown"] };
}

// src/readers/ci/agents/cli-agents.ts
var MAX_LINES2 = 2e4;
var MAX_SCRIPTS = 200;
var MAX_CALLED = 4 * 1024 * 1024;
var budgets = /* @__PURE__ */ new WeakMap();
function budgetOf(repository) {
  const budget = budgets.get(repository) ?? { characters: MAX_CALLED };
  budgets.set(repository, budget);
  return budget;
}
function notRead(what, location) {
  return {
    code: "not-supported",
    level: "warning",
    message: `\`${what}\` runs an agent that is not supported yet: it was not judged.`,
    location
  };
}
function notKnown(what, location) {
  return {
    code: "not-supported",
    level: "warning",
    message: `\`${what}\` seems to run an agent; which command it is cannot be told from the files: it was not judged.`,
    location
  };
}
function notParsed(script) {
  return {
    code: "not-supported",
    level: "warning",
    message: "This script names an agent and cannot be read as a whole: what it runs was not judged.",
    location: script.location
  };
}
function isHeadless(entry, { words, fed }) {
  const texts = words.map((word2) => word2.value);
  if (entry["no-run"]?.includes(texts[0] ?? "")) return false;
  if (entry.subcommand)
    return entry.subcommand.includes(texts.find((word2) => !word2.startsWith("-")) ?? "") || texts.includes(entry.subcommand[0] ?? "");
  if (entry.headless?.includes("-p") && texts.some((word2) => /^-[a-z]*p[a-z]*$/.test(word2))) return true;
  if (texts.some((word2) => entry.headless?.some((flag) => word2 === flag || word2.startsWith(`${flag}=`)) ?? false))
    return !texts.some((word2) => /^(?:--version|--help)$/.test(word2));
  if (!entry["prompt-runs"] || texts.some((word2) => entry["no-run"]?.includes(word2))) return false;
  return fed === true || words.some(isPrompt);
}
function isPrompt({ value, literal }) {
  return !value.startsWith("-") && (/\s/.test(value) || !literal && value.startsWith("$"));
}
function behindGh(form) {
  const [first, ...rest] = form.words;
  if (form.name.split("/").at(-1) !== "gh" || first?.value !== "copilot") return form;
  const end = rest.findIndex((word2) => word2.value === "--");
  const own = end < 0 ? rest : rest.slice(0, end);
  if (own.some(({ value }) => ["--help", "-h", "--remove"].includes(value))) return form;
  return { ...form, name: first.value, words: end < 0 ? rest : rest.slice(end + 1) };
}
function collector(report, repository) {
  const found = /* @__PURE__ */ new Map();
  const said = /* @__PURE__ */ new Set();
  const once = (diagnostic) => {
    const { file, line: line2, column } = diagnostic.location;
    const key = `${diagnostic.message}@${file}:${line2}:${column}`;
    if (!said.has(key)) report(diagnostic);
    said.add(key);
  };
  const line = (at) => {
    const { forms, script } = at;
    for (const form of forms.map(behindGh)) {
      const name = form.name.split("/").at(-1) ?? "";
      const texts = form.words.map((word2) => word2.value);
      if (isUnreadCommand(name, texts)) once(notRead(form.name, script.location));
      const entry = agentByCommand(name) ?? agentByCommand(form.name);
      const unknown3 = entry === void 0 && form.head?.literal === false && /[$`]/.test(name);
      if (unknown3 && looksLikeAgent(form.name, texts)) once(notKnown(form.name, at.location));
      if (entry === void 0 || !isHeadless(entry, form)) continue;
      const { location } = at;
      const key = JSON.stringify([entry.id, location]);
      const agent = found.get(key) ?? { entry, location, tools: /* @__PURE__ */ new Map(), evidence: void 0 };
      found.set(key, agent);
      for (const tool of cliTools(entry, form, { location, repository, report: once, lookup: at.session.lookup }))
        if (agent.tools.get(tool.label)?.confidence !== void 0 || !agent.tools.has(tool.label))
          agent.tools.set(tool.label, tool);
      const evidence = commandEvidence(entry.id, form, at.session.lookup, location, repository);
      agent.evidence = agent.evidence === void 0 ? evidence : agreed(agent.evidence, evidence);
    }
  };
  return { line, found };
}
function named2(script, step) {
  const texts = [...step.env].flatMap(([name, value]) => script.includes(name) ? [value.text] : []);
  return [script, ...texts].join("\n");
}
function scriptOf(step) {
  if (step.script !== void 0) return step.script;
  const { run, tree } = step;
  const raw = run?.string();
  if (run === void 0 || raw === void 0) return void 0;
  const text = resolveText(raw, step.env, step.inputs);
  return {
    text,
    place(offset, end, name) {
      const [at, length] = text === raw ? spanOf(raw, offset, end, name) : spanOf(raw, 0, raw.length, name);
      return run.locate(at, length);
    },
    shell: tree.get("shell")?.string() ?? "bash",
    folder: resolveText(tree.get("working-directory")?.string() ?? "", step.env, step.inputs),
    ...text === raw ? { source: run } : {}
  };
}
function cliAgents(step, report, repository) {
  const own = scriptOf(step);
  if (own === void 0) return [];
  const { text, folder, shell } = own;
  const action = folderOf(step.tree.file);
  const folders = [.../* @__PURE__ */ new Set([folder, "", action])];
  const may = mayNameAgent(named2(text, step)) || mayCallAgent(named2(text, step), repository, folders) || mayRunProgram(text, repository, [folder, ""]);
  if (!may) return [];
  if (/^(?:python|node|perl|ruby)/.test(shell)) {
    if (suggestsAgent(text)) report(notKnown(shell, step.location));
    return [];
  }
  const script = {
    text,
    place: own.place,
    location: step.location,
    folder: action,
    from: [.../* @__PURE__ */ new Set([folder, ""])],
    ...own.source ? { source: own.source } : {}
  };
  const { line, found } = collector(report, repository);
  const visitor = {
    line,
    incomplete: (part2) => {
      if (suggestsAgent(part2.text) && found.size === 0) report(notParsed(part2));
    },
    calls: (at, form) => calledScripts(at, form, repository, action, report),
    budget: { lines: MAX_LINES2, scripts: MAX_SCRIPTS },
    shared: budgetOf(repository)
  };
  walkScript(script, session(step.env), visitor);
  return [...found.values()].map((one) => agentStep(one, step));
}
function agentStep({ entry, location, tools: granted, evidence }, step) {
  const tools = [...granted.values()];
  return {
    entry,
    step,
    location,
    version: void 0,
    mode: "headless",
    tools: () => tools,
    credentials: environmentCredentials(step),
    model: modelRefs(step, entry),
    check: { state: "none", input: void 0, condition: () => TRUE },
    appToken: false,
    ...evidence
  };
}

// src/readers/ci/agents/literals.ts
function holdLiterals(builder, agent, { entry, step }, contexts) {
  const seen = /* @__PURE__ */ new Set();
  const hold = (name, value, channels) => {
    const secret = literalSecret(value.text, name);
    if (secret === void 0) return;
    const key = digest(value.text);
    if (seen.has(key)) return;
    seen.add(key);
    const location = (value.source ?? value.tree)?.location ?? step.location;
    const id = builder.distinct(`credential:literal/${location.file}#${name}`, key);
    const facts = {
      class: "literal",
      provider: secret.provider,
      lifetime: "static",
      store: "file",
      hint: secret.weak ? "a default password" : secret.hint
    };
    builder.node("credential", id, { label: `a literal ${name}`, location, facts });
    for (const { resource, access, certainty } of classify(name, "env").grants) {
      builder.edge("grants", id, resourceNode(builder, resource), {
        facts: { access, confidence: certainty },
        as: access
      });
    }
    const confidence = secret.weak ? "possible" : "certain";
    builder.edge("holds", agent, id, {
      contexts,
      facts: { when: "with", channel: [...channels], names: [name], confidence },
      locations: [location]
    });
  };
  for (const [name, value] of step.env) hold(name, value, environmentChannels(name));
  for (const [name, value] of step.with)
    hold(name, value, name === entry["token-input"] ? ["env", "gh", "git", "action", "mcp"] : ["env"]);
}

// src/readers/ci/agents/model-host.ts
var MODEL_HOSTS = [
  ["use_bedrock", "aws"],
  ["CLAUDE_CODE_USE_BEDROCK", "aws"],
  ["use_vertex", "google-cloud"],
  ["CLAUDE_CODE_USE_VERTEX", "google-cloud"],
  ["use_vertex_ai", "google-cloud"],
  ["GOOGLE_GENAI_USE_VERTEXAI", "google-cloud"],
  ["use_foundry", "azure"],
  ["CLAUDE_CODE_USE_FOUNDRY", "azure"]
];
function modelHost(step) {
  const isOn2 = (name) => /^(?:true|1)$/i.test((step.with.get(name) ?? step.env.get(name))?.text.trim() ?? "");
  return MODEL_HOSTS.find(([name]) => isOn2(name))?.[1];
}

export {
  fits,
  classify,
  isSettingName,
  isSecretName,
  patternParts,
  normalise,
  withoutWrapper,
  covers,
  shellBreadth,
  commandReach,
  isKnownCommand,
  parsePermissionRule,
  splitPermissionRules,
  agentByUses,
  agentByActionName,
  agentByCommand,
  isUnreadAction,
  namesAgent,
  isAgentName,
  githubMcpReach,
  sha256,
  literalSecret,
  redact,
  groupBy,
  toolNode,
  resolveText,
  sourceOf,
  parse,
  findExpressions,
  hideExpressions,
  unwrap,
  readShell,
  isPlainCommand,
  walkScript,
  folderOf,
  mayRunAgent,
  calledScripts,
  spanOf,
  session,
  environmentChannels,
  TRUE,
  anyCommandReach,
  unknownTool,
  shellTool,
  plainTool,
  pinnedVersion,
  atLeast,
  allowedTools,
  tagModeTools,
  unknownTools,
  actionGrants,
  codexActionTools,
  copilotTools,
  geminiTools,
  environmentCredentials,
  modelRefs,
  claudeActionRecords,
  codexActionRecords,
  geminiActionRecords,
  claudeActionLimits,
  geminiActionLimits,
  codexActionLimits,
  notRead,
  cliAgents,
  holdLiterals,
  modelHost
};
