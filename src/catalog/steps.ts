import { data } from "./steps.generated.ts";

const slug = (uses: string): string => uses.split("@")[0]?.toLowerCase() ?? "";
const APP_TOKENS: readonly string[] = data["app-tokens"].uses;
const CLOUD: Readonly<Record<string, { provider: string; inputs: readonly string[] }>> = data["cloud-sessions"];
const CHECKS: readonly { uses: string; require: string; accepts: readonly string[] }[] = data["permission-checks"];

/** Whether the action mints a GitHub App installation token. */
export const mintsAppToken = (uses: string): boolean => APP_TOKENS.includes(slug(uses));
/** The cloud an action logs the job in to, and the inputs that do it. */
export const cloudSession = (uses: string): { provider: string; inputs: readonly string[] } | undefined =>
  CLOUD[slug(uses)];
/** The input of a known permission-checking action, and the values of it that prove write access. */
export const permissionCheck = (uses: string): { require: string; accepts: readonly string[] } | undefined =>
  CHECKS.find((row) => row.uses === slug(uses));
/** Whether the action checks code out and keeps its token on disk unless told otherwise. */
export const checksOut = (uses: string): boolean => slug(uses) === "actions/checkout";
