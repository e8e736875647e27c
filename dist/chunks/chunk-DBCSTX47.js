import {
  visible
} from "./chunk-4JXSKLTI.js";
import {
  LEVELS
} from "./chunk-V6P2COKR.js";

// src/report/set-aside.ts
function setAside({ suppressed, config }) {
  const comments = suppressed.filter(({ by }) => by === "comment").length;
  const entries = suppressed.length - comments;
  const said = config ? [...entries > 0 ? [many(entries, "finding", "set aside")] : [], ...changes(config)] : [];
  return [
    ...comments > 0 ? [`${comments} ignored by comment`] : [],
    ...config && said.length > 0 ? [`${said.join(", ")} by ${visible(config.file)}`] : []
  ];
}
function changes({ lowered, excluded, failOn }) {
  return [
    ...lowered > 0 ? [many(lowered, "finding", "lowered")] : [],
    ...excluded > 0 ? [many(excluded, "file", "left out")] : [],
    ...failOn === void 0 || failOn === "medium" || failOn === "low" ? [] : [`fail-on set to ${failOn}`]
  ];
}
function many(number, what, how) {
  return `${number} ${what}${number === 1 ? "" : "s"} ${how}`;
}

// src/report/summary.ts
var WORST_FIRST = [...LEVELS].reverse();
function bySeverity(a, b) {
  return LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || b.score - a.score;
}
function count(number, singular, plural = `${singular}s`) {
  return `${number} ${number === 1 ? singular : plural}`;
}
function nothingSaid({ files, coverage }) {
  const read = files.read === 0 ? "No files were read, so nothing was judged." : noAgent(files.read, coverage.agents);
  const unread = `${count(files.unread, "source file")} ${files.unread === 1 ? "imports" : "import"} agent or MCP packages`;
  return [
    ...read === void 0 ? [] : [read],
    ...files.unread === 0 ? [] : [`${unread} and ${files.unread === 1 ? "was" : "were"} not read: nothing is known of them.`]
  ];
}
function noAgent(files, agents) {
  return agents === 0 ? `No agent was found in what was read (${count(files, "file")}).` : void 0;
}
function atLeast(result, minSeverity) {
  const isShown = ({ level }) => LEVELS.indexOf(level) >= LEVELS.indexOf(minSeverity);
  const hidden = { ...result.hidden };
  for (const { level } of result.findings.filter((finding) => !isShown(finding))) hidden[level] += 1;
  return { ...result, findings: result.findings.filter(isShown), hidden };
}
function countAtOrAbove({ findings, hidden }, least) {
  const levels = LEVELS.slice(LEVELS.indexOf(least));
  return findings.filter(({ level }) => levels.includes(level)).length + levels.reduce((sum, level) => sum + hidden[level], 0);
}
function summary(result) {
  const { files, coverage } = result;
  const parts = [
    `${count(files.read, "file")} read, ${files.skipped} skipped${files.unread === 0 ? "" : `, ${files.unread} with agent imports not read`}`,
    `${count(coverage.agents, "agent")} found, ${count(coverage.contexts, "context")} judged, ${count(coverage.unknowns, "unknown")}`,
    shownByLevel(result) || "no findings shown",
    ...result.baselined ? [`${count(result.baselined, "finding")} left out that the base has`] : [],
    ...setAside(result),
    ...result.diagnostics.length > 0 ? [count(result.diagnostics.length, "diagnostic")] : []
  ];
  const left = byLevel((level) => result.hidden[level]);
  return `${parts.join("; ")}${left === "" ? "" : `; hidden by the threshold: ${left}`}.`;
}
function shownByLevel({ findings }) {
  return byLevel((level) => findings.filter((finding) => finding.level === level).length);
}
function byLevel(number) {
  return WORST_FIRST.filter((level) => number(level) > 0).map((level) => `${number(level)} ${level}`).join(", ");
}

export {
  bySeverity,
  count,
  nothingSaid,
  atLeast,
  countAtOrAbove,
  summary,
  shownByLevel
};
