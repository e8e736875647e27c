import type { Location } from "../graph/model.ts";
import type { SourceFile } from "../parse/source.ts";
import type { Tree } from "../parse/tree.ts";
import { parseYaml } from "../parse/yaml.ts";
import type { Reader } from "./reader.ts";
import { collector } from "./session.ts";

/** Forms and templates of issues: whoever opens one applies the labels that stand in it. */
export const issueForm: Reader = {
  id: "issue-form",
  title: "GitHub issue form or template",
  docs: "https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms",
  files: [".github/ISSUE_TEMPLATE/*.{yml,yaml,md}", ".github/ISSUE_TEMPLATE.md"],
  ignores: "Questions of the form, assignees, projects, and `config.yml`; labels count whether or not they exist.",
  read(source) {
    const into = collector();
    const name = source.file.slice(source.file.lastIndexOf("/") + 1);
    if (name === "config.yml" || name === "config.yaml") return into.fragment();
    const yaml = name.endsWith(".md") ? frontmatter(source) : source;
    const { tree, diagnostics } = yaml === undefined ? { tree: undefined, diagnostics: [] } : parseYaml(yaml, "yaml");
    for (const diagnostic of diagnostics) into.note(diagnostic);
    const start: Location = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const form = into.node("content", source.file, {
      label: "issue form",
      zone: "thread",
      location: tree?.keyLocation("name") ?? start,
    });
    const anyone = into.node("principal", "principal:anyone", {
      label: "anyone",
      zone: "outside",
      facts: { standing: "anyone" },
    });
    into.edge("feeds", anyone, form, { location: tree?.keyLocation("labels") ?? start, contexts: ["issues.opened"] });
    for (const { label, location } of labelsOf(tree)) {
      const id = into.node("resource", `github:label/${label}`, { label, zone: "thread" });
      into.edge("reaches", form, id, { location, facts: { access: "write", via: "none" }, as: "write" });
    }
    return into.fragment();
  },
};

/** A list, or one text with commas, as both forms and templates allow. */
function labelsOf(tree: Tree | undefined): readonly { label: string; location: Location }[] {
  return (tree?.get("labels")?.items() ?? []).flatMap((item) => {
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
