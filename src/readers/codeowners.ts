import type { Location } from "../graph/model.ts";
import type { SourceFile } from "../parse/source.ts";
import { type Collector, collector } from "./client/session.ts";
import type { Reader } from "./reader.ts";

/** Who must be asked about which paths. Whether the question is binding is a setting of the repository. */
export const codeowners: Reader = {
  id: "codeowners",
  title: "CODEOWNERS",
  docs: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners",
  files: [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"],
  ignores: "Whether a ruleset asks for the owners' review, and whether the owners exist and can write.",
  read(source) {
    const into = collector();
    readLines(into, source);
    return into.fragment();
  },
};

// `@user`, `@org/team` or an e-mail address; both runs are bounded.
const OWNER = /^(?:@[A-Za-z0-9_][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z0-9_.-]{1,100})?|[^\s@]{1,100}@[^\s@]{1,200})$/;
/** GitHub loads no file above 3 MB. */
const MAX_BYTES = 3 * 1024 * 1024;

function readLines(into: Collector, { file, text }: SourceFile): void {
  const start: Location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  if (Buffer.byteLength(text) > MAX_BYTES) {
    into.note({
      code: "inert-setting",
      level: "note",
      message: "GitHub does not load a CODEOWNERS file of more than 3 MB.",
      location: start,
    });
    return;
  }
  const owners: string[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    const [pattern, ...names] = wordsOf(line);
    if (pattern === undefined) continue;
    const column = line.length - line.trimStart().length + 1;
    const location: Location = {
      file,
      line: index + 1,
      column,
      endLine: index + 1,
      endColumn: line.trimEnd().length + 1,
    };
    const why = invalid(pattern, names);
    if (why !== undefined)
      into.note({
        code: "inert-setting",
        level: "note",
        message: `GitHub skips this line of CODEOWNERS: ${why}.`,
        location,
      });
    else owners.push(`${pattern} ${names.join(" ")}`.trimEnd());
  }
  into.node("content", file, { label: "CODEOWNERS", zone: "control-plane", location: start, facts: { owners } });
}

/** The words of a line without its comment; `\ ` is part of a word. A `#` cannot be escaped. */
function wordsOf(line: string): readonly string[] {
  const comment = /(?:^|\s)#/.exec(line);
  const content = comment === null ? line : line.slice(0, comment.index);
  return (content.match(/(?:\\.|[^\s\\])+/g) ?? []).map((word) => word.replaceAll("\\ ", " "));
}

function invalid(pattern: string, names: readonly string[]): string | undefined {
  if (pattern.startsWith("!")) return "a pattern cannot be negated";
  if (pattern.startsWith("[") || /\[[^\]]*\]/.test(pattern)) return "a pattern cannot hold a character range";
  const wrong = names.find((name) => !OWNER.test(name));
  return wrong === undefined ? undefined : "an owner is `@user`, `@organization/team` or an e-mail address";
}
