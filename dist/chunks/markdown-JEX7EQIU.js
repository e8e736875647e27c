import {
  code,
  htmlProse,
  prose
} from "./chunk-MKKG7H2G.js";
import {
  MOST_PATHS,
  partsAt,
  wrap
} from "./chunk-BMK3YWXW.js";
import {
  atLeast,
  bySeverity,
  count,
  nothingSaid,
  shownByLevel,
  summary
} from "./chunk-DBCSTX47.js";
import "./chunk-4JXSKLTI.js";
import "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/report/markdown.ts
var MOST_CHARACTERS = 65536;
var MOST_OF_TABLE = 2e4;
var MOST_OF_DIAGNOSTICS = 8e3;
var MOST_MISSES = 20;
var RESERVE = 1e3;
function markdown(whole, { quiet, minSeverity }) {
  const result = atLeast(whole, minSeverity);
  const findings = [...result.findings].sort(bySeverity);
  const found = shownByLevel(result);
  const head = [`## delegraph: ${found === "" ? "no findings shown" : found}`, ...nothingSaid(result)];
  const table = tableLines(findings, result);
  const diagnostics = diagnosticLines(result.diagnostics);
  const end = `${prose(summary(result))}
`;
  const used = [...head, table, diagnostics, end].reduce((sum, part) => sum + part.length + 2, RESERVE);
  const { kept, left } = fill(quiet ? [] : findings, (finding) => details(finding, result), MOST_CHARACTERS - used);
  const rest = left > 0 ? `The details of ${count(left, "more finding")} ${leftOut(left)}` : "";
  return [...head, table, ...kept, rest, diagnostics, end].filter((part) => part !== "").join("\n\n");
}
function fill(items, write, room) {
  let free = room;
  let misses = 0;
  const kept = [];
  for (const item of items) {
    if (misses === MOST_MISSES) break;
    const text = write(item);
    if (text.length + 2 > free) misses += 1;
    else {
      free -= text.length + 2;
      kept.push(text);
    }
  }
  return { kept, left: items.length - kept.length };
}
function leftOut(number) {
  return `${number === 1 ? "is" : "are"} left out, since GitHub limits the length of a report; \`--format json\` has everything.`;
}
function tableLines(findings, result) {
  if (findings.length === 0) return "";
  const row = (finding) => `| ${finding.level} | ${ruleLink(finding.rule, result)} | ${at(finding.location)} |`;
  const { kept, left } = fill(findings, row, MOST_OF_TABLE);
  const table = ["| level | rule | place |", "| --- | --- | --- |", ...kept].join("\n");
  return left === 0 ? table : `${table}

${count(left, "more finding")} ${leftOut(left)}`;
}
function ruleLink(id, { rules, tool }) {
  const isKnown = /^[a-z0-9-]+$/.test(id) && rules.some((rule) => rule.id === id);
  return isKnown ? `[${code(id)}](${tool.informationUri}/blob/main/docs/rules/${id}.md)` : code(id);
}
function details(finding, result) {
  const certainty = finding.confidence === "high" ? "" : `, confidence: ${finding.confidence}`;
  const paths = finding.paths.slice(0, MOST_PATHS);
  const more = finding.paths.length - paths.length;
  const fix = result.rules.find(({ id }) => id === finding.rule)?.fix ?? "";
  return [
    `<details>
<summary><b>${finding.level}</b>: ${htmlProse(finding.message)}</summary>`,
    `${ruleLink(finding.rule, result)} at ${at(finding.location)}${certainty}`,
    ...paths.map((path, index) => pathLines(path, index, finding)),
    ...more > 0 ? [`And ${count(more, "more path")}.`] : [],
    ...gateLines(finding),
    ...fix.trim() === "" ? [] : [fixLines(fix)],
    "</details>"
  ].join("\n\n");
}
function pathLines(path, index, { paths }) {
  const from = partsAt(path, index, paths);
  const hops = path.steps.slice(from).map((step, i) => {
    const place = step.location ? ` \xB7 ${at(step.location)}` : "";
    return `${from + i + 1}. ${prose(step.text)}${place}`;
  });
  if (paths.length === 1) return hops.join("\n");
  const head = from > 0 ? `As path 1, but from hop ${from + 1} on:` : `Path ${index + 1} of ${paths.length}:`;
  return `${head}

${hops.join("\n")}`;
}
function gateLines({ gates, paths }) {
  if (gates.length > 0) return [gates.map(gateLine).join("\n")];
  const isOpen = paths.every(
    ({ steps }) => steps[0]?.node.kind === "principal" && steps.every(({ via }) => (via?.gates ?? []).length === 0)
  );
  return isOpen ? ["**Missing:** no gate stands on the way."] : [];
}
function gateLine(gate) {
  const worth = gate.strength === "declared" ? "is not proved" : "does not hold";
  return `- **Gate** ${code(gate.kind)} ${worth} \xB7 ${at(gate.location)}: ${prose(gate.why)}`;
}
function fixLines(fix) {
  const lines = wrap(fix, Number.POSITIVE_INFINITY).map(
    (line) => line.startsWith("- ") ? `- ${prose(line.slice(2))}` : prose(line)
  );
  return `**Fix:** ${lines.join("\n")}`;
}
function diagnosticLines(diagnostics) {
  const line = ({ level, code: name, message, location }) => `- ${level} ${code(name)} at ${at(location)}: ${prose(message)}`;
  const { kept, left } = fill(diagnostics, line, MOST_OF_DIAGNOSTICS);
  const more = left === 0 ? [] : [`- ${count(left, "more diagnostic")} ${leftOut(left)}`];
  return diagnostics.length === 0 ? "" : `### Diagnostics

${[...kept, ...more].join("\n")}`;
}
function at({ file, line }) {
  return code(`${file}:${line}`);
}
export {
  markdown
};
