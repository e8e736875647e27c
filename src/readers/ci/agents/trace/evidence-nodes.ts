import { redact } from "../../../../catalog/literal-secret.ts";
import type { Builder } from "../../../builder.ts";
import type { Limits } from "./limit.ts";
import type { RunRecord } from "./record.ts";

/** An agent, and the job that it runs in: the log and the summary are the job's. */
export interface Owner {
  readonly job: string;
  readonly agent: string;
}

const LABELS: Readonly<Record<RunRecord["kept"], string>> = {
  log: "the log of the job",
  summary: "the summary of the job",
  artifact: "an artifact",
  telemetry: "telemetry",
  gist: "a gist",
  platform: "the session log of its platform",
  file: "files on the machine",
};

/** What is known of a record only where the CI system keeps it. */
export interface Keeping {
  /** Days until it is deleted, where the files say so. */
  readonly days?: number;
  /** Set where it lies in the agent's own folder while the agent works. */
  readonly within?: "workspace";
  /** Set where settings say who can read it. */
  readonly readers?: "unknown";
}

/** One record, and the edge by which the agent leaves it. */
export function recordNode(
  builder: Builder,
  owner: Owner,
  record: RunRecord,
  { days, within, readers }: Keeping = {},
): void {
  const { kept, omits, label, by, afterFailure, location, path } = record;
  const shared = kept === "log" || kept === "summary";
  const name = redact(label ?? LABELS[kept]);
  const id = builder.node("evidence", shared ? `${owner.job}/${kept}` : `${owner.agent}/evidence/${name}`, {
    label: name,
    location: shared ? undefined : location,
    facts: { kept, ...(days === undefined ? {} : { days }), ...(readers ? { readers } : {}) },
  });
  builder.edge("records", owner.agent, id, {
    facts: {
      omits: omits === "unknown" ? omits : [...omits],
      ...(by === undefined ? {} : { "switched-on-by": by }),
      ...(afterFailure === undefined ? {} : { "after-failure": afterFailure }),
      ...(within === undefined ? {} : { within }),
    },
    locations: [location],
    // NOTE: one artifact may hold several files.
    ...(path === undefined ? {} : { as: redact(path) }),
  });
}

/** The fact that says what ends a run: what is known of it, `none`, or that it is not known. */
export function limitFact(limits: Limits): readonly string[] | "unknown" {
  const known = [...new Set(limits.filter((limit) => limit !== "unknown"))];
  if (known.length > 0) return known;
  return limits.includes("unknown") ? "unknown" : ["none"];
}
