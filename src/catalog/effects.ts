import { ACCESSES, type Access } from "../graph/model.ts";
import { data } from "./effects.generated.ts";

/** What a fixed step does: an act on something of the resources catalog. */
export interface Effect {
  readonly resource: string;
  readonly access: Access;
}

interface CommandRow {
  readonly words: readonly string[];
  readonly options: readonly string[];
  readonly not: readonly string[];
  readonly effect: Effect;
}
interface ActionRow {
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly effect: Effect;
}

function effect(text: string): Effect {
  const [resource = "", word] = text.split(" ");
  return { resource, access: ACCESSES.find((access) => access === word) ?? "write" };
}

const COMMANDS: ReadonlyMap<string, readonly CommandRow[]> = byFirstWord();
const ACTIONS: ReadonlyMap<string, readonly ActionRow[]> = new Map(
  data.actions.flatMap((row) => {
    const when: Readonly<Record<string, readonly string[]>> = "when" in row ? row.when : {};
    return row.uses.map((uses) => [uses, [{ when, effect: effect(row.effect) }]] as const);
  }),
);
const REQUESTS = data.requests.rows.map((row) => ({
  texts: row.text.map((text) => new RegExp(text)),
  effect: effect(row.effect),
}));
const LOGINS: ReadonlyMap<string, string> = new Map(Object.entries(data["agent-logins"].names));

function byFirstWord(): Map<string, CommandRow[]> {
  const rows = new Map<string, CommandRow[]>();
  for (const row of data.commands) {
    for (const run of row.run) {
      const [first = "", ...words] = run.split(" ");
      const options = "options" in row ? row.options : [];
      const not = "not" in row ? row.not : [];
      const list = rows.get(first) ?? [];
      list.push({ words, options, not, effect: effect(row.effect) });
      rows.set(first, list);
    }
  }
  return rows;
}

const ACTING = new RegExp(
  `(?<![\\w-])(?:gh|${[...COMMANDS.keys()].map((name) => name.replace(/[^\w-]/g, "\\$&")).join("|")})(?![\\w-])`,
  "g",
);

/** Whether a script may hold one of these commands or requests: a look that says yes too often. */
export function mayAct(text: string): boolean {
  // NOTE: one pass over the text for all first words, since most scripts hold none of them.
  for (const first of new Set(text.match(ACTING))) {
    if (first === "gh" && standsIn(text, "api")) return true;
    if (COMMANDS.get(first)?.some(({ words }) => words.every((word) => standsIn(text, word)))) return true;
  }
  return false;
}

function standsIn(text: string, word: string): boolean {
  const isJoined = (at: number): boolean => /[\w-]/.test(text.charAt(at));
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isJoined(at - 1) && !isJoined(at + word.length)) return true;
  return false;
}

/** The first words of commands that may act. */
export const isActingCommand = (name: string): boolean => COMMANDS.has(name);

/** What a command does, by its name and its words; nothing for a dry run or a question. */
export function commandEffect(name: string, words: readonly string[]): Effect | undefined {
  if (words.some((word) => word === "--help" || word === "-h" || word === "--version")) return undefined;
  const plain = words.filter((word) => !word.startsWith("-"));
  const has = (option: string): boolean =>
    words.includes(option) || words.some((word) => word.startsWith(`${option}=`));
  const row = COMMANDS.get(name)?.find(
    ({ words: wanted, options, not }) =>
      follows(plain, wanted) && (options.length === 0 || options.some(has)) && !not.some(has),
  );
  return row?.effect;
}

/** NOTE: options with a value may stand in front of the subcommand. */
const MAX_BEFORE = 3;

function follows(plain: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length === 0) return plain.length === 0;
  return plain.slice(0, MAX_BEFORE).some((_, at) => wanted.every((word, i) => plain[at + i] === word));
}

/** What a step that uses the action does with these inputs. */
export function actionEffect(uses: string, input: (name: string) => string | undefined): Effect | undefined {
  const rows = ACTIONS.get(uses.split("@")[0]?.toLowerCase() ?? "");
  return rows?.find(({ when }) =>
    Object.entries(when).every(([name, values]) => {
      const value = input(name)?.trim() ?? "";
      return values.length === 0 ? value !== "" && value !== "false" : values.includes(value);
    }),
  )?.effect;
}

/** What calls of GitHub's API in the text do, each effect once. */
export function requestEffects(text: string): readonly Effect[] {
  return REQUESTS.filter(({ texts }) => texts.every((pattern) => pattern.test(text))).map((row) => row.effect);
}

/** The product behind an account of a hosted agent, by its login. */
export const agentLogin = (login: string): string | undefined => LOGINS.get(login);

/** Every login of a hosted agent. */
export const agentLogins: readonly string[] = [...LOGINS.keys()];

const LOGIN = new RegExp(agentLogins.map((login) => login.replace(/[^\w-]/g, "\\$&")).join("|"));

/** Whether a text holds the login of a hosted agent. */
export const namesAgentLogin = (text: string): boolean => LOGIN.test(text);
