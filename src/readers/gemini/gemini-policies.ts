import type { LazyReader } from "../reader.ts";

/** Policies of Gemini CLI: those of the user count, those of a workspace are switched off. */
export const geminiPolicies: LazyReader = {
  id: "gemini-policies",
  title: "Policies of Gemini CLI",
  docs: "https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md",
  files: ["**/.gemini/policies/*.toml"],
  user: [".gemini/policies/*.toml"],
  absent:
    "The rules that Gemini CLI brings along count: reading is allowed, and everything else is asked about (0.56).",
  ignores: "Safety checkers, redirections, and policies of an administrator.",
  wants: ({ text }) => text.includes("decision"),
  load: async () => (await import("./read-policies.ts")).readPolicies,
};
