import {
  edgeId
} from "./chunk-WEHTXSKA.js";
import {
  ACCESSES,
  NODE_KINDS,
  fact
} from "./chunk-JYZMH2C7.js";

// src/graph/digest.ts
function sha256(text, encoding = "hex") {
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest(encoding);
}

// src/catalog/credentials.generated.ts
var data = JSON.parse('{"sources":{"actions":"https://docs.github.com/en/actions/concepts/security/github_token","pat":"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens","app":"https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps","oidc":"https://docs.github.com/en/actions/concepts/security/openid-connect","prefixes":"https://github.blog/engineering/behind-githubs-new-authentication-token-formats/","anthropic":"https://code.claude.com/docs/en/iam","copilot":"https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/use-byok-models","opencode":"https://opencode.ai/docs/providers/","openai":"https://platform.openai.com/docs/api-reference/authentication","google":"https://ai.google.dev/gemini-api/docs/api-key","aws":"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html","azure":"https://learn.microsoft.com/en-us/dotnet/api/azure.identity.environmentcredential","npm":"https://docs.npmjs.com/about-access-tokens","pypi":"https://pypi.org/help/#apitoken","cargo":"https://doc.rust-lang.org/cargo/reference/config.html","docker":"https://docs.docker.com/security/access-tokens/","vsce":"https://code.visualstudio.com/api/working-with-extensions/publishing-extension","slack":"https://docs.slack.dev/authentication/tokens/","gitlab":"https://docs.gitlab.com/security/tokens/","scanning":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns","servers":"https://github.com/modelcontextprotocol/servers","stripe":"https://docs.stripe.com/keys","supabase":"https://supabase.com/docs/guides/api/api-keys"},"grants":{"none":[],"cloud":[{"resource":"cloud:account","access":"write"}],"registry":[{"resource":"registry:packages","access":"publish"}],"service":[{"resource":"service:account","access":"write"}]},"names":[{"names":["github.token"],"class":"job-token","provider":"github","lifetime":"minted","grants":"none","source":"actions"},{"names":["ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_ID_TOKEN_REQUEST_URL"],"class":"oidc","provider":"github","lifetime":"minted","grants":"none","source":"oidc"},{"names":["CI_JOB_TOKEN"],"class":"job-token","provider":"gitlab","lifetime":"minted","grants":"none","source":"gitlab"},{"names":["ANTHROPIC_API_KEY","CLAUDE_CODE_OAUTH_TOKEN","ANTHROPIC_AUTH_TOKEN","CLAUDE_API_KEY","ANTHROPIC_KEY"],"class":"model-key","provider":"anthropic","lifetime":"static","grants":"none","source":"anthropic"},{"names":["OPENAI_API_KEY","CODEX_API_KEY","OPENAI_KEY","OPENAI_TOKEN","CODEX_AUTH_JSON"],"class":"model-key","provider":"openai","lifetime":"static","grants":"none","source":"openai"},{"names":["AZURE_OPENAI_API_KEY","AZURE_OPENAI_KEY","AZURE_API_KEY"],"class":"model-key","provider":"azure-openai","lifetime":"static","grants":"none","source":"openai"},{"names":["GEMINI_API_KEY","GOOGLE_API_KEY","GOOGLE_GENERATIVE_AI_API_KEY","GOOGLE_AI_API_KEY"],"class":"model-key","provider":"google","lifetime":"static","grants":"none","source":"google"},{"names":["OPENROUTER_API_KEY"],"class":"model-key","provider":"openrouter","lifetime":"static","grants":"none","source":"scanning"},{"names":["MISTRAL_API_KEY"],"class":"model-key","provider":"mistral","lifetime":"static","grants":"none","source":"scanning"},{"names":["GROQ_API_KEY"],"class":"model-key","provider":"groq","lifetime":"static","grants":"none","source":"scanning"},{"names":["DEEPSEEK_API_KEY"],"class":"model-key","provider":"deepseek","lifetime":"static","grants":"none","source":"scanning"},{"names":["XAI_API_KEY","GROK_API_KEY"],"class":"model-key","provider":"xai","lifetime":"static","grants":"none","source":"scanning"},{"names":["PERPLEXITY_API_KEY","PPLX_API_KEY"],"class":"model-key","provider":"perplexity","lifetime":"static","grants":"none","source":"scanning"},{"names":["AWS_BEARER_TOKEN_BEDROCK"],"class":"model-key","provider":"aws","lifetime":"static","grants":"none","source":"aws"},{"names":["CURSOR_API_KEY"],"class":"model-key","provider":"cursor","lifetime":"static","grants":"none","source":"scanning"},{"names":["FACTORY_API_KEY","WARP_API_KEY","AUGMENT_SESSION_AUTH","AMP_API_KEY","KIRO_API_KEY","JULES_API_KEY","CONTINUE_API_KEY","LLM_API_KEY","MINIMAX_API_KEY","TOGETHER_API_KEY","FIREWORKS_API_KEY","COHERE_API_KEY","ZAI_API_KEY","ZHIPU_API_KEY","MOONSHOT_API_KEY","DASHSCOPE_API_KEY","CEREBRAS_API_KEY"],"class":"model-key","provider":"model","lifetime":"static","grants":"none","source":"scanning"},{"names":["OPENCODE_API_KEY","OPENCODE_ZEN_API_KEY"],"class":"model-key","provider":"opencode","lifetime":"static","grants":"none","source":"opencode"},{"names":["COPILOT_PROVIDER_API_KEY","COPILOT_PROVIDER_BEARER_TOKEN"],"class":"model-key","provider":"model","lifetime":"static","grants":"none","source":"copilot"},{"names":["COPILOT_GITHUB_TOKEN"],"class":"model-key","provider":"github","lifetime":"static","grants":"none","source":"pat"},{"names":["GH_TOKEN","GITHUB_TOKEN","GITHUB_PAT","GH_PAT","PAT","PAT_TOKEN","GITHUB_PERSONAL_ACCESS_TOKEN","GITHUB_ACCESS_TOKEN","PERSONAL_ACCESS_TOKEN","PERSONAL_TOKEN","REPO_TOKEN","GIT_TOKEN","BOT_TOKEN","BOT_GITHUB_TOKEN","RELEASE_TOKEN","RELEASE_PLEASE","RELEASE_PLEASE_TOKEN","RENOVATE_TOKEN","SEMANTIC_RELEASE_TOKEN","ACTIONS_TOKEN","WORKFLOW_TOKEN","ACCESS_TOKEN","ADMIN_TOKEN","CI_TOKEN"],"class":"pat","provider":"github","lifetime":"static","grants":"pat","source":"pat"},{"names":["GITLAB_TOKEN","GITLAB_PERSONAL_ACCESS_TOKEN","GITLAB_ACCESS_TOKEN"],"class":"secret","provider":"gitlab","lifetime":"static","grants":"service","source":"gitlab"},{"names":["NPM_TOKEN","NODE_AUTH_TOKEN","NPM_AUTH_TOKEN","NPM_PUBLISH_TOKEN","NPM_ACCESS_TOKEN"],"class":"registry","provider":"npm","lifetime":"static","grants":"registry","source":"npm"},{"names":["TWINE_PASSWORD","TEST_PYPI_API_TOKEN","UV_PUBLISH_TOKEN","POETRY_PYPI_TOKEN_PYPI"],"class":"registry","provider":"pypi","lifetime":"static","grants":"registry","source":"pypi"},{"names":["CARGO_REGISTRY_TOKEN","CRATES_IO_TOKEN","CRATES_TOKEN"],"class":"registry","provider":"crates-io","lifetime":"static","grants":"registry","source":"cargo"},{"names":["VSCE_PAT","VSCE_TOKEN","VS_MARKETPLACE_TOKEN","AZURE_MARKETPLACE_TOKEN"],"class":"registry","provider":"vscode-marketplace","lifetime":"static","grants":"registry","source":"vsce"},{"names":["OVSX_PAT","OVSX_TOKEN","OPEN_VSX_TOKEN"],"class":"registry","provider":"open-vsx","lifetime":"static","grants":"registry","source":"vsce"},{"names":["DOCKERHUB_TOKEN","DOCKERHUB_PASSWORD","DOCKER_PASSWORD","DOCKER_TOKEN","DOCKER_HUB_TOKEN","DOCKER_HUB_PASSWORD","HUB_PAT_TOKEN"],"class":"registry","provider":"docker-hub","lifetime":"static","grants":"registry","source":"docker"},{"names":["GEM_HOST_API_KEY","RUBYGEMS_API_KEY","NUGET_API_KEY","NUGET_TOKEN","MAVEN_PASSWORD","OSSRH_PASSWORD","OSSRH_TOKEN","SONATYPE_PASSWORD","HEX_API_KEY","JSR_TOKEN","QUAY_PASSWORD","GHCR_TOKEN","HOMEBREW_TAP_TOKEN","CHOCO_API_KEY"],"class":"registry","provider":"registry","lifetime":"static","grants":"registry","source":"scanning"},{"names":["AWS_SESSION_TOKEN"],"class":"cloud","provider":"aws","lifetime":"minted","grants":"cloud","source":"aws"},{"names":["GOOGLE_APPLICATION_CREDENTIALS","GOOGLE_CREDENTIALS","GCLOUD_SERVICE_KEY","FIREBASE_SERVICE_ACCOUNT","FIREBASE_TOKEN"],"class":"cloud","provider":"google-cloud","lifetime":"static","grants":"cloud","source":"scanning"},{"names":["KUBECONFIG","KUBE_CONFIG","KUBE_CONFIG_DATA"],"class":"cloud","provider":"kubernetes","lifetime":"static","grants":"cloud","source":"scanning"},{"names":["CLOUDFLARE_API_TOKEN","CLOUDFLARE_API_KEY","CF_API_TOKEN","DIGITALOCEAN_ACCESS_TOKEN","DIGITALOCEAN_TOKEN","HEROKU_API_KEY","FLY_API_TOKEN","VERCEL_TOKEN","NETLIFY_AUTH_TOKEN","NETLIFY_PERSONAL_ACCESS_TOKEN","RAILWAY_TOKEN","RENDER_API_KEY","PULUMI_ACCESS_TOKEN","TFE_TOKEN","TF_API_TOKEN","SUPABASE_ACCESS_TOKEN","SUPABASE_SERVICE_ROLE_KEY","HCLOUD_TOKEN","NEON_API_KEY"],"class":"cloud","provider":"hosting","lifetime":"static","grants":"cloud","source":"scanning"},{"names":["CODECOV_TOKEN","SONAR_TOKEN","SONARQUBE_TOKEN","CHROMATIC_PROJECT_TOKEN","SNYK_TOKEN","NX_CLOUD_ACCESS_TOKEN","TURBO_TOKEN"],"class":"secret","provider":"ci-service","lifetime":"static","grants":"none","source":"scanning"},{"names":["BRAVE_API_KEY","CONTEXT7_API_KEY","EXA_API_KEY","FIRECRAWL_API_KEY","TAVILY_API_KEY","SERPER_API_KEY","SERPAPI_API_KEY","APIFY_TOKEN","BROWSERBASE_API_KEY","E2B_API_KEY"],"class":"secret","provider":"search","lifetime":"static","grants":"none","source":"servers"},{"names":["HF_TOKEN","HUGGINGFACE_TOKEN","HUGGING_FACE_HUB_TOKEN"],"class":"secret","provider":"huggingface","lifetime":"static","grants":"service","source":"scanning"},{"names":["NOTION_TOKEN","NOTION_API_KEY","INTERNAL_INTEGRATION_TOKEN"],"class":"secret","provider":"notion","lifetime":"static","grants":"service","source":"servers"},{"names":["FIGMA_API_KEY","FIGMA_ACCESS_TOKEN","FIGMA_OAUTH_TOKEN"],"class":"secret","provider":"figma","lifetime":"static","grants":"service","source":"servers"},{"names":["DISCORD_TOKEN","DISCORD_BOT_TOKEN","TELEGRAM_BOT_TOKEN","TELEGRAM_TOKEN"],"class":"secret","provider":"chat","lifetime":"static","grants":"service","source":"servers"},{"names":["DATABASE_URL","DATABASE_URI","POSTGRES_URL","MONGODB_URI","MONGO_URL","REDIS_URL","DSN","MDB_MCP_CONNECTION_STRING"],"class":"secret","provider":"database","lifetime":"static","grants":"service","source":"servers"}],"patterns":[{"match":["*APP_PRIVATE_KEY","*_APP_PRIVATE_KEY_*","*APP_KEY_PEM","*APP_PEM","APP_SECRET_KEY","*_BOT_PRIVATE_KEY","*_BOT_APP_KEY"],"class":"app-token","provider":"github","lifetime":"static","grants":"pat","source":"app"},{"match":["*ANTHROPIC*KEY","*ANTHROPIC*TOKEN","*CLAUDE*KEY","*CLAUDE*TOKEN"],"class":"model-key","provider":"anthropic","lifetime":"static","grants":"none","source":"anthropic"},{"match":["*OPENAI*KEY","*OPENAI*TOKEN","*CODEX*KEY"],"class":"model-key","provider":"openai","lifetime":"static","grants":"none","source":"openai"},{"match":["*GEMINI*KEY","*_LLM_API_KEY","*MODEL_API_KEY"],"class":"model-key","provider":"model","lifetime":"static","grants":"none","source":"google"},{"match":["PYPI*TOKEN*","PYPI*PASSWORD*","*_PYPI_TOKEN","PYPI_API*"],"class":"registry","provider":"pypi","lifetime":"static","grants":"registry","source":"pypi"},{"match":["*NPM*TOKEN"],"class":"registry","provider":"npm","lifetime":"static","grants":"registry","source":"npm"},{"match":["*DOCKER*TOKEN","*DOCKER*PASSWORD","*REGISTRY*TOKEN","*REGISTRY*PASSWORD"],"class":"registry","provider":"registry","lifetime":"static","grants":"registry","source":"docker"},{"match":["AWS_*KEY*","AWS_*TOKEN*","AWS_*SECRET*","*_AWS_*KEY*"],"class":"cloud","provider":"aws","lifetime":"static","grants":"cloud","source":"aws"},{"match":["AZURE_*SECRET*","AZURE_*CREDENTIALS*","AZURE_*KEY*","AZURE_*TOKEN*","ARM_*SECRET*","AZURE_*PASSWORD*"],"class":"cloud","provider":"azure","lifetime":"static","grants":"cloud","source":"azure"},{"match":["GCP_*KEY*","GCP_*CREDENTIALS*","GCP_*TOKEN*","GCP_SA*","GOOGLE_*CREDENTIALS*","*SERVICE_ACCOUNT*KEY*","*SERVICE_ACCOUNT*JSON*"],"class":"cloud","provider":"google-cloud","lifetime":"static","grants":"cloud","source":"scanning"},{"match":["SLACK_*","*_SLACK_*"],"class":"secret","provider":"slack","lifetime":"static","grants":"service","source":"slack"},{"match":["JIRA_*","CONFLUENCE_*","ATLASSIAN_*"],"class":"secret","provider":"atlassian","lifetime":"static","grants":"service","source":"servers"},{"match":["SENTRY_*"],"class":"secret","provider":"sentry","lifetime":"static","grants":"service","source":"servers"},{"match":["LINEAR_*"],"class":"secret","provider":"linear","lifetime":"static","grants":"service","source":"servers"},{"match":["STRIPE_*"],"class":"secret","provider":"stripe","lifetime":"static","grants":"service","source":"stripe"},{"match":["DATADOG_*","DD_API_KEY","DD_APP_KEY","GRAFANA_*","PAGERDUTY_*","SUPABASE_*","SNOWFLAKE_*","AIRTABLE_*","HUBSPOT_*","CIRCLECI_*","ASANA_*","MONDAY_*","RESEND_*","POSTMAN_*","N8N_*","COMPOSIO_*"],"class":"secret","provider":"service","lifetime":"static","grants":"service","source":"servers"},{"match":["GITLAB_*TOKEN*"],"class":"secret","provider":"gitlab","lifetime":"static","grants":"service","source":"gitlab"},{"match":["*_PAT","PAT_*","*_PAT_*","*_GITHUB_TOKEN","*_GH_TOKEN","GH_*TOKEN*","GITHUB_*TOKEN*","*GITHUB_PAT*","RELEASE_PLEASE*","*BOT_TOKEN","*BOT_PAT","*_REPO_TOKEN","*_RELEASE_TOKEN","*PERSONAL_ACCESS_TOKEN*","*PERSONAL_TOKEN*","*DISPATCH_TOKEN","*_PUSH_TOKEN","*_AUTOMATION_TOKEN","*_CI_TOKEN","*_ORG_TOKEN"],"class":"pat","provider":"github","lifetime":"static","grants":"pat","source":"pat"}],"secret-words":["TOKEN","SECRET","SECRETS","PASSWORD","PASSWD","PASS","PWD","PAT","APIKEY","API_KEY","KEY","ACCESS_KEY","PRIVATE_KEY","CREDENTIAL","CREDENTIALS","AUTH","AUTHORIZATION","BEARER","COOKIE","DSN","CONNECTION_STRING","DATABASE_URL","DATABASE_URI","WEBHOOK_URL"],"not-secret":["*_ID","*_HOST","*_REGION","*_NAME","*PUBLIC_KEY*","*PUBLISHABLE_KEY*","*ANON_KEY*","*MAX_*TOKENS*","*TOKEN_LIMIT*","*KEYBOARD*","NEXT_PUBLIC_*","*_PATH","*_FILE","*_URL","*_URI","*_TTL","*_TIMEOUT","*_TYPE","*_ENABLED","*_PREFIX","*_HEADER","*TOKENIZER*","*_COUNT"],"shapes":[{"prefix":"ghp_","min":30,"provider":"github","source":"prefixes"},{"prefix":"github_pat_","min":40,"provider":"github","source":"prefixes"},{"prefix":"gho_","min":30,"provider":"github","source":"prefixes"},{"prefix":"ghu_","min":30,"provider":"github","source":"prefixes"},{"prefix":"ghs_","min":30,"provider":"github","source":"prefixes"},{"prefix":"ghr_","min":30,"provider":"github","source":"prefixes"},{"prefix":"sk-ant-","min":24,"provider":"anthropic","source":"scanning"},{"prefix":"sk-proj-","min":24,"provider":"openai","source":"scanning"},{"prefix":"sk-svcacct-","min":24,"provider":"openai","source":"scanning"},{"prefix":"sk-or-v1-","min":24,"provider":"openrouter","source":"scanning"},{"prefix":"sk_live_","min":16,"provider":"stripe","source":"stripe"},{"prefix":"rk_live_","min":16,"provider":"stripe","source":"stripe"},{"prefix":"sk-","min":20,"provider":"openai","source":"scanning"},{"prefix":"AKIA","min":16,"provider":"aws","source":"aws"},{"prefix":"ASIA","min":16,"provider":"aws","source":"aws"},{"prefix":"xoxb-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxp-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxa-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxr-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxs-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxc-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxd-","min":20,"provider":"slack","source":"slack"},{"prefix":"xapp-","min":20,"provider":"slack","source":"slack"},{"prefix":"glpat-","min":16,"provider":"gitlab","source":"gitlab"},{"prefix":"npm_","min":30,"provider":"npm","source":"npm"},{"prefix":"AIza","min":30,"provider":"google","source":"scanning"},{"prefix":"ya29.","min":20,"provider":"google","source":"scanning"},{"prefix":"pplx-","min":24,"provider":"perplexity","source":"scanning"},{"prefix":"hf_","min":24,"provider":"huggingface","source":"scanning"},{"prefix":"gsk_","min":24,"provider":"groq","source":"scanning"},{"prefix":"xai-","min":24,"provider":"xai","source":"scanning"},{"prefix":"r8_","min":24,"provider":"replicate","source":"scanning"},{"prefix":"ntn_","min":24,"provider":"notion","source":"scanning"},{"prefix":"lin_api_","min":24,"provider":"linear","source":"scanning"},{"prefix":"figd_","min":24,"provider":"figma","source":"scanning"},{"prefix":"sbp_","min":24,"provider":"supabase","source":"supabase"},{"prefix":"sb_secret_","min":16,"provider":"supabase","source":"supabase"},{"prefix":"dop_v1_","min":30,"provider":"digitalocean","source":"scanning"},{"prefix":"fc-","min":24,"provider":"firecrawl","source":"scanning"},{"prefix":"tvly-","min":20,"provider":"tavily","source":"scanning"},{"prefix":"ctx7sk-","min":20,"provider":"context7","source":"scanning"},{"prefix":"pypi-","min":30,"provider":"pypi","source":"pypi"},{"prefix":"dckr_pat_","min":20,"provider":"docker-hub","source":"docker"},{"prefix":"SG.","min":30,"provider":"sendgrid","source":"scanning"},{"prefix":"apify_api_","min":20,"provider":"apify","source":"scanning"},{"prefix":"sntrys_","min":30,"provider":"sentry","source":"scanning"},{"prefix":"sntryu_","min":30,"provider":"sentry","source":"scanning"},{"prefix":"e2b_","min":24,"provider":"e2b","source":"scanning"},{"prefix":"re_","min":24,"provider":"resend","source":"scanning"}],"public-prefixes":["pk_live_","pk_test_","sb_publishable_","pk_"],"placeholder-words":["your","example","placeholder","changeme","change-me","change_me","replace","insert","dummy","fake","redacted","sample","todo","fixme","xxxx","...","\u2026","<",">","***","not-a-secret","_here","-here","test","mock","demo","none","null","undefined","enter_","enter-","12345678","abcdefgh","secret-here","my-token","my_token","mytoken","deadbeef"],"default-passwords":["postgres","root","password","admin","secret","guest","mysql","pass","user","mongo","redis","minio","minioadmin","letmein","dev","development","local"]}');

// src/catalog/resources.generated.ts
var data2 = JSON.parse('{"resources":{"github:own-thread":{"title":"the thread that started the run","zone":"thread"},"github:new-thread":{"title":"new issues and discussions","zone":"thread"},"github:chosen-labels":{"title":"labels of a fixed list on any thread","zone":"thread"},"github:issues":{"title":"issues of the repository","zone":"thread"},"github:pull-requests":{"title":"pull requests of the repository","zone":"thread"},"github:discussions":{"title":"discussions of the repository","zone":"thread"},"github:agent-branch":{"title":"branches that the agent makes","zone":"agent-branch"},"github:default-branch":{"title":"the code of the repository","zone":"default-branch"},"github:releases":{"title":"releases of the repository","zone":"release"},"github:packages":{"title":"packages of the repository","zone":"release"},"github:workflow-runs":{"title":"workflow runs and caches","zone":"default-branch"},"github:workflows":{"title":"workflow files","zone":"control-plane"},"github:settings":{"title":"settings and secrets of the repository","zone":"control-plane"},"github:other-repositories":{"title":"other repositories that the credential reaches","zone":"service"},"gitlab:merge-requests":{"title":"issues and merge requests of the project","zone":"thread"},"gitlab:agent-branch":{"title":"branches of the project that nobody protects","zone":"agent-branch"},"gitlab:default-branch":{"title":"the code of the project","zone":"default-branch"},"gitlab:releases":{"title":"releases of the project","zone":"release"},"gitlab:packages":{"title":"packages and images of the project","zone":"release"},"gitlab:pipelines":{"title":"pipelines of the project","zone":"default-branch"},"gitlab:other-projects":{"title":"other projects that the credential reaches","zone":"service"},"gitlab:settings":{"title":"settings and variables of the project","zone":"control-plane"},"host:exec":{"title":"any command on the machine of the run","zone":"runner"},"host:files":{"title":"files on the machine of the run","zone":"runner"},"internet":{"title":"any host on the internet","zone":"outside"},"cloud:account":{"title":"the cloud account","zone":"production"},"registry:packages":{"title":"published packages","zone":"release"},"service:account":{"title":"the service behind the credential","zone":"service"}},"scopes":{"contents":[{"resource":"github:agent-branch","access":"write"},{"resource":"github:default-branch","access":"write"},{"resource":"github:default-branch","access":"merge"},{"resource":"github:releases","access":"publish"}],"issues":[{"resource":"github:issues","access":"write"},{"resource":"github:own-thread","access":"write"}],"pull-requests":[{"resource":"github:pull-requests","access":"write"},{"resource":"github:pull-requests","access":"approve"},{"resource":"github:own-thread","access":"write"}],"discussions":[{"resource":"github:discussions","access":"write"}],"packages":[{"resource":"github:packages","access":"publish"}],"actions":[{"resource":"github:workflow-runs","access":"exec"}],"workflows":[{"resource":"github:workflows","access":"write"}],"administration":[{"resource":"github:settings","access":"admin"}]},"pat":[{"resource":"github:agent-branch","access":"write"},{"resource":"github:default-branch","access":"write"},{"resource":"github:default-branch","access":"merge"},{"resource":"github:issues","access":"write"},{"resource":"github:own-thread","access":"write"},{"resource":"github:pull-requests","access":"write"},{"resource":"github:pull-requests","access":"approve"},{"resource":"github:releases","access":"publish"},{"resource":"github:workflow-runs","access":"exec"},{"resource":"github:other-repositories","access":"write"}]}');

// src/catalog/resources.ts
var RESOURCES = data2.resources;
var SCOPES = data2.scopes;
function resource(id) {
  return RESOURCES[id] ?? { title: id, zone: "service" };
}
var TOKEN_SCOPES = Object.keys(SCOPES);
function scopeGrants(scope) {
  return SCOPES[scope] ?? [];
}
var PAT_GRANTS = data2.pat;

// src/catalog/wildcard.ts
function fits(pattern, text) {
  const parts = pattern.split("*");
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (parts.length === 1) return text === pattern;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let position = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
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
  const grants = (GRANTS[row.grants] ?? []).map(({ resource: resource2, access }) => ({
    resource: resource2,
    access: ACCESSES.find((known) => known === access) ?? "write",
    certainty: "possible"
  }));
  return {
    class: CLASSES.find((known) => known === row.class) ?? "secret",
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
  const dsn = words.some((word) => word.includes("_UR") && upper.endsWith(`_${word}`));
  if (!dsn && data["not-secret"].some((pattern) => fits(pattern, upper))) return false;
  return words.some((word) => upper.replace(/_\d+$/, "").endsWith(`_${word}`)) || upper.endsWith("APIKEY");
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
    (word) => userinfo(word) ? word.replace(USERINFO, (all, _user, password) => all.replace(`:${password}@`, ":\u2026@")) : word
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
  if (data["placeholder-words"].some((word) => lower.includes(word))) return true;
  return /^[a-z]+(?:[-_. ][a-z]+)*$/.test(lower) || new Set(lower).size <= 4;
}
function entropy(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}

// src/readers/builder.ts
function factsOf(values = {}) {
  const facts = {};
  for (const [name, value] of Object.entries(values)) facts[name] = fact(value);
  return facts;
}
function builder() {
  const nodes = /* @__PURE__ */ new Map();
  const edges = /* @__PURE__ */ new Map();
  const diagnostics = [];
  const keys = /* @__PURE__ */ new Map();
  return {
    distinct(name, key) {
      const known = keys.get(name) ?? [];
      keys.set(name, known);
      if (!known.includes(key)) known.push(key);
      const at = known.indexOf(key);
      return at === 0 ? name : `${name}~${at + 1}`;
    },
    has: (id) => nodes.has(id),
    node(kind, id, { label, zone, layer = NODE_KINDS[kind].layer, location, facts }) {
      if (!nodes.has(id)) {
        nodes.set(id, {
          id,
          kind,
          label,
          layer,
          ...zone ? { zone } : {},
          ...location ? { location } : {},
          facts: factsOf(facts)
        });
      }
      return id;
    },
    refine(id, from, to) {
      const known = nodes.get(id);
      if (known?.facts.class?.value !== from) return false;
      nodes.set(id, { ...known, facts: { ...known.facts, class: fact(to) } });
      return true;
    },
    edge(kind, from, to, { contexts = "every", facts, locations = [], conditions, as } = {}) {
      const id = edgeId(kind, from, to, as);
      if (!edges.has(id)) {
        edges.set(id, {
          id,
          from,
          to,
          kind,
          contexts,
          gates: [],
          facts: factsOf(facts),
          because: [],
          locations: locations.filter((l) => l !== void 0),
          ...conditions?.length ? { conditions } : {}
        });
      }
      return id;
    },
    // NOTE: a message repeats what the file names, and a URL or a name may carry a token.
    diagnostic: (d) => void diagnostics.push({ ...d, message: redact(d.message) }),
    build: () => ({ nodes: [...nodes.values()], edges: [...edges.values()], diagnostics })
  };
}

// src/readers/ci/resource-node.ts
function resourceNode(builder2, id) {
  const { title, zone } = resource(id);
  return builder2.node("resource", id, { label: title, zone });
}

export {
  resource,
  TOKEN_SCOPES,
  scopeGrants,
  PAT_GRANTS,
  fits,
  classify,
  isSettingName,
  isSecretName,
  sha256,
  literalSecret,
  redact,
  digest,
  builder,
  resourceNode
};
