import type { Location } from "../graph/model.ts";
import type { SourceFile } from "../parse/source.ts";
import type { Tree } from "../parse/tree.ts";
import { parseYaml } from "../parse/yaml.ts";
import { type Collector, collector } from "./client/session.ts";
import type { Reader } from "./reader.ts";

// "You can create an ISSUE_TEMPLATE/ subdirectory in any of the supported folders", names "are not case sensitive":
// https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/manually-creating-a-single-issue-template-for-your-repository
const FOLDERS = "{.github/,docs/,}";
const NAMES = "{ISSUE_TEMPLATE,issue_template,Issue_Template}";
const EXTENSIONS = "{yml,yaml,md,YML,YAML,MD}";

/** Forms and templates of issues and discussions: whoever opens one applies the labels that stand in it. */
export const issueForm: Reader = {
  id: "issue-form",
  title: "GitHub issue form, discussion form or template",
  docs: "https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms",
  files: [
    `${FOLDERS}${NAMES}/*.${EXTENSIONS}`,
    `${FOLDERS}${NAMES}.{md,MD}`,
    // https://docs.github.com/en/discussions/managing-discussions-for-your-community/syntax-for-discussion-category-forms
    ".github/DISCUSSION_TEMPLATE/*.{yml,yaml}",
  ],
  ignores:
    "Questions of the form, projects, and `config.yml`; labels and assignees count whether or not they exist, and templates of the organisation are not seen.",
  read(source) {
    const into = collector();
    const name = source.file.slice(source.file.lastIndexOf("/") + 1).toLowerCase();
    if (name === "config.yml" || name === "config.yaml") return into.fragment();
    const yaml = name.endsWith(".md") ? frontmatter(source) : source;
    const { tree, diagnostics } = yaml === undefined ? { tree: undefined, diagnostics: [] } : parseYaml(yaml, "yaml");
    for (const diagnostic of diagnostics) into.note(diagnostic);
    readForm(into, source.file, tree);
    return into.fragment();
  },
};

/** What opening an issue or a discussion by the form does, whoever does it. */
function readForm(into: Collector, file: string, tree: Tree | undefined): void {
  const start: Location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const discussion = file.includes("DISCUSSION_TEMPLATE/");
  const form = into.node("content", file, {
    label: discussion ? "discussion form" : "issue form",
    zone: "thread",
    location: tree?.keyLocation("name") ?? tree?.keyLocation("title") ?? start,
  });
  const anyone = into.node("principal", "principal:anyone", {
    label: "anyone",
    zone: "outside",
    facts: { standing: "anyone" },
  });
  into.edge("feeds", anyone, form, {
    location: tree?.keyLocation("labels") ?? start,
    contexts: [discussion ? "discussion.created" : "issues.opened"],
  });
  // NOTE: a label that a discussion form applies says nothing of issues, and the other way round.
  const applied: readonly (readonly [string, string])[] = discussion
    ? [["labels", "github:discussion-label"]]
    : [
        ["labels", "github:label"],
        ["assignees", "github:assignee"],
      ];
  for (const [key, prefix] of applied)
    for (const { label, location } of namesOf(tree, key)) {
      const id = into.node("resource", `${prefix}/${label}`, { label, zone: "thread" });
      into.edge("reaches", form, id, { location, facts: { access: "write", via: "none" }, as: "write" });
    }
}

/** A list, or one text with commas, as both forms and templates allow. */
function namesOf(tree: Tree | undefined, key: string): readonly { label: string; location: Location }[] {
  return (tree?.get(key)?.items() ?? []).flatMap((item) => {
    const text = item.string() ?? "";
    let offset = 0;
    return text.split(",").flatMap((part) => {
      const label = part.trim();
      const start = offset + part.indexOf(label);
      offset += part.length + 1;
      return label === "" ? [] : [{ label, location: item.locate(start, label.length) }];
    });
  });
}

/** What stands between the `---` lines, on the lines it stands on. */
function frontmatter(source: SourceFile): SourceFile | undefined {
  const lines = source.text.replace(/^\uFEFF/, "").split("\n");
  if (lines[0]?.trimEnd() !== "---") return undefined;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  return end < 0 ? undefined : { file: source.file, text: ["", ...lines.slice(1, end)].join("\n") };
}
