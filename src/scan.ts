import { relevel, relevelRules, setAside } from "./config/apply.ts";
import type { Config } from "./config/config.ts";
import { derive } from "./derive/index.ts";
import { coverage, ledger } from "./derive/ledger.ts";
import { discover, type From } from "./discover/discover.ts";
import { compareLocations, compareText, link } from "./graph/link.ts";
import type { Diagnostic } from "./graph/model.ts";
import type { SourceFile } from "./parse/source.ts";
import { readAll } from "./read-all.ts";
import { READ_FILES, SEARCHED, USER_FILES } from "./readers/index.ts";
import { lineHashes } from "./report/line-hash.ts";
import type { ConfigUse, Result } from "./report/result.ts";
import { type Identity, identities, isKnown } from "./rules/baseline.ts";
import { BUILTIN_RULES } from "./rules/builtin.generated.ts";
import type { Finding } from "./rules/finding.ts";
import { findings } from "./rules/findings.ts";
import { applyIgnores, collectIgnores } from "./rules/ignores.ts";
import { LEVELS, type Level, levelOf } from "./rules/rule.ts";
import { subsume } from "./rules/subsume.ts";
import { HOMEPAGE, VERSION } from "./version.ts";

export interface ScanOptions {
  readonly path: string;
  readonly minSeverity: Level;
  /** Only these rules; empty for all. */
  readonly rules: readonly string[];
  /** Which state of the files; the disk when it is not said. */
  readonly from?: From;
  /** What an earlier scan found, or another state of the files; findings that are no worse than there are left out. */
  readonly baseline?: readonly Identity[];
  /** What `loadConfig` gave. Two states that are measured against each other are scanned by one config. */
  readonly config?: Config | undefined;
  /** The home folder of the user, whose own configuration is then read as well. */
  readonly home?: string | undefined;
}

export { loadConfig } from "./load-config.ts";

/** The whole run: discover, parse and read, link, derive, match. What it finds is a `Result`; reports do the rest. */
export async function scan({
  path,
  minSeverity,
  rules: only,
  from,
  baseline,
  config,
  home,
}: ScanOptions): Promise<Result> {
  const found = discover(
    path,
    READ_FILES,
    from,
    config?.includes,
    home === undefined ? undefined : { folder: home, globs: USER_FILES },
    { formats: SEARCHED, asked: config?.sources },
  );
  const repository = config?.servers.length ? { ...found.repository, servers: config.servers } : found.repository;
  const fragments = await readAll(found, repository);
  const linked = link(fragments);
  const graph = derive(linked.graph);
  const rules = BUILTIN_RULES.filter((rule) => only.length === 0 || only.includes(rule.id));
  const limits: Diagnostic[] = [];
  const matched = findings(graph, BUILTIN_RULES, {
    lineHash: hasher(found.repository.file),
    onLimit: (rule) => limits.push(cutShort(rule.id)),
  });
  const texts = new Set([
    ...found.files,
    ...matched.flatMap((finding) => found.repository.file(finding.location.file) ?? []),
  ]);
  const ignores = [...texts].flatMap(collectIgnores);
  const commented = applyIgnores(matched, ignores, new Set(BUILTIN_RULES.map((rule) => rule.id)));
  const kept = config ? setAside(commented, matched, config, only) : commented;
  const base = baseline && new Map(baseline.map((one) => [one.fingerprint, one]));
  const news = base ? kept.findings.filter((finding) => !isKnown(finding, base)) : kept.findings;
  const judged = news.filter((finding) => rules.some((rule) => rule.id === finding.rule));
  // NOTE: after the baseline, whose scores are the rules' own; before a stronger finding takes the place of another.
  const all = subsume(config ? relevel(judged, config) : judged, rules);
  const least = LEVELS.indexOf(minSeverity);
  const entries = ledger(graph);
  const diagnostics = [
    ...found.diagnostics,
    ...fragments.flatMap((fragment) => fragment.diagnostics),
    ...linked.diagnostics,
    ...kept.diagnostics,
    ...limits,
  ];
  return {
    tool: { name: "delegraph", version: VERSION, informationUri: HOMEPAGE },
    rules: config ? relevelRules(BUILTIN_RULES, config) : BUILTIN_RULES,
    graph,
    ledger: entries,
    suppressed: kept.suppressed,
    findings: all.filter((finding) => LEVELS.indexOf(finding.level) >= least),
    hidden: Object.fromEntries(
      LEVELS.map((level, rank) => [level, rank < least ? all.filter((finding) => finding.level === level).length : 0]),
    ) as Record<Level, number>,
    diagnostics: distinct(diagnostics),
    files: { read: found.read, skipped: found.skipped, searched: found.searched, unread: found.unread },
    coverage: coverage(graph, entries),
    identities: identities(kept.findings),
    ...(base && { baselined: kept.findings.length - news.length }),
    ...(config && { config: useOf(config, found.excluded, judged, all) }),
  };
}

function useOf(config: Config, excluded: number, own: readonly Finding[], all: readonly Finding[]): ConfigUse {
  const scores = new Map(own.map((finding) => [finding.fingerprint, finding.score]));
  const isLowered = ({ fingerprint, level }: Finding): boolean =>
    LEVELS.indexOf(level) < LEVELS.indexOf(levelOf(scores.get(fingerprint) ?? 0));
  return {
    file: config.file,
    ...(config.failOn && { failOn: config.failOn }),
    excluded,
    lowered: all.filter(isLowered).length,
  };
}

/** Hashes the lines of a file all at once, when the first of them is asked for. */
function hasher(fileOf: (file: string) => SourceFile | undefined): (file: string, line: number) => string {
  const known = new Map<string, ReadonlyMap<number, string>>();
  return (file, line) => {
    const text = fileOf(file)?.text ?? "";
    const hashes = known.get(file) ?? lineHashes(text, { has: () => true });
    known.set(file, hashes);
    return hashes.get(line) ?? "";
  };
}

function cutShort(rule: string): Diagnostic {
  return {
    code: "limit",
    level: "error",
    message: `The search for \`${rule}\` was cut short: the graph holds more paths than are followed.`,
    location: { file: ".", line: 1, column: 1, endLine: 1, endColumn: 1 },
  };
}

/** A file read for several callers complains once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      compareLocations(a.location, b.location) || compareText(a.code, b.code) || compareText(a.message, b.message),
  );
  return sorted.filter((one, index) => JSON.stringify(one) !== JSON.stringify(sorted[index - 1]));
}
