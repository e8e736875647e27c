// Generated from rules/*.yaml by tools/generate.mjs. Do not edit.
import type { Rule } from "./rule.ts";

/** The rules that ship with delegraph, by id. */
export const BUILTIN_RULES: readonly Rule[] = [];
