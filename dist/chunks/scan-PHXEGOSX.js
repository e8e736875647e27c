import {
  ACCESSES,
  ADMITTED,
  NODE_KINDS,
  STANDINGS,
  ZONES,
  compareLocations,
  compareText,
  edgeId,
  fact,
  isFactName,
  link
} from "./chunk-4RJKKQOW.js";
import {
  MAX_FILE_BYTES,
  MAX_TOTAL_BYTES,
  NO_FILE,
  OUTSIDE,
  TOO_LARGE,
  commitOrigin,
  git,
  headOrigin,
  items,
  stagedOrigin,
  statsOf,
  textOf
} from "./chunk-5ZPEZJSQ.js";
import {
  MAX_DEPTH,
  MAX_NODES,
  absorb,
  dropDuplicates,
  forgetParsed,
  isRecoverable,
  locationOf,
  parseYaml,
  present,
  readEvents,
  short
} from "./chunk-TODVUODD.js";
import {
  identities,
  isKnown
} from "./chunk-DNI233JN.js";
import {
  BUILTIN_RULES
} from "./chunk-R5XSRKPF.js";
import {
  HOMEPAGE,
  VERSION
} from "./chunk-EOOZJI7E.js";
import {
  nearest
} from "./chunk-5BTPS6VV.js";
import {
  UserError
} from "./chunk-EZEDJ4BC.js";
import {
  LEVELS,
  levelOf
} from "./chunk-L4UMWLU4.js";
import "./chunk-7VZ5H7B6.js";

// src/config/apply.ts
function setAside({ findings: findings2, suppressed: before, diagnostics }, matched, config, named5) {
  const entriesOf3 = (finding) => config.ignore.filter((entry2) => entry2.rule === finding.rule && !entry2.expired && speaksOf(entry2, finding));
  const found = new Map(matched.map((finding) => [finding, entriesOf3(finding)]));
  const used = new Set([...found.values()].flat());
  const suppressed = findings2.flatMap((finding) => {
    const [entry2] = found.get(finding) ?? [];
    if (entry2) {
      const { reason, owner, location } = entry2;
      return [{ finding, reason, owner, location, by: "config" }];
    }
    const setting = config.rules.get(finding.rule);
    if (setting?.level !== "off" || named5.includes(finding.rule)) return [];
    return [{ finding, reason: `The rule is off in ${config.file}.`, location: setting.location, by: "config" }];
  });
  const gone = new Set(suppressed.map(({ finding }) => finding));
  return {
    findings: findings2.filter((finding) => !gone.has(finding)),
    suppressed: [...before, ...suppressed],
    diagnostics: [...diagnostics, ...config.ignore.flatMap((entry2) => remarks(entry2, used.has(entry2)))]
  };
}
function speaksOf({ covers: covers2, node }, { location, paths }) {
  if (covers2 && !covers2(location.file)) return false;
  return node === void 0 || paths.every(({ steps }) => steps.some((step) => step.node.id === node));
}
function remarks({ rule, owner, until, expired, location }, isUsed) {
  const say = (code, level, message) => [{ code, level, message, location }];
  if (expired)
    return say(
      "expired-ignore",
      "warning",
      `The entry for \`${rule}\`, owned by ${short(owner)}, ended with ${until} and sets nothing aside any more.`
    );
  if (isUsed) return [];
  return say("unused-ignore", "note", `The entry for \`${rule}\`, owned by ${short(owner)}, matches no finding.`);
}
var BANDS = {
  critical: [9.1, 10],
  high: [7, 9],
  medium: [4, 6.9],
  low: [0, 3.9]
};
function relevel(findings2, { rules: rules2 }) {
  return findings2.map((finding) => {
    const level = rules2.get(finding.rule)?.level ?? "off";
    return level === "off" ? finding : { ...finding, level, score: near(finding.score, level) };
  });
}
function relevelRules(all3, { rules: rules2 }) {
  return all3.map((rule) => {
    const level = rules2.get(rule.id)?.level ?? "off";
    return level === "off" ? rule : { ...rule, score: near(rule.score, level), cases: [] };
  });
}
function near(score, level) {
  const [least2, most2] = BANDS[level];
  return levelOf(score) === level ? score : Math.min(Math.max(score, least2), most2);
}

// src/catalog/credentials.generated.ts
var data = JSON.parse('{"sources":{"actions":"https://docs.github.com/en/actions/concepts/security/github_token","pat":"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens","app":"https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps","oidc":"https://docs.github.com/en/actions/concepts/security/openid-connect","prefixes":"https://github.blog/engineering/behind-githubs-new-authentication-token-formats/","anthropic":"https://code.claude.com/docs/en/iam","copilot":"https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/use-byok-models","openai":"https://platform.openai.com/docs/api-reference/authentication","google":"https://ai.google.dev/gemini-api/docs/api-key","aws":"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html","azure":"https://learn.microsoft.com/en-us/dotnet/api/azure.identity.environmentcredential","npm":"https://docs.npmjs.com/about-access-tokens","pypi":"https://pypi.org/help/#apitoken","cargo":"https://doc.rust-lang.org/cargo/reference/config.html","docker":"https://docs.docker.com/security/access-tokens/","vsce":"https://code.visualstudio.com/api/working-with-extensions/publishing-extension","slack":"https://docs.slack.dev/authentication/tokens/","gitlab":"https://docs.gitlab.com/security/tokens/","scanning":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns","servers":"https://github.com/modelcontextprotocol/servers","stripe":"https://docs.stripe.com/keys","supabase":"https://supabase.com/docs/guides/api/api-keys"},"grants":{"none":[],"cloud":[{"resource":"cloud:account","access":"write"}],"registry":[{"resource":"registry:packages","access":"publish"}],"service":[{"resource":"service:account","access":"write"}]},"names":[{"names":["github.token"],"class":"job-token","provider":"github","lifetime":"minted","grants":"none","source":"actions"},{"names":["ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_ID_TOKEN_REQUEST_URL"],"class":"oidc","provider":"github","lifetime":"minted","grants":"none","source":"oidc"},{"names":["CI_JOB_TOKEN"],"class":"job-token","provider":"gitlab","lifetime":"minted","grants":"none","source":"gitlab"},{"names":["ANTHROPIC_API_KEY","CLAUDE_CODE_OAUTH_TOKEN","ANTHROPIC_AUTH_TOKEN","CLAUDE_API_KEY","ANTHROPIC_KEY"],"class":"model-key","provider":"anthropic","lifetime":"static","grants":"none","source":"anthropic"},{"names":["OPENAI_API_KEY","CODEX_API_KEY","OPENAI_KEY","OPENAI_TOKEN","CODEX_AUTH_JSON"],"class":"model-key","provider":"openai","lifetime":"static","grants":"none","source":"openai"},{"names":["AZURE_OPENAI_API_KEY","AZURE_OPENAI_KEY","AZURE_API_KEY"],"class":"model-key","provider":"azure-openai","lifetime":"static","grants":"none","source":"openai"},{"names":["GEMINI_API_KEY","GOOGLE_API_KEY","GOOGLE_GENERATIVE_AI_API_KEY","GOOGLE_AI_API_KEY"],"class":"model-key","provider":"google","lifetime":"static","grants":"none","source":"google"},{"names":["OPENROUTER_API_KEY"],"class":"model-key","provider":"openrouter","lifetime":"static","grants":"none","source":"scanning"},{"names":["MISTRAL_API_KEY"],"class":"model-key","provider":"mistral","lifetime":"static","grants":"none","source":"scanning"},{"names":["GROQ_API_KEY"],"class":"model-key","provider":"groq","lifetime":"static","grants":"none","source":"scanning"},{"names":["DEEPSEEK_API_KEY"],"class":"model-key","provider":"deepseek","lifetime":"static","grants":"none","source":"scanning"},{"names":["XAI_API_KEY","GROK_API_KEY"],"class":"model-key","provider":"xai","lifetime":"static","grants":"none","source":"scanning"},{"names":["PERPLEXITY_API_KEY","PPLX_API_KEY"],"class":"model-key","provider":"perplexity","lifetime":"static","grants":"none","source":"scanning"},{"names":["AWS_BEARER_TOKEN_BEDROCK"],"class":"model-key","provider":"aws","lifetime":"static","grants":"none","source":"aws"},{"names":["CURSOR_API_KEY"],"class":"model-key","provider":"cursor","lifetime":"static","grants":"none","source":"scanning"},{"names":["FACTORY_API_KEY","WARP_API_KEY","AUGMENT_SESSION_AUTH","AMP_API_KEY","KIRO_API_KEY","JULES_API_KEY","CONTINUE_API_KEY","LLM_API_KEY","MINIMAX_API_KEY","TOGETHER_API_KEY","FIREWORKS_API_KEY","COHERE_API_KEY","ZAI_API_KEY","ZHIPU_API_KEY","MOONSHOT_API_KEY","DASHSCOPE_API_KEY","CEREBRAS_API_KEY"],"class":"model-key","provider":"model","lifetime":"static","grants":"none","source":"scanning"},{"names":["COPILOT_PROVIDER_API_KEY","COPILOT_PROVIDER_BEARER_TOKEN"],"class":"model-key","provider":"model","lifetime":"static","grants":"none","source":"copilot"},{"names":["COPILOT_GITHUB_TOKEN"],"class":"model-key","provider":"github","lifetime":"static","grants":"none","source":"pat"},{"names":["GH_TOKEN","GITHUB_TOKEN","GITHUB_PAT","GH_PAT","PAT","PAT_TOKEN","GITHUB_PERSONAL_ACCESS_TOKEN","GITHUB_ACCESS_TOKEN","PERSONAL_ACCESS_TOKEN","PERSONAL_TOKEN","REPO_TOKEN","GIT_TOKEN","BOT_TOKEN","BOT_GITHUB_TOKEN","RELEASE_TOKEN","RELEASE_PLEASE","RELEASE_PLEASE_TOKEN","RENOVATE_TOKEN","SEMANTIC_RELEASE_TOKEN","ACTIONS_TOKEN","WORKFLOW_TOKEN","ACCESS_TOKEN","ADMIN_TOKEN","CI_TOKEN"],"class":"pat","provider":"github","lifetime":"static","grants":"pat","source":"pat"},{"names":["GITLAB_TOKEN","GITLAB_PERSONAL_ACCESS_TOKEN","GITLAB_ACCESS_TOKEN"],"class":"secret","provider":"gitlab","lifetime":"static","grants":"service","source":"gitlab"},{"names":["NPM_TOKEN","NODE_AUTH_TOKEN","NPM_AUTH_TOKEN","NPM_PUBLISH_TOKEN","NPM_ACCESS_TOKEN"],"class":"registry","provider":"npm","lifetime":"static","grants":"registry","source":"npm"},{"names":["TWINE_PASSWORD","TEST_PYPI_API_TOKEN","UV_PUBLISH_TOKEN","POETRY_PYPI_TOKEN_PYPI"],"class":"registry","provider":"pypi","lifetime":"static","grants":"registry","source":"pypi"},{"names":["CARGO_REGISTRY_TOKEN","CRATES_IO_TOKEN","CRATES_TOKEN"],"class":"registry","provider":"crates-io","lifetime":"static","grants":"registry","source":"cargo"},{"names":["VSCE_PAT","VSCE_TOKEN","VS_MARKETPLACE_TOKEN","AZURE_MARKETPLACE_TOKEN"],"class":"registry","provider":"vscode-marketplace","lifetime":"static","grants":"registry","source":"vsce"},{"names":["OVSX_PAT","OVSX_TOKEN","OPEN_VSX_TOKEN"],"class":"registry","provider":"open-vsx","lifetime":"static","grants":"registry","source":"vsce"},{"names":["DOCKERHUB_TOKEN","DOCKERHUB_PASSWORD","DOCKER_PASSWORD","DOCKER_TOKEN","DOCKER_HUB_TOKEN","DOCKER_HUB_PASSWORD","HUB_PAT_TOKEN"],"class":"registry","provider":"docker-hub","lifetime":"static","grants":"registry","source":"docker"},{"names":["GEM_HOST_API_KEY","RUBYGEMS_API_KEY","NUGET_API_KEY","NUGET_TOKEN","MAVEN_PASSWORD","OSSRH_PASSWORD","OSSRH_TOKEN","SONATYPE_PASSWORD","HEX_API_KEY","JSR_TOKEN","QUAY_PASSWORD","GHCR_TOKEN","HOMEBREW_TAP_TOKEN","CHOCO_API_KEY"],"class":"registry","provider":"registry","lifetime":"static","grants":"registry","source":"scanning"},{"names":["AWS_SESSION_TOKEN"],"class":"cloud","provider":"aws","lifetime":"minted","grants":"cloud","source":"aws"},{"names":["GOOGLE_APPLICATION_CREDENTIALS","GOOGLE_CREDENTIALS","GCLOUD_SERVICE_KEY","FIREBASE_SERVICE_ACCOUNT","FIREBASE_TOKEN"],"class":"cloud","provider":"google-cloud","lifetime":"static","grants":"cloud","source":"scanning"},{"names":["KUBECONFIG","KUBE_CONFIG","KUBE_CONFIG_DATA"],"class":"cloud","provider":"kubernetes","lifetime":"static","grants":"cloud","source":"scanning"},{"names":["CLOUDFLARE_API_TOKEN","CLOUDFLARE_API_KEY","CF_API_TOKEN","DIGITALOCEAN_ACCESS_TOKEN","DIGITALOCEAN_TOKEN","HEROKU_API_KEY","FLY_API_TOKEN","VERCEL_TOKEN","NETLIFY_AUTH_TOKEN","NETLIFY_PERSONAL_ACCESS_TOKEN","RAILWAY_TOKEN","RENDER_API_KEY","PULUMI_ACCESS_TOKEN","TFE_TOKEN","TF_API_TOKEN","SUPABASE_ACCESS_TOKEN","SUPABASE_SERVICE_ROLE_KEY","HCLOUD_TOKEN","NEON_API_KEY"],"class":"cloud","provider":"hosting","lifetime":"static","grants":"cloud","source":"scanning"},{"names":["CODECOV_TOKEN","SONAR_TOKEN","SONARQUBE_TOKEN","CHROMATIC_PROJECT_TOKEN","SNYK_TOKEN","NX_CLOUD_ACCESS_TOKEN","TURBO_TOKEN"],"class":"secret","provider":"ci-service","lifetime":"static","grants":"none","source":"scanning"},{"names":["BRAVE_API_KEY","CONTEXT7_API_KEY","EXA_API_KEY","FIRECRAWL_API_KEY","TAVILY_API_KEY","SERPER_API_KEY","SERPAPI_API_KEY","APIFY_TOKEN","BROWSERBASE_API_KEY","E2B_API_KEY"],"class":"secret","provider":"search","lifetime":"static","grants":"none","source":"servers"},{"names":["HF_TOKEN","HUGGINGFACE_TOKEN","HUGGING_FACE_HUB_TOKEN"],"class":"secret","provider":"huggingface","lifetime":"static","grants":"service","source":"scanning"},{"names":["NOTION_TOKEN","NOTION_API_KEY","INTERNAL_INTEGRATION_TOKEN"],"class":"secret","provider":"notion","lifetime":"static","grants":"service","source":"servers"},{"names":["FIGMA_API_KEY","FIGMA_ACCESS_TOKEN","FIGMA_OAUTH_TOKEN"],"class":"secret","provider":"figma","lifetime":"static","grants":"service","source":"servers"},{"names":["DISCORD_TOKEN","DISCORD_BOT_TOKEN","TELEGRAM_BOT_TOKEN","TELEGRAM_TOKEN"],"class":"secret","provider":"chat","lifetime":"static","grants":"service","source":"servers"},{"names":["DATABASE_URL","DATABASE_URI","POSTGRES_URL","MONGODB_URI","MONGO_URL","REDIS_URL","DSN","MDB_MCP_CONNECTION_STRING"],"class":"secret","provider":"database","lifetime":"static","grants":"service","source":"servers"}],"patterns":[{"match":["*APP_PRIVATE_KEY","*_APP_PRIVATE_KEY_*","*APP_KEY_PEM","*APP_PEM","APP_SECRET_KEY","*_BOT_PRIVATE_KEY","*_BOT_APP_KEY"],"class":"app-token","provider":"github","lifetime":"static","grants":"pat","source":"app"},{"match":["*ANTHROPIC*KEY","*ANTHROPIC*TOKEN","*CLAUDE*KEY","*CLAUDE*TOKEN"],"class":"model-key","provider":"anthropic","lifetime":"static","grants":"none","source":"anthropic"},{"match":["*OPENAI*KEY","*OPENAI*TOKEN","*CODEX*KEY"],"class":"model-key","provider":"openai","lifetime":"static","grants":"none","source":"openai"},{"match":["*GEMINI*KEY","*_LLM_API_KEY","*MODEL_API_KEY"],"class":"model-key","provider":"model","lifetime":"static","grants":"none","source":"google"},{"match":["PYPI*TOKEN*","PYPI*PASSWORD*","*_PYPI_TOKEN","PYPI_API*"],"class":"registry","provider":"pypi","lifetime":"static","grants":"registry","source":"pypi"},{"match":["*NPM*TOKEN"],"class":"registry","provider":"npm","lifetime":"static","grants":"registry","source":"npm"},{"match":["*DOCKER*TOKEN","*DOCKER*PASSWORD","*REGISTRY*TOKEN","*REGISTRY*PASSWORD"],"class":"registry","provider":"registry","lifetime":"static","grants":"registry","source":"docker"},{"match":["AWS_*KEY*","AWS_*TOKEN*","AWS_*SECRET*","*_AWS_*KEY*"],"class":"cloud","provider":"aws","lifetime":"static","grants":"cloud","source":"aws"},{"match":["AZURE_*SECRET*","AZURE_*CREDENTIALS*","AZURE_*KEY*","AZURE_*TOKEN*","ARM_*SECRET*","AZURE_*PASSWORD*"],"class":"cloud","provider":"azure","lifetime":"static","grants":"cloud","source":"azure"},{"match":["GCP_*KEY*","GCP_*CREDENTIALS*","GCP_*TOKEN*","GCP_SA*","GOOGLE_*CREDENTIALS*","*SERVICE_ACCOUNT*KEY*","*SERVICE_ACCOUNT*JSON*"],"class":"cloud","provider":"google-cloud","lifetime":"static","grants":"cloud","source":"scanning"},{"match":["SLACK_*","*_SLACK_*"],"class":"secret","provider":"slack","lifetime":"static","grants":"service","source":"slack"},{"match":["JIRA_*","CONFLUENCE_*","ATLASSIAN_*"],"class":"secret","provider":"atlassian","lifetime":"static","grants":"service","source":"servers"},{"match":["SENTRY_*"],"class":"secret","provider":"sentry","lifetime":"static","grants":"service","source":"servers"},{"match":["LINEAR_*"],"class":"secret","provider":"linear","lifetime":"static","grants":"service","source":"servers"},{"match":["STRIPE_*"],"class":"secret","provider":"stripe","lifetime":"static","grants":"service","source":"stripe"},{"match":["DATADOG_*","DD_API_KEY","DD_APP_KEY","GRAFANA_*","PAGERDUTY_*","SUPABASE_*","SNOWFLAKE_*","AIRTABLE_*","HUBSPOT_*","CIRCLECI_*","ASANA_*","MONDAY_*","RESEND_*","POSTMAN_*","N8N_*","COMPOSIO_*"],"class":"secret","provider":"service","lifetime":"static","grants":"service","source":"servers"},{"match":["GITLAB_*TOKEN*"],"class":"secret","provider":"gitlab","lifetime":"static","grants":"service","source":"gitlab"},{"match":["*_PAT","PAT_*","*_PAT_*","*_GITHUB_TOKEN","*_GH_TOKEN","GH_*TOKEN*","GITHUB_*TOKEN*","*GITHUB_PAT*","RELEASE_PLEASE*","*BOT_TOKEN","*BOT_PAT","*_REPO_TOKEN","*_RELEASE_TOKEN","*PERSONAL_ACCESS_TOKEN*","*PERSONAL_TOKEN*","*DISPATCH_TOKEN","*_PUSH_TOKEN","*_AUTOMATION_TOKEN","*_CI_TOKEN","*_ORG_TOKEN"],"class":"pat","provider":"github","lifetime":"static","grants":"pat","source":"pat"}],"secret-words":["TOKEN","SECRET","SECRETS","PASSWORD","PASSWD","PASS","PWD","PAT","APIKEY","API_KEY","KEY","ACCESS_KEY","PRIVATE_KEY","CREDENTIAL","CREDENTIALS","AUTH","AUTHORIZATION","BEARER","COOKIE","DSN","CONNECTION_STRING","DATABASE_URL","DATABASE_URI","WEBHOOK_URL"],"not-secret":["*_ID","*_HOST","*_REGION","*_NAME","*PUBLIC_KEY*","*PUBLISHABLE_KEY*","*ANON_KEY*","*MAX_*TOKENS*","*TOKEN_LIMIT*","*KEYBOARD*","NEXT_PUBLIC_*","*_PATH","*_FILE","*_URL","*_URI","*_TTL","*_TIMEOUT","*_TYPE","*_ENABLED","*_PREFIX","*_HEADER","*TOKENIZER*","*_COUNT"],"shapes":[{"prefix":"ghp_","min":30,"provider":"github","source":"prefixes"},{"prefix":"github_pat_","min":40,"provider":"github","source":"prefixes"},{"prefix":"gho_","min":30,"provider":"github","source":"prefixes"},{"prefix":"ghu_","min":30,"provider":"github","source":"prefixes"},{"prefix":"ghs_","min":30,"provider":"github","source":"prefixes"},{"prefix":"ghr_","min":30,"provider":"github","source":"prefixes"},{"prefix":"sk-ant-","min":24,"provider":"anthropic","source":"scanning"},{"prefix":"sk-proj-","min":24,"provider":"openai","source":"scanning"},{"prefix":"sk-svcacct-","min":24,"provider":"openai","source":"scanning"},{"prefix":"sk-or-v1-","min":24,"provider":"openrouter","source":"scanning"},{"prefix":"sk_live_","min":16,"provider":"stripe","source":"stripe"},{"prefix":"rk_live_","min":16,"provider":"stripe","source":"stripe"},{"prefix":"sk-","min":20,"provider":"openai","source":"scanning"},{"prefix":"AKIA","min":16,"provider":"aws","source":"aws"},{"prefix":"ASIA","min":16,"provider":"aws","source":"aws"},{"prefix":"xoxb-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxp-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxa-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxr-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxs-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxc-","min":20,"provider":"slack","source":"slack"},{"prefix":"xoxd-","min":20,"provider":"slack","source":"slack"},{"prefix":"xapp-","min":20,"provider":"slack","source":"slack"},{"prefix":"glpat-","min":16,"provider":"gitlab","source":"gitlab"},{"prefix":"npm_","min":30,"provider":"npm","source":"npm"},{"prefix":"AIza","min":30,"provider":"google","source":"scanning"},{"prefix":"ya29.","min":20,"provider":"google","source":"scanning"},{"prefix":"pplx-","min":24,"provider":"perplexity","source":"scanning"},{"prefix":"hf_","min":24,"provider":"huggingface","source":"scanning"},{"prefix":"gsk_","min":24,"provider":"groq","source":"scanning"},{"prefix":"xai-","min":24,"provider":"xai","source":"scanning"},{"prefix":"r8_","min":24,"provider":"replicate","source":"scanning"},{"prefix":"ntn_","min":24,"provider":"notion","source":"scanning"},{"prefix":"lin_api_","min":24,"provider":"linear","source":"scanning"},{"prefix":"figd_","min":24,"provider":"figma","source":"scanning"},{"prefix":"sbp_","min":24,"provider":"supabase","source":"supabase"},{"prefix":"sb_secret_","min":16,"provider":"supabase","source":"supabase"},{"prefix":"dop_v1_","min":30,"provider":"digitalocean","source":"scanning"},{"prefix":"fc-","min":24,"provider":"firecrawl","source":"scanning"},{"prefix":"tvly-","min":20,"provider":"tavily","source":"scanning"},{"prefix":"ctx7sk-","min":20,"provider":"context7","source":"scanning"},{"prefix":"pypi-","min":30,"provider":"pypi","source":"pypi"},{"prefix":"dckr_pat_","min":20,"provider":"docker-hub","source":"docker"},{"prefix":"SG.","min":30,"provider":"sendgrid","source":"scanning"},{"prefix":"apify_api_","min":20,"provider":"apify","source":"scanning"},{"prefix":"sntrys_","min":30,"provider":"sentry","source":"scanning"},{"prefix":"sntryu_","min":30,"provider":"sentry","source":"scanning"},{"prefix":"e2b_","min":24,"provider":"e2b","source":"scanning"},{"prefix":"re_","min":24,"provider":"resend","source":"scanning"}],"public-prefixes":["pk_live_","pk_test_","sb_publishable_","pk_"],"placeholder-words":["your","example","placeholder","changeme","change-me","change_me","replace","insert","dummy","fake","redacted","sample","todo","fixme","xxxx","...","\u2026","<",">","***","not-a-secret","_here","-here","test","mock","demo","none","null","undefined","enter_","enter-","12345678","abcdefgh","secret-here","my-token","my_token","mytoken","deadbeef"],"default-passwords":["postgres","root","password","admin","secret","guest","mysql","pass","user","mongo","redis","minio","minioadmin","letmein","dev","development","local"]}');

// src/catalog/resources.generated.ts
var data2 = JSON.parse('{"resources":{"github:own-thread":{"title":"the thread that started the run","zone":"thread"},"github:issues":{"title":"issues of the repository","zone":"thread"},"github:pull-requests":{"title":"pull requests of the repository","zone":"thread"},"github:discussions":{"title":"discussions of the repository","zone":"thread"},"github:agent-branch":{"title":"branches that the agent makes","zone":"agent-branch"},"github:default-branch":{"title":"the code of the repository","zone":"default-branch"},"github:releases":{"title":"releases of the repository","zone":"release"},"github:packages":{"title":"packages of the repository","zone":"release"},"github:workflow-runs":{"title":"workflow runs and caches","zone":"default-branch"},"github:workflows":{"title":"workflow files","zone":"control-plane"},"github:settings":{"title":"settings and secrets of the repository","zone":"control-plane"},"github:other-repositories":{"title":"other repositories that the credential reaches","zone":"service"},"host:exec":{"title":"any command on the machine of the run","zone":"runner"},"host:files":{"title":"files on the machine of the run","zone":"runner"},"internet":{"title":"any host on the internet","zone":"outside"},"cloud:account":{"title":"the cloud account","zone":"production"},"registry:packages":{"title":"published packages","zone":"release"},"service:account":{"title":"the service behind the credential","zone":"service"}},"scopes":{"contents":[{"resource":"github:agent-branch","access":"write"},{"resource":"github:default-branch","access":"write"},{"resource":"github:default-branch","access":"merge"},{"resource":"github:releases","access":"publish"}],"issues":[{"resource":"github:issues","access":"write"},{"resource":"github:own-thread","access":"write"}],"pull-requests":[{"resource":"github:pull-requests","access":"write"},{"resource":"github:pull-requests","access":"approve"},{"resource":"github:own-thread","access":"write"}],"discussions":[{"resource":"github:discussions","access":"write"}],"packages":[{"resource":"github:packages","access":"publish"}],"actions":[{"resource":"github:workflow-runs","access":"exec"}],"workflows":[{"resource":"github:workflows","access":"write"}],"administration":[{"resource":"github:settings","access":"admin"}]},"pat":[{"resource":"github:agent-branch","access":"write"},{"resource":"github:default-branch","access":"write"},{"resource":"github:default-branch","access":"merge"},{"resource":"github:issues","access":"write"},{"resource":"github:own-thread","access":"write"},{"resource":"github:pull-requests","access":"write"},{"resource":"github:pull-requests","access":"approve"},{"resource":"github:releases","access":"publish"},{"resource":"github:workflow-runs","access":"exec"},{"resource":"github:other-repositories","access":"write"}]}');

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
function fits(pattern2, text2) {
  const parts2 = pattern2.split("*");
  const first = parts2[0] ?? "";
  const last = parts2.at(-1) ?? "";
  if (parts2.length === 1) return text2 === pattern2;
  if (!text2.startsWith(first) || !text2.endsWith(last) || text2.length < first.length + last.length) return false;
  let position = first.length;
  for (const part2 of parts2.slice(1, -1)) {
    const found = text2.indexOf(part2, position);
    if (found < 0) return false;
    position = found + part2.length;
  }
  return position <= text2.length - last.length;
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
    return row.names.map((name2) => [name2.toUpperCase(), kind]);
  })
);
var PATTERNS = data.patterns.map((row) => ({ match: row.match, kind: kindOf(row) }));
var UNKNOWN = { class: "secret", provider: "unknown", lifetime: "static", grants: [] };
var AUTOMATIC = "GITHUB.TOKEN";
function kindOf(row) {
  const grants = (GRANTS[row.grants] ?? []).map(({ resource: resource2, access }) => ({
    resource: resource2,
    access: ACCESSES.find((known5) => known5 === access) ?? "write",
    certainty: "possible"
  }));
  return {
    class: CLASSES.find((known5) => known5 === row.class) ?? "secret",
    provider: row.provider,
    lifetime: row.lifetime === "minted" ? "minted" : "static",
    grants
  };
}
function classify(name2, context = "secret") {
  const upper = name2.toUpperCase();
  if (upper === "GITHUB_TOKEN" && context === "secret") return NAMES.get(AUTOMATIC) ?? UNKNOWN;
  return NAMES.get(upper) ?? PATTERNS.find(({ match: match2 }) => match2.some((pattern2) => fits(pattern2, upper)))?.kind ?? UNKNOWN;
}
function isSettingName(name2) {
  return !isSecretName(name2) && data["not-secret"].some((pattern2) => fits(pattern2, name2.toUpperCase()));
}
function isSecretName(name2) {
  const upper = name2.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").toUpperCase();
  if (NAMES.has(upper)) return true;
  const words3 = data["secret-words"];
  if (words3.includes(upper)) return true;
  const dsn = words3.some((word3) => word3.includes("_UR") && upper.endsWith(`_${word3}`));
  if (!dsn && data["not-secret"].some((pattern2) => fits(pattern2, upper))) return false;
  return words3.some((word3) => upper.replace(/_\d+$/, "").endsWith(`_${word3}`)) || upper.endsWith("APIKEY");
}

// src/graph/walk.ts
var OUTGOING = /* @__PURE__ */ new WeakMap();
var INCOMING = /* @__PURE__ */ new WeakMap();
function outgoing(graph) {
  return remembered(OUTGOING, graph, (edge) => edge.from);
}
function incoming(graph) {
  return remembered(INCOMING, graph, (edge) => edge.to);
}
function remembered(memory, graph, end2) {
  const known5 = memory.get(graph);
  if (known5) return known5;
  const index = /* @__PURE__ */ new Map();
  for (const edge of graph.edges.values()) {
    const edges = index.get(end2(edge));
    if (edges) edges.push(edge);
    else index.set(end2(edge), [edge]);
  }
  memory.set(graph, index);
  return index;
}

// src/derive/context.ts
function holdsIn(edge, context) {
  return edge.contexts === "every" || edge.contexts.includes(context);
}
function sharedContexts(a, b) {
  if (a === "every") return b;
  return b === "every" ? a : a.filter((context) => b.includes(context));
}
function gatesIn(edge, context) {
  return edge.gates.filter((gate) => gate.contexts.includes(context));
}
function isStopped(edge, context, standing2) {
  return gatesIn(edge, context).some((gate) => gate.strength === "effective" && gate.stops.includes(standing2));
}
function extended(graph, nodes, edges, without = /* @__PURE__ */ new Set()) {
  const byId = (old, more) => {
    const all3 = new Map(without.size === 0 ? old : [...old].filter(([id]) => !without.has(id)));
    for (const item of more) all3.set(item.id, item);
    if (more.every((item) => old.has(item.id) && !without.has(item.id))) return all3;
    return new Map([...all3].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
  };
  return { nodes: byId(graph.nodes, nodes), edges: byId(graph.edges, edges) };
}

// src/derive/excess.ts
var BY_CREDENTIAL = /* @__PURE__ */ new Set([
  "personal-access-token",
  "unscoped-app-token",
  "write-all-token",
  "undeclared-permissions"
]);
var SCOPES2 = {
  "write-all": "write-all-token",
  undeclared: "undeclared-permissions"
};
function byCredential({ credential }) {
  const kind = credential?.facts.class?.value;
  if (kind === "pat") return "personal-access-token";
  if (kind === "app-token" && credential?.facts.scope?.value === "unscoped") return "unscoped-app-token";
  return kind === "job-token" ? SCOPES2[String(credential?.facts.scope?.value)] : void 0;
}
function byTool({ tool, target, access, interactive }) {
  const breadth = tool?.facts.breadth?.value;
  if (access === "read" || access === "send" || target?.zone === void 0) return void 0;
  const high = ZONES[target.zone] >= ZONES["default-branch"];
  if (breadth === "wide" && high) return "open-pattern";
  if ((breadth === "any" || breadth === "interpreter") && high) return "interpreter";
  if (interactive && target.id === "host:exec" && (breadth === "interpreter" || breadth === "build"))
    return breadth === "build" ? "build-tool" : "interpreter";
  return void 0;
}
function excessOf(use) {
  const changes = use.access !== "read" && use.access !== "send";
  return (changes ? byCredential(use) : void 0) ?? byTool(use);
}

// src/derive/can.ts
var text = (edge, name2) => String(edge?.facts[name2]?.value ?? "");
var list = (value) => Array.isArray(value) ? value : [];
var isScrubbed = (holds6) => holds6.facts.scrubbed?.value === true;
function presents(holds6, via, edits) {
  const after = text(holds6, "when") === "after";
  if (after) return edits && via === "shell";
  if (isScrubbed(holds6)) return false;
  return via === "shell" || list(holds6.facts.channel?.value).includes(via);
}
function crosses(target, withSecrets, access) {
  if (target?.zone === void 0 || target.zone === "outside" && access === "send") return [];
  if (target.id === "host:files" || target.id === "host:exec" && !withSecrets) return [];
  const rank2 = ZONES[target.zone];
  return STANDINGS.filter((standing2) => rank2 > ZONES[ADMITTED[standing2]]);
}
function overlap(parts2) {
  return [parts2.reaches, parts2.holds, parts2.grants].reduce(
    (known5, edge) => edge ? sharedContexts(known5, edge.contexts) : known5,
    parts2.uses.contexts
  );
}
function confidenceOf({ uses, holds: holds6, grants }) {
  const words3 = [uses, holds6, grants].map((edge) => text(edge, "confidence"));
  if (words3.includes("possible") || words3.includes("unknown")) return "possible";
  return words3.includes("likely") ? "likely" : "certain";
}
function placesOf({ uses, holds: holds6 }, excess) {
  const credential = holds6?.locations ?? [];
  return excess !== void 0 && BY_CREDENTIAL.has(excess) ? [...credential, ...uses.locations] : [...uses.locations, ...credential];
}
function canEdge(graph, agent, parts2, secrets2) {
  const contexts = overlap(parts2);
  if (contexts !== "every" && contexts.length === 0) return void 0;
  const { uses, reaches, holds: holds6, grants } = parts2;
  const target = graph.nodes.get(reaches.to);
  const credential = holds6 && graph.nodes.get(holds6.to);
  const access = text(reaches, "access");
  const because = [uses, reaches, holds6, grants].flatMap((edge) => edge ? [edge.id] : []);
  const secret = secrets2.some((edge) => {
    const shared = sharedContexts(edge.contexts, contexts);
    return shared === "every" || shared.length > 0;
  });
  const strongest = credential ?? strongestHeld(graph, secrets2);
  const excess = excessOf({
    tool: graph.nodes.get(uses.to),
    credential,
    target,
    access,
    interactive: contexts !== "every" && contexts.every((c) => c === "session:interactive")
  });
  return {
    id: edgeId("can", agent.id, reaches.to, `${access} by ${uses.to}${credential ? ` with ${credential.id}` : ""}`),
    from: agent.id,
    to: reaches.to,
    kind: "can",
    contexts,
    gates: [],
    because,
    locations: placesOf(parts2, excess),
    facts: {
      access: fact(access, because),
      confidence: fact(confidenceOf(parts2), because),
      crosses: fact(crosses(target, secret, access), because),
      ...target?.zone ? { zone: fact(target.zone) } : {},
      ...excess ? { excess: fact(excess, because) } : {},
      ...strongest ? { "with-class": fact(String(strongest.facts.class?.value ?? "secret"), because) } : {}
    }
  };
}
var STRENGTH = [
  "cloud",
  "pat",
  "registry",
  "app-token",
  "literal",
  "secret",
  "ambient",
  "job-token",
  "oidc",
  "model-key"
];
function strongestHeld(graph, holds6) {
  const rank2 = (node) => {
    const at = STRENGTH.indexOf(String(node?.facts.class?.value));
    return at < 0 ? STRENGTH.length : at;
  };
  return holds6.map((edge) => graph.nodes.get(edge.to)).sort((a, b) => rank2(a) - rank2(b))[0];
}
function isWorth(graph, out, holds6) {
  const credential = graph.nodes.get(holds6.to);
  const kind = credential?.facts.class?.value;
  if (kind === "job-token") return out(holds6.to, "grants").length > 0;
  const names = [holds6.to.split("/").at(-1) ?? "", ...list(holds6.facts.names?.value)];
  return kind !== "secret" || !names.every(isSettingName);
}
var HARMLESS = /* @__PURE__ */ new Set(["host:files", "github:own-thread"]);
function ofAgent(graph, out, agent) {
  const held = out(agent.id, "holds");
  const secrets2 = held.filter(
    (edge) => text(edge, "when") !== "after" && !isScrubbed(edge) && isWorth(graph, out, edge)
  );
  const tools = out(agent.id, "uses");
  const edits = tools.some((edge) => out(edge.to, "reaches").some((reach) => reach.to.startsWith("host:")));
  const parts2 = tools.flatMap(
    (uses) => out(uses.to, "reaches").flatMap((reaches) => {
      const via = text(reaches, "via");
      if (via === "none") return [{ uses, reaches }];
      return held.filter((holds6) => presents(holds6, via, edits)).flatMap(
        (holds6) => out(holds6.to, "grants").filter((grants) => grants.to === reaches.to && text(grants, "access") === text(reaches, "access")).map((grants) => ({ uses, reaches, holds: holds6, grants }))
      );
    })
  );
  const edges = parts2.flatMap((part2) => canEdge(graph, agent, part2, secrets2) ?? []);
  const unsure3 = new Set(tools.filter((edge) => text(edge, "confidence") === "possible").map((edge) => edge.id));
  const acting = edges.filter(
    (edge) => !HARMLESS.has(edge.to) && text(edge, "access") !== "read" && !edge.because.some((witness) => unsure3.has(witness))
  );
  const strongest = strongestHeld(graph, secrets2)?.facts.class?.value ?? "none";
  const facts = {
    ...agent.facts,
    "holds-class": fact(
      strongest,
      secrets2.map((edge) => edge.id)
    ),
    acts: fact(
      acting.length > 0,
      acting.map((edge) => edge.id)
    )
  };
  return { agent: { ...agent, facts }, edges };
}
function deriveCan(graph) {
  const edges = outgoing(graph);
  const out = (id, kind) => (edges.get(id) ?? []).filter((edge) => edge.kind === kind);
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const derived = agents.map((agent) => ofAgent(graph, out, agent));
  return extended(
    graph,
    derived.map((one4) => one4.agent),
    derived.flatMap((one4) => one4.edges)
  );
}

// src/derive/exposure.ts
var into = (graph) => {
  const edges = incoming(graph);
  return (id, kind) => (edges.get(id) ?? []).filter((edge) => edge.kind === kind);
};
function otherStarter(graph, edges, workload, context, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(workload)) return void 0;
  for (const edge of edges(workload, "starts")) {
    const word3 = String(graph.nodes.get(edge.from)?.facts.standing?.value ?? "");
    if (holdsIn(edge, context) && !STANDINGS.some((standing2) => standing2 === word3)) return word3;
  }
  for (const edge of edges(workload, "calls")) {
    const word3 = holdsIn(edge, context) ? otherStarter(graph, edges, edge.from, context, /* @__PURE__ */ new Set([...seen, workload])) : void 0;
    if (word3 !== void 0) return word3;
  }
  return void 0;
}
function wayIn(graph, edges, workload, context, standing2, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(workload)) return void 0;
  for (const edge of edges(workload, "starts")) {
    const needed = STANDINGS.findIndex((known5) => known5 === graph.nodes.get(edge.from)?.facts.standing?.value);
    if (needed >= 0 && needed <= STANDINGS.indexOf(standing2) && holdsIn(edge, context) && !isStopped(edge, context, standing2))
      return [edge];
  }
  for (const edge of edges(workload, "calls")) {
    if (!holdsIn(edge, context) || isStopped(edge, context, standing2)) continue;
    const way = wayIn(graph, edges, edge.from, context, standing2, /* @__PURE__ */ new Set([...seen, workload]));
    if (way) return [...way, edge];
  }
  return void 0;
}
function allWays(edges, workload, context, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(workload)) return [];
  const starts = edges(workload, "starts").filter((edge) => holdsIn(edge, context));
  const calls = edges(workload, "calls").filter((edge) => holdsIn(edge, context));
  return [
    ...starts,
    ...calls.flatMap((edge) => [...allWays(edges, edge.from, context, /* @__PURE__ */ new Set([...seen, workload])), edge])
  ];
}
function admissions(graph, agent) {
  const edges = into(graph);
  return edges(agent.id, "runs").flatMap(
    (runs) => (runs.contexts === "every" ? [] : runs.contexts).flatMap((context) => {
      for (const standing2 of STANDINGS) {
        if (isStopped(runs, context, standing2)) continue;
        const way = wayIn(graph, edges, runs.from, context, standing2);
        if (way) return [{ workload: runs.from, context, admits: standing2, way: [...way, runs] }];
      }
      const other = otherStarter(graph, edges, runs.from, context);
      const started = allWays(edges, runs.from, context);
      return other === void 0 && !started.some((edge) => edge.kind === "starts") ? [] : [{ workload: runs.from, context, admits: other ?? "nobody", way: [...started, runs] }];
    })
  );
}
function deriveExposure(graph) {
  const nodes = [...graph.nodes.values()].filter((node) => node.kind === "agent").flatMap((agent) => {
    const found = admissions(graph, agent);
    const lowest = STANDINGS.find((standing2) => found.some((one4) => one4.admits === standing2)) ?? found[0]?.admits;
    const because = found.find((one4) => one4.admits === lowest)?.way.map((edge) => edge.id) ?? [];
    return lowest === void 0 ? [] : [{ ...agent, facts: { ...agent.facts, "open-to": fact(lowest, because) } }];
  });
  return extended(graph, nodes, []);
}

// src/catalog/short-lived.generated.ts
var data3 = JSON.parse(`{"providers":[{"provider":"github","classes":["pat"],"mints":"a GitHub App's installation token","source":"https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/making-authenticated-api-requests-with-a-github-app-in-a-github-actions-workflow"},{"provider":"aws","classes":["cloud","model-key"],"mints":"an IAM role through OIDC","source":"https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws"},{"provider":"google-cloud","classes":["cloud"],"mints":"workload identity federation","source":"https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-google-cloud-platform"},{"provider":"azure","classes":["cloud"],"mints":"a federated identity through OIDC","source":"https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-azure"},{"provider":"npm","classes":["registry"],"mints":"trusted publishing","source":"https://docs.npmjs.com/trusted-publishers"},{"provider":"pypi","classes":["registry"],"mints":"trusted publishing","source":"https://docs.pypi.org/trusted-publishers/"},{"provider":"crates-io","classes":["registry"],"mints":"trusted publishing","source":"https://crates.io/docs/trusted-publishing"},{"provider":"anthropic","classes":["model-key"],"mints":"workload identity federation","source":"https://github.com/anthropics/claude-code-action/blob/main/action.yml"},{"provider":"google","classes":["model-key"],"mints":"workload identity federation","source":"https://github.com/google-github-actions/run-gemini-cli/blob/main/docs/authentication.md"}]}`);

// src/catalog/short-lived.ts
function shortLived(provider, kind) {
  return data3.providers.find((row) => row.provider === provider && row.classes.some((known5) => known5 === kind))?.mints;
}

// src/derive/setting.ts
var BY_NAME = /* @__PURE__ */ new Set(["secret", "cloud"]);
function isSetting(credential, names = []) {
  const own = credential.id.split("/").at(-1) ?? "";
  return BY_NAME.has(credential.facts.class?.value) && own !== "*" && ![own, ...names].some(isSecretName);
}

// src/derive/lifetimes.ts
function deriveLifetimes(graph) {
  const nodes = [...graph.nodes.values()].flatMap((node) => {
    if (node.kind !== "credential" || node.facts.lifetime?.value !== "static") return [];
    if (isSetting(node)) return [];
    const mints = shortLived(String(node.facts.provider?.value), String(node.facts.class?.value));
    return mints === void 0 ? [] : [{ ...node, facts: { ...node.facts, "minted-by": fact(mints) } }];
  });
  return extended(graph, nodes, []);
}

// src/derive/need.ts
var words = (found) => {
  const value = found?.value;
  if (value === void 0 || value === "unknown") return [];
  return Array.isArray(value) ? value : [String(value)];
};
var PROMPTS = /* @__PURE__ */ new Set(["prompt", "direct_prompt", "custom_instructions", "override_prompt"]);
var MIXED = /* @__PURE__ */ new Set(["settings", "settings_json", "claude_args", "codex-args"]);
var GITHUB = /* @__PURE__ */ new Set(["gh", "git", "action"]);
var PRINTERS = /* @__PURE__ */ new Set([
  "env",
  "printenv",
  "export",
  "set",
  "echo",
  "printf",
  "cat",
  "head",
  "tail",
  "less",
  "grep",
  "rg",
  "sed",
  "awk",
  "xxd",
  "strings",
  "jq"
]);
var RUNS_CODE = /* @__PURE__ */ new Set(["any", "interpreter", "build", "unknown"]);
function together(held, credential, name2) {
  return held.holds.filter((edge) => edge.to === credential).flatMap((edge) => words(edge.facts[name2]));
}
function isModelAccount(graph, held, credential) {
  if (credential.facts.class?.value !== "cloud") return void 0;
  if (credential.facts.provider?.value === held.agent.facts["model-host"]?.value) return "model";
  const others = held.holds.map((edge) => graph.nodes.get(edge.to)?.facts.class?.value);
  return others.includes("model-key") ? void 0 : "unknown";
}
function needOf(graph, held, edge, credential) {
  const names = words(edge.facts.names);
  if (names.some((name2) => PROMPTS.has(name2))) return "nothing";
  const kind = credential.facts.class?.value;
  if (kind === "model-key") return "model";
  if (kind === "job-token" || credential.id.endsWith("/*")) return "unknown";
  const channels = together(held, credential.id, "channel");
  const used = together(held, credential.id, "names");
  if (channels.some((channel) => GITHUB.has(channel)) || used.some((name2) => name2.includes("PERSONAL_ACCESS_TOKEN")))
    return "github";
  if (used.includes("mcp_config")) return "server";
  if (used.some((name2) => MIXED.has(name2))) return "unknown";
  if (isSetting(credential, names)) return "unknown";
  return isModelAccount(graph, held, credential) ?? "nothing";
}
function readableBy({ tools }, edge) {
  if (words(edge.facts.names).some((name2) => PROMPTS.has(name2))) return "prompt";
  if (edge.facts.scrubbed?.value === true) return "none";
  const isShell2 = (tool) => RUNS_CODE.has(String(tool.facts.breadth?.value)) || PRINTERS.has(String(tool.facts.command?.value ?? "").split(" ")[0] ?? "");
  if (tools.some((tool) => tool.facts.capability?.value === "shell" && isShell2(tool))) return "shell";
  const files2 = tools.some((tool) => tool.facts.capability?.value === "read");
  return files2 && edge.facts.when?.value === "disk" ? "files" : "none";
}
function deriveNeed(graph) {
  const out = outgoing(graph);
  const edges = [];
  for (const agent of graph.nodes.values()) {
    if (agent.kind !== "agent") continue;
    const own = out.get(agent.id) ?? [];
    const holds6 = own.filter((edge) => edge.kind === "holds");
    const tools = own.flatMap((edge) => edge.kind === "uses" ? graph.nodes.get(edge.to) ?? [] : []);
    const held = { agent, holds: holds6, tools };
    for (const edge of holds6) {
      const credential = graph.nodes.get(edge.to);
      if (credential === void 0) continue;
      const facts = {
        need: fact(needOf(graph, held, edge, credential), [edge.id]),
        readable: fact(readableBy(held, edge), [edge.id])
      };
      edges.push({ ...edge, facts: { ...edge.facts, ...facts } });
    }
  }
  return extended(graph, [], edges);
}

// src/derive/pools.ts
var HOLDERS = /* @__PURE__ */ new Set(["agent", "workload", "server"]);
function definitionOf(graph, edge) {
  const holder = graph.nodes.get(edge.from);
  if (holder?.kind === "agent") {
    const runs = (incoming(graph).get(holder.id) ?? []).find((other) => other.kind === "runs");
    const job = runs && graph.nodes.get(runs.from)?.facts.definition?.value;
    if (typeof job === "string") return job;
  }
  const own = holder?.facts.definition?.value;
  return typeof own === "string" ? own : edge.from;
}
function acrossClients(graph, credential, holds6) {
  const products = new Set(holds6.flatMap((edge) => graph.nodes.get(edge.from)?.facts.product?.value ?? []));
  return credential.facts.store?.value === "shell-env" && products.size > 1 ? "possible" : void 0;
}
function pooled(graph, credential) {
  const holds6 = (incoming(graph).get(credential.id) ?? []).filter(
    (edge) => edge.kind === "holds" && HOLDERS.has(graph.nodes.get(edge.from)?.kind ?? "") && edge.facts.when?.value !== "after"
  );
  const agents = holds6.filter((edge) => graph.nodes.get(edge.from)?.kind !== "workload");
  const definitions = new Set(holds6.map((edge) => definitionOf(graph, edge)));
  if (agents.length === 0 || definitions.size < 2) return void 0;
  const because = holds6.map((edge) => edge.id);
  const words3 = [...holds6.map((edge) => edge.facts.confidence?.value), acrossClients(graph, credential, holds6)];
  const confidence = words3.includes("possible") ? "possible" : words3.includes("likely") ? "likely" : "certain";
  const tiers = [
    ...new Set(
      agents.flatMap((edge) => {
        const open2 = graph.nodes.get(edge.from)?.facts["open-to"]?.value;
        return typeof open2 === "string" ? [open2] : [];
      })
    )
  ].sort();
  return {
    ...credential,
    facts: {
      ...credential.facts,
      pool: fact(definitions.size, because),
      "pool-confidence": fact(confidence, because),
      tiers: fact(tiers, because)
    }
  };
}
function derivePools(graph) {
  const shared = [...graph.nodes.values()].filter(
    (node) => node.kind === "credential" && node.facts.lifetime?.value !== "minted" && !isSetting(node)
  );
  return extended(
    graph,
    shared.flatMap((node) => pooled(graph, node) ?? []),
    []
  );
}

// src/derive/servers.ts
function deriveServers(graph) {
  const out = outgoing(graph);
  const nodes = [...graph.nodes.values()].flatMap((server) => {
    if (server.kind !== "server") return [];
    const holds6 = (out.get(server.id) ?? []).filter((edge) => edge.kind === "holds");
    const strongest = strongestHeld(graph, holds6)?.facts.class?.value ?? "none";
    const because = holds6.map((edge) => edge.id);
    return [{ ...server, facts: { ...server.facts, "holds-class": fact(strongest, because) } }];
  });
  return extended(graph, nodes, []);
}

// src/derive/spans.ts
var TIERS = ["anyone", "triager", "writer", "maintainer", "schedule", "developer"];
var EXPOSED = 2;
function spanOf(node) {
  const tiers = node.facts.tiers?.value;
  if (!Array.isArray(tiers)) return void 0;
  const low = TIERS.slice(0, EXPOSED).find((tier) => tiers.includes(tier));
  const high = TIERS.findLast((tier) => tiers.includes(tier));
  return low === void 0 || high === void 0 || low === high ? void 0 : [low, high];
}
function deriveSpans(graph) {
  const nodes = [...graph.nodes.values()].flatMap((node) => {
    const span2 = node.kind === "credential" ? spanOf(node) : void 0;
    if (span2 === void 0) return [];
    return [{ ...node, facts: { ...node.facts, spans: fact(span2, node.facts.tiers?.because ?? []) } }];
  });
  return extended(graph, nodes, []);
}

// src/derive/conditions.ts
var ANSWERS = ["no", "unknown", "yes"];
var OPEN = { canBeTrue: "yes", canBeFalse: "yes" };
var UNKNOWN2 = { canBeTrue: "unknown", canBeFalse: "unknown" };
var most = (answers, none) => answers.length === 0 ? none : ANSWERS.findLast((answer) => answers.includes(answer)) ?? none;
var least = (answers, none) => answers.length === 0 ? none : ANSWERS.find((answer) => answers.includes(answer)) ?? none;
function isSelfService(proof, autoLabels) {
  const label = proof.label?.toLowerCase();
  return label !== void 0 && [...autoLabels].some((auto) => auto.toLowerCase() === label);
}
function admits(proof, standing2, autoLabels) {
  return proof.strength === "weak" || proof.admits.includes(standing2) || isSelfService(proof, autoLabels);
}
function ofProof(proof, standing2, autoLabels) {
  if (admits(proof, standing2, autoLabels)) return OPEN;
  return { canBeTrue: proof.strength === "declared" ? "unknown" : "no", canBeFalse: "yes" };
}
function judgeFor(standing2, autoLabels) {
  return judgeWith((proof) => ofProof(proof, standing2, autoLabels));
}
function judgeWith(proofVerdict) {
  const known5 = /* @__PURE__ */ new Map();
  const fresh = (condition) => {
    switch (condition.op) {
      case "const":
        return condition.value ? { canBeTrue: "yes", canBeFalse: "no" } : { canBeTrue: "no", canBeFalse: "yes" };
      case "choice":
        return OPEN;
      case "unknown":
        return UNKNOWN2;
      case "proof":
        return proofVerdict(condition.proof);
      case "not": {
        const inner = judge2(condition.of);
        return { canBeTrue: inner.canBeFalse, canBeFalse: inner.canBeTrue };
      }
      case "all": {
        const parts2 = condition.of.map(judge2);
        return {
          canBeTrue: least(
            parts2.map((p) => p.canBeTrue),
            "yes"
          ),
          canBeFalse: most(
            parts2.map((p) => p.canBeFalse),
            "no"
          )
        };
      }
      case "any": {
        const parts2 = condition.of.map(judge2);
        return {
          canBeTrue: most(
            parts2.map((p) => p.canBeTrue),
            "no"
          ),
          canBeFalse: least(
            parts2.map((p) => p.canBeFalse),
            "yes"
          )
        };
      }
    }
  };
  const judge2 = (condition) => {
    const before = known5.get(condition);
    if (before !== void 0) return before;
    const verdict = fresh(condition);
    known5.set(condition, verdict);
    return verdict;
  };
  return judge2;
}
function isImpossible(conditions) {
  const judge2 = judgeWith(() => OPEN);
  return conditions.some((condition) => judge2(condition).canBeTrue === "no");
}
var NOTHING = { proofs: [], unknowns: [] };
function join(parts2) {
  return {
    proofs: [...new Set(parts2.flatMap((p) => p.proofs))],
    unknowns: [...new Set(parts2.flatMap((p) => p.unknowns))]
  };
}
function alternatives(parts2) {
  const all3 = join(parts2);
  const forgeableBy = [...new Set(all3.proofs.flatMap((proof) => proof.forgeableBy))];
  return { ...all3, proofs: parts2.length < 2 ? all3.proofs : all3.proofs.map((proof) => ({ ...proof, forgeableBy })) };
}
function decidersOf(condition, judge2, outcome, answer) {
  const memo = /* @__PURE__ */ new Map();
  const find = (part2, side) => {
    if (judge2(part2)[side] !== answer) return NOTHING;
    const before = memo.get(part2)?.[side];
    if (before !== void 0) return before;
    const found = fresh(part2, side);
    memo.set(part2, { ...memo.get(part2), [side]: found });
    return found;
  };
  const fresh = (part2, side) => {
    if (part2.op === "proof") return { proofs: [part2.proof], unknowns: [] };
    if (part2.op === "unknown") return { proofs: [], unknowns: [part2] };
    if (part2.op === "not") return find(part2.of, side === "canBeTrue" ? "canBeFalse" : "canBeTrue");
    if (part2.op !== "all" && part2.op !== "any") return NOTHING;
    const found = part2.of.map((inner) => find(inner, side));
    return part2.op === "any" === (side === "canBeTrue") ? alternatives(found.filter(isSomething)) : join(found);
  };
  return find(condition, outcome);
}
var isSomething = (deciding) => deciding.proofs.length + deciding.unknowns.length > 0;
function proofsAskedFor(condition) {
  const found = /* @__PURE__ */ new Set();
  const seen = { true: /* @__PURE__ */ new Set(), false: /* @__PURE__ */ new Set() };
  const visit2 = (part2, positive) => {
    const done = positive ? seen.true : seen.false;
    if (done.has(part2)) return;
    done.add(part2);
    if (part2.op === "proof" && positive) found.add(part2.proof);
    if (part2.op === "not") visit2(part2.of, !positive);
    if (part2.op === "all" || part2.op === "any") for (const inner of part2.of) visit2(inner, positive);
  };
  visit2(condition, true);
  return [...found];
}

// src/derive/gates.ts
var keyOf = (gate) => {
  const { file, line, column } = gate.location;
  return [gate.kind, gate.strength, file, line, column, gate.why, gate.forgeableBy.join()].join("\0");
};
function gateOf(proof, contexts) {
  const { gate: kind, strength, judges, forgeableBy, location, why } = proof;
  return { kind, strength, judges, forgeableBy, location, why, contexts };
}
function add(found, gate, stops3) {
  const entry2 = found.get(keyOf(gate)) ?? { gate, stops: /* @__PURE__ */ new Set() };
  for (const standing2 of stops3) entry2.stops.add(standing2);
  found.set(keyOf(gate), entry2);
}
function addDeciding(found, whole2, contexts, autoLabels) {
  const places = /* @__PURE__ */ new Set();
  const place3 = (proof) => void places.add(placeOf(proof));
  for (const standing2 of STANDINGS) {
    const judge2 = judgeFor(standing2, autoLabels);
    const answer = judge2(whole2).canBeTrue;
    if (answer === "yes") continue;
    const { proofs, unknowns } = decidersOf(whole2, judge2, "canBeTrue", answer);
    for (const proof of proofs) {
      place3(proof);
      add(found, gateOf(proof, contexts), [standing2]);
    }
    if (answer === "no") continue;
    for (const { what, location } of unknowns) {
      const why = `It is not in the files: ${what}.`;
      add(
        found,
        { kind: "unknown-condition", strength: "declared", judges: "actor", forgeableBy: [], location, why, contexts },
        [standing2]
      );
    }
  }
  return places;
}
var placeOf = (proof) => [proof.gate, proof.location.file, proof.location.line, proof.location.column].join("\0");
function weakened(proof, autoLabels) {
  if (proof.strength === "weak") return proof;
  const why = isSelfService(proof, autoLabels) ? `An issue form of this repository applies the label \`${proof.label}\` for anyone.` : "Another branch of the condition does not ask for it.";
  return { ...proof, strength: "weak", why };
}
function conjuncts(conditions) {
  const found = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const pending = conditions.toReversed();
  for (let next2 = pending.pop(); next2 !== void 0; next2 = pending.pop()) {
    if (seen.has(next2)) continue;
    seen.add(next2);
    if (next2.op === "all") pending.push(...next2.of.toReversed());
    else found.add(next2);
  }
  return [...found];
}
var MAX_GATES = 24;
function shortened(gates) {
  const kept = gates.slice(0, MAX_GATES);
  const stopped = (gate, standing2) => kept.some(
    (other) => other.strength === gate.strength && other.stops.includes(standing2) && other.forgeableBy.every((access) => gate.forgeableBy.includes(access))
  );
  for (const gate of gates.slice(MAX_GATES))
    if (gate.stops.some((standing2) => !stopped(gate, standing2))) kept.push(gate);
  return kept;
}
function gatesOf(conditions, contexts, autoLabels) {
  const whole2 = { op: "all", of: conjuncts(conditions) };
  const found = /* @__PURE__ */ new Map();
  const deciding = addDeciding(found, whole2, contexts, autoLabels);
  for (const proof of proofsAskedFor(whole2)) {
    if (!deciding.has(placeOf(proof))) add(found, gateOf(weakened(proof, autoLabels), contexts), []);
  }
  const gates = [...found.values()].map(({ gate, stops: stops3 }) => ({
    ...gate,
    stops: gate.strength === "weak" ? [] : STANDINGS.filter((s) => stops3.has(s))
  }));
  return shortened(gates);
}

// src/derive/starts.ts
function appliedByForms(graph) {
  const names = (prefix) => new Set(
    [...graph.edges.values()].filter((edge) => edge.kind === "reaches" && edge.to.startsWith(prefix)).filter((edge) => graph.nodes.get(edge.from)?.kind === "content").map((edge) => edge.to.slice(prefix.length))
  );
  return {
    issues: names("github:label/"),
    discussions: names("github:discussion-label/"),
    assignees: names("github:assignee/")
  };
}
function labelsOf(contexts, applied) {
  const discussions = contexts !== "every" && contexts.some((context) => context.startsWith("discussion"));
  return discussions ? applied.discussions : applied.issues;
}
var isStanding = (word3) => STANDINGS.some((standing2) => standing2 === word3);
function standingOf(graph, edge) {
  const word3 = graph.nodes.get(edge.from)?.facts.standing?.value;
  return edge.kind === "starts" && isStanding(word3) ? word3 : void 0;
}
function principal(standing2) {
  const label = standing2 === "maintainer" ? "a maintainer" : standing2 === "anyone" ? "anyone" : `anyone with ${standing2 === "writer" ? "write" : "triage"} access`;
  return {
    id: `principal:${standing2}`,
    kind: "principal",
    label,
    layer: NODE_KINDS.principal.layer,
    zone: "outside",
    facts: { standing: fact(standing2) }
  };
}
function nextStart(edge, standing2) {
  const contexts = edge.contexts === "every" ? [] : edge.contexts;
  const closed = contexts.filter((context) => isStopped(edge, context, standing2));
  const next2 = STANDINGS.slice(STANDINGS.indexOf(standing2) + 1).find(
    (higher) => closed.some((context) => !isStopped(edge, context, higher))
  );
  if (next2 === void 0) return void 0;
  const node = principal(next2);
  return {
    node,
    edge: {
      ...edge,
      id: edgeId("starts", node.id, edge.to, `${edge.id.split("#").pop()} past ${standing2}`),
      from: node.id,
      contexts: closed.filter((context) => !isStopped(edge, context, next2))
    }
  };
}
function byForms(edge, { issues, discussions, assignees }) {
  if (edge.kind !== "starts" || edge.from !== "principal:triager" || edge.contexts === "every") return void 0;
  const caused = /* @__PURE__ */ new Set([
    ...issues.size > 0 ? ["issues.labeled"] : [],
    ...discussions.size > 0 ? ["discussion.labeled"] : [],
    ...assignees.size > 0 ? ["issues.assigned"] : []
  ]);
  const contexts = edge.contexts.filter((context) => caused.has(context));
  return contexts.length === 0 ? void 0 : {
    ...edge,
    id: edgeId("starts", "principal:anyone", edge.to, `${edge.id.split("#").pop()} by form`),
    from: "principal:anyone",
    contexts
  };
}
function deriveGates(graph) {
  const applied = appliedByForms(graph);
  const nodes = /* @__PURE__ */ new Map();
  const edges = [];
  const without = /* @__PURE__ */ new Set();
  const judged = (edge) => ({
    ...edge,
    gates: edge.conditions ? gatesOf(edge.conditions, edge.contexts === "every" ? [] : edge.contexts, labelsOf(edge.contexts, applied)) : edge.gates
  });
  for (const edge of graph.edges.values()) {
    if (edge.conditions && isImpossible(edge.conditions)) {
      without.add(edge.id);
      continue;
    }
    const byForm = byForms(edge, applied);
    for (const one4 of byForm ? [edge, byForm] : [edge]) {
      const known5 = judged(one4);
      if (known5.gates.length > 0 || one4 !== edge) edges.push(known5);
      if (one4 !== edge) nodes.set("principal:anyone", principal("anyone"));
      const standing2 = standingOf(graph, known5) ?? (one4 === byForm ? "anyone" : void 0);
      const next2 = standing2 === void 0 ? void 0 : nextStart(known5, standing2);
      if (next2 && !nodes.has(next2.node.id)) nodes.set(next2.node.id, graph.nodes.get(next2.node.id) ?? next2.node);
      if (next2) edges.push(next2.edge);
    }
  }
  return withoutIdle(extended(graph, [...nodes.values()], edges, without), graph);
}
function withoutIdle(judged, before) {
  const reached = (graph, kind) => new Set([...graph.edges.values()].filter((edge) => kind.includes(edge.kind)).map((edge) => edge.to));
  const [started, startedBefore] = [reached(judged, ["starts", "calls"]), reached(before, ["starts", "calls"])];
  const idleJobs = new Set([...startedBefore].filter((id) => !started.has(id)));
  const runs = [...judged.edges.values()].filter((edge) => edge.kind === "runs" && !idleJobs.has(edge.from));
  const alive = new Set(runs.map((edge) => edge.to));
  const idle = new Set([...reached(before, ["runs"])].filter((id) => !alive.has(id)));
  const without = [...judged.edges.values()].filter((edge) => idle.has(edge.from) && (edge.kind === "uses" || edge.kind === "holds")).map((edge) => edge.id);
  return without.length === 0 ? judged : extended(judged, [], [], new Set(without));
}

// src/derive/three.ts
var TEXT_EVENTS = /* @__PURE__ */ new Set([
  "issues",
  "issue_comment",
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "discussion",
  "discussion_comment"
]);
var READS_THREADS = /^gh (?:issue|pr|api|search|discussion)\b/;
var PRIVATE = /* @__PURE__ */ new Set(["pat", "cloud", "registry", "literal", "secret", "app-token"]);
var HARMLESS2 = /* @__PURE__ */ new Set(["host:files", "github:own-thread"]);
var eventOf = (context) => context.split(/[.:]/)[0] ?? "";
function readsOthers(tool) {
  const { capability, command: command2 } = tool.facts;
  return capability?.value === "web" || READS_THREADS.test(String(command2?.value ?? ""));
}
function inputs(graph, agent, own) {
  const runs = admissions(graph, agent).filter(({ context }) => TEXT_EVENTS.has(eventOf(context)));
  const tools = own.filter((edge) => {
    const tool = edge.kind === "uses" ? graph.nodes.get(edge.to) : void 0;
    return tool?.kind === "tool" && readsOthers(tool);
  });
  const value = [...runs.length > 0 ? ["event"] : [], ...tools.length > 0 ? ["tools"] : []];
  const because = [...runs.flatMap(({ way }) => way), ...tools].map((edge) => edge.id);
  return fact(value, [...new Set(because)]);
}
function secrets(graph, own) {
  const readable = own.filter((edge) => {
    const credential = edge.kind === "holds" ? graph.nodes.get(edge.to) : void 0;
    const isMinted = credential?.facts.lifetime?.value === "minted" && credential.facts.class?.value === "app-token";
    return PRIVATE.has(String(credential?.facts.class?.value)) && !isMinted && edge.facts.when?.value !== "after" && edge.facts.readable?.value !== "none" && edge.facts.need?.value !== "unknown";
  });
  const classes = readable.map((edge) => String(graph.nodes.get(edge.to)?.facts.class?.value));
  return fact(
    [...new Set(classes)].sort(),
    readable.map((edge) => edge.id)
  );
}
function crossings(own) {
  const beyond = own.filter((edge) => edge.kind === "can" && !HARMLESS2.has(edge.to));
  const standings = STANDINGS.filter(
    (standing2) => beyond.some(({ facts }) => Array.isArray(facts.crosses?.value) && facts.crosses.value.includes(standing2))
  );
  return fact(
    standings,
    beyond.map((edge) => edge.id)
  );
}
function deriveThree(graph) {
  const out = outgoing(graph);
  const nodes = [...graph.nodes.values()].flatMap((agent) => {
    if (agent.kind !== "agent") return [];
    const own = out.get(agent.id) ?? [];
    const facts = {
      "untrusted-input": inputs(graph, agent, own),
      "private-data": secrets(graph, own),
      crosses: crossings(own)
    };
    return [{ ...agent, facts: { ...agent.facts, ...facts } }];
  });
  return extended(graph, nodes, []);
}

// src/derive/uncalled.ts
var CALLER = "principal:caller";
function pruneUncalled(graph) {
  const called3 = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values()) {
    const definition = edge.kind === "calls" ? graph.nodes.get(edge.to)?.facts.definition?.value : void 0;
    if (typeof definition === "string") called3.add(definition);
  }
  const otherwise = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values()) if (edge.kind === "starts" && edge.from !== CALLER) otherwise.add(edge.to);
  const gone = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values()) {
    if (edge.kind !== "starts" || edge.from !== CALLER || !called3.has(edge.to)) continue;
    if (!otherwise.has(edge.to)) gone.add(edge.to);
  }
  if (gone.size === 0) return graph;
  const within3 = (id) => [...gone].some((root) => id === root || id.startsWith(`${root}/`) || id.startsWith(`credential:${root}/`));
  const without = new Set([...graph.nodes.keys()].filter(within3));
  for (const edge of graph.edges.values()) if (without.has(edge.from) || without.has(edge.to)) without.add(edge.id);
  return extended(graph, [], [], without);
}

// src/derive/index.ts
var STEPS = [
  pruneUncalled,
  deriveGates,
  deriveCan,
  deriveExposure,
  derivePools,
  deriveSpans,
  deriveLifetimes,
  deriveNeed,
  deriveThree,
  deriveServers
];
function derive(graph) {
  return STEPS.reduce((known5, step) => step(known5), graph);
}

// src/derive/ledger.ts
var RANK = { effective: 0, declared: 1, weak: 2 };
function ledger(graph) {
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  return agents.flatMap(
    (agent) => admissions(graph, agent).flatMap(({ workload, context, admits: admits2, way }) => {
      const gates = [...way.flatMap((edge) => gatesIn(edge, context))].sort(
        (a, b) => RANK[a.strength] - RANK[b.strength]
      );
      const location = gates[0]?.location ?? way[0]?.locations[0] ?? agent.location;
      return location ? [{ agent: agent.id, workload, context, admits: admits2, gates, location }] : [];
    })
  );
}
function coverage(graph, entries) {
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const ids = new Set(agents.map((agent) => agent.id));
  const declared = entries.flatMap(
    (entry2) => entry2.gates.filter((gate) => gate.strength === "declared").map((gate) => `${gate.location.file}:${gate.location.line}:${gate.why}`)
  );
  const held = [...graph.edges.values()].filter((edge) => edge.kind === "holds" && ids.has(edge.from) && edge.facts.when?.value !== "after").map((edge) => edge.to);
  const scopes = held.filter((id) => graph.nodes.get(id)?.facts.scope?.value === "unknown");
  return { agents: agents.length, contexts: entries.length, unknowns: (/* @__PURE__ */ new Set([...declared, ...scopes])).size };
}

// src/discover/discover.ts
import { readdirSync as readdirSync2, realpathSync as realpathSync2, statSync as statSync2 } from "node:fs";
import { dirname, isAbsolute as isAbsolute2, join as join3, posix, relative as relative2, sep as sep2 } from "node:path";

// src/readers/pattern.ts
var TOKEN = /(\*\*\/|\*|\{[^{}]*\})/;
function patternOf(glob) {
  const parts2 = glob.split(TOKEN).map((part2) => {
    if (part2 === "**/") return "(.*/)?";
    if (part2 === "*") return "[^/]*";
    if (part2.startsWith("{")) return `(${part2.slice(1, -1).split(",").map(plain).join("|")})`;
    return plain(part2);
  });
  return parts2.join("");
}
function anyOf(globs2) {
  if (globs2.length === 0) return () => false;
  const any2 = new RegExp(`^(?:${globs2.map(patternOf).join("|")})$`, "s");
  return (file) => any2.test(file);
}
function plain(text2) {
  if (/[*?[\]{}()!@+|\\\s#^$]/.test(text2)) throw new Error(`The part \`${text2}\` of a glob is not supported.`);
  return text2.replaceAll(".", "\\.");
}

// src/discover/folder.ts
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join as join2, relative, sep } from "node:path";
var MAX_WALKED = 5e5;
function folderOrigin(root) {
  return {
    list(report2) {
      const names = listedByGit(root);
      return names.length > 0 ? names : walked(root, report2);
    },
    expect: () => {
    },
    read: (name2) => read(root, name2)
  };
}
function listedByGit(root) {
  return items(git(root, ["ls-files", "-co", "--exclude-standard", "-z"])).filter((name2) => !name2.endsWith("/"));
}
function walked(root, report2) {
  const names = [];
  const folders = [""];
  let seen = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const entry2 of entriesOf(root, folder, report2)) {
      const name2 = folder === "" ? entry2.name : `${folder}/${entry2.name}`;
      seen += 1;
      if (!entry2.isDirectory()) names.push(name2);
      else if (entry2.name !== ".git" && entry2.name !== "node_modules") folders.push(name2);
    }
    if (seen <= MAX_WALKED) continue;
    report2(folder, {
      code: "limit",
      message: `The folder holds more than ${MAX_WALKED} entries; the rest is not looked at.`
    });
    break;
  }
  return names;
}
function entriesOf(root, folder, report2) {
  try {
    return readdirSync(join2(root, folder), { withFileTypes: true });
  } catch (error) {
    report2(folder, { code: "unreadable", message: `The folder cannot be read (${codeOf(error)}).` });
    return [];
  }
}
function read(root, name2) {
  const path = join2(root, name2);
  const link2 = statsOf(path);
  if (link2 === void 0) {
    return name2.includes("\uFFFD") ? { code: "unreadable", message: "The file's name is not UTF-8." } : void 0;
  }
  try {
    const real = realpathSync(path);
    const inside = relative(root, real);
    if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return OUTSIDE;
    if (inside.split(sep).includes(".git"))
      return { code: "outside-root", message: "The link leads into git's own folder and is not followed." };
    return statSync(real).isFile() ? bytesOf(real) : NO_FILE;
  } catch (error) {
    return { code: "unreadable", message: `The file cannot be read (${codeOf(error)}).` };
  }
}
function bytesOf(real) {
  const handle = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) return { code: "unreadable", message: "The file changed while it was read." };
    const buffer = Buffer.allocUnsafe(Math.min(stats.size, MAX_FILE_BYTES) + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < buffer.length; length += count)
      count = readSync(handle, buffer, length, buffer.length - length, null);
    return length > MAX_FILE_BYTES ? TOO_LARGE : buffer.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}

// src/discover/discover.ts
var MAX_FILES = 2e4;
function discover(path, globs2, from2 = "disk", includes = () => true) {
  const matches2 = anyOf(globs2);
  const start3 = startOf(path);
  const root = start3.isDirectory ? start3.real : rootOf(start3.real, matches2);
  const shelf = {
    origin: originOf(root, from2),
    includes,
    excluded: /* @__PURE__ */ new Set(),
    memory: /* @__PURE__ */ new Map(),
    diagnostics: [],
    read: 0,
    skipped: 0,
    bytes: 0
  };
  const all3 = start3.isDirectory ? shelf.origin.list((name2, refusal) => skip(shelf, name2, refusal)) : [slashed(relative2(root, start3.real))];
  reportFolders(shelf, all3, globs2);
  const names = [...new Set(all3.filter(matches2))].filter((name2) => isIncluded(shelf, name2)).sort();
  shelf.origin.expect(names.slice(0, MAX_FILES));
  const files2 = [];
  for (const name2 of names) {
    if (shelf.read >= MAX_FILES || shelf.bytes >= MAX_TOTAL_BYTES) {
      const message = `Only ${shelf.read} files are read; this one and those after it are not.`;
      report(shelf, name2, { code: "limit", message });
      break;
    }
    const file = load(shelf, name2);
    if (file !== void 0) files2.push(file);
  }
  return {
    files: files2,
    repository: { file: (asked) => reachable(shelf, root, asked), names: files2.map((file) => file.file) },
    diagnostics: shelf.diagnostics,
    get read() {
      return shelf.read;
    },
    get skipped() {
      return shelf.skipped;
    },
    get excluded() {
      return shelf.excluded.size;
    }
  };
}
function rootOfPath(path, globs2) {
  const start3 = startOf(path);
  return start3.isDirectory ? start3.real : rootOf(start3.real, anyOf(globs2));
}
function isIncluded(shelf, name2) {
  if (shelf.includes(name2)) return true;
  shelf.excluded.add(name2);
  return false;
}
function originOf(root, from2, only) {
  if (from2 === "disk") return folderOrigin(root);
  if (from2 === "index") return stagedOrigin(root, only);
  return from2.commit === "HEAD" ? headOrigin(root, only) : commitOrigin(root, from2.commit, only);
}
function reportFolders(shelf, names, globs2) {
  const folders = new Set(
    globs2.flatMap((glob) => {
      const segments2 = glob.split("/").slice(0, -1);
      const plain4 = segments2.slice(0, segments2.findIndex((one4) => /[*?{[(!]/.test(one4)) >>> 0);
      return plain4.map((_, index) => plain4.slice(0, index + 1).join("/"));
    })
  );
  for (const name2 of names) {
    if (!folders.has(name2)) continue;
    const message = "A folder is expected here, but this is a link or something else: what is behind it is not read.";
    skip(shelf, name2, { code: "unreadable", message });
  }
}
function startOf(path) {
  try {
    const real = realpathSync2(path);
    const stats = statSync2(real);
    if (stats.isDirectory()) readdirSync2(real);
    if (stats.isDirectory() || stats.isFile()) return { real, isDirectory: stats.isDirectory() };
  } catch (error) {
    throw new UserError(
      `\`${path}\` cannot be read (${codeOf(error)}). Name a repository, a folder or a file that exists.`
    );
  }
  throw new UserError(`\`${path}\` is neither a folder nor a file.`);
}
function rootOf(file, matches2) {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (matches2(slashed(relative2(folder, file)))) return folder;
    if (dirname(folder) === folder) return dirname(file);
  }
}
function slashed(path) {
  return sep2 === "/" ? path : path.split(sep2).join("/");
}
function reachable(shelf, root, asked) {
  if (asked.includes("\0") || isAbsolute2(asked) || asked.startsWith("/")) return void 0;
  const name2 = posix.normalize(asked);
  if (shelf.memory.has(name2)) return shelf.memory.get(name2);
  const first = name2.split("/", 1)[0];
  if (first === ".." || name2.split("/").includes(".git")) return void 0;
  if (statsOf(join3(root, name2))?.isDirectory()) return void 0;
  if (!shelf.includes(name2)) return leftOut(shelf, name2);
  return load(shelf, name2);
}
function leftOut(shelf, name2) {
  if (shelf.origin.read(name2) !== void 0) shelf.excluded.add(name2);
  shelf.memory.set(name2, void 0);
}
function load(shelf, name2) {
  if (!shelf.memory.has(name2)) shelf.memory.set(name2, decoded(shelf, name2));
  return shelf.memory.get(name2);
}
function decoded(shelf, name2) {
  const content = shelf.origin.read(name2);
  if (content === void 0) return void 0;
  if (Buffer.isBuffer(content)) shelf.bytes += content.length;
  const text2 = textOf(content);
  if (typeof text2 !== "string") return skip(shelf, name2, text2);
  shelf.read += 1;
  return { file: name2, text: text2 };
}
function skip(shelf, name2, refusal) {
  if (refusal.code !== "limit") shelf.skipped += 1;
  report(shelf, name2, refusal);
}
function report(shelf, name2, { code, message }) {
  const location = { file: name2, line: 1, column: 1, endLine: 1, endColumn: 1 };
  shelf.diagnostics.push({ code, level: "error", message, location });
}

// src/read.ts
async function readFile(reader, file, repository) {
  if ("wants" in reader && !reader.wants(file)) return { nodes: [], edges: [], diagnostics: [] };
  const asked = /* @__PURE__ */ new Set([file]);
  const watched = {
    ...repository,
    file: (path) => {
      const other = repository.file(path);
      if (other) asked.add(other);
      return other;
    }
  };
  try {
    const read2 = "load" in reader ? await reader.load() : reader.read;
    const fragment = read2(file, watched);
    const broken = [...asked].filter(isRecoverable);
    if (broken.length === 0) {
      forgetParsed(file);
      return fragment;
    }
    const { recoverYaml } = await import("./yaml-recover-HRKRKNKV.js");
    for (const one4 of broken) parseYaml(one4, "yaml", recoverYaml);
    return read2(file, watched);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const location = { file: file.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return {
      nodes: [],
      edges: [],
      diagnostics: [
        {
          code: "internal",
          level: "error",
          message: `Reader \`${reader.id}\` failed: ${why}. Please report it.`,
          location
        }
      ]
    };
  }
}

// src/parse/frontmatter.ts
var MAX_KEYS = 200;
var MAX_BROKEN = 64 * 1024;
function parseFrontmatter(source) {
  const { text: text2 } = source;
  const start3 = /^\uFEFF?---[ \t]*\r?\n/.exec(text2)?.[0].length;
  if (start3 === void 0) return { tree: void 0, diagnostics: [], body: 0 };
  const fence = /^---[ \t]*$/gm;
  fence.lastIndex = start3;
  const end2 = fence.exec(text2)?.index;
  if (end2 === void 0) return { tree: void 0, diagnostics: [], body: 0 };
  const whole2 = readEvents(padded(text2, start3, end2));
  const broken = whole2.problems.find(({ code }) => code === "syntax-error");
  const raw = broken === void 0 ? whole2 : keyByKey(text2, start3, end2, broken);
  const { tree, diagnostics } = present(raw, source, "json");
  return { tree: tree?.kind === "map" ? tree : void 0, diagnostics, body: fence.lastIndex };
}
function padded(text2, start3, end2) {
  return `${"#".repeat(start3 - 1)}
${text2.slice(start3, end2)}`;
}
function keyByKey(text2, start3, end2, broken) {
  const message = `${broken.message.replace("The file", "The frontmatter")} It is read key by key.`;
  const problems = [{ ...broken, level: "warning", message }];
  const root = { kind: "map", entries: [], start: start3, end: start3 + 1, size: 1, height: 1 };
  const keys = end2 - start3 > MAX_BROKEN ? [] : [...text2.slice(start3, end2).matchAll(/^[A-Za-z][\w-]{0,60}[ \t]*:/gm)];
  keys.forEach((key, index) => {
    if (index >= MAX_KEYS) return;
    const from2 = start3 + key.index;
    const to = start3 + (keys[index + 1]?.index ?? end2 - start3);
    for (const entry2 of entriesOf2(text2, from2, to, from2 + key[0].length)) {
      root.entries.push(entry2);
      absorb(root, entry2.value);
    }
  });
  if (end2 - start3 > MAX_BROKEN || keys.length > MAX_KEYS)
    problems.push({ code: "limit", level: "warning", message: "It is too long to be read whole.", start: start3, end: start3 });
  dropDuplicates(root, problems);
  return { root: root.entries.length === 0 ? void 0 : root, problems };
}
function entriesOf2(text2, from2, to, value) {
  const { root, problems } = readEvents(padded(text2, from2, to));
  if (root?.kind === "map" && !problems.some(({ code }) => code === "syntax-error")) return root.entries;
  const key = text2.slice(from2, value - 1).trimEnd();
  return [{ key, keyStart: from2, keyEnd: from2 + key.length, value: asWritten(text2, value, to) }];
}
function asWritten(text2, from2, to) {
  const given = text2.slice(from2, to);
  const written = given.trim();
  const decoded3 = /^(["'])[^"']*\1$/.test(written) ? written.slice(1, -1) : written;
  const start3 = from2 + given.indexOf(decoded3);
  return {
    kind: "scalar",
    style: "plain",
    text: decoded3 === "" ? void 0 : decoded3,
    written: decoded3,
    indent: 0,
    start: start3,
    end: start3 + decoded3.length,
    size: 1,
    height: 1
  };
}

// src/parse/permission-rule.ts
var TOOL = /^[A-Za-z_*][A-Za-z0-9_*.:/-]*$/;
function parsePermissionRule(text2) {
  const trimmed = text2.trim();
  const open2 = trimmed.indexOf("(");
  const tool = (open2 < 0 ? trimmed : trimmed.slice(0, open2)).trim();
  if (!TOOL.test(tool)) return void 0;
  if (open2 < 0) return { tool };
  if (!trimmed.endsWith(")")) return void 0;
  const specifier = trimmed.slice(open2 + 1, -1).trim();
  return specifier === "" ? { tool } : { tool, specifier };
}
function splitPermissionRules(text2) {
  const rules2 = [];
  let position = 0;
  while (position < text2.length) {
    const char = text2.charAt(position);
    if (isSeparator(char)) {
      position += 1;
      continue;
    }
    const quoted4 = char === '"' || char === "'";
    const start3 = quoted4 ? position + 1 : position;
    const end2 = quoted4 ? endOfQuoted(text2, start3, char) : endOfRule(text2, start3);
    if (quoted4) {
      for (const inner of splitPermissionRules(text2.slice(start3, end2)))
        rules2.push({ text: inner.text, offset: start3 + inner.offset });
    } else {
      rules2.push({ text: text2.slice(start3, end2), offset: start3 });
    }
    position = quoted4 ? end2 + 1 : end2;
  }
  return rules2;
}
function isSeparator(char) {
  return char === "," || char === " " || char === "\n" || char === "\r" || char === "	";
}
function endOfQuoted(text2, start3, quote) {
  const end2 = text2.indexOf(quote, start3);
  return end2 < 0 ? text2.length : end2;
}
function endOfRule(text2, start3) {
  let depth = 0;
  for (let position = start3; position < text2.length; position += 1) {
    const char = text2.charAt(position);
    if (char === "(") depth += 1;
    else if (char === ")" && depth > 0) depth -= 1;
    else if (depth === 0 && isSeparator(char) && !opensLater(text2, position)) return position;
    else if (depth > 0 && (char === "\n" || char === "\r")) return position;
  }
  return text2.length;
}
function opensLater(text2, position) {
  let next2 = position;
  while (text2.charAt(next2) === " ") next2 += 1;
  return next2 > position && text2.charAt(next2) === "(";
}

// src/readers/claude-frontmatter.ts
function readTools(value) {
  return (value?.items() ?? []).flatMap(
    (item) => splitPermissionRules(item.string() ?? "").flatMap(({ text: text2, offset }) => {
      const rule = parsePermissionRule(text2);
      return rule === void 0 ? [] : [{ rule, text: text2, location: item.locate(offset, text2.length) }];
    })
  );
}
function noteFrontmatter(into2, diagnostics) {
  for (const diagnostic of diagnostics) {
    const broken = diagnostic.code === "syntax-error";
    into2.note({
      ...diagnostic,
      message: broken ? `${diagnostic.message} Some releases of Claude Code skip such a file.` : diagnostic.message
    });
  }
}
function noteHooks(into2, tree) {
  const location = tree.keyLocation("hooks");
  if (location === void 0 || (tree.get("hooks")?.entries() ?? []).length === 0) return;
  into2.note({
    code: "not-supported",
    level: "note",
    message: "The commands of these hooks are not read: what they allow, refuse or run is not known.",
    location
  });
}

// src/catalog/agents.generated.ts
var data4 = JSON.parse('{"agents":{"claude-code-action":{"title":"Claude Code Action","uses":["anthropics/claude-code-action"],"action-names":["Claude Code Action v1.0","Claude Code Action","Claude Code Action Official"],"model-keys":["anthropic_api_key","claude_code_oauth_token"],"token-input":"github_token","check":{"events":["issues","issue_comment","pull_request","pull_request_target","pull_request_review","pull_request_review_comment"],"events-since":{"workflow_run":"1.0.185"},"off-input":"allowed_non_write_users","off-needs-input":"github_token","bots-input":"allowed_bots","bots-word":"*"},"scrubs":{"since":"1.0.77","off-env":"CLAUDE_CODE_SUBPROCESS_ENV_SCRUB","variables":["ANTHROPIC_API_KEY","CLAUDE_CODE_OAUTH_TOKEN","ANTHROPIC_AUTH_TOKEN","ANTHROPIC_FOUNDRY_API_KEY","ANTHROPIC_CUSTOM_HEADERS","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_BEARER_TOKEN_BEDROCK","GOOGLE_APPLICATION_CREDENTIALS","AZURE_CLIENT_SECRET","AZURE_CLIENT_CERTIFICATE_PATH"]},"app-token":{"name":"Claude GitHub App token","grants":{"contents":"write","pull-requests":"write","issues":"write"}},"source":"https://github.com/anthropics/claude-code-action/blob/main/docs/security.md"},"claude-code-base-action":{"title":"Claude Code Base Action","uses":["anthropics/claude-code-base-action","anthropics/claude-code-action/base-action"],"action-names":["Claude Code Base Action"],"model-keys":["anthropic_api_key","claude_code_oauth_token"],"source":"https://github.com/anthropics/claude-code-action/blob/main/base-action/action.yml"},"codex-action":{"title":"Codex Action","uses":["openai/codex-action"],"action-names":["Codex Action","Run Codex","openai-codex-action"],"model-keys":["openai-api-key"],"check":{"events":"every","off-input":"allow-users","bots-input":"allow-bots","bots-word":"true","bots-closed-since":"1.8"},"source":"https://github.com/openai/codex-action/blob/main/docs/security.md"},"run-gemini-cli":{"title":"Gemini CLI Action","uses":["google-github-actions/run-gemini-cli","google-gemini/gemini-cli-action"],"action-names":["Run Gemini CLI","Gemini CLI GitHub Action"],"model-keys":["gemini_api_key","google_api_key"],"source":"https://github.com/google-github-actions/run-gemini-cli/blob/main/action.yml"},"claude":{"title":"Claude Code CLI","cli":["claude"],"packages":["@anthropic-ai/claude-code"],"headless":["-p","--print","--dangerously-skip-permissions"],"prompt-runs":true,"no-run":["mcp","config","doctor","update","upgrade","install","plugin","plugins","setup-token","migrate-installer","agents","auth","login","logout","auto-mode","--version","-v","--help","-h"],"source":"https://code.claude.com/docs/en/headless"},"codex":{"title":"Codex CLI","cli":["codex"],"packages":["@openai/codex"],"subcommand":["exec","e"],"source":"https://developers.openai.com/codex/noninteractive"},"copilot":{"title":"GitHub Copilot CLI","cli":["copilot"],"packages":["@github/copilot"],"headless":["-p","--prompt","-i","--interactive","--acp","--server","workflow"],"prompt-runs":true,"no-run":["suggest","explain","app","completion","help","instruction","login","logout","lsp","mcp","plugin","plugins","skill","skills","update","version","--version","-v","--help","-h"],"model-env":["COPILOT_GITHUB_TOKEN","GH_TOKEN","GITHUB_TOKEN","COPILOT_PROVIDER_API_KEY","COPILOT_PROVIDER_BEARER_TOKEN"],"source":"https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference"},"gemini":{"title":"Gemini CLI","cli":["gemini"],"packages":["@google/gemini-cli"],"headless":["-p","--prompt","-y","--yolo","--approval-mode"],"prompt-runs":true,"no-run":["mcp","extensions","extension","skills","skill","hooks","hook","--version","-v","--help","-h","--list-extensions","--list-sessions"],"source":"https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/headless.md"}},"github-mcp":{"source":"https://github.com/github/github-mcp-server","tools":{"add_issue_comment":{"resource":"github:own-thread","access":"write"},"create_issue":{"resource":"github:issues","access":"write"},"update_issue":{"resource":"github:issues","access":"write"},"issue_write":{"resource":"github:issues","access":"write"},"sub_issue_write":{"resource":"github:issues","access":"write"},"create_pull_request":{"resource":"github:pull-requests","access":"write"},"update_pull_request":{"resource":"github:pull-requests","access":"write"},"update_pull_request_branch":{"resource":"github:agent-branch","access":"write"},"add_comment_to_pending_review":{"resource":"github:own-thread","access":"write"},"pull_request_review_write":{"resource":"github:pull-requests","access":"approve"},"create_and_submit_pull_request_review":{"resource":"github:pull-requests","access":"approve"},"submit_pending_pull_request_review":{"resource":"github:pull-requests","access":"approve"},"merge_pull_request":{"resource":"github:default-branch","access":"merge"},"create_branch":{"resource":"github:agent-branch","access":"write"},"create_or_update_file":{"resource":"github:default-branch","access":"write"},"delete_file":{"resource":"github:default-branch","access":"write"},"push_files":{"resource":"github:default-branch","access":"write"},"create_repository":{"resource":"github:other-repositories","access":"admin"},"fork_repository":{"resource":"github:other-repositories","access":"write"},"run_workflow":{"resource":"github:workflow-runs","access":"exec"},"rerun_workflow_run":{"resource":"github:workflow-runs","access":"exec"}}},"not-read":{"source":"https://docs.github.com/en/copilot/how-tos/copilot-cli/use-copilot-cli-in-actions","uses":["anthropics/claude-code-security-review","actions/ai-inference","anomalyco/opencode/github","sst/opencode/github","factory-ai/droid-action","the-pr-agent/pr-agent","qodo-ai/pr-agent","codium-ai/pr-agent","augmentcode/augment-agent","augmentcode/review-pr","augmentcode/describe-pr","warpdotdev/oz-agent-action","warpdotdev/warp-agent-action","google-labs-code/jules-invoke","google-labs-code/jules-action","ambient-code/ambient-action"],"commands":{"opencode":"run","cursor-agent":"-p","droid":"exec","goose":"run","aider":"","amp":"-x","kiro-cli":"chat","auggie":"--print","cline":"-y","qwen":"--yolo"}},"unknown-command":{"source":"https://code.claude.com/docs/en/cli-reference","flags":["--dangerously-skip-permissions","--allow-dangerously-skip-permissions","--allowedTools","--allowed-tools","--disallowedTools","--disallowed-tools","--permission-mode","--append-system-prompt","--mcp-config","--yolo","--approval-mode","--full-auto","--dangerously-bypass-approvals-and-sandbox","--skip-git-repo-check","--allow-all-tools","--allow-tool","--deny-tool","--trust-all-tools"],"names":["claude","codex","gemini","agent","llm","opencode","copilot","aider","goose","qwen","droid","auggie"],"whole-names":["cli","ai","tool","engine"],"headless":["-p","--print","--prompt","exec"]},"libraries":{"source":"https://code.claude.com/docs/en/agent-sdk/overview","names":["@anthropic-ai/claude-code","@anthropic-ai/claude-agent-sdk","claude_agent_sdk","claude_code_sdk","@openai/codex-sdk","@github/copilot-sdk"]}}');

// src/catalog/agents.ts
var ENTRIES = Object.entries(data4.agents).map(
  ([id, entry2]) => ({ id, ...entry2 })
);
var GITHUB_MCP = data4["github-mcp"].tools;
function agentByUses(uses) {
  const slug2 = uses.split("@")[0]?.toLowerCase() ?? "";
  return ENTRIES.find((entry2) => entry2.uses?.some((known5) => known5.toLowerCase() === slug2));
}
function agentByActionName(name2) {
  return ENTRIES.find((entry2) => entry2["action-names"]?.includes(name2));
}
function agentByCommand(name2) {
  return ENTRIES.find((entry2) => entry2.cli?.includes(name2) || entry2.packages?.includes(name2));
}
var NOT_READ_USES = data4["not-read"].uses;
var NOT_READ_COMMANDS = data4["not-read"].commands;
function isUnreadAction(uses) {
  return NOT_READ_USES.includes(uses.split("@")[0]?.toLowerCase() ?? "");
}
function isUnreadCommand(name2, words3) {
  const sign = Object.hasOwn(NOT_READ_COMMANDS, name2) ? NOT_READ_COMMANDS[name2] : void 0;
  return sign !== void 0 && (sign === "" || words3.includes(sign));
}
var COMMANDS = [
  ...ENTRIES.flatMap((entry2) => [...entry2.cli ?? [], ...entry2.packages ?? []]),
  ...Object.keys(NOT_READ_COMMANDS)
];
var ALL = COMMANDS.join("\n");
var isPart = (text2) => text2 !== "" && ALL.includes(text2);
var NAMES2 = new RegExp(
  `(?<!\\w)(?:${COMMANDS.flatMap((name2) => [name2, name2.split("/").at(-1) ?? name2]).map((name2) => name2.replace(/[^\w@/-]/g, "\\$&")).join("|")})(?![\\w-])`
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
var UNKNOWN3 = data4["unknown-command"];
function looksLikeAgent(name2, words3) {
  const flags = UNKNOWN3.flags;
  if (words3.some((word3) => flags.includes(word3.split("=", 1)[0] ?? ""))) return true;
  const headless = UNKNOWN3.headless;
  return isAgentName(name2) && words3.some((word3) => headless.includes(word3));
}
function isAgentName(name2) {
  const parts2 = name2.toLowerCase().match(/[a-z]+/g) ?? [];
  const names = UNKNOWN3.names;
  if (parts2.some((part2) => /^(?:ssh|gpg|buildkite|azure|datadog|jenkins)$/.test(part2))) return false;
  if (parts2.some((part2) => names.includes(part2) || names.includes(part2.replace(/s$/, "")))) return true;
  const own = parts2.filter((part2) => !/^(?:matrix|inputs|env|vars|cmd|bin|path)$/.test(part2));
  const whole2 = UNKNOWN3["whole-names"];
  return own.length === 1 && whole2.includes(own[0] ?? "");
}
var NAMES_IN_PROGRAMS = new RegExp(`(?:^|["'\`\\s/(;&|])(?:${COMMANDS.join("|")})["'\`\\s,]`, "g");
var RUNS_IN_PROGRAMS = /["'`\s](?:-p|--print|--prompt|exec|run|--yolo|--dangerously-[a-z-]+)["'`\s,=]/;
var NEAR = 120;
function suggestsAgent(program2) {
  if (data4.libraries.names.some((name2) => program2.includes(name2))) return true;
  for (const { index, 0: name2 } of program2.matchAll(NAMES_IN_PROGRAMS)) {
    const end2 = index + name2.length - 1;
    if (RUNS_IN_PROGRAMS.test(program2.slice(end2, end2 + NEAR))) return true;
  }
  return false;
}
function githubMcpReach(tool) {
  const row = GITHUB_MCP[tool];
  return row && { resource: row.resource, access: row.access };
}

// src/catalog/commands.generated.ts
var data5 = JSON.parse('{"sources":{"gh":"https://cli.github.com/manual/","git":"https://git-scm.com/docs","claude":"https://code.claude.com/docs/en/permissions","npm":"https://docs.npmjs.com/cli/commands","man":"https://man7.org/linux/man-pages/","agents":"https://code.claude.com/docs/en/headless","clouds":"https://docs.github.com/en/actions/concepts/security/openid-connect"},"everything":["github:issues write","github:own-thread write","github:pull-requests write","github:pull-requests approve","github:discussions write","github:agent-branch write","github:default-branch write","github:default-branch merge","github:releases publish","github:packages publish","github:workflow-runs exec","github:workflows write","github:settings admin","github:other-repositories write"],"beyond":["cloud:account write","registry:packages publish","service:account write"],"rows":[{"commands":["gh"],"breadth":"wide","via":"gh","effects":[],"source":"gh"},{"commands":["gh api"],"breadth":"wide","via":"gh","effects":"everything","source":"gh"},{"commands":["gh issue comment","gh issue edit","gh issue close","gh issue reopen","gh issue delete","gh issue lock","gh issue unlock","gh issue pin","gh issue unpin","gh issue create"],"breadth":"narrow","via":"gh","effects":["github:issues write"],"source":"gh"},{"commands":["gh issue transfer"],"breadth":"narrow","via":"gh","effects":["github:issues write","github:other-repositories write"],"source":"gh"},{"commands":["gh issue develop","gh pr update-branch"],"breadth":"narrow","via":"gh","effects":["github:agent-branch write"],"source":"gh"},{"commands":["gh issue","gh issue view","gh issue list","gh issue status"],"breadth":"narrow","via":"gh","effects":["github:issues read"],"source":"gh"},{"commands":["gh pr comment","gh pr edit","gh pr close","gh pr reopen","gh pr ready","gh pr create","gh pr lock","gh pr unlock","gh pr review --comment","gh pr review --request-changes"],"breadth":"narrow","via":"gh","effects":["github:pull-requests write"],"source":"gh"},{"commands":["gh pr review"],"breadth":"narrow","via":"gh","effects":["github:pull-requests write","github:pull-requests approve"],"source":"gh"},{"commands":["gh pr review --approve"],"breadth":"narrow","via":"gh","effects":["github:pull-requests approve"],"source":"gh"},{"commands":["gh pr merge"],"breadth":"narrow","via":"gh","effects":["github:default-branch merge"],"source":"gh"},{"commands":["gh pr","gh pr view","gh pr list","gh pr diff","gh pr checks","gh pr status","gh pr checkout"],"breadth":"narrow","via":"gh","effects":["github:pull-requests read"],"source":"gh"},{"commands":["gh label create","gh label edit","gh label delete","gh label clone"],"breadth":"narrow","via":"gh","effects":["github:issues write"],"source":"gh"},{"commands":["gh label","gh label list"],"breadth":"narrow","via":"gh","effects":["github:issues read"],"source":"gh"},{"commands":["gh release create","gh release upload","gh release edit","gh release delete","gh release delete-asset"],"breadth":"narrow","via":"gh","effects":["github:releases publish"],"source":"gh"},{"commands":["gh release","gh release view","gh release list","gh release download"],"breadth":"narrow","via":"gh","effects":["github:releases read"],"source":"gh"},{"commands":["gh workflow run","gh workflow enable","gh workflow disable","gh run rerun","gh run cancel","gh run delete","gh cache delete"],"breadth":"narrow","via":"gh","effects":["github:workflow-runs exec"],"source":"gh"},{"commands":["gh workflow","gh workflow view","gh workflow list","gh run","gh run view","gh run list","gh run watch","gh run download","gh cache","gh cache list"],"breadth":"narrow","via":"gh","effects":["github:workflow-runs read"],"source":"gh"},{"commands":["gh repo create","gh repo fork"],"breadth":"narrow","via":"gh","effects":["github:other-repositories write"],"source":"gh"},{"commands":["gh repo sync"],"breadth":"narrow","via":"gh","effects":["github:default-branch write"],"source":"gh"},{"commands":["gh repo delete","gh repo edit","gh repo rename","gh repo archive","gh repo unarchive","gh repo deploy-key","gh repo autolink","gh secret","gh variable","gh ssh-key","gh gpg-key"],"breadth":"narrow","via":"gh","effects":["github:settings admin"],"source":"gh"},{"commands":["gh repo","gh repo view","gh repo list","gh repo clone","gh search"],"breadth":"narrow","via":"gh","effects":["github:other-repositories read"],"source":"gh"},{"commands":["gh secret list","gh variable list","gh variable get","gh ruleset"],"breadth":"narrow","via":"gh","effects":["github:settings read"],"source":"gh"},{"commands":["gh gist create","gh gist edit","gh gist"],"breadth":"narrow","via":"gh","effects":["internet send"],"source":"gh"},{"commands":["gh gist view","gh gist list"],"breadth":"narrow","via":"gh","effects":["internet read"],"source":"gh"},{"commands":["gh extension","gh alias","gh codespace"],"breadth":"wide","via":"none","effects":["host:exec exec"],"source":"gh"},{"commands":["git"],"breadth":"wide","via":"git","effects":[],"source":"git"},{"commands":["git push"],"breadth":"narrow","via":"git","effects":["github:agent-branch write","github:default-branch write"],"source":"git"},{"commands":["git -c","git config","git rebase","git bisect","git submodule","git filter-branch","git difftool","git mergetool"],"breadth":"wide","via":"none","effects":["host:exec exec"],"source":"git"},{"commands":["git commit","git add","git rm","git mv","git status","git diff","git log","git show","git branch","git checkout","git switch","git restore","git stash","git reset","git merge","git fetch","git pull","git clone","git tag","git blame","git grep","git ls-files","git rev-parse","git merge-base","git cherry-pick","git revert","git worktree","git remote","git describe","git shortlog","git ls-remote","git apply","git init"],"breadth":"narrow","via":"none","effects":[],"source":"git"},{"commands":["bash","sh","zsh","dash","fish","ksh","pwsh","powershell","python","python2","python3","node","perl","ruby","php","lua","tsx","ts-node","Rscript","source","."],"breadth":"interpreter","form":"script","via":"shell","effects":[],"source":"claude"},{"commands":["bun run","deno run"],"breadth":"build","form":"script","via":"shell","effects":[],"source":"claude"},{"commands":["bun","deno"],"breadth":"interpreter","form":"script","via":"shell","effects":[],"source":"claude"},{"commands":["eval","osascript","awk","gawk","mawk","sed","ed","ex","vi","vim","emacs","expect","screen","tmux","script","parallel","at","crontab","systemd-run","tclsh","jshell","groovy"],"breadth":"interpreter","via":"shell","effects":[],"source":"man"},{"commands":["env","sudo","doas","su","nohup","nice","ionice","time","timeout","stdbuf","setsid","flock","watch","strace","command","builtin","exec","noglob","xargs","entr","dotenv","dotenvx run --","doppler run --","op run --","direnv exec","mise exec","devbox run"],"breadth":"interpreter","form":"wrapper","via":"shell","effects":[],"source":"claude"},{"commands":["npx","bunx","uvx","pipx run","npm exec","pnpm dlx","pnpm exec","yarn dlx","yarn exec","bun x","uv tool run"],"breadth":"interpreter","form":"run","via":"shell","effects":[],"source":"claude"},{"commands":["docker","podman","nerdctl","docker-compose","docker run","docker exec","docker compose"],"breadth":"interpreter","closed":"build","via":"shell","effects":[],"source":"claude"},{"commands":["docker ps","docker images","docker logs","docker inspect","docker version","docker info","docker compose ps","docker compose logs"],"breadth":"narrow","via":"none","effects":[],"source":"claude"},{"commands":["docker push","podman push"],"breadth":"narrow","via":"shell","effects":["registry:packages publish"],"source":"claude"},{"commands":["ssh","mosh"],"breadth":"interpreter","closed":"build","via":"shell","effects":["internet send","service:account write"],"source":"man"},{"commands":["claude","codex","opencode","gemini","copilot","cursor-agent","amp","droid","goose","aider","qwen","auggie","crush","kiro-cli"],"breadth":"interpreter","closed":"build","via":"shell","effects":[],"source":"agents"},{"commands":["find"],"breadth":"build","closed":"narrow","via":"none","effects":["host:files read"],"source":"claude"},{"commands":["npm run","npm test","npm t","npm start","npm ci","npm install","npm i","npm rebuild","npm version","npm pack","npm init","pnpm run","pnpm test","pnpm install","pnpm i","pnpm add","pnpm build","yarn run","yarn test","yarn install","yarn add","yarn build","bun install","bun test","bun add"],"breadth":"build","via":"shell","effects":[],"source":"npm"},{"commands":["npm","pnpm","yarn"],"breadth":"build","via":"shell","effects":[],"source":"npm"},{"commands":["npm view","npm ls","npm list","npm outdated","npm audit","npm search","npm info","npm why","pnpm list","pnpm why","yarn why","yarn info"],"breadth":"narrow","via":"none","effects":[],"source":"npm"},{"commands":["npm publish","pnpm publish","yarn publish","yarn npm publish","cargo publish","twine upload","uv publish","poetry publish","gem push","nuget push","dotnet nuget push","vsce publish","ovsx publish","helm push"],"breadth":"build","via":"shell","effects":["registry:packages publish"],"source":"npm"},{"commands":["make","gmake","cmake","ninja","meson","just","task","rake","bazel","bazelisk","buck2","pants","nx","turbo","lerna","grunt","gulp","tox","nox","pytest","py.test","unittest","jest","vitest","mocha","playwright","cypress","eslint","webpack","vite","rollup","tsc","pre-commit","ansible-playbook"],"breadth":"build","via":"shell","effects":[],"source":"claude"},{"commands":["go","go run","go test","go build","go generate","go install","go vet","cargo","mvn","./mvnw","mvnw","gradle","./gradlew","gradlew","sbt","lein","mix","dotnet","swift","xcodebuild","pod","flutter","dart","composer","bundle","rails","pip","pip3","pipx","poetry","pdm","hatch","conda","uv","uv sync","uv pip","apt","apt-get","brew","apk","dnf","yum"],"breadth":"build","via":"shell","effects":[],"source":"claude"},{"commands":["uv run","poetry run","pdm run","hatch run","bundle exec","conda run"],"breadth":"build","form":"run","via":"shell","effects":[],"source":"claude"},{"commands":["go version","go env","go list","go fmt","gofmt","go doc","cargo --version","cargo fmt","cargo tree","cargo metadata","pip list","pip show","uv --version","apt list","brew list"],"breadth":"narrow","via":"none","effects":[],"source":"claude"},{"commands":["curl","wget","http","https","xh","httpie","nc","ncat","netcat","socat","telnet","scp","sftp","rsync","ftp","rclone","aria2c"],"breadth":"narrow","via":"none","effects":["internet send","internet read"],"source":"man"},{"commands":["ping","dig","nslookup","host"],"breadth":"narrow","via":"none","effects":["internet send"],"source":"man"},{"commands":["aws","az","gcloud","gsutil","bq","doctl","oci","ibmcloud","terraform","tofu","terragrunt","pulumi","kubectl","helm","eksctl","oc","wrangler","serverless","sam","cdk"],"breadth":"wide","via":"shell","effects":["cloud:account write"],"source":"clouds"},{"commands":["vercel","netlify","heroku","fly","flyctl","railway","supabase","firebase","stripe","sentry-cli","glab","jira","acli","psql","mysql","mongosh","redis-cli","snowsql","twilio"],"breadth":"wide","via":"shell","effects":["service:account write"],"source":"clouds"},{"commands":["cat","head","tail","less","more","grep","rg","egrep","fgrep","ag","jq","yq","strings","xxd","od","base64","diff","sort","uniq","cut","nl","printenv"],"breadth":"narrow","via":"none","effects":["host:files read"],"source":"man"},{"commands":["cp","mv","rm","rmdir","mkdir","touch","tee","ln","chmod","chown","dd","install","truncate","tar","unzip","patch","sponge"],"breadth":"narrow","via":"none","effects":["host:files write"],"source":"man"}]}');

// src/catalog/shell-pattern.ts
var MAX_LENGTH = 2e3;
var SEPARATORS = /* @__PURE__ */ new Set(["&&", "||", ";", "|", "&"]);
var ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;
var EXPRESSION = /\$\{\{[^{}]{0,200}\}\}/g;
function patternParts(specifier) {
  const parts2 = [];
  let words3 = [];
  for (const word3 of normalise(specifier).split(/\s+/)) {
    if (!SEPARATORS.has(word3)) words3.push(word3);
    else if (words3.length > 0) {
      parts2.push(part(words3));
      words3 = [];
    }
  }
  if (words3.length > 0) parts2.push(part(words3));
  return parts2;
}
function normalise(specifier) {
  const text2 = (specifier ?? "*").slice(0, MAX_LENGTH).replace(EXPRESSION, (found) => found.replace(/\s+/g, "")).trim();
  const spaced = text2.endsWith(":*") ? `${text2.slice(0, -2).trimEnd()} *` : text2;
  return spaced.trim() === "" ? "*" : spaced.trim().replace(/\s+/g, " ");
}
function part(words3) {
  const start3 = words3.findIndex((word4) => !ASSIGNMENT.test(word4));
  const rest = start3 < 0 ? [] : words3.slice(start3).map(unquote);
  const wild = rest.findIndex((word4) => word4.includes("*"));
  if (wild < 0) return { fixed: rest, open: start3 < 0 && words3.some((word4) => word4.includes("*")) ? "" : void 0 };
  const word3 = rest[wild] ?? "";
  return { fixed: rest.slice(0, wild), open: word3.slice(0, word3.indexOf("*")), wild: word3 };
}
function unquote(word3) {
  return word3.replace(/^["']/, "").replace(/["']$/, "");
}
function withoutWrapper(part2, length) {
  const rest = part2.fixed.slice(length);
  const start3 = rest.findIndex((word3) => !word3.startsWith("-") && !ASSIGNMENT.test(word3) && !/^\d+[smhd]?$/.test(word3));
  return { ...part2, fixed: start3 < 0 ? [] : rest.slice(start3) };
}
function covers(cover, text2) {
  const [pattern2, inner] = [normalise(cover), normalise(text2)];
  return fits(pattern2, inner) || pattern2.endsWith(" *") && pattern2.slice(0, -2) === inner;
}

// src/catalog/commands.ts
var BREADTHS = ["narrow", "wide", "build", "interpreter", "any"];
var CHANNELS = ["gh", "git", "none", "shell"];
var member = (list4, value, otherwise) => list4.find((known5) => known5 === value) ?? otherwise;
function effect(text2, channel) {
  const [resource2 = "", access] = text2.split(" ");
  return { resource: resource2, access: member(ACCESSES, access, "read"), via: member(CHANNELS, channel, "none") };
}
var EVERYTHING = (channel) => data5.everything.map((text2) => effect(text2, channel));
var EXEC = { resource: "host:exec", access: "exec", via: "none" };
var ANY_CODE = [
  EXEC,
  { resource: "host:files", access: "write", via: "none" },
  { resource: "internet", access: "send", via: "none" },
  ...EVERYTHING("shell"),
  ...data5.beyond.map((text2) => effect(text2, "shell"))
];
var ROWS = byFirstWord();
function byFirstWord() {
  const rows = /* @__PURE__ */ new Map();
  for (const row of data5.rows) {
    for (const command2 of row.commands) {
      const words3 = command2.split(" ");
      const reach = typeof row.effects === "string" ? EVERYTHING(row.via) : row.effects.map((text2) => effect(text2, row.via));
      const form = "form" in row ? row.form : void 0;
      const closed = "closed" in row ? row.closed : void 0;
      const list4 = rows.get(words3[0] ?? "") ?? [];
      list4.push({
        words: words3,
        breadth: member(BREADTHS, row.breadth, "narrow"),
        closed: member(BREADTHS, closed, "narrow"),
        form: form ?? "plain",
        reach
      });
      rows.set(words3[0] ?? "", list4);
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
function commandReach(command2, except = []) {
  const found = /* @__PURE__ */ new Map();
  for (const part2 of patternParts(command2)) {
    const { breadth, reach } = judge(part2, except);
    const code = breadth === "any" || breadth === "interpreter" ? ANY_CODE : breadth === "build" ? [EXEC] : [];
    for (const one4 of [...code, ...isPinned(part2) ? pin(part2, reach) : reach]) {
      const key = `${one4.resource} ${one4.access}`;
      if (!found.has(key)) found.set(key, one4);
    }
  }
  return [...found.values()];
}
function widest(breadths) {
  return BREADTHS.findLast((breadth) => breadths.includes(breadth)) ?? "narrow";
}
function judge(part2, except = [], depth = 0) {
  const [first, ...others] = part2.fixed;
  if (first === void 0) return judgeOpenName(part2.open);
  const name2 = first.startsWith("/") || first.startsWith("~") ? first.slice(first.lastIndexOf("/") + 1) : first;
  const rows = ROWS.get(name2)?.filter(
    ({ words: words3 }) => words3.length === 1 || !except.some((denied2) => covers(denied2, words3.join(" ")))
  );
  if (rows === void 0) return { breadth: "narrow", reach: [] };
  if (isThreadPath(part2)) return { breadth: "narrow", reach: THREADS };
  const fixed = withoutFlags(rows, [name2, ...others]);
  const row = rows.filter(({ words: words3 }) => words3.every((word3, i) => word3 === fixed[i])).sort((a, b) => b.words.length - a.words.length)[0];
  const { open: open2 } = part2;
  const longer = open2 === void 0 ? [] : rows.filter(
    ({ words: words3 }) => words3.length > fixed.length && fixed.every((word3, i) => word3 === words3[i]) && words3[fixed.length]?.startsWith(open2)
  );
  const own = row === void 0 ? { breadth: "narrow", reach: [] } : judgeRow(row, { fixed, open: open2 }, except, depth);
  const breadth = widest([
    own.breadth,
    ...longer.map((other) => other.breadth),
    ...longer.some(({ words: words3 }) => !words3.at(-1)?.startsWith("-")) ? ["wide"] : []
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
function judgeOpenName(open2) {
  if (open2 === void 0) return { breadth: "narrow", reach: [] };
  if (open2 === "") return { breadth: "any", reach: [] };
  const rows = [...ROWS].filter(([name2]) => name2.startsWith(open2)).flatMap(([, list4]) => list4);
  return {
    breadth: widest([open2.includes("/") ? "build" : "narrow", ...rows.map((row) => row.breadth)]),
    reach: rows.flatMap((row) => row.reach)
  };
}
function judgeRow(row, part2, except, depth) {
  if (row.form === "script") return { breadth: judgeScript(row, part2), reach: row.reach };
  if (row.form === "plain") {
    const whole2 = part2.open !== void 0 || row.breadth === "build" || row.breadth === "narrow";
    return { breadth: whole2 ? row.breadth : row.closed, reach: row.reach };
  }
  const inner = withoutWrapper(part2, row.words.length);
  if (inner.fixed.length === 0) return { breadth: part2.open === void 0 ? "narrow" : row.breadth, reach: [] };
  if (depth > 5) return { breadth: "interpreter", reach: [] };
  const within3 = judge(inner, except, depth + 1);
  return row.form === "run" ? { breadth: widest(["build", within3.breadth]), reach: within3.reach } : within3;
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
function judgeScript(row, { fixed, open: open2 }) {
  const rest = fixed.slice(row.words.length);
  if (rest.some((word3) => CODE_OPTIONS.has(word3))) return open2 === void 0 ? "narrow" : "interpreter";
  if (rest.some((word3) => word3 === "-m" || !word3.startsWith("-"))) return "build";
  if (open2 === void 0) return "narrow";
  return open2 === "" || open2.startsWith("-") ? row.breadth : "build";
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
  if (!rows.some(({ words: words4 }) => words4.length > 1)) return fixed;
  const words3 = [...fixed];
  while (words3[1]?.startsWith("-") && !rows.some((row) => row.words[1] === words3[1]))
    words3.splice(1, VALUE_OPTIONS.has(words3[1]) ? 2 : 1);
  return words3;
}
var NUMBER = /^(?:#?\d+|\$\{\{.*(?:number|issue|pull_request).*\}\}|\$\{?[A-Z_]*(?:NUMBER|ISSUE|PR)[A-Z_]*\}?)$/;
var NUMBER_IN_PATH = /\/(?:issues|pulls)\/(?:\d+|\$\{\{[^{}]*\}\}|\$\{?[A-Z_]+\}?)(?:\/|$)/;
function isPinned({ fixed }) {
  if (fixed[0] !== "gh") return false;
  if (fixed[1] === "api") return fixed.some((word3) => NUMBER_IN_PATH.test(word3));
  return (fixed[1] === "issue" || fixed[1] === "pr") && fixed.slice(3).some((word3) => NUMBER.test(word3));
}
function pin({ fixed }, reach) {
  if (fixed[1] === "api") return [{ resource: "github:own-thread", access: "write", via: "gh" }];
  return reach.map((one4) => {
    const thread2 = one4.resource === "github:issues" || one4.resource === "github:pull-requests";
    return thread2 && (one4.access === "read" || one4.access === "write") ? { ...one4, resource: "github:own-thread" } : one4;
  });
}

// src/graph/digest.ts
function sha256(text2, encoding = "hex") {
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(text2).digest(encoding);
}

// src/catalog/literal-secret.ts
var MAX_LENGTH2 = 8192;
var REFERENCE = /\$\{\{[^{}]{0,300}\}\}|\$\{[^{}]{0,300}\}|\$\([^()]{0,300}\)|\$[A-Za-z_]\w{0,100}|%[A-Za-z_]\w{0,100}%|\{\{[^{}]{0,300}\}\}|\{[A-Za-z_][^{}]{0,300}\}|<[^<>]{0,300}>/g;
var STORE = /^(?:op:|vault:|sm:|arn:|projects\/|encrypted:|ENC\[|@Microsoft\.KeyVault|keychain:|secret:|file:|env:|!)/i;
var USERINFO = /[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:@/?#]{0,128}):([^\s@/?#]{1,256})@([^\s:/?#,]{0,253})/i;
var SCHEME = /^(bearer|basic|token|apikey|sentry-bearer|bot)\s+(\S.*)$/i;
var SCHEMED = /\b(bearer|basic|token):? ([A-Za-z0-9._~+/=-]{16,})/gi;
var PEM = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----([\s\S]{40})/;
var LONGEST_FIRST = [...data.shapes].sort((a, b) => b.prefix.length - a.prefix.length);
function literalSecret(value, name2) {
  const text2 = value.slice(0, MAX_LENGTH2).trim();
  if (text2 === "" || STORE.test(text2)) return void 0;
  const literal = text2.replace(REFERENCE, " ");
  return privateKey(literal) ?? shaped(literal) ?? userinfo(text2) ?? assigned(literal) ?? schemed(literal) ?? (literal === text2 ? named(text2, name2) : void 0);
}
function redact(text2) {
  return text2.replace(/[A-Za-z0-9_.-]{16,}/g, (token) => shaped(token)?.hint ?? token).replace(
    /([A-Za-z_-][A-Za-z0-9_-]{0,100})=([^\s"'&?=]{8,})/g,
    (all3, name2, value) => named(value, name2) ? `${name2}=\u2026` : all3
  ).replace(SCHEMED, (all3, scheme, value) => named(`${scheme} ${value}`, "") ? `${scheme} \u2026` : all3).split(/(\s+)/).map(
    (word3) => userinfo(word3) ? word3.replace(USERINFO, (all3, _user, password) => all3.replace(`:${password}@`, ":\u2026@")) : word3
  ).join("");
}
function digest(value) {
  return sha256(value);
}
function privateKey(text2) {
  const body = PEM.exec(text2.replace(/\\n/g, "\n"))?.[1];
  return body === void 0 || isPlaceholder(body) ? void 0 : { provider: "private-key", hint: "-----BEGIN\u2026" };
}
function shaped(text2) {
  for (const token of text2.split(/[^A-Za-z0-9_.-]+/)) {
    if (data["public-prefixes"].some((prefix) => token.startsWith(prefix))) continue;
    const shape = LONGEST_FIRST.find(({ prefix }) => token.startsWith(prefix));
    if (shape === void 0) continue;
    const body = token.slice(shape.prefix.length);
    if (body.length < shape.min || isPlaceholder(token) || entropy(body) < 2.5 || !/\d/.test(body)) continue;
    return { provider: shape.provider, hint: `${shape.prefix}\u2026` };
  }
  return void 0;
}
function userinfo(text2) {
  const found = USERINFO.exec(text2);
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
function assigned(text2) {
  for (const pair of text2.split(/[?&\s]+/)) {
    const sign = pair.indexOf("=");
    const found = sign > 0 ? named(pair.slice(sign + 1), pair.slice(0, sign)) : void 0;
    if (found) return found;
  }
  return void 0;
}
function schemed(text2) {
  for (const [, scheme = "", value = ""] of text2.matchAll(SCHEMED)) {
    const found = named(`${scheme} ${value}`, "");
    if (found) return found;
  }
  return void 0;
}
function named(text2, name2) {
  const scheme = SCHEME.exec(text2);
  const body = scheme?.[2] ?? text2;
  if (scheme === null && !isSecretName(name2)) return void 0;
  if (body.length < 16 || /[\s,;]/.test(body) || body.includes("://") || /^[./~]/.test(body)) return void 0;
  if (data["public-prefixes"].some((prefix) => body.startsWith(prefix)) || isPlaceholder(body)) return void 0;
  if (entropy(body) < 3 || !/\d/.test(body) || !/[A-Za-z]/.test(body)) return void 0;
  return { provider: classify(name2, "env").provider, hint: scheme === null ? "\u2026" : `${scheme[1] ?? ""} \u2026` };
}
function isPlaceholder(text2) {
  const lower3 = text2.toLowerCase();
  if (data["placeholder-words"].some((word3) => lower3.includes(word3))) return true;
  return /^[a-z]+(?:[-_. ][a-z]+)*$/.test(lower3) || new Set(lower3).size <= 4;
}
function entropy(text2) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text2) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / text2.length * Math.log2(count / text2.length);
  return bits;
}

// src/readers/claude-sandbox.ts
function readSandbox(files2) {
  const sandboxes = files2.flatMap((tree) => tree.get("sandbox") ?? []);
  const chooser = sandboxes.find((sandbox) => sandbox.get("enabled")?.boolean() !== void 0);
  const on = chooser?.get("enabled")?.boolean() === true;
  const autoAllow = sandboxes.flatMap((sandbox) => sandbox.get("autoAllowBashIfSandboxed")?.boolean() ?? [])[0];
  const domains = sandboxes.flatMap((sandbox) => sandbox.at("network", "allowedDomains")?.items() ?? []);
  const listed = domains.length === 0 ? "none" : "unknown";
  const network = !on || domains.some((domain) => domain.string() === "*") ? "full" : listed;
  const excluded = sandboxes.flatMap(
    (sandbox) => (sandbox.get("excludedCommands")?.items() ?? []).flatMap((item) => item.string() ?? [])
  );
  return {
    location: on ? chooser?.keyLocation("enabled") : void 0,
    autoAllow: on && autoAllow !== false,
    network,
    // NOTE: an excluded `docker` excludes `docker run`, too.
    networkOf: (command2) => excluded.some((pattern2) => covers(pattern2, command2) || covers(`${pattern2} *`, command2)) ? "full" : network
  };
}

// src/readers/session.ts
var SESSION = "session:interactive";
var CLIENTS = {
  "claude-code": "Claude Code",
  codex: "Codex",
  cursor: "Cursor",
  "vscode-copilot": "Copilot in VS Code"
};
function collector() {
  const nodes = /* @__PURE__ */ new Map();
  const edges = /* @__PURE__ */ new Map();
  const diagnostics = [];
  return {
    node(kind, id, { label, zone, layer, location, facts }) {
      if (!nodes.has(id))
        nodes.set(id, {
          id,
          kind,
          label,
          layer: layer ?? NODE_KINDS[kind].layer,
          ...zone && { zone },
          ...location && { location },
          facts: asFacts(facts)
        });
      return id;
    },
    edge(kind, from2, to, { location, contexts = "every", facts, as } = {}) {
      const id = edgeId(kind, from2, to, as);
      if (!edges.has(id))
        edges.set(id, {
          id,
          from: from2,
          to,
          kind,
          contexts,
          gates: [],
          facts: asFacts(facts),
          because: [],
          locations: location ? [location] : []
        });
      return id;
    },
    note: (diagnostic) => void diagnostics.push(diagnostic),
    fragment: () => ({ nodes: [...nodes.values()], edges: [...edges.values()], diagnostics })
  };
}
function asFacts(values2 = {}) {
  const facts = {};
  for (const [name2, value] of Object.entries(values2)) facts[name2] = fact(value);
  return facts;
}
function claudeSession(into2, location) {
  return clientSession(into2, "claude-code", location).agent;
}
function clientSession(into2, client, location) {
  const id = `session:${client}`;
  const developer = into2.node("principal", "principal:developer", {
    label: "developer",
    zone: "workstation",
    facts: { standing: "developer" }
  });
  const session2 = into2.node("workload", id, {
    label: `${CLIENTS[client]} session`,
    zone: "workstation",
    location,
    facts: { definition: id }
  });
  const agent = into2.node("agent", `agent:${client}`, {
    label: CLIENTS[client],
    location,
    facts: { product: client, mode: "interactive", definition: id }
  });
  into2.edge("starts", developer, session2, { contexts: [SESSION], location });
  into2.edge("runs", session2, agent, { contexts: [SESSION], location });
  return { session: session2, agent };
}
function resourceNode(into2, id) {
  const { title, zone } = resource(id);
  return into2.node("resource", id, { label: title, zone });
}

// src/readers/config-credentials.ts
var VARIABLE = /\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]{0,200})(?::-([^{}]{0,2000}))?\}/g;
var INPUT = /\$\{input:([^{}]{1,100})\}/g;
function readValue(into2, holder, name2, value, id) {
  const text2 = value.string();
  if (text2 === void 0) return;
  for (const found of text2.matchAll(VARIABLE)) {
    const [all3, variable4 = "", fallback] = found;
    if (isSecretName(variable4) || isSecretName(name2))
      holdVariable(into2, holder, variable4, name2, value.locate(found.index, all3.length));
    if (fallback !== void 0)
      holdLiteral(into2, holder, name2 === "" ? variable4 : name2, fallback, value.locate(found.index, all3.length), id);
  }
  holdInputs(into2, holder, name2, value);
  holdLiteral(into2, holder, name2, text2, value.location, id);
}
function holdInputs(into2, holder, name2, value) {
  for (const found of (value.string() ?? "").matchAll(INPUT)) {
    const [all3, id = ""] = found;
    const location = value.locate(found.index, all3.length);
    const input = holder.inputs?.get(id);
    if (holder.inputs !== void 0 && input === void 0) unknownInput(into2, id, location);
    if (input?.password !== true && !isSecretName(name2) && !isSecretName(id)) continue;
    const kind = isSecretName(name2) ? name2 : id;
    const { class: group, provider, lifetime } = classify(kind, "env");
    const credential = into2.node("credential", `credential:input/${value.file}#${id}`, {
      label: `the input ${id}`,
      facts: { class: group, provider, lifetime, store: "input", scope: group === "pat" ? "unknown" : "none" }
    });
    into2.edge("holds", holder.id, credential, {
      location,
      facts: {
        when: "with",
        channel: [holder.channel],
        confidence: "certain",
        names: isSecretName(name2) ? [name2] : []
      }
    });
    grantAll(into2, credential, kind, location);
    const fallback = input?.fallback?.string();
    if (input?.fallback !== void 0 && fallback !== void 0 && literalSecret(fallback, kind) !== void 0)
      holdLiteral(into2, holder, kind, fallback, input.fallback.location, `${value.file}#inputs.${id}`);
  }
}
function unknownInput(into2, id, location) {
  into2.note({
    code: "unresolved-reference",
    level: "warning",
    message: `No input of this file has the id \`${id}\`.`,
    location
  });
}
function holdVariable(into2, holder, variable4, name2, location) {
  const kind = classify(variable4, "env");
  const facts = {
    class: kind.class,
    provider: kind.provider,
    lifetime: kind.lifetime,
    store: "shell-env",
    scope: kind.class === "pat" ? "unknown" : "none"
  };
  const id = into2.node("credential", `credential:shell-env/${variable4}`, { label: `$${variable4}`, facts });
  const names = [.../* @__PURE__ */ new Set([variable4, ...isSecretName(name2) ? [name2] : []])].sort();
  into2.edge("holds", holder.id, id, {
    location,
    facts: { when: "with", channel: [holder.channel], confidence: "likely", names }
  });
  grantAll(into2, id, variable4, location);
}
function holdLiteral(into2, holder, name2, value, location, path) {
  const secret = literalSecret(value, name2);
  if (secret === void 0) return;
  const facts = {
    class: "literal",
    provider: secret.provider,
    lifetime: "static",
    store: "file",
    hint: secret.weak ? "a default password" : secret.hint
  };
  const id = into2.node("credential", `credential:literal/${path}`, {
    label: name2 === "" ? "a literal secret" : `a literal ${name2}`,
    location,
    facts
  });
  into2.edge("holds", holder.id, id, {
    location,
    facts: { when: "with", channel: [holder.channel], confidence: "certain", names: name2 === "" ? [] : [name2] }
  });
  grantAll(into2, id, name2, location);
}
function grantAll(into2, credential, name2, location) {
  for (const { resource: resource2, access, certainty } of classify(name2, "env").grants) {
    into2.edge("grants", credential, resourceNode(into2, resource2), {
      location,
      facts: { access, confidence: certainty },
      as: access
    });
  }
}

// src/readers/claude-permissions.ts
var SHELLS = /* @__PURE__ */ new Set(["Bash", "PowerShell"]);
var EDITORS = /* @__PURE__ */ new Set(["Edit", "Write", "MultiEdit", "NotebookEdit"]);
var READERS = /* @__PURE__ */ new Set(["Read", "Glob", "Grep", "LS", "NotebookRead"]);
var PATHLESS = /* @__PURE__ */ new Set(["Write", "Glob", "Grep", "MultiEdit", "NotebookEdit"]);
var FILES_WRITE = { resource: "host:files", access: "write", via: "none" };
function readPermissions(into2, settings3) {
  const { tree, file, files: files2 } = settings3;
  readGrants(into2, settings3, rules(tree, "allow"), { key: "permissions.allow", grant: "allowed", certain: true });
  const stopped = stopsOf(files2);
  for (const mode of [modeGrant(into2, settings3, stopped), sandboxGrant(file, stopped, readSandbox(files2))])
    if (mode) grant(into2, settings3, mode, {});
}
function readGrants(into2, scope, listed, manner, denied2 = []) {
  const { agent, file, files: files2 } = scope;
  const sandbox = readSandbox(files2);
  const stopped = [...denied2, ...stopsOf(files2)];
  const asked = new Set(files2.flatMap((other) => rules(other, "ask")).map(({ text: text2 }) => text2));
  for (const allowed of listed) {
    if (isInert(into2, allowed)) continue;
    const stop = stopped.find(({ rule }) => stops(rule, allowed.rule));
    if (stop !== void 0 && !asked.has(stop.text)) continue;
    const used = { ...!manner.certain && { confidence: "possible" } };
    grant(into2, scope, granted(allowed, file, stopped, sandbox, manner), stop === void 0 ? used : void 0);
    const path = `${file}#${manner.key}/${redact(allowed.text)}`;
    holdLiteral(into2, { id: agent, channel: "env" }, "", allowed.text, allowed.location, path);
  }
}
function stopsOf(files2) {
  return [...files2.flatMap((other) => rules(other, "deny")), ...files2.flatMap((other) => rules(other, "ask"))];
}
function rules(tree, list4) {
  return (tree.at("permissions", list4)?.items() ?? []).flatMap((item) => {
    const text2 = item.string()?.trim();
    const rule = text2 === void 0 ? void 0 : parsePermissionRule(text2);
    return text2 === void 0 || rule === void 0 ? [] : [{ rule, text: text2, location: item.location }];
  });
}
function isInert(into2, { rule, text: text2, location }) {
  const glob = rule.tool.includes("*") && !/^mcp__[^*]+__/.test(rule.tool);
  const path = PATHLESS.has(rule.tool) && rule.specifier !== void 0 && rule.specifier !== "*";
  if (!glob && !path) return false;
  const why = glob ? "an allow rule takes a wildcard only after `mcp__<server>__`" : "only `Read` and `Edit` rules take a path";
  into2.note({
    code: "inert-setting",
    level: "note",
    message: `Claude Code ignores the allow rule \`${redact(text2)}\`: ${why}.`,
    location
  });
  return true;
}
function stops(stop, allow) {
  const sameTool = fits(stop.tool, allow.tool) || stop.tool.startsWith("mcp__") && allow.tool.startsWith(`${stop.tool}__`);
  if (!sameTool) return false;
  if (stop.specifier === void 0 || stop.specifier === "*") return true;
  if (allow.specifier === void 0) return false;
  return SHELLS.has(allow.tool) ? covers(stop.specifier, allow.specifier) : normalise(stop.specifier) === normalise(allow.specifier);
}
function grant(into2, { agent }, { id, label, location, facts, reach }, used) {
  const tool = into2.node("tool", id, { label, location, facts });
  if (used) into2.edge("uses", agent, tool, { location, contexts: [SESSION], facts: used });
  for (const { resource: resource2, access, via } of reach) {
    into2.edge("reaches", tool, resourceNode(into2, resource2), { location, facts: { access, via }, as: access });
  }
}
function granted({ rule, text: text2, location }, file, stopped, sandbox, manner) {
  const label = redact(text2);
  const base = { id: `${file}#${manner.key}/${label}`, label, location };
  const { tool, specifier } = rule;
  if (SHELLS.has(tool)) {
    const denied2 = stopped.flatMap(
      ({ rule: other }) => other.tool === tool && other.specifier !== void 0 ? [other.specifier] : []
    );
    const { breadth, command: command2, pinned } = shellBreadth(specifier);
    const network = sandbox.networkOf(command2);
    return {
      ...base,
      facts: { capability: "shell", command: redact(command2), breadth, pinned, grant: manner.grant, network },
      reach: within(commandReach(command2, denied2), network)
    };
  }
  if (EDITORS.has(tool)) return { ...base, facts: { capability: "edit", grant: manner.grant }, reach: [FILES_WRITE] };
  if (READERS.has(tool))
    return {
      ...base,
      facts: { capability: "read", grant: manner.grant },
      reach: [{ resource: "host:files", access: "read", via: "none" }]
    };
  if (tool === "WebFetch" || tool === "WebSearch") {
    const open2 = specifier === void 0 || specifier === "*" || specifier === "domain:*";
    return {
      ...base,
      facts: { capability: "web", breadth: open2 ? "wide" : "narrow", grant: manner.grant },
      reach: [{ resource: "internet", access: open2 ? "send" : "read", via: "none" }]
    };
  }
  if (!tool.startsWith("mcp__")) return { ...base, facts: { grant: manner.grant }, reach: [] };
  const [, server = "", name2 = "*"] = tool.split("__");
  const hit = server === "github" ? githubMcpReach(name2) : void 0;
  return {
    ...base,
    facts: { capability: "mcp", breadth: name2.includes("*") ? "wide" : "narrow", grant: manner.grant },
    reach: hit ? [{ ...hit, via: "mcp" }] : []
  };
}
function within(reach, network) {
  return network === "none" ? reach.filter(({ resource: resource2 }) => resource2.startsWith("host:")) : reach;
}
function readAgentMode(into2, scope, { mode, location, has: has3 }) {
  const { file, files: files2 } = scope;
  const stopped = stopsOf(files2);
  const may = (tool) => has3(tool) && !isStopped2(stopped, tool);
  const base = { id: `${file}#permissionMode`, location };
  const possible2 = { confidence: "possible" };
  if (mode === "bypassPermissions" && isLocked(files2))
    ignoredMode(into2, mode, location, "`disableBypassPermissionsMode` switches it off", "mode");
  else if (mode === "bypassPermissions" && may("Bash")) grant(into2, scope, anyCommand(base), possible2);
  else if ((mode === "bypassPermissions" || mode === "acceptEdits") && (may("Edit") || may("Write")))
    grant(into2, scope, editing(base), possible2);
}
var anyCommand = (base) => ({
  ...base,
  label: "any command",
  facts: { capability: "shell", command: "*", breadth: "any", grant: "mode", network: "full" },
  reach: commandReach("*")
});
var editing = (base) => ({
  ...base,
  label: "Edit",
  facts: { capability: "edit", grant: "mode" },
  reach: [FILES_WRITE]
});
function isLocked(files2) {
  const [lock] = files2.flatMap((other) => other.at("permissions", "disableBypassPermissionsMode")?.string() ?? []);
  return lock === "disable";
}
function modeGrant(into2, { tree, file, files: files2 }, stopped) {
  const key = tree.get("permissions")?.keyLocation("defaultMode");
  const mode = tree.at("permissions", "defaultMode")?.string();
  if (key === void 0 || mode === void 0) return void 0;
  const chooser = files2.find((other) => other.at("permissions", "defaultMode")?.string() !== void 0);
  if (chooser !== void 0 && chooser.file !== file) {
    ignoredMode(into2, mode, key, `\`${chooser.file}\` chooses another one`);
    return void 0;
  }
  const base = { id: `${file}#permissions.defaultMode`, location: key };
  if (mode === "acceptEdits") return isStopped2(stopped, "Edit") ? void 0 : editing(base);
  const disabled = isLocked(files2);
  if (mode === "auto") ignoredMode(into2, mode, key, "the settings of a repository cannot choose it");
  if (mode === "bypassPermissions" && disabled)
    ignoredMode(into2, mode, key, "`disableBypassPermissionsMode` switches it off");
  if (mode !== "bypassPermissions" || disabled || isStopped2(stopped, "Bash")) return void 0;
  return anyCommand(base);
}
function ignoredMode(into2, mode, location, why, what = "default mode") {
  into2.note({
    code: "inert-setting",
    level: "note",
    message: `Claude Code ignores the ${what} \`${redact(mode)}\`: ${why}.`,
    location
  });
}
function isStopped2(stopped, tool) {
  return stopped.some(({ rule }) => stops(rule, { tool }));
}
function sandboxGrant(file, stopped, sandbox) {
  if (!sandbox.autoAllow || sandbox.location?.file !== file || isStopped2(stopped, "Bash")) return void 0;
  const facts = { capability: "shell", command: "*", breadth: "any", grant: "mode", network: sandbox.network };
  return {
    id: `${file}#sandbox.enabled`,
    label: "any command, in the sandbox",
    location: sandbox.location,
    facts,
    reach: within(commandReach("*"), sandbox.network)
  };
}

// src/readers/claude-settings-files.ts
var FILES = [".claude/settings.local.json", ".claude/settings.json"];
function settingsFiles(repository, own) {
  return FILES.flatMap((name2) => {
    if (name2 === own?.file) return [own];
    const source = repository.names.includes(name2) ? repository.file(name2) : void 0;
    if (source === void 0) return [];
    const other = parseYaml(source, "json");
    return other.tree === void 0 || other.diagnostics.some(({ level }) => level === "error") ? [] : [other.tree];
  });
}

// src/catalog/mcp-servers.generated.ts
var data6 = JSON.parse(`{"servers":[{"id":"github","title":"GitHub (official)","match":["docker:ghcr.io/github/github-mcp-server","url:api.githubcopilot.com/mcp*","bin:github-mcp-server"],"reach":["github","internet"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only","env:GITHUB_READ_ONLY=1","header:X-MCP-Readonly","url-suffix:/readonly"],"confidence":"confirmed","source":"github/github-mcp-server@64a49f34 (2026-08-20) README+docs/server-configuration.md+docs/remote-server.md+pkg/github/__toolsnaps__"},{"id":"github-archived","title":"GitHub (reference, archived)","match":["npm:@modelcontextprotocol/server-github","docker:mcp/github"],"reach":["github","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 2025.4.8 (280k dl/mo); docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"gitlab-zereight","title":"GitLab (zereight)","match":["npm:@zereight/mcp-gitlab"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--permission-mode=readonly","flag:--read-only=true","env:GITLAB_READ_ONLY_MODE"],"confidence":"confirmed","source":"zereight/gitlab-mcp@32c5df7 (2026-08-23)"},{"id":"gitlab-archived","title":"GitLab (reference, archived)","match":["npm:@modelcontextprotocol/server-gitlab","docker:mcp/gitlab"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"azure-devops","title":"Azure DevOps","match":["npm:@azure-devops/mcp","url:mcp.dev.azure.com/*"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"microsoft/azure-devops-mcp@7ecd6f7 (2026-08-19)"},{"id":"git","title":"Git (reference)","match":["pypi:mcp-server-git","docker:mcp/git"],"reach":["files"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"modelcontextprotocol/servers@76d64c82 (2026-07-29) src/git"},{"id":"git-cyanheads","title":"Git (cyanheads)","match":["npm:@cyanheads/git-mcp-server"],"reach":["files","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"unconfirmed","source":"npm 2.15.3; env name UNCONFIRMED"},{"id":"filesystem","title":"Filesystem (reference)","match":["npm:@modelcontextprotocol/server-filesystem","docker:mcp/filesystem"],"reach":["files"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"modelcontextprotocol/servers@76d64c82 (2026-07-29) src/filesystem (14 tools)"},{"id":"desktop-commander","title":"Desktop Commander","match":["npm:@wonderwhy-er/desktop-commander","docker:mcp/desktop-commander"],"reach":["shell","files","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 0.2.52 README+dist/server.js"},{"id":"serena","title":"Serena","match":["pypi:serena-agent","git:github.com/oraios/serena","bin:serena"],"reach":["files","shell","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"oraios/serena@7fcbca7e (2026-08-20)"},{"id":"code-runner","title":"Code Runner","match":["npm:mcp-server-code-runner"],"reach":["shell","internet"],"access":"write","untrusted":false,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 0.1.8 README"},{"id":"cli-mcp-server","title":"CLI MCP server","match":["pypi:cli-mcp-server"],"reach":["shell","internet"],"access":"write","untrusted":false,"private":true,"read-only":[],"confidence":"unconfirmed","source":"PyPI rank 5495; env names UNCONFIRMED (from memory)"},{"id":"ssh-mcp","title":"SSH MCP","match":["npm:ssh-mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 2.11.0 README"},{"id":"codex-as-mcp","title":"Codex CLI as MCP server","match":["cmd:codex mcp-server","cmd:codex mcp","npm:@openai/codex-shell-tool-mcp"],"reach":["shell","files","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"@openai/codex-sdk 0.163.0 types (SandboxMode/ApprovalMode); CLI subcommand from docs, UNCONFIRMED spelling on newest"},{"id":"claude-as-mcp","title":"Claude Code as MCP server","match":["cmd:claude mcp serve"],"reach":["shell","files","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"Claude Code docs (from memory) UNCONFIRMED on newest"},{"id":"everything","title":"Everything (test server)","match":["npm:@modelcontextprotocol/server-everything"],"reach":[],"access":"read","untrusted":false,"private":true,"read-only":[],"confidence":"confirmed","source":"modelcontextprotocol/servers@76d64c82 (2026-07-29) src/everything/tools/get-env.ts"},{"id":"memory","title":"Memory (knowledge graph)","match":["npm:@modelcontextprotocol/server-memory","docker:mcp/memory"],"reach":[],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"modelcontextprotocol/servers@76d64c82 (2026-07-29) src/memory"},{"id":"sequential-thinking","title":"Sequential Thinking","match":["npm:@modelcontextprotocol/server-sequential-thinking","docker:mcp/sequentialthinking"],"reach":[],"access":"unknown","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"modelcontextprotocol/servers@76d64c82 (2026-07-29)"},{"id":"time","title":"Time","match":["pypi:mcp-server-time","docker:mcp/time"],"reach":[],"access":"unknown","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"modelcontextprotocol/servers@76d64c82 (2026-07-29)"},{"id":"playwright","title":"Playwright","match":["npm:@playwright/mcp","docker:mcp/playwright","docker:mcr.microsoft.com/playwright/mcp"],"reach":["internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"microsoft/playwright-mcp@7e0457a (2026-08-07); npm 0.0.83 README (6.3M dl/mo)"},{"id":"chrome-devtools","title":"Chrome DevTools","match":["npm:chrome-devtools-mcp"],"reach":["internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 1.11.0; ChromeDevTools/chrome-devtools-mcp@ebf58f2f"},{"id":"puppeteer","title":"Puppeteer (reference, archived)","match":["npm:@modelcontextprotocol/server-puppeteer","docker:mcp/puppeteer"],"reach":["internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 2025.5.12 README"},{"id":"browserbase","title":"Browserbase","match":["npm:@browserbasehq/mcp-server-browserbase","docker:mcp/browserbase"],"reach":["internet"],"access":"write","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 2.4.3 README; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"browsermcp","title":"Browser MCP (user's browser)","match":["npm:@browsermcp/mcp"],"reach":["internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"npm 0.1.3 summary"},{"id":"fetch","title":"Fetch (reference)","match":["pypi:mcp-server-fetch","docker:mcp/fetch"],"reach":["internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"modelcontextprotocol/servers@76d64c82 (2026-07-29) src/fetch"},{"id":"context7","title":"Context7","match":["npm:@upstash/context7-mcp","url:mcp.context7.com/mcp"],"reach":[],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 4.1.1 README; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"deepwiki","title":"DeepWiki","match":["url:mcp.deepwiki.com/*","npm:mcp-deepwiki"],"reach":[],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"microsoft-learn","title":"Microsoft Learn docs","match":["url:learn.microsoft.com/api/mcp"],"reach":[],"access":"read","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"learn.microsoft.com agent-framework doc"},{"id":"aws-knowledge","title":"AWS Knowledge / documentation","match":["url:knowledge-mcp.global.api.aws*","pypi:awslabs.aws-documentation-mcp-server","docker:mcp/aws-documentation"],"reach":[],"access":"read","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"community note 2026-09-24 (public code id 69874863706); awslabs/mcp@100b55b6d"},{"id":"brave","title":"Brave Search","match":["npm:@brave/brave-search-mcp-server","npm:@modelcontextprotocol/server-brave-search","docker:mcp/brave-search"],"reach":["internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 2.1.4 README"},{"id":"tavily","title":"Tavily","match":["npm:tavily-mcp","url:mcp.tavily.com/mcp*","docker:mcp/tavily"],"reach":["internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 0.2.22 README"},{"id":"exa","title":"Exa","match":["npm:exa-mcp-server","url:mcp.exa.ai/mcp*","docker:mcp/exa"],"reach":["internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"exa-labs/exa-mcp-server@15ffb50; community note 2026-09-24 (public code id 69874863706)"},{"id":"firecrawl","title":"Firecrawl","match":["npm:firecrawl-mcp","url:mcp.firecrawl.dev/*","docker:mcp/firecrawl"],"reach":["internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 3.26.0 README"},{"id":"perplexity","title":"Perplexity","match":["npm:@perplexity-ai/mcp-server","docker:mcp/perplexity-ask"],"reach":["internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 1.2.1 README"},{"id":"brightdata","title":"Bright Data","match":["npm:@brightdata/mcp","url:mcp.brightdata.com/mcp*"],"reach":["internet"],"access":"write","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 2.11.3 README"},{"id":"apify","title":"Apify","match":["npm:@apify/actors-mcp-server","url:mcp.apify.com*","docker:mcp/apify-mcp-server"],"reach":["service","internet"],"access":"write","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"community note 2026-09-24 (public code id 69874863706); docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"duckduckgo","title":"DuckDuckGo","match":["pypi:duckduckgo-mcp-server","docker:mcp/duckduckgo"],"reach":["internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"markitdown","title":"MarkItDown","match":["pypi:markitdown-mcp","docker:mcp/markitdown"],"reach":["files","internet"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"community note 2026-09-24 (public code id 69874863706)"},{"id":"postgres-archived","title":"PostgreSQL (reference, archived)","match":["npm:@modelcontextprotocol/server-postgres","docker:mcp/postgres"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 0.6.2 dist/index.js L90; community note 2026-09-24 (public code id 69874863706)"},{"id":"postgres-crystaldba","title":"Postgres MCP Pro","match":["pypi:postgres-mcp","docker:crystaldba/postgres-mcp"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--access-mode=restricted"],"confidence":"confirmed","source":"crystaldba/postgres-mcp@07eb329 (2026-01-22)"},{"id":"dbhub","title":"DBHub","match":["npm:@bytebase/dbhub","docker:bytebase/dbhub"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"bytebase/dbhub@d91080f (2026-08-21) src/config/env.ts; npm 1.4.0"},{"id":"genai-toolbox","title":"MCP Toolbox for Databases (Google)","match":["npm:@toolbox-sdk/server","bin:toolbox","docker:us-central1-docker.pkg.dev/database-toolbox/toolbox/toolbox"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"community note 2026-09-24 (public code id 69874863706); writeMode/allowedDatasets seen in a third-party example"},{"id":"mongodb","title":"MongoDB","match":["npm:mongodb-mcp-server","docker:mcp/mongodb","docker:mongodb/mongodb-mcp-server"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--readOnly","env:MDB_MCP_READ_ONLY=true"],"confidence":"confirmed","source":"mongodb-js/mongodb-mcp-server@36a405e3 (2026-08-21)"},{"id":"supabase","title":"Supabase","match":["npm:@supabase/mcp-server-supabase","url:mcp.supabase.com/mcp*","url:localhost:54321/mcp"],"reach":["service","cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":["url-param:read_only=true","flag:--read-only"],"confidence":"confirmed","source":"supabase-community/supabase-mcp@17fb90f (2026-04-21); npm 0.13.0 dist"},{"id":"neon","title":"Neon","match":["npm:@neondatabase/mcp-server-neon","url:mcp.neon.tech/mcp*","docker:mcp/neon"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":["url-param:?readonly=true"],"confidence":"confirmed","source":"neon MCP setup doc (public code id 59103734263); docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"prisma-postgres","title":"Prisma Postgres","match":["url:mcp.prisma.io/mcp"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"clickhouse","title":"ClickHouse","match":["pypi:mcp-clickhouse","docker:mcp/clickhouse"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"ClickHouse/mcp-clickhouse (2026-04-29) README L264-274"},{"id":"redis","title":"Redis","match":["npm:@modelcontextprotocol/server-redis","pypi:redis-mcp-server","docker:mcp/redis"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"qdrant","title":"Qdrant","match":["pypi:mcp-server-qdrant"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":["env:QDRANT_READ_ONLY"],"confidence":"partial","source":"qdrant/mcp-server-qdrant (2026-03-30)"},{"id":"snowflake","title":"Snowflake","match":["pypi:snowflake-labs-mcp"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"Snowflake-Labs/mcp (2025-06-26 snapshot)"},{"id":"neo4j","title":"Neo4j","match":["docker:mcp/neo4j","pypi:mcp-neo4j-cypher"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":["env:NEO4J_READ_ONLY=true"],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"elasticsearch","title":"Elasticsearch","match":["npm:@elastic/mcp-server-elasticsearch","docker:mcp/elasticsearch"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"mysql-benborla","title":"MySQL (benborla)","match":["npm:@benborla29/mcp-server-mysql"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"unconfirmed","source":"npm 2.0.9 summary; env names UNCONFIRMED (from memory)"},{"id":"aws-mcp","title":"AWS MCP Server (managed) via SigV4 proxy","match":["url:aws-mcp.*.api.aws/mcp*","pypi:mcp-proxy-for-aws","pypi:mcp-proxy-for-aws-cli"],"reach":["cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only"],"confidence":"confirmed","source":"aws/mcp-proxy-for-aws (2026-08-17) README L105; community note 2026-09-24 (public code id 69874863706)"},{"id":"aws-api","title":"AWS API MCP (awslabs, superseded)","match":["pypi:awslabs.aws-api-mcp-server","docker:mcp/aws-api-mcp-server"],"reach":["cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":["env:READ_OPERATIONS_ONLY=true"],"confidence":"confirmed","source":"awslabs/mcp@100b55b6d src/aws-api-mcp-server/README.md L209-216"},{"id":"aws-eks","title":"AWS EKS MCP","match":["pypi:awslabs.eks-mcp-server","url:eks-mcp.*.api.aws/mcp"],"reach":["cloud"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"awslabs/mcp src/eks-mcp-server/README.md L83-126"},{"id":"aws-ecs","title":"AWS ECS MCP","match":["pypi:awslabs.ecs-mcp-server","url:ecs-mcp.*.api.aws/mcp"],"reach":["cloud"],"access":"read","untrusted":true,"private":true,"read-only":["env:ALLOW_WRITE=false","env:ALLOW_SENSITIVE_DATA=false"],"confidence":"confirmed","source":"awslabs/mcp src/ecs-mcp-server/README.md L85-156"},{"id":"aws-postgres-mysql","title":"AWS Labs Postgres/MySQL","match":["pypi:awslabs.postgres-mcp-server","pypi:awslabs.mysql-mcp-server"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"awslabs/mcp src/postgres-mcp-server/README.md L109,177"},{"id":"azure","title":"Azure MCP","match":["npm:@azure/mcp","docker:mcr.microsoft.com/azure-sdk/azure-mcp","pypi:msmcp-azure"],"reach":["cloud"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only"],"confidence":"confirmed","source":"microsoft/mcp@557fca143 servers/Azure.Mcp.Server/docs/azmcp-commands.md"},{"id":"gcloud","title":"Google Cloud MCP (gcloud / Cloud Run / observability)","match":["npm:@google-cloud/gcloud-mcp","npm:@google-cloud/observability-mcp","npm:@google-cloud/cloud-run-mcp","docker:mcp/cloud-run-mcp"],"reach":["cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml; npm 0.5.3/1.10.0"},{"id":"bigquery-managed","title":"Google managed MCP endpoints (BigQuery, Maps, Gmail ...)","match":["url:bigquery.googleapis.com/mcp","url:mapstools.googleapis.com/mcp","url:*.googleapis.com/mcp*"],"reach":["cloud"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"public code hits for bigquery.googleapis.com/mcp"},{"id":"kubernetes-containers","title":"Kubernetes (containers/Red Hat)","match":["npm:kubernetes-mcp-server","pypi:kubernetes-mcp-server","docker:quay.io/containers/kubernetes_mcp_server"],"reach":["cloud"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only"],"confidence":"confirmed","source":"containers/kubernetes-mcp-server@55749981 docs/configuration.md; community note 2026-09-24 (public code id 69874863706)"},{"id":"kubernetes-flux159","title":"Kubernetes (Flux159)","match":["npm:mcp-server-kubernetes","docker:mcp/kubernetes","docker:flux159/mcp-server-kubernetes"],"reach":["cloud","shell"],"access":"write","untrusted":true,"private":true,"read-only":["env:ALLOW_ONLY_READONLY_TOOLS=true"],"confidence":"confirmed","source":"npm 4.1.7 dist"},{"id":"terraform","title":"Terraform","match":["docker:hashicorp/terraform-mcp-server","bin:terraform-mcp-server"],"reach":["cloud"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"hashicorp/terraform-mcp-server@42b9fe7 (2026-08-21) README L105-142"},{"id":"pulumi","title":"Pulumi","match":["docker:mcp/pulumi","npm:@pulumi/mcp-server"],"reach":["cloud"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"docker-gateway","title":"Docker MCP Gateway","match":["cmd:docker mcp gateway run","docker:docker/mcp-gateway"],"reach":["shell","service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 types.go; gateway flag names UNCONFIRMED"},{"id":"dockerhub","title":"Docker Hub","match":["docker:mcp/dockerhub"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"heroku","title":"Heroku","match":["npm:@heroku/mcp-server","docker:mcp/heroku"],"reach":["cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"vercel","title":"Vercel","match":["url:mcp.vercel.com*"],"reach":["cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"community note 2026-09-24 (public code id 69874863706)"},{"id":"netlify","title":"Netlify","match":["npm:@netlify/mcp","url:netlify-mcp.netlify.app/mcp"],"reach":["cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"community note 2026-09-24 (public code id 69874863706)"},{"id":"cloudflare","title":"Cloudflare","match":["npm:@cloudflare/mcp-server-cloudflare","url:*.mcp.cloudflare.com/*","url:mcp.cloudflare.com/mcp"],"reach":["cloud","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"e2b","title":"E2B sandbox","match":["docker:mcp/e2b","npm:@e2b/mcp-server"],"reach":["internet"],"access":"write","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"circleci","title":"CircleCI","match":["npm:@circleci/mcp-server-circleci","docker:mcp/circleci"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 0.20.0 README"},{"id":"sentry","title":"Sentry","match":["url:mcp.sentry.dev/*","npm:@sentry/mcp-server","docker:mcp/sentry"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"getsentry/sentry-mcp@4a109327; npm 0.39.0; community note 2026-09-24 (public code id 69874863706)"},{"id":"grafana","title":"Grafana","match":["pypi:mcp-grafana","docker:mcp/grafana","docker:grafana/mcp-grafana","bin:mcp-grafana"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--disable-write"],"confidence":"confirmed","source":"grafana/mcp-grafana@c6e492b (2026-08-21)"},{"id":"datadog","title":"Datadog","match":["npm:@winor30/mcp-server-datadog","url:mcp.datadoghq.com/*"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"npm 1.8.0 README"},{"id":"pagerduty","title":"PagerDuty","match":["pypi:pagerduty-mcp","docker:pagerduty-mcp"],"reach":["service","internet"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"PagerDuty/pagerduty-mcp-server (2026-07-15) README L96-225"},{"id":"launchdarkly","title":"LaunchDarkly","match":["npm:@launchdarkly/mcp-server"],"reach":["service"],"access":"write","untrusted":false,"private":true,"read-only":[],"confidence":"unconfirmed","source":"npm 0.6.2"},{"id":"notion","title":"Notion","match":["npm:@notionhq/notion-mcp-server","url:mcp.notion.com/*","docker:mcp/notion"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"makenotion/notion-mcp-server@1d38420 src/.../proxy.ts L185; npm 2.5.2"},{"id":"slack-official","title":"Slack (official remote)","match":["url:mcp.slack.com/mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"public code hits; docs.slack.dev/ai/slack-mcp-server (not read)"},{"id":"slack-korotovsky","title":"Slack (korotovsky)","match":["npm:slack-mcp-server","docker:ghcr.io/korotovsky/slack-mcp-server"],"reach":["service","internet"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"korotovsky/slack-mcp-server@b24b1b0 (2026-03-03)"},{"id":"slack-archived","title":"Slack (reference, archived)","match":["npm:@modelcontextprotocol/server-slack","docker:mcp/slack"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 2025.4.25 dist/index.js"},{"id":"linear","title":"Linear","match":["url:mcp.linear.app/*","npm:linear-mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"atlassian-remote","title":"Atlassian Rovo (remote)","match":["url:mcp.atlassian.com/*"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml; public code hits"},{"id":"atlassian-sooperset","title":"Atlassian (sooperset)","match":["pypi:mcp-atlassian","docker:ghcr.io/sooperset/mcp-atlassian","docker:mcp/atlassian"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only","env:READ_ONLY_MODE=true"],"confidence":"confirmed","source":"sooperset/mcp-atlassian@436b37e4 (2026-08-21)"},{"id":"asana","title":"Asana","match":["url:mcp.asana.com/*","npm:@roychri/mcp-server-asana"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":["env:READ_ONLY_MODE"],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"monday","title":"monday.com","match":["url:mcp.monday.com/*","npm:@mondaydotcomorg/monday-api-mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only"],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"figma-remote","title":"Figma (official)","match":["url:mcp.figma.com/mcp","url:127.0.0.1:3845/*","url:localhost:3845/*"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"community note 2026-09-24 (public code id 69874863706)"},{"id":"figma-framelink","title":"Figma (Framelink/GLips)","match":["npm:figma-developer-mcp"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"GLips/Figma-Context-MCP@c083d65 src/config.ts; npm 0.13.2"},{"id":"google-workspace","title":"Google Workspace (taylorwilsdon)","match":["pypi:workspace-mcp","docker:ghcr.io/taylorwilsdon/google_workspace_mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only"],"confidence":"partial","source":"PyPI workspace-mcp 2.4.2 page (read-only mode, three tool tiers); flag spelling partly UNCONFIRMED"},{"id":"gmail-gongrzhe","title":"Gmail (GongRzhe)","match":["npm:@gongrzhe/server-gmail-autoauth-mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 1.1.11 dist+README"},{"id":"google-calendar","title":"Google Calendar (cocal)","match":["npm:@cocal/google-calendar-mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 2.6.3 README"},{"id":"gdrive-archived","title":"Google Drive","match":["npm:@modelcontextprotocol/server-gdrive","npm:@piotr-agier/google-drive-mcp"],"reach":["service"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"unconfirmed","source":"env names from memory"},{"id":"ms365","title":"Microsoft 365 (Softeria)","match":["npm:@softeria/ms-365-mcp-server"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":["flag:--read-only","env:READ_ONLY=true"],"confidence":"confirmed","source":"Softeria/ms-365-mcp-server@3b7f3a3 (2026-08-21)"},{"id":"hubspot","title":"HubSpot","match":["npm:@hubspot/mcp-server","url:mcp.hubspot.com/*","url:app.hubspot.com/mcp/*"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 0.4.0 README; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"salesforce","title":"Salesforce DX","match":["npm:@salesforce/mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 0.30.15 README"},{"id":"airtable","title":"Airtable","match":["npm:airtable-mcp-server","docker:mcp/airtable-mcp-server"],"reach":["service"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 1.14.0; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"obsidian","title":"Obsidian","match":["docker:mcp/obsidian","pypi:mcp-obsidian","npm:mcp-obsidian"],"reach":["files"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"discord","title":"Discord","match":["docker:mcp/mcp-discord"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"resend","title":"Resend (send email)","match":["docker:mcp/resend","npm:@skanda-yutori/mcp-send-email"],"reach":["service","internet"],"access":"write","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"stripe","title":"Stripe","match":["url:mcp.stripe.com*","npm:@stripe/mcp","docker:mcp/stripe"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 0.3.3 README; docker stripe-remote/tools.json (25 tools)"},{"id":"paypal","title":"PayPal","match":["url:mcp.paypal.com/*","npm:@paypal/mcp"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"zapier","title":"Zapier","match":["url:mcp.zapier.com/*","url:actions.zapier.com/mcp/*"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"public code mcp.zapier.com/api hits"},{"id":"composio","title":"Composio / Rube / Pica","match":["npm:@composio/mcp","url:mcp.composio.dev/*","url:rube.app/mcp","docker:mcp/pica-mcp-server"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"n8n-mcp","title":"n8n-mcp (community)","match":["npm:n8n-mcp","docker:ghcr.io/czlonkowski/n8n-mcp","docker:mcp/n8n"],"reach":["service","internet"],"access":"read","untrusted":true,"private":true,"read-only":[],"confidence":"confirmed","source":"npm 2.87.0 README L384-441"},{"id":"n8n-instance","title":"n8n instance-level MCP","match":["url:*/mcp-server/http","url:*/mcp/*"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"community note 2026-09-24 (public code id 69874863706)"},{"id":"mcp-remote","title":"mcp-remote (stdio->HTTP proxy)","match":["npm:mcp-remote"],"reach":[],"access":"unknown","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"npm 0.15.1 README (repo punkpeye/mcp-remote); CVE from memory"},{"id":"supergateway","title":"supergateway (stdio<->SSE/HTTP)","match":["npm:supergateway"],"reach":[],"access":"unknown","untrusted":false,"private":false,"read-only":[],"confidence":"confirmed","source":"supercorp-ai/supergateway@ffd7d24 (2025-10-01)"},{"id":"mcp-proxy","title":"mcp-proxy / mcpo","match":["npm:mcp-proxy","pypi:mcp-proxy","pypi:mcpo"],"reach":[],"access":"unknown","untrusted":false,"private":false,"read-only":[],"confidence":"partial","source":"npm 6.7.19 / PyPI 0.13.0 summaries"},{"id":"openapi-generic","title":"OpenAPI -> MCP bridges","match":["npm:@ivotoby/openapi-mcp-server","npm:openapi-mcp-generator","pypi:awslabs.openapi-mcp-server","docker:mcp/openapi"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"npm summaries"},{"id":"xcodebuildmcp","title":"XcodeBuildMCP","match":["npm:xcodebuildmcp"],"reach":["shell","files","internet"],"access":"write","untrusted":false,"private":true,"read-only":[],"confidence":"partial","source":"npm 2.7.0 summary"},{"id":"nx","title":"Nx","match":["npm:nx-mcp"],"reach":["files"],"access":"read","untrusted":false,"private":true,"read-only":[],"confidence":"unconfirmed","source":"npm 0.25.0 summary"},{"id":"task-master","title":"Task Master","match":["npm:task-master-ai"],"reach":["files","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"unconfirmed","source":"npm 0.43.1; env from memory"},{"id":"claude-flow","title":"claude-flow / ruflo","match":["npm:claude-flow","npm:@claude-flow/mcp","npm:ruflo"],"reach":["shell","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"npm 3.43.0 summary"},{"id":"postman","title":"Postman","match":["npm:@postman/postman-mcp-server","docker:mcp/postman","url:mcp.postman.com/*"],"reach":["service","internet"],"access":"write","untrusted":true,"private":true,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"sonarqube","title":"SonarQube","match":["docker:mcp/sonarqube"],"reach":["service"],"access":"write","untrusted":false,"private":true,"read-only":["env:SONARQUBE_READ_ONLY"],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"},{"id":"huggingface","title":"Hugging Face","match":["url:huggingface.co/mcp"],"reach":["service","internet"],"access":"read","untrusted":true,"private":false,"read-only":[],"confidence":"partial","source":"docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"}]}`);

// src/catalog/mcp-servers.ts
function knownServer(call3) {
  const names = namesOf(call3);
  const row = data6.servers.find(({ match: match2 }) => match2.some((pattern2) => names.some((name2) => fits(pattern2, name2))));
  if (row === void 0) return void 0;
  const readOnly = row.access === "read" || row["read-only"].some((entry2) => isSwitchedOn(entry2, call3));
  return { id: row.id, title: row.title, readOnly, reach: row.reach.flatMap((what) => reachOf(what, readOnly)) };
}
function namesOf({ command: command2, args, url }) {
  const names = [];
  if (url !== void 0) names.push(`url:${url.replace(/^[a-z]+:\/\//i, "").toLowerCase()}`);
  if (command2 === void 0) return names;
  const words3 = [...command2.split(/\s+/), ...args].filter((word3) => word3 !== "");
  const program2 = (words3[0] ?? "").replace(/\\/g, "/").split("/").at(-1)?.replace(/\.(?:exe|cmd)$/i, "") ?? "";
  names.push(
    `bin:${program2}`,
    `cmd:${[program2, ...words3.slice(1).filter((word3) => !word3.startsWith("-"))].slice(0, 4).join(" ")}`
  );
  names.push(
    `cmd:${[program2, ...words3.slice(1)].slice(0, 2).join(" ")}`,
    `cmd:${[program2, ...words3.slice(1)].slice(0, 3).join(" ")}`
  );
  for (const word3 of words3.slice(1)) {
    if (word3.startsWith("git+"))
      names.push(
        `git:${word3.slice(4).replace(/^[a-z]+:\/\//, "").replace(/(?:\.git)?(?:[@#].*)?$/, "")}`
      );
    else if (/^https?:\/\//.test(word3)) names.push(`url:${word3.replace(/^https?:\/\//, "").toLowerCase()}`);
    else if (!word3.startsWith("-")) names.push(...packageNames(word3));
  }
  return names;
}
function packageNames(word3) {
  const at = word3.indexOf("@", 1);
  const bare2 = at > 0 ? word3.slice(0, at) : word3;
  const python = bare2.split(/[=<>~![]/)[0] ?? bare2;
  const slash = bare2.lastIndexOf("/");
  const colon = bare2.indexOf(":", slash + 1);
  return [`npm:${bare2}`, `pypi:${python.toLowerCase()}`, `docker:${colon > 0 ? bare2.slice(0, colon) : bare2}`];
}
function isSwitchedOn(entry2, { args, url, settings: settings3 }) {
  const kind = entry2.slice(0, entry2.indexOf(":"));
  const value = entry2.slice(kind.length + 1);
  const [name2 = "", wanted] = value.split("=");
  if (kind === "flag")
    return args.some(
      (arg, i) => arg === value || arg === `${name2}=${wanted ?? "true"}` || wanted !== void 0 && arg === name2 && args[i + 1] === wanted
    );
  if (kind === "url-suffix") return (url ?? "").split("?")[0]?.replace(/\/+$/, "").endsWith(value) ?? false;
  if (kind === "url-param") return (url ?? "").includes(value.replace(/^\?/, ""));
  const key = [...settings3.keys()].find((known5) => known5.toLowerCase() === name2.toLowerCase());
  const given = key === void 0 ? void 0 : settings3.get(key);
  return given !== void 0 && (wanted === void 0 ? /^(?:1|true|yes)$/i.test(given) : given.toLowerCase() === wanted.toLowerCase());
}
function reachOf(what, readOnly) {
  const access = readOnly ? "read" : "write";
  if (what === "shell") return [{ resource: "host:exec", access: "exec", via: "none" }];
  if (what === "files") return [{ resource: "host:files", access, via: "none" }];
  if (what === "internet") return [{ resource: "internet", access: "send", via: "none" }];
  if (what === "cloud") return [{ resource: "cloud:account", access, via: "mcp" }];
  if (what === "service") return [{ resource: "service:account", access, via: "mcp" }];
  if (readOnly)
    return [
      { resource: "github:issues", access: "read", via: "mcp" },
      { resource: "github:pull-requests", access: "read", via: "mcp" }
    ];
  return PAT_GRANTS.map(({ resource: resource2, access: granted2 }) => ({ resource: resource2, access: granted2, via: "mcp" }));
}

// src/parse/dotenv.ts
var NAME = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][\w.-]{0,200})[ \t]*(?:=|:(?=[ \t]))[ \t]*/;
var QUOTES = /* @__PURE__ */ new Set(['"', "'", "`"]);
var MAX_NAMES = 2e3;
function parseDotenv(source) {
  const { text: text2 } = source;
  const root = { kind: "map", entries: [], start: 0, end: 1, size: 1, height: 1 };
  const problems = [];
  for (let at = text2.charCodeAt(0) === 65279 ? 1 : 0; at < text2.length && root.entries.length < MAX_NAMES; ) {
    const stop = text2.indexOf("\n", at);
    const end2 = stop < 0 ? text2.length : stop;
    const line = text2.slice(at, end2);
    const [all3, before = "", key] = NAME.exec(line) ?? [];
    if (all3 === void 0 || key === void 0) {
      at = end2 + 1;
      continue;
    }
    const keyStart = at + before.length;
    const [start3, close, next2] = span(text2, at + all3.length, end2);
    const written = text2.slice(start3, close);
    const value = { start: start3, end: close, size: 1, height: 1, indent: 0, written };
    const scalar2 = { kind: "scalar", style: "plain", text: written === "" ? void 0 : written, ...value };
    root.entries.push({ key, keyStart, keyEnd: keyStart + key.length, value: scalar2 });
    absorb(root, scalar2);
    at = next2;
  }
  dropDuplicates(root, problems);
  return present({ root, problems }, source, "json");
}
function span(text2, start3, end2) {
  const quote = text2[start3] ?? "";
  const close = QUOTES.has(quote) ? closing(text2, start3, quote) : -1;
  if (close >= 0) {
    const after = text2.indexOf("\n", close);
    return [start3 + 1, close, after < 0 ? text2.length : after + 1];
  }
  const written = text2.slice(start3, end2);
  const comment = /(?:^|[ \t])#/.exec(written)?.index;
  const value = written.slice(0, comment).trimEnd();
  return [start3, start3 + value.length, end2 + 1];
}
function closing(text2, start3, quote) {
  for (let at = text2.indexOf(quote, start3 + 1); at >= 0; at = text2.indexOf(quote, at + 1))
    if (text2[at - 1] !== "\\") return at;
  return -1;
}

// src/readers/package-pin.ts
var LAUNCHERS = {
  npx: { after: void 0, pin: npmPin },
  // https://docs.npmjs.com/cli/commands/npx
  bunx: { after: void 0, pin: npmPin },
  // https://bun.com/docs/cli/bunx
  pnpx: { after: void 0, pin: npmPin },
  pnpm: { after: ["dlx"], pin: npmPin },
  // https://pnpm.io/cli/dlx
  yarn: { after: ["dlx"], pin: npmPin },
  // https://yarnpkg.com/cli/dlx
  npm: { after: ["exec", "x"], pin: npmPin },
  bun: { after: ["x"], pin: npmPin },
  uvx: { after: void 0, pin: pythonPin },
  // https://docs.astral.sh/uv/guides/tools/
  pipx: { after: ["run"], pin: pythonPin },
  // https://pipx.pypa.io/stable/
  docker: { after: ["run"], pin: imagePin },
  // https://docs.docker.com/reference/cli/docker/container/run/
  podman: { after: ["run"], pin: imagePin }
};
var MAX_WRAPPER = 6;
function packagePin(command2, args, projectHas) {
  const words3 = [command2 ?? "", ...args].flatMap(
    (word3, at2) => at2 === 0 || /^(?:npx|uvx|docker)\s/.test(word3) ? word3.split(/\s+/) : [word3]
  );
  const at = words3.slice(0, MAX_WRAPPER).findIndex((word3) => Object.hasOwn(LAUNCHERS, program(word3)));
  const launcher = LAUNCHERS[program(words3[at] ?? "")];
  if (launcher === void 0) return void 0;
  const rest = words3.slice(at + 1);
  if (launcher.after === void 0) return fetched(launcher.pin, rest, projectHas);
  const sub = rest.findIndex((word3) => !word3.startsWith("-"));
  return launcher.after.includes(rest[sub] ?? "") ? fetched(launcher.pin, rest.slice(sub + 1), projectHas) : void 0;
}
function fetched(pin2, words3, projectHas) {
  const found = pin2(words3);
  return pin2 === npmPin && found === "none" && projectHas(npmSpec(words3)) ? "local" : found;
}
function program(word3) {
  return (word3.replace(/\\/g, "/").split("/").at(-1) ?? "").replace(/\.(?:exe|cmd)$/i, "").toLowerCase();
}
function option(words3, names) {
  for (const [at, word3] of words3.entries()) {
    if (!word3.startsWith("-")) return void 0;
    if (names.includes(word3)) return words3[at + 1];
    const name2 = names.find((known5) => word3.startsWith(`${known5}=`));
    if (name2 !== void 0) return word3.slice(name2.length + 1);
  }
  return void 0;
}
function npmSpec(words3) {
  return option(words3, ["-p", "--package"]) ?? words3.find((word3) => !word3.startsWith("-")) ?? "";
}
function npmPin(words3) {
  const spec = npmSpec(words3);
  if (/^(?:\.{0,2}\/|file:|link:)/.test(spec)) return "local";
  if (/^(?:git\+|github:|https?:\/\/|[\w.-]+\/[\w.-]+(?:#|$))/.test(spec)) return byCommit(spec.split("#")[1]);
  const at = spec.indexOf("@", 1);
  return at < 0 ? "none" : byVersion(spec.slice(at + 1));
}
function pythonPin(words3) {
  const spec = option(words3, ["--from", "--spec"]) ?? words3.find((word3, at) => !word3.startsWith("-") && !takesValue(words3[at - 1]));
  if (spec === void 0) return "none";
  if (/^(?:\.{0,2}\/|file:)/.test(spec)) return "local";
  if (spec.startsWith("git+")) return byCommit(/@([^@/]+)$/.exec(spec.split("#")[0] ?? "")?.[1]);
  const exact = /(?:===?|@)\s*([^,;\s]+)$/.exec(spec);
  if (exact) return byVersion(exact[1] ?? "");
  return /[<>~!=]/.test(spec) ? "range" : "none";
}
function takesValue(word3) {
  return ["--python", "-p", "--with", "--index-url", "-i", "--with-editable"].includes(word3 ?? "");
}
var SWITCHES = /^(?:-[ditP]{1,4}|--(?:rm|init|interactive|tty|detach|privileged|read-only|publish-all|no-healthcheck))$/;
function imagePin(words3) {
  let at = 0;
  while (at < words3.length && words3[at]?.startsWith("-")) {
    const word3 = words3[at] ?? "";
    at += word3.includes("=") || SWITCHES.test(word3) ? 1 : 2;
  }
  const image = words3[at] ?? "";
  if (image.includes("@sha256:")) return "digest";
  const tag = image.slice(image.lastIndexOf("/") + 1).split(":")[1];
  if (tag === void 0) return "none";
  return tag === "latest" ? "latest" : "tag";
}
function byCommit(ref) {
  return /^[0-9a-f]{40}$/i.test(ref ?? "") ? "commit" : "branch";
}
function byVersion(version) {
  if (/^v?\d+\.\d+(?:\.\d+)?(?:[-+.]?[\w.+-]*)?$/.test(version) && !/(?:^|\.)[x*]/i.test(version)) return "version";
  if (version === "latest") return "latest";
  return /^[\^~<>=\dx*]/.test(version) ? "range" : "tag";
}

// src/readers/mcp-server.ts
var SETTINGS = ["env", "headers", "http_headers"];
function readServer(into2, { key, keyLocation, value }, place3) {
  const { agent, client, path, approval } = place3;
  const call3 = callOf(value);
  const known5 = knownServer(call3);
  const remote = call3.url !== void 0;
  const pin2 = remote ? void 0 : packagePin(call3.command, call3.args, (name2) => installs(place3.repository, name2));
  const id = into2.node("server", path, {
    label: key,
    layer: remote ? "L7" : "L3",
    zone: remote ? "service" : "workstation",
    location: keyLocation,
    facts: { definition: path, product: client, ...pin2 && { pin: pin2 } }
  });
  into2.edge("uses", agent, id, { location: keyLocation, contexts: [SESSION], facts: { approval } });
  for (const { resource: resource2, access, via } of known5?.reach ?? []) {
    into2.edge("reaches", id, resourceNode(into2, resource2), {
      location: keyLocation,
      facts: { access, via },
      as: access
    });
  }
  const holder = { id, channel: "mcp", ...place3.inputs && { inputs: place3.inputs } };
  for (const map of SETTINGS) {
    for (const entry2 of value.get(map)?.entries() ?? [])
      readValue(into2, holder, entry2.key, entry2.value, `${path}.${map}.${entry2.key}`);
  }
  const url = value.get("url");
  if (url) readValue(into2, holder, "url", url, `${path}.url`);
  readArguments(into2, holder, value, path);
  readEnvFile(into2, holder, value.get("envFile"), place3.repository);
}
function installs(repository, name2) {
  const manifest = repository?.file("package.json");
  const tree = manifest && parseYaml(manifest, "json").tree;
  return ["dependencies", "devDependencies"].some((key) => tree?.get(key)?.get(name2) !== void 0);
}
function readEnvFile(into2, holder, named5, repository) {
  const path = named5?.string()?.replace(/^\$\{workspaceFolder\}[\\/]|^\.[\\/]/, "");
  if (named5 === void 0 || path === void 0) return;
  const folder = /^(.*\/)?\.[^/]+\/[^/]+$/.exec(named5.file)?.[1] ?? "";
  const source = repository?.file(folder + path);
  if (source === void 0)
    into2.note({
      code: "unresolved-reference",
      level: "note",
      message: `The repository holds no \`${path}\`: which credentials the server takes from it is not known.`,
      location: named5.location
    });
  else
    for (const { key, value } of parseDotenv(source).tree?.entries() ?? [])
      readValue(into2, holder, key, value, `${source.file}#${key}`);
}
function callOf(value) {
  const settings3 = /* @__PURE__ */ new Map();
  for (const map of SETTINGS) {
    for (const { key, value: given } of value.get(map)?.entries() ?? []) settings3.set(key, given.string() ?? "");
  }
  const args = (value.get("args")?.items() ?? []).map((item) => item.string() ?? "");
  for (const arg of args) {
    const [, name2, given] = /^(?:--env=|-e=?)?([A-Z][A-Z0-9_]*)=(.*)$/s.exec(arg) ?? [];
    if (name2 !== void 0 && given !== void 0 && !settings3.has(name2)) settings3.set(name2, given);
  }
  return { command: value.get("command")?.string(), args, url: value.get("url")?.string(), settings: settings3 };
}
function readArguments(into2, holder, value, path) {
  const command2 = value.get("command");
  if (command2) readValue(into2, holder, "", command2, `${path}.command`);
  const given = new Set((value.get("env")?.entries() ?? []).map(({ key }) => key));
  let option2 = "";
  for (const item of value.get("args")?.items() ?? []) {
    const text2 = item.string() ?? "";
    if ((option2 === "-e" || option2 === "--env") && /^[A-Z][A-Z0-9_]*$/.test(text2)) {
      if (!given.has(text2)) holdVariable(into2, holder, text2, text2, item.location);
    } else {
      const [, header2] = /^([A-Za-z][A-Za-z0-9-]{1,60}):\s*\S/.exec(text2) ?? [];
      const name2 = header2 !== void 0 && !text2.includes("://") ? header2 : /^-{1,2}([A-Za-z][\w-]{0,60})$/.exec(redact(option2))?.[1] ?? "";
      readValue(into2, holder, name2, item, `${path}.args${name2 === "" ? "" : `.${name2}`}`);
      if (header2 === name2 && name2 !== "")
        holdLiteral(into2, holder, name2, text2.slice(name2.length + 1).trim(), item.location, `${path}.args.${name2}`);
    }
    option2 = text2.startsWith("-") && !text2.includes("=") ? text2 : "";
  }
}

// src/readers/claude-agents.ts
var claudeAgents = {
  id: "claude-agents",
  title: "Sub-agents of Claude Code",
  docs: "https://code.claude.com/docs/en/sub-agents",
  files: ["**/.claude/agents/**/*.md"],
  ignores: "The prompt, the model, memory, skills and colours; what commands in hooks do; the same file as VS Code and the Copilot CLI read it.",
  read(source, repository) {
    const into2 = collector();
    const { tree, diagnostics } = parseFrontmatter(source);
    noteFrontmatter(into2, diagnostics);
    const name2 = tree?.get("name");
    if (tree !== void 0 && name2?.string() === void 0)
      into2.note({
        code: "inert-setting",
        level: "note",
        message: "Claude Code skips a sub-agent that has no `name`.",
        location: tree.location
      });
    else if (tree !== void 0 && name2 !== void 0) readAgent(into2, tree, name2, repository);
    return into2.fragment();
  }
};
function readAgent(into2, tree, name2, repository) {
  const { file } = tree;
  const location = tree.keyLocation("name") ?? name2.location;
  const session2 = claudeSession(into2, { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
  const id = into2.node("agent", `${file}#agent`, {
    label: name2.string() ?? file,
    location,
    facts: { product: "claude-code", mode: "interactive", definition: "session:claude-code" }
  });
  const named5 = readTools(tree.get("tools"));
  const listed = named5.length === 0 ? void 0 : named5;
  const without = readTools(tree.get("disallowedTools"));
  into2.edge("delegates", session2, id, {
    location: tree.keyLocation("tools") ?? location,
    contexts: [SESSION],
    facts: {
      tools: listed?.map(({ text: text2 }) => text2) ?? (tree.get("tools") === void 0 ? "all" : "unknown"),
      ...without.length > 0 && { without: without.map(({ text: text2 }) => text2) }
    }
  });
  const mode = modeOf(tree);
  const files2 = file.startsWith(".claude/") ? settingsFiles(repository) : [];
  if (mode) readAgentMode(into2, { agent: id, file, files: files2 }, { ...mode, has: (tool) => has(listed, without, tool) });
  readServers(into2, id, tree, repository);
  noteHooks(into2, tree);
}
function modeOf(tree) {
  const mode = tree.get("permissionMode")?.string();
  const location = tree.keyLocation("permissionMode");
  return mode === void 0 || location === void 0 ? void 0 : { mode, location };
}
function has(listed, without, tool) {
  if (without.some(({ rule }) => rule.tool === tool && rule.specifier === void 0)) return false;
  return listed === void 0 || listed.some(({ rule }) => rule.tool === tool || rule.tool === "*");
}
function readServers(into2, agent, tree, repository) {
  const { file } = tree;
  for (const item of tree.get("mcpServers")?.items() ?? []) {
    const named5 = item.string();
    if (named5 !== void 0) useServer(into2, agent, named5, item.location, repository);
    for (const entry2 of item.entries())
      readServer(into2, entry2, {
        agent,
        client: "claude-code",
        path: `${file}#mcpServers.${entry2.key}`,
        approval: "unknown",
        repository
      });
  }
}
function useServer(into2, agent, name2, location, repository) {
  const source = repository.names.includes(PROJECT) ? repository.file(PROJECT) : void 0;
  const known5 = source && parseYaml(source, "json").tree?.at("mcpServers", name2);
  if (known5 === void 0) {
    into2.note({
      code: "unresolved-reference",
      level: "note",
      message: `No server of \`${PROJECT}\` has the name \`${name2}\`; the sub-agent takes it from the developer's own.`,
      location
    });
    return;
  }
  const id = `${PROJECT}#mcpServers.${name2}`;
  const remote = known5.get("url") !== void 0;
  into2.node("server", id, {
    label: name2,
    layer: remote ? "L7" : "L3",
    zone: remote ? "service" : "workstation",
    facts: { definition: id, product: "claude-code" }
  });
  into2.edge("uses", agent, id, { location, contexts: [SESSION], facts: { approval: "unknown" } });
}
var PROJECT = ".mcp.json";

// src/readers/claude-settings.ts
var claudeSettings = {
  id: "claude-settings",
  title: "Claude Code settings",
  docs: "https://code.claude.com/docs/en/settings",
  files: [".claude/settings.json", ".claude/settings.local.json"],
  ignores: "Hooks, commands such as apiKeyHelper, plugins, the approval of MCP servers, and settings of the user or the organisation.",
  read(source, repository) {
    const into2 = collector();
    const { tree, diagnostics } = parseYaml(source, "json");
    const broken = diagnostics.some(({ level }) => level === "error") || tree === void 0;
    for (const diagnostic of diagnostics) {
      const ignored = broken && diagnostic.level === "error" ? " Claude Code ignores such a settings file, so nothing in it counts as granted." : "";
      into2.note({ ...diagnostic, message: diagnostic.message + ignored });
    }
    if (!broken) readSettings(into2, tree, source.file, repository);
    return into2.fragment();
  }
};
function readSettings(into2, tree, file, repository) {
  const start3 = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const agent = claudeSession(into2, start3);
  readPermissions(into2, { agent, tree, file, files: settingsFiles(repository, tree) });
  for (const { key, value } of tree.get("env")?.entries() ?? []) {
    readValue(into2, { id: agent, channel: "env" }, key, value, `${file}#env.${key}`);
  }
}

// src/readers/claude-skills.ts
var MAX_COMMANDS = 50;
var COMMAND = /(?:^|[\s(>])!`([^`\n]{1,1000})`|^```!\n([^`]{1,4000})\n```$/gm;
var claudeSkills = {
  id: "claude-skills",
  title: "Skills and commands of Claude Code",
  docs: "https://code.claude.com/docs/en/skills",
  files: ["**/.claude/skills/*/SKILL.md", "**/.claude/commands/**/*.md"],
  ignores: "The text, the model, scripts beside it, and what commands in hooks do; the same file as other products read it.",
  read(source, repository) {
    const into2 = collector();
    const { tree, diagnostics, body } = parseFrontmatter(source);
    noteFrontmatter(into2, diagnostics);
    if (tree !== void 0) {
      readAllowed(into2, tree, repository);
      noteHooks(into2, tree);
    }
    readCommands(into2, source, body);
    return into2.fragment();
  }
};
function readAllowed(into2, tree, repository) {
  const { file } = tree;
  const listed = readTools(tree.get("allowed-tools"));
  if (listed.length === 0) return;
  const agent = claudeSession(into2, { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
  const files2 = file.startsWith(".claude/") ? settingsFiles(repository) : [];
  const certain = tree.get("disable-model-invocation")?.boolean() !== true;
  const every2 = listed.filter(({ text: text2 }) => text2 === "*");
  readGrants(
    into2,
    { agent, file, files: files2 },
    listed.filter((tool) => !every2.includes(tool)),
    { key: "allowed-tools", grant: "skill", certain },
    readTools(tree.get("disallowed-tools"))
  );
  for (const tool of every2) grantEvery(into2, agent, file, tool);
}
function grantEvery(into2, agent, file, { location }) {
  const tool = into2.node("tool", `${file}#allowed-tools/*`, {
    label: "every tool",
    location,
    facts: { capability: "shell", command: "*", breadth: "any", grant: "skill" }
  });
  into2.edge("uses", agent, tool, { location, contexts: [SESSION], facts: { confidence: "possible" } });
  into2.edge("reaches", tool, resourceNode(into2, "host:exec"), {
    location,
    facts: { access: "exec", via: "none" },
    as: "exec"
  });
}
function readCommands(into2, source, body) {
  const { file, text: text2 } = source;
  let count = 0;
  for (const found of text2.slice(body).matchAll(COMMAND)) {
    count += 1;
    if (count > MAX_COMMANDS) return;
    const command2 = (found[1] ?? found[2] ?? "").trim();
    const start3 = body + found.index + found[0].indexOf("!");
    const line = command2.split("\n", 1)[0] ?? "";
    const location = locationOf(source, start3, start3 + 2 + (found[1] === void 0 ? 0 : line.length));
    const agent = claudeSession(into2, { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
    const label = redact(line).slice(0, 200);
    const id = into2.node("content", `${file}#!/${label}`, { label: `the output of \`${label}\``, location });
    into2.edge("feeds", id, agent, { location, contexts: [SESSION] });
    holdLiteral(into2, { id: agent, channel: "env" }, "", command2, location, `${file}#!/${label}`);
  }
}

// src/readers/codeowners.ts
var codeowners = {
  id: "codeowners",
  title: "CODEOWNERS",
  docs: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners",
  files: [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"],
  ignores: "Whether a ruleset asks for the owners' review, and whether the owners exist and can write.",
  read(source) {
    const into2 = collector();
    readLines(into2, source);
    return into2.fragment();
  }
};
var OWNER = /^(?:@[A-Za-z0-9_][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z0-9_.-]{1,100})?|[^\s@]{1,100}@[^\s@]{1,200})$/;
var MAX_BYTES = 3 * 1024 * 1024;
function readLines(into2, { file, text: text2 }) {
  const start3 = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  if (Buffer.byteLength(text2) > MAX_BYTES) {
    into2.note({
      code: "inert-setting",
      level: "note",
      message: "GitHub does not load a CODEOWNERS file of more than 3 MB.",
      location: start3
    });
    return;
  }
  const owners = [];
  for (const [index, line] of text2.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
    const [pattern2, ...names] = wordsOf(line);
    if (pattern2 === void 0) continue;
    const column = line.length - line.trimStart().length + 1;
    const location = {
      file,
      line: index + 1,
      column,
      endLine: index + 1,
      endColumn: line.trimEnd().length + 1
    };
    const why = invalid(pattern2, names);
    if (why !== void 0)
      into2.note({
        code: "inert-setting",
        level: "note",
        message: `GitHub skips this line of CODEOWNERS: ${why}.`,
        location
      });
    else owners.push(`${pattern2} ${names.join(" ")}`.trimEnd());
  }
  into2.node("content", file, { label: "CODEOWNERS", zone: "control-plane", location: start3, facts: { owners } });
}
function wordsOf(line) {
  const comment = /(?:^|\s)#/.exec(line);
  const content = comment === null ? line : line.slice(0, comment.index);
  return (content.match(/(?:\\.|[^\s\\])+/g) ?? []).map((word3) => word3.replaceAll("\\ ", " "));
}
function invalid(pattern2, names) {
  if (pattern2.startsWith("!")) return "a pattern cannot be negated";
  if (pattern2.startsWith("[") || /\[[^\]]*\]/.test(pattern2)) return "a pattern cannot hold a character range";
  const wrong = names.find((name2) => !OWNER.test(name2));
  return wrong === void 0 ? void 0 : "an owner is `@user`, `@organization/team` or an e-mail address";
}

// src/parse/toml-value.ts
var MAX_PARTS = 50;
var BARE = /[A-Za-z0-9_-]+/y;
var NUMBER2 = /^(?:0x[0-9A-Fa-f_]+|0o[0-7_]+|0b[01_]+|[+-]?(?:inf|nan|[0-9][0-9_]*(?:\.[0-9_]+)?(?:[eE][+-]?[0-9_]+)?))$/;
var DATE = /^(?:\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?)?|\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/;
var ESCAPES = {
  b: "\b",
  t: "	",
  n: "\n",
  f: "\f",
  r: "\r",
  e: "\x1B",
  '"': '"',
  "\\": "\\"
};
function complain(scanner, what, at = scanner.at) {
  const code = typeof at === "number" ? "syntax-error" : at;
  const start3 = typeof at === "number" ? at : scanner.at;
  if (scanner.problems.some((problem) => problem.code === code)) return false;
  const message = code === "syntax-error" ? `The file is not valid TOML: ${what}.` : what;
  scanner.problems.push({ code, level: "error", message, start: start3, end: start3 + 1 });
  return false;
}
function space(scanner, lines) {
  const { text: text2 } = scanner;
  for (; ; ) {
    const char = text2[scanner.at];
    if (char === " " || char === "	" || lines && (char === "\n" || char === "\r")) scanner.at += 1;
    else if (char === "#") {
      const end2 = text2.indexOf("\n", scanner.at);
      const stop = end2 < 0 ? text2.length : end2;
      scanner.at = text2[stop - 1] === "\r" ? stop - 1 : stop;
    } else return;
  }
}
function keyOf2(scanner) {
  const parts2 = [];
  for (; ; ) {
    space(scanner, false);
    const part2 = partOf(scanner);
    if (part2 === void 0 || parts2.length >= MAX_PARTS) {
      complain(scanner, "a key is expected");
      return void 0;
    }
    parts2.push(part2);
    space(scanner, false);
    if (scanner.text[scanner.at] !== ".") return parts2;
    scanner.at += 1;
  }
}
function partOf(scanner) {
  const { text: text2, at } = scanner;
  const quote = text2[at];
  if (quote === '"' || quote === "'") {
    const found = quoted(scanner, quote);
    return found && { name: found.written, start: found.start, end: found.end };
  }
  BARE.lastIndex = at;
  const name2 = BARE.exec(text2)?.[0];
  if (name2 === void 0) return void 0;
  scanner.at += name2.length;
  return { name: name2, start: at, end: scanner.at };
}
function valueAt(scanner, depth) {
  scanner.nodes += 1;
  if (depth > MAX_DEPTH) {
    complain(scanner, `The file is nested deeper than ${MAX_DEPTH} levels.`, "too-deep");
    return void 0;
  }
  const { text: text2, at } = scanner;
  const char = text2[at];
  if (char === "[") return listOf(scanner, depth);
  if (char === "{") return inlineOf(scanner, depth);
  if (char === '"' || char === "'")
    return text2.startsWith(char.repeat(3), at) ? block(scanner, char) : quoted(scanner, char);
  return plain2(scanner);
}
function scalar(written, style, start3, end2) {
  return { kind: "scalar", style, text: written, written, indent: 0, start: start3, end: end2, size: 1, height: 1 };
}
function plain2(scanner) {
  const { text: text2, at } = scanner;
  const word3 = /[^\s,\]}#]*(?: \d\d:[^\s,\]}#]*)?/y;
  word3.lastIndex = at;
  const written = word3.exec(text2)?.[0] ?? "";
  if (written !== "true" && written !== "false" && !NUMBER2.test(written) && !DATE.test(written)) {
    complain(scanner, "a value is expected");
    return void 0;
  }
  scanner.at += written.length;
  return scalar(written, "plain", at, scanner.at);
}
function listOf(scanner, depth) {
  const raw = { kind: "list", items: [], start: scanner.at, end: scanner.at + 1, size: 1, height: 1 };
  scanner.at += 1;
  for (; ; ) {
    space(scanner, true);
    if (closes(scanner, "]")) return raw;
    const item = valueAt(scanner, depth + 1);
    if (item === void 0) return void 0;
    raw.items.push(item);
    space(scanner, true);
    if (closes(scanner, "]")) return raw;
    if (!closes(scanner, ",")) return void complain(scanner, "`,` or `]` is expected");
  }
}
function closes(scanner, char) {
  if (scanner.text[scanner.at] !== char) return false;
  scanner.at += 1;
  return true;
}
function inlineOf(scanner, depth) {
  const raw = { kind: "map", entries: [], start: scanner.at, end: scanner.at + 1, size: 1, height: 1 };
  const known5 = /* @__PURE__ */ new Map();
  scanner.at += 1;
  for (; ; ) {
    space(scanner, true);
    if (closes(scanner, "}")) return raw;
    const parts2 = keyOf2(scanner);
    if (parts2 === void 0 || !closes(scanner, "=")) return void complain(scanner, "`=` is expected behind a key");
    space(scanner, false);
    const value = valueAt(scanner, depth + parts2.length);
    if (value === void 0) return void 0;
    if (!putInline(raw, known5, parts2, value)) return void complain(scanner, "a key stands twice", parts2[0]?.start);
    space(scanner, true);
    if (closes(scanner, "}")) return raw;
    if (!closes(scanner, ",")) return void complain(scanner, "`,` or `}` is expected");
  }
}
function putInline(root, known5, parts2, value) {
  let map = root;
  let path = "";
  for (const [index, { name: name2, start: start3, end: end2 }] of parts2.entries()) {
    path += `${name2}\0`;
    const found = known5.get(path);
    if (index === parts2.length - 1) {
      if (found !== void 0) return false;
      const entry2 = { key: name2, keyStart: start3, keyEnd: end2, value };
      known5.set(path, entry2);
      map.entries.push(entry2);
    } else if (found === void 0) {
      const made4 = { kind: "map", entries: [], start: start3, end: end2, size: 1, height: 1 };
      const entry2 = { key: name2, keyStart: start3, keyEnd: end2, value: made4 };
      known5.set(path, entry2);
      map.entries.push(entry2);
      map = made4;
    } else if (found.value.kind === "map") map = found.value;
    else return false;
  }
  return true;
}
function quoted(scanner, quote) {
  const { text: text2 } = scanner;
  const start3 = scanner.at + 1;
  let end2 = start3;
  for (let char = text2[end2]; char !== quote; char = text2[end2]) {
    if (char === void 0 || char === "\n") return void complain(scanner, "a text has no end");
    end2 += char === "\\" && quote === '"' ? 2 : 1;
  }
  scanner.at = end2 + 1;
  const inside = text2.slice(start3, end2);
  return scalar(quote === '"' ? unescaped(scanner, inside, start3) : inside, "quoted", start3, end2);
}
function block(scanner, quote) {
  const { text: text2 } = scanner;
  const fence = quote.repeat(3);
  const from2 = scanner.at + 3;
  const start3 = from2 + (text2.startsWith("\r\n", from2) ? 2 : text2[from2] === "\n" ? 1 : 0);
  let end2 = start3;
  while (end2 < text2.length && !text2.startsWith(fence, end2)) end2 += text2[end2] === "\\" && quote === '"' ? 2 : 1;
  if (end2 >= text2.length) return void complain(scanner, "a text has no end");
  for (let extra = 0; extra < 2 && text2[end2 + 3] === quote; extra += 1) end2 += 1;
  scanner.at = end2 + 3;
  const inside = text2.slice(start3, end2);
  return scalar(quote === '"' ? unescaped(scanner, inside, start3) : inside, "quoted", start3, end2);
}
function unescaped(scanner, inside, start3) {
  if (!inside.includes("\\")) return inside;
  return inside.replace(
    /\\(?:(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2})|([ \t]*\r?\n\s*)|([\s\S]))/g,
    (_all, code, folded, char, offset) => {
      if (folded !== void 0) return "";
      const point = code === void 0 ? void 0 : Number.parseInt(code.slice(1), 16);
      if (point !== void 0 && point <= 1114111) return String.fromCodePoint(point);
      const known5 = ESCAPES[char ?? ""];
      if (known5 === void 0) complain(scanner, "a text holds an unknown escape", start3 + offset);
      return known5 ?? char ?? "";
    }
  );
}

// src/parse/toml.ts
function parseToml(source) {
  const problems = [];
  const at = source.text.charCodeAt(0) === 65279 ? 1 : 0;
  const scanner = { text: source.text, problems, at, nodes: 0 };
  const tables = { index: /* @__PURE__ */ new Map(), named: /* @__PURE__ */ new Set(), lists: /* @__PURE__ */ new Set() };
  const root = mapAt(0);
  let table = root;
  for (space(scanner, true); scanner.at < scanner.text.length; space(scanner, true)) {
    if (scanner.nodes > MAX_NODES) {
      complain(scanner, `The file holds more than ${MAX_NODES} values.`, "too-many-nodes");
      break;
    }
    const start3 = scanner.at;
    if (scanner.text[start3] === "[") table = header(scanner, tables, root);
    else if (!assignment(scanner, tables, table)) skipLine(scanner);
    else if (!atLineEnd(scanner)) {
      complain(scanner, "a line holds more than one statement");
      skipLine(scanner);
    }
  }
  measure(root);
  return present({ root, problems }, source, "json");
}
function mapAt(start3) {
  return { kind: "map", entries: [], start: start3, end: start3 + 1, size: 1, height: 1 };
}
function skipLine(scanner) {
  const end2 = scanner.text.indexOf("\n", scanner.at);
  scanner.at = end2 < 0 ? scanner.text.length : end2 + 1;
}
function atLineEnd(scanner) {
  space(scanner, false);
  const char = scanner.text[scanner.at];
  return char === void 0 || char === "\n" || char === "\r" && scanner.text[scanner.at + 1] === "\n";
}
function assignment(scanner, tables, table) {
  const parts2 = keyOf2(scanner);
  if (parts2 === void 0) return false;
  if (scanner.text[scanner.at] !== "=") return complain(scanner, "`=` is expected behind a key");
  scanner.at += 1;
  space(scanner, false);
  const value = valueAt(scanner, 1);
  if (value === void 0 || table === void 0) return value !== void 0;
  place(scanner, tables, table, parts2, value);
  return true;
}
function place(scanner, tables, table, parts2, value) {
  const last = parts2.at(-1);
  const owner = descend(scanner, tables, table, parts2.slice(0, -1));
  if (last !== void 0 && owner !== void 0) add2(scanner, tables, owner, last, value);
}
function add2(scanner, tables, owner, part2, value) {
  const index = indexOf(tables, owner);
  if (index.has(part2.name)) return complain(scanner, `the key \`${part2.name.slice(0, 60)}\` stands twice`, part2.start);
  const entry2 = { key: part2.name, keyStart: part2.start, keyEnd: part2.end, value };
  owner.entries.push(entry2);
  index.set(part2.name, entry2);
  return true;
}
function indexOf(tables, map) {
  const index = tables.index.get(map) ?? new Map(map.entries.map((entry2) => [entry2.key, entry2]));
  tables.index.set(map, index);
  return index;
}
function descend(scanner, tables, from2, parts2) {
  let at = from2;
  for (const part2 of parts2) {
    const found = indexOf(tables, at).get(part2.name)?.value;
    const last = found?.kind === "list" && tables.lists.has(found) ? found.items.at(-1) : found;
    if (last === void 0) {
      const made4 = mapAt(part2.start);
      add2(scanner, tables, at, part2, made4);
      at = made4;
    } else if (last.kind === "map") at = last;
    else {
      complain(scanner, `the key \`${part2.name.slice(0, 60)}\` is no table`, part2.start);
      return void 0;
    }
  }
  return at;
}
function header(scanner, tables, root) {
  const list4 = scanner.text.startsWith("[[", scanner.at);
  scanner.at += list4 ? 2 : 1;
  const parts2 = keyOf2(scanner);
  const close = list4 ? "]]" : "]";
  const last = parts2?.at(-1);
  if (parts2 === void 0 || last === void 0 || !scanner.text.startsWith(close, scanner.at)) {
    complain(scanner, `\`${close}\` is expected behind the name of a table`);
    skipLine(scanner);
    return void 0;
  }
  scanner.at += close.length;
  if (!atLineEnd(scanner)) {
    complain(scanner, "a line holds more than one statement");
    skipLine(scanner);
  }
  if (parts2.length > MAX_DEPTH) {
    complain(scanner, `The file is nested deeper than ${MAX_DEPTH} levels.`, "too-deep");
    return void 0;
  }
  const owner = descend(scanner, tables, root, parts2.slice(0, -1));
  if (owner === void 0) return void 0;
  scanner.nodes += 1;
  return list4 ? nextOf(scanner, tables, owner, last) : tableOf(scanner, tables, owner, last);
}
function tableOf(scanner, tables, owner, part2) {
  const found = indexOf(tables, owner).get(part2.name)?.value;
  const table = found ?? mapAt(part2.start);
  if (table.kind !== "map" || tables.named.has(table)) {
    complain(scanner, `the table \`${part2.name.slice(0, 60)}\` stands twice`, part2.start);
    return void 0;
  }
  if (found === void 0) add2(scanner, tables, owner, part2, table);
  tables.named.add(table);
  return table;
}
function nextOf(scanner, tables, owner, part2) {
  const found = indexOf(tables, owner).get(part2.name)?.value;
  const made4 = { kind: "list", items: [], start: part2.start, end: part2.end, size: 1, height: 1 };
  const list4 = found ?? made4;
  if (list4.kind !== "list" || found !== void 0 && !tables.lists.has(list4)) {
    complain(scanner, `the key \`${part2.name.slice(0, 60)}\` is no list of tables`, part2.start);
    return void 0;
  }
  if (found === void 0) add2(scanner, tables, owner, part2, list4);
  tables.lists.add(list4);
  const table = mapAt(part2.start);
  list4.items.push(table);
  return table;
}
function measure(raw) {
  if (raw.kind === "scalar") return;
  const children = raw.kind === "map" ? raw.entries.map(({ value }) => value) : raw.items;
  raw.size = 1;
  raw.height = 1;
  for (const child of children) {
    measure(child);
    absorb(raw, child);
  }
}

// src/readers/codex-sandbox.ts
var BUILT_IN = /* @__PURE__ */ new Map([
  [":read-only", "read-only"],
  [":workspace", "workspace-write"],
  [":danger-full-access", "danger-full-access"]
]);
var MODES = new Map(
  ["read-only", "workspace-write", "danger-full-access"].map((mode) => [mode, mode])
);
function readSandbox2(into2, agent, tree, start3) {
  const key = tree.get("sandbox_mode") === void 0 ? "default_permissions" : "sandbox_mode";
  const named5 = (key === "sandbox_mode" ? MODES : BUILT_IN).get(tree.get(key)?.string() ?? "");
  const mode = named5 ?? "workspace-write";
  if (mode === "read-only") return;
  const open2 = mode === "danger-full-access";
  const network = tree.at("sandbox_workspace_write", "network_access")?.boolean() === true;
  const full = open2 || network;
  const location = (network && !open2 ? tree.get("sandbox_workspace_write")?.keyLocation("network_access") : void 0) ?? (named5 && tree.keyLocation(key)) ?? start3;
  const facts = {
    capability: "shell",
    command: "*",
    breadth: full ? "any" : "build",
    grant: open2 ? "mode" : "default",
    network: full ? "full" : "none"
  };
  const label = open2 ? "any command, no sandbox" : `commands in the workspace sandbox${network ? " with network" : ""}`;
  const tool = into2.node("tool", `${tree.file}#${named5 ? key : "sandbox_mode"}`, { label, location, facts });
  const used = useOf(tree, named5, open2);
  if (used) into2.edge("uses", agent, tool, { location, contexts: [SESSION], facts: used });
  const reach = [
    { resource: "host:files", access: "write", via: "none" },
    ...(full ? commandReach("*") : []).filter(({ resource: resource2 }) => resource2 !== "host:files")
  ];
  for (const { resource: resource2, access, via } of reach)
    into2.edge("reaches", tool, resourceNode(into2, resource2), { location, facts: { access, via }, as: access });
}
function useOf(tree, named5, open2) {
  const policy = tree.get("approval_policy")?.string();
  const reviewer = tree.get("approvals_reviewer")?.string();
  const judged = reviewer === void 0 || reviewer === "user";
  if (policy === "untrusted") return judged ? void 0 : { confidence: "possible" };
  const unasked = policy === "never" || !open2 && (policy === "on-request" || policy === "on-failure");
  return named5 !== void 0 && unasked ? {} : { confidence: "possible" };
}

// src/readers/codex-config.ts
var codexConfig = {
  id: "codex-config",
  title: "Codex configuration of a project",
  docs: "https://developers.openai.com/codex/config-reference",
  files: ["**/.codex/config.toml"],
  ignores: "Hooks, rules, sub-agents, permission profiles of one's own, tools of a server that are switched on or off, and the configuration of the user or the organisation.",
  read(source, repository) {
    const into2 = collector();
    const { tree, diagnostics } = parseToml(source);
    for (const diagnostic of diagnostics) into2.note(diagnostic);
    if (tree !== void 0) readConfig(into2, tree, repository);
    return into2.fragment();
  }
};
function readConfig(into2, tree, repository) {
  const start3 = { file: tree.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent } = clientSession(into2, "codex", start3);
  noteInert(into2, tree);
  readSandbox2(into2, agent, tree, start3);
  for (const { key, value } of tree.at("shell_environment_policy", "set")?.entries() ?? [])
    readValue(into2, { id: agent, channel: "env" }, key, value, `${tree.file}#shell_environment_policy.set.${key}`);
  for (const { key, keyLocation, value } of tree.get("mcp_servers")?.entries() ?? []) {
    if (value.get("enabled")?.boolean() === false) continue;
    const path = `${tree.file}#mcp_servers.${key}`;
    const approval = APPROVALS.get(value.get("default_tools_approval_mode")?.string() ?? "") ?? "unknown";
    readServer(into2, { key, keyLocation, value }, { agent, client: "codex", path, approval, repository });
    readNames(into2, path, value);
  }
}
var APPROVALS = /* @__PURE__ */ new Map([
  ["approve", "unasked"],
  ["prompt", "ask"]
]);
function readNames(into2, id, server) {
  const hold3 = (variable4, name2) => {
    const text2 = variable4?.string();
    if (variable4 !== void 0 && text2 !== void 0 && /^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(text2))
      holdVariable(into2, { id, channel: "mcp" }, text2, name2, variable4.location);
  };
  hold3(server.get("bearer_token_env_var"), "Authorization");
  for (const { key, value } of server.get("env_http_headers")?.entries() ?? []) hold3(value, key);
  for (const item of server.get("env_vars")?.items() ?? []) {
    const variable4 = item.get("name") ?? item;
    if (isSecretName(variable4.string() ?? "")) hold3(variable4, "");
  }
}
var DROPPED = [
  "openai_base_url",
  "chatgpt_base_url",
  "model_provider",
  "model_providers",
  "profile",
  "profiles",
  "experimental_realtime_ws_base_url"
];
var NOT_READ = [
  ["hooks", "The commands of these hooks are not read: what they allow, refuse or run is not known."],
  ["notify", "The command that Codex runs at the end of a turn is not read."],
  ["permissions", "Permission profiles of Codex are not read."]
];
function noteInert(into2, tree) {
  const inert = (key, why) => {
    const location = tree.keyLocation(key);
    if (location !== void 0)
      into2.note({ code: "inert-setting", level: "note", message: `Codex ignores \`${key}\` here: ${why}.`, location });
  };
  for (const key of DROPPED) inert(key, "it counts only in the configuration of the user");
  inert("projects", "a project cannot say of itself that it is trusted");
  if (tree.get("sandbox_mode") !== void 0)
    inert("default_permissions", "`sandbox_mode` switches permission profiles off");
  const agent = tree.get("agents")?.entries().find(({ value }) => value.kind === "map");
  if (agent)
    into2.note({
      code: "not-supported",
      level: "note",
      message: "Sub-agents of Codex are not read.",
      location: agent.keyLocation
    });
  for (const [key, message] of NOT_READ) {
    const location = tree.keyLocation(key);
    if (location !== void 0) into2.note({ code: "not-supported", level: "note", message, location });
  }
}

// src/readers/mcp-inputs.ts
function readInputs(into2, tree) {
  const inputs2 = /* @__PURE__ */ new Map();
  for (const input of tree?.get("inputs")?.items() ?? []) {
    const id = input.get("id")?.string();
    if (id === void 0) continue;
    inputs2.set(id, { password: input.get("password")?.boolean() === true, fallback: input.get("default") });
    const type = input.get("type");
    if (type?.string() === "command")
      into2.note({
        code: "not-supported",
        level: "note",
        message: "A command of the editor gives this input its value; what it gives is not known.",
        location: type.location
      });
  }
  return inputs2;
}

// src/readers/mcp-client.ts
var OTHER = { mcpServers: "servers", servers: "mcpServers" };
function readClientFile(source, repository, row) {
  const into2 = collector();
  const { tree, diagnostics } = parseYaml(source, row.dialect);
  const broken = diagnostics.some(({ level }) => level === "error") || tree === void 0;
  for (const diagnostic of diagnostics) {
    const ignored = row.refusal !== void 0 && broken && diagnostic.level === "error" ? ` ${row.refusal}` : "";
    into2.note({ ...diagnostic, message: diagnostic.message + ignored });
  }
  const refused2 = broken && row.refusal !== void 0;
  const servers = refused2 ? [] : tree?.get(row.key)?.entries() ?? [];
  const other = tree?.keyLocation(OTHER[row.key]);
  if (!refused2 && servers.length === 0 && other !== void 0)
    into2.note({
      code: "inert-setting",
      level: "note",
      message: `The client reads the servers under \`${row.key}\` and ignores \`${OTHER[row.key]}\` in this file.`,
      location: other
    });
  if (servers.length === 0) return into2.fragment();
  const start3 = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent } = clientSession(into2, row.client, start3);
  const inputs2 = readInputs(into2, tree);
  for (const entry2 of servers)
    readServer(into2, entry2, {
      agent,
      client: row.client,
      path: `${source.file}#${row.key}.${entry2.key}`,
      approval: approvalOf(entry2.value, row),
      inputs: inputs2,
      repository
    });
  return into2.fragment();
}
function approvalOf(server, { approval, unasked }) {
  return unasked !== void 0 && server.get(unasked)?.boolean() === true ? "unasked" : approval;
}

// src/readers/cursor-mcp.ts
var cursorMcp = {
  id: "cursor-mcp",
  title: "MCP servers of a project for Cursor",
  docs: "https://cursor.com/docs/mcp",
  files: ["**/.cursor/mcp.json"],
  ignores: "The run mode and the allow-list, which are settings of the developer, and OAuth; what a server's package does beyond the catalog.",
  read: (source, repository) => readClientFile(source, repository, {
    client: "cursor",
    key: "mcpServers",
    // NOTE: whether Cursor takes comments is not documented; a server that is read in vain does no harm.
    dialect: "jsonc",
    refusal: void 0,
    // "asks for approval before using MCP tools": https://cursor.com/docs/agent/security
    approval: "ask"
  })
};

// src/readers/dotenv-file.ts
var SIGNS = [
  ["claude-code", /(?:^|\/)(?:\.claude\/|\.mcp\.json$)/],
  ["codex", /(?:^|\/)\.codex\/config\.toml$/],
  ["cursor", /(?:^|\/)\.cursor\/mcp\.json$/],
  ["vscode-copilot", /(?:^|\/)\.vscode\/mcp\.json$/]
];
var MADE_UP = /(?:^|\/)(?:tests?|__tests__|testdata|fixtures?|__fixtures__|spec|examples?|mocks?|e2e|node_modules)\//i;
var EXAMPLE = /\.(?:example|sample|template)$/;
var dotenvFile = {
  id: "dotenv-file",
  title: "Variables of a project (.env and its examples)",
  docs: "https://github.com/motdotla/dotenv#what-rules-does-the-parsing-engine-follow",
  files: ["**/.env", "**/.env.local", "**/.env.example", "**/.env.sample", "**/.env.template"],
  ignores: "Files of repositories without a client's configuration, data of tests and examples, default passwords of local services, and which process loads the file.",
  read(source, repository) {
    const into2 = collector();
    if (MADE_UP.test(source.file)) return into2.fragment();
    const clients = clientsOf(repository);
    if (clients.length === 0) return into2.fragment();
    const entries = parseDotenv(source).tree?.entries() ?? [];
    const secrets2 = entries.filter(
      ({ key, value }) => isSecretName(key) || isLiteral(source.file, key, value.string())
    );
    if (secrets2.length === 0) return into2.fragment();
    for (const client of clients) {
      const { session: session2 } = clientSession(into2, client, void 0);
      for (const entry2 of secrets2) hold(into2, session2, source.file, entry2);
    }
    return into2.fragment();
  }
};
function clientsOf({ names }) {
  return SIGNS.filter(([, sign]) => names.some((name2) => sign.test(name2))).map(([client]) => client);
}
function isLiteral(file, name2, value) {
  const example = EXAMPLE.test(file);
  const secret = literalSecret(value ?? "", example ? "" : name2);
  return secret !== void 0 && secret.weak !== true && !(example && secret.provider === "url");
}
function hold(into2, session2, file, { key, keyLocation, value }) {
  if (isLiteral(file, key, value.string())) {
    holdLiteral(into2, { id: session2, channel: "env" }, key, value.string() ?? "", value.location, `${file}#${key}`);
    return;
  }
  const { class: group, provider, lifetime } = classify(key, "env");
  const id = into2.node("credential", `credential:dotenv/${key}`, {
    label: `${key} of the project`,
    facts: { class: group, provider, lifetime, store: "dotenv" }
  });
  into2.edge("holds", session2, id, {
    location: keyLocation,
    facts: { when: "disk", channel: ["env"], confidence: "possible", names: [key] }
  });
}

// src/readers/builder.ts
function factsOf(values2 = {}) {
  const facts = {};
  for (const [name2, value] of Object.entries(values2)) facts[name2] = fact(value);
  return facts;
}
function builder() {
  const nodes = /* @__PURE__ */ new Map();
  const edges = /* @__PURE__ */ new Map();
  const diagnostics = [];
  const keys = /* @__PURE__ */ new Map();
  return {
    distinct(name2, key) {
      const known5 = keys.get(name2) ?? [];
      keys.set(name2, known5);
      if (!known5.includes(key)) known5.push(key);
      const at = known5.indexOf(key);
      return at === 0 ? name2 : `${name2}~${at + 1}`;
    },
    has: (id) => nodes.has(id),
    node(kind, id, { label, zone, location, facts }) {
      if (!nodes.has(id)) {
        nodes.set(id, {
          id,
          kind,
          label,
          layer: NODE_KINDS[kind].layer,
          ...zone ? { zone } : {},
          ...location ? { location } : {},
          facts: factsOf(facts)
        });
      }
      return id;
    },
    refine(id, from2, to) {
      const known5 = nodes.get(id);
      if (known5?.facts.class?.value !== from2) return false;
      nodes.set(id, { ...known5, facts: { ...known5.facts, class: fact(to) } });
      return true;
    },
    edge(kind, from2, to, { contexts = "every", facts, locations = [], conditions, as } = {}) {
      const id = edgeId(kind, from2, to, as);
      if (!edges.has(id)) {
        edges.set(id, {
          id,
          from: from2,
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
    diagnostic: (d) => void diagnostics.push(d),
    build: () => ({ nodes: [...nodes.values()], edges: [...edges.values()], diagnostics })
  };
}

// src/catalog/events.generated.ts
var data7 = JSON.parse('{"source":"https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows","objects":["comment","issue","pull_request","review","discussion","answer","label","release","workflow_run","check_run","check_suite","inputs","client_payload","head_commit","pusher","forkee","pages","deployment","deployment_status","merge_group","registry_package"],"events":[{"event":"pull_request","forks":"author","fork-secrets":false,"default":["opened","synchronize","reopened"],"payload":["pull_request"],"types":[{"actions":["opened","edited","closed","reopened","synchronize","ready_for_review","converted_to_draft"],"by":"anyone","author":"pull_request","payload":[],"label":false},{"actions":["review_requested"],"by":"anyone","author":"pull_request","payload":[],"label":false},{"actions":["auto_merge_disabled","dequeued"],"by":"anyone","author":"","payload":[],"label":false},{"actions":["labeled"],"by":"triager","author":"","payload":["label"],"label":true},{"actions":["unlabeled"],"by":"triager","author":"","payload":["label"],"label":false},{"actions":["assigned","unassigned","milestoned","demilestoned","locked","unlocked","review_request_removed"],"by":"triager","author":"","payload":[],"label":false},{"actions":["auto_merge_enabled","enqueued"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"pull_request_target","forks":"author","fork-secrets":true,"default":["opened","synchronize","reopened"],"payload":["pull_request"],"types":[{"actions":["opened","edited","closed","reopened","synchronize","ready_for_review","converted_to_draft"],"by":"anyone","author":"pull_request","payload":[],"label":false},{"actions":["review_requested"],"by":"anyone","author":"pull_request","payload":[],"label":false},{"actions":["auto_merge_disabled","dequeued"],"by":"anyone","author":"","payload":[],"label":false},{"actions":["labeled"],"by":"triager","author":"","payload":["label"],"label":true},{"actions":["unlabeled"],"by":"triager","author":"","payload":["label"],"label":false},{"actions":["assigned","unassigned","milestoned","demilestoned","locked","unlocked","review_request_removed"],"by":"triager","author":"","payload":[],"label":false},{"actions":["auto_merge_enabled","enqueued"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"pull_request_review","forks":"thread","fork-secrets":false,"default":[],"payload":["pull_request","review"],"types":[{"actions":["submitted","edited"],"by":"anyone","author":"review","payload":[],"label":false},{"actions":["dismissed"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"pull_request_review_comment","forks":"thread","fork-secrets":false,"default":[],"payload":["pull_request","comment"],"types":[{"actions":["created","edited","deleted"],"by":"anyone","author":"comment","payload":[],"label":false}]},{"event":"issues","forks":"none","fork-secrets":true,"default":[],"payload":["issue"],"types":[{"actions":["opened","edited","closed","reopened","typed","untyped"],"by":"anyone","author":"issue","payload":[],"label":false},{"actions":["labeled"],"by":"triager","author":"","payload":["label"],"label":true},{"actions":["unlabeled"],"by":"triager","author":"","payload":["label"],"label":false},{"actions":["assigned","unassigned","milestoned","demilestoned","pinned","unpinned","locked","unlocked"],"by":"triager","author":"","payload":[],"label":false},{"actions":["transferred"],"by":"writer","author":"","payload":[],"label":false},{"actions":["deleted"],"by":"maintainer","author":"","payload":[],"label":false}]},{"event":"issue_comment","forks":"none","fork-secrets":true,"default":[],"payload":["issue","comment"],"types":[{"actions":["created","edited","deleted"],"by":"anyone","author":"comment","payload":[],"label":false}]},{"event":"discussion","forks":"none","fork-secrets":true,"default":[],"payload":["discussion"],"types":[{"actions":["created","edited","deleted","closed","reopened","category_changed"],"by":"anyone","author":"discussion","payload":[],"label":false},{"actions":["answered","unanswered"],"by":"anyone","author":"discussion","payload":["answer"],"label":false},{"actions":["labeled"],"by":"triager","author":"","payload":["label"],"label":true},{"actions":["unlabeled"],"by":"triager","author":"","payload":["label"],"label":false},{"actions":["pinned","unpinned","locked","unlocked"],"by":"triager","author":"","payload":[],"label":false},{"actions":["transferred"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"discussion_comment","forks":"none","fork-secrets":true,"default":[],"payload":["discussion","comment"],"types":[{"actions":["created","edited","deleted"],"by":"anyone","author":"comment","payload":[],"label":false}]},{"event":"workflow_run","forks":"thread","fork-secrets":true,"default":[],"payload":["workflow_run"],"types":[{"actions":["completed","requested","in_progress"],"by":"anyone","author":"","payload":[],"label":false}]},{"event":"watch","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":["started"],"by":"anyone","author":"","payload":[],"label":false}]},{"event":"fork","forks":"none","fork-secrets":true,"default":[],"payload":["forkee"],"types":[{"actions":[""],"by":"anyone","author":"","payload":[],"label":false}]},{"event":"gollum","forks":"none","fork-secrets":true,"default":[],"payload":["pages"],"types":[{"actions":[""],"by":"anyone","author":"","payload":[],"label":false}]},{"event":"page_build","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"push","forks":"none","fork-secrets":true,"default":[],"payload":["head_commit","pusher"],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"create","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"delete","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"public","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":[""],"by":"maintainer","author":"","payload":[],"label":false}]},{"event":"status","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"deployment","forks":"none","fork-secrets":true,"default":[],"payload":["deployment"],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"deployment_status","forks":"none","fork-secrets":true,"default":[],"payload":["deployment","deployment_status","check_run","workflow_run"],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"release","forks":"none","fork-secrets":true,"default":[],"payload":["release"],"types":[{"actions":["published","unpublished","created","edited","deleted","prereleased","released"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"registry_package","forks":"none","fork-secrets":true,"default":[],"payload":["registry_package"],"types":[{"actions":["published","updated"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"check_run","forks":"none","fork-secrets":true,"default":[],"payload":["check_run"],"types":[{"actions":["created","rerequested","completed","requested_action"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"check_suite","forks":"none","fork-secrets":true,"default":[],"payload":["check_suite"],"types":[{"actions":["completed"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"label","forks":"none","fork-secrets":true,"default":[],"payload":["label"],"types":[{"actions":["created","edited","deleted"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"milestone","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":["created","closed","opened","edited","deleted"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"branch_protection_rule","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":["created","edited","deleted"],"by":"maintainer","author":"","payload":[],"label":false}]},{"event":"merge_group","forks":"none","fork-secrets":true,"default":[],"payload":["merge_group"],"types":[{"actions":["checks_requested"],"by":"writer","author":"","payload":[],"label":false}]},{"event":"repository_dispatch","forks":"none","fork-secrets":true,"default":[],"payload":["client_payload"],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"workflow_dispatch","forks":"none","fork-secrets":true,"default":[],"payload":["inputs"],"types":[{"actions":[""],"by":"writer","author":"","payload":[],"label":false}]},{"event":"schedule","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":[""],"by":"schedule","author":"","payload":[],"label":false}]},{"event":"workflow_call","forks":"none","fork-secrets":true,"default":[],"payload":[],"types":[{"actions":[""],"by":"caller","author":"","payload":[],"label":false}]}]}');

// src/catalog/events.ts
var isStanding2 = (text2) => STANDINGS.some((standing2) => standing2 === text2);
var causeOf = (by) => by === "schedule" || by === "caller" || isStanding2(by) ? by : "anyone";
var forksOf = (kind) => kind === "author" || kind === "thread" ? kind : "none";
function entryOf(row) {
  const actions = row.types.flatMap(
    (type) => type.actions.map((action) => {
      const payload = [...row.payload, ...type.payload];
      return { action, by: causeOf(type.by), author: type.author, payload, label: type.label };
    })
  );
  const byDefault = row.default.length > 0 ? row.default : actions.map(({ action }) => action);
  return {
    event: row.event,
    forks: forksOf(row.forks),
    forkSecrets: row["fork-secrets"],
    byDefault,
    actions: new Map(actions.map((a) => [a.action, a]))
  };
}
var EVENTS = new Map(data7.events.map((row) => [row.event, entryOf(row)]));
var OBJECTS = new Set(data7.objects);
function eventByName(event) {
  return EVENTS.get(event);
}
function payloadHolds(event, action, object3) {
  const entry2 = EVENTS.get(event);
  const found = entry2?.actions.get(action);
  if (found?.payload.includes(object3) === true) return "yes";
  if (found === void 0 || found.by === "caller" || !OBJECTS.has(object3)) return "maybe";
  return "no";
}
function actorWrote(event, action, object3) {
  const found = EVENTS.get(event)?.actions.get(action);
  return found === void 0 || found.by === "caller" ? "unknown" : found.author === object3;
}

// src/readers/github-workflow/triggers.ts
function namedEvents(on) {
  if (on.kind === "map")
    return on.entries().map(({ key, keyLocation, value }) => ({ event: key, options: value, location: keyLocation }));
  return on.items().flatMap((item) => {
    const event = item.string();
    return event === void 0 ? [] : [{ event, options: void 0, location: item.location }];
  });
}
var rank = (cause) => STANDINGS.findIndex((standing2) => standing2 === cause);
var lower = (a, b) => rank(a) < 0 ? b : rank(b) < 0 || rank(a) <= rank(b) ? a : b;
function actionOf(entry2, name2) {
  const known5 = [...entry2.actions.values()];
  const by = known5.map((action) => action.by).reduce(lower, known5[0]?.by ?? "anyone");
  return entry2.actions.get(name2) ?? entry2.actions.get("") ?? { action: name2, by, author: "", payload: [], label: false };
}
function upstreamCause(named5, fork, upstream) {
  const found = (named5.options?.get("workflows")?.items() ?? []).map((item) => upstream(item.string() ?? ""));
  if (found.length === 0 || found.includes(void 0)) return "anyone";
  const causes = found.flatMap((contexts) => contexts ?? []).filter((context) => context.fork === fork);
  return causes.map((context) => context.causedBy).reduce((a, b) => a === void 0 ? b : lower(a, b), void 0);
}
function contextOf(named5, entry2, action, fork, causedBy) {
  const name2 = action.action === "" ? named5.event : `${named5.event}.${action.action}`;
  const trusted = !fork || entry2.forkSecrets;
  return {
    context: fork ? `${name2}:fork` : name2,
    event: named5.event,
    ...action.action === "" ? {} : { action: action.action },
    fork,
    causedBy,
    labelled: action.label,
    secrets: trusted,
    tokenCap: trusted ? "write" : "read",
    location: named5.location
  };
}
function contextsOf(named5, entry2, action, upstream) {
  const make = (fork, causedBy) => causedBy === void 0 ? [] : [contextOf(named5, entry2, action, fork, causedBy)];
  if (named5.event === "workflow_run")
    return [false, true].flatMap((fork) => make(fork, upstreamCause(named5, fork, upstream)));
  if (entry2.forks === "none") return make(false, action.by);
  const inside = entry2.forks === "author" && action.by === "anyone" ? "writer" : action.by;
  return [...make(false, inside), ...make(true, action.by)];
}
function triggerOf(named5, upstream) {
  const entry2 = eventByName(named5.event);
  const asked = (named5.options?.get("types")?.items() ?? []).flatMap((item) => item.string() ?? []);
  const { event, location } = named5;
  if (entry2 === void 0) {
    const context = {
      context: event,
      event,
      fork: false,
      causedBy: "writer",
      labelled: false,
      secrets: true,
      tokenCap: "write",
      location,
      unknown: true
    };
    return { event, types: asked, contexts: [context], location };
  }
  const types = [...new Set(asked.length > 0 ? asked : entry2.byDefault.filter((type) => type !== ""))];
  const actions = new Map((entry2.actions.has("") ? [""] : types).map((type) => [type, actionOf(entry2, type)]));
  return {
    event,
    types,
    contexts: [...actions.values()].flatMap((action) => contextsOf(named5, entry2, action, upstream)),
    location
  };
}
function triggers(on, upstream = () => void 0) {
  return on === void 0 ? [] : namedEvents(on).map((named5) => triggerOf(named5, upstream));
}

// src/readers/github-workflow/conditions/upstream.ts
var FOLDER = ".github/workflows/";
var MAX_NAMES2 = 100;
var KNOWN = /* @__PURE__ */ new WeakMap();
var PLAIN_NAME = /^name:[ \t]+(["']?)(\w[\w .,()/-]*)\1[ \t]*\r?(?:\n(?![ \t])|$(?![\s\S]))/m;
var OTHER_KEYS = /^(?:name\b[\s\S]*^name\b|["'?{&!*<[\t\ufeff])/m;
function mayBeNamed(text2, wanted) {
  if (!text2.includes(wanted)) return false;
  const [, , name2] = PLAIN_NAME.exec(text2) ?? [];
  return name2 === void 0 || OTHER_KEYS.test(text2) || name2.trim() === wanted;
}
function upstreamOf(repository) {
  const known5 = KNOWN.get(repository.names) ?? /* @__PURE__ */ new Map();
  KNOWN.set(repository.names, known5);
  return (wanted) => {
    if (known5.has(wanted) || known5.size >= MAX_NAMES2) return known5.get(wanted);
    const sources = repository.names.filter((path) => path.startsWith(FOLDER)).flatMap((path) => repository.file(path) ?? []);
    const named5 = sources.filter((source) => source.file === wanted || mayBeNamed(source.text, wanted));
    const found = named5.flatMap((source) => {
      const { tree } = parseYaml(source, "yaml");
      return tree && (tree.get("name")?.string() ?? source.file) === wanted ? [tree] : [];
    });
    const [only] = found;
    const contexts = only === void 0 || found.length > 1 ? void 0 : triggers(only.get("on")).flatMap((trigger) => trigger.contexts).filter((context) => context.causedBy !== "caller");
    if (!named5.some(isRecoverable)) known5.set(wanted, contexts);
    return contexts;
  };
}

// src/catalog/steps.generated.ts
var data8 = JSON.parse('{"app-tokens":{"source":"https://github.com/actions/create-github-app-token#inputs","uses":["actions/create-github-app-token","tibdex/github-app-token","peter-murray/workflow-application-token-action","getsentry/action-github-app-token"]},"cloud-sessions":{"aws-actions/configure-aws-credentials":{"provider":"aws","inputs":["role-to-assume","aws-access-key-id","aws-secret-access-key"],"source":"https://github.com/aws-actions/configure-aws-credentials#overview"},"google-github-actions/auth":{"provider":"google","inputs":["workload_identity_provider","credentials_json"],"source":"https://github.com/google-github-actions/auth#inputs"},"azure/login":{"provider":"azure","inputs":["client-id","creds"],"source":"https://github.com/Azure/login#readme"}},"permission-checks":[{"uses":"actions-cool/check-user-permission","require":"require","accepts":["write","admin"],"source":"https://github.com/actions-cool/check-user-permission"},{"uses":"sushichop/action-repository-permission","require":"required-permission","accepts":["write","admin","maintain"],"fails-unless":"relax","source":"https://github.com/sushichop/action-repository-permission"},{"uses":"prince-chrismc/check-actor-permissions-action","require":"permission","accepts":["write","admin"],"source":"https://github.com/prince-chrismc/check-actor-permissions-action"},{"uses":"lannonbr/repo-permission-check-action","require":"permission","accepts":["write","admin"],"source":"https://github.com/lannonbr/repo-permission-check-action"}]}');

// src/catalog/steps.ts
var slug = (uses) => uses.split("@")[0]?.toLowerCase() ?? "";
var APP_TOKENS = data8["app-tokens"].uses;
var CLOUD = data8["cloud-sessions"];
var CHECKS = data8["permission-checks"];
var mintsAppToken = (uses) => APP_TOKENS.includes(slug(uses));
var cloudSession = (uses) => CLOUD[slug(uses)];
var permissionCheck = (uses) => CHECKS.find((row) => row.uses === slug(uses));
var checksOut = (uses) => slug(uses) === "actions/checkout";

// node_modules/@actions/expressions/dist/ast.js
var Expr = class {
};
var Literal = class extends Expr {
  constructor(literal, token) {
    super();
    this.literal = literal;
    this.token = token;
  }
  accept(v) {
    return v.visitLiteral(this);
  }
};
var Unary = class extends Expr {
  constructor(operator, expr) {
    super();
    this.operator = operator;
    this.expr = expr;
  }
  accept(v) {
    return v.visitUnary(this);
  }
};
var FunctionCall = class extends Expr {
  constructor(functionName, args) {
    super();
    this.functionName = functionName;
    this.args = args;
  }
  accept(v) {
    return v.visitFunctionCall(this);
  }
};
var Binary = class extends Expr {
  constructor(left, operator, right) {
    super();
    this.left = left;
    this.operator = operator;
    this.right = right;
  }
  accept(v) {
    return v.visitBinary(this);
  }
};
var Logical = class extends Expr {
  constructor(operator, args) {
    super();
    this.operator = operator;
    this.args = args;
  }
  accept(v) {
    return v.visitLogical(this);
  }
};
var Grouping = class extends Expr {
  constructor(group) {
    super();
    this.group = group;
  }
  accept(v) {
    return v.visitGrouping(this);
  }
};
var ContextAccess = class extends Expr {
  constructor(name2) {
    super();
    this.name = name2;
  }
  accept(v) {
    return v.visitContextAccess(this);
  }
};
var IndexAccess = class extends Expr {
  constructor(expr, index) {
    super();
    this.expr = expr;
    this.index = index;
  }
  accept(v) {
    return v.visitIndexAccess(this);
  }
};
var Star = class extends Expr {
  accept() {
    throw new Error("Method not implemented.");
  }
};

// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind2) {
  Kind2[Kind2["String"] = 0] = "String";
  Kind2[Kind2["Array"] = 1] = "Array";
  Kind2[Kind2["Dictionary"] = 2] = "Dictionary";
  Kind2[Kind2["Boolean"] = 3] = "Boolean";
  Kind2[Kind2["Number"] = 4] = "Number";
  Kind2[Kind2["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
  Kind2[Kind2["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
  switch (k) {
    case Kind.Array:
      return "Array";
    case Kind.Boolean:
      return "Boolean";
    case Kind.Null:
      return "Null";
    case Kind.Number:
      return "Number";
    case Kind.Dictionary:
      return "Object";
    case Kind.String:
      return "String";
  }
  return "unknown";
}

// node_modules/@actions/expressions/dist/data/array.js
var Array2 = class {
  constructor(...data10) {
    this.v = [];
    this.kind = Kind.Array;
    this.primitive = false;
    for (const d of data10) {
      this.add(d);
    }
  }
  coerceString() {
    return kindStr(this.kind);
  }
  number() {
    return NaN;
  }
  add(value) {
    this.v.push(value);
  }
  get(index) {
    return this.v[index];
  }
  values() {
    return this.v;
  }
};

// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.Boolean;
    this.primitive = true;
  }
  coerceString() {
    if (this.value) {
      return "true";
    }
    return "false";
  }
  number() {
    if (this.value) {
      return 1;
    }
    return 0;
  }
};

// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
  constructor(...pairs) {
    this.keys = [];
    this.v = [];
    this.indexMap = {};
    this.kind = Kind.Dictionary;
    this.primitive = false;
    for (const p of pairs) {
      this.add(p.key, p.value);
    }
  }
  coerceString() {
    return kindStr(this.kind);
  }
  number() {
    return NaN;
  }
  add(key, value) {
    if (key.toLowerCase() in this.indexMap) {
      return;
    }
    this.keys.push(key);
    this.v.push(value);
    this.indexMap[key.toLowerCase()] = this.v.length - 1;
  }
  get(key) {
    const index = this.indexMap[key.toLowerCase()];
    if (index === void 0) {
      return void 0;
    }
    return this.v[index];
  }
  values() {
    return this.v;
  }
  pairs() {
    const result2 = [];
    for (const key of this.keys) {
      result2.push({ key, value: this.v[this.indexMap[key.toLowerCase()]] });
    }
    return result2;
  }
};

// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
  constructor() {
    this.kind = Kind.Null;
    this.primitive = true;
  }
  coerceString() {
    return "";
  }
  number() {
    return 0;
  }
};

// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.Number;
    this.primitive = true;
  }
  coerceString() {
    if (this.value === 0) {
      return "0";
    }
    return (+this.value.toFixed(15)).toString();
  }
  number() {
    return this.value;
  }
};

// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.String;
    this.primitive = true;
  }
  coerceString() {
    return this.value;
  }
  number() {
    return Number(this.value);
  }
};

// node_modules/@actions/expressions/dist/data/replacer.js
function replacer(_key, value) {
  if (value instanceof Null) {
    return null;
  }
  if (value instanceof BooleanData) {
    return value.value;
  }
  if (value instanceof NumberData) {
    return value.number();
  }
  if (value instanceof StringData) {
    return value.coerceString();
  }
  if (value instanceof Array2) {
    return value.values();
  }
  if (value instanceof Dictionary) {
    const pairs = value.pairs();
    const r = {};
    for (const p of pairs) {
      r[p.key] = p.value;
    }
    return r;
  }
  return value;
}

// node_modules/@actions/expressions/dist/data/reviver.js
function reviver(_key, val) {
  if (val === null) {
    return new Null();
  }
  if (typeof val === "string") {
    return new StringData(val);
  }
  if (typeof val === "number") {
    return new NumberData(val);
  }
  if (typeof val === "boolean") {
    return new BooleanData(val);
  }
  if (Array.isArray(val)) {
    return new Array2(...val);
  }
  if (typeof val === "object") {
    return new Dictionary(...Object.keys(val).map((k) => ({
      key: k,
      value: val[k]
    })));
  }
  return val;
}

// node_modules/@actions/expressions/dist/errors.js
var MAX_PARSER_DEPTH = 50;
var MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType2) {
  ErrorType2[ErrorType2["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
  ErrorType2[ErrorType2["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
  ErrorType2[ErrorType2["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
  ErrorType2[ErrorType2["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
  ErrorType2[ErrorType2["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
  ErrorType2[ErrorType2["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
  ErrorType2[ErrorType2["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
  ErrorType2[ErrorType2["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
  ErrorType2[ErrorType2["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
  ErrorType2[ErrorType2["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
  constructor(typ, tok) {
    super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
    this.typ = typ;
    this.tok = tok;
    this.pos = this.tok.range.start;
  }
};
function errorDescription(typ) {
  switch (typ) {
    case ErrorType.ErrorUnexpectedEndOfExpression:
      return "Unexpected end of expression";
    case ErrorType.ErrorUnexpectedSymbol:
      return "Unexpected symbol";
    case ErrorType.ErrorUnrecognizedNamedValue:
      return "Unrecognized named-value";
    case ErrorType.ErrorExceededMaxDepth:
      return `Exceeded max expression depth ${MAX_PARSER_DEPTH}`;
    case ErrorType.ErrorExceededMaxLength:
      return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
    case ErrorType.ErrorTooFewParameters:
      return "Too few parameters supplied";
    case ErrorType.ErrorTooManyParameters:
      return "Too many parameters supplied";
    case ErrorType.ErrorEvenParameters:
      return "Even number of parameters supplied, requires an odd number of parameters";
    case ErrorType.ErrorUnrecognizedContext:
      return "Unrecognized named-value";
    case ErrorType.ErrorUnrecognizedFunction:
      return "Unrecognized function";
    default:
      return "Unknown error";
  }
}
var ExpressionEvaluationError = class extends Error {
};

// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType2) {
  TokenType2[TokenType2["UNKNOWN"] = 0] = "UNKNOWN";
  TokenType2[TokenType2["LEFT_PAREN"] = 1] = "LEFT_PAREN";
  TokenType2[TokenType2["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
  TokenType2[TokenType2["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
  TokenType2[TokenType2["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
  TokenType2[TokenType2["COMMA"] = 5] = "COMMA";
  TokenType2[TokenType2["DOT"] = 6] = "DOT";
  TokenType2[TokenType2["BANG"] = 7] = "BANG";
  TokenType2[TokenType2["BANG_EQUAL"] = 8] = "BANG_EQUAL";
  TokenType2[TokenType2["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
  TokenType2[TokenType2["GREATER"] = 10] = "GREATER";
  TokenType2[TokenType2["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
  TokenType2[TokenType2["LESS"] = 12] = "LESS";
  TokenType2[TokenType2["LESS_EQUAL"] = 13] = "LESS_EQUAL";
  TokenType2[TokenType2["AND"] = 14] = "AND";
  TokenType2[TokenType2["OR"] = 15] = "OR";
  TokenType2[TokenType2["STAR"] = 16] = "STAR";
  TokenType2[TokenType2["NUMBER"] = 17] = "NUMBER";
  TokenType2[TokenType2["STRING"] = 18] = "STRING";
  TokenType2[TokenType2["IDENTIFIER"] = 19] = "IDENTIFIER";
  TokenType2[TokenType2["TRUE"] = 20] = "TRUE";
  TokenType2[TokenType2["FALSE"] = 21] = "FALSE";
  TokenType2[TokenType2["NULL"] = 22] = "NULL";
  TokenType2[TokenType2["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
  switch (tok.type) {
    case TokenType.EOF:
      return "EOF";
    case TokenType.NUMBER:
      return tok.lexeme;
    case TokenType.STRING:
      return tok.value.toString();
    default:
      return tok.lexeme;
  }
}
var Lexer = class {
  constructor(input) {
    this.input = input;
    this.start = 0;
    this.offset = 0;
    this.line = 0;
    this.lastLineOffset = 0;
    this.tokens = [];
  }
  lex() {
    if (this.input.length > MAX_EXPRESSION_LENGTH) {
      throw new Error("ErrorExceededMaxLength");
    }
    while (!this.atEnd()) {
      this.start = this.offset;
      const c = this.next();
      switch (c) {
        case "(":
          this.addToken(TokenType.LEFT_PAREN);
          break;
        case ")":
          this.addToken(TokenType.RIGHT_PAREN);
          break;
        case "[":
          this.addToken(TokenType.LEFT_BRACKET);
          break;
        case "]":
          this.addToken(TokenType.RIGHT_BRACKET);
          break;
        case ",":
          this.addToken(TokenType.COMMA);
          break;
        case ".":
          if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) {
            this.consumeNumber();
          } else {
            this.addToken(TokenType.DOT);
          }
          break;
        case "-":
        case "+":
          this.consumeNumber();
          break;
        case "!":
          this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
          break;
        case "=":
          if (!this.match("=")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.EQUAL_EQUAL);
          break;
        case "<":
          this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
          break;
        case ">":
          this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
          break;
        case "&":
          if (!this.match("&")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.AND);
          break;
        case "|":
          if (!this.match("|")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.OR);
          break;
        case "*":
          this.addToken(TokenType.STAR);
          break;
        // Ignore whitespace.
        case " ":
        case "\r":
        case "	":
          break;
        case "\n":
          ++this.line;
          this.lastLineOffset = this.offset;
          break;
        case "'":
          this.consumeString();
          break;
        default:
          switch (true) {
            case isDigit(c):
              this.consumeNumber();
              break;
            default:
              this.consumeIdentifier();
              break;
          }
      }
    }
    this.tokens.push({
      type: TokenType.EOF,
      lexeme: "",
      range: this.range()
    });
    return {
      tokens: this.tokens
    };
  }
  pos() {
    return {
      line: this.line,
      column: this.start - this.lastLineOffset
    };
  }
  endPos() {
    return {
      line: this.line,
      column: this.offset - this.lastLineOffset
    };
  }
  range() {
    return {
      start: this.pos(),
      end: this.endPos()
    };
  }
  atEnd() {
    return this.offset >= this.input.length;
  }
  peek() {
    if (this.atEnd()) {
      return "\0";
    }
    return this.input[this.offset];
  }
  peekNext() {
    if (this.offset + 1 >= this.input.length) {
      return "\0";
    }
    return this.input[this.offset + 1];
  }
  previous() {
    const l = this.tokens.length;
    if (l == 0) {
      return TokenType.EOF;
    }
    return this.tokens[l - 1].type;
  }
  next() {
    return this.input[this.offset++];
  }
  match(expected) {
    if (this.atEnd()) {
      return false;
    }
    if (this.input[this.offset] !== expected) {
      return false;
    }
    this.offset++;
    return true;
  }
  addToken(type, value) {
    this.tokens.push({
      type,
      lexeme: this.input.substring(this.start, this.offset),
      range: this.range(),
      value
    });
  }
  consumeNumber() {
    while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) {
      this.next();
    }
    const lexeme = this.input.substring(this.start, this.offset);
    const value = new StringData(lexeme).number();
    if (isNaN(value)) {
      throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(TokenType.NUMBER, value);
  }
  consumeString() {
    while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
      if (this.peek() === "\n")
        this.line++;
      if (this.peek() === "'" && this.peekNext() === "'") {
        this.next();
      }
      this.next();
    }
    if (this.atEnd()) {
      throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.next();
    let value = this.input.substring(this.start + 1, this.offset - 1);
    value = value.replace("''", "'");
    this.addToken(TokenType.STRING, value);
  }
  consumeIdentifier() {
    while (!this.atEnd() && !isBoundary(this.peek())) {
      this.next();
    }
    let tokenType = TokenType.IDENTIFIER;
    let tokenValue = void 0;
    const lexeme = this.input.substring(this.start, this.offset);
    if (this.previous() != TokenType.DOT) {
      switch (lexeme) {
        case "true":
          tokenType = TokenType.TRUE;
          break;
        case "false":
          tokenType = TokenType.FALSE;
          break;
        case "null":
          tokenType = TokenType.NULL;
          break;
        case "NaN":
          tokenType = TokenType.NUMBER;
          tokenValue = NaN;
          break;
        case "Infinity":
          tokenType = TokenType.NUMBER;
          tokenValue = Infinity;
          break;
      }
    }
    if (!isLegalIdentifier(lexeme)) {
      throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(tokenType, tokenValue);
  }
};
function isDigit(c) {
  return c >= "0" && c <= "9";
}
function isBoundary(c) {
  switch (c) {
    case "(":
    case "[":
    case ")":
    case "]":
    case ",":
    case ".":
    case "!":
    case ">":
    case "<":
    case "=":
    case "&":
    case "|":
      return true;
  }
  return /\s/.test(c);
}
function isLegalIdentifier(str) {
  if (str == "") {
    return false;
  }
  const first = str[0];
  if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
    for (const c of str.substring(1).split("")) {
      if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {
      } else {
        return false;
      }
    }
    return true;
  }
  return false;
}

// node_modules/@actions/expressions/dist/funcs/case.js
var caseFunc = {
  name: "case",
  description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
  minArgs: 3,
  maxArgs: Number.MAX_SAFE_INTEGER,
  call: (...args) => {
    for (let i = 0; i < args.length - 1; i += 2) {
      const predicate = args[i];
      if (predicate.kind !== Kind.Boolean) {
        throw new Error("case predicate must evaluate to a boolean value");
      }
      if (predicate.value) {
        return args[i + 1];
      }
    }
    return args[args.length - 1];
  }
};

// node_modules/@actions/expressions/dist/result.js
function coerceTypes(li, ri) {
  let lv = li;
  let rv = ri;
  if (li.kind === ri.kind) {
    return [lv, rv];
  }
  switch (li.kind) {
    // Number, String
    case Kind.Number:
      if (ri.kind === Kind.String) {
        rv = new NumberData(ri.number());
        return [lv, rv];
      }
      break;
    // String, Number
    case Kind.String:
      if (ri.kind === Kind.Number) {
        lv = new NumberData(li.number());
        return [lv, rv];
      }
      break;
    // Boolean|Null, Any
    case Kind.Null:
    case Kind.Boolean:
      lv = new NumberData(li.number());
      return coerceTypes(lv, rv);
  }
  switch (ri.kind) {
    case Kind.Null:
    case Kind.Boolean:
      rv = new NumberData(ri.number());
      return coerceTypes(lv, rv);
  }
  return [lv, rv];
}
function equals(lhs, rhs) {
  const [lv, rv] = coerceTypes(lhs, rhs);
  if (lv.kind != rv.kind) {
    return false;
  }
  switch (lv.kind) {
    // Null, Null
    case Kind.Null:
      return true;
    // Number, Number
    case Kind.Number: {
      const ld = lv.value;
      const rd = rv.value;
      if (isNaN(ld) || isNaN(rd)) {
        return false;
      }
      return ld == rd;
    }
    // String, String
    case Kind.String: {
      const ls = lv.value;
      const rs = rv.value;
      return toUpperSpecial(ls) === toUpperSpecial(rs);
    }
    // Boolean, Boolean
    case Kind.Boolean: {
      const lb = lv.value;
      const rb = rv.value;
      return lb == rb;
    }
    // Object, Object
    case Kind.Dictionary:
    case Kind.Array:
      return lv === rv;
  }
  return false;
}
function toUpperSpecial(s) {
  const sb = [];
  let i = 0;
  const len = s.length;
  let found = s.indexOf("\u0131");
  while (i < len) {
    if (i < found) {
      sb.push(s.substring(i, found).toUpperCase());
      i = found;
    } else if (i == found) {
      sb.push(s.substring(i, i + 1));
      i += 1;
      found = s.indexOf("\u0131", i);
    } else {
      sb.push(s.substring(i).toUpperCase());
      break;
    }
  }
  return sb.join("");
}

// node_modules/@actions/expressions/dist/funcs/contains.js
var contains = {
  name: "contains",
  description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    const right = args[1];
    if (left.primitive) {
      const ls = left.coerceString();
      if (right.primitive) {
        const rs = right.coerceString();
        return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
      }
    } else if (left.kind === Kind.Array) {
      const la = left;
      if (la.values().length === 0) {
        return new BooleanData(false);
      }
      for (const v of la.values()) {
        if (equals(right, v)) {
          return new BooleanData(true);
        }
      }
    }
    return new BooleanData(false);
  }
};

// node_modules/@actions/expressions/dist/funcs/endswith.js
var endswith = {
  name: "endsWith",
  description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
      return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
      return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.endsWith(rs));
  }
};

// node_modules/@actions/expressions/dist/funcs/format.js
var format = {
  name: "format",
  description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
  minArgs: 1,
  maxArgs: 255,
  call: (...args) => {
    const fs = args[0].coerceString();
    const result2 = [];
    let index = 0;
    while (index < fs.length) {
      const lbrace = fs.indexOf("{", index);
      const rbrace = fs.indexOf("}", index);
      if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
        if (safeCharAt(fs, lbrace + 1) === "{") {
          result2.push(fs.substr(index, lbrace - index + 1));
          index = lbrace + 2;
          continue;
        }
        if (rbrace > lbrace + 1) {
          const argIndex = readArgIndex(fs, lbrace + 1);
          if (argIndex.success) {
            if (1 + argIndex.result > args.length - 1) {
              throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
            }
            if (lbrace > index) {
              result2.push(fs.substr(index, lbrace - index));
            }
            result2.push(`${args[1 + argIndex.result].coerceString()}`);
            index = rbrace + 1;
            continue;
          }
        }
        throw new Error(`The following format string is invalid: ${fs}`);
      } else if (rbrace >= 0) {
        if (safeCharAt(fs, rbrace + 1) === "}") {
          result2.push(fs.substr(index, rbrace - index + 1));
          index = rbrace + 2;
        } else {
          throw new Error(`The following format string is invalid: ${fs}`);
        }
      } else {
        result2.push(fs.substr(index));
        break;
      }
    }
    return new StringData(result2.join(""));
  }
};
function safeCharAt(string, index) {
  if (string.length > index) {
    return string[index];
  }
  return "\0";
}
function readArgIndex(string, startIndex) {
  let length = 0;
  for (; ; ) {
    const nextChar = safeCharAt(string, startIndex + length);
    if (nextChar >= "0" && nextChar <= "9") {
      length++;
    } else {
      break;
    }
  }
  if (length < 1) {
    return {
      success: false
    };
  }
  const endIndex = startIndex + length - 1;
  const result2 = parseInt(string.substr(startIndex, length));
  return {
    success: !isNaN(result2),
    result: result2,
    endIndex
  };
}

// node_modules/@actions/expressions/dist/funcs/fromjson.js
var fromjson = {
  name: "fromJson",
  description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
  minArgs: 1,
  maxArgs: 1,
  call: (...args) => {
    const input = args[0];
    const is = input.coerceString();
    if (is.trim() === "") {
      throw new Error("empty input");
    }
    try {
      return JSON.parse(is, reviver);
    } catch (e) {
      throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
    }
  }
};

// node_modules/@actions/expressions/dist/funcs/join.js
var join4 = {
  name: "join",
  description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
  minArgs: 1,
  maxArgs: 2,
  call: (...args) => {
    if (args[0].primitive) {
      return new StringData(args[0].coerceString());
    }
    if (args[0].kind === Kind.Array) {
      let separator = ",";
      if (args.length > 1 && args[1].primitive) {
        separator = args[1].coerceString();
      }
      return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
    }
    return new StringData("");
  }
};

// node_modules/@actions/expressions/dist/funcs/startswith.js
var startswith = {
  name: "startsWith",
  description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
      return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
      return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.startsWith(rs));
  }
};

// node_modules/@actions/expressions/dist/funcs/tojson.js
var tojson = {
  name: "toJson",
  description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
  minArgs: 1,
  maxArgs: 1,
  call: (...args) => {
    return new StringData(JSON.stringify(args[0], replacer, "  "));
  }
};

// node_modules/@actions/expressions/dist/funcs.js
var wellKnownFunctions = {
  case: caseFunc,
  contains,
  endswith,
  format,
  fromjson,
  join: join4,
  startswith,
  tojson
};
function validateFunction(context, identifier, argCount) {
  const name2 = identifier.lexeme.toLowerCase();
  let f;
  f = wellKnownFunctions[name2];
  if (!f) {
    f = context.extensionFunctions.get(name2);
    if (!f) {
      if (!context.allowUnknownKeywords) {
        throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
      }
      return;
    }
  }
  if (argCount < f.minArgs) {
    throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
  }
  if (argCount > f.maxArgs) {
    throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
  }
  if (name2 === "case" && argCount % 2 === 0) {
    throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
  }
}

// node_modules/@actions/expressions/dist/parser.js
var Parser = class {
  /**
   * Constructs a new parser for the given tokens
   *
   * @param tokens Tokens to build a parse tree from
   * @param extensionContexts Available context names
   * @param extensionFunctions Available functions (beyond the built-in ones)
   */
  constructor(tokens2, extensionContexts, extensionFunctions) {
    this.tokens = tokens2;
    this.offset = 0;
    this.depth = 0;
    this.extContexts = /* @__PURE__ */ new Map();
    this.extFuncs = /* @__PURE__ */ new Map();
    for (const contextName of extensionContexts) {
      this.extContexts.set(contextName.toLowerCase(), true);
    }
    for (const { name: name2, func } of extensionFunctions.map((x) => ({
      name: x.name,
      func: x
    }))) {
      this.extFuncs.set(name2.toLowerCase(), func);
    }
    this.context = {
      allowUnknownKeywords: false,
      extensionContexts: this.extContexts,
      extensionFunctions: this.extFuncs
    };
  }
  parse() {
    let result2;
    if (this.atEnd()) {
      return result2;
    }
    result2 = this.expression();
    if (!this.atEnd()) {
      throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
    }
    return result2;
  }
  expression() {
    this.incrDepth();
    try {
      return this.logicalOr();
    } finally {
      this.decrDepth();
    }
  }
  logicalOr() {
    let expr = this.logicalAnd();
    if (this.check(TokenType.OR)) {
      this.incrDepth();
      try {
        const logical = new Logical(this.peek(), [expr]);
        expr = logical;
        while (this.match(TokenType.OR)) {
          const right = this.logicalAnd();
          logical.args.push(right);
        }
      } finally {
        this.decrDepth();
      }
    }
    return expr;
  }
  logicalAnd() {
    let expr = this.equality();
    if (this.check(TokenType.AND)) {
      this.incrDepth();
      try {
        const logical = new Logical(this.peek(), [expr]);
        expr = logical;
        while (this.match(TokenType.AND)) {
          const right = this.equality();
          logical.args.push(right);
        }
      } finally {
        this.decrDepth();
      }
    }
    return expr;
  }
  equality() {
    let expr = this.comparison();
    while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
      const operator = this.previous();
      const right = this.comparison();
      expr = new Binary(expr, operator, right);
    }
    return expr;
  }
  comparison() {
    let expr = this.unary();
    while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
      const operator = this.previous();
      const right = this.unary();
      expr = new Binary(expr, operator, right);
    }
    return expr;
  }
  unary() {
    if (this.match(TokenType.BANG)) {
      this.incrDepth();
      const operator = this.previous();
      const unary2 = this.unary();
      try {
        return new Unary(operator, unary2);
      } finally {
        this.decrDepth();
      }
    }
    return this.index();
  }
  index() {
    let expr = this.call();
    let depthIncreased = 0;
    if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
      let cont = true;
      while (cont) {
        switch (true) {
          case this.match(TokenType.LEFT_BRACKET): {
            let indexExpr;
            if (this.match(TokenType.STAR)) {
              indexExpr = new Star();
            } else {
              indexExpr = this.expression();
            }
            this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
            this.incrDepth();
            depthIncreased++;
            expr = new IndexAccess(expr, indexExpr);
            break;
          }
          case this.match(TokenType.DOT):
            this.incrDepth();
            depthIncreased++;
            if (this.match(TokenType.IDENTIFIER)) {
              const property = this.previous();
              expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
            } else if (this.match(TokenType.STAR)) {
              expr = new IndexAccess(expr, new Star());
            } else {
              throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
            }
            break;
          default:
            cont = false;
        }
      }
    }
    for (let i = 0; i < depthIncreased; i++) {
      this.decrDepth();
    }
    return expr;
  }
  call() {
    if (!this.check(TokenType.IDENTIFIER)) {
      return this.primary();
    }
    const identifier = this.next();
    if (!this.match(TokenType.LEFT_PAREN)) {
      if (!this.extContexts.has(identifier.lexeme.toLowerCase())) {
        throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
      }
      return new ContextAccess(identifier);
    }
    const args = [];
    while (!this.match(TokenType.RIGHT_PAREN)) {
      const aexp = this.expression();
      args.push(aexp);
      if (!this.check(TokenType.RIGHT_PAREN)) {
        this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
      }
    }
    validateFunction(this.context, identifier, args.length);
    return new FunctionCall(identifier, args);
  }
  primary() {
    switch (true) {
      case this.match(TokenType.FALSE):
        return new Literal(new BooleanData(false), this.previous());
      case this.match(TokenType.TRUE):
        return new Literal(new BooleanData(true), this.previous());
      case this.match(TokenType.NULL):
        return new Literal(new Null(), this.previous());
      case this.match(TokenType.NUMBER):
        return new Literal(new NumberData(this.previous().value), this.previous());
      case this.match(TokenType.STRING):
        return new Literal(new StringData(this.previous().value), this.previous());
      case this.match(TokenType.LEFT_PAREN): {
        const expr = this.expression();
        if (this.atEnd()) {
          throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
        }
        this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
        return new Grouping(expr);
      }
      case this.atEnd():
        throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
    }
    throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
  }
  // match consumes the next token if it matches any of the given types
  match(...tokenTypes) {
    for (const tokenType of tokenTypes) {
      if (this.check(tokenType)) {
        this.next();
        return true;
      }
    }
    return false;
  }
  // check peeks whether the next token is of the given type
  check(tokenType) {
    if (this.atEnd()) {
      return false;
    }
    return this.peek().type == tokenType;
  }
  // atEnd peeks whether the next token is EOF
  atEnd() {
    return this.peek().type == TokenType.EOF;
  }
  next() {
    if (!this.atEnd()) {
      this.offset++;
    }
    return this.previous();
  }
  peek() {
    return this.tokens[this.offset];
  }
  // previous returns the previous token
  previous() {
    return this.tokens[this.offset - 1];
  }
  // consume attempts to consume the next token if it matches the given type. It returns an error of
  // the given ParseErrorKind otherwise.
  consume(tokenType, errorType) {
    if (this.check(tokenType)) {
      this.next();
      return;
    }
    throw this.buildError(errorType, this.peek());
  }
  incrDepth() {
    this.depth++;
    if (this.depth > MAX_PARSER_DEPTH) {
      throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
    }
  }
  decrDepth() {
    this.depth--;
  }
  buildError(errType, token) {
    return new ExpressionError(errType, token);
  }
};

// src/parse/expression-scan.ts
function findExpressions(text2) {
  const found = [];
  let offset = text2.indexOf("${{");
  while (offset !== -1) {
    const close = closeOf(text2, offset + 3);
    if (close === -1) break;
    found.push({ text: text2.slice(offset + 3, close).trim(), offset, end: close + 2 });
    offset = text2.indexOf("${{", close + 2);
  }
  return found;
}
function closeOf(text2, start3) {
  let quoted4 = false;
  for (let at = start3; at < text2.length; at += 1) {
    if (text2[at] === "'") quoted4 = !quoted4;
    else if (!quoted4 && text2[at] === "}" && text2[at + 1] === "}") return at;
  }
  return -1;
}

// src/parse/expression.ts
var MAX_EXPRESSION_LENGTH2 = 2e4;
var MAX_REMEMBERED = 1e4;
var CONTEXTS = [
  "github",
  "env",
  "vars",
  "secrets",
  "needs",
  "steps",
  "inputs",
  "matrix",
  "strategy",
  "job",
  "jobs",
  "runner"
];
var FUNCTIONS = [
  { name: "always", minArgs: 0, maxArgs: 0 },
  { name: "success", minArgs: 0, maxArgs: 255 },
  { name: "failure", minArgs: 0, maxArgs: 255 },
  { name: "cancelled", minArgs: 0, maxArgs: 0 },
  { name: "hashFiles", minArgs: 1, maxArgs: 255 }
];
var remembered2 = /* @__PURE__ */ new Map();
function parseExpression(text2) {
  if (text2.length > MAX_EXPRESSION_LENGTH2) return void 0;
  if (remembered2.has(text2)) return remembered2.get(text2);
  if (remembered2.size >= MAX_REMEMBERED) remembered2 = /* @__PURE__ */ new Map();
  const parsed4 = parse(text2);
  remembered2.set(text2, parsed4);
  return parsed4;
}
function parse(text2) {
  try {
    const parsed4 = new Parser(new Lexer(text2).lex().tokens, CONTEXTS, FUNCTIONS).parse();
    return parsed4;
  } catch (error) {
    if (error instanceof Error) return void 0;
    throw error;
  }
}

// src/readers/ci/resolve-text.ts
var WHOLE = /^\s*\$\{\{\s*(inputs|env)\.([A-Za-z_][\w-]*)\s*\}\}\s*$/;
var PART = /\$\{\{\s*(inputs|env)\.([A-Za-z_][\w-]*)\s*\}\}/g;
var MAX_RESOLVED = 64 * 1024;
function resolveText(text2, env, inputs2) {
  if (!text2.includes("${{")) return text2;
  const known5 = (kind, name2) => (kind === "inputs" ? inputs2.get(name2.toLowerCase()) : env.get(name2))?.text;
  const whole2 = WHOLE.exec(text2);
  if (whole2) return known5(whole2[1] ?? "", whole2[2] ?? "") ?? text2;
  const resolved = text2.replace(
    PART,
    (all3, kind, name2) => (known5(kind, name2) ?? all3).slice(0, MAX_RESOLVED)
  );
  return resolved.length > MAX_RESOLVED ? text2 : resolved;
}
function sourceOf(text2, env, inputs2) {
  const [, kind, name2 = ""] = WHOLE.exec(text2) ?? [];
  const named5 = kind === "inputs" ? inputs2.get(name2.toLowerCase()) : kind === "env" ? env.get(name2) : void 0;
  return named5?.source ?? named5?.tree;
}

// src/readers/github-workflow/credentials.ts
var SECRET = /\bsecrets(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])/gi;
var ANY_SECRET = /\bsecrets\s*(?:\[(?!\s*')|[),]|$)/i;
var STEP_OUTPUT = /\bsteps\.([A-Za-z_][\w-]*)\.outputs(?:\.([\w-]+)|\[\s*'([^']+)'\s*\])/gi;
var ENV = /\benv(?:\.([A-Za-z_]\w*)|\[\s*'([^']+)'\s*\])/gi;
var INPUT2 = /\binputs(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])/gi;
var JOB_TOKEN = /\bgithub(?:\.token\b|\[\s*'token'\s*\])/i;
function resourceNode2(builder2, id) {
  const { title, zone } = resource(id);
  return builder2.node("resource", id, { label: title, zone });
}
function grantAll2(builder2, credential, grants, confidence, contexts = "every") {
  for (const { resource: id, access } of grants) {
    builder2.edge("grants", credential, resourceNode2(builder2, id), {
      contexts,
      facts: { access, confidence },
      as: `${access}`
    });
  }
}
function secretRef(workflow, name2, environment) {
  const upper = name2.toUpperCase();
  const store = environment === void 0 ? "repository" : `environment:${environment}`;
  const id = `credential:github/${store}/${upper}`;
  const ref = { id, name: upper, certain: environment === void 0 };
  if (workflow.builder.has(id)) return ref;
  const kind = classify(upper, "secret");
  workflow.builder.node("credential", id, {
    label: `secret ${upper}`,
    facts: {
      class: kind.class,
      store,
      lifetime: kind.lifetime,
      provider: kind.provider,
      scope: kind.class === "pat" ? "unknown" : "none"
    }
  });
  if (kind.class === "pat") grantAll2(workflow.builder, id, PAT_GRANTS, "possible");
  else for (const grant2 of kind.grants) grantAll2(workflow.builder, id, [grant2], grant2.certainty);
  return ref;
}
function usedForGitHub(builder2, id) {
  if (builder2.refine(id, "secret", "pat")) grantAll2(builder2, id, PAT_GRANTS, "possible");
}
function jobToken(builder2, job, scopes, contexts) {
  const id = jobTokenRef(job).id;
  if (builder2.has(id)) return jobTokenRef(job);
  const scope = scopes.kind === "declared" ? "declared" : scopes.kind;
  builder2.node("credential", id, {
    label: "the job's GITHUB_TOKEN",
    location: scopes.location,
    facts: { class: "job-token", store: "run", lifetime: "minted", provider: "github", scope }
  });
  const writable = contexts.filter((c) => c.tokenCap === "write").map((c) => c.context);
  for (const name2 of TOKEN_SCOPES) {
    if (scopes.kind === "undeclared") {
      if (["contents", "issues", "pull-requests"].includes(name2))
        grantAll2(builder2, id, scopeGrants(name2), "possible", writable);
    } else if (scopes.levels.get(name2) === "write") grantAll2(builder2, id, scopeGrants(name2), "certain", writable);
  }
  return jobTokenRef(job);
}
function jobTokenRef(job) {
  return { id: `credential:${job}/GITHUB_TOKEN`, name: "GITHUB_TOKEN", certain: true };
}
function appToken(builder2, job, name2, label, grants, location, scoped) {
  const id = `credential:${job}/${name2}`;
  builder2.node("credential", id, {
    label,
    location,
    facts: {
      class: "app-token",
      store: "run",
      lifetime: "minted",
      provider: "github",
      scope: scoped ? "scoped" : "unscoped"
    }
  });
  if (!scoped) grantAll2(builder2, id, PAT_GRANTS, "possible");
  for (const [scope, level] of grants) if (level === "write") grantAll2(builder2, id, scopeGrants(scope), "certain");
  return { id, name: name2, certain: true };
}
function secretsNamed(name2, { workflow, job }) {
  if (name2.toUpperCase() === "GITHUB_TOKEN") return job ? [job.token] : [];
  if (workflow.secrets !== void 0) return workflow.secrets.get(name2.toUpperCase()) ?? [];
  return [secretRef(workflow, name2, job?.environment)];
}
function anySecret({ workflow, job }) {
  const store = job?.environment === void 0 ? "repository" : `environment:${job.environment}`;
  const id = `credential:github/${store}/*`;
  workflow.builder.node("credential", id, {
    label: "any secret",
    facts: { class: "secret", store, lifetime: "static", provider: "unknown", scope: "unknown" }
  });
  return { id, name: "*", certain: false };
}
function refsIn(text2, scope) {
  if (!text2.includes("${{")) return [];
  const found = /* @__PURE__ */ new Map();
  const add3 = (refs) => {
    for (const ref of refs ?? []) found.set(ref.id, ref);
  };
  for (const { text: expression2 } of findExpressions(text2)) {
    for (const [, dotted, quoted4] of expression2.matchAll(SECRET)) add3(secretsNamed(dotted ?? quoted4 ?? "", scope));
    for (const [, step] of expression2.matchAll(STEP_OUTPUT)) add3(scope.job?.outputs.get(step ?? ""));
    for (const [, dotted, quoted4] of expression2.matchAll(ENV)) add3(scope.env.get(dotted ?? quoted4 ?? "")?.refs);
    for (const [, dotted, quoted4] of expression2.matchAll(INPUT2))
      add3(scope.inputs.get((dotted ?? quoted4 ?? "").toLowerCase())?.refs);
    if (ANY_SECRET.test(expression2)) add3([anySecret(scope)]);
    if (JOB_TOKEN.test(expression2) && scope.job) add3([scope.job.token]);
  }
  return [...found.values()];
}
function valuesOf(map, outer, scope, lower3 = false) {
  if (map === void 0 || map.kind !== "map") return outer;
  const values2 = new Map(outer);
  for (const { key, value } of map.entries()) {
    const raw = value.string();
    if (raw === void 0) continue;
    const env = lower3 ? scope.env : values2;
    const inner = { ...scope, env };
    values2.set(lower3 ? key.toLowerCase() : key, {
      text: resolveText(raw, env, scope.inputs),
      tree: value,
      refs: refsIn(raw, inner),
      source: sourceOf(raw, env, scope.inputs)
    });
  }
  return values2;
}

// src/readers/ci/agents/agent.ts
var GH_NAMES = /* @__PURE__ */ new Set(["GH_TOKEN", "GITHUB_TOKEN"]);
function environmentChannels(name2) {
  if (GH_NAMES.has(name2)) return ["env", "gh", "mcp"];
  return name2.includes("PERSONAL_ACCESS_TOKEN") || name2 === "COPILOT_GITHUB_TOKEN" ? ["env", "mcp"] : ["env"];
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
    ...EVERYTHING2.map(([resource2, access]) => ({ resource: resource2, access, via: "shell" }))
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
      ...shell ? reach : reach.filter(({ resource: resource2 }) => resource2 === "internet")
    ],
    confidence: "possible"
  };
}
function shellTool(label, specifier, grant2, location, network = "full", except = []) {
  const { breadth, command: command2, pinned } = shellBreadth(specifier);
  const wide = breadth === "any" || breadth === "interpreter";
  const exec = breadth === "build" ? [{ resource: "host:exec", access: "exec", via: "none" }] : [];
  const named5 = commandReach(command2, except).map(
    ({ resource: resource2, access, via }) => ({
      resource: pinned && resource2 === "github:issues" ? "github:own-thread" : resource2,
      access,
      via
    })
  );
  return {
    label,
    capability: "shell",
    command: command2,
    breadth,
    pinned,
    grant: grant2,
    network,
    location,
    reach: wide ? anyCommandReach(network) : [...exec, ...named5]
  };
}
function githubMcpTool(label, tools, grant2, location) {
  const all3 = EVERYTHING2.filter(([id]) => id.startsWith("github:")).map(([resource2, access]) => ({
    resource: resource2,
    access,
    via: "mcp"
  }));
  const named5 = tools === "*" ? all3 : tools.flatMap((tool) => {
    const hit = githubMcpReach(tool);
    return hit ? [{ ...hit, via: "mcp" }] : [];
  });
  return {
    label,
    capability: "mcp",
    breadth: tools === "*" ? "wide" : "narrow",
    grant: grant2,
    network: "full",
    location,
    reach: named5
  };
}
function plainTool(label, capability, grant2, location, reach = []) {
  return { label, capability, grant: grant2, network: "full", location, reach };
}

// src/readers/github-workflow/script-credentials.ts
var MAX_SCRIPT = 64 * 1024;
var MAX_LINE = 2e3;
var OUTPUT = /\bsteps(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']{1,200})'\s*\])/gi;
var VARIABLE2 = /\$(?:env:)?(?:\{([A-Za-z_]\w*)\b|([A-Za-z_]\w*))/gi;
function scopeOf(builder2, job, { frame, env, inputs: inputs2 }, token) {
  const { workflow } = frame;
  const tree = workflow.root.at("jobs", job.slice(job.lastIndexOf("#jobs.") + "#jobs.".length));
  const environment = tree?.get("environment")?.string() ?? tree?.at("environment", "name")?.string();
  return { workflow: { ...workflow, builder: builder2 }, job: { environment, token, outputs: frame.outputs }, env, inputs: inputs2 };
}
function mintedIn(text2, { step }) {
  return findExpressions(text2).flatMap(
    (found) => [...found.text.matchAll(OUTPUT)].flatMap(
      ([, dotted, quoted4]) => step.frame.outputs.get(dotted ?? quoted4 ?? "") ?? []
    )
  );
}
function refsOf(text2, scope, locals) {
  const expressions = text2.includes("${{") ? [...refsIn(text2, scope.refs), ...mintedIn(text2, scope)] : [];
  const variables = [...text2.matchAll(VARIABLE2)].flatMap(([, braced, plain4]) => {
    const name2 = braced ?? plain4 ?? "";
    return locals.get(name2) ?? scope.step.env.get(name2)?.refs ?? [];
  });
  return [...new Map([...expressions, ...variables].map((ref) => [ref.id, ref])).values()];
}
var OPENS = /^\s*\{\s*$/;
var CLOSES = /^\s*\}\s*(?:>>?|\|\s*tee\b)/;
var HEREDOC = /<<[-~]?\s*["']?([A-Za-z_]\w*)["']?/;
function linesOf(script) {
  const lines = [];
  let opened = -1;
  let heredoc;
  let offset = 0;
  for (const [text2] of script.matchAll(/(?:\\\n|[^\n])*(?:\n|$)/g)) {
    if (heredoc && text2.trim() === heredoc.word) heredoc = void 0;
    else {
      lines.push({ text: text2, offset, into: heredoc?.line ?? text2 });
      const [, word3] = heredoc ? [] : HEREDOC.exec(text2) ?? [];
      if (word3 !== void 0) heredoc = { word: word3, line: text2.slice(0, MAX_LINE) };
      if (OPENS.test(text2)) opened = lines.length;
      if (CLOSES.test(text2) && opened >= 0) {
        for (let i = opened; i < lines.length; i += 1) {
          const inner = lines[i];
          if (inner) lines[i] = { ...inner, into: `${inner.text} ${text2.slice(0, MAX_LINE)}` };
        }
        opened = -1;
      }
    }
    offset += text2.length;
  }
  return lines;
}
var TRACES = [
  // https://cli.github.com/manual/gh_auth_login
  { fits: [/\bgh\s+auth\s+login\b/], name: "gh auth login", channels: ["gh"] },
  // https://git-scm.com/docs/git-config: the token stays in the configuration of the copy or of the user.
  {
    fits: [
      /\bgit\b/,
      /\b(?:remote\s+(?:set-url|add)|clone)\b/,
      /github\.com\b|\bgithub\.server_url\b|\bGITHUB_SERVER_URL\b/
    ],
    name: "git remote",
    channels: ["git"]
  },
  {
    fits: [/\bgit\b/, /\bconfig\b/, /extraheader|insteadof|\bcredential\b/i],
    name: "git config",
    channels: ["git"]
  },
  { fits: [/\.git-credentials\b/], name: "git credentials", channels: ["git"] },
  { fits: [/\bmachine\s+github\.com\b/], name: "netrc", channels: ["git"] },
  // https://docs.docker.com/reference/cli/docker/login/, https://docs.npmjs.com/cli/configuring-npm/npmrc
  {
    fits: [/\b(?:docker|podman|helm\s+registry|oras)\s+login\b/],
    name: "registry login",
    channels: ["env"],
    shows: "registry"
  },
  { fits: [/:_auth(?:Token)?\b|\.npmrc\b/], name: "npmrc", channels: ["env"], shows: "registry" },
  { fits: [/\.pypirc\b/], name: "pypirc", channels: ["env"], shows: "registry" },
  {
    fits: [/\baws\s+configure\s+set\b|\bgcloud\s+auth\b|\baz\s+login\b|\bkubectl\s+config\s+set-credentials\b/],
    name: "cloud login",
    channels: ["env"]
  }
];
var KEPT = /(?:(?<!\d)>>?|\btee\s+(?:-a\s+)?)\s*["']?([^\s"'|&;<>()]+)/g;
var GONE = /^(?:\/dev\/|&|\$\{?(?:env:)?GITHUB_(?:OUTPUT|STEP_SUMMARY|STATE|PATH)\b)/;
var TO_ENV = /GITHUB_ENV\b/;
var ASSIGNS = /\b([A-Za-z_]\w*)=/;
var LOCAL = /^\s*(?:export\s+|local\s+|readonly\s+)?([A-Za-z_]\w*)=/;
var PRINTS = /^\s*(?:echo|printf|cat|tee|base64|tr|sed|envsubst|Write-Output|\{|\})(?:\s|$)/;
var SEGMENT = /(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*'|&(?!&)|[^"'|;&])+/g;
var SUBSTITUTION = /\$\((?!\s*(?:echo|printf)\b)[^()]*\)|`(?!\s*(?:echo|printf)\b)[^`]*`/g;
var onlyPrints = (text2) => (text2.match(SEGMENT) ?? []).every((segment2) => segment2.trim() === "" || PRINTS.test(segment2));
function leftByScript(builder2, job, step, token) {
  const script = step.run?.string() ?? "";
  if (script.length > MAX_SCRIPT) return [];
  const scope = { builder: builder2, job, step, refs: scopeOf(builder2, job, step, token) };
  const locals = /* @__PURE__ */ new Map();
  const files2 = /* @__PURE__ */ new Map();
  const held = [];
  for (const { text: text2, offset, into: into2 } of linesOf(script)) {
    if (/^\s*#/.test(text2)) continue;
    const given = refsOf(text2.replace(SUBSTITUTION, ""), scope, locals);
    const [, local] = LOCAL.exec(text2) ?? [];
    if (local !== void 0) locals.set(local, given);
    const read2 = [...files2].flatMap(([file, refs2]) => text2.includes(file) ? refs2 : []);
    const left = traceOf(text2, into2);
    const refs = left?.file === void 0 ? [...given, ...read2] : given;
    if (left === void 0 || refs.length === 0) continue;
    if (left.file !== void 0) files2.set(left.file, refs);
    if (left.shows) for (const ref of refs) usedForRegistry(builder2, ref.id, left.shows);
    const start3 = text2.search(/\S/);
    const location = step.run?.locate(offset + start3, text2.trim().length) ?? step.location;
    for (const ref of refs) held.push({ ref, name: left.name, channels: left.channels, location });
  }
  return held;
}
function traceOf(text2, into2) {
  if (TO_ENV.test(into2)) {
    if (!onlyPrints(into2)) return void 0;
    const name2 = ASSIGNS.exec(text2.replace(LOCAL, ""))?.[1] ?? ASSIGNS.exec(text2)?.[1] ?? "GITHUB_ENV";
    return { name: name2, channels: environmentChannels(name2) };
  }
  const known5 = TRACES.find(({ fits: fits4 }) => fits4.every((pattern2) => pattern2.test(into2)));
  if (known5) return known5;
  const file = [...into2.matchAll(KEPT)].map(([, name2 = ""]) => name2).find((name2) => !GONE.test(name2));
  return file === void 0 || !onlyPrints(into2) ? void 0 : { name: "file", file, channels: ["env"] };
}
function usedForRegistry(builder2, id, kind) {
  if (!builder2.refine(id, "secret", kind)) return;
  builder2.edge("grants", id, resourceNode2(builder2, "registry:packages"), {
    facts: { access: "publish", confidence: "possible" },
    as: "publish"
  });
}

// src/readers/github-workflow/authority.ts
function nameOf(builder2, job, base) {
  for (let n = 1; ; n += 1) {
    const name2 = n === 1 ? base : `${base}~${n}`;
    if (!builder2.has(`credential:${job}/${name2}`)) return name2;
  }
}
function mintedToken(builder2, job, step) {
  if (step.uses === void 0 || !mintsAppToken(step.uses)) return void 0;
  const grants = /* @__PURE__ */ new Map();
  for (const [name2, value] of step.with)
    if (name2.startsWith("permission-")) grants.set(name2.slice("permission-".length), value.text);
  const wide = step.with.has("owner") && !step.with.has("repositories");
  const label = wide ? "App token for every repository of the installation" : "App token";
  return appToken(
    builder2,
    job,
    nameOf(builder2, job, `${step.id ?? "app"}.token`),
    label,
    grants,
    step.location,
    grants.size > 0
  );
}
function leftBehind(builder2, job, step, token) {
  if (step.uses === void 0) return leftByScript(builder2, job, step, token);
  if (checksOut(step.uses)) {
    if (step.with.get("persist-credentials")?.text.trim() === "false") return [];
    const given = step.with.get("token");
    const refs = given && given.refs.length > 0 ? given.refs : [token];
    return refs.map((ref) => ({
      ref,
      channels: ["git"],
      name: "checkout",
      location: given?.tree?.location ?? step.location
    }));
  }
  const session2 = cloudSession(step.uses);
  if (session2 === void 0 || !session2.inputs.some((name2) => step.with.has(name2))) return [];
  const id = `credential:${job}/${session2.provider}-session`;
  builder2.node("credential", id, {
    label: `${session2.provider} session`,
    location: step.location,
    facts: { class: "cloud", store: "run", lifetime: "minted", provider: session2.provider, scope: "unknown" }
  });
  builder2.edge("grants", id, resourceNode2(builder2, "cloud:account"), {
    facts: { access: "write", confidence: "possible" },
    as: "write"
  });
  return [
    {
      ref: { id, name: `${session2.provider} session`, certain: true },
      channels: ["env"],
      name: `${session2.provider} session`,
      location: step.location
    }
  ];
}
function heldAfter(steps, index) {
  return steps.slice(index + 1).filter((step) => step.run !== void 0 || step.uses?.startsWith("./")).flatMap((step) => {
    const values2 = [...step.env, ...step.with];
    return values2.flatMap(
      ([name2, value]) => value.refs.map(
        (ref) => ({ ref, name: name2, channels: ["env"], location: value.tree?.location ?? step.location })
      )
    );
  });
}

// src/readers/github-workflow/steps.ts
var MAX_DEPTH2 = 10;
var MAX_STEPS = 500;
var LOCAL2 = /^(?:\.|\$)\//;
function actionFile(workflow, uses, before) {
  const folder = uses.replace(LOCAL2, "").replace(/\/+$/, "");
  const folders = [folder, ...before.flatMap((step) => insideOf(step, folder) ?? [])];
  for (const name2 of folders.flatMap((one4) => ["action.yml", "action.yaml"].map((file) => join5(one4, file)))) {
    const source = workflow.repository.file(name2);
    const tree = source && parseYaml(source, "yaml").tree;
    if (source && tree) return { tree, text: source.text };
  }
  return void 0;
}
var join5 = (folder, file) => folder === "" ? file : `${folder}/${file}`;
function insideOf(step, folder) {
  const path = step.with.get("path")?.text.replace(/^\.\/|\/+$/g, "");
  if (!/^actions\/checkout@/i.test(step.uses ?? "") || path === void 0 || path === "") return void 0;
  if (step.with.has("repository")) return void 0;
  return folder === path ? "" : folder.startsWith(`${path}/`) ? folder.slice(path.length + 1) : void 0;
}
function lineBehind(text2, tree) {
  if (tree === void 0) return "";
  let start3 = 0;
  for (let line = 1; line < tree.location.line; line += 1) {
    start3 = text2.indexOf("\n", start3) + 1;
    if (start3 === 0) return "";
  }
  const end2 = text2.indexOf("\n", start3);
  return text2.slice(start3, end2 < 0 ? void 0 : end2).split("#").slice(1).join("#").trim();
}
function inputDefaults(action) {
  const values2 = /* @__PURE__ */ new Map();
  for (const { key, value } of action.get("inputs")?.entries() ?? []) {
    const text2 = value.get("default")?.string();
    if (text2 !== void 0) values2.set(key.toLowerCase(), { text: text2, tree: value.get("default"), refs: [] });
  }
  return values2;
}
function placeOf2(tree) {
  return tree.keyLocation("name") ?? tree.keyLocation("id") ?? tree.keyLocation("with") ?? tree.keyLocation("run") ?? tree.location;
}
function handOn(step, action, inside) {
  const texts2 = (action.get("outputs")?.entries() ?? []).map(({ value }) => value.get("value")?.string() ?? "");
  const refs = texts2.flatMap((text2) => refsIn(text2, inside));
  if (step.id !== void 0 && refs.length > 0) step.frame.outputs.set(step.id, refs);
}
function goesOn(tree) {
  const given = tree.get("continue-on-error");
  return given !== void 0 && given.boolean() !== false;
}
function readSteps(list4, scope, text2, observe) {
  const steps = [];
  let cut;
  const walk = (items4, frame) => {
    for (const tree of items4) {
      if (steps.length >= MAX_STEPS) {
        cut ??= tree.location;
        return;
      }
      if (tree.kind === "map") readStep(tree, frame);
    }
  };
  const readStep = (tree, frame) => {
    const job = scope.job && { ...scope.job, outputs: frame.scope.outputs };
    const inner = { ...scope, job, inputs: frame.inputs, env: frame.env };
    const env = valuesOf(tree.get("env"), frame.env, inner);
    const uses = tree.get("uses")?.string()?.trim();
    const given = valuesOf(tree.get("with"), /* @__PURE__ */ new Map(), { ...inner, env }, true);
    const own = tree.get("if");
    const conditions = own ? [...frame.conditions, { tree: own, inputs: frame.inputs, env, frame: frame.scope }] : frame.conditions;
    const isLocal = uses !== void 0 && LOCAL2.test(uses);
    const action = isLocal ? actionFile(scope.workflow, uses, steps) : void 0;
    if (isLocal && action === void 0)
      scope.workflow.builder.diagnostic({
        code: "unresolved-reference",
        level: "warning",
        message: `The action \`${uses}\` cannot be read: whether it runs an agent is not known.`,
        location: tree.get("uses")?.location ?? tree.location
      });
    const actionName = action?.tree.get("name")?.string();
    const known5 = actionName !== void 0 && agentByActionName(actionName) !== void 0;
    const composite = !known5 && action?.tree.at("runs", "using")?.string() === "composite" && frame.depth < MAX_DEPTH2 ? action : void 0;
    const scopeInside = { workflow: scope.workflow, outputs: /* @__PURE__ */ new Map() };
    const inputs2 = composite ? new Map([...inputDefaults(composite.tree), ...given]) : given;
    const tolerated = frame.tolerated || goesOn(tree);
    const step = {
      tree,
      uses,
      actionName,
      env,
      inputs: frame.inputs,
      conditions,
      frame: frame.scope,
      tolerated,
      action: composite && { frame: scopeInside, outputs: composite.tree.get("outputs"), inputs: inputs2 },
      with: given,
      id: tree.get("id")?.string(),
      run: tree.get("run"),
      location: placeOf2(tree),
      // NOTE: counting lines is slow, and only the versions of agents are asked for.
      get comment() {
        return lineBehind(frame.text, tree.get("uses"));
      }
    };
    steps.push(step);
    observe(step);
    if (composite) {
      walk(composite.tree.at("runs", "steps")?.items() ?? [], {
        text: composite.text,
        inputs: inputs2,
        env,
        conditions,
        depth: frame.depth + 1,
        scope: scopeInside,
        tolerated
      });
      handOn(step, composite.tree, { ...inner, job: job && { ...job, outputs: scopeInside.outputs }, inputs: inputs2, env });
    }
  };
  walk(list4?.items() ?? [], {
    text: text2,
    inputs: scope.inputs,
    env: scope.env,
    conditions: [],
    depth: 0,
    scope: { workflow: scope.workflow, outputs: scope.job?.outputs ?? /* @__PURE__ */ new Map() },
    tolerated: false
  });
  if (cut !== void 0)
    scope.workflow.builder.diagnostic({
      code: "limit",
      level: "error",
      message: `A job of more than ${MAX_STEPS} steps: this one and those after it are not judged.`,
      location: cut
    });
  return steps;
}

// src/catalog/guards.generated.ts
var data9 = JSON.parse(`{"associations":[{"value":"OWNER","admits":["maintainer"]},{"value":"MEMBER","admits":["triager","writer","maintainer"]},{"value":"COLLABORATOR","admits":["triager","writer","maintainer"]},{"value":"CONTRIBUTOR","admits":["anyone"]},{"value":"FIRST_TIME_CONTRIBUTOR","admits":["anyone"]},{"value":"FIRST_TIMER","admits":["anyone"]},{"value":"MANNEQUIN","admits":["anyone"]},{"value":"NONE","admits":["anyone"]}],"bot-ids":["49699333","41898282","29139614"],"fresh-labels":["issues.opened","issues.labeled","pull_request.opened","pull_request.labeled","pull_request_target.opened","pull_request_target.labeled","discussion.created","discussion.labeled"],"head-exists":["pull_request.opened","pull_request.synchronize","pull_request.reopened","pull_request_target.opened","pull_request_target.synchronize","pull_request_target.reopened"],"run-events":["push","create","delete","release","workflow_dispatch","repository_dispatch","schedule","merge_group","registry_package","deployment","branch_protection_rule"],"properties":[{"path":"github.actor","role":"login","of":"actor"},{"path":"github.triggering_actor","role":"login","of":"actor"},{"path":"github.actor_id","role":"login","of":"actor"},{"path":"github.event.sender.login","role":"login","of":"actor"},{"path":"github.event.sender.id","role":"login","of":"actor"},{"path":"github.event.pusher.name","role":"login","of":"actor"},{"path":"github.event.workflow_run.actor.login","role":"login","of":"actor"},{"path":"github.event.workflow_run.triggering_actor.login","role":"login","of":"actor"},{"path":"github.event.comment.user.login","role":"login","of":"comment"},{"path":"github.event.comment.user.id","role":"login","of":"comment"},{"path":"github.event.issue.user.login","role":"login","of":"issue"},{"path":"github.event.issue.user.id","role":"login","of":"issue"},{"path":"github.event.pull_request.user.login","role":"login","of":"pull_request"},{"path":"github.event.pull_request.user.id","role":"login","of":"pull_request"},{"path":"github.event.review.user.login","role":"login","of":"review"},{"path":"github.event.review.user.id","role":"login","of":"review"},{"path":"github.event.discussion.user.login","role":"login","of":"discussion"},{"path":"github.event.comment.author_association","role":"association","of":"comment"},{"path":"github.event.issue.author_association","role":"association","of":"issue"},{"path":"github.event.pull_request.author_association","role":"association","of":"pull_request"},{"path":"github.event.review.author_association","role":"association","of":"review"},{"path":"github.event.discussion.author_association","role":"association","of":"discussion"},{"path":"github.event.sender.type","role":"account-type","of":"actor"},{"path":"github.event.comment.user.type","role":"account-type","of":"comment"},{"path":"github.event.issue.user.type","role":"account-type","of":"issue"},{"path":"github.event.pull_request.user.type","role":"account-type","of":"pull_request"},{"path":"github.event.review.user.type","role":"account-type","of":"review"},{"path":"github.event.discussion.user.type","role":"account-type","of":"discussion"},{"path":"github.event.head_commit.author.name","role":"commit-author","of":"head_commit"},{"path":"github.event.head_commit.author.email","role":"commit-author","of":"head_commit"},{"path":"github.event.head_commit.author.username","role":"commit-author","of":"head_commit"},{"path":"github.event.head_commit.committer.name","role":"commit-author","of":"head_commit"},{"path":"github.event.head_commit.committer.email","role":"commit-author","of":"head_commit"},{"path":"github.event.head_commit.committer.username","role":"commit-author","of":"head_commit"},{"path":"github.event.workflow_run.head_commit.author.name","role":"commit-author","of":"workflow_run"},{"path":"github.event.workflow_run.head_commit.author.email","role":"commit-author","of":"workflow_run"},{"path":"github.event.comment.body","role":"text","of":"comment"},{"path":"github.event.issue.title","role":"text","of":"issue"},{"path":"github.event.issue.body","role":"text","of":"issue"},{"path":"github.event.pull_request.title","role":"text","of":"pull_request"},{"path":"github.event.pull_request.body","role":"text","of":"pull_request"},{"path":"github.event.review.body","role":"text","of":"review"},{"path":"github.event.discussion.title","role":"text","of":"discussion"},{"path":"github.event.discussion.body","role":"text","of":"discussion"},{"path":"github.head_ref","role":"branch","of":"pull_request"},{"path":"github.event.pull_request.head.ref","role":"branch","of":"pull_request"},{"path":"github.event.pull_request.head.label","role":"branch","of":"pull_request"},{"path":"github.event.workflow_run.head_branch","role":"branch","of":"workflow_run"},{"path":"github.event.label.name","role":"label","of":"label"},{"path":"github.event.issue.labels.*.name","role":"labels","of":"issue"},{"path":"github.event.pull_request.labels.*.name","role":"labels","of":"pull_request"},{"path":"github.event.discussion.labels.*.name","role":"labels","of":"discussion"},{"path":"github.event.pull_request.head.repo.full_name","role":"head","of":"full_name"},{"path":"github.event.pull_request.head.repo.id","role":"head","of":"id"},{"path":"github.event.pull_request.head.repo.node_id","role":"head","of":"node_id"},{"path":"github.event.pull_request.head.repo.owner.login","role":"head","of":"owner"},{"path":"github.event.pull_request.head.repo.owner.id","role":"head","of":"owner_id"},{"path":"github.event.pull_request.head.user.login","role":"head","of":"owner"},{"path":"github.event.workflow_run.head_repository.full_name","role":"head","of":"full_name"},{"path":"github.event.workflow_run.head_repository.id","role":"head","of":"id"},{"path":"github.event.workflow_run.head_repository.node_id","role":"head","of":"node_id"},{"path":"github.event.workflow_run.head_repository.owner.login","role":"head","of":"owner"},{"path":"github.event.workflow_run.head_repository.owner.id","role":"head","of":"owner_id"},{"path":"github.repository","role":"base","of":"full_name"},{"path":"github.repository_id","role":"base","of":"id"},{"path":"github.repository_owner","role":"base","of":"owner"},{"path":"github.repository_owner_id","role":"base","of":"owner_id"},{"path":"github.event.repository.full_name","role":"base","of":"full_name"},{"path":"github.event.repository.id","role":"base","of":"id"},{"path":"github.event.repository.node_id","role":"base","of":"node_id"},{"path":"github.event.repository.owner.login","role":"base","of":"owner"},{"path":"github.event.repository.owner.id","role":"base","of":"owner_id"},{"path":"github.event.pull_request.base.repo.full_name","role":"base","of":"full_name"},{"path":"github.event.pull_request.base.repo.id","role":"base","of":"id"},{"path":"github.event.pull_request.base.repo.node_id","role":"base","of":"node_id"},{"path":"github.event.pull_request.base.repo.owner.login","role":"base","of":"owner"},{"path":"github.event.pull_request.base.repo.owner.id","role":"base","of":"owner_id"},{"path":"github.event.pull_request.base.user.login","role":"base","of":"owner"},{"path":"github.event.workflow_run.repository.full_name","role":"base","of":"full_name"},{"path":"github.event.workflow_run.repository.id","role":"base","of":"id"},{"path":"github.event.workflow_run.repository.owner.login","role":"base","of":"owner"},{"path":"github.event.pull_request.head.repo.fork","role":"fork","of":"pull_request"},{"path":"github.event.workflow_run.head_repository.fork","role":"fork","of":"workflow_run"},{"path":"github.event.pull_request.merged","role":"merged","of":"pull_request"},{"path":"github.event.review.state","role":"review-state","of":"review"},{"path":"github.event.workflow_run.event","role":"run-event","of":"workflow_run"},{"path":"github.event.workflow_run.conclusion","role":"run-conclusion","of":"workflow_run"}],"proofs":[{"id":"association","strength":"effective","judges":"actor","admits":["triager","writer","maintainer"],"forgeable-by":[],"why":"GitHub states how the actor belongs to the repository; COLLABORATOR and MEMBER may be less than write.","source":"https://docs.github.com/en/graphql/reference/enums#commentauthorassociation"},{"id":"association-outsider","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"It also accepts associations that people without any standing have.","source":"https://docs.github.com/en/graphql/reference/enums#commentauthorassociation"},{"id":"association-of-author","strength":"weak","judges":"author","admits":[],"forgeable-by":[],"why":"It judges who wrote the thread, not who started this run.","source":"https://github.com/github/codeql/blob/main/actions/ql/lib/codeql/actions/security/ControlChecks.qll"},{"id":"association-unplaced","strength":"declared","judges":"actor","admits":["triager","writer","maintainer"],"forgeable-by":[],"why":"Whether this is the association of the actor depends on an event that is not known here.","source":"https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"},{"id":"actor-login","strength":"effective","judges":"actor","admits":["writer","maintainer"],"forgeable-by":[],"why":"Only the named accounts start this run.","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context"},{"id":"actor-login-unplaced","strength":"declared","judges":"actor","admits":["writer","maintainer"],"forgeable-by":[],"why":"Whether this account is the one that started the run depends on an event that is not known here.","source":"https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"},{"id":"actor-login-text","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"It compares parts of a login; anyone can register a login that fits.","source":"https://docs.zizmor.sh/audits/#unsound-contains"},{"id":"actor-owner","strength":"effective","judges":"actor","admits":["maintainer"],"forgeable-by":[],"why":"Only the account that owns the repository starts this run.","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context"},{"id":"author-login","strength":"weak","judges":"author","admits":[],"forgeable-by":[],"why":"It judges who wrote the thread, not who started this run.","source":"https://github.com/github/codeql/blob/main/actions/ql/lib/codeql/actions/security/ControlChecks.qll"},{"id":"named-bot","strength":"effective","judges":"actor","admits":[],"forgeable-by":[],"why":"Only the named app starts this run; no person does.","source":"https://docs.zizmor.sh/audits/#bot-conditions"},{"id":"bot-actor","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"The actor is whoever acted last; anyone can make the app act on their own pull request.","source":"https://docs.zizmor.sh/audits/#bot-conditions"},{"id":"any-bot","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"Anyone can register an app, and every app's login ends like this.","source":"https://docs.zizmor.sh/audits/#bot-conditions"},{"id":"not-a-bot","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"It keeps an app out; every person gets through.","source":"https://docs.zizmor.sh/audits/#bot-conditions"},{"id":"account-type","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"It tells people from apps, not who of them may.","source":"https://docs.github.com/en/rest/users/users#get-a-user"},{"id":"commit-author","strength":"weak","judges":"author","admits":[],"forgeable-by":[],"why":"Whoever makes a commit chooses the author it names.","source":"https://git-scm.com/docs/git-commit#_commit_information"},{"id":"label","strength":"effective","judges":"label","admits":["triager","writer","maintainer"],"forgeable-by":["write"],"why":"Applying a label needs triage or more.","source":"https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization"},{"id":"label-survives","strength":"weak","judges":"label","admits":[],"forgeable-by":["write"],"why":"The label stays while the thread changes; it was not applied to what is there now, nor by who started this run.","source":"https://codeql.github.com/codeql-query-help/actions/actions-improper-access-control/"},{"id":"merged","strength":"effective","judges":"approver","admits":["writer","maintainer"],"forgeable-by":["merge"],"why":"Merging a pull request needs write.","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#running-your-pull_request-workflow-when-a-pull-request-merges"},{"id":"review-state","strength":"weak","judges":"approver","admits":[],"forgeable-by":["approve"],"why":"Anyone can approve a pull request of a public repository.","source":"https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews"},{"id":"trigger-phrase","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"Whoever writes the text writes the phrase.","source":"https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks"},{"id":"branch-name","strength":"weak","judges":"author","admits":[],"forgeable-by":[],"why":"The owner of a fork names its branches.","source":"https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks"},{"id":"run-event","strength":"effective","judges":"actor","admits":["writer","maintainer"],"forgeable-by":[],"why":"Starting the upstream run by this event needs write.","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows"},{"id":"run-conclusion","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"It tells how the upstream run ended, not who started it.","source":"https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"},{"id":"run-same-repository","strength":"declared","judges":"actor","admits":["writer","maintainer"],"forgeable-by":[],"why":"It keeps forks out; who else starts the upstream run is not known here.","source":"https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"},{"id":"unsound-condition","strength":"weak","judges":"actor","admits":[],"forgeable-by":[],"why":"Text stands around the expression, so the whole is a text, and a text is always true.","source":"https://docs.zizmor.sh/audits/#unsound-condition"}]}`);

// src/catalog/guards.ts
var ROLES = [
  "login",
  "association",
  "account-type",
  "commit-author",
  "text",
  "branch",
  "label",
  "labels",
  "head",
  "base",
  "fork",
  "merged",
  "review-state",
  "run-event",
  "run-conclusion"
];
var STRENGTHS = ["effective", "declared", "weak"];
var JUDGES = ["actor", "author", "label", "approver", "call"];
var standingsOf = (names) => STANDINGS.filter((standing2) => names.includes(standing2));
var PROPERTIES = new Map(
  data9.properties.flatMap(({ path, role, of }) => {
    const known5 = ROLES.find((r) => r === role);
    return known5 === void 0 ? [] : [[path, { role: known5, of }]];
  })
);
function propertyAt(path) {
  return PROPERTIES.get(path);
}
var ASSOCIATIONS = new Map(
  data9.associations.map(({ value, admits: admits2 }) => [value, standingsOf(admits2)])
);
var associations = [...ASSOCIATIONS.keys()];
var outsiders = associations.filter((value) => ASSOCIATIONS.get(value)?.includes("anyone"));
function holdersOf(values2) {
  const held = values2.flatMap((value) => ASSOCIATIONS.get(value) ?? STANDINGS);
  return STANDINGS.filter((standing2) => held.includes(standing2));
}
var has2 = (list4, item) => list4.includes(item);
function isBot(login) {
  return login.toLowerCase().endsWith("[bot]") || has2(data9["bot-ids"], login);
}
function isFreshLabel(event, action) {
  return has2(data9["fresh-labels"], `${event}.${action}`);
}
function headExists(event, action) {
  return has2(data9["head-exists"], `${event}.${action}`);
}
function needsWriteToStart(event) {
  return has2(data9["run-events"], event.toLowerCase());
}
var PROOFS = new Map(
  data9.proofs.map((row) => {
    const strength = STRENGTHS.find((s) => s === row.strength) ?? "weak";
    const judges = JUDGES.find((j) => j === row.judges) ?? "actor";
    const forgeableBy = ACCESSES.filter((access) => has2(row["forgeable-by"], access));
    const admits2 = strength === "weak" ? STANDINGS : standingsOf(row.admits);
    return [row.id, { gate: row.id, strength, judges, admits: admits2, forgeableBy, why: row.why }];
  })
);
var UNLISTED = {
  gate: "unlisted",
  strength: "weak",
  judges: "actor",
  admits: STANDINGS,
  forgeableBy: [],
  why: "The catalog does not say what it proves."
};
function proofById(id, location) {
  return { ...PROOFS.get(id) ?? { ...UNLISTED, gate: id }, location };
}
var proofIds = [...PROOFS.keys()];

// src/readers/github-workflow/conditions/condition-values.ts
var known = (value) => ({ kind: "known", value });
var FREE = { kind: "free" };
var unknownValue = (what) => ({ kind: "unknown", what });
var YES = { op: "const", value: true };
var NO = { op: "const", value: false };
var CHOICE = { op: "choice" };
var isConst = (condition, value) => condition.op === "const" && condition.value === value;
function all(parts2) {
  if (parts2.some((part2) => isConst(part2, false))) return NO;
  const rest = parts2.filter((part2) => !isConst(part2, true));
  return rest.length === 1 && rest[0] !== void 0 ? rest[0] : rest.length === 0 ? YES : { op: "all", of: rest };
}
function any(parts2) {
  const rest = parts2.filter((part2) => !isConst(part2, false));
  if (rest.length > 0 && rest.every((part2) => isConst(part2, true))) return YES;
  return rest.length === 1 && rest[0] !== void 0 ? rest[0] : rest.length === 0 ? NO : { op: "any", of: rest };
}
function not(part2) {
  if (part2.op === "const") return part2.value ? NO : YES;
  return part2.op === "not" ? part2.of : { op: "not", of: part2 };
}
function isTruthy(value) {
  return !(value === null || value === false || value === "" || value === 0 || Number.isNaN(value));
}
function numberOf(value) {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  return typeof value === "string" ? Number(value.trim()) : Number.NaN;
}
function textOf2(value) {
  if (value === null) return "";
  return typeof value === "object" ? Array.isArray(value) ? "Array" : "Object" : String(value);
}
function samePlain(a, b) {
  if (typeof a === "string" && typeof b === "string") return a.toUpperCase() === b.toUpperCase();
  if (a === null && b === null) return true;
  if (typeof a === "object" && a !== null || typeof b === "object" && b !== null) return a === b;
  return numberOf(a) === numberOf(b);
}
function plainOfJson(text2) {
  try {
    const value = JSON.parse(text2);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
var HEAD_NAMES = /* @__PURE__ */ new Set(["github.head_ref", "github.base_ref"]);
function ofPayload(path, object3, depth, context) {
  const held = payloadHolds(context.event, context.action ?? "", object3);
  if (held === "no") return known(null);
  if (held === "yes" && depth === 3) return { kind: "condition", of: YES };
  if (path.startsWith("github.event.issue.pull_request") && context.event === "issues") return known(null);
  if (path.startsWith("github.event.workflow_run.pull_requests.*") && context.fork) return known(null);
  return void 0;
}
function githubProperty(path, context) {
  const unplaced = context.unknown === true || context.causedBy === "caller";
  if (path === "github.event_name" && !unplaced) return known(context.event);
  if (path === "github.event.action" && !unplaced && context.event !== "repository_dispatch")
    return known(context.action ?? null);
  if (path === "github.event.repository.private") return known(false);
  if (path === "github.event.repository.visibility") return known("public");
  if (HEAD_NAMES.has(path) && payloadHolds(context.event, context.action ?? "", "pull_request") === "no")
    return known("");
  const [, event, object3] = path.split(".");
  if (event === "event" && object3 !== void 0) {
    const decided = ofPayload(path, object3, path.split(".").length, context);
    if (decided !== void 0) return decided;
  }
  const property = propertyAt(path);
  return property === void 0 ? FREE : { kind: "subject", path, ...property };
}

// src/readers/github-workflow/conditions/condition-proofs.ts
var stated = (proof) => ({ op: "proof", proof });
function prove(id, { location }) {
  return stated(proofById(id, location));
}
function isActors(subject, { context }) {
  return subject.of === "actor" ? true : actorWrote(context.event, context.action ?? "", subject.of);
}
var OWN_ACTIONS = /* @__PURE__ */ new Set(["opened", "created", "submitted"]);
var TRIAGE_ACTIONS = /* @__PURE__ */ new Set(["closed", "reopened"]);
function ofAuthor(proof, subject, { context }) {
  const action = context.action ?? "";
  if (subject.of === "actor" || proof.strength !== "effective" || OWN_ACTIONS.has(action)) return proof;
  const others = STANDINGS.slice(STANDINGS.indexOf(TRIAGE_ACTIONS.has(action) ? "triager" : "writer"));
  return { ...proof, admits: STANDINGS.filter((one4) => proof.admits.includes(one4) || others.includes(one4)) };
}
function associationIn(subject, accepted, place3) {
  const values2 = associations.filter((value) => accepted.includes(value));
  if (values2.length === 0) return NO;
  if (values2.length === associations.length) return YES;
  if (outsiders.every((value) => values2.includes(value)))
    return not(
      associationIn(
        subject,
        associations.filter((v) => !values2.includes(v)),
        place3
      )
    );
  if (outsiders.some((value) => values2.includes(value))) return prove("association-outsider", place3);
  const actors = isActors(subject, place3);
  if (actors === false) return prove("association-of-author", place3);
  const proof = proofById(actors === true ? "association" : "association-unplaced", place3.location);
  const said = { ...proof, admits: holdersOf(values2), why: `It lets ${values2.join(", ")} through. ${proof.why}` };
  return stated(ofAuthor(said, subject, place3));
}
var isSpoofable = (login, { context }) => {
  if (context.unknown === true || context.causedBy === "caller" || context.event === "workflow_run") return true;
  if (!context.event.startsWith("pull_request")) return false;
  return login.startsWith("dependabot") || login === "49699333" || context.fork && context.action === "synchronize";
};
function loginIs(subject, login, place3) {
  const actors = isActors(subject, place3);
  if (actors === false) return prove("author-login", place3);
  if (actors === "unknown") return prove("actor-login-unplaced", place3);
  const id = isBot(login) ? subject.of === "actor" && isSpoofable(login.toLowerCase(), place3) ? "bot-actor" : "named-bot" : "actor-login";
  return stated(ofAuthor(proofById(id, place3.location), subject, place3));
}
function loginIsOwner(subject, place3) {
  const actors = isActors(subject, place3);
  const id = actors === true ? "actor-owner" : actors === false ? "author-login" : "actor-login-unplaced";
  return stated(ofAuthor(proofById(id, place3.location), subject, place3));
}
function labelIs(label, place3) {
  return stated({ ...proofById("label", place3.location), label });
}
function labelAmong(label, place3) {
  const { event, action } = place3.context;
  return isFreshLabel(event, action ?? "") ? labelIs(label, place3) : prove("label-survives", place3);
}
function isSameRepository(place3) {
  const { context } = place3;
  if (context.fork) return NO;
  if (context.unknown === true || context.causedBy === "caller") return prove("run-same-repository", place3);
  return context.event === "workflow_run" && context.causedBy === "anyone" ? prove("run-same-repository", place3) : YES;
}
function isFork(place3) {
  const { context, location } = place3;
  if (!context.fork) return not(isSameRepository(place3));
  if (headExists(context.event, context.action ?? "")) return YES;
  const what = "whether the fork still exists (its author can delete it, and then `fork` is null)";
  return { op: "unknown", what, location };
}
function isMerged(place3) {
  const { event, action } = place3.context;
  return action === "closed" && event.startsWith("pull_request") ? prove("merged", place3) : CHOICE;
}
function isRunOf(event, place3) {
  const { context } = place3;
  if (event.toLowerCase() === "pull_request" && !context.fork)
    return stated({ ...proofById("run-event", place3.location), admits: holdersOf(["MEMBER"]) });
  if (!needsWriteToStart(event)) return CHOICE;
  return context.fork ? NO : prove("run-event", place3);
}

// src/readers/github-workflow/conditions/condition-compare.ts
var unknown = (what, { location }) => ({ op: "unknown", what, location });
var constant = (value) => value ? YES : NO;
function split(value, judge2) {
  return any([all([value.when, judge2(value.so)]), all([not(value.when), judge2(value.otherwise)])]);
}
var ENDINGS = /* @__PURE__ */ new Set(["result", "outcome", "conclusion"]);
function outputIs(path, literal, at) {
  const open2 = unknown(`the value of \`${path.join(".")}\``, at);
  if (ENDINGS.has(path[2]?.toLowerCase() ?? ""))
    return (typeof literal === "string" ? at.output(path, literal) : void 0) ?? (path[0] === "needs" ? CHOICE : open2);
  if (literal === "") return not(at.output(path) ?? open2);
  return (typeof literal === "string" ? at.output(path, literal) : void 0) ?? open2;
}
var BY_ROLE = {
  login: loginIs,
  association: (subject, literal, at) => {
    const value = literal.toUpperCase();
    return associations.includes(value) ? associationIn(subject, [value], at) : unknown(`the association \`${literal}\``, at);
  },
  label: (_, literal, at) => labelIs(literal, at),
  labels: (_, literal, at) => labelAmong(literal, at),
  head: (_, __, at) => isSameRepository(at),
  "run-event": (_, literal, at) => isRunOf(literal, at),
  "account-type": (_, __, at) => prove("account-type", at),
  "commit-author": (_, __, at) => prove("commit-author", at),
  "review-state": (_, __, at) => prove("review-state", at),
  "run-conclusion": (_, __, at) => prove("run-conclusion", at),
  text: (_, __, at) => prove("trigger-phrase", at),
  branch: (_, __, at) => prove("branch-name", at)
};
function subjectIs(subject, literal, at) {
  if (subject.role === "fork" || subject.role === "merged") {
    const flag2 = subject.role === "fork" ? isFork(at) : isMerged(at);
    return conditionIs(flag2, literal);
  }
  if (literal === null && (subject.role === "base" || subject.of === "actor")) return NO;
  const text2 = typeof literal === "number" ? String(literal) : literal;
  return typeof text2 === "string" && text2 !== "" ? BY_ROLE[subject.role]?.(subject, text2, at) ?? CHOICE : CHOICE;
}
function conditionIs(condition, literal) {
  const number = numberOf(literal);
  return number === 1 ? condition : number === 0 ? not(condition) : NO;
}
function subjectsAgree(a, b, at) {
  const roles = [a.role, b.role].toSorted().join();
  if (roles === "base,head" && a.of === b.of) return isSameRepository(at);
  const [login, base] = a.role === "login" ? [a, b] : [b, a];
  const isId = login.path.endsWith("id");
  return roles === "base,login" && base.of === (isId ? "owner_id" : "owner") ? loginIsOwner(login, at) : CHOICE;
}
function equal(a, b, at) {
  if (a.kind === "either") return split(a, (part2) => equal(part2, b, at));
  if (b.kind === "either" || a.kind === "known" && b.kind !== "known")
    return b.kind === "either" ? split(b, (part2) => equal(a, part2, at)) : equal(b, a, at);
  if (a.kind === "known" && b.kind === "known") return constant(samePlain(a.value, b.value));
  if (a.kind === "subject" && b.kind === "subject") return subjectsAgree(a, b, at);
  if (a.kind === "free" || b.kind === "free") return CHOICE;
  if (a.kind === "subject") return b.kind === "known" ? subjectIs(a, b.value, at) : dynamic(a, b, at);
  if (a.kind === "condition") return b.kind === "known" ? conditionIs(a.of, b.value) : dynamic(b, a, at);
  if (a.kind === "output" && b.kind === "known") return outputIs(a.path, b.value, at);
  return dynamic(a, b, at);
}
var STARTERS_TEXT = /* @__PURE__ */ new Set(["text", "branch", "commit-author"]);
function dynamic(a, b, at) {
  for (const side of [a, b]) if (side.kind === "subject" && STARTERS_TEXT.has(side.role)) return CHOICE;
  for (const side of [a, b]) {
    if (side.kind === "unknown") return unknown(side.what, at);
    if (side.kind === "output") return unknown(`the value of \`${side.path.join(".")}\``, at);
  }
  return CHOICE;
}
function differ(a, b, at) {
  const [subject, other] = a.kind === "subject" ? [a, b] : [b, a];
  if (subject.kind === "subject" && other.kind === "known" && typeof other.value === "string") {
    if (subject.role === "account-type") return prove("account-type", at);
    if (subject.role === "login" && isBot(other.value)) return prove("not-a-bot", at);
  }
  return not(equal(a, b, at));
}
function truthy(value, at) {
  if (value.kind === "known") return constant(isTruthy(value.value));
  if (value.kind === "condition") return value.of;
  if (value.kind === "either") return split(value, (part2) => truthy(part2, at));
  if (value.kind === "unknown") return unknown(value.what, at);
  if (value.kind === "output") return at.output(value.path) ?? unknown(`the value of \`${value.path.join(".")}\``, at);
  if (value.kind === "subject" && value.role === "fork") return isFork(at);
  if (value.kind === "subject" && value.role === "merged") return isMerged(at);
  return value.kind === "subject" && NEVER_EMPTY.has(value.role) && isThere(value, at) ? YES : CHOICE;
}
var NEVER_EMPTY = /* @__PURE__ */ new Set(["association", "login", "account-type", "base"]);
function isThere({ of }, { context }) {
  return of === "actor" || payloadHolds(context.event, context.action ?? "", of) === "yes";
}
function subjectHolds(subject, part2, at, test2) {
  if (subject.role === "text") return prove("trigger-phrase", at);
  if (subject.role === "branch") return prove("branch-name", at);
  if (subject.role === "commit-author") return prove("commit-author", at);
  if (part2.kind !== "known") return dynamic(subject, part2, at);
  const text2 = textOf2(part2.value).toUpperCase();
  if (subject.role === "association")
    return associationIn(
      subject,
      associations.filter((value) => test2(value, text2)),
      at
    );
  if (subject.role === "login") return prove(text2.endsWith("[BOT]") ? "any-bot" : "actor-login-text", at);
  return CHOICE;
}
function textHolds(text2, subject, at, test2) {
  const upper = text2.toUpperCase();
  if (subject.role === "association")
    return associationIn(
      subject,
      associations.filter((value) => test2(upper, value)),
      at
    );
  return subject.role === "login" ? prove("actor-login-text", at) : CHOICE;
}
function listHolds(list4, item, at) {
  if (item.kind === "subject" && item.role === "association") {
    const texts2 = list4.map((value) => textOf2(value).toUpperCase());
    return associationIn(item, texts2, at);
  }
  return any(list4.map((value) => equal({ kind: "known", value }, item, at)));
}
function contains2(search, item, at) {
  if (search.kind === "either") return split(search, (part2) => contains2(part2, item, at));
  if (item.kind === "either") return split(item, (part2) => contains2(search, part2, at));
  if (search.kind === "known" && Array.isArray(search.value)) return listHolds(search.value, item, at);
  if (search.kind === "subject" && search.role === "labels")
    return item.kind === "known" ? labelAmong(textOf2(item.value), at) : dynamic(search, item, at);
  return holds(search, item, at, (text2, part2) => text2.includes(part2));
}
function holds(search, item, at, test2) {
  if (search.kind === "either") return split(search, (part2) => holds(part2, item, at, test2));
  if (item.kind === "either") return split(item, (part2) => holds(search, part2, at, test2));
  if (search.kind === "known" && item.kind === "known") {
    return constant(test2(textOf2(search.value).toUpperCase(), textOf2(item.value).toUpperCase()));
  }
  if (search.kind === "subject") return subjectHolds(search, item, at, test2);
  if (search.kind === "known" && item.kind === "subject") return textHolds(textOf2(search.value), item, at, test2);
  return search.kind === "free" || item.kind === "free" ? CHOICE : dynamic(search, item, at);
}

// src/readers/github-workflow/conditions/condition-functions.ts
var STATUS = /* @__PURE__ */ new Set(["always", "failure", "cancelled", "success"]);
function made(args, of) {
  const values2 = args.flatMap((arg) => arg.kind === "known" ? [arg.value] : []);
  if (values2.length === args.length) return known(of(values2));
  return args.find((arg) => arg.kind === "unknown" || arg.kind === "output") === void 0 ? FREE : unknownValue("a text made of values that are not in the files");
}
var formatted = ([pattern2 = "", ...values2]) => textOf2(pattern2).replace(
  /\{\{|\}\}|\{(\d{1,3})\}/g,
  (match2, index) => index === void 0 ? match2.charAt(0) : textOf2(values2[Number(index)] ?? "")
);
function fromJson(value, at) {
  if (value.kind === "either")
    return { ...value, so: fromJson(value.so, at), otherwise: fromJson(value.otherwise, at) };
  if (value.kind === "condition") return value;
  if (value.kind === "output") return { kind: "condition", of: equal(value, known("true"), at) };
  if (value.kind !== "known") return value.kind === "unknown" ? value : FREE;
  const parsed4 = plainOfJson(textOf2(value.value));
  return parsed4 === void 0 ? unknownValue("a text that is no JSON") : known(parsed4);
}
function caseOf([when, then, ...rest], at) {
  if (when === void 0) return FREE;
  if (then === void 0) return when;
  return { kind: "either", when: truthy(when, at), so: then, otherwise: caseOf(rest, at) };
}
function callValue(name2, args, at) {
  const [first = FREE] = args;
  if (name2 === "always") return { kind: "condition", of: YES };
  if (STATUS.has(name2)) return { kind: "condition", of: CHOICE };
  if (name2 === "fromjson") return fromJson(first, at);
  if (name2 === "case") return caseOf(args, at);
  if (name2 === "format") return made(args, formatted);
  if (name2 === "tojson") return made(args, ([value = null]) => JSON.stringify(value, null, 2));
  if (name2 === "join")
    return made(
      args,
      ([list4 = null, separator = ","]) => Array.isArray(list4) ? list4.map(textOf2).join(textOf2(separator)) : textOf2(list4)
    );
  return name2 === "hashfiles" ? FREE : unknownValue(`the function \`${name2}\``);
}
function callsStatus(node) {
  if (node instanceof FunctionCall)
    return STATUS.has(node.functionName.lexeme.toLowerCase()) || node.args.some(callsStatus);
  if (node instanceof Logical) return node.args.some(callsStatus);
  if (node instanceof Binary) return callsStatus(node.left) || callsStatus(node.right);
  if (node instanceof IndexAccess) return callsStatus(node.expr) || callsStatus(node.index);
  if (node instanceof Grouping) return callsStatus(node.group);
  return node instanceof Unary && callsStatus(node.expr);
}
function asksSuccess(node) {
  if (node instanceof Grouping) return asksSuccess(node.group);
  if (node instanceof FunctionCall) return node.functionName.lexeme.toLowerCase() === "success";
  if (!(node instanceof Logical)) return false;
  return node.operator.lexeme === "&&" ? node.args.some(asksSuccess) : node.args.every(asksSuccess);
}
var conjuncts2 = (node) => {
  if (node instanceof Grouping) return conjuncts2(node.group);
  return node instanceof Logical && node.operator.lexeme === "&&" ? node.args.flatMap(conjuncts2) : [node];
};
function ruledOut(part2) {
  if (part2 instanceof Grouping) return ruledOut(part2.group);
  if (!(part2 instanceof Unary)) return void 0;
  const inner = part2.expr instanceof Grouping ? part2.expr.group : part2.expr;
  if (!(inner instanceof FunctionCall)) return void 0;
  const name2 = inner.functionName.lexeme.toLowerCase();
  if (name2 === "cancelled") return name2;
  if (name2 === "failure") return inner.args.length === 0 ? name2 : void 0;
  const [results, word3] = inner.args;
  return name2 === "contains" && results !== void 0 && isAllResults(results) && word3 instanceof Literal ? { failure: "failure", cancelled: "cancelled" }[word3.literal.coerceString().toLowerCase()] : void 0;
}
function isAllResults(node) {
  if (!(node instanceof IndexAccess && node.index instanceof Literal && node.expr instanceof IndexAccess)) return false;
  const { expr: all3 } = node;
  return node.index.literal.coerceString().toLowerCase() === "result" && all3.index instanceof Star && all3.expr instanceof ContextAccess && all3.expr.name.lexeme.toLowerCase() === "needs";
}
function wholeExpression(text2) {
  const found = findExpressions(text2);
  const whole2 = found.length === 1 && found[0]?.offset === 0 && found[0].end === text2.length;
  return parseExpression(found.length === 0 ? text2 : whole2 ? found[0]?.text ?? "" : "");
}
function endsSettled(text2) {
  const parsed4 = wholeExpression(text2);
  const out = parsed4 === void 0 ? [] : conjuncts2(parsed4).map(ruledOut);
  return out.includes("failure") && out.includes("cancelled");
}
function usesStatusFunction(text2) {
  const parsed4 = wholeExpression(text2);
  if (parsed4 !== void 0) return callsStatus(parsed4) && !asksSuccess(parsed4);
  return /\b(?:always|failure|cancelled|success)\s*\(/i.test(text2);
}

// src/readers/github-workflow/conditions/condition-path.ts
function pathOf(node) {
  if (node instanceof ContextAccess) return [node.name.lexeme.toLowerCase()];
  if (!(node instanceof IndexAccess)) return void 0;
  const base = pathOf(node.expr);
  if (base === void 0) return void 0;
  if (node.index instanceof Star) return [...base, "*"];
  if (!(node.index instanceof Literal)) return void 0;
  const key = node.index.literal.coerceString();
  return [...base, /^\d+$/.test(key) ? "*" : key.toLowerCase()];
}
function casedPath(node) {
  if (node instanceof ContextAccess) return [node.name.lexeme.toLowerCase()];
  if (!(node instanceof IndexAccess) || !(node.index instanceof Literal)) return [];
  return [...casedPath(node.expr), node.index.literal.coerceString()];
}
function literalValue({ token, literal }) {
  if (token.lexeme.startsWith("'")) return known(token.lexeme.slice(1, -1).replaceAll("''", "'"));
  const value = token.lexeme === "true" ? true : token.lexeme === "false" ? false : token.lexeme === "null" ? null : literal.number();
  return known(value);
}

// src/readers/github-workflow/conditions/condition-shared.ts
var DEPTHS = /* @__PURE__ */ new WeakMap();
var MAX_DEPTH3 = 1e3;
var isShared = (condition) => DEPTHS.has(condition);
function partsOf(condition) {
  if (condition.op === "not") return [condition.of];
  return condition.op === "all" || condition.op === "any" ? condition.of : [];
}
function depthOf(condition, known5 = /* @__PURE__ */ new Map()) {
  const before = DEPTHS.get(condition) ?? known5.get(condition);
  if (before !== void 0) return before;
  const depth = partsOf(condition).reduce((most2, part2) => Math.max(most2, depthOf(part2, known5)), 0);
  known5.set(condition, depth);
  return depth;
}
function sharedAll(parts2) {
  const whole2 = all([...new Set(parts2)]);
  if (whole2.op !== "all" || isShared(whole2)) return whole2;
  const depth = 1 + depthOf(whole2);
  if (depth > MAX_DEPTH3) return void 0;
  const digest3 = sha256(JSON.stringify(whole2), "base64url");
  Object.defineProperty(whole2, "toJSON", { value: () => ({ op: "all", digest: digest3 }) });
  DEPTHS.set(whole2, depth);
  return whole2;
}
function sizeOf(condition, sizes = /* @__PURE__ */ new Map()) {
  const before = isShared(condition) ? 1 : sizes.get(condition);
  if (before !== void 0) return before;
  const size = 1 + partsOf(condition).reduce((sum, part2) => sum + sizeOf(part2, sizes), 0);
  sizes.set(condition, size);
  return size;
}

// src/readers/github-workflow/conditions/condition-span.ts
var childrenOf = (node) => {
  if (node instanceof Grouping) return [node.group];
  if (node instanceof Unary) return [node.expr];
  if (node instanceof Binary) return [node.left, node.right];
  if (node instanceof Logical || node instanceof FunctionCall) return node.args;
  return node instanceof IndexAccess ? [node.expr, node.index] : [];
};
function tokenOf(node) {
  if (node instanceof Literal) return node.token;
  if (node instanceof ContextAccess) return node.name;
  if (node instanceof FunctionCall) return node.functionName;
  return node instanceof Unary ? node.operator : void 0;
}
function spanOf2(node, source) {
  const lines = [0];
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) lines.push(at + 1);
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  const pending = [node];
  for (let next2 = pending.pop(); next2 !== void 0; next2 = pending.pop()) {
    const range = tokenOf(next2)?.range;
    if (range !== void 0) {
      first = Math.min(first, (lines[range.start.line] ?? 0) + range.start.column);
      last = Math.max(last, (lines[range.end.line] ?? 0) + range.end.column);
    }
    pending.push(...childrenOf(next2));
  }
  if (first < 0 || first >= last || last > source.length) return void 0;
  const closed = node instanceof FunctionCall ? source.indexOf(")", last) + 1 : last;
  return { offset: first, length: Math.max(closed, last) - first };
}

// src/readers/github-workflow/conditions/condition.ts
var MAX_VISITS = 1e3;
var MAX_NESTING = 6;
var MAX_PARTS2 = 2e4;
var comparing = (node, walk) => ({
  context: walk.scope.context,
  output: walk.scope.output,
  get location() {
    return walk.locate(node);
  }
});
function textValue(text2, locate, walk, foreign) {
  const found = findExpressions(text2);
  if (found.length === 0) return known(text2);
  if (walk.nesting >= MAX_NESTING) return unknownValue("a value inside too many others");
  const inner = {
    ...walk,
    locate,
    nesting: walk.nesting + 1,
    foreign: walk.foreign || foreign
  };
  const parts2 = found.map(({ text: expression2 }) => {
    const parsed4 = parseExpression(expression2);
    return parsed4 === void 0 ? unknownValue("an expression that cannot be read") : evaluate(parsed4, inner);
  });
  const [first] = found;
  const [only] = parts2;
  if (only !== void 0 && parts2.length === 1 && first?.offset === 0 && first.end === text2.length) return only;
  return parts2.find((part2) => part2.kind === "unknown") ?? FREE;
}
function inputValue(name2, node, walk) {
  const given = walk.foreign ? void 0 : walk.scope.input(name2);
  if (typeof given === "string") return textValue(given, () => walk.locate(node), walk, true);
  if (typeof given === "boolean") return known(given);
  if (given !== void 0) return { kind: "condition", of: given };
  return walk.scope.context.event === "workflow_dispatch" ? FREE : unknownValue(`the input \`${name2}\``);
}
var NEUTRAL = /* @__PURE__ */ new Set(["runner", "strategy", "job"]);
var MAX_ENTRIES = 100;
function entryValue(node, walk) {
  const open2 = unknownValue("a property whose name is computed");
  if (!(node instanceof IndexAccess) || node.index instanceof Star) return open2;
  const map = evaluate(node.expr, walk);
  const entries = map.kind === "known" && isRecord(map.value) ? Object.entries(map.value) : void 0;
  if (entries === void 0 || entries.length > MAX_ENTRIES) return open2;
  const name2 = evaluate(node.index, walk);
  const at = comparing(node, walk);
  return entries.reduceRight(
    (rest, [key, value]) => ({
      kind: "either",
      when: equal(name2, known(key), at),
      so: known(value),
      otherwise: rest
    }),
    known(null)
  );
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function accessValue(node, walk) {
  const path = pathOf(node);
  if (path === void 0) return entryValue(node, walk);
  const [root = "", name2 = ""] = path;
  if (root === "github") return githubProperty(path.join("."), walk.scope.context);
  if (NEUTRAL.has(root)) return FREE;
  if (root === "inputs") return inputValue(name2, node, walk);
  if ((root === "needs" || root === "steps") && !walk.foreign)
    return path.includes("*") ? unknownValue(`\`${path.join(".")}\``) : { kind: "output", path: casedPath(node) };
  const text2 = root === "env" ? walk.scope.env(casedPath(node)[1] ?? name2) : void 0;
  return text2 === void 0 ? unknownValue(`\`${path.join(".")}\``) : textValue(text2, () => walk.locate(node), walk, false);
}
function logicalValue(node, walk) {
  const [last, ...before] = node.args.toReversed();
  if (last === void 0) return FREE;
  const isAnd = node.operator.lexeme === "&&";
  return before.reduce(
    (rest, arg) => {
      const value = evaluate(arg, walk);
      const when = truthy(value, comparing(arg, walk));
      if (value.kind === "known") return isTruthy(value.value) === isAnd ? rest : value;
      const whole2 = value.kind === "condition" ? known(!isAnd) : value;
      return isAnd ? { kind: "either", when, so: rest, otherwise: value.kind === "condition" ? known(false) : falsy(value) } : { kind: "either", when, so: whole2, otherwise: rest };
    },
    evaluate(last, walk)
  );
}
var falsy = (value) => value.kind === "unknown" || value.kind === "output" || value.kind === "either" ? value : known("");
var ORDER = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b
};
function comparison(node, walk) {
  const left = evaluate(node.left, walk);
  const right = evaluate(node.right, walk);
  const at = comparing(node, walk);
  if (node.operator.lexeme === "==") return equal(left, right, at);
  if (node.operator.lexeme === "!=") return differ(left, right, at);
  const order = ORDER[node.operator.lexeme];
  if (order !== void 0 && left.kind === "known" && right.kind === "known" && typeof left.value === "number" && typeof right.value === "number") {
    return order(left.value, right.value) ? YES : not(YES);
  }
  const open2 = [left, right].find((side) => side.kind === "unknown" || side.kind === "output");
  return open2 === void 0 || left.kind === "free" || right.kind === "free" ? CHOICE : truthy(open2, at);
}
function call(node, walk) {
  const name2 = node.functionName.lexeme.toLowerCase();
  const args = node.args.map((arg) => evaluate(arg, walk));
  const [first = FREE, second = FREE] = args;
  const at = comparing(node, walk);
  if (name2 === "contains") return { kind: "condition", of: contains2(first, second, at) };
  if (name2 === "startswith")
    return { kind: "condition", of: holds(first, second, at, (text2, part2) => text2.startsWith(part2)) };
  if (name2 === "endswith")
    return { kind: "condition", of: holds(first, second, at, (text2, part2) => text2.endsWith(part2)) };
  return callValue(name2, args, at);
}
function evaluate(node, walk) {
  walk.budget.visits -= 1;
  if (walk.budget.visits < 0) return unknownValue("a condition that is too long to judge");
  if (node instanceof Grouping) return evaluate(node.group, walk);
  if (node instanceof Literal) return literalValue(node);
  if (node instanceof Logical) return logicalValue(node, walk);
  if (node instanceof Unary || node instanceof Binary) return { kind: "condition", of: lower2(node, walk) };
  return node instanceof FunctionCall ? call(node, walk) : accessValue(node, walk);
}
function lower2(node, walk) {
  if (node instanceof Grouping) return lower2(node.group, walk);
  if (node instanceof Unary) return not(lower2(node.expr, walk));
  if (node instanceof Logical)
    return (node.operator.lexeme === "&&" ? all : any)(node.args.map((arg) => lower2(arg, walk)));
  if (node instanceof Binary) return comparison(node, walk);
  return truthy(evaluate(node, walk), comparing(node, walk));
}
function unsound(text2, where, context) {
  return { op: "all", of: [prove("unsound-condition", { context, location: where.locate(0, text2.length) }), YES] };
}
function lowerIf(text2, where, scope) {
  if (text2 === void 0 || text2.trim() === "") return YES;
  const [found, ...more] = findExpressions(text2);
  const whole2 = found !== void 0 && more.length === 0 && found.offset === 0 && found.end === text2.length;
  if (found !== void 0 && !whole2) return unsound(text2, where, scope.context);
  const source = found === void 0 ? text2 : found.text;
  const parsed4 = parseExpression(source);
  const location = where.locate(0, text2.length);
  if (parsed4 === void 0) return { op: "unknown", what: "an expression that cannot be read", location };
  const start3 = found === void 0 ? 0 : text2.indexOf(source, found.offset + 3);
  const locate = (node) => {
    const span2 = spanOf2(node, source);
    return span2 === void 0 ? location : where.locate(start3 + span2.offset, span2.length);
  };
  const condition = lower2(parsed4, { scope, locate, budget: { visits: MAX_VISITS }, nesting: 0, foreign: false });
  return sizeOf(condition) > MAX_PARTS2 ? { op: "unknown", what: "a condition that is too long to judge", location } : condition;
}
function valueOfText(text2, location, scope) {
  const locate = () => location;
  return textValue(text2, locate, { scope, locate, budget: { visits: MAX_VISITS }, nesting: 0, foreign: false }, false);
}
function asText(value) {
  if (value.kind === "known") return known(textOf2(value.value));
  if (value.kind === "condition")
    return { kind: "either", when: value.of, so: known("true"), otherwise: known("false") };
  return value.kind === "either" ? { ...value, so: asText(value.so), otherwise: asText(value.otherwise) } : value;
}
function textIs(text2, literal, location, scope) {
  const value = asText(valueOfText(text2, location, scope));
  const at = { context: scope.context, output: scope.output, location };
  const condition = literal === void 0 ? truthy(value, at) : equal(value, known(literal), at);
  return sizeOf(condition) > MAX_PARTS2 ? { op: "unknown", what: "a value that is too long to judge", location } : condition;
}

// src/readers/github-workflow/called.ts
var MAX_CALLERS = 10;
function calledBy(workflow, job) {
  const uses = job.get("uses")?.string()?.trim();
  if (uses === void 0 || !/^[.$]\//.test(uses)) return void 0;
  const path = uses.replace(/^[.$]\//, "").split("@")[0] ?? "";
  if (workflow.callers.includes(path) || workflow.callers.length >= MAX_CALLERS) return void 0;
  const source = workflow.repository.file(path);
  const root = source && parseYaml(source, "yaml").tree;
  if (source === void 0 || root === void 0) return void 0;
  const scratch = { ...workflow, builder: builder() };
  const refs = { workflow: scratch, job: void 0, env: /* @__PURE__ */ new Map(), inputs: workflow.inputs };
  const inputs2 = /* @__PURE__ */ new Map();
  for (const { key, value } of root.at("on", "workflow_call", "inputs")?.entries() ?? []) {
    const text2 = value.get("default")?.string();
    if (text2 !== void 0) inputs2.set(key.toLowerCase(), { text: text2, tree: value.get("default"), refs: [] });
  }
  for (const [name2, value] of valuesOf(job.get("with"), /* @__PURE__ */ new Map(), refs, true)) inputs2.set(name2, value);
  return {
    ...scratch,
    file: path,
    source: source.text,
    root,
    inputs: inputs2,
    callers: [...workflow.callers, path]
  };
}

// src/readers/github-workflow/conditions/condition-memory.ts
var EMPTY = /* @__PURE__ */ new Map();
var MAX_FOLLOWED = 500;
var KNOWN2 = /* @__PURE__ */ new WeakMap();
function knownOf(workflow) {
  const before = KNOWN2.get(workflow);
  if (before !== void 0) return before;
  const known5 = {
    steps: /* @__PURE__ */ new Map(),
    called: /* @__PURE__ */ new Map(),
    answers: /* @__PURE__ */ new Map(),
    following: { depth: 0 },
    aside: { ...workflow, builder: builder() }
  };
  KNOWN2.set(workflow, known5);
  KNOWN2.set(known5.aside, known5);
  return known5;
}
function remembered3(workflow, context, about, question, answer) {
  const { answers, following } = knownOf(workflow);
  const inContext = answers.get(context) ?? /* @__PURE__ */ new Map();
  answers.set(context, inContext);
  const known5 = inContext.get(about) ?? /* @__PURE__ */ new Map();
  inContext.set(about, known5);
  const before = known5.get(question);
  if (before !== void 0) return before;
  known5.set(question, YES);
  if (following.depth >= MAX_FOLLOWED) return YES;
  following.depth += 1;
  const found = answer();
  following.depth -= 1;
  known5.set(question, found);
  return found;
}
function stepsOf(workflow, job) {
  const { steps, aside } = knownOf(workflow);
  const before = steps.get(job);
  if (before !== void 0) return before;
  const refs = { workflow: aside, job: void 0, env: EMPTY, inputs: workflow.inputs };
  const env = valuesOf(job.get("env"), valuesOf(workflow.root.get("env"), EMPTY, refs), refs);
  const read2 = readSteps(job.get("steps"), { ...refs, env }, workflow.source, () => void 0);
  steps.set(job, read2);
  return read2;
}
function calledOf(workflow, job) {
  const { called: called3 } = knownOf(workflow);
  if (!called3.has(job)) called3.set(job, calledBy(workflow, job));
  return called3.get(job);
}

// src/readers/github-workflow/conditions/environment-gate.ts
function environmentGate(job) {
  const node = job.get("environment");
  const name2 = node?.string() ?? node?.get("name")?.string();
  const location = job.keyLocation("environment");
  if (name2 === void 0 || location === void 0) return void 0;
  const why = `Environment \`${name2}\` may ask reviewers, but its rules are not in the files.`;
  return {
    op: "proof",
    proof: {
      gate: "environment",
      admits: [],
      strength: "declared",
      judges: "approver",
      forgeableBy: [],
      location,
      why
    }
  };
}

// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
  switch (node.type) {
    case "Script":
    case "CompoundList":
    case "AndOr":
      for (const command2 of node.commands)
        callback(command2);
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
      for (const command2 of node.commands)
        callback(command2);
      return;
    case "Redirected":
      callback(node.command);
      for (const redirect of node.redirects)
        callback(redirect);
      return;
    case "If":
      callback(node.clause);
      callback(node.then);
      for (const branch3 of node.elif)
        callback(branch3);
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
        for (const word3 of node.wordlist)
          callback(word3);
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
      for (const pattern2 of node.pattern)
        callback(pattern2);
      callback(node.body);
      return;
    case "ArithmeticFor": {
      const initialize = node.initialize;
      if (initialize)
        callback(initialize);
      const test2 = node.test;
      if (test2)
        callback(test2);
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
      const expression2 = node.expression;
      if (expression2)
        callback(expression2);
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
      for (const operand2 of node.operands)
        callback(operand2);
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
  const escaped2 = source.charCodeAt(pos + 1);
  const digitsStart = pos + 2;
  let end2 = digitsStart;
  if (escaped2 === 120) {
    while (end2 < limit && end2 - digitsStart < 2 && isHex(source.charCodeAt(end2)))
      end2++;
    if (end2 === digitsStart)
      return void 0;
    return { value: Number.parseInt(source.slice(digitsStart, end2), 16), end: end2 };
  }
  if (!isOctal(escaped2))
    return void 0;
  while (end2 < limit && end2 - digitsStart < 2 && isOctal(source.charCodeAt(end2)))
    end2++;
  return { value: Number.parseInt(source.slice(pos + 1, end2), 8) & 255, end: end2 };
}
function decodeAnsiCQuoted(source, start3, limit) {
  let pos = start3;
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
    const escaped2 = source[pos++];
    switch (escaped2) {
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
        const maxDigits = escaped2 === "u" ? 4 : 8;
        while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos)))
          pos++;
        if (pos === digitsStart) {
          value += `\\${escaped2}`;
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
        value += `\\${escaped2}`;
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
  constructor(type, pos, end2, text2, window) {
    this.type = type;
    this.pos = pos;
    this.end = end2;
    this.text = text2;
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
  constructor(pos, end2, text2, operator, window) {
    super("ProcessSubstitution", pos, end2, text2, window);
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
  constructor(pos, end2, text2, window) {
    this.pos = pos;
    this.end = end2;
    this.text = text2;
    this.#window = window;
  }
  get expression() {
    const window = this.#window;
    if (window !== void 0) {
      this.expression = _ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
    }
    return this.#expression;
  }
  set expression(expression2) {
    this.#expression = expression2;
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
function unescapeBareValue(text2) {
  const first = text2.indexOf("\\");
  if (first === -1)
    return text2;
  let s = "";
  let start3 = 0;
  for (let i = first; i < text2.length; i++) {
    if (text2.charCodeAt(i) !== 92)
      continue;
    s += text2.slice(start3, i);
    i++;
    if (i >= text2.length) {
      s += "\\";
      start3 = i;
      break;
    }
    if (text2.charCodeAt(i) !== 10)
      s += text2[i];
    start3 = i + 1;
  }
  return s + text2.slice(start3);
}
function continuedExpansionValue(text2) {
  let pos = 1;
  while (text2[pos] === "\\" && text2[pos + 1] === "\n")
    pos += 2;
  return pos === 1 || text2[pos] !== "(" ? text2 : text2[0] + text2.slice(pos);
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
  constructor(text2, pos, end2, source, resolver, depth = 0) {
    this.text = text2;
    this.pos = pos;
    this.end = end2;
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
function skipLineContinuations(source, pos, end2) {
  while (pos + 1 < end2 && source.charCodeAt(pos) === CH_BACKSLASH && source.charCodeAt(pos + 1) === CH_NL)
    pos += 2;
  return pos;
}

// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text2) {
  return /[*?[]/.test(text2);
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
function bracketEnds(source, start3, end2, parts2, offset) {
  let close = end2 - 1;
  while (close > start3 && source.charCodeAt(close) !== CH_RBRACKET)
    close--;
  if (close === start3)
    return null;
  const positions = [];
  const kinds = [];
  const members = [];
  let partIndex = 0;
  let symbols = false;
  for (let pos = start3; pos < end2; pos++) {
    while (parts2 && partIndex < parts2.length && parts2[partIndex].end <= pos + offset)
      partIndex++;
    const part2 = parts2?.[partIndex];
    const tokenPos = pos;
    let kind = 0;
    if (part2 && part2.pos <= pos + offset && part2.type !== "Literal") {
      pos = part2.end - offset - 1;
    } else {
      kind = source.charCodeAt(pos);
      if (kind === CH_BACKSLASH && pos + 1 < end2 && source.charCodeAt(pos + 1) === CH_NL) {
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
  const subBracket = (open2) => symbolEnd === void 0 ? -1 : symbolEnd[open2];
  const endFrom = new Int32Array(count + 2).fill(-1);
  const resume = (next2, range) => {
    if (next2 >= count)
      return -1;
    if (range && kinds[next2] === CH_DASH && next2 + 1 < count && kinds[next2 + 1] !== CH_RBRACKET) {
      let last = next2 + 1;
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
    return kinds[next2] === CH_RBRACKET ? next2 + 1 : endFrom[next2];
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
function appendRange(source, start3, end2, parts2, index, offset, result2) {
  while (start3 < end2) {
    while (parts2 && index < parts2.length && parts2[index].end <= start3 + offset)
      index++;
    const part2 = parts2?.[index];
    if (part2 && part2.pos === start3 + offset && part2.end <= end2 + offset) {
      result2.push(part2);
      start3 = part2.end - offset;
      index++;
      continue;
    }
    const stop = part2 ? Math.min(end2, (part2.pos > start3 + offset ? part2.pos : part2.end) - offset) : end2;
    const text2 = source.slice(start3, stop);
    result2.push({ type: "Literal", pos: start3 + offset, end: stop + offset, text: text2, value: unescapeBareValue(text2) });
    start3 = stop;
  }
  return index;
}
function parseGlobParts(source, start3, end2, parts2, offset = 0) {
  let result2;
  let brackets;
  let partIndex = 0;
  let emittedIndex = 0;
  let literalStart = start3;
  for (let pos = start3; pos < end2; pos++) {
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
      const limit = part2 ? Math.min(end2, part2.end - offset) : end2;
      const next2 = skipLineContinuations(source, pos + 1, limit);
      if (next2 < limit && source.charCodeAt(next2) === CH_LPAREN)
        continue;
      globEnd = pos + 1;
      if (character === CH_STAR) {
        while (globEnd < limit && source.charCodeAt(globEnd) === CH_STAR) {
          const next3 = skipLineContinuations(source, globEnd + 1, limit);
          if (next3 < limit && source.charCodeAt(next3) === CH_LPAREN)
            break;
          globEnd++;
        }
      }
    } else if (character === CH_LBRACKET) {
      if (brackets === void 0)
        brackets = bracketEnds(source, pos, end2, parts2, offset);
      const close = brackets?.get(pos);
      if (close === void 0)
        continue;
      globEnd = close;
    } else {
      continue;
    }
    if (!result2)
      result2 = [];
    emittedIndex = appendRange(source, literalStart, pos, parts2, emittedIndex, offset, result2);
    const text2 = source.slice(pos, globEnd);
    let glob;
    if (character === CH_LBRACKET) {
      const interior = [];
      emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts2, emittedIndex, offset, interior);
      glob = {
        type: "Glob",
        kind: "bracket",
        pos: pos + offset,
        end: globEnd + offset,
        text: text2,
        value: "[" + wordPartsValue(interior) + "]",
        parts: interior
      };
    } else {
      glob = {
        type: "Glob",
        kind: character === CH_STAR ? "star" : "question",
        pos: pos + offset,
        end: globEnd + offset,
        text: text2,
        value: text2,
        parts: void 0
      };
    }
    result2.push(glob);
    literalStart = globEnd;
    pos = globEnd - 1;
  }
  if (!result2)
    return parts2 ?? void 0;
  appendRange(source, literalStart, end2, parts2, emittedIndex, offset, result2);
  return result2;
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
function skipBlanks(source, pos, end2) {
  while (pos < end2) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_SPACE || ch === CH_TAB)
      pos++;
    else if (ch === CH_BACKSLASH && pos + 1 < end2 && source.charCodeAt(pos + 1) === CH_NL)
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
function hasEmbeddedWordStructure(source, start3, end2) {
  for (let pos = start3; pos < end2; pos++) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_BACKSLASH || ch === CH_SQUOTE || ch === CH_DQUOTE || ch === CH_DOLLAR || ch === CH_BACKTICK || (ch === CH_LT || ch === CH_GT) && pos + 1 < end2 && source.charCodeAt(pos + 1) === CH_LPAREN) {
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
        const quoted4 = s.charCodeAt(i);
        if (quoted4 === CH_DQUOTE)
          break;
        if (quoted4 === CH_BACKSLASH) {
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
function isAllDigitsRange(src, start3, end2) {
  for (let i = start3; i < end2; i++) {
    const c = src.charCodeAt(i);
    if (c < CH_0 || c > CH_9)
      return false;
  }
  return end2 > start3;
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
  let start3 = 0;
  if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
    head[head.length - 1] = {
      type: "Literal",
      pos: last.pos,
      end: first.end,
      text: last.text + first.text,
      value: last.value + first.value
    };
    start3 = 1;
  }
  for (let i = start3; i < tail.length; i++)
    head.push(tail[i]);
  return head;
}
function isMatchedAssignment(state) {
  return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
  return -state - 2;
}
function scanAssignmentPrefix(src, start3, end2, initialState) {
  let state = initialState;
  for (let i = start3; i < end2 && state >= 0; i++) {
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
function setToken(out, token, value, pos = 0, end2 = 0) {
  out.token = token;
  out._value = value;
  out.pos = pos;
  out.end = end2;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = false;
  out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end2, raw) {
  out.token = token;
  out._value = null;
  out.pos = pos;
  out.end = end2;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = raw;
  out.keywordEligible = false;
}
function matchReservedWord(src, start3, len) {
  switch (src.charCodeAt(start3)) {
    case CH_BANG:
      return len === 1 ? Token.Bang : void 0;
    case CH_LBRACE:
      return len === 1 ? Token.LBrace : void 0;
    case CH_RBRACE:
      return len === 1 ? Token.RBrace : void 0;
    case 105: {
      if (len !== 2)
        return void 0;
      const c = src.charCodeAt(start3 + 1);
      return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
    }
    case 102:
      if (len === 2)
        return src.charCodeAt(start3 + 1) === 105 ? Token.Fi : void 0;
      if (len === 3)
        return src.startsWith("for", start3) ? Token.For : void 0;
      if (len === 8)
        return src.startsWith("function", start3) ? Token.Function : void 0;
      return void 0;
    case 116:
      return len === 4 && src.startsWith("then", start3) ? Token.Then : void 0;
    case 101:
      if (len !== 4)
        return void 0;
      if (src.startsWith("else", start3))
        return Token.Else;
      if (src.startsWith("elif", start3))
        return Token.Elif;
      if (src.startsWith("esac", start3))
        return Token.Esac;
      return void 0;
    case 100:
      if (len === 2)
        return src.charCodeAt(start3 + 1) === 111 ? Token.Do : void 0;
      if (len === 4)
        return src.startsWith("done", start3) ? Token.Done : void 0;
      return void 0;
    case 99:
      if (len === 4)
        return src.startsWith("case", start3) ? Token.Case : void 0;
      if (len === 6)
        return src.startsWith("coproc", start3) ? Token.Coproc : void 0;
      return void 0;
    case 119:
      return len === 5 && src.startsWith("while", start3) ? Token.While : void 0;
    case 117:
      return len === 5 && src.startsWith("until", start3) ? Token.Until : void 0;
    case 115:
      return len === 6 && src.startsWith("select", start3) ? Token.Select : void 0;
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
var Lexer2 = class _Lexer {
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
  constructor(src, start3 = 0, end2 = src.length, parenBoundary = false, context = createSubstitutionContext()) {
    this.src = src;
    this.srcEnd = end2;
    this.parenBoundary = parenBoundary;
    this.pos = start3;
    this.current = new TokenValue(this);
    this.nextState = new TokenValue(this);
    this.hasPeek = false;
    this.pendingHereDocs = null;
    this.substitutionContext = context;
    if (start3 === 0 && src.charCodeAt(0) === CH_HASH && src.charCodeAt(1) === CH_BANG) {
      const nl = src.indexOf("\n");
      this.pos = nl === -1 ? this.srcEnd : nl + 1;
    }
  }
  getSource() {
    return this.src;
  }
  // Fresh window sharing source, depth and substitution context; tokens, errors, heredocs and build flags reset.
  fork(start3, end2, parenBoundary = false) {
    const lexer = new _Lexer(this.src, start3, end2, parenBoundary, this.substitutionContext);
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
  commandExpansion(pos, text2, start3, inner, parenBoundary = false) {
    const window = this.scriptWindow(this.src, start3, start3 + inner.length, parenBoundary);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text2, window);
  }
  // Escaped backticks rebuild `inner` with the escapes removed, so it is no longer a verbatim
  // substring of the source: that script parses the decoded body as its own source.
  decodedCommandExpansion(pos, text2, inner) {
    const window = this.scriptWindow(inner, 0, inner.length, false, true);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text2, window);
  }
  processSubstitution(pos, text2, operator, inner) {
    const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
    return new ProcessSubstitutionImpl(pos, this.pos, text2, operator, window);
  }
  // Past the nesting budget the part gets no window, so lazy materialization bottoms out.
  scriptWindow(source, start3, end2, parenBoundary, decoded3 = false) {
    if (this._nestingDepth > MAX_SYNTAX_NESTING)
      return void 0;
    const context = decoded3 ? void 0 : this.substitutionContext;
    return { source, start: start3, end: end2, depth: this._nestingDepth + 1, parenBoundary, context };
  }
  getPos() {
    return this.pos;
  }
  findSubstitutionEnd(start3, end2, depth = this._nestingDepth + 1) {
    if (_Lexer._findSubstitutionEnd === void 0)
      return -1;
    return _Lexer._findSubstitutionEnd(this.src, start3, end2, depth, this.substitutionContext);
  }
  /** Materialize a word token's value: raw spans slice directly, others re-lex the span. */
  _tokenValue(pos, end2, raw) {
    return raw ? this.src.slice(pos, end2) : this.wordValueOf(pos, end2);
  }
  // Re-lex [start, end) in value mode to produce the processed word text. Bounded
  // to the span, so every expansion the original scan consumed closes within it.
  // Errors were already reported by the original scan; suppress duplicates.
  wordValueOf(start3, end2) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedBuildValue = this._buildValue;
    const savedUnbalanced = this._unbalanced;
    const errorCount = this._errors === null ? 0 : this._errors.length;
    this.pos = start3;
    this.srcEnd = end2;
    this._buildValue = true;
    this.readWordText();
    if (this.pos < end2 && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
      this.pos = start3;
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
  findClosingBracket(start3, end2 = this.srcEnd) {
    const limit = Math.min(end2, this.srcEnd);
    let window = this._bracketWindow;
    if (!window || window.limit !== limit) {
      window = { limit, depth: this._nestingDepth, last: this.src.lastIndexOf("]", limit - 1) };
      this._bracketWindow = window;
    }
    if (start3 > window.last)
      return -1;
    if (window.depth !== this._nestingDepth) {
      window = { limit, depth: this._nestingDepth, last: window.last };
      this._bracketWindow = window;
    }
    if (window.failed?.has(start3))
      return -1;
    const unmatched = [];
    const close = this.findClosingShellDelimiter(start3, end2, CH_RBRACKET, false, true, unmatched);
    if (close === -1) {
      const failed = window.failed ?? (window.failed = /* @__PURE__ */ new Set());
      for (const starts of unmatched)
        for (const pos of starts)
          failed.add(pos);
    }
    return close;
  }
  /** Find the closing bracket of `$[ … ]`, which unlike a subscript does not recurse into `${ }`. */
  findClosingArithmeticBracket(start3, end2 = this.srcEnd) {
    const limit = Math.min(end2, this.srcEnd);
    let window = this._arithmeticBracketWindow;
    if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
      window = { end: limit, depth: this._nestingDepth, failed: /* @__PURE__ */ new Set() };
      this._arithmeticBracketWindow = window;
    }
    if (window.failed.has(start3))
      return -1;
    return this.findClosingShellDelimiter(start3, end2, CH_RBRACKET, false, false, void 0, window.failed);
  }
  /** Find the closing brace for a parameter expansion, ignoring braces inside nested shell syntax. */
  findClosingBrace(start3, end2 = this.srcEnd) {
    return this.findClosingShellDelimiter(start3, end2, CH_RBRACE);
  }
  /** Find the closing parenthesis for a shell substitution using the command-aware scanner. */
  findClosingParenthesis(start3, end2 = this.srcEnd) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedUnbalanced = this._unbalanced;
    this.pos = start3;
    this.srcEnd = Math.min(end2, this.srcEnd);
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
  findArithmeticExpansionEnd(start3, end2 = this.srcEnd) {
    const scanner = this.fork(start3, end2);
    scanner.pos = start3 + 1;
    scanner.scanArithmeticBody();
    return scanner.pos;
  }
  /** Find the end of one shell-expanded arithmetic word using the canonical lexer scanners. */
  findArithmeticWordEnd(start3, end2 = this.srcEnd) {
    const scanner = this.fork(start3, end2);
    scanner.pos = start3;
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
  findClosingShellDelimiter(start3, end2, closing2, array = false, braces = true, bracketStarts, failedBrackets) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedUnbalanced = this._unbalanced;
    this.srcEnd = Math.min(end2, this.srcEnd);
    const delimiters = [closing2];
    bracketStarts?.push([]);
    const failedStarts = failedBrackets ? [start3] : void 0;
    let pos = start3;
    let wordStart = true;
    let invalid2 = -1;
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
        } else if (invalid2 === -1 && (ch === CH_SEMI || ch === CH_AMP || ch === CH_PIPE || ch === CH_LT || ch === CH_GT || ch === CH_LPAREN && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) {
          invalid2 = pos;
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
          if (invalid2 !== -1)
            this.errors.push({ message: `unexpected '${this.src[invalid2]}' in array assignment`, pos: invalid2 });
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
      for (const start4 of failedStarts)
        failedBrackets.add(start4);
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
  scanBraceExpansion(start3, results) {
    const src = this.src;
    const len = this.srcEnd;
    const cached = results.get(start3);
    if (cached !== void 0)
      return cached;
    const savedPos = this.pos;
    const savedUnbalanced = this._unbalanced;
    const errorCount = this._errors === null ? 0 : this._errors.length;
    const frames = [start3, 0];
    let pos = start3 + 1;
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
      const next2 = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
      if (type & 1) {
        if (next2 === CH_LPAREN && (ch === CH_LT || ch === CH_GT)) {
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
      } else if (next2 === CH_SQUOTE) {
        pos = decodeAnsiCQuoted(src, pos + 2, len).end;
      } else if (next2 === CH_LBRACE) {
        const close = this.findClosingBrace(pos + 2, len);
        if (close === -1)
          break;
        pos = close + 1;
      } else if (next2 === CH_LPAREN) {
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
    return results.get(start3);
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
      const text2 = this.src.slice(startPos, this.pos);
      const part2 = this.processSubstitution(startPos, text2, ch === 60 ? "<" : ">", inner);
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
    const end2 = this.pos;
    const operator = skipLineContinuations(src, close + 1, end2);
    const after = src.charCodeAt(operator);
    const keyed = after === CH_EQ || after === CH_PLUS && src.charCodeAt(operator + 1) === CH_EQ;
    let headParts = head?.parts;
    let tailParts = this._wordParts;
    if (keyed)
      tailParts = parseGlobParts(src, close + 1, end2, tailParts) ?? tailParts;
    if (!headParts && !tailParts)
      return keyed ? null : parseGlobParts(src, startPos, end2, void 0) ?? null;
    const headText = src.slice(startPos, close + 1);
    if (!headParts)
      headParts = [{ type: "Literal", pos: startPos, end: close + 1, text: headText, value: head?.value ?? headText }];
    if (!tailParts)
      tailParts = end2 > close + 1 ? [{ type: "Literal", pos: close + 1, end: end2, text: src.slice(close + 1, end2), value: this._wordText }] : [];
    let parts2 = joinWordParts(headParts, tailParts);
    if (!keyed)
      parts2 = parseGlobParts(src, startPos, end2, parts2) ?? parts2;
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
    const start3 = this.pos;
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
        const ansiC = quotePos > start3 && src.charCodeAt(quotePos - 1) === CH_DOLLAR;
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
    setToken(this.current, Token.Word, src.slice(start3, this.pos), start3, this.pos);
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
    const setPart = (end2) => {
      const raw = src.slice(partStart, end2);
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
    const next2 = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
    switch (ch) {
      case CH_SEMI:
        if (next2 === CH_SEMI) {
          if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === CH_AMP) {
            this.pos += 3;
            setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
            return true;
          }
          this.pos += 2;
          setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
          return true;
        }
        if (next2 === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
          return true;
        }
        this.pos++;
        setToken(out, Token.Semi, ";", tokenStart, this.pos);
        return true;
      case CH_PIPE:
        if (next2 === CH_PIPE) {
          this.pos += 2;
          setToken(out, Token.Or, "||", tokenStart, this.pos);
          return true;
        }
        if (next2 === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
          return true;
        }
        this.pos++;
        setToken(out, Token.Pipe, "|", tokenStart, this.pos);
        return true;
      case CH_AMP:
        if (next2 === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.And, "&&", tokenStart, this.pos);
          return true;
        }
        if (next2 === CH_GT) {
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
        if (ctx === LexContext.CommandStart && next2 === CH_LPAREN) {
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
      const next2 = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
      if (next2 === CH_LT) {
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
      } else if (next2 === CH_LPAREN) {
        this.readProcessSubstitution(out, "<", tokenStart);
        return true;
      } else if (next2 === CH_GT) {
        op = "<>";
        this.pos++;
      } else if (next2 === CH_AMP) {
        op = "<&";
        this.pos++;
      } else {
        op = "<";
      }
    } else if (ch === CH_GT) {
      this.pos++;
      const next2 = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
      if (next2 === CH_LPAREN) {
        this.readProcessSubstitution(out, ">", tokenStart);
        return true;
      }
      if (next2 === CH_GT) {
        op = ">>";
        this.pos++;
      } else if (next2 === CH_AMP) {
        op = ">&";
        this.pos++;
      } else if (next2 === CH_PIPE) {
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
    const text2 = this.src.slice(tokenStart, this.pos);
    setToken(out, Token.Word, text2, tokenStart, this.pos);
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
    let quoted4 = false;
    while (this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_SQUOTE) {
        quoted4 = true;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
          delimiter += src[this.pos];
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_DQUOTE) {
        quoted4 = true;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len) {
            const next2 = src.charCodeAt(this.pos + 1);
            if (next2 === CH_NL) {
              this.pos += 2;
              continue;
            }
            if (next2 === CH_DOLLAR || next2 === CH_BACKTICK || next2 === CH_DQUOTE || next2 === CH_BACKSLASH)
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
        quoted4 = true;
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
        const next2 = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (next2 === CH_SQUOTE || next2 === CH_DQUOTE)
          quoted4 = true;
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
    this._hereQuoted = quoted4;
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
  matchHereDocDelimiter(delimiter, lineStart, end2, join7) {
    const src = this.src;
    let pos = lineStart;
    for (let i = 0; i < delimiter.length; ) {
      if (join7 && src.charCodeAt(pos) === CH_BACKSLASH && pos + 1 < end2 && src.charCodeAt(pos + 1) === CH_NL) {
        pos += 2;
        continue;
      }
      if (pos >= end2 || src.charCodeAt(pos) !== delimiter.charCodeAt(i))
        return -1;
      pos++;
      i++;
    }
    return pos;
  }
  // A `\` consumes the next character, so `\`+newline continues the line and `\\` does not.
  logicalLineEnd(from2, end2, join7) {
    const src = this.src;
    let lineEnd = src.indexOf("\n", from2);
    while (lineEnd !== -1 && lineEnd < end2) {
      if (!join7)
        return lineEnd;
      let backslashes = lineEnd;
      while (backslashes > from2 && src.charCodeAt(backslashes - 1) === CH_BACKSLASH)
        backslashes--;
      if ((lineEnd - backslashes) % 2 === 0)
        return lineEnd;
      from2 = lineEnd + 1;
      lineEnd = src.indexOf("\n", from2);
    }
    return end2;
  }
  skipHereDocBody(delimiter, strip, parenEnds = false, quoted4 = false) {
    this.hereDocClosingPos = -1;
    this.hereDocClosingEnd = -1;
    const src = this.src;
    const len = this.srcEnd;
    while (this.pos < len) {
      let lineStart = this.pos;
      const lineEnd = this.logicalLineEnd(lineStart, len, !quoted4);
      for (; ; ) {
        const before = lineStart;
        if (strip)
          while (lineStart < lineEnd && src.charCodeAt(lineStart) === CH_TAB)
            lineStart++;
        if (!quoted4)
          lineStart = skipLineContinuations(src, lineStart, lineEnd);
        if (lineStart === before)
          break;
      }
      let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted4);
      if (afterDelim !== -1 && !quoted4)
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
      const next2 = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
      if (!this._wordRaw || next2 !== CH_LT && next2 !== CH_GT) {
        setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
        out.keywordEligible = this._wordKeywordEligible;
        return;
      }
    }
    this.classifyWord(out, ctx, tokenStart, errorStart);
  }
  isRedirectVariable(start3, end2) {
    const src = this.src;
    for (let i = start3; i < end2; i++) {
      const c = src.charCodeAt(i);
      if (c === CH_LBRACKET && i > start3) {
        return i + 2 < end2 && src.charCodeAt(end2 - 1) === CH_RBRACKET && this.findClosingShellDelimiter(i + 1, end2, CH_RBRACKET) === end2 - 1;
      }
      if (c >= 128 || !(isIdChar[c] & (i === start3 ? 1 : 2)))
        return false;
    }
    return end2 > start3;
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
    const quoted4 = this._wordQuoted;
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
      if (!quoted4 && wordLen <= 16 || nextCh === CH_LT || nextCh === CH_GT) {
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
    let text2 = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
    let quoted4 = false;
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
      litBuf = text2;
      litStart = fastStart;
      hasGlobs = text2.length > 0 && hasGlobCharacters(text2);
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
          text2 += chunk;
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
              text2 += chunk;
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
            text2 += eg;
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
            quoted4 = true;
            keywordEligible = false;
            valueIsRaw = false;
            lastValueChar = src.charCodeAt(pos);
            if (bt) {
              text2 += src[pos];
              if (bp)
                litBuf += src[pos];
            }
            pos++;
          }
        } else {
          if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
            assignmentState = ASSIGNMENT_INVALID;
          quoted4 = true;
          keywordEligible = false;
          lastValueChar = CH_BACKSLASH;
          if (bt) {
            text2 += "\\";
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
        quoted4 = true;
        keywordEligible = false;
        valueIsRaw = false;
        pos++;
        const start3 = pos;
        while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
          pos++;
        if (pos > start3)
          lastValueChar = src.charCodeAt(pos - 1);
        const value = bt ? src.slice(start3, pos) : "";
        if (bt)
          text2 += value;
        if (pos < len)
          pos++;
        else
          this.errors.push({ message: "unterminated single quote", pos: start3 - 1 });
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
        quoted4 = true;
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
          text2 += this._dqText;
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
        const next2 = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
        if (next2 === CH_SQUOTE || next2 === CH_DQUOTE)
          quoted4 = true;
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
          text2 += this._resultText;
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
          text2 += this._resultText;
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
            text2 += braceText;
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
          text2 += "{";
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
    this._wordText = text2;
    this._wordRaw = valueIsRaw;
    this._wordQuoted = quoted4;
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
  readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs2 = false) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    const start3 = pos;
    let text2 = "";
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
            const next2 = src.charCodeAt(pos);
            if (insideDoubleQuotes && next2 !== CH_DOLLAR && next2 !== CH_BACKTICK && next2 !== CH_DQUOTE && next2 !== CH_BACKSLASH && next2 !== CH_RBRACE) {
              text2 += "\\";
              if (bp)
                litBuf += "\\";
              preserveLiteral = true;
            }
            const escaped2 = src[pos++];
            text2 += escaped2;
            if (bp)
              litBuf += escaped2;
          }
        }
        continue;
      }
      if (ch === CH_SQUOTE && !insideDoubleQuotes) {
        const sqStart = pos;
        pos++;
        const start4 = pos;
        while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
          pos++;
        const value = src.slice(start4, pos);
        text2 += value;
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
        text2 += this._dqText;
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
        text2 += this._resultText;
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
        text2 += this._resultText;
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
        text2 += raw;
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
      text2 += src[pos];
      if (bp) {
        litBuf += src[pos];
        if (globs2 && (ch === CH_STAR || ch === CH_QUESTION || ch === CH_LBRACKET))
          hasGlobs = true;
      }
      pos++;
    }
    if (bp && pos > litStart)
      parts2.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
    this.pos = pos;
    this._wordText = text2;
    this._wordRaw = false;
    this._wordQuoted = false;
    this._wordHasExpansions = false;
    this._wordKeywordEligible = false;
    if (bp) {
      this._wordParts = parts2.length > 1 || parts2.length === 1 && (parts2[0].type !== "Literal" || preserveLiteral) ? parts2 : null;
      if (hasGlobs)
        this._wordParts = parseGlobParts(src, start3, pos, this._wordParts) ?? null;
    }
  }
  subFieldParts(start3, end2) {
    if (this._nestingDepth >= MAX_SYNTAX_NESTING)
      return void 0;
    return hasEmbeddedWordStructure(this.src, start3, end2) ? this.parseSubFieldWord(start3, end2).parts : parseGlobParts(this.src, start3, end2, void 0);
  }
  // Parse a parameter-expansion sub-field (operand, slice bound, replacement pattern) over
  // the window [start, end) of the original source. Parsing in place — rather than against a
  // detached slice — gives the word and any nested substitutions absolute offsets, and
  // composes through nested ${...}. The `${...}` inner is a verbatim substring of the
  // source, so every sub-field offset maps straight back.
  parseSubFieldWord(start3, end2, context = "word", arithmetic = false) {
    if (start3 >= end2)
      return new WordImpl("", start3, start3);
    if (this._nestingDepth >= MAX_SYNTAX_NESTING)
      return new WordImpl(this.src.slice(start3, end2), start3, end2);
    this._nestingDepth++;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedPos = this.pos;
    const savedText = this._wordText;
    const savedParts = this._wordParts;
    const savedQuoted = this._wordQuoted;
    const savedKeywordEligible = this._wordKeywordEligible;
    this.srcEnd = end2;
    this.pos = start3;
    this.readInnerWordText(context === "quoted", arithmetic, context === "word");
    const word3 = new WordImpl(this.src.slice(start3, end2), start3, end2);
    if (this._buildParts) {
      word3.parts = this._wordParts ?? void 0;
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
    return word3;
  }
  skipSQ() {
    while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== CH_SQUOTE)
      this.pos++;
    if (this.pos < this.srcEnd)
      this.pos++;
  }
  skipAnsiCQuoted() {
    const quotePos = this.pos - 1;
    const result2 = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
    this.pos = result2.end;
    if (!result2.closed)
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
          const next2 = src.charCodeAt(this.pos + 1);
          if (next2 === CH_LPAREN || next2 === CH_LBRACE || next2 === CH_DOLLAR)
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
    let text2 = "";
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
        text2 += chunk;
        if (bp)
          litBuf += chunk;
      }
      if (this.pos >= len || src.charCodeAt(this.pos) === CH_DQUOTE)
        break;
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_BACKSLASH) {
        this.pos++;
        if (this.pos < len) {
          const next2 = src.charCodeAt(this.pos);
          if (next2 === CH_NL) {
            this.pos++;
            continue;
          }
          if (bt) {
            if (unescapeAll || next2 === CH_DOLLAR || next2 === CH_BACKTICK || next2 === CH_DQUOTE || next2 === CH_BACKSLASH) {
              const c = src[this.pos];
              text2 += c;
              if (bp)
                litBuf += c;
            } else {
              const pair = "\\" + src[this.pos];
              text2 += pair;
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
            text2 += "$";
            if (bp)
              litBuf += "$";
          }
          this.pos++;
          continue;
        }
        const expStart = this.pos;
        this.readDollar(true);
        if (bt)
          text2 += this._resultText;
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
          text2 += this._resultText;
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
    this._dqText = text2;
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
        const text2 = src.slice(dollarPos, this.pos);
        this._resultPart = {
          type: "LocaleString",
          pos: dollarPos,
          end: this.pos,
          text: text2,
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
      const text2 = bt ? src.slice(this.pos - 2, this.pos) : "";
      this._resultText = text2;
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text: text2 } : void 0;
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
      const text2 = bt ? src.slice(namePos, this.pos) : "";
      this._resultText = text2;
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text: text2 } : void 0;
      return;
    }
    if (ch === CH_LBRACKET) {
      const errorCount = this._errors === null ? 0 : this._errors.length;
      const close = this.findClosingArithmeticBracket(this.pos + 1);
      if (close !== -1) {
        const bodyStart = this.pos + 1;
        const body = src.slice(bodyStart, close);
        this.pos = close + 1;
        const text2 = bt ? src.slice(dollarPos, this.pos) : "";
        this._resultText = text2;
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text2, body, bodyStart) : void 0;
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
    const start3 = this.pos;
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
      return bt ? src.slice(start3, this.pos) : "";
    }
    return bt ? src.slice(start3, this.pos - 2) : "";
  }
  readArithmeticExpansion(dollarPos) {
    const bodyStart = this.pos + 2;
    const body = this.scanArithmeticBody();
    if (this._notArithmetic)
      return;
    if (this._arithUnterminated)
      this.errors.push({ message: "unterminated arithmetic expansion", pos: dollarPos });
    const text2 = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
    this._resultText = text2;
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text2, body, bodyStart) : void 0;
  }
  arithmeticExpansion(pos, text2, body, bodyStart) {
    return new ArithmeticExpansionImpl(pos, this.pos, text2, {
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
    const text2 = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
    this._resultText = text2;
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
  readBraceSubstitution(skip2) {
    const dollarPos = this.pos - 1;
    this.pos += skip2;
    const src = this.src;
    const len = this.srcEnd;
    let depth = 1;
    const start3 = this.pos;
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
      const rawInner = src.slice(start3, this.pos - 1);
      const inner = rawInner.trim();
      const text2 = src.slice(dollarPos, this.pos);
      this._resultText = text2;
      if (this._buildParts) {
        const innerStart = start3 + (rawInner.length - rawInner.trimStart().length);
        this._resultPart = this.commandExpansion(dollarPos, text2, innerStart, inner);
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
    const start3 = this.pos;
    if (!this._buildParts && !this._buildValue) {
      while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
        if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
          this.pos++;
        this.pos++;
      }
      if (this.pos < len)
        this.pos++;
      else
        this.errors.push({ message: "unterminated backtick", pos: start3 - 1 });
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
      inner = src.slice(start3, this.pos);
    } else {
      inner = src.slice(start3, this.pos);
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
      this.errors.push({ message: "unterminated backtick", pos: start3 - 1 });
    const text2 = src.slice(start3 - 1, this.pos);
    this._resultText = inner;
    this._resultHasExpansion = true;
    if (this._buildParts) {
      this._resultPart = hasEscapes ? this.decodedCommandExpansion(start3 - 1, text2, inner) : this.commandExpansion(start3 - 1, text2, start3, inner);
    } else {
      this._resultPart = void 0;
    }
  }
  readParameterExpansion(insideDoubleQuotes) {
    const src = this.src;
    const len = this.srcEnd;
    const start3 = this.pos;
    this.pos++;
    let depth = 1;
    let reported = false;
    while (this.pos < len && depth > 0) {
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_DOLLAR) {
        const next2 = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (next2 === CH_LBRACE) {
          depth++;
          if (this._nestingDepth + depth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum parameter expansion nesting depth exceeded", pos: this.pos });
            reported = true;
          }
          this.pos += 2;
          continue;
        }
        if (next2 === CH_DOLLAR) {
          this.pos += 2;
          continue;
        }
        if (next2 === CH_LPAREN) {
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
        if (this.pos > start3 + 1 && src.charCodeAt(this.pos - 2) === CH_DOLLAR)
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
      this.errors.push({ message: "unterminated parameter expansion", pos: start3 - 1 });
    const text2 = this._buildParts || this._buildValue ? src.slice(start3 - 1, this.pos) : "";
    this._resultText = text2;
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    if (this._buildParts) {
      const inner = src.slice(start3 + 1, closed ? this.pos - 1 : this.pos);
      this._resultPart = this.parseParamInner(text2, inner, start3 + 1, insideDoubleQuotes);
    } else {
      this._resultPart = void 0;
    }
  }
  // `innerStart` is the absolute offset of `inner` in the original source, so each sub-field
  // word is parsed in place at its true position. `sub(a, b)` maps inner-relative offsets to
  // that absolute window.
  parseParamInner(text2, inner, innerStart, insideDoubleQuotes) {
    const result2 = {
      type: "ParameterExpansion",
      pos: innerStart - 2,
      end: this.pos,
      text: text2,
      parameter: "",
      parameterPos: innerStart,
      parameterEnd: innerStart,
      prefix: void 0,
      index: void 0,
      operation: void 0
    };
    const ilen = inner.length;
    if (ilen === 0)
      return result2;
    const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
    const closeBracket = (start3) => {
      const close = this.findClosingBracket(innerStart + start3, innerStart + ilen);
      return close === -1 ? -1 : close - innerStart;
    };
    let i = 0;
    if (ilen > 1 && inner.charCodeAt(0) === CH_BANG) {
      result2.prefix = "!";
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
        result2.prefix = "#";
        result2.parameter = inner.slice(1, nameEnd);
        result2.parameterPos = innerStart + 1;
        result2.parameterEnd = innerStart + nameEnd;
        if (indexEnd !== -1)
          result2.index = sub(nameEnd + 1, indexEnd, "embedded");
        return result2;
      }
    }
    const nameStart = i;
    i = this.scanParamName(inner, i);
    result2.parameter = inner.slice(nameStart, i);
    result2.parameterPos = innerStart + nameStart;
    result2.parameterEnd = innerStart + i;
    if (i < ilen && inner.charCodeAt(i) === CH_LBRACKET) {
      const closeB = closeBracket(i + 1);
      if (closeB !== -1) {
        result2.index = sub(i + 1, closeB, "embedded");
        i = closeB + 1;
      }
    }
    if (i >= ilen)
      return result2;
    const pos = innerStart + i;
    const end2 = innerStart + ilen;
    const opChar = inner.charCodeAt(i);
    const nextChar = inner.charCodeAt(i + 1);
    const defaultChar = inner[opChar === CH_COLON ? i + 1 : i];
    if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
      const operandStart = i + (opChar === CH_COLON ? 2 : 1);
      result2.operation = {
        type: "Default",
        pos,
        end: end2,
        operatorEnd: innerStart + operandStart,
        operator: opChar === CH_COLON ? `:${defaultChar}` : defaultChar,
        operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
      };
      return result2;
    }
    if (opChar === CH_COLON) {
      i++;
      const sliceStart = innerStart + i;
      const colonIdx = findUnnested(inner.slice(i), CH_COLON, true, (index, quoted4) => {
        return this.findNestedShellEnd(sliceStart + index, end2, quoted4) - sliceStart;
      });
      result2.operation = {
        type: "Slice",
        pos,
        end: end2,
        operatorEnd: sliceStart,
        operator: ":",
        offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
        length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
      };
      return result2;
    }
    if (opChar === CH_HASH || opChar === CH_PERCENT) {
      const doubled = nextChar === opChar;
      const operator = opChar === CH_HASH ? doubled ? "##" : "#" : doubled ? "%%" : "%";
      const operandStart = i + (doubled ? 2 : 1);
      result2.operation = {
        type: "Remove",
        pos,
        end: end2,
        operatorEnd: innerStart + operandStart,
        operator,
        operand: sub(operandStart, ilen)
      };
      return result2;
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
      result2.operation = {
        type: "Replace",
        pos,
        end: end2,
        operatorEnd: innerStart + i,
        operator,
        pattern: sub(i, patternEnd),
        replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
      };
      return result2;
    }
    if (opChar === CH_CARET || opChar === CH_COMMA) {
      const doubled = nextChar === opChar;
      const operator = opChar === CH_CARET ? doubled ? "^^" : "^" : doubled ? ",," : ",";
      const operandStart = i + (doubled ? 2 : 1);
      result2.operation = {
        type: "CaseModification",
        pos,
        end: end2,
        operatorEnd: innerStart + operandStart,
        operator,
        operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
      };
      return result2;
    }
    if (result2.prefix === "!" && result2.index === void 0 && i + 1 === ilen && (opChar === CH_AT || opChar === CH_STAR)) {
      result2.operation = { type: "Names", pos, end: end2, operatorEnd: end2, operator: opChar === CH_AT ? "@" : "*" };
      return result2;
    }
    if (opChar === CH_AT) {
      result2.operation = {
        type: "Transform",
        pos,
        end: end2,
        operatorEnd: pos + 1,
        operator: "@",
        operand: sub(i + 1, ilen)
      };
      return result2;
    }
    result2.operation = { type: "Unknown", pos, end: end2, operatorEnd: end2, operator: inner.slice(i) };
    return result2;
  }
  findNestedShellEnd(start3, end2, quoted4) {
    const ch = this.src.charCodeAt(start3);
    if (ch === CH_BACKTICK) {
      let pos = start3 + 1;
      while (pos < end2) {
        const current = this.src.charCodeAt(pos);
        if (current === CH_BACKSLASH) {
          pos += 2;
          continue;
        }
        pos++;
        if (current === CH_BACKTICK)
          return pos;
      }
      return end2;
    }
    let close;
    if (ch === CH_DOLLAR) {
      const next2 = start3 + 1;
      if (next2 < end2 && this.src.charCodeAt(next2) === CH_LBRACE) {
        close = this.findClosingBrace(next2 + 1, end2);
      } else {
        const open2 = skipLineContinuations(this.src, next2, end2);
        if (open2 >= end2 || this.src.charCodeAt(open2) !== CH_LPAREN)
          return start3;
        close = this.findClosingParenthesis(open2 + 1, end2);
      }
    } else {
      const open2 = start3 + 1;
      if (quoted4 || ch !== CH_LT && ch !== CH_GT || open2 >= end2 || this.src.charCodeAt(open2) !== CH_LPAREN) {
        return start3;
      }
      close = this.findClosingParenthesis(open2 + 1, end2);
    }
    return close === -1 ? end2 : close + 1;
  }
  scanParamName(s, start3) {
    let i = start3;
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
    const result2 = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
    this.pos = result2.end;
    if (!result2.closed)
      this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
    return result2.value;
  }
  // Quotes resume when a nested substitution returns to their parenthesis depth.
  extractBalanced(useGrammar = true, quoteOnly = false) {
    const src = this.src;
    const len = this.srcEnd;
    const bt = this._buildParts || this._buildValue;
    let depth = quoteOnly ? 0 : 1;
    const start3 = this.pos;
    this._unbalanced = false;
    const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start3) : void 0;
    if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < MAX_SYNTAX_NESTING) {
      this.pos = knownEnd;
      return bt ? src.slice(start3, knownEnd - 1) : "";
    }
    let wordStart = true;
    while (!quoteOnly && this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_RPAREN) {
        const result2 = bt ? src.slice(start3, this.pos) : "";
        this.pos++;
        return result2;
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
    let arithExtent = start3 >= 2 && src.charCodeAt(start3) === CH_LPAREN && src.charCodeAt(start3 - 1) === CH_LPAREN && src.charCodeAt(start3 - 2) === CH_DOLLAR;
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
          const next2 = src.charCodeAt(this.pos + 1);
          if (next2 === CH_SQUOTE && quote.close === CH_RBRACE) {
            this.pos += 2;
            this.skipAnsiCQuoted();
            continue;
          }
          if (next2 === CH_LBRACE) {
            quotes.push({ close: CH_RBRACE, depth });
            parameterDepth++;
            this.pos++;
          } else if (next2 === CH_LPAREN) {
            this.pos++;
            ch = CH_LPAREN;
            commandOpen = true;
          } else if (next2 === CH_DOLLAR) {
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
        const end2 = this.findSubstitutionEnd(scope?.start ?? start3, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
        if (end2 !== -1) {
          if (scope === void 0) {
            this.pos = end2;
            return bt ? src.slice(start3, end2 - 1) : "";
          }
          this.pos = end2 - 1;
          depth = scope.depth + 1;
          caseDepth = 0;
          caseParens = 0;
          wordStartAfterParen.length = scope.parens + 1;
          ch = CH_RPAREN;
        }
      }
      if (ch === CH_LPAREN) {
        const prev = this.pos > start3 && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
        const commandDollarPos = prev === CH_DOLLAR ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
        const wordParen = commandDollarPos !== -1 || prev === CH_LT || prev === CH_GT || prev === CH_EQ || prev === CH_AT || prev === CH_QUESTION || prev === CH_STAR || prev === CH_PLUS || prev === CH_BANG || prev === CH_LPAREN && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start3;
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
            const result2 = bt ? src.slice(start3, this.pos) : "";
            this.pos++;
            return result2;
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
        if (this.pos > start3 && src.charCodeAt(this.pos - 1) === CH_DOLLAR) {
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
        const next2 = src.charCodeAt(++this.pos);
        if (next2 === CH_SQUOTE) {
          this.pos++;
          this.skipAnsiCQuoted();
        } else if (next2 === CH_DOLLAR) {
          this.pos++;
        } else if (next2 === CH_LBRACE && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
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
    return bt ? src.slice(start3, this.pos) : "";
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
function trimEnd(src, start3, end2) {
  while (end2 > start3) {
    const c = src.charCodeAt(end2 - 1);
    if (c !== CH_SPACE && c !== CH_TAB && c !== CH_NL)
      break;
    end2--;
  }
  return end2;
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
function parseArithmeticExpression(src, offset = 0, collector3, nestingDepth = 0) {
  let pos = 0;
  const len = src.length;
  const initialWordCount = collector3?.embeddedWords.length ?? 0;
  function makeWord(start4, end2, embedded = false) {
    const node = {
      type: "ArithmeticWord",
      pos: start4 + offset,
      end: end2 + offset,
      value: src.slice(start4, end2),
      parts: void 0
    };
    if (embedded)
      collector3?.embeddedWords.push(node);
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
        const wordEnd = collector3?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
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
    const start4 = pos;
    if (start4 === len)
      return makeWord(start4, start4);
    const wordCount = collector3?.embeddedWords.length ?? 0;
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
    if (collector3)
      collector3.embeddedWords.length = wordCount;
    return makeWord(start4, trimEnd(src, start4, pos));
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
        const alternate2 = parseBinExpr(3, depth + 1);
        left = { type: "ArithmeticTernary", pos: left.pos, end: alternate2.end, test: left, consequent, alternate: alternate2 };
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
    const start4 = pos;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    if (c === CH_PLUS && nc === CH_PLUS) {
      pos += 2;
      const operand2 = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start4 + offset, end: operand2.end, operator: "++", operand: operand2, prefix: true };
    }
    if (c === CH_DASH && nc === CH_DASH) {
      pos += 2;
      const operand2 = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start4 + offset, end: operand2.end, operator: "--", operand: operand2, prefix: true };
    }
    if (c === CH_BANG) {
      pos++;
      const operand2 = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start4 + offset, end: operand2.end, operator: "!", operand: operand2, prefix: true };
    }
    if (c === CH_TILDE) {
      pos++;
      const operand2 = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start4 + offset, end: operand2.end, operator: "~", operand: operand2, prefix: true };
    }
    if (c === CH_PLUS && nc !== CH_PLUS && nc !== CH_EQ) {
      pos++;
      const operand2 = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start4 + offset, end: operand2.end, operator: "+", operand: operand2, prefix: true };
    }
    if (c === CH_DASH && nc !== CH_DASH && nc !== CH_EQ) {
      pos++;
      const operand2 = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start4 + offset, end: operand2.end, operator: "-", operand: operand2, prefix: true };
    }
    return parsePostfixExpr(depth);
  }
  function parsePostfixExpr(depth) {
    const operand2 = parseAtom(depth);
    skipWS();
    if (pos + 1 < len) {
      const c = src.charCodeAt(pos);
      const nc = src.charCodeAt(pos + 1);
      if (c === CH_PLUS && nc === CH_PLUS) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand2.pos, end: pos + offset, operator: "++", operand: operand2, prefix: false };
      }
      if (c === CH_DASH && nc === CH_DASH) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand2.pos, end: pos + offset, operator: "--", operand: operand2, prefix: false };
      }
    }
    return operand2;
  }
  function parseAtom(depth) {
    skipWS();
    if (pos >= len)
      return makeWord(pos, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      const start5 = pos;
      pos++;
      const expr = parseBinExpr(0, depth + 1);
      skipWS();
      if (pos < len && src.charCodeAt(pos) === CH_RPAREN)
        pos++;
      return { type: "ArithmeticGroup", pos: start5 + offset, end: pos + offset, expression: expr };
    }
    if (c === CH_DOLLAR) {
      const start5 = pos;
      const wordCount2 = collector3?.embeddedWords.length ?? 0;
      const atom2 = readDollarAtom();
      const wordEnd2 = collector3?.findArithmeticWordEnd?.(start5 + offset, offset + len) ?? pos + offset;
      if (wordEnd2 > pos + offset) {
        if (collector3)
          collector3.embeddedWords.length = wordCount2;
        pos = wordEnd2 - offset;
        return makeWord(start5, pos, true);
      }
      return atom2;
    }
    if (c === 96 || c === 34 || c === 39) {
      const start5 = pos;
      pos = (collector3?.findArithmeticWordEnd?.(start5 + offset, offset + len) ?? start5 + offset + 1) - offset;
      return makeWord(start5, pos, true);
    }
    const start4 = pos;
    const wordCount = collector3?.embeddedWords.length ?? 0;
    const atom = readWordAtom();
    const wordEnd = collector3?.findArithmeticWordEnd?.(start4 + offset, offset + len) ?? pos + offset;
    if (wordEnd > pos + offset) {
      if (collector3)
        collector3.embeddedWords.length = wordCount;
      pos = wordEnd - offset;
      return makeWord(start4, pos, true);
    }
    return atom;
  }
  function readDollarAtom() {
    const start4 = pos;
    pos++;
    if (pos >= len)
      return makeWord(start4, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      if (pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
        const expansionEnd = collector3?.findArithmeticExpansionEnd(start4 + offset, offset + len) ?? -1;
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
        const close = collector3?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
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
        const text2 = src.slice(start4, pos);
        return collector3 ? collector3.commandExpansion(start4 + offset, pos + offset, text2) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start4 + offset, pos + offset, text2);
      }
    } else if (c === CH_LBRACE) {
      const close = collector3?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
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
    return makeWord(start4, pos, c === CH_LPAREN || c === CH_LBRACE);
  }
  function readWordAtom() {
    const start4 = pos;
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c >= CH_0 && c <= CH_9 || c >= CH_A && c <= CH_Z || c >= CH_a && c <= CH_z || c === CH_UNDERSCORE || c === 35) {
        pos++;
      } else
        break;
    }
    if (pos > start4 && pos < len && src.charCodeAt(pos) === CH_LBRACKET) {
      const close = collector3?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
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
      return makeWord(start4, pos, true);
    }
    if (pos === start4) {
      pos++;
      return makeWord(start4, pos);
    }
    return makeWord(start4, pos);
  }
  skipWS();
  if (pos >= len)
    return null;
  const start3 = pos;
  const result2 = parseBinExpr(0, nestingDepth);
  skipWS();
  if (pos < len) {
    if (collector3)
      collector3.embeddedWords.length = initialWordCount;
    return makeWord(start3, trimEnd(src, start3, len), collector3 !== void 0);
  }
  return result2;
}

// node_modules/unbash/dist/parts.js
var computeBareWordParts = (_source, word3) => hasGlobCharacters(word3.text) ? parseGlobParts(word3.text, 0, word3.text.length, void 0, word3.pos) : void 0;
function wordPartsResolver(context) {
  return context.wordParts ?? (context.wordParts = (source, word3, depth) => computeWordParts(source, word3, depth, context));
}
function embeddedPartsResolver(context) {
  return context.embeddedParts ?? (context.embeddedParts = (source, word3, depth) => computeEmbeddedWordParts(source, word3, depth, context));
}
function arrayPartsResolver(context) {
  return context.arrayParts ?? (context.arrayParts = (source, word3, depth) => computeArrayElementParts(source, word3, depth, context));
}
function computeWordParts(source, word3, depth = 0, context = createSubstitutionContext()) {
  const lexer = new Lexer2(source, word3.pos, word3.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildWordParts(word3.pos);
  return parts2 ?? void 0;
}
function computeEmbeddedWordParts(source, word3, depth = 0, context, arithmetic = false) {
  if (!hasEmbeddedWordStructure(source, word3.pos, word3.end))
    return void 0;
  const lexer = new Lexer2(source, word3.pos, word3.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildEmbeddedWordParts(word3.pos, arithmetic);
  return parts2 ?? void 0;
}
function computeArrayElementParts(source, word3, depth = 0, context) {
  const lexer = new Lexer2(source, word3.pos, word3.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildArrayElementParts(word3.pos);
  return parts2 ?? void 0;
}
function computeHereDocBodyParts(source, word3, depth = 0, context) {
  const lexer = new Lexer2(source, word3.pos, word3.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildHereDocParts(word3.pos, word3.end);
  return parts2 ?? void 0;
}

// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
  if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) {
    return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
  }
  const embeddedWords = [];
  const lexer = new Lexer2(source, 0, source.length, false, context);
  lexer._nestingDepth = depth;
  const expression2 = parseArithmeticExpression(body, offset, {
    embeddedWords,
    commandExpansion: (pos, end2, text2) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end2, text2, {
      source,
      start: pos + 2,
      end: end2 - 1,
      depth: depth + 1,
      parenBoundary: true,
      context
    }),
    findClosingBracket: (start3, end2) => lexer.findClosingBracket(start3, end2),
    findClosingBrace: (start3, end2) => lexer.findClosingBrace(start3, end2),
    findClosingParenthesis: (start3, end2) => lexer.findClosingParenthesis(start3, end2),
    findArithmeticExpansionEnd: (start3, end2) => lexer.findArithmeticExpansionEnd(start3, end2),
    findArithmeticWordEnd: (start3, end2) => lexer.findArithmeticWordEnd(start3, end2)
  }, depth) ?? void 0;
  if (embeddedDepth <= MAX_SYNTAX_NESTING) {
    for (const node of embeddedWords)
      node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
  }
  return expression2;
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
  constructor(source, pos, end2, depth, context) {
    this.pos = pos;
    this.end = end2;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get elements() {
    if (this.#elements)
      return this.#elements;
    const lexer = new Lexer2(this.#source, this.pos + 1, this.end - 1, false, this.#context);
    lexer._nestingDepth = this.#depth;
    const elements = [];
    while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
      const token = lexer.next(LexContext.ArrayElement);
      if (token.token !== Token.Word && token.token !== Token.Assignment)
        continue;
      const text2 = token.raw ? token.value : this.#source.slice(token.pos, token.end);
      const indexed = text2.charCodeAt(0) === 91;
      const context = lexer.getSubstitutionContext();
      const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
      const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
      elements.push(new WordImpl(text2, token.pos, token.end, source, resolver, this.#depth));
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
  constructor(text2, pos, end2, source, operatorPos, depth, context) {
    this.pos = pos;
    this.end = end2;
    this.text = text2;
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
    const start3 = this.#operatorPos + 1;
    const arrayStart = skipLineContinuations(this.#source, start3, this.end);
    this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start3, this.end), start3, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
    return this.#value;
  }
  resolveTarget() {
    const equal2 = this.#operatorPos - this.pos;
    let nameEnd = equal2;
    let appendPos = equal2;
    while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10)
      appendPos -= 2;
    if (this.text.charCodeAt(appendPos - 1) === 43) {
      this.#append = true;
      nameEnd = appendPos - 1;
    }
    const bracket = this.text.indexOf("[");
    if (bracket > 0 && bracket < nameEnd) {
      const close = this.text.lastIndexOf("]", equal2);
      if (close > bracket) {
        const start3 = this.pos + bracket + 1;
        const end2 = this.pos + close;
        this.#index = new WordImpl(this.#source.slice(start3, end2), start3, end2, this.#source, embeddedPartsResolver(this.#context), this.#depth);
        nameEnd = bracket;
      }
    }
    const name2 = this.text.slice(0, nameEnd);
    return this.#name = name2.includes("\\\n") ? name2.split("\\\n").join("") : name2;
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
  constructor(pos, end2, name2, prefix, suffix) {
    this.pos = pos;
    this.end = end2;
    this.name = name2;
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
  constructor(source, pos, quoted4, depth, context) {
    this.pos = pos;
    this.end = pos;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
    this.#parts = quoted4 ? void 0 : null;
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
Lexer2._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name2) {
  switch (name2.length) {
    case 5:
      return name2 === "local" || name2 === "alias";
    case 6:
      return name2 === "export";
    case 7:
      return name2 === "declare" || name2 === "typeset";
    case 8:
      return name2 === "readonly";
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
  constructor(pos, end2, body, source, depth, context) {
    this.pos = pos;
    this.end = end2;
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
  constructor(pos, end2, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
    this.pos = pos;
    this.end = end2;
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
function parse2(source) {
  return new Parser2(source, 0, source.length).run();
}
function parseRegion(source, start3, end2, depth = 0, parenBoundary = false, context) {
  return new Parser2(source, start3, end2, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class _SubstitutionLexer extends Lexer2 {
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
  fork(start3, end2, parenBoundary = false) {
    return new _SubstitutionLexer(this.getSource(), { start: start3, end: end2, depth: this._nestingDepth }, this.boundaries, this.pending, this.context, parenBoundary);
  }
  findSubstitutionEnd(start3, end2, depth = this._nestingDepth + 1) {
    const known5 = this.context.boundaries?.get(start3);
    if (known5 !== void 0)
      return known5 <= end2 ? known5 : -1;
    const boundary = this.boundaries.get(start3);
    if (boundary !== void 0)
      return boundary <= end2 ? boundary : -1;
    if (!this.boundaries.has(start3)) {
      this.boundaries.set(start3, void 0);
      this.pending.push({ start: start3, end: end2, depth });
    }
    return -1;
  }
};
function findSubstitutionEnd(source, start3, end2, depth, context) {
  const boundaries = /* @__PURE__ */ new Map([[start3, void 0]]);
  const pending = [{ start: start3, end: end2, depth }];
  while (pending.length > 0) {
    const count = pending.length;
    const boundary = pending[count - 1];
    const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
    const found = new Parser2(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
    if (pending.length === count) {
      boundaries.set(boundary.start, found);
      if (found !== -1)
        substitutionBoundaries(context).set(boundary.start, found);
      pending.pop();
    }
  }
  return boundaries.get(start3) ?? -1;
}
var Parser2 = class {
  tok;
  source;
  start;
  end;
  depth;
  errors = null;
  syntaxDepth = 0;
  // `depth` counts the substitution scripts (and sub-fields) enclosing this region; it
  // shares the MAX_SYNTAX_NESTING budget with the lexer's lazy word-part materialization.
  constructor(source, start3, end2, depth = 0, parenBoundary = false, lexer, context) {
    this.tok = lexer ?? new Lexer2(source, start3, end2, parenBoundary, createSubstitutionContext(context));
    this.tok._nestingDepth = depth;
    this.source = source;
    this.start = start3;
    this.end = end2;
    this.depth = depth;
  }
  run() {
    const start3 = this.start;
    if (this.depth > MAX_SYNTAX_NESTING)
      this.error("maximum substitution nesting depth exceeded", start3);
    let shebang;
    if (start3 === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
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
    return { type: "Script", pos: start3, end: this.end, shebang, commands, errors: this.errors ?? void 0 };
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
  makeStatement(command2) {
    return {
      type: "Statement",
      pos: command2.pos,
      end: command2.end,
      command: command2,
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
      const next2 = this.pipeline();
      if (!next2) {
        this.error(`expected command after '${operator}'`, operatorToken.end);
        break;
      }
      operators.push(operator);
      commands.push(next2);
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
  withRedirects(command2) {
    const redirects = this.collectTrailingRedirects();
    if (redirects.length === 0)
      return command2;
    return { type: "Redirected", pos: command2.pos, end: redirects[redirects.length - 1].end, command: command2, redirects };
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
      let posix2;
      let endOfOptions;
      if (isTime) {
        let flag2 = this.tok.peek(LexContext.CommandStart);
        if (flag2.token === Token.Word && flag2.keywordEligible && flag2.value === "-p") {
          this.tok.next(LexContext.CommandStart);
          posix2 = { pos: flag2.pos, end: flag2.end };
          flag2 = this.tok.peek(LexContext.CommandStart);
        }
        if (flag2.token === Token.Word && flag2.keywordEligible && flag2.value === "--") {
          this.tok.next(LexContext.CommandStart);
          endOfOptions = { pos: flag2.pos, end: flag2.end };
        }
      }
      if (prefixes === void 0)
        prefixes = [];
      prefixes.push(isTime ? { type: "Time", pos: pos2, end: endOfOptions?.end ?? posix2?.end ?? keywordEnd, keywordEnd, posix: posix2, endOfOptions } : { type: "Negation", pos: pos2, end: keywordEnd });
    }
    const command2 = this.pipelineCommands();
    if (!prefixes)
      return command2;
    const pos = prefixes[0].pos;
    if (command2?.type === "Pipeline") {
      command2.prefixes = prefixes;
      command2.pos = pos;
      return command2;
    }
    return {
      type: "Pipeline",
      pos,
      end: command2 ? command2.end : prefixes[prefixes.length - 1].end,
      prefixes,
      commands: command2 ? [command2] : [],
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
    const pipeline2 = {
      type: "Pipeline",
      pos: first.pos,
      end: commands[commands.length - 1].end,
      prefixes: EMPTY_PREFIXES,
      commands,
      operators
    };
    return pipeline2;
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
    const start3 = this.tok.next(LexContext.CommandStart);
    const pos = start3.pos;
    const first = this.tok.peek(LexContext.CommandStart);
    let name2;
    if (first.token === Token.Word) {
      const lookahead = this.tok.fork(first.end, this.end);
      switch (lookahead.peek(LexContext.CommandStart).token) {
        case Token.LParen:
          lookahead.next(LexContext.CommandStart);
          if (lookahead.peek(LexContext.Normal).token !== Token.RParen)
            name2 = this.readWord(LexContext.CommandStart);
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
          name2 = this.readWord(LexContext.CommandStart);
      }
    }
    const cmd = first.token === Token.Word && name2 === void 0 ? this.simpleCommandOrFunction(true) : this.command();
    if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") {
      return { type: "Coproc", pos, end: cmd.end, name: name2, body: cmd };
    }
    this.error("expected command after 'coproc'", cmd?.pos ?? start3.end);
    const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : { type: "CompoundList", pos: start3.end, end: start3.end, commands: [] };
    return { type: "Coproc", pos, end: body.end, name: name2, body };
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
      const end3 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Subshell", pos, end: end3, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const commands = this.list();
    this.syntaxDepth--;
    if (commands.length === 0)
      this.error("expected command in subshell", pos);
    const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
    if (closeEnd < 0)
      this.error("expected ')' to close subshell", this.tok.getPos());
    const end2 = closeEnd >= 0 ? closeEnd : pos;
    return { type: "Subshell", pos, end: end2, body: this.makeCompoundList(commands) };
  }
  // brace_group := '{' list '}'
  braceGroup() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum brace group nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.RBrace);
      if (closeEnd2 < 0)
        this.error("expected '}' to close brace group", this.tok.getPos());
      const end3 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "BraceGroup", pos, end: end3, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const commands = this.list();
    this.syntaxDepth--;
    if (commands.length === 0)
      this.error("expected command in brace group", pos);
    const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
    if (closeEnd < 0)
      this.error("expected '}' to close brace group", this.tok.getPos());
    const end2 = closeEnd >= 0 ? closeEnd : pos;
    return { type: "BraceGroup", pos, end: end2, body: this.makeCompoundList(commands) };
  }
  // if_clause := IF list THEN list (ELIF list THEN list)* [ELSE list] FI
  ifClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum if nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Fi);
      if (closeEnd2 < 0)
        this.error("expected 'fi' to close 'if'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return {
        type: "If",
        pos,
        end: end2,
        clause: this.makeCompoundList([]),
        then: this.makeCompoundList([]),
        elif: EMPTY_ELIFS,
        else: void 0
      };
    }
    this.syntaxDepth++;
    let command2;
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
      if (command2) {
        if (command2.elif === EMPTY_ELIFS)
          command2.elif = [];
        command2.elif.push({
          type: "Elif",
          pos: branchPos,
          end: then_.end,
          clause,
          then: then_
        });
      } else {
        command2 = { type: "If", pos, end: pos, clause, then: then_, elif: EMPTY_ELIFS, else: void 0 };
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
      command2.else = this.makeCompoundList(elseCommands);
      this.skipSemi();
    }
    const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'fi' to close 'if'", this.tok.getPos());
    command2.end = closeEnd >= 0 ? closeEnd : branchPos;
    this.syntaxDepth--;
    return command2;
  }
  // for_clause := FOR word [IN word* (';'|NL)] DO list DONE
  //            | FOR '((' expr '))' [';'|NL] DO list DONE
  forClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.tok.peek(LexContext.Normal).token === Token.LParen) {
      return this.cStyleFor(pos);
    }
    const name2 = this.readRequiredWord("for");
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
      return { type: "For", pos, end: bg.end, name: name2, wordlist, body: bg.body };
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum for nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'for'", this.tok.getPos());
      const end3 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "For", pos, end: end3, name: name2, wordlist, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'for'", this.tok.getPos());
    const end2 = closeEnd >= 0 ? closeEnd : pos;
    return { type: "For", pos, end: end2, name: name2, wordlist, body: this.makeCompoundList(body) };
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
      const end3 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return new ArithmeticForImpl(pos, end3, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'for'", this.tok.getPos());
    const end2 = closeEnd >= 0 ? closeEnd : pos;
    return new ArithmeticForImpl(pos, end2, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
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
      const end3 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return {
        type: "While",
        pos,
        end: end3,
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
    const end2 = closeEnd >= 0 ? closeEnd : pos;
    this.syntaxDepth--;
    return { type: "While", pos, end: end2, kind, clause, body: this.makeCompoundList(body) };
  }
  // case_clause := CASE word IN (pattern) list (;; | ;& | ;;&) ... ESAC
  caseClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const word3 = this.readRequiredWord("case");
    this.skipNewlines(LexContext.CommandStart);
    if (!this.accept(Token.In, LexContext.CommandStart))
      this.error("expected 'in' after 'case' word", this.tok.getPos());
    this.skipNewlines(LexContext.CasePattern);
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum case nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Esac);
      if (closeEnd2 < 0)
        this.error("expected 'esac' to close 'case'", this.tok.getPos());
      const end3 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Case", pos, end: end3, word: word3, items: [] };
    }
    this.syntaxDepth++;
    const items4 = [];
    let invalid2 = false;
    let t = this.tok.peek(LexContext.CasePattern).token;
    while (t !== Token.Esac && t !== Token.EOF) {
      const itemPos = this.tok.peek(LexContext.Normal).pos;
      this.accept(Token.LParen, LexContext.Normal);
      const pattern2 = [];
      let expectWord = true;
      let next2 = this.tok.peek(LexContext.Normal);
      while (next2.token !== Token.RParen && next2.token !== Token.EOF) {
        const valid = next2.token === (expectWord ? Token.Word : Token.Pipe);
        if (valid)
          expectWord = !expectWord;
        else if (!invalid2) {
          this.unexpectedToken(next2);
          invalid2 = true;
        }
        const tok = this.tok.next(LexContext.Normal);
        if (tok.token === Token.Word)
          pattern2.push(this.toWord(tok));
        next2 = this.tok.peek(LexContext.Normal);
      }
      if (expectWord && next2.token === Token.RParen && !invalid2) {
        this.unexpectedToken(next2);
        invalid2 = true;
      }
      const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
      const cmds = this.list();
      const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern2.length > 0 ? pattern2[pattern2.length - 1].end : itemPos;
      const itemEnd = cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos;
      const item = {
        type: "CaseItem",
        pos: itemPos,
        end: itemEnd,
        pattern: pattern2,
        body: cmds.length > 0 ? this.makeCompoundList(cmds) : { type: "CompoundList", pos: bodyPos, end: bodyPos, commands: [] },
        terminator: void 0
      };
      const after = this.tok.peek(LexContext.CommandStart);
      t = after.token;
      if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
        const termTok = this.tok.next(LexContext.CommandStart);
        item.terminator = CASE_TERMINATORS[termTok.token];
        item.end = termTok.end;
      } else if (t !== Token.Esac && t !== Token.EOF && !invalid2) {
        this.unexpectedToken(after);
        invalid2 = true;
      }
      items4.push(item);
      this.skipNewlines(LexContext.CasePattern);
      t = this.tok.peek(LexContext.CasePattern).token;
    }
    const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'esac' to close 'case'", this.tok.getPos());
    const end2 = closeEnd >= 0 ? closeEnd : pos;
    this.syntaxDepth--;
    return { type: "Case", pos, end: end2, word: word3, items: items4 };
  }
  // select_clause := SELECT word [IN word* (';'|NL)] DO list DONE
  selectClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const name2 = this.readRequiredWord("select");
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
      return { type: "Select", pos, end: bg.end, name: name2, wordlist, body: bg.body };
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum select nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'select'", this.tok.getPos());
      const end3 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Select", pos, end: end3, name: name2, wordlist, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'select'", this.tok.getPos());
    const end2 = closeEnd >= 0 ? closeEnd : pos;
    return { type: "Select", pos, end: end2, name: name2, wordlist, body: this.makeCompoundList(body) };
  }
  // test_command := [[ test_expr ]]
  testCommand() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const expr = this.parseTestOr();
    const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
    if (closeEnd < 0)
      this.error("expected ']]' to close '[['", this.tok.getPos());
    const end2 = closeEnd >= 0 ? closeEnd : pos;
    return { type: "TestCommand", pos, end: end2, expression: expr };
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
    const operand2 = this.parseTestPrimary();
    return { type: "TestNot", pos: negations[0].pos, end: operand2.end, negations, operand: operand2 };
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
        const end3 = closeEnd2 >= 0 ? closeEnd2 : openPos;
        const operand2 = new WordImpl("", openPos, openPos);
        const expression2 = {
          type: "TestUnary",
          pos: openPos,
          end: openPos,
          operator: "-n",
          operand: operand2
        };
        return { type: "TestGroup", pos: openPos, end: end3, expression: expression2 };
      }
      this.syntaxDepth++;
      const expr = this.parseTestOr();
      this.syntaxDepth--;
      const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
      if (closeEnd < 0)
        this.error("expected ')' to close test group", this.tok.getPos());
      const end2 = closeEnd >= 0 ? closeEnd : openPos;
      return { type: "TestGroup", pos: openPos, end: end2, expression: expr };
    }
    const first = this.tok.next(LexContext.TestMode);
    if (first.token === Token.And || first.token === Token.Or)
      this.unexpectedToken(first);
    const val = first.value;
    const firstPos = first.pos;
    const firstEnd = first.end;
    if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
      if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
        const operand3 = this.readTestOperand();
        return {
          type: "TestUnary",
          pos: firstPos,
          end: operand3.end,
          operator: val,
          operand: operand3
        };
      }
      this.error("expected operand after unary test operator", firstEnd);
      const operand2 = new WordImpl("", firstEnd, firstEnd);
      return { type: "TestUnary", pos: firstPos, end: firstEnd, operator: val, operand: operand2 };
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
    const name2 = this.readWord(LexContext.FunctionName);
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
    return { type: "Function", pos, end: body.end, name: name2, body };
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
        const assignment2 = this.tok.next(ctx);
        lastEnd = assignment2.end;
        prefix.push(this.parseAssignment(assignment2));
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
    const name2 = this.toWord(nameToken);
    ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
    lastEnd = name2.end;
    const suffix = [];
    if (coproc) {
      while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
        const token = this.tok.next(LexContext.CommandPrefix);
        const word3 = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
        suffix.push(word3);
        lastEnd = word3.end;
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
          pos: name2.pos,
          end: body.end,
          name: name2,
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
    return new CommandImpl(cmdPos, lastEnd, name2, prefix, suffix);
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
    const text2 = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
    const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
    return new WordImpl(text2, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  toWordFromPosEnd(tok, pos, end2) {
    if (tok.pos === pos && tok.end === end2)
      return this.toWord(tok);
    return new WordImpl(this.source.slice(pos, end2), pos, end2, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  parseAssignment(token) {
    const text2 = token.raw ? token.value : this.source.slice(token.pos, token.end);
    return new AssignmentImpl(text2, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
  }
  makeCompoundList(commands) {
    const p = this.tok.getPos();
    const pos = commands.length > 0 ? commands[0].pos : p;
    const end2 = commands.length > 0 ? commands[commands.length - 1].end : p;
    return { type: "CompoundList", pos, end: end2, commands };
  }
};

// src/readers/github-workflow/conditions/script-runs.ts
var MAX_RUNS = 200;
var MAX_QUESTIONS = 40;
function explore(start3) {
  const runs = [];
  const pending = [[]];
  for (let answers = pending.pop(); answers !== void 0; answers = pending.pop()) {
    if (runs.length + pending.length > MAX_RUNS) return void 0;
    const ended3 = follow(start3(), answers);
    if (ended3 === void 0) return void 0;
    if ("ask" in ended3) pending.push([...answers, true], [...answers, false]);
    else runs.push(ended3);
  }
  return runs;
}
function follow(running, answers) {
  const given = /* @__PURE__ */ new Map();
  const when = [];
  let next2 = running.next();
  while (!next2.done) {
    const question = next2.value;
    if (question === void 0) return void 0;
    const before = given.get(question.name);
    const answer = before ?? answers[given.size];
    if (answer === void 0) return given.size >= MAX_QUESTIONS ? void 0 : { ask: true };
    if (before === void 0 && question.when.op !== "choice") when.push(answer ? question.when : not(question.when));
    given.set(question.name, answer);
    next2 = running.next(answer);
  }
  return { when: all(when), end: next2.value };
}

// src/readers/github-workflow/shell/shell-symbols.ts
var FIRST = 57344;
var MAX_SYMBOLS = 1e3;
var SYMBOL = /[\ue000-\uf3e7]/g;
var ONE_SYMBOL = /^[\ue000-\uf3e7]$/;
var FILES2 = {
  GITHUB_OUTPUT: "\uF8F0",
  GITHUB_ENV: "\uF8F1",
  GITHUB_PATH: "\uF8F2",
  GITHUB_STEP_SUMMARY: "\uF8F3"
};
var hasPrivateUse = (text2) => /[\ue000-\uf8ff]/.test(text2);
var VARIABLES = {
  GITHUB_ACTOR: "github.actor",
  GITHUB_TRIGGERING_ACTOR: "github.triggering_actor",
  GITHUB_REPOSITORY: "github.repository",
  GITHUB_REPOSITORY_OWNER: "github.repository_owner",
  GITHUB_EVENT_NAME: "github.event_name"
};
function standFor({ known: known5 }, symbol) {
  const before = known5.findIndex((one4) => JSON.stringify(one4) === JSON.stringify(symbol));
  if (before >= 0) return String.fromCharCode(FIRST + before);
  if (known5.length < MAX_SYMBOLS) known5.push(symbol);
  else known5[MAX_SYMBOLS - 1] = { kind: "unknown" };
  return String.fromCharCode(FIRST + known5.length - 1);
}
function symbolsIn({ known: known5 }, text2) {
  return [...text2.matchAll(SYMBOL)].flatMap(([char]) => known5[char.charCodeAt(0) - FIRST] ?? []);
}
function onlySymbol(symbols, text2) {
  return ONE_SYMBOL.test(text2) ? symbolsIn(symbols, text2)[0] : void 0;
}
function encoded(symbols, text2) {
  let result2 = "";
  let end2 = 0;
  for (const found of findExpressions(text2)) {
    const value = valueOfText(text2.slice(found.offset, found.end), symbols.location, symbols.scope);
    result2 += text2.slice(end2, found.offset);
    result2 += value.kind === "known" ? textOf2(value.value) : standFor(symbols, { kind: "expression", text: found.text.trim() });
    end2 = found.end;
  }
  return result2 + text2.slice(end2);
}
var PLAIN = /^github\.(?:(?:triggering_)?actor(?:_id)?|repository(?:_owner)?(?:_id)?|event_name|run_(?:id|number|attempt)|sha|token|workspace|server_url|api_url|event\.(?:action|(?:sender|(?:issue|pull_request|comment|review|discussion)\.user)\.(?:login|id|type)|(?:issue|pull_request|comment|review|discussion)\.(?:number|id|node_id|author_association)|repository\.(?:name|full_name|owner\.login)))$/;
function isPlain(symbol, { scope, location }) {
  if (symbol.kind !== "expression") return symbol.kind !== "unknown";
  if (PLAIN.test(symbol.text) || /^(?:secrets|vars)\.\w+$/.test(symbol.text)) return true;
  return valueOfText(`\${{ ${symbol.text} }}`, location, scope).kind === "condition";
}
var ABOVE = {
  triage: ["triager", "writer", "maintainer"],
  write: ["writer", "maintainer"],
  push: ["writer", "maintainer"],
  maintain: ["maintainer"],
  admin: ["maintainer"]
};
function permissionIs({ field = "", person }, literal, { proof }) {
  const word3 = field === "permission" || field === "role_name" ? literal : field;
  const admits2 = ABOVE[word3];
  if (admits2 === void 0) return CHOICE;
  const stated3 = proof(person, admits2);
  if (word3 === literal && word3 !== field) return stated3;
  return literal === "true" ? stated3 : literal === "false" ? not(stated3) : CHOICE;
}
function symbolIs(symbol, literal, symbols) {
  if (symbol.kind === "failed") return literal === "" ? CHOICE : false;
  if (symbol.kind === "unknown") return CHOICE;
  if (symbol.kind === "sign") return symbol.is.includes(literal) ? symbol.when : literal === "" ? false : CHOICE;
  if (symbol.kind === "permission") return literal === "" ? false : permissionIs(symbol, literal, symbols);
  const condition = textIs(`\${{ ${symbol.text} }}`, literal, symbols.location, symbols.scope);
  return condition.op === "const" ? condition.value : condition;
}
var PERMISSIONS = ["admin", "maintain", "write", "triage", "read", "none"];
function valuesOfSymbol(symbol) {
  if (symbol?.kind === "expression" && /^github\.event\.\w+\.author_association$/.test(symbol.text))
    return associations;
  return symbol?.kind === "permission" && symbol.field === "permission" ? PERMISSIONS : void 0;
}

// src/readers/github-workflow/shell/shell-compare.ts
function* open(count) {
  count.asked += 1;
  return yield { name: `open ${count.asked}`, when: CHOICE };
}
function* symbolEquals(symbol, literal, { symbols, count }) {
  const when = symbolIs(symbol, literal, symbols);
  if (typeof when === "boolean") return when;
  if (when.op === "choice") return yield* open(count);
  return yield { name: `${JSON.stringify(symbol)} is ${literal}`, when };
}
function stripped(a, b) {
  let from2 = 0;
  while (from2 < a.length && from2 < b.length && a[from2] === b[from2]) from2 += 1;
  let end2 = 0;
  while (end2 < a.length - from2 && end2 < b.length - from2 && a.at(-1 - end2) === b.at(-1 - end2)) end2 += 1;
  return [a.slice(from2, a.length - end2), b.slice(from2, b.length - end2)];
}
function* same(left, right, asking) {
  if (left === right) return symbolsIn(asking.symbols, left).length === 0 || (yield* open(asking.count));
  const [a, b] = stripped(left, right);
  const [inA, inB] = [symbolsIn(asking.symbols, a), symbolsIn(asking.symbols, b)];
  if (inA.length === 0 && inB.length === 0) return false;
  if (inA.length === 0) return yield* same(b, a, asking);
  if (inB.length > 0) return yield* open(asking.count);
  const only = onlySymbol(asking.symbols, a);
  if (only !== void 0) return yield* symbolEquals(only, b, asking);
  if (inA.length === 1 && inA[0]?.kind === "failed" && !b.endsWith(a.slice(1))) return false;
  return yield* open(asking.count);
}
function* isOneOf(text2, values2, asking) {
  for (const value of values2) if (yield* same(text2, value, asking)) return true;
  return false;
}
function* fits2(text2, test2, asking) {
  if (symbolsIn(asking.symbols, text2).length === 0) return test2(text2);
  const symbol = onlySymbol(asking.symbols, text2);
  if (symbol?.kind === "failed") return false;
  const values2 = valuesOfSymbol(symbol);
  return values2 ? yield* isOneOf(text2, values2.filter(test2), asking) : yield* open(asking.count);
}
var CHOICES = /^(\^?)\(?((?:[\w-]{1,40}\\?\|){0,20}[\w-]{1,40})\)?(\$?)$/;
function* fitsPattern(text2, pattern2, whole2, asking) {
  const found = CHOICES.exec(pattern2.replaceAll("\\(", "(").replaceAll("\\)", ")"));
  const [, start3 = "", words3 = "", end2 = ""] = found ?? [];
  const list4 = words3.split(/\\?\|/);
  const grouped = list4.length === 1 || pattern2.includes("(");
  if (found === null) return yield* open(asking.count);
  if (whole2 || start3 !== "" && end2 !== "" && grouped) return yield* isOneOf(text2, list4, asking);
  if (start3 !== "" || end2 !== "") return yield* open(asking.count);
  return yield* fits2(text2, (value) => list4.some((word3) => value.includes(word3)), asking);
}
function* fitsGlob(text2, glob, asking) {
  if (glob === "*") return true;
  if (!/[*?[\]]/.test(glob)) return yield* same(text2, glob, asking);
  const [, part2 = ""] = /^\*([^*?[\]]+)\*$/.exec(glob) ?? [];
  const values2 = valuesOfSymbol([...part2].map((char2) => onlySymbol(asking.symbols, char2)).find((one4) => one4));
  const [symbol] = symbolsIn(asking.symbols, part2);
  if (part2 === "" || symbolsIn(asking.symbols, part2).length > 1) return yield* open(asking.count);
  if (symbol === void 0) return yield* fits2(text2, (value) => value.includes(part2), asking);
  if (values2 === void 0 || symbolsIn(asking.symbols, text2).length > 0) return yield* open(asking.count);
  const char = [...part2].find((one4) => onlySymbol(asking.symbols, one4)) ?? "";
  return yield* isOneOf(
    char,
    values2.filter((value) => text2.includes(part2.replace(char, value))),
    asking
  );
}

// src/readers/github-workflow/shell/shell-lookup.ts
var PERMISSION = /^(.*)\/collaborators\/([^/\s]+)\/permission$/;
var MEMBER = /^(.*)\/(?:teams\/[^/\s]+\/memberships|orgs\/[^/\s]+\/members|memberships|members|collaborators)\/([^/\s?]+)$/;
var FIELD = /^\.(?:(permission|role_name)|user\.permissions\.(admin|maintain|push|triage|pull))(?:\s*\/\/\s*"?(?:none|read|false|)"?)?$/;
var INSIDERS = ["triager", "writer", "maintainer"];
function personIn(shell, text2) {
  const [only, ...more] = symbolsIn(shell.symbols, text2);
  return text2.length === 1 && more.length === 0 && only?.kind === "expression" ? only.text : "";
}
var isElsewhere = (shell, address) => symbolsIn(shell.symbols, address).some(
  (symbol) => symbol.kind === "expression" && /head|client_payload|inputs|body|title/.test(symbol.text)
);
function fieldOf(filter) {
  const [, word3, flag2] = FIELD.exec(filter?.trim() ?? "") ?? [];
  return word3 ?? flag2;
}
function filtered(shell, text2, filter) {
  const [symbol, ...more] = symbolsIn(shell.symbols, text2);
  const field = fieldOf(filter);
  const known5 = text2.length === 1 && more.length === 0 && symbol?.kind === "permission" && symbol.field === void 0 && field ? { ...symbol, field } : void 0;
  return standFor(shell.symbols, known5 ?? { kind: symbol?.kind === "failed" ? "failed" : "unknown" });
}
function* lookUp(shell, words3, filter, quiet) {
  const address = words3.find((word3) => PERMISSION.test(word3) || MEMBER.test(word3));
  if (address === void 0) return void 0;
  const [, permissionAt, whose] = PERMISSION.exec(address) ?? [];
  const [, memberAt = "", whom = ""] = MEMBER.exec(address) ?? [];
  const person = isElsewhere(shell, permissionAt ?? memberAt) ? "" : personIn(shell, whose ?? whom);
  if (whose === void 0) {
    const when = shell.symbols.proof(person, INSIDERS);
    const ok = yield { name: `member ${address}`, when };
    return {
      status: ok ? 0 : 1,
      text: quiet || !ok ? "" : standFor(shell.symbols, { kind: "sign", is: ["active"], when })
    };
  }
  if (!(yield* open(shell.count))) return { status: 1, text: quiet ? "" : standFor(shell.symbols, { kind: "failed" }) };
  const field = fieldOf(filter);
  const answer = filter === void 0 || field !== void 0 ? { kind: "permission", field, person } : { kind: "unknown" };
  return { status: 0, text: quiet ? "" : standFor(shell.symbols, answer) };
}

// src/readers/github-workflow/shell/shell-words.ts
function* lost(value) {
  yield void 0;
  return value;
}
var NAME2 = /^[A-Za-z_]\w*$|^[1-9@*]$/;
function variable(name2, shell) {
  const file = FILES2[name2];
  return shell.variables.get(name2) ?? file ?? standFor(shell.symbols, { kind: "unknown" });
}
function* parameter({ parameter: name2, prefix, index, operation }, shell) {
  if (prefix !== void 0 || index !== void 0 || !NAME2.test(name2)) return yield* lost("");
  const value = variable(name2, shell);
  if (operation === void 0) return value;
  if (operation.type === "Default" && (operation.operator === ":-" || operation.operator === "-")) {
    const given = shell.variables.has(name2) && !(yield* same(value, "", shell));
    return given ? value : operation.operand.value;
  }
  if (operation.type === "CaseModification" && operation.operand === void 0) {
    const upper = operation.operator.startsWith("^");
    if (symbolsIn(shell.symbols, value).length === 0) return upper ? value.toUpperCase() : value.toLowerCase();
    if (valuesOfSymbol(symbolsIn(shell.symbols, value)[0]) !== void 0) return value;
  }
  return standFor(shell.symbols, { kind: "unknown" });
}
function* partText(part2, shell, capture2) {
  switch (part2.type) {
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
      return part2.value;
    case "Glob":
      return part2.value;
    case "DoubleQuoted": {
      let text2 = "";
      for (const child of part2.parts) text2 += yield* partText(child, shell, capture2);
      return text2;
    }
    case "SimpleExpansion":
      return NAME2.test(part2.text.slice(1)) ? variable(part2.text.slice(1), shell) : standFor(shell.symbols, { kind: "unknown" });
    case "ParameterExpansion":
      return yield* parameter(part2, shell);
    case "CommandExpansion":
      return yield* capture2(part2.script, shell);
    default:
      return yield* lost("");
  }
}
function* textOfWord(word3, shell, capture2) {
  if (word3.parts === void 0) return word3.value;
  let text2 = "";
  for (const part2 of word3.parts) text2 += yield* partText(part2, shell, capture2);
  return text2;
}
var SPLITS = /* @__PURE__ */ new Set(["SimpleExpansion", "ParameterExpansion", "CommandExpansion"]);
function* mayBreak(word3, text2, shell) {
  if (!word3.parts?.some((part2) => SPLITS.has(part2.type))) return false;
  const loose = symbolsIn(shell.symbols, text2).some(({ kind }) => kind === "unknown" || kind === "failed");
  return loose || text2 === "" || /\s/.test(text2) ? yield* open(shell.count) : false;
}

// src/readers/github-workflow/shell/shell-commands.ts
var HARMLESS3 = /* @__PURE__ */ new Set([
  ..."basename cat cut date dirname head ls sed sleep sort tail tr uniq wc".split(" ")
]);
var TERSE = /^(?:issue|pr) (?:comment|edit|close|reopen|lock|review|ready)$|^(?:auth|label|run) /;
var WITH_VALUE = /* @__PURE__ */ new Set([
  "-H",
  "--header",
  "-X",
  "--method",
  "-f",
  "-F",
  "--field",
  "-u",
  "-o"
]);
var unknown2 = (shell) => standFor(shell.symbols, { kind: "unknown" });
function valueBehind(words3, flags) {
  const at = words3.findIndex((word3) => flags.includes(word3));
  const joined2 = words3.find((word3) => flags.some((flag2) => word3.startsWith(`${flag2}=`)));
  return at >= 0 ? words3[at + 1] : joined2?.slice(joined2.indexOf("=") + 1);
}
function* gh(shell, { words: words3 }) {
  if (words3[0] === "api" && !words3.some((word3) => /^(?:-X|--method|-f|-F|--field|--raw-field)$/.test(word3))) {
    const plain4 = words3.filter((word3, at) => !word3.startsWith("-") && !WITH_VALUE.has(words3[at - 1] ?? ""));
    const found = yield* lookUp(shell, plain4, valueBehind(words3, ["--jq", "-q"]), words3.includes("--silent"));
    if (found) return found;
  }
  const status = (yield* open(shell.count)) ? 0 : 1;
  return { status, text: TERSE.test(words3.slice(0, 2).join(" ")) ? "" : unknown2(shell) };
}
function* curl(shell, { words: words3 }) {
  const address = words3.find((word3) => word3.includes("/")) ?? "";
  const judges = address.endsWith("/permission") || words3.some((word3) => /^-[a-zA-Z]*f|^--fail/.test(word3));
  const found = judges ? yield* lookUp(shell, [address], void 0, false) : void 0;
  if (found === void 0) return { status: (yield* open(shell.count)) ? 0 : 1, text: unknown2(shell) };
  if (found.text === "" || words3.some((word3) => /^-w|^--write-out/.test(word3)))
    return { status: 0, text: unknown2(shell) };
  return found;
}
function* grep(shell, { words: words3, input }) {
  const flags = words3.filter((word3) => word3.startsWith("-")).join("");
  const [pattern2 = "", ...files2] = words3.filter((word3) => !word3.startsWith("-"));
  const line = input?.trimEnd();
  if (input === void 0 || line === void 0 || files2.length > 0 || /[vcoef]/.test(flags.replaceAll("--", "")) || /\n/.test(line))
    return yield* lost({ status: 1, text: "" });
  const found = yield* fitsPattern(line, pattern2, flags.includes("x"), shell);
  return { status: found ? 0 : 1, text: flags.includes("q") ? "" : found ? input : "" };
}
function* test(shell, words3, sources) {
  const [first = "", second = "", third = ""] = words3;
  if (first === "!" && words3.length > 1) {
    const inner = yield* test(shell, words3.slice(1), sources.slice(1));
    return inner === "wrong" ? inner : !inner;
  }
  for (const [at, source] of sources.entries()) if (yield* mayBreak(source, words3[at] ?? "", shell)) return "wrong";
  if (words3.length === 1) return !(yield* same(first, "", shell));
  if (words3.length === 2 && first === "-n") return !(yield* same(second, "", shell));
  if (words3.length === 2 && first === "-z") return yield* same(second, "", shell);
  if (words3.length === 3 && (second === "=" || second === "==")) return yield* same(first, third, shell);
  if (words3.length === 3 && second === "!=") return !(yield* same(first, third, shell));
  if (words3.length === 3 && /^-(?:eq|ne|lt|le|gt|ge)$/.test(second)) return yield* open(shell.count);
  if (words3.length === 2 && /^-[a-z]$/.test(first)) return yield* open(shell.count);
  return yield* lost(false);
}
function* tested(shell, { name: name2, words: words3, sources }) {
  const inside = name2 === "[" ? words3.slice(0, -1) : words3;
  const answer = yield* test(shell, inside, sources.slice(0, inside.length));
  return { status: answer === "wrong" ? 2 : answer ? 0 : 1, text: "" };
}
var SETTINGS2 = {
  e: "errexit",
  errexit: "errexit",
  pipefail: "pipefail"
};
function* set(shell, words3) {
  for (const [at, word3] of words3.entries()) {
    if (words3[at - 1]?.endsWith("o")) continue;
    const [, sign = "", letters = ""] = /^([-+])([a-z]+)$/.exec(word3) ?? [];
    if (sign === "") return yield* lost({ status: 0, text: "" });
    const named5 = letters.endsWith("o") ? words3[at + 1] ?? "" : "";
    for (const key of [...letters, named5]) {
      const setting = SETTINGS2[key];
      if (setting) shell[setting] = sign === "-";
    }
  }
  return { status: 0, text: "" };
}
var escaped = (text2) => text2.replaceAll("\\n", "\n");
function* called(shell, call3) {
  const { name: name2, words: words3, input } = call3;
  if (name2 === "echo" || name2 === "printf") {
    const said = words3.filter((word3, at) => !(at === 0 && /^-[neE]+$/.test(word3)));
    const [format2 = "", ...values2] = said;
    const text2 = name2 === "echo" ? said.join(" ") : values2.reduce((made4, value) => made4.replace("%s", () => value), format2);
    return { status: 0, text: `${escaped(text2)}${name2 === "echo" ? "\n" : ""}` };
  }
  if (name2 === ":" || name2 === "true") return { status: 0, text: "" };
  if (name2 === "false") return { status: 1, text: "" };
  if (name2 === "[" || name2 === "test") return yield* tested(shell, call3);
  if (name2 === "set") return yield* set(shell, words3);
  if (name2 === "gh") return yield* gh(shell, call3);
  if (name2 === "curl") return yield* curl(shell, call3);
  if (name2 === "grep" || name2 === "egrep") return yield* grep(shell, call3);
  if (name2 === "jq" && input !== void 0) {
    const text2 = filtered(
      shell,
      input.trim(),
      words3.find((word3) => !word3.startsWith("-"))
    );
    return {
      status: symbolsIn(shell.symbols, text2)[0]?.kind === "permission" || (yield* open(shell.count)) ? 0 : 1,
      text: text2
    };
  }
  if (HARMLESS3.has(name2)) return { status: (yield* open(shell.count)) ? 0 : 1, text: unknown2(shell) };
  return yield* lost({ status: 1, text: "" });
}

// src/readers/github-workflow/shell/shell-run.ts
var FINE = { status: 0 };
function print(shell, text2, sink) {
  if (text2 === "" || sink.to === "nowhere") return;
  if (sink.to === "text") {
    sink.lines.push(text2);
    return;
  }
  if (symbolsIn(shell.symbols, text2).some((symbol) => !isPlain(symbol, shell.symbols))) shell.poisoned = true;
  if (sink.to === "log") {
    if (/^\s*::(?:set-output|set-env|add-path)/m.test(text2)) shell.poisoned = true;
    return;
  }
  for (const line of text2.split("\n").filter((part2) => part2 !== "")) {
    const [, name2 = "", value = ""] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
    if (name2 === "") shell.poisoned = true;
    else shell.outputs.set(name2.toLowerCase(), value);
  }
}
var capture = function* (script, shell) {
  if (script === void 0 || script.errors?.length) return yield* lost("");
  const lines = [];
  const inside = { ...shell, variables: new Map(shell.variables), errexit: false };
  const { status } = yield* all2(script.commands, inside, {
    sink: { to: "text", lines },
    input: void 0,
    asked: true
  });
  shell.poisoned ||= inside.poisoned;
  shell.steps = inside.steps;
  shell.captured = status;
  return lines.join("").replace(/\n+$/, "");
};
var word = (source, shell) => textOfWord(source, shell, capture);
function* all2(statements2, shell, around) {
  let last = FINE;
  for (const { command: command2, background } of statements2) {
    shell.steps -= 1;
    if (background === true || shell.steps < 0) return yield* lost(FINE);
    last = yield* one(command2, shell, around);
    if (last.exited) return last;
    if (last.status !== 0 && shell.errexit && !around.asked && !last.excused) return { ...last, exited: true };
  }
  return last;
}
function* one(node, shell, around) {
  if (node.type !== "AndOr") return yield* piped(node, shell, around);
  let last = FINE;
  for (const [at, part2] of node.commands.entries()) {
    const operator = node.operators[at - 1];
    if (operator !== void 0 && operator === "&&" !== (last.status === 0)) continue;
    const isLast = at === node.commands.length - 1;
    const ended3 = yield* piped(part2, shell, isLast ? around : { ...around, asked: true });
    last = isLast ? ended3 : { ...ended3, excused: true };
    if (last.exited) return last;
  }
  return last;
}
function* piped(node, shell, around) {
  if (node.type !== "Pipeline") return yield* simple(node, shell, around);
  const negated = node.prefixes.some(({ type }) => type === "Negation");
  const ended3 = yield* pipeline(node, shell, negated ? { ...around, asked: true } : around);
  if (!negated || ended3.exited) return ended3;
  return { status: ended3.status === 0 ? 1 : 0, excused: true };
}
function* pipeline({ commands }, shell, around) {
  const [only] = commands;
  if (only !== void 0 && commands.length === 1) return yield* simple(only, shell, around);
  let input;
  let failed;
  let last = FINE;
  for (const [at, command2] of commands.entries()) {
    if (command2.type !== "Command" || command2.name?.value === "exit") return yield* lost(FINE);
    const lines = [];
    const sink = at === commands.length - 1 ? around.sink : { to: "text", lines };
    const inside = { ...shell, variables: new Map(shell.variables) };
    last = yield* simple(command2, inside, { sink, input, asked: true });
    shell.poisoned ||= inside.poisoned;
    if (last.status !== 0) failed = last;
    input = lines.join("");
  }
  return shell.pipefail ? failed ?? last : last;
}
function* simple(node, shell, around) {
  switch (node.type) {
    case "Command":
      return yield* command(node, shell, around);
    case "If":
      return yield* conditional(node, shell, around);
    case "Case":
      return yield* choice(node, shell, around);
    case "BraceGroup":
      return yield* all2(node.body.commands, shell, around);
    case "Subshell": {
      const inside = { ...shell, variables: new Map(shell.variables) };
      const { status } = yield* all2(node.body.commands, inside, around);
      shell.poisoned ||= inside.poisoned;
      return { status };
    }
    case "TestCommand":
      return { status: (yield* holds2(node.expression, shell)) ? 0 : 1 };
    case "Redirected":
      return yield* simple(node.command, shell, { ...around, sink: yield* sinkOf(node.redirects, shell, around.sink) });
    default:
      return yield* lost(FINE);
  }
}
function* conditional(node, shell, around) {
  const asking = { ...around, asked: true };
  for (const { clause, then } of [node, ...node.elif]) {
    const asked = yield* all2(clause.commands, shell, asking);
    if (asked.exited) return asked;
    if (asked.status === 0) return yield* all2(then.commands, shell, around);
  }
  return node.else ? yield* all2(node.else.commands, shell, around) : FINE;
}
function* choice(node, shell, around) {
  const text2 = yield* word(node.word, shell);
  for (const { pattern: pattern2, body, terminator } of node.items) {
    if (terminator !== void 0 && terminator !== ";;") return yield* lost(FINE);
    for (const glob of pattern2)
      if (yield* fitsGlob(text2, yield* word(glob, shell), shell)) return yield* all2(body.commands, shell, around);
  }
  return FINE;
}
function* holds2(node, shell) {
  switch (node.type) {
    case "TestGroup":
      return yield* holds2(node.expression, shell);
    case "TestNot":
      return (yield* holds2(node.operand, shell)) !== (node.negations.length % 2 === 1);
    case "TestLogical": {
      for (const operand2 of node.operands)
        if ((yield* holds2(operand2, shell)) !== (node.operator === "&&")) return node.operator !== "&&";
      return node.operator === "&&";
    }
    case "TestUnary": {
      const text2 = yield* word(node.operand, shell);
      if (node.operator === "-z") return yield* same(text2, "", shell);
      return node.operator === "-n" ? !(yield* same(text2, "", shell)) : yield* open(shell.count);
    }
    case "TestBinary": {
      const left = yield* word(node.left, shell);
      const right = yield* word(node.right, shell);
      if (node.operator === "=~") return yield* fitsPattern(left, right, false, shell);
      if (!/^[!=]?=$/.test(node.operator)) return yield* open(shell.count);
      return (yield* fitsGlob(left, right, shell)) === (node.operator !== "!=");
    }
  }
}
function* sinkOf(redirects, shell, before) {
  let sink = before;
  for (const redirect of redirects) {
    if (redirect.type !== "Redirect" || redirect.target === void 0) continue;
    const { descriptor, operator } = redirect;
    if (operator === "<" || operator === "<&" || operator === "<>") continue;
    if (descriptor !== void 0 && (descriptor.type !== "FileDescriptor" || descriptor.value !== 1)) continue;
    if (operator === ">&") continue;
    const target = yield* word(redirect.target, shell);
    sink = { to: target.includes(FILES2.GITHUB_OUTPUT ?? "") ? "output" : "nowhere" };
  }
  return sink;
}
function* inputOf(node, shell, before) {
  for (const redirect of node.redirects) {
    if (redirect.type === "HereString" && redirect.target) return yield* word(redirect.target, shell);
    if (redirect.type === "HereDoc") return standFor(shell.symbols, { kind: "unknown" });
  }
  return before;
}
var LOADED = /* @__PURE__ */ new Set(["PATH", "IFS", "BASH_ENV", "ENV", "SHELLOPTS", "GITHUB_OUTPUT"]);
function* assign(parts2, shell) {
  shell.captured = 0;
  for (const part2 of parts2) {
    if (part2.type !== "Assignment") continue;
    if (part2.value.type !== "Word" || part2.append || part2.index || LOADED.has(part2.name)) return yield* lost(FINE);
    shell.variables.set(part2.name, yield* word(part2.value, shell));
  }
  return { status: shell.captured };
}
var DECLARES = /* @__PURE__ */ new Set(["export", "readonly", "declare", "local"]);
function* command(node, shell, around) {
  if (node.name === void 0) return yield* assign(node.prefix, shell);
  const name2 = yield* word(node.name, shell);
  if (DECLARES.has(name2)) {
    if (node.args.some((part2) => part2.text.startsWith("-"))) return yield* lost(FINE);
    yield* assign(
      node.args.filter((part2) => part2.type === "Assignment"),
      shell
    );
    return FINE;
  }
  const sources = node.args.map(
    (part2) => part2.type === "Word" ? part2 : { ...part2, type: "Word", value: part2.text }
  );
  const words3 = [];
  for (const source of sources) words3.push(yield* word(source, shell));
  if (name2 === "exit") {
    const [given] = words3;
    const status = given === void 0 ? 0 : /^\d{1,3}$/.test(given) ? Number(given) % 256 : void 0;
    return given === void 0 || status === void 0 ? yield* lost(FINE) : { status, exited: true };
  }
  const input = yield* inputOf(node, shell, around.input);
  const printed = yield* called(shell, { name: name2, words: words3, sources, input });
  print(shell, printed.text, yield* sinkOf(node.redirects, shell, around.sink));
  return { status: printed.status };
}

// src/readers/github-workflow/shell/shell-outcome.ts
var MAX_SCRIPT2 = 8e3;
var MAX_BRACKETS = 40;
var MAX_STATEMENTS = 400;
function bracketsIn(text2) {
  let depth = 0;
  let most2 = 0;
  for (const char of text2) {
    if (char === "(" || char === "{" || char === "[") depth += 1;
    else if (depth > 0 && (char === ")" || char === "}" || char === "]")) depth -= 1;
    most2 = Math.max(most2, depth);
  }
  return most2;
}
function runsOf(script, setting) {
  const { scope, location, proof, env, pipefail } = setting;
  if (script.length > MAX_SCRIPT2 || bracketsIn(script) > MAX_BRACKETS || hasPrivateUse(script)) return void 0;
  const symbols = { known: [], scope, location, proof };
  const text2 = encoded(symbols, script);
  if (symbolsIn(symbols, text2).some((symbol) => !isPlain(symbol, symbols))) return void 0;
  const parsed4 = parse2(text2);
  if (parsed4.errors?.length) return void 0;
  const variables = /* @__PURE__ */ new Map();
  for (const [name2, expression2] of Object.entries(VARIABLES))
    variables.set(name2, encoded(symbols, `\${{ ${expression2} }}`));
  for (const [name2, value] of env) {
    if (hasPrivateUse(value.text) || name2 in FILES2) return void 0;
    variables.set(name2, encoded(symbols, value.text));
  }
  const start3 = function* () {
    const shell = {
      symbols,
      count: { asked: 0 },
      variables: new Map(variables),
      outputs: /* @__PURE__ */ new Map(),
      poisoned: false,
      errexit: true,
      pipefail,
      captured: 0,
      steps: MAX_STATEMENTS
    };
    const ended3 = yield* all2(parsed4.commands, shell, { sink: { to: "log" }, input: void 0, asked: false });
    return { passes: ended3.status === 0, outputs: shell.outputs, poisoned: shell.poisoned };
  };
  const runs = explore(start3);
  return runs && { runs, symbols };
}
function decoded2(symbols, text2) {
  let result2 = "";
  for (const char of text2) {
    const [symbol] = symbolsIn(symbols, char);
    if (symbol !== void 0 && symbol.kind !== "expression") return void 0;
    result2 += symbol === void 0 ? char : `\${{ ${symbol.text} }}`;
  }
  return result2;
}
function outputIs2(run, name2, value, symbols) {
  const text2 = run.end.outputs.get(name2.toLowerCase());
  if (text2 === void 0) return NO;
  const [symbol] = symbolsIn(symbols, text2);
  if (symbol === void 0) return text2.toLowerCase() === value.toLowerCase() ? run.when : NO;
  if (symbol.kind === "permission" && text2.length === 1) {
    const said = symbolIs(symbol, value, symbols);
    return typeof said === "boolean" ? said ? run.when : NO : all([run.when, said]);
  }
  const written = decoded2(symbols, text2);
  return written === void 0 ? void 0 : all([run.when, textIs(written, value, symbols.location, symbols.scope)]);
}
function shellOutcome(script, setting) {
  const found = runsOf(script, setting);
  if (found === void 0) return void 0;
  const { runs, symbols } = found;
  return {
    passes: any(runs.filter((run) => run.end.passes).map((run) => run.when)),
    output(name2, value) {
      const parts2 = runs.map((run) => run.end.poisoned ? void 0 : outputIs2(run, name2, value, symbols));
      const known5 = parts2.filter((part2) => part2 !== void 0);
      return known5.length === parts2.length ? any(known5) : void 0;
    }
  };
}

// src/readers/github-workflow/js/js-values.ts
var plain3 = (value) => ({ kind: "plain", value });
var NOTHING2 = plain3(void 0);
var THROWN = new Error("The script throws.");
var EXITED = new Error("The script ends.");
function* lost2() {
  yield void 0;
  throw new Error("Nothing goes on where all is lost.");
}
function openOf(js, parts2 = [], when) {
  js.count.open += 1;
  const inherited = parts2.map((part2) => part2.kind === "open" ? part2.when : CHOICE).find(({ op }) => op !== "choice");
  const judged = parts2.some((part2) => isJudged(part2, js));
  return { kind: "open", id: `open ${js.count.open}`, judged, when: when ?? inherited ?? CHOICE };
}
var openObject = (js) => ({ ...openOf(js), isThere: true });
function isJudged(value, js) {
  if (value.kind === "permission" || value.kind === "answer") return true;
  if (value.kind === "open") return value.judged;
  if (value.kind === "list") return value.items.some((item) => isJudged(item, js));
  if (value.kind === "record") return [...value.entries.values()].some((entry2) => isJudged(entry2, js));
  return value.kind === "expression" && isAssociation(value, js);
}
function* ask(name2, when) {
  return when.op === "const" ? when.value : yield { name: name2, when };
}
function* mayThrow(name2) {
  if (yield* ask(`${name2} throws`, CHOICE)) throw THROWN;
}
var nameOf2 = ({ text: text2, quoted: quoted4 }) => quoted4 ? `text ${text2}` : text2;
var writtenAs = ({ text: text2 }) => `\${{ ${text2} }}`;
function writtenValue(value, { symbols, known: { values: values2 } }) {
  const before = values2.get(value.text);
  if (before !== void 0) return before;
  const written = valueOfText(writtenAs(value), symbols.location, symbols.scope);
  values2.set(value.text, written);
  return written;
}
function* askOnce(name2, { known: { conditions } }, make) {
  const when = conditions.get(name2) ?? make();
  conditions.set(name2, when);
  return yield* ask(name2, when);
}
var comparing2 = ({ symbols: { scope, location } }) => ({ ...scope, location });
function expressionOf(text2, quoted4, js) {
  const value = { kind: "expression", text: text2, quoted: quoted4 };
  const written = writtenValue(value, js);
  if (written.kind !== "known") return value;
  if (quoted4) return plain3(textOf2(written.value));
  if (written.value === null) return NOTHING2;
  return typeof written.value === "object" ? value : plain3(written.value);
}
function isAssociation(value, js) {
  const written = writtenValue(value, js);
  return written.kind === "subject" && written.role === "association";
}
var ASSOCIATIONS2 = [...associations.filter((word3) => !outsiders.includes(word3)), ...outsiders];
function* settled(value, js) {
  if (value.kind === "permission") return plain3(yield* permission(value, js));
  if (value.kind !== "expression" || !isAssociation(value, js)) return value;
  const { location, scope } = js.symbols;
  for (const word3 of ASSOCIATIONS2.slice(0, -1)) {
    const is = () => textIs(writtenAs(value), word3, location, scope);
    if (yield* askOnce(`${value.text} is ${word3}`, js, is)) return plain3(word3);
  }
  return plain3(ASSOCIATIONS2.at(-1));
}
var WRITERS = ["writer", "maintainer"];
var TRIAGERS = ["triager", "writer", "maintainer"];
var ROLES2 = { admin: ["maintainer"], maintain: ["maintainer"], write: WRITERS, triage: TRIAGERS };
var FLAGS = /* @__PURE__ */ new Map([
  ["admin", ["maintainer"]],
  ["maintain", ["maintainer"]],
  ["push", WRITERS],
  ["triage", TRIAGERS]
]);
function* permission({ field, of }, js) {
  const named5 = `${field} by ${of.id}`;
  for (const [role, admits2] of Object.entries(ROLES2))
    if (yield* ask(`${named5} is ${role}`, js.symbols.proof(of.person, admits2))) return role;
  const { location } = js.symbols;
  const what = "whether the person has a role that the organization made";
  if (field === "role_name" && (yield* ask(`${named5} is another`, { op: "unknown", what, location })))
    return "(another)";
  return (yield* ask(`${named5} is read`, CHOICE)) ? "read" : "none";
}
function* flag(name2, of, js) {
  const admits2 = FLAGS.get(name2);
  if (admits2 !== void 0) return plain3(yield* ask(`${name2} by ${of.id}`, js.symbols.proof(of.person, admits2)));
  return name2 === "pull" ? openOf(js) : NOTHING2;
}
var THERE = new Set("github github.rest context context.payload context.repo core".split(" "));
function* truthOf(value, js) {
  if (value.kind === "plain") return Boolean(value.value);
  if (value.kind === "pending") return yield* lost2();
  if (value.kind === "open") return value.judged ? yield* lost2() : yield* ask(value.id, value.when);
  if (value.kind === "host" && !THERE.has(value.path)) return yield* lost2();
  if (value.kind !== "expression") return true;
  const { location, scope } = js.symbols;
  return yield* askOnce(
    `${nameOf2(value)} holds`,
    js,
    () => value.quoted ? textIs(writtenAs(value), void 0, location, scope) : truthy(writtenValue(value, js), comparing2(js))
  );
}
function samePlain2(a, b, strict) {
  if (strict || typeof a === typeof b) return a === b;
  const nothing = [a, b].filter((side) => side === null || side === void 0).length;
  return nothing === 0 ? void 0 : nothing === 2;
}
function* expressionIs(value, literal, strict, js) {
  const { location, scope } = js.symbols;
  const name2 = `${nameOf2(value)} is ${typeof literal} ${String(literal)}`;
  if (value.quoted && typeof literal === "string")
    return yield* askOnce(name2, js, () => textIs(writtenAs(value), literal, location, scope));
  if (value.quoted) return strict ? false : yield* lost2();
  if (typeof literal === "string" || typeof literal === "number")
    return yield* askOnce(name2, js, () => equal(writtenValue(value, js), known(literal), comparing2(js)));
  if (typeof literal === "boolean") return (yield* truthOf(value, js)) === literal;
  const there = truthy(writtenValue(value, js), comparing2(js));
  return there.op === "const" ? !there.value : yield* ask(name2, CHOICE);
}
function* same2(left, right, strict, js) {
  const a = yield* settled(left, js);
  const b = yield* settled(right, js);
  if (a.kind === "plain" && b.kind === "plain") {
    const answer = samePlain2(a.value, b.value, strict);
    return answer ?? (yield* lost2());
  }
  if (a.kind === "plain") return yield* same2(b, a, strict, js);
  if (a.kind === "expression" && b.kind === "plain") return yield* expressionIs(a, b.value, strict, js);
  if (a.kind === "expression" && b.kind === "expression")
    return yield* askOnce(
      `${nameOf2(a)} is ${nameOf2(b)}`,
      js,
      () => equal(writtenValue(a, js), writtenValue(b, js), comparing2(js))
    );
  if (a.kind === "open" || b.kind === "open") return yield* truthOf(openOf(js, [a, b]), js);
  const isNothing3 = b.kind === "plain" && (b.value === null || b.value === void 0);
  return isNothing3 && (yield* truthOf(a, js)) ? false : yield* lost2();
}

// src/readers/github-workflow/js/js-calls.ts
var SAYS = /^(?:core\.(?:info|notice|warning|error|debug|startGroup|endGroup|setSecret)|console\.(?:log|info|warn|error|debug))$/;
var REQUEST = /^(?:github|octokit)\.(?:rest\.)?(\w+\.\w+|request)$/;
function* hostCall(path, args, js) {
  const [first = NOTHING2, second = NOTHING2] = args;
  if (SAYS.test(path)) return NOTHING2;
  if (path === "core.setFailed") {
    js.failed = true;
    return NOTHING2;
  }
  if (path === "core.setOutput") return setOutput(first, yield* settled(second, js), js);
  if (path.startsWith("core.summary.")) return { kind: "host", path: "core.summary" };
  if (/^core\.get\w*Input$/.test(path) || path === "Date.now") return openOf(js);
  if (path === "process.exit") return yield* exit(first, js);
  if (path === "JSON.stringify") return openOf(js, args);
  if (path === "JSON.parse") return yield* parsed(first, js);
  const [, method] = REQUEST.exec(path) ?? [];
  return method === void 0 ? yield* lost2() : { kind: "pending", method, args };
}
function setOutput(name2, value, js) {
  if (name2.kind !== "plain" || typeof name2.value !== "string") js.poisoned = true;
  else js.outputs.set(name2.value.toLowerCase(), value);
  return NOTHING2;
}
function* exit(status, js) {
  if (status.kind !== "plain") return yield* lost2();
  if (status.value !== void 0) {
    if (typeof status.value !== "number" || !Number.isInteger(status.value)) return yield* lost2();
    js.failed = status.value % 256 !== 0;
  }
  throw EXITED;
}
function ofJson(value) {
  if (value === null || typeof value !== "object") return plain3(value);
  if (Array.isArray(value)) return { kind: "list", isSet: false, items: value.map((item) => ofJson(item)) };
  return { kind: "record", entries: new Map(Object.entries(value).map(([key, item]) => [key, ofJson(item)])) };
}
function* parsed(text2, js) {
  if (text2.kind === "plain" && typeof text2.value === "string") {
    const json = plainOfJson(text2.value);
    if (json === void 0) throw THROWN;
    return ofJson(json);
  }
  yield* mayThrow(`JSON ${js.count.open}`);
  return openOf(js, [text2]);
}
function* namedCall(name2, args, js) {
  const [first = NOTHING2] = args;
  if (name2 === "String" && args.length === 1) {
    if (first.kind === "plain") return plain3(String(first.value));
    if (first.kind === "expression") return { ...first, quoted: true };
    return first.kind === "permission" ? first : openOf(js, args);
  }
  if (name2 === "Boolean") return plain3(yield* truthOf(first, js));
  return name2 === "Number" || name2 === "Error" ? openOf(js, args) : yield* lost2();
}
function* made2(name2, args, js) {
  const [first] = args;
  if (name2 === "Set" && first === void 0) return { kind: "list", isSet: true, items: [] };
  if (name2 === "Set" && first?.kind === "list") return { ...first, isSet: true };
  return name2 === "Error" || name2 === "Date" ? openOf(js, args) : yield* lost2();
}
var isWord = (value) => value.kind === "plain" && typeof value.value === "string";
function* among(items4, value, js) {
  const wanted = yield* settled(value, js);
  if (wanted.kind === "open") return yield* truthOf(openOf(js, [wanted, ...items4]), js);
  const words3 = items4.filter(isWord).map((item) => item.value);
  if (wanted.kind === "expression" && words3.length === items4.length) {
    const { location, scope } = js.symbols;
    return yield* askOnce(
      `${nameOf2(wanted)} in ${JSON.stringify(words3)}`,
      js,
      () => wanted.quoted ? any(words3.map((word3) => textIs(writtenAs(wanted), word3, location, scope))) : contains2(known(words3), writtenValue(wanted, js), comparing2(js))
    );
  }
  for (const item of items4) if (yield* same2(item, wanted, true, js)) return true;
  return false;
}
function* listCall(list4, name2, args, js) {
  const [first = NOTHING2] = args;
  if (args.length === 1 && name2 === (list4.isSet ? "has" : "includes"))
    return plain3(yield* among(list4.items, first, js));
  if (list4.isSet || args.length !== 1) return yield* lost2();
  if (name2 === "join") return openOf(js, [list4]);
  const wanted = yield* settled(first, js);
  return name2 === "indexOf" && isWord(wanted) && list4.items.every(isWord) ? plain3(list4.items.findIndex((item) => isWord(item) && item.value === wanted.value)) : yield* lost2();
}
var SHAPES = /* @__PURE__ */ new Set(["trim", "toLowerCase", "toUpperCase", "toString"]);
var ASKS = /* @__PURE__ */ new Set(["includes", "startsWith", "endsWith"]);
var LOOKS = new Set(
  "test exec match search split slice substring replace replaceAll indexOf charAt join at map concat padEnd getTime toISOString".split(
    " "
  )
);
var shaped2 = (text2, name2) => name2 === "trim" ? text2.trim() : name2 === "toString" ? text2 : name2 === "toLowerCase" ? text2.toLowerCase() : text2.toUpperCase();
var fits3 = (text2, part2, name2) => name2 === "includes" ? text2.includes(part2) : name2 === "startsWith" ? text2.startsWith(part2) : text2.endsWith(part2);
function* textCall(text2, name2, args, js) {
  const [argument] = args;
  if (SHAPES.has(name2) && args.length === 0) return plain3(shaped2(text2, name2));
  if (args.length !== 1 || argument === void 0) return LOOKS.has(name2) ? openOf(js, args) : yield* lost2();
  const part2 = yield* settled(argument, js);
  const written = part2.kind === "plain" && typeof part2.value === "string" ? part2.value : void 0;
  if (ASKS.has(name2) && written !== void 0) return plain3(fits3(text2, written, name2));
  if (name2 === "split" && written !== void 0)
    return { kind: "list", isSet: false, items: text2.split(written).map(plain3) };
  return ASKS.has(name2) || LOOKS.has(name2) ? openOf(js, args) : yield* lost2();
}
function* expressionCall(of, name2, args, js) {
  const written = writtenValue(of, js);
  const isLogin = written.kind === "subject" && written.role === "login";
  if (!of.quoted && !isLogin) yield* mayThrow(of.text);
  if (SHAPES.has(name2) && args.length === 0) return isLogin ? of : openOf(js, [of]);
  const [part2] = args;
  if (ASKS.has(name2) && part2?.kind === "plain" && typeof part2.value === "string") {
    const text2 = part2.value;
    const answer = yield* askOnce(
      `${nameOf2(of)} ${name2} ${text2}`,
      js,
      () => holds(written, known(text2), comparing2(js), (whole2, piece) => fits3(whole2, piece, name2))
    );
    return plain3(answer);
  }
  return ASKS.has(name2) || LOOKS.has(name2) ? openOf(js, [of, ...args]) : yield* lost2();
}
function* methodCall(receiver, name2, args, js) {
  const of = SHAPES.has(name2) || ASKS.has(name2) ? yield* settled(receiver, js) : receiver;
  if (of.kind === "list") return yield* listCall(of, name2, args, js);
  if (of.kind === "plain" && typeof of.value === "string") return yield* textCall(of.value, name2, args, js);
  if (of.kind === "expression") return yield* expressionCall(of, name2, args, js);
  if (of.kind === "plain" && name2 === "toString" && of.value !== null && of.value !== void 0)
    return plain3(String(of.value));
  if (of.kind !== "open" && of.kind !== "permission") return yield* lost2();
  if (of.kind === "open" && !of.isThere) yield* mayThrow(of.id);
  const looks = SHAPES.has(name2) || ASKS.has(name2) || LOOKS.has(name2);
  return looks ? openOf(js, [of, ...args]) : yield* lost2();
}

// src/readers/github-workflow/js/js-members.ts
var CONTEXT = {
  "context.actor": "github.actor",
  "context.eventName": "github.event_name",
  "context.sha": "github.sha",
  "context.ref": "github.ref",
  "context.workflow": "github.workflow",
  "context.job": "github.job",
  "context.serverUrl": "github.server_url",
  "context.runId": "github.run_id",
  "context.repo.owner": "github.repository_owner",
  "context.repo.repo": "github.event.repository.name",
  "context.issue.owner": "github.repository_owner",
  "context.issue.repo": "github.event.repository.name",
  "context.payload.action": "github.event.action"
};
var HOSTS = /* @__PURE__ */ new Set(["context.payload", "context.repo", "context.issue", "process.env"]);
var ALWAYS = /* @__PURE__ */ new Set(["repository", "sender"]);
var PARTS = /^github\.event\.\w+\.(?:user|owner|base|base\.repo)$/;
var SAYS_WHO = /* @__PURE__ */ new Set(["author_association", "permission", "permissions", "role_name", "role"]);
function textValue2(text2, js) {
  const symbols = symbolsIn(js.symbols, text2);
  const [only] = symbols;
  if (only === void 0) return plain3(text2);
  return text2.length === 1 && only.kind === "expression" ? expressionOf(only.text, true, js) : openOf(js);
}
function variable2(name2, js) {
  const given = js.env.get(name2)?.text;
  if (given !== void 0) return textValue2(encoded(js.symbols, given), js);
  const runner = VARIABLES[name2];
  if (runner !== void 0) return expressionOf(runner, true, js);
  const what = `the variable \`${name2}\`, which is not in the files`;
  return openOf(js, [], { op: "unknown", what, location: js.symbols.location });
}
function holds3(name2, { symbols: { scope } }) {
  const { event, action, unknown: unknown5 } = scope.context;
  if (unknown5 === true || ALWAYS.has(name2)) return ALWAYS.has(name2) ? "yes" : "maybe";
  return payloadHolds(event, action ?? "", name2);
}
function hostMember(path, js) {
  const expression2 = CONTEXT[path];
  if (expression2 !== void 0) return expressionOf(expression2, false, js);
  const [, object3] = /^context\.payload\.(\w+)$/.exec(path) ?? [];
  if (object3 !== void 0)
    return holds3(object3, js) === "no" ? NOTHING2 : { kind: "expression", text: `github.event.${object3}`, quoted: false };
  const [, name2] = /^process\.env\.(\w+)$/.exec(path) ?? [];
  if (name2 !== void 0) return variable2(name2, js);
  const isKnown2 = HOSTS.has(path) || !/^(?:context|process\.env)\./.test(path);
  return isKnown2 ? { kind: "host", path } : openOf(js);
}
function* payloadMember(of, name2, isSafe, js) {
  if (of.quoted) return name2 === "length" ? openOf(js, [of]) : yield* lost2();
  const [root = "", ...deeper2] = of.text.replace(/^github\.event\./, "").split(".");
  const isThere2 = holds3(root, js) === "yes" && (deeper2.length === 0 || PARTS.test(of.text));
  if (!isThere2 && !isSafe) yield* mayThrow(of.text);
  if (/^(?:constructor|__proto__|prototype|toString|valueOf|hasOwnProperty)$/.test(name2)) return yield* lost2();
  return name2 === "length" ? openOf(js, [of]) : expressionOf(`${of.text}.${name2}`, false, js);
}
function* answerMember({ part: part2, of }, name2, js) {
  if (part2 === "flags") return yield* flag(name2, of, js);
  const asked = `${part2}.${name2}`;
  if (asked === "whole.data") return { kind: "answer", part: "data", of };
  if (asked === "data.user") return { kind: "answer", part: "user", of };
  if (asked === "user.permissions") return { kind: "answer", part: "flags", of };
  if (asked === "data.permission") return { kind: "permission", field: "permission", of };
  if (asked === "data.role_name" || asked === "user.role_name") return { kind: "permission", field: "role_name", of };
  if (part2 === "whole" && (name2 === "permission" || name2 === "user")) return NOTHING2;
  return SAYS_WHO.has(name2) ? yield* lost2() : openOf(js);
}
function* member2(of, name2, js, isSafe = false) {
  switch (of.kind) {
    case "host":
      return hostMember(`${of.path}.${name2}`, js);
    case "expression":
      return yield* payloadMember(of, name2, isSafe, js);
    case "answer":
      return yield* answerMember(of, name2, js);
    case "record":
      return name2 in Object.prototype ? yield* lost2() : of.entries.get(name2) ?? NOTHING2;
    case "open":
      if (SAYS_WHO.has(name2)) return yield* lost2();
      if (!isSafe && !of.isThere) yield* mayThrow(of.id);
      return openOf(js, [of]);
    case "list":
      return name2 === (of.isSet ? "size" : "length") ? plain3(of.items.length) : yield* lost2();
    case "plain":
      return typeof of.value === "string" && name2 === "length" ? plain3(of.value.length) : yield* lost2();
    case "permission":
      return name2 === "length" ? openOf(js, [of]) : yield* lost2();
    default:
      return yield* lost2();
  }
}

// src/readers/github-workflow/js/js-requests.ts
var INSIDERS2 = ["triager", "writer", "maintainer"];
var PERMISSION2 = /* @__PURE__ */ new Set([
  "repos.getCollaboratorPermissionLevel",
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission"
]);
var MEMBERSHIP = /* @__PURE__ */ new Map([
  ["teams.getMembershipForUserInOrg", ["org", "team_slug"]],
  ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}", ["org", "team_slug"]],
  ["orgs.checkMembershipForUser", ["org"]],
  ["orgs.getMembershipForUser", ["org"]],
  ["orgs.checkPublicMembershipForUser", ["org"]],
  ["GET /orgs/{org}/members/{username}", ["org"]],
  ["GET /orgs/{org}/memberships/{username}", ["org"]],
  ["repos.checkCollaborator", ["owner", "repo"]]
]);
var HARMLESS4 = /^(?:(?:issues|reactions|pulls|checks)\.\w+|repos\.(?:get(?:Commit|Content|ReadMe|Branch)?|list\w+|createCommitStatus)|users\.getByUsername|actions\.(?:get|list|cancel)\w+)$/;
function isHere(value) {
  if (value?.kind === "plain") return typeof value.value === "string" && value.value !== "";
  return value?.kind === "expression" && /^github\.(?:repository_owner|event\.(?:repository\.(?:name|owner\.login)|organization\.login))$/.test(value.text);
}
function personOf(entries, places) {
  const person = entries.get("username");
  const known5 = person?.kind === "expression" && places.every((name2) => isHere(entries.get(name2)));
  return known5 ? person.text : "";
}
var record = (entries) => ({
  kind: "record",
  entries: new Map(Object.entries(entries))
});
var responseOf = (data10, js) => record({ data: data10, status: openOf(js), headers: openObject(js), url: openObject(js) });
function* answered(method, args, js) {
  const [first, second] = args;
  const named5 = method === "request" && first?.kind === "plain" ? String(first.value) : method;
  const given = method === "request" ? second : first;
  const entries = given?.kind === "record" ? given.entries : /* @__PURE__ */ new Map();
  js.count.open += 1;
  const id = `request ${js.count.open}`;
  const places = PERMISSION2.has(named5) ? ["owner", "repo"] : MEMBERSHIP.get(named5);
  if (places === void 0) {
    if (!HARMLESS4.test(named5)) return yield* lost2();
    yield* mayThrow(id);
    return responseOf(openObject(js), js);
  }
  if (!["username", ...places].every((name2) => entries.has(name2))) return yield* lost2();
  const person = personOf(entries, places);
  if (PERMISSION2.has(named5)) {
    yield* mayThrow(id);
    return { kind: "answer", part: "whole", of: { id, person } };
  }
  if (!(yield* ask(`${id} finds a member`, js.symbols.proof(person, INSIDERS2)))) throw THROWN;
  return responseOf(record({ state: openOf(js), role: openOf(js), user: openObject(js), url: openObject(js) }), js);
}

// src/readers/github-workflow/js/js-evaluate.ts
var HOSTS2 = /* @__PURE__ */ new Set([
  "github",
  "octokit",
  "context",
  "core",
  "console",
  "process",
  "JSON",
  "Date"
]);
var GLOBALS = /* @__PURE__ */ new Set([
  ...HOSTS2,
  ..."require __original_require__ exec glob io getOctokit fetch String Boolean Number Set Error Object Array Math Promise".split(
    " "
  )
]);
var isNothing = (value) => value.kind === "plain" && (value.value === void 0 || value.value === null);
function variableOf(name2, { scope }) {
  for (let at = scope; at !== void 0; at = at.outer) {
    const found = at.names.get(name2);
    if (found !== void 0) return found;
  }
  return void 0;
}
function* named2(name2, frame) {
  const variable4 = variableOf(name2, frame);
  if (variable4 !== void 0) return variable4.value ?? (yield* lost2());
  return HOSTS2.has(name2) ? { kind: "host", path: name2 } : yield* lost2();
}
function* evaluate2(node, frame) {
  const { js } = frame;
  js.left.steps -= 1;
  if (js.left.steps < 0) return yield* lost2();
  switch (node.op) {
    case "plain":
      return typeof node.value === "string" ? textValue2(node.value, js) : plain3(node.value);
    case "pattern":
      return openOf(js);
    case "symbol": {
      const [symbol] = symbolsIn(js.symbols, node.text);
      return symbol?.kind === "expression" ? yield* inCode(symbol.text, js) : yield* lost2();
    }
    case "name":
      return yield* named2(node.name, frame);
    case "group":
      return yield* evaluate2(node.of, frame);
    case "template":
      return yield* template(node.texts, node.parts, frame);
    case "list":
      return { kind: "list", isSet: false, items: yield* every(node.items, frame) };
    case "object":
      return yield* object(node.entries, frame);
    case "not":
      return plain3(!(yield* truthOf(yield* evaluate2(node.of, frame), js)));
    case "typeof":
      return openOf(js, [yield* evaluate2(node.of, frame)]);
    case "await": {
      const value = yield* evaluate2(node.of, frame);
      return value.kind === "pending" ? yield* answered(value.method, value.args, js) : value;
    }
    case "binary":
      return yield* binary(node.operator, node.left, node.right, frame);
    case "choose":
      return yield* evaluate2((yield* holds4(node.test, frame)) ? node.so : node.otherwise, frame);
    case "new":
      return node.of.op === "name" && variableOf(node.of.name, frame) === void 0 ? yield* made2(node.of.name, yield* every(node.args, frame), js) : yield* lost2();
    default:
      return (yield* chain(node, frame)) ?? NOTHING2;
  }
}
function* inCode(text2, js) {
  const { location, scope } = js.symbols;
  const isNumber = /^github\.(?:run_(?:id|number|attempt)|event\.\w+\.(?:number|id))$/.test(text2);
  if (!isNumber && valueOfText(`\${{ ${text2} }}`, location, scope).kind !== "condition") return yield* lost2();
  return expressionOf(text2, false, js);
}
function* every(nodes, frame) {
  const values2 = [];
  for (const node of nodes) {
    const value = yield* evaluate2(node, frame);
    if (value.kind === "pending") return yield* lost2();
    values2.push(value);
  }
  return values2;
}
function* holds4(node, frame) {
  return yield* truthOf(yield* evaluate2(node, frame), frame.js);
}
function* chain(node, frame) {
  if (node.op === "call") return yield* call2(node, frame);
  if (node.op !== "member" && node.op !== "index") return yield* evaluate2(node, frame);
  const of = yield* chain(node.of, frame);
  if (of === void 0) return void 0;
  if (isNothing(of)) {
    if (node.op === "member" && node.optional) return void 0;
    throw THROWN;
  }
  if (node.op === "member") return yield* member2(of, node.name, frame.js, node.optional);
  const at = yield* settled(yield* evaluate2(node.at, frame), frame.js);
  if (at.kind === "plain" && typeof at.value === "string") return yield* member2(of, at.value, frame.js);
  return of.kind === "open" || of.kind === "expression" ? openOf(frame.js, [of, at]) : yield* lost2();
}
function* call2(node, frame) {
  const { of: callee2 } = node;
  if (callee2.op === "name" && variableOf(callee2.name, frame) === void 0)
    return yield* namedCall(callee2.name, yield* every(node.args, frame), frame.js);
  if (callee2.op !== "member") return yield* lost2();
  const of = yield* chain(callee2.of, frame);
  if (of === void 0) return void 0;
  if (isNothing(of)) {
    if (callee2.optional) return void 0;
    throw THROWN;
  }
  const args = yield* every(node.args, frame);
  return of.kind === "host" ? yield* hostCall(`${of.path}.${callee2.name}`, args, frame.js) : yield* methodCall(of, callee2.name, args, frame.js);
}
function* template(texts2, nodes, frame) {
  const parts2 = yield* every(nodes, frame);
  const written = texts2.map((text2) => textValue2(text2, frame.js));
  const [only] = written;
  if (parts2.length === 0 && only !== void 0) return only;
  const known5 = [...written, ...parts2].every((part2) => part2.kind === "plain");
  if (!known5) return openOf(frame.js, [...written, ...parts2]);
  return plain3(texts2.map((text2, at) => `${text2}${at < parts2.length ? textOf3(parts2[at] ?? NOTHING2) : ""}`).join(""));
}
var textOf3 = (value) => value.kind === "plain" ? String(value.value) : "";
function* object(entries, frame) {
  const found = /* @__PURE__ */ new Map();
  for (const { key, value: node } of entries) {
    const [value = NOTHING2] = yield* every([node], frame);
    if (key !== void 0) found.set(key, value);
    else if (value.kind === "host" && value.path === "context.repo")
      for (const name2 of ["owner", "repo"]) found.set(name2, yield* member2(value, name2, frame.js));
    else if (value.kind === "record") for (const [name2, part2] of value.entries) found.set(name2, part2);
    else return yield* lost2();
  }
  return { kind: "record", entries: found };
}
var ORDER2 = {
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b
};
function* binary(operator, left, right, frame) {
  const { js } = frame;
  const [a = NOTHING2] = yield* every([left], frame);
  if (operator === "&&") return (yield* truthOf(a, js)) ? yield* evaluate2(right, frame) : a;
  if (operator === "||") return (yield* truthOf(a, js)) ? a : yield* evaluate2(right, frame);
  if (operator === "??") return (yield* same2(a, NOTHING2, false, js)) ? yield* evaluate2(right, frame) : a;
  const [b = NOTHING2] = yield* every([right], frame);
  if (operator === "===" || operator === "==") return plain3(yield* same2(a, b, operator === "===", js));
  if (operator === "!==" || operator === "!=") return plain3(!(yield* same2(a, b, operator === "!==", js)));
  const order = ORDER2[operator];
  if (a.kind !== "plain" || b.kind !== "plain") return openOf(js, [a, b]);
  if (order && typeof a.value === "number" && typeof b.value === "number") return plain3(order(a.value, b.value));
  const isText = typeof a.value === "string" || typeof b.value === "string";
  return operator === "+" && isText ? plain3(`${String(a.value)}${String(b.value)}`) : openOf(js, [a, b]);
}

// src/readers/github-workflow/js/js-run.ts
function namesIn(to) {
  return "name" in to ? [to.name] : to.parts.flatMap((part2) => namesIn(part2.to));
}
function* block2(body, outer, bound) {
  const names = /* @__PURE__ */ new Map();
  if (bound !== void 0) names.set(bound[0], { value: bound[1], constant: false });
  for (const statement2 of body) {
    if (statement2.op !== "declare") continue;
    for (const name2 of namesIn(statement2.to)) {
      if (names.has(name2) || GLOBALS.has(name2)) return yield* lost2();
      names.set(name2, { value: void 0, constant: statement2.constant });
    }
  }
  const frame = { js: outer.js, scope: { names, outer: outer.scope } };
  for (const statement2 of body) {
    const ended3 = yield* one2(statement2, frame);
    if (ended3 !== void 0) return ended3;
  }
  return void 0;
}
function* bind(to, value, frame) {
  if ("name" in to) {
    const variable4 = variableOf(to.name, frame);
    if (variable4 === void 0) return yield* lost2();
    variable4.value = value;
    return;
  }
  if (isNothing(value)) throw THROWN;
  for (const { key, to: part2 } of to.parts) yield* bind(part2, yield* member2(value, key, frame.js), frame);
}
function* one2(statement2, frame) {
  const { js } = frame;
  js.left.steps -= 1;
  if (js.left.steps < 0) return yield* lost2();
  switch (statement2.op) {
    case "declare": {
      const [value = NOTHING2] = statement2.value ? yield* every([statement2.value], frame) : [];
      yield* bind(statement2.to, value, frame);
      return void 0;
    }
    case "assign": {
      const [value = NOTHING2] = yield* every([statement2.value], frame);
      const variable4 = variableOf(statement2.name, frame);
      if (variable4?.value === void 0 || variable4.constant) return yield* lost2();
      variable4.value = value;
      return void 0;
    }
    case "run":
      yield* every([statement2.value], frame);
      return void 0;
    case "throw":
      yield* every([statement2.value], frame);
      throw THROWN;
    case "return": {
      const [value = NOTHING2] = statement2.value ? yield* every([statement2.value], frame) : [];
      return { value };
    }
    case "block":
      return yield* block2(statement2.body, frame);
    case "if":
      if (yield* holds4(statement2.test, frame)) return yield* one2(statement2.so, frame);
      return statement2.otherwise && (yield* one2(statement2.otherwise, frame));
    case "try":
      return yield* attempt(statement2, frame);
  }
}
function* attempt(statement2, frame) {
  try {
    return yield* block2(statement2.body, frame);
  } catch (error) {
    if (error !== THROWN) throw error;
  }
  const bound = statement2.name === void 0 ? void 0 : [statement2.name, openObject(frame.js)];
  return yield* block2(statement2.failed, frame, bound);
}
function* resultOf(value, encoding, js) {
  const text2 = yield* settled(value, js);
  if (encoding !== "json" && encoding !== "string") return openOf(js);
  if (text2.kind === "plain") {
    if (encoding === "string") return plain3(String(text2.value));
    return plain3(text2.value === void 0 ? "" : JSON.stringify(text2.value));
  }
  return text2.kind === "expression" && encoding === "string" ? text2 : openOf(js, [text2]);
}
function* runScript(statements2, encoding, js) {
  try {
    const ended3 = yield* block2(statements2, { js, scope: { names: /* @__PURE__ */ new Map(), outer: void 0 } });
    js.outputs.set("result", yield* resultOf(ended3?.value ?? NOTHING2, encoding, js));
  } catch (error) {
    if (error === EXITED) return;
    if (error !== THROWN) throw error;
    js.failed = true;
  }
}

// src/readers/github-workflow/js/js-cursor.ts
var MAX_DEPTH4 = 60;
var MAX_CHAIN = 100;
var NOT_READ2 = new Error("This part of JavaScript is not read here.");
var next = ({ tokens: tokens2, at }) => tokens2[at];
function sees(cursor, kind, text2) {
  const token = next(cursor);
  return token?.kind === kind && token.text === text2;
}
function takes(cursor, kind, text2) {
  const found = sees(cursor, kind, text2);
  if (found) cursor.at += 1;
  return found;
}
function expect(cursor, text2) {
  if (!takes(cursor, "mark", text2)) throw NOT_READ2;
}
function takeWord(cursor) {
  const token = next(cursor);
  if (token?.kind !== "word") throw NOT_READ2;
  cursor.at += 1;
  return token.text;
}
function deeper(cursor, read2) {
  cursor.depth += 1;
  if (cursor.depth > MAX_DEPTH4) throw NOT_READ2;
  const found = read2(cursor);
  cursor.depth -= 1;
  return found;
}
var RESERVED = new Set(
  "arguments async break case catch class const continue debugger default delete do else enum eval export extends finally for function if implements import in instanceof interface let new of package private protected public return static super switch this throw try var void while with yield".split(
    " "
  )
);

// src/readers/github-workflow/js/js-expressions.ts
var LEVELS2 = [
  ["??", "||"],
  ["&&"],
  ["===", "!==", "==", "!="],
  ["<", ">", "<=", ">="],
  ["+"]
];
var CONSTANTS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", void 0]
]);
function expression(cursor) {
  return deeper(cursor, () => {
    const test2 = binary2(cursor, 0);
    if (!takes(cursor, "mark", "?")) return test2;
    const so = expression(cursor);
    expect(cursor, ":");
    return { op: "choose", test: test2, so, otherwise: expression(cursor) };
  });
}
function binary2(cursor, level) {
  const operators = LEVELS2[level];
  if (operators === void 0) return unary(cursor);
  let left = binary2(cursor, level + 1);
  for (let parts2 = 0; parts2 < MAX_CHAIN; parts2 += 1) {
    const operator = operators.find((one4) => takes(cursor, "mark", one4));
    if (operator === void 0) return left;
    left = { op: "binary", operator, left, right: binary2(cursor, level + 1) };
  }
  throw NOT_READ2;
}
function unary(cursor) {
  return deeper(cursor, () => {
    if (takes(cursor, "mark", "!")) return { op: "not", of: unary(cursor) };
    if (takes(cursor, "mark", "-")) return negative(cursor);
    if (takes(cursor, "word", "typeof")) return { op: "typeof", of: unary(cursor) };
    if (takes(cursor, "word", "await")) return { op: "await", of: unary(cursor) };
    return chain2(cursor);
  });
}
function negative(cursor) {
  const token = next(cursor);
  if (token?.kind !== "number") throw NOT_READ2;
  cursor.at += 1;
  return { op: "plain", value: -token.value };
}
function chain2(cursor) {
  let of = takes(cursor, "word", "new") ? made3(cursor) : operand(cursor);
  for (let parts2 = 0; parts2 < MAX_CHAIN; parts2 += 1) {
    if (takes(cursor, "mark", ".")) of = { op: "member", of, name: takeWord(cursor), optional: false };
    else if (takes(cursor, "mark", "?.")) of = { op: "member", of, name: takeWord(cursor), optional: true };
    else if (takes(cursor, "mark", "[")) {
      of = { op: "index", of, at: expression(cursor) };
      expect(cursor, "]");
    } else if (takes(cursor, "mark", "(")) of = { op: "call", of, args: items2(cursor, ")") };
    else if (next(cursor)?.kind === "template") throw NOT_READ2;
    else return of;
  }
  throw NOT_READ2;
}
function made3(cursor) {
  const name2 = takeWord(cursor);
  expect(cursor, "(");
  return { op: "new", of: { op: "name", name: name2 }, args: items2(cursor, ")") };
}
function items2(cursor, end2) {
  const found = [];
  while (!takes(cursor, "mark", end2)) {
    found.push(expression(cursor));
    if (!sees(cursor, "mark", end2)) expect(cursor, ",");
  }
  return found;
}
function object2(cursor) {
  const entries = [];
  while (!takes(cursor, "mark", "}")) {
    entries.push(entry(cursor));
    if (!sees(cursor, "mark", "}")) expect(cursor, ",");
  }
  return { op: "object", entries };
}
function entry(cursor) {
  if (takes(cursor, "mark", "...")) return { key: void 0, value: expression(cursor) };
  const token = next(cursor);
  if (token?.kind !== "word" && token?.kind !== "text") throw NOT_READ2;
  cursor.at += 1;
  if (takes(cursor, "mark", ":")) return { key: token.text, value: expression(cursor) };
  if (token.kind === "text" || RESERVED.has(token.text)) throw NOT_READ2;
  return { key: token.text, value: { op: "name", name: token.text } };
}
function operand(cursor) {
  const token = next(cursor);
  if (token === void 0) throw NOT_READ2;
  cursor.at += 1;
  switch (token.kind) {
    case "text":
      return { op: "plain", value: token.text };
    case "number":
      return { op: "plain", value: token.value };
    case "pattern":
      return { op: "pattern" };
    case "symbol":
      return { op: "symbol", text: token.text };
    case "template":
      return { op: "template", texts: token.texts, parts: token.parts.map((part2) => whole(part2, cursor.depth)) };
    case "word":
      return named3(token.text);
    case "mark":
      return bracketed(token.text, cursor);
  }
}
function named3(name2) {
  if (CONSTANTS.has(name2)) return { op: "plain", value: CONSTANTS.get(name2) };
  if (RESERVED.has(name2)) throw NOT_READ2;
  return { op: "name", name: name2 };
}
function bracketed(mark, cursor) {
  if (mark === "[") return { op: "list", items: items2(cursor, "]") };
  if (mark === "{") return object2(cursor);
  if (mark !== "(") throw NOT_READ2;
  const of = expression(cursor);
  expect(cursor, ")");
  return { op: "group", of };
}
function whole(tokens2, depth) {
  const cursor = { tokens: tokens2, at: 0, depth };
  const found = expression(cursor);
  if (next(cursor) !== void 0) throw NOT_READ2;
  return found;
}

// src/readers/github-workflow/js/js-statements.ts
function statementsOf(tokens2) {
  const cursor = { tokens: tokens2, at: 0, depth: 0 };
  const found = [];
  try {
    while (next(cursor) !== void 0) found.push(...statements(cursor));
  } catch (error) {
    if (error === NOT_READ2) return void 0;
    throw error;
  }
  return found;
}
function statements(cursor) {
  if (takes(cursor, "mark", ";")) return [];
  const kind = ["const", "let"].find((word3) => takes(cursor, "word", word3));
  return kind === void 0 ? [deeper(cursor, statement)] : declarations(cursor, kind === "const");
}
function declarations(cursor, constant3) {
  const found = [];
  do {
    const to = pattern(cursor);
    const value = takes(cursor, "mark", "=") ? expression(cursor) : void 0;
    if (value === void 0 && (constant3 || !("name" in to))) throw NOT_READ2;
    found.push({ op: "declare", to, constant: constant3, value });
  } while (takes(cursor, "mark", ","));
  end(cursor);
  return found;
}
function pattern(cursor) {
  if (!takes(cursor, "mark", "{")) return { name: name(cursor) };
  return deeper(cursor, () => {
    const parts2 = [];
    while (!takes(cursor, "mark", "}")) {
      const key = takeWord(cursor);
      if (takes(cursor, "mark", ":")) parts2.push({ key, to: pattern(cursor) });
      else if (RESERVED.has(key)) throw NOT_READ2;
      else parts2.push({ key, to: { name: key } });
      if (!sees(cursor, "mark", "}")) expect(cursor, ",");
    }
    return { parts: parts2 };
  });
}
var NO_NAMES = /* @__PURE__ */ new Set(["true", "false", "null", "undefined", "await", "typeof"]);
function name(cursor) {
  const found = takeWord(cursor);
  if (RESERVED.has(found) || NO_NAMES.has(found)) throw NOT_READ2;
  return found;
}
function block3(cursor) {
  expect(cursor, "{");
  const body = [];
  while (!takes(cursor, "mark", "}")) {
    if (next(cursor) === void 0) throw NOT_READ2;
    body.push(...statements(cursor));
  }
  return body;
}
function statement(cursor) {
  if (sees(cursor, "mark", "{")) return { op: "block", body: block3(cursor) };
  if (takes(cursor, "word", "if")) return conditional2(cursor);
  if (takes(cursor, "word", "try")) return attempt2(cursor);
  if (takes(cursor, "word", "return")) return { op: "return", value: result(cursor) };
  if (takes(cursor, "word", "throw")) {
    if (next(cursor)?.line) throw NOT_READ2;
    return ended(cursor, { op: "throw", value: expression(cursor) });
  }
  const value = expression(cursor);
  if (value.op !== "name" || !takes(cursor, "mark", "=")) return ended(cursor, { op: "run", value });
  return ended(cursor, { op: "assign", name: value.name, value: expression(cursor) });
}
function conditional2(cursor) {
  expect(cursor, "(");
  const test2 = expression(cursor);
  expect(cursor, ")");
  const so = branch(cursor);
  return { op: "if", test: test2, so, otherwise: takes(cursor, "word", "else") ? branch(cursor) : void 0 };
}
function branch(cursor) {
  if (takes(cursor, "mark", ";")) return { op: "block", body: [] };
  return deeper(cursor, statement);
}
function attempt2(cursor) {
  const body = block3(cursor);
  if (!takes(cursor, "word", "catch")) throw NOT_READ2;
  const bound = takes(cursor, "mark", "(") ? name(cursor) : void 0;
  if (bound !== void 0) expect(cursor, ")");
  const failed = block3(cursor);
  if (sees(cursor, "word", "finally")) throw NOT_READ2;
  return { op: "try", body, name: bound, failed };
}
function result(cursor) {
  const token = next(cursor);
  const nothing = token === void 0 || token.line || sees(cursor, "mark", "}") || takes(cursor, "mark", ";");
  if (nothing) return void 0;
  const value = expression(cursor);
  end(cursor);
  return value;
}
function ended(cursor, found) {
  end(cursor);
  return found;
}
function end(cursor) {
  if (takes(cursor, "mark", ";") || sees(cursor, "mark", "}")) return;
  const token = next(cursor);
  if (token === void 0) return;
  const begins = token.kind === "word" ? !["in", "instanceof", "of"].includes(token.text) : token.kind === "mark" && (token.text === "{" || token.text === "!");
  if (!token.line || !begins) throw NOT_READ2;
}

// src/readers/github-workflow/js/js-tokens.ts
var MAX_NESTING2 = 5;
var BLANK = /[ \t\n]+/y;
var COMMENT = /\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//y;
var WORD = /[A-Za-z_$][\w$]*/y;
var NUMBER3 = /(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?(?![\w$.])/y;
var SYMBOL2 = /[\ue000-\uf3e7]/y;
var QUOTED = /'((?:[^'\\\n]|\\[^\n])*)'|"((?:[^"\\\n]|\\[^\n])*)"/y;
var PATTERN = /\/(?![*/])(?:[^\\/[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n])*\])+\/[a-z]*/y;
var MARK = /\.\.\.|===|!==|\?\?=|\|\|=|&&=|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|\+\+|--|\*\*|[-+*%&|^]=|[{}()[\];,<>+\-*%!=?:.&|^~@#]/y;
var ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux0-9\n]))/g;
var ANY_ESCAPE = /\\[^\n]/g;
var SINGLE = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f", v: "\v" };
var BEFORE_OPERAND = /* @__PURE__ */ new Set(["return", "typeof", "await", "throw", "else", "new", "case"]);
function matchAt(pattern2, source, at) {
  pattern2.lastIndex = at;
  return pattern2.exec(source) ?? void 0;
}
function unescaped2(raw) {
  const plain4 = [...raw.matchAll(ANY_ESCAPE)].length === [...raw.matchAll(ESCAPE)].length;
  if (!plain4 || raw.includes("\\\n")) return void 0;
  return raw.replace(ESCAPE, (_, long, short2, char = "") => {
    const code = long ?? short2;
    return code === void 0 ? SINGLE[char] ?? char : String.fromCharCode(Number.parseInt(code, 16));
  });
}
function operandComes(last) {
  if (last === void 0) return true;
  if (last.kind === "word") return BEFORE_OPERAND.has(last.text);
  if (last.kind !== "mark") return false;
  if (last.text === ")" || last.text === "}") return void 0;
  return last.text !== "]";
}
function template2(source, start3, nesting) {
  const texts2 = [];
  const parts2 = [];
  let from2 = start3 + 1;
  for (let at = from2; at < source.length; at += 1) {
    const char = source[at];
    if (char === "\\") at += 1;
    const isPart2 = char === "$" && source[at + 1] === "{";
    if (char !== "`" && !isPart2) continue;
    const text2 = unescaped2(source.slice(from2, at));
    if (text2 === void 0) return void 0;
    texts2.push(text2);
    if (!isPart2) return { token: { kind: "template", texts: texts2, parts: parts2, line: false }, end: at + 1 };
    const inside = scan(source, at + 2, nesting + 1);
    if (inside === void 0) return void 0;
    parts2.push(inside.tokens);
    from2 = inside.end + 1;
    at = inside.end;
  }
  return void 0;
}
function one3(source, at, last, nesting) {
  const line = false;
  const ended3 = (token, length) => ({ token, end: at + length });
  const word3 = matchAt(WORD, source, at);
  if (word3) return ended3({ kind: "word", text: word3[0], line }, word3[0].length);
  const number = matchAt(NUMBER3, source, at);
  if (number) return ended3({ kind: "number", value: Number(number[0]), line }, number[0].length);
  const symbol = matchAt(SYMBOL2, source, at);
  if (symbol) return ended3({ kind: "symbol", text: symbol[0], line }, 1);
  const quoted4 = matchAt(QUOTED, source, at);
  if (quoted4) {
    const text2 = unescaped2(quoted4[1] ?? quoted4[2] ?? "");
    return text2 === void 0 ? void 0 : ended3({ kind: "text", text: text2, line }, quoted4[0].length);
  }
  if (source[at] === "`") return template2(source, at, nesting);
  if (source[at] === "/") {
    const pattern2 = operandComes(last) === true ? matchAt(PATTERN, source, at) : void 0;
    return pattern2 && ended3({ kind: "pattern", line }, pattern2[0].length);
  }
  const mark = matchAt(MARK, source, at);
  return mark && ended3({ kind: "mark", text: mark[0], line }, mark[0].length);
}
function scan(source, start3, nesting) {
  if (nesting > MAX_NESTING2) return void 0;
  const tokens2 = [];
  let depth = 0;
  let line = false;
  for (let at = start3; at < source.length; ) {
    const gap = matchAt(BLANK, source, at) ?? matchAt(COMMENT, source, at);
    if (gap) {
      line ||= gap[0].includes("\n");
      at += gap[0].length;
      continue;
    }
    if (nesting > 0 && depth === 0 && source[at] === "}") return { tokens: tokens2, end: at };
    const found = one3(source, at, tokens2.at(-1), nesting);
    if (found === void 0) return void 0;
    if (source[at] === "{") depth += 1;
    if (source[at] === "}") depth -= 1;
    tokens2.push({ ...found.token, line });
    line = false;
    at = found.end;
  }
  return nesting === 0 ? { tokens: tokens2, end: source.length } : void 0;
}
function tokensOf(source) {
  return /[\r\u2028\u2029]/.test(source) ? void 0 : scan(source, 0, 0)?.tokens;
}

// src/readers/github-workflow/js/js-outcome.ts
var MAX_SCRIPT3 = 8e3;
var MAX_STEPS2 = 2e4;
function parsed2(script, symbols) {
  if (script.length > MAX_SCRIPT3 || hasPrivateUse(script)) return void 0;
  const text2 = encoded(symbols, script);
  if (symbolsIn(symbols, text2).some((symbol) => !isPlain(symbol, symbols))) return void 0;
  const tokens2 = tokensOf(text2);
  return tokens2 && statementsOf(tokens2);
}
function* ended2(statements2, encoding, js) {
  yield* runScript(statements2, encoding, js);
  return { passes: !js.failed, outputs: js.outputs, poisoned: js.poisoned };
}
function outputIs3({ when, end: end2 }, name2, literal, symbols) {
  const { location, scope } = symbols;
  const value = end2.poisoned ? void 0 : end2.outputs.get(name2.toLowerCase()) ?? NO;
  if (value === void 0 || "op" in value) return value;
  if (value.kind === "plain") {
    const text2 = value.value === void 0 || value.value === null ? "" : String(value.value);
    return text2.toLowerCase() === literal.toLowerCase() ? when : NO;
  }
  if (value.kind === "expression") return all([when, textIs(writtenAs(value), literal, location, scope)]);
  if (value.kind !== "open" || value.judged) return void 0;
  return all([when, { op: "unknown", what: `the output \`${name2}\` of a script`, location }]);
}
function jsOutcome(script, encoding, setting) {
  const { env, scope, location, proof } = setting;
  const symbols = { known: [], scope, location, proof };
  const statements2 = parsed2(script, symbols);
  if (statements2 === void 0 || [...env.values()].some(({ text: text2 }) => hasPrivateUse(text2))) return void 0;
  const left = { steps: MAX_STEPS2 };
  const known5 = { values: /* @__PURE__ */ new Map(), conditions: /* @__PURE__ */ new Map() };
  const runs = explore(() => {
    const state = { outputs: /* @__PURE__ */ new Map(), count: { open: 0 }, failed: false, poisoned: false };
    return ended2(statements2, encoding, { symbols, env, left, known: known5, ...state });
  });
  return runs && {
    passes: any(runs.filter((run) => run.end.passes).map((run) => run.when)),
    output(name2, value) {
      const parts2 = runs.map((run) => outputIs3(run, name2, value, symbols));
      const sure = parts2.filter((part2) => part2 !== void 0);
      return sure.length === parts2.length ? any(sure) : void 0;
    }
  };
}

// src/readers/github-workflow/conditions/permission-step.ts
var STOPS = /\bexit [1-9]\d{0,2}\b|setFailed|process\.exit\([1-9]\d{0,2}\)|throw new Error/;
var ASKS2 = /collaborators\/[^\n]{1,400}\/permission|getCollaboratorPermissionLevel\s*\(/;
var COMMENT2 = /(^|\s)(?:#|\/\/)[^\n]*/g;
function scriptOf(step) {
  const script = [step.run?.string(), step.with.get("script")?.text].filter((part2) => part2 !== void 0).join("\n");
  return script.replace(COMMENT2, "$1");
}
var ACTOR = /^(?:github\.(?:triggering_)?actor|context\.actor|(?:github\.event|context\.payload)\.sender\.login)$/;
var AUTHOR = /^(?:github\.event|context\.payload)\.(issue|pull_request|comment|review|discussion)\.user\.login$/;
function isActor(subject, context) {
  if (subject === void 0) return false;
  const [, object3] = AUTHOR.exec(subject) ?? [];
  return object3 === void 0 ? ACTOR.test(subject) : actorWrote(context.event, context.action ?? "", object3) === true;
}
function proves(step) {
  const known5 = step.uses === void 0 ? void 0 : permissionCheck(step.uses);
  if (known5)
    return !step.with.has("username") && known5.accepts.includes(step.with.get(known5.require)?.text.trim() ?? "");
  return ASKS2.test(scriptOf(step)) ? false : void 0;
}
function permissionProof(step) {
  const proven = proves(step);
  return proven === void 0 ? void 0 : stated2(step, proven, ["writer", "maintainer"]);
}
function saidOf(step, person, admits2, context) {
  return stated2(step, isActor(person, context), admits2);
}
function stated2(step, proven, admits2) {
  const why = proven ? "A step asks GitHub who the person is, and lets only those through who may do more than read." : "A step asks GitHub who a person is, but the files do not show that only the right ones pass.";
  return {
    op: "proof",
    proof: {
      gate: "permission-step",
      admits: admits2,
      strength: proven ? "effective" : "declared",
      judges: "actor",
      forgeableBy: [],
      location: step.location,
      why
    }
  };
}
var isPermissionAction = (step) => step.uses !== void 0 && permissionCheck(step.uses) !== void 0;
function failsTheJob(step) {
  const unless = step.uses === void 0 ? void 0 : permissionCheck(step.uses)?.["fails-unless"];
  const relaxed = unless === void 0 ? void 0 : step.with.get(unless)?.text.trim().toLowerCase() ?? "false";
  return relaxed === "false" || STOPS.test(scriptOf(step));
}
var NAMES_A_CHECK = /author_association|getMembershipForUser|check(?:Public)?MembershipForUser|checkCollaborator\b|\bmemberships\/|\bmembers\//;
function namedCheck(step) {
  const texts2 = [scriptOf(step), ...[...step.env.values()].map(({ text: text2 }) => text2)];
  return texts2.some((text2) => NAMES_A_CHECK.test(text2)) ? stated2(step, false, ["triager", "writer", "maintainer"]) : void 0;
}
var ONLY_FAILS = /^(?:\s*core\.(?:info|notice|warning|error|summary)[^\n;{}]*[;\n])*\s*(?:core\.setFailed\(|throw new Error\(|process\.exit\([1-9]\d{0,2}\))[^{}]*$/;
var CHOOSES = /\?|&&|\|\||\breturn\b|\bif\b|=>|setFailed[\s\S]*\bprocess\b/;
var TEXTS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
function alwaysFails(step) {
  const script = step.with.get("script")?.text;
  if (script === void 0) return false;
  const code = script.replace(TEXTS, "''").replace(COMMENT2, "$1");
  return ONLY_FAILS.test(code) && !CHOOSES.test(code);
}

// src/readers/github-workflow/conditions/github-script.ts
function githubScriptOutcome(step, scope) {
  const script = step.with.get("script")?.text;
  if (script === void 0 || !/^actions\/github-script@/i.test(step.uses ?? "") || step.with.has("base-url"))
    return void 0;
  return jsOutcome(script, step.with.get("result-encoding")?.text.trim() || "json", {
    env: step.env,
    scope,
    location: step.location,
    proof: (person, admits2) => saidOf(step, person, admits2, scope.context)
  });
}

// src/readers/github-workflow/conditions/router.ts
var HEADER = /(?:(else)\s*)?(?:if\s*\((.*)\))?\s*$/s;
var MAX_SCRIPT4 = 2e4;
var MAX_HEADER = 500;
var MAX_CHAIN2 = 50;
var MAX_REMEMBERED2 = 100;
function blockOf(header2, previous) {
  const [, otherwise, condition = ""] = HEADER.exec(header2) ?? [];
  return { condition, before: otherwise && previous ? [...previous.before, previous.condition].slice(-MAX_CHAIN2) : [] };
}
var TEXT = /\/\/[^\n]*|\/\*[\s\S]{0,2000}?\*\/|'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|`(?:[^`\\]|\\[\s\S])*`/g;
var blank = (text2) => text2.replace(/[^\n]/g, " ");
var withoutComments = (script) => script.replace(TEXT, (text2) => text2.startsWith("/") ? blank(text2) : text2);
var CALL = /\bsetOutput\(\s*['"]([\w-]+)['"]\s*,\s*([^)]*)\)/g;
function setsPlainly(script) {
  if (/GITHUB_OUTPUT|set-output/.test(script)) return false;
  return [...script.matchAll(/setOutput/g)].length === [...script.matchAll(CALL)].length;
}
var remembered4 = /* @__PURE__ */ new Map();
function scriptOf2(text2) {
  if (remembered4.has(text2)) return remembered4.get(text2);
  if (remembered4.size >= MAX_REMEMBERED2) remembered4 = /* @__PURE__ */ new Map();
  const code = text2.length > MAX_SCRIPT4 || !setsPlainly(text2) ? void 0 : withoutComments(text2);
  const script = code === void 0 ? void 0 : { code, settings: settings(code) };
  remembered4.set(text2, script);
  return script;
}
function settings(code) {
  const found = [];
  const script = code.replace(TEXT, blank);
  const open2 = [];
  let closed;
  let start3 = 0;
  let last = "";
  for (let at = 0; at < script.length; at += 1) {
    const char = script[at];
    if (char === "{") {
      open2.push(blockOf(code.slice(Math.max(start3, at - MAX_HEADER), at), closed));
      closed = void 0;
      start3 = at + 1;
    } else if (char === "}") {
      closed = open2.pop();
      start3 = at + 1;
    } else if (char === ";" || char === "\n" && (last === "" || !",(&|".includes(last))) start3 = at + 1;
    const [, output, value = ""] = char === "s" ? /^setOutput\(\s*['"]([\w-]+)['"]\s*,\s*([^)]*)\)/.exec(code.slice(at, at + 200)) ?? [] : [];
    if (output !== void 0) found.push({ output, value: value.trim(), blocks: [...open2] });
    if (start3 > at) last = "";
    else if (char !== void 0 && char.trim() !== "") last = char;
  }
  return open2.length === 0 && found.length === [...code.matchAll(CALL)].length ? found : [];
}
var EVENT = "${{ github.event_name }}";
var ACTION = "${{ github.event.action }}";
function known2(script, variable4, env, { event, action = "" }) {
  const [, name2] = new RegExp(`\\b${variable4}\\s*=\\s*process\\.env\\.(\\w+)\\s*(?:;|\\n|$)`).exec(script) ?? [];
  if ([...script.matchAll(new RegExp(`\\b${variable4}\\s*[-+|&?]{0,2}=(?![=>])`, "g"))].length !== 1 || /process\.env(?:\.\w+|\[[^\]]*\])\s*=(?!=)/.test(script))
    return void 0;
  const text2 = name2 === void 0 ? void 0 : env.get(name2)?.text.replaceAll(EVENT, event).replaceAll(ACTION, action);
  return text2?.includes("${{") ? void 0 : text2;
}
function holds5(condition, script, env, context) {
  const [, left, right] = /^\s*(\w+)\s*===?\s*['"]([^'"]*)['"]\s*$/.exec(condition) ?? [];
  if (left !== void 0) return compare(known2(script, left, env, context), [right ?? ""]);
  const [, list4 = "", variable4] = /^\s*\[([^\]]*)\]\.includes\((\w+)\)\s*$/.exec(condition) ?? [];
  if (variable4 === void 0) return void 0;
  return compare(
    known2(script, variable4, env, context),
    [...list4.matchAll(/['"]([^'"]*)['"]/g)].map(([, text2 = ""]) => text2)
  );
}
var compare = (value, accepted) => value === void 0 ? void 0 : accepted.includes(value);
function neverSets(script, output, value, env, context) {
  const read2 = scriptOf2(script);
  const all3 = read2?.settings.filter((one4) => one4.output === output) ?? [];
  if (read2 === void 0 || all3.length === 0 || all3.some((one4) => !/^['"][^'"]*['"]$/.test(one4.value))) return false;
  const { code } = read2;
  const answers = /* @__PURE__ */ new Map();
  const taken = (condition) => {
    if (!answers.has(condition)) answers.set(condition, holds5(condition, code, env, context));
    return answers.get(condition);
  };
  const reached = (block4) => taken(block4.condition) !== false && !block4.before.some((condition) => taken(condition) === true);
  const wanted = value.toLowerCase();
  return all3.filter((one4) => one4.value.slice(1, -1).toLowerCase() === wanted).every((one4) => !one4.blocks.every(reached));
}

// src/parse/shell-assignments.ts
var DECLARES2 = /* @__PURE__ */ new Set(["export", "declare", "typeset", "local", "readonly"]);
var READS = /* @__PURE__ */ new Set(["read", "mapfile", "readarray", "getopts", "unset"]);
function assignmentsOf(node, wordOf2) {
  const name2 = node.name?.value;
  const prefix = node.prefix.flatMap((part2) => part2.type === "Assignment" ? [part2] : []);
  if (name2 === void 0) return prefix.map((part2) => assigned2(part2, wordOf2));
  if (DECLARES2.has(name2))
    return node.args.flatMap((part2) => part2.type === "Assignment" ? [assigned2(part2, wordOf2)] : []);
  if (READS.has(name2))
    return node.args.flatMap((part2) => /^[A-Za-z_]\w*$/.test(part2.text) ? [unknown3(part2.text)] : []);
  if (name2 === "printf" && node.args[0]?.text === "-v") return [unknown3(node.args[1]?.text ?? "")];
  return name2 === "set" || name2 === "shift" ? positional(node, wordOf2) : [];
}
function loopAssignment(node, wordOf2) {
  const words3 = node.wordlist?.map(wordOf2);
  return { name: node.name.value, form: words3 ? "each" : "unknown", words: words3 ?? [], append: false };
}
function assigned2(part2, wordOf2) {
  const { name: name2, append: append2 = false, value } = part2;
  if (part2.index !== void 0) return unknown3(name2);
  if (value.type === "Word") return { name: name2, form: "word", words: [wordOf2(value)], append: append2 };
  return { name: name2, form: "array", words: value.elements.map(wordOf2), append: append2 };
}
function unknown3(name2) {
  return { name: name2, form: "unknown", words: [], append: false };
}
function positional(node, wordOf2) {
  if (node.name?.value === "shift") return [unknown3("@")];
  const start3 = node.args.findIndex((part2) => part2.text === "--");
  if (start3 === -1) return [];
  const words3 = node.args.slice(start3 + 1).flatMap((part2) => part2.type === "Word" ? [wordOf2(part2)] : []);
  return [{ name: "@", form: "array", words: words3, append: false }];
}

// src/parse/shell-expressions.ts
var FIRST2 = 57344;
var DIGITS = 4096;
var HIDDEN2 = /\ue000([\ue100-\uf0ff])([\ue100-\uf0ff])\ue001*/g;
function hideExpressions(text2) {
  const ranges = findExpressions(text2);
  if (ranges.length === 0) return { text: text2, restore: (value) => value };
  const originals = ranges.map(({ offset, end: end2 }) => text2.slice(offset, end2));
  let shown2 = "";
  let at = 0;
  ranges.forEach(({ offset, end: end2 }, i) => {
    const digits = String.fromCharCode(FIRST2, 57600 + Math.floor(i / DIGITS), 57600 + i % DIGITS);
    shown2 += text2.slice(at, offset) + digits + "\uE001".repeat(end2 - offset - digits.length);
    at = end2;
  });
  const restore = (value) => value.replace(
    HIDDEN2,
    (whole2, high, low) => originals[(high.charCodeAt(0) - 57600) * DIGITS + low.charCodeAt(0) - 57600] ?? whole2
  );
  return { text: shown2 + text2.slice(at), restore };
}

// src/parse/shell-unwrap.ts
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
  ["timeout", { valued: ["-s", "-k", "--signal", "--kill-after"], words: 1 }],
  ["gtimeout", { valued: ["-s", "-k", "--signal", "--kill-after"], words: 1 }],
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
function unwrap(command2) {
  let inner = command2;
  for (let i = 0; i < MAX_PREFIXES; i += 1) {
    const next2 = peel(inner);
    if (next2 === void 0) return inner;
    inner = next2;
  }
  return inner;
}
function peel(command2) {
  const name2 = command2.name.split("/").at(-1) ?? "";
  const prefix = PREFIXES.get(name2);
  if (prefix !== void 0) return peelPrefix(command2, prefix);
  if (name2 === "docker" || name2 === "podman") return peelContainer(command2);
  return command2.via === void 0 ? peelRunner(command2, name2) : void 0;
}
function peelPrefix(command2, prefix) {
  const env = { ...command2.env };
  const { words: words3 } = command2;
  let skip2 = prefix.words ?? 0;
  for (let i = 0; i < words3.length; i += 1) {
    const word3 = words3[i]?.value ?? "";
    const assignment2 = prefix.assigns ? /^([A-Za-z_]\w*)=(.*)$/s.exec(word3) : null;
    if (prefix.not?.includes(word3)) return void 0;
    if (prefix.valued.includes(word3)) i += 1;
    else if (assignment2) env[assignment2[1] ?? ""] = assignment2[2] ?? "";
    else if (word3.startsWith("-") && word3 !== "-") continue;
    else if (skip2 > 0) skip2 -= 1;
    else return from({ ...command2, env }, i);
  }
  return void 0;
}
function from(command2, index) {
  const first = command2.words[index];
  return first && { ...command2, name: first.value, head: first, words: command2.words.slice(index + 1), offset: first.offset };
}
function peelRunner(command2, name2) {
  const runner = RUNNERS.find(
    (words3) => words3[0] === name2 && (words3[1] === void 0 || words3[1] === command2.words[0]?.value)
  );
  if (runner === void 0) return void 0;
  let named5;
  for (let i = runner.length - 1; i < command2.words.length; i += 1) {
    const word3 = command2.words[i];
    if (word3 === void 0) return void 0;
    const [flag2, value] = word3.value.split(/=(.*)/s);
    if (flag2 === "-c" || flag2 === "--call") return void 0;
    if (flag2 === "-p" || flag2 === "--package") {
      named5 ??= value === void 0 ? command2.words[i + 1] : { ...word3, value };
      if (value === void 0) i += 1;
    } else if (!word3.value.startsWith("-")) return fetched2(from(command2, i), named5?.value);
  }
  return void 0;
}
function fetched2(inner, named5) {
  return inner && {
    ...inner,
    via: "npx",
    package: named5 ?? inner.name,
    name: named5 === void 0 ? inner.name.replace(/(.)@[^/@]*$/, "$1") : inner.name
  };
}
function peelContainer(command2) {
  const { words: words3 } = command2;
  const start3 = words3.findIndex((word3) => word3.value === "run" || word3.value === "exec");
  if (start3 === -1 || start3 > 1 || start3 === 1 && words3[0]?.value !== "container") return void 0;
  const env = { ...command2.env };
  let entrypoint;
  for (let i = start3 + 1; i < words3.length; i += 1) {
    const word3 = words3[i]?.value ?? "";
    if (!word3.startsWith("-")) return behindImage({ ...command2, env }, i, entrypoint);
    const [flag2 = "", attached] = word3.split(/=(.*)/s);
    if (DOCKER_SWITCHES.test(flag2) || word3 === "--") continue;
    const value = attached ?? words3[i + 1]?.value ?? "";
    if (flag2 === "-e" || flag2 === "--env") Object.assign(env, pairOf(value));
    if (flag2 === "--entrypoint") entrypoint = attached === void 0 ? words3[i + 1] : void 0;
    if (attached === void 0) i += 1;
  }
  return void 0;
}
function pairOf(text2) {
  const at = text2.indexOf("=");
  return at > 0 ? { [text2.slice(0, at)]: text2.slice(at + 1) } : {};
}
function behindImage(command2, image, entrypoint) {
  if (entrypoint === void 0) return from(command2, image + 1);
  return {
    ...command2,
    name: entrypoint.value,
    head: entrypoint,
    words: command2.words.slice(image + 1),
    offset: entrypoint.offset
  };
}

// src/parse/shell-words.ts
var MAX_WORDS = 5;
function wordOf(word3, place3, restore, depth = 0) {
  const value = restore(word3.value);
  const [offset, end2] = place3(word3.pos, word3.end);
  const literal = value === word3.value && !hasExpansion(word3);
  const plain4 = literal && !word3.parts?.some((part2) => part2.type === "BraceExpansion");
  if (plain4 || depth > MAX_WORDS) return { value, offset, end: end2, literal };
  const inner = (nested) => wordOf(nested, place3, restore, depth + 1);
  const parts2 = word3.parts?.flatMap((part2) => partsOf2(part2, false, inner, restore)) ?? textParts(value, false);
  return { value, offset, end: end2, literal, parts: parts2 };
}
function hasExpansion(node) {
  if (/Expansion$|^ProcessSubstitution$/.test(node.type) && node.type !== "BraceExpansion") return true;
  let found = false;
  forEachChild(node, (child) => {
    found ||= hasExpansion(child);
  });
  return found;
}
function textParts(text2, quoted4) {
  const parts2 = [];
  let at = 0;
  for (const { offset, end: end2 } of findExpressions(text2)) {
    if (offset > at) parts2.push({ kind: "text", text: text2.slice(at, offset), quoted: quoted4 });
    parts2.push({ kind: "other", text: text2.slice(offset, end2), quoted: quoted4 });
    at = end2;
  }
  if (at < text2.length) parts2.push({ kind: "text", text: text2.slice(at), quoted: quoted4 });
  return parts2;
}
function partsOf2(part2, quoted4, inner, restore) {
  switch (part2.type) {
    case "DoubleQuoted":
    case "LocaleString":
      return part2.parts.length === 0 ? [{ kind: "text", text: "", quoted: true }] : part2.parts.flatMap((child) => partsOf2(child, true, inner, restore));
    case "SingleQuoted":
    case "AnsiCQuoted":
      return part2.value === "" ? [{ kind: "text", text: "", quoted: true }] : textParts(restore(part2.value), true);
    case "Literal":
    case "Glob":
      return textParts(restore(part2.value), quoted4);
    case "BraceExpansion":
      return [{ kind: "braces", text: restore(part2.text), quoted: quoted4 }];
    case "SimpleExpansion":
      return [variable3(part2.text.slice(1), restore(part2.text), quoted4)];
    case "ParameterExpansion": {
      const text2 = restore(part2.text);
      if (part2.prefix !== void 0) return [{ kind: "other", text: text2, quoted: quoted4 }];
      const index = part2.index === void 0 ? void 0 : restore(part2.index.value);
      const operation = part2.operation;
      if (operation === void 0) return [variable3(part2.parameter, text2, quoted4, index)];
      if (operation.type !== "Default") return [{ kind: "other", text: text2, quoted: quoted4 }];
      const fallback = { operator: operation.operator.replace(":", ""), word: inner(operation.operand) };
      return [{ ...variable3(part2.parameter, text2, quoted4, index), fallback }];
    }
    case "CommandExpansion":
      return [outputOf(part2, restore(part2.text), quoted4, inner)];
    default:
      return [{ kind: "other", text: restore(part2.text), quoted: quoted4 }];
  }
}
function variable3(name2, text2, quoted4, index) {
  if (name2 === "@" || name2 === "*") return { kind: "variable", text: text2, quoted: quoted4, name: "@", index: "@" };
  if (/^[1-9]\d*$/.test(name2)) return { kind: "variable", text: text2, quoted: quoted4, name: "@", index: String(Number(name2) - 1) };
  if (!/^[A-Za-z_]\w*$/.test(name2)) return { kind: "other", text: text2, quoted: quoted4 };
  return {
    kind: "variable",
    text: text2,
    quoted: quoted4,
    name: name2,
    ...index === void 0 ? {} : { index: index === "*" ? "@" : index }
  };
}
function outputOf(part2, text2, quoted4, inner) {
  const [only, ...more] = part2.script?.commands ?? [];
  const command2 = only?.command;
  if (more.length > 0 || command2?.type !== "Command" || command2.name === void 0 || command2.prefix.length > 0)
    return { kind: "other", text: text2, quoted: quoted4 };
  const words3 = [command2.name, ...command2.args].flatMap((word3) => word3.type === "Word" ? [inner(word3)] : []);
  return { kind: "output", text: text2, quoted: quoted4, command: words3 };
}

// src/parse/shell.ts
var MAX_SCRIPT_LENGTH = 64 * 1024;
var MAX_COMMANDS2 = 5e3;
var MAX_NESTING3 = 200;
var MAX_SHELLS = 4;
var SHELLS2 = /* @__PURE__ */ new Set(["bash", "sh", "zsh", "dash", "ksh"]);
var UNREADABLE = [];
var UNREAD = { commands: UNREADABLE, assignments: [], complete: false };
function parseShell(text2) {
  return readShell(text2).commands;
}
function readShell(text2) {
  if (text2.length > MAX_SCRIPT_LENGTH || isTooDeep(text2)) return UNREAD;
  const shell = {
    commands: [],
    assignments: [],
    place: (start3, end2) => [start3, end2],
    level: 0,
    progress: { complete: true }
  };
  try {
    collect(shell, text2);
  } catch (error) {
    if (error instanceof RangeError) return UNREAD;
    throw error;
  }
  return { commands: shell.commands, assignments: shell.assignments, complete: shell.progress.complete };
}
function isTooDeep(text2) {
  let depth = 0;
  for (const char of text2) {
    if (char === "(" || char === "{" || char === "[") depth += 1;
    else if (depth > 0 && (char === ")" || char === "}" || char === "]")) depth -= 1;
    if (depth > MAX_NESTING3) return true;
  }
  return false;
}
var STRAIGHT = /* @__PURE__ */ new Set(["Script", "Statement", "CompoundList", "BraceGroup", "Redirected"]);
var EXPANDS = /[$`(]/;
function collect(shell, text2) {
  const hidden = hideExpressions(text2);
  const script = parse2(hidden.text);
  if (script.errors?.length) shell.progress.complete = false;
  const visit2 = (node, around) => {
    if (shell.commands.length >= MAX_COMMANDS2) {
      shell.progress.complete = false;
      return;
    }
    if (node.type === "Word" && !EXPANDS.test(node.text)) return;
    const decoded3 = node.type === "CommandExpansion" && node.script?.source !== void 0;
    const fed = node.type === "Redirected" && !around.fed && isFed(node.redirects);
    const place3 = decoded3 ? constant2(around.place(node.pos, node.end)) : around.place;
    const here = decoded3 || fed ? { ...around, place: place3, fed: around.fed || fed } : around;
    if (node.type === "Pipeline") {
      visitPipeline(node, here);
      return;
    }
    if (node.type === "Command") addCommand({ ...shell, place: place3 }, node, hidden.restore, here);
    if (node.type === "For")
      assign2(shell, [loopAssignment(node, (word3) => wordOf(word3, place3, hidden.restore))], false);
    const within3 = node.type === "Function" ? hidden.restore(node.name.value) : here.within;
    const certain = here.certain && STRAIGHT.has(node.type);
    const same4 = within3 === here.within && certain === here.certain && here.piped === void 0;
    const inside = same4 ? here : { ...here, within: within3, certain, piped: void 0 };
    forEachChild(node, (child) => visit2(child, inside));
  };
  const visitPipeline = (pipeline2, around) => {
    const alone = pipeline2.commands.length === 1;
    pipeline2.commands.forEach((command2, i) => {
      const before = pipeline2.commands[i - 1];
      const piped2 = before?.type === "Command" ? outputOf2(before, hidden.restore) : void 0;
      visit2(command2, { ...around, piped: piped2, fed: around.fed || i > 0, certain: around.certain && alone });
    });
  };
  visit2(script, { place: shell.place, piped: void 0, fed: false, certain: shell.level === 0, within: void 0 });
}
function constant2(span2) {
  return () => span2;
}
function assign2(shell, found, certain) {
  for (const one4 of found) shell.assignments.push({ ...one4, certain, before: shell.commands.length });
}
function addCommand(shell, node, restore, around) {
  const env = /* @__PURE__ */ Object.create(null);
  for (const part2 of node.prefix) {
    if (part2.type === "Assignment") env[part2.name] = restore(part2.value.type === "Word" ? part2.value.value : part2.text);
  }
  const read2 = (word3) => wordOf(word3, shell.place, restore);
  const words3 = node.args.map((argument) => read2(argument.type === "Word" ? argument : argumentOf(argument)));
  const first = node.name ?? node.prefix.find((part2) => part2.type === "Assignment");
  if (first === void 0) return;
  assign2(shell, assignmentsOf(node, read2), around.certain);
  const stdin = stdinOf(node, restore) ?? around.piped;
  const [offset, end2] = shell.place(first.pos, first.end);
  const command2 = {
    name: node.name === void 0 ? "" : restore(node.name.value),
    ...node.name === void 0 ? {} : { head: read2(node.name) },
    words: words3,
    env,
    offset,
    end: Math.max(end2, words3.at(-1)?.end ?? 0),
    ...stdin === void 0 ? {} : { stdin },
    ...around.fed || isFed(node.redirects) ? { fed: true } : {},
    ...around.within === void 0 ? {} : { within: around.within },
    ...shell.guess ? { guess: true } : {}
  };
  shell.commands.push(command2);
  collectInner(shell, command2, node);
}
function isFed(redirects) {
  return redirects.some(({ operator }) => operator.startsWith("<"));
}
function argumentOf({ text: text2, pos, end: end2 }) {
  return { type: "Word", text: text2, value: text2, pos, end: end2 };
}
function collectInner(shell, command2, node) {
  const inner = unwrap(command2);
  const level = shell.level + 1;
  const whole2 = constant2([command2.offset, command2.end]);
  const isShell2 = SHELLS2.has(inner.name.split("/").at(-1) ?? "");
  if (level > MAX_SHELLS) {
    if (isShell2 || inner.name === "eval") shell.progress.complete = false;
  } else if (inner.name === "eval") {
    const guess = inner.words.every((word3) => word3.literal) ? {} : { guess: true };
    collect({ ...shell, place: whole2, level, ...guess }, inner.words.map((word3) => word3.value).join(" "));
  } else if (isShell2) {
    const flag2 = inner.words.findIndex((word3) => /^-[a-z]*c[a-z]*$/.test(word3.value));
    const script = flag2 === -1 ? void 0 : inner.words[flag2 + 1];
    const guess = script?.literal && inner.words.length === flag2 + 2 ? {} : { guess: true };
    if (script !== void 0)
      collect({ ...shell, place: placeInside(shell, script, node), level, ...guess }, script.value);
    else if (flag2 === -1 && command2.stdin !== void 0 && readsStdin(inner.words))
      collect({ ...shell, place: whole2, level }, command2.stdin);
  }
}
function readsStdin(words3) {
  return words3.every((word3, i) => word3.value.startsWith("-") || words3[i - 1]?.value === "-o") || words3.some((word3) => word3.value === "-s");
}
function placeInside(shell, script, node) {
  const word3 = node.args.find((argument) => shell.place(argument.pos, argument.end)[0] === script.offset);
  const exact = word3?.type === "Word" && word3.text.length === word3.value.length + 2 && word3.text.slice(1, -1) === word3.value;
  return exact ? (start3, end2) => shell.place(word3.pos + 1 + start3, word3.pos + 1 + end2) : constant2([script.offset, script.end]);
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
  const words3 = node.args.map((argument) => restore(argument.type === "Word" ? argument.value : argument.text));
  return words3.filter((word3, i) => i > 0 || !/^-[neE]+$/.test(word3)).join(" ");
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
        (text2) => text2 === "" ? [] : [{ ...part2, kind: "text", text: text2 }]
      );
      variants = variants.flatMap((variant) => pieces.map((piece) => [...variant, ...piece]));
    }
  }
  return variants;
}
function choicesOf(text2) {
  const inside = text2.slice(1, -1);
  return /[{}$`'"\\]/.test(inside) || !inside.includes(",") ? void 0 : inside.split(",");
}

// src/readers/ci/scripts/shell-values.ts
var MAX_FORMS = 16;
var MAX_VALUE = 8 * 1024;
var MAX_DEPTH5 = 5;
var MAX_PIECES = 2e3;
var known3 = (text2) => ({ text: text2, known: true });
var unknown4 = (text2) => ({ text: text2, known: false });
function heldText(text2) {
  return [textParts(text2, true).map((part2) => ({ text: part2.text, known: part2.kind === "text" }))];
}
function heldWords(words3) {
  return words3.map((word3) => [{ text: word3.value, known: word3.literal }]);
}
function lengthOf(held) {
  return held.reduce((sum, text2) => sum + text2.reduce((n, piece) => n + piece.text.length + 1, 1), 0);
}
function compact(text2) {
  const pieces = [];
  for (const piece of text2) {
    const last = pieces.at(-1);
    if (last?.known && piece.known) pieces[pieces.length - 1] = known3(last.text + piece.text);
    else pieces.push(piece);
  }
  return pieces;
}
function bounded(name2, values2) {
  if (values2.some((held) => lengthOf(held) > MAX_VALUE)) return unknownValue2(name2);
  if (values2.length < 2) return values2;
  const different = new Map(values2.map((held) => [JSON.stringify(held), held]));
  return different.size > MAX_FORMS ? unknownValue2(name2) : [...different.values()];
}
function unknownValue2(name2) {
  return [[[unknown4(`$${name2}`)]]];
}
function assignedValues(one4, before, lookup) {
  const fresh = bounded(one4.name, freshValues(one4, lookup));
  if (!one4.append) return fresh;
  const old = before.length === 0 ? [[]] : before;
  const joined2 = old.flatMap(
    (held) => fresh.map(
      (more) => one4.form === "array" ? [...held, ...more] : [compact([...held[0] ?? [], ...more[0] ?? []]), ...held.slice(1)]
    )
  );
  return bounded(one4.name, joined2);
}
function freshValues(one4, lookup) {
  const [word3] = one4.words;
  if (one4.form === "unknown") return unknownValue2(one4.name);
  if (one4.form === "word") return word3 === void 0 ? [[]] : textsOf(word3, lookup, 0).map((text2) => [text2]);
  const lists = expandAll(one4.words, lookup);
  const held = lists.map((words3) => words3.map((word4) => [{ text: word4.value, known: word4.literal }]));
  return one4.form === "array" ? held : held.flatMap((items4) => items4.map((item) => [item]));
}
function expandAll(words3, lookup) {
  let forms = [[]];
  let looked = 0;
  for (const word3 of words3) {
    if (word3.parts === void 0) {
      for (const form of forms) form.push(word3);
      continue;
    }
    const next2 = looked > MAX_PIECES ? [[word3]] : fieldsOf(word3, lookup);
    looked += next2.reduce((sum, fields) => sum + fields.length, 0);
    forms = product(forms, next2, { ...word3, literal: false, open: true });
  }
  return forms;
}
function product(forms, choices, instead) {
  const [only = []] = choices;
  if (choices.length !== 1 && forms.length * choices.length <= MAX_FORMS)
    return forms.flatMap((form) => choices.map((choice2) => [...form, ...choice2]));
  for (const form of forms) {
    if (choices.length !== 1) form.push(instead);
    else for (const one4 of only) form.push(one4);
  }
  return forms;
}
function fieldsOf(word3, lookup) {
  if (word3.parts === void 0) return [[word3]];
  const instead = { ...word3, literal: false, open: true };
  if (word3.parts.length > MAX_PIECES) return [[instead]];
  let forms = [[]];
  for (const parts2 of braceVariants(word3.parts)) {
    const choices = tokensOf2(parts2, lookup, 0).map((list4) => joined(list4, word3));
    forms = product(forms, choices, instead);
  }
  return forms;
}
function joined(tokens2, word3) {
  const fields = [];
  let pieces = [];
  const close = () => {
    if (pieces.length > 0) {
      const open2 = pieces.some((piece) => piece.open);
      const literal = pieces.every((piece) => piece.known);
      const value = pieces.map((piece) => piece.text).join("");
      fields.push({ value, offset: word3.offset, end: word3.end, literal, ...open2 ? { open: open2 } : {} });
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
function tokensOf2(parts2, lookup, depth) {
  let forms = [[]];
  let length = 0;
  for (const part2 of parts2) {
    const instead = { ...unknown4(part2.text), open: !part2.quoted };
    const next2 = length > MAX_VALUE ? [[instead]] : partForms(part2, lookup, depth);
    length += next2.reduce(
      (sum, list4) => sum + list4.reduce((n, token) => n + (token === "end" ? 1 : token.text.length), 1),
      0
    );
    forms = product(forms, next2, instead);
  }
  return forms;
}
function partForms(part2, lookup, depth) {
  if (part2.kind === "text" || part2.kind === "braces") return [[{ ...known3(part2.text), open: false }]];
  if (part2.kind === "variable" && depth < MAX_DEPTH5) return variableForms(part2, lookup, depth);
  const printed = part2.kind === "output" && depth < MAX_DEPTH5 ? printedText(part2, lookup, depth) : void 0;
  return printed === void 0 ? [[{ ...unknown4(part2.text), open: !part2.quoted }]] : [tokens(known3(printed), part2.quoted)];
}
function tokens(piece, quoted4) {
  if (quoted4) return [{ ...piece, open: false }];
  if (!piece.known) return [{ ...piece, open: true }];
  return piece.text.split(/([ \t\n]+)/).flatMap((text2, i) => i % 2 === 1 ? ["end"] : text2 === "" ? [] : [{ ...known3(text2), open: false }]);
}
function variableForms(part2, lookup, depth) {
  const { name: name2 = "", index, fallback, quoted: quoted4 } = part2;
  const values2 = lookup(name2);
  const spread = (text2) => text2.flatMap((piece) => tokens(piece, quoted4));
  const instead = () => fallback === void 0 ? [[]] : textsOf(fallback.word, lookup, depth + 1).map(spread);
  if (values2 === void 0) {
    if (fallback?.operator === "-" || fallback?.operator === "=") return instead();
    if (fallback?.operator === "+") return [[], ...instead()];
    return [[{ ...unknown4(part2.text), open: !quoted4 || index === "@" }]];
  }
  return values2.flatMap((held) => {
    if (index === "@") return [held.flatMap((item, i) => [...i > 0 ? ["end"] : [], ...spread(item)])];
    const text2 = index === void 0 ? held[0] ?? [] : itemOf(held, index, part2);
    const empty = text2.every((piece) => piece.text === "");
    if (fallback?.operator === "+") return empty ? [[]] : instead();
    if (empty && fallback !== void 0) return instead();
    return [empty && quoted4 ? [{ ...known3(""), open: false }] : spread(text2)];
  });
}
function itemOf(held, index, part2) {
  return /^\d+$/.test(index) ? held[Number(index)] ?? [] : [unknown4(part2.text)];
}
function textsOf(word3, lookup, depth) {
  if (word3.parts === void 0) return [[{ text: word3.value, known: word3.literal }]];
  if (word3.parts.length > MAX_PIECES) return [[unknown4(word3.value)]];
  const quoted4 = word3.parts.map((part2) => ({ ...part2, quoted: true }));
  return tokensOf2(quoted4, lookup, depth).map(
    (list4) => compact(list4.map((token) => token === "end" ? known3(" ") : { text: token.text, known: token.known }))
  );
}
var ECHOES = /* @__PURE__ */ new Set(["echo", "which", "command", "type", "realpath", "readlink"]);
function printedText(part2, lookup, depth) {
  const [first, ...words3] = part2.command ?? [];
  if (first === void 0 || !first.literal || !ECHOES.has(first.value)) return void 0;
  const [texts2, ...more] = words3.filter((word3) => !/^-[a-zA-Z]+$/.test(word3.value)).map((word3) => textsOf(word3, lookup, depth + 1));
  const [only, ...others] = texts2 ?? [];
  if (more.length > 0 || only === void 0 || others.length > 0 || !only.every((piece) => piece.known))
    return void 0;
  return only.map((piece) => piece.text).join("");
}

// src/readers/ci/scripts/script-walk.ts
var MAX_DEPTH6 = 4;
var SHELLS3 = /* @__PURE__ */ new Set(["bash", "sh", "zsh", "dash", "ksh"]);
var PLAIN2 = new Set(
  "[ awk break basename cat chmod cp curl cut date declare diff dirname echo exit export false gh git grep head jq local ls mkdir mv pip printf pwd read return rm sed set shift sleep sort tail tar tee test touch tr true trap uname uniq unset wait wc wget".split(
    " "
  )
);
function isCopilot({ name: name2, words: words3 }) {
  return name2 === "gh" && words3[0]?.value === "copilot";
}
function isPlainCommand(name2) {
  return PLAIN2.has(name2);
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
  let next2 = 0;
  const here = { script, from: [...script.from], session: session2, visitor, depth };
  commands.forEach((command2, i) => {
    for (let one4 = assignments[next2]; one4 !== void 0 && one4.before <= i; one4 = assignments[next2]) {
      session2.assign(one4);
      next2 += 1;
    }
    if (command2.within === void 0) visit(here, command2, session2.lookup);
    else later.push(command2);
  });
  for (const one4 of assignments.slice(next2)) session2.assign(one4);
  for (const command2 of later) visit(here, command2, session2.inside(command2.within ?? ""));
}
var parsed3 = /* @__PURE__ */ new WeakMap();
function parsedOnce({ text: text2, source }) {
  const read2 = (source && parsed3.get(source)) ?? readShell(text2);
  if (source !== void 0) parsed3.set(source, read2);
  return read2;
}
function visit(walk, command2, lookup) {
  const { session: session2, visitor, depth } = walk;
  const script = { ...walk.script, from: walk.from };
  visitor.budget.lines -= 1;
  if (command2.head === void 0 || visitor.budget.lines < 0) return;
  if (command2.guess && depth < MAX_DEPTH6) return;
  if (command2.head.literal && PLAIN2.has(command2.name) && !isCopilot(command2)) return;
  const expanded = expandAll([command2.head, ...command2.words], lookup);
  const forms = expanded.flatMap(
    ([head, ...words3]) => head === void 0 ? [] : [unwrap(formOf(command2, head, words3))]
  );
  const [first] = forms;
  if (first === void 0) return;
  let known5;
  const line = {
    forms,
    script,
    // NOTE: places are searched for in the text, and only those of agents are asked for.
    get location() {
      known5 ??= script.place(command2.offset, Math.max(command2.end, command2.offset + 1), first.name);
      return known5;
    },
    session: session2,
    depth
  };
  visitor.line(line);
  for (const form of forms) {
    session2.called(form.name, form.words);
    if (form.name === "cd") enter(walk, form.words[0]);
    if (depth >= MAX_DEPTH6) continue;
    const handed = handedOver(form);
    if (handed !== void 0 && !(handed.exact && command2.words.every((word3) => word3.literal))) {
      const place3 = (_offset, _end, name2) => script.place(command2.offset, command2.end, name2);
      const inner = form.name === "eval" ? session2 : session2.child(handed.words, form.env);
      const { source: _, ...rest } = script;
      walkScript({ ...rest, text: handed.text, place: place3, location: line.location }, inner, visitor, depth + 1);
    }
    for (const called3 of visitor.calls(line, form)) walkScript(called3.script, called3.session, visitor, depth + 1);
  }
}
function formOf(command2, head, words3) {
  return { ...command2, name: head.value, head, words: words3 };
}
var MAX_FOLDERS = 10;
function enter(walk, folder) {
  if (folder === void 0 || !folder.literal || walk.from.length >= MAX_FOLDERS) return;
  const joined2 = [...new Set(walk.from.map((from2) => `${from2}/${folder.value}`))];
  walk.from.unshift(...joined2.slice(0, MAX_FOLDERS - walk.from.length));
}
function handedOver({ name: name2, words: words3 }) {
  if (name2 === "eval") return { text: words3.map((word3) => word3.value).join(" "), words: [], exact: true };
  if (!isShell(name2)) return void 0;
  const flag2 = words3.findIndex((word3) => /^-[a-z]*c[a-z]*$/.test(word3.value));
  const text2 = flag2 === -1 ? void 0 : words3[flag2 + 1]?.value;
  return text2 === void 0 ? void 0 : { text: text2, words: words3.slice(flag2 + 3), exact: words3.length === flag2 + 2 };
}
function isShell(name2) {
  return SHELLS3.has(name2.split("/").at(-1) ?? "");
}

// src/readers/github-workflow/conditions/tampering.ts
var OUTSIDERS = /\$\{\{[^{}]{0,200}(?:github\.head_ref|github\.event\.(?:[\w.*]{0,80}\.)?(?:body|title|message|email|ref|label|page_name|default_branch)\b)[^{}]{0,200}\}\}/;
var LEFT_BEHIND = /GITHUB_(?:ENV|PATH)\b/;
var HEAD = /head|pull\/|pull_request\.number|issue\.number/;
var DOWNLOADS = /(?:^|\/)(?:action-)?download-artifact@/i;
var FETCHES = /\bgh\s+(?:pr\s+checkout|run\s+download)\b|\bgit\s+(?:fetch|pull|checkout|switch|merge|clone)\b[^\n]*(?:pull\/|head|HEAD|\$\{?PR|\bfork)/;
var checksOutHead = (step) => /(?:^|\/)checkout@/.test(step.uses ?? "") && ["ref", "repository"].some((name2) => HEAD.test(step.with.get(name2)?.text ?? ""));
var scriptOf3 = (step) => step.run?.string() ?? step.with.get("script")?.text ?? "";
function isHandedText(step) {
  const script = scriptOf3(step);
  const env = [...step.env.values()].map(({ text: text2 }) => text2);
  return OUTSIDERS.test(script) || LEFT_BEHIND.test(script) && env.some((text2) => OUTSIDERS.test(text2));
}
function bringsFiles(step) {
  return checksOutHead(step) || DOWNLOADS.test(step.uses ?? "") || FETCHES.test(step.run?.string() ?? "");
}
function runsFiles(step) {
  const script = step.run?.string();
  if (script === void 0) return /^(?:\.|\$)\//.test(step.uses ?? "");
  const { commands, complete } = readShell(script);
  return !complete || commands.some(({ name: name2 }) => name2 !== "" && !isPlainCommand(name2));
}
function isTampered(step, earlier) {
  const isFromFile = step.tree.file !== step.frame.workflow.file;
  if (OUTSIDERS.test(scriptOf3(step))) return true;
  const brought = earlier.findIndex(bringsFiles);
  if (brought >= 0 && (isFromFile || earlier.slice(brought).some(runsFiles))) return true;
  return earlier.some(isHandedText);
}
var CHANGED = "It, or a step before it, handles text or code of an outsider, who may have changed what it does.";
function asDeclared(condition) {
  if (condition.op === "not") return { op: "not", of: asDeclared(condition.of) };
  if (condition.op === "all" || condition.op === "any") return { op: condition.op, of: condition.of.map(asDeclared) };
  if (condition.op !== "proof" || condition.proof.strength !== "effective") return condition;
  return { op: "proof", proof: { ...condition.proof, strength: "declared", why: CHANGED } };
}

// src/readers/github-workflow/conditions/script-outcome.ts
var GRANTED = /* @__PURE__ */ new Set([
  "true",
  "yes",
  "1",
  "admin",
  "maintain",
  "write",
  "allowed",
  "authorized",
  "success"
]);
function answered2(step, value) {
  const proof = permissionProof(step) ?? namedCheck(step);
  if (proof === void 0) return void 0;
  if (GRANTED.has(value.toLowerCase())) return proof;
  return value.toLowerCase() === "false" && isPermissionAction(step) ? any([not(proof), CHOICE]) : CHOICE;
}
var POSIX = /* @__PURE__ */ new Set(["bash", "sh"]);
function shellOf(step) {
  const own = step.tree.get("shell")?.string();
  const { root } = step.frame.workflow;
  const jobs = root.get("jobs")?.entries() ?? [];
  const defaults = [root, ...jobs.map(({ value }) => value)].flatMap((at) => at.at("defaults", "run", "shell") ?? []);
  const named5 = own === void 0 ? defaults.map((tree) => tree.string() ?? "") : [own];
  if (!named5.every((name2) => POSIX.has(name2))) return void 0;
  return { name: new Set(named5).size === 1 ? named5[0] : void 0 };
}
function understood(step, scope) {
  const script = step.run?.string();
  const shell = script === void 0 ? void 0 : shellOf(step);
  if (script === void 0) return githubScriptOutcome(step, scope);
  return shell === void 0 ? void 0 : shellOutcome(script, {
    env: step.env,
    scope,
    location: step.location,
    proof: (person, admits2) => saidOf(step, person, admits2, scope.context),
    pipefail: shell.name === "bash"
  });
}
function guessed(step, scope) {
  const { context } = scope;
  const script = step.with.get("script")?.text;
  const output = (name2, value) => script !== void 0 && neverSets(script, name2, value, step.env, context) ? NO : answered2(step, value);
  if (alwaysFails(step) && !isTampered(step, [])) return { passes: NO, output };
  const proof = failsTheJob(step) ? permissionProof(step) ?? namedCheck(step) : void 0;
  return { passes: proof ?? YES, output };
}
function stepOutcome(step, earlier, scope) {
  const guess = guessed(step, scope);
  const known5 = understood(step, scope);
  const passes3 = known5?.passes ?? guess.passes;
  const output = (name2, value) => known5?.output(name2, value) ?? guess.output(name2, value);
  if (!isTampered(step, earlier)) return { passes: passes3, output };
  return {
    passes: asDeclared(passes3),
    output(name2, value) {
      const condition = output(name2, value);
      return condition && asDeclared(condition);
    }
  };
}

// src/readers/github-workflow/conditions/conditions.ts
function inputText(inputs2, name2, context) {
  const given = inputs2.get(name2.toLowerCase())?.text;
  return given ?? (context.event === "workflow_dispatch" || context.causedBy === "caller" ? void 0 : "");
}
function conditionScope({ frame, env, inputs: inputs2, steps }, context) {
  return {
    context,
    env: (name2) => env.get(name2)?.text,
    input: (name2) => inputText(inputs2, name2, context),
    output: ([kind, name2 = "", what = "", output = ""], value) => {
      const asked = what.toLowerCase();
      if (kind === "steps") return stepAnswer(steps, frame, name2, asked, output, value, context);
      const job = frame.workflow.root.at("jobs", name2);
      if (kind !== "needs" || job === void 0) return void 0;
      if (asked === "outputs") return jobOutput(frame.workflow, name2, output, value, context);
      return asked === "result" && value?.toLowerCase() === "success" ? all([jobSucceeded(frame.workflow, name2, context), CHOICE]) : void 0;
    }
  };
}
var same3 = (a, b) => a?.toLowerCase() === b.toLowerCase();
function stepAnswer(steps, frame, id, asked, output, value, context) {
  const [step, ...more] = steps.filter((candidate) => candidate.frame === frame && same3(candidate.id, id));
  if (step === void 0 || more.length > 0) return void 0;
  if (asked === "outputs")
    return remembered3(
      frame.workflow,
      context,
      step,
      `${output} is ${value ?? ""}`,
      () => stepOutput(steps, step, output, value, context)
    );
  return (asked === "outcome" || asked === "conclusion") && value !== void 0 ? stepEnded(steps, step, asked, value.toLowerCase(), context) : void 0;
}
function stepOutput(steps, step, output, value, context) {
  const earlier = steps.slice(0, steps.indexOf(step));
  const ran = conditionsOf(step, earlier, context);
  const open2 = {
    op: "unknown",
    what: `the output \`${output}\` of a step`,
    location: step.location
  };
  if (value === void 0) return all([...ran, open2]);
  const { action } = step;
  if (action) {
    const given = entryOf2(action.outputs, output)?.get("value");
    const text2 = given?.string();
    const inside = { frame: action.frame, env: EMPTY, inputs: action.inputs, steps };
    return all([
      ...ran,
      given && text2 !== void 0 ? textIs(text2, value, given.location, conditionScope(inside, context)) : open2
    ]);
  }
  return all([...ran, outcomeOf(step, earlier, context).output(output, value) ?? open2]);
}
var entryOf2 = (map, name2) => map?.entries().find(({ key }) => same3(key, name2))?.value;
var outcomeOf = (step, earlier, context) => stepOutcome(
  step,
  earlier,
  conditionScope({ frame: step.frame, env: step.env, inputs: step.inputs, steps: earlier }, context)
);
function passes(steps, step, context) {
  const { action } = step;
  const earlier = steps.slice(0, steps.indexOf(step));
  if (action === void 0)
    return remembered3(step.frame.workflow, context, step, "passes", () => outcomeOf(step, earlier, context).passes);
  const inside = steps.filter((candidate) => candidate.frame === action.frame);
  return all(inside.flatMap((inner) => gateOf2(steps, inner, context, goesOn(inner.tree)) ?? []));
}
function stepEnded(steps, step, asked, value, context) {
  const forgiven = asked === "conclusion" && goesOn(step.tree);
  const ran = conditionsOf(step, steps.slice(0, steps.indexOf(step)), context);
  const passed = forgiven ? YES : passes(steps, step, context);
  if (value === "success") return all([...ran, passed, CHOICE]);
  return value === "failure" && !forgiven ? all([...ran, any([not(passed), CHOICE])]) : CHOICE;
}
function gateOf2(steps, step, context, tolerated = step.tolerated) {
  if (tolerated || step.action !== void 0) return void 0;
  const passed = passes(steps, step, context);
  if (passed.op === "const" && (passed.value || step.conditions.length === 0)) return void 0;
  const ran = all(conditionsOf(step, steps.slice(0, steps.indexOf(step)), context));
  return ran.op === "choice" ? void 0 : any([not(ran), passed]);
}
function stepGates(steps, context) {
  return steps.flatMap((step) => gateOf2(steps, step, context) ?? []);
}
function conditionsOf(step, earlier, context) {
  return step.conditions.flatMap(({ tree, inputs: inputs2, env, frame }) => {
    const text2 = tree.string();
    const scope = conditionScope({ frame, env, inputs: inputs2, steps: earlier }, context);
    return text2 === void 0 ? [] : [lowerIf(text2, tree, scope)];
  });
}
function stepConditions(_workflow, step, steps, context) {
  return conditionsOf(step, steps, context);
}
function jobConditions(workflow, name2, context) {
  const job = workflow.root.at("jobs", name2);
  if (job === void 0) return [];
  const started = remembered3(workflow, context, job, "starts", () => {
    const parts2 = [...neededConditions(workflow, job, context), ...ownConditions(workflow, job, context)];
    return sharedAll(parts2) ?? YES;
  });
  return started.op === "all" ? started.of : started.op === "const" && started.value ? [] : [started];
}
function ownConditions(workflow, job, context) {
  const condition = job.get("if");
  const text2 = condition?.string();
  const gate = environmentGate(job);
  const own = condition && text2 !== void 0 ? [lowerIf(text2, condition, jobScope(workflow, [], context))] : [];
  return [...own, ...gate ? [gate] : []];
}
function jobScope(workflow, steps, context) {
  const frame = steps[0]?.frame ?? { workflow, outputs: /* @__PURE__ */ new Map() };
  return conditionScope({ frame, env: EMPTY, inputs: workflow.inputs, steps }, context);
}
function neededConditions(workflow, job, context) {
  const text2 = job.get("if")?.string() ?? "";
  const names = (job.get("needs")?.items() ?? []).map((item) => item.string() ?? "");
  if (!usesStatusFunction(text2)) return names.map((name2) => jobSucceeded(workflow, name2, context));
  if (!endsSettled(text2)) return [];
  return names.flatMap((name2) => {
    const needed = workflow.root.at("jobs", name2);
    return needed ? [any([not(all(jobConditions(workflow, name2, context))), jobPasses(workflow, needed, context)])] : [];
  });
}
function jobSucceeded(workflow, name2, context) {
  const job = workflow.root.at("jobs", name2);
  if (job === void 0) return YES;
  return remembered3(workflow, context, job, "succeeds", () => {
    const parts2 = [...jobConditions(workflow, name2, context), jobPasses(workflow, job, context)];
    return sharedAll(parts2) ?? YES;
  });
}
function jobPasses(workflow, job, context) {
  if (goesOn(job)) return YES;
  const called3 = calledOf(workflow, job);
  if (called3 === void 0) return all(stepGates(stepsOf(workflow, job), context));
  return all(
    (called3.root.get("jobs")?.entries() ?? []).flatMap(({ key, value }) => {
      const passed = jobPasses(called3, value, context);
      return passed.op === "const" && passed.value ? [] : [any([not(all(jobConditions(called3, key, context))), passed])];
    })
  );
}
var JOB_OUTPUT = /^\s*\$\{\{\s*jobs\.([A-Za-z_][\w-]*)\.outputs\.([\w-]+)\s*\}\}\s*$/;
function jobOutput(workflow, name2, output, value, context) {
  const job = workflow.root.at("jobs", name2);
  if (job === void 0) return YES;
  return remembered3(workflow, context, job, `${output} is ${value ?? ""}`, () => {
    const started = sharedAll(jobConditions(workflow, name2, context)) ?? YES;
    const called3 = calledOf(workflow, job);
    const given = called3 ? entryOf2(called3.root.at("on", "workflow_call", "outputs"), output)?.get("value") : entryOf2(job.get("outputs"), output);
    const text2 = given?.string();
    const location = given?.location ?? job.location;
    const open2 = { op: "unknown", what: `the output \`${output}\` of the job \`${name2}\``, location };
    if (text2 === void 0) return all([started, open2]);
    if (!called3)
      return all([started, textIs(text2, value, location, jobScope(workflow, stepsOf(workflow, job), context))]);
    const [, inner, of] = JOB_OUTPUT.exec(text2) ?? [];
    return all([started, inner && of ? jobOutput(called3, inner, of, value, context) : open2]);
  });
}

// src/readers/ci/agents/version.ts
var NUMBERS = /\bv?(\d+)(?:\.(\d+))?(?:\.(\d+))?\b/;
var SHA = /^[0-9a-f]{40}$/i;
var STOPPED = /^anthropics\/claude-code[\w/-]*@beta$/i;
function pinnedVersion(uses, comment) {
  if (STOPPED.test(uses)) return { version: void 0, floats: true, major: 0 };
  const ref = uses.split("@")[1] ?? "";
  const commit = SHA.test(ref);
  const [, major, minor, patch] = NUMBERS.exec(commit ? comment : ref) ?? [];
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

// src/readers/ci/agents/check.ts
var WRITERS2 = ["writer", "maintainer"];
function writeCheck(entry2, location) {
  const why = `${entry2.title} asks GitHub for the permission of whoever started the run and stops below write.`;
  return {
    op: "proof",
    proof: {
      gate: "built-in-actor-check",
      admits: WRITERS2,
      strength: "effective",
      judges: "actor",
      forgeableBy: [],
      location,
      why
    }
  };
}
function applies(entry2, step, context) {
  const { events = "every", "events-since": since = {} } = entry2.check ?? {};
  if (events === "every" || Array.isArray(events) && events.includes(context.event)) return true;
  const release = since[context.event];
  return release === void 0 ? false : atLeast(pinnedVersion(step.uses ?? "", step.comment), release);
}
function opening(value, word3) {
  const text2 = value?.trim() ?? "";
  if (text2 === "" || text2 === "false") return "closed";
  if (text2.includes("${{")) return "unknown";
  return text2.toLowerCase() === word3 ? "everyone" : "named";
}
function appsAdmitted(entry2, step, value) {
  const { "bots-word": word3 = "*", "bots-closed-since": closed } = entry2.check ?? {};
  const apps = opening(value, word3);
  if (closed === void 0 || apps === "closed") return apps;
  const narrow = atLeast(pinnedVersion(step.uses ?? "", step.comment), closed);
  if (narrow === void 0) return "unknown";
  return narrow ? "closed" : apps;
}
function builtInCheck(entry2, step) {
  const { check } = entry2;
  if (check === void 0) return { state: "none", input: void 0, condition: () => TRUE };
  const off = step.with.get(check["off-input"]);
  const bots = check["bots-input"] === void 0 ? void 0 : step.with.get(check["bots-input"]);
  const inert = check["off-needs-input"] !== void 0 && (step.with.get(check["off-needs-input"])?.text.trim() ?? "") === "";
  const persons = opening(off?.text, "*");
  const apps = appsAdmitted(entry2, step, bots?.text);
  const input = persons !== "closed" ? off?.tree?.location : apps === "closed" ? void 0 : bots?.tree?.location;
  const place3 = input ?? step.location;
  const open2 = persons !== "closed" && !inert;
  const state = open2 ? { everyone: "off", named: "named", unknown: "unknown", closed: "on" }[persons] : apps === "everyone" ? "bots" : persons === "closed" ? "on" : "inert";
  const condition = (context) => {
    const asked = applies(entry2, step, context);
    if (asked === false || open2 && persons === "everyone") return TRUE;
    const parts2 = [writeCheck(entry2, step.location)];
    if (asked === void 0)
      parts2.push({
        op: "unknown",
        what: `whether this commit of ${entry2.title} checks the actor of ${context.event}`,
        location: step.location
      });
    if (open2 && persons === "unknown")
      parts2.push({
        op: "unknown",
        what: `who \`${check["off-input"]}\` lets through: its value is not in the files`,
        location: place3
      });
    if (apps === "everyone" || apps === "unknown")
      parts2.push({
        op: "unknown",
        what: `which GitHub Apps can start it: \`${check["bots-input"]}\` ${apps === "everyone" ? "admits every one" : "does not say"}`,
        location: bots?.tree?.location ?? place3
      });
    return parts2.length === 1 ? parts2[0] ?? TRUE : { op: "any", of: parts2 };
  };
  return { state, input, condition };
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
function isUnknown(text2) {
  return WHOLLY_UNKNOWN.test(text2.trim());
}
function together2(parts2) {
  const first = (key) => {
    const named5 = parts2.flatMap((part2) => part2[key] ?? []);
    return named5.find((rule) => !rule.possible) ?? named5[0];
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
function settingsGrants(tree, place3) {
  const at = (text2, location) => place3?.(text2) ?? location;
  const permissions = tree.get("permissions");
  const rules2 = (key) => (permissions?.get(key)?.items() ?? []).flatMap((item) => {
    const text2 = item.string();
    return text2 === void 0 ? [] : [{ text: text2, location: at(text2, item.location) }];
  });
  const allow = permissions?.get("allow");
  const filled2 = [permissions?.kind === "map" ? void 0 : permissions, allow?.kind === "list" ? void 0 : allow];
  const mode = permissions?.get("defaultMode");
  const word3 = mode?.string();
  const named5 = mode && word3 !== void 0 ? { text: word3, location: at(word3, mode.location) } : void 0;
  const locked = permissions?.get("disableBypassPermissionsMode")?.string() === "disable";
  return {
    ...NO_GRANTS,
    allow: allow?.kind === "list" ? rules2("allow") : [],
    deny: [...rules2("deny"), ...rules2("ask")],
    bypass: word3 === "bypassPermissions" && !locked ? named5 : void 0,
    edits: word3 === "acceptEdits" ? named5 : void 0,
    // NOTE: an expression outside of quotes was put in as a number, see `settingsJson`.
    unknown: [
      ...filled2.flatMap(
        (one4) => one4?.kind === "scalar" ? [{ text: "permissions", location: at("permissions", one4.location) }] : []
      ),
      ...named5 && isUnknown(named5.text) ? [named5] : []
    ]
  };
}
function jsonFile(repository, path) {
  const source = repository?.file(path);
  if (source === void 0) return "absent";
  const { tree, diagnostics } = parseYaml(source, "json");
  return tree === void 0 || diagnostics.some(({ level }) => level === "error") ? "broken" : tree;
}
function settingsFile(repository, named5, report2) {
  const path = named5.text.trim().replace(/^(?:\$\{\{\s*github\.workspace\s*\}\}|\$GITHUB_WORKSPACE|\$\{GITHUB_WORKSPACE\}|\.)\//, "");
  const tree = jsonFile(repository, path);
  if (tree === "absent") return { ...NO_GRANTS, unknown: [named5] };
  if (tree !== "broken") {
    const grants = settingsGrants(tree, void 0);
    return { ...grants, deny: grants.deny.map((rule) => ({ ...rule, possible: true })) };
  }
  report2({
    code: "syntax-error",
    level: "warning",
    message: `The settings file \`${path}\` is not valid JSON: nothing in it grants or limits.`,
    location: named5.location
  });
  return NO_GRANTS;
}
var PROJECT2 = [
  ["project", ".claude/settings.json"],
  ["local", ".claude/settings.local.json"]
];
function projectGrants(repository, sources, report2, ignoresAllow) {
  const files2 = PROJECT2.filter(([name2]) => sources === void 0 || sources.includes(name2));
  const read2 = files2.flatMap(([, path]) => {
    const tree = jsonFile(repository, path);
    return typeof tree === "string" ? [] : [settingsGrants(tree, void 0)];
  });
  const all3 = together2(read2);
  const doubt = (rule) => ({ ...rule, possible: true });
  const allow = ignoresAllow ? [] : all3.allow.map(doubt);
  const [counted] = [...allow, ...[all3.bypass, all3.edits].flatMap((rule) => rule ?? [])];
  const [ignored] = ignoresAllow ? all3.allow : [];
  if (counted) report2(projectNote(counted, POSSIBLE));
  else if (ignored) report2(projectNote(ignored, IGNORED));
  return {
    ...all3,
    allow,
    deny: all3.deny.map(doubt),
    bypass: all3.bypass && doubt(all3.bypass),
    edits: all3.edits && doubt(all3.edits)
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
function quoted2(text2, at) {
  const quote = text2[at];
  let inner = "";
  for (let i = at + 1; i < text2.length; i += 1) {
    if (text2[i] === quote) return { end: i + 1, inner };
    const escaped2 = quote === '"' && text2[i] === "\\" && /["\\$`]/.test(text2[i + 1] ?? "");
    if (escaped2) i += 1;
    inner += text2[i] ?? "";
  }
  return { end: text2.length, inner };
}
function claudeWords(input, bracketsSplit) {
  const text2 = input.split("\n").filter((line) => !line.trim().startsWith("#")).join("\n");
  const ends = new Map(findExpressions(text2).map(({ offset, end: end2 }) => [offset, end2]));
  const words3 = [];
  let word3;
  const close = () => {
    if (word3 && !(bracketsSplit && word3.glob)) words3.push(word3.text);
    word3 = void 0;
  };
  const add3 = (more) => word3 = { text: (word3?.text ?? "") + more, glob: word3?.glob ?? false };
  for (let at = 0; at < text2.length; ) {
    const char = text2[at] ?? "";
    const end2 = ends.get(at);
    const joined2 = char === "\\" && /\s/.test(text2[at + 1] ?? "\n");
    if (end2 !== void 0) {
      add3(text2.slice(at, end2));
      at = end2;
    } else if (char === '"' || char === "'") {
      const { end: after, inner } = quoted2(text2, at);
      add3(inner);
      at = after;
    } else if (/\s/.test(char) || joined2 || bracketsSplit && OPERATORS.test(char)) {
      close();
      at += joined2 ? 2 : 1;
    } else {
      const literal = char === "\\" ? text2[at + 1] ?? "" : char;
      const into2 = add3(literal);
      if (GLOB.test(char)) into2.glob = true;
      at += char === "\\" ? 2 : 1;
    }
  }
  close();
  return words3;
}

// src/readers/ci/agents/settings-json.ts
var blank2 = (text2) => text2.replace(/[^\n]/g, " ");
function asJson(text2, comments2) {
  const ends = new Map(findExpressions(text2).map(({ offset, end: end2 }) => [offset, end2]));
  let out = "";
  let inString = false;
  for (let at = 0; at < text2.length; ) {
    const end2 = ends.get(at);
    const char = text2[at] ?? "";
    const block4 = comments2 && !inString && text2.startsWith("/*", at);
    const line = comments2 && !inString && text2.startsWith("//", at);
    let next2 = at + 1;
    if (end2 !== void 0) {
      const written = text2.slice(at, end2);
      out += inString && !/["\\\n]/.test(written) ? written : `0${blank2(written.slice(1))}`;
      next2 = end2;
    } else if (block4 || line) {
      const stop = text2.indexOf(block4 ? "*/" : "\n", at + 2);
      next2 = stop < 0 ? text2.length : stop + (block4 ? 2 : 0);
      out += blank2(text2.slice(at, next2));
    } else if (inString && char === "\\") {
      out += text2.slice(at, at + 2);
      next2 = at + 2;
    } else {
      if (char === '"') inString = !inString;
      out += char;
    }
    at = next2;
  }
  return out;
}
function settingsJson(file, text2, comments2) {
  const { tree, diagnostics } = parseYaml({ file, text: asJson(text2, comments2) }, "json");
  return diagnostics.some(({ level }) => level === "error") ? void 0 : tree;
}

// src/readers/ci/agents/claude-tools.ts
var thread = { resource: "github:own-thread", access: "write", via: "action" };
var branch2 = { resource: "github:agent-branch", access: "write", via: "action" };
var READERS2 = /* @__PURE__ */ new Set([
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
var SHELLS4 = /* @__PURE__ */ new Set(["Bash", "PowerShell"]);
var EDITORS2 = /* @__PURE__ */ new Set(["Edit", "Write", "MultiEdit", "NotebookEdit"]);
function ruleTool({ text: text2, location }) {
  const rule = parsePermissionRule(text2);
  const tool = rule?.tool ?? text2;
  if (SHELLS4.has(tool)) return shellTool(text2, rule?.specifier, "allowed", location);
  if (EDITORS2.has(tool))
    return plainTool(text2, "edit", "allowed", location, [{ resource: "host:files", access: "write", via: "none" }]);
  if (READERS2.has(tool)) return plainTool(text2, "read", "allowed", location);
  if (tool === "WebFetch" || tool === "WebSearch")
    return plainTool(text2, "web", "allowed", location, [{ resource: "internet", access: "send", via: "none" }]);
  const [, server = "", name2 = "*"] = /^mcp__(.+?)(?:__(.+))?$/.exec(tool) ?? [];
  if (server === "github_comment" || server === "github_inline_comment")
    return plainTool(text2, "comment", "allowed", location, [thread]);
  if (server === "github_file_ops") return plainTool(text2, "mcp", "allowed", location, [branch2]);
  if (server === "github") return githubMcpTool(text2, name2 === "*" ? "*" : [name2], "allowed", location);
  return plainTool(text2, "mcp", "allowed", location);
}
var bare = (rule) => parsePermissionRule(rule)?.tool ?? rule;
var isBare = (rule) => parsePermissionRule(rule)?.specifier === void 0;
function denied(deny, tool, text2 = tool) {
  const stops3 = deny.filter((rule) => rule.text === text2 || isBare(rule.text) && bare(rule.text) === tool);
  if (stops3.length === 0) return "no";
  return stops3.some((rule) => !rule.possible) ? "yes" : "possible";
}
function unsure(tool, rule, stop) {
  return rule.possible || stop === "possible" ? { ...tool, confidence: "possible" } : tool;
}
function isUnknownCommand(text2) {
  const { tool, specifier } = parsePermissionRule(text2) ?? {};
  return tool === "Bash" && /^["']?(?:\$\{\{|\$[A-Za-z_{])/.test(specifier ?? "");
}
function allowedTools(grants) {
  const { allow, deny, bypass, edits, unknown: unknown5 } = grants;
  const tools = [];
  const add3 = (rule, tool, granted2, text2) => {
    const stop = denied(deny, tool, text2);
    if (stop !== "yes") tools.push(unsure(granted2, rule, stop));
  };
  const shell = denied(deny, "Bash") !== "yes";
  for (const rule of [...allow.filter((one4) => !one4.possible), ...allow.filter((one4) => one4.possible)]) {
    if (isUnknown(rule.text)) tools.push(unknownTool(rule.text, rule.location, shell));
    else if (isUnknownCommand(rule.text)) add3(rule, "Bash", unknownTool(rule.text, rule.location), rule.text);
    else add3(rule, bare(rule.text), ruleTool(rule), rule.text);
  }
  for (const rule of unknown5) tools.push(unknownTool(rule.text, rule.location, shell));
  if (bypass) add3(bypass, "Bash", anyCommand2(bypass));
  const editing2 = bypass && (!bypass.possible || !edits) ? bypass : edits;
  if (editing2)
    add3(
      editing2,
      "Edit",
      plainTool("Edit", "edit", "mode", editing2.location, [{ resource: "host:files", access: "write", via: "none" }])
    );
  return tools;
}
function anyCommand2({ location }) {
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
  const push = plainTool("commit and push to its branch", "edit", "default", step.location, [branch2]);
  const shell = shellTool("Bash(git push:*)", "git push:*", "default", step.location);
  const edits = denied(deny, "Edit") === "yes" && denied(deny, "Write") === "yes" ? [] : [edit];
  if (denied(deny, "Bash") === "yes") return [...edits, comment];
  return hardened ? [...edits, comment, push] : [...edits, comment, push, shell];
}

// src/readers/ci/agents/claude.ts
var FLAGS_ALLOW = /* @__PURE__ */ new Set(["--allowedTools", "--allowed-tools"]);
var FLAGS_DENY = /* @__PURE__ */ new Set(["--disallowedTools", "--disallowed-tools"]);
var SHIELD = "\uE000";
function rulesIn(text2) {
  const shielded = text2.replace(/\$\{\{[^{}]*\}\}/g, (all3) => all3.replace(/\s/g, SHIELD));
  return splitPermissionRules(shielded).map((rule) => rule.text.replaceAll(SHIELD, " "));
}
var SWITCHES2 = /* @__PURE__ */ new Set([
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
function flagsIn(words3) {
  const flags = [];
  for (let i = 0; i < words3.length; ) {
    const word3 = words3[i] ?? "";
    i += 1;
    const [name2 = "", value] = word3.startsWith("--") ? word3.split(/=(.*)/s) : [word3];
    const values2 = value === void 0 ? [] : [value];
    const most2 = value !== void 0 || SWITCHES2.has(name2) ? 0 : LISTS.has(name2) ? words3.length : 1;
    if (!word3.startsWith("-")) {
      flags.push({ name: "", values: [word3] });
      continue;
    }
    for (; values2.length < most2 && i < words3.length && !(words3[i] ?? "").startsWith("-"); i += 1)
      values2.push(words3[i] ?? "");
    flags.push({ name: name2, values: values2 });
  }
  return flags;
}
function readFlags(words3, place3, text2 = "command") {
  const found = {
    allow: [],
    deny: [],
    unknown: [],
    settings: []
  };
  let { bypass, edits, print: print2, sources } = NO_GRANTS;
  const named5 = (word3) => ({ text: word3, location: place3(word3) });
  for (const { name: name2, values: values2 } of flagsIn(words3)) {
    const [value = ""] = values2;
    if (name2 === "" && text2 === "input" && isUnknown(value)) found.unknown.push(named5(value));
    if (name2 === "-p" || name2 === "--print") print2 = true;
    if (name2 === "--dangerously-skip-permissions") bypass = named5(name2);
    if (name2 === "--settings" && value !== "") found.settings.push(named5(value));
    if (name2 === "--setting-sources") sources = value.split(",").map((source) => source.trim());
    if (name2 === "--permission-mode") {
      if (value === "bypassPermissions") bypass = { text: name2, location: place3(name2) };
      if (value === "acceptEdits") edits = { text: name2, location: place3(name2) };
      if (value === "auto" || isUnknown(value)) found.unknown.push({ text: value, location: place3(value) });
    }
    const into2 = FLAGS_ALLOW.has(name2) ? found.allow : FLAGS_DENY.has(name2) ? found.deny : void 0;
    for (const rule of into2 === void 0 ? [] : values2.flatMap(rulesIn)) into2?.push(named5(rule));
  }
  return { ...found, bypass, edits, print: print2, sources };
}
function placeIn(value, fallback) {
  const tree = value?.tree;
  const raw = tree?.string();
  return (text2) => {
    const at = raw?.indexOf(text2) ?? -1;
    return tree !== void 0 && at >= 0 ? tree.locate(at, text2.length) : tree?.location ?? fallback;
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
function withoutGlobs(grants, { rejectsGlobs = true, report: report2 }) {
  const globs2 = grants.allow.filter(({ text: text2 }) => GLOB2.test(text2) && !isUnknown(text2));
  if (globs2.length === 0) return grants;
  const allow = grants.allow.filter((rule) => !globs2.includes(rule));
  if (!rejectsGlobs) return { ...grants, allow, unknown: [...grants.unknown, ...globs2] };
  for (const { text: text2, location } of globs2)
    report2({
      code: "inert-setting",
      level: "note",
      message: `Claude Code ignores the allow rule \`${redact(text2)}\`: an allow rule takes a wildcard only after \`mcp__<server>__\`.`,
      location
    });
  return { ...grants, allow };
}
function fromSettings(named5, place3, sources) {
  const text2 = named5.text.trim();
  if (text2 === "") return NO_GRANTS;
  if (isUnknown(text2)) return { ...NO_GRANTS, unknown: [named5] };
  if (!text2.startsWith("{")) return settingsFile(sources.repository, named5, sources.report);
  const tree = settingsJson(sources.file, named5.text, false);
  return tree === void 0 ? NO_GRANTS : settingsGrants(tree, place3);
}
function withSettings(flags, sources) {
  const named5 = flags.settings.map((rule) => fromSettings(rule, () => rule.location, sources));
  const { repository, report: report2, ignoresProject = false } = sources;
  const project = projectGrants(repository, flags.sources, report2, ignoresProject);
  return withoutGlobs(together2([flags, ...named5, project]), sources);
}
function unknownTools(grants) {
  return [...grants.unknown, ...grants.allow.filter(({ text: text2 }) => isUnknown(text2))].map(({ text: text2, location }) => ({
    code: "unresolved-reference",
    // NOTE: an input of a called workflow is known where it is called.
    level: /^\$\{\{\s*inputs\.[\w-]+\s*\}\}$/.test(text2) ? "note" : "warning",
    message: `What \`${redact(text2)}\` lets the agent use is not in the files: it may be any tool.`,
    location
  }));
}
function fromList(value, fallback) {
  if (value === void 0) return [];
  const place3 = placeIn(value, fallback);
  return rulesIn(value.text).map((text2) => ({ text: text2, location: place3(text2) }));
}
function actionGrants(step, repository, report2) {
  const since = (release) => atLeast(pinnedVersion(step.uses ?? "", step.comment), release) === true;
  const sources = {
    file: step.location.file,
    repository,
    report: report2,
    rejectsGlobs: since(GLOBS_REJECTED_SINCE),
    ignoresProject: since(PROJECT_IGNORED_SINCE)
  };
  const args = fromArguments(step.with.get("claude_args"), step);
  const settings3 = step.with.get("settings");
  const place3 = placeIn(settings3, step.location);
  const inputs2 = {
    ...NO_GRANTS,
    allow: fromList(step.with.get("allowed_tools"), step.location),
    deny: fromList(step.with.get("disallowed_tools"), step.location),
    print: true
  };
  const named5 = { text: settings3?.text ?? "", location: settings3?.tree?.location ?? step.location };
  return withSettings(together2([args, fromSettings(named5, place3, sources), inputs2]), sources);
}

// src/readers/ci/agents/codex.ts
var SANDBOXES = ["read-only", "workspace-write", "danger-full-access"];
function codexPolicy(words3, sandbox, fallback) {
  let strongest = Math.max(
    SANDBOXES.findIndex((name2) => name2 === sandbox),
    sandbox === void 0 || sandbox === "" ? SANDBOXES.indexOf(fallback) : 0
  );
  let network = false;
  const raise = (name2) => {
    strongest = Math.max(
      strongest,
      SANDBOXES.findIndex((known5) => known5 === name2)
    );
  };
  const option2 = (i, short2, long) => {
    const word3 = words3[i] ?? "";
    if (word3 === short2 || word3 === long) return words3[i + 1] ?? "";
    if (word3.startsWith(`${long}=`)) return word3.slice(long.length + 1);
    return word3.startsWith(short2) && !word3.startsWith("--") ? word3.slice(short2.length).replace(/^=/, "") : void 0;
  };
  words3.forEach((word3, i) => {
    if (word3 === "--full-auto") raise("workspace-write");
    if (word3 === "--yolo" || word3 === "--dangerously-bypass-approvals-and-sandbox") raise("danger-full-access");
    raise(option2(i, "-s", "--sandbox") ?? "");
    const setting = option2(i, "-c", "--config") ?? "";
    const [, mode] = /^sandbox_mode\s*=\s*["']?([\w-]+)/.exec(setting) ?? [];
    if (mode !== void 0) raise(mode);
    if (/^sandbox_workspace_write\.network_access\s*=\s*["']?true/.test(setting)) network = true;
  });
  return { sandbox: SANDBOXES[Math.max(0, strongest)] ?? fallback, network };
}
function codexActionTools(step) {
  const given = step.with.get("codex-args");
  const words3 = parseShell(`codex ${(given?.text ?? "").replace(/[[\]",]/g, " ")}`)[0]?.words.map((word3) => word3.value) ?? [];
  const input = step.with.get("safety-strategy")?.text === "read-only" ? "read-only" : step.with.get("sandbox")?.text.trim();
  const [own, all3] = [codexPolicy([], input, "workspace-write"), codexPolicy(words3, input, "workspace-write")];
  const byArguments = own.sandbox !== all3.sandbox || own.network !== all3.network;
  const location = (byArguments ? given : step.with.get("sandbox"))?.tree?.location ?? step.location;
  const unknown5 = input?.includes("${{") === true ? location : hasUnknownOption(words3) ? given?.tree?.location : void 0;
  if (unknown5 === void 0) return codexTools(all3, location);
  const label = "any command (the sandbox is not in the files)";
  return codexTools({ sandbox: "danger-full-access", network: true }, unknown5).map(
    (tool) => ({ ...tool, label, confidence: "possible" })
  );
}
var CHOOSES2 = /^(?:-s|--sandbox|-c|--config)$/;
function hasUnknownOption(words3) {
  return words3.some((word3, i) => {
    const before = words3[i - 1] ?? "";
    return isUnknown(word3) && (!before.startsWith("-") || CHOOSES2.test(before));
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
function listedTools(listed, place3) {
  return listed.flatMap((text2) => {
    const [, tool = text2, specifier] = /^([A-Za-z_]+)(?:\((.*)\))?$/s.exec(text2) ?? [];
    if (tool === "run_shell_command" || tool === "ShellTool")
      return [shellTool(text2, specifier === void 0 ? void 0 : `${specifier}:*`, "allowed", place3(text2))];
    if (tool === "write_file" || tool === "replace")
      return [
        plainTool(text2, "edit", "allowed", place3(text2), [{ resource: "host:files", access: "write", via: "none" }])
      ];
    if (tool === "web_fetch" || tool === "google_web_search")
      return [plainTool(text2, "web", "allowed", place3(text2), [{ resource: "internet", access: "send", via: "none" }])];
    return [];
  });
}
function serverTools(servers, place3) {
  return (servers?.entries() ?? []).flatMap(({ key, value }) => {
    const image = [
      value.get("command")?.string(),
      value.get("httpUrl")?.string(),
      value.get("url")?.string(),
      ...(value.get("args")?.items() ?? []).map((a) => a.string())
    ].join(" ");
    if (!/github-mcp-server|api\.githubcopilot\.com|server-github/.test(image))
      return [plainTool(`MCP server ${key}`, "mcp", "allowed", place3(key))];
    const included = value.get("includeTools")?.items().flatMap((item) => item.string() ?? []);
    return (included ?? ["*"]).map(
      (tool) => githubMcpTool(`${key}: ${tool}`, tool === "*" ? "*" : [tool], "allowed", place3(tool === "*" ? key : tool))
    );
  });
}
function geminiTools(step, settings3, version, report2) {
  const given = settings3 !== void 0 && settings3.text.trim() !== "";
  const tree = given ? settingsJson(step.file, settings3.text, true) : void 0;
  const broken = given && tree === void 0;
  const location = settings3?.tree?.location ?? step;
  if (broken)
    report2({
      code: "syntax-error",
      level: "warning",
      message: "The Gemini settings are not valid JSON, so their tool list limits nothing.",
      location
    });
  const raw = settings3?.tree?.string();
  const place3 = (text2) => {
    const at = raw?.indexOf(text2) ?? -1;
    return at >= 0 && settings3?.tree ? settings3.tree.locate(at, text2.length) : location;
  };
  const core = tree?.at("tools", "core") ?? tree?.get("coreTools");
  const servers = broken ? [] : serverTools(tree?.get("mcpServers"), place3);
  const number = version?.trim().replace(/^v(?=\d)/, "");
  const pinned = number !== void 0 && /^\d/.test(number) ? { version: number, floats: false } : { version: void 0, floats: true };
  if (broken || core === void 0) return [...everything(location), ...servers];
  if (core.kind !== "list")
    return [...everything(location, "any command (--yolo; what limits it is not in the files)"), ...servers];
  if (atLeast(pinned, LIST_HOLDS_SINCE) === false)
    return [...everything(location, `any command (--yolo ignores the list before ${LIST_HOLDS_SINCE})`), ...servers];
  const listed = core.items().flatMap((item) => item.string() ?? []);
  return [...listedTools(listed, place3), ...servers];
}
function valuesOf2(words3, flag2) {
  return words3.flatMap((word3, i) => {
    if (word3 === flag2) return words3.slice(i + 1, i + 2);
    return word3.startsWith(`${flag2}=`) ? [word3.slice(flag2.length + 1)] : [];
  });
}
function geminiCommandTools(words3, location) {
  const modes = valuesOf2(words3, "--approval-mode");
  if (words3.includes("-y") || words3.includes("--yolo") || modes.includes("yolo")) return everything(location);
  const allowed = valuesOf2(words3, "--allowed-tools").flatMap((value) => value.split(","));
  const tools = listedTools(
    allowed.map((tool) => tool.trim()),
    () => location
  );
  const unknown5 = [...allowed, ...modes].filter(isUnknown).map((what) => unknownTool(what, location));
  const edit = plainTool("write_file", "edit", "mode", location, [
    { resource: "host:files", access: "write", via: "none" }
  ]);
  return [...tools, ...modes.includes("auto_edit") ? [edit] : [], ...unknown5];
}

// src/readers/ci/agents/step-credentials.ts
function environmentCredentials(step) {
  const held = [];
  for (const [name2, value] of step.env) {
    for (const ref of value.refs) {
      held.push({ ref, name: name2, location: value.tree?.location ?? step.location, channels: environmentChannels(name2) });
    }
  }
  return held;
}
function modelRefs(step, entry2) {
  const inputs2 = (entry2["model-keys"] ?? []).flatMap((name2) => step.with.get(name2)?.refs ?? []);
  const env = [...step.env].filter(([name2]) => entry2["model-env"]?.includes(name2) ?? classify(name2, "env").class === "model-key").flatMap(([, value]) => value.refs);
  return [...inputs2, ...env];
}

// src/readers/ci/agents/action-agent.ts
function inputCredentials(step, entry2) {
  const value = entry2["token-input"] === void 0 ? void 0 : step.with.get(entry2["token-input"]);
  return (value?.refs ?? []).map((ref) => ({
    ref,
    name: entry2["token-input"] ?? "",
    location: value?.tree?.location ?? step.location,
    channels: ["env", "gh", "git", "action", "mcp"]
  }));
}
function promptCredentials(step) {
  return ["prompt", "direct_prompt", "custom_instructions", "override_prompt"].flatMap(
    (input) => (step.with.get(input)?.refs ?? []).map(
      (ref) => ({
        ref,
        name: input,
        location: step.with.get(input)?.tree?.location ?? step.location,
        channels: ["env"]
      })
    )
  );
}
var SETTINGS3 = ["settings", "settings_json", "mcp_config", "claude_args", "claude_env", "codex-args"];
function settingsCredentials(step) {
  return SETTINGS3.flatMap((input) => {
    const value = step.with.get(input);
    return (value?.refs ?? []).map((ref) => {
      const personal = new RegExp(
        `PERSONAL_ACCESS_TOKEN["'\\s:]{1,20}\\$\\{\\{[^{}]{0,200}\\b${ref.name.replace(/[^\w]/g, ".")}\\b`,
        "i"
      ).test(value?.tree?.string() ?? "");
      return {
        ref,
        name: personal ? "GITHUB_PERSONAL_ACCESS_TOKEN" : input,
        location: value?.tree?.location ?? step.location,
        channels: ["env", "mcp"]
      };
    });
  });
}
function modelCredentials(step, entry2) {
  if (entry2.id === "codex-action") return [];
  return (entry2["model-keys"] ?? []).flatMap(
    (name2) => (step.with.get(name2)?.refs ?? []).map(
      (ref) => ({
        ref,
        name: name2,
        location: step.with.get(name2)?.tree?.location ?? step.location,
        channels: ["env"]
      })
    )
  );
}
var TAG_EVENTS = /* @__PURE__ */ new Set([
  "issues",
  "issue_comment",
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment"
]);
function claudeTools(step, entry2, report2, repository) {
  const grants = actionGrants(step, repository, report2);
  unknownTools(grants).forEach(report2);
  const own = allowedTools(grants);
  if (entry2.id === "claude-code-base-action") return () => own;
  const given = ["prompt", "direct_prompt", "override_prompt"].some(
    (name2) => (step.with.get(name2)?.text.trim() ?? "") !== ""
  );
  const mode = step.with.get("mode")?.text.trim();
  const before = atLeast(pinnedVersion(step.uses ?? "", step.comment), "1.0.0") === false;
  const prompted = before ? mode === "agent" : given && mode !== "tag";
  const tracked = step.with.get("track_progress")?.text === "true";
  const tag = [...tagModeTools(step, grants), ...own];
  return (context) => TAG_EVENTS.has(context.event) && (!prompted || tracked) ? tag : own;
}
function actionTools(entry2, step, report2, repository) {
  if (entry2.id === "codex-action") {
    const tools = codexActionTools(step);
    return () => tools;
  }
  if (entry2.id === "run-gemini-cli") {
    const settings3 = step.with.get("settings") ?? step.with.get("settings_json");
    const tools = geminiTools(step.location, settings3, step.with.get("gemini_cli_version")?.text, report2);
    return () => tools;
  }
  return claudeTools(step, entry2, report2, repository);
}
function scrubbed(entry2, step, held) {
  const { scrubs, check } = entry2;
  if (scrubs === void 0 || check === void 0) return held;
  const isOff = [check["off-input"], check["off-needs-input"] ?? ""].every(
    (name2) => (step.with.get(name2)?.text.trim() ?? "") !== ""
  );
  const on = isOff && atLeast(pinnedVersion(step.uses ?? "", step.comment), scrubs.since) && !step.env.has(scrubs["off-env"]);
  if (!on) return held;
  const inputs2 = entry2["model-keys"] ?? [];
  return held.map(
    (one4) => scrubs.variables.includes(one4.name) || inputs2.includes(one4.name) ? { ...one4, scrubbed: true } : one4
  );
}
function actionAgent(entry2, step, report2, repository) {
  const pin2 = pinnedVersion(step.uses ?? "", step.comment);
  const tokens2 = inputCredentials(step, entry2);
  return {
    entry: entry2,
    step,
    location: step.location,
    version: pin2.version,
    mode: entry2.id === "claude-code-action" ? "tag" : "agent",
    tools: actionTools(entry2, step, report2, repository),
    credentials: [
      ...scrubbed(entry2, step, [...environmentCredentials(step), ...modelCredentials(step, entry2)]),
      ...tokens2,
      ...promptCredentials(step),
      ...settingsCredentials(step)
    ],
    model: modelRefs(step, entry2),
    check: builtInCheck(entry2, step),
    appToken: entry2["app-token"] !== void 0 && (step.with.get(entry2["token-input"] ?? "")?.text.trim() ?? "") === ""
  };
}

// src/readers/ci/scripts/script-files.ts
var PROGRAM = /\.(?:py|[cm]?[jt]s|rb|pl|php|ps1)$/;
var INTERPRETERS = /^(?:python[\d.]*|node|deno|bun|tsx|ts-node|ruby|perl|php|pwsh|uv|poetry|pipenv|zx)$/;
function calledFile({ name: name2, words: words3, via }) {
  if (via !== void 0) return void 0;
  const base = name2.split("/").at(-1) ?? "";
  if (name2 === "source" || name2 === ".") return fileOf(words3, 0, "source");
  if (isShell(name2)) {
    if (words3.some((word3) => /^-[a-z]*[cs][a-z]*$/.test(word3.value))) return void 0;
    return fileOf(
      words3,
      words3.findIndex((word3, i) => !/^[-+]/.test(word3.value) && !/^[-+]o$/.test(words3[i - 1]?.value ?? "")),
      "shell"
    );
  }
  if (INTERPRETERS.test(base)) {
    const file = words3.findIndex((word3) => PROGRAM.test(word3.value));
    return fileOf(words3, file, "program");
  }
  if (PROGRAM.test(name2)) return { name: name2, words: words3, as: "program" };
  return name2.includes("/") || /\.(?:sh|bash|zsh|ksh)$/.test(name2) ? { name: name2, words: words3, as: "shell" } : void 0;
}
function fileOf(words3, at, as) {
  const word3 = at < 0 ? void 0 : words3[at];
  return word3 && { name: word3.value, words: words3.slice(at + 1), as };
}
var UNKNOWN_START = /^\$(?:\{\{[^{}]*\}\}|\{[^{}]*\}|\([^()]*(?:\([^()]*\)[^()]*)?\)|\w+)\/+/;
var ELSEWHERE = /^(?:[/~]|\$\{?(?:HOME|RUNNER_\w+|TMP\w*|XDG_\w+)\b|\$\{\{\s*runner\.)/;
function relativeNames(name2, script, action) {
  const rest = name2.replace(UNKNOWN_START, "");
  if (ELSEWHERE.test(name2) || /[$`*?]/.test(rest)) return [];
  const from2 = rest === name2 ? script.from : ["", script.folder, action, ...script.from];
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
  for (const name2 of names) {
    const source = repository.file(name2);
    if (source !== void 0) return source;
  }
  return void 0;
}
function folderOf(file) {
  return file.split("/").slice(0, -1).join("/");
}
function isShellScript(text2) {
  const first = text2.slice(0, 200).split("\n", 1)[0] ?? "";
  return !first.startsWith("#!") || /\b(?:ba|z|da|k)?sh\b/.test(first);
}

// src/readers/ci/scripts/make-targets.ts
var NAMES3 = ["GNUmakefile", "makefile", "Makefile"];
var MAX_LINES = 5e3;
var MAX_TARGETS = 50;
var MAX_TEXT = 64 * 1024;
var files = /* @__PURE__ */ new WeakMap();
function makeRecipes(command2, script, repository) {
  if (command2.name !== "make" && command2.name !== "gmake") return [];
  const asked = [];
  let folder = "";
  let names = NAMES3;
  for (let i = 0; i < command2.words.length; i += 1) {
    const word3 = command2.words[i]?.value ?? "";
    const next2 = command2.words[i + 1]?.value ?? "";
    if (word3 === "-C" || word3 === "--directory") folder = next2;
    if (word3 === "-f" || word3 === "--file") names = [next2];
    if (/^(?:-[Cf]|--directory|--file)$/.test(word3)) i += 1;
    else if (!word3.startsWith("-") && !word3.includes("=")) asked.push(word3);
  }
  const paths = names.flatMap((name2) => relativeNames(folder === "" ? name2 : `${folder}/${name2}`, script, ""));
  const source = firstFile(repository, paths);
  if (source === void 0) return [];
  const makefile = files.get(source) ?? parseMakefile(source);
  files.set(source, makefile);
  return ordered(makefile, asked.length > 0 ? asked : [makefile.first ?? ""]);
}
function ordered({ targets }, asked) {
  const seen = /* @__PURE__ */ new Set();
  const recipes = [];
  const add3 = (name2) => {
    const target = targets.get(name2);
    if (target === void 0 || seen.has(name2) || seen.size >= MAX_TARGETS) return;
    seen.add(name2);
    for (const need of target.needs) add3(need);
    if (target.recipe !== void 0) recipes.push(target.recipe);
  };
  for (const name2 of asked) add3(name2);
  return recipes;
}
function parseMakefile(source) {
  const targets = /* @__PURE__ */ new Map();
  const variables = /* @__PURE__ */ new Map();
  let first;
  let open2 = [];
  let at = 0;
  for (const line of source.text.split("\n").slice(0, MAX_LINES)) {
    const [, name2 = "", value = ""] = /^(?:export\s+)?([A-Za-z_]\w*)\s*[:?+]{0,3}=\s*(.*)$/.exec(line) ?? [];
    const [, left = "", right = ""] = name2 === "" ? /^([^\s#=:][^#=:]*)::?(?!=)([^#]*)/.exec(line) ?? [] : [];
    if (name2 !== "" && !variables.has(name2)) variables.set(name2, value);
    else if (left !== "") {
      open2 = left.trim().split(/\s+/).slice(0, MAX_TARGETS);
      first ??= open2.find((target) => !target.startsWith("."));
      const needs = (right.split(";", 1)[0] ?? "").split(/\s+/).filter((need) => need !== "");
      for (const target of open2) targets.set(target, { needs, recipe: targets.get(target)?.recipe });
    } else if (line.startsWith("	") && open2.length > 0) {
      for (const target of open2)
        append(targets, target, { source, text: line.slice(1), start: at, end: at + line.length });
    } else if (line.trim() !== "" && !line.startsWith("#")) open2 = [];
    at += line.length + 1;
  }
  for (const [name2, { needs, recipe }] of targets)
    if (recipe !== void 0)
      targets.set(name2, { needs, recipe: { ...recipe, text: shellText(recipe.text, variables) } });
  return { targets, first };
}
function append(targets, name2, line) {
  const target = targets.get(name2);
  const before = target?.recipe;
  if (target === void 0 || (before?.text.length ?? 0) > MAX_TEXT) return;
  const recipe = before ? { ...before, text: `${before.text}
${line.text}`, end: line.end } : line;
  targets.set(name2, { needs: target.needs, recipe });
}
function shellText(text2, variables) {
  const plain4 = text2.replace(/^[@+-]+/gm, "");
  const filled2 = plain4.replace(
    /\$(?:\$|\(([A-Za-z_]\w*)\)|\{([A-Za-z_]\w*)\})/g,
    (_all, round, curly) => {
      const name2 = round ?? curly;
      return name2 === void 0 ? "$" : variables.get(name2) ?? `\${${name2}}`;
    }
  );
  return filled2.length > MAX_TEXT ? plain4 : filled2;
}

// src/readers/ci/scripts/package-scripts.ts
var ON_INSTALL = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];
var SHORT = /* @__PURE__ */ new Map([
  ["t", "test"],
  ["tst", "test"]
]);
var RUN = /* @__PURE__ */ new Set(["run", "run-script", "rum", "urn"]);
var MANAGERS = /* @__PURE__ */ new Set(["npm", "pnpm", "yarn", "bun"]);
var FOLDER2 = /^(?:--prefix|-C|--dir|--cwd)$/;
var VALUED = /^(?:-w|--workspace|--filter|-F|--loglevel|--registry)$/;
function packageScripts(command2, script, repository) {
  if (!MANAGERS.has(command2.name)) return [];
  const { positions, folder } = positional2(command2);
  const names = relativeNames(`${folder}/package.json`.replace(/^\//, ""), script, "");
  const source = firstFile(repository, names);
  const scripts = source && parseYaml(source, "json").tree?.get("scripts");
  if (source === void 0 || scripts === void 0) return [];
  const [first, second] = positions.map((at2) => command2.words[at2]?.value ?? "");
  const isRun = RUN.has(first ?? "");
  const at = positions[isRun ? 1 : 0];
  const name2 = isRun ? second : SHORT.get(first ?? "") ?? first;
  const install = first === void 0 ? command2.name === "yarn" : /^(?:i|ci|install|add|clean-install)$/.test(first);
  const wanted = install && !isRun ? ON_INSTALL : [`pre${name2}`, name2 ?? "", `post${name2}`];
  const words3 = at === void 0 || install ? [] : command2.words.slice(at + 1).filter((word3) => word3.value !== "--");
  return wanted.flatMap((key) => {
    const value = scripts.get(key);
    return value?.string() === void 0 ? [] : [{ source, value, words: key === name2 ? words3 : [] }];
  });
}
function positional2({ words: words3 }) {
  const positions = [];
  let folder = "";
  for (let i = 0; i < words3.length; i += 1) {
    const word3 = words3[i]?.value ?? "";
    if (word3 === "--") break;
    const [flag2 = "", value] = word3.split(/=(.*)/s);
    if (FOLDER2.test(flag2)) folder = value ?? words3[i + 1]?.value ?? "";
    if ((FOLDER2.test(flag2) || VALUED.test(flag2)) && value === void 0) i += 1;
    else if (!word3.startsWith("-")) positions.push(i);
  }
  return { positions, folder };
}

// src/readers/ci/scripts/called-scripts.ts
var CHORES = /test|check|valid|build|install|list|pack|publish|sync|lint|release|deploy/i;
var CALLS = /\b(?:npm|pnpm|yarn|bun|make|gmake|source)\s|\.(?:sh|bash|zsh|ksh)\b|(?:^|[\s;&|("'`])(?:bash|sh|zsh|\.)\s|(?:^|[;&|(`]|\b(?:then|do|else|sudo|exec|time|env)\s)[ \t]*["']?(?:\$[\w{}().]+)?\.{0,2}[\w./-]*\/\w/m;
var HIDDEN3 = /--(?:dangerously|allow-all|allow-?ed|yolo|permission-mode|full-auto|approval-mode|skip-git)|\s(?:-p|--print|--prompt|exec)\s/;
function mayRunAgent(text2) {
  return mayNameAgent(text2) || CALLS.test(text2) || text2.includes("$") && HIDDEN3.test(text2);
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
  const text2 = script.replace(/^[ \t]*#.*$/gm, "");
  if (text2.includes("$") && HIDDEN3.test(text2)) return true;
  if (!CALLS.test(text2)) return false;
  if (UNCLEAR.test(text2)) return true;
  const isLive = (name2) => {
    const source = fileIn(repository, folders, name2);
    if (source === void 0) return isAgentName(name2);
    const known5 = calling.get(source) ?? mayRunAgent(source.text);
    calling.set(source, known5);
    return known5;
  };
  if (MANIFESTS.some(([command2, names]) => command2.test(text2) && names.some(isLive))) return true;
  for (const [name2] of text2.matchAll(NAMED)) {
    if (DATA.test(name2)) continue;
    if (/[${(]/.test(name2) || isLive(name2)) return true;
  }
  return false;
}
function fileIn(repository, folders, name2) {
  const names = folders.map((folder) => `${folder}/${name2}`.replace(/^(?:\.?\/)+/, "").replaceAll("/./", "/"));
  return firstFile(repository, names);
}
var PROGRAMS = /(?<![\w./-])[\w./-]+\.(?:py|[cm]?[jt]s|rb)\b/g;
var programs = /* @__PURE__ */ new WeakMap();
function mayRunProgram(text2, repository, folders) {
  for (const [name2] of text2.matchAll(PROGRAMS)) {
    if (/\bcd\s/.test(text2) || isAgentName(name2)) return true;
    const source = fileIn(repository, folders, name2);
    const known5 = source && (programs.get(source) ?? suggestsAgent(source.text));
    if (source !== void 0) programs.set(source, known5 === true);
    if (known5 === true) return true;
  }
  return false;
}
function calledScripts(line, form, repository, action, report2) {
  const { script, session: session2 } = line;
  const called3 = [];
  for (const { source, value, words: words3 } of packageScripts(form, script, repository)) {
    const text2 = `${value.string() ?? ""}${words3.length > 0 ? ' "$@"' : ""}`;
    const place3 = (offset, end2, name2) => value.locate(...spanOf3(text2, offset, end2, name2));
    const from2 = [folderOf(source.file)];
    called3.push({
      script: { text: text2, place: place3, location: value.location, folder: folderOf(source.file), from: from2 },
      session: session2.child(words3, form.env)
    });
  }
  for (const { source, text: text2, start: start3, end: end2 } of makeRecipes(form, script, repository)) {
    const from2 = [folderOf(source.file)];
    const place3 = (_offset, _end, name2) => {
      const [at, length] = spanOf3(source.text, start3, end2, name2);
      return locationOf(source, at, at + length);
    };
    called3.push({
      script: { text: text2, place: place3, location: locationOf(source, start3, end2), folder: folderOf(source.file), from: from2 },
      session: session2.child([], form.env)
    });
  }
  return [...called3, ...calledByName(line, form, repository, action, report2)].filter(
    ({ script: { text: text2 } }) => mayRunAgent(text2)
  );
}
function calledByName(line, form, repository, action, report2) {
  const { script, session: session2 } = line;
  const file = calledFile(form);
  const inline = file === void 0 ? inlineProgram(form) : void 0;
  if (inline !== void 0 && suggestsAgent(inline)) report2(notFollowed("A program that stands here", line.location));
  if (file === void 0) return [];
  const names = relativeNames(file.name, script, action);
  const source = firstFile(repository, names);
  if (source === void 0) {
    const base = file.name.split("/").at(-1) ?? "";
    if (names.length > 0 && isAgentName(base) && !CHORES.test(base) && agentByCommand(base) === void 0)
      report2({
        code: "unresolved-reference",
        level: "warning",
        message: `\`${names[0]}\` cannot be read: whether it runs an agent is not known.`,
        location: line.location
      });
    return [];
  }
  if (file.as === "program" || !isShellScript(source.text)) {
    if (suggestsAgent(source.text)) report2(notFollowed(`The program \`${source.file}\``, line.location));
    return [];
  }
  const inner = file.as === "source" ? session2 : session2.child(file.words, form.env);
  return [{ script: fileScript(source, script.from), session: inner }];
}
function inlineProgram({ name: name2, words: words3, stdin }) {
  if (!/^(?:python[\d.]*|node|ruby|perl|deno|bun)$/.test(name2.split("/").at(-1) ?? "")) return void 0;
  const flag2 = words3.findIndex((word3) => word3.value === "-c" || word3.value === "-e" || word3.value === "--eval");
  return flag2 === -1 ? stdin : words3[flag2 + 1]?.value;
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
  const place3 = (offset, end2, name2) => {
    const [at, length] = spanOf3(source.text, offset, end2, name2);
    return locationOf(source, at, at + length);
  };
  return { text: source.text, place: place3, location: locationOf(source, 0, 0), folder: folderOf(source.file), from: from2, source };
}
function spanOf3(text2, offset, end2, name2) {
  const at = text2.slice(0, end2).indexOf(name2, Math.max(0, offset));
  return at < 0 ? [Math.max(0, offset), Math.max(1, Math.min(end2, text2.length) - offset)] : [at, name2.length];
}

// src/readers/ci/scripts/shell-session.ts
var MAX_KNOWN = 1e3;
var MAX_CALLS = 8;
var MAX_ASSIGNED = 1024 * 1024;
function session(env, words3 = [], start3) {
  const now = new Map(start3);
  const ever = new Map(start3);
  let assigned3 = 0;
  const calls = /* @__PURE__ */ new Map();
  now.set("@", [heldWords(words3)]);
  const initial = (name2) => {
    const value = env.get(name2);
    return value === void 0 ? void 0 : [heldText(value.text)];
  };
  const lookup = (name2) => now.get(name2) ?? initial(name2);
  return {
    lookup,
    assign(one4) {
      if (now.size > MAX_KNOWN && !now.has(one4.name)) return;
      const before = lookup(one4.name) ?? (one4.certain ? [] : [[]]);
      const past = ever.get(one4.name) ?? initial(one4.name) ?? [];
      assigned3 += [...before, ...past].reduce((sum, held) => sum + lengthOf(held), 1);
      const fresh = assigned3 > MAX_ASSIGNED ? unknownValue2(one4.name) : assignedValues(one4, before, lookup);
      const all3 = assigned3 > MAX_ASSIGNED ? fresh : merged(one4.name, past, fresh);
      ever.set(one4.name, all3);
      now.set(one4.name, one4.certain || assigned3 > MAX_ASSIGNED ? fresh : merged(one4.name, before, fresh));
    },
    called(name2, list4) {
      const known5 = calls.get(name2) ?? [];
      if (known5.length < MAX_CALLS && calls.size < MAX_KNOWN) calls.set(name2, [...known5, list4]);
    },
    inside(name2) {
      const arguments_ = calls.get(name2)?.map(heldWords);
      return (variable4) => variable4 === "@" ? arguments_ : ever.get(variable4) ?? initial(variable4);
    },
    child(list4, own) {
      const values2 = new Map(now);
      for (const [name2, text2] of Object.entries(own)) {
        if (!text2.includes("$")) values2.set(name2, [heldText(text2)]);
      }
      return session(env, list4, values2);
    }
  };
}
function merged(name2, before, fresh) {
  if (before.length === 0) return fresh;
  const different = new Map([...before, ...fresh].map((held) => [JSON.stringify(held), held]));
  return different.size > MAX_FORMS ? unknownValue2(name2) : [...different.values()];
}

// src/readers/ci/agents/copilot-flags.ts
var BUILT_IN_SERVER = "github-mcp-server";
var TRUTHY = ["true", "1", "yes", "on", "y"];
var FALSY = ["", "false", "0", "no", "off", "n"];
var NAMES4 = {
  shell: ["bash", "powershell"],
  write: ["apply_patch", "create", "edit"],
  url: ["web_fetch"]
};
var BUILT_IN2 = /* @__PURE__ */ new Set([
  ...["bash", "list_bash", "read_bash", "stop_bash", "write_bash"],
  ...["powershell", "list_powershell", "read_powershell", "stop_powershell", "write_powershell"],
  ...["apply_patch", "create", "edit", "view", "list_agents", "read_agent", "task", "write_agent"],
  ...["ask_user", "glob", "grep", "rg", "skill", "web_fetch"]
]);
var DELEGATES = ["task", "skill"];
function items3(text2) {
  const found = [];
  let depth = 0;
  let item = "";
  for (const char of text2) {
    if (char === "(") depth += 1;
    if (char === ")") depth -= 1;
    if (char === "," && depth <= 0) {
      found.push(item);
      item = "";
    } else item += char;
  }
  return [...found, item].map((one4) => one4.trim()).filter((one4) => one4 !== "");
}
function values(words3, name2, many) {
  return words3.flatMap((word3, i) => {
    if (word3.startsWith(`${name2}=`)) return [word3.slice(name2.length + 1)];
    if (word3 !== name2) return [];
    const rest = words3.slice(i + 1);
    const end2 = rest.findIndex((one4) => one4.startsWith("-"));
    return rest.slice(0, many ? end2 < 0 ? rest.length : end2 : 1);
  });
}
var list2 = (words3, name2) => values(words3, name2, true).flatMap(items3);
var isOpen = (text2) => /[$`*]/.test(text2);
function enabledTools(words3) {
  if (words3.includes("--enable-all-github-mcp-tools")) return { tools: "*", sure: true };
  const sets = values(words3, "--add-github-mcp-toolset", false).flatMap(items3);
  const tools = values(words3, "--add-github-mcp-tool", false).flatMap(items3);
  if (sets.includes("all") || tools.includes("*")) return { tools: "*", sure: true };
  if (sets.length > 0 || tools.some(isOpen)) return { tools: "*", sure: false };
  return tools.length > 0 ? { tools, sure: true } : void 0;
}
function copilotFlags(words3, allowAll) {
  const whole2 = ["--allow-all", "--yolo"].find((flag2) => words3.includes(flag2));
  const variable4 = allowAll.some((text2) => TRUTHY.includes(text2.trim().toLowerCase()));
  const everything2 = whole2 ?? (variable4 ? "COPILOT_ALLOW_ALL" : void 0);
  const available = list2(words3, "--available-tools");
  const mode = words3.find((word3) => word3 === "--acp" || word3 === "--server" || word3 === "workflow");
  const bare2 = words3.some((word3, i) => word3 === "--allow-tool" && (words3[i + 1]?.startsWith("-") ?? true));
  const allUrls = everything2 ?? words3.find((word3) => word3 === "--allow-all-urls");
  return {
    allow: list2(words3, "--allow-tool"),
    deny: list2(words3, "--deny-tool"),
    available: available.length === 0 || available.some(isOpen) ? void 0 : available,
    excluded: available.length === 0 ? list2(words3, "--excluded-tools") : [],
    allTools: everything2 ?? words3.find((word3) => word3 === "--allow-all-tools"),
    everything: everything2 !== void 0,
    urls: allUrls === void 0 ? list2(words3, "--allow-url") : ["any address"],
    servers: values(words3, "--additional-mcp-config", false),
    enabled: enabledTools(words3),
    noBuiltIn: words3.includes("--disable-builtin-mcps") || values(words3, "--disable-mcp-server", false).includes(BUILT_IN_SERVER),
    unknown: [
      ...mode === void 0 || mode === "workflow" && words3[0] !== mode ? [] : [mode],
      ...bare2 ? ["--allow-tool"] : [],
      ...allowAll.filter((text2) => ![...TRUTHY, ...FALSY].includes(text2.trim().toLowerCase())).map((text2) => text2.startsWith("${{") ? text2 : "$COPILOT_ALLOW_ALL")
    ]
  };
}
var PATTERN2 = /^([^()]*?)(?:\((.*)\))?$/s;
function parts(rule) {
  const [, kind = rule, argument] = PATTERN2.exec(rule) ?? [];
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
    const has3 = (name2) => available.includes(name2);
    const left = kind === "mcp" ? available.some((name2) => !BUILT_IN2.has(name2)) : [kind, ...NAMES4[kind]].some(has3);
    if (left) return "no";
    return DELEGATES.some(has3) ? "possible" : "yes";
  }
  if (kind === "mcp") return "no";
  const gone = NAMES4[kind].filter((name2) => excluded.includes(name2));
  if (gone.length === NAMES4[kind].length)
    return DELEGATES.every((name2) => excluded.includes(name2)) ? "yes" : "possible";
  return kind === "shell" && gone.length > 0 ? "possible" : "no";
}

// src/readers/ci/agents/copilot-rules.ts
function isRuleUnknown(rule) {
  const { kind, argument } = parts(rule);
  return /[$`]/.test(kind) || kind === "shell" && /^["']?[$`]/.test(argument ?? "");
}
var unsure2 = (stop, grant2) => {
  if (stop === "yes") return [];
  return [stop === "no" ? grant2 : { ...grant2, confidence: "possible" }];
};
function ruleTool2(text2, flags, location) {
  const { kind, argument } = parts(text2);
  if (isDenied(flags, kind, argument)) return [];
  if (kind === "shell") {
    const pattern2 = argument === void 0 ? void 0 : commandPattern(argument);
    return unsure2(
      removal(flags, "shell"),
      shellTool(text2, pattern2, "allowed", location, "full", deniedCommands(flags))
    );
  }
  if (kind === "write")
    return unsure2(
      removal(flags, "write"),
      plainTool(text2, "edit", "allowed", location, [{ resource: "host:files", access: "write", via: "none" }])
    );
  if (kind === "url")
    return unsure2(
      removal(flags, "url"),
      plainTool(text2, "web", "allowed", location, [{ resource: "internet", access: "send", via: "none" }])
    );
  if (kind === "read" || kind === "memory") return [plainTool(text2, "read", "allowed", location)];
  return serverTool(text2, { server: kind, tool: argument }, flags, location);
}
function serverTool(text2, { server, tool }, flags, location) {
  const stop = removal(flags, "mcp");
  if (server !== "github" && server !== BUILT_IN_SERVER)
    return unsure2(stop, plainTool(text2, "mcp", "allowed", location));
  const grant2 = githubMcpTool(text2, tool === void 0 ? "*" : [tool], "allowed", location);
  if (server === BUILT_IN_SERVER && (tool === void 0 || flags.enabled !== void 0)) return [];
  return unsure2(stop === "no" ? "possible" : stop, grant2);
}

// src/readers/ci/agents/copilot.ts
var EDITS2 = { resource: "host:files", access: "write", via: "none" };
var SENDS = { resource: "internet", access: "send", via: "none" };
var READ_ONLY_HOLDS_SINCE = "0.0.423";
function within2(stop, grants) {
  if (stop === "yes") return [];
  return stop === "no" ? grants : grants.map((grant2) => ({ ...grant2, confidence: "possible" }));
}
function anyCommand3(label, location) {
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
var possible = (grant2) => ({ ...grant2, confidence: "possible" });
function everyTool(flags, location) {
  const { allTools, everything: everything2 } = flags;
  if (allTools === void 0) return [];
  const web = plainTool("web_fetch", "web", "flag", location, [SENDS]);
  return [
    ...within2(removal(flags, "shell"), [anyCommand3(`any command (${allTools})`, location)]),
    ...within2(removal(flags, "write"), [plainTool("write", "edit", "flag", location, [EDITS2])]),
    // Whether `--allow-all-tools` alone lets it fetch any address is not documented.
    ...everything2 || flags.urls.length > 0 ? [] : within2(removal(flags, "url"), [possible(web)]),
    ...within2(removal(flags, "mcp"), serversOf(flags, location))
  ];
}
function serversOf(flags, location) {
  return flags.servers.map((text2) => {
    if (text2.startsWith("@") || /^[$`]/.test(text2)) return unknownTool(text2, location, false);
    if (/github-mcp-server|api\.githubcopilot\.com|server-github/.test(text2))
      return githubMcpTool("GitHub server of --additional-mcp-config", "*", "flag", location);
    return plainTool("MCP server of --additional-mcp-config", "mcp", "flag", location);
  });
}
function builtInServer(flags, location) {
  if (flags.noBuiltIn || flags.enabled === void 0) return [];
  const { tools, sure } = flags.enabled;
  const label = (tool) => `${BUILT_IN_SERVER}: ${tool}`;
  const asked = flags.allow.map(parts).flatMap(({ kind, argument }) => kind === BUILT_IN_SERVER && argument || []);
  const whole2 = tools === "*" && allows(flags, BUILT_IN_SERVER, "*");
  const names = whole2 ? ["*"] : (tools === "*" ? asked : tools).filter((tool) => allows(flags, BUILT_IN_SERVER, tool));
  const grants = names.map((tool) => githubMcpTool(label(tool), tool === "*" ? "*" : [tool], "flag", location));
  return within2(removal(flags, "mcp"), sure ? grants : grants.map(possible));
}
function webTools(flags, location) {
  return within2(
    removal(flags, "url"),
    flags.urls.map((what) => plainTool(`web_fetch (${what})`, "web", "flag", location, [SENDS]))
  );
}
function copilotTools(words3, allowAll, named5, location) {
  const flags = copilotFlags(words3, allowAll);
  const shell = removal(flags, "shell") !== "yes";
  const rules2 = flags.allow.filter((text2) => !isRuleUnknown(text2));
  const unknown5 = [...flags.unknown, ...flags.allow.filter(isRuleUnknown)];
  const granted2 = rules2.flatMap((text2) => ruleTool2(text2, flags, location));
  const version = named5 === void 0 ? void 0 : /.@v?(\d[^/@]*)$/.exec(named5)?.[1];
  const old = version !== void 0 && atLeast({ version, floats: false }, READ_ONLY_HOLDS_SINCE) === false;
  const label = `any command (what only reads can hide others before ${READ_ONLY_HOLDS_SINCE})`;
  const hidden = old && flags.allTools === void 0 ? [possible(anyCommand3(label, location))] : [];
  return {
    tools: [
      ...everyTool(flags, location),
      ...granted2,
      ...webTools(flags, location),
      ...builtInServer(flags, location),
      ...within2(removal(flags, "shell"), hidden),
      ...unknown5.map((text2) => unknownTool(text2, location, shell))
    ],
    unknown: unknown5
  };
}

// src/readers/ci/agents/cli-tools.ts
var HOLDS_OPTIONS = /(?:^|[^a-z])(?:args?|arguments|flags?|opts?|options?|params?|tools?|permissions?)(?:[^a-z]|$)|\$[@*]|\$\{[@*]/i;
var VALUED2 = /^(?:--(?:dis)?allowed-?[tT]ools|--permission-mode|--approval-mode|-s|--sandbox|-m|--model|--max-turns|--output-format|--input-format|--(?:append-)?system-prompt(?:-file)?|--settings|--mcp-config|--session-id|--resume|--add-dir|--fallback-model|--json-schema|--output-last-message|-o|-C|--cd|--include-directories|--agent|--allow-url|--deny-url|--deny-tool|--excluded-tools|--log-dir|--log-level)$/;
var COMPUTED = /^(?:\$\(|`|\$\{[A-Za-z_]\w*[^\w}])/;
function hiddenOptions(words3) {
  return words3.flatMap(
    ({ value, literal, open: open2 }, i) => open2 && !literal && HOLDS_OPTIONS.test(value) && !VALUED2.test(words3[i - 1]?.value ?? "") ? [value] : []
  );
}
function valuesOf3(words3, ...flags) {
  return words3.flatMap(({ value }, i) => {
    const flag2 = flags.find((name2) => value === name2 || value.startsWith(`${name2}=`));
    if (flag2 === void 0) return [];
    return [value === flag2 ? words3[i + 1]?.value ?? "" : value.slice(flag2.length + 1)];
  });
}
function textsOf2(name2, { env }, lookup) {
  const own = env[name2];
  if (own !== void 0) return [own];
  return (lookup(name2) ?? []).map((held) => held.map((text2) => text2.map((piece) => piece.text).join("")).join(" "));
}
function cliTools(entry2, command2, { location, repository, report: report2, lookup }) {
  const { words: words3 } = command2;
  const texts2 = words3.map((word3) => word3.value);
  const hidden = hiddenOptions(words3).map((text2) => ({ text: text2, location }));
  if (entry2.id === "claude") {
    const flags = readFlags(texts2, () => location);
    const computed = flags.allow.filter(({ text: text2 }) => COMPUTED.test(text2));
    const allow = flags.allow.filter((rule) => !computed.includes(rule));
    const grants = withSettings(
      { ...flags, allow, unknown: [...flags.unknown, ...computed, ...hidden] },
      { file: location.file, repository, report: report2 }
    );
    unknownTools(grants).forEach(report2);
    return allowedTools(grants);
  }
  if (entry2.id === "copilot") {
    const allowAll = textsOf2("COPILOT_ALLOW_ALL", command2, lookup);
    const known6 = copilotTools(texts2, allowAll, command2.package, location);
    const unknown6 = [...hidden, ...known6.unknown.map((text2) => ({ text: text2, location }))];
    unknownTools({ ...NO_GRANTS, unknown: unknown6 }).forEach(report2);
    return [...known6.tools, ...hidden.map(({ text: text2 }) => unknownTool(text2, location))];
  }
  const isCodex = entry2.id === "codex";
  const modes = isCodex ? valuesOf3(words3, "-s", "--sandbox") : valuesOf3(words3, "--approval-mode");
  const unknown5 = [
    ...hidden,
    ...modes.filter((mode) => mode.startsWith("$")).map((text2) => ({ text: text2, location }))
  ];
  unknownTools({ ...NO_GRANTS, unknown: unknown5 }).forEach(report2);
  const known5 = isCodex ? codexTools(codexPolicy(texts2, void 0, "read-only"), location) : geminiCommandTools(texts2, location);
  return [...known5, ...unknown5.map(({ text: text2 }) => unknownTool(text2, location))];
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
function isHeadless(entry2, { words: words3, fed }) {
  const texts2 = words3.map((word3) => word3.value);
  if (entry2["no-run"]?.includes(texts2[0] ?? "")) return false;
  if (entry2.subcommand)
    return entry2.subcommand.includes(texts2.find((word3) => !word3.startsWith("-")) ?? "") || texts2.includes(entry2.subcommand[0] ?? "");
  if (entry2.headless?.includes("-p") && texts2.some((word3) => /^-[a-z]*p[a-z]*$/.test(word3))) return true;
  if (texts2.some((word3) => entry2.headless?.some((flag2) => word3 === flag2 || word3.startsWith(`${flag2}=`)) ?? false))
    return !texts2.some((word3) => /^(?:--version|--help)$/.test(word3));
  if (!entry2["prompt-runs"] || texts2.some((word3) => entry2["no-run"]?.includes(word3))) return false;
  return fed === true || words3.some(isPrompt);
}
function isPrompt({ value, literal }) {
  return !value.startsWith("-") && (/\s/.test(value) || !literal && value.startsWith("$"));
}
function behindGh(form) {
  const [first, ...rest] = form.words;
  if (form.name.split("/").at(-1) !== "gh" || first?.value !== "copilot") return form;
  const end2 = rest.findIndex((word3) => word3.value === "--");
  const own = end2 < 0 ? rest : rest.slice(0, end2);
  if (own.some(({ value }) => ["--help", "-h", "--remove"].includes(value))) return form;
  return { ...form, name: first.value, words: end2 < 0 ? rest : rest.slice(end2 + 1) };
}
function collector2(report2, repository) {
  const found = /* @__PURE__ */ new Map();
  const said = /* @__PURE__ */ new Set();
  const once = (diagnostic) => {
    const { file, line: line2, column } = diagnostic.location;
    const key = `${diagnostic.message}@${file}:${line2}:${column}`;
    if (!said.has(key)) report2(diagnostic);
    said.add(key);
  };
  const line = (at) => {
    const { forms, script } = at;
    for (const form of forms.map(behindGh)) {
      const name2 = form.name.split("/").at(-1) ?? "";
      const texts2 = form.words.map((word3) => word3.value);
      if (isUnreadCommand(name2, texts2)) once(notRead(form.name, script.location));
      const entry2 = agentByCommand(name2) ?? agentByCommand(form.name);
      const unknown5 = entry2 === void 0 && form.head?.literal === false && /[$`]/.test(name2);
      if (unknown5 && looksLikeAgent(form.name, texts2)) once(notKnown(form.name, at.location));
      if (entry2 === void 0 || !isHeadless(entry2, form)) continue;
      const { location } = at;
      const key = JSON.stringify([entry2.id, location]);
      const agent = found.get(key) ?? { entry: entry2, location, tools: /* @__PURE__ */ new Map() };
      found.set(key, agent);
      for (const tool of cliTools(entry2, form, { location, repository, report: once, lookup: at.session.lookup }))
        if (agent.tools.get(tool.label)?.confidence !== void 0 || !agent.tools.has(tool.label))
          agent.tools.set(tool.label, tool);
    }
  };
  return { line, found };
}
function named4(script, step) {
  const texts2 = [...step.env].flatMap(([name2, value]) => script.includes(name2) ? [value.text] : []);
  return [script, ...texts2].join("\n");
}
function cliAgents(step, report2, repository) {
  const { run } = step;
  const raw = run?.string();
  if (run === void 0 || raw === void 0) return [];
  const text2 = resolveText(raw, step.env, step.inputs);
  const folder = resolveText(step.tree.get("working-directory")?.string() ?? "", step.env, step.inputs);
  const folders = [.../* @__PURE__ */ new Set([folder, "", folderOf(step.tree.file)])];
  const may = mayNameAgent(named4(text2, step)) || mayCallAgent(named4(text2, step), repository, folders) || mayRunProgram(text2, repository, [folder, ""]);
  if (!may) return [];
  const shell = step.tree.get("shell")?.string() ?? "bash";
  if (/^(?:python|node|perl|ruby)/.test(shell)) {
    if (suggestsAgent(text2)) report2(notKnown(shell, step.location));
    return [];
  }
  const place3 = (offset, end2, name2) => {
    const [at, length] = text2 === raw ? spanOf3(raw, offset, end2, name2) : spanOf3(raw, 0, raw.length, name2);
    return run.locate(at, length);
  };
  const action = folderOf(step.tree.file);
  const script = {
    text: text2,
    place: place3,
    location: step.location,
    folder: action,
    from: [.../* @__PURE__ */ new Set([folder, ""])],
    ...text2 === raw ? { source: run } : {}
  };
  const { line, found } = collector2(report2, repository);
  const visitor = {
    line,
    incomplete: (part2) => {
      if (suggestsAgent(part2.text) && found.size === 0) report2(notParsed(part2));
    },
    calls: (at, form) => calledScripts(at, form, repository, action, report2),
    budget: { lines: MAX_LINES2, scripts: MAX_SCRIPTS },
    shared: budgetOf(repository)
  };
  walkScript(script, session(step.env), visitor);
  return [...found.values()].map(({ entry: entry2, location, tools }) => agentStep(entry2, step, location, [...tools.values()]));
}
function agentStep(entry2, step, location, tools) {
  return {
    entry: entry2,
    step,
    location,
    version: void 0,
    mode: "headless",
    tools: () => tools,
    credentials: environmentCredentials(step),
    model: modelRefs(step, entry2),
    check: { state: "none", input: void 0, condition: () => TRUE },
    appToken: false
  };
}

// src/readers/github-workflow/detect.ts
function agentsOf(step, report2, repository) {
  const entry2 = (step.uses === void 0 ? void 0 : agentByUses(step.uses)) ?? (step.actionName === void 0 ? void 0 : agentByActionName(step.actionName));
  if (entry2) return [actionAgent(entry2, step, report2, repository)];
  if (step.uses !== void 0 && isUnreadAction(step.uses)) report2(notRead(step.uses, step.location));
  return cliAgents(step, report2, repository);
}

// src/readers/github-workflow/action-pin.ts
var COMMIT = /^[0-9a-f]{40}$/i;
var BRANCHES = /* @__PURE__ */ new Set(["main", "master", "develop", "dev", "trunk", "head"]);
function actionPin(uses) {
  if (uses === void 0 || /^[.$]/.test(uses)) return void 0;
  if (uses.startsWith("docker://")) return uses.includes("@sha256:") ? "digest" : "tag";
  const ref = uses.slice(uses.indexOf("@") + 1);
  if (COMMIT.test(ref)) return "commit";
  if (BRANCHES.has(ref.toLowerCase()) || ref.startsWith("refs/heads/")) return "branch";
  return /^v?\d+\.\d+\.\d+/.test(ref) ? "version" : "tag";
}

// src/readers/github-workflow/literals.ts
function holdLiterals(builder2, agent, { entry: entry2, step }, contexts) {
  const seen = /* @__PURE__ */ new Set();
  const hold3 = (name2, value, channels) => {
    const secret = literalSecret(value.text, name2);
    if (secret === void 0) return;
    const key = digest(value.text);
    if (seen.has(key)) return;
    seen.add(key);
    const location = (value.source ?? value.tree)?.location ?? step.location;
    const id = builder2.distinct(`credential:literal/${location.file}#${name2}`, key);
    const facts = {
      class: "literal",
      provider: secret.provider,
      lifetime: "static",
      store: "file",
      hint: secret.weak ? "a default password" : secret.hint
    };
    builder2.node("credential", id, { label: `a literal ${name2}`, location, facts });
    for (const { resource: resource2, access, certainty } of classify(name2, "env").grants) {
      builder2.edge("grants", id, resourceNode2(builder2, resource2), {
        facts: { access, confidence: certainty },
        as: access
      });
    }
    const confidence = secret.weak ? "possible" : "certain";
    builder2.edge("holds", agent, id, {
      contexts,
      facts: { when: "with", channel: [...channels], names: [name2], confidence },
      locations: [location]
    });
  };
  for (const [name2, value] of step.env) hold3(name2, value, environmentChannels(name2));
  for (const [name2, value] of step.with)
    hold3(name2, value, name2 === entry2["token-input"] ? ["env", "gh", "git", "action", "mcp"] : ["env"]);
}

// src/readers/github-workflow/job-agents.ts
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
function toolNode(job, agent, tool, contexts, as) {
  const { builder: builder2 } = job.workflow;
  const label = redact(tool.label);
  const id = builder2.node("tool", `${agent}/tools/${label}`, {
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
  builder2.edge("uses", agent, id, {
    contexts,
    ...tool.confidence === void 0 ? {} : { facts: { confidence: tool.confidence } },
    locations: [tool.location],
    as
  });
  for (const { resource: resource2, access, via } of tool.reach) {
    builder2.edge("reaches", id, resourceNode2(builder2, resource2), {
      facts: { access, via },
      locations: [tool.location],
      as: `${access} by ${via}`
    });
  }
}
function hold2(job, agent, held, when, contexts) {
  const minted = held.ref.id === job.token.id;
  if (held.channels.includes("gh") || held.channels.includes("git") || held.name.includes("PERSONAL_ACCESS_TOKEN"))
    usedForGitHub(job.workflow.builder, held.ref.id);
  const usable = contexts.filter((context) => context.secrets || minted).map((context) => context.context);
  if (usable.length === 0) return;
  if (minted) jobToken(job.workflow.builder, job.id, job.scopes, job.workflow.contexts());
  const confidence = when === "after" ? "possible" : held.ref.certain ? "certain" : "likely";
  job.workflow.builder.edge("holds", agent, held.ref.id, {
    contexts: usable,
    facts: {
      when,
      channel: [...held.channels],
      names: [held.name],
      confidence,
      ...held.scrubbed && { scrubbed: true }
    },
    locations: [held.location],
    as: `${when} ${held.name}`
  });
}
function makersToken(job, agent) {
  const app = agent.entry["app-token"];
  if (app === void 0 || !agent.appToken || job.scopes.levels.get("id-token") !== "write") return [];
  const location = job.scopes.places.get("id-token") ?? agent.location;
  const ref = appToken(
    job.workflow.builder,
    job.id,
    "app-token",
    app.name,
    new Map(Object.entries(app.grants)),
    location,
    true
  );
  return [{ ref, name: "app token", location, channels: ["env", "gh", "git", "action", "mcp"] }];
}
function conditionsOf2(job, agent, index, context) {
  const before = job.steps.slice(0, index);
  const step = job.steps[index];
  if (step === void 0) return [];
  const check = agent.check.condition(context);
  const anyway = step.conditions.some(({ tree }) => usesStatusFunction(tree.string() ?? ""));
  return [
    ...anyway ? [] : stepGates(before, context),
    ...stepConditions(job.workflow, step, before, context),
    ...check.op === "const" && check.value ? [] : [check]
  ];
}
var EVERY_SECRET = /\btoJSON\(\s*secrets\s*\)/i;
function handsAll({ step }) {
  return [...step.env.values(), ...step.with.values()].some(
    ({ tree, text: text2 }) => EVERY_SECRET.test(tree?.string() ?? text2)
  );
}
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
function modelHost({ step }) {
  const isOn = (name2) => /^(?:true|1)$/i.test((step.with.get(name2) ?? step.env.get(name2))?.text.trim() ?? "");
  return MODEL_HOSTS.find(([name2]) => isOn(name2))?.[1];
}
function addAgent(job, agent, index, key) {
  const { builder: builder2 } = job.workflow;
  const needsSecret = agent.model.some((ref) => ref.id !== job.token.id);
  const forGh = new Set(agent.credentials.flatMap(({ ref, channels }) => channels.includes("gh") ? [ref.id] : []));
  for (const ref of agent.model)
    if (ref.name !== "*" && !forGh.has(ref.id)) builder2.refine(ref.id, "secret", "model-key");
  const contexts = job.workflow.contexts().filter((context) => context.secrets || !needsSecret);
  const pin2 = agentByUses(agent.step.uses ?? "") && actionPin(agent.step.uses);
  const host = modelHost(agent);
  const handed = handsAll(agent) ? { handed: "all" } : {};
  const id = builder2.node("agent", `${job.id}/${key}`, {
    label: agent.entry.title,
    location: agent.location,
    facts: {
      product: agent.entry.id,
      mode: agent.mode,
      "actor-check": agent.check.state,
      definition: `${agent.location.file}#${job.name}/${key}`,
      ...agent.check.input ? { "actor-check-input": agent.entry.check?.["off-input"] ?? "" } : {},
      ...agent.version ? { version: agent.version } : {},
      ...pin2 ? { pin: pin2 } : {},
      ...host ? { "model-host": host } : {}
    }
  });
  const groups = groupBy(
    contexts,
    (context) => conditionsOf2(job, agent, index, context),
    (conditions) => JSON.stringify(conditions)
  );
  groups.forEach(({ contexts: names, value }, n) => {
    builder2.edge("runs", job.id, id, {
      contexts: names,
      facts: handed,
      conditions: value,
      locations: [...agent.check.input ? [agent.check.input] : [], agent.location],
      as: String(n)
    });
  });
  const tools = groupBy(contexts, agent.tools, (list4) => list4.map((tool) => tool.label).join("\n"));
  tools.forEach(({ contexts: names, value }, n) => {
    for (const tool of value) toolNode(job, id, tool, names, String(n));
  });
  for (const held of [...agent.credentials, ...makersToken(job, agent)]) hold2(job, id, held, "with", contexts);
  holdLiterals(
    builder2,
    id,
    agent,
    contexts.map((context) => context.context)
  );
  for (const step of job.steps.slice(0, index))
    for (const held of leftBehind(builder2, job.id, step, job.token)) hold2(job, id, held, "disk", contexts);
  for (const held of heldAfter(job.steps, index)) hold2(job, id, held, "after", contexts);
}

// src/readers/github-workflow/permissions.ts
var RANK2 = { none: 0, read: 1, write: 2 };
var isLevel = (text2) => text2 === "none" || text2 === "read" || text2 === "write";
function tokenScopes(job, workflow) {
  const declared = job?.get("permissions") ?? workflow?.get("permissions");
  const place3 = job?.keyLocation("permissions") ?? workflow?.keyLocation("permissions");
  if (declared === void 0) return { kind: "undeclared", levels: /* @__PURE__ */ new Map(), location: void 0, places: /* @__PURE__ */ new Map() };
  const word3 = declared.string();
  if (word3 === "write-all" || word3 === "read-all") {
    const level = word3 === "write-all" ? "write" : "read";
    return {
      kind: word3 === "write-all" ? "write-all" : "read",
      levels: new Map(TOKEN_SCOPES.map((scope) => [scope, level])),
      location: place3,
      places: /* @__PURE__ */ new Map()
    };
  }
  const levels = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const { key, keyLocation, value } of declared.entries()) {
    const level = value.string();
    if (!isLevel(level)) continue;
    levels.set(key, level);
    places.set(key, keyLocation);
  }
  const highest = Math.max(0, ...[...levels].filter(([scope]) => scope !== "id-token").map(([, level]) => RANK2[level]));
  return { kind: highest === 2 ? "declared" : highest === 1 ? "read" : "none", levels, location: place3, places };
}
function capped(own, cap) {
  if (cap === void 0 || cap.kind === "undeclared") return own;
  if (own.kind === "undeclared") return cap;
  const levels = /* @__PURE__ */ new Map();
  for (const [scope, level] of own.levels) {
    const limit = cap.levels.get(scope) ?? "none";
    levels.set(scope, RANK2[limit] < RANK2[level] ? limit : level);
  }
  const writes = [...levels].some(([scope, level]) => level === "write" && scope !== "id-token");
  return { ...own, kind: writes ? own.kind : "read", levels };
}

// src/readers/github-workflow/jobs.ts
var MAX_NESTING4 = 10;
var MAX_CALLS2 = 200;
var EMPTY2 = /* @__PURE__ */ new Map();
var PRINCIPALS = {
  anyone: "anyone",
  triager: "anyone with triage access",
  writer: "anyone with write access",
  maintainer: "a maintainer",
  schedule: "the schedule",
  caller: "whoever calls this workflow"
};
function startEdges(job) {
  const { builder: builder2, caller } = job.workflow;
  const place3 = job.workflow.root.get("jobs")?.keyLocation(job.name);
  const condition = job.tree.keyLocation("if");
  const groups = groupBy(
    job.workflow.contexts(),
    (context) => ({ by: context.causedBy, conditions: job.startConditions(context), where: context.location }),
    (value) => JSON.stringify([value.by, value.conditions])
  );
  groups.forEach(({ contexts, value }, n) => {
    if (caller !== void 0) {
      builder2.edge("calls", caller, job.id, {
        contexts,
        // NOTE: a called workflow has the store itself only where every call on the way says `secrets: inherit`.
        facts: job.workflow.secrets === void 0 ? { handed: "all" } : {},
        conditions: value.conditions,
        locations: [condition ?? place3],
        as: String(n)
      });
      return;
    }
    const principal2 = builder2.node("principal", `principal:${value.by}`, {
      label: PRINCIPALS[value.by] ?? value.by,
      zone: "outside",
      facts: { standing: value.by }
    });
    builder2.edge("starts", principal2, job.id, {
      contexts,
      conditions: value.conditions,
      locations: [value.where, condition],
      as: String(n)
    });
  });
}
function stepKeys() {
  const seen = /* @__PURE__ */ new Map();
  return (agent, step) => {
    const base = step.id ?? agent;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}~${count}`;
  };
}
function workloadCredentials(job, refs) {
  const { builder: builder2 } = job.workflow;
  for (const step of job.steps) {
    const texts2 = [...step.env.values(), ...step.with.values()].flatMap(
      (value) => value.refs.map((ref) => ({ ref, location: value.tree?.location }))
    );
    const script = step.run?.string();
    const inline = script === void 0 ? [] : refsIn(script, {
      ...refs,
      job: refs.job && { ...refs.job, outputs: step.frame.outputs },
      env: step.env,
      inputs: step.inputs
    }).map((ref) => ({ ref, location: step.run?.location }));
    for (const { ref, location } of [...texts2, ...inline]) {
      if (ref.id !== job.token.id)
        builder2.edge("holds", job.id, ref.id, {
          facts: { when: "with", channel: ["env"], names: [ref.name], confidence: ref.certain ? "certain" : "likely" },
          locations: [location]
        });
    }
  }
}
function callee(workflow, job) {
  const uses = job.get("uses")?.string()?.trim();
  if (uses === void 0) return void 0;
  if (!/^(?:\.|\$)\//.test(uses)) {
    reportElsewhere(workflow, job, uses);
    return void 0;
  }
  const path = uses.replace(/^(?:\.|\$)\//, "").split("@")[0] ?? "";
  const source = workflow.repository.file(path);
  const tree = source && parseYaml(source, "yaml").tree;
  if (source && tree) return { path, tree, text: source.text };
  const location = job.get("uses")?.location;
  if (location)
    workflow.builder.diagnostic({
      code: "unresolved-reference",
      level: "warning",
      message: `The called workflow \`${path}\` cannot be read.`,
      location
    });
  return void 0;
}
function reportElsewhere(workflow, job, uses) {
  const path = uses.split("@")[0]?.split("/").slice(2).join("/") ?? "";
  const location = job.get("uses")?.location;
  if (location === void 0 || !(isAgentName(uses) || workflow.repository.file(path) !== void 0)) return;
  workflow.builder.diagnostic({
    code: "not-supported",
    level: "warning",
    message: `The called workflow \`${uses}\` is named as one of another repository, which is not read: whether it runs an agent is not known.`,
    location
  });
}
function passedSecrets(job, refs) {
  const secrets2 = job.tree.get("secrets");
  if (secrets2?.string() === "inherit") return job.workflow.secrets;
  const passed = /* @__PURE__ */ new Map();
  for (const { key, value } of secrets2?.entries() ?? [])
    passed.set(key.toUpperCase(), refsIn(value.string() ?? "", refs));
  return passed;
}
function callWorkflow(job, refs) {
  const { builder: builder2, callers, budget } = job.workflow;
  const target = callee(job.workflow, job.tree);
  if (target === void 0 || callers.includes(target.path) || callers.length >= MAX_NESTING4) return false;
  budget.calls -= 1;
  if (budget.calls < 0) {
    builder2.diagnostic({
      code: "limit",
      level: "warning",
      message: `More than ${MAX_CALLS2} calls of workflows: the rest is not followed.`,
      location: target.tree.location
    });
    return false;
  }
  const on = target.tree.at("on", "workflow_call", "inputs");
  const defaults = new Map(
    (on?.entries() ?? []).flatMap(({ key, value }) => {
      const text2 = value.get("default")?.string();
      return text2 === void 0 ? [] : [[key.toLowerCase(), { text: text2, tree: value.get("default"), refs: [] }]];
    })
  );
  const delegates = readJobs({
    ...job.workflow,
    file: target.path,
    source: target.text,
    root: target.tree,
    prefix: `${job.id}/`,
    inputs: new Map([...defaults, ...valuesOf(job.tree.get("with"), EMPTY2, refs, true)]),
    secrets: passedSecrets(job, refs),
    cap: job.scopes,
    caller: job.id,
    callers: [...callers, target.path]
  });
  if (delegates) jobToken(builder2, job.id, job.scopes, job.workflow.contexts());
  return delegates;
}
function readJob(workflow, name2, tree, workflowEnv) {
  const { builder: builder2 } = workflow;
  const id = `${workflow.prefix}${workflow.file}#jobs.${name2}`;
  const runner = tree.get("runs-on")?.items().map((item) => item.string() ?? "") ?? [];
  builder2.node("workload", id, {
    label: name2,
    zone: "runner",
    location: workflow.root.get("jobs")?.keyLocation(name2),
    facts: { definition: `${workflow.file}#jobs.${name2}`, ephemeral: !runner.includes("self-hosted") }
  });
  const scopes = capped(tokenScopes(tree, workflow.root), workflow.cap);
  const token = jobTokenRef(id);
  const environment = tree.get("environment")?.string() ?? tree.at("environment", "name")?.string();
  const outputs = /* @__PURE__ */ new Map();
  const base = { workflow, job: { environment, token, outputs }, env: workflowEnv, inputs: workflow.inputs };
  const env = valuesOf(tree.get("env"), workflowEnv, base);
  const refs = { ...base, env };
  const observe = (step) => {
    const minted = mintedToken(builder2, id, step);
    if (minted && step.id !== void 0) step.frame.outputs.set(step.id, [minted]);
  };
  const steps = readSteps(tree.get("steps"), refs, workflow.source, observe);
  const startConditions = (context) => jobConditions(workflow, name2, context);
  const job = {
    workflow,
    id,
    name: name2,
    tree,
    env,
    environment,
    scopes,
    token,
    steps,
    outputs,
    startConditions
  };
  workloadCredentials(job, refs);
  const key = stepKeys();
  let agents = 0;
  steps.forEach((step, index) => {
    for (const agent of agentsOf(step, builder2.diagnostic, workflow.repository)) {
      agents += 1;
      addAgent(job, agent, index, key(agent.entry.id, step));
    }
  });
  const delegates = callWorkflow(job, refs) || agents > 0;
  if (delegates) startEdges(job);
  return delegates;
}
function readJobs(workflow) {
  const refs = { workflow, job: void 0, env: EMPTY2, inputs: workflow.inputs };
  const env = valuesOf(workflow.root.get("env"), EMPTY2, refs);
  const jobs = (workflow.root.get("jobs")?.entries() ?? []).filter(({ value }) => value.kind === "map");
  return jobs.map(({ key, value }) => readJob(workflow, key, value, env)).includes(true);
}

// src/readers/github-workflow/github-workflow.ts
var COMPILED = /^# (?:gh-aw-metadata:|.*automatically generated by gh-aw)/m;
var githubWorkflow = {
  id: "github-workflow",
  title: "GitHub Actions workflow",
  docs: "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax",
  files: [".github/workflows/*.{yml,yaml}"],
  ignores: "Reusable workflows and actions of other repositories, programs that a step calls and that are no shell scripts, and workflows compiled by gh-aw are not read.",
  read(source, repository) {
    const { tree, diagnostics } = parseYaml(source, "yaml");
    const into2 = builder();
    for (const diagnostic of diagnostics) into2.diagnostic(diagnostic);
    if (tree?.get("jobs") === void 0) return into2.build();
    if (source.file.endsWith(".lock.yml") && COMPILED.test(source.text.slice(0, 2e4))) {
      into2.diagnostic({
        code: "not-supported",
        level: "note",
        message: "Workflows compiled by gh-aw are not supported yet: their agents were not judged.",
        location: tree.location
      });
      return into2.build();
    }
    let known5;
    const contexts = () => {
      known5 ??= triggers(tree.get("on"), upstreamOf(repository)).flatMap((trigger) => trigger.contexts);
      return known5;
    };
    readJobs({
      builder: into2,
      repository,
      file: source.file,
      source: source.text,
      root: tree,
      prefix: "",
      contexts,
      inputs: /* @__PURE__ */ new Map(),
      secrets: void 0,
      cap: void 0,
      caller: void 0,
      callers: [source.file],
      budget: { calls: MAX_CALLS2 }
    });
    return into2.build();
  }
};

// src/readers/issue-form.ts
var FOLDERS = "{.github/,docs/,}";
var NAMES5 = "{ISSUE_TEMPLATE,issue_template,Issue_Template}";
var EXTENSIONS = "{yml,yaml,md,YML,YAML,MD}";
var issueForm = {
  id: "issue-form",
  title: "GitHub issue form, discussion form or template",
  docs: "https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms",
  files: [
    `${FOLDERS}${NAMES5}/*.${EXTENSIONS}`,
    `${FOLDERS}${NAMES5}.{md,MD}`,
    // https://docs.github.com/en/discussions/managing-discussions-for-your-community/syntax-for-discussion-category-forms
    ".github/DISCUSSION_TEMPLATE/*.{yml,yaml}"
  ],
  ignores: "Questions of the form, projects, and `config.yml`; labels and assignees count whether or not they exist, and templates of the organisation are not seen.",
  read(source) {
    const into2 = collector();
    const name2 = source.file.slice(source.file.lastIndexOf("/") + 1).toLowerCase();
    if (name2 === "config.yml" || name2 === "config.yaml") return into2.fragment();
    const yaml = name2.endsWith(".md") ? frontmatter(source) : source;
    const { tree, diagnostics } = yaml === void 0 ? { tree: void 0, diagnostics: [] } : parseYaml(yaml, "yaml");
    for (const diagnostic of diagnostics) into2.note(diagnostic);
    readForm(into2, source.file, tree);
    return into2.fragment();
  }
};
function readForm(into2, file, tree) {
  const start3 = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const discussion = file.includes("DISCUSSION_TEMPLATE/");
  const form = into2.node("content", file, {
    label: discussion ? "discussion form" : "issue form",
    zone: "thread",
    location: tree?.keyLocation("name") ?? tree?.keyLocation("title") ?? start3
  });
  const anyone = into2.node("principal", "principal:anyone", {
    label: "anyone",
    zone: "outside",
    facts: { standing: "anyone" }
  });
  into2.edge("feeds", anyone, form, {
    location: tree?.keyLocation("labels") ?? start3,
    contexts: [discussion ? "discussion.created" : "issues.opened"]
  });
  const applied = discussion ? [["labels", "github:discussion-label"]] : [
    ["labels", "github:label"],
    ["assignees", "github:assignee"]
  ];
  for (const [key, prefix] of applied)
    for (const { label, location } of namesOf2(tree, key)) {
      const id = into2.node("resource", `${prefix}/${label}`, { label, zone: "thread" });
      into2.edge("reaches", form, id, { location, facts: { access: "write", via: "none" }, as: "write" });
    }
}
function namesOf2(tree, key) {
  return (tree?.get(key)?.items() ?? []).flatMap((item) => {
    const text2 = item.string() ?? "";
    let offset = 0;
    return text2.split(",").flatMap((part2) => {
      const label = part2.trim();
      const start3 = offset + part2.indexOf(label);
      offset += part2.length + 1;
      return label === "" ? [] : [{ label, location: item.locate(start3, label.length) }];
    });
  });
}
function frontmatter(source) {
  const lines = source.text.replace(/^\uFEFF/, "").split("\n");
  if (lines[0]?.trimEnd() !== "---") return void 0;
  const end2 = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  return end2 < 0 ? void 0 : { file: source.file, text: ["", ...lines.slice(1, end2)].join("\n") };
}

// src/readers/mcp-json.ts
var mcpJson = {
  id: "mcp-json",
  title: "MCP servers of a project (.mcp.json)",
  docs: "https://code.claude.com/docs/en/mcp",
  files: [".mcp.json", "**/.mcp.json"],
  ignores: "What a server's package does beyond the catalog, headersHelper commands, and whether equal literals of several files are one credential.",
  read: (source, repository) => readClientFile(source, repository, {
    client: "claude-code",
    key: "mcpServers",
    dialect: "json",
    refusal: "Clients start no server from a file that is not valid JSON.",
    // NOTE: what is asked depends on the mode that the session starts in, and that on the plan of the developer.
    approval: "unknown"
  })
};

// src/readers/vscode-mcp.ts
var vscodeMcp = {
  id: "vscode-mcp",
  title: "MCP servers of a workspace in VS Code",
  docs: "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration",
  files: ["**/.vscode/mcp.json"],
  ignores: "What a developer allowed in the editor, commands behind an input, and what the sandbox of a server limits.",
  read: (source, repository) => readClientFile(source, repository, {
    client: "vscode-copilot",
    key: "servers",
    dialect: "jsonc",
    refusal: void 0,
    // Trust on the first start, then each tool: https://code.visualstudio.com/docs/copilot/customization/mcp-servers
    approval: "ask",
    // A server in the sandbox has its tools "auto-approved": the reference above, under `sandboxEnabled`.
    unasked: "sandboxEnabled"
  })
};

// src/readers/index.ts
var READERS3 = [
  claudeAgents,
  claudeSettings,
  claudeSkills,
  codeowners,
  codexConfig,
  cursorMcp,
  dotenvFile,
  githubWorkflow,
  issueForm,
  mcpJson,
  vscodeMcp
];
var matchers = READERS3.map((reader) => ({ reader, matches: anyOf(reader.files) }));
function readersOf(file) {
  return matchers.filter(({ matches: matches2 }) => matches2(file)).map(({ reader }) => reader);
}

// src/report/line-hash.ts
var WINDOW = 100;
var BASE = 37;
var EOF = 65535;
var TWO_32 = 2 ** 32;
var OLDEST = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
var OLDEST_LOW = Number(OLDEST & 0xffffffffn);
var OLDEST_HIGH = Number(OLDEST >> 32n);
function lineHashes(text2, lines) {
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  const characters = new Uint16Array(WINDOW);
  const starts = new Int32Array(WINDOW);
  let high = 0;
  let low = 0;
  let index = 0;
  const emit = () => {
    const line2 = starts[index] ?? 0;
    if (line2 === 0) return;
    starts[index] = 0;
    const hash = hex(high, low);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    if (lines.has(line2)) found.set(line2, `${hash}:${count}`);
  };
  const push = (character) => {
    const oldest = characters[index] ?? 0;
    characters[index] = character;
    const sum = low * BASE + character - OLDEST_LOW * oldest;
    high = high * BASE + Math.floor(sum / TWO_32) - OLDEST_HIGH * oldest >>> 0;
    low = sum >>> 0;
    index = (index + 1) % WINDOW;
  };
  let line = 0;
  let atStart = true;
  for (const character of significant(text2)) {
    emit();
    if (atStart) starts[index] = ++line;
    atStart = character === 10;
    push(character);
  }
  for (let i = 0; i < WINDOW; i++) {
    emit();
    push(0);
  }
  return found;
}
function* significant(text2) {
  let afterReturn = false;
  for (let i = 0; i < text2.length; i++) {
    const character = text2.charCodeAt(i);
    const skip2 = character === 32 || character === 9 || character === 10 && afterReturn;
    afterReturn = character === 13;
    if (!skip2) yield character === 13 ? 10 : character;
  }
  yield EOF;
}
function hex(high, low) {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

// src/rules/where.ts
var COMPILED2 = /* @__PURE__ */ new Map();
var builtinRegex = (source) => {
  const regex = COMPILED2.get(source) ?? new RegExp(source, "u");
  COMPILED2.set(source, regex);
  return (text2) => regex.test(text2);
};
function nodePasses(node, where, asking) {
  return everyTest(where, (name2, test2) => passes2(nodeValue(node, name2), test2, asking));
}
function edgePasses(edge, where, asking) {
  return everyTest(where, (name2, test2) => edgeTestPasses(edge, name2, test2, asking));
}
function edgeTestPasses(edge, name2, test2, asking) {
  const value = edgeValue(edge, name2);
  if (name2 !== "crosses" || test2 !== true || !isList(value)) return passes2(value, test2, asking);
  return asking.actor === void 0 ? value.length > 0 : value.includes(asking.actor);
}
function nodeValue(node, name2) {
  if (name2 === "kind" || name2 === "zone" || name2 === "label" || name2 === "id") return node[name2];
  return isFactName(name2) ? known4(node.facts[name2]?.value) : void 0;
}
function edgeValue(edge, name2) {
  if (name2 === "kind" || name2 === "id") return edge[name2];
  return isFactName(name2) ? known4(edge.facts[name2]?.value) : void 0;
}
function passes2(value, test2, asking) {
  if (value === void 0) return false;
  if (typeof test2 !== "object" || isList(test2)) return equals2(value, test2);
  if ("not" in test2) return !equals2(value, test2.not);
  if ("contains" in test2) return isList(value) ? value.includes(test2.contains) : String(value).includes(test2.contains);
  const matches2 = asking.compile(test2.matches);
  return isList(value) ? value.some(matches2) : matches2(String(value));
}
function words2(value) {
  if (value === void 0) return [];
  return isList(value) ? value : [String(value)];
}
function isList(value) {
  return Array.isArray(value);
}
function equals2(value, expected) {
  if (!isList(value) && !isList(expected)) return value === expected;
  const wanted = words2(expected);
  return words2(value).some((word3) => wanted.includes(word3));
}
function known4(value) {
  return value === "unknown" ? void 0 : value;
}
function everyTest(where, passes3) {
  return Object.entries(where ?? {}).every(([name2, test2]) => test2 !== void 0 && passes3(name2, test2));
}

// src/rules/wording.ts
var VERBS = {
  read: "read",
  write: "write to",
  exec: "run",
  send: "send data to",
  approve: "approve",
  merge: "merge into",
  publish: "publish",
  mint: "mint",
  admin: "administer"
};
function verb(access) {
  return Object.entries(VERBS).find(([word3]) => word3 === access)?.[1] ?? access;
}

// src/rules/bound.ts
var PATH_NAME = "path";
var REFERENCE2 = /\{([^{}]*)\}/g;
function boundPasses(match2, where, compile) {
  return Object.entries(where).every(([key, test2]) => boundTestPasses(match2, key, test2, compile));
}
function filled(message, match2) {
  const text2 = message.replaceAll(REFERENCE2, (_, key) => {
    const said = words2(boundValue(match2, key));
    return (key.endsWith(".access") ? said.map(verb) : said).join(", ") || "unknown";
  });
  return text2.charAt(0).toUpperCase() + text2.slice(1);
}
function splitKey(key) {
  const dot = key.indexOf(".");
  return dot < 0 ? { name: key, fact: void 0 } : { name: key.slice(0, dot), fact: key.slice(dot + 1) };
}
function isEdge(bound) {
  return "from" in bound;
}
function boundTestPasses(match2, key, test2, compile) {
  const { name: name2, fact: fact2 } = splitKey(key);
  const asking = { compile, actor: match2.actor };
  const bound = match2.bindings[name2];
  if (bound && fact2 !== void 0 && isEdge(bound)) return edgeTestPasses(bound, fact2, test2, asking);
  return passes2(boundValue(match2, key), test2, asking);
}
function boundValue(match2, key) {
  const { name: name2, fact: fact2 } = splitKey(key);
  if (name2 === PATH_NAME) return fact2 === "context" ? match2.context : match2.actor;
  const bound = match2.bindings[name2];
  if (!bound) return void 0;
  return isEdge(bound) ? edgeValue(bound, fact2 ?? "access") : nodeValue(bound, fact2 ?? "label");
}

// src/rules/expand.ts
function expand(graph, match2) {
  return { ...match2, hops: match2.hops.flatMap((hop, index) => expandHop(graph, hop, match2.hops[index - 1]?.node)) };
}
function expandHop(graph, hop, previous) {
  const can = hop.via;
  if (can?.kind !== "can" || previous?.id !== can.from) return [hop];
  const witnesses = can.because.flatMap((id) => graph.edges.get(id) ?? []);
  const way = wayBetween(witnesses, can.from, can.to);
  const context = hop.context === void 0 ? {} : { context: hop.context };
  const tools = way.slice(0, -1).flatMap((via) => hopTo(graph, via, context));
  const credentials = witnesses.filter((edge) => edge.kind === "holds").flatMap((via) => hopTo(graph, via, context));
  return [...tools, ...distinctNodes(credentials), { ...hop, via: way.at(-1) ?? can, can }];
}
function hopTo(graph, via, context) {
  const node = graph.nodes.get(via.to);
  return node ? [{ node, via, ...context }] : [];
}
function distinctNodes(hops) {
  return hops.filter((hop, index) => hops.findIndex((other) => other.node.id === hop.node.id) === index);
}
function wayBetween(witnesses, from2, to) {
  const steps = witnesses.filter((edge) => edge.kind === "uses" || edge.kind === "offers" || edge.kind === "reaches");
  const ways = /* @__PURE__ */ new Map([[from2, []]]);
  for (const [node, way] of ways) {
    if (node === to) return way;
    for (const edge of steps) if (edge.from === node && !ways.has(edge.to)) ways.set(edge.to, [...way, edge]);
  }
  return [];
}

// src/rules/gates.ts
function holdsIn2(edge, context) {
  return context === void 0 || edge.contexts === "every" || edge.contexts.includes(context);
}
function gatesIn2(edge, context) {
  if (edge.gates.length === 0) return edge.gates;
  return edge.gates.filter(
    (gate) => context === void 0 || gate.contexts.includes(context) || gate.contexts.includes("every")
  );
}
function passage(edge, path, mode) {
  let result2 = "open";
  for (const gate of gatesIn2(edge, path.context)) {
    if (gate.strength === "weak" || !stops2(gate, path.actor)) continue;
    const forged = forging(gate, path.powers);
    if (forged === "sure") continue;
    if (forged === "possible" || gate.strength === "declared" && mode === "declared") result2 = "lowered";
    else return "closed";
  }
  return result2;
}
function powersOf(graph, node, context) {
  const powers = /* @__PURE__ */ new Set();
  if (node.kind !== "agent") return powers;
  for (const edge of outgoing(graph).get(node.id) ?? []) {
    if (edge.kind !== "can" || !holdsIn2(edge, context)) continue;
    for (const access of words2(edge.facts.access?.value)) powers.add(isPossible(edge) ? `${access}?` : access);
  }
  return powers;
}
function isPossible(edge) {
  const confidence = edge.facts.confidence?.value;
  return confidence === "possible" || confidence === "unknown";
}
function stops2(gate, actor) {
  if (actor === void 0) return STANDINGS.every((standing2) => gate.stops.includes(standing2));
  if (isStanding3(actor)) return gate.stops.includes(actor);
  return gate.judges !== "actor" && gate.judges !== "author" && gate.stops.includes("anyone");
}
function isStanding3(word3) {
  return STANDINGS.some((standing2) => standing2 === word3);
}
function forging(gate, powers) {
  if (gate.forgeableBy.some((access) => powers.has(access))) return "sure";
  return gate.forgeableBy.some((access) => powers.has(`${access}?`)) ? "possible" : "no";
}

// src/rules/load.ts
function alternate(rule) {
  const [first, ...rest] = rule.path;
  if (!first || !isNodeStep(first)) throw new Error(`Rule \`${rule.id}\`: a path starts with a node step.`);
  const hops = [];
  for (let index = 0; index < rest.length; index += 2) {
    const edge = rest[index];
    const node = rest[index + 1];
    if (!edge || isNodeStep(edge) || !node || !isNodeStep(node)) {
      throw new Error(`Rule \`${rule.id}\`: node and edge steps alternate, and a node step ends the path.`);
    }
    hops.push({ edge, node });
  }
  return { first, hops };
}
function isNodeStep(step) {
  return "node" in step;
}

// src/rules/walk.ts
function begin(search, node) {
  const state = {
    trail: { node, context: void 0, length: 0 },
    context: void 0,
    actor: node.kind === "principal" ? standing(node) : void 0,
    powers: /* @__PURE__ */ new Set(),
    lowered: false
  };
  return { ...state, powers: powersAfter(search, state, node, void 0) };
}
function stateKey(state) {
  const powers = state.powers.size === 0 ? "" : [...state.powers].sort().join(" ");
  return `${state.trail.node.id}
${state.context ?? ""}
${state.actor ?? ""}
${powers}
${state.lowered}`;
}
function* advance(search, from2, step) {
  if (!step.repeat) {
    yield* neighbours(search, from2, step);
    return;
  }
  const visited = /* @__PURE__ */ new Set();
  const queue = [from2];
  for (const state of queue) {
    for (const next2 of neighbours(search, state, step)) {
      const key = stateKey(next2);
      if (visited.has(key)) continue;
      visited.add(key);
      queue.push(next2);
      yield next2;
    }
  }
}
function edgesOf(graph, node, step) {
  const edges = (step.reverse ? incoming(graph) : outgoing(graph)).get(node.id) ?? [];
  const kinds = words2(step.edge);
  return edges.filter((edge) => kinds.includes(edge.kind));
}
function otherEnd(graph, edge, reverse) {
  return graph.nodes.get(reverse ? edge.from : edge.to);
}
function* neighbours(search, state, step) {
  for (const edge of edgesOf(search.graph, state.trail.node, step)) {
    const node = otherEnd(search.graph, edge, step.reverse);
    if (!node) continue;
    for (const context of contextsAfter(edge, state.context, step.reverse)) {
      if (search.budget <= 0) return;
      search.budget -= 1;
      const next2 = cross(search, state, step, edge, node, context);
      if (next2) yield next2;
    }
  }
}
function cross(search, state, step, edge, node, context) {
  const actor = actorAfter(search.graph, edge, state.actor, step.reverse);
  if (!edgePasses(edge, step.where, { compile: search.compile, actor })) return void 0;
  const way = step.gates ? passage(edge, { context, actor, powers: state.powers }, step.gates) : "open";
  if (way === "closed") return void 0;
  return {
    trail: { node, via: edge, context, before: state.trail, length: state.trail.length + 1 },
    context,
    actor,
    powers: powersAfter(search, state, node, context),
    lowered: state.lowered || way === "lowered" || isPossible(edge)
  };
}
function contextsAfter(edge, current, reverse) {
  const every2 = edge.contexts === "every" ? [void 0] : edge.contexts;
  if (!reverse && (edge.kind === "starts" || edge.kind === "triggers")) return every2;
  if (!holdsIn2(edge, current)) return [];
  if (edge.kind === "triggers") return [void 0];
  return current === void 0 ? every2 : [current];
}
function actorAfter(graph, edge, current, reverse) {
  if (edge.kind === "starts") {
    const principal2 = graph.nodes.get(edge.from);
    return principal2 ? standing(principal2) : current;
  }
  if (edge.kind !== "triggers") return current;
  if (reverse) return void 0;
  const named5 = edge.facts.standing?.value;
  return typeof named5 === "string" && named5 !== "unknown" ? named5 : current;
}
function standing(principal2) {
  return words2(nodeValue(principal2, "standing"))[0];
}
function powersAfter(search, state, node, context) {
  if (search.forging.size === 0 || node.kind !== "agent") return state.powers;
  const gained = [...powersOf(search.graph, node, context)].filter(
    (power) => search.forging.has(power.replace("?", ""))
  );
  return gained.length === 0 ? state.powers : /* @__PURE__ */ new Set([...state.powers, ...gained]);
}

// src/rules/match.ts
var MAX_CROSSINGS = 5e6;
var MAX_PARTIAL = 25e4;
function match(graph, rule, options = {}) {
  const compile = options.compile ?? builtinRegex;
  const search = { graph, compile, forging: forgeable(graph), budget: MAX_CROSSINGS };
  const { first, hops } = alternate(rule);
  let cut = false;
  let partials = start(search, first);
  for (const { edge, node } of hops) {
    const next2 = [];
    for (const partial of partials) {
      next2.push(...extend(search, partial, edge, node));
      if (next2.length > MAX_PARTIAL) break;
    }
    cut ||= next2.length > MAX_PARTIAL;
    partials = shortestOfEach(next2);
  }
  if (cut || search.budget <= 0) options.onLimit?.();
  return partials.map(toMatch).filter((found) => !rule.unless.some((where) => boundPasses(found, where, compile)));
}
function start(search, step) {
  const partials = [];
  for (const node of search.graph.nodes.values()) {
    const state = begin(search, node);
    if (stands(search, state, step)) partials.push({ state, bindings: bind2({}, step.as, node), key: node.id });
  }
  return partials;
}
function* extend(search, partial, edgeStep, nodeStep) {
  for (const state of advance(search, partial.state, edgeStep)) {
    const { node, via } = state.trail;
    if (!via || !agrees(partial.bindings, edgeStep.as, via) || !agrees(partial.bindings, nodeStep.as, node)) continue;
    if (!stands(search, state, nodeStep)) continue;
    const bindings = bind2(bind2(partial.bindings, edgeStep.as, via), nodeStep.as, node);
    const named5 = edgeStep.as === void 0 ? "" : via.id;
    yield { state, bindings, key: `${partial.key}
${named5}
${node.id}` };
  }
}
function shortestOfEach(partials) {
  const kept = /* @__PURE__ */ new Map();
  for (const partial of [...partials].sort((a, b) => a.state.trail.length - b.state.trail.length)) {
    const key = `${partial.key}
${stateKey(partial.state)}`;
    if (!kept.has(key)) kept.set(key, partial);
  }
  return [...kept.values()];
}
function stands(search, state, step) {
  const { node } = state.trail;
  if (!words2(step.node).includes(node.kind)) return false;
  if (!nodePasses(node, step.where, { compile: search.compile, actor: state.actor })) return false;
  return list3(step.has).every((hop) => hasHop(search, state, hop)) && !list3(step.lacks).some((hop) => hasHop(search, state, hop));
}
function hasHop(search, state, hop) {
  const asking = { compile: search.compile, actor: state.actor };
  return edgesOf(search.graph, state.trail.node, hop).some((edge) => {
    if (!holdsIn2(edge, state.context) || !edgePasses(edge, hop.where, asking)) return false;
    const node = otherEnd(search.graph, edge, hop.reverse);
    if (!node || hop.node && !words2(hop.node).includes(node.kind)) return false;
    return nodePasses(node, hop.nodeWhere, asking);
  });
}
function list3(hops) {
  if (hops === void 0) return [];
  return "edge" in hops ? [hops] : hops;
}
function agrees(bindings, name2, bound) {
  const before = name2 === void 0 ? void 0 : bindings[name2];
  return before === void 0 || before.id === bound.id;
}
function bind2(bindings, name2, bound) {
  return name2 === void 0 ? bindings : { ...bindings, [name2]: bound };
}
function toMatch({ state, bindings }) {
  const hops = [];
  for (let trail = state.trail; trail; trail = trail.before) {
    const { node, via, context } = trail;
    hops.push({ node, ...via && { via }, ...context !== void 0 && { context } });
  }
  hops.reverse();
  return {
    bindings,
    hops,
    lowered: state.lowered,
    ...state.context !== void 0 && { context: state.context },
    ...state.actor !== void 0 && { actor: state.actor },
    gates: hollowGates(hops)
  };
}
function hollowGates(hops) {
  if (hops.every(({ via }) => !via || via.gates.length === 0)) return [];
  const gates = hops.flatMap(({ via, context }) => via ? gatesIn2(via, context) : []);
  const hollow = gates.filter((gate) => gate.strength !== "effective");
  return [...new Map(hollow.map((gate) => [JSON.stringify(gate), gate])).values()];
}
function forgeable(graph) {
  const accesses = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values())
    for (const gate of edge.gates) for (const access of gate.forgeableBy) accesses.add(access);
  return accesses;
}

// src/rules/sentence.ts
var SENTENCES = {
  starts: ({ from: from2, to, context }) => `${from2} can start ${to}${context === void 0 ? "" : ` on ${context}`}`,
  runs: ({ from: from2, to, checkOff }) => `${from2} runs ${to}${checkOff === void 0 ? "" : `, whose own check of who started it \`${checkOff}\` switches off`}`,
  calls: ({ from: from2, to }) => `${from2} starts ${to}`,
  delegates: ({ from: from2, to }) => `${from2} hands work to ${to}`,
  uses: ({ from: from2, to }) => `${from2} may use ${to}`,
  offers: ({ from: from2, to }) => `${from2} provides ${to}`,
  feeds: ({ from: from2, to, toKind }) => toKind === "content" ? `${from2} can write ${to}` : `${from2} reaches ${to}`,
  holds: ({ from: from2, to }) => `${from2} has ${to} within reach`,
  grants: ({ from: from2, to, access }) => `${from2} grants ${access || "access"} on ${to}`,
  reaches: ({ from: from2, to, access }) => `${from2} can ${access || "reach"} ${to}`,
  triggers: ({ from: from2, to, context }) => `${from2} triggers ${to}${context === void 0 ? "" : ` on ${context}`}`,
  "hands-off": ({ from: from2, to }) => `${from2} hands data to ${to}`,
  records: ({ from: from2, to }) => `${from2} leaves ${to}`,
  can: ({ from: from2, to, access }) => `${from2} can ${access || "reach"} ${to}`
};
var NOUNS = {
  principal: "",
  workload: "job ",
  agent: "agent ",
  model: "model ",
  tool: "",
  server: "MCP server ",
  content: "",
  credential: "",
  resource: "",
  evidence: ""
};
function sentence(graph, hop) {
  const { node, via, context, can } = hop;
  if (!via) return called2(node, context);
  const from2 = graph.nodes.get(via.from) ?? node;
  const to = graph.nodes.get(via.to) ?? node;
  const access = words2((can ?? via).facts.access?.value).filter((word3) => word3 !== "unknown");
  return SENTENCES[via.kind]({
    from: called2(from2, context),
    to: called2(to, context),
    context,
    access: access.map(verb).join(" and "),
    toKind: to.kind,
    checkOff: to.facts["actor-check"]?.value === "off" ? words2(to.facts["actor-check-input"]?.value)[0] : void 0
  });
}
function called2(node, context) {
  if (node.kind === "principal") return node.label;
  const noun = node.kind === "workload" && context?.startsWith("session:") ? "session " : NOUNS[node.kind];
  return `${noun}\`${node.label}\``;
}

// src/rules/findings.ts
var MAX_PATHS = 20;
var MAX_WAYS = 200;
var LOWERED = { critical: 8.9, high: 6.9, medium: 3.9, low: 3.9 };
var LESS_SURE = { high: "medium", medium: "low", low: "low" };
function findings(graph, rules2, options) {
  return rules2.flatMap((rule) => findingsOf(graph, rule, options)).sort(compareFindings);
}
function findingsOf(graph, rule, options) {
  const compile = options.compile ?? builtinRegex;
  const groups = /* @__PURE__ */ new Map();
  for (const found of match(graph, rule, { compile, onLimit: () => options.onLimit?.(rule) })) {
    const identity = identityOf(rule, found);
    const scored = { match: found, score: scoreOf(rule, found, compile) };
    const group = groups.get(identity);
    if (group) group.push(scored);
    else groups.set(identity, [scored]);
  }
  return [...groups].map(([identity, group]) => toFinding(graph, rule, identity, group, options));
}
function toFinding(graph, rule, identity, group, options) {
  const sorted = [...group].sort(compareScored);
  const [worst] = sorted;
  if (!worst) throw new Error("A finding has at least one match.");
  const location = placeOf3(graph, rule, worst.match);
  return {
    rule: rule.id,
    level: levelOf(worst.score),
    score: worst.score,
    confidence: worst.match.lowered ? LESS_SURE[rule.confidence] : rule.confidence,
    message: filled(rule.message, worst.match),
    location,
    paths: pathsOf(graph, sorted),
    gates: distinct(sorted.flatMap((scored) => scored.match.gates)),
    fingerprint: digest2(`${rule.id}
${identity}`, 32),
    ways: waysOf(sorted),
    lineHash: options.lineHash(location.file, location.line)
  };
}
function digest2(text2, length) {
  return sha256(text2).slice(0, length);
}
function waysOf(group) {
  const ways = new Set(
    group.map(
      ({ match: { hops } }) => hops.map(({ node, via }) => `${via?.kind ?? ""} ${words2(via?.facts.access?.value).join()} ${nameOf3(node)}`).join("\n")
    )
  );
  return ways.size > MAX_WAYS ? [] : [...ways].map((way) => digest2(way, 16)).sort();
}
function identityOf(rule, found) {
  return rule.identity.map((name2) => {
    const bound = found.bindings[name2];
    return bound === void 0 ? "" : nameOf3(bound);
  }).join("\n");
}
function nameOf3(bound) {
  const definition = bound.facts.definition?.value;
  return typeof definition === "string" && definition !== "unknown" ? definition : bound.id;
}
function scoreOf(rule, found, compile) {
  const score = rule.cases.find((one4) => boundPasses(found, one4.where, compile))?.score ?? rule.score;
  return found.lowered ? Math.min(score, LOWERED[levelOf(score)]) : score;
}
function compareScored(a, b) {
  return b.score - a.score || Number(a.match.lowered) - Number(b.match.lowered) || a.match.hops.length - b.match.hops.length;
}
function compareFindings(a, b) {
  return compareLocations(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint);
}
function placeOf3(graph, rule, found) {
  const bound = found.bindings[rule.at];
  const place3 = bound && placeOfBound(graph, bound);
  return place3 ?? found.hops.map((hop) => placeOfHop(hop)).find((location) => location !== void 0) ?? {
    file: ".",
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1
  };
}
function placeOfBound(graph, bound) {
  if (!isEdge(bound)) return bound.location;
  return bound.locations[0] ?? graph.nodes.get(bound.from)?.location ?? graph.nodes.get(bound.to)?.location;
}
function placeOfHop({ node, via, can }) {
  return via?.locations[0] ?? can?.locations[0] ?? node.location;
}
function pathsOf(graph, sorted) {
  const paths = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const { match: found } of sorted) {
    const way = keyOf3(found.hops);
    if (seen.has(way)) continue;
    seen.add(way);
    const hops = expand(graph, found).hops;
    const key = keyOf3(hops);
    if (!paths.has(key)) paths.set(key, { steps: hops.map((hop) => toStep(graph, hop)) });
    if (paths.size === MAX_PATHS) break;
  }
  return [...paths.values()];
}
function keyOf3(hops) {
  return hops.map((hop) => `${hop.node.id}
${hop.via?.id}
${hop.can?.id}`).join("\n");
}
function toStep(graph, hop) {
  const { node, via, context, can } = hop;
  const location = placeOfHop(hop);
  const access = words2((can ?? via)?.facts.access?.value).find(isAccess);
  return {
    node: { id: node.id, kind: node.kind, label: node.label, ...node.zone && { zone: node.zone }, layer: node.layer },
    ...via && {
      via: {
        kind: via.kind,
        ...access && { access },
        ...context !== void 0 && { context },
        gates: distinct([...gatesIn2(via, context), ...can && can !== via ? gatesIn2(can, context) : []])
      }
    },
    ...location && { location },
    text: sentence(graph, hop)
  };
}
function isAccess(word3) {
  return ACCESSES.some((access) => access === word3);
}
function distinct(items4) {
  return [...new Map(items4.map((item) => [JSON.stringify(item), item])).values()];
}

// src/rules/comments.ts
var SLASHES = /\.(?:json|jsonc|json5|[cm]?[jt]sx?)$/i;
var YAML = /\.ya?ml$/i;
var BLOCK_HEADER = /(?:^|[\s:-])[|>](?:[+-]?([1-9])?|([1-9])[+-])\s*$/;
var SEQUENCE_MARKS = /^\s*(?:-\s+)*/;
function comments(file) {
  const lines = file.text.split(/\r\n|\n|\r/);
  if (SLASHES.test(file.file)) return slashComments(lines);
  if (YAML.test(file.file)) return yamlComments(lines);
  return /\.md$/i.test(file.file) ? frontmatterComments(lines) : hashComments(lines, file.file);
}
function yamlComments(lines) {
  const found = [];
  let quote = "";
  let block4;
  for (const [index, line] of lines.entries()) {
    if (block4) block4 = stillIn(block4, line);
    if (block4) continue;
    const scanned = scanHashLine(line, quote, true);
    quote = scanned.quote;
    if (scanned.comment !== void 0) found.push(toComment(line, index, scanned.comment, 1));
    if (!quote) block4 = opensBlock(line.slice(0, scanned.comment ?? line.length));
  }
  return found;
}
function opensBlock(content) {
  const header2 = BLOCK_HEADER.exec(content);
  if (!header2) return void 0;
  const marks = SEQUENCE_MARKS.exec(content)?.[0].length ?? 0;
  const space2 = content.length - content.trimStart().length;
  const rest = content.slice(marks);
  const lastDash = content.slice(0, marks).lastIndexOf("-");
  const parent = rest.includes(":") ? marks : lastDash >= 0 ? lastDash : Math.min(space2 - 1, 0);
  const digit = header2[1] ?? header2[2];
  return { parent, indent: digit === void 0 ? void 0 : Math.max(parent, 0) + Number(digit) };
}
function stillIn(block4, line) {
  if (line.trim() === "") return block4;
  const indent = line.length - line.trimStart().length;
  if (block4.indent === void 0) return indent > block4.parent ? { ...block4, indent } : void 0;
  return indent >= block4.indent ? block4 : void 0;
}
function scanHashLine(line, open2, yaml) {
  let quote = open2;
  let fresh = true;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (quote) {
      if (char === "\\" && quote === '"') at += 1;
      else if (line.startsWith(quote, at)) {
        at += quote.length - 1;
        quote = "";
      }
    } else if (char === "#" && (at === 0 || /\s/.test(line.charAt(at - 1)))) return { comment: at, quote };
    else if ((char === '"' || char === "'") && (fresh || !yaml)) {
      quote = !yaml && line.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
      at += quote.length - 1;
    } else if (yaml && fresh && (char === "!" || char === "&")) {
      while (at + 1 < line.length && !/\s/.test(line.charAt(at + 1))) at += 1;
    } else
      fresh = /[[{,]/.test(char) || /\s/.test(char) && (fresh || /(?:^|\s)[-?]$|:$/.test(line.slice(Math.max(0, at - 2), at)));
  }
  return { comment: void 0, quote };
}
function hashComments(lines, file) {
  const found = [];
  const spans = /\.(?:toml|py)$/i.test(file);
  let quote = "";
  for (const [index, line] of lines.entries()) {
    const scanned = scanHashLine(line, quote, false);
    quote = scanned.quote.length === 3 && spans ? scanned.quote : "";
    if (scanned.comment !== void 0) found.push(toComment(line, index, scanned.comment, 1));
  }
  return found;
}
function frontmatterComments(lines) {
  if (lines[0]?.trimEnd() !== "---") return [];
  const end2 = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  return end2 < 0 ? [] : yamlComments(lines.slice(0, end2));
}
function slashComments(lines) {
  const found = [];
  let open2 = "";
  for (const [index, line] of lines.entries()) {
    const scanned = scanSlashLine(line, open2);
    open2 = scanned.open === "*/" || scanned.open === "`" ? scanned.open : "";
    if (scanned.comment !== void 0) found.push(toComment(line, index, scanned.comment, 2));
  }
  return found;
}
function scanSlashLine(line, before) {
  let open2 = before;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (open2) {
      if (char === "\\" && open2 !== "*/") at += 1;
      else if (line.startsWith(open2, at)) {
        at += open2.length - 1;
        open2 = "";
      }
    } else if (line.startsWith("//", at)) return { comment: at, open: open2 };
    else if (line.startsWith("/*", at)) {
      open2 = "*/";
      at += 1;
    } else if (char === '"' || char === "'" || char === "`") open2 = char;
  }
  return { comment: void 0, open: open2 };
}
function toComment(line, index, at, mark) {
  return {
    line: index + 1,
    column: at + 1,
    alone: line.slice(0, at).trim() === "",
    text: line.slice(at + mark).trim()
  };
}

// src/rules/ignores.ts
var MARK2 = /^delegraph:\s*ignore\b/;
var IGNORE = /^delegraph:\s*ignore\[([^\]]*)\](.*)$/;
function collectIgnores(file) {
  if (!file.text.includes("delegraph:")) return [];
  const all3 = comments(file);
  const below = linesBelow(all3);
  return all3.filter((comment) => MARK2.test(comment.text)).map((comment) => toIgnore(file.file, comment, below));
}
function applyIgnores(findings2, ignores, ruleIds) {
  const used = /* @__PURE__ */ new Set();
  const byLine = /* @__PURE__ */ new Map();
  for (const ignore of ignores) {
    const key = lineKey(ignore.location.file, ignore.line);
    const same4 = byLine.get(key);
    if (same4) same4.push(ignore);
    else byLine.set(key, [ignore]);
  }
  const kept = [];
  const suppressed = [];
  for (const finding of findings2) {
    const ignore = byLine.get(lineKey(finding.location.file, finding.location.line))?.find((one4) => one4.reason !== "" && one4.rules.includes(finding.rule));
    if (ignore) {
      used.add(useKey(ignore, finding.rule));
      suppressed.push({ finding, reason: ignore.reason, location: ignore.location, by: "comment" });
    } else kept.push(finding);
  }
  return { findings: kept, suppressed, diagnostics: ignores.flatMap((ignore) => complaints(ignore, ruleIds, used)) };
}
function complaints(ignore, ruleIds, used) {
  const say = (code, message) => ({
    code,
    level: "warning",
    message,
    location: ignore.location
  });
  if (ignore.rules.length === 0)
    return [say("bad-ignore", "The ignore comment names no rule: write `delegraph: ignore[rule-id] reason`.")];
  if (ignore.reason === "") return [say("bad-ignore", "The ignore comment gives no reason, so the finding stays.")];
  return ignore.rules.flatMap((rule) => {
    if (!ruleIds.has(rule)) return [say("bad-ignore", `The ignore comment names \`${rule}\`, which is not a rule.`)];
    return used.has(useKey(ignore, rule)) ? [] : [say("unused-ignore", `The ignore comment for \`${rule}\` matches no finding.`)];
  });
}
function linesBelow(all3) {
  const below = /* @__PURE__ */ new Map();
  for (const { line, alone } of [...all3].reverse()) if (alone) below.set(line, below.get(line + 1) ?? line + 1);
  return below;
}
function toIgnore(file, comment, below) {
  const [, names = "", reason = ""] = IGNORE.exec(comment.text) ?? [];
  const line = below.get(comment.line) ?? comment.line;
  const endColumn = comment.column + comment.text.length + 1;
  return {
    rules: [...new Set(names.split(",").map((name2) => name2.trim()))].filter((name2) => name2 !== ""),
    reason: reason.trim(),
    line,
    location: { file, line: comment.line, column: comment.column, endLine: comment.line, endColumn }
  };
}
function lineKey(file, line) {
  return `${file}
${line}`;
}
function useKey(ignore, rule) {
  return `${lineKey(ignore.location.file, ignore.location.line)}
${rule}`;
}

// src/rules/subsume.ts
function subsume(findings2, rules2) {
  const subsumes = new Map(rules2.map((rule) => [rule.id, new Set(rule.subsumes)]));
  const removedBy = /* @__PURE__ */ new Map();
  const nodesOf = new Map(findings2.map((finding) => [finding, nodeIds(finding)]));
  for (const weaker of findings2) {
    const nodes = nodesOf.get(weaker) ?? /* @__PURE__ */ new Set();
    const stronger = findings2.find((other) => {
      if (other === weaker || !subsumes.get(other.rule)?.has(weaker.rule)) return false;
      if (LEVELS.indexOf(other.level) < LEVELS.indexOf(weaker.level)) return false;
      return contains3(nodesOf.get(other), nodes) && sharesAgent(other, weaker) && !endsIn(removedBy, other, weaker);
    });
    if (stronger) removedBy.set(weaker, stronger);
  }
  return findings2.filter((finding) => !removedBy.has(finding));
}
function nodeIds(finding) {
  return new Set(finding.paths.flatMap((path) => path.steps.map((step) => step.node.id)));
}
function agentIds(finding) {
  const nodes = finding.paths.flatMap((path) => path.steps.map((step) => step.node));
  return new Set(nodes.filter((node) => node.kind === "agent").map((node) => node.id));
}
function sharesAgent(a, b) {
  const agents = agentIds(a);
  return [...agentIds(b)].some((id) => agents.has(id));
}
function contains3(outer, inner) {
  return outer !== void 0 && [...inner].every((id) => outer.has(id));
}
function endsIn(removedBy, from2, to) {
  for (let finding = removedBy.get(from2); finding; finding = removedBy.get(finding)) if (finding === to) return true;
  return false;
}

// src/config/shape.ts
var MOST_IGNORES = 1e3;
var MOST_GLOBS = 100;
var WORST_FIRST = [...LEVELS].reverse();
var LEVEL = { kind: "word", words: WORST_FIRST, called: "a level" };
var TEXT2 = { kind: "text", pattern: "\\S", expects: "some text" };
var GLOB3 = {
  kind: "text",
  pattern: "^(?!/)(?!(?:[^/]*/)*\\.{1,2}(?:/|$))(?!.*//)[^\\\\{}\\[\\]()!?\\p{Cc}]{1,200}$",
  expects: "a path from the root, with `/`, in which `*` is any part of a name and `**` any folders"
};
var DATE2 = {
  kind: "text",
  pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$",
  expects: "a day, written YYYY-MM-DD",
  onlyText: true
};
var LATER = ["profile"];
function configShape(rules2) {
  return {
    kind: "map",
    keys: {
      "fail-on": {
        shape: { kind: "word", words: [...WORST_FIRST, "never"], called: "a level" },
        about: "The scan ends with exit code 1 when it has a finding at this level or above. `medium` when nothing is said."
      },
      "min-severity": {
        shape: LEVEL,
        about: "Findings below are counted, not shown."
      },
      rules: {
        shape: { kind: "map", keys: Object.fromEntries(rules2.map((rule) => [rule, ruleKey(rule)])) },
        about: "By id of a rule: the level that its findings have here, or `off`."
      },
      paths: {
        shape: {
          kind: "map",
          keys: {
            include: { shape: globs(), about: "Only these files are looked at." },
            exclude: { shape: globs(), about: "These files are not looked at, even when `include` names them." }
          }
        },
        about: "Which files are looked at. Those left out are counted in the last line of every report."
      },
      ignore: {
        shape: { kind: "list", items: exception(rules2), most: MOST_IGNORES, holds: "entries" },
        about: "Findings that are known and accepted, each entry with the reason and with who answers for it."
      }
    }
  };
}
function ruleKey(rule) {
  const shape = { kind: "word", words: ["off", ...WORST_FIRST], called: "a level or `off`" };
  return { shape, about: `The level of every finding of ${rule}, or \`off\`.` };
}
function globs() {
  return { kind: "list", items: GLOB3, most: MOST_GLOBS, holds: "globs" };
}
function exception(rules2) {
  return {
    kind: "map",
    keys: {
      rule: { shape: { kind: "word", words: rules2, called: "a rule" }, about: "The id of the rule.", required: true },
      path: { shape: GLOB3, about: "The file that carries the finding, or a glob for several." },
      node: {
        shape: TEXT2,
        about: "The id of a node, as the JSON report and `delegraph graph` show it: findings all of whose paths go through it."
      },
      reason: { shape: TEXT2, about: "Why this is accepted.", required: true },
      owner: { shape: TEXT2, about: "Who answers for it.", required: true },
      until: { shape: DATE2, about: "The last day on which the entry counts, in UTC." }
    },
    either: ["path", "node"]
  };
}

// src/config/check.ts
var MOST_WORDS = 6;
var MOST_CHARACTERS = 1e3;
var ROOT = "the config";
function* complaints2(tree, shape, name2) {
  if (tree.kind === "scalar" && tree.string() === void 0) {
    yield { message: `${start2(name2)} is empty: give it a value, or remove it.`, location: tree.location };
  } else if (shape.kind === "map") yield* ofMap(tree, shape, name2);
  else if (shape.kind === "list") yield* ofList(tree, shape, name2);
  else yield* ofScalar(tree, shape, name2);
}
function* ofScalar(tree, shape, name2) {
  const { location } = tree;
  const text2 = tree.string();
  if (shape.kind === "text") {
    if (text2 === void 0 || !new RegExp(shape.pattern, "u").test(text2))
      yield { message: `${start2(name2)} is ${shape.expects}, not ${kindOf2(tree)}.`, location };
  } else if (text2 === void 0) yield { message: `${start2(name2)} is ${shape.called}, not ${kindOf2(tree)}.`, location };
  else if (!shape.words.includes(text2))
    yield { message: `${quoted3(text2)} is not ${shape.called}.${didYouMean(text2, shape.words)}`, location };
}
function* ofMap(tree, { keys, either = [] }, name2) {
  const names = Object.keys(keys);
  const { location } = tree;
  if (tree.kind !== "map") {
    yield { message: `${start2(name2)} has keys (${few(names)}), and is not ${kindOf2(tree)}.`, location };
    return;
  }
  for (const { key, keyLocation, value } of tree.entries()) {
    const known5 = Object.hasOwn(keys, key) ? keys[key] : void 0;
    if (known5) yield* complaints2(value, known5.shape, quoted3(key));
    else yield { message: unknownKey(key, names, name2), location: keyLocation };
  }
  for (const [key, { required }] of Object.entries(keys))
    if (required && !tree.get(key)) yield { message: `${start2(name2)} needs ${quoted3(key)}.`, location };
  if (either.length > 0 && !either.some((key) => tree.get(key)))
    yield { message: `${start2(name2)} needs ${either.map(quoted3).join(" or ")}.`, location };
}
function* ofList(tree, { items: items4, most: most2, holds: holds6 }, name2) {
  if (tree.kind !== "list") {
    yield { message: `${start2(name2)} is a list, not ${kindOf2(tree)}.`, location: tree.location };
    return;
  }
  const all3 = tree.items();
  const next2 = all3[most2];
  if (next2) yield { message: `${start2(name2)} has more than ${most2} ${holds6}.`, location: next2.location };
  for (const item of all3.slice(0, most2)) yield* complaints2(item, items4, `an entry of ${name2}`);
}
function unknownKey(key, names, name2) {
  if (LATER.includes(key) && name2 === ROOT) return `${quoted3(key)} is not supported yet.`;
  return `${quoted3(key)} is not a ${name2 === "`rules`" ? "rule" : `key of ${name2}`}.${didYouMean(key, names)}`;
}
function didYouMean(typed, words3) {
  const word3 = nearest(typed, words3);
  if (word3 !== void 0) return ` Did you mean ${quoted3(word3)}?`;
  return words3.length > MOST_WORDS ? "" : ` Use ${few(words3)}.`;
}
function few(words3) {
  return words3.map(quoted3).join(", ");
}
function start2(name2) {
  return name2.charAt(0).toUpperCase() + name2.slice(1);
}
function kindOf2(tree) {
  return { map: "a map", list: "a list", scalar: quoted3(tree.string() ?? "") }[tree.kind];
}
function quoted3(text2) {
  return `\`${short(redact(text2.slice(0, MOST_CHARACTERS)))}\``;
}

// src/config/glob.ts
var MOST_STEPS = 2e7;
function anyGlob(globs2) {
  const patterns = globs2.map(segments);
  let left = MOST_STEPS;
  const step = () => {
    left -= 1;
    if (left < 0)
      throw new UserError("The paths in the config take too long to compare with so many files: use fewer `*`.");
  };
  return (file) => {
    const names = file.split("/");
    return patterns.some((pattern2) => matches(pattern2, names, step));
  };
}
function segments(glob) {
  const inFolder = glob.endsWith("/") || !glob.includes("*");
  const names = glob.replace(/\/$/, "").split("/");
  return (inFolder ? [...names, "**"] : names).map(segment);
}
function segment(text2) {
  if (text2 === "**") return void 0;
  return text2.includes("*") ? (name2) => fits(text2, name2) : (name2) => name2 === text2;
}
function matches(pattern2, names, step) {
  let at = 0;
  let name2 = 0;
  let back = -1;
  let taken = 0;
  while (name2 < names.length) {
    step();
    const fitsHere = pattern2[at];
    if (at < pattern2.length && fitsHere === void 0) {
      back = at;
      taken = name2;
      at += 1;
    } else if (fitsHere?.(names[name2] ?? "")) {
      at += 1;
      name2 += 1;
    } else if (back < 0) return false;
    else {
      at = back + 1;
      taken += 1;
      name2 = taken;
    }
  }
  return pattern2.slice(at).every((rest) => rest === void 0);
}

// src/config/read.ts
var MOST_COMPLAINTS = 20;
function readConfig2(source, rules2, today) {
  const { tree, diagnostics } = parseYaml(source, "yaml");
  const found = [...diagnostics.map(asMistake), ...laterDocument(source)];
  if (tree && !isNothing2(tree))
    for (const complaint of complaints2(tree, configShape(rules2), ROOT)) {
      found.push(complaint);
      if (found.length > MOST_COMPLAINTS) break;
    }
  if (found.length > 0) refuse(source, found);
  const failOn = word2([...LEVELS, "never"], tree?.get("fail-on"));
  const minSeverity = word2(LEVELS, tree?.get("min-severity"));
  return {
    file: source.file,
    ...failOn && { failOn },
    ...minSeverity && { minSeverity },
    rules: settings2(tree?.get("rules")),
    includes: selection(tree?.get("paths")),
    ignore: (tree?.get("ignore")?.items() ?? []).map((entry2) => exception2(entry2, today))
  };
}
function refuse(source, found) {
  const lines = found.slice(0, MOST_COMPLAINTS).sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column).map(({ message, location }) => `${place2(location)} ${message}`);
  const more = found.length > MOST_COMPLAINTS ? ["There are more mistakes than these."] : [];
  throw new UserError(`The config \`${source.file}\` has mistakes, so nothing was scanned.`, [...lines, ...more]);
}
function place2({ file, line, column }) {
  return `${file}:${line}:${column}`;
}
function asMistake({ code, message, location }) {
  const isDouble = code === "duplicate-key";
  return { message: isDouble ? "This key stands again below: keep one of them." : message, location };
}
function isNothing2(tree) {
  return tree.kind === "scalar" && tree.string() === void 0;
}
function laterDocument({ file, text: text2 }) {
  let state = "before";
  for (const [index, line] of text2.split("\n").entries()) {
    const starts = /^\ufeff?---(?:\s|$)/.test(line);
    if (/^\.\.\.(?:\s|$)/.test(line)) state = state === "before" ? state : "after";
    else if (state === "before") state = starts || !/^\ufeff?(?:%|\s*(?:#|$))/.test(line) ? "inside" : state;
    else if (starts || state === "after" && !/^\s*(?:#|$)/.test(line)) {
      const location = { file, line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 };
      return [{ message: "A second document starts here; a config is one document.", location }];
    }
  }
  return [];
}
function word2(words3, tree) {
  const text2 = tree?.string();
  return words3.find((one4) => one4 === text2);
}
function settings2(rules2) {
  const levels = ["off", ...LEVELS];
  return new Map(
    (rules2?.entries() ?? []).flatMap(({ key, keyLocation, value }) => {
      const level = word2(levels, value);
      return level === void 0 ? [] : [[key, { level, location: keyLocation }]];
    })
  );
}
function selection(paths) {
  const include = paths?.get("include");
  const included = include ? anyGlob(texts(include)) : () => true;
  const excluded = anyGlob(texts(paths?.get("exclude")));
  return (file) => included(file) && !excluded(file);
}
function texts(list4) {
  return (list4?.items() ?? []).flatMap((item) => item.string() ?? []);
}
function exception2(entry2, today) {
  const path = entry2.get("path")?.string();
  const node = entry2.get("node")?.string();
  const until = entry2.get("until")?.string();
  return {
    rule: entry2.get("rule")?.string() ?? "",
    ...path !== void 0 && { covers: anyGlob([path]) },
    ...node !== void 0 && { node },
    reason: shown(entry2.get("reason")),
    owner: shown(entry2.get("owner")),
    ...until !== void 0 && { until },
    expired: until !== void 0 && today > until,
    location: entry2.location
  };
}
function shown(text2) {
  return redact(text2?.string()?.trim() ?? "");
}

// src/discover/config-file.ts
import { basename, dirname as dirname2, isAbsolute as isAbsolute3, join as join6, relative as relative3, resolve, sep as sep3 } from "node:path";
var NAMES6 = ["delegraph.yaml", ".github/delegraph.yaml"];
var MISNAMED = ["delegraph.yml", ".github/delegraph.yml"];
function configFile(path, globs2, from2, named5) {
  const root = rootOfPath(path, globs2);
  if (named5 !== void 0) return namedFile(root, from2, named5);
  const present2 = presentOf(root, from2);
  const [first, second] = NAMES6.filter((name2) => present2.has(name2));
  if (first !== void 0 && second !== void 0)
    throw new UserError(`There are two configs, \`${first}\` and \`${second}\`: keep one of them.`);
  const misnamed = MISNAMED.find((name2) => present2.has(name2));
  if (misnamed !== void 0)
    throw new UserError(`\`${misnamed}\` would not be read: its name must be \`${misnamed.replace(/yml$/, "yaml")}\`.`);
  return first === void 0 ? void 0 : fileOf2(originOf(root, from2, [first]), first, first);
}
function presentOf(root, from2) {
  const all3 = [...NAMES6, ...MISNAMED];
  if (from2 === "disk") return new Set(all3.filter((name2) => statsOf(join6(root, name2)) !== void 0));
  return new Set(originOf(root, from2, all3).list(() => {
  }));
}
function namedFile(root, from2, named5) {
  const whole2 = resolve(named5);
  if (from2 === "disk" && statsOf(whole2) === void 0) throw refused(named5, "There is no such file.");
  const inside = relative3(root, join6(startOf(dirname2(whole2)).real, basename(whole2)));
  if (inside !== "" && inside !== ".." && !inside.startsWith(`..${sep3}`) && !isAbsolute3(inside)) {
    const name2 = inside.split(sep3).join("/");
    return fileOf2(originOf(root, from2, [name2]), name2, named5);
  }
  const { real } = startOf(whole2);
  return fileOf2(folderOrigin(dirname2(real)), basename(real), named5);
}
function fileOf2(origin, name2, typed) {
  const content = origin.read(name2);
  if (content === void 0) throw refused(typed, "There is no such file in what is scanned.");
  const text2 = textOf(content);
  if (typeof text2 !== "string") throw refused(typed, text2.message);
  return { file: name2, text: text2 };
}
function refused(typed, why) {
  return new UserError(`The config \`${typed}\` cannot be read. ${why}`);
}

// src/load-config.ts
function loadConfig({ path, from: from2 = "disk", file, today = utcDay() }) {
  const globs2 = READERS3.flatMap((reader) => reader.files);
  const source = configFile(path, globs2, from2, file);
  const rules2 = BUILTIN_RULES.map((rule) => rule.id);
  return source && readConfig2(source, rules2, today);
}
function utcDay() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}

// src/scan.ts
async function scan2({ path, minSeverity, rules: only, from: from2, baseline, config }) {
  const globs2 = READERS3.flatMap((reader) => reader.files);
  const found = discover(path, globs2, from2, config?.includes);
  const fragments = [];
  for (const file of found.files)
    for (const reader of readersOf(file.file)) fragments.push(await readFile(reader, file, found.repository));
  const linked = link(fragments);
  const graph = derive(linked.graph);
  const rules2 = BUILTIN_RULES.filter((rule) => only.length === 0 || only.includes(rule.id));
  const limits = [];
  const matched = findings(graph, BUILTIN_RULES, {
    lineHash: hasher(found.repository.file),
    onLimit: (rule) => limits.push(cutShort(rule.id))
  });
  const texts2 = /* @__PURE__ */ new Set([
    ...found.files,
    ...matched.flatMap((finding) => found.repository.file(finding.location.file) ?? [])
  ]);
  const ignores = [...texts2].flatMap(collectIgnores);
  const commented = applyIgnores(matched, ignores, new Set(BUILTIN_RULES.map((rule) => rule.id)));
  const kept = config ? setAside(commented, matched, config, only) : commented;
  const base = baseline && new Map(baseline.map((one4) => [one4.fingerprint, one4]));
  const news = base ? kept.findings.filter((finding) => !isKnown(finding, base)) : kept.findings;
  const judged = news.filter((finding) => rules2.some((rule) => rule.id === finding.rule));
  const all3 = subsume(config ? relevel(judged, config) : judged, rules2);
  const least2 = LEVELS.indexOf(minSeverity);
  const entries = ledger(graph);
  const diagnostics = [
    ...found.diagnostics,
    ...fragments.flatMap((fragment) => fragment.diagnostics),
    ...linked.diagnostics,
    ...kept.diagnostics,
    ...limits
  ];
  return {
    tool: { name: "delegraph", version: VERSION, informationUri: HOMEPAGE },
    rules: config ? relevelRules(BUILTIN_RULES, config) : BUILTIN_RULES,
    graph,
    ledger: entries,
    suppressed: kept.suppressed,
    findings: all3.filter((finding) => LEVELS.indexOf(finding.level) >= least2),
    hidden: Object.fromEntries(
      LEVELS.map((level, rank2) => [level, rank2 < least2 ? all3.filter((finding) => finding.level === level).length : 0])
    ),
    diagnostics: distinct2(diagnostics),
    files: { read: found.read, skipped: found.skipped },
    coverage: coverage(graph, entries),
    identities: identities(kept.findings),
    ...base && { baselined: kept.findings.length - news.length },
    ...config && { config: useOf2(config, found.excluded, judged, all3) }
  };
}
function useOf2(config, excluded, own, all3) {
  const scores = new Map(own.map((finding) => [finding.fingerprint, finding.score]));
  const isLowered = ({ fingerprint, level }) => LEVELS.indexOf(level) < LEVELS.indexOf(levelOf(scores.get(fingerprint) ?? 0));
  return {
    file: config.file,
    ...config.failOn && { failOn: config.failOn },
    excluded,
    lowered: all3.filter(isLowered).length
  };
}
function hasher(fileOf3) {
  const known5 = /* @__PURE__ */ new Map();
  return (file, line) => {
    const text2 = fileOf3(file)?.text ?? "";
    const hashes = known5.get(file) ?? lineHashes(text2, { has: () => true });
    known5.set(file, hashes);
    return hashes.get(line) ?? "";
  };
}
function cutShort(rule) {
  return {
    code: "limit",
    level: "error",
    message: `The search for \`${rule}\` was cut short: the graph holds more paths than are followed.`,
    location: { file: ".", line: 1, column: 1, endLine: 1, endColumn: 1 }
  };
}
function distinct2(diagnostics) {
  const sorted = [...diagnostics].sort(
    (a, b) => compareLocations(a.location, b.location) || compareText(a.code, b.code) || compareText(a.message, b.message)
  );
  return sorted.filter((one4, index) => JSON.stringify(one4) !== JSON.stringify(sorted[index - 1]));
}
export {
  loadConfig,
  scan2 as scan
};
