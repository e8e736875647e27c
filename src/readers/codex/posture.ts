import type { Location } from "../../graph/model.ts";
import type { Asking } from "../client/tools.ts";
import { keyOf, type Layers, type Mode, type Network, setting } from "./layers.ts";
import { profileOf } from "./profiles.ts";

/** What commands may do, and who is asked before them. */
export interface Posture {
  /** Absent where no file names one: then the trust in the folder decides, which the files do not show. */
  readonly mode: Mode | undefined;
  readonly network: Network;
  /** The key that says so. */
  readonly key: string;
  readonly location: Location | undefined;
  /** What commands within the limits of the mode need. */
  readonly asking: Asking;
  /** Who decides about a command that wants to leave the sandbox. */
  readonly leaving: "person" | "model" | "nobody";
  /** Where the reviewer is named. */
  readonly reviewer: Location | undefined;
  /** Nothing is asked, and nothing is out of reach: tools of servers run as well. */
  readonly unlimited: boolean;
}

const MODES: readonly Mode[] = ["read-only", "workspace-write", "danger-full-access"];
const isMode = (word: string | undefined): word is Mode => MODES.some((mode) => mode === word);

/** NOTE: any `sandbox_mode` switches permission profiles off: https://developers.openai.com/codex/permissions */
export function postureOf(layers: Layers): Posture {
  const legacy = setting(layers, "sandbox_mode") !== undefined;
  const key = legacy ? "sandbox_mode" : "default_permissions";
  const named = setting(layers, key)?.string();
  const profile = legacy || named === undefined ? undefined : profileOf(layers, named);
  const mode = legacy ? (isMode(named) ? named : undefined) : profile?.mode;
  const { network, location } = profile ?? networkOf(layers, mode);
  return {
    mode,
    network,
    key: mode === undefined ? "sandbox_mode" : key,
    location: location ?? (mode && keyOf(layers, key)),
    ...askingOf(layers, mode),
    reviewer: keyOf(layers, "approvals_reviewer"),
    unlimited: setting(layers, "approval_policy")?.string() === "never" && mode === "danger-full-access",
  };
}

function networkOf(
  layers: Layers,
  mode: Mode | undefined,
): { readonly network: Network; readonly location?: Location | undefined } {
  if (mode === "danger-full-access") return { network: "full" };
  const open = setting(layers, "sandbox_workspace_write", "network_access")?.boolean() === true;
  return open
    ? { network: "full", location: keyOf(layers, "sandbox_workspace_write", "network_access") }
    : { network: "none" };
}

/**
 * Inside of its sandbox Codex goes on without asking, except under `untrusted`; without a sandbox it does so too, but
 * for the commands it holds dangerous: https://github.com/openai/codex/blob/0017bb4a/codex-rs/core/src/exec_policy.rs.
 * NOTE: a model that reviews is no person.
 */
function askingOf(layers: Layers, mode: Mode | undefined): Pick<Posture, "asking" | "leaving"> {
  const policy = setting(layers, "approval_policy");
  const reviewer = setting(layers, "approvals_reviewer")?.string();
  const judge = reviewer === undefined || reviewer === "user" ? "person" : "model";
  const word = policy?.string();
  if (word === "untrusted") return { asking: judge === "person" ? "asked" : "possible", leaving: judge };
  // What is switched off in `granular` is refused and not asked.
  const granular = policy?.get("granular");
  const refused = word === "never" || granular?.get("sandbox_approval")?.boolean() === false;
  const known = word === "never" || word === "on-request" || word === "on-failure" || granular !== undefined;
  return { asking: known && mode !== undefined ? "unasked" : "possible", leaving: refused ? "nobody" : judge };
}
