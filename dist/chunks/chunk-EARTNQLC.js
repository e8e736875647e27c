import {
  at,
  diagnosticLine
} from "./chunk-6MEQIDHY.js";
import {
  cut
} from "./chunk-MKKG7H2G.js";
import {
  bySeverity,
  count,
  nothingSaid,
  summary
} from "./chunk-DBCSTX47.js";
import {
  visible
} from "./chunk-4JXSKLTI.js";

// src/report/github.ts
var COMMAND = { critical: "error", high: "error", medium: "warning", low: "notice" };
var MOST_SHOWN = 10;
var MOST_PRINTED = 100;
var LONGEST_MESSAGE = 4e3;
function github(result) {
  const groups = [...sameLine(result.findings).values()];
  const kinds = [...new Set(Object.values(COMMAND))].map((command) => ({
    command,
    groups: groups.filter(([first]) => COMMAND[first.level] === command)
  }));
  const lines = [
    ...kinds.flatMap((kind) => kind.groups.slice(0, MOST_PRINTED).map((group) => annotation(group, result))),
    ...result.diagnostics.map((diagnostic) => diagnosticLine(diagnostic)),
    ...kinds.flatMap((kind) => notShown(kind.command, kind.groups.length)),
    ...nothingSaid(result),
    summary(result)
  ];
  return `${lines.join("\n")}
`;
}
function sameLine(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of [...findings].sort(bySeverity)) {
    const key = JSON.stringify([finding.rule, finding.location.file, finding.location.line]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}
function annotation(group, result) {
  const [first] = group;
  const properties = { ...placeOf(first.location), title: `${first.level}: ${visible(first.rule)}` };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMAND[first.level]} ${list.join(",")}::${escapeData(message(group, result))}`;
}
function placeOf({ file, line, column, endLine, endColumn }) {
  const end = endLine === line && endColumn > column ? { endColumn } : {};
  return { file: visible(file), line, endLine: line, col: column, ...end };
}
function message(group, { rules, tool }) {
  const [first] = group;
  const hops = first.paths[0]?.steps ?? [];
  const more = first.paths.length - 1;
  const isKnown = rules.some(({ id }) => id === first.rule);
  const lines = [
    ...new Set(group.map((finding) => visible(finding.message))),
    ...hops.map(({ text, location }, i) => `${i + 1}. ${visible(text)}${location ? ` (${at(location)})` : ""}`),
    ...more > 0 ? [`and ${count(more, "more path")}`] : [],
    ...first.gates.map(gateLine),
    ...isKnown ? [`How to fix it: ${tool.informationUri}/blob/main/docs/rules/${first.rule}.md`] : []
  ];
  return cut(lines.join("\n"), LONGEST_MESSAGE);
}
function gateLine(gate) {
  const worth = gate.strength === "declared" ? "is not proved" : "does not hold";
  return `Gate ${visible(gate.kind)} ${worth} (${at(gate.location)}): ${visible(gate.why)}`;
}
function notShown(command, all) {
  const more = Math.min(all, MOST_PRINTED) - MOST_SHOWN;
  if (more <= 0) return [];
  const left = all - MOST_PRINTED;
  const rest = left > 0 ? `, and ${left} ${left === 1 ? "is" : "are"} left out: \`--format json\` has everything` : "";
  const stand = more === 1 ? "stands" : "stand";
  return [
    `GitHub shows ${MOST_SHOWN} ${command}s of a step; ${more} more, less severe, ${stand} in this log only${rest}.`
  ];
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export {
  github,
  escapeData
};
