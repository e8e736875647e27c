import {
  pluginAt,
  pluginSession,
  settingsFiles
} from "./chunk-JLPUMMJB.js";
import {
  clientSession,
  parsePermissionRule,
  splitPermissionRules
} from "./chunk-5MSIDW42.js";

// src/readers/claude/frontmatter.ts
function readTools(value) {
  return (value?.items() ?? []).flatMap(
    (item) => splitPermissionRules(item.string() ?? "").flatMap(({ text, offset }) => {
      const rule = parsePermissionRule(text);
      return rule === void 0 ? [] : [{ rule, text, location: item.locate(offset, text.length) }];
    })
  );
}
function noteFrontmatter(into, diagnostics) {
  const isBroken = diagnostics.some(({ code }) => code === "syntax-error");
  for (const diagnostic of diagnostics) {
    const broken = diagnostic.code === "syntax-error";
    if (isBroken && diagnostic.code === "duplicate-key") continue;
    into.note({
      ...diagnostic,
      message: broken ? `${diagnostic.message} Some releases of Claude Code skip such a file.` : diagnostic.message
    });
  }
}

// src/readers/claude/place.ts
function placeOf(into, file, folder, repository) {
  const location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const start = () => clientSession(into, "claude-code", location);
  if (file.startsWith(`.claude/${folder}`) || file.startsWith(`~/.claude/${folder}`))
    return { start, files: settingsFiles(repository), approval: file.startsWith("~/") ? "unasked" : "folder" };
  if (file.includes(`/.claude/${folder}`)) return { start, files: [], approval: "folder" };
  const plugin = pluginAt(file, folder, repository);
  if (plugin === void 0) return void 0;
  return { start: () => pluginSession(into, plugin), files: [], plugin, approval: "folder" };
}

export {
  readTools,
  noteFrontmatter,
  placeOf
};
