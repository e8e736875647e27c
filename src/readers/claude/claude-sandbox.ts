import { covers } from "../../catalog/shell-pattern.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";

/** What the sandbox of Claude Code limits, and what it allows by being on. */
export interface Sandbox {
  readonly location: Location | undefined;
  /** Commands in the sandbox run without a question: the default when it is on. */
  readonly autoAllow: boolean;
  readonly network: "full" | "none" | "unknown";
  /** Excluded commands run outside of the sandbox. */
  readonly networkOf: (command: string) => "full" | "none" | "unknown";
}

/**
 * Defaults as in https://code.claude.com/docs/en/sandboxing: off; on, it runs commands unasked, and reaches the listed domains alone.
 * Of several settings files the first that says something counts, and lists add up: https://code.claude.com/docs/en/settings
 */
export function readSandbox(files: readonly Tree[]): Sandbox {
  const sandboxes = files.flatMap((tree) => tree.get("sandbox") ?? []);
  const chooser = sandboxes.find((sandbox) => sandbox.get("enabled")?.boolean() !== undefined);
  const on = chooser?.get("enabled")?.boolean() === true;
  const autoAllow = sandboxes.flatMap((sandbox) => sandbox.get("autoAllowBashIfSandboxed")?.boolean() ?? [])[0];
  const domains = sandboxes.flatMap((sandbox) => sandbox.at("network", "allowedDomains")?.items() ?? []);
  const listed = domains.length === 0 ? "none" : "unknown";
  const network = !on || domains.some((domain) => domain.string() === "*") ? "full" : listed;
  const excluded = sandboxes.flatMap((sandbox) =>
    (sandbox.get("excludedCommands")?.items() ?? []).flatMap((item) => item.string() ?? []),
  );
  return {
    location: on ? chooser?.keyLocation("enabled") : undefined,
    autoAllow: on && autoAllow !== false,
    network,
    // NOTE: an excluded `docker` excludes `docker run`, too.
    networkOf: (command) =>
      excluded.some((pattern) => covers(pattern, command) || covers(`${pattern} *`, command)) ? "full" : network,
  };
}
