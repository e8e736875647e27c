import type { Location } from "../../graph/model.ts";
import { capabilityOf, type Listed, type Meant, takes } from "../client/rule-list.ts";
import type { Collector } from "../client/session.ts";
import { grantTool } from "../client/tools.ts";

/** Where a mode stands, and what stands against it. */
export interface ModeOf {
  readonly agent: string;
  readonly id: string;
  readonly location: Location;
  readonly stops: readonly Listed[];
  /** Only where the session's own mode does not win. */
  readonly possible?: boolean;
  readonly has?: (kind: "shell" | "edit" | "web") => boolean;
}

const EVERY: readonly (Meant & { readonly kind: "shell" | "edit" | "web" })[] = [
  { kind: "shell", pattern: "*" },
  { kind: "edit" },
  { kind: "web" },
];
const LABELS = { shell: "any command", edit: "edits", web: "any page" } as const;

/**
 * What a mode takes the question from: `auto-edit` from edits, `yolo` from everything, and in `auto` a model answers:
 * https://github.com/QwenLM/qwen-code/blob/main/docs/users/features/approval-mode.md. Absent, releases of 2026 start in
 * `auto`, older ones ask.
 */
export function grantMode(into: Collector, mode: string | undefined, of: ModeOf): void {
  const judged = mode === "auto" || mode === undefined;
  const kinds = mode === "auto-edit" ? EVERY.filter(({ kind }) => kind === "edit") : EVERY;
  if (!judged && mode !== "auto-edit" && mode !== "yolo") return;
  for (const meant of kinds) {
    if (of.has?.(meant.kind) === false || of.stops.some((stop) => takes(stop.meant, meant))) continue;
    const capability = capabilityOf(meant, of.stops);
    if (capability === undefined) continue;
    // Edits of the workspace are not judged.
    const label = judged && meant.kind !== "edit" ? `${LABELS[meant.kind]}, when a model agrees` : LABELS[meant.kind];
    const place = { id: `${of.id}${meant.kind === "shell" ? "" : `/${meant.kind}`}`, label, location: of.location };
    const asking = judged || of.possible ? "possible" : "unasked";
    grantTool(into, of.agent, place, capability, { grant: mode === undefined ? "default" : "mode", asking });
  }
}
