import type { Location } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";
import type { Builder } from "../../builder.ts";
import type { AgentStep } from "../agents/agent.ts";
import { type Owner, recordNode } from "../agents/trace/evidence-nodes.ts";
import type { Limits } from "../agents/trace/limit.ts";
import { covers, isInWorkspace, mayGoOn, surest } from "../agents/trace/paths.ts";
import type { RunRecord } from "../agents/trace/record.ts";

/** Files that a job keeps when it is over. */
export interface Kept {
  readonly label: string;
  readonly paths: readonly string[];
  readonly location: Location;
  /** In which outcomes of the job they are kept; absent where that is not known. */
  readonly after?: "always" | "success" | "failure";
  readonly days?: number;
}
/** What a job leaves, and what ends it. */
export interface Keeping {
  readonly kept: readonly Kept[];
  readonly limits: Limits;
}

/** Longer than this is what a CI system grants every job, and no limit that somebody chose for an agent. */
const LONG = 360;

/** The limit that so many minutes are; `undefined` is one that only settings know. */
export function minutesLimit(minutes: number | undefined): Limits {
  if (minutes === undefined || Number.isNaN(minutes)) return ["unknown"];
  return minutes > 0 && minutes < LONG ? ["time"] : [];
}

/** The texts of a value that is one or several. */
export const textsOf = (tree: Tree | undefined): readonly string[] =>
  (tree?.items() ?? []).flatMap((item) => item.string() ?? []);

/** Whether a run that fails leaves it, too. */
function afterFailure({ after }: Kept, script: string): boolean | undefined {
  if (after === undefined) return undefined;
  if (after !== "success") return true;
  return mayGoOn(script) ? undefined : false;
}

/** What the job keeps of one record that the agent leaves on its machine. */
function keptAs(kept: Kept, record: RunRecord, script: string): RunRecord | undefined {
  const { path } = record;
  if (path === undefined) return undefined;
  const sure = surest(kept.paths.map((pattern) => covers(pattern, path)));
  if (sure === "no") return undefined;
  const failed = afterFailure(kept, script);
  // NOTE: kept of runs that fail alone, it says nothing of the others.
  const isKnown = sure === "yes" && kept.after !== "failure";
  return {
    kept: "artifact",
    label: kept.label,
    path,
    omits: isKnown ? record.omits : "unknown",
    location: kept.location,
    ...(failed === undefined ? {} : { afterFailure: failed }),
  };
}

/** Commands that copy a file, print it or send it away, where a script of the job does that to a record. */
const SINK = /(?:^|[\s;&|(`])(?:cat|tee|cp|mv|rsync|curl|scp|aws|gsutil|gcloud|az|rclone|tar|zip)\s/;

/** Whether a script may keep the file in a way that is not followed. */
function mayKeep({ path = "", label }: RunRecord, script: string): boolean {
  const base = path.split("/").findLast((part) => !part.includes("*")) ?? "";
  const lines = base.length > 3 ? script.split("\n").filter((line) => line.includes(base)) : [];
  // NOTE: where a stream goes to a file, the first line that names it is the agent's own.
  return lines.slice(label === undefined ? 1 : 0).some((line) => SINK.test(line));
}

/** Who can read the logs and artifacts of a project is a setting of it: https://docs.gitlab.com/ci/pipelines/settings/ */
const BY_SETTINGS = { readers: "unknown" } as const;

/** The records of one agent, as far as its job keeps them; the scripts are its own and those of the steps behind it. */
export function addRecords(
  builder: Builder,
  owner: Owner,
  agent: AgentStep,
  keeping: Keeping,
  [own, ...later]: readonly string[],
): void {
  for (const record of agent.records ?? []) {
    if (record.kept !== "file") {
      recordNode(builder, owner, record, BY_SETTINGS);
      continue;
    }
    const found = keeping.kept.flatMap((kept) => {
      const made = keptAs(kept, record, own ?? "");
      return made === undefined ? [] : [{ made, kept }];
    });
    const within = record.during && isInWorkspace(record.path ?? "/") ? { within: "workspace" as const } : {};
    for (const { made, kept } of found)
      recordNode(builder, owner, made, {
        ...BY_SETTINGS,
        ...(kept.days === undefined ? {} : { days: kept.days }),
        ...within,
      });
    // NOTE: whether the machine is thrown away only the settings know, so a file on it may stay there.
    if (found.length === 0 && mayKeep(record, [own, ...later].join("\n")))
      recordNode(builder, owner, { ...record, omits: "unknown", label: "what a later command makes of its record" });
  }
}
