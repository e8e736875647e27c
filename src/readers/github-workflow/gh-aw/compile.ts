import { COMMAND_EVENTS, isTriggerSetting, LABEL_EVENTS } from "../../../catalog/gh-aw.ts";
import type { Tree } from "../../../parse/tree.ts";
import type { Meaning } from "./meaning.ts";
import type { Source } from "./source.ts";
import { shorthand } from "./written.ts";

// A workflow that nobody has compiled yet, in the shape that the compiler gives it, as far as authority goes:
// https://github.com/github/gh-aw/blob/main/docs/src/content/docs/reference/compilation-process.md

type Json = null | boolean | string | readonly Json[] | { readonly [key: string]: Json };

/** LIMIT: depth of what is taken over from the frontmatter. */
const MAX_DEPTH = 20;

function plain(tree: Tree | undefined, depth = 0): Json {
  if (tree === undefined || depth > MAX_DEPTH) return null;
  if (tree.kind === "map")
    return Object.fromEntries(tree.entries().map(({ key, value }) => [key, plain(value, depth + 1)]));
  if (tree.kind === "list") return tree.items().map((item) => plain(item, depth + 1));
  return tree.boolean() ?? tree.string() ?? null;
}

/** Keys of an event that the compiler takes out. */
const FILTERS: ReadonlySet<string> = new Set(["names", "forks", "lock-for-agent", "events", "name"]);

function eventsIn(on: Tree | undefined): Record<string, Json> {
  if (on === undefined) return { workflow_dispatch: null };
  const events: Record<string, Json> = {};
  if (on.kind !== "map") {
    for (const item of on.items()) for (const event of shorthand(item.string() ?? "")) events[event] = typesOf(event);
    return events;
  }
  const entries = on.entries();
  for (const { key, value } of entries) {
    if (key === "slash_command" || key === "command") {
      const asked = value
        .get("events")
        ?.items()
        .map((item) => item.string() ?? "") ?? ["*"];
      for (const [event, types] of COMMAND_EVENTS)
        if (asked.includes("*") || asked.includes(event)) events[event] = { types };
      events.workflow_dispatch = null;
    }
    if (key === "label_command") for (const event of LABEL_EVENTS) events[event] = { types: ["labeled"] };
  }
  for (const { key, value } of entries) {
    if (isTriggerSetting(key)) continue;
    // NOTE: a schedule in words is one; when it runs does not matter here.
    events[key] =
      value.kind === "map"
        ? Object.fromEntries(
            value
              .entries()
              .filter((one) => !FILTERS.has(one.key))
              .map((one) => [one.key, plain(one.value)]),
          )
        : key === "schedule"
          ? null
          : plain(value);
  }
  return events;
}

const typesOf = (event: string): Json => {
  const types = COMMAND_EVENTS.get(event);
  return types ? { types } : null;
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What the jobs ask beside the roles: the label, a head in the repository itself, and what the workflow asks of its own. */
function conditionOf({ tree }: Source): string | undefined {
  const on = tree.get("on");
  const parts: string[] = [];
  const own = tree
    .get("if")
    ?.string()
    ?.replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, "$1");
  if (own !== undefined) parts.push(`(${own})`);
  for (const event of ["issues", "pull_request", "discussion"]) {
    const names = (on?.at(event, "names")?.items() ?? []).map((item) => item.string() ?? "");
    if (names.length > 0)
      parts.push(
        `(github.event_name != '${event}' || ${names.map((name) => `github.event.label.name == ${quoted(name)}`).join(" || ")})`,
      );
  }
  const label = (on?.get("label_command")?.string() ?? on?.at("label_command", "name")?.string()) || undefined;
  if (label !== undefined)
    parts.push(`(github.event.action != 'labeled' || github.event.label.name == ${quoted(label)})`);
  // NOTE: forks that are named by pattern are some people's; the door is open for those.
  if (on?.get("pull_request") && on.at("pull_request", "forks") === undefined)
    parts.push(
      "(github.event_name != 'pull_request' || github.event.pull_request.head.repo.id == github.repository_id)",
    );
  return parts.length === 0 ? undefined : parts.join(" && ");
}

const COMMANDS: Readonly<Record<string, string>> = {
  copilot: "COPILOT_GITHUB_TOKEN",
  claude: "ANTHROPIC_API_KEY",
  codex: "OPENAI_API_KEY",
  gemini: "GEMINI_API_KEY",
};

function agentEnv(source: Source, { engine }: Meaning): Record<string, Json> {
  const own = source.parts
    .toReversed()
    .map((part) => ({ ...record(part.get("env")), ...record(part.at("engine", "env")) }));
  const key = Object.hasOwn(COMMANDS, engine) ? COMMANDS[engine] : undefined;
  const free = engine === "copilot" && source.tree.at("permissions", "copilot-requests")?.string() === "write";
  const model = key === undefined ? {} : { [key]: free ? "${{ github.token }}" : `\${{ secrets.${key} }}` };
  return Object.assign({}, model, ...own);
}

function record(tree: Tree | undefined): Record<string, Json> {
  return Object.fromEntries((tree?.entries() ?? []).map(({ key, value }) => [key, plain(value)]));
}

// The permission that each kind of output asks for: https://github.com/github/gh-aw/blob/main/docs/src/content/docs/reference/permissions.md
function outputScopes({ outputs }: Meaning): Record<string, Json> {
  const scopes: Record<string, Json> = { contents: "read" };
  for (const { type } of outputs) {
    if (/issue|label|comment|assign|milestone/.test(type)) scopes.issues = "write";
    if (/pull_request|comment|label|reviewer|assign/.test(type)) scopes["pull-requests"] = "write";
    if (/discussion|comment/.test(type)) scopes.discussions = "write";
    if (/create_pull_request$|push_to|upload_asset|release|autofix|agent_session|assign_to_agent|merge/.test(type))
      scopes.contents = "write";
    if (/dispatch_workflow/.test(type)) scopes.actions = "write";
  }
  return scopes;
}

const SETUP: Json = { uses: "github/gh-aw-actions/setup@v0" };
const script = (name: string): string =>
  `const { main } = require('\${{ runner.temp }}/gh-aw/actions/${name}.cjs');\nawait main();`;

function customJobs(source: Source): Record<string, Json> {
  const jobs: Record<string, Json> = {};
  for (const part of source.parts) {
    for (const { key, value } of part.get("jobs")?.entries() ?? []) jobs[key] ??= plain(value);
    for (const { key, value } of part.at("safe-outputs", "jobs")?.entries() ?? [])
      jobs[key.replaceAll("-", "_")] ??= {
        ...record(value),
        needs: ["agent"],
        if: `contains(needs.agent.outputs.output_types, '${key.replaceAll("-", "_")}')`,
      };
  }
  return jobs;
}

/** The workflow as the compiler would write it, as JSON with one key per line, so that its parts can be told by their lines. */
export function compiled(source: Source, meaning: Meaning): string {
  const { tree, parts } = source;
  const on = tree.get("on");
  const asks = meaning.roles !== undefined && !meaning.roles.includes("all");
  const condition = conditionOf(source);
  const approval = on?.kind === "map" ? on.get("manual-approval")?.string() : undefined;
  const bots = (on?.kind === "map" ? on.get("bots") : undefined)
    ?.items()
    .map((item) => item.string() ?? "")
    .join(",");
  const activated = [
    ...(asks ? ["needs.pre_activation.outputs.activated == 'true'"] : []),
    ...(condition ? [`(${condition})`] : []),
  ].join(" && ");
  const env: Json = {
    GH_AW_REQUIRED_ROLES: (meaning.roles ?? []).join(","),
    ...(bots ? { GH_AW_ALLOWED_BOTS: bots } : {}),
  };
  const check: Json = {
    id: "check_membership",
    uses: "actions/github-script@v9",
    env,
    with: { script: script("check_membership") },
  };
  const needed =
    (on?.kind === "map" ? on.get("needs") : undefined)?.items().flatMap((item) => item.string() ?? []) ?? [];
  const token = tree.at("safe-outputs", "github-token")?.string() ?? "${{ secrets.GITHUB_TOKEN }}";
  const before = parts.toReversed().flatMap((part) =>
    ["steps", "pre-agent-steps"].flatMap(
      (name) =>
        part
          .get(name)
          ?.items()
          .map((item) => plain(item)) ?? [],
    ),
  );
  const after = plain(tree.get("post-steps"));
  const jobs: Record<string, Json> = {
    ...customJobs(source),
    ...(asks
      ? {
          pre_activation: {
            outputs: { activated: "${{ steps.check_membership.outputs.is_team_member == 'true' }}" },
            steps: [SETUP, check],
          },
        }
      : {}),
    activation: {
      needs: [...(asks ? ["pre_activation"] : []), ...needed],
      ...(activated ? { if: activated } : {}),
      ...(approval ? { environment: approval } : {}),
      steps: [SETUP],
    },
    agent: {
      needs: ["activation"],
      ...(tree.get("environment") ? { environment: plain(tree.get("environment")) } : {}),
      permissions: tree.get("permissions") ? plain(tree.get("permissions")) : { contents: "read" },
      steps: [
        SETUP,
        ...before,
        { id: "agentic_execution", run: "awf -- agent", env: agentEnv(source, meaning) },
        ...(Array.isArray(after) ? after : []),
      ],
    },
    safe_outputs: {
      needs: ["agent"],
      permissions: outputScopes(meaning),
      steps: [
        SETUP,
        {
          id: "process_safe_outputs",
          uses: "actions/github-script@v9",
          with: { "github-token": token, script: script("safe_output_handler_manager") },
        },
      ],
    },
  };
  return JSON.stringify({ on: eventsIn(on), permissions: {}, jobs }, undefined, 1);
}
