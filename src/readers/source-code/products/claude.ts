import { fits } from "../../../catalog/wildcard.ts";
import type { Value } from "../../../parse/typescript/value.ts";
import { meantByClaude } from "../../client/claude-tools.ts";
import { bounded, capabilityOf, type Listed, listed, takes } from "../../client/rule-list.ts";
import { type Capability, EDIT, READ, shell, WEB_SEARCH, web } from "../../client/tools.ts";
import { type Asked, saysYes } from "../approval.ts";
import type { Reading } from "../reading.ts";
import { optionsOf, type Statement, shown } from "../statements.ts";
import { type Grant, giveServers, grantTo, wordsOf } from "./grant.ts";

/** What a session of the Claude Agent SDK may do: its tools, and who answers before one that no rule names. */
interface Session {
  readonly agent: string;
  readonly has: (tool: string) => boolean;
  readonly allow: readonly Listed[];
  readonly deny: readonly Listed[];
  readonly asked: Asked;
  /** The mode alone lets files be changed. */
  readonly edits: boolean;
  /** A hook of the program sees every call before it happens. */
  readonly hooked: boolean;
}

const TOOLS: readonly (readonly [string, Capability])[] = [
  ["Bash", shell(undefined)],
  ["Edit", EDIT],
  ["WebFetch", web("any")],
  ["WebSearch", WEB_SEARCH],
];

/**
 * A query of the Claude Agent SDK 0.3.330 (and of @anthropic-ai/claude-code before it). `allowedTools` approves in advance
 * and limits nothing; `tools` and `disallowedTools` limit. https://code.claude.com/docs/en/agent-sdk/permissions
 */
export function readClaude(reading: Reading, statement: Statement): void {
  const options = optionsOf(statement);
  const { id: agent } = statement;
  const asked = askedBy(options);
  const session: Session = {
    agent,
    has: hasTool(options, () => true),
    allow: bounded(reading.into, listed(options?.get("allowedTools"), meantByClaude)),
    deny: bounded(reading.into, listed(options?.get("disallowedTools"), meantByClaude)),
    asked,
    edits: options?.get("permissionMode")?.string() === "acceptEdits",
    hooked: options?.at("hooks", "PreToolUse") !== undefined,
  };
  grantAll(reading, statement, session);
  if (!giveOf(reading, statement, session, options?.get("mcpServers"))) noteOpen(reading, statement, options);
  for (const { key, keyLocation, value } of options?.get("agents")?.entries().slice(0, MAX_AGENTS) ?? [])
    readSub(reading, statement, session, { name: shown(key), location: keyLocation, value });
  noteSettings(reading, statement, options);
}

/** Who answers before a tool that no rule names is called. */
function askedBy(options: Value | undefined): Asked {
  const mode = options?.get("permissionMode");
  const word = mode?.string();
  const skips = options?.at("extraArgs", "dangerously-skip-permissions") !== undefined;
  if (word === "bypassPermissions" || skips)
    return options?.get("allowDangerouslySkipPermissions")?.boolean() === false
      ? { approval: "ask" }
      : { approval: "unasked", waived: skips ? "dangerously-skip-permissions" : "permissionMode" };
  // NOTE: what no rule allows is refused without a question.
  if (word === "dontAsk" || word === "plan") return { approval: "ask" };
  const nobody = options?.get("permissionPrompts")?.string() === "none";
  const answers = nobody ? undefined : options?.get("canUseTool");
  if (saysYes(answers)) return { approval: "unasked", waived: "canUseTool" };
  if (answers !== undefined || options?.get("permissionPromptToolName") !== undefined) return { approval: "unknown" };
  // NOTE: without a mode the settings choose it, and where they do not, a model may judge. With one, nobody is there to say yes.
  const known = word === "default" || word === "acceptEdits";
  return { approval: known && options?.rest.length === 0 ? "ask" : "unknown" };
}

/** Whether a tool is among those that `tools` lists; a list that is not wholly seen limits nothing. */
function hasTool(options: Value | undefined, above: (tool: string) => boolean): (tool: string) => boolean {
  const words = wordsOf(options?.get("tools"));
  return (tool) => (words === undefined ? above(tool) : words.some((word) => word.split("(")[0] === tool));
}

function grantAll(reading: Reading, statement: Statement, session: Session): void {
  const { agent, has, allow, deny, asked, edits, hooked } = session;
  const options = optionsOf(statement);
  const judged = (one: Asked): Asked => (hooked && one.approval === "unasked" ? { approval: "unknown" } : one);
  const give = (grant: Grant): void => grantTo(reading, agent, grant);
  const denied = (name: string): boolean => {
    const whole = meantByClaude({ tool: name });
    return whole !== undefined && deny.some(({ meant }) => takes(meant, whole));
  };
  const location = options?.keyLocation(asked.waived ?? "permissionMode") ?? statement.location;
  const byMode = (): void => {
    for (const [name, capability] of TOOLS) {
      const isEdit = name === "Edit" && edits;
      const own: Asked = isEdit ? { approval: "unasked", waived: "permissionMode" } : asked;
      const label = name;
      if ((has(name) || (isEdit && has("Write"))) && !denied(name))
        give({ ...judged(own), label, location, capability, grant: "mode" });
    }
  };
  // NOTE: what is certain comes first: the same tool is given once.
  if (asked.approval === "unasked") byMode();
  for (const rule of allow) {
    const capability = capabilityOf(rule.meant, deny);
    const tool = rule.text.split("(")[0]?.trim() ?? "";
    if (capability === undefined || !has(tool) || deny.some(({ meant }) => takes(meant, rule.meant))) continue;
    give({
      ...judged({ approval: "unasked" }),
      label: rule.text,
      location: rule.location,
      capability,
      grant: "allowed",
    });
  }
  byMode();
  if (has("Read") && !denied("Read"))
    give({ approval: "unasked", label: "Read", location: statement.location, capability: READ, grant: "default" });
}

/** Servers of the options: allowed as a whole, by the names of some tools, or as the mode has it. */
function giveOf(reading: Reading, { shape }: Statement, session: Session, servers: Value | undefined): boolean {
  const { agent, allow, deny, asked, hooked } = session;
  const rules = (list: readonly Listed[], name: string): readonly string[] =>
    list.flatMap(({ meant }) => (meant.kind === "server" && fits(meant.server, name) ? [meant.tool] : []));
  return giveServers(reading, {
    agent,
    product: shape.product,
    servers,
    asked: (name) => {
      const allowed = rules(allow, name);
      const isWhole = allowed.includes("*");
      const approval = allowed.length > 0 && asked.approval !== "unasked" ? "unasked" : asked.approval;
      const some = isWhole || allowed.length === 0 || asked.approval === "unasked" ? undefined : allowed;
      if (rules(deny, name).includes("*")) return { approval: "ask" };
      const waived = asked.approval === "unasked" ? asked.waived : undefined;
      return { approval: hooked && approval === "unasked" ? "unknown" : approval, waived, tools: some };
    },
  });
}

/** A sub-agent has the tools of the session unless it lists its own. */
function readSub(
  reading: Reading,
  statement: Statement,
  above: Session,
  { name, location, value }: { readonly name: string; readonly location: Statement["location"]; readonly value: Value },
): void {
  const { into } = reading;
  const agent = `${above.agent}.agents.${name}`;
  const facts = { product: statement.shape.product, mode: "program", definition: statement.id };
  into.node("agent", agent, { label: name, location, facts });
  into.edge("delegates", above.agent, agent, { location, facts: { tools: wordsOf(value.get("tools")) ?? "all" } });
  const own = listed(value.get("disallowedTools"), meantByClaude);
  const mode = value.get("permissionMode")?.string();
  const bypass: Asked = { approval: "unknown", waived: "permissionMode" };
  const asked = mode === "bypassPermissions" && above.asked.approval !== "unasked" ? bypass : above.asked;
  const has = hasTool(value, above.has);
  const session: Session = { ...above, agent, has, asked, deny: [...above.deny, ...own].slice(0, MAX_DENIED) };
  grantAll(reading, statement, session);
  giveOf(reading, statement, session, value.get("mcpServers"));
}

/** LIMIT: rules that take something away from one sub-agent, and sub-agents of one query. Real ones have a dozen. */
const MAX_DENIED = 300;
const MAX_AGENTS = 50;

function noteOpen({ into }: Reading, { label, location }: Statement, options: Value | undefined): void {
  into.note({
    code: "unresolved-reference",
    level: "note",
    message: `Not all MCP servers of \`${label}\` can be followed: it may have more than is shown.`,
    location: options?.keyLocation("mcpServers") ?? location,
  });
}

const SETTINGS = /^(?:\.claude\/settings(?:\.local)?\.json|\.mcp\.json)$/;

/** NOTE: without `settingSources` all of them load, since 0.3; before, none did. */
function noteSettings({ into, repository }: Reading, { label, location }: Statement, options: Value | undefined): void {
  const sources = wordsOf(options?.get("settingSources"));
  const loads = sources === undefined || sources.includes("project");
  if (!loads || !repository.names.some((name) => SETTINGS.test(name))) return;
  into.note({
    code: "not-supported",
    level: "note",
    message: `The settings and MCP servers of this repository for Claude Code may apply to \`${label}\` as well: what they grant is shown at the session alone.`,
    location: options?.keyLocation("settingSources") ?? location,
  });
}
