import type { SourceFile } from "../../../parse/source.ts";
import type { LazyReader } from "../../reader.ts";
import { isCompiled } from "../compiled.ts";

/** LIMIT: characters of a Markdown file in which the keys of an agentic workflow are looked for. */
const HEAD = 64 * 1024;
const OPENS = /^\uFEFF?---[ \t]*\r?$/m;
const KEYS = /^["']?(?:on|imports|engine|safe-outputs)["']?[ \t]*:/m;

function wants(source: SourceFile): boolean {
  const { file, text } = source;
  if (!file.endsWith(".md")) return text.includes(".lock.yml") || isCompiled(source);
  const head = text.slice(0, HEAD);
  return OPENS.exec(head)?.index === 0 && KEYS.test(head);
}

/** GitHub Agentic Workflows: Markdown with frontmatter, what the compiler made of it, and workflows that call that. */
export const ghAw: LazyReader = {
  id: "gh-aw",
  title: "GitHub Agentic Workflow",
  docs: "https://github.github.com/gh-aw/reference/frontmatter/",
  files: [".github/workflows/*.{md,yml,yaml}"],
  ignores:
    "Imports of other repositories, the agent that judges threats, and what a custom safe output does with its secrets.",
  wants,
  load: async () => (await import("./read.ts")).read,
};
