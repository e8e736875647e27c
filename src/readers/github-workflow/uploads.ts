import { covers, isInWorkspace, type Keeps, surest } from "../ci/agents/trace/paths.ts";
import type { RunRecord } from "../ci/agents/trace/record.ts";
import type { Step } from "./scope.ts";

/** The output of Claude's actions that names the transcript: action.yml of https://github.com/anthropics/claude-code-action */
const TRANSCRIPT = "execution_file";

/** The step ids whose output of that name a text takes. */
function outputsIn(text: string, output: string): readonly string[] {
  const found = text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g);
  return [...found].flatMap(([, id = "", name]) => (name === output ? [id] : []));
}

/** Whether a text that stands in `step` names the output of the step that made the record. */
function namesOutput(text: string, step: Step, { output }: RunRecord, maker: Step, steps: readonly Step[]): Keeps {
  if (output === undefined) return "no";
  const ids = outputsIn(text, output);
  if (ids.length === 0) return "no";
  return surest(
    ids.map((id) => {
      if (step.frame === maker.frame && id === maker.id) return "yes";
      const named = steps.find((one) => one.frame === step.frame && one.id === id);
      // NOTE: a composite action around the step may hand its output on.
      return named?.action?.frame === maker.frame ? "yes" : named === undefined ? "unknown" : "no";
    }),
  );
}

/** The action that keeps files as an artifact of the run: https://github.com/actions/upload-artifact */
export function isUpload({ uses }: Step): boolean {
  return /^actions\/upload-artifact(?:@|$)/i.test(uses ?? "");
}

/** Whether an upload keeps a file of the run. */
export function keeps(upload: Step, record: RunRecord, maker: Step, steps: readonly Step[]): Keeps {
  const lines = (upload.with.get("path")?.text ?? "").split("\n").filter((line) => line.trim() !== "");
  const folder = maker.tree.get("working-directory")?.string();
  return surest(
    lines
      .filter((line) => !line.trim().startsWith("!"))
      .flatMap((line) => {
        const named = namesOutput(line, upload, record, maker, steps);
        // NOTE: what the output of a product's step names is that one file.
        if (named !== "no" || record.path === undefined || outputsIn(line, TRANSCRIPT).length > 0) return [named];
        const inside = folder !== undefined && isInWorkspace(record.path) ? [`${folder}/${record.path}`] : [];
        return [record.path, ...inside].map((path) => covers(line, path));
      }),
  );
}

/** Commands that copy a file, print it or send it away. */
const SINK =
  /(?:^|[\s;&|(`])(?:cat|tee|cp|mv|rsync|curl|scp|aws|gsutil|gcloud|az|rclone|tar|zip|gh|git)\s|GITHUB_STEP_SUMMARY/;

/** Names that a script has for the file: its own, and variables of the step that hold it. */
function namesFor(step: Step, record: RunRecord, isNamed: (text: string) => boolean): readonly string[] {
  const base = (record.path ?? "").split("/").findLast((part) => !part.includes("*")) ?? "";
  const variables = (step.tree.get("env")?.entries() ?? []).filter(({ value }) => isNamed(value.string() ?? ""));
  return [
    ...(base.length > 3 ? [base] : []),
    ...variables.map(({ key }) => `$${key}`),
    ...variables.map(({ key }) => `\${${key}}`),
  ];
}

/** Whether a later step takes the file for something else than to look at it. */
export function mayKeep(step: Step, record: RunRecord, maker: Step, steps: readonly Step[]): boolean {
  const isNamed = (text: string): boolean => namesOutput(text, step, record, maker, steps) !== "no";
  if (isUpload(step)) return false;
  if (step.run === undefined) return [...step.with.values()].some(({ text }) => isNamed(text));
  const names = namesFor(step, record, isNamed);
  return (step.run.string() ?? "")
    .split("\n")
    .some((line) => SINK.test(line) && (isNamed(line) || names.some((name) => line.includes(name))));
}
