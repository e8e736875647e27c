import {
  COMMAND_EVENTS,
  DEFAULT_COMMANDS,
  DEFAULT_ROLES,
  isAskedEvent,
  isOutputSetting,
  LABEL_EVENTS,
} from "../../../catalog/gh-aw.ts";
import type { Tree } from "../../../parse/tree.ts";
import { type Meaning, type Output, outputName, type Server } from "./meaning.ts";
import type { Source } from "./source.ts";

// What is not written stands for what the compiler puts there:
// https://github.com/github/gh-aw/tree/main/docs/src/content/docs/reference

const list = (tree: Tree | undefined): readonly string[] =>
  (tree?.items() ?? []).flatMap((item) => item.string() ?? []);

/** The value at the keys in the workflow itself, else in the nearest import that has it. */
const first = ({ parts }: Source, ...keys: readonly string[]): Tree | undefined => {
  for (const part of parts) {
    const found = part.at(...keys);
    if (found) return found;
  }
  return undefined;
};

/** Events of `on:`, with what commands and labels stand for put in. */
export function eventsOf(on: Tree | undefined): readonly string[] {
  if (on === undefined) return [];
  if (on.kind !== "map") return list(on).flatMap((word) => shorthand(word));
  return on.entries().flatMap(({ key }): readonly string[] => {
    if (key === "slash_command" || key === "command") return [...COMMAND_EVENTS.keys(), "workflow_dispatch"];
    return key === "label_command" ? [...LABEL_EVENTS, "workflow_dispatch"] : [key];
  });
}

/** What a trigger in a few words means: a clock, a command, or the name of an event in front. */
export function shorthand(word: string): readonly string[] {
  const text = word.trim().toLowerCase();
  if (text.startsWith("/")) return [...COMMAND_EVENTS.keys(), "workflow_dispatch"];
  if (/^(?:every|hourly|daily|weekly|monthly|bi-weekly|tri-weekly|yearly|cron)\b/.test(text))
    return ["schedule", "workflow_dispatch"];
  const [head = ""] = text.split(/\s/);
  const known: Readonly<Record<string, string>> = {
    issue: "issues",
    pull: "pull_request",
    label: "issues",
    comment: "issue_comment",
    manual: "workflow_dispatch",
  };
  return [(Object.hasOwn(known, head) ? known[head] : undefined) ?? head];
}

/** The roles that may start it: as written, else the default; nothing where no event is one that is asked about. */
export function rolesOf(source: Source): readonly string[] | undefined {
  const on = source.tree.get("on");
  if (!eventsOf(on).some(isAskedEvent)) return undefined;
  const given = on?.kind === "map" ? on.get("roles") : undefined;
  const roles = list(given ?? source.tree.get("roles"));
  return roles.length > 0 ? roles : DEFAULT_ROLES;
}

function shellOf(source: Source): readonly string[] | undefined {
  const found = new Set<string>();
  for (const part of source.parts) {
    const bash = part.at("tools", "bash");
    const word = bash?.boolean();
    if (word === false) continue;
    if (word === true) found.add("*");
    else if (bash?.kind === "list")
      for (const command of list(bash)) found.add(/^(?::?\*|:\*)$/.test(command) ? "*" : command);
    else if (part.get("tools")?.keyLocation("bash")) for (const command of DEFAULT_COMMANDS) found.add(command);
  }
  return found.size === 0 ? undefined : found.has("*") ? ["*"] : [...found];
}

const hasTool = ({ parts }: Source, name: string): boolean =>
  parts.some(
    (part) => part.get("tools")?.keyLocation(name) !== undefined && part.at("tools", name)?.boolean() !== false,
  );

function networkOf(source: Source): readonly string[] {
  // NOTE: what is imported comes on top of the default, as long as the workflow itself says nothing.
  const found = new Set<string>(source.tree.get("network") === undefined ? ["defaults"] : []);
  for (const part of source.parts) {
    const network = part.get("network");
    for (const host of network?.kind === "map" ? list(network.get("allowed")) : list(network)) found.add(host);
  }
  return [...found];
}

function outputOf(type: string, tree: Tree): Output {
  const text = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const found = tree.get(name)?.string();
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const max = Number(text("max") ?? Number.NaN);
  return {
    type,
    max: Number.isInteger(max) ? max : undefined,
    target: text("target"),
    repository: text("target-repo", "target_repo") ?? list(tree.get("allowed-repos"))[0],
    allowed: tree.get("allowed") === undefined ? undefined : list(tree.get("allowed")),
    draft: text("draft"),
    token: text("github-token", "github_token"),
  };
}

/** The outputs under a `safe-outputs:`, or in what the compiler made of it. */
export function outputsIn(tree: Tree | undefined): readonly Output[] {
  return (tree?.entries() ?? []).flatMap(({ key, value }) =>
    isOutputSetting(key) || value.boolean() === false ? [] : [outputOf(outputName(key), value)],
  );
}

function outputsOf(source: Source): readonly Output[] {
  // NOTE: staged outputs are shown and never done.
  if (first(source, "safe-outputs", "staged")?.boolean()) return [];
  const { parts } = source;
  const found = new Map<string, Output>();
  // NOTE: the workflow's own word counts, not that of what it imports.
  for (const part of parts)
    for (const output of outputsIn(part.get("safe-outputs")))
      if (!found.has(output.type)) found.set(output.type, output);
  return [...found.values()];
}

function serversOf({ parts }: Source): readonly Server[] {
  const found = new Map<string, Server>();
  for (const part of parts)
    for (const { key, value } of part.get("mcp-servers")?.entries() ?? [])
      found.set(key, { name: key, allowed: value.get("allowed") && list(value.get("allowed")) });
  return [...found.values()];
}

/** Scopes that the map of permissions gives the right to write. */
export function writesOf(tree: Tree | undefined): readonly string[] {
  if (tree?.string() === "write-all") return ["*"];
  return (tree?.entries() ?? []).flatMap(({ key, value }) => (value.string() === "write" ? [key] : []));
}

const isBoxed = (source: Source): boolean =>
  first(source, "sandbox", "agent")?.boolean() !== false && first(source, "sandbox")?.boolean() !== false;

const MODEL_KEYS: ReadonlySet<string> = new Set([
  "COPILOT_GITHUB_TOKEN",
  "ANTHROPIC_API_KEY",
  "OPENAI_API_KEY",
  "CODEX_API_KEY",
  "GEMINI_API_KEY",
]);

/** What the source says, with the compiler's defaults for what it does not say. */
export function meantBy(source: Source): Meaning {
  const github = first(source, "tools", "github");
  const outputs = outputsOf(source);
  const engine = first(source, "engine");
  return {
    engine: engine?.string() ?? engine?.get("id")?.string() ?? "copilot",
    sandbox: isBoxed(source),
    network: networkOf(source),
    shell: shellOf(source),
    edits:
      hasTool(source, "edit") ||
      outputs.some(({ type }) => /pull_request$|pull_request_branch$/.test(type) && /^(?:create|push)/.test(type)),
    web: (["web-fetch", "web-search"] as const).filter((name) => hasTool(source, name)),
    github:
      github?.boolean() === false
        ? undefined
        : {
            toolsets: list(github?.get("toolsets")).join(",") || undefined,
            integrity: github?.get("min-integrity")?.string(),
          },
    servers: serversOf(source),
    outputs,
    detection: outputs.length > 0 && first(source, "safe-outputs", "threat-detection")?.boolean() !== false,
    roles: rolesOf(source),
    writes: writesOf(source.tree.get("permissions")),
    // NOTE: the compiler keeps the model's key, and the token of the server for GitHub, out of the container.
    excluded: isBoxed(source) ? MODEL_KEYS : new Set(),
  };
}
