import type { Diagnostic, Location } from "../../graph/model.ts";
import { type PermissionRule, parsePermissionRule, splitPermissionRules } from "../../parse/permission-rule.ts";
import type { Tree } from "../../parse/tree.ts";
import type { Collector } from "../client/session.ts";

/** One tool that a frontmatter lists. */
export interface ToolName {
  readonly rule: PermissionRule;
  readonly text: string;
  readonly location: Location;
}

/** A list of tools, or one text with commas: https://code.claude.com/docs/en/sub-agents, https://code.claude.com/docs/en/skills */
export function readTools(value: Tree | undefined): readonly ToolName[] {
  return (value?.items() ?? []).flatMap((item) =>
    splitPermissionRules(item.string() ?? "").flatMap(({ text, offset }): ToolName[] => {
      const rule = parsePermissionRule(text);
      return rule === undefined ? [] : [{ rule, text, location: item.locate(offset, text.length) }];
    }),
  );
}

/** What could not be read of a frontmatter. Whether Claude Code skips such a file differs by release: it is read. */
export function noteFrontmatter(into: Collector, diagnostics: readonly Diagnostic[]): void {
  const isBroken = diagnostics.some(({ code }) => code === "syntax-error");
  for (const diagnostic of diagnostics) {
    const broken = diagnostic.code === "syntax-error";
    // NOTE: words of a description that goes on look like keys, where the whole is no YAML.
    if (isBroken && diagnostic.code === "duplicate-key") continue;
    into.note({
      ...diagnostic,
      message: broken ? `${diagnostic.message} Some releases of Claude Code skip such a file.` : diagnostic.message,
    });
  }
}
