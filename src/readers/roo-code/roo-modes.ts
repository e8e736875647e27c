import type { LazyReader } from "../reader.ts";

/** Modes that a project adds to Roo Code and Zoo Code. */
export const rooModes: LazyReader = {
  id: "roo-modes",
  title: "Custom modes of Roo Code",
  docs: "https://docs.roocode.com/features/custom-modes",
  files: ["**/.roomodes"],
  user: [
    "{.config,Library/Application Support,AppData/Roaming}/Code/User/globalStorage/rooveterinaryinc.roo-cline/settings/custom_modes.yaml",
  ],
  absent: "Only the modes of the product are there, one of which hands work to all others (Roo Code 3.54).",
  ignores: "Roles and instructions of the modes.",
  wants: (file) => file.text.includes("customModes"),
  load: async () => (await import("./read.ts")).readRooModes,
};
