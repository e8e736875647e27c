import type { Diagnostic, DiagnosticCode, Location } from "../graph/model.ts";
import type { Comment, CommentedFile } from "./comments.ts";
import { comments } from "./comments.ts";
import type { Finding, Suppressed } from "./finding.ts";

/** A comment that sets findings of one line aside. */
export interface Ignore {
  readonly rules: readonly string[];
  readonly reason: string;
  /** The line whose findings it speaks of. */
  readonly line: number;
  readonly location: Location;
}

const MARK = /^delegraph:\s*ignore\b/;
const IGNORE = /^delegraph:\s*ignore\[([^\]]*)\](.*)$/;

/** The ignore comments of a file, `# delegraph: ignore[rule-id, other] reason`. One that names no rule has no rules. */
export function collectIgnores(file: CommentedFile): Ignore[] {
  if (!file.text.includes("delegraph:")) return [];
  const all = comments(file);
  const below = linesBelow(all);
  return all.filter((comment) => MARK.test(comment.text)).map((comment) => toIgnore(file.file, comment, below));
}

/** Sets aside what the ignores speak of, and says which of them cannot be understood or match nothing. */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  ruleIds: ReadonlySet<string>,
): { findings: Finding[]; suppressed: Suppressed[]; diagnostics: Diagnostic[] } {
  const used = new Set<string>();
  const byLine = new Map<string, Ignore[]>();
  for (const ignore of ignores) {
    const key = lineKey(ignore.location.file, ignore.line);
    const same = byLine.get(key);
    if (same) same.push(ignore);
    else byLine.set(key, [ignore]);
  }
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const ignore = byLine
      .get(lineKey(finding.location.file, finding.location.line))
      ?.find((one) => one.reason !== "" && one.rules.includes(finding.rule));
    if (ignore) {
      used.add(useKey(ignore, finding.rule));
      suppressed.push({ finding, reason: ignore.reason, location: ignore.location, by: "comment" });
    } else kept.push(finding);
  }
  return { findings: kept, suppressed, diagnostics: ignores.flatMap((ignore) => complaints(ignore, ruleIds, used)) };
}

function complaints(ignore: Ignore, ruleIds: ReadonlySet<string>, used: ReadonlySet<string>): Diagnostic[] {
  const say = (code: DiagnosticCode, message: string): Diagnostic => ({
    code,
    level: "warning",
    message,
    location: ignore.location,
  });
  if (ignore.rules.length === 0)
    return [say("bad-ignore", "The ignore comment names no rule: write `delegraph: ignore[rule-id] reason`.")];
  if (ignore.reason === "") return [say("bad-ignore", "The ignore comment gives no reason, so the finding stays.")];
  return ignore.rules.flatMap((rule) => {
    if (!ruleIds.has(rule)) return [say("bad-ignore", `The ignore comment names \`${rule}\`, which is not a rule.`)];
    return used.has(useKey(ignore, rule))
      ? []
      : [say("unused-ignore", `The ignore comment for \`${rule}\` matches no finding.`)];
  });
}

/** For each comment on a line of its own, the first line below its block of comments: the one it speaks of. */
function linesBelow(all: readonly Comment[]): ReadonlyMap<number, number> {
  const below = new Map<number, number>();
  for (const { line, alone } of [...all].reverse()) if (alone) below.set(line, below.get(line + 1) ?? line + 1);
  return below;
}

function toIgnore(file: string, comment: Comment, below: ReadonlyMap<number, number>): Ignore {
  const [, names = "", reason = ""] = IGNORE.exec(comment.text) ?? [];
  const line = below.get(comment.line) ?? comment.line;
  const endColumn = comment.column + comment.text.length + 1;
  return {
    rules: [...new Set(names.split(",").map((name) => name.trim()))].filter((name) => name !== ""),
    reason: reason.trim(),
    line,
    location: { file, line: comment.line, column: comment.column, endLine: comment.line, endColumn },
  };
}

function lineKey(file: string, line: number): string {
  return `${file}\n${line}`;
}

function useKey(ignore: Ignore, rule: string): string {
  return `${lineKey(ignore.location.file, ignore.location.line)}\n${rule}`;
}
