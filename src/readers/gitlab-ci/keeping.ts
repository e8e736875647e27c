import { type Keeping, type Kept, minutesLimit, textsOf } from "../ci/pipelines/keeping.ts";
import type { Job } from "./layers.ts";

// Durations as GitLab writes them: https://docs.gitlab.com/ci/yaml/#artifactsexpire_in, https://docs.gitlab.com/ci/yaml/#timeout
const MINUTES: Readonly<Record<string, number>> = {
  s: 1 / 60,
  m: 1,
  h: 60,
  d: 60 * 24,
  w: 60 * 24 * 7,
  mo: 60 * 24 * 30,
  y: 60 * 24 * 365,
};
const MINUTES_A_DAY = 60 * 24;
const PART = /(\d{1,9}(?:\.\d{1,3})?)\s*(mo|[smhdwy])?[a-z]*/g;

/** A duration in minutes; a number without a unit counts seconds. `undefined` for what is no duration. */
export function minutesIn(text: string): number | undefined {
  const plain = text.trim().toLowerCase().slice(0, 100);
  const parts = [...plain.matchAll(PART)];
  if (parts.length === 0 || plain.replace(PART, "").replace(/[\s,]|and/g, "") !== "") return undefined;
  return parts.reduce((sum, [, number, unit = "s"]) => sum + Number(number) * (MINUTES[unit] ?? 0), 0);
}

const AFTER: Readonly<Record<string, Kept["after"]>> = {
  on_success: "success",
  on_failure: "failure",
  always: "always",
};

/** What the job keeps, and what ends it: how long either lasts by default is a setting of the project. */
export function keepingOf(job: Job): Keeping {
  const artifacts = job.get("artifacts");
  const location = job.placeOf("artifacts") ?? job.location;
  const paths = [
    ...textsOf(artifacts?.get("paths")),
    ...(artifacts?.get("untracked")?.boolean() === true ? ["."] : []),
  ];
  const name = artifacts?.get("name")?.string();
  const after = AFTER[artifacts?.get("when")?.string() ?? "on_success"];
  const minutes = minutesIn(artifacts?.get("expire_in")?.string() ?? "");
  const kept: Kept = {
    label: name === undefined ? "an artifact" : `artifact ${name}`,
    paths,
    location,
    ...(after === undefined ? {} : { after }),
    ...(minutes === undefined ? {} : { days: Math.max(1, Math.floor(minutes / MINUTES_A_DAY)) }),
  };
  const timeout = job.get("timeout")?.string();
  return {
    kept: paths.length === 0 ? [] : [kept],
    limits: minutesLimit(timeout === undefined ? undefined : minutesIn(timeout)),
  };
}
