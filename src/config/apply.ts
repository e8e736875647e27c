import type { Diagnostic, DiagnosticCode, DiagnosticLevel } from "../graph/model.ts";
import { short } from "../parse/raw.ts";
import type { Finding, Suppressed } from "../rules/finding.ts";
import { type Level, levelOf, type Rule } from "../rules/rule.ts";
import type { Config, Exception } from "./config.ts";

interface SetAside {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Sets aside in addition what the config ignores or switches off, but no rule that was asked for by name, and says
 * which entries have run out or match nothing. `matched` is what there was before comments set anything aside: an entry that says the
 * same as a comment is used.
 */
export function setAside(
  { findings, suppressed: before, diagnostics }: SetAside,
  matched: readonly Finding[],
  config: Config,
  named: readonly string[],
): SetAside {
  const entriesOf = (finding: Finding) =>
    config.ignore.filter((entry) => entry.rule === finding.rule && !entry.expired && speaksOf(entry, finding));
  const found = new Map(matched.map((finding) => [finding, entriesOf(finding)]));
  const used = new Set([...found.values()].flat());
  const suppressed = findings.flatMap((finding): Suppressed[] => {
    const [entry] = found.get(finding) ?? [];
    if (entry) {
      const { reason, owner, location } = entry;
      return [{ finding, reason, owner, location, by: "config" }];
    }
    const setting = config.rules.get(finding.rule);
    if (setting?.level !== "off" || named.includes(finding.rule)) return [];
    return [{ finding, reason: `The rule is off in ${config.file}.`, location: setting.location, by: "config" }];
  });
  const gone = new Set(suppressed.map(({ finding }) => finding));
  return {
    findings: findings.filter((finding) => !gone.has(finding)),
    suppressed: [...before, ...suppressed],
    diagnostics: [...diagnostics, ...config.ignore.flatMap((entry) => remarks(entry, used.has(entry)))],
  };
}

/** NOTE: every path, since a way around the node is not what was accepted. */
function speaksOf({ covers, node }: Exception, { location, paths }: Finding): boolean {
  if (covers && !covers(location.file)) return false;
  return node === undefined || paths.every(({ steps }) => steps.some((step) => step.node.id === node));
}

function remarks({ rule, owner, until, expired, location }: Exception, isUsed: boolean): Diagnostic[] {
  const say = (code: DiagnosticCode, level: DiagnosticLevel, message: string) => [{ code, level, message, location }];
  if (expired)
    return say(
      "expired-ignore",
      "warning",
      `The entry for \`${rule}\`, owned by ${short(owner)}, ended with ${until} and sets nothing aside any more.`,
    );
  if (isUsed) return [];
  return say("unused-ignore", "note", `The entry for \`${rule}\`, owned by ${short(owner)}, matches no finding.`);
}

/** The lowest and the highest score of each level; see `levelOf`. */
const BANDS: Readonly<Record<Level, readonly [number, number]>> = {
  critical: [9.1, 10],
  high: [7, 9],
  medium: [4, 6.9],
  low: [0, 3.9],
};

/** The same findings at the levels of the config; a score becomes the nearest one of its level. */
export function relevel(findings: readonly Finding[], { rules }: Config): readonly Finding[] {
  return findings.map((finding) => {
    const level = rules.get(finding.rule)?.level ?? "off";
    return level === "off" ? finding : { ...finding, level, score: near(finding.score, level) };
  });
}

/** The same rules, typical at the level of the config: what reports say of a rule follows from it. */
export function relevelRules(all: readonly Rule[], { rules }: Config): readonly Rule[] {
  return all.map((rule) => {
    const level = rules.get(rule.id)?.level ?? "off";
    return level === "off" ? rule : { ...rule, score: near(rule.score, level), cases: [] };
  });
}

function near(score: number, level: Level): number {
  const [least, most] = BANDS[level];
  return levelOf(score) === level ? score : Math.min(Math.max(score, least), most);
}
