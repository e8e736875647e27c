import { agentFiles } from "./agent-files/agent-files.ts";
import { agentcoreCloudformation } from "./agentcore/agentcore-cloudformation.ts";
import { agentcoreTerraform } from "./agentcore/agentcore-terraform.ts";
import { aiderConfig } from "./aider/aider-config.ts";
import { ampSettings } from "./amp/amp-settings.ts";
import { antigravityAgents } from "./antigravity/antigravity-agents.ts";
import { antigravityHooks } from "./antigravity/antigravity-hooks.ts";
import { antigravityMcp } from "./antigravity/antigravity-mcp.ts";
import { antigravitySettings } from "./antigravity/antigravity-settings.ts";
import { augmentSettings } from "./augment/augment-settings.ts";
import { azurePipelines } from "./azure-pipelines/azure-pipelines.ts";
import { bitbucketPipelines } from "./bitbucket-pipelines/bitbucket-pipelines.ts";
import { buildkitePipeline } from "./buildkite-pipeline/buildkite-pipeline.ts";
import { circleciConfig } from "./circleci-config/circleci-config.ts";
import { claudeAgents } from "./claude/claude-agents.ts";
import { claudeJson } from "./claude/claude-json.ts";
import { claudeMarketplace } from "./claude/claude-marketplace.ts";
import { claudePlugin } from "./claude/claude-plugin.ts";
import { claudeSettings } from "./claude/claude-settings.ts";
import { claudeSkills } from "./claude/claude-skills.ts";
import { mcpJson } from "./claude/mcp-json.ts";
import { clineAgents } from "./cline/cline-agents.ts";
import { clineCode } from "./cline/cline-code.ts";
import { clineMcp } from "./cline/cline-mcp.ts";
import { cloudformation } from "./cloudformation.ts";
import { codeowners } from "./codeowners.ts";
import { codexAgents } from "./codex/codex-agents.ts";
import { codexConfig } from "./codex/codex-config.ts";
import { codexHooks } from "./codex/codex-hooks.ts";
import { codexPlugin } from "./codex/codex-plugin.ts";
import { codexRequirements } from "./codex/codex-requirements.ts";
import { codexRules } from "./codex/codex-rules.ts";
import { continueConfig } from "./continue/continue-config.ts";
import { continuePermissions } from "./continue/continue-permissions.ts";
import { copilotAgents } from "./copilot/copilot-agents.ts";
import { copilotCliMcp } from "./copilot/copilot-cli-mcp.ts";
import { copilotCliSettings } from "./copilot/copilot-cli-settings.ts";
import { copilotHooks } from "./copilot/copilot-hooks.ts";
import { crushConfig } from "./crush/crush-config.ts";
import { crushrc } from "./crush/crushrc.ts";
import { cursorAgents } from "./cursor/cursor-agents.ts";
import { cursorCli } from "./cursor/cursor-cli.ts";
import { cursorEnvironment } from "./cursor/cursor-environment.ts";
import { cursorHooks } from "./cursor/cursor-hooks.ts";
import { cursorMcp } from "./cursor/cursor-mcp.ts";
import { cursorPermissions } from "./cursor/cursor-permissions.ts";
import { cursorSandbox } from "./cursor/cursor-sandbox.ts";
import { devinAgents } from "./devin/devin-agents.ts";
import { devinConfig } from "./devin/devin-config.ts";
import { devinHooks } from "./devin/devin-hooks.ts";
import { devinMcp } from "./devin/devin-mcp.ts";
import { dockerAgent } from "./docker-agent/docker-agent.ts";
import { dockerMcpCatalog } from "./docker-gateway/docker-mcp-catalog.ts";
import { dotenvFile } from "./dotenv-file.ts";
import { factoryHooks } from "./factory/factory-hooks.ts";
import { factorySettings } from "./factory/factory-settings.ts";
import { geminiAgents } from "./gemini/gemini-agents.ts";
import { geminiCommands } from "./gemini/gemini-commands.ts";
import { geminiExtension } from "./gemini/gemini-extension.ts";
import { geminiPolicies } from "./gemini/gemini-policies.ts";
import { geminiSettings } from "./gemini/gemini-settings.ts";
import { ghAw } from "./github-workflow/gh-aw/gh-aw.ts";
import { githubWorkflow } from "./github-workflow/github-workflow.ts";
import { gitlabCi } from "./gitlab-ci/gitlab-ci.ts";
import { gitlabDuo } from "./gitlab-duo/gitlab-duo.ts";
import { gooseConfig } from "./goose/goose-config.ts";
import { gooseRecipes } from "./goose/goose-recipes.ts";
import { grokBuildConfig } from "./grok/grok-build-config.ts";
import { instructionFiles } from "./instructions/instruction-files.ts";
import { issueForm } from "./issue-form.ts";
import { junieAllowlist } from "./junie/junie-allowlist.ts";
import { kagent } from "./kagent/kagent.ts";
import { kiloAgents } from "./kilo-code/kilo-agents.ts";
import { kiloCode } from "./kilo-code/kilo-code.ts";
import { kiloConfig } from "./kilo-code/kilo-config.ts";
import { kiloLegacyMcp } from "./kilo-code/kilo-legacy-mcp.ts";
import { kiloLegacyModes } from "./kilo-code/kilo-legacy-modes.ts";
import { amazonQAgents } from "./kiro/amazon-q-agents.ts";
import { kiroAgents } from "./kiro/kiro-agents.ts";
import { kiroHooks } from "./kiro/kiro-hooks.ts";
import { kiroPermissions } from "./kiro/kiro-permissions.ts";
import { agentCard } from "./manifests/agent-card.ts";
import { dockerMcpServer } from "./manifests/docker-mcp-server.ts";
import { langgraphJson } from "./manifests/langgraph-json.ts";
import { mcpbManifest } from "./manifests/mcpb-manifest.ts";
import { protectedResource } from "./manifests/protected-resource.ts";
import { serverJson } from "./manifests/server-json.ts";
import { smitheryYaml } from "./manifests/smithery-yaml.ts";
import { unreadManifests } from "./manifests/unread-manifests.ts";
import { openclawConfig } from "./openclaw/openclaw-config.ts";
import { opencodeAgents } from "./opencode/opencode-agents.ts";
import { opencodeCode } from "./opencode/opencode-code.ts";
import { opencodeConfig } from "./opencode/opencode-config.ts";
import { openhandsConfig } from "./openhands/openhands-config.ts";
import { openhandsHooks } from "./openhands/openhands-hooks.ts";
import { fitting } from "./pattern.ts";
import { pythonSource } from "./python-source/python-source.ts";
import { qwenAgents } from "./qwen/qwen-agents.ts";
import { qwenCommands } from "./qwen/qwen-commands.ts";
import { qwenExtension } from "./qwen/qwen-extension.ts";
import { qwenSettings } from "./qwen/qwen-settings.ts";
import type { LazyReader, Reader, SearchedFormat } from "./reader.ts";
import { rooMcp } from "./roo-code/roo-mcp.ts";
import { rooModes } from "./roo-code/roo-modes.ts";
import { rooSettings } from "./roo-code/roo-settings.ts";
import { rovoDevConfig } from "./rovodev/rovo-dev-config.ts";
import { serverFiles } from "./server-files/server-files.ts";
import { sourceCode } from "./source-code/source-code.ts";
import { terraform } from "./terraform.ts";
import { unreadClientFile } from "./unread/unread-client-file.ts";
import { mistralVibeConfig } from "./vibe/mistral-vibe-config.ts";
import { devcontainer } from "./vscode/devcontainer.ts";
import { vscodeMcp } from "./vscode/vscode-mcp.ts";
import { vscodeSettings } from "./vscode/vscode-settings.ts";
import { vscodeTasks } from "./vscode/vscode-tasks.ts";
import { warpSettings } from "./warp/warp-settings.ts";
import { windsurfHooks } from "./windsurf/windsurf-hooks.ts";
import { windsurfMcp } from "./windsurf/windsurf-mcp.ts";
import { zedSettings } from "./zed/zed-settings.ts";

/** Every format that delegraph reads. */
export const READERS: readonly (Reader | LazyReader)[] = [
  agentCard,
  agentcoreCloudformation,
  agentcoreTerraform,
  ...agentFiles,
  aiderConfig,
  amazonQAgents,
  ampSettings,
  antigravityAgents,
  antigravityHooks,
  antigravityMcp,
  antigravitySettings,
  augmentSettings,
  azurePipelines,
  bitbucketPipelines,
  buildkitePipeline,
  circleciConfig,
  claudeAgents,
  claudeJson,
  claudeMarketplace,
  claudePlugin,
  claudeSettings,
  claudeSkills,
  clineAgents,
  clineCode,
  clineMcp,
  cloudformation,
  codeowners,
  codexAgents,
  codexConfig,
  codexHooks,
  codexPlugin,
  codexRequirements,
  codexRules,
  continueConfig,
  continuePermissions,
  copilotAgents,
  copilotCliMcp,
  copilotCliSettings,
  copilotHooks,
  crushConfig,
  crushrc,
  cursorAgents,
  cursorCli,
  cursorEnvironment,
  cursorHooks,
  cursorMcp,
  cursorPermissions,
  cursorSandbox,
  devcontainer,
  devinAgents,
  devinConfig,
  devinHooks,
  devinMcp,
  dockerAgent,
  dockerMcpCatalog,
  dockerMcpServer,
  dotenvFile,
  factoryHooks,
  factorySettings,
  geminiAgents,
  geminiCommands,
  geminiExtension,
  geminiPolicies,
  geminiSettings,
  ghAw,
  githubWorkflow,
  gitlabCi,
  gitlabDuo,
  gooseConfig,
  gooseRecipes,
  grokBuildConfig,
  instructionFiles,
  issueForm,
  junieAllowlist,
  kagent,
  kiloAgents,
  kiloCode,
  kiloConfig,
  kiloLegacyMcp,
  kiloLegacyModes,
  kiroAgents,
  kiroHooks,
  kiroPermissions,
  langgraphJson,
  mcpbManifest,
  mcpJson,
  mistralVibeConfig,
  openclawConfig,
  opencodeAgents,
  opencodeCode,
  opencodeConfig,
  openhandsConfig,
  openhandsHooks,
  protectedResource,
  pythonSource,
  qwenAgents,
  qwenCommands,
  qwenExtension,
  qwenSettings,
  rooMcp,
  rooModes,
  rooSettings,
  rovoDevConfig,
  ...serverFiles,
  serverJson,
  smitheryYaml,
  sourceCode,
  terraform,
  unreadClientFile,
  unreadManifests,
  vscodeMcp,
  vscodeSettings,
  vscodeTasks,
  warpSettings,
  windsurfHooks,
  windsurfMcp,
  zedSettings,
];

/** The formats whose files are opened and searched, and read only where they count. */
export const SEARCHED: readonly SearchedFormat[] = READERS.flatMap((reader) =>
  "search" in reader && reader.search ? [{ files: reader.files, search: reader.search }] : [],
);

/** Globs of all other formats: every file that fits one is read. */
export const READ_FILES: readonly string[] = READERS.flatMap((reader) =>
  "search" in reader && reader.search ? [] : reader.files,
);

/** Globs of what a user keeps for all repositories, relative to the home folder. */
export const USER_FILES: readonly string[] = READERS.flatMap((reader) => reader.user ?? []);

const inRepository = fitting(READERS.map((reader) => reader.files));
const inHome = fitting(READERS.map((reader) => reader.user ?? []));

/** The readers that claim a file, by its path relative to the root; `~/…` is a file of the user's own. */
export function readersOf(file: string): readonly (Reader | LazyReader)[] {
  const places = file.startsWith("~/") ? inHome(file.slice(2)) : inRepository(file);
  return places.flatMap((place) => READERS[place] ?? []);
}
