import { redact } from "../../catalog/literal-secret.ts";
import type { Fragment, Location } from "../../graph/model.ts";
import { locationOf } from "../../parse/position.ts";
import type { SourceFile } from "../../parse/source.ts";
import { holdLiteral } from "../client/credentials.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { grantTool, shell } from "../client/tools.ts";
import type { Repository } from "../reader.ts";
import { failing, parseRules, patternOf, type RulesFile, stops } from "./prefix-rules.ts";

/** LIMIT: files of rules of one folder, and commands that one file allows. */
const MAX_FILES = 20;
const MAX_GRANTS = 400;
const MAX_LABEL = 300;

/**
 * What a file of rules allows outside of the sandbox, without a question. Of all rules that fit the strictest counts,
 * whichever file it stands in: https://developers.openai.com/codex/rules
 */
export function readRules(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const files = [source.file, ...siblings(source.file, repository)].slice(0, MAX_FILES).flatMap((name) => {
    const other = name === source.file ? source : repository.file(name);
    return other ? [{ source: other, ...parseRules(other.text) }] : [];
  });
  const [own] = files;
  if (own === undefined) return into.fragment();
  noteProblems(into, own);
  const refused = files.find((file) => isRefused(file));
  const start: Location = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent } = clientSession(into, "codex", start);
  const strict = refused ? [] : files.flatMap(({ rules }) => rules).filter(({ decision }) => decision !== "allow");
  const allowed = own.rules.filter(({ decision }) => decision === "allow");
  for (const rule of allowed.slice(0, MAX_GRANTS)) {
    if (strict.some((other) => stops(other, rule))) continue;
    const text = redact(rule.words.join(" ")).slice(0, MAX_LABEL);
    const place = { id: `${source.file}#prefix_rule/${text}`, label: text, location: placeOf(source, rule) };
    // What is stricter about a part of it; asking every rule about every command would take a second.
    const denied = strict.filter((other) => stops(rule, other)).map(({ words }) => `${words.join(" ")} *`);
    const capability = shell(patternOf(rule.words), { denied });
    grantTool(into, agent, place, capability, { grant: "allowed", asking: refused ? "possible" : "unasked" });
    // A command that somebody allowed with the password in it.
    holdLiteral(into, { id: agent, channel: "env" }, "", rule.words.join(" "), place.location, place.id);
  }
  if (allowed.length > MAX_GRANTS) noteLimit(into, start);
  return into.fragment();
}

function siblings(file: string, repository: Repository): readonly string[] {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  return repository.names.filter(
    (name) => name !== file && name.startsWith(folder) && /^[^/]+\.rules$/.test(name.slice(folder.length)),
  );
}

const placeOf = (source: SourceFile, { start, end }: { readonly start: number; readonly end: number }): Location =>
  locationOf(source, start, end);

/** https://github.com/openai/codex/blob/0017bb4a/codex-rs/core/src/exec_policy.rs: one bad file, and no rule is left. */
const isRefused = ({ broken, rules }: RulesFile): boolean =>
  broken !== undefined || rules.some((rule) => failing(rule));

const NOTHING_COUNTS =
  "Codex refuses such a file, and with it the rules of every file: what they forbid is not forbidden.";

function noteProblems(into: Collector, file: RulesFile & { readonly source: SourceFile }): void {
  const { source, broken } = file;
  if (broken !== undefined)
    into.note({
      code: "syntax-error",
      level: "error",
      message: `A text or a bracket is never closed. ${NOTHING_COUNTS}`,
      location: locationOf(source, broken, broken + 1),
    });
  const marked = new Set<number>();
  for (const rule of file.rules) {
    const example = failing(rule);
    if (example === undefined || marked.has(rule.start)) continue;
    marked.add(rule.start);
    into.note({
      code: "inert-setting",
      level: "warning",
      message: `The example \`${redact(example).slice(0, 100)}\` does not fit this rule. ${NOTHING_COUNTS}`,
      location: placeOf(source, rule),
    });
  }
  for (const part of file.unread)
    into.note({
      code: "not-supported",
      level: "warning",
      message: "This statement is not read: which commands it allows or forbids is not known.",
      location: placeOf(source, part),
    });
}

function noteLimit(into: Collector, location: Location): void {
  into.note({
    code: "limit",
    level: "warning",
    message: `The file allows more than ${MAX_GRANTS} commands; the others are not read.`,
    location,
  });
}
