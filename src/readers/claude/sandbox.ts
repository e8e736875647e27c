import { covers, normalise } from "../../catalog/shell-pattern.ts";
import type { Location } from "../../graph/model.ts";
import { parsePermissionRule } from "../../parse/permission-rule.ts";
import type { Tree } from "../../parse/tree.ts";
import { chosen, listOf, textsOf, USER_SETTINGS } from "./settings-files.ts";

type Network = "full" | "listed" | "none" | "unknown";

/** What the sandbox of Claude Code limits, and what it allows by being on. */
export interface Sandbox {
  readonly location: Location | undefined;
  /** Commands in the sandbox run without a question: the default when it is on. */
  readonly autoAllow: boolean;
  /** What commands in the sandbox reach. */
  readonly network: Network;
  /** No command leaves the sandbox, and without it nothing starts. */
  readonly strict: boolean;
  /** What a command reaches that a rule allows. */
  readonly networkOf: (specifier: string | undefined) => Network;
  /** Whether commands in the sandbox do not see the variable. */
  readonly hides: (variable: string) => boolean;
}

/**
 * Defaults as in https://code.claude.com/docs/en/sandboxing (2.1.240): off; on, it runs commands unasked, and reaches the
 * listed domains alone, but falls back to no sandbox where it cannot start, and lets a command be tried again outside of
 * it. Of several settings files the first that says something counts, and lists add up.
 */
export function readSandbox(files: readonly Tree[]): Sandbox {
  const says = (key: string): boolean | undefined => chosen(files, "sandbox", key)?.boolean();
  const enabled = files.find((file) => file.at("sandbox", "enabled") !== undefined);
  const on = enabled?.at("sandbox", "enabled")?.boolean() === true;
  const strict = on && says("failIfUnavailable") === true && says("allowUnsandboxedCommands") === false;
  const network = on ? networkOf(files) : "full";
  const excluded = textsOf(files, "sandbox", "excludedCommands");
  const hidden = listOf(files, "sandbox", "credentials", "envVars").filter(isHidden);
  const names = new Set(hidden.flatMap((entry) => entry.get("name")?.string() ?? []));
  return {
    location: on ? enabled?.get("sandbox")?.keyLocation("enabled") : undefined,
    autoAllow: on && says("autoAllowBashIfSandboxed") !== false && !scrubs(files),
    network,
    strict,
    networkOf: (specifier) => {
      if (network === "full" || excluded.some((pattern) => overlap(pattern, specifier))) return "full";
      // NOTE: a command that a rule allows may be allowed outside of the sandbox by the same rule.
      return strict ? network : "unknown";
    },
    hides: (variable) => strict && excluded.length === 0 && names.has(variable),
  };
}

/** An excluded `docker` excludes `docker run`, too, and a rule for every command holds the excluded ones. */
function overlap(pattern: string, specifier: string | undefined): boolean {
  const command = normalise(specifier);
  return covers(pattern, command) || covers(`${pattern} *`, command) || covers(command, pattern);
}

/** Masks count from the user's settings alone: https://code.claude.com/docs/en/settings-reference */
function isHidden(entry: Tree): boolean {
  const mode = entry.get("mode")?.string();
  return mode === "deny" || (mode === "mask" && entry.file === USER_SETTINGS);
}

/** Auto-allow is off under this variable: https://code.claude.com/docs/en/settings-reference */
function scrubs(files: readonly Tree[]): boolean {
  const value = chosen(files, "env", "CLAUDE_CODE_SUBPROCESS_ENV_SCRUB")?.string() ?? "";
  return ["1", "true"].includes(value);
}

function networkOf(files: readonly Tree[]): Network {
  const at = (...keys: readonly string[]): Tree | undefined => chosen(files, "sandbox", ...keys);
  const user = files.filter((file) => file.file === USER_SETTINGS);
  const domains = [...textsOf(files, "sandbox", "network", "allowedDomains"), ...fetched(files)];
  const sockets = textsOf(files, "sandbox", "network", "allowUnixSockets");
  // NOTE: who speaks to the container engine, or to other applications, has left the sandbox.
  const escapes =
    at("network", "allowAllUnixSockets")?.boolean() === true ||
    sockets.some((path) => path.includes("docker") || path.includes("podman") || path.includes("*")) ||
    chosen(user, "sandbox", "allowAppleEvents")?.boolean() === true;
  if (escapes || domains.includes("*")) return "full";
  const weaker =
    ["enableWeakerNestedSandbox", "enableWeakerNetworkIsolation"].some((key) => at(key)?.boolean() === true) ||
    at("network", "httpProxyPort") !== undefined ||
    at("network", "socksProxyPort") !== undefined;
  if (weaker) return "unknown";
  return domains.length === 0 ? "none" : "listed";
}

/** Rules for pages widen the list of the sandbox: https://code.claude.com/docs/en/sandboxing */
function fetched(files: readonly Tree[]): readonly string[] {
  return textsOf(files, "permissions", "allow").flatMap((text) => {
    const { tool, specifier } = parsePermissionRule(text) ?? {};
    return tool === "WebFetch" && specifier?.startsWith("domain:") ? [specifier.slice("domain:".length)] : [];
  });
}
