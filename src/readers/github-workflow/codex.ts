import type { Location } from "../../graph/model.ts";
import { anyCommandReach, type ToolGrant } from "./agent.ts";

export interface CodexPolicy {
  readonly sandbox: "read-only" | "workspace-write" | "danger-full-access";
  readonly network: boolean;
}

const SANDBOXES = ["read-only", "workspace-write", "danger-full-access"] as const;

/** The strongest policy that flags and inputs name. Source: https://developers.openai.com/codex/noninteractive */
export function codexPolicy(words: readonly string[], sandbox: string | undefined, fallback: CodexPolicy["sandbox"]): CodexPolicy {
  let strongest = Math.max(SANDBOXES.findIndex((name) => name === sandbox), sandbox === undefined || sandbox === "" ? SANDBOXES.indexOf(fallback) : 0);
  let network = false;
  const raise = (name: string): void => { strongest = Math.max(strongest, SANDBOXES.findIndex((known) => known === name)); };
  words.forEach((word, i) => {
    if (word === "--full-auto") raise("workspace-write");
    if (word === "--yolo" || word === "--dangerously-bypass-approvals-and-sandbox") raise("danger-full-access");
    if (word === "--sandbox" || word === "-s") raise(words[i + 1] ?? "");
    if (word.startsWith("--sandbox=")) raise(word.slice("--sandbox=".length));
    const setting = word === "-c" || word === "--config" ? (words[i + 1] ?? "") : "";
    const [, mode] = /^sandbox_mode=["']?([\w-]+)/.exec(setting) ?? [];
    if (mode !== undefined) raise(mode);
    if (/^sandbox_workspace_write\.network_access=["']?true/.test(setting)) network = true;
  });
  return { sandbox: SANDBOXES[Math.max(0, strongest)] ?? fallback, network };
}

/** A sandbox without network still runs commands of the repository; read-only changes nothing. */
export function codexTools({ sandbox, network }: CodexPolicy, location: Location): readonly ToolGrant[] {
  if (sandbox === "read-only") return [];
  const full = sandbox === "danger-full-access" || network ? "full" : "none";
  const label = sandbox === "danger-full-access" ? "any command, no sandbox" : `commands in the workspace sandbox${network ? " with network" : ""}`;
  return [{ label, capability: "shell", command: "*", breadth: sandbox === "danger-full-access" ? "any" : full === "full" ? "any" : "build", grant: sandbox === "danger-full-access" ? "flag" : "default", network: full, location, reach: full === "full" ? anyCommandReach("full") : [] }];
}
