import type { LazyReader } from "../reader.ts";

/** Modes that a project adds to Kilo Code before it was built on opencode. */
export const kiloLegacyModes: LazyReader = {
  id: "kilo-legacy-modes",
  title: "Custom modes of Kilo Code (older form)",
  docs: "https://kilo.ai/docs/customize/custom-modes",
  files: ["**/.kilocodemodes"],
  absent: "Only the modes of the product are there.",
  ignores: "Roles and instructions of the modes.",
  wants: (file) => file.text.includes("customModes"),
  load: async () => (await import("./read-legacy.ts")).readKiloModes,
};
