import type { LazyReader } from "../reader.ts";

/** A server as Smithery builds, starts and lists it. */
export const smitheryYaml: LazyReader = {
  id: "smithery-yaml",
  title: "Servers of Smithery (smithery.yaml)",
  docs: "https://smithery.ai/docs/build/project-config/smithery-yaml",
  files: ["smithery.{yaml,yml}", "**/smithery.{yaml,yml}"],
  absent: "Nothing is published from here.",
  ignores:
    "What the start function computes: its command, arguments and variables are read where they are written out; Dockerfiles; tools.",
  wants: () => true,
  load: async () => (await import("./read-smithery.ts")).readSmithery,
};
