import {
  LEVELS
} from "./chunk-L4UMWLU4.js";

// src/report/summary.ts
var WORST_FIRST = [...LEVELS].reverse();
function count(number, singular, plural = `${singular}s`) {
  return `${number} ${number === 1 ? singular : plural}`;
}
function nothingSaid({ files, coverage }) {
  if (files.read === 0) return ["No files were read, so nothing was judged."];
  if (coverage.agents === 0) return [`No agent was found in what was read (${count(files.read, "file")}).`];
  return [];
}
function summary(result, hidden = result.hidden, shown = result.findings) {
  const { files, coverage, suppressed } = result;
  const parts = [
    `${count(files.read, "file")} read, ${files.skipped} skipped`,
    `${count(coverage.agents, "agent")} found, ${count(coverage.contexts, "context")} judged, ${count(coverage.unknowns, "unknown")}`,
    shown.length === 0 ? "no findings shown" : byLevel((level) => shown.filter((finding) => finding.level === level).length),
    ...suppressed.length > 0 ? [`${suppressed.length} ignored by comment`] : [],
    ...result.diagnostics.length > 0 ? [count(result.diagnostics.length, "diagnostic")] : []
  ];
  const left = byLevel((level) => hidden[level]);
  return `${parts.join("; ")}${left === "" ? "" : `; hidden by the threshold: ${left}`}.`;
}
function byLevel(number) {
  return WORST_FIRST.filter((level) => number(level) > 0).map((level) => `${number(level)} ${level}`).join(", ");
}

export {
  count,
  nothingSaid,
  summary
};
