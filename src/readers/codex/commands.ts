import { commandReach } from "../../catalog/commands.ts";
import type { Location } from "../../graph/model.ts";
import type { Collector } from "../client/session.ts";
import { type Capability, grantTool, shell } from "../client/tools.ts";
import type { Network } from "./layers.ts";
import type { Posture } from "./posture.ts";

/** Whose commands they are, and where what is said of them stands. */
export interface CommandPlace {
  readonly agent: string;
  /** The file, and the key path that the posture stands under. */
  readonly path: string;
  /** The place of a vendor's default. */
  readonly start: Location;
  /** Only where somebody chooses it at the start, as with a profile. */
  readonly chosen?: true;
}

const NETWORKS: Readonly<Record<Network, string>> = {
  full: " with network",
  listed: " with some hosts",
  none: "",
};

/** What commands of the session may do without a question, inside of the sandbox and, where a model decides, outside. */
export function grantCommands(into: Collector, { agent, path, start, chosen }: CommandPlace, posture: Posture): void {
  const { mode = "workspace-write", network, key, location = start, asking, leaving } = posture;
  const open = mode === "danger-full-access";
  if (mode !== "read-only")
    grantTool(
      into,
      agent,
      { id: `${path}${key}`, label: labelOf(open, network), location },
      open ? shell("*", { network }) : inSandbox(network),
      { grant: open ? "mode" : "default", asking: chosen && asking === "unasked" ? "possible" : asking },
    );
  if (!open && leaving === "model")
    grantTool(
      into,
      agent,
      {
        id: `${path}approvals_reviewer`,
        label: "any command outside of the sandbox, when a model agrees",
        location: posture.reviewer ?? start,
      },
      shell("*"),
      { grant: "mode", asking: "possible" },
    );
}

function labelOf(open: boolean, network: Network): string {
  if (!open) return `commands in the workspace sandbox${NETWORKS[network]}`;
  return network === "full" ? "any command, no sandbox" : `any command, with all files${NETWORKS[network]}`;
}

/** Files of the workspace, and what the network brings; the code of the repository runs there as any other. */
function inSandbox(network: Network): Capability {
  const full = network === "full";
  const beyond = full ? commandReach("*").filter(({ resource }) => resource !== "host:files") : [];
  const some = network === "listed" ? [{ resource: "internet", access: "send", via: "none" }] : [];
  return {
    facts: { capability: "shell", command: "*", breadth: full ? "any" : "build", network },
    reach: [{ resource: "host:files", access: "write", via: "none" }, ...some, ...beyond],
  };
}
