import {
  PLAIN
} from "./chunk-7YSXSCDJ.js";
import {
  MOST_PATHS,
  partsAt,
  wrap
} from "./chunk-BMK3YWXW.js";
import {
  atLeast,
  count,
  nothingSaid,
  summary
} from "./chunk-DBCSTX47.js";
import {
  visible
} from "./chunk-4JXSKLTI.js";

// src/report/text.ts
var WIDTH = 100;
function text(whole, { quiet, minSeverity, paint = PLAIN }) {
  const result = atLeast(whole, minSeverity);
  const findings = quiet ? result.findings.map((finding) => line(finding, paint)) : causes(result.findings).flatMap((cause) => causeLines(cause, result, paint));
  const lines = [
    ...findings,
    ...result.diagnostics.map((diagnostic) => diagnosticLine(diagnostic, paint)),
    ...quiet || result.diagnostics.length === 0 ? [] : [""],
    ...nothingSaid(result),
    summary(result)
  ];
  return `${lines.join("\n")}
`;
}
function causes(findings) {
  const byCause = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const nodes = finding.paths.flatMap(({ steps }) => steps.map(({ node: node2 }) => node2));
    const node = nodes.find(({ kind }) => kind === "agent") ?? nodes.find(({ kind }) => kind === "workload");
    const key = JSON.stringify([finding.location.file, node?.id]);
    const cause = byCause.get(key) ?? {
      file: finding.location.file,
      name: node ? `${node.kind} ${node.label}` : "",
      findings: []
    };
    byCause.set(key, cause);
    cause.findings.push(finding);
  }
  for (const cause of byCause.values()) cause.findings.sort((a, b) => b.score - a.score);
  const worst = ({ findings: [first] }) => first?.score ?? 0;
  return [...byCause.values()].sort((a, b) => worst(b) - worst(a));
}
function causeLines(cause, result, paint) {
  const explained = /* @__PURE__ */ new Set();
  const lines = [paint.title(visible([cause.file, cause.name].filter((part) => part !== "").join(": "))), ""];
  for (const finding of cause.findings) {
    lines.push(...findingLines(finding, paint).map((one) => `  ${one}`));
    const fix = result.rules.find(({ id }) => id === finding.rule)?.fix ?? "";
    if (!explained.has(finding.rule) && fix !== "") lines.push(...indented("    Fix: ", fix));
    explained.add(finding.rule);
    lines.push("");
  }
  return lines;
}
function findingLines(finding, paint) {
  const certainty = finding.confidence === "high" ? "" : paint.dim(`  (confidence: ${finding.confidence})`);
  const paths = finding.paths.slice(0, MOST_PATHS);
  const more = finding.paths.length - paths.length;
  return [
    `${paint.level[finding.level](finding.level.toUpperCase())} ${paint.title(visible(finding.rule))}  ${paint.dim(at(finding.location))}${certainty}`,
    ...indented("  ", visible(finding.message)),
    ...paths.flatMap((path, index) => pathLines(path, index, finding, paint)),
    ...more > 0 ? [`  and ${count(more, "more path")}`] : [],
    ...finding.gates.flatMap((gate) => gateLines(gate, paint))
  ];
}
function pathLines(path, index, { paths }, paint) {
  const from = partsAt(path, index, paths);
  const isWhole = from === 0;
  const head = paths.length > 1 && isWhole ? [paint.dim(`  Path ${index + 1} of ${paths.length}`)] : [];
  const hops = path.steps.slice(from).map((step, i) => {
    const place = step.location ? `  ${paint.dim(at(step.location))}` : "";
    return `    ${isWhole ? "" : i === 0 ? "or " : "   "}${from + i + 1}. ${visible(step.text)}${place}`;
  });
  return [...head, ...hops];
}
function gateLines(gate, paint) {
  const worth = gate.strength === "declared" ? "is not proved" : "does not hold";
  return [
    `  Gate ${visible(gate.kind)} ${worth}  ${paint.dim(at(gate.location))}`,
    ...indented("    ", visible(gate.why))
  ];
}
function line(finding, paint) {
  return `${paint.level[finding.level](finding.level)} ${visible(finding.rule)} ${at(finding.location)} ${visible(finding.message)}`;
}
function diagnosticLine({ level, code, message, location }, paint = PLAIN) {
  return `${level} ${paint.dim(code)} ${at(location)} ${visible(message)}`;
}
function at({ file, line: line2, column }) {
  return `${visible(file)}:${line2}:${column}`;
}
function indented(lead, body) {
  const margin = " ".repeat(lead.length);
  return wrap(body, WIDTH - lead.length).map(
    (one, index) => one === "" ? "" : `${index === 0 ? lead : margin}${one}`
  );
}

export {
  text,
  diagnosticLine,
  at,
  indented
};
