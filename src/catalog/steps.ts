import { data } from "./steps.generated.ts";

const slug = (uses: string): string => uses.split("@")[0]?.toLowerCase() ?? "";
const own = <T>(rows: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(rows, key) ? rows[key] : undefined;
const APP_TOKENS: readonly string[] = data["app-tokens"].uses;
/** How an action logs in to a cloud. */
export interface CloudSession {
  readonly provider: string;
  readonly inputs: readonly string[];
  /** Inputs that name whom the job's own identity becomes. */
  readonly federates: readonly string[];
  /** Inputs that carry a lasting key instead. */
  readonly keys: readonly string[];
}
const CLOUD: Readonly<Record<string, CloudSession>> = data["cloud-sessions"];
interface Publisher {
  readonly provider: string;
  readonly keys: readonly string[];
}
const PUBLISHERS: Readonly<Record<string, Publisher>> = data["trusted-publishing"];
const LOGINS: Readonly<Record<string, { readonly input: string }>> = data["registry-logins"];
interface PermissionCheck {
  readonly uses: string;
  readonly require: string;
  readonly accepts: readonly string[];
  /** The input that keeps the step from failing for whoever lacks the permission. */
  readonly "fails-unless"?: string;
  /** The input that makes it fail for them, which it does unless told otherwise. */
  readonly "fails-if"?: string;
  readonly fails?: string;
  /** The level where none is given; `*` among those accepted stands for any. */
  readonly default?: string;
  /** Actions of an event in which it passes whoever acts. */
  readonly "not-on"?: readonly string[];
  /** Whom it lets through, where that is not who may write. */
  readonly admits?: readonly string[];
}
const CHECKS: readonly PermissionCheck[] = data["permission-checks"];

/** Whether the action mints a GitHub App installation token. */
export const mintsAppToken = (uses: string): boolean => APP_TOKENS.includes(slug(uses));
/** The cloud an action logs the job in to, and the inputs that do it. */
export const cloudSession = (uses: string): CloudSession | undefined => own(CLOUD, slug(uses));
/** The registry that an action publishes to with the identity of its job, and the inputs that carry a key instead. */
export const trustedPublisher = (uses: string): Publisher | undefined => own(PUBLISHERS, slug(uses));
/** The input with the secret by which an action logs the job in to a registry. */
export const registryLogin = (uses: string): string | undefined => {
  const name = slug(uses);
  return Object.hasOwn(LOGINS, name) ? LOGINS[name]?.input : undefined;
};
/** A known permission-checking action: its input for the level, and the values of it that prove write access. */
export const permissionCheck = (uses: string): PermissionCheck | undefined =>
  CHECKS.find((row) => row.uses === slug(uses));
/** Whether the action checks code out and keeps its token on disk unless told otherwise. */
export const checksOut = (uses: string): boolean => slug(uses) === "actions/checkout";
