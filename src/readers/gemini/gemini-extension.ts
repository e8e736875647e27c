import type { LazyReader } from "../reader.ts";

/** What an extension of Gemini CLI brings to those who install it. */
export const geminiExtension: LazyReader = {
  id: "gemini-extension",
  title: "Extension of Gemini CLI",
  docs: "https://github.com/google-gemini/gemini-cli/blob/main/docs/extensions/reference.md",
  files: ["**/gemini-extension.json"],
  absent: "The repository is no extension of Gemini CLI.",
  ignores: "Tools that it takes away, its context file, skills, themes, and policies, which cannot allow anything.",
  wants: () => true,
  load: async () => (await import("./read-extension.ts")).readExtension,
};
