import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../src/config/config.ts";
import { readConfig } from "../../src/config/read.ts";
import { BUILTIN_RULES } from "../../src/rules/builtin.generated.ts";
import { UserError } from "../../src/user-error.ts";

export const RULES = BUILTIN_RULES.map(({ id }) => id);
const FOLDER = join(import.meta.dirname, "../../fixtures/config");

/** The example configs, by name. */
export function configs(kind: "valid" | "invalid"): readonly (readonly [string, string])[] {
  return readdirSync(join(FOLDER, kind))
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => [name, readFileSync(join(FOLDER, kind, name), "utf8")] as const);
}

/** A config as a scan on that day reads it. */
export const read = (text: string, today = "2026-07-01"): Config =>
  readConfig({ file: "delegraph.yaml", text }, RULES, today);

/** What our reader has against a text; nothing when it accepts it. Any other error is a bug and passes through. */
export function mistakes(text: string): readonly string[] {
  try {
    read(text);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [error.message, ...error.details];
  }
}
