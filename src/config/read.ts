import { redact } from "../catalog/literal-secret.ts";
import type { Diagnostic, Location } from "../graph/model.ts";
import type { SourceFile } from "../parse/source.ts";
import type { Tree } from "../parse/tree.ts";
import { parseYaml } from "../parse/yaml.ts";
import { LEVELS, type Level } from "../rules/rule.ts";
import { UserError } from "../user-error.ts";
import { type Complaint, complaints, ROOT } from "./check.ts";
import type { Config, Exception, RuleSetting } from "./config.ts";
import { anyGlob } from "./glob.ts";
import { serverRows } from "./server-rows.ts";
import { configShape } from "./shape.ts";

/** LIMIT: mistakes that are told at once. */
const MOST_COMPLAINTS = 20;

/** The config in a file. Throws `UserError` with every mistake in it and its place: a broken one is never half used. */
export function readConfig(source: SourceFile, rules: readonly string[], today: string): Config {
  const { tree, diagnostics } = parseYaml(source, "yaml");
  const found: Complaint[] = [...diagnostics.map(asMistake), ...laterDocument(source)];
  if (tree && !isNothing(tree))
    for (const complaint of complaints(tree, configShape(rules), ROOT)) {
      found.push(complaint);
      if (found.length > MOST_COMPLAINTS) break;
    }
  if (found.length > 0) refuse(source, found);
  const failOn = word([...LEVELS, "never"] as const, tree?.get("fail-on"));
  const minSeverity = word(LEVELS, tree?.get("min-severity"));
  return {
    file: source.file,
    ...(failOn && { failOn }),
    ...(minSeverity && { minSeverity }),
    rules: settings(tree?.get("rules")),
    includes: selection(tree?.get("paths")),
    sources: anyGlob(texts(tree?.get("source")?.get("include"))),
    ignore: (tree?.get("ignore")?.items() ?? []).map((entry) => exception(entry, today)),
    servers: serverRows(tree?.get("servers")),
  };
}

function refuse(source: SourceFile, found: readonly Complaint[]): never {
  const lines = found
    .slice(0, MOST_COMPLAINTS)
    .sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column)
    .map(({ message, location }) => `${place(location)} ${message}`);
  const more = found.length > MOST_COMPLAINTS ? ["There are more mistakes than these."] : [];
  throw new UserError(`The config \`${source.file}\` has mistakes, so nothing was scanned.`, [...lines, ...more]);
}

function place({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

/** NOTE: elsewhere the last of two keys counts, with a warning; here it stays open what the author meant. */
function asMistake({ code, message, location }: Diagnostic): Complaint {
  const isDouble = code === "duplicate-key";
  return { message: isDouble ? "This key stands again below: keep one of them." : message, location };
}

/** A file that holds nothing, or comments only, says nothing. */
function isNothing(tree: Tree): boolean {
  return tree.kind === "scalar" && tree.string() === undefined;
}

/**
 * A second document, which no parser of ours reads: what stands in it would silently not count. Markers stand at the
 * start of a line, and nothing else that is valid does: https://yaml.org/spec/1.2.2/#914-explicit-documents
 */
function laterDocument({ file, text }: SourceFile): readonly Complaint[] {
  let state: "before" | "inside" | "after" = "before";
  for (const [index, line] of text.split("\n").entries()) {
    const starts = /^\ufeff?---(?:\s|$)/.test(line);
    if (/^\.\.\.(?:\s|$)/.test(line)) state = state === "before" ? state : "after";
    else if (state === "before") state = starts || !/^\ufeff?(?:%|\s*(?:#|$))/.test(line) ? "inside" : state;
    else if (starts || (state === "after" && !/^\s*(?:#|$)/.test(line))) {
      const location = { file, line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 };
      return [{ message: "A second document starts here; a config is one document.", location }];
    }
  }
  return [];
}

function word<T extends string>(words: readonly T[], tree: Tree | undefined): T | undefined {
  const text = tree?.string();
  return words.find((one) => one === text);
}

function settings(rules: Tree | undefined): ReadonlyMap<string, RuleSetting> {
  const levels: readonly (Level | "off")[] = ["off", ...LEVELS];
  return new Map(
    (rules?.entries() ?? []).flatMap(({ key, keyLocation, value }) => {
      const level = word(levels, value);
      return level === undefined ? [] : [[key, { level, location: keyLocation }] as const];
    }),
  );
}

function selection(paths: Tree | undefined): (file: string) => boolean {
  const include = paths?.get("include");
  const included = include ? anyGlob(texts(include)) : () => true;
  const excluded = anyGlob(texts(paths?.get("exclude")));
  return (file) => included(file) && !excluded(file);
}

function texts(list: Tree | undefined): readonly string[] {
  return (list?.items() ?? []).flatMap((item) => item.string() ?? []);
}

function exception(entry: Tree, today: string): Exception {
  const path = entry.get("path")?.string();
  const node = entry.get("node")?.string();
  const until = entry.get("until")?.string();
  return {
    rule: entry.get("rule")?.string() ?? "",
    ...(path !== undefined && { covers: anyGlob([path]) }),
    ...(node !== undefined && { node }),
    reason: shown(entry.get("reason")),
    owner: shown(entry.get("owner")),
    ...(until !== undefined && { until }),
    expired: until !== undefined && today > until,
    location: entry.location,
  };
}

/** NOTE: reports show these, and they never show a secret, not even to who wrote it down here. */
function shown(text: Tree | undefined): string {
  return redact(text?.string()?.trim() ?? "");
}
