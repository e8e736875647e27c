import type { Location } from "../../../graph/model.ts";
import { parseShell } from "../../../parse/shell.ts";
import type { CommandStep } from "../run.ts";
import { anyCommandReach, type Reach, type ToolGrant } from "./agent.ts";
import { isUnknown } from "./claude-grants.ts";

export interface CodexPolicy {
  readonly sandbox: "read-only" | "workspace-write" | "danger-full-access";
  readonly network: boolean;
}

const SANDBOXES = ["read-only", "workspace-write", "danger-full-access"] as const;

/** The strongest policy that flags and inputs name. Source: https://developers.openai.com/codex/noninteractive */
export function codexPolicy(
  words: readonly string[],
  sandbox: string | undefined,
  fallback: CodexPolicy["sandbox"],
): CodexPolicy {
  let strongest = Math.max(
    SANDBOXES.findIndex((name) => name === sandbox),
    sandbox === undefined || sandbox === "" ? SANDBOXES.indexOf(fallback) : 0,
  );
  let network = false;
  const raise = (name: string): void => {
    strongest = Math.max(
      strongest,
      SANDBOXES.findIndex((known) => known === name),
    );
  };
  /** The value of an option in any spelling: `-s x`, `-sx`, `-s=x`, `--sandbox x`, `--sandbox=x`. */
  const option = (i: number, short: string, long: string): string | undefined => {
    const word = words[i] ?? "";
    if (word === short || word === long) return words[i + 1] ?? "";
    if (word.startsWith(`${long}=`)) return word.slice(long.length + 1);
    return word.startsWith(short) && !word.startsWith("--") ? word.slice(short.length).replace(/^=/, "") : undefined;
  };
  words.forEach((word, i) => {
    if (word === "--full-auto") raise("workspace-write");
    if (word === "--yolo" || word === "--dangerously-bypass-approvals-and-sandbox") raise("danger-full-access");
    raise(option(i, "-s", "--sandbox") ?? "");
    const setting = option(i, "-c", "--config") ?? "";
    const [, mode] = /^sandbox_mode\s*=\s*["']?([\w-]+)/.exec(setting) ?? [];
    if (mode !== undefined) raise(mode);
    if (/^sandbox_workspace_write\.network_access\s*=\s*["']?true/.test(setting)) network = true;
  });
  return { sandbox: SANDBOXES[Math.max(0, strongest)] ?? fallback, network };
}

/** Tools of a Codex action step. Its inputs and its arguments may disagree: the stronger one counts, at its own place. */
export function codexActionTools(step: CommandStep): readonly ToolGrant[] {
  const given = step.with.get("codex-args");
  const words =
    parseShell(`codex ${(given?.text ?? "").replace(/[[\]",]/g, " ")}`)[0]?.words.map((word) => word.value) ?? [];
  const input =
    step.with.get("safety-strategy")?.text === "read-only" ? "read-only" : step.with.get("sandbox")?.text.trim();
  const [own, all] = [codexPolicy([], input, "workspace-write"), codexPolicy(words, input, "workspace-write")];
  const byArguments = own.sandbox !== all.sandbox || own.network !== all.network;
  const location = (byArguments ? given : step.with.get("sandbox"))?.tree?.location ?? step.location;
  const unknown =
    input?.includes("${{") === true ? location : hasUnknownOption(words) ? given?.tree?.location : undefined;
  if (unknown === undefined) return codexTools(all, location);
  const label = "any command (the sandbox is not in the files)";
  return codexTools({ sandbox: "danger-full-access", network: true }, unknown).map(
    (tool): ToolGrant => ({ ...tool, label, confidence: "possible" }),
  );
}

// Options whose value chooses the sandbox: https://developers.openai.com/codex/noninteractive
const CHOOSES = /^(?:-s|--sandbox|-c|--config)$/;

/** Whether a word that only a run can tell may be an option, or chooses the sandbox. */
function hasUnknownOption(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const before = words[i - 1] ?? "";
    return isUnknown(word) && (!before.startsWith("-") || CHOOSES.test(before));
  });
}

const EDITS: Reach = { resource: "host:files", access: "write", via: "none" };

/** A sandbox without network still runs commands of the repository; read-only changes nothing. */
export function codexTools({ sandbox, network }: CodexPolicy, location: Location): readonly ToolGrant[] {
  if (sandbox === "read-only") return [];
  const full = sandbox === "danger-full-access" || network ? "full" : "none";
  const label =
    sandbox === "danger-full-access"
      ? "any command, no sandbox"
      : `commands in the workspace sandbox${network ? " with network" : ""}`;
  return [
    {
      label,
      capability: "shell",
      command: "*",
      breadth: sandbox === "danger-full-access" ? "any" : full === "full" ? "any" : "build",
      grant: sandbox === "danger-full-access" ? "flag" : "default",
      network: full,
      location,
      reach: full === "full" ? [EDITS, ...anyCommandReach("full")] : [EDITS],
    },
  ];
}
