import { isAskedEvent } from "../../../catalog/gh-aw.ts";
import type { Tree } from "../../../parse/tree.ts";
import { parseYaml } from "../../../parse/yaml.ts";
import type { Meaning, Output, Server } from "./meaning.ts";
import { outputsIn, writesOf } from "./written.ts";

// The shape of a compiled workflow:
// https://github.com/github/gh-aw/blob/main/docs/src/content/docs/reference/compilation-process.md

/** LIMIT: characters of one script that are searched. */
const MAX_SCRIPT = 512 * 1024;
/** LIMIT: characters of the configuration of the servers. */
const MAX_SERVERS = 64 * 1024;

const stepsOf = (job: Tree | undefined): readonly Tree[] => job?.get("steps")?.items() ?? [];
const script = (step: Tree | undefined): string => (step?.get("run")?.string() ?? "").slice(0, MAX_SCRIPT);

/** The step of the job that runs the agent. */
export function agentStepOf(job: Tree | undefined): Tree | undefined {
  return stepsOf(job).find((step) => step.get("id")?.string() === "agentic_execution");
}

/** A variable that the compiler sets on some step of the job. */
function variable(job: Tree | undefined, name: string): string | undefined {
  for (const step of stepsOf(job)) {
    const found = step.at("env", name)?.string();
    if (found !== undefined) return found;
  }
  return undefined;
}

const words = (text: string | undefined): readonly string[] =>
  (text ?? "").split(",").flatMap((word) => word.trim() || []);

/** The list that a JSON text holds. */
function jsonTree(text: string | undefined, file: string): Tree | undefined {
  return text === undefined ? undefined : parseYaml({ file, text }, "json").tree;
}

const STARTS_FIREWALL = /^[ \t]*(?:sudo[ \t]+(?:-E[ \t]+)?)?awf[ \t]/;

/**
 * The command that the container behind the firewall runs; `undefined` when nothing starts it.
 * `awf … -- command`: https://github.com/github/gh-aw-firewall
 */
function enclosedCommand(text: string): string | undefined {
  const lines = text.replaceAll("\\\n", "  ").split("\n");
  const at = lines.findIndex((line) => STARTS_FIREWALL.test(line) && SEPARATES.test(line));
  const line = lines[at];
  if (line === undefined) return undefined;
  const behind = line.slice(line.search(SEPARATES) + 4);
  const inside = behind.slice(0, endOfCommand(behind));
  const outside = [...lines.slice(0, at), behind.slice(inside.length), ...lines.slice(at + 1)];
  // NOTE: a product that is also started beside the container is not enclosed.
  return outside.some((part) => PRODUCT.test(part)) ? undefined : inside;
}

const SEPARATES = /[ \t]--[ \t]/;
const PRODUCT = /(?:^|[\s/"'(])(?:copilot|claude|codex|gemini)[ \t]+(?:-|exec\b)/;

/** Where the command ends that the text starts with: at a separator that stands in no quotes. */
function endOfCommand(text: string): number {
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (char === "\\" && quote !== "'") at += 1;
    else if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === "'" || char === '"') quote = char;
    else if (char === ";" || (char === "&" && text[at - 1] !== ">") || (char === "|" && text[at + 1] === "|"))
      return at;
  }
  return text.length;
}

const CONFIG = "/safeoutputs/config.json";

/** The text that a script writes into the configuration of the outputs, as one line of JSON or several. */
function configIn(text: string): string | undefined {
  const start = text.indexOf(`${CONFIG}" << `) < 0 ? text.indexOf(`${CONFIG} << `) : text.indexOf(`${CONFIG}" << `);
  const [head = "", ...lines] = start < 0 ? [] : text.slice(start).split("\n");
  const word = /<< '?(\w+)'?\s*$/.exec(head.slice(0, 300))?.[1];
  const end = lines.findIndex((line) => line.trim() === word);
  return word === undefined || end < 0 ? undefined : lines.slice(0, end).join("\n");
}

/** The outputs that the agent can ask for, and those that are acted on; each once, with its limits. */
function outputsOf(jobs: Tree | undefined): readonly Output[] {
  const agent = jobs?.get("agent");
  // NOTE: staged outputs are shown and never done.
  if (variable(jobs?.get("activation"), "GH_AW_INFO_STAGED") === "true") return [];
  const texts = stepsOf(agent).map((step) => configIn(script(step)));
  for (const step of stepsOf(jobs?.get("safe_outputs")))
    for (const { key, value } of step.get("env")?.entries() ?? [])
      if (/^GH_AW_SAFE_OUTPUTS_\w*CONFIG$/.test(key)) texts.push(value.string());
  const found = new Map<string, Output>();
  for (const text of texts)
    for (const output of outputsIn(jsonTree(text, jobs?.file ?? "")))
      found.set(output.type, { ...found.get(output.type), ...output });
  return [...found.values()];
}

/** Servers of the configuration that the gateway is given, which is JSON with variables of the shell in it. */
function serversOf(agent: Tree | undefined): readonly Server[] {
  const found: Server[] = [];
  for (const step of stepsOf(agent)) {
    const text = script(step);
    const start = text.indexOf('"mcpServers": {');
    if (start < 0) continue;
    const config = text.slice(start, start + MAX_SERVERS);
    const indent = /\n([ \t]+)"/.exec(config)?.[1];
    if (indent === undefined) continue;
    const starts = [...config.matchAll(/\n([ \t]+)"([\w.-]+)": \{/g)].filter(([, own]) => own === indent);
    starts.forEach((match, index) => {
      const [, , name = ""] = match;
      const part = config.slice(match.index, starts[index + 1]?.index);
      const tools = /"(?:tools|allowed)": \[([^\]]*)\]/.exec(part)?.[1];
      if (name === "github" || name === "safeoutputs") return;
      found.push({
        name,
        allowed: tools === undefined ? undefined : [...tools.matchAll(/"([^"]*)"/g)].map(([, tool = ""]) => tool),
      });
    });
  }
  return found;
}

/** The toolsets and the filter of the server for GitHub, or of the proxy in its place. */
function githubOf(agent: Tree | undefined): Meaning["github"] {
  let found: Meaning["github"];
  for (const step of stepsOf(agent)) {
    const texts = [script(step), ...(step.get("env")?.entries() ?? []).map(({ value }) => value.string() ?? "")];
    for (const text of texts) {
      const toolsets = /"GITHUB_TOOLSETS": "([^"]*)"|GITHUB_TOOLSETS=([\w,]+)/.exec(text);
      const integrity = /"min-integrity":\s*"([^"]+)"/.exec(text)?.[1];
      if (toolsets === null && integrity === undefined) continue;
      found = {
        toolsets: toolsets?.[1] ?? toolsets?.[2] ?? found?.toolsets,
        integrity: integrity ?? found?.integrity,
      };
    }
  }
  return found;
}

// Flags of the products: https://github.com/github/gh-aw/tree/main/docs/src/content/docs/reference/engines.md
const EVERYTHING: Readonly<Record<string, RegExp>> = {
  copilot: /--(?:allow-all-tools|allow-all|yolo)\b/,
  claude: /--permission-mode[ =]+bypassPermissions\b|--dangerously-skip-permissions\b/,
};

function toolsOf(engine: string, command: string): Pick<Meaning, "shell" | "edits" | "web"> {
  const any = Object.hasOwn(EVERYTHING, engine) ? EVERYTHING[engine]?.test(command) !== false : true;
  // NOTE: products without a list of their own have every tool.
  if (any) return { shell: ["*"], edits: true, web: ["web-fetch"] };
  const patterns = [...command.matchAll(/\b(?:shell|Bash)(?:\(([^()]{0,300})\)|(?=['",\s\\]))/g)].map(
    ([, inner]) => inner ?? "*",
  );
  return {
    shell: patterns.length === 0 ? undefined : patterns.includes("*") ? ["*"] : [...new Set(patterns)],
    edits: /--allow-tool[ =]+['"\\]*write\b|\b(?:Edit|Write|MultiEdit)\b/.test(command),
    web: [
      ...(/\bweb_fetch\b|\bWebFetch\b/.test(command) ? (["web-fetch"] as const) : []),
      ...(/\bWebSearch\b/.test(command) ? (["web-search"] as const) : []),
    ],
  };
}

function rolesOf(root: Tree): readonly string[] | undefined {
  const check = stepsOf(root.at("jobs", "pre_activation")).find(
    (step) => step.get("id")?.string() === "check_membership",
  );
  if (check) return words(check.at("env", "GH_AW_REQUIRED_ROLES")?.string());
  const on = root.get("on");
  const events =
    on?.kind === "map" ? on.entries().map(({ key }) => key) : (on?.items() ?? []).map((item) => item.string() ?? "");
  return events.some(isAskedEvent) ? ["all"] : undefined;
}

const agentIn = (text: string): string | undefined =>
  /^# gh-aw-metadata: .{0,4000}?"agent_id":"([\w-]+)"/m.exec(text)?.[1];

/** What the compiled workflow says. */
export function meantByLock(root: Tree, text: string): Meaning {
  const jobs = root.get("jobs");
  const agent = jobs?.get("agent");
  const run = script(agentStepOf(agent));
  const enclosed = enclosedCommand(run);
  const engine =
    variable(jobs?.get("activation"), "GH_AW_INFO_ENGINE_ID") ??
    variable(agent, "GH_AW_INFO_ENGINE_ID") ??
    agentIn(text.slice(0, 20_000)) ??
    productIn(run);
  const hosts =
    variable(jobs?.get("activation"), "GH_AW_INFO_ALLOWED_DOMAINS") ?? variable(agent, "GH_AW_INFO_ALLOWED_DOMAINS");
  return {
    engine,
    sandbox: enclosed !== undefined,
    network: jsonTree(hosts, root.file)
      ?.items()
      .flatMap((item) => item.string() ?? []),
    ...toolsOf(engine, enclosed ?? run),
    github: githubOf(agent),
    servers: serversOf(agent),
    outputs: outputsOf(jobs),
    detection: isJudged(jobs),
    roles: rolesOf(root),
    writes: writesOf(agent?.get("permissions")),
    excluded: new Set([...run.matchAll(/--exclude-env[ =]+([A-Za-z_]\w*)/g)].map(([, name = ""]) => name)),
  };
}

/** Whether the outputs wait for the verdict: of a job of its own, or, before v0.60, of steps behind the agent. */
function isJudged(jobs: Tree | undefined): boolean {
  const outputs = jobs?.get("safe_outputs");
  const waits = (outputs?.get("needs")?.items() ?? []).some((item) => item.string() === "detection");
  if (jobs?.get("detection") !== undefined && waits) return true;
  return /\bneeds\.agent\.outputs\.detection_success\s*==\s*'true'/.test(outputs?.get("if")?.string() ?? "");
}

function productIn(run: string): string {
  return /\b(copilot|claude|codex|gemini)\b/.exec(run)?.[1] ?? "custom";
}
