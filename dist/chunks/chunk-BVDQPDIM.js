import {
  fits,
  redact,
  resourceNode
} from "./chunk-YT7MXHQX.js";
import {
  ACCESSES
} from "./chunk-JYZMH2C7.js";

// src/catalog/agents.generated.ts
var data = JSON.parse('{"agents":{"claude-code-action":{"title":"Claude Code Action","uses":["anthropics/claude-code-action"],"action-names":["Claude Code Action v1.0","Claude Code Action","Claude Code Action Official"],"model-keys":["anthropic_api_key","claude_code_oauth_token"],"token-input":"github_token","check":{"events":["issues","issue_comment","pull_request","pull_request_target","pull_request_review","pull_request_review_comment"],"events-since":{"workflow_run":"1.0.185"},"off-input":"allowed_non_write_users","off-needs-input":"github_token","bots-input":"allowed_bots","bots-word":"*","gaps":[{"from":"1.0.0","to":"1.0.30","where":"prompt","lets":"bots"},{"from":"1.0.123","to":"1.0.127","where":"all-bots","lets":"everyone"}]},"scrubs":{"since":"1.0.77","off-env":"CLAUDE_CODE_SUBPROCESS_ENV_SCRUB","variables":["ANTHROPIC_API_KEY","CLAUDE_CODE_OAUTH_TOKEN","ANTHROPIC_AUTH_TOKEN","ANTHROPIC_FOUNDRY_API_KEY","ANTHROPIC_CUSTOM_HEADERS","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_BEARER_TOKEN_BEDROCK","GOOGLE_APPLICATION_CREDENTIALS","AZURE_CLIENT_SECRET","AZURE_CLIENT_CERTIFICATE_PATH"]},"strips-oidc-since":"1.0.89","app-token":{"name":"Claude GitHub App token","grants":{"contents":"write","pull-requests":"write","issues":"write"}},"source":"https://github.com/anthropics/claude-code-action/blob/main/docs/security.md"},"claude-code-base-action":{"title":"Claude Code Base Action","uses":["anthropics/claude-code-base-action","anthropics/claude-code-action/base-action"],"action-names":["Claude Code Base Action"],"model-keys":["anthropic_api_key","claude_code_oauth_token"],"source":"https://github.com/anthropics/claude-code-action/blob/main/base-action/action.yml"},"codex-action":{"title":"Codex Action","uses":["openai/codex-action"],"action-names":["Codex Action","Run Codex","openai-codex-action"],"model-keys":["openai-api-key"],"keeps-key":true,"key-open":{"input":"safety-strategy","is":"unsafe"},"check":{"events":"every","off-input":"allow-users","bots-input":"allow-bots","bots-word":"true","bots-closed-since":"1.8"},"source":"https://github.com/openai/codex-action/blob/main/docs/security.md"},"run-gemini-cli":{"title":"Gemini CLI Action","uses":["google-github-actions/run-gemini-cli","google-gemini/gemini-cli-action"],"action-names":["Run Gemini CLI","Gemini CLI GitHub Action"],"model-keys":["gemini_api_key","google_api_key"],"source":"https://github.com/google-github-actions/run-gemini-cli/blob/main/action.yml"},"claude-code-security-review":{"title":"Claude Code Security Review","uses":["anthropics/claude-code-security-review"],"action-names":["Claude Code Security Reviewer"],"model-keys":["claude-api-key"],"job-token":["env","gh","action"],"only-on":["pull_request"],"source":"https://github.com/anthropics/claude-code-security-review/blob/main/action.yml"},"ai-inference":{"title":"AI Inference","uses":["actions/ai-inference"],"model-keys":["token"],"job-token":["env"],"source":"https://github.com/actions/ai-inference/blob/main/action.yml"},"opencode-action":{"title":"opencode GitHub Action","uses":["anomalyco/opencode/github","sst/opencode/github"],"action-names":["opencode GitHub Action"],"check":{"events":["issue_comment","pull_request_review_comment","issues","pull_request"],"bots-input":"allowed_bots","bots-word":"*"},"only-on":["issue_comment","pull_request_review_comment","issues","pull_request","schedule","workflow_dispatch"],"app-token":{"name":"opencode GitHub App token","off-input":"use_github_token","grants":{"contents":"write","pull-requests":"write","issues":"write"}},"source":"https://github.com/anomalyco/opencode/blob/dev/packages/opencode/src/cli/cmd/github.ts"},"droid-action":{"title":"Factory Droid Action","uses":["Factory-AI/droid-action"],"action-names":["Droid by Factory","Factory Droid Action","Droid Exec Action v1.0"],"model-keys":["factory_api_key"],"token-input":"github_token","check":{"events":["issues","issue_comment","pull_request","pull_request_target","pull_request_review","pull_request_review_comment"],"off-input":"allowed_non_write_users","off-needs-input":"github_token","bots-input":"allowed_bots","bots-word":"*"},"only-on":["issues","issue_comment","pull_request","pull_request_target","pull_request_review","pull_request_review_comment","workflow_run"],"app-token":{"name":"Factory GitHub App token","grants":{"contents":"write","pull-requests":"write","issues":"write"}},"source":"https://github.com/Factory-AI/droid-action/blob/main/src/entrypoints/prepare.ts"},"pr-agent":{"title":"PR-Agent","uses":["the-pr-agent/pr-agent","qodo-ai/pr-agent","codium-ai/pr-agent","docker://codiumai/pr-agent","docker://pragent/pr-agent","docker://docker.io/codiumai/pr-agent"],"action-names":["Codium PR Agent","PR Agent"],"source":"https://github.com/qodo-ai/pr-agent/blob/main/pr_agent/servers/github_action_runner.py"},"augment-agent":{"title":"Augment Agent","uses":["augmentcode/augment-agent","augmentcode/review-pr","augmentcode/describe-pr"],"action-names":["Augment Agent","Augment Review PR","Augment Describe PR"],"model-keys":["augment_session_auth","augment_api_token"],"token-input":"github_token","source":"https://github.com/augmentcode/augment-agent/blob/main/src/index.ts"},"oz-agent-action":{"title":"Oz Agent Action","uses":["warpdotdev/oz-agent-action","warpdotdev/warp-agent-action"],"action-names":["Run an Oz cloud agent","Oz Agent"],"model-keys":["warp_api_key"],"remote":"cloud","source":"https://github.com/warpdotdev/oz-agent-action/blob/main/src/index.ts"},"jules-action":{"title":"Jules Action","uses":["google-labs-code/jules-invoke","google-labs-code/jules-action"],"model-keys":["jules_api_key"],"remote":true,"source":"https://jules.google/docs/api/reference"},"ambient-action":{"title":"Ambient Action","uses":["ambient-code/ambient-action"],"action-names":["Ambient Action"],"model-keys":["api-token"],"remote":true,"source":"https://github.com/ambient-code/ambient-action/blob/main/action.yml"},"copilot-cloud-agent":{"title":"Copilot cloud agent","check":{"events":"every"},"source":"https://docs.github.com/en/copilot/concepts/agents/cloud-agent/risks-and-mitigations"},"openhands-resolver":{"title":"OpenHands Resolver","uses":["all-hands-ai/openhands/.github/workflows/openhands-resolver.yml","openhands/openhands/.github/workflows/openhands-resolver.yml"],"source":"https://github.com/OpenHands/OpenHands/blob/main/.github/workflows/openhands-resolver.yml"},"claude":{"title":"Claude Code CLI","cli":["claude"],"packages":["@anthropic-ai/claude-code"],"headless":["-p","--print","--dangerously-skip-permissions"],"prompt-runs":true,"no-run":["mcp","config","doctor","update","upgrade","install","plugin","plugins","setup-token","migrate-installer","agents","auth","login","logout","auto-mode","--version","-v","--help","-h"],"source":"https://code.claude.com/docs/en/headless"},"codex":{"title":"Codex CLI","cli":["codex"],"packages":["@openai/codex"],"subcommand":["exec","e"],"source":"https://developers.openai.com/codex/noninteractive"},"copilot":{"title":"GitHub Copilot CLI","cli":["copilot"],"packages":["@github/copilot"],"headless":["-p","--prompt","-i","--interactive","--acp","--server","workflow"],"prompt-runs":true,"no-run":["suggest","explain","app","completion","help","instruction","login","logout","lsp","mcp","plugin","plugins","skill","skills","update","version","--version","-v","--help","-h"],"model-env":["COPILOT_GITHUB_TOKEN","GH_TOKEN","GITHUB_TOKEN","COPILOT_PROVIDER_API_KEY","COPILOT_PROVIDER_BEARER_TOKEN"],"source":"https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference"},"gemini":{"title":"Gemini CLI","cli":["gemini"],"packages":["@google/gemini-cli"],"headless":["-p","--prompt","-y","--yolo","--approval-mode"],"prompt-runs":true,"no-run":["mcp","extensions","extension","skills","skill","hooks","hook","--version","-v","--help","-h","--list-extensions","--list-sessions"],"source":"https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/headless.md"},"opencode":{"title":"opencode CLI","cli":["opencode"],"packages":["opencode-ai"],"subcommand":["run"],"source":"https://opencode.ai/docs/cli/#run-1"},"cursor-cli":{"title":"Cursor CLI","cli":["cursor-agent"],"cli-beside":{"agent":"CURSOR_API_KEY|cursor\\\\.com/install"},"headless":["-p","--print"],"source":"https://cursor.com/docs/cli/headless"},"droid-cli":{"title":"Factory Droid CLI","cli":["droid"],"subcommand":["exec"],"source":"https://docs.factory.ai/cli/droid-exec/overview"},"goose":{"title":"goose CLI","cli":["goose"],"subcommand":["run"],"source":"https://github.com/block/goose/blob/main/documentation/docs/guides/goose-permissions.md"},"amp":{"title":"Amp CLI","cli":["amp"],"packages":["@ampcode/cli","@sourcegraph/amp"],"headless":["-x","--execute"],"source":"https://ampcode.com/manual"},"kiro-cli":{"title":"Kiro CLI","cli":["kiro-cli"],"cli-beside":{"q":"--no-interactive"},"headless":["--no-interactive"],"source":"https://kiro.dev/docs/cli/headless/"},"aider":{"title":"Aider","cli":["aider"],"packages":["aider-chat"],"headless":["--message","-m","--msg","--message-file","-f"],"no-run":["--version","--help","-h","--install-main-branch","--upgrade","--update"],"source":"https://aider.chat/docs/scripting.html"},"continue-cli":{"title":"Continue CLI","cli":["cn"],"packages":["@continuedev/cli"],"headless":["-p","--print"],"source":"https://docs.continue.dev/cli/overview"},"cline-cli":{"title":"Cline CLI","cli":["cline"],"headless":["-y","--yolo"],"source":"https://docs.cline.bot/cline-cli/three-core-flows"},"auggie":{"title":"Auggie CLI","cli":["auggie"],"packages":["@augmentcode/auggie"],"headless":["--print","-p"],"source":"https://docs.augmentcode.com/cli/automation"},"qwen":{"title":"Qwen Code CLI","cli":["qwen"],"packages":["@qwen-code/qwen-code"],"headless":["-p","--prompt","-y","--yolo","--approval-mode"],"no-run":["mcp","extensions","--version","-v","--help","-h"],"source":"https://github.com/QwenLM/qwen-code/blob/main/docs/users/features/headless.md"},"crush":{"title":"Crush CLI","cli":["crush"],"packages":["@charmland/crush"],"subcommand":["run"],"source":"https://github.com/charmbracelet/crush"}},"github-mcp":{"source":"https://github.com/github/github-mcp-server","tools":{"add_issue_comment":{"resource":"github:own-thread","access":"write"},"create_issue":{"resource":"github:issues","access":"write"},"update_issue":{"resource":"github:issues","access":"write"},"issue_write":{"resource":"github:issues","access":"write"},"sub_issue_write":{"resource":"github:issues","access":"write"},"create_pull_request":{"resource":"github:pull-requests","access":"write"},"update_pull_request":{"resource":"github:pull-requests","access":"write"},"update_pull_request_branch":{"resource":"github:agent-branch","access":"write"},"add_comment_to_pending_review":{"resource":"github:own-thread","access":"write"},"pull_request_review_write":{"resource":"github:pull-requests","access":"approve"},"create_and_submit_pull_request_review":{"resource":"github:pull-requests","access":"approve"},"submit_pending_pull_request_review":{"resource":"github:pull-requests","access":"approve"},"merge_pull_request":{"resource":"github:default-branch","access":"merge"},"create_branch":{"resource":"github:agent-branch","access":"write"},"create_or_update_file":{"resource":"github:default-branch","access":"write"},"delete_file":{"resource":"github:default-branch","access":"write"},"push_files":{"resource":"github:default-branch","access":"write"},"create_repository":{"resource":"github:other-repositories","access":"admin"},"fork_repository":{"resource":"github:other-repositories","access":"write"},"run_workflow":{"resource":"github:workflow-runs","access":"exec"},"rerun_workflow_run":{"resource":"github:workflow-runs","access":"exec"}}},"not-read":{"source":"https://docs.github.com/en/copilot/how-tos/copilot-cli/use-copilot-cli-in-actions","uses":["factory-ai/droid-action/prepare","factory-ai/droid-action/review","factory-ai/droid-action/security","qwenlm/qwen-code-action","coderabbitai/ai-pr-reviewer"],"commands":{"acli":"rovodev","junie":""}},"unknown-command":{"source":"https://code.claude.com/docs/en/cli-reference","flags":["--dangerously-skip-permissions","--allow-dangerously-skip-permissions","--allowedTools","--allowed-tools","--disallowedTools","--disallowed-tools","--permission-mode","--append-system-prompt","--mcp-config","--yolo","--approval-mode","--full-auto","--dangerously-bypass-approvals-and-sandbox","--skip-git-repo-check","--allow-all-tools","--allow-tool","--deny-tool","--trust-all-tools"],"names":["claude","codex","gemini","agent","llm","opencode","copilot","aider","goose","qwen","droid","auggie"],"whole-names":["cli","ai","tool","engine"],"headless":["-p","--print","--prompt","exec"]},"unknown-action":{"source":"https://github.com/anthropics/claude-code-action/blob/main/docs/usage.md","names":["claude","codex","gemini","llm","opencode","aider","goose","qwen","droid","auggie"],"last-names":["agent"],"chores":["ssh","gpg","setup","install","cache","auth","login","lint","scanner","release","publish","usage","notify","version","upload","update","datadog","newrelic","buildkite","azure","jenkins"],"inputs":["prompt","prompts","allowed-tools","allowedtools"]},"libraries":{"source":"https://code.claude.com/docs/en/agent-sdk/overview","names":["@anthropic-ai/claude-code","@anthropic-ai/claude-agent-sdk","claude_agent_sdk","claude_code_sdk","@openai/codex-sdk","@github/copilot-sdk"]}}');

// src/catalog/agents.ts
var ENTRIES = Object.entries(data.agents).map(
  ([id, entry]) => ({ id, ...entry })
);
var GITHUB_MCP = data["github-mcp"].tools;
function slugOf(uses) {
  const name = uses.split("@")[0]?.toLowerCase() ?? "";
  return name.startsWith("docker://") ? name.replace(/(?<=[^/]):[^:/]*$/, "") : name;
}
function agentByUses(uses) {
  const slug = slugOf(uses);
  return ENTRIES.find((entry) => entry.uses?.some((known) => known.toLowerCase() === slug));
}
function agentByActionName(name) {
  return ENTRIES.find((entry) => entry["action-names"]?.includes(name));
}
function agentById(id) {
  return ENTRIES.find((entry) => entry.id === id);
}
function agentByCommand(name) {
  return ENTRIES.find((entry) => entry.cli?.includes(name) || entry.packages?.includes(name));
}
var BESIDE_NAMES = ENTRIES.flatMap(
  (entry) => Object.entries(entry["cli-beside"] ?? {}).map(([name, pattern]) => ({
    entry,
    name,
    pattern: new RegExp(pattern),
    word: new RegExp(`(?<![\\w./-])${name}(?![\\w-])`)
  }))
);
function agentBeside(name, around) {
  return BESIDE_NAMES.find((one) => one.name === name && one.pattern.test(around))?.entry;
}
var NOT_READ_USES = data["not-read"].uses;
var NOT_READ_COMMANDS = data["not-read"].commands;
function isUnreadAction(uses) {
  return NOT_READ_USES.includes(slugOf(uses));
}
var ELSEWHERE = data["unknown-action"];
var wordsOf = (text) => text.toLowerCase().match(/[a-z]+/g) ?? [];
var isAmong = (list, word) => list.includes(word);
function seemsAgentAction(uses, inputs) {
  const [, ...path] = slugOf(uses).split("/");
  const last = wordsOf(path.at(-1) ?? "");
  if (last.some((word) => isAmong(ELSEWHERE.chores, word))) return false;
  if (path.flatMap(wordsOf).some((word) => isAmong(ELSEWHERE.names, word))) return true;
  const isWhole = path.length === 1 || /(?:^|-)agents?$/.test(path.at(-1) ?? "");
  if (isWhole && last.some((word) => isAmong(ELSEWHERE["last-names"], word))) return true;
  return [...inputs].some(
    (input) => ELSEWHERE.inputs.some((name) => `-${input.toLowerCase().replaceAll("_", "-")}-`.includes(`-${name}-`))
  );
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
var NAMES = new RegExp(
  `(?<!\\w)(?:${COMMANDS.flatMap((name) => [name, name.split("/").at(-1) ?? name]).map((name) => name.replace(/[^\w@/-]/g, "\\$&")).join("|")})(?![\\w-])`
);
var HIDDEN = /\$["']|\\[xuU0-7]|\{[^\s{}]*,/;
var GLUED = /(?:\$\w+|[})`])(?:["']|\\\n?)*[$`]/;
var BESIDE = /(?:\$\w+(?:["']|\\\n?)+|[})`](?:["']|\\\n?)*|\+=\(?(?:["']|\\\n?)*)([a-z@/-]+)|(?<![a-z@/-])([a-z@/-]+)(?:["']|\\\n?)*[$`]/g;
function mayNameAgent(script) {
  if (HIDDEN.test(script) || BESIDE_NAMES.some(({ pattern, word }) => pattern.test(script) && word.test(script)))
    return true;
  if (NAMES.test(script.replace(/\\\r?\n|["'\\]/g, ""))) return true;
  if (!/[$`]/.test(script)) return false;
  if (GLUED.test(script)) return true;
  for (const [, behind = "", before = behind] of script.matchAll(BESIDE))
    if (before !== "/" && (isPart(before) || before.split("/").some(isPart))) return true;
  return false;
}
var SLUGS = ENTRIES.flatMap((entry) => entry.uses ?? []).map((slug) => slug.toLowerCase());
function namesAgent(workflow) {
  if (NAMES.test(workflow)) return true;
  const text = workflow.toLowerCase();
  return SLUGS.some((slug) => text.includes(slug));
}
var UNKNOWN = data["unknown-command"];
function looksLikeAgent(name, words) {
  const flags = UNKNOWN.flags;
  if (words.some((word) => flags.includes(word.split("=", 1)[0] ?? ""))) return true;
  const headless = UNKNOWN.headless;
  return isAgentName(name) && words.some((word) => headless.includes(word));
}
function isAgentName(name) {
  const parts = name.toLowerCase().match(/[a-z]+/g) ?? [];
  const names = UNKNOWN.names;
  if (parts.some((part2) => /^(?:ssh|gpg|buildkite|azure|datadog|jenkins)$/.test(part2))) return false;
  if (parts.some((part2) => names.includes(part2) || names.includes(part2.replace(/s$/, "")))) return true;
  const own = parts.filter((part2) => !/^(?:matrix|inputs|env|vars|cmd|bin|path)$/.test(part2));
  const whole = UNKNOWN["whole-names"];
  return own.length === 1 && whole.includes(own[0] ?? "");
}
var NAMES_IN_PROGRAMS = new RegExp(`(?:^|["'\`\\s/(;&|])(?:${COMMANDS.join("|")})["'\`\\s,]`, "g");
var RUNS_IN_PROGRAMS = /["'`\s](?:-p|--print|--prompt|exec|run|--yolo|--dangerously-[a-z-]+)["'`\s,=]/;
var NEAR = 120;
function suggestsAgent(program) {
  if (data.libraries.names.some((name) => program.includes(name))) return true;
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
function serverNode(builder, server, { agent, definition, contexts }) {
  const id = builder.node("server", `${agent}/servers/${redact(server.key)}`, {
    label: redact(server.key),
    zone: server.remote ? "service" : "runner",
    layer: server.remote ? "L7" : "L3",
    location: server.location,
    facts: { definition, ...server.pin === void 0 ? {} : { pin: server.pin } }
  });
  builder.edge("uses", agent, id, {
    contexts: contexts.map(({ context }) => context),
    ...server.confidence === void 0 ? {} : { facts: { confidence: server.confidence } },
    locations: [server.location]
  });
  for (const { resource, access, via } of server.reach)
    builder.edge("reaches", id, resourceNode(builder, resource), {
      facts: { access, via },
      locations: [server.location],
      as: `${access} by ${via}`
    });
  const withSecrets = contexts.filter(({ secrets }) => secrets).map(({ context }) => context);
  for (const { ref, name } of withSecrets.length === 0 ? [] : server.holds)
    builder.edge("holds", id, ref.id, {
      contexts: withSecrets,
      facts: { when: "with", channel: ["mcp"], names: [name], confidence: ref.certain ? "certain" : "likely" },
      locations: [server.location],
      as: name
    });
}

// src/catalog/commands.generated.ts
var data2 = JSON.parse('{"sources":{"gh":"https://cli.github.com/manual/","glab":"https://docs.gitlab.com/cli/","git":"https://git-scm.com/docs","claude":"https://code.claude.com/docs/en/permissions","npm":"https://docs.npmjs.com/cli/commands","man":"https://man7.org/linux/man-pages/","agents":"https://code.claude.com/docs/en/headless","clouds":"https://docs.github.com/en/actions/concepts/security/openid-connect"},"everything":["github:issues write","github:own-thread write","github:pull-requests write","github:pull-requests approve","github:discussions write","github:agent-branch write","github:default-branch write","github:default-branch merge","github:releases publish","github:packages publish","github:workflow-runs exec","github:workflows write","github:settings admin","github:other-repositories write"],"beyond":["cloud:account write","registry:packages publish","service:account write"],"rows":[{"commands":["gh"],"breadth":"wide","via":"gh","effects":[],"source":"gh"},{"commands":["gh api"],"breadth":"wide","via":"gh","effects":"everything","source":"gh"},{"commands":["gh issue comment","gh issue edit","gh issue close","gh issue reopen","gh issue delete","gh issue lock","gh issue unlock","gh issue pin","gh issue unpin","gh issue create"],"breadth":"narrow","via":"gh","effects":["github:issues write"],"source":"gh"},{"commands":["gh issue transfer"],"breadth":"narrow","via":"gh","effects":["github:issues write","github:other-repositories write"],"source":"gh"},{"commands":["gh issue develop","gh pr update-branch"],"breadth":"narrow","via":"gh","effects":["github:agent-branch write"],"source":"gh"},{"commands":["gh issue","gh issue view","gh issue list","gh issue status"],"breadth":"narrow","via":"gh","effects":["github:issues read"],"source":"gh"},{"commands":["gh pr comment","gh pr edit","gh pr close","gh pr reopen","gh pr ready","gh pr create","gh pr lock","gh pr unlock","gh pr review --comment","gh pr review --request-changes"],"breadth":"narrow","via":"gh","effects":["github:pull-requests write"],"source":"gh"},{"commands":["gh pr review"],"breadth":"narrow","via":"gh","effects":["github:pull-requests write","github:pull-requests approve"],"source":"gh"},{"commands":["gh pr review --approve"],"breadth":"narrow","via":"gh","effects":["github:pull-requests approve"],"source":"gh"},{"commands":["gh pr merge"],"breadth":"narrow","via":"gh","effects":["github:default-branch merge"],"source":"gh"},{"commands":["gh pr","gh pr view","gh pr list","gh pr diff","gh pr checks","gh pr status","gh pr checkout"],"breadth":"narrow","via":"gh","effects":["github:pull-requests read"],"source":"gh"},{"commands":["gh label create","gh label edit","gh label delete","gh label clone"],"breadth":"narrow","via":"gh","effects":["github:issues write"],"source":"gh"},{"commands":["gh label","gh label list"],"breadth":"narrow","via":"gh","effects":["github:issues read"],"source":"gh"},{"commands":["gh release create","gh release upload","gh release edit","gh release delete","gh release delete-asset"],"breadth":"narrow","via":"gh","effects":["github:releases publish"],"source":"gh"},{"commands":["gh release","gh release view","gh release list","gh release download"],"breadth":"narrow","via":"gh","effects":["github:releases read"],"source":"gh"},{"commands":["gh workflow run","gh workflow enable","gh workflow disable","gh run rerun","gh run cancel","gh run delete","gh cache delete"],"breadth":"narrow","via":"gh","effects":["github:workflow-runs exec"],"source":"gh"},{"commands":["gh workflow","gh workflow view","gh workflow list","gh run","gh run view","gh run list","gh run watch","gh run download","gh cache","gh cache list"],"breadth":"narrow","via":"gh","effects":["github:workflow-runs read"],"source":"gh"},{"commands":["gh repo create","gh repo fork"],"breadth":"narrow","via":"gh","effects":["github:other-repositories write"],"source":"gh"},{"commands":["gh repo sync"],"breadth":"narrow","via":"gh","effects":["github:default-branch write"],"source":"gh"},{"commands":["gh repo delete","gh repo edit","gh repo rename","gh repo archive","gh repo unarchive","gh repo deploy-key","gh repo autolink","gh secret","gh variable","gh ssh-key","gh gpg-key"],"breadth":"narrow","via":"gh","effects":["github:settings admin"],"source":"gh"},{"commands":["gh repo","gh repo view","gh repo list","gh repo clone","gh search"],"breadth":"narrow","via":"gh","effects":["github:other-repositories read"],"source":"gh"},{"commands":["gh secret list","gh variable list","gh variable get","gh ruleset"],"breadth":"narrow","via":"gh","effects":["github:settings read"],"source":"gh"},{"commands":["gh gist create","gh gist edit","gh gist"],"breadth":"narrow","via":"gh","effects":["internet send"],"source":"gh"},{"commands":["gh gist view","gh gist list"],"breadth":"narrow","via":"gh","effects":["internet read"],"source":"gh"},{"commands":["gh extension","gh alias","gh codespace"],"breadth":"wide","via":"none","effects":["host:exec exec"],"source":"gh"},{"commands":["glab"],"breadth":"wide","via":"git","effects":[],"source":"glab"},{"commands":["glab api"],"breadth":"wide","via":"git","effects":["gitlab:merge-requests write","gitlab:merge-requests approve","gitlab:agent-branch write","gitlab:default-branch write","gitlab:default-branch merge","gitlab:releases publish","gitlab:packages publish","gitlab:pipelines exec","gitlab:other-projects write"],"source":"glab"},{"commands":["glab mr note","glab mr create","glab mr update","glab mr close","glab mr reopen","glab mr revoke","glab mr for","glab mr todo","glab issue note","glab issue create","glab issue update","glab issue close","glab issue reopen","glab issue delete","glab label create","glab incident note"],"breadth":"narrow","via":"git","effects":["gitlab:merge-requests write"],"source":"glab"},{"commands":["glab mr approve"],"breadth":"narrow","via":"git","effects":["gitlab:merge-requests approve"],"source":"glab"},{"commands":["glab mr merge","glab mr accept"],"breadth":"narrow","via":"git","effects":["gitlab:default-branch merge"],"source":"glab"},{"commands":["glab mr rebase"],"breadth":"narrow","via":"git","effects":["gitlab:agent-branch write"],"source":"glab"},{"commands":["glab mr","glab mr view","glab mr list","glab mr diff","glab mr checkout","glab issue","glab issue view","glab issue list","glab label","glab label list"],"breadth":"narrow","via":"git","effects":["gitlab:merge-requests read"],"source":"glab"},{"commands":["glab release create","glab release upload","glab release delete"],"breadth":"narrow","via":"git","effects":["gitlab:releases publish"],"source":"glab"},{"commands":["glab ci run","glab ci retry","glab ci trigger","glab ci run-trig","glab ci cancel","glab schedule run","glab schedule create"],"breadth":"narrow","via":"git","effects":["gitlab:pipelines exec"],"source":"glab"},{"commands":["glab ci","glab ci view","glab ci list","glab ci get","glab ci status","glab ci trace"],"breadth":"narrow","via":"git","effects":["gitlab:pipelines read"],"source":"glab"},{"commands":["glab repo create","glab repo fork","glab repo transfer","glab repo delete"],"breadth":"narrow","via":"git","effects":["gitlab:other-projects write"],"source":"glab"},{"commands":["glab variable set","glab variable update","glab variable delete","glab deploy-key","glab token","glab securefile"],"breadth":"narrow","via":"git","effects":["gitlab:settings admin"],"source":"glab"},{"commands":["git"],"breadth":"wide","via":"git","effects":[],"source":"git"},{"commands":["git push"],"breadth":"narrow","via":"git","effects":["github:agent-branch write","github:default-branch write","github:workflows write"],"source":"git"},{"commands":["git -c","git config","git rebase","git bisect","git submodule","git filter-branch","git difftool","git mergetool"],"breadth":"wide","via":"none","effects":["host:exec exec"],"source":"git"},{"commands":["git commit","git add","git rm","git mv","git status","git diff","git log","git show","git branch","git checkout","git switch","git restore","git stash","git reset","git merge","git fetch","git pull","git clone","git tag","git blame","git grep","git ls-files","git rev-parse","git merge-base","git cherry-pick","git revert","git worktree","git remote","git describe","git shortlog","git ls-remote","git apply","git init"],"breadth":"narrow","via":"none","effects":[],"source":"git"},{"commands":["bash","sh","zsh","dash","fish","ksh","pwsh","powershell","python","python2","python3","node","perl","ruby","php","lua","tsx","ts-node","Rscript","source","."],"breadth":"interpreter","form":"script","via":"shell","effects":[],"source":"claude"},{"commands":["bun run","deno run"],"breadth":"build","form":"script","via":"shell","effects":[],"source":"claude"},{"commands":["bun","deno"],"breadth":"interpreter","form":"script","via":"shell","effects":[],"source":"claude"},{"commands":["eval","osascript","awk","gawk","mawk","sed","ed","ex","vi","vim","emacs","expect","screen","tmux","script","parallel","at","crontab","systemd-run","tclsh","jshell","groovy"],"breadth":"interpreter","via":"shell","effects":[],"source":"man"},{"commands":["env","sudo","doas","su","nohup","nice","ionice","time","timeout","stdbuf","setsid","flock","watch","strace","command","builtin","exec","noglob","xargs","entr","dotenv","dotenvx run --","doppler run --","op run --","direnv exec","mise exec","devbox run"],"breadth":"interpreter","form":"wrapper","via":"shell","effects":[],"source":"claude"},{"commands":["npx","bunx","uvx","pipx run","npm exec","pnpm dlx","pnpm exec","yarn dlx","yarn exec","bun x","uv tool run"],"breadth":"interpreter","form":"run","via":"shell","effects":[],"source":"claude"},{"commands":["docker","podman","nerdctl","docker-compose","docker run","docker exec","docker compose"],"breadth":"interpreter","closed":"build","via":"shell","effects":[],"source":"claude"},{"commands":["docker ps","docker images","docker logs","docker inspect","docker version","docker info","docker compose ps","docker compose logs"],"breadth":"narrow","via":"none","effects":[],"source":"claude"},{"commands":["docker push","podman push"],"breadth":"narrow","via":"shell","effects":["registry:packages publish"],"source":"claude"},{"commands":["ssh","mosh"],"breadth":"interpreter","closed":"build","via":"shell","effects":["internet send","service:account write"],"source":"man"},{"commands":["claude","codex","opencode","gemini","copilot","cursor-agent","amp","droid","goose","aider","qwen","auggie","crush","kiro-cli"],"breadth":"interpreter","closed":"build","via":"shell","effects":[],"source":"agents"},{"commands":["find"],"breadth":"build","closed":"narrow","via":"none","effects":["host:files read"],"source":"claude"},{"commands":["npm run","npm test","npm t","npm start","npm ci","npm install","npm i","npm rebuild","npm version","npm pack","npm init","pnpm run","pnpm test","pnpm install","pnpm i","pnpm add","pnpm build","yarn run","yarn test","yarn install","yarn add","yarn build","bun install","bun test","bun add"],"breadth":"build","via":"shell","effects":[],"source":"npm"},{"commands":["npm","pnpm","yarn"],"breadth":"build","via":"shell","effects":[],"source":"npm"},{"commands":["npm view","npm ls","npm list","npm outdated","npm audit","npm search","npm info","npm why","pnpm list","pnpm why","yarn why","yarn info"],"breadth":"narrow","via":"none","effects":[],"source":"npm"},{"commands":["npm publish","pnpm publish","yarn publish","yarn npm publish","cargo publish","twine upload","uv publish","poetry publish","gem push","nuget push","dotnet nuget push","vsce publish","ovsx publish","helm push"],"breadth":"build","via":"shell","effects":["registry:packages publish"],"source":"npm"},{"commands":["make","gmake","cmake","ninja","meson","just","task","rake","bazel","bazelisk","buck2","pants","nx","turbo","lerna","grunt","gulp","tox","nox","pytest","py.test","unittest","jest","vitest","mocha","playwright","cypress","eslint","webpack","vite","rollup","tsc","pre-commit","ansible-playbook"],"breadth":"build","via":"shell","effects":[],"source":"claude"},{"commands":["go","go run","go test","go build","go generate","go install","go vet","cargo","mvn","./mvnw","mvnw","gradle","./gradlew","gradlew","sbt","lein","mix","dotnet","swift","xcodebuild","pod","flutter","dart","composer","bundle","rails","pip","pip3","pipx","poetry","pdm","hatch","conda","uv","uv sync","uv pip","apt","apt-get","brew","apk","dnf","yum"],"breadth":"build","via":"shell","effects":[],"source":"claude"},{"commands":["uv run","poetry run","pdm run","hatch run","bundle exec","conda run"],"breadth":"build","form":"run","via":"shell","effects":[],"source":"claude"},{"commands":["go version","go env","go list","go fmt","gofmt","go doc","cargo --version","cargo fmt","cargo tree","cargo metadata","pip list","pip show","uv --version","apt list","brew list"],"breadth":"narrow","via":"none","effects":[],"source":"claude"},{"commands":["curl","wget","http","https","xh","httpie","nc","ncat","netcat","socat","telnet","scp","sftp","rsync","ftp","rclone","aria2c"],"breadth":"narrow","via":"none","effects":["internet send","internet read"],"source":"man"},{"commands":["ping","dig","nslookup","host"],"breadth":"narrow","via":"none","effects":["internet send"],"source":"man"},{"commands":["aws","az","gcloud","gsutil","bq","doctl","oci","ibmcloud","terraform","tofu","terragrunt","pulumi","kubectl","helm","eksctl","oc","wrangler","serverless","sam","cdk"],"breadth":"wide","via":"shell","effects":["cloud:account write"],"source":"clouds"},{"commands":["vercel","netlify","heroku","fly","flyctl","railway","supabase","firebase","stripe","sentry-cli","glab","jira","acli","psql","mysql","mongosh","redis-cli","snowsql","twilio"],"breadth":"wide","via":"shell","effects":["service:account write"],"source":"clouds"},{"commands":["cat","head","tail","less","more","grep","rg","egrep","fgrep","ag","jq","yq","strings","xxd","od","base64","diff","sort","uniq","cut","nl","printenv"],"breadth":"narrow","via":"none","effects":["host:files read"],"source":"man"},{"commands":["cp","mv","rm","rmdir","mkdir","touch","tee","ln","chmod","chown","dd","install","truncate","tar","unzip","patch","sponge"],"breadth":"narrow","via":"none","effects":["host:files write"],"source":"man"}]}');

// src/catalog/shell-pattern.ts
var MAX_LENGTH = 2e3;
var SEPARATORS = /* @__PURE__ */ new Set(["&&", "||", ";", "|", "&"]);
var ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;
var EXPRESSION = /\$\{\{[^{}]{0,200}\}\}/g;
function patternParts(specifier) {
  const parts = [];
  let words = [];
  for (const word of normalise(specifier).split(/\s+/)) {
    if (!SEPARATORS.has(word)) words.push(word);
    else if (words.length > 0) {
      parts.push(part(words));
      words = [];
    }
  }
  if (words.length > 0) parts.push(part(words));
  return parts;
}
function normalise(specifier) {
  const text = (specifier ?? "*").slice(0, MAX_LENGTH).replace(EXPRESSION, (found) => found.replace(/\s+/g, "")).trim();
  const spaced = text.endsWith(":*") ? `${text.slice(0, -2).trimEnd()} *` : text;
  return spaced.trim() === "" ? "*" : spaced.trim().replace(/\s+/g, " ");
}
function part(words) {
  const start = words.findIndex((word2) => !ASSIGNMENT.test(word2));
  const rest = start < 0 ? [] : words.slice(start).map(unquote);
  const wild = rest.findIndex((word2) => word2.includes("*"));
  if (wild < 0) return { fixed: rest, open: start < 0 && words.some((word2) => word2.includes("*")) ? "" : void 0 };
  const word = rest[wild] ?? "";
  return { fixed: rest.slice(0, wild), open: word.slice(0, word.indexOf("*")), wild: word };
}
function unquote(word) {
  return word.replace(/^["']/, "").replace(/["']$/, "");
}
function withoutWrapper(part2, length) {
  const rest = part2.fixed.slice(length);
  const start = rest.findIndex((word) => !word.startsWith("-") && !ASSIGNMENT.test(word) && !/^\d+[smhd]?$/.test(word));
  return { ...part2, fixed: start < 0 ? [] : rest.slice(start) };
}
function covers(cover, text) {
  const [pattern, inner] = [normalise(cover), normalise(text)];
  return fits(pattern, inner) || pattern.endsWith(" *") && pattern.slice(0, -2) === inner;
}

// src/catalog/commands.ts
var BREADTHS = ["narrow", "wide", "build", "interpreter", "any"];
var CHANNELS = ["gh", "git", "none", "shell"];
var member = (list, value, otherwise) => list.find((known) => known === value) ?? otherwise;
function effect(text, channel) {
  const [resource = "", access] = text.split(" ");
  return { resource, access: member(ACCESSES, access, "read"), via: member(CHANNELS, channel, "none") };
}
var EVERYTHING = (channel) => data2.everything.map((text) => effect(text, channel));
var EXEC = { resource: "host:exec", access: "exec", via: "none" };
var ANY_CODE = [
  EXEC,
  { resource: "host:files", access: "write", via: "none" },
  { resource: "internet", access: "send", via: "none" },
  ...EVERYTHING("shell"),
  ...data2.beyond.map((text) => effect(text, "shell"))
];
var ROWS = byFirstWord();
function byFirstWord() {
  const rows = /* @__PURE__ */ new Map();
  for (const row of data2.rows) {
    for (const command of row.commands) {
      const words = command.split(" ");
      const reach = typeof row.effects === "string" ? EVERYTHING(row.via) : row.effects.map((text) => effect(text, row.via));
      const form = "form" in row ? row.form : void 0;
      const closed = "closed" in row ? row.closed : void 0;
      const list = rows.get(words[0] ?? "") ?? [];
      list.push({
        words,
        breadth: member(BREADTHS, row.breadth, "narrow"),
        closed: member(BREADTHS, closed, "narrow"),
        form: form ?? "plain",
        reach
      });
      rows.set(words[0] ?? "", list);
    }
  }
  return rows;
}
function shellBreadth(specifier) {
  const parts = patternParts(specifier);
  return {
    breadth: widest(parts.map((part2) => judge(part2).breadth)),
    command: normalise(specifier),
    pinned: parts.length > 0 && parts.every(isPinned)
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
  const parts = patternParts(command);
  return parts.length > 0 && parts.every(({ fixed }) => fixed[0] !== void 0 && ROWS.has(fixed[0]));
}
function widest(breadths) {
  return BREADTHS.findLast((breadth) => breadths.includes(breadth)) ?? "narrow";
}
function judge(part2, except = [], depth = 0) {
  const [first, ...others] = part2.fixed;
  if (first === void 0) return judgeOpenName(part2.open);
  const name = first.startsWith("/") || first.startsWith("~") ? first.slice(first.lastIndexOf("/") + 1) : first;
  const rows = ROWS.get(name)?.filter(
    ({ words }) => words.length === 1 || !except.some((denied) => covers(denied, words.join(" ")))
  );
  if (rows === void 0) return { breadth: "narrow", reach: [] };
  if (isThreadPath(part2)) return { breadth: "narrow", reach: THREADS };
  const fixed = withoutFlags(rows, [name, ...others]);
  const row = rows.filter(({ words }) => words.every((word, i) => word === fixed[i])).sort((a, b) => b.words.length - a.words.length)[0];
  const { open } = part2;
  const longer = open === void 0 ? [] : rows.filter(
    ({ words }) => words.length > fixed.length && fixed.every((word, i) => word === words[i]) && words[fixed.length]?.startsWith(open)
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
  const rows = [...ROWS].filter(([name]) => name.startsWith(open)).flatMap(([, list]) => list);
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
  const within = judge(inner, except, depth + 1);
  return row.form === "run" ? { breadth: widest(["build", within.breadth]), reach: within.reach } : within;
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
  if (rest.some((word) => CODE_OPTIONS.has(word))) return open === void 0 ? "narrow" : "interpreter";
  if (rest.some((word) => word === "-m" || !word.startsWith("-"))) return "build";
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
  if (fixed[1] === "api") return fixed.some((word) => NUMBER_IN_PATH.test(word));
  return (fixed[1] === "issue" || fixed[1] === "pr") && fixed.slice(3).some((word) => NUMBER.test(word));
}
function pin({ fixed }, reach) {
  if (fixed[1] === "api") return [{ resource: "github:own-thread", access: "write", via: "gh" }];
  return reach.map((one) => {
    const thread = one.resource === "github:issues" || one.resource === "github:pull-requests";
    return thread && (one.access === "read" || one.access === "write") ? { ...one, resource: "github:own-thread" } : one;
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
  const named = commandReach(command, except).map(
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
    reach: wide ? anyCommandReach(network) : [...exec, ...named]
  };
}
function githubMcpTool(label, tools, grant, location) {
  const all = EVERYTHING2.filter(([id]) => id.startsWith("github:")).map(([resource, access]) => ({
    resource,
    access,
    via: "mcp"
  }));
  const named = tools === "*" ? all : tools.flatMap((tool) => {
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
    reach: named
  };
}
function plainTool(label, capability, grant, location, reach = []) {
  return { label, capability, grant, network: "full", location, reach };
}

export {
  patternParts,
  normalise,
  withoutWrapper,
  covers,
  shellBreadth,
  commandReach,
  isKnownCommand,
  agentByUses,
  agentByActionName,
  agentById,
  agentByCommand,
  agentBeside,
  isUnreadAction,
  seemsAgentAction,
  isUnreadCommand,
  mayNameAgent,
  namesAgent,
  looksLikeAgent,
  isAgentName,
  suggestsAgent,
  githubMcpReach,
  groupBy,
  toolNode,
  serverNode,
  environmentChannels,
  TRUE,
  anyCommandReach,
  unknownTool,
  shellTool,
  githubMcpTool,
  plainTool
};
