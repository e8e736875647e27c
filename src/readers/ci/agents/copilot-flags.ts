import { covers } from "../../../catalog/shell-pattern.ts";

/** What stands in the list of addresses where every one is allowed. */
export const ANY_URL = "any address";

/** What the options of a `copilot` command say. Source: the command reference that `copilot.ts` names. */
export interface CopilotFlags {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
  /** The only tools that it has, when they are all known. */
  readonly available: readonly string[] | undefined;
  readonly excluded: readonly string[];
  /** The option that allows every tool, when there is one. */
  readonly allTools: string | undefined;
  /** Whether every address and every path is allowed, too. */
  readonly everything: boolean;
  readonly urls: readonly string[];
  readonly servers: readonly string[];
  /** Tools of the built-in GitHub server beside those that only read. */
  readonly enabled: { readonly tools: readonly string[] | "*"; readonly sure: boolean } | undefined;
  readonly noBuiltIn: boolean;
  /** What stands where tools are allowed and is not in the files. */
  readonly unknown: readonly string[];
}

/** Whether something takes a tool away: for sure, or as far as it is documented. */
export type Removal = "no" | "possible" | "yes";

/** The name of the server that comes with it. */
export const BUILT_IN_SERVER = "github-mcp-server";
// Values of `COPILOT_ALLOW_ALL`; what any other does is not documented.
const TRUTHY = ["true", "1", "yes", "on", "y"];
const FALSY = ["", "false", "0", "no", "off", "n"];

// "Tool availability values" of the command reference.
const NAMES = {
  shell: ["bash", "powershell"],
  write: ["apply_patch", "create", "edit"],
  url: ["web_fetch"],
} as const;
const BUILT_IN: ReadonlySet<string> = new Set([
  ...["bash", "list_bash", "read_bash", "stop_bash", "write_bash"],
  ...["powershell", "list_powershell", "read_powershell", "stop_powershell", "write_powershell"],
  ...["apply_patch", "create", "edit", "view", "list_agents", "read_agent", "task", "write_agent"],
  ...["ask_user", "glob", "grep", "rg", "skill", "web_fetch"],
]);
/** What hands work to an agent or a skill, whose own tools the choice of tools may not limit: not documented. */
const DELEGATES = ["task", "skill"];

/** The items of a list, which commas part outside of parentheses. */
function items(text: string): readonly string[] {
  const found: string[] = [];
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

/** The values of an option; `many`: those behind it up to the next option. */
function values(words: readonly string[], name: string, many: boolean): readonly string[] {
  return words.flatMap((word, i) => {
    if (word.startsWith(`${name}=`)) return [word.slice(name.length + 1)];
    if (word !== name) return [];
    const rest = words.slice(i + 1);
    const end = rest.findIndex((one) => one.startsWith("-"));
    return rest.slice(0, many ? (end < 0 ? rest.length : end) : 1);
  });
}

const list = (words: readonly string[], name: string): readonly string[] => values(words, name, true).flatMap(items);

const isOpen = (text: string): boolean => /[$`*]/.test(text);

function enabledTools(words: readonly string[]): CopilotFlags["enabled"] {
  if (words.includes("--enable-all-github-mcp-tools")) return { tools: "*", sure: true };
  const sets = values(words, "--add-github-mcp-toolset", false).flatMap(items);
  const tools = values(words, "--add-github-mcp-tool", false).flatMap(items);
  if (sets.includes("all") || tools.includes("*")) return { tools: "*", sure: true };
  if (sets.length > 0 || tools.some(isOpen)) return { tools: "*", sure: false };
  return tools.length > 0 ? { tools, sure: true } : undefined;
}

/** Reads the options; `allowAll` are the texts that `COPILOT_ALLOW_ALL` may hold. */
export function copilotFlags(words: readonly string[], allowAll: readonly string[]): CopilotFlags {
  const whole = ["--allow-all", "--yolo"].find((flag) => words.includes(flag));
  const variable = allowAll.some((text) => TRUTHY.includes(text.trim().toLowerCase()));
  const everything = whole ?? (variable ? "COPILOT_ALLOW_ALL" : undefined);
  const available = list(words, "--available-tools");
  const mode = words.find((word) => word === "--acp" || word === "--server" || word === "workflow");
  // NOTE: the option without a value is not documented.
  const bare = words.some((word, i) => word === "--allow-tool" && (words[i + 1]?.startsWith("-") ?? true));
  const allUrls = everything ?? words.find((word) => word === "--allow-all-urls");
  return {
    allow: list(words, "--allow-tool"),
    deny: list(words, "--deny-tool"),
    available: available.length === 0 || available.some(isOpen) ? undefined : available,
    excluded: available.length === 0 ? list(words, "--excluded-tools") : [],
    allTools: everything ?? words.find((word) => word === "--allow-all-tools"),
    everything: everything !== undefined,
    urls: allUrls === undefined ? list(words, "--allow-url") : [ANY_URL],
    servers: values(words, "--additional-mcp-config", false),
    enabled: enabledTools(words),
    noBuiltIn:
      words.includes("--disable-builtin-mcps") ||
      values(words, "--disable-mcp-server", false).includes(BUILT_IN_SERVER),
    unknown: [
      ...(mode === undefined || (mode === "workflow" && words[0] !== mode) ? [] : [mode]),
      ...(bare ? ["--allow-tool"] : []),
      ...allowAll
        .filter((text) => ![...TRUTHY, ...FALSY].includes(text.trim().toLowerCase()))
        .map((text) => (text.startsWith("${{") ? text : "$COPILOT_ALLOW_ALL")),
    ],
  };
}

const PATTERN = /^([^()]*?)(?:\((.*)\))?$/s;

/** `shell(git push)` taken apart. */
export function parts(rule: string): { readonly kind: string; readonly argument: string | undefined } {
  const [, kind = rule, argument] = PATTERN.exec(rule) ?? [];
  return { kind: kind.trim(), argument: argument?.trim() === "" ? undefined : argument?.trim() };
}

/**
 * A pattern of commands as others are written: `git push` is the command with whatever stands behind it, `git:*` the
 * command and every subcommand (`copilot help permissions`, 1.0.83; https://github.com/github/copilot-cli/issues/1736).
 */
export function commandPattern(argument: string): string {
  return argument.endsWith("*") ? argument : `${argument}:*`;
}

/** Patterns of commands that are denied, in that spelling. */
export function deniedCommands({ deny }: CopilotFlags): readonly string[] {
  return deny.map(parts).flatMap(({ kind, argument }) =>
    // NOTE: a wildcard anywhere else is not documented, so that it denies nothing.
    kind === "shell" && argument !== undefined && /^[^$`*:]+(?::\*)?$/.test(argument) ? [commandPattern(argument)] : [],
  );
}

/** Whether one rule is denied by itself. "Deny rules always take precedence over allow rules, even when `--allow-all` is set." */
export function isDenied(flags: CopilotFlags, kind: string, argument: string | undefined): boolean {
  if (flags.deny.some((rule) => rule === kind || (argument !== undefined && rule === `${kind}(${argument})`)))
    return true;
  if (kind !== "shell" || argument === undefined) return false;
  return deniedCommands(flags).some((denied) => covers(denied, commandPattern(argument)));
}

/** Whether a tool of a server needs no approval, and is not denied. */
export function allows(flags: CopilotFlags, server: string, tool: string): boolean {
  if (isDenied(flags, server, tool)) return false;
  return flags.allTools !== undefined || flags.allow.includes(server) || flags.allow.includes(`${server}(${tool})`);
}

/** Whether a whole kind of tools is taken away. Where both lists are given, that of the only tools counts. */
export function removal(flags: CopilotFlags, kind: keyof typeof NAMES | "mcp"): Removal {
  if (kind !== "mcp" && flags.deny.includes(kind)) return "yes";
  const { available, excluded } = flags;
  if (available !== undefined) {
    const has = (name: string): boolean => available.includes(name);
    const left = kind === "mcp" ? available.some((name) => !BUILT_IN.has(name)) : [kind, ...NAMES[kind]].some(has);
    if (left) return "no";
    return DELEGATES.some(has) ? "possible" : "yes";
  }
  if (kind === "mcp") return "no";
  const gone = NAMES[kind].filter((name) => excluded.includes(name));
  if (gone.length === NAMES[kind].length)
    return DELEGATES.every((name) => excluded.includes(name)) ? "yes" : "possible";
  // NOTE: a machine has one of the two shells.
  return kind === "shell" && gone.length > 0 ? "possible" : "no";
}
