import { data } from "./steps.generated.ts";

const slug = (uses: string): string => uses.split("@")[0]?.toLowerCase() ?? "";
const APP_TOKENS: readonly string[] = data["app-tokens"].uses;
const CLOUD: Readonly<Record<string, { provider: string; inputs: readonly string[] }>> = data["cloud-sessions"];
interface PermissionCheck {
  readonly uses: string;
  readonly require: string;
  readonly accepts: readonly string[];
  /** The input that keeps the step from failing for whoever lacks the permission. */
  readonly "fails-unless"?: string;
}
const CHECKS: readonly PermissionCheck[] = data["permission-checks"];

/** Whether the action mints a GitHub App installation token. */
export const mintsAppToken = (uses: string): boolean => APP_TOKENS.includes(slug(uses));
/** The cloud an action logs the job in to, and the inputs that do it. */
export const cloudSession = (uses: string): { provider: string; inputs: readonly string[] } | undefined =>
  CLOUD[slug(uses)];
/** A known permission-checking action: its input for the level, and the values of it that prove write access. */
export const permissionCheck = (uses: string): PermissionCheck | undefined =>
  CHECKS.find((row) => row.uses === slug(uses));
/** Whether the action checks code out and keeps its token on disk unless told otherwise. */
export const checksOut = (uses: string): boolean => slug(uses) === "actions/checkout";
